"""A class's scores on one exercise, with the marks that an instructor should see beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader.assessment import Assessment, Outcome
from grader.errors import HumasError

if TYPE_CHECKING:
    from grader.classroom.course import Step

GATES = {
    "short": "terlalu pendek",
    "copied-answer": "menyalin jawaban contoh",
    "copied-brief": "menyalin lembar fakta",
    "repeated": "mengulang kalimat",
    "no-sentences": "bukan kalimat",
    "word-salad": "kata acak",
    "off-subject": "di luar soal",
}
"""The effort gate's reasons (``grader/effort.py``) in an instructor's words."""


@dataclass(frozen=True)
class Standing:
    """One trainee's line. ``points`` are the gradebook's; ``problem`` says why grading failed."""

    student: str
    points: float
    max_points: float
    marks: tuple[str, ...]
    seconds: float
    problem: str = ""


def standings(classroom: Path, slug: str, steps: Iterable[Step]) -> list[Standing]:
    """The steps of ``course.grade`` with marks: gate, caps, empty, to be reviewed."""
    from grader.classroom import submission
    from grader.exercise import load

    exercise = load(slug)
    found = []
    for step in steps:
        marks: list[str] = []
        try:
            folder = classroom / "submitted" / step.student / slug
            answers = submission.read(folder, exercise).answers
            for item in exercise.rubric.items:
                marks += _marks(exercise.rubric.grade(answers[item.id]))
        except HumasError:
            pass  # the step's problem says it
        if step.needs_review:
            marks.append("dilihat instruktur")
        found.append(
            Standing(step.student, step.points, step.max_points, tuple(dict.fromkeys(marks)),
                     step.seconds, step.problem)
        )  # fmt: skip
    return found


def _marks(assessment: Assessment) -> list[str]:
    if assessment.outcome is Outcome.NOT_ATTEMPTED:
        return ["belum dikerjakan"]
    if assessment.gate:
        return [f"gerbang: {GATES.get(assessment.gate, assessment.gate)}"]
    return [_CAPS[assessment.cap]] if assessment.cap else []


_CAPS = {
    "concealed": "batas separuh: fakta buruk hilang",
    "exposed": "batas 60 persen: yang dilindungi terbit",
}
