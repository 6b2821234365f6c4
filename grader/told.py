"""Which facts of its sheet a text tells, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.facts_brief import DAYS
from grader.known import CONDITIONS
from grader.sentence_keys import Words
from grader.sheet import fact_wordings
from grader.text import Sentence, Span


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that a text tells, and where."""

    fact: Fact
    span: Span
    sentence: Sentence


def told(elements: Elements, fact: Fact, sentences: Iterable[Sentence]) -> Told | None:
    """The first place among ``sentences`` that tells the fact; None where none does."""
    places = elements.told.get(fact.id)
    if places is None:
        places = elements.told[fact.id] = _places(elements, fact)
    if places:
        for sentence in sentences:
            if sentence.start in places:
                return Told(fact, places[sentence.start], sentence)
    return None


def in_full(
    elements: Elements, groups: Sequence[tuple[str, ...]], sentences: Iterable[Sentence]
) -> bool:
    """True where any of ``sentences`` meets a wording of each group: what belongs to a fact."""
    words = [elements.index.words[sentence.start] for sentence in sentences] if groups else []
    return all(
        any(compiled.find(index) for compiled in fact_wordings(group) for index in words)
        for group in groups
    )


def tellings(elements: Elements, fact: Fact, sentence: Sentence) -> list[Span]:
    """Every passage of a sentence by which one of the fact's wordings is met."""
    index = elements.index.words[sentence.start]
    found = (compiled.find(index) for compiled in fact_wordings(fact.wordings))
    return [Span(index.words[hit[0]].start, index.words[hit[1]].end) for hit in found if hit]


def _places(elements: Elements, fact: Fact) -> dict[int, Span]:
    """All sentences (by their starts) that tell the fact, each with the place: that of the first
    wording which stands there, else what tells the fact by its nature. An answer tells it together
    with its question: "Boleh menjenguk? Boleh, Sabtu."
    """
    places: dict[int, Span] = {}
    for compiled in fact_wordings(fact.wordings):
        for start in elements.index.where(compiled.parts):
            index = elements.index.words[start]
            found = None if start in places else compiled.find(index)
            if found and not (fact.unfavourable and _only_supposed(index)):
                places[start] = Span(index.words[found[0]].start, index.words[found[1]].end)
        for start, index in elements.index.answers:
            found = compiled.find(index) if start not in places else None
            if found:
                places[start] = Span(index.words[found[0]].start, index.words[found[1]].end)
    if elements.case is not None and fact.weight == 3:
        for start, span in _by_nature(elements, fact, elements.case):
            places.setdefault(start, span)
    return places


_DAYS = frozenset(day.casefold() for day in DAYS)


_PARDON = frozenset("maaf maklum dimaklumi pengertian dirasa merasa dirasakan berkenan".split())


def _only_supposed(index: Words) -> bool:
    """True for what is told on a condition and asks for pardon, which admits nothing: "mohon maaf
    apabila pemberitahuan ini terlambat", "bila dirasa kurang cepat". With a day or a number it
    tells the thing all the same."""
    if index.keys.isdisjoint(CONDITIONS) or index.keys.isdisjoint(_PARDON) or index.numbers:
        return False
    return not any(word.is_number or word.lower in _DAYS for word in index.words)


def _by_nature(elements: Elements, fact: Fact, case: Case) -> Iterator[tuple[int, Span]]:
    """*When* is told by the event's date however written, *where* by the unit's name: sentences (by
    their starts) and the places in them."""
    document = elements.document
    spans: list[Span] = []
    if fact.element == "when":
        year = case.event.date.year
        spans = [m.span for m in elements.dates if m.resolve(year) == case.event.date]
    elif fact.element == "where":
        for name in (case.unit.name, case.unit.short):
            named = re.finditer(re.escape(name), document.text)
            spans += [Span(match.start(), match.end()) for match in named]
    for span in spans:
        sentence = document.sentences[document.sentence_number(span.start)]
        # A date may end behind its sentence: "Senin" and "2/3" in two paragraphs.
        last = span.start + 1 if fact.element == "when" else span.end
        if sentence.start <= span.start and last <= sentence.end:
            yield sentence.start, span
