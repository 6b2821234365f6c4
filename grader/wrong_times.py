"""A date or time of day that the fact sheet does not have, told of one of its facts: another value
than the sheet's, no event of the writer's own."""

from __future__ import annotations

from collections.abc import Sequence

from grader.elements import Elements
from grader.facts import Case
from grader.inventions import unknown_times
from grader.known import Clash
from grader.text import Span
from grader.told import told


def wrong_times(elements: Elements, case: Case, clashes: Sequence[Clash]) -> tuple[Clash, ...]:
    """Such times in order, each with the fact that its sentence tells; none that one of the
    ``clashes`` owns."""
    owned = frozenset(clash.span.start for clash in clashes)
    found = []
    for span, _ in unknown_times(elements, case, owned):
        sentence = next((s for s in elements.document.sentences if span.start < s.end), None)
        if sentence is None:
            continue
        for fact in case.facts:
            if fact.element != "where" and told(elements, fact, (sentence,)):
                place = Span(span.start, span.end)
                found.append(Clash(place, elements.document.slice(place), fact.text))
                break
    return tuple(found)


__all__ = ["wrong_times"]
