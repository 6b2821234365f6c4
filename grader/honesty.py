"""The honesty cap: no reward for concealing.

An item on a crisis or a narrative holds a true unfavourable fact; leaving it out or minimising it
caps the item at half its points (DESIGN.md §4).
"""

from __future__ import annotations

from dataclasses import dataclass

from grader.known import told
from grader.rules.base import Reading
from grader.rules.stance import passages

HALF = 0.5
"""What an answer that conceals the unfavourable fact can earn at most (DESIGN.md §4)."""
FURTHER = 0.05
"""What each further concealment takes off that, so that of two answers the more honest one never
earns the same."""
LEAST = 0.3


@dataclass(frozen=True, slots=True)
class Capped:
    """The most that an answer can earn, as a share of the points, and why, for the trainee."""

    share: float
    message: str


def cap(reading: Reading) -> Capped | None:
    """Whether an answer conceals: which unfavourable facts of the sheet are left out or made small;
    None for an answer that tells them all."""
    if reading.case is None:
        return None
    sentences = [*reading.elements.sentences("title"), *reading.elements.sentences("story")]
    # A post closes on an apology and a telephone number in one paragraph: that tells it too.
    fixed = reading.elements.zones.boilerplate
    sentences += [s for s in reading.elements.sentences("closing") if s.paragraph not in fixed]
    silent = [
        fact
        for fact in reading.case.facts
        if fact.unfavourable
        and fact.required
        and fact.weight >= 2
        and told(reading.elements, fact, sentences) is None
    ]
    small = [
        passage
        for zone in ("title", "story")
        for passage in passages(reading, "minimise", 3, zone, of_harm=True)
    ]
    if not silent and not small:
        return None
    share = max(LEAST, HALF - FURTHER * (len(silent) + bool(small) - 1))
    if silent:
        why = f"Fakta yang tidak menyenangkan belum disebut: “{silent[0].text}”"
        then = "fakta itu ditulis apa adanya; publik yang tahu belakangan kehilangan kepercayaan."
    else:
        why = f"Kejadian ini dikecilkan dengan “{reading.document.slice(small[0][0])}”."
        then = "kejadiannya ditulis apa adanya."
    return Capped(share, f"{why} Nilai soal ini paling tinggi separuh sampai {then}")
