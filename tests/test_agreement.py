"""The engine's own agreement measures are those of NLTK and scikit-learn."""

import random

import pytest
from nltk.metrics.agreement import AnnotationTask
from sklearn.metrics import cohen_kappa_score, f1_score

from grader.agreement import accuracy, cohen_kappa, kendall_tau, macro_f1

LABELS = ("conflict", "morality", "economic", "none")


def pairs(seed: int) -> tuple[list[str], list[str]]:
    """Forty gold labels, and an answer that has two thirds of them right."""
    draw = random.Random(seed)
    gold = [draw.choice(LABELS) for _ in range(40)]
    return gold, [g if draw.random() < 0.66 else draw.choice(LABELS) for g in gold]


@pytest.mark.parametrize("seed", range(8))
def test_parity(seed: int) -> None:
    """Kappa and macro-F1 equal scikit-learn's; kappa and accuracy equal NLTK's."""
    gold, given = pairs(seed)
    task = AnnotationTask(
        [
            (coder, str(n), label)
            for coder, row in (("a", gold), ("b", given))
            for n, label in enumerate(row)
        ]
    )
    assert cohen_kappa(gold, given) == pytest.approx(cohen_kappa_score(gold, given))
    assert cohen_kappa(gold, given) == pytest.approx(task.kappa())
    assert accuracy(gold, given) == pytest.approx(task.avg_Ao())
    assert macro_f1(gold, given) == pytest.approx(f1_score(gold, given, average="macro"))


@pytest.mark.parametrize("seed", range(8))
def test_kendall_tau_parity(seed: int) -> None:
    """Tau of two orders equals SciPy's, which scikit-learn brings along."""
    from scipy.stats import kendalltau

    draw = random.Random(seed)
    things = [str(n) for n in range(9)]
    given = draw.sample(things, len(things))
    ranks = [given.index(thing) for thing in things]
    assert kendall_tau(things, given) == pytest.approx(kendalltau(range(9), ranks).statistic)


def test_orders_must_hold_the_same_things() -> None:
    """An order with a missing or doubled thing is refused."""
    with pytest.raises(ValueError, match="same things"):
        kendall_tau(["a", "b"], ["a", "a"])


def test_edges() -> None:
    """No pairs, and two constant equal rows, have a value."""
    assert cohen_kappa([], []) == accuracy([], []) == macro_f1([], []) == 0
    assert cohen_kappa(["x", "x"], ["x", "x"]) == 1
