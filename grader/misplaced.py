"""Values that a text tells of something else than its sheet: the day of another event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from grader.elements import Elements
from grader.facts import Case
from grader.figures import PERSONS
from grader.known import Clash, hedged
from grader.matching import stems
from grader.numbers import is_clock
from grader.passages import Passage, Passages, Value, content, passages
from grader.text import Sentence, Span

TOLD = 5
"""How many content words a sentence must share with a passage to be held to tell it."""
CLEAR = 3
"""That many times fewer words the passages must share from which the value could come."""


Counted = tuple[Span, Value, frozenset[str]]
"""A value in a sentence, and the stems of the noun that it counts; none for a day or time."""


def misplaced(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Counts, days and times in title and story that the sheet has, but of something else: the
    sentence tells one passage, which has another value of the kind, and the passages that have the
    value share next to nothing with it."""
    sheet = passages(case)
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        found += _swapped(elements, sheet, sentence)
        values = list(_values(elements, case, sentence))
        if not values or hedged(elements.indexed[sentence.start].keys):
            continue
        shared = sheet.shared(content(sentence.words))
        best = max(shared.values(), default=0)
        if best < TOLD:
            continue
        tells = [sheet.all[number] for number, count in shared.items() if count == best]
        for span, value, nouns in values:
            owned = _elsewhere(sheet, shared, value, nouns)
            if owned * CLEAR > best:
                continue
            passage = next((each for each in tells if _has_other(each, value, nouns)), None)
            if passage is not None:
                found.append(Clash(span, elements.document.slice(span), passage.text))
    return tuple(found)


def _swapped(elements: Elements, sheet: Passages, sentence: Sentence) -> Iterator[Clash]:
    """Two counts exchanged: *dua polisi, seorang petugas* against two officers, one policeman."""
    words = sentence.words
    pairs = []
    for number in elements.indexed[sentence.start].numbers:
        behind = content(words[number.last + 1 : number.last + 2])
        if behind:
            span = Span(words[number.first].start, behind[0].end)
            pairs.append((span, number.value, stems(behind[0].lower)))
    for (span, value, nouns), (_, other, others) in combinations(pairs, 2):
        if value == other or not nouns.isdisjoint(others):
            continue
        for place in sheet.by_value.get(value, ()):
            counted = sheet.all[place].behind
            one, two = counted.get(value, frozenset()), counted.get(other, frozenset())
            exchanged = not (one.isdisjoint(others) or two.isdisjoint(nouns))
            if exchanged and one.isdisjoint(nouns) and two.isdisjoint(others):
                yield Clash(span, elements.document.slice(span), sheet.all[place].text)
                break


def _elsewhere(sheet: Passages, shared: Counter[int], value: Value, nouns: frozenset[str]) -> int:
    """The most words that the sentence shares with a passage which has the value; of a count of
    something of its own (*dua polisi*, not *dua orang*) only one which counts that."""
    having = sheet.by_value.get(value, frozenset())
    if isinstance(value, float) and nouns.isdisjoint(GENERAL):
        having = frozenset(
            n
            for n in having
            if not sheet.all[n].counts[value] or not nouns.isdisjoint(sheet.all[n].counts[value])
        )
    return max((shared[number] for number in having), default=0)


GENERAL = PERSONS | frozenset(
    "menit jam hari pekan minggu bulan tahun detik kali persen peserta lulusan penerima".split()
)
"""Nouns by which a count is not told from another."""


def _values(elements: Elements, case: Case, sentence: Sentence) -> Iterator[Counted]:
    """Each value of the sentence with the stems of the noun that it counts: counts that the sheet
    knows, days and times."""
    sheet = passages(case)
    words = sentence.words
    for number in elements.indexed[sentence.start].numbers:
        word = words[number.first]
        if number.value <= 1 or is_clock(word.text) or elements.in_date(word.start):
            continue
        behind = content(words[number.last + 1 : number.last + 2])
        nouns = frozenset(stem for each in behind for stem in stems(each.lower))
        after = words[number.last + 2].lower if number.last + 2 < len(words) else ""
        listed = after in ("dan", "serta", "atau")  # 187 narapidana dan tahanan
        if number.value in sheet.by_value and nouns and after not in _SINCE and not listed:
            yield Span(word.start, behind[0].end), number.value, nouns
    year = case.event.date.year
    for mention in elements.dates:
        if sentence.start <= mention.span.start < sentence.end:
            day = mention.resolve(year)
            if day is not None:
                yield mention.span, day, frozenset()
    for clock in elements.clocks:
        if sentence.start <= clock.span.start < sentence.end and clock.text in sheet.by_value:
            yield clock.span, clock.text, frozenset()


_SINCE = frozenset("sebelumnya sebelum kemudian lalu lagi setelah sesudah sesudahnya".split())
"""Behind *dua hari* these make it a distance in time, which a text may reckon itself."""


def _has_other(passage: Passage, value: Value, nouns: frozenset[str]) -> bool:
    """True where a passage has no such value but another of its kind: a count of the same noun,
    another day, another time."""
    if isinstance(value, float):
        own = passage.counts.get(value)
        if own is not None and (not own or not nouns.isdisjoint(own | GENERAL)):
            return False
        return any(not nouns.isdisjoint(behind) for behind in passage.behind.values())
    if isinstance(value, str):
        return bool(passage.times) and value not in passage.times
    return bool(passage.days) and value not in passage.days
