"""Numbers in Indonesian running text, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from grader.text import Sentence, Word

UNITS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000,
    "sejuta": 1_000_000, "seorang": 1, "sebuah": 1, "seekor": 1, "selusin": 12, "keduanya": 2,
}  # fmt: skip
SCALES = {
    "belas": 0, "puluh": 10, "lusin": 12, "ratus": 100, "ribu": 1000, "juta": 10**6,
    "miliar": 10**9, "triliun": 10**12,
}  # fmt: skip

_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?$")
_DECIMAL = re.compile(r"\d+,\d+$")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number: its value, and the words ``first`` to ``last`` (inclusive) that spell it."""

    value: float
    first: int
    last: int
    spelled: bool


def figure(text: str) -> float | None:
    """The value of digits as Indonesian writes them: ``1.250.000``, ``12,5``, ``87``; else None.

    A clock time (19.40), a date (24/8) and a telephone number have no value.
    """
    text = text.removeprefix("Rp").removeprefix("rp")
    if text.isdecimal():
        return float(text) if len(text) < 16 and (text[0] != "0" or len(text) <= 2) else None
    if _GROUPED.match(text) or _DECIMAL.match(text):
        return float(text.replace(".", "").replace(",", "."))
    return None


def is_clock(text: str) -> bool:
    """True for a time of day: ``19.40`` or ``19:40``."""
    return bool(_CLOCK.match(text))


def numbers_of(sentence: Sentence) -> list[Number]:
    """The numbers of a sentence, in order; the longest reading wins."""
    tokens = sentence.tokens
    money = [n for n in sentence.capitals if tokens[n][:2] == "rp"]  # Rp15.000
    spelled = not sentence.lowers.isdisjoint(UNITS)
    units = [n for n, token in enumerate(tokens) if token in UNITS] if spelled else []
    opening = sorted({*sentence.figures, *money, *units})
    return _numbers(sentence.words, opening) if opening else []


def numbers(words: Sequence[Word]) -> list[Number]:
    """The numbers among words that stand in a row, as ``numbers_of`` gives those of a sentence."""
    return _numbers(words, range(len(words)))


def _numbers(words: Sequence[Word], opening: Iterable[int]) -> list[Number]:
    """The numbers that begin at one of the places ``opening``, in order."""
    found: list[Number] = []
    behind = 0
    for position in opening:
        if position < behind:
            continue
        word = words[position].lower
        if words[position].is_number:
            value = figure(word)
            if value is not None:
                last = position
                while last + 1 < len(words) and SCALES.get(words[last + 1].lower, 0) >= 1000:
                    value *= SCALES[words[last + 1].lower]
                    last += 1
                last = _said_again(words, last, value)
                found.append(Number(value, position, last, False))
                behind = last + 1
        elif word in UNITS:
            value, last = _spelled(words, position)
            found.append(Number(value, position, last, True))
            behind = last + 1
    return found


def _said_again(words: Sequence[Word], last: int, value: float) -> int:
    """The end of a number that is spelled in brackets behind its figures, *18 (delapan belas)*, or
    ``last``."""
    after = last + 1
    if after < len(words) and words[after].lower in UNITS:
        bracketed = words[after].start - words[last].end == 2
        spelled, end = _spelled(words, after)
        if bracketed and spelled == value:
            return end
    return last


def _spelled(words: Sequence[Word], first: int) -> tuple[float, int]:
    """``dua ratus tiga puluh satu`` → 231 and the index of its last word."""
    total, group, current = 0, 0, 0
    last = first
    for position in range(first, len(words)):
        word = words[position].lower
        if position > first and words[position].start - words[position - 1].end != 1:
            break  # a comma or a line between them: two numbers
        if word in UNITS:
            value = UNITS[word]
            if position > first and words[position - 1].lower in UNITS and value < 100 and current:
                break  # "dua tiga" are two numbers
            if value >= 1000:
                total, group, current = total + value, 0, 0
            elif value >= 100:
                group += value
            else:
                current = value
        elif word == "belas" and current:
            group, current = group + 10 + current, 0
        elif word in ("puluh", "lusin", "ratus") and current:
            group, current = group + current * SCALES[word], 0
        elif word in SCALES and SCALES[word] >= 1000 and (group or current):
            total, group, current = total + (group + current) * SCALES[word], 0, 0
        else:
            break
        last = position
    return float(total + group + current), last


def add_half(
    words: Sequence[Word], position: int, spelled: dict[int, tuple[int, tuple[float, ...]]]
) -> None:
    """Count *setengah* at ``position``: by itself before a unit, or behind one word of a number."""
    before = spelled.get(position - 1)
    if before is not None and before[0] == position - 1:
        spelled[position - 1] = (position, (before[1][0] + 0.5,))  # dua setengah jam
    elif position + 1 < len(words) and words[position + 1].lower in _HALVED:
        spelled[position] = (position, (0.5,))


_HALVED = frozenset(
    "hektare hektar kilogram kilo kg ton liter kilometer meter jam hari bulan tahun lusin kuintal "
    "porsi juta".split()
)


def in_brackets(text: str, words: Sequence[Word], before: int, last: int) -> bool:
    """True where the words up to ``last`` stand in brackets right behind ``before``."""
    opened = text[words[before].end : words[before + 1].start] == " ("
    return opened and text[words[last].end : words[last].end + 1] == ")"
