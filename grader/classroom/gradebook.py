"""From an answer to rows of nbgrader's gradebook: the verdict, its record, a score gone stale.

``judge`` touches no database and can run anywhere; ``record`` only writes what it is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from nbgrader.api import Gradebook, MissingEntry

from grader.assessment import Outcome
from grader.classroom.comment import (
    DOUBLED,
    MISSING,
    comment,
    graded_answer,
    is_stale,
    number,
    stale,
)
from grader.classroom.submission import Submission, fingerprint
from grader.criteria import Item
from grader.exercise import Exercise


@dataclass(frozen=True)
class Verdict:
    """What one item earned. ``share`` of the points in [0, 1]; None where only a person can say.

    ``review`` is true where a person must look; ``lost`` where the answer's cell was deleted.
    """

    item: str
    share: float | None
    max_points: float
    comment: str
    fingerprint: str
    review: bool
    lost: bool


@dataclass(frozen=True)
class ItemScore:
    """One item of one trainee in the gradebook; ``comment`` is the automatic one."""

    item: str
    points: float
    max_points: float
    auto: float | None
    manual: float | None
    needs_review: bool
    comment: str


@dataclass(frozen=True)
class Score:
    """One trainee's score for an exercise; ``stale`` where its last grading failed."""

    student: str
    points: float
    max_points: float
    needs_review: bool
    flagged: bool
    stale: bool
    items: tuple[ItemScore, ...]


def judge(exercise: Exercise, submission: Submission) -> dict[str, Verdict]:
    """The verdict on every item, by its id."""
    return {item.id: _verdict(exercise, item, submission) for item in exercise.rubric.items}


def _verdict(exercise: Exercise, item: Item, submission: Submission) -> Verdict:
    answer = submission.answers[item.id]
    assessment = exercise.rubric.grade(answer)
    lost, doubled = item.id in submission.missing, item.id in submission.doubled
    mark = fingerprint(answer)
    judged = not assessment.pending and not (
        assessment.outcome is Outcome.FOR_INSTRUCTOR
        and all(result.outcome is Outcome.FOR_INSTRUCTOR for result in assessment.results)
    )
    unsure = assessment.needs_review or not judged or lost or doubled
    return Verdict(
        item=item.id,
        share=assessment.points / assessment.max_points if judged else None,
        max_points=assessment.max_points,
        comment=comment(assessment, mark, [MISSING] * lost + [DOUBLED] * doubled),
        fingerprint=mark,
        review=unsure and not item.head.practice,
        lost=lost,
    )


def record(gradebook: Gradebook, slug: str, student: str, verdicts: Mapping[str, Verdict]) -> None:
    """Write the verdicts; the maximum is the gradebook's, a score typed by a person stays."""
    notebook = gradebook.find_submission_notebook(slug, slug, student)
    for grade, note in _cells(notebook):
        verdict = verdicts.get(grade.name)
        if verdict is None:
            grade.auto_score, grade.needs_manual_grade = None, True
            if note is not None:
                note.auto_comment = "Butir ini tidak ada lagi dalam rubrik; dinilai instruktur."
            continue
        changed = graded_answer(note.auto_comment) != verdict.fingerprint
        grade.needs_manual_grade = _needs_person(grade, verdict, changed)
        if verdict.share is None:
            grade.auto_score = None
        else:
            grade.auto_score = round(verdict.share * grade.max_score, 2)
        note.auto_comment = _rescaled(verdict, grade.max_score)
        if verdict.lost and changed:  # an instructor who took the flag down is not overruled
            notebook.flagged = True
    gradebook.db.commit()


def _needs_person(grade: Any, verdict: Verdict, changed: bool) -> bool:
    """Whether formgrader shall list the item.

    Stock nbgrader lists every item with a typed score again after each regrading, since it cannot
    know whether the answer is still the one that was read. We know: the comment names it. What a
    person settled (formgrader clears the mark when a score is saved) stays settled until the answer
    changes; otherwise each run over the class would undo an instructor's work.
    """
    judged_by_person = verdict.review or grade.manual_score is not None
    return judged_by_person and (changed or grade.needs_manual_grade)


def _rescaled(verdict: Verdict, maximum: float) -> str:
    if verdict.share is None or not maximum or abs(maximum - verdict.max_points) < 1e-9:
        return verdict.comment  # practice has no points in the gradebook
    head, _, rest = verdict.comment.partition("\n\n")
    said = f"Dalam buku nilai: {number(verdict.share * maximum)} dari {number(maximum)} poin."
    return f"{head}\n\n{said}\n\n{rest}"


def mark_stale(gradebook: Gradebook, slug: str, student: str, reason: str) -> None:
    """Grading failed: no old score stands as if it were new, and the reason is written beside it.

    Raises MissingEntry where the exercise was never released.
    """
    gradebook.find_assignment(slug)
    gradebook.update_or_create_student(student)
    gradebook.update_or_create_submission(slug, student)
    for grade, note in _cells(gradebook.find_submission_notebook(slug, slug, student)):
        scored = grade.auto_score is not None or grade.manual_score is not None
        grade.needs_manual_grade = True
        if note is not None:
            note.auto_comment = stale(note.auto_comment, reason, scored=scored)
    gradebook.db.commit()


def scores(gradebook: Gradebook, slug: str) -> list[Score]:
    """All scores of an exercise, by student id."""
    try:
        submissions = gradebook.find_assignment(slug).submissions
    except MissingEntry:
        return []
    return sorted((score_of(entry) for entry in submissions), key=lambda score: score.student)


def score_of(entry: Any) -> Score:
    """One trainee's score, from nbgrader's SubmittedAssignment."""
    items = tuple(
        ItemScore(
            item=grade.name,
            points=grade.score,
            max_points=grade.max_score,
            auto=grade.auto_score,
            manual=grade.manual_score,
            needs_review=grade.needs_manual_grade,
            comment=(note.auto_comment if note else None) or "",
        )
        for notebook in entry.notebooks
        for grade, note in _cells(notebook)
    )
    return Score(
        student=entry.student.id,
        points=sum(item.points for item in items),
        max_points=sum(item.max_points for item in items),
        needs_review=any(item.needs_review for item in items),
        flagged=any(notebook.flagged for notebook in entry.notebooks),
        stale=any(is_stale(item.comment) for item in items),
        items=items,
    )


def _cells(notebook: Any) -> Iterator[tuple[Any, Any]]:
    """The grades of a submitted notebook by item id, each with its comment (None for a test cell).

    An answer is one cell for its author and two rows (grade, solution) for the gradebook: they
    share the name, not the id.
    """
    notes = {note.name: note for note in notebook.comments}
    for grade in sorted(notebook.grades, key=lambda grade: grade.name):
        yield grade, notes.get(grade.name)
