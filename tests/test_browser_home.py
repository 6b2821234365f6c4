"""Beranda as `humas start` opens it, in a headless Chromium."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lab_server import Lab, browser, page
from test_browser_extension import lab

from grader.frontpage import HOME

__all__ = ["browser", "lab", "page"]  # fixtures

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal"),
]
LESSON = "pelajaran/00-mulai/lesson.ipynb"
EXERCISE = "04-siaran-pers/04-siaran-pers.ipynb"


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[Any, str], None]:
    """Keeps a picture in $HUMAS_SHOTS, if that is set."""

    def shoot(target: Any, name: str) -> None:
        if folder := os.environ.get("HUMAS_SHOTS"):
            target.screenshot(path=f"{folder}/{name}.png")

    return shoot


def opened(page: Any, lab: Lab) -> Any:
    """Open Beranda and run nothing; returns the widget once it has come to life."""
    page.goto(lab.address(lab.workspace / HOME))
    shown = page.locator(".kh-home")
    shown.locator(".kh-module").first.wait_for()
    return shown


def in_front(page: Any) -> Any:
    """The notebook that is shown."""
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")


def test_beranda_comes_to_life(page: Any, lab: Lab, keep: Callable[[Any, str], None]) -> None:
    """Opening it is enough; it lists every module, and one next step."""
    shown = opened(page, lab)
    assert shown.locator(".kh-module").count() == 5
    keep(page, "beranda-layar")
    keep(shown, "beranda-baru")
