"""The instructor learns which texts of a class are alike and where; scores do not change."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from small_course import Class

from grader.classroom import course, handin
from grader.exercise import Exercise, load
from grader.report.likeness import ALIKE, Pair, common, page, pairs


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    """The press release."""
    return load("04-siaran-pers")


@pytest.fixture(scope="module")
def texts(repo: Path) -> dict[str, str]:
    """All rated answers to one fact sheet, each written on its own."""
    files = sorted((repo / "tests" / "rated" / "04-siaran-pers" / "naskah").glob("*.md"))
    return {path.stem: path.read_text(encoding="utf-8").split("---\n", 2)[2] for path in files}


def alike(exercise: Exercise, texts: dict[str, str]) -> list[Pair]:
    """The pairs that are reported."""
    return pairs("naskah", texts, common(exercise, "naskah"))


def half_of(text: str, *, second: bool = False) -> str:
    """The first or second half of a text's paragraphs."""
    blocks = text.strip().split("\n\n")
    return "\n\n".join(blocks[len(blocks) // 2 :] if second else blocks[: len(blocks) // 2])


def test_answers_to_one_sheet_are_not_alike(exercise: Exercise, texts: dict[str, str]) -> None:
    """Of all pairs of forty honest answers and more none is reported, and of a thousand at most one
    comes within half of it: all tell the same facts, some with the same phrases of apology."""
    assert len(texts) >= 40
    near = pairs("naskah", texts, common(exercise, "naskah"), least=ALIKE / 2)
    assert not [pair for pair in near if pair.likeness >= ALIKE]
    assert len(near) <= len(texts) * (len(texts) - 1) / 2 / 1000


def test_a_text_taken_over_by_half_is_found(exercise: Exercise, texts: dict[str, str]) -> None:
    """Half of another's text, or all of it with every sixth word changed, is named with the
    passages of both sides."""
    taken = half_of(texts["01"]) + "\n\n" + half_of(texts["03"], second=True)
    words = texts["09"].split(" ")
    changed = " ".join(word if n % 6 else f"{word}nya" for n, word in enumerate(words))
    found = alike(exercise, {**texts, "taken": taken, "changed": changed})
    assert {(pair.one, pair.other) for pair in found} == {
        ("01", "taken"), ("03", "taken"), ("09", "changed")
    }  # fmt: skip
    for pair in found:
        assert pair.passages
        source = " ".join(texts[pair.one].replace("**", "").replace("’", "'").split())
        assert " ".join(pair.passages[0].one.split()) in source
        assert pair.passages[0].other.split()[0].casefold() == (
            pair.passages[0].one.split()[0].casefold()
        )


def test_what_all_were_given_makes_nobody_alike(exercise: Exercise) -> None:
    """Two trainees who both paste the brief are the effort gate's business."""
    brief = common(exercise, "naskah")
    assert not alike(exercise, {"ani": brief, "budi": brief})
    assert not alike(exercise, {"ani": "", "budi": "Satu kalimat pendek saja."})


def test_the_page_escapes_what_trainees_typed(exercise: Exercise, tmp_path: Path) -> None:
    """Markup in a text is shown as text."""
    nasty = " ".join(f"kata{n} <script>alert({n})</script>" for n in range(12))
    found = pairs("naskah", {"ani": nasty, "budi": nasty})
    html = page(exercise, found, tmp_path / "p.html").read_text(encoding="utf-8")
    assert found and "<script>" not in html and "ani dan budi: 100 persen" in html


def test_the_command_reports_a_class(
    exercise: Exercise, texts: dict[str, str], tmp_path: Path, run_humas: Callable[..., object]
) -> None:
    """`humas likeness` names the pair, writes the page, leaves the gradebook alone."""
    kelas = Class(tmp_path / "kelas")
    kelas.exercise = exercise.folder
    course.prepare(kelas.folder)
    course.release(kelas.folder, exercise.slug)
    released = kelas.folder / "release" / exercise.slug / f"{exercise.slug}.ipynb"
    for student, name in (("ani", "01"), ("budi", "01"), ("citra", "05")):
        notebook = json.loads(released.read_text(encoding="utf-8"))
        cell = next(cell for cell in notebook["cells"] if cell["id"] == "naskah")
        cell["source"] = texts[name]
        content = {f"{exercise.slug}.ipynb": json.dumps(notebook).encode()}
        handin.take_in(kelas.folder, exercise.slug, student, content, datetime.now(UTC))
    before = (kelas.folder / "gradebook.db").read_bytes()
    done = run_humas("likeness", exercise.slug, "--folder", kelas.folder)
    assert done.returncode == 0 and "ani dan budi: 100%" in done.stdout  # type: ignore[attr-defined]
    assert "citra" not in done.stdout  # type: ignore[attr-defined]
    report = kelas.folder / "laporan" / f"kemiripan-{exercise.slug}.html"
    assert "ani dan budi" in report.read_text(encoding="utf-8")
    assert (kelas.folder / "gradebook.db").read_bytes() == before
