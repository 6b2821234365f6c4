"""``Exercise``: an exercise's folder read into one object, checked on the way in.

An author's folder has ``exercise.md``, ``rubric.yaml`` and perhaps ``key.csv``, ``practice.csv``,
``case.yaml``, ``samples/`` and data. A release has ``rubric.json`` in their place (rubric, fact
sheets, hashed shingles), which ``load_release`` reads; no key, sample or solution is in it.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import Field

from grader.assessment import Row
from grader.criteria import Item, parse_items
from grader.datasets import root as data_root
from grader.errors import ExerciseError, RubricError, UsageError
from grader.facts import Case, load_case
from grader.facts_brief import brief
from grader.originality import Index
from grader.rubric import Rubric
from grader.source import Model, parse, read_yaml

RELEASE_FORMAT = 1
ITEM_MARK = "+++"


class FrontMatter(Model):
    """The head of ``exercise.md``."""

    title: str = Field(min_length=3)
    lesson: str = ""  # the module that it belongs to
    minutes: int = Field(gt=0)


@dataclass(frozen=True)
class Sample:
    """A whole answer with the share of the points that it must get, both ends included."""

    name: str
    item: str
    text: str
    low: float
    high: float


@dataclass(frozen=True)
class Exercise:
    """One assignment. ``body`` is ``exercise.md`` without its front matter (empty in a release)."""

    slug: str
    front: FrontMatter
    rubric: Rubric
    folder: Path
    body: str = ""
    samples: tuple[Sample, ...] = ()
    references: dict[str, str] = field(default_factory=dict)

    def release(self) -> dict[str, Any]:
        """What ``rubric.json`` holds: all that grading needs but keys, samples and solutions."""
        return {
            "format": RELEASE_FORMAT,
            "exercise": self.slug,
            "front": self.front.model_dump(),
            "items": [dict(item.raw) for item in self.rubric.items],
            "cases": {
                name: case.model_dump(mode="json") for name, case in self.rubric.cases.items()
            },
            "shingles": self.rubric.index.to_dict(),
        }


def exercises_root() -> Path:
    """The folder that holds all exercises: of the checkout, or the releases of an installed
    wheel.
    """
    here = Path(__file__).resolve().parent
    packed = here / "_data" / "exercises"
    return packed if packed.is_dir() else here.parent / "exercises"


def find(root: Path | None = None) -> tuple[str, ...]:
    """The slugs of all exercises, in order; a folder counts when it holds a rubric."""
    folder = root or exercises_root()
    return tuple(
        sorted(
            path.name
            for path in (folder.iterdir() if folder.is_dir() else ())
            if (path / "rubric.yaml").is_file() or (path / "rubric.json").is_file()
        )
    )


def load(slug: str | Path, *, leave_out: str = "") -> Exercise:
    """Read an exercise by its slug (or folder), whether an author's folder or a release.

    ``leave_out`` names a sample that the originality index shall not hold, so that the project's
    own tests can grade that sample. Raises UsageError for an unknown slug, SourceError for a fault.
    """
    folder = slug if isinstance(slug, Path) else exercises_root() / slug
    if (folder / "rubric.yaml").is_file():
        return _load_source(folder, leave_out)
    if (folder / "rubric.json").is_file():
        return load_release(folder / "rubric.json")
    known = ", ".join(find(folder.parent)) or "none"
    raise UsageError(f"expected an exercise ({known}), found `{folder.name}`")


def load_release(path: Path) -> Exercise:
    """Read ``rubric.json``. Raises RubricError where it is damaged or of another format."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as bad:
        raise RubricError(path, None, "a release's rubric", str(bad)) from None
    if not isinstance(data, dict) or data.get("format") != RELEASE_FORMAT:
        raise RubricError(path, None, f"format {RELEASE_FORMAT}", str(data)[:40], "Build it again.")
    rubric = Rubric(
        exercise=data["exercise"],
        items=parse_items(data, path),
        cases={name: Case.model_validate(case) for name, case in data["cases"].items()},
        index=Index.from_dict(data["shingles"]),
    )
    front = FrontMatter.model_validate(data["front"])
    return Exercise(data["exercise"], front, rubric, path.parent)


def _load_source(folder: Path, leave_out: str) -> Exercise:
    rubric_path = folder / "rubric.yaml"
    data = read_yaml(rubric_path, RubricError)
    items = parse_items(data, rubric_path)
    front, body = _front_matter(folder / "exercise.md")
    cases = {item.head.case: _case(folder, item) for item in items if item.head.case}
    references = _references(body)
    _check_items(folder, items, references)
    samples = _samples(folder, items)
    index = Index.build(
        given={f"brief:{name}": brief(case) for name, case in cases.items()}
        | {"prompt": _prompts(body, references)}
        | {"rubric": rubric_path.read_text(encoding="utf-8")},
        known={f"sample:{s.name}": s.text for s in samples if s.name != leave_out and s.high > 0.1}
        | {f"reference:{name}": text for name, text in references.items() if name != leave_out},
        allowed=[case.boilerplate for case in cases.values()]
        + [text for case in cases.values() for text in _fixed(case)],
    )
    rubric = Rubric(folder.name, items, cases, index, _key(folder / "key.csv", items))
    return Exercise(folder.name, front, rubric, folder, body, samples, references)


def _fixed(case: Case) -> list[str]:
    """What every honest answer may repeat to the letter: statements, contact, offices, names."""
    people = [f"{person.name} {person.office}" for person in case.people]
    contact = " ".join(str(value) for value in case.contact.model_dump().values())
    return [statement.text for statement in case.statements] + people + [contact]


def _front_matter(path: Path) -> tuple[FrontMatter, str]:
    if not path.is_file():
        raise ExerciseError(path, None, "the notebook's source", "no such file")
    text = path.read_text(encoding="utf-8")
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise ExerciseError(path, 1, "front matter between two lines `---`", repr(text[:20]))
    from ruamel.yaml import YAML

    return parse(FrontMatter, YAML(typ="rt").load(parts[1]), path, ExerciseError), parts[2]


def _references(body: str) -> dict[str, str]:
    """The reference solutions: the text under each mark ``+++ {"item": "…"}``."""
    found: dict[str, str] = {}
    current: str | None = None
    lines: list[str] = []
    for line in [*body.splitlines(), ITEM_MARK]:
        if line.startswith(ITEM_MARK):
            if current is not None:
                found[current] = "\n".join(lines).strip()
            meta = line[len(ITEM_MARK) :].strip()
            values = json.loads(meta) if meta else {}
            current = values.get("item") if "show" not in values else None
            lines = []
        else:
            lines.append(line)
    return found


def _prompts(body: str, references: dict[str, str]) -> str:
    """``exercise.md`` without its solutions."""
    for text in references.values():
        body = body.replace(text, "") if text else body
    return body


def _case(folder: Path, item: Item) -> Case:
    own = folder / "case.yaml"
    if own.is_file():
        case = load_case(own)
        if case.id == item.head.case:
            return case
    path = data_root() / "cases" / f"{item.head.case}.yaml"
    if not path.is_file():
        raise RubricError(
            folder / "rubric.yaml", None, f"a fact sheet {path}", "no such file",
            "Name a case of datasets/cases/, or put case.yaml beside the rubric.",
        )  # fmt: skip
    return load_case(path)


def _check_items(folder: Path, items: tuple[Item, ...], references: dict[str, str]) -> None:
    """Every item has its cell in ``exercise.md``, and every cell its item."""
    path = folder / "exercise.md"
    for item in items:
        if item.id not in references:
            raise ExerciseError(path, None, f'a cell `+++ {{"item": "{item.id}"}}`', "none")
        if item.head.answer == "prose" and not references[item.id]:
            raise ExerciseError(path, None, f"a reference solution of `{item.id}`", "an empty cell")
    unknown = sorted(set(references) - {item.id for item in items})
    if unknown:
        raise ExerciseError(
            path, None, f"items of rubric.yaml ({', '.join(item.id for item in items)})",
            ", ".join(unknown), "A grade cell that no rubric item grades is refused.",
        )  # fmt: skip


def _samples(folder: Path, items: tuple[Item, ...]) -> tuple[Sample, ...]:
    """``samples/*.md``, each with a head ``item`` (or the only one), ``low`` and ``high`` in
    [0, 1].
    """
    from ruamel.yaml import YAML

    found = []
    for path in sorted((folder / "samples").glob("*.md")):
        parts = path.read_text(encoding="utf-8").split("---\n", 2)
        if len(parts) != 3:
            raise ExerciseError(path, 1, "front matter with low and high", "none")
        head = YAML(typ="safe").load(parts[1])
        try:
            low, high = float(head["low"]), float(head["high"])
        except (KeyError, TypeError, ValueError):
            raise ExerciseError(
                path, 1, "`low` and `high`, shares of the points", str(head)
            ) from None
        item = head.get("item", items[0].id)
        if item not in {entry.id for entry in items} or not 0 <= low <= high <= 1:
            raise ExerciseError(path, 1, "a known item and 0 <= low <= high <= 1", str(head))
        found.append(Sample(path.stem, item, parts[2].strip("\n"), low, high))
    return tuple(found)


def _key(path: Path, items: tuple[Item, ...]) -> dict[str, tuple[Row, ...]]:
    """``key.csv`` (item,row,field,value,reason) by item; empty where there is none."""
    if not path.is_file():
        return {}
    found: dict[str, list[Row]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        expected = ["item", "row", "field", "value", "reason"]
        if reader.fieldnames != expected:
            raise ExerciseError(path, 1, ",".join(expected), ",".join(reader.fieldnames or []))
        for number, line in enumerate(reader, start=2):
            if line["item"] not in {item.id for item in items}:
                raise ExerciseError(path, number, "a known item", repr(line["item"]))
            row = Row(line["row"], line["field"], line["value"], line["reason"])
            found.setdefault(line["item"], []).append(row)
    return {item: tuple(rows) for item, rows in found.items()}
