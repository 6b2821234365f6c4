"""Facts told otherwise in one of the wordings that their sheet lists as wrong (``misstated``):
another actor, a plan told as done, all for some, another place or cause.

What a text refutes is not its own: "Tidak benar bahwa …", a rumour that the next sentence denies.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from grader.asserted import (
    LIGHT,
    asks,
    called_untrue,
    denied_whole,
    denies,
    refutes,
    told_by_others,
)
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import CONDITIONS, Clash
from grader.matching import FAR, TURNS, UNTRUE_BEHIND, Wording, wording
from grader.others_words import repeated
from grader.sentence_keys import Words
from grader.stems import NEGATIONS, stems
from grader.text import Sentence, Span, Word

RUMOURED = frozenset(
    "kabar kabarnya isu rumor hoaks hoax beredar unggahan klaim narasi anggapan tudingan dituding "
    "tuduhan dituduh bantahan membantah dibantah keliru menyesatkan viral warganet disebut-sebut "
    "konon bohong palsu fitnah dikira berantai".split()
)
"""In a sentence with one of these others speak, or the text refutes; by form, since by stem *kabar*
would find *dikabari* too."""
_OTHERS_OR_OPEN = RUMOURED | CONDITIONS
_BREAKS = frozenset(";:")
"""Between the words of an ordered wording these begin another thing."""
REACH = 6
"""How many words before a passage its negation may stand."""
_PARTS = frozenset(
    "karena akibat lantaran gara-gara sehingga setelah sesudah ketika saat sebelum sedangkan "
    "sementara tetapi tapi namun meskipun walaupun padahal melainkan usai seusai kecuali "
    "selain".split()
)
"""Between the words of an ordered wording one of these begins another clause, unless the wording
asks for it: *dirawat di klinik akibat kebakaran* does not tell that the clinic burned."""
_OF = frozenset(["dari", "antara"])
_ANEW = TURNS | frozenset("sudah telah dan lalu kemudian sehingga yakni yaitu tapi".split())


def misstated(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that tell a fact in a wording which its sheet lists as wrong."""
    met = elements.index.may_stand(_wrong(case))
    if not met:
        return ()
    found: list[Clash] = []
    sentences = (*elements.sentences("title"), *elements.sentences("story"))
    others = repeated(elements.document, sentences)
    for at, sentence in enumerate(sentences):
        if sentence.start not in met or sentence.start in others:
            continue
        if not asserts(elements, sentence):
            continue
        index = elements.index.words[sentence.start]
        told: dict[str, Clash] = {}
        for fact, compiled in met[sentence.start]:
            hit = None if fact.id in told else compiled.find(index)
            if hit and _said(compiled, index, *hit):
                span = Span(sentence.words[hit[0]].start, sentence.words[hit[1]].end)
                says = elements.document.slice(span)
                if not compiled.ordered or _BREAKS.isdisjoint(says):
                    told[fact.id] = Clash(span, says, fact.text)
        if told and not (at + 1 < len(sentences) and refutes(sentences[at + 1])):
            found += told.values()
    return tuple(found)


def _said(compiled: Wording, index: Words, first: int, last: int) -> bool:
    """True where the passage says what the wording does: with its own negation, or with none."""
    words = index.words
    called = any(
        words[n].lower in NEGATIONS and words[n + 1].lower in UNTRUE_BEHIND
        for n in range(first, last)
    )
    if called or called_so(words, first) or denied_whole(words, first, last):
        return False
    if _other_voice(compiled, index, first, last):
        return False
    if compiled.ordered and (_crosses(compiled, index, first, last) or _is_whole(index, first)):
        return False
    if compiled.negated:
        denying = (
            not _denies_other(compiled, index, first, last)
            if compiled.ordered
            else denies(compiled, index, first, last)
        )
        return denying and not governed(words, first)
    if any(words[n].lower in NEGATIONS for n in range(first, last + 1)):
        return False
    behind = {word.lower for word in words[last + 1 : last + 4]}
    refused = "benar" in behind and not behind.isdisjoint(NEGATIONS)
    return not refused and not governed(words, first)


def _denies_other(compiled: Wording, index: Words, first: int, last: int) -> bool:
    """True where the negation only makes a phrase of the word behind it: *bus tak laik mogok*."""
    for n in range(first, last - 1):
        if index.words[n].lower not in NEGATIONS or index.words[n + 1].lower in LIGHT:
            continue
        behind, next_one = (
            any(not part.isdisjoint(index.roots[at]) for part in compiled.parts)
            for at in (n + 1, n + 2)
        )
        if next_one and not behind:
            return True
    return False


def _other_voice(compiled: Wording, index: Words, first: int, last: int) -> bool:
    """True where the text acts and the wording suffers, or the other way round: *tidak mengawal*
    is not *tidak dikawal*."""
    for n in range(first, last + 1):
        lower = index.words[n].lower
        voice = lower[:2]
        if voice not in _VOICES or len(lower) < 6:
            continue
        for part in compiled.parts:
            if part.isdisjoint(index.roots[n]):
                continue
            forms = {key[:2] for key in part if len(key) > 4 and key[:2] in _VOICES
                     and not stems(key).isdisjoint(index.roots[n])}  # fmt: skip
            if forms == {_VOICES[voice]}:
                return True
    return False


_VOICES = {"me": "di", "di": "me"}


def _crosses(compiled: Wording, index: Words, first: int, last: int) -> bool:
    """True where another clause begins within the passage."""
    return any(
        index.words[n].lower in _PARTS
        and all(part.isdisjoint(index.roots[n]) for part in compiled.parts)
        for n in range(first + 1, last)
    )


def _is_whole(index: Words, first: int) -> bool:
    """True for the whole of which the sentence tells a part: *dari 246 narapidana, 181 orang*."""
    words = index.words
    whole = next((number for number in index.numbers if number.first == first), None)
    if whole is None or not first or words[first - 1].lower not in _OF:
        return False
    return any(
        whole.last < number.first <= whole.last + 3
        and words[number.first].start - words[number.first - 1].end > 1
        for number in index.numbers
    )


def called_so(words: Sequence[Word], position: int) -> bool:
    """True in a clause that is called untrue: *tidak benar bahwa bursa sudah digelar*."""
    for back in range(position - 1, max(0, position - 1 - FAR), -1):
        if words[back + 1].start - words[back].end > 1:
            return False
        if words[back].lower in UNTRUE_BEHIND and words[back - 1].lower in NEGATIONS:
            return True
    return False


def governed(words: Sequence[Word], position: int) -> bool:
    """True where a negation in the same clause governs what begins here: *tidak ada penghuni yang
    melarikan diri*; *sudah* begins anew."""
    if words[position].lower in _ANEW:
        return False
    for back in range(position - 1, max(-1, position - 1 - REACH), -1):
        if words[back + 1].start - words[back].end > 1 or words[back].lower in _ANEW:
            return False
        if words[back].lower in NEGATIONS:
            return True
    return False


def asserts(elements: Elements, sentence: Sentence) -> bool:
    """True where a sentence says something of its own: it neither asks, nor supposes, nor tells
    what others spread."""
    lowers = sentence.lowers
    if not lowers.isdisjoint(_OTHERS_OR_OPEN):
        return False
    if called_untrue(sentence) or told_by_others(sentence):
        return False
    return not asks(elements, sentence)


@lru_cache(maxsize=64)
def _wrong(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], tuple[Fact, Wording]], ...]:
    """The wrong wordings of a sheet with their facts, as ``Index.may_stand`` takes them."""
    wrong = [(fact, wording(source)) for fact in case.facts for source in fact.misstated]
    return tuple((compiled.parts, (fact, compiled)) for fact, compiled in wrong)
