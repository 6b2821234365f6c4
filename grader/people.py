"""Persons with name and office.

A person is known from the fact sheet, or recognised by what Indonesian press texts put around a
name: an office before it, a degree behind it, an attribution verb beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from grader.facts import Case, Person
from grader.matching import stems
from grader.text import WORD, Document, Sentence, Span, Word
from grader.wordclass import COMMON

ATTRIBUTION = frozenset(
    "ujar kata tutur lanjut imbuh harap pinta jelas ungkap terang tegas sebut tambah papar "
    "tukas ucap pesan sampai nyata aku tanya jawab seru beber urai lapor simpul nilai komentar "
    "sambung cetus tandas timpal pungkas kenang cerita kisah bilang imbau ajak janji bantah "
    "yakin tekan ingat mohon minta maaf rinci uar gambar akhir tutup beri keterangan kutip "
    "harapan singgung klarifikasi konfirmasi jamin".split()
)
"""Roots of attribution verbs; a verb in any form counts (ujarnya, mengatakan, disampaikan)."""


SOURCE_WORDS = frozenset({"menurut", "demikian", "kutip", "dikutip"})


OFFICE_HEADS = frozenset(
    "kepala kalapas karutan kabapas kakanwil kadivpas direktur dirjen dirjenpas sekretaris "
    "menteri wakil wamen kapolres kapolsek kapolda kapolri komandan danramil dandim bupati "
    "gubernur wali camat lurah ketua koordinator kasi kasubag kasubbag kasubsi kabid kplp humas "
    "juru pelaksana plt plh pejabat staf dokter perawat pembimbing pengawas penyidik jaksa "
    "hakim rektor guru instruktur manajer pimpinan pendiri anggota petugas inspektur presiden "
    "asisten deputi komisioner pengacara kuasa psikolog ahli ustaz pendeta".split()
)


TITLES = frozenset(
    "drs dra dr ir h hj prof kh rm r brigjen kombes akbp kompol akp iptu ipda letkol mayor "
    "kapten lettu letda kol irjen komjen aiptu aipda bripka brigadir sersan serda bapak ibu pak "
    "bu saudara sdr".split()
)  # fmt: skip


_DEGREE = re.compile(
    r",?\s*(?:S|M|A|Bc|Dr|Ph|Sp|Amd|A\.Md|S\.Tr|M\.Tr)\.?\s?[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,4}\.?)*"
)


_PARTICLES = frozenset({"bin", "binti", "alias", "van", "al"})


_NOT_NAMES = frozenset(
    "lapas rutan bapas lpka kanwil ditjenpas kementerian polsek polres polda blok kelas kota "
    "kabupaten kecamatan desa dusun kampung jalan jl senin selasa rabu kamis jumat sabtu minggu "
    "januari februari maret april mei juni juli agustus september oktober november desember wib "
    "wita wit indonesia warga narapidana tahanan anak klien info_pas siaran pers unit uu pasal "
    "dinas rumah rsud klinik tim satuan kesatuan pengamanan bidang seksi subseksi lembaga "
    "pemasyarakatan imigrasi direktorat jenderal republik ri keputusan peraturan hari tuhan "
    "allah yang maha esa".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person where a text names them. ``office`` is what stands beside the name, or ""."""

    span: Span
    name: str
    office: str
    person: Person | None


def mentions(document: Document, case: Case | None) -> tuple[Mention, ...]:
    """Every mention of a person, in order; the sheet's people by any of their ``calls``."""
    calls = _calls(case)
    found: list[Mention] = []
    for sentence in document.sentences:
        position = 0
        while position < len(sentence.words):
            size, person = _known_at(sentence.words, position, calls)
            if not size:
                size = _name_at(document, sentence, position)
            if not size:
                position += 1
                continue
            words = sentence.words[position : position + size]
            span = Span(words[0].start, words[-1].end)
            office = _office_beside(document, sentence, position, size)
            found.append(Mention(span, document.slice(span), office, person))
            position += size
    return tuple(found)


@lru_cache(maxsize=256)
def _calls(case: Case | None) -> dict[str, list[tuple[tuple[str, ...], Person]]]:
    """The ways to call the sheet's people, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Person]]] = {}
    for person in case.people if case else ():
        for call in person.calls:
            words = tuple(match.group().casefold() for match in WORD.finditer(call))
            found.setdefault(words[0], []).append((words, person))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _known_at(
    words: tuple[Word, ...], position: int, calls: dict[str, list[tuple[tuple[str, ...], Person]]]
) -> tuple[int, Person | None]:
    if not words[position].is_capital:
        return 0, None
    for call, person in calls.get(words[position].lower, ()):
        if tuple(word.lower for word in words[position : position + len(call)]) == call:
            return len(call), person
    return 0, None


def _name_at(document: Document, sentence: Sentence, position: int) -> int:
    """How many words from ``position`` on are a person's name that the sheet does not know; or
    0.
    """
    words = sentence.words
    if not _may_be_name(words[position]):
        return 0
    if position and _may_be_name(words[position - 1]) and _adjacent(document, words, position):
        return 0  # inside a longer run that was refused from its beginning
    size = 1
    while (
        position + size < len(words)
        and _adjacent(document, words, position + size)
        and (_may_be_name(words[position + size]) or words[position + size].lower in _PARTICLES)
    ):
        size += 1
    if size > 5:
        return 0
    before = words[position - 1] if position else None
    after_end = words[position + size - 1].end
    degree = _DEGREE.match(document.text, after_end)
    titled = before is not None and (
        before.lower.rstrip(".") in TITLES or before.lower in ("bernama", "nama")
    )
    said = before is not None and is_attribution(before.lower) and not before.is_capital
    office_before = size >= 1 and _ends_office(document, sentence, position)
    office_behind = size >= 2 and _office_after(document, sentence, position + size)
    return size if degree or titled or said or office_before or office_behind else 0


def _may_be_name(word: Word) -> bool:
    return (
        word.is_capital
        and not word.is_number
        and word.lower not in _NOT_NAMES
        and word.lower not in OFFICE_HEADS
        and word.lower not in COMMON
        and word.lower not in SOURCE_WORDS
        and word.lower.rstrip(".") not in TITLES
        and not (word.text.isupper() and len(word.text) > 2 and "." not in word.text)
    )


def _adjacent(document: Document, words: tuple[Word, ...], position: int) -> bool:
    between = document.text[words[position - 1].end : words[position].start]
    return between in (" ", ". ") and (between == " " or len(words[position - 1].text) <= 2)


def is_attribution(word: str) -> bool:
    """True for an attribution verb in any form, e.g. ``ujarnya``, ``mengatakan``."""
    return word in SOURCE_WORDS or not stems(word).isdisjoint(ATTRIBUTION)


def _office_beside(document: Document, sentence: Sentence, position: int, size: int) -> str:
    """The office before the name ("Kalapas Hasan") or behind it ("Hasan, Kepala Lapas …")."""
    start = _office_start(document, sentence, position)
    if start is not None:
        return document.text[sentence.words[start].start : sentence.words[position - 1].end]
    behind = _office_after(document, sentence, position + size)
    if behind:
        return document.text[behind[0] : behind[1]]
    return ""


def _ends_office(document: Document, sentence: Sentence, position: int) -> bool:
    """True where an office ends right before ``position`` and what follows can only be a name.

    "Kalapas Hasan" and "Kepala Lapas Muara Teduh, Hasan" do; in "Kepala Lapas Muara Teduh" the
    capitalised words are still the office's.
    """
    if position == 0 or _office_start(document, sentence, position) is None:
        return False
    before = sentence.words[position - 1]
    gap = document.text[before.end : sentence.words[position].start]
    return before.lower.rstrip(".") in OFFICE_HEADS or "," in gap


def _office_start(document: Document, sentence: Sentence, position: int) -> int | None:
    """Where the office that ends right before ``position`` begins; None where there is none.

    An office is a head word with its complement: capitalised words, figures, ``dan``, a comma
    before the name: "Kepala Kesatuan Pengamanan Lapas Muara Teduh, Ratna".
    """
    words = sentence.words
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
            "yang",
        )
        if not (word.is_capital or word.is_number or linking or word.lower.rstrip(".") in TITLES):
            return None
    return None


def _office_after(document: Document, sentence: Sentence, position: int) -> tuple[int, int] | None:
    """Start and end of an office right behind a name: ", Kepala Lapas …" or "selaku Kalapas"."""
    words = sentence.words
    if position >= len(words):
        return None
    name_end = words[position - 1].end
    degree_end = name_end
    while match := _DEGREE.match(document.text, degree_end):
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
