"""What somebody did told of another: *puskesmas mengambil contoh air* for the health office."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from grader.actors import ACTORS, OWN, Act, acts, kinds_of, verb_roots
from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash
from grader.misstated import asserts
from grader.stems import stems
from grader.text import Document, Sentence, Span

_VAGUE = frozenset(
    "baru hari kejadian hal pihak tim anggota petugas pegawai semua seluruh bersama lain lagi "
    "sejak mulai hasil keterangan sementara narapidana tahanan penghuni anak klien orang warga "
    "lapas rutan bapas lpka".split()
)
"""Words by which two deeds are not the same one."""
_HANDS = frozenset(
    "ambil periksa uji teliti geledah sita tangkap bawa antar padam kuasa obat rawat temu terbit "
    "pinjam perbaiki kirim".split()
)
"""Only of these deeds the unit is an actor among others; it may tell and do the rest itself."""


@lru_cache(maxsize=64)
def _deeds(case: Case) -> Mapping[str, tuple[tuple[Fact, frozenset[str], frozenset[str]], ...]]:
    """By root of a verb the facts that tell who does it, with their kinds and the fact's stems."""
    found: dict[str, list[tuple[Fact, frozenset[str], frozenset[str]]]] = {}
    for fact in case.facts:
        document = Document.read(fact.text)
        for sentence in document.sentences:
            tokens = sentence.tokens
            for act in acts(document.text, sentence.words, tokens):
                roots = stems(tokens[act.verb])
                rest = [w for n, w in enumerate(sentence.words) if not act.first <= n <= act.last]
                known = _telling(content(rest), roots)
                for root in roots:
                    found.setdefault(root, []).append((fact, act.kinds, known))
    return {root: tuple(deeds) for root, deeds in found.items()}


@lru_cache(maxsize=64)
def _bare(case: Case) -> frozenset[str]:
    """The roots of the facts' deeds that are a verb by themselves: *ambil*, *periksa*."""
    return frozenset(_HANDS & _deeds(case).keys())


def _telling(words, roots: frozenset[str]) -> frozenset[str]:  # type: ignore[no-untyped-def]
    return (
        frozenset(
            stem
            for word in words
            if word.lower not in _VAGUE and word.lower not in ACTORS and not word.is_number
            for stem in stems(word.lower)
        )
        - roots
    )


@lru_cache(maxsize=64)
def _together(case: Case) -> Mapping[str, frozenset[str]]:
    """By root the kinds of all that stand in one sentence of the sheet with a word of it."""
    found: dict[str, set[str]] = {}
    texts = [case.situation, *(e.text for e in case.facts), *(e.text for e in case.statements)]
    texts += [e.text for e in case.rumours]
    for text in texts:
        for sentence in Document.read(text).sentences:
            kinds = kinds_of(sentence.tokens, 0, len(sentence.tokens) - 1) | (
                {OWN} if OWN in _all_kinds(sentence) else set()
            )
            for token in sentence.tokens:
                for root in stems(token):
                    found.setdefault(root, set()).update(kinds)
    return {root: frozenset(kinds) for root, kinds in found.items()}


def _all_kinds(sentence: Sentence) -> frozenset[str]:
    each = (kinds_of(sentence.tokens, n, n) for n in range(len(sentence.tokens)))
    return frozenset().union(*each)


def other_actors(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story in which somebody does what a fact tells of another."""
    found: list[Clash] = []
    text, deeds = elements.document.text, _deeds(case)
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if not deeds or sentence.lowers.isdisjoint(ACTORS):
            continue
        for act in acts(text, sentence.words, sentence.tokens, _bare(case)):
            roots = verb_roots(sentence.tokens[act.verb])
            if roots.isdisjoint(deeds):
                continue
            kinds, ours = _all_kinds(sentence), _telling(content(sentence.words), frozenset())
            fact = _anothers(case, act, roots, kinds - act.kinds, ours)
            if fact is not None and asserts(elements, sentence):
                first, last = min(act.first, act.verb), max(act.last, act.verb)
                span = Span(sentence.words[first].start, sentence.words[last].end)
                found.append(Clash(span, elements.document.slice(span), fact.text))
                break
    return tuple(found)


def _anothers(
    case: Case, act: Act, roots: frozenset[str], named: frozenset[str], ours: frozenset[str]
) -> Fact | None:
    """The fact that tells the deed of others, who are not ``named``; ``ours`` are the stems of the
    sentence."""
    deeds, together = _deeds(case), _together(case)
    met = [deed for root in roots & deeds.keys() for deed in deeds[root]]
    if not met or (OWN in act.kinds and roots.isdisjoint(_HANDS)):
        return None
    if any(act.kinds & together.get(root, frozenset()) for root in roots):
        return None
    for fact, kinds, known in met:
        if act.kinds.isdisjoint(kinds) and named.isdisjoint(kinds) and not ours.isdisjoint(known):
            return fact
    return None
