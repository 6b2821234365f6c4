"""What tells a fact of a sheet and what does not: paraphrases written before the wordings were."""

from __future__ import annotations

from pathlib import Path

import pytest
from told_sheets import case_of, rows

from grader.elements import Elements
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.text import Document
from grader.told import told

ROOT = Path(__file__).parents[1]

OPEN = Facts.model_validate({"rule": "facts", "aspect": "open", "in": "whole"})


@pytest.mark.parametrize(("sheet", "of", "tells", "text"), rows("wordings", "told"))
def test_a_paraphrase_tells_its_fact(sheet: str, of: str, tells: str, text: str) -> None:
    """A true paraphrase is heard, and what says nothing of the fact is not; so it is with what
    answers an open question."""
    case, document = case_of(sheet), Document.read(text)
    fact = next((fact for fact in case.facts if fact.id == of), None)
    if fact is None:
        questions = tuple(each for each in case.open_questions if each.id == of)
        reading = Reading(document, case.model_copy(update={"open_questions": questions}))
        heard = OPEN.judge(reading).score == 0
    else:
        heard = told(Elements(document, case), fact, document.sentences) is not None
    assert heard == (tells == "yes")
