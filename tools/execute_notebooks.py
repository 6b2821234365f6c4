"""Build the workspace into a folder and run every notebook in it from top to bottom.

``python tools/execute_notebooks.py FOLDER`` prints the seconds that each took and exits 1 where a
cell fails, a widget cannot be shown, or a notebook takes longer than ``MOST_SECONDS``.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from grader import workspace

MOST_SECONDS = 60
"""Each lesson runs in less on two cores."""


def trouble(notebook: Any) -> str:
    """A sentence that stands where a widget should, or a warning that a trainee would see."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                return f"{cell.id}: stderr: {output.text[:200]}"
            marks = cell.metadata.get("kelas_humas", {})
            data = output.get("data", {})
            if (
                marks.get("role") == "panel"
                and "application/vnd.jupyter.widget-view+json" not in data
            ):
                return f"{cell.id}: {data.get('text/plain', output)}"
    return ""


def run(path: Path) -> tuple[float, str]:
    """Seconds that one notebook takes in its own folder, and what went wrong, or ""."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=MOST_SECONDS, kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    )  # fmt: skip
    started = time.perf_counter()
    try:
        client.execute()
    except (CellExecutionError, TimeoutError) as bad:
        return time.perf_counter() - started, str(bad)[-600:]
    taken = time.perf_counter() - started
    slow = f"took over {MOST_SECONDS} s" if taken > MOST_SECONDS else ""
    return taken, trouble(notebook) or slow


def main(folder: Path) -> int:
    """0 where all ran."""
    workspace.build(folder)
    failed = 0
    for path in sorted(folder.rglob("*.ipynb")):
        taken, wrong = run(path)
        failed += bool(wrong)
        print(f"{taken:6.1f} s  {path.relative_to(folder)}  {wrong or 'ok'}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
