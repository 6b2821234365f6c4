"""The quiz's state: questions with one right option, or several.

An answer is one row of ``jawaban/<item>.csv``; several options are joined by ``|`` in the order in
which the question lists them, as ``rules/tabular.py`` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.assessment import Row
from grader.criteria import Item, Question
from grader.lab.store import Store
from grader.lab.task import Trouble, open_item, read_practice
from grader.rules.keyed import Choice

FIELD = "choice"
"""The field of an answer where no criterion names another."""


class Quiz:
    """One item's questions. What changes an answer raises OSError where it is not saved."""

    def __init__(self, folder: Path, item: str) -> None:
        found = open_item(folder, item)
        self.head = found.head
        if not self.head.questions:
            raise Trouble("Bagian ini belum punya pertanyaan. Sampaikan hal ini ke instruktur.")
        self.questions = {question.id: question for question in self.head.questions}
        self.field = _field(found)
        self.practice = read_practice(folder / "practice.csv", found)
        self.store = Store(folder, item)
        self.store.rows()
        self.focus = ""

    def view(self) -> dict[str, Any]:
        """What is shown now. Raises OSError where the answers cannot be read."""
        self.store.rows()
        given = {name: chosen for name in self.questions if (chosen := self._chosen(name))}
        after = "Latihan, tidak dinilai." if self.head.practice else "Dinilai setelah diserahkan."
        done, total = len(given), len(self.questions)
        return {
            "answers": given,
            "verdicts": {
                name: verdict
                for name, chosen in given.items()
                if (verdict := self._verdict(self.questions[name], chosen))
            },
            "progress": {
                "done": done,
                "total": total,
                "text": f"{done} dari {total} sudah dijawab. {after}",
            },
            "aside": self.store.set_aside,
        }

    def do(self, message: Mapping[str, Any]) -> str:
        """Carry out what the trainee asked for; returns a sentence on it, "" where there is none.

        ``on`` says whether an option of a multiple question is chosen, so that a message that comes
        twice does no harm. What makes no sense changes nothing.
        """
        self.store.rows()
        question = self.questions.get(str(message.get("question") or ""))
        value = str(message.get("value") or "")
        self.focus = str(message.get("focus") or "")
        if message.get("do") == "beyond" and question is not None:
            return f"Pertanyaan ini hanya punya {len(question.options)} pilihan."
        if message.get("do") != "choose" or question is None or value not in question.options:
            return ""
        before = self._chosen(question.id)
        now = {value}
        if question.multiple:
            now = set(before) | {value} if message.get("on") else set(before) - {value}
        chosen = [option for option in question.options if option in now]
        if chosen == before:
            return ""
        self.store.put(Row(question.id, self.field, "|".join(chosen)))
        return "Tersimpan." if chosen else "Tersimpan: dikosongkan."

    def _chosen(self, name: str) -> list[str]:
        """The options chosen, in the question's order; none that it does not have."""
        row = self.store.known.get((name, self.field))
        values = row.value.split("|") if row else []
        chosen = [option for option in self.questions[name].options if option in values]
        return chosen if self.questions[name].multiple else chosen[:1]

    def _verdict(self, question: Question, chosen: list[str]) -> dict[str, Any] | None:
        """What practice says on the options chosen, and only on them."""
        key = self.practice.right.get((question.id, self.field))
        if key is None:
            return None
        right = key.split("|")
        missing = [value for value in right if value not in chosen]
        complete = not missing and len(chosen) == len(right)
        return {
            "complete": complete,
            "missing": question.multiple and bool(missing),
            "reason": self.practice.reasons[question.id, self.field] if complete else "",
            "options": [
                {
                    "name": question.options[value],
                    "right": value in right,
                    "reason": self.practice.explained.get((question.id, value), ""),
                }
                for value in chosen
            ],
        }


def _field(item: Item) -> str:
    """The field that the item's criterion reads."""
    named = [c.rule.field for c in item.criteria if isinstance(c.rule, Choice)]
    return named[0] if named else FIELD
