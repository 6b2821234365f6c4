"""The facts of the three sheets that long exercises use, told as a hundred trainees might: what is
heard as told, what is not, what answers an open question, what asserts a rumour.

The sentences stand in ``tests/long_sheets/<case>.yaml``: each is a whole text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from grader.asserted import rumours_asserted
from grader.elements import Elements
from grader.facts import Case, load_case
from grader.text import Document
from grader.told import told
from grader.unknowns import answered

HERE = Path(__file__).parent
CASES = HERE.parent / "datasets" / "cases"
SHEETS: dict[str, dict[str, dict[str, dict[str, list[str]]]]] = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((HERE / "long_sheets").glob("*.yaml"))
}


def sentences(group: str, kind: str) -> list[Any]:
    """Case, id and text of every sentence of one kind, each named by what it is about."""
    return [
        pytest.param(case, entry, text, id=f"{case}-{entry}-{kind}-{number}")
        for case, groups in SHEETS.items()
        for entry, kinds in groups.get(group, {}).items()
        for number, text in enumerate(kinds.get(kind, []), start=1)
    ]


def sheet(case: str) -> Case:
    """A fact sheet by its id."""
    return load_case(CASES / f"{case}.yaml")


def tells(case: str, fact: str, text: str) -> bool:
    """Whether a text tells a fact."""
    elements = Elements(Document.read(text), sheet(case))
    entry = next(entry for entry in sheet(case).facts if entry.id == fact)
    return told(elements, entry, elements.document.sentences) is not None


def answers(case: str, question: str, text: str) -> bool:
    """Whether a text answers an open question."""
    elements = Elements(Document.read(text), sheet(case))
    asked = next(entry for entry in sheet(case).open_questions if entry.id == question)
    return any(asked.text in clash.sheet for clash in answered(elements, sheet(case)))


def asserts(case: str, rumour: str, text: str) -> bool:
    """Whether a text tells a rumour as if it were true."""
    elements = Elements(Document.read(text), sheet(case))
    alone = tuple(entry for entry in sheet(case).rumours if entry.id == rumour)
    only = sheet(case).model_copy(update={"rumours": alone})
    return bool(rumours_asserted(elements, only, elements.document.sentences))


def test_every_fact_has_its_sentences() -> None:
    """Eight true and four false ones for each fact of the three sheets."""
    for case, groups in SHEETS.items():
        assert {fact.id for fact in sheet(case).facts} == set(groups["facts"])
        for kinds in groups["facts"].values():
            assert len(kinds["told"]) >= 8 and len(kinds["untold"]) >= 4


@pytest.mark.parametrize(("case", "fact", "text"), sentences("facts", "told"))
def test_a_fact_is_heard_in_other_words(case: str, fact: str, text: str) -> None:
    """A true paraphrase tells its fact."""
    assert tells(case, fact, text)


@pytest.mark.parametrize(("case", "fact", "text"), sentences("facts", "untold"))
def test_a_look_alike_tells_nothing(case: str, fact: str, text: str) -> None:
    """Words in common with a fact do not tell it."""
    assert not tells(case, fact, text)


@pytest.mark.parametrize(("case", "question", "text"), sentences("questions", "closes"))
def test_a_guess_is_heard(case: str, question: str, text: str) -> None:
    """What answers an open question, either way, is found."""
    assert answers(case, question, text)


@pytest.mark.parametrize(("case", "question", "text"), sentences("questions", "open"))
def test_what_stays_open_is_no_guess(case: str, question: str, text: str) -> None:
    """To say that a question is open, or to speak of something else, answers nothing."""
    assert not answers(case, question, text)


@pytest.mark.parametrize(("case", "rumour", "text"), sentences("rumours", "asserted"))
def test_a_rumour_is_heard(case: str, rumour: str, text: str) -> None:
    """A rumour told as true is found in other words."""
    assert asserts(case, rumour, text)


@pytest.mark.parametrize(("case", "rumour", "text"), sentences("rumours", "denied"))
def test_a_denied_rumour_is_none(case: str, rumour: str, text: str) -> None:
    """To deny a rumour, or to say the opposite, does not assert it."""
    assert not asserts(case, rumour, text)
