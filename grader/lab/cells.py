"""A stored cell as a trainee reads it: ``2026-03-02`` as 2 Maret 2026, ``1250.5`` as 1.250,5."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from grader.columns import Column, long_day, read_cell


def shown(column: Column, value: str) -> dict[str, Any]:
    """A stored cell as a trainee reads it, ``shown``, and what is wrong with it, ``fault``."""
    text = value
    if column.kind == "number":
        text = _written(value)
    elif column.kind == "date":
        try:
            text = long_day(dt.date.fromisoformat(value))
        except ValueError:
            text = value
    cell = read_cell(column, value, kept=True)
    if column.kind == "choice":
        text = column.options.get(value, value)
    return {"value": value, "shown": text, "fault": cell.fault}


def _written(value: str) -> str:
    """``1250.5`` as Indonesian writes it, 1.250,5; what is no number stays as it is."""
    found = re.fullmatch(r"([+-]?)(\d+)(?:\.(\d+))?", value)
    if not found:
        return value
    whole = f"{int(found[2]):,}".replace(",", ".")
    return found[1] + whole + (f",{found[3]}" if found[3] else "")
