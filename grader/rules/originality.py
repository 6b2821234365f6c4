"""``originality``: the share of a text that is not the brief's, the prompt's or a known
answer's."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from grader.originality import Copied
from grader.rules.base import Finding, ProseRule, Reading


class Originality(ProseRule):
    """Full score while at most ``free`` of the words are copied; none from ``most`` on."""

    VALUES: ClassVar[tuple[str, ...]] = ("share", "found")

    rule: Literal["originality"]
    free: float = Field(default=0.3, ge=0, lt=1)
    most: float = Field(default=0.6, gt=0, le=1)

    def judge(self, reading: Reading) -> Finding:
        """Measure the larger of both shares; an item without an index is all the trainee's own."""
        if reading.index is None:
            return Finding(1.0, values={"share": "0", "found": "–"})
        worst: Copied = max(reading.copied, key=lambda found: found.share)
        score = min(1.0, max(0.0, (self.most - worst.share) / (self.most - self.free)))
        longest = max(worst.spans, key=lambda span: span.end - span.start, default=None)
        found = reading.document.slice(longest)[:120] if longest else "–"
        evidence = (
            tuple((span, "sama dengan bahan") for span in worst.spans[:5]) if score < 1 else ()
        )
        return Finding(
            score, evidence, {"share": f"{worst.share:.0%}".replace("%", " %"), "found": found}
        )
