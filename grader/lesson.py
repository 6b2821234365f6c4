"""A lesson: ``course/<module>/lesson.md`` in, ``lesson.ipynb`` out, the same bytes each time.

The front matter becomes the first cell. A MyST target ``(dateline)=`` begins a cell of that id and
leaves ``<a id="dateline"></a>`` under the heading that it names. Links are written as
``lesson.ipynb#cell-id=dateline``: JupyterLab scrolls there as soon as it opens the notebook, to an
anchor only once the text is drawn (tried with 4.6).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import nbformat
from nbformat.notebooknode import NotebookNode
from pydantic import Field

from grader.errors import RubricError, SourceError
from grader.exercise import RUBRIC, Exercise, FrontMatter, from_source
from grader.notebook import (
    FALLBACK,
    KERNEL,
    dump,
    fillable,
    item_cells,
    lock,
    release_bytes,
)
from grader.source import Model, parse

SOURCE = "lesson.md"
NOTEBOOK = "lesson.ipynb"
FIGURES = frozenset({".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif", ".csv"})
"""What a lesson may bring along beside its text."""

_TARGET = re.compile(r"^\(([A-Za-z][\w-]{0,60})\)=[ \t]*$")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
_EXERCISE_LINK = re.compile(r"\]\((?:\.\./)+exercises/([\w-]+)/exercise\.md\)")
_LESSON_LINK = re.compile(r"\]\(((?:\.\./[\w-]+/)?)lesson\.md(?:#([\w-]+))?\)")
_LOCAL_LINK = re.compile(r"\]\(#([\w-]+)\)")
_HEADING = re.compile(r"#{1,6}[ \t]")
_SECTION = re.compile(r"##?[ \t]")


class Head(Model):
    """The front matter of ``lesson.md``."""

    title: str = Field(min_length=3)
    questions: tuple[str, ...] = Field(min_length=1)
    objectives: tuple[str, ...] = Field(min_length=1)
    minutes: int = Field(gt=0)
    path: Literal["core", "advanced", "trainers"] = "core"
    prerequisites: tuple[str, ...] = ()
    key_points: tuple[str, ...] = ()
    """Key points, which close the lesson."""


@dataclass(frozen=True)
class Lesson:
    """A lesson as its author wrote it; ``body`` is the text below the front matter."""

    module: str
    head: Head
    body: str
    folder: Path
    practice: Exercise | None = None
    """What can be tried in it: the items of ``rubric.yaml``; none of them is graded."""


def course_root() -> Path:
    """The folder of all lessons: of an installed wheel, else of the checkout."""
    here = Path(__file__).resolve().parent
    packed = here / "_data" / "course"
    return packed if packed.is_dir() else here.parent / "course"


def find(root: Path | None = None) -> tuple[str, ...]:
    """The modules that have a lesson, in order."""
    return tuple(sorted(path.parent.name for path in (root or course_root()).glob(f"*/{SOURCE}")))


def load(folder: Path, *, leave_out: str = "") -> Lesson:
    """Read one lesson; ``leave_out`` as in ``exercise.load``.

    Raises SourceError with file, line, what was expected and what was found.
    """
    front, body = read_head(folder)
    return Lesson(folder.name, front, body, folder, _practice(folder, front, body, leave_out))


def read_head(folder: Path) -> tuple[Head, str]:
    """A lesson's front matter and the text below it. Raises SourceError as ``load``."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    path = folder / SOURCE
    text = path.read_text(encoding="utf-8")
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        raise SourceError(path, 1, "front matter between two lines `---`", repr(text[:20]))
    try:
        head: Any = YAML(typ="rt").load(parts[1]) or {}
    except MarkedYAMLError as bad:
        mark = bad.problem_mark
        raise SourceError(path, mark.line + 2 if mark else 1, "YAML", str(bad.problem)) from None
    for tool in ("jupytext", "kernelspec"):  # for authors who edit the file in Jupyter
        head.pop(tool, None)
    return parse(Head, head, path, SourceError), parts[2]


def _practice(folder: Path, head: Head, body: str, leave_out: str) -> Exercise | None:
    """What can be tried in a lesson; None where it has no ``rubric.yaml``."""
    if not (folder / "rubric.yaml").is_file():
        return None
    front = FrontMatter(title=head.title, lesson=folder.name, minutes=head.minutes)
    practice = from_source(folder, front, body, folder / SOURCE, leave_out)
    for item in practice.rubric.items:
        if not item.head.practice:
            raise RubricError(
                folder / "rubric.yaml", None, f"`practice: true` for `{item.id}`", "a graded item",
                "Graded items belong into an exercise.",
            )  # fmt: skip
    return practice


BACK = "Selesai membaca? Langkah berikutnya ada di [Beranda](../../Beranda.ipynb)."
"""The last cell of a lesson, in the workspace two folders below the front page."""


def files(folder: Path) -> dict[str, bytes]:
    """What a trainee gets of one module: relative path to content (no instructors' notes)."""
    lesson = load(folder)
    found = {NOTEBOOK: dump(build(lesson))}
    if lesson.practice:
        found[RUBRIC] = release_bytes(lesson.practice)
    for path in sorted(folder.rglob("*")):
        samples = "samples" in path.relative_to(folder).parts
        if path.is_file() and path.suffix.lower() in FIGURES and not samples:
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def build(lesson: Lesson) -> NotebookNode:
    """The lesson as a notebook."""
    import jupytext  # late: it is slow to import

    cells = [_cell("markdown", _opening(lesson), "pembuka-pelajaran")]
    code = False
    parsed = jupytext.reads(fillable(lesson.body), fmt="md:myst")
    for number, cell in enumerate(parsed.cells):
        if "item" in cell.metadata:
            if lesson.practice is None:
                missing = f'a cell `+++ {{"item": "{cell.metadata["item"]}"}}`'
                raise SourceError(lesson.folder / SOURCE, None, "rubric.yaml beside it", missing)
            code = True
            cells += item_cells(lesson.practice, cell, solutions=False)
        elif cell.cell_type == "code":
            code = True
            cells.append(_cell("code", cell.source, f"sel-{number:02d}"))
            cells[-1].metadata["kelas_humas"] = {"run": True}
            if "hide-input" in cell.metadata.get("tags", []):
                cells[-1].metadata["jupyter"] = {"source_hidden": True}
        else:
            cells += _text_cells(cell.source, number)
    if code:
        cells[0].source += f"\n\n{FALLBACK}"
    if lesson.head.key_points:
        cells.append(
            _cell(
                "markdown",
                "## Pokok pelajaran\n\n" + _list(lesson.head.key_points),
                "pokok-pelajaran",
            )
        )
    cells.append(_cell("markdown", BACK, "ke-beranda"))
    _name_apart(cells)
    targets = {cell.id for cell in cells}
    for cell in cells:
        if cell.cell_type == "markdown":
            cell.source = _links(cell.source, targets)
        lock(cell)
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
            "kelas_humas": {"lesson": lesson.module},
        }
    )
    notebook.nbformat_minor = 5
    return notebook


def _text_cells(source: str, number: int) -> list[NotebookNode]:
    """A stretch of prose, cut into cells at targets and sections."""
    return [
        _cell("markdown", text, target or f"sel-{number:02d}-{part:02d}")
        for part, (target, text) in enumerate(_parts(source))
    ]


def _opening(lesson: Lesson) -> str:
    head = lesson.head
    return (
        f"# {head.title}\n\n*Waktu: sekitar {head.minutes} menit.*\n\n"
        f"**Pertanyaan**\n\n{_list(head.questions)}\n\n"
        f"**Setelah pelajaran ini Anda dapat**\n\n{_list(head.objectives)}"
    )


def _list(entries: tuple[str, ...]) -> str:
    return "\n".join(f"- {' '.join(entry.split())}" for entry in entries)


def _cell(kind: str, source: str, cell_id: str) -> NotebookNode:
    new = nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    return new(source, id=cell_id)


def _parts(source: str) -> Iterator[tuple[str, str]]:
    """The text cut before each target and section; the target's name ("" for none), the text."""
    names: list[str] = []
    lines: list[str] = []
    fence = ""
    for line in source.splitlines():
        if mark := _FENCE.match(line):
            if not fence:
                fence = mark[1]
            elif line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        target = None if fence else _TARGET.match(line)
        cut = target or (not fence and _SECTION.match(line))
        if cut and any(text.strip() for text in lines):
            yield _part(names, lines)
            names, lines = [], []
        if target:
            names.append(target[1])
        else:
            lines.append(line)
    if names or any(line.strip() for line in lines):
        yield _part(names, lines)


def _part(names: list[str], lines: list[str]) -> tuple[str, str]:
    """The heading stays first (a link to the cell takes its words from there), then the anchors."""
    text = "\n".join(lines).strip()
    head, _, rest = text.partition("\n")
    anchors = "\n".join(f'<a id="{name}"></a>' for name in names)
    if not _HEADING.match(head):
        head, rest = "", text
    parts = [part.strip("\n") for part in (head, anchors, rest)]
    return (names[0] if names else ""), "\n\n".join(part for part in parts if part)


def _links(source: str, targets: Collection[str]) -> str:
    """Links between sources, as links between the notebooks of a workspace."""

    def elsewhere(found: re.Match[str]) -> str:
        place = f"#cell-id={found[2]}" if found[2] else ""
        return f"]({found[1]}{NOTEBOOK}{place})"

    def here(found: re.Match[str]) -> str:
        return f"](#cell-id={found[1]})" if found[1] in targets else found[0]

    source = _EXERCISE_LINK.sub(r"](../../\1/\1.ipynb)", source)
    return _LOCAL_LINK.sub(here, _LESSON_LINK.sub(elsewhere, source))


def _name_apart(cells: list[NotebookNode]) -> None:
    """No two cells of one id: a target that stands twice keeps its first place."""
    seen: set[str] = set()
    for number, cell in enumerate(cells):
        if cell.id in seen:
            cell.id = f"{cell.id[:55]}-{number}"
        seen.add(cell.id)
