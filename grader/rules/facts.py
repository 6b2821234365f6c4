"""``facts``: a text against its item's fact sheet."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar, Literal

from pydantic import Field

from grader.elements import Elements, is_place
from grader.facts import Case, Element, Fact
from grader.known import (
    GUESSES,
    RUMOUR_WORDS,
    Told,
    derived_numbers,
    hedged,
    rumours_asserted,
    sheet_clocks,
    sheet_dates,
    sheet_numbers,
    sheet_stems,
    sheet_words,
    told,
    wrong_figures,
    wrong_offices,
)
from grader.matching import FUNCTION_WORDS, Lexicon, stems, wording
from grader.numbers import is_clock
from grader.rules.base import Finding, ProseRule, Reading
from grader.text import Span, Word
from grader.wordclass import COMMON

Aspect = Literal["present", "contradicted", "invented", "withheld", "open"]

NAMES_OF_ELEMENTS: dict[Element, str] = {
    "who": "siapa", "what": "apa", "when": "kapan", "where": "di mana", "why": "mengapa",
    "how": "bagaimana", "action": "tindakan", "background": "latar",
}  # fmt: skip
EACH = 0.5
"""What one contradiction or invention costs: two in a press release are fatal."""
SECOND_ZONE = 0.6
"""What a fact is worth that stands in the second paragraph where the lead was asked (14 of 20 real
releases tell who, what, when and where within two paragraphs: graded softly)."""


class Facts(ProseRule):
    """One aspect of the fact sheet; see the functions below for what each finds."""

    VALUES: ClassVar[tuple[str, ...]] = ("found", "missing", "count", "total", "sheet", "elements")

    rule: Literal["facts"]
    aspect: Aspect
    weights: tuple[Literal[1, 2, 3], ...] = (1, 2, 3)
    only: tuple[str, ...] = Field(default=())

    def judge(self, reading: Reading) -> Finding:
        """Judge the aspect; without a fact sheet nothing can be said and the score is 0."""
        if reading.case is None:
            return Finding(0.0, values=dict.fromkeys(self.VALUES, "–"))
        return _ASPECTS[self.aspect](self, reading, reading.case)


def _selected(rule: Facts, case: Case) -> list[Fact]:
    return [
        fact
        for fact in case.facts
        if fact.required and fact.weight in rule.weights and (not rule.only or fact.id in rule.only)
    ]


def _present(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Required facts told, in any listed wording; weighted. ``in: lead`` is graded softly."""
    elements = reading.elements
    facts = _selected(rule, case)
    first = elements.sentences(rule.zone)
    second = elements.sentences("first-2-paragraphs") if rule.zone == "lead" else ()
    got: list[Told] = []
    missing: list[Fact] = []
    earned = 0.0
    for fact in facts:
        hit, late = told(elements, fact, first), None
        if hit is None and second:
            late = told(elements, fact, second)
        if hit or late:
            got.append(hit or late)  # type: ignore[arg-type]
            earned += fact.weight * (1.0 if hit else SECOND_ZONE)
        if not hit:
            missing.append(fact)
    total = sum(fact.weight for fact in facts)
    return Finding(
        earned / total if total else 1.0,
        tuple((entry.span, entry.fact.text) for entry in got),
        {
            "found": str(len(got)),
            "count": str(len(got)),
            "total": str(len(facts)),
            "missing": " ".join(fact.text for fact in missing[:2]) or "–",
            "elements": ", ".join(dict.fromkeys(NAMES_OF_ELEMENTS[f.element] for f in missing))
            or "–",
            "sheet": missing[0].text if missing else "–",
        },
    )


def _contradicted(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Another count, a false rumour told as true, an office that is not theirs."""
    elements = reading.elements
    sentences = [*elements.sentences("title"), *elements.sentences("story")]
    clashes = wrong_figures(elements, case, sentences)
    clashes += rumours_asserted(elements, case, sentences)
    clashes += wrong_offices(elements, case)
    return Finding(
        max(0.0, 1 - EACH * len(clashes)),
        tuple((clash.span, f"Lembar fakta: {clash.sheet}") for clash in clashes),
        {
            "found": clashes[0].says if clashes else "–",
            "sheet": clashes[0].sheet if clashes else "–",
            "count": str(len(clashes)), "total": "–", "missing": "–", "elements": "–",
        },
    )  # fmt: skip


def _invented(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Names, numbers, dates, times and places that the sheet cannot support."""
    found = [
        *_unknown_people(reading.elements, case),
        *_unknown_numbers(reading.elements, case),
        *_unknown_times(reading.elements, case),
        *_unknown_places(reading.elements, case),
        *_unsaid(reading.elements, case),
    ]
    unique = {(span.start, span.end): (span, note) for span, note in found}
    evidence = tuple(unique[key] for key in sorted(unique))
    listed = ", ".join(f"“{reading.document.slice(span)}”" for span, _ in evidence[:3])
    return Finding(
        max(0.0, 1 - EACH * len(evidence)),
        evidence,
        {"found": listed or "–", "count": str(len(evidence)), "total": "–", "missing": "–",
         "sheet": "–", "elements": "–"},
    )  # fmt: skip


def _unknown_people(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    known = sheet_words(case)
    return [
        (mention.span, "nama ini tidak ada di lembar fakta")
        for mention in elements.people
        if mention.person is None
        and not all(part.casefold().strip(".,") in known for part in mention.name.split())
        and elements.inside(mention.span, "story")  # a title in title case is all capitals
    ]


def _unknown_numbers(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    known, derived = sheet_numbers(case), derived_numbers(case)
    sentences = [*elements.sentences("title"), *elements.sentences("story")]
    contradicted = {clash.span.start for clash in wrong_figures(elements, case, sentences)}
    found = []
    for sentence in sentences:
        for number in elements.indexed[sentence.start].numbers:
            word = sentence.words[number.first]
            if word.start in contradicted:
                continue  # the criterion on contradictions owns it
            small = number.value <= 2 and number.spelled
            part_of_date = elements.in_date(word.start)
            if number.value in known or small or part_of_date or is_clock(word.text):
                continue
            before = sentence.words[number.first - 1].lower if number.first else ""
            after = (
                sentence.words[number.last + 1].lower
                if number.last + 1 < len(sentence.words)
                else ""
            )
            if number.value in derived.get(after, frozenset()) | derived[""]:
                continue
            if before in ("nomor", "no", "pasal", "ayat", "uu", "tahun", "pukul", "jam"):
                continue
            span = Span(word.start, sentence.words[number.last].end)
            if any(p.start <= span.start < p.end for p in elements.phones):
                continue
            found.append((span, "angka ini tidak ada di lembar fakta"))
    return found


def _unknown_times(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    known_dates, known_clocks = sheet_dates(case), sheet_clocks(case)
    found = []
    for mention in elements.dates:
        day = mention.resolve(case.event.date.year)
        known = day is None or any((day.day, day.month) == (k.day, k.month) for k in known_dates)
        if not known and not elements.inside(mention.span, "closing"):
            found.append((mention.span, "tanggal ini tidak ada di lembar fakta"))
    for clock in elements.clocks:
        beside = elements.document.text[max(0, clock.span.start - 24) : clock.span.start].split()
        about = not {word.casefold() for word in beside[-2:]}.isdisjoint(_ABOUT)
        if clock.text not in known_clocks and not about and elements.inside(clock.span, "story"):
            found.append((clock.span, "waktu ini tidak ada di lembar fakta"))
    return found


_ABOUT = frozenset("sekitar menjelang selepas lewat sebelum setelah sesudah lepas".split())
"""Before a time of day these make it a reference, not a claim: "lima menit selepas pukul 20.00"."""
_PLACE = re.compile(r"\b(?:di|ke|dari|asal|Kota|Kabupaten)\s+((?:[A-Z][\w-]+\s?){1,3})")
_GENERAL_PLACES = frozenset({"indonesia"})


def _unknown_places(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Provinces, regencies and cities of Indonesia that the sheet does not name."""
    known = sheet_words(case) | _GENERAL_PLACES
    found = []
    for block in (*elements.paragraphs("title"), *elements.paragraphs("story")):
        for match in _PLACE.finditer(elements.document.text, block.start, block.end):
            names = match[1].split()
            for size in range(len(names), 0, -1):
                name = " ".join(names[:size])
                if is_place(name) and not all(part.casefold() in known for part in names[:size]):
                    found.append(
                        (
                            Span(match.start(1), match.start(1) + len(name)),
                            "tempat ini tidak ada di lembar fakta",
                        )
                    )
                    break
    line = elements.dateline
    if line and line.known and not all(part.casefold() in known for part in line.city.split()):
        span = Span(line.span.start, line.span.start + len(line.city))
        found.append((span, "kota ini bukan tempat kejadian"))
    return found


SUPPORT = 0.34
"""The least share of a quotation's content words that the sheet must know. Approved statements put
in other words share over half of theirs; invented promises a quarter or less (tuning part)."""


def _unsaid(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Quotations of which the sheet says nothing: free in wording is not free to promise."""
    known = sheet_stems(case)
    found = []
    for quotation in elements.quotations:
        span = quotation.quotation
        if not elements.inside(span, "story") or not quotation.verb:
            continue
        for sentence in elements.document.sentences_in(span):
            words = {
                w.lower
                for w in sentence.words
                if span.start <= w.start < span.end and w.lower not in FUNCTION_WORDS | COMMON
            }
            if len(words) < 4:
                continue
            supported = sum(not stems(word).isdisjoint(known) for word in words)
            if supported / len(words) < SUPPORT:
                note = "isi kutipan ini tidak ada di pernyataan yang disetujui"
                found.append(
                    (Span(max(span.start, sentence.start), min(span.end, sentence.end)), note)
                )
    return found


_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")
NEAR = 3
"""Within how many sentences quasi-identifiers count as told together."""


def _withheld(rule: Facts, reading: Reading, case: Case) -> Finding:
    """What must not be published, by any of its forms; an NIK; a mosaic that names somebody."""
    document = reading.document
    found: list[tuple[Span, str]] = []
    for entry in case.withhold:
        for start, end, _ in _forms(entry.forms).find(document.words):
            found.append((Span(start, end), f"{entry.why} {entry.law}"))
    found += [
        (Span(m.start(), m.end()), "NIK tidak boleh terbit.") for m in _NIK.finditer(document.text)
    ]
    for mosaic in case.mosaics:
        found += _mosaic_hits(reading, mosaic.parts, mosaic.limit, mosaic.text)
    listed = ", ".join(f"“{document.slice(span)}”" for span, _ in found[:3])
    return Finding(
        0.0 if found else 1.0,
        tuple(found),
        {"found": listed or "–", "count": str(len(found)), "total": "–", "missing": "–",
         "sheet": found[0][1] if found else "–", "elements": "–"},
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _whole(form: str) -> re.Pattern[str]:
    """A form as a whole word; initials (RH) keep their case, phrases need not."""
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.IGNORECASE if " " in form else 0)


@lru_cache(maxsize=1024)
def _forms(forms: tuple[str, ...]) -> Lexicon:
    return Lexicon(forms)


def _mosaic_hits(
    reading: Reading, parts: Mapping[str, tuple[str, ...]], limit: int, why: str
) -> list[tuple[Span, str]]:
    document = reading.document
    places: list[tuple[int, str, Span]] = []
    folded = document.text.casefold()
    for name, forms in parts.items():
        for form in forms:
            if form.casefold() not in folded:
                continue
            for match in _whole(form).finditer(document.text):
                number = document.sentence_number(match.start())
                places.append((number, name, Span(match.start(), match.end())))
    places.sort()
    for position, (number, _, _) in enumerate(places):
        near = [place for place in places[position:] if place[0] - number < NEAR]
        if len({name for _, name, _ in near}) >= limit:
            return [(span, why) for _, _, span in near]
    return []


_BY = frozenset(["akibat", "karena", "lantaran", "gara"])
_MAKES = frozenset(
    ["mengakibatkan", "menyebabkan", "menimbulkan", "berakibat", "berujung", "memicu"]
)


def _is_effect(words: Sequence[Word]) -> bool:
    """True where the event is told as a cause, not explained by one.

    "luka akibat perkelahian" and "perkelahian mengakibatkan luka" answer no question about
    the cause of the event; "perkelahian akibat utang" does. ``words`` run from one end of the
    wording to the other.
    """
    first, last = words[0].lower, words[-1].lower
    return (first in _BY and len(words) <= 3) or last in _MAKES


def _open(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Open questions answered, either way, without a hedge; a guess is an answer too."""
    elements = reading.elements
    found: list[tuple[Span, str]] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        lowered = sentence.lowers
        roots = elements.indexed[sentence.start].at.keys()
        guessing = bool(lowered & GUESSES)
        if hedged(roots) and not guessing:
            continue
        for question in case.open_questions:
            for source in question.closes:
                hit = wording(source).find(elements.indexed[sentence.start])
                if (
                    hit
                    and not _is_effect(sentence.words[hit[0] : hit[1] + 1])
                    and (guessing or not roots & RUMOUR_WORDS)
                ):
                    span = Span(sentence.words[hit[0]].start, sentence.words[hit[1]].end)
                    found.append((span, f"Belum diketahui: {question.text}"))
                    break
    listed = ", ".join(f"“{reading.document.slice(span)}”" for span, _ in found[:2])
    return Finding(
        0.0 if found else 1.0,
        tuple(found),
        {"found": listed or "–", "count": str(len(found)), "total": "–", "missing": "–",
         "sheet": found[0][1] if found else "–", "elements": "–"},
    )  # fmt: skip


_ASPECTS: Mapping[Aspect, Callable[[Facts, Reading, Case], Finding]] = {
    "present": _present,
    "contradicted": _contradicted,
    "invented": _invented,
    "withheld": _withheld,
    "open": _open,
}
