"""Rules on tabular answers: ``labels``, ``choice``, ``order`` against the key.

All scores are corrected for chance, so that a constant answer or a random one earns nothing.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from pydantic import Field

from grader.agreement import accuracy, cohen_kappa, kendall_tau, macro_f1
from grader.assessment import Row
from grader.source import Model

UNANSWERED = ""


@dataclass(frozen=True, slots=True)
class TableFinding:
    """A rule's verdict on rows: a score in [0, 1] and the values of its messages."""

    score: float
    values: dict[str, str] = field(default_factory=dict)


class TableRule(Model):
    """The parameters of one criterion on rows, and how it judges them against the key."""

    VALUES: ClassVar[tuple[str, ...]] = ()

    rule: str

    @abstractmethod
    def judge(self, rows: Sequence[Row], key: Sequence[Row]) -> TableFinding:
        """Compare rows with the key. Raises nothing, whatever the rows."""


def _pairs(
    rows: Sequence[Row], key: Sequence[Row], name: str
) -> tuple[list[str], list[str], list[str]]:
    """Row ids, gold and given values of one field, in the key's order; the last value given
    counts.
    """
    given = {row.row: row.value.strip() for row in rows if row.field == name}
    wanted = [(row.row, row.value) for row in key if row.field == name]
    return (
        [row for row, _ in wanted],
        [value for _, value in wanted],
        [given.get(row, UNANSWERED) for row, _ in wanted],
    )


class Labels(TableRule):
    """One field of the labels against the gold; ``second`` names a field whose value counts too."""

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "agreement", "open")

    rule: Literal["labels"]
    field: str = Field(min_length=1)
    second: str = ""
    metric: Literal["kappa", "macro_f1", "accuracy"] = "kappa"
    target: float = Field(default=1.0, gt=0, le=1)

    def judge(self, rows: Sequence[Row], key: Sequence[Row]) -> TableFinding:
        """Agreement with the gold, 0 at chance, 1 at ``target`` or better."""
        names, gold, given = _pairs(rows, key, self.field)
        if self.second:  # a second gold label is as right as the first
            also = {row.row: row.value for row in key if row.field == self.second}
            gold = [
                g if a != also.get(n) else a for n, g, a in zip(names, gold, given, strict=True)
            ]
        measure = {"kappa": cohen_kappa, "macro_f1": macro_f1, "accuracy": accuracy}[self.metric]
        value = measure(gold, given)
        right = sum(g == a for g, a in zip(gold, given, strict=True))
        return TableFinding(
            min(1.0, max(0.0, value) / self.target),
            {
                "right": str(right),
                "total": str(len(gold)),
                "agreement": f"{value:.2f}".replace(".", ","),
                "open": str(given.count(UNANSWERED)),
            },
        )


class Choice(TableRule):
    """Options chosen against the key; a field's value may hold several, joined by ``|``.

    ``options`` says how many there were to choose from, so that guessing earns nothing on average.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "open")

    rule: Literal["choice"]
    field: str = "choice"
    options: int = Field(ge=2)

    def judge(self, rows: Sequence[Row], key: Sequence[Row]) -> TableFinding:
        """The share of right rows, scaled so that the chance level is 0."""
        _, gold, given = _pairs(rows, key, self.field)
        right = sum(
            set(g.split("|")) == set(a.split("|")) for g, a in zip(gold, given, strict=True)
        )
        chance = 1 / self.options
        share = right / len(gold) if gold else 0.0
        values = {
            "right": str(right),
            "total": str(len(gold)),
            "open": str(given.count(UNANSWERED)),
        }
        return TableFinding(max(0.0, (share - chance) / (1 - chance)), values)


class Order(TableRule):
    """Positions against the key's order: Kendall's tau, 0 at chance and below."""

    VALUES: ClassVar[tuple[str, ...]] = ("agreement", "total", "open")

    rule: Literal["order"]
    field: str = "position"

    def judge(self, rows: Sequence[Row], key: Sequence[Row]) -> TableFinding:
        """Tau of the two orders; an incomplete order or one with a doubled place scores 0."""
        names, gold, given = _pairs(rows, key, self.field)
        values = {"total": str(len(names)), "open": str(given.count(UNANSWERED)), "agreement": "–"}
        try:
            wanted = sorted(names, key=lambda n: float(gold[names.index(n)]))
            places = {n: float(a) for n, a in zip(names, given, strict=True)}
        except ValueError:
            return TableFinding(0.0, values)
        if len(set(places.values())) != len(places):
            return TableFinding(0.0, values)
        tau = kendall_tau(wanted, sorted(names, key=lambda n: places[n]))
        return TableFinding(max(0.0, tau), values | {"agreement": f"{tau:.2f}".replace(".", ",")})
