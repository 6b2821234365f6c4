"""The labeler as a trainee meets it: JupyterLab in a real, headless Chromium."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sheet_course
from lab_server import (
    Lab,
    browser,
    hide_sidebar,
    keep,
    lab,
    open_notebook,
    page,
    release_into,
    run_all,
    serious,
)
from playwright.sync_api import expect
from sheet_course import SLUG

__all__ = ["browser", "keep", "lab", "page"]  # fixtures

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]


@pytest.fixture
def notebook(lab: Lab, tmp_path: Path) -> Path:
    """A trainee's notebook of the small exercise, in a folder of its own."""
    return release_into(lab.workspace / tmp_path.name / SLUG, sheet_course.write(tmp_path))


def start(page: Any, lab: Lab, path: Path, number: int = 0) -> Any:
    """Open the notebook, run all, wait for its widgets; gives back one of them."""
    open_notebook(page, lab, path)
    run_all(page)
    shown = page.locator(".kh-sheet").nth(number)
    shown.wait_for()
    return shown


def on_disk(notebook: Path, item: str = "bingkai") -> dict[tuple[str, str], tuple[str, str]]:
    """Row and field to value and note."""
    with (notebook.parent / "jawaban" / f"{item}.csv").open(encoding="utf-8", newline="") as file:
        return {(r["row"], r["field"]): (r["value"], r["note"]) for r in csv.DictReader(file)}


def pick(sheet: Any, group: str, name: str) -> None:
    """Click a label and wait until it is shown as chosen."""
    radio = sheet.get_by_role("radiogroup", name=group, exact=True).get_by_role("radio", name=name)
    radio.click()
    sheet.locator('[role="radio"][aria-checked="true"]', has_text=name).first.wait_for()


def place(sheet: Any, number: int) -> None:
    """Wait until this row is open."""
    sheet.get_by_text(f"Butir {number} dari 6").wait_for()


def test_labels_survive_a_killed_kernel_and_a_reload(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None]
) -> None:
    """By mouse and by number keys; the kernel is killed, the page reloaded: every answer is there,
    and the row that was next is open."""
    sheet = start(page, lab, notebook)
    pick(sheet, "Bingkai", "Konflik")
    assert on_disk(notebook)["j1", "frame"] == ("conflict", "")
    pick(sheet, "Nada", "Negatif")
    sheet.get_by_role("textbox", name="Mengapa?").fill("Dua kelompok disebut")
    sheet.get_by_text("Catatan tersimpan.").wait_for()
    sheet.get_by_role("button", name="Berikutnya").click()
    place(sheet, 2)
    before = page.locator(".jp-Notebook .jp-Cell").count()
    for number in (2, 3):  # frame, tone, next
        sheet.page.keyboard.press("2")
        sheet.get_by_text("Tersimpan: Sisi manusia.").wait_for()
        sheet.page.keyboard.press("1")
        sheet.get_by_text("Tersimpan: Positif.").wait_for()
        sheet.page.keyboard.press("b")
        place(sheet, number + 1)
    assert page.locator(".jp-Notebook .jp-Cell").count() == before
    given = on_disk(notebook)
    assert given["j1", "frame"] == ("conflict", "Dua kelompok disebut")
    assert [given[row, "frame"][0] for row in ("j2", "j3")] == ["human", "human"]

    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:shutdown"]').click()
    page.locator(".jp-StatusBar-Widget").get_by_text("No Kernel").wait_for()
    sheet.get_by_role("radio", name="Ekonomi").first.click()
    sheet.get_by_text("Belum tersimpan").wait_for()
    expect(sheet.locator('[role="radio"][aria-checked="true"]')).to_have_count(0)
    assert on_disk(notebook) == given

    page.goto("about:blank")
    sheet = start(page, lab, notebook)
    place(sheet, 4)
    sheet.get_by_text("3 dari 6 sudah dilabeli. Dinilai setelah diserahkan.").first.wait_for()
    hide_sidebar(page)
    sheet.get_by_role("button", name="Daftar").click()
    expect(sheet.locator(".kh-row", has_text="Konflik · Negatif")).to_have_count(1)
    expect(sheet.locator(".kh-row", has_text="Sisi manusia · Positif")).to_have_count(2)
    sheet.get_by_role("button", name="Belum dilabeli saja").click()
    sheet.locator(".kh-row", has_text="Bersitegang").wait_for(state="detached")
    expect(sheet.locator(".kh-item")).to_have_count(3)
    keep(sheet, "pelabelan-daftar")
    sheet.get_by_role("button", name="Daftar").click()
    sheet.get_by_role("button", name="Belum dilabeli saja").click()
    pick(sheet, "Bingkai", "Ekonomi")
    sheet.get_by_role("button", name="Urungkan").click()
    sheet.get_by_text("langkah terakhir diurungkan").wait_for()
    assert on_disk(notebook) == given
    pick(sheet, "Bingkai", "Ekonomi")
    keep(sheet, "pelabelan")


def test_all_by_keyboard_and_the_reason_after_a_practice_answer(
    page: Any, lab: Lab, notebook: Path
) -> None:
    """Tab into a set, arrows choose nothing, Space does; the reason is shown after it."""
    sheet = start(page, lab, notebook, number=1)
    sheet.get_by_role("button", name="Belum dilabeli saja").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.key") == "label:frame:human"
    assert sheet.locator('[aria-checked="true"]').count() == 0
    assert sheet.get_by_text("nasib satu orang").count() == 0
    page.keyboard.press("Space")
    sheet.get_by_text("Judul ini mengikuti nasib satu orang.").wait_for()
    assert page.evaluate("document.activeElement.dataset.key") == "label:frame:human"
    page.keyboard.press("1")
    sheet.get_by_text("Belum tepat. Kunci latihan ini: Sisi manusia.").wait_for()
    page.keyboard.press("u")
    sheet.get_by_text("Tepat.", exact=True).wait_for()
    page.keyboard.press("Tab")
    page.keyboard.insert_text("b1u")  # letters in the note are letters
    sheet.get_by_text("Catatan tersimpan.").wait_for()
    assert on_disk(notebook, "coba") == {("c1", "frame"): ("human", "b1u")}


def test_the_quiz_by_mouse_and_keys_survives_a_reload(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None]
) -> None:
    """One right option and several, by click, Space and number; all of it is there afterwards."""
    sheet = start(page, lab, notebook, number=2)
    sheet.get_by_role("radio", name="Sambutan pejabat").click()
    sheet.locator('[role="radio"][aria-checked="true"]', has_text="Sambutan").wait_for()
    assert on_disk(notebook, "kuis") == {("teras", "choice"): ("sambutan", "")}
    page.keyboard.press("1")
    sheet.locator('[role="radio"][aria-checked="true"]', has_text="Fakta").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    sheet.locator('[role="checkbox"][aria-checked="true"]', has_text="Waktu").wait_for()
    page.keyboard.press("2")
    sheet.locator('[role="checkbox"][aria-checked="true"]', has_text="Tempat").wait_for()
    assert on_disk(notebook, "kuis")["isi", "choice"] == ("waktu|tempat", "")
    practice = page.locator(".kh-sheet").nth(3)
    practice.get_by_role("radio", name="Sambutan pejabat").click()
    practice.get_by_text("Sambutan bukan berita.").wait_for()
    hide_sidebar(page)
    keep(practice, "kuis-latihan")
    page.goto("about:blank")
    sheet = start(page, lab, notebook, number=2)
    sheet.get_by_text("2 dari 2 sudah dijawab. Dinilai setelah diserahkan.").first.wait_for()
    assert sheet.locator('[aria-checked="true"]').all_inner_texts() == ["●\nFakta terpenting"] + [
        f"✓\n{name}" for name in ("Waktu", "Tempat")
    ]
    keep(sheet, "kuis")


@pytest.mark.parametrize(("theme", "width"), [("Dark", 960), ("Light", 480)])
def test_both_themes_and_a_narrow_window(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None], theme: str, width: int
) -> None:
    """Nothing is cut off at 480 pixels, and axe finds no serious violation in either theme."""
    lab.setting("apputils-extension/themes", {"theme": f"JupyterLab {theme}"})
    sheet = start(page, lab, notebook, number=1)
    hide_sidebar(page)
    page.set_viewport_size({"width": width, "height": 1600})
    pick(sheet, "Bingkai", "Konflik")
    sheet.get_by_role("button", name="Daftar").click()
    sheet.locator(".kh-list").wait_for()
    assert sheet.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    assert sheet.locator("b").count() == 0  # a headline with markup is text
    assert serious(page, ".kh-sheet") == []
    keep(sheet, f"pelabelan-{theme}-{width}")
