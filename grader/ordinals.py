"""The day, find or death that is not the sheet's: *hari keempat* for the fifth, *temuan ketiga*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.numbers import UNITS
from grader.stems import stems
from grader.supposed import supposed
from grader.text import Document, Span, Word

_FIRST = 2
"""From which ordinal on a sheet's tells how many there are: *pesanan pertama* lets be a second."""
_DIGITS = re.compile(r"ke-?(\d{1,3})")
_ORDINALS = {f"ke{word}": int(value) for word, value in UNITS.items() if 1 < value < 100}
_ORDINALS |= {"pertama": 1}


def wrong_ordinals(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Ordinals of title and story behind a noun that the sheet has with other ones only, the first
    of a sentence that shares a word with the fact that does."""
    given = _given(case)
    if not given:
        return ()
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if not any(token.startswith("ke") for token in sentence.tokens):
            continue
        unreal: Sequence[range] | None = None
        rest: frozenset[str] | None = None
        for first, last, value in _ordinals(sentence.words):
            roots = stems(sentence.words[first].lower)
            facts = next((given[root] for root in roots if root in given), None)
            if facts is None or value < _FIRST or value in facts:
                continue
            if unreal is None:
                unreal = supposed(elements.document.text, sentence)
            if any(first in part for part in unreal):
                continue
            if rest is None:
                rest = frozenset(s for w in content(sentence.words) for s in stems(w.lower))
            told = (facts[n] for n in sorted(facts, reverse=True))
            fact = next((f for f, known in told if not rest.isdisjoint(known - roots)), None)
            if fact is not None:
                span = Span(sentence.words[first].start, sentence.words[last].end)
                found.append(Clash(span, elements.document.slice(span), fact.text))
                break
    return tuple(found)


def _ordinals(words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
    """Nouns with an ordinal behind them: the first and last word, and which it is."""
    for place, word in enumerate(words[1:], start=1):
        lower, last = word.lower, place
        value = _ORDINALS.get(lower)
        if value is None and (match := _DIGITS.fullmatch(lower)):
            value = int(match[1])
        if value is None and lower in ("ke", "ke-") and place + 1 < len(words):
            behind = words[place + 1].lower
            value = int(behind) if behind.isdecimal() else _ORDINALS.get(f"ke{behind}")
            last = place + 1
        if value is not None and words[place - 1].text.isalpha():
            yield place - 1, last, value


_Told = tuple[Fact, frozenset[str]]


@lru_cache(maxsize=64)
def _given(case: Case) -> Mapping[str, Mapping[int, _Told]]:
    """By root of a noun its ordinals in the sheet, each with a fact and its stems; only nouns that
    a fact has with an ordinal from ``_FIRST`` on."""
    found: dict[str, dict[int, _Told]] = {}
    told: list[tuple[str, Fact | None]] = [(fact.text, fact) for fact in case.facts]
    told += [(case.situation, None), *((each.text, None) for each in case.statements)]
    told += [(question.text, None) for question in case.open_questions]
    for text, fact in told:
        words = Document.read(text).words
        known = frozenset(s for word in content(words) for s in stems(word.lower))
        for first, _, value in _ordinals(words):
            for root in stems(words[first].lower):
                held = found.setdefault(root, {})
                if fact is not None:
                    held.setdefault(value, (fact, known))
                else:
                    held.setdefault(value, next(iter(held.values()), (case.facts[0], known)))
    return {root: held for root, held in found.items() if max(held) >= _FIRST}
