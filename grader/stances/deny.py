"""A blanket denial: all that is told is untrue, nothing has happened, and no fact settles it."""

from __future__ import annotations

from collections.abc import Sequence

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.stems import FUNCTION_WORDS
from grader.text import Sentence, Span, Word

CLASSES = classes("deny")
PATTERNS = patterns("deny")
BLANKET = PATTERNS["blanket"]
SPARES = PATTERNS["spares"]


def deny(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence denies without an answer: no number behind the denial, no part granted."""
    words = sentence.words
    found = BLANKET.find(words, tags)
    if not found or SPARES.stands(words, tags):
        return []
    first, last = found[0][0], max(end for _, end in found)
    # "…, ujarnya pada pukul 22.40", "…, meski 22 orang menunggu": those figures answer nothing.
    told = next((n for n in range(last + 1, len(words)) if "TELLS" in tags[n]), len(words))
    counted = (n for n in range(first + 1, told) if "NUMBER" in tags[n])
    if not wholesale(tags) and any(_answers(tags, n) for n in counted):
        return []
    return [span(sentence, first, last)]


def _answers(tags: Tags, place: int) -> bool:
    """True for a number that tells something: not the "satu" of "satu pun", no "seratus persen"."""
    near = set().union(*tags[place : place + 3])
    return not near & {"pun", "persen", "nol", "seorang", "sebuah"}


def wholesale(tags: Tags) -> bool:
    """True where everything is denied at once: no single fact could answer that."""
    return any("ALL" in own or own >= {"NEWS", "PLURAL"} for own in tags)


def abusive(tags: Tags) -> bool:
    """True where a denial calls names or goes from end to end: a fact does not speak so."""
    return any("ABUSE" in own for own in tags)


def answered(span: Span, sentence: Sentence, after: Sentence | None = None) -> bool:
    """True for the denial of one thing that the next sentence answers with a figure."""
    tags = CLASSES.tags([word for word in sentence.words if word in span])
    if after is None or wholesale(tags) or abusive(tags):
        return False
    return any("NUMBER" in own for own in CLASSES.tags(after.words))


def content(words: Sequence[Word], tags: Tags) -> list[str]:
    """The words that say what is denied: not *kabar*, *beredar*, *bohong* or *semua*."""
    empty = {
        "NEWS",
        "PAPER",
        "SPREAD",
        "UNTRUE",
        "TRUE",
        "ALL",
        "THIS",
        "DENIES",
        "WE",
        "UNIT",
        "NOT",
    }
    empty |= FUNCTION_WORDS | {"ada", "pernah"}
    return [w.lower for w, own in zip(words, tags, strict=True) if not own & empty]


def settled(sentence: Sentence, tags: Tags) -> bool:
    """True for a sentence that grants a part or says that something is not known."""
    return SPARES.stands(sentence.words, tags)


__all__ = ["CLASSES", "abusive", "answered", "content", "deny", "settled", "wholesale"]
