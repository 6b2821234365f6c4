"""Fixtures that every test may use."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import prerequisites
import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# The same examples on every run and every machine, and no verdict from a clock.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")


@pytest.fixture(autouse=True)
def own_environment() -> Iterator[None]:
    """Give back the environment variables as they were: commands set JUPYTER_CONFIG_PATH."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture(scope="session")
def repo() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium; skips where there is none, fails where CI should have it."""
    path = prerequisites.browser()
    if path is None:
        reason = "no chromium on this machine (apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@pytest.fixture
def run_humas(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run ``humas ARGS`` in a process of its own, apart from the developer's Jupyter settings.

    ``cwd`` is the test's temporary folder unless given; ``env`` is added to the environment.
    """
    entry = "import sys; sys.argv[0] = 'humas'; from grader.cli import main; sys.exit(main())"

    def run(
        *args: str | Path,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        timeout: float = 300,
    ) -> subprocess.CompletedProcess[str]:
        settings_folder = tmp_path / ".settings"
        apart = {
            name: str(settings_folder / name.lower())
            for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
        }
        apart |= {"IPYTHONDIR": str(settings_folder / "ipython"), "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            [sys.executable, "-X", "utf8", "-c", entry, *map(str, args)],
            cwd=cwd or tmp_path,
            env={**os.environ, **apart, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )

    return run
