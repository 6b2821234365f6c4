"""The passages of a fact sheet, each with its words, counts, days and times.

A text and its sheet agree where a sentence holds the values of the passage that it tells of; the
same value from another passage is an error that a list of the sheet's numbers cannot see.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.dates import clocks, dates
from grader.facts import Case
from grader.matching import FUNCTION_WORDS, stems
from grader.numbers import figure, numbers
from grader.text import Document, Word
from grader.wordclass import COMMON

BESIDE = 5
"""How many words before or behind a number may be what it counts: *keluarga sembilan lulusan*."""
Value = float | dt.date | str
"""A count, a day, or a time of day as ``19.40``."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One fact, statement, rumour or sentence of the situation."""

    text: str
    stems: frozenset[str]
    counts: Mapping[float, frozenset[str]]
    """Each number with the stems of the words beside it, wherever it stands."""
    behind: Mapping[float, frozenset[str]]
    """Each number with the stems of the words right behind it."""
    days: frozenset[dt.date]
    times: frozenset[str]

    @property
    def values(self) -> frozenset[Value]:
        """All of them."""
        return frozenset([*self.counts, *self.days, *self.times])


@dataclass(frozen=True, slots=True)
class Passages:
    """All passages of a sheet, and by each stem the numbers of those that hold it."""

    all: tuple[Passage, ...]
    by_stem: Mapping[str, frozenset[int]]
    by_value: Mapping[Value, frozenset[int]]

    def shared(self, words: Iterable[Word]) -> Counter[int]:
        """How many of the content words each passage has; 0 where none."""
        found: Counter[int] = Counter()
        for word in words:
            holds: set[int] = set()
            for stem in stems(word.lower):
                holds |= self.by_stem.get(stem, frozenset())
            found.update(holds)
        return found


_NO_CONTENT = (
    COMMON
    | FUNCTION_WORDS
    | frozenset(
        "januari februari maret april mei juni juli agustus september oktober november desember "
        "senin selasa rabu kamis jumat sabtu minggu wib wita wit pagi siang sore malam "
        "tahun".split()
    )
)


def content(words: Iterable[Word]) -> list[Word]:
    """The words that tell what a sentence is about: no function word, number, day or month."""
    return [
        word
        for word in words
        if len(word.text) > 2 and word.lower not in _NO_CONTENT and word.text.isalpha()
    ]


@lru_cache(maxsize=64)
def passages(case: Case) -> Passages:
    """A sheet's passages."""
    texts: list[tuple[str, Sequence[str], Sequence[float]]] = [
        (fact.text, fact.wordings, [entry.value for entry in fact.figures]) for fact in case.facts
    ]
    situation = Document.read(case.situation)
    said = [situation.slice(sentence) for sentence in situation.sentences]
    said += [statement.text for statement in case.statements]
    said += [rumour.text for rumour in case.rumours]
    said += [question.text for question in case.open_questions]
    said.append(case.boilerplate)
    texts += [(text, (), ()) for text in said]
    found = tuple(_passage(*entry, case.event.date.year) for entry in texts)
    by_stem: dict[str, set[int]] = {}
    by_value: dict[Value, set[int]] = {}
    for number, passage in enumerate(found):
        for stem in passage.stems:
            by_stem.setdefault(stem, set()).add(number)
        for value in passage.values:
            by_value.setdefault(value, set()).add(number)
    return Passages(
        found,
        {stem: frozenset(held) for stem, held in by_stem.items()},
        {value: frozenset(held) for value, held in by_value.items()},
    )


def _passage(text: str, wordings: Sequence[str], figures: Sequence[float], year: int) -> Passage:
    document = Document.read(text)
    roots: set[str] = set()
    counts: dict[float, set[str]] = {value: set() for value in figures}
    after: dict[float, set[str]] = {}
    for sentence in document.sentences:
        for word in content(sentence.words):
            roots |= stems(word.lower)
        for number in numbers(sentence.words):
            low, high = max(0, number.first - BESIDE), number.last + 1 + BESIDE
            beside = content(sentence.words[low : number.first])
            beside += content(sentence.words[number.last + 1 : high])
            counts.setdefault(number.value, set()).update(*(stems(w.lower) for w in beside))
            noun = content(sentence.words[number.last + 1 : number.last + 2])
            after.setdefault(number.value, set()).update(*(stems(w.lower) for w in noun))
    for wording in wordings:
        for token in wording.casefold().split():
            for choice in token.split("|"):
                value = figure(choice)
                if value is not None:
                    counts.setdefault(value, set())
                elif choice.isalpha() and choice not in _NO_CONTENT:
                    roots |= stems(choice)
    return Passage(
        text,
        frozenset(roots),
        {value: frozenset(beside) for value, beside in counts.items()},
        {value: frozenset(noun) for value, noun in after.items()},
        frozenset(day for mention in dates(document) if (day := mention.resolve(year))),
        frozenset(mention.text for mention in clocks(document)),
    )
