"""What a headline must tell, and what a quotation may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.facts import load_case
from grader.rules import PROSE, Finding, Reading
from grader.text import Document

CASES = Path(__file__).parents[1] / "datasets" / "cases"
FIGHT = load_case(CASES / "perkelahian.yaml")
FIRE = load_case(CASES / "kebakaran.yaml")
HEAD = "ujar Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo."


def judge(text: str, case: object = FIGHT, **parameters: object) -> Finding:
    """What the rule on elements finds in a text."""
    rule = PROSE["element"].model_validate({"rule": "element", **parameters})
    return rule.judge(Reading(Document.read(text), case))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("case", "title", "good"),
    [
        (FIGHT, "Suasana Terkini di Blok C Lapas Muara Teduh", False),
        (FIGHT, "Lapas Muara Teduh Jelaskan Keadaan Blok C", False),
        (FIGHT, "Perkelahian di Lapas Muara Teduh Dipicu Utang, Dua Luka", False),
        (FIGHT, "Hanya Salah Paham Kecil, Dua Narapidana Lecet di Lapas Muara Teduh", False),
        (FIGHT, "Sebelas Narapidana Lapas Muara Teduh Diperiksa Polisi", True),
        (FIGHT, "Kunjungan Lapas Muara Teduh Tetap Buka Seusai Perkelahian", True),
        (FIRE, "Api Lahap Bengkel Mebel, Semua Penghuni Lapas Lubuk Penyu Selamat", True),
        (FIRE, "Kabar dari Bengkel Lapas Lubuk Penyu", False),
    ],
)
def test_a_headline_tells_news_and_takes_no_side(case: object, title: str, good: bool) -> None:
    """The unit and its rooms are no news; an open question answered and a harm made small are
    none that a headline may tell."""
    text = f"# {title}\n\nKeterangan ini kami sampaikan kepada rekan-rekan media."
    assert (judge(text, case, element="title", **{"in": "title"}).score == 1) is good


@pytest.mark.parametrize(
    ("said", "good"),
    [
        ("Dua orang yang luka sudah ditangani dokter dan keluarganya kami telepon,", True),
        ("Hitungan malam ini lengkap. Siapa pun boleh mengeceknya,", True),
        ("Kami akan memasang pintu baja dan menambah regu di tiap lorong,", False),
        ("Siapa pun yang menyebarkan kabar ini akan kami laporkan ke polisi,", False),
        ("Mari kita jaga marwah institusi dengan penuh tanggung jawab,", False),
    ],
)
def test_a_quotation_says_what_was_approved(said: str, good: bool) -> None:
    """In other words, yes; a new promise, a threat or formulas alone are not what was said."""
    text = f"Muara Teduh – Dua narapidana luka ringan.\n\n“{said}” {HEAD}"
    found = judge(text, element="quotation", says=True, **{"in": "story"})
    assert (found.score == 1) is good
