"""``length``: words, sentences or paragraphs of a zone, in a range with a soft edge."""

from __future__ import annotations

import re
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from grader.rules.base import Finding, ProseRule, Reading


class Length(ProseRule):
    """Full score from ``least`` to ``most``; it falls to 0 over ``soft`` (a share of the bound).

    More than ``sentences`` sentences, where that is asked, halve it.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("count", "least", "most", "unit")

    rule: Literal["length"]
    unit: Literal["words", "sentences", "paragraphs"] = "words"
    least: int = Field(default=0, ge=0)
    most: int = Field(gt=0)
    soft: float = Field(default=0.12, gt=0, le=1)
    sentences: int = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _ordered(self) -> Length:
        if self.least > self.most:
            raise ValueError(f"least <= most (got {self.least} > {self.most})")
        return self

    def judge(self, reading: Reading) -> Finding:
        """Count; an empty zone scores 0."""
        blocks = reading.elements.paragraphs(self.zone)
        text = reading.document.text
        counted = self.unit == "sentences" or self.sentences
        sentences = sum(
            len(block.sentences) + _more(text[block.start : block.end])
            for block in (blocks if counted else ())
        )
        if self.unit == "paragraphs":
            count = len(blocks)
        elif self.unit == "sentences":
            count = sentences
        else:
            count = sum(block.words for block in blocks)
        values = {"count": str(count), "least": str(self.least), "most": str(self.most)}
        values["unit"] = {"words": "kata", "sentences": "kalimat", "paragraphs": "paragraf"}[
            self.unit
        ]
        halved = 0.5 if self.sentences and sentences > self.sentences else 1.0
        return Finding(halved * self._score(count), (), values)

    def _score(self, count: int) -> float:
        if count == 0:
            return 0.0
        if self.least <= count <= self.most:
            return 1.0
        edge = self.least if count < self.least else self.most
        return EDGE * max(0.0, 1 - abs(count - edge) / (self.soft * edge))


EDGE = 0.7
"""What is left right outside the range."""
# The marks stand first: so the search skips from one to the next.
_GOES_ON = re.compile(r"[.!?](?<=\w[.!?])[.!?]*\s+(?=[a-z])")
_SHORT = frozenset(
    "tgl jl jln no nomor sdr sdri dr ir drs hj dll dsb dst hlm tel telp pkl jm th thn kel kec kab "
    "rt rw a.n an yth bpk ny tn kol cq u.b".split()
)


def _more(text: str) -> int:
    """Ends of sentences before a small letter, as in a chat: *buku cadangan.. yg udah datang*."""
    ends = [match.start() for match in _GOES_ON.finditer(text)]
    lasts = [_last(text, end) for end in ends]
    return sum(len(last) > 1 and last.casefold() not in _SHORT for last in lasts)


def _last(text: str, end: int) -> str:
    """The word that ends here; "" for a part of one with full stops inside."""
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return "" if start and text[start - 1] == "." else text[start:end]
