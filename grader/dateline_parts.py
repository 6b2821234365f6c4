"""The parts of a dateline's head: cities, medium, date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from grader.dateline_words import (
    DATE,
    JOINS,
    LABELS,
    MEDIA,
    NO_CITY,
    OUTLET,
    PART,
    PRESS_DESKS,
    SEPARATOR,
    WEEKDAY,
    YEAR,
)
from grader.gazetteer import is_place
from grader.names import GIVEN
from grader.punkt import model


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a head, where it begins there, and the sign before it."""

    offset: int
    text: str
    sign: str

    @property
    def words(self) -> list[str]:
        """Its words, casefolded, without full stops."""
        return [word.strip(".").casefold() for word in self.text.split()]


def segments_of(head: str) -> Iterator[Segment]:
    """The parts of a head between commas, brackets and dashes."""
    position, sign = 0, ""
    for separator in (*SEPARATOR.finditer(head), None):
        if (
            separator
            and separator.group() == "/"
            and head[separator.start() - 1 : separator.start()].isdigit()
        ):
            continue  # 24/8
        stop = separator.start() if separator else len(head)
        part = head[position:stop]
        if part.strip():
            yield Segment(position + len(part) - len(part.lstrip()), part.strip(), sign)
        if separator:
            position, sign = separator.end(), separator.group().strip()


def ordered(segments: list[Segment], text: str, behind: int) -> list[Segment]:
    """The segments, the city first though a medium or the date stand before it."""
    if len(segments) > 1 and (OUTLET.match(segments[0].text) or _is_outlet(segments, text, behind)):
        segments[:2] = reversed(segments[:2])
    dates = 0
    while dates < len(segments) and is_date(segments[dates].text):
        dates += 1  # Kamis, 12 Maret 2026, Kuala Bening –
    return segments[dates:] + segments[:dates]


def is_date(text: str) -> bool:
    return bool(DATE.match(text) or WEEKDAY.match(text) or YEAR.match(text))


def _is_outlet(segments: list[Segment], text: str, behind: int) -> bool:
    """True where a medium stands before the town: *WARTANUSA, Kuala Pembuang –*."""
    name, city = segments[0].text, segments[1].text
    words = segments[0].words
    if len(words) in (2, 3) and words[0] in MEDIA and not is_date(city):
        return all(word[0].isupper() for word in (*name.split(), *city.split()))
    if len(segments) > 2 and is_date(segments[2].text) and name.isalpha() and name.isupper():
        titled = city.istitle() and not set(segments[1].words) & (MEDIA | PRESS_DESKS)
        return titled and not is_place(name)  # CNEWS, Labuhan Deli, 23 Juli –
    if not name.isalpha() or not is_place(city) or is_place(name):
        return False
    if name.isupper():
        return True
    titled = name.istitle() and len(segments) == 2 and not model().common(name.casefold())
    follows = re.match(r"\w*", text[behind : behind + 90])
    route = follows is not None and is_place(follows[0])  # Penerbangan, Garut – Bandung
    return titled and not route and name.casefold() not in GIVEN | NO_CITY


def is_second_city(segments: list[Segment], number: int) -> bool:
    """True for a city behind the first: *Bitung/Ambon*, and the third of three between commas."""
    segment = segments[number]
    if not _may_be_city(segment) or segment.text.isupper() != segments[0].text.isupper():
        return False
    if segment.sign in JOINS:
        return segment.sign in ("/", "&", "dan") or not segment.text.isupper()
    named = [s for s in segments if not is_date(s.text) and not PART.match(s.text)]
    return len(named) > 2 and all(_may_be_city(s) and s.sign in ("", ",") for s in named)


def _may_be_city(segment: Segment) -> bool:
    words = segment.words
    return (
        len(words) < 4
        and all(word[0].isupper() for word in segment.text.split())
        and not re.search(r"[^A-Za-z\s'-]", segment.text)
        and not no_city(words)
        and not any(word in PRESS_DESKS for word in words)
        and (len(words) > 1 or is_place(segment.text) or not model().common(words[0]))
    )


def no_city(words: list[str]) -> bool:
    return words[0] in LABELS or words == ["sumber"] or any(word in NO_CITY for word in words)
