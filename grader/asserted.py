"""What a text holds to be true and its sheet does not: rumours, and offices that are not theirs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from grader.elements import Elements
from grader.facts import Case
from grader.known import CLAIMED, RUMOUR_WORDS, Clash, hedged
from grader.matching import Wording, Words, wording
from grader.stems import FUNCTION_WORDS, NEGATIONS, stems
from grader.text import Sentence, Span


def rumours_asserted(elements: Elements, case: Case, sentences: Sequence[Sentence]) -> list[Clash]:
    """False or unproven rumours told as if they were true: not denied, not called a rumour."""
    settled = {fact.id: fact.text for fact in case.facts}
    clashes = []
    for sentence, behind in zip_longest(sentences, sentences[1:]):
        index = elements.index.words[sentence.start]
        lowered = index.keys
        if not lowered.isdisjoint(RUMOUR_WORDS) or hedged(lowered) or called_untrue(sentence):
            continue
        if told_by_others(sentence):
            continue
        if behind is not None and refutes(behind):
            continue
        negates = not sentence.lowers.isdisjoint(NEGATIONS)
        for rumour in case.rumours:
            if rumour.status == "partly-true":
                continue
            if rumour.status == "unproven" and lowered & CLAIMED:
                continue
            for source in rumour.wordings:
                compiled = wording(source)
                if negates and not compiled.negated:
                    continue
                found = compiled.find(index)
                if found and (not compiled.negated or denies(compiled, index, *found)):
                    span = Span(sentence.words[found[0]].start, sentence.words[found[1]].end)
                    sheet = settled.get(rumour.settled_by or "", "Kabar ini tidak benar.")
                    clashes.append(Clash(span, elements.document.slice(span), sheet))
                    break
    return clashes


UNTRUE = frozenset("keliru salah hoaks bohong palsu fitnah menyesatkan".split())


_FACT_IS = frozenset("faktanya nyatanya kenyataannya sebenarnya sesungguhnya".split())
"""A sentence that begins with one of these sets right what stands before it."""
_TELLERS = frozenset(
    "berita judul pemberitaan artikel media akun komentar pesan tulisan laporan".split()
)
_TELL = frozenset(
    "menyebut menulis mengatakan menyatakan mengklaim menuduh menuding menggambarkan memuat "
    "bilang ditulis menyebutkan".split()
)
_BACK = frozenset("itu ini kabar hal informasi anggapan isu berita klaim padahal tidak".split())
"""How a sentence begins that speaks of the one before."""


def refutes(sentence: Sentence) -> bool:
    """True where a sentence calls what stands before it untrue: *Itu tidak benar.*"""
    words = sentence.tokens
    if words[0] in _FACT_IS:
        return True
    if words[0] not in _BACK:
        return False
    untrue = "benar" in sentence.lowers and not sentence.lowers.isdisjoint(NEGATIONS)
    return untrue or not sentence.lowers.isdisjoint(UNTRUE)


def called_untrue(sentence: Sentence) -> bool:
    """True where a sentence ends or begins by calling untrue what it tells: *berita itu salah*,
    *yang tidak benar: foto di mal*."""
    tokens = sentence.tokens
    begins = any(
        word == "benar" and before in NEGATIONS for before, word in pairwise(tokens[:4])
    )
    return begins or tokens[-1] in UNTRUE


def told_by_others(sentence: Sentence) -> bool:
    """True where others say what the sentence tells: *berita itu menyebut …*."""
    return not (_TELLERS.isdisjoint(sentence.tokens[:4]) or _TELL.isdisjoint(sentence.lowers))


LIGHT = FUNCTION_WORDS | set(
    "ada adanya satu seorang pun sama sekali mendapat mendapatkan lagi pernah sempat juga bisa "
    "dapat mau ikut lain".split()
)
"""What may stand between a negation and what it denies."""


def denies(rumour: Wording, index: Words, first: int, last: int) -> bool:
    """True where the passage denies what the rumour denies: "tanpa pengawalan", not "tidak
    bertugas mengawal" and not "bukan (keluar) tanpa pengawalan"; also where it needs none."""
    words = index.words
    negations = [n for n in range(first, last + 1) if words[n].lower in NEGATIONS]
    for place in negations:
        if any(word.lower in NEGATIONS for word in words[max(0, place - 2) : place]):
            continue
        denied = place + 1
        while denied < last and words[denied].lower in LIGHT:
            denied += 1
        if any(
            not part.isdisjoint(index.roots[denied])
            for part in rumour.parts
            if denied < len(words) and part.isdisjoint(NEGATIONS)
        ):
            return True
    return not negations


def wrong_offices(elements: Elements, case: Case) -> list[Clash]:
    """Persons of the sheet with an office that is not theirs."""
    clashes = []
    for mention in elements.people:
        if mention.person is None or not mention.office:
            continue
        theirs = {
            stem
            for office in (mention.person.office, *mention.person.office_short)
            for word in office.split()
            for stem in stems(word.casefold().strip(".,"))
        }
        generic = {"kepala", "plt", "plh", "kelas"}
        words = [w.casefold().strip(".,()") for w in mention.office.split()]
        heads = [w for w in words if w not in generic and not w.isdigit()]
        unit = {w.casefold() for w in case.unit.name.split()} | {
            "iia",
            "iib",
            "i",
            "lembaga",
            "pemasyarakatan",
        }
        telling = [w for w in heads if w not in unit] or heads
        if telling and not any(stems(word) & theirs for word in telling):
            office = f"{mention.person.name}: {mention.person.office}"
            clashes.append(Clash(mention.span, f"{mention.office} {mention.name}", office))
    return clashes
