"""The items of a ``rubric.yaml``, or of a release's JSON, read and checked with file and line."""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.criteria import Criterion, Item, ItemHead, Wording
from grader.errors import RubricError
from grader.rules import PROSE, TABULAR, ProseRule, TableRule
from grader.source import line_of, parse, plain


def parse_items(data: Any, path: Path) -> tuple[Item, ...]:
    """The items of a rubric file. ``data`` is YAML as read (with lines) or a release's JSON.

    Raises RubricError with file, line, what was expected and what was found.
    """
    if not isinstance(data.get("items"), list) or not data["items"]:
        raise RubricError(path, 1, "a list `items` with at least one item", "none")
    items = [_parse_item(data, number, path) for number in range(len(data["items"]))]
    _refuse_twice([item.id for item in items], data, ("items",), path)
    return tuple(items)


def _parse_item(data: Any, number: int, path: Path) -> Item:
    at = ("items", number)
    head = parse(ItemHead, data, path, RubricError, at)
    kinds: Mapping[str, type[ProseRule] | type[TableRule]] = (
        PROSE if head.answer == "prose" else TABULAR
    )
    if head.answer == "table":
        kinds = {**PROSE, **TABULAR}
    criteria = tuple(
        _parse_criterion(data, (*at, "criteria", index), path, kinds)
        for index in range(len(head.criteria))
    )
    for index, criterion in enumerate(criteria):
        _check_columns(data, (*at, "criteria", index), path, head, criterion)
    _refuse_twice([c.id for c in criteria], data, (*at, "criteria"), path)
    return Item(head, criteria, plain(data["items"][number]))


def _parse_criterion(
    data: Any, at: tuple[str | int, ...], path: Path, kinds: Mapping[str, type[Any]]
) -> Criterion:
    part: Any = data
    for step in at:
        part = part[step]
    if not isinstance(part, Mapping):
        raise RubricError(path, line_of(data, at), "a criterion (keys and values)", repr(part)[:80])
    names = {info.alias or name for name, info in Wording.model_fields.items()}
    kind = kinds.get(str(part.get("rule")))
    if kind is None:
        raise RubricError(
            path,
            line_of(data, (*at, "rule")),
            f"`rule` one of: {', '.join(sorted(kinds))}",
            repr(plain(part.get("rule"))),
        )
    wording = parse(Wording, _Part(data, at, names), path, RubricError)
    rule = parse(kind, _Part(data, at, set(part) - names), path, RubricError)
    known = {"evidence", *kind.VALUES}
    for key, template in (
        ("pass", wording.passed),
        ("fail", wording.failed),
        ("partly", wording.partly),
    ):
        try:
            used = {
                name for _, name, _, _ in string.Formatter().parse(template) if name is not None
            }
        except ValueError as bad:
            raise RubricError(path, line_of(data, (*at, key)), "a message", str(bad)) from None
        if used - known:
            raise RubricError(
                path,
                line_of(data, (*at, key)),
                f"placeholders among {{{', '.join(sorted(known))}}}",
                f"{{{', '.join(sorted(used - known))}}}",
            )
    return Criterion(wording, rule)


def _check_columns(
    data: Any, at: tuple[str | int, ...], path: Path, head: ItemHead, criterion: Criterion
) -> None:
    """Columns that the item has, and examples just where a release may carry them."""
    known = [column.id for column in head.columns]
    named = criterion.wording.columns
    if set(named) - set(known):
        raise RubricError(
            path,
            line_of(data, (*at, "columns")),
            f"`columns` among: {', '.join(known) or 'none, since the item is no table'}",
            ", ".join(named),
        )
    if criterion.needs_key and criterion.wording.examples is not None:
        raise RubricError(
            path,
            line_of(data, (*at, "examples")),
            "no `examples` for a rule against the key",
            "examples",
            "The key is its passing example; a release would show examples to the trainee.",
        )
    if not criterion.needs_key and criterion.wording.examples is None:
        raise RubricError(path, line_of(data, at), "the key `examples`", "nothing")


class _Part(dict[str, Any]):
    """Some keys of one criterion, with the lines that its mapping stands on."""

    def __init__(self, data: Any, at: tuple[str | int, ...], names: set[str]) -> None:
        part: Any = data
        for step in at:
            part = part[step]
        super().__init__({key: value for key, value in part.items() if key in names})
        if hasattr(part, "lc"):
            self.lc = part.lc


def _refuse_twice(ids: list[str], data: Any, at: tuple[str | int, ...], path: Path) -> None:
    for position, name in enumerate(ids):
        if name in ids[:position]:
            raise RubricError(
                path,
                line_of(data, (*at, position, "id")),
                "an id that occurs once",
                f"`{name}` twice",
            )
