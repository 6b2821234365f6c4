"""The mutation suite over all exercises: one section of ``docs/validity.md``."""

from __future__ import annotations

from collections import Counter

from gold import told
from mutations import Trial, trials

from grader.exercise import find, load


def all_trials() -> list[Trial]:
    """Every change to every strong text of every prose item."""
    return [
        trial
        for exercise in map(load, find())
        for item in exercise.rubric.items
        if item.head.answer == "prose"
        for trial in trials(exercise, item)
    ]


def section() -> list[str]:
    """Shares with 95 % intervals (Wilson), by exercise and in all."""
    found = all_trials()
    lines = [
        "## Mutations",
        "",
        "One thing broken in a strong text (`tools/mutants.py`): its criterion must lose points",
        "(aim: 0.98), of the others at most 0.02 may move by over 2 % of the item's points.",
        "Changes of form, synonyms of the sheet, a new name in text and sheet must move nothing.",
        "",
        "| exercise | noticed | others moved | harmless changes that moved something |",
        "|---|---|---|---|",
    ]
    for name in [*sorted({trial.exercise for trial in found}), ""]:
        some = [trial for trial in found if name in ("", trial.exercise)]
        broken = [trial for trial in some if trial.criterion]
        harmless = [trial for trial in some if not trial.criterion]
        pairs = sum(len(trial.before) - 1 for trial in broken)
        others = sum(len(trial.others) for trial in broken)
        moved = sum(
            any(abs(before - trial.after[n]) > 1e-9 for n, before in trial.before.items())
            for trial in harmless
        )
        noticed = told(sum(trial.noticed for trial in broken), len(broken))
        lines.append(
            f"| {name or '**all**'} | {noticed} | {told(others, pairs)} | {moved}/{len(harmless)} |"
        )
    missed = Counter(
        f"{trial.exercise} {trial.item} {trial.criterion}: {trial.change}"
        for trial in found
        if trial.criterion and not trial.noticed
    )
    lines += ["", "Not noticed:", "", *(f"- {name} (×{count})" for name, count in missed.items())]
    return [*lines, ""]


def show() -> list[str]:
    """Every trial whose owner did not notice, with the changed text."""
    return [
        f"{t.exercise} {t.item} {t.criterion} {t.change}\n{t.text}\n"
        for t in all_trials()
        if t.criterion and not t.noticed
    ]
