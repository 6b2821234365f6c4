"""Earlier versions of a prose answer, kept beside the notebook so that none is lost.

``.humas/versi/<item>.json`` in the exercise's folder: shown to the trainee, never graded, never
handed in. A file that is damaged counts as far as it makes sense.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Any, TypeVar

from grader.workspace import OWN, write

Entry = TypeVar("Entry")

MOST = 10
"""Versions that are kept."""
MOST_ATTEMPTS = 20
"""Scores that are kept; without their texts they outlive the versions."""
LONG = 100_000
"""Characters from which on a version is long: the page gets its beginning, the rest on demand."""
MOST_LONG = 3
"""Long versions that are kept, beside the others."""
LONGEST = 2_000_000
"""Characters of a version that is kept; a thousand pages. With ``MOST`` and ``MOST_LONG`` it bounds
what a page, which may send anything, can write: some 7 million characters an item."""
TOO_LONG = (
    f"Teks ini lebih panjang daripada {LONGEST // 1_000_000} juta huruf; sepanjang itu tidak "
    "disimpan sebagai versi. Teks itu sendiri tetap ada di sel jawaban; pindahkan sebagian ke "
    "berkas lain bila ingin menyimpan versinya."
)
BROKEN = (
    "Teks ini memuat huruf yang rusak sehingga tidak dapat disimpan sebagai versi. Hapus lambang "
    "terakhir yang Anda tempelkan, lalu coba lagi."
)
NO_ROOM = (
    "Teks ini belum dapat disimpan sebagai versi: folder latihan tidak dapat ditulis. Periksa "
    "ruang disk, lalu coba lagi."
)


@dataclass(frozen=True)
class Draft:
    """One version: when it was seen (ms since 1970), its words and points, and the text.

    ``points`` is None where nothing was judged. ``asked``: the trainee pressed the button on it;
    else the front end had saved by itself.
    """

    time: int
    words: int
    points: float | None
    max: float
    text: str
    asked: bool = True


@dataclass(frozen=True)
class Attempt:
    """The score of one version."""

    time: int
    points: float
    max: float


@dataclass(frozen=True)
class Kept:
    """Versions and scores, the oldest first."""

    drafts: tuple[Draft, ...] = ()
    attempts: tuple[Attempt, ...] = ()


def _file(folder: Path, item: str) -> Path:
    return folder / OWN / "versi" / f"{item}.json"


def kept(folder: Path, item: str) -> Kept:
    """What is kept of an item; nothing where nothing, or nothing readable, is there."""
    try:
        data = json.loads(_file(folder, item).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Kept()
    if not isinstance(data, Mapping):
        return Kept()
    return Kept(_read(data.get("drafts"), _draft), _read(data.get("attempts"), _attempt))


def keep(folder: Path, item: str, draft: Draft, *, attempt: bool = True) -> str:
    """Keep a version that differs from the last one; "" where it is on disk then, else a sentence
    that says why not.

    A disk that cannot be written costs the version, not the check. Saved by the front end every
    few seconds, a text that only grew takes the place of the version that it contains.
    """
    if len(draft.text) > LONGEST:
        return TOO_LONG
    known = kept(folder, item)
    last = known.drafts[-1] if known.drafts else None
    same = last is not None and last.text == draft.text
    if last is not None and same and (last.asked or not draft.asked):
        return ""
    instead = same or (last is not None and not last.asked and grew(last.text, draft.text))
    if last is not None and draft.time <= last.time:  # a version is known by its time
        draft = replace(draft, time=last.time + 1)
    stays = known.drafts[:-1] if instead else known.drafts
    before = [old for old in stays if old.text != draft.text]
    scores = list(known.attempts)
    if attempt and draft.points is not None:
        if instead and last is not None and scores and scores[-1].time == last.time:
            scores.pop()
        scores.append(Attempt(draft.time, draft.points, draft.max))
    data = {
        "drafts": [asdict(entry) for entry in _latest([*before, draft])],
        "attempts": [asdict(entry) for entry in scores[-MOST_ATTEMPTS:]],
    }
    try:
        write(_file(folder, item), json.dumps(data, ensure_ascii=False).encode())
    except UnicodeEncodeError:  # a page may send half a surrogate pair
        return BROKEN
    except OSError:
        return NO_ROOM
    return ""


def version(folder: Path, item: str, time: Any) -> str | None:
    """The whole text of the version of a time; None where there is none."""
    return next((draft.text for draft in kept(folder, item).drafts if draft.time == time), None)


def _latest(drafts: list[Draft]) -> list[Draft]:
    """The latest versions: a long one that has to give way drives out no short one."""
    long = [draft for draft in drafts if len(draft.text) > LONG]
    gone = {draft.time for draft in long[:-MOST_LONG]}
    return [draft for draft in drafts if draft.time not in gone][-MOST:]


def grew(before: str, after: str) -> bool:
    """Whether ``after`` is ``before`` with something put in at one place: nothing of it is gone."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False))
    start = sum(1 for _ in same)
    return len(after) >= len(before) and after.endswith(before[start:])


def _read(data: Any, read: Callable[[Any], Entry]) -> tuple[Entry, ...]:
    found = []
    for entry in data if isinstance(data, list) else ():
        try:
            found.append(read(entry))
        except (TypeError, KeyError, ValueError, OverflowError):
            continue
    return tuple(found)


def _draft(entry: Any) -> Draft:
    points, text = entry["points"], entry["text"]
    if not isinstance(text, str) or not text:
        raise ValueError(text)
    return Draft(
        _moment(entry["time"]), int(entry["words"]), None if points is None else _number(points),
        _number(entry["max"]), text, bool(entry["asked"]),
    )  # fmt: skip


def _attempt(entry: Any) -> Attempt:
    return Attempt(_moment(entry["time"]), _number(entry["points"]), _number(entry["max"]))


def _number(value: Any) -> float:
    """JSON as Python reads it knows NaN and Infinity; no score is either."""
    found = float(value)
    if not math.isfinite(found):
        raise ValueError(value)
    return found


def _moment(value: Any) -> int:
    """A time that a calendar has."""
    found = int(value)
    dt.datetime.fromtimestamp(found / 1000)
    return found
