"""Hours in words: which time of day they tell, and how near it is to another's."""

from __future__ import annotations

import re

HOURS = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
_LATER = re.compile(r"\b(lewat|lebih|kurang)\s+(\w+)(?:\s+(belas|puluh)\b)?", re.IGNORECASE)
_AFTERNOON = re.compile(r"sore|petang|malam", re.IGNORECASE)
_DAY_PARTS = frozenset("pagi siang sore petang malam dini".split())
ROUNDED = 30
"""Minutes by which an hour in words may miss the sheet's time: *jam tujuh pagi* for 07.15."""


def told_hour(said: str, hour: str) -> str:
    """The time of day as ``20.30`` of *setengah sembilan malam*, whose hour is *sembilan*; a part
    of the day that is not told is the morning."""
    value = _figure(hour.casefold().strip())
    lower = said.casefold()
    afternoon = (value < 5 and "siang" in lower) or (value < 12 and _AFTERNOON.search(lower))
    minutes = 60 * (value + (12 if afternoon else 0)) - (30 if "setengah" in lower else 0)
    if (later := _LATER.search(lower)) and (more := _figure(later[2], later[3] or "")):
        minutes += -more if later[1] == "kurang" else more
    return f"{minutes // 60 % 24:02d}.{minutes % 60:02d}"


def _figure(word: str, tens: str = "") -> int:
    """The number of at most two words: *dua belas*, *dua puluh*, *12*; 0 for none."""
    first, _, behind = word.partition(" ")
    value = int(first[:2]) if first.isdecimal() else HOURS.index(first) + 1 if first in HOURS else 0
    tens = behind.strip() or tens
    return {"belas": value + 10, "puluh": 10 * value}.get(tens, value)


def is_near(said: str, one: str, other: str) -> bool:
    """True for an hour in words (``said``, read as ``one``) at most ``ROUNDED`` minutes from
    another time; where it tells no part of the day, *jam tiga lewat* may be 03.20 or 15.20."""
    day = 720 if _DAY_PARTS.isdisjoint(said.casefold().split()) else 1440
    minutes = [(int(hour), int(rest)) for hour, _, rest in (t.partition(".") for t in (one, other))]
    apart = abs(60 * (minutes[0][0] - minutes[1][0]) + minutes[0][1] - minutes[1][1]) % day
    return min(apart, day - apart) <= ROUNDED
