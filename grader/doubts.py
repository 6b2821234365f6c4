"""Where the fact rules are not sure, and a person should look before the score is final.

A fact told in words that no wording of the sheet foresees, and plain narrative that the sheet does
not support, cannot be settled by comparing words: both are named to the instructor. Until a person
says otherwise the first counts as told where nearly all of its words stand, the second as invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.nearness import nearest
from grader.stems import NEGATIONS
from grader.text import Sentence, Span
from grader.turned import affirms, awaited

NEAR = 0.6
"""The share of what a fact's words tell from which it may have been told: a person is asked."""
TOLD = 0.75
"""That from which it counts as told until the person says otherwise: in the rated answers those
above were told, of those below none (eight told another thing in the same words)."""
INVENTED = 0.4
"""How sure we are of what words alone tell: narrative is invented, a value misplaced. A person
always looks."""


MANY = 3
"""From how many passages without ground a text is surely inventing: of one alone nine in ten are
right, and no text with three was free of inventions (tuning part)."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How sure a verdict is, in [0, 1], and what is in doubt, as a sentence for the instructor."""

    sure: float
    why: str
    spans: tuple[Span, ...]


CERTAIN = Doubt(1.0, "", ())


@dataclass(frozen=True, slots=True)
class Near:
    """A fact that a sentence may tell in words that no wording foresees, and how near it comes."""

    fact: Fact
    share: float
    sentence: Sentence


def nearly_told(
    elements: Elements, case: Case, facts: Iterable[Fact], sentences: Sequence[Sentence]
) -> tuple[Near, ...]:
    """Of facts that no wording found those that two neighbouring sentences hold most words of.

    A person is asked about them; those from ``TOLD`` on count as told until then. What a fact
    denies must be denied there too: *lulus uji* has all words of *tidak lulus uji*.
    """
    found = []
    for fact in facts:
        share, sentence = nearest(elements, case, fact, sentences)
        if sentence is None or share < NEAR or awaited(fact, sentence) or affirms(fact, sentence):
            continue
        if _agrees(fact, elements, sentence, sentences):
            found.append(Near(fact, share, sentence))
    return tuple(found)


def _agrees(
    fact: Fact, elements: Elements, sentence: Sentence, sentences: Sequence[Sentence]
) -> bool:
    """False where the fact denies something and neither the sentence nor the one before does."""
    if NEGATIONS.isdisjoint(fact.text.casefold().split()):
        return True
    at = sentences.index(sentence)
    both = sentences[max(0, at - 1) : at + 1]
    return any(not NEGATIONS.isdisjoint(elements.index.words[each.start].keys) for each in both)


def told_in_other_words(elements: Elements, near: Sequence[Near]) -> Doubt:
    """``sure`` falls from 1 with how near the nearest comes: it needs no wording to be a claim."""
    if not near:
        return CERTAIN
    first = max(near, key=lambda entry: entry.share)
    said = elements.document.slice(first.sentence)[:160]
    return Doubt(
        1 - first.share, f"Apakah “{said}” sudah menyebut fakta “{first.fact.text}”?",
        (Span(first.sentence.start, first.sentence.end),),
    )  # fmt: skip


def ungrounded_narrative(elements: Elements, spans: Sequence[Span]) -> Doubt:
    """Narrative that the sheet does not support (``ungrounded.py``): held to be invented until a
    person says otherwise; a text with ``MANY`` such passages needs none."""
    if not spans or len(spans) >= MANY:
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
