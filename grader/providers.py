"""From whom something comes, told of another: *bus pinjaman dari dinas perhubungan* for the
regional office's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from grader.actors import ACTORS, OWN, kinds_of
from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.misstated import asserts
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Span

_FROM = frozenset("dari milik pinjaman asal bantuan kiriman sumbangan titipan oleh".split())
"""Before a name these tell from whom the thing before them comes."""
_VAGUE = frozenset("petugas pegawai tim anggota orang hasil mulai memakai menggunakan".split())
_PERSONS = frozenset({OWN, "inmate", "family", "visitor", "press"})
BEFORE = 3
"""How many words before may name the thing."""
SHARED = 2
"""How many telling words a sentence must share with the fact that has another giver."""


def other_providers(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story in which a thing comes from another than the sheet's."""
    given = _given(case)
    if not given:
        return ()
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if sentence.lowers.isdisjoint(_FROM) or sentence.lowers.isdisjoint(ACTORS):
            continue
        if not sentence.lowers.isdisjoint(NEGATIONS):
            continue
        words = sentence.words
        ours = {w.lower: stems(w.lower) for w in content(words) if w.lower not in _VAGUE}
        for first, last, kinds, things in _givers(sentence):
            if kinds & _anywhere(case):
                continue
            for fact, theirs, roots in given:
                shared = [word for word, own in ours.items() if not own.isdisjoint(roots)]
                if kinds.isdisjoint(theirs) and things & roots and len(shared) >= SHARED:
                    if asserts(elements, sentence):
                        span = Span(words[first].start, words[last].end)
                        found.append(Clash(span, elements.document.slice(span), fact.text))
                    break
    return tuple(found)


def _givers(sentence: Sentence) -> Iterator[tuple[int, int, frozenset[str], frozenset[str]]]:
    """Institutions behind a word of ``_FROM``: the words, their kinds, the roots of the thing."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        if token not in _FROM or not place:
            continue
        start = place + 1
        while start < len(tokens) and tokens[start] in _FROM:
            start += 1
        last = min(start + 1, len(tokens) - 1)
        kinds = kinds_of(tokens, start, last) - _PERSONS if start <= last else frozenset()
        first = max(0, place - BEFORE)
        before = (w for w in content(sentence.words[first : place + 1]) if w.lower not in _VAGUE)
        things = frozenset(stem for word in before for stem in stems(word.lower))
        if kinds and things:
            yield first, last, kinds, things


@lru_cache(maxsize=64)
def _given(case: Case) -> tuple[tuple[Fact, frozenset[str], frozenset[str]], ...]:
    """The facts that tell from whom something comes, with the givers' kinds and all stems."""
    found = []
    for fact in case.facts:
        document = Document.read(fact.text)
        for sentence in document.sentences:
            kinds = frozenset().union(*(each[2] for each in _givers(sentence)))
            if kinds:
                roots = frozenset(s for w in content(document.words) for s in stems(w.lower))
                found.append((fact, kinds, roots))
    return tuple(found)


@lru_cache(maxsize=64)
def _anywhere(case: Case) -> frozenset[str]:
    """The kinds of institutions that the sheet names at all."""
    texts = [case.situation, *(f.text for f in case.facts), *(s.text for s in case.statements)]
    tokens = [sentence.tokens for text in texts for sentence in Document.read(text).sentences]
    return frozenset().union(
        *(kinds_of(line, place, place) for line in tokens for place in range(len(line)))
    )
