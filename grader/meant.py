"""Whom a text means by a speaker: the person named, or meant by *Kalapas* or *-nya*."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from grader.beside_quotations import Beside
from grader.people import Mention
from grader.speakers import Said
from grader.text import Document, Quotation, Span
from grader.verbs import is_verb

FEW = 4
"""So many persons of one name, or of one office, are kept; more are too many to tell apart."""
_BESIDE = frozenset(
    "kepada didampingi bersama dengan dari terhadap untuk bagi antara disaksikan diwakili "
    "mendampingi menemui mengajak memanggil milik oleh".split()
)
"""Words behind which a named person is not the one whom the text follows."""
_HEADS = {
    ("kepala", "lapas"): "kalapas", ("kepala", "rutan"): "karutan", ("kepala", "bapas"): "kabapas",
    ("kepala", "kanwil"): "kakanwil", ("kepala", "kantor"): "kakanwil", ("kepala", "desa"): "kades",
    ("kepala", "lembaga"): "kalapas", ("kepala", "rumah"): "karutan",
    ("kepala", "balai"): "kabapas", ("wali", "kota"): "wali kota",
    ("direktur", "jenderal"): "dirjen",
}  # fmt: skip


class Named:
    """The persons of a text: where they are named, with what office, and who may be meant."""

    def __init__(self, document: Document, people: Sequence[Mention]) -> None:
        people = [m for m in people if _is_name(m.name)]
        self.at = {m.span.start: m for m in people}
        self._offices: dict[str, str] = {}
        self._wholes: dict[str, list[str]] = {}
        self._holders: dict[str, list[Mention]] = {}
        for mention in people:
            whole = _key(mention)
            for part in mention.name.casefold().split():
                wholes = self._wholes.setdefault(part, [])
                if len(wholes) < FEW and whole not in wholes:
                    wholes.append(whole)
            if not mention.office:
                continue
            self._offices.setdefault(whole, mention.office)
            holders = self._holders.setdefault(_short(mention.office), [])
            if len(holders) < FEW and all(not _alike(whole, _key(m)) for m in holders):
                holders.append(mention)
        self._told = [m for m in people if self._is_told_of(document, m)]

    def _is_told_of(self, document: Document, mention: Mention) -> bool:
        """True for a person outside quotations whom the sentence does not name beside another."""
        quotations = document.quotations
        before = bisect_right(quotations, mention.span.start, key=lambda q: q.start)
        if before and mention.span.start < quotations[before - 1].end:
            return False
        sentence = document.sentences[document.sentence_number(mention.span.start)]
        start = max(sentence.start, mention.span.start - 120)
        for word in reversed(document.words_in(Span(start, mention.span.start))):
            if word.lower in _BESIDE:
                return False
            if word.start in self.at or is_verb(word):
                break
        return True

    def office(self, mention: Mention) -> str:
        """The office beside the name, or beside another mention of the same person."""
        whole = _key(mention)
        if mention.office or whole in self._offices:
            return mention.office or self._offices[whole]
        parts = mention.name.casefold().split()
        others = {other for part in parts for other in self._wholes.get(part, ())}
        alike = {self._offices.get(other, "") for other in others if _alike(other, whole)} - {""}
        return alike.pop() if len(alike) == 1 else ""

    def speaker(
        self, said: Said, around: Beside, quotation: Quotation, last: tuple[int, Mention | None]
    ) -> Mention | None:
        """The person meant: the one named, the one who holds the office, or for a pronoun the one
        spoken of before. ``last``: where the last speaker stands, and who that is."""
        if said.mention:
            return said.mention
        if not said.is_pronoun:
            return self._holder(said)
        for other in (around.before, around.previous):
            if other and not other.is_pronoun:
                return other.mention or self._holder(other)
        place = bisect_left(self._told, quotation.start, key=lambda m: m.span.start)
        nearest = self._told[place - 1] if place else None
        if nearest is None or nearest.span.start <= last[0]:
            return last[1] if last[0] else nearest
        return nearest

    def _holder(self, said: Said) -> Mention | None:
        """The only person whom the text names with this office."""
        holders = self._holders.get(_short(said.phrase), ())
        return holders[0] if len(holders) == 1 else None


def _is_name(name: str) -> bool:
    """False for a lone degree, an initial, an abbreviated office: *M.H*, *Ka*, *Binadik/Giatja*."""
    return len(name) > 2 and "/" not in name and (" " in name or "." not in name)


def _key(mention: Mention) -> str:
    return f"#{mention.person.id}" if mention.person else mention.name.casefold()


def _alike(one: str, other: str) -> bool:
    """True where one name may be a part of the other."""
    first, second = set(one.split()), set(other.split())
    return first <= second or second <= first


def _short(office: str) -> str:
    """An office of one word as it is called later: *Kepala Lapas Muara Teduh* is *kalapas*."""
    words = office.casefold().split()
    if len(words) > 1 and (words[0], words[1]) in _HEADS:
        return _HEADS[words[0], words[1]]
    return (
        words[0] if words and words[0].startswith("ka") and words[0] != "kata" else " ".join(words)
    )
