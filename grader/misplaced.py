"""Values that a text tells of something else than its sheet: the day of another event, two counts
exchanged, officers hurt where inmates were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache

from grader.beside_counted import PERSONS
from grader.company import Company, Given, sheet_company
from grader.elements import Elements
from grader.facts import Case
from grader.known import Clash
from grader.memo import remembered
from grader.mentions import CLASSES, Mention, Value, companies, told_when, values
from grader.references import is_idle, is_rounded, may_be_reckoned
from grader.stems import NEGATIONS
from grader.supposed import supposed
from grader.text import Sentence, Span
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
FEW, COUNTED = 2.0, 2.0
"""The same for a count of more than ``FEW`` that the sheet does not have: *421 porsi* for 412."""
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
    """Counts, days and times, of the closing too, that stand where the sheet has another value."""
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
            and not is_idle(each)
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
            if given is None or is_rounded(elements, sheet, mention):
                continue
            sure = likeness >= REMOTE and mention.value in sheet.numbers
            if sure or not may_be_reckoned(case, mention):
                last = mention.last + (1 if isinstance(mention.value, float) else 0)
                words = sentence.words
                span = Span(words[mention.first].start, words[min(last, len(words) - 1)].end)
                found.append(Clash(span, elements.document.slice(span), given.text))
    return tuple({clash.span.start: clash for clash in found}.values())


_Replaceable = Callable[[tuple[Value, frozenset[str]]], frozenset[int]]


def _others(
    sheet: Company, replaceable: _Replaceable, event: dt.date, mention: Mention
) -> frozenset[int]:
    """The numbers of the sheet's values that a text's one may stand in the place of; none for the
    event's day, of which every passage tells that names none, and for a count that the sheet does
    not have."""
    value = mention.value
    if value == event:
        return frozenset()
    if isinstance(value, float) and value not in sheet.numbers:
        return replaceable((value, mention.noun)) if value > FEW else frozenset()
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
    if isinstance(mention.value, float) and not places:
        sure = instead.of_fact and best >= COUNTED and mention.value not in sheet.reckoned
        return best, instead if sure else None
    ahead = AHEAD
    if isinstance(mention.value, (float, tuple)):
        ahead = max(AHEAD, min((TIMES - 1) * own, FAR_AHEAD))
    homes = {sheet.given[number].text for number in places}
    if timed and own < STRANGE and best >= ALONE and not _is_unreal(mention.sentence):
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
    "kedua dua satu tiga empat lima enam beri memberi diberi tahu memberitahu diberitahu kabari "
    "mengabari dikabari mengabarkan dikabarkan kabar sampaikan menyampaikan disampaikan umumkan "
    "mengumumkan diumumkan".split()
)
"""Words that stand beside any day or time: of telling, too, which is done on many days."""
_UNREAL = NEGATIONS | frozenset(
    "seharusnya semestinya harusnya mestinya sepatutnya padahal".split()
)
"""With one of these a sentence tells what was not done on that day."""
_STAYS = frozenset("berubah bergeser libur ditutup ditiadakan batal dibatalkan ditunda".split())
"""Behind a negation these say that it is done: *jadwal besuk tidak berubah*."""


def _is_unreal(sentence: Sentence) -> bool:
    if sentence.lowers.isdisjoint(_UNREAL):
        return False
    following = zip(sentence.tokens, (*sentence.tokens[1:], ""), strict=True)
    return any(token in _UNREAL and behind not in _STAYS for token, behind in following)


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
