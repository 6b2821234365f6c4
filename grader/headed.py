"""Institutions behind an office: *Kepala Pusat Data BNPB*."""

from __future__ import annotations

from grader.institutions import acronyms
from grader.naming import Context, Words
from grader.office_words import HEADS
from grader.offices import OFFICE_HEADS

_SHORT = frozenset(head for head in HEADS if head.startswith(("ka", "wa", "dir", "sek", "dan")))
"""Offices shortened to one word, of one holder each: *Kalaksa*, *Sekwan*, *Dirlantas*."""
_OFFICES = (
    _SHORT
    | OFFICE_HEADS
    | frozenset("vp evp svp asman stafsus manager senior supervisor".split())
    | frozenset(
        "ka president manager ceo jubir kabiro dekan gm secretary officer head chief "
        "spokesperson pemimpin konsul atase dubes duta perwakilan utusan pengamat pakar peneliti "
        "akademisi prakirawan dosen statistisi".split()
    )
)
_SCHOLARS = frozenset("pengamat pakar peneliti dosen ahli".split())
_OF_OFFICE = frozenset("dan bidang bagian seksi kantor wilayah bicara umum utama harian".split())


def headed(words: Words, first: int) -> bool:
    """True where an office stands before the institution: *Direktur Teknik Perumda …*."""
    for back in range(first - 1, max(-1, first - 9), -1):
        word = words[back]
        lower = word.lower.rstrip(".")
        if lower in _OFFICES:
            return True
        if not word.is_capital and lower not in _OF_OFFICE:
            return back > 0 and words[back - 1].lower in _SCHOLARS  # Pengamat ekonomi Universitas X
    return False


def is_headed_section(context: Context, words: Words, first: int) -> bool:
    """True where an office stands before a section and its institution follows."""
    if words[first - 1].lower not in OFFICE_HEADS:
        return False
    for position in range(first + 1, min(first + 12, len(words))):
        word = words[position]
        gap = context.text[words[position - 1].end : word.start]
        if gap not in (" ", ", ", " (", ") ") or not (word.is_capital or word.text == "dan"):
            return False
        if word.text in acronyms() or word.lower in ("kementerian", "badan"):
            return True
    return False
