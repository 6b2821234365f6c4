"""Hours from … until … of which one is the sheet's and the other is not: *08.00–09.40* where the
sheet has 08.00–10.40."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from grader.clocks import ClockMention, clocks, is_exact
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.hours import is_near
from grader.known import Clash
from grader.text import Document, Span

_UNTIL = re.compile(
    r"\s{0,3}(?:WIB|WITA|WIT)?\s{0,3}(?:[-–]|s\.?d\.?|sampai(?: dengan)?|hingga)"
    r"\s{0,3}(?:(?:pukul|jam)\s{1,3})?",
    re.IGNORECASE,
)


def wrong_ranges(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """The other end of a range of hours that begins, or ends, as one of the sheet's does, where no
    fact tells that time."""
    document, ranges = elements.document, _ranges(case)
    if not ranges or len(elements.clocks) < 2:
        return ()
    times = frozenset(time for begins, ends, _ in ranges for time in (begins, ends)) | _times(case)
    found: list[Clash] = []
    for one, other in _pairs(document, elements.clocks):
        ours = (one.text, other.text)
        if any(ours == (begins, ends) for begins, ends, _ in ranges):
            continue
        for begins, ends, fact in ranges:
            if begins == one.text:
                wrong = other
            elif ends == other.text:
                wrong = one
            else:
                continue
            said = document.slice(wrong.span)
            if wrong.text in times or elements.inside(wrong.span, "closing"):
                continue
            if is_exact(said) or not any(is_near(said, wrong.text, time) for time in times):
                found.append(Clash(wrong.span, said, fact.text))
            break
    return tuple(found)


def _pairs(
    document: Document, told: Sequence[ClockMention]
) -> Iterator[tuple[ClockMention, ClockMention]]:
    for one, other in pairwise(told):
        between = document.slice(Span(one.span.end, other.span.start))
        if len(between) <= 40 and _UNTIL.fullmatch(between):
            yield one, other


@lru_cache(maxsize=64)
def _ranges(case: Case) -> tuple[tuple[str, str, Fact], ...]:
    found = []
    for fact in case.facts:
        document = Document.read(fact.text)
        found += [(a.text, b.text, fact) for a, b in _pairs(document, clocks(document))]
    return tuple(found)


@lru_cache(maxsize=64)
def _times(case: Case) -> frozenset[str]:
    return frozenset(c.text for fact in case.facts for c in clocks(Document.read(fact.text)))
