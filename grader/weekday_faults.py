"""A day with the name of another: *Rabu (3/3)*, which is a Tuesday."""

from __future__ import annotations

from grader.elements import Elements
from grader.facts import Case
from grader.known import Clash


def weekday_faults(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """The first date of title and story that does not fall on the weekday it is told with: one of
    the two is not the sheet's, and who made the slip once often repeats it."""
    for mention in elements.dates:
        if mention.weekday is None or mention.day is None:
            continue
        if fault := mention.fault(case.event.date.year):
            inside = any(elements.inside(mention.span, zone) for zone in ("title", "story"))
            if inside:
                said = elements.document.slice(mention.span)
                return (Clash(mention.span, said, f"{fault[0].upper()}{fault[1:]}."),)
    return ()
