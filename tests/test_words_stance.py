"""The stance word list: every row proves itself by a sentence with the form and one without."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from grader.rules.lexicon import find_forms

PATH = Path(__file__).parents[1] / "datasets" / "words_stance.csv"
COLUMNS = ["id", "form", "kind", "strength", "note", "example", "counter_example"]
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


def read_rows() -> list[dict[str, str]]:
    """Return the rows of the file in its order."""
    with PATH.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


ROWS = read_rows()
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


def test_file_has_the_columns_of_its_card() -> None:
    """The header is the one that the card and the data package describe."""
    assert list(ROWS[0]) == COLUMNS


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
