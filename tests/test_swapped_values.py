"""Days, hours, durations and counts told of another thing than the sheet's, or otherwise."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.clocks import clocks
from grader.company import sheet_company
from grader.dates import dates
from grader.hours import is_near
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.supposed import supposed
from grader.text import Document


def _judged(sheet: str, text: str, **parameters: object) -> tuple[bool, bool]:
    """Whether a text contradicts its sheet, and whether it invents something."""
    reading = Reading(Document.read(f"Kabar dari unit.\n\n{text}"), case_of(sheet))
    kinds = [
        Facts.model_validate({"rule": "facts", "aspect": aspect, "in": "whole", **parameters})
        for aspect in ("contradicted", "invented")
    ]
    contradicted, invented = (kind.judge(reading).score < 1 for kind in kinds)
    return contradicted, invented


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("pompa-lpka", "Hasil diumumkan Sabtu (18/4)."),
        ("pompa-lpka", "Kunjungan buka Jumat (17/4), 09.00–11.30 WIB."),
        ("pompa-lpka", "Air mengalir lagi Minggu (12/4) pukul 15.00 WIB."),
        ("pompa-lpka", "Jadwal besuk Jumat (17/4) tidak berubah."),
        ("kebakaran", "Polres dan laboratorium forensik datang Senin (20/7)."),
        ("kebakaran", "Keluarga dapat bertanya di loket gerbang sampai jam 8 malam."),
        ("kabar-bohong", "Redaksi bertanya pukul 13.20 WIB."),
        ("kabar-bohong", "Ia kembali ke lapas pukul 14.20 WIB."),
        ("keracunan", "Puskesmas dihubungi pukul 14.10 WIT."),
        ("kunjungan-lebaran", "Kunjungan buka Rabu (25/3)."),
        ("lulusan-pelatihan", "Uji ulang Rabu, 7 Oktober."),
        ("pelarian", "Tim pemeriksa Kanwil tiba pukul 08.30 WIB."),
        ("perkelahian", "Keluarga korban menerima kabar pukul 22.00 WIB."),
        ("pungli", "Hasilnya diumumkan Jumat (15/5)."),
        ("remisi", "Perkembangannya disampaikan 31 Agustus."),
        ("video-viral", "Keterangan berikutnya Jumat (11/9)."),
        ("bus-mogok", "Kelimanya kembali jam 8 malam."),
        ("wajib-lapor", "Kalau masih ragu, telepon saja 0812-0000-6310 sampai jam 5 sore."),
        ("ekspor-kerajinan", "Pesanan pertama dijanjikan 29 April dan dikirim 10 April."),
    ],
)
def test_a_day_or_hour_of_another_thing_contradicts(sheet: str, text: str) -> None:
    """A sentence of few words that shares none with the sheet's own passage of its day or hour, but
    with another's, contradicts it, and invents nothing besides."""
    assert _judged(sheet, text) == (True, False)


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("pompa-lpka", "Sejak Rabu kami kesulitan. Senin (13/4) sore semuanya normal."),
        ("pompa-lpka", "Kami lalai memberi kabar sejak Rabu (8/4)."),
        ("pompa-lpka", "Orang tua seharusnya diberi tahu pada Rabu (8/4)."),
        ("pompa-lpka", "Pintu kami terbuka Sabtu (18/4) mulai pukul 09.00 WIB."),
        ("kebakaran", "Kobaran terkendali pukul 14.50 WIB, lalu mati sama sekali pukul 15.40 WIB."),
        ("kebakaran", "Keluarga bisa menelepon hingga jam sembilan malam."),
        ("banjir", "Kendaraan berangkat pukul 02.40 WITA saat air 60 sentimeter."),
        ("kabar-bohong", "Kami diam sampai tulisan itu tayang pukul 19.05 WIB."),
        ("kabar-bohong", "Selasa (20/10) rombongan singgah makan dalam perjalanan pulang."),
        ("keracunan", "Lauk berbau sudah dikeluhkan 12 Agustus dan 19 Agustus."),
        ("kunjungan-lebaran", "Penjelasan soal tenda kami sampaikan Rabu (25/3) jam 1 siang."),
        ("lulusan-pelatihan", "Uji pada 19–20 Agustus diikuti 21 peserta."),
        ("perkelahian", "Setengah sembilan malam semua penghuni lengkap."),
        ("perkelahian", "Keluarga kami telepon pukul sembilan malam."),
        ("remisi", "Kabar lanjutan Jumat (21/8) jam dua siang."),
        ("wafat", "Baru Rabu (6/5) pukul 14.30 WITA ia dibawa ke RSUD."),
        ("bus-mogok", "Mereka menunggu dari jam setengah satu kurang sepuluh."),
        ("wajib-lapor", "Sejak pukul delapan pagi sistem di loket tidak jalan."),
    ],
)
def test_other_words_for_the_right_day_or_hour_do_not(sheet: str, text: str) -> None:
    """Paraphrases that share few words with the sheet, rounded hours, vague words beside a day."""
    assert not _judged(sheet, text)[0]


@pytest.mark.parametrize(
    ("sheet", "text", "wrong"),
    [
        ("wajib-lapor", "Sistem mati dari pukul 08.00 sampai 09.40 WITA.", True),
        ("wajib-lapor", "Sistem mati dari pukul 08.00 sampai pukul 10.40 WITA.", False),
        ("bus-mogok", "Bus mogok pukul 12.20–14.20 WITA.", True),
        ("bus-mogok", "Bus mogok dari jam dua belas lewat dua puluh sampai 15.20 WITA.", False),
        ("kabar-bohong", "Ia di luar dari pukul 08.00 sampai 13.20 WIB.", False),
        ("keracunan", "Kunjungan khusus dibuka pukul 08.00–17.00 WIT.", True),
        ("bus-mogok", "Mereka tertahan dua jam tanpa pendingin.", True),
        ("bus-mogok", "Mereka tertahan tiga jam tanpa pendingin.", False),
        ("kunjungan-lebaran", "Sistem daring kami mati hampir empat jam.", True),
        ("kunjungan-lebaran", "Sistem daring kami mati dua jam lebih.", False),
        ("kunjungan-lebaran", "Antrean 3 jam 10 menit karena sistem mati 2 jam 15 menit.", False),
        ("kabar-bohong", "Rombongan berhenti 40 menit di rumah makan.", True),
        ("pelarian", "Rutan terlambat 40 menit dari batas waktu melapor.", False),
        ("pompa-lpka", "Kami baru mengabari orang tua pada hari keempat.", True),
        ("pompa-lpka", "Orang tua baru tahu di hari ke-6.", True),
        ("pompa-lpka", "Orang tua baru tahu pada hari ke lima.", False),
        ("wafat", "Ini kematian ketiga sepanjang 2026.", True),
        ("remisi", "Remisi diberikan pada peringatan ke-80 Kemerdekaan.", True),
        ("ekspor-kerajinan", "Pesanan kedua ini 900 tas.", False),
        ("kelebihan-isi", "Blok D mundur ke Desember 2026.", True),
        ("kelebihan-isi", "Blok D mundur dari April ke November 2026.", False),
        ("wisuda-paket-c", "Ujian ulang mereka berlangsung pada Oktober 2026.", True),
    ],
)
def test_ranges_durations_ordinals_and_months(sheet: str, text: str, wrong: bool) -> None:
    """The other end of a range, another duration, ordinal or month than the sheet's."""
    assert _judged(sheet, text)[0] is wrong


@pytest.mark.parametrize(
    ("sheet", "text", "wrong"),
    [
        ("kebakaran", "Bangunan 250 meter persegi dan sebelas mesin rusak.", True),
        ("keracunan", "Empat belas orang mendampingi anak-anak malam ini.", False),
        ("banjir", "PMI membawa 220 selimut.", True),
        ("lulusan-pelatihan", "Pelatihan berlangsung 204 jam.", True),
        ("video-viral", "Video itu berdurasi 102 detik.", False),
        ("ekspor-kerajinan", "Sebanyak 516 tas diterima pembeli.", False),
        ("kelebihan-isi", "Blok yang semestinya siap April mundur tujuh bulan.", False),
        ("perkelahian", "Korban ialah RH (31), warga lapas, yang dirawat di klinik.", False),
    ],
)
def test_a_count_near_the_sheets_own_contradicts_it(sheet: str, text: str, wrong: bool) -> None:
    """A count that the sheet does not have where it counts the same thing, unless it follows from
    two others or is an age."""
    assert _judged(sheet, text)[0] is wrong


def test_a_wrong_weekday_counts_where_the_item_says_so() -> None:
    """It is the facts' only where no criterion owns dates."""
    text = "Kunjungan tetap dibuka Jumat (18/4)."
    assert _judged("pompa-lpka", text)[0] is False
    assert _judged("pompa-lpka", text, weekdays=True)[0] is True
    assert _judged("pompa-lpka", "Kunjungan dibuka Sabtu (18/4).", weekdays=True)[0] is False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pukul setengah delapan malam", "19.30"),
        ("jam tiga lewat dua puluh", "03.20"),
        ("jam sebelas kurang dua puluh menit", "10.40"),
        ("pukul tiga belas", "13.00"),
        ("pukul dua belas siang", "12.00"),
        ("jam 12 lewat 20 siang", "12.20"),
    ],
)
def test_hours_in_words(text: str, expected: str) -> None:
    """Halves, minutes past and to, hours past noon."""
    assert [clock.text for clock in clocks(Document.read(f"Datang {text}."))] == [expected]


def test_an_hour_without_its_part_of_day_may_be_either() -> None:
    """*jam tiga lewat* fits 15.20, *jam tiga pagi* does not."""
    assert is_near("tiga lewat dua puluh", "03.20", "15.20")
    assert not is_near("tiga pagi", "03.00", "15.20")
    assert not is_near("lima sore", "17.00", "16.00")
    assert is_near("tujuh pagi", "07.00", "7.15")


def test_what_a_condition_governs() -> None:
    """*kalau* supposes up to the comma, *seandainya* throughout."""
    text = "Kalau ragu, telepon kami. Telepon kami bila ragu. Seandainya dirujuk, ia selamat."
    document = Document.read(text)
    one, two, three = document.sentences
    assert supposed(text, one) == (range(2),)
    assert supposed(text, two) == (range(2, 4),)
    assert supposed(text, three) == (range(4),)


def test_the_second_day_of_a_range_is_known() -> None:
    """*12 dan 19 Agustus* are two days, in a text as in a sheet."""
    (mention,) = dates(Document.read("Pada 12 dan 19 Agustus lauk berbau."))
    assert (mention.day, mention.until) == (12, 19)
    days = {str(given.value) for given in sheet_company(case_of("keracunan")).given}
    assert {"2026-08-12", "2026-08-19"} <= days
