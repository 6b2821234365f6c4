"""Whoever calls all safe among whom somebody was hurt contradicts the sheet."""

from __future__ import annotations

import pytest

from grader.exercise import load
from grader.harmless import denied_harm
from grader.rules import Reading
from grader.text import Document

CASE = load("03-penulisan-berita").rubric.cases["plafon-kunjungan"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Seluruh pengunjung dalam keadaan aman.", True),
        ("Semua pengunjung sehat walafiat.", True),
        ("Tidak ada pengunjung yang luka.", True),
        ("Semua pengunjung dibawa ke tempat aman.", False),
        ("Seluruh pengunjung lain diarahkan ke lokasi aman.", False),
        ("Tidak ada pengunjung yang luka berat.", False),
        ("Kabar bahwa semua pengunjung aman tidak benar.", False),
    ],
)
def test_all_well_where_somebody_was_hurt(text: str, denied: bool) -> None:
    """Not where people were brought to safety, part of the harm is denied, or a rumour is."""
    reading = Reading(Document.read(text), CASE)
    assert bool(denied_harm(reading.elements, CASE)) is denied
