"""The parts of a press text: letterhead, title, lead, body, closing, contact, boilerplate."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from grader.about import is_about, is_about_head
from grader.closing import is_contact, is_contact_head, is_end_mark
from grader.datelines import dateline
from grader.facts import Case
from grader.stems import FUNCTION_WORDS, stems
from grader.text import WORD, Document, Paragraph, Span

_LETTERHEAD = re.compile(
    r"(?:siaran pers|rilis(?: pers| media)?|press release|kepada yth|hal\s*:|perihal|nomor\b|"
    r"no\.\s|no\s*:|"
    r"segera\b|embargo|untuk (?:di)?(?:siarkan|terbitkan|siaran)|diterbitkan segera|"
    r"tanggal\s*:|lampiran|"
    r"(?:kementerian|kantor wilayah|kanwil|direktorat jenderal)[^.]{0,90}$)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\(?\s*[a-z]{2,5}(?:\s*[/,]\s*[a-z]{2,5}){0,3}\s*\)?[.#*\s]*$|[#*]{2,}$")


LONGEST_TITLE = 16
"""Words of a title that ends with a full stop; a longer sentence is a lead."""


@dataclass(frozen=True)
class Zones:
    """Which paragraphs (by number) form which part; each paragraph is in one part."""

    letterhead: tuple[int, ...]
    title: int | None
    story: tuple[int, ...]
    closing: tuple[int, ...]
    contact: tuple[int, ...]
    boilerplate: tuple[int, ...]
    has_initials: bool

    def numbers(self, zone: str) -> tuple[int, ...]:
        """The paragraphs of a zone as criteria name it (``in:``)."""
        title = () if self.title is None else (self.title,)
        return {
            "title": title,
            "lead": self.story[:1],
            "body": self.story[1:],
            "first-2-paragraphs": self.story[:2],
            "story": self.story,
            "closing": self.closing,
            "whole": (*self.letterhead, *title, *self.story, *self.closing),
        }[zone]


def zones(document: Document, case: Case | None) -> Zones:
    """Cut a document into its parts. A text without a title or a closing has none; no text
    fails.
    """
    blocks = document.paragraphs
    letterhead: list[int] = []
    position = 0
    while position < len(blocks) and _is_letterhead(document, blocks[position]):
        letterhead.append(position)
        position += 1
    title = _title(document, blocks, position)
    if title is not None:
        letterhead += range(position, title)
        position = title + 1
        while position < len(blocks) and _is_letterhead(document, blocks[position]):
            letterhead.append(position)
            position += 1
    end, contact, boilerplate, initials = _closing(document, blocks, position, case)
    story = _story(document, blocks[:end], position, title)
    closing = tuple(range(end, len(blocks)))
    return Zones(tuple(letterhead), title, story, closing, contact, boilerplate, initials)


def _is_letterhead(document: Document, block: Paragraph) -> bool:
    text = document.slice(block).strip(" *_")
    if block.words > 30 or not _LETTERHEAD.match(text):
        return False
    if block.words > SHORT and text.endswith((".", "!", "?")):
        return False  # Nomor antrean kami bagikan karena sistem padam.
    return dateline(document, block, lambda _: False) is None  # SEGERA Teluk Ardan, 2 Mei – …


def _title(document: Document, blocks: tuple[Paragraph, ...], start: int) -> int | None:
    for number in range(start, min(start + 3, len(blocks))):
        if blocks[number].kind == "heading" and not _is_letterhead(document, blocks[number]):
            return number
    if len(blocks) == start + 2 and is_about_head(blocks[start], document.slice(blocks[start])):
        return None  # nothing but a paragraph on the unit with its heading
    if start < len(blocks):
        text = document.slice(blocks[start]).rstrip()
        ends_like_prose = text.endswith((".", ":", ";", ",")) and not _stopped_title(
            document, blocks, start
        )
        opened = re.match(r"[^–]{2,60}\s[–-]\s", text)
        if blocks[start].words <= 22 and not ends_like_prose and not opened:
            return start if len(blocks) > start + 1 else None
    return None


def _stopped_title(document: Document, blocks: tuple[Paragraph, ...], start: int) -> bool:
    """True for one sentence above a paragraph with a dateline: a title that ends with a full stop,
    which it should not."""
    block = blocks[start]
    if start + 1 == len(blocks) or len(block.sentences) > 1 or block.words > LONGEST_TITLE:
        return False
    behind = blocks[start + 1]
    if is_contact(behind, document.slice(behind).strip()):
        return False
    own, following = (dateline(document, b, lambda _: False) for b in (block, behind))
    return own is None and following is not None


def _story(
    document: Document, blocks: tuple[Paragraph, ...], start: int, title: int | None
) -> tuple[int, ...]:
    """The paragraphs of the story. A heading of the title's level below the lead is a second
    headline, which says something; other headings are left out."""
    level = None if title is None else _level(document, blocks[title])
    story: list[int] = []
    for number in range(start, len(blocks)):
        heading = blocks[number].kind == "heading"
        if not heading or (story and _level(document, blocks[number]) == level):
            story.append(number)
    return tuple(story)


def _level(document: Document, block: Paragraph) -> int:
    """How many hash marks open the line of a heading."""
    line = document.text.rfind("\n", 0, block.start) + 1
    return document.text[line : block.start].count("#")


SHORT = 8
"""Words; a shorter line below contact or boilerplate does not end the search for them."""


def _closing(
    document: Document, blocks: tuple[Paragraph, ...], start: int, case: Case | None
) -> tuple[int, tuple[int, ...], tuple[int, ...], bool]:
    """The first closing paragraph, the contacts, the boilerplates, and whether initials end it."""
    contact: list[int] = []
    boilerplate: list[int] = []
    initials = False
    skipped = 0
    end = len(blocks)
    for number in range(len(blocks) - 1, start, -1):
        block = blocks[number]
        text = document.slice(block).strip()
        above = blocks[number - 1]
        headed = is_about_head(above, document.slice(above).strip())
        if is_contact(block, text):
            contact.append(number)
        elif _is_boilerplate(document, block, text, case, headed=headed):
            boilerplate.append(number)
        elif _INITIALS.match(text) and block.words <= 5:
            initials = True
        elif not (
            is_end_mark(text)
            or is_about_head(block, text)
            or (
                is_contact_head(block, text)
                and (number + 1 in contact or number + 1 == len(blocks))
            )
        ):
            if block.words > SHORT or skipped == 2:
                break
            skipped += 1  # "Pendaftaran: loket 2" below the paragraph on the unit
            continue
        end = number
    return end, tuple(reversed(contact)), tuple(reversed(boilerplate)), initials


def _is_boilerplate(
    document: Document, block: Paragraph, text: str, case: Case | None, *, headed: bool
) -> bool:
    if is_about(document, block, text, headed=headed):
        return True
    return bool(case) and likeness(document, block, case.boilerplate if case else "") >= 0.6


def likeness(document: Document, span: Span, text: str) -> float:
    """The share of the content words of ``text`` that stand in ``span``, by stem; in [0, 1]."""
    wanted = _content(text)
    given: set[str] = set()
    for word in document.words_in(span):
        given |= stems(word.lower)
    return sum(1 for word in wanted if stems(word) & given) / len(wanted) if wanted else 0.0


@lru_cache(maxsize=256)
def _content(text: str) -> frozenset[str]:
    return frozenset(match.group().casefold() for match in WORD.finditer(text)) - FUNCTION_WORDS


def stretches(
    document: Document, numbers: tuple[int, ...], is_head: Callable[[Paragraph, str], bool]
) -> list[tuple[int, int]]:
    """Runs of neighbouring paragraphs, each with the heading right above it."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
            continue
        above = document.paragraphs[number - 1] if number else None
        headed = above is not None and is_head(above, document.slice(above).strip())
        found.append((number - 1 if headed else number, number))
    return found
