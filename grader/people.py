"""Persons with name and office.

A person is known from the fact sheet, or recognised by what Indonesian press texts put around a
name: an office before it, a degree behind it, an attribution verb beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.beside_names import NAME_OPENERS, PARTICLES
from grader.degrees import degrees_end
from grader.facts import Case, Person
from grader.gazetteer import is_place
from grader.lines import lines
from grader.name_context import Context, context
from grader.name_runs import name_at
from grader.names import is_given
from grader.office_words import BALINESE, BEFORE_NAMES, HEADS
from grader.offices_given import Found, offices
from grader.text import WORD, Document, Sentence, Span, Word

_NICKNAME = re.compile(r" [“\"][^“”\"]{2,20}[”\"](?: [A-Z][\w'-]+)+")
"""What goes on behind a first name: *Rendra “Bang Ren” Mahardika*."""
_Calls = dict[str, list[tuple[tuple[str, ...], Person]]]


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
    around = context(document, taken)
    rows = lines(document)
    found: list[list[Found]] = []
    for row in rows:
        found.append(_in_line(around, row, calls) if row.capitals else [])
    given = offices(document, rows, found)
    return tuple(
        Mention(name.span, document.slice(name.span), office, name.person, name.end)
        for names, beside in zip(found, given, strict=True)
        for name, office in zip(names, beside, strict=True)
    )


def _in_line(around: Context, line: Sentence, calls: _Calls) -> list[Found]:
    """The names of one line, in order."""
    words, text = line.words, around.document.text
    free = around.free(line)
    found: list[Found] = []
    behind = 0
    for position in line.capitals:
        if position < behind:
            continue
        first = position
        size, person = 0, None
        if words[position].lower in calls:
            size, person = _known_at(words, position, calls)
        if not size and free[position]:
            first, size = name_at(around, line, position, free, behind)
        if not size:
            continue
        agung = first == 1 and words[0].text == "Anak" and words[1].text == "Agung"
        opens = first > max(behind, 1) or (agung and not behind)
        if person is None and opens and _opens_name(text, words, first):
            first, size = first - 1, size + 1
        named = words[first : first + size]
        span = Span(named[0].start, named[-1].end)
        if person is None and not around.called.isdisjoint(
            " ".join(w.lower for w in words[begin : first + size])
            for begin in (first, max(0, first - 1))
        ):
            behind = first + size
            continue
        if person is None and found and _is_office_behind(text, words, first, size, found[-1]):
            continue
        if nick := _NICKNAME.match(text, span.end):
            size = sum(word.start < nick.end() for word in words[first:])
            span = Span(span.start, nick.end())
            named = words[first : first + size]
        around.met.update(word.lower for word in named if len(word.text) > 2)
        end = degrees_end(text, span.end)
        behind = first + size
        while behind < len(words) and words[behind].start < end:
            behind += 1
        found.append(Found(first, behind, span, end, person))
    return found


def _is_office_behind(text: str, words: Sequence[Word], first: int, size: int, name: Found) -> bool:
    """True for capitals of an office in brackets: *Fajar Sidiq (Ketua Tim Statistik Sosial)*."""
    between = text[name.end : words[first].start].lstrip(".")
    office = between.startswith(" (") and ")" not in between and len(between) > 2
    return office and not any(is_given(word.lower) for word in words[first : first + size])


@lru_cache(maxsize=256)
def _calls(case: Case | None) -> _Calls:
    """The ways to call the sheet's people, by their first word, the longest first."""
    found: _Calls = {}
    for person in case.people if case else ():
        for call in person.calls:
            words = tuple(match.group().casefold() for match in WORD.finditer(call))
            found.setdefault(words[0], []).append((words, person))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _known_at(words: tuple[Word, ...], position: int, calls: _Calls) -> tuple[int, Person | None]:
    for call, person in calls[words[position].lower]:
        if tuple(word.lower for word in words[position : position + len(call)]) == call:
            return len(call), person
    return 0, None


def _is_held(word: Word) -> bool:
    """True for a town or an office, behind which *Hari* opens a name: *Kalapas Semarang Hari
    Winarta*, but *dalam rangka Hari Kartini*."""
    titled = word.lower.rstrip(".") in BEFORE_NAMES
    return word.is_capital and (titled or is_place(word.text) or word.lower in HEADS)


def _opens_name(text: str, words: Sequence[Word], first: int) -> bool:
    """True where the word before a name belongs to it, though it is a common word as well: *Lalu*
    *Muhammad*, *Neng Siti*."""
    before = words[first - 1]
    opens = before.is_capital and before.lower in NAME_OPENERS
    opens = opens or (before.text == "Anak" and words[first].text == "Agung")
    opens = opens or (before.text == "Hari" and _is_held(words[first - 2]))
    if words[first].lower in PARTICLES and len(before.text) == 1 and first > 1:
        return before.is_capital  # R. Boru Nainggolan
    opens = opens and (before.text != "I" or words[first].lower in BALINESE)
    return opens and text[before.end : words[first].start] == " "
