"""Who did it, from whom it came, and in what office: told of another than the sheet's."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.rules import Reading
from grader.rules.facts import Facts
from grader.text import Document

RULE = Facts.model_validate({"rule": "facts", "aspect": "contradicted", "in": "whole"})


def _contradicts(sheet: str, text: str) -> bool:
    document = Document.read(f"Kabar dari unit.\n\n{text}")
    return RULE.judge(Reading(document, case_of(sheet))).score < 1


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("pompa-lpka", "Puskesmas sudah mengambil contoh air."),
        ("pompa-lpka", "Contoh air diambil petugas puskesmas."),
        ("pompa-lpka", "Petugas apotek mengobati kesembilan Anak."),
        ("kebakaran", "Polisi menyarankan perbaikan kabel bengkel pada Februari."),
        ("kebakaran", "BPBD menguasai api pukul 14.50 WIB dengan enam mobil."),
        ("banjir", "TNI membawa 200 selimut."),
        ("banjir", "Peringatan banjir dari polisi diterima Rabu malam."),
        ("kabar-bohong", "Kejaksaan memeriksa kedua petugas pengawal."),
        ("kunjungan-lebaran", "Polisi membagikan nomor kertas."),
        ("perkelahian", "TNI menguasai keadaan pukul 20.05 WIB."),
        ("pungli", "Ombudsman memeriksa petugas itu."),
        ("video-viral", "Empat ponsel disita polisi."),
        ("wafat", "Dokter RSUD memeriksa almarhum pada malam itu."),
        ("bus-mogok", "RSUD merawat lima narapidana."),
        ("bus-mogok", "Mulai Rabu (17/6) dipakai bus pinjaman dari dinas perhubungan."),
        ("plafon-kunjungan", "Pengunjung melaporkan kebocoran pada 19 Januari."),
        ("pompa-lpka", "Puskesmas udah ngambil contoh air."),
        ("pompa-lpka", "Contoh air udah diambil sama puskesmas."),
        ("kabar-bohong", "Kejaksaan Periksa Dua Petugas Pengawal."),
    ],
)
def test_another_actor_or_giver_contradicts(sheet: str, text: str) -> None:
    """In the active, in the passive, behind *dari*."""
    assert _contradicts(sheet, text)


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("pompa-lpka", "Dinkes sudah mengambil contoh air dan kami menunggu hasilnya."),
        ("pompa-lpka", "Kami mengirim contoh air ke dinas kesehatan."),
        ("pompa-lpka", "Perawat mengobati mereka semua di klinik."),
        ("pompa-lpka", "Kabar bahwa puskesmas mengambil contoh air tidak benar."),
        ("kebakaran", "Petugas mencoba memadamkan api sendiri."),
        ("kebakaran", "Petugas klinik menolong tiga narapidana."),
        ("banjir", "Polisi dan TNI membantu mengatur jalan."),
        ("banjir", "Petugas membagikan makan pagi dan selimut dari PMI."),
        ("kabar-bohong", "Polisi tidak memeriksa kedua petugas pengawal."),
        ("keracunan", "RSUD merawat sembilan anak."),
        ("keracunan", "Petugas gizi puskesmas mengawasi makan malam di dapur LPKA."),
        ("kunjungan-lebaran", "Puskesmas memeriksa ketiganya sebelum mereka pulang."),
        ("pelarian", "Polisi menangkap seorang tahanan di terminal."),
        ("perkelahian", "Lapas memeriksa sebelas narapidana bersama polisi."),
        ("video-viral", "Kami menyita empat ponsel dari Blok D."),
        ("wafat", "Polisi memeriksa jenazah pukul 08.00 WITA."),
        ("bus-mogok", "Kami meminjam bus dari kantor wilayah."),
        ("plafon-kunjungan", "Petugas jaga melaporkan kebocoran sejak Januari."),
        ("pompa-lpka", "Hasil periksa dinkes keluar Jumat (17/4)."),
        ("narkoba", "Kanwil Periksa Seorang Petugas."),
        ("kebakaran", "Pemadam Kuasai Api dalam Satu Jam."),
    ],
)
def test_the_sheets_own_actors_in_other_words_do_not(sheet: str, text: str) -> None:
    """Nor what nobody did, what others say, and what the sheet does not tell of at all."""
    assert not _contradicts(sheet, text)


@pytest.mark.parametrize(
    ("office", "wrong"),
    [
        ("Pembimbing Kemasyarakatan Ahli Madya", False),
        ("Pembimbing Kemasyarakatan", False),
        ("Pembimbing Kemasyarakatan Ahli Muda", True),
        ("mantan Pembimbing Kemasyarakatan", True),
        ("Kepala Seksi Registrasi", True),
    ],
)
def test_ranks_and_offices_aside(office: str, wrong: bool) -> None:
    """Another rank of the same office, a former holder, another section."""
    text = f"“Lima orang kami dampingi,” kata {office}, Rina Oktaviani."
    assert _contradicts("lulusan-pelatihan", text) is wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Pertanyaan tentang anak Anda: 0812-0000-8841.", False),
        ("Pertanyaan tentang anak Anda: +62 812-0000-8841.", False),
        ("Pertanyaan tentang anak Anda: 0812-0000-8814.", True),
        ("Pertanyaan tentang anak Anda: 0857-0000-2214.", True),
        ("Surel humas@lpka-seruling.example menerima pertanyaan.", True),
    ],
)
def test_a_number_by_which_nobody_is_reached(text: str, wrong: bool) -> None:
    """Two digits exchanged, a private number, another address."""
    assert _contradicts("pompa-lpka", text) is wrong
