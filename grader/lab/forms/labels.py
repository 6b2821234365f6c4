"""The labeler: rows one at a time or as a list, label buttons with their definitions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.lab.forms.parts import Part, action, arrows, head, option, part, progress, verdict
from grader.lab.labels import Labeler
from grader.lab.store import LONGEST_NOTE

KEYS = "Papan ketik: 1–9 memilih label, B berikutnya, S sebelumnya, U urungkan"


def body(state: Labeler, view: Mapping[str, Any]) -> list[Part]:
    """The parts of the labeler."""
    main = _card(state, view)
    if view["listed"]:
        main = part("ol", "kh-list", *(_line(state, view, name) for name in view["shown"]))
    tools = [
        action("Daftar", "list", {"do": "list", "on": not view["listed"]}, pressed=view["listed"]),
        action("Belum dilabeli saja", "filter", {"do": "filter", "on": not view["only_open"]},
               pressed=view["only_open"]),
        action("Urungkan", "undo", {"do": "undo"}, able=view["undo"]),
    ]  # fmt: skip
    steps = part(
        "div", "kh-steps",
        action("← Sebelumnya", "back", {"do": "move", "back": True}),
        action("Berikutnya →", "next", {"do": "move"}, primary=True),
        part("p", "kh-keys", KEYS, aria_hidden="true"),
    )  # fmt: skip
    return [head(state.head.title, *tools), progress(view["progress"]), main, steps]


def keys(state: Labeler, view: Mapping[str, Any]) -> dict[str, Any]:
    """Number keys label in the active set; letters step and undo."""
    return _digits(state, view, view["active"]) | {
        "b": {"do": "move", "focus": "card"},
        "s": {"do": "move", "back": True, "focus": "card"},
        "u": {"do": "undo", "focus": "card"},
    }


def _digits(state: Labeler, view: Mapping[str, Any], field: str) -> dict[str, Any]:
    values = list(state.names[field])
    return {
        str(digit): _label(view, field, values[digit - 1]) if digit <= len(values)
        else {"do": "beyond", "field": field}
        for digit in range(1, 10)
    }  # fmt: skip


def _label(view: Mapping[str, Any], field: str, value: str) -> dict[str, Any]:
    return {"do": "label", "row": view["at"], "field": field, "value": value}


def _card(state: Labeler, view: Mapping[str, Any]) -> Part:
    name = view["at"]
    place, total = list(state.texts).index(name) + 1, len(state.texts)
    mark = "sudah dilabeli" if name in view["complete"] else "belum dilabeli"
    note = part(
        "label", "kh-note-field", part("span", "kh-label", "Mengapa? (boleh kosong)"),
        part("textarea", "kh-note-text", value=view["notes"].get(name, ""), key=f"note:{name}",
             send={"do": "note", "row": name}, rows=2, maxlength=LONGEST_NOTE),
    )  # fmt: skip
    return part(
        "article", "kh-card",
        part("p", "kh-label", f"Butir {place} dari {total} · {mark}"),
        part("blockquote", "kh-quote kh-row-text", state.texts[name]),
        *(_set(state, view, entry) for entry in state.sets), note,
        key="card", tabindex=-1, aria_label=f"Butir {place}",
    )  # fmt: skip


def _set(state: Labeler, view: Mapping[str, Any], entry: Mapping[str, Any]) -> Part:
    field, name = entry["field"], view["at"]
    chosen = view["answers"].get(name, {}).get(field)
    # Tab reaches one option: the chosen, else the first; static/sheet.js makes it the focused.
    stop = chosen or entry["options"][0]["value"]
    names = [f"label:{field}:{o['value']}" for o in entry["options"]]
    options = [
        option("radio", key, _label(view, field, o["value"]), on=o["value"] == chosen,
               stop=o["value"] == stop, number=number, name=o["name"], meaning=o["meaning"],
               keys=keys)
        for number, (key, keys, o) in enumerate(
            zip(names, arrows(names), entry["options"], strict=True), start=1
        )
    ]  # fmt: skip
    optional = part("span", "kh-label", " · boleh kosong") if entry["optional"] else None
    told = view["verdicts"].get(name, {}).get(field)
    clear = None
    if entry["optional"] and chosen:
        clear = action("Kosongkan", f"clear:{field}", _label(view, field, ""))
    return part(
        "div", "kh-set kh-active" if field == view["active"] else "kh-set",
        part("h4", "kh-set-title", entry["title"], optional),
        part("div", "kh-options", *options, role="radiogroup", aria_label=entry["title"]),
        clear, _told(told), key=f"set:{field}", tabkeys=_digits(state, view, field),
    )  # fmt: skip


def _told(told: Mapping[str, Any] | None) -> Part | None:
    if told is None:
        return None
    said = "Tepat." if told["right"] else f"Belum tepat. Kunci latihan ini: {told['key']}."
    return verdict(told["right"], said, f" {told['reason']}" if told["reason"] else None)


def _line(state: Labeler, view: Mapping[str, Any], name: str) -> Part:
    """A row of the list; the open one is its card."""
    if name == view["at"]:
        return part("li", "kh-item", _card(state, view), key=f"item:{name}")
    done = name in view["complete"]
    given = view["answers"].get(name, {})
    names = [state.names[field][given[field]] for field in state.fields if field in given]
    button = part(
        "button", "kh-row",
        part("span", "kh-badge kh-passed" if done else "kh-badge", "✓" if done else "○",
             aria_hidden="true"),
        part("span", "kh-name", state.texts[name],
             part("span", "kh-meaning", " · ".join(names) or "belum dilabeli")),
        key=f"row:{name}", send={"do": "go", "row": name, "focus": "card"}, type="button",
    )  # fmt: skip
    return part("li", "kh-item", button, key=f"item:{name}")
