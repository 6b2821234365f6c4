"""Calls to act, and first lines with news: what an editor would say of sentences of any post."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.calls import calls
from grader.elements import Elements
from grader.facts import load_case
from grader.openings import opening
from grader.rules import PROSE
from grader.rules.base import Finding, Reading
from grader.text import Document

CASES = Path(__file__).parents[1] / "datasets" / "cases"

CALLS = [
    "Bawalah kartu identitas asli.",
    "Keluarga yang belum mendaftar harap datang ke loket 2.",
    "Jangan menitipkan uang kepada siapa pun.",
    "Masyarakat diimbau melaporkan pungutan kepada kami.",
    "Setiap pengunjung wajib menunjukkan KTP.",
    "Kak, cek dulu nama Ibu pada daftar sesi ya.",
    "Besok, datanglah lewat pintu timur.",
    "Untuk pertanyaan, kirim pesan ke akun ini.",
    "Ikuti akun ini agar tidak ketinggalan jadwal.",
    "Kalau sakit, tinggal di rumah dan titipkan salam.",
    "Mari lapor bila ada yang meminta bayaran.",
    "Sudah mendaftar? Simpan bukti Anda.",
    "Ayo cek jadwal sebelum berangkat.",
    "Gunakan masker selama kunjungan.",
    "Bapak dan Ibu diminta tidak membawa makanan.",
    "Sampaikan keluhan Anda lewat kotak saran.",
    "Pembesuk hendaknya memakai pakaian sopan.",
    "Anda tinggal menunjukkan nomor antrean.",
    "Kami mengajak keluarga mengisi survei.",
    "Baca syaratnya di papan pengumuman.",
    "Lewat laman itu, pilih tanggal kunjungan.",
    "Jadwal baru berlaku Senin\nCatat waktunya",
    "Pastikan paket tidak memuat barang terlarang.",
    "Segera hubungi petugas bila anak Anda sakit.",
    "Mohon agar Bapak dan Ibu membawa air minum.",
    "Bagikan kepada keluarga di kampung.",
    "Yang lansia, silakan lewat jalur khusus.",
    "Simpan nomor yang dibagikan petugas.",
    "Hubungi kami bila perlu bantuan.",
    "👉 Unduh formulirnya",
    "Kumpulkan berkas di loket tiga.",
    "Duduklah di aula.",
    "Setelah itu, tunggu panggilan di aula.",
    "Jauhi tenda yang miring.",
    "Mulai Senin, masuk lewat pintu timur.",
    "Kata kepala bapas, “Datanglah pada hari kerja.”",
    "Pantau laman kami untuk pengumuman hasil seleksi.",
]
NONE = [
    "Keluarga harus menunggu sampai tiga jam.",
    "Yuk tetap semangat!",
    "Jangan marah ya.",
    "Mari bersama-sama menjaga suasana.",
    "Tanya jawab dibuka pukul sembilan.",
    "Kami bagikan nomor, periksa berkas, dan buka loket.",
    "Petugas memeriksa tenda, lalu membongkarnya.",
    "Nomor yang kami bagikan habis pukul sembilan.",
    "Keluarga datang sejak subuh.",
    "Daftar hadir terisi penuh.",
    "Mohon doa restu.",
    "Harap tenang, semua sudah pulang.",
    "Pengunjung diminta mundur ketika tenda roboh.",
    "Kami harus memeriksa semua tenda.",
    "Petugas wajib memeriksa barang bawaan.",
    "Tim segera memeriksa penyebabnya.",
    "Klien wajib lapor sebulan sekali.",
    "Sistem wajib lapor mati dua jam.",
    "Tidak perlu datang sebelum pukul delapan.",
    "Kepala Rutan mohon maaf.",
    "Isi tas diperiksa di gerbang.",
    "Buka puasa bersama digelar di aula.",
    "Mereka pilih menunggu di luar.",
    "Sesi yang Anda pilih tidak dapat diganti.",
    "Kami mohon pengertian keluarga.",
    "Ayo semangat!",
    "Sedangkan loket tiga tutup.",
    "Bentrokan di Blok C melukai dua orang.",
    "Masukan ini berharga bagi kami.",
    "Mari wujudkan layanan yang lebih baik.",
    "Syukurlah semua selamat.",
    "Sejumlah keluarga menunggu.",
    "Minta maaf saja tidak cukup.",
    "Tenda roboh, masuk ke aula ratusan orang.",
    "Mari kita doakan mereka.",
    "Simpan pinjam dilayani koperasi.",
    "Antrean panjang, buka pukul tujuh, tutup pukul empat.",
    "Telepon: 0812-0000-3840",
    "Humas rutan, telepon 0812-0000-3840, menjawab sampai malam.",
    "#DaftarSekarang #PilihSesi",
    "Ratusan orang hadir dan berdoa.",
    "Kami akan kirim jadwalnya besok.",
    "Rutan minta warga bersabar.",
    "Dua peserta mundur karena harus mencari nafkah.",
    "Hasilnya segera terlihat.",
    "Antrean di Loket Daftar Ulang sepi.",
    "Petugas yang kemarin menerima\ndaftar itu dipanggil.",
]
HALF = [
    "Nantikan kami, ya.",
    "Patuhi aturan petugas.",
    "Jaga kebersihan selama berkunjung.",
    "Anda dapat bertanya di loket 5.",
    "Pendaftaran dibuka lewat tautan di bio.",
    "Pantau terus akun kami.",
    "Doakan mereka.",
]


def found(text: str) -> list[tuple[str, bool]]:
    """The calls of a text, each with True where it is a full one."""
    document = Document.read(text)
    return [(document.slice(c.span), c.full) for c in calls(document, document.sentences)]


@pytest.mark.parametrize("text", CALLS)
def test_a_call_is_heard(text: str) -> None:
    """An imperative, a request, a duty: once each."""
    assert [full for _, full in found(text)] == [True]


@pytest.mark.parametrize("text", NONE)
def test_what_calls_nobody_is_not_heard(text: str) -> None:
    """What somebody else does, what nobody can do, what only looks like an imperative."""
    assert found(text) == []


@pytest.mark.parametrize("text", HALF)
def test_what_lets_a_reader_infer_a_call_is_half(text: str) -> None:
    """Said as a possibility, a place, a wish."""
    assert [full for _, full in found(text)] == [False]


def test_each_call_of_a_row_counts() -> None:
    """Behind a comma, behind *dan*, behind a sign."""
    assert [call for call, _ in found("Daftar dan pilih sesi, simpan buktinya ✅ Bawa KTP")] == [
        "Daftar",
        "pilih sesi",
        "simpan buktinya",
        "Bawa KTP",
    ]


def judged(text: str, element: str, **more: int) -> Finding:
    """The verdict of an ``element`` rule."""
    rule = PROSE["element"].model_validate({"rule": "element", "element": element, **more})
    return rule.judge(Reading(Document.read(text), load_case(CASES / "banjir.yaml")))


def test_calls_are_counted_against_least_and_most() -> None:
    """Two half calls do not make a full one; too many are worth nothing."""
    assert judged("Bawa KTP.", "call").score == 1
    assert judged("Bawa KTP.", "call", least=2).score == 0.5
    assert judged("Anda bisa bertanya. Doakan kami.", "call").score == 0.5
    assert judged("Bawa KTP. Cek jadwal. Pilih sesi.", "call", most=2).score == 0.5
    assert judged("Bawa KTP. Cek jadwal. Pilih sesi.", "call", most=1).score == 0
    with pytest.raises(ValueError, match=r"least <= most \(got 3 > 2\)"):
        judged("", "call", least=3, most=2)


OPENINGS: dict[tuple[str, float], list[str]] = {
    ("banjir", 1.0): [
        "Air masuk ke blok hunian setinggi lutut sejak dini hari.",
        "Banjir setinggi 60 sentimeter menggenangi rutan kami.",
    ],
    ("banjir", 0.5): [
        "Halo Sobat! Banjir menggenangi dua blok kami.",
        "Bapak dan Ibu yang kami hormati, sungai meluap dan merendam rutan.",
        "Pagi, keluarga semua. Air sungai merendam rutan kami.",
    ],
    ("banjir", 0.0): [
        "Rutan tetap memberikan pelayanan prima kepada seluruh penghuni.",
        "Sempat ada sedikit kendala akibat cuaca.",
        "Halo Sobat Rutan!\n\nSungai meluap.",
        "#BanjirRantauDelima #Rutan",
        "",
    ],
    ("pelarian", 1.0): ["Dua tahanan kabur dan belum kembali.", "Seorang tahanan masih dicari."],
    ("pelarian", 0.0): [
        "Situasi rutan aman dan kondusif.",
        "Sehubungan dengan peristiwa tersebut, kami sampaikan hal berikut.",
        "PENGUMUMAN PELARIAN TAHANAN",
    ],
    ("kunjungan-lebaran", 0.5): [
        "Siapa yang ikut antre di rutan? Antreannya sampai tiga jam.",
        "Kami meminta maaf atas kejadian hari ini. Tenda roboh dan antrean panjang.",
        "Masih ingat antrean kemarin di halaman rutan?",
    ],
    ("kunjungan-lebaran", 1.0): [
        "Mengapa antrean kemarin sampai tiga jam? Sistem kami mati.",
        "Kami minta maaf atas antrean kemarin. Kejadian itu salah kami.",
        "Kini loket dan aula kami tata ulang.",
        "Jam yang hilang itu utang kami.",
    ],
    ("kunjungan-lebaran", 0.0): ["Kini loket kami tata ulang.", "Kunjungan Lebaran di rutan kami."],
    ("ekspor-kerajinan", 1.0): [
        "Tas ini hampir tidak jadi berangkat.",
        "900 tas pandan buatan narapidana berangkat ke Belanda.",
        "Pesanan pertama kami terlambat 19 hari.",
    ],
    ("ekspor-kerajinan", 0.0): ["Kami bangga dengan karya kami.", "Selamat pagi, Indonesia!"],
    ("perkelahian", 1.0): [
        "Petugas menghentikan perkelahian dua kelompok narapidana.",
        "Sedikit kendala? Tidak: dua narapidana luka ringan.",
    ],
    ("perkelahian", 0.0): [
        "Kepala Lapas meninjau suasana blok hunian yang tertib.",
        "Lapas Kelas IIA Muara Teduh menggelar apel malam.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("case", "share", "text"),
    [(*key, text) for key, texts in OPENINGS.items() for text in texts],
)
def test_a_first_line_gives_news_or_not(case: str, share: float, text: str) -> None:
    """The event's words come from the sheet, whatever it tells of."""
    line = opening(Elements(Document.read(text), load_case(CASES / f"{case}.yaml")))
    assert (line.share if line else 0.0) == share


def test_a_first_line_without_a_sheet() -> None:
    """A harm or a figure is news."""
    shares = [
        line.share
        for text in ("Tiga orang luka ringan.", "Hari yang indah di rutan kami.")
        if (line := opening(Elements(Document.read(text))))
    ]
    assert shares == [1.0, 0.0]


def test_the_fault_of_a_first_line_is_named() -> None:
    """A message can say what is wrong."""
    assert judged("Dalam rangka HUT RI, kami rapat.", "opening").values["missing"] == (
        "pembukaan surat atau laporan"
    )
    assert judged("Halo Sobat! Sungai meluap.", "opening").values["missing"] == "didahului salam"
