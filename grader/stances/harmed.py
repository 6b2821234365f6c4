"""Guilt laid on those whom a fault has harmed, or who ask about it: *terlambat karena keliru
membaca jadwal*, *redaksi seharusnya menunggu jawaban kami*.

An apology in the same sentence takes none of that back ("Kami memohon maaf karena pengunjung tidak
tertib"); a subject of the unit's own does ("karena petugas keliru membaca jadwal").
"""

from __future__ import annotations

from collections.abc import Sequence

from grader.phrases import Tags, span
from grader.stance_words import patterns
from grader.text import Sentence, Span, Word

_LISTS = patterns("blame")
BLAMED = _LISTS["harmed"]
SCOLDED = _LISTS["scolded"]
FAIR = _LISTS["harmed_fair"]
_OURS = frozenset(
    "kami kita saya petugas petugasnya pegawai sipir perawat dokter bendahara staf humas penjaga "
    "regu lapas rutan lpka bapas unit panitia admin operator sistem loket klinik dapur penyedia "
    "vendor tutor kepala".split()
)


def harmed(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence lays guilt on the harmed or scolds those who ask; tags of ``blame``."""
    words = sentence.words
    found = [*_blamed(words, tags), *SCOLDED.find(words, tags)]
    if not found or FAIR.stands(words, tags):
        return []
    return [span(sentence, min(n for n, _ in found), max(n for _, n in found))]


def excused(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence lays guilt on the harmed, not only scolds."""
    words = sentence.words
    found = _blamed(words, tags)
    if not found or FAIR.stands(words, tags):
        return []
    return [span(sentence, *found[0])]


def _blamed(words: Sequence[Word], tags: Tags) -> list[tuple[int, int]]:
    return [
        (first, last)
        for first, last in BLAMED.find(words, tags)
        if _OURS.isdisjoint(word.lower for word in words[first : last + 1])
    ]
