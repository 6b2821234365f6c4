"""Persons with name and office.

A person is known from the fact sheet, or recognised by what Indonesian press texts put around a
name: an office before it, a degree behind it, an attribution verb beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.attribution import SOURCE_WORDS, is_attribution
from grader.beside_names import (
    ANIMALS,
    NAMED_AFTER,
    NOT_NAMES,
    OF_WORDS,
    OPENERS,
    PARTICLES,
    ROLES,
    TOWARDS,
    WORKERS,
)
from grader.facts import Case, Person
from grader.matching import stems
from grader.names import is_given
from grader.offices import DEGREE, OFFICE_HEADS, TITLES, ends_office, office_after, office_beside
from grader.places import is_place
from grader.punkt import model
from grader.text import WORD, Document, Sentence, Span, Word
from grader.verbs import is_verb
from grader.wordclass import COMMON, known_words


@dataclass(frozen=True, slots=True)
class Mention:
    """A person where a text names them. ``office`` is what stands beside the name, or ""."""

    span: Span
    name: str
    office: str
    person: Person | None
    full_end: int = 0
    """Where the name ends with its degrees."""


def mentions(
    document: Document, case: Case | None, taken: Sequence[Span] = ()
) -> tuple[Mention, ...]:
    """Every mention of a person, in order; the sheet's people by any of their ``calls``.

    ``taken`` are the names of institutions, in which nobody is named.
    """
    calls = _calls(case)
    found: list[Mention] = []
    met: set[str] = set()
    called = _called(document, taken)
    for sentence in document.sentences:
        capitals = [n for n, word in enumerate(sentence.words) if word.text[0].isupper()]
        free = _free(sentence, taken) if capitals else []
        behind = 0
        for position in capitals:
            if position < behind:
                continue
            first = position
            size, person = _known_at(sentence.words, position, calls)
            if not size and free[position]:
                first, size = _name_at(document, sentence, position, free, met)
            if not size:
                continue
            words = sentence.words[first : first + size]
            span = Span(words[0].start, words[-1].end)
            if person is None and not called.isdisjoint(
                " ".join(w.lower for w in sentence.words[begin : first + size])
                for begin in (first, max(0, first - 1))
            ):
                behind = first + size
                continue
            met.update(word.lower for word in words if len(word.text) > 2)
            degree_end = span.end
            initial = len(words[-1].text) == 1 and document.text[degree_end : degree_end + 1] == "."
            degree_end += initial  # Wahyu Eko S., S.Pd.
            while match := DEGREE.match(document.text, degree_end):
                degree_end = match.end()
            office = office_beside(document, sentence, first, size)
            found.append(Mention(span, document.slice(span), office, person, degree_end))
            behind = first + size
            while behind < len(sentence.words) and sentence.words[behind].start < degree_end:
                behind += 1
    return tuple(found)


def _called(document: Document, taken: Sequence[Span]) -> frozenset[str]:
    """What institutions are called by, in two or three words: *Tirta Mulya* of *Lapas Kelas IIB
    Tirta Mulya* is a place wherever it stands."""
    names = [document.slice(span).casefold().split() for span in taken]
    return frozenset(
        " ".join(words[-size:]) for words in names for size in (2, 3) if len(words) > size
    )


def _free(sentence: Sentence, taken: Sequence[Span]) -> list[bool]:
    """For each word whether it lies outside all of ``taken`` (in order)."""
    first = bisect_left(taken, sentence.start, key=lambda span: span.end)
    spans = []
    while first < len(taken) and taken[first].start < sentence.end:
        spans.append(taken[first])
        first += 1
    if not spans:
        return [True] * len(sentence.words)
    return [not any(s.start <= word.start < s.end for s in spans) for word in sentence.words]


@lru_cache(maxsize=256)
def _calls(case: Case | None) -> dict[str, list[tuple[tuple[str, ...], Person]]]:
    """The ways to call the sheet's people, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Person]]] = {}
    for person in case.people if case else ():
        for call in person.calls:
            words = tuple(match.group().casefold() for match in WORD.finditer(call))
            found.setdefault(words[0], []).append((words, person))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _known_at(
    words: tuple[Word, ...], position: int, calls: dict[str, list[tuple[tuple[str, ...], Person]]]
) -> tuple[int, Person | None]:
    if not words[position].is_capital:
        return 0, None
    for call, person in calls.get(words[position].lower, ()):
        if tuple(word.lower for word in words[position : position + len(call)]) == call:
            return len(call), person
    return 0, None


LONGEST_RUN = 12
"""Words; bounds the work on a text in capitals."""


def _name_at(
    document: Document, sentence: Sentence, position: int, free: Sequence[bool], met: set[str]
) -> tuple[int, int]:
    """Where a name that the sheet does not know begins in the run of capitals at ``position``, and
    how many words it has; size 0 where there is none."""
    words = sentence.words
    if not _may_be_name(words[position]):
        return position, 0
    inside = position and free[position - 1] and _may_be_name(words[position - 1])
    if inside and _adjacent(document, words, position) and not is_given(words[position - 1].lower):
        return position, 0  # in a longer run that was refused from its beginning
    size = 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and free[position + size]
        and _adjacent(document, words, position + size)
        and (_may_be_name(words[position + size]) or words[position + size].lower in PARTICLES)
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
    if not given and _is_headline(document, sentence):
        return position, 0
    if before is not None and ends_office(document, sentence, position):
        if _is_area(document, words, position, size):
            return position, 0
        moved = _behind_complement(document, words, position, size)
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
        return position, int(_lone(document, sentence, position, met))
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


def _lone(document: Document, sentence: Sentence, position: int, met: set[str]) -> bool:
    """Is a single capitalised word a person?"""
    words, text = sentence.words, document.text
    word = words[position]
    if word.lower in met:
        return True
    before = words[position - 1].lower if position else ""
    gap = text[words[position - 1].end : word.start] if position else ""
    known = model().common(word.lower) or is_place(word.text) or word.text.isupper()
    aside = gap == ", " and text[word.end : word.end + 1] in ",." and not known
    if aside and (
        before in ROLES or (before.endswith("nya") and not words[position - 1].is_capital)
    ):
        return True  # Adik kandung korban, Nurlela, …; rekan satu selnya, Kaharuddin, …
    if _foreign(word) and not known and _acts(words, position, before):
        return True
    if word.lower not in NAMED_AFTER and not known and (_foreign(word) or is_given(word.lower)):
        if _of_worker(words, position, gap):
            return True
        behind = words[1] if not position and len(words) > 1 else None
        if behind is not None and text[word.end : word.end + 2] == ", ":
            role = behind.lower in WORKERS | ROLES | OFFICE_HEADS and not behind.is_capital
            return role and behind.lower not in ("dan", "bersama", "oleh", "kepada")
    if not is_given(word.lower) or is_place(word.text):
        return False
    if before in ("di", "ke", "bulan", "kata", "hari"):
        return False
    following = words[position + 1] if position + 1 < len(words) else None
    speaks = (
        following is not None and _speaks(following) and beside_next(document, words, position + 1)
    )
    sure = position and not model().common(word.lower)
    listed = position and text[words[position - 1].end : word.start] in (", ", ": ")
    return bool(speaks or sure or listed or before in ROLES)


def _foreign(word: Word) -> bool:
    """True for a word that no text of the project has, in no form: a name, most likely."""
    return (
        len(word.text) > 3 and word.text.isalpha() and stems(word.lower).isdisjoint(known_words())
    )


def _of_worker(words: Sequence[Word], position: int, gap: str) -> bool:
    """True behind a job with one more word: *sopir angkot Ucok*."""
    lower = position > 1 and gap == " " and not words[position - 1].is_capital
    return lower and words[position - 2].lower in WORKERS


def _acts(words: Sequence[Word], position: int, before: str) -> bool:
    """True where somebody is expected: before an active verb that opens the clause, or behind
    *bagi* and *menurut*."""
    following = words[position + 1] if position + 1 < len(words) else None
    if position and before in TOWARDS:
        return True
    return (
        not position
        and following is not None
        and not following.is_capital
        and following.lower.startswith(("me", "ber"))
        and is_verb(following)
    )


def _core(document: Document, sentence: Sentence, position: int, size: int) -> tuple[int, int]:
    """A run of capitals without the common words at its ends: a person, unless it is a title, a
    place, or stands where places stand."""
    words = sentence.words
    first, last = position, position + size - 1
    while first < last and not is_given(words[first].lower) and _common(words[first]):
        first += 1
    while last > first and not is_given(words[last].lower) and _common(words[last]):
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
    if _is_headline(document, sentence) and not any(
        is_given(w.lower) for w in words[first : last + 1]
    ):
        return position, 0
    if any(word.text.isupper() and len(word.text) > 1 for word in words[first : last + 1]):
        return position, 0
    return first, last - first + 1


def _common(word: Word) -> bool:
    return (
        word.lower in OPENERS
        or model().common(word.lower)
        or is_verb(Word(0, len(word.lower), word.lower, word.lower))
    )


def _is_headline(document: Document, sentence: Sentence) -> bool:
    """True for a sentence in title case without a mark at its end."""
    capitals = sum(word.is_capital for word in sentence.words)
    in_capitals = len(sentence.words) > 3 and capitals * 3 >= len(sentence.words) * 2
    return in_capitals and document.text[sentence.end - 1] not in '.!?”"'


def beside_next(document: Document, words: Sequence[Word], position: int) -> bool:
    """True where nothing but a blank (or a comma) stands before the word at ``position``."""
    return document.text[words[position - 1].end : words[position].start] in (" ", ", ")


def _is_area(document: Document, words: Sequence[Word], position: int, size: int) -> bool:
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
    if gap == ", " and size == 1 and _may_be_name(words[end]):
        return True  # Kasubsi Bimkemaswat, Freddy Siregar
    named = words[end].is_capital and (
        is_given(words[end].lower) or words[end].lower.rstrip(".") in TITLES
    )
    return gap in (" ", ", ", " (") and named


def _speaks(word: Word) -> bool:
    return (
        not word.is_capital and is_attribution(word.lower) and word.lower.startswith(("me", "ber"))
    )


def _behind_complement(document: Document, words: Sequence[Word], position: int, size: int) -> int:
    """Where the name begins behind an office: not with the office's own words (*Staf Khusus*,
    *Kepala Divisi*) and not with its area; right behind a comma it begins at once."""
    if "," in document.text[words[position - 1].end : words[position].start]:
        return position
    first = position
    while first < position + size and not is_given(words[first].lower) and _common(words[first]):
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


def _may_be_name(word: Word) -> bool:
    return (
        word.is_capital
        and not word.is_number
        and word.lower not in NOT_NAMES
        and word.lower not in OFFICE_HEADS
        and word.lower not in COMMON
        and word.lower not in SOURCE_WORDS
        and word.lower.rstrip(".") not in TITLES
        and not (word.text.isupper() and len(word.text) > 2 and "." not in word.text)
    )


def _adjacent(document: Document, words: tuple[Word, ...], position: int) -> bool:
    between = document.text[words[position - 1].end : words[position].start]
    before = words[position - 1].text
    return between == " " or (between == ". " and (len(before) <= 3 or "." in before))
