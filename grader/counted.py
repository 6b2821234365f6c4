"""What is counted: nouns of two words, and what counts other nouns."""

from __future__ import annotations

from collections.abc import Sequence

from grader.numbers import UNITS
from grader.text import Word

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
