"""What is counted: nouns of two words, and what counts other nouns."""

from __future__ import annotations

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
