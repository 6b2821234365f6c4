"""In what company each value of a fact sheet stands, and how alike that of a text's value is.

A word tells the more, the fewer sentences of the sheet have it (inverse document frequency: Spärck
Jones, Journal of Documentation 28, 1972).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from grader.clocks import clocks
from grader.content import content
from grader.dates import dates
from grader.facts import Case
from grader.memo import remembered
from grader.mentions import Value, companies, told_when, values
from grader.numbers import figure, is_clock, numbers
from grader.stems import FUNCTION_WORDS, stems
from grader.text import Document


@dataclass(frozen=True, slots=True)
class Given:
    """A value of the sheet: what it counts, the passage that it stands in, and whether that says
    it; the time when a fact became known is right beside it and replaces no other. ``of_fact`` is
    False where no fact does, but a statement, the situation and the like."""

    value: Value
    noun: frozenset[str]
    text: str
    said: bool = True
    of_fact: bool = True


Beside = tuple[tuple[int, float, float], ...]
"""Of a word the values of the sheet that it stands beside: the value's number, the word's weight
there, and how telling the word is."""


@dataclass(frozen=True)
class Company:
    """All values of a sheet, and what stands beside them."""

    given: tuple[Given, ...]
    numbers: Mapping[Value, tuple[int, ...]]
    """By value the numbers of its places in ``given``."""
    beside: Callable[[str], Mapping[type, Beside]]
    """For a word (casefolded) what it stands beside in any form, by the kind of value."""
    unit: frozenset[str]
    times: frozenset[str]
    """The times of day that facts tell."""
    reckoned: frozenset[float]
    """Sums and differences of two counts of one passage, or of the same thing."""

    def alike(
        self, around: Mapping[str, float], kind: type, wanted: frozenset[int]
    ) -> dict[int, float]:
        """How alike the company of a text's value is to that of those of the sheet's that are
        ``wanted``, all of the same kind (``float``, ``date``, ``str`` or ``tuple``), by number."""
        found: dict[int, float] = {}
        beside = self.beside
        for word, weight in around.items():
            for number, theirs, telling in beside(word).get(kind, ()):
                if number in wanted:
                    share = (weight if weight < theirs else theirs) * telling
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
    told = frozenset(fact.text for fact in case.facts)
    sentences = [sentence for document in documents for sentence in document.sentences]
    having = Counter(
        stem for s in sentences for stem in {r for w in content(s.words) for r in _roots(w.lower)}
    )
    given: list[Given] = []
    around: list[dict[str, float]] = []
    for document in documents:
        when = told_when(document, dates(document), clocks(document), case.event.date.year)
        for sentence in document.sentences:
            counted = numbers(sentence.words)
            mentions = list(values(sentence, when.get(sentence.start, ()), counted))
            of_fact = document.text in told
            given += (Given(m.value, m.noun, document.text, True, of_fact) for m in mentions)
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
            roots = _roots(word)
            # A word is as telling as its most frequent reading: rather too little than too much.
            many = min(max(having[root] for root in roots), len(sentences))
            telling = math.log((len(sentences) + 1) / (many + 1))
            for root in roots:
                held = beside.setdefault(root, {})
                if weight * telling > held.get(number, (0.0, 0.0))[0]:
                    held[number] = (weight, telling)
    places: dict[Value, list[int]] = {}
    for number, entry in enumerate(given):
        places.setdefault(entry.value, []).append(number)

    @remembered(4096)
    def stands_beside(word: str) -> Mapping[type, Beside]:
        best: dict[int, tuple[float, float]] = {}
        for root in _roots(word):
            for number, pair in beside.get(root, {}).items():
                if number not in best or _tells(pair) > _tells(best[number]):
                    best[number] = pair
        kinds: dict[type, list[tuple[int, float, float]]] = {}
        for number, pair in sorted(best.items()):
            kinds.setdefault(type(given[number].value), []).append((number, *pair))
        return {kind: tuple(beside) for kind, beside in kinds.items()}

    return Company(
        tuple(given),
        {value: tuple(held) for value, held in places.items()},
        stands_beside,
        unit,
        frozenset(g.value for g in given if g.said and g.of_fact and isinstance(g.value, str)),
        _reckoned(given),
    )


def _tells(pair: tuple[float, float]) -> tuple[float, float]:
    return pair[0] * pair[1], pair[0]


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


def _reckoned(given: Iterable[Given]) -> frozenset[float]:
    """What a text may reckon from two counts of a passage, one of which may be *seorang*, or from
    two of the same thing."""
    together: dict[str, set[float]] = {}
    for entry in given:
        if isinstance(entry.value, float):
            for key in (entry.text, *(f"@{stem}" for stem in entry.noun)):
                together.setdefault(key, {1.0}).add(entry.value)
    pairs = (pair for held in together.values() for pair in combinations(sorted(held), 2))
    return frozenset(value for less, more in pairs for value in (more + less, more - less))


def _roots(word: str) -> frozenset[str]:
    """The readings of a word, of a short one with *-nya* too: *ujinya* is of *uji*; and of the
    word that means the same: *besuk* is *kunjungan*."""
    short = len(word) == SHORT and word.endswith("nya")
    found = stems(word) | stems(word[:-3]) if short else stems(word)
    same = {_SAME[root] for root in found if root in _SAME}
    return found | same if same else found


_SAME = {
    **dict.fromkeys("besuk jenguk tengok".split(), "kunjung"),
    **dict.fromkeys("ambruk rubuh runtuh".split(), "roboh"),
    "sampel": "contoh",
}


SHORT = 6


def _choices(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        yield from (c for c in token.split("|") if c.isalpha() and c not in FUNCTION_WORDS)
