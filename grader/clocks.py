"""Times of day in a document: ``19.40 WIB``, *pukul delapan malam*."""

from __future__ import annotations

import re
from dataclasses import dataclass

from grader.dates import PART_OF_DAY
from grader.hours import told_hour
from grader.no_dates import is_measured
from grader.text import Document, Span

_HOUR = (
    r"(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) belas|"
    r"satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)\b"
)
_TIME = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_CLOCK = re.compile(
    rf"(?<![\d.,:/-])(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?![.:/]?\d|-\d{{3}})"
    rf"(?:\s*(?:[-–]|s\.?d\.?|hingga|sampai)\s*(?P<until>{_TIME})(?!\d))?(?:\s*(?i:WIB|WITA|WIT)\b|"
    rf"\s{{1,3}}{PART_OF_DAY}\b(?! (?:itu|ini|tadi)))?"
)
_SPOKEN = re.compile(
    rf"\b(?:pukul|jam|jm|pkl\.?)\s+(?P<spoken>(?:setengah\s+)?(?P<hour>(?:[01]?\d|2[0-4])(?![\d.,:/])|{_HOUR})"
    rf"(?!-satu|\s+(?:kali|puluh|ratus|ribu|juta)\b)"
    rf"(?:\s*(?:[-–]|s[./]?d\.?)\s*(?:[01]?\d|2[0-4])(?![\d.,:/]))?"
    rf"(?:\s+(?:lewat|lebih|kurang)\s+\w+(?: belas| puluh)?(?: menit)?)?"
    rf"(?:\s+(?:{PART_OF_DAY}|tepat|WIB|WITA|WIT)\b){{0,2}})",
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
    r"\s*(?:%|persen|juta|ribu|miliar|meter|kg|km|cm|gram|liter|hektar|ha\b|orang|derajat|poin|"
    r"detik|kuintal|ons\b|ton\b|mil\b|mili\w+|knot|inci|volt|watt|kwh|dolar|per (?!hari)\w+|"
    r"halaman|FM\b|MHz|lintang|bujur)",
    re.IGNORECASE,
)
_COUNTED_HOURS = re.compile(
    r"(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|setengah|per|"
    r"setiap|tiap|beberapa)\s$",
    re.IGNORECASE,
)
_HOURS_OF = re.compile(r"\s(?:menit|pelajaran|pelatihan|kerja|sehari|per)\b")
_HOUR_NAMES = frozenset({"pukul", "jam", "jm", "pkl"})


@dataclass(frozen=True, slots=True)
class ClockMention:
    """A time of day as written, ``text`` as ``19.40``."""

    span: Span
    text: str


def _hours(hour: str, minute: str) -> str:
    return f"{int(hour):02d}.{minute}"


def _is_clock(text: str, match: re.Match[str], after_another: bool) -> bool:
    """Does something beside a figure like 10.15 tell that it is a time of day?"""
    before = text[max(0, match.start() - 16) : match.start()]
    if _NO_CLOCK_BEFORE.search(before) or _NO_CLOCK_BEHIND.match(text, match.end()):
        return False
    if is_measured(text, match.start()) and len(match.group()) == 5:
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
            time = told_hour(m["spoken"], m["hour"])
            found.append(ClockMention(Span(m.start("spoken"), m.end("spoken")), time))
    return tuple(found)
