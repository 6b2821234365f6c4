"""`humas fetch`: feedback from the exchange, or from a page that an instructor sent."""

import os
import shutil
from pathlib import Path

import pytest
from small_course import END, GOOD, LABELS, SLUG, TOTAL_WRITTEN, Class

from grader import cli, exchange, returned, submission, workspace
from grader import notebook as nb
from grader.classroom import course, handin
from grader.errors import UsageError
from grader.lab import records

pytest_plugins = ["released_course"]

needs_exchange = pytest.mark.skipif(os.name == "nt", reason="no exchange on Windows")
PAGE = f"<title>Umpan balik: {SLUG}</title><p>Nilai: <strong>7,5 dari 25 poin</strong>.</p>"


@pytest.fixture
def ruang(kelas: Class, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trainee's workspace with a written answer; the class's exchange is there."""
    own = tmp_path / "ruang" / SLUG
    shutil.copytree(kelas.folder / "release" / SLUG, own)
    write(kelas, own, GOOD)
    workspace.write(own / "jawaban" / "bingkai.csv", LABELS.encode())
    monkeypatch.setenv("HUMAS_EXCHANGE", str(kelas.folder / "exchange"))
    monkeypatch.chdir(tmp_path)
    return own.parent


def write(kelas: Class, own: Path, text: str) -> None:
    """Type the answers into the trainee's notebook."""
    workspace.write(own / f"{SLUG}.ipynb", nb.dump(kelas.filled({"naskah": text, "penutup": END})))


def return_feedback(kelas: Class) -> None:
    """What an instructor does: collect, grade, release the feedback."""
    assert not [step.problem for step in handin.collect(kelas.folder, SLUG) if step.problem]
    kelas.grade()
    assert not [step.problem for step in course.feedback(kelas.folder, SLUG) if step.problem]


def run(capsys: pytest.CaptureFixture[str], ruang: Path, *arguments: str, code: int = 0) -> str:
    """`humas fetch …` in this workspace; returns all that it says."""
    assert cli.main(["fetch", *arguments, "--folder", str(ruang)]) == code
    shown = capsys.readouterr()
    return shown.out + shown.err


@needs_exchange
def test_feedback_comes_from_the_exchange(
    kelas: Class, ruang: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Handed in by the command, graded and released, it is fetched to where Beranda finds it; not
    yet released, that is said; fetched again, nothing is new."""
    assert submission.hand_in(ruang, SLUG).by_exchange
    assert "belum ada umpan balik" in run(capsys, ruang)
    return_feedback(kelas)
    said = run(capsys, ruang, SLUG)
    assert f"{SLUG}: {TOTAL_WRITTEN} dari 25 poin\n" in said and "Beranda" in said
    found = records.official(ruang / SLUG, SLUG)
    assert found is not None and (found.points, found.max) == (TOTAL_WRITTEN, "25")
    assert str(ruang / SLUG / found.path) in said
    assert "sudah ada di folder Anda" in run(capsys, ruang)


@needs_exchange
def test_the_newest_hand_in_s_feedback_is_told(
    kelas: Class, ruang: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two hand-ins, each with its page: both are kept, the latest one's points are said."""
    write(kelas, ruang / SLUG, "Satu dua.")
    submission.hand_in(ruang, SLUG)
    return_feedback(kelas)
    assert f"{TOTAL_WRITTEN} dari" not in run(capsys, ruang)
    write(kelas, ruang / SLUG, GOOD)
    submission.hand_in(ruang, SLUG)
    return_feedback(kelas)
    assert f"{TOTAL_WRITTEN} dari 25 poin\n" in run(capsys, ruang)
    assert len(list((ruang / SLUG / "feedback").iterdir())) == 2


def test_a_page_that_was_sent_is_put_in_its_place(
    ruang: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Under any name, as a download is called; Beranda finds it, and a second time adds nothing."""
    page = tmp_path / "umpan balik (1).html"
    page.write_text(PAGE, encoding="utf-8")
    assert f"{SLUG}: 7,5 dari 25 poin\n" in run(capsys, ruang, str(page))
    found = records.official(ruang / SLUG, SLUG)
    assert found is not None and found.points == "7,5" and ":" not in found.path
    assert (ruang / SLUG / found.path).read_bytes() == page.read_bytes()
    assert "sudah ada di folder Anda" in run(capsys, ruang, str(page))
    assert len(list((ruang / SLUG / "feedback").iterdir())) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<p>Halo</p>", "bukan halaman umpan balik"),
        (PAGE.replace("<title>Umpan balik: ", "<title>"), "bukan halaman umpan balik"),
        (PAGE.replace(SLUG, "99-lain"), "umpan balik untuk 99-lain, yang tidak ada"),
        (PAGE.replace(SLUG, "../lain"), "bukan halaman umpan balik"),
        ("", "bukan halaman umpan balik"),
        (None, "tidak terbaca"),
    ],
)
def test_another_page_is_refused(
    ruang: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, said: str
) -> None:
    """What is no feedback on an exercise of this folder is named, and nothing is written."""
    page = tmp_path / "x.html"
    if content is not None:
        page.write_text(content, encoding="utf-8")
    assert said in run(capsys, ruang, str(page), code=2)
    assert not list(ruang.rglob("feedback"))


def test_what_is_missing_is_said(
    ruang: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing handed in, an unknown exercise, handed in as a ZIP, no exchange: each its next
    step."""
    assert "humas submit" in run(capsys, ruang, code=2)
    assert f"Pilih salah satu: {SLUG}" in run(capsys, ruang, "xyz", code=2)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "none"))
    submission.hand_in(ruang, SLUG, "siti")
    assert "humas fetch HALAMAN.html" in run(capsys, ruang, SLUG, code=2)
    with pytest.raises(UsageError, match="sebagai ZIP"):
        returned.waiting(ruang)
    monkeypatch.setattr(returned, "waiting", lambda *_: [SLUG])
    assert "Bursa kelas tidak ditemukan" in run(capsys, ruang, SLUG, code=1)


@needs_exchange
def test_a_refusal_of_the_exchange_is_said(
    kelas: Class, ruang: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What nbgrader cannot read ends as a sentence with its reason."""
    submission.hand_in(ruang, SLUG)
    return_feedback(kelas)

    def refuse(*_: object, **__: object) -> str:
        return "PermissionError: bursa terkunci"

    monkeypatch.setattr("grader.classroom.session.Session.attempt", refuse)
    said = run(capsys, ruang, SLUG, code=1)
    assert "umpan balik tidak dapat diambil dari bursa" in said and "bursa terkunci" in said
    assert exchange.inbound(ruang) is not None
