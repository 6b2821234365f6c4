"""`humas demo`: the whole course with a class of twelve, headless."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import demo
from grader.errors import SourceError, UsageError
from grader.exercise import load
from grader.originality import Index
from grader.text import Document

SLUG = "04-siaran-pers"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def people() -> tuple[demo.Trainee, ...]:
    """The class of the demo."""
    return demo.trainees(load(SLUG))


def test_the_class(people: tuple[demo.Trainee, ...]) -> None:
    """Twelve trainees from six units: one wrote nothing, one copied, one pasted a script."""
    assert len(people) == 12 and len({person.student for person in people}) == 12
    assert Counter(Counter(person.head.unit for person in people).values()) == {2: 6}
    assert sum(1 for person in people if not person.text) == 1
    assert sum(1 for person in people if person.head.copies) == 1
    assert sum(1 for person in people if "<script>" in person.text) == 1


def test_the_texts_are_no_samples(people: tuple[demo.Trainee, ...]) -> None:
    """No demo text repeats a sample or the reference solution, but the one that says it does.

    What stands in the brief too is nobody's own.
    """
    exercise = load(SLUG)
    index = exercise.rubric.index
    own = Index(index.given, index.known - index.given, index.allowed)
    for person in people:
        shared = own.copied(Document.read(person.text))[1].share
        assert (shared > 0.9) is bool(person.head.copies), person.student


def test_an_unknown_sample_is_named(tmp_path: Path) -> None:
    """`copies` of a sample that is not there names file and known samples."""
    head = "---\nname: Siti\nunit: Lapas\nnote: x\ncopies: nirwana\n---\n"
    (tmp_path / "siti.md").write_text(head, encoding="utf-8")
    with pytest.raises(SourceError, match=r"siti\.md.*nirwana"):
        demo.trainees(load(SLUG), tmp_path)


def test_a_real_class_is_not_touched(tmp_path: Path) -> None:
    """The demo refuses a classroom that holds other people's submissions."""
    (tmp_path / "submitted" / "orang-lain" / SLUG).mkdir(parents=True)
    with pytest.raises(UsageError, match="orang-lain"):
        demo.play(tmp_path, lambda part: None)


@pytest.mark.full
def test_demo_end_to_end(run_humas: Run, tmp_path: Path) -> None:
    """The demo ends by itself, prints the table with its marks and times, leaves a classroom to
    browse; a second run does the same."""
    done = run_humas("demo")
    assert done.returncode == 0, done.stderr
    for word in ("gerbang: menyalin jawaban", "batas separuh", "belum dikerjakan", "paling lama"):
        assert word in done.stdout
    classroom = tmp_path / "classroom"
    pages = sorted((classroom / "feedback").rglob("*.html"))
    assert len(pages) == 12
    script = next(page for page in pages if "grace" in str(page)).read_text(encoding="utf-8")
    assert '<script>alert("nilai saya' not in script and "&lt;script&gt;" in script
    scores = (classroom / "nilai.csv").read_text(encoding="utf-8")
    assert scores.count(SLUG) == 12
    released = json.loads((classroom / "release" / SLUG / f"{SLUG}.ipynb").read_bytes())
    assert released["cells"]
    again = run_humas("demo")
    assert again.returncode == 0, again.stderr
