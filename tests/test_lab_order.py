"""The sorter's state, without a browser."""

import csv
from pathlib import Path
from typing import Any

import pytest
import table_course
from lab_server import release_into
from shown_parts import at, attribute, has, text
from table_course import PARAGRAPHS, SLUG

from grader import answers, lab
from grader.exercise import load_release
from grader.lab.forms.order import body
from grader.lab.order import Sorter


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The exercise's folder as a trainee gets it."""
    exercise = table_course.write(tmp_path / "source")
    return release_into(tmp_path / "workspace" / SLUG, exercise).parent


def on_disk(folder: Path, item: str = "urut") -> dict[str, str]:
    """Row to position, in the file's order."""
    path = folder / "jawaban" / f"{item}.csv"
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {line["row"]: line["value"] for line in csv.DictReader(file)}


def step(sorter: Sorter, row: str, by: int) -> str:
    return sorter.do({"do": "step", "row": row, "by": by})


def test_the_first_order_is_the_authors_and_counts_as_no_answer(folder: Path) -> None:
    """Nothing is written by looking; the button says that the order is right as it stands."""
    sorter = Sorter(folder, "urut")
    view = sorter.view()
    assert view["order"] == list(PARAGRAPHS)
    assert view["progress"]["text"] == "Belum diurutkan. Dinilai setelah diserahkan."
    assert (view["progress"]["done"], on_disk(folder)) == (0, {})
    sorter.do(at(body(sorter, view), "keep")["send"])
    assert on_disk(folder) == {"p3": "1", "p1": "2", "p4": "3", "p2": "4"}
    assert not has(body(sorter, sorter.view()), "keep")


def test_a_move_writes_all_positions_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One write holds every row's place; a write that fails changes nothing, on disk or shown."""
    sorter = Sorter(folder, "urut")
    writes: list[bytes] = []

    def write(path: Path, content: bytes) -> None:
        writes.append(content)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)

    monkeypatch.setattr("grader.lab.store.write", write)
    assert sorter.do({"do": "place", "row": "p1", "to": 0}) == "Tersimpan: tempat 1 dari 4."
    assert len(writes) == 1
    assert on_disk(folder) == {"p1": "1", "p3": "2", "p4": "3", "p2": "4"}

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("grader.lab.store.write", full)
    with pytest.raises(OSError, match="No space"):
        step(sorter, "p2", -1)
    assert sorter.view()["order"] == ["p1", "p3", "p4", "p2"]


def test_an_order_outlives_the_kernel_and_so_does_undo(folder: Path) -> None:
    """A new kernel shows the order and takes back the moves of the old one."""
    sorter = Sorter(folder, "urut")
    step(sorter, "p2", -1)
    step(sorter, "p2", -1)
    again = Sorter(folder, "urut")
    assert again.view()["order"] == ["p3", "p2", "p1", "p4"]
    again.do({"do": "undo"})
    assert again.view()["order"] == ["p3", "p1", "p2", "p4"]
    again.do({"do": "undo"})
    assert on_disk(folder) == {}
    assert again.do({"do": "undo"}) == "Tidak ada yang dapat diurungkan."


def test_a_row_is_grabbed_moved_and_put_back(folder: Path) -> None:
    """The grip toggles; Escape undoes all moves since, and only those."""
    sorter = Sorter(folder, "urut")
    step(sorter, "p4", 1)
    before = on_disk(folder)
    grip = at(body(sorter, sorter.view()), "grip:p3")
    assert "dipegang" in sorter.do(grip["send"])
    held = at(body(sorter, sorter.view()), "grip:p3")
    assert held["attributes"]["aria-pressed"] == "true"
    sorter.do(held["keys"]["ArrowDown"])
    sorter.do(held["keys"]["ArrowDown"])
    assert on_disk(folder)["p3"] == "3"
    assert sorter.do(held["keys"]["Escape"]) == "Tersimpan: dikembalikan ke tempat 1."
    assert on_disk(folder) == before
    sorter.do(grip["send"])
    step(sorter, "p3", 1)
    assert sorter.do(grip["send"]) == "Diletakkan di tempat 2 dari 4."
    sorter.do({"do": "put back"})
    assert on_disk(folder)["p3"] == "2"


def test_arrows_at_the_ends_say_so(folder: Path) -> None:
    """A row does not leave the list, and the buttons at the ends are off."""
    sorter = Sorter(folder, "urut")
    assert step(sorter, "p3", -1) == "Sudah di tempat 1 dari 4."
    assert on_disk(folder) == {}
    shown = body(sorter, sorter.view())
    assert attribute(shown, "up:p3", "aria-disabled") == "true"
    assert attribute(shown, "down:p3", "aria-disabled") is None
    for message in ({}, {"do": "step", "row": "x", "by": 1}, {"do": "place", "row": "p3"}):
        sorter.do(message)
    assert on_disk(folder) == {}


def test_practice_compares_when_asked_and_only_then(folder: Path) -> None:
    """Places that fit, right places and reasons, until the next move; nothing before an answer."""
    sorter = Sorter(folder, "coba-urut")
    sorter.do({"do": "compare", "on": True})
    shown = body(sorter, sorter.view())
    assert "Kabar datang" not in text(shown)
    assert attribute(shown, "compare", "aria-disabled") == "true"
    sorter.do({"do": "place", "row": "terima", "to": 0})
    assert "Kabar datang" not in text(body(sorter, sorter.view()))
    sorter.do({"do": "compare", "on": True})
    told = sorter.view()["compared"]
    assert {name: entry["right"] for name, entry in told.items()} == dict.fromkeys(told, True)
    sorter.do({"do": "place", "row": "tulis", "to": 1})
    assert sorter.view()["compared"] == {}
    sorter.do({"do": "compare", "on": True})
    said = text(body(sorter, sorter.view()))
    assert "Tempatnya: 3. Naskah ditulis dari fakta." in " ".join(said.split())


def test_a_graded_order_has_nothing_to_compare_with(folder: Path) -> None:
    """No button, no message opens what only the instructor has."""
    sorter = Sorter(folder, "urut")
    step(sorter, "p1", -1)
    sorter.do({"do": "compare", "on": True})
    assert sorter.view()["compared"] == {}
    assert not has(body(sorter, sorter.view()), "compare")
    assert "RAHASIA-KUNCI" not in "".join(
        p.read_text("utf-8") for p in folder.glob("*.*") if p.is_file()
    )


def test_a_row_of_a_newer_release_comes_last(folder: Path) -> None:
    """Positions of an older release are kept; until all rows have one it is no answer."""
    path = folder / "jawaban" / "urut.csv"
    path.parent.mkdir()
    path.write_text("row,field,value,note\np2,position,1,\nx,position,2,\n", encoding="utf-8")
    sorter = Sorter(folder, "urut")
    assert sorter.view()["order"] == ["p2", "p3", "p1", "p4"]
    assert not sorter.view()["attempted"]
    step(sorter, "p1", -1)
    assert on_disk(folder)["x"] == "2"
    assert sorter.view()["order"] == ["p2", "p1", "p3", "p4"]


def test_grading_reads_what_the_sorter_wrote(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is the answer that ``Rubric.grade`` gets, and the cell's widget is the sorter."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown: Any = lab.widget("coba-urut")
    shown.answer({"do": "place", "row": "terima", "to": 0, "request": "a-1"})
    assert (shown.view["request"], shown.view["focus"]) == ("a-1", "grip:terima")
    shown.close()
    release = load_release(folder / "rubric.json")
    found = answers.read_answers(folder / f"{SLUG}.ipynb", release)["coba-urut"]
    assert [(r.row, r.field, r.value) for r in found.rows] == [
        ("terima", "position", "1"), ("periksa", "position", "2"), ("tulis", "position", "3"),
    ]  # fmt: skip
