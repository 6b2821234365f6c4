"""A dateline in the house's form: city, comma, agency, blank, dash."""

from __future__ import annotations

import pytest

from grader.exercise import load

GRADE = load("03-penulisan-berita").rubric.judge


@pytest.mark.parametrize(
    ("opening", "share"),
    [
        ("Kuala Sirap, INFO_PAS – ", 1),
        ("Kuala Sirap, INFO_PAS — ", 1),
        ("Kuala Sirap, INFO_PAS - ", 1),
        ("KUALA SIRAP, INFO_PAS – ", 1),
        ("Kuala Sirap, INFO PAS – ", 0.5),
        ("Kuala Sirap, Info_Pas – ", 0.5),
        ("Kuala Sirap INFO_PAS – ", 0),
        ("kuala sirap, info_pas – ", 0.5),
        ("Kuala Sirap – ", 0.5),
        ("Bandar Segara, INFO_PAS – ", 0.5),
        ("Bandar Segara – ", 0),
        ("", 0),
    ],
)
def test_the_form_of_a_dateline(opening: str, share: float) -> None:
    """A part that lacks costs half, and so do slips of form together."""
    text = f"{opening}Dua pengunjung Rutan Kuala Sirap luka ringan, Selasa (10/3)."
    result = GRADE("teras", "t-dateline", text)
    assert result.points == share * result.max_points, result.message
