"""``element``: a news element, with what it must carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.datelines import Dateline
from grader.five_w import NAMES, Question, five_w
from grader.rules.base import Finding, ProseRule, Reading
from grader.rules.posts import called, opened
from grader.rules.quoted import best_quotation
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
    ``says``: a ``quotation`` must hold more than formulas.
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
    answers: tuple[Question, ...] = ("who", "what", "when", "where")
    agency: str = ""

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
    """City, perhaps agency, a dash; the city is the sheet's where there is a sheet. With ``agency``
    the house's form is asked: a part that lacks costs half, and so do slips of form together."""
    line = reading.elements.dateline
    if line is None:
        parts = f"kota, {rule.agency}, dan tanda pisah" if rule.agency else "kota dan tanda pisah"
        return _finding(0.0, [], "", [f"{parts} di awal teras"])
    missing = []
    if reading.case and line.city.casefold() != reading.case.unit.city.casefold():
        missing.append(f"kota {reading.case.unit.city}")
    found = reading.document.slice(line.span).strip()
    if found.endswith("."):
        missing.append("tanda pisah, bukan titik")
    score = 0.5 if missing else 1.0
    if rule.agency:
        if not line.agency:
            missing.append(rule.agency)
            score -= 0.5
        slips = _slips(rule.agency, line, found)
        missing += slips
        score -= 0.5 * bool(slips)
    return _finding(max(0.0, score), [(line.span, "")], found, missing)


def _slips(agency: str, line: Dateline, found: str) -> list[str]:
    """What is not written as the house writes *Kota, AGENCY –*."""
    slips = []
    if any(word[0].islower() for word in line.city.split()):
        slips.append("huruf kapital pada nama kota")
    if line.agency and line.agency != agency:
        slips.append(f"ejaan {agency}")
    if line.agency and not re.match(r"\s*,\s", found[found.find(line.city) + len(line.city) :]):
        slips.append("koma sesudah kota")
    if not found.endswith((" –", " -", " --", ".")):
        slips.append("spasi dan tanda pisah (–) di belakangnya")
    return slips


def _date(rule: Element, reading: Reading) -> Finding:
    """A date with its weekday in the story, every date right in itself and in the sheet's year."""
    elements = reading.elements
    year = reading.case.event.date.year if reading.case else 0
    shown = [m for m in elements.dates if elements.inside(m.span, rule.zone)]
    dated = [m for m in shown if m.day is not None]
    faults = [
        (m.span, fault)
        for m in dated
        if (fault := m.fault(year or m.year or 0)) and (year or m.year)
    ]
    if faults:
        return _finding(0.0, faults, reading.document.slice(faults[0][0]), [faults[0][1]])
    if not dated:
        return _finding(0.0, [], "", ["tanggal"])
    if all(m.weekday is None for m in dated):
        return _finding(
            0.5, [(dated[0].span, "")], reading.document.slice(dated[0].span), ["nama hari"]
        )
    span = next(m.span for m in dated if m.weekday is not None)
    return _finding(1.0, [(span, "")], reading.document.slice(span), [])


def _quotation(rule: Element, reading: Reading) -> Finding:
    """A direct quotation by a named person with an office; the best one counts."""
    best = best_quotation(reading, rule.zone, says=rule.says)
    if best.quotation is None:
        return _finding(0.0, [], "", best.missing)
    span, speaker = best.quotation.quotation, best.quotation.speaker
    note = f"{speaker} {best.quotation.office}".strip()
    return _finding(best.score, [(span, note)], reading.document.slice(span), best.missing)


CONTACT_SHARES = {"nomor telepon": 0.4, "surel atau akun": 0.4, "nama narahubung": 0.2}
"""What each part of a contact is worth: a name alone reaches nobody."""


def _contact(rule: Element, reading: Reading) -> Finding:
    """Somebody whom the press can reach: a name, and a telephone number or e-mail address."""
    elements = reading.elements
    numbers = elements.zones.contact
    blocks = [elements.document.paragraphs[n] for n in numbers]
    if not blocks:
        return _finding(0.0, [], "", ["narahubung: nama, telepon, surel"])
    low, high = min(b.start for b in blocks), max(b.end for b in blocks)
    text = elements.document.text[low:high]
    closing = elements.paragraphs("closing")
    around = elements.document.text[closing[0].start : closing[-1].end] if closing else text
    parts = {
        "nomor telepon": any(low <= span.start < high for span in elements.phones),
        "surel atau akun": any(low <= span.start < high for span in elements.reachable),
        "nama narahubung": any(_names(person.calls, around) for person in reading.case.people)
        if reading.case
        else bool(re.search(r"[A-Z][a-z]+ [A-Z][a-z]+", text)),
    }
    missing = [name for name, given in parts.items() if not given]
    score = sum(CONTACT_SHARES[name] for name, given in parts.items() if given)
    if reading.case:
        digits = re.sub(r"\D", "", reading.case.contact.phone)
        given = [re.sub(r"\D", "", elements.document.slice(span)) for span in elements.phones]
        if given and digits not in given:
            missing.append(f"nomor yang benar: {reading.case.contact.phone}")
            score = min(score, 0.5)
    return _finding(round(score, 6), [(Span(low, high), "")], text, missing)


def _names(calls: tuple[str, ...], text: str) -> bool:
    return any(call in text for call in calls if " " in call) or any(
        call in text for call in calls[:1]
    )


def _boilerplate(rule: Element, reading: Reading) -> Finding:
    """A paragraph on the institution at the end."""
    numbers = reading.elements.zones.boilerplate
    if not numbers:
        return _finding(0.0, [], "", ["paragraf tentang unit"])
    block = reading.document.paragraphs[numbers[0]]
    return _finding(
        1.0, [(Span(block.start, block.end), "")], reading.document.slice(block)[:120], []
    )


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
