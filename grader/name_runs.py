"""Runs of capitalised words, and the part of a run that is a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.attribution import is_attribution
from grader.beside_names import ANIMALS, NAMED_AFTER, OF_WORDS, PARTICLES, RESIDENTS, ROLES, WORKERS
from grader.verbs import is_verb
from grader.degrees import degrees_end
from grader.lone_names import is_lone_name
from grader.name_context import Context
from grader.name_words import is_common, is_headline, is_strong, may_be_name, name_end
from grader.names import is_given
from grader.office_areas import behind_office
from grader.office_phrases import office_before, office_behind
from grader.office_words import BEFORE_NAMES, HEADS, HONORIFICS, PLACE_HEADS, plain
from grader.places import is_place
from grader.punkt import model
from grader.text import Document, Sentence, Word

LONGEST_RUN = 12
"""Words; bounds the work on a text in capitals."""


def name_at(
    around: Context, sentence: Sentence, position: int, free: Sequence[bool], floor: int
) -> tuple[int, int]:
    """Where a name that the sheet does not know begins in the run of capitals at ``position``, and
    how many words it has; size 0 where there is none. The name before it ends at ``floor``."""
    words, document = sentence.words, around.document
    if not may_be_name(words[position]):
        return position, _shouted(document, sentence, position, free, floor)
    inside = position and free[position - 1] and may_be_name(words[position - 1])
    if inside and _adjacent(document, words, position) and not is_given(words[position - 1].lower):
        return position, 0  # in a longer run that was refused from its beginning
    size = 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and free[position + size]
        and _adjacent(document, words, position + size)
        and (may_be_name(words[position + size]) or _is_inside(words, position + size))
    ):
        size += 1
    while size > 1 and words[position + size - 1].lower in PARTICLES:
        size -= 1
    return _supported(around, sentence, position, size, floor)


def _is_inside(words: Sequence[Word], position: int) -> bool:
    """True for what only stands inside names: a particle, an initial, *Mei* before a name."""
    word = words[position]
    if word.lower in PARTICLES or (len(word.text) == 1 and word.is_capital):
        return True
    following = words[position + 1] if position + 1 < len(words) else None
    return word.text == "Mei" and following is not None and may_be_name(following)


def _shouted(
    document: Document, sentence: Sentence, position: int, free: Sequence[bool], floor: int
) -> int:
    """How many words a name in capitals has: *LUSIA ANGGRAINI, S.H.*; 0 where there is none.

    It needs a degree behind it, an office or a title before it, or a line of its own.
    """
    words, text = sentence.words, document.text
    size = 0
    while (
        size < 6
        and position + size < len(words)
        and free[position + size]
        and _may_be_shouted(words[position + size])
        and (not size or _adjacent(document, words, position + size))
    ):
        size += 1
    if size < 2:
        return 0
    end = words[position + size - 1].end
    given = any(is_given(word.lower) for word in words[position : position + size])
    office = office_before(text, words, position, floor)
    titled = office is not None and (given or not words[office[1]].text.isupper())
    told = degrees_end(text, end) > end or titled or (given and size == len(words))
    return size if told and any(len(w.text) > 2 for w in words[position : position + size]) else 0


def _may_be_shouted(word: Word) -> bool:
    if not word.text.isupper():
        return False
    if len(word.text) < 3:
        return True
    return may_be_name(Word(word.start, word.end, word.text.title(), word.lower))


def _supported(
    around: Context, sentence: Sentence, position: int, size: int, floor: int
) -> tuple[int, int]:
    """The part of a run of capitals that is a person by what stands beside it."""
    words, document = sentence.words, around.document
    text = document.text
    before = words[position - 1] if position else None
    gap = text[before.end : words[position].start] if before else ""
    beside = gap in (" ", ". ", ".) ", ") ")
    office = office_before(text, words, position, floor) if before is not None else None
    if office and words[office[1]].lower == "dan" and not is_common(words[position]):
        office = None  # … sebagai Direktur Utama dan Meiliana Kho
    titled = office is not None and office[1] < position - 1
    thing = beside and not titled and _of_thing(text, words, position)
    honoured = position > 1 and words[position - 2].lower in NAMED_AFTER and beside
    if honoured and before is not None and plain(before) in BEFORE_NAMES:
        return position, 0  # Direktur RSUD dr. Hadi Wiyono
    if (words[position].lower in NAMED_AFTER and office is None) or thing:
        return position, 0
    # In a headline every word has a capital: “Petugas Menunggu, Pemindahan Dilanjutkan”.
    lead = before.lower.rstrip(".") if before is not None and beside else ""
    end = position + size
    told = office_behind(text, words, end, words[end - 1].end, len(text)) is not None
    stop = words[end - 1].end
    sure = degrees_end(text, stop) > stop + 1 or (lead in BEFORE_NAMES and lead not in HONORIFICS)
    sure = sure and lead not in _KIN
    if (
        not sure
        and is_headline(document, sentence)
        and not ((told or gap == ": ") and _is_entry(document, sentence, position, end))
    ):
        return _in_headline(words, position, size, lead, around.met)
    if office is not None:
        moved = behind_office(around, words, position, size, office)
        if moved is None:
            return position, 0
        if 0 < size - (moved - position) <= 5:
            return moved, size - (moved - position)
    if size > 5:
        return _given_part(words, position, size)
    if lead in HONORIFICS or lead in _KIN:
        last = name_end(words, position, end)
        return position, (last - position) * (last - position > 1 or len(words[position].text) > 1)
    if lead in BEFORE_NAMES or lead in ("bernama", "nama"):
        return position, size
    word_of = before is not None and before.lower == "kata" and position > 1
    if word_of and words[position - 2].lower in OF_WORDS:
        return position, 0  # adalah kata Sanskerta
    acronym = size == 1 and words[position].text.isupper()
    if (_is_said(before) and not acronym) or degrees_end(text, stop) > stop + 1:
        return position, size
    if size == 1:
        return position, int(is_lone_name(document, sentence, position, around.met, floor))
    if told or _AGE.match(text, stop):
        return position, size
    if all(word.lower in around.areas for word in words[position:end]) or (
        _DATED.match(text, stop) and (not before or gap[:1] == "\n")
    ):
        return position, 0
    if before is not None and _of_place(words, position, size, before):
        return position, 0
    return _core(document, sentence, position, size)


def _in_headline(
    words: Sequence[Word], position: int, size: int, lead: str, met: set[str]
) -> tuple[int, int]:
    """The person in a run of a headline, where every word has a capital: it begins with a given
    name that is no other word, and ends before the next common word."""
    end = position + size
    first = position
    while first < end and lead not in BEFORE_NAMES and not is_strong(words[first]):
        first += 1
    last = name_end(words, first, end)
    while last > first + 1 and not is_strong(words[last - 1]):
        last -= 1
    if lead in HONORIFICS | _KIN and any(w.lower in ROLES | WORKERS for w in words[first:last]):
        return position, 0  # Ibu Korban
    known = any(word.lower in met for word in words[first:last])
    enough = last - first > 1 or known or lead in BEFORE_NAMES
    return (first, last - first) if first < last and enough else (position, 0)


def _is_entry(document: Document, sentence: Sentence, position: int, end: int) -> bool:
    """True where the run is a name in a list or a block: it has no common words, and what follows
    it has no verb."""
    words = sentence.words
    if any(is_common(word) and not is_given(word.lower) for word in words[position:end]):
        return False
    return not any(
        is_verb(Word(0, len(word.lower), word.lower, word.lower)) for word in words[end:]
    )


def _of_place(words: Sequence[Word], position: int, size: int, before: Word) -> bool:
    """True where those before the run are of a place: *narapidana Kuala Bayur*; and where an
    acronym before it makes it an institution's: *BPR Mitra Lestari*."""
    run = words[position : position + size]
    if before.lower in RESIDENTS:
        return not is_given(run[0].lower) or any(word.lower in PLACE_HEADS for word in run)
    known = before.lower in HEADS or before.lower in BEFORE_NAMES
    acronym = before.text.isupper() and len(before.text) > 2 and not known
    return acronym and not is_given(run[0].lower)


_KIN = frozenset("pak bu bapak ibu mama mas mbak bang kak om tante kakek nenek".split())


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
    for back in range(position - 1, max(-1, position - 16), -1):
        word = words[back]
        lower = word.lower.rstrip(".")
        if text[word.end : words[back + 1].start] not in (" ", ". "):
            break
        if lower in HEADS and lower not in BEFORE_NAMES:
            return False
        named = named or lower in NAMED_AFTER
        if lower in ("nama", "bernama", "berjudul"):
            near = {w.lower for w in words[max(0, back - 4) : back]}
            return lower == "berjudul" or not ANIMALS.isdisjoint(near)
        if not (word.is_capital or lower in BEFORE_NAMES):
            worker = back and words[back - 1].lower in WORKERS | HEADS
            return named and not worker  # guru kelas Dewi, petugas blok Hasan
    return named


def _core(document: Document, sentence: Sentence, position: int, size: int) -> tuple[int, int]:
    """A run of capitals without the common words at its ends: a person, unless it is a title, a
    place, or stands where places stand."""
    words = sentence.words
    first, last = position, position + size - 1
    while first < last and not is_given(words[first].lower) and is_common(words[first]):
        if words[first].lower in NAMED_AFTER:
            return position, 0  # Pembangunan Bendungan Way Apu
        first += 1
    while last > first and not is_given(words[last].lower) and is_common(words[last]):
        last -= 1
    if is_place(document.text[words[first].start : words[last].end]):
        return position, 0
    if last == first:
        return (first, 1) if is_given(words[first].lower) and first else (position, 0)
    before = words[first - 1].lower if first else ""
    if before in _PLACED:
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


_PLACED = frozenset(
    "di ke dari asal warga wilayah merek menuju perairan kawasan daerah sekitar tanjakan penduduk "
    "wisata tujuan jurusan klub klinik varietas jenis".split()
)
"""Words before a place or a thing."""
_DATED = re.compile(r", (?:[A-Z]\w+,? )?\(?\d{1,2}[ /]")
"""Behind the place of a signature: *Tirta Loka, 9 Juni 2024*."""
_AGE = re.compile(r" \(\d{2}\)|, \d{2} tahun|\(\d{2} tahun\)")


def _adjacent(document: Document, words: tuple[Word, ...], position: int) -> bool:
    between = document.text[words[position - 1].end : words[position].start]
    before = words[position - 1].text
    return between == " " or (between == ". " and (len(before) <= 3 or "." in before))
