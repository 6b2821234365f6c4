"""The trainee's workspace: built, brought up to date, never at the cost of their text."""

import json
import os
from pathlib import Path

import pytest

from grader import lesson, workspace
from grader.assessment import Answer, Row
from grader.errors import SourceError, UsageError
from grader.exercise import load_release
from grader.frontpage import HOME
from grader.lab import lessons

NOTEBOOK = "04-siaran-pers/04-siaran-pers.ipynb"
NEWER = "04-siaran-pers/04-siaran-pers (terbitan baru).ipynb"
RUBRIC = "04-siaran-pers/rubric.json"
LESSON = """\
---
title: Siaran pers
questions: [Apa yang dibaca redaksi lebih dahulu?]
objectives: [menulis teras]
minutes: 30
key_points: [Teras menjawab lebih dahulu.]
---

# Bagian satu

Lihat [teras](#teras) dan [latihan](../../exercises/04-siaran-pers/exercise.md).

(dateline)=
## Kota dan tanggal

Baca juga [pelajaran lain](../03-teras/lesson.md#lead).

```text
(bukan-sasaran)=
```

(teras)=
(lead)=
## Teras yang menjawab

```{code-cell}
from grader.lab import panel
```
"""


def release(text: str) -> dict[str, bytes]:
    """A released exercise whose notebook and rubric hold ``text``."""
    return {NOTEBOOK: f"notebook {text}".encode(), RUBRIC: f"rubric {text}".encode()}


def test_two_builds_are_byte_identical(tmp_path: Path) -> None:
    """The same source gives the same workspace, byte for byte."""
    first, second = workspace.contents(), workspace.contents()
    assert first == second and NOTEBOOK in first
    workspace.build(tmp_path / "a", first)
    workspace.build(tmp_path / "b", second)
    files = {
        path.relative_to(tmp_path / "a"): path.read_bytes()
        for path in (tmp_path / "a").rglob("*")
        if path.is_file()
    }
    assert all((tmp_path / "b" / name).read_bytes() == content for name, content in files.items())


def test_a_second_build_changes_nothing(tmp_path: Path) -> None:
    """The same release once more writes no file."""
    assert workspace.build(tmp_path, release("1")).written == (NOTEBOOK, RUBRIC)
    again = workspace.build(tmp_path, release("1"))
    assert (again.written, again.renewed, again.beside) == ((), (), {})


def test_an_untouched_notebook_is_renewed(tmp_path: Path) -> None:
    """A notebook that the trainee did not change gives way to the newer release."""
    workspace.build(tmp_path, release("1"))
    update = workspace.build(tmp_path, release("2"))
    assert update.renewed == (NOTEBOOK, RUBRIC) and not update.beside
    assert (tmp_path / NOTEBOOK).read_bytes() == b"notebook 2"


def test_a_changed_notebook_is_kept_byte_for_byte(tmp_path: Path) -> None:
    """A trainee's notebook stays; the newer release is put beside it, once, and said."""
    workspace.build(tmp_path, release("1"))
    own = b"notebook 1 \xff dan tulisan saya\r\n"
    (tmp_path / NOTEBOOK).write_bytes(own)
    same = workspace.build(tmp_path, release("1"))
    assert not same.beside and not (tmp_path / NEWER).exists()
    update = workspace.build(tmp_path, release("2"))
    assert update.beside == {NOTEBOOK: NEWER}
    assert (tmp_path / NOTEBOOK).read_bytes() == own
    assert (tmp_path / NEWER).read_bytes() == b"notebook 2"
    (tmp_path / NEWER).unlink()
    assert not workspace.build(tmp_path, release("2")).beside
    assert not (tmp_path / NEWER).exists()
    assert (tmp_path / RUBRIC).read_bytes() == b"rubric 2"


def test_a_newer_release_in_use_is_kept_too(tmp_path: Path) -> None:
    """Where the trainee went on in the newer release, a still newer one gets a name of its own."""
    workspace.build(tmp_path, release("1"))
    (tmp_path / NOTEBOOK).write_bytes(b"tulisan lama")
    workspace.build(tmp_path, release("2"))
    (tmp_path / NEWER).write_bytes(b"tulisan baru")
    update = workspace.build(tmp_path, release("3"))
    third = NEWER.replace("baru)", "baru 2)")
    assert update.beside == {NOTEBOOK: third}
    assert (tmp_path / NEWER).read_bytes() == b"tulisan baru"
    assert (tmp_path / third).read_bytes() == b"notebook 3"


def test_a_lost_record_costs_no_text(tmp_path: Path) -> None:
    """Without (or with a damaged) record every notebook counts as the trainee's."""
    workspace.build(tmp_path, release("1"))
    (tmp_path / ".humas/release.json").write_text("{tidak lengkap", encoding="utf-8")
    update = workspace.build(tmp_path, release("2"))
    assert update.beside == {NOTEBOOK: NEWER}
    assert (tmp_path / NOTEBOOK).read_bytes() == b"notebook 1"


def test_answers_are_never_touched(tmp_path: Path) -> None:
    """`jawaban/` and whatever else a trainee keeps there stay as they are."""
    workspace.build(tmp_path, release("1"))
    mine = {"04-siaran-pers/jawaban/judul.csv": b"row,field\n", "catatan.ipynb": b"{}"}
    for name, content in mine.items():
        workspace.write(tmp_path / name, content)
    workspace.build(tmp_path, release("2"))
    assert all((tmp_path / name).read_bytes() == content for name, content in mine.items())


def test_an_interrupted_build_leaves_whole_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up leaves the old file, no half one, and is said with the next step."""
    workspace.build(tmp_path, release("1"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(workspace.os, "fsync", full)
    with pytest.raises(UsageError, match="ruang disk"):
        workspace.build(tmp_path, release("2"))
    assert (tmp_path / NOTEBOOK).read_bytes() == b"notebook 1"
    assert not list(tmp_path.rglob("*.baru"))


def test_where_the_workspace_is(tmp_path: Path, repo: Path) -> None:
    """The one named; the one around the working folder; the clone's; else ./workspace."""
    assert workspace.locate(tmp_path / "x", tmp_path) == (tmp_path / "x").resolve()
    assert workspace.locate(None, tmp_path) == (tmp_path / "workspace").resolve()
    assert workspace.locate(None, repo / "tests") == repo / "workspace"
    workspace.build(tmp_path / "mine", release("1"))
    assert workspace.locate(None, tmp_path / "mine/04-siaran-pers") == (tmp_path / "mine").resolve()


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """A lesson's folder as an author leaves it."""
    folder = tmp_path / "course" / "04-siaran-pers"
    folder.mkdir(parents=True)
    (folder / "lesson.md").write_text(LESSON, encoding="utf-8")
    (folder / "instructor.md").write_text("Rahasia instruktur.", encoding="utf-8")
    (folder / "piramida.png").write_bytes(b"gambar")
    return folder


def test_a_lesson_becomes_a_notebook(module: Path) -> None:
    """Front matter becomes the first cell, targets become anchors and cell ids, links lead to
    notebooks, code cells carry the mark by which they are run; instructors' notes stay out."""
    files = lesson.files(module)
    assert sorted(files) == ["lesson.ipynb", "piramida.png"]
    assert files == lesson.files(module)
    cells = json.loads(files["lesson.ipynb"])["cells"]
    text = {cell["id"]: "".join(cell["source"]) for cell in cells}
    assert (
        text["pembuka-pelajaran"].startswith("# Siaran pers")
        and "sekitar 30 menit" in text["pembuka-pelajaran"]
    )
    assert (
        "- Apa yang dibaca redaksi" in text["pembuka-pelajaran"]
        and "- menulis teras" in text["pembuka-pelajaran"]
    )
    assert text["dateline"].startswith('## Kota dan tanggal\n\n<a id="dateline"></a>\n\nBaca')
    assert "(bukan-sasaran)=" in text["dateline"]
    assert '<a id="teras"></a>' in text["teras"] and '<a id="lead"></a>' in text["teras"]
    assert "](../03-teras/lesson.ipynb#cell-id=lead)" in text["dateline"]
    joined = "\n".join(text.values())
    assert "[teras](#cell-id=teras)" in joined
    assert "](../../04-siaran-pers/04-siaran-pers.ipynb)" in joined
    assert [cell["id"] for cell in cells[-2:]] == ["pokok-pelajaran", "ke-beranda"]
    assert "Teras menjawab" in text["pokok-pelajaran"]
    front = Path("pelajaran") / "04-siaran-pers" / "../../Beranda.ipynb"
    assert "](../../Beranda.ipynb)" in text["ke-beranda"]
    assert os.path.normpath(front) == HOME
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert [cell["metadata"]["kelas_humas"] for cell in code] == [{"run": True}]


def test_a_criterion_finds_its_place_in_the_lesson(module: Path, tmp_path: Path) -> None:
    """`learn: 04-siaran-pers#dateline` leads to the cell that the target began."""
    for name, content in lesson.files(module).items():
        workspace.write(tmp_path / "pelajaran/04-siaran-pers" / name, content)
    for anchor, heading in (("dateline", "Kota dan tanggal"), ("teras", "Teras yang menjawab")):
        found = lessons.link(f"04-siaran-pers#{anchor}", tmp_path / "04-siaran-pers")
        assert found["path"] and found["fragment"] and found["label"] == heading


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("minutes: 30", "minutes: 0", "lesson.md:.*minutes"),
        ("title: Siaran pers\n", "", "lesson.md.*the key `title`"),
        ("minutes: 30", "minutes: 30\nwaktu: 3", "unknown key `waktu`"),
        ("---\ntitle", "title", "front matter"),
        ("minutes: 30", "minutes: [", "YAML"),
    ],
)
def test_a_faulty_lesson_names_file_and_fault(module: Path, old: str, new: str, said: str) -> None:
    """A mistake in the front matter names the file, what was expected and what was found."""
    (module / "lesson.md").write_text(LESSON.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SourceError, match=said):
        lesson.load(module)


PRACTICE = {
    "rubric.yaml": """\
items:
  - id: coba-urut
    title: Coba susun
    answer: order
    practice: true
    data: langkah.csv
    criteria:
      - {id: urut, title: Urutan, points: 5, rule: order, pass: Tepat., fail: Belum.}
  - id: coba-tulis
    title: Coba tulis
    answer: prose
    practice: true
    honesty: false
    effort: {words: 4, facts: 0}
    criteria:
      - id: panjang
        title: Panjangnya
        points: 5
        rule: length
        least: 4
        most: 30
        pass: Cukup.
        fail: Belum cukup.
        examples: {pass: [Loket kunjungan dibuka pukul delapan.], fail: [Loket.]}
""",
    "langkah.csv": "id,text\na,Periksa\nb,Terbitkan\nc,Tulis\n",
    "practice.csv": "item,row,field,value,reason\n"
    "coba-urut,c,position,1,Tulis dahulu.\ncoba-urut,a,position,2,Lalu periksa.\n"
    "coba-urut,b,position,3,Baru terbitkan.\n",
}
TRY = """
+++ {"item": "coba-urut"}

Urutkan tiga langkah ini.

+++ {"item": "coba-tulis"}

Rujukan yang tidak dilihat peserta berdiri di sini.

+++

## Sesudah mencoba
"""


@pytest.fixture
def tried(module: Path) -> Path:
    """The lesson with two things to try."""
    for name, text in PRACTICE.items():
        (module / name).write_text(text, encoding="utf-8")
    (module / "lesson.md").write_text(LESSON + TRY, encoding="utf-8")
    return module


def test_a_lesson_can_be_tried(tried: Path, tmp_path: Path) -> None:
    """What can be tried has its widget in the lesson, grades without a key file, shows no
    reference."""
    files = lesson.files(tried)
    assert {"rubric.json", "practice.csv", "langkah.csv"} <= set(files)
    notebook = json.loads(files["lesson.ipynb"])
    text = json.dumps(notebook, ensure_ascii=False)
    assert 'widget(\\"coba-urut\\")' in text and 'panel(\\"coba-tulis\\")' in text
    assert "Rujukan yang tidak dilihat" not in text
    answers = [c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("solution")]
    assert [cell["id"] for cell in answers] == ["coba-tulis"]
    locked = [c for c in notebook["cells"] if c["metadata"].get("editable") is False]
    assert len(locked) == len(notebook["cells"]) - 1
    for name, content in files.items():
        workspace.write(tmp_path / "pelajaran" / tried.name / name, content)
    rubric = load_release(tmp_path / "pelajaran" / tried.name / "rubric.json").rubric
    right = tuple(
        Row(row, "position", place) for row, place in (("c", "1"), ("a", "2"), ("b", "3"))
    )
    assert rubric.grade(Answer("coba-urut", rows=right)).points == 5
    assert rubric.points == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("rubric.yaml", "    practice: true\n", "", "`practice: true` for `coba-urut`"),
        ("lesson.md", '{"item": "coba-tulis"}', '{"item": "coba-tulus"}', "coba-tul"),
        ("langkah.csv", "c,Tulis", "a,Tulis", r"langkah\.csv:4: expected an id of its own"),
    ],
)
def test_a_faulty_practice_names_file_and_fault(
    tried: Path, file: str, old: str, new: str, said: str
) -> None:
    """A graded item, an unknown one, and a doubled row are refused."""
    path = tried / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SourceError, match=said):
        lesson.load(tried)


def test_every_lesson_of_the_course_builds() -> None:
    """Every lesson in `course/` becomes a notebook whose cells have ids of their own."""
    for module in lesson.find():
        built = lesson.build(lesson.load(lesson.course_root() / module))
        names = [cell.id for cell in built.cells]
        assert len(set(names)) == len(names)
