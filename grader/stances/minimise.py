"""A harm made small: a trifle, "only" this, lower than elsewhere, not worth the talk."""

from __future__ import annotations

from collections.abc import Sequence

from grader.phrases import Tags, span
from grader.stance_words import classes, patterns
from grader.text import Sentence, Span, Word

CLASSES = classes("minimise")
PATTERNS = patterns("minimise")
SMALL = PATTERNS["small"]
REFUSES = PATTERNS["refuses"]
TOO_LITTLE = PATTERNS["too_little"]
NOT_SMALL = PATTERNS["not_small"]


def minimise(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence makes a harm small; none where it refuses to, or tells that too little was
    there."""
    words = sentence.words
    found = SMALL.find(words, tags)
    if not found or REFUSES.stands(words, tags):
        return []
    fair = [*NOT_SMALL.find(words, tags), *TOO_LITTLE.find(words, tags)]
    told_by_a_doctor = any("MEDIC" in own for own in tags)
    kept = []
    for first, last in found:
        if any(first <= end and begin <= last for begin, end in fair):
            continue
        if told_by_a_doctor and any("HURT" in tags[n] or "SMALL" in tags[n]
                                    for n in range(first, last + 1)):  # fmt: skip
            continue
        kept.append(span(sentence, first, last))
    return kept


def mild(words: Sequence[Word]) -> bool:
    """True for a passage that only calls something small: a fault where it stands for a harm."""
    marks = {"ONLY", "NOT", "DONT", "TRIFLE", "JUST", "MADE_MUCH", "NORMAL", "FEW"}
    tags = CLASSES.tags(words)
    if words[-1].lower in ("biasanya", "biasa"):  # sedikit lebih lama dari biasanya
        return False
    return any("TINY" in own for own in tags) and not any(own & marks for own in tags)


def trouble(words: Sequence[Word]) -> bool:
    """True for a passage that calls a trouble small by its name: *gangguan kecil*."""
    return any(word.lower in _TROUBLES for word in words)


_TROUBLES = frozenset(
    "gangguan kendala masalah insiden gesekan keributan kericuhan perselisihan pertengkaran "
    "kekeliruan kesalahan kelalaian keterlambatan hambatan kerusakan kebocoran kekhilafan "
    "pelanggaran peristiwa kejadian perkelahian".split()
)


def plain(words: Sequence[Word]) -> bool:
    """True for a passage with a word that belittles whatever it stands beside: *sepele*, *biasa*,
    *dibesar-besarkan*; what only limits (*hanya*) or compares is open to doubt, and so is what says
    that things recover (*sudah berangsur normal*)."""
    tags = CLASSES.tags(words)
    if any("FOLK" in own for own in tags) and words[-1].lower in _MERELY:
        return True  # tinggal lima orang saja
    return any(own & _BELITTLING and "RECOVER" not in own for own in tags)


_MERELY = frozenset("saja aja doang thok".split())
_BELITTLING = frozenset(
    "TRIFLE TINY NORMAL MADE_MUCH TINY_NOUN TRIVIAL MILD CRUMB EXAGGERATED".split()
)

_LIMITING = _BELITTLING | frozenset(
    "ONLY JUST A_LITTLE FEW SHORT SMALL DONT COMPARE GOOD_ENOUGH PETTY WHY CALM CHEERFUL".split()
)

_WEIGHS = frozenset(
    "berarti signifikan seberapa bermakna berpengaruh berdampak apabila bila jika kalau jikalau "
    "sekiranya".split()
)
"""Who denies one of these weighs a harm (*kenaikannya tidak berarti*), who doubts it too (*maaf
bila terlambat*)."""


def bare(words: Sequence[Word]) -> bool:
    """True for a passage without any word that belittles, limits or comforts: *tidak ada yang
    sampai* alone says how a thing went."""
    if any(word.lower in _WEIGHS for word in words):
        return False
    return not any(own & _LIMITING for own in CLASSES.tags(words))


__all__ = ["CLASSES", "bare", "mild", "minimise", "plain", "trouble"]
