"""Whom the effort gate stops, and the honesty twins: one section of ``docs/validity.md``."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from gold import case, rows, told

from grader.assessment import Answer
from grader.disorder import doubtful
from grader.effort import Effort, gate
from grader.exercise import Exercise, load
from grader.facts_brief import brief
from grader.originality import Index
from grader.rubric import Rubric
from grader.rules import Reading
from grader.text import Document


@lru_cache(maxsize=32)
def _index(name: str) -> Index:
    sheet = case(name)
    allowed = [sheet.boilerplate, *(statement.text for statement in sheet.statements)]
    return Index.build(given={"brief": brief(sheet)}, known={}, allowed=allowed)


def reading(row: dict[str, str]) -> Reading:
    """An answer of the set, read against its sheet and the sheet's brief."""
    return Reading(Document.read(row["text"]), case(row["case"]), _index(row["case"]))


@lru_cache(maxsize=32)
def _exercise(name: str) -> Exercise:
    """The press release's rubric, with another sheet in the place of its own."""
    exercise = load("04-siaran-pers")
    item = exercise.rubric.item("naskah")
    sheet = case(name)
    rubric = Rubric(exercise.slug, (item,), {item.head.case: sheet}, _index(name))
    return Exercise(exercise.slug, exercise.front, rubric, exercise.folder)


def points(name: str, text: str) -> float:
    """What a text earns as a press release on a sheet, in [0, 100]."""
    return _exercise(name).rubric.grade(Answer("naskah", text=text)).points


def section() -> list[str]:
    """Shares with 95 % intervals (Wilson): honest poor answers stopped, answers without effort
    caught, what goes to a person, and twins in which the honest one scores higher."""
    lines = ["## Effort and honesty", "", "| set | report | tuning |", "|---|---|---|"]
    poor: dict[str, str] = {}
    doubts: dict[str, str] = {}
    caught: dict[str, str] = {}
    kinds: dict[str, Counter[str]] = {}
    for part in ("report", "tune"):
        texts = [reading(row) for row in rows(f"effort/poor.{part}")]
        poor[part] = told(sum(gate(Effort(), text) is not None for text in texts), len(texts))
        doubts[part] = told(sum(bool(doubtful(text)) for text in texts), len(texts))
        idle = rows(f"effort/effortless.{part}")
        missed = Counter(row["kind"] for row in idle if gate(Effort(), reading(row)) is None)
        caught[part] = told(len(idle) - sum(missed.values()), len(idle))
        kinds[part] = missed
    for name, found in (
        ("honest poor answers stopped (aim: at most 0.02)", poor),
        ("honest poor answers that a person is asked about for their order", doubts),
        ("answers without effort caught (aim: at least 0.95)", caught),
    ):
        lines.append(f"| {name} | {found['report']} | {found['tune']} |")
    missed = kinds["report"] + kinds["tune"]
    lines += ["", f"Passed without effort, by kind: {dict(missed) or 'none'}.", ""]
    twins = rows("honesty/twins")
    lines += ["| twins | the honest one scores higher | the same | lower |", "|---|---:|---:|---:|"]
    for kind in sorted({row["kind"] for row in twins}):
        gaps = [
            points(row["case"], row["honest"]) - points(row["case"], row["concealing"])
            for row in twins
            if row["kind"] == kind
        ]
        higher, lower = sum(gap > 0 for gap in gaps), sum(gap < 0 for gap in gaps)
        lines.append(f"| {kind} | {higher}/{len(gaps)} | {len(gaps) - higher - lower} | {lower} |")
    return [*lines, ""]


def show() -> list[str]:
    """Honest poor answers stopped, and answers without effort passed, on the tuning part."""
    found = []
    for name, wanted in (("poor", False), ("effortless", True)):
        for row in rows(f"effort/{name}.tune"):
            stopped = gate(Effort(), reading(row))
            if bool(stopped) != wanted:
                reason = stopped.reason if stopped else "passed"
                found.append(f"{row['id']} {row['case']} {reason}: {row['text'][:200]}")
    return found
