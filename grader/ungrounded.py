"""Plain narrative for which nothing in a fact sheet speaks: an invented circumstance."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from grader.elements import Elements
from grader.facts import Case
from grader.known import RUMOUR_WORDS, hedged
from grader.matching import FUNCTION_WORDS, stems
from grader.sheet import sheet_stems
from grader.spoken import in_writing
from grader.text import Sentence, Span
from grader.told import told
from grader.wordclass import COMMON

TABLE = Path(__file__).parent / "tables" / "common.json"
STRANGE = 3
"""How many words a sentence must have that neither its sheet nor other sheets know. Of 431
sentences of answers in which two raters found no invention none that is plain narrative has three;
in each of the five answers whose inventions no other rule names one has (tuning part)."""
SHARE = 0.3
"""The least share of a sentence's content words that these must be."""
LIGHT = frozenset(
    "merupakan tersebut meskipun mengenai terhadap sebagaimana dimaksud adanya demikian ialah "
    "daripada semestinya padahal sesuai biasa malah tetap kian semakin usah mungkin sangat amat "
    "cukup agak hampir kerap sering selalu kadang bahkan justru pula lagi lain sama saja juga "
    "seperti sebaliknya sedangkan walaupun walau kendati jadi sebab karenanya apabila kalau "
    "selain terus tapi dulu nanti tadi kini depan berbagai beberapa banyak sejumlah seluruh "
    "sesudah seusai usai sejak saling sendiri sempat segera sekarang mengalami menjadi dilakukan "
    "melakukan terjadi berlangsung dilaksanakan melaksanakan digelar menggelar terkait "
    "bersangkutan berikut berada peristiwa langkah tahap rangka tahun minggu menuturkan tutur "
    "ungkap ungkapnya ujarnya tegas tegasnya jelas jelasnya tambah tambahnya imbuh ucap ucapnya "
    "papar paparnya terang terangnya".split()
)
"""Words that tell of no circumstance: connections, degrees, saying, taking place."""
ADDRESS = frozenset(
    "mohon anda semoga harap maaf silakan silahkan terima ucapkan memohon berharap diharapkan "
    "mengimbau diimbau mengajak berkat patut layak diapresiasi mengapresiasi".split()
)
"""A sentence with one of these wishes, asks or praises; it tells of nothing that happened (what
praise costs is ``stance``'s)."""


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """The stems of the subject, which no event owns (``tools/common_stems.py``)."""
    return frozenset(json.loads(TABLE.read_text(encoding="utf-8"))["stems"])


def ungrounded(elements: Elements, case: Case, sentences: Iterable[Sentence]) -> tuple[Span, ...]:
    """The sentences of plain narrative that the sheet does not support, in order: none that tells
    a fact, a rumour or what is open, that wishes or asks."""
    known = _known(case)
    found = []
    for sentence in sentences:
        words = [
            word.lower
            for word in sentence.words
            if word.lower not in _NO_CONTENT and len(word.text) > 3 and word.text.islower()
        ]
        strange = sum(map(known.isdisjoint, map(stems, words)))
        if strange < STRANGE or strange < SHARE * len(words):
            continue
        # Words of the chat are bad style, not invention: looked up only where they could matter.
        strange -= sum(stems(w).isdisjoint(known) and bool(in_writing(w)) for w in words)
        if strange < STRANGE or strange < SHARE * len(words):
            continue
        roots = elements.indexed[sentence.start].keys
        if hedged(roots) or roots & RUMOUR_WORDS or sentence.lowers & ADDRESS:
            continue
        if not any(told(elements, fact, (sentence,)) for fact in case.facts):
            found.append(Span(sentence.start, sentence.end))
    return tuple(found)


@lru_cache(maxsize=64)
def _known(case: Case) -> frozenset[str]:
    return sheet_stems(case) | common()


_NO_CONTENT = LIGHT | COMMON | FUNCTION_WORDS
