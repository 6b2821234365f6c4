"""``lexicon``: words of a list where they must not stand, found in one pass.

``words_standard`` (non-standard → standard) and ``words_stance`` (words that judge, speculate,
promise; clickbait) are files of ``datasets/``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field, model_validator

from grader.affixed import affixed
from grader.apart import apart
from grader.datasets import rows
from grader.lookup import Lexicon as Lookup
from grader.orthography import prepositions
from grader.rules.base import Finding, ProseRule, Reading, costs
from grader.rules.expressions import Entry, Expressions, Lists
from grader.spoken import spoken
from grader.text import Document, Sentence, Span

if TYPE_CHECKING:
    from grader.rules.base import Zone

ListName = Literal["words_standard", "words_stance"]


def find_forms(
    text: str, forms: Iterable[str], *, case_sensitive: bool = False
) -> list[tuple[int, int, str]]:
    """Every place in ``text`` where one of ``forms`` stands as whole words: start, end, form."""
    document = Document.read(text)
    found = Lookup(forms, case_sensitive=case_sensitive).find(document.words)
    return [(*_located(document, start, end), form) for start, end, form in found]


def _located(document: Document, start: int, end: int) -> tuple[int, int]:
    span = document.locate(Span(start, end))
    return span.start, span.end


class Lexicon(ProseRule):
    """Each form found costs ``each`` of the score, after the first ``free`` ones.

    ``without`` leaves out kinds that another criterion owns: *di* and *ke* written wrongly are
    spelling too, which ``language`` can judge. ``formal: false`` is for replies and posts: words
    that are out of place in formal prose only (*cuma*, *online*) are left alone. ``also``: what
    counts in the writer's own sentences beside the list, by expressions over ``lists``.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("found", "count", "better")

    rule: Literal["lexicon"]
    list: ListName
    kinds: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    formal: bool = True
    strength: int = Field(default=2, ge=1, le=3)
    each: float = Field(default=0.25, gt=0, le=1)
    free: int = Field(default=0, ge=0)
    also: tuple[Entry, ...] = ()
    lists: Lists = Field(default_factory=dict)

    @model_validator(mode="after")
    def _compile(self) -> Lexicon:
        assert self._also
        return self

    @cached_property
    def _also(self) -> Expressions:
        return Expressions.of(self.also, self.lists)

    def judge(self, reading: Reading) -> Finding:
        """Find the forms; words inside direct quotations of others count too."""
        kinds = tuple(kind for kind in self._kinds() if kind not in self.without)
        spans = _listed(self.list, kinds, self.strength, reading, self.zone)
        if self.list == "words_standard":
            spans += _in_lower_case(kinds, reading, self.zone, formal=self.formal)
        if self.list == "words_standard" and "di_ke" in kinds:
            spans += _by_rule(prepositions, reading, self.zone, spans)
        if self.list == "words_standard" and "spelling" in kinds:
            spans += _by_rule(spoken, reading, self.zone, spans)
            spans += _apart(reading, self.zone, spans)
        if self.also:
            spans += _beyond(self._also, reading, self.zone, spans)
        spans.sort()
        # The same form again is the same slip.
        slips = {
            reading.document.slice(span).casefold(): (span, note) for span, note in spans[::-1]
        }
        listed = ", ".join(
            f"“{reading.document.slice(span)}”" + (f" → “{note}”" if note else "")
            for span, note in sorted(slips.values())[:4]
        )
        return costs(spans, listed, each=self.each, free=self.free, count=len(slips))

    def _kinds(self) -> tuple[str, ...]:
        return self.kinds or _all_kinds(self.list)


def _beyond(
    also: Expressions, reading: Reading, zone: Zone, listed: list[tuple[Span, str]]
) -> list[tuple[Span, str]]:
    """What ``also`` matches outside quotations and what the list has found."""
    sentences = reading.elements.sentences(zone)
    found = also.places(reading.document, sentences, sentences)
    return [
        (span, "")
        for span in found
        if not _is_quoted(reading, span)
        and not any(span.start < one.end and one.start < span.end for one, _ in listed)
    ]


@lru_cache(maxsize=2)
def _all_kinds(name: ListName) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["kind"] for row in rows(name)))


def di_ke(reading: Reading, zone: Zone) -> list[tuple[Span, str]]:
    """*di* and *ke* as prefix or preposition wrongly written, by list and by rule, each with what
    is better."""
    spans = _listed("words_standard", ("di_ke",), 2, reading, zone)
    return spans + _by_rule(prepositions, reading, zone, spans)


def _listed(
    name: ListName, kinds: tuple[str, ...], strength: int, reading: Reading, zone: Zone
) -> list[tuple[Span, str]]:
    return [
        (Span(start, end), notes[form])
        for lookup, notes in _lookups(name, kinds, strength)
        for block in reading.elements.paragraphs(zone)
        for sentence in block.sentences
        for start, end, form in lookup.within(sentence)
        if not reading.document.text[start:end].isupper()  # an acronym: YG, SBB
    ]


_FORMAL = frozenset(("spoken", "loan_word"))
"""Kinds whose words of ``lower`` = 1 are faults in formal prose only, and never in a quotation."""


def _in_lower_case(
    kinds: tuple[str, ...], reading: Reading, zone: Zone, *, formal: bool
) -> list[tuple[Span, str]]:
    """Forms that are right in a name, an acronym or an abbreviation with its full stop, and wrong
    where they stand in lower case without one: *karna*, *dll*, *napi*, *online*."""
    text = reading.document.text
    found = []
    for lookup, notes in _lower_lookups(kinds):
        if not lookup.may_stand(reading.document.lowers):
            continue
        for sentence in reading.elements.sentences(zone):
            for start, end, form in lookup.within(sentence):
                kind, better = notes[form]
                span = Span(start, end)
                if (
                    not text[start:end].islower()
                    or {text[start - 1 : start], text[end : end + 1]} & _JOINTS
                ):
                    continue
                if kind == "abbreviation" and text[end : end + 1] == ".":
                    continue
                if kind in _FORMAL and (not formal or _is_quoted(reading, span)):
                    continue
                if kind == "spoken" and _rumoured(text[max(0, start - RUMOURED) : start]):
                    continue
                found.append((span, better))
    return found


RUMOURED = 12
"""How many characters before a spoken word what is said of it may begin: *kabar napi kabur*."""
_RUMOURS = frozenset("kabar isu rumor hoaks unggahan klaim narasi cerita".split())


def _rumoured(before: str) -> bool:
    """True for the words of a rumour, named as one: who denies it repeats its words."""
    said = before.casefold().split()
    return bool(said) and said[-1] in _RUMOURS


_JOINTS = frozenset("@#/_-*")
"""Beside these a word is part of an address, a tag or a compound."""


def _is_quoted(reading: Reading, span: Span) -> bool:
    return any(one.closed and span in one for one in reading.document.quotations)


def _apart(reading: Reading, zone: Zone, listed: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Words split or joined against the rule, where the list does not have them."""
    taken = {offset for span, _ in listed for offset in (span.start, span.end)}
    return [
        (Span(start, end), better)
        for start, end, better in apart(reading.document, reading.elements.sentences(zone))
        if taken.isdisjoint((start, end))
    ]


@lru_cache(maxsize=64)
def _lower_lookups(
    kinds: tuple[str, ...],
) -> tuple[tuple[Lookup, dict[str, tuple[str, str]]], ...]:
    """The forms of ``lower`` = 1 with their kind and what is better."""
    chosen = {
        row["nonstandard"]: (row["kind"], row["standard"])
        for row in rows("words_standard")
        if row["lower"] == "1" and row["kind"] in kinds
    }
    return ((Lookup(chosen), chosen),) if chosen else ()


def _by_rule(
    rule: Callable[[Sentence], list[tuple[int, int, str]]],
    reading: Reading,
    zone: Zone,
    listed: list[tuple[Span, str]],
) -> list[tuple[Span, str]]:
    """What a rule finds where the list does not have the form."""
    taken = {span.start for span, _ in listed}
    return [
        (Span(start, end), better)
        for sentence in reading.elements.sentences(zone)
        for start, end, better in rule(sentence)
        if start not in taken
    ]


@lru_cache(maxsize=64)
def _lookups(
    name: ListName, kinds: tuple[str, ...], strength: int
) -> tuple[tuple[Lookup, dict[str, str]], ...]:
    """Compiled lookups with the note of each form: what is better, or why it is a problem."""
    chosen = [row for row in rows(name) if row["kind"] in kinds]
    if name == "words_stance":
        forms = {row["form"]: "" for row in chosen if int(row["strength"]) >= strength}
        return ((Lookup(forms), forms),)
    sure = [row for row in chosen if row["safe"] == "1"]
    capital = {r["nonstandard"]: r["standard"] for r in sure if r["kind"] == "capital"}
    other = {r["nonstandard"]: r["standard"] for r in sure if r["kind"] != "capital"}
    if "spelling" in kinds:
        spelling = {r["nonstandard"]: r["standard"] for r in sure if r["kind"] == "spelling"}
        other = affixed(spelling) | other
    return (Lookup(other), other), (Lookup(capital, case_sensitive=True), capital)
