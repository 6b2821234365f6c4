"""What a fact tells as done told as not yet done, and as finished what goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from grader.clocks import clocks
from grader.content import content
from grader.dates import dates
from grader.facts import Case, Fact
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Word

_NOT_YET = frozenset(["belum", "blm"])
_LIGHT = frozenset("lagi pernah sempat juga pun kunjung segera langsung".split())
"""What may stand between a negation and the verb that it denies."""
_LIMITS = frozenset(
    "sampai hingga sebelum semula awalnya sempat sebelumnya agar supaya seharusnya padahal "
    "selama kalau jika bila hanya cuma kecuali meski meskipun walau".split()
)
"""In a sentence with one of these a denial is limited: *sampai berita terbit belum dijawab*."""
ABOUT = 3
"""How many other content words near the verb a denial must share with the fact."""
NEAR = 8
"""How many words on either side of a verb are near it."""
_FINISHED = frozenset("selesai rampung tuntas usai".split())
_GOING_ON = frozenset("sedang masih menunggu belum".split())
_CONDITIONS = frozenset(
    "setelah sesudah begitu bila jika kalau sampai hingga sebelum belum akan agar ketika saat "
    "setelahnya segera harus tidak apabila".split()
)


def not_yet_done(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages (first and last word) that tell as not yet done what a fact tells as done: *keluarga
    belum diberi tahu*. What *tidak* denies is mostly of others, or of a part."""
    if sentence.lowers.isdisjoint(_NOT_YET) or not sentence.lowers.isdisjoint(_LIMITS):
        return
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower not in _NOT_YET or (place and words[place - 1].lower == "yang"):
            continue
        verb = place + 1
        while verb < len(words) and words[verb].lower in _LIGHT:
            verb += 1
        if verb >= len(words) or not _is_verb(words[verb].lower):
            continue
        roots = stems(words[verb].lower)
        for root in roots & _asserted(case).keys():
            for fact, known in _asserted(case)[root]:
                if _shared(words, verb, known - roots) >= ABOUT:
                    yield place, verb, fact


def _is_verb(word: str) -> bool:
    return len(word) > 4 and word.startswith(("di", "me", "ber", "ter"))


def _shared(words: Sequence[Word], place: int, known: frozenset[str]) -> int:
    near = content((*words[max(0, place - NEAR) : place], *words[place + 1 : place + 1 + NEAR]))
    return len({word.lower for word in near if not stems(word.lower).isdisjoint(known)})


@lru_cache(maxsize=64)
def _asserted(case: Case) -> Mapping[str, tuple[tuple[Fact, frozenset[str]], ...]]:
    """By root the facts that assert its verb, each with the stems of its words, unless something
    in the sheet denies it or asks for it; nothing that is still to come."""
    found: dict[str, list[tuple[Fact, frozenset[str]]]] = {}
    open_roots: set[str] = set()
    for question in case.open_questions:
        open_roots.update(s for w in Document.read(question.text).words for s in stems(w.lower))
    said = [fact.text for fact in case.facts] + [each.text for each in case.statements]
    for text in (*said, case.situation):
        words = Document.read(text).words
        for place, word in enumerate(words):
            if any(w.lower in NEGATIONS for w in words[max(0, place - 4) : place]):
                open_roots |= stems(word.lower)
    for fact in case.facts:
        document = Document.read(fact.text)
        if is_ahead(case, document) or any(w.lower == "dari" for w in document.words):
            continue
        known = frozenset(s for word in content(document.words) for s in stems(word.lower))
        for word in document.words:
            if _is_verb(word.lower) and stems(word.lower).isdisjoint(open_roots):
                for root in stems(word.lower):
                    found.setdefault(root, []).append((fact, known))
    return {root: tuple(entries) for root, entries in found.items()}


def is_ahead(case: Case, document: Document) -> bool:
    """True for a passage of the sheet with a day or time after the hour of writing."""
    now = case.now
    for mention in dates(document):
        day = mention.resolve(case.event.date.year)
        if day is not None and day > now.date():
            return True
    days = [m for m in dates(document) if m.resolve(case.event.date.year) is not None]
    late = any(clock.text > f"{now:%H.%M}" for clock in clocks(document))
    return late and not days and case.event.date == now.date()


def finished(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages (first and last word) that tell as finished what a fact tells as going on:
    *pemeriksaan sudah selesai*."""
    if sentence.lowers.isdisjoint(_FINISHED) or not sentence.lowers.isdisjoint(_CONDITIONS):
        return
    words = sentence.words
    for place, word in enumerate(words):
        if word.lower not in _FINISHED:
            continue
        for near in range(max(0, place - 3), min(len(words), place + 3)):
            roots = stems(words[near].lower)
            for fact, going_on, known in _going_on(case) if near != place else ():
                if not roots.isdisjoint(going_on) and _shared(words, near, known - roots) >= 1:
                    yield min(place, near), max(place, near), fact


@lru_cache(maxsize=64)
def _going_on(case: Case) -> tuple[tuple[Fact, frozenset[str], frozenset[str]], ...]:
    """The facts that are going on, with the roots of the verbs that do, and all their stems."""
    found = []
    for fact in case.facts:
        words = Document.read(fact.text).words
        verbs = frozenset(
            root
            for place, word in enumerate(words[:-1])
            if word.lower in _GOING_ON and _is_verb(words[place + 1].lower)
            for root in stems(words[place + 1].lower)
        )
        if verbs:
            known = frozenset(s for word in content(words) for s in stems(word.lower))
            found.append((fact, verbs, known))
    return tuple(found)
