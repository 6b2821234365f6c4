"""``Document``: Indonesian text as paragraphs, sentences, words and quotations, with offsets.

All offsets inside this package refer to ``Document.text``, the normalised text; ``Document.locate``
maps a span back to the source that the trainee typed. Normalising (NFKC, Markdown marks, HTML tags
and invisible characters dropped, quotation marks and dashes unified) never loses the way back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from grader.normal import normalise
from grader.sentences import paragraphs
from grader.spans import WORD, Paragraph, Quotation, Sentence, Span, Word

__all__ = ["WORD", "Document", "Paragraph", "Quotation", "Sentence", "Span", "Word"]


@dataclass(frozen=True)
class Document:
    """An answer as text. ``source`` is what was typed, ``text`` what the rules read."""

    source: str
    text: str
    origin: list[int]
    oddities: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def read(cls, source: str) -> Document:
        """Read any text; an empty one has no paragraphs."""
        source = source.replace("\r\n", "\n").replace("\r", "\n")
        plain, origin, odd = normalise(source)
        text, blocks = paragraphs(plain)
        return cls(source, text, origin, tuple(odd), blocks)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(sentence for block in self.paragraphs for sentence in block.sentences)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        return tuple(chain.from_iterable([sentence.words for sentence in self.sentences]))

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """All words casefolded, in order."""
        return tuple(chain.from_iterable([sentence.tokens for sentence in self.sentences]))

    @cached_property
    def lowers(self) -> frozenset[str]:
        """All different words, casefolded."""
        return frozenset().union(*[sentence.lowers for sentence in self.sentences])

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Direct quotations, “…” or "…", in order; each ends with its paragraph at the latest."""
        return tuple(_quotations(self.text, self.paragraphs))

    def opening(self, names: frozenset[str]) -> list[Word]:
        """The words that begin with a digit or are (casefolded) one of ``names``, in order."""
        found: list[Word] = []
        for sentence in self.sentences:
            places: Iterable[int] = sentence.figures
            if not names.isdisjoint(sentence.lowers):
                named = [n for n, token in enumerate(sentence.tokens) if token in names]
                places = sorted({*places, *named})
            found += [sentence.words[n] for n in places]
        return found

    def locate(self, span: Span) -> Span:
        """The same passage in ``source``."""
        if not self.origin or span.start >= span.end:
            return Span(0, 0)
        return Span(self.origin[span.start], self.origin[span.end - 1] + 1)

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    def sentence_number(self, offset: int) -> int:
        """The number of the sentence that holds ``offset``, or of the last one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def words_in(self, span: Span) -> list[Word]:
        """The words that begin inside a span, in order."""
        first = bisect_left(self._word_starts, span.start)
        return list(self.words[first : bisect_left(self._word_starts, span.end)])

    def word_number(self, offset: int) -> int:
        """How many words begin before ``offset``."""
        return bisect_left(self._word_starts, offset)

    def first_place(self, lower: str) -> int:
        """Where a word of the text (casefolded) stands first. Raises KeyError for another word."""
        return self._first_places[lower]

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that a span touches, in order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        found = self.sentences[first : bisect_left(self._starts, span.end)]
        return found[1:] if found and found[0].end <= span.start else found

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph that holds ``offset``, or of the last one before it."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    @cached_property
    def _first_places(self) -> dict[str, int]:
        return {word.lower: word.start for word in reversed(self.words)}

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [block.start for block in self.paragraphs]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


_MARK = re.compile('[“”"]')
_SPEECH_GOES_ON = re.compile(r"\s*[“\"]")


def _quotations(text: str, blocks: tuple[Paragraph, ...]) -> list[Quotation]:
    """Quotations; straight marks open and close in turn.

    One that its paragraph leaves open is closed where the next paragraph opens with a mark again:
    a speech over several paragraphs closes only once.
    """
    found: list[Quotation] = []
    for number, block in enumerate(blocks):
        opened: int | None = None
        for mark in _MARK.finditer(text, block.start, block.end):
            sign, position = mark.group(), mark.start()
            if opened is None:
                inch = sign == '"' and position and text[position - 1].isdigit()
                if sign != "”" and not inch:
                    opened = position
            elif sign != "“":
                found.append(Quotation(opened, position + 1, True))
                opened = None
        if opened is not None:
            following = blocks[number + 1] if number + 1 < len(blocks) else None
            goes_on = following is not None and bool(_SPEECH_GOES_ON.match(text, following.start))
            found.append(Quotation(opened, block.end, goes_on))
    return found
