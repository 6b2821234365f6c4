"""A dataset with one JSON object a line (``.jsonl``): read, and checked beyond its columns.

Frictionless' Table Schema v1 says what a cell is, not what an array or object holds. That is said
by ``jsonSchema`` (JSON Schema, draft 2020-12) beside the field in ``datapackage.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

FORMATS = {"jsonl", "ndjson"}
Fault = tuple[int, str, str, str]  # line from 1, column, expected, found
_LONGEST = 60


def records(text: str) -> list[Any]:
    """The value of each line of a file; raises ValueError with the line where one is no JSON."""
    found = []
    for line, each in enumerate(text.removesuffix("\n").split("\n"), 1):
        try:
            found.append(json.loads(each))
        except ValueError as error:
            raise ValueError(f"line {line}: {error}") from error
    return found


def table(text: str, columns: list[str]) -> tuple[list[Fault], list[list[Any]]]:
    """The faults of the lines, and the cells of those that have all columns and no other.

    A row of the cells begins with the number of its line.
    """
    faults: list[Fault] = []
    cells = []
    for line, each in enumerate(text.removesuffix("\n").split("\n"), 1):
        try:
            record = json.loads(each)
        except ValueError as error:
            faults.append((line, "", "a JSON object", _short(each) if each else str(error)))
            continue
        if not isinstance(record, dict):
            faults.append((line, "", "a JSON object", _short(each)))
            continue
        missing = [column for column in columns if column not in record]
        known = ", ".join(columns)
        found = f"only {', '.join(record) or 'nothing'}"
        faults += [(line, column, "this field", found) for column in missing]
        unknown = [key for key in record if key not in columns]
        faults += [(line, key, f"one of {known}", "an unknown field") for key in unknown]
        if not missing and not unknown:
            cells.append([line, *(record[column] for column in columns)])
    return faults, cells


def inside(cells: list[list[Any]], fields: list[dict[str, Any]]) -> Iterator[Fault]:
    """What in the arrays and objects of ``cells`` is not as the ``jsonSchema`` of its field."""
    from jsonschema import Draft202012Validator

    for place, field in enumerate(fields, 1):
        if "jsonSchema" not in field:
            continue
        validator = Draft202012Validator(field["jsonSchema"])
        for row in cells:
            for error in validator.iter_errors(row[place]):
                path = "".join(
                    f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.path
                )
                yield (
                    row[0],
                    field["name"] + path,
                    _wanted(error),
                    _short(json.dumps(error.instance, ensure_ascii=False)),
                )


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
