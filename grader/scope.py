"""All told of what the sheet tells of some: *seluruh anak gatal-gatal* for nine of 41."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from grader.content import content
from grader.facts import Case, Fact
from grader.numbers import numbers_of
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence

EVERY = frozenset("semua seluruh semuanya seluruhnya setiap segenap".split())
_OF = frozenset(["dari", "antara"])
_ENDS = frozenset("dan serta sedangkan karena sehingga tetapi sebelum setelah".split())
_NAMES = frozenset(["binaan", "pemasyarakatan", "kelas"])
"""Second words of names for persons, which tell nothing of them."""
_LIMITS = frozenset("yang hampir sebagian belum tidak bukan tak jika bila akan".split())
"""Between *semua* and what is told of all, or right before it, these limit it: *semua anak yang
gatal*."""
REACH = 6
"""How many words behind its noun what is told of all may begin."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a fact tells of some of several: stems of the noun, of what is told, and the fact."""

    noun: frozenset[str]
    told: frozenset[str]
    fact: Fact


def all_for_some(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages (first and last word) that tell of all what a fact tells of a part."""
    if sentence.lowers.isdisjoint(EVERY):
        return
    words = sentence.tokens
    for first, word in enumerate(words):
        if word not in EVERY or (first and words[first - 1] in _LIMITS | NEGATIONS):
            continue
        for noun in range(first + 1, min(len(words), first + 3)):
            roots = stems(words[noun])
            for part in _parts(case):
                last = None if part.noun.isdisjoint(roots) else _predicate(words, noun, part)
                if last is not None:
                    yield first, last, part.fact


def _predicate(words: tuple[str, ...], noun: int, part: Part) -> int | None:
    """Where what is told of some is told behind the noun, unless something limits it first."""
    for place in range(noun + 1, min(len(words), noun + 1 + REACH)):
        if words[place] in _LIMITS or words[place] in _ENDS:
            return None
        roots = stems(words[place])
        if not part.told.isdisjoint(roots):
            return place
        if _is_verb(words[place]):
            return None  # another verb: of this all may be true
    return None


def _is_verb(word: str) -> bool:
    """True for what has a verb's prefix and says more than *diduga*."""
    return len(word) > 4 and word.startswith(("di", "me", "ber", "ter", "ke")) and word != "diduga"


@lru_cache(maxsize=64)
def _parts(case: Case) -> tuple[Part, ...]:
    """The parts that the sheet's facts tell: *sembilan dari 41 Anak Binaan gatal-gatal*."""
    found = []
    for fact in case.facts:
        for sentence in Document.read(fact.text).sentences:
            words = sentence.words
            numbers = {number.first: number for number in numbers_of(sentence)}
            for number in numbers.values():
                whole = numbers.get(number.last + 2)
                if whole is None or words[number.last + 1].lower not in _OF:
                    continue
                behind = words[whole.last + 1 :]
                end = next((n for n, w in enumerate(behind) if w.lower in _ENDS), len(behind))
                gaps = (n for n in range(1, end) if behind[n].start - behind[n - 1].end > 1)
                clause = behind[: next(gaps, end)]
                if any(word.lower in NEGATIONS for word in clause):
                    continue  # who lacks it: ``reversals``
                telling = [w.lower for w in clause if content([w]) or "-" in w.text]
                telling = [word for word in telling if word not in _NAMES]
                if len(telling) > 1:
                    noun, *others = telling
                    verb = next((w for w in others if _is_verb(w)), others[-1])
                    found.append(Part(stems(noun), stems(verb) - stems(noun), fact))
    return tuple(found)
