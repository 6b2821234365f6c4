"""How single criteria judge short passages: one section of ``docs/validity.md``.

Reads ``tests/gold/criteria/`` (``tests/gold/README.md``); a passage is judged by the rule of the
criterion, with the parameters that most rubrics give it, against the sheet of its case.
"""

from __future__ import annotations

from dataclasses import dataclass

from gold import case, rows, told

from grader.agreement import cohen_kappa
from grader.rules import PROSE, Reading
from grader.text import Document

RULES: dict[str, dict[str, object]] = {
    "title": {"rule": "element", "element": "title", "in": "title"},
    "quotation": {"rule": "element", "element": "quotation", "says": True, "in": "whole"},
    "contradicted": {"rule": "facts", "aspect": "contradicted", "in": "whole"},
    "contradicted.second": {"rule": "facts", "aspect": "contradicted", "in": "whole"},
    "invented": {"rule": "facts", "aspect": "invented", "in": "whole"},
    "praise": {"rule": "stance", "kinds": ["praise"], "in": "whole"},
    "stance": {"rule": "stance", "kinds": ["blame", "minimise"], "in": "whole"},
}
MET = 0.85
"""An editor's verdict from which a criterion is met."""
BODY = "\n\nKeterangan ini kami sampaikan kepada rekan-rekan media."
"""What stands under a headline, so that it is one."""


@dataclass(frozen=True)
class Judged:
    """One passage: whether the editor and we hold the criterion to be met, and what we found."""

    text: str
    met: bool
    ours: bool
    found: str


def judged(what: str, part: str) -> list[Judged]:
    """All passages of a set."""
    rule = PROSE[str(RULES[what]["rule"])].model_validate(RULES[what])
    result = []
    for row in rows(f"criteria/{what}.{part}"):
        text = f"# {row['text']}{BODY}" if what == "title" else row["text"]
        finding = rule.judge(Reading(Document.read(text), case(row["case"])))
        said = finding.values.get("found", "") + " " + finding.values.get("missing", "")
        met = float(row["verdict"]) > MET
        result.append(Judged(row["text"], met, finding.score > 1 - 1e-9, said.strip(" –")))
    return result


def section() -> list[str]:
    """Faults found, false alarms and Cohen's kappa of each set, both parts."""
    lines = [
        "## Criteria on short passages",
        "",
        "An editor's verdict on one criterion of a headline or a few sentences",
        "(`tests/gold/criteria/`): of the faulty ones the share that we hold to be faulty, of the",
        "good ones the share that we do (95 % interval), and Cohen's kappa. Harder than whole",
        "answers: half of them are faulty, each in another way.",
        "",
        "| criterion | part | faults found | false alarms | kappa |",
        "|---|---|---|---|---:|",
    ]
    for what in RULES:
        for part in ("report", "tune"):
            each = judged(what, part)
            faulty = [entry for entry in each if not entry.met]
            good = [entry for entry in each if entry.met]
            kappa = cohen_kappa([str(e.met) for e in each], [str(e.ours) for e in each])
            name = "report" if part == "report" else "tuning"
            lines.append(
                f"| {what} | {name} | {told(sum(not e.ours for e in faulty), len(faulty))} | "
                f"{told(sum(not e.ours for e in good), len(good))} | {kappa:.2f} |"
            )
    return [*lines, ""]


def show() -> list[str]:
    """Where we part from the editor on the tuning part."""
    return [
        f"{what} {'missed' if entry.ours else 'alarm '}: {entry.text} [{entry.found}]"
        for what in RULES
        for entry in judged(what, "tune")
        if entry.met != entry.ours
    ]
