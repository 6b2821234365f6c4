"""Make ``datasets/posts.csv``: written captions, drawn figures.

    python tools/make_posts.py            # writes the file
    python tools/make_posts.py --check    # exits 1 where the file differs from that

Captions, times, formats and hashtags were written by hand and stand in
``datasets/source/posts_captions.csv``; the followers of the invented units in
``datasets/source/posts_units.csv``. Only the seven figures are drawn. Each row has a random stream
of its own (seed and id), so a new row leaves the others as they were.

The model, in this order:

- reach = followers of the unit on the channel * REACH[channel] * FORMAT * hour * weekday * hashtags
  * boost * a log-normal factor (median 1, sigma SIGMA[channel]);
- impressions = reach * (1 + views again), more of them where videos loop;
- likes, comments, shares, saves, clicks = reach * RATES[format] * CHANNEL[channel] * a log-normal
  factor, at most the reach; a post's five figures share a part of that factor, as liked posts are
  commented on too.

The words of a caption have no effect, but for the number of hashtags. The orders of magnitude are
set by judgement to be plausible for a small public office; they are no measurement of a platform.
"""

import argparse
import csv
import io
import sys
from datetime import datetime
from math import exp
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent / "datasets"
CAPTIONS, UNITS = ROOT / "source" / "posts_captions.csv", ROOT / "source" / "posts_units.csv"
POSTS = ROOT / "posts.csv"
SEED = 20260427

FIGURES = ("reach", "impressions", "likes", "comments", "shares", "saves", "clicks")
COLUMNS = ("id", "unit", "channel", "datetime", "caption", "format", *FIGURES, "hashtags", "split")

# Share of the followers that a plain photo reaches, and the spread of log(reach).
REACH = {"instagram": 0.22, "tiktok": 0.55, "x": 0.16, "facebook": 0.12, "youtube": 0.30}
SIGMA = {"instagram": 0.45, "tiktok": 0.85, "x": 0.60, "facebook": 0.45, "youtube": 0.55}
FORMAT = {"photo": 1.0, "carousel": 1.15, "video": 1.25, "reel": 1.8, "story": 0.35, "text": 0.9}
# Views again as a share of the reach: median; clips start over by themselves.
AGAIN = {"photo": 0.18, "carousel": 0.35, "video": 0.30, "reel": 0.45, "story": 0.10, "text": 0.25}
# Actions per person reached: likes, comments, shares, saves, clicks.
RATES = {
    "photo": (0.045, 0.0040, 0.0030, 0.0020, 0.004),
    "carousel": (0.042, 0.0045, 0.0080, 0.0140, 0.008),
    "video": (0.050, 0.0055, 0.0070, 0.0040, 0.003),
    "reel": (0.065, 0.0060, 0.0110, 0.0060, 0.003),
    "story": (0.012, 0.0020, 0.0010, 0.0, 0.015),
    "text": (0.028, 0.0090, 0.0085, 0.0015, 0.006),
}
CHANNEL = {
    "instagram": (1.0, 1.0, 1.0, 1.0, 0.8),
    "tiktok": (1.3, 0.9, 0.9, 1.0, 0.3),
    "x": (0.6, 0.9, 1.6, 0.5, 1.5),
    "facebook": (0.8, 1.5, 1.3, 0.3, 1.4),
    "youtube": (0.7, 0.8, 0.6, 0.8, 1.2),
}
# Factor of a weekend day; offices are closed, but young people scroll.
WEEKEND = {"instagram": 0.92, "tiktok": 1.20, "x": 0.80, "facebook": 0.95, "youtube": 1.10}
MANY_HASHTAGS, HASHTAG_FACTOR = 5, 0.8
SHARED_SIGMA, OWN_SIGMA = 0.35, 0.30


def hour_factor(hour: int) -> float:
    """The effect of the local hour: noon break and evening carry further than early morning."""
    if 18 <= hour <= 21:
        return 1.30
    if 11 <= hour <= 13:
        return 1.15
    return 0.80 if hour < 7 else 1.0


def figures(row: dict[str, str], followers: int) -> dict[str, int]:
    """The seven figures of a caption's row: whole numbers, impressions >= reach >= each action."""
    draw = Random(f"{SEED}:{row['id']}")
    when = datetime.fromisoformat(row["datetime"])
    channel, kind = row["channel"], row["format"]
    tags = [tag for tag in row["hashtags"].split("|") if tag]
    expected = followers * REACH[channel] * FORMAT[kind] * hour_factor(when.hour)
    expected *= WEEKEND[channel] if when.weekday() >= 5 else 1.0
    expected *= HASHTAG_FACTOR if len(tags) > MANY_HASHTAGS else 1.0
    expected *= float(row["boost"])
    reach = max(10, round(expected * draw.lognormvariate(0.0, SIGMA[channel])))
    again = AGAIN[kind] * draw.lognormvariate(0.0, 0.4)
    found = {"reach": reach, "impressions": reach + round(reach * again)}
    shared = draw.gauss(0.0, SHARED_SIGMA)
    rates = zip(FIGURES[2:], RATES[kind], CHANNEL[channel], strict=True)
    for name, rate, factor in rates:
        actions = reach * rate * factor * exp(shared + draw.gauss(0.0, OWN_SIGMA))
        # A fraction left over counts with its own chance: small posts get a comment now and then.
        whole = int(actions)
        found[name] = min(reach, whole + (draw.random() < actions - whole))
    return found


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a source file as strings."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table() -> str:
    """The text of ``posts.csv``; raises KeyError for a unit or channel without followers."""
    followers = {(row["unit"], row["channel"]): int(row["followers"]) for row in read(UNITS)}
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    for row in read(CAPTIONS):
        writer.writerow(row | figures(row, followers[row["unit"], row["channel"]]))
    return out.getvalue()


def main(arguments: list[str]) -> int:
    """Write the file, or with ``--check`` compare it; returns 1 where it differs, else 0."""
    parser = argparse.ArgumentParser(description="Make datasets/posts.csv from its captions.")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    made = table().encode()
    if not parser.parse_args(arguments).check:
        POSTS.write_bytes(made)
        return 0
    if POSTS.is_file() and POSTS.read_bytes() == made:
        return 0
    print("datasets/posts.csv differs from its sources: run python tools/make_posts.py")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
