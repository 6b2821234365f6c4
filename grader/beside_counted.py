"""Whether a number stands beside what it counts: *24 peserta*, *peserta berjumlah 24 orang*."""

from __future__ import annotations

from collections.abc import Sequence

from grader.elements import Elements
from grader.numbers import Number
from grader.text import Sentence, Word

PERSONS = frozenset(
    "orang narapidana napi warga penghuni tahanan korban petugas anak klien pegawai".split()
)
"""Too general to tell what is counted: "sebelas narapidana luka" is not the sheet's eleven."""


def is_beside(
    elements: Elements,
    sentence: Sentence,
    near: Sequence[frozenset[str]],
    number: Number,
    firsts: frozenset[int],
) -> bool:
    """True where all words of ``near`` stand within a few words behind (or right before) a number,
    with no other number between."""
    index = elements.index.words[sentence.start]
    first, last = number.first, number.last
    linked = _linked(elements, sentence, first)
    article = sentence.words[first].lower in ("seorang", "sebuah", "seekor")
    shield = min((other for other in firsts if other > last), default=len(sentence.words))
    for word in near:
        places = index.places(word)
        if not any(
            place == first - 1
            or (linked and first - FAR < place < first)
            or (
                (
                    (last < place < shield and _near(sentence, last, place))
                    or (place == first - 2 and not article)
                )
                and _same_clause(elements, sentence, min(last, place), max(last, place))
            )
            for place in places
        ):
            return False
    return True


FAR = 9
"""How many words before its verb a count's subject may begin: *peserta yang memulai pelatihan
berjumlah 24 orang*."""


LINKS = frozenset("berjumlah sebanyak sejumlah mencapai tercatat menjadi".split())


def _linked(elements: Elements, sentence: Sentence, first: int) -> bool:
    """True for a number that a linking verb joins to the subject before it, in the same clause and
    with no other number between."""
    words = sentence.words
    if not first or words[first - 1].lower not in LINKS:
        return False
    between = elements.document.text[words[max(0, first - FAR)].start : words[first - 1].start]
    return not any(sign in between for sign in ",;:(") and not any(
        word.is_number or word.lower in ("dan", "serta", "atau")
        for word in words[max(0, first - FAR) : first - 1]
    )


def _near(sentence: Sentence, last: int, place: int) -> bool:
    """True for at most three words between, a name not counted: "18 klien Bapas Kelas II Kuala
    Randu menerima"."""
    between = sentence.words[last + 1 : place]
    telling = (word for word in between if not word.is_capital and word.lower not in _LIGHT)
    named = sum(word.is_capital for word in between)
    return sum(1 for _ in telling) <= 3 and len(between) <= min(12, 5 + named)


_LIGHT = PERSONS | frozenset("yang yg sudah telah ikut peserta".split())
"""Words between a figure and what it counts that do not part them."""


def _same_clause(elements: Elements, sentence: Sentence, first: int, last: int) -> bool:
    words = sentence.words
    return all(
        _joined(elements.document.text[words[p].end : words[p + 1].start], words[p], words[p + 1])
        and words[p + 1].lower not in ("dan", "sedangkan", "sementara", "serta", "dari", "untuk")
        for p in range(first, last)
    )


def _joined(between: str, one: Word, other: Word) -> bool:
    """True for a blank, or for the bracket of an acronym: "Balai Pemasyarakatan (Bapas) Kelas"."""
    return between.isspace() or (
        between.strip() in ("(", ")") and one.is_capital | other.is_capital
    )
