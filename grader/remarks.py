"""A table in words: the text that prose rules read, and what the key says of each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.assessment import Evidence, Row
from grader.criteria import Item
from grader.rules.tabular import Remark


def table_text(item: Item, rows: Sequence[Row], columns: Sequence[str] = ()) -> str:
    """The text of a table's columns (all of the kind text where none is named), row by row, each
    cell a paragraph of its own."""
    texts = [column.id for column in item.head.columns if column.kind == "text"]
    named = [name for name in texts if not columns or name in columns]
    cells = {(row.row, row.field): row.value for row in rows}
    found = (cells.get((row, name), "") for row in dict.fromkeys(r.row for r in rows)
             for name in named)  # fmt: skip
    return "\n\n".join(" ".join(text.split()) for text in found if text.strip())


def remarked(item: Item, texts: Mapping[str, str], remark: Remark) -> Evidence:
    """What the key says of one row, in the words that the trainee chose from.

    ``texts`` are the rows that the item shows, by id.
    """
    names = _names(item, remark.row, remark.field)
    asked = {question.id: question.text for question in item.head.questions}
    shown = asked.get(remark.row) or texts.get(remark.row) or remark.row
    given = _together(remark.given, names) or "kosong"
    wanted = " atau ".join(_together(value, names) for value in remark.wanted)
    verdict = "cocok dengan kunci" if remark.right else f"kunci: {wanted}"
    note = f"jawaban Anda: {given}; {verdict}. {remark.reason}".strip()
    return Evidence(0, 0, shown, note)


def _together(value: str, names: Mapping[str, str]) -> str:
    """Options joined by ``|``, as a trainee reads them."""
    return " dan ".join(names.get(part, part) for part in value.split("|") if part)


def in_words(item: Item, rows: Sequence[Row], texts: Mapping[str, str]) -> str:
    """A tabular answer as its trainee gave it: a paragraph a row, in the words of the screen.

    ``texts`` are the rows that the item shows, by id; empty cells are left out.
    """
    if item.head.answer == "order":
        placed = sorted(rows, key=lambda row: (len(row.value), row.value))
        return "\n".join(f"{row.value}. {texts.get(row.row) or row.row}" for row in placed)
    asked = {question.id: question.text for question in item.head.questions}
    given: dict[str, list[str]] = {}
    for row in rows:
        value = _together(row.value, _names(item, row.row, row.field))
        if not (value or row.note):
            continue
        title = _title(item, row.field)
        note = f" ({row.note})" if row.note else ""
        given.setdefault(row.row, []).append(f"{title}: {value}{note}" if title else value + note)
    return "\n\n".join(
        f"{asked.get(name) or texts.get(name) or name}\n{'; '.join(cells)}"
        for name, cells in given.items()
    )


def _title(item: Item, field: str) -> str:
    """What a field is called on the screen; "" where an item has but one and names none."""
    if item.head.answer in ("choice", "number"):
        return ""
    titles = {column.id: column.title for column in item.head.columns} | item.head.titles
    name = field.removesuffix("_2")
    return titles.get(field) or titles.get(name) or name


def _names(item: Item, row: str, field: str) -> Mapping[str, str]:
    """Values as they are kept, to the names that stand on the screen."""
    for question in item.head.questions:
        if question.id == row:
            return question.options
    labels = item.head.labels.get(field) or item.head.labels.get(field.removesuffix("_2"))
    if labels is not None:
        return {value: text.partition(":")[0].strip() for value, text in labels.items()}
    return next((c.options for c in item.head.columns if c.id == field), {})
