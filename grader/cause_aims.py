"""Why somebody did what a question asks about (*singgah untuk makan*), and causes in a sentence of
their own: *Penyebabnya …*, *Akibatnya, plafon runtuh.*"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.cause_parts import clause, cut, effect, happens, is_cause
from grader.cause_words import (
    BECAUSE,
    BECAUSE_OPENS,
    FREE,
    GROUNDS,
    IT,
    OF_IT,
    PURPOSES,
    ROOT_OPENS,
    SO,
)
from grader.content import content
from grader.reasons_asked import Asked, is_denied, is_other_verb, names
from grader.text import Word


def purposed(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Singgah untuk makan siang*, *atas pertimbangan kemanusiaan rombongan berhenti*."""
    if each.event.isdisjoint(FREE):
        return
    for place in range(len(words) - 1):
        lower = words[place].lower
        ground = lower in GROUNDS and place and words[place - 1].lower in ("atas", "dengan")
        if not (ground or lower in PURPOSES) or words[place + 1].lower in (
            "itu",
            "ini",
            "apa",
            "apapun",
        ):
            continue
        behind = clause(text, words, place)
        if not (ground or is_cause(behind, each)):
            continue
        n = _stop_before(text, words, place, each)
        if n is not None:
            yield n, place + 1
            return
        end = place + 1 + len(behind)
        if end < len(words) and place <= 1 and is_cause(behind, each):
            event = next(
                (at for at in range(end, min(len(words), end + 6)) if _stops(words, at, each)), None
            )
            if event is not None:
                yield place, event
                return


_STOPS = frozenset("berhenti rehat istirahat beristirahat menepi".split())


def _stops(words: Sequence[Word], n: int, each: Asked) -> bool:
    return words[n].lower in _STOPS or happens(words, n, each)


def _stop_before(text: str, words: Sequence[Word], place: int, each: Asked) -> int | None:
    """Where they stopped, in the clause before; no other verb between."""
    for n in range(place - 1, max(-1, place - 10), -1):
        if n < place - 1 and cut(text, words, n + 1):
            return None
        if _stops(words, n, each):
            return n
        if words[n].lower not in ("dilakukan", "terjadi") and is_other_verb(words[n]):
            return None
    return None


def of_before(
    text: str, words: Sequence[Word], before: Sequence[Word], each: Asked
) -> tuple[int, int] | None:
    """What a sentence tells of the one before: *Penyebabnya kebocoran*, *Akibatnya, bus mogok.*"""
    first, last = words[0].lower, len(words) - 1
    if last < 1:
        return None
    it = first in IT and any(w.lower in BECAUSE for w in words[1:4])
    root = first in ROOT_OPENS and words[1].lower in OF_IT
    if first == "maklum" and words[1].lower.startswith("di"):
        return None  # Maklum diharapkan
    if first in BECAUSE_OPENS or root or it:
        told = is_cause(words[1:], each) and not any(
            w.lower in ("belum", "masih") for w in words[1:3]
        )
        return (0, last) if told and _is_last(text, before, each) else None
    start = 1 if first in SO or first == "karenanya" else 0
    if first in ("karena", "oleh") and words[1].lower in ("itu", "karena", "sebab"):
        start = 2 if words[1].lower == "itu" else 3
    if not start or any(names(w, each) for w in before) or not content(before):
        return None
    event = effect(text, words, start, each)
    return None if event is None else (0, event)


def _is_last(text: str, words: Sequence[Word], each: Asked) -> bool:
    """True where the event is the last thing that a sentence tells."""
    for n in range(len(words) - 1, -1, -1):
        if names(words[n], each):
            return not is_denied(words, n) and (n == 0 or words[n - 1].lower != "yang")
        if is_other_verb(words[n]):
            return False
    return False
