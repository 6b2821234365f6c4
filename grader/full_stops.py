"""Paragraphs whose last sentence ends without a mark, though the others have theirs."""

from __future__ import annotations

from collections.abc import Container, Iterable

from grader.text import Document, Paragraph, Span

LEAST, LEAST_ALONE = 4, 7
"""Fewer words in a last sentence, or in a lone one, may be a signature or a title."""
_OWN_FORM = ("#", "@", "|", ":", "//")
"""What stands in tags, addresses and lists, which end as they like."""


def unstopped(
    document: Document, blocks: Iterable[Paragraph], spared: Container[int]
) -> list[tuple[Span, str]]:
    """The last word of each such paragraph; ``spared``: numbers of paragraphs that are no prose.

    A paragraph of one sentence counts where all others, two at least, end with a mark: else it may
    be one of several titles.
    """
    prose = [
        block
        for block in blocks
        if block.kind == "text" and block.sentences[-1].paragraph not in spared
    ]
    open_ones = [block for block in prose if _is_open(document, block)]
    ended = len(prose) - len(open_ones)
    found = []
    for block in open_ones:
        several = len(block.sentences) > 1
        alone = len(open_ones) == 1 and ended > 1 and block.words >= LEAST_ALONE
        if several or (alone and not _is_headline(block)):
            word = block.sentences[-1].words[-1]
            found.append((Span(word.start, word.end), "akhiri kalimat dengan titik"))
    return found


def _is_open(document: Document, block: Paragraph) -> bool:
    last = block.sentences[-1]
    text = document.slice(last).rstrip("*_ ")
    plain = len(last.words) >= LEAST and text[-1:].isalnum() and not text.isupper()
    return plain and not any(mark in text for mark in _OWN_FORM)


def _is_headline(block: Paragraph) -> bool:
    """True where most words have a capital."""
    words = [word for sentence in block.sentences for word in sentence.words]
    return 2 * sum(word.is_capital for word in words) > len(words)
