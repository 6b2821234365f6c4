"""Punctuation where direct speech meets its speaker (EYD edisi V, III.B, III.K)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from grader.attribution import is_attribution
from grader.text import Document, Quotation, Span, Word

Slip = tuple[Span, str]


def quotation_marks(document: Document, quotations: Iterable[Quotation]) -> list[Slip]:
    """Direct speech without the comma that parts it from its speaker, or with blanks inside."""
    found = []
    text = document.text
    for quotation in quotations:
        inside = text[quotation.start + 1 : quotation.end - 1]
        if not quotation.closed or len(inside.split()) < 4:
            continue
        if inside != inside.strip():
            mark = Span(quotation.start, min(quotation.end, quotation.start + 30))
            found.append((mark, "tanpa spasi di dalam tanda kutip"))
        behind = _next_word(document, quotation.end)
        spoken = behind and behind.text[0].islower() and is_attribution(behind.lower)
        if spoken and not inside.rstrip().endswith((",", "?", "!", "…", "–", "..")):
            end = Span(max(quotation.start, quotation.end - 20), quotation.end)
            found.append((end, "koma ditulis sebelum tanda kutip penutup"))
        before = text[max(0, quotation.start - 2) : quotation.start].rstrip()
        if before[-1:].isalpha() and inside[:1].isupper() and _speaks_before(document, quotation):
            found.append((Span(quotation.start, quotation.start + 12), "beri koma sebelum kutipan"))
    return found


def _next_word(document: Document, offset: int) -> Word | None:
    near = document.words_in(Span(offset, offset + 24))
    return near[0] if near and "\n\n" not in document.text[offset : near[0].start] else None


_ADDRESS = frozenset("pak bu bapak ibu saudara".split())


def _speaks_before(document: Document, quotation: Quotation) -> bool:
    """True behind *ujar* and behind *ujar Hasan Waluyo*: a verb of saying and a name at most."""
    block = document.paragraphs[document.paragraph_at(quotation.start)]
    start = max(block.start, quotation.start - 48)
    for word in reversed(document.words_in(Span(start, quotation.start))):
        if is_attribution(word.lower):
            return not re.search(r"[.,:;]", document.text[word.end : quotation.start])
        if not word.text[0].isupper() and word.lower not in _ADDRESS:
            return False
    return False


def closing_stops(document: Document, quotations: Iterable[Quotation]) -> list[Slip]:
    """A full stop behind the closing mark of a whole sentence of speech: *…, “Kami siap”.*"""
    text = document.text
    return [
        (
            Span(max(one.start, one.end - 16), one.end + 1),
            "titik ditulis sebelum tanda kutip penutup",
        )
        for one in quotations
        if one.closed and text[one.end : one.end + 1] == "." and text[one.start + 1].isupper()
        if len(text[one.start : one.end].split()) > 3
        and text[one.end - 2] not in ".?!…"
        and text[max(0, one.start - 2) : one.start].rstrip()[-1:] in (",", ":")
    ]
