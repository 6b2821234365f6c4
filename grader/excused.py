"""A fault of the unit's own that is told as meant well (*demi ketertiban 26 klien diminta pulang*),
or counted small (*hanya 26 klien*)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from grader.facts import Fact
from grader.text import Sentence, Span
from grader.told import told
from grader.turned import is_fault

if TYPE_CHECKING:
    from grader.rules.base import Reading

_OPENING = frozenset(
    "demi pertimbangan menghindari mencegah mengantisipasi sesuai hanya cuma cuman sekadar".split()
)
_PRETEXT = re.compile(
    r"\b(?:demi (?:kenyamanan|keamanan|ketertiban|keselamatan|kelancaran|kebaikan|kepentingan|"
    r"kemanusiaan|alasan)|(?:atas|dengan|karena) pertimbangan(?: \w{3,14})?|"
    r"(?:untuk|guna|agar) (?:menghindari|mencegah|mengantisipasi) \w{3,14}|"
    r"sesuai (?:dengan )?(?:prosedur|sop|ketentuan|aturan|standar|mekanisme|protap|rencana)\b)"
)
_OWNS = frozenset(
    "tidak tak bukan tanpa belum seharusnya semestinya mestinya harusnya sepatutnya padahal salah "
    "keliru kekeliruan kesalahan lalai kelalaian maaf melanggar menyalahi pelanggaran terlambat "
    "keterlambatan tetapi namun agar supaya".split()
)
"""Beside one of these a fault is owned, or a remedy told: *seharusnya dicatat sesuai prosedur*."""
_ONLY = frozenset("hanya cuma cuman sekadar hanyalah".split())
_PEOPLE = frozenset(
    "orang klien anak narapidana lulusan peserta keluarga warga tahanan penghuni pengunjung korban "
    "siswa penganyam napi".split()
)
_ROOM = frozenset("kapasitas dijaga mampu".split())
"""A fact with one of these says that too little was there: to call it little accuses the unit."""


def excused(reading: Reading, sentence: Sentence) -> list[Span]:
    """Where a sentence that tells an unfavourable fact excuses it by a good intention, or counts
    its own figure small."""
    if reading.case is None or sentence.lowers.isdisjoint(_OPENING):
        return []
    here = [
        fact
        for fact in reading.case.facts
        if fact.unfavourable and told(reading.elements, fact, (sentence,))
    ]
    if not here:
        return []
    found = _only(reading, sentence, here)
    if any(map(is_fault, here)) and sentence.lowers.isdisjoint(_OWNS):
        found += _pretexts(sentence)
    return found


def _pretexts(sentence: Sentence) -> list[Span]:
    words = sentence.words
    hit = _PRETEXT.search(joined := " ".join(sentence.tokens))
    if hit is None:
        return []
    first = joined.count(" ", 0, hit.start())
    last = joined.count(" ", 0, hit.end())
    return [Span(words[first].start, words[min(last, len(words) - 1)].end)]


def _only(reading: Reading, sentence: Sentence, here: list[Fact]) -> list[Span]:
    """*hanya* right before a figure of one of the facts and the people it counts."""
    own = {
        figure.value
        for fact in here
        if _ROOM.isdisjoint(fact.text.casefold().split())
        for figure in fact.figures
    }
    words = sentence.words
    return [
        Span(words[number.first - 1].start, words[number.last + 1].end)
        for number in reading.elements.index.words[sentence.start].numbers
        if number.value in own
        and number.first > 0
        and number.last + 1 < len(words)
        and words[number.first - 1].lower in _ONLY
        and words[number.last + 1].lower in _PEOPLE
    ]
