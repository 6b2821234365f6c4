"""The clauses of a sentence, as calls to act are looked for in them (``grader/calls.py``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from grader.memo import remembered
from grader.stems import stems
from grader.text import Document, Sentence, Span, Word
from grader.wordclass import FUNCTION, known_words
from grader.wordlists import lines, words

WORDS = words("calls")
VERBS = {
    entry.split(" ! ")[0]: frozenset(entry.partition(" ! ")[2].split())
    for entry in lines("calls")["verbs"]
}
"""What readers are called to do, each with the next words behind which it is no call."""
_ROOTS = frozenset().union(*(stems(verb) for verb in VERBS))
_LONG = 6
"""Shorter words in -kan and -lah are seldom derived: *ikan*, *salah*."""
_POINTS = frozenset("itu ini tersebut yang dari".split())
"""Behind these a word is a noun."""
_MARK = re.compile(r"[^\w\s’'“/-]")
"""What parts clauses: a comma, a full stop, a dash, a bracket, an emoji."""
_COMMA = re.compile(r"[\s,]*,[\s,]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A run of words without a mark; ``behind_comma`` where a comma opens it; ``acted`` where a
    clause before it in the sentence says that somebody else acts."""

    words: Sequence[Word]
    behind_comma: bool
    acted: bool
    rest: frozenset[str]
    """The words of the sentence from the clause on."""


def clauses(document: Document, sentence: Sentence) -> Iterator[Clause]:
    """The sentence's clauses, in order. Hashtags are no part of any."""
    runs = _runs(document, sentence)
    rests = [frozenset[str]()]
    for run, _ in reversed(runs):
        rests.append(rests[-1] | {word.lower for word in run})
    acted = False
    for (run, comma), rest in zip(runs, reversed(rests[1:]), strict=True):
        acted = acted and comma
        if run:
            yield Clause(run, comma, acted, rest)
            acted = acted or any(
                one.lower in WORDS["actors"] and is_act(two.lower) for one, two in pairwise(run)
            )


def _runs(document: Document, sentence: Sentence) -> list[tuple[list[Word], bool]]:
    """The sentence cut at its marks, before a capital on a new line, and before a verb behind
    *dan*; each run with True where a comma or *dan* opens it."""
    runs: list[tuple[list[Word], bool]] = []
    cut, end = True, sentence.start
    for n, word in enumerate(sentence.words):
        before, end = Span(end, word.start), word.end
        gap = document.text[before.start : before.end]
        if gap.endswith("#"):
            cut = True
            continue
        joined = n > 0 and sentence.tokens[n - 1] in WORDS["and"]
        behind = sentence.tokens[n + 1] if n + 1 < len(sentence.tokens) else ""
        if cut or _MARK.search(gap) or (word.is_capital and _breaks(document, before)):
            runs.append(([], not cut and bool(_COMMA.fullmatch(gap))))
        elif joined and runs[-1][0] and verb_of(word, behind):
            runs[-1][0].pop()
            runs.append(([], True))
        runs[-1][0].append(word)
        cut = False
    return runs


def _breaks(document: Document, gap: Span) -> bool:
    """True where a line ends between two words: its full stop is often left out."""
    between = document.locate(gap)
    return "\n" in document.source[between.start : between.end]


def verb_of(word: Word, behind: str) -> str:
    """The verb of the table that a word is, bare or with -lah, or ""; ``behind`` is the next."""
    for form in (word.lower, word.lower.removesuffix("lah")):
        if form in VERBS and (behind.removesuffix("nya") or ".") not in VERBS[form]:
            return form
    return ""


def is_imperative(word: Word, behind: str) -> bool:
    """True for a word that only an imperative looks like, known or not: *kumpulkan*, *duduklah*.
    Nouns of roots in -k look alike: *bentrokan*, *masukan ini*."""
    lower = word.lower
    if lower in WORDS["uncalled"] or len(lower) < _LONG:
        return False
    if lower.endswith("lah"):
        return lower[:-3] not in FUNCTION
    noun = lower[:-2] in known_words() or behind in _POINTS or behind.startswith(("me", "ter"))
    return lower.endswith("kan") and not lower.startswith(("me", "di")) and not noun


@remembered(16384)
def is_act(word: str) -> bool:
    """True where a word in the active is a form of one of the verbs: *membawa*, *pilih*."""
    return not word.startswith(("di", "ter")) and not _ROOTS.isdisjoint(stems(word))
