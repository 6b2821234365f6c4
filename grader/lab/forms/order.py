"""The sorter: a list whose rows are moved by dragging, by keys or by buttons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.lab.forms.parts import Part, action, arrows, flag, head, part, progress, verdict
from grader.lab.order import Sorter

HOW = (
    "Seret pegangan bertitik ke tempat yang tepat, atau pakai tombol Naik dan Turun. Dengan papan "
    "ketik: pilih pegangan, tekan Spasi, pindahkan dengan tombol panah, lalu Spasi lagi; Escape "
    "mengembalikan."
)


def body(state: Sorter, view: Mapping[str, Any]) -> list[Part]:
    """The parts of the sorter."""
    moves = arrows([f"grip:{name}" for name in view["order"]])
    rows = [_row(state, view, place, moves[place]) for place in range(len(view["order"]))]
    tools = [action("Urungkan", "undo", {"do": "undo"}, able=view["undo"])]
    return [
        head(state.head.title, *tools),
        part("p", "kh-hint-line kh-label", HOW),
        progress(view["progress"]),
        part("ol", "kh-list kh-sortable", *rows, key="list"),
        *_foot(state, view),
    ]


def keys(state: Sorter, view: Mapping[str, Any]) -> dict[str, Any]:
    """What keys do anywhere in the sorter."""
    return {"u": {"do": "undo"}}


def _row(state: Sorter, view: Mapping[str, Any], place: int, rest: Mapping[str, Any]) -> Part:
    name = view["order"][place]
    text, total, held = state.texts[name], len(view["order"]), view["grabbed"] == name
    short = text if len(text) <= 60 else f"{text[:58].rstrip()}…"
    moves = {
        "ArrowUp": {"do": "step", "row": name, "by": -1},
        "ArrowDown": {"do": "step", "row": name, "by": 1},
        "Escape": {"do": "put back"},
    }
    grip = part(
        "button", "kh-grip",
        part("span", "kh-dots", aria_hidden="true"), part("span", "kh-place", str(place + 1)),
        key=f"grip:{name}", send={"do": "grab", "row": name}, keys=moves if held else rest,
        type="button", aria_pressed=flag(held),
        aria_label=f"Pegang bagian di tempat {place + 1} dari {total}: {short}",
    )  # fmt: skip
    steps = part(
        "div", "kh-moves",
        action("Naik", f"up:{name}", {"do": "step", "row": name, "by": -1}, able=place > 0,
               label=f"Naik: {short}"),
        action("Turun", f"down:{name}", {"do": "step", "row": name, "by": 1},
               able=place < total - 1, label=f"Turun: {short}"),
    )  # fmt: skip
    told = view["compared"].get(name)
    said = None
    if told:
        right = "Tepat di tempat ini." if told["right"] else f"Tempatnya: {told['key']}."
        said = verdict(told["right"], right, f" {told['reason']}" if told["reason"] else None)
    return part(
        "li", "kh-item kh-sort-item kh-held" if held else "kh-item kh-sort-item",
        grip, part("div", "kh-sort-text", part("p", "", text), said), steps,
        key=f"item:{name}", data_row=name,
    )  # fmt: skip


def _foot(state: Sorter, view: Mapping[str, Any]) -> list[Part]:
    buttons = []
    if not view["attempted"]:
        buttons.append(action("Urutan ini sudah tepat", "keep", {"do": "keep"}))
    if state.head.practice:
        on = bool(view["compared"])
        buttons.append(
            action("Tutup perbandingan" if on else "Bandingkan", "compare",
                   {"do": "compare", "on": not on}, able=view["attempted"], primary=True)
        )  # fmt: skip
    return [part("div", "kh-steps", *buttons)] if buttons else []
