"""What a capitalised word can be: part of a name, a common word, a word of a headline."""

from __future__ import annotations

from grader.attribution import SOURCE_WORDS
from grader.beside_names import NOT_NAMES, OPENERS
from grader.verbs import is_verb
from grader.offices import OFFICE_HEADS, TITLES
from grader.punkt import model
from grader.text import Document, Sentence, Word
from grader.wordclass import COMMON


def may_be_name(word: Word) -> bool:
    return (
        word.is_capital
        and not word.is_number
        and word.lower not in NOT_NAMES
        and word.lower not in OFFICE_HEADS
        and word.lower not in COMMON
        and word.lower not in SOURCE_WORDS
        and word.lower.rstrip(".") not in TITLES
        and not (word.text.isupper() and len(word.text) > 2 and "." not in word.text)
    )


def is_common(word: Word) -> bool:
    return (
        word.lower in OPENERS
        or model().common(word.lower)
        or is_verb(Word(0, len(word.lower), word.lower, word.lower))
    )


def is_headline(document: Document, sentence: Sentence) -> bool:
    """True for a sentence in title case without a mark at its end."""
    capitals = sum(word.is_capital for word in sentence.words)
    in_capitals = len(sentence.words) > 3 and capitals * 3 >= len(sentence.words) * 2
    return in_capitals and document.text[sentence.end - 1] not in '.!?”"'
