"""Caps on an item: no reward for concealing, none for exposing.

An item on a crisis or a narrative holds a true unfavourable fact; leaving it out or minimising it
caps the item at half its points (DESIGN.md §4). A text that publishes what must be withheld cannot
be sent out at all, however well the rest is written, and is capped too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from grader.nearness import nearness
from grader.rules.base import Reading
from grader.rules.stance import passages
from grader.told import told

HALF = 0.5
"""What an answer that conceals the unfavourable fact can earn at most (DESIGN.md §4)."""
FURTHER = 0.05
"""What each further concealment takes off that, so that of two answers the more honest one never
earns the same."""
LEAST = 0.3
TOUCHED = 0.55
"""How near to a fact a text must come not to conceal it, though it tells it wrongly or in words
that no wording foresees: honest answers reach .58 to .90, concealing ones .50 at the most (rated
answers, tuning part; twins)."""
UNPUBLISHABLE = 0.6
"""What an answer can earn at most that publishes what the law protects: two raters who gave such
answers an overall mark, everything else in them being right, gave .35 to .78, .55 in the mean."""

Kind = Literal["concealed", "exposed"]


@dataclass(frozen=True, slots=True)
class Capped:
    """The most that an answer can earn, as a share of the points, and why, for the trainee."""

    share: float
    message: str
    kind: Kind = "concealed"


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
        and nearness(reading.elements, reading.case, fact, sentences) < TOUCHED
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


def exposed(reading: Reading) -> Capped | None:
    """Whether an answer publishes what its sheet withholds; None for one that protects it."""
    if not reading.leaks:
        return None
    shown = reading.document.slice(reading.leaks[0][0])
    message = (
        f"“{shown}” dilindungi dan tidak boleh terbit. Nilai soal ini paling tinggi "
        f"{round(100 * UNPUBLISHABLE)} persen sampai bagian itu dihapus."
    )
    return Capped(UNPUBLISHABLE, message, "exposed")


def strictest(reading: Reading, *, honesty: bool, privacy: bool) -> Capped | None:
    """The lowest of the caps that an item sets; None where the answer passes them all."""
    caps = [cap(reading) if honesty else None, exposed(reading) if privacy else None]
    return min((found for found in caps if found), key=lambda found: found.share, default=None)
