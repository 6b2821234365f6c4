"""A harm of the sheet denied: *tidak ada yang terluka*, *seluruh Anak dalam keadaan sehat*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import RUMOUR_WORDS, Clash, hedged
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Span, Word

HURT = frozenset("luka cedera gatal sakit racun tewas wafat ninggal memar mual".split())
"""Roots that say how somebody was harmed."""
_LINK = frozenset(
    "ada adanya satu seorang pun yang orang mengalami sampai menimbulkan menyebabkan mengakibatkan "
    "menderita pengunjung anak binaan narapidana tahanan warga penghuni petugas korban".split()
)
"""What may stand between a negation and the harm that it denies of everybody."""
_LIMITS = frozenset("berat serius parah jiwa lain lainnya baru tambahan dalam bakar".split())
"""Behind the harm these deny only part of it: *tidak ada yang luka berat*."""
_ALL = frozenset("semua seluruh semuanya seluruhnya segenap".split())
_WELL = frozenset("sehat selamat walafiat bugar aman".split())
_PLACES = frozenset("tempat lokasi area titik zona ruang posisi".split())
"""Before *aman* these tell where somebody was brought."""
_REACH = 9


def denied_harm(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that deny an unfavourable fact on somebody's harm, or call all
    those well among whom it happened."""
    harms = _harms(case)
    if not harms:
        return ()
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        keys = elements.index.words[sentence.start].keys
        if hedged(keys) or keys & RUMOUR_WORDS:
            continue
        for first, last, fact in (*_none(sentence, harms), *_all_well(sentence, harms)):
            span = Span(sentence.words[first].start, sentence.words[last].end)
            found.append(Clash(span, elements.document.slice(span), fact.text))
            break
    return tuple(found)


@lru_cache(maxsize=64)
def _harms(case: Case) -> tuple[tuple[Fact, frozenset[str], frozenset[str]], ...]:
    """The unfavourable facts that tell a harm, each with its roots of ``HURT`` and with those of
    all its words; none where a fact of the sheet calls somebody well."""
    found = []
    told = frozenset(word.lower for fact in case.facts for word in _words(fact.text))
    for fact in case.facts:
        roots = frozenset(s for word in _words(fact.text) for s in stems(word.lower))
        if fact.unfavourable and fact.weight == 3 and roots & HURT and not told & _WELL:
            found.append((fact, roots & HURT, roots))
    return tuple(found)


def _words(text: str) -> Sequence[Word]:
    return Document.read(text).words


_Harms = Sequence[tuple[Fact, frozenset[str], frozenset[str]]]


def _none(sentence: Sentence, harms: _Harms) -> Iterator[tuple[int, int, Fact]]:
    words = sentence.words
    for position, word in enumerate(words):
        if word.lower not in NEGATIONS or word.lower == "belum":
            continue
        place = position + 1
        while place < len(words) and words[place].lower in _LINK:
            place += 1
        if place >= len(words) or place == position + 1:
            continue
        after = words[place + 1].lower if place + 1 < len(words) else ""
        if after in _LIMITS:
            continue
        for fact, hurt, _ in harms:
            if stems(words[place].lower) & hurt:
                yield position, place, fact


def _all_well(sentence: Sentence, harms: _Harms) -> Iterator[tuple[int, int, Fact]]:
    words = sentence.words
    for position, word in enumerate(words[:-1]):
        refused = position and words[position - 1].lower in NEGATIONS
        if word.lower not in _ALL or refused:
            continue
        for place in range(position + 1, min(len(words), position + _REACH)):
            if words[place].lower in NEGATIONS:
                break
            if words[place].lower not in _WELL or words[place - 1].lower in _PLACES:
                continue
            for fact, _, roots in harms:
                if stems(words[position + 1].lower) & roots or word.lower.endswith("nya"):
                    yield position, place, fact
