"""What the ways to tell a cause are made of: where a clause tells what a question asks about, and
whether words may be its cause."""

from __future__ import annotations

from collections.abc import Sequence

from grader.cause_words import (
    ASIDE,
    FAILS,
    LIVES,
    NEAR_THING,
    NOMINAL,
    OCCURS,
    ON,
    PERSONS,
    TIMES,
    TROUBLE,
    VAGUE,
)
from grader.content import content
from grader.reason_words import STOPS, SUFFERED
from grader.reasons_asked import Asked, is_denied, is_other_verb, is_possible, is_told, tells
from grader.stems import stems
from grader.text import Word

REACH = 16
"""How many words the clause of an effect may have before what happened."""


_BREAKS = frozenset(
    "sehingga tetapi tapi namun sedangkan sementara lalu kemudian maka hingga padahal meskipun "
    "setelah sesudah sebelum saat ketika karena akibat sejak untuk agar dan serta".split()
)


CAUSE = 40
"""How many words a cause may have at most."""


def cut(text: str, words: Sequence[Word], n: int) -> bool:
    """True where a sign stands before a word."""
    return n > 0 and not text[words[n - 1].end : words[n].start].isspace()


def happens(words: Sequence[Word], n: int, each: Asked) -> bool:
    """True where the word tells that it happened: *runtuh*, *berhenti* of what moved; not what
    somebody does to a thing (*merusak*)."""
    word = words[n]
    lost = word.lower == "tenaga" and n > 0 and words[n - 1].lower == "kehilangan"
    lost = lost or (word.lower == "dilakukan" and is_possible(words, n) and is_denied(words, n))
    if (word.lower in NEAR_THING or lost) and "mati" in each.event:
        near = words[max(0, n - 12) : n]
        if any(stems(w.lower) & each.thing for w in near):
            return True
        served = any(stems(w.lower) & each.served for w in near)
        return served and not any(w.lower in TROUBLE or stems(w.lower) & each.thing for w in words)
    doing = word.lower.startswith("me") and word.lower != "meninggal"
    return not doing and is_told(words, n, each)


def is_noun(word: Word) -> bool:
    """True for a form of the event that needs a verb: *perkelahian*, *gangguan*, *robohnya*."""
    lower = word.lower
    return lower in NOMINAL or lower.endswith("nya") or lower.startswith("pe")


def effect(
    text: str, words: Sequence[Word], start: int, each: Asked, reach: int = REACH
) -> int | None:
    """Where the event is told as the first thing that the clause from ``start`` tells."""
    relative = False
    for n in range(start, min(len(words), start + reach)):
        if n > start and cut(text, words, n):
            return None
        lower = words[n].lower
        if happens(words, n, each):
            if relative:
                return None
            return n if _is_predicate(text, words, n, each) else None
        if lower == "yang":
            relative = True
        elif lower in _BREAKS:
            return None
        elif lower not in LIVES and is_other_verb(words[n]):
            if not relative:
                return None
            relative = False
    return None


def _is_predicate(text: str, words: Sequence[Word], n: int, each: Asked) -> bool:
    """True where what stands behind does not make the event the subject of something else: *bus
    mogok ditarik*, *perkelahian dapat dilerai*."""
    works = stems(words[n].lower).isdisjoint(each.event)
    if not works and is_denied(words, n):
        return False
    lives = n > 0 and words[n - 1].lower in LIVES
    for at in range(n + 1, min(len(words), n + 6)):
        lower = words[at].lower
        if cut(text, words, at) or lower in _BREAKS or lower in OCCURS:
            return True
        if lower == "padam" and words[n].lower == "api":
            return False
        if is_other_verb(words[at]) and not lives:
            return not is_noun(words[n]) and not lower.startswith("di")
    return True


def is_cause(words: Sequence[Word], each: Asked) -> bool:
    """True for words that may tell a cause: something, but not the event itself."""
    told = content(words)
    if not told or all(w.is_capital and not w.lower.endswith("an") for w in told):
        return False  # a name
    if all(word.lower in TIMES or word.lower in VAGUE for word in told):
        return False
    if not SUFFERED.isdisjoint(w.lower for w in words):
        return False
    return not any(
        is_told(words, n, each) and not _elsewhere(words, n, each) for n in range(len(words))
    )


def is_act(words: Sequence[Word], each: Asked) -> bool:
    """True where only those who did it stand there: *dua kelompok membuat keributan*."""
    who = PERSONS | {w.lower for w in words if stems(w.lower) & (each.thing | each.served)}
    return all(word.lower in who for word in content(words))


_AT = frozenset("dari di pada oleh itu pihak ini".split())


def _elsewhere(words: Sequence[Word], n: int, each: Asked) -> bool:
    """True for trouble of another thing: *gangguan pada jaringan pusat* where a system failed."""
    if not is_noun(words[n]) or "mati" not in each.event:
        return False
    of = next((w for w in words[n + 1 : n + 4] if w.lower not in _AT), None)
    if of is None or not content([of]) or of.lower in FAILS:
        return False
    return stems(of.lower).isdisjoint(each.about | each.served)


_ENDS = frozenset(".;:!?")


def event_before(
    text: str, words: Sequence[Word], place: int, each: Asked, reach: int
) -> int | None:
    """Where the event is told, at most so many telling words before a place (days and times tell
    nothing); no other verb between, and not aside (*meskipun sistem mati*)."""
    told = 0
    for n in range(place - 1, max(-1, place - 1 - REACH), -1):
        gap = text[words[n].end : words[n + 1].start]
        if not gap.isspace() and (told or not _ENDS.isdisjoint(gap)):
            return None
        if happens(words, n, each):
            aside = not ASIDE.isdisjoint(w.lower for w in words[max(0, n - 4) : n])
            aside = aside or (n > 0 and words[n - 1].lower == "yang")
            return None if aside or is_denied(words, n) else n
        told += tells(words[n]) and words[n].lower not in TIMES
        if told >= reach or words[n].lower in STOPS or is_other_verb(words[n]):
            return None
    return None


def clause(text: str, words: Sequence[Word], place: int) -> Sequence[Word]:
    """The words behind a place up to the next sign."""
    for end in range(place + 2, min(len(words), place + CAUSE)):
        if cut(text, words, end) or words[end].lower in ON:
            return words[place + 1 : end]
    return words[place + 1 : place + CAUSE]
