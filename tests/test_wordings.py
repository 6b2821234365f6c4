"""What tells a fact of a sheet and what does not: paraphrases written before the wordings were."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import pytest

from grader.elements import Elements
from grader.exercise import find, load
from grader.facts import Case, load_case
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.text import Document
from grader.told import told

ROOT = Path(__file__).parents[1]
SHEETS = sorted((Path(__file__).parent / "wordings").glob("*.csv"))

OPEN = Facts.model_validate({"rule": "facts", "aspect": "open", "in": "whole"})


@lru_cache
def _case(name: str) -> Case:
    """A fact sheet by its id, of a case of the course or of an exercise."""
    shared = ROOT / "datasets" / "cases" / f"{name}.yaml"
    if shared.exists():
        return load_case(shared)
    return next(load(slug).rubric.cases[name] for slug in find() if name in load(slug).rubric.cases)


def _rows() -> list[tuple[str, str, str, str]]:
    found = []
    for path in SHEETS:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.append((path.stem, row["of"], row["told"], row["text"]))
    return found


@pytest.mark.parametrize(("sheet", "of", "tells", "text"), _rows())
def test_a_paraphrase_tells_its_fact(sheet: str, of: str, tells: str, text: str) -> None:
    """A true paraphrase is heard, and what says nothing of the fact is not; so it is with what
    answers an open question."""
    case, document = _case(sheet), Document.read(text)
    fact = next((fact for fact in case.facts if fact.id == of), None)
    if fact is None:
        questions = tuple(each for each in case.open_questions if each.id == of)
        reading = Reading(document, case.model_copy(update={"open_questions": questions}))
        heard = OPEN.judge(reading).score == 0
    else:
        heard = told(Elements(document, case), fact, document.sentences) is not None
    assert heard == (tells == "yes")
