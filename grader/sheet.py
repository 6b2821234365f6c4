"""What a fact sheet holds, derived from it once: its text, words, numbers, dates, times."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from itertools import chain
from operator import or_

from grader.beside_figures import keys_of
from grader.clocks import clocks
from grader.dates import dates
from grader.facts import Case
from grader.facts_brief import brief
from grader.matching import NEAR, Wording, wording
from grader.memo import remembered
from grader.numbers import UNITS, figure, numbers_of
from grader.stems import stems
from grader.text import Document
from grader.wordclass import FUNCTION

WHO = frozenset(
    "orang narapidana napi warga wbp penghuni tahanan korban petugas anak klien pegawai peserta "
    "lulusan alumni penerima siswa pasien pengunjung lain lainnya sisanya di".split()
)
"""Nouns that a press text leaves out behind a number: *tiga mundur*, *lima belum bekerja*."""
_ORDINARY = frozenset(
    "wit wib wita mulai capai jadi jumlah sebanyak hari sama sampai seluruh semua yaitu "
    "ibu bapak anda tetap".split()
)
"""What facts of any event are told with."""
CLOSE = 3
"""How many words apart the rest may then stand, for each of its words."""


@lru_cache(maxsize=4096)
def fact_wordings(sources: tuple[str, ...]) -> tuple[Wording, ...]:
    """A fact's wordings, and behind them those with a number without the noun that it counts."""
    found = [wording(source) for source in sources]
    for source in sources:
        tokens = [token for token in source.split() if token[0] != NEAR]
        counted = len(tokens) > 2 and figure(tokens[0]) is not None
        if counted and WHO.issuperset(tokens[1].casefold().split("|")):
            rest = wording(" ".join((tokens[0], *tokens[2:])))
            least = min(wording(source).window, CLOSE * len(rest.parts))
            found.append(replace(rest, window=least))
    return tuple(found)


@dataclass(frozen=True)
class Parts:
    """The parts of all wordings of a sheet, a bit each."""

    needed: Callable[[tuple[frozenset[str], ...]], int]
    """All of these parts."""
    met: Callable[[frozenset[str]], int]
    """The parts that have one of these keys."""


def figure_parts(near: str) -> tuple[frozenset[str], ...]:
    """The parts of what a figure of the sheet counts."""
    return tuple(keys_of(word) for word in near.split())


@lru_cache(maxsize=64)
def sheet_parts(case: Case) -> Parts:
    """The parts of every wording of the sheet: of its facts, and how they are told wrongly, of
    what their figures count, of its questions and rumours, and of what it withholds."""
    told = [each.parts for fact in case.facts for each in fact_wordings(fact.wordings)]
    told += [wording(source).parts for fact in case.facts for source in fact.misstated]
    told += [wording(source).parts for each in case.open_questions for source in each.closes]
    told += [wording(source).parts for rumour in case.rumours for source in rumour.wordings]
    told += [wording(source).parts for entry in case.withhold for source in entry.described]
    figures = (entry for fact in case.facts for entry in fact.figures)
    told += [figure_parts(near) for entry in figures for near in entry.near]
    bits: dict[frozenset[str], int] = {}
    for part in chain.from_iterable(told):
        bits.setdefault(part, 1 << len(bits))
    with_key: dict[str, int] = {}
    for part, bit in bits.items():
        for key in part:
            with_key[key] = with_key.get(key, 0) | bit

    @remembered(16384)
    def met(keys: frozenset[str]) -> int:
        return reduce(or_, [with_key.get(key, 0) for key in keys], 0)

    @remembered(4096)
    def needed(parts: tuple[frozenset[str], ...]) -> int:
        return reduce(or_, [bits[part] for part in parts], 0)

    return Parts(needed, met)


@lru_cache(maxsize=64)
def sheet_text(case: Case) -> Document:
    """Everything that a sheet says, as one document."""
    return Document.read(brief(case) + "\n\n" + "\n\n".join(_names(case)))


def _names(case: Case) -> list[str]:
    people = [f"{p.name} {p.office} {' '.join((*p.calls, *p.office_short))}" for p in case.people]
    withheld = [form for entry in case.withhold for form in entry.forms]
    withheld += [form for entry in case.mosaics for forms in entry.parts.values() for form in forms]
    return [*people, *case.unit.other_names, case.unit.name, case.unit.short, *withheld]


@lru_cache(maxsize=64)
def event_words(case: Case) -> frozenset[str]:
    """The stems that the sheet's main facts are told with."""
    return frozenset(
        stem
        for fact in case.facts
        if fact.weight == 3 and fact.element not in ("when", "where")
        for source in fact.wordings
        for token in source.casefold().split()
        for choice in token.split("|")
        for stem in stems(choice)
    )


@lru_cache(maxsize=64)
def news_words(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """The stems in which the sheet's facts tell its event: those of the main facts, one of which is
    news, and those of the others. What belongs to the unit on any day (its name, its boilerplate),
    to when and where, and numbers are none."""
    daily = [case.boilerplate, case.unit.name, case.unit.short, case.unit.city, case.event.place]
    told = {True: [""], False: [""]}
    for fact in case.facts:
        if fact.element in ("when", "where"):
            daily += [source.replace("|", " ") for source in fact.wordings]
        else:
            told[fact.weight == 3].append(fact.text)
    known = FUNCTION | WHO | UNITS.keys() | _ORDINARY
    known |= {stem for word in _told_in(" ".join(daily)) for stem in stems(word)}
    main, others = (
        frozenset(
            stem
            for word in _told_in(" ".join(told[weighty]))
            if known.isdisjoint(stems(word))
            for stem in stems(word)
        )
        for weighty in (True, False)
    )
    return main, others - main


def _told_in(text: str) -> frozenset[str]:
    return frozenset(word.lower for word in Document.read(text).words if not word.is_number)


@dataclass(frozen=True, slots=True)
class Given:
    """A sentence of the sheet: its words in order, and as a set."""

    words: tuple[str, ...]
    keys: frozenset[str]


@lru_cache(maxsize=64)
def sheet_sentences(case: Case) -> tuple[Given, ...]:
    """The sentences in which the sheet tells its facts and its situation."""
    texts = [fact.text for fact in case.facts] + [case.situation]
    words = (
        tuple(word.lower for word in sentence.words)
        for text in texts
        for sentence in Document.read(text).sentences
    )
    return tuple(Given(line, frozenset(line)) for line in words)


@lru_cache(maxsize=64)
def sheet_stems(case: Case) -> frozenset[str]:
    """The stems of every word of the sheet, its wordings included."""
    told_with = (
        choice
        for fact in case.facts
        for source in fact.wordings
        for token in source.casefold().split()
        for choice in token.split("|")
    )
    return frozenset(stem for word in (*sheet_words(case), *told_with) for stem in stems(word))


@lru_cache(maxsize=64)
def sheet_numbers(case: Case) -> frozenset[float]:
    """Every number that the sheet writes, in digits or words, and the parts of its dates."""
    found: set[float] = set()
    for sentence in sheet_text(case).sentences:
        found.update(number.value for number in numbers_of(sentence))
        for word in sentence.words:
            value = figure(word.text)
            if value is not None:
                found.add(value)
    for fact in case.facts:
        found.update(entry.value for entry in fact.figures)
    found.add(float(case.event.date.year))
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_dates(case: Case) -> frozenset[dt.date]:
    """Every date of the sheet, and the days right before and after what it tells."""
    year = case.event.date.year
    found = {case.event.date, case.now.date()} | ({case.event.end} if case.event.end else set())
    for mention in dates(sheet_text(case)):
        both = (mention.resolve(year), mention.resolve_until(year))
        found.update(day for day in both if day is not None)
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_clocks(case: Case) -> frozenset[str]:
    """Every time of day of the sheet."""
    found = {mention.text for mention in clocks(sheet_text(case))} | {f"{case.now:%H.%M}"}
    found.update(fact.known for fact in case.facts)
    if case.event.time:
        found.add(case.event.time)
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_words(case: Case) -> frozenset[str]:
    """Every word of the sheet, casefolded."""
    return frozenset(word.lower for word in sheet_text(case).words)


@lru_cache(maxsize=64)
def sheet_counts(case: Case) -> frozenset[tuple[float, str]]:
    """Every number of the sheet with the word behind it."""
    return frozenset(
        (number.value, sentence.words[number.last + 1].lower)
        for sentence in sheet_text(case).sentences
        for number in numbers_of(sentence)
        if number.last + 1 < len(sentence.words)
    )
