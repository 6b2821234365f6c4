"""What a fact denies told as done, and who went home told as still in care: *aduan itu sudah
ditindaklanjuti*, *kelimanya masih dirawat di puskesmas*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from grader.content import content
from grader.facts import Case, Fact
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence

_DONE = frozenset("sudah telah langsung segera pernah berkali-kali kerap rutin".split())
_LIGHT = frozenset("pernah sempat juga langsung segera lagi beberapa kali dapat bisa".split())
_DENY = frozenset("belum tidak tak".split())
_LIMITS = NEGATIONS | frozenset(
    "baru akan seharusnya semestinya mestinya harusnya padahal setelah sesudah sebelumnya agar "
    "supaya sampai hingga kecuali harus mulai kini sekarang minta meminta berjanji".split()
)
"""With one of these before it what is done is limited, or asked for, or done only later."""
ABOUT = 2
"""How many other content words a sentence must share with the fact that it turns round."""
NEAR = 9
"""How many words before or behind the verb they may stand."""


def flipped(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages (first and last word) that tell as done what a fact says is not."""
    if sentence.lowers.isdisjoint(_DONE):
        return
    words, lacking = sentence.words, _lacking(case)
    for place, word in enumerate(words[:-1]):
        if word.lower not in _DONE or any(
            w.lower in _LIMITS for w in words[max(0, place - 6) : place]
        ):
            continue
        verb = place + 1
        while verb < len(words) - 1 and words[verb].lower in _LIGHT | _DONE:
            verb += 1
        roots = stems(words[verb].lower)
        near = content((*words[max(0, place - NEAR) : place], *words[verb + 1 : verb + 1 + NEAR]))
        for root in roots & lacking.keys():
            for fact, known in lacking[root]:
                shared = {w.lower for w in near if not stems(w.lower).isdisjoint(known - roots)}
                if len(shared) >= ABOUT:
                    yield place, verb, fact


@lru_cache(maxsize=64)
def _lacking(case: Case) -> Mapping[str, tuple[tuple[Fact, frozenset[str]], ...]]:
    """By root the facts that say of its verb that it is not done, with their stems; none that
    another fact or statement tells as done."""
    found: dict[str, list[tuple[Fact, frozenset[str]]]] = {}
    done: set[str] = set()
    for text in (*(f.text for f in case.facts), *(s.text for s in case.statements)):
        words = Document.read(text).words
        for place, word in enumerate(words):
            before = {w.lower for w in words[max(0, place - 3) : place]}
            if before & {"sudah", "telah"}:
                done |= stems(word.lower)
    for fact in case.facts:
        words = Document.read(fact.text).words
        known = frozenset(s for word in content(words) for s in stems(word.lower))
        for place, word in enumerate(words[:-1]):
            verb = place + 1
            while verb < len(words) - 1 and words[verb].lower in _LIGHT:
                verb += 1
            lower = words[verb].lower
            passive = len(lower) > 5 and lower.startswith(("di", "ter", "me"))
            if word.lower in _DENY and passive:
                for root in stems(lower) - done:
                    found.setdefault(root, []).append((fact, known))
    return {root: tuple(entries) for root, entries in found.items()}


CARE = frozenset(
    "dirawat perawatan opname menginap terbaring diinfus puskesmas rumah rsud rs klinik "
    "dirujuk".split()
)
_HOME = frozenset("kembali pulang dipulangkan keluar".split())
_TREATED = frozenset("dirawat ditangani diobati diperiksa pertolongan perawatan klinik".split())


def still_in_care(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages that tell as still in care somebody who, a fact tells, went home."""
    if "masih" not in sentence.lowers or sentence.lowers.isdisjoint(CARE):
        return
    fact = _went_home(case)
    if fact is None:
        return
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower != "masih" or any(
            w.lower in NEGATIONS for w in words[max(0, place - 3) : place]
        ):
            continue
        for near in range(place + 1, min(len(words), place + 4)):
            if words[near].lower in CARE:
                yield place, near, fact
                return


@lru_cache(maxsize=64)
def _went_home(case: Case) -> Fact | None:
    """The fact that tells both of care and of going home; None where some are still in care."""
    found = None
    for fact in case.facts:
        lowers = {word.lower for word in Document.read(fact.text).words}
        if lowers & _TREATED and lowers & _HOME:
            found = found or fact
        elif {"dirawat", "rsud"} <= lowers:
            return None
    return found
