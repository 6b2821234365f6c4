"""Threats of a law suit or a charge, of which a fact sheet tells nothing: a step made up."""

from __future__ import annotations

from grader.rules.base import Reading
from grader.rules.stance import passages
from grader.text import Span

LAW = frozenset(
    "polisi kepolisian hukum hukumnya pidana pidanakan dipidana dipidanakan pasal uu ite gugat "
    "gugatan digugat menggugat somasi pengadilan laporkan melaporkan dilaporkan melapor polisikan "
    "dipolisikan tuntut menuntut dituntut penjara sanksi jerat dijerat menjerat undang-undang "
    "undang-undangnya siber digital".split()
)


def lawsuits(reading: Reading) -> list[Span]:
    """The threats of the story whose sentence speaks of the law, in order."""
    found = []
    for span, _ in passages(reading, "threaten", 2, "story"):
        told = (s.lowers for s in reading.document.sentences if span.start < s.end)
        if not LAW.isdisjoint(next(told, ())):
            found.append(span)
    return found


__all__ = ["lawsuits"]
