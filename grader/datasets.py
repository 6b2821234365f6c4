"""The CSV files of ``datasets/``: read for the engine, typed for pandas, checked for authors.

``datasets/datapackage.json`` (Data Package v1) is the only list of files and columns: a new file
needs a resource there and a card beside it, nothing here. ``rows`` uses the csv module alone;
pandas and frictionless are imported by the functions that need them.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader.errors import DataError

if TYPE_CHECKING:
    import pandas

PACKAGE = "datapackage.json"
_DTYPES = {"integer": "Int64", "number": "Float64", "date": "datetime64[ns]"}
_FORMATS = {"boolean": "1 or 0", "integer": "a whole number", "date": "a date such as 2026-03-02"}


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a dataset. ``line`` counts from 1; 0 and "" where there is none."""

    file: str
    line: int
    column: str
    expected: str
    found: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f" column `{self.column}`:" if self.column else ""
        return f"{place}:{column} expected {self.expected}, found {self.found}"


def root() -> Path:
    """The folder of datasets: of an installed wheel, else of the checkout beside ``grader/``."""
    here = Path(__file__).resolve().parent
    packed = here / "_data" / "datasets"
    return packed if packed.is_dir() else here.parent / "datasets"


def _package_file() -> Path:
    return root() / PACKAGE


def package() -> dict[str, Any]:
    """The parsed ``datapackage.json``; raises DataError where it is missing or no JSON."""
    try:
        parsed: dict[str, Any] = json.loads(_package_file().read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"datasets/{PACKAGE}: expected a Data Package, found {error}") from error
    return parsed


def _resource(name: str) -> dict[str, Any]:
    resources: dict[str, dict[str, Any]] = {each["name"]: each for each in package()["resources"]}
    if name not in resources:
        known = ", ".join(sorted(resources))
        raise DataError(f'no dataset is named "{name}". Known datasets: {known}')
    if not (root() / resources[name]["path"]).is_file():
        raise DataError(f"datasets/{resources[name]['path']} is missing. Run: humas check-data")
    return resources[name]


@lru_cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a dataset as strings, in the order of the file; do not change the dicts.

    Raises DataError for an unknown name (the message lists the known ones) or a missing file.
    """
    with (root() / _resource(name)["path"]).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def load(name: str) -> pandas.DataFrame:
    """A dataset with the column types of its schema: string, Int64, Float64, boolean, datetime.

    An empty cell of a string column is ``""``, of any other column ``<NA>`` (no text such as
    "NA" or "null" is taken for an empty cell). Raises DataError for an unknown name, a missing
    file, or a cell that is not of its column's type.
    """
    import pandas

    resource = _resource(name)
    path = root() / resource["path"]
    frame = pandas.read_csv(path, dtype="string", keep_default_na=False, encoding="utf-8")
    for field in resource["schema"]["fields"]:
        column, kind = field["name"], field["type"]
        if column not in frame or kind == "string":
            continue
        cells = frame[column].replace("", pandas.NA)
        try:
            if kind == "boolean":
                truths = dict.fromkeys(field.get("trueValues", ["true"]), True)
                truths |= dict.fromkeys(field.get("falseValues", ["false"]), False)
                wrong = set(cells.dropna()) - set(truths)
                if wrong:
                    raise ValueError(f"{sorted(wrong)[0]!r} is not one of {sorted(truths)}")
                frame[column] = cells.map(truths).astype("boolean")
            else:
                frame[column] = cells.astype(_DTYPES.get(kind, "string"))
        except (TypeError, ValueError) as error:
            raise DataError(
                f"datasets/{resource['path']}: column `{column}` must be {kind} ({error}). "
                "Run: humas check-data"
            ) from error
    return frame


def check(root: Path | None = None) -> list[Problem]:
    """Everything wrong in the datasets below ``root`` (default: the project's own), by file.

    Looks at the package, the cards, the encoding, the header, the number of cells, and, by
    frictionless, at the schema of each file. An empty list: all is well.
    """
    from frictionless import FrictionlessException, Package

    folder = root or _package_file().parent
    place = f"{folder.name}/{PACKAGE}"
    try:
        described: dict[str, Any] = json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
        Package.from_descriptor(json.loads(json.dumps(described)))
        named = {each["path"] for each in described["resources"]}
        problems = [problem for each in described["resources"] for problem in _file(folder, each)]
    except (OSError, ValueError, KeyError, TypeError, FrictionlessException) as error:
        return [Problem(place, 0, "", "a Data Package with resources and schemas", _text(error))]
    for path in sorted(folder.glob("*.csv")):
        if path.name not in named:
            problems.append(Problem(place, 0, "", f"a resource for {path.name}", "none"))
    return problems


def _file(folder: Path, resource: dict[str, Any]) -> Iterator[Problem]:
    """The problems of one resource: those that hide others first, and then no others."""
    path = folder / resource["path"]
    name = f"{folder.name}/{resource['path']}"
    if not path.is_file():
        yield Problem(name, 0, "", "a file", "none")
        return
    if not path.with_suffix(".md").is_file():
        yield Problem(name, 0, "", f"a card {path.with_suffix('.md').name} beside it", "none")
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        yield Problem(name, line, "", "UTF-8 text", f"the byte 0x{raw[error.start]:02x}")
        return
    if text.startswith("\ufeff"):
        yield Problem(name, 1, "", "UTF-8 without a byte order mark", "the mark U+FEFF")
        return
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        table = [(row, reader.line_num) for row in reader]
    except csv.Error as error:
        yield Problem(name, reader.line_num, "", "comma-separated values", str(error))
        return
    columns = [field["name"] for field in resource["schema"]["fields"]]
    header = table[0][0] if table else []
    if header != columns:
        yield from _header(name, header, columns)
        return
    # The file was read by the csv module, as `rows` does, so that a problem's line is the line of
    # the file even after a cell with a line break, and frictionless guesses no dialect.
    starts = [1] + [line + 1 for _, line in table[:-1]]
    yield from _cells(name, [row for row, _ in table], starts, resource["schema"])


def _header(name: str, header: list[str], columns: list[str]) -> Iterator[Problem]:
    for column in columns:
        if column not in header:
            yield Problem(name, 1, column, "this column", f"only {', '.join(header) or 'nothing'}")
    for column in header:
        if column not in columns:
            yield Problem(name, 1, column, f"one of {', '.join(columns)}", "an unknown column")
    if sorted(header) == sorted(columns) or len(set(header)) < len(header):
        yield Problem(name, 1, "", f"the columns {','.join(columns)}", ",".join(header))


def _cells(
    name: str, table: list[list[str]], starts: list[int], schema: dict[str, Any]
) -> Iterator[Problem]:
    """Frictionless' report on the rows, one problem a cell, in the order of the file."""
    from frictionless import Checklist, Resource, Schema

    if len(table) < 2:
        yield Problem(name, 0, "", "at least one row", "none")
        return
    fields = {field["name"]: field for field in schema["fields"]}
    resource = Resource(data=table, schema=Schema.from_descriptor(json.loads(json.dumps(schema))))
    report = resource.validate(Checklist(), limit_errors=1_000_000)
    seen: set[tuple[int, str]] = set()
    for error in sorted(
        report.flatten(["rowNumber", "type", "fieldName", "cell", "note"]), key=_by
    ):
        number, kind, column, cell, note = error
        line = starts[number - 1] if number else 0
        width = len(table[number - 1]) if number else 0
        if kind in {"extra-cell", "missing-cell", "blank-row"}:
            problem = Problem(name, line, "", f"{len(fields)} cells", f"{width}")
        elif width and width != len(fields):
            continue  # the other cells of such a row are shifted: their errors mean nothing
        elif kind in {"unique-error", "primary-key"}:
            column = column or ",".join(schema["primaryKey"])
            value = cell or table[number - 1][list(fields).index(schema["primaryKey"][0])]
            problem = Problem(name, line, column, "a value that no other row has", f"“{value}”")
        elif column:
            problem = Problem(name, line, column, _expected(fields[column], note), f"“{cell}”")
        else:
            problem = Problem(name, line, "", "a row that fits the schema", note or kind)
        if (line, problem.column) not in seen:
            seen.add((line, problem.column))
            yield problem


def _by(error: list[Any]) -> tuple[int, str]:
    return error[0] or 0, error[2] or ""


def _expected(field: dict[str, Any], note: str) -> str:
    """The constraint of a field that frictionless' note names, in words."""
    named = re.search(r'constraint "(\w+)"', note or "")
    if named is None:
        return _FORMATS.get(field["type"], f"a {field['type']}")
    value = field["constraints"].get(named[1])
    return {
        "enum": f"one of {', '.join(map(str, value))}" if isinstance(value, list) else "",
        "required": "a value",
        "pattern": f"the pattern {value}",
        "minimum": f"at least {value}",
        "maximum": f"at most {value}",
        "minLength": f"at least {value} characters",
        "maxLength": f"at most {value} characters",
    }.get(named[1], f"{named[1]} {value}")


def _text(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
