"""5W1H: which of who, what, when, where, why and how a passage answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from grader.elements import Elements
from grader.sheet import event_words
from grader.stems import stems
from grader.text import Sentence, Span, Word
from grader.told import told
from grader.verbs import is_verb

Question = Literal["who", "what", "when", "where", "why", "how"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
NAMES: dict[Question, str] = {
    "who": "siapa",
    "what": "apa",
    "when": "kapan",
    "where": "di mana",
    "why": "mengapa",
    "how": "bagaimana",
}
_ACTORS = frozenset(
    "narapidana napi tahanan warga penghuni petugas pegawai sipir pengunjung keluarga korban "
    "pelaku tersangka anak klien peserta siswa guru dokter perawat polisi penyidik kalapas karutan "
    "kepala bupati gubernur menteri relawan wartawan pedagang sopir ibu pemuda regu tim "
    "jajaran".split()
)
_ROOMS = frozenset(
    "blok aula gedung ruang kamar dapur lapangan halaman klinik bengkel masjid gereja kebun gudang "
    "pos gerbang sel kantor rumah lorong loket perpustakaan".split()
)


def five_w(elements: Elements, zone: str) -> dict[Question, Span]:
    """The questions that a zone answers, each with the passage that answers it first.

    Decided from the news elements, and where there is a sheet also from its facts: a fact of the
    element that the zone tells, in whatever words. A question word answers nothing.
    """
    sentences = elements.sentences(zone)
    found: dict[Question, Span] = {}
    for question in QUESTIONS:
        span = _from_sheet(elements, question, sentences)
        span = span or next(_candidates(elements, question, sentences, zone), None)
        if span is not None:
            found[question] = span
    return found


def _from_sheet(
    elements: Elements, question: Question, sentences: tuple[Sentence, ...]
) -> Span | None:
    case = elements.case
    if case is None:
        return None
    for fact in case.facts:
        if fact.element == question:
            hit = told(elements, fact, sentences)
            if hit:
                return hit.span
    return None


def _candidates(
    elements: Elements, question: Question, sentences: tuple[Sentence, ...], zone: str
) -> Iterator[Span]:
    """The passages of the zone that answer a question, the surest kind first."""
    if question == "who":
        yield from _inside(elements, (m.span for m in elements.people), zone)
        yield from _inside(elements, elements.organisations, zone)
        yield from _words(sentences, _ACTORS)
    elif question == "what":
        yield from _events(elements, sentences)
    elif question == "when":
        yield from _inside(elements, elements.times, zone)
    elif question == "where":
        yield from _inside(elements, elements.places, zone)
        yield from _behind_preposition(elements, sentences)
    elif question == "why":
        yield from _inside(elements, elements.causes, zone)
    else:
        yield from _inside(elements, elements.manners, zone)


def _inside(elements: Elements, spans: Iterable[Span], zone: str) -> Iterator[Span]:
    return (span for span in spans if elements.inside(span, zone))


def _words(sentences: tuple[Sentence, ...], listed: frozenset[str]) -> Iterator[Span]:
    for sentence in sentences:
        for word in sentence.words:
            if word.lower in listed:
                yield Span(word.start, word.end)


def _events(elements: Elements, sentences: tuple[Sentence, ...]) -> Iterator[Span]:
    """A sentence that says that something happens: a verb with a subject before or an agent
    behind; with a sheet, two of the words that its main facts are told with."""
    event = event_words(elements.case) if elements.case else None
    for sentence in sentences:
        words = sentence.words
        if len(words) < 3:
            continue
        if event is not None:
            if len({w.lower for w in words if stems(w.lower) & event}) >= 2:
                yield Span(sentence.start, sentence.end)
            continue
        for position, word in enumerate(words):
            verb = Word(word.start, word.end, word.lower, word.lower)
            if position and position + 1 < len(words) and is_verb(verb):
                yield Span(words[position - 1].start, words[position + 1].end)


def _behind_preposition(elements: Elements, sentences: tuple[Sentence, ...]) -> Iterator[Span]:
    """*di Blok C*, *di aula*, *di Lapas Muara Teduh*; not *di antaranya*."""
    institutions = {span.start: span for span in elements.organisations}
    for sentence in sentences:
        for before, word in zip(sentence.words, sentence.words[1:], strict=False):
            if before.lower not in ("di", "ke", "dari"):
                continue
            if word.start in institutions:
                yield institutions[word.start]
            elif word.lower in _ROOMS:
                yield Span(word.start, word.end)
