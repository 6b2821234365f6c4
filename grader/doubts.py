"""Where the fact rules are not sure, and a person should look before the score is final.

A fact told in words that no wording of the sheet foresees, and plain narrative that the sheet does
not support, cannot be settled by comparing words. Neither costs or earns a point here: both are
named to the instructor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import RUMOUR_WORDS, hedged, told
from grader.matching import FUNCTION_WORDS, stems
from grader.sheet import sheet_stems
from grader.text import Document, Sentence, Span, Word
from grader.wordclass import COMMON

NEAR = 0.6
"""The share of a fact's content words in one sentence from which it may have been told. Where a
rater found a fact missing, no sentence of the answer reached 0.35 (rated answers, tuning part)."""
UNSUPPORTED = 0.5
"""The share of a sentence's content words that the sheet does not know, from which nothing in the
sheet speaks for it."""
SHORTEST = 4
"""Content words; shorter sentences say too little to be measured."""
MANY = 10
"""Unsupported words from which narrative may be invented: the four tuning answers in which a rater
found an invention that no rule names hold 12 and more, of thirteen honest ones one does."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How sure a verdict is, in [0, 1], and what is in doubt, as a sentence for the instructor."""

    sure: float
    why: str
    spans: tuple[Span, ...]


CERTAIN = Doubt(1.0, "", ())


def nearly_told(elements: Elements, facts: Iterable[Fact], sentences: list[Sentence]) -> Doubt:
    """Facts that no wording found but that a sentence may tell in other words.

    ``sure`` falls from 1 with the share of the fact's words that one sentence holds.
    """
    worst, found, span = 0.0, None, None
    for fact in facts:
        wanted = _content(fact.text)
        for sentence in sentences if wanted else ():
            given = elements.indexed[sentence.start].keys
            share = sum(not stems(word).isdisjoint(given) for word in wanted) / len(wanted)
            if share > worst:
                worst, found, span = share, fact, sentence
    if found is None or span is None or worst < NEAR:
        return CERTAIN
    said = elements.document.slice(span)
    return Doubt(
        1 - worst, f"Apakah “{said[:160]}” sudah menyebut fakta “{found.text}”?",
        (Span(span.start, span.end),),
    )  # fmt: skip


def unsupported(elements: Elements, case: Case, sentences: Iterable[Sentence]) -> Doubt:
    """Narrative for which nothing in the sheet speaks: not told as a fact, not as a rumour, not
    left open.

    ``sure`` falls from 1 with the number of unsupported words and is 0.5 at ``MANY``.
    """
    known = sheet_stems(case)
    count = 0
    spans: list[Span] = []
    for sentence in sentences:
        words = [word.lower for word in sentence.words if _counts(word)]
        strange = [word for word in words if stems(word).isdisjoint(known)]
        if len(words) < SHORTEST or len(strange) < UNSUPPORTED * len(words):
            continue
        roots = elements.indexed[sentence.start].keys
        if hedged(roots) or roots & RUMOUR_WORDS:
            continue
        if any(told(elements, fact, (sentence,)) for fact in case.facts):
            continue
        count += len(strange)
        spans.append(Span(sentence.start, sentence.end))
    if not spans:
        return CERTAIN
    first = elements.document.slice(spans[0])[:160]
    why = f"Adakah dasarnya? Lembar fakta tidak menyebut “{first}”"
    return Doubt(1 - count / (count + MANY), why, tuple(spans))


def _counts(word: Word) -> bool:
    plain = word.text.islower() and len(word.text) > 3
    return plain and word.lower not in COMMON and word.lower not in FUNCTION_WORDS


@lru_cache(maxsize=1024)
def _content(text: str) -> tuple[str, ...]:
    words = (word for word in Document.read(text).words if len(word.text) > 2)
    return tuple(word.lower for word in words if word.lower not in COMMON | FUNCTION_WORDS)
