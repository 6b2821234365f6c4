"""What a text claims against its sheet, on sheets of every kind: reasons that nobody knows yet,
values exchanged, what is denied told as done; and passages that agree in words of their own."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import pytest

from grader.exchanged import exchanged
from grader.facts import Case, load_case
from grader.reasons_asked import asked
from grader.rules import PROSE, Reading
from grader.text import Document

ROOT = Path(__file__).parents[1]
RULES = {
    aspect: PROSE["facts"].model_validate({"rule": "facts", "aspect": aspect, "in": "whole"})
    for aspect in ("contradicted", "invented", "open")
}


@lru_cache
def sheets() -> dict[str, Case]:
    """Every sheet by its id."""
    paths = [*ROOT.glob("datasets/cases/*.yaml"), *ROOT.glob("exercises/*/case.yaml")]
    found = [load_case(path) for path in paths]
    return {case.id: case for case in found}


def rows(name: str) -> list[tuple[str, str]]:
    """Case and text of a table beside this file."""
    with (ROOT / "tests" / "claims" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return [(row["case"], row["text"]) for row in csv.DictReader(lines)]


def reading(case: str, text: str) -> Reading:
    return Reading(Document.read(text), sheets()[case])


@pytest.mark.parametrize(("case", "text"), rows("causes"))
def test_a_reason_that_nobody_knows_yet(case: str, text: str) -> None:
    """Whatever the reason, it answers an open question, contradicts the sheet and is invented."""
    for rule in RULES.values():
        assert rule.judge(reading(case, text)).score < 1


@pytest.mark.parametrize(("case", "text"), rows("agreeing"))
def test_what_agrees_in_other_words(case: str, text: str) -> None:
    """Paraphrases, reckoned figures, effects of the event, rumours set right: nothing is wrong."""
    for rule in RULES.values():
        assert rule.judge(reading(case, text)).evidence == ()


def test_which_questions_ask_for_a_reason() -> None:
    """Those that ask why, not those that ask whether, when or who."""
    assert [each.question.id for each in asked(sheets()["kelebihan-isi"])] == ["sebab-mundur"]
    assert not asked(sheets()["lulusan-pelatihan"])


@pytest.mark.parametrize(
    ("case", "text", "wrong"),
    [
        ("keracunan", "Ada 22 anak dirawat di RSUD dan sembilan ditangani di klinik.", True),
        ("keracunan", "Ada sembilan anak dirawat di RSUD dan 22 ditangani di klinik.", False),
        ("lulusan-pelatihan", "Bursa kerja digelar 12 November dan uji ulang 7 Oktober.", True),
        ("lulusan-pelatihan", "Bursa kerja digelar 7 Oktober dan uji ulang 12 November.", False),
        ("kabar-bohong", "Dua polisi dan seorang petugas lapas mengawalnya.", True),
        ("kabar-bohong", "Seorang polisi dan dua petugas lapas mengawalnya.", False),
        (
            "wisuda-paket-c",
            "Keluarga lima lulusan hadir; sembilan keluarga lain lewat panggilan video.",
            True,
        ),
        (
            "wisuda-paket-c",
            "Keluarga sembilan lulusan hadir; lima keluarga lain lewat panggilan video.",
            False,
        ),
    ],
)
def test_two_values_exchanged(case: str, text: str, wrong: bool) -> None:
    """Each stands beside the other's words; in their own places they are right."""
    assert bool(exchanged(reading(case, text).elements, sheets()[case])) is wrong
    assert bool(reading(case, text).misplaced) is wrong


@pytest.mark.parametrize(
    ("case", "text", "wrong"),
    [
        ("remisi", "Catatan pengawasan internal 8 Juni langsung ditindaklanjuti lapas.", True),
        ("remisi", "Catatan pengawasan internal 8 Juni tidak langsung ditindaklanjuti.", False),
        ("kebakaran", "Saran perbaikan kabel dari dinas pemadam sudah dikerjakan.", True),
        (
            "kebakaran",
            "Saran perbaikan kabel dari dinas pemadam seharusnya sudah dikerjakan.",
            False,
        ),
        ("bus-mogok", "Lima narapidana yang lemas masih dirawat di puskesmas.", True),
        ("bus-mogok", "Lima narapidana yang lemas tidak masih dirawat di puskesmas.", False),
        ("keracunan", "Sembilan anak masih dirawat di RSUD.", False),
        ("perkelahian", "Dua narapidana masih dirawat di klinik lapas.", False),
    ],
)
def test_what_is_denied_told_as_done(case: str, text: str, wrong: bool) -> None:
    """Done what the sheet says is not; still in care who went home, unless the sheet says so."""
    assert bool(reading(case, text).reversals) is wrong


@pytest.mark.parametrize(
    ("case", "text", "wrong"),
    [
        ("pompa-lpka", "Air diantar dua truk tangki sehari mulai Rabu.", True),
        ("pompa-lpka", "Air diantar dua truk tangki sehari mulai Kamis.", False),
        ("bus-mogok", "Mulai Jumat pemindahan memakai bus pinjaman kantor wilayah.", True),
        ("bus-mogok", "Mulai Rabu pemindahan memakai bus pinjaman kantor wilayah.", False),
        ("ekspor-kerajinan", "Penganyam bekerja enam jam sehari, Senin sampai Jumat.", False),
    ],
)
def test_a_weekday_alone(case: str, text: str, wrong: bool) -> None:
    """A weekday without a date means the sheet's day of that name."""
    assert bool(reading(case, text).misplaced) is wrong


def test_a_sheet_read_twice_in_one_process_is_one_sheet() -> None:
    """What is kept of a sheet serves whoever reads it anew, as the two exercises that share it."""
    path = ROOT / "datasets" / "cases" / "kunjungan-lebaran.yaml"
    text = "Ada yang menunggu tiga jam lebih. Penyebabnya sistem antrean mati lebih dari dua jam."
    for case in (load_case(path), load_case(path)):
        answer = Reading(Document.read(text), case)
        assert all(rule.judge(answer).evidence == () for rule in RULES.values())
