"""Places: from the gazetteer, by administrative words, behind prepositions, and addresses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from grader.datasets import rows
from grader.facts_brief import MONTHS
from grader.headline_verbs import ends_name
from grader.place_words import (
    ADMINISTRATIVE,
    ASKS_PLACE,
    BEFORE_PLACE,
    CONFUSABLE,
    ELSEWHERE,
    HOLDERS,
    LANDSCAPE,
    OF_THINGS,
    PARTS,
    TOPONYMS,
)
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


_STREET = re.compile(
    r"\b(?:Jl\.?|JL\.?|Jln\.?|Jalan|JALAN|Gg\.|Gang)[ ]"
    r"[A-Z\d][\w'-]*\.?[ ]?"
    r"(?:(?!Tel|Surel|Email|E-mail|Faks|WA\b|HP\b|Kabupaten|Kecamatan|Kelurahan|Desa|No\b|Nomor|RT)"
    r"[A-Z\d][\w'-]*\.?[ ]?){0,5}"
    r"(?:(?:No\.?|Nomor|Km\.?|Kav\.?)[ ]?\d+[\w/-]*)?"
    r"(?:,?[ ]RT[ ]?\d+(?:/(?:RW[ ]?)?\d+)?(?:[ ]RW[ ]?\d+)?)?"
)
_TOWN = re.compile(r",?[ ]((?:[A-Z][\w'-]+)(?:[ ][A-Z][\w'-]+){0,3})")
"""A town behind a street."""
_SIGNED = re.compile(
    r"([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}), (?:\w+, )?\d{1,2} (?:" + "|".join(MONTHS) + r") \d{4}\b"
)
"""A town and the day at the head of a line: *Tirta Loka, 9 Juni 2024*."""


def places(
    document: Document, taken: Sequence[Span], known: frozenset[str] = frozenset()
) -> tuple[Span, ...]:
    """Places in order; ``taken`` are the names of persons and institutions, in order, ``known``
    names (casefolded) that the text shows to be places."""
    text = document.text
    found: list[Span] = []
    for street in _STREET.finditer(text):
        end = street.start() + len(street.group().rstrip(" ."))
        if not _overlaps(Span(street.start(), end), taken) or text[end - 1].isdigit():
            found.append(Span(street.start(), end))
            found += _town(text, end)
    for block in document.paragraphs:
        signed = _SIGNED.match(text, block.start)
        named = signed and not any(
            word in ELSEWHERE or ends_name(word) for word in signed[1].casefold().split()
        )
        if signed and named:
            found.append(Span(signed.start(1), signed.end(1)))
    found = sorted(set(found))
    covered = sorted([*taken, *found])
    for sentence in document.sentences:
        found += [s for s in _in_sentence(document, sentence, known) if not _overlaps(s, covered)]
    return tuple(sorted(found))


def _town(text: str, end: int) -> list[Span]:
    """The town behind a street that ends at ``end``, if one stands there."""
    match = _TOWN.match(text, end)
    if not match or (text[end : end + 1] != "," and not is_place(match[1])):
        return []
    words = match[1].split(" ")
    size = 0
    while size < len(words) and words[size].casefold() not in ELSEWHERE:
        size += 1
    if not size or words[0].casefold() in ADMINISTRATIVE:
        return []
    return [Span(match.start(1), match.start(1) + len(" ".join(words[:size])))]


def areas(document: Document, taken: Sequence[Span]) -> tuple[Span, ...]:
    """Places that are sure to be no persons, in order: those that carry their kind (*Nagari Koto
    Tinggi*) and those right behind *di*."""
    found: list[Span] = []
    for sentence in document.sentences:
        if sentence.lowers.isdisjoint(_SURE):
            continue
        words, position = sentence.words, 0
        while position < len(words):
            word = words[position]
            named = 0
            if word.lower.rstrip(".") in ADMINISTRATIVE and word.is_capital:
                named = _area(document, words, position)
            elif word.is_capital and position and _sure_behind(words[position - 1], word):
                named = _place_at(document, words, position, _NONE)
            size = abs(named) or 1
            span = Span(word.start, words[position + size - 1].end)
            if named > 0 and not _overlaps(span, taken):
                found.append(span)
            position += size
    return tuple(found)


def _sure_behind(before: Word, word: Word) -> bool:
    return before.lower == "di" or (before.lower in ASKS_PLACE and word.lower in TOPONYMS)


_SURE = ADMINISTRATIVE | ASKS_PLACE
_NONE: frozenset[str] = frozenset()


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    before = bisect_right(taken, span.start, key=lambda other: other.start)
    near = taken[max(0, before - 1) : before + 1]
    return any(other.start < span.end and span.start < other.end for other in near)


def _in_sentence(document: Document, sentence: Sentence, known: frozenset[str]) -> Iterator[Span]:
    words = sentence.words
    position = 0
    while position < len(words):
        size = 0
        word = words[position]
        if word.is_capital and not word.is_number:
            size = (
                _area(document, words, position)
                if word.lower.rstrip(".") in ADMINISTRATIVE
                else _place_at(document, words, position, known)
            )
        if size > 0:
            yield Span(word.start, words[position + size - 1].end)
        position += abs(size) or 1


def _area(document: Document, words: Sequence[Word], position: int) -> int:
    """How many words an administrative word and its name have; 0 without a name, less than 0
    where an office holds them (*Kepala Desa Suka Maju*, *Wali Kota Muara Selasih*)."""
    run = _run(document, words, position)
    named = 1
    while named < run and named <= 4:
        lower = words[position + named].lower
        landscape = named == 1 and lower in LANDSCAPE
        if lower in ADMINISTRATIVE or (lower in ELSEWHERE and not landscape):
            break
        named += 1
    if named == 1:
        return 0
    before = words[position - 1] if position else None
    held = before is not None and before.lower.rstrip(".") in HOLDERS
    return -named if held else named


def _place_at(
    document: Document, words: Sequence[Word], position: int, known: frozenset[str]
) -> int:
    """How many words from ``position`` on name a place; 0 where they name none."""
    text, word = document.text, words[position]
    before = words[position - 1] if position else None
    gap = text[before.end : word.start] if before else ""
    beside = gap == " "
    if before is not None and beside:
        lower = before.lower.rstrip(".")
        if lower in HOLDERS or _of_thing(words, position):
            return 0
        shouted = before.is_capital and not before.is_number and lower not in ADMINISTRATIVE
        if shouted and position > 1 and lower not in BEFORE_PLACE and not ends_name(lower):
            return 0  # part of a longer name
    run = _run(document, words, position)
    expected = before is not None and beside and before.lower in BEFORE_PLACE
    for size in range(min(4, run), 0, -1):
        name = text[word.start : words[position + size - 1].end]
        if is_place(name) or name.casefold() in known:
            follows = words[position + size] if size < run else None
            part = follows is not None and follows.lower in PARTS
            if follows is not None and not expected and not part and not ends_name(follows.lower):
                continue  # part of a longer name: Bengkulu FC, Medan Simbolon
            lone = size == 1 and (word.lower in CONFUSABLE or not is_place(name))
            if lone and not expected and (is_place(name) or model().common(word.lower)):
                return 0
            return size + 1 if part else size
    if (
        expected
        and before is not None
        and before.lower in ASKS_PLACE
        and not _ends_place(word)
        and len(word.text) > 2
        and (not word.text.isupper() or before.text.isupper())
    ):
        size = 1
        while size < min(run, 3) and not _ends_place(words[position + size]):
            size += 1
        return size if size > 1 or not model().common(word.lower) else 0
    return 0


def _ends_place(word: Word) -> bool:
    return word.lower in ELSEWHERE or ends_name(word.lower)


def _of_thing(words: Sequence[Word], position: int) -> bool:
    """True behind a dish, a fabric, a language: *soto Lamongan*, *motif parang Yogyakarta*."""
    near = words[max(0, position - 2) : position]
    return near[-1].lower in OF_THINGS or (
        len(near) == 2
        and near[0].lower in OF_THINGS
        and not near[1].is_capital
        and near[1].lower not in BEFORE_PLACE
        and near[1].lower not in ("kabupaten", "kota")
    )


LONGEST_RUN = 8
"""Words; more capitals side by side are no single name."""


def _run(document: Document, words: Sequence[Word], position: int) -> int:
    """How many capitalised words stand side by side in one line from ``position`` on."""
    text, size = document.text, 1
    while (
        size < LONGEST_RUN
        and position + size < len(words)
        and words[position + size].is_capital
        and text[words[position + size - 1].end : words[position + size].start] in (" ", ". ")
    ):
        before = words[position + size - 1]
        gap = text[before.end : words[position + size].start]
        if gap == ". " and len(before.text) > 3:
            break
        if document.source[document.origin[before.end]] == "\n":
            break
        size += 1
    return size
