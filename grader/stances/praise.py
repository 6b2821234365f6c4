"""Praise of the unit, its staff or its head, in words that judge."""

from __future__ import annotations

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.text import Sentence, Span

CLASSES = classes("praise")
PATTERNS = patterns("praise")
GOOD = PATTERNS["good"]
TAKEN_BACK = PATTERNS["taken_back"]


def praise(sentence: Sentence, tags: Tags) -> list[Span]:
    """A word that judges well, from the first such word to the last; none where the text takes it
    back."""
    words = sentence.words
    found = list(GOOD.find(words, tags))
    if not found or TAKEN_BACK.stands(words, tags):
        return []
    return [span(sentence, found[0][0], max(end for _, end in found))]


__all__ = ["CLASSES", "praise"]
