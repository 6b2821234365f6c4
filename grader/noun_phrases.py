"""Noun phrases of Indonesian in a stretch of a text.

A noun phrase begins with its head and ends before a preposition, a conjunction, *yang*, an adverb,
a time or a verb; *itu*, a pronoun or a name closes it (Sneddon, Indonesian Reference Grammar, 2010,
ch. 2).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.attribution import form
from grader.beside_names import NAMED_AFTER
from grader.names import is_given
from grader.offices import OFFICE_HEADS, TITLES
from grader.people import Mention
from grader.phrase_ends import (
    ADVERBS,
    CLOSING,
    COORDINATORS,
    NO_VERBS,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from grader.places import is_place
from grader.spans import Word
from grader.stems import stems
from grader.verbs import is_verb
from grader.wordclass import known_words

_FIRM = frozenset("pt cv ud yayasan toko bank universitas koperasi rsud klinik".split())
_UNITS = frozenset("lapas rutan bapas lpka kanwil polres polsek polda kejari".split())
_MANY = frozenset("petugas staf anggota dokter perawat guru instruktur ahli hakim jaksa".split())
LONGEST = 14
"""Words of a noun phrase; an office with the full name of its unit has a dozen."""


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
        asked = words[first].lower == "yang" and first + 1 < len(words)
        if asked and words[first + 1].lower in ("ditanya", "bersangkutan"):
            return first + 2
        closing = self._closing(first)
        position = first
        while position < min(len(words), first + LONGEST):
            word = words[position]
            inside = position > first
            if inside and not self._joined(position):
                break
            if self.names(position) and not (inside and self.of_firm(position)):
                return self.behind(position)
            lower = word.lower
            if lower in OWNERS and inside:
                return position + 1
            if closing:
                return closing
            if self._stops(word, first=not inside) and not (inside and self._links(position)):
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
        if gap == " & ":
            return before.is_capital
        if gap in (" (", ") "):  # Sekretaris Daerah (Sekda) Teluk Ardan
            inside = position if gap == " (" else position - 1
            word = self.words[inside]
            closed = self.text[word.end : word.end + 1] == ")"
            return closed and word.is_capital and self.text[word.start - 2 : word.start] == " ("
        return gap in (" ", "/") or (gap == ". " and short)

    def names(self, position: int) -> bool:
        """True where a name begins that no other capital follows (*Kasi Intel Kejari …*)."""
        if self.words[position].start not in self.named:
            return False
        after = self.behind(position)
        if after > position + 1 or after >= len(self.words) or self.gap(after) != " ":
            return True
        following = self.words[after]
        return not (
            following.is_capital
            and following.start not in self.named
            and following.lower not in ADVERBS
            and not is_given(self.words[position].lower)
        )

    def _links(self, position: int) -> bool:
        """True for *dan* inside an office: *Menteri Imigrasi dan Pemasyarakatan*."""
        if self.words[position].lower != "dan" or position + 1 >= len(self.words):
            return False
        before, after = self.words[position - 1], self.words[position + 1]
        office = after.lower not in OFFICE_HEADS and after.start not in self.named
        return before.is_capital and after.is_capital and office and self.gap(position + 1) == " "

    def of_firm(self, position: int) -> bool:
        """True where what looks like a name belongs to a firm's or a unit's: *Direktur PT Anyam
        Jaya*, *Tim Humas Rutan Bukit Lestari*."""
        before = self.words[max(0, position - 3) : position]
        if any(word.lower in _FIRM for word in before):
            return True
        alone = self.behind(position) == position + 1 if self.starts(position) else False
        unit = len(before) > 1 and before[-2].lower in _UNITS and before[-1].is_capital
        return alone and unit and before[-1].lower not in OFFICE_HEADS and not self._place(position)

    def starts(self, position: int) -> bool:
        """True where a person is named from here on."""
        return self.words[position].start in self.named

    def _place(self, position: int) -> bool:
        before = self.words[position - 1]
        return is_place(before.text) or before.lower.rstrip(".") in TITLES

    def _stops(self, word: Word, *, first: bool) -> bool:
        lower = word.lower
        if lower in PREPOSITIONS or lower in SUBORDINATORS or lower in COORDINATORS:
            return True
        if lower in ("setiap", "tiap"):
            return not first
        if lower in ADVERBS or lower in ("yang", "yg", "ia", "adalah") or word.is_number:
            return not (word.is_number and not first)
        if first and lower in CLOSING:
            return True
        if word.is_capital and not first:
            return False
        said = form(lower) in ("active", "passive", "clitic") or lower in ("kata", "ujar")
        return said or (is_verb(word) and lower not in NO_VERBS)

    def _closing(self, first: int) -> int:
        """Behind *itu* or *tersebut*, if they close the phrase: *pria berkacamata itu*."""
        for position in range(first + 1, min(len(self.words), first + 6)):
            word = self.words[position]
            if self.gap(position) != " " or word.start in self.named:
                return 0
            if word.lower in CLOSING:
                return position + 1
            if word.lower in ("di", "dari"):
                return self._closing_place(position + 1)
            if self._stops(word, first=False) and not word.lower.startswith("ber"):
                return 0
        return 0

    def unmet(self, first: int, end: int) -> int | None:
        """Where a name begins that stands behind an office and nowhere was told for one: *Kepala
        Lapas Baharuddin Dg. Nai*."""
        words = self.words
        for at in range(first + 1, end - 1):
            of_thing = words[at - 1].lower in NAMED_AFTER or self.of_firm(at)
            if is_given(words[at].lower) and words[at].is_capital and not of_thing:
                whole = all(word.is_capital for word in words[at:end])
                office = words[first].lower in PEOPLE
                place = is_place(self.text[words[at].start : words[end - 1].end])
                return at if whole and office and not place else None
        return None

    def is_person(self, first: int, end: int) -> bool:
        """True for a phrase that names or means a person."""
        words = self.words[first:end]
        return bool(words) and (
            any(word.start in self.named for word in words)
            or words[0].lower in PRONOUNS
            or words[0].lower.rstrip(".") in PEOPLE
            or (_is_name(words[0]) and all(word.is_capital for word in words))
            or words[-1].lower in ("ditanya", "bersangkutan")
        )

    def _closing_place(self, first: int) -> int:
        """Behind *itu* of *orang nomor satu di Lapas Muara Teduh itu*."""
        for position in range(first, min(len(self.words), first + 6)):
            word = self.words[position]
            if self.gap(position) != " ":
                return 0
            if word.lower in CLOSING:
                return position + 1 if position > first else 0
            if not (word.is_capital or word.is_number):
                return 0
        return 0

    def is_known(self, first: int, end: int) -> bool:
        """True for a person whom the reader can tell: a name, a pronoun, an office of one holder,
        *lelaki itu*."""
        words = self.words[first:end]
        return (
            any(word.start in self.named for word in words)
            or words[0].lower in PRONOUNS
            or words[-1].lower in CLOSING
            or (_is_name(words[0]) and all(word.is_capital for word in words))
            or (words[0].lower in OFFICE_HEADS and words[0].lower not in _MANY)
        )


def _is_name(word: Word) -> bool:
    """True for a given name, or a capital word that no text of the project has in any form."""
    if not word.is_capital or not word.text.isalpha() or word.text.isupper():
        return False
    foreign = is_given(word.lower) or stems(word.lower).isdisjoint(known_words())
    return foreign and not is_place(word.text)
