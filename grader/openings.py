"""The first line of a caption or a post: does it give news?

On a small screen no more than two lines show. A first line that greets, opens a letter or says
something vague leaves the reader without news; one that tells something of the sheet's event does
not. The phrases stand in ``tables/openings.txt``, the event's words come from the sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from grader.elements import Elements
from grader.numbers import numbers_of
from grader.sheet import news_words
from grader.stems import stems
from grader.text import Sentence, Span
from grader.told import told
from grader.wordlists import lines

SHOWN = 80
"""Characters; a sentence that begins behind them is not seen before a reader opens the post."""
_ADDRESS = 8
"""The most words of an address: *Bapak dan Ibu keluarga warga binaan yang kami hormati*."""
_ADDRESSED = frozenset("bapak ibu bapak/ibu keluarga seluruh para yang saudara".split())
_MANY = 3
"""From this number on a figure tells how much; *satu* and *dua* often only point."""


def _phrases(section: str) -> frozenset[tuple[str, ...]]:
    entries = (entry for line in lines("openings")[section] for entry in line.split(","))
    return frozenset(tuple(entry.split()) for entry in entries)


_P = {section: _phrases(section) for section in lines("openings")}


@dataclass(frozen=True, slots=True)
class Opening:
    """The first line, its ``share`` in [0, 1], and in Indonesian what is wrong with it, or ""."""

    span: Span
    share: float
    fault: str


def opening(elements: Elements) -> Opening | None:
    """The first line with its share; None where there is no text."""
    document = elements.document
    if not document.paragraphs:
        return None
    first = document.paragraphs[0]
    shown = [s for s in first.sentences if s.start - first.start < SHOWN]
    span = Span(shown[0].start, shown[-1].end)
    tokens = [token for sentence in shown for token in sentence.tokens]
    if document.text[first.start] == "#":
        return Opening(span, 0.0, "dibuka dengan tagar")
    greeted = _greeting(elements, shown)
    behind = tokens[greeted:]
    fault = _fault(
        behind, shown, alone=_label(document.slice(Span(first.start, first.end)), tokens)
    )
    if not fault and not _news(elements, shown, behind):
        fault = "belum menyebut kejadiannya"
    if fault:
        return Opening(span, 0.0, "salam saja" if greeted and not behind else fault)
    if greeted:
        return Opening(span, 0.5, "didahului salam")
    late = _late(elements, shown)
    return Opening(span, 0.5 if late else 1.0, late)


_EMPTY = frozenset("kejadian peristiwa insiden ketidaknyamanan ketaknyamanan hal musibah".split())


def _late(elements: Elements, shown: Sequence[Sentence]) -> str:
    """What is said before the news, which stands in the second sentence only, or ""."""
    first = shown[0]
    if _concrete(first.tokens, shown[:1]):
        return ""
    if elements.document.text[first.end - 1] == "?" and len(first.words) > _ADDRESS // 2:
        return "didahului pertanyaan"
    empty = not first.lowers.isdisjoint(_EMPTY) and not _news(elements, shown[:1], first.tokens)
    return "didahului kata yang kabur" if empty else ""


def _greeting(elements: Elements, shown: Sequence[Sentence]) -> int:
    """How many words of the line are greetings or an address."""
    words = [word for sentence in shown for word in sentence.words]
    tokens = [word.lower for word in words]
    ends = [
        n + 1
        for n, word in enumerate(words)
        if n + 1 == len(words) or elements.document.text[word.end] in ",.!?–—:;…"
    ]
    greeted = 0
    for end in ends:
        part = tokens[greeted:end]
        address = part[0] in _ADDRESSED and len(part) <= _ADDRESS and _has(part, "honoured")
        time = len(part) == 1 and tuple(part) in _P["times"]
        if not (_opens(part, "greetings") or address or time or (greeted and len(part) < 3)):
            break
        greeted = end
    return greeted


def _label(text: str, tokens: Sequence[str]) -> bool:
    """True where all the line is the heading of a notice."""
    return _opens(tokens, "labels") and not any(mark in text for mark in ".,;:–—!?")


def _fault(tokens: Sequence[str], shown: Sequence[Sentence], *, alone: bool) -> str:
    """What form of letter, report or emptiness the line has, or ""."""
    if _opens(tokens, "formulas") or _has(tokens[: len(shown[0].tokens)], "report"):
        return "pembukaan surat atau laporan"
    if alone:
        return "baru judul pengumuman"
    if _has(tokens, "well") and not _has(tokens, "harm") and not _has(tokens, "wrong"):
        return "kabar baik saja, belum apa yang terjadi"
    vague = _has(tokens, "vague") and not _concrete(tokens, shown)
    return "kata yang kabur" if vague else ""


def _concrete(tokens: Sequence[str], shown: Sequence[Sentence]) -> bool:
    """True where the line tells a harm, or how much."""
    return _has(tokens, "harm") or any(
        number.value >= _MANY for sentence in shown for number in numbers_of(sentence)
    )


def _news(elements: Elements, shown: Sequence[Sentence], tokens: Sequence[str]) -> bool:
    """True where the line tells a fact of the sheet or has words of its event; without a sheet,
    where it tells a harm or how much."""
    if elements.case is None:
        return _concrete(tokens, shown)
    main, others = news_words(elements.case)
    said = [stems(token) for token in tokens]
    if any(not main.isdisjoint(each) for each in said):
        return True
    if sum(1 for each in said if not others.isdisjoint(each)) > 1:
        return True
    return _has(tokens, "harm") or any(
        told(elements, fact, tuple(shown))
        for fact in elements.case.facts
        if fact.element not in ("when", "where")
    )


def _opens(tokens: Sequence[str], section: str) -> bool:
    return any(tuple(tokens[: len(phrase)]) == phrase for phrase in _P[section])


def _has(tokens: Sequence[str], section: str) -> bool:
    phrases = _P[section]
    return any(
        tuple(tokens[n : n + size]) in phrases for n in range(len(tokens)) for size in (1, 2, 3)
    )
