"""How well news elements are found: one section of ``docs/validity.md``.

Reads ``tests/gold/elements/<element>.{tune,report}.csv`` (columns and marks:
``tests/gold/README.md``), removes the marks, asks ``Elements.marked`` for the spans of the element
and compares. Of the report part only counts leave this module.
"""

from __future__ import annotations

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.elements import Elements
from grader.text import Document, Span

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "elements"
ELEMENTS = (
    "dateline", "time", "place", "person", "organisation", "quotation", "cause", "manner",
    "contact", "boilerplate", "number",
)  # fmt: skip
MORE = {"person": "office", "quotation": "speaker", "number": "value"}
"""What a set asks beside the span, by its column."""
SAME_BEGINNING = frozenset({"cause", "manner"})
DRAWS = 2000
HEAD = (
    "| element | texts | marked | precision | recall | F1 | 95 % | beside the span |",
    "|---|---:|---:|---:|---:|---:|---|---|",
)
_MARK = re.compile("[⟦⟧]")


@dataclass(frozen=True)
class Compared:
    """One text: the marked and the found spans, which of them match, and the extra column."""

    text: str
    marked: tuple[Span, ...]
    found: tuple[Span, ...]
    pairs: tuple[tuple[int, int], ...]
    expected: str
    given: str

    @property
    def missed(self) -> list[Span]:
        """Marked spans that were not found."""
        hit = {m for m, _ in self.pairs}
        return [span for n, span in enumerate(self.marked) if n not in hit]

    @property
    def wrong(self) -> list[Span]:
        """Found spans that nobody marked."""
        hit = {f for _, f in self.pairs}
        return [span for n, span in enumerate(self.found) if n not in hit]


def unmark(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The text without marks, and the spans that they enclosed."""
    text: list[str] = []
    spans: list[Span] = []
    opened, copied, length = 0, 0, 0
    for mark in _MARK.finditer(marked):
        text.append(marked[copied : mark.start()])
        length += mark.start() - copied
        copied = mark.end()
        if mark.group() == "⟦":
            opened = length
        else:
            spans.append(Span(opened, length))
    return "".join((*text, marked[copied:])), tuple(spans)


def matches(one: Span, other: Span, element: str) -> bool:
    """At least half of their joint length is shared (or, for some elements, the beginning)."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    joint = max(one.end, other.end) - min(one.start, other.start)
    same_beginning = element in SAME_BEGINNING and one.start == other.start
    return same_beginning or shared * 2 >= joint


def compare(element: str, row: dict[str, str]) -> Compared:
    """One row of a gold set against the engine."""
    text, marked = unmark(row["text"])
    expected = row.get(MORE.get(element, ""), "")
    return paired(element, Elements(Document.read(text)), text, marked, expected)


def paired(
    element: str, elements: Elements, text: str, marked: tuple[Span, ...], expected: str
) -> Compared:
    """The marked spans of an element in a text against those that the engine finds."""
    spans = elements.marked(element)
    found = tuple(_trimmed(text, elements.document.locate(span)) for span, _ in spans)
    pairs: list[tuple[int, int]] = []
    for m, span in enumerate(marked):
        free = [f for f in range(len(found)) if all(f != taken for _, taken in pairs)]
        hit = next((f for f in free if matches(span, found[f], element)), None)
        if hit is not None:
            pairs.append((m, hit))
    given = "|".join(spans[f][1] for _, f in pairs)
    return Compared(text, marked, found, tuple(pairs), expected, given)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def read(element: str, part: str) -> list[Compared]:
    """A gold set, compared; empty where there is no such file."""
    path = GOLD / f"{element}.{part}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [compare(element, row) for row in csv.DictReader(file)]


@dataclass(frozen=True)
class Score:
    """Counts over a set, and what follows from them; shares in [0, 1]."""

    found: int
    marked: int
    right: int

    @classmethod
    def of(cls, rows: list[Compared]) -> Score:
        """Count a set."""
        return cls(
            sum(len(row.found) for row in rows),
            sum(len(row.marked) for row in rows),
            sum(len(row.pairs) for row in rows),
        )

    @property
    def precision(self) -> float:
        """The share of found spans that are marked."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of marked spans that are found."""
        return self.right / self.marked if self.marked else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.found + self.marked
        return 2 * self.right / total if total else 1.0


def interval(rows: list[Compared]) -> tuple[float, float]:
    """95 % bootstrap interval of F1 over texts (percentile method, Efron 1979)."""
    draw = random.Random(0)
    counts = [(len(r.found), len(r.marked), len(r.pairs)) for r in rows]
    drawn = []
    for _ in range(DRAWS):
        sample = draw.choices(counts, k=len(counts))
        drawn.append(Score(*(sum(column) for column in zip(*sample, strict=True))).f1)
    drawn.sort()
    return drawn[int(0.025 * DRAWS)], drawn[int(0.975 * DRAWS) - 1]


def more_right(element: str, rows: list[Compared]) -> str:
    """Of texts whose marked spans were all found: how many have the right extra column."""
    if element not in MORE:
        return ""
    asked = [row for row in rows if row.pairs and len(row.pairs) == len(row.marked)]
    right = sum(same(element, row.expected, row.given) for row in asked)
    return f"{MORE[element]} {right}/{len(asked)}"


def same(element: str, expected: str, given: str) -> bool:
    """Values agree in number; offices and speakers in their words, whatever their case."""
    if element == "number":
        one, other = expected.split("|"), given.split("|")
        return len(one) == len(other) and all(
            abs(float(a) - float(b or "nan")) < 1e-6 for a, b in zip(one, other, strict=True)
        )

    def plain(text: str) -> list[list[str]]:
        return [re.findall(r"\w+", part.casefold()) for part in text.split("|")]

    return plain(expected) == plain(given)


def lines(part: str) -> Iterator[str]:
    """The table of one part."""
    yield from HEAD
    for element in ELEMENTS:
        rows = read(element, part)
        if rows:
            yield line(element, rows, more_right(element, rows))


def line(element: str, rows: list[Compared], more: str) -> str:
    """One line of a table; ``more`` is what the set asks beside the span."""
    score = Score.of(rows)
    low, high = interval(rows)
    return (
        f"| {element} | {len(rows)} | {score.marked} | {score.precision:.3f} | "
        f"{score.recall:.3f} | {score.f1:.3f} | {low:.2f}–{high:.2f} | {more} |"
    )


def section() -> list[str]:
    """The section as lines of Markdown."""
    found = ["## News elements", ""]
    found += [
        "Spans against `tests/gold/elements/` (marks: `tests/gold/README.md`); intervals are",
        "bootstrapped over texts. Annotators had not seen the engine, nor its author the report",
        "part.",
        "",
    ]
    for part in ("report", "tune"):
        name = "report" if part == "report" else "tuning"
        found += [f"### News elements, {name} part", "", *lines(part), ""]
    return found


def show() -> list[str]:
    """What was missed or wrongly found on the tuning part."""
    found = []
    for element in ELEMENTS:
        for row in read(element, "tune"):
            whole = row.pairs and len(row.pairs) == len(row.marked)
            differs = element in MORE and whole and not same(element, row.expected, row.given)
            if not (row.missed or row.wrong or differs):
                continue
            found.append(f"== {element}: {row.text}")
            found += [f"   missed [{row.text[s.start : s.end]}]" for s in row.missed]
            found += [f"   wrong  [{row.text[s.start : s.end]}]" for s in row.wrong]
            if differs:
                found.append(f"   beside: expected [{row.expected}] given [{row.given}]")
    return found
