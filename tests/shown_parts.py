"""Finding one's way in what a widget shows: the parts that Python describes."""

from collections.abc import Iterator, Sequence
from typing import Any


def walk(parts: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """All elements, outermost first."""
    for part in parts:
        if isinstance(part, dict):
            yield part
            yield from walk(part["kids"])


def at(parts: Sequence[Any], key: str) -> dict[str, Any]:
    """The element with this key."""
    return next(part for part in walk(parts) if part.get("key") == key)


def has(parts: Sequence[Any], key: str) -> bool:
    """Whether an element with this key is shown."""
    return any(part.get("key") == key for part in walk(parts))


def text(parts: Sequence[Any]) -> str:
    """All that stands there, in reading order."""
    return " ".join(part if isinstance(part, str) else text(part["kids"]) for part in parts)


def chosen(parts: Sequence[Any]) -> list[str]:
    """The keys of the options that are drawn as chosen."""
    return [
        part["key"]
        for part in walk(parts)
        if part.get("attributes", {}).get("aria-checked") == "true"
    ]


def attribute(parts: Sequence[Any], key: str, name: str) -> str | None:
    """An attribute of the element with this key."""
    value: str | None = at(parts, key).get("attributes", {}).get(name)
    return value
