"""A headline: short, on its own, telling the news of the sheet and nothing against it."""

from __future__ import annotations

from functools import lru_cache

from grader.asserted import rumours_asserted
from grader.facts import Case
from grader.known import Clash
from grader.rules.base import Reading
from grader.rules.spins import CEREMONY, CHEER, SHOUT, THIN, shouts, spin, thin
from grader.rules.stance import passages
from grader.sheet import event_words
from grader.stems import stems
from grader.text import Paragraph, Sentence
from grader.told import told


def faults(reading: Reading, block: Paragraph, most: int) -> tuple[float, list[str]]:
    """How good a title of at most ``most`` words is, in [0, 1], and what it lacks."""
    missing = []
    score = 1.0
    if block.words > most:
        missing.append(f"paling banyak {most} kata (sekarang {block.words})")
        score -= min(0.5, 0.3 + 0.1 * (block.words - most))
    if block.words < 4:
        missing.append("fakta utama dalam kalimat utuh")
        score -= 0.5
    elif _announces(block.sentences, reading.document.slice(block)):
        missing.append("kata kerja: tulis siapa berbuat apa, bukan “soal …” atau “tanggapan …”")
        # “Laporan Kegiatan: 18 Klien …” has its news behind the label.
        news = reading.case is not None and _states_the_event(reading, block.sentences)
        score -= 0.5 if news and ":" in reading.document.slice(block) else 0.8
    elif reading.case is not None and not _states_the_event(reading, block.sentences):
        missing.append("fakta utama peristiwa")
        score -= 0.8
    elif reading.case is not None and (clash := _false(reading, reading.case, block)):
        missing.append(f"yang sesuai dengan lembar fakta: {clash.sheet}")
        score -= 0.8
    elif reading.case is not None and (fault := _spin(reading, reading.case, block)):
        missing.append(fault)
        score -= 0.5 if fault in (CHEER, CEREMONY) else 0.8
    elif any(passages(reading, kind, 2, "title") for kind in _STANCES):
        missing.append("beritanya saja, tanpa pujian, pembelaan, atau ancaman")
        score -= 0.5
    elif shouts(block):
        missing.append(SHOUT)
        score -= 0.5
    elif reading.case is not None and thin(block, reading.case, _told(reading, block)):
        missing.append(THIN)
        score -= 0.5
    text = reading.document.slice(block)
    if "!" in text or text.rstrip().endswith("."):
        missing.append("tanpa tanda titik di akhir dan tanpa tanda seru")
        score -= 0.1
    return max(0.0, score), missing


_STANCES = ("praise", "threaten", "minimise", "deny", "blame")


_ANNOUNCING = frozenset(
    "soal tentang mengenai perihal terkait statement pernyataan klarifikasi tanggapan keterangan "
    "rilis pelurusan bantahan penjelasan".split()
)
"""What no headline of 1,690 in the project's data begins with."""
_KINDS_OF_TEXT = frozenset([("siaran", "pers"), ("hak", "jawab"), ("berita", "acara")])


_LABELS = frozenset("laporan siaran rilis press berita info pengumuman warta".split())


def _announces(sentences: tuple[Sentence, ...], title: str) -> bool:
    """True for a title that says what the text is about, or what kind it is: *Soal foto itu*,
    *Laporan Kegiatan: …*; a colon behind a subject (*Soal Foto: …*) brings the news."""
    words = [word.lower for sentence in sentences for word in sentence.words[:2]]
    if ":" in title:
        return words[0] in _LABELS
    return words[0] in _ANNOUNCING or tuple(words[:2]) in _KINDS_OF_TEXT


def _false(reading: Reading, case: Case, block: Paragraph) -> Clash | None:
    """What a title says against the sheet: a rumour told as true, another count."""
    rumours = rumours_asserted(reading.elements, case, block.sentences)
    others = (*reading.wrong_figures, *reading.misplaced, *reading.reversals, *reading.answered)
    inside = (clash for clash in others if block.start <= clash.span.start < block.end)
    return next(iter((*rumours, *inside)), None)


def _states_the_event(reading: Reading, sentences: tuple[Sentence, ...]) -> bool:
    """True where a main fact is told, or two of the words that the sheet tells main facts with; the
    unit and its rooms tell none: *Insiden di Blok C Lapas …*."""
    case = reading.case
    assert case is not None
    main = [
        fact for fact in case.facts if fact.weight >= 2 and fact.element not in ("when", "where")
    ]
    if any(told(reading.elements, fact, sentences) for fact in main):
        return True
    event = _event(case)
    return len({w.lower for s in sentences for w in s.words if stems(w.lower) & event}) >= 2


def _told(reading: Reading, block: Paragraph) -> int:
    """How many facts a title tells, when and where left aside."""
    assert reading.case is not None
    return sum(
        told(reading.elements, fact, block.sentences) is not None
        for fact in reading.case.facts
        if fact.element not in ("when", "where")
    )


def _spin(reading: Reading, case: Case, block: Paragraph) -> str:
    return spin(reading.document, block, case, _event(case))


@lru_cache(maxsize=64)
def _event(case: Case) -> frozenset[str]:
    """The stems that tell the event, without those for the unit and the place."""
    return event_words(case) - _where(case)


@lru_cache(maxsize=64)
def _where(case: Case) -> frozenset[str]:
    """The stems of the words for the unit and the place."""
    names = (case.unit.name, case.unit.short, case.unit.city, case.event.place, *_ROOMS)
    return frozenset(s for name in names for word in name.casefold().split() for s in stems(word))


_ROOMS = ("lapas", "rutan", "bapas", "lpka", "blok", "aula", "ruang", "kamar", "gedung", "unit")
