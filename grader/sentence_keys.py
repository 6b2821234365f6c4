"""A sentence, searchable by the stems and numbers of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from grader.memo import remembered
from grader.numbers import UNITS, Number, figure, is_clock, numbers_of
from grader.spoken import in_writing
from grader.stems import stems
from grader.text import Sentence, Word

FIXED = frozenset({("paling", "lambat"), ("paling", "sedikit"), ("paling", "banyak")})
"""Set phrases whose second word is not meant by itself: "paling lambat Jumat" is not late."""


def keys(word: str) -> frozenset[str]:
    """What a word is found by: its stems, or for a figure its value or its exact shape."""
    if word[0].isdigit():
        value = figure(word)
        if value is not None and not is_clock(word):
            return frozenset({f"#{value:g}", f"={word}"})
        return frozenset({f"={word.replace(':', '.')}"})
    if word in UNITS:
        return frozenset({f"#{UNITS[word]:g}"}) | stems(word) - {word}
    return stems(word)


@remembered(65536)
def _roots(word: str) -> frozenset[str]:
    """The keys of a word but its number, which may stand in several words. A word of the chat has
    those of its standard form too: *nanya* tells what *bertanya* tells."""
    better = in_writing(word)
    found = keys(word) | stems(better) if better else keys(word)
    return frozenset(key for key in found if key[0] != "#") | _all_of(word)


def _all_of(word: str) -> frozenset[str]:
    """The number that a word says by *ke-*: *kelima lulusan*, *ketiganya*, *ke-26 klien*. Not that
    of *kedua*, which mostly is the second."""
    base = word.removeprefix("ke").removeprefix("-").removesuffix("nya")
    if base == word or word[:2] != "ke":
        return frozenset()
    value = figure(base) if base.isdecimal() else UNITS.get(base, 0)
    return frozenset({f"#{value:g}"}) if value and value > 2 else frozenset()


@dataclass(slots=True)
class Words:
    """One sentence, searchable by ``keys``: all keys of it, and those of each word.

    Never changed once made; not frozen all the same, as the stretches of a text (``spans.py``).
    """

    words: tuple[Word, ...]
    keys: frozenset[str]
    roots: tuple[frozenset[str], ...]
    numbers: tuple[Number, ...]

    @classmethod
    def of(cls, sentence: Sentence) -> Words:
        """Index a sentence; a number in several words counts once, at its first word."""
        words = sentence.words
        counted = tuple(numbers_of(sentence))
        roots = list(map(_roots, sentence.tokens))
        if not sentence.lowers.isdisjoint(_LEAVING_OUT):
            for position in _left_out(words):
                roots[position] = frozenset()
        keys = frozenset([f"#{number.value:g}" for number in counted]).union(*roots)
        return cls(words, keys, tuple(roots), counted)

    def places(self, part: frozenset[str]) -> list[int]:
        """The positions of the words and numbers that have one of the keys, in order."""
        held = part & self.keys
        found = [n for n, lacks in enumerate(map(held.isdisjoint, self.roots)) if not lacks]
        values = [key for key in held if key[0] == "#"]
        if not values:
            return found
        more = [n.first for n in self.numbers if f"#{n.value:g}" in values]
        return sorted({*found, *more}) if more else found


_LEAVING_OUT = frozenset({"pukul"} | {first for first, _ in FIXED})


def _left_out(words: Sequence[Word]) -> Iterator[int]:
    """Words that are not meant by themselves: in a set phrase, and *pukul* before a time."""
    for position, (word, after) in enumerate(pairwise(words)):
        if (word.lower, after.lower) in FIXED:
            yield position + 1
        if word.lower == "pukul" and after.is_number:
            yield position
