"""The claims and the posts: what their cards promise."""

import csv
import re
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path
from statistics import median

import make_posts
import pytest
from measure_texts import HEAPS, heaps_exponent, near_duplicates, words

from grader.datasets import load, rows

SECOND_HAND = re.compile(r"\bpasal \d", re.IGNORECASE)


def test_there_are_as_many_rows_as_promised() -> None:
    """At least 150 claims and 300 posts are there."""
    assert len(rows("claims")) >= 150
    assert len(rows("posts")) >= 300


def test_a_third_of_the_claims_is_true_and_unfavourable() -> None:
    """A third of all claims is true and unfavourable, and no other verdict bears that mark."""
    marked = [row for row in rows("claims") if row["unfavourable"] == "1"]
    assert {row["verdict"] for row in marked} == {"true"}
    assert len(marked) * 3 >= len(rows("claims"))


def test_every_verdict_is_frequent_enough_to_learn() -> None:
    """Each verdict has at least twenty claims, on events and on none."""
    verdicts = Counter(row["verdict"] for row in rows("claims"))
    assert set(verdicts) == {"true", "false", "misleading", "unproven"}
    assert min(verdicts.values()) >= 20


def test_an_article_of_a_law_is_marked_as_second_hand() -> None:
    """A claim that is settled by an article tells the reader to look at the official text."""
    for row in rows("claims"):
        if SECOND_HAND.search(row["settled_by"]):
            assert "periksa naskah resmi" in row["settled_by"], row["id"]


def test_an_event_of_a_claim_keeps_its_split_in_every_file() -> None:
    """A shared event lies in one split only, across claims, headlines and comments."""
    splits = defaultdict(set)
    for name in ("claims", "headlines", "comments"):
        for row in rows(name):
            splits[row["event"]].add(row["split"])
    known = {row["event"] for name in ("headlines", "comments") for row in rows(name)}
    for row in rows("claims"):
        assert row["event"] in known, row["id"]
        assert not row["event"] or len(splits[row["event"]]) == 1, row["event"]


@pytest.mark.parametrize(("name", "column"), [("claims", "text"), ("posts", "caption")])
def test_the_texts_share_no_template(name: str, column: str) -> None:
    """No two texts are near-duplicates, openings do not recur, the vocabulary keeps growing."""
    texts = [row[column] for row in rows(name)]
    assert near_duplicates(texts) == []
    openings = Counter(" ".join(words(text)[:3]) for text in texts)
    assert openings.most_common(1)[0][1] <= max(1, 0.01 * len(texts))
    assert HEAPS[0] <= heaps_exponent(texts) <= HEAPS[1]


def test_the_posts_are_what_their_generator_writes() -> None:
    """Running the generator gives the published file byte for byte."""
    assert make_posts.POSTS.read_bytes() == make_posts.table().encode()
    assert make_posts.main(["--check"]) == 0


def test_a_changed_file_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A post changed by hand makes the check fail until the generator has run again."""
    other = tmp_path / "posts.csv"
    other.write_text(make_posts.table().replace("po-001", "po-xxx"), encoding="utf-8")
    monkeypatch.setattr(make_posts, "POSTS", other)
    assert make_posts.main(["--check"]) == 1
    assert make_posts.main([]) == 0
    assert make_posts.main(["--check"]) == 0


def test_the_figures_of_a_post_fit_each_other() -> None:
    """Impressions are at least the reach, and nobody acts who was not reached."""
    frame = load("posts")
    assert (frame["impressions"] >= frame["reach"]).all()
    for column in ("likes", "comments", "shares", "saves", "clicks"):
        assert (frame[column] <= frame["reach"]).all()
        assert (frame[column] >= 0).all()
    assert not frame[list(make_posts.FIGURES)].isna().any().any()


def test_two_posts_went_viral() -> None:
    """Exactly two posts are planted outliers, each the widest of its unit by far."""
    boosted = [row for row in make_posts.read(make_posts.CAPTIONS) if row["boost"] != "1"]
    assert len(boosted) == 2
    for planted in boosted:
        reach = {row["id"]: int(row["reach"]) for row in rows("posts") if _same(row, planted)}
        assert reach[planted["id"]] == max(reach.values())
        assert reach[planted["id"]] > 10 * median(reach.values())


def _same(row: dict[str, str], other: dict[str, str]) -> bool:
    return row["unit"] == other["unit"]


def test_a_thread_of_posts_lies_in_one_split() -> None:
    """Posts on the same happening are never torn apart by the split."""
    threads = defaultdict(set)
    with make_posts.CAPTIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            threads[row["thread"]].add(row["split"])
    del threads[""]
    assert len(threads) >= 10
    assert {len(splits) for splits in threads.values()} == {1}


def test_captions_have_the_promised_length_and_form() -> None:
    """Captions have 8 to 70 words, keep their hashtags apart, and posts stand in order of time."""
    for row in rows("posts"):
        assert 8 <= len(row["caption"].split()) <= 70, row["id"]
        assert not re.search(r"#\w", row["caption"]), row["id"]
    times = [datetime.fromisoformat(row["datetime"]) for row in rows("posts")]
    assert times == sorted(times)
