"""Who is said to speak: the subject of a word of saying.

The subject comes first in its clause, behind adverbials; a bare root of saying, a passive and a
noun for what was said have it behind themselves (Sneddon, Indonesian Reference Grammar, 2010,
ch. 3).
"""

from __future__ import annotations

from dataclasses import dataclass

from grader.attribution import form
from grader.causes import is_verb
from grader.noun_phrases import Clause
from grader.offices import OFFICE_HEADS, TITLES
from grader.people import Mention
from grader.phrase_ends import ADVERBS, COORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from grader.spans import Span, Word

_KIN = frozenset(
    "istri suami ayah ibu anak adik kakak keluarga paman bibi nenek kakek kuasa orang".split()
)
_FRIENDLY = frozenset(
    "bu ibu pak bapak mbak mas bang kang ustaz ustazah kiai romo haji opa oma om tante nyai kak "
    "abah mak emak".split()
)
_BEFORE = frozenset("hadapan depan samping sela sela-sela tengah antara".split())
_KINDS = frozenset(
    "rilis siaran pers pernyataan keterangan terakhir pertama kedua tertulis resmi penutup lisan "
    "utama".split()
)
"""What may stand between a noun of saying and its owner."""


@dataclass(frozen=True, slots=True)
class Said:
    """A word of saying with its speaker: the stretch of a noun phrase, or the clitic *-nya*."""

    verb: str
    span: Span
    mention: Mention | None = None
    clitic: bool = False
    person: bool = False
    """True where the phrase names or means a person."""
    phrase: str = ""
    """The whole noun phrase, office included."""

    @property
    def is_pronoun(self) -> bool:
        """True for *-nya*, *ia*, *dia*, *beliau*: somebody spoken of before."""
        return self.clitic or self.phrase.casefold() in PRONOUNS

    def written(self, text: str) -> str:
        """The speaker as the text writes it; a name without office."""
        return "-nya" if self.clitic else text[self.span.start : self.span.end]


def speaker(clause: Clause, verb: Word, first: int, end: int) -> Said:
    """The phrase from ``first`` to ``end`` as the speaker: its name if it has one, or the name
    that stands beside it."""
    words = clause.words
    if end + 1 < len(words) and words[end].lower in ("yang", "yg", "berinisial", "bernama"):
        called = end + (words[end].lower in ("yang", "yg"))
        if called + 1 < len(words) and words[called].lower in ("berinisial", "bernama"):
            first, end = called + 1, max(clause.phrase(called + 1), called + 2)
    at = next((n for n in range(first, end) if clause.names(n)
               and not (n > first and clause.of_firm(n))), None)  # fmt: skip
    beyond = end
    if at is None and end + 1 < len(words) and words[end].lower in ("di", "dari", "pada"):
        beyond = end if words[end + 1].lower in _BEFORE else clause.phrase(end + 1)
    if beyond < len(words) and words[beyond].start in clause.named:
        end = beyond  # instruktur dari BLK, Yuni Astuti
    aside = end < len(words) and clause.gap(end) in (", ", " (", ". ")
    if aside and words[end].lower.rstrip(".") in TITLES and end + 1 < len(words):
        end += clause.gap(end + 1) in (" ", ". ")  # Ketua MUI, KH Abdul Karim
    owned = at is not None and at > first and words[first].text in _KIN
    weak = at is not None and at > first + 1 and end == at + 1 and _inside_office(clause, at)
    if (at is None or owned or weak) and aside and words[end].start in clause.named:
        at, owned = end, False
    if at is None or owned:
        if owned is False and (name := clause.unmet(first, end)):
            span = Span(words[name].start, words[end - 1].end)
            office = clause.text[words[first].start : words[name - 1].end]
            found = Mention(span, clause.text[span.start : span.end], office, None, span.end)
            whole = clause.text[words[first].start : span.end]
            return Said(verb.text, span, found, False, True, whole)
        bracket = end - 1 > first and "(" in clause.gap(end - 1)
        span = Span(words[first].start, words[end - 1].end + bracket)
        told = clause.is_person(first, end)
        return Said(verb.text, span, None, False, told, clause.text[span.start : span.end])
    mention = clause.named[words[at].start]
    start = words[at].start
    alone = " " not in clause.text[mention.span.start : mention.span.end]
    if alone and at and words[at - 1].lower in _FRIENDLY and clause.gap(at) == " ":
        start = words[at - 1].start
    span = Span(start, max(mention.span.end, mention.full_end))
    also = clause.behind(at)
    if also + 1 < len(words) and words[also].lower == "dan":
        other = clause.named.get(words[also + 1].start)  # ujar Hasan dan Rina bersamaan
        after = clause.behind(also + 1) if other else also
        if other and (after == len(words) or not is_verb(words[after])):
            span = Span(start, max(other.span.end, other.full_end))
    phrase = clause.text[words[first].start : span.end]
    return Said(verb.text, span, mention, False, True, phrase)


def _inside_office(clause: Clause, at: int) -> bool:
    """True for one capital behind another: *Kepala Seksi Anak Didik, Lim Kok Seng*."""
    before = clause.words[at - 1]
    titled = before.lower.rstrip(".") in TITLES | OFFICE_HEADS
    return before.is_capital and not titled


def after(clause: Clause, at: int) -> Said | None:
    """The speaker behind the word of saying at ``at``: *ujar Kalapas*, *disampaikan oleh …*."""
    words, kind = clause.words, form(clause.words[at].lower)
    if kind == "clitic":
        return Said(words[at].text, Span(0, 0), None, True, True)
    first = at + 1
    while first < len(words) and clause.gap(first) == " " and (
        words[first].lower in _KINDS or words[first].lower in ("oleh", "dari")
        or (kind == "root" and words[first].lower in ADVERBS)
    ):  # fmt: skip
        first += 1
    if kind == "noun" and first < len(words) and words[first].lower.endswith("nya"):
        return Said(words[at].text, Span(0, 0), None, True, True)  # kalimat pertamanya
    if first >= len(words) or clause.gap(first) not in (" ", "  "):
        return None
    end = clause.phrase(first)
    return speaker(clause, words[at], first, end) if end > first else None


def subject(clause: Clause, at: int) -> tuple[int, int] | None:
    """The phrase that is the subject of the verb at ``at``, which stands behind it."""
    found: list[tuple[int, int]] = []
    free, relative, position = True, False, 0
    apart: tuple[int, int] | None = None  # Saat ditemui di sela acara Siti Rahma berkata
    while position < at:
        word = clause.words[position]
        gap = clause.gap(position)
        if "–" in gap or " - " in gap or "—" in gap or ":" in gap:
            found, free, relative = [], True, False
        elif "," in gap or ")" in gap:
            free, relative = True, False
        lower = word.lower
        asked = lower == "yang" and clause.phrase(position) > position
        if relative or (lower in ("yang", "yg") and not asked):
            named = relative and clause.words[position - 1].lower in ("bernama", "nama")
            if named and word.start in clause.named:
                found.append((position, clause.behind(position)))
            free, relative = False, True
            position += 1
            continue
        if lower in COORDINATORS:
            free = True
            position += 1
        elif lower in PREPOSITIONS or lower in SUBORDINATORS:
            end = clause.phrase(position + 1)
            free = end > position + 1 and lower in PREPOSITIONS and not found
            apart = apart or _ends_in_name(clause, position + 1, end, at)
            position = max(end, position + 1)
        elif (end := clause.phrase(position)) > position:
            end = min(end, at)
            if free or lower in PRONOUNS or _before_verb(clause, end, at):
                found.append((position, end))
            free = False
            position = end
        elif lower in ADVERBS or word.is_number:
            position += 1
        else:  # a verb with its object
            position += 1
            if position < at and clause.gap(position) == " ":
                end = clause.phrase(position)
                apart = apart or _ends_in_name(clause, position, end, at)
                position = max(end, position)
            free = False
    direct = [pair for pair in found[1:] if "," not in clause.gap(pair[1])]
    return direct[-1] if direct else found[0] if found else apart


def _ends_in_name(clause: Clause, first: int, end: int, at: int) -> tuple[int, int] | None:
    """The name that ends a phrase right before the verb, by itself."""
    name = next((n for n in range(first, end) if clause.words[n].start in clause.named), None)
    return (name, end) if name is not None and _before_verb(clause, end, at) else None


def _before_verb(clause: Clause, end: int, at: int) -> bool:
    while end < at and clause.words[end].lower in ADVERBS:
        end += 1
    return end == at
