"""What a capitalised word can be: part of a name, a common word, a word of a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.attribution import SOURCE_WORDS
from grader.beside_names import NAME_OPENERS, NOT_NAMES, OPENERS
from grader.verbs import is_verb
from grader.degrees import is_degree
from grader.matching import stems
from grader.names import is_given
from grader.office_words import BEFORE_NAMES, HEADS
from grader.punkt import model
from grader.text import Document, Sentence, Word
from grader.wordclass import COMMON, known_words

_DERIVED = re.compile(
    r"(?:pe(?:m|n|ng|ny|r|l)?|ke|per)\w{4,}an$|\w{3,}(?:isasi|asi|itas|ologi|isme)$|"
    r"(?:me|di|ter|ber)\w{5,}(?:kan|i)$"
)
"""Forms of words that are no names: *kepatuhan*, *penindakan*, *literasi*."""


_NEVER = frozenset("WA HP TU II IV VI IX XI VII III XII CP IG FB PK RI".split())
"""Short words in capitals that are no initials: abbreviations, Roman figures."""


def may_be_name(word: Word) -> bool:
    return (
        word.is_capital
        and not word.is_number
        and word.lower not in NOT_NAMES
        and word.lower not in HEADS
        and word.lower not in COMMON
        and word.lower not in SOURCE_WORDS
        and word.lower.rstrip(".") not in BEFORE_NAMES
        and not (word.text.isupper() and len(word.text) > 1 and "." not in word.text)
        and not is_degree(word.text)
        and word.text not in _NEVER
    )


def is_common(word: Word) -> bool:
    if word.lower in NAME_OPENERS:
        return False
    return (
        word.lower in OPENERS
        or bool(_DERIVED.match(word.lower))
        or model().common(word.lower)
        or (
            is_verb(Word(0, len(word.lower), word.lower, word.lower))
            and not stems(word.lower).isdisjoint(known_words())
        )
    )


def is_headline(document: Document, sentence: Sentence) -> bool:
    """True for a sentence in title case without a mark at its end, above the text or marked as a
    heading: blocks of contacts and signatures have as many capitals."""
    if sentence.paragraph > 2 and document.paragraphs[sentence.paragraph].kind != "heading":
        return False
    capitals = sum(word.is_capital for word in sentence.words)
    in_capitals = len(sentence.words) > 3 and capitals * 3 >= len(sentence.words) * 2
    return in_capitals and document.text[sentence.end - 1] not in '.!?”"'


def is_strong(word: Word) -> bool:
    """True for a given name that is no other word as well: *Slamet*, not *Dini* or *Titik*."""
    return is_given(word.lower) and not model().common(word.lower)


def name_end(words: Sequence[Word], first: int, end: int) -> int:
    """Where the name that begins at ``first`` ends in a run of capitals up to ``end``: before a
    common word, as headlines have them: *Pak Slamet Kembali Memetik Siter*."""
    last = first
    while last < end and (
        is_given(words[last].lower) or len(words[last].text) == 1 or not is_common(words[last])
    ):
        last += 1
    while first < last < end and not is_strong(words[last - 1]) and is_common(words[last - 1]):
        last -= 1
    return last


def is_foreign(word: Word) -> bool:
    """True for a word that no text of the project has, in no form: a name, most likely."""
    return (
        len(word.text) > 3 and word.text.isalpha() and stems(word.lower).isdisjoint(known_words())
    )
