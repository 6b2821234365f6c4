"""The quiz: all questions below each other, each a group of options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grader.criteria import Question
from grader.lab.forms.parts import Part, arrows, head, option, part, progress, verdict
from grader.lab.quiz import Quiz


def body(state: Quiz, view: Mapping[str, Any]) -> list[Part]:
    """The parts of the quiz."""
    questions = [
        _question(state, view, question, number)
        for number, question in enumerate(state.head.questions, start=1)
    ]
    return [head(state.head.title), progress(view["progress"]), *questions]


def keys(state: Quiz, view: Mapping[str, Any]) -> dict[str, Any]:
    """What keys do outside the questions: nothing."""
    return {}


def _question(state: Quiz, view: Mapping[str, Any], question: Question, number: int) -> Part:
    chosen = view["answers"].get(question.id, [])
    role = "checkbox" if question.multiple else "radio"
    mark = "sudah dijawab" if chosen else "belum dijawab"
    several = " · boleh lebih dari satu" if question.multiple else ""
    top = f"Pertanyaan {number} dari {len(state.head.questions)} · {mark}{several}"
    # Checkboxes are each reached by Tab; of radio buttons only one is.
    stop = next(iter(chosen), next(iter(question.options)))
    pressed: dict[str, Any] = {
        str(digit): {"do": "beyond", "question": question.id} for digit in range(1, 10)
    }
    options = []
    names = [f"choose:{question.id}:{value}" for value in question.options]
    moves = arrows(names)
    for place, (value, name) in enumerate(question.options.items(), start=1):
        key = names[place - 1]
        on = value in chosen
        send = {"do": "choose", "question": question.id, "value": value, "on": not on}
        pressed[str(place)] = send | {"focus": key}
        options.append(
            option(role, key, send, on=on, stop=question.multiple or value == stop, number=place,
                   name=name, keys=moves[place - 1])
        )  # fmt: skip
    group = part(
        "div", "kh-options kh-column", *options, aria_label=question.text,
        role="group" if question.multiple else "radiogroup",
    )  # fmt: skip
    return part(
        "article", "kh-card kh-set", part("p", "kh-label", top),
        part("h4", "kh-question", question.text), group,
        _told(view["verdicts"].get(question.id)),
        key=f"question:{question.id}", keys={d: m for d, m in pressed.items() if len(d) == 1},
    )  # fmt: skip


def _told(told: Mapping[str, Any] | None) -> list[Part]:
    if told is None:
        return []
    parts = [
        verdict(
            chosen["right"], "Tepat" if chosen["right"] else "Belum tepat", f": {chosen['name']}",
            part("span", "kh-meaning", chosen["reason"]) if chosen["reason"] else None,
        )
        for chosen in told["options"]
    ]  # fmt: skip
    if told["missing"]:
        parts.append(part("p", "kh-label", "Masih ada pilihan lain yang tepat."))
    if told["reason"]:
        parts.append(part("p", "", told["reason"]))
    return parts
