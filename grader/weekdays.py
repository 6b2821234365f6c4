"""Which day of its sheet a weekday alone must mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache

from grader.dates import dates
from grader.facts import Case
from grader.sheet import sheet_dates, sheet_text


@lru_cache(maxsize=64)
def weekdays(case: Case) -> Mapping[int, dt.date]:
    """The day of the sheet that each weekday alone must mean: the only one within a week of the
    event and the hour of writing."""
    near = [
        day
        for day in sheet_dates(case)
        if min(abs((day - known).days) for known in (case.event.date, case.now.date())) <= WEEK
    ]
    found = {
        day.weekday(): day for day in near if sum(d.weekday() == day.weekday() for d in near) == 1
    }
    held = {mention.weekday for mention in dates(sheet_text(case))} | set(found)
    for ahead in range(1, WEEK):  # one that the sheet does not have is the next
        day = case.now.date() + dt.timedelta(days=ahead)
        if day.weekday() not in held:
            found[day.weekday()] = day
    return found


WEEK = 7
"""Within how many days of the event, or of the writing, a weekday needs no date."""
