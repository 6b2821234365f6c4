"""Runs of capitalised words, and the part of a run that is a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.attribution import is_attribution
from grader.beside_names import ANIMALS, NAMED_AFTER, OF_WORDS, PARTICLES, WORKERS
from grader.lone_names import is_lone_name
from grader.name_words import is_common, is_headline, may_be_name
from grader.names import is_given
from grader.office_areas import behind_complement, is_area
from grader.offices import DEGREE, OFFICE_HEADS, TITLES, ends_office, office_after
from grader.places import is_place
from grader.punkt import model
from grader.text import Document, Sentence, Word

LONGEST_RUN = 12
"""Words; bounds the work on a text in capitals."""


def name_at(
    document: Document, sentence: Sentence, position: int, free: Sequence[bool], met: set[str]
) -> tuple[int, int]:
    """Where a name that the sheet does not know begins in the run of capitals at ``position``, and
    how many words it has; size 0 where there is none."""
    words = sentence.words
    if not may_be_name(words[position]):
        return position, 0
    inside = position and free[position - 1] and may_be_name(words[position - 1])
    if inside and _adjacent(document, words, position) and not is_given(words[position - 1].lower):
        return position, 0  # in a longer run that was refused from its beginning
    size = 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and free[position + size]
        and _adjacent(document, words, position + size)
        and (may_be_name(words[position + size]) or words[position + size].lower in PARTICLES)
    ):
        size += 1
    while size > 1 and words[position + size - 1].lower in PARTICLES:
        size -= 1
    return _supported(document, sentence, position, size, met)


def _supported(
    document: Document, sentence: Sentence, position: int, size: int, met: set[str]
) -> tuple[int, int]:
    """The part of a run of capitals that is a person by what stands beside it."""
    words, text = sentence.words, document.text
    before = words[position - 1] if position else None
    beside = before is not None and text[before.end : words[position].start] in (
        " ",
        ". ",
        ".) ",
        ") ",
    )
    if words[position].lower in NAMED_AFTER or (beside and _of_thing(text, words, position)):
        return position, 0
    # In a headline every word has a capital: “Petugas Menunggu, Pemindahan Dilanjutkan”.
    given = any(is_given(word.lower) for word in words[position : position + size])
    if not given and is_headline(document, sentence):
        return position, 0
    if before is not None and ends_office(document, sentence, position):
        if is_area(document, words, position, size):
            return position, 0
        moved = behind_complement(document, words, position, size)
        if 0 < size - (moved - position) <= 5:
            return moved, size - (moved - position)
    if size > 5:
        return _given_part(words, position, size)
    end = position + size
    if before is not None and beside and before.lower.rstrip(".") in (*TITLES, "bernama", "nama"):
        return position, size
    word_of = before is not None and before.lower == "kata" and position > 1
    if word_of and words[position - 2].lower in OF_WORDS:
        return position, 0  # adalah kata Sanskerta
    if _is_said(before) or DEGREE.match(text, words[end - 1].end):
        return position, size
    if size == 1:
        return position, int(is_lone_name(document, sentence, position, met))
    told = office_after(document, sentence, end) or _AGE.match(text, words[end - 1].end)
    return (position, size) if told else _core(document, sentence, position, size)


def _is_said(before: Word | None) -> bool:
    """True for an attribution verb right before a name: *ujar Hasan*, but not *sampai Tarakan*."""
    return (
        before is not None
        and is_attribution(before.lower)
        and not before.is_capital
        and before.lower not in ("sampai", "dari", "akhir", "tambah", "mohon", "minta", "janji")
    )


def _of_thing(text: str, words: Sequence[Word], position: int) -> bool:
    """True where a noun before the name makes it a thing's: *Kapal Motor Siti*, *Piala Prof. S*,
    *RSUD dr. Soetomo*; not where an office stands before that noun."""
    named = False
    for back in range(position - 1, max(-1, position - 7), -1):
        word = words[back]
        lower = word.lower.rstrip(".")
        if text[word.end : words[back + 1].start] not in (" ", ". "):
            break
        if lower in OFFICE_HEADS and lower not in TITLES:
            return False
        named = named or lower in NAMED_AFTER
        if lower in ("nama", "bernama", "berjudul"):
            near = {w.lower for w in words[max(0, back - 4) : back]}
            return lower == "berjudul" or not ANIMALS.isdisjoint(near)
        if not (word.is_capital or lower in TITLES):
            worker = back and words[back - 1].lower in WORKERS | OFFICE_HEADS
            return named and not worker  # guru kelas Dewi, petugas blok Hasan
    return named


def _core(document: Document, sentence: Sentence, position: int, size: int) -> tuple[int, int]:
    """A run of capitals without the common words at its ends: a person, unless it is a title, a
    place, or stands where places stand."""
    words = sentence.words
    first, last = position, position + size - 1
    while first < last and not is_given(words[first].lower) and is_common(words[first]):
        first += 1
    while last > first and not is_given(words[last].lower) and is_common(words[last]):
        last -= 1
    if is_place(document.text[words[first].start : words[last].end]):
        return position, 0
    if last == first:
        return (first, 1) if is_given(words[first].lower) and first else (position, 0)
    before = words[first - 1].lower if first else ""
    if before in ("di", "ke", "dari", "asal", "warga", "wilayah", "merek"):
        given = is_given(words[first].lower) and before in ("dari", "ke")
        if not given:
            return position, 0
    if is_headline(document, sentence) and not any(
        is_given(w.lower) for w in words[first : last + 1]
    ):
        return position, 0
    if any(word.text.isupper() and len(word.text) > 1 for word in words[first : last + 1]):
        return position, 0
    return first, last - first + 1


def _given_part(words: Sequence[Word], position: int, size: int) -> tuple[int, int]:
    """Two or more words of the run that begin with given names, without common words."""
    start = position
    while start < position + size and not is_given(words[start].lower):
        start += 1
    end = start
    while end < position + size and (
        is_given(words[end].lower)
        or len(words[end].text.rstrip(".")) == 1
        or (end == position + size - 1 and end > start and not model().common(words[end].lower))
    ):
        end += 1
    given = sum(is_given(word.lower) for word in words[start:end])
    lead = start == position or model().common(words[position].lower)
    return (start, end - start) if end - start >= 2 and given >= 1 and lead else (position, 0)


_AGE = re.compile(r" \(\d{2}\)|, \d{2} tahun|\(\d{2} tahun\)")


def _adjacent(document: Document, words: tuple[Word, ...], position: int) -> bool:
    between = document.text[words[position - 1].end : words[position].start]
    before = words[position - 1].text
    return between == " " or (between == ". " and (len(before) <= 3 or "." in before))
