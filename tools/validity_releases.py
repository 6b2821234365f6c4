"""News elements in whole releases: one section of ``docs/validity.md``.

Reads ``tests/gold/releases/{tune,report}/NN.txt`` and ``NN.json`` (``tests/gold/README.md``):
complete texts with every element marked, as the engine meets them, where ``validity_elements.py``
has one element in a sentence. Of the report part only counts leave this module.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from validity_elements import ELEMENTS, GOLD, HEAD, MORE, Compared, line, paired, same

from grader.elements import Elements
from grader.text import Document, Span

RELEASES = GOLD.parent / "releases"


def spans(text: str, marked: list[str], held: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """Where the marked passages stand, each searched from the end of the one before.

    ``held`` are passages in which none of them is marked: places inside the name of an institution
    or an office. A passage that stands nowhere else is taken where it stands first. Raises
    ValueError for a passage that the text does not hold.
    """
    found, start = [], 0
    for passage in marked:
        first = text.index(passage, start)
        at = first
        while at >= 0 and any(span.start < at + len(passage) and at < span.end for span in held):
            at = text.find(passage, at + 1)
        at = first if at < 0 else at
        found.append(Span(at, at + len(passage)))
        start = at + len(passage)
    return tuple(found)


def _held(text: str, marks: dict[str, list[Any]]) -> tuple[Span, ...]:
    """The names of institutions and the offices beside persons: no place is marked in them."""
    offices = {entry[1] for entry in marks["person"] if isinstance(entry, list) and entry[1]}
    beside = [
        Span(match.start(), match.end())
        for office in offices
        for match in re.finditer(re.escape(office), text)
    ]
    return (*spans(text, marks["organisation"]), *beside)


def compared(path: Path) -> dict[str, Compared]:
    """One release against the engine, by element."""
    text = path.read_text(encoding="utf-8").rstrip("\n")
    marks = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    elements = Elements(Document.read(text))
    held = _held(text, marks)
    found = {}
    for element in ELEMENTS:
        entries = [entry if isinstance(entry, list) else [entry, ""] for entry in marks[element]]
        beside = "|".join(more for _, more in entries)
        inside = held if element == "place" else ()
        places = spans(text, [passage for passage, _ in entries], inside)
        found[element] = paired(element, elements, text, places, beside)
    return found


@cache
def read(part: str) -> tuple[tuple[str, dict[str, Compared]], ...]:
    """All releases of a part, ``tune`` or ``report``, by file name."""
    return tuple((path.stem, compared(path)) for path in sorted((RELEASES / part).glob("*.txt")))


def _beside(element: str, row: Compared) -> Iterator[tuple[Span, str, str]]:
    """Each span that was found, with what is expected beside it and what we give; a number of
    several values is left out, since the marks join them as they join the spans."""
    expected, given = row.expected.split("|"), row.given.split("|")
    if len(expected) != len(row.marked):
        return
    for (m, _), ours in zip(row.pairs, given, strict=False):
        yield row.marked[m], expected[m], ours


def more_right(element: str, rows: list[Compared]) -> str:
    """Of the spans that were found: beside how many the right thing is given."""
    if element not in MORE:
        return ""
    asked = [entry for row in rows for entry in _beside(element, row)]
    right = sum(same(element, expected, ours) for _, expected, ours in asked)
    return f"{MORE[element]} {right}/{len(asked)}"


def section() -> list[str]:
    """The section as lines of Markdown."""
    found = [
        "## Whole releases",
        "",
        "Complete releases of 110 to 330 words, written after the habits of real ones and marked",
        "by eight people who had not seen the engine; 24 (from 75 on) by the rules' author before",
        "any rule for them (`tests/gold/releases/`).",
        "",
    ]
    for part in ("report", "tune"):
        name = "report" if part == "report" else "tuning"
        found += [f"### Whole releases, {name} part", "", *HEAD]
        for element in ELEMENTS:
            rows = [release[element] for _, release in read(part)]
            found.append(line(element, rows, more_right(element, rows)))
        found.append("")
    return found


def show() -> list[str]:
    """What was missed or wrongly found on the tuning part, with its surroundings."""
    found = []
    for element in ELEMENTS:
        for name, release in read("tune"):
            row = release[element]

            def around(span: Span, text: str = row.text) -> str:
                shown = (text[max(0, span.start - 40) : span.start],
                         text[span.start : span.end], text[span.end : span.end + 30])  # fmt: skip
                return "{}⟦{}⟧{}".format(*shown).replace("\n", " ")

            found += [f"{element} {name} missed {around(span)}" for span in row.missed]
            found += [f"{element} {name} wrong  {around(span)}" for span in row.wrong]
            if element in MORE:
                found += [
                    f"{element} {name} beside {around(span)} expected [{expected}] given [{ours}]"
                    for span, expected, ours in _beside(element, row)
                    if not same(element, expected, ours)
                ]
    return found
