"""The non-standard words: every row proves itself by a sentence with its form and one without."""

import re
from collections import Counter

import pytest

from grader.datasets import rows
from grader.lookup import Lexicon
from grader.rules.lexicon import find_forms
from grader.text import Document

KINDS = ["spelling", "di_ke", "loan_word", "particle", "capital", "abbreviation", "spoken"]
TOKEN = re.compile(r"[^\W_]+(?:['’.\-/][^\W_]+)*")


ROWS = rows("words_standard")
SENTENCES = [row[column] for row in ROWS for column in ("example", "counter_example")]
each_row = pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])


def holds(sentence: str, row: dict[str, str]) -> bool:
    """True where the engine's matcher finds the form; letter case counts for ``capital`` only."""
    return bool(find_forms(sentence, [row["nonstandard"]], case_sensitive=row["kind"] == "capital"))


def sure_forms(*, capital: bool) -> list[str]:
    """The forms that are wrong in every context, or wherever in lower case, as the sentences are:
    those matched by case, or the others."""
    return [
        row["nonstandard"]
        for row in ROWS
        if "1" in (row["safe"], row["lower"]) and (row["kind"] == "capital") is capital
    ]


SURE = {
    capital: Lexicon(sure_forms(capital=capital), case_sensitive=capital)
    for capital in (False, True)
}


def sure(sentence: str, capital: bool) -> list[str]:
    """The forms of ``sure_forms`` in a sentence; the list is compiled once."""
    return [form for _, _, form in SURE[capital].find(Document.read(sentence).words)]


@each_row
def test_example_holds_the_form(row: dict[str, str]) -> None:
    """The engine's own matcher finds the form in the example, as whole words."""
    assert holds(row["example"], row)


@each_row
def test_counter_example_lacks_the_form(row: dict[str, str]) -> None:
    """The engine's own matcher does not find the form in the counter-example."""
    assert not holds(row["counter_example"], row)


@each_row
def test_row_is_well_formed(row: dict[str, str]) -> None:
    """A row has a norm, whole sentences, and a context exactly where its form may be right."""
    assert row["kind"] in KINDS
    assert row["norm"].strip()
    assert row["safe"] in {"0", "1"}
    assert row["lower"] in {"0", "1"}
    assert not (row["lower"] == "1" and (row["safe"] == "1" or row["kind"] == "capital"))
    if row["lower"] == "1" or row["kind"] == "spoken":
        assert row["nonstandard"].islower()
        assert row["nonstandard"] in row["example"]
    assert bool(row["context"]) is (row["safe"] == "0")
    assert row["nonstandard"] != row["standard"]
    for column in ("nonstandard", "standard"):
        assert row[column] == " ".join(row[column].split())
    for column in ("example", "counter_example"):
        sentence = row[column]
        assert 5 <= len(TOKEN.findall(sentence)) <= 18, column
        assert re.search(r"[.!?]”?$", sentence), column
        assert sentence.count("“") == sentence.count("”"), column


def test_ids_follow_the_order_of_the_file() -> None:
    """Ids are unique, of one shape, and ascend."""
    ids = [row["id"] for row in ROWS]
    assert all(re.fullmatch(r"ws-\d{4}", each) for each in ids)
    assert ids == sorted(set(ids))


def test_list_is_large_enough_in_every_kind() -> None:
    """At least 800 rows remain, and no kind falls below 40."""
    assert len(ROWS) >= 800
    counts = Counter(row["kind"] for row in ROWS)
    assert set(counts) == set(KINDS)
    assert min(counts.values()) >= 40


def test_no_two_rows_contradict() -> None:
    """A surface form stands in one row only; case makes a difference for ``capital`` alone."""
    counts = Counter(
        row["nonstandard"] if row["kind"] == "capital" else row["nonstandard"].casefold()
        for row in ROWS
    )
    assert [form for form, times in counts.items() if times > 1] == []


@pytest.mark.parametrize("capital", [False, True], ids=["other", "capital"])
def test_no_standard_form_is_itself_replaced(capital: bool) -> None:
    """What one row recommends, no other row replaces: there are no chains."""
    found = {row["standard"]: hits for row in ROWS if (hits := sure(row["standard"], capital))}
    assert found == {}


@pytest.mark.parametrize("capital", [False, True], ids=["other", "capital"])
def test_sentences_hold_no_mistake_of_another_row(capital: bool) -> None:
    """Apart from an example's own form, the sentences hold none that is wrong in every context."""
    stray = [
        (row["id"], column, form)
        for row in ROWS
        for column in ("example", "counter_example")
        for form in sure(row[column], capital)
        if not (column == "example" and form == row["nonstandard"])
    ]
    assert stray == []


def test_no_sentence_is_repeated() -> None:
    """Each of the sentences occurs once in the file, whatever its case."""
    counts = Counter(sentence.casefold() for sentence in SENTENCES)
    assert [sentence for sentence, times in counts.items() if times > 1] == []


def test_sentences_open_in_different_ways() -> None:
    """No three opening words start more than one sentence in a hundred."""
    openings = Counter(" ".join(TOKEN.findall(s.casefold())[:3]) for s in SENTENCES)
    opening, times = openings.most_common(1)[0]
    assert times <= len(SENTENCES) / 100, opening
