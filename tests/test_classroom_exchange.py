"""Handing in, collecting and getting feedback through nbgrader's exchange, or as files."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from small_course import END, GOOD, LABELS, SLUG, TOTAL, TOTAL_WRITTEN, Class

from grader.classroom import course, handin
from grader.classroom.config import write_trainee_config
from grader.errors import ClassroomError, SubmissionError, UsageError

pytest_plugins = ["released_course"]

needs_exchange = pytest.mark.skipif(os.name == "nt", reason="no exchange on Windows")


def _workspace(kelas: Class, folder: Path, text: str = GOOD) -> Path:
    place = folder / SLUG
    (place / "jawaban").mkdir(parents=True)
    notebook = kelas.filled({"naskah": text, "penutup": END})
    (place / f"{SLUG}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (place / "jawaban" / "bingkai.csv").write_text(LABELS, encoding="utf-8")
    return place


def _inbound(kelas: Class) -> Path:
    return kelas.folder / "exchange" / "kelas-humas" / "inbound"


@needs_exchange
def test_from_hand_in_to_feedback(kelas: Class, tmp_path: Path) -> None:
    """Invented trainees hand in through the exchange, are graded, and find their feedback there."""
    for student in ("ani", "budi"):
        handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path / student), student)
    assert [step.student for step in handin.collect(kelas.folder, SLUG)] == ["ani", "budi"]
    assert [step.points for step in kelas.grade().values()] == [TOTAL, TOTAL]
    assert not [s.problem for s in course.feedback(kelas.folder, SLUG) if s.problem]
    released = list((kelas.folder / "exchange" / "kelas-humas" / "feedback").glob("*.html"))
    assert len(released) == 2
    assert all(f"{TOTAL_WRITTEN} dari 25" in path.read_text(encoding="utf-8") for path in released)


@needs_exchange
def test_newest_hand_in_counts(kelas: Class, tmp_path: Path) -> None:
    """Collecting again takes the newest hand-in and replaces an older one."""
    handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path / "a", "Satu dua."), "ani")
    handin.collect(kelas.folder, SLUG)
    assert kelas.grade()["ani"].points < TOTAL
    handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path / "b"), "ani")
    handin.collect(kelas.folder, SLUG)
    assert kelas.grade()["ani"].points == TOTAL


@needs_exchange
def test_trainee_hands_in_with_their_own_configuration(kelas: Class, tmp_path: Path) -> None:
    """A workspace with the trainees' configuration is enough to hand in, as the Unix user."""
    from nbgrader.utils import get_username

    place = _workspace(kelas, tmp_path / "ruang")
    write_trainee_config(place.parent, kelas.folder / "exchange")
    assert "UTC" in handin.hand_in(place.parent, SLUG, place)
    (found,) = _inbound(kelas).iterdir()
    assert found.name.startswith(f"{get_username()}+{SLUG}+")


@needs_exchange
def test_symbolic_link_refused(kelas: Class, tmp_path: Path) -> None:
    """A hand-in that links to a file of the instructor's is refused; the others are collected."""
    for student in ("ani", "budi"):
        handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path / student), student)
    (folder,) = _inbound(kelas).glob("ani+*")
    answer = folder / "jawaban" / "bingkai.csv"
    answer.unlink()
    answer.symlink_to(kelas.exercise / "key.csv")
    steps = {step.student: step.problem for step in handin.collect(kelas.folder, SLUG)}
    assert "tautan simbolis" in steps["ani"]
    assert "bingkai.csv" in steps["ani"]
    assert steps["budi"] == ""
    assert not (kelas.folder / "submitted" / "ani").exists()


@needs_exchange
def test_odd_names_in_the_exchange(kelas: Class, tmp_path: Path) -> None:
    """A folder in the exchange whose name is no trainee's is named and the rest is collected."""
    handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path / "a"), "ani")
    (_inbound(kelas) / f"*+{SLUG}+2026-03-02 00:00:00 UTC+x").mkdir()
    (_inbound(kelas) / f"budi+{SLUG}+kemarin+x").mkdir()
    steps = {step.student: step.problem for step in handin.collect(kelas.folder, SLUG)}
    assert "nama peserta" in steps["*"]
    assert steps["budi"]
    assert steps["ani"] == ""


@needs_exchange
def test_no_exchange_yet(kelas: Class) -> None:
    """Collecting before the release names the command that comes first."""
    import shutil

    shutil.rmtree(kelas.folder / "exchange")
    with pytest.raises(ClassroomError, match="humas release"):
        handin.collect(kelas.folder, SLUG)


def test_wrong_folder(kelas: Class, tmp_path: Path) -> None:
    """Handing in a folder of another name, or under a name that is none, is bad usage."""
    with pytest.raises(UsageError, match=SLUG):
        handin.hand_in(kelas.folder, SLUG, tmp_path)
    with pytest.raises(UsageError, match="nama peserta"):
        handin.hand_in(kelas.folder, SLUG, _workspace(kelas, tmp_path), "ani*")


def test_files_instead_of_the_exchange(kelas: Class) -> None:
    """Files of a ZIP become a submission with time stamp and secret, like a collected one."""
    folder = kelas.hand_in("ani")
    assert (folder / "timestamp.txt").read_text(encoding="utf-8").startswith("2026-03-02 01:00")
    assert len((folder / "submission_secret.txt").read_text(encoding="utf-8")) == 128
    kelas.grade()
    assert course.feedback(kelas.folder, SLUG)[0].problem == ""


@pytest.mark.parametrize("name", ["../kabur.ipynb", "/etc/x.ipynb", "a/../../b.csv", "c:\\x.csv"])
def test_files_outside_refused(kelas: Class, name: str) -> None:
    """A path that leaves the submission's folder is refused, and nothing is written."""
    with pytest.raises(SubmissionError, match="di luar kiriman"):
        handin.take_in(kelas.folder, SLUG, "ani", {f"{SLUG}.ipynb": b"{}", name: b"x"})
    assert not (kelas.folder / "submitted" / "ani").exists()


@pytest.mark.parametrize("student", ["", "..", "a/b", "a+b", "*", ".ani", "a b", "<b>"])
def test_names_that_are_none(kelas: Class, student: str) -> None:
    """A student id that would be a path, a glob or markup is refused."""
    with pytest.raises(SubmissionError, match="nama peserta"):
        handin.take_in(kelas.folder, SLUG, student, {f"{SLUG}.ipynb": b"{}"})


def test_older_files_do_not_replace_newer(kelas: Class) -> None:
    """A hand-in older than the one that was collected is refused, and the newer one stays."""
    folder = kelas.hand_in("ani")
    before = (folder / f"{SLUG}.ipynb").read_bytes()
    old = datetime(2026, 1, 1, tzinfo=UTC)
    with pytest.raises(SubmissionError, match="lebih baru"):
        handin.take_in(kelas.folder, SLUG, "ani", {f"{SLUG}.ipynb": b"{}"}, old)
    assert (folder / f"{SLUG}.ipynb").read_bytes() == before


def test_empty_files(kelas: Class) -> None:
    """A hand-in without anything that a submission consists of is refused."""
    with pytest.raises(SubmissionError, match="tidak berisi notebook"):
        handin.take_in(kelas.folder, SLUG, "ani", {"x.exe": b"MZ"})
