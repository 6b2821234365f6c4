"""What ``element`` asks of the paragraph about the unit: what it is, under whom, for how many."""

from __future__ import annotations

import re

from grader.numbers import numbers_of
from grader.rules.base import Found, Reading
from grader.sheet import sheet_numbers
from grader.text import Span

_TELLS = (
    re.compile(r"\bunit pelaksana teknis\b|\bUPT\b", re.IGNORECASE),
    re.compile(
        r"\b(?:kantor wilayah|kanwil|ditjenpas|direktorat jenderal|kementerian|kemenimipas)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:warga binaan|narapidana|tahanan|klien|anak|wbp|penghuni|dihuni|dibina|membina|"
        r"kapasitas)",
        re.IGNORECASE,
    ),
)
"""What such a paragraph tells: the kind of unit, what stands above it, whom it looks after."""
LEAST = 2
_FORMER = re.compile(r"\bkemenkumham\b|\bkementerian hukum\b", re.IGNORECASE)
"""Until 2024 the service was under another ministry."""
SMALL = 100
"""Smaller figures may be a year of class or an article."""


def judge_about_unit(reading: Reading) -> Found:
    """The paragraph; half of it where it tells next to nothing, or what is not so."""
    numbers = reading.elements.zones.boilerplate
    if not numbers:
        return 0.0, [], "", ["paragraf tentang unit"]
    blocks = [reading.document.paragraphs[n] for n in numbers]
    text = "\n".join(reading.document.slice(block) for block in blocks)
    missing = []
    if sum(bool(one.search(text)) for one in _TELLS) < LEAST:
        missing.append("jenis unit, induknya, dan siapa yang dibina")
    if _FORMER.search(text):
        missing.append("kementerian yang sekarang")
    if reading.case is not None:
        known = sheet_numbers(reading.case)
        told = {n.value for block in blocks for s in block.sentences for n in numbers_of(s)}
        if any(value >= SMALL and value not in known for value in told):
            missing.append("angka dari lembar fakta")
    span = Span(blocks[0].start, blocks[0].end)
    shown = reading.document.slice(span)[:120]
    return 0.5 if missing else 1.0, [(span, "")], shown, missing
