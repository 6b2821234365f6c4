"""What the panel shows below its button, as parts: points, what to mend first, the text, criteria.

``data-open`` says whether a fold is open before anybody touched it; ``data-lights`` on a criterion
names the passages of ``own`` (by ``data-of``) that it is about; ``data-path`` is a lesson to open;
``data-at`` is a time (ms since 1970) that the page writes by its own clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from grader.lab.drafts import Attempt, Draft
from grader.lab.forms import drafts
from grader.lab.forms.parts import Child, Part, part

SYMBOLS = {
    "lulus": ("✓", "passed"),
    "belum tepat": ("✎", "not-yet"),
    "belum dikerjakan": ("○", "not-attempted"),
    "dinilai instruktur": ("◇", "for-instructor"),
}


def body(
    view: dict[str, Any], attempts: Sequence[Attempt] = (), earlier: Sequence[Draft] = ()
) -> list[Part]:
    """The parts of a view as ``grader/lab/view.py`` describes it, with the scores over time and
    the versions that can be brought back, both the oldest first."""
    if view["state"] == "trouble":
        step = view["trouble"]["step"]
        message = part("strong", "", view["trouble"]["message"])
        inside = drafts.put_back(earlier, step) if view["cell"] else [part("p", "", step)]
        callout = part("div", "kh-callout kh-callout-trouble", message, *inside)
        return [callout, *drafts.fold(earlier)]
    kind = "trouble" if view["held"] else "info"
    shown = [part("p", f"kh-callout kh-callout-{kind}", text) for text in view["notes"]]
    if view["state"] in ("graded", "thin"):
        shown = [_score(view), *drafts.chart(attempts), *shown]
    if view.get("mend"):
        shown.append(_mend(view["mend"]))
    if view.get("own"):
        shown.append(_own(view["own"]))
    return [*shown, *drafts.fold(earlier), *_criteria(view)]


def _score(view: dict[str, Any]) -> Part:
    score = view["score"]
    tally = [
        part("li", "", _badge(entry["outcome"]), f"{entry['number']} {entry['outcome']}")
        for entry in view["counts"]
    ]
    total = part("p", "kh-total", part("strong", "kh-points", score["points"]),
                 f" dari {score['max']} poin")  # fmt: skip
    fill = part("div", "kh-bar-fill", style=f"width: {round(100 * score['share'])}%")
    return part(
        "div", "kh-score",
        part("div", "kh-score-line", total, part("ul", "kh-tally", *tally)),
        part("div", "kh-bar", fill, aria_hidden="true"),
    )  # fmt: skip


def _badge(outcome: str) -> Part:
    symbol, kind = SYMBOLS[outcome]
    return part("span", f"kh-badge kh-{kind}", symbol, aria_hidden="true")


def _mend(mend: dict[str, str]) -> Part:
    """The criterion that would bring most points."""
    return part(
        "p", "kh-callout kh-mend-first",
        part("span", "kh-label", "Perbaiki dahulu "), mend["title"],
        f" (sampai {mend['gain']} poin lagi). ",
        part("button", "kh-jump", "Lihat", type="button", key="mend",
             data_jump=f"criterion:{mend['id']}"),
    )  # fmt: skip


def _own(segments: Sequence[dict[str, Any]]) -> Part:
    """The trainee's own text, cut where passages begin and end."""
    text: list[Child] = [
        part("mark", "kh-passage", entry["text"], data_of=" ".join(entry["of"]))
        if entry["of"]
        else part("span", "", entry["text"])
        for entry in segments
    ]
    return part(
        "details", "kh-own-fold",
        part("summary", "kh-own-head", "Naskah Anda",
             part("span", "kh-own-how", " — sorot sebuah kriteria untuk melihat bagiannya"),
             key="own"),
        part("div", "kh-own", *text, tabindex="0", role="region", aria_label="Naskah Anda"),
        data_open="1",
    )  # fmt: skip


def _criteria(view: dict[str, Any]) -> list[Part]:
    """Criteria group by group, each group a fold; all in one fold where nothing was judged."""
    criteria = view["criteria"]
    if not criteria:
        return []
    groups: dict[str, list[dict[str, Any]]] = {}
    for criterion in criteria:
        groups.setdefault(criterion["group"], []).append(criterion)
    folds = [_group(name, members) for name, members in groups.items()]
    if view["state"] == "graded":
        return [part("div", "kh-criteria", *folds)]
    said = f"Yang dinilai: {len(criteria)} butir, {view['score']['max']} poin"
    summary = part("summary", "kh-asked", said, key="asked")
    return [part("details", "kh-all", summary, part("div", "kh-criteria", *folds))]


def _group(name: str, members: Sequence[dict[str, Any]]) -> Part:
    shown = [_criterion(member) for member in members]
    if not name:
        return part("div", "kh-members", *shown)
    passed = sum(member["outcome"] == "lulus" for member in members)
    judged = any(member["message"] for member in members)
    tally = f"{passed} dari {len(members)}" if judged else f"{len(members)} butir"
    summary = part(
        "summary", "kh-group", part("span", "kh-group-name", name),
        part("span", "kh-group-tally", tally), key=f"group:{name}",
    )  # fmt: skip
    return part("details", "kh-group-fold", summary, *shown, data_open="1")


def _criterion(criterion: dict[str, Any]) -> Part:
    outcome, name = criterion["outcome"], criterion["id"]
    worth = part(
        "span", "kh-worth", criterion["points"], part("span", "kh-of", f" / {criterion['max']}"),
        part("span", "kh-sr", " poin"),
    )  # fmt: skip
    heading = part("span", "kh-name", part("span", "kh-what", criterion["title"]), " ",
                   part("span", "kh-outcome", outcome))  # fmt: skip
    summary = part("summary", "kh-summary", _badge(outcome), heading, worth,
                   key=f"criterion:{name}", data_lights=name)  # fmt: skip
    inside = part(
        "div", "kh-body",
        part("p", "kh-message", criterion["message"]) if criterion["message"] else None,
        _evidence(criterion["evidence"]),
        part("p", "kh-hint", part("span", "kh-label", "Saran "), criterion["hint"])
        if criterion["hint"] else None,
        _lesson(criterion),
    )  # fmt: skip
    mend = outcome == "belum tepat" and criterion["message"] != ""
    return part("details", "kh-criterion", summary, inside, data_open="1" if mend else "0")


def _evidence(evidence: Sequence[dict[str, Any]]) -> Part | None:
    found: list[Child] = []
    for own, label in ((True, "Dari tulisan Anda"), (False, "Dari lembar fakta")):
        entries = [entry for entry in evidence if entry["own"] == own]
        if entries:
            found.append(part("p", "kh-label", label))
        for entry in entries:
            text = f"“{entry['text']}”" if own else entry["text"]
            note = part("span", "kh-note", f" — {entry['note']}") if entry["note"] else None
            found.append(part("blockquote", "kh-quote" if own else "kh-quote kh-given", text, note))
    return part("div", "kh-evidence", *found) if found else None


def _lesson(criterion: dict[str, Any]) -> Part | None:
    learn = criterion["learn"]
    if not learn.get("label"):
        return None
    if not learn["path"]:
        return part("p", "kh-learn", f"Pelajaran: {learn['label']}")
    link = part(
        "a", "kh-link", f"Pelajari: {learn['label']}", key=f"learn:{criterion['id']}", href="#",
        data_path=learn["path"], data_fragment=learn["fragment"],
    )  # fmt: skip
    return part("p", "kh-learn", link)
