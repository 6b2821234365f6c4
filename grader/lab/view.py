"""A verdict as the panel shows it: plain JSON data, ready to be drawn.

A view has

``state``     ``graded``, ``thin`` (the effort gate stopped it), ``empty``, ``review`` (a person
              judges all of it), ``pending`` (no key at hand) or ``trouble``
``trouble``   ``{message, step}`` in that last state, else None
``cell``      the answer's cell as released where the file has none any more, else None
``score``     ``{points, max, share}``; the first two are text with a decimal comma
``criteria``  one entry a criterion, group by group
``held``      whether gate or honesty cap took points; ``notes`` say why
``counts``    ``[{outcome, number}]``, ``words``, ``file``, ``saved`` (ms since 1970)
``mend``      the criterion that would bring most points: ``{id, title, gain}``, or None
``own``       the trainee's text as ``[{text, of}]``, cut where passages begin and end; ``of`` names
              the criteria that a stretch is evidence of
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

from grader.assessment import Assessment, Evidence, Outcome, Result
from grader.lab import lessons
from grader.rubric import MAX_LENGTH

View = dict[str, Any]

FIRST_WORD = {
    "empty": "Belum ada jawaban. Klik sel di atas, tekan Enter, tulis, lalu tekan "
    "Simpan & periksa.",
    "review": "Jawaban ini dibaca dan dinilai oleh instruktur setelah diserahkan.",
}
"""What stands where nothing was judged, in place of the assessment's own notes."""


def trouble(item: str, message: str, step: str, cell: dict[str, Any] | None = None) -> View:
    """The view where nothing could be graded: why, and the next step."""
    return {
        "item": item,
        "title": "",
        "state": "trouble",
        "trouble": {"message": message, "step": step},
        "cell": cell,
        "score": None,
        "counts": [],
        "notes": [],
        "held": False,
        "words": 0,
        "criteria": [],
        "file": "",
        "saved": 0,
        "mend": None,
        "own": [],
    }


def of(assessment: Assessment, folder: Path) -> View:
    """The view of a verdict; ``folder`` is the exercise's, from which lessons are linked."""
    state = state_of(assessment)
    judged = state == "graded"
    notes = [FIRST_WORD[state]] if state in FIRST_WORD else list(assessment.notes)
    if assessment.doubts and state == "graded":
        notes.append("Sebagian dibaca instruktur dahulu, jadi nilai ini masih sementara.")
    return {
        "item": assessment.item,
        "title": assessment.title,
        "state": state,
        "trouble": None,
        "cell": None,
        "score": {
            "points": number(assessment.points),
            "max": number(assessment.max_points),
            "share": assessment.points / assessment.max_points if assessment.max_points else 0.0,
        },
        "counts": _counts(assessment.results) if judged else [],
        "notes": notes,
        "held": bool(assessment.gate or assessment.capped),
        "words": assessment.words,
        "criteria": [_criterion(result, judged, folder) for result in _grouped(assessment.results)],
        "mend": _mend(assessment) if judged else None,
        "own": _own(assessment) if judged else [],
    }


def _mend(assessment: Assessment) -> dict[str, str] | None:
    """What to mend first; None where nothing is left to gain. Under a cap what sets it brings
    most: its own points, and those that the cap holds back."""
    lost = [r for r in assessment.results if r.max_points > r.points]
    if not lost:
        return None
    result = max(lost, key=lambda r: r.max_points - r.points)
    held = sum(r.points for r in assessment.results) - assessment.points if assessment.cap else 0.0
    if held > 0:
        result = next((r for r in lost if _sets_cap(r, assessment.capped)), result)
    gain = result.max_points - result.points + max(0.0, held)
    return {"id": result.criterion, "title": result.title, "gain": number(gain)}


def _sets_cap(result: Result, message: str) -> bool:
    """True for the criterion that says the same as the cap: shows the words or names the fact that
    its message quotes."""
    quoted = message.partition("“")[2].partition("”")[0]
    shown = [entry.text for entry in result.evidence]
    return bool(quoted) and (quoted in shown or quoted in result.message)


def _own(assessment: Assessment) -> list[dict[str, Any]]:
    """The text, as far as it is read, cut at the ends of all passages; nothing where no passage
    lies in it."""
    text = assessment.source[:MAX_LENGTH]
    passages = [
        (max(0, entry.start), min(entry.end, len(text)), result.criterion)
        for result in assessment.results
        for entry in result.evidence
        if entry.end > entry.start
    ]
    if not passages:
        return []
    cuts = sorted({0, len(text), *(end for start, stop, _ in passages for end in (start, stop))})
    found = []
    for start, end in pairwise(cuts):
        of = dict.fromkeys(name for low, high, name in passages if low <= start and end <= high)
        found.append({"text": text[start:end], "of": list(of)})
    return found


def state_of(assessment: Assessment) -> str:
    """The ``state`` of a verdict."""
    if assessment.pending:
        return "pending"
    if assessment.outcome is Outcome.NOT_ATTEMPTED:
        return "empty"
    if assessment.gate:
        return "thin"
    if all(result.outcome is Outcome.FOR_INSTRUCTOR for result in assessment.results):
        return "review"
    return "graded"


def _grouped(results: tuple[Result, ...]) -> list[Result]:
    """Group by group, in the order in which each first occurs; within one as in the rubric."""
    order = {name: place for place, name in reversed(list(enumerate(r.group for r in results)))}
    return sorted(results, key=lambda result: order[result.group])


def _counts(results: tuple[Result, ...]) -> list[dict[str, Any]]:
    found = [(kind, sum(result.outcome is kind for result in results)) for kind in Outcome]
    return [{"outcome": str(kind), "number": count} for kind, count in found if count]


def _criterion(result: Result, judged: bool, folder: Path) -> dict[str, Any]:
    """One criterion. Where nothing was judged all messages are the same: left out. A passage that
    the message quotes already is not quoted twice."""
    shown = [
        entry for entry in result.evidence if entry.note or entry.text.strip() not in result.message
    ]
    return {
        "id": result.criterion,
        "group": result.group,
        "title": result.title,
        "outcome": str(result.outcome),
        "points": number(result.points),
        "max": number(result.max_points),
        "message": result.message if judged else "",
        "hint": result.hint,
        "learn": lessons.link(result.learn, folder) if result.learn else {},
        "evidence": [_quotation(entry) for entry in shown] if judged else [],
    }


def _quotation(evidence: Evidence) -> dict[str, Any]:
    """A passage; ``own`` is False where it does not come from the trainee's text."""
    own = evidence.end > evidence.start
    cut = own and evidence.end - evidence.start > len(evidence.text)
    text = " ".join(evidence.text.split())
    return {"text": f"{text}…" if cut else text, "note": evidence.note, "own": own}


def number(value: float) -> str:
    """A number of points as Indonesian writes it: ``12,5``, ``3``; at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")
