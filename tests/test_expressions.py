"""Expressions over named lists: short to read, and a sentence at a time."""

from __future__ import annotations

import re
from typing import Any

import pytest

from grader.rules import PROSE
from grader.rules.base import Finding, Reading
from grader.rules.expressions import Expressions
from grader.text import Document, Span

LISTS = {"tidak": ["tidak", "tak"], "data": ["nama", "nik"]}


def judged(text: str, kind: str = "pattern", **more: Any) -> Finding:
    """The verdict of a rule."""
    rule = PROSE[kind].model_validate({"rule": kind, **more})
    return rule.judge(Reading(Document.read(text)))


def test_a_name_in_brackets_is_any_word_of_its_list() -> None:
    """Nothing is typed twice."""
    rule = {"lists": LISTS, "any": [r"\b<tidak> bayar\b"]}
    assert judged("Anda tak bayar.", **rule).score == 1
    assert judged("Anda bayar.", **rule).score == 0


def test_a_passage_looks_at_its_sentence() -> None:
    """Beside and unless in another sentence change nothing."""
    asked = {"find": r"\b<data>\b", "beside": "di sini", "unless": r"\b<tidak>\b"}
    rule = {"lists": LISTS, "any": [asked], "least": 0, "most": 0}
    assert judged("Tulis nama Anda di sini.", **rule).score == 0
    assert judged("Tulis nama Anda. Loket ada di sini.", **rule).score == 1
    assert judged("Nama tidak perlu ditulis di sini.", **rule).score == 1
    assert judged("Tulis nama di sini. Itu tidak lama.", **rule).score == 0


def test_a_passage_can_come_too_late() -> None:
    """What is said behind the second sentence for the first time."""
    rule = {"any": ["maaf"], "spoils": [{"find": "maaf", "behind": 2}]}
    assert judged("Satu. Dua. Kami minta maaf.", **rule).score == 0.5
    assert judged("Satu. Maaf. Kami minta maaf.", **rule).score == 1


def test_a_passage_can_ask_for_something_elsewhere() -> None:
    """Sorry, and in some other sentence for what."""
    rule = {"any": [{"find": "maaf", "somewhere": "antre"}], "half": ["maaf"]}
    assert judged("Mohon maaf. Antrean tiga jam itu salah kami.", **rule).score == 1
    assert judged("Mohon maaf. Salam sehat.", **rule).score == 0.5
    assert judged("Antrean tiga jam.", **rule).score == 0


def test_every_slip_costs_its_share() -> None:
    """With ``spoils`` alone the score is whole until something is found; the message shows it."""
    rule = {"spoils": ["resmi", {"find": "jajaran"}], "each": 0.5}
    found = judged("Kelas itu resmi dimulai.", **rule)
    assert found.score == 0.5 and found.values["found"] == "resmi"
    assert judged("Kelas itu dimulai.", **rule).score == 1
    assert judged("Kelas itu resmi dimulai jajaran lapas.", **rule).score == 0
    with pytest.raises(ValueError, match="an entry under `any` or `spoils`"):
        judged("", half=["resmi"])


def test_a_shared_list_stands_for_a_criterion_that_has_none() -> None:
    """Every rubric may name it; a list of the criterion's own comes first."""
    praise = {"any": [r"\b<pujian>\b"], "least": 0, "most": 0}
    assert judged("Layanan prima bagi semua.", **praise).score == 0
    assert judged("Layanan bagi semua.", **praise).score == 1
    assert judged("Layanan prima bagi semua.", lists={"pujian": ["asyik"]}, **praise).score == 1


def test_a_stance_hears_what_is_listed_as_well() -> None:
    """The same entries under ``also``."""
    rule = {"kinds": ["deny"], "lists": LISTS, "also": [r"<tidak> usah ribut"], "each": 1.0}
    assert judged("Anda tak usah ribut.", "stance", **rule).score == 0
    assert judged("Kami mohon maaf.", "stance", **rule).score == 1


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("<takada>", r"a list of `lists` \(there are: data, tidak; got <takada>\)"),
        ("(", "a regular expression"),
        ("(a+)+", "without a repeated repetition"),
        ({"find": "a", "unless": "("}, "a regular expression"),
        ({"finds": "a"}, "finds"),
    ],
)
def test_a_mistake_in_an_entry_is_named(entry: Any, expected: str) -> None:
    """On reading the rubric, not on grading."""
    with pytest.raises(ValueError, match=expected):
        judged("", lists=LISTS, any=[entry])


@pytest.mark.parametrize(
    "pattern",
    [r"\bbagus|\bhebat", r"\bbagus|hebat", r"\b(?:bagus|)\w*hebat", r"\b(?:ter)?hebat", r"\b, se",
     r"\b(?:bagus| hebat)", r"\bse(?:kali|-)|\b\w*bagus", r"\bx?|\bhebat", r"\b[,]|\bhebat"],
)  # fmt: skip
def test_a_choice_is_found_wherever_it_stands(pattern: str) -> None:
    """What is searched for at words only is what stands nowhere else."""
    document = Document.read("Bagus, sehebat terhebat hebat, sekali-sekali se-bagus.")
    found = Expressions.of([pattern], {}).places(document, [Span(0, len(document.text))], ())
    plain = re.compile(pattern, re.IGNORECASE).finditer(document.text)
    assert found == [Span(*match.span()) for match in plain if match.group()]
