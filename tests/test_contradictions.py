"""What contradicts a sheet though each figure and day stands on it, and what only seems to."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.facts import Case, load_case
from grader.rules import PROSE, Finding, Reading
from grader.text import Document
from grader.told import told

CASES = Path(__file__).parents[1] / "datasets" / "cases"
FIGHT = load_case(CASES / "perkelahian.yaml")
TRAINING = load_case(CASES / "lulusan-pelatihan.yaml")
LEAVE = load_case(CASES / "kabar-bohong.yaml")
DRUGS = load_case(CASES / "narkoba.yaml")
VISITS = load_case(CASES / "kunjungan-lebaran.yaml")
HANDICRAFT = load_case(CASES / "ekspor-kerajinan.yaml")


def judge(case: Case, text: str, rule: str = "facts", **parameters: object) -> Finding:
    """One rule's finding on a text about a case."""
    kind = PROSE[rule].model_validate({"rule": rule, "in": "whole"} | parameters)
    return kind.judge(Reading(Document.read(text), case))


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (LEAVE, "Dalam perjalanan pulang, rombongan singgah 40 menit di rumah makan."),
        (LEAVE, "Narapidana itu dikawal dua polisi dan seorang petugas lapas."),
        (TRAINING, "Peserta yang memulai pelatihan berjumlah 21 orang."),
        (TRAINING, "Sebanyak 12 klien telah menerima sertifikat kompetensi."),
        (TRAINING, "Dari 24 peserta yang ikut uji, tiga belum kompeten."),
        (FIGHT, "Sebelas narapidana luka ringan, sedangkan dua dimintai keterangan."),
        (FIGHT, "Dua narapidana luka berat dan dirawat di klinik lapas."),
        (FIGHT, "Petugas melepaskan tembakan ketika memisahkan kedua kelompok."),
        (FIGHT, "Layanan kunjungan Selasa (3/3) ditutup, loket pengaduan keluarga ditambah."),
        (HANDICRAFT, "Ke-32 penganyam sudah menerima premi pesanan kedua sebesar Rp22,5 juta."),
        (FIGHT, "Dua orang petugas luka ringan ketika melerai perkelahian."),
        (FIGHT, "Keterangan berikutnya disampaikan Rabu (4/3) pukul 10.00 WIB."),
        (FIGHT, "Keluarga kedua narapidana yang luka diberi tahu pukul 20.05 WIB."),
        (FIGHT, "Perkelahian itu dipicu utang piutang antarpenghuni."),
        (VISITS, "Hasil pemeriksaan Rabu (25/3) pukul 15.00 WIT."),
        (TRAINING, "Tiga peserta mengikuti uji ulang pada Rabu, 7 Oktober 2026, tanpa biaya."),
    ],
)  # fmt: skip
def test_a_value_of_the_sheet_in_the_wrong_place_contradicts_it(case: Case, text: str) -> None:
    """Another passage's figure, parts exchanged, a total for a part, the graver word, what was
    ruled out."""
    found = judge(case, text, aspect="contradicted")
    assert found.score < 1 and found.evidence, text


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (LEAVE, "Ia kembali pukul 13.20 WIB, 40 menit sebelum izinnya berakhir pukul 14.00 WIB."),
        (LEAVE, "Dua petugas lapas dan seorang polisi mengawal narapidana itu."),
        (TRAINING, "Peserta pelatihan pada mulanya 24 orang; 21 di antaranya mengikuti uji."),
        (TRAINING, "Tiga peserta mundur dan tiga lagi belum kompeten."),
        (FIGHT, "Setengah jam setelah pukul delapan seluruh penghuni dihitung dan lengkap."),
        (FIGHT, "Blok yang semestinya menampung 96 orang itu diisi 168 orang."),
        (FIGHT, "Sekitar 1.200 penghuni lengkap dalam penghitungan itu."),
        (FIGHT, "Rata-rata 84 penghuni diawasi seorang petugas."),
        (FIGHT, "Tidak ada penghuni yang luka berat."),
        (FIGHT, "Blok C berkapasitas 96 penghuni, tetapi dihuni 168 narapidana."),
        (FIGHT, "Penghuni blok itu melampaui kapasitas sebanyak 72 orang."),
        (LEAVE, "Humas lapas tidak menjawab permintaan konfirmasi pada Rabu (21/10) pukul 14.20 "
         "WIB sampai berita terbit."),
        (FIGHT, "Kejadian serupa pernah diberitakan pada 14 Januari 2026."),
        (FIGHT, "Sekitar pukul delapan malam keadaan dikuasai petugas."),
        (FIGHT, "Penyebab perkelahian masih diperiksa bersama polisi."),
        (TRAINING, "Kelima lulusan itu didampingi satu demi satu."),
        (FIGHT, "Kedua kelompok dipisahkan tanpa satu tembakan pun."),
        (FIGHT, "Petugas tidak melepaskan satu pun tembakan ketika memisahkan kedua kelompok."),
    ],
)  # fmt: skip
def test_the_same_values_in_their_place_do_not(case: Case, text: str) -> None:
    """Other words and order, rounding that says so, a mean, a denial of what the sheet denies."""
    found = judge(case, text, aspect="contradicted")
    assert found.score == 1, found.values


@pytest.mark.parametrize(
    ("title", "missing"),
    [
        ("Puluhan Napi Kabur Usai Bentrok di Lapas Muara Teduh", "lembar fakta"),
        ("Lima Narapidana Luka dalam Perkelahian di Lapas Muara Teduh", "lembar fakta"),
        ("Laporan Kejadian: Dua Narapidana Luka dalam Perkelahian di Blok C", "kata kerja"),
        ("Gawat! Dua Narapidana Luka dalam Perkelahian di Muara Teduh", "tanda seru"),
        ("Dua Narapidana Luka Ringan dalam Perkelahian di Lapas Muara Teduh", ""),
        ("Perkelahian di Muara Teduh: Dua Narapidana Luka Ringan", ""),
    ],
)
def test_titles(title: str, missing: str) -> None:
    """A title against the sheet, behind a label or with a cry is no news."""
    text = f"# {title}\n\nMuara Teduh – Dua narapidana luka ringan, Senin (2/3)."
    found = judge(FIGHT, text, "element", element="title", **{"in": "title"})
    assert missing in found.values["missing"] and (found.score == 1) is not bool(missing)


@pytest.mark.parametrize(
    ("case", "text", "missing"),
    [
        (FIGHT, "“Bulan depan regu malam dilatih ulang dan memakai rompi berwarna terang,” kata "
         "Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo.", "disetujui"),
        (FIGHT, "“Kami menyesalkan perkelahian itu dan meminta maaf kepada keluarga yang cemas,” "
         "kata Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo.", ""),
        (TRAINING, "Lim Kurniawan, yang menjadi pemilik CV Tempa Samudra, menerima enam lulusan. "
         "“Yang saya nilai hanya hasil las mereka,” katanya.", ""),
        (TRAINING, "Lim Kurniawan menerima enam lulusan. “Yang saya nilai hanya hasil las mereka,” "
         "katanya.", "jabatan"),
    ],
)  # fmt: skip
def test_quotations(case: Case, text: str, missing: str) -> None:
    """A quotation is the sheet's in what it says; its speaker's office may stand beside it."""
    found = judge(case, text, "element", element="quotation")
    assert (found.score == 1) is not bool(missing) and missing in found.values["missing"]


@pytest.mark.parametrize(
    ("fact", "text", "is_told"),
    [
        ("mundur", "Tiga mundur sebelum uji.", True),
        ("belum-kerja", "Lima pemegang sertifikat itu belum punya pekerjaan.", True),
        ("mundur", "Tiga usaha menerima lulusan, dan dua belas orang tidak mundur.", False),
        ("belum-kerja", "Lima belas orang sudah bekerja.", False),
    ],
)
def test_a_number_may_stand_without_its_noun(fact: str, text: str, is_told: bool) -> None:
    """What is counted may be left out or called otherwise, close by."""
    reading = Reading(Document.read(f"Kuala Randu – Ada pelatihan.\n\n{text}"), TRAINING)
    wanted = next(entry for entry in TRAINING.facts if entry.id == fact)
    found = told(reading.elements, wanted, reading.elements.sentences("story"))
    assert (found is not None) is is_told


@pytest.mark.parametrize(
    ("text", "invented"),
    [
        ("Sore ini 102 orang, termasuk pegawai dan penghuni, menjalani tes urine.", False),
        ("Sore ini 109 orang, termasuk pegawai dan penghuni, menjalani tes urine.", True),
        ("Pemeriksaan titipan itu memakan waktu kurang dari 31 jam.", False),
        ("Pemeriksaan titipan itu memakan waktu 31 jam.", True),
        ("Pegawai yang menjalani tes urine lebih banyak 26 orang daripada penghuni.", False),
        ("Sebanyak 26 tamu ikut menyaksikan tes urine.", True),
        ("Setiap regu menguji rata-rata 71 orang.", False),
        ("Regu itu menguji 71 orang.", True),
        ("Paket yang ditemukan lebih sedikit 52 daripada pegawai yang dites.", True),
    ],
)
def test_what_a_text_may_reckon_is_not_invented(text: str, invented: bool) -> None:
    """64 officers and 38 inmates are 102 persons, and 26 the more; only words like *lebih* tell a
    difference, and packets and persons have none. A bound tells no figure of its own."""
    assert (judge(DRUGS, text, aspect="invented").score < 1) is invented
