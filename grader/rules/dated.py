"""What ``element`` asks of a dateline and of the dates of a story."""

from __future__ import annotations

import re

from grader.datelines import Dateline
from grader.rules.base import Found, Reading


def judge_dateline(reading: Reading, agency: str) -> Found:
    """City, perhaps agency, a dash; the city is the sheet's where there is a sheet. With ``agency``
    the house's form is asked: a part that lacks costs half, and so do slips of form together."""
    line = reading.elements.dateline
    if line is None:
        parts = f"kota, {agency}, dan tanda pisah" if agency else "kota dan tanda pisah"
        return 0.0, [], "", [f"{parts} di awal teras"]
    missing = []
    if reading.case and line.city.casefold() != reading.case.unit.city.casefold():
        missing.append(f"kota {reading.case.unit.city}")
    found = reading.document.slice(line.span).strip()
    if found.endswith("."):
        missing.append("tanda pisah, bukan titik")
    score = 0.5 if missing else 1.0
    if agency:
        if not line.agency:
            missing.append(agency)
            score -= 0.5
        slips = _slips(agency, line, found)
        missing += slips
        score -= 0.5 * bool(slips)
    return max(0.0, score), [(line.span, "")], found, missing


def _slips(agency: str, line: Dateline, found: str) -> list[str]:
    """What is not written as the house writes *Kota, AGENCY –*."""
    slips = []
    if any(word[0].islower() for word in line.city.split()):
        slips.append("huruf kapital pada nama kota")
    if line.agency and line.agency != agency:
        slips.append(f"ejaan {agency}")
    if line.agency and not re.match(r"\s*,\s", found[found.find(line.city) + len(line.city) :]):
        slips.append("koma sesudah kota")
    if not found.endswith((" –", " —", " --", " -", ".")):
        slips.append("spasi dan tanda pisah (–) di belakangnya")
    return slips


def judge_date(reading: Reading, zone: str) -> Found:
    """A date with its weekday in the story, every date right in itself and in the sheet's year."""
    elements = reading.elements
    year = reading.case.event.date.year if reading.case else 0
    shown = [m for m in elements.dates if elements.inside(m.span, zone)]
    dated = [m for m in shown if m.day is not None]
    faults = [
        (m.span, fault)
        for m in dated
        if (fault := m.fault(year or m.year or 0)) and (year or m.year)
    ]
    if faults:
        return 0.0, faults, reading.document.slice(faults[0][0]), [faults[0][1]]
    if not dated:
        return 0.0, [], "", ["tanggal"]
    if all(m.weekday is None for m in dated):
        return 0.5, [(dated[0].span, "")], reading.document.slice(dated[0].span), ["nama hari"]
    span = next(m.span for m in dated if m.weekday is not None)
    return 1.0, [(span, "")], reading.document.slice(span), []
