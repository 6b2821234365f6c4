"""The word lists hold what the engine and the lessons were promised."""

import pytest

from grader.datasets import rows


@pytest.mark.parametrize(("name", "least"), [("words_standard", 800), ("words_stance", 400)])
def test_counts(name: str, least: int) -> None:
    """A list has at least as many rows as its card promises."""
    assert len(rows(name)) >= least


def test_no_two_rows_contradict_each_other() -> None:
    """A form has one standard, and no standard form is non-standard in another row."""
    table = rows("words_standard")
    forms = [(row["nonstandard"], row["kind"] == "capital") for row in table]
    assert len(set(forms)) == len(forms)
    wrong = {row["nonstandard"] for row in table if row["safe"] == "1"}
    assert not [row["id"] for row in table if row["standard"] in wrong]


def test_what_is_right_somewhere_says_where() -> None:
    """A row that is not safe names its context; a safe one has none."""
    for row in rows("words_standard"):
        assert bool(row["context"]) == (row["safe"] == "0"), row["id"]


def test_a_stance_form_has_one_kind() -> None:
    """No form stands under two kinds."""
    forms = [row["form"] for row in rows("words_stance")]
    assert len(set(forms)) == len(forms)
