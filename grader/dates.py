"""Dates in a document, and whether weekday and date agree."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from grader.facts_brief import DAYS, MONTHS
from grader.names import GIVEN
from grader.no_dates import is_called, is_named_after, is_number_of, is_share
from grader.text import Document, Span

_DAYS = {name.casefold(): number for number, name in enumerate(DAYS)} | {"jum'at": 4, "ahad": 6}
_MONTHS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12, "pebruari": 2,
}  # fmt: skip
_DAY_NAMES = frozenset(_DAYS)
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
PART_OF_DAY = r"(?:pagi|siang|sore|petang|malam|subuh|dini hari)"
_SHIFT = (
    r"(?:(?:pagi|siang|sore|petang|malam|dini hari)\s{1,3}(?:tadi|ini|kemarin|lalu|nanti)|"
    r"kemarin|lalu|ini|depan|mendatang|(?:pekan|minggu|bulan)\s{1,3}(?:lalu|ini|depan)|yang lalu)"
)
_TO = r"\s{0,3}(?:[-–/]|s\.?d\.?|dan|hingga|sampai(?: dengan)?)\s{0,3}"
_WHEN = (
    rf"(?:(?P<day>\d{{1,2}})(?:{_TO}(?P<until>\d{{1,2}}))?\s{{1,3}}(?P<month>{MONTH})\b(?:\.(?=\s{{1,3}}\d{{4}}))?(?:\s{{1,3}}(?P<year>\d{{4,5}})\b)?"
    r"|(?P<d>\d{1,2})(?:\s{0,3}[-–]\s{0,3}\d{1,2})?/(?P<m>\d{1,2})(?:/(?P<y>\d{2,5}))?(?![\d/])"
    r"|(?P<d2>\d{1,2})[-.](?P<m2>\d{1,2})[-.](?P<y2>(?:19|20)\d{2})(?![\d/.-]\d)"
    r"|(?P<y3>20\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})(?!\d))"
)
_WEEKDAY = re.compile(
    rf"(?P<weekday>{_DAY})\b(?:[–-](?:{_DAY})\b)?(?:\s{{1,3}}{PART_OF_DAY}\b(?!\s{{1,3}}(?:tadi|ini)))?"
    rf"(?:\s{{0,3}},?\s{{0,3}}(?:(?:tanggal|tgl\.?)\s{{1,3}})?\(?\s{{0,3}}{_WHEN}|\s{{1,3}}{_SHIFT}\b)?",
    re.IGNORECASE,
)
_DATE = re.compile(_WHEN, re.IGNORECASE)
_PART_BEHIND = re.compile(rf" {PART_OF_DAY}\b(?! (?:tadi|ini|itu))")
_WEEKS = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|se|tiap|per|beberapa)\s+$",
    re.IGNORECASE,
)
_ORDINAL_WEEK = re.compile(r" (?:demi|pertama|kedua|ketiga|keempat|kelima|terakhir|ke-\d)\b")
_NO_DATE_BEFORE = re.compile(
    r"\b(?:rt|rw|nomor|no\.|pasal|kamar|skor|nilai|jalan|jl\.|universitas|lapangan|pid|perkara)\s*$|"
    r"(?:[/\w]-|/|\d[.,:])$",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    r"(?:pertiga|perempat|perlima|perenam|perdelapan|persepuluh|setengah|separuh|bagian) \($",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(
    r"\b(?:rt|rw|nomor|no\.|pasal|kamar|skor|nilai|jalan|jl\.|universitas|lapangan|pid|perkara)\s*$|"
    r"(?:[/\w]-|/|\d[.,:])$",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    r"(?:pertiga|perempat|perlima|perenam|perdelapan|persepuluh|setengah|separuh|bagian) \($",
    re.IGNORECASE,
)
_LISTED_BEFORE = re.compile(
    r"\b(?:nomor|no\.|lembar|berkas|agenda|register|perkara|putusan|surat|kamar|unit)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(
    r"\b(?:tanggal|tgl\.?|pada|sejak|hingga|sampai|per|mulai|malam|hari|pagi|sore|siang|besok|kemarin|"
    r"tadi|lalu|ini|antara|wib|wita|wit)\s$|[A-Za-z], $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as written; what was not written is None."""

    span: Span
    weekday: int | None  # 0 = Senin
    day: int | None
    month: int | None
    year: int | None
    until: int | None = None
    """The second day of *19–20 Agustus*, *12 dan 19 Agustus*."""

    def resolve(self, year: int) -> dt.date | None:
        """The date, with ``year`` where none is written; None for a weekday alone or 31/2."""
        return self._resolved(self.day, year)

    def resolve_until(self, year: int) -> dt.date | None:
        """The second day; None where there is none."""
        return self._resolved(self.until, year)

    def _resolved(self, day: int | None, year: int) -> dt.date | None:
        if day is None or self.month is None:
            return None
        try:
            return dt.date(self.year or year, self.month, day)
        except ValueError:
            return None

    def fault(self, year: int) -> str:
        """What is wrong with it in itself, in Indonesian; "" where nothing is.

        A weekday that the date does not have was counted in real releases.
        """
        if self.day is None or self.month is None:
            return ""
        date = self.resolve(year)
        if date is None or (self.year is not None and not 1945 <= self.year <= 2100):
            return "tanggal ini tidak ada di kalender"
        if self.weekday is not None and date.weekday() != self.weekday:
            return (
                f"{date.day} {MONTHS[date.month - 1]} {date.year} jatuh pada {DAYS[date.weekday()]}"
            )
        return ""


def dates(document: Document) -> tuple[DateMention, ...]:
    """All dates and weekdays, in order."""
    text = document.text
    found: list[DateMention] = []
    free = 0
    for word in document.opening(_DAY_NAMES):
        if word.start < free:
            continue
        if word.lower in _DAYS:
            match = _WEEKDAY.match(text, word.start)
        elif len(word.text) <= 12:
            match = _DATE.match(text, word.start)
        else:
            continue
        mention = _date(text, match) if match else None
        if mention:
            found.append(mention)
            free = mention.span.end
    return tuple(found)


def _date(text: str, match: re.Match[str]) -> DateMention | None:
    """What a match says; None where it is no date: 24/7, a fraction, weeks."""
    start, end = match.span()
    given = match.groupdict()
    weekday = given.get("weekday")
    day = given["day"] or given["d"] or given["d2"] or given["d3"]
    month = given["month"] or given["m"] or given["m2"] or given["m3"]
    year = given["year"] or given["y"] or given["y2"] or given["y3"]
    before = text[max(0, start - 16) : start]
    if weekday == "Minggu" and _ORDINAL_WEEK.match(text, end):
        return None  # Minggu pertama pelatihan
    if weekday and weekday == "minggu":
        weeks = _WEEKS.search(before) or not (day or before.endswith("hari "))
        shifted = match.group() != weekday
        if weeks and not (shifted and not _WEEKS.search(before)):
            weekday = None  # "enam minggu, 2 Februari": weeks, no Sunday
            if not day:
                return None
            inner = _DATE.search(text, start, end)
            start = inner.start() if inner else start
    number = int(month) if month and month.isdigit() else _MONTHS.get((month or "").casefold())
    told = weekday != "minggu" and match.group() != weekday  # di Aceh Jumat ini
    if weekday and not day and not told and _is_name(text, start, match.start() + len(weekday)):
        return None
    if day and not weekday:
        if _NO_DATE_BEFORE.search(before) or not 1 <= int(day) <= 31 or not number or number > 12:
            return None
        bare = not year and month is not None and month.isdigit()
        bracketed = before.endswith("(")
        if is_number_of(text, start) or is_named_after(text, start):
            return None
        if text[match.start() : end][-1:].isalpha() and _name_behind(text, end):
            return None  # kelompok 10 Mei Lestari
        if bare and bracketed and _FRACTION.search(before):
            return None
        if bare and not bracketed and not _DATE_BEFORE.search(before):
            return None
        if bare and not bracketed and is_share(text, end):
            return None
    if "(" in match.group() and text[end : end + 1] == ")":
        end += 1
        if weekday and (part := _PART_BEHIND.match(text, end)):
            end = part.end()  # Kamis (19/3) malam
    full = int(year) + (2000 if len(year) == 2 else 0) if year else None
    weekday_number = _DAYS[weekday.casefold()] if weekday else None
    until = int(given["until"]) if given["until"] else None
    days = int(day) if day else None
    return DateMention(Span(start, end), weekday_number, days, number, full, until)


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or short form, whatever its case; else None."""
    return _MONTHS.get(name.casefold())


def _is_name(text: str, start: int, end: int) -> bool:
    """True where a weekday's name is part of another: *Pasar Minggu*, *Senin Tarigan*."""
    if text[start:end].isupper():
        return False
    if text[start].isupper() and is_called(text, start, end):
        return True
    before = re.search(r"(?:^|[.!?”\"\n] ?)?([\w-]+) $", text[max(0, start - 24) : start])
    if before and before[1][0].isupper() and before[1].casefold() not in _MAY_PRECEDE:
        sentence_start = before.start() != before.start(1) or start - len(before[1]) - 1 <= 0
        if not sentence_start:
            return True
    behind = re.match(r" ([A-Z]\w+)", text[end : end + 24])
    if before and before[1].casefold() in ("pasar", "sekolah", "stasiun"):
        return True
    if behind and behind[1].casefold() in _SPECIAL_DAYS:
        return True  # Jumat Agung, Jumat Curhat
    return _name_behind(text, end)


def _name_behind(text: str, end: int) -> bool:
    """True where a person's name goes on: *Senin Tarigan*, *Juni Kartika*."""
    behind = re.match(r" ([A-Z]\w+)", text[end : end + 24])
    return behind is not None and behind[1].casefold() in GIVEN


_SPECIAL_DAYS = frozenset(
    "agung putih abu palma berkah bersih sehat curhat sedekah religi ceria legi wage kliwon pon "
    "pahing".split()
)
_MAY_PRECEDE = frozenset("hari pada tanggal setiap tiap sejak hingga wib wita wit dan".split())
