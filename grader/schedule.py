"""Deadlines: a table ``latihan,batas`` that an instructor keeps in the classroom's folder.

``humas release`` puts it into the exchange, ``humas bundle`` into the bundle, and Beranda shows
what it says. A deadline is only shown: nothing is refused after it, and it costs no points.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Mapping
from pathlib import Path

from grader.columns import read_day
from grader.errors import UsageError

NAME = "jadwal.csv"
COLUMNS = ("latihan", "batas")
HEADER = ",".join(COLUMNS) + "\n"
ZONES = {name: dt.timezone(dt.timedelta(hours=hours), name)
         for name, hours in (("WIB", 7), ("WITA", 8), ("WIT", 9))}  # fmt: skip
EXAMPLE = "3 Desember 2026 16.00 WIB"

_WRITTEN = re.compile(
    r"(.+?)(?:[,\sT]+(?:pukul\s+)?(\d{1,2})[.:](\d{2})(?::\d{2})?)?(?:\s+(WIB|WITA|WIT))?",
    re.IGNORECASE,
)


def moment(text: str) -> dt.datetime | None:
    """A deadline as it is typed: a date, perhaps a time and a zone; None for anything else.

    Without a time the day's last minute is meant, without a zone WIB.
    """
    found = _WRITTEN.fullmatch(" ".join(text.split()))
    day = read_day(found[1]) if found else None
    if not found or day is None:
        return None
    hour, minute = (int(found[2]), int(found[3])) if found[2] else (23, 59)
    try:
        return dt.datetime.combine(
            day, dt.time(hour, minute, tzinfo=ZONES[(found[4] or "WIB").upper()])
        )
    except ValueError:
        return None


def parse(content: bytes) -> tuple[dict[str, dt.datetime], list[str]]:
    """Deadlines by exercise, and a sentence for each line that cannot be read.

    What a spreadsheet saves is understood too: a byte order mark, semicolons.
    """
    text = content.decode("utf-8-sig", "replace").replace("\0", "")
    first = text.partition("\n")[0]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=";" if ";" in first else ",")
    found: dict[str, dt.datetime] = {}
    faults = []
    try:
        for number, cells in enumerate(lines, start=1):
            name, batas = ([cell.strip() for cell in cells] + ["", ""])[:2]
            if not (name or batas) or (number == 1 and name.casefold() == COLUMNS[0]):
                continue
            when = moment(batas)
            if name and when:
                found[name] = when
            elif batas or not name:
                faults.append(f"baris {number}: “{batas or name}” bukan batas, mis. {EXAMPLE}")
    except csv.Error as bad:
        faults.append(f"bukan tabel CSV ({bad})")
    return found, faults


def read(path: Path) -> dict[str, dt.datetime]:
    """The deadlines of a file as far as they make sense; none where it is not there."""
    try:
        return parse(path.read_bytes())[0]
    except OSError:
        return {}


def checked(path: Path) -> dict[str, dt.datetime]:
    """The deadlines of an instructor's file; none where there is none. Raises UsageError that names
    the file and its faults."""
    if not path.is_file():
        return {}
    found, faults = parse(path.read_bytes())
    if faults:
        raise UsageError(f"{path}: {'; '.join(faults)}. Perbaiki, lalu jalankan lagi.")
    return found


def dump(deadlines: Mapping[str, dt.datetime]) -> bytes:
    """The table as a file, one exercise a line."""
    lines = [f"{name},{when:%Y-%m-%d %H.%M} {when.tzname()}" for name, when in deadlines.items()]
    return (HEADER + "".join(f"{line}\n" for line in sorted(lines))).encode()
