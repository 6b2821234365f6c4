"""``element``: a news element, with what it must carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.five_w import NAMES, Question, five_w
from grader.rules.about_unit import judge_about_unit
from grader.rules.base import Finding, ProseRule, Reading
from grader.rules.dated import judge_date, judge_dateline
from grader.rules.expressions import expanded
from grader.rules.posts import called, opened
from grader.rules.quoted import judge_quotation
from grader.rules.reached import judge_contact
from grader.rules.titles import faults
from grader.text import Span

Found = Literal["time", "place", "person", "organisation", "cause", "manner", "number"]
Name = Literal[
    "title", "dateline", "date", "quotation", "contact", "boilerplate", "five-w", "call", "opening",
    Found,
]  # fmt: skip
TITLE_WORDS = 12
"""The most words of a headline; 16 of 20 real ones comply (DOMAIN.md)."""


class Element(ProseRule):
    """Each element has its own test below; a partial one earns a share.

    ``call``: the reader is asked to act. ``opening``: the first line gives news of the event.
    ``least``: how many of ``time``, ``place``, ``person``, ``organisation``, ``cause``,
    ``manner`` or ``number`` there must be. ``office``: a ``person`` counts only with an office.
    ``says``: a ``quotation`` must hold more than formulas. ``words``: expressions one of which
    it must hold, where no sheet says what its speaker said.
    ``least`` to ``most``: how many times a ``call`` asks the reader to act; a half one counts half.
    ``answers``: the questions that ``five-w`` asks of the zone.
    ``agency``: the news agency that a ``dateline`` must name, in the form *Kota, AGENCY –*.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("found", "missing", "count")

    rule: Literal["element"]
    element: Name
    most: int | None = None
    least: int = Field(default=1, ge=1)
    office: bool = False
    says: bool = False
    words: tuple[str, ...] = ()
    answers: tuple[Question, ...] = ("who", "what", "when", "where")
    agency: str = ""

    @cached_property
    def said(self) -> re.Pattern[str] | None:
        """What a quotation must hold."""
        if not self.words:
            return None
        return re.compile("|".join(expanded(word, {}) for word in self.words), re.IGNORECASE)

    @model_validator(mode="after")
    def _expressions(self) -> Element:
        assert self.said or not self.words
        return self

    @model_validator(mode="after")
    def _range(self) -> Element:
        if self.element == "call" and self.most is not None and self.most < self.least:
            raise ValueError(f"least <= most (got {self.least} > {self.most})")
        return self

    def judge(self, reading: Reading) -> Finding:
        """Judge the element where the text has it."""
        return _ELEMENTS[self.element](self, reading)


def _finding(
    score: float, spans: list[tuple[Span, str]], found: str, missing: list[str]
) -> Finding:
    values = {"found": found or "–", "missing": ", ".join(missing) or "–", "count": str(len(spans))}
    return Finding(score, tuple(spans), values)


def _title(rule: Element, reading: Reading) -> Finding:
    """A title of its own, short, that states what happened rather than announcing a text."""
    blocks = reading.elements.paragraphs("title")
    if not blocks:
        return _finding(0.0, [], "", ["judul"])
    block = blocks[0]
    score, missing = faults(reading, block, rule.most or TITLE_WORDS)
    return _finding(
        score, [(Span(block.start, block.end), "")], reading.document.slice(block), missing
    )


def _dateline(rule: Element, reading: Reading) -> Finding:
    """The form *Kota, AGENCY –*."""
    return _finding(*judge_dateline(reading, rule.agency))


def _date(rule: Element, reading: Reading) -> Finding:
    """A date with its weekday."""
    return _finding(*judge_date(reading, rule.zone))


def _quotation(rule: Element, reading: Reading) -> Finding:
    """A direct quotation by a named person with an office."""
    return _finding(*judge_quotation(reading, rule.zone, says=rule.says, said=rule.said))


def _contact(rule: Element, reading: Reading) -> Finding:
    """Somebody whom the press can reach."""
    return _finding(*judge_contact(reading))


def _boilerplate(rule: Element, reading: Reading) -> Finding:
    """A paragraph on the institution at the end."""
    return _finding(*judge_about_unit(reading))


_FOUND: dict[Found, str] = {
    "time": "waktu",
    "place": "tempat",
    "person": "nama orang",
    "organisation": "nama lembaga",
    "cause": "sebab atau tujuan",
    "manner": "cara",
    "number": "angka dengan satuannya",
}


def _present(rule: Element, reading: Reading) -> Finding:
    """Enough of an element in the zone, each mention once."""
    spans: dict[str, tuple[Span, str]] = {}
    for span, more in reading.elements.marked(rule.element):
        if reading.elements.inside(span, rule.zone) and (more or not rule.office):
            spans.setdefault(reading.document.slice(span).casefold(), (span, more))
    name = _FOUND[rule.element]  # type: ignore[index]
    missing = []
    if len(spans) < rule.least:
        office = " dengan jabatannya" if rule.office else ""
        missing.append(f"{rule.least - len(spans)} {name}{office}" if spans else f"{name}{office}")
    shown = [entry for _, entry in zip(range(3), spans.values(), strict=False)]
    found = "; ".join(reading.document.slice(span) for span, _ in shown)
    score = min(1.0, len(spans) / rule.least)
    return _finding(round(score, 6), list(spans.values()), found, missing)


def _five_w(rule: Element, reading: Reading) -> Finding:
    """The questions of news that the zone answers, each worth the same."""
    answered = five_w(reading.elements, rule.zone)
    given = [question for question in rule.answers if question in answered]
    missing = [NAMES[question] for question in rule.answers if question not in answered]
    spans = [(answered[question], NAMES[question]) for question in given]
    found = "; ".join(f"{note}: {reading.document.slice(span)}" for span, note in spans)
    return _finding(round(len(given) / len(rule.answers), 6), spans, found, missing)


def _call(rule: Element, reading: Reading) -> Finding:
    """What the reader is asked to do."""
    return _finding(*called(reading, rule.zone, rule.least, rule.most))


def _opening(rule: Element, reading: Reading) -> Finding:
    """A first line that gives news of the sheet's event."""
    return _finding(*opened(reading))


_ELEMENTS: Mapping[Name, Callable[[Element, Reading], Finding]] = {
    "title": _title,
    "dateline": _dateline,
    "date": _date,
    "quotation": _quotation,
    "contact": _contact,
    "boilerplate": _boilerplate,
    "five-w": _five_w,
    "call": _call,
    "opening": _opening,
    **dict.fromkeys(_FOUND, _present),
}
