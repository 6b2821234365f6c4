"""What is wrong in the cells of one table, measured against its schema (Table Schema v1)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_FORMATS = {
    "array": "an array",
    "object": "an object",
    "boolean": "1 or 0",
    "integer": "a whole number",
    "date": "a date such as 2026-03-02",
}


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a dataset. ``line`` counts from 1; 0 and "" where there is none."""

    file: str
    line: int
    column: str
    expected: str
    found: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f" column `{self.column}`:" if self.column else ""
        return f"{place}:{column} expected {self.expected}, found {self.found}"


def header_problems(name: str, header: list[str], columns: list[str]) -> Iterator[Problem]:
    for column in columns:
        if column not in header:
            yield Problem(name, 1, column, "this column", f"only {', '.join(header) or 'nothing'}")
    for column in header:
        if column not in columns:
            yield Problem(name, 1, column, f"one of {', '.join(columns)}", "an unknown column")
    if sorted(header) == sorted(columns) or len(set(header)) < len(header):
        yield Problem(name, 1, "", f"the columns {','.join(columns)}", ",".join(header))


def cell_problems(
    name: str, table: list[list[Any]], starts: list[int], schema: dict[str, Any]
) -> Iterator[Problem]:
    """Frictionless' report on the rows, one problem a cell, in the order of the file."""
    from frictionless import Checklist, Resource, Schema

    if len(table) < 2:
        yield Problem(name, 0, "", "at least one row", "none")
        return
    fields = {field["name"]: field for field in schema["fields"]}
    resource = Resource(data=table, schema=Schema.from_descriptor(json.loads(json.dumps(schema))))
    report = resource.validate(Checklist(), limit_errors=1_000_000)
    seen: set[tuple[int, str]] = set()
    for error in sorted(
        report.flatten(["rowNumber", "type", "fieldName", "cell", "note"]), key=_by
    ):
        number, kind, column, cell, note = error
        line = starts[number - 1] if number else 0
        width = len(table[number - 1]) if number else 0
        if kind in {"extra-cell", "missing-cell", "blank-row"}:
            problem = Problem(name, line, "", f"{len(fields)} cells", f"{width}")
        elif width and width != len(fields):
            continue  # the other cells of such a row are shifted: their errors mean nothing
        elif kind in {"unique-error", "primary-key"}:
            column = column or ",".join(schema["primaryKey"])
            value = cell or table[number - 1][list(fields).index(schema["primaryKey"][0])]
            problem = Problem(name, line, column, "a value that no other row has", f"“{value}”")
        elif column:
            problem = Problem(name, line, column, _expected(fields[column], note), f"“{cell}”")
        else:
            problem = Problem(name, line, "", "a row that fits the schema", note or kind)
        if (line, problem.column) not in seen:
            seen.add((line, problem.column))
            yield problem


def _by(error: list[Any]) -> tuple[int, str]:
    return error[0] or 0, error[2] or ""


def _expected(field: dict[str, Any], note: str) -> str:
    """The constraint of a field that frictionless' note names, in words."""
    named = re.search(r'constraint "(\w+)"', note or "")
    if named is None:
        return _FORMATS.get(field["type"], f"a {field['type']}")
    value = field["constraints"].get(named[1])
    return {
        "enum": f"one of {', '.join(map(str, value))}" if isinstance(value, list) else "",
        "required": "a value",
        "pattern": f"the pattern {value}",
        "minimum": f"at least {value}",
        "maximum": f"at most {value}",
        "minLength": f"at least {value} characters",
        "maxLength": f"at most {value} characters",
    }.get(named[1], f"{named[1]} {value}")
