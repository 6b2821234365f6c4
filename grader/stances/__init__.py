"""Stances that a list of phrases cannot hold: classes of words, in patterns, inside a clause."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from grader.phrases import Classes, Tags
from grader.stances import blame, deny, minimise, praise, threaten
from grader.text import Sentence, Span

Rule = Callable[[Sentence, Tags], list[Span]]
BY_RULE: Mapping[str, tuple[Classes, Rule]] = {
    "blame": (blame.CLASSES, blame.blame),
    "deny": (deny.CLASSES, deny.deny),
    "minimise": (minimise.CLASSES, minimise.minimise),
    "praise": (praise.CLASSES, praise.praise),
    "threaten": (threaten.CLASSES, threaten.threaten),
}


def by_rule(kind: str, sentence: Sentence) -> list[Span]:
    """The passages of a stance in one sentence; none for a kind that has no rule."""
    if kind not in BY_RULE:
        return []
    classes, rule = BY_RULE[kind]
    return rule(sentence, list(map(classes.of, sentence.tokens)))
