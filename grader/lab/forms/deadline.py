"""An exercise's deadline and the time of a hand-in, in words."""

from __future__ import annotations

import datetime as dt

from grader.facts_brief import long_date
from grader.lab.forms.parts import Part, part
from grader.lab.modules import Work

NEAR = 3
"""Days before a deadline from which on it stands out."""


def when(time: dt.datetime) -> str:
    """A day and a time of day in words."""
    return f"{long_date(time.date())} pukul {time:%H.%M}"


def due_line(work: Work, now: dt.datetime) -> Part:
    """The deadline; how much time is left, unless the exercise is handed in as it stands."""
    assert work.due is not None
    said = f"Batas: {when(work.due)} {work.due.tzname()}"
    if work.handed and not work.changed:
        return part("p", "", f"{said}.")
    days = (work.due.date() - now.astimezone(work.due.tzinfo).date()).days
    near = days <= NEAR
    return part("p", "kh-due kh-near" if near else "kh-due", f"{said} ({_until(work.due, now)}).")


def _until(due: dt.datetime, now: dt.datetime) -> str:
    days = (due.date() - now.astimezone(due.tzinfo).date()).days
    if now > due:
        return f"sudah lewat {-days} hari" if days < 0 else "sudah lewat"
    if days:
        return f"tinggal {days} hari"
    hours = int((due - now).total_seconds() // 3600)
    return f"hari ini, tinggal {hours} jam" if hours else "hari ini, tinggal kurang dari satu jam"
