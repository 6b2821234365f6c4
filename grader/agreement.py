"""Agreement between an answer and the gold: accuracy, macro-F1, Cohen's kappa, Kendall's tau.

Small on purpose, since the engine may import neither NLTK nor scikit-learn; tests hold them to
parity with both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def accuracy(gold: Sequence[str], given: Sequence[str]) -> float:
    """The share of equal pairs, in [0, 1]; 0 for no pairs."""
    return sum(g == a for g, a in zip(gold, given, strict=True)) / len(gold) if gold else 0.0


def cohen_kappa(gold: Sequence[str], given: Sequence[str]) -> float:
    """Cohen's kappa, in [-1, 1] (Cohen 1960, Educational and Psychological Measurement 20, 37–46).

    1 where both are constant and equal; 0 where there are no pairs.
    """
    if not gold:
        return 0.0
    size = len(gold)
    ours, theirs = Counter(gold), Counter(given)
    expected = sum(ours[label] * theirs[label] for label in ours) / size**2
    observed = accuracy(gold, given)
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def macro_f1(gold: Sequence[str], given: Sequence[str]) -> float:
    """The mean F1 over all labels of either side, in [0, 1]: scikit-learn's ``average="macro"``."""
    labels = set(gold) | set(given)
    total = 0.0
    for label in labels:
        both = sum(g == a == label for g, a in zip(gold, given, strict=True))
        total += 2 * both / (sum(g == label for g in gold) + sum(a == label for a in given))
    return total / len(labels) if labels else 0.0


def kendall_tau(gold: Sequence[str], given: Sequence[str]) -> float:
    """Kendall's tau between two orders of the same things, in [-1, 1] (Biometrika 30, 1938, 81–93).

    Raises ValueError where the two do not hold the same things, each once.
    """
    place = {name: position for position, name in enumerate(given)}
    if len(place) != len(given) or set(gold) != set(place) or len(gold) != len(place):
        raise ValueError("both orders must hold the same things, each once")
    size = len(gold)
    if size < 2:
        return 1.0
    agree = sum(
        1 if place[gold[i]] < place[gold[j]] else -1
        for i in range(size)
        for j in range(i + 1, size)
    )
    return agree / (size * (size - 1) / 2)
