"""``facts``: a text against its item's fact sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Literal

from pydantic import Field

from grader.asserted import rumours_asserted
from grader.doubts import (
    TOLD,
    misplaced_values,
    nearly_told,
    told_in_other_words,
    ungrounded_narrative,
)
from grader.facts import Case, Element, Fact
from grader.imagined import imagined
from grader.inventions import inventions
from grader.known import once
from grader.misstated import misstated
from grader.pretexts import excuses
from grader.rules.base import Finding, ProseRule, Reading
from grader.states import unseen_extremes, unseen_states
from grader.text import Span
from grader.told import Told, in_full, told
from grader.weekday_faults import weekday_faults
from grader.wrong_offices import wrong_offices
from grader.wrong_times import wrong_times

Aspect = Literal["present", "contradicted", "invented", "withheld", "open"]


NAMES_OF_ELEMENTS: dict[Element, str] = {
    "who": "siapa", "what": "apa", "when": "kapan", "where": "di mana", "why": "mengapa",
    "how": "bagaimana", "action": "tindakan", "background": "latar",
}  # fmt: skip


EACH = 0.6
"""What one contradiction or invention costs: raters leave .4 where there is one, and hardly
anything where there are two (rated answers, both halves)."""


SECOND_ZONE = 0.6
"""What a fact is worth that stands in the second paragraph where the lead was asked (14 of 20 real
releases tell who, what, when and where within two paragraphs: graded softly)."""


class Facts(ProseRule):
    """One aspect of the fact sheet; see the functions below for what each finds."""

    VALUES: ClassVar[tuple[str, ...]] = ("found", "missing", "count", "total", "sheet", "elements")

    rule: Literal["facts"]
    aspect: Aspect
    weights: tuple[Literal[1, 2, 3], ...] = (1, 2, 3)
    only: tuple[str, ...] = Field(default=())
    exact: bool = False
    """A fact with another value counts by half: in short answers, where the value is the news."""
    alike: bool = False
    """Facts weigh alike here, whatever they weigh in a press release."""
    guesses: bool = True
    """Whether a reason that is only guessed or loosely linked contradicts; not where an item asks
    by a criterion of its own (``open``) that nothing is guessed."""
    weekdays: bool = False
    """A date with another day's name counts, where no other criterion of the item owns dates."""
    besides: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """What an item asks of a fact besides: one of these wordings, else it is told by half."""

    def judge(self, reading: Reading) -> Finding:
        """Judge the aspect; without a fact sheet nothing can be said and the score is 0."""
        if reading.case is None:
            return Finding(0.0, values=dict.fromkeys(self.VALUES, "–"))
        return _ASPECTS[self.aspect](self, reading, reading.case)


def _selected(rule: Facts, case: Case) -> list[Fact]:
    return [
        fact
        for fact in case.facts
        if fact.required and fact.weight in rule.weights and (not rule.only or fact.id in rule.only)
    ]


def _faults(
    reading: Reading, found: Sequence[tuple[Span, str]], score: float, prefix: str = ""
) -> Finding:
    """A finding on passages that should not be there, each with what speaks against it."""
    listed = ", ".join(f"“{reading.document.slice(span)}”" for span, _ in found[:3])
    values = dict.fromkeys(Facts.VALUES, "–") | {"count": str(len(found))}
    if found:
        values |= {"found": listed, "sheet": found[0][1]}
    return Finding(score, tuple((span, prefix + note) for span, note in found), values)


HALF = 0.5
"""What a fact is worth that is told without what belongs to it, or with another value."""
KNEE, SLOPE = 0.5, 0.25
"""As long as anything is missing, what is told beyond half of the facts is worth a quarter: raters
call an answer that lacks one of seven facts half done, as one that lacks three (both halves of the
rated answers); each further fact still earns something."""


def _worth(share: float) -> float:
    """What a share of the facts earns, both in [0, 1]."""
    return share if share <= KNEE or share > 1 - 1e-9 else KNEE + SLOPE * (share - KNEE)


def _present(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Required facts told, in any listed wording; weighted. ``in: lead`` is graded softly."""
    elements = reading.elements
    facts = _selected(rule, case)
    first = elements.sentences(rule.zone)
    second = elements.sentences("first-2-paragraphs") if rule.zone == "lead" else ()
    got: list[Told] = []
    missing: list[Fact] = []
    by_half: list[Fact] = []
    earned = total = 0.0
    unheard = [fact for fact in facts if told(elements, fact, [*first, *second]) is None]
    nearly = nearly_told(elements, case, unheard, [*first, *second])
    near = {entry.fact.id: entry for entry in nearly if entry.share >= TOLD}
    for fact in facts:
        weight = 1.0 if rule.alike else float(fact.weight)
        total += weight
        hit, late = told(elements, fact, first), None
        other = near.get(fact.id)
        if other is not None:
            place = Told(fact, Span(other.sentence.start, other.sentence.end), other.sentence)
            hit, late = (place, None) if other.sentence in first else (None, place)
        if hit is None and second:
            late = told(elements, fact, second)
        if hit is None:
            missing.append(fact)
        if hit is None and late is None:
            continue
        got.append(hit or late)  # type: ignore[arg-type]
        weight *= 1.0 if hit else SECOND_ZONE
        exact = rule.exact or other is not None
        groups = [*fact.whole, *([rule.besides[fact.id]] if fact.id in rule.besides else [])]
        whole = in_full(elements, groups, [*first, *second])
        told_in = (hit or late).sentence  # type: ignore[union-attr]
        if not whole or excuses(case, fact, told_in) or (exact and _wrongly(reading, fact)):
            weight *= HALF
            by_half += [fact] if hit else []
        earned += weight
    doubt = told_in_other_words(elements, nearly)
    lacking = [*missing, *by_half]
    return Finding(
        _worth(earned / total if total else 1.0),
        tuple((entry.span, entry.fact.text) for entry in got),
        {
            "found": str(len(got) - len(by_half)),
            "count": str(len(got) - len(by_half)),
            "total": str(len(facts)),
            "missing": " ".join(fact.text for fact in lacking[:2]) or "–",
            "elements": ", ".join(dict.fromkeys(NAMES_OF_ELEMENTS[f.element] for f in lacking))
            or "–",
            "sheet": lacking[0].text if lacking else "–",
        },
        doubt.sure,
        doubt.why,
    )


def _wrongly(reading: Reading, fact: Fact) -> bool:
    """True where the text tells the fact with another value than the sheet's, or turned round."""
    return any(
        clash.sheet == fact.text
        for clash in (*reading.wrong_figures, *reading.misplaced, *reading.reversals)
    )


def _contradicted(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Another count, a fact told otherwise, a false rumour told as true, an office that is not
    theirs, and what is not known told as known; a passage counts once, whatever finds it."""
    elements = reading.elements
    sentences = [*elements.sentences("title"), *elements.sentences("story")]
    counted = {clash.span.start for clash in reading.wrong_figures}
    moved = [clash for clash in reading.misplaced if clash.span.start not in counted]
    clashes = once(
        (
            *reading.wrong_figures,
            *moved,
            *reading.reversals,
            *(clash for clash in reading.answered if rule.guesses or not clash.loose),
            *rumours_asserted(elements, case, sentences),
            *wrong_offices(elements, case),
            *(weekday_faults(elements, case) if rule.weekdays else ()),
            *wrong_times(elements, case, (*reading.wrong_figures, *reading.misplaced)),
        )
    )
    found = [(clash.span, clash.sheet) for clash in clashes]
    finding = _faults(reading, found, max(0.0, 1 - EACH * len(found)), "Lembar fakta: ")
    doubt = misplaced_values(moved)
    return replace(finding, sure=doubt.sure, doubt=doubt.why)


def _invented(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Names, numbers, dates, times, places and promises that the sheet cannot support; plain
    narrative for which nothing in it speaks, which a person is asked about too."""
    clashes = (*reading.wrong_figures, *reading.misplaced)
    clashes = (*clashes, *wrong_times(reading.elements, case, clashes))
    contradicted = frozenset(clash.span.start for clash in clashes)
    found = sorted({*inventions(reading.elements, case, contradicted), *reading.unsaid})
    note = "tidak ada yang mendukungnya di lembar fakta"
    found += [(span, note) for span in unseen_states(reading.elements, case)]
    found += [(span, note) for span in unseen_extremes(reading.elements, case)]
    found += [
        (span, note)
        for span in imagined(reading.elements, case)
        if not any(span.start < other.end and other.start < span.end for other, _ in found)
    ]
    # Who answers what nobody knows yet, or tells what did not happen, made it up.
    wrong = misstated(reading.elements, case) if reading.reversals else ()
    made_up = once((*reading.answered, *wrong))
    found += [(clash.span, clash.sheet) for clash in made_up]
    spans = [
        span
        for span in reading.groundless
        if not any(span.start <= other.start < span.end for other, _ in found)
    ]
    # Where the certain ones cost all points already, a person has nothing to decide.
    doubt = ungrounded_narrative(reading.elements, spans if EACH * len(found) < 1 else ())
    found = sorted([*found, *((span, note) for span in spans)])
    finding = _faults(reading, found, max(0.0, 1 - EACH * len(found)))
    return replace(finding, sure=doubt.sure, doubt=doubt.why)


def _withheld(rule: Facts, reading: Reading, case: Case) -> Finding:
    """What must not be published: one leak is too many."""
    return _faults(reading, reading.leaks, 0.0 if reading.leaks else 1.0)


def _open(rule: Facts, reading: Reading, case: Case) -> Finding:
    """Open questions answered: one is too many."""
    found = [(clash.span, clash.sheet) for clash in reading.answered]
    return _faults(reading, found, 0.0 if found else 1.0)


_ASPECTS: Mapping[Aspect, Callable[[Facts, Reading, Case], Finding]] = {
    "present": _present,
    "contradicted": _contradicted,
    "invented": _invented,
    "withheld": _withheld,
    "open": _open,
}
