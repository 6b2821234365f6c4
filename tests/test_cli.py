"""The command `humas` as it is typed."""

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import __version__, cli, labserver, submission, workspace
from grader import answers as reader
from grader import notebook as nb
from grader.errors import ClassroomError
from grader.exercise import find

Run = Callable[..., subprocess.CompletedProcess[str]]
SLUG = "04-siaran-pers"
COMMANDS = [(name, example) for name, _, example in cli.FOR_TRAINEES + cli.FOR_INSTRUCTORS]
HEAVY = ("nbgrader", "pandas", "numpy", "nltk", "sklearn", "jupytext", "nbformat", "jupyter_server")


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, a Jupyter and a working folder of the test's own."""
    for name in ("HOME", "USERPROFILE", "APPDATA", "XDG_CONFIG_HOME", "JUPYTER_CONFIG_DIR",
                 "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):  # fmt: skip
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    monkeypatch.delenv("HUMAS_DEBUG", raising=False)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "no-exchange"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the released exercises; copied by the tests that change it."""
    folder = tmp_path_factory.mktemp("built") / "workspace"
    workspace.build(folder)
    return folder


def exercise_folder(built: Path, target: Path) -> Path:
    """A fresh copy of one exercise's folder."""
    return Path(shutil.copytree(built / SLUG, target / SLUG))


def write_answer(path: Path, text: str) -> None:
    """Type an answer into a saved notebook."""
    notebook = reader.read(path)
    for cell in notebook["cells"]:
        if reader.grade_id(cell) == "naskah":
            cell["source"] = text
    path.write_bytes(nb.dump(notebook))


@pytest.mark.parametrize(("name", "example"), COMMANDS)
def test_help_shows_an_example(name: str, example: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command's help is Indonesian and ends with an example that begins with the command."""
    assert cli.main([name, "--help"]) == 0
    shown = " ".join(re.sub(r"[│╭╮╰╯─]", " ", capsys.readouterr().out).split())
    assert f"Contoh: {example}" in shown and example.startswith(f"humas {name}")
    assert "Cara pakai:" in shown and "Tampilkan bantuan ini" in shown
    assert "Usage" not in shown and "OPTIONS" not in shown


def test_help_imports_nothing_heavy() -> None:
    """The list of commands comes without nbgrader, pandas, NLTK, scikit-learn or jupytext."""
    code = (
        "import sys\nfrom grader.cli import main\ncode = main(['--help'])\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules], code)"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[1])}, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "LOADED [] 0"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Instruktur"),
        (["sart"], "Maksud Anda `start`?"),
        (["start", "--foo"], "Pilihan `--foo` tidak ada."),
        (["start", "--port", "abc"], "Nilai untuk `--port` tidak cocok."),
        (["check"], "Yang kurang: BERKAS.ipynb."),
        (["check", "tidak-ada.ipynb"], "Berkas tidak-ada.ipynb tidak ada."),
        (["release", "99-lain"], f"Latihan “99-lain” tidak ada. Pilih: {', '.join(find())}"),
        (["grade"], "Yang kurang: LATIHAN."),
        (["doctor", "a", "b"], "Terlalu banyak: `a b`."),
        (["collect"], "humas release LATIHAN"),
        (["submit"], "Jalankan dahulu: humas start"),
    ],
)
def test_bad_usage_exits_2(
    arguments: list[str], said: str, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was typed wrongly ends with code 2 and says what to do next, in Indonesian."""
    assert cli.main(arguments) == 2
    shown = capsys.readouterr()
    text = shown.out + shown.err
    assert said in text
    assert re.search(r"Langkah berikutnya|Pilih|Periksa|Jalankan|humas", text)
    assert "Traceback" not in text


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`humas --version` prints the version."""
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"kelas-humas {__version__}"


def test_a_known_error_is_said_without_a_traceback(
    own_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error of ours is shown as it is and exits 1."""

    def refuse(*_: object) -> None:
        raise ClassroomError("Bursa penuh. Kosongkan dahulu.")

    monkeypatch.setattr(workspace, "locate", refuse)
    assert cli.main(["submit"]) == 1
    assert capsys.readouterr().err == "Bursa penuh. Kosongkan dahulu.\n"


def test_an_unexpected_error_goes_to_a_log(
    own_home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the program is one Indonesian sentence; its traceback is in the file it names."""

    def burst(*_: object) -> None:
        raise RuntimeError("unheard of")

    monkeypatch.setattr(workspace, "locate", burst)
    assert cli.main(["submit"]) == 1
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err and "unheard of" not in said.err
    log = re.search(r"Catatannya ada di (.+?); kirimkan", said.err)
    assert log and "RuntimeError: unheard of" in Path(log[1]).read_text(encoding="utf-8")
    monkeypatch.setenv("HUMAS_DEBUG", "1")
    with pytest.raises(RuntimeError, match="unheard of"):
        cli.main(["submit"])


def test_check_shows_the_rubric(
    own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`humas check` shows each criterion, points and what was found, by the rubric beside it."""
    folder = exercise_folder(built, own_home)
    path = folder / f"{SLUG}.ipynb"
    write_answer(path, "Rudi Hartawan luka di [bold red]Blok C[/] \x1b[31msekarang.")
    assert cli.main(["check", str(path), "--item", "naskah"]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"Naskah siaran pers — [\d,]+ dari [\d,]+ poin", shown)
    assert "Narahubung pers" in shown and "belum tepat" in shown
    assert "\x1b[31m" not in shown


def test_check_leaves_markup_of_a_trainee_alone(
    own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Square brackets and escape codes in an answer reach the terminal as plain text."""
    from grader.commands import show

    assert show.plain("[red]a[/red]\x1b[31m\u202eb\n").plain == "[red]a[/red][31mb\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "berkas kosong"),
        (b'{"cells": [', "terpotong atau bukan notebook"),
        (b'{"nbformat": 4}', "tidak ada sel"),
    ],
)
def test_check_of_a_damaged_notebook(
    content: bytes, said: str, own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A damaged notebook is named with the cause, and the exit code is 1."""
    path = exercise_folder(built, own_home) / f"{SLUG}.ipynb"
    path.write_bytes(content)
    assert cli.main(["check", str(path)]) == 1
    assert said in capsys.readouterr().err


def test_check_of_an_unknown_item(
    own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An item that the exercise does not have is answered with those that it has."""
    path = exercise_folder(built, own_home) / f"{SLUG}.ipynb"
    assert cli.main(["check", str(path), "--item", "judul"]) == 2
    assert "Pilih: naskah" in capsys.readouterr().err


def test_check_says_that_the_answer_cell_is_gone(
    own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A deleted answer cell is said, not taken for an empty answer in silence."""
    path = exercise_folder(built, own_home) / f"{SLUG}.ipynb"
    data = json.loads(path.read_bytes())
    data["cells"] = [cell for cell in data["cells"] if reader.grade_id(cell) != "naskah"]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert cli.main(["check", str(path)]) == 0
    assert "Sel jawaban butir ini tidak ada lagi" in capsys.readouterr().out


def test_doctor_says_what_is_there(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`humas doctor` lists what the course needs, and exits 0 where that is all there."""
    code = cli.main(["doctor"])
    shown = capsys.readouterr().out
    for word in ("Python", "Paket", "JupyterLab", "nbgrader", "Bursa kelas", "Buku nilai", "disk"):
        assert word in shown
    assert code == 0


def test_doctor_fails_where_a_need_is_missing(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something needed that is missing is said with how to get it, and the exit code is 1."""
    from grader import doctor

    monkeypatch.setattr(doctor, "_version", lambda name: None)
    assert cli.main(["doctor"]) == 1
    said = capsys.readouterr()
    assert "KURANG" in said.out and "pip install" in said.out
    assert "JupyterLab" in said.err


def test_doctor_names_a_damaged_gradebook(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A gradebook that is no database is said, not passed over."""
    (own_home / "classroom").mkdir()
    (own_home / "classroom" / "gradebook.db").write_bytes(b"not a database at all" * 50)
    assert cli.main(["doctor"]) == 1
    assert "Buku nilai" in capsys.readouterr().err


def test_a_server_that_runs_is_reused(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second `humas start` gives the address of the first, Beranda's, instead of another
    server."""
    running = labserver.Server("http://127.0.0.1:8899/", "tanda", 1)
    monkeypatch.setattr(labserver, "running", lambda folder: running)
    assert cli.main(["start", "--no-browser"]) == 0
    shown = capsys.readouterr().out
    assert "sudah berjalan" in shown
    assert "http://127.0.0.1:8899/lab/tree/Beranda.ipynb?token=tanda" in shown


def test_no_browser_without_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser is opened where nobody could see it."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not labserver.has_display()
    monkeypatch.setenv("DISPLAY", ":0")
    assert labserver.has_display()
    monkeypatch.setenv("CI", "1")
    assert not labserver.has_display()


def test_start_ends_where_jupyterlab_does_not_come_up(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A JupyterLab that dies at once is said, with the log's place."""
    monkeypatch.setattr(labserver.sys, "executable", shutil.which("false") or "false")
    assert cli.main(["start", "--no-browser"]) == 1
    said = capsys.readouterr().err
    assert "jupyterlab.log" in said and "humas doctor" in said


@pytest.mark.full
def test_start_serves_and_ends_cleanly(own_home: Path) -> None:
    """`humas start` prints Beranda's address, which answers; SIGTERM ends it with its server."""
    entry = "import sys; sys.argv[0] = 'humas'; from grader.cli import main; sys.exit(main())"
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-u", "-c", entry, "start", "--no-browser"],
        cwd=own_home, stdout=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(Path(cli.__file__).parents[1])},
    )  # fmt: skip
    assert process.stdout is not None
    try:
        said = []
        for line in process.stdout:
            said.append(line)
            if "Ctrl+C" in line:
                break
        address = next(line for line in said if line.startswith("Alamat:")).split()[1]
        with urllib.request.urlopen(address, timeout=60) as answer:
            assert answer.status == 200
        assert "/lab/tree/Beranda.ipynb?" in address and any(
            "Beranda" in line for line in said[-3:]
        )
        assert labserver.running(own_home / "workspace") is not None
    finally:
        process.terminate()
        rest = process.communicate(timeout=60)[0]
    if sys.platform != "win32":
        assert process.returncode == 0 and "JupyterLab ditutup" in rest
    assert labserver.running(own_home / "workspace") is None


def test_submit_makes_a_zip_and_a_receipt(
    own_home: Path, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without an exchange `humas submit` makes a ZIP and says what to do with it."""
    exercise_folder(built, own_home / "workspace")
    assert cli.main(["submit", "--name", "Siti Rahma"]) == 0
    shown = capsys.readouterr().out
    assert "kirimkan ZIP itu kepada instruktur" in shown and "siti-rahma" in shown
    made = sorted(path.suffix for path in (own_home / "workspace/diserahkan").iterdir())
    assert made == [".txt", ".zip"]
    assert submission.student_id("Siti Rahma") == "siti-rahma"
