"""The datasets of the repository, and the checker that guards them."""

import csv
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import datasets
from grader.datasets import Problem, check, load, package, rows
from grader.errors import DataError
from grader.text import Document

NAMES = [resource["name"] for resource in package()["resources"]]


@pytest.fixture
def copy(repo: Path, tmp_path: Path) -> Path:
    """A copy of ``datasets/`` that a test may spoil."""
    return shutil.copytree(repo / "datasets", tmp_path / "datasets")


def spoil(path: Path, line: int, old: str, new: str) -> None:
    """Replace ``old`` by ``new`` in one line of a file; the line must hold it."""
    lines = path.read_text(encoding="utf-8").split("\n")
    assert old in lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(old, new, 1)
    path.write_text("\n".join(lines), encoding="utf-8")


def only(problems: list[Problem]) -> Problem:
    """The one problem there is."""
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


def test_the_repository_has_no_problem() -> None:
    """Every dataset of the repository fits its schema and has its card."""
    assert [str(problem) for problem in check()] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_dataset_is_described(repo: Path, name: str) -> None:
    """A dataset has a card with a licence, and a schema that says what each column holds."""
    resource = next(each for each in package()["resources"] if each["name"] == name)
    card = (repo / "datasets" / resource["path"]).with_suffix(".md").read_text(encoding="utf-8")
    assert "CC BY 4.0" in card
    assert resource["encoding"] == "utf-8"
    assert resource["licenses"]
    assert resource["schema"]["primaryKey"]
    for field in resource["schema"]["fields"]:
        assert field["description"], field["name"]
        assert f"`{field['name']}`" in card


def test_an_undescribed_file_is_reported(copy: Path) -> None:
    """A CSV that datapackage.json does not name is a problem of the package."""
    (copy / "baru.csv").write_text("id\na\n", encoding="utf-8")
    assert str(only(check(copy))) == (
        "datasets/datapackage.json: expected a resource for baru.csv, found none"
    )


def test_a_file_or_card_that_is_not_there_is_reported(copy: Path) -> None:
    """A resource without its file, and a file without its card, are named."""
    (copy / "terms.csv").unlink()
    (copy / "gazetteer.md").unlink()
    assert {problem.file for problem in check(copy)} == {
        "datasets/terms.csv",
        "datasets/gazetteer.csv",
    }


def test_a_missing_column_is_named(copy: Path) -> None:
    """A header that lacks a column is one problem on line 1, with the columns that were found."""
    spoil(copy / "terms.csv", 1, ",kind,", ",")
    problem = only(check(copy))
    assert (problem.file, problem.line, problem.column) == ("datasets/terms.csv", 1, "kind")
    assert problem.expected == "this column"
    assert problem.found == "only id, term, definition, source, article, avoid, note"


def test_an_unknown_value_is_named_with_the_known_ones(copy: Path) -> None:
    """A value outside the list of a column names the line, the list and the value."""
    spoil(copy / "terms.csv", 12, ",person,", ",orang,")
    assert str(only(check(copy))) == (
        "datasets/terms.csv:12: column `kind`: expected one of person, place, programme, right, "
        "process, office, document, media, found “orang”"
    )


def test_a_cell_of_the_wrong_form_is_named(copy: Path) -> None:
    """A cell that breaks a pattern, is not of its type, or is empty says what it should be."""
    spoil(copy / "gazetteer.csv", 4, "11.02,", "1102,")
    spoil(copy / "abbreviations.csv", 2, ",title,1,", ",title,ya,")
    spoil(copy / "abbreviations.csv", 3, "dr-doktor,Dr.,Doktor,", "dr-doktor,Dr.,,")
    assert [(problem.line, problem.column, problem.expected) for problem in check(copy)] == [
        (2, "dot", "1 or 0"),
        (3, "full", "a value"),
        (4, "id", r"the pattern \d{2}(\.\d{2})?"),
    ]


def test_bytes_that_are_not_utf8_are_found_by_line(copy: Path) -> None:
    """A file saved in Latin-1 names the line of the first wrong byte, and nothing else of it."""
    path = copy / "terms.csv"
    spoil(path, 5, "Narapidana", "Narapidaña")
    lines = path.read_bytes().split(b"\n")
    lines[4] = lines[4].replace("ñ".encode(), "ñ".encode("latin-1"))
    path.write_bytes(b"\n".join(lines))
    assert only(check(copy)) == Problem("datasets/terms.csv", 5, "", "UTF-8 text", "the byte 0xf1")


def test_a_duplicate_id_is_found_where_it_comes_again(copy: Path) -> None:
    """The second row with an id is the problem, once, with its value."""
    spoil(copy / "gazetteer.csv", 9, "11.07,", "11.06,")
    assert only(check(copy)) == Problem(
        "datasets/gazetteer.csv", 9, "id", "a value that no other row has", "“11.06”"
    )


@pytest.mark.parametrize(("new", "found"), [(",regency,lebih", "6"), ("", "4")])
def test_a_row_with_too_many_or_few_cells_is_one_problem(copy: Path, new: str, found: str) -> None:
    """A row of the wrong width is told by its number of cells, not by the cells it shifted."""
    spoil(copy / "gazetteer.csv", 7, ",regency", new)
    assert only(check(copy)) == Problem("datasets/gazetteer.csv", 7, "", "5 cells", found)


def test_a_line_is_a_line_of_the_file_after_a_cell_with_a_line_break(copy: Path) -> None:
    """Problems below a quoted line break are still reported on the line that an editor shows."""
    spoil(copy / "terms.csv", 2, "narapidana, Anak Binaan", "narapidana,\nAnak Binaan")
    spoil(copy / "terms.csv", 13, ",person,", ",orang,")
    assert [problem.line for problem in check(copy) if problem.column == "kind"] == [13]


def test_a_broken_package_is_one_problem(copy: Path) -> None:
    """A datapackage.json that is no JSON is reported, not raised."""
    (copy / "datapackage.json").write_text("{", encoding="utf-8")
    assert only(check(copy)).file == "datasets/datapackage.json"


def test_the_tables_are_as_large_as_promised() -> None:
    """Terms, abbreviations, and every province, regency and city of Indonesia are there."""
    assert len(rows("terms")) >= 120
    assert len(rows("abbreviations")) >= 200
    assert Counter(row["kind"] for row in rows("gazetteer")) == {
        "province": 38,
        "regency": 416,
        "city": 98,
    }


def test_places_belong_to_their_province() -> None:
    """The first two digits of a code and the name of the province agree."""
    provinces = {row["id"]: row["name"] for row in rows("gazetteer") if row["kind"] == "province"}
    for row in rows("gazetteer"):
        assert row["province"] == ("" if row["id"] in provinces else provinces[row["id"][:2]])
        city = row["id"][3:] >= "71"
        assert (row["kind"] == "city") == city, row
        assert row["name"] not in row["other"].split("|"), row


def test_a_legal_term_says_that_the_law_must_be_looked_up() -> None:
    """A row with a law as its source asks the reader to check the official text."""
    for row in rows("terms"):
        legal = row["source"].startswith(("UU", "Keppres", "Perpres"))
        assert row["note"].startswith("periksa naskah resmi") == legal, row["id"]
        assert legal or not row["article"], row["id"]


def test_no_term_is_a_form_to_avoid() -> None:
    """What one row tells trainees to write, no other row tells them to avoid."""
    terms = {row["term"].casefold() for row in rows("terms")}
    for row in rows("terms"):
        assert not terms & {form.casefold() for form in row["avoid"].split("|")}, row["id"]


def test_an_abbreviation_stands_inside_its_example() -> None:
    """Each example holds its abbreviation neither first nor last; dot tells of its full stop."""
    for row in rows("abbreviations"):
        form, example = row["abbreviation"], row["example"]
        assert 0 < example.find(form) < len(example) - len(form) - 1, row
        assert row["dot"] == str(int(form.endswith("."))), row


def test_the_splitter_leaves_each_example_whole() -> None:
    """No full stop of a listed abbreviation ends a sentence in the text engine."""
    for row in rows("abbreviations"):
        assert len(Document.read(row["example"]).sentences) == 1, row["example"]


def test_load_gives_typed_columns() -> None:
    """Columns have the types of the schema, and an empty text stays a text."""
    abbreviations = load("abbreviations")
    assert str(abbreviations["dot"].dtype) == "boolean"
    assert str(abbreviations["abbreviation"].dtype) in {"string", "str"}
    assert abbreviations["dot"].sum() == sum(row["dot"] == "1" for row in rows("abbreviations"))
    assert str(load("words_stance")["strength"].dtype) == "Int64"
    gazetteer = load("gazetteer")
    assert not gazetteer.isna().to_numpy().any()
    assert gazetteer["id"].iloc[1] == "11.01"


@pytest.mark.parametrize("read", [load, rows])
def test_an_unknown_name_lists_the_known_ones(read: Callable[[str], object]) -> None:
    """Asking for a dataset that does not exist names those that do."""
    with pytest.raises(DataError, match=r'"istilah".*abbreviations, .*gazetteer, .*terms'):
        read("istilah")


def test_a_cell_of_the_wrong_type_stops_load(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that is none is refused with file and column, not turned into a text."""
    spoil(copy / "abbreviations.csv", 2, ",title,1,", ",title,ya,")
    monkeypatch.setattr(datasets, "root", lambda: copy)
    with pytest.raises(DataError, match=r"datasets/abbreviations\.csv: column `dot`.*check-data"):
        load("abbreviations")


def test_rows_import_no_heavy_library(repo: Path) -> None:
    """The engine reads a dataset without pandas, numpy or frictionless."""
    code = (
        "import sys; from grader.datasets import rows; rows('gazetteer'); "
        "print(sorted({'pandas', 'numpy', 'frictionless'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repo, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_other_readers_find_the_same_rows(repo: Path) -> None:
    """Files end in a line feed alone and hold no blank line, so that diffs stay readable."""
    for resource in package()["resources"]:
        raw = (repo / "datasets" / resource["path"]).read_bytes()
        assert raw.endswith(b"\n")
        assert b"\r" not in raw
        lines = raw.decode("utf-8").splitlines()
        assert all(csv.reader(lines) if resource["format"] == "csv" else lines), resource["name"]
