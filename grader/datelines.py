"""Datelines: ``Muara Teduh, INFO_PAS – ``, ``SEMARANG - ``, ``Cilacap (24/8) —``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from grader.facts_brief import DAYS, MONTHS
from grader.gazetteer import is_place
from grader.institutions import NAMED
from grader.names import GIVEN
from grader.offices import OFFICE_HEADS
from grader.person_behind import TOPONYMIC
from grader.place_words import CONFUSABLE, TOPONYMS
from grader.punkt import model
from grader.text import Document, Paragraph, Span

LENGTH = 90
"""Characters in which the dash must stand."""
_DASH = re.compile(
    r"\s+[–─]+-?\s*|[–─]+\s+|(?<=[)S])–|\s+-{1,3}\s+|-{2,3}(?=\S)|(?<=[)\w])-(?=[A-Z“\"])|"
    r"(?<=\S)\s+\|\s+|(?<=[a-z])\|\s*|(?<=[Oo]_PAS)(?:\s|,\s)\s*(?=[A-Z])|:\s+|(?<=[)\w\],.:])--?\s+|(?<=[A-Za-z]{3})\.\s+(?=[A-Z])|"
    r"(?<=\d{4})\.\s+(?=[A-Z])|(?<=\d\])\s+(?=[A-Z])"
)
_PREFACE = re.compile(
    r"(?:SEGERA|EMBARGO|SIARAN PERS|RILIS|PRESS RELEASE|UNTUK SEGERA DISIARKAN)\b[^a-z]{0,60}?\s"
    r"(?=[A-Z][A-Za-z]+)"
)
_DAY = "|".join((*DAYS, "Jum'at", "Ahad"))
_MONTH = "|".join(MONTHS) + r"|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Sept|Okt|Nov|Des"
_DATE = re.compile(
    rf"\s*(?:(?:{_DAY})\b,?\s*)?(?:(?:\d{{1,2}}(?:/\d{{1,2}}(?:/\d{{2,4}})?|\s+(?:{_MONTH})\b\.?"
    rf"(?:\s+\d{{4}})?|[-.]\d{{1,2}}[-.]\d{{2,4}}))|(?<=\w)|(?<=\w,)|(?<=\w,\s))"
    r"\s*(?:pagi|siang|sore|petang|malam|dini hari)?\s*$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"\s*(?:{_DAY})(?:\s+(?:pagi|siang|sore|malam|dini hari))?\s*$", re.IGNORECASE
)
_PART = re.compile(r"\s*(?:pagi|siang|sore|petang|malam|dini hari|WIB|WITA|WIT)\s*$", re.IGNORECASE)
_YEAR = re.compile(r"\s*(?:19|20)\d{2}\s*$")
_AGENCY = re.compile(
    r"\s*(?:(?i:INFO[_ -]?PAS)|(?:[\w-]+\.)+(?:com|id|net|co|news|org)|[A-Z][A-Z0-9_.-]{2,24}|"
    r"[a-z][a-zA-Z]*_\w+|(?:Tim |Media )?Humas(?: [A-Z][\w.]*){0,6}|(?:[A-Z][\w.]*\s?){1,4})\s*$"
)
_OUTLET = re.compile(
    r"(?:INFO[_ ]?PAS|(?=[\w.-]{1,40}$)(?:[\w-]+\.)+(?:com|id|net|co|news|org))$", re.IGNORECASE
)
"""What may stand before the city: *Warta.co, Jakarta –*."""
_TALKED_ABOUT = re.compile(r"(?:Begitu|Itu|Itulah|Ini|Inilah|Demikian|Nama|Tidak|Ya|Bukan)\b")
"""How a sentence begins that speaks of the two words before it."""
_SEPARATOR = re.compile(r"[,;|/()\[\]]|\s[–─-]\s")
_FUNCTION = frozenset("yang di dan itu ini adalah begitu nama dari untuk para".split())


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of a press text. ``known``: the city is the sheet's, or stands in the
    gazetteer."""

    span: Span
    city: str
    city_start: int
    agency: str
    known: bool


def dateline(
    document: Document, block: Paragraph, is_sheets: Callable[[str], bool]
) -> Dateline | None:
    """The dateline that opens a paragraph; None where it has none."""
    if block.kind != "text":
        return None
    text = document.text
    preface = _PREFACE.match(text, block.start, min(block.end, block.start + LENGTH))
    start = preface.end() if preface else block.start
    limit = min(block.end, start + LENGTH)
    found = None
    for dash in _DASH.finditer(text, start, limit):
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
    segments = list(_segments(head))
    if not segments:
        return None
    if len(segments) > 1 and (
        _OUTLET.match(segments[0][1]) or _is_outlet(segments, text, dash.end())
    ):
        segments[:2] = reversed(segments[:2])
    offset, city = segments[0]
    words = city.split()
    lowered = head == head.lower()
    if not 1 <= len(words) <= 4 or len(city) < 3 or _no_city(words):  # Se-Kota Ardan
        return None
    capitals = all(word[0].isupper() for word in words)
    if not (lowered or capitals or is_sheets(city)):  # Muara teduh - …, of that town's sheet
        return None
    if re.search(r"[^\w\s.'-]", city):
        return None
    agency, dated, places = "", False, 1
    for _, segment in segments[1:]:
        if _DATE.match(segment) or _WEEKDAY.match(segment) or _YEAR.match(segment):
            dated = True
        elif _PART.match(segment):
            continue
        elif is_place(segment) and not agency:
            places += 1
        elif _AGENCY.match(segment) or (lowered and segment.startswith("info")):
            agency = agency or segment
        else:
            return None
    known = is_sheets(city) or is_place(city)
    if dash.group() == "-" and not (known or agency or dated or city.isupper()):
        return None  # Dansatgas Pamtas RI-PNG
    behind = text[dash.end() : end]
    sign = dash.group().strip()
    named = known and city.casefold() not in CONFUSABLE
    if sign == "." and not (dated or named or (city.isupper() and len(city) > 3)):
        alone = head == city and len(words) == 2 and words[0].casefold() in TOPONYMS
        if not alone or behind[:1].islower() or _TALKED_ABOUT.match(behind):
            return None
    outlet = agency and (agency.isupper() or "_" in agency or _OUTLET.match(agency))
    if sign in (":", "|") and not (outlet or (dated and named)):
        return None
    if not agency and not dated and not _opens_story(city, words, behind, known, places):
        return None
    if city.isupper() and not known and not (agency or dated) and behind[:2].isupper():
        return None  # a letterhead: LAYANAN PENGADUAN
    return Dateline(Span(start, dash.end()), city, start + offset, agency, known)


def _is_outlet(segments: list[tuple[int, str]], text: str, behind: int) -> bool:
    """True where a medium stands before the town: *WARTANUSA, Kuala Pembuang –*."""
    name, city = segments[0][1], segments[1][1]
    if not name.isalpha() or not is_place(city) or is_place(name):
        return False
    if name.isupper():
        return True
    titled = name.istitle() and len(segments) == 2 and not model().common(name.casefold())
    follows = re.match(r"\w*", text[behind : behind + LENGTH])
    route = follows is not None and is_place(follows[0])  # Penerbangan, Garut – Bandung
    return titled and not route and name.casefold() not in GIVEN | _NO_CITY


def _segments(head: str) -> Iterator[tuple[int, str]]:
    """The parts of a head between commas, brackets and dashes, each with its offset."""
    position = 0
    for separator in (*_SEPARATOR.finditer(head), None):
        if (
            separator
            and separator.group() == "/"
            and head[separator.start() - 1 : separator.start()].isdigit()
        ):
            continue  # 24/8
        stop = separator.start() if separator else len(head)
        part = head[position:stop]
        if part.strip():
            yield position + len(part) - len(part.lstrip()), part.strip()
        position = separator.end() if separator else stop


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


def _no_city(words: list[str]) -> bool:
    plain = [word.strip(".").casefold() for word in words]
    return (
        plain[0] in _LABELS
        or (len(words) == 1 and plain[0] == "sumber")
        or any(word in _NO_CITY for word in plain)
    )


_LABELS = frozenset(
    "tentang perihal rute periode lokasi fakta ralat mengenai profil sekilas koreksi tema program "
    "kategori tujuan waktu tempat peserta pelaksana hasil update info berita rilis siaran warta "
    "kabar antara sejak jalur jarak kereta kapal bus penerbangan tim laga pertandingan skor edisi "
    "klarifikasi tanya jawab data jumlah total".split()
)
_NO_CITY = (
    NAMED
    | OFFICE_HEADS
    | _FUNCTION
    | frozenset(
        "info_pas judul kepada hal perihal nomor tanggal catatan pengumuman foto teks "
        "reporter penulis editor senin selasa rabu kamis jumat sabtu minggu video laporan agenda "
        "jadwal".split()
    )
) - {"karang", "wali", "unit", "kantor", "jaksa", "cabang"}
