"""The values of a document, each with what stands around it: what a number, day or time is told of.

A fact sheet and a text agree where a value stands in the company of the same words. Near words say
more than far ones, words behind a turn of the sentence less.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader.beside_counted import PERSONS
from grader.clocks import ClockMention
from grader.content import content, telling_places
from grader.dates import DateMention
from grader.numbers import Number, is_clock
from grader.stems import stems
from grader.text import Document, Sentence, Span

Value = float | dt.date | str | tuple[float, str]
"""A count, a day, a time of day as ``19.40``, or a count of a class of persons."""
FADES = 0.85
"""What each word between a value and another takes from the other's weight."""
TURNED = 0.6
"""What a turn of the sentence (a semicolon, *sedangkan*, *dan*) takes from it; a comma half."""
ANOTHERS = 0.5
"""What it takes from a word that it stands nearer to another value: *kapasitas 96 orang diisi
168*."""
_TURNS = frozenset("sedangkan sementara tetapi tapi namun adapun dan serta".split())
_ORDINAL = frozenset(
    "kelas pasal ayat nomor no uu tahun pukul jam ke blok kamar sel lantai".split()
)
"""Before a number these make it a name or an ordinal."""
CLASSES: Mapping[str, str] = {
    **dict.fromkeys("narapidana napi tahanan penghuni wbp binaan klien anak".split(), "inmate"),
    **dict.fromkeys("petugas pegawai sipir pengawal".split(), "staff"),
    **dict.fromkeys("polisi".split(), "police"),
    **dict.fromkeys("pengunjung pembesuk".split(), "visitor"),
}
"""Nouns for persons by whether they live in the unit, work there, or come to it."""


KIN = frozenset("keluarga kerabat istri suami ibu bapak orangtua".split())
"""Before a noun for persons these make them others: *keluarga tahanan*."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A value in a sentence: its words are ``first`` to ``last`` (inclusive); ``noun`` are the
    stems of what a count counts."""

    value: Value
    sentence: Sentence
    first: int
    last: int
    noun: frozenset[str] = frozenset()


Told = tuple[Span, float | dt.date | str | None]
"""Where a day or time stands, and which it is; None for one that cannot be told."""


def told_when(
    document: Document,
    days: Iterable[DateMention],
    times: Iterable[ClockMention],
    year: int,
    named: Mapping[int, dt.date] | None = None,
) -> dict[int, list[Told]]:
    """The days and times of a document by the start of the sentence that they stand in; ``named``
    are the days that a weekday alone may mean, by its number."""
    found: dict[int, list[Told]] = {}
    days = tuple(days)
    told: list[Told] = [(each.span, _day(each, year, named or {})) for each in days]
    told += [(each.span, each.resolve_until(year)) for each in days if each.until]
    told += [(each.span, each.text) for each in times]
    for span, value in told:
        sentence = document.sentences[document.sentence_number(span.start)]
        if sentence.start <= span.start < sentence.end:
            found.setdefault(sentence.start, []).append((span, value))
    return found


def _day(mention: DateMention, year: int, named: Mapping[int, dt.date]) -> dt.date | None:
    alone = mention.day is None and mention.month is None and mention.weekday is not None
    return named.get(mention.weekday or 0) if alone else mention.resolve(year)


def values(
    sentence: Sentence, when: Iterable[Told], counted: Iterable[Number]
) -> Iterator[Mention]:
    """The days, times of day and counts of a sentence; counts of persons twice, the second time
    with their class."""
    words = sentence.words
    taken: set[int] = set()
    starts = [word.start for word in words]
    for span, value in when:
        first, behind = bisect_left(starts, span.start), bisect_left(starts, span.end)
        taken.update(range(first, behind))
        if value is not None and behind > first:
            yield Mention(value, sentence, first, behind - 1)
    for number in counted:
        first, last = number.first, number.last
        if number.value <= 1 or first in taken or is_clock(words[first].text):
            continue
        if first and words[first - 1].lower in _ORDINAL:
            continue
        behind_it = words[last + 1 : last + 3]
        noun = frozenset(stem for word in content(behind_it[:1]) for stem in stems(word.lower))
        yield Mention(number.value, sentence, first, last, noun)
        if behind_it and behind_it[0].lower in KIN:
            continue  # dua keluarga tahanan
        persons = next((CLASSES[word.lower] for word in behind_it if word.lower in CLASSES), None)
        if persons:
            yield Mention((number.value, persons), sentence, first, last + 1)


def companies(
    text: str, mentions: Sequence[Mention], unit: frozenset[str]
) -> list[dict[str, float]]:
    """For each value of one sentence the content words around it with their weights in (0, 1];
    ``unit`` are the words of the unit's own name, which tell nothing."""
    if not mentions:
        return []
    sentence = mentions[0].sentence
    telling = {
        n: sentence.tokens[n]
        for n in telling_places(sentence)
        if sentence.tokens[n] not in unit and sentence.tokens[n] not in _CLOCKS
    }
    gaps = _gaps(text, sentence)
    reach = [_reach(gaps, mention, telling) for mention in mentions]
    beside = _beside(mentions)
    found: list[dict[str, float]] = []
    for number, mention in enumerate(mentions):
        others = [reach[other] for other in beside[number]]
        around: dict[str, float] = {}
        for position, weight in reach[number].items():
            lower = telling[position]
            if position == mention.last + 1 and lower in PERSONS:
                continue  # what is counted, in a word that fits every count
            nearer = bool(others) and any(theirs.get(position, 0.0) > weight for theirs in others)
            share = weight * ANOTHERS if nearer else weight
            if share > around.get(lower, 0.0):
                around[lower] = share
        found.append(around)
    return found


def _beside(mentions: Sequence[Mention]) -> list[list[int]]:
    """For each value the numbers of the next ones of its kind before and behind it."""
    found: list[list[int]] = [[] for _ in mentions]
    last: dict[type, int] = {}
    for number in sorted(range(len(mentions)), key=lambda n: mentions[n].first):
        kind = type(mentions[number].value)
        before = last.get(kind)
        if before is not None:
            found[number].append(before)
            found[before].append(number)
        last[kind] = number
    return found


_CLOCKS = frozenset({"pukul", "jam"})
"""Words before a time of day, which every time has."""


def _gaps(text: str, sentence: Sentence) -> list[float]:
    """What the signs between each word and the one before it leave of a weight."""
    gaps, end = [], sentence.start
    for word in sentence.words:
        start = word.start
        if start - end == 1 and text[end] == " ":
            gaps.append(1.0)
        else:
            signs = text.count(";", end, start) + text.count(":", end, start)
            gaps.append(TURNED ** (signs + 0.5 * text.count(",", end, start)))
        end = word.end
    return gaps


def _reach(gaps: Sequence[float], mention: Mention, telling: Container[int]) -> dict[int, float]:
    """The weight of each telling position around a value, as far as one has any."""
    tokens = mention.sentence.tokens
    found: dict[int, float] = {}
    weight = 1.0
    for position in range(mention.first - 1, -1, -1):
        weight *= gaps[position + 1]
        if position in telling:
            found[position] = weight
        weight *= FADES * TURNED if tokens[position] in _TURNS else FADES
        if weight <= LEAST:
            break
    weight = 1.0
    for position in range(mention.last + 1, len(tokens)):
        weight *= gaps[position]
        if position in telling:
            found[position] = weight
        weight *= FADES * TURNED if tokens[position] in _TURNS else FADES
        if weight <= LEAST:
            break
    return found


LEAST = 0.02
"""Below this weight a word says nothing any more."""
