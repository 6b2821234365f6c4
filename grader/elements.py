"""News elements of a document: what an editor looks for, found once and shared by all rules."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from grader.about import is_about_head
from grader.ages import ages
from grader.causes import causes
from grader.clocks import ClockMention, clocks
from grader.closing import ACCOUNT, PHONE, contact_span, emails, is_contact_head
from grader.datelines import Dateline, dateline
from grader.dates import DateMention, dates
from grader.degrees import degrees_start
from grader.facts import Case
from grader.indexed import Index
from grader.manners import manners
from grader.measures import Measure, measures
from grader.organisations import organisations
from grader.people import Mention, mentions
from grader.place_names import beside_offices, known_places, with_city
from grader.places import areas, places
from grader.quotations import Attributed, attributed, is_speech, voice
from grader.text import Document, Paragraph, Sentence, Span
from grader.times import times
from grader.zones import Zones, stretches, zones

_Zone = tuple[frozenset[int], tuple[Paragraph, ...], tuple[Sentence, ...]]
"""A zone's paragraphs by number and in full, and its sentences."""


@dataclass(frozen=True)
class Elements:
    """The elements of one document, each found when first asked for."""

    document: Document
    case: Case | None = None

    @cached_property
    def zones(self) -> Zones:
        """The parts of the text."""
        return zones(self.document, self.case)

    def paragraphs(self, zone: str) -> tuple[Paragraph, ...]:
        """The paragraphs of a zone, in order."""
        return self._zone(zone)[1]

    def sentences(self, zone: str) -> tuple[Sentence, ...]:
        """The sentences of a zone, in order."""
        return self._zone(zone)[2]

    def inside(self, span: Span, zone: str) -> bool:
        """True where ``span`` begins in the zone."""
        return self.document.paragraph_at(span.start) in self._zone(zone)[0]

    def _zone(self, zone: str) -> _Zone:
        if zone not in self._zones:
            numbers = self.zones.numbers(zone)
            blocks = tuple([self.document.paragraphs[n] for n in numbers])
            sentences = tuple([s for block in blocks for s in block.sentences])
            self._zones[zone] = (frozenset(numbers), blocks, sentences)
        return self._zones[zone]

    @cached_property
    def _zones(self) -> dict[str, _Zone]:
        return {}

    @cached_property
    def index(self) -> Index:
        """The words of each sentence, and where they stand."""
        return Index(self.document, self.case)

    @cached_property
    def told(self) -> dict[str, dict[int, Span]]:
        """By fact (its id) the sentences that tell it (their starts), with the place in each;
        filled by ``known.told``."""
        return {}

    @cached_property
    def dateline(self) -> Dateline | None:
        """The dateline at the beginning of the lead, or of what a line of the letterhead or the
        title parts from it: *SP 12/OKS/III/2025*."""
        for block in (self.paragraphs("story") or self.document.paragraphs[:1])[:4]:
            found = dateline(self.document, block, self._is_sheets_place)
            if found or block.words > 22 or self.document.slice(block).rstrip()[-1:] in '.:;,?!”"':
                return found
        return None

    def _is_sheets_place(self, name: str) -> bool:
        if self.case is None:
            return False
        unit = self.case.unit
        return name.casefold() in (unit.city.casefold(), unit.province.casefold())

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates and weekdays."""
        return dates(self.document)

    def in_date(self, offset: int) -> bool:
        """True where ``offset`` lies in a date."""
        before = bisect_right(self.dates, offset, key=lambda mention: mention.span.start)
        return bool(before) and offset < self.dates[before - 1].span.end

    @cached_property
    def clocks(self) -> tuple[ClockMention, ...]:
        """Times of day."""
        return clocks(self.document)

    @cached_property
    def times(self) -> tuple[Span, ...]:
        """Dates, relative days and times of day, in order, none inside another."""
        return times(self.document, self.dates, self.clocks)

    @cached_property
    def people(self) -> tuple[Mention, ...]:
        """Mentions of persons."""
        line = self.dateline
        taken = (*((line.span,) if line else ()), *self.organisations, *self._areas)
        return mentions(self.document, self.case, tuple(sorted(taken)))

    @cached_property
    def organisations(self) -> tuple[Span, ...]:
        """Units and institutions by their names."""
        found = organisations(self.document, self._city)
        line = self.dateline.span if self.dateline else Span(0, 0)
        return tuple(s for s in found if s.start >= line.end or s.end <= line.start)

    @cached_property
    def places(self) -> tuple[Span, ...]:
        """Provinces, regencies, cities, districts, villages and street addresses."""
        named = [Span(m.span.start, max(m.span.end, m.full_end)) for m in self.people]
        known = known_places(self.document, self._city, self.organisations, self._areas)
        found = places(self.document, sorted([*named, *self.organisations]), known)
        beside = tuple(beside_offices(self.document.text, found, self.people))
        return with_city(self.document, beside, self.dateline)

    @cached_property
    def _areas(self) -> tuple[Span, ...]:
        """Places that carry their kind, outside the names of institutions."""
        return areas(self.document, self.organisations)

    @cached_property
    def _city(self) -> str:
        """The dateline's town, or ""."""
        return self.dateline.city if self.dateline else ""

    @cached_property
    def causes(self) -> tuple[Span, ...]:
        """Causes and purposes."""
        return causes(self.document)

    @cached_property
    def manners(self) -> tuple[Span, ...]:
        """Means, instruments and ways."""
        return manners(self.document)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """Counts, amounts and measures."""
        addresses = [span for span in self.places if span.end - span.start > 8]
        found = measures(self.document, [*self.times, *self.phones, *addresses])
        named = [Span(m.span.start, max(m.span.end, m.full_end)) for m in self.people]
        counted = {m.span.start for m in found}
        aged = [a for a in ages(self.document.text, named) if a.span.start not in counted]
        return tuple(sorted([*found, *aged], key=lambda measure: measure.span))

    @cached_property
    def quotations(self) -> tuple[Attributed, ...]:
        """Direct quotations with their speakers."""
        return attributed(self.document, self.people)

    @cached_property
    def speech(self) -> tuple[Attributed, ...]:
        """The quotations in which somebody speaks; titles, names and scare quotes are none."""
        return tuple(a for a in self.quotations if is_speech(self.document, a.quotation, a.verb))

    @cached_property
    def contacts(self) -> tuple[Span, ...]:
        """The blocks in which the press finds whom to ask, headings included."""
        blocks = self.document.paragraphs
        return tuple(
            contact_span(self.document, blocks[first], blocks[last])
            for first, last in stretches(self.document, self.zones.contact, is_contact_head)
        )

    @cached_property
    def boilerplates(self) -> tuple[Span, ...]:
        """The paragraphs on the institution, headings included."""
        blocks = self.document.paragraphs
        return tuple(
            Span(blocks[first].start, blocks[last].end)
            for first, last in stretches(self.document, self.zones.boilerplate, is_about_head)
        )

    def marked(self, element: str) -> tuple[tuple[Span, str], ...]:
        """The spans of an element, each with its office, speaker or values, or ""."""
        if element == "dateline":
            return ((self.dateline.span, ""),) if self.dateline else ()
        if element == "time":
            found = self.times
            return tuple((span, "") for span in found)
        if element in ("place", "organisation"):
            return tuple(
                (s, "") for s in (self.places if element == "place" else self.organisations)
            )
        if element == "number":
            return tuple((m.span, "|".join(f"{v:.12g}" for v in m.values)) for m in self.measures)
        if element == "person":
            text = self.document.text
            return tuple(
                (Span(degrees_start(text, m.span.start), max(m.span.end, m.full_end)), m.office)
                for m in self.people
            )
        if element == "quotation":
            return tuple((a.quotation, voice(self.document, a)) for a in self.speech)
        if element in ("cause", "manner"):
            return tuple((s, "") for s in (self.causes if element == "cause" else self.manners))
        if element == "contact":
            return tuple((span, "") for span in self.contacts)
        if element == "boilerplate":
            return tuple((span, "") for span in self.boilerplates)
        return ()

    @cached_property
    def phones(self) -> tuple[Span, ...]:
        """Telephone numbers."""
        return tuple(Span(m.start(), m.end()) for m in PHONE.finditer(self.document.text))

    @cached_property
    def reachable(self) -> tuple[Span, ...]:
        """E-mail addresses and accounts."""
        text = self.document.text
        accounts = [Span(match.start(), match.end()) for match in ACCOUNT.finditer(text)]
        return (*emails(text), *accounts)  # an account is no part of a mail
