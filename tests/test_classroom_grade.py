"""Grading a class by the rubric through nbgrader: what stock gets wrong, and broken submissions."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from small_course import (
    END,
    GOOD,
    LABEL_POINTS,
    LABELS,
    RUBRIC,
    SLUG,
    TOTAL,
    Class,
    cell_of,
    doubled,
    write_exercise,
)

from grader import answers as reader
from grader.classroom import course
from grader.classroom.comment import DOUBLED, MISSING
from grader.classroom.session import Session
from grader.errors import ClassroomError, UsageError
from grader.rubric import Rubric

pytest_plugins = ["released_course"]


@pytest.fixture(autouse=True)
def no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test of this file may start a kernel: any start fails it."""

    async def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a kernel was started")

    monkeypatch.setattr(
        "jupyter_client.provisioning.local_provisioner.LocalProvisioner.launch_kernel", refuse
    )


def test_score_is_the_rubrics(kelas: Class) -> None:
    """Each answer gets the points that the rubric gives, a label answer's task cell included."""
    kelas.hand_in("ani")
    step = kelas.grade()["ani"]
    assert (step.points, step.max_points, step.problem) == (TOTAL, 25, "")
    assert not step.needs_review
    assert kelas.item("ani", "naskah").auto == 10
    assert kelas.item("ani", "penutup").auto == 5
    assert kelas.item("ani", "bingkai").auto == LABEL_POINTS
    assert "3 dari 4 cocok" in kelas.item("ani", "bingkai").comment


def test_unchanged_answer(kelas: Class) -> None:
    """An untouched answer gets 0 points and *belum dikerjakan*, and no person is asked to look."""
    kelas.hand_in("ani", {}, labels=None)
    step = kelas.grade()["ani"]
    assert (step.points, step.needs_review) == (0, False)
    for item in ("naskah", "penutup", "bingkai"):
        assert kelas.item("ani", item).auto == 0
        assert "belum dikerjakan" in kelas.item("ani", item).comment


def test_answers_are_the_trainees_own(kelas: Class) -> None:
    """Answers come from submitted/, though nbgrader overwrites the copy that it autogrades."""
    stray = kelas.folder / "source" / SLUG / "jawaban" / "bingkai.csv"
    stray.parent.mkdir()
    stray.write_text("row,field,value,note\nj1,frame,moral,\n", encoding="utf-8")
    kelas.hand_in("ani")
    kelas.grade()
    copy = kelas.folder / "autograded" / "ani" / SLUG / "jawaban" / "bingkai.csv"
    assert "moral" in copy.read_text(encoding="utf-8")
    assert kelas.item("ani", "bingkai").auto == LABEL_POINTS


def test_copied_answer_cell(kelas: Class) -> None:
    """Of a copied answer cell the first counts, the instructor is told, the class goes on."""
    kelas.hand_in("ani", change=lambda nb: doubled(nb, "naskah", "Salinan tanpa isi."))
    kelas.hand_in("budi")
    steps = kelas.grade()
    assert [step.problem for step in steps.values()] == ["", ""]
    assert kelas.item("ani").auto == 10
    assert kelas.item("ani").needs_review
    assert DOUBLED in kelas.item("ani").comment
    assert not kelas.item("budi").needs_review


def test_deleted_answer_cell(kelas: Class) -> None:
    """A deleted answer cell is 0 points, flagged, and named in the comment and the notebook."""
    kelas.hand_in("ani", change=lambda nb: nb["cells"].remove(cell_of(nb, "penutup")))
    step = kelas.grade()["ani"]
    assert step.problem == ""
    assert kelas.item("ani", "penutup").auto == 0
    assert kelas.item("ani", "penutup").needs_review
    assert MISSING in kelas.item("ani", "penutup").comment
    assert course.scores(kelas.folder, SLUG)[0].flagged
    shown = kelas.folder / "autograded" / "ani" / SLUG / f"{SLUG}.ipynb"
    assert "dipasang kembali" in shown.read_text(encoding="utf-8")
    assert kelas.item("ani").auto == 10


def test_everything_deleted(kelas: Class) -> None:
    """A notebook without a single cell is graded with 0 points, and listed for a person."""
    kelas.hand_in("ani", change=lambda nb: nb["cells"].clear(), labels=None)
    step = kelas.grade()["ani"]
    assert (step.problem, step.points, step.needs_review) == ("", 0, True)


def test_flag_taken_down_stays_down(kelas: Class) -> None:
    """A flag that an instructor took down does not come back with the next run."""
    kelas.hand_in("ani", change=lambda nb: nb["cells"].remove(cell_of(nb, "penutup")))
    kelas.grade()
    with Session(kelas.folder).gradebook() as gradebook:
        gradebook.find_submission_notebook(SLUG, SLUG, "ani").flagged = False
        gradebook.db.commit()
    kelas.grade()
    assert not course.scores(kelas.folder, SLUG)[0].flagged


def _outputs(notebook: Any) -> None:
    cell = cell_of(notebook, "naskah-panel")
    cell["outputs"] = [
        {"output_type": "stream", "name": "stderr", "text": "Peringatan sebuah pustaka"},
        {"output_type": "execute_result", "execution_count": 1, "metadata": {},
         "data": {"text/plain": "seribu"}},
        {"output_type": "error", "ename": "E", "evalue": "x", "traceback": ["x"]},
    ]  # fmt: skip


def _points(notebook: Any) -> None:
    for cell in notebook["cells"]:
        if "points" in cell["metadata"].get("nbgrader", {}):
            cell["metadata"]["nbgrader"]["points"] = 1000


def _schema(notebook: Any) -> None:
    cell_of(notebook, "naskah")["metadata"]["nbgrader"]["schema_version"] = 1


def _no_marks(notebook: Any) -> None:
    notebook["cells"][0]["metadata"]["nbgrader"] = {}


def _own_test_cell(notebook: Any) -> None:
    marks = {"grade": True, "solution": False, "task": False, "locked": True, "points": 500}
    marks |= {"grade_id": "bonus", "schema_version": 3}
    notebook["cells"].append(
        {"cell_type": "code", "id": "bonus", "metadata": {"nbgrader": marks}, "source": "assert 1",
         "outputs": [], "execution_count": 1}
    )  # fmt: skip


def _kernel(notebook: Any) -> None:
    notebook["metadata"]["kernelspec"] = {"name": "jahat", "display_name": "x", "language": "x"}


def _code_answer(notebook: Any) -> None:
    cell_of(notebook, "naskah").update(cell_type="code", outputs=[], execution_count=None)


def _odd_cells(notebook: Any) -> None:
    notebook["cells"][1:1] = ["teks", None, {"cell_type": "gambar"}, {"source": 7, "id": 3}]


def _odd_ids(notebook: Any) -> None:
    for cell in notebook["cells"]:
        cell["id"] = "sama saja!"


def _locked_changed(notebook: Any) -> None:
    cell_of(notebook, "naskah-panel")["source"] = "import os; os.remove('x')"


def _attachment(notebook: Any) -> None:
    cell_of(notebook, "naskah")["attachments"] = {"x.png": {"text/html": "<b>"}}


@pytest.mark.parametrize(
    "change",
    [
        _outputs, _points, _schema, _no_marks, _own_test_cell, _kernel, _code_answer, _odd_cells,
        _odd_ids, _locked_changed, _attachment,
    ],
)  # fmt: skip
def test_only_the_answers_count(kelas: Class, change: Callable[[Any], None]) -> None:
    """Forged points, marks, outputs, kernels and cells change no score and stop no class."""
    kelas.hand_in("ani", change=change)
    step = kelas.grade()["ani"]
    assert (step.problem, step.points, step.max_points) == ("", TOTAL, 25)


def test_forged_rubric_in_the_submission(kelas: Class) -> None:
    """The official score never reads the rubric.json that was handed in."""
    folder = kelas.hand_in("ani", {"naskah": "Satu.", "penutup": "Dua."}, labels=None)
    (folder / "rubric.json").write_text('{"format": 1, "items": []}', encoding="utf-8")
    kelas.grade()
    assert kelas.item("ani").auto == 0


def test_code_is_never_run(kelas: Class) -> None:
    """A code answer goes to the instructor unrun; one left empty is *belum dikerjakan*."""
    from test_classroom_release import EVERY_CELL, EVERY_KIND

    write_exercise(kelas.exercise, EVERY_KIND, EVERY_CELL)
    course.release(kelas.folder, SLUG)
    kelas.hand_in("ani", {"naskah": GOOD, "hitung": "open('/tmp/x', 'w'); 1 / 0"})
    kelas.hand_in("budi", {"naskah": GOOD})
    kelas.grade()
    assert kelas.item("ani", "hitung").auto is None
    assert kelas.item("ani", "hitung").needs_review
    assert kelas.item("budi", "hitung").auto == 0
    assert "belum dikerjakan" in kelas.item("budi", "hitung").comment
    assert not kelas.item("ani", "coba").needs_review


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "berkas kosong"),
        (b'{"cells": [{"cell_type"', "terpotong"),
        (b"\xff\xfe", "terpotong"),
        (b"[]", "bukan notebook"),
        (b'{"cells": ' + b"[" * 100_000, "terpotong"),
        (b'{"cells": [' + b'{"source": ' * 300 + b"1" + b"}" * 300 + b"]}", ""),
    ],
)
def test_broken_notebook_is_named(kelas: Class, raw: bytes, reason: str) -> None:
    """A broken notebook is refused with file and cause, kept as handed in; the class goes on."""
    folder = kelas.hand_in("ani", raw=raw)
    kelas.hand_in("budi")
    steps = kelas.grade()
    assert reason in steps["ani"].problem
    if reason:
        assert f"{SLUG}.ipynb" in steps["ani"].problem
        assert reason in kelas.item("ani").comment
        assert kelas.item("ani").needs_review
    assert (steps["budi"].problem, steps["budi"].points) == ("", TOTAL)
    assert (folder / f"{SLUG}.ipynb").read_bytes() == raw


def test_renamed_notebook(kelas: Class) -> None:
    """A renamed notebook is found by the exercise that it names; other notebooks do not matter."""
    folder = kelas.hand_in("ani", name="tugas saya (2).ipynb")
    (folder / "catatan.ipynb").write_text('{"cells": [], "metadata": {}}', encoding="utf-8")
    assert kelas.grade()["ani"].points == TOTAL


def test_two_renamed_notebooks(kelas: Class) -> None:
    """Where two renamed notebooks could be meant, none is taken and both are named."""
    folder = kelas.hand_in("ani", name="satu.ipynb")
    (folder / "dua.ipynb").write_bytes((folder / "satu.ipynb").read_bytes())
    problem = kelas.grade()["ani"].problem
    assert "satu.ipynb" in problem
    assert "dua.ipynb" in problem


def test_no_notebook_at_all(kelas: Class) -> None:
    """A submission without a notebook of this exercise says what it held instead."""
    folder = kelas.hand_in("ani", name="satu.ipynb")
    (folder / "satu.ipynb").write_text('{"cells": []}', encoding="utf-8")
    assert "satu.ipynb" in kelas.grade()["ani"].problem


def test_failed_regrade(kelas: Class) -> None:
    """When regrading fails the old score stands marked as stale, with file and cause."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.hand_in("ani", raw=b'{"cells": [')
    step = kelas.grade()["ani"]
    assert "terpotong" in step.problem
    assert step.needs_review
    item = kelas.item("ani")
    assert item.auto == 10
    assert item.comment.startswith("**Nilai ini belum mutakhir.**")
    assert "terpotong" in item.comment
    assert "Kotanya ada" in item.comment
    assert course.scores(kelas.folder, SLUG)[0].stale
    kelas.grade()
    assert kelas.item("ani").comment.count("belum mutakhir") == 1


def test_stale_mark_goes(kelas: Class) -> None:
    """The next grading that succeeds takes the mark of a stale score away."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.hand_in("ani", raw=b"{")
    kelas.grade()
    kelas.hand_in("ani")
    assert not kelas.grade()["ani"].needs_review
    assert not course.scores(kelas.folder, SLUG)[0].stale


def test_fault_of_our_own(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in grading itself is one trainee's problem, with its cause, not the class's."""
    real = Rubric.grade

    def grade(self: Rubric, answer: Any) -> Any:
        if "roti" in answer.text:
            raise ZeroDivisionError("pembagian dengan nol")
        return real(self, answer)

    monkeypatch.setattr(Rubric, "grade", grade)
    kelas.hand_in("ani")
    kelas.hand_in("budi", {"naskah": "Lapas Muara Teduh membuka pameran karya untuk warga kota."})
    steps = kelas.grade()
    assert "ZeroDivisionError: pembagian dengan nol" in steps["ani"].problem
    assert steps["budi"].problem == ""


def test_typed_score_wins(kelas: Class) -> None:
    """A score that an instructor typed survives regrading and is not listed for review again."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.instructor("ani", score=3)
    step = kelas.grade()["ani"]
    assert step.points == pytest.approx(TOTAL - 7)
    assert not step.needs_review
    assert (kelas.item("ani").auto, kelas.item("ani").manual) == (10, 3)


def test_typed_score_and_a_new_answer(kelas: Class) -> None:
    """When the answer changed, the typed score stays but is listed until a person confirms it."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.instructor("ani", score=3)
    kelas.hand_in("ani", {"naskah": GOOD + " Ada revisi.", "penutup": END})
    for _ in range(2):
        kelas.grade()
        assert kelas.item("ani").points == 3
        assert kelas.item("ani").needs_review
    kelas.instructor("ani", score=4)
    kelas.grade()
    assert not kelas.item("ani").needs_review


def test_settled_doubt_stays_settled(kelas: Class) -> None:
    """An item that a rule was unsure of and a person settled is not listed again."""
    kelas.hand_in("ani", change=lambda nb: doubled(nb, "naskah", "Salinan."))
    kelas.grade()
    kelas.instructor("ani", score=9)
    kelas.grade()
    assert not kelas.item("ani").needs_review


def test_unsure_goes_to_a_person(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule's doubt sets "needs manual grade" and is written into the comment."""
    from dataclasses import replace

    real = Rubric.grade

    def grade(self: Rubric, answer: Any) -> Any:
        return replace(real(self, answer), doubts=("Kutipan ini mungkin <b>dikarang</b>.",))

    monkeypatch.setattr(Rubric, "grade", grade)
    kelas.hand_in("ani")
    assert kelas.grade()["ani"].needs_review
    assert "Dilihat instruktur dahulu" in kelas.item("ani").comment
    assert "<b>" not in kelas.item("ani").comment.replace("\\<b\\>", "")


def test_maximum_is_the_gradebooks(kelas: Class) -> None:
    """When a rubric's points change after the release, the share counts and the comment says so."""
    kelas.hand_in("ani")
    write_exercise(kelas.exercise, RUBRIC.replace("points: 6", "points: 16"))
    kelas.grade()
    item = kelas.item("ani")
    assert (item.auto, item.max_points) == (10, 10)
    assert "Dalam buku nilai: 10 dari 10 poin" in item.comment


def test_item_gone_from_the_rubric(kelas: Class) -> None:
    """A released item that the rubric no longer has is left to the instructor, not dropped."""
    kelas.hand_in("ani")
    renamed = RUBRIC.replace("id: penutup", "id: akhir")
    source = (kelas.exercise / "exercise.md").read_text(encoding="utf-8")
    write_exercise(kelas.exercise, renamed, source.replace('"penutup"', '"akhir"'))
    assert kelas.grade()["ani"].problem == ""
    assert kelas.item("ani", "penutup").auto is None
    assert kelas.item("ani", "penutup").needs_review


def test_same_run_twice(kelas: Class) -> None:
    """Grading the same submissions twice writes the same rows."""
    kelas.hand_in("ani")
    kelas.hand_in("budi", {"naskah": "Satu dua."})
    kelas.grade()
    first = course.scores(kelas.folder, SLUG)
    kelas.grade()
    assert course.scores(kelas.folder, SLUG) == first


def test_one_student_and_progress(kelas: Class) -> None:
    """One trainee can be graded alone; progress is told as it comes; a stranger is refused."""
    kelas.hand_in("ani")
    kelas.hand_in("budi")
    seen: list[str] = []
    steps = course.grade(
        kelas.folder, SLUG, ["budi"], on_progress=lambda step: seen.append(step.student)
    )
    assert [step.student for step in steps] == seen == ["budi"]
    assert steps[0].seconds > 0
    with pytest.raises(UsageError, match="tidak ada kiriman dari cici"):
        course.grade(kelas.folder, SLUG, ["cici"])


def test_nothing_released(kelas: Class) -> None:
    """Grading an exercise that was never released names the command that comes first."""
    with pytest.raises(ClassroomError, match="humas release 91-lain"):
        course.grade(kelas.folder, "91-lain")
    assert course.scores(kelas.folder, "91-lain") == []


def test_export(kelas: Class) -> None:
    """nbgrader's own export writes every trainee's score to a CSV file."""
    kelas.hand_in("ani")
    kelas.grade()
    text = course.export(kelas.folder).read_text(encoding="utf-8")
    assert text.splitlines()[1].split(",")[-1] == "25.0"
    assert f"{SLUG},,2026-03-02 01:00:00,ani,,,,{TOTAL},0.0,{TOTAL},25.0" in text


def test_damaged_labels(kelas: Class) -> None:
    """A label file that cannot be read is *belum dikerjakan*; the prose is graded all the same."""
    kelas.hand_in("ani", labels="\x00\x00")
    kelas.hand_in("budi", labels=LABELS.replace("row,", "baris,"))
    steps = kelas.grade()
    assert [step.points for step in steps.values()] == [15, 15]


def test_odd_characters(kelas: Class) -> None:
    """Lone surrogates and control characters in an answer stop neither grading nor gradebook."""
    text = GOOD + " \ud800\x00\x07 Muara Teduh\x1b[31m"

    def change(notebook: Any) -> None:
        cell_of(notebook, "naskah")["source"] = json.loads(json.dumps(text))

    kelas.hand_in("ani", change=change)
    assert kelas.grade()["ani"].problem == ""
    assert reader.read(
        kelas.folder / "autograded" / "ani" / SLUG / f"{SLUG}.ipynb"
    )  # the copy that formgrader shows is a notebook
