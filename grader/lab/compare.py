"""What practice says of an answer: the key's remarks on its rows, and the rubric's verdict."""

from __future__ import annotations

from collections.abc import Sequence

from grader.assessment import Answer, Assessment, Row
from grader.criteria import Item
from grader.rubric import Rubric
from grader.rules import TableReading, TableRule
from grader.rules.tabular import Remark


def remarks(rubric: Rubric, item: Item, rows: Sequence[Row]) -> dict[tuple[str, str], Remark]:
    """By row and field: what the key of a practice item says; nothing where there is no key."""
    found: dict[tuple[str, str], Remark] = {}
    for criterion in item.criteria:
        if not isinstance(criterion.rule, TableRule) or not criterion.rule.NEEDS_KEY:
            continue
        reading = TableReading(
            rows=rows,
            key=rubric.keys.get(item.id, ()),
            texts=rubric.texts.get(item.id, {}),
            columns=item.head.columns,
            chosen=criterion.wording.columns,
            least_rows=item.head.least_rows,
            source=item.head.source,
        )
        for remark in criterion.rule.judge(reading).remarks:
            found[remark.row, remark.field] = remark
    return found


def can_judge(rubric: Rubric, item: Item) -> bool:
    """True where a verdict is possible on a trainee's machine: nobody needs a secret key for it."""
    return not item.needs_key or item.id in rubric.keys


def judged(rubric: Rubric, item: Item, rows: Sequence[Row]) -> Assessment:
    """The verdict that handing in would bring; of practice it counts for nothing."""
    return rubric.grade(Answer(item.id, rows=tuple(rows), present=bool(rows)))
