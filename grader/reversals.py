"""What a text says the other way round than its sheet: shots where none fell, grave for slight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import RUMOUR_WORDS, Clash, hedged
from grader.matching import NEGATIONS, denied, stems
from grader.passages import content
from grader.sheet import sheet_stems
from grader.text import Document, Sentence, Span, Word

ABOUT = 2
"""How many other content words a sentence must share with the fact that it turns round."""
REACH = 6
"""How many words before a word its negation may stand: *tidak ada penghuni yang melarikan diri*."""
RULED_OUT = frozenset("tembak korban kekerasan lawan kerusuhan sandera jiwa gas senjata".split())
"""Roots of what a sheet rules out with *tanpa* or *tidak ada*, and a text must not bring in."""
OPPOSITES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ringan", ("berat", "parah", "kritis")),
    ("berat", ("ringan",)),
    ("buka", ("tutup", "tiada", "henti", "libur")),
    ("lengkap", ("kurang", "selisih")),
    ("selamat", ("tewas", "tinggal", "wafat")),
    ("lulus", ("gagal",)),
    ("resmi", ("ilegal", "gelap")),
    ("turun", ("naik", "tingkat", "lonjak")),
    ("naik", ("turun", "susut")),
    ("tambah", ("kurang", "pangkas")),
)
"""A word of a fact, and roots by which a text says the opposite."""


def reversals(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that assert what a fact of the sheet denies, or its opposite."""
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        keys = elements.indexed[sentence.start].keys
        if hedged(keys) or keys & RUMOUR_WORDS:
            continue
        for position, fact in (*_asserted(case, sentence), *_opposed(case, sentence)):
            words = sentence.words
            if _shares(fact, words, position) and not _is_denied(words, position):
                last = min(position + 1, len(words) - 1)
                span = Span(words[position].start, words[last].end)
                found.append(Clash(span, elements.document.slice(span), fact.text))
                break
    return tuple(found)


def _is_denied(words: Sequence[Word], position: int) -> bool:
    near = (*words[max(0, position - REACH) : position], *words[position + 1 : position + 3])
    return denied(words, position) or any(word.lower in NEGATIONS for word in near)


def _shares(fact: Fact, words: Sequence[Word], position: int) -> bool:
    """True where the sentence is about the fact: other words than the one in question are its."""
    known = _stems(fact.text)
    others = (word for n, word in enumerate(words) if n != position)
    shared = {word.lower for word in content(others) if not stems(word.lower).isdisjoint(known)}
    return len(shared) >= ABOUT


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(s for word in content(Document.read(text).words) for s in stems(word.lower))


@lru_cache(maxsize=64)
def _denials(case: Case) -> Mapping[str, Fact]:
    """The roots of ``RULED_OUT`` that the sheet's facts only deny, each with its fact."""
    found: dict[str, Fact] = {}
    asserted: set[str] = set()
    for fact in case.facts:
        for sentence in Document.read(fact.text).sentences:
            words = sentence.words
            for position, word in enumerate(words):
                roots = stems(word.lower) & RULED_OUT
                if any(w.lower in NEGATIONS for w in words[max(0, position - 3) : position]):
                    found.update(dict.fromkeys(roots, fact))
                else:
                    asserted |= roots
    return {root: fact for root, fact in found.items() if root not in asserted}


def _asserted(case: Case, sentence: Sentence) -> Iterator[tuple[int, Fact]]:
    """Words that the sheet denies, with the fact that does."""
    denials = _denials(case)
    for position, word in enumerate(sentence.words):
        fact = next((denials[stem] for stem in stems(word.lower) if stem in denials), None)
        if fact is not None:
            yield position, fact


@lru_cache(maxsize=64)
def _opposites(case: Case) -> Mapping[str, Fact]:
    """The roots that would say the opposite of a fact, none of which the sheet itself has."""
    known = sheet_stems(case)
    return {
        root: fact
        for fact in case.facts
        for word, roots in OPPOSITES
        if word in _stems(fact.text)
        for root in roots
        if root not in known
    }


def _opposed(case: Case, sentence: Sentence) -> Iterator[tuple[int, Fact]]:
    """Words that say the opposite of a fact, with the fact."""
    opposites = _opposites(case)
    if not opposites:
        return
    for position, word in enumerate(sentence.words):
        fact = next((opposites[stem] for stem in stems(word.lower) if stem in opposites), None)
        if fact is not None:
            yield position, fact
