"""Stretches of a text: spans, words, sentences, paragraphs, quotations.

None of these is ever changed once made. They are not frozen all the same: an answer makes hundreds
of words, and a frozen dataclass costs three times as much to make.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(slots=True, order=True, unsafe_hash=True)
class Span:
    """A stretch of text, ``start`` inclusive, ``end`` exclusive, in characters."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(slots=True, unsafe_hash=True)
class Word(Span):
    """A word or figure: ``text`` as written, ``lower`` casefolded."""

    text: str
    lower: str

    @property
    def is_capital(self) -> bool:
        """True where the first letter is upper case."""
        return self.text[0].isupper()

    @property
    def is_number(self) -> bool:
        """True where it begins with a digit."""
        first = self.text[0]
        return first.isdigit() or (
            first == "R" and self.text[:2] == "Rp" and self.text[2:3].isdigit()
        )


@dataclass(slots=True, unsafe_hash=True)
class Sentence(Span):
    """A sentence, made by ``sentence_of``: its words, the number of its paragraph, and what many
    rules ask of its words."""

    words: tuple[Word, ...]
    paragraph: int
    tokens: tuple[str, ...]
    """The words casefolded, in order."""
    lowers: frozenset[str]
    """The same, as a set."""
    capitals: tuple[int, ...]
    """Where words with a capital stand."""
    figures: tuple[int, ...]
    """Where words stand that begin with a digit."""


def sentence_of(start: int, end: int, words: tuple[Word, ...], paragraph: int) -> Sentence:
    """A sentence of these words."""
    tokens = tuple([word.lower for word in words])
    firsts = [word.text[0] for word in words]
    capitals = tuple([n for n, capital in enumerate(map(str.isupper, firsts)) if capital])
    figures = tuple([n for n, digit in enumerate(map(str.isdigit, firsts)) if digit])
    return Sentence(start, end, words, paragraph, tokens, frozenset(tokens), capitals, figures)


Kind = Literal["heading", "text", "item"]


@dataclass(slots=True, unsafe_hash=True)
class Paragraph(Span):
    """A block of text between blank lines; a heading, a list item or a line of a letterhead."""

    kind: Kind
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(slots=True, unsafe_hash=True)
class Quotation(Span):
    """A direct quotation with its marks; ``closed`` is False where no closing mark was found.

    A paragraph of a longer speech that closes only in a later paragraph is closed as well.
    """

    closed: bool


# A plain word (the short way for nine of ten), a figure with its inner signs (1.250.000, 24/8,
# 19.40, Rp15.000), an abbreviation with inner full stops (S.H, A.Md.I.P), or letters joined by
# hyphen, apostrophe or slash (anak-anak, Jum'at, dan/atau). What must come first stands behind one
# common first character: a choice at the beginning is searched for at half the speed.
WORD = re.compile(
    r"\w(?:"
    r"(?<=[a-z])[a-z]*+(?![-'./\w])|"
    r"(?:(?<=\d)\d*|(?<=R)p\d+)(?:[.,:/-]\d+)*(?:-an\b)?|"
    r"(?<=[^\W\d_])[^\W\d_]{0,3}+\.(?:[^\W\d_]{1,4}+\.)*[^\W\d_]{1,4}(?!\w)(?=\.)|"
    r"\w*(?:[-'/]\w+)*)"
)


def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words between two offsets, in order."""
    matches = WORD.finditer(text, start, end)
    # A list first: a generator inside tuple() would be resumed once for every word.
    return tuple([Word(m.start(), m.end(), word := m[0], word.casefold()) for m in matches])
