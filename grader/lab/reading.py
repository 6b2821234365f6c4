"""One folder of the workspace, an exercise's or a lesson's: which items are answered, and points.

The answers are those that ``humas submit`` would hand in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from grader import answers as nb
from grader.assessment import Answer
from grader.criteria import Item
from grader.errors import NotebookError
from grader.exercise import RUBRIC, Exercise, load_release
from grader.lab.completeness import counted
from grader.lab.lessons import LESSON
from grader.lab.records import Score, names
from grader.submission import pick
from grader.workspace import ANSWERS

CHECKPOINTS = ".ipynb_checkpoints"
NOTHING = nb.fingerprint(Answer(""))
"""Of an item that was not answered, or not asked then."""


@dataclass(frozen=True)
class Reading:
    """What a folder holds. ``empty`` counts items without any answer; ``fault`` says why the
    notebook cannot be read, "" where it can."""

    notebook: Path
    done: int = 0
    total: int = 0
    empty: int = 0
    share: float = 0.0
    opened: bool = False
    fault: str = ""
    exercise: Exercise | None = None
    answers: Mapping[str, Answer] | None = None
    beside: tuple[Mapping[str, Answer], ...] = ()
    """What other notebooks of the same exercise hold: any of them may have been handed in."""

    def changed_since(self, given: Mapping[str, str]) -> bool:
        """Whether no notebook here holds what was handed in (item to fingerprint)."""
        if not given or self.exercise is None or self.answers is None or self.fault:
            return False
        return all(
            any(
                nb.fingerprint(answers[item.id]) != given.get(item.id, NOTHING)
                for item in self.exercise.rubric.items
                if not item.head.practice
            )
            for answers in (self.answers, *self.beside)
        )


def answer_stamp(folder: Path) -> Any:
    """Names, times and sizes of the files that a reading depends on; differs after each save."""
    below = ("", ANSWERS, CHECKPOINTS, "feedback")
    return [names(folder / name) for name in below]


def read_work(folder: Path, kind: str) -> Reading:
    """Read a folder. Raises NotebookError where there is no notebook, RubricError where
    ``rubric.json`` is damaged."""
    released = tuple(entry for entry in names(folder) if not entry[0].endswith(".ipynb"))
    found = _release(folder, released) if (folder / RUBRIC).is_file() else None
    path, fault = _notebook(folder, kind, found)
    if not path.is_file():
        raise NotebookError(f"{path.name}: berkas tidak ada")
    notebook: Any = {"cells": []}
    try:
        notebook = notebook if fault else nb.read(path)
    except NotebookError as bad:
        fault = str(bad)
    opened = (folder / CHECKPOINTS / f"{path.stem}-checkpoint.ipynb").is_file()
    if found is None:
        return Reading(path, opened=opened, fault=fault)
    answers = nb.answers(notebook, found, folder)
    items = counting(found)
    counts = [counted(item, answers[item.id], found.rubric.texts.get(item.id, {}))
              for item in items]  # fmt: skip
    done = sum(ready >= needed for ready, needed in counts)
    empty = sum(not answers[item.id].present for item in items)
    share = sum(ready / needed for ready, needed in counts) / max(1, len(counts))
    begun = opened or share > 0
    beside = () if kind == "lesson" else tuple(_others(folder, path, found))
    return Reading(path, done, len(items), empty, share, begun, fault, found, answers, beside)


def _others(folder: Path, path: Path, exercise: Exercise) -> Iterator[Mapping[str, Answer]]:
    for other in sorted(folder.glob("*.ipynb")):
        if other != path:
            with suppress(NotebookError, AttributeError):
                yield nb.read_answers(other, exercise)


@lru_cache(maxsize=64)
def _release(folder: Path, stamp: Any) -> Exercise:
    """The release in a folder; the same object until one of its files changes."""
    return load_release(folder / RUBRIC)


def _notebook(folder: Path, kind: str, found: Exercise | None) -> tuple[Path, str]:
    """The notebook that counts, and what is wrong with it."""
    if kind == "lesson":
        return folder / LESSON, ""
    own = folder / nb.notebook_name(found.slug if found else folder.name)
    try:
        return (pick(folder, found)[0], "") if found else (own, "")
    except NotebookError as bad:
        return own, str(bad)


def counting(exercise: Exercise) -> tuple[Item, ...]:
    """The items that progress counts: the graded ones; where there are none, all."""
    items = exercise.rubric.items
    return tuple(item for item in items if not item.head.practice) or items


class Scores:
    """Points of what can be checked without a key; an answer that stayed the same is not graded
    again."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, str], tuple[Exercise, Answer, float]] = {}

    def of(self, reading: Reading) -> Score | None:
        """Points so far, and how many items are graded after handing in; None where nothing that
        can be checked was answered."""
        if reading.exercise is None or reading.answers is None:
            return None
        points = most = 0.0
        later = answered = 0
        for item in counting(reading.exercise):
            if item.needs_key and item.id not in reading.exercise.rubric.keys:
                later += 1
                continue
            most += item.points
            if reading.answers[item.id].present:
                answered += 1
                points += self._points(reading.exercise, reading.answers[item.id])
        if not most and any(answer.present for answer in reading.answers.values()):
            return Score(0.0, 0.0, later)
        return Score(points, most, later) if answered else None

    def _points(self, exercise: Exercise, answer: Answer) -> float:
        place = exercise.folder, answer.item
        known = self._known.get(place)
        if known is None or known[0] is not exercise or known[1] != answer:
            graded = exercise.rubric.grade(answer).points
            known = self._known[place] = (exercise, answer, graded)
        return known[2]
