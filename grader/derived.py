"""Numbers that follow from those of a fact sheet: times between, shares, differences, sums."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from grader.clocks import clocks
from grader.dates import month_number
from grader.facts import Case, Fact
from grader.numbers import UNITS, is_clock, numbers_of
from grader.sheet import WHO, sheet_clocks, sheet_dates, sheet_words
from grader.stems import FUNCTION_WORDS, stems
from grader.text import Document

_PERSONS = WHO - frozenset("lain lainnya sisanya di".split())
SUM = "+"
"""The key of ``derived_numbers`` for sums."""


RATIO = "/"
"""The key for whole quotients of two numbers of a fact: *satu petugas untuk 84 penghuni*."""


@lru_cache(maxsize=64)
def derived_numbers(case: Case) -> dict[str, frozenset[float]]:
    """Numbers that follow from the sheet, by the noun that they need: the time between two of its
    times, whole or to the nearest hour (``menit``, ``jam``), shares (``persen``), differences of
    figures that count the same (key ""), and sums (key ``SUM``)."""
    minutes = sorted(int(c[:2]) * 60 + int(c[3:]) for c in sheet_clocks(case) if is_clock(c))
    spans = {float(b - a) for a in minutes for b in minutes if b > a}
    values = {entry.value for fact in case.facts for entry in fact.figures}
    shares = {float(round(100 * a / b)) for a in values for b in values if b and a != b}
    return {
        "menit": frozenset(spans),
        "jam": frozenset(span / 60 for span in spans) | {float(round(s / 60)) for s in spans},
        "persen": frozenset(shares | {share - 100 for share in shares if share > 100}),
        "": _differences(case),
        "orang": _together(case),
        RATIO: _quotients(case),
        SUM: frozenset(a + b for a in values for b in values if a > b),
    }


@lru_cache(maxsize=64)
def told_spans(case: Case) -> dict[str, frozenset[float]]:
    """The time between two times of day that facts tell, by the unit; an hour may miss it by
    ``ROUNDED`` minutes."""
    told = {c.text for fact in case.facts for c in clocks(Document.read(fact.text))}
    minutes = sorted(int(c[:2]) * 60 + int(c[3:]) for c in told)
    spans = {b - a for a in minutes for b in minutes if b > a}
    hours = {round(span / 60) for span in spans if abs(span - 60 * round(span / 60)) <= ROUNDED}
    exact = {span / 60 for span in spans}
    return {"menit": frozenset(map(float, spans)), "jam": frozenset({*map(float, hours), *exact})}


ROUNDED = 8


def _differences(case: Case) -> frozenset[float]:
    """What is left between two figures that count the same: persons, or things by one word; a
    figure without its noun counts what the others of its fact do (*13 dari 18 lulusan*)."""
    counted = [
        (entry.value, _counted(fact, entry.value), fact.id)
        for fact in case.facts
        for entry in fact.figures
    ]
    return frozenset(
        more - less
        for more, one, first in counted
        for less, other, second in counted
        if more > less and (first == second if not (one and other) else not one.isdisjoint(other))
    )


def _quotients(case: Case) -> frozenset[float]:
    found: set[float] = set()
    for fact in case.facts:
        values = [n.value for s in Document.read(fact.text).sentences for n in numbers_of(s)]
        found.update(a / b for a in values for b in values if 1 < b < a and a % b == 0)
    return frozenset(found)


def _together(case: Case) -> frozenset[float]:
    """How many persons a fact tells in two counts: *26 narapidana dan tiga petugas* are 29."""
    found: set[float] = set()
    for fact in case.facts:
        for sentence in Document.read(fact.text).sentences:
            counts = numbers_of(sentence)
            for one, other in pairwise(counts):
                joined = other.first - one.last == 3
                words = sentence.words[one.last + 1 : one.last + 3]
                noun = sentence.words[other.last + 1 : other.last + 2]
                persons = [word.lower in _PERSONS for word in (*words[:1], *noun)]
                if joined and words[1].lower == "dan" and persons == [True, True]:
                    found.add(one.value + other.value)
    return frozenset(found)


def _counted(fact: Fact, value: float) -> frozenset[str]:
    """The stems of the noun behind a figure in its fact, *orang* for any person; none where no noun
    stands there."""
    for sentence in Document.read(fact.text).sentences:
        for number in numbers_of(sentence):
            behind = sentence.words[number.last + 1 : number.last + 2]
            if number.value == value and behind:
                noun = behind[0].lower
                if noun in _PERSONS:
                    return frozenset(["orang"])
                telling = noun not in FUNCTION_WORDS and not noun.startswith(_VERBAL)
                return stems(noun) if telling else frozenset()
    return frozenset()


_VERBAL = ("me", "di", "ber", "ter")
"""How the verb begins that stands behind a figure without its noun: *61 diperbaiki*."""


@lru_cache(maxsize=64)
def spans_of_days(case: Case) -> dict[str, frozenset[float]]:
    """What a text may reckon between two days of the sheet, by the unit: days, weeks to the nearest
    one, months."""
    days = day_spans(case)
    weeks = frozenset(float(round(day / 7)) for day in days)
    months = frozenset(float(round(day / 30.4)) for day in days) | _months_between(case)
    return {"hari": days, "harian": days, "pekan": weeks, "minggu": weeks, "bulan": months}


def _months_between(case: Case) -> frozenset[float]:
    """How many months lie between two that a fact names: *semula April, mundur ke November*."""
    found: set[float] = set()
    for fact in case.facts:
        named = [month_number(word.lower) for word in Document.read(fact.text).words]
        months = [month for month in named if month is not None]
        found.update(float(other - one) for one in months for other in months if other > one)
    return frozenset(found)


@lru_cache(maxsize=64)
def day_spans(case: Case) -> frozenset[float]:
    """How many days a text may reckon from the sheet: between two of its dates, both ends counted
    or not, and up to a day that it counts (*hari kelima*)."""
    days = sheet_dates(case)
    spans = {float((b - a).days + more) for a in days for b in days if b > a for more in (0, 1)}
    ordinals = {word.removeprefix("ke") for word in sheet_words(case) if word.startswith("ke")}
    return frozenset(spans | {float(UNITS[word]) for word in ordinals if word in UNITS})
