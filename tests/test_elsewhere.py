"""What contradicts a sheet without a number: another place, another unit, a harm denied."""

from __future__ import annotations

import pytest

from grader.exercise import load
from grader.rules import Reading
from grader.text import Document

CEILING = load("03-penulisan-berita").rubric.cases["plafon-kunjungan"]
PUMP = load("01-kesadaran-digital").rubric.cases["pompa-lpka"]
OPENING = "Kuala Sirap, INFO_PAS – "


@pytest.mark.parametrize(
    "text",
    [
        "Bandar Segara, INFO_PAS – Dua pengunjung luka ringan.",
        OPENING + "Dua pengunjung Lapas Kuala Sirap luka ringan.",
        OPENING + "Plafon Lapas Kelas IIB Kuala Sirap runtuh.",
        OPENING + "Plafon aula Rutan Kuala Sirap runtuh.",
        OPENING + "Plafon runtuh di dapur Rutan Kuala Sirap.",
        OPENING + "Plafon runtuh. Tidak ada pengunjung yang terluka.",
        OPENING + "Plafon runtuh, tidak menimbulkan korban luka.",
        OPENING + "Plafon runtuh tanpa ada yang cedera; tidak ada yang luka.",
    ],
)
def test_what_the_sheet_tells_otherwise(text: str) -> None:
    """Another city or unit, another room, nobody hurt."""
    assert Reading(Document.read(text), CEILING).reversals


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Dua pengunjung Rutan Kuala Sirap luka ringan.",
        OPENING + "Plafon ruang kunjungan runtuh; kunjungan dipindahkan ke aula.",
        OPENING + "Plafon ruang kunjungan runtuh, kunjungan digelar di aula.",
        OPENING + "Plafon runtuh. Tidak ada korban jiwa dan tidak ada yang luka berat.",
        OPENING + "Dua pengunjung luka ringan dan diperiksa di klinik rutan.",
        OPENING + "Tidak ada korban lain.",
        "INFO_PAS – Rutan Kelas IIB Kuala Sirap.",
    ],
)
def test_what_agrees(text: str) -> None:
    """The sheet's own places, and denials of what it does not tell."""
    assert not Reading(Document.read(text), CEILING).reversals


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Seluruh Anak Binaan dalam keadaan sehat.", True),
        ("Semua anak sehat dan belajar seperti biasa.", True),
        ("Tidak ada Anak yang sakit; tidak ada yang gatal-gatal.", True),
        ("Semua anak yang gatal sudah diobati.", False),
        ("Dinas kesehatan memeriksa seluruh contoh air.", False),
        ("Tidak semua anak sehat.", False),
        ("Tidak ada Anak yang dirawat di rumah sakit.", False),
    ],
)
def test_children_called_well(text: str, against: bool) -> None:
    """All are called well although nine are not."""
    assert bool(Reading(Document.read(text), PUMP).reversals) == against


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Enam dari 41 Anak Binaan mengalami gatal-gatal.", True),
        ("Sembilan dari 41 Anak mengalami gatal-gatal.", False),
        ("Sebanyak sembilan dari 41 anak gatal-gatal.", False),
        ("Sembilan dari 45 Anak Binaan gatal-gatal.", True),
        ("Pompa rusak sembilan hari.", True),
        ("Pompa rusak enam hari.", False),
        ("Sembilan dan dua anak lain gatal-gatal.", False),
    ],
)
def test_a_part_and_its_whole(text: str, against: bool) -> None:
    """A part counts what its sentence tells, the whole only itself."""
    assert bool(Reading(Document.read(text), PUMP).wrong_figures) == against
