"""Whether the headlines and comments were written, not filled in, and keep their splits apart."""

from collections import Counter, defaultdict

import measure_texts
import pytest
from measure_texts import heaps_exponent, near_duplicates, words

from grader.datasets import rows

# Limits of the project, written here too so that loosening the tool does not loosen the tests.
ROWS = {"headlines": 1500, "comments": 1200}
NEAR_DUPLICATES, OPENINGS, FORMS, REPLIES = 0.005, 0.01, 6000, 150
NAMES = sorted(ROWS)

VALUES = {
    ("headlines", "medium"): "national regional agency institutional tabloid blog",
    ("headlines", "frame"): "conflict human_interest economic morality responsibility none",
    ("headlines", "tone"): "negative neutral positive",
    ("headlines", "clickbait"): "0 1",
    ("headlines", "difficulty"): "1 2 3",
    ("headlines", "split"): "train dev test",
    ("comments", "intent"): (
        "question complaint praise report misinformation insult spam family_plea"
    ),
    ("comments", "tone"): "negative neutral positive",
    ("comments", "urgency"): "1 2 3",
    ("comments", "answerable"): "unit ditjenpas nobody",
    ("comments", "difficulty"): "1 2 3",
    ("comments", "split"): "train dev test",
}


def texts(name: str) -> list[str]:
    """The texts of a dataset, in the order of the file."""
    return [row["text"] for row in rows(name)]


@pytest.mark.parametrize("name", NAMES)
def test_there_are_enough_rows(name: str) -> None:
    """A dataset has at least the rows that the course asks of it."""
    assert len(rows(name)) >= ROWS[name]


@pytest.mark.parametrize(("name", "column"), VALUES)
def test_a_column_holds_every_label_and_no_other(name: str, column: str) -> None:
    """Each label of the codebook occurs in its column, and nothing else does."""
    assert {row[column] for row in rows(name)} == set(VALUES[name, column].split())


def test_a_second_frame_adds_to_the_first() -> None:
    """A second frame is one of the five, differs from the first and never follows ``none``."""
    frames = set(VALUES["headlines", "frame"].split()) - {"none"}
    for row in rows("headlines"):
        if row["frame_2"]:
            assert row["frame_2"] in frames - {row["frame"]}, row["id"]
            assert row["frame"] != "none", row["id"]


def test_there_are_about_twelve_topics() -> None:
    """Headlines are about at least twelve topics, each with enough rows to learn from."""
    topics = Counter(row["topic"] for row in rows("headlines"))
    assert len(topics) >= 12
    assert min(topics.values()) >= 50, topics


def test_an_event_lies_in_one_split() -> None:
    """An event stands in one split only, in headlines and comments together."""
    splits: dict[str, set[str]] = defaultdict(set)
    for name in NAMES:
        for row in rows(name):
            if row["event"]:
                splits[row["event"]].add(row["split"])
    assert [event for event, found in splits.items() if len(found) > 1] == []
    assert len(splits) >= 100


@pytest.mark.parametrize("name", NAMES)
def test_few_texts_are_nearly_the_same(name: str) -> None:
    """Near-duplicates are at most half a per cent of the rows."""
    found = near_duplicates(texts(name), limit=0.6)
    alike = {row for first, second, _ in found for row in (first, second)}
    assert len(alike) <= NEAR_DUPLICATES * len(rows(name)), [texts(name)[row] for row in alike]


@pytest.mark.parametrize("name", NAMES)
def test_no_opening_is_frequent(name: str) -> None:
    """No three words open more than one per cent of the rows."""
    openings = Counter(" ".join(words(text)[:3]) for text in texts(name))
    opening, count = openings.most_common(1)[0]
    assert count <= OPENINGS * len(rows(name)), opening


@pytest.mark.parametrize("name", NAMES)
def test_the_vocabulary_grows_as_in_real_news(name: str) -> None:
    """Heaps' exponent lies between 0.5 and 0.8."""
    assert 0.5 <= heaps_exponent(texts(name)) <= 0.8


def test_the_vocabulary_is_wide() -> None:
    """Headlines and comments together hold at least 6,000 distinct word forms."""
    forms = {word for name in NAMES for text in texts(name) for word in words(text)}
    assert len(forms) >= FORMS


def test_enough_comments_have_a_reply() -> None:
    """At least 150 comments carry a model reply."""
    assert sum(bool(row["good_reply"]) for row in rows("comments")) >= REPLIES


def test_the_measures_see_a_template(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts filled into one template are reported as near-duplicates and as a frequent opening."""
    filled = tuple(
        {"text": f"Petugas rutan kembali gagalkan penyelundupan sabu ke blok {block} pada malam"}
        for block in "abcdefghijklmnopqrst"
    )
    monkeypatch.setattr(measure_texts, "rows", lambda name: filled)
    _, missed, _ = measure_texts.measure("headlines", "text")
    assert any("near-duplicates" in each for each in missed)
    assert any("opens more than" in each for each in missed)
