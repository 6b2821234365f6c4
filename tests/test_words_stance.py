"""The stance word list: every row proves itself by a sentence with the form and one without."""

import re
from collections import Counter

import pytest

from grader.datasets import rows
from grader.rules.lexicon import find_forms

KINDS = {
    "minimise",
    "deny",
    "threaten",
    "blame",
    "praise",
    "judge",
    "speculate",
    "promise",
    "clickbait",
}
TOKEN = re.compile(r"[^\W_]+(?:['’.\-/][^\W_]+)*")


ROWS = rows("words_stance")
SENTENCES = [row[column] for row in ROWS for column in ("example", "counter_example")]
each_row = pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])


@each_row
def test_example_holds_the_form(row: dict[str, str]) -> None:
    """The engine's own matcher finds the form in the example, as whole words."""
    assert find_forms(row["example"], [row["form"]])


@each_row
def test_counter_example_lacks_the_form(row: dict[str, str]) -> None:
    """The engine's own matcher does not find the form in the counter-example."""
    assert not find_forms(row["counter_example"], [row["form"]])


@each_row
def test_row_is_well_formed(row: dict[str, str]) -> None:
    """A row has a legal kind and strength, a note, a lower-case form and two whole sentences."""
    assert re.fullmatch(r"st-\d{4}", row["id"])
    assert row["kind"] in KINDS
    assert row["strength"] in {"1", "2", "3"}
    assert row["form"] == " ".join(row["form"].lower().split())
    assert row["note"].endswith(".")
    for column, fewest in (("example", 8), ("counter_example", 7)):
        sentence = row[column]
        assert fewest <= len(TOKEN.findall(sentence)) <= 22, column
        assert re.search(r"[.!?]”?$", sentence), column
        assert sentence.count("“") == sentence.count("”"), column


def test_list_is_large_enough_in_every_kind() -> None:
    """More than 400 rows remain, and no kind falls below 35."""
    assert len(ROWS) > 400
    counts = Counter(row["kind"] for row in ROWS)
    assert set(counts) == KINDS
    assert min(counts.values()) >= 35


@pytest.mark.parametrize("column", ["id", "form"])
def test_no_two_rows_contradict(column: str) -> None:
    """A form stands under one kind only, and an id names one row."""
    counts = Counter(row[column] for row in ROWS)
    assert [value for value, times in counts.items() if times > 1] == []


def test_no_sentence_is_repeated() -> None:
    """Each of the sentences occurs once in the file, whatever its case."""
    counts = Counter(sentence.casefold() for sentence in SENTENCES)
    assert [sentence for sentence, times in counts.items() if times > 1] == []


def test_sentences_open_in_different_ways() -> None:
    """No three opening words start more than one sentence in a hundred."""
    openings = Counter(" ".join(TOKEN.findall(s.casefold())[:3]) for s in SENTENCES)
    opening, times = openings.most_common(1)[0]
    assert times <= len(SENTENCES) / 100, opening
