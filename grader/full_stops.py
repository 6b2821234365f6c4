"""Paragraphs whose last sentence ends without a mark, though the ones before it have theirs."""

from __future__ import annotations

from collections.abc import Container, Iterable

from grader.text import Document, Paragraph, Span

LEAST = 4
"""So many words make a last sentence; fewer may be a signature."""
_OWN_FORM = frozenset("#@|:/")
"""What stands in tags, addresses and lists, which end as they like."""


def unstopped(
    document: Document, blocks: Iterable[Paragraph], spared: Container[int]
) -> list[tuple[Span, str]]:
    """The last word of each such paragraph; ``spared``: numbers of paragraphs that are no prose."""
    found = []
    for block in blocks:
        if block.kind != "text" or len(block.sentences) < 2:
            continue
        last = block.sentences[-1]
        text = document.slice(last).rstrip("*_ ")
        plain = len(last.words) >= LEAST and text[-1:].isalnum() and not text.isupper()
        if plain and last.paragraph not in spared and _OWN_FORM.isdisjoint(text):
            word = last.words[-1]
            found.append((Span(word.start, word.end), "akhiri kalimat dengan titik"))
    return found
