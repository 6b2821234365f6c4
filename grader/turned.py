"""An unfavourable fact that a text names with its sense turned round: what was left undone told as
done, a warning nobody heeded told as preparation, a delay told as speed.

A sheet says in its own words what went wrong: *tidak ditindaklanjuti*, *tanpa dicatat*, *belum
dilatihkan*. Who affirms what the sheet negates conceals it; so does who praises where the sheet
owns a fault, and says nothing adverse beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from grader.content import content
from grader.facts import Case, Fact
from grader.stems import NEGATIONS, stems
from grader.text import Document, Sentence, Word

REACH = 3
"""How many words before a word its negation may stand: *tidak kami tindak lanjuti*."""
DONE = 2
"""How many words before it what affirms a word may stand: *telah kami catat*."""
_NEGATING = NEGATIONS | {"tanpa", "tak"}
_AFFIRMS = frozenset(
    "telah sudah langsung segera selalu rutin tetap berhasil senantiasa sempat cepat sigap pun "
    "seluruhnya semuanya sepenuhnya tuntas dengan begitu".split()
)
_OWED = frozenset(
    "seharusnya semestinya mestinya harusnya sepatutnya sebaiknya akan baru mulai kini sekarang "
    "setelah sesudah sejak harus agar supaya besok nanti gagal lambat terlambat belum bukan".split()
)
"""Beside one of these nothing is told as done in time: *baru ditindaklanjuti*;
*seharusnya dicatat* owes it, *sekarang sudah diperbaiki* mends."""
_PASSING = frozenset("pernah sempat sampai bisa dapat".split())
_FAULTS = frozenset(
    "baru terlambat seharusnya padahal tetapi lolos mundur kurang kosong melewati melanggar "
    "terhenti luntur mengingatkan hanya".split()
)
"""Words by which a sheet tells a fault, not a harm."""
_MERIT = frozenset(
    "berkat sigap kesigapan langsung segera cepat sesuai seturut menindaklanjuti ditindaklanjuti "
    "mengantisipasi diantisipasi antisipasi kesiapan siap siaga memadai mencukupi cukup lancar "
    "tertib kondusif terkendali aman sukses berhasil keberhasilan optimal saksama tegas tuntas "
    "rutin gerak tanggap terukur kepedulian prestasi bukti sebagaimana".split()
)
_ADVERSE = frozenset(
    "tidak tak bukan belum tanpa tiada jangan nihil kurang kekurangan hanya cuma baru padahal "
    "seharusnya semestinya mestinya harusnya sepatutnya tetapi tapi namun sayangnya meskipun meski "
    "walaupun walau justru malah sedangkan sementara masih terpaksa melebihi melampaui menganggur "
    "mundur molor meleset bergeser kosong sendirian "
    "lagi-lagi satu-satunya akibatnya".split()
)
_FAULT_ROOTS = frozenset(
    "lambat telat tunda hambat henti salah keliru lalai alpa abai lengah lupa luput lolos langgar "
    "rusak roboh runtuh ambruk bocor maaf sesal aku akui diam gagal mogok macet kecewa batal "
    "hilang pulang suruh usir tolak lewat kedaluwarsa telantar kosong sengsara".split()
)
_HARM_ROOTS = frozenset(
    "mati padam luka cedera memar lecet lemas pingsan sakit racun mual muntah gatal tewas wafat "
    "korban kabur lari buron kelahi bentrok ricuh ribut sesak jejal desak periksa rendam luap "
    "banjir bakar pungli peras duga cari tunggu antre kembali turun anggur tinggal keluh gilir "
    "celaka rugi gelap pesta sita bebastugas luntur lampau".split()
)
"""What a harm is told by; beside a fault it only says what the fault was about: *peringatan
banjir*, *keluhan*."""
_FITS = re.compile(
    r"\b(?:di bawah|sesuai|sesuai dengan|dalam batas|kurang dari|(?:tidak|tak|belum) (?:lebih dari|"
    r"melebihi|melampaui|melewati))(?: \w+){0,2} (?:kapasitas|daya tampung)"
    r"|\b(?:kapasitas|daya tampung)\w*(?: \w+){0,3} (?:memadai|mencukupi|masih cukup|longgar)"
)
"""A place that a sheet calls overfull has room."""
_OWNED = frozenset("kami maaf salah keliru mengakui akui menyesal lalai".split())


def turned(
    case: Case, fact: Fact, sentences: Sequence[Sentence], *, named: bool, clashes: bool = False
) -> bool:
    """Whether ``sentences``, one that comes to a fact and the one behind it, tell it turned round.

    ``named`` for a sentence in one of the fact's wordings: that must praise, affirm or clash with
    the sheet, and say nothing adverse. Where only the words are near, either betrays it.
    """
    first, fault = sentences[0], is_fault(fact)
    if "kapasitas" in fact.text.casefold() and _FITS.search(" ".join(first.tokens)):
        return True
    own = _stems(fact.text)
    told = [first, *(s for s in sentences[1:] if _goes_on(s, own))]
    harmless = not any(adverse(sentence, fault=fault) for sentence in told)
    done = clashes or _affirmed(_undone(case)[fact.id], first)
    if not named:
        counted = any(word.is_number for word in first.words)
        return done or (harmless and not (counted and not _is_adverse(fact, fault)))
    return harmless and (done or (fault and not first.lowers.isdisjoint(_MERIT)))


def adverse(sentence: Sentence, *, fault: bool) -> bool:
    """Whether a sentence says anything that somebody could hold against the unit or, where the fact
    is no ``fault``, deplore."""
    lowers = sentence.lowers
    if "nama" in lowers and "tanpa" in lowers:  # aduan tanpa nama
        lowers = lowers - {"tanpa"}
    if not lowers.isdisjoint(_ADVERSE):
        return True
    roots = _FAULT_ROOTS if fault else _FAULT_ROOTS | _HARM_ROOTS
    return any(not stems(word).isdisjoint(roots) for word in lowers)


@lru_cache(maxsize=512)
def _is_adverse(fact: Fact, fault: bool) -> bool:
    """Whether the fact is told by adverse words at all, not by figures alone."""
    return any(adverse(sentence, fault=fault) for sentence in Document.read(fact.text).sentences)


def _goes_on(sentence: Sentence, own: frozenset[str]) -> bool:
    """Whether the next sentence still speaks of the fact, or owns something."""
    if not sentence.lowers.isdisjoint(_OWNED):
        return True
    return any(not stems(word.lower).isdisjoint(own) for word in content(sentence.words))


@lru_cache(maxsize=512)
def _stems(text: str) -> frozenset[str]:
    return frozenset(s for word in content(Document.read(text).words) for s in stems(word.lower))


def _affirmed(undone: frozenset[str], sentence: Sentence) -> bool:
    """Whether a sentence tells as done what was left undone."""
    if not undone or not sentence.lowers.isdisjoint(_OWED):
        return False
    words = sentence.words
    return any(
        not stems(word.lower).isdisjoint(undone)
        and not _stands(words, place, REACH, _NEGATING)
        and _stands(words, place, DONE, _AFFIRMS)
        for place, word in enumerate(words)
    )


_AWAITING = frozenset(
    "sampai hingga sebelum sesudah setelah bila jika kalau apabila asal asalkan begitu menunggu "
    "menanti".split()
)


def awaited(fact: Fact, sentence: Sentence) -> bool:
    """Whether a sentence speaks of what the fact says was not done only as of what must come first:
    *tidak dipakai sampai lulus uji* does not tell that the bus failed."""
    undone, words = _negated(fact.text), sentence.words
    if not undone or sentence.lowers.isdisjoint(_AWAITING):
        return False
    places = [n for n, word in enumerate(words) if not stems(word.lower).isdisjoint(undone)]
    return bool(places) and all(_stands(words, place, REACH, _AWAITING) for place in places)


def affirms(fact: Fact, sentence: Sentence) -> bool:
    """Whether a sentence says what the fact denies, and nowhere denies it: *tetap dipakai* against
    *tidak dipakai*."""
    undone, words = _negated(fact.text), sentence.words
    places = [n for n, word in enumerate(words) if not stems(word.lower).isdisjoint(undone)]
    if not places or not sentence.lowers.isdisjoint(_OWED):
        return False
    return not any(_stands(words, place, REACH, _NEGATING) for place in places)


def _stands(words: Sequence[Word], place: int, reach: int, among: frozenset[str]) -> bool:
    return any(word.lower in among for word in words[max(0, place - reach) : place])


@lru_cache(maxsize=64)
def _undone(case: Case) -> Mapping[str, frozenset[str]]:
    """By fact the stems of what it says was not done, and no other fact tells as done."""
    left = {fact.id: _negated(fact.text) for fact in case.facts}
    told = {
        fact.id: {s for word in Document.read(fact.text).words for s in stems(word.lower)}
        - left[fact.id]
        for fact in case.facts
    }
    return {
        name: undone - {s for other, own in told.items() if other != name for s in own}
        for name, undone in left.items()
    }


@lru_cache(maxsize=512)
def _negated(text: str) -> frozenset[str]:
    """The stems of what a text negates: of the first word behind the negation that tells
    something."""
    words = Document.read(text).words
    found: set[str] = set()
    for place, word in enumerate(words):
        if word.lower not in _NEGATING or words[place + 1].lower == "ada":
            continue
        behind = [w for w in content(words[place + 1 : place + 4]) if w.lower not in _PASSING]
        found |= stems(behind[0].lower) if behind else frozenset()
    return frozenset(found)


def is_fault(fact: Fact) -> bool:
    """Whether a fact tells a fault of the unit's, not only a harm."""
    return bool(_negated(fact.text)) or not _FAULTS.isdisjoint(fact.text.casefold().split())
