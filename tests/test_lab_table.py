"""The table editor's state, without a browser."""

import csv
from pathlib import Path
from typing import Any

import pytest
import table_course
from lab_server import release_into
from shown_parts import at, attribute, has, text
from table_course import SLUG

from grader import answers, lab
from grader.columns import Column
from grader.exercise import load_release
from grader.lab.cells import shown as shown_cell
from grader.lab.forms.table import body
from grader.lab.table import Table


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The exercise's folder as a trainee gets it."""
    exercise = table_course.write(tmp_path / "source")
    return release_into(tmp_path / "workspace" / SLUG, exercise).parent


@pytest.fixture
def calendar(folder: Path) -> Table:
    """The editor of a table with free rows."""
    return Table(folder, "kalender")


def on_disk(folder: Path, item: str = "kalender") -> list[tuple[str, str, str]]:
    """Row, field and value, in the file's order."""
    path = folder / "jawaban" / f"{item}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [(line["row"], line["field"], line["value"]) for line in csv.DictReader(file)]


def fill(table: Table, row: str, field: str, typed: str) -> str:
    return table.do({"do": "cell", "row": row, "field": field, "text": typed})


def cell(table: Table, row: str, field: str) -> dict[str, Any]:
    rows = {entry["id"]: entry for entry in table.view()["rows"]}
    found: dict[str, Any] = rows[row]["cells"][field]
    return found


@pytest.mark.parametrize(
    ("field", "typed", "stored", "shown", "fault"),
    [
        ("tanggal", "2 Maret 2026", "2026-03-02", "2 Maret 2026", ""),
        ("tanggal", "2026-03-02", "2026-03-02", "2 Maret 2026", ""),
        ("tanggal", "besok", "besok", "besok", "Tulis tanggal seperti 2 Maret 2026"),
        ("tanggal", "2 April 2026", "2026-04-02", "2 April 2026", "paling akhir 31 Maret 2026"),
        ("jangkauan", "1.250,5", "1250.5", "1.250,5", ""),
        ("jangkauan", "1250.5", "1250.5", "1.250,5", ""),
        ("jangkauan", "1.250 orang", "1250", "1.250", ""),
        ("jangkauan", "12", "12", "12", "Paling sedikit 100"),
        ("jangkauan", "banyak", "banyak", "banyak", "Tulis angka saja"),
        ("kanal", "ig", "ig", "Instagram", ""),
        ("kanal", "radio", "radio", "radio", "Pilih salah satu: Situs web, Instagram."),
        ("pesan", "x" * 81, "x" * 81, "x" * 81, "Paling panjang 80 huruf; sekarang 81."),
        ("isu", " dua\nbaris\x00 ", "dua\nbaris", "dua\nbaris", ""),
    ],
)
def test_what_is_typed_is_kept_and_judged(
    folder: Path, calendar: Table, field: str, typed: str, stored: str, shown: str, fault: str
) -> None:
    """What can be read is stored in one form; what cannot is stored as typed, and said kindly. A
    new kernel says the same of what is on disk."""
    said = fill(calendar, "r1", field, typed)
    assert on_disk(folder) == [("r1", field, stored)]
    assert said.startswith("Tersimpan.") and fault in said
    for table in (calendar, Table(folder, "kalender")):
        found = cell(table, "r1", field)
        assert (found["shown"], bool(found["fault"])) == (shown, bool(fault))
        assert fault in found["fault"]
    control = at(body(calendar, calendar.view()), f"cell:r1:{field}")
    assert control["attributes"].get("aria-invalid") == ("true" if fault else None)


def test_a_kept_point_is_a_decimal_sign() -> None:
    """1.255 on disk is a bit more than one, and within 0 to 2; typed it would be a thousand."""
    column = Column.model_validate(
        {"id": "indeks", "title": "Indeks", "kind": "number", "decimals": 3, "most": 2}
    )
    assert shown_cell(column, "1.255") == {"value": "1.255", "shown": "1,255", "fault": ""}


def test_the_file_holds_rows_in_the_order_in_which_they_are_shown(
    folder: Path, calendar: Table
) -> None:
    """Whatever is typed first, row by row and column by column is how it is read later."""
    fill(calendar, "r2", "isu", "Dapur")
    fill(calendar, "r1", "pesan", "Dibuka lagi")
    fill(calendar, "r1", "isu", "Kunjungan")
    fill(calendar, "r2", "isu", "Dapur baru")
    assert on_disk(folder) == [
        ("r1", "isu", "Kunjungan"), ("r1", "pesan", "Dibuka lagi"), ("r2", "isu", "Dapur baru"),
    ]  # fmt: skip


def test_rows_are_added_up_to_the_most_and_deleted_with_undo(folder: Path, calendar: Table) -> None:
    """Two rows stand there at first, four are the most; a deleted row comes back by one step."""
    assert [row["id"] for row in calendar.view()["rows"]] == ["r1", "r2"]
    assert calendar.do({"do": "add"}) == "Baris 3 ditambahkan."
    assert calendar.focus == "cell:r3:tanggal"
    calendar.do({"do": "add"})
    assert not calendar.view()["can_add"]
    assert calendar.do({"do": "add"}) == "Paling banyak 4 baris."
    for number, issue in enumerate(("Satu", "Dua", "Tiga"), start=1):
        fill(calendar, f"r{number}", "isu", issue)
    assert "Urungkan bila keliru" in calendar.do({"do": "delete", "row": "r2"})
    assert calendar.focus == "undo"
    assert on_disk(folder) == [("r1", "isu", "Satu"), ("r2", "isu", "Tiga")]
    assert len(calendar.view()["rows"]) == 3
    again = Table(folder, "kalender")
    again.do({"do": "undo"})
    assert on_disk(folder) == [("r1", "isu", "Satu"), ("r2", "isu", "Dua"), ("r3", "isu", "Tiga")]


def test_rows_are_moved_and_duplicated_in_one_write(folder: Path, calendar: Table) -> None:
    """All cells of a row move with it; at the ends a sentence says so."""
    fill(calendar, "r1", "isu", "Satu")
    fill(calendar, "r1", "kanal", "ig")
    fill(calendar, "r2", "isu", "Dua")
    assert calendar.do({"do": "move", "row": "r1"}) == "Tersimpan: baris dipindahkan ke tempat 2."
    assert on_disk(folder) == [("r1", "isu", "Dua"), ("r2", "isu", "Satu"), ("r2", "kanal", "ig")]
    assert calendar.focus == "down:r2"
    assert calendar.do({"do": "move", "row": "r2"}) == "Ini sudah baris terakhir."
    calendar.do({"do": "duplicate", "row": "r1"})
    assert [value for row, field, value in on_disk(folder) if field == "isu"] == [
        "Dua", "Dua", "Satu",
    ]  # fmt: skip
    calendar.do({"do": "undo"})
    calendar.do({"do": "undo"})
    assert on_disk(folder)[0] == ("r1", "isu", "Satu")


def test_a_cell_typed_in_pauses_is_one_step(folder: Path, calendar: Table) -> None:
    """Undo brings back what stood there before, and the focus to that cell."""
    fill(calendar, "r1", "isu", "Lama")
    fill(calendar, "r1", "pesan", "x")
    for typed in ("B", "Bar", "Baru"):
        fill(calendar, "r1", "isu", typed)
    calendar.do({"do": "undo"})
    assert cell(calendar, "r1", "isu")["value"] == "Lama"
    assert calendar.focus == "cell:r1:isu"


def test_a_draft_of_a_row_that_is_not_shown_any_more_is_taken(
    folder: Path, calendar: Table
) -> None:
    """After a kernel's death an added, empty row is gone; what was typed there brings it back."""
    fill(calendar, "r4", "isu", "Dikirim lagi")
    assert [row["id"] for row in calendar.view()["rows"]] == ["r1", "r2", "r3", "r4"]
    for row, field in (("r5", "isu"), ("r0", "isu"), ("lain", "isu"), ("r1", "lain")):
        fill(calendar, row, field, "x")
    assert on_disk(folder) == [("r4", "isu", "Dikirim lagi")]


def test_what_cannot_be_written_changes_nothing(
    folder: Path, calendar: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk: file, view and steps stay as they were."""
    fill(calendar, "r1", "isu", "Satu")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("grader.lab.store.write", full)
    for message in (
        {"do": "cell", "row": "r1", "field": "isu", "text": "Dua"},
        {"do": "delete", "row": "r1"},
        {"do": "undo"},
    ):
        with pytest.raises(OSError, match="No space"):
            calendar.do(message)
    monkeypatch.undo()
    assert cell(calendar, "r1", "isu")["value"] == "Satu"
    assert len(calendar.view()["rows"]) == 2
    calendar.do({"do": "undo"})
    assert on_disk(folder) == []


def test_progress_counts_rows_that_are_complete_and_without_fault(calendar: Table) -> None:
    """An optional column may stay empty; a fault or a gap is not complete, and is named."""
    row = {"tanggal": "2/3/2026", "isu": "a", "kanal": "ig", "jangkauan": "500"}
    for field, typed in row.items():
        fill(calendar, "r1", field, typed)
    first = calendar.view()["rows"][0]
    assert (first["done"], first["missing"]) == (False, ["Pesan kunci"])
    assert "Masih kosong: Pesan kunci" in text(body(calendar, calendar.view()))
    fill(calendar, "r1", "pesan", "b")
    assert calendar.view()["progress"]["text"] == (
        "1 dari sedikitnya 2 baris sudah lengkap. Dinilai setelah diserahkan."
    )
    fill(calendar, "r1", "jangkauan", "5")
    assert calendar.view()["progress"]["done"] == 0


def test_every_field_has_its_label_counter_and_calendar(calendar: Table) -> None:
    """A field is named by its column, counts letters where they are limited, offers a calendar
    for dates; six columns are cards until one asks for the grid."""
    shown = body(calendar, calendar.view())
    assert "kh-as-cards" in at(shown, "table")["class"]
    field = at(shown, "field:r1:pesan")
    assert text([field]).split() == "Pesan kunci 0 / 80 huruf".split()
    assert attribute(shown, "picker:r1:tanggal", "min") == "2026-03-01"
    assert at(shown, "cell:r1:kanal")["kids"][0]["kids"] == ["Pilih…"]
    calendar.do({"do": "grid", "on": True})
    assert "kh-as-grid" in at(body(calendar, calendar.view()), "table")["class"]


def test_practice_tells_accepted_values_and_reasons_when_asked(folder: Path) -> None:
    """Only cells that are filled in are told of, and only after “Bandingkan”."""
    table = Table(folder, "kutipan")
    fill(table, "j1", "bingkai", "konflik")
    fill(table, "j1", "kata", "memeluk")
    assert "Kelompok Bersitegang”" not in text(body(table, table.view()))
    table.do({"do": "compare", "on": True})
    told = table.view()["remarks"]
    assert set(told) == {"j1:bingkai", "j1:kata"}
    assert told["j1:bingkai"]["right"] and told["j1:bingkai"]["key"] == "“Konflik”"
    assert not told["j1:kata"]["right"]
    said = " ".join(text(body(table, table.view())).split())
    assert "“Dua Kelompok Bersitegang” atau “Kelompok Bersitegang”" in said
    assert "Kata kerja ini menandai perselisihan." in said
    assert "Pelukan ialah" not in said


def test_figures_are_compared_within_their_tolerance(folder: Path) -> None:
    """12,52 is near enough to 12,5; the number field shows its unit."""
    table = Table(folder, "angka")
    fill(table, "a1", "value", "12,52 persen")
    fill(table, "a2", "value", "40")
    table.do({"do": "compare", "on": True})
    told = table.view()["remarks"]
    assert (told["a1:value"]["right"], told["a2:value"]["right"]) == (True, False)
    assert told["a2:value"]["key"] == "“37,5”"
    assert "persen" in text([at(body(table, table.view()), "field:a1:value")])
    assert on_disk(folder, "angka") == [("a1", "value", "12.52"), ("a2", "value", "40")]


def test_a_table_that_needs_no_key_is_checked_at_once(calendar: Table) -> None:
    """The rubric's verdict on the whole table stands below it, as after handing in."""
    assert not calendar.view()["verdict"]
    fill(calendar, "r1", "isu", "Kunjungan dibuka lagi pekan ini")
    button = at(body(calendar, calendar.view()), "compare")
    assert button["kids"] == ["Periksa"]
    calendar.do(button["send"])
    assert "Masih ada yang kosong." in text(body(calendar, calendar.view()))


def test_grading_reads_what_the_editor_wrote(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cell's widget is the editor, for tables and for figures; its file is the answer."""
    monkeypatch.chdir(folder)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    shown: Any = lab.widget("angka")
    for row, typed in (("a1", "12,5"), ("a2", "37,5")):
        shown._handle_custom_msg({"do": "cell", "row": row, "field": "value", "text": typed}, [])
    assert has(shown.view["body"], "cell:a1:value")
    shown.close()
    release = load_release(folder / "rubric.json")
    answer = answers.read_answers(folder / f"{SLUG}.ipynb", release)["angka"]
    assert release.rubric.grade(answer).points == 1


@pytest.mark.parametrize("name", ["LabelSheet", "QuizSheet", "OrderSheet", "TableSheet"])
def test_no_widget_is_served_more_than_300_lines_of_javascript(name: str) -> None:
    """What a browser gets for one widget stays small enough to be read."""
    from grader.lab import sheet

    script = sheet.together(*getattr(sheet, name).SCRIPTS)
    assert 50 < len(script.splitlines()) <= 300
