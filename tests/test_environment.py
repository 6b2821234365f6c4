"""The set-up: dependencies, locks, bootstrap, wheel, and the checks that guard them."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import bootstrap
import check_repo
import lock
import prerequisites
import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from ruamel.yaml import YAML

LOCK_LINE = re.compile(
    r"#.*|[a-z0-9-]+==[\w.!+]+( ; [^/:]+?)?( \\)?|    --hash=sha256:[0-9a-f]{64}( \\)?"
)
STUB_BUNDLE = """\
from pathlib import Path


def collect_data(root: Path) -> dict[str, bytes]:
    return {NAME: b"Muara Teduh", "course/01/lesson.md": (root / "note.md").read_bytes()}
"""


def dependencies(project: dict, lock_name: str) -> list[Requirement]:
    """Return the requirements of pyproject.toml that a lock must hold."""
    table = project["project"]
    extras = [
        line for extra in lock.LOCKS[lock_name] for line in table["optional-dependencies"][extra]
    ]
    return [Requirement(line) for line in [*table["dependencies"], *extras]]


def locked(text: str) -> dict[str, str]:
    """Return the version of each package of a lock."""
    found = [Requirement(pin) for pin in lock.pins(text)]
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in found}


@pytest.fixture(scope="module")
def project(repo: Path) -> dict:
    return tomllib.loads((repo / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def tree(repo: Path, tmp_path: Path) -> Path:
    """A small clone with an engine of one file, to build and bootstrap without the real one."""
    root = tmp_path / "klona"
    names = ["pyproject.toml", "hatch_build.py", "LICENSE", "environment.yml", *lock.LOCKS]
    (root / "grader").mkdir(parents=True)
    for name in [*names, "grader/__init__.py"]:
        shutil.copy(repo / name, root / name)
    if (repo / "README.md").exists():
        shutil.copy(repo / "README.md", root)
    shutil.copytree(repo / "tools", root / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "note.md").write_text("# Dateline\n", encoding="utf-8")
    (root / "grader/bundle.py").write_text(STUB_BUNDLE.replace("NAME", '"ringkas.md"'))
    (root / "exercises/04").mkdir(parents=True)
    (root / "exercises/04/key.csv").write_text("item,row,field,value,reason\n")
    return root


@pytest.mark.parametrize("name", lock.LOCKS)
def test_lock_satisfies_pyproject(repo: Path, project: dict, name: str) -> None:
    """Every dependency is locked, at a version within its bounds, from the tables as they stand."""
    text = (repo / name).read_text(encoding="utf-8")
    versions = locked(text)
    for wanted in dependencies(project, name):
        version = versions.get(canonicalize_name(wanted.name))
        assert version, f"{wanted} is not in {name}: run `make lock`"
        assert wanted.specifier.contains(version), f"{name} holds {version}, not {wanted}"
    assert check_repo.lock_faults(repo) == []


@pytest.mark.parametrize("name", lock.LOCKS)
def test_lock_names_no_place(repo: Path, name: str) -> None:
    """A lock holds pins, markers and hashes only: no index, no host, no path."""
    lines = (repo / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not LOCK_LINE.fullmatch(line) or "/" in line] == []


def test_locks_agree(repo: Path) -> None:
    """Whoever runs and whoever tests the course has the same versions of what both need."""
    run, dev = (locked((repo / name).read_text(encoding="utf-8")) for name in lock.LOCKS)
    assert run.items() <= dev.items()


def test_conda_environment_agrees(repo: Path, project: dict) -> None:
    """environment.yml installs the project with the lock's versions on a Python that it accepts."""
    content = YAML(typ="safe").load(repo / "environment.yml")
    python, pip = content["dependencies"][0], content["dependencies"][-1]["pip"]
    version = python.removeprefix("python=")
    assert SpecifierSet(project["project"]["requires-python"]).contains(version)
    assert pip == [*lock.pins((repo / "requirements.lock").read_text(encoding="utf-8")), "-e ."]


def test_build_requirements_share_bounds(project: dict) -> None:
    """What the wheel's hook imports has the bounds that the project has."""
    known = {str(line) for line in dependencies(project, "requirements-dev.lock")}
    assert {str(Requirement(line)) for line in project["build-system"]["requires"]} <= known


def test_imports_are_declared(repo: Path, project: dict) -> None:
    """What the package imports is a dependency of its own, not somebody else's."""
    declared = {canonicalize_name(r.name) for r in dependencies(project, "requirements.lock")}
    providers = packages_distributions()
    undeclared = set()
    for path in (repo / "grader").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for top in {name.partition(".")[0] for name in names} - sys.stdlib_module_names:
                packages = {canonicalize_name(name) for name in providers.get(top, [top])}
                if top != "grader" and not packages & declared:
                    undeclared.add(f"{path.relative_to(repo)}: {top}")
    assert undeclared == set()


def test_package_imports_nothing() -> None:
    """``import grader`` costs nothing: it brings its version and no other module."""
    code = "import sys, json; a = set(sys.modules); import grader; print(json.dumps("
    code += "[grader.__version__, sorted(set(sys.modules) - a)]))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    version, loaded = json.loads(result.stdout)
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert [name for name in loaded if not name.startswith("__editable")] == ["grader"]


def test_bootstrap_speaks_on_an_old_python(repo: Path) -> None:
    """An old Python reaches the message that says what was found, expected and comes next."""
    source = (repo / "tools/bootstrap.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    with pytest.raises(bootstrap.SetupError, match=r"3\.9\.2.*3\.11(.|\n)*Langkah berikutnya"):
        bootstrap.require_python((3, 9, 2))
    bootstrap.require_python((3, 11, 0))


def test_bootstrap_speaks_without_ensurepip(monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's Python without venv gets the package's name."""
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(bootstrap.SetupError, match="apt install python3-venv"):
        bootstrap.require_ensurepip()


def test_bootstrap_names_the_failed_step(tree: Path) -> None:
    """Without an index it stops with 2, the failed step and the next, and leaves no stamp."""
    offline = {**os.environ, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}
    offline.pop("PIP_FIND_LINKS", None)
    command = [sys.executable, str(tree / "tools/bootstrap.py")]
    result = subprocess.run(
        command, env=offline, capture_output=True, encoding="utf-8", check=False
    )
    assert result.returncode == 2
    assert "Gagal: memasang uv==" in result.stderr
    assert "Langkah berikutnya: periksa sambungan internet" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tree / ".venv/humas.stamp").exists()


def test_bootstrap_reuses_what_is_there(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run installs nothing; a changed lock or a moved clone installs again."""
    installed: list[str] = []
    monkeypatch.setattr(bootstrap, "ROOT", tree)
    monkeypatch.setattr(bootstrap, "VENV", tree / ".venv")
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(bootstrap, "install", installed.append)
    (tree / ".venv").mkdir()
    for _ in range(2):
        assert bootstrap.bootstrap("dev") == Path(sys.executable)
    assert installed == ["dev"]
    with (tree / "requirements-dev.lock").open("a") as file:
        file.write("# changed\n")
    bootstrap.bootstrap("dev")
    assert installed == ["dev", "dev"]
    assert (was := bootstrap.stamp("dev")) == (tree / ".venv/humas.stamp").read_text()
    tree.rename(tree.with_name("pindah"))
    monkeypatch.setattr(bootstrap, "ROOT", tree.with_name("pindah"))
    assert bootstrap.stamp("dev") != was


def test_bootstrap_sees_a_moved_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An environment whose scripts point to another place is made anew, not patched."""
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    python = bootstrap.venv_python()
    script = python.with_name("pip.exe" if os.name == "nt" else "pip")
    python.parent.mkdir(parents=True)
    assert not bootstrap.belongs_here(python)
    script.write_text(f"#!{python}\n", encoding="utf-8")
    assert bootstrap.belongs_here(python)
    script.write_text("#!/tempat/lain/.venv/bin/python\n", encoding="utf-8")
    assert not bootstrap.belongs_here(python)


def build(tree: Path, target: str) -> subprocess.CompletedProcess[str]:
    """Build a distribution in the environment of the tests."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, check=False)


def test_wheel_carries_data_and_no_key(tree: Path) -> None:
    """The wheel holds what collect_data returns and no file of exercises/, the same bytes twice."""
    wheels = []
    for _ in range(2):
        result = build(tree, "wheel")
        assert result.returncode == 0, result.stderr
        (wheel,) = (tree / "dist").glob("*.whl")
        wheels.append(wheel.read_bytes())
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            assert archive.read("grader/_data/ringkas.md") == b"Muara Teduh"
            assert archive.read("grader/_data/course/01/lesson.md") == b"# Dateline\n"
        shutil.rmtree(tree / "dist")
        os.utime(tree / "note.md", (0, 0))
    assert wheels[0] == wheels[1]
    assert not [name for name in names if "key" in name or name.startswith(("tools", "exercises"))]


@pytest.mark.parametrize("name", ["exercises/04/key.csv", "exercises/04/samples/a.md", "../a.md"])
def test_wheel_refuses_a_key(tree: Path, name: str) -> None:
    """A key, a sample or a path out of the package stops the build and is named."""
    (tree / "grader/bundle.py").write_text(STUB_BUNDLE.replace("NAME", repr(name)))
    result = build(tree, "wheel")
    assert result.returncode != 0
    assert f"{name} must not be in a wheel" in result.stderr


def test_source_archive_is_refused(tree: Path) -> None:
    """A source archive, which would hold the keys, is not built."""
    result = build(tree, "sdist")
    assert result.returncode != 0
    assert "only wheels are built" in result.stderr


def test_repository_check_names_each_fault(tree: Path) -> None:
    """Built notebooks, paths of a machine and stale locks are named with their file and line."""
    subprocess.run(["git", "init", "-q"], cwd=tree, check=True)
    assert check_repo.faults(tree) == []
    (tree / "a.ipynb").write_text("{}")
    (tree / "note.md").write_text(
        "See\n" + "/home/" + "budi/kelas and /workspace/ and /home/jovyan\n"
    )
    pyproject = tree / "pyproject.toml"
    pyproject.write_text(pyproject.read_text().replace("rich>=15", "rich>=14"))
    first, second, *stale = check_repo.faults(tree)
    assert first.startswith("a.ipynb: derived files are not committed")
    assert second.startswith("note.md:2: expected no path of a developer's machine")
    assert stale == [
        f"{name}: does not match pyproject.toml; run `make lock`" for name in lock.LOCKS
    ]


def test_prerequisites_say_how_to_install() -> None:
    """What the full tests lack is named with its purpose and the command that installs it."""
    absent = prerequisites.Prerequisite("kapal", "a voyage", "apt-get install kapal", lambda: False)
    (line,) = prerequisites.missing([absent])
    assert "kapal is missing" in line
    assert "a voyage" in line
    assert "apt-get install kapal" in line
    assert not prerequisites.runs("no-such-program-here")


@pytest.mark.full
@pytest.mark.parametrize("mode", lock.LOCKS.values(), ids=bootstrap.LOCKS)
def test_fresh_clone_sets_itself_up(tree: Path, mode: tuple[str, ...]) -> None:
    """From nothing but Python and an index, one command makes an environment that is the lock."""
    flag, name = ("--dev", "requirements-dev.lock") if mode else ("--run", "requirements.lock")
    command = [sys.executable, str(tree / "tools/bootstrap.py"), flag]
    first, second = (
        subprocess.run(command, capture_output=True, text=True, check=False) for _ in range(2)
    )
    assert first.returncode == 0, first.stderr
    assert (second.stdout, second.stderr) == (first.stdout, "")
    python = first.stdout.strip()
    code = "import json, importlib.metadata as m; print(json.dumps({d.name: d.version for d in "
    code += "m.distributions()}))"
    listing = subprocess.run([python, "-c", code], capture_output=True, check=True)
    found = {canonicalize_name(k): v for k, v in json.loads(listing.stdout).items()}
    assert found.pop("kelas-humas")
    for seed in ("pip", "setuptools", "uv"):
        found.pop(seed, None)
    assert found.items() <= locked((tree / name).read_text(encoding="utf-8")).items()
    assert "nbgrader" in found
