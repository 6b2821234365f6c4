"""Why something happened, told by the order of clauses: *akibat …, plafon … jatuh*, *… sehingga
sistem mati*, *tenda diterpa angin dan roboh*, *bus tidak kuat menanjak lalu mogok*.

Each way yields the first and last word of a passage; what happened must be the first thing that the
clause of the effect tells, and the cause must be anything but that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from grader.cause_parts import CAUSE, cut, effect, happens, is_cause
from grader.cause_words import (
    ABLE,
    EXPOSED,
    FELT,
    FINALLY,
    FORCED,
    HARMED,
    ILL,
    LATER,
    MEALS,
    MISHAPS,
    OCCURS,
    OF_THE_HURT,
    ON,
    OPENERS,
    SO,
    THINGS,
    UNTIL,
    WHEN,
    WORN,
)
from grader.content import content
from grader.reason_words import STOPS
from grader.reasons_asked import Asked, is_denied, is_other_verb, names
from grader.stems import NEGATIONS, stems
from grader.text import Word


def fronted(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Akibat kebocoran yang dibiarkan, plafon … jatuh*; *diterpa angin, tenda roboh*; *setelah
    mandi dengan air itu, sembilan anak gatal-gatal*."""
    for place, word in enumerate(words[:-1]):
        lower = word.lower
        opens = lower in OPENERS and (place == 0 or cut(text, words, place))
        harm = lower in HARMED and lower not in OF_THE_HURT
        body = lower in LATER and _exposes(words, place, each)
        if not (opens or harm or body):
            continue
        for comma in range(place + 1, min(len(words), place + CAUSE)):
            if not cut(text, words, comma):
                continue
            if "," not in text[words[comma - 1].end : words[comma].start]:
                break
            event = effect(text, words, comma, each)
            if event is not None and (harm or is_cause(words[place + 1 : comma], each)):
                yield place, event
                return


def joined_on(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*… sehingga sistem mati*; *dibiarkan hingga akhirnya runtuh*; *…, bus pun mogok*."""
    for place in range(1, len(words) - 1):
        lower = words[place].lower
        first = max(0, place - 14)
        before = words[first:place]
        if lower in UNTIL:
            final = words[place + 1].lower == "akhirnya"
            if not final and FORCED.isdisjoint(w.lower for w in before):
                continue
        elif lower not in SO:
            continue
        if is_cause(before, each):
            event = effect(text, words, place + 1, each)
            if event is not None:
                yield max(first, place - 6), event


def finally_so(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Tak lulus uji, bus lapas akhirnya mogok*: what stands before the comma is the reason."""
    for place in range(2, len(words) - 1):
        if words[place].lower not in FINALLY:
            continue
        comma = next((n for n in range(place, max(0, place - 8), -1) if cut(text, words, n)), None)
        if comma is None or "," not in text[words[comma - 1].end : words[comma].start]:
            continue
        before = words[max(0, comma - 12) : comma]
        if before[0].lower in ("di", "pada", "saat", "ketika", "pukul"):
            continue
        event = effect(text, words, comma, each)
        if event is None or not place < event <= place + 2 or not names(words[event], each):
            continue
        if is_cause(before, each):
            yield comma - len(before), event


def suffered(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Roboh diterpa angin*, *mogok kehabisan solar*; *diterpa angin dan roboh*."""
    for place, word in enumerate(words):
        lower = word.lower
        if lower not in HARMED:
            continue
        for back in (1, 2):
            n = place - back
            if n < 0 or cut(text, words, n + 1):
                break
            if happens(words, n, each) and not (is_denied(words, n) or cut(text, words, place)):
                yield n, min(place + 1, len(words) - 1)
                return
            if words[n].lower not in LATER | WHEN | {"itu", "akhirnya", "langsung", "lagi"}:
                break
        if lower in OF_THE_HURT:
            continue
        yield from _on(text, words, place, each)


def unable(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Tidak kuat menanjak dan mogok*, *tak sanggup menahan air lalu runtuh*."""
    for place, word in enumerate(words):
        denied = word.lower in ABLE and not NEGATIONS.isdisjoint(
            w.lower for w in words[max(0, place - 2) : place]
        )
        if denied or word.lower in FORCED:
            yield from _on(text, words, place, each)


def _on(text: str, words: Sequence[Word], place: int, each: Asked) -> Iterator[tuple[int, int]]:
    """The event behind the next *dan*, *lalu*, *hingga*, within ten words."""
    for n in range(place + 1, min(len(words) - 1, place + 11)):
        if n > place + 1 and cut(text, words, n) and words[n].lower not in ON:
            return
        if words[n].lower in ON:
            event = effect(text, words, n + 1, each, 8)
            if event is None or any(names(w, each) for w in words[place:n]):
                return
            between = content(words[n + 1 : event])
            if words[place].lower not in FELT or all(w.lower in ON for w in between):
                yield place, event
            return


def worn(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Pompa yang sudah tua itu rusak*: a quality of the thing right before what happened."""
    for place, word in enumerate(words):
        if word.lower not in WORN or not any(
            w.lower in THINGS or stems(w.lower) & each.thing
            for w in words[max(0, place - 3) : place]
        ):
            continue
        for n in range(place + 1, min(len(words), place + 7)):
            if cut(text, words, n) or words[n].lower in STOPS:
                break
            if happens(words, n, each):
                if not is_denied(words, n):
                    yield place, n
                break
            if is_other_verb(words[n]):
                break


def exposed(text: str, words: Sequence[Word], each: Asked) -> Iterator[tuple[int, int]]:
    """*Gatal-gatal setelah mandi dengan air itu*, *terjadi setelah seorang pekerja membuang
    puntung*."""
    for place, word in enumerate(words):
        if word.lower not in LATER | WHEN or place == 0:
            continue
        mishap = any(w.lower in MISHAPS for w in words[place + 1 : place + 5])
        if not (mishap or (word.lower in LATER and _exposes(words, place, each))):
            continue
        for n in range(place - 1, max(-1, place - 4), -1):
            if happens(words, n, each) and not is_denied(words, n):
                yield n, min(place + 3, len(words) - 1)
                break
            if words[n].lower not in OCCURS and is_other_verb(words[n]):
                break


def _exposes(words: Sequence[Word], place: int, each: Asked) -> bool:
    """True where what follows *setelah* is what a body may fall ill by; a meal is only a time."""
    if each.event.isdisjoint(ILL):
        return False
    behind = words[place + 1 : place + 7]
    if not MEALS.isdisjoint(w.lower for w in behind):
        return False
    return any(not stems(w.lower).isdisjoint(EXPOSED) for w in behind[:3])


WAYS = (
    (OPENERS | HARMED | LATER, fronted),
    (SO | UNTIL, joined_on),
    (FINALLY, finally_so),
    (HARMED, suffered),
    (ABLE | FORCED, unable),
    (WORN, worn),
    (LATER | WHEN, exposed),
)
"""Each way with the words without one of which a sentence cannot tell a cause by it."""
