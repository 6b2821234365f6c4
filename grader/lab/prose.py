"""The panel under a prose answer: one button, and what the rubric found.

Python holds the state: ``view`` (see ``selfcheck``) with ``request``, the number of the click that
it answers, or "" where the file was saved by other means, ``body`` (its parts) and ``time`` (of
writing). JavaScript draws it, counts words while they are typed, and saves the notebook; what it
sends is ``{"do": "check", "request": …, "file": …, "seconds": …}``, ``{"do": "name", …}`` or
``{"do": "keep", "text": …, "request": …}``: keep this text as a version; ``refused`` says why it
could not be, "" where it is kept; ``{"do": "version", "version": …, "request": …}``: the whole text
of the version of that time, which comes as ``version``, None where it is not there.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from grader.answers import written
from grader.assessment import Assessment
from grader.collector import freeze_once
from grader.lab import drafts, pace
from grader.lab.forms.panel import body
from grader.lab.place import folder_of_kernel
from grader.lab.selfcheck import SelfCheck
from grader.lab.served import together
from grader.lab.view import state_of

LOOK_EVERY = 1.0
"""Seconds between two looks at the file's time stamp."""

SCRIPTS = ("dom.js", "links.js", "writing.js", "drafts.js", "panel.js")

_open: dict[tuple[Path, str], Panel] = {}


class Panel(anywidget.AnyWidget):
    """The widget. It watches the notebook's file until it is closed."""

    _esm = together(*SCRIPTS)
    _css = together("panel.css")
    view = traitlets.Dict().tag(sync=True)

    def __init__(self, check: SelfCheck) -> None:
        self.check = check
        self._watcher: asyncio.Task[None] | None = None
        super().__init__(view=self._look())
        self.on_msg(self._on_message)
        self._start()

    def refresh(self, request: str = "") -> None:
        """Grade the saved file and show the outcome."""
        self.view = self._look(request)

    def keep(self, text: str, request: str) -> None:
        """Keep what stands in the cell now, saved or not, before another text takes its place."""
        self.view = self._look(request, text)

    def _look(self, request: str = "", unsaved: str = "") -> dict[str, Any]:
        view = self.check.look()
        folder, item = self.check.folder, self.check.item
        now, refused = "", ""
        if self.check.judged is not None:
            now, verdict = self.check.judged
            checked = request != "" and not unsaved
            lost = drafts.keep(folder, item, _draft(view["saved"], now, verdict, asked=checked))
            view["notes"] += [lost] if lost else []
        if written(unsaved):
            draft = _draft(
                time.time_ns() // 1_000_000, unsaved, self.check.judge(unsaved), asked=True
            )
            refused = drafts.keep(folder, item, draft, attempt=False)
        known = drafts.kept(folder, item)
        if view["cell"] and known.drafts:  # a vanished cell comes back with the last text
            view["cell"]["source"] = known.drafts[-1].text
        earlier = [draft for draft in known.drafts if draft.text != now]
        told = pace.said(pace.spent(folder, item))
        shown = body(view, known.attempts, earlier)
        return view | {"request": request, "time": told, "refused": refused, "body": shown}

    def close(self) -> None:
        """Take the widget down; nothing looks at the file any more."""
        if self._watcher is not None:
            self._watcher.cancel()
        super().close()

    async def watch(self, pause: Callable[[], Awaitable[None]]) -> None:
        """Refresh after each ``pause`` during which the file was saved, until cancelled."""
        while True:
            await pause()
            if self.check.changed():
                self.refresh()

    def _start(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return  # no kernel (a script, a test): the button still works
        self._watcher = loop.create_task(self.watch(lambda: asyncio.sleep(LOOK_EVERY)))

    def _on_message(self, _: Any, content: Any, buffers: Any) -> None:
        if not isinstance(content, dict):
            return
        self.check.told = str(content.get("file") or "")
        pace.add(self.check.folder, self.check.item, content.get("seconds"))
        request = str(content.get("request") or "")
        if content.get("do") == "check":
            self.refresh(request)
        elif content.get("do") == "version":
            whole = drafts.version(self.check.folder, self.check.item, content.get("version"))
            self.view = self._look(request) | {"version": whole}
        elif content.get("do") == "keep" and isinstance(content.get("text"), str):
            self.keep(content["text"], request)
        elif self.check.changed():
            self.refresh()


def _draft(when: int, text: str, verdict: Assessment | None, *, asked: bool) -> drafts.Draft:
    """A version with its score, where there is one."""
    if verdict is None:
        return drafts.Draft(when, len(text.split()), None, 0.0, text, asked)
    points = verdict.points if state_of(verdict) in ("graded", "thin") else None
    return drafts.Draft(when, verdict.words, points, verdict.max_points, text, asked)


def show(item: str) -> Panel:
    """The panel of an item. A cell that is run again gets the same one, with the latest result."""
    folder = folder_of_kernel()
    known = _open.get((folder, item))
    if known is not None and known.comm is not None:
        known.refresh()
        return known
    made = _open[folder, item] = Panel(SelfCheck(folder, item))
    freeze_once()  # rubric and tables are loaded now
    return made
