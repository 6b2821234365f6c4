"""Figures that a text may have reckoned itself from those of its sheet: sums, means, bounds.

What follows from the sheet neither contradicts it nor is invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from grader.derived import RATIO, SUM, derived_numbers, spans_of_days, told_spans
from grader.facts import Case
from grader.numbers import UNITS, Number
from grader.text import Sentence, Word

_RECKONED = frozenset(
    "sisa sisanya selisih selisihnya selebihnya lain lainnya lagi kelebihan kelebihannya lebih "
    "kurang tidak belum turun naik sebelumnya bertambah berkurang melampaui melebihi terlampaui "
    "dilampaui kekurangan kekurangannya tersisa tinggal tertinggal menyusut".split()
)
"""In a sentence with one of these a figure may be the difference of two of the sheet."""
_SUMMED = frozenset(
    "jumlah seluruhnya total keseluruhan digabung dijumlahkan terdiri kebanyakan termasuk seluruh "
    "maupun".split()
)
"""In a sentence with one of these it may be their sum."""
_SHARED_OUT = frozenset(
    "rata-rata tiap setiap masing-masing per sehari sepekan seminggu sebulan setahun".split()
)
"""In a sentence with one of these a figure may be a mean or a product."""
_BOUNDS = frozenset(
    "sampai dari hampir nyaris mendekati lebih kurang sekitar kira-kira mencapai".split()
)
"""Before a figure these may make it a bound: *tidak sampai*, *lebih dari*, *kurang dari*."""
_BOUND_BY = frozenset("tidak tak belum lebih kurang hampir nyaris sekitar kira-kira".split())


def is_phrase(sentence: Sentence, number: Number) -> bool:
    """True for a numeral that counts nothing: *satu demi satu*, *satu per satu*, *satu dari
    tujuh*, which is a share, *jam setengah sembilan*, *jam tiga lewat dua puluh*."""
    words = sentence.words
    behind = words[number.last + 1].lower if number.last + 1 < len(words) else ""
    before = words[number.first - 1].lower if number.first else ""
    earlier = words[number.first - 2] if number.first > 1 else None
    if behind in ("demi", "per") or before in ("demi", "per"):
        return True
    if before in _CLOCK_PARTS and not _HOURS.isdisjoint(
        word.lower for word in words[max(0, number.first - 9) : number.first - 1]
    ):
        return True
    share = before == "dari" and earlier is not None and number.value <= 10
    return share and earlier is not None and (earlier.is_number or earlier.lower in UNITS)


_CLOCK_PARTS = frozenset("setengah lewat lebih kurang".split())
_HOURS = frozenset(["jam", "pukul"])


NEAR_SHARE = 7.0
"""By how many points of a hundred a share in words may miss the sheet's."""


def is_share(case: Case, sentence: Sentence, number: Number, counted: Sequence[Number]) -> bool:
    """True for the figures of a share in words: *tujuh dari sepuluh lulusan* for 13 of 18."""
    words = sentence.words
    for part, whole in pairwise(counted):
        if number not in (part, whole) or not 1 < whole.value <= 10 or part.value >= whole.value:
            continue
        if any(word.lower == "dari" for word in words[part.last + 1 : whole.first]):
            share = 100 * part.value / whole.value
            return any(
                abs(share - other) <= NEAR_SHARE for other in derived_numbers(case)["persen"]
            )
    return False


def is_bound(sentence: Sentence, number: Number) -> bool:
    """True for a figure that is told as a bound or about: *lebih dari empat belas jam*."""
    before = [word.lower for word in sentence.words[max(0, number.first - 3) : number.first]]
    return bool(before) and before[-1] in _BOUNDS and not _BOUND_BY.isdisjoint(before)


def follows(case: Case, sentence: Sentence, number: Number, *, told: bool = False) -> bool:
    """True for a figure that follows from the sheet: a duration between two of its times, a share,
    or a difference, sum or mean where the sentence speaks of one. With ``told`` a duration must
    lie between two times that facts tell."""
    derived = derived_numbers(case)
    if not sentence.lowers.isdisjoint(_SHARED_OUT) or is_phrase(sentence, number):
        return True
    words = sentence.words
    noun = words[number.last + 1].lower if number.last + 1 < len(words) else ""
    if noun in _TIME_UNITS and number.first and words[number.first - 1].lower in _TIME_UNITS:
        return True  # satu jam sepuluh menit
    spans = told_spans(case) if told else derived
    if noun and number.value in spans.get(noun, derived.get(noun, ())):
        return True
    apart = number.value in spans_of_days(case).get(noun, ())
    if apart and not _SPANS.isdisjoint(_beside(words, number)):
        return True
    if number.value in derived[RATIO] and not sentence.lowers.isdisjoint(_RATIOS):
        return True
    rest = number.value in derived[""] and not sentence.lowers.isdisjoint(_RECKONED)
    return rest or (number.value in derived[SUM] and not sentence.lowers.isdisjoint(_SUMMED))


_SPANS = frozenset("setelah sesudah sebelum kemudian lalu sejak terakhir sebelumnya lagi".split())
"""Beside *empat hari* these make it a distance between two days."""
_RATIOS = frozenset("banding perbandingan perbandingannya rasio rasionya berarti artinya".split())
"""In a sentence with one of these a figure may be the quotient of two of a fact."""


def _beside(words: Sequence[Word], number: Number) -> set[str]:
    near = (*words[max(0, number.first - 2) : number.first], *words[number.last + 2 :][:1])
    return {word.lower for word in near}


_TIME_UNITS = frozenset("jam menit hari pekan minggu bulan tahun".split())
