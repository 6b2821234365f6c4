"""States and moods that no fact sheet tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.elements import Elements
from grader.facts import load_case
from grader.states import unseen_states
from grader.text import Document

FIGHT = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "perkelahian.yaml")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kegiatan malam itu berlangsung meriah.", ["meriah"]),
        ("Kedua narapidana kini dalam keadaan sehat dan gembira.", ["sehat", "gembira"]),
        ("Keadaan di blok itu belum kondusif.", []),
        ("“Kami senang semua penghuni lengkap,” kata Kepala Lapas, Hasan Waluyo.", []),
        ("Petugas menguasai keadaan pukul 20.05 WIB.", []),
        ("Hasil pemeriksaan Dinas Sehat Sentosa menyusul.", []),
    ],
)
def test_a_state_is_told_by_whoever_saw_it(text: str, told: list[str]) -> None:
    """Narrative sees no moods that the sheet lacks; what is denied, quoted or a name is none."""
    document = Document.read(f"Muara Teduh, INFO_PAS – Perkelahian terjadi di Blok C. {text}")
    found = unseen_states(Elements(document, FIGHT), FIGHT)
    assert [document.slice(span) for span in found] == told
