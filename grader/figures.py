"""Counts told of something that the sheet counts otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from grader.beside_counted import PERSONS, is_beside
from grader.beside_figures import has_its_own, is_capacity, is_multiple, keys_of, said_so
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.numbers import Number, is_clock
from grader.reckoned import follows, is_share
from grader.sentence_keys import Words
from grader.sheet import figure_parts, sheet_counts
from grader.text import Sentence, Span

_Rule = tuple[tuple[frozenset[str], ...], Fact, float]
"""What a figure counts, its words by key; the fact, and the figure."""


@lru_cache(maxsize=64)
def _figures(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], _Rule], ...]:
    """A rule for each way to say what a figure counts, as ``Index.may_stand`` takes them."""
    return tuple(
        (figure_parts(near), (figure_parts(near), fact, entry.value))
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


def wrong_figures(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Numbers told in title and story of something that the sheet counts otherwise: "tiga orang
    luka" against two."""
    clashes = []
    rules = elements.index.may_stand(_figures(case))
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        index = elements.index.words[sentence.start]
        counted = index.numbers
        if sentence.start not in rules or not counted:
            continue
        firsts = frozenset(number.first for number in counted)
        wrong: list[tuple[Number, Fact, float]] = []
        for number in counted:
            word = sentence.words[number.first]
            if is_clock(word.text) or _is_hour(sentence, number) or elements.in_date(word.start):
                continue
            if word.lower == "keduanya":
                continue
            if 1945 <= number.value <= 2100 or _sheets_own(case, sentence, number):
                continue
            if _besides(sentence, number) or _one_of(sentence, number):
                continue
            if is_multiple(sentence, number) or is_capacity(case, sentence, number):
                continue
            if is_share(case, sentence, number, counted):
                continue
            whole = _is_whole(sentence, number, counted)
            told = _with_whole(sentence, number, counted)
            hit = [
                (fact, value)
                for near, fact, value in rules[sentence.start]
                if is_beside(elements, sentence, near, told, firsts)
                and not _of_others(sentence, number, near)
                and not (whole and all("dari" not in part for part in near))
                and not said_so(case, number.value, near)
                and not has_its_own(case, index, near, value, counted)
            ]
            if hit and _rounded(sentence, number, hit[0][0]):
                continue
            alone = all(each is number or each.value <= 1 for each in counted)
            if hit and alone and _is_part(sentence, number, hit[0][0]):
                continue
            if hit and follows(case, sentence, number, told=True):
                continue
            if hit and not _counted_elsewhere(elements, case, sentence, number):
                wrong.append((number, *hit[0]))
        clashes += [
            _clash(elements, sentence, number, fact)
            for number, fact, value in wrong
            if not _beside_the_right_one(number, fact, value, counted, wrong)
        ]
    return tuple(clashes)


def _clash(elements: Elements, sentence: Sentence, number: Number, fact: Fact) -> Clash:
    span = Span(sentence.words[number.first].start, sentence.words[number.last].end)
    phrase = _phrase(sentence, number.first, number.last)
    return Clash(phrase, elements.document.slice(span), fact.text)


def _is_hour(sentence: Sentence, number: Number) -> bool:
    """True for an hour in words: *setelah pukul delapan seluruh penghuni dihitung*, *setengah
    sembilan malam*."""
    before = sentence.words[number.first - 1].lower if number.first else ""
    behind = sentence.tokens[number.last + 1 : number.last + 2]
    halved = before == "setengah" and not _PARTS_OF_DAY.isdisjoint(behind)
    return number.spelled and (halved or before in ("pukul", "jam", "pkl"))


_PARTS_OF_DAY = frozenset("pagi siang sore petang malam".split())


def _beside_the_right_one(
    number: Number,
    fact: Fact,
    value: float,
    counted: Sequence[Number],
    wrong: Sequence[tuple[Number, Fact, float]],
) -> bool:
    """True for one figure of a fact beside the one that is meant, which is right: *blok untuk 96
    orang itu diisi 168 orang*. Where they are exchanged both are wrong."""
    faulty = {n.first for n, _, _ in wrong}
    own = any(entry.value == number.value for entry in fact.figures)
    return own and any(n.value == value and n.first not in faulty for n in counted)


def _besides(sentence: Sentence, number: Number) -> bool:
    """True for the others beside somebody told of already: *serta empat narapidana lain*."""
    behind = {word.lower for word in sentence.words[number.last + 1 : number.last + 4]}
    before = {word.lower for word in sentence.words[max(0, number.first - 2) : number.first]}
    return bool(behind & _OTHERS) and bool(before & {"dan", "serta", "bersama"})


def _one_of(sentence: Sentence, number: Number) -> bool:
    """True for *salah satu* and *jam 10*, which count nothing."""
    return number.first > 0 and sentence.words[number.first - 1].lower in _UNCOUNTED


def _is_part(sentence: Sentence, number: Number, fact: Fact) -> bool:
    """True for another figure of the fact of which a part is told: *dari sembilan anak itu tidak
    seorang pun dirawat*, where nine of 41 itch."""
    before = sentence.words[number.first - 1].lower if number.first else ""
    return before in ("dari", "antara") and any(e.value == number.value for e in fact.figures)


_UNCOUNTED = frozenset(["salah", "jam", "pukul"])


_STAFF = frozenset(["petugas", "pegawai", "sipir", "penjaga"])
_INMATES = frozenset(["huni", "penghuni"])


def _of_others(sentence: Sentence, number: Number, near: Sequence[frozenset[str]]) -> bool:
    """True for officers where inmates are counted: *dua petugas menjaga blok yang dihuni 168*."""
    follow = number.last + 1
    staff = follow < len(sentence.words) and sentence.words[follow].lower in _STAFF
    return staff and any(not part.isdisjoint(_INMATES) for part in near)


_OTHERS = frozenset("lain lainnya rekannya temannya kawannya".split())


def _is_whole(sentence: Sentence, number: Number, counted: Sequence[Number]) -> bool:
    """True for the whole of which another number is a part: *sembilan dari 41 anak gatal-gatal*
    does not say that 41 do."""
    at = number.first - 1
    if at < 1 or sentence.words[at].lower not in ("dari", "antara"):
        return False
    return any(at - NEAR_PART <= other.last < at for other in counted)


def _with_whole(sentence: Sentence, number: Number, counted: Sequence[Number]) -> Number:
    """A part with the whole behind it: in *enam dari 41 Anak gatal-gatal* six are told to itch."""
    after = number.last + 1
    if after < len(sentence.words) and sentence.words[after].lower == "dari":
        for other in counted:
            if other.first == after + 1:
                return replace(number, last=other.last)
    return number


NEAR_PART = 3
"""How many words before *dari* the part may stand: *sembilan orang Anak dari 41*."""


def _sheets_own(case: Case, sentence: Sentence, number: Number) -> bool:
    """True for a count that the sheet itself has with the same noun: "dua kelompok"."""
    follow = number.last + 1
    if follow >= len(sentence.words) or sentence.words[follow].lower in PERSONS:
        return False
    return (number.value, sentence.words[follow].lower) in sheet_counts(case)


ABOUT = 0.15
"""How far a rounded figure may be from the sheet's, as a share: "sekitar 1.200" for 1.214."""
_ABOUT = frozenset("sekitar lebih hampir nyaris kurang kira-kira mendekati sampai".split())


def _rounded(sentence: Sentence, number: Number, fact: Fact) -> bool:
    """True for a figure that says of itself that it is rounded, and is, or is a mean."""
    before = {word.lower for word in sentence.words[max(0, number.first - 3) : number.first]}
    if "rata-rata" in before:
        return True
    near = any(abs(number.value - entry.value) <= ABOUT * entry.value for entry in fact.figures)
    return near and not before.isdisjoint(_ABOUT)


def _counted_elsewhere(elements: Elements, case: Case, sentence: Sentence, number: Number) -> bool:
    """True where the sheet has this figure for something that the clause speaks of."""
    index = elements.index.words[sentence.start]
    return any(
        entry.value == number.value and _in_clause(elements, sentence, index, number, near)
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


_TURNS = frozenset("sedangkan sementara tetapi namun adapun".split())


def _in_clause(
    elements: Elements, sentence: Sentence, index: Words, number: Number, near: str
) -> bool:
    """True where every word of ``near`` stands in the sentence on the number's side of a turn:
    "sebelas luka, sedangkan dua diperiksa"."""
    words = sentence.words
    turned = not _TURNS.isdisjoint(sentence.lowers)
    turns = [n for n, token in enumerate(sentence.tokens) if token in _TURNS] if turned else []
    low = max((n for n in turns if n <= number.first), default=0)
    high = min((n for n in turns if n > number.first), default=len(words))
    return all(
        any(low <= place < high for place in index.places(keys_of(word))) for word in near.split()
    )


def _phrase(sentence: Sentence, first: int, last: int) -> Span:
    return Span(
        sentence.words[first].start, sentence.words[min(last + 3, len(sentence.words) - 1)].end
    )
