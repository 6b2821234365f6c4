"""Places: from the gazetteer, by administrative words, behind prepositions, and addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.addresses import everywhere_in, listed, overlaps, routes, signed, streets
from grader.administrative import area_at, run_of
from grader.gazetteer import is_place
from grader.headline_verbs import ends_name
from grader.names import is_given
from grader.numbers import UNITS
from grader.place_words import (
    ADMINISTRATIVE,
    ASKS_PLACE,
    BEFORE_PLACE,
    BEFORE_VERBS,
    CONFUSABLE,
    ELSEWHERE,
    HOLDERS,
    MADE_IN,
    MADE_OF,
    NO_TOWN,
    OF_THINGS,
    PARTS,
    SMALL_AREAS,
    STRUCK,
    TOPONYMS,
    TOWN_ENDINGS,
    VILLAGE_VERBS,
)
from grader.punkt import model
from grader.text import Document, Sentence, Span, Word

__all__ = ["areas", "is_place", "places"]


def places(
    document: Document, taken: Sequence[Span], known: frozenset[str] = frozenset()
) -> tuple[Span, ...]:
    """Places in order; ``taken`` are the names of persons and institutions, in order, ``known``
    names (casefolded) that the text shows to be places."""
    text = document.text
    found = [*streets(text, taken, known), *signed(document), *everywhere_in(text, known)]
    found += routes(text, known)
    covered = sorted([*taken, *found])
    begins = {span.start for span in taken}
    for sentence in document.sentences:
        for span in _in_sentence(document, sentence, known):
            if span.end + 1 in begins and _is_section(text, span):
                continue
            if text[span.start - 1 : span.start] == "/" and text[: span.start - 1][-1:].isdigit():
                continue  # Dandim 0712/Sleman
            if not overlaps(span, covered):
                found.append(span)
                found += [s for s in listed(text, span.end) if not overlaps(s, covered)]
    return _apart(found)


def _is_section(text: str, span: Span) -> bool:
    """True for one unknown word right before an institution: *data dari Pusdalops BPBD …*."""
    name = text[span.start : span.end]
    return text[span.end : span.end + 1] == " " and " " not in name and not is_place(name)


def _apart(found: list[Span]) -> tuple[Span, ...]:
    """The spans in order, none that begins inside another."""
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def areas(document: Document, taken: Sequence[Span]) -> tuple[Span, ...]:
    """Places that are sure to be no persons, in order: those that carry their kind (*Nagari Koto
    Tinggi*) and those right behind *di*."""
    found: list[Span] = []
    for sentence in document.sentences:
        if sentence.lowers.isdisjoint(_SURE):
            continue
        words, free = sentence.words, 0
        for position in _capitals(sentence):
            word, named = words[position], 0
            if position < free:
                continue
            if word.lower in ADMINISTRATIVE:
                named = area_at(document, words, position)
            elif position and _sure_behind(words[position - 1], word):
                named = _place_at(document, words, position, _NONE)
            free = position + abs(named)
            if named > 0:
                span = Span(word.start, words[free - 1].end)
                if not overlaps(span, taken):
                    found.append(span)
                    found += [s for s in listed(document.text, span.end) if not overlaps(s, taken)]
    return tuple(found)


def _sure_behind(before: Word, word: Word) -> bool:
    if before.text in SMALL_AREAS:
        return not is_given(word.lower)
    return (
        before.lower in STRUCK
        or before.lower == "di"
        or (
            before.lower in ASKS_PLACE
            and (word.lower in TOPONYMS or word.lower.endswith(TOWN_ENDINGS))
        )
    )


_SURE = ADMINISTRATIVE | ASKS_PLACE
_NONE: frozenset[str] = frozenset()


def _in_sentence(document: Document, sentence: Sentence, known: frozenset[str]) -> Iterator[Span]:
    words, free = sentence.words, 0
    for position in _capitals(sentence):
        if position < free:
            continue
        word = words[position]
        if word.lower in ADMINISTRATIVE:
            size = area_at(document, words, position)
        else:
            size = _place_at(document, words, position, known)
        free = position + abs(size)
        if size > 0:
            small = position and words[position - 1].text in SMALL_AREAS
            small = small and word.lower not in ADMINISTRATIVE
            small = small and not (position > 1 and words[position - 2].lower == "ibu")
            if small and position > 1 and words[position - 2].lower in HOLDERS:
                continue  # kepala desa Suka Maju
            yield Span(words[position - bool(small)].start, words[free - 1].end)


def _capitals(sentence: Sentence) -> list[int]:
    """Where words with a capital stand; amounts of money have one, too, and are none."""
    words = sentence.words
    return [
        n
        for n in sentence.capitals
        if not words[n].text.startswith(("Rp", "Se-")) and words[n].text != "Se"
    ]


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
        rooted = lower == "di" and word.lower in VILLAGE_VERBS and position > 1
        if rooted and words[position - 2].lower in BEFORE_VERBS:
            return 0  # masih di Buru Polisi
        if word.text == "NEGARA" and lower in ("warga", "aparatur", "keuangan", "kas"):
            return 0
        shouted = before.is_capital and not before.is_number and lower not in ADMINISTRATIVE
        if shouted and position > 1 and lower not in BEFORE_PLACE and not ends_name(lower):
            return _known_pair(text, words, position, known)  # else part of a longer name
    run = run_of(document, words, position)
    if run > 1 and (word.lower, words[position + 1].lower) in _COUNTRIES:
        return -2  # Papua Nugini
    expected = before is not None and beside and before.lower in BEFORE_PLACE
    joined = before is not None and gap in ("–", "—", "-", " – ") and is_place(before.text)
    expected = expected or joined  # Kendal–Batang
    for size in range(min(4, run), 0, -1):
        name = text[word.start : words[position + size - 1].end]
        if is_place(name) or name.casefold() in known:
            follows = words[position + size] if size < run else None
            part = follows is not None and follows.lower in PARTS
            if follows is not None and not expected and not part and not ends_name(follows.lower):
                continue  # part of a longer name: Bengkulu FC, Medan Simbolon
            if follows is not None and not part and size == 1 and word.lower in CONFUSABLE:
                continue  # warga Negara Asing
            lone = size == 1 and (word.lower in CONFUSABLE or not is_place(name))
            if lone and not expected and (is_place(name) or model().common(word.lower)):
                return 0
            return size + 1 if part else size
    if (
        expected
        and before is not None
        and beside
        and before.lower in ASKS_PLACE
        and word.lower not in ELSEWHERE
        and not word.lower.endswith("nya")
        and not (word.lower in UNITS and run > 1 and words[position + 1].lower in ADMINISTRATIVE)
        and not (before.lower == "dari" and position > 1 and words[position - 2].lower in MADE_OF)
        and not (before.text in SMALL_AREAS and is_given(word.lower))
        and not (before.is_capital and ends_name(word.lower))
        and len(word.text) > 2
        and (not word.text.isupper() or before.text.isupper())
    ):
        size = 1
        while size < min(run, 3) and not _ends_place(words[position + size]):
            size += 1
        if any(w.lower in NO_TOWN for w in words[position : position + size + 1]):
            return 0
        named = words[position : position + size]
        ordinary = all(model().common(w.lower) for w in named) and word.lower not in TOPONYMS
        return 0 if ordinary else size  # ke Kamar Hunian, warga Negara Asing
    return 0


_COUNTRIES = frozenset({("papua", "nugini"), ("timor", "leste")})


def _known_pair(text: str, words: Sequence[Word], position: int, known: frozenset[str]) -> int:
    """How many words name a town that the text shows to be one, in two words or three; 0 for none:
    *Nelayan Tanjung Harap Diminta Menepi*."""
    near = {word.lower for word in words[max(0, position - 2) : position]}
    if not near.isdisjoint(ELSEWHERE | HOLDERS | {"bandara", "internasional"}):
        return 0  # Stasiun Kroya Wetan
    for size in (3, 2):
        if position + size <= len(words):
            name = text[words[position].start : words[position + size - 1].end]
            if name.casefold() in known:
                return size
    return 0


def _ends_place(word: Word) -> bool:
    lower = word.lower
    return lower in ELSEWHERE or (lower not in VILLAGE_VERBS and ends_name(lower))


def _of_thing(words: Sequence[Word], position: int) -> bool:
    """True behind a dish, a fabric, a language: *soto Lamongan*, *motif parang Yogyakarta*."""
    near = words[max(0, position - 2) : position]
    grown = near[0].lower in ("petani", "pedagang", "perajin", "pengrajin", "peternak")
    if near[-1].lower in MADE_IN and not grown:
        return True
    return near[-1].lower in OF_THINGS or (
        len(near) == 2
        and near[0].lower in OF_THINGS
        and not near[1].is_capital
        and near[1].lower not in BEFORE_PLACE
        and near[1].lower not in ("kabupaten", "kota")
    )
