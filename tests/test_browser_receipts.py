"""Reading again what was handed in, in JupyterLab as `humas start` serves it."""

from pathlib import Path
from typing import Any

import pytest
from lab_server import Lab, browser, hide_sidebar, page, write_answer
from test_browser_extension import ANSWER, EXERCISE, lab, notebook, opened, pytestmark, zips

__all__ = ["browser", "lab", "notebook", "page", "pytestmark"]

MARKUP = f"{ANSWER} <img src=x onerror=alert(1)>"


def handed_in(page: Any, lab: Lab, notebook: Path, width: int = 1200) -> Any:
    """Write and hand in; returns what stands in the notebook's tab."""
    # A workspace of its own: other tests hand in as well.
    own = notebook.parent.parent / ".humas"
    own.mkdir()
    (own / "release.json").write_text("{}", encoding="utf-8")
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    hide_sidebar(page)
    page.set_viewport_size({"width": width, "height": 900})
    write_answer(page, MARKUP)
    shown.get_by_role("button", name="Serahkan").click()
    dialog = page.locator(".jp-Dialog", has_text="Tanda terima penyerahan")
    dialog.get_by_role("button", name="Tutup").click()
    dialog.wait_for(state="detached")
    return shown


def test_what_was_handed_in_can_be_read(page: Any, lab: Lab, notebook: Path) -> None:
    """Nothing at first; then time, files and the very text, as text; once the ZIP is changed the
    text is not shown as handed in."""
    asked: list[str] = []
    page.on("dialog", lambda dialog: asked.append(dialog.message))
    shown = handed_in(page, lab, notebook)
    write_answer(page, "Sesudahnya ditulis lagi.", instead_of="Keduanya dirawat")
    shown.get_by_role("button", name="Tanda terima").click()
    dialog = page.locator(".jp-Dialog", has_text="Yang sudah diserahkan")
    assert dialog.locator(".kh-handed-text").first.inner_text() == MARKUP
    said = dialog.inner_text()
    assert f"{EXERCISE}.ipynb" in said and "1 kali diserahkan" in said and "terakhir" in said
    assert dialog.locator("img").count() == 0 and asked == []
    dialog.get_by_role("button", name="Tutup").click()
    dialog.wait_for(state="detached")
    (made,) = (notebook.parent.parent / "diserahkan").glob("*.zip")
    made.write_bytes(b"")
    shown.get_by_role("button", name="Tanda terima").click()
    dialog.get_by_text("Berkas ini berubah sejak diserahkan.").first.wait_for()
    assert dialog.locator(".kh-handed-text").count() == 0


def test_receipts_are_read_by_keyboard(page: Any, lab: Lab, notebook: Path) -> None:
    """From the toolbar into the dialog: folds open by Enter and Space, Escape closes."""
    shown = handed_in(page, lab, notebook)
    shown.get_by_role("button", name="Tanda terima").focus()
    page.keyboard.press("Enter")
    fold = page.locator(".kh-receipts details")
    fold.wait_for()
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    for key, count in (("Enter", 0), ("Space", 1), ("Enter", 0)):
        page.keyboard.press(key)
        page.wait_for_function(
            f"() => document.querySelectorAll('.kh-receipts details[open]').length === {count}"
        )
    page.keyboard.press("Escape")
    fold.wait_for(state="detached")


def test_nothing_handed_in_is_said(page: Any, lab: Lab, notebook: Path) -> None:
    """Before the first hand-in the dialog says so; where Jupyter is away, a line does."""
    own = notebook.parent.parent / ".humas"
    own.mkdir()
    (own / "release.json").write_text("{}", encoding="utf-8")
    shown = opened(page, lab, notebook)
    shown.get_by_role("button", name="Tanda terima").click()
    page.get_by_text("belum pernah diserahkan").wait_for()
    page.keyboard.press("Escape")
    page.locator(".jp-Dialog").wait_for(state="detached")
    page.route("**/kelas-humas/**", lambda route: route.abort())
    shown.get_by_role("button", name="Tanda terima").click()
    shown.get_by_role("alert").get_by_text("Jupyter tidak dapat dihubungi").wait_for()
    assert zips(lab) == set()


@pytest.mark.parametrize(("theme", "width"), [("Light", 960), ("Dark", 960), ("Light", 480)])
def test_receipts_fit_the_window(
    page: Any, lab: Lab, notebook: Path, tmp_path: Path, theme: str, width: int
) -> None:
    """In both themes and at 480 pixels nothing of the dialog is cut off."""
    lab.setting("apputils-extension/themes", {"theme": f"JupyterLab {theme}"})
    shown = handed_in(page, lab, notebook, width)
    page.screenshot(path=tmp_path / "papan.png")
    shown.get_by_role("button", name="Tanda terima").click()
    page.locator(".kh-handed-text").first.wait_for()
    page.screenshot(path=tmp_path / "terima.png")
    content = page.locator(".jp-Dialog-content")
    box = content.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert page.locator(".kh-receipts").evaluate("(n) => n.scrollWidth <= n.clientWidth")
