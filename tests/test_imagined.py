"""Touches that only their writer can have seen: moods, visits, hard work, what is vouched for."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.elements import Elements
from grader.facts import Case, load_case
from grader.imagined import imagined
from grader.text import Document

ROOT = Path(__file__).parents[1]
NAMES = (
    "banjir", "ekspor-kerajinan", "kabar-bohong", "kebakaran", "kunjungan-lebaran",
    "lulusan-pelatihan", "perkelahian", "pungli", "wafat",
)  # fmt: skip
CASES = {name: load_case(ROOT / "datasets" / "cases" / f"{name}.yaml") for name in NAMES} | {
    "lapor": load_case(ROOT / "exercises" / "00-mulai" / "case.yaml"),
    "pompa": load_case(ROOT / "exercises" / "01-kesadaran-digital" / "case.yaml"),
    "bus": load_case(ROOT / "exercises" / "02-framing-media" / "case.yaml"),
    "plafon": load_case(ROOT / "exercises" / "03-penulisan-berita" / "case.yaml"),
}


def heard(case: Case, text: str) -> list[str]:
    """The passages found in a text, below a headline and a dateline."""
    city = case.unit.city
    document = Document.read(f"# Kabar dari {case.unit.short}\n\n{city}, INFO_PAS – {text}")
    return [document.slice(span) for span in imagined(Elements(document, case), case)]


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("perkelahian", "Para narapidana terlihat lega setelah kedua kelompok dipisahkan."),
        ("perkelahian", "Dengan wajah cemas, keluarga korban mendatangi lapas."),
        ("pompa", "Semuanya sudah diobati di klinik, dan kini mereka kembali ceria."),
        ("pompa", "Kesembilan Anak kini sudah sembuh."),
        ("lapor", "Beberapa klien pulang dengan kecewa."),
        ("bus", "Lima narapidana yang kelelahan dirawat di Puskesmas Alur Dua."),
        ("kunjungan-lebaran", "Para pengunjung tampak sabar menunggu giliran."),
        ("lulusan-pelatihan", "Suasana haru menyelimuti aula ketika sertifikat dibagikan."),
        ("banjir", "Para penghuni kini beristirahat di tempat pengungsian."),
        ("ekspor-kerajinan", "Para penganyam bangga tasnya dipakai di luar negeri."),
        ("perkelahian", "Petugas jaga sempat kewalahan malam itu."),
    ],
)
def test_a_mood_that_nobody_reported(case: str, text: str) -> None:
    """How people felt, or feel now, is told by whoever saw it, beside a fact too."""
    assert heard(CASES[case], text)


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("perkelahian", "Kepala Kantor Wilayah langsung meninjau blok itu."),
        ("perkelahian", "Kapolsek datang ke lapas malam itu."),
        ("perkelahian", "Penghuni lain ikut memisahkan kedua kelompok."),
        ("kunjungan-lebaran", "Vendor sistem sudah kami tegur keras."),
        ("kabar-bohong", "Redaksi telah menyampaikan permintaan maaf kepada lapas."),
        ("bus", "Kalapas menjenguk kelima narapidana di puskesmas."),
        ("bus", "Warga sekitar membantu memberi minum para narapidana."),
        ("lapor", "Teknisi dari kanwil datang memperbaiki sistem."),
        ("wafat", "Keluarga almarhum menyayangkan keterlambatan itu."),
        ("bus", "Kelimanya diinfus di puskesmas."),
        ("bus", "Hujan deras mengguyur ketika bus mogok."),
        ("plafon", "Terdengar bunyi retakan sebelum plafon jatuh."),
        ("lapor", "Sebanyak 26 klien memilih pulang."),
        ("plafon", "Kepala rutan, didampingi jajaran pejabat, meminta maaf."),
    ],
)
def test_who_came_and_helped(case: str, text: str) -> None:
    """Visits, help and words of people of whom the sheet tells none."""
    assert heard(CASES[case], text)


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("lapor", "Berkat kerja cepat tim TI kami, sistem pulih pukul 10.40 WITA."),
        ("pompa", "Kami terlambat memberi kabar mengingat kami mendahulukan penanganan air."),
        ("pompa", "Mohon dimaklumi karena seluruh jajaran berfokus pada air."),
        ("lapor", "Petugas loket itu belum memahami buku cadangan."),
        ("pompa", "Teknisi bekerja siang malam memperbaiki pompa."),
        ("kunjungan-lebaran", "Kami jamin tidak ada antrean lagi pada Senin."),
        ("perkelahian", "Kami pastikan perkelahian serupa tidak akan terulang."),
        ("kabar-bohong", "Bila terbukti, keduanya dipastikan dipecat."),
        ("kabar-bohong", "Persinggahan itu tidak mengganggu pengawalan."),
        ("lulusan-pelatihan", "Kontrak mereka akan diperpanjang sesuai kebutuhan."),
        ("kabar-bohong", "Seluruh pengawal akan mengikuti pembekalan."),
    ],
)
def test_merits_motives_and_pledges(case: str, text: str) -> None:
    """Thanks to whom it went well, what came first, what nobody can vouch for."""
    assert heard(CASES[case], text)


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("perkelahian", "Kami memahami keluarga cemas menunggu kabar."),
        ("perkelahian", "Kami memohon maaf kepada keluarga yang cemas."),
        ("perkelahian", "Keluarga yang khawatir dapat bertanya di loket pengaduan."),
        ("perkelahian", "Mohon tetap tenang dan menunggu kabar berikutnya."),
        ("perkelahian", "Kami belum dapat memastikan kapan kedua narapidana pulih."),
        ("perkelahian", "Dua narapidana menderita luka ringan."),
        ("perkelahian", "Kami tidak dapat menjamin bahwa hal ini tidak terulang."),
        ("perkelahian", "Keadaan blok sudah tenang sejak pukul 20.05 WIB."),
        ("kunjungan-lebaran", "Petugas mengutamakan 132 lansia, ibu hamil, dan anak kecil."),
        ("kunjungan-lebaran", "Kami membuat keluarga lelah menunggu, dan kami memohon maaf."),
        ("pompa", "Keluarga dapat menjenguk pada Sabtu (18/4)."),
        ("pompa", "Anda cemas, dan kami baru memberi kabar hari Minggu."),
        ("pompa", "Dua truk tangki didatangkan setiap hari."),
        ("lapor", "Klien yang bingung silakan menelepon loket."),
        ("lapor", "Anda tidak perlu khawatir, kehadiran Anda tetap dihitung."),
        ("plafon", "Dua ibu luka ringan ketika plafon runtuh."),
        ("banjir", "Kami tahu ruangan itu membuat mereka tidak betah."),
        ("lapor", "Anda tidak perlu datang lagi."),
        ("kunjungan-lebaran", "Keluarga dapat memilih satu dari empat sesi."),
        ("lulusan-pelatihan", "Bursa kerja akan digelar pada 7 Oktober."),
        ("lulusan-pelatihan", "Semuanya menandatangani kontrak tiga bulan."),
        ("pungli", "Keluarga tidak perlu takut melapor."),
        ("kabar-bohong", "Narapidana itu keluar untuk menghadiri pemakaman."),
        ("wafat", "Kami menyesal dan berdukacita bersama keluarga."),
    ],
)
def test_what_is_granted_wished_or_told_otherwise(case: str, text: str) -> None:
    """Empathy, wishes, offers, denials and other words for a fact tell nothing new."""
    assert heard(CASES[case], text) == []
