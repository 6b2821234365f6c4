"""Do words follow each other as in Indonesian sentences? What the effort gate measures of them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import log

from grader.facts import Case
from grader.memo import remembered
from grader.sheet import sheet_sentences
from grader.stems import stems
from grader.text import Document, Sentence, Word
from grader.wordclass import BOUNDARY, COMMON, known_words, table, word_classes

CHAT = frozenset(
    "yg dgn dg utk krn pd dr tdk ga gak nggak enggak ngga udah udh sdh dah aja kalo klo sama buat "
    "biar kok sih nih dong tp tapi jd jadi blm bs bisa lagi org juga jg ya deh loh lho gitu gini "
    "gimana pas kayak tuh mau pake lewat cuma".split()
)
"""Function words as they are written in chats."""


def function_share(words: tuple[Word, ...]) -> float:
    """The share of Indonesian function words, in [0, 1]; those of the chat count too."""
    return sum([w.lower in _FUNCTIONAL for w in words]) / len(words) if words else 0.0


_FUNCTIONAL = COMMON | CHAT


def known_share(words: tuple[Word, ...]) -> float:
    """The share of lower-case content words that the project's texts know by a stem, in [0, 1]."""
    plain = [known for known in map(_is_known, [word.text for word in words]) if known is not None]
    return sum(plain) / len(plain) if plain else 0.0


@remembered(65536)
def _is_known(text: str) -> bool | None:
    """Whether a word in lower case is known; None for any other and for function words."""
    word = text.casefold()
    if not (text.islower() and text.isalpha()) or word in COMMON:
        return None
    return not stems(word).isdisjoint(_known_stems())


@lru_cache(maxsize=1)
def _known_stems() -> frozenset[str]:
    """The stems of all words of the project's texts."""
    return frozenset(stem for word in known_words() for stem in stems(word))


def neighbour_share(sentences: tuple[Sentence, ...], case: Case | None) -> float:
    """The share of neighbouring words, in [0, 1], that stand side by side in the project's texts
    or in the sheet too. Shuffling leaves a tenth or less of them."""
    own = _side_by_side(case) if case is not None else {}
    common = table()["neighbours"]
    pairs = [pair for sentence in sentences for pair in pairwise(sentence.tokens)]
    known = [
        second in common.get(first, ()) or second in own.get(first, ()) for first, second in pairs
    ]
    return sum(known) / len(known) if known else 0.0


@lru_cache(maxsize=64)
def _side_by_side(case: Case) -> dict[str, set[str]]:
    """The words that stand right behind each word in the sheet's sentences."""
    found: dict[str, set[str]] = {}
    texts = [given.words for given in sheet_sentences(case)]
    texts += [
        sentence.tokens
        for statement in case.statements
        for sentence in Document.read(statement.text).sentences
    ]
    for words in texts:
        for first, second in pairwise(words):
            found.setdefault(first, set()).add(second)
    return found


def order_score(sentences: tuple[Sentence, ...]) -> float:
    """The mean pointwise mutual information, in bits, of neighbouring word classes.

    How much better each class is foretold by the one before it than by itself (Church & Hanks 1990,
    Computational Linguistics 16, 22–29), under a bigram model trained with NLTK on the project's
    texts (``tools/train_order.py``). Shuffling a text's words takes it well below 0.
    """
    total, count = 0.0, 0
    for sentence in sentences:
        classes = word_classes(sentence)
        for information in map(_information, pairwise([BOUNDARY, *classes])):
            total += information
        count += len(sentence.words)
    return total / count if count else 0.0


@remembered(65536)  # there are some 140 classes
def _information(pair: tuple[str, str]) -> float:
    """The pointwise mutual information of two classes in a row; a pair never seen counts a fifth
    of what chance would give it."""
    before, current = pair
    pairs, single = table()["pairs"], table()["single"]
    likely = pairs.get(before, {}).get(current)
    alone = single.get(current, single["?"])
    return log((likely if likely is not None else alone * 0.2) / alone, 2)
