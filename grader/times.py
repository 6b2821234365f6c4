"""When, as a reader finds it: dates, days told by their distance and times of day, in one row."""

from __future__ import annotations

import re
from bisect import bisect_right

from grader.clocks import ClockMention
from grader.dates import MONTH, DateMention
from grader.facts_brief import MONTHS
from grader.no_dates import is_in_title, is_needed
from grader.text import Document, Span

_TO = frozenset({"–", "-", "s.d.", "sd"})
_PART = r"(?:pagi|siang|sore|petang|malam|subuh|dini hari)"
_UNIT_NUMBER = (
    r"(?:\d{1,3}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|beberapa)"
    r"(?: belas| puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?)?"
)
_AGO = r"lalu(?! lintas| lalang)"
_MONTH_NAMES = "|".join(MONTHS)
_RELATIVE = re.compile(
    r"(?<!-)\b(?:kemarin\b(?!-)(?: lusa)?"
    rf"(?: {_PART})?|"
    r"(?:ke)?esok(?:an)? (?:hari(?:nya)?|pagi(?:nya)?|malam(?:nya)?|sore(?:nya)?)|"
    r"(?<!hari )(?<!masa )esok(?=[,.;]| pukul| jam)|(?:keesokan|esok|besok|lusa)nya|"
    rf"besok\b(?!-)(?: lusa)?(?: {_PART})?|lusa(?: {_PART})?|semalam(?! suntuk)|"
    r"tadi (?:pagi|siang|sore|petang|malam|subuh)|"
    r"tadi(?= (?:sekitar |sekira |kira-kira )?(?:pukul|jam) )|"
    rf"{_PART} (?:tadi|ini|itu|nanti|kemarin)|tengah malam tadi|"
    rf"{_PART} harinya|(?:hari|malam|pagi|sore) (?:sebelumnya|berikutnya)|"
    r"(?<=menjelang )(?:subuh|fajar|siang|petang|magrib|malam|tengah malam)|"
    r"(?<=selepas )(?:subuh|magrib|isya|zuhur|asar)|"
    rf"(?:{_MONTH_NAMES}) (?:{_AGO}|mendatang|nanti(?! \w)|tahun (?:{_AGO}|depan|ini|itu))|"
    rf"(?:tanggal|tgl\.?) \d{{1,2}}(?!\d|[./]\d|\s(?:{MONTH}))(?: bulan (?:ini|lalu|depan))?|"
    r"nanti (?:siang|sore|petang|malam)|hari ini|hari itu juga|(?:hari|malam|sore|pagi) yang sama|"
    rf"(?:(?:awal|akhir|pertengahan) )?(?:(?:pekan|minggu) (?:{_AGO}|ini|depan|kemarin)|"
    rf"bulan (?:{_AGO}|depan))|"
    r"(?:awal|akhir|pertengahan) bulan (?:ini|itu)|"
    rf"(?:(?:{_UNIT_NUMBER} )(?:hari|malam|pekan|minggu(?! lagi)|bulan|tahun)|"
    r"se(?:hari|pekan|minggu|bulan|tahun)) "
    rf"(?:kemudian|(?:yang )?{_AGO}|sebelumnya|mendatang|lagi|berselang|setelahnya|sesudahnya|"
    r"silam))\b",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(r"\b(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Bang|Kak|Si)\s$")
_NAME_THEN = re.compile(r"lalu (?:me|ber|duduk|pergi|pulang|datang|lari|masuk|keluar|naik|turun)")


def times(
    document: Document, dates: tuple[DateMention, ...], clocks: tuple[ClockMention, ...]
) -> tuple[Span, ...]:
    """Dates, relative days and times of day, in order, none inside another."""
    spans = [m.span for m in dates]
    for n, clock in enumerate(clocks):
        between = document.text[spans[-1].end : clock.span.start] if spans else ""
        if spans and between.strip() in _TO and n:
            spans[-1] = Span(spans[-1].start, clock.span.end)  # 08.00–15.00 WIB
        else:
            spans.append(clock.span)
    taken, joined = sorted(spans), set()
    for span in relative_days(document):
        before = bisect_right(taken, span)
        left = taken[before - 1].end if before else 0
        right = taken[before].start if before < len(taken) else span.end
        if left <= span.start and span.end <= right:
            end = span.end
            if before < len(taken) and document.text[end:right] == " (":
                joined.add(taken[before])  # kemarin (2/10)
                end = taken[before].end + 1
            spans.append(Span(span.start, end))
    kept: list[Span] = []
    for span in sorted(span for span in spans if span not in joined):
        gap = document.text[kept[-1].end : span.start] if kept else ""
        if gap == " (" and document.text[span.end : span.end + 1] == ")":
            kept[-1] = Span(kept[-1].start, span.end + 1)  # Rabu lalu (2/11)
        else:
            kept.append(span)
    return tuple(kept)


def relative_days(document: Document) -> tuple[Span, ...]:
    """Days told by their distance: *kemarin*, *pekan lalu*, *tiga hari kemudian*; in order."""
    text = document.text
    return tuple(
        Span(m.start(), m.end()) for m in _RELATIVE.finditer(text) if not _is_other(text, m)
    )


def _is_other(text: str, match: re.Match[str]) -> bool:
    """True for what only looks like a day: a title, a name, an idiom, a length of time."""
    start, said = match.start(), match.group().casefold()
    before = text[max(0, start - 8) : start]
    idiom = before.casefold().endswith("anak ") and said == "kemarin sore"
    if idiom or is_in_title(text, start):
        return True
    if said.endswith(" lagi"):
        return is_needed(text, start)
    first = not start or text[start - 2 : start] in (". ", "! ", "? ") or text[start - 1] == "\n"
    if said.startswith("lusa"):
        return re.match(r" [A-Z]", text[match.end() : match.end() + 2]) is not None and first
    if said.endswith(" lalu") and said.split()[0] in _MONTHS:
        then = first and _NAME_THEN.match(text, match.end() - 4)
        return bool(then) or _HONORIFIC.search(before) is not None
    return False


_MONTHS = frozenset(name.casefold() for name in MONTHS)
