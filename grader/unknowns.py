"""Open questions of a fact sheet that a text answers, one way or the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from grader.content import content
from grader.elements import Elements
from grader.explained import explained, is_of_another
from grader.facts import Case, Question
from grader.known import GUESSES, INQUIRY, RUMOUR_WORDS, UNFINISHED, Clash, hedged
from grader.matching import Wording, wording
from grader.misstated import asserts, called_so
from grader.reasons_told import is_loose, told_reasons
from grader.stems import stems
from grader.text import Document, Sentence, Span, Word

_BY = frozenset(["akibat", "karena", "lantaran", "gara"])
_MAKES = frozenset(
    ["mengakibatkan", "menyebabkan", "menimbulkan", "berakibat", "berujung", "memicu"]
)


def answered(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Passages of title and story that answer an open question without a hedge; a guess is an
    answer too."""
    found: list[Clash] = []
    closing = elements.index.may_stand(_closing(case))
    sentences = (*elements.sentences("title"), *elements.sentences("story"))
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        index = elements.index.words[sentence.start]
        guessing = bool(sentence.lowers & GUESSES)
        pledges = not sentence.lowers.isdisjoint(_PLEDGES)
        open_still = hedged(index.keys)
        if open_still and not (guessing or pledges):
            continue
        closed: set[str] = set()
        for question, compiled in closing.get(sentence.start, ()):
            hit = None if question.id in closed else compiled.find(index)
            decided = question.text.startswith("Apakah") and pledges and hit is not None
            if not hit or (
                open_still and not guessing and not (decided and _is_pledged(sentence, hit))
            ):
                continue
            words = sentence.words[hit[0] : hit[1] + 1]
            if "praduga" in sentence.lowers and any(w.lower == "bersalah" for w in words):
                continue  # asas praduga tak bersalah
            if _apologises(sentence.words, *hit):
                continue
            if is_of_another(case, elements.document.text, sentence, hit, question):
                continue
            guessed = guessing and _is_sheets_own(case, words)
            asked = _is_sought(sentence.words, *hit)
            effect = not question.text.startswith("Apakah") and _is_effect(words)
            if not (guessed or asked or effect) and (guessing or not index.keys & RUMOUR_WORDS):
                span = Span(sentence.words[hit[0]].start, sentence.words[hit[1]].end)
                closed.add(question.id)
                found.append(_clash(elements, span, question))
        if open_still or index.keys & RUMOUR_WORDS or not asserts(elements, sentence):
            continue
        passages = () if guessing else explained(case, elements.document.text, sentence)
        more = told_reasons(case, elements.document.text, sentence, index.keys, before)
        for first, last, question in (*passages, *more):
            if question.id not in closed and not called_so(sentence.words, first):
                span = Span(sentence.words[first].start, sentence.words[last].end)
                closed.add(question.id)
                loose = is_loose(sentence.words[first : last + 1])
                found.append(_clash(elements, span, question, loose=loose))
    return tuple(found)


@lru_cache(maxsize=64)
def _closing(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], tuple[Question, Wording]], ...]:
    """What would answer the questions, as ``Index.may_stand`` takes it."""
    closing = [(each, wording(source)) for each in case.open_questions for source in each.closes]
    return tuple((compiled.parts, (each, compiled)) for each, compiled in closing)


def _clash(elements: Elements, span: Span, question: Question, *, loose: bool = False) -> Clash:
    return Clash(span, elements.document.slice(span), f"Belum diketahui: {question.text}", loose)


def _is_sheets_own(case: Case, words: Sequence[Word]) -> bool:
    """True where one fact guesses the same: *diduga keracunan makanan*."""
    told = content(words)
    return any(
        2 * sum(not stems(word.lower).isdisjoint(known) for word in told) >= len(told)
        for known in _guesses(case)
    )


@lru_cache(maxsize=64)
def _guesses(case: Case) -> tuple[frozenset[str], ...]:
    """The stems of each fact that says of itself that it is a guess, with its wordings'."""
    found = []
    for fact in case.facts:
        said = Document.read(" ".join((fact.text, *fact.wordings)).replace("|", " ")).words
        if any(word.lower in GUESSES for word in said):
            found.append(frozenset(stem for word in said for stem in stems(word.lower)))
    return tuple(found)


_SOUGHT = frozenset(
    "penyebab penyebabnya sebab sebabnya pemicu pemicunya motif motifnya asal kelalaian "
    "keterlibatan unsur".split()
)
"""Nouns that name what is asked, not the answer."""
_SEEKS = INQUIRY | frozenset("soal tentang mengenai ihwal dahulu tanya duga mungkin adanya".split())
_ASKS = frozenset("apa siapa mengapa kenapa bagaimana".split())
_SHOWN = frozenset("umum sampai periksa selidik dalam telusur tunggu lidik".split())
BESIDE = 4
"""How many words before or behind a noun what asks for it may stand."""


def _is_sought(words: Sequence[Word], first: int, last: int) -> bool:
    """True where the passage only names what is looked for: *mendalami penyebab perkelahian*,
    *apa yang memicu perkelahian*, *penyebab perkelahian diumumkan besok*."""
    before = words[max(0, first - BESIDE) : first]
    if any(word.lower in _ASKS for word in before[-2:]):
        return True
    if words[first].lower not in _SOUGHT or last - first > BESIDE:
        return False
    behind = words[last + 1 : last + 1 + BESIDE]
    return any(stems(word.lower) & _SEEKS for word in before) or any(
        stems(word.lower) & _SHOWN for word in behind
    )


def _is_effect(words: Sequence[Word]) -> bool:
    """True where the event is told as a cause, not explained by one.

    "luka akibat perkelahian" and "perkelahian mengakibatkan luka" answer no question about
    the cause of the event; "perkelahian akibat utang" does. ``words`` run from one end of the
    wording to the other.
    """
    first, last = words[0].lower, words[-1].lower
    return (first in _BY and len(words) <= 3) or last in _MAKES


def _apologises(words: Sequence[Word], first: int, last: int) -> bool:
    """True where an end of the passage is the *minta* of *minta maaf*, which asks for nothing."""
    ends = [n for n in (first, last) if n + 1 < len(words) and words[n].lower in _ASKING]
    return any(words[n + 1].lower == "maaf" for n in ends)


_PLEDGES = frozenset("akan bakal pasti segera dipastikan dijanjikan otomatis siap".split())
_IF = frozenset("jika bila apabila kalau asal asalkan".split())
_EASY = frozenset(
    "baik bagus memuaskan rajin lancar lengkap disiplin memenuhi sesuai berkinerja kinerja "
    "kinerjanya dibutuhkan membutuhkan".split()
)
"""A condition of this sort hedges no promise: *akan diperpanjang bila kinerjanya baik*."""


def _is_pledged(sentence: Sentence, hit: tuple[int, int]) -> bool:
    """True where the passage promises on a condition that anybody would meet."""
    words, (first, last) = sentence.words, hit
    lowers = sentence.lowers
    if _IF.isdisjoint(lowers) or _EASY.isdisjoint(lowers) or not UNFINISHED.isdisjoint(lowers):
        return False
    return any(word.lower in _PLEDGES for word in words[max(0, first - 2) : last + 1])


_ASKING = frozenset(("minta", "meminta", "permintaan"))
