"""JupyterLab's files, each save whole or not at all, and one at a time.

Jupyter Server writes in place, in a thread: of two saves that overlap (the autosave and a press of
the button on a slow disk) the shorter leaves the tail of the longer behind, and the notebook can be
read no more. Seen with jupyter-server 2.21 on a busy machine.
"""

from __future__ import annotations

import asyncio
import io
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from grader.workspace import write


class WholeFiles(AsyncLargeFileManager):
    """The contents manager of the course's JupyterLab (``ServerApp.contents_manager_class``)."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._saving: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def save(self, model: dict[str, Any], path: str = "") -> Any:
        """As the base's; of two saves of one file the second waits for the first."""
        async with self._saving[path.strip("/")]:
            return await super().save(model, path)

    @contextmanager
    def atomic_writing(
        self, os_path: str, text: bool = True, encoding: str = "utf-8", **options: Any
    ) -> Iterator[io.StringIO | io.BytesIO]:
        """A file to write to; at the end it takes the old one's place in one step.

        Where only the file itself may be written, not its folder, it is written in place.
        """
        new: io.StringIO | io.BytesIO = io.StringIO() if text else io.BytesIO()
        yield new
        held = new.getvalue()
        content = held.encode(encoding) if isinstance(held, str) else held
        try:
            write(Path(os.path.realpath(os_path)), content)
        except PermissionError:
            with super().atomic_writing(os_path, text=False) as file:
                file.write(content)
