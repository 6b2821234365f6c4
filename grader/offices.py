"""Offices beside names: *Kepala Lapas Kelas IIA Muara Teduh, Hasan*, *Hasan selaku Kalapas*."""

from __future__ import annotations

import re

from grader.text import Document, Sentence
from grader.verbs import is_verb

OFFICE_HEADS = frozenset(
    "pj pjs kepala kalapas karutan kabapas kakanwil kadivpas direktur dirjen dirjenpas sekretaris "
    "menteri wakil wamen kapolres kapolsek kapolda kapolri komandan danramil dandim bupati "
    "gubernur wali camat lurah ketua koordinator kasi kasubag kasubbag kasubsi kabid kplp humas "
    "juru pelaksana plt plh pejabat staf dokter perawat pembimbing pengawas penyidik jaksa "
    "kasat kanit kapuspen kapus kades kajari kajati kadis karo kabag kasetum sekda wagub wabup "
    "wakapolres wakapolda wakapolsek walikota kapolresta kapolrestabes kasatreskrim "
    "kasatresnarkoba kasatlantas kapuslabfor karupam danru dansat menimipas wamenimipas "
    "menkumham sekjen sesditjen karupbasan kepala-kepala jurubicara manajer komisaris kapuskes "
    "kasi-kasi kasubbid hakim rektor guru instruktur pimpinan pendiri anggota petugas inspektur "
    "presiden asisten deputi komisioner pengacara kuasa psikolog ahli ustaz pendeta".split()
)


TITLES = frozenset(
    "pj pjs drs dra dr ir h hj prof kh rm r brigjen kombes akbp kompol akp iptu ipda letkol "
    "mayor pol inf kav tni purn ns ust pdt sr romo kiai haji hajah kapten lettu letda kol irjen "
    "komjen ustazah pedanda bhikkhu suster bruder mr mrs nyonya ny tuan nona letjen mayjen laksda "
    "marsda brigpol briptu bripda bharada bharatu praka pratu serka serma peltu pelda kopda koptu "
    "aiptu aipda bripka brigadir sersan serda bapak ibu pak bu saudara sdr".split()
)  # fmt: skip


DEGREE = re.compile(
    r",?\s*(?:S|M|A|Bc|Dr|Ph|Sp|Amd|A\.Md|S\.Tr|M\.Tr)\.?\s?[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,4}\.?)*"
)


_OUTSIDE = frozenset(
    "dan atau yang oleh kepada dengan dari untuk bahwa ini itu tersebut bersama kata ujar adalah "
    "saat ketika para tidak sudah telah akan juga bagi serta".split()
)
"""Words that no office has inside."""


def office_beside(document: Document, sentence: Sentence, position: int, size: int) -> str:
    """The office before the name ("Kalapas Hasan") or behind it ("Hasan, Kepala Lapas …")."""
    start = office_start(document, sentence, position)
    if start is not None:
        last = position - 1
        while last > start and sentence.words[last].lower.rstrip(".") in TITLES:
            last -= 1  # the rank or honorific is no part of the office
        return document.text[sentence.words[start].start : sentence.words[last].end]
    behind = office_after(document, sentence, position + size)
    if behind:
        return document.text[behind[0] : behind[1]]
    return ""


def ends_office(document: Document, sentence: Sentence, position: int) -> bool:
    """True where an office ends right before ``position`` and what follows can only be a name.

    "Kalapas Hasan" and "Kepala Lapas Muara Teduh, Hasan" do; in "Kepala Lapas Muara Teduh" the
    capitalised words are still the office's.
    """
    if position == 0 or office_start(document, sentence, position) is None:
        return False
    before = sentence.words[position - 1]
    gap = document.text[before.end : sentence.words[position].start]
    return before.lower.rstrip(".") in OFFICE_HEADS or "," in gap


def office_start(document: Document, sentence: Sentence, position: int) -> int | None:
    """Where the office that ends right before ``position`` begins; None where there is none.

    An office is a head word with its complement: capitalised words, figures, ``dan``, a comma
    before the name: "Kepala Kesatuan Pengamanan Lapas Muara Teduh, Ratna".
    """
    words = sentence.words
    if position and words[position - 1].lower in ("dan", "serta", "atau"):
        return None
    lowered = 0
    for back in range(position - 1, max(-1, position - 14), -1):
        word = words[back]
        gap = document.text[word.end : words[back + 1].start]
        allowed = (
            (" ", ". ", ", ", " (", ") ", "), ", "., ")
            if back == position - 1
            else (" ", ". ", "/")
        )
        if gap not in allowed and not (back >= position - 3 and gap.strip(" ().,") == ""):
            return None
        if word.lower.rstrip(".") in OFFICE_HEADS or word.lower.startswith("ka."):
            start = back
            while start and words[start - 1].lower.rstrip(".") in OFFICE_HEADS | {"plt", "plh"}:
                start -= 1
            return start
        linking = word.lower in (
            "dan",
            "kelas",
            "bidang",
            "seksi",
            "di",
            "pada",
            "bagian",
            "bicara",
        )
        if not (word.is_capital or word.is_number or linking or word.lower.rstrip(".") in TITLES):
            lowered += 1
            if lowered > 3 or is_verb(word) or word.lower in _OUTSIDE:
                return None
    return None


def office_after(document: Document, sentence: Sentence, position: int) -> tuple[int, int] | None:
    """Start and end of an office right behind a name: ", Kepala Lapas …" or "selaku Kalapas"."""
    words = sentence.words
    if position >= len(words):
        return None
    name_end = words[position - 1].end
    degree_end = name_end
    while match := DEGREE.match(document.text, degree_end):
        degree_end = match.end()
    first = position
    while first < len(words) and words[first].start < degree_end:
        first += 1
    if first >= len(words):
        return None
    if words[first].lower in ("selaku", "sebagai") and first + 1 < len(words):
        first += 1
    elif (
        "," not in document.text[name_end : words[first].start]
        and "(" not in document.text[degree_end : words[first].start]
    ) or not words[first].is_capital:
        return None  # "Menurut Samuel, petugas menghitung …": a new subject, no office
    if words[first].lower.rstrip(".") not in OFFICE_HEADS:
        return None
    last = first
    while (
        last + 1 < len(words)
        and document.text[words[last].end : words[last + 1].start] in (" ", ". ")
        and (
            words[last + 1].is_capital
            or words[last + 1].is_number
            or words[last + 1].lower in ("dan", "kelas", "bicara")
        )
    ):
        last += 1
    return words[first].start, words[last].end
