"""``pattern``: words or regular expressions, present, absent or counted.

For what has no meaning to look up: a mark, a fixed formula. A rule that needs to know what a text
*says* is another kind.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import ClassVar, Literal

from pydantic import Field, field_validator

from grader.rules.base import Finding, ProseRule, Reading
from grader.text import Span

_NESTED = re.compile(r"\([^()]*[+*][^()]*\)[+*{]")


def compiles(pattern: str) -> None:
    """Raises ValueError for what is no regular expression, or one that could take for ever."""
    try:
        re.compile(pattern)
    except re.error as bad:
        raise ValueError(f"a regular expression ({bad})") from None
    if _NESTED.search(pattern):
        raise ValueError("an expression without a repeated repetition (it could take for ever)")


class Pattern(ProseRule):
    """``least`` to ``most`` places where one of ``any`` stands (``most: 0`` asks for absence).

    Where they do not, one of ``half`` is worth half. What ``spoils`` takes away from what is there
    (an apology and its *namun*): ``each`` of the score for a place.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("count", "found", "spoilt")

    rule: Literal["pattern"]
    any: tuple[str, ...] = Field(min_length=1)
    half: tuple[str, ...] = ()
    spoils: tuple[str, ...] = ()
    least: int = Field(default=1, ge=0)
    most: int = Field(default=1000, ge=0)
    each: float = Field(default=0.5, gt=0, le=1)
    case_sensitive: bool = False

    @field_validator("any", "half", "spoils")
    @classmethod
    def _compile(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            compiles(pattern)
        return patterns

    @cached_property
    def _expressions(self) -> tuple[re.Pattern[str] | None, ...]:
        flags = 0 if self.case_sensitive else re.I
        return tuple(
            re.compile("|".join(f"(?:{p})" for p in patterns), flags) if patterns else None
            for patterns in (self.any, self.half, self.spoils)
        )

    def judge(self, reading: Reading) -> Finding:
        """Count the places in the zone."""
        spans, halves, spoilt = (self._places(reading, one) for one in self._expressions)
        score = 1.0 if self.least <= len(spans) <= self.most else 0.5 if halves else 0.0
        return Finding(
            max(0.0, score - self.each * len(spoilt)),
            tuple((span, "") for span in (spans or halves)[:5]),
            {
                "count": str(len(spans)),
                "found": reading.document.slice(spans[0]) if spans else "–",
                "spoilt": reading.document.slice(spoilt[0]) if spoilt else "–",
            },
        )

    def _places(self, reading: Reading, expression: re.Pattern[str] | None) -> list[Span]:
        return [
            Span(match.start(), match.end())
            for block in reading.elements.paragraphs(self.zone)
            for match in (
                expression.finditer(reading.document.text, block.start, block.end)
                if expression
                else ()
            )
            if match.end() > match.start()
        ]
