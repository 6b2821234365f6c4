"""Every notebook of the course runs from top to bottom, without an internet connection."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.full

WITHOUT_NETWORK = ["bwrap", "--dev-bind", "/", "/", "--unshare-net", "--die-with-parent"]
"""A network of its own, in which there is nothing but loopback: kernels need that."""


@pytest.mark.timeout(900)
def test_every_notebook_runs_without_the_internet(repo: Path, tmp_path: Path) -> None:
    """As `humas start` builds them: no cell fails, every widget shows, none takes a minute."""
    script = [sys.executable, str(repo / "tools" / "execute_notebooks.py"), str(tmp_path / "w")]
    done = subprocess.run(
        [*WITHOUT_NETWORK, *script], cwd=repo, capture_output=True, text=True, check=False
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert done.stdout.count(" ok") >= 2


def test_there_really_is_no_internet(repo: Path) -> None:
    """Where notebooks run nothing but this machine can be reached."""
    code = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=5)"
    done = subprocess.run(
        [*WITHOUT_NETWORK, sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode != 0 and "unreachable" in done.stderr.lower()
