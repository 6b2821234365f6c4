"""The panel while a trainee writes: words as they come, passages in the text, what to mend."""

import json
from pathlib import Path
from typing import Any

import pytest
from lab_server import Lab, browser, hide_sidebar, lab, open_notebook, page, run_all
from test_browser_panel import CRISIS_ANSWER, press

from grader import exercise as ex
from grader import workspace

__all__ = ["browser", "lab", "page"]  # fixtures

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]
CRISIS = "04-siaran-pers"


@pytest.fixture
def written(page: Any, lab: Lab, tmp_path: Path) -> Any:
    """The press release's panel below a first draft that was checked."""
    folder = lab.workspace / tmp_path.name
    for name, content in workspace.released(CRISIS).items():
        workspace.write(folder / name, content)
    notebook = folder / f"{CRISIS}.ipynb"
    data = json.loads(notebook.read_text(encoding="utf-8"))
    next(cell for cell in data["cells"] if cell["id"] == "naskah")["source"] = CRISIS_ANSWER
    notebook.write_text(json.dumps(data), encoding="utf-8")
    open_notebook(page, lab, notebook)
    hide_sidebar(page)
    run_all(page)
    panel = page.locator(".kh-panel[aria-label='Periksa jawaban']").first
    panel.wait_for()
    press(panel)
    return panel


def test_a_criterion_lights_up_its_passages(page: Any, written: Any, tmp_path: Path) -> None:
    """With the pointer on a criterion, or the focus, its passages stand out in the trainee's text;
    elsewhere none does."""
    own = written.locator(".kh-own")
    assert own.inner_text().startswith("# Dua Narapidana Luka Ringan")
    dateline = written.locator("summary[data-lights='dateline']")
    dateline.hover()
    lit = written.locator("mark.kh-lit")
    lit.first.wait_for()
    assert lit.first.inner_text().startswith("Muara Teduh")
    written.screenshot(path=tmp_path / "menulis.png")
    page.mouse.move(5, 5)
    page.wait_for_function("() => document.querySelectorAll('mark.kh-lit').length === 0")
    written.locator("summary[data-lights='ejaan']").focus()
    assert lit.first.inner_text() == "di jaga"


def test_what_to_mend_first_leads_to_its_criterion(page: Any, written: Any) -> None:
    """The criterion that would bring most points is named; its button opens and reaches it."""
    mend = written.locator(".kh-mend-first")
    assert "Perbaiki dahulu Kutipan pejabat" in mend.inner_text()
    group = written.locator("details.kh-group-fold", has=page.locator("[data-lights='kutipan']"))
    group.locator("summary.kh-group").click()
    assert not written.locator("[data-lights='kutipan']").is_visible()
    mend.get_by_role("button", name="Lihat").click()
    assert written.locator("[data-lights='kutipan']").is_visible()
    assert page.evaluate("() => document.activeElement.dataset.key") == "criterion:kutipan"


def test_words_are_counted_while_they_are_typed(page: Any, written: Any) -> None:
    """The count follows the cell's text before it is saved, and is plain again once checked."""
    meta = written.locator(".kh-meta")
    before = int(meta.inner_text().split(" kata")[0])
    cell = page.locator(".jp-MarkdownCell", has_text="Dua Narapidana Luka Ringan dalam").first
    cell.dblclick()
    editor = cell.locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Kami memohon maaf kepada keluarga.")
    page.get_by_text("(belum diperiksa)").first.wait_for()
    assert int(meta.inner_text().split(" kata")[0]) == before + 5
    press(written)
    assert meta.inner_text().startswith(f"{before + 5} kata ·")


def test_the_exercise_is_the_courses_own() -> None:
    """The criteria that these tests name exist."""
    names = {criterion.id for criterion in ex.load(CRISIS).rubric.item("naskah").criteria}
    assert {"dateline", "kata-baku", "kutipan"} <= names
