"""The course's extension in JupyterLab as `humas start` serves it, in a headless Chromium."""

import contextlib
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lab_server import ROOT, Lab, browser, hide_sidebar, page, write_answer

from grader import exercise as ex
from grader.notebook import release_files

__all__ = ["browser", "page"]  # fixtures

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="the server is ended by a signal"),
]

EXERCISE = "04-siaran-pers"
ANSWER = (
    "Muara Teduh – Dua narapidana luka ringan dalam perkelahian di Lapas Muara Teduh, Senin (2/3). "
    "Keduanya dirawat di klinik lapas."
)
ENTRY = "import sys; sys.argv[0] = 'humas'; from grader.cli import main; sys.exit(main())"


@contextlib.contextmanager
def served(home: Path, port: int | None = None) -> Iterator[Lab]:
    """`humas start` in a folder, apart from any settings of whoever runs the tests."""
    workspace = home / "workspace"
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    apart = {name: str(home / name.lower()) for name in names}
    apart["JUPYTERLAB_SETTINGS_DIR"] = str(home / "settings")
    apart["JUPYTERLAB_WORKSPACES_DIR"] = str(home / "layouts")
    apart["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    apart["HUMAS_EXCHANGE"] = str(home / "no-exchange")
    command = [sys.executable, "-X", "utf8", "-u", "-c", ENTRY, "start", "--no-browser"]
    command += ["--port", str(port)] if port else []
    process = subprocess.Popen(
        [*command, "--folder", str(workspace)],
        cwd=home, env={**os.environ, **apart}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip
    assert process.stdout is not None
    try:
        said = []
        for line in process.stdout:
            said.append(line)
            if "Ctrl+C" in line:
                break
        found = [line.split()[1] for line in said if line.startswith("Alamat:")]
        assert found, "".join(said)
        address = urlsplit(found[0])
        yield Lab(
            f"http://{address.netloc}", parse_qs(address.query)["token"][0], workspace,
            home / "settings",
        )  # fmt: skip
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=40)
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """`humas start` in an empty folder."""
    with served(tmp_path_factory.mktemp("start")) as running:
        yield running


def released(lab: Lab, folder: str) -> Path:
    """The course's own exercise as released, in a folder of its own; of its items the release."""
    target = lab.workspace / folder / EXERCISE
    for name, content in release_files(ex.load(EXERCISE)).items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)
    path = target / f"{EXERCISE}.ipynb"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["cells"] = [
        cell
        for cell in data["cells"]
        if cell["metadata"].get("kelas_humas", {}).get("item", "naskah") == "naskah"
    ]
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.fixture
def notebook(lab: Lab, tmp_path: Path) -> Path:
    """The course's own exercise, of its items the release, in a folder of its own."""
    return released(lab, tmp_path.name)


def opened(page: Any, lab: Lab, path: Path) -> Any:
    """Open a notebook, run nothing; returns what stands in the notebook's tab."""
    page.goto(lab.address(path))
    shown = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
    shown.get_by_role("button", name="Serahkan").wait_for()
    return shown


def changed(path: Path, source: str) -> None:
    """Put other code in the place of the marked cell's."""
    data = json.loads(path.read_text(encoding="utf-8"))
    cell = next(c for c in data["cells"] if c["metadata"].get("kelas_humas", {}).get("run"))
    cell["source"] = source
    path.write_text(json.dumps(data), encoding="utf-8")


def zips(lab: Lab) -> set[Path]:
    """What was handed in so far."""
    return set((lab.workspace / "diserahkan").glob("*.zip"))


def test_opening_a_notebook_brings_its_panel_to_life(page: Any, lab: Lab, notebook: Path) -> None:
    """Nothing is run by hand; a sign shows the work; written text is graded by the button."""
    page.goto(lab.address(notebook))
    page.locator(".kh-sign", has_text="Menyiapkan panel").wait_for()
    panel = page.locator(".kh-panel")
    panel.wait_for()
    page.locator(".kh-sign").wait_for(state="detached")
    assert panel.count() == 1
    write_answer(page, ANSWER)
    toolbar = page.locator(".jp-NotebookPanel-toolbar")
    toolbar.get_by_role("button", name="Simpan & periksa").click()
    page.get_by_text("Tersimpan. Panel di bawah jawaban diperbarui.").wait_for()
    panel.locator(".kh-points").wait_for()
    assert "Keduanya dirawat" in notebook.read_text(encoding="utf-8")


def test_the_cell_being_written_in_stays_open(page: Any, lab: Lab, notebook: Path) -> None:
    """The panel comes to life while a trainee writes already: no letter becomes a command."""
    held: list[Any] = []
    page.route("**/kelas-humas/sel?*", lambda route: held.append(route))  # noqa: PLW0108
    opened(page, lab, notebook)
    write_answer(page, "Satu dua")
    assert held and page.locator(".kh-panel").count() == 0
    held[0].continue_()
    page.locator(".kh-panel").wait_for()
    page.keyboard.type(" tiga dd")
    page.locator(".jp-Notebook.jp-mod-editMode", has_text="Satu dua tiga dd").wait_for()


@pytest.mark.parametrize("by", ["file", "mark"])
def test_a_changed_marked_cell_is_not_run(page: Any, lab: Lab, notebook: Path, by: str) -> None:
    """Code that is not the release's never runs by itself, however close it is to the course's."""
    witness = notebook.with_name("jejak.txt")
    own = 'from grader.lab import panel\n\npanel("naskah")'
    extra = f"open({str(witness)!r}, 'w').close()"
    changed(notebook, f"{own}\n{extra}" if by == "file" else extra)
    with page.expect_response(lambda answer: "kelas-humas/sel" in answer.url) as answer:
        shown = opened(page, lab, notebook)
    assert own in answer.value.json()["sources"]
    page.locator(".jp-StatusBar-Widget").get_by_text("| Idle").wait_for()
    page.locator(".kh-sign").wait_for(state="detached")
    assert not witness.exists()
    assert shown.locator(".kh-panel").count() == 0
    assert shown.locator(".jp-InputPrompt", has_text="[1]").count() == 0


def test_handing_in_shows_a_receipt(page: Any, lab: Lab, notebook: Path, tmp_path: Path) -> None:
    """In a window of 480 pixels: write, press, read the receipt; the ZIP holds the text."""
    before = zips(lab)
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    hide_sidebar(page)
    page.set_viewport_size({"width": 480, "height": 900})
    write_answer(page, ANSWER)
    page.screenshot(path=tmp_path / "sempit.png")
    shown.get_by_role("button", name="Serahkan").click()
    receipt = page.locator(".jp-Dialog", has_text="Tanda terima penyerahan")
    receipt.wait_for()
    page.locator(".kh-download[href]").wait_for()
    page.screenshot(path=tmp_path / "tanda-terima.png")
    (made,) = zips(lab) - before
    said = receipt.inner_text()
    assert made.name in said and f"{EXERCISE}.ipynb" in said and "pukul" in said
    with zipfile.ZipFile(made) as packed:
        assert "Keduanya dirawat" in packed.read(f"{EXERCISE}.ipynb").decode()
    assert made.with_suffix(".txt").is_file()
    with page.expect_download() as download:
        receipt.get_by_text("Unduh ZIP").click()
    assert Path(download.value.path()).read_bytes() == made.read_bytes()
    receipt.get_by_role("button", name="Tutup").click()
    receipt.wait_for(state="detached")


def test_handing_in_needs_no_kernel(page: Any, lab: Lab, notebook: Path) -> None:
    """With the kernel shut down the text is saved and handed in all the same."""
    before = zips(lab)
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    page.locator(".lm-MenuBar-item", has_text="Kernel").click()
    page.locator('.lm-Menu-item[data-command="kernelmenu:shutdown"]').click()
    page.locator(".jp-StatusBar-Widget").get_by_text("No Kernel").wait_for()
    write_answer(page, ANSWER)
    shown.get_by_role("button", name="Serahkan").click()
    page.locator(".jp-Dialog", has_text="Tanda terima penyerahan").wait_for()
    (made,) = zips(lab) - before
    with zipfile.ZipFile(made) as packed:
        assert "Keduanya dirawat" in packed.read(f"{EXERCISE}.ipynb").decode()


@pytest.mark.parametrize(
    "gone", ["**/kelas-humas/**", "**/api/contents/**", "**/kelas-humas/serahkan*"]
)
def test_away_means_nothing_handed_in(page: Any, lab: Lab, notebook: Path, gone: str) -> None:
    """Where Jupyter does not answer, the button says that nothing was handed in."""
    before = zips(lab)
    shown = opened(page, lab, notebook)
    shown.locator(".kh-panel").wait_for()
    write_answer(page, ANSWER)
    page.route(gone, lambda route: route.abort())
    shown.get_by_role("button", name="Serahkan").click()
    shown.get_by_role("alert").get_by_text("Belum ada yang diserahkan.").wait_for()
    assert page.get_by_text("Tanda terima penyerahan").count() == 0
    assert zips(lab) == before


def test_two_notebooks_are_open(page: Any, lab: Lab, notebook: Path, tmp_path: Path) -> None:
    """Each has its own live panel, and Serahkan hands in the one whose button was pressed."""
    before = zips(lab)
    second = lab.workspace / f"{tmp_path.name}-dua" / EXERCISE
    second.mkdir(parents=True)
    for path in notebook.parent.iterdir():
        if path.is_file():
            (second / path.name).write_bytes(path.read_bytes())
    opened(page, lab, notebook).locator(".kh-panel").wait_for()
    page.goto(lab.address(second / notebook.name).replace("&reset", ""))
    page.locator(".jp-NotebookPanel").nth(1).wait_for(state="attached")
    shown = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
    shown.locator(".kh-panel").wait_for()
    write_answer(page, ANSWER)
    shown.get_by_role("button", name="Serahkan").click()
    page.locator(".jp-Dialog", has_text="Tanda terima penyerahan").wait_for()
    page.get_by_role("button", name="Tutup").click()
    assert "Keduanya dirawat" in (second / notebook.name).read_text(encoding="utf-8")
    assert "Keduanya dirawat" not in notebook.read_text(encoding="utf-8")
    assert len(zips(lab) - before) == 1
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab:not(.lm-mod-current)").click()
    page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .kh-panel").wait_for()


def test_the_settings_of_the_course_are_in_force(page: Any, lab: Lab, notebook: Path) -> None:
    """Indonesian, wrapped lines, no news prompt, and none of nbgrader's own buttons and menu."""
    with page.expect_response(lambda answer: "api/translations/id_ID" in answer.url) as pack:
        opened(page, lab, notebook)
    assert pack.value.ok  # what it leaves in English, the language pack does not have
    write_answer(page, "Sebaris panjang " * 40)
    assert page.locator(".jp-mod-active .cm-lineWrapping").count() == 1
    menus = page.locator(".lm-MenuBar-itemLabel").all_inner_texts()
    assert len(menus) > 4 and "Nbgrader" not in menus
    assert page.get_by_text("Create Assignment").count() == 0
    assert page.get_by_role("button", name="Validate").count() == 0
    assert page.get_by_text("Would you like to get notified").count() == 0
