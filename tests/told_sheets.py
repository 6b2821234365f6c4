"""Sentences about fact sheets, a file a sheet, as the tests of wordings read them."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from grader.exercise import find, load
from grader.facts import Case, load_case

HERE = Path(__file__).parent


@lru_cache
def case_of(name: str) -> Case:
    """A fact sheet by its id, of a case of the course or of an exercise."""
    shared = HERE.parent / "datasets" / "cases" / f"{name}.yaml"
    if shared.exists():
        return load_case(shared)
    return next(load(slug).rubric.cases[name] for slug in find() if name in load(slug).rubric.cases)


def rows(folder: str, verdict: str) -> list[tuple[str, str, str, str]]:
    """Of each row of ``tests/<folder>/*.csv`` the sheet, its subject, the verdict, the text."""
    found = []
    for path in sorted((HERE / folder).glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += [(path.stem, r["of"], r[verdict], r["text"]) for r in csv.DictReader(file)]
    return found
