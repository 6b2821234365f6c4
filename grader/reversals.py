"""What a text says the other way round than its sheet: shots where none fell, grave for slight."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from grader.aspects import finished, is_ahead, not_yet_done
from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.flipped import flipped, still_in_care
from grader.known import RUMOUR_WORDS, Clash, hedged
from grader.matching import denied
from grader.memo import remembered
from grader.misstated import asserts, called_so, governed
from grader.scope import all_for_some
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Span, Word
from grader.victims import other_victims

ABOUT = 2
"""How many other content words a sentence must share with the fact that it turns round."""
REACH = 6
"""How many words before a word its negation may stand: *tidak ada penghuni yang melarikan diri*."""
RULED_OUT = frozenset("tembak korban kekerasan lawan kerusuhan sandera jiwa gas senjata".split())
"""Roots of what a sheet rules out with *tanpa* or *tidak ada*, and a text must not bring in."""
OPPOSITES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ringan", ("berat", "parah", "kritis")),
    ("berat", ("ringan",)),
    ("buka", ("tutup", "tiada", "libur")),
    ("selamat", ("tewas", "meninggal", "wafat")),
    ("lulus", ("gagal",)),
    ("resmi", ("ilegal",)),
    ("turun", ("naik", "lonjak")),
    ("naik", ("turun", "susut")),
    ("lisan", ("tertulis",)),
    ("panjang", ("persingkat", "perpendek", "pangkas")),
    ("pinjam", ("beli", "sewa")),
    ("sukarela", ("paksa",)),
    ("sendiri", ("paksa",)),
    ("luka", ("tewas", "wafat", "gugur")),
    ("pisah", ("gabung", "campur")),
)
"""A word of a fact, and roots by which a text says the opposite."""


def reversals(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that assert what a fact of the sheet denies, or its opposite."""
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        keys = elements.index.words[sentence.start].keys
        passages = (each for way in _PASSAGES for each in way(case, sentence))
        said = (
            each
            for each in passages
            if not (governed(sentence.words, each[0]) or called_so(sentence.words, each[0]))
        )
        passage = next(said, None) if asserts(elements, sentence) else None
        if passage is not None:
            first, last, fact = passage
            span = Span(sentence.words[first].start, sentence.words[last].end)
            found.append(Clash(span, elements.document.slice(span), fact.text))
            continue
        if hedged(keys) or keys & RUMOUR_WORDS:
            continue
        turned = (place for way in _WAYS for place in way(case, sentence))
        for position, fact in turned:
            words = sentence.words
            least = 1 if not sentence.lowers.isdisjoint(_EVERY) else ABOUT
            if _shares(fact, words, position) >= least and not _is_denied(words, position):
                last = min(position + 1, len(words) - 1)
                span = Span(words[position].start, words[last].end)
                found.append(Clash(span, elements.document.slice(span), fact.text))
                break
    return tuple(found)


def _is_denied(words: Sequence[Word], position: int) -> bool:
    near = (*words[max(0, position - REACH) : position], *words[position + 1 : position + 3])
    return denied(words, position) or any(word.lower in NEGATIONS for word in near)


def _shares(fact: Fact, words: Sequence[Word], position: int) -> int:
    """How many other content words than the one in question the sentence has of the fact."""
    known = _stems(fact.text)
    others = (word for n, word in enumerate(words) if n != position)
    shared = {word.lower for word in content(others) if not stems(word.lower).isdisjoint(known)}
    return len(shared)


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
    yield from _with_roots(_denies(case), sentence)


def _with_roots(fact_of: _FactOf, sentence: Sentence) -> list[tuple[int, Fact]]:
    """The words of which one of the roots is asked for, with the fact."""
    return [(n, fact) for n, fact in enumerate(map(fact_of, sentence.tokens)) if fact is not None]


_FactOf = Callable[[str], Fact | None]


def _by_root(facts: Mapping[str, Fact]) -> _FactOf:
    """For a word (casefolded) the fact that one of its roots asks for."""

    @remembered(16384)
    def fact_of(word: str) -> Fact | None:
        return next((facts[stem] for stem in stems(word) if stem in facts), None)

    return fact_of


@lru_cache(maxsize=64)
def _denies(case: Case) -> _FactOf:
    return _by_root(_denials(case))


@lru_cache(maxsize=64)
def _opposes(case: Case) -> _FactOf:
    return _by_root(_opposites(case))


def _holds(text: str, root: str) -> bool:
    """True where a fact says a word of this root, neither denied nor as a condition."""
    words = Document.read(text).words
    return any(
        root in stems(word.lower)
        and word.lower != "tersendiri"
        and not any(w.lower in NEGATIONS | _UNTIL for w in words[max(0, position - 3) : position])
        for position, word in enumerate(words)
    )


_UNTIL = frozenset("sampai hingga sebelum agar supaya kalau jika bila baru boleh".split())


@lru_cache(maxsize=64)
def _opposites(case: Case) -> Mapping[str, Fact]:
    """The roots that would say the opposite of a fact, none of which the sheet itself has."""
    said = (case.situation, *(f.text for f in case.facts), *(s.text for s in case.statements))
    known = frozenset(root for text in said for root in _stems(text))
    return {
        root: fact
        for fact in case.facts
        for word, roots in OPPOSITES
        if _holds(fact.text, word)
        for root in roots
        if root not in known
    }


def _opposed(case: Case, sentence: Sentence) -> Iterator[tuple[int, Fact]]:
    """Words that say the opposite of a fact, with the fact."""
    yield from _with_roots(_opposes(case), sentence)


_AHEAD = frozenset(
    "akan paling menyusul direncanakan rencananya dijadwalkan menunggu diusulkan "
    "mengusulkan".split()
)
"""Words by which a fact says that it is still to come: *paling lambat 30 Oktober*."""
_DONE = frozenset({"sudah", "telah", "berhasil"})
_BEGUN = frozenset("sejak tetap kini masih sedang".split())
_UNTIL_THEN = frozenset(["sampai", "hingga"])
_PARTS = re.compile(r"[;.] ")
PLANNED = 3
"""How many content words a sentence must share with a plan that it tells as done."""


@lru_cache(maxsize=64)
def _plans(case: Case) -> tuple[tuple[Fact, frozenset[str]], ...]:
    """What is still to come, with its stems: facts that say so, and parts of facts with a day after
    the hour of writing; nothing in them is done or begun."""
    found = []
    for fact in case.facts:
        words = {word.lower for word in Document.read(fact.text).words}
        if words & _AHEAD and not words & _DONE:
            found.append((fact, _stems(fact.text)))
            continue
        for part in _PARTS.split(fact.text):
            document = Document.read(part)
            lowers = {word.lower for word in document.words}
            begun = not lowers.isdisjoint(_UNTIL_THEN) and "mulai" not in lowers
            if lowers.isdisjoint(_DONE | _BEGUN) and not begun and is_ahead(case, document):
                found.append((fact, _stems(part)))
    return tuple(found)


def _done(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """A plan told as done: *sudah* and a word behind it of a fact that is still to come."""
    if sentence.lowers.isdisjoint(_DONE) or not sentence.lowers.isdisjoint(_AHEAD):
        return
    words = sentence.words
    for position, word in enumerate(words[:-1]):
        if word.lower not in _DONE:
            continue
        roots = stems(words[position + 1].lower)
        for fact, known in _plans(case):
            shared = {w.lower for w in content(words) if not stems(w.lower).isdisjoint(known)}
            if roots.isdisjoint(known) or len(shared) < PLANNED:
                continue
            if not any(_about(words, other) > len(shared) for other in case.facts):
                yield position, position + 1, fact


def _about(words: Sequence[Word], fact: Fact) -> int:
    """How many content words a sentence shares with a fact."""
    known = _stems(fact.text)
    return len({w.lower for w in content(words) if not stems(w.lower).isdisjoint(known)})


_EVERY = frozenset("semua seluruh semuanya seluruhnya".split())
_LATER = _AHEAD | frozenset("besok lusa nanti segera".split())
_CLOSE = 10
"""How many words behind *semua* its verb may stand."""


@lru_cache(maxsize=64)
def _lacking(case: Case) -> Mapping[str, tuple[Fact, ...]]:
    """The roots that a fact denies of somebody with *belum* or *tidak*, with the facts."""
    found: dict[str, list[Fact]] = {}
    for fact in case.facts:
        words = Document.read(fact.text).words
        for word, following in pairwise(words):
            if word.lower in ("belum", "tidak", "tak") and content([following]):
                for root in stems(following.lower):
                    found.setdefault(root, []).append(fact)
    return {root: tuple(facts) for root, facts in found.items()}


def _all(case: Case, sentence: Sentence) -> Iterator[tuple[int, Fact]]:
    """All for some: *semua lulusan sudah bekerja* where five have no work yet."""
    if sentence.lowers.isdisjoint(_EVERY) or not sentence.lowers.isdisjoint(NEGATIONS | _LATER):
        return
    words = sentence.words
    quantified = next(n for n, word in enumerate(words) if word.lower in _EVERY)
    lacking = _lacking(case)
    for position in range(quantified + 2, min(len(words), quantified + _CLOSE)):
        for root in stems(words[position].lower):
            for fact in lacking.get(root, ()):
                # Of the same people: "semua lulusan", not "semua petugas".
                if not stems(words[quantified + 1].lower).isdisjoint(_stems(fact.text)):
                    yield position, fact


_WAYS = (_asserted, _opposed, _all)
_PASSAGES = (_done, other_victims, all_for_some, not_yet_done, finished, flipped, still_in_care)
