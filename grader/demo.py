"""``humas demo``: a class of twelve invented trainees, from release to feedback, without a browser.

The trainees' texts are in ``tests/demo/``; they are handed in through nbgrader's exchange (its
inbound folders, by its own API, since it knows people by their Unix user alone).
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import Field

from grader import answers, workspace
from grader import notebook as nb
from grader.errors import ClassroomError, SourceError, UsageError
from grader.exercise import Exercise, load
from grader.source import Model, parse

if TYPE_CHECKING:
    from grader.classroom.course import Step
    from grader.standings import Standing

SLUG = "04-siaran-pers"
Say = Callable[[str], None]


class Head(Model):
    """The front matter of ``tests/demo/<student>.md``."""

    name: str = Field(min_length=3)
    unit: str = Field(min_length=3)
    note: str
    copies: str = ""
    """A sample that this trainee hands in as their own, named so that its text stands once."""


@dataclass(frozen=True)
class Trainee:
    """One invented trainee and the text handed in ("" for nothing written)."""

    student: str
    head: Head
    text: str


@dataclass(frozen=True)
class Phase:
    """How long one part of the demo took."""

    name: str
    seconds: float


@dataclass(frozen=True)
class Played:
    """What a demo leaves: the scores, the times, the exported table."""

    trainees: tuple[Trainee, ...]
    standings: tuple[Standing, ...]
    phases: tuple[Phase, ...]
    export: Path


def trainees(exercise: Exercise, folder: Path | None = None) -> tuple[Trainee, ...]:
    """The class, by id. Raises UsageError outside a clone, SourceError for a fault in a text."""
    root = workspace.checkout()
    if folder is None and root is None:
        raise UsageError("humas demo hanya dapat dijalankan dari clone repositori.")
    place = folder or Path(str(root), "tests", "demo")
    samples = {sample.name: sample.text for sample in exercise.samples}
    found = []
    for path in sorted(place.glob("*.md")):
        head, text = _read(path)
        if head.copies:
            if head.copies not in samples:
                known = ", ".join(sorted(samples))
                raise SourceError(path, None, f"`copies` one of: {known}", head.copies)
            text = samples[head.copies]
        found.append(Trainee(path.stem, head, text))
    return tuple(found)


def _read(path: Path) -> tuple[Head, str]:
    from ruamel.yaml import YAML

    parts = path.read_text(encoding="utf-8").split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise SourceError(path, 1, "front matter between two lines `---`", "none")
    head = parse(Head, YAML(typ="rt").load(parts[1]), path, SourceError)
    return head, parts[2].strip()


def play(classroom: Path, say: Say) -> Played:
    """Release, hand in, collect, grade, give feedback, export; ``say`` hears of each part.

    Raises UsageError where the classroom holds other people's work, ClassroomError where nbgrader
    refuses or a submission is lost on the way.
    """
    from grader.classroom import course, handin
    from grader.standings import standings

    exercise = load(SLUG)
    people = trainees(exercise)
    phases: list[Phase] = []

    @contextmanager
    def phase(name: str) -> Iterator[None]:
        say(name)
        started = time.perf_counter()
        yield
        phases.append(Phase(name, time.perf_counter() - started))

    course.prepare(classroom)
    _refuse_real_class(classroom, people)
    with phase("Memuat nbgrader"):  # apart, so that the other times are the work's own
        import nbgrader.apps  # noqa: F401
    with phase("Menerbitkan latihan"):
        released = course.release(classroom, SLUG)
    with phase("Menyerahkan dua belas naskah"), tempfile.TemporaryDirectory() as holder:
        for person in people:
            folder = _written(exercise, released, person, Path(holder, person.student))
            handin.hand_in(classroom, SLUG, folder, person.student)
    with phase("Mengumpulkan"):
        _all_well(handin.collect(classroom, SLUG), people)
        _name(classroom, people)
    with phase("Menilai"):
        graded = course.grade(classroom, SLUG)
    with phase("Membuat umpan balik"):
        course.feedback(classroom, SLUG)
    with phase("Mengekspor nilai"):
        export = course.export(classroom)
    found = standings(classroom, SLUG, graded)
    return Played(people, tuple(found), tuple(phases), export)


def _written(exercise: Exercise, released: Path, person: Trainee, holder: Path) -> Path:
    """The released exercise as this trainee would save it, in ``holder/<slug>/``."""
    folder = holder / exercise.slug
    for path in sorted(released.rglob("*")):
        if path.is_file():
            workspace.write(folder / path.relative_to(released), path.read_bytes())
    path = folder / answers.notebook_name(exercise.slug)
    notebook = answers.read(path)
    for cell in notebook["cells"]:
        if person.text and answers.grade_id(cell) == exercise.rubric.items[0].id:
            cell["source"] = person.text
    workspace.write(path, nb.dump(notebook))
    return folder


def _refuse_real_class(classroom: Path, people: Sequence[Trainee]) -> None:
    known = {person.student for person in people}
    places = ((classroom / "submitted").glob("*"), (classroom / "exchange").glob("*/inbound/*"))
    found = {re.split(r"\+", path.name)[0] for place in places for path in place if path.is_dir()}
    others = sorted(name for name in found - known if not name.startswith("."))
    if others:
        raise UsageError(
            f"{classroom} berisi kiriman peserta lain ({', '.join(others[:3])}). Agar kelas itu "
            "tidak tercampur, pilih folder lain: humas demo --folder classroom-demo"
        )


def _all_well(steps: Sequence[Step], people: Sequence[Trainee]) -> None:
    lost = {person.student for person in people} - {step.student for step in steps}
    problems = [f"{step.student}: {step.problem}" for step in steps if step.problem]
    problems += [f"{student}: tidak terkumpul" for student in sorted(lost)]
    if problems:
        raise ClassroomError("; ".join(problems))


def _name(classroom: Path, people: Sequence[Trainee]) -> None:
    """Names in the gradebook, so that formgrader shows people and units instead of ids."""
    from grader.classroom.session import Session

    with Session(classroom).gradebook() as book:
        for person in people:
            first, _, last = person.head.name.rpartition(" ")
            book.update_or_create_student(
                person.student, first_name=first or last, last_name=f"{last} ({person.head.unit})"
            )
