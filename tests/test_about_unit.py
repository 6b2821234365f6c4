"""The paragraph about the unit tells what the unit is, and nothing that is not so."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.rules import PROSE, Reading
from grader.text import Document

STORY = "Dua narapidana luka ringan dalam perkelahian di Blok C, Senin (2/3).\n\n"
UNIT = "Lapas Kelas IIA Muara Teduh adalah unit pelaksana teknis"
UNDER = "di bawah Kantor Wilayah Ditjenpas Nusa Sabrang"


@pytest.mark.parametrize(
    ("about", "score"),
    [
        (f"{UNIT} {UNDER}.", 1),
        (f"{UNIT} yang membina 1.214 Warga Binaan.", 1),
        (f"Lapas Kelas IIA Muara Teduh berada {UNDER}. Penghuninya 1.214 orang.", 1),
        (f"{UNIT}.", 0.5),
        (f"{UNIT} {UNDER} yang membina 1.241 Warga Binaan.", 0.5),
        (f"{UNIT} di bawah Kanwil Kemenkumham Nusa Sabrang.", 0.5),
    ],
)
def test_the_paragraph_tells_what_the_unit_is(about: str, score: float) -> None:
    """What stands above it and for whom it works; another figure or ministry costs half."""
    rule = PROSE["element"].model_validate({"rule": "element", "element": "boilerplate"})
    assert rule.judge(Reading(Document.read(STORY + about), case_of("perkelahian"))).score == score
