"""Where an office's complement ends and the name behind it begins: *Kalapas Semarang Hasan*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.beside_names import NAME_OPENERS
from grader.name_context import Context
from grader.name_words import is_common, is_foreign, is_strong, may_be_name
from grader.names import is_given
from grader.office_complements import (
    goes_on,
    is_area,
    is_behind_name,
    is_complement,
    is_institution,
    is_sentence,
    town_before,
)
from grader.office_words import (
    AREA_HEADS,
    BALINESE,
    DIRECTIONS,
    HEADS,
    PLACE_HEADS,
    SECTION_HEADS,
)
from grader.person_behind import TOPONYMIC
from grader.place_words import CONFUSABLE
from grader.places import is_place
from grader.text import Document, Word


def behind_office(
    around: Context, words: Sequence[Word], position: int, size: int, office: tuple[int, int]
) -> int | None:
    """Where the name begins in the run of ``size`` capitals at ``position``, right behind the words
    of ``office``; None where the run is but the office's own complement or area."""
    document, last = around.document, office[1]
    gap = document.text[words[last].end : words[last + 1].start]
    head = words[last].lower.rstrip(".")
    titled = last < position - 1
    if is_place(document.text[words[position].start : words[position + size - 1].end]):
        return None  # pengawas di Graha Ardan, Jakarta Selatan
    if gap not in (" ", ". ") or (titled and head not in ("pj", "pjs")):
        if not titled and head in HEADS and is_complement(document, words, position, size):
            return None
        if is_sentence(document, words, position, size, gap):
            return None
        return position + town_before(document, words, position, size)
    if is_area(document, words, position, size) or goes_on(document, words, position, size):
        return None
    if is_institution(document, words, position, size, last):
        return None
    if words[office[0] - 1].lower == "jabatan" and office[0]:
        return None  # serah terima jabatan Kapolsek Lembah Hijau
    if _ROMAN.match(words[position].text) and head.startswith(("pang", "dan", "kasdam")):
        return position + 2 if size > 2 else None  # Mantan Pangdam V Brawijaya
    if size == 1 and words[position].lower == "jaya" and words[last].lower == "metro":
        return None  # Dirreskrimum Polda Metro Jaya
    if size == 1 and is_behind_name(document, words, position, office[0]):
        return None  # kata Kapten Inf Henry, Danpos Dangbet, saat itu
    if size == 1 and head in _SECTION_OFFICES and words[position].lower in _SECTIONS:
        return None  # Kasi Intel dan Kasi Datun
    if size == 1 and head in _SECTION_OFFICES and not is_given(words[position].lower):
        behind = document.text[words[position].end : words[position].end + 5]
        if behind.startswith((",", " dan ", ")")):
            return None  # Kasubsi Portatib, Staf KPLP
    small = not words[last].is_capital and words[position].lower in PLACE_HEADS
    if small and not any(is_given(word.lower) for word in words[position : position + size]):
        return None  # petugas Lembah Pinang
    return _behind_complement(around, words, position, size, head)


def _behind_complement(
    around: Context, words: Sequence[Word], position: int, size: int, head: str
) -> int | None:
    """Where the name begins behind an office: not with the office's own words (*Staf Khusus*,
    *Kepala Divisi*) and not with its area."""
    first, end = position, position + size
    if _CLASS.match(words[position - 1].text) and size > 2 and not is_given(words[first].lower):
        first += 1 + (words[first].lower in PLACE_HEADS and size > 3)
        while first < end - 1 and words[first].lower in DIRECTIONS:
            first += 1
        return first  # Karutan Kelas I Depok Baru Andi Gunawan
    if head in _FIELDED and words[position - 1].is_capital:
        rest = position + 1  # Kepala Seksi Inteldakim Arya Wibawa
        return _behind_complement(around, words, rest, size - 1, "") if size > 1 else None
    if size > 1 and words[first].text == "I" and words[first + 1].lower not in BALINESE:
        if words[position - 1].lower in ("kelas", "klas"):
            return _behind_complement(around, words, position + 1, size - 1, head)
        return first + 1  # Asisten I Zainal
    document = around.document
    field = position + (words[position].lower == "bisnis")
    if field + 1 < end and words[field].lower == "regional" and words[field + 1].lower in _ISLANDS:
        return None  # Direktur Bisnis Regional Sulawesi
    for place in range(end - 1, position - 1, -1):
        if words[place].lower in around.areas:
            last = place + 1
            half = words[place].lower in PLACE_HEADS and last + 1 < end
            half = half and len(words[last].text) > 1
            while last < end and (words[last].lower in DIRECTIONS or half):
                half = False
                last += 1
            follows = end < len(words) and may_be_name(words[end])
            gap = document.text[words[end - 1].end : words[end].start] if follows else ""
            # Ketua Pokdarwis Banyu Biru Lestari, Yanuar Eka
            return last if last < end and not (end - last == 1 and gap == ", ") else None
    if size > 2 and words[position - 1].lower in PLACE_HEADS and words[position - 1].is_capital:
        return position + 1  # the institution's name was read as *DPRD Sumber*, not *Sumber Jaya*
    joined = words[position - 1].lower == "dan"
    place = head in AREA_HEADS and words[position].lower in PLACE_HEADS
    while (
        not place
        and first < end
        and not is_given(words[first].lower)
        and len(words[first].text) > 1
        and (joined or is_common(words[first]))
    ):
        first, joined = first + 1, False
    if first > position:
        alone = end - first == 1 and not is_foreign(words[first])
        if first == end or alone:
            return None
        return first + town_before(around.document, words, first, end - first)
    return _behind_place(around.document, words, position, size, head)


_ISLANDS = frozenset("jawa sumatra sumatera kalimantan sulawesi papua maluku bali nusa".split())
_SECTION_OFFICES = frozenset(
    "kasi kasubsi kabid kabag kasubbag kasubag kasubbid kasubdit kaur kanit kasat staf "
    "koordinator".split()
)
_SECTIONS = frozenset("datun pidum pidsus pidmil intel barbuk humas keperawatan penkum".split())
_ROMAN = re.compile(r"[IVX]+$")
_TOWN_WORDS = PLACE_HEADS | DIRECTIONS | TOPONYMIC
_WIDE_AREAS = frozenset(
    "gubernur wagub bupati wabup walikota wawali kota kapolda wakapolda kapolres kapolresta "
    "kapolrestabes wakapolres kajari kajati kakanwil".split()
)
"""Offices whose areas the gazetteer has: what follows them is a name."""
_CLASS = re.compile(r"(?:I{1,3}|IV)[ABC]?$")
_FIELDED = frozenset("seksi subseksi bidang bagian subbagian divisi biro subbidang".split())
"""Parts of an institution: the word behind them is their field, and no name yet."""


def _behind_place(
    document: Document, words: Sequence[Word], position: int, size: int, head: str
) -> int | None:
    """Where the name begins if the run begins with a place: *Kalapas Semarang Hasan*."""
    if len(words[position].text) == 1:
        return position  # Kalapas M. Yusuf Effendi
    town, opens = words[position - 1], words[position].lower
    seated = is_place(town.text) and town.is_capital and town.lower not in CONFUSABLE
    if position > 1 and town.is_capital and not seated:
        seated = is_place(document.text[words[position - 2].start : town.end])  # Jakarta Pusat
    if seated and opens not in _TOWN_WORDS:
        return position  # Kepala Bapas Pangkalpinang Andriyas Dwi Pujiyanto
    for length in range(min(3, size - 1), 0, -1):
        name = document.text[words[position].start : words[position + length - 1].end]
        half = length == 1 and words[position].lower in PLACE_HEADS and size > 2
        if is_place(name) and not is_given(words[position].lower) and not half:
            end = length
            while end < size - 1 and words[position + end].lower in DIRECTIONS:
                end += 1  # Bupati Nias Tengah Yasaro Zebua
            alone = end + 1 == size
            last = words[position + end]
            small = alone and not is_given(last.lower) and head in AREA_HEADS
            wide = head in _WIDE_AREAS and is_foreign(last) and last.lower not in TOPONYMIC
            small = small and not wide  # Gubernur Kalbar Sutarmidji
            return None if small else position + end  # Camat Tegal Wangi
    if is_given(words[position].lower) or words[position].lower in NAME_OPENERS:
        return position
    if head in AREA_HEADS and size > 2 and words[position].lower in PLACE_HEADS:
        return position + 2  # Bupati Sumber Jaya Agustina
    for offset in range(1, size):  # an invented place: the first given name begins the person
        rest = words[position + offset : position + size]
        initial = len(rest) > 1 and len(rest[0].text) == 1
        field = head in SECTION_HEADS and len(rest) > 1 and is_strong(rest[0])
        if initial or field or (all(is_given(word.lower) for word in rest) and len(rest) >= 2):
            return position + offset
    place = words[position].lower in PLACE_HEADS and head in AREA_HEADS
    if place and size < 3:
        return None
    if size > 2 and (head in AREA_HEADS or words[position].lower in PLACE_HEADS):
        two = words[position].lower in PLACE_HEADS or size > 3
        return position + 1 + two
    return position
