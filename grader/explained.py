"""Why something happened, told where the sheet leaves it open: *akibat pemadaman listrik, sistem
mati*, *plafon ambruk karena rembesan*, *kebocoran itu menyebabkan plafon runtuh*.

The clause that a connective joins must tell what the question asks about; the cause may be
anything. A sheet need not list the causes that a text may think of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from grader.cause_parts import is_act
from grader.cause_words import VAGUE
from grader.content import content
from grader.facts import Case, Question
from grader.reason_words import (
    CONNECTIVES,
    FROM,
    MAKES,
    OPENING,
    SEEKS,
    STOPS,
    SUFFERED,
)
from grader.reasons_asked import (
    Asked,
    asked,
    is_denied,
    is_other_verb,
    is_possible,
    is_told,
    names,
    tells,
)
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Word

REACH = 9
"""How many words before its connective an effect may stand."""
BEHIND = 6
"""How many words behind a comma, or behind *menyebabkan*, it may."""


def explained(case: Case, text: str, sentence: Sentence) -> Iterator[tuple[int, int, Question]]:
    """Passages (first and last word) that tell why something happened which a question asks."""
    joined = not sentence.lowers.isdisjoint(CONNECTIVES | FROM)
    if not joined and sentence.lowers.isdisjoint(MAKES):
        return
    for each in asked(case):
        words = sentence.words
        for place, word in enumerate(words):
            passage = None
            if word.lower in MAKES:
                passage = _made(text, words, place, each)
            elif is_connective(words, place):
                passage = _joined(case, text, words, place, each)
            if passage:
                yield (*passage, each.question)
                break


def is_connective(words: Sequence[Word], place: int) -> bool:
    """True for a word that joins a cause to what it caused."""
    lower = words[place].lower
    if lower in FROM:
        return place + 1 < len(words) and words[place + 1].lower == "dari"
    return lower in CONNECTIVES


def is_of_another(
    case: Case, text: str, sentence: Sentence, hit: tuple[int, int], question: Question
) -> bool:
    """True for a passage whose connective joins no cause to what the question asks about: *saat
    sistem mati, 26 klien diminta pulang karena petugas keliru*; or in which that is the cause:
    *gara-gara sistem antrean mati*."""
    each = next((entry for entry in asked(case) if entry.question == question), None)
    if each is None:
        return False
    words, (first, last) = sentence.words, hit
    places = [n for n in range(first, last + 1) if is_connective(words, n)]
    if len(places) != 1:
        return False
    place = places[0]
    if _is_cause(case, words[place + 1 : last + 1], each):
        return True
    told = any(not stems(word.lower).isdisjoint(each.event) for word in words[first:place])
    return told and _before(text, words, place, each) is None


def _is_cause(case: Case, behind: Sequence[Word], each: Asked) -> bool:
    """True where only words of the question stand between a connective and the event."""
    unit = frozenset(case.unit.short.casefold().split())
    for word in behind:
        if not stems(word.lower).isdisjoint(each.event):
            return True
        if content([word]) and stems(word.lower).isdisjoint(each.about | unit | _LIGHT):
            return False
    return False


_LIGHT = frozenset("kami aplikasi tunggu daring itu adanya peristiwa insiden".split())


def _joined(
    case: Case, text: str, words: Sequence[Word], place: int, each: Asked
) -> tuple[int, int] | None:
    """The passage in which a connective joins a cause to the event, before it or behind."""
    cause = _cause(text, words, place)
    if (
        all(w.lower in VAGUE for w in content(cause))
        or cause[0].lower in MAKES
        or not SUFFERED.isdisjoint(w.lower for w in cause)
    ):
        return None
    if all(word.is_capital for word in content(cause)):
        return None
    if any(names(word, each) for word in cause):
        return None
    if is_known_cause(case, cause):
        return None
    last = place + len(cause)
    event = _before(text, words, place, each)
    if event is not None:
        return event, last
    opens = words[place].lower in OPENING and (
        place == 0 or not text[words[place - 1].end : words[place].start].isspace()
    )
    ends = last + 1 < len(words) and "," in text[words[last].end : words[last + 1].start]
    if opens and ends:
        behind = _behind(text, words, last, each)
        return None if behind is None else (place, behind)
    return None


def is_known_cause(case: Case, cause: Sequence[Word]) -> bool:
    """True for a cause that a fact tells as one of something else."""
    roots = [stems(word.lower) for word in content(cause)]
    return any(
        len(roots) > 1 and 2 * sum(not known.isdisjoint(each) for each in roots) > len(roots)
        for known in _causes(case)
    )


@lru_cache(maxsize=64)
def _causes(case: Case) -> tuple[frozenset[str], ...]:
    """The roots of each cause that the facts of the sheet tell."""
    found = []
    for fact in case.facts:
        words = Document.read(fact.text).words
        for n, word in enumerate(words):
            if word.lower in ("karena", "sebab", "lantaran", "akibat"):
                behind = content(words[n + 1 :])
                found.append(frozenset(root for w in behind for root in stems(w.lower)))
    return tuple(found)


def _cause(text: str, words: Sequence[Word], place: int) -> Sequence[Word]:
    """The words behind a connective up to the end of its clause."""
    for end in range(place + 1, len(words)):
        between = text[words[end - 1].end : words[end].start]
        if words[end].lower in STOPS or not between.isspace():
            return words[place + 1 : end]
    return words[place + 1 :]


def _before(text: str, words: Sequence[Word], place: int, each: Asked) -> int | None:
    """Where the event is told in the clause before a connective; None where another verb stands
    nearer."""
    for n in range(place - 1, max(-1, place - 1 - REACH), -1):
        between = text[words[n].end : words[n + 1].start]
        if not between.isspace() and any(tells(word) for word in words[n + 1 : place]):
            return None
        told = is_told(words, n, each)
        if _after_may(words, n):
            return None  # tidak boleh turun
        if told or is_other_verb(words[n]) or words[n].lower in STOPS:
            return n if told else None
    return None


def _after_may(words: Sequence[Word], n: int) -> bool:
    return n > 1 and is_possible(words, n) and words[n - 2].lower in NEGATIONS


def _behind(text: str, words: Sequence[Word], place: int, each: Asked) -> int | None:
    """Where the event is told behind a comma, or behind *menyebabkan*."""
    for n in range(place + 1, min(len(words), place + 1 + BEHIND + 3)):
        if n > place + 1 and not text[words[n - 1].end : words[n].start].isspace():
            return None
        if is_told(words, n, each):
            return n
        if n > place + BEHIND and not is_denied(words, n):
            return None
        if is_other_verb(words[n]):
            return None
    return None


def _made(text: str, words: Sequence[Word], place: int, each: Asked) -> tuple[int, int] | None:
    """The passage in which something is said to have caused the event."""
    before = words[max(0, place - 4) : place]
    if is_act(before, each) or any(w.lower in SEEKS for w in before):
        return None
    if any(not stems(word.lower).isdisjoint(each.event) for word in before):
        return None
    if not stems(words[place].lower).isdisjoint(each.event):
        return max(0, place - 2), place
    event = _behind(text, words, place, each)
    return None if event is None else (max(0, place - 2), event)
