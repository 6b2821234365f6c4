"""The labeler's state: which row is open, what is labelled, what can be undone.

``forms/labels.py`` draws what ``view`` says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.assessment import Row
from grader.lab.history import History
from grader.lab.store import Store, clean
from grader.lab.task import Trouble, open_item, read_practice, read_rows

SECOND = re.compile(r"^(.+)_2$")
"""``frame_2`` is a second label beside ``frame``: nobody has to give one."""


class Labeler:
    """One item's rows and labels. What changes an answer raises OSError where it is not saved."""

    def __init__(self, folder: Path, item: str) -> None:
        found = open_item(folder, item)
        self.head = found.head
        if not self.head.labels or not self.head.data:
            raise Trouble("Bagian ini belum punya daftar label. Sampaikan hal ini ke instruktur.")
        self.texts = read_rows(folder / self.head.data)
        self.practice = read_practice(folder / "practice.csv", found)
        self.store = Store(folder, item)
        self.names = {
            field: {value: _parted(text)[0] for value, text in values.items()}
            for field, values in self.head.labels.items()
        }
        self.fields = tuple(self.head.labels)
        self.needed = tuple(field for field in self.fields if self._base(field) == field)
        self.listed = False
        self.only_open = False
        self.focus = ""
        self._touched = ""
        """The label set used last on the open row."""
        self.history = History(self.store, folder, item)
        self.at = self._where_it_was()
        self.sets = tuple(self._set(field) for field in self.fields)

    def view(self) -> dict[str, Any]:
        """What is shown now. Raises OSError where the answers cannot be read."""
        self.store.rows()
        answers: dict[str, dict[str, str]] = {}
        notes: dict[str, str] = {}
        verdicts: dict[str, dict[str, dict[str, Any]]] = {}
        for name in self.texts:
            labels = {field: value for field in self.fields if (value := self._value(name, field))}
            if labels:
                answers[name] = labels
            if note := self._row(name, self.fields[0]).note:
                notes[name] = note
            if self.practice.right:
                verdicts[name] = {
                    field: verdict
                    for field, value in labels.items()
                    if (verdict := self._verdict(name, field, value))
                }
        done = sum(self._done(name) for name in self.texts)
        return {
            "at": self.at,
            "shown": [name for name in self.texts if name == self.at or self._wanted(name)],
            "listed": self.listed,
            "only_open": self.only_open,
            "answers": answers,
            "notes": notes,
            "verdicts": verdicts,
            "complete": [name for name in self.texts if self._done(name)],
            "active": self._active(),
            "undo": bool(self.history.steps),
            "progress": {"done": done, "total": len(self.texts), "text": self._progress(done)},
            "aside": self.store.set_aside,
        }

    def do(self, message: Mapping[str, Any]) -> str:
        """Carry out what the trainee asked for; returns a sentence on it, "" where there is none.

        What makes no sense changes nothing.
        """
        self.store.rows()
        before = self.at
        said = self._do(message)
        moved = self.at != before
        self.focus = str(message.get("focus") or "") if moved else ""
        if moved:
            self._touched = ""
        return said

    def _do(self, message: Mapping[str, Any]) -> str:
        what = message.get("do")
        name = str(message.get("row") or "")
        if what == "label" and name in self.texts:
            return self._label(name, str(message.get("field")), str(message.get("value") or ""))
        if what == "note" and name in self.texts:
            return self._note(name, str(message.get("text") or ""))
        if what == "go" and name in self.texts:
            self.at = name
        elif what == "move":
            return self._move(-1 if message.get("back") else 1)
        elif what == "undo":
            return self._undo()
        elif what == "list":
            self.listed = bool(message.get("on"))
        elif what == "filter":
            return self._filter(bool(message.get("on")))
        elif what == "beyond" and (field := str(message.get("field"))) in self.names:
            return f"{self._title(field)} hanya punya {len(self.names[field])} label."
        return ""

    def _label(self, name: str, field: str, value: str) -> str:
        named = self.names.get(field)
        optional = field not in self.needed
        if named is None or not (value in named or (optional and value == "")):
            return ""
        before = self._row(name, field)
        self.at = name
        self._touched = field
        if not self.history.change((Row(name, field, value, before.note),)):
            return ""
        return f"Tersimpan: {named[value]}." if value else "Tersimpan: dikosongkan."

    def _note(self, name: str, text: str) -> str:
        before = self._row(name, self.fields[0])
        if clean(text) == before.note:
            return ""
        # A note that is being typed is one step.
        self.history.change((Row(name, before.field, before.value, text),), tag=f"note:{name}")
        return "Catatan tersimpan."

    def _undo(self) -> str:
        step = self.history.undo()
        if step is None:
            return "Tidak ada yang dapat diurungkan."
        if step.before[0].row in self.texts:
            self.at = step.before[0].row
        return "Tersimpan: langkah terakhir diurungkan."

    def _move(self, step: int) -> str:
        names = list(self.texts)
        rest = names[names.index(self.at) + 1 :] if step > 0 else names[: names.index(self.at)]
        for name in rest if step > 0 else reversed(rest):
            if self._wanted(name):
                self.at = name
                return ""
        if self.only_open:
            return f"Tidak ada lagi yang belum dilabeli {'sesudah' if step > 0 else 'sebelum'} ini."
        return "Ini butir terakhir." if step > 0 else "Ini butir pertama."

    def _filter(self, on: bool) -> str:
        self.only_open = on
        if on and self._done(self.at):
            self.at = self._next_open(self.at)
            if self._done(self.at):
                return "Semua sudah dilabeli."
        return ""

    def _where_it_was(self) -> str:
        """The row answered last if it lacks a label, else the next that does."""
        try:
            latest = [row.row for row in self.store.rows().values() if row.row in self.texts]
        except OSError:
            raise Trouble(
                f"Berkas jawaban/{self.store.path.name} tidak dapat dibaca. Tutup berkas itu bila "
                "terbuka di program lain, lalu jalankan sel ini sekali lagi."
            ) from None
        return self._next_open(latest[-1]) if latest else next(iter(self.texts))

    def _next_open(self, name: str) -> str:
        names = list(self.texts)
        start = names.index(name)
        return next((n for n in names[start:] + names[:start] if not self._done(n)), name)

    def _wanted(self, name: str) -> bool:
        return not (self.only_open and self._done(name))

    def _done(self, name: str) -> bool:
        return all(self._value(name, field) for field in self.needed)

    def _row(self, name: str, field: str) -> Row:
        return self.store.known.get((name, field)) or Row(name, field, "")

    def _value(self, name: str, field: str) -> str:
        """The label of a row; "" for one that the set does not have."""
        value = self._row(name, field).value
        return value if value in self.names[field] else ""

    def _verdict(self, name: str, field: str, value: str) -> dict[str, Any] | None:
        base = self._base(field)
        gold = [
            (right, self.practice.reasons[name, other])
            for other in (base, f"{base}_2")
            if (right := self.practice.right.get((name, other)))
        ]
        if not gold:
            return None
        named = [self.names[field].get(right, right) for right, _ in gold]
        reasons = dict.fromkeys(reason for _, reason in gold if reason)
        as_gold = value in [key for key, _ in gold]
        return {"right": as_gold, "key": " atau ".join(named), "reason": " ".join(reasons)}

    def _base(self, field: str) -> str:
        second = SECOND.match(field)
        return second[1] if second and second[1] in self.head.labels else field

    def _active(self) -> str:
        """The set that number keys label: the first that lacks a label, else the one used last."""
        still = (field for field in self.needed if not self._value(self.at, field))
        return next(still, self._touched or self.fields[0])

    def _set(self, field: str) -> dict[str, Any]:
        """A label set as it is shown."""
        return {
            "field": field,
            "title": self._title(field),
            "optional": field not in self.needed,
            "options": [
                dict(zip(("value", "name", "meaning"), (value, *_parted(text)), strict=True))
                for value, text in self.head.labels[field].items()
            ],
        }

    def _title(self, field: str) -> str:
        if title := self.head.titles.get(field):
            return title
        base = self._base(field)
        if base != field:
            return f"{self._title(base)} kedua"
        return field.replace("_", " ").capitalize()

    def _progress(self, done: int) -> str:
        after = "Latihan, tidak dinilai." if self.head.practice else "Dinilai setelah diserahkan."
        return f"{done} dari {len(self.texts)} sudah dilabeli. {after}"


def _parted(text: str) -> tuple[str, str]:
    """Name and definition of a label written ``Name: definition``."""
    name, _, meaning = text.partition(":")
    return name.strip(), meaning.strip()
