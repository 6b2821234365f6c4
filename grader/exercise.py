"""``Exercise``: an exercise's folder read into one object, checked on the way in.

An author's folder has ``exercise.md``, ``rubric.yaml`` and perhaps ``key.csv``, ``practice.csv``,
``case.yaml``, ``samples/`` and data. A release has ``rubric.json`` in their place (rubric, fact
sheets, hashed shingles), which ``load_release`` reads; no key, sample or solution is in it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import Field

from grader.criteria import Item
from grader.datasets import root as data_root
from grader.errors import ExerciseError, RubricError, UsageError
from grader.facts import Case, load_case
from grader.facts_brief import brief
from grader.originality import Index
from grader.rowdata import practice_key, read_key, read_rows
from grader.rubric import Rubric
from grader.rubric_file import parse_items
from grader.samples import Sample, read_samples
from grader.source import Model, parse, read_yaml
from grader.verdicts import GATE_SHARE

RELEASE_FORMAT = 1
RUBRIC = "rubric.json"
"""By this file of a release the panel grades; the official score never reads it."""
ITEM_MARK = "+++"


class FrontMatter(Model):
    """The head of ``exercise.md``."""

    title: str = Field(min_length=3)
    lesson: str = ""  # the module that it belongs to
    minutes: int = Field(gt=0)


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
            if (path / "rubric.yaml").is_file() or (path / RUBRIC).is_file()
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
    if (folder / RUBRIC).is_file():
        return load_release(folder / RUBRIC)
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
    items = parse_items(data, path)
    rubric = Rubric(
        exercise=data["exercise"],
        items=items,
        cases={name: Case.model_validate(case) for name, case in data["cases"].items()},
        index=Index.from_dict(data["shingles"]),
        keys=practice_key(path.parent, items),
        texts=_texts(path.parent, items, strict=False),
    )
    front = FrontMatter.model_validate(data["front"])
    return Exercise(data["exercise"], front, rubric, path.parent)


def _load_source(folder: Path, leave_out: str) -> Exercise:
    front, body = _front_matter(folder / "exercise.md")
    return from_source(folder, front, body, folder / "exercise.md", leave_out)


def from_source(
    folder: Path, front: FrontMatter, body: str, text: Path, leave_out: str = ""
) -> Exercise:
    """The exercise (or a lesson's practice) of an author's folder, whose notebook's source ``text``
    has ``body`` below its head. Raises SourceError with file and line."""
    rubric_path = folder / "rubric.yaml"
    data = read_yaml(rubric_path, RubricError)
    items = parse_items(data, rubric_path)
    cases = {item.head.case: _case(folder, item) for item in items if item.head.case}
    references = _references(body)
    _check_items(text, items, references)
    samples = read_samples(folder, items)
    prose = {item.id for item in items if item.head.answer == "prose"}
    index = Index.build(
        given={f"brief:{name}": brief(case) for name, case in cases.items()}
        | {"prompt": _prompts(body, {name: references[name] for name in prose})}
        | {f"source:{item.id}": item.head.source for item in items}
        | {"rubric": rubric_path.read_text(encoding="utf-8")},
        known={
            f"sample:{s.name}": s.text
            for s in samples
            if s.text and s.name != leave_out and s.high > GATE_SHARE
        }
        | {f"reference:{name}": references[name] for name in prose if name != leave_out},
        allowed=[case.boilerplate for case in cases.values()]
        + [text for case in cases.values() for text in _fixed(case)],
    )
    keys = read_key(folder / "key.csv", items) | practice_key(folder, items)
    texts = _texts(folder, items, strict=True)
    rubric = Rubric(folder.name, items, cases, index, keys, texts)
    return Exercise(folder.name, front, rubric, folder, body, samples, references)


def _texts(folder: Path, items: tuple[Item, ...], *, strict: bool) -> dict[str, dict[str, str]]:
    """The rows that the items show. A release whose data is damaged still grades: not ``strict``.

    Raises ExerciseError where it is strict.
    """
    found = {}
    for item in items:
        if item.head.data:
            try:
                found[item.id] = read_rows(folder / item.head.data)
            except ExerciseError:
                if strict:
                    raise
    return found


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


def _check_items(path: Path, items: tuple[Item, ...], references: dict[str, str]) -> None:
    """Every item has its cell in the notebook's source, and every cell its item."""
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
