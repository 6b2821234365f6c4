"""How a rule's finding becomes a result, and the results of an item an assessment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from grader.assessment import Assessment, Evidence, Outcome, Result
from grader.criteria import Criterion, Item
from grader.effort import Stopped
from grader.honesty import Capped
from grader.rules import SURE, ProseRule, Reading
from grader.text import Document, Span

GATE_SHARE = 0.1
"""What an answer without effort can earn at most (DESIGN.md §4)."""
EVIDENCE_LENGTH = 160


def judged(criterion: Criterion, reading: Reading) -> tuple[Result, str]:
    """A criterion's verdict on a text, and what is in doubt where a person must look."""
    assert isinstance(criterion.rule, ProseRule)
    finding = criterion.rule.judge(reading)
    document = reading.document
    evidence = tuple(
        Evidence(*_place(document, span), document.slice(span)[:EVIDENCE_LENGTH], note)
        for span, note in finding.evidence
    )
    result = result_of(criterion, finding.score, finding.values, evidence)
    return result, finding.doubt if finding.sure < SURE else ""


def _place(document: Document, span: Span) -> tuple[int, int]:
    located = document.locate(span)
    return located.start, located.end


def result_of(
    criterion: Criterion, score: float, values: Mapping[str, str], evidence: tuple[Evidence, ...]
) -> Result:
    """A score in [0, 1] with the message that fits it, its placeholders filled."""
    wording = criterion.wording
    score = min(max(score, 0.0), 1.0)
    passed = score > 1 - 1e-9
    template = (
        wording.passed if passed else (wording.partly if score > 0 and wording.partly else "")
    )
    shown = {"evidence": evidence[0].text if evidence else "–", **values}
    return Result(
        criterion=wording.id,
        title=wording.title,
        outcome=Outcome.PASSED if passed else Outcome.NOT_YET,
        points=round(score * wording.points, 4),
        max_points=wording.points,
        message=(template or wording.failed).format_map(shown),
        hint="" if passed else wording.hint,
        learn=wording.learn,
        evidence=evidence,
        group=wording.group,
    )


def assessed(
    item: Item, reading: Reading, results: Sequence[Result], notes: list[str],
    doubts: Sequence[str], stopped: Stopped | None, capped: Capped | None,
) -> Assessment:  # fmt: skip
    """The assessment of an item: its results after gate and cap, whose messages join the notes."""
    maximum = sum(criterion.points for criterion in item.criteria)
    earned = sum(result.points for result in results)
    if stopped:
        notes = [*notes, stopped.message]
        earned, results = min(earned, GATE_SHARE * maximum), [_held_back(r) for r in results]
    elif capped and earned > capped.of(earned / maximum) * maximum:
        notes = [*notes, capped.message]
        earned = capped.of(earned / maximum) * maximum
    return Assessment(
        item=item.id,
        title=item.head.title,
        outcome=Outcome.FOR_INSTRUCTOR if doubts else _outcome(earned, maximum),
        points=round(min(max(earned, 0.0), maximum), 2),
        max_points=maximum,
        results=tuple(results),
        notes=tuple(notes),
        doubts=tuple(doubts),
        words=len(reading.document.words),
        gate=stopped.reason if stopped else "",
        capped=capped.message if capped else "",
        cap=capped.kind if capped else "",
        source=reading.document.source,
    )


def _held_back(result: Result) -> Result:
    """A criterion of an answer that the gate stopped: shown, but never as passed."""
    return Result(
        criterion=result.criterion,
        title=result.title,
        outcome=Outcome.NOT_YET,
        points=0.0,
        max_points=result.max_points,
        message="Belum dinilai: tulis dahulu jawaban Anda sendiri secara utuh.",
        hint=result.hint,
        learn=result.learn,
        group=result.group,
    )


def _outcome(earned: float, maximum: float) -> Outcome:
    return Outcome.PASSED if earned >= maximum - 1e-9 else Outcome.NOT_YET


def _unjudged(item: Item, outcome: Outcome, message: str, doubts: tuple[str, ...]) -> Assessment:
    results = tuple(
        Result(c.id, c.wording.title, outcome, 0.0, c.points, message, c.wording.hint,
               c.wording.learn, (), c.wording.group)
        for c in item.criteria
    )  # fmt: skip
    maximum = sum(c.points for c in item.criteria)
    return Assessment(item.id, item.head.title, outcome, 0.0, maximum, results, (message,), doubts)


def not_attempted(item: Item) -> Assessment:
    """An empty answer."""
    return _unjudged(item, Outcome.NOT_ATTEMPTED, "Belum ada jawaban.", ())


def for_instructor(item: Item, reason: str) -> Assessment:
    """An answer that only a person can judge."""
    return _unjudged(item, Outcome.FOR_INSTRUCTOR, reason, (reason,))


def pending(item: Item) -> Assessment:
    """An answer whose key is not at hand: judged once it is handed in."""
    return Assessment(
        item=item.id,
        title=item.head.title,
        outcome=Outcome.NOT_YET,
        points=0.0,
        max_points=sum(criterion.points for criterion in item.criteria),
        notes=("Dinilai setelah diserahkan.",),
        pending=True,
    )
