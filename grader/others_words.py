"""Sentences in which a text repeats what others said, to set it right: *Berita: …*, a list under
*Dua hal tidak benar:*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from grader.stems import NEGATIONS
from grader.text import Document, Sentence

_LABEL = re.compile(
    r"(?:\W*\d*[.)]?\s*)(?:berita|judul|klaim|isu|kabar|hoaks|mitos|salah|keliru|tuduhan|narasi|"
    r"tudingan|unggahan|rumor|pemberitaan|yang ditulis|yang diberitakan|yang beredar|"
    r"yang keliru|yang salah|yang tidak benar)\W{0,3}:",
    re.IGNORECASE,
)
_FITTING = frozenset("benar betul tepat akurat sesuai".split())
_WRONG = frozenset("keliru salah hoaks palsu menyesatkan kekeliruan koreksi dikoreksi".split())
_ITEM = re.compile(r"(?:^|\n)[ \t>*_]*(?:\d{1,2}[.)]|[-•*–]|[a-z][.)])[ \t]*$")
_ORDINALS = frozenset("pertama kedua ketiga satu dua".split())


def repeated(document: Document, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The starts of the sentences, of those in order, that repeat what is set right."""
    found: set[int] = set()
    listing = False
    text = document.text
    for sentence in sentences:
        if ":" in text[sentence.start : sentence.end] and _LABEL.match(
            text, sentence.start, sentence.end
        ):
            found.add(sentence.start)
        if listing and (
            sentence.tokens[0] in _ORDINALS
            or _ITEM.search(text[max(0, sentence.start - 8) : sentence.start])
        ):
            found.add(sentence.start)
            continue
        listing = _opens_list(text, sentence)
    return frozenset(found)


def _opens_list(text: str, sentence: Sentence) -> bool:
    """True for *Dua hal tidak benar:* and *Yang keliru ada dua.*"""
    if len(sentence.tokens) > 12:
        return False
    counted = not _ORDINALS.isdisjoint(sentence.lowers)
    if not counted and not text[sentence.start : sentence.end].rstrip().endswith(":"):
        return False
    denied = any(a in NEGATIONS and b in _FITTING for a, b in pairwise(sentence.tokens))
    return denied or not _WRONG.isdisjoint(sentence.lowers)
