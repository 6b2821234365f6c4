"""Lessons, exercises and modules as Beranda counts them: what is finished, what comes next.

A module is finished once its exercises are handed in and complete and its lesson was opened. What
was handed in with gaps, or changed since, stays open, but does not bar the way to the next module.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from grader.lab.records import Official, Score

PATHS = ("core", "advanced", "trainers")


@dataclass(frozen=True)
class Work:
    """A lesson or an exercise. ``path`` is its notebook from the workspace's root, "" where there
    is none; ``empty`` counts items without any answer, ``share`` counts parts of items too;
    ``trouble`` is a sentence, "" where all is well.
    """

    kind: str
    id: str
    title: str
    minutes: int
    path: str = ""
    done: int = 0
    total: int = 0
    empty: int = 0
    share: float = 0.0
    opened: bool = False
    trouble: str = ""
    score: Score | None = None
    official: Official | None = None
    handed: dt.datetime | None = None
    changed: bool = False
    """Whether an answer was changed after the last hand-in."""
    due: dt.datetime | None = None

    @property
    def complete(self) -> bool:
        """All that can be answered is answered; a lesson without anything: opened."""
        return self.done >= self.total if self.total else self.opened

    @property
    def settled(self) -> bool:
        """Handed in, complete, and nothing changed since."""
        return self.handed is not None and self.complete and not self.changed

    @property
    def minutes_left(self) -> float:
        """Minutes of what is not done yet."""
        return 0.0 if self.complete else self.minutes * (1 - self.share)


@dataclass(frozen=True)
class Module:
    """A lesson with its exercises, either of which may be missing."""

    id: str
    title: str
    path: str
    lesson: Work | None
    exercises: tuple[Work, ...]

    @property
    def handed(self) -> bool:
        """Whether all its exercises were handed in; False for a module that has none."""
        return bool(self.exercises) and all(work.handed for work in self.exercises)

    @property
    def unread(self) -> bool:
        """Whether its lesson was never opened."""
        return self.lesson is not None and not self.lesson.opened

    @property
    def finished(self) -> bool:
        """Handed in as it stands, complete, and the lesson opened; a module without an exercise:
        its lesson is done."""
        if self.exercises:
            return not self.unread and all(work.settled for work in self.exercises)
        return self.lesson is None or self.lesson.complete

    @property
    def minutes_left(self) -> float:
        """Minutes left; whoever has handed in needs none for a lesson that was opened."""
        works = (
            self.exercises if self.handed and not self.unread else (self.lesson, *self.exercises)
        )
        return 0.0 if self.finished else sum(work.minutes_left for work in works if work)

    @property
    def next(self) -> Work | None:
        """What comes next in it: the lesson until the exercise is begun, then the exercise; once
        that is handed in, what was left out."""
        if self.finished:
            return None
        if self.handed:
            return next((work for work in self.exercises if not work.settled), self.lesson)
        begun = any(work.share or work.handed for work in self.exercises)
        if self.lesson and not self.lesson.complete and not begun:
            return self.lesson
        return next((work for work in self.exercises if not work.handed), self.lesson)


@dataclass(frozen=True)
class Standing:
    """All modules in order, path by path; ``trouble`` where they cannot be listed."""

    modules: tuple[Module, ...] = ()
    trouble: str = ""

    @property
    def next(self) -> tuple[Module, Work] | None:
        """The one next step: of the first module that is not handed in, then of the first that was
        handed in with gaps; None where all are finished."""
        steps = [(module, work) for module in self.modules if (work := module.next)]
        return min(steps, key=lambda step: step[0].handed, default=None)

    @property
    def gaps(self) -> tuple[tuple[Module, Work], ...]:
        """What was handed in with gaps, beside the next step: each module with what to open."""
        steps = [(module, work) for module in self.modules if (work := module.next)]
        return tuple(step for step in steps if step[0].handed and step != self.next)
