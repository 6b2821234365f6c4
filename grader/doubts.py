"""Where the fact rules are not sure, and a person should look before the score is final.

A fact told in words that no wording of the sheet foresees, and plain narrative that the sheet does
not support, cannot be settled by comparing words: both are named to the instructor. The first costs
nothing here; the second is held to be invented until a person says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Fact
from grader.known import Clash
from grader.matching import FUNCTION_WORDS, stems
from grader.text import Document, Sentence, Span
from grader.wordclass import COMMON

NEAR = 0.6
"""The share of a fact's content words in one sentence from which it may have been told. Where a
rater found a fact missing, no sentence of the answer reached 0.35 (rated answers, tuning part)."""
INVENTED = 0.4
"""How sure we are of what words alone tell: narrative is invented, a value misplaced. A person
always looks."""


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
            share = (len(wanted) - sum(map(given.isdisjoint, wanted))) / len(wanted)
            if share > worst:
                worst, found, span = share, fact, sentence
    if found is None or span is None or worst < NEAR:
        return CERTAIN
    said = elements.document.slice(span)
    return Doubt(
        1 - worst, f"Apakah “{said[:160]}” sudah menyebut fakta “{found.text}”?",
        (Span(span.start, span.end),),
    )  # fmt: skip


def ungrounded_narrative(elements: Elements, spans: Sequence[Span]) -> Doubt:
    """Narrative that the sheet does not support (``ungrounded.py``): held to be invented until a
    person says otherwise."""
    if not spans:
        return CERTAIN
    first = elements.document.slice(spans[0])[:160]
    why = f"Adakah dasarnya? Lembar fakta tidak menyebut “{first}”"
    return Doubt(INVENTED, why, tuple(spans))


def misplaced_values(clashes: Sequence[Clash]) -> Doubt:
    """Values that the sheet has of something else (``misplaced.py``): only shared words tell, so a
    person looks."""
    if not clashes:
        return CERTAIN
    first = clashes[0]
    why = f"Apakah “{first.says}” benar di sini? Lembar fakta: {first.sheet}"
    return Doubt(INVENTED, why, tuple(clash.span for clash in clashes))


@lru_cache(maxsize=1024)
def _content(text: str) -> tuple[frozenset[str], ...]:
    """The content words of a fact, each by its stems."""
    words = (word for word in Document.read(text).words if len(word.text) > 2)
    return tuple(stems(word.lower) for word in words if word.lower not in COMMON | FUNCTION_WORDS)
