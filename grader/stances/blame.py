"""Guilt laid on somebody as if it were found, before anybody has found it."""

from __future__ import annotations

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.text import Sentence, Span

CLASSES = classes("blame")
PATTERNS = patterns("blame")
LAID = PATTERNS["laid"]
OPEN = PATTERNS["open"]
OWN = PATTERNS["own"]
CERTAIN = PATTERNS["certain"]
"""What closes an open question: "bila ada yang salah, petugaslah yang lalai"."""


def blame(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where guilt is laid on somebody; none where it is open, denied or the unit's own."""
    words = sentence.words
    found = LAID.find(words, tags)
    if not found or OWN.stands(words, tags):
        return []
    if OPEN.stands(words, tags) and not CERTAIN.stands(words, tags):
        return []
    return [span(sentence, found[0][0], max(end for _, end in found))]


__all__ = ["CLASSES", "blame"]
