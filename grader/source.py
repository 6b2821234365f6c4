"""YAML that authors write, read into models, with errors that name file and line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from grader.errors import SourceError

ModelT = TypeVar("ModelT", bound=BaseModel)

Location = tuple[str | int, ...]


class Model(BaseModel):
    """A piece of an author's file: unknown keys are refused, nothing changes after reading."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, populate_by_name=True, coerce_numbers_to_str=True
    )


def read_yaml(path: Path, error: type[SourceError] = SourceError) -> Any:
    """Parse one YAML file; mappings and lists keep the lines that they stood on.

    Raises ``error`` where the file is missing, is not UTF-8, or is not YAML.
    """
    from ruamel.yaml import YAML  # late: a release is read from JSON and never needs it
    from ruamel.yaml.error import MarkedYAMLError

    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise error(path, None, "a YAML file", "no such file") from None
    except UnicodeDecodeError as bad:
        line = path.read_bytes()[: bad.start].count(b"\n") + 1
        raise error(path, line, "UTF-8 text", f"byte 0x{bad.object[bad.start]:02x}") from None
    try:
        data = YAML(typ="rt").load(text)
    except MarkedYAMLError as bad:
        mark = bad.problem_mark or bad.context_mark
        raise error(path, mark.line + 1 if mark else None, "valid YAML", str(bad.problem)) from None
    if not isinstance(data, Mapping):
        raise error(path, 1, "a mapping of keys to values", type(data).__name__)
    return data


def line_of(data: Any, location: Location) -> int | None:
    """The line (from 1) on which ``location`` stands in round-trip YAML, or the nearest above
    it.
    """
    line: int | None = None
    for step in location:
        marks = getattr(data, "lc", None)
        if marks is None:
            break
        try:
            where = marks.item(step) if isinstance(step, int) else marks.key(step)
        except (KeyError, IndexError, TypeError, AttributeError):
            if line is None and marks.line is not None:
                line = marks.line + 1
            continue  # a step that pydantic added (a union's branch), or a key that is missing
        line = where[0] + 1
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            break
    return line


def plain(data: Any) -> Any:
    """Round-trip YAML as plain dicts, lists and scalars."""
    if isinstance(data, Mapping):
        return {str(key): plain(value) for key, value in data.items()}
    if isinstance(data, Sequence) and not isinstance(data, str | bytes):
        return [plain(value) for value in data]
    if isinstance(data, bool) or data is None:
        return data
    for kind in (int, float, str):
        if isinstance(data, kind):
            return kind(data)
    return data  # dates stay dates


def parse(
    model: type[ModelT], data: Any, path: Path, error: type[SourceError], at: Location = ()
) -> ModelT:
    """Validate ``data`` (round-trip YAML, or a part of it under ``at``) into ``model``.

    Raises ``error`` for the first fault, with its line, what was expected and what was found.
    """
    part = data
    for step in at:
        part = part[step]
    try:
        return model.model_validate(plain(part))
    except ValidationError as bad:
        first = bad.errors()[0]
        location = (*at, *first["loc"])
        name = ".".join(str(step) for step in location)
        line = line_of(data, location) or _first_line(data)
        found = first.get("input")
        if first["type"] == "missing":
            raise error(path, line, f"the key `{name}`", "nothing") from None
        if first["type"] == "extra_forbidden":
            known = ", ".join(model.model_fields) if len(first["loc"]) == 1 else "a known key"
            raise error(path, line, f"one of: {known}", f"the unknown key `{name}`") from None
        message = first["msg"].removeprefix("Value error, ")
        expected = f"`{name}`: {message}" if name else message
        raise error(path, line, expected, repr(found)[:120]) from None


def _first_line(data: Any) -> int | None:
    marks = getattr(data, "lc", None)
    return None if marks is None or marks.line is None else int(marks.line) + 1
