"""Parts: HTML elements as plain JSON data, drawn by ``static/dom.js``; a text is drawn as text.

``key`` names an element for good, so that it keeps its focus and what is being typed into it.
``send`` is the message of a click, or of a field when its text is sent (then with ``text``).
``keys`` maps keys pressed inside the element to messages; ``tabkeys`` count only while a trainee
moves by keyboard. The innermost element that knows a key answers it. A message without ``do`` only
moves the focus.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Part = dict[str, Any]
Message = Mapping[str, Any]
Child = Part | str | None | Sequence[Part | str | None]


def part(
    tag: str,
    classes: str = "",
    *kids: Child,
    key: str = "",
    send: Message | None = None,
    keys: Mapping[str, Message] | None = None,
    tabkeys: Mapping[str, Message] | None = None,
    value: str | None = None,
    **attributes: str | int | bool | None,
) -> Part:
    """One element. ``aria_label`` is written ``aria-label``; None and False are left out."""
    made: Part = {"tag": tag, "class": classes, "kids": _flat(kids)}
    named = {
        name.rstrip("_").replace("_", "-"): "" if given is True else str(given)
        for name, given in attributes.items()
        if given is not None and given is not False
    }
    for name, given in (
        ("key", key), ("send", send), ("keys", keys), ("tabkeys", tabkeys), ("attributes", named),
    ):  # fmt: skip
        if given:
            made[name] = given
    if value is not None:
        made["value"] = value
    return made


def _flat(kids: Sequence[Child]) -> list[Part | str]:
    found: list[Part | str] = []
    for kid in kids:
        if isinstance(kid, str | dict):
            found += [kid] if kid else []
        elif kid is not None:
            found += _flat(kid)
    return found


def flag(on: bool) -> str:
    """A boolean as ARIA attributes have it."""
    return "true" if on else "false"


def action(
    text: Child,
    key: str,
    send: Message,
    *,
    able: bool = True,
    pressed: bool | None = None,
    primary: bool = False,
    label: str = "",
    title: str = "",
) -> Part:
    """A button that says what it does; a disabled one keeps the focus and sends nothing."""
    return part(
        "button", "kh-action kh-primary" if primary else "kh-action", text,
        key=key, send=send if able else None, type="button",
        aria_disabled=None if able else "true",
        aria_pressed=None if pressed is None else flag(pressed),
        aria_label=label or None, title=title or None,
    )  # fmt: skip


def arrows(names: Sequence[str]) -> list[dict[str, Message]]:
    """For each of these elements the arrow keys that bring the focus to its neighbours, round and
    round; they choose nothing."""
    found = []
    for place in range(len(names)):
        after: Message = {"focus": names[(place + 1) % len(names)]}
        before: Message = {"focus": names[place - 1]}
        found.append(
            {"ArrowDown": after, "ArrowRight": after, "ArrowUp": before, "ArrowLeft": before}
        )
    return found


def option(
    role: str, key: str, send: Message, *, on: bool, stop: bool, number: int, name: str,
    meaning: str = "", keys: Mapping[str, Message] | None = None,
) -> Part:  # fmt: skip
    """One choice among others: ``role`` is radio or checkbox; only a ``stop`` is reached by Tab."""
    sign = ("●" if role == "radio" else "✓") if on else ""
    return part(
        "button", f"kh-option kh-{role}",
        part("span", "kh-mark", sign, aria_hidden="true"),
        part("span", "kh-name", part("span", "kh-what", name),
             part("span", "kh-meaning", meaning) if meaning else None),
        part("kbd", "kh-number", str(number), aria_hidden="true") if number <= 9 else None,
        key=key, send=send, keys=keys, type="button", role=role, aria_checked=flag(on),
        tabindex=0 if stop else -1,
    )  # fmt: skip


def head(title: str, *tools: Child) -> Part:
    """The widget's title with its tools."""
    return part(
        "header", "kh-head", part("h3", "kh-title", title),
        part("div", "kh-tools", *tools) if tools else None,
    )  # fmt: skip


def progress(now: Mapping[str, Any]) -> Part:
    """How much is done: ``done``, ``total`` and a sentence ``text``."""
    share = round(100 * now["done"] / now["total"]) if now["total"] else 0
    bar = part(
        "div", "kh-bar", part("div", "kh-bar-fill", style=f"width: {share}%"),
        role="progressbar", aria_label="Kemajuan", aria_valuemin=0, aria_valuemax=now["total"],
        aria_valuenow=now["done"],
    )  # fmt: skip
    return part("div", "kh-progress", part("p", "kh-count", now["text"]), bar)


def badge(right: bool) -> Part:
    """A sign beside a sentence that says the same in words."""
    kind = "passed" if right else "not-yet"
    return part("span", f"kh-badge kh-{kind}", "✓" if right else "✎", aria_hidden="true")


def verdict(right: bool, said: str, *more: Child) -> Part:
    """What practice says on one answer."""
    return part("div", "kh-verdict", badge(right), part("p", "", part("strong", "", said), *more))
