"""What a whole document tells about its capitalised words: areas, institutions, where they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from grader.names import is_given
from grader.office_words import BEFORE_NAMES, HEADS, PLACE_HEADS
from grader.person_behind import TOPONYMIC
from grader.places import is_place
from grader.spans import words_of
from grader.text import Document, Sentence, Span, Word
from grader.wordclass import COMMON

_AREA = re.compile(
    r"[DKNGP](?<=\b[DKNGP])(?:(?<=D)(?:esa|istrik|usun)|(?<=N)agari|(?<=G)ampong|"
    r"(?<=P)(?:rovinsi|ulau)|(?<=K)(?:elurahan|ecamatan|abupaten|ota|ampung|el\.|ec\.|ab\.)) "
    r"([A-Z]\w++(?: [A-Z]\w++){0,2}+)(?! [A-Z]\w*[^\w.])"
)
_DATED = re.compile(
    r"([A-Z](?<=^[A-Z])\w+ ?(?:[A-Z]\w+ ?){0,2}), (?:\w+,? )?\(?\d{1,2}[ /]"
    r"(?:\d|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)",
    re.MULTILINE,
)
_BRACKETED = re.compile(r" \(([A-Z]{3,8})\)")
_LETTERS = re.compile(r"[^\W\d_]+")
_CLASS = re.compile(r"(?:[IVX]+[AB]?|[AB]|\d+)$")


@dataclass(frozen=True, slots=True)
class Context:
    """``taken`` are the names of institutions and the dateline, in order, without persons;
    ``areas`` the words by which the text calls areas, ``called`` what in two or three words calls
    an institution: *Tirta Mulya* of *Lapas Kelas IIB Tirta Mulya* is a place wherever it stands.
    ``met`` are the words of names so far."""

    document: Document
    taken: tuple[Span, ...]
    areas: frozenset[str]
    called: frozenset[str]
    met: set[str] = field(default_factory=set)

    def free(self, sentence: Sentence) -> list[bool]:
        """For each word whether it lies outside all of ``taken``."""
        taken = self.taken
        first = bisect_left(taken, sentence.start, key=lambda span: span.end)
        spans = []
        while first < len(taken) and taken[first].start < sentence.end:
            spans.append(taken[first])
            first += 1
        words = sentence.words
        found = [True] * len(words)
        for span in spans:
            at = bisect_left(words, span.start, key=_start)
            while at < len(words) and words[at].start < span.end:
                found[at] = False
                at += 1
        if not _COUNTRY_ENDS.isdisjoint(sentence.lowers):
            for at in range(1, len(words)):
                if (words[at - 1].lower, words[at].lower) in _COUNTRIES:
                    found[at - 1] = found[at] = False  # Konsul Papua Nugini
        return found


_start = attrgetter("start")
_COUNTRIES = frozenset({("papua", "nugini"), ("timor", "leste"), ("papua", "new")})
_COUNTRY_ENDS = frozenset({"nugini", "leste", "new"})
"""Countries of two words, the first of which is a name of persons and provinces as well."""


def context(document: Document, taken: Sequence[Span]) -> Context:
    """What the document tells; ``taken`` as ``organisations`` and ``dateline`` give them."""
    headed = [_is_headed(document.text, span) for span in taken]
    areas: set[str] = set()
    for match in _AREA.finditer(document.text):
        before = document.text[max(0, match.start() - 20) : match.start()].split()
        if not before or before[-1].casefold() not in HEADS:  # Wali Kota Semarang Hasan
            words = _within(document.text, match, taken).casefold().split()
            while len(words) > 1 and is_given(words[-1]) and words[-1] not in TOPONYMIC:
                words.pop()  # BPBD Kabupaten Ardan Mulyadi
            areas.update(word for word in words if word not in BEFORE_NAMES)
    for span, office in zip(taken, headed, strict=True):
        if not office:
            words = _LETTERS.findall(document.slice(span).casefold())
            line = not document.text[span.end - 1].isalnum()  # a dateline
            areas.update(words if line else words[-2:])
        elif _NAME_FOLLOWS.match(document.text, span.end):
            areas.update(_LETTERS.findall(document.slice(span).casefold())[-2:])
    for match in _DATED.finditer(document.text):
        areas.update(match[1].casefold().split())
    areas -= COMMON
    kept = []
    for span, office in zip(taken, headed, strict=True):
        end = _institution_end(document, span, areas, office)
        if end > span.start:
            kept.append(Span(span.start, end))
    return Context(document, tuple(kept), frozenset(areas), _called(document, kept))


def _within(text: str, match: re.Match[str], taken: Sequence[Span]) -> str:
    """The area's name as far as the institution goes that it stands in: *Kepala BPS Provinsi
    Sabrang Astrid Kusuma* has another name behind it."""
    before = bisect_left(taken, match.start(1), key=lambda span: span.end)
    inside = before < len(taken) and taken[before].start <= match.start()
    end = min(match.end(1), taken[before].end) if inside else match.end(1)
    return text[match.start(1) : end]


def _called(document: Document, taken: Iterable[Span]) -> frozenset[str]:
    names = [document.slice(span).casefold().split() for span in taken]
    found = {" ".join(words[-size:]) for words in names for size in (2, 3) if len(words) > size}
    for match in _BRACKETED.finditer(document.text):
        words = document.text[max(0, match.start() - 120) : match.start()].split()[-12:]
        size, initials = 0, ""
        while size < len(words) and len(initials) < len(match[1]):
            size += 1
            initials = words[-size][0] * (words[-size] != "dan") + initials
        if words and is_given(words[-size].casefold()) and document.text[match.end()] == ",":
            continue  # Rendra Darma Mulya (RDM), …
        if initials == match[1]:
            lowers = [word.casefold() for word in words[-size:]]  # Otoritas Keuangan Sabrang (OKS)
            found.update(" ".join(lowers[first:]) for first in range(size - 1))
    return frozenset(found)


def _is_headed(text: str, span: Span) -> bool:
    """True where an office stands before the institution: its holder may be named right behind."""
    before = text[max(0, span.start - 40) : span.start].split()
    return any(word.rstrip(".").casefold() in HEADS for word in before[-4:])


def _institution_end(document: Document, span: Span, areas: set[str], headed: bool) -> int:
    """Where the institution's name ends, if a rank or a person was read as a part of it."""
    first = document.text[span.start : span.end].split(maxsplit=1)[0]
    if len(first) > 2 and first.isupper() and first.casefold().rstrip(".") in BEFORE_NAMES:
        return span.start  # IPDA Deni Pratama
    if not headed:
        return span.end
    words = words_of(document.text, span.start, span.end)
    for position, word in enumerate(words[1:], 1):
        lower = word.lower.rstrip(".")
        hospital = words[position - 1].lower in ("rsud", "sakit", "rs", "universitas")
        title = lower in BEFORE_NAMES and word.is_capital and not hospital and len(lower) > 1
        if title and document.text[word.end : word.end + 3].strip(". ")[:1].isupper():
            return words[position - 1].end
        if _begins_person(document, words, position, areas, span.end):
            return words[position - 1].end
    return span.end


def _begins_person(
    document: Document, words: Sequence[Word], position: int, areas: set[str], end: int
) -> bool:
    """True where the rest of a headed institution's name is a person's."""
    rest = words[position:]
    goes_on = document.text[end + 1 : end + 2].isupper() and document.text[end] == " "
    if not PLACE_HEADS.isdisjoint([rest[0].lower, words[position - 1].lower]) or (
        goes_on and len(rest) > 1
    ):
        return False
    if any(word.lower in areas or _CLASS.match(word.text) for word in rest):
        return False
    following = _NAME_FOLLOWS.match(document.text, end)
    if following and following[0].strip(" ,.").split()[-1].casefold() not in HEADS:
        return False
    initial = len(rest[0].text) == 1 and len(rest) > 1
    before = words[position - 1]
    whole = position > 1 and (before.lower in areas or is_place(before.text))
    given = is_given(rest[0].lower)
    more = len(rest) > 1 or (goes_on and (position == 1 or whole))
    return (given or initial or whole) and (more or (given and whole))


_NAME_FOLLOWS = re.compile(
    r",? (?:[A-Z]\w*\. |AKBP|Ir\b)|, (?!Senin|Selasa|Rabu|Kamis|Jum|Sabtu|Minggu)[A-Z]\w+ |"
    r",? (?:[A-Z]\w+ )?(?:yaitu|yakni) "
)
"""Behind an institution: the name of a person comes yet."""
