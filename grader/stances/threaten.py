"""A threat: somebody who writes, asks or passes on is told what will be done to them."""

from __future__ import annotations

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.text import Sentence, Span

CLASSES = classes("threaten")
PATTERNS = patterns("threaten")
TARGET = PATTERNS["target"]
"""Whom a threat is for; a culprit of the event is none of them."""
SANCTION = PATTERNS["sanction"]
VEILED = PATTERNS["veiled"]
DONE_TO = PATTERNS["done_to"]
SPARES = PATTERNS["spares"]
WELCOMED = PATTERNS["welcomed"]
"""What is noted to somebody's good: "Kehadiran Anda sudah kami catat"."""
TAKES_BACK = PATTERNS["takes_back"]


def threaten(sentence: Sentence, tags: Tags) -> list[Span]:
    """From the one who is threatened to what is going to happen; none where nobody who writes or
    complains is meant, or where they are spared."""
    words = sentence.words
    whole = VEILED.find(words, tags)
    sanctions = SANCTION.find(words, tags)
    if not (whole or sanctions) or spares(sentence, tags):
        return []
    if whole:
        return [span(sentence, whole[0][0], max(end for _, end in whole))]
    targets = TARGET.find(words, tags)
    if not targets or not DONE_TO.stands(words, tags):
        return []
    first = min(target for target, _ in targets)
    begin = min(first, sanctions[0][0])
    end = max(targets[0][1], sanctions[-1][1])
    return [span(sentence, begin, end)]


def spares(sentence: Sentence, tags: Tags) -> bool:
    """True where a culprit of the event is meant, or those who write are told to fear nothing:
    "Petugas yang mengancam pelapor akan dikenai sanksi", "Pelapor tidak dapat dituntut". Who
    depends on the unit and speaks is none of its culprits: "Narapidana yang mengadu"."""
    words = sentence.words
    if any("YOU" in own for own in tags):
        return WELCOMED.stands(words, tags)
    marked = next((n for n, own in enumerate(tags) if own & {"OFFENDER", "CRITIC", "SPEECH"}), None)
    if marked is not None and "OFFENDER" in tags[marked]:
        speaks = any("SPEECH" in own for own in tags[marked : marked + 5])
        if not speaks or "DEPENDENT" not in tags[marked]:
            return True
    return SPARES.stands(words, tags) and not TAKES_BACK.stands(words, tags)


__all__ = ["CLASSES", "spares", "threaten"]
