"""Values that a text tells of something else than its sheet: the day of another event, two counts
exchanged, officers hurt where inmates were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import lru_cache

from grader.beside_counted import PERSONS
from grader.clocks import is_exact
from grader.company import Company, Given, sheet_company
from grader.elements import Elements
from grader.facts import Case
from grader.hours import is_near
from grader.known import Clash
from grader.memo import remembered
from grader.mentions import CLASSES, Mention, Value, companies, told_when, values
from grader.numbers import SCALES, UNITS, Number
from grader.reckoned import follows
from grader.supposed import supposed
from grader.text import Span, Word
from grader.weekdays import weekdays

CLEAR = 4.0
"""How alike the company of another value must be: two telling words that only that passage has."""
REMOTE = 6.5
"""The same for a count that the text may have reckoned itself, from times or other counts."""
UNKNOWN = 0.4
"""The same for a day or time that the sheet does not have at all, and which is wrong in any case:
told of something that the sheet dates, it contradicts it; else it is invented."""
OTHERS = 1.9
"""The same for the same count of other persons: the count itself is one more likeness."""
KNOWN = 2.5
"""From this likeness on to a fact that became known then the time may be told of that."""
STRANGE, ALONE, BARE, CLEARLY = 0.1, 1.3, 2.5, 1.5
"""The same for a day or time that stands beside no word of its own, as in a sentence of few words
(*Hasilnya Sabtu (18/4)*), where no third value is nearly as alike; ``BARE`` for a weekday alone."""
AHEAD = 1.5
"""How much more alike it must be than that of the value itself."""
TIMES, FAR_AHEAD = 1.9, 5.0
"""A count, which has many likenesses, must be that many times as alike, or that far ahead; that far
also a value that stands in one passage with the other, or a time told beside the other: which
belongs to which is easily misread."""


_ZONES = ("title", "story", "closing")


def misplaced(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Counts, days and times in title and story that stand where the sheet has another value; of
    counts only those that the sheet has somewhere, the others are ``figures``' and ``inventions``'.
    """
    sheet = sheet_company(case)
    found: list[Clash] = []
    replaceable, event, now = _replaceable(case), case.event.date, f"{case.now:%H.%M}"
    when = told_when(elements.document, elements.dates, elements.clocks, event.year, weekdays(case))
    for sentence in (each for zone in _ZONES for each in elements.sentences(zone)):
        counted = elements.index.words[sentence.start].numbers
        mentions = list(values(sentence, when.get(sentence.start, ()), counted))
        unreal = supposed(elements.document.text, sentence) if mentions else ()
        mentions = [
            each
            for each in mentions
            if each.value != now
            and not _is_idle(each)
            and not any(each.first in part for part in unreal)
        ]
        told = {mention.value for mention in mentions}
        if not mentions:
            continue
        others = [_others(sheet, replaceable, event, mention) for mention in mentions]
        if not any(others):
            continue
        around = companies(elements.document.text, mentions, sheet.unit)
        for mention, beside, numbers in zip(mentions, around, others, strict=True):
            if not numbers:
                continue
            likeness, given = _instead(sheet, mention, beside, told, numbers)
            if given is None or _is_rounded(elements, sheet, mention):
                continue
            if likeness >= REMOTE or not _may_be_reckoned(case, mention):
                last = mention.last + (1 if isinstance(mention.value, float) else 0)
                words = sentence.words
                span = Span(words[mention.first].start, words[min(last, len(words) - 1)].end)
                found.append(Clash(span, elements.document.slice(span), given.text))
    return tuple({clash.span.start: clash for clash in found}.values())


def _is_idle(mention: Mention) -> bool:
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


_Replaceable = Callable[[tuple[Value, frozenset[str]]], frozenset[int]]


def _others(
    sheet: Company, replaceable: _Replaceable, event: dt.date, mention: Mention
) -> frozenset[int]:
    """The numbers of the sheet's values that a text's one may stand in the place of; none for the
    event's day, of which every passage tells that names none, and for a count that the sheet does
    not have."""
    value = mention.value
    if value == event or (isinstance(value, float) and value not in sheet.numbers):
        return frozenset()
    return replaceable((value, mention.noun))


@lru_cache(maxsize=64)
def _replaceable(case: Case) -> _Replaceable:
    """For a value and its noun the numbers of the sheet's other values that it could replace."""
    given = sheet_company(case).given

    @remembered(4096)
    def others(told: tuple[Value, frozenset[str]]) -> frozenset[int]:
        value, noun = told
        return frozenset(
            number
            for number, entry in enumerate(given)
            if entry.said and entry.value != value and _could_replace(entry, value, noun)
        )

    return others


def _instead(
    sheet: Company,
    mention: Mention,
    around: Mapping[str, float],
    told: Collection[Value],
    others: frozenset[int],
) -> tuple[float, Given | None]:
    """The sheet's value, one of ``others``, that a text's one stands in the place of, and how alike
    the company of both is; None where it is right, or nothing tells. ``told`` are all values of its
    sentence."""
    places = sheet.numbers.get(mention.value, ())
    alike = sheet.alike(around, type(mention.value), others.union(places))
    own = max((alike.get(number, 0.0) for number in places), default=0.0)
    best, instead = 0.0, None  # type: float, Given | None
    for number, likeness in alike.items():
        if likeness > best and number in others:
            best, instead = likeness, sheet.given[number]
    if instead is None or best < UNKNOWN:
        return best, None
    timed = isinstance(mention.value, (dt.date, str))
    if timed and not places:
        return best, instead
    if timed and own < KNOWN and not any(sheet.given[number].said for number in places):
        return best, instead  # a time that the sheet tells of nothing
    ahead = AHEAD
    if isinstance(mention.value, (float, tuple)):
        ahead = max(AHEAD, min((TIMES - 1) * own, FAR_AHEAD))
    homes = {sheet.given[number].text for number in places}
    if timed and own < STRANGE and best >= ALONE:
        alone = _alone(sheet, mention, around, homes, others)
        if alone is not None:
            return best, alone
    if instead.text in homes or (isinstance(mention.value, str) and instead.value in told):
        ahead = FAR_AHEAD
    least = OTHERS if isinstance(mention.value, tuple) else CLEAR
    return best, instead if best >= max(least, own + ahead) else None


def _alone(
    sheet: Company,
    mention: Mention,
    around: Mapping[str, float],
    homes: Collection[str],
    others: frozenset[int],
) -> Given | None:
    """The fact's value of which a sentence of few words tells, where a day or time stands beside no
    word of its own; ``homes`` are the passages of the sheet that have it."""
    telling = {word: weight for word, weight in around.items() if word not in _VAGUE}
    alike = sheet.alike(telling, type(mention.value), others)
    ranked = sorted(alike, key=lambda number: -alike[number])
    if not ranked or not sheet.given[ranked[0]].of_fact:
        return None
    given, best = sheet.given[ranked[0]], alike[ranked[0]]
    rivals = (alike[number] for number in ranked if sheet.given[number].value != given.value)
    bare = isinstance(mention.value, dt.date) and mention.first == mention.last
    least = BARE if bare else ALONE
    if best < max(least, CLEARLY * next(rivals, 0.0)):
        return None
    beside = {entry.value for entry in sheet.given if entry.text in homes}
    return None if given.value in beside else given


_VAGUE = frozenset(
    "sejak mulai terhitung seharusnya semestinya harusnya baru kami kita anda hari jam pukul pagi "
    "siang sore petang malam besok kini sekarang tetap ada orang lalu kemudian setelah sesudah "
    "sebelum sehari selama juga lagi hanya semua masih sama depan kemarin dini paling lambat "
    "kedua dua satu tiga empat lima enam".split()
)
"""Words that stand beside any day or time."""


def _could_replace(given: Given, ours: Value, noun: frozenset[str]) -> bool:
    """True for a value of the same kind: another day, another time, another count of the same
    noun, the same count of other persons."""
    theirs = given.value
    if isinstance(ours, tuple):
        return isinstance(theirs, tuple) and ours[0] == theirs[0]
    if isinstance(ours, float):
        if not isinstance(theirs, float):
            return False
        return not noun.isdisjoint(given.noun) or _both_persons(noun, given.noun)
    return type(theirs) is type(ours)


def _both_persons(one: frozenset[str], other: frozenset[str]) -> bool:
    """True for two nouns for persons, unless of two classes: *38 penghuni*, *64 pegawai*."""
    if one.isdisjoint(PERSONS) or other.isdisjoint(PERSONS):
        return False
    ours, theirs = ({CLASSES[noun] for noun in nouns & CLASSES.keys()} for nouns in (one, other))
    return not (ours and theirs) or not ours.isdisjoint(theirs)


_SINCE = frozenset("sebelumnya sebelum kemudian lalu lagi setelah sesudah sesudahnya".split())
"""Behind *dua hari* these make it a distance in time, which a text may reckon itself."""
_ABOUT = frozenset(
    "sekitar menjelang selepas lewat sebelum setelah sesudah lepas hampir kurang lebih "
    "nyaris".split()
)
"""Before a value these make it a reference or round it."""


def _is_rounded(elements: Elements, sheet: Company, mention: Mention) -> bool:
    """True for a value that only refers to another, says that it is rounded, or is an hour in
    words that fits a time of the sheet: *jam tujuh pagi* for 07.20."""
    words = mention.sentence.words
    if isinstance(mention.value, str):
        said = elements.document.text[words[mention.first].start : words[mention.last].end]
        if not is_exact(said) and any(is_near(said, mention.value, time) for time in sheet.times):
            return True
    before = words[max(0, mention.first - 2) : mention.first]
    return any(word.lower in _ABOUT for word in before)


def _may_be_reckoned(case: Case, mention: Mention) -> bool:
    """True for a count that may follow from others: a distance in time, a sum, a product."""
    if not isinstance(mention.value, float):
        return False
    words = mention.sentence.words
    after = words[mention.last + 2].lower if mention.last + 2 < len(words) else ""
    number = Number(mention.value, mention.first, mention.last, False)
    return (
        after in _SINCE
        or after in ("dan", "serta", "atau")  # 187 narapidana dan tahanan
        or follows(case, mention.sentence, number)
    )
