"""News elements of a document: what an editor looks for, found once and shared by all rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import pairwise
from operator import or_

from grader.causes import causes
from grader.closing import ACCOUNT, PHONE, contact_span, emails, is_about_head, is_contact_head
from grader.datelines import Dateline, dateline
from grader.dates import ClockMention, DateMention, clocks, dates, relative_days
from grader.degrees import degrees_start
from grader.facts import Case
from grader.manners import manners
from grader.matching import Words
from grader.measures import Measure, measures
from grader.organisations import organisations
from grader.people import Mention, mentions
from grader.place_names import known_places
from grader.places import areas, places
from grader.quotations import Attributed, attributed, is_speech, voice
from grader.sheet import fact_parts
from grader.spans import sentence_of
from grader.stems import NEGATIONS
from grader.text import Document, Paragraph, Sentence, Span
from grader.zones import Zones, zones

_Zone = tuple[frozenset[int], tuple[Paragraph, ...], tuple[Sentence, ...]]
"""A zone's paragraphs by number and in full, and its sentences."""
_TO = frozenset({"–", "-", "s.d.", "sd"})


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
    def indexed(self) -> dict[int, Words]:
        """Each sentence's words by stem and number; the key is the sentence's start."""
        return {sentence.start: Words.of(sentence) for sentence in self.document.sentences}

    @cached_property
    def answers(self) -> tuple[tuple[int, Words], ...]:
        """Answers with the question right before them, as if they were one sentence, by the starts
        of the answers; none that only denies: "Ada yang dirawat? Tidak."."""
        text, found = self.document.text, []
        for asked, told in pairwise(self.document.sentences):
            if asked.paragraph != told.paragraph or not text.endswith("?", asked.start, asked.end):
                continue
            if told.words[0].lower not in NEGATIONS:
                words = (*asked.words, *told.words)
                both = sentence_of(asked.start, told.end, words, told.paragraph)
                found.append((told.start, Words.of(both)))
        return tuple(found)

    def where(self, parts: Iterable[frozenset[str]]) -> list[int]:
        """The sentences (by their starts) in which each of ``parts`` has one of its keys."""
        starts, known = self._starts, self._with_part
        held = (1 << len(starts)) - 1
        for part in parts:
            if part not in known:
                having = [not part.isdisjoint(index.keys) for index in self.indexed.values()]
                known[part] = sum([1 << n for n, has in enumerate(having) if has])
            held &= known[part]
            if not held:
                return []
        return [starts[n] for n in reversed([*_bits(held)])]

    @cached_property
    def _with_part(self) -> dict[frozenset[str], int]:
        """What ``where`` found: for a part the sentences that have one of its keys, a bit each."""
        return {}

    def where_facts(self, parts: tuple[frozenset[str], ...]) -> list[int]:
        """As ``where``, for the parts of a wording of one of the sheet's facts, the last sentence
        first: faster."""
        if self.case is None:
            return []
        needed = fact_parts(self.case).needed(parts)
        met, anywhere = self._parts_met
        if anywhere & needed != needed:
            return []
        return [start for start, own in met if own & needed == needed]

    @cached_property
    def _starts(self) -> list[int]:
        return list(self.indexed)

    @cached_property
    def _parts_met(self) -> tuple[list[tuple[int, int]], int]:
        """By sentence (its start), the last one first, which parts of the wordings of the sheet's
        facts it has; and those that the text has."""
        assert self.case is not None
        of = fact_parts(self.case).met
        met: list[tuple[int, int]] = []
        for start, index in self.indexed.items():
            own = reduce(or_, map(of, index.roots), 0)
            for number in index.numbers:
                own |= of(frozenset([f"#{number.value:g}"]))
            met.append((start, own))
        return met[::-1], reduce(or_, [own for _, own in met], 0)

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
        spans = [m.span for m in self.dates]
        for clock in self.clocks:
            between = self.document.text[spans[-1].end : clock.span.start] if spans else ""
            if spans and between.strip() in _TO and clock is not self.clocks[0]:
                spans[-1] = Span(spans[-1].start, clock.span.end)  # 08.00–15.00 WIB
            else:
                spans.append(clock.span)
        taken, joined = sorted(spans), set()
        for span in relative_days(self.document):
            before = bisect_right(taken, span)
            left = taken[before - 1].end if before else 0
            right = taken[before].start if before < len(taken) else span.end
            if left <= span.start and span.end <= right:
                end = span.end
                if before < len(taken) and self.document.text[end:right] == " (":
                    joined.add(taken[before])  # kemarin (2/10)
                    end = taken[before].end + 1
                spans.append(Span(span.start, end))
        return tuple(sorted(span for span in spans if span not in joined))

    @cached_property
    def people(self) -> tuple[Mention, ...]:
        """Mentions of persons."""
        line = self.dateline
        taken = (*((line.span,) if line else ()), *self.organisations, *self._areas)
        return mentions(self.document, self.case, tuple(sorted(taken)))

    @cached_property
    def organisations(self) -> tuple[Span, ...]:
        """Units and institutions by their names."""
        return organisations(self.document, self._city)

    @cached_property
    def places(self) -> tuple[Span, ...]:
        """Provinces, regencies, cities, districts, villages and street addresses."""
        named = [Span(m.span.start, max(m.span.end, m.full_end)) for m in self.people]
        known = known_places(self.document, self._city, self.organisations, self._areas)
        found = places(self.document, sorted([*named, *self.organisations]), known)
        line = self.dateline
        if line is None:
            return found
        city = Span(line.city_start, line.city_start + len(line.city))
        text = self.document.text
        beside = [
            s
            for s in found
            if s.end <= line.span.start
            or s.start >= line.span.end
            or text[city.end : s.start] == ", "  # Grobogan, Jawa Tengah –
        ]
        return tuple(sorted([*beside, *([city] if "." not in line.city else [])]))

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
        return measures(self.document, [*self.times, *self.phones, *addresses])

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
            for first, last in self._stretches(self.zones.contact, is_contact_head)
        )

    @cached_property
    def boilerplates(self) -> tuple[Span, ...]:
        """The paragraphs on the institution, headings included."""
        blocks = self.document.paragraphs
        return tuple(
            Span(blocks[first].start, blocks[last].end)
            for first, last in self._stretches(self.zones.boilerplate, is_about_head)
        )

    def _stretches(
        self, numbers: tuple[int, ...], is_head: Callable[[Paragraph, str], bool]
    ) -> list[tuple[int, int]]:
        """Runs of neighbouring paragraphs, each with the heading right above it."""
        found: list[tuple[int, int]] = []
        for number in numbers:
            if found and found[-1][1] == number - 1:
                found[-1] = (found[-1][0], number)
                continue
            above = self.document.paragraphs[number - 1] if number else None
            headed = above is not None and is_head(above, self.document.slice(above).strip())
            found.append((number - 1 if headed else number, number))
        return found

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


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, from the highest on."""
    while number:
        place = number.bit_length() - 1
        yield place
        number ^= 1 << place
