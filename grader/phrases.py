"""Patterns over classes of words: ``ONLY ~2 SMALL`` finds *hanya soal sepele*.

A class is a set of word forms; a member with a leading ``*`` is a stem, so that every form of the
word belongs to it. A pattern is a run of slots:

- ``A|b`` one word of class ``A`` or the word *b*; ``A?`` perhaps; ``!A`` the next word is not one;
- ``~3`` up to three words between, inside the clause; ``≈9`` up to nine words, commas included;
- ``^`` the beginning of a clause.

One pass over a sentence looks up the classes of each word; only patterns whose slots are all met
somewhere are tried, and gaps are short, so that the work stays linear in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain
from operator import or_

from grader.matching import all_met
from grader.memo import remembered
from grader.numbers import SCALES, UNITS
from grader.stems import stems
from grader.text import Sentence, Span, Word
from grader.wordclass import FUNCTION

Tags = Sequence[frozenset[str]]


_NO_PARTICLE = frozenset("setelah sejumlah masalah sekolah makalah istilah sebelah".split())


class Classes:
    """Which classes a word belongs to, the word itself among them."""

    def __init__(self, members: Mapping[str, Iterable[str]]) -> None:
        forms: dict[str, set[str]] = {}
        roots: dict[str, set[str]] = {}
        for name, words in members.items():
            for word in words:
                table, key = (roots, word[1:]) if word[0] == "*" else (forms, word)
                table.setdefault(key, set()).add(name)
        self._forms = forms
        self._roots = roots
        self.of = remembered(16384)(self._of)

    def _of(self, word: str) -> frozenset[str]:
        found = {word, *self._forms.get(word, ())}
        for stem in stems(word):
            found.update(self._roots.get(stem, ()))
        if word[-3:] in ("lah", "kah", "pun", "nya"):  # wajarlah, pelapornya
            found.update(self._forms.get(word[:-3], ()))
        if word[:2] == "di" and len(word) > 6:
            found.add("PASSIVE")
        if word[:2] == "me" and len(word) > 6:
            found.add("ACTIVE")
        if word[:2] == "pe" and len(word) > 6 and not word.endswith("an"):
            found.add("DOER")  # perencana, pemasang
        if word.endswith("nya") and len(word) > 5:
            found.add("ITS")
        if word[:2] == "pe" and "SPEECH" in found:
            found.add("WRITER")  # penyebar, pemelintir, penuduh
        if word.endswith("lah") and len(word) > 6 and word not in _NO_PARTICLE:
            found.add("LAH")
        if word.endswith("lah") and len(word) > 5 and word[:-3] in self._forms:
            found.update(f"{name}+LAH" for name in self._forms[word[:-3]])
        if word[0].isdigit() or word[:2] == "rp" or word in UNITS or word in SCALES:
            found.add("NUMBER")
        first, _, second = word.partition("-")
        if second and first[:2] in ("me", "di") and len(second) > 2:
            found.add("REPEATED")  # menahan-nahan
        if first and (first == second or second.startswith(first)):
            found.update({"PLURAL", *self._forms.get(first, ())})
        return frozenset(found)

    def tags(self, words: Iterable[Word]) -> Tags:
        """The classes of each word, in order."""
        of = self.of
        return [of(word.lower) for word in words]


@dataclass(frozen=True, slots=True)
class _Slot:
    any_of: frozenset[str]
    gap: int = 0
    across: bool = False
    optional: bool = False
    none_of: frozenset[str] = frozenset()
    opens: bool = False


@lru_cache(maxsize=2048)
def _compiled(pattern: str) -> tuple[_Slot, ...]:
    slots: list[_Slot] = []
    gap, across, opens, none_of = 0, False, False, frozenset[str]()
    for token in pattern.split():
        if token[0] in "~≈":
            gap, across = int(token[1:]), token[0] == "≈"
        elif token == "^":
            opens = True
        elif token[0] == "!":
            none_of = frozenset(token[1:].split("|"))
        else:
            any_of = frozenset(token.rstrip("?").split("|"))
            slots.append(_Slot(any_of, gap, across, token[-1] == "?", none_of, opens))
            gap, across, opens, none_of = 0, False, False, frozenset()
    if none_of:
        slots.append(_Slot(frozenset(), none_of=none_of))
    return tuple(slots)


_Pattern = tuple[tuple[_Slot, ...], tuple[frozenset[str], ...]]
"""The slots, and what a sentence must hold beside the rarest slot for the pattern to stand in it,
the rarest first."""
COMMON = 20
"""How much more often than another word a function word is held to stand, and at least a class."""


def _spread(any_of: frozenset[str], sizes: Mapping[str, int]) -> int:
    """About how often a slot is met: tells which of a pattern's slots is the rarest."""
    return sum(
        max(COMMON, sizes.get(name, 0)) if name.isupper() or name in FUNCTION else 1
        for name in any_of
    )


class Patterns:
    """Many patterns, tried together: of each only where the sentence holds its rarest slot."""

    def __init__(self, patterns: Iterable[str], sizes: Mapping[str, int] | None = None) -> None:
        """``sizes`` tells how many words the larger classes have: makes the search faster only."""
        self._by_rarest: dict[str, list[_Pattern]] = {}
        self.needed: list[tuple[frozenset[str], ...]] = []
        """What must be met somewhere for each pattern to stand, the rarest slot first."""
        for pattern in patterns:
            slots = _compiled(pattern)
            rest = [slot.any_of for slot in slots[1:] if slot.any_of and not slot.optional]
            needed = [slots[0].any_of, *rest]
            rarest, *others = sorted(needed, key=lambda any_of: _spread(any_of, sizes or {}))
            self.needed.append((rarest, *others))
            for key in rarest:
                self._by_rarest.setdefault(key, []).append((slots, tuple(others)))
        self._with_rarest = remembered(16384)(self._patterns)

    def find(self, words: Sequence[Word], tags: Tags) -> list[tuple[int, int]]:
        """First and last word of every place where a pattern stands, one a first word."""
        found: dict[int, int] = {}
        for slots in self._met(tags):
            lacking = map(slots[0].any_of.isdisjoint, tags)
            for start in [n for n, lacks in enumerate(lacking) if not lacks]:
                end = _end(slots, 0, start, start, words, tags)
                if end is not None:
                    found[start] = max(end, found.get(start, end))
        return sorted(found.items())

    def _met(self, tags: Tags) -> Iterable[tuple[_Slot, ...]]:
        """The patterns of which every slot that must be met is, somewhere."""
        candidates = list(chain.from_iterable(map(self._with_rarest, tags)))
        present = frozenset().union(*tags) if candidates else frozenset()
        met = [slots for slots, others in candidates if all_met(others, present)]
        return {id(slots): slots for slots in met}.values()

    def _patterns(self, own: frozenset[str]) -> tuple[_Pattern, ...]:
        """The patterns whose rarest slot a word of these classes meets."""
        return tuple(
            pattern for key in self._by_rarest.keys() & own for pattern in self._by_rarest[key]
        )

    def stands(self, words: Sequence[Word], tags: Tags) -> bool:
        """True where any pattern stands in the words."""
        return bool(self.find(words, tags))


class Likely:
    """Tells at small cost in which of several lists patterns may stand: a bit for each slot that
    must be met, so that one number says of a word, and of a sentence, which of them it meets."""

    def __init__(self, lists: Mapping[str, tuple[Classes, Iterable[Patterns]]]) -> None:
        by_bit: dict[int, list[tuple[int, str]]] = {}
        by_key: list[tuple[Classes, dict[str, int]]] = []
        size = 0
        for name, (classes, each) in lists.items():
            bits: dict[frozenset[str], int] = {}
            for needed in chain.from_iterable(patterns.needed for patterns in each):
                own = [bits.setdefault(any_of, 1 << size + len(bits)) for any_of in needed]
                by_bit.setdefault(own[0], []).append((reduce(or_, own), name))
            size += len(bits)
            with_key: dict[str, int] = {}
            for any_of, bit in bits.items():
                for key in any_of:
                    with_key[key] = with_key.get(key, 0) | bit
            by_key.append((classes, with_key))

        @remembered(16384)
        def met(word: str) -> int:
            found = 0
            for classes, with_key in by_key:
                for key in with_key.keys() & classes.of(word):
                    found |= with_key[key]
            return found

        @remembered(16384)
        def standing(present: int) -> frozenset[str]:
            opened = chain.from_iterable(by_bit[bit] for bit in by_bit if present & bit)
            return frozenset(name for needed, name in opened if present & needed == needed)

        self._met, self._standing, self._openers = met, standing, reduce(or_, by_bit, 0)

    def names(self, words: Iterable[str]) -> frozenset[str]:
        """The lists of which a pattern may stand among these words (casefolded); of no other list
        one does, whatever the order of the words."""
        present = reduce(or_, map(self._met, words), 0)
        return self._standing(present) if present & self._openers else frozenset()


def _end(
    slots: tuple[_Slot, ...], number: int, at: int, last: int, words: Sequence[Word], tags: Tags
) -> int | None:
    """The last word of the slots from ``number`` on, matched from ``at`` on; None if they are
    not there."""
    if number == len(slots):
        return last
    slot = slots[number]
    if not slot.any_of:
        free = at >= len(words) or slot.none_of.isdisjoint(tags[at]) or breaks(words, at)
        return last if free else None
    if slot.optional:
        found = _end(slots, number + 1, at, last, words, tags)
        if found is not None:
            return found
    if slot.none_of and at < len(words) and not slot.none_of.isdisjoint(tags[at]):
        return None
    for place in range(at, min(at + slot.gap + 1, len(words))):
        if number and not slot.across and breaks(words, place):
            return None
        if not slot.any_of.isdisjoint(tags[place]) and (
            not slot.opens or place == 0 or breaks(words, place)
        ):
            found = _end(slots, number + 1, place + 1, place, words, tags)
            if found is not None:
                return found
    return None


def breaks(words: Sequence[Word], place: int) -> bool:
    """True where a mark parts the word at ``place`` from the one before."""
    return place > 0 and words[place].start - words[place - 1].end > 1


def span(sentence: Sentence, first: int, last: int) -> Span:
    """The stretch from one word of a sentence to another."""
    return Span(sentence.words[first].start, sentence.words[last].end)
