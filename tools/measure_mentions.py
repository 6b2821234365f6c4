"""Measure ``datasets/mentions.csv`` against its key: what a trainee can find in it.

    python tools/measure_mentions.py            # counts, duplicates, spikes
    python tools/measure_mentions.py --daily    # and the table of daily counts, as CSV

A spike is a day whose count exceeds the median of the trailing window by more than three scaled
median absolute deviations: count > median + 3 * 1.4826 * MAD (Leys et al., 2013, Journal of
Experimental Social Psychology 49(4), 764-766). The day itself is not in its window.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from measure_texts import shingles

from grader.datasets import rows

CRISES = ("kabur-sampan", "diare-tirtapura")
WAVES = ("jembatan-kemang", "remisi-agustus")
LEAST = 10  # mentions that make a day a day of an event
SCALE, TIMES = 1.4826, 3.0  # the factor makes the MAD of normal data its standard deviation
NEAR, HOURS = 0.6, 72  # likeness and distance in time of two texts called copies

Row = dict[str, str]


def joined() -> list[Row]:
    """The mentions with their event and duplicate group."""
    key = {row["id"]: row for row in rows("mentions_key")}
    return [{**row, **key[row["id"]]} for row in rows("mentions")]


def day(row: Row) -> str:
    """The date of a mention, as 2026-09-08."""
    return row["datetime"][:10]


def daily(table: Iterable[Row], days: list[str]) -> list[int]:
    """Mentions a day, zero included."""
    counts = Counter(day(row) for row in table)
    return [counts[each] for each in days]


def spikes(counts: list[int], window: int, calm: bool = False) -> set[int]:
    """The positions of the spikes; the first ``window`` days cannot be judged.

    With ``calm``, a day once found is left out of later windows, which then reach further back:
    else a crisis of a week becomes what is usual.
    """
    found: set[int] = set()
    for at in range(window, len(counts)):
        before = [day for day in range(at) if not (calm and day in found)]
        trailing = [counts[day] for day in before[-window:]]
        middle = median(trailing)
        spread = SCALE * median(abs(count - middle) for count in trailing)
        if counts[at] > middle + TIMES * max(spread, 1.0):
            found.add(at)
    return found


def once(table: list[Row]) -> list[Row]:
    """The first row of each duplicate group, and the rows of none."""
    seen: set[str] = set()
    kept = []
    for row in table:
        if row["duplicate_group"] not in seen:
            kept.append(row)
        if row["duplicate_group"]:
            seen.add(row["duplicate_group"])
    return kept


def copies(table: list[Row]) -> set[tuple[int, int]]:
    """The pairs that a likeness of 5-grams within 72 hours calls copies of one text."""
    sets = [shingles(row["title"]) for row in table]
    times = [datetime.fromisoformat(row["datetime"]).timestamp() for row in table]
    index: dict[str, list[int]] = defaultdict(list)
    pairs = set()
    for at, grams in enumerate(sets):
        shared: Counter[int] = Counter()
        for gram in grams:
            recent = index[gram]
            while recent and times[at] - times[recent[0]] > HOURS * 3600:
                recent.pop(0)
            shared.update(recent)
            recent.append(at)
        for other, common in shared.items():
            if common / (len(grams) + len(sets[other]) - common) > NEAR:
                pairs.add((other, at))
    return pairs


def planted(table: list[Row]) -> set[tuple[int, int]]:
    """The pairs of one duplicate group."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(table):
        if row["duplicate_group"]:
            groups[row["duplicate_group"]].append(at)
    return {
        (first, second)
        for group in groups.values()
        for place, second in enumerate(group)
        for first in group[:place]
    }


def event_days(table: list[Row], event: str, days: list[str]) -> set[int]:
    """The positions of the days with at least ten mentions of an event."""
    counts = daily((row for row in table if row["event"] == event), days)
    return {at for at, count in enumerate(counts) if count >= LEAST}


def report(table: list[Row], days: list[str]) -> list[str]:
    """The lines that the card quotes."""
    groups = Counter(row["duplicate_group"] for row in table if row["duplicate_group"])
    same = Counter(row["title"] for row in table)
    lines = [
        f"rows {len(table)}, days {len(days)}, media {len({row['medium'] for row in table})}",
        f"titles written {len(groups) + sum(not row['duplicate_group'] for row in table)}",
        f"duplicate groups {len(groups)}, rows in them {sum(groups.values())}, "
        f"beyond the first {sum(groups.values()) - len(groups)}, largest {max(groups.values())}",
        f"rows whose title stands word for word elsewhere "
        f"{sum(count for count in same.values() if count > 1)}",
    ]
    for column in ("event", "tone", "channel"):
        lines.append(f"{column}: {dict(Counter(row[column] for row in table).most_common())}")
    week: dict[int, list[int]] = defaultdict(list)
    quiet = daily((row for row in table if row["event"] in {"", "off-topic"}), days)
    for each, count in zip(days, quiet, strict=True):
        week[datetime.fromisoformat(each).weekday()].append(count)
    lines.append(f"median without events, Mon-Sun: {[median(week[at]) for at in range(7)]}")
    found, true = copies(table), planted(table)
    right = len(found & true)
    lines.append(
        f"copies by 5-gram Jaccard > {NEAR} within {HOURS} h: precision {right / len(found):.3f}, "
        f"recall {right / len(true):.3f} of {len(true)} pairs"
    )
    events = {event: event_days(table, event, days) for event in (*CRISES, *WAVES)}
    known = set().union(*events.values())
    series = {
        "all": table,
        "without copies": once(table),
        "negative": [row for row in table if row["tone"] == "negative"],
        "positive": [row for row in table if row["tone"] == "positive"],
        "negative without copies": [r for r in once(table) if r["tone"] == "negative"],
    }
    for window, calm in ((14, False), (28, False), (14, True), (28, True)):
        label = f"{window} calm" if calm else f"{window}"
        for name, part in series.items():
            spiked = spikes(daily(part, days), window, calm)
            shares = ", ".join(
                f"{event} {len(spiked & at)}/{len(at)}" for event, at in events.items()
            )
            starts = all(min(events[event]) in spiked for event in CRISES)
            other = ", ".join(days[at] for at in sorted(spiked - known)) or "none"
            lines.append(
                f"window {label}, {name}: {shares}; first day of both crises "
                f"{'found' if starts else 'missed'}; other spikes: {other}"
            )
    return lines


def main(arguments: list[str]) -> int:
    """Print the measures; returns 0."""
    parser = argparse.ArgumentParser(description="Measure mentions.csv against its key.")
    parser.add_argument("--daily", action="store_true", help="daily counts as CSV")
    given = parser.parse_args(arguments)
    table = joined()
    days = sorted({day(row) for row in table})
    print("\n".join(report(table, days)))
    if given.daily:
        first = once(table)
        columns = [
            daily(table, days),
            daily(first, days),
            daily((row for row in table if row["tone"] == "negative"), days),
        ]
        print("date,all,without_copies,negative")
        for each in zip(days, *columns, strict=True):
            print(",".join(map(str, each)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
