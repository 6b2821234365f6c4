"""What a headline must tell, and what a quotation may say."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.facts import load_case
from grader.rules import PROSE, Finding, Reading
from grader.text import Document

CASES = Path(__file__).parents[1] / "datasets" / "cases"
LEAVE = load_case(CASES / "kabar-bohong.yaml")
VISIT = load_case(CASES / "kunjungan-lebaran.yaml")
WELDING = load_case(CASES / "lulusan-pelatihan.yaml")
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
        # Calm and by the book is no news; beside the news it takes nothing away.
        (FIGHT, "Situasi Lapas Muara Teduh Kondusif Seusai Perkelahian Dua Kelompok", False),
        (FIGHT, "Penanganan Perkelahian di Lapas Muara Teduh Sesuai SOP", False),
        (FIGHT, "Dua Narapidana Luka dalam Perkelahian, Situasi Kondusif", True),
        (VISIT, "Kunjungan Lebaran di Rutan Simpang Kemiri Berjalan Lancar", False),
        (VISIT, "Antrean Kunjungan Rutan Simpang Kemiri Tiga Jam, Tenda Roboh", True),
        # Nor is a denial.
        (FIGHT, "Hoaks, Kabar Puluhan Napi Kabur dari Lapas Muara Teduh", False),
        (FIGHT, "Tidak Ada Narapidana yang Kabur dari Lapas Muara Teduh", False),
        (FIGHT, "Dua Kelompok Berkelahi di Lapas Muara Teduh, Tidak Ada yang Kabur", True),
        (FIRE, "Tidak Ada Korban Jiwa dalam Kebakaran Bengkel Lapas Lubuk Penyu", True),
        # An apology guesses at nothing.
        (LEAVE, "Lapas Tepian Jenar Minta Maaf atas Persinggahan Tanpa Izin", True),
        (LEAVE, "Rombongan Lapas Tepian Jenar Singgah karena Lapar", False),
        # Nor are hope and a shout, without who got what.
        (WELDING, "Bersertifikat Las, Klien Bapas Kuala Randu Siap Menatap Masa Depan", False),
        (WELDING, "Bapas Kuala Randu Cetak 18 Tukang Las Siap Kerja", True),
        (WELDING, "Hore, Klien Kita Lulus Uji Las", False),
        # Nor is a ceremony, nor good news of nobody knows how many.
        (WELDING, "Penyerahan Sertifikat Las bagi Klien Bapas Kuala Randu", False),
        (WELDING, "Klien Bapas Kuala Randu Peroleh Sertifikat Las", False),
        (WELDING, "Belasan Klien Bapas Kuala Randu Peroleh Sertifikat Las", True),
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


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("“Itu pelanggaran,” kata Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo.", True),
        ("Petugas menyebutnya “salah paham” dan pergi.", False),
    ],
)
def test_a_short_quotation_is_one_where_somebody_says_it(text: str, score: bool) -> None:
    """Two words with verb, name and office are speech; two words in marks are a phrase."""
    found = judge(f"Muara Teduh – Dua narapidana luka.\n\n{text}", element="quotation")
    assert (found.score > 0) is score


LEAD = "Muara Teduh – Dua narapidana luka ringan dalam perkelahian di Blok C, Senin (2/3)."
REST = (
    "Petugas melerai kedua kelompok. Penghitungan penghuni lengkap, 1.214 orang. Keluarga korban "
    "sudah diberi tahu. Layanan kunjungan Selasa (3/3) tetap dibuka."
)


def test_a_first_paragraph_without_the_event_is_no_top() -> None:
    """A letter's preamble before all facts in good order is half a pyramid at most."""
    rule = PROSE["pyramid"].model_validate({"rule": "pyramid"})

    def score(text: str) -> Finding:
        return rule.judge(Reading(Document.read(text), FIGHT))

    assert score(f"{LEAD}\n\n{REST}").score == 1
    letter = "Sehubungan dengan pemberitaan yang beredar, bersama ini kami sampaikan klarifikasi."
    found = score(f"Muara Teduh – {letter}\n\n{LEAD}\n\n{REST}")
    assert found.score == 0.5 and found.values["missing"] != "–"


@pytest.mark.parametrize(
    ("opening", "given"),
    [
        ("Muara teduh - Dua kelompok berkelahi, Senin (2/3).", True),
        ("Lapas muara teduh - Dua kelompok berkelahi, Senin (2/3).", False),
        ("Dua kelompok - narapidana semuanya - berkelahi, Senin (2/3).", False),
    ],
)
def test_the_towns_name_with_a_small_letter_opens_a_story(opening: str, given: bool) -> None:
    """The slip is spelling's; the dateline is there."""
    found = judge(opening, element="dateline", **{"in": "lead"})
    assert (found.score > 0) is given
