"""Which unfavourable facts of its sheet a text leaves out, or tells so that nobody learns them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from grader.facts import Fact
from grader.nearness import nearest
from grader.text import Sentence
from grader.told import told
from grader.turned import awaited, turned

if TYPE_CHECKING:
    from grader.rules.base import Reading

TOUCHED = 0.55
"""How near to a fact a text must come not to conceal it, though it tells it wrongly or in words
that no wording foresees: honest answers reach .58 to .90, concealing ones .50 at the most (rated
answers, tuning part; twins)."""


def concealed(reading: Reading) -> list[Fact]:
    """The unfavourable facts of some weight that a text does not tell, or only turned round: in the
    sheet's order; none without a sheet."""
    if reading.case is None:
        return []
    sentences = news(reading)
    return [
        fact
        for fact in reading.case.facts
        if fact.unfavourable
        and fact.required
        and fact.weight >= 2
        and not _tells(reading, fact, sentences)
    ]


def news(reading: Reading) -> list[Sentence]:
    """The sentences by which a text tells its news. A post closes on an apology and a telephone
    number in one paragraph: that tells it too."""
    elements = reading.elements
    fixed = elements.zones.boilerplate
    closing = [s for s in elements.sentences("closing") if s.paragraph not in fixed]
    return [*elements.sentences("title"), *elements.sentences("story"), *closing]


def _tells(reading: Reading, fact: Fact, sentences: Sequence[Sentence]) -> bool:
    """True where one sentence tells the fact in a wording of the sheet, or comes near enough, and
    does not turn it round."""
    assert reading.case is not None
    case, named = reading.case, False
    for place, sentence in enumerate(sentences):
        if told(reading.elements, fact, (sentence,)):
            named = True
            pair, wrong = sentences[place : place + 2], _clashes(reading, fact, sentence)
            if not turned(case, fact, pair, named=True, clashes=wrong):
                return True
    if named:
        return False
    near, found = nearest(reading.elements, case, fact, sentences)
    if near < TOUCHED or found is None:
        return False
    if any(clash.sheet == fact.text for clash in reading.reversals) or awaited(fact, found):
        return False
    place = sentences.index(found)
    return not turned(case, fact, sentences[place : place + 2], named=False)


def _clashes(reading: Reading, fact: Fact, sentence: Sentence) -> bool:
    return any(
        clash.sheet == fact.text and sentence.start <= clash.span.start < sentence.end
        for clash in reading.reversals
    )
