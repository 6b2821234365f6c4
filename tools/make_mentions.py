"""Make ``datasets/mentions.csv`` and its key from the written titles and the list of media.

    python tools/make_mentions.py            # writes both files
    python tools/make_mentions.py --check    # compares them, byte for byte; 1 where they differ

Every title was written by hand (``datasets/source/mentions_titles.csv``). This script decides only
when it appears, who publishes it, who copies it with which small change, and how far it reaches.
It draws from ``random.Random.random`` alone, whose sequence Python promises to keep.
"""

import argparse
import csv
import io
import math
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

SEED = 20260803
ZONE = timezone(timedelta(hours=7))
FIRST_DAY = datetime(2026, 8, 3, tzinfo=ZONE)  # a Monday; day 1
DAYS = 90
FOLDER = Path(__file__).resolve().parent.parent / "datasets"
COLUMNS = ("id", "datetime", "medium", "channel", "title", "unit", "tone", "reach")
KEY_COLUMNS = ("id", "event", "duplicate_group")

# Monday to Sunday. Newsrooms and press officers rest at the weekend, the public does not.
WEEK = {
    "news": (1.15, 1.2, 1.15, 1.1, 0.9, 0.5, 0.4),
    "unit": (1.2, 1.1, 1.1, 1.2, 1.3, 0.25, 0.15),
    "public": (0.9, 0.9, 0.9, 0.9, 1.0, 1.3, 1.25),
}
# Weights of the hours 0-23.
HOURS = {
    "news": (0, 0, 0, 0, 0, 1, 4, 7, 9, 9, 8, 7, 5, 6, 7, 7, 6, 5, 4, 4, 3, 2, 1, 0),
    "unit": (0, 0, 0, 0, 0, 0, 1, 4, 8, 9, 9, 7, 3, 6, 8, 9, 6, 2, 1, 1, 0, 0, 0, 0),
    "public": (1, 0, 0, 0, 1, 2, 4, 5, 5, 4, 4, 4, 6, 4, 3, 4, 5, 6, 7, 9, 9, 8, 5, 2),
}
# (voice, newsworthiness) -> (share that nobody copies, mean copies of the others).
COPIES = {
    ("news", "crisis"): (0.10, 7.0),
    ("news", "wave"): (0.12, 6.0),
    ("news", "routine"): (0.30, 5.0),
    ("news", "off_topic"): (0.50, 2.6),
    ("unit", "crisis"): (0.15, 5.0),
    ("unit", "wave"): (0.10, 5.0),
    ("unit", "routine"): (0.25, 4.0),
    ("public", "crisis"): (0.45, 3.2),
    ("public", "wave"): (0.45, 3.0),
    ("public", "routine"): (0.60, 2.4),
    ("public", "off_topic"): (0.75, 1.8),
}
KIND = {
    "kabur-sampan": "crisis",
    "diare-tirtapura": "crisis",
    "jembatan-kemang": "wave",
    "remisi-agustus": "wave",
}
# All accounts were told to share one release twice on one day: a spike without an event.
ARTEFACT = "predikat-kanwil"
WORDS = (
    ("Narapidana", "Napi"),
    ("Warga Binaan", "WBP"),
    ("Lapas", "LP"),
    ("Usai", "Setelah"),
    ("Dua ", "2 "),
    ("Tiga ", "3 "),
    ("Kini", "Sekarang"),
    ("Tak ", "Tidak "),
)
# Words that keep their capital in a title of small letters.
NAMES = (
    "Arunpala Palawangi Muara Senja Hulu Kemang Bukit Sigara Tirtapura Teluk Sembrani Pulau "
    "Sirendah Padang Ilir Air Sebatang Tanjung Ketam Tunas Natal Agustus Maret Oktober"
)


@dataclass(frozen=True)
class Medium:
    """An invented outlet or account; ``habit`` is how it changes a text that it takes over."""

    medium: str
    channel: str
    voice: str
    town: str
    reach: int
    weight: int
    habit: str
    mark: str


@dataclass(frozen=True)
class Mention:
    """One row before it has its number, with what the key says about it."""

    when: datetime
    medium: Medium
    title: str
    source: dict[str, str]
    reach: int


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file as strings."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def media(folder: Path) -> list[Medium]:
    """The forty media of ``mentions_media.csv``."""
    return [
        Medium(
            row["medium"],
            row["channel"],
            row["voice"],
            row["town"],
            int(row["reach"]),
            int(row["weight"]),
            row["habit"],
            row["mark"],
        )
        for row in read(folder / "source" / "mentions_media.csv")
    ]


def draw(dice: random.Random, weights: Sequence[float]) -> int:
    """The index of one weight, drawn in proportion to the weights."""
    left = dice.random() * sum(weights)
    for index, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return index
    return max(index for index, weight in enumerate(weights) if weight)


def day_of(dice: random.Random, title: dict[str, str], earlier: dict[str, int]) -> int:
    """The day (1-90) of a title: as written, a few days after the title it answers, or drawn."""
    if title["after"]:
        return min(DAYS, earlier[title["after"]] + 1 + int(dice.random() * 3))
    first, last = int(title["first_day"] or 1), int(title["last_day"] or DAYS)
    week = WEEK[title["voice"]]
    # News of an event does not wait for Monday: half of the weekly rhythm is enough.
    even = 0.5 if title["event"] else 0.0
    return first + draw(dice, [even + week[(day - 1) % 7] for day in range(first, last + 1)])


def minute_of(dice: random.Random, voice: str, hour: str) -> int:
    """A minute of the day by the habits of the voice, not before ``hour``."""
    least = int(hour or 0)
    weights = [float(weight) if at >= least else 0.0 for at, weight in enumerate(HOURS[voice])]
    if hour and voice != "public":
        weights = [weight * 0.5 ** max(0, at - least) for at, weight in enumerate(weights)]
    at = draw(dice, weights) if any(weights) else least
    return at * 60 + int(dice.random() * 60)


def reach_of(dice: random.Random, medium: Medium, factor: float) -> int:
    """A log-normal reach around the medium's own, to two significant digits."""
    bell = sum(dice.random() for _ in range(12)) - 6
    raw = medium.reach * factor * math.exp(0.55 * bell)
    digits = max(0, len(str(int(raw))) - 2)
    return max(10, int(raw) // 10**digits * 10**digits)


def sentence_case(title: str) -> str:
    """The title with small letters inside, names of the region and all-capitals kept."""
    kept = set(NAMES.split())
    words = title.split(" ")
    small = [
        word if word.strip(":,.?!”“") in kept or word.isupper() else word.lower()
        for word in words[1:]
    ]
    return " ".join([words[0], *small])


def changed(dice: random.Random, title: str, medium: Medium) -> str:
    """A text taken over: the medium's habit in three of four cases, now and then a word too."""
    if dice.random() < 0.2:
        fitting = [(old, new) for old, new in WORDS if old in title]
        if fitting:
            old, new = fitting[int(dice.random() * len(fitting))]
            title = title.replace(old, new, 1)
    if dice.random() < 0.25:
        return title
    if medium.habit == "upper":
        return title.upper()
    if medium.habit == "sentence":
        return sentence_case(title)
    if medium.habit == "dateline":
        return f"{medium.town.upper()} – {title}"
    if medium.habit == "town":
        place = medium.town or "Arunpala"
        return title if place in title else f"{place}: {title}"
    if medium.habit in {"suffix", "link"}:
        return f"{title} {medium.mark}"
    if medium.habit == "loud":
        return f"{title}{'' if medium.mark.startswith('!') else ' '}{medium.mark}"
    if medium.habit in {"prefix", "share", "repost"}:
        return f"{medium.mark} {title}"
    return title


def number_of_copies(dice: random.Random, title: dict[str, str]) -> int:
    """How often others take a title over: none, or 1 and more with a falling chance."""
    kind = "off_topic" if title["topic"] == "off_topic" else KIND.get(title["event"], "routine")
    alone, mean = COPIES[title["voice"], kind]
    if dice.random() < alone:
        return 0
    return 1 + int(-math.log(1 - dice.random()) * (mean - 0.5))


def takers(dice: random.Random, title: dict[str, str], all_media: list[Medium]) -> list[Medium]:
    """The media that publish a title, the first one first; none twice but in the artefact."""
    voice = title["voice"]
    if title["event"] == ARTEFACT:
        return [medium for medium in all_media if medium.channel != "forum"] * 2
    likes = {
        "news": {"news": 1.0, "unit": 0.15, "public": 0.45},
        "unit": {"news": 0.8, "unit": 1.0, "public": 0.2},
        "public": {"news": 0.0, "unit": 0.0, "public": 1.0},
    }[voice]
    if title["topic"] == "off_topic" or title["tone"] == "negative":
        likes = {**likes, "unit": 0.0}
    rest = list(all_media)
    chosen: list[Medium] = []
    for turn in range(1 + number_of_copies(dice, title)):
        weights = []
        for medium in rest:
            like = likes[medium.voice] if turn else float(medium.voice == voice)
            own = medium.town and medium.town in f"{title['unit']} {title['title']}"
            # A unit's own account opens with news of its own town; it shares that of others.
            strange = not turn and voice == "unit" and medium.town and not own
            weights.append(medium.weight * like * (2.5 if own else 0.05 if strange else 1.0))
        if not any(weights):
            break
        chosen.append(rest.pop(draw(dice, weights)))
    return chosen


def mentions(titles: list[dict[str, str]], all_media: list[Medium]) -> list[Mention]:
    """All mentions in the order of time; a copy comes minutes or hours after the first."""
    dice = random.Random(SEED)
    end = FIRST_DAY + timedelta(days=DAYS)
    made: list[Mention] = []
    days: dict[str, int] = {}
    for title in titles:
        day = days[title["id"]] = day_of(dice, title, days)
        start = FIRST_DAY + timedelta(days=day - 1)
        first = start + timedelta(minutes=minute_of(dice, title["voice"], title["hour"]))
        factor = 1.6 if title["event"] in KIND else 1.0
        for turn, medium in enumerate(takers(dice, title, all_media)):
            text, when = title["title"], first
            if turn:
                text = changed(dice, text, medium)
                lag = 360 if title["event"] == ARTEFACT else 170
                when = first + timedelta(minutes=4 - lag * math.log(1 - dice.random()))
                if when.hour < 5:  # nobody copies at night; it waits for the morning
                    when = when.replace(hour=6)
            reach = reach_of(dice, medium, factor * (0.6 if turn else 1.0))
            if when < end:
                when = when.replace(second=int(dice.random() * 60), microsecond=0)
                made.append(Mention(when, medium, text, title, reach))
    return sorted(made, key=lambda each: (each.when, each.medium.medium, each.title))


def text_of(columns: Sequence[str], table: list[tuple[str, ...]]) -> str:
    """The text of a CSV file with ``\\n`` as line ending."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\n").writerows([tuple(columns), *table])
    return file.getvalue()


def make(folder: Path = FOLDER) -> dict[str, str]:
    """The texts of ``mentions.csv`` and ``mentions_key.csv`` by file name."""
    made = mentions(read(folder / "source" / "mentions_titles.csv"), media(folder))
    sizes: dict[str, int] = {}
    for each in made:
        sizes[each.source["id"]] = sizes.get(each.source["id"], 0) + 1
    groups = {
        name: f"dg-{number:04d}"
        for number, name in enumerate((name for name in sizes if sizes[name] > 1), start=1)
    }
    table: list[tuple[str, ...]] = []
    key: list[tuple[str, ...]] = []
    for number, each in enumerate(made, start=1):
        name, source = f"mn-{number:05d}", each.source
        event = "off-topic" if source["topic"] == "off_topic" else source["event"]
        key.append((name, event, groups.get(source["id"], "")))
        table.append(
            (
                name,
                each.when.isoformat(),
                each.medium.medium,
                each.medium.channel,
                each.title,
                source["unit"],
                source["tone"],
                str(each.reach),
            )
        )
    return {"mentions.csv": text_of(COLUMNS, table), "mentions_key.csv": text_of(KEY_COLUMNS, key)}


def main(arguments: list[str]) -> int:
    """Write or compare both files; returns 1 where a compared file differs, else 0."""
    parser = argparse.ArgumentParser(description="Make datasets/mentions.csv and its key.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    given = parser.parse_args(arguments)
    differs = 0
    for name, text in make().items():
        path = FOLDER / name
        if not given.check:
            path.write_bytes(text.encode("utf-8"))
        elif not path.is_file() or path.read_bytes() != text.encode("utf-8"):
            print(f"datasets/{name} differs. Run: python tools/make_mentions.py")
            differs = 1
    return differs


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
