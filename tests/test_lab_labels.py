"""The labeler and its answer file, without a browser."""

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sheet_course
from lab_server import release_into
from sheet_course import HEADLINES, SLUG
from shown_parts import at, attribute, chosen

from grader import answers, lab
from grader.assessment import Row
from grader.errors import RubricError
from grader.exercise import load_release
from grader.lab.forms.labels import body, keys
from grader.lab.labels import Labeler
from grader.lab.quiz import Quiz
from grader.lab.store import COLUMNS, Store
from grader.rubric_file import parse_items
from grader.source import read_yaml

ITEM = "bingkai"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The exercise's folder as a trainee gets it."""
    exercise = sheet_course.write(tmp_path / "source")
    return release_into(tmp_path / "workspace" / SLUG, exercise).parent


@pytest.fixture
def labeler(folder: Path) -> Labeler:
    """The state behind the widget of the graded item."""
    return Labeler(folder, ITEM)


@pytest.fixture
def sheet(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The widget that the course's own cell shows."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown: Any = lab.widget(ITEM)
    yield shown
    shown.close()


def label(labeler: Labeler, row: str, value: str, field: str = "frame") -> str:
    return labeler.do({"do": "label", "row": row, "field": field, "value": value})


def on_disk(folder: Path, item: str = ITEM) -> list[list[str]]:
    """The rows of the answer file, without its head."""
    with (folder / "jawaban" / f"{item}.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert tuple(head) == COLUMNS
    return rows


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "jawaban").iterdir())


def test_a_click_is_on_disk_before_the_view_shows_it(
    folder: Path, sheet: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the new view is sent, the answer stands in the file already."""
    found: list[list[list[str]]] = []
    sheet.observe(lambda _: found.append(on_disk(folder)), "view")
    message = {"do": "label", "row": "j1", "field": "frame", "value": "conflict", "request": "a-1"}
    sheet._handle_custom_msg(message, [])
    assert found == [[["j1", "frame", "conflict", ""]]]
    assert chosen(sheet.view["body"]) == ["label:frame:conflict"]
    assert (sheet.view["request"], sheet.view["said"]) == ("a-1", "Tersimpan: Konflik.")


def test_what_cannot_be_written_is_not_shown_as_done(
    folder: Path, sheet: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: the old answer stays in file and view, the next step is told."""
    sheet.answer({"do": "label", "row": "j1", "field": "frame", "value": "conflict"})

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("grader.lab.store.write", full)
    sheet.answer({"do": "label", "row": "j1", "field": "frame", "value": "human", "request": "a-2"})
    assert "Belum tersimpan: berkas jawaban/bingkai.csv" in sheet.view["error"]
    assert sheet.view["request"] == "a-2"
    assert chosen(sheet.view["body"]) == ["label:frame:conflict"]
    assert on_disk(folder) == [["j1", "frame", "conflict", ""]]
    monkeypatch.undo()
    sheet.answer({"do": "undo"})
    assert on_disk(folder) == []  # the failed click is no step


def test_a_write_that_breaks_off_leaves_the_old_file_whole(
    folder: Path, labeler: Labeler, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is replaced at once or not at all, and no half file is left beside it."""
    label(labeler, "j1", "conflict")

    def break_off(_: int) -> None:
        raise OSError("power cut")

    monkeypatch.setattr(os, "fsync", break_off)
    with pytest.raises(OSError, match="power cut"):
        label(labeler, "j2", "human")
    assert on_disk(folder) == [["j1", "frame", "conflict", ""]]
    assert beside(folder) == ["bingkai.csv"]
    assert labeler.view()["answers"] == {"j1": {"frame": "conflict"}}


def test_a_restarted_kernel_continues_where_it_was(folder: Path, labeler: Labeler) -> None:
    """A fresh labeler has every answer and note, and opens the row that comes next."""
    for row in ("j1", "j3"):
        label(labeler, row, "human")
        label(labeler, row, "good", "tone")
    labeler.do({"do": "note", "row": "j3", "text": "Angka, titik; dan “kutip”\nbaris dua"})
    again = Labeler(folder, ITEM).view()
    assert again["answers"] == labeler.view()["answers"]
    assert again["notes"] == {"j3": "Angka, titik; dan “kutip”\nbaris dua"}
    assert again["at"] == "j4"
    assert again["progress"]["text"] == "2 dari 6 sudah dilabeli. Dinilai setelah diserahkan."


def test_a_row_that_was_left_half_labelled_is_opened_again(folder: Path, labeler: Labeler) -> None:
    """The kernel ended between frame and tone: the same row is open."""
    label(labeler, "j2", "human")
    assert Labeler(folder, ITEM).at == "j2"


def test_when_all_is_labelled_the_last_row_stays_open(folder: Path, labeler: Labeler) -> None:
    """A finished item opens where the last answer was given."""
    for row in reversed(HEADLINES):
        label(labeler, row, "human")
        label(labeler, row, "bad", "tone")
    assert Labeler(folder, ITEM).at == "j1"


def test_undo_takes_back_step_by_step(folder: Path, labeler: Labeler) -> None:
    """Each undo brings the value before it back to disk and opens its row."""
    label(labeler, "j1", "conflict")
    label(labeler, "j1", "human")
    label(labeler, "j2", "economy")
    labeler.do({"do": "go", "row": "j5"})
    labeler.do({"do": "undo"})
    assert (labeler.at, on_disk(folder)) == ("j2", [["j1", "frame", "human", ""]])
    labeler.do({"do": "undo"})
    assert (labeler.at, on_disk(folder)) == ("j1", [["j1", "frame", "conflict", ""]])
    labeler.do({"do": "undo"})
    assert on_disk(folder) == []
    assert not labeler.view()["undo"]
    assert labeler.do({"do": "undo"}) == "Tidak ada yang dapat diurungkan."


def test_steps_can_be_taken_back_after_a_kernel_restart(folder: Path, labeler: Labeler) -> None:
    """A new kernel knows the steps of the one before it."""
    label(labeler, "j1", "conflict")
    label(labeler, "j1", "human")
    again = Labeler(folder, ITEM)
    assert again.view()["undo"]
    again.do({"do": "undo"})
    assert on_disk(folder) == [["j1", "frame", "conflict", ""]]
    (folder / ".humas" / f"undo-{ITEM}.json").write_text("[{", encoding="utf-8")
    assert Labeler(folder, ITEM).do({"do": "undo"}) == "Tidak ada yang dapat diurungkan."


def test_undo_never_touches_what_another_notebook_wrote_since(
    folder: Path, labeler: Labeler
) -> None:
    """A step whose cells hold something newer is passed over."""
    label(labeler, "j1", "conflict")
    label(labeler, "j2", "human")
    label(Labeler(folder, ITEM), "j2", "economy")
    labeler.do({"do": "undo"})
    assert on_disk(folder) == [["j2", "frame", "economy", ""]]


def test_undo_of_a_note_keeps_the_label(folder: Path, labeler: Labeler) -> None:
    """A note that was typed in three pauses is one step, and its row keeps the label."""
    label(labeler, "j1", "conflict")
    for text in ("ada", "ada dua", "ada dua pihak"):
        labeler.do({"do": "note", "row": "j1", "text": text})
    assert on_disk(folder) == [["j1", "frame", "conflict", "ada dua pihak"]]
    labeler.do({"do": "undo"})
    assert on_disk(folder) == [["j1", "frame", "conflict", ""]]


def test_a_new_label_keeps_the_note(folder: Path, labeler: Labeler) -> None:
    """Changing one's mind about the label costs no note, even one written before any label."""
    labeler.do({"do": "note", "row": "j1", "text": "ragu\x00"})
    label(labeler, "j1", "human")
    assert on_disk(folder) == [["j1", "frame", "human", "ragu"]]


def test_the_filter_shows_what_has_no_label_and_the_open_row(labeler: Labeler) -> None:
    """A row needs all its sets but the second frame; the open row never vanishes by itself."""
    label(labeler, "j1", "human")
    labeler.do({"do": "filter", "on": True})
    assert labeler.view()["shown"] == list(HEADLINES)
    label(labeler, "j1", "bad", "tone")
    assert labeler.view()["shown"] == list(HEADLINES)
    labeler.do({"do": "move"})
    assert labeler.view()["shown"] == ["j2", "j3", "j4", "j5", "j6"]
    assert "sebelum ini" in labeler.do({"do": "move", "back": True})
    labeler.do({"do": "filter", "on": False})
    labeler.do({"do": "move", "back": True})
    assert labeler.at == "j1"
    labeler.do({"do": "filter", "on": True})
    assert labeler.at == "j2"


def test_labels_stand_in_the_authors_order(labeler: Labeler) -> None:
    """The release keeps the order of a set, by which number keys choose."""
    frame = labeler.sets[0]["options"]
    assert [entry["name"] for entry in frame] == ["Konflik", "Sisi manusia", "Ekonomi"]
    assert frame[2]["meaning"] == "biaya, kerugian, atau untung"


def test_number_keys_answer_the_first_open_set(labeler: Labeler) -> None:
    """Frame, then tone, then the set used last; a number beyond the set is said, not guessed."""
    pressed = keys(labeler, labeler.view())
    assert pressed["2"] == {"do": "label", "row": "j1", "field": "frame", "value": "human"}
    assert labeler.do(pressed["9"]) == "Bingkai hanya punya 3 label."
    labeler.do(pressed["2"])
    assert keys(labeler, labeler.view())["1"]["field"] == "tone"
    label(labeler, "j1", "good", "tone")
    label(labeler, "j1", "human", "frame_2")
    assert labeler.view()["active"] == "frame_2"
    labeler.do(pressed["b"])
    assert (labeler.at, labeler.focus, labeler.view()["active"]) == ("j2", "card", "frame")


def test_arrows_move_the_focus_and_choose_nothing(labeler: Labeler) -> None:
    """Arrow keys name the neighbour; Tab reaches one option of a set, the chosen one."""
    label(labeler, "j1", "human")
    shown = body(labeler, labeler.view())
    moves = at(shown, "label:frame:economy")["keys"]
    assert moves["ArrowDown"] == {"focus": "label:frame:conflict"}
    assert moves["ArrowUp"] == {"focus": "label:frame:human"}
    stops = {value: attribute(shown, f"label:frame:{value}", "tabindex")
             for value in ("conflict", "human", "economy")}  # fmt: skip
    assert stops == {"conflict": "-1", "human": "0", "economy": "-1"}


def test_steps_end_at_the_ends(labeler: Labeler) -> None:
    """Before the first and after the last row a sentence says so."""
    assert labeler.do({"do": "move", "back": True}) == "Ini butir pertama."
    labeler.do({"do": "go", "row": "j6"})
    assert labeler.do({"do": "move"}) == "Ini butir terakhir."


def test_a_second_frame_may_be_left_out_and_emptied(folder: Path, labeler: Labeler) -> None:
    """``frame_2`` is optional; the other sets cannot be emptied by a message."""
    label(labeler, "j1", "human", "frame_2")
    assert label(labeler, "j1", "", "frame_2") == "Tersimpan: dikosongkan."
    label(labeler, "j1", "human")
    assert label(labeler, "j1", "") == ""
    assert on_disk(folder) == [["j1", "frame", "human", ""]]
    titles = {entry["field"]: entry["title"] for entry in labeler.sets}
    assert titles == {"frame": "Bingkai", "frame_2": "Bingkai kedua", "tone": "Nada"}


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"do": "label", "row": "zz", "field": "frame", "value": "human"},
        {"do": "label", "row": "j1", "field": "topic", "value": "human"},
        {"do": "label", "row": "j1", "field": "frame", "value": "lain"},
        {"do": "label", "row": ["j1"], "field": {}, "value": 3},
        {"do": "note", "row": None, "text": "x"},
    ],
)
def test_a_message_that_makes_no_sense_changes_nothing(
    folder: Path, sheet: Any, message: dict[str, Any]
) -> None:
    """Whatever a page sends, no file is written and the widget stays."""
    sheet._handle_custom_msg(message, [])
    assert not (folder / "jawaban").exists()
    assert sheet.view["error"] == ""


GOOD = "row,field,value,note\nj1,frame,human,\nj2,frame,conflict,dua pihak\n"


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + GOOD.encode(),  # saved by a spreadsheet
        GOOD.replace(",", ";").encode(),  # … of an Indonesian system
        GOOD.encode() + b"j3,fra",  # cut off
        GOOD.encode() + b"\x00\xff\xfe\x00",  # a broken disk
        GOOD.replace("value,note", "value").replace("dua pihak", "").encode(),
    ],
)
def test_a_damaged_file_is_set_aside_and_its_whole_rows_live_on(
    folder: Path, content: bytes
) -> None:
    """The damaged bytes are kept under a clear name, what can be read is carried over."""
    path = folder / "jawaban" / "bingkai.csv"
    path.parent.mkdir()
    path.write_bytes(content)
    view = Labeler(folder, ITEM).view()
    assert view["answers"] == {"j1": {"frame": "human"}, "j2": {"frame": "conflict"}}
    assert view["aside"] == "bingkai (rusak 1).csv"
    assert (folder / "jawaban" / view["aside"]).read_bytes() == content
    assert on_disk(folder)[0] == ["j1", "frame", "human", ""]
    assert Labeler(folder, ITEM).view()["aside"] == ""


def test_a_second_damaged_file_does_not_replace_the_first(folder: Path) -> None:
    """Each damaged file keeps its own name, and none is handed in."""
    path = folder / "jawaban" / "bingkai.csv"
    path.parent.mkdir()
    for content in (b"{}", b"", b"{}"):
        path.write_bytes(content)
        Store(folder, ITEM).rows()
    assert beside(folder) == ["bingkai (rusak 1).csv", "bingkai (rusak 2).csv", "bingkai.csv"]
    from grader.submission import ANSWER_NAME

    assert [name for name in beside(folder) if ANSWER_NAME.fullmatch(name)] == ["bingkai.csv"]


def test_two_open_notebooks_lose_nothing_of_each_other(folder: Path, labeler: Labeler) -> None:
    """A second kernel's answers are read before the first one writes."""
    second = Labeler(folder, ITEM)
    label(labeler, "j1", "human")
    label(second, "j2", "conflict")
    label(labeler, "j3", "economy")
    assert [row[0] for row in on_disk(folder)] == ["j1", "j2", "j3"]
    assert set(second.view()["answers"]) == {"j1", "j2", "j3"}


def test_answers_of_an_older_release_are_kept_but_not_counted(folder: Path) -> None:
    """A row or label that the exercise no longer has stays in the file."""
    path = folder / "jawaban" / "bingkai.csv"
    path.parent.mkdir()
    path.write_text("row,field,value,note\nlama,frame,human,\nj1,frame,usang,\n", encoding="utf-8")
    labeler = Labeler(folder, ITEM)
    label(labeler, "j2", "human")
    assert labeler.view()["answers"] == {"j2": {"frame": "human"}}
    assert len(on_disk(folder)) == 3


def test_practice_tells_the_reason_after_each_answer_and_not_before(folder: Path) -> None:
    """The reason comes with the answer; a second gold label is as right as the first."""
    labeler = Labeler(folder, "coba")
    assert "satu orang" not in json.dumps(body(labeler, labeler.view()))
    label(labeler, "c1", "conflict")
    assert "nasib satu orang" in json.dumps(body(labeler, labeler.view()))
    label(labeler, "c2", "conflict")
    verdicts = labeler.view()["verdicts"]
    reason = "Judul ini mengikuti nasib satu orang."
    assert verdicts["c1"] == {"frame": {"right": False, "key": "Sisi manusia", "reason": reason}}
    assert verdicts["c2"]["frame"]["right"]
    assert "tidak dinilai" in labeler.view()["progress"]["text"]


def test_a_graded_item_needs_no_key_and_shows_none(folder: Path, labeler: Labeler) -> None:
    """The trainee's folder holds no key, and the labeler works without one."""
    label(labeler, "j1", "conflict")
    assert "RAHASIA-KUNCI" not in "".join(
        p.read_text("utf-8") for p in folder.glob("*.*") if p.is_file()
    )
    assert labeler.view()["verdicts"] == {}


def test_grading_reads_what_the_labeler_wrote(folder: Path, labeler: Labeler) -> None:
    """The file is the answer that ``Rubric.grade`` gets."""
    label(labeler, "j1", "conflict")
    labeler.do({"do": "note", "row": "j1", "text": "dua pihak"})
    found = answers.read_answers(folder / f"{SLUG}.ipynb", load_release(folder / "rubric.json"))
    (row,) = found[ITEM].rows
    assert (row.row, row.field, row.value, row.note) == ("j1", "frame", "conflict", "dua pihak")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("rubric.json", b"{", "rusak atau dari versi lain"),
        ("rubric.json", None, "belum tersedia"),
        ("judul.csv", None, "Berkas bahan judul.csv"),
        ("judul.csv", b"id,text\nj1,Satu\nj1,Dua\n", "Berkas bahan judul.csv"),
        ("judul.csv", b"\xff\xfe", "Berkas bahan judul.csv"),
    ],
)
def test_what_is_missing_is_a_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes | None, said: str
) -> None:
    """A missing or damaged file of the release is named with the next step."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    note = lab.widget(ITEM)
    assert said in repr(note)
    assert "humas start" in repr(note)


def test_a_cell_that_is_run_again_shows_the_same_widget(sheet: Any, folder: Path) -> None:
    """Running the cell once more gives the same widget with what is on disk."""
    label(Labeler(folder, ITEM), "j4", "economy")
    assert lab.widget(ITEM) is sheet
    assert sheet.view["body"] == body(sheet.state, sheet.state.view())
    assert sheet.state.view()["answers"] == {"j4": {"frame": "economy"}}


def test_titles_without_a_label_set_are_refused(tmp_path: Path) -> None:
    """A misspelt title of a label set is an error with its line."""
    path = tmp_path / "rubric.yaml"
    path.write_text(sheet_course.RUBRIC.replace("tone: Nada", "ton: Nada"), encoding="utf-8")
    with pytest.raises(RubricError, match=r"titles of label sets that exist, not of ton"):
        parse_items(read_yaml(path), path)


def choose(quiz: Quiz, question: str, value: str, on: bool = True) -> str:
    return quiz.do({"do": "choose", "question": question, "value": value, "on": on})


def test_a_choice_is_on_disk_and_can_be_changed(folder: Path) -> None:
    """A question with one right option holds one option, the latest."""
    quiz = Quiz(folder, "kuis")
    choose(quiz, "teras", "doa")
    assert choose(quiz, "teras", "fakta") == "Tersimpan."
    assert on_disk(folder, "kuis") == [["teras", "choice", "fakta", ""]]
    assert Quiz(folder, "kuis").view()["answers"] == {"teras": ["fakta"]}


def test_several_options_are_joined_in_the_questions_order(folder: Path) -> None:
    """Options of a multiple question come and go one by one; none left is no answer."""
    quiz = Quiz(folder, "kuis")
    for value in ("tempat", "waktu", "tempat"):  # a message that comes twice changes nothing
        choose(quiz, "isi", value)
    assert on_disk(folder, "kuis") == [["isi", "choice", "waktu|tempat", ""]]
    assert quiz.view()["progress"]["text"] == "1 dari 2 sudah dijawab. Dinilai setelah diserahkan."
    choose(quiz, "isi", "waktu", on=False)
    choose(quiz, "isi", "tempat", on=False)
    assert on_disk(folder, "kuis") == []


def test_practice_explains_each_option_that_was_chosen(folder: Path) -> None:
    """Right or wrong, a chosen option has its explanation; those not chosen are not told."""
    quiz = Quiz(folder, "coba-kuis")
    assert quiz.view()["verdicts"] == {}
    choose(quiz, "teras", "sambutan")
    choose(quiz, "isi", "waktu")
    told = quiz.view()["verdicts"]
    wrong = {"name": "Sambutan pejabat", "right": False, "reason": "Sambutan bukan berita."}
    assert told["teras"]["options"] == [wrong]
    assert (told["teras"]["missing"], told["isi"]["missing"]) == (False, True)
    assert "Fakta" not in json.dumps(told)
    choose(quiz, "isi", "tempat")
    assert quiz.view()["verdicts"]["isi"]["reason"] == "Keduanya unsur 5W1H."
    choose(quiz, "isi", "pujian")
    assert not quiz.view()["verdicts"]["isi"]["complete"]


def test_the_quiz_is_shown_by_its_answer_kind(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``widget`` gives the quiz for ``choice``; what makes no sense changes nothing."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown: Any = lab.widget("kuis")
    for message in ({"do": "choose"}, {"do": "choose", "question": "teras", "value": "lain"}):
        shown._handle_custom_msg(message, [])
    assert not (folder / "jawaban").exists()
    shown.answer({"do": "choose", "question": "teras", "value": "fakta"})
    assert chosen(shown.view["body"]) == ["choose:teras:fakta"]
    shown.close()


def test_grading_reads_what_the_quiz_wrote(folder: Path) -> None:
    """Both questions right earn all points once the key is at hand."""
    quiz = Quiz(folder, "kuis")
    for question, value in (("teras", "fakta"), ("isi", "tempat"), ("isi", "waktu")):
        choose(quiz, question, value)
    exercise = load_release(folder / "rubric.json")
    key = (Row("teras", "choice", "fakta"), Row("isi", "choice", "tempat|waktu"))
    answer = answers.read_answers(folder / f"{SLUG}.ipynb", exercise)["kuis"]
    verdict = replace(exercise.rubric, keys={"kuis": key}).grade(answer)
    assert verdict.points == 10


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{waktu: Waktu,", '{"wak|tu": Waktu,', "option values without `|`"),
        ("- id: isi", "- id: teras", "not teras twice"),
        (", sambutan: Sambutan pejabat, doa: Harapan penulis}", "}", "at least 2 items"),
        ("    answer: choice", "    answer: number", "`questions` only where `answer` is choice"),
    ],
)
def test_questions_that_cannot_be_asked_are_refused(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    """A fault in an item's questions is an error of the rubric that says what was expected."""
    path = tmp_path / "rubric.yaml"
    path.write_text(sheet_course.RUBRIC.replace(old, new), encoding="utf-8")
    with pytest.raises(RubricError, match=re.escape(said)):
        parse_items(read_yaml(path), path)


BARE = """
import sys
for name in ("fcntl", "pwd", "grp", "resource"):
    sys.modules[name] = None
import grader.lab, grader.lab.labels, grader.lab.quiz, grader.lab.store
heavy = {"IPython", "anywidget", "nbformat", "nbgrader", "nltk", "numpy", "pandas", "ruamel.yaml"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
shown = grader.lab.widget("bingkai")
shown.answer({"do": "label", "row": "j1", "field": "frame", "value": "human"})
assert shown.state.view()["answers"] == {"j1": {"frame": "human"}}, shown.view
assert not {"nbgrader", "nltk", "pandas", "sklearn"} & set(sys.modules)
"""


def test_the_labeler_needs_no_posix_and_nothing_heavy(folder: Path, repo: Path) -> None:
    """In a fresh process without POSIX modules, imports stay light and a click is saved."""
    done = subprocess.run(
        [sys.executable, "-c", BARE],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(repo), "JPY_SESSION_NAME": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert on_disk(folder) == [["j1", "frame", "human", ""]]
