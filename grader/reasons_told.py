"""Why something happened, told in any of the ways of ``cause_clauses``, ``cause_links`` and
``cause_aims`` where the sheet leaves it open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from grader import cause_clauses, cause_links
from grader.cause_aims import of_before, purposed
from grader.cause_words import (
    BECAUSE_OPENS,
    FIRM,
    GROUNDS,
    IT,
    MAYBE,
    NEAR_THING,
    PURPOSES,
    ROOT_OPENS,
    SO,
)
from grader.explained import is_known_cause
from grader.facts import Case, Question
from grader.reason_words import USED, WORKS
from grader.reasons_asked import Asked, asked
from grader.stems import stems
from grader.text import Sentence, Word

_WAYS = (*cause_clauses.WAYS, *cause_links.WAYS, (PURPOSES | GROUNDS, purposed))
_OPENS = BECAUSE_OPENS | ROOT_OPENS | IT | SO | {"karena", "oleh", "karenanya"}
_NOT_WORKING = frozenset(root for word in (*WORKS, *USED) for root in stems(word))
_STOPPED = NEAR_THING | {"tenaga", "laku", "rehat", "istirahat", "menepi"}


def told_reasons(
    case: Case, text: str, sentence: Sentence, keys: Set[str], before: Sentence | None
) -> Iterator[tuple[int, int, Question]]:
    """Passages (first and last word) that tell why something happened which a question asks; the
    sentence before is what a *Penyebabnya* speaks of."""
    words, lowers = sentence.words, sentence.lowers
    questions = _questions(case)
    heard = [each for each, roots in questions if not keys.isdisjoint(roots)]
    opens = before is not None and words[0].lower in _OPENS
    if not (heard or opens):
        return
    ways = [way for triggers, way in _WAYS if not lowers.isdisjoint(triggers)]
    for each, _ in questions:
        passage = None
        if ways and each in heard:
            passage = next(
                (
                    hit
                    for way in ways
                    for hit in way(text, words, each)
                    if not is_known_cause(case, words[hit[0] : hit[1] + 1])
                ),
                None,
            )
        if passage is None and opens and before is not None:
            passage = of_before(text, words, before.words, each)
        if passage:
            yield (*passage, each.question)


def is_loose(words: Sequence[Word]) -> bool:
    """True for a passage that guesses, or in which no word says that one thing is the reason of the
    other."""
    lowers = {word.lower for word in words}
    return not lowers.isdisjoint(MAYBE) or lowers.isdisjoint(FIRM)


@lru_cache(maxsize=64)
def _questions(case: Case) -> tuple[tuple[Asked, frozenset[str]], ...]:
    """What the sheet asks the reason of, with the roots without one of which a sentence does not
    tell it."""
    more = _NOT_WORKING | _STOPPED
    return tuple(
        (each, each.event if each.event.isdisjoint({"mati", "singgah"}) else each.event | more)
        for each in asked(case)
    )
