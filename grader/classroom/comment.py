"""The automatic comment: a rubric's verdict as Markdown that is safe wherever it is rendered.

Evidence quotes the trainee, so every word that is not ours is escaped with backslashes: as text it
stays readable in formgrader's box, as Markdown it cannot become markup, with nbgrader's own
templates either.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from grader.assessment import Assessment, Outcome, Result

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~$!&])")
_FINGERPRINT = re.compile(r"Sidik jawaban: ([0-9a-f]{12})\s*$")
_NOTICES = ("**Nilai ini belum mutakhir.**", "**Kiriman ini belum dapat dinilai.**")

MISSING = "Sel jawaban ini terhapus dari notebook yang diserahkan; instruktur akan melihatnya."
DOUBLED = "Sel jawaban ini ada lebih dari satu; yang dinilai hanya yang pertama."


def plain(text: str) -> str:
    """A text as one line of Markdown that renders as that text and nothing else."""
    kept = (" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in text)
    escaped = _MARKUP.sub(r"\\\1", " ".join("".join(kept).split()))
    return escaped.replace("://", "\\://")  # an address stays text too


def number(value: float) -> str:
    """Points as Indonesians write them: ``7,5``."""
    return f"{round(value, 2):g}".replace(".", ",")


def comment(assessment: Assessment, fingerprint: str, notices: Iterable[str] = ()) -> str:
    """The comment of one item; ``notices`` are our own sentences about its cell.

    The last line names the answer that was graded, so that a later run can tell whether it changed.
    """
    parts = [_headline(assessment), *(plain(text) for text in (*notices, *assessment.notes))]
    if assessment.outcome is not Outcome.NOT_ATTEMPTED and not assessment.pending:
        head = "| Kriteria | Hasil | Poin | Temuan |\n|---|---|---|---|"
        parts.append("\n".join([head, *(_row(result) for result in assessment.results)]))
        parts += [_remarks(result) for result in assessment.results if result.remarks]
    if assessment.doubts:
        doubts = "\n".join(f"- {plain(text)}" for text in assessment.doubts)
        parts.append(f"Dilihat instruktur dahulu:\n\n{doubts}")
    return "\n\n".join([*parts, f"Sidik jawaban: {fingerprint}"])


def graded_answer(text: str | None) -> str:
    """The fingerprint that a comment of ours ends with; "" for any other text."""
    found = _FINGERPRINT.search(text or "")
    return found[1] if found else ""


def stale(old: str | None, reason: str, *, scored: bool) -> str:
    """The comment that stays when grading failed: why, then what stood there before."""
    lines = (old or "").split("\n\n")
    kept = lines[1:] if lines[0].startswith(_NOTICES) else lines
    if scored:
        notice = (
            f"{_NOTICES[0]} Penilaian ulang gagal: {plain(reason)}. Nilai lama menunggu instruktur."
        )
    else:
        notice = f"{_NOTICES[1]} {plain(reason)}."
    return "\n\n".join([notice, *kept]).strip()


def is_stale(text: str | None) -> bool:
    """Whether a comment says that grading failed."""
    return (text or "").startswith(_NOTICES)


def _headline(assessment: Assessment) -> str:
    title = plain(assessment.title)
    if assessment.pending:
        return f"**{title}: dinilai instruktur**"
    score = f"{number(assessment.points)} dari {number(assessment.max_points)} poin"
    return f"**{title}: {score}, {assessment.outcome}**"


def _remarks(result: Result) -> str:
    """Row by row: what was shown, what was answered, the key and its reason."""
    lines = (f"- “{plain(entry.text)}”: {plain(entry.note)}" for entry in result.remarks)
    return "\n".join([f"{plain(result.title)}, butir demi butir:\n", *lines])


def _row(result: Result) -> str:
    found = [result.message]
    quoted = result.message
    for evidence in result.evidence[:3]:
        if evidence.text and evidence.text not in quoted:
            note = f" ({evidence.note})" if evidence.note else ""
            found.append(f"“{evidence.text}”{note}")
    if result.outcome is not Outcome.PASSED and result.hint:
        found.append(result.hint)
    points = f"{number(result.points)}/{number(result.max_points)}"
    return f"| {plain(result.title)} | {result.outcome} | {points} | {plain(' '.join(found))} |"
