"""What is withheld leaks by description too; what the sheet itself tells does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.assessment import Answer
from grader.exercise import load
from grader.facts import load_case
from grader.rules import Reading
from grader.text import Document

ROOT = Path(__file__).parents[1]
SHEETS = {
    load_case(path).id: load_case(path)
    for path in [*ROOT.glob("datasets/cases/*.yaml"), *ROOT.glob("exercises/*/case*.yaml")]
}


def _shown(case: str, text: str) -> list[str]:
    reading = Reading(Document.read(text), SHEETS[case])
    return [reading.document.slice(span) for span, _ in reading.leaks]


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("wajib-lapor", "Petugas loket yang baru seminggu bekerja menyuruh 26 klien pulang."),
        ("wajib-lapor", "Kekeliruan dilakukan pegawai magang di loket."),
        ("wajib-lapor", "Maklum, petugasnya memang masih baru."),
        ("kunjungan-lebaran", "Tiga pengunjung luka ringan, satu di antaranya masih balita."),
        ("kunjungan-lebaran", "Cucu seorang pengunjung ikut tertimpa tenda."),
        ("kunjungan-lebaran", "Satu orang nyeri di bahu."),
        ("kunjungan-lebaran", "Pemindai barang kami sedang rusak."),
        ("kunjungan-lebaran", "Tas pengunjung hari itu tidak digeledah seluruhnya."),
        ("perkelahian", "Keributan bermula dari napi yang memukul lebih dulu, terpidana narkoba."),
        ("perkelahian", "Seorang terpidana yang dijuluki Si Hitam diperiksa polisi."),
        ("perkelahian", "Pihak yang pertama memukul sudah diketahui."),
        ("perkelahian", "Kamera di lorong itu sedang tidak berfungsi."),
        ("perkelahian", "Pelipis korban dijahit dokter klinik karena luka."),
        ("pompa-lpka", "Salah seorang Anak memiliki riwayat sesak."),
        ("pompa-lpka", "Tukang yang lamban itu sudah ditegur."),
        ("bus-mogok", "Lima orang lemas, antara lain seorang penderita tekanan darah tinggi."),
        ("bus-mogok", "Salah seorang penumpang berusia 61 tahun."),
        ("plafon-kunjungan", "Seorang istri tahanan terluka di ruang kunjungan."),
        ("plafon-kunjungan", "Korban berumur 52 tahun."),
        ("pelarian", "Keduanya kabur lewat ventilasi dan memanjat tembok belakang."),
        ("pelarian", "Rumah orang tuanya diawasi polisi."),
        ("remisi", "Seorang narapidana pulang dengan menggendong bayinya."),
        ("pungli", "Pelapor adalah istri tahanan."),
        ("kabar-bohong", "Ia melayat ibundanya."),
        ("wafat", "Almarhum sudah lama menderita penyakit jantung."),
        ("lulusan-pelatihan", "Dua orang mangkir dari wajib melapor."),
    ],
)
def test_a_description_leaks(case: str, text: str) -> None:
    """No name, no form of the sheet, and yet somebody, a diagnosis or a gap is shown."""
    assert _shown(case, text)


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("wajib-lapor", "Petugas loket keliru menyuruh 26 klien pulang tanpa dicatat."),
        ("wajib-lapor", "Petugas baru mencatat kehadiran Anda sesudah sistem pulih."),
        ("wajib-lapor", "Sejak hari ini petugas mencatat dahulu di buku cadangan."),
        ("kunjungan-lebaran", "Tiga pengunjung luka ringan dan semuanya sudah pulang."),
        ("kunjungan-lebaran", "Pengunjung yang membawa anak kecil kami dahulukan."),
        ("kunjungan-lebaran", "Kabar bahwa balita meninggal tertimpa tenda tidak benar."),
        ("kunjungan-lebaran", "Barang bawaan tetap diperiksa."),
        ("perkelahian", "Dua narapidana luka ringan dan dirawat di klinik."),
        ("perkelahian", "Siapa yang memulai masih diperiksa bersama polisi."),
        ("perkelahian", "Korban mendapat pertolongan pertama."),
        ("perkelahian", "Pintu blok tetap terkunci sepanjang malam."),
        ("pompa-lpka", "Kami memahami kecemasan orang tua akan anaknya."),
        ("pompa-lpka", "Sembilan Anak gatal-gatal dan diobati di klinik."),
        ("bus-mogok", "Lima narapidana lemas dan dirawat di puskesmas."),
        ("plafon-kunjungan", "Dua pengunjung luka ringan tertimpa plafon."),
        ("pelarian", "Seorang tahanan sudah tertangkap, seorang lagi masih dicari."),
        ("remisi", "Berkas 22 narapidana terlambat dikirim."),
        ("pungli", "Laporan keluarga tahanan diterima Sabtu."),
        ("kabar-bohong", "Narapidana itu melayat keluarga intinya dengan izin."),
        ("wafat", "Seorang narapidana wafat di rumah sakit."),
        ("lulusan-pelatihan", "Kuala Randu memiliki banyak galangan kapal."),
    ],
)
def test_what_may_be_told_does_not(case: str, text: str) -> None:
    """The event, the harm in the sheet's measure, what is being examined, the rumour denied."""
    assert not _shown(case, text)


@pytest.mark.parametrize("case", sorted(SHEETS))
def test_no_sheet_withholds_what_it_tells(case: str) -> None:
    """The sheet's own facts, statements, questions and rumours leak nothing."""
    sheet = SHEETS[case]
    told = [*sheet.facts, *sheet.statements, *sheet.open_questions, *sheet.rumours]
    assert _shown(case, "\n\n".join([*(entry.text for entry in told), sheet.boilerplate])) == []


def test_a_description_costs_its_criterion_and_sets_no_cap() -> None:
    """A name cannot go out; that one of the hurt is a child is struck from the proof."""
    grade = load("05-media-sosial").rubric.grade
    told = "Betul, tenda kami roboh. Ada tiga pengunjung yang luka ringan dan sudah pulang; {}."
    safe, hinted, named = (
        grade(Answer("balas-kabar", text=told.format(more)))
        for more in ("ketiganya dirawat klinik", "seorang masih anak kecil", "seorang cucu, Alika")
    )
    assert (safe.cap, hinted.cap, named.cap) == ("", "", "exposed")
    lost = {r.criterion for r in hinted.results if r.points < r.max_points}
    assert "rahasia-kabar" in lost and hinted.points < safe.points
