"""A new trainee: from `humas start` to a module that is handed in, in a headless Chromium."""

import csv
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lab_server import Lab, browser, page, write_answer
from playwright.sync_api import expect
from test_browser_extension import lab, opened

__all__ = ["browser", "lab", "page"]  # fixtures

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal"),
]
SLUG = "00-mulai"


def given(path: Path) -> dict[tuple[str, str], str]:
    """Row and field to value of an answer file; nothing where there is none."""
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {(line["row"], line["field"]): line["value"] for line in csv.DictReader(file)}


def test_a_new_trainee_gets_through_the_first_module(page: Any, lab: Lab) -> None:
    """The lesson opens with its widgets alive; the exercise is written, checked and handed in."""
    lesson = lab.workspace / "pelajaran" / SLUG / "lesson.ipynb"
    page.goto(lab.address(lesson))
    page.locator(".jp-NotebookPanel .kh-panel").first.wait_for()
    assert page.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    path = lab.workspace / SLUG / f"{SLUG}.ipynb"
    shown = opened(page, lab, path)
    panel = shown.locator(".kh-panel:not(.kh-sheet)")
    panel.wait_for()
    button = panel.get_by_role("button", name="Simpan & periksa")
    better = (
        "Sistem wajib lapor kami mati pada Senin (9/3) pukul 08.00 sampai 10.40 WITA, dan kami "
        "keliru menyuruh 26 klien pulang. Mereka tetap dicatat hadir dan tidak perlu datang lagi."
    )
    write_answer(page, "Bapas kami tutup sebentar tadi pagi, mohon maaf ya semuanya.")
    button.click()
    panel.get_by_text("Tersimpan dan diperiksa.").wait_for()
    first = panel.locator(".kh-points").inner_text()
    write_answer(page, better, instead_of="Bapas kami tutup sebentar")
    button.click()
    # The whole text: the points of the second answer may contain those of the first.
    expect(panel.locator(".kh-points")).not_to_have_text(first, timeout=30_000)
    sorter = shown.locator(".kh-sheet[aria-label]").last
    sorter.get_by_role("button", name="Naik").last.click()
    sorter.get_by_text("Tersimpan").first.wait_for()
    shown.get_by_role("button", name="Serahkan", exact=True).click()
    receipt = page.locator(".jp-Dialog", has_text="Tanda terima penyerahan")
    receipt.wait_for()
    page.locator(".kh-download[href]").wait_for()
    (made,) = (lab.workspace / "diserahkan").glob(f"{SLUG}*.zip")
    with zipfile.ZipFile(made) as packed:
        cells = json.loads(packed.read(f"{SLUG}.ipynb"))["cells"]
        assert any("".join(cell["source"]) == better for cell in cells)
        assert any(name.startswith("jawaban/") for name in packed.namelist())
    placed = given(path.parent / "jawaban" / "langkah.csv")
    assert sorted(placed.values()) == ["1", "2", "3", "4"]
