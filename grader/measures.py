"""Counts, amounts and measures: numbers with the unit or noun that they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grader.counted import (
    CLASSIFIERS,
    CONTACTS,
    COUNTED,
    NO_UNITS,
    NOT_BEFORE,
    PAIRS,
    counts_off,
    counts_to,
    is_part,
    said_twice,
    stands_alone,
)
from grader.headline_verbs import ends_name
from grader.numbers import add_half, figure, in_brackets, numbers
from grader.text import Document, Sentence, Span, Word
from grader.verbs import is_verb
from grader.wordclass import COMMON

ARTICLES = frozenset("seorang sebuah seekor keduanya".split())
TOTALS = frozenset(
    "sebanyak berjumlah menjadi mencapai sebesar total jumlah kapasitas sejumlah totalnya dari "
    "dihuni menampung tersisa hanya tinggal berisi seberat sepanjang seluas senilai "
    "magnitudo bermagnitudo".split()
)
"""Words behind which a bare number is a count."""
_NO_NOUN = COMMON | frozenset(
    "per sama pun lalu kemudian sudah terakhir tahun-tahun belas puluh ratus pada di ke lagi "
    "maupun bahkan malah langsung masih juga berikut tersebut adalah menurut".split()
)
_RANGE = re.compile(r"(\d+(?:[.,]\d+)*)[-–](\d+(?:[.,]\d+)*)$")
_BETWEEN = frozenset({"hingga", "sampai", "atau", "–", "-", "x", "×", "s.d", "sd", "s/d"})
_DOUBLED = re.compile(r" \([a-z ]{3,40}\)")
_CURRENCY = re.compile(r"(?:Rp\.?|\b(?:USD|SGD|MYR|RM|EUR|SAR|JPY|AUD|CNY)|(?:US|S)?\$|€|£|¥)\s?$")


_PLATE = re.compile(r"[A-Z](?<![\w-][A-Z]) \d{1,4} [A-Z]{1,3}\b")


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its noun or unit, and its value (two for a range)."""

    span: Span
    values: tuple[float, ...]


def measures(document: Document, taken: Sequence[Span]) -> tuple[Measure, ...]:
    """Counts and amounts in order; ``taken`` are spans (dates, telephone numbers) with none."""
    ordered = sorted(taken)
    return tuple(
        measure
        for sentence in document.sentences
        for measure in _in_sentence(document, sentence)
        if not _inside(measure.span.start, ordered)
    )


def _inside(offset: int, ordered: Sequence[Span]) -> bool:
    before = bisect_right(ordered, offset, key=lambda span: span.start)
    return any(offset < span.end for span in ordered[max(0, before - 2) : before])


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[Measure]:
    words, text = sentence.words, document.text
    spelled: dict[int, tuple[int, tuple[float, ...]]] = {
        n.first: (n.last, (n.value,)) for n in numbers(words)
    }
    for position, word in enumerate(words):
        if word.lower == "setengah":
            add_half(words, position, spelled)
        if position not in spelled and (both := _RANGE.match(word.text.removeprefix("Rp"))):
            low, high = figure(both[1]), figure(both[2])
            if low is not None and high is not None and low < high:
                spelled[position] = (position, (low, high))
    free, counts = 0, False
    titled = text[sentence.end - 1] not in ".!?”" and in_title_case(words)
    for first in sorted(spelled):
        last, values = spelled[first]
        if first < free:
            continue
        joined = _joined(text, words, last, spelled)
        if joined:
            last, more = joined
            values += more
        again = spelled.get(last + 1)
        if again and again[1] == values and in_brackets(text, words, last, again[0]):
            last = again[0]  # dua puluh lima (25) warga
        measure = _measured(text, words, first, last, values, titled=titled)
        if measure is None and counts and stands_alone(text, words, first, last):
            measure = Measure(Span(words[first].start, words[last].end), values)
        if measure:
            counts = True
            free = last + 1
            while free < len(words) and words[free].start < measure.span.end:
                free += 1
            yield measure


def _joined(
    text: str,
    words: Sequence[Word],
    last: int,
    spelled: dict[int, tuple[int, tuple[float, ...]]],
) -> tuple[int, tuple[float, ...]] | None:
    """The second half of a range: "dua hingga tiga orang", "10 – 15 orang"."""
    if last + 1 in spelled and text[words[last].end : words[last + 1].start].strip() in ("–", "-"):
        return spelled[last + 1]
    if last + 2 in spelled and words[last + 1].lower in _BETWEEN:
        again = words[last + 2].text.startswith("Rp")  # Rp500.000 sampai Rp2 juta: two amounts
        return (
            None if again and words[last + 1].lower in ("sampai", "hingga") else spelled[last + 2]
        )
    if last + 2 in spelled and words[last + 1].lower in _PERIODS:  # 1 bulan 15 hari
        behind = spelled[last + 2][0] + 1
        whole = behind < len(words) and words[behind].lower in _PERIODS
        return spelled[last + 2] if whole else None
    return None


_PERIODS = frozenset("tahun bulan pekan minggu hari jam menit detik".split())


def in_title_case(words: Sequence[Word]) -> bool:
    """True for a headline that begins its words with capitals: *Polisi Tangkap Dua Kurir Sabu*."""
    long = [word for word in words if len(word.text) > 3 and not word.is_number]
    return len(long) > 2 and sum(word.is_capital for word in long) > 0.7 * len(long)


def _measured(
    text: str,
    words: Sequence[Word],
    first: int,
    last: int,
    values: tuple[float, ...],
    *,
    titled: bool,
) -> Measure | None:
    word = words[first]
    before = words[first - 1] if first else None
    beside = before is not None and text[before.end : word.start] in (" ", ". ", " (", "-")
    if word.lower in ARTICLES:
        return None
    start, end = word.start, words[last].end
    if _PLATE.match(text, max(0, start - 2)):
        return None  # B 1234 XY
    currency = _CURRENCY.search(text[max(0, start - 5) : start])
    money = word.text.startswith("Rp") or currency is not None
    if before is not None and beside and not money:
        ordinal = before.lower != "ke" or counts_to(words, first)
        if before.lower.rstrip(".") in NOT_BEFORE and ordinal:
            return None
        counted = last + 1 < len(words) and words[last + 1].lower in COUNTED
        if not titled and not counted and _is_name(words, first):
            return None
    if currency:
        start -= len(currency.group())
    if text[end : end + 1] == "%" or text[end : end + 2] == " %":
        return Measure(Span(start, text.index("%", end) + 1), values)
    if doubled := _DOUBLED.match(text, end):  # "10 (sepuluh) kantong"
        while last + 1 < len(words) and words[last + 1].start < doubled.end():
            last += 1
        end = doubled.end()
    noun = _noun(text, words, last, titled=titled)
    if money and noun is not None and words[noun].lower not in ("rupiah", "dolar"):
        noun = None  # denda Rp1 miliar subsider 3 bulan
    if noun is not None:
        end = words[noun].end
    elif is_part(text, words, last) or (titled and counts_off(text, words, first, last)):
        pass  # satu dari tiga tabung; 3 Meninggal, 2 Masih Dicari
    elif (not money and not (before is not None and beside and before.lower in TOTALS)) or (
        not money and 1900 <= values[0] <= 2100
    ):
        return None
    if noun is not None and 1945 <= values[0] <= 2100 and word.text.isdecimal() and not money:
        named = before is not None and before.lower in TOTALS - {"dari"}
        counted = words[noun].lower in COUNTED
        if not named and not counted:
            return None  # a year: "sejak 2019 layanan itu …"
    return Measure(Span(start, end), values)


def _is_name(words: Sequence[Word], first: int) -> bool:
    """True for a figure behind a capitalised word inside a sentence: *RRI Pro 2*, *Jembatan
    Sembilan*."""
    word, before = words[first], words[first - 1]
    small = (word.text.isdecimal() and len(word.text) <= 3) or word.text.istitle()
    named = before.is_capital and before.text != before.text.upper() and first > 1
    return small and named and before.lower not in TOTALS and before.lower not in _LEADS


_LEADS = frozenset("sebanyak sekitar kurang lebih ada dengan selama hampir dalam tercatat".split())


def _noun(text: str, words: Sequence[Word], last: int, *, titled: bool) -> int | None:
    """The last word of the noun or unit right behind a number; None where there is none."""
    position = last + 1
    gap = text[words[last].end : words[position].start] if position < len(words) else ""
    if gap not in (" ", ") ") or (gap == ") " and not said_twice(text, words, last)):
        return None
    word = words[position]
    if word.lower in _NO_NOUN or word.is_number or is_verb(word):
        return None
    if titled and word.is_capital and ends_name(word.lower) and word.lower not in COUNTED:
        return None  # Daop 2 Tertibkan Bangunan
    if word.is_capital and word.lower.rstrip(".") in CONTACTS:
        return None  # a postcode: Batu Lintang 37112 Telepon …
    shouted = word.text.isupper() and word.lower in COUNTED  # a title in capitals
    if word.is_capital and not titled and not shouted:
        short = word.text.isupper() and 2 <= len(word.text) <= 5  # 27 WNA, tujuh TKP
        if word.lower not in _CAPITAL_NOUNS and (not short or word.text in NO_UNITS):
            return None
    person = words[position].lower == "orang"
    while position + 1 < len(words) and (words[position].lower, words[position + 1].lower) in PAIRS:
        position += 1
        if person:
            break
    behind = words[position + 1] if position + 1 < len(words) else None
    if behind is not None and words[position].lower not in _BARE:
        beside = text[words[position].end : behind.start] == " "
        return position + (beside and bool(_FIELD.match(behind.text)))
    return position


_BARE = (COUNTED | _PERIODS | CLASSIFIERS) - {"kasus", "petugas", "pegawai"}
_FIELD = re.compile(r"(?:pe|ke)[a-z]{5,}an$")
"""Nouns of deeds, that tell what kind is counted: *31 kasus penyelundupan*."""


_CAPITAL_NOUNS = frozenset(
    "warga narapidana anak kepala tahanan klien upt lapas rutan wbp kk petugas pegawai peserta "
    "personel siswa orang kabupaten kecamatan desa kelurahan provinsi".split()
)
