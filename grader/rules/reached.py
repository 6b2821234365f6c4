"""What ``element`` asks of a contact: that the press can reach somebody."""

from __future__ import annotations

import re

from grader.reached import dialled
from grader.rules.base import Found, Reading
from grader.text import Span

CONTACT_SHARES = {"nomor telepon": 0.4, "surel atau akun": 0.4, "nama narahubung": 0.2}
"""What each part of a contact is worth: a name alone reaches nobody."""


def judge_contact(reading: Reading) -> Found:
    """Somebody whom the press can reach: a name, and a telephone number or e-mail address."""
    elements = reading.elements
    numbers = elements.zones.contact
    blocks = [elements.document.paragraphs[n] for n in numbers]
    if not blocks:
        return 0.0, [], "", ["narahubung: nama, telepon, surel"]
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
        digits = dialled(reading.case.contact.phone)
        given = [dialled(elements.document.slice(span)) for span in elements.phones]
        if given and digits not in given:
            missing.append(f"nomor yang benar: {reading.case.contact.phone}")
            score = min(score, 0.5)
    return round(score, 6), [(Span(low, high), "")], text, missing


def _names(calls: tuple[str, ...], text: str) -> bool:
    return any(call in text for call in calls if " " in call) or any(
        call in text for call in calls[:1]
    )
