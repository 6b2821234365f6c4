"""Facts told otherwise in one of the wordings that their sheet lists as wrong (``misstated``):
another actor, a plan told as done, all for some, another place or cause.

What a text refutes is not its own: "Tidak benar bahwa …", a rumour that the next sentence denies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import CONDITIONS, Clash, called_untrue, denies, refutes
from grader.matching import FAR, NEGATIONS, TURNS, UNTRUE_BEHIND, Wording, Words, wording
from grader.text import Sentence, Span, Word

RUMOURED = frozenset(
    "kabar kabarnya isu rumor hoaks hoax beredar unggahan klaim narasi anggapan tudingan dituding "
    "tuduhan dituduh bantahan membantah dibantah keliru menyesatkan viral warganet disebut-sebut "
    "konon bohong palsu fitnah dikira berantai".split()
)
"""In a sentence with one of these others speak, or the text refutes; by form, since by stem *kabar*
would find *dikabari* too."""
_BREAKS = frozenset(";:")
"""Between the words of an ordered wording these begin another thing."""
REACH = 6
"""How many words before a passage its negation may stand."""
_ANEW = TURNS | frozenset("sudah telah dan lalu kemudian sehingga yakni yaitu tapi".split())


def misstated(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that tell a fact in a wording which its sheet lists as wrong."""
    anchors, anchored = _anchored(case)
    if not anchored:
        return ()
    found: list[Clash] = []
    sentences = (*elements.sentences("title"), *elements.sentences("story"))
    for number, sentence in enumerate(sentences):
        index = elements.indexed[sentence.start]
        held = anchors & index.keys
        if not held or not asserts(elements, sentence):
            continue
        told: dict[str, Clash] = {}
        for fact, compiled in (entry for key in sorted(held) for entry in anchored[key]):
            hit = None if fact.id in told else compiled.find(index)
            if hit and _said(compiled, index, *hit):
                span = Span(sentence.words[hit[0]].start, sentence.words[hit[1]].end)
                says = elements.document.slice(span)
                if not compiled.ordered or _BREAKS.isdisjoint(says):
                    told[fact.id] = Clash(span, says, fact.text)
        if told and not (number + 1 < len(sentences) and refutes(sentences[number + 1])):
            found += told.values()
    return tuple(found)


def _said(compiled: Wording, index: Words, first: int, last: int) -> bool:
    """True where the passage says what the wording does: with its own negation, or with none."""
    words = index.words
    called = any(
        words[n].lower in NEGATIONS and words[n + 1].lower in UNTRUE_BEHIND
        for n in range(first, last)
    )
    if called or called_so(words, first):
        return False
    if compiled.negated:
        denying = compiled.ordered or denies(compiled, index, first, last)
        return denying and not governed(words, first)
    if any(words[n].lower in NEGATIONS for n in range(first, last + 1)):
        return False
    behind = {word.lower for word in words[last + 1 : last + 4]}
    refused = "benar" in behind and not behind.isdisjoint(NEGATIONS)
    return not refused and not governed(words, first)


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
    if not (lowers.isdisjoint(RUMOURED) and lowers.isdisjoint(CONDITIONS)):
        return False
    if called_untrue(sentence):
        return False
    return not elements.document.text.endswith("?", sentence.start, sentence.end)


@lru_cache(maxsize=64)
def _anchored(case: Case) -> tuple[frozenset[str], Mapping[str, Sequence[tuple[Fact, Wording]]]]:
    """The wrong wordings of a sheet by the keys of that part which the sheet's own texts have
    least: a sentence that has none of a wording's is not asked for the others."""
    found: dict[str, list[tuple[Fact, Wording]]] = {}
    for fact, compiled in _wrong(case):
        for key in min(compiled.parts, key=_commonness):
            found.setdefault(key, []).append((fact, compiled))
    return frozenset(found), found


def _commonness(part: frozenset[str]) -> tuple[bool, int]:
    """A word with few forms is met seldom, a negation often."""
    return not part.isdisjoint(NEGATIONS), len(part)


def _wrong(case: Case) -> Iterator[tuple[Fact, Wording]]:
    for fact in case.facts:
        for source in fact.misstated:
            yield fact, wording(source)
