"""Persons with name and office.

A person is known from the fact sheet, or recognised by what Indonesian press texts put around a
name: an office before it, a degree behind it, an attribution verb beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.facts import Case, Person
from grader.name_runs import name_at
from grader.offices import DEGREE, office_beside
from grader.text import WORD, Document, Sentence, Span, Word


@dataclass(frozen=True, slots=True)
class Mention:
    """A person where a text names them. ``office`` is what stands beside the name, or ""."""

    span: Span
    name: str
    office: str
    person: Person | None
    full_end: int = 0
    """Where the name ends with its degrees."""


def mentions(
    document: Document, case: Case | None, taken: Sequence[Span] = ()
) -> tuple[Mention, ...]:
    """Every mention of a person, in order; the sheet's people by any of their ``calls``.

    ``taken`` are the names of institutions, in which nobody is named.
    """
    calls = _calls(case)
    found: list[Mention] = []
    met: set[str] = set()
    called = _called(document, taken)
    for sentence in document.sentences:
        capitals = [n for n, word in enumerate(sentence.words) if word.text[0].isupper()]
        free = _free(sentence, taken) if capitals else []
        behind = 0
        for position in capitals:
            if position < behind:
                continue
            first = position
            size, person = _known_at(sentence.words, position, calls)
            if not size and free[position]:
                first, size = name_at(document, sentence, position, free, met)
            if not size:
                continue
            words = sentence.words[first : first + size]
            span = Span(words[0].start, words[-1].end)
            if person is None and not called.isdisjoint(
                " ".join(w.lower for w in sentence.words[begin : first + size])
                for begin in (first, max(0, first - 1))
            ):
                behind = first + size
                continue
            met.update(word.lower for word in words if len(word.text) > 2)
            degree_end = span.end
            initial = len(words[-1].text) == 1 and document.text[degree_end : degree_end + 1] == "."
            degree_end += initial  # Wahyu Eko S., S.Pd.
            while match := DEGREE.match(document.text, degree_end):
                degree_end = match.end()
            office = office_beside(document, sentence, first, size)
            found.append(Mention(span, document.slice(span), office, person, degree_end))
            behind = first + size
            while behind < len(sentence.words) and sentence.words[behind].start < degree_end:
                behind += 1
    return tuple(found)


def _called(document: Document, taken: Sequence[Span]) -> frozenset[str]:
    """What institutions are called by, in two or three words: *Tirta Mulya* of *Lapas Kelas IIB
    Tirta Mulya* is a place wherever it stands."""
    names = [document.slice(span).casefold().split() for span in taken]
    return frozenset(
        " ".join(words[-size:]) for words in names for size in (2, 3) if len(words) > size
    )


def _free(sentence: Sentence, taken: Sequence[Span]) -> list[bool]:
    """For each word whether it lies outside all of ``taken`` (in order)."""
    first = bisect_left(taken, sentence.start, key=lambda span: span.end)
    spans = []
    while first < len(taken) and taken[first].start < sentence.end:
        spans.append(taken[first])
        first += 1
    if not spans:
        return [True] * len(sentence.words)
    return [not any(s.start <= word.start < s.end for s in spans) for word in sentence.words]


@lru_cache(maxsize=256)
def _calls(case: Case | None) -> dict[str, list[tuple[tuple[str, ...], Person]]]:
    """The ways to call the sheet's people, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Person]]] = {}
    for person in case.people if case else ():
        for call in person.calls:
            words = tuple(match.group().casefold() for match in WORD.finditer(call))
            found.setdefault(words[0], []).append((words, person))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _known_at(
    words: tuple[Word, ...], position: int, calls: dict[str, list[tuple[tuple[str, ...], Person]]]
) -> tuple[int, Person | None]:
    if not words[position].is_capital:
        return 0, None
    for call, person in calls.get(words[position].lower, ()):
        if tuple(word.lower for word in words[position : position + len(call)]) == call:
            return len(call), person
    return 0, None
