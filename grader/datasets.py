"""The files of ``datasets/``: read for the engine, typed for pandas, checked for authors.

``datasets/datapackage.json`` (Data Package v1) is the only list of files and columns: a new file
needs a resource there and a card beside it, nothing here. A file is CSV, or one JSON object a line
where its resource has the format ``jsonl`` (``jsonlines.py``). ``rows`` uses the standard library
alone; pandas and frictionless are imported by the functions that need them.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from grader import jsonlines
from grader.errors import DataError
from grader.tables import Problem, cell_problems, header_problems

if TYPE_CHECKING:
    import pandas

__all__ = ["PACKAGE", "Problem", "check", "load", "package", "root", "rows"]

PACKAGE = "datapackage.json"
_DTYPES = {"integer": "Int64", "number": "Float64", "date": "datetime64[ns]"}
_NESTED = {"array": list, "object": dict}


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

    A value of a JSON file that is no string stands as JSON. Raises DataError for an unknown name
    (the message lists the known ones), a missing file, or a JSON file with a line that is none.
    """
    resource = _resource(name)
    if _is_json(resource):
        return tuple(
            {
                key: cell if isinstance(cell, str) else json.dumps(cell, ensure_ascii=False)
                for key, cell in record.items()
            }
            for record in _records(resource)
        )
    with (root() / resource["path"]).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _is_json(resource: dict[str, Any]) -> bool:
    return resource.get("format") in jsonlines.FORMATS


def _records(resource: dict[str, Any]) -> list[dict[str, Any]]:
    """The objects of a JSON file; raises DataError where a line is none."""
    columns = [field["name"] for field in resource["schema"]["fields"]]
    try:
        return jsonlines.records((root() / resource["path"]).read_text(encoding="utf-8"), columns)
    except ValueError as error:
        place = f"datasets/{resource['path']}"
        raise DataError(f"{place}: {error}. Run: humas check-data") from error


def load(name: str) -> pandas.DataFrame:
    """A dataset with the column types of its schema: string, Int64, Float64, boolean, datetime.

    An array or object of a JSON file stays a list or dict, in a column of objects. An empty cell
    of a string column is ``""``, of any other column ``<NA>`` (no text such as "NA" or "null" is
    taken for an empty cell). Raises DataError for an unknown name, a missing
    file, or a cell that is not of its column's type.
    """
    import pandas

    resource = _resource(name)
    if _is_json(resource):
        names = [field["name"] for field in resource["schema"]["fields"]]
        frame = pandas.DataFrame(_records(resource), columns=names, dtype="object")
    else:
        path = root() / resource["path"]
        frame = pandas.read_csv(path, dtype="string", keep_default_na=False, encoding="utf-8")
    for field in resource["schema"]["fields"]:
        column, kind = field["name"], field["type"]
        if column not in frame:
            continue
        try:
            if kind in _NESTED:
                for cell in frame[column]:
                    if not isinstance(cell, _NESTED[kind]):
                        raise ValueError(f"{cell!r} is none")
                continue
            if kind == "string":
                frame[column] = frame[column].astype("string")
                continue
            cells = frame[column].replace("", pandas.NA)
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
    for path in sorted([*folder.glob("*.csv"), *folder.glob("*.jsonl")]):
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
    if _is_json(resource):
        yield from jsonlines.problems(name, text, resource["schema"])
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
        yield from header_problems(name, header, columns)
        return
    # The file was read by the csv module, as `rows` does, so that a problem's line is the line of
    # the file even after a cell with a line break, and frictionless guesses no dialect.
    starts = [1] + [line + 1 for _, line in table[:-1]]
    yield from cell_problems(name, [row for row, _ in table], starts, resource["schema"])


def _text(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
