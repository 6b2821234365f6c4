"""Things and places that are called like persons: *Kapal Motor Siti*, *narapidana Kuala Bayur*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.attribution import is_attribution
from grader.beside_names import ANIMALS, NAMED_AFTER, PERFORMERS, RESIDENTS, ROLES, WORKERS
from grader.gazetteer import is_place
from grader.names import is_given
from grader.office_phrases import office_before
from grader.office_words import BEFORE_NAMES, HEADS, PLACE_HEADS
from grader.punkt import model
from grader.text import Word


def of_thing(text: str, words: Sequence[Word], position: int) -> bool:
    """True where a noun before the name makes it a thing's: *Kapal Motor Siti*, *Piala Prof. S*,
    *RSUD dr. Soetomo*; not where an office stands before that noun."""
    named = False
    for back in range(position - 1, max(-1, position - 16), -1):
        word = words[back]
        lower = word.lower.rstrip(".")
        if text[word.end : words[back + 1].start] not in (" ", ". "):
            break
        office = lower in HEADS and lower not in BEFORE_NAMES and lower != "panglima"
        if office or lower in ("perwakilan", "utusan"):
            return False
        titled = back and words[back - 1].lower.rstrip(".") in BEFORE_NAMES
        if lower == "hari" and word.is_capital and titled:
            return False  # Kombes Pol Hari Sarwono
        named = named or lower in NAMED_AFTER
        if lower in ("nama", "bernama", "berjudul"):
            near = {w.lower for w in words[max(0, back - 4) : back]}
            return lower == "berjudul" or not ANIMALS.isdisjoint(near)
        if not (word.is_capital or lower in BEFORE_NAMES):
            before = words[back - 1].lower if back else ""
            worker = lower in NAMED_AFTER and (
                before in WORKERS or before in HEADS or before in PERFORMERS
            )
            first = words[position].lower
            worker = worker and (is_given(first) or not model().common(first))
            return named and not worker  # guru kelas Dewi, petugas blok Hasan
    return named


def of_place(words: Sequence[Word], position: int, size: int, before: Word) -> bool:
    """True where those before the run are of a place: *narapidana Kuala Bayur*; and where an
    acronym before it makes it an institution's: *BPR Mitra Lestari*."""
    run = words[position : position + size]
    if before.lower in RESIDENTS:
        return not is_given(run[0].lower) or any(word.lower in PLACE_HEADS for word in run)
    known = before.lower in HEADS or before.lower in BEFORE_NAMES
    acronym = before.text.isupper() and len(before.text) > 2 and not known
    seated = len(run) > 1 and len(before.text) > 4 and is_place(run[-1].text)  # BRSX Handayani Solo
    return acronym and (seated or not is_given(run[0].lower))


_SHIPS = frozenset("km kmp kn kri klm mv mt".split())
_LANDSCAPES = frozenset(
    "muara teluk sungai tanjung bukit gunung kuala rantau lubuk padang simpang ujung labuan danau "
    "telaga nanga nusa".split()
)


def is_called(words: Sequence[Word], position: int, size: int, gap: str) -> bool:
    """True for a ship's or train's name, for the town behind a number (*Dandim 0712/Lubuk Sinar*),
    and for a place that begins with its landscape behind a common word: *peristiwa Lubuk Penyu*."""
    before = words[position - 1]
    train = before.text == "KA"  # but: Ka. Rutan
    if (gap == " " and (train or before.lower in _SHIPS)) or (gap == "/" and before.is_number):
        return True
    numbered = words[position + 1] if size == 1 and position + 1 < len(words) else None
    if numbered is not None and numbered.text.isdecimal() and len(numbered.text) < 3:
        return numbered.start - words[position].end == 1  # EVP Daop 2
    landscape = size == 2 and words[position].lower in _LANDSCAPES
    plain_word = gap == " " and not before.is_capital and before.lower not in HEADS
    return (
        landscape
        and plain_word
        and before.lower not in ROLES
        and not (is_attribution(before.lower))
    )


PLACED = frozenset(
    "di ke dari asal warga wilayah merek menuju perairan kawasan daerah sekitar tanjakan penduduk "
    "wisata tujuan jurusan klub klinik varietas jenis".split()
)
"""Words before a place or a thing."""


DATED = re.compile(r", (?:[A-Z]\w+,? )?\(?\d{1,2}[ /]")
"""Behind the place of a signature: *Tirta Loka, 9 Juni 2024*."""


def is_short_form(
    text: str, words: Sequence[Word], position: int, size: int, gap: str, floor: int
) -> bool:
    """True for what an office is called by in short, in brackets behind it, *Menteri Imigrasi dan
    Pemasyarakatan (Imipas)*, and for what has its initials behind it: *Izin Tinggal Tetap (ITT)*.
    """
    run = words[position : position + size]
    if any(is_given(word.lower) for word in run):
        return False
    stop = run[-1].end
    if size == 1 and gap == " (" and text[stop : stop + 1] == ")":
        return office_before(text, words, position, floor) is not None
    short = _SHORT.match(text, stop)
    return short is not None and "".join(w.text[0] for w in run)[-len(short[1]) :] == short[1]


_SHORT = re.compile(r" \(([A-Z]{3,8})\)")
