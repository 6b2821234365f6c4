"""A sentence in place of a widget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """Text that a notebook shows as Markdown and a terminal as it is."""

    text: str

    def _repr_markdown_(self) -> str:
        return f"> {self.text}"

    def __repr__(self) -> str:
        return self.text
