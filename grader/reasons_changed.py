"""Why something happened, told otherwise than the sheet tells it: *mundur karena kurang daya juang*
where the sheet says that they had to earn a living.

A reason in other words is none: what any fact tells, or what belongs to the same want, supports it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.cause_parts import CAUSE, cut
from grader.cause_words import LATER, ON, PERHAPS
from grader.content import content
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.known import Clash, hedged
from grader.misstated import asserts
from grader.reason_words import BARE, STOPS
from grader.reasons_asked import is_other_verb, tells
from grader.stems import NEGATIONS, stems
from grader.text import Document, Span, Word

BECAUSE = frozenset("karena karna akibat lantaran gara-gara sebab dikarenakan disebabkan".split())
_TELLING = BARE | frozenset(
    "mundur tidur lemas telat turun naik gagal cabut gugur selesai lanjut pingsan tumbang".split()
)
"""Words without a verb's prefix that may be an effect."""
_SAME = tuple(
    (frozenset(of.split()), frozenset(also.split()))
    for of, also in (
        ("mundur", "mundur undur henti berhenti keluar cabut gugur lanjut selesai terus tuntas"),
        ("lemas", "lemas pingsan tumbang"),
    )
)
"""Roots of an effect, and those by which a text may tell it; the last ones where denied."""
_DENIED = frozenset("lanjut selesai terus tuntas".split())
_WANTS = tuple(
    frozenset(want.split())
    for want in (
        "nafkah uang biaya ekonomi butuh hasil dapat upah gaji dapur kerja hidup duit finansial "
        "cari saku ongkos modal himpit desak tunjang",
        "panas gerah pengap sumuk sesak udara suhu dingin pendingin ac terik hawa matahari",
        "kamar sempit sesak penuh kapasitas tempat hunian ruang luber padat muat",
        "lambat telat lewat batas tenggat tempo jadwal berkas kirim",
        "jauh jarak ongkos biaya",
    )
)
"""Roots of words that tell one want: what has one of them is supported by the others."""
_LIGHT = frozenset(
    "orang warga peserta narapidana klien keluarga masyarakat pengunjung faktor alasan masalah "
    "kondisi keadaan adanya hal harus ingin kurang terlalu sangat lebih tinggi banyak belum "
    "kurangnya tingginya banyaknya masing-masing beberapa berbagai sendiri satu dua tiga "
    "pihak petugas tertentu waktu saat tetapi itu ada memang merasa memiliki".split()
)
REACH = 6
"""How many telling words may stand between an effect and its reason."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A fact with its reason: the roots of what it tells the reason of, and of all that supports
    another wording."""

    fact: Fact
    effect: frozenset[str]
    voice: str
    supported: frozenset[str]


@lru_cache(maxsize=64)
def known_reasons(case: Case) -> tuple[Reason, ...]:
    """The facts of a sheet that tell why."""
    found = []
    for fact in case.facts:
        words = Document.read(fact.text).words
        place = next((n for n, word in enumerate(words) if word.lower in BECAUSE), 0)
        at = next((n for n in range(place - 1, -1, -1) if _is_effect(words, n)), None)
        if at is None or (at and words[at - 1].lower in NEGATIONS):
            continue
        roots = stems(words[at].lower)
        roots |= frozenset().union(*(also for of, also in _SAME if of & roots))
        own = _roots(" ".join((fact.text, *fact.wordings)))
        wants = frozenset().union(*(want for want in _WANTS if want & own))
        found.append(Reason(fact, roots, _voice(words[at]), _all_roots(case) | own | wants))
    return tuple(found)


def _is_effect(words: Sequence[Word], n: int) -> bool:
    """True for what a fact tells the reason of; not for what it only sets a time by."""
    aside = not LATER.isdisjoint(w.lower for w in words[max(0, n - 3) : n])
    return not aside and (words[n].lower in _TELLING or is_other_verb(words[n]))


def _voice(word: Word) -> str:
    """*me* for who acts, *di* for what suffers, else nothing."""
    return word.lower[:2] if word.lower[:2] in ("me", "di") else ""


def _roots(text: str) -> frozenset[str]:
    words = Document.read(text.replace("|", " ")).words
    return frozenset(root for word in words for root in stems(word.lower))


@lru_cache(maxsize=64)
def _all_roots(case: Case) -> frozenset[str]:
    return _roots(" ".join((*(f.text for f in case.facts), *(s.text for s in case.statements))))


def reasons_changed(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that give a fact of the sheet another reason."""
    reasons = known_reasons(case)
    if not reasons:
        return ()
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if sentence.lowers.isdisjoint(BECAUSE):
            continue
        index = elements.index.words[sentence.start]
        heard = [each for each in reasons if not each.effect.isdisjoint(index.keys)]
        if not heard or hedged(index.keys) or not asserts(elements, sentence):
            continue
        for each in heard:
            for first, last in _changed(elements.document.text, sentence.words, each):
                span = Span(sentence.words[first].start, sentence.words[last].end)
                found.append(Clash(span, elements.document.slice(span), each.fact.text))
                break
    return tuple(found)


def _changed(text: str, words: Sequence[Word], each: Reason) -> Iterator[tuple[int, int]]:
    for place, word in enumerate(words[:-1]):
        if word.lower not in BECAUSE or (place and words[place - 1].lower in NEGATIONS):
            continue
        cause = _cause(text, words, place)
        if _is_supported(cause, each):
            continue
        last = place + len(cause)
        effect = _before(text, words, place, each)
        if effect is not None:
            yield effect, last
        elif last + 1 < len(words) and (place == 0 or cut(text, words, place)):
            behind = _behind(text, words, last + 1, each)
            if behind is not None:
                yield place, behind


def _cause(text: str, words: Sequence[Word], place: int) -> Sequence[Word]:
    """The words behind a connective up to a sign or another clause."""
    for end in range(place + 1, min(len(words), place + CAUSE)):
        if cut(text, words, end) or (words[end].lower in ON and end > place + 2):
            return words[place + 1 : end]
    return words[place + 1 : place + CAUSE]


def _is_supported(cause: Sequence[Word], each: Reason) -> bool:
    """True where the sheet tells something of it, or it tells nothing."""
    told = [word for word in content(cause) if word.lower not in _LIGHT]
    return not told or any(
        word.is_capital or not stems(word.lower).isdisjoint(each.supported) for word in told
    )


def _before(text: str, words: Sequence[Word], place: int, each: Reason) -> int | None:
    told = 0
    for n in range(place - 1, -1, -1):
        if not text[words[n].end : words[n + 1].start].isspace() and told:
            return None
        if _tells(words, n, each):
            return n
        told += tells(words[n]) and words[n].lower not in PERHAPS
        if told > REACH or words[n].lower in STOPS or is_other_verb(words[n]):
            return None
    return None


def _behind(text: str, words: Sequence[Word], start: int, each: Reason) -> int | None:
    for n in range(start, min(len(words), start + REACH + 2)):
        if n > start and cut(text, words, n):
            return None
        if _tells(words, n, each):
            return n
        if is_other_verb(words[n]):
            return None
    return None


def _tells(words: Sequence[Word], n: int, each: Reason) -> bool:
    """True where the effect is told; *melanjutkan* only denied."""
    roots = stems(words[n].lower) & each.effect
    if not roots:
        return False
    same = any(also & roots and also & each.effect for _, also in _SAME)
    if not same and _voice(words[n]) != each.voice:
        return False
    if words[n].lower not in _TELLING and not is_other_verb(words[n]):
        return False
    denied = not NEGATIONS.isdisjoint(w.lower for w in words[max(0, n - 2) : n])
    return denied == bool(roots & _DENIED)
