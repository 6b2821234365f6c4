"""Dates and times of day in a document, and whether weekday and date agree."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from grader.facts_brief import DAYS, MONTHS
from grader.text import Document, Span

_DAYS = {name.casefold(): number for number, name in enumerate(DAYS)} | {"jum'at": 4, "ahad": 6}
_MONTHS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12, "pebruari": 2,
}  # fmt: skip
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))

_DATE = re.compile(
    rf"\b(?:(?P<weekday>{_DAY})\b(?:\s+(?:pagi|siang|sore|petang|malam|dini hari))?\s*,?\s*\(?\s*)?"
    rf"(?:tanggal\s+)?"
    rf"(?:(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\b\.?(?:\s+(?P<year>\d{{4,5}}))?"
    rf"|(?P<d>\d{{1,2}})[/](?P<m>\d{{1,2}})(?:[/](?P<y>\d{{2,5}}))?)(?![\d/])"
    rf"|\b(?P<only>{_DAY})\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|se|tiap|per|beberapa)\s+$",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?:\s*(?P<zone>WIB|WITA|WIT))?\b"
)


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or its usual abbreviation, in any case; None for another word."""
    return _MONTHS.get(name.casefold())


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as written; what was not written is None."""

    span: Span
    weekday: int | None  # 0 = Senin
    day: int | None
    month: int | None
    year: int | None

    def resolve(self, year: int) -> dt.date | None:
        """The date, with ``year`` where none is written; None for a weekday alone or 31/2."""
        if self.day is None or self.month is None:
            return None
        try:
            return dt.date(self.year or year, self.month, self.day)
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


@dataclass(frozen=True, slots=True)
class ClockMention:
    """A time of day as written, ``text`` as ``19.40``."""

    span: Span
    text: str


def dates(document: Document) -> tuple[DateMention, ...]:
    """All dates and weekdays, in order."""
    found = []
    for match in _DATE.finditer(document.text):
        closed = "(" in match.group() and document.text[match.end() : match.end() + 1] == ")"
        span = Span(match.start(), match.end() + closed)
        weekday = match["weekday"] or match["only"]
        if weekday == "minggu" and _WEEKS.search(
            document.text, max(0, span.start - 16), span.start
        ):
            weekday = None  # "enam minggu, 2 Februari": weeks, no Sunday
            if match["only"]:
                continue
        day, month = match["day"] or match["d"], match["month"] or match["m"]
        year = match["year"] or match["y"]
        number = int(month) if month and month.isdigit() else _MONTHS.get((month or "").casefold())
        if number is not None and not 1 <= number <= 12 and not weekday:
            continue  # 24/7, a fraction, a route: not a date
        full = int(year) + (2000 if len(year) == 2 else 0) if year else None
        found.append(
            DateMention(
                span,
                _DAYS[weekday.casefold()] if weekday else None,
                int(day) if day else None,
                number,
                full,
            )
        )
    return tuple(found)


def clocks(document: Document) -> tuple[ClockMention, ...]:
    """All times of day, in order."""
    return tuple(
        ClockMention(Span(m.start(), m.end()), f"{int(m['hour']):02d}.{m['minute']}")
        for m in _CLOCK.finditer(document.text)
    )
