"""Dates and times of day in a document, and whether weekday and date agree."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from grader.facts_brief import DAYS, MONTHS
from grader.names import GIVEN
from grader.text import Document, Span

_DAYS = {name.casefold(): number for number, name in enumerate(DAYS)} | {"jum'at": 4, "ahad": 6}
_MONTHS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "nopember": 11, "des": 12, "pebruari": 2,
}  # fmt: skip
_DAY_NAMES = frozenset(_DAYS)
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_PART = r"(?:pagi|siang|sore|petang|malam|subuh|dini hari)"
_SHIFT = (
    r"(?:(?:pagi|siang|sore|petang|malam|dini hari)\s{1,3}(?:tadi|ini|kemarin|lalu|nanti)|"
    r"kemarin|lalu|ini|depan|mendatang|(?:pekan|minggu|bulan)\s{1,3}(?:lalu|ini|depan)|yang lalu)"
)
_TO = r"\s{0,3}(?:[-–/]|s\.?d\.?|dan|hingga|sampai(?: dengan)?)\s{0,3}"
_WHEN = (
    rf"(?:(?P<day>\d{{1,2}})(?:{_TO}\d{{1,2}})?\s{{1,3}}(?P<month>{_MONTH})\b(?:\.(?=\s{{1,3}}\d{{4}}))?(?:\s{{1,3}}(?P<year>\d{{4,5}})\b)?"
    r"|(?P<d>\d{1,2})(?:\s{0,3}[-–]\s{0,3}\d{1,2})?/(?P<m>\d{1,2})(?:/(?P<y>\d{2,5}))?(?![\d/])"
    r"|(?P<d2>\d{1,2})[-.](?P<m2>\d{1,2})[-.](?P<y2>(?:19|20)\d{2})(?![\d/.-]\d)"
    r"|(?P<y3>20\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})(?!\d))"
)
_WEEKDAY = re.compile(
    rf"(?P<weekday>{_DAY})\b(?:[–-](?:{_DAY})\b)?(?:\s{{1,3}}{_PART}\b(?!\s{{1,3}}(?:tadi|ini)))?"
    rf"(?:\s{{0,3}},?\s{{0,3}}(?:(?:tanggal|tgl\.?)\s{{1,3}})?\(?\s{{0,3}}{_WHEN}|\s{{1,3}}{_SHIFT}\b)?",
    re.IGNORECASE,
)
_DATE = re.compile(_WHEN, re.IGNORECASE)
_PART_BEHIND = re.compile(rf" {_PART}\b(?! (?:tadi|ini|itu))")
_NUMERAL = (
    r"(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|beberapa)(?: belas)?"
)
_RELATIVE = re.compile(
    r"(?<!-)\b(?:kemarin\b(?!-)(?: lusa)?(?: (?:pagi|siang|sore|malam))?|"
    r"(?:ke)?esok(?:an)? (?:hari(?:nya)?|pagi(?:nya)?)|"
    r"besok\b(?!-)(?: lusa)?(?: (?:pagi|siang|sore|malam))?|lusa|semalam(?! suntuk)|"
    r"tadi (?:pagi|siang|sore|petang|malam)|"
    r"(?:pagi|siang|sore|petang|malam|subuh|dini hari) (?:tadi|ini|itu|nanti)|"
    r"(?:pagi|siang|sore|petang|malam) harinya|(?:hari|malam) (?:sebelumnya|berikutnya)|"
    r"(?<=menjelang )(?:subuh|fajar|siang|petang|magrib|malam|tengah malam)|"
    rf"(?:{'|'.join(MONTHS)}) (?:lalu|mendatang)|"
    rf"tanggal \d{{1,2}}(?![\d/.]|\s(?:{_MONTH}))|"
    r"nanti (?:siang|sore|malam)|hari ini|hari yang sama|"
    r"(?:pekan|minggu) (?:lalu|ini|depan|kemarin)|"
    rf"(?:(?:{_NUMERAL} )(?:hari|malam|pekan|minggu(?! lagi)|bulan|tahun)|"
    r"se(?:hari|pekan|minggu|bulan|tahun)) "
    r"(?:kemudian|(?:yang )?lalu|sebelumnya|mendatang|lagi|berselang|setelahnya|sesudahnya|"
    r"silam))\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|se|tiap|per|beberapa)\s+$",
    re.IGNORECASE,
)
_NO_DATE_BEFORE = re.compile(
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
_HOUR = r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)\b"
_TIME = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_CLOCK = re.compile(
    rf"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?![.:/]?\d|-\d{{3}})"
    rf"(?:\s*(?:[-–]|s\.?d\.?|hingga|sampai)\s*(?P<until>{_TIME})(?!\d))?(?:\s*(?i:WIB|WITA|WIT)\b)?"
)
_SPOKEN = re.compile(
    rf"\b(?:pukul|jam|jm|pkl\.?)\s+(?P<spoken>(?P<hour>(?:[01]?\d|2[0-4])(?![\d.,:/])|{_HOUR})"
    rf"(?:\s+(?:lewat|lebih|kurang)\s+\w+(?: belas| puluh)?(?: menit)?)?"
    rf"(?:\s+(?:{_PART}|tepat|WIB|WITA|WIT)\b){{0,2}})",
    re.IGNORECASE,
)
_CLOCK_BEFORE = re.compile(
    r"(?:\b(?:pukul|jam|jm|pkl\.?|sekitar|sekira|kira-kira|hingga|sampai|sampai dengan|s\.?d\.?|"
    r"mulai|sejak|menjelang|sebelum|sesudah|setelah|selepas|antara|tepat|lewat|pada|buka|tutup)|[(–])"
    r"\s*$",
    re.IGNORECASE,
)
_NO_CLOCK_BEFORE = re.compile(
    r"(?:Rp\s?|\b(?:nomor|no\.?|pasal|skor|versi|nilai|sebesar|sebanyak|seharga|bab|indeks|kamar|"
    r"ruang|kanal|koordinat|ayat|frekuensi))\s*$",
    re.IGNORECASE,
)
_NO_CLOCK_BEHIND = re.compile(
    r"\s*(?:%|persen|juta|ribu|miliar|meter|kg|km|cm|gram|liter|hektare|orang|derajat|poin|detik|FM\b|MHz|lintang|bujur)",
    re.IGNORECASE,
)
_COUNTED_HOURS = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|setengah|per|"
    r"setiap|tiap|beberapa)\s$",
    re.IGNORECASE,
)
_HOURS_OF = re.compile(r"\s(?:menit|pelajaran|pelatihan|kerja|sehari|per)\b")
_HOUR_NAMES = frozenset({"pukul", "jam", "jm", "pkl"})
_HOURS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


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
        if _LISTED_BEFORE.search(text[max(0, start - 30) : start]):
            return None
        if bare and bracketed and _FRACTION.search(before):
            return None
        if bare and not bracketed and not _DATE_BEFORE.search(before):
            return None
    if "(" in match.group() and text[end : end + 1] == ")":
        end += 1
        if weekday and (part := _PART_BEHIND.match(text, end)):
            end = part.end()  # Kamis (19/3) malam
    full = int(year) + (2000 if len(year) == 2 else 0) if year else None
    weekday_number = _DAYS[weekday.casefold()] if weekday else None
    return DateMention(Span(start, end), weekday_number, int(day) if day else None, number, full)


def month_number(name: str) -> int | None:
    """1 to 12 for a month's name or short form, whatever its case; else None."""
    return _MONTHS.get(name.casefold())


def _is_name(text: str, start: int, end: int) -> bool:
    """True where a weekday's name is part of another: *Pasar Minggu*, *Senin Tarigan*."""
    if text[start:end].isupper():
        return False
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
    return bool(behind) and behind is not None and behind[1].casefold() in GIVEN


_SPECIAL_DAYS = frozenset(
    "agung putih abu palma berkah bersih sehat curhat sedekah religi ceria legi wage kliwon pon "
    "pahing".split()
)
_MAY_PRECEDE = frozenset("hari pada tanggal setiap tiap sejak hingga wib wita wit dan".split())


def relative_days(document: Document) -> tuple[Span, ...]:
    """Days told by their distance: *kemarin*, *pekan lalu*, *tiga hari kemudian*; in order."""
    return tuple(Span(m.start(), m.end()) for m in _RELATIVE.finditer(document.text))


def _hours(hour: str, minute: str) -> str:
    return f"{int(hour):02d}.{minute}"


def _is_clock(text: str, match: re.Match[str], after_another: bool) -> bool:
    """Does something beside a figure like 10.15 tell that it is a time of day?"""
    before = text[max(0, match.start() - 16) : match.start()]
    if _NO_CLOCK_BEFORE.search(before) or _NO_CLOCK_BEHIND.match(text, match.end()):
        return False
    if len(match.group()) > 5 or text[match.start()] == "0" or _CLOCK_BEFORE.search(before):
        return True  # with its zone, or a range
    return after_another and before.endswith(("dan ", "atau ", ", "))


def is_exact(said: str) -> bool:
    """True for a time of day told with its minutes: ``19.40``, not *tujuh malam*."""
    return any(sign in said for sign in ".:")


def clocks(document: Document) -> tuple[ClockMention, ...]:
    """All times of day, in order: ``19.40 WIB``, *pukul* ``delapan malam``."""
    text = document.text
    found: list[ClockMention] = []
    for word in document.opening(_HOUR_NAMES):
        if found and word.start < found[-1].span.end:
            continue
        if word.text[0].isdigit() and len(word.text) >= 4:
            m = _CLOCK.match(text, word.start)
            if m and _is_clock(text, m, bool(found)):
                first = m.end("minute") if m["until"] else m.end()
                found.append(ClockMention(Span(m.start(), first), _hours(m["hour"], m["minute"])))
                if m["until"]:
                    span = Span(m.start("until"), m.end())
                    found.append(ClockMention(span, _hours(*re.split("[.:]", m["until"]))))
        elif word.lower in _HOUR_NAMES and (m := _SPOKEN.match(text, word.start)):
            bare = word.lower in ("jam", "jm") and m["spoken"].strip() == m["hour"].strip()
            if bare and _COUNTED_HOURS.search(text, max(0, word.start - 12), word.start):
                continue  # tiga jam dua belas menit
            if bare and _HOURS_OF.match(text, m.end()):
                continue  # jam 7 pelajaran
            hour = m["hour"].casefold().strip()
            value = (
                int(hour) if hour.isdigit() else (_HOURS.index(hour) + 1 if hour in _HOURS else 12)
            )
            noon = value < 5 and "siang" in m["spoken"]
            afternoon = noon or (re.search(r"sore|petang|malam", m["spoken"]) and value < 12)
            time = f"{value + 12 if afternoon else value:02d}.00"
            found.append(ClockMention(Span(m.start("spoken"), m.end("spoken")), time))
    return tuple(found)
