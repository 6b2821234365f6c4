"""The engine against the tuning part of the gold sets; the report part is only reported."""

from __future__ import annotations

import pytest
import validity_elements as gold

from grader.text import Span

FLOORS = {
    "dateline": 0.97,
    "time": 0.96,
    "place": 0.96,
    "person": 0.94,
    "organisation": 0.97,
    "quotation": 0.95,
    "cause": 0.97,
    "manner": 0.97,
    "contact": 0.96,
    "boilerplate": 0.95,
    "number": 0.96,
}
"""A little under what was reached when the rules were written."""


@pytest.mark.parametrize("element", gold.ELEMENTS)
def test_the_tuning_part_keeps_its_floor(element: str) -> None:
    """F1 of each element stays where it was when its rules were written."""
    rows = gold.read(element, "tune")
    assert len(rows) >= 120
    score = gold.Score.of(rows)
    assert score.f1 >= FLOORS[element], f"precision {score.precision}, recall {score.recall}"


def test_the_values_of_numbers() -> None:
    """Where every number of a text is found, nearly all values are right."""
    rows = [row for row in gold.read("number", "tune") if row.pairs and not row.missed]
    right = sum(gold.same("number", row.expected, row.given) for row in rows)
    assert right >= 0.95 * len(rows)


def test_marks_are_removed() -> None:
    """A marked text gives the text and where the marks stood."""
    assert gold.unmark("Di ⟦Cilacap⟧, ⟦besok⟧.") == (
        "Di Cilacap, besok.",
        (Span(3, 10), Span(12, 17)),
    )


def test_half_of_the_joint_length_matches() -> None:
    """Spans match from half of their joint length on; a cause also by its beginning."""
    assert gold.matches(Span(0, 10), Span(0, 5), "person")
    assert not gold.matches(Span(0, 10), Span(0, 4), "person")
    assert gold.matches(Span(0, 10), Span(0, 4), "cause")


def test_scores_and_their_interval() -> None:
    """Precision, recall and F1 follow from counts; the interval holds the score."""
    rows = [
        gold.Compared("", (Span(0, 1),), (Span(0, 1), Span(2, 3)), ((0, 0),), "", ""),
        gold.Compared("", (Span(0, 1),), (), (), "", ""),
    ] * 20
    score = gold.Score.of(rows)
    assert (score.precision, score.recall, score.f1) == (0.5, 0.5, 0.5)
    low, high = gold.interval(rows)
    assert low < 0.5 < high
