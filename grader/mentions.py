"""The values of a document, each with what stands around it: what a number, day or time is told of.

A fact sheet and a text agree where a value stands in the company of the same words. The company of
a value is weighed: near words say more than far ones, words behind a turn of the sentence less, and
words that few of the sheet's sentences have more than those which many have (inverse document
frequency: Spärck Jones, Journal of Documentation 28, 1972).
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.content import content
from grader.dates import ClockMention, DateMention, clocks, dates
from grader.facts import Case
from grader.figures import PERSONS
from grader.matching import FUNCTION_WORDS, stems
from grader.numbers import figure, is_clock, numbers
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


@dataclass(frozen=True, slots=True)
class Mention:
    """A value in a sentence: its words are ``first`` to ``last`` (inclusive); ``noun`` are the
    stems of what a count counts."""

    value: Value
    sentence: Sentence
    first: int
    last: int
    noun: frozenset[str] = frozenset()


def values(
    sentence: Sentence, days: Iterable[DateMention], times: Iterable[ClockMention], year: int
) -> Iterator[Mention]:
    """The days, times of day and counts of a sentence; counts of persons twice, the second time
    with their class. ``days`` and ``times`` are those of the whole document."""
    words = sentence.words
    taken: set[int] = set()
    told: list[tuple[Span, Value | None]] = [(each.span, each.resolve(year)) for each in days]
    told += [(each.span, each.text) for each in times]
    for span, value in told:
        if not sentence.start <= span.start < sentence.end:
            continue
        held = [n for n, word in enumerate(words) if span.start <= word.start < span.end]
        taken.update(held)
        if held and value is not None:
            yield Mention(value, sentence, held[0], held[-1])
    for number in numbers(words):
        first, last = number.first, number.last
        if number.value <= 1 or first in taken or is_clock(words[first].text):
            continue
        if first and words[first - 1].lower in _ORDINAL:
            continue
        behind = words[last + 1 : last + 3]
        noun = frozenset(stem for word in content(behind[:1]) for stem in stems(word.lower))
        yield Mention(number.value, sentence, first, last, noun)
        persons = next((CLASSES[word.lower] for word in behind if word.lower in CLASSES), None)
        if persons:
            yield Mention((number.value, persons), sentence, first, last + 1)


def companies(
    text: str, mentions: Sequence[Mention], unit: frozenset[str]
) -> list[dict[str, float]]:
    """For each value of one sentence the content words around it with their weights in (0, 1];
    ``unit`` are the words of the unit's own name, which tell nothing."""
    if not mentions:
        return []
    words = mentions[0].sentence.words
    telling = {word.start for word in content(words)} - {w.start for w in words if w.lower in unit}
    reach = [_reach(text, mention) for mention in mentions]
    found: list[dict[str, float]] = []
    for mention, weights in zip(mentions, reach, strict=True):
        others = [
            theirs
            for other, theirs in zip(mentions, reach, strict=True)
            if type(other.value) is type(mention.value) and other.first != mention.first
        ]
        around: dict[str, float] = {}
        for position, weight in weights.items():
            word = words[position]
            if word.start not in telling or word.lower in _CLOCKS:
                continue
            if position == mention.last + 1 and word.lower in PERSONS:
                continue  # what is counted, in a word that fits every count
            nearer = any(theirs.get(position, 0.0) > weight for theirs in others)
            share = weight * ANOTHERS if nearer else weight
            around[word.lower] = max(around.get(word.lower, 0.0), share)
        found.append(around)
    return found


_CLOCKS = frozenset({"pukul", "jam"})
"""Words before a time of day, which every time has."""


def _reach(text: str, mention: Mention) -> dict[int, float]:
    """The weight of each position around a value, as far as one has any."""
    words = mention.sentence.words
    found: dict[int, float] = {}
    for step, start in ((-1, mention.first), (1, mention.last)):
        weight, position = 1.0, start + step
        while 0 <= position < len(words) and weight > LEAST:
            left, right = sorted((position, position - step))
            gap = text[words[left].end : words[right].start]
            if gap != " ":
                weight *= TURNED ** (sum(sign in ";:" for sign in gap) + 0.5 * gap.count(","))
            found[position] = weight
            weight *= FADES * (TURNED if words[position].lower in _TURNS else 1.0)
            position += step
    return found


LEAST = 0.02
"""Below this weight a word says nothing any more."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value of the sheet: what it counts, the passage that it stands in, and whether that says
    it; the time when a fact became known is right beside it and replaces no other."""

    value: Value
    noun: frozenset[str]
    text: str
    said: bool = True


@dataclass(frozen=True)
class Company:
    """All values of a sheet, and by the stem of a word the values that it stands beside: number of
    the value and weight, times how telling the word is."""

    given: tuple[Given, ...]
    beside: Mapping[str, tuple[tuple[int, float, float], ...]]
    unit: frozenset[str]

    def alike(self, around: Mapping[str, float]) -> dict[int, float]:
        """How alike the company of a text's value is to that of each of the sheet's, by number."""
        found: dict[int, float] = {}
        for word, weight in around.items():
            best: dict[int, float] = {}
            for stem in stems(word):
                for number, theirs, telling in self.beside.get(stem, ()):
                    share = min(weight, theirs) * telling
                    if share > best.get(number, 0.0):
                        best[number] = share
            for number, share in best.items():
                found[number] = found.get(number, 0.0) + share
        return found


@lru_cache(maxsize=64)
def sheet_company(case: Case) -> Company:
    """The values of a sheet with their company: of its facts and their wordings, its situation,
    statements, open questions and boilerplate."""
    names = (case.unit.name, case.unit.short, *case.unit.other_names)
    unit = frozenset(word.casefold() for name in names for word in name.split())
    texts = [fact.text for fact in case.facts]
    texts += [statement.text for statement in case.statements]
    texts += [case.situation, case.boilerplate, *(entry.text for entry in case.open_questions)]
    documents = [Document.read(text) for text in texts]
    sentences = [sentence for document in documents for sentence in document.sentences]
    having = Counter(
        stem for s in sentences for stem in {r for w in content(s.words) for r in stems(w.lower)}
    )
    given: list[Given] = []
    around: list[dict[str, float]] = []
    for document in documents:
        days, times = dates(document), clocks(document)
        for sentence in document.sentences:
            mentions = list(values(sentence, days, times, case.event.date.year))
            given += (Given(each.value, each.noun, document.text) for each in mentions)
            around += companies(document.text, mentions, unit)
    for fact in case.facts:
        if is_clock(fact.known):
            given.append(Given(fact.known, frozenset(), fact.text, said=False))
            words_of = content(Document.read(fact.text).words)
            around.append(dict.fromkeys((word.lower for word in words_of), 1.0))
    for value, words, text in _from_wordings(case):
        given.append(Given(value, frozenset(s for w in words[:1] for s in stems(w)), text))
        around.append(dict.fromkeys((w for w in words if w not in unit), 1.0))
    beside: dict[str, dict[int, tuple[float, float]]] = {}
    for number, words_around in enumerate(around):
        for word, weight in words_around.items():
            roots = stems(word)
            # A word is as telling as its most frequent reading: rather too little than too much.
            many = min(max(having[root] for root in roots), len(sentences))
            telling = math.log((len(sentences) + 1) / (many + 1))
            for root in roots:
                held = beside.setdefault(root, {})
                if weight * telling > held.get(number, (0.0, 0.0))[0]:
                    held[number] = (weight, telling)
    return Company(
        tuple(given),
        {
            root: tuple((number, *pair) for number, pair in sorted(held.items()))
            for root, held in beside.items()
        },
        unit,
    )


def _from_wordings(case: Case) -> Iterator[tuple[Value, list[str], str]]:
    """Each number and time of the sheet's wordings and figures, with the words beside it."""
    for fact in case.facts:
        for source in fact.wordings:
            tokens = source.casefold().split()
            for position, token in enumerate(tokens):
                value: Value | None = figure(token)
                if is_clock(token):
                    value = token.replace(":", ".")
                if value is not None:
                    others = (t for n, t in enumerate(tokens) if n > position)
                    before = (t for n, t in enumerate(tokens) if n < position)
                    yield value, list(_choices((*others, *before))), fact.text
        for entry in fact.figures:
            for near in entry.near:
                yield entry.value, near.casefold().split(), fact.text


def _choices(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        yield from (c for c in token.split("|") if c.isalpha() and c not in FUNCTION_WORDS)
