"""What a text tells about the names in it, gathered while it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from grader.attribution import is_attribution
from grader.gazetteer import is_place
from grader.institutions import CLASSES, INSIDE, MODIFIERS, NAMED
from grader.names import is_given
from grader.offices import TITLES
from grader.place_words import TOPONYMS
from grader.punkt import model
from grader.stems import stems
from grader.text import Document, Span, Word
from grader.verbs import is_verb
from grader.wordclass import known_words

Words = tuple[Word, ...]
LONGEST_TAIL = 4
"""Words."""
WRAPPED = 60
"""Characters; a longer line may have been wrapped, and a name goes on behind it."""
NEVER = frozenset(
    "senin selasa rabu kamis jumat sabtu minggu kalapas kepala januari februari maret april juni "
    "juli agustus september oktober november desember jl jln gelar jum'at karutan kabapas jalan "
    "kakanwil kapolres kapolsek bupati camat gubernur lurah drg wali telepon telp surel email "
    "anda whatsapp instagram facebook hp faksimile narahubung fraksi no nomor "
    "ajun komisaris inspektur brigadir letnan kolonel sersan laksamana marsekal "
    "kontak".split()
) | (TITLES - frozenset("haji ibu bapak saudara r rm sr ns inf kol pol".split()))
"""Words that no institution's name holds: days, offices, ranks, what a contact block tells."""
AREAS = frozenset("kabupaten kota provinsi kecamatan kelurahan desa cabang wilayah".split())
"""Words behind which a name that seemed whole goes on."""


@dataclass
class Context:
    """What is known of the names in a text, gathered while it is read."""

    document: Document
    tails: set[tuple[str, ...]] = field(default_factory=set)
    """What institutions are called by behind their head and class, casefolded."""
    acronyms: set[str] = field(default_factory=set)
    """Acronyms that stood in brackets behind their institution's name."""

    guessed: bool = False
    """True once the end of a name was a guess."""

    @property
    def text(self) -> str:
        """The text that the offsets refer to."""
        return self.document.text

    def learn(self, words: tuple[str, ...]) -> None:
        """Remember the last part of a name, casefolded."""
        if 0 < len(words) <= LONGEST_TAIL:
            self.tails.add(words)

    def tail_at(self, words: Words, position: int) -> int:
        """How many words from ``position`` on are the known last part of a name; 0 for none."""
        if not self.tails:
            return 0
        run = tuple([word.lower for word in words[position : position + LONGEST_TAIL]])
        return next((n for n in range(len(run), 0, -1) if run[:n] in self.tails), 0)

    @cached_property
    def loners(self) -> frozenset[str]:
        """Names by which the text calls somebody alone: *kata Yohana*, *Yohana menyebut*."""
        return frozenset(_loners(self.document))

    def breaks(self, before: Word, word: Word) -> bool:
        """True where a line ends between two words, and no longer line was wrapped there."""
        source, origin = self.document.source, self.document.origin
        if word.start - before.end != 1 or source[origin[before.end]] != "\n":
            return False
        at = origin[before.end]
        return at - source.rfind("\n", 0, at) <= WRAPPED or word.lower in NAMED


def _loners(document: Document) -> set[str]:
    found: set[str] = set()
    text = document.text
    for sentence in document.sentences:
        words = sentence.words
        for position in sentence.capitals:
            word = words[position]
            if len(word.text) < 3 or word.text.isupper():
                continue
            before = words[position - 1] if position else None
            behind = words[position + 1] if position + 1 < len(words) else None
            beside = behind is not None and text[word.end : behind.start] in (" ", ". ")
            if beside and behind is not None and behind.text[0].isupper():
                continue
            if before is not None and before.text[0].isupper() and not _speaks(before):
                continue
            said = before is not None and _speaks(before)
            says = behind is not None and is_attribution(behind.lower) and is_verb(behind)
            if (said or says) and not model().common(word.lower) and not is_place(word.text):
                found.add(word.lower)
    return found


def _speaks(word: Word) -> bool:
    lower = word.lower
    return is_attribution(lower) or (lower.startswith("di") and is_verb(word))


_PARTS = re.compile(r"[\w'-]+")


def tail_of(name: str) -> tuple[str, ...]:
    """What an institution is called by behind its head and class, casefolded: *Lapas Kelas IIA
    Muara Teduh* gives ``("muara", "teduh")``."""
    words = _PARTS.findall(name.casefold())
    first = 0
    for number, word in enumerate(words):
        if (
            word in NAMED
            or word in CLASSES
            or word in MODIFIERS
            or word in INSIDE
            or word in _HEADS
        ):
            first = number + 1
    return tuple(words[first:])


_HEADS = frozenset(
    "wilayah jenderal pemasyarakatan tahanan resor sektor daerah kabupaten kota provinsi "
    "pembinaan penjara sakit pesantren kerja bencana".split()
)


def span_of(words: Words, first: int, last: int) -> Span:
    """The stretch from one word to another."""
    return Span(words[first].start, words[last].end)


def stands_for(acronym: str, name: str) -> bool:
    """True for capitals, or letters that stand in this order in the name: *Granat*."""
    if not acronym[1:].islower():
        return True
    letters = iter(name.casefold())
    return all(letter in letters for letter in acronym.casefold())


@lru_cache(maxsize=4096)
def is_university(text: str) -> bool:
    """True for the short name of a university, *Unsaba*: no given name, and no word."""
    short = text[:2] == "Un" and text[2:].isalpha() and text.istitle() and 5 <= len(text) <= 9
    lower = text.casefold()
    return (
        short
        and not (lower.endswith("an") and len(text) > 6)
        and not is_given(lower)
        and not lower.endswith("nya")
        and (stems(lower).isdisjoint(known_words()) and not model().common(lower))
    )


def is_state(context: Context, tail: tuple[str, ...]) -> bool:
    """True for one common word that names no town: *Rutan Penuh*, *Lapas Sepi*."""
    if len(tail) != 1 or tail in context.tails or tail[0] in TOPONYMS or is_place(tail[0]):
        return False
    return model().common(tail[0])


def shortens_place(context: Context, words: Words, first: int) -> bool:
    """True for the short form of the town at the end of a name: *Polda Maluku Utara (Malut)*."""
    short, before = words[first].text, words[max(0, first - 2) : first]
    if short.isupper() or len(before) < 2:
        return False
    town = context.text[before[0].start : before[1].end]
    named = is_place(town) or is_place(before[1].text)
    return named and short[0] in (before[0].text[0], before[1].text[0])
