"""A dataset with one JSON object a line (``.jsonl``): read, and checked beyond its columns.

Frictionless' Table Schema v1 says what a cell is, not what an array or object holds. That is said
by ``jsonSchema`` (JSON Schema, draft 2020-12) beside the field in ``datapackage.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from grader.tables import Problem, cell_problems

FORMATS = {"jsonl", "ndjson"}
_LONGEST = 60


def records(text: str, columns: list[str]) -> list[dict[str, Any]]:
    """The objects of a file, one a line; raises ValueError with the line where one is none."""
    found = []
    for line, each in enumerate(_lines(text), 1):
        try:
            record = json.loads(each)
        except ValueError as error:
            raise ValueError(f"line {line}: {error}") from error
        if not isinstance(record, dict) or set(record) != set(columns):
            raise ValueError(f"line {line}: not an object with the fields {', '.join(columns)}")
        found.append(record)
    return found


def problems(name: str, text: str, schema: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong in the lines, the cells, and the arrays and objects inside the cells.

    A line that is no object with exactly the fields of the schema is not looked into further.
    """
    columns = [field["name"] for field in schema["fields"]]
    starts, cells = [0], []
    for line, each in enumerate(_lines(text), 1):
        try:
            record = json.loads(each)
        except ValueError:
            record = None
        if not isinstance(record, dict):
            yield Problem(name, line, "", "a JSON object", _short(each) if each else "nothing")
            continue
        wrong = list(_fields(name, line, record, columns))
        yield from wrong
        if not wrong:
            starts.append(line)
            cells.append([record[column] for column in columns])
    if not cells:
        return  # every line has its problem already
    known = set()
    for problem in cell_problems(name, [columns, *cells], starts, schema):
        known.add((problem.line, problem.column))
        yield problem
    for place, field in enumerate(schema["fields"]):
        for line, row in zip(starts[1:], cells, strict=True):
            if "jsonSchema" in field and (line, field["name"]) not in known:
                yield from _inside(name, line, row[place], field)


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def _fields(name: str, line: int, record: dict[str, Any], columns: list[str]) -> Iterator[Problem]:
    for column in columns:
        if column not in record:
            yield Problem(name, line, column, "this field", f"only {', '.join(record) or 'none'}")
    for key in record:
        if key not in columns:
            yield Problem(name, line, key, f"one of {', '.join(columns)}", "an unknown field")


def _inside(name: str, line: int, cell: Any, field: dict[str, Any]) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

    for error in Draft202012Validator(field["jsonSchema"]).iter_errors(cell):
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.path)
        found = _short(json.dumps(error.instance, ensure_ascii=False))
        yield Problem(name, line, field["name"] + "".join(steps), _wanted(error), found)


def _wanted(error: Any) -> str:
    """What the violated keyword of a JSON Schema asks for, in words."""
    value = error.validator_value
    if error.validator == "enum":
        return f"one of {', '.join(map(str, value))}"
    if error.validator == "required":
        lacking = re.match(r"'(.+)' is a required", error.message)
        return f"the field {lacking[1]}" if lacking else f"the fields {', '.join(value)}"
    if error.validator == "additionalProperties":
        return f"only {', '.join(error.schema.get('properties', {}))}"
    return {
        "type": f"a value of type {value}",
        "minItems": f"at least {value} items",
        "minLength": f"at least {value} characters",
        "minimum": f"at least {value}",
        "pattern": f"the pattern {value}",
    }.get(str(error.validator), f"{error.validator} {value}")


def _short(found: str) -> str:
    return f"“{found if len(found) <= _LONGEST else found[:_LONGEST] + '…'}”"
