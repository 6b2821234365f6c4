"""The sorter and the table editor as a trainee meets them: JupyterLab in a headless Chromium."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import table_course
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
from table_course import SLUG

from grader.lab import widget as widget_of

__all__ = ["browser", "keep", "lab", "page"]  # fixtures

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]


@pytest.fixture
def notebook(lab: Lab, tmp_path: Path) -> Path:
    """A trainee's notebook of the small exercise, in a folder of its own."""
    return release_into(lab.workspace / tmp_path.name / SLUG, table_course.write(tmp_path))


def start(page: Any, lab: Lab, path: Path) -> Callable[[str], Any]:
    """Open the notebook, run all, wait for its widgets; gives back how to find one by its title."""
    open_notebook(page, lab, path)
    run_all(page)

    def find(title: str) -> Any:
        shown = page.locator(f'.kh-sheet[aria-label="{title}"]')
        shown.wait_for()
        return shown

    return find


def kill_kernel(page: Any) -> None:
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:shutdown"]').click()
    page.locator(".jp-StatusBar-Widget").get_by_text("No Kernel").wait_for()


def rows(notebook: Path, item: str) -> dict[tuple[str, str], str]:
    """Row and field to value, in the file's order."""
    path = notebook.parent / "jawaban" / f"{item}.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {(r["row"], r["field"]): r["value"] for r in csv.DictReader(file)}


def order(notebook: Path, item: str = "urut") -> list[str]:
    return [row for row, _ in sorted(rows(notebook, item).items(), key=lambda pair: int(pair[1]))
            for row in row[:1]]  # fmt: skip


def drag(page: Any, sheet: Any, row: str, onto: str, *, below: bool) -> None:
    """Move a row's grip with the mouse onto the upper or lower edge of another row."""
    grip = sheet.locator(f'[data-key="grip:{row}"]')
    grip.scroll_into_view_if_needed()
    start = grip.bounding_box()
    goal = sheet.locator(f'[data-key="item:{onto}"]').bounding_box()
    page.mouse.move(start["x"] + 12, start["y"] + start["height"] / 2)
    page.mouse.down()
    y = goal["y"] + (goal["height"] - 2 if below else 2)
    page.mouse.move(start["x"] + 14, y, steps=8)
    page.mouse.up()


def test_an_order_by_mouse_and_keys_survives_a_killed_kernel_and_a_reload(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None]
) -> None:
    """Dragged, moved by keys and by buttons; the kernel is killed, the page reloaded: the order is
    there, and the last step can still be taken back."""
    find = start(page, lab, notebook)
    hide_sidebar(page)
    sheet = find("Susunan siaran pers")
    assert sheet.locator("b").count() == 0  # a paragraph with markup is text
    drag(page, sheet, "p1", "p3", below=False)
    sheet.get_by_text("Tersimpan: tempat 1 dari 4.").wait_for()
    assert order(notebook) == ["p1", "p3", "p4", "p2"]
    assert page.evaluate("document.activeElement.dataset.key") == "grip:p1"
    drag(page, sheet, "p3", "p2", below=True)
    sheet.get_by_text("Tersimpan: tempat 4 dari 4.").wait_for()
    assert order(notebook) == ["p1", "p4", "p2", "p3"]

    page.keyboard.press("ArrowUp")  # nothing is held: the focus moves, not the row
    assert page.evaluate("document.activeElement.dataset.key") == "grip:p2"
    page.keyboard.press("Space")
    sheet.locator('[data-key="grip:p2"][aria-pressed="true"]').wait_for()
    page.keyboard.press("ArrowUp")
    sheet.get_by_text("Tersimpan: tempat 2 dari 4.").wait_for()
    assert order(notebook) == ["p1", "p2", "p4", "p3"]
    assert page.evaluate("document.activeElement.dataset.key") == "grip:p2"
    keep(sheet, "urutan")
    page.keyboard.press("ArrowDown")
    sheet.get_by_text("Tersimpan: tempat 3 dari 4.").wait_for()
    page.keyboard.press("Escape")
    sheet.get_by_text("dikembalikan ke tempat 3").wait_for()
    sheet.get_by_role("button", name="Naik: Atap").click()
    sheet.get_by_text("Tersimpan: tempat 2 dari 4.").wait_for()
    assert order(notebook) == ["p1", "p2", "p4", "p3"]

    kill_kernel(page)
    sheet.get_by_role("button", name="Turun: Muara Teduh").click()
    sheet.get_by_text("Belum tersimpan").wait_for()
    assert sheet.locator(".kh-sort-item").first.get_attribute("data-row") == "p1"
    assert order(notebook) == ["p1", "p2", "p4", "p3"]

    page.goto("about:blank")
    sheet = start(page, lab, notebook)("Susunan siaran pers")
    sheet.get_by_text("Urutan Anda tersimpan. Dinilai setelah diserahkan.").first.wait_for()
    places = [node.get_attribute("data-row") for node in sheet.locator(".kh-sort-item").all()]
    assert places == ["p1", "p2", "p4", "p3"]
    sheet.get_by_role("button", name="Urungkan").click()
    sheet.get_by_text("langkah terakhir diurungkan").wait_for()
    assert order(notebook) == ["p1", "p4", "p2", "p3"]


def test_practice_of_order_and_table_compares_when_asked(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None]
) -> None:
    """Places, accepted values and reasons stand there after “Bandingkan”, and not before."""
    find = start(page, lab, notebook)
    hide_sidebar(page)
    sheet = find("Urutan langkah")
    button = sheet.get_by_role("button", name="Bandingkan")
    assert button.get_attribute("aria-disabled") == "true"
    button.focus()
    page.keyboard.press("Enter")
    sheet.get_by_role("button", name="Naik: Terima kabar").click()
    sheet.get_by_text("Tersimpan: tempat 2").wait_for()
    assert sheet.get_by_text("Kabar datang").count() == 0
    sheet.get_by_role("button", name="Bandingkan").click()
    sheet.get_by_text("Tempatnya: 1. Kabar datang lebih dahulu.").wait_for()
    keep(sheet, "urutan-latihan")
    table = find("Bingkai judul")
    table.get_by_label("Bingkai").first.select_option("Konflik")
    table.get_by_text("Tersimpan.").wait_for()
    table.get_by_label("Kata yang menunjukkannya").first.fill("Bersitegang di Muara")
    table.get_by_role("button", name="Bandingkan").click()
    table.get_by_text("Kata kerja ini menandai perselisihan.").wait_for()
    assert rows(notebook, "kutipan")["j1", "kata"] == "Bersitegang di Muara"
    keep(table, "tabel-latihan")
    figures = find("Angka kunjungan")
    figures.get_by_label("Jawaban").first.fill("12,5")
    page.keyboard.press("Tab")
    figures.get_by_text("Tersimpan.").wait_for()
    assert rows(notebook, "angka") == {("a1", "value"): "12.5"}
    keep(figures, "angka")


def test_a_table_loses_nothing_when_the_kernel_dies(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None]
) -> None:
    """Typed into by keyboard alone; what is typed after the kernel's death stays in its field, is
    marked, outlives a reload, and is sent when a kernel is there again."""
    find = start(page, lab, notebook)
    hide_sidebar(page)
    sheet = find("Kalender konten")
    sheet.get_by_label("Tanggal terbit").first.focus()
    page.keyboard.type("2 Maret 2026")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Kunjungan dibuka lagi")
    page.keyboard.press("Tab")
    page.keyboard.type("Inst")  # a list chooses by its first letters
    page.keyboard.press("Tab")
    page.keyboard.type("1.250,5")
    page.keyboard.press("Tab")
    page.keyboard.type("Kunjungan dibuka lagi Senin")
    sheet.get_by_text("27 / 80 huruf").wait_for()
    page.keyboard.press("Tab")
    sheet.get_by_text("1 dari sedikitnya 2 baris sudah lengkap").first.wait_for()
    given = {
        ("r1", "tanggal"): "2026-03-02",
        ("r1", "isu"): "Kunjungan dibuka lagi",
        ("r1", "kanal"): "ig",
        ("r1", "jangkauan"): "1250.5",
        ("r1", "pesan"): "Kunjungan dibuka lagi Senin",
    }
    assert rows(notebook, "kalender") == given
    second = sheet.get_by_label("Tanggal terbit").nth(1)
    second.fill("31 Februari")
    sheet.get_by_text("Tulis tanggal seperti 2 Maret 2026").first.wait_for()
    assert second.input_value() == "31 Februari"
    page.set_viewport_size({"width": 1200, "height": 1500})
    sheet.get_by_role("button", name="Tambah baris").click()
    sheet.get_by_text("Baris 3 ditambahkan.").wait_for()
    assert page.evaluate("document.activeElement.dataset.key") == "cell:r3:tanggal"
    keep(sheet, "tabel")

    kill_kernel(page)
    typed = sheet.get_by_label("Isu").nth(2)
    typed.fill("Diketik saat kernel mati")
    sheet.locator(".kh-status", has_text="Belum tersimpan").wait_for()
    assert typed.input_value() == "Diketik saat kernel mati"
    assert typed.get_attribute("data-unsaved") == ""
    keep(sheet, "tabel-belum-tersimpan")
    assert ("r3", "isu") not in rows(notebook, "kalender")

    page.goto("about:blank")
    sheet = start(page, lab, notebook)("Kalender konten")
    sheet.locator('[data-key="cell:r3:isu"]:not([data-unsaved])').wait_for()
    assert sheet.get_by_label("Isu").nth(2).input_value() == "Diketik saat kernel mati"
    assert rows(notebook, "kalender") == given | {
        ("r2", "tanggal"): "31 Februari",
        ("r3", "isu"): "Diketik saat kernel mati",
    }
    assert sheet.get_by_label("Sasaran jangkauan").first.input_value() == "1.250,5"
    sheet.get_by_role("button", name="Hapus baris 1").click()
    sheet.get_by_text("Urungkan bila keliru").wait_for()
    assert ("r3", "isu") not in rows(notebook, "kalender")
    page.keyboard.press("Enter")  # the focus is on “Urungkan”
    sheet.get_by_text("langkah terakhir diurungkan").wait_for()
    assert rows(notebook, "kalender")["r1", "isu"] == "Kunjungan dibuka lagi"


def test_a_restarted_kernel_gets_what_was_typed_meanwhile(
    page: Any, lab: Lab, notebook: Path
) -> None:
    """The widget's own kernel is gone without a word: after a while it says so, keeps the text, and
    the widget that is drawn next sends it. A date picked from the calendar is such a text too."""
    find = start(page, lab, notebook)
    sheet = find("Kalender konten")
    headers = {"Authorization": f"token {lab.token}"}
    kernels = page.request.get(f"{lab.url}/api/kernels", headers=headers).json()
    here = page.request.get(f"{lab.url}/api/sessions", headers=headers).json()
    own = next(s["kernel"]["id"] for s in here if notebook.parent.parent.name in s["path"])
    assert own in [kernel["id"] for kernel in kernels]
    page.request.post(f"{lab.url}/api/kernels/{own}/restart", headers=headers)
    sheet.locator('[data-key="picker:r2:tanggal"]').evaluate(
        """(node) => {
          node.value = "2026-03-09";
          node.dispatchEvent(new Event("change", { bubbles: true }));
        }"""
    )
    sheet.get_by_label("Pesan kunci").first.fill("Selama kernel dimulai lagi")
    sheet.locator(".kh-status", has_text="belum menjawab").wait_for()
    assert rows(notebook, "kalender") == {}
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()  # as the widget advises
    page.locator('.lm-Menu-item[data-command="runmenu:restart-and-run-all"]').click()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    sheet = find("Kalender konten")
    sheet.locator('[data-key="cell:r1:pesan"]:not([data-unsaved])').wait_for()
    assert sheet.get_by_label("Pesan kunci").first.input_value() == "Selama kernel dimulai lagi"
    sheet.locator('[data-key="cell:r2:tanggal"]:not([data-unsaved])').wait_for()
    assert sheet.get_by_label("Tanggal terbit").nth(1).input_value() == "9 Maret 2026"
    assert rows(notebook, "kalender") == {
        ("r1", "pesan"): "Selama kernel dimulai lagi",
        ("r2", "tanggal"): "2026-03-09",
    }


def test_a_finger_drags_a_row_and_a_drag_can_be_given_up(
    page: Any, lab: Lab, notebook: Path
) -> None:
    """Touch on the grip moves the row; Escape during a drag with the mouse puts it back."""
    sheet = start(page, lab, notebook)("Susunan siaran pers")
    hide_sidebar(page)
    sheet.scroll_into_view_if_needed()
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    grip = sheet.locator('[data-key="grip:p2"]').bounding_box()
    goal = sheet.locator('[data-key="item:p3"]').bounding_box()
    x, y = grip["x"] + 12, grip["y"] + grip["height"] / 2

    def touch(kind: str, points: list[dict[str, float]]) -> None:
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", [{"x": x, "y": y}])
    for part in range(1, 9):
        touch("touchMove", [{"x": x, "y": y + (goal["y"] + 2 - y) * part / 8}])
    touch("touchEnd", [])
    sheet.get_by_text("Tersimpan: tempat 1 dari 4.").wait_for()
    assert order(notebook) == ["p2", "p3", "p1", "p4"]
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": False})

    grip = sheet.locator('[data-key="grip:p4"]').bounding_box()
    page.mouse.move(grip["x"] + 12, grip["y"] + 10)
    page.mouse.down()
    page.mouse.move(grip["x"] + 12, goal["y"] + 4, steps=5)
    sheet.locator('[data-row="p4"][data-dragged]').wait_for()
    page.keyboard.press("Escape")
    page.mouse.up()
    sheet.locator('[data-row="p4"]:not([data-dragged])').wait_for()
    assert order(notebook) == ["p2", "p3", "p1", "p4"]
    assert sheet.locator('[aria-pressed="true"]').count() == 0


MOUNT = """
async ([script, task, view]) => {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const { render } = (await import(url)).default;
  const told = [];
  const state = { task, view };
  const model = {
    get: (name) => state[name],
    on: (_, act) => told.push(act),
    off: () => {},
    send: async (message) => {
      state.view = await window.answer(message);
      for (const act of told) act();
    },
  };
  render({ model, el: document.body });
}
"""


def test_a_full_disk_keeps_the_text_and_the_caret_and_tries_again(
    page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without JupyterLab, the widget and its Python alone: a cell that cannot be written says so,
    stays as typed, and is on disk once there is room; a reply moves no caret."""
    notebook = release_into(tmp_path / "kerja", table_course.write(tmp_path))
    monkeypatch.chdir(notebook.parent)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    widget: Any = widget_of("kalender")

    def answer(message: Any) -> Any:
        widget.answer(message)
        return widget.view

    page.expose_function("answer", answer)
    page.evaluate(MOUNT, [widget._esm, widget.task, widget.view])
    field = page.get_by_label("Pesan kunci").first
    field.focus()
    page.keyboard.type("abcdef")
    page.keyboard.press("ArrowLeft")
    page.get_by_text("Tersimpan.").wait_for()
    page.keyboard.type("X")
    assert field.input_value() == "abcdeXf"
    page.keyboard.press("Tab")
    page.locator('[data-key="cell:r1:pesan"]:not([data-unsaved])').wait_for()

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("grader.lab.store.write", full)
        field.fill("tidak muat")
        page.keyboard.press("Tab")
        page.locator(".kh-status", has_text="tidak dapat ditulis").wait_for()
        assert (field.input_value(), field.get_attribute("data-unsaved")) == ("tidak muat", "")
        assert rows(notebook, "kalender") == {("r1", "pesan"): "abcdeXf"}
    page.locator('[data-key="cell:r1:pesan"]:not([data-unsaved])').wait_for()
    assert rows(notebook, "kalender") == {("r1", "pesan"): "tidak muat"}
    widget.close()


def test_two_open_notebooks_do_not_disturb_each_other(
    page: Any, lab: Lab, notebook: Path, tmp_path: Path
) -> None:
    """Two notebooks with items of the same names, open side by side: each answer lands in its own
    folder, and keys go to the widget that has the focus."""
    other = release_into(
        lab.workspace / tmp_path.name / "lain" / SLUG, table_course.write(tmp_path / "lain")
    )
    start(page, lab, notebook)("Kalender konten")
    second = page.context.new_page()
    find = start(second, lab, other)
    find("Kalender konten").get_by_label("Isu").first.fill("Milik yang kedua")
    find("Kalender konten").get_by_label("Isu").nth(1).focus()
    find("Kalender konten").get_by_text("Tersimpan.").wait_for()
    here = page.locator('.kh-sheet[aria-label="Kalender konten"]')
    here.get_by_label("Isu").first.fill("Milik yang pertama")
    here.get_by_label("Isu").nth(1).focus()
    here.get_by_text("Tersimpan.").wait_for()
    page.locator('.kh-sheet[aria-label="Coba kuis"]').get_by_role("radio", name="Fakta").click()
    page.get_by_text("Fakta dibaca lebih dahulu.").wait_for()
    assert rows(notebook, "kalender") == {("r1", "isu"): "Milik yang pertama"}
    assert rows(other, "kalender") == {("r1", "isu"): "Milik yang kedua"}
    assert rows(notebook, "coba-kuis") == {("teras", "choice"): "fakta"}
    assert rows(other, "coba-kuis") == {}


@pytest.mark.parametrize(("theme", "width"), [("Dark", 1200), ("Light", 480)])
def test_both_themes_and_a_narrow_window(
    page: Any, lab: Lab, notebook: Path, keep: Callable[[Any, str], None], theme: str, width: int
) -> None:
    """Nothing is cut off at 480 pixels, and axe finds no serious violation in either theme."""
    lab.setting("apputils-extension/themes", {"theme": f"JupyterLab {theme}"})
    find = start(page, lab, notebook)
    hide_sidebar(page)
    page.set_viewport_size({"width": width, "height": 1600})
    table = find("Kalender konten")
    table.get_by_label("Tanggal terbit").first.fill("besok")
    table.get_by_label("Isu").first.fill("Kunjungan di Lapas Muara Teduh dibuka lagi " * 3)
    table.get_by_text("Tulis tanggal").first.wait_for()
    table.get_by_role("button", name="Periksa").click()
    table.locator(".kh-judged").wait_for()
    keep(table, f"tabel-{theme}-{width}")
    if width > 480:
        table.get_by_role("button", name="Tampilan tabel").click()
        table.locator(".kh-as-grid").wait_for()
        keep(table, f"tabel-kisi-{theme}")
    practice = find("Urutan langkah")
    practice.get_by_role("button", name="Urutan ini sudah tepat").click()
    practice.get_by_text("menjadi jawaban Anda").wait_for()
    practice.get_by_role("button", name="Bandingkan").click()
    practice.locator(".kh-verdict").first.wait_for()
    keep(practice, f"urutan-{theme}-{width}")
    keep(find("Susunan siaran pers"), f"susunan-{theme}-{width}")
    keep(find("Angka kunjungan"), f"angka-{theme}-{width}")
    for sheet in page.locator(".kh-sheet").all():
        assert sheet.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    assert serious(page, ".kh-sheet") == []
