"""The table editor: a grid where its columns fit, cards where they do not. One set of parts serves
both; ``sheet.css`` decides by the width at hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.columns import LONGEST, Column
from grader.lab.forms.parts import Message, Part, action, badge, flag, head, part, progress, verdict
from grader.lab.table import Table

WIDTHS = {"text": (13, 3), "choice": (10, 2), "date": (11, 2), "number": (8, 1)}
"""Least width in rem and share of what is left, by a column's kind."""
ROW = (11, 3)
OUTCOMES = {"lulus": True, "belum tepat": False}


def body(state: Table, view: Mapping[str, Any]) -> list[Part]:
    """The parts of the editor."""
    tools = [action("Urungkan", "undo", {"do": "undo"}, able=view["undo"])]
    if len(state.columns) > 1:
        tools.append(
            action("Tampilan tabel", "grid", {"do": "grid", "on": not view["grid"]},
                   pressed=view["grid"])
        )  # fmt: skip
    rows = [_header(state), *(_row(state, view, row) for row in view["rows"])]
    look = "kh-table kh-as-grid" if view["grid"] else "kh-table kh-as-cards"
    return [
        head(state.head.title, *tools),
        progress(view["progress"]),
        part("div", look, *rows, key="table", style=_template(state)),
        *_foot(state, view),
        *_judged(view),
    ]


def keys(state: Table, view: Mapping[str, Any]) -> dict[str, Any]:
    """What keys do anywhere in the editor: nothing, since one types in it."""
    return {}


def _template(state: Table) -> str:
    """Columns of the grid, and the width below which it scrolls."""
    widths = [WIDTHS[column.kind] for column in state.columns.values()]
    if not state.free:
        widths.insert(0, ROW)
    columns = [f"minmax({least}rem, {share}fr)" for least, share in widths]
    total = sum(least for least, _ in widths) + len(widths)
    if state.free:
        columns = ["2rem", *columns, "5.5rem"]
        total += 9
    return f"--kh-columns: {' '.join(columns)}; --kh-width: {total}rem"


def _header(state: Table) -> Part:
    """Titles above the grid. Each field has its own label, so that nobody hears them twice."""
    titles = [
        part("div", "", part("span", "kh-what", _title(c)), _hint(c))
        for c in state.columns.values()
    ]
    before, after = (part("div"), part("div")) if state.free else (part("div", "", " "), None)
    return part("div", "kh-trow kh-thead", before, titles, after, key="thead", aria_hidden="true")


def _title(column: Column) -> str:
    optional = "" if column.required else " (boleh kosong)"
    return column.title + optional


def _hint(column: Column) -> Part | None:
    return part("span", "kh-meaning", column.hint) if column.hint else None


def _row(state: Table, view: Mapping[str, Any], row: Mapping[str, Any]) -> Part:
    name, number = row["id"], row["number"]
    label = f"Baris {number}" + (f": {row['text']}" if row["text"] else "")
    fields = [_field(state, view, row, column) for column in state.columns.values()]
    title = part("span", "kh-row-name", row["text"] or f"Baris {number}")
    if state.free:
        short = part("span", "kh-place", str(number), aria_hidden="true")
        title = part("span", "kh-row-name", part("span", "kh-word", "Baris "), short)
    first = part("div", "kh-trow-head", title, _state(row))
    last = part("div", "kh-row-acts", _acts(view, number, name)) if state.free else None
    return part(
        "div", "kh-trow", first, fields, last, key=f"row:{name}", role="group", aria_label=label
    )


def _state(row: Mapping[str, Any]) -> Part | None:
    if row["done"]:  # in words: a sign would look like a verdict
        return part("span", "kh-row-state kh-label", "lengkap")
    if row["started"] and row["missing"]:
        said = f"Masih kosong: {', '.join(row['missing'])}"
        return part("span", "kh-row-state kh-label kh-word", said)
    return None


def _acts(view: Mapping[str, Any], number: int, name: str) -> list[Part]:
    last = len(view["rows"])
    buttons: list[tuple[str, str, str, Message, bool]] = [
        ("↑", "Naik", "up", {"do": "move", "row": name, "back": True}, number > 1),
        ("↓", "Turun", "down", {"do": "move", "row": name}, number < last),
        ("+", "Gandakan", "duplicate", {"do": "duplicate", "row": name}, view["can_add"]),
        ("✕", "Hapus", "delete", {"do": "delete", "row": name}, view["can_delete"]),
    ]
    return [
        action(
            [part("span", "", sign, aria_hidden="true"), part("span", "kh-word", f" {word}")],
            f"{what}:{name}", message, able=able, label=f"{word} baris {number}", title=word,
        )
        for sign, word, what, message, able in buttons
    ]  # fmt: skip


def _field(state: Table, view: Mapping[str, Any], row: Mapping[str, Any], column: Column) -> Part:
    name, cell = row["id"], row["cells"][column.id]
    key, said = f"cell:{name}:{column.id}", f"said-{name}-{column.id}"
    send = {"do": "cell", "row": name, "field": column.id}
    counted = column.kind == "text" and column.longest < LONGEST
    described = said if cell["fault"] or counted else None
    common: dict[str, Any] = {
        "key": key, "send": send, "aria_describedby": described,
        "aria_invalid": "true" if cell["fault"] else None,
        "aria_required": flag(column.required),
    }  # fmt: skip
    label = part("span", "kh-field-label kh-what", _title(column))
    hint = part("span", "kh-field-hint", _hint(column)) if column.hint else None
    told = view["remarks"].get(f"{name}:{column.id}")
    foot = part(
        "span", "kh-field-foot",
        part("span", "kh-fault", cell["fault"]) if cell["fault"] else None,
        part("span", "kh-counter", f"{len(cell['shown'])} / {column.longest} huruf",
             data_counts=key, data_longest=column.longest) if counted else None,
        id=said,
    ) if described else None  # fmt: skip
    return part(
        "div", f"kh-field kh-field-{column.kind}",
        part("label", "kh-field-box", label, _control(column, cell, common), hint),
        _picker(column, cell, key, name) if column.kind == "date" else None,
        foot, _told(told), key=f"field:{name}:{column.id}",
    )  # fmt: skip


def _control(column: Column, cell: Mapping[str, Any], common: dict[str, Any]) -> Part:
    if column.kind == "choice":
        options = {"": "Pilih…"} | column.options
        if cell["value"] not in options:
            options[cell["value"]] = f"{cell['value']} (tidak ada dalam daftar)"
        kids = [part("option", "", text, value_=value) for value, text in options.items()]
        return part("select", "kh-input", kids, value=cell["value"], **common)
    if column.kind == "text":
        return part("textarea", "kh-input", value=cell["shown"], rows=1, **common)
    mode = "decimal" if column.kind == "number" else "text"
    asked = "mis. 2 Maret 2026" if column.kind == "date" else None
    field = part("input", "kh-input", value=cell["shown"], type="text", inputmode=mode,
                 autocomplete="off", placeholder=asked, **common)  # fmt: skip
    if not column.unit:
        return field
    return part("span", "kh-with-unit", field, part("span", "kh-unit", column.unit))


def _picker(column: Column, cell: Mapping[str, Any], key: str, name: str) -> Part:
    """The browser's own calendar; what is picked is put into the text field."""
    known = cell["value"] if not cell["fault"] else ""
    return part(
        "span", "kh-picker",
        part("input", "", value=known, type="date", tabindex=-1, aria_hidden="true",
             data_fills=key, key=f"picker:{name}:{column.id}",
             min=column.first.isoformat() if column.first else None,
             max=column.last.isoformat() if column.last else None),
        part("button", "kh-action", part("span", "", "▾", aria_hidden="true"), type="button",
             key=f"pick:{name}:{column.id}", data_opens=f"picker:{name}:{column.id}",
             aria_label="Pilih dari kalender", title="Pilih dari kalender"),
    )  # fmt: skip


def _told(told: Mapping[str, Any] | None) -> Part | None:
    if told is None:
        return None
    said = "Cocok." if told["right"] else "Belum cocok."
    accepted = f" Yang diterima: {told['key']}." if told["key"] and told["tell"] else ""
    return verdict(told["right"], said, accepted, f" {told['reason']}" if told["reason"] else "")


def _foot(state: Table, view: Mapping[str, Any]) -> list[Part]:
    buttons = []
    if state.free:
        text = f"+ Tambah baris ({len(view['rows'])} dari {state.head.most_rows})"
        buttons.append(action(text, "add", {"do": "add"}, able=view["can_add"]))
    if state.can_compare:
        word = "Bandingkan" if state.head.practice else "Periksa"
        off = "Tutup perbandingan" if state.head.practice else "Tutup pemeriksaan"
        buttons.append(
            action(off if view["compared"] else word, "compare",
                   {"do": "compare", "on": not view["compared"]}, primary=True)
        )  # fmt: skip
    return [part("div", "kh-steps", *buttons)] if buttons else []


def _judged(view: Mapping[str, Any]) -> list[Part]:
    """What the rubric says of the whole table; of each cell it is said beside the cell."""
    if not view["compared"]:
        return []
    if not any(row["started"] for row in view["rows"]):
        return [part("p", "kh-callout", "Isi dahulu sedikitnya satu sel.")]
    if not view["verdict"]:
        return []
    lines = []
    for line in view["verdict"]:
        if not line["title"]:
            lines.append(part("li", "kh-callout", line["message"]))
            continue
        right = OUTCOMES.get(line["outcome"])
        lines.append(
            part("li", "kh-verdict",
                 badge(right) if right is not None else
                 part("span", "kh-badge", "○", aria_hidden="true"),
                 part("p", "", part("strong", "", line["title"]), " ",
                      part("span", "kh-outcome", line["outcome"]),
                      part("span", "kh-meaning", line["message"])))
        )  # fmt: skip
    return [part("ul", "kh-judged", *lines, aria_label="Hasil pemeriksaan")]
