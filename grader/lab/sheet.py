"""The widgets on a tabular answer: what is clicked goes to Python, and to disk before it is shown.

Python holds the state (``Labeler``, ``Quiz``, ``Sorter``, ``Table``) and describes what is shown as
parts (``forms/``); JavaScript draws them. ``request`` in a view names the message that it answers,
``said`` and ``error`` what came of it, ``focus`` where the focus belongs then.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from grader.lab.forms import labels as labels_form
from grader.lab.forms import order as order_form
from grader.lab.forms import quiz as quiz_form
from grader.lab.forms import table as table_form
from grader.lab.labels import Labeler
from grader.lab.note import Note
from grader.lab.order import Sorter
from grader.lab.place import folder_of_kernel
from grader.lab.quiz import Quiz
from grader.lab.served import together
from grader.lab.table import Table
from grader.lab.task import Trouble, open_item

NOT_SAVED = (
    "Belum tersimpan: berkas jawaban/{name} tidak dapat ditulis. Tutup berkas itu bila terbuka di "
    "program lain, periksa ruang disk, lalu klik sekali lagi."
)
FAULT = (
    "Belum tersimpan karena kesalahan pada program, bukan pada jawaban Anda. Yang sudah tersimpan "
    "tetap aman. Jalankan sel ini sekali lagi; bila terulang, sampaikan kepada instruktur."
)
ASIDE = (
    " Berkas jawaban yang rusak disimpan sebagai jawaban/{name}; yang masih terbaca sudah "
    "dipulihkan."
)
TEXTS = {
    "busy": "Belum tersimpan: notebook masih mengerjakan sel lain. Hasilnya muncul begitu selesai.",
    "silent": "Belum tersimpan: program penyimpan belum menjawab. Tunggu sebentar; bila tetap "
    "begini, pilih menu Kernel → Demulai Lagi Kernel dan Jalankan Semua Sel (Restart Kernel and "
    "Run All Cells). Jawaban yang tersimpan tampak kembali; yang baru Anda ketik dikirim lagi.",
    "saved": "Jawaban di sini tersimpan dengan sendirinya. Notebook ikut disimpan.",
}
"""What the widget says by itself, when Python cannot be asked."""

_open: dict[tuple[Path, str], Sheet] = {}


class Answering(Protocol):
    """The state behind a sheet."""

    head: Any
    store: Any
    focus: str

    def view(self) -> dict[str, Any]: ...
    def do(self, message: Mapping[str, Any]) -> str: ...


class Form(Protocol):
    """How a state is shown: a module of ``forms/``."""

    body: Callable[[Any, Mapping[str, Any]], list[Any]]
    keys: Callable[[Any, Mapping[str, Any]], dict[str, Any]]


class Sheet(anywidget.AnyWidget):
    """A widget on one item's answers; a subclass brings its JavaScript."""

    _css = together("panel.css", "sheet.css")
    task = traitlets.Dict().tag(sync=True)
    view = traitlets.Dict().tag(sync=True)

    def __init__(self, state: Answering, form: Any) -> None:
        self.state = state
        self.form: Form = form
        place = state.store.path.absolute().as_posix()
        task = {"label": state.head.title, "place": place, "texts": TEXTS}
        first = self._shown() | {"request": "", "said": self._aside(), "error": ""}
        super().__init__(task=task, view=first)
        self.on_msg(self._on_message)

    def answer(self, message: Mapping[str, Any]) -> None:
        """Carry out one message and show what is on disk now. Raises nothing."""
        said = error = ""
        shown: dict[str, Any] = dict(self.view) | {"focus": ""}
        try:
            said = self.state.do(message)
            shown = self._shown()
            said += self._aside()
        except OSError:
            error = NOT_SAVED.format(name=self.state.store.path.name)
        except Exception:
            # A trainee never sees a traceback; whoever runs the server finds it in the log.
            logging.getLogger(__name__).exception("message %r failed", message.get("do"))
            error = FAULT
        request = str(message.get("request") or "")
        self.view = shown | {"request": request, "said": said, "error": error}

    def _aside(self) -> str:
        kept = self.state.store.set_aside
        return ASIDE.format(name=kept) if kept else ""

    def _shown(self) -> dict[str, Any]:
        view = self.state.view()
        return {
            "body": self.form.body(self.state, view),
            "keys": self.form.keys(self.state, view),
            "focus": self.state.focus,
            "aloud": view["progress"]["text"],
        }

    def _on_message(self, _: Any, content: Any, buffers: Any) -> None:
        if isinstance(content, dict):
            self.answer(content)


class LabelSheet(Sheet):
    """The labeler."""

    SCRIPTS = ("dom.js", "typing.js", "sheet.js")
    _esm = together(*SCRIPTS)


class QuizSheet(Sheet):
    """Questions with options."""

    SCRIPTS = ("dom.js", "plain.js", "sheet.js")
    _esm = together(*SCRIPTS)


class OrderSheet(Sheet):
    """Rows that are put in order."""

    SCRIPTS = ("dom.js", "drag.js", "sheet.js")
    _esm = together(*SCRIPTS)


class TableSheet(Sheet):
    """Cells that are typed into; a number field is its smallest case."""

    SCRIPTS = ("dom.js", "typing.js", "sheet.js")
    _esm = together(*SCRIPTS)


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
        widget, state, form = kind
        made = _open[folder, item] = widget(state(folder, item), form)
    except Trouble as trouble:
        return Note(str(trouble))
    except OSError:
        return Note(NOT_SAVED.format(name=f"{item}.csv"))
    return made


KINDS: Mapping[str, tuple[type[Sheet], Any, Any]] = {
    "labels": (LabelSheet, Labeler, labels_form),
    "choice": (QuizSheet, Quiz, quiz_form),
    "order": (OrderSheet, Sorter, order_form),
    "table": (TableSheet, Table, table_form),
    "number": (TableSheet, Table, table_form),
}
