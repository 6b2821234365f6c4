"""``Rubric.grade(answer) -> Assessment``: the one function that every verdict comes from.

A rubric is data (``rubric.yaml``); a criterion names a rule *kind* of ``grader/rules/``. The same
rubric grades the panel, the gradebook, the feedback page and the report. It reads no clock, draws
no random number and writes nothing: the same answer gets the same assessment on any machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from grader.assessment import Answer, Assessment, Evidence, Result, Row
from grader.criteria import Criterion, Item
from grader.disorder import doubtful
from grader.effort import gate
from grader.facts import Case
from grader.honesty import Capped, strictest
from grader.originality import Index
from grader.remarks import remarked, table_text
from grader.rules import ProseRule, Reading, TableReading
from grader.text import Document
from grader.verdicts import (
    EVIDENCE_LENGTH,
    assessed,
    for_instructor,
    judged,
    not_attempted,
    pending,
    result_of,
)

MAX_LENGTH = 20_000
"""Characters of an answer that are read: some 2,800 words, four times the longest real release."""


@dataclass(frozen=True)
class Rubric:
    """All items of one exercise, with what they are judged against.

    ``keys`` holds the gold rows of an item where they are at hand (on a trainee's machine those of
    practice items only).
    """

    exercise: str
    items: tuple[Item, ...]
    cases: Mapping[str, Case] = field(default_factory=dict)
    index: Index = field(default_factory=Index)
    keys: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The rows that an item shows, by item: id to text."""

    def item(self, item_id: str) -> Item:
        """The item with this id. Raises KeyError."""
        return self._by_id[item_id]

    @cached_property
    def _by_id(self) -> dict[str, Item]:
        return {item.id: item for item in self.items}

    @property
    def points(self) -> float:
        """The most that the exercise can earn."""
        return sum(item.points for item in self.items)

    def grade(self, answer: Answer) -> Assessment:
        """Judge one answer. Raises KeyError for an item that the rubric does not have; no text
        whatever makes it raise."""
        item = self.item(answer.item)
        if not answer.present or not (answer.text.strip() or answer.rows):
            return not_attempted(item)
        if item.head.answer == "values":
            return for_instructor(item, "Jawaban berupa kode; dinilai instruktur.")
        if item.head.answer == "prose":
            return self._grade_prose(item, answer.text)
        return self._grade_table(item, answer)

    def read(self, item_id: str, text: str) -> Reading:
        """The reading of a text that the rules of an item get."""
        case = self.cases.get(self.item(item_id).head.case)
        return Reading(Document.read(text), case, self.index)

    def judge(self, item_id: str, criterion_id: str, answer: str | Sequence[Row]) -> Result:
        """One criterion's verdict on a text, or on rows, without gate and cap: what examples are
        proved by.

        Raises KeyError for an unknown item, StopIteration for an unknown criterion.
        """
        item = self.item(item_id)
        criterion = next(entry for entry in item.criteria if entry.id == criterion_id)
        if isinstance(answer, str):
            return judged(criterion, self.read(item_id, answer))[0]
        return self._judge_rows(item, criterion, answer)[0]

    def _grade_prose(self, item: Item, text: str) -> Assessment:
        reading = self.read(item.id, text[:MAX_LENGTH])
        results: list[Result] = []
        doubts: list[str] = []
        notes: list[str] = []
        if len(text) > MAX_LENGTH:
            doubts.append(f"Teks lebih panjang daripada {MAX_LENGTH} huruf; sisanya tidak dibaca.")
            notes.append("Teks ini terlalu panjang; hanya bagian awalnya yang diperiksa.")
        for criterion in item.criteria:
            result, doubt = judged(criterion, reading)
            results.append(result)
            if doubt:
                doubts.append(f"{criterion.wording.title}: {doubt}")
        if reading.document.oddities:
            notes.append(
                "Ada huruf tersembunyi atau huruf tiruan dalam teks "
                f"({', '.join(reading.document.oddities[:5])}); ketik ulang bagian itu."
            )
        stopped = gate(item.head.effort, reading)
        if not stopped and (unsure := doubtful(reading)):
            doubts.append(unsure)
        capped = None if stopped else _cap(item, reading, results)
        return assessed(item, reading, results, notes, doubts, stopped, capped)

    def _grade_table(self, item: Item, answer: Answer) -> Assessment:
        if item.needs_key and item.id not in self.keys:
            return pending(item)
        rows = [self._judge_rows(item, criterion, answer.rows) for criterion in item.criteria]
        results = [result for result, _ in rows]
        doubts = [f"{result.title}: {doubt}" for result, doubt in rows if doubt]
        notes: list[str] = []
        prose = self.read(item.id, table_text(item, answer.rows)[:MAX_LENGTH])
        # Where all is compared with a key, the key tells effort from none.
        written = not all(criterion.needs_key for criterion in item.criteria)
        has_text = written and any(column.kind == "text" for column in item.head.columns)
        stopped = gate(item.head.effort, prose, sentences=False) if has_text else None
        narrates = has_text and item.head.case and not stopped
        capped = _cap(item, prose, ()) if narrates else None
        whole = assessed(item, prose, results, notes, doubts, stopped, capped)
        return whole if has_text else replace(whole, words=0)

    def _judge_rows(
        self, item: Item, criterion: Criterion, rows: Sequence[Row]
    ) -> tuple[Result, str]:
        if isinstance(criterion.rule, ProseRule):
            text = table_text(item, rows, criterion.wording.columns)
            result, doubt = judged(criterion, self.read(item.id, text))
            # The passages lie in these columns' text, which is not shown as a whole.
            own = tuple(replace(entry, start=0, end=0) for entry in result.evidence)
            return replace(result, evidence=own), doubt
        finding = criterion.rule.judge(
            TableReading(
                rows=rows,
                key=self.keys.get(item.id, ()),
                texts=self.texts.get(item.id, {}),
                columns=item.head.columns,
                chosen=criterion.wording.columns,
                least_rows=item.head.least_rows,
                source=item.head.source,
            )
        )
        evidence = tuple(
            Evidence(0, 0, text[:EVIDENCE_LENGTH], note) for text, note in finding.evidence
        )
        remarks = tuple(
            remarked(item, self.texts.get(item.id, {}), remark) for remark in finding.remarks
        )
        result = result_of(criterion, finding.score, finding.values, evidence)
        return replace(result, remarks=remarks), ""


def _cap(item: Item, reading: Reading, results: Sequence[Result]) -> Capped | None:
    """What caps an answer: concealing where the item asks for honesty, exposing where one of its
    criteria asks for what must be withheld."""
    asked = frozenset(criterion.id for criterion in item.criteria if criterion.wording.caps)
    failed = [result.title for result in results if result.criterion in asked and not result.points]
    return strictest(reading, honesty=item.head.honesty, privacy=item.protects, failed=failed)
