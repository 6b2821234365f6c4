"""Names of institutions and of places: in sentences, headlines, contact blocks, whole releases.

The texts stand in ``names/``, parted by ``@@``: institutions in square, places in pointed brackets.
People, units and places are invented.
"""

import re
from pathlib import Path

import pytest

from grader.elements import Elements
from grader.text import Document, Span

TEXTS = [
    text.strip("\n")
    for name in ("sentences", "releases")
    for text in (Path(__file__).parent / "names" / f"{name}.txt")
    .read_text(encoding="utf-8")
    .split("\n@@\n")
]
_MARK = re.compile(r"[\[\]<>]")


def _unmarked(marked: str) -> tuple[str, list[str], list[str]]:
    """The text, and where institutions and places stand in it, each with its wording."""
    text, start, copied = "", 0, 0
    found: dict[str, list[str]] = {"]": [], ">": []}
    for mark in _MARK.finditer(marked):
        text += marked[copied : mark.start()]
        copied = mark.end()
        if mark.group() in "[<":
            start = len(text)
        else:
            found[mark.group()].append(f"{start} {text[start:]}")
    return text + marked[copied:], found["]"], found[">"]


@pytest.mark.parametrize("marked", TEXTS, ids=[text[:40] for text in TEXTS])
def test_names_of_institutions_and_places(marked: str) -> None:
    """All that is marked is found as it is marked, and nothing else."""
    text, institutions, places = _unmarked(marked)
    elements = Elements(Document.read(text))

    def shown(spans: tuple[Span, ...]) -> list[str]:
        located = [elements.document.locate(span) for span in spans]
        return [f"{span.start} {text[span.start : span.end]}" for span in located]

    assert shown(elements.organisations) == institutions
    assert shown(elements.places) == places
