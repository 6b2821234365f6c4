"""``pattern``: words or regular expressions, present, absent or counted.

For what has no meaning to look up: a mark, a fixed formula. A rule that needs to know what a text
*says* is another kind. How expressions are written: ``grader/rules/expressions.py``.
"""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.rules.base import Finding, ProseRule, Reading
from grader.rules.expressions import Entry, Expressions, Lists
from grader.text import Span


class Pattern(ProseRule):
    """``least`` to ``most`` places where one of ``any`` stands (``most: 0`` asks for absence).

    Where they do not, one of ``half`` is worth half. What ``spoils`` takes away from what is there
    (an apology and its *namun*): ``each`` of the score for a place. With ``spoils`` alone the score
    is whole where none of them stands: a slip costs its share, two cost both.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("count", "found", "spoilt")

    rule: Literal["pattern"]
    any: tuple[Entry, ...] = ()
    half: tuple[Entry, ...] = ()
    spoils: tuple[Entry, ...] = ()
    lists: Lists = Field(default_factory=dict)
    least: int = Field(default=1, ge=0)
    most: int = Field(default=1000, ge=0)
    each: float = Field(default=0.5, gt=0, le=1)
    case_sensitive: bool = False

    @model_validator(mode="after")
    def _compile(self) -> Pattern:
        if not self.any and not self.spoils:
            raise ValueError("an entry under `any` or `spoils`")
        assert self._expressions
        return self

    @cached_property
    def _expressions(self) -> tuple[Expressions, Expressions, Expressions]:
        any_of, half, spoils = (
            Expressions.of(entries, self.lists, case_sensitive=self.case_sensitive)
            for entries in (self.any, self.half, self.spoils)
        )
        return any_of, half, spoils

    def places(self, reading: Reading) -> list[Span]:
        """Every place of ``any`` in the zone, of ``spoils`` where there is no ``any``."""
        return self._places(reading, self._expressions[0 if self.any else 2])

    def judge(self, reading: Reading) -> Finding:
        """Count the places in the zone."""
        spans, halves, spoilt = (self._places(reading, one) for one in self._expressions)
        met = not self.any or self.least <= len(spans) <= self.most
        score = 1.0 if met else 0.5 if halves else 0.0
        shown = spans or halves or ([] if self.any else spoilt)
        return Finding(
            score * max(0.0, 1 - self.each * len(spoilt)),
            tuple((span, "") for span in shown[:5]),
            {
                "count": str(len(spans)),
                "found": reading.document.slice(shown[0]) if shown else "–",
                "spoilt": reading.document.slice(spoilt[0]) if spoilt else "–",
            },
        )

    def _places(self, reading: Reading, expressions: Expressions) -> list[Span]:
        elements = reading.elements
        blocks, sentences = elements.paragraphs(self.zone), elements.sentences(self.zone)
        return expressions.places(reading.document, blocks, sentences)
