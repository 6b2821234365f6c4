"""Where a text tells a harm, or owns what went wrong: what stances are measured by."""

from __future__ import annotations

from grader.rules.base import Reading
from grader.stems import stems
from grader.text import Sentence
from grader.told import told

HARM = frozenset(
    "luka cedera tewas wafat tinggal mati korban kelahi bentrok ricuh rusuh kabur lari bakar "
    "racun sakit aniaya pukul siksa pungli peras narkoba banjir rusak insiden kejadian "
    "peristiwa".split()
)


PLAIN_HARM = HARM - {"insiden", "kejadian", "peristiwa", "tinggal", "lari", "narkoba", "pukul"}
"""Words that tell a harm by themselves, not only that something happened."""


FAULTS = frozenset("lambat lalai abai gagal lolos roboh lemah maaf keliru sesal luntur".split())
"""Words by which a unit owns what went wrong; *maaf* and *sesal* are said for it."""


def first_harm(reading: Reading) -> int | None:
    """The end of the first sentence of the story that tells a harm."""
    story = reading.elements.sentences("story")
    return next((s.end for s in story if hurts(s) or tells_harm(reading, s)), None)


def first_fault(reading: Reading) -> int | None:
    """The end of the first sentence that tells a harm or owns a fault."""
    told = (s.end for s in reading.elements.sentences("story") if _owns(s))
    return min((n for n in (first_harm(reading), next(told, None)) if n is not None), default=None)


def _owns(sentence: Sentence) -> bool:
    return any(stems(word) & FAULTS for word in sentence.lowers)


def hurts(sentence: Sentence) -> bool:
    """True where a word of the sentence tells a harm by itself."""
    return any(stems(word) & PLAIN_HARM for word in sentence.lowers)


def tells_harm(reading: Reading, sentence: Sentence) -> bool:
    """True where a sentence tells an unfavourable fact of the sheet."""
    facts = reading.case.facts if reading.case else ()
    return any(fact.unfavourable and told(reading.elements, fact, (sentence,)) for fact in facts)
