"""Places that a text itself shows: its dateline's town, its units' towns, its regencies."""

from __future__ import annotations

from collections.abc import Iterable

from grader.addresses import overlaps
from grader.datelines import Dateline
from grader.naming import tail_of
from grader.people import Mention
from grader.place_words import ADMINISTRATIVE
from grader.text import Document, Span

_SEATED = frozenset(
    "lapas rutan bapas lpka lpp lembaga rumah balai polres polsek polda polresta polrestabes kodim "
    "koramil kejaksaan kejari kejati pengadilan kanwil kantor imigrasi kanim dinas pemkab pemkot "
    "pemprov pemerintah bpbd bnnk kepolisian puskesmas".split()
)
"""Heads of institutions that are called by their town."""


def known_places(
    document: Document, city: str, institutions: Iterable[Span], areas: Iterable[Span]
) -> frozenset[str]:
    """Names of places that the text shows, casefolded; ``city`` is its dateline's."""
    found = {city.casefold()} if city else set()
    for span in institutions:
        name = document.slice(span)
        if name.split(" ", 1)[0].casefold() in _SEATED:
            found.add(" ".join(tail_of(name)))
    for span in areas:
        first, _, rest = document.slice(span).casefold().partition(" ")
        area = first.rstrip(".") in ADMINISTRATIVE
        found.add(rest if area else document.slice(span).casefold())
    return frozenset(name for name in found if len(name) > 2)


def beside_offices(text: str, found: Iterable[Span], people: Iterable[Mention]) -> list[Span]:
    """The places without those inside an office beside its holder: *Dandim 0712/Muara Teduh*."""
    offices = []
    for person in people:
        size = len(person.office)
        if size > 12:
            at = text.rfind(person.office, max(0, person.span.start - size - 60), person.span.start)
            if at < 0:
                at = text.find(person.office, person.span.end, person.span.end + size + 60)
            if at >= 0:
                offices.append(Span(at, at + size))
    return [span for span in found if not overlaps(span, offices)]


def with_city(
    document: Document, found: tuple[Span, ...], line: Dateline | None
) -> tuple[Span, ...]:
    """The places with the dateline's town; in its line none but that and the line's
    other cities and province."""
    if line is None:
        return found
    city = Span(line.city_start, line.city_start + len(line.city))
    beside = [s for s in found if s.end <= line.span.start or s.start >= line.span.end]
    return tuple(sorted([*beside, *([city] if "." not in line.city else []), *line.more]))
