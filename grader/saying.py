"""What stands beside each quotation on its speaker: behind it, before it, in the next sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from grader.attribution import form
from grader.causes import is_verb
from grader.people import Mention
from grader.phrase_ends import ADVERBS, PEOPLE, PREPOSITIONS, SUBORDINATORS
from grader.speakers import Clause, Said
from grader.text import Document, Quotation, Span, Word

NEAR = 60
"""How many words from a quotation its speaker may stand."""
_LIGHT = frozenset(
    "demikian begitu begitulah demikianlah itulah inilah itu seperti sebagaimana lantas lalu "
    "kemudian kembali lagi-lagi ini".split()
)
_LINKING = frozenset("lalu lantas kemudian dan pun demikian begitu serta seperti sambil".split())
_NEVER_SAYING = PREPOSITIONS | SUBORDINATORS | ADVERBS | PEOPLE | {"yang", "dan"}
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
        before = _before(_stretch(document, named, here, low, quotation.start))
        previous = None
        if document.sentences[here].start >= quotation.start and here:
            sentence = document.sentences[here - 1]
            colon = document.text[sentence.end - 1] == ":"
            if sentence.start >= low or (colon and block.start >= quotation.start):
                clause = _stretch(document, named, here - 1, sentence.start, sentence.end)
                said = _before(clause)
                if colon:
                    before = before or said
                elif said and (said.clitic or clause.is_person(*_range(clause, said))):
                    previous = said
                elif (
                    "\n"
                    not in document.source[
                        document.locate(sentence).end : document.locate(quotation).start
                    ]
                ):
                    previous = _person(clause)
        found.append(Beside(behind, before, previous, act))
    return found


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
    said = _told(clause, closed=closed)
    if said or not closed:
        return said, None
    return None, _act(clause)


_SUMMING = frozenset({"demikian", "demikianlah", "begitu", "begitulah", "itulah"})


def _below(document: Document, named: Mapping[int, Mention], quotation: Quotation) -> Said | None:
    """The speaker in the paragraph below: *Demikian keterangan Kalapas.*"""
    below = document.paragraph_at(quotation.start) + 1
    if below >= len(document.paragraphs):
        return None
    sentence = document.paragraphs[below].sentences[0]
    if not sentence.words or sentence.words[0].lower not in _SUMMING:
        return None
    quotations = document.quotations
    after = bisect_right(quotations, quotation.start, key=lambda q: q.start)
    high = quotations[after].start if after < len(quotations) else sentence.end
    words = [word for word in sentence.words if word.start < high][:NEAR]
    return _told(Clause(document.text, words, named, high), closed=True) if words else None


def _told(clause: Clause, *, closed: bool) -> Said | None:
    words = clause.words
    first = 0
    while first < len(words) and words[first].lower in _LIGHT:
        first += 1
    if first < len(words):
        kind = form(words[first].lower)
        noun = kind == "noun" or words[first].lower in ("pesan", "janji", "cerita")
        if kind not in ("", "active") and not (noun and closed and not first):
            said = clause.after(first)
            if said:
                return said
        if not closed and not first and _says(words[0]):
            said = clause.after(0)
            if said and clause.is_person(*_range(clause, said)):
                return said
    if closed:
        return None
    return _before(clause)


def _says(word: Word) -> bool:
    """True for a word in lower case that may be a rarer verb of saying: *elak tersangka*."""
    return word.text.isalpha() and word.text.islower() and word.lower not in _NEVER_SAYING


def _before(clause: Clause) -> Said | None:
    """The speaker that a clause names: by a verb of saying, the last one first, else by a noun."""
    words = clause.words
    forms = [form(word.lower) for word in words]
    for at in range(len(words) - 1, -1, -1):
        kind = forms[at]
        if kind == "active":
            pair = clause.subject(at)
            if pair:
                return clause.speaker(words[at], *pair)
        elif kind == "passive" or (kind == "root" and _inverted(clause, at)):
            said = clause.after(at)
            if said:
                return said
        elif kind == "root" and words[at].lower in ("bilang", "kata", "ujar", "tulis"):
            pair = clause.subject(at)
            if pair and clause.is_person(*pair):
                return clause.speaker(words[at], *pair)
    for at in range(len(words)):
        if words[at].lower == "menurut":
            said = clause.after(at)
            if said and clause.is_person(*_range(clause, said)):
                return said
        governed = at and words[at - 1].lower in PREPOSITIONS
        if forms[at] in ("noun", "clitic") or (forms[at] == "root" and not at):
            if governed and forms[at] != "clitic":
                continue
            said = clause.after(at)
            if said:
                return said
    return _line(clause)


def _range(clause: Clause, said: Said) -> tuple[int, int]:
    inside = [n for n, w in enumerate(clause.words) if said.span.start <= w.start < said.span.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 1)


def _inverted(clause: Clause, at: int) -> bool:
    """True for a bare root that opens its clause: *Kata Bu Lurah, …*, *…, lalu ujar Kalapas*."""
    return not at or "," in clause.gap(at) or clause.words[at - 1].lower in _LINKING


def _line(clause: Clause) -> Said | None:
    """The speaker of a line in a transcript: *Kalapas: “…”*."""
    words = clause.words
    if not words or clause.text[words[-1].end : clause.end].strip(" )") != ":":
        return None
    end = clause.phrase(0)
    if end and clause.is_person(0, end) and end + 4 > len(words):
        return clause.speaker(Word(0, 0, "", ""), 0, end)
    return None


def _person(clause: Clause) -> Said | None:
    """The person who is the subject of a sentence, whatever it tells of them."""
    for at, word in enumerate(clause.words):
        if at and (is_verb(word) or form(word.lower) == "active"):
            pair = clause.subject(at)
            if pair and clause.is_person(*pair):
                return clause.speaker(Word(0, 0, "", ""), *pair)
            return None
    end = clause.phrase(0)  # Karutan angkat bicara.
    opens = 0 < end < len(clause) and clause.gap(end) == " " and clause.is_person(0, end)
    return clause.speaker(Word(0, 0, "", ""), 0, end) if opens else None


def _act(clause: Clause) -> Said | None:
    """The person whose act opens the clause."""
    end = clause.phrase(0)
    if not end or end >= len(clause) or not clause.is_person(0, end):
        return None
    verb = clause.words[end]
    name = any(word.start in clause.named for word in clause.words[:end])
    says = form(verb.lower) == "active"
    return clause.speaker(verb, 0, end) if says or (name and is_verb(verb)) else None
