"""``jawaban/<item>.csv``: the rows of one item, on disk before anybody is told so.

The file keeps the order in which the answers were given (its last row is the latest one) unless the
store is told another. What it holds beside the columns ``row,field,value,note`` of ``answers`` is
never lost: a file that is damaged is kept beside it under a name that says so, and its whole rows
are carried over.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from grader.assessment import Row
from grader.workspace import ANSWERS, write

COLUMNS = ("row", "field", "value", "note")
LONGEST_NOTE = 2000
"""Characters of a note that are kept."""
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

Key = tuple[str, str]
"""A row's id and a field."""
Stamp = tuple[int, int]


class Store:
    """The answer file of one item. No method keeps a change that could not be written."""

    def __init__(
        self, folder: Path, item: str, order: Callable[[Row], tuple[int, ...]] | None = None
    ) -> None:
        self.path = folder / ANSWERS / f"{item}.csv"
        self.order = order
        """By what the file is sorted, in place of the order of the answers."""
        self.set_aside = ""
        """The name under which a damaged file was kept; "" where there was none."""
        self.known: Mapping[Key, Row] = {}
        """The rows as last read or written, the latest answer last."""
        self._seen: Stamp | None = None

    def rows(self) -> Mapping[Key, Row]:
        """What stands on disk now; from then on also ``known``. Raises OSError.

        The file is read again where it changed, perhaps by a second notebook.
        """
        stamp = self._stamp()
        if stamp is None:
            self.known, self._seen = {}, None
        elif stamp != self._seen:
            rows, whole = _parse(self.path.read_bytes())
            if whole:
                self.known, self._seen = rows, stamp
            else:
                self._keep_beside()
                self._write(rows)
        return self.known

    def put(self, row: Row) -> None:
        """``put_all`` of one row."""
        self.put_all((row,))

    def put_all(self, changed: Iterable[Row]) -> None:
        """Write rows in place of those with the same ids and fields, all or none; they are now the
        latest, in this order.

        A row that says nothing is taken out. Raises OSError; then nothing has changed.
        """
        rows = dict(self.rows())
        for row in changed:
            rows.pop((row.row, row.field), None)
            note = clean(row.note)
            if row.value or note:
                rows[row.row, row.field] = Row(row.row, row.field, row.value, note)
        self._write(rows)

    def _write(self, rows: dict[Key, Row]) -> None:
        if self.order is not None:
            rows = {(r.row, r.field): r for r in sorted(rows.values(), key=self.order)}
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows((row.row, row.field, row.value, row.note) for row in rows.values())
        write(self.path, text.getvalue().encode("utf-8"))
        self.known, self._seen = rows, self._stamp()

    def _keep_beside(self) -> None:
        """Copy the damaged file; blank and bracket keep its name out of what is handed in."""
        content = self.path.read_bytes()
        number = 1
        while (kept := self.path.with_name(f"{self.path.stem} (rusak {number}).csv")).exists():
            if kept.read_bytes() == content:
                break  # kept already, but the new file could not be written then
            number += 1
        else:
            write(kept, content)
        self.set_aside = kept.name

    def _stamp(self) -> Stamp | None:
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        return (status.st_mtime_ns, status.st_size)


def clean(text: str, longest: int = LONGEST_NOTE) -> str:
    """Typed text as it can stand in a file: no control characters, of bounded length."""
    return _UNFIT.sub("", text)[:longest].strip()


def _parse(content: bytes) -> tuple[dict[Key, Row], bool]:
    """The rows that can be read, and whether the file is whole as the store writes it.

    A spreadsheet's byte order mark and semicolons are understood but do not count as whole, since
    grading reads neither.
    """
    whole = True
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text, whole = content.decode("utf-8", "replace"), False
    if text.startswith("\ufeff") or "\0" in text:
        text, whole = text.lstrip("\ufeff").replace("\0", ""), False
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    whole = whole and delimiter == "," and text.endswith("\n")
    found: dict[Key, Row] = {}
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        header = next(lines, [])
        if tuple(header) != COLUMNS:
            whole = False
        for cells in lines:
            line = dict(zip(header, cells, strict=False))
            name, field = line.get("row", ""), line.get("field", "")
            whole = whole and len(cells) == len(COLUMNS) and bool(name and field)
            if name and field and len(cells) >= len(COLUMNS) - 1:
                found.pop((name, field), None)
                row = Row(name, field, line.get("value", ""), line.get("note", ""))
                found[name, field] = row
    except csv.Error:
        whole = False
    return found, whole
