"""Places: from the gazetteer, by administrative words, behind prepositions, and addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from grader.datasets import rows
from grader.punkt import model
from grader.text import Document, Sentence, Span, Word


@lru_cache(maxsize=1)
def gazetteer() -> frozenset[str]:
    names: set[str] = set()
    for row in rows("gazetteer"):
        names.add(row["name"].casefold())
        names.update(other.strip().casefold() for other in row["other"].split("|") if other.strip())
    return frozenset(names)


def is_place(name: str) -> bool:
    """True for a province, regency or city of Indonesia (``datasets/gazetteer.csv``)."""
    return name.casefold().removeprefix("kota ").removeprefix("kabupaten ") in gazetteer()


ADMINISTRATIVE = frozenset(
    "kenagarian provinsi kabupaten kab kota kotamadya kecamatan kec kelurahan kel desa dusun "
    "kampung nagari gampong distrik pekon jorong banjar lingkungan rt".split()
)
_STREET = re.compile(
    r"\b(?:Jl\.?|Jln\.?|Jalan|Gg\.|Gang)[ ](?:[A-Z\d][\w'-]*\.?[ ]?){1,6}"
    r"(?:(?:No\.?|Nomor|Km\.?|Kav\.?)[ ]?\d+[\w/-]*)?"
    r"(?:,?[ ]RT[ ]?\d+(?:/(?:RW[ ]?)?\d+)?(?:[ ]RW[ ]?\d+)?)?"
)
_BEFORE_PLACE = frozenset(
    "di ke dari asal kelahiran wilayah daerah kawasan warga masyarakat menuju sekitar seluruh se "
    "se-kota tujuan berasal antara hingga sampai meninggalkan kota kabupaten kecamatan desa".split()
)
_CONFUSABLE = frozenset(
    "negara benteng sumber tanjung rantau batu banjar kaur maju jaya bangka baru pandan palu "
    "malang kota bau seluma demak pati tegal blora batang sragen timor tua makale bima natal "
    "bogor lahat mentok gido idi pariaman arga mulia serasan siak solo barat timur".split()
)
"""Names of the gazetteer that are other words as well: only where a place is expected."""
_OF_THINGS = frozenset(
    "motif parang empek-empek kaus kaos nyonya tuan soto batik kopi bahasa kain tenun dodol "
    "gudeg sate nasi pempek rendang tari musik suku wayang ukir ukiran keris songket bakso mi "
    "mie jamu kerupuk apel salak bika lumpia ala khas sambal rawon tahu tempe getuk bakpia "
    "brem emping telur asin sarung lurik kebaya ulos logat dialek orang aksara lagu gamelan "
    "angklung cokelat lada jeruk nanas markisa durian ayam bebek pecel gado-gado sop coto "
    "konro bubur serabi wingko kerak nyanyian tarian kesenian masakan kuliner perang "
    "perjanjian blok kamar ruang ruangan aula sel gedung wisma paviliun kelas tim regu grup "
    "persib piala program operasi kapal km kmp kri gaya model ikan terasi garam".split()
)
_NO_PLACE = frozenset(
    "warga narapidana tahanan klien pemasyarakatan binaan indonesia lapas rutan bapas lpka "
    "kanwil polres polsek polda blok aula gedung ruang kamar kantor rumah masjid gereja pura "
    "lapangan klinik dapur instagram facebook tiktok youtube twitter whatsapp x zoom google "
    "telegram media allah tuhan dinas kementerian pengadilan kejaksaan mapolres mapolsek "
    "mapolda senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni "
    "juli agustus september oktober november desember kepala kalapas karutan bapak ibu pt cv "
    "kelas hari menteri gubernur bupati presiden direktur pos gerbang musala wisma stasiun "
    "terminal bandara pelabuhan universitas sekolah sma smp smk puskesmas rsud rs pondok "
    "poliklinik bengkel perpustakaan taman pasar hotel museum toko bank tim balai sungai "
    "gunung laut selat danau pulau sel lantai tahap ramadan idulfitri natal paskah nyepi "
    "waisak sd tk".split()
)
_PARTS = frozenset("utara selatan barat timur tengah daya raya pusat hulu hilir laut kota".split())


def places(document: Document, taken: Sequence[Span]) -> tuple[Span, ...]:
    """Places in order; ``taken`` are the names of persons and institutions, in order."""
    text = document.text
    found: list[Span] = []
    for street in _STREET.finditer(text):
        end = street.start() + len(street.group().rstrip(" ."))
        if not _overlaps(Span(street.start(), end), taken) or text[end - 1].isdigit():
            found.append(Span(street.start(), end))
    covered = sorted([*taken, *found])
    for sentence in document.sentences:
        found += [s for s in _in_sentence(document, sentence) if not _overlaps(s, covered)]
    return tuple(sorted(found))


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    before = bisect_right(taken, span.start, key=lambda other: other.start)
    near = taken[max(0, before - 1) : before + 1]
    return any(other.start < span.end and span.start < other.end for other in near)


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    position = 0
    while position < len(words):
        size = _place_at(document.text, words, position)
        if size:
            yield Span(words[position].start, words[position + size - 1].end)
        position += size or 1


def _place_at(text: str, words: Sequence[Word], position: int) -> int:
    """How many words from ``position`` on name a place; 0 where they name none."""
    word = words[position]
    if not word.is_capital or word.is_number:
        return 0
    run = _run(text, words, position)
    if word.lower.rstrip(".") in ADMINISTRATIVE:
        named = 1
        while named < run and named <= 4 and words[position + named].lower not in _NO_PLACE:
            if words[position + named].lower in ADMINISTRATIVE:
                break
            named += 1
        return named if named > 1 else 0
    before = words[position - 1] if position else None
    gap = text[before.end : word.start] if before else ""
    beside = gap == " "
    if before is not None and beside and _of_thing(words, position):
        return 0
    if before is not None and beside and before.is_capital and not before.is_number:
        administrative = before.lower in ADMINISTRATIVE
        if position > 1 and not administrative and before.lower not in _BEFORE_PLACE:
            return 0  # part of a longer name
    expected = before is not None and beside and before.lower in _BEFORE_PLACE
    for size in range(min(4, run), 0, -1):
        name = text[word.start : words[position + size - 1].end]
        if is_place(name):
            follows = words[position + size] if size < run else None
            if follows is not None and not expected and follows.lower not in _PARTS:
                continue  # part of a longer name: Bengkulu FC, Medan Simbolon
            lone = size == 1 and word.lower in _CONFUSABLE
            listed = gap in (", ", " (", " dan ") or (
                before is not None and before.lower in ("dan", "serta")
            )
            if lone and not expected and not (listed and word.lower not in _CONFUSABLE):
                return 0
            part = size < run and words[position + size].lower in _PARTS
            return size + 1 if part else size
    if expected and word.lower not in _NO_PLACE and not word.text.isupper() and len(word.text) > 2:
        size = 1
        while size < min(run, 3) and words[position + size].lower not in _NO_PLACE:
            size += 1
        if before is not None and before.lower in (
            "di",
            "ke",
            "dari",
            "asal",
            "warga",
            "kota",
            "desa",
        ):
            return size if size > 1 or not model().common(word.lower) else 0
    return 0


def _of_thing(words: Sequence[Word], position: int) -> bool:
    """True behind a dish, a fabric, a language: *soto Lamongan*, *motif parang Yogyakarta*."""
    near = words[max(0, position - 2) : position]
    return near[-1].lower in _OF_THINGS or (
        len(near) == 2
        and near[0].lower in _OF_THINGS
        and not near[1].is_capital
        and near[1].lower not in _BEFORE_PLACE
        and near[1].lower not in ("kabupaten", "kota")
    )


LONGEST_RUN = 8
"""Words; more capitals side by side are no single name."""


def _run(text: str, words: Sequence[Word], position: int) -> int:
    """How many capitalised words stand side by side from ``position`` on."""
    size = 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and text[words[position + size - 1].end : words[position + size].start] in (" ", ". ")
        and words[position + size].is_capital
    ):
        gap = text[words[position + size - 1].end : words[position + size].start]
        if gap == ". " and len(words[position + size - 1].text) > 3:
            break
        size += 1
    return size
