"""What the panel tells a trainee to mend first."""

from __future__ import annotations

from grader.assessment import Answer
from grader.exercise import load
from grader.lab.view import of

EXERCISE = load("04-siaran-pers", leave_out="naskah")
REFERENCE = EXERCISE.references["naskah"]


def first(text: str) -> tuple[str, float]:
    """The criterion named first, and the points that it promises."""
    assessment = EXERCISE.rubric.grade(Answer("naskah", text=text))
    mend = of(assessment, EXERCISE.folder)["mend"]
    assert mend is not None
    return mend["id"], float(mend["gain"].replace(",", "."))


def test_under_a_cap_what_sets_it_comes_first() -> None:
    """A text that names a victim loses over 30 points to the cap, not its own 8."""
    exposing = REFERENCE.replace("Dua narapidana", "Dua narapidana, Rudi Hartawan dan rekannya,", 1)
    assert "Rudi Hartawan" in exposing
    criterion, gain = first(exposing)
    assert criterion == "rahasia" and gain >= 30


def test_without_a_cap_the_dearest_criterion_comes_first() -> None:
    """What is lost is what is promised."""
    criterion, gain = first(REFERENCE.split("**Tentang", 1)[0])
    lost = {
        result.criterion: result.max_points - result.points
        for result in EXERCISE.rubric.grade(
            Answer("naskah", text=REFERENCE.split("**Tentang", 1)[0])
        ).results
    }
    assert gain == max(lost.values()) == lost[criterion]
