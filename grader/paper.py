"""The receipt on paper: the text file that a trainee keeps, written and read again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grader.submission import Handed

BY_EXCHANGE = "bursa kelas"
CONTENT = "Isi (SHA-256):"
ANSWERS = "Jawaban (SHA-256):"
NOTICES = "Catatan:"
EMPTY = "Masih kosong: "
"""Begins the notice that names the items without an answer."""
_FIELD = re.compile(r"(Latihan|Nama|Waktu|Diserahkan) *: (.*)")
_TIME = re.compile(
    r"\w+, (\d{1,2}) (\w+) (\d{4}), (\d\d)\.(\d\d)\.(\d\d) \(UTC([+-]\d\d)\.(\d\d)\)"
)
BIGGEST = 200_000
"""Bytes; no receipt is as long."""
_SUM = re.compile(r"  ([0-9a-f]{64})  (.+)")


@dataclass(frozen=True)
class Paper:
    """What a receipt says: its four fields, relative path to SHA-256, notices, and graded item to
    its answer's fingerprint (``answers.fingerprint``; none in receipts of earlier versions)."""

    fields: Mapping[str, str]
    sums: Mapping[str, str]
    notices: tuple[str, ...]
    answers: Mapping[str, str]

    @property
    def exercise(self) -> str:
        """The exercise's id."""
        return self.fields["Latihan"]

    @property
    def by_exchange(self) -> bool:
        """Whether it went to the exchange; else a ZIP was made."""
        return self.fields["Diserahkan"] == BY_EXCHANGE

    @property
    def when(self) -> dt.datetime | None:
        """The time of the hand-in; None where it is not written as ``text`` writes it."""
        from grader.facts_brief import MONTHS

        found = _TIME.fullmatch(self.fields["Waktu"])
        if not found or found[2] not in MONTHS:
            return None
        day, year, hour, minute, second, hours, minutes = map(int, found.group(1, 3, 4, 5, 6, 7, 8))
        away = dt.timedelta(hours=hours, minutes=-minutes if hours < 0 else minutes)
        try:
            zone = dt.timezone(away)
            month = MONTHS.index(found[2]) + 1
            return dt.datetime(year, month, day, hour, minute, second, tzinfo=zone)
        except ValueError:
            return None

    @property
    def empty(self) -> frozenset[str]:
        """The titles of the items that had no answer."""
        named = (n.removeprefix(EMPTY).removesuffix(".") for n in self.notices
                 if n.startswith(EMPTY))  # fmt: skip
        return frozenset(title for titles in named for title in titles.split(", "))


def text(handed: Handed) -> str:
    """The receipt that a trainee keeps."""
    from grader.facts_brief import long_date

    zone = handed.when.strftime("%z")
    lines = [
        "TANDA TERIMA PENYERAHAN",
        "",
        f"Latihan    : {handed.exercise}",
        f"Nama       : {handed.student}",
        f"Waktu      : {long_date(handed.when.date())}, {handed.when:%H.%M.%S} "
        f"(UTC{zone[:3]}.{zone[3:5]})",
        f"Diserahkan : {BY_EXCHANGE if handed.by_exchange else handed.place.name}",
        "",
        CONTENT,
        *(f"  {total}  {path}" for path, total in sorted(handed.files.items())),
        "",
    ]
    if handed.answers:
        lines += [ANSWERS, *(f"  {total}  {item}" for item, total in handed.answers.items()), ""]
    if handed.notices:
        lines += [NOTICES, *(f"  - {' '.join(notice.split())}" for notice in handed.notices), ""]
    if not handed.by_exchange:
        lines += [
            "Langkah berikutnya: kirimkan berkas ZIP itu kepada instruktur tanpa mengubahnya.",
        ]
    lines += [
        "Simpan tanda terima ini. Menyerahkan lagi diperbolehkan; yang dinilai yang terakhir.",
        "",
    ]
    return "\n".join(lines)


def read(path: Path) -> Paper | None:
    """A receipt's text, read; None for what is no receipt of this course."""
    try:
        if path.stat().st_size > BIGGEST:
            return None
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    fields = {found[1]: found[2].strip() for line in text.splitlines()
              if (found := _FIELD.fullmatch(line))}  # fmt: skip
    sums, answers = (
        {m[2]: m[1] for line in _below(text, title) if (m := _SUM.fullmatch(line))}
        for title in (CONTENT, ANSWERS)
    )
    if len(fields) < 4 or not sums:
        return None
    notices = tuple(line.removeprefix("  - ") for line in _below(text, NOTICES))
    return Paper(fields, sums, notices, answers)


def _below(text: str, head: str) -> Iterator[str]:
    """The lines below a line, up to the next empty one."""
    lines = iter(text.splitlines())
    for line in lines:
        if line == head:
            break
    for line in lines:
        if not line.strip():
            return
        yield line
