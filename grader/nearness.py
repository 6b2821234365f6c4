"""How near a text comes to a fact whose wordings it does not use."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.stems import stems
from grader.text import Document, Sentence


def nearest(
    elements: Elements, case: Case, fact: Fact, sentences: Sequence[Sentence]
) -> tuple[float, Sentence | None]:
    """The share in [0, 1] of what the fact's words tell that the best two neighbouring sentences
    hold, and the second of them; a word tells the more, the fewer facts of the sheet have it
    (inverse document frequency)."""
    telling = _telling(case)[fact.id]
    whole = sum(telling.values())
    best: tuple[float, Sentence | None] = (0.0, None)
    before: frozenset[str] = frozenset()
    for sentence in sentences if whole else ():
        keys = elements.index.words[sentence.start].keys
        held = sum(
            weight
            for word, weight in telling.items()
            if not (stems(word).isdisjoint(keys) and stems(word).isdisjoint(before))
        )
        if held / whole > best[0]:
            best = (held / whole, sentence)
        before = keys
    return best


def nearness(elements: Elements, case: Case, fact: Fact, sentences: Sequence[Sentence]) -> float:
    """The share of ``nearest``."""
    return nearest(elements, case, fact, sentences)[0]


@lru_cache(maxsize=64)
def _telling(case: Case) -> Mapping[str, Mapping[str, float]]:
    """By fact its content words, each with how telling it is in the sheet."""
    unit = frozenset(word.casefold() for word in case.unit.name.split())
    words = {
        fact.id: [w.lower for w in content(Document.read(fact.text).words) if w.lower not in unit]
        for fact in case.facts
    }
    having = Counter(s for own in words.values() for s in {s for w in own for s in stems(w)})
    many = len(words) + 1
    return {
        name: {w: math.log(many / (1 + max(having[s] for s in stems(w)))) for w in own}
        for name, own in words.items()
    }
