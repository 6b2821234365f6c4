"""What stands at the end of a press text: whom to ask, and what the institution is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from grader.about import SAID, lowered
from grader.text import Document, Paragraph, Span

# These open with one character or set, and what must (not) stand before it comes behind: so the
# search skips from one such character to the next.
PHONE = re.compile(
    r"[+(0](?<![\w.][+(0])(?:(?<=\+)62|(?<=\()0\d{2,3}\)|(?<=0)\d{2,3})[\s.-]?\d[\d\s.-]{4,13}\d(?!\w)"
)
ACCOUNT = re.compile(r"@(?<![\w.]@)[A-Za-z]\w{2,40}")
_LOCAL = re.compile(r"[\w.+-]*")
_DOMAIN = re.compile(r"@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
LONGEST_LOCAL = 64
"""Characters before the @ of an address (RFC 5321, 4.5.3.1.1)."""
_SITE = re.compile(r"[wh](?<=\b[wh])(?:(?<=w)ww\.|(?<=h)ttps?://)[\w./-]{3,80}")
_STREET = re.compile(r"\b(?:Jl\.|Jln\.|Jalan) [A-Z]")

CONTACT_HEAD = re.compile(
    r"(?:narahubung|kontak|contact|press contact|media relations|hubungi|cp\b|"
    r"corporate (?:secretary|communications?)|public relations|sekretaris perusahaan|"
    r"informasi (?:lebih )?lanjut|untuk (?:informasi|keterangan|konfirmasi|liputan)|"
    r"(?:media|pers|wartawan|jurnalis)\b[^.]{0,40}menghubungi|keterangan lebih lanjut|"
    r"hubungan (?:media|masyarakat)|informasi (?:bagi|untuk) (?:media|pers|wartawan)|"
    r"(?:pertanyaan|konfirmasi|tanya jawab|hotline)\b[^.:]{0,30}:|"
    r"humas\b|tim humas|bagian hubungan masyarakat|sekretariat)",
    re.IGNORECASE,
)
_CONTACT_NAMED = re.compile(
    r"(?:narahubung|kontak|contact|hubungi|informasi lebih lanjut)[^:]{0,30}:\s*(?-i:[A-Z])",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:pers|media|wartawan|jurnalis|redaksi|humas|kehumasan|narahubung|juru bicara|konfirmasi|"
    r"liputan|pertanyaan|kontak|hubungi|menghubungi|contact)\b",
    re.IGNORECASE,
)
_COMPLAINTS = re.compile(
    r"\b(?:keluhan|pengaduan|aduan|mengadu|melapor(?:kan)?|laporkan|lapor|call center|pendaftaran|"
    r"pemesanan|donasi|rekening)\b",
    re.IGNORECASE,
)

_SPOKEN = re.compile(r"[^\W_]+")
_ENDS = frozenset(["", "selesai", "ttd", "terima kasih", "hms", "humas", "red"])


def emails(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """E-mail addresses between two offsets, in order: from each @ back and on."""
    end = len(text) if end is None else end
    free, at = start, text.find("@", start, end)
    while at >= 0:
        local = _LOCAL.match(text[max(free, at - LONGEST_LOCAL) : at][::-1])
        domain = _DOMAIN.match(text, at, end)
        if local and local.end() and domain:
            free = domain.end()
            yield Span(at - local.end(), free)
        at = text.find("@", max(at + 1, free), end)


def is_end_mark(text: str) -> bool:
    """True for a paragraph that only ends the text: ``–selesai–``, ``***``, ``(hms)``."""
    spoken = (word.group().casefold() for word in _SPOKEN.finditer(text))
    return " ".join(islice(spoken, 3)) in _ENDS


def is_contact(block: Paragraph, text: str) -> bool:
    """True for a paragraph in which the press finds whom to ask."""
    headed = bool(CONTACT_HEAD.match(text))
    reach = PHONE.search(text) or ACCOUNT.search(text) or _SITE.search(text)
    if not reach and not any(emails(text)):
        if _CONTACT_NAMED.match(text):
            return len(text) < 160
        return headed and block.words <= 16 and bool(_STREET.search(text))
    if SAID.search(lowered(text)) or (_COMPLAINTS.search(text) and not _PRESS.search(text)):
        return False
    if headed:
        return len(block.sentences) <= 8
    if len(block.sentences) > 4 or block.words > 45:
        return False
    return bool(_PRESS.search(text)) or block.words <= 14 or ACCOUNT.search(text) is not None


def is_contact_head(block: Paragraph, text: str) -> bool:
    """True for the heading over a contact."""
    return block.words <= 9 and bool(CONTACT_HEAD.match(text))


def contact_span(document: Document, first: Paragraph, last: Paragraph) -> Span:
    """From a contact's first word to the sentence of its last number or address."""
    text = document.text
    ends = [
        match.end()
        for pattern in (PHONE, ACCOUNT, _SITE)
        for match in pattern.finditer(text, last.start, last.end)
    ]
    ends += [address.end for address in emails(text, last.start, last.end)]
    end = last.end
    if ends:
        sentence = document.sentences[document.sentence_number(max(ends) - 1)]
        end = min(last.end, max(sentence.end, *ends))
    return Span(first.start, end)
