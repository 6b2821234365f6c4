"""Agreement between an answer and the gold: accuracy, macro-F1, Cohen's kappa, Kendall's tau.

Small on purpose, since the engine may import neither NLTK nor scikit-learn; tests hold them to
parity with both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from math import comb, erf, exp, pi, sqrt


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


LUCK = 0.08
"""What answers drawn at random may earn on average; the course promises less than a tenth."""


def beyond_chance(value: float, margin: float) -> float:
    """A measure that is 0 at chance, with the luck of guessing taken off: 0 up to ``margin``, 1
    at 1."""
    return max(0.0, (value - margin) / (1 - margin))


@lru_cache(maxsize=256)
def guessing_margin(rows: int, options: int) -> float:
    """How much of (accuracy - chance) / (1 - chance) is put down to luck, in [0, 1).

    Guesses are right by chance now and then, and a score cannot be negative: on few rows the mean
    of what guessing earns is far above 0. This is the least margin at which it is at most ``LUCK``,
    for the binomial distribution of right guesses among ``options`` equally likely ones.
    """
    chance = 1 / max(2, options)
    odds = [comb(rows, k) * chance**k * (1 - chance) ** (rows - k) for k in range(rows + 1)]
    gains = [(k / rows - chance) / (1 - chance) for k in range(rows + 1)] if rows else [0.0]

    def mean(margin: float) -> float:
        pairs = zip(odds, gains, strict=True)
        return sum(odd * beyond_chance(gain, margin) for odd, gain in pairs)

    return _least(mean)


@lru_cache(maxsize=64)
def ordering_margin(size: int) -> float:
    """The same for Kendall's tau of ``size`` things in random order, in [0, 1).

    Tau of random orders is near to normal with mean 0 and variance 2(2n + 5) / 9n(n - 1)
    (Kendall 1938, Biometrika 30, 81–93).
    """
    if size < 2:
        return 0.0
    spread = sqrt(2 * (2 * size + 5) / (9 * size * (size - 1)))

    def mean(margin: float) -> float:
        z = margin / spread
        tail = (1 - erf(z / sqrt(2))) / 2
        return spread * (exp(-z * z / 2) / sqrt(2 * pi) - z * tail) / (1 - margin)

    return _least(mean, LUCK if size >= MANY else 2 * LUCK)


MANY = 8
"""So many things in order cannot be guessed; of fewer a guess may earn twice as much."""


def _least(mean: Callable[[float], float], luck: float = LUCK) -> float:
    """The least margin in steps of a hundredth at which ``mean`` is at most ``luck``."""
    return next(step / 100 for step in range(100) if mean(step / 100) <= luck or step == 99)
