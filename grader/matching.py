"""The wordings of a fact sheet, looked for in sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.numbers import UNITS, numbers
from grader.sentence_keys import Words, keys
from grader.stems import FUNCTION_WORDS, NEGATIONS
from grader.text import WORD, Word

WINDOW = 26
"""How many words apart the words of one wording may stand: a long Indonesian press sentence."""


APART = 6
"""How many words apart the words of an ordered wording may stand: cause and effect are close."""
NEAR = "~"
"""Before a figure at the end of a wording: within how many words it stands instead; in an ordered
one how many words apart each two may stand."""
WITHOUT = "!"
"""Before a word of a wording: a sentence that has it, in this form, does not count."""


def all_met(parts: Sequence[frozenset[str]], keys: frozenset[str]) -> bool:
    """True where each of the parts has one of ``keys`` (of a sentence, or of a whole text)."""
    for part in parts:  # noqa: SIM110 (a generator would cost more than the test)
        if part.isdisjoint(keys):
            return False
    return True


@dataclass(frozen=True, slots=True)
class Wording:
    """A compiled wording: for each of its words the keys that satisfy it."""

    source: str
    parts: tuple[frozenset[str], ...]
    negated: bool
    window: int = WINDOW
    ordered: bool = False
    """Its words stand in this order, each at most ``APART`` words behind the one before."""
    without: frozenset[str] = frozenset()
    """The keys of what a sentence must not have."""

    def find(self, sentence: Words) -> tuple[int, int] | None:
        """The first and last position of the narrowest place where all words stand; else None."""
        if not all_met(self.parts, sentence.keys) or not self.without.isdisjoint(sentence.keys):
            return None
        places = [sentence.places(part) for part in self.parts]
        if self.ordered:
            return self._in_order(places, sentence.words)
        free = self.negated or NEGATIONS.isdisjoint(sentence.keys)  # then nothing is denied
        return self._narrowest(places, sentence.words, free=free)

    def _in_order(
        self, places: Sequence[Sequence[int]], words: tuple[Word, ...]
    ) -> tuple[int, int] | None:
        """The first place where the words stand one behind the other, none denied (unless asked
        for)."""
        runs: list[tuple[int, ...]] = [(place,) for place in places[0]]
        for part in places[1:]:
            runs = [
                (*run, near)
                for run in runs
                for near in _from(part, run[-1] + 1, min(self.window, APART))
                if _marks(words, run[-1], near) <= 1
            ]
        for run in runs:
            if self.negated or not any(denied(words, spot) for spot in run):
                return run[0], run[-1]
        return None

    def _narrowest(
        self, places: Sequence[Sequence[int]], words: tuple[Word, ...], *, free: bool
    ) -> tuple[int, int] | None:
        """The narrowest choice of one place a part, no place twice, none denied (unless all are
        ``free`` to be).
        """
        if {*map(len, places)} == {1}:  # mostly: then there is one choice
            chosen = {part[0] for part in places}
            first, last = min(chosen), max(chosen)
            if len(chosen) < len(places) or last - first >= self.window:
                return None
            denies = not free and any(denied(words, spot) for spot in chosen)
            return None if denies else (first, last)
        best: tuple[int, int] | None = None
        for low in sorted({place for part in places for place in part}):
            if any(part[-1] < low for part in places):
                break
            choice = _choose([_from(part, low, self.window) for part in places], ())
            if not choice or (not free and any(denied(words, spot) for spot in choice)):
                continue
            first, last = min(choice), max(choice)
            if best is None or last - first < best[1] - best[0]:
                best = (first, last)
                if last - first < len(places):
                    break  # they stand side by side
        return best


CANDIDATES = 4
"""How many places of one word are tried behind each beginning: bounds the work on any text."""


def _marks(words: Sequence[Word], first: int, last: int) -> int:
    """How many commas, brackets and the like stand between two words."""
    return sum(words[n].start - words[n - 1].end > 1 for n in range(first + 1, last + 1))


def _from(places: Sequence[int], low: int, window: int) -> list[int]:
    start = bisect_left(places, low)
    return [place for place in places[start : start + CANDIDATES] if place - low < window]


def _choose(places: Sequence[Sequence[int]], taken: tuple[int, ...]) -> tuple[int, ...] | None:
    """One place for each part, all different; the earliest for the first parts; None if there
    is none.
    """
    if len(taken) == len(places):
        return taken
    for place in places[len(taken)]:
        if place not in taken:
            rest = _choose(places, (*taken, place))
            if rest:
                return rest
    return None


FAR = 9
"""How many words *tidak benar* may stand before what it calls untrue."""
UNTRUE_BEHIND = frozenset(["benar", "betul"])
TURNS = frozenset("tetapi tapi namun melainkan sebab karena padahal sedangkan".split())


def denied(words: Sequence[Word], position: int) -> bool:
    """True where a negation stands one or two words before, in the same clause, or the clause is
    called untrue: "tidak benar kami terlambat"."""
    turned = False
    for back in range(1, FAR + 1):
        at = position - back
        if at < 0 or words[at + 1].start - words[at].end > 1:
            return False  # a comma, a bracket or a quotation mark between them
        lower = words[at].lower
        turned = turned or lower in TURNS
        if back <= 2 and lower in NEGATIONS:
            return True
        if turned and back >= 2:
            return False
        if lower in UNTRUE_BEHIND and at and words[at - 1].lower in NEGATIONS:
            return True
    return False


def _meant(choice: str) -> frozenset[str]:
    """What a word of a wording is found by; ``=menyebabkan`` by that form alone, not *penyebab*."""
    return frozenset({choice[1:]}) if choice[0] == "=" else keys(choice)


@lru_cache(maxsize=4096)
def wording(source: str) -> Wording:
    """Compile a wording of a fact sheet (grammar: ``grader/facts.py``)."""
    parts: list[frozenset[str]] = []
    negated = False
    written = source.casefold().split()
    tokens = [token for token in written if token[0] != WITHOUT]
    unwanted = [choice for t in written if t[0] == WITHOUT for choice in t[1:].split("|")]
    without = frozenset(k for u in unwanted for k in (keys(u) if u[0].isdigit() else {u}))
    window = int(tokens.pop()[1:]) if tokens[-1][0] == NEAR else WINDOW
    ordered = tokens[:1] == [">"]
    position = int(ordered)
    while position < len(tokens):
        if tokens[position] in UNITS and "|" not in tokens[position]:
            run = [Word(m.start(), m.end(), m.group(), m.group()) for m in
                   WORD.finditer(" ".join(tokens[position:]))]  # fmt: skip
            number = numbers(run)[0]
            parts.append(frozenset({f"#{number.value:g}"}))
            position += number.last + 1
            continue
        choices = [choice for choice in tokens[position].split("|") if choice]
        negated = negated or any(choice.lstrip("=") in NEGATIONS for choice in choices)
        if not all(choice in FUNCTION_WORDS for choice in choices):
            parts.append(frozenset(key for choice in choices for key in _meant(choice)))
        position += 1
    return Wording(source, tuple(parts), negated, window, ordered, without)
