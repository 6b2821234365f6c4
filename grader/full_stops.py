"""Paragraphs whose last sentence ends without a mark, though the ones before it have theirs."""

from __future__ import annotations

from collections.abc import Container, Iterable

from grader.text import Document, Paragraph, Span

LEAST = 4
"""So many words make a last sentence; fewer may be a signature."""
ALONE = 8
"""So many make one that stands alone, where all others have their mark: fewer may be a heading."""
_OWN_FORM = ("#", "@", "|", ":", "//")
"""What stands in tags, addresses and lists, which end as they like."""


def unstopped(
    document: Document, blocks: Iterable[Paragraph], spared: Container[int]
) -> list[tuple[Span, str]]:
    """The last word of each such paragraph; ``spared``: numbers of paragraphs that are no prose."""
    found, alone, stopped = [], [], 0
    for block in blocks:
        if block.kind != "text" or not block.sentences:
            continue
        last = block.sentences[-1]
        text = document.slice(last).rstrip("*_ ")
        plain = len(last.words) >= LEAST and text[-1:].isalnum() and not text.isupper()
        if not plain:
            stopped += not text[-1:].isalnum()
        elif last.paragraph not in spared and not any(mark in text for mark in _OWN_FORM):
            if len(block.sentences) > 1:
                found.append(last.words[-1])
            else:
                alone.append((stopped, last))
    if len(alone) == 1 and stopped > 1:
        before, last = alone[0]
        found += [last.words[-1]] if before and len(last.words) >= ALONE else []
    note = "akhiri kalimat dengan titik"
    return [(Span(word.start, word.end), note) for word in found]
