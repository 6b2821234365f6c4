"""What ``element`` asks of a post or a caption: a call to act, a first line with news."""

from __future__ import annotations

from grader.calls import calls
from grader.openings import opening
from grader.rules.base import Found, Reading


def called(reading: Reading, zone: str, least: int, most: int | None) -> Found:
    """The calls of a zone; half ones count half where full ones are too few; one more than ``most``
    is worth half, more are worth nothing."""
    found = calls(reading.document, reading.elements.sentences(zone))
    full = [(call.span, "") for call in found if call.full]
    half = [(call.span, "tersirat") for call in found if not call.full]
    score = min(1.0, (len(full) + len(half) / 2) / least)
    if len(full) < least:
        score = min(score, 1 - 1 / (2 * least))
    elif most is not None and len(full) > most:
        score = 0.5 if len(full) == most + 1 else 0.0
    shown = full or half
    text = "; ".join(reading.document.slice(span) for span, _ in shown[:3])
    return round(score, 6), shown, text, [] if full else ["ajakan yang menyebut perbuatannya"]


def opened(reading: Reading) -> Found:
    """The first line; behind a greeting its news is worth half."""
    line = opening(reading.elements)
    if line is None:
        return 0.0, [], "", ["baris pertama"]
    shown = [(line.span, line.fault)] if line.share else []
    missing = [line.fault] if line.fault else []
    return line.share, shown, reading.document.slice(line.span), missing
