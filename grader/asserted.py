"""What a text holds to be true and its sheet does not: rumours told as true."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

from grader.elements import Elements
from grader.facts import Case, Rumour
from grader.known import CLAIMED, RUMOUR_WORDS, Clash, hedged
from grader.matching import TURNS, Wording, wording
from grader.others_words import repeated
from grader.sentence_keys import Words
from grader.stems import FUNCTION_WORDS, NEGATIONS
from grader.text import Sentence, Span, Word


def rumours_asserted(elements: Elements, case: Case, sentences: Sequence[Sentence]) -> list[Clash]:
    """False or unproven rumours told as if they were true: not denied, not called a rumour."""
    settled = {fact.id: fact.text for fact in case.facts}
    clashes = []
    told = elements.index.may_stand(_rumoured(case))
    others = repeated(elements.document, sentences) if told else frozenset()
    for sentence, behind in zip_longest(sentences, sentences[1:]):
        if sentence.start not in told:
            continue
        index = elements.index.words[sentence.start]
        lowered = index.keys
        if not lowered.isdisjoint(RUMOUR_WORDS) or hedged(lowered) or called_untrue(sentence):
            continue
        if sentence.start in others or told_by_others(sentence) or asks(elements, sentence):
            continue
        if behind is not None and refutes(behind):
            continue
        negates = not sentence.lowers.isdisjoint(NEGATIONS)
        spread: set[str] = set()
        for rumour, compiled in told[sentence.start]:
            if rumour.id in spread or (rumour.status == "unproven" and lowered & CLAIMED):
                continue
            if negates and not compiled.negated:
                continue
            found = compiled.find(index)
            if found and denied_whole(index.words, *found):
                continue
            if found and (not compiled.negated or denies(compiled, index, *found)):
                span = Span(sentence.words[found[0]].start, sentence.words[found[1]].end)
                sheet = settled.get(rumour.settled_by or "", "Kabar ini tidak benar.")
                clashes.append(Clash(span, elements.document.slice(span), sheet))
                spread.add(rumour.id)
    return clashes


@lru_cache(maxsize=64)
def _rumoured(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], tuple[Rumour, Wording]], ...]:
    """The wordings of what circulates and is not even partly true, as ``Index.may_stand`` takes
    them."""
    rumours = [rumour for rumour in case.rumours if rumour.status != "partly-true"]
    told = [(rumour, wording(source)) for rumour in rumours for source in rumour.wordings]
    return tuple((compiled.parts, (rumour, compiled)) for rumour, compiled in told)


UNTRUE = frozenset("keliru salah hoaks bohong palsu fitnah menyesatkan".split())


_FACT_IS = frozenset("faktanya nyatanya kenyataannya sebenarnya sesungguhnya".split())
"""A sentence that begins with one of these sets right what stands before it."""
_TELLERS = frozenset(
    "berita judul pemberitaan artikel media akun komentar pesan tulisan laporan".split()
)
_TELL = frozenset(
    "menyebut menulis mengatakan menyatakan mengklaim menuduh menuding menggambarkan memuat "
    "bilang ditulis menyebutkan memberitakan mengabarkan kesan".split()
)
_CALLED = frozenset("disebut disebutkan diklaim dituduh diberitakan dikabarkan ditulis".split())
_SETS_RIGHT = frozenset(
    "meluruskan diluruskan luruskan mengoreksi dikoreksi koreksi menyangkal menepis".split()
)
_REPORTS = frozenset(
    "berita pemberitaan judul artikel kabar informasi keterangan klaim unggahan pesan foto video "
    "tudingan tuduhan narasi hal bagian".split()
)
_SAID = frozenset(
    "tertulis tertera dikatakan diberitakan dikabarkan dituduh digambarkan dituliskan".split()
)
_ON = frozenset(
    "atas soal tentang terkait menanggapi mengenai luruskan bantah koreksi tepis".split()
)
_BACK = frozenset("itu ini kabar hal informasi anggapan isu berita klaim padahal tidak".split())
"""How a sentence begins that speaks of the one before."""


def refutes(sentence: Sentence) -> bool:
    """True where a sentence calls what stands before it untrue: *Itu tidak benar.*"""
    words = sentence.tokens
    if not _FACT_IS.isdisjoint(words[:4]):
        return True
    if words[0] not in _BACK:
        return False
    untrue = "benar" in sentence.lowers and not sentence.lowers.isdisjoint(NEGATIONS)
    return untrue or not sentence.lowers.isdisjoint(UNTRUE)


_FITTING = frozenset("benar betul tepat akurat berdasar sesuai".split())


def called_untrue(sentence: Sentence) -> bool:
    """True where a sentence ends or begins by calling untrue what it tells: *berita itu salah*,
    *yang tidak benar: foto di mal*."""
    tokens = sentence.tokens
    if sentence.lowers.isdisjoint(_FITTING):
        return tokens[-1] in UNTRUE
    begins = any(word == "benar" and before in NEGATIONS for before, word in pairwise(tokens[:4]))
    ends = tokens[-1] in UNTRUE or any(
        word in _FITTING and before in NEGATIONS and (n + 4 >= len(tokens))
        for n, (before, word) in enumerate(pairwise(tokens))
    )
    return begins or ends


_AS_IF = frozenset("seolah seolah-olah seakan seakan-akan".split())
_NEWS = frozenset("pemberitaan berita judul artikel tulisan tayangan narasi".split())
_OTHERS = _AS_IF | _SAID | _NEWS | _TELL | _SETS_RIGHT | _CALLED | _FACT_IS
"""Without one of these nobody else tells anything."""
_ABOUT_IT = frozenset("tentang mengenai soal bahwa berjudul terkait perihal ihwal yang".split())


def _is_reported(sentence: Sentence) -> bool:
    """True where a sentence speaks of what was reported: *menanggapi berita tentang …*."""
    tokens = sentence.tokens
    if sentence.lowers.isdisjoint(_NEWS):
        return False
    return any(
        token in _NEWS
        and (not _ABOUT_IT.isdisjoint(tokens[n + 1 : n + 5]) or (n and tokens[n - 1] in _ON))
        for n, token in enumerate(tokens)
    )


def asks(elements: Elements, sentence: Sentence) -> bool:
    """True for a question."""
    return elements.document.text.endswith("?", sentence.start, sentence.end)


def told_by_others(sentence: Sentence) -> bool:
    """True where others say what the sentence tells: *berita itu menyebut …*, *meluruskan berita
    tentang …*, *disebut di mal, ia sebenarnya …*."""
    lowers = sentence.lowers
    if lowers.isdisjoint(_OTHERS):
        return False
    if not lowers.isdisjoint(_AS_IF | _SAID) or _is_reported(sentence):
        return True
    told = not (_TELLERS.isdisjoint(sentence.tokens[:4]) or _TELL.isdisjoint(lowers))
    righted = not (_SETS_RIGHT.isdisjoint(lowers) or _REPORTS.isdisjoint(lowers))
    return told or righted or not (_CALLED.isdisjoint(lowers) or _FACT_IS.isdisjoint(lowers))


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


_REFUSED = frozenset("benar betul tepat akurat sesuai terjadi berdasar".split())
REFUSED = 6
"""How many words behind a passage what refuses it may begin."""


def denied_whole(words: Sequence[Word], first: int, last: int) -> bool:
    """True where a passage that holds a negation is denied as a whole: *tidak pernah keluar tanpa
    pengawalan*, *keluar tanpa pengawalan sampai malam tidak terjadi*."""
    end = last + 1
    while end < min(len(words), last + 2 + REFUSED) and words[end].start - words[end - 1].end == 1:
        end += 1
    behind = words[last + 1 : end]
    if any(a.lower in NEGATIONS and b.lower in _REFUSED for a, b in pairwise(behind)):
        return True
    inner = next((n for n in range(first, last + 1) if words[n].lower in NEGATIONS), None)
    if inner is None:
        return False
    for back in range(inner - 1, max(-1, inner - 2 - REFUSED), -1):
        if words[back + 1].start - words[back].end > 1 or words[back].lower in TURNS:
            return False
        if words[back].lower in NEGATIONS:
            return True
    return False
