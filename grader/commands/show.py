"""Drawing in a terminal. Every text of a trainee enters as plain text: no markup, no control
characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from grader.assessment import Assessment, Outcome, Result

if TYPE_CHECKING:
    from grader.doctor import Check
    from grader.standings import Standing

STYLES = {
    Outcome.PASSED: "green",
    Outcome.NOT_YET: "yellow",
    Outcome.NOT_ATTEMPTED: "dim",
    Outcome.FOR_INSTRUCTOR: "cyan",
}
MARKS = {
    Outcome.PASSED: "✓",
    Outcome.NOT_YET: "✗",
    Outcome.NOT_ATTEMPTED: "–",
    Outcome.FOR_INSTRUCTOR: "?",
}


def console(*, err: bool = False) -> Console:
    """A console on today's stdout (or stderr), wide enough for a table when it is no terminal."""
    made = Console(stderr=err, highlight=False, emoji=False)
    if not made.is_terminal:
        made = Console(stderr=err, highlight=False, emoji=False, width=140)
    return made


def plain(text: str, style: str = "") -> Text:
    """Text without control and direction characters, which a terminal would obey."""
    kept = "".join(
        letter
        for letter in text.replace("\t", " ")
        if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cf", "Cs")
    )
    return Text(kept, style=style)


def number(value: float) -> str:
    """Points as Indonesian writes them, at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def assessment(found: Assessment, notices: Iterable[str] = ()) -> None:
    """One item's rubric with what was found."""
    out = console()
    out.print()
    out.print(plain(f"{found.title} — {_score(found)}", "bold"))
    if found.words:
        out.print(plain(f"{found.words} kata"))
    for notice in (*notices, *found.notes):
        out.print(plain(f"• {notice}"))
    if found.results:
        table = Table(show_lines=True)
        table.add_column("Kriteria", ratio=3)
        table.add_column("Hasil", no_wrap=True)
        table.add_column("Poin", justify="right", no_wrap=True)
        table.add_column("Yang ditemukan", ratio=6)
        for result in found.results:
            table.add_row(
                plain(result.title),
                plain(f"{MARKS[result.outcome]} {result.outcome}", STYLES[result.outcome]),
                plain(f"{number(result.points)}/{number(result.max_points)}"),
                _explained(result),
            )
        out.print(table)
    if found.doubts:
        out.print(plain("Sebagian dibaca instruktur dahulu, jadi nilai ini masih sementara."))


def _score(found: Assessment) -> str:
    if found.pending:
        return "dinilai setelah diserahkan"
    return f"{number(found.points)} dari {number(found.max_points)} poin"


def _explained(result: Result) -> Text:
    text = plain(result.message)
    for entry in result.evidence[:3]:
        quoted = " ".join(entry.text.split())
        note = f" ({entry.note})" if entry.note else ""
        if quoted and quoted not in result.message:
            text.append_text(plain(f"\n“{quoted}”{note}", "dim"))
    if result.hint:
        text.append_text(plain(f"\n→ {result.hint}"))
    return text


def checks(found: Iterable[Check]) -> None:
    """What ``humas doctor`` saw."""
    table = Table()
    for head in ("Apa", "Keadaan", "Ditemukan", "Cara mendapatkannya"):
        table.add_column(head)
    for check in found:
        style = "green" if check.works else "red" if check.needed else "yellow"
        state = "ada" if check.works else "KURANG" if check.needed else "catatan"
        how = "" if check.works else check.how
        table.add_row(plain(check.name), plain(state, style), plain(check.found), plain(how))
    console().print(table)


def standings(found: Sequence[Standing], units: Mapping[str, str] | None = None) -> None:
    """A class's scores, best first where two are not alike; ``units`` by student."""
    drawn = Table()
    for head in ("Peserta", *(["Unit"] if units else [])):
        drawn.add_column(head)
    drawn.add_column("Nilai", justify="right")
    drawn.add_column("Tanda")
    drawn.add_column("Waktu", justify="right")
    for entry in sorted(found, key=lambda entry: (-entry.points, entry.student)):
        marks = "; ".join(entry.marks)
        said = plain(f"GAGAL: {entry.problem}", "red") if entry.problem else plain(marks)
        cells = [plain(entry.student), *([plain(units.get(entry.student, ""))] if units else [])]
        score = f"{number(entry.points)}/{number(entry.max_points)}"
        drawn.add_row(*cells, plain(score), said, plain(seconds(entry.seconds)))
    console().print(drawn)
    if found:
        slowest = max(found, key=lambda entry: entry.seconds)
        console().print(
            plain(f"Penilaian paling lama: {slowest.student}, {seconds(slowest.seconds)}")
        )


def seconds(value: float) -> str:
    """A time as Indonesian writes it."""
    return f"{value:.2f}".replace(".", ",") + " dtk"


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[], None]]:
    """A progress bar on a terminal, nothing elsewhere; what it yields is called after each step."""
    out = console(err=True)
    if not out.is_terminal:
        yield lambda: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=out, transient=True) as bar:
        task = bar.add_task(what, total=total or None)
        yield lambda: bar.advance(task)
