"""Words that do not stand in sentences, told by their classes and by marks left in odd places.

Whoever shuffles an answer tears names apart, leaves capitals in the middle of sentences and
prepositions before full stops; a clumsy writer does so seldom.
"""

from __future__ import annotations

import re

from grader.facts import Case
from grader.rules.base import Reading
from grader.text import Document, Sentence
from grader.wordclass import COMMON
from grader.wordorder import neighbour_share

LEAST_ORDER = -0.42
"""Bits by which a class is better foretold by the class before it than without. Honest poor texts
reach -0.30 at the least, the same words shuffled mostly less (``tests/gold/effort``, tuning part).
"""
DOUBTED_ORDER = -0.25
"""From here on down a person looks, and marks or names that are torn apart settle it."""
FEW_WORDS, LEAST_OF_FEW = 50, -0.8
"""One or two sentences: their order varies more, honest ones reach -0.76 (rated answers)."""
TORN_ORDER, TORN_OF_FEW = 0.1, 0.2
"""The same where the words of a name of the sheet stand apart."""
BROKEN_ORDER, BROKEN_OF_FEW = -0.15, 0.1
BROKEN_TWICE = 0.0
"""The same with one mark in an odd place, and with more: of the rated answers (tuning part) and
the honest poor ones none is stopped, of the same words shuffled nine in ten are."""
NEIGHBOURS, NEIGHBOURS_OF_FEW = 0.2, 0.1
"""From this share of known neighbours on the words do follow each other, whatever their classes and
marks say. Honest answers reach 0.20 at the least, those of few words 0.09, the same words shuffled
less, those of few words in six of ten cases (rated answers, tuning part); the rest of these goes to
a person."""
_MARK_INSIDE = re.compile(r"[.!?](?=\s+[a-z])(?<=[^\W\d_]{3}[.!?])")
_LEADS = frozenset("di ke dari pada kepada dengan untuk oleh terhadap bagi tanpa menurut".split())
"""Prepositions: behind one comes what it leads to, never a mark or another of them."""
_OPEN = _LEADS | frozenset(
    "yang dan atau karena bahwa agar serta para sebuah seorang setiap adalah sangat dalam".split()
)
"""Words that open something, and never close a clause."""
_CLOSING = frozenset(".,;!?")
_SMALL = COMMON - {"anda"}
"""Words that nobody writes with a capital inside a sentence."""


def disordered(reading: Reading) -> bool:
    """True for words in no order: by their classes, by marks and capitals in odd places, and by
    names of the sheet whose words stand apart; and few neighbours that other texts have too."""
    if not _unordered(reading):
        return False
    few = len(reading.document.words) < FEW_WORDS
    share = neighbour_share(reading.document.sentences, reading.case)
    return share < (NEIGHBOURS_OF_FEW if few else NEIGHBOURS)


def _unordered(reading: Reading) -> bool:
    document, order = reading.document, reading.order
    few = len(document.words) < FEW_WORDS
    if order < (LEAST_OF_FEW if few else LEAST_ORDER):
        return True
    broken = broken_marks(document)
    if broken > 0 and order < (BROKEN_OF_FEW if few else BROKEN_ORDER):
        return True
    if broken > 1 and order < BROKEN_TWICE:
        return True
    torn = torn_names(document, reading.case) if reading.case else 0
    return torn > 0 and (order < (TORN_OF_FEW if few else TORN_ORDER) or broken > 1)


def broken_marks(document: Document) -> int:
    """How many marks and capitals stand where no writer puts them: a preposition before a full
    stop, a capital on *dengan*, a small letter behind a full stop."""
    # Whoever writes as in a chat begins no sentence with a capital.
    capitals = any(sentence.words[0].is_capital for sentence in document.sentences)
    found = sum(_broken(document.text, sentence, capitals) for sentence in document.sentences)
    return found + (sum(1 for _ in _MARK_INSIDE.finditer(document.text)) if capitals else 0)


def _broken(text: str, sentence: Sentence, capitals: bool) -> int:
    words, tokens = sentence.words, sentence.tokens
    found = 0
    if not _OPEN.isdisjoint(sentence.lowers):
        for n in [n for n, token in enumerate(tokens) if token in _OPEN]:
            behind = words[n + 1] if n + 1 < len(words) else None
            gap = text[words[n].end : behind.start] if behind else "."
            closes = gap != " " and not _CLOSING.isdisjoint(gap)
            twice = behind is not None and behind.lower in _LEADS and tokens[n] in _LEADS
            found += closes or twice
    for n in sentence.capitals:
        word = words[n]
        if n and word.lower in _SMALL and text[words[n - 1].end : word.start] == " ":
            found += word.text.istitle()
    opening = words[0]
    small = not capitals and opening.text.islower() and any(w.text.istitle() for w in words[1:])
    return found + small


def torn_names(document: Document, case: Case) -> int:
    """How many names of the sheet (its city, its people) have all their words in the text, but
    never together."""
    given, whole = document.lowers, " ".join(document.tokens)
    names = [case.unit.city, *(call for person in case.people for call in person.calls)]
    return sum(
        given.issuperset(name.casefold().split()) and name.casefold() not in whole
        for name in dict.fromkeys(names)
        if " " in name
    )


def doubtful(reading: Reading) -> str:
    """What is in doubt about an answer that the gate let pass, as a sentence for the instructor."""
    if reading.order < DOUBTED_ORDER or _unordered(reading):
        return "Apakah teks ini kalimat yang utuh? Susunan katanya tidak lazim."
    return ""
