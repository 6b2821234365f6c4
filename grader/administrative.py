"""Areas by their administrative word: *Kabupaten Hulu Sungai Tengah*, *Desa Suka Maju*."""

from __future__ import annotations

from collections.abc import Sequence

from grader.addresses import is_numbered
from grader.headline_verbs import ends_name
from grader.place_words import (
    ADMINISTRATIVE,
    ELSEWHERE,
    HOLDERS,
    LANDSCAPE,
    OF_KIND,
    TOPONYMS,
    VILLAGE_VERBS,
)
from grader.text import Document, Word

LONGEST_RUN = 8
"""Words; more capitals side by side are no single name."""


def run_of(document: Document, words: Sequence[Word], position: int) -> int:
    """How many capitalised words stand side by side in one line from ``position`` on."""
    text, size = document.text, 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and words[position + size].is_capital
        and text[words[position + size - 1].end : words[position + size].start] in (" ", ". ")
    ):
        before = words[position + size - 1]
        gap = text[before.end : words[position + size].start]
        if gap == ". " and len(before.text) > 3:
            break
        if document.source[document.origin[before.end]] == "\n":
            break
        size += 1
    return size


def area_at(document: Document, words: Sequence[Word], position: int) -> int:
    """How many words an administrative word and its name have; 0 without a name, less than 0
    where an office holds them (*Kepala Desa Suka Maju*, *Wali Kota Muara Selasih*)."""
    run = run_of(document, words, position)
    named = 1
    if run == 1 and is_numbered(document, words, position):
        return _held(words, position, 3)
    while named < run and named <= 4:
        lower = words[position + named].lower
        landscape = lower in LANDSCAPE and (named == 1 or lower in _WATERS)
        landscape = landscape or (
            lower == "dalam" and words[position + named - 1].lower in TOPONYMS
        )
        landscape = landscape or (lower in ("atas", "bawah") and named > 1)
        if lower == "kota" and named > 1 and named + 1 == run:
            return _held(words, position, named + 1)  # Distrik Wasai Kota
        if named == 1 and lower in OF_KIND | {"di", "ke", "dari", "dan", "untuk", "yang"}:
            break  # Desa Wisata, Kota Layak Anak
        if lower in ADMINISTRATIVE or (lower in ELSEWHERE and not landscape):
            break
        if named > 1 and ends_name(lower) and lower not in VILLAGE_VERBS and not landscape:
            break  # in a headline
        named += 1
    return _held(words, position, named) if named > 1 else 0


_WATERS = frozenset("sungai selat gunung pulau danau laut".split())
"""Inside the names of towns as well: *Kabupaten Hulu Sungai Tengah*."""


_NAMERS = frozenset("program predikat inovasi gerakan bertajuk".split())
"""Words that make what follows a programme's name: *program Desa Presisi*."""


def _held(words: Sequence[Word], position: int, named: int) -> int:
    """The size of an area's name, less than 0 where an office holds it."""
    before = words[position - 1] if position else None
    held = before is not None and before.lower.rstrip(".") in HOLDERS | _NAMERS
    return -named if held else named
