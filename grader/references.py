"""Values that tell nothing anew: a part's whole, a rounded hour, a count that a text may reckon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from grader.clocks import is_exact
from grader.company import Company
from grader.derived import spans_of_days
from grader.elements import Elements
from grader.facts import Case
from grader.hours import is_near
from grader.mentions import Mention
from grader.numbers import SCALES, UNITS, Number
from grader.reckoned import follows
from grader.text import Word


def is_idle(mention: Mention) -> bool:
    """True for a number that counts nothing anew: *keduanya*, the whole in *sebelas dari 1.214
    penghuni*, *dua kali lipat*."""
    words, first, last = mention.sentence.words, mention.first, mention.last
    if isinstance(mention.value, dt.date) and first == last:
        beside = {
            word.lower for word in (*words[max(0, first - 1) : first], *words[last + 1 :][:1])
        }
        return not beside.isdisjoint(_RANGES)
    if isinstance(mention.value, (dt.date, str)):
        return False
    if words[first].lower == "keduanya" or _follows(words, last, ("kali", "kalinya")):
        return True
    return first > 1 and words[first - 1].lower == "dari" and _is_number(words[first - 2])


_RANGES = frozenset(
    "sampai hingga setiap tiap saban dan atau lalu depan kemarin lusa malam".split()
)
"""Beside a weekday alone these make it one of several, or of another week."""


def _follows(words: Sequence[Word], last: int, among: Sequence[str]) -> bool:
    return last + 1 < len(words) and words[last + 1].lower in among


def _is_number(word: Word) -> bool:
    return word.is_number or word.lower in UNITS or word.lower in SCALES


_SINCE = frozenset("sebelumnya sebelum kemudian lalu lagi setelah sesudah sesudahnya".split())
"""Behind *dua hari* these make it a distance in time, which a text may reckon itself."""
_ABOUT = frozenset(
    "sekitar menjelang selepas lewat sebelum setelah sesudah lepas hampir kurang lebih "
    "nyaris".split()
)
"""Before a value these make it a reference or round it."""


def is_rounded(elements: Elements, sheet: Company, mention: Mention) -> bool:
    """True for a value that only refers to another, says that it is rounded, or is an hour in
    words that fits a time of the sheet: *jam tujuh pagi* for 07.20."""
    words = mention.sentence.words
    if isinstance(mention.value, str):
        said = elements.document.text[words[mention.first].start : words[mention.last].end]
        if not is_exact(said) and any(is_near(said, mention.value, time) for time in sheet.times):
            return True
    if _is_age(elements.document.text, words[mention.first]):
        return True
    before = words[max(0, mention.first - 2) : mention.first]
    return any(word.lower in _ABOUT for word in before)


def _is_age(text: str, word: Word) -> bool:
    """True for a figure alone in brackets: *RH (31), warga Kampung Sari*."""
    return text[word.start - 1 : word.start] == "(" and text[word.end : word.end + 1] == ")"


def may_be_reckoned(case: Case, mention: Mention) -> bool:
    """True for a count that may follow from others: a distance in time, a sum, a product."""
    if not isinstance(mention.value, float):
        return False
    words = mention.sentence.words
    after = words[mention.last + 2].lower if mention.last + 2 < len(words) else ""
    number = Number(mention.value, mention.first, mention.last, False)
    unit = words[mention.last + 1].lower if mention.last + 1 < len(words) else ""
    if mention.value in spans_of_days(case).get(unit, ()):
        return True
    return (
        after in _SINCE
        or after in ("dan", "serta", "atau")  # 187 narapidana dan tahanan
        or follows(case, mention.sentence, number)
    )
