"""What a headline says instead of its news: that all is calm, that a rumour is untrue, how proud
one is. Beside the news, in a clause of its own, it takes nothing away. The words stand in
``tables/titles.txt``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from grader.facts import Case
from grader.numbers import UNITS, figure
from grader.sheet import WHO
from grader.stems import stems
from grader.text import Document, Paragraph, Word
from grader.wordlists import lines, words

CALM = "beritanya, bukan keadaan yang menenangkan atau “sesuai prosedur”"
DENIAL = "peristiwanya: bantahan atas kabar keliru bukan beritanya"
CHEER = "hasilnya, bukan semangat atau harapan: siapa memperoleh apa, berapa orang"
CEREMONY = "hasilnya, bukan nama acaranya: siapa memperoleh apa, berapa orang"
THIN = "hasil atau akibatnya: berapa orang, dan apa yang terjadi pada mereka"
SHOUT = "nada berita, tanpa seruan dan tanpa “kita”"

_ENTRIES = {
    name: frozenset(entry for line in each for entry in line.split(", "))
    for name, each in lines("titles").items()
}
_WORDS = words("titles")
_BREAKS = ",;:–—"
_ROUND = frozenset("belasan puluhan ratusan seluruh semua sejumlah".split())
_OPENS = 4
TOP = 3
"""The weight of a sheet's main facts."""
_SHORTEST = 2
"""A clause has so many words; *Hoaks, kabar …* is one."""
_TELLS = 2
"""So many words of the event make a clause that tells it; one with a number does as well."""


def spin(document: Document, block: Paragraph, case: Case, event: frozenset[str]) -> str:
    """What a title lacks, in Indonesian, that tells no ``event`` beside what calms,
    denies or cheers, or names a ceremony; "" where it tells some. ``event``: the stems that tell
    it."""
    clauses = _clauses(document, block)
    calm = [_calms(clause) for clause in clauses]
    denies = [_denies(clause, case, event) for clause in clauses]
    others = [clause for clause, *spun in zip(clauses, calm, denies, strict=True) if not any(spun)]
    if (any(calm) or any(denies)) and not any(_tells(clause, event) for clause in others):
        return CALM if any(calm) else DENIAL
    tokens = [word.lower for clause in clauses for word in clause]
    counts = any(_counts(token) for token in tokens)
    if _has(tokens, "mood") or (_has(tokens, "cheer") and not counts):
        return CHEER
    held = [c for c in clauses if c[0].lower in _WORDS["ceremonies"] or _holds(c)]
    if held and not any(_tells(clause, event) for clause in clauses if clause not in held):
        return CEREMONY
    return ""


def thin(block: Paragraph, case: Case, facts: int) -> bool:
    """True for a title that tells one of the sheet's ``facts`` at most and counts nobody, where
    the sheet's good news does: *Klien Terima Sertifikat*. Bad news is news without a number."""
    main = [fact for fact in case.facts if fact.weight == TOP]
    counted = case.field == "achievement" and any(_people(fact.text) for fact in main)
    tokens = [word.lower for sentence in block.sentences for word in sentence.words]
    return counted and facts < _TELLS and not any(_counts(token) for token in tokens)


def _people(text: str) -> bool:
    """True where a fact begins with a count of people: *Sebanyak 18 klien*."""
    tokens = text.casefold().split()[:_OPENS]
    return any(_counts(one) and other.strip(".,;") in WHO for one, other in pairwise(tokens))


def shouts(block: Paragraph) -> bool:
    """True for a title that begins with a shout or speaks of *kita*."""
    tokens = [word.lower for sentence in block.sentences for word in sentence.words]
    return _has(tokens[:2], "shouts") or not _WORDS["ours"].isdisjoint(tokens)


def _clauses(document: Document, block: Paragraph) -> list[list[Word]]:
    """The words between commas, colons and dashes."""
    clauses: list[list[Word]] = [[]]
    all_words = [word for sentence in block.sentences for word in sentence.words]
    for word, behind in zip(all_words, [*all_words[1:], None], strict=True):
        clauses[-1].append(word)
        between = document.text[word.end : behind.start if behind else word.end]
        if len(clauses[-1]) >= _SHORTEST and any(mark in between for mark in _BREAKS):
            clauses.append([])
    return [clause for clause in clauses if clause]


def _calms(clause: Sequence[Word]) -> bool:
    tokens = [word.lower for word in clause]
    service = "normal" in tokens and not _WORDS["services"].isdisjoint(tokens)
    return _has(tokens, "calm") and not service


def _holds(clause: Sequence[Word]) -> bool:
    return _has([word.lower for word in clause], "holding")


def _denies(clause: Sequence[Word], case: Case, event: frozenset[str]) -> bool:
    """True where a clause calls a tale untrue, or says that nobody did what a rumour says and
    nothing else of the event."""
    tokens = [word.lower for word in clause]
    if _has(tokens, "denials"):
        return True
    if not case.rumours or not _has(tokens, "nobody"):
        return False
    told = frozenset(stem for token in tokens for stem in stems(token))
    rumoured = _rumoured(case)
    return bool(told & rumoured) and not (told & event) - rumoured


@lru_cache(maxsize=64)
def _rumoured(case: Case) -> frozenset[str]:
    """The stems that the sheet's rumours are told with."""
    return frozenset(
        stem
        for rumour in case.rumours
        for source in rumour.wordings
        for token in source.casefold().replace("|", " ").split()
        for stem in stems(token)
    )


def _tells(clause: Sequence[Word], event: frozenset[str]) -> bool:
    told = sum(not stems(word.lower).isdisjoint(event) for word in clause)
    return told >= _TELLS or (told > 0 and any(_counts(word.lower) for word in clause))


def _counts(token: str) -> bool:
    """True for a figure or a word that counts."""
    return figure(token) is not None or token in UNITS or token in _ROUND


def _has(tokens: Sequence[str], section: str) -> bool:
    entries = _ENTRIES[section]
    return not entries.isdisjoint(tokens) or any(
        f"{one} {two}" in entries for one, two in pairwise(tokens)
    )
