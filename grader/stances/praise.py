"""Praise of the unit, its staff or its head, in words that judge."""

from __future__ import annotations

from collections.abc import Sequence

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.text import Sentence, Span

CLASSES = classes("praise")
PATTERNS = patterns("praise")
GOOD = PATTERNS["good"]
TAKEN_BACK = PATTERNS["taken_back"]
FAIR = PATTERNS["fair"]
LITOTES = PATTERNS["litotes"]
"""Praise by a negation: *siapa yang tidak kagum*, *tiada henti*."""
WITHDRAWN = PATTERNS["withdrawn"]


def praise(sentence: Sentence, tags: Tags) -> list[Span]:
    """A word that judges well, from the first such word to the last; none where the text takes it
    back, or where it judges no work: *kebakaran hebat*, *agar aman*."""
    words = sentence.words
    found = GOOD.find(words, tags)
    if not found or (TAKEN_BACK.stands(words, tags) and not LITOTES.stands(words, tags)):
        return []
    fair = FAIR.find(words, tags)
    found = [
        (first, last)
        for first, last in found
        if not any(first <= end and begin <= last for begin, end in fair)
    ]
    return [span(sentence, found[0][0], max(end for _, end in found))] if found else []


def withdrawn(sentences: Sequence[Sentence]) -> int:
    """Where the last sentence begins that takes back an award or a name told before; -1 if none."""
    taken = (
        s.start for s in reversed(sentences) if WITHDRAWN.stands(s.words, CLASSES.tags(s.words))
    )
    return next(taken, -1)


__all__ = ["CLASSES", "praise", "withdrawn"]
