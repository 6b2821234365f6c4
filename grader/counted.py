"""What is counted: nouns of two words, and what counts other nouns."""

from __future__ import annotations

from collections.abc import Sequence

from grader.numbers import SCALES, UNITS
from grader.text import Word
from grader.verbs import is_verb

PAIRS = frozenset(
    {("unit", "pelaksana"), ("pelaksana", "teknis"), ("balai", "pemasyarakatan"),
     ("lembaga", "pemasyarakatan"), ("rumah", "tahanan"), ("rumah", "tangga"), ("rumah", "sakit"),
     ("mil", "laut"), ("mil", "persegi"), ("laut", "persegi"), ("instalasi", "pengolahan"),
     ("pengolahan", "air"), ("tenaga", "kesehatan"), ("tenaga", "kerja"), ("kepala", "keluarga"),
     ("warga", "binaan"), ("meter", "persegi"), ("meter", "kubik"), ("anak", "binaan"),
     ("telepon", "genggam"), ("kilometer", "persegi"), ("tempat", "tidur"), ("orang", "warga"),
     ("orang", "narapidana"), ("orang", "tahanan"), ("orang", "petugas"), ("orang", "anak"),
     ("orang", "napi"), ("orang", "penghuni"), ("orang", "peserta")}
)  # fmt: skip
"""Nouns of two words, each with its next: *warga binaan*, *unit pelaksana*, *pelaksana teknis*."""
CLASSIFIERS = frozenset(
    "set jenis macam dus karung kantong botol kotak ember piring pasang helai utas bilah karton "
    "drum kodi gulung bentuk kategori".split()
)
"""Behind these comes what they count: *empat set peralatan*."""

COUNTED = frozenset(
    "orang narapidana napi warga penghuni tahanan petugas pegawai peserta anak klien kali persen "
    "kasus meter kilogram ton paket unit butir ekor jiwa buah lembar eksemplar "
    "batang bungkus".split()
)
"""What is counted, whatever stands beside it."""
CONTACTS = frozenset("telepon telp tlp fax faks faksimile email surel hp wa whatsapp".split())
NO_UNITS = frozenset("WIB WITA WIT SM AD RT RW KM HP WA NIP NIK SK UU PP".split())

NOT_BEFORE = frozenset(
    "kelas pasal ayat nomor no uu pp tahun pukul jam blok kamar sel lantai km rt rw edisi bab "
    "butir tahap gelombang angkatan seri tipe versi bulan tanggal tgl peringkat juara halaman "
    "poin telepon telp hp wa nik nip rekening densus covid pos regu jalur zona grup ke salah "
    "nomer kilometer perkara putusan generasi paragraf baris kolom gate gerbang loket ruang "
    "gedung rute tower sesi babak terminal hut jalan jl gang sila pancasila semester grade level "
    "ruas huruf kode daop divre smkn sman smpn sdn man mts min sma smk smp sd negeri kodim yonif "
    "korem".split()
)
"""Words whose number is a name: *Kelas 2*, *Pasal 5*, *salah satu*."""


def counts_off(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """True in a headline for a number at the head of its clause: *3 Meninggal, 2 Masih Dicari*."""
    gap = text[words[first - 1].end : words[first].start] if first else ", "
    behind = words[last + 1] if last + 1 < len(words) else None
    small = len(words[first].text) < 4 or not words[first].text.isdecimal()
    opens = small and gap in (", ", ": ") and behind is not None and behind.is_capital
    return opens and behind is not None and text[words[last].end : behind.start] == " "


def is_part(text: str, words: Sequence[Word], last: int) -> bool:
    """True for a part of a number, *satu dari tiga tabung*, *lima di antaranya*."""
    behind = words[last + 1 : last + 3]
    if len(behind) < 2 or text[words[last].end : behind[0].start] != " ":
        return False
    if behind[0].lower == "di":
        return behind[1].lower in ("antaranya", "antara")
    counted = behind[1].is_number or behind[1].lower in UNITS
    return behind[0].lower == "dari" and counted


_BEFORE_ALONE = frozenset("dan baru hanya tinggal cuma sementara sedangkan".split())
_BEHIND_ALONE = frozenset(
    {"yang", "lainnya", "lain", "sisanya", "belum", "sudah", "masih", "tidak"}
)


def stands_alone(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """True for a number that goes on counting what was counted before in its sentence: *Dari 17
    unit yang ditawarkan, 15 terjual*, *Australia (dua belas orang), Rusia (sembilan)*."""
    gap = text[words[first - 1].end : words[first].start] if first else ""
    end = words[last].end
    if gap == " (" and text[end : end + 1] == ")":
        return words[first].text.isalpha()
    opened = gap == ", " or (gap == " " and words[first - 1].lower in _BEFORE_ALONE)
    behind = words[last + 1] if last + 1 < len(words) else None
    if not opened or behind is None or text[end : behind.start] != " ":
        return False
    return behind.lower in _BEHIND_ALONE or is_verb(behind)


def said_twice(text: str, words: Sequence[Word], last: int) -> bool:
    """False for a number in brackets behind what is no number: *TS (52) warga*."""
    first = last
    while first and text[words[first - 1].end : words[first].start] == " ":
        first -= 1
    before = words[first - 1] if first else None
    return before is None or before.is_number or before.lower in UNITS or before.lower in SCALES


_COUNTED_OFF = frozenset(
    "hari pekan minggu bulan tahun hut periode juara anak babak putaran kali edisi urutan yang "
    "peringkat posisi ulang".split()
)


def counts_to(words: Sequence[Word], first: int) -> bool:
    """True for an ordinal written apart, *hari ke tiga*, not for a number of places to go to:
    *mengungsi ke tiga titik*."""
    return first < 2 or words[first - 2].lower in _COUNTED_OFF or words[first - 2].is_capital
