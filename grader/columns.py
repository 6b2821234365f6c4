"""Columns of a table answer: what a cell may hold, and how what was typed is read.

The table editor and the rules use the same reading, so that what the one accepts the other judges.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from grader.dates import month_number
from grader.facts_brief import MONTHS
from grader.source import Model

ColumnId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$")]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

_WRITTEN_DATE = re.compile(r"(?:[a-z']+,?\s+)?(\d{1,2})[\s/.-]+([a-z]+|\d{1,2})[\s/.-]+(\d{4})")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_KEPT = re.compile(r"[+-]?\d{1,15}(?:\.\d+)?")
LONGEST = 1000
"""Characters of a cell where a column sets no limit of its own."""


class Column(Model):
    """One column: a title, and what its cells hold."""

    id: ColumnId
    title: Text
    kind: Literal["text", "choice", "date", "number"] = "text"
    hint: str = ""
    required: bool = True
    options: dict[str, Text] = Field(default_factory=dict)
    first: dt.date | None = None
    last: dt.date | None = None
    least: float | None = None
    most: float | None = None
    decimals: int = Field(default=2, ge=0, le=6)
    unit: str = ""
    longest: int = Field(default=LONGEST, ge=1, le=5000)

    @model_validator(mode="after")
    def _fits(self) -> Column:
        if (self.kind == "choice") != bool(self.options):
            raise ValueError("`options` where `kind` is choice, and only there")
        if bad := [value for value in self.options if not value.strip() or "|" in value]:
            raise ValueError(f"option values without `|`, not {', '.join(map(repr, bad))}")
        for name, kind in (("first", "date"), ("last", "date"), ("least", "number"),
                           ("most", "number"), ("unit", "number")):  # fmt: skip
            if getattr(self, name) not in (None, "") and self.kind != kind:
                raise ValueError(f"`{name}` only where `kind` is {kind} (got {self.kind})")
        return self


@dataclass(frozen=True, slots=True)
class Cell:
    """What was typed, read: ``value`` as it is stored, ``fault`` what is wrong with it.

    ``value`` is a date as 2026-03-02, a number with a point as decimal sign, an option's value, or
    the text; where nothing can be read it is what was typed. ``fault`` is a sentence in Indonesian
    for the trainee, "" where nothing is wrong. An empty cell has no fault.
    """

    value: str
    fault: str = ""


def read_cell(column: Column, typed: str, *, kept: bool = False) -> Cell:
    """Read one cell; never raises. ``kept`` text comes from an answer file, where a point is always
    the decimal sign (1.255 typed is more than a thousand)."""
    text = typed.strip()
    if not text:
        return Cell("")
    if column.kind == "choice":
        return _choice(column, text)
    if column.kind == "date":
        return _date(column, text)
    if column.kind == "number":
        return _number(column, text, kept)
    if len(text) > column.longest:
        return Cell(text, f"Paling panjang {column.longest} huruf; sekarang {len(text)}.")
    return Cell(text)


def number(text: str) -> float | None:
    """A number as Indonesians type it: ``1.250``, ``12,5``, also ``12.5``; None for anything else.

    A point before exactly three digits parts thousands.
    """
    text = text.replace(" ", "")
    if _GROUPED.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    return float(text.replace(",", ".")) if _PLAIN.fullmatch(text) and len(text) < 20 else None


def stored(value: float, decimals: int) -> str:
    """A number as answer files hold it."""
    return (
        f"{round(value, decimals):.{decimals}f}".rstrip("0").rstrip(".")
        if decimals
        else (f"{round(value):d}")
    )


def written(value: float) -> str:
    """A number as Indonesian writes it: ``12,5``."""
    return f"{value:g}".replace(".", ",")


def long_day(day: dt.date) -> str:
    """``2 Maret 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _choice(column: Column, text: str) -> Cell:
    if text in column.options:
        return Cell(text)
    named = {name.casefold(): value for value, name in column.options.items()}
    if (value := named.get(text.casefold())) is not None:
        return Cell(value)
    return Cell(text, f"Pilih salah satu: {', '.join(column.options.values())}.")


def _date(column: Column, text: str) -> Cell:
    day = read_day(text)
    if day is None:
        return Cell(text, "Tulis tanggal seperti 2 Maret 2026 atau 2026-03-02.")
    value = day.isoformat()
    if column.first and day < column.first:
        return Cell(value, f"Tanggal paling awal {long_day(column.first)}.")
    if column.last and day > column.last:
        return Cell(value, f"Tanggal paling akhir {long_day(column.last)}.")
    return Cell(value)


def read_day(text: str) -> dt.date | None:
    """A date as it is typed: ``2026-03-02``, ``2 Maret 2026``, ``2/3/2026``; None for others."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        pass
    found = _WRITTEN_DATE.fullmatch(text.casefold())
    if not found:
        return None
    month = int(found[2]) if found[2].isdigit() else month_number(found[2])
    try:
        return dt.date(int(found[3]), month or 0, int(found[1]))
    except ValueError:
        return None


def _number(column: Column, text: str, kept: bool) -> Cell:
    bare = text
    for sign in filter(None, (column.unit, "%", "Rp")):
        bare = bare.removesuffix(sign).removeprefix(sign).strip()
    value = float(bare) if kept and _KEPT.fullmatch(bare) else number(bare)
    if value is None:
        return Cell(text, "Tulis angka saja, mis. 12,5.")
    text = stored(value, column.decimals)
    if column.least is not None and value < column.least:
        return Cell(text, f"Paling sedikit {written(column.least)}.")
    if column.most is not None and value > column.most:
        return Cell(text, f"Paling banyak {written(column.most)}.")
    return Cell(text)
