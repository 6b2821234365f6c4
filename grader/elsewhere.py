"""The event told of another place than the sheet's: a lapas for a rutan, the hall for the visiting
room, the province in the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from grader.elements import Elements
from grader.facts import Case
from grader.known import Clash
from grader.sheet import sheet_words
from grader.stems import stems
from grader.text import Sentence, Span
from grader.told import tellings

_KINDS = {
    "lapas": r"lapas|lembaga pemasyarakatan",
    "rutan": r"rutan|rumah tahanan(?: negara)?",
    "lpka": r"lpka|lembaga pembinaan khusus anak",
    "bapas": r"bapas|balai pemasyarakatan",
}
ROOMS = frozenset(
    "aula dapur klinik bengkel masjid gereja musala kebun gudang lapangan lorong loket "
    "perpustakaan koperasi kantin gerbang halaman".split()
)
"""Rooms that are called by one word; *ruang …* and *blok …* need a second."""
_MOVES = frozenset(
    "dialihkan dipindahkan pindah ke menuju dievakuasi dibawa kini sementara".split()
)


_BREAKS = frozenset(",;:")
_CARES = frozenset("rawat periksa tangani tangan obat tolong layan tanya hubungi".split())
"""Before *di* and a room these tell what is done there, not where the event was."""


def elsewhere(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that put the event, or the unit, where the sheet does not."""
    found = [*_dateline(elements, case)]
    pattern, (rooms, _) = _wrong_unit(case), _rooms(case)
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if pattern is not None:
            found += _other_kind(elements, pattern, case, sentence)
        if not sentence.lowers.isdisjoint(rooms):
            found += _other_room(elements, case, sentence)
    return tuple(found)


def _dateline(elements: Elements, case: Case) -> Iterator[Clash]:
    """A dateline with another place of the sheet than its city; one from outside is invented."""
    line = elements.dateline
    if line is None or line.city.casefold() == case.unit.city.casefold():
        return
    if all(word.casefold() in sheet_words(case) for word in line.city.split()):
        span = Span(line.city_start, line.city_start + len(line.city))
        yield Clash(span, line.city, f"Kota pada dateline: {case.unit.city}.")


@lru_cache(maxsize=64)
def _wrong_unit(case: Case) -> re.Pattern[str] | None:
    """The unit's city behind a kind of unit of which the sheet knows none."""
    own = case.unit.kind.removesuffix("-perempuan")
    others = [
        names
        for kind, names in _KINDS.items()
        if kind != own and not any(n in sheet_words(case) for n in (kind, names.split("|")[0]))
    ]
    if own not in _KINDS or not others:
        return None
    city = re.escape(case.unit.city)
    return re.compile(rf"\b(?:{'|'.join(others)})(?: kelas [iv]+[ab]?)? {city}\b", re.IGNORECASE)


def _other_kind(
    elements: Elements, pattern: re.Pattern[str], case: Case, sentence: Sentence
) -> Iterator[Clash]:
    text = elements.document.text
    for match in pattern.finditer(text, sentence.start, sentence.end):
        yield Clash(Span(match.start(), match.end()), match.group(), f"Unitnya {case.unit.name}.")


def _other_room(elements: Elements, case: Case, sentence: Sentence) -> Iterator[Clash]:
    """A room within the passage that tells what happened, or behind it with *di*, that is not the
    event's, in a sentence that does not name the event's own."""
    others, own = _rooms(case)
    rooms = sentence.lowers & others
    if sentence.lowers.issuperset(own) or not sentence.lowers.isdisjoint(_MOVES):
        return
    for fact in case.facts:
        if fact.weight != 3 or fact.element != "what":
            continue
        known = frozenset(fact.text.casefold().strip(".").split())
        for hit in tellings(elements, fact, sentence):
            for number, (before, word) in enumerate(pairwise(sentence.words)):
                if number and not stems(sentence.words[number - 1].lower).isdisjoint(_CARES):
                    continue  # dirawat di klinik
                behind = hit.end < word.start < hit.end + 20 and before.lower == "di"
                passage = elements.document.text[hit.start : word.start]
                inside = word in hit and _BREAKS.isdisjoint(passage)
                if word.lower in rooms - known and (inside or behind):
                    yield Clash(Span(word.start, word.end), word.text, f"Di {case.event.place}.")
                    return


@lru_cache(maxsize=64)
def _rooms(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """The rooms that are not the event's, and what its own place is told by."""
    place = case.event.place.casefold().split()
    return ROOMS.difference(place), frozenset(place[:2]) - {"di"}
