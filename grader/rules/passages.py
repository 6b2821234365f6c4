"""``match``: passages that are copied from a text, against those that the key accepts.

The score is corrected for chance: a sentence of the text taken at random fits now and then.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import ClassVar, Literal

from pydantic import Field

from grader.agreement import beyond_chance, guessing_margin
from grader.rules.tabular import UNANSWERED, Remark, TableFinding, TableReading, TableRule, given
from grader.text import Document

_WORDS = re.compile(r"\w+")
_UNITS = re.compile(r"\w+(?:[-'/.,]\w+)*")
NOT_WRITTEN = "tidak tertulis seperti itu dalam teks"

Accepted = tuple[tuple[str, ...], ...]
"""Row by row the passages that the key accepts."""


class Match(TableRule):
    """A cell's words against passages that the key accepts, any one of them.

    With ``exact`` a cell counts only if it also stands in the item's ``source``, at least so many
    words of it: of a passage that does not fit nobody asks whether it was copied faithfully.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("right", "total", "open", "wrong")

    rule: Literal["match"]
    field: str = Field(min_length=1)
    share: float = Field(default=0.5, gt=0, le=1)
    exact: int = Field(default=0, ge=0)

    def judge(self, reading: TableReading) -> TableFinding:
        """The share of rows whose cell shares at least ``share`` of its words, in both directions,
        with an accepted passage, beyond what sentences of the source taken at random would earn. A
        cell that serves several rows counts for one of them."""
        answer = given(reading, self.field)
        gold = self.gold(reading, self.field)
        used: set[str] = set()
        remarks, faults = [], []
        for name, rows in gold.items():
            value = answer.get(name, UNANSWERED)
            fits = value not in used and any(overlaps(value, r.value, self.share) for r in rows)
            if fits:
                used.add(value)
            if fits and self.exact and (fault := misquoted(value, reading.source, self.exact)):
                fits = False
                faults.append((value, f"{reading.texts.get(name, name)}: {fault}"))
            reasons = dict.fromkeys(row.note for row in rows if row.note)
            remarks.append(
                Remark(name, self.field, value, tuple(r.value for r in rows), fits,
                       " ".join(reasons))
            )  # fmt: skip
        right = sum(remark.right for remark in remarks)
        wrong = next((remark.row for remark in remarks if not remark.right), "")
        values = {
            "right": str(right),
            "total": str(len(remarks)),
            "open": str(sum(not remark.given for remark in remarks)),
            "wrong": reading.texts.get(wrong, wrong) or "–",
        }
        accepted = tuple(tuple(row.value for row in rows) for rows in gold.values())
        score = _score(right, accepted, reading.source, self.share) if remarks else 0.0
        # The key's reasons stand once, with the criterion that asks for the passage itself.
        told = () if self.exact else tuple(remarks)
        return TableFinding(score, values, told, tuple(faults))


def _score(right: int, accepted: Accepted, source: str, share: float) -> float:
    """0 at chance, 1 where all rows are right."""
    rows = len(accepted)
    chance = odds(accepted, source, share)
    if not chance or rows == 1:
        return right / rows
    above = (right / rows - chance) / (1 - chance) if chance < 1 else 0.0
    return beyond_chance(above, guessing_margin(rows, int(1 / chance)))


@lru_cache(maxsize=64)
def odds(accepted: Accepted, source: str, share: float) -> float:
    """How often a sentence of the source, taken at random, fits a row, in [0, 1]; 0 without a
    source."""
    document = Document.read(source)
    sentences = [document.slice(sentence) for sentence in document.sentences]
    fits = [
        any(overlaps(sentence, passage, share) for passage in passages)
        for passages in accepted
        for sentence in sentences
    ]
    return sum(fits) / len(fits) if fits else 0.0


def overlaps(value: str, accepted: str, share: float) -> bool:
    """Whether a cell is a part of a passage, or little more than that."""
    ours, theirs = set(_WORDS.findall(value.casefold())), _WORDS.findall(accepted.casefold())
    both = len(ours & set(theirs))
    if not ours or not theirs:
        return False
    # A part of a passage will do, a page around it will not.
    return both >= share * len(ours) and both >= min(len(set(theirs)), 3)


def misquoted(text: str, source: str, least: int) -> str:
    """What is wrong with a quotation, which an ellipsis may cut; "" where it stands in the source,
    at least ``least`` words of it."""
    if len(_UNITS.findall(text)) < least:
        return f"kutip sedikitnya {least} kata"
    parts = [part for part in re.split(r"…|\.\.\.", text) if _UNITS.search(part)]
    whole = all(f" {_plain(part)} " in f" {_plain(source)} " for part in parts)
    return "" if whole else NOT_WRITTEN


def _plain(text: str) -> str:
    return " ".join(_UNITS.findall(text.casefold().replace("’", "'")))
