"""Quotations that say nothing: no fact, no deed, no admission, no promise that can be checked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from grader.facts import Case
from grader.phrases import Tags
from grader.stance_words import classes, patterns
from grader.stems import FUNCTION_WORDS, stems
from grader.text import Document, Quotation, Span, Word

CLASSES = classes("empty")
PATTERNS = patterns("empty")
HOLDS = PATTERNS["holds"]
IDIOMS = PATTERNS["idioms"]
"""Figures that count nothing: *satu hati*, *nomor satu*."""
SHARE = 0.2
"""From this share of the words that tell something on, formulas say nothing."""
UNTOLD = FUNCTION_WORDS | frozenset(
    "kami kita ada bahwa bagi tidak tak bukan bisa dapat harus".split()
)
NOT_NAMES = frozenset(
    "tuhan allah nya pasti warga binaan idulfitri insyaallah indonesia anak ramadan natal lebaran "
    "pancasila bu mas pak nak yang maha mahakuasa kuasa esa adik kakak ibu bapak saudara semoga "
    "nusantara".split()
)


STATED = 0.6
"""From this share of words on, a quotation is an approved statement in other words."""


def empty(document: Document, case: Case | None = None) -> list[Span]:
    """The quotations that say nothing, each part with its marks; what the sheet approves says
    something."""
    approved = _approved(case) if case else ()
    found: list[Span] = []
    for parts in _speeches(document):
        words = [w for part in parts for w in document.words_in(Span(part.start, part.end))]
        if any(_stated(words, statement) for statement in approved):
            continue
        if words and _says_nothing(document, words, CLASSES.tags(words)):
            found += [Span(part.start, part.end) for part in parts]
    return found


@lru_cache(maxsize=64)
def _approved(case: Case) -> tuple[frozenset[str], ...]:
    """The stems of every sentence of the sheet's approved statements."""
    return tuple(
        frozenset(stem for word in sentence.words for stem in stems(word.lower))
        for statement in case.statements
        for sentence in Document.read(statement.text).sentences
    )


def _stated(words: Sequence[Word], statement: frozenset[str]) -> bool:
    told = [word for word in words if word.lower not in UNTOLD]
    shared = sum(not stems(word.lower).isdisjoint(statement) for word in told)
    return shared >= max(2, STATED * len(told))


def _speeches(document: Document) -> list[list[Quotation]]:
    """Quotations, the two halves of a broken one together."""
    speeches: list[list[Quotation]] = []
    for quotation in document.quotations:
        if speeches:
            last = speeches[-1][-1]
            between = document.text[last.end : quotation.start]
            ended = document.text[last.end - 2 : last.end - 1] in ".!?"
            if not ended and len(between) < 80 and not set(between) & set(".!?\n"):
                speeches[-1].append(quotation)
                continue
        speeches.append([quotation])
    return speeches


def _says_nothing(document: Document, words: Sequence[Word], tags: Tags) -> bool:
    """True where nothing is told that could be checked, and formulas make up enough of it."""
    idle = {n for first, last in IDIOMS.find(words, tags) for n in range(first, last + 1)}
    if any(first not in idle for first, _ in HOLDS.find(words, tags)):
        return False
    if any(_is_name(document, word) for word in words):
        return False
    told = [n for n, word in enumerate(words) if word.lower not in UNTOLD]
    formulas = sum(not tags[n].isdisjoint({"FORMULA", "ALL"}) or n in idle for n in told)
    return len(words) > 1 and bool(formulas) and formulas >= SHARE * len(told)


def _is_name(document: Document, word: Word) -> bool:
    """True for a capital inside a sentence: somebody or something is named."""
    before = document.text[max(0, word.start - 2) : word.start]
    opens = before[-1:] in '“"' or before[:1] in ".!?:"
    return word.is_capital and not opens and word.lower not in NOT_NAMES


__all__ = ["CLASSES", "empty"]
