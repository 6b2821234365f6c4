"""``pyramid``: the inverted pyramid, facts in the order of their weight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import Field

from grader.facts import Fact
from grader.rules.base import Finding, ProseRule, Reading
from grader.told import Told, told


class Pyramid(ProseRule):
    """The share of pairs of facts, of different weight, that stand in the right order.

    A rank correlation in the manner of Kendall's tau (Biometrika 30, 1938, 81–93), over pairs that
    the weights order at all, scaled to [0, 1]: half of the pairs wrong scores 0.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("found", "missing", "count")

    rule: Literal["pyramid"]
    least: int = Field(default=4, ge=2)

    def judge(self, reading: Reading) -> Finding:
        """Compare where each told fact stands first; too few facts score 0."""
        if reading.case is None:
            return Finding(0.0, values=dict.fromkeys(self.VALUES, "–"))
        sentences = reading.elements.sentences("story")
        hits = [
            hit for fact in reading.case.facts if (hit := told(reading.elements, fact, sentences))
        ]
        values = {"found": "–", "missing": "–", "count": str(len(hits))}
        if len(hits) < self.least or len({hit.fact.weight for hit in hits}) < 2:
            return Finding(0.0, values=values | {"missing": "fakta yang cukup untuk diurutkan"})
        right = wrong = 0
        worst: tuple[int, Told, Told] | None = None
        for one in hits:
            for other in hits:
                if one.fact.weight <= other.fact.weight:
                    continue
                if one.sentence.paragraph <= other.sentence.paragraph:
                    right += 1
                    continue
                wrong += 1
                gap = one.fact.weight - other.fact.weight
                if worst is None or gap > worst[0]:
                    worst = (gap, one, other)
        share = right / (right + wrong)
        if worst:
            values["found"] = _short(worst[2].fact)
            values["missing"] = _short(worst[1].fact)
        score = 1.0 if share >= GOOD else max(0.0, (share - 0.5) / (GOOD - 0.5))
        low = None if worst else _below_the_lead(reading, hits)
        if low:
            values |= {"missing": _short(low.fact), "found": "isi paragraf pertama"}
            return Finding(min(score, UPSIDE_DOWN), ((low.span, "sebaiknya lebih awal"),), values)
        score = min(score, UPSIDE_DOWN) if _below_the_lead(reading, hits) else score
        evidence = ((worst[1].span, "sebaiknya lebih awal"), (worst[2].span, "")) if worst else ()
        return Finding(score, evidence, values)


TOP = 3
"""The weight of a sheet's main facts."""
GOOD = 0.9
"""One pair in ten out of order is an editor's freedom."""


UPSIDE_DOWN = 0.5
"""The most for a text whose first paragraph tells no main fact, whatever the order behind it."""


def _below_the_lead(reading: Reading, hits: Sequence[Told]) -> Told | None:
    """The first main fact, of what happened, where the first paragraph tells none."""
    main = [h for h in hits if h.fact.weight == TOP and h.fact.element not in ("when", "where")]
    lead = reading.elements.sentences("lead")
    if not main or any(told(reading.elements, hit.fact, lead) for hit in main):
        return None
    return min(main, key=lambda hit: hit.span)


def _short(fact: Fact) -> str:
    return fact.text.rstrip(".")
