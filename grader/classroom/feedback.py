"""What of a trainee's text may reach a browser, in feedback and in formgrader.

nbconvert's own Markdown filter passes HTML; its sanitiser leaves ``javascript:`` links alive. Its
escaping renderer is right but in three places, mended here: a ``mermaid`` fence goes through
raw, a picture is loaded from wherever it says, and a missing attachment ends the whole page.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors import Preprocessor
from nbgrader.preprocessors import GetGrades

from grader.classroom.comment import number

TEMPLATES = Path(__file__).parent / "templates"
_LINKS = ("http://", "https://", "mailto:", "tel:", "#")


class TextRenderer(IPythonRenderer):
    """Markdown to HTML in which nothing runs, and nothing is fetched before a click."""

    def __init__(self) -> None:
        super().__init__(escape=True, allow_harmful_protocols=False, exclude_anchor_links=True)

    def block_mermaidjs(self, code: str) -> str:
        """A diagram is shown as the text that it is."""
        return f"<pre><code>{self.escape_html(code)}</code></pre>\n"

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """A picture is named; loading it would tell its server who reads the page."""
        return f"[gambar: {text}]"

    def sanitize_url(self, url: str) -> str:
        """Only addresses that leave the page: a relative one would open a trainee's own file."""
        return url if url.lower().startswith(_LINKS) else "#tautan-tidak-dibuka"


def markdown2html(source: str) -> str:
    """The filter that takes the place of nbconvert's ``markdown2html``."""
    return MarkdownWithMath(renderer=TextRenderer()).render(source or "")


class ShownCells(Preprocessor):
    """Before a submission is shown: no output, attachment or metadata but nbgrader's marks."""

    enabled = True

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Clear the notebook in place."""
        for cell in nb.cells:
            marks = cell.metadata.get("nbgrader")
            cell.metadata = type(nb.metadata)({"nbgrader": marks} if marks else {})
            cell.pop("attachments", None)
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
            elif cell.cell_type == "raw":
                cell.cell_type = "markdown"
        nb.metadata = type(nb.metadata)(language_info={"name": "python"})
        return nb, resources


class ShownGrades(GetGrades):
    """nbgrader's GetGrades, with both comments apart: the rubric's and the instructor's."""

    def _get_comment(self, cell: Any, resources: Any) -> None:
        """An instructor's comment stands below the rubric's; one emptied to "" withdraws both.

        nbgrader itself keeps the empty text and shows it in place of the automatic comment, for
        ever; here too, so that gradebook, formgrader and feedback say the same.
        """
        super()._get_comment(cell, resources)
        found = self.gradebook.find_comment(
            cell.metadata["nbgrader"]["grade_id"],
            self.notebook_id,
            self.assignment_id,
            self.student_id,
        )
        manual = found.manual_comment
        marks = cell.metadata["nbgrader"]
        marks["rubric_comment"] = (found.auto_comment or "") if manual != "" else ""
        marks["instructor_comment"] = manual or ""

    def _get_score(self, cell: Any, resources: Any) -> None:
        super()._get_score(cell, resources)
        found = self.gradebook.find_grade(
            cell.metadata["nbgrader"]["grade_id"],
            self.notebook_id,
            self.assignment_id,
            self.student_id,
        )
        cell.metadata["nbgrader"]["waiting"] = bool(found.needs_manual_grade)
        cell.metadata["nbgrader"]["typed"] = found.manual_score is not None


def points(value: float | None) -> str:
    """Template filter: points as Indonesians write them."""
    return number(value or 0.0)
