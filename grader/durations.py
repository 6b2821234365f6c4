"""How long something took, told otherwise than in the sheet: *mati hampir empat jam*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.clocks import clocks
from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.numbers import Number, numbers
from grader.stems import stems
from grader.supposed import supposed
from grader.text import Document, Sentence, Span, Word

_MINUTES = {"jam": 60, "menit": 1}
_NEXT = frozenset("dan lebih lewat".split())
_UNDER = frozenset("hampir nyaris mendekati menjelang tidak kurang".split())
_OVER = frozenset("lebih sekian lewat".split())
_ABOUT = frozenset("sekitar kira-kira kurang-lebih".split())
_TURNS = frozenset(
    "dan serta sedangkan sementara tetapi tapi namun sehingga karena setelah sesudah sebelum lalu "
    "kemudian yang sejak saat ketika akibat lantaran gara-gara sebab".split()
)
_OTHERS = frozenset(
    "paling setiap tiap per sehari seminggu maksimal minimal dalam setelah sesudah kemudian "
    "sebelum sebelumnya lagi pertama berikutnya usai dari".split()
)
"""Beside a duration these make it another: a limit, a habit, a distance from something."""
_VAGUE = frozenset(
    "jam menit baru hanya selama orang lapas rutan lpka bapas kami sampai hingga ada masih "
    "sempat lama lamanya mencapai hampir lebih kurang tetap juga".split()
)
NEAR = 5
"""How many words on either side of a duration tell what took so long."""
SLACK = 35
"""By how many minutes a duration in whole hours may miss the sheet's."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration in minutes with the range that it lets be, its words, and the roots beside it."""

    minutes: float
    least: float
    most: float
    first: int
    last: int
    beside: frozenset[str]
    other: bool
    """True for a limit, a habit, a distance from something."""


def wrong_durations(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Durations of title and story of what a fact says another one of."""
    given = _given(case)
    if not given:
        return ()
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if sentence.lowers.isdisjoint(_MINUTES):
            continue
        counted = elements.index.words[sentence.start].numbers
        unreal = supposed(elements.document.text, sentence)
        for told in _durations(elements.document.text, sentence, counted):
            if told.other or any(told.first in part for part in unreal):
                continue
            fact = _anothers(case, told)
            if fact is not None:
                words = sentence.words
                span = Span(words[told.first].start, words[told.last].end)
                found.append(Clash(span, elements.document.slice(span), fact.text))
    return tuple(found)


def _anothers(case: Case, told: Duration) -> Fact | None:
    """The fact that has another duration for the same thing; None where as much speaks for one that
    the text's may be, or a fact's times of day let it be."""
    if any(told.least <= span <= told.most for span in _spans(case)):
        return None
    right, wrong, fact = 0, 0, None
    for minutes, other, beside in _given(case):
        shared = len(told.beside & beside)
        if told.least <= minutes <= told.most:
            right = max(right, shared)
        elif shared > wrong:
            wrong, fact = shared, other
    return fact if wrong > right else None


def _durations(text: str, sentence: Sentence, counted: Sequence[Number]) -> Iterator[Duration]:
    """The durations of a sentence."""
    words, tokens = sentence.words, sentence.tokens
    taken = -1
    for number in counted:
        unit = number.last + 1
        if number.first <= taken or unit >= len(words) or tokens[unit] not in _MINUTES:
            continue
        minutes = number.value * _MINUTES[tokens[unit]]
        last, whole = unit, tokens[unit] == "jam"
        behind = unit + 1
        if whole and behind < len(words) and tokens[behind] in _NEXT:
            behind += 1
        more = next((n for n in counted if n.first == behind), None)
        if whole and more and tokens[more.last + 1 : more.last + 2] == ("menit",):
            minutes, last, whole = minutes + more.value, more.last + 1, False
        taken = last
        before = frozenset(tokens[max(0, number.first - 2) : number.first])
        after = frozenset(tokens[last + 1 : last + 2])
        least, most = minutes - (SLACK if whole else 1), minutes + (SLACK if whole else 1)
        if before & _UNDER:
            least, most = minutes - 60 if whole else 0.8 * minutes, minutes
        elif (before | after) & _OVER:
            least, most = minutes, minutes + 60 if whole else 1.3 * minutes
        elif before & _ABOUT:
            least, most = 0.75 * minutes, 1.25 * minutes
        beside = _beside(text, words, number.first, last)
        other = not (before | after).isdisjoint(_OTHERS)
        yield Duration(minutes, least, most, number.first, last, beside, other)


def _beside(text: str, words: Sequence[Word], first: int, last: int) -> frozenset[str]:
    """The stems of the telling words near a duration, up to a comma or a turn."""
    near: list[Word] = []
    for step, start in ((-1, first - 1), (1, last + 1)):
        place = start
        while 0 <= place < len(words) and abs(place - start) < NEAR:
            one, other = sorted((place, place - step))
            between = text[words[one].end : words[other].start]
            if words[place].lower in _TURNS or not between.isspace():
                break
            near.append(words[place])
            place += step
    telling = (w for w in content(near) if w.lower not in _VAGUE and not w.is_number)
    return frozenset(stem for word in telling for stem in stems(word.lower))


@lru_cache(maxsize=64)
def _given(case: Case) -> tuple[tuple[float, Fact, frozenset[str]], ...]:
    """The durations of the facts with what stands beside them there, and in their figures."""
    found: list[tuple[float, Fact, frozenset[str]]] = []
    for fact in case.facts:
        document = Document.read(fact.text)
        for sentence in document.sentences:
            counted = numbers(sentence.words)
            for told in _durations(document.text, sentence, counted):
                found.append((told.minutes, fact, told.beside))
        for entry in fact.figures:
            for near in entry.near:
                tokens = near.casefold().split()
                unit = next((token for token in tokens if token in _MINUTES), None)
                if unit:
                    roots = frozenset(s for t in tokens if t not in _VAGUE for s in stems(t))
                    found.append((entry.value * _MINUTES[unit], fact, roots))
    return tuple(found)


@lru_cache(maxsize=64)
def _spans(case: Case) -> frozenset[int]:
    """The minutes between two times of day of one fact, and by which two durations differ."""
    found: set[int] = set()
    for fact in case.facts:
        told = [c.text for c in clocks(Document.read(fact.text))]
        minutes = sorted(60 * int(time[:2]) + int(time[3:]) for time in told)
        found |= {b - a for a in minutes for b in minutes if b > a}
    given = sorted({int(minutes) for minutes, _, _ in _given(case)})
    return frozenset(found | {b - a for a in given for b in given if b > a})
