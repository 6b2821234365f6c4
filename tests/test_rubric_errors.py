"""A rubric, fact sheet or exercise with a mistake is refused with file, line, expected and
found."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.errors import SourceError
from grader.exercise import load
from grader.facts import load_case


@pytest.fixture
def folder(repo: Path, tmp_path: Path) -> Path:
    """A copy of the press-release exercise that a test may spoil."""
    shutil.copytree(repo / "exercises" / "04-siaran-pers", tmp_path / "04-siaran-pers")
    return tmp_path / "04-siaran-pers"


def line_of(text: str, part: str) -> int:
    """The line (from 1) on which ``part`` first stands."""
    return text[: text.index(part)].count("\n") + 1


MISTAKES = [
    ("rule: pyramid", "rule: piramid", "`rule` one of: element, facts", "'piramid'"),
    ("points: 5\n        rule: element", "points: -4\n        rule: element", "`points`", "-4"),
    ("element: dateline", "element: datelin", "'boilerplate', 'five-w', 'call'", "datelin"),
    ("in: lead", "in: teras", "'title', 'lead', 'body'", "teras"),
    ("id: dateline", "id: judul", "an id that occurs once", "`judul` twice"),
    ("aspect: present", "aspect: ada", "`aspect`", "ada"),
    ("most: 45", "most: 5", "least <= most (got 15 > 5)", ""),
    ("{count} kata.", "{jumlah} kata.", "placeholders among {", "{jumlah}"),
    ("rule: pyramid", "rule: pyramid\n        warna: biru", "one of: ", "warna"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "expected", "found"), MISTAKES)
def test_a_mistake_in_a_rubric(
    folder: Path, right: str, wrong: str, expected: str, found: str
) -> None:
    """The error names the file, a line inside the criterion, what was expected and what was
    found.
    """
    path = folder / "rubric.yaml"
    text = path.read_text(encoding="utf-8")
    spoilt = text.replace(right, wrong, 1)
    assert spoilt != text
    path.write_text(spoilt, encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        load(folder)
    message = str(caught.value)
    assert str(path) in message and expected in message and found in message
    assert caught.value.line is not None
    spoilt_line = text[: text.index(right)].count("\n") + 1
    assert abs(caught.value.line - spoilt_line) <= 9


def test_a_missing_example(folder: Path) -> None:
    """A criterion without failing examples is refused."""
    path = folder / "rubric.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('fail: ["Penyebab', 'fail: ["x').replace(
            'fail: ["Blok C dijaga', 'fail: ["x'
        ).replace('          fail: ["Muara Teduh – Ada perkelahian."]\n', ""),
        encoding="utf-8",
    )  # fmt: skip
    with pytest.raises(SourceError, match=r"rubric\.yaml:\d+: expected the key .*examples\.fail"):
        load(folder)


def spoil_exercise(folder: Path) -> None:
    path = folder / "exercise.md"
    path.write_text(
        path.read_text(encoding="utf-8").replace('{"item": "naskah"}', '{"item": "lain"}')
    )


def spoil_key(folder: Path) -> None:
    (folder / "key.csv").write_text(
        "item,row,field,value,reason\ntiada,1,x,y,z\n", encoding="utf-8"
    )


def spoil_sample(folder: Path) -> None:
    (folder / "samples" / "kuat.md").write_text("---\nlow: 2\nhigh: 1\n---\nteks", encoding="utf-8")


def spoil_case(folder: Path) -> None:
    path = folder / "rubric.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("case: perkelahian", "case: tiada"))


@pytest.mark.parametrize("spoil", [spoil_exercise, spoil_key, spoil_sample, spoil_case])
def test_other_mistakes_of_a_folder(folder: Path, spoil: Callable[[Path], None]) -> None:
    """A cell without its item, a key or sample or case that does not fit: refused, naming the
    file.
    """
    spoil(folder)
    with pytest.raises(SourceError, match=r"expected .*, found"):
        load(folder)


def test_a_mistake_in_a_fact_sheet(repo: Path, tmp_path: Path) -> None:
    """A fact sheet whose statement is by nobody, or whose weight is wrong, names file and line."""
    text = (repo / "datasets" / "cases" / "perkelahian.yaml").read_text(encoding="utf-8")
    path = tmp_path / "perkelahian.yaml"
    path.write_text(text.replace("weight: 1", "weight: 9", 1), encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        load_case(path)
    assert caught.value.line == line_of(path.read_text(encoding="utf-8"), "weight: 9")
    path.write_text(text.replace("by: kalapas", "by: siapa", 1), encoding="utf-8")
    with pytest.raises(SourceError, match="statement prihatin by one of"):
        load_case(path)
