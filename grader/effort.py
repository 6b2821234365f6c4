"""The effort gate: is this an answer at all?

Too short, copied, repeated, another language, word salad, or on another subject: such an answer
earns a tenth at most, however many patterns it matches, and is told why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pydantic import Field

from grader.disorder import FEW_WORDS, disordered
from grader.facts import Case
from grader.memo import remembered
from grader.rules.base import Reading
from grader.sheet import Given, event_words, sheet_numbers, sheet_sentences
from grader.source import Model
from grader.stems import stems
from grader.text import Document
from grader.told import told
from grader.wordorder import function_share, known_share


class Effort(Model):
    """What an item asks of an answer before it is judged."""

    words: int = Field(default=25, ge=1)
    facts: int = Field(default=2, ge=0)
    """How many facts of the sheet it must at least touch, where there is a sheet."""
    copied: float = Field(default=0.65, gt=0, le=1)
    """The share of its words that may stand in runs of a known answer, or of the given
    texts. Honest answers close to the sheet reach 0.6, copies 0.9 (rated answers, tuning part)."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why the gate stopped an answer: a slug for reports, a sentence for the trainee."""

    reason: str
    message: str


def gate(effort: Effort, reading: Reading, *, sentences: bool = True) -> Stopped | None:
    """The first reason to stop, or None for an answer that shows effort.

    Without ``sentences`` (the cells of a table, which are telegrams) it does not ask whether words
    stand in sentences and tell the sheet's event.
    """
    document = reading.document
    words = document.words
    if len(words) < effort.words:
        return Stopped(
            "short", f"Jawaban baru {len(words)} kata; tulis sedikitnya {effort.words} kata dahulu."
        )
    given, known = reading.copied
    if known.share > effort.copied:
        return Stopped(
            "copied-answer",
            f"{known.share:.0%} teks ini sama dengan jawaban yang sudah dikenal; tulis dengan "
            "kalimat Anda sendiri.",
        )
    if given.share > effort.copied or _retold(reading) > RETOLD:
        return Stopped(
            "copied-brief",
            f"{given.share:.0%} teks ini salinan lembar fakta atau petunjuk; ceritakan dengan "
            "kalimat Anda sendiri.",
        )
    if _repetition(document) > 0.4:
        return Stopped(
            "repeated", "Kalimat yang sama berulang-ulang; sisakan satu dan lanjutkan ceritanya."
        )
    if sentences and function_share(words) < LEAST_FUNCTION_WORDS and not _tight(reading):
        return Stopped("no-sentences", "Teks ini belum berupa kalimat bahasa Indonesia yang utuh.")
    few = len(words) < FEW_WORDS
    if known_share(words) < (LEAST_KNOWN_OF_FEW if few else LEAST_KNOWN_WORDS):
        return Stopped(
            "no-words",
            "Sebagian besar kata dalam teks ini bukan kata bahasa Indonesia yang dikenal.",
        )
    if sentences and disordered(reading):
        return Stopped(
            "word-salad", "Susunan katanya belum membentuk kalimat; baca ulang dan susun kembali."
        )
    if sentences and reading.case is not None and not _on_subject(effort, reading, reading.case):
        return Stopped("off-subject", "Teks ini belum membahas peristiwa dalam lembar fakta.")
    return None


EVENT_WORDS, EVENT_SHARE = 4, 0.1
"""Of the different words of a text, how many, or which share, must be words of the sheet's
wordings: honest texts that tell hardly a fact reach 0.1 and more, texts on another subject 0.09,
also those that name the unit (rated answers, both halves; ``tests/gold``, tuning part)."""
OWN_FIGURES = 3
"""Where the share is lower, so many different figures of the sheet above two speak for its event,
or the unit's name with all facts asked for but one."""


def _on_subject(effort: Effort, reading: Reading, case: Case) -> bool:
    """True for a text that tells some of the facts, however poorly.

    An honest poor text gets figures and names wrong, or leaves out whose event it is; it still
    speaks of the event. One that is about something else may name the unit.
    """
    sentences = [*reading.elements.sentences("title"), *reading.elements.sentences("story")]
    tells = sum(told(reading.elements, fact, sentences) is not None for fact in case.facts)
    if tells >= effort.facts:
        return True
    given = {word.lower for word in reading.document.words}
    own = sum(not stems(word).isdisjoint(event_words(case)) for word in given)
    if own >= EVENT_SHARE * len(given):
        return own > 0
    text = reading.document.text.casefold()
    named = case.unit.short.casefold() in text or case.unit.city.casefold() in text
    nearly = named and tells >= effort.facts - 1
    return own >= EVENT_WORDS and (nearly or len(_own_figures(reading, case)) >= OWN_FIGURES)


def _own_figures(reading: Reading, case: Case) -> set[float]:
    given = {n.value for words in reading.elements.index.words.values() for n in words.numbers}
    return {value for value in given & sheet_numbers(case) if value > 2}


LEAST_FUNCTION_WORDS = 0.06
"""Honest texts hold 0.065 to 0.34 unless they are tight, heaps of keywords up to 0.05, English
nothing."""
LEAST_KNOWN_WORDS, LEAST_KNOWN_OF_FEW = 0.5, 0.35
"""Honest texts reach 0.84 and more, words that only look Indonesian 0.2 (rated answers); of a
sentence or two the project's texts may know fewer."""
RETOLD = 0.8
"""The share of words in sentences that are the sheet's own with a few words changed. Pasted sheets
reach 0.87 at the least, short honest texts that keep close to the sheet 0.73 at the most
(``tests/gold``, tuning part and twins; rated answers)."""
TIGHT_WORDS, TIGHT_SENTENCE = 40, range(5, 31)
TIGHT_ORDER = 0.3
"""A lead of 17 words may do without function words, and so may the sentences that were cut short:
“Dua pengunjung luka ringan tertimpa plafon ruang kunjungan Rutan Kuala Sirap, Selasa (10/3).”
Honest ones reach an order of 0.36 and more, heaps of keywords 0.12, unless commas part them or a
full stop stands behind all or each of them."""


def _tight(reading: Reading) -> bool:
    """True for a short text, or one in sentences of a sentence's length, whose words follow each
    other as in sentences, not as in a list."""
    document = reading.document
    words = len(document.words)
    return (
        (words < TIGHT_WORDS or words // len(document.sentences) in TIGHT_SENTENCE)
        and reading.order >= TIGHT_ORDER
        and 6 * document.text.count(",") < words
    )


def _retold(reading: Reading) -> float:
    """The share of story words in sentences that keep a sheet's sentence, in its order.

    A sentence counts when most of its words are, in order, a sentence of the sheet's facts:
    what is left of a brief that was pasted and had a word changed here and there.
    """
    if reading.case is None:
        return 0.0
    sheet = sheet_sentences(reading.case)
    sheet_words = _words_of_all(sheet)
    quoted = [q.quotation for q in reading.elements.quotations]
    kept = total = 0
    for sentence in reading.elements.sentences("story"):
        if any(q.start < sentence.end and sentence.start < q.end for q in quoted):
            continue
        total += len(sentence.words)
        need = KEPT * len(sentence.lowers)
        if len(sheet_words & sentence.lowers) < need:
            continue  # the sheet as a whole lacks too many of them
        words = sentence.tokens
        near = [given for given in sheet if len(given.keys & sentence.lowers) >= need]
        if any(_common(words, given.words) >= KEPT * len(words) for given in near):
            kept += len(words)
    return kept / total if total >= MEASURABLE else 0.0


@lru_cache(maxsize=64)
def _words_of_all(sentences: tuple[Given, ...]) -> frozenset[str]:
    return frozenset().union(*(given.keys for given in sentences))


KEPT = 0.7
"""The share of a sentence's words that must be the sheet's, in its order, for it to be retold."""
MEASURABLE = 40
"""Below this many words outside quotations a share says nothing."""


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest common subsequence, the table's row kept as the bits of a number
    (Hyyrö 2004, Bit-Parallel LCS-length Computation Revisited, AWOCA, 16–27)."""
    places: dict[str, int] = {}
    for position, word in enumerate(other):
        places[word] = places.get(word, 0) | 1 << position
    whole = row = (1 << len(other)) - 1
    for word in one:
        met = row & places.get(word, 0)
        row = ((row + met) | (row - met)) & whole
    return len(other) - row.bit_count()


def _repetition(document: Document) -> float:
    """The share of words that stand in a sentence told before."""
    seen: set[frozenset[str]] = set()
    repeated = 0
    for sentence in document.sentences:
        shape = frozenset(map(_shortest, sentence.lowers))
        if shape in seen and len(sentence.words) > 2:
            repeated += len(sentence.words)
        seen.add(shape)
    return repeated / len(document.words) if document.words else 0.0


@remembered(65536)
def _shortest(word: str) -> str:
    """A word's shortest stem; of several the first in the alphabet."""
    return min(stems(word), key=lambda stem: (len(stem), stem))
