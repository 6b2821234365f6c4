"""Building and releasing an exercise through nbgrader."""

import json
import os
import stat
from pathlib import Path
from typing import Any

import nbformat
import pytest
from small_course import EXERCISE, RUBRIC, SLUG, Class, cell_of, write_exercise

from grader import answers as reader
from grader import notebook as notebooks
from grader.classroom import config, course
from grader.errors import ClassroomError, RubricError, UsageError
from grader.exercise import load

pytest_plugins = ["released_course"]

EVERY_KIND = (
    RUBRIC
    + """\
  - id: hitung
    title: Hitungan
    answer: values
    criteria:
      - id: hasil
        title: Hasilnya benar
        points: 3
        rule: choice
        field: hasil
        options: 4
        pass: Benar.
        fail: Belum.
  - id: coba
    title: Latihan bebas
    answer: prose
    practice: true
    honesty: false
    criteria:
      - id: panjang-coba
        title: Panjangnya cukup
        points: 2
        rule: length
        most: 50
        pass: Cukup.
        fail: Belum.
        examples: {pass: [Satu dua.], fail: ["–"]}
"""
)
EVERY_CELL = (
    EXERCISE
    + """
+++ {"item": "hitung"}

hasil = 40 + 2

+++ {"item": "coba"}

Rahasia rujukan ketiga: tulisan bebas tentang pameran itu.

+++

Selesai.
"""
)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _compared(cell: Any) -> tuple[str, str, dict[str, Any]]:
    metadata = json.loads(json.dumps(cell["metadata"]))
    for added in ("checksum", "cell_type"):  # nbgrader writes them for its own later checks
        metadata.get("nbgrader", {}).pop(added, None)
    return cell["cell_type"], cell["source"], metadata


def _same_cells(release: Path, ours: bytes) -> None:
    theirs = nbformat.read(release, as_version=4)
    mine = nbformat.reads(ours.decode(), as_version=4)
    assert [_compared(cell) for cell in theirs.cells] == [_compared(cell) for cell in mine.cells]
    assert [cell.id for cell in theirs.cells] == [cell.id for cell in mine.cells]
    assert theirs.metadata == mine.metadata


def test_our_release_is_nbgraders(kelas: Class) -> None:
    """What a bundle carries and what nbgrader releases agree cell by cell, for each answer kind."""
    write_exercise(kelas.exercise, EVERY_KIND, EVERY_CELL)
    folder = course.release(kelas.folder, SLUG)
    ours = notebooks.release_files(load(kelas.exercise))
    _same_cells(folder / f"{SLUG}.ipynb", ours[f"{SLUG}.ipynb"])
    assert _files(folder).keys() == ours.keys()


def test_real_exercise_released(kelas: Class, repo: Path) -> None:
    """The press release exercise goes through nbgrader and comes out as our own release."""
    slug = "04-siaran-pers"
    course.prepare(kelas.folder)
    folder = course.release(kelas.folder, slug)
    ours = notebooks.release_files(load(repo / "exercises" / slug))
    _same_cells(folder / f"{slug}.ipynb", ours[f"{slug}.ipynb"])


def test_nothing_secret_leaves(kelas: Class) -> None:
    """Neither the release nor the exchange holds a key, a sample or a solution."""
    (kelas.folder / "source" / SLUG / "key.csv").write_text("bocor", encoding="utf-8")
    course.release(kelas.folder, SLUG)
    for folder in ("release", "exchange"):
        files = _files(kelas.folder / folder)
        assert files
        assert not [name for name in files if "key" in name or "samples" in name]
        assert not [name for name, content in files.items() if b"ahasia" in content]
    assert "key.csv" not in _files(kelas.folder / "source")


def test_source_is_the_allow_list(kelas: Class) -> None:
    """A build writes what the allow-list names and removes anything else from the source."""
    stray = kelas.folder / "source" / SLUG / "jawaban" / "bingkai.csv"
    stray.parent.mkdir()
    stray.write_text("row,field,value,note\n", encoding="utf-8")
    folder = course.build(kelas.folder, SLUG)
    assert _files(folder) == notebooks.source_files(load(kelas.exercise))


def test_briefs_are_locked(kelas: Class) -> None:
    """Only the cell of an answer can be typed into, and no cell can be deleted."""
    editable = []
    for cell in kelas.released()["cells"]:
        assert cell["metadata"]["deletable"] is False
        if cell["metadata"].get("editable", True):
            editable.append(reader.grade_id(cell))
    assert editable == ["naskah", "penutup"]


def test_prompt_stands_in_for_the_solution(kelas: Class) -> None:
    """A released answer cell holds the Indonesian prompt by which an empty answer is known."""
    assert reader.source_of(cell_of(kelas.released(), "naskah")) == reader.PROMPT


def _with_test_cell(monkeypatch: pytest.MonkeyPatch, points: float, name: str) -> None:
    real = notebooks.source_files

    def files(exercise: Any) -> dict[str, bytes]:
        found = real(exercise)
        notebook = nbformat.reads(found[f"{SLUG}.ipynb"].decode(), as_version=4)
        cell = nbformat.v4.new_code_cell("assert True", id="uji-sel")
        cell.metadata["nbgrader"] = {
            "grade": True, "grade_id": name, "locked": True, "schema_version": 3,
            "solution": False, "task": False, "points": points,
        }  # fmt: skip
        notebook.cells.append(cell)
        return found | {f"{SLUG}.ipynb": nbformat.writes(notebook).encode()}

    monkeypatch.setattr(course, "source_files", files)


def test_ungraded_test_cell_refused(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """A grade cell that no rubric item grades is refused at build, and the cell is named."""
    _with_test_cell(monkeypatch, 5, "uji-kode")
    with pytest.raises(ClassroomError, match="`uji-kode` tidak punya butir"):
        course.build(kelas.folder, SLUG)


def test_other_points_refused(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell worth other points than its rubric item is refused at build."""
    _with_test_cell(monkeypatch, 99, "naskah")
    with pytest.raises(ClassroomError, match="bernilai 99"):
        course.build(kelas.folder, SLUG)


def test_nbgrader_itself_refuses_test_cells(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """Formgrader's own button cannot release a grade cell without a rubric item either."""
    with monkeypatch.context() as patch:
        _with_test_cell(patch, 5, "uji-kode")
        patch.setattr("grader.classroom.plugin.refuse_ungraded", lambda *_: None)
        course.build(kelas.folder, SLUG)
    monkeypatch.setattr(course, "build", lambda *_: None)
    with pytest.raises(ClassroomError, match="uji-kode"):
        course.release(kelas.folder, SLUG)


def test_file_that_would_not_travel(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """A release file of a kind that the exchange leaves out is refused at build, by name."""
    real = notebooks.source_files
    monkeypatch.setattr(course, "source_files", lambda e: real(e) | {"peta.svg": b"<svg/>"})
    with pytest.raises(ClassroomError, match=r"peta\.svg"):
        course.build(kelas.folder, SLUG)


def test_cells_are_frozen_by_submissions(kelas: Class) -> None:
    """A new item after the first submission is refused and a new version is offered."""
    kelas.hand_in("ani")
    kelas.grade()
    write_exercise(kelas.exercise, EVERY_KIND, EVERY_CELL)
    with pytest.raises(ClassroomError) as refused:
        course.build(kelas.folder, SLUG)
    assert "hitung" in str(refused.value)
    assert "1 kiriman" in str(refused.value)
    assert f"exercises/{SLUG}-v2" in str(refused.value)


def test_wording_may_change_after_submissions(kelas: Class) -> None:
    """A brief can be mended after submissions, as long as the cells stay the same."""
    kelas.hand_in("ani")
    kelas.grade()
    write_exercise(kelas.exercise, exercise=EXERCISE.replace("satu berita", "sebuah berita"))
    folder = course.release(kelas.folder, SLUG)
    assert b"sebuah berita" in (folder / f"{SLUG}.ipynb").read_bytes()


def test_unknown_exercise(kelas: Class) -> None:
    """An exercise that is not there is named together with those that are."""
    with pytest.raises(UsageError, match=SLUG):
        course.build(kelas.folder, "91-tidak-ada")


def test_faulty_rubric_stops_the_release(kelas: Class) -> None:
    """A rubric with a mistake is reported with its file and line before anything is released."""
    write_exercise(kelas.exercise, RUBRIC.replace("points: 6", "points: -6"))
    with pytest.raises(RubricError, match=r"rubric\.yaml:\d+"):
        course.release(kelas.folder, SLUG)


def test_unprepared_classroom(tmp_path: Path) -> None:
    """A folder without a configuration is refused with the next step."""
    with pytest.raises(ClassroomError, match="humas release"):
        course.build(tmp_path, SLUG)


def test_configuration_found_from_a_subfolder(
    kelas: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    """nbgrader finds the course and the exchange from any folder, by JUPYTER_CONFIG_PATH."""
    from nbgrader.apps.baseapp import NbGrader
    from nbgrader.exchange.default import Exchange

    assert os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep)[0] == str(kelas.folder)
    monkeypatch.chdir(kelas.folder / "source" / SLUG)
    app = NbGrader()
    app.initialize([])
    assert app.coursedir.root == str(kelas.folder)
    assert app.coursedir.course_id == "kelas-humas"
    assert Exchange(parent=app).root == str(kelas.folder / "exchange")


def test_path_is_set_once(kelas: Class) -> None:
    """Preparing twice leaves one entry on JUPYTER_CONFIG_PATH, and others after it."""
    os.environ["JUPYTER_CONFIG_PATH"] += os.pathsep + "/lain"
    config.use(kelas.folder)
    config.use(kelas.folder)
    assert os.environ["JUPYTER_CONFIG_PATH"].split(os.pathsep) == [str(kelas.folder), "/lain"]


def test_own_settings_survive(kelas: Class) -> None:
    """Settings in nbgrader_local.py win over ours and are never overwritten."""
    from grader.classroom.session import Session

    own = kelas.folder / "nbgrader_local.py"
    own.write_text('c = get_config()\nc.Exchange.root = "/bursa"\n', encoding="utf-8")
    course.prepare(kelas.folder, kelas.exercise.parent)
    assert Session(kelas.folder).config.Exchange.root == "/bursa"
    assert "/bursa" in own.read_text(encoding="utf-8")


def test_trainee_configuration(kelas: Class, tmp_path: Path) -> None:
    """A trainee's configuration names course and exchange and no path of the instructors'."""
    path = config.write_trainee_config(tmp_path / "ruang", tmp_path / "bursa")
    text = path.read_text(encoding="utf-8")
    compile(text, str(path), "exec")
    assert "kelas-humas" in text
    assert str(tmp_path / "bursa") in text
    assert str(kelas.folder) not in text
    assert "grader." not in text
    assert "Exchange" not in config.write_trainee_config(tmp_path / "lain").read_text()


@pytest.mark.skipif(os.name == "nt", reason="nbgrader has no exchange on Windows")
def test_release_is_readable_in_the_exchange(kelas: Class) -> None:
    """Trainees can read the released notebook in the exchange but not change it."""
    path = kelas.folder / "exchange" / "kelas-humas" / "outbound" / SLUG / f"{SLUG}.ipynb"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
