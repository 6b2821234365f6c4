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
    """``least`` to ``most`` places where one of ``any`` stands (``most: 0`` asks for absence)."""

    VALUES: ClassVar[tuple[str, ...]] = ("count", "found")

    rule: Literal["pattern"]
    any: tuple[str, ...] = Field(min_length=1)
    least: int = Field(default=1, ge=0)
    most: int = Field(default=1000, ge=0)
    case_sensitive: bool = False

    @field_validator("any")
    @classmethod
    def _compile(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            compiles(pattern)
        return patterns

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(
            "|".join(f"(?:{p})" for p in self.any), 0 if self.case_sensitive else re.I
        )

    def judge(self, reading: Reading) -> Finding:
        """Count the places in the zone."""
        spans = [
            Span(match.start(), match.end())
            for block in reading.elements.paragraphs(self.zone)
            for match in self._expression.finditer(reading.document.text, block.start, block.end)
            if match.end() > match.start()
        ]
        first = reading.document.slice(spans[0]) if spans else "–"
        score = 1.0 if self.least <= len(spans) <= self.most else 0.0
        return Finding(
            score,
            tuple((span, "") for span in spans[:5]),
            {"count": str(len(spans)), "found": first},
        )
