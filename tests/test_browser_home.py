"""Beranda as `humas start` opens it, in a headless Chromium."""

import datetime as dt
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lab_server import Lab, browser, hide_sidebar, keep, page, serious, write_answer
from playwright.sync_api import expect
from test_browser_extension import lab
from test_lab_home import FIRST, SENTENCES, finish_exercise, finish_lesson, write_cell

from grader import exercise, lesson, submission, workspace
from grader.frontpage import HOME

__all__ = ["browser", "keep", "lab", "page"]  # fixtures

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(400),
    pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal"),
]
LESSON = f"pelajaran/{FIRST}/lesson.ipynb"
EXERCISE = "04-siaran-pers/04-siaran-pers.ipynb"


@pytest.fixture(scope="module")
def contents() -> dict[str, bytes]:
    """What a workspace gets, built once."""
    return workspace.contents()


@pytest.fixture
def root(lab: Lab, tmp_path: Path, contents: dict[str, bytes]) -> Path:
    """A new trainee's workspace, below the folder that the server serves."""
    folder = lab.workspace / tmp_path.name
    workspace.build(folder, contents)
    return folder


def opened(page: Any, lab: Lab, root: Path) -> Any:
    """Open Beranda and run nothing; returns the widget once it has come to life."""
    page.goto(lab.address(root / HOME))
    shown = page.locator(".kh-home")
    shown.locator(".kh-module").first.wait_for()
    page.locator(".kh-sign").wait_for(state="detached")
    return shown


def in_front(page: Any, lab: Lab, path: Path) -> Any:
    """Wait until this notebook is the one that is shown; returns it."""
    place = path.relative_to(lab.workspace).as_posix()
    page.wait_for_url(re.compile(re.escape(f"/lab/tree/{place}") + r"([?#].*)?$"))
    panel = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
    panel.locator(".jp-Cell").first.wait_for()
    return panel


def back(page: Any) -> None:
    """To Beranda's tab."""
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=HOME).click()
    page.locator(".kh-home").wait_for()


def test_humas_start_shows_beranda_first(
    page: Any, lab: Lab, keep: Callable[[Any, str], None]
) -> None:
    """JupyterLab's own address, without a path, leads to Beranda, which lists every module."""
    page.goto(f"{lab.url}/?token={lab.token}")
    page.wait_for_url("**/lab/tree/Beranda.ipynb*")
    shown = page.locator(".kh-home")
    shown.locator(".kh-module").first.wait_for()
    expect(shown.locator(".kh-module")).to_have_count(len(lesson.find()))
    expect(shown.get_by_role("link", name="Mulai: Pelajaran 00")).to_be_visible()
    hide_sidebar(page)
    page.set_viewport_size({"width": 960, "height": 1600})
    keep(shown, "beranda")


def test_links_open_the_right_notebooks(page: Any, lab: Lab, root: Path) -> None:
    """By mouse: the next step opens the lesson, the fourth module's link its exercise; both stay
    links after Beranda was drawn again."""
    shown = opened(page, lab, root)
    shown.get_by_role("button", name="Perbarui").click()
    shown.get_by_text("Diperbarui pukul").wait_for()
    shown.get_by_role("link", name="Mulai: Pelajaran 00").click()
    panel = in_front(page, lab, root / LESSON)
    expect(panel.get_by_role("heading", name="Mulai: menulis").first).to_be_visible()
    back(page)
    shown.get_by_role("link", name="Latihan 04: Siaran pers").click()
    in_front(page, lab, root / EXERCISE).get_by_role("button", name="Serahkan").wait_for()


def test_every_link_is_a_plain_one_too(page: Any, lab: Lab, root: Path) -> None:
    """Without JupyterLab's help each link leads to a notebook beside Beranda that is there."""
    links = opened(page, lab, root).locator("a")
    next_step = 1  # beside a lesson and an exercise a module
    assert links.count() == len(lesson.find()) + len(exercise.find()) + next_step
    for link in links.all():
        assert (root / unquote(link.get_attribute("href") or "x")).is_file()


def test_by_keyboard_alone(page: Any, lab: Lab, root: Path) -> None:
    """Tab reaches the button and the links, each with a visible focus; Enter opens the notebook and
    no key becomes a command on the notebook's cells."""
    shown = opened(page, lab, root)
    page.locator(".jp-MarkdownCell").first.click()
    for _ in range(25):
        page.keyboard.press("Tab")
        if shown.get_by_role("button", name="Perbarui").evaluate(
            "n => n === document.activeElement"
        ):
            break
    page.keyboard.press("Enter")
    shown.get_by_text("Diperbarui pukul").wait_for()
    expect(shown.get_by_role("button", name="Perbarui")).to_be_focused()
    page.keyboard.press("Tab")
    following = shown.get_by_role("link", name="Mulai: Pelajaran 00")
    expect(following).to_be_focused()
    assert following.evaluate("n => getComputedStyle(n).outlineStyle") == "solid"
    page.keyboard.type("ddab")
    expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(2)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(shown.get_by_role("link", name="Latihan 00")).to_be_focused()
    page.keyboard.press("Enter")
    in_front(page, lab, root / FIRST / f"{FIRST}.ipynb")


def test_progress_appears_by_itself(page: Any, lab: Lab, root: Path) -> None:
    """An answer that is written and checked in the exercise stands on Beranda, with its points; the
    next step is another one then, and opens that one alone."""
    shown = opened(page, lab, root)
    module = shown.locator(".kh-module").first
    module.get_by_text("0 dari 3 soal").wait_for()
    shown.get_by_role("link", name="Latihan 00").click()
    panel = in_front(page, lab, root / FIRST / f"{FIRST}.ipynb")
    panel.locator(".kh-panel:not(.kh-sheet)").wait_for()
    write_answer(page, SENTENCES)
    panel.locator(".kh-check").click()
    panel.get_by_text("Tersimpan dan diperiksa.").wait_for()
    points = panel.locator(".kh-points").inner_text()
    back(page)
    module.get_by_text("1 dari 3 soal").wait_for()
    expect(module.get_by_text("Nilai sementara")).to_contain_text(f"{points} dari")
    expect(module.get_by_text("Sedang dikerjakan")).to_be_visible()
    panel = page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=f"{FIRST}.ipynb")
    panel.locator(".lm-TabBar-tabCloseIcon").click()
    shown.get_by_role("link", name="Lanjutkan: Latihan 00").click()
    in_front(page, lab, root / FIRST / f"{FIRST}.ipynb")
    expect(page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab")).to_have_count(2)


def test_a_dead_kernel_is_said(page: Any, lab: Lab, root: Path) -> None:
    """Without its kernel the button says what to do, and the links still open notebooks."""
    shown = opened(page, lab, root)
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:shutdown"]').click()
    page.locator(".jp-StatusBar-Widget").get_by_text("No Kernel").wait_for()
    shown.get_by_role("button", name="Perbarui").click()
    shown.get_by_text("Belum diperbarui").wait_for()
    shown.get_by_role("link", name="Mulai: Pelajaran 00").click()
    in_front(page, lab, root / LESSON)


@pytest.mark.parametrize(("theme", "width"), [("Dark", 1200), ("Light", 480)])
def test_both_themes_and_a_narrow_window(
    page: Any, lab: Lab, root: Path, keep: Callable[[Any, str], None], theme: str, width: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """With every kind of row nothing is cut off, and axe finds no serious violation."""
    finish_lesson(root)
    finish_exercise(root)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(root / "none"))
    when = dt.datetime(2026, 11, 28, 14, 5, 9).astimezone()
    submission.hand_in(root, FIRST, "ani", when)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    write_cell(root / EXERCISE, "naskah", SENTENCES * 3)
    submission.hand_in(root, Path(EXERCISE).stem, "ani", when)
    middle = "01-kesadaran-digital"
    workspace.write(
        root / "pelajaran" / middle / ".ipynb_checkpoints/lesson-checkpoint.ipynb", b"{}"
    )
    write_cell(root / middle / f"{middle}.ipynb", "unggahan", SENTENCES * 3)
    page_of_feedback = b"<p>Nilai: <strong>71,5 dari 100 poin</strong></p>"
    news = "03-penulisan-berita"
    workspace.write(root / news / "feedback" / "2026" / f"{news}.html", page_of_feedback)
    (root / "pelajaran" / "05-media-sosial" / "lesson.ipynb").write_bytes(b'{"cells": [')
    table = f"{middle},2026-12-01\n{news},2099-12-03 16.00 WITA\n"
    (root / ".humas" / "jadwal.csv").write_text(f"latihan,batas\n{table}", encoding="utf-8")
    data = json.loads((root / ".humas" / "kursus.json").read_text(encoding="utf-8"))
    data["modules"][3]["path"] = "advanced"
    (root / ".humas" / "kursus.json").write_text(json.dumps(data), encoding="utf-8")
    lab.setting("apputils-extension/themes", {"theme": f"JupyterLab {theme}"})
    shown = opened(page, lab, root)
    hide_sidebar(page)
    page.set_viewport_size({"width": width, "height": 1900})
    for said in ("Diserahkan Sabtu, 28 November 2026 pukul 14.05.", "Nilai sementara",
                 "Ada perubahan sesudah penyerahan terakhir", "Sudah diserahkan, masih terbuka",
                 "dua soal masih kosong dan materi belum dibuka",
                 "Nilai resmi: 71,5", "Jangan hapus berkasnya", "Jalur lanjutan"):  # fmt: skip
        expect(shown.get_by_text(said).first).to_be_visible()
    keep(shown, f"beranda-{theme}-{width}")
    assert shown.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    for part in shown.locator("*").all():
        assert part.evaluate("(n) => n.getBoundingClientRect().right") <= width
    assert serious(page, ".kh-home") == []
