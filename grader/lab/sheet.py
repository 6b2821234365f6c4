"""The widgets on a tabular answer: what is clicked goes to Python, and to disk before it is shown.

Python holds the state (``Labeler``, ``Quiz``); JavaScript draws ``task`` and ``view``. ``request``
in a view names the message that it answers, ``said`` and ``error`` what came of it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from grader.lab.labels import Labeler
from grader.lab.note import Note
from grader.lab.place import folder_of_kernel
from grader.lab.quiz import Quiz
from grader.lab.task import Trouble, open_item

STATIC = Path(__file__).parent / "static"
NOT_SAVED = (
    "Belum tersimpan: berkas jawaban/{name} tidak dapat ditulis. Tutup berkas itu bila terbuka di "
    "program lain, periksa ruang disk, lalu klik sekali lagi."
)
FAULT = (
    "Belum tersimpan karena kesalahan pada program, bukan pada jawaban Anda. Yang sudah tersimpan "
    "tetap aman. Jalankan sel ini sekali lagi; bila terulang, sampaikan kepada instruktur."
)

_open: dict[tuple[Path, str], Sheet] = {}


class Answering(Protocol):
    """The state behind a sheet."""

    store: Any

    def task(self) -> dict[str, Any]: ...
    def view(self) -> dict[str, Any]: ...
    def do(self, message: Mapping[str, Any]) -> str: ...


def _together(*names: str) -> str:
    return "\n".join((STATIC / name).read_text(encoding="utf-8") for name in names)


class Sheet(anywidget.AnyWidget):
    """A widget on one item's answers; a subclass brings its JavaScript."""

    _css = _together("panel.css", "sheet.css")
    task = traitlets.Dict().tag(sync=True)
    view = traitlets.Dict().tag(sync=True)

    def __init__(self, state: Answering) -> None:
        self.state = state
        first = state.view() | {"request": "", "said": "", "error": ""}
        super().__init__(task=state.task(), view=first)
        self.on_msg(self._on_message)

    def answer(self, message: Mapping[str, Any]) -> None:
        """Carry out one message and show what is on disk now. Raises nothing."""
        said = error = ""
        shown: dict[str, Any] = dict(self.view)
        try:
            said = self.state.do(message)
            shown = self.state.view()
        except OSError:
            error = NOT_SAVED.format(name=self.state.store.path.name)
        except Exception:
            # A trainee never sees a traceback; whoever runs the server finds it in the log.
            logging.getLogger(__name__).exception("message %r failed", message.get("do"))
            error = FAULT
        request = str(message.get("request") or "")
        self.view = shown | {"request": request, "said": said, "error": error}

    def _on_message(self, _: Any, content: Any, buffers: Any) -> None:
        if isinstance(content, dict):
            self.answer(content)


class LabelSheet(Sheet):
    """The labeler."""

    _esm = _together("sheet.js", "labels.js")


class QuizSheet(Sheet):
    """Questions with options."""

    _esm = _together("sheet.js", "quiz.js")


def show(item: str) -> Sheet | Note | None:
    """The widget of an item, None where its kind has none yet, a note where it cannot be shown.

    A cell that is run again gets the same widget with what is on disk now.
    """
    folder = folder_of_kernel()
    known = _open.get((folder, item))
    if known is not None and known.comm is not None:
        known.answer({})
        return known
    try:
        kind = KINDS.get(open_item(folder, item).head.answer)
        if kind is None:
            return None
        widget, state = kind
        made = _open[folder, item] = widget(state(folder, item))
    except Trouble as trouble:
        return Note(str(trouble))
    except OSError:
        return Note(NOT_SAVED.format(name=f"{item}.csv"))
    return made


KINDS: Mapping[str, tuple[type[Sheet], Any]] = {
    "labels": (LabelSheet, Labeler),
    "choice": (QuizSheet, Quiz),
}
