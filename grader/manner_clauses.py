"""What stands beside a manner in its clause: acts, bare verbs, another manner."""

from __future__ import annotations

from grader.manner_words import ADVERBS, ALLOTS, BARE_VERBS, RULES, WITHOUT
from grader.numbers import UNITS
from grader.text import Document, Word

OPENERS = frozenset(
    "dengan secara melalui lewat via menggunakan memakai pakai dari tanpa berdasarkan bermodalkan "
    "berbekal bersenjatakan".split()
)


def goes_on(document: Document, words: tuple[Word, ...], position: int) -> bool:
    """True for a manner joined to the one before it: *secara tunai atau dengan kode QR*."""
    joined = words[position - 1].lower in ("dan", "atau", "maupun", "serta")
    beside = document.text[words[position - 2].end : words[position].start].count(",") == 0
    return joined and beside and words[position].text in OPENERS - {"dari", "tanpa", "berdasarkan"}


def is_process(words: tuple[Word, ...], position: int) -> bool:
    """True behind a noun of an act that opens the sentence: *Pendaftaran melalui laman …*."""
    act = words[0].lower
    return (
        0 < position < 4
        and act.startswith(("pen", "pem", "peng", "peny", "pel"))
        and act.endswith("an")
        and len(act) > 8
        and not any(word.is_capital for word in words[1:position])
    )


def bare_verb_before(words: tuple[Word, ...], position: int) -> bool:
    """True for a verb as speech has it, without a prefix: *Bapak angkat pasir pakai gerobak*."""
    return any(word.lower in BARE_VERBS for word in words[max(0, position - 5) : position])


def from_to(words: tuple[Word, ...], position: int) -> bool:
    """True for *dari rumah ke rumah*."""
    following = words[position + 1 : position + 4]
    return (
        len(following) == 3
        and following[1].lower == "ke"
        and (following[0].lower == following[2].lower)
    )


def is_adverbial(words: tuple[Word, ...], first: int) -> bool:
    return words[first].lower == "secara" or words[first + 1].lower in ADVERBS


def is_without(words: tuple[Word, ...], position: int) -> bool:
    """True for *ditangkap tanpa perlawanan*, not for *mobil tanpa pelat*."""
    return position > 0 and words[position + 1].lower in WITHOUT


def is_sorted_by(words: tuple[Word, ...], position: int) -> bool:
    """True for *membagi kupon berdasarkan nomor KTP*, not for what a rule or a source says."""
    verbs = (word.lower in ALLOTS for word in words[max(0, position - 4) : position])
    return any(verbs) and words[position + 1].lower not in RULES


def is_past_hour(words: tuple[Word, ...], position: int) -> bool:
    """True for minutes behind an hour: *jam tiga lewat dua puluh*."""
    hour = words[position - 1].lower if position else ""
    return (hour in UNITS or hour.isdigit()) and (
        words[position + 1].lower in UNITS or words[position + 1].is_number
    )
