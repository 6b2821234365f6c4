"""Rules against the key: ``labels``, ``choice``, ``order``, ``number``.

Scores of labels, choices and orders are corrected for chance and for the luck of guessing, so that
a constant answer or a random one earns next to nothing (``grader/agreement.py``).
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.agreement import (
    accuracy,
    beyond_chance,
    cohen_kappa,
    guessing_margin,
    kendall_tau,
    macro_f1,
    ordering_margin,
)
from grader.rules.tabular import UNANSWERED, Remark, TableFinding, TableReading, TableRule, given


class Labels(TableRule):
    """One field of the labels against the gold; ``second`` names a field whose value counts too."""

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "agreement", "open")

    rule: Literal["labels"]
    field: str = Field(min_length=1)
    second: str = ""
    metric: Literal["kappa", "macro_f1", "accuracy"] = "kappa"
    target: float = Field(default=1.0, gt=0, le=1)

    def judge(self, reading: TableReading) -> TableFinding:
        """Agreement with the gold, 0 at chance, 1 at ``target`` or better."""
        first, also = self.gold(reading, self.field), self.gold(reading, self.second)
        answer = given(reading, self.field)
        labels, found, remarks = [], [], []
        for name, rows in first.items():
            accepted = [*rows, *also.get(name, ())]
            value = answer.get(name, UNANSWERED)
            fits = next((row for row in accepted if row.value == value), accepted[0])
            labels.append(fits.value)
            found.append(value)
            reasons = dict.fromkeys(row.note for row in accepted if row.note)
            wanted = tuple(dict.fromkeys(row.value for row in accepted))
            remarks.append(
                Remark(name, self.field, value, wanted, value in wanted, " ".join(reasons))
            )
        measure = {"kappa": cohen_kappa, "macro_f1": macro_f1, "accuracy": accuracy}[self.metric]
        agreement = measure(labels, found)
        above = agreement if self.metric == "kappa" else _above_constant(labels, agreement, measure)
        margin = guessing_margin(len(labels), len(set(labels)))
        values = {
            "right": str(sum(remark.right for remark in remarks)),
            "total": str(len(labels)),
            "agreement": f"{agreement:.2f}".replace(".", ","),
            "open": str(found.count(UNANSWERED)),
        }
        score = min(1.0, beyond_chance(above, margin) / beyond_chance(self.target, margin))
        return TableFinding(score if labels else 0.0, values, tuple(remarks))


def _above_constant(labels: list[str], agreement: float, measure: object) -> float:
    """Agreement scaled so that the best constant answer, or an even guess, is 0."""
    assert callable(measure)
    best = max((measure(labels, [label] * len(labels)) for label in set(labels)), default=0.0)
    floor = max(best, 1 / max(2, len(set(labels))))
    return (agreement - floor) / (1 - floor) if floor < 1 else agreement


class Choice(TableRule):
    """Options chosen against the key; a field's value may hold several, joined by ``|``.

    ``options`` says how many there were to choose from, so that guessing earns nothing on average.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "open")

    rule: Literal["choice"]
    field: str = "choice"
    options: int = Field(ge=2)

    def judge(self, reading: TableReading) -> TableFinding:
        """The share of right rows, scaled so that the chance level is 0."""
        answer = given(reading, self.field)
        remarks = []
        for name, rows in self.gold(reading, self.field).items():
            value = answer.get(name, UNANSWERED)
            right = set(value.split("|")) == set(rows[0].value.split("|"))
            remarks.append(Remark(name, self.field, value, (rows[0].value,), right, rows[0].note))
        count = sum(remark.right for remark in remarks)
        values = {
            "right": str(count),
            "total": str(len(remarks)),
            "open": str(sum(not remark.given for remark in remarks)),
        }
        if not remarks:
            return TableFinding(0.0, values)
        wanted = [remark.wanted[0] for remark in remarks]
        # A letter that the key favours is no better than a guess.
        chance = max(1 / self.options, *(wanted.count(v) / len(wanted) for v in set(wanted)))
        above = (count / len(remarks) - chance) / (1 - chance) if chance < 1 else 0.0
        if len(remarks) == 1:
            return TableFinding(float(count), values, tuple(remarks))
        margin = guessing_margin(len(remarks), self.options)
        return TableFinding(beyond_chance(above, margin), values, tuple(remarks))


class Order(TableRule):
    """Positions against the key's order: Kendall's tau, 0 at chance and below."""

    VALUES: ClassVar[tuple[str, ...]] = ("agreement", "total", "open")

    rule: Literal["order"]
    field: str = "position"

    def judge(self, reading: TableReading) -> TableFinding:
        """Tau of the two orders; an incomplete order or one with a doubled place scores 0."""
        gold = {name: rows[0] for name, rows in self.gold(reading, self.field).items()}
        answer = given(reading, self.field)
        found = {name: answer.get(name, UNANSWERED) for name in gold}
        values = {
            "total": str(len(gold)),
            "open": str(list(found.values()).count(UNANSWERED)),
            "agreement": "–",
        }
        remarks = tuple(
            Remark(name, self.field, found[name], (row.value,), found[name] == row.value, row.note)
            for name, row in gold.items()
        )
        try:
            wanted = sorted(gold, key=lambda name: float(gold[name].value))
            places = {name: float(value) for name, value in found.items()}
        except ValueError:
            return TableFinding(0.0, values, remarks)
        if len(set(places.values())) != len(places):
            return TableFinding(0.0, values, remarks)
        tau = kendall_tau(wanted, sorted(gold, key=lambda name: places[name]))
        values["agreement"] = f"{tau:.2f}".replace(".", ",")
        return TableFinding(beyond_chance(tau, ordering_margin(len(gold))), values, remarks)


class Number(TableRule):
    """Figures against the key: right within ``tolerance``, or within a share ``relative`` of it."""

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "open", "wrong")

    rule: Literal["number"]
    field: str = "value"
    tolerance: float = Field(default=0.0, ge=0)
    relative: float = Field(default=0.0, ge=0, lt=1)

    def judge(self, reading: TableReading) -> TableFinding:
        """The share of right figures; ``wrong`` names the first row that is not."""
        cells = {name: cell.value for (name, column), cell in reading.cells.items()
                 if column == self.field}  # fmt: skip
        remarks = []
        for name, rows in self.gold(reading, self.field).items():
            value = cells.get(name, UNANSWERED)
            fits = any(self._near(value, row.value) for row in rows)
            wanted = tuple(row.value.replace(".", ",") for row in rows)
            remarks.append(
                Remark(name, self.field, value.replace(".", ","), wanted, fits, rows[0].note)
            )
        right = sum(remark.right for remark in remarks)
        wrong = next((remark.row for remark in remarks if not remark.right), "")
        values = {
            "right": str(right),
            "total": str(len(remarks)),
            "open": str(sum(not remark.given for remark in remarks)),
            "wrong": reading.texts.get(wrong, wrong) or "–",
        }
        return TableFinding(right / len(remarks) if remarks else 0.0, values, tuple(remarks))

    def _near(self, value: str, wanted: str) -> bool:
        try:
            ours, theirs = float(value), float(wanted)
        except ValueError:
            return False
        return abs(ours - theirs) <= max(self.tolerance, self.relative * abs(theirs)) + 1e-9

    @model_validator(mode="after")
    def _has_room(self) -> Number:
        if self.tolerance == self.relative == 0:
            raise ValueError("`tolerance` or `relative`, since typed figures are rounded")
        return self
