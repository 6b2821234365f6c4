"""Datelines: ``Muara Teduh, INFO_PAS – ``, ``SEMARANG - ``, ``Cilacap (24/8) —``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from grader.dateline_parts import is_date, is_second_city, no_city, ordered, segments_of
from grader.dateline_words import (
    AGENCY,
    DASH,
    OUTLET,
    PART,
    PREFACE,
    PRESS_DESKS,
    TALKED_ABOUT,
    TOWN_PARTS,
)
from grader.gazetteer import is_place, is_province
from grader.names import GIVEN
from grader.offices import OFFICE_HEADS
from grader.person_behind import TOPONYMIC
from grader.place_words import CONFUSABLE, TOPONYMS
from grader.punkt import model
from grader.text import Document, Paragraph, Span

LENGTH = 90
"""Characters in which the dash must stand."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of a press text. ``known``: the city is the sheet's, or stands in the
    gazetteer."""

    span: Span
    city: str
    city_start: int
    agency: str
    known: bool
    more: tuple[Span, ...] = ()
    """The other cities, and the province of the first."""


def dateline(
    document: Document, block: Paragraph, is_sheets: Callable[[str], bool]
) -> Dateline | None:
    """The dateline that opens a paragraph; None where it has none."""
    if block.kind == "heading":
        return None
    text = document.text
    preface = PREFACE.match(text, block.start, min(block.end, block.start + LENGTH))
    start = preface.end() if preface else block.start
    limit = min(block.end, start + LENGTH)
    found = None
    for dash in DASH.finditer(text, start, limit):
        if dash.end() >= block.end:
            break
        if found and dash.group() == "-":
            break  # Bandara Soekarno-Hatta
        line = _parsed(text, start, dash, block.end, is_sheets)
        if line:
            found = line  # the longest head that can be read wins
    return found


def _parsed(
    text: str, start: int, dash: re.Match[str], end: int, is_sheets: Callable[[str], bool]
) -> Dateline | None:
    head = text[start : dash.start()].rstrip(" ,.:")
    segments = ordered(list(segments_of(head)), text, dash.end())
    if not segments:
        return None
    city = segments[0].text
    words = city.split()
    lowered = head == head.lower()
    if not 1 <= len(words) <= 4 or len(city) < 3 or no_city(segments[0].words):  # Se-Kota Ardan
        return None
    capitals = all(word[0].isupper() for word in words)
    if not (lowered or capitals or is_sheets(city)):  # Muara teduh - …, of that town's sheet
        return None
    if re.search(r"[^\w\s.'-]", city):
        return None
    agency, dated, places, more = "", False, 1, []
    for number, segment in enumerate(segments[1:], 1):
        named, at = segment.text, start + segment.offset
        if is_date(named):
            dated = True
        elif PART.match(named):
            continue
        elif is_place(named) and not agency:
            places += not is_province(named)  # Kuala Bening, Kalimantan Barat –
            more.append(Span(at, at + len(named)))
        elif is_second_city(segments, number):
            more.append(Span(at, at + len(named)))
        elif AGENCY.match(named) or (lowered and named.startswith("info")):
            agency = agency or named
            if segment.words[0] in OFFICE_HEADS and segment.words[0] not in PRESS_DESKS:
                return None  # Hasan Waluyo, Kalapas – …
        else:
            return None
    known = is_sheets(city) or is_place(city)
    behind = text[dash.end() : end]
    outlet = agency and (agency.isupper() or "_" in agency or OUTLET.match(agency))
    line = Dateline(
        Span(start, dash.end()), city, start + segments[0].offset, agency, known, tuple(more)
    )
    if dash.group() == "-" and not (known or agency or dated or city.isupper()):
        return None  # Dansatgas Pamtas RI-PNG
    if not (known or dated or outlet) and behind[:1].islower() and not lowered:
        return None  # Tirta, Bayu, Cakra – nama tiga pompa
    if not (known or dated or agency) and any(s.sign in ("&", "dan") for s in segments):
        return None
    if not _sign_fits(line, head, dash.group().strip(), behind, dated=dated, outlet=bool(outlet)):
        return None
    if not agency and not dated and not _opens_story(city, words, behind, known, places):
        return None
    if city.isupper() and not known and not (agency or dated) and behind[:2].isupper():
        return None  # a letterhead: LAYANAN PENGADUAN
    return line


def _is_town(city: str) -> bool:
    """True for a place of the gazetteer, or a part of one: *Bondowoso Lor*."""
    town, _, part = city.casefold().rpartition(" ")
    named = is_place(city) or (part in TOWN_PARTS and is_place(town))
    return named and city.casefold() not in CONFUSABLE


def _is_ordinary(words: list[str]) -> bool:
    """True where nothing but words of the language stand: *JADWAL KUNJUNGAN*."""
    return any(model().common(word) and word not in TOPONYMS | TOWN_PARTS for word in words)


def _sign_fits(
    line: Dateline, head: str, sign: str, behind: str, *, dated: bool, outlet: bool
) -> bool:
    """Does the sign behind the head close a dateline? A dash does, others where more speaks for
    it: a full stop, a colon, a bar, nothing behind the date in brackets."""
    city = line.city
    words = city.casefold().split()
    named = (line.known or _is_town(city)) and city.casefold() not in CONFUSABLE
    landscape = len(words) == 2 and words[0] in TOPONYMS
    sure = named or city.isupper() or landscape
    if dated and head.endswith(")") and sign in ("", ".") and behind[:1].isupper():
        people = any(word in GIVEN and word not in TOPONYMIC for word in words)
        return bool(sure or (len(words) > 1 and not people and not _is_ordinary(words)))
    if sign == "." and not (dated or named or (city.isupper() and len(city) > 3)):
        alone = head == city and len(words) == 2 and words[0] in TOPONYMS
        return alone and not behind[:1].islower() and not TALKED_ABOUT.match(behind)
    if sign == ":":
        return outlet or (dated and sure)
    if sign and sign[0] in "|/":
        sentence = _SENTENCE.match(behind) is not None
        return outlet or (dated and sure) or (sentence and sure and not _is_ordinary(words))
    return True


_SENTENCE = re.compile(r"[“\"]?[A-Z][\w-]*(?:[ ,]+[\w().-]+){5}")


def _opens_story(city: str, words: list[str], behind: str, known: bool, places: int) -> bool:
    """Where nothing but a city stands before the dash: does a story begin behind it?"""
    first = behind.lstrip("“\"'(")
    if not first or not (first[0].isupper() or first[0].isdigit()):
        return False
    if places > 1 and not known:
        return False
    if re.match(r"[^.!?]{0,40}?(?:\s[–-]\s|:)", behind) and not known:
        return False
    following = re.match(r"([A-Z][\w]*(?: [A-Z]\w*){0,2})\s*(?:[–:-]\s)", behind)
    if following and is_place(following[1]):
        return False  # a route: Padang – Bukittinggi – Payakumbuh
    if known or city.isupper():
        return True
    if len(words) == 1 and model().common(city):
        return False
    given = [word.casefold() in GIVEN and word.casefold() not in TOPONYMIC for word in words]
    return not all(given) and not given[0]
