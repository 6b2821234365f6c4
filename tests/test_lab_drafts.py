"""Earlier versions of an answer: what is kept, what is shown, what a damaged file costs."""

from __future__ import annotations

import json
import random
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lab_server import SMALL_ANSWER, release_into, small_exercise
from released_course import kelas, released_course
from shown_parts import attribute, has, text, walk
from small_course import GOOD, Class
from test_lab_panel import ITEM, answer, save

from grader import exercise as ex
from grader import lab, submission, workspace
from grader.answers import PROMPT, grade_id, source_of
from grader.lab import drafts
from grader.lab.drafts import Draft, grew, keep, kept
from grader.notebook import answer_cell
from grader.workspace import OWN

__all__ = ["kelas", "released_course"]  # fixtures

SHOUT = SMALL_ANSWER.replace("lebih awal.", "lebih awal! Mari!")


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A trainee's notebook as released."""
    return release_into(tmp_path / "workspace" / ITEM, small_exercise(tmp_path / "source"))


@pytest.fixture
def panel(notebook: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The widget that the course's own cell shows, in the notebook's folder."""
    monkeypatch.chdir(notebook.parent)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown = lab.panel(ITEM)
    yield shown
    shown.close()


def press(panel: Any, notebook: Path, typed: str) -> None:
    """Save this answer and press the button."""
    answer(notebook, typed)
    panel._handle_custom_msg({"do": "check", "request": "a-1"}, [])


def draft(time: int, typed: str, *, asked: bool = True, points: float | None = 1) -> Draft:
    """A version of ten points at most."""
    return Draft(time, len(typed.split()), points, 10, typed, asked)


def versions(folder: Path) -> list[str]:
    """The texts that are kept, the oldest first."""
    return [entry.text for entry in kept(folder, ITEM).drafts]


def test_each_checked_text_can_be_read_again(notebook: Path, panel: Any) -> None:
    """What was checked before stands in the panel with words and points; the present text does
    not, nor does anything before the first change."""
    press(panel, notebook, SHOUT)
    assert not has(panel.view["body"], "drafts")
    press(panel, notebook, SMALL_ANSWER)
    press(panel, notebook, SMALL_ANSWER)
    assert versions(notebook.parent) == [SHOUT, SMALL_ANSWER]
    shown = text(panel.view["body"])
    assert "Versi sebelumnya (1)" in shown and "7,5 dari 10 poin" in shown
    whole = [p for p in walk(panel.view["body"]) if p["class"] == "kh-draft-text"]
    assert [p["kids"] for p in whole] == [[SHOUT]]
    assert "2 percobaan terakhir: dari 75 menjadi 100 persen poin." in shown


def test_the_release_s_prompt_and_blanks_are_no_versions(notebook: Path, panel: Any) -> None:
    """An untouched or emptied cell keeps nothing, and does not drive out what is kept."""
    press(panel, notebook, PROMPT)
    press(panel, notebook, " \n")
    assert versions(notebook.parent) == []
    press(panel, notebook, SMALL_ANSWER)
    press(panel, notebook, "")
    assert versions(notebook.parent) == [SMALL_ANSWER]
    assert "Versi sebelumnya (1)" in text(panel.view["body"])


def test_ten_versions_stay_and_none_twice(tmp_path: Path) -> None:
    """The oldest gives way; a text that comes back takes its new place; scores stay longer."""
    for number in range(15):
        assert not keep(tmp_path, ITEM, draft(number, f"versi {number}"))
    assert versions(tmp_path) == [f"versi {number}" for number in range(5, 15)]
    assert not keep(tmp_path, ITEM, draft(20, "versi 7"))
    assert versions(tmp_path)[0] == "versi 5" and versions(tmp_path)[-1] == "versi 7"
    assert len(versions(tmp_path)) == 10 == len(set(versions(tmp_path)))
    assert len(kept(tmp_path, ITEM).attempts) == 16


def test_saving_by_itself_does_not_drive_versions_out(tmp_path: Path) -> None:
    """A text that only grew since the front end last saved it replaces that version; one that lost
    something does not, nor does either replace what the trainee checked."""
    keep(tmp_path, ITEM, draft(1, "Satu."))
    for time, typed in enumerate(["Satu. Dua.", "Satu. Dua. Tiga.", "Satu. Empat. Dua. Tiga."], 2):
        keep(tmp_path, ITEM, draft(time, typed, asked=False))
    assert versions(tmp_path) == ["Satu.", "Satu. Empat. Dua. Tiga."]
    keep(tmp_path, ITEM, draft(9, "Satu. Tiga.", asked=False))
    assert versions(tmp_path) == ["Satu.", "Satu. Empat. Dua. Tiga.", "Satu. Tiga."]
    assert [entry.time for entry in kept(tmp_path, ITEM).attempts] == [1, 4, 9]
    keep(tmp_path, ITEM, draft(10, "Satu. Tiga."))  # now the button is pressed on it
    keep(tmp_path, ITEM, draft(11, "Satu. Tiga. Lima.", asked=False))
    assert versions(tmp_path)[-2:] == ["Satu. Tiga.", "Satu. Tiga. Lima."]


@given(st.text("ab\n", max_size=12), st.text("ab\n", max_size=6), st.integers(0, 12))
def test_a_text_with_something_put_in_only_grew(before: str, more: str, place: int) -> None:
    """Whatever is inserted, wherever: nothing is gone; what is cut out, is."""
    after = before[:place] + more + before[place:]
    assert grew(before, after)
    assert grew(after, before) == (after == before)


def test_what_stands_in_the_cell_is_kept_before_another_text_comes(
    notebook: Path, panel: Any
) -> None:
    """The page sends the unsaved text: it is a version with its points, and no attempt."""
    press(panel, notebook, SMALL_ANSWER)
    panel._handle_custom_msg({"do": "keep", "text": SHOUT, "request": "k-1"}, [])
    assert (panel.view["request"], panel.view["refused"]) == ("k-1", "")
    last = kept(notebook.parent, ITEM).drafts[-1]
    assert (last.text, last.points, last.max) == (SHOUT, 7.5, 10)
    assert len(kept(notebook.parent, ITEM).attempts) == 1
    panel._handle_custom_msg({"do": "keep", "text": PROMPT, "request": "k-2"}, [])
    assert not panel.view["refused"] and len(versions(notebook.parent)) == 2


@pytest.mark.parametrize("sent", [None, 3, ["a"], {"text": 1}])
def test_a_page_may_send_anything_to_be_kept(notebook: Path, panel: Any, sent: object) -> None:
    """What is no text keeps nothing and raises nothing."""
    panel._handle_custom_msg({"do": "keep", "text": sent, "request": "k-1"}, [])
    assert versions(notebook.parent) == []


@pytest.mark.parametrize(
    ("sent", "why"),
    [("\ud800 setengah huruf", "huruf yang rusak"), ("x" * (drafts.LONGEST + 1), "2 juta huruf")],
)
def test_what_cannot_be_kept_is_said(notebook: Path, panel: Any, sent: str, why: str) -> None:
    """The page learns that the text is not kept, and why, and will not put another in its place."""
    panel._handle_custom_msg({"do": "keep", "text": sent, "request": "k-1"}, [])
    assert why in panel.view["refused"] and versions(notebook.parent) == []
    assert "disk" not in panel.view["refused"]


def long(name: str, length: int = drafts.LONG + 1) -> str:
    """A text of this length that is no other's."""
    return f"{SMALL_ANSWER} {name} ".ljust(length, "x")


def test_a_long_text_is_kept_in_full(notebook: Path, panel: Any) -> None:
    """Beyond what the page is given at each check a version is whole on disk; the page gets its
    beginning with a note, and all of it when it asks."""
    written = long("satu", 400_000)
    press(panel, notebook, written)
    press(panel, notebook, SMALL_ANSWER)
    assert versions(notebook.parent) == [written, SMALL_ANSWER]
    assert len(json.dumps(panel.view)) < 50_000
    shown = text(panel.view["body"])
    assert "400.000 huruf" in shown and "Baca awalnya" in shown and "version" not in panel.view
    whole = next(p for p in walk(panel.view["body"]) if p["class"] == "kh-draft-text")
    assert whole["attributes"]["data-cut"] == "" and written.startswith(whole["kids"][0])
    time = int(whole["attributes"]["data-version"])
    panel._handle_custom_msg({"do": "version", "version": time, "request": "k-1"}, [])
    assert (panel.view["request"], panel.view["version"]) == ("k-1", written)
    panel.refresh()
    assert "version" not in panel.view
    for other in (None, "x", time + 1, [time], {}):
        panel._handle_custom_msg({"do": "version", "version": other, "request": "k-2"}, [])
        assert panel.view["version"] is None


def test_the_longest_that_is_kept(tmp_path: Path) -> None:
    """Two million characters are, one more is not."""
    assert keep(tmp_path, ITEM, draft(1, "x" * (drafts.LONGEST + 1))) == drafts.TOO_LONG
    assert keep(tmp_path, ITEM, draft(2, "x" * drafts.LONGEST)) == ""
    assert [len(text) for text in versions(tmp_path)] == [drafts.LONGEST]


def test_long_versions_do_not_drive_out_short_ones(tmp_path: Path) -> None:
    """Of those the latest three stay, beside the others."""
    texts = ["satu", *(long(str(number)) for number in range(5)), "dua"]
    for time, typed in enumerate(texts):
        assert keep(tmp_path, ITEM, draft(time, typed)) == ""
    assert versions(tmp_path) == ["satu", *texts[3:]]


def test_a_check_says_that_its_text_is_no_version(notebook: Path, panel: Any) -> None:
    """Graded and safe in its cell; that it cannot be brought back later is said there."""
    press(panel, notebook, long("satu", drafts.LONGEST + 1))
    assert drafts.TOO_LONG in text(panel.view["body"]) and versions(notebook.parent) == []
    press(panel, notebook, SMALL_ANSWER)
    assert drafts.TOO_LONG not in text(panel.view["body"])


def test_a_full_disk_costs_the_version_not_the_check(
    notebook: Path, panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the file cannot be written the answer is graded all the same."""

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(drafts, "write", full)
    press(panel, notebook, SMALL_ANSWER)
    assert panel.view["score"]["points"] == "10"
    panel._handle_custom_msg({"do": "keep", "text": SHOUT, "request": "k-1"}, [])
    assert panel.view["refused"] == drafts.NO_ROOM in text(panel.view["body"])


def test_a_damaged_file_is_no_error(notebook: Path, panel: Any) -> None:
    """Cut anywhere, or with anything in it, the file costs no check; whole entries are read."""
    press(panel, notebook, SHOUT)
    press(panel, notebook, SMALL_ANSWER)
    path = notebook.parent / OWN / "versi" / f"{ITEM}.json"
    whole = path.read_text(encoding="utf-8")
    good = json.loads(whole)
    bad: list[Any] = [None, 3, [], {}, {"drafts": 3}, {"drafts": "teks"}, {"attempts": [7]}]
    for number in (float("nan"), float("inf"), 10**30, "x", None):
        bad.append({"drafts": [{**good["drafts"][0], "time": number}], "attempts": []})
        bad.append({"drafts": [], "attempts": [{"time": 1, "points": number, "max": 3}] * 3})
    cuts = random.Random(1).sample(range(len(whole)), 20)
    for content in [*(json.dumps(b) for b in bad), *(whole[:cut] for cut in cuts), "[" * 9999]:
        path.write_text(content, encoding="utf-8")
        panel.refresh("a-2")
        assert panel.view["score"]["points"] == "10", content
    mixed = {"drafts": [{"time": "?"}, *good["drafts"]], "attempts": good["attempts"]}
    path.write_text(json.dumps(mixed), encoding="utf-8")
    assert versions(notebook.parent) == [SHOUT, SMALL_ANSWER]


def test_markup_in_a_version_stays_text(notebook: Path, panel: Any) -> None:
    """Parts hold what was typed to the letter; no part is made of it."""
    press(panel, notebook, f"{SMALL_ANSWER} <b onclick='x'>Mari</b>")
    press(panel, notebook, SMALL_ANSWER)
    whole = next(p for p in walk(panel.view["body"]) if p["class"] == "kh-draft-text")
    assert whole["kids"] == [f"{SMALL_ANSWER} <b onclick='x'>Mari</b>"]
    assert not [p for p in walk(panel.view["body"]) if p["tag"] == "b"]


def test_a_version_tells_its_time_to_the_page(notebook: Path, panel: Any) -> None:
    """Time and button name the version; the button is described by time, words and points."""
    press(panel, notebook, SHOUT)
    press(panel, notebook, SMALL_ANSWER)
    body, time = panel.view["body"], kept(notebook.parent, ITEM).drafts[0].time
    assert attribute(body, f"restore:{time}", "data-restore") == str(time)
    described = attribute(body, f"restore:{time}", "aria-describedby")
    head = next(p for p in walk(body) if p.get("attributes", {}).get("id") == described)
    assert head["kids"][0]["attributes"]["data-at"] == str(time) and "kata" in text([head])


def without_answer(notebook: Path) -> dict[str, Any]:
    """Save the notebook without its answer's cell; returns that cell."""
    data = json.loads(notebook.read_text(encoding="utf-8"))
    gone = next(cell for cell in data["cells"] if grade_id(cell) == ITEM)
    data["cells"].remove(gone)
    save(notebook, data)
    return {**gone, "source": source_of(gone)}


def test_a_vanished_cell_is_offered_with_the_last_text(notebook: Path, panel: Any) -> None:
    """The panel holds the released cell, its marks whole, with the text of the last version; put
    where it was, it is graded again."""
    press(panel, notebook, SHOUT)
    press(panel, notebook, SMALL_ANSWER)
    gone = without_answer(notebook)
    panel.refresh("a-2")
    view = panel.view
    assert view["state"] == "trouble" and view["cell"] == gone
    assert has(view["body"], "put-back") and "berisi versi terakhir" in text(view["body"])
    assert "Versi sebelumnya (2)" in text(view["body"])
    data = json.loads(notebook.read_text(encoding="utf-8"))
    place = [grade_id(cell) for cell in data["cells"]].index(f"{ITEM}-panel")
    data["cells"].insert(place, view["cell"])
    save(notebook, data)
    panel.refresh("a-3")
    assert panel.view["score"]["points"] == "10" and panel.view["cell"] is None


def test_a_cell_that_vanished_unwritten_comes_with_its_prompt(notebook: Path, panel: Any) -> None:
    """Where no version is kept the cell is the release's own, and this is said."""
    gone = without_answer(notebook)
    panel.refresh("a-1")
    assert panel.view["cell"] == gone and gone["source"] == PROMPT
    assert "belum ada versi yang tersimpan" in text(panel.view["body"])
    assert not has(panel.view["body"], "drafts")


@pytest.mark.parametrize("slug", ex.find())
def test_the_cell_that_comes_back_is_the_released_one(slug: str) -> None:
    """For every written answer of the course, made from the trainee's rubric.json alone."""
    files = workspace.released(slug)
    cells = json.loads(files[f"{slug}.ipynb"])["cells"]
    released = load_release_bytes(files["rubric.json"])
    for item in released.rubric.items:
        if item.head.answer in ("prose", "values"):
            cell = next(cell for cell in cells if grade_id(cell) == item.id)
            assert answer_cell(item) == cell | {"source": source_of(cell)}


def load_release_bytes(content: bytes) -> ex.Exercise:
    """An exercise as a trainee's rubric.json has it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rubric.json")
        path.write_bytes(content)
        return ex.load_release(path)


def test_nbgrader_grades_a_cell_that_was_put_back(kelas: Class) -> None:
    """Handed in with the cell that the panel puts back, the answer earns what it earned before."""
    item = ex.load(kelas.exercise).rubric.item("naskah")

    def put_back(data: Any) -> None:
        cells = data["cells"]
        place = next(n for n, cell in enumerate(cells) if grade_id(cell) == "naskah")
        cells[place] = answer_cell(item) | {"source": GOOD}

    kelas.hand_in("asli")
    kelas.hand_in("kembali", change=put_back)
    kelas.grade()
    assert kelas.item("kembali").points == kelas.item("asli").points > 0
    assert kelas.item("kembali").needs_review == kelas.item("asli").needs_review


def test_versions_are_never_handed_in(notebook: Path, panel: Any) -> None:
    """Nothing of the tools' own folder is among what leaves the trainee's folder."""
    press(panel, notebook, SMALL_ANSWER)
    assert list((notebook.parent / OWN).rglob("*.json"))
    assert list(submission.gather(notebook.parent).files) == [notebook.name]
