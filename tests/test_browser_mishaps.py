"""What goes wrong in a classroom: keys typed beside a cell, a kernel or a server that dies."""

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lab_server import Lab, browser, free_port, page, write_answer
from playwright.sync_api import expect
from test_browser_extension import ANSWER, lab, notebook, opened, released, served

__all__ = ["browser", "lab", "notebook", "page"]  # fixtures

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal"),
]


MORE = " Kabar berikutnya keluar pukul 15.00 WIB."


def saved(response: Any) -> bool:
    """Whether the server has written a notebook."""
    return response.request.method == "PUT" and response.ok


def cells(path: Path) -> list[tuple[str, str]]:
    """Kind and source of each cell of a saved notebook."""
    read = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [(cell["cell_type"], "".join(cell["source"])) for cell in read]


def checked(page: Any) -> None:
    """Press the toolbar's Simpan & periksa and wait until the notebook is saved."""
    bar = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-NotebookPanel-toolbar")
    bar.get_by_role("button", name="Simpan & periksa").click()
    page.get_by_text("Tersimpan. Panel di bawah jawaban diperbarui.").wait_for()


def test_letters_beside_a_cell_wreck_nothing(page: Any, lab: Lab, notebook: Path) -> None:
    """Every one-letter command of JupyterLab, pressed on a chosen answer cell, changes nothing; a
    line says how to write, and Enter still does."""
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    write_answer(page, ANSWER)
    page.keyboard.press("Escape")
    checked(page)
    before = cells(notebook)
    answer = shown.locator(".jp-MarkdownCell", has_text="Keduanya dirawat").last
    answer.click()
    page.keyboard.press("Escape")
    page.locator(".jp-Notebook.jp-mod-commandMode").wait_for()
    for key in ("y", "r", "1", "x", "b", "a", "v", "d", "d", "z", "Shift+M", "Shift+V", "0", "0"):
        page.keyboard.press(key)
    shown.locator(".kh-sign", has_text="tekan Enter, lalu tulis").wait_for()
    checked(page)
    assert cells(notebook) == before
    answer.click()
    page.keyboard.press("Enter")
    page.locator(".jp-Notebook.jp-mod-editMode .jp-mod-active .cm-content").wait_for()
    page.keyboard.press("Control+End")
    page.keyboard.type(" ya dd")
    page.keyboard.press("Control+s")
    page.locator(".jp-Notebook.jp-mod-editMode", has_text="klinik lapas. ya dd").wait_for()


def test_given_parts_cannot_be_edited_or_deleted(page: Any, lab: Lab, notebook: Path) -> None:
    """Brief and panel: neither typing nor the menu's own deletion gets at them, nor at the
    answer's cell."""
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    given = cells(notebook)
    for cell in (
        shown.locator(".jp-MarkdownCell").first,
        shown.locator(".jp-MarkdownCell", has_text="Tulis jawaban Anda di sini").last,
        shown.locator(".jp-CodeCell").last,
    ):
        cell.click(position={"x": 4, "y": 4})
        page.locator(".lm-MenuBar-item", has_text="Edit").click()
        delete = page.locator('.lm-Menu-item[data-command="notebook:delete-cell"]')
        expect(delete).to_have_attribute("aria-disabled", "true")
        page.keyboard.press("Escape")
    shown.locator(".jp-MarkdownCell").first.dblclick()
    page.keyboard.press("Enter")
    page.keyboard.type("rusak")
    checked(page)
    assert cells(notebook) == given


def test_a_restarted_kernel_brings_the_panel_back(page: Any, lab: Lab, notebook: Path) -> None:
    """After Kernel → Restart nobody has to run a cell: the panel answers by itself."""
    shown = opened(page, lab, notebook)
    panel = shown.locator(".kh-panel")
    panel.wait_for()
    write_answer(page, ANSWER)
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:restart"]').click()
    page.locator(".jp-Dialog button.jp-mod-warn").click()
    page.locator(".kh-sign", has_text="Menyiapkan panel").wait_for()
    page.locator(".kh-sign", has_text="Menyiapkan panel").wait_for(state="detached")
    panel.get_by_role("button", name="Simpan & periksa").click()
    panel.get_by_text("Tersimpan dan diperiksa.").wait_for()
    assert panel.count() == 1 and panel.locator(".kh-points").count() == 1


def test_text_typed_while_the_server_is_away_is_saved(page: Any, tmp_path: Path) -> None:
    """`humas start` ends while somebody writes and is started again: the page that stayed open
    saves what was typed in between, and one press of the button checks it."""
    box = page.locator(".jp-Dialog")
    close = box.get_by_role("button").last
    page.add_locator_handler(box, close.click, no_wait_after=True)
    with served(tmp_path, free_port()) as lab:
        path = released(lab, "putus")
        lab.setting("docmanager-extension/plugin", {"autosaveInterval": 2})
        shown = opened(page, lab, path)
        shown.locator(".kh-panel").wait_for()
        write_answer(page, ANSWER)
        with page.expect_response(saved):
            page.keyboard.press("Control+s")
    page.locator(".jp-mod-active .cm-content").click()
    page.keyboard.press("Control+End")
    with page.expect_event("requestfailed", lambda r: "/api/contents/" in r.url):
        page.keyboard.insert_text(MORE)
    assert ("markdown", ANSWER + MORE) not in cells(path)
    with served(tmp_path, urlsplit(lab.url).port):
        page.wait_for_event("response", saved)
        assert ("markdown", ANSWER + MORE) in cells(path)
        checked(page)
        shown.locator(".kh-panel", has_text="25 kata").locator(".kh-points").wait_for()
