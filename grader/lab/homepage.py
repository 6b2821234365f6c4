"""Beranda's widget: Python reads where the trainee stands, JavaScript draws it and opens notebooks.

``view`` holds ``body`` (parts, see ``forms/home.py``), ``request`` (the number of the click that it
answers, or "") and ``said``. JavaScript sends ``{"do": "refresh" | "look", "request": …}``.
"""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from grader.lab.course import Course, root_of_kernel
from grader.lab.forms.home import body
from grader.lab.served import together

LOOK_EVERY = 1.5
"""Seconds between two looks at the files' time stamps."""


def now() -> dt.datetime:
    """The time here, with its zone."""
    return dt.datetime.now().astimezone()


class HomePage(anywidget.AnyWidget):
    """The widget. It watches the workspace until it is closed."""

    _esm = together("dom.js", "links.js", "home.js")
    _css = together("panel.css", "home.css")
    view = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, clock: Callable[[], dt.datetime] = now) -> None:
        self.course = course
        self._clock = clock
        self._watcher: asyncio.Task[None] | None = None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None  # no kernel (a script, a test): the button still works
        # The list comes at once; the points, which take longest, with the first look.
        super().__init__(view=self._look(scores=loop is None))
        self.on_msg(self._on_message)
        if loop is not None:
            self._watcher = loop.create_task(self.watch(lambda: asyncio.sleep(LOOK_EVERY)))

    def refresh(self, request: str = "") -> None:
        """Read what changed and show it."""
        self.view = self._look(request)

    def _look(self, request: str = "", *, scores: bool = True) -> dict[str, Any]:
        shown = body(self.course.look(scores=scores), self._clock())
        said = f"Diperbarui pukul {self._clock():%H.%M.%S}." if request else ""
        return {"body": shown, "request": request, "said": said}

    def close(self) -> None:
        """Take the widget down; nothing looks at the files any more."""
        if self._watcher is not None:
            self._watcher.cancel()
        super().close()

    async def watch(self, pause: Callable[[], Awaitable[None]]) -> None:
        """Refresh at once, then after each ``pause`` during which a file changed."""
        await asyncio.sleep(0)
        self.refresh()
        while True:
            await pause()
            if self.course.changed():
                self.refresh()

    def _on_message(self, _: Any, content: Any, buffers: Any) -> None:
        if not isinstance(content, dict):
            return
        if content.get("do") == "refresh":
            self.refresh(str(content.get("request") or ""))
        elif self.course.changed():
            self.refresh()


_open: dict[Path, HomePage] = {}


def show() -> HomePage:
    """Beranda of the workspace. A cell that is run again gets the same one, with what is there
    now."""
    root = root_of_kernel()
    known = _open.get(root)
    if known is not None and known.comm is not None:
        known.refresh()
        return known
    made = _open[root] = HomePage(Course(root, _exchange(root)))
    return made


def _exchange(root: Path) -> Path | None:
    """The class's deadlines in the exchange; a configuration that cannot be read costs them."""
    with suppress(Exception):
        from grader import exchange

        return exchange.deadlines(root)
    return None
