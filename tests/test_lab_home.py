"""Beranda without a browser: what counts as done, what comes next, what a deadline says."""

import asyncio
import datetime as dt
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from shown_parts import at, attribute, has, text, walk

from grader import answers as reader
from grader import exchange, frontpage, lesson, schedule, submission, workspace
from grader import notebook as nb
from grader.assessment import Answer, Row
from grader.errors import SourceError, UsageError
from grader.exercise import load
from grader.lab import course, homepage
from grader.lab.completeness import counted
from grader.lab.course import Course
from grader.lab.forms.home import body, duration
from grader.lab.modules import Module, Standing, Work

NOW = dt.datetime(2026, 11, 29, 12, 0, tzinfo=schedule.ZONES["WIB"])
FIRST = "00-mulai"
SENTENCES = (
    "Sistem wajib lapor kami mati pada Senin (9/3) pukul 08.00 sampai 10.40 WITA, dan kami "
    "keliru menyuruh 26 klien pulang. Mereka tetap dicatat hadir dan tidak perlu datang lagi."
)


@pytest.fixture(scope="module")
def contents() -> dict[str, bytes]:
    """What a workspace gets, built once."""
    return workspace.contents()


@pytest.fixture
def root(tmp_path: Path, contents: dict[str, bytes]) -> Path:
    """A trainee's workspace, as `humas start` leaves it."""
    workspace.build(tmp_path / "workspace", contents)
    return tmp_path / "workspace"


def write_cell(path: Path, item: str, source: str) -> None:
    """Type an answer into a saved notebook."""
    data = reader.read(path)
    next(cell for cell in data["cells"] if reader.grade_id(cell) == item)["source"] = source
    path.write_bytes(nb.dump(data))


def put(folder: Path, item: str, *rows: tuple[str, str, str]) -> None:
    """Answer a tabular item with rows of row, field and value."""
    lines = "".join(f"{row},{field},{value},\n" for row, field, value in rows)
    workspace.write(folder / "jawaban" / f"{item}.csv", f"row,field,value,note\n{lines}".encode())


def module(standing: Standing, name: str) -> Module:
    """A module by its id."""
    return next(entry for entry in standing.modules if entry.id == name)


def the_lesson(standing: Standing, name: str = FIRST) -> Work:
    """A module's lesson."""
    found = module(standing, name).lesson
    assert found is not None
    return found


def the_exercise(standing: Standing, name: str = FIRST) -> Work:
    """A module's first exercise."""
    return module(standing, name).exercises[0]


def shown(standing: Standing, now: dt.datetime = NOW) -> str:
    """All that stands on the page, in one line."""
    return " ".join(text(body(standing, now)).split())


def finish_lesson(root: Path, name: str = FIRST) -> None:
    """Answer everything that can be tried in a lesson."""
    folder = root / "pelajaran" / name
    for item in load(folder).rubric.items:
        rows = load(folder).rubric.texts.get(item.id, {})
        if item.head.answer == "prose":
            write_cell(folder / "lesson.ipynb", item.id, "Sudah saya coba.")
        elif item.head.answer == "choice":
            put(folder, item.id, *((q.id, "choice", next(iter(q.options)))
                                   for q in item.head.questions))  # fmt: skip
        elif item.head.answer == "order":
            put(folder, item.id, *((row, "position", str(n)) for n, row in enumerate(rows, 1)))
        elif item.head.answer == "number":
            put(folder, item.id, *((row, "value", "3") for row in rows))
        else:
            put(folder, item.id, *((row, field, next(iter(values)))
                                   for row in rows
                                   for field, values in item.head.labels.items()))  # fmt: skip


def finish_exercise(root: Path) -> None:
    """Answer the three items of the first exercise."""
    folder = root / FIRST
    rubric = load(folder).rubric
    write_cell(folder / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    labels = rubric.item("lima-judul").head.labels
    put(folder, "lima-judul", *((row, field, next(iter(values)))
                                for row in rubric.texts["lima-judul"]
                                for field, values in labels.items()))  # fmt: skip
    rows = rubric.texts["langkah"]
    put(folder, "langkah", *((row, "position", str(n)) for n, row in enumerate(rows, start=1)))


def open_lesson(root: Path, name: str = FIRST) -> None:
    """Open a lesson in JupyterLab, which makes a checkpoint then."""
    place = root / "pelajaran" / name / ".ipynb_checkpoints" / "lesson-checkpoint.ipynb"
    workspace.write(place, b"{}")


def test_modules_come_from_front_matter(root: Path) -> None:
    """Every lesson is a module with its title, minutes and path; its exercise stands beside it."""
    standing = Course(root).look()
    assert sorted(entry.id for entry in standing.modules) == list(lesson.find())
    for entry in standing.modules:
        head, _ = lesson.read_head(lesson.course_root() / entry.id)
        assert entry.lesson and (entry.lesson.title, entry.lesson.minutes) == (
            head.title, head.minutes,
        )  # fmt: skip
        assert entry.path == head.path
        assert [work.path for work in entry.exercises] == [f"{entry.id}/{entry.id}.ipynb"]
        assert (root / entry.lesson.path).is_file()


def test_paths_group_modules(root: Path) -> None:
    """Core comes first, then advanced, then trainers; a path without a module is not named."""
    place = root / ".humas" / "kursus.json"
    data = json.loads(place.read_text(encoding="utf-8"))
    for entry in data["modules"]:
        entry["path"] = "core"
    for entry, path in zip(data["modules"], ("trainers", "advanced"), strict=False):
        entry["path"] = path
    place.write_text(json.dumps(data), encoding="utf-8")
    standing = Course(root).look()
    core = ["core"] * (len(data["modules"]) - 2)
    assert [entry.path for entry in standing.modules] == [*core, "advanced", "trainers"]
    said = shown(standing)
    assert said.index("Jalur inti") < said.index("Jalur lanjutan") < said.index("Pelatih")
    assert f"0 dari {len(core)} modul selesai" in said
    alone = replace(standing, modules=standing.modules[: len(core)])
    assert "Jalur lanjutan" not in shown(alone) and "Pelatih" not in shown(alone)


def test_an_exercise_without_a_lesson_is_a_module() -> None:
    """It stands on the core path under its own title, in the order of names."""
    front = {"title": "Ujian akhir", "lesson": "", "minutes": 90}
    released = {"02-ujian/rubric.json": json.dumps({"front": front}).encode()}
    found = frontpage.course_map(released)["modules"]
    names = [entry["id"] for entry in found]
    assert names == sorted(names) and "02-ujian" in names
    own = next(entry for entry in found if entry["id"] == "02-ujian")
    assert own["minutes"] == 0 and own["path"] == "core"
    assert own["exercises"] == [{"id": "02-ujian", "title": "Ujian akhir", "minutes": 90}]


def test_a_new_trainee_begins_with_the_first_lesson(root: Path) -> None:
    """Nothing is done, all minutes are left, and the first lesson is the one next step."""
    standing = Course(root).look()
    assert not any(entry.finished for entry in standing.modules)
    assert standing.next and standing.next[1] == the_lesson(standing)
    parts = body(standing, NOW)
    assert text([at(parts, "next")]) == "Mulai: Pelajaran 00"
    assert attribute(parts, "next", "href") == f"pelajaran/{FIRST}/lesson.ipynb"
    assert "belum dibuka · 7 kegiatan" in shown(standing)
    total = sum(
        work.minutes for entry in standing.modules for work in (entry.lesson, *entry.exercises)
        if work
    )  # fmt: skip
    assert sum(entry.minutes_left for entry in standing.modules) == total
    assert f"sekitar {duration(total)} lagi" in shown(standing)


def test_answers_count_when_they_are_saved(root: Path) -> None:
    """Prose in its cell and rows in `jawaban/` count; half a table counts for minutes alone."""
    look = Course(root)
    before = the_lesson(look.look())
    folder = root / "pelajaran" / FIRST
    write_cell(folder / "lesson.ipynb", "coba-pengumuman", "Loket buka pukul delapan.")
    rows = list(load(folder).rubric.texts["coba-judul"])
    fields = load(folder).rubric.item("coba-judul").head.labels
    first = [(rows[0], field, next(iter(values))) for field, values in fields.items()]
    put(folder, "coba-judul", *first)
    assert look.changed()
    after = the_lesson(look.look())
    assert (before.done, after.done, after.total) == (0, 1, 7)
    assert 1 / 7 < after.share < 2 / 7 and after.minutes_left < before.minutes_left
    standing = look.look()
    assert "1 dari 7 kegiatan" in shown(standing)
    assert text([at(body(standing, NOW), "next")]) == "Lanjutkan: Pelajaran 00"


def test_after_the_lesson_comes_its_exercise(root: Path) -> None:
    """The lesson done, the exercise is next; begun early, it stays next whatever the lesson
    lacks."""
    look = Course(root)
    finish_lesson(root)
    standing = look.look()
    assert the_lesson(standing).complete and the_lesson(standing).minutes_left == 0
    assert standing.next and standing.next[1] == the_exercise(standing)
    assert text([at(body(standing, NOW), "next")]) == "Mulai: Latihan 00"
    (root / "pelajaran" / FIRST / "jawaban" / "coba-judul.csv").unlink()
    assert look.look().next == (module(look.look(), FIRST), the_lesson(look.look()))
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    standing = look.look()
    assert standing.next and standing.next[1] == the_exercise(standing)
    assert text([at(body(standing, NOW), "next")]) == "Lanjutkan: Latihan 00"


def test_a_complete_exercise_is_to_be_handed_in(root: Path) -> None:
    """All items answered: hand in. Handed in: the module is done, and the next one begins."""
    open_lesson(root)
    finish_exercise(root)
    look = Course(root)
    standing = look.look()
    assert the_exercise(standing).done == the_exercise(standing).total == 3
    assert text([at(body(standing, NOW), "next")]) == "Serahkan: Latihan 00"
    assert "tekan Serahkan" in shown(standing)
    when = dt.datetime(2026, 11, 28, 14, 5, 9).astimezone()
    submission.hand_in(root, FIRST, "Siti Rahma", when)
    assert look.changed()
    standing = look.look()
    assert the_exercise(standing).handed == when and module(standing, FIRST).minutes_left == 0
    assert module(standing, FIRST).finished and "1 dari 5 modul selesai" in shown(standing)
    assert "Diserahkan Sabtu, 28 November 2026 pukul 14.05." in shown(standing)
    assert standing.next and standing.next[0].id == "01-kesadaran-digital"


def test_the_latest_receipt_counts(root: Path) -> None:
    """Of several receipts the latest; another exercise's, whose name begins alike, is not taken,
    nor a time that no calendar has."""
    folder = root / "diserahkan"
    (root / f"{FIRST}-lagi").mkdir()
    (root / f"{FIRST}-lagi" / "rubric.json").write_text("{}", encoding="utf-8")
    for name in (f"{FIRST}-ani-20261101T080000.txt", f"{FIRST}-ani-20261103T090000.zip",
                 f"{FIRST}-lagi-ani-20261105T090000.txt", f"{FIRST}-ani-20261199T999999.txt.bak",
                 "catatan saya.txt"):  # fmt: skip
        workspace.write(folder / name, b"x")
    handed = the_exercise(Course(root).look()).handed
    assert handed and handed.strftime("%d %H:%M") == "03 09:00"
    workspace.write(folder / f"{FIRST}-ani-20269999T999999.txt", b"x")
    assert the_exercise(Course(root).look()).handed == handed


def test_points_are_those_of_the_panel(root: Path) -> None:
    """What needs no key is graded by the rubric; of the rest is said when it is graded."""
    folder = root / FIRST
    look = Course(root)
    assert the_exercise(look.look()).score is None
    put(folder, "langkah", ("x", "position", "1"))
    assert "Dinilai setelah diserahkan" not in shown(look.look())
    write_cell(folder / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    rubric = load(folder).rubric
    graded = rubric.grade(Answer("kalimat", text=SENTENCES))
    score = the_exercise(look.look()).score
    assert score and (score.points, score.max, score.later) == (
        graded.points, graded.max_points, 2,
    )  # fmt: skip
    assert graded.points > 0
    assert "Nilai sementara: " in shown(look.look())
    assert "2 soal lain dinilai setelah diserahkan." in shown(look.look())
    assert the_exercise(Course(root).look(scores=False)).score is None


def test_an_answer_that_stayed_is_not_graded_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save elsewhere grades nothing; a changed text is graded once."""
    from grader.rubric import Rubric

    grade, calls = Rubric.grade, []
    monkeypatch.setattr(Rubric, "grade", lambda own, answer: calls.append(1) or grade(own, answer))
    look = Course(root)
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES)
    look.look()
    put(root / FIRST, "langkah", ("x", "position", "1"))
    look.look()
    look.look()
    assert len(calls) == 1
    write_cell(root / FIRST / f"{FIRST}.ipynb", "kalimat", SENTENCES + " Maaf.")
    look.look()
    assert len(calls) == 2


def test_the_official_score_comes_from_a_feedback_page(root: Path) -> None:
    """The newest page counts, and is linked; a page without a score is passed over."""
    look = Course(root)
    look.look()
    page = "<h1>x</h1><p>Nilai: <strong>{} dari 30 poin</strong></p>"
    for stamp, content in (("2026-11-01", page.format("12")), ("2026-11-02", page.format("21,5")),
                           ("2026-11-03", "<p>rusak")):  # fmt: skip
        workspace.write(root / FIRST / "feedback" / stamp / f"{FIRST}.html", content.encode())
    assert look.changed()
    standing = look.look()
    assert "Nilai resmi: 21,5 dari 30 poin ( umpan balik )." in shown(standing)
    link = attribute(body(standing, NOW), f"feedback:{FIRST}", "data-path")
    assert link == f"{FIRST}/feedback/2026-11-02/{FIRST}.html" and (root / link).is_file()


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (b"", "berkas kosong"),
        (b'{"cells": [', "terpotong atau bukan notebook"),
        (b'{"cells": 3}', "tidak ada sel"),
        (b'{"cells": [3, {"metadata": 4}], "metadata": []}', ""),
        (b"\xff\xfe", "terpotong"),
    ],
)
def test_a_damaged_notebook_is_said_in_its_row(root: Path, damage: bytes, said: str) -> None:
    """What cannot be read is named with the next step; the rest of the page stands."""
    for path in (root / FIRST / f"{FIRST}.ipynb", root / "pelajaran" / FIRST / "lesson.ipynb"):
        path.write_bytes(damage)
    put(root / FIRST, "langkah", ("x", "position", "1"))
    standing = Course(root).look()
    assert not standing.trouble and len(standing.modules) == len(lesson.find())
    for work in (the_exercise(standing), the_lesson(standing)):
        assert said in work.trouble and (not said or "Jangan hapus berkasnya" in work.trouble)
    assert the_exercise(standing, "04-siaran-pers").trouble == ""
    assert "Traceback" not in shown(standing)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 1}', b"\xff"])
def test_a_damaged_rubric_is_said(root: Path, content: bytes) -> None:
    """The row says what to run; the link still opens the notebook of the others."""
    (root / FIRST / "rubric.json").write_bytes(content)
    work = the_exercise(Course(root).look())
    assert work.trouble and re.search("humas start|instruktur", work.trouble)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 9, "modules": []}', None])
def test_a_damaged_map_is_said(root: Path, content: bytes | None) -> None:
    """Without the course's map the page says what to run, and nothing raises."""
    place = root / ".humas" / "kursus.json"
    if content is None:
        place.unlink()
    else:
        place.write_bytes(content)
    standing = Course(root).look()
    assert standing.trouble == course.RENEW and standing.next is None
    assert "humas start" in shown(standing)


def test_a_missing_folder_is_said(root: Path) -> None:
    """An exercise that is not there has no link, and says how to get it."""
    for path in (root / FIRST).iterdir():
        path.unlink()
    work = the_exercise(Course(root).look())
    assert work.path == "" and work.trouble == course.NOT_THERE
    assert not has(body(Course(root).look(), NOW), f"exercise:{FIRST}")


def test_damaged_answers_never_raise(root: Path) -> None:
    """Answer files of any content count as far as they make sense."""
    folder = root / FIRST
    for content in (b"\xff\xfe\x00", b'row,field,value,note\n"', b"a;b\n1;2\n", b"\x00" * 50):
        workspace.write(folder / "jawaban" / "lima-judul.csv", content)
        assert the_exercise(Course(root).look()).done == 0


def test_a_lesson_without_practice_counts_once_opened(root: Path) -> None:
    """JupyterLab's checkpoint shows that it was opened; no click is asked for."""
    folder = root / "pelajaran" / FIRST
    (folder / "rubric.json").unlink()
    look = Course(root)
    assert not the_lesson(look.look()).complete and "belum dibuka" in shown(look.look())
    open_lesson(root)
    assert look.changed()
    assert the_lesson(look.look()).complete and "sudah dibuka" in shown(look.look())


def test_titles_are_text(root: Path) -> None:
    """Nothing of a file becomes markup, and a link's path is escaped."""
    place = root / ".humas" / "kursus.json"
    data = json.loads(place.read_text(encoding="utf-8"))
    data["modules"][0]["title"] = "<b>Mulai</b>"
    place.write_text(json.dumps(data), encoding="utf-8")
    assert "<b>Mulai</b>" in shown(Course(root).look())
    (root / FIRST / f"{FIRST}.ipynb").rename(root / FIRST / "a.ipynb")
    write_cell(root / FIRST / "a.ipynb", "kalimat", SENTENCES)
    (root / FIRST / "a.ipynb").rename(root / FIRST / "tulisan #1 saya.ipynb")
    parts = body(Course(root).look(), NOW)
    assert attribute(parts, f"exercise:{FIRST}", "href") == f"{FIRST}/tulisan%20%231%20saya.ipynb"
    for entry in walk(parts):
        assert entry["tag"] in ("header h3 h4 h5 div p span strong a button section ol li".split())


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("2026-12-03 16.00 WIB", "Batas: Kamis, 3 Desember 2026 pukul 16.00 WIB (tinggal 4 hari)."),
        ("2026-11-29 16.30 WIB", "pukul 16.30 WIB (hari ini, tinggal 4 jam)."),
        ("2026-11-29 12.20", "(hari ini, tinggal kurang dari satu jam)."),
        ("2026-11-29 11.00", "(sudah lewat)."),
        ("2026-11-27", "Batas: Jumat, 27 November 2026 pukul 23.59 WIB (sudah lewat 2 hari)."),
        ("30/11/2026 01.00 WIT", "pukul 01.00 WIT (tinggal 1 hari)."),
    ],
)
def test_a_deadline_is_said(root: Path, due: str, said: str) -> None:
    """The day, the time with its zone, and how much is left."""
    (root / ".humas" / "jadwal.csv").write_text(f"latihan,batas\n{FIRST},{due}\n", "utf-8")
    look = Course(root)
    assert said in shown(look.look())
    assert shown(look.look()).count("Batas:") == 2  # in the row and with the next step
    workspace.write(root / "diserahkan" / f"{FIRST}-ani-20261101T080000.txt", b"x")
    after = shown(look.look())
    assert after.count("Batas:") == 1 and "tinggal" not in after and "lewat" not in after


def test_without_deadlines_none_is_said(root: Path) -> None:
    """A new workspace has an empty table, and the page does not speak of deadlines."""
    assert (root / ".humas" / "jadwal.csv").read_text(encoding="utf-8") == schedule.HEADER
    assert "Batas" not in shown(Course(root).look())


def test_the_class_s_deadlines_go_first(root: Path, tmp_path: Path) -> None:
    """The table in the exchange counts before the one that came with the course, as soon as it is
    there."""
    table = tmp_path / "jadwal.csv"
    (root / ".humas" / "jadwal.csv").write_text(f"latihan,batas\n{FIRST},2026-12-01\n", "utf-8")
    look = Course(root, table)
    assert "1 Desember" in shown(look.look())
    table.write_text(f"latihan,batas\n{FIRST},2026-12-24\n", encoding="utf-8")
    assert look.changed()
    assert "24 Desember" in shown(look.look()) and "1 Desember" not in shown(look.look())


@contextmanager
def opened_in(root: Path) -> Iterator[list[str]]:
    """The files below a folder that are opened meanwhile."""
    found: list[str] = []
    watching = True

    def hear(event: str, given: tuple[object, ...]) -> None:
        if watching and event == "open" and str(given[0]).startswith(str(root)):
            found.append(str(given[0]))

    sys.addaudithook(hear)
    try:
        yield found
    finally:
        watching = False  # a hook stays for the life of the process


def test_a_glance_opens_no_file(root: Path) -> None:
    """The first look reads no file over and over; what asks every second whether something changed
    looks at time stamps alone."""
    look = Course(root)
    with opened_in(root) as first:
        body(look.look(scores=False), NOW)
    assert len(first) > len(lesson.find()) and max(Counter(first).values()) <= 2
    with opened_in(root) as again:
        assert not look.changed()
    assert again == []


def test_nothing_heavy_is_imported() -> None:
    """The logic stands on the engine alone."""
    code = (
        "import sys, grader.lab.course, grader.lab.forms.home\n"
        "print([n for n in ('anywidget', 'ipywidgets', 'pandas', 'numpy', 'nbformat', 'jupytext', "
        "'nbgrader', 'ruamel', 'nltk') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_rows_count_as_their_widgets_count_them(root: Path) -> None:
    """A free table needs its fewest rows, whole and readable; a label its set; an order all."""
    rubric = load(root / "05-media-sosial").rubric
    table = rubric.item("kalender")
    assert counted(table, Answer("kalender", rows=(Row("r1", "isu", "x"),)), ())[0] == 0
    needed = counted(table, Answer("kalender"), ())[1]
    assert needed == table.head.least_rows
    labels = load(root / FIRST).rubric
    item, rows = labels.item("lima-judul"), labels.texts["lima-judul"]
    wrong = tuple(Row(row, field, "tidak-ada") for row in rows for field in item.head.labels)
    assert counted(item, Answer(item.id, rows=wrong), rows) == (0, len(rows))
    order, parts = labels.item("langkah"), labels.texts["langkah"]
    some = tuple(Row(row, "position", "1") for row in list(parts)[:-1])
    assert counted(order, Answer(order.id, rows=some), parts) == (0, len(parts))


def test_beranda_is_renewed_and_never_kept_beside(tmp_path: Path) -> None:
    """It is nobody's work: what JupyterLab saved in it stays, a broken or older one is replaced."""
    page = frontpage.notebook({"modules": []})
    files = {frontpage.HOME: page}
    workspace.build(tmp_path, files)
    path = tmp_path / frontpage.HOME
    saved = json.loads(page)
    saved["cells"][-1] |= {"execution_count": 4, "outputs": [{"output_type": "stream"}]}
    path.write_text(json.dumps(saved), encoding="utf-8")
    kept = path.read_bytes()
    assert workspace.build(tmp_path, files).renewed == () and path.read_bytes() == kept
    for broken in (b"", b"{", json.dumps(saved | {"cells": saved["cells"][:1]}).encode()):
        path.write_bytes(broken)
        assert workspace.build(tmp_path, files).renewed == (frontpage.HOME,)
        assert path.read_bytes() == page
    path.write_bytes(kept)
    newer = {frontpage.HOME: page.replace(b"Selamat datang", b"Halo")}
    update = workspace.build(tmp_path, newer)
    assert update.renewed == (frontpage.HOME,) and not update.beside
    assert path.read_bytes() == newer[frontpage.HOME]


def test_beranda_is_a_notebook_of_one_marked_cell(contents: dict[str, bytes]) -> None:
    """Locked, to be run on opening; the welcome says what to do where nothing runs, and its link
    leads to a notebook that is there."""
    from grader.lab import server

    data = json.loads(contents[frontpage.HOME])
    welcome, shown_cell = data["cells"]
    said = "".join(welcome["source"])
    assert said.startswith("# Kelas Humas") and "**Run**" in said
    (link,) = re.findall(r"\]\(([^)]+)\)", said)
    assert link in contents
    assert data["metadata"]["kelas_humas"] == {"home": True}
    assert shown_cell["metadata"]["kelas_humas"]["run"] is True
    assert all(cell["metadata"]["editable"] is False for cell in data["cells"])
    assert server.released_cells("home", "1") == ("".join(shown_cell["source"]),)


def test_beranda_is_not_handed_in(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It counts as no exercise, by name or by path."""
    monkeypatch.chdir(root)
    with pytest.raises(UsageError, match="Pilih salah satu: 00-mulai"):
        submission.choose(root, frontpage.HOME)
    from grader.lab import server

    with pytest.raises(SourceError):
        server.serahkan(root, frontpage.HOME)


@pytest.fixture
def widget(root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[homepage.HomePage]:
    """Beranda as a kernel in the workspace would make it."""
    monkeypatch.chdir(root)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(root / "no-exchange"))
    monkeypatch.setattr(homepage, "_open", {})
    made = homepage.show()
    yield made
    made.close()


def test_the_button_reads_again(widget: homepage.HomePage, root: Path) -> None:
    """A click is answered with its number and the time; looking alone changes nothing unless a file
    did."""
    before = widget.view
    widget._on_message(None, {"do": "look"}, [])
    widget._on_message(None, "x", [])
    assert widget.view is before
    finish_exercise(root)
    widget._on_message(None, {"do": "look"}, [])
    assert "3 dari 3 soal" in text(widget.view["body"]) and widget.view["said"] == ""
    widget._on_message(None, {"do": "refresh", "request": "a-1"}, [])
    assert widget.view["request"] == "a-1" and "Diperbarui pukul" in widget.view["said"]


def test_it_is_watched(widget: homepage.HomePage, root: Path) -> None:
    """A file that changes is shown at the next look; without a change nothing is sent."""
    views: list[Any] = []
    widget.observe(lambda change: views.append(change["new"]), "view")

    async def run() -> None:
        steps = iter((None, finish_exercise, None))

        async def pause() -> None:
            if step := next(steps):
                step(root)

        with pytest.raises((StopIteration, RuntimeError)):
            await widget.watch(pause)

    asyncio.run(run())
    assert sum("3 dari 3 soal" in text(view["body"]) for view in views) == 1


def test_home_never_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder that is no workspace a sentence says what to run."""
    from grader.lab import home

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(homepage, "_open", {})
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown_there = home()
    assert isinstance(shown_there, homepage.HomePage)
    assert course.RENEW in text(shown_there.view["body"])
    assert home() is not None  # the call is still there once its module is loaded
    shown_there.close()


def test_the_folder_is_the_session_s(root: Path, tmp_path: Path, monkeypatch: Any) -> None:
    """A front end that starts all kernels in one folder is understood."""
    monkeypatch.chdir(tmp_path)
    environ = {"JPY_SESSION_NAME": str(root / frontpage.HOME)}
    assert course.root_of_kernel(environ) == root.resolve()
    monkeypatch.chdir(root)
    assert course.root_of_kernel({}) == root.resolve()


def test_the_script_is_short_and_sets_no_html() -> None:
    """Under 300 lines, without any way to turn text into markup."""
    source = homepage.HomePage._esm
    assert len(str(source).splitlines()) < 300
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|eval\(|https?://", str(source))


def test_where_the_exchange_keeps_deadlines(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside its inbound folder; nowhere without an exchange."""
    monkeypatch.setenv("HUMAS_EXCHANGE", str(root / "bursa"))
    assert exchange.deadlines(root) is None
    if os.name != "nt":
        (root / "bursa" / "kelas-humas" / "inbound").mkdir(parents=True)
        assert exchange.deadlines(root) == (root / "bursa/kelas-humas/jadwal.csv").resolve()
