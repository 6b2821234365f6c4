"""Who is said to speak: the subject of a verb of saying, as a noun phrase of the text.

An Indonesian noun phrase begins with its head and ends before a preposition, a conjunction, *yang*,
an adverb, a time or a verb; *itu*, a pronoun or a name closes it (Sneddon, Indonesian Reference
Grammar, 2010, ch. 2). The subject comes first in its clause, behind adverbials (ch. 3); a bare root
of saying puts it behind itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader.attribution import form
from grader.beside_names import ROLES
from grader.causes import is_verb
from grader.offices import OFFICE_HEADS, TITLES
from grader.people import Mention
from grader.phrase_ends import (
    ADVERBS,
    CLOSING,
    COORDINATORS,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from grader.spans import Span, Word

_FIRM = frozenset("pt cv ud yayasan toko bank universitas koperasi rsud klinik".split())
_KIN = frozenset(
    "istri suami ayah ibu anak adik kakak keluarga paman bibi nenek kakek kuasa orang".split()
)
_FRIENDLY = frozenset("bu ibu pak bapak mbak mas bang kang".split())
_BEFORE = frozenset("hadapan depan samping sela sela-sela tengah antara".split())
_KINDS = frozenset("terakhir pertama kedua tertulis resmi penutup lisan utama".split())
LONGEST = 14
"""Words of a noun phrase; an office with the full name of its unit has a dozen."""


@dataclass(frozen=True, slots=True)
class Said:
    """A word of saying with its speaker: the stretch of a noun phrase, or the clitic *-nya*."""

    verb: str
    span: Span
    mention: Mention | None = None
    clitic: bool = False
    phrase: str = ""
    """The whole noun phrase, office included."""

    @property
    def is_pronoun(self) -> bool:
        """True for *-nya*, *ia*, *dia*, *beliau*: somebody spoken of before."""
        return self.clitic or self.phrase.casefold() in PRONOUNS

    def written(self, text: str) -> str:
        """The speaker as the text writes it; a name without office."""
        return "-nya" if self.clitic else text[self.span.start : self.span.end]


class Clause:
    """Some words in a row, with the persons named among them by the offset of their names."""

    def __init__(
        self, text: str, words: Sequence[Word], named: Mapping[int, Mention], end: int
    ) -> None:
        self.text, self.words, self.named, self.end = text, words, named, end

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, position: int) -> str:
        """What stands between a word and the one before it."""
        if not position:
            return ""
        return self.text[self.words[position - 1].end : self.words[position].start]

    def behind(self, position: int) -> int:
        """The first word behind the name that begins at ``position``, its degrees included."""
        mention = self.named[self.words[position].start]
        end = max(mention.span.end, mention.full_end)
        position += 1
        while position < len(self.words) and self.words[position].start < end:
            position += 1
        return position

    def phrase(self, first: int) -> int:
        """Where the noun phrase that begins at ``first`` ends; ``first`` where there is none."""
        words = self.words
        if first >= len(words) or words[first].is_number:
            return first
        if words[first].lower in PRONOUNS:
            return first + 1
        closing = self._closing(first)
        position = first
        while position < min(len(words), first + LONGEST):
            word = words[position]
            inside = position > first
            if inside and not self._joined(position):
                break
            if word.start in self.named and not (inside and self._of_firm(position)):
                return self.behind(position)
            lower = word.lower
            if lower in OWNERS and inside:
                return position + 1
            if closing:
                return closing
            if self._stops(word, first=not inside):
                break
            position += 1
            if inside and lower in CLOSING:
                break
            if lower.endswith("nya") and len(lower) > 5 and not word.is_capital:
                follows = position < len(words) and self.gap(position) == " "
                if follows and words[position].start in self.named:
                    return self.behind(position)
                break
        return position

    def _joined(self, position: int) -> bool:
        gap, before = self.gap(position), self.words[position - 1]
        short = len(before.text) <= 3 or "." in before.text or before.lower in TITLES
        return gap in (" ", "/") or (gap == ". " and short)

    def _of_firm(self, position: int) -> bool:
        """True where what looks like a name belongs to a firm's: *Direktur PT Anyam Jaya*."""
        return any(w.lower in _FIRM for w in self.words[max(0, position - 3) : position])

    def _stops(self, word: Word, *, first: bool) -> bool:
        lower = word.lower
        if lower in PREPOSITIONS or lower in SUBORDINATORS or lower in COORDINATORS:
            return True
        if lower in ADVERBS or lower in ("yang", "yg", "ia", "adalah") or word.is_number:
            return not (word.is_number and not first)
        if first and lower in CLOSING:
            return True
        if word.is_capital and not first:
            return False
        said = form(lower) in ("active", "passive", "clitic") or lower in ("kata", "ujar")
        return said or (is_verb(word) and lower not in OFFICE_HEADS and lower not in ROLES)

    def _closing(self, first: int) -> int:
        """Behind *itu* or *tersebut*, if they close the phrase: *pria berkacamata itu*."""
        for position in range(first + 1, min(len(self.words), first + 6)):
            word = self.words[position]
            if self.gap(position) != " " or word.start in self.named:
                return 0
            if word.lower in CLOSING:
                return position + 1
            verbal = is_verb(word) and not word.lower.startswith("ber")
            if verbal or (word.lower not in ADVERBS and self._stops(word, first=False)
                          and not word.lower.startswith("ber")):  # fmt: skip
                return 0
        return 0

    def speaker(self, verb: Word, first: int, end: int) -> Said:
        """The phrase from ``first`` to ``end`` as the speaker: its name if it has one, or the name
        that stands beside it."""
        words = self.words
        if end + 1 < len(words) and words[end].lower in ("yang", "yg", "berinisial", "bernama"):
            called = end + (words[end].lower in ("yang", "yg"))
            if called + 1 < len(words) and words[called].lower in ("berinisial", "bernama"):
                first, end = called + 1, max(self.phrase(called + 1), called + 2)
        at = next((n for n in range(first, end) if words[n].start in self.named
                   and not (n > first and self._of_firm(n))), None)  # fmt: skip
        beyond = end
        if at is None and end + 1 < len(words) and words[end].lower in ("di", "dari", "pada"):
            beyond = end if words[end + 1].lower in _BEFORE else self.phrase(end + 1)
        if beyond < len(words) and words[beyond].start in self.named:
            end = beyond  # instruktur dari BLK, Yuni Astuti
        aside = end < len(words) and self.gap(end) in (", ", " (", ". ")
        owned = at is not None and at > first and words[first].text in _KIN
        if (at is None or owned) and aside and words[end].start in self.named:
            at, owned = end, False
        if at is None or owned:
            span = Span(words[first].start, words[end - 1].end)
            return Said(verb.text, span, phrase=self.text[span.start : span.end])
        mention = self.named[words[at].start]
        start = words[at].start
        alone = " " not in self.text[mention.span.start : mention.span.end]
        if alone and at and words[at - 1].lower in _FRIENDLY and self.gap(at) == " ":
            start = words[at - 1].start
        span = Span(start, max(mention.span.end, mention.full_end))
        return Said(verb.text, span, mention, phrase=self.text[words[first].start : span.end])

    def after(self, at: int) -> Said | None:
        """The speaker behind the word of saying at ``at``: *ujar Kalapas*, *disampaikan oleh …*."""
        words, kind = self.words, form(self.words[at].lower)
        if kind == "clitic":
            return Said(words[at].text, Span(0, 0), clitic=True)
        first = at + 1
        while first < len(words) and self.gap(first) == " " and (
            words[first].lower in _KINDS or words[first].lower in ("oleh", "dari")
            or (kind == "root" and words[first].lower in ADVERBS)
        ):  # fmt: skip
            first += 1
        if kind == "noun" and first < len(words) and words[first].lower.endswith("nya"):
            return Said(words[at].text, Span(0, 0), clitic=True)  # kalimat pertamanya
        if first >= len(words) or self.gap(first) not in (" ", "  "):
            return None
        end = self.phrase(first)
        return self.speaker(words[at], first, end) if end > first else None

    def subject(self, at: int) -> tuple[int, int] | None:
        """The phrase that is the subject of the verb at ``at``, which stands behind it."""
        found: list[tuple[int, int]] = []
        free, relative, position = True, False, 0
        apart: tuple[int, int] | None = None  # Saat ditemui di sela acara Siti Rahma berkata
        while position < at:
            word = self.words[position]
            gap = self.gap(position)
            if "–" in gap or " - " in gap or "—" in gap or ":" in gap:
                found, free, relative = [], True, False
            elif "," in gap or ")" in gap:
                free, relative = True, False
            lower = word.lower
            if relative or lower in ("yang", "yg"):
                named = relative and self.words[position - 1].lower in ("bernama", "nama")
                if named and word.start in self.named:
                    found.append((position, self.behind(position)))
                free, relative = False, True
                position += 1
                continue
            if lower in COORDINATORS:
                free = True
                position += 1
            elif lower in PREPOSITIONS or lower in SUBORDINATORS:
                end = self.phrase(position + 1)
                free = end > position + 1 and lower in PREPOSITIONS and not found
                apart = apart or self._ends_in_name(position + 1, end, at)
                position = max(end, position + 1)
            elif (end := self.phrase(position)) > position:
                end = min(end, at)
                if free or lower in PRONOUNS or self._before_verb(end, at):
                    found.append((position, end))
                free = False
                position = end
            elif lower in ADVERBS or word.is_number:
                position += 1
            else:  # a verb with its object
                position += 1
                if position < at and self.gap(position) == " ":
                    end = self.phrase(position)
                    apart = apart or self._ends_in_name(position, end, at)
                    position = max(end, position)
                free = False
        direct = [pair for pair in found[1:] if "," not in self.gap(pair[1])]
        return direct[-1] if direct else found[0] if found else apart

    def _ends_in_name(self, first: int, end: int, at: int) -> tuple[int, int] | None:
        """The name that ends a phrase right before the verb, by itself."""
        name = next((n for n in range(first, end) if self.words[n].start in self.named), None)
        return (name, end) if name is not None and self._before_verb(end, at) else None

    def _before_verb(self, end: int, at: int) -> bool:
        while end < at and self.words[end].lower in ADVERBS:
            end += 1
        return end == at

    def is_person(self, first: int, end: int) -> bool:
        """True for a phrase that names or means a person."""
        words = self.words[first:end]
        return (
            any(word.start in self.named for word in words)
            or words[0].lower in PRONOUNS
            or words[0].lower.rstrip(".") in PEOPLE
        )
