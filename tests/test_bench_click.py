"""What a click in the labeler costs, until its answer is on disk and shown: ``make bench``.

Measured by the page itself, in a JupyterLab with a real kernel and a real browser; the target is a
median below 100 ms on a local machine. Nothing here asserts on the clock.
"""

from pathlib import Path
from typing import Any

import pytest
import sheet_course
from lab_server import Lab, browser, lab, open_notebook, page, release_into, run_all

__all__ = ["browser", "lab", "page"]  # fixtures

pytestmark = pytest.mark.bench

CLICK = """
(root) => new Promise((resolve) => {
  const shown = () => root.querySelector('.kh-option[aria-checked="true"]')?.dataset.key;
  const before = shown();
  const next = [...root.querySelectorAll('[data-key^="label:frame:"]')]
    .find((option) => option.dataset.key !== before);
  const started = performance.now();
  const watch = new MutationObserver(() => {
    if (shown() === before) return;
    watch.disconnect();
    resolve([shown(), performance.now() - started]);
  });
  watch.observe(root, { subtree: true, attributes: true, attributeFilter: ["aria-checked"] });
  next.click();
})
"""


class PageClock:
    """A clock that goes on by what the page measured, so that driving the browser costs nothing."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1e-7  # a clock that stands still has no precision
        return self.now


CLOCK = PageClock()


@pytest.mark.benchmark(timer=CLOCK)
def test_confirm_a_click_in_the_labeler(
    benchmark: Any, page: Any, lab: Lab, tmp_path: Path
) -> None:
    """A label is chosen again and again; each time the file holds what the widget shows."""
    notebook = release_into(lab.workspace / tmp_path.name, sheet_course.write(tmp_path))
    open_notebook(page, lab, notebook)
    run_all(page)
    sheet = page.locator(".kh-sheet").first
    sheet.wait_for()

    def click() -> str:
        key, milliseconds = sheet.evaluate(CLICK)
        CLOCK.now += milliseconds / 1000
        return str(key)

    key = benchmark.pedantic(click, rounds=200, warmup_rounds=10)
    answers = (notebook.parent / "jawaban" / "bingkai.csv").read_text(encoding="utf-8")
    assert answers.splitlines()[-1] == f"j1,frame,{key.rsplit(':', 1)[1]},"
