"""Offices beside a name: *Kepala Lapas Kelas IIA Muara Teduh, Hasan*, *Hasan selaku Kalapas*."""

from __future__ import annotations

from collections.abc import Sequence

from grader.beside_names import NOT_NAMES
from grader.name_words import is_common
from grader.office_words import (
    BEFORE_HEADS,
    BEFORE_NAMES,
    CROWDS,
    HEADS,
    LINKS,
    OCCUPATIONS,
    OUTSIDE,
    UNITS,
    WEAK,
    plain,
)
from grader.ranks import GAPS, before_titles
from grader.text import Word
from grader.verbs import is_verb

_LINKS_BEHIND = LINKS - {"di", "pada"}
LONGEST = 18
"""Words; the longest offices of real releases have some fifteen."""
_INSIDE = frozenset({" ", "/", " (", ") ", " & "})
_BEHIND_NAME = frozenset({", ", " – ", " — ", " - ", ",", " , ", " "})


def office_before(
    text: str, words: Sequence[Word], position: int, floor: int = 0
) -> tuple[int, int] | None:
    """First and last word of the office right before a name; None where there is none.

    An office is a head word with its complement: capitalised words, figures, ``dan``, up to three
    words in lower case. It reaches back no further than ``floor``, where the name before it ends.
    """
    last = before_titles(text, words, position, floor)
    if last < floor or text[words[last].end : words[last + 1].start] not in GAPS:
        return None
    label = text[words[last].end : words[last + 1].start] in (": ", ". ")
    if label and len(words[last].text) > 4 and words[last].lower != "jubir":
        return None  # a label, or the end of a sentence
    if plain(words[last]) in OUTSIDE or plain(words[last]) in ("di", "pada"):
        return None
    first = _first_word(text, words, last, max(floor, last - LONGEST))
    if first is None:
        return None
    if plain(words[first]) == "pemilik":
        return None  # whose thing it is, no office
    before = plain(words[first - 1]) if first else ""
    if before in CROWDS or (before in UNITS and plain(words[first]) == "humas"):
        return None  # para petugas; Biro Humas
    return first, last


def _first_word(text: str, words: Sequence[Word], last: int, floor: int) -> int | None:
    head = bracketed = None
    lowered = 0
    for back in range(last, floor - 1, -1):
        word = words[back]
        lower = plain(word)
        if back < last:
            gap = text[word.end : words[back + 1].start]
            if gap == ", " and head is None:
                return _listed_head(text, words, back, last, floor)
            short = gap in (". ", ".") and len(word.text) <= 4
            classed = not gap and word.is_number  # Kelas 2A
            if gap not in _INSIDE and not short and not classed:
                break
            if gap == " (" and head == back + 1:
                bracketed, head = head, None  # Direktur Jenderal … (Dirjenpas)
        if lower == "dari" and head is None:
            return _scholar(text, words, back, floor)
        if lower == "kepada" and back < last and words[back + 1].text == "Masyarakat":
            continue  # Lembaga Penelitian dan Pengabdian kepada Masyarakat
        if lower == "sementara" and (not back or plain(words[back - 1]) not in _INTERIM):
            break  # Sementara Kades Tanjung Luar, Sahnun
        if lower in HEADS or (lower in BEFORE_HEADS and head == back + 1):
            head = back
        elif head is not None and lower == "dan" and plain(words[head]) not in WEAK:
            break
        elif not (word.is_capital or lower[0].isdigit() or (lower in LINKS and head is None)):
            weak = head is not None and plain(words[head]) in WEAK
            english = lower in ("of", "and", "for")
            group = lower in UNITS and back > floor and plain(words[back - 1]) in HEADS
            if head is not None and not (english or group or (weak and lower in ("dan", *UNITS))):
                break
            lowered += 1
            if lowered > 4 or lower in OUTSIDE or is_verb(word):
                break
    return bracketed if head is None else head


def _scholar(text: str, words: Sequence[Word], position: int, floor: int) -> int | None:
    """Where *Pengamat kebijakan dari Universitas X* begins; *dari* stands at ``position``."""
    for back in range(position - 1, max(floor, position - 4) - 1, -1):
        if text[words[back].end : words[back + 1].start] != " ":
            return None
        if plain(words[back]) in _SCHOLARS:
            return back
    return None


def _listed_head(
    text: str, words: Sequence[Word], position: int, last: int, floor: int
) -> int | None:
    """Where an office with a list inside begins, *Kepala Biro Humas, Hukum, dan Kerja Sama*, of
    which a comma stands behind ``position``; None where it is no list of one office's fields."""
    if not any(word.text == "dan" for word in words[position + 1 : last + 1]):
        return None
    for back in range(position, floor, -1):
        word, before = words[back], words[back - 1]
        if not word.is_capital and word.text != "dan":
            return None
        head = plain(before) in HEADS and plain(before) not in WEAK
        if head and text[before.end : word.start] == " ":
            first = back - 1
            while first > floor and _leads(words[first - 1], words[first]):
                first -= 1  # Plt. Kepala Biro …, Staf Ahli Bupati Bidang …
            wide = word.lower in UNITS or word.lower in _WIDE or plain(before) in _WIDE
            return first if wide else None
        if head or text[before.end : word.start] not in (" ", ", "):
            return None
    return None


def _leads(before: Word, head: Word) -> bool:
    """True for a word of the office before its head."""
    near = head.start - before.end in (1, 2) and before.is_capital
    return near and (plain(before) in BEFORE_HEADS or plain(before) in _LEADING)


_LEADING = HEADS - WEAK | {"staf"}
_INTERIM = frozenset("pejabat penjabat pelaksana ketua tugas".split())
_SCHOLARS = frozenset("pengamat pakar akademisi peneliti dosen ahli analis".split())
_WIDE = frozenset(
    "pusat sub ahli khusus dinas badan kantor kementerian direktorat menteri direktur deputi kabid "
    "kasi kabag kasubag kasubbag kasubbid kasubsi kasubdit asisten".split()
)
"""Beside ``UNITS`` what has fields that are listed."""


def office_text(text: str, words: Sequence[Word], first: int, last: int) -> str:
    """The office as written, from its first word to its last."""
    found = text[words[first].start : words[last].end]
    return found + ")" * (found.count("(") > found.count(")"))


def introduced(words: Sequence[Word], first: int) -> bool:
    """True where an office is told of the person before it: *Paulus sebagai Kepala Lapas*."""
    return bool(first) and words[first - 1].lower in ("sebagai", "selaku", "menjadi", "menjabat")


def office_behind(
    text: str, words: Sequence[Word], position: int, end: int, limit: int
) -> tuple[int, int] | None:
    """First and last word of the office right behind a name that ends at ``end``, with the word at
    ``position`` as the next; None where there is none, or it is that of the person at ``limit``.
    """
    if position >= len(words):
        return None
    gap = text[end : words[position].start].lstrip(".")
    told = introduced(words, position + 1) and gap in (" ", ", ")
    first = position + told
    bracket = gap == " ("
    if first >= len(words) or not (told or bracket or gap in _BEHIND_NAME):
        return None
    head = words[first]
    lower = plain(head)
    former = lower in BEFORE_HEADS and first + 1 < len(words) and plain(words[first + 1]) in HEADS
    if lower not in HEADS and not former and not (lower in BEFORE_HEADS and head.is_capital):
        return None
    if not (head.is_capital or told or former) and lower not in OCCUPATIONS:
        return None  # "Menurut Samuel, petugas menghitung …": a new subject, no office
    if gap == " " and not told and not _is_full(words, first):
        return None
    last = _last_word(text, words, first, limit)
    if last is None:
        return None
    sign = text[words[last].end : words[last].end + 1]
    if bracket or not (head.is_capital or told):
        closed = sign == ")" if bracket else sign in (",", ".", ";", ")", "")
        return (first, last) if closed else None
    return first, last


def _is_full(words: Sequence[Word], first: int) -> bool:
    """True for an office of two capitals or more, which some put right behind the name: *Supardi
    Direktur Eksekutif LBH Sabrang mengatakan*."""
    return first + 1 < len(words) and words[first].is_capital and words[first + 1].is_capital


def _goes_on(words: Sequence[Word], position: int) -> bool:
    """True where an office goes on behind *dan*: with a common word, not with a name."""
    if position >= len(words):
        return False
    word = words[position]
    return not word.is_capital or word.lower in NOT_NAMES or is_common(word)


def _last_word(text: str, words: Sequence[Word], first: int, limit: int) -> int | None:
    """Where the office ends that begins at ``first``; None where somebody is named by it."""
    last, lowered = first, 0
    while last + 1 < len(words) and last - first < LONGEST:
        word = words[last + 1]
        gap = text[words[last].end : word.start]
        if gap not in _INSIDE and not (gap == ". " and len(words[last].text) <= 4):
            break
        if gap == ") " and "(" not in text[words[first].start : words[last].end]:
            break
        lower = plain(word)
        rank = lower in BEFORE_NAMES and lower not in HEADS and len(lower) > 1 and word.is_capital
        if rank and last + 2 < len(words):
            behind = text[word.end : words[last + 2].start]
            rank = words[last + 2].is_capital and behind in (" ", ". ")
        if word.start >= limit or (rank and last + 2 < len(words)):
            return None
        if lower == "dan" and not _goes_on(words, last + 2):
            break
        if not (word.is_capital or word.is_number or lower in _LINKS_BEHIND):
            lowered += 1
            small = not words[first].is_capital or lower in HEADS
            if not small or lowered > 3 or lower in OUTSIDE or is_verb(word):
                break
        last += 1
    while last > first and words[last].lower in ("dan", "kelas", "bicara", "hukum"):
        if words[last].is_capital or words[last].lower in ("bicara", "hukum"):
            break
        last -= 1
    return last
