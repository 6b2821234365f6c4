"""Items and criteria as ``rubric.yaml`` has them, read and checked with file and line."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from grader.columns import Column
from grader.effort import Effort
from grader.errors import RubricError
from grader.rules import PROSE, TABULAR, ProseRule, TableRule
from grader.source import Model, line_of, parse, plain

ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


Figure = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*\.(svg|png|jpg)$")]


AnswerKind = Literal["prose", "labels", "order", "table", "number", "choice", "values"]


class Examples(Model):
    """Texts that a criterion must pass and must not pass; a test runs each."""

    passing: tuple[Text, ...] = Field(alias="pass", min_length=1)
    failing: tuple[Text, ...] = Field(alias="fail", min_length=1)


class Wording(Model):
    """The fields that every criterion has, whatever its rule.

    A rule against the key has no ``examples``: the key is its passing one, and a release would
    carry them to the trainee.
    """

    id: ItemId
    title: Text
    points: float = Field(gt=0)
    group: str = ""
    passed: Text = Field(alias="pass")
    failed: Text = Field(alias="fail")
    partly: str = ""
    hint: str = ""
    learn: str = ""
    columns: tuple[str, ...] = ()
    """The columns of a table that it looks at; empty for all."""
    examples: Examples | None = None


class Question(Model):
    """One question of a ``choice`` item; its answer is one option, or several if ``multiple``."""

    id: ItemId
    text: Text
    options: dict[str, Text] = Field(min_length=2)
    multiple: bool = False

    @model_validator(mode="after")
    def _options_can_be_joined(self) -> Question:
        if bad := [value for value in self.options if not value.strip() or "|" in value]:
            raise ValueError(f"option values without `|`, not {', '.join(map(repr, bad))}")
        return self


class ItemHead(Model):
    """The fields of an item beside its criteria."""

    id: ItemId
    title: Text
    answer: AnswerKind
    case: str = ""
    practice: bool = False
    effort: Effort = Effort()
    honesty: bool = True
    data: str = ""
    figures: tuple[Figure, ...] = ()
    """Pictures that the prompt shows, beside the notebook."""
    labels: dict[str, dict[str, str]] = Field(default_factory=dict)
    titles: dict[str, Text] = Field(default_factory=dict)  # of label sets, as trainees read them
    questions: tuple[Question, ...] = ()
    columns: tuple[Column, ...] = ()
    least_rows: int = Field(default=0, ge=0)
    most_rows: int = Field(default=0, ge=0, le=60)
    source: str = ""
    """The text that a table's cells quote."""
    criteria: tuple[Any, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _questions_fit(self) -> ItemHead:
        if self.questions and self.answer != "choice":
            raise ValueError("`questions` only where `answer` is choice")
        ids = [question.id for question in self.questions]
        if twice := sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"questions with ids that occur once, not {', '.join(twice)} twice")
        return self

    @model_validator(mode="after")
    def _columns_fit(self) -> ItemHead:
        if bool(self.columns) != (self.answer in ("table", "number")):
            raise ValueError("`columns` where `answer` is table or number, and only there")
        ids = [column.id for column in self.columns]
        if twice := sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"columns with ids that occur once, not {', '.join(twice)} twice")
        if self.answer == "number" and [(c.id, c.kind) for c in self.columns] != [
            ("value", "number")
        ]:
            raise ValueError("one column `value` of the kind number where `answer` is number")
        return self

    @model_validator(mode="after")
    def _rows_fit(self) -> ItemHead:
        if self.answer in ("order", "number") and not self.data:
            raise ValueError(f"`data` (a CSV with id,text), since `answer` is {self.answer}")
        free = self.answer == "table" and not self.data
        if free and not 1 <= self.least_rows <= self.most_rows:
            raise ValueError("`data`, or 1 <= least_rows <= most_rows, for a table")
        if not free and (self.least_rows or self.most_rows):
            raise ValueError("`least_rows` and `most_rows` only for a table without `data`")
        return self

    @model_validator(mode="after")
    def _names_a_case(self) -> ItemHead:
        rules = {c.get("rule") for c in self.criteria if isinstance(c, dict)}
        if "facts" in rules and not self.case:
            raise ValueError("a `case`, since a criterion uses the rule facts")
        return self

    @model_validator(mode="after")
    def _titles_have_sets(self) -> ItemHead:
        if unknown := sorted(set(self.titles) - set(self.labels)):
            raise ValueError(f"titles of label sets that exist, not of {', '.join(unknown)}")
        return self


@dataclass(frozen=True)
class Criterion:
    """One line of a rubric: its wording and its rule, ready to judge."""

    wording: Wording
    rule: ProseRule | TableRule

    @property
    def id(self) -> str:
        """The slug that never changes."""
        return self.wording.id

    @property
    def points(self) -> float:
        """The most that it can earn."""
        return self.wording.points

    @property
    def needs_key(self) -> bool:
        """True where it can say nothing without the item's key."""
        return isinstance(self.rule, TableRule) and self.rule.NEEDS_KEY


@dataclass(frozen=True)
class Item:
    """One question of an exercise. ``raw`` is its YAML as plain data, for the release."""

    head: ItemHead
    criteria: tuple[Criterion, ...]
    raw: Mapping[str, Any] = field(repr=False)

    @property
    def id(self) -> str:
        """= nbgrader's grade_id = the answer's name."""
        return self.head.id

    @property
    def points(self) -> float:
        """The sum over its criteria; 0 for practice."""
        return 0.0 if self.head.practice else sum(c.points for c in self.criteria)

    @property
    def protects(self) -> bool:
        """True where a criterion asks that what the sheet withholds is not published."""
        return any(
            getattr(criterion.rule, "aspect", "") == "withheld" for criterion in self.criteria
        )

    @property
    def needs_key(self) -> bool:
        """True where a criterion can say nothing without the key."""
        return any(criterion.needs_key for criterion in self.criteria)


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
