"""Items and criteria as ``rubric.yaml`` has them; ``rubric_file.py`` reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from grader.columns import Column
from grader.effort import Effort
from grader.rules import ProseRule, TableRule
from grader.source import Model

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
    caps: bool = False
    """Who earns nothing here conceals: the item is capped at half, where it has a sheet only if
    none of the sheet's unfavourable facts is told."""
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
