"""What grading gives back: plain data that panel, gradebook, feedback and report all show.

Nothing here computes a score; ``rubric.py`` does.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Literal


class Outcome(StrEnum):
    """The four outcomes of a criterion, in the words that a trainee reads."""

    PASSED = "lulus"
    NOT_YET = "belum tepat"
    NOT_ATTEMPTED = "belum dikerjakan"
    FOR_INSTRUCTOR = "dinilai instruktur"


@dataclass(frozen=True, slots=True)
class Row:
    """One cell of a tabular answer or key: ``row,field,value,note`` of ``jawaban/<id>.csv``."""

    row: str
    field: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a trainee handed in for one item; never a verdict.

    ``text`` holds prose (Markdown as typed), ``rows`` everything tabular. ``present`` is
    False where the answer's cell or file was missing, or still holds the release's prompt.
    """

    item: str
    text: str = ""
    rows: tuple[Row, ...] = ()
    present: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of the answer: ``start`` and ``end`` are offsets in ``Answer.text``.

    ``start == end == 0`` marks something that is not in the answer (a line of the fact sheet).
    """

    start: int
    end: int
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One criterion's verdict, ready to be shown (plain text, not HTML)."""

    criterion: str
    title: str
    outcome: Outcome
    points: float
    max_points: float
    message: str
    hint: str = ""
    learn: str = ""
    evidence: tuple[Evidence, ...] = ()
    group: str = ""
    remarks: tuple[Evidence, ...] = ()
    """Row by row what the key says and why; only where the key is at hand."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """The verdict on one item.

    ``points`` is the sum over criteria after gate and caps, in [0, max_points], rounded to
    two decimals. ``notes`` are sentences for the trainee about the whole item (gate, cap, odd
    characters). ``doubts`` are sentences for the instructor; where there is one, ``needs_review``
    is true and nbgrader's "needs manual grade" is set. ``pending``: no key is at hand, nothing but
    completeness was judged, there are no points.
    """

    item: str
    title: str
    outcome: Outcome
    points: float
    max_points: float
    results: tuple[Result, ...] = ()
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    words: int = 0
    pending: bool = False
    gate: str = ""
    """Why the effort gate stopped the answer; empty where it did not."""
    capped: str = ""
    """Why a cap took points, for the trainee; empty where none did."""
    cap: Literal["", "concealed", "exposed"] = ""
    """Which cap that was."""
    source: str = field(default="", repr=False)
    """The answer's text as graded, so that evidence can be shown in its place."""

    @property
    def needs_review(self) -> bool:
        """True where a person must look before the score is final."""
        return bool(self.doubts)

    def to_dict(self) -> dict[str, object]:
        """The assessment as JSON-ready data, always in the same order."""
        data = asdict(self)
        data["needs_review"] = self.needs_review
        return data

    def to_json(self) -> str:
        """Canonical JSON: the same assessment gives the same bytes on any machine."""
        return json.dumps(self.to_dict(), ensure_ascii=False, sort_keys=True)
