"""Saving from JupyterLab: whole, in turn, and readable at any moment."""

import asyncio
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from grader import labserver
from grader.lab.contents import WholeFiles

LENGTHS = (60_000, 10, 30_000, 200, 90_000, 5)


def notebook(length: int) -> dict[str, Any]:
    """A notebook as JupyterLab sends it, with an answer of so many letters."""
    cell = nbformat.v4.new_markdown_cell("a" * length, id="naskah")
    return {"type": "notebook", "content": nbformat.v4.new_notebook(cells=[cell])}


def broken_moments(manager: AsyncLargeFileManager, rounds: int) -> int:
    """Save many versions at once, read the file all the while; how often it was no notebook."""
    path = Path(manager.root_dir) / "a.ipynb"
    broken = 0
    done = threading.Event()

    def readable() -> bool:
        try:
            json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            return False
        return True

    def watch() -> None:
        nonlocal broken
        while not done.is_set():
            broken += not readable()

    async def save() -> None:
        await manager.save(notebook(1), "a.ipynb")
        watcher = threading.Thread(target=watch)
        watcher.start()
        for _ in range(rounds):
            await asyncio.gather(*(manager.save(notebook(n), "a.ipynb") for n in LENGTHS))
        done.set()
        watcher.join()

    asyncio.run(save())
    return broken + (not readable())


def test_saves_that_overlap_leave_a_whole_notebook(tmp_path: Path) -> None:
    """Six saves at once, again and again: whoever reads meanwhile always finds a whole notebook,
    and the last one sent is the one kept."""
    assert broken_moments(WholeFiles(root_dir=str(tmp_path)), rounds=8) == 0
    (cell,) = json.loads((tmp_path / "a.ipynb").read_text(encoding="utf-8"))["cells"]
    assert len("".join(cell["source"])) == LENGTHS[-1]
    assert [path.name for path in tmp_path.glob("*.baru")] == []


def test_a_save_that_fails_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: the server says so, the saved notebook stays as it was."""
    manager = WholeFiles(root_dir=str(tmp_path))
    asyncio.run(manager.save(notebook(3), "a.ipynb"))
    before = (tmp_path / "a.ipynb").read_bytes()

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Exception, match="No space left"):
        asyncio.run(manager.save(notebook(9), "a.ipynb"))
    assert (tmp_path / "a.ipynb").read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """A notebook that is a link is written where it points to; a text file is saved as well."""
    (tmp_path / "asli").mkdir()
    manager = WholeFiles(root_dir=str(tmp_path))
    asyncio.run(manager.save(notebook(3), "asli/a.ipynb"))
    (tmp_path / "a.ipynb").symlink_to(tmp_path / "asli" / "a.ipynb")
    asyncio.run(manager.save(notebook(7), "a.ipynb"))
    assert (tmp_path / "a.ipynb").is_symlink()
    assert "aaaaaaa" in (tmp_path / "asli" / "a.ipynb").read_text(encoding="utf-8")
    text = {"type": "file", "format": "text", "content": "baris satu\n"}
    asyncio.run(manager.save(text, "catatan.txt"))
    assert (tmp_path / "catatan.txt").read_bytes() == b"baris satu\n"


def test_the_course_serves_files_by_it() -> None:
    """`humas start` and a hub take it from the course's settings."""
    settings = labserver.SETTINGS / "jupyter_server_config.d" / "kelas-humas.json"
    named = json.loads(settings.read_text(encoding="utf-8"))["ServerApp"]["contents_manager_class"]
    assert named == f"{WholeFiles.__module__}.{WholeFiles.__name__}"
