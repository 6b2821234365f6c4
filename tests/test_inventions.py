"""Narrative that only its writer can have told: who is not in the sheet, what others felt, what
will be done, why it happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.facts import Case, load_case
from grader.rules import PROSE, SURE, Finding, Reading
from grader.text import Document
from grader.together import together

ROOT = Path(__file__).parents[1]
CASES = {
    name: load_case(ROOT / "datasets" / "cases" / f"{name}.yaml")
    for name in (
        "banjir", "kebakaran", "keracunan", "kunjungan-lebaran", "lulusan-pelatihan", "pelarian",
        "perkelahian", "pungli", "remisi", "wafat",
    )
}  # fmt: skip
CEILING = load_case(ROOT / "exercises" / "03-penulisan-berita" / "case.yaml")
BUS = load_case(ROOT / "exercises" / "02-framing-media" / "case.yaml")
WATER = load_case(ROOT / "exercises" / "01-kesadaran-digital" / "case.yaml")


def judge(case: Case | str, text: str) -> Finding:
    """What the rule on inventions finds in a text."""
    rule = PROSE["facts"].model_validate({"rule": "facts", "aspect": "invented", "in": "whole"})
    sheet = CASES[case] if isinstance(case, str) else case
    return rule.judge(Reading(Document.read(text), sheet))


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        ("banjir", "Wakil bupati menyaksikan pemindahan itu.", True),
        ("kebakaran", "Seorang pakar kelistrikan ikut memeriksa bengkel.", True),
        ("keracunan", "Dua psikolog mendampingi anak-anak.", False),
        ("perkelahian", "Tidak ada psikolog di lapas malam itu.", False),
        ("kunjungan-lebaran", "Mohon membawa payung dan bekal secukupnya.", False),
        ("remisi", "Para penerima berpelukan di lapangan.", True),
        ("remisi", "Lima orang sudah dijemput keluarganya.", False),
        ("kebakaran", "Seorang relawan menyodorkan teh.", True),
        ("kebakaran", "Seekor kucing liar berlari melintasi pekarangan.", True),
        (CEILING, "Korban sedang memeluk cucunya.", True),
        (CEILING, "Korban sudah pulang pagi itu juga.", False),
    ],
)
def test_who_and_what_no_sheet_knows(case: Case | str, text: str, invented: bool) -> None:
    """Officials, callings and scenes are invented where the sheet has none; denied they are not."""
    assert (judge(case, text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        ("pelarian", "Kedua tahanan itu dendam kepada regu jaga.", True),
        (
            "pungli",
            "Keluarga pelapor lega dan menyampaikan terima kasih atas kesigapan rutan.",
            True,
        ),
        ("pungli", "Keluarga pelapor berucap terima kasih atas kesigapan rutan.", True),
        ("kebakaran", "Kepada para korban kami menyesal dan malu.", False),
        ("pungli", "Kami menyampaikan terima kasih kepada keluarga yang melapor.", False),
        ("wafat", "Kami menyesal baru merujuk almarhum setelah belasan jam.", False),
        ("pungli", "Keluarga tidak usah takut melapor.", False),
        (BUS, "Penumpang tidak diberi tahu apa-apa dan pengawal panik.", True),
        ("kunjungan-lebaran", "Pengunjung kesal lalu pulang sambil menggerutu.", True),
        ("kunjungan-lebaran", "Pengunjung terakhir dilayani pukul 17.40 WIT.", False),
    ],
)
def test_what_others_felt(case: Case | str, text: str, invented: bool) -> None:
    """Nobody at the unit knows what others felt; the unit may speak of its own regret."""
    assert (judge(case, text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        ("perkelahian", "Ke depan, lapas akan menempatkan peredam suara di setiap lorong.", True),
        ("wafat", "Klinik bakal dilengkapi oksigen dan ranjang baru.", True),
        (
            "perkelahian",
            "Keterangan berikutnya akan disampaikan Selasa (3/3) pukul 10.00 WIB.",
            False,
        ),
        ("banjir", "Kunjungan akan dibuka kembali Sabtu (24/1).", False),
        ("pungli", "Rutan menggelar koordinasi dan penyuluhan bagi semua regu.", True),
        ("keracunan", "Keluarga anak menerima santunan dari penyedia.", True),
        ("kebakaran", "Belum ada santunan yang dibahas.", False),
        ("remisi", "Dua petugas ditambahkan mulai Selasa (18/8) untuk mengolah berkas.", False),
    ],
)
def test_what_will_be_done(case: Case | str, text: str, invented: bool) -> None:
    """A plan or step of which no passage of the sheet tells is a promise of the writer's."""
    assert (judge(case, text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        ("kunjungan-lebaran", "Antrean memanjang lantaran kabel optik digigit tikus.", True),
        ("kebakaran", "Pemadam terlambat tiba karena jembatan ambles.", True),
        ("kebakaran", "Pemadam telat dipanggil karena petugas mencoba memadamkannya.", False),
        ("lulusan-pelatihan", "Dua peserta mundur karena harus mencari nafkah.", False),
        (WATER, "Pompa rusak karena kemasukan pasir dan lumpur.", True),
        (WATER, "Mengapa pompa rusak belum diketahui.", False),
    ],
)  # fmt: skip
def test_why_it_happened(case: Case | str, text: str, invented: bool) -> None:
    """A cause told in words that the sheet does not have is made up, beside a fact too."""
    assert (judge(case, text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        (WATER, "Sembilan Anak gatal-gatal, seorang di antaranya yang paling menderita.", True),
        (WATER, "Hasilnya kami sampaikan paling lambat Jumat (17/4).", False),
        ("wafat", "Keluarga dapat menelepon kami kapan pun.", True),
        ("remisi", "Enam bulan adalah remisi yang paling banyak.", False),
        (WATER, "Air sudah lancar kembali Senin (13/4).", False),
        (WATER, "Kunjungan Sabtu (18/4) berlangsung lancar.", True),
    ],
)
def test_extremes_and_states(case: Case | str, text: str, invented: bool) -> None:
    """The worst of all, at any time, all went well: the sheet would have to say so; that a thing
    works again is no mood."""
    assert (judge(case, text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "invented"),
    [
        ("perkelahian", "Penghuni dihitung jam setengah sembilan malam.", False),
        (BUS, "Bus baru jalan lagi jam tiga lewat dua puluh.", False),
        (BUS, "Sopir baru pulang jam tiga dini hari.", True),
        ("kebakaran", "Seluruh 29 orang di bengkel keluar, narapidana maupun petugas.", False),
        ("kebakaran", "Api mengepung 29 orang di bengkel.", False),
        ("kebakaran", "Sebanyak 29 penghuni mengungsi.", True),
    ],
)
def test_hours_in_words_and_sums(case: Case | str, text: str, invented: bool) -> None:
    """An hour in words is the sheet's in either half of the day; a sum needs a word that tells
    it."""
    assert (judge(case, text).score < 1) is invented


def test_three_groundless_sentences_need_no_person() -> None:
    """One is asked about; a text with three is not, nor one whose certain inventions cost all."""
    one = "Beberapa warga memanjat pagar sambil melempar kerikil. "
    more = (
        "Angin kencang merobohkan tenda di lapangan bulu tangkis. "
        "Musik dangdut terdengar nyaring dari warung seberang. "
    )
    named = "Gubernur Sutarjo Wibisono hadir bersama 77 tamu. "
    assert judge("perkelahian", one).sure < SURE
    assert judge("perkelahian", one + more).sure >= SURE
    found = judge("perkelahian", "Rudi Hartawan dan 77 tamu hadir. Suasana meriah. " + one)
    assert (found.score, found.sure) == (0, 1)
    assert judge("perkelahian", named).score == 0


def test_words_stand_together_where_one_passage_has_them() -> None:
    """Words of one fact count together, words of two facts do not; an answer to an open question
    grounds nothing."""
    sheet = CASES["kebakaran"]
    assert together(sheet, ["tabung", "pemadam", "melewati", "pakai"]) == 4
    assert together(sheet, ["tabung", "forensik"]) == 1
    assert together(sheet, ["puntung"]) == 0


@pytest.mark.parametrize(
    ("text", "invented"),
    [
        ("Kedua korban dirujuk ke rumah sakit kota.", True),
        ("Petugas melepaskan tembakan peringatan.", True),
        ("Kedua korban dirawat di klinik lapas tanpa dirujuk.", False),
    ],
)
def test_what_did_not_happen_is_made_up(text: str, invented: bool) -> None:
    """What the sheet lists as told wrongly is an event of the writer's own."""
    text = f"Dua narapidana terluka ketika dua kelompok berkelahi di Blok C. {text}"
    assert (judge("perkelahian", text).score < 1) is invented


@pytest.mark.parametrize(
    ("case", "text", "wrong"),
    [
        ("perkelahian", "Petugas menguasai keadaan pukul 21.15 WIB.", True),
        ("perkelahian", "Petugas menguasai keadaan pukul 20.05 WIB.", False),
        (BUS, "Kelimanya kembali ke lapas pukul 17.00 WITA.", True),
        (BUS, "Bus pinjaman dipakai mulai Kamis (25/6).", True),
        ("kebakaran", "Wartawan pulang pukul 23.15 WIB.", False),
    ],
)
def test_a_time_told_of_a_fact_contradicts_it(case: Case | str, text: str, wrong: bool) -> None:
    """Another time of the sheet's own event is a wrong value; it is no second event, too."""
    sheet = CASES[case] if isinstance(case, str) else case
    rule = PROSE["facts"].model_validate({"rule": "facts", "aspect": "contradicted", "in": "whole"})
    assert (rule.judge(Reading(Document.read(text), sheet)).score < 1) is wrong
    if wrong:
        assert judge(case, text).score == 1
