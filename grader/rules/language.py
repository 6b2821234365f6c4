"""``language``: spelling and punctuation after EYD edisi V that no word list can hold.

Checked: an unclosed quotation and its comma, a missing or extra space at a punctuation mark, a
repeated word, a sentence, a weekday or a name of the sheet without its capital or a letter off,
money and ordinals, runs of marks, a year of five digits; where ``di_ke`` is asked for also *di* and
*ke* as prefix or preposition (else ``lexicon`` has them, with the other words), where ``words`` is,
all words that are not standard (for an item without a criterion for them), where ``style`` is, a
load of passives and chains of nouns. Sentence length and long words are reported elsewhere, never
graded: no validated readability formula exists.
"""

from __future__ import annotations

import re
from operator import eq
from typing import ClassVar, Literal

from pydantic import Field

from grader.facts_brief import DAYS, MONTHS
from grader.full_stops import unstopped
from grader.misspelt import misspelt
from grader.orthography import (
    FEW_SENTENCES,
    PASSIVE_LOAD,
    chains,
    lower_days,
    names,
    numerals,
    opens_with_figures,
    passive_load,
)
from grader.quoting import closing_stops, quotation_marks
from grader.rules.base import Finding, ProseRule, Reading, Zone, costs
from grader.rules.lexicon import Lexicon, di_ke
from grader.text import Document, Span, Word

_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\s[,;!?]"), "tidak ada spasi sebelum tanda baca"),
    (re.compile(r",(?<=[^\W\d_],)(?=[^\W\d_]{2})"), "beri spasi sesudah koma"),
    (re.compile(r"[.!?](?<=[a-z]{2}[.!?])(?=[A-Z][a-z])"), "beri spasi sesudah titik"),
    (
        re.compile(r"[!?,.](?:(?<=[!?])[!?]+|(?<=,),+|(?<![.…]\.)(?<=\.)\.(?!\.))"),
        "satu tanda baca cukup",
    ),
    (re.compile(r"\)(?=[^\W\d_]{3})"), "beri spasi sesudah kurung tutup"),
    (re.compile(r"\(\s+(?=\w)"), "tidak ada spasi di dalam tanda kurung"),
    (re.compile(r"\)(?<=\w\s\))"), "tidak ada spasi di dalam tanda kurung"),
    (re.compile(r"(?:" + "|".join(MONTHS) + r")\s\d{5,}"), "tahun terdiri atas empat angka"),
)
# The mark stands first and what is before it behind: so the search skips from mark to mark.
_LOWER_NAMES = frozenset(
    name.casefold() for name in (*DAYS, *MONTHS) if name not in ("Mei", "Minggu", "Maret")
)
_RHYMED = frozenset(
    (one, other)
    for one, _, other in (
        word.partition("-")
        for word in "bolak-balik sayur-mayur lalu-lalang carut-marut warna-warni mondar-mandir "
        "serba-serbi porak-poranda gerak-gerik lauk-pauk ramah-tamah teka-teki tunggang-langgang "
        "kocar-kacir compang-camping pontang-panting desas-desus kelap-kelip seluk-beluk "
        "hiruk-pikuk corat-coret utak-atik ingar-bingar huru-hara kucar-kacir "
        "pernak-pernik selang-seling silang-menyilang bahu-membahu tolong-menolong "
        "berturut-turut berjam-jam berhari-hari berbulan-bulan berangsur-angsur "
        "besar-besaran habis-habisan mati-matian".split()
    )
)
"""Reduplications that are no repeated word; EYD V writes them with a hyphen (II.B)."""
_MAY_REPEAT = frozenset(
    "sama pelan satu dua tiga lagi paling lain hari orang kira dan/atau sangat".split()
)


class Language(ProseRule):
    """Each slip costs ``each`` of the score, after the first ``free`` ones."""

    VALUES: ClassVar[tuple[str, ...]] = ("found", "count", "better")

    rule: Literal["language"]
    each: float = Field(default=0.25, gt=0, le=1)
    free: int = Field(default=0, ge=0)
    di_ke: bool = False
    style: bool = False
    words: bool = False

    def judge(self, reading: Reading) -> Finding:
        """Find the slips in the zone."""
        spans = sorted(
            [
                *_marks(reading, self.zone),
                *_words(reading, self.zone),
                *_quotes(reading, self.zone),
                *_names(reading, self.zone),
                *_figures(reading, self.zone),
                *_stops(reading, self.zone),
                *(di_ke(reading, self.zone) if self.di_ke else ()),
                *(_nonstandard(reading, self.zone) if self.words else ()),
                *(_style(reading, self.zone) if self.style else ()),
            ]
        )
        listed = ", ".join(f"“{reading.document.slice(s)[:40]}” ({note})" for s, note in spans[:3])
        return costs(spans, listed, each=self.each, free=self.free)


def _marks(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    document, inside = reading.document, reading.elements.inside
    found = [
        (Span(match.start(), match.end()), note)
        for pattern, note in _MARKS
        for match in pattern.finditer(document.text)
    ]
    return [
        (span, note)
        for span, note in found
        if _in_block(document, span) and inside(span, zone) and not _in_address(document, span)
    ]


def _in_address(document: Document, span: Span) -> bool:
    """True in what has no blanks by nature: *Humas.Polri.Daerah.id*, *https://…*."""
    text = document.text
    if text[span.start] not in ".,?!":
        return False
    before, after = text[: span.start].rsplit(None, 1)[-1:], text[span.end :].split(None, 1)[:1]
    run = "".join((*before, *after))
    return "@" in run or "/" in run or "." in run.strip('.,!?”"')


def _in_block(document: Document, span: Span) -> bool:
    """True where one paragraph holds the whole span."""
    at = document.paragraph_at(span.start)
    return at < len(document.paragraphs) and span in document.paragraphs[at]


def _words(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    found = []
    for sentence in reading.elements.sentences(zone):
        words = sentence.words
        if (
            words[0].text[0].islower()
            and reading.document.paragraphs[sentence.paragraph].kind == "text"
        ):
            lead_in = reading.document.text[sentence.start : words[0].start]
            if (
                sentence.words[0].start - sentence.start <= 2
                and not _MARKED.intersection(lead_in)
                and not _is_short(reading.document.text, words[0])
                and not _continues(reading, sentence.start)
            ):
                found.append(
                    (Span(words[0].start, words[0].end), "awali kalimat dengan huruf kapital")
                )
        tokens = sentence.tokens
        rhymed = [n for n, token in enumerate(tokens[:-1]) if (token, tokens[n + 1]) in _RHYMED]
        found += [
            (Span(words[n].start, words[n + 1].end), "kata ulang bertanda hubung")
            for n in rhymed
            if words[n + 1].start - words[n].end == 1
        ]
        for position in [n for n, same in enumerate(map(eq, tokens, tokens[1:])) if same]:
            one, other = words[position : position + 2]
            if other.start - one.end == 1 and one.lower.isalpha() and one.lower not in _MAY_REPEAT:
                found.append(
                    (Span(one.start, other.end), "kata berulang; kata ulang bertanda hubung")
                )
        found += lower_days(reading.document, sentence)
        if not _LOWER_NAMES.isdisjoint(sentence.lowers):
            found += [
                (Span(word.start, word.end), "nama hari dan bulan berhuruf kapital")
                for word in words
                if word.text in _LOWER_NAMES
            ]
    return found


_MARKED = frozenset("@#")


def _is_short(text: str, word: Word) -> bool:
    """True for the letter of a list and for *dr.* before its name."""
    return text[word.end : word.end + 1] in (".", ")") and (
        len(word.text) == 1 or word.text in ("dr", "drg", "drh")
    )


def _continues(reading: Reading, start: int) -> bool:
    """True where a sentence goes on after a quotation's own full stop, “Ada apa?” tanya Hasan, or
    below a salutation with its comma."""
    before = reading.document.text[max(0, start - 4) : start]
    return before.rstrip().endswith(",") or before[-2:].rstrip().endswith(("”", '"', "?", "!"))


def _quotes(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    return [
        (Span(q.start, min(q.end, q.start + 40)), "tanda kutip belum ditutup")
        for q in reading.document.quotations
        if not q.closed and reading.elements.inside(q, zone)
    ]


def _names(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    """Names without capitals, and direct speech without the comma that parts it."""
    document = reading.document
    slips = [
        *names(document, reading.case),
        *misspelt(document, reading.case),
        *quotation_marks(document, document.quotations),
        *closing_stops(document, document.quotations),
    ]
    return [(span, note) for span, note in slips if reading.elements.inside(span, zone)]


def _stops(reading: Reading, zone: Zone) -> list[tuple[Span, str]]:
    zones = reading.elements.zones
    spared = {*zones.contact, *zones.boilerplate, *zones.letterhead, *zones.numbers("title")}
    return unstopped(reading.document, reading.elements.paragraphs(zone), spared)


def _figures(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    found = []
    for block in reading.elements.paragraphs(zone):
        figured = [sentence for sentence in block.sentences if sentence.figures]
        if figured:
            found += numerals(reading.document, block)
        for sentence in figured:
            found += opens_with_figures(reading.document, sentence)
    return found


def _nonstandard(reading: Reading, zone: Zone) -> list[tuple[Span, str]]:
    """The words that ``lexicon`` finds, without *di* and *ke*."""
    rule = Lexicon.model_validate(
        {"rule": "lexicon", "list": "words_standard", "without": ("di_ke",), "in": zone}
    )
    return [(span, note or "kata baku") for span, note in rule.judge(reading).evidence]


def _style(reading: Reading, zone: str) -> list[tuple[Span, str]]:
    """Chains of nouns, and the passives where most sentences tell nobody who acts."""
    sentences = reading.elements.sentences(zone)
    found = [slip for sentence in sentences for slip in chains(sentence)]
    share, passive = passive_load(sentences)
    if len(sentences) >= FEW_SENTENCES and share >= PASSIVE_LOAD:
        found.append((passive[0], f"{share:.0%} kalimat pasif; sebut siapa yang bertindak"))
    return found
