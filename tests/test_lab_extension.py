"""The course's part of Jupyter Server, its settings, and how they are found; without a browser."""

import asyncio
import json
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from lab_server import ROOT, SMALL_ANSWER, release_into, small_exercise

from grader import exercise as ex
from grader import labserver
from grader.bundle import wheel
from grader.errors import UsageError
from grader.lab import server
from grader.notebook import release_files

ITEM = "pengumuman"
PANEL = 'from grader.lab import panel\n\npanel("naskah")'


@dataclass(frozen=True)
class Jupyter:
    """A running Jupyter Server with the course's extension, and the folder that it serves."""

    url: str
    token: str
    root: Path

    def ask(self, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Status and JSON; a POST where there is a body."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return answered(opener, self.request(path, body, headers))

    def request(self, path: str, body: Any, headers: dict[str, str]) -> urllib.request.Request:
        """A request without the token, unless ``headers`` carry it."""
        data = None if body is None else json.dumps(body).encode()
        return urllib.request.Request(self.url + path, data=data, headers=headers)

    @property
    def token_header(self) -> dict[str, str]:
        """What lets a request in."""
        return {"Authorization": f"token {self.token}"}


def answered(
    opener: urllib.request.OpenerDirector, request: urllib.request.Request
) -> tuple[int, Any]:
    """Status and JSON (None where there is none) of one request."""
    try:
        with opener.open(request, timeout=60) as answer:
            status, content = answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        status, content = refused.code, refused.read()
    try:
        return status, json.loads(content)
    except ValueError:
        return status, None


def _answering(address: str, within: float = 60) -> None:
    """Wait until something listens there."""
    place = urlsplit(address)
    end = time.monotonic() + within
    while True:
        try:
            socket.create_connection((place.hostname, place.port), timeout=5).close()
            return
        except OSError:
            assert time.monotonic() < end, f"nothing listens at {address}"


@pytest.fixture(scope="module")
def jupyter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jupyter]:
    """Jupyter Server, configured by the course's own settings folder, without JupyterLab."""
    home = tmp_path_factory.mktemp("server")
    root = home / "kursus"
    root.mkdir()
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    apart = {name: str(home / name.lower()) for name in names}
    apart |= {"JUPYTER_NO_CONFIG": "", "PYTHONPATH": str(ROOT), "HUMAS_EXCHANGE": str(home / "x")}
    token = secrets.token_hex(16)
    command = [sys.executable, "-m", "jupyter_server", "--no-browser", "--ip=127.0.0.1", "--port=0"]
    command += [f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={root}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    process = subprocess.Popen(
        command, cwd=root, env=labserver.configure(root) | apart, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    assert process.stderr is not None
    said: list[str] = []
    try:
        address = ""
        for line in process.stderr:
            said.append(line)
            if found := re.search(r"(http://127\.0\.0\.1:[1-9]\d*/)", line):
                address = found[1]
                break
        assert address, "".join(said)
        # Read on, or the server stops at a full pipe.
        threading.Thread(target=process.stderr.read, daemon=True).start()
        _answering(address)  # it says where it is before it listens
        yield Jupyter(address, token, root)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture
def notebook(jupyter: Jupyter, tmp_path: Path) -> Path:
    """A trainee's notebook of the small exercise, with an answer, below the server's root."""
    path = release_into(jupyter.root / tmp_path.name / ITEM, small_exercise(tmp_path))
    write(path, SMALL_ANSWER)
    return path


def write(path: Path, text: str) -> None:
    """Put an answer into the notebook's answer cell."""
    data = json.loads(path.read_text(encoding="utf-8"))
    next(c for c in data["cells"] if c.get("id") == ITEM)["source"] = text
    path.write_text(json.dumps(data), encoding="utf-8")


def test_a_notebook_is_handed_in_by_http(jupyter: Jupyter, notebook: Path) -> None:
    """With the token alone, no kernel: a receipt in JSON, and the ZIP with the saved text."""
    path = notebook.relative_to(jupyter.root).as_posix()
    status, receipt = jupyter.ask("kelas-humas/serahkan", {"path": path}, **jupyter.token_header)
    assert status == 200, receipt
    assert receipt["title"] == "Pengumuman kunjungan" and receipt["files"] == [f"{ITEM}.ipynb"]
    assert " pukul " in receipt["when"] and not receipt["by_exchange"]
    with zipfile.ZipFile(jupyter.root / receipt["place"]) as packed:
        assert "Rani Lestari" in packed.read(f"{ITEM}.ipynb").decode()
    assert "TANDA TERIMA" in (jupyter.root / receipt["receipt"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path",
    [
        "../luar/pengumuman.ipynb",
        "a/../../luar/pengumuman.ipynb",
        "keluar/pengumuman.ipynb",
        "/etc/passwd",
        "a\0.ipynb",
        "tidak-ada.ipynb",
        ".",
    ],
)
def test_a_path_outside_is_refused(jupyter: Jupyter, notebook: Path, path: str) -> None:
    """A path, or a link, that leaves the server's folder hands nothing in, and is said."""
    outside = jupyter.root.parent / "luar"
    if not outside.exists():
        release_into(outside, small_exercise(jupyter.root.parent / "sumber"))
        (jupyter.root / "keluar").symlink_to(outside)
    status, answer = jupyter.ask("kelas-humas/serahkan", {"path": path}, **jupyter.token_header)
    assert status == 422
    assert "folder" in answer["message"] and "receipt" not in answer
    assert not (outside.parent / "diserahkan").exists()


@pytest.mark.parametrize("body", [{}, [], {"path": 3}, {"path": ""}, "x"])
def test_a_request_without_a_path_is_refused(jupyter: Jupyter, body: Any) -> None:
    """What names no notebook is answered with a sentence."""
    status, answer = jupyter.ask("kelas-humas/serahkan", body, **jupyter.token_header)
    assert status == 400 and "tidak menyebut notebook" in answer["message"]


def test_a_folder_without_a_rubric_is_said(jupyter: Jupyter, notebook: Path) -> None:
    """A damaged release gives a sentence with the next step, and no English."""
    (notebook.parent / "rubric.json").write_text("{", encoding="utf-8")
    path = notebook.relative_to(jupyter.root).as_posix()
    status, answer = jupyter.ask("kelas-humas/serahkan", {"path": path}, **jupyter.token_header)
    assert status == 422 and answer["message"] == server.DAMAGED


def test_receipts_are_read_again_by_http(jupyter: Jupyter, notebook: Path) -> None:
    """Nothing before the first hand-in, then its text; a stranger and a path outside get none."""
    path = notebook.relative_to(jupyter.root).as_posix()
    # A workspace of its own: other tests hand in as well.
    (notebook.parent.parent / ".humas").mkdir()
    (notebook.parent.parent / ".humas" / "release.json").write_text("{}", encoding="utf-8")
    ask = f"kelas-humas/tanda-terima?path={path}"
    assert jupyter.ask(ask)[0] == 403
    status, answer = jupyter.ask(ask, **jupyter.token_header)
    assert (status, answer["receipts"]) == (200, [])
    jupyter.ask("kelas-humas/serahkan", {"path": path}, **jupyter.token_header)
    status, answer = jupyter.ask(ask, **jupyter.token_header)
    assert answer["title"] == "Pengumuman kunjungan"
    assert [given["text"] for given in answer["receipts"][0]["answers"]] == [SMALL_ANSWER]
    for crooked in ("", "../luar/x.ipynb", "/etc/passwd"):
        status, answer = jupyter.ask(
            f"kelas-humas/tanda-terima?path={crooked}", **jupyter.token_header
        )
        assert status == 422 and "receipts" not in answer and answer["message"]
    (notebook.parent / "rubric.json").write_text("{", encoding="utf-8")
    status, answer = jupyter.ask(ask, **jupyter.token_header)
    assert status == 422 and answer["message"] == server.UNNAMED


@pytest.mark.parametrize("body", [None, {"path": "a.ipynb"}])
def test_without_a_token_nothing_is_told(jupyter: Jupyter, body: Any) -> None:
    """Neither the cells nor handing in are there for a stranger."""
    path = "kelas-humas/serahkan" if body else "kelas-humas/sel?exercise=04-siaran-pers"
    status, answer = jupyter.ask(path, body)
    assert status == 403 and "sources" not in (answer or {})


def test_a_forged_page_cannot_hand_in(jupyter: Jupyter, notebook: Path) -> None:
    """A browser that is logged in needs the XSRF token as well."""
    jar = CookieJar()
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(jar)
    )
    with opener.open(f"{jupyter.url}login?token={jupyter.token}", timeout=60):
        pass
    secret = next(cookie.value for cookie in jar if cookie.name == "_xsrf") or ""
    body = {"path": notebook.relative_to(jupyter.root).as_posix()}
    address = "kelas-humas/serahkan"
    assert answered(opener, jupyter.request(address, body, {}))[0] == 403
    assert not list((jupyter.root / "diserahkan").glob(f"{ITEM}*{notebook.parent.parent.name}*"))
    status, _ = answered(opener, jupyter.request(address, body, {"X-XSRFToken": secret}))
    assert status == 200


def test_the_server_names_the_cells_of_the_release(jupyter: Jupyter) -> None:
    """The sources are those of the built notebook; an unknown or crooked name has none."""
    ask = "kelas-humas/sel?exercise="
    status, answer = jupyter.ask(f"{ask}04-siaran-pers", **jupyter.token_header)
    assert status == 200 and PANEL in answer["sources"]
    assert all(source.startswith("from grader.lab import ") for source in answer["sources"])
    home = ["from grader.lab import home\n\nhome()"]
    assert jupyter.ask("kelas-humas/sel?home=1", **jupyter.token_header) == (200, {"sources": home})
    for name in ("tidak-ada", "../exercises/04-siaran-pers", "", "."):
        assert jupyter.ask(ask + name, **jupyter.token_header) == (200, {"sources": []})


def test_all_marked_cells_are_named() -> None:
    """Every cell that the build marks, in exercises, is in the list; no other code is."""
    for slug in ex.find():
        content = release_files(ex.load(slug))[f"{slug}.ipynb"]
        code = [cell for cell in json.loads(content)["cells"] if cell["cell_type"] == "code"]
        marked = {
            "".join(cell["source"]) for cell in code
            if cell["metadata"].get("kelas_humas", {}).get("run") is True
        }  # fmt: skip
        assert set(server.released_cells("exercise", slug)) == marked != set()


def test_the_workspace_is_never_above_the_server(tmp_path: Path) -> None:
    """A workspace around the server's root is not written to; one below it is the notebook's."""
    root = tmp_path / "luar" / "akar"
    notebook = root / "kelas" / "04" / "04.ipynb"
    notebook.parent.mkdir(parents=True)
    notebook.write_text("{}", encoding="utf-8")
    (tmp_path / "luar" / ".humas").mkdir()
    (tmp_path / "luar" / ".humas" / "release.json").write_text("{}", encoding="utf-8")
    assert server.workspace_of(root, notebook) == root.resolve()
    (root / "kelas" / ".humas").mkdir()
    (root / "kelas" / ".humas" / "release.json").write_text("{}", encoding="utf-8")
    assert server.workspace_of(root, notebook) == (root / "kelas").resolve()


def test_a_notebook_that_is_not_saved_is_said(tmp_path: Path) -> None:
    """The sentence says what to do."""
    with pytest.raises(UsageError, match="Simpan, lalu coba lagi"):
        server.notebook_at(tmp_path, "baru.ipynb")


def test_no_file_of_the_user_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`humas start` names the course's folders to JupyterLab and leaves all others as they are."""
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(tmp_path / "punya-admin"))
    found = labserver.configure(tmp_path / "workspace")["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    own = tmp_path / "workspace" / ".humas" / "jupyter"
    assert found == [str(own), str(labserver.SETTINGS), str(tmp_path / "punya-admin")]
    assert list(tmp_path.iterdir()) == []


def test_jupyterlab_finds_extension_and_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """JupyterLab's own readers give the course's defaults, its extension, and what is hidden."""
    from jupyterlab_server.config import get_federated_extensions, get_page_config
    from jupyterlab_server.settings_utils import _get_overrides

    path = labserver.configure(Path("workspace"))["JUPYTER_CONFIG_PATH"]
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", path)
    overrides, error = _get_overrides("")
    assert not error
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    assert overrides["@jupyterlab/docmanager-extension:plugin"]["autosaveInterval"] == 30
    assert overrides["@jupyterlab/notebook-extension:tracker"]["markdownCellConfig"]["lineWrap"]
    assert overrides["@jupyterlab/translation-extension:plugin"]["locale"] == "id_ID"
    (own,) = get_federated_extensions([str(labserver.EXTENSIONS)]).values()
    assert (Path(own["ext_path"]) / own["jupyterlab"]["_build"]["load"]).is_file()
    # JupyterLab asks for <folder>/<name>/static: folder and name must be the same.
    assert Path(own["ext_path"]).name == own["name"] == "kelas-humas"
    assert "@jupyter/nbgrader" in get_page_config([str(labserver.EXTENSIONS)])["disabledExtensions"]


def test_the_front_end_is_short_and_sets_no_html() -> None:
    """Under 300 lines, and nothing of a trainee can become markup."""
    scripts = sorted(labserver.EXTENSIONS.rglob("*.js")) + sorted(labserver.LAB.rglob("*.js"))
    assert {"remoteEntry.js", "receipts.js", "panel.js"} <= {script.name for script in scripts}
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 300, script
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|eval\(|https?://", text)


def test_handing_in_leaves_the_server_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a notebook is handed in, in a thread, other work goes on."""
    begun, other = threading.Event(), threading.Event()

    def slow(root: Path, path: str) -> dict[str, Any]:
        begun.set()
        assert other.wait(30)
        return {}

    monkeypatch.setattr(server, "serahkan", slow)

    async def both() -> None:
        task = asyncio.create_task(server.in_turn(tmp_path, "a.ipynb"))
        await asyncio.to_thread(begun.wait, 30)
        other.set()
        assert await task == {}

    asyncio.run(both())


@pytest.mark.full
def test_the_wheel_carries_extension_and_settings(repo: Path, tmp_path: Path) -> None:
    """What `humas start` names is in the wheel."""
    with zipfile.ZipFile(wheel(repo, tmp_path)) as packed:
        names = set(packed.namelist())
    for folder in (labserver.EXTENSIONS, labserver.SETTINGS):
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert files
        assert {path.relative_to(repo).as_posix() for path in files} <= names
    assert "grader/lab/server.py" in names
