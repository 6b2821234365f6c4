"""The mentions: written titles, a generator that repeats itself, and a key that fits."""

import csv
import sys
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path

import make_mentions
import measure_mentions
import pytest
from measure_texts import near_duplicates, words

from grader.datasets import load, rows

CRISES = ("kabur-sampan", "diare-tirtapura")
PHASES = ("breaking", "statement", "follow_up", "correction")


@pytest.fixture(scope="module")
def titles(repo: Path) -> list[dict[str, str]]:
    """The written titles."""
    path = repo / "datasets" / "source" / "mentions_titles.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def table() -> list[dict[str, str]]:
    """The mentions with their key."""
    return measure_mentions.joined()


@pytest.fixture(scope="module")
def days(table: list[dict[str, str]]) -> list[str]:
    """The dates that occur."""
    return sorted({row["datetime"][:10] for row in table})


def test_the_generator_repeats_both_files(repo: Path) -> None:
    """A run of the script gives both files byte for byte."""
    made = make_mentions.make(repo / "datasets")
    assert sorted(made) == ["mentions.csv", "mentions_key.csv"]
    for name, text in made.items():
        assert (repo / "datasets" / name).read_bytes() == text.encode("utf-8")


def test_the_script_says_when_a_file_differs(
    repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--check`` names a file that is missing or other, and the command that mends it."""
    made = make_mentions.make(repo / "datasets")
    monkeypatch.setattr(make_mentions, "make", lambda: made)
    monkeypatch.setattr(make_mentions, "FOLDER", tmp_path)
    assert make_mentions.main(["--check"]) == 1
    assert "mentions_key.csv differs. Run: python tools/make_mentions.py" in capsys.readouterr().out
    assert make_mentions.main([]) == 0
    assert make_mentions.main(["--check"]) == 0


def test_enough_rows_and_titles(
    titles: list[dict[str, str]], table: list[dict[str, str]], days: list[str]
) -> None:
    """At least 6,000 mentions in each of ninety days, of 1,500 titles, 40 media, 14 units."""
    assert len(table) >= 6000
    assert len(titles) >= 1500
    assert len({row["medium"] for row in table}) == 40
    assert len({row["unit"] for row in table} - {""}) == 14
    first = date.fromisoformat(days[0])
    assert days == [(first + timedelta(days=at)).isoformat() for at in range(90)]


def test_the_titles_were_written(titles: list[dict[str, str]]) -> None:
    """No two titles are alike, and no opening of three words returns in more than 1 %."""
    texts = [title["title"] for title in titles]
    assert len({text.lower() for text in texts}) == len(texts)
    assert len(near_duplicates(texts)) <= 0.005 * len(texts)
    openings = Counter(" ".join(words(text)[:3]) for text in texts)
    assert openings.most_common(1)[0][1] <= 0.01 * len(texts)


def test_titles_hold_known_values(titles: list[dict[str, str]]) -> None:
    """Each title has a voice, a tone and a phase that exist, and answers an earlier title only."""
    seen: set[str] = set()
    for title in titles:
        assert title["voice"] in {"news", "unit", "public"}, title
        assert title["tone"] in {"negative", "neutral", "positive"}, title
        assert title["phase"] in {"", "announce", *PHASES}, title
        assert not title["after"] or title["after"] in seen, title
        assert (title["unit"] == "") == (title["topic"] == "off_topic"), title
        if title["first_day"]:
            assert 1 <= int(title["first_day"]) <= int(title["last_day"]) <= 90, title
        seen.add(title["id"])


@pytest.mark.parametrize("event", CRISES)
def test_a_crisis_has_all_phases(titles: list[dict[str, str]], event: str) -> None:
    """A crisis goes from breaking news over a statement to follow-ups, with corrections."""
    found = Counter(title["phase"] for title in titles if title["event"] == event)
    assert set(found) == set(PHASES)
    assert min(found.values()) >= 10


def test_rows_stand_in_the_order_of_time(table: list[dict[str, str]]) -> None:
    """Numbers follow the time, every time is of the zone +07:00."""
    assert [row["id"] for row in table] == [f"mn-{at:05d}" for at in range(1, len(table) + 1)]
    times = [row["datetime"] for row in table]
    assert times == sorted(times)
    assert {datetime.fromisoformat(time).utcoffset() for time in times} == {timedelta(hours=7)}


def test_a_statement_follows_the_breaking_news(table: list[dict[str, str]]) -> None:
    """The update of 13.00 does not appear before 13.00."""
    for row in table:
        if "Pembaruan Pukul 13.00" in row["title"]:
            assert row["datetime"][11:13] >= "13" or row["datetime"][:10] > "2026-09-08", row


def test_the_key_does_not_stand_in_the_file() -> None:
    """The mentions hold no event and no group; the key holds one row for each of them."""
    assert not {"event", "duplicate_group"} & set(rows("mentions")[0])
    assert [row["id"] for row in rows("mentions")] == [row["id"] for row in rows("mentions_key")]


def test_a_group_has_copies_of_one_text(table: list[dict[str, str]]) -> None:
    """A duplicate group has two rows or more, of one unit, tone and event, within a few days."""
    groups = defaultdict(list)
    for row in table:
        if row["duplicate_group"]:
            groups[row["duplicate_group"]].append(row)
    for name, group in groups.items():
        assert len(group) >= 2, name
        assert len({(row["unit"], row["tone"], row["event"]) for row in group}) == 1, name
        times = [datetime.fromisoformat(row["datetime"]) for row in group]
        assert max(times) - min(times) < timedelta(days=4), name


def test_likeness_finds_the_copies(table: list[dict[str, str]]) -> None:
    """5-grams find nine of ten planted pairs and hardly a wrong one, but not all."""
    found, true = measure_mentions.copies(table), measure_mentions.planted(table)
    assert len(found & true) / len(found) > 0.98
    assert 0.85 < len(found & true) / len(true) < 1


def test_the_rule_sees_both_crises_begin(table: list[dict[str, str]], days: list[str]) -> None:
    """Median and MAD flag the first day of both crises, in all rows and without the copies."""
    for part in (table, measure_mentions.once(table)):
        spiked = measure_mentions.spikes(measure_mentions.daily(part, days), 14, calm=True)
        for event in CRISES:
            assert min(measure_mentions.event_days(table, event, days)) in spiked


def test_the_false_spike_vanishes_without_copies(
    table: list[dict[str, str]], days: list[str]
) -> None:
    """One release shared by every account looks like a spike until copies are counted once."""
    at = days.index("2026-10-21")
    every = measure_mentions.daily(table, days)
    first = measure_mentions.daily(measure_mentions.once(table), days)
    assert at in measure_mentions.spikes(every, 14, calm=True)
    assert at not in measure_mentions.spikes(first, 14, calm=True)


def test_weekends_are_calmer(table: list[dict[str, str]], days: list[str]) -> None:
    """Without events, Saturdays and Sundays bring fewer mentions than other days."""
    calm = [row for row in table if row["event"] in {"", "off-topic"}]
    counts = defaultdict(list)
    for day, count in zip(days, measure_mentions.daily(calm, days), strict=True):
        counts[date.fromisoformat(day).weekday() >= 5].append(count)
    mean = {weekend: sum(each) / len(each) for weekend, each in counts.items()}
    assert mean[True] < 0.8 * mean[False]


def test_spikes_by_hand() -> None:
    """A day above the median by three scaled MADs is a spike; the window's own days are none."""
    counts = [10, 12, 9, 11, 10, 13, 8, 30, 11]
    assert measure_mentions.spikes(counts, 7) == {7}
    # Median 10, MAD 1: the limit is 10 + 3 * 1.4826 = 14.4.
    assert measure_mentions.spikes([*counts[:7], 14], 7) == set()
    assert measure_mentions.spikes([*counts[:7], 15], 7) == {7}


def test_load_types_the_columns() -> None:
    """``load`` returns whole numbers for reach and text for the rest."""
    frame = load("mentions")
    assert str(frame["reach"].dtype) == "Int64"
    assert frame["reach"].min() >= 10
    assert (load("mentions_key")["duplicate_group"] != "").sum() > 1000


def test_no_town_is_real() -> None:
    """No town of the invented province is in the gazetteer."""
    real = {
        name.lower()
        for row in rows("gazetteer")
        for name in (row["name"], *row["other"].split("|"))
    }
    towns = (
        *("arunpala", "palawangi", "muara senja", "hulu kemang", "tirtapura", "sembrani"),
        *("sirendah", "sigara", "bukit sigara", "padang ilir", "tanjung ketam", "air sebatang"),
    )
    assert not real & set(towns)


def test_the_measures_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command of the card prints counts, duplicates and a daily table of ninety days."""
    monkeypatch.setattr(sys, "argv", ["measure_mentions.py"])
    assert measure_mentions.main(["--daily"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("rows ")
    assert len(lines[lines.index("date,all,without_copies,negative") + 1 :]) == 90
