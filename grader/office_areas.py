"""Where an office's complement ends and the name behind it begins: *Kalapas Semarang Hasan*."""

from __future__ import annotations

from collections.abc import Sequence

from grader.name_words import is_common, may_be_name
from grader.names import is_given
from grader.offices import TITLES
from grader.places import is_place
from grader.text import Document, Word


def is_area(document: Document, words: Sequence[Word], position: int, size: int) -> bool:
    """True where the run behind an office is its area, and the person follows: *Kapolres Teluk
    Ardan, AKBP Wira*."""
    end = position + size
    if is_place(document.text[words[position].start : words[end - 1].end]):
        return True
    if end >= len(words):
        return False
    titled = words[end].lower.rstrip(".") in TITLES
    if not titled and any(is_given(word.lower) for word in words[position:end]):
        return False
    gap = document.text[words[end - 1].end : words[end].start]
    if gap == ", " and size == 1 and may_be_name(words[end]):
        return True  # Kasubsi Bimkemaswat, Freddy Siregar
    named = words[end].is_capital and (
        is_given(words[end].lower) or words[end].lower.rstrip(".") in TITLES
    )
    return gap in (" ", ", ", " (") and named


def behind_complement(document: Document, words: Sequence[Word], position: int, size: int) -> int:
    """Where the name begins behind an office: not with the office's own words (*Staf Khusus*,
    *Kepala Divisi*) and not with its area; right behind a comma it begins at once."""
    if "," in document.text[words[position - 1].end : words[position].start]:
        return position
    first = position
    while first < position + size and not is_given(words[first].lower) and is_common(words[first]):
        first += 1
    if first > position:
        return first if position + size - first != 1 else position + size
    return _behind_place(document, words, position, size)


def _behind_place(document: Document, words: Sequence[Word], position: int, size: int) -> int:
    """Where the name begins if the run begins with a place: *Kalapas Semarang Hasan*."""
    for length in range(min(3, size - 1), 0, -1):
        name = document.text[words[position].start : words[position + length - 1].end]
        if is_place(name) and not is_given(words[position].lower):
            return position + length
    for offset in range(1, size):  # an invented place: the first given name begins the person
        rest = words[position + offset : position + size]
        given = all(is_given(word.lower) for word in rest) and len(rest) >= 2
        if not is_given(words[position].lower) and given:
            return position + offset
    return position
