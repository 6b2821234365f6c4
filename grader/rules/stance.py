"""``stance``: how a harm is told: minimised, praised away, blamed on somebody, met by a threat.

The words come from ``datasets/words_stance.csv``; where they stand decides. Minimising counts in a
clause that tells a harm; blame counts before a finding; the sheet's own wording is never a fault.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.concealed import concealed
from grader.datasets import rows
from grader.excused import excused
from grader.facts import Case
from grader.known import RUMOUR_WORDS
from grader.lookup import Lexicon
from grader.matching import denied
from grader.rules.base import Finding, ProseRule, Reading
from grader.rules.expressions import Entry, Expressions, Lists
from grader.rules.harm_told import HARM, first_fault, first_harm, hurts, tells_harm
from grader.sheet import sheet_text
from grader.stances import deny, heard, likely, minimise, praise, threaten
from grader.stances.empty import empty
from grader.stances.plain import plain
from grader.stems import NEGATIONS, stems
from grader.text import Sentence, Span
from grader.told import tellings

StanceKind = Literal["minimise", "praise", "deny", "threaten", "blame", "empty"]


class Stance(ProseRule):
    """Each passage of the ``kinds`` asked for costs ``each`` of the score; so does what ``also``
    matches: what is rude only in an answer to somebody ("Bapak salah lihat")."""

    VALUES: ClassVar[tuple[str, ...]] = ("found", "count")

    rule: Literal["stance"]
    kinds: tuple[StanceKind, ...] = Field(min_length=1)
    strength: int = Field(default=2, ge=1, le=3)
    each: float = Field(default=0.5, gt=0, le=1)
    candid: bool = False
    """Whether an unfavourable fact of the sheet that the text leaves out counts as a passage."""
    also: tuple[Entry, ...] = ()
    lists: Lists = Field(default_factory=dict)

    @model_validator(mode="after")
    def _compile(self) -> Stance:
        assert self._also
        return self

    @cached_property
    def _also(self) -> Expressions:
        return Expressions.of(self.also, self.lists)

    def judge(self, reading: Reading) -> Finding:
        """Find the passages in title and story (or the zone)."""
        spans = [
            hit for kind in self.kinds for hit in passages(reading, kind, self.strength, self.zone)
        ]
        if self.also:
            sentences = reading.elements.sentences(self.zone)
            rude = self._also.places(reading.document, sentences, sentences)
            spans += [(span, "membantah atau menyalahkan") for span in rude]
        listed = [f"“{reading.document.slice(span)}”" for span, _ in spans[:3]]
        silent = concealed(reading) if self.candid else []
        listed += [f"Diam tentang “{fact.text}”" for fact in silent]
        count = len(spans) + bool(silent)
        values = {"found": ", ".join(listed) or "–", "count": str(count)}
        return Finding(max(0.0, 1 - self.each * count), tuple(sorted(spans)), values)


NOTES = {
    "minimise": "mengecilkan kejadian",
    "praise": "pujian sebelum kejadian dijelaskan",
    "deny": "bantahan tanpa isi",
    "threaten": "ancaman",
    "blame": "menyalahkan sebelum ada hasil pemeriksaan",
    "empty": "kutipan tanpa isi",
}


def passages(
    reading: Reading, kind: str, strength: int, zone: str = "whole", *, of_harm: bool = False
) -> list[tuple[Span, str]]:
    """Where a stance shows: spans with a note in Indonesian; ``of_harm`` keeps of what
    rules hear only what plainly belittles, in a sentence that tells a harm or right behind one."""
    if kind == "empty":
        spans = empty(reading.document, reading.case)
        return [(s, NOTES[kind]) for s in spans if reading.elements.inside(s, zone)]
    found = []
    sentences = reading.elements.sentences(zone)
    lookup = _lookup(kind, strength)
    for sentence in sentences:
        for start, end, form in lookup.within(sentence):
            span = Span(start, end)
            if reading.case is not None and form in _sheet_forms(reading.case, kind, strength):
                continue
            if _counts(reading, kind, sentence, span) and not plain(kind, sentence, span):
                found.append((span, NOTES[kind]))
    if kind == "minimise" and not of_harm:
        found += [(span, NOTES[kind]) for each in sentences for span in excused(reading, each)]
    for number, sentence in enumerate(sentences):
        spans = _heard(reading, kind, sentence)
        if not spans:
            continue
        near = sentences[max(0, number - 1) : number + 1]
        if of_harm and not any(hurts(s) or tells_harm(reading, s) for s in near):
            continue
        for span in spans:
            if of_harm and not minimise.plain([word for word in sentence.words if word in span]):
                continue
            listed = any(other.start < span.end and span.start < other.end for other, _ in found)
            answered = kind == "deny" and deny.answered(span, *sentences[number : number + 2])
            if listed or answered or plain(kind, sentence, span):
                continue
            if not _excused(reading, kind, sentence, span):
                found.append((span, NOTES[kind]))
    return _in_its_place(reading, found, sentences) if kind == "praise" and found else found


def _heard(reading: Reading, kind: str, sentence: Sentence) -> list[Span]:
    """What patterns tell the stance by in a sentence, kept for whoever asks again."""
    taken = reading.stances.get(sentence.start)
    if taken is None:
        taken = reading.stances[sentence.start] = dict.fromkeys(likely(sentence))
    if kind not in taken:
        return []
    spans = taken[kind]
    if spans is None:
        spans = taken[kind] = heard(kind, sentence)
    return spans


def _in_its_place(
    reading: Reading, found: list[tuple[Span, str]], sentences: Sequence[Sentence]
) -> list[tuple[Span, str]]:
    """Of the praise, what stands before the harm or in its place, and is not taken back later:
    thanks behind the harm are no praise."""
    harm, withdrawn = first_fault(reading), praise.withdrawn(sentences)
    return [
        (span, note)
        for span, note in found
        if span.end > withdrawn and (harm is None or span.start <= harm)
    ]


def _excused(reading: Reading, kind: str, sentence: Sentence, span: Span) -> bool:
    """True for the sheet's own words, a denial that a fact settles, a small thing that is no
    harm."""
    inside = [word for word in sentence.words if word in span]
    troubled = reading.case is not None and minimise.trouble(inside)
    if kind == "minimise" and minimise.mild(inside) and not troubled:
        roots = {stem for word in reading.document.words for stem in stems(word.lower)}
        if not roots & HARM and first_harm(reading) is None:
            return True
    if reading.case is None:
        return False
    if kind == "minimise" and _tells_fact(reading, sentence, span):
        return True
    coming = not sentence.lowers.isdisjoint(_TO_COME)
    if kind == "threaten" and not coming and tells_harm(reading, sentence):
        return True  # it owns a fault of the sheet, and threatens nobody
    words = reading.document.slice(span).casefold()
    own = words in sheet_text(reading.case).text.casefold()
    return own or (kind == "deny" and _settled(reading, sentence, span))


_TO_COME = frozenset("akan bakal lagi jika kalau bila ingat awas sebaiknya".split())


def _tells_fact(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """True for words that only help to tell a fact of the sheet: “tidak ada yang sampai dirawat di
    rumah sakit”."""
    assert reading.case is not None
    if not minimise.bare([word for word in sentence.words if word in span]):
        return False
    return any(
        hit.start < span.end and span.start < hit.end
        for fact in reading.case.facts
        for hit in tellings(reading.elements, fact, sentence)
    )


def _settled(reading: Reading, sentence: Sentence, span: Span) -> bool:
    """True for a denial of one thing that the sheet lists as a rumour."""
    tags = deny.CLASSES.tags(sentence.words)
    if deny.wholesale(tags):
        return False
    inside = [word for word in sentence.words if word in span]
    tags = deny.CLASSES.tags(inside)
    if deny.abusive(tags):
        return False
    told_of = deny.content(inside, tags)
    words = frozenset(stem for word in told_of for stem in stems(word))
    return _answers_rumour(reading, words - NEGATIONS)


@lru_cache(maxsize=32)
def _lookup(kind: str, strength: int) -> Lexicon:
    return Lexicon(
        row["form"]
        for row in rows("words_stance")
        if row["kind"] == kind and int(row["strength"]) >= strength
    )


@lru_cache(maxsize=256)
def _sheet_forms(case: Case, kind: str, strength: int) -> frozenset[str]:
    """Forms that the sheet itself uses of its facts: a trainee may follow it."""
    document = sheet_text(case)
    return frozenset(form for _, _, form in _lookup(kind, strength).find(document.words))


def _counts(reading: Reading, kind: str, sentence: Sentence, span: Span) -> bool:
    position = next(n for n, word in enumerate(sentence.words) if word.start >= span.start)
    roots = frozenset(stem for word in sentence.words for stem in stems(word.lower))
    if kind != "minimise" and denied(sentence.words, position):
        return False
    if kind == "threaten":
        return not threaten.spares(sentence, threaten.CLASSES.tags(sentence.words))
    if kind == "minimise":
        return bool(roots & HARM) or tells_harm(reading, sentence)
    if kind == "deny":
        settles = reading.case is not None and roots & RUMOUR_WORDS
        return not (settles and _answers_rumour(reading, roots - NEGATIONS))
    if kind == "blame":
        suspected = position and "duga" in stems(sentence.words[position - 1].lower)
        return not suspected and not roots & {"belum", "tunggu"}
    return True


def _answers_rumour(reading: Reading, words: frozenset[str]) -> bool:
    """True where the denial has an object that the sheet lists as a rumour."""
    assert reading.case is not None
    return any(len(words & listed) >= 2 for listed in _rumours(reading.case))


@lru_cache(maxsize=64)
def _rumours(case: Case) -> tuple[frozenset[str], ...]:
    """The stems that each rumour of a sheet is told with, if a fact can answer it."""
    return tuple(
        frozenset(
            stem
            for source in rumour.wordings
            for token in source.split()
            for choice in token.split("|")
            for stem in stems(choice.casefold())
        )
        for rumour in case.rumours
        if rumour.status != "unproven"
    )
