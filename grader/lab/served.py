"""The widgets' JavaScript and CSS, as they are served."""

from __future__ import annotations

from pathlib import Path

STATIC = Path(__file__).parent / "static"


def together(*names: str) -> str:
    """Files of ``static/``, joined to one module; modules that anywidget serves import nothing."""
    return "".join((STATIC / name).read_text(encoding="utf-8") for name in names)
