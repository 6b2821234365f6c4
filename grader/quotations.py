"""Direct quotations with what a text says of their speaker."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from grader.facts import Person
from grader.people import Mention, is_attribution
from grader.text import Document, Quotation, Span, Word


@dataclass(frozen=True, slots=True)
class Attributed:
    """A quotation with what was found of its speaker. ``office`` may come from an earlier
    mention.
    """

    quotation: Quotation
    verb: str
    speaker: str
    office: str
    person: Person | None
    words: int


def attributed(document: Document, people: tuple[Mention, ...]) -> tuple[Attributed, ...]:
    """Each direct quotation with its speaker, verb and office as far as the text gives them."""
    offices: dict[str, str] = {}
    for mention in people:
        if mention.office:
            for key in _name_keys(mention):
                offices.setdefault(key, mention.office)
    return tuple(
        _attribute(document, quotation, people, offices) for quotation in document.quotations
    )


def _name_keys(mention: Mention) -> list[str]:
    if mention.person:
        return [f"#{mention.person.id}"]
    return [part.casefold() for part in mention.name.split() if len(part) > 2]


def _attribute(
    document: Document, quotation: Quotation, people: tuple[Mention, ...], offices: dict[str, str]
) -> Attributed:
    words = len(document.words_in(quotation))
    around = _around(document, quotation)
    verb = next((word for word in around if is_attribution(word.lower)), None)
    beside = _among(people, around)
    speaker = min(
        beside,
        key=lambda m: abs(m.span.start - (verb.start if verb else quotation.end)),
        default=None,
    )
    if speaker is None and verb is not None and verb.lower.endswith("nya"):
        before = bisect_right(people, quotation.start, key=lambda m: m.span.end)
        speaker = people[before - 1] if before else None
    office, name, person = "", "", None
    if speaker:
        name, person = speaker.name, speaker.person
        office = speaker.office or next(
            (offices[key] for key in _name_keys(speaker) if key in offices), ""
        )
    return Attributed(quotation, verb.text if verb else "", name, office, person, words)


def _around(document: Document, quotation: Quotation) -> list[Word]:
    """The words that can carry the attribution: behind the quotation to the sentence's end, else
    before it; never inside another quotation."""
    block = document.paragraphs[document.paragraph_at(quotation.start)]
    quotations = document.quotations
    position = bisect_right(quotations, quotation.start, key=lambda q: q.start)
    high = min(quotations[position].start, block.end) if position < len(quotations) else block.end
    low = max(quotations[position - 2].end, block.start) if position > 1 else block.start
    behind: list[Word] = []
    for sentence in document.sentences_in(Span(quotation.end, high)):
        if sentence.start > quotation.end and document.text[quotation.end - 2] in ".!?":
            break  # the quotation closed its own sentence; the next one is another's
        behind += [w for w in sentence.words if quotation.end <= w.start < high]
        break
    if any(is_attribution(word.lower) for word in behind):
        return behind
    before = document.words_in(Span(low, quotation.start))[-NEAR:]
    return before if any(is_attribution(w.lower) for w in before) else behind or before


def _among(people: tuple[Mention, ...], around: list[Word]) -> list[Mention]:
    """The mentions that begin inside the stretch of ``around``."""
    if not around:
        return []
    first = bisect_left(people, around[0].start, key=lambda m: m.span.start)
    last = bisect_right(people, around[-1].start, key=lambda m: m.span.start)
    return list(people[first:last])


NEAR = 30
"""How many words before a quotation its speaker may stand."""
