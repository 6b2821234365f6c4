"""Names where capitals tell little: in headlines, and in names written in capitals."""

from __future__ import annotations

from collections.abc import Sequence

from grader.beside_names import ROLES, WORKERS
from grader.degrees import degrees_end
from grader.name_words import adjacent, is_common, is_strong, may_be_name, name_end
from grader.names import is_given
from grader.office_phrases import office_before
from grader.office_words import BEFORE_NAMES, HONORIFICS, KIN
from grader.text import Document, Sentence, Word
from grader.verbs import is_verb


def shouted_size(
    document: Document, sentence: Sentence, position: int, free: Sequence[bool], floor: int
) -> int:
    """How many words a name in capitals has: *LUSIA ANGGRAINI, S.H.*; 0 where there is none.

    It needs a degree behind it, an office or a title before it, or a line of its own.
    """
    words, text = sentence.words, document.text
    size = 0
    if not words[position].text.isupper():
        return 0
    while (
        size < 6
        and position + size < len(words)
        and free[position + size]
        and _may_be_shouted(words[position + size])
        and (not size or adjacent(document, words, position + size))
    ):
        size += 1
    if size < 2:
        return 0
    end = words[position + size - 1].end
    given = any(is_given(word.lower) for word in words[position : position + size])
    beside = size == len(words) or office_before(text, words, position, floor) is not None
    told = degrees_end(text, end) > end or (given and beside)
    return size if told and any(len(w.text) > 3 for w in words[position : position + size]) else 0


def _may_be_shouted(word: Word) -> bool:
    if not word.text.isupper():
        return False
    if len(word.text) < 3:
        return True
    verb = is_verb(Word(0, len(word.lower), word.lower, word.lower))
    if verb and not is_given(word.lower):
        return False  # SERTIJAB BERJALAN HIKMAT
    return may_be_name(Word(word.start, word.end, word.text.title(), word.lower))


def in_headline(
    words: Sequence[Word], position: int, size: int, lead: str, met: set[str]
) -> tuple[int, int]:
    """The person in a run of a headline, where every word has a capital: it begins with a given
    name that is no other word, and ends before the next common word."""
    end = position + size
    first = position
    while first < end and lead not in BEFORE_NAMES and not is_strong(words[first]):
        first += 1
    last = name_end(words, first, end)
    while last > first + 1 and not is_strong(words[last - 1]):
        last -= 1
    spoken = lead in HONORIFICS or lead in KIN
    if spoken and any(w.lower in ROLES or w.lower in WORKERS for w in words[first:last]):
        return position, 0  # Ibu Korban
    known = any(word.lower in met for word in words[first:last])
    enough = last - first > 1 or known or lead in BEFORE_NAMES
    return (first, last - first) if first < last and enough else (position, 0)


def is_entry(document: Document, sentence: Sentence, position: int, end: int) -> bool:
    """True where the run is a name in a list or a block: it has no common words, and what follows
    it has no verb."""
    words = sentence.words
    if any(is_common(word) and not is_given(word.lower) for word in words[position:end]):
        return False
    return not any(
        is_verb(Word(0, len(word.lower), word.lower, word.lower)) for word in words[end:]
    )
