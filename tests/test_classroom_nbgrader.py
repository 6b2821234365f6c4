"""nbgrader's own commands and formgrader's server, on the configuration that we write."""

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from small_course import GOOD, SLUG, TOTAL, Class, cell_of, doubled

from grader.classroom import course
from grader.classroom.session import Session

pytestmark = [pytest.mark.full, pytest.mark.timeout(300)]
pytest_plugins = ["released_course"]

TOKEN = "rahasia-uji"

# Jupyter logs that it runs before it listens; a callback queued after its own comes when it does.
SERVER = """
import sys
from jupyter_server.serverapp import ServerApp

app = ServerApp.instance()
app.initialize(sys.argv[1:])
app.io_loop.add_callback(lambda: print(f"siap {app.port}", flush=True))
app.start()
"""


def _environment(kelas: Class) -> dict[str, str]:
    private = kelas.folder.parent / "jupyter"
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    own = {name: str(private / name.lower()) for name in names}
    root = str(Path(__file__).resolve().parent.parent)
    return {**os.environ, **own, "PYTHONPATH": root, "JUPYTER_CONFIG_PATH": str(kelas.folder)}


def _nbgrader(kelas: Class, *words: str, cwd: Path | None = None) -> str:
    """Run one of nbgrader's commands from a subfolder, as an instructor would by mistake."""
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", *words],
        cwd=cwd or kelas.folder / "source" / SLUG,
        env=_environment(kelas),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def test_stock_commands_write_the_same_rows(kelas: Class) -> None:
    """nbgrader's own commands, run from a subfolder, give the rows and pages that ours give."""
    kelas.hand_in("ani")
    kelas.hand_in("budi", change=lambda nb: doubled(nb, "naskah", "Salinan."))
    kelas.hand_in("cici", change=lambda nb: nb["cells"].remove(cell_of(nb, "penutup")))
    kelas.hand_in("dodi", name="tugas saya.ipynb")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    rows, page = course.scores(kelas.folder, SLUG), kelas.page("budi")
    for student in ("ani", "budi", "cici", "dodi"):  # what a renamed notebook was copied to
        for path in (kelas.folder / "submitted" / student / SLUG).glob(f"{SLUG}.ipynb"):
            if student == "dodi":
                path.unlink()
    (kelas.folder / "gradebook.db").unlink()
    for words in (
        ("generate_assignment", SLUG, "--force"),
        ("release_assignment", SLUG, "--force"),
        ("autograde", SLUG, "--force"),
        ("generate_feedback", SLUG, "--force"),
        ("release_feedback", SLUG),
        ("export", "--to", str(kelas.folder / "stok.csv")),
    ):
        said = _nbgrader(kelas, *words)
        assert said.startswith("0\n"), said
    assert course.scores(kelas.folder, SLUG) == rows
    assert kelas.page("budi") == page
    assert str(TOTAL) in (kelas.folder / "stok.csv").read_text(encoding="utf-8")


def test_stock_autograde_survives_a_broken_notebook(kelas: Class) -> None:
    """nbgrader's own autograde names a broken submission, marks its old score, grades the rest."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.hand_in("ani", raw=b'{"cells": [')
    kelas.hand_in("budi")
    said = _nbgrader(kelas, "autograde", SLUG, "--force")
    assert "terpotong" in said
    scores = {score.student: score for score in course.scores(kelas.folder, SLUG)}
    assert scores["ani"].stale
    assert scores["budi"].points == TOTAL


@contextmanager
def _formgrader(kelas: Class) -> Iterator[Any]:
    """A Jupyter server with formgrader on the classroom; yields a function that asks it."""
    extension = "{'nbgrader.server_extensions.formgrader': True}"
    words = ["--no-browser", "--port=0", "--ip=127.0.0.1", f"--IdentityProvider.token={TOKEN}"]
    words += ["--allow-root", f"--ServerApp.root_dir={kelas.folder.parent}"]
    words += [f"--ServerApp.jpserver_extensions={extension}"]
    with (kelas.folder.parent / "server.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-c", SERVER, *words],
            cwd=kelas.folder.parent,
            env=_environment(kelas),
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=log,
        )
    try:
        assert server.stdout is not None
        said = server.stdout.readline().split()
        assert said, Path(log.name).read_text()
        address = f"http://127.0.0.1:{said[1]}"

        def ask(path: str, method: str = "GET", body: Any = None) -> str:
            request = urllib.request.Request(
                f"{address}/formgrader/{path}",
                data=None if body is None else json.dumps(body).encode(),
                method=method,
                headers={"Authorization": f"token {TOKEN}"},
            )
            with urllib.request.urlopen(request, timeout=60) as answer:
                text: str = answer.read().decode()
            return text

        yield ask
    finally:
        server.terminate()
        server.wait(timeout=30)


def test_formgrader(kelas: Class) -> None:
    """Formgrader lists the class, shows answers as text, takes a score, grades by the rubric."""
    attack = "<script>alert(1)</script>\n\n```mermaid\n</pre><script>alert(2)</script>\n```"
    kelas.hand_in("ani", {"naskah": f"{GOOD}\n\n{attack}"})
    kelas.grade()
    with Session(kelas.folder).gradebook() as gradebook:
        entry = gradebook.find_submission_notebook(SLUG, SLUG, "ani").id
    with _formgrader(kelas) as ask:
        assert [row["name"] for row in json.loads(ask("api/assignments"))] == [SLUG]
        assert [row["student"] for row in json.loads(ask(f"api/submitted_notebooks/{SLUG}/{SLUG}"))]
        page = ask(f"submissions/{entry}/")
        assert "&lt;script&gt;alert(1)" in page
        assert "<script>alert" not in page
        assert "cdnjs" not in page
        comments = json.loads(ask(f"api/comments?submission_id={entry}"))
        assert any("Kotanya ada" in (comment["auto_comment"] or "") for comment in comments)
        grades = json.loads(ask(f"api/grades?submission_id={entry}"))
        grade = next(grade for grade in grades if grade["name"] == "naskah")
        assert grade["auto_score"] == 10
        ask(f"api/grade/{grade['id']}", "PUT", {"manual_score": 6.5, "extra_credit": None})
        again = json.loads(ask(f"api/submission/{SLUG}/ani/autograde", "POST", {}))
        assert again["success"], again
        made = json.loads(ask(f"api/assignment/{SLUG}/ani/generate_feedback", "POST", {}))
        assert made["success"], made
    item = kelas.item("ani")
    assert (item.points, item.auto, item.needs_review) == (6.5, 10, False)
    assert "nilai instruktur" in kelas.page("ani")


def test_real_exercise_end_to_end(kelas: Class, repo: Path) -> None:
    """The press release exercise: its reference solution is graded, explained and exported."""
    from grader import notebook as notebooks
    from grader.classroom.handin import take_in
    from grader.exercise import load

    slug = "04-siaran-pers"
    course.prepare(kelas.folder)
    course.release(kelas.folder, slug)
    exercise = load(repo / "exercises" / slug)
    released = json.loads(notebooks.release_files(exercise)[f"{slug}.ipynb"])
    take_in(kelas.folder, slug, "kosong", {f"{slug}.ipynb": json.dumps(released).encode()})
    cell_of(released, "naskah")["source"] = "Lapas Muara Teduh rusuh. Dua orang luka ringan."
    take_in(kelas.folder, slug, "pendek", {f"{slug}.ipynb": json.dumps(released).encode()})
    steps = {step.student: step for step in course.grade(kelas.folder, slug)}
    assert not [step.problem for step in steps.values() if step.problem]
    assert steps["kosong"].points == 0
    assert steps["pendek"].points <= 0.1 * steps["pendek"].max_points
    assert not [step.problem for step in course.feedback(kelas.folder, slug) if step.problem]
