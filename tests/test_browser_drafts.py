"""Bringing an earlier version of an answer back, in JupyterLab in a headless Chromium."""

import json
from pathlib import Path
from typing import Any

import pytest
from lab_server import (
    SMALL_ANSWER,
    Lab,
    browser,
    hide_sidebar,
    lab,
    page,
    release_into,
    small_exercise,
    write_answer,
)
from test_browser_panel import CONTRAST, OTHER_FRONT_END, SHOUT, focused, press, start

from grader import answers as reader
from grader import exercise as ex
from grader.lab.drafts import Attempt, Draft, keep, kept
from grader.lab.forms.panel import body
from grader.lab.prose import SCRIPTS
from grader.lab.selfcheck import SelfCheck
from grader.lab.served import together
from grader.notebook import answer_cell

__all__ = ["browser", "lab", "page"]  # fixtures

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]
ITEM = "pengumuman"
THIRD = "Naskah ketiga yang belum disimpan, ditulis di tengah jalan."


@pytest.fixture
def notebook(lab: Lab, tmp_path: Path) -> Path:
    """A trainee's notebook of the small exercise, in a folder of its own."""
    return release_into(lab.workspace / tmp_path.name, small_exercise(tmp_path))


@pytest.fixture
def panel(page: Any, lab: Lab, notebook: Path) -> Any:
    """A panel under an answer of which two versions were checked."""
    shown = start(page, lab, notebook)
    hide_sidebar(page)
    two_versions(page, shown)
    return shown


def two_versions(page: Any, panel: Any) -> None:
    """Write and check one text, then another."""
    write_answer(page, SHOUT)
    press(panel)
    write_answer(page, SMALL_ANSWER, instead_of="Rani Lestari")
    press(panel)
    panel.get_by_text("Versi sebelumnya (1)").wait_for()


def saved(notebook: Path) -> str:
    """What stands in the answer's cell on disk."""
    cells = reader.read(notebook)["cells"]
    return reader.source_of(next(cell for cell in cells if reader.grade_id(cell) == ITEM))


def test_an_earlier_version_comes_back_and_goes_again(
    page: Any, panel: Any, notebook: Path
) -> None:
    """The button puts it into the cell, saves and checks; what stood there, unsaved, is a version;
    Ctrl+Z in the panel takes it back."""
    write_answer(page, THIRD, instead_of="Rani Lestari")
    panel.get_by_text("Versi sebelumnya (1)").click()
    panel.get_by_role("button", name="Kembalikan").click()
    panel.get_by_text("Versi itu sudah kembali di sel jawaban").wait_for()
    assert saved(notebook) == SHOUT
    assert panel.locator(".kh-points").inner_text() == "7,5"
    texts = [draft.text for draft in kept(notebook.parent, ITEM).drafts]
    assert texts == [SMALL_ANSWER, THIRD, SHOUT]
    assert panel.locator(".kh-draft-start").all_inner_texts() == [THIRD, SMALL_ANSWER[:160] + "…"]
    assert focused(page) == "check"
    page.keyboard.press("Control+Z")
    panel.get_by_text("Pengembalian dibatalkan.").wait_for()
    assert saved(notebook) == THIRD
    page.keyboard.press("Control+Z")  # nothing of what was typed before is taken back from here
    assert saved(notebook) == THIRD


def test_a_version_comes_back_by_keyboard(page: Any, panel: Any, notebook: Path) -> None:
    """Tab and Enter alone, and Ctrl+Z in the cell's own editor."""
    page.locator("[data-key='check']").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
        if focused(page) == "drafts":
            break
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if not focused(page):  # the list itself, where it scrolls
        page.keyboard.press("Tab")
    assert focused(page).startswith("restore:")
    page.keyboard.press("Tab")
    assert focused(page).startswith("read:")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    panel.get_by_text("Versi itu sudah kembali di sel jawaban").wait_for()
    assert saved(notebook) == SHOUT
    cell = page.locator(".jp-MarkdownCell", has_text="lebih awal! Mari!")
    cell.locator(".cm-content").click()  # it was left open for writing
    page.locator(".jp-Notebook.jp-mod-editMode .jp-mod-active .cm-focused").wait_for()
    page.keyboard.press("Control+Z")
    page.locator(".jp-mod-active .cm-content", has_text="lebih awal. Narahubung").wait_for()
    page.keyboard.press("Control+S")
    panel.get_by_text("Diperbarui setelah notebook disimpan.").wait_for()
    assert saved(notebook) == SMALL_ANSWER


def test_a_long_version_comes_back_whole(page: Any, panel: Any, notebook: Path) -> None:
    """The page holds its beginning only; the button brings all of it, saves and checks it."""
    written = f"{SHOUT}\n\n{'Kunjungan dibuka lagi. ' * 9000}".strip()
    now = kept(notebook.parent, ITEM).drafts[-1].time
    keep(notebook.parent, ITEM, Draft(now + 1, 3, None, 0, written))
    press(panel)
    panel.get_by_text("Versi sebelumnya (2)").click()
    panel.get_by_text("Baca awalnya").click()
    panel.get_by_text(f"{len(written):,}".replace(",", ".") + " huruf").wait_for()
    assert len(panel.locator("[data-cut]").inner_text()) <= 10_000
    panel.get_by_role("button", name="Kembalikan").first.click()
    panel.get_by_text("Versi itu sudah kembali di sel jawaban").wait_for()
    assert saved(notebook) == written


def lose_cell(page: Any, lab: Lab, notebook: Path) -> Any:
    """Close the notebook, take its answer's cell away, open it again; returns the panel."""
    page.goto("about:blank")
    data = reader.read(notebook)
    data["cells"] = [cell for cell in data["cells"] if reader.grade_id(cell) != ITEM]
    notebook.write_text(json.dumps(data), encoding="utf-8")
    shown = start(page, lab, notebook)
    shown.get_by_text("tidak ada lagi di pengumuman.ipynb").wait_for()
    return shown


def is_whole(notebook: Path, text: str) -> None:
    """The saved notebook is the release's, cell by cell, with this answer."""
    exercise = ex.load_release(notebook.with_name("rubric.json"))
    cells = reader.read(notebook)["cells"]
    names = [reader.grade_id(cell) for cell in cells if reader.grade_id(cell)]
    assert names == [ITEM, f"{ITEM}-panel"]
    cell = next(cell for cell in cells if reader.grade_id(cell) == ITEM)
    wanted = answer_cell(exercise.rubric.item(ITEM))
    assert reader.source_of(cell) == text
    assert {name: cell[name] for name in ("cell_type", "id")} == {
        "cell_type": "markdown", "id": ITEM
    }  # fmt: skip
    assert cell["metadata"]["nbgrader"] == wanted["metadata"]["nbgrader"]
    assert cell["metadata"]["kelas_humas"] == wanted["metadata"]["kelas_humas"]
    assert cell["metadata"]["deletable"] is False


def test_a_vanished_cell_comes_back_with_the_last_text(
    page: Any, lab: Lab, panel: Any, notebook: Path, tmp_path: Path
) -> None:
    """By keyboard: Tab from the button, Enter; the cell stands above its panel, is saved, graded,
    and can be written in."""
    shown = lose_cell(page, lab, notebook)
    shown.screenshot(path=tmp_path / "hilang.png")
    shown.locator("[data-key='check']").focus()
    page.keyboard.press("Tab")
    assert focused(page) == "put-back"
    page.keyboard.press("Enter")
    shown.get_by_text("Sel jawaban sudah kembali di atas panel ini.").wait_for()
    assert shown.locator(".kh-points").inner_text() == "10"
    is_whole(notebook, SMALL_ANSWER)
    page.screenshot(path=tmp_path / "kembali.png")
    assert focused(page) == "check"
    write_answer(page, SHOUT, instead_of="Rani Lestari")
    press(shown)
    is_whole(notebook, SHOUT)


def test_a_vanished_cell_comes_back_with_a_chosen_version(
    page: Any, lab: Lab, panel: Any, notebook: Path
) -> None:
    """An earlier version's own button puts the cell back with that version."""
    shown = lose_cell(page, lab, notebook)
    shown.get_by_text("Versi sebelumnya (2)").click()
    shown.get_by_role("button", name="Kembalikan", exact=True).last.click()
    shown.get_by_text("Sel jawaban sudah kembali di atas panel ini.").wait_for()
    assert shown.locator(".kh-points").inner_text() == "7,5"
    is_whole(notebook, SHOUT)


def test_a_cell_that_is_only_unsaved_is_not_put_in_twice(
    page: Any, lab: Lab, panel: Any, notebook: Path
) -> None:
    """Put back once and taken away from the file behind JupyterLab's back: one cell stays."""
    shown = lose_cell(page, lab, notebook)
    button = shown.get_by_role("button", name="Kembalikan sel jawaban")
    button.evaluate("(node) => { node.click(); node.click(); }")
    shown.get_by_text("Sel jawaban sudah kembali di atas panel ini.").wait_for()
    is_whole(notebook, SMALL_ANSWER)


def test_elsewhere_the_way_by_hand_is_said(page: Any, notebook: Path) -> None:
    """A front end that cannot add a cell says what to do."""
    data = reader.read(notebook)
    data["cells"] = [cell for cell in data["cells"] if reader.grade_id(cell) != ITEM]
    notebook.write_text(json.dumps(data), encoding="utf-8")
    view = SelfCheck(notebook.parent, ITEM, {}).look()
    view |= {"request": "", "time": "", "body": body(view)}
    asked = {"source": together(*SCRIPTS), "view": view, "prompt": True}
    page.evaluate(OTHER_FRONT_END, asked)
    page.get_by_role("button", name="Kembalikan sel jawaban").click()
    page.get_by_role("status").get_by_text("Tampilan ini tidak dapat menambah sel.").wait_for()
    page.get_by_text("Cara lain: klik di luar panel").wait_for()


def test_without_a_checker_nothing_is_put_back(page: Any, panel: Any, notebook: Path) -> None:
    """Where the present text cannot be kept first, the cell stays as it is, and this is said."""
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:shutdown"]').click()
    page.locator(".jp-StatusBar-Widget").get_by_text("No Kernel").wait_for()
    panel.get_by_text("Versi sebelumnya (1)").click()
    panel.get_by_role("button", name="Kembalikan").click()
    panel.get_by_text("Tidak ada yang diubah.").wait_for()
    assert page.locator(".jp-MarkdownCell", has_text="lebih awal. Narahubung").count() == 1
    assert saved(notebook) == SMALL_ANSWER


def test_elsewhere_the_text_is_there_to_be_copied(page: Any, notebook: Path) -> None:
    """A front end without JupyterLab's model shows the whole text, chosen, and says how to go on;
    markup in it is text."""
    view = SelfCheck(notebook.parent, ITEM, {}).look()
    old = Draft(1_800_000_000_000, 3, None, 0, "Naskah <b>lama</b>\n\nbaris kedua", True)
    view |= {"request": "", "time": "", "body": body(view, [], [old])}
    asked = {"source": together(*SCRIPTS), "view": view, "prompt": True}
    page.evaluate(OTHER_FRONT_END, asked)
    page.add_style_tag(content=together("panel.css"))
    page.get_by_text("Versi sebelumnya (1)").click()
    page.get_by_role("button", name="Kembalikan").click()
    page.get_by_text("Salin teks yang terpilih").wait_for()
    assert page.evaluate("getSelection().toString()") == old.text
    assert page.locator("time").inner_text().startswith("15 Januari pukul ")


@pytest.mark.parametrize(("theme", "width"), [("Light", 960), ("Dark", 960), ("Light", 480)])
def test_versions_and_chart_are_legible(
    page: Any, lab: Lab, notebook: Path, tmp_path: Path, theme: str, width: int
) -> None:
    """In both themes and at 480 pixels: contrast of 4.5 : 1, nothing cut off."""
    lab.setting("apputils-extension/themes", {"theme": f"JupyterLab {theme}"})
    panel = start(page, lab, notebook)
    hide_sidebar(page)
    page.set_viewport_size({"width": width, "height": 1600})
    two_versions(page, panel)
    write_answer(page, THIRD, instead_of="Rani Lestari")
    press(panel)
    panel.get_by_text("Versi sebelumnya (2)").click()
    panel.get_by_text("Baca seluruhnya").first.click()
    assert page.evaluate(CONTRAST) == []
    assert panel.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    panel.screenshot(path=tmp_path / "versi.png")
    shown = lose_cell(page, lab, notebook)
    hide_sidebar(page)
    assert page.evaluate(CONTRAST) == []
    assert shown.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    shown.screenshot(path=tmp_path / "hilang.png")


def test_the_chart_has_its_list(page: Any, notebook: Path) -> None:
    """Each attempt stands in a list for a screen reader, with its time and points."""
    view = SelfCheck(notebook.parent, ITEM, {}).look() | {"state": "graded"}
    tries = [Attempt(1_800_000_000_000, 2.5, 10), Attempt(1_800_000_060_000, 10, 10)]
    view |= {"request": "", "time": "", "body": body(view, tries)}
    asked = {"source": together(*SCRIPTS), "view": view, "prompt": True}
    page.evaluate(OTHER_FRONT_END, asked)
    told = page.locator(".kh-tries ol li").all_text_contents()
    assert [entry.split(": ")[1] for entry in told] == ["2,5 dari 10 poin", "10 dari 10 poin"]
