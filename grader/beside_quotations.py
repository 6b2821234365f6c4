"""What stands beside each quotation on its speaker: behind it, before it, in the next sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from grader.noun_phrases import Clause
from grader.people import Mention
from grader.saying import SUMMING, acting, opening, told_before, told_behind
from grader.speakers import Said
from grader.text import Document, Quotation, Span

NEAR = 60
"""How many words from a quotation its speaker may stand."""
MARKS = ("”", '"', "“")


@dataclass(frozen=True, slots=True)
class Beside:
    """The speakers that the text around a quotation offers, each by its place."""

    behind: Said | None = None
    before: Said | None = None
    previous: Said | None = None
    """Of the sentence before."""
    act: Said | None = None
    """Somebody acts in the sentence behind: *“Tutup kerannya!” Nengah berlari.*"""

    @property
    def own(self) -> Said | None:
        """The speaker in the quotation's own sentence; a noun before it rather than *-nya*."""
        if self.behind and self.behind.clitic and self.before and not self.before.clitic:
            return self.before
        return self.behind or self.before


def read_beside(document: Document, named: Mapping[int, Mention]) -> list[Beside]:
    """What stands beside each of the document's quotations."""
    quotations = document.quotations
    found: list[Beside] = []
    for number, quotation in enumerate(quotations):
        block = document.paragraphs[document.paragraph_at(quotation.start)]
        low, high = block.start, block.end
        if number:
            low = max(low, quotations[number - 1].end)
        if number + 1 < len(quotations):
            high = min(high, quotations[number + 1].start)
        here = document.sentence_number(quotation.start)
        behind, act = _behind(document, named, quotation, high)
        clause = _stretch(document, named, here, low, quotation.start)
        before = told_before(clause)
        if before is None and document.text[low : quotation.start].rstrip().endswith((",", ":")):
            before = acting(clause)  # Sri menghela napas: “…”
        previous = None
        if document.sentences[here].start >= quotation.start and here:
            ended = quotations[number - 1].end if number else 0
            before, previous = _previous(document, named, quotation, here - 1, ended, before)
        found.append(Beside(behind, before, previous, act))
    return found


def _previous(
    document: Document,
    named: Mapping[int, Mention],
    quotation: Quotation,
    number: int,
    ended: int,
    before: Said | None,
) -> tuple[Said | None, Said | None]:
    """The speaker before a quotation, if the sentence before leads to it with a colon, and the
    speaker whom that sentence tells of else. ``ended``: where the quotation before ends."""
    sentence = document.sentences[number]
    sign = document.text[sentence.end - 1]
    above = sentence.paragraph != document.paragraph_at(quotation.start)
    if sentence.start < ended or (above and sign not in ".:"):
        return before, None
    clause = _stretch(document, named, number, sentence.start, sentence.end)
    said = told_before(clause)
    if sign == ":":
        return before or said, None
    if said and said.person and not (above and said.clitic):
        return before, said
    near = not above and in_one_line(document, sentence, quotation)
    return before, acting(clause) if near else None


def in_one_line(document: Document, one: Span, two: Span) -> bool:
    """True where the writer broke no line between the two."""
    return "\n" not in document.source[document.locate(one).end : document.locate(two).start]


def _stretch(
    document: Document, named: Mapping[int, Mention], number: int, low: int, high: int
) -> Clause:
    words = [w for w in document.sentences[number].words if low <= w.start < high]
    return Clause(document.text, words[-NEAR:], named, high)


def _behind(
    document: Document, named: Mapping[int, Mention], quotation: Quotation, high: int
) -> tuple[Said | None, Said | None]:
    """The speaker behind a quotation, and who acts there if the quotation closed its sentence."""
    text = document.text
    if text[quotation.end - 1] not in MARKS:
        return None, None
    if quotation.end >= high:
        return _below(document, named, quotation), None
    sentences = document.sentences_in(Span(quotation.end, high))
    sentence = next((s for s in sentences if s.words and s.words[-1].start >= quotation.end), None)
    if sentence is None:
        return None, None
    words = [w for w in sentence.words if quotation.end <= w.start < high][:NEAR]
    if not words:
        return None, None
    closed = sentence.start >= quotation.end
    clause = Clause(text, words, named, high)
    leads = text[words[-1].end : high].rstrip().endswith((",", ":")) and high < sentence.end
    if closed and leads:
        return None, None
    ended = text[quotation.end - 2] in ",.!?…" or text[quotation.end] == ","
    said = told_behind(clause, closed=closed, ended=ended)
    if said or not closed:
        return said, None
    return None, opening(clause)


def _below(document: Document, named: Mapping[int, Mention], quotation: Quotation) -> Said | None:
    """The speaker in the paragraph below: *Demikian keterangan Kalapas.*"""
    below = document.paragraph_at(quotation.start) + 1
    if below >= len(document.paragraphs):
        return None
    sentence = document.paragraphs[below].sentences[0]
    if not sentence.words or sentence.words[0].lower not in SUMMING:
        return None
    quotations = document.quotations
    after = bisect_right(quotations, quotation.start, key=lambda q: q.start)
    high = quotations[after].start if after < len(quotations) else sentence.end
    words = [word for word in sentence.words if word.start < high][:NEAR]
    return told_behind(Clause(document.text, words, named, high), closed=True) if words else None
