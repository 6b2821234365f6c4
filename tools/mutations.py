"""Mutation trials: what each change of a strong answer (``mutants.py``) does to each criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mutants import mutants, neutral, renamed, synonyms

from grader.criteria import Item
from grader.exercise import Exercise


@dataclass(frozen=True)
class Trial:
    """What one change did: the points of each criterion before and after, gate and cap aside."""

    exercise: str
    item: str
    criterion: str
    """The criterion that should notice; "" for a change that must not matter."""
    change: str
    text: str
    before: dict[str, float]
    after: dict[str, float]
    points: float

    @property
    def noticed(self) -> bool:
        """Whether the criterion that owns the change lost points."""
        return self.after[self.criterion] < self.before[self.criterion] - 1e-9

    @property
    def others(self) -> list[str]:
        """The other criteria that moved by more than ``SHARE`` of the item's points."""
        return [
            name
            for name, points in self.before.items()
            if name != self.criterion and abs(points - self.after[name]) > SHARE * self.points
        ]


SHARE = 0.02
"""Of an item's points: what another criterion may move by."""
NOTICED = 0.98
"""The share of changes that their criterion must notice."""
OTHERS = 0.02
"""The share of other criteria that may move by more than ``SHARE``."""


def strong(exercise: Exercise, item: Item) -> list[str]:
    """The texts that changes start from: the reference and samples that state at least 95 %."""
    samples = [s.text for s in exercise.samples if s.item == item.id and s.low >= 0.95]
    return [exercise.references[item.id], *samples]


def unknown(exercise: Exercise) -> Exercise:
    """The exercise with an index that holds no known answer, so that samples can be graded."""
    index = exercise.rubric.index
    rubric = replace(exercise.rubric, index=replace(index, known=frozenset()))
    return replace(exercise, rubric=rubric)


def points(exercise: Exercise, item: Item, text: str) -> dict[str, float]:
    """Points of each criterion, before honesty cap and gate."""
    rubric = exercise.rubric
    return {c.id: rubric.judge(item.id, c.id, text).points for c in item.criteria}


def trials(exercise: Exercise, item: Item) -> Iterator[Trial]:
    """Every change to every strong text of a prose item, with what it did."""
    exercise = unknown(exercise)
    for text in strong(exercise, item):
        before = points(exercise, item, text)

        def trial(
            owner: str, change: str, new: str, graded: Exercise, old: dict[str, float] = before
        ) -> Trial:
            after = points(graded, item, new)
            return Trial(exercise.slug, item.id, owner, change, new, old, after, _worth(item))

        for criterion in item.criteria:
            for mutant in mutants(exercise, item, criterion, text):
                yield trial(criterion.id, mutant.change, mutant.text, exercise)
        for mutant in (*neutral(text), *synonyms(exercise, item, text)):
            yield trial("", mutant.change, mutant.text, exercise)
        other = renamed(exercise, item, text)
        if other:
            yield trial("", "the same new name in answer and sheet", other[1], other[0])


def _worth(item: Item) -> float:
    return sum(criterion.points for criterion in item.criteria)
