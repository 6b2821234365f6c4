"""Initials that show a protected person leak; abbreviations and officials' names do not."""

from __future__ import annotations

import pytest

from grader.exercise import load
from grader.leaks import leaks
from grader.text import Document

VISITORS = load("03-penulisan-berita").rubric.cases["plafon-kunjungan"]
CHILDREN = load("01-kesadaran-digital").rubric.cases["pompa-lpka"]


@pytest.mark.parametrize(
    "text",
    [
        "HS (52) dan WOS (19) luka ringan.",
        "Pengunjung R.T. (33) luka ringan.",
        "Seorang ibu, H.S., 52 tahun, luka ringan.",
        "Korban M (19) luka ringan.",
        "HS dan seorang kerabatnya luka ringan.",
        "W. O. S. dibawa ke klinik.",
        "Korban AB berusia 40 luka ringan.",
    ],
)
def test_initials_of_a_victim_leak(text: str) -> None:
    """Initials with an age, or those of a name that the sheet withholds."""
    assert leaks(Document.read(text), VISITORS)


@pytest.mark.parametrize(
    "text",
    ["Salah satunya R.A. (16).", "Anak berinisial BK gatal-gatal.", "Anak K (14) sudah diobati."],
)
def test_initials_of_a_child_leak(text: str) -> None:
    """Of a child also those that are only called initials."""
    assert leaks(Document.read(text), CHILDREN)


@pytest.mark.parametrize(
    "text",
    [
        "Dua orang dibawa ke RS (2).",
        "Kejadian pukul 09.40 WIB (10/3).",
        "Kepala Rutan Kuala Sirap, M. Iqbal (Kalapas lama), hadir.",
        "Penghuni Blok C (40) dan Blok D (38) aman.",
        "Rutan Kelas IIB (52 kamar) ditutup.",
        "Melkias Ndun, S.H., 52 tahun, memimpin rutan.",
        "Petugas UPT (12) membersihkan ruang kunjungan.",
        "UU 27/2022 Pasal 4 ayat (2).",
    ],
)
def test_other_letters_do_not(text: str) -> None:
    """Abbreviations, blocks, degrees, articles and officials' names."""
    assert leaks(Document.read(text), VISITORS) == []
