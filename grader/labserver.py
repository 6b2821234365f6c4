"""JupyterLab for one workspace: found if it runs already, else started and watched to its end.

It listens on 127.0.0.1 only, with a token. Its log goes to a file: a trainee sees the address and
the next step, not a log.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader import workspace
from grader.errors import HumasError
from grader.frontpage import HOME

PORT = 8888
WITHIN = 120.0
"""Seconds that JupyterLab may take to answer (a first start on a slow disk takes long)."""
FIRST = f"/lab/tree/{HOME}"
"""What JupyterLab shows at first."""
LAB = Path(__file__).parent / "lab"
EXTENSIONS = LAB / "extension"
"""Where JupyterLab finds the course's front end: a folder of extensions, each under its name."""
SETTINGS = LAB / "settings"
"""A Jupyter configuration folder: JupyterLab's defaults for the course, what is not shown, and the
server extension. What a trainee chooses in JupyterLab wins over the defaults."""


@dataclass(frozen=True)
class Server:
    """A running JupyterLab; ``url`` ends with a slash."""

    url: str
    token: str
    pid: int

    @property
    def address(self) -> str:
        """What to open in a browser: Beranda."""
        page = f"{self.url}{FIRST.removeprefix('/')}"
        return f"{page}?token={self.token}" if self.token else page


def running(folder: Path) -> Server | None:
    """The server that runs for a workspace and answers; None where there is none."""
    wanted = folder.resolve()
    for info in _servers():
        root = info.get("root_dir") or ""
        if root and Path(root).resolve() == wanted:
            server = Server(info["url"], info.get("token", ""), int(info["pid"]))
            if _answers(server):
                return server
    return None


def _servers() -> Iterator[dict[str, Any]]:
    from jupyter_server.serverapp import list_running_servers

    yield from list_running_servers()


def _answers(server: Server) -> bool:
    try:
        with _ask(server, "api/status", timeout=5):
            return True
    except (OSError, ValueError):
        return False


def _ask(server: Server, path: str, *, timeout: float, post: bool = False) -> Any:
    request = urllib.request.Request(
        server.url + path,
        headers={"Authorization": f"token {server.token}"},
        data=b"" if post else None,
    )
    # Never through a proxy: the server is on this machine.
    return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
        request, timeout=timeout
    )


def has_display() -> bool:
    """Whether a browser can be opened from here."""
    if os.environ.get("CI") or not sys.stdout.isatty():
        return False
    needs_server = sys.platform.startswith("linux")
    return not needs_server or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def configure(folder: Path) -> dict[str, str]:
    """The environment in which JupyterLab reads the course's settings and the workspace's own.

    No file of the user's or of the installation is written: the folders are only named.
    """
    own = folder / workspace.OWN / "jupyter"
    before = os.environ.get("JUPYTER_CONFIG_PATH", "")
    path = os.pathsep.join(filter(None, [str(own), str(SETTINGS), before]))
    return {**os.environ, "JUPYTER_CONFIG_PATH": path}


def serve(folder: Path, *, port: int, browser: bool, ready: Callable[[Server], None]) -> int:
    """Start JupyterLab, call ``ready`` when it answers, wait for its end; returns the exit code.

    A taken port gives the next free one. Ctrl+C (or SIGTERM) ends it cleanly: 0. Raises HumasError
    that names the log where it does not come up.
    """
    token = secrets.token_urlsafe(24)
    log = folder / workspace.OWN / "jupyterlab.log"
    command = [
        *(sys.executable, "-m", "jupyterlab", "--ip=127.0.0.1", f"--port={port}"),
        f"--ServerApp.root_dir={folder}",
        "--ServerApp.answer_yes=True",
        f"--LabApp.extra_labextensions_path={EXTENSIONS}",
        f"--LabApp.default_url={FIRST}",
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    environment = configure(folder) | {"JUPYTER_TOKEN": token}
    with log.open("wb") as output, _terminable():
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT,
        )  # fmt: skip
        server: Server | None = None
        try:
            server = _wait_for(process, token)
            if server is None:
                raise HumasError(
                    f"JupyterLab tidak dapat dijalankan; sebabnya tercatat di {log}. "
                    "Periksa pemasangan dengan: humas doctor"
                )
            ready(server)
            return process.wait()
        except KeyboardInterrupt:
            return 0
        finally:
            _stop(process, server)


def _wait_for(process: subprocess.Popen[bytes], token: str) -> Server | None:
    end = time.monotonic() + WITHIN
    while process.poll() is None and time.monotonic() < end:
        # The token tells our server from others; a venv's launcher on Windows has another pid.
        for info in _servers():
            if info.get("token") == token:
                server = Server(info["url"], token, int(info["pid"]))
                if _answers(server):
                    return server
        time.sleep(0.2)
    return None


def _stop(process: subprocess.Popen[bytes], server: Server | None) -> None:
    """End the server: by its own shutdown, which also ends the kernels, else by force."""
    if process.poll() is not None:
        return
    if server is not None:
        with suppress(OSError, ValueError):
            _ask(server, "api/shutdown", timeout=5, post=True).close()
    try:
        process.wait(timeout=10 if server is not None else 1)
    except subprocess.TimeoutExpired:
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    except KeyboardInterrupt:  # a second Ctrl+C
        process.kill()
        process.wait()


@contextmanager
def _terminable() -> Iterator[None]:
    """SIGTERM and a closed terminal end things as Ctrl+C does."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
