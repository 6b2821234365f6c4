"""Lines as a writer set them: no name and no office runs over the end of one.

``Document`` joins the lines of a paragraph, since some people break running text by hand. In a
block of contacts or a signature the end of a line means something all the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from grader.office_words import FRONT, plain
from grader.spans import WORD, sentence_of
from grader.text import Document, Paragraph, Sentence

CUT_OFF = (FRONT - {"h", "r"}) | frozenset(
    "rr sdr sdri ny tn sr br dg dt dj tj sy ch th fr capt muh moh tgk tb kol kapt let serma "
    "serka sertu serda brig pol inf abd ust pdt".split()
)
"""Titles behind whose full stop a sentence may have been cut."""
_INITIALS = frozenset("sr br ny tn dg dt dj tj sy ch th fr st gt rd".split())
"""Titles that are initials where they stand in capitals."""
SHORT = 50
"""Characters; nobody breaks running text that early."""


def lines(document: Document) -> tuple[Sentence, ...]:
    """The sentences in order, each cut where a line ends that was not broken for its length."""
    found: list[Sentence] = []
    for block in document.paragraphs:
        ends = _ends(document, block)
        if not ends:
            found += _joined(document, block.sentences)
            continue
        for sentence in _joined(document, block.sentences):
            inside = ends[bisect_right(ends, sentence.start) : bisect_left(ends, sentence.end)]
            found += _cut(sentence, inside) if inside else (sentence,)
    return tuple(found)


def _ends(document: Document, block: Paragraph) -> list[int]:
    """Where a line of the paragraph ends, and would not have been full yet with the next word."""
    first, last = document.origin[block.start], document.origin[block.end - 1]
    source, at, breaks = document.source, first, []
    while (at := source.find("\n", at, last)) >= 0:
        breaks.append(bisect_left(document.origin, at))
        at += 1
    if not breaks:
        return []
    starts = [block.start, *(end + 1 for end in breaks)]
    longest = max(b - a for a, b in zip(starts, [*breaks, block.end], strict=True))
    found = []
    for start, end in zip(starts, breaks, strict=False):
        following = WORD.search(document.text, end, min(block.end, end + SHORT))
        size = following.end() - following.start() if following else 0
        row = document.text[start:end].split()
        titled = all(word[0].isupper() or len(word) < 4 for word in row)
        if end - start < SHORT or end - start + 1 + size <= longest or titled:
            found.append(end)
    return found


def _joined(document: Document, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences, none of them cut behind a title: *… atau Rr. Endang*, nor between a degree and
    a bracket."""
    if len(sentences) == 1:
        return sentences
    runs = [[sentences[0]]]
    for sentence in sentences[1:]:
        before = runs[-1][-1]
        last = before.words[-1]
        suspect = last.text.isupper() and last.lower in _INITIALS  # berinisial SR. Terdakwa …
        title = plain(last) in CUT_OFF and document.text[before.end - 1] == "." and not suspect
        degree = "." in before.words[-1].text and document.text[sentence.start] == "("
        if title or degree:
            runs[-1].append(sentence)
        else:
            runs.append([sentence])
    return tuple(run[0] if len(run) == 1 else _one(run) for run in runs)


def _one(run: list[Sentence]) -> Sentence:
    words = tuple(word for sentence in run for word in sentence.words)
    return sentence_of(run[0].start, run[-1].end, words, run[0].paragraph)


def _cut(sentence: Sentence, ends: list[int]) -> list[Sentence]:
    found, first = [], 0
    for end in (*ends, sentence.end):
        last = first
        while last < len(sentence.words) and sentence.words[last].start < end:
            last += 1
        words = sentence.words[first:last]
        if words:
            found.append(sentence_of(words[0].start, end, words, sentence.paragraph))
        first = last
    return found
