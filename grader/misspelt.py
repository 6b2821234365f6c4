"""Names of the fact sheet that are a letter off: *Teluk Adran* for *Teluk Ardan*.

Told only where the word beside it is the sheet's own neighbour of that name, so that another person
or place is never taken for a slip: *Adran* alone is left to those who judge inventions.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from grader.facts import Case
from grader.text import Document, Span
from grader.wordclass import known_words

SHORTEST = 5
"""Below so many letters two names that differ by one may both be right."""
_NAME = re.compile(r"[A-Z][a-z]+")


def misspelt(document: Document, case: Case | None) -> list[tuple[Span, str]]:
    """Names a letter off the sheet's, each with what the sheet has."""
    if case is None:
        return []
    beside, known = _pairs(case)
    strange = document.lowers - known - known_words()
    found = []
    for sentence in document.sentences if strange else ():
        if strange.isdisjoint(sentence.lowers):
            continue
        for one, other in pairwise(sentence.words):
            if other.start - one.end != 1 or not (one.is_capital and other.is_capital):
                continue
            for word, key in ((other, (one.lower, "after")), (one, (other.lower, "before"))):
                if word.lower in strange and len(word.text) >= SHORTEST:
                    found += [
                        (Span(word.start, word.end), f"di lembar fakta: “{name}”")
                        for name in beside.get(key, ())
                        if is_near(word.lower, name.casefold())
                    ]
    return sorted(set(found))


@lru_cache(maxsize=64)
def _pairs(case: Case) -> tuple[dict[tuple[str, str], tuple[str, ...]], frozenset[str]]:
    """Which names of the sheet stand after and before which word, and all words of the sheet."""
    texts = [
        case.situation, case.boilerplate, case.unit.short, case.unit.city, case.event.place,
        *(fact.text for fact in case.facts),
        *(statement.text for statement in case.statements),
        *(call for person in case.people for call in person.calls),
    ]  # fmt: skip
    beside: dict[tuple[str, str], dict[str, None]] = {}
    known: set[str] = set()
    for text in texts:
        for sentence in Document.read(text).sentences:
            known.update(sentence.lowers)
            for one, other in pairwise(sentence.words):
                if (
                    other.start - one.end == 1
                    and _NAME.fullmatch(one.text)
                    and _NAME.fullmatch(other.text)
                ):
                    beside.setdefault((one.lower, "after"), {})[other.text] = None
                    beside.setdefault((other.lower, "before"), {})[one.text] = None
    near = {
        key: tuple(name for name in names if len(name) >= SHORTEST) for key, names in beside.items()
    }
    return near, frozenset(known)


def is_near(one: str, other: str) -> bool:
    """True where one letter is added, left out or another, or two neighbours have changed places
    (Damerau 1964, Communications of the ACM 7, 171–176)."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    if len(one) == len(other):
        return one[1:] == other[1:] or (one[:2] == other[1::-1] and one[2:] == other[2:])
    short, long = sorted((one, other), key=len)
    return long[1:] == short
