"""What a capitalised word can be: part of a name, a common word, a word of a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from grader.attribution import SOURCE_WORDS
from grader.beside_names import NAME_OPENERS, NOT_NAMES, OPENERS
from grader.degrees import is_degree
from grader.memo import remembered
from grader.names import is_given
from grader.office_words import BEFORE_NAMES, HEADS, SECTION_WORDS
from grader.punkt import model
from grader.stems import stems
from grader.text import Document, Sentence, Word
from grader.verbs import is_verb
from grader.wordclass import COMMON, known_words

_DERIVED = re.compile(
    r"(?:pe(?:m|n|ng|ny|r|l)?|ke|per)\w{4,}an$|\w{3,}(?:isasi|asi|itas|ologi|isme)$|"
    r"(?:me|di|ter|ber)\w{5,}(?:kan|i)$|\w{4,}nya$"
)
"""Forms of words that are no names: *kepatuhan*, *penindakan*, *literasi*, *rencananya*."""


def may_be_name(word: Word) -> bool:
    """True for a capitalised word that is no office, no title, no institution, no degree."""
    return _may_be_name(word.text)


@remembered(16384)
def _may_be_name(text: str) -> bool:
    lower = text.casefold()
    return (
        text[0].isupper()
        and not _NO_LETTERS.search(text)
        and lower not in _NO_PARTS
        and lower.rstrip(".") not in BEFORE_NAMES
        and not (text.isupper() and len(text) > 1 and "." not in text)
        and not is_degree(text)
        and not _is_verb_form(lower)
        and not (lower.endswith("nya") and len(lower) > 5 and not is_given(lower))
        and not ("-" in lower and not HEADS.isdisjoint(lower.split("-")))
    )


def _is_verb_form(lower: str) -> bool:
    """True for *didampingi* and *menjelaskan*, which some write with a capital behind a name."""
    form = _VERB_FORM.match(lower) and not is_given(lower)
    return bool(form) and not stems(lower).isdisjoint(known_words())


_NO_LETTERS = re.compile(r"[\d/]")
"""What no name holds; a credit line has strokes: *Humas Lapas/red*."""
_VERB_FORM = re.compile(
    r"(?:di\w{4,}|me(?:m|n|ng|ny|l|r|w|y)\w{4,})(?:kan|i)$|meng\w{5,}$|\w{4,}kan$"
)
_NO_PARTS = NOT_NAMES | HEADS | COMMON | SOURCE_WORDS | SECTION_WORDS


def is_common(word: Word) -> bool:
    """True for a word that is used in lower case too, by its form or by the project's texts."""
    return _is_common(word.lower)


@lru_cache(maxsize=16384)
def _is_common(lower: str) -> bool:
    if lower in NAME_OPENERS:
        return False
    return (
        lower in OPENERS
        or bool(_DERIVED.match(lower))
        or model().common(lower)
        or (
            is_verb(Word(0, len(lower), lower, lower))
            and not stems(lower).isdisjoint(known_words())
        )
    )


LONGEST_HEADLINE = 60
"""Words; a longer run of capitals is none, and is not counted again for each of its words."""


def is_headline(document: Document, sentence: Sentence) -> bool:
    """True for a sentence in title case without a mark at its end, above the text or marked as a
    heading: blocks of contacts and signatures have as many capitals."""
    if sentence.paragraph > 2 and document.paragraphs[sentence.paragraph].kind != "heading":
        return False
    if len(sentence.words) > LONGEST_HEADLINE:
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


def adjacent(document: Document, words: Sequence[Word], position: int) -> bool:
    between = document.text[words[position - 1].end : words[position].start]
    before = words[position - 1].text
    return between == " " or (between == ". " and (len(before) <= 3 or "." in before))
