"""How well stances are heard: one section of ``docs/validity.md``.

A text counts as heard where any passage of the kind is found in it; ``empty`` are quotations that
say nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from gold import GOLD, MARKS, case, rows, told

from grader.rules import Reading
from grader.rules.stance import passages
from grader.text import Document

KINDS = ("minimise", "praise", "deny", "threaten", "blame", "empty")
SETS = tuple(
    sorted(
        path.name.removeprefix(f"{KINDS[0]}.").removesuffix("tune.csv")
        for path in GOLD.glob(f"stance/{KINDS[0]}.*tune.csv")
    )
)
"""What stands before ``tune`` and ``report`` in the names of a kind's parts: nothing, ``own.``,
``second.``."""


@dataclass(frozen=True)
class Heard:
    """One text: whether it is marked, and what was found."""

    text: str
    marked: bool
    found: tuple[str, ...]


def heard(kind: str, part: str) -> list[Heard]:
    """All texts of one part of a kind, with what the engine finds at the usual strength."""
    result = []
    for row in rows(f"stance/{kind}.{part}"):
        reading = Reading(Document.read(row["text"].translate(MARKS)), case(row["case"]))
        spans = passages(reading, kind, 2)
        found = tuple(reading.document.slice(span) for span, _ in spans)
        result.append(Heard(row["text"], "⟦" in row["text"], found))
    return result


def counts(kind: str, part: str) -> tuple[int, int, int]:
    """How many texts of a part are heard rightly, are heard at all, and are marked."""
    texts = heard(kind, part)
    right = sum(bool(t.found) and t.marked for t in texts)
    return right, sum(bool(t.found) for t in texts), sum(t.marked for t in texts)


def section() -> list[str]:
    """Precision and recall of each kind with 95 % intervals (Wilson), both halves of every set."""
    lines = [
        "## Stances",
        "",
        "Share of texts (right/all; 95 % interval) in which a stance is heard rightly. Recall is",
        "lower on the report parts: wording is open, and what is not heard costs nothing. *first*",
        "and *second* are of writers who had not seen the engine, *own* of the rules' author.",
        "",
        "| kind | set | precision, report | recall, report | precision, tuning | recall, tuning |",
        "|---|---|---|---|---|---|",
    ]
    for kind in KINDS:
        for prefix in SETS:
            cells = [kind, prefix.rstrip(".") or "first"]
            for part in ("report", "tune"):
                right, found, marked = counts(kind, prefix + part)
                cells += [told(right, found), told(right, marked)]
            lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def show() -> list[str]:
    """What is heard wrongly or missed on the tuning parts."""
    return [
        f"{kind} {'missed' if text.marked else 'wrong'}: {text.text} {list(text.found)}"
        for kind in KINDS
        for prefix in SETS
        for text in heard(kind, f"{prefix}tune")
        if text.marked != bool(text.found)
    ]
