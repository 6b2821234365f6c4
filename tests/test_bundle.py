"""What leaves the repository holds no key, no sample and no solution."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from grader import bundle, exercise, workspace
from grader.bundle import constraints, readme

FORBIDDEN_NAMES = {"key.csv", "samples", "instructor.md", "rubric.yaml", "exercise.md"}


def secrets() -> Iterator[tuple[str, str]]:
    """Passages that only an instructor may have: sentences of samples and reference solutions.

    A sentence counts when it stands in nothing that a trainee is given (brief, rubric, prompt).
    """
    for slug in exercise.find():
        loaded = exercise.load(slug)
        given = "".join(
            content.decode("utf-8", "replace") for content in workspace.released(slug).values()
        )
        texts = {f"reference:{name}": text for name, text in loaded.references.items()}
        texts |= {sample.name: sample.text for sample in loaded.samples}
        for name, text in texts.items():
            if name == "salinan-lembar-fakta":
                continue  # the brief itself, copied
            for line in text.splitlines():
                passage = line.strip()[:120]
                if len(passage.split()) >= 8 and passage not in given and not _given(line, loaded):
                    yield f"{slug}/{name}", passage


def _given(line: str, loaded: exercise.Exercise) -> bool:
    cases = " ".join(case.model_dump_json() for case in loaded.rubric.cases.values())
    return line.strip().strip("- ") in cases


@pytest.fixture(scope="module")
def passages() -> list[tuple[str, str]]:
    """The secret passages of all exercises."""
    found = list(secrets())
    assert len(found) > 20 and any("reference:" in name for name, _ in found)
    return found


def leaks(files: Iterable[tuple[str, bytes]], passages: list[tuple[str, str]]) -> list[str]:
    """Every forbidden name or passage in some files, as text or escaped in JSON."""
    found = []
    for name, content in files:
        parts = set(Path(name).parts)
        if FORBIDDEN_NAMES & (parts - {"rubric.yaml"} if "course" in parts else parts):
            found.append(name)  # a lesson's rubric is practice: an installed course builds from it
        text = content.decode("utf-8", "replace")
        for secret, passage in passages:
            escaped = json.dumps(passage)[1:-1]
            if passage in text or escaped in text:
                found.append(f"{name}: {secret}")
    return found


def entries(path: Path) -> list[tuple[str, bytes]]:
    """The files of a ZIP, those of a wheel in it included."""
    found = []
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            content = packed.read(name)
            found.append((name, content))
            if name.endswith(".whl") and "kelas_humas" in name:
                nested = path.parent / "nested.whl"
                nested.write_bytes(content)
                found += entries(nested)
    return found


def test_the_search_finds_what_it_looks_for(passages: list[tuple[str, str]]) -> None:
    """The search itself sees a solution, a sample and a key, escaped or not."""
    secret = passages[0][1]
    assert leaks([("a.ipynb", secret.encode())], passages)
    quoted = next(passage for _, passage in passages if "“" in passage)
    assert leaks([("a.json", json.dumps([quoted]).encode())], passages)
    assert leaks([("x/samples/kuat.md", b""), ("x/key.csv", b"")], []) == [
        "x/samples/kuat.md",
        "x/key.csv",
    ]


def test_a_workspace_holds_no_secret(tmp_path: Path, passages: list[tuple[str, str]]) -> None:
    """Neither the released exercises nor the lessons hold a key, a sample or a solution."""
    workspace.build(tmp_path)
    files = [
        (path.relative_to(tmp_path).as_posix(), path.read_bytes())
        for path in tmp_path.rglob("*")
        if path.is_file()
    ]
    assert len(files) > 2 and leaks(files, passages) == []


def test_the_wheel_data_holds_no_secret(repo: Path, passages: list[tuple[str, str]]) -> None:
    """What the build hook puts into `grader/_data/` holds no key, sample or solution."""
    data = bundle.collect_data(repo)
    assert any(name.endswith("rubric.json") for name in data)
    assert leaks(data.items(), passages) == []


def test_constraints_have_no_hashes() -> None:
    """The pins of the lock come without hashes and with their markers."""
    lock = (
        "# x\na==1.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\n"
        "b==2 ; os_name == 'nt' \\\n    --hash=sha256:22\n"
    )
    assert constraints(lock) == "a==1.0\nb==2 ; os_name == 'nt'\n"


@pytest.mark.parametrize("wheels", [True, False])
def test_the_readme_has_the_steps_for_each_system(wheels: bool) -> None:
    """The bundle's README tells Windows, Linux and macOS how to install, start and hand in."""
    text = readme(wheels)
    for word in ("Windows", "Linux", "macOS", "humas start", "humas-env\\Scripts\\python -m pip",
                 "-m venv humas-env", "--find-links wheels"):  # fmt: skip
        assert word in text
    assert ("--no-index" in text) is wheels and "{" not in text


@pytest.mark.full
def test_the_bundle(tmp_path: Path, repo: Path, passages: list[tuple[str, str]]) -> None:
    """Bundle and wheel hold no secret, are byte-identical twice, and give an installed course the
    same workspace as the clone."""
    first = bundle.bundle(repo, tmp_path / "one.zip", wheels=False)
    second = bundle.bundle(repo, tmp_path / "two.zip", wheels=False)
    assert first.read_bytes() == second.read_bytes()
    files = entries(first)
    names = [name for name, _ in files]
    assert any(name.endswith("README.txt") for name in names)
    assert any(name.startswith("grader/_data/exercises/") for name in names)
    assert not any("tests/" in name for name in names)
    assert leaks(files, passages) == []
    installed = tmp_path / "installed"
    with zipfile.ZipFile(tmp_path / "nested.whl") as wheel:
        wheel.extractall(installed)
    code = (
        "import sys; from pathlib import Path; from grader import workspace; "
        "assert workspace.checkout() is None; workspace.build(Path(sys.argv[1]))"
    )
    subprocess.run(
        [sys.executable, "-c", code, tmp_path / "theirs"], check=True, cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )  # fmt: skip
    ours = workspace.contents()
    theirs = {
        path.relative_to(tmp_path / "theirs").as_posix(): path.read_bytes()
        for path in (tmp_path / "theirs").rglob("*")
        if path.is_file() and path.name != "release.json"
    }
    assert theirs == ours
