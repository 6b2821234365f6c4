"""Who is said to speak: the subject of a word of saying.

The subject comes first in its clause, behind adverbials; a bare root of saying, a passive and a
noun for what was said have it behind themselves (Sneddon, Indonesian Reference Grammar, 2010,
ch. 3).
"""

from __future__ import annotations

from dataclasses import dataclass

from grader.attribution import form
from grader.names import is_given
from grader.noun_phrases import Clause
from grader.offices import OFFICE_HEADS, TITLES
from grader.people import Mention
from grader.phrase_ends import ADVERBS, COORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TIMES
from grader.spans import Span, Word
from grader.verbs import is_verb

_KIN = frozenset(
    "istri suami ayah ibu anak adik kakak keluarga paman bibi nenek kakek kuasa orang rekan "
    "teman kawan sahabat tetangga".split()
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
    first, end = _called(clause, first, end)
    beside = _by_office(clause, first, end)
    if beside is not None:
        return _of(clause, verb, first, beside, clause.named[words[beside].start])
    name = next((n for n in range(first, end) if clause.names(n)
                 and not (n > first and clause.of_firm(n))), None)  # fmt: skip
    beside = _name_beside(clause, first, end)
    owned = name is not None and name > first and words[first].text in _KIN
    if beside is not None and (name is None or owned or _inside_office(clause, first, name, end)):
        name, owned = beside, False
    if name is not None and not owned:
        mention = clause.named.get(words[name].start) or _unmet(clause, first, name, name + 1)
        return _of(clause, verb, first, name, mention)
    given = is_given(words[first].lower) or _aged(clause, end)
    given = given and all(word.is_capital for word in words[first:end])
    unmet = None if owned else first if given else clause.unmet(first, end)
    if unmet is not None:
        return _of(clause, verb, first, unmet, _unmet(clause, first, unmet, end))
    bracket = end - 1 > first and "(" in clause.gap(end - 1)
    span = Span(words[first].start, words[end - 1].end + bracket)
    told = clause.is_person(first, end)
    return Said(verb.text, span, None, False, told, clause.text[span.start : span.end])


def _by_office(clause: Clause, first: int, end: int) -> int | None:
    """Where the name stands whose office opens the phrase, though a comma or a firm's name stands
    between: *Kepala Pusat Data, Informasi dan Komunikasi BNPB Abdul*."""
    start = clause.words[first].start
    for at in range(first + 1, min(end + 14, len(clause))):
        mention = clause.named.get(clause.words[at].start)
        if mention is not None:
            told = mention.office and clause.text.startswith(mention.office, start)
            return at if told else None
    return None


def _called(clause: Clause, first: int, end: int) -> tuple[int, int]:
    """The phrase, or what it is called: *peserta yang bernama Desi*."""
    words = clause.words
    at = end + (end < len(words) and words[end].lower in ("yang", "yg"))
    if at + 1 < len(words) and words[at].lower in ("berinisial", "bernama"):
        return at + 1, max(clause.phrase(at + 1), at + 2)
    return first, end


def _name_beside(clause: Clause, first: int, end: int) -> int | None:
    """Where the name begins that stands beside a phrase, behind a comma or in brackets."""
    words = clause.words
    at = end
    if end + 1 < len(words) and words[end].lower in ("di", "dari", "pada"):
        behind = end if words[end + 1].lower in _BEFORE else clause.phrase(end + 1)
        if behind < len(words) and words[behind].start in clause.named:
            at = behind  # instruktur dari BLK, Yuni Astuti
    if at >= len(words) or clause.gap(at) not in (", ", " (", ". "):
        return None
    if words[at].lower.rstrip(".") in TITLES and at + 1 < len(words):
        at += clause.gap(at + 1) in (" ", ". ")  # Ketua MUI, KH Abdul Karim
    if words[at].start in clause.named:
        return at
    given = is_given(words[at].lower) and clause.text[words[at].end : words[at].end + 2] == ", "
    told = words[at].is_capital and clause.gap(at) == ", " and (given or _aged(clause, at + 1))
    told = told and words[at].lower not in TIMES
    return at if told and clause.is_person(first, end) else None  # peserta, Darwis (32)


def _aged(clause: Clause, at: int) -> bool:
    """True where an age follows: *Darwis (32)*, *Darwis, 32 tahun*."""
    told = at < len(clause) and clause.gap(at) in (", ", " (") and len(clause.words[at].text) == 2
    return told and clause.words[at].text.isdigit() and not clause.words[at - 1].text.isupper()


def _inside_office(clause: Clause, first: int, name: int | None, end: int) -> bool:
    """True for one capital behind another: *Kepala Seksi Anak Didik, Lim Kok Seng*."""
    if name is None or name < first + 2 or end != name + 1:
        return False
    before = clause.words[name - 1]
    return before.is_capital and before.lower.rstrip(".") not in TITLES | OFFICE_HEADS


def _unmet(clause: Clause, first: int, name: int, end: int) -> Mention:
    """A person whom only the word of saying tells for one."""
    span = Span(clause.words[name].start, clause.words[end - 1].end)
    office = clause.words[first].lower in OFFICE_HEADS and name > first
    before = clause.text[clause.words[first].start : clause.words[name - 1].end] if office else ""
    if not before and end < len(clause) and clause.gap(end) == ", ":
        behind = clause.words[end]
        if behind.lower in OFFICE_HEADS:
            before = clause.text[behind.start : clause.words[clause.phrase(end) - 1].end]
    return Mention(span, clause.text[span.start : span.end], before, None, span.end)


def _of(clause: Clause, verb: Word, first: int, name: int, mention: Mention) -> Said:
    """The person named at ``name``, with *Bu* or *Pak* before a single name, and with a second
    person joined by *dan*."""
    words = clause.words
    start = words[name].start
    alone = " " not in clause.text[mention.span.start : mention.span.end]
    if alone and name and words[name - 1].lower in _FRIENDLY and clause.gap(name) == " ":
        start = words[name - 1].start
    span = Span(start, max(mention.span.end, mention.full_end))
    also = clause.behind(name) if words[name].start in clause.named else len(words)
    if also + 1 < len(words) and words[also].lower == "dan":
        other = clause.named.get(words[also + 1].start)  # ujar Hasan dan Rina bersamaan
        after = clause.behind(also + 1) if other else also
        if other and (after == len(words) or not is_verb(words[after])):
            span = Span(start, max(other.span.end, other.full_end))
    phrase = clause.text[words[first].start : span.end]
    return Said(verb.text, span, mention, False, True, phrase)


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
