"""Two values of the sheet exchanged in one sentence: *22 anak dirawat di RSUD, sembilan di klinik*
where it is the other way round.

Between commas, *dan* and the like each value has its own words. Where the words beside each of two
values are those that the sheet has beside the other, and none are its own, they are exchanged.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from grader.clocks import clocks
from grader.content import content
from grader.dates import dates
from grader.elements import Elements
from grader.facts import Case
from grader.known import CONDITIONS, Clash
from grader.mentions import CLASSES, Told, told_when
from grader.numbers import Number, is_clock, numbers
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Span

_TURNS = frozenset(
    "setelah sesudah sebelum lalu kemudian dan serta sedangkan sementara tetapi tapi namun adapun "
    "yaitu yakni".split()
)
LEAST = 2
"""More words than these beside each other's value must speak for the exchange; of days and times,
which tell of one thing alone, one less."""

Value = float | dt.date | str


@dataclass(frozen=True, slots=True)
class Beside:
    """A value with the roots of the words of its own part of the sentence, where it stands, and
    the passage that says it."""

    value: Value
    roots: tuple[frozenset[str], ...]
    span: Span
    text: str


def exchanged(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Values of title and story that stand in each other's place."""
    found: list[Clash] = []
    pairs = _pairs(case)
    document = elements.document
    when = told_when(document, elements.dates, elements.clocks, case.event.date.year)
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        counted = elements.index.words[sentence.start].numbers
        here = when.get(sentence.start, ())
        if len(counted) + len(here) < 2 or not sentence.lowers.isdisjoint(CONDITIONS | NEGATIONS):
            continue
        parts = list(_parts(document, sentence, here, counted))
        for one, other in combinations(parts, 2):
            key = frozenset((one.value, other.value))
            for pair in pairs.get(key, ()):
                ours, theirs = pair if pair[0].value == one.value else pair[::-1]
                if _are_exchanged(case, one, other, ours, theirs):
                    found.append(Clash(one.span, document.slice(one.span), ours.text))
                    break
    return tuple(found)


def _are_exchanged(case: Case, one: Beside, other: Beside, ours: Beside, theirs: Beside) -> bool:
    known = _beside(case)
    mine, yours = known[one.value], known[other.value]
    if _shared(one, mine - yours) or _shared(other, yours - mine):
        return False
    first, second = frozenset().union(*ours.roots), frozenset().union(*theirs.roots)
    crossed = (_shared(one, second - first), _shared(other, first - second))
    least = LEAST if ours.text == theirs.text else LEAST + 1
    if not isinstance(one.value, float):
        least -= 1
    return min(crossed) >= 1 and sum(crossed) > least


def _shared(part: Beside, known: frozenset[str]) -> int:
    return sum(not roots.isdisjoint(known) for roots in part.roots)


@lru_cache(maxsize=64)
def _given(case: Case) -> tuple[Beside, ...]:
    """The values of the facts of a sheet, each with its own words."""
    found: list[Beside] = []
    for fact in case.facts:
        document = Document.read(fact.text)
        when = told_when(document, dates(document), clocks(document), case.event.date.year)
        for sentence in document.sentences:
            here = when.get(sentence.start, ())
            found += _parts(document, sentence, here, numbers(sentence.words))
    return tuple(found)


@lru_cache(maxsize=64)
def _beside(case: Case) -> dict[Value, frozenset[str]]:
    """By value all roots beside it in the facts but those beside every other value too."""
    found: dict[Value, frozenset[str]] = {}
    for each in _given(case):
        roots = frozenset().union(*each.roots) if each.roots else frozenset()
        found[each.value] = found.get(each.value, frozenset()) | roots
    return found


@lru_cache(maxsize=64)
def _pairs(case: Case) -> dict[frozenset[Value], list[tuple[Beside, Beside]]]:
    """Each two values of one kind, by their values."""
    found: dict[frozenset[Value], list[tuple[Beside, Beside]]] = {}
    for one, other in combinations(_given(case), 2):
        same = type(one.value) is type(other.value) and one.value != other.value
        if same and one.roots and other.roots:
            key = frozenset((one.value, other.value))
            found.setdefault(key, []).append((one, other))
    return found


def _parts(
    document: Document, sentence: Sentence, when: Sequence[Told], counted: Sequence[Number]
) -> Iterator[Beside]:
    """The values of a sentence with the words of their parts of it."""
    words = sentence.words
    places: list[tuple[int, int, Value]] = []
    for span, value in when:
        inside = [n for n, word in enumerate(words) if span.start <= word.start < span.end]
        if value is not None and inside:
            places.append((inside[0], inside[-1], value))
    taken = {n for first, last, _ in places for n in range(first, last + 1)}
    for number in counted:
        if number.first not in taken and not is_clock(words[number.first].text):
            places.append((number.first, number.last, number.value))
    kinds: dict[type, list[int]] = {}
    for first, _, value in places:
        kinds.setdefault(type(value), []).append(first)
    for first, last, value in sorted(places, key=lambda each: each[0]):
        others = [at for at in kinds[type(value)] if at != first]
        low, high = _part(document.text, words, first, last, others)
        own = [w for w in words[low:high] if not words[first].start <= w.start < words[last].end]
        roots = tuple(_roots(word.lower) for word in content(own) if not word.is_number)
        yield Beside(value, roots, Span(words[first].start, words[last].end), document.text)


def _roots(word: str) -> frozenset[str]:
    kind = CLASSES.get(word)
    return frozenset({f"@{kind}"}) if kind in ("staff", "police") else stems(word)


def _part(
    text: str, words: Sequence, first: int, last: int, others: Sequence[int]
) -> tuple[int, int]:
    """The part of a sentence that a value has for itself."""
    low = first
    while low > 0 and low - 1 not in others:
        between = text[words[low - 1].end : words[low].start]
        if words[low - 1].lower in _TURNS or not between.isspace():
            break
        low -= 1
    high = last + 1
    while high < len(words) and high not in others:
        between = text[words[high - 1].end : words[high].start]
        if words[high].lower in _TURNS or not between.isspace():
            break
        high += 1
    return low, high
