"""Which office belongs to which of the names of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.facts import Person
from grader.office_phrases import (
    LONGEST,
    introduced,
    office_before,
    office_behind,
    office_text,
)
from grader.office_words import BEFORE_HEADS, HEADS, LINKS, plain
from grader.ranks import before_titles
from grader.text import Document, Sentence, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a line: its first word, the first word behind it and its degrees, its span, where
    its degrees end, and the sheet's person, if it is one."""

    first: int
    behind: int
    span: Span
    end: int
    person: Person | None


def offices(
    document: Document, rows: Sequence[Sentence], found: Sequence[Sequence[Found]]
) -> list[list[str]]:
    """For each line the office of each of its names, or ""; an office is given to one name only.

    One of a block of contacts or of signatures may stand in the line behind or before the name.
    """
    given = []
    for number, (row, names) in enumerate(zip(rows, found, strict=True)):
        beside = _in_line(document.text, row, names)
        if len(names) == 1 and not beside[0] and _fills(document, row, names[0]):
            beside = [_near(document, rows, found, number)]
        given.append(beside)
    return given


def _in_line(text: str, line: Sentence, names: Sequence[Found]) -> list[str]:
    words, floor = line.words, 0
    given = []
    for number, name in enumerate(names):
        office = office_before(text, words, name.first, floor)
        if office is not None and number and introduced(words, office[0]):
            office = None  # that of the person before
        floor = name.behind
        if office is None:
            limit = names[number + 1].span.start if number + 1 < len(names) else len(text)
            office = office_behind(text, words, name.behind, name.end, limit)
            if office is not None:
                floor = office[1] + 1
        given.append(office_text(text, words, *office) if office else "")
    return _shared(text, names, given)


_PLURAL = frozenset(
    "petugas anggota staf perawat guru dosen pembimbing penyuluh pegawai penyidik jaksa hakim "
    "dokter bidan instruktur psikolog pengamat pakar peneliti pengacara advokat kuasa "
    "penasihat relawan".split()
)
"""Offices that several hold at a time: *Petugas jaga Akhmad dan Gusti*."""
_ADVISERS = frozenset("penasihat kuasa pengacara advokat".split())
"""Offices with somebody's name as their complement: *Penasihat hukum Tan, Benny, menyatakan*."""


def _shared(text: str, names: Sequence[Found], given: list[str]) -> list[str]:
    """The offices of a line, where two names share one, or the first is but of whom it tells."""
    for number in range(1, len(names)):
        office, one, other = given[number - 1], names[number - 1], names[number]
        if not office or given[number] or text.rfind(office, 0, one.span.start) < 0:
            continue
        head = office.split()[0].casefold()
        between = text[one.end : other.span.start]
        behind = text[other.end : other.end + 8]
        alone = behind[:3].islower() and not behind.startswith((", dan ", ", serta "))
        if head in _PLURAL and between in (" dan ", " serta "):
            given[number] = office
        elif head in _ADVISERS and between == ", " and behind[:2] == ", " and alone:
            given[number - 1 : number + 1] = "", office
    return given


def _fills(document: Document, line: Sentence, name: Found) -> bool:
    """True where nothing but titles and degrees stands beside the name in a line of its own."""
    first = before_titles(document.text, line.words, name.first, 0)
    if 0 <= first < 2 and document.text[line.words[first].end :][:2] == ": ":
        first = -1  # Narahubung: …
    before = document.text[: line.start].rstrip(" ")[-1:]
    return (
        first < 0
        and name.behind == len(line.words)
        and (not before or before == "\n" or _breaks(document, line.start - 1))
    )


def _breaks(document: Document, offset: int) -> bool:
    return document.source[document.origin[offset]] == "\n"


def _near(
    document: Document, rows: Sequence[Sentence], found: Sequence[Sequence[Found]], number: int
) -> str:
    """The office in the line behind or before a name that stands alone.

    Before it, an office may have several lines, and a signature may stand between: *ttd.*
    """
    behind = number + 1
    if behind < len(rows) and not found[behind] and _is_office(document, rows[behind]):
        words = rows[behind].words
        return office_text(document.text, words, 0, len(words) - 1)
    last = None
    for other in range(number - 1, max(-1, number - 5), -1):
        words = rows[other].words
        if found[other]:
            break
        if words[0].lower in ("ttd", "tertanda"):
            continue
        last = last or words[-1]
        if _is_office(document, rows[other]):
            return " ".join(document.text[words[0].start : last.end].split())
        sign = document.text[rows[other].end - 1]
        if not words[0].is_capital or not (sign.isalnum() or sign == ","):
            break
    return ""


_LAST = frozenset("manager officer president head secretary director editor".split())
"""What an English office ends with: *Public Relations Manager*."""


def _is_office(document: Document, line: Sentence) -> bool:
    words, text = line.words, document.text
    named = plain(words[0]) in HEADS or plain(words[0]) in BEFORE_HEADS
    if not (named or plain(words[-1]) in _LAST) or len(words) > LONGEST:
        return False
    rest = text[words[-1].end : line.end].strip()
    named = all(w.is_capital or w.is_number or w.lower in LINKS for w in words)
    return named and rest in ("", ",", ")") and ":" not in text[line.start : line.end]
