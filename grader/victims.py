"""Who was harmed, told of others than the sheet's: officers hurt where inmates were."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from grader.facts import Case, Fact
from grader.harmless import HURT
from grader.mentions import CLASSES, KIN
from grader.stems import stems
from grader.text import Document, Sentence

_LIGHT = frozenset(
    "yang itu ini tersebut lapas rutan lpka jaga juga ikut sempat jadi menjadi korban sedang "
    "orang binaan kami pun dilaporkan".split()
)
"""What may stand between somebody and the harm they suffered."""
_SUFFERS = frozenset("mengalami menderita".split())
_HARMS = frozenset("melukai mencederai".split())
_NEAR = 6
"""How many words before *mengalami luka* its subject may begin."""


def other_victims(case: Case, sentence: Sentence) -> Iterator[tuple[int, int, Fact]]:
    """Passages (first and last word) in which persons of another class suffer the harm of a fact:
    *dua petugas luka ringan*, *tenda itu melukai tiga petugas*."""
    harmed = _harmed(case)
    if not harmed or sentence.lowers.isdisjoint(CLASSES):
        return
    words = sentence.tokens
    for place, word in enumerate(words):
        for root in stems(word) & HURT:
            fact, classes = harmed.get(root, (None, frozenset()))
            if fact is None or (root == "sakit" and place and words[place - 1] == "rumah"):
                continue
            first = _object(words, place) if word in _HARMS else _subject(words, place)
            if first is not None and words[first - 1] in KIN:
                continue
            if first is not None and _class(case, words[first]) not in {None, *classes}:
                yield min(first, place), max(first, place), fact


def _class(case: Case, word: str) -> str | None:
    """The class of persons of a noun; a child may be a visitor's where no children live."""
    return None if word == "anak" and case.unit.kind != "lpka" else CLASSES.get(word)


def _subject(words: tuple[str, ...], place: int) -> int | None:
    """The noun for persons of whom the harm is told."""
    loose = place > 0 and words[place - 1] in _SUFFERS
    for back in range(place - 1, max(-1, place - 1 - _NEAR), -1):
        if words[back] in CLASSES:
            return back
        if not loose and words[back] not in _LIGHT and words[back] not in _SUFFERS:
            return None
    return None


def _object(words: tuple[str, ...], place: int) -> int | None:
    near = range(place + 1, min(len(words), place + 5))
    return next((n for n in near if words[n] in CLASSES), None)


@lru_cache(maxsize=64)
def _harmed(case: Case) -> dict[str, tuple[Fact, frozenset[str]]]:
    """By root of ``HURT`` the fact that tells it, and the classes of persons in any sentence of the
    sheet that does; none where the sheet tells it of nobody by class."""
    facts: dict[str, Fact] = {}
    classes: dict[str, set[str]] = {}
    told = [(fact.text, fact) for fact in case.facts]
    told += [(statement.text, None) for statement in case.statements]  # type: ignore[misc]
    for text, fact in told:
        for sentence in Document.read(text).sentences:
            who = {CLASSES[word] for word in sentence.tokens if word in CLASSES}
            for root in (root for word in sentence.tokens for root in stems(word) & HURT):
                classes.setdefault(root, set()).update(who)
                if fact is not None and fact.unfavourable and who:
                    facts.setdefault(root, fact)
    return {root: (fact, frozenset(classes[root])) for root, fact in facts.items()}
