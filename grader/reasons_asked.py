"""The open questions that ask why something happened, and the words that tell what did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from grader.content import content
from grader.facts import Case, Question
from grader.reason_words import ASKING, BARE, GROUPS, MAY, NO_VERBS, USED, WORKS
from grader.stems import NEGATIONS, stems
from grader.text import Document, Word


@dataclass(frozen=True, slots=True)
class Asked:
    """A question for a reason: the roots that tell what happened, and those of its other words."""

    question: Question
    event: frozenset[str]
    about: frozenset[str]
    thing: frozenset[str] = frozenset()
    """The roots of what it happened to, by the question: *sistem*."""
    served: frozenset[str] = frozenset()
    """Those of what it serves, by the fact that tells the event: *pencatatan wajib lapor*."""


@lru_cache(maxsize=64)
def asked(case: Case) -> tuple[Asked, ...]:
    """The open questions of a sheet that ask why something happened."""
    found = []
    for question in case.open_questions:
        words = Document.read(question.text).words
        lowers = [word.lower for word in words]
        why = not ASKING.isdisjoint(lowers) and lowers[0] != "apakah"
        roots = frozenset(root for lower in lowers for root in stems(lower))
        if not why:
            continue
        if roots.isdisjoint(frozenset().union(*(group for group, _ in GROUPS))):
            roots |= _event(case)
        group = next((told for group, told in GROUPS if not group.isdisjoint(roots)), None)
        if group is not None:
            found.append(Asked(question, group, roots, *_things(case, question, group)))
    return tuple(found)


HEAD = 6
"""How many words of a fact may tell what it happened to, before the event."""


def _things(
    case: Case, question: Question, event: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The roots of what the event happened to, by the question, and more by the fact of it."""
    unit = frozenset(case.unit.name.casefold().split()) | {"kelas", "itu", "apa"} | ASKING
    heads: list[Word] = []
    for fact in case.facts:
        words = Document.read(fact.text).words[: HEAD + 1]
        end = next((n for n, w in enumerate(words) if stems(w.lower) & event), 0)
        heads += words[:end] if fact.weight == 3 else ()
    found = []
    for told_of in (list(Document.read(question.text).words), heads):
        told = [word.lower for word in content(told_of) if word.lower not in unit]
        found.append(frozenset(root for lower in told for root in stems(lower)) - event)
    return found[0], found[1] - found[0]


def _event(case: Case) -> frozenset[str]:
    """The roots of what happened: *Makanan apa penyebabnya?* asks for the reason of that."""
    texts = (fact.text for fact in case.facts if fact.weight == 3 and fact.element == "what")
    return frozenset(
        root for text in texts for word in Document.read(text).words for root in stems(word.lower)
    )


def is_told(words: Sequence[Word], n: int, each: Asked) -> bool:
    """True where the event is told, also as what does not work."""
    if names(words[n], each):
        return True
    works = words[n].lower in WORKS or (words[n].lower in USED and is_possible(words, n))
    return works and "mati" in each.event and is_denied(words, n)


def is_possible(words: Sequence[Word], n: int) -> bool:
    """True right behind *dapat*, *bisa*, *boleh*."""
    return n > 0 and words[n - 1].lower in MAY


def names(word: Word, each: Asked) -> bool:
    """True for a word that tells the event: *perkelahian*, not *pemadam* and not *pemadaman*."""
    if stems(word.lower).isdisjoint(each.event):
        return False
    if "berhenti" in each.event and word.lower.startswith(("diber", "pember")):
        return False  # who is suspended stops nowhere
    event = word.lower.startswith("per") and word.lower.endswith(("an", "annya"))
    return event or not word.lower.startswith("pe")


def is_denied(words: Sequence[Word], n: int) -> bool:
    """True where a negation stands one or two words before."""
    return any(word.lower in NEGATIONS for word in words[max(0, n - 2) : n])


def is_other_verb(word: Word) -> bool:
    """True for a word that looks like a verb."""
    lower = word.lower
    if lower in BARE:
        return True
    verb = len(lower) > 4 and lower.startswith(("di", "me", "ber", "ter"))
    return verb and word.text.islower() and lower not in NO_VERBS


def tells(word: Word) -> bool:
    """True for a word that tells more than a day, a time or a place by its name."""
    return bool(content([word])) and not word.is_capital
