"""The work of grading grows with the length of an answer, no faster: counted, not timed."""

import sys

import pytest

from grader.assessment import Answer
from grader.dates import dates
from grader.exercise import load
from grader.honesty import cap
from grader.memo import remembered
from grader.names import is_given
from grader.rubric import MAX_LENGTH
from grader.text import Document

EXERCISE = load("04-siaran-pers", leave_out="naskah")
REFERENCE = EXERCISE.references["naskah"]
UNITS = {
    "one word": "a" * 20,
    "names": "Ab ",
    "quotations": "“Ya,” kata A. ",
    "open quotation marks": "“",
    "list": "\n- x",
    "hyphens": "a-",
    "brackets": "(",
    "dates": "Senin (2/3) ",
    "offices": "Kepala Lapas ",
    "numbers": "dua ratus ",
    "addresses": "Jl. A No. 1 RT 2 a@b.id ",
    "facts": "Dua narapidana luka ringan di Lapas Muara Teduh ",
    "guilt": "Kami tidak hanya ulah oknum media polisi ",
    "stances": "Ingat, petugas sigap kami jangan salahkan, itu fitnah setitik debu kalau kalian ",
    "the whole release": f"{REFERENCE}\n\n",
}
SIZES = (MAX_LENGTH // 5, 2 * MAX_LENGTH // 5, 4 * MAX_LENGTH // 5)


def steps(text: str) -> int:
    """How many calls of functions it takes to grade the text, the cap included."""
    counted = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal counted
        counted += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        EXERCISE.rubric.grade(Answer("naskah", text=text))
        cap(EXERCISE.rubric.read("naskah", text))
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_grading_takes_steps_in_proportion_to_the_length(unit: str) -> None:
    """Twice the text takes about twice the steps, and so again, whatever it repeats."""
    is_given("kepal")  # an unknown word: makes the table of spellings, which is made once
    steps((unit * MAX_LENGTH)[: SIZES[0]])  # compiles what is compiled once
    one, two, four = (steps((unit * MAX_LENGTH)[:size]) for size in SIZES)
    assert two <= 2.3 * one + 2_000
    assert four <= 2.3 * two + 2_000


def test_what_is_remembered_of_words_is_bounded() -> None:
    """A function of words is asked once for a word, until as many others came as it may hold."""
    asked: list[str] = []

    @remembered(2)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length(word) for word in ("a", "bb", "a", "ccc", "a")] == [1, 2, 1, 3, 1]
    assert asked == ["a", "bb", "ccc", "a"]


@pytest.mark.timeout(60)
def test_blank_lines_behind_a_weekday() -> None:
    """A weekday before thousands of blank lines is read, which three stars in a row would never."""
    text = "Senin" + "\n\n" * 20_000 + "Petugas datang pada 2 Maret 2026."
    found = dates(Document.read(text))
    assert [(mention.day, mention.month) for mention in found][-1] == (2, 3)
