"""Texts in which what must be found stands between ⟦ and ⟧, as the tests of elements read them."""

from __future__ import annotations

import re

from grader.elements import Elements
from grader.text import Document


def compare(element: str, marked: str) -> tuple[list[str], list[str]]:
    """What is marked of an element, and what is found; a mark that is not closed is an error."""
    text = re.sub("[⟦⟧]", "", marked)
    elements = Elements(Document.read(text))
    located = [elements.document.locate(span) for span, _ in elements.marked(element)]
    expected = [part.strip() for part in re.findall("⟦(.*?)⟧", marked, re.DOTALL)]
    assert marked.count("⟦") == marked.count("⟧") == len(expected), marked
    return expected, [text[span.start : span.end].strip() for span in located]
