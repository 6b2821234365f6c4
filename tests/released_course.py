"""Fixtures: the small exercise, released once a session, and a classroom of one's own from it."""

import os
import shutil
from pathlib import Path

import pytest
from small_course import SLUG, Class, write_exercise

from grader.classroom import course


@pytest.fixture(scope="session")
def released_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small exercise and a classroom that released it; to be copied, not used."""
    root = tmp_path_factory.mktemp("kelas")
    write_exercise(root / "exercises" / SLUG)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("JUPYTER_CONFIG_PATH", "PATH"):  # what the classroom sets is taken back
            patch.setenv(name, os.environ.get(name, ""))
        course.prepare(root / "classroom", root / "exercises")
        course.release(root / "classroom", SLUG)
    return root


@pytest.fixture
def kelas(released_course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Class:
    """A classroom of its own for one test, the small exercise released in it."""
    for name in ("JUPYTER_CONFIG_PATH", "PATH"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    root = tmp_path / "kursus"
    shutil.copytree(released_course, root)
    course.prepare(root / "classroom", root / "exercises")
    return Class(root / "classroom")
