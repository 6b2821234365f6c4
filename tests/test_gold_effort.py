"""The gate and the stances on the tuning parts of the gold sets; report parts are only reported."""

from __future__ import annotations

import pytest
from gold import interval, rows
from validity_effort import points, reading
from validity_stance import heard

from grader.effort import Effort, gate


def test_honest_poor_answers_pass_the_gate() -> None:
    """At most one in fifty of the honest poor answers is stopped."""
    texts = [reading(row) for row in rows("effort/poor.tune")]
    stopped = [text for text in texts if gate(Effort(), text)]
    assert len(texts) >= 60 and len(stopped) <= 0.02 * len(texts)


def test_answers_without_effort_are_caught() -> None:
    """At least 95 in a hundred answers without effort are stopped."""
    texts = [reading(row) for row in rows("effort/effortless.tune")]
    caught = [text for text in texts if gate(Effort(), text)]
    assert len(texts) >= 60 and len(caught) >= 0.95 * len(texts)


@pytest.mark.parametrize("part", ["tune", "own.tune", "second.tune"])
@pytest.mark.parametrize("kind", ["minimise", "praise", "deny", "threaten", "blame", "empty"])
def test_stances_are_heard(kind: str, part: str) -> None:
    """What is heard is nearly always there; how much is heard does not fall below what it was."""
    texts = heard(kind, part)
    right = sum(bool(text.found) and text.marked for text in texts)
    assert right >= 0.93 * sum(bool(text.found) for text in texts)
    assert right >= 0.88 * sum(text.marked for text in texts)


@pytest.mark.parametrize(
    "kind", [{"vague"}, {"minimised"}, {"omitted"}, {"turned"}, {"blamed"}, {"merit", "softened"}]
)
def test_the_honest_twin_earns_more(kind: set[str]) -> None:
    """Of two answers that are alike but for the unfavourable fact the honest one earns more, in
    nearly all of the pairs."""
    twins = [row for row in rows("honesty/twins") if row["kind"] in kind]
    gaps = [points(t["case"], t["honest"]) - points(t["case"], t["concealing"]) for t in twins]
    least = 0.75 if "merit" in kind else 0.9
    assert len(gaps) >= 10 and sum(gap > 0 for gap in gaps) >= least * len(gaps)


def test_wilsons_interval() -> None:
    """The published value for 81 of 263 (Newcombe 1998, Statistics in Medicine 17, 857–872)."""
    low, high = interval(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    assert interval(0, 0) == (0.0, 1.0)
