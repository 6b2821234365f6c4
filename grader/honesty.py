"""Caps on an item: no reward for concealing, none for exposing.

An item on a crisis or a narrative holds a true unfavourable fact; leaving it out or minimising it
caps the item at half its points (DESIGN.md §4). A text that publishes what must be withheld cannot
be sent out at all, however well the rest is written, and is capped too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from grader.concealed import concealed, news
from grader.rules.base import Reading
from grader.rules.stance import passages
from grader.sheet import sheet_text
from grader.stances import blame, harmed, likely
from grader.text import Span
from grader.told import told

HALF = 0.5
"""What an answer that conceals the unfavourable fact can earn at most (DESIGN.md §4)."""
FURTHER = 0.05
"""What each further concealment takes off that: the criteria hardly weigh a single fact."""
LEAST = 0.3
KEPT = 0.7
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

    def of(self, earned: float) -> float:
        """What an answer gets whose criteria earned this share of the points: all of the cap where
        nothing else is lacking, never more than it earned. What lies below still counts, so that
        mending anything brings points and of two capped answers the more honest one has more.

        ``KEPT``, the part of the cap that is safe, was read off the marks of both raters for such
        answers: .39 in the mean where the criteria earned half, .43 to .47 where more.
        """
        return min(earned, self.share * (KEPT + (1 - KEPT) * earned))


def cap(reading: Reading) -> Capped | None:
    """Whether an answer conceals: which unfavourable facts of the sheet are left out, turned round,
    made small or laid on those they harmed; None for an answer that tells them all."""
    silent = concealed(reading)
    small = [
        span
        for zone in ("title", "story" if reading.case else "title")
        for span, _ in passages(reading, "minimise", 3, zone, of_harm=True)
    ]
    laid = _laid_on_the_harmed(reading)
    if not silent and not small and not laid:
        return None
    share = max(LEAST, HALF - FURTHER * (len(silent) + bool(small) + bool(laid) - 1))
    then = "kejadiannya ditulis apa adanya."
    if silent:
        why = f"Fakta yang tidak menyenangkan belum disebut: “{silent[0].text}”"
        then = "fakta itu ditulis apa adanya; publik yang tahu belakangan kehilangan kepercayaan."
    elif small:
        why = f"Kejadian ini dikecilkan dengan “{reading.document.slice(small[0])}”."
    else:
        why = (
            f"“{reading.document.slice(laid[0])}” menimpakan kesalahan kepada yang terkena atau "
            "yang bertanya."
        )
    return Capped(share, f"{why} Nilai soal ini paling tinggi separuh sampai {then}")


def _laid_on_the_harmed(reading: Reading) -> list[Span]:
    """Where guilt is laid on those harmed, or those who ask are scolded in the breath that tells
    what the unit owes them."""
    elements = reading.elements
    sentences = news(reading)
    found = []
    for number, sentence in enumerate(sentences):
        if "blame" not in likely(sentence):
            continue
        tags = blame.CLASSES.tags(sentence.words)
        spans = harmed.excused(sentence, tags)
        if not spans and reading.case is not None:
            near = sentences[number : number + 2]
            if any(fact.unfavourable and told(elements, fact, near) for fact in reading.case.facts):
                spans = harmed.harmed(sentence, tags)
        found += [span for span in spans if not _of_the_sheet(reading, span)]
    return found


def _of_the_sheet(reading: Reading, span: Span) -> bool:
    words = reading.document.slice(span).casefold()
    return reading.case is not None and words in sheet_text(reading.case).text.casefold()


def untold(reading: Reading, failed: Sequence[str]) -> Capped | None:
    """Whether an answer earns nothing where its item asks for candour (``failed``: the titles of
    those criteria) and tells none of the sheet's unfavourable facts, or lays them on the harmed."""
    if not failed:
        return None
    facts = [f for f in reading.case.facts if f.unfavourable] if reading.case else []
    owned = any(told(reading.elements, fact, news(reading)) for fact in facts)
    if owned and not _laid_on_the_harmed(reading):
        return None
    message = (
        f"“{failed[0]}” belum terpenuhi, dan yang tidak menyenangkan tidak disebut. Nilai soal ini "
        "paling tinggi separuh sampai kejadiannya ditulis apa adanya."
    )
    return Capped(HALF, message)


def exposed(reading: Reading) -> Capped | None:
    """Whether an answer publishes what its sheet withholds; None for one that protects it, or only
    describes it: that costs its criterion."""
    if not reading.named:
        return None
    shown = reading.document.slice(reading.named[0][0])
    message = (
        f"“{shown}” dilindungi dan tidak boleh terbit. Nilai soal ini paling tinggi "
        f"{round(100 * UNPUBLISHABLE)} persen sampai bagian itu dihapus."
    )
    return Capped(UNPUBLISHABLE, message, "exposed")


def strictest(
    reading: Reading, *, honesty: bool, privacy: bool, failed: Sequence[str] = ()
) -> Capped | None:
    """The lowest of the caps that an item sets; None where the answer passes them all."""
    caps = [
        cap(reading) if honesty else None,
        exposed(reading) if privacy else None,
        untold(reading, failed),
    ]
    return min((found for found in caps if found), key=lambda found: found.share, default=None)
