"""News elements of Indonesian press text, each with what must and what must not be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.dates import clocks, dates
from grader.elements import Elements
from grader.facts import load_case
from grader.numbers import numbers
from grader.text import Document

CASE = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "perkelahian.yaml")


def elements(text: str) -> Elements:
    """The elements of a text, without a fact sheet."""
    return Elements(Document.read(text))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Jakarta, INFO_PAS – Petugas menghitung penghuni.", "Jakarta"),
        ("SEMARANG - Petugas menghitung penghuni.", "SEMARANG"),
        ("Cilacap (24/8) — Petugas menghitung penghuni.", "Cilacap"),
        ("Kota Bandung, 24 Agustus 2026 – Petugas menghitung penghuni.", "Kota Bandung"),
        ("BANDA ACEH (INFO_PAS) – Petugas menghitung penghuni.", "BANDA ACEH"),
        ("Palu, 2/3 (INFO_PAS) - Petugas menghitung penghuni.", "Palu"),
        ("**Makassar, INFO_PAS** – Petugas menghitung penghuni.", "Makassar"),
        ("𝐌𝐞𝐝𝐚𝐧, 𝐈𝐍𝐅𝐎_𝐏𝐀𝐒 – Petugas menghitung penghuni.", "Medan"),
    ],
)
def test_datelines(text: str, city: str) -> None:
    """The styles that Indonesian institutions use are recognised, styled letters included."""
    found = elements(text).dateline
    assert found and found.city == city


@pytest.mark.parametrize(
    "text",
    [
        "Petugas menghitung penghuni – dua kali – malam itu.",
        "Kepala Lapas – Hasan Waluyo – hadir.",
        "Pada Senin (2/3) petugas menghitung penghuni.",
        "Jakarta diguyur hujan sejak pagi – jalan licin.",
        "Hujan turun di Jakarta - banjir datang.",
    ],
)
def test_no_dateline(text: str) -> None:
    """A dash in a sentence, or a city that is its subject, makes no dateline."""
    assert elements(text).dateline is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Senin (2/3)", ""),
        ("Kamis (2/3)", "Senin"),
        ("Jumat, 31 Oktober 2025", ""),
        ("Kamis, 31 Oktober 2025", "Jumat"),
        ("Senin, 2 Maret 20266", "tidak ada"),
        ("Rabu, 31 Februari 2026", "tidak ada"),
        ("Jum'at (6/3)", ""),
    ],
)
def test_day_against_date(text: str, fault: str) -> None:
    """A weekday that the date does not have is named with the right one."""
    (mention,) = dates(Document.read(f"Kegiatan berlangsung {text}."))
    found = mention.fault(2026)
    assert fault in found and bool(found) == bool(fault)


def test_weeks_are_no_sunday() -> None:
    """ "enam minggu" is a span of time; a date behind it stands alone."""
    (mention,) = dates(Document.read("Pelatihan berjalan enam minggu, 2 Februari 2026."))
    assert mention.weekday is None and mention.fault(2026) == ""


def test_clock_times() -> None:
    """Times of day in both notations are found; amounts of money are not."""
    found = clocks(Document.read("Pukul 19.40 WIB sampai 20:05, biaya Rp19.500 dan 1.250 orang."))
    assert [mention.text for mention in found] == ["19.40", "20.05"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dua ratus tiga puluh satu orang", [231]),
        ("seribu dua ratus empat belas jiwa", [1214]),
        ("1.214 penghuni dan 96 kamar", [1214, 96]),
        ("Rp1.250.000 untuk sebulan", [1250000]),
        ("1,2 juta rupiah", [1200000]),
        ("tiga, empat orang", [3, 4]),
        ("sebelas dari dua belas", [11, 12]),
        ("pada 24/8 pukul 19.40", []),
    ],
)
def test_numbers(text: str, values: list[float]) -> None:
    """Numbers in digits and words have one value; dates and times have none."""
    (sentence,) = Document.read(text).sentences
    assert [n.value for n in numbers(sentence.words) if not _clock(sentence, n.first)] == values


def _clock(sentence, position: int) -> bool:  # type: ignore[no-untyped-def]
    from grader.numbers import is_clock

    return is_clock(sentence.words[position].text)


QUOTE = "“Kami memohon maaf kepada keluarga yang cemas malam ini"


@pytest.mark.parametrize(
    ("text", "speaker", "office"),
    [
        (f"{QUOTE},” ujar Kepala Lapas Muara Teduh, Hasan Waluyo.", "Hasan Waluyo", True),
        (f"{QUOTE},” kata Hasan Waluyo selaku Kalapas.", "Hasan Waluyo", True),
        (f"{QUOTE},” tutur Hasan Waluyo, Kepala Lapas Muara Teduh.", "Hasan Waluyo", True),
        (f"Kepala Lapas Muara Teduh, Hasan Waluyo, mengatakan, {QUOTE}.”", "Hasan Waluyo", True),
        (f"Menurut Kalapas Hasan Waluyo, {QUOTE}.”", "Hasan Waluyo", True),
        (f"Kalapas Hasan Waluyo datang pukul 20.00 WIB. {QUOTE},” ujarnya.", "Hasan Waluyo", True),
        (f"{QUOTE},” ungkap Siti Rahmawati, S.H., M.H.", "Siti Rahmawati", False),
        (f"{QUOTE},” jelas Direktur Rumah Sakit, dr. Lestari Ningrum.", "Lestari Ningrum", True),
        (f"{QUOTE},” ujar seorang petugas.", "", False),
        (f"{QUOTE}.”", "", False),
    ],
)
def test_quotations(text: str, speaker: str, office: bool) -> None:
    """The speaker is found before, behind and through -nya; an unnamed one is not made up."""
    (found,) = Elements(Document.read(text), CASE).quotations
    assert found.speaker == speaker
    assert bool(found.office) == office


def test_zones() -> None:
    """Letterhead, title, lead, body, boilerplate and contact are told apart."""
    text = (
        "SIARAN PERS\nNomor: 1\n\nPetugas Menghitung Penghuni\n\nJakarta – Teras di sini, Senin."
        "\n\nTubuh berita di paragraf kedua.\n\nTentang Lapas\n\nLapas ini adalah unit pelaksana "
        "teknis di bawah kantor wilayah yang membina orang.\n\nNarahubung: Dimas, 0812-0000-0417"
    )
    zones = elements(text).zones
    assert (zones.letterhead, zones.title, zones.story) == ((0,), 1, (2, 3))
    assert zones.boilerplate == (5,) and zones.contact == (6,) and zones.closing == (4, 5, 6)


def test_contact_needs_a_way_to_reach() -> None:
    """A telephone number or address makes a contact; the word alone does not."""
    reached = elements("Judul ini pendek\n\nTeras berita.\n\nKontak: Dimas Arya, 0812-0000-0417")
    silent = elements("Judul ini pendek\n\nTeras berita.\n\nKontak: bagian humas")
    assert reached.zones.contact and not silent.zones.contact
