"""Beranda without a browser: what was handed in and is not finished yet."""

import datetime as dt
import json
from pathlib import Path

import pytest
from shown_parts import at, attribute, has, text
from test_lab_home import (
    FIRST,
    NOW,
    SENTENCES,
    contents,
    finish_exercise,
    finish_lesson,
    module,
    open_lesson,
    opened_in,
    put,
    root,
    shown,
    the_lesson,
    write_cell,
)

from grader import submission
from grader.exercise import load
from grader.lab.course import Course
from grader.lab.forms.home import ALL_DONE, body
from grader.lab.forms.leftover import CHANGED, left_open
from grader.lab.modules import Standing

__all__ = ["contents", "root"]  # fixtures
WHEN = dt.datetime(2026, 11, 28, 14, 5, 9).astimezone()
SECOND = "01-kesadaran-digital"


@pytest.fixture(autouse=True)
def no_exchange(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hand in as a ZIP."""
    monkeypatch.setenv("HUMAS_EXCHANGE", str(root / "no-exchange"))


def hand_in(root: Path, exercise: str = FIRST, minutes: int = 0) -> None:
    """Hand in, some minutes later."""
    submission.hand_in(root, exercise, "siti", WHEN + dt.timedelta(minutes=minutes))


def card(standing: Standing) -> str:
    """The link of the one next step."""
    return text([at(body(standing, NOW), "next")])


def row(standing: Standing, name: str = FIRST) -> str:
    """What stands in a module's place, in one line."""
    return " ".join(text([at(body(standing, NOW), f"module:{name}")]).split())


def only(standing: Standing, name: str = FIRST) -> Standing:
    """A course of this module alone."""
    return Standing((module(standing, name),))


def test_what_was_handed_in_empty_stays_open(root: Path) -> None:
    """Two of three items are empty: the module counts as not finished, says so in one sentence and
    keeps its minutes; the next module comes first, with a link back."""
    open_lesson(root)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    hand_in(root)
    standing = Course(root).look()
    first = module(standing, FIRST)
    assert not first.finished and 0 < first.minutes_left < first.exercises[0].minutes
    assert left_open(first) == "Sudah diserahkan; dua soal masih kosong."
    assert left_open(first) in row(standing)
    assert "2 soal lain menunggu penilaian." in row(standing)
    assert "Diserahkan, belum selesai" in row(standing) and "0 dari 5 modul" in shown(standing)
    assert card(standing) == "Mulai: Pelajaran 01"
    assert "masih terbuka: Latihan 00 ." in shown(standing)
    link = attribute(body(standing, NOW), f"gap:{FIRST}", "data-path")
    assert link == f"{FIRST}/{FIRST}.ipynb"


def test_the_gap_is_the_next_step_once_all_is_handed_in(root: Path) -> None:
    """Nothing else is left: the exercise with gaps is what comes next, and nobody is told that all
    is done."""
    open_lesson(root)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    hand_in(root)
    standing = only(Course(root).look())
    assert card(standing) == "Lanjutkan: Latihan 00" and ALL_DONE not in shown(standing)
    assert shown(standing).count(left_open(standing.modules[0])) == 2
    assert not has(body(standing, NOW), f"gap:{FIRST}")


def test_a_lesson_that_was_never_opened_keeps_its_module_open(root: Path) -> None:
    """The exercise is handed in and complete; the lesson is the open step, until it is opened."""
    finish_exercise(root)
    hand_in(root)
    look = Course(root)
    standing = look.look()
    assert left_open(module(standing, FIRST)) == "Sudah diserahkan; materi belum dibuka."
    assert not module(standing, FIRST).finished
    assert module(standing, FIRST).minutes_left == the_lesson(standing).minutes
    assert card(only(standing)) == "Mulai: Pelajaran 00"
    open_lesson(root)
    standing = look.look()
    assert module(standing, FIRST).finished and left_open(module(standing, FIRST)) == ""
    assert module(standing, FIRST).minutes_left == 0
    assert "✓ Selesai" in row(standing) and ALL_DONE in shown(only(standing))


def test_something_tried_in_a_lesson_opened_it(root: Path) -> None:
    """Where the front end makes no checkpoint, one answered practice item shows that it was."""
    finish_exercise(root)
    hand_in(root)
    write_cell(root / "pelajaran" / FIRST / "lesson.ipynb", "coba-pengumuman", "Loket buka.")
    assert module(Course(root).look(), FIRST).finished


def test_a_half_filled_item_is_not_said_to_be_empty(root: Path) -> None:
    """One label of many is an answer, though not a whole one."""
    finish_lesson(root)
    finish_exercise(root)
    name, labels = "lima-judul", load(root / FIRST).rubric.item("lima-judul").head.labels
    field = next(iter(labels))
    rows = list(load(root / FIRST).rubric.texts[name])
    put(root / FIRST, name, (rows[0], field, next(iter(labels[field]))))
    (root / FIRST / "jawaban" / "langkah.csv").unlink()
    hand_in(root)
    said = left_open(module(Course(root).look(), FIRST))
    assert said == "Sudah diserahkan; satu soal masih kosong dan satu soal belum lengkap."


def test_a_file_that_cannot_be_read_is_not_said_to_be_empty(root: Path) -> None:
    """A notebook damaged after hand-in: the row says what to do, no sentence speaks of gaps; the
    module is open again."""
    open_lesson(root)
    finish_exercise(root)
    hand_in(root)
    (root / FIRST / f"{FIRST}.ipynb").write_bytes(b"{")
    standing = Course(root).look()
    assert "kosong" not in row(standing) and "Jangan hapus berkasnya" in row(standing)
    assert left_open(module(standing, FIRST)) == "" and not module(standing, FIRST).finished


def test_every_gap_has_its_link(root: Path) -> None:
    """Two modules with gaps stand behind the next step in their order."""
    for name in (FIRST, SECOND):
        open_lesson(root, name)
        hand_in(root, name)
    parts = body(Course(root).look(), NOW)
    said = " ".join(text(parts).split())
    assert "masih terbuka: Latihan 00 , Latihan 01 ." in said
    assert has(parts, f"gap:{FIRST}") and has(parts, f"gap:{SECOND}")
    assert "tiga soal masih kosong" in said


@pytest.fixture
def handed(root: Path) -> Path:
    """A workspace whose first module is finished; returns the exercise's folder."""
    open_lesson(root)
    finish_exercise(root)
    hand_in(root)
    return root / FIRST


def changed(root: Path) -> bool:
    """Whether Beranda, opened anew, speaks of a change, in the row and in the module's state."""
    standing = Course(root).look()
    said = row(standing)
    assert (CHANGED in said) == ("lalu diubah" in said) != module(standing, FIRST).finished
    return CHANGED in said


def test_a_change_after_the_hand_in_is_said(handed: Path, root: Path) -> None:
    """With what to do; handed in again it is finished. Undone, there was no change."""
    before = (handed / f"{FIRST}.ipynb").read_bytes()
    assert not changed(root)
    write_cell(handed / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    assert changed(root)
    standing = Course(root).look()
    assert card(only(standing)) == "Serahkan lagi: Latihan 00"
    assert shown(only(standing)).count(CHANGED) == 2
    assert card(standing) == "Mulai: Pelajaran 01" and "terbuka: Latihan 00 ." in shown(standing)
    (handed / f"{FIRST}.ipynb").write_bytes(before)
    assert not changed(root)
    write_cell(handed / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    hand_in(root, minutes=1)
    assert not changed(root)


def test_a_changed_table_is_said(handed: Path, root: Path) -> None:
    """A label, or a note beside one, is an answer too; the order of the lines is not."""
    place = handed / "jawaban" / "lima-judul.csv"
    head, *lines = place.read_text(encoding="utf-8").splitlines()
    place.write_text("\n".join([head, *reversed(lines), "j1,lain,,", ""]), encoding="utf-8")
    assert not changed(root)
    place.write_text("\n".join([head, lines[0] + "ragu", *lines[1:], ""]), encoding="utf-8")
    assert changed(root)
    place.unlink()
    assert changed(root)


def test_what_jupyterlab_saves_is_no_change(handed: Path, root: Path) -> None:
    """Outputs, counts, a cell of notes and a blank line at the end change no answer."""
    path = handed / f"{FIRST}.ipynb"
    data = json.loads(path.read_bytes())
    for cell in data["cells"]:
        if cell["cell_type"] == "code":
            cell |= {"execution_count": 7, "outputs": [{"output_type": "stream", "text": "x"}]}
    data["cells"].append({"cell_type": "markdown", "id": "n", "metadata": {}, "source": "Catatan"})
    path.write_text(json.dumps(data), encoding="utf-8")
    write_cell(path, "kalimat", SENTENCES + "\n")
    assert not changed(root)


def test_a_gap_that_was_filled_is_to_be_handed_in(root: Path) -> None:
    """What was empty at hand-in is written now: complete, and not with the instructor yet."""
    finish_exercise(root)
    open_lesson(root)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", "")
    hand_in(root)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    assert changed(root)
    assert card(only(Course(root).look())) == "Serahkan lagi: Latihan 00"


def test_another_notebook_that_was_handed_in_is_not_a_change(handed: Path, root: Path) -> None:
    """Of two notebooks with answers the second was handed in: nothing is to be handed in again,
    until that one changes."""
    other = handed / "tulisan kedua.ipynb"
    other.write_bytes((handed / f"{FIRST}.ipynb").read_bytes())
    write_cell(other, "kalimat", SENTENCES + " Maaf.")
    assert not changed(root)
    hand_in(root, str(other), minutes=1)
    assert not changed(root)
    write_cell(other, "kalimat", SENTENCES + " Mohon maaf.")
    assert changed(root)


def test_without_sums_of_answers_nothing_is_said(handed: Path, root: Path) -> None:
    """A receipt of an earlier version, and one that cannot be read, accuse nobody of a change."""
    (receipt,) = (root / "diserahkan").glob("*.txt")
    before, _, _ = receipt.read_text(encoding="utf-8").partition("Jawaban (SHA-256):")
    write_cell(handed / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    assert changed(root)
    for content in (before, "x"):
        receipt.write_text(content, encoding="utf-8")
        assert not changed(root)


def test_a_change_before_the_deadline_tells_the_time_left(handed: Path, root: Path) -> None:
    """Handed in as it stands no clock runs; with a change there is something to be in time for."""
    (root / ".humas" / "jadwal.csv").write_text(f"latihan,batas\n{FIRST},2026-12-01\n", "utf-8")
    assert "tinggal" not in row(Course(root).look())
    write_cell(handed / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    assert "tinggal 2 hari" in row(Course(root).look())


def test_receipts_are_read_only_when_one_is_new(handed: Path, root: Path) -> None:
    """A save of an answer opens no receipt, no ZIP, and nothing of another exercise."""
    look = Course(root)
    with opened_in(root / "diserahkan") as first:
        look.look(scores=False)
    assert [Path(name).suffix for name in first] == [".txt"]
    write_cell(handed / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    with opened_in(root) as again:
        standing = look.look(scores=False)
    assert CHANGED in row(standing)
    assert {Path(name).parent.name for name in again} <= {FIRST, "jawaban", ".humas"}
