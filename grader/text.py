"""``Document``: Indonesian text as paragraphs, sentences, words and quotations, with offsets.

All offsets inside this package refer to ``Document.text``, the normalised text; ``Document.locate``
maps a span back to the source that the trainee typed. Normalising (NFKC, Markdown marks, HTML tags
and invisible characters dropped, quotation marks and dashes unified) never loses the way back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Literal

from grader.datasets import rows
from grader.normal import normalise


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text, ``start`` inclusive, ``end`` exclusive, in characters."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence: its words, the number of its paragraph, and its words casefolded, as a set."""

    words: tuple[Word, ...]
    paragraph: int
    lowers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A block of text between blank lines; a heading, a list item or a line of a letterhead."""

    kind: Literal["heading", "text", "item"]
    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """A direct quotation with its marks; ``closed`` is False where no closing mark was found."""

    closed: bool


# A figure with its inner signs (1.250.000, 24/8, 19.40), an abbreviation with inner full stops
# (S.H, A.Md.I.P), or letters joined by hyphen, apostrophe or slash (anak-anak, Jum'at, dan/atau).


WORD = re.compile(
    r"(?:Rp)?\d+(?:[.,:/-]\d+)*(?:-an\b)?|(?:[^\W\d_]{1,4}\.)+[^\W\d_]{1,4}(?!\w)(?=\.)|\w+(?:[-'/]\w+)*"
)


_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+")


_BULLET = re.compile(r"[ \t]{0,6}(?:[-*+•]|\d{1,2}[.)])[ \t]+")


_QUOTED_LINE = re.compile(r"[ ]{0,3}(?:>[ ]?)+")


_RULE = re.compile(r"[ ]{0,3}(?:[-*_=][ \t]*){3,}$")


@lru_cache(maxsize=1)
def abbreviations() -> frozenset[str]:
    """Abbreviations whose full stop ends no sentence, casefolded, without the last full stop."""
    listed = {row["abbreviation"] for row in rows("abbreviations") if row["dot"] == "1"}
    return frozenset(form.rstrip(".").casefold() for form in listed)


LONGEST_SENTENCE = 150
"""Words; the longest sentences of real releases have some ninety."""


_STOP = re.compile(r"(?:[.!?…]+)(?=[\"”')\]]*(?:\s|$))[\"”')\]]*")


@dataclass(frozen=True)
class Document:
    """An answer as text. ``source`` is what was typed, ``text`` what the rules read."""

    source: str
    text: str
    origin: tuple[int, ...]
    oddities: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]

    @classmethod
    def read(cls, source: str) -> Document:
        """Read any text; an empty one has no paragraphs."""
        source = source.replace("\r\n", "\n").replace("\r", "\n")
        text, origin, odd = normalise(source)
        return cls(source, text, tuple(origin), tuple(odd), _paragraphs(text))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(sentence for block in self.paragraphs for sentence in block.sentences)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        return tuple(word for sentence in self.sentences for word in sentence.words)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Direct quotations, “…” or "…", in order; each ends with its paragraph at the latest."""
        return tuple(found for block in self.paragraphs for found in _quotations(self.text, block))

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

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that a span touches, in order."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        found = self.sentences[first : bisect_left(self._starts, span.end)]
        return found[1:] if found and found[0].end <= span.start else found

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph that holds ``offset``, or of the last one before it."""
        return max(0, bisect_right(self._paragraph_starts, offset) - 1)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [block.start for block in self.paragraphs]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Blocks between blank lines; headings and list items stand alone, other lines are joined."""
    blocks: list[tuple[Literal["heading", "text", "item"], int, int]] = []
    position = 0
    open_block = False
    for line in text.splitlines(keepends=True):
        start, position = position, position + len(line)
        body = line.rstrip()
        if not body.strip() or _RULE.match(body):
            open_block = False
            continue
        quoted = _QUOTED_LINE.match(body)
        start += quoted.end() if quoted else 0
        body = body[quoted.end() :] if quoted else body
        end = start + len(body)
        if mark := _HEADING.match(body):
            blocks.append(("heading", start + mark.end(), end))
            open_block = False
        elif mark := _BULLET.match(body):
            blocks.append(("item", start + mark.end(), end))
            open_block = True
        elif open_block:
            kind, first, _ = blocks[-1]
            blocks[-1] = (kind, first, end)
        else:
            blocks.append(("text", start + len(body) - len(body.lstrip()), end))
            open_block = True
    found: list[Paragraph] = []
    for kind, start, end in blocks:
        sentences = _sentences(text, start, end, len(found))
        if sentences:  # lone signs are no paragraph
            found.append(Paragraph(start, end, kind, sentences))
    return tuple(found)


def _sentences(text: str, start: int, end: int, paragraph: int) -> tuple[Sentence, ...]:
    """Cut a paragraph at full stops that end a sentence; a Markdown hard break ends one too."""
    cuts: list[int] = []
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, start, stop.start(), stop.end(), end):
            cuts.append(stop.end())
    found: list[Sentence] = []
    first = start
    for cut in (*cuts, end):
        while first < cut and text[first].isspace():
            first += 1
        if first < cut:
            words = tuple(
                Word(m.start(), m.end(), m.group(), m.group().casefold())
                for m in WORD.finditer(text, first, cut)
            )
            while len(words) > LONGEST_SENTENCE:  # no sentence; cut, so that all work stays linear
                head, words = words[:LONGEST_SENTENCE], words[LONGEST_SENTENCE:]
                lowers = frozenset(word.lower for word in head)
                found.append(Sentence(first, head[-1].end, head, paragraph, lowers))
                first = words[0].start
            if words:
                lowers = frozenset(word.lower for word in words)
                found.append(Sentence(first, cut, words, paragraph, lowers))
            elif found:  # lone signs belong to the sentence before them
                last = found[-1]
                found[-1] = replace(last, end=cut)
        first = cut
    return tuple(found)


LABELLED = frozenset("blok kelas lantai gedung sel kamar tipe golongan grup wisma huruf".split())
"""What is told apart by a letter: "… di Blok C. Petugas …" are two sentences."""
_BEFORE = re.compile(r"[\w.]+$")


_AFTER = re.compile(r"\s*[\"“'(\[]*")


def _ends_sentence(text: str, low: int, stop: int, after: int, end: int) -> bool:
    """Does the stop at ``stop`` end a sentence? Abbreviations, initials and figures do not."""
    if after >= end:
        return False
    following = _AFTER.match(text, after, end)
    head = text[following.end() : following.end() + 1] if following else ""
    closing = text[stop:after]
    if closing[0] in "!?…":
        # inside a quotation the sentence goes on with the speaker: “Benarkah?” tanya Hasan
        return not head.islower()
    before = _BEFORE.search(text[max(low, stop - 24) : stop])
    token = before.group().casefold() if before else ""
    if "." in token and not token[-1].isdigit() and len(token.rsplit(".", 1)[-1]) <= 4:
        return "\n" in text[after : following.end()] if following else False  # S.H., A.Md.I.P.
    if token in abbreviations():
        return False
    if len(token) == 1 and token.isalpha():
        label = _BEFORE.search(text[max(low, stop - 24) : stop - 1].rstrip())
        # else an initial: Siti A. Rahma
        return label is not None and label.group().casefold() in LABELLED
    if head.islower():
        return False
    return not (
        token.isdigit() and len(token) <= 2 and text[low:stop].strip() == token
    )  # "1. Satu"


def _quotations(text: str, block: Paragraph) -> list[Quotation]:
    """Quotations of one paragraph; straight marks open and close in turn."""
    found: list[Quotation] = []
    opened: int | None = None
    for position in range(block.start, block.end):
        sign = text[position]
        if sign == "“" or (sign == '"' and opened is None):
            if opened is None:
                opened = position
        elif sign in '”"' and opened is not None:
            found.append(Quotation(opened, position + 1, True))
            opened = None
    if opened is not None:
        found.append(Quotation(opened, block.end, False))
    return found
