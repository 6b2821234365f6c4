"""Stances that a list of phrases cannot hold: classes of words, in patterns, inside a clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from grader.phrases import Classes, Likely, Patterns, Tags
from grader.stances import blame, deny, harmed, minimise, praise, threaten
from grader.text import Sentence, Span

Rule = Callable[[Sentence, Tags], list[Span]]
_OPENING: Mapping[str, tuple[Patterns, ...]] = {
    "blame": (blame.LAID, harmed.BLAMED, harmed.SCOLDED),
    "deny": (deny.BLANKET,),
    "minimise": (minimise.SMALL,),
    "praise": (praise.GOOD,),
    "threaten": (threaten.VEILED, threaten.SANCTION),
}
"""The patterns of each kind one of which must stand for its rule to hear anything."""
BY_RULE: Mapping[str, tuple[Classes, Rule]] = {
    "blame": (blame.CLASSES, blame.blame),
    "deny": (deny.CLASSES, deny.deny),
    "minimise": (minimise.CLASSES, minimise.minimise),
    "praise": (praise.CLASSES, praise.praise),
    "threaten": (threaten.CLASSES, threaten.threaten),
}
_LIKELY = Likely({kind: (BY_RULE[kind][0], lists) for kind, lists in _OPENING.items()})


def by_rule(kind: str, sentence: Sentence) -> list[Span]:
    """The passages of a stance in one sentence; none for a kind that has no rule."""
    return heard(kind, sentence) if kind in likely(sentence) else []


def likely(sentence: Sentence) -> frozenset[str]:
    """The stances that may be taken in a sentence, told by its words alone; no other is."""
    return _LIKELY.names(sentence.lowers)


def heard(kind: str, sentence: Sentence) -> list[Span]:
    """The passages of a stance that is likely in a sentence."""
    classes, rule = BY_RULE[kind]
    return rule(sentence, list(map(classes.of, sentence.tokens)))
