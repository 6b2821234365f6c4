"""Counts told of something that the sheet counts otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.matching import Words, keys
from grader.numbers import Number, is_clock
from grader.sheet import sheet_counts
from grader.text import Sentence, Span, Word


@lru_cache(maxsize=64)
def _figures(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], Fact], ...]:
    """For each way to say what a figure counts, its words by key, and the fact."""
    return tuple(
        (tuple(keys(word) for word in near.split()), fact)
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


def wrong_figures(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Numbers told in title and story of something that the sheet counts otherwise: "tiga orang
    luka" against two."""
    clashes = []
    rules: dict[int, list[tuple[tuple[frozenset[str], ...], Fact]]] = {}
    for rule in _figures(case):
        for start in elements.where(rule[0]):
            rules.setdefault(start, []).append(rule)
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        index = elements.indexed[sentence.start]
        counted = index.numbers
        if sentence.start not in rules or not counted:
            continue
        firsts = frozenset(number.first for number in counted)
        for number in counted:
            word = sentence.words[number.first]
            if is_clock(word.text) or elements.in_date(word.start):
                continue
            if 1945 <= number.value <= 2100 or _sheets_own(case, sentence, number):
                continue
            hit = [
                fact
                for near, fact in rules[sentence.start]
                if _beside(elements, sentence, near, number, firsts)
            ]
            if hit and not _counted_elsewhere(case, index, number.value):
                span = Span(word.start, sentence.words[number.last].end)
                clashes.append(
                    Clash(
                        _phrase(sentence, number.first, number.last),
                        elements.document.slice(span),
                        hit[0].text,
                    )
                )
    return tuple(clashes)


PERSONS = frozenset(
    "orang narapidana napi warga penghuni tahanan korban petugas anak klien pegawai".split()
)
"""Too general to tell what is counted: "sebelas narapidana luka" is not the sheet's eleven."""


def _sheets_own(case: Case, sentence: Sentence, number: Number) -> bool:
    """True for a count that the sheet itself has with the same noun: "dua kelompok"."""
    follow = number.last + 1
    if follow >= len(sentence.words) or sentence.words[follow].lower in PERSONS:
        return False
    return (number.value, sentence.words[follow].lower) in sheet_counts(case)


def _counted_elsewhere(case: Case, index: Words, value: float) -> bool:
    """True where the sheet has this figure for something that the sentence speaks of."""
    return any(
        entry.value == value
        and all(any(key in index.keys for key in keys(word)) for word in near.split())
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


def _beside(
    elements: Elements,
    sentence: Sentence,
    near: Sequence[frozenset[str]],
    number: Number,
    firsts: frozenset[int],
) -> bool:
    """True where all words of ``near`` stand within a few words behind (or right before) a number,
    with no other number between."""
    index = elements.indexed[sentence.start]
    first, last = number.first, number.last
    shield = min((other for other in firsts if other > last), default=len(sentence.words))
    for word in near:
        places = index.places(word)
        if not any(
            place == first - 1
            or (
                ((last < place < shield and _near(sentence, last, place)) or place == first - 2)
                and _same_clause(elements, sentence, min(first, place), max(last, place))
            )
            for place in places
        ):
            return False
    return True


def _near(sentence: Sentence, last: int, place: int) -> bool:
    """True for at most three words between, a name not counted: "18 klien Bapas Kelas II Kuala
    Randu menerima"."""
    between = sentence.words[last + 1 : place]
    return sum(not word.is_capital for word in between) <= 3 and len(between) <= 12


def _same_clause(elements: Elements, sentence: Sentence, first: int, last: int) -> bool:
    words = sentence.words
    return all(
        _joined(elements.document.text[words[p].end : words[p + 1].start], words[p], words[p + 1])
        and words[p + 1].lower not in ("dan", "sedangkan", "sementara", "serta", "dari", "untuk")
        for p in range(first, last)
    )


def _joined(between: str, one: Word, other: Word) -> bool:
    """True for a blank, or for the bracket of an acronym: "Balai Pemasyarakatan (Bapas) Kelas"."""
    return between.isspace() or (
        between.strip() in ("(", ")") and one.is_capital | other.is_capital
    )


def _phrase(sentence: Sentence, first: int, last: int) -> Span:
    return Span(
        sentence.words[first].start, sentence.words[min(last + 3, len(sentence.words) - 1)].end
    )
