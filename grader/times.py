"""When, as a reader finds it: dates, days told by their distance and times of day, in one row."""

from __future__ import annotations

import re
from bisect import bisect_right

from grader.clocks import ClockMention
from grader.dates import MONTH, DateMention
from grader.facts_brief import MONTHS
from grader.text import Document, Span

_TO = frozenset({"–", "-", "s.d.", "sd"})
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
    rf"tanggal \d{{1,2}}(?![\d/.]|\s(?:{MONTH}))|"
    r"nanti (?:siang|sore|malam)|hari ini|hari yang sama|"
    r"(?:pekan|minggu) (?:lalu|ini|depan|kemarin)|bulan (?:lalu|depan)|"
    rf"(?:(?:{_NUMERAL} )(?:hari|malam|pekan|minggu(?! lagi)|bulan|tahun)|"
    r"se(?:hari|pekan|minggu|bulan|tahun)) "
    r"(?:kemudian|(?:yang )?lalu|sebelumnya|mendatang|lagi|berselang|setelahnya|sesudahnya|"
    r"silam))\b",
    re.IGNORECASE,
)


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
    return tuple(Span(m.start(), m.end()) for m in _RELATIVE.finditer(document.text))
