"""Ages in brackets: *Sarno (38)*, *RS (24)*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from grader.facts_brief import DAYS, MONTHS
from grader.initials import KNOWN
from grader.measures import Measure
from grader.text import Span


def ages(text: str, people: Sequence[Span]) -> Iterator[Measure]:
    """Ages in brackets behind a name or initials, in order: *Sarno (38)*, *RS (24)*."""
    ends = {span.end for span in people}
    for match in _AGE.finditer(text):
        short = _INITIALS.search(text, max(0, match.start() - 8), match.start())
        called = _CALLED.search(text, max(0, match.start() - 24), match.start())
        named = called and called[1] not in _CALENDAR and int(match[2]) > 4
        if match.start() in ends or named or (short and short.group() not in _NOBODY):
            yield Measure(Span(match.start(1), match.end(1)), (float(match[2]),))


_NOBODY = KNOWN - frozenset("RS RI AD AL AU PK SK SH MH MM".split())
_AGE = re.compile(r" \(((\d{1,2})(?: tahun| thn| th)?)\)")
_CALLED = re.compile(
    r"(?:(?:^|[\s“])(?:saja|nama|bernama|dipanggil|disapa|samaran) )([A-Z][a-z]{2,20})$"
)
_CALENDAR = frozenset((*DAYS, *MONTHS))
_INITIALS = re.compile(r"(?<![\w-])(?:[A-Z]\.?){1,3}$")
