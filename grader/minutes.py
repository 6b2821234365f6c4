"""How long a lesson takes: its words at a reader's pace, and each thing to try by its size.

180 words a minute is slow for silent reading of Indonesian prose on purpose: a lesson is read to be
used. What a thing to try takes was set by trying, see ``EACH``.
"""

from __future__ import annotations

import re

from grader.criteria import Item
from grader.lesson import Lesson
from grader.rowdata import read_rows

WORDS_A_MINUTE = 180
EACH = {"prose": 6.0, "choice": 1.0, "labels": 0.5, "order": 0.5, "number": 1.5, "table": 0.5}
"""Minutes: a text of one's own, a question, a row of labels (0.25 more for each further set), a
part to be put in order, a figure to be computed, a cell of a table."""
PLOT = 1.0
"""Minutes that a reader looks at a figure."""

_CODE = re.compile(r"^```\{code-cell\}.*?^```\s*?$", re.MULTILINE | re.DOTALL)
_FIGURE = re.compile(r"!\[[^\]]*\]\(|^```\{code-cell\}", re.MULTILINE)
_MARK = re.compile(r"^(?:\+\+\+.*|\([\w-]+\)=|:{3,}.*|```.*)$", re.MULTILINE)
_LINK = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"\w[\w’'/.,-]*")


def lesson_minutes(lesson: Lesson) -> float:
    """Minutes that a lesson takes: reading, and trying all that can be tried."""
    body = lesson.body
    minutes = PLOT * len(_FIGURE.findall(body))
    if lesson.practice:
        for item in lesson.practice.rubric.items:
            minutes += _trying(lesson, item)
            if item.head.answer == "prose":  # the reference solution is not shown
                body = body.replace(lesson.practice.references[item.id], "")
    return minutes + reading_minutes(body)


def reading_minutes(markdown: str) -> float:
    """Minutes that it takes to read Markdown, code left out."""
    plain = _LINK.sub("]", _MARK.sub("", _CODE.sub("", markdown)))
    return len(_WORD.findall(plain)) / WORDS_A_MINUTE


def _trying(lesson: Lesson, item: Item) -> float:
    head, each = item.head, EACH[item.head.answer]
    if head.answer == "prose":
        return each
    if head.answer == "choice":
        return each * len(head.questions)
    rows = len(read_rows(lesson.folder / head.data)) if head.data else head.least_rows
    if head.answer == "labels":
        needed = [name for name in head.labels if not name.endswith("_2")]
        return rows * (each + 0.25 * (len(needed) - 1))
    if head.answer == "table":
        return rows * each * len(head.columns)
    return rows * each
