"""A workspace, a JupyterLab and a Chromium for tests; import the fixtures that a module uses.

Nothing waits on the clock: the server's own log says when it is up, Playwright waits on the page.
"""

import json
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from grader import answers as reader
from grader import exercise as ex
from grader import notebook as nb

ROOT = Path(__file__).resolve().parent.parent
BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
START_WITHIN = 90  # seconds

SMALL_EXERCISE = """\
---
title: Pengumuman kunjungan
lesson: 90-uji
minutes: 10
---

# Pengumuman

Tulis pengumuman singkat tentang jam kunjungan.

+++ {"item": "pengumuman"}

Lapas Muara Teduh membuka kunjungan setiap Selasa pukul 09.00 sampai 12.00. Keluarga membawa kartu
identitas. Narahubung: Rani Lestari, 0800-000-111.

+++

Selesai.
"""

SMALL_RUBRIC = """\
items:
  - id: pengumuman
    title: Pengumuman jam kunjungan
    answer: prose
    honesty: false
    effort: {words: 8}
    criteria:
      - id: panjang
        title: Panjangnya wajar
        group: Bentuk
        points: 4
        rule: length
        least: 20
        most: 60
        pass: "Panjangnya {count} kata."
        fail: "Baru {count} kata; tulis sedikitnya {least} kata."
        hint: "Dua atau tiga kalimat cukup."
        examples: {pass: ["a"], fail: ["b"]}
      - id: narahubung
        title: Ada narahubung
        group: Isi
        points: 3.5
        rule: pattern
        any: ["narahubung\\\\W+\\\\w+"]
        pass: "Narahubung: {evidence}"
        fail: "Sebut siapa yang dapat dihubungi."
        hint: "Tulis nama dan nomor kantor."
        learn: 90-uji#narahubung
        examples: {pass: ["a"], fail: ["b"]}
      - id: tanpa-seru
        title: Tanpa tanda seru
        group: Isi
        points: 2.5
        rule: pattern
        any: ["[^ ]*!"]
        least: 0
        most: 0
        pass: "Nadanya tenang."
        fail: "Ada {count} tanda seru, mis. {evidence}"
        examples: {pass: ["a"], fail: ["b"]}
"""

SMALL_LESSON = ("# Uji\n\n" + "Bacaan.\n\n" * 40, "## Narahubung\n\nSebut nama dan nomor kantor.")
SMALL_ANSWER = (
    "Lapas Muara Teduh membuka kunjungan setiap hari Selasa mulai pukul sembilan pagi. Keluarga "
    "cukup membawa kartu identitas dan datang lebih awal. Narahubung: Rani Lestari."
)
"""Passes all three criteria."""


def small_exercise(folder: Path) -> ex.Exercise:
    """An exercise of one prose item with three criteria, 4 + 3,5 + 2,5 points."""
    source = folder / "pengumuman"
    source.mkdir(parents=True)
    (source / "exercise.md").write_text(SMALL_EXERCISE, encoding="utf-8")
    (source / "rubric.yaml").write_text(SMALL_RUBRIC, encoding="utf-8")
    return ex.load(source)


def release_into(folder: Path, exercise: ex.Exercise) -> Path:
    """Write what a trainee gets of an exercise; returns the notebook's path."""
    for name, content in nb.release_files(exercise).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder / reader.notebook_name(exercise.slug)


def write_lesson(workspace: Path, module: str, *sources: str) -> Path:
    """A lesson of Markdown cells in ``pelajaran/<module>/``; returns its path."""
    cells = [
        {"cell_type": "markdown", "id": f"sel-{number}", "metadata": {}, "source": source}
        for number, source in enumerate(sources)
    ]
    path = workspace / "pelajaran" / module / "lesson.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    metadata = {"kernelspec": nb.KERNEL, "language_info": {"name": "python"}}
    notebook = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab: its address, the folder it serves, its users' settings."""

    url: str
    token: str
    workspace: Path
    settings_folder: Path

    def address(self, path: Path) -> str:
        """The address that opens a notebook of the workspace, with nothing else open."""
        relative = path.relative_to(self.workspace).as_posix()
        return f"{self.url}/lab/tree/{relative}?token={self.token}&reset"

    def setting(self, plugin: str, values: Mapping[str, Any]) -> None:
        """Set a user's setting, e.g. ``apputils-extension/themes``; counts from the next load."""
        path = self.settings_folder / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab on a port of its own, apart from any settings of whoever runs the tests."""
    home = tmp_path_factory.mktemp("jupyter")
    workspace = home / "workspace"
    workspace.mkdir()
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    apart = {name: str(home / name.lower()) for name in names}
    apart["JUPYTERLAB_WORKSPACES_DIR"] = str(home / "layouts")
    apart["JUPYTERLAB_SETTINGS_DIR"] = str(home / "settings")
    apart["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    token, port = secrets.token_hex(16), free_port()
    running = Lab(f"http://127.0.0.1:{port}", token, workspace, home / "settings")
    running.setting("translation-extension/plugin", {"locale": "id_ID"})  # as trainees see it
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    running.setting("apputils-extension/notification", quiet)
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1"]
    command += [f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}"]
    command += [f"--ServerApp.root_dir={workspace}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    server = subprocess.Popen(
        command,
        cwd=workspace,
        env={**os.environ, **apart},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    lines: list[str] = []
    up = threading.Event()

    def listen() -> None:
        assert server.stderr
        for line in server.stderr:
            lines.append(line)
            if re.search(r"is running at", line):
                up.set()
        up.set()

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        started = up.wait(START_WITHIN) and server.poll() is None
        assert started, "JupyterLab did not start:\n" + "".join(lines[-30:])
        yield running
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        listener.join(5)
        if server.stderr:
            server.stderr.close()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Any]:
    """A headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=BROWSER_FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page, 1200 × 900; nothing outside this machine is asked for."""
    context = browser.new_context(viewport={"width": 1200, "height": 900}, locale="id-ID")
    context.set_default_timeout(30_000)
    opened = context.new_page()
    yield opened
    context.close()


@pytest.fixture
def keep(tmp_path: Path, repo: Path) -> Callable[[Any, str], None]:
    """Keep a picture beside the test's files, or, with HUMAS_SCREENSHOTS set, in ``docs/images``
    those that a README shows."""
    readmes = [path.read_text(encoding="utf-8") for path in repo.glob("README*.md")]
    shown_there = set(re.findall(r"docs/images/([\w-]+)\.png", "".join(readmes)))

    def write(shown: Any, name: str) -> None:
        wanted = name in shown_there and os.environ.get("HUMAS_SCREENSHOTS")
        folder = repo / "docs" / "images" if wanted else tmp_path
        shown.screenshot(path=folder / f"{name}.png")

    return write


def open_notebook(page: Any, lab: Lab, path: Path) -> None:
    """Open a notebook and wait until its kernel is ready."""
    page.goto(lab.address(path))
    page.locator(".jp-NotebookPanel").wait_for()
    # Cells that are run before the kernel is connected are silently not run.
    page.locator(".jp-StatusBar-Widget").get_by_text("| Idle").wait_for()


def run_all(page: Any) -> None:
    """Menu Run, Run All Cells: what the notebook's first line asks for."""
    page.locator(".lm-MenuBar-item", has_text=re.compile("^(Run|Menjalankan)$")).click()
    page.locator('.lm-Menu-item[data-command="runmenu:run-all"]').click()


def hide_sidebar(page: Any) -> None:
    """Close the file browser, as one does in a narrow window."""
    page.locator('.jp-SideBar .lm-TabBar-tab[data-id="filebrowser"]').click()
    page.locator("#filebrowser").wait_for(state="hidden")


def serious(page: Any, within: str) -> list[Any]:
    """What axe finds to be a serious violation of accessibility within these elements."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=within).response["violations"]
    return [
        (entry["id"], [node["html"] for node in entry["nodes"]][:3])
        for entry in found
        if entry["impact"] in ("serious", "critical")
    ]


def write_answer(
    page: Any, text: str, instead_of: str = "Tulis jawaban Anda di sini", nth: int = -1
) -> None:
    """Open the cell that shows ``instead_of`` (the last, or the ``nth``) and replace all in it.

    A double click shows the cell's source without a cursor in it (JupyterLab 4.6); Enter brings it.
    """
    answer = page.locator(".jp-MarkdownCell", has_text=instead_of).nth(nth)
    answer.dblclick()
    page.keyboard.press("Enter")
    page.locator(".jp-Notebook.jp-mod-editMode .jp-mod-active .cm-content").wait_for()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
