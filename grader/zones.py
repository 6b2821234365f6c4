"""The parts of a press text: letterhead, title, lead, body, closing, contact, boilerplate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from grader.facts import Case
from grader.matching import FUNCTION_WORDS, stems
from grader.text import WORD, Document, Paragraph, Span

_LETTERHEAD = re.compile(
    r"(?:siaran pers|rilis(?: pers| media)?|press release|kepada yth|hal\s*:|perihal|nomor\b|"
    r"no\.\s|no\s*:|"
    r"segera\b|embargo|untuk (?:di)?(?:siarkan|terbitkan|siaran)|diterbitkan segera|"
    r"tanggal\s*:|lampiran|"
    r"(?:kementerian|kantor wilayah|kanwil|direktorat jenderal)[^.]{0,90}$)",
    re.IGNORECASE,
)
_CONTACT_HEAD = re.compile(
    r"(?:narahubung|kontak|contact|hubungi|informasi (?:lebih )?lanjut|"
    r"untuk (?:informasi|keterangan|konfirmasi)|"
    r"media (?:dapat|bisa) menghubungi|keterangan lebih lanjut)",
    re.IGNORECASE,
)
_CONTACT_NAMED = re.compile(_CONTACT_HEAD.pattern + r"[^:]{0,30}:\s*(?-i:[A-Z])", re.IGNORECASE)
_BOILERPLATE_HEAD = re.compile(r"(?:tentang|sekilas|profil|mengenai)\s+(?-i:[A-Z])", re.IGNORECASE)
_BOILERPLATE = re.compile(
    r"\b(?:adalah|merupakan)\b[^.]{0,90}\b"
    r"(?:unit pelaksana|upt|lembaga|satuan kerja|di bawah|instansi)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\(?\s*[a-z]{2,5}(?:\s*[/,]\s*[a-z]{2,5}){0,3}\s*\)?[.#*\s]*$|[#*]{2,}$")
PHONE = re.compile(r"(?<![\w.])(?:\+62|\(0\d{2,3}\)|0\d{2,3})[\s.-]?\d[\d\s.-]{4,13}\d(?!\w)")
EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
ACCOUNT = re.compile(r"(?<![\w.])@[A-Za-z]\w{2,40}")


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
    story = tuple(n for n in range(position, end) if blocks[n].kind != "heading")
    closing = tuple(range(end, len(blocks)))
    return Zones(tuple(letterhead), title, story, closing, contact, boilerplate, initials)


def _is_letterhead(document: Document, block: Paragraph) -> bool:
    return block.words <= 30 and bool(_LETTERHEAD.match(document.slice(block).strip(" *_")))


def _title(document: Document, blocks: tuple[Paragraph, ...], start: int) -> int | None:
    for number in range(start, min(start + 3, len(blocks))):
        if blocks[number].kind == "heading" and not _is_letterhead(document, blocks[number]):
            return number
    if start < len(blocks):
        text = document.slice(blocks[start]).rstrip()
        ends_like_prose = text.endswith((".", ":", ";", ","))
        dateline = re.match(r"[^–]{2,60}\s[–-]\s", text)
        if blocks[start].words <= 22 and not ends_like_prose and not dateline:
            return start if len(blocks) > start + 1 else None
    return None


def _closing(
    document: Document, blocks: tuple[Paragraph, ...], start: int, case: Case | None
) -> tuple[int, tuple[int, ...], tuple[int, ...], bool]:
    """The first closing paragraph, the contacts, the boilerplates, and whether initials end it."""
    contact: list[int] = []
    boilerplate: list[int] = []
    initials = False
    end = len(blocks)
    for number in range(len(blocks) - 1, start, -1):
        block = blocks[number]
        text = document.slice(block).strip()
        if _is_contact(text):
            contact.append(number)
        elif _is_boilerplate(document, block, text, case):
            boilerplate.append(number)
        elif _INITIALS.match(text) and block.words <= 5:
            initials = True
        elif not _is_closing_head(block, text):
            break
        end = number
    return end, tuple(reversed(contact)), tuple(reversed(boilerplate)), initials


def _is_closing_head(block: Paragraph, text: str) -> bool:
    return block.words <= 9 and bool(_CONTACT_HEAD.match(text) or _BOILERPLATE_HEAD.match(text))


def _is_contact(text: str) -> bool:
    reachable = PHONE.search(text) or EMAIL.search(text) or ACCOUNT.search(text)
    if reachable:
        return bool(_CONTACT_HEAD.search(text)) or len(text) < 260
    return bool(_CONTACT_NAMED.match(text)) and len(text) < 160


def _is_boilerplate(document: Document, block: Paragraph, text: str, case: Case | None) -> bool:
    if block.words < 8:
        return False
    if _BOILERPLATE_HEAD.match(text) or _BOILERPLATE.search(text):
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
