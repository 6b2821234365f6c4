"""The self-check under a prose answer, without a browser."""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lab_server import (
    SMALL_ANSWER,
    SMALL_LESSON,
    SMALL_RUBRIC,
    release_into,
    small_exercise,
    write_lesson,
)

from grader import lab
from grader.lab import lessons
from grader.lab.place import find_notebook, folder_of_kernel
from grader.lab.selfcheck import SelfCheck
from grader.lab.view import number

ITEM = "pengumuman"
HALF_TAG = "<img/src=x/onerror=alert(2)!"  # markup that a browser would complete


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A trainee's notebook as released."""
    return release_into(tmp_path / "workspace" / ITEM, small_exercise(tmp_path / "source"))


def answer(notebook: Path, text: str, *, metadata: dict[str, Any] | None = None) -> None:
    """Save the notebook with this answer, a moment later than before."""
    data = json.loads(notebook.read_text(encoding="utf-8"))
    cell = next(c for c in data["cells"] if c.get("id") == ITEM)
    cell["source"] = text
    save(notebook, data)


def save(notebook: Path, data: dict[str, Any]) -> None:
    """Write the notebook; each save has a time stamp of its own, on any disk."""
    before = notebook.stat().st_mtime_ns if notebook.is_file() else 0
    notebook.write_text(json.dumps(data), encoding="utf-8")
    after = max(notebook.stat().st_mtime_ns, before + 1_000_000_000)
    os.utime(notebook, ns=(after, after))


def check(notebook: Path, **environ: str) -> SelfCheck:
    """The self-check that a kernel in the notebook's folder has."""
    return SelfCheck(notebook.parent, ITEM, environ)


def criteria(view: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The criteria of a view by their id."""
    return {entry["id"]: entry for entry in view["criteria"]}


def test_a_good_answer_shows_points_outcomes_words_and_file(notebook: Path) -> None:
    """A saved answer is shown with its points of the maximum, its words and its file."""
    answer(notebook, SMALL_ANSWER)
    view = check(notebook).look()
    assert view["state"] == "graded"
    assert view["score"] == {"points": "10", "max": "10", "share": 1.0}
    assert view["counts"] == [{"outcome": "lulus", "number": 3}]
    assert view["words"] == len(SMALL_ANSWER.replace(":", "").replace(".", "").split())
    assert view["file"] == "pengumuman.ipynb"
    assert view["saved"] == notebook.stat().st_mtime_ns // 1_000_000


def test_what_is_missing_is_told_with_evidence_hint_and_lesson(notebook: Path) -> None:
    """A criterion that is not met has its message, the trainee's own words, a hint and a link."""
    write_lesson(notebook.parent.parent, "90-uji", *SMALL_LESSON)
    answer(notebook, SMALL_ANSWER.replace("Narahubung: Rani Lestari.", "Ayo datang! Jangan lupa!"))
    shown = criteria(check(notebook).look())
    contact, mark = shown["narahubung"], shown["tanpa-seru"]
    assert contact["outcome"] == "belum tepat"
    assert (contact["points"], contact["max"]) == ("0", "3,5")
    assert contact["hint"] == "Tulis nama dan nomor kantor."
    assert contact["learn"] == {
        "path": "../pelajaran/90-uji/lesson.ipynb",
        "fragment": "#cell-id=sel-1",
        "label": "Narahubung",
    }
    assert mark["message"] == "Ada 2 tanda seru, mis. datang!"
    # The first is quoted by the message already.
    assert mark["evidence"] == [{"text": "lupa!", "note": "", "own": True}]


def test_criteria_stand_group_by_group(notebook: Path) -> None:
    """Criteria of one group stand together though the rubric mixes them."""
    release = json.loads((notebook.parent / "rubric.json").read_text(encoding="utf-8"))
    release["items"][0]["criteria"][2]["group"] = "Bentuk"
    (notebook.parent / "rubric.json").write_text(json.dumps(release), encoding="utf-8")
    answer(notebook, SMALL_ANSWER)
    groups = [entry["group"] for entry in check(notebook).look()["criteria"]]
    assert groups == ["Bentuk", "Bentuk", "Isi"]


def test_an_untouched_answer_is_not_attempted_and_says_how_to_begin(notebook: Path) -> None:
    """The release's prompt is no answer: what is asked is listed, and the first step is named."""
    view = check(notebook).look()
    assert view["state"] == "empty"
    assert "tekan Enter" in view["notes"][0]
    assert {entry["outcome"] for entry in view["criteria"]} == {"belum dikerjakan"}
    assert all(entry["message"] == "" for entry in view["criteria"])


def test_a_stub_is_held_back_with_its_reason(notebook: Path) -> None:
    """An answer that the effort gate stops keeps a tenth at most, and the reason is shown."""
    answer(notebook, "Narahubung: Rani.")
    view = check(notebook).look()
    assert (view["state"], view["held"]) == ("thin", True)
    assert view["score"]["points"] == "1"
    assert "8 kata" in view["notes"][0]


def test_a_script_in_an_answer_stays_text(notebook: Path) -> None:
    """Markup passes through the view to the letter, for the page to escape."""
    answer(notebook, f"{SMALL_ANSWER} <script>alert(1)</script> {HALF_TAG}")
    view = check(notebook).look()
    assert HALF_TAG in criteria(view)["tanpa-seru"]["message"]
    json.dumps(view)  # plain data, whatever was typed


def rename(notebook: Path) -> Path:
    """The trainee gives the notebook another name."""
    return notebook.rename(notebook.with_name("Tugas saya (akhir).ipynb"))


@pytest.mark.parametrize("told", ["", "pengumuman.ipynb", "Tugas saya (akhir).ipynb"])
def test_a_renamed_notebook_is_found(notebook: Path, told: str) -> None:
    """A renamed notebook is graded, whether or not the front end tells its new name."""
    answer(notebook, SMALL_ANSWER)
    checker = check(notebook, JPY_SESSION_NAME=str(notebook))
    renamed = rename(notebook)
    checker.told = told
    assert checker.look()["file"] == renamed.name
    assert checker.look()["score"]["points"] == "10"


def test_a_renamed_folder_changes_nothing(tmp_path: Path) -> None:
    """The exercise is known by its rubric, not by the name of the folder."""
    notebook = release_into(tmp_path / "latihan saya", small_exercise(tmp_path / "source"))
    answer(notebook, SMALL_ANSWER)
    assert check(notebook).look()["score"]["points"] == "10"


def test_the_front_ends_name_wins_over_a_notebook_of_the_first_name(notebook: Path) -> None:
    """A fresh notebook under the old name does not hide the one that is open."""
    answer(notebook, SMALL_ANSWER)
    untouched = notebook.read_bytes()
    renamed = rename(notebook)
    notebook.write_bytes(untouched)
    found = find_notebook(notebook.parent, ITEM, f"RTC:latihan/{renamed.name}", {})
    assert found == renamed


def test_a_name_from_the_front_end_never_leaves_the_folder(notebook: Path) -> None:
    """A path in place of a name counts as the name at its end."""
    outside = notebook.parent.parent / "lain.ipynb"
    outside.write_text("{}", encoding="utf-8")
    for told in ("../lain.ipynb", str(outside), "..\\lain.ipynb"):
        assert find_notebook(notebook.parent, ITEM, told, {}) == notebook


def test_the_sessions_name_counts_only_in_its_own_folder(notebook: Path) -> None:
    """The name under which a kernel began is used if it lies beside the rubric."""
    copy = notebook.with_name("salinan.ipynb")
    copy.write_bytes(notebook.read_bytes())
    here = {"JPY_SESSION_NAME": str(copy)}
    elsewhere = {"JPY_SESSION_NAME": str(notebook.parent.parent / "lain" / "salinan.ipynb")}
    assert find_notebook(notebook.parent, ITEM, "", here) == copy
    assert find_notebook(notebook.parent, ITEM, "", elsewhere) == notebook


def test_a_kernel_in_another_folder_finds_its_exercise(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A front end that starts its kernels elsewhere is helped by the session's name."""
    monkeypatch.chdir(notebook.parent.parent)
    assert folder_of_kernel({"JPY_SESSION_NAME": str(notebook)}) == notebook.parent.resolve()
    assert folder_of_kernel({}) == notebook.parent.parent.resolve()


def lose_cell(notebook: Path) -> None:
    data = json.loads(notebook.read_text(encoding="utf-8"))
    data["cells"] = [cell for cell in data["cells"] if cell.get("id") != ITEM]
    save(notebook, data)


def cut(notebook: Path) -> None:
    notebook.write_bytes(notebook.read_bytes()[:400])


def empty(notebook: Path) -> None:
    notebook.write_bytes(b"")


def delete(notebook: Path) -> None:
    notebook.unlink()


def other_json(notebook: Path) -> None:
    notebook.write_text('{"cells": 3}', encoding="utf-8")


def lose_rubric(notebook: Path) -> None:
    (notebook.parent / "rubric.json").unlink()


def break_rubric(notebook: Path) -> None:
    (notebook.parent / "rubric.json").write_text("{", encoding="utf-8")


def old_rubric(notebook: Path) -> None:
    (notebook.parent / "rubric.json").write_text('{"format": 0}', encoding="utf-8")


def half_rubric(notebook: Path) -> None:
    (notebook.parent / "rubric.json").write_text('{"format": 1, "items": []}', encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "said", "step"),
    [
        (lose_cell, "Sel jawaban “Pengumuman jam kunjungan” tidak ada", "Undo Cell Operation"),
        (cut, "pengumuman.ipynb: berkas terpotong", "Revert Notebook"),
        (empty, "pengumuman.ipynb: berkas kosong", "Revert Notebook"),
        (other_json, "bukan notebook", "Revert Notebook"),
        (delete, "Berkas pengumuman.ipynb tidak ditemukan", "Ctrl+S"),
        (lose_rubric, "Berkas rubrik (rubric.json) tidak ada", "humas start"),
        (break_rubric, "Berkas rubrik (rubric.json) rusak", "humas start"),
        (old_rubric, "Berkas rubrik (rubric.json) rusak", "humas start"),
        (half_rubric, "Berkas rubrik (rubric.json) rusak", "humas start"),
    ],
)
def test_damage_becomes_a_sentence_with_the_next_step(
    notebook: Path, damage: Callable[[Path], None], said: str, step: str
) -> None:
    """What is missing or damaged is named in Indonesian, with what to do; nothing is raised."""
    damage(notebook)
    view = check(notebook).look()
    assert view["state"] == "trouble"
    assert said in view["trouble"]["message"]
    assert step in view["trouble"]["step"]


def test_an_item_that_the_rubric_lacks_is_a_sentence(notebook: Path) -> None:
    """A panel for an item of another release says so."""
    view = SelfCheck(notebook.parent, "lain", {}).look()
    assert "“lain” tidak ada dalam rubrik" in view["trouble"]["message"]


def test_a_fault_of_the_program_is_no_traceback(
    notebook: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An error nobody foresaw reaches the log; the trainee reads that the text is safe."""

    def fail(*_: Any) -> None:
        raise ZeroDivisionError("nobody foresaw this")

    monkeypatch.setattr("grader.rubric.Rubric.grade", fail)
    view = check(notebook).look()
    assert "bukan pada tulisan Anda" in view["trouble"]["message"]
    assert "nobody foresaw this" in caplog.text
    assert "nobody" not in json.dumps(view)


def test_the_first_of_two_answer_cells_counts_and_is_said(notebook: Path) -> None:
    """A copied answer cell changes nothing, and the panel tells which one is graded."""
    answer(notebook, SMALL_ANSWER)
    data = json.loads(notebook.read_text(encoding="utf-8"))
    cell = next(c for c in data["cells"] if c.get("id") == ITEM)
    data["cells"].append({**cell, "id": "copy", "source": "Lain."})
    save(notebook, data)
    view = check(notebook).look()
    assert view["score"]["points"] == "10"
    assert any("paling atas" in note for note in view["notes"])


def test_a_repaired_notebook_is_seen_again(notebook: Path) -> None:
    """After damage and repair the panel shows points again."""
    answer(notebook, SMALL_ANSWER)
    whole = json.loads(notebook.read_text(encoding="utf-8"))
    checker = check(notebook)
    cut(notebook)
    assert checker.look()["state"] == "trouble"
    save(notebook, whole)
    assert checker.changed()
    assert checker.look()["score"]["points"] == "10"


@pytest.fixture
def panel(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The widget that the course's own cell shows, in the notebook's folder."""
    monkeypatch.chdir(notebook.parent)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown = lab.panel(ITEM)
    yield shown
    shown.close()


def test_the_button_grades_the_saved_file_and_names_its_request(notebook: Path, panel: Any) -> None:
    """A click is answered with what was saved before it, under the click's own number."""
    answer(notebook, SMALL_ANSWER)
    panel._handle_custom_msg({"do": "check", "request": "a-1", "file": notebook.name}, [])
    assert panel.view["score"]["points"] == "10"
    assert panel.view["request"] == "a-1"


@pytest.mark.parametrize("message", [None, 3, [], {}, {"do": "check", "file": 7, "request": None}])
def test_a_message_that_makes_no_sense_is_no_error(panel: Any, message: Any) -> None:
    """Whatever a page sends, the panel stays."""
    panel._handle_custom_msg(message, [])
    assert panel.view["state"] == "empty"


def test_a_cell_that_is_run_again_shows_the_same_panel(notebook: Path, panel: Any) -> None:
    """Running the cell once more gives the same widget with the latest result."""
    answer(notebook, SMALL_ANSWER)
    assert lab.panel(ITEM) is panel
    assert panel.view["score"]["points"] == "10"


def test_a_save_refreshes_and_a_closed_panel_stops_watching(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The panel follows the file while it is open, looks only when it changed, and ends with it."""
    monkeypatch.chdir(notebook.parent)
    seen: list[str] = []

    async def session() -> bool:
        shown: Any = lab.panel(ITEM)
        watcher = shown._watcher
        step = iter(["no change", "saved", "no change"])

        async def pause() -> None:
            seen.append(shown.view["state"])
            kind = next(step, None)
            if kind is None:
                raise asyncio.CancelledError
            if kind == "saved":
                answer(notebook, SMALL_ANSWER)

        with contextlib.suppress(asyncio.CancelledError):
            await shown.watch(pause)
        shown.close()
        await asyncio.wait([watcher])
        return bool(watcher.cancelled())

    assert asyncio.run(session())
    assert seen == ["empty", "empty", "graded", "graded"]


def test_other_kinds_have_a_note_for_now() -> None:
    """The place of a widget that is not there yet holds a sentence in Indonesian."""
    note = lab.widget("judul")
    assert "belum tersedia" in repr(note)
    assert note._repr_markdown_().startswith("> ")


def test_without_the_widget_library_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing library is named with the next step instead of a traceback."""
    monkeypatch.delitem(sys.modules, "grader.lab.prose", raising=False)
    monkeypatch.setitem(sys.modules, "anywidget", None)
    note = lab.panel(ITEM)
    assert "`anywidget` tidak terpasang" in repr(note)
    assert "humas doctor" in repr(note)


@pytest.mark.parametrize(
    ("anchor", "fragment", "label"),
    [
        ("dateline", "#Tempat,-tanggal:-dateline", "Tempat, tanggal: dateline"),
        ("tempat-tanggal-dateline", "#Tempat,-tanggal:-dateline", "Tempat, tanggal: dateline"),
        ("sel-0", "#cell-id=sel-0", "Siaran pers"),
        ("tidak-ada", "", "tidak ada"),
    ],
)
def test_a_lesson_is_linked_at_its_heading(
    tmp_path: Path, anchor: str, fragment: str, label: str
) -> None:
    """A link lands on a cell, a labelled heading or a heading's own words, else on the lesson."""
    text = "# Siaran pers\n\nPembuka.\n\n(dateline)=\n## Tempat, tanggal: *dateline*\n"
    write_lesson(tmp_path, "04-siaran-pers", text)
    found = lessons.link(f"04-siaran-pers#{anchor}", tmp_path / "04-siaran-pers")
    assert found["path"] == "../pelajaran/04-siaran-pers/lesson.ipynb"
    assert (found["fragment"], found["label"]) == (fragment, label)


def test_a_lesson_that_is_not_there_is_named_without_a_link(tmp_path: Path) -> None:
    """Without the lesson's file its subject is still named."""
    assert lessons.link("04-siaran-pers#tata-letak", tmp_path / "x") == {
        "path": "",
        "fragment": "",
        "label": "tata letak",
    }
    assert lessons.link("../../etc#x", tmp_path / "x") == {}


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (3.5, "3,5"), (0.0, "0"), (7 / 3, "2,33")])
def test_points_are_written_as_in_indonesian(value: float, text: str) -> None:
    """Points have a decimal comma and no idle zeros."""
    assert number(value) == text


BARE = """
import sys
for name in ("fcntl", "pwd", "grp", "resource"):
    sys.modules[name] = None
import grader.exercise, grader.lab
heavy = {"IPython", "anywidget", "nbformat", "nbgrader", "nltk", "numpy", "pandas", "sklearn"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
shown = grader.lab.panel("pengumuman")
assert shown.view["state"] == "empty", shown.view
assert not {"nbgrader", "nltk", "pandas", "sklearn"} & set(sys.modules)
"""


def test_engine_and_lab_need_no_posix_and_nothing_heavy(notebook: Path, repo: Path) -> None:
    """In a fresh process without POSIX modules, imports stay light and the panel works."""
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        cwd=notebook.parent,
        env={**os.environ, "PYTHONPATH": str(repo), "JPY_SESSION_NAME": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_small_exercise_is_one_that_authors_could_write(notebook: Path) -> None:
    """The fixture passes the same checks as any exercise, and its release holds no answer."""
    assert SMALL_RUBRIC.count("- id:") == 4
    for path in notebook.parent.iterdir():
        assert "Rani Lestari" not in path.read_text(encoding="utf-8")
