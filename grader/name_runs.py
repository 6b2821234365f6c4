"""Runs of capitalised words, and the part of a run that is a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.attribution import is_attribution
from grader.beside_names import (
    INSTITUTIONS,
    NAME_OPENERS,
    NAMED_AFTER,
    OF_WORDS,
    OPENERS,
    PARTICLES,
    PERFORMERS,
    ROLES,
    THING_ENDS,
)
from grader.degrees import degrees_end
from grader.gazetteer import is_place
from grader.lone_names import is_lone_name
from grader.name_context import Context
from grader.name_cores import core_of, given_part, is_town
from grader.name_words import adjacent, is_common, is_foreign, is_headline, may_be_name, name_end
from grader.named_things import DATED, is_called, is_short_form, of_place, of_thing
from grader.names import is_given
from grader.office_areas import behind_office
from grader.office_phrases import office_before, office_behind
from grader.office_words import BEFORE_NAMES, HONORIFICS, KIN, plain
from grader.ranks import before_titles
from grader.text import Sentence, Word
from grader.title_case import in_headline, is_entry, shouted_size

LONGEST_RUN = 12
"""Words; bounds the work on a text in capitals."""


def name_at(
    around: Context, sentence: Sentence, position: int, free: Sequence[bool], floor: int
) -> tuple[int, int]:
    """Where a name that the sheet does not know begins in the run of capitals at ``position``, and
    how many words it has; size 0 where there is none. The name before it ends at ``floor``."""
    words, document = sentence.words, around.document
    if not may_be_name(words[position]):
        return position, shouted_size(document, sentence, position, free, floor)
    inside = position and free[position - 1] and may_be_name(words[position - 1])
    if inside and adjacent(document, words, position) and not is_given(words[position - 1].lower):
        return position, 0  # in a longer run that was refused from its beginning
    size = 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and free[position + size]
        and adjacent(document, words, position + size)
        and (may_be_name(words[position + size]) or _is_inside(words, position + size))
    ):
        size += 1
    while size > 1 and words[position + size - 1].lower in PARTICLES:
        size -= 1
    if _is_thing_behind(document.text, words, position + size - 1):
        return position, 0  # Elang Jaya FC, Sri Rezeki Laundry
    for length in (3, 2):
        if length < size and " ".join(w.lower for w in words[position : position + length]) in (
            around.called
        ):
            position, size = position + length, size - length  # perwakilan Jasa Raharja Fitra
    return _supported(around, sentence, position, size, floor)


def _is_thing_behind(text: str, words: Sequence[Word], last: int) -> bool:
    """True where a club's or a shop's last word ends a run or stands right behind it."""
    if last and words[last].lower in THING_ENDS and words[last - 1].is_capital:
        return True
    behind = words[last + 1] if last + 1 < len(words) else None
    return (
        behind is not None
        and behind.lower in THING_ENDS
        and behind.is_capital
        and text[words[last].end : behind.start] == " "
    )


def _is_inside(words: Sequence[Word], position: int) -> bool:
    """True for what only stands inside names: a particle, an initial, *Mei* before a name."""
    word = words[position]
    if word.lower in PARTICLES or (len(word.text) == 1 and word.is_capital):
        return True
    if _ARTICLE.match(word.text):
        return True  # Abdullah al-Hakim
    if word.is_capital and is_given(word.lower) and is_given(words[position - 1].lower):
        return True  # Yoga Pranata, though a pranata komputer is an office
    following = words[position + 1] if position + 1 < len(words) else None
    return word.text == "Mei" and following is not None and may_be_name(following)


def _supported(
    around: Context, sentence: Sentence, position: int, size: int, floor: int
) -> tuple[int, int]:
    """The part of a run of capitals that is a person by what stands beside it."""
    words, document = sentence.words, around.document
    text = document.text
    while size > 1 and not is_given(words[position].lower) and words[position].lower in _ROLES:
        position, size = position + 1, size - 1  # Saksi Hasan, S.H.
    before = words[position - 1] if position else None
    gap = text[before.end : words[position].start] if before else ""
    beside = gap in (" ", ". ", ".) ", ") ")
    if _PORTAL.match(text, words[position + size - 1].end):
        return position, 0  # Warta.id
    if all(len(word.text.rstrip(".")) == 1 for word in words[position : position + size]):
        return position, 0  # initials: Kakek W, Semetko, H. A.
    if not position and size > 1 and words[1].lower in around.met:
        first = words[0].lower
        if not is_given(first) and first not in around.met and first not in BEFORE_NAMES:
            return 1, size - 1  # Orasi Yulianus berjudul …
    if size == 1 and words[position].lower in _ROLES:
        return position, 0  # Tersangka MM: initials, no degree
    marks = text[words[position].start - 1 : words[position].start]
    marks += text[words[position + size - 1].end : words[position + size - 1].end + 1]
    if size > 1 and marks in ("“”", '""') and not is_given(words[position].lower):
        return position, 0  # acara “Coffee Morning”
    if size > 1 and is_place(text[words[position].start : words[position + size - 1].end]):
        return position, 0  # di Kampung Budaya, Jakarta Selatan, Menteri …
    if is_short_form(text, words, position, size, gap, floor):
        return position, 0
    if before is not None and position > 1 and before.is_capital and gap == " ":
        opened = before.lower in NAME_OPENERS and plain(words[position - 2]) in BEFORE_NAMES
        if opened and not words[position - 1].text.isupper():
            return position, size  # Iptu Lalu Suhaedi
    if before is not None and is_called(words, position, size, gap):
        return position, 0
    office = office_before(text, words, position, floor) if before is not None else None
    if office and words[office[1]].lower == "dan" and not is_common(words[position]):
        office = None  # … sebagai Direktur Utama dan Meiliana Kho
    if (
        office
        and gap == ") "
        and not any(is_given(w.lower) for w in words[position : position + size])
        and "(" in text[words[position - 1].start - 1 : words[position].start]
    ):
        return position, 0  # Sekretaris Daerah (Sekda) Teluk Ardan
    titled = office is not None and office[1] < position - 1
    plainly = office is None or (not titled and not words[office[0]].is_capital)
    thing = beside and plainly and of_thing(text, words, position)
    lead = plain(before) if before is not None and beside else ""
    if office is None and before is not None and gap == " ":
        unit = before.lower in INSTITUTIONS or _CLASS.match(before.text)
        thing = thing or (before.is_capital and bool(unit))  # Bapas Kelas II Wonosari
    if lead in BEFORE_NAMES:
        last = before_titles(text, words, position, 0)
        governed = office is not None and words[last].lower not in _PATRONS  # Kepala Desa H. Ali
        reader = last > 0 and words[last - 1].lower in PERFORMERS
        governed = governed or reader  # pembaca puisi H. Saefudin
        if last >= 0 and words[last].lower in NAMED_AFTER and not governed:  # Jl. Prof. Dr. Hamka
            thing = thing or text[words[last].end : words[last + 1].start] in (" ", ". ")
    noun = words[position].lower in NAMED_AFTER and office is None
    noun = noun and not (lead in BEFORE_NAMES and is_given(words[position].lower))  # sdr. Feri
    if noun or thing:
        return position, 0
    # In a headline every word has a capital: “Petugas Menunggu, Pemindahan Dilanjutkan”.
    end = position + size
    stop = words[end - 1].end
    degreed = degrees_end(text, stop) > stop + 1
    told = text[stop : stop + 1] in (" ", ",") and (
        office_behind(text, words, end, stop, len(text)) is not None
    )
    sure = degreed or (lead in BEFORE_NAMES and lead not in HONORIFICS)
    sure = sure and lead not in KIN
    if (
        not sure
        and is_headline(document, sentence)
        and not ((told or gap == ": ") and is_entry(document, sentence, position, end))
    ):
        return in_headline(words, position, size, lead, around.met)
    if office is not None:
        moved = behind_office(around, words, position, size, office)
        if moved is None:
            return position, 0
        if 0 < size - (moved - position) <= 5:
            return moved, size - (moved - position)
    if size > 5:
        return given_part(words, position, size)
    if lead in HONORIFICS or lead in KIN:
        last = name_end(words, position, end)
        return position, (last - position) * (last - position > 1 or len(words[position].text) > 1)
    if lead in BEFORE_NAMES or lead in ("bernama", "nama"):
        return position, size
    word_of = before is not None and before.lower == "kata" and position > 1
    if word_of and words[position - 2].lower in OF_WORDS:
        return position, 0  # adalah kata Sanskerta
    acronym = size == 1 and words[position].text.isupper()
    quoted = "“" in gap or '"' in gap  # Ia menjelaskan, “Ikan itu …
    opened = position == 1 and gap == " " and words[0].text in ("Kata", "Ujar", "Tutur", "Ucap")
    if opened and (is_given(words[1].lower) or is_foreign(words[1])):
        return position, size  # Kata Samsul, …
    if (_is_said(before) and not acronym and not quoted) or degreed:
        return position, size
    if size == 1 and _PHONE.match(text, stop) and not is_common(words[position]):
        return position, 1  # Kontak: Rara (0812-5550-1234)
    if size == 1 and told and words[position].text.isalpha():
        known = is_given(words[position].lower) or is_foreign(words[position])
        return position, int(known and not is_common(words[position]))  # Rangga (Staf Humas)
    if size == 1:
        return position, int(is_lone_name(document, sentence, position, around.met, floor))
    if told or _AGE.match(text, stop):
        return position, size
    if is_town(words[position:end]):
        return position, 0
    if all(word.lower in around.areas for word in words[position:end]) or (
        DATED.match(text, stop) and (not before or gap[:1] == "\n")
    ):
        return position, 0
    if before is not None and of_place(words, position, size, before):
        return position, 0
    return core_of(document, sentence, position, size)


_ROLES = ROLES | OPENERS
_PATRONS = frozenset(
    "rsud rs rsu rsj rsia rumah sakit universitas yayasan jalan jl jln museum bandara stadion "
    "gedung gelora lapangan perpustakaan taman".split()
)
"""What is called by a person with a title: *RSUD dr. Soetomo*."""


def _is_said(before: Word | None) -> bool:
    """True for an attribution verb right before a name: *ujar Hasan*, but not *sampai Tarakan*."""
    return (
        before is not None
        and is_attribution(before.lower)
        and not before.is_capital
        and before.lower not in ("sampai", "dari", "akhir", "tambah", "mohon", "minta", "janji")
    )


_ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|asy|at|az)-[A-Z]")
_CLASS = re.compile(r"(?:[IVX]+[ABC]?|TPI)$")
_PHONE = re.compile(r",? ?[(:–-]? ?(?:\+62|08)\d")
_PORTAL = re.compile(r"\.(?:com|co|id|net|org|tv|news)\b", re.IGNORECASE)
_AGE = re.compile(r" \(\d{2}\)|, \d{2} tahun|\(\d{2} tahun\)")
