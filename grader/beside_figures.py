"""Figures that stand where the sheet has them itself: what something is made for, a capacity, a
multiple, or the right figure beside another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from grader.facts import Case
from grader.numbers import Number, numbers
from grader.sentence_keys import Words, keys
from grader.text import Document, Sentence

_DONE = frozenset({"sudah", "telah"})


def keys_of(word: str) -> frozenset[str]:
    """What a word of a sheet's figure is found by; *sudah* and *telah* are one."""
    return keys("sudah") | keys("telah") if word in _DONE else keys(word)


def has_its_own(
    case: Case,
    index: Words,
    near: Sequence[frozenset[str]],
    value: float,
    counted: Sequence[Number],
) -> bool:
    """True where the right figure stands right behind a word that tells what it counts: *dua
    petugas di blok berkapasitas 96 orang*."""
    before = {
        number.first - 1
        for number in counted
        if (number.value == value or said_so(case, number.value, near))
        and index.words[number.first].start - index.words[number.first - 1].end == 1
    }
    return any(not before.isdisjoint(index.places(part)) for part in near)


def is_multiple(sentence: Sentence, number: Number) -> bool:
    """True for *dua kali kapasitasnya*."""
    behind = sentence.words[number.last + 1 : number.last + 2]
    return bool(behind) and behind[0].lower in ("kali", "kalinya")


_HOLDS = frozenset("untuk bagi menampung memuat muat dirancang tampungnya".split())
_HELD = frozenset("kapasitas kapasitasnya berkapasitas untuk".split())


def is_capacity(case: Case, sentence: Sentence, number: Number) -> bool:
    """True for what something is made for, told in other words: *untuk 96 penghuni*."""
    before = [word.lower for word in sentence.words[max(0, number.first - 2) : number.first]]
    return not _HOLDS.isdisjoint(before) and any(
        number.value == value and not _HELD.isdisjoint(around) for value, around in _told(case)
    )


def said_so(case: Case, value: float, near: Sequence[frozenset[str]]) -> bool:
    """True where the sheet itself has the figure beside these words, of whatever."""
    return any(
        value == other and all(any(part & keys_of(word) for word in around) for part in near)
        for other, around in _told(case)
    )


_PARTS = re.compile(r"[.;:] ")


@lru_cache(maxsize=64)
def _told(case: Case) -> tuple[tuple[float, tuple[str, ...]], ...]:
    """Every number of what the sheet tells, with the words near it, up to the next number."""
    found = []
    texts = (case.situation, case.boilerplate, *(each.text for each in case.statements))
    for text in (*texts, *(fact.text for fact in case.facts)):
        for part in _PARTS.split(text):
            words = Document.read(part).words
            counted = numbers(words)
            for at, number in enumerate(counted):
                low = counted[at - 1].last + 1 if at else 0
                high = counted[at + 1].first if at + 1 < len(counted) else len(words)
                low, high = max(low, number.first - 4), min(high, number.last + 5)
                around = (*words[low : number.first], *words[number.last + 1 : high])
                found.append((number.value, tuple(word.lower for word in around)))
    return tuple(found)
