"""Guilt laid on somebody as if it were found, before anybody has found it."""

from __future__ import annotations

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.stances.harmed import harmed
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
    spans = harmed(sentence, tags)
    words = sentence.words
    found = LAID.find(words, tags)
    if not found or OWN.stands(words, tags):
        return spans
    if OPEN.stands(words, tags) and not CERTAIN.stands(words, tags):
        return spans
    laid = span(sentence, found[0][0], max(end for _, end in found))
    return [laid, *(s for s in spans if s.start >= laid.end or s.end <= laid.start)]


__all__ = ["CLASSES", "blame"]
