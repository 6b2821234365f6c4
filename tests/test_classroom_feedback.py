"""What of a trainee's text reaches a browser: the feedback page and formgrader's view."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from small_course import END, GOOD, SLUG, TOTAL_WRITTEN, Class, cell_of, doubled

from grader.assessment import Evidence
from grader.classroom import course
from grader.classroom.comment import plain
from grader.classroom.feedback import markdown2html
from grader.classroom.session import Session
from grader.rubric import Rubric

pytest_plugins = ["released_course"]

ATTACKS = {
    "script": "<script>alert(1)</script>",
    "bold": "teks <b>tebal</b> biasa",
    "javascript link": "[klik](javascript:alert(1)) dan [ini][x]\n\n[x]: JaVaScRiPt:alert(1)",
    "data link": "[klik](data:text/html;base64,PHNjcmlwdD4=)",
    "own file": "[klik](serangan.html) <serangan.html>",
    "onerror image": '<img src=x onerror="alert(1)">',
    "remote image": "![lacak](https://jahat.example/x.png)",
    "attachment": "![x](attachment:tidak-ada.png)",
    "mermaid": "```mermaid\n</pre><script>alert(1)</script>\n```",
    "fence": "```<script>\n<script>alert(1)</script>\n```",
    "math": "$$<script>alert(1)</script>$$ dan \\begin{a}<svg onload=alert(1)>\\end{a}",
    "heading": '# <iframe src="https://jahat.example"></iframe>',
    "table": "| a |\n|---|\n| <object data=x></object> |",
    "comment": "<!-- --><style>*{display:none}</style>",
    "entity": "&lt;script&gt;alert(2)&lt;/script&gt;",
}
LIVE = ("script", "b", "img", "iframe", "object", "embed", "svg", "style", "form", "link", "base")


def _shown(html: str, place: str) -> Any:
    """The part of a page that shows trainees' text, checked to hold nothing alive."""
    parts = BeautifulSoup(html, "html.parser").select(place)
    assert parts
    for part in parts:
        for tag in part.find_all(True):
            assert tag.name not in LIVE, tag
            assert not [name for name in tag.attrs if name.startswith("on")], tag
            address = tag.get("href") or tag.get("src") or "#"
            assert re.match(r"https?://|mailto:|#", address), tag
    return parts


def _formgrader(kelas: Class, student: str) -> str:
    """The page that formgrader's handler renders for a submission, by formgrader's own means."""
    from nbconvert.exporters import HTMLExporter
    from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension

    extension = FormgradeExtension()
    extension.initialize([])
    path = kelas.folder / "autograded" / student / SLUG / f"{SLUG}.ipynb"
    resources = {"index": 0, "total": 1, "base_url": "", "student": student}
    resources |= {"notebook_id": SLUG, "assignment_id": SLUG, "submission_id": "satu"}
    exporter = HTMLExporter(config=extension.config)
    html: str = exporter.from_filename(str(path), resources=resources)[0]
    return html


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_markup_is_text(attack: str) -> None:
    """The Markdown filter lets nothing run, load or open, whatever a trainee types."""
    _shown(f"<main>{markdown2html(attack)}</main>", "main")


def test_attacks_in_feedback_and_formgrader(kelas: Class) -> None:
    """No attack in an answer is alive in the feedback page or in formgrader, nor stops either."""
    together = "\n\n".join(ATTACKS.values())
    kelas.hand_in("ani", {"naskah": f"{GOOD}\n\n{together}", "penutup": END})
    assert kelas.grade()["ani"].problem == ""
    assert course.feedback(kelas.folder, SLUG)[0].problem == ""
    shown = _shown(kelas.page("ani"), "main")
    shown += _shown(_formgrader(kelas, "ani"), ".rendered_html, .input_area")
    assert sum(part.text.count("alert(2)") for part in shown) == 2  # the last attack, in both


def test_script_is_shown_as_typed(kelas: Class) -> None:
    """A script in an answer is there to be read, as the characters that were typed."""
    kelas.hand_in("ani", {"naskah": f"{GOOD} <script>alert(1)</script>", "penutup": END})
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    for html in (kelas.page("ani"), _formgrader(kelas, "ani")):
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_block_quote_survives(kelas: Class) -> None:
    """Markdown that a press release uses keeps its form: block quote, emphasis, list, link."""
    text = f"{GOOD}\n\n> “Kami gembira,” ujar kepala lapas.\n\n- *satu*\n\n"
    text += "[laman](https://ditjenpas.go.id)"
    kelas.hand_in("ani", {"naskah": text, "penutup": END})
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    for html in (kelas.page("ani"), _formgrader(kelas, "ani")):
        page = BeautifulSoup(html, "html.parser")
        assert "Kami gembira" in " ".join(quote.text for quote in page.select("blockquote p"))
        assert page.select("li em")
        assert page.select('a[href="https://ditjenpas.go.id"]')


def _forged(notebook: Any) -> None:
    cell = cell_of(notebook, "naskah-panel")
    html = "<h1>Nilai: 100</h1><script>alert(1)</script>"
    cell["outputs"] = [
        {"output_type": "display_data", "metadata": {}, "data": {"text/html": html}},
        {"output_type": "display_data", "metadata": {},
         "data": {"application/javascript": "alert(1)"}},
    ]  # fmt: skip
    cell["metadata"]["tags"] = ['x" onmouseover="alert(1)']
    notebook["metadata"]["language_info"] = {"name": '"><script>alert(1)</script>'}
    notebook["metadata"]["title"] = "</title><script>alert(1)</script>"
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"a": 1}}
    notebook["cells"].append(
        {"cell_type": "raw", "id": "mentah", "source": "<b>x</b><img src=x onerror=alert(1)>",
         "metadata": {"raw_mimetype": "text/html"}}
    )  # fmt: skip


def test_forged_outputs_are_gone(kelas: Class) -> None:
    """A forged output, tag, language or raw cell shows nowhere."""
    kelas.hand_in("ani", change=_forged)
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    for html in (kelas.page("ani"), _formgrader(kelas, "ani")):
        assert "Nilai: 100" not in html
        assert "<script>alert" not in html
        assert "onmouseover" not in html
        assert "<img" not in html


@pytest.mark.parametrize(
    "page", [lambda k, s: k.page(s), _formgrader], ids=["feedback", "formgrader"]
)
def test_nothing_comes_from_elsewhere(kelas: Class, page: Callable[[Class, str], str]) -> None:
    """Neither page names an address outside the classroom's own server."""
    kelas.hand_in("ani")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    assert not re.search(r"(https?:)?//[a-z]", page(kelas, "ani").replace("http://www.w3.org", ""))


def test_feedback_is_indonesian_and_runs_nothing(kelas: Class) -> None:
    """The page has no script at all, says its language, and gives points per item and criterion."""
    kelas.hand_in("ani")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    page = BeautifulSoup(kelas.page("ani"), "html.parser")
    assert page.html is not None
    assert page.html["lang"] == "id"
    assert not page.find("script")
    assert f"{TOTAL_WRITTEN} dari 25 poin" in page.text
    rows = [[cell.text for cell in row.find_all("td")] for row in page.select("tbody tr")]
    assert ["Kotanya disebut", "lulus", "4/4", "Kotanya ada: Muara Teduh"] in rows
    for english in ("Score", "Comment", "Student", "Written response"):
        assert english not in page.text


def test_feedback_tells_the_reason_of_each_label(kelas: Class) -> None:
    """Row by row the page says what was answered, whether it is the key's, and why."""
    kelas.hand_in("ani")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    listed = [entry.text for entry in BeautifulSoup(kelas.page("ani"), "html.parser").select("li")]
    assert len(listed) == 4
    assert "jawaban Anda: konflik; cocok dengan kunci. ada dua pihak" in listed[0]
    assert sum("kunci: " in entry for entry in listed) == 1


def test_evidence_is_escaped_in_the_comment(kelas: Class, monkeypatch: pytest.MonkeyPatch) -> None:
    """The automatic comment quotes a trainee's markup as plain characters, in the gradebook too."""
    quoted = "Teduh | **<b>x</b>** <script>alert(1)</script> [a](javascript:b)"
    real = Rubric.grade

    def grade(self: Rubric, answer: Any) -> Any:
        found = real(self, answer)
        results = [
            replace(result, message=quoted, evidence=(Evidence(0, 5, "`<i>`"),))
            for result in found.results
        ]
        return replace(found, results=tuple(results), notes=(quoted,))

    monkeypatch.setattr(Rubric, "grade", grade)
    kelas.hand_in("ani")
    kelas.grade()
    assert "Teduh \\| \\*\\*\\<b\\>x\\</b\\>" in kelas.item("ani").comment
    course.feedback(kelas.folder, SLUG)
    (main,) = _shown(kelas.page("ani"), "main")
    assert f"{quoted} “`<i>`”" in [cell.text for cell in main.select("td")]
    assert quoted in [paragraph.text for paragraph in main.select("p")]


def test_escaped_comment_is_safe_with_stock_filters() -> None:
    """What we write into a comment stays text even where nbconvert's own filter renders it."""
    from nbconvert.filters.markdown_mistune import markdown2html_mistune

    for attack in ATTACKS.values():
        page = BeautifulSoup(markdown2html_mistune(f"“{plain(attack)}”"), "html.parser")
        assert {tag.name for tag in page.find_all(True)} <= {"p"}
        assert page.text.strip() == f"“{' '.join(attack.split())}”"


def test_instructors_comment_stands_below_the_rubrics(kelas: Class) -> None:
    """A comment that an instructor typed is shown with the rubric's table, not in its place."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.instructor("ani", score=7, say="Terasnya **bagus**. <script>x</script>")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    page = BeautifulSoup(kelas.page("ani"), "html.parser")
    assert "Kotanya ada" in page.text
    assert "Dari instruktur" in page.text
    assert [tag.text for tag in page.select("strong")].count("bagus") == 1
    assert "7 dari 10 poin (nilai instruktur)" in page.text
    assert not page.find("script")


def test_emptied_comment_hides_the_automatic_one(kelas: Class) -> None:
    """A comment emptied to "" hides the rubric's table for ever, in gradebook and feedback."""
    kelas.hand_in("ani")
    kelas.grade()
    kelas.instructor("ani", say="")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    with Session(kelas.folder).gradebook() as gradebook:
        assert gradebook.find_comment("naskah", SLUG, SLUG, "ani").comment == ""
    assert "Kotanya ada" in kelas.item("ani").comment
    assert "Kotanya ada" not in kelas.page("ani")
    assert "Panjangnya 7 kata" in kelas.page("ani")


def test_waiting_items_say_so(kelas: Class) -> None:
    """An item that a person must still look at is marked on the trainee's page."""
    kelas.hand_in("ani", change=lambda nb: doubled(nb, "naskah", "Salinan."))
    kelas.hand_in("budi")
    kelas.grade()
    course.feedback(kelas.folder, SLUG)
    assert "Menunggu instruktur" in kelas.page("ani")
    assert "Menunggu instruktur" not in kelas.page("budi")


def test_ungraded_submission_is_named(kelas: Class) -> None:
    """A trainee without a grading result is named; the others get their page."""
    kelas.hand_in("ani", raw=b"{")
    kelas.hand_in("budi")
    kelas.grade()
    steps = {step.student: step.problem for step in course.feedback(kelas.folder, SLUG)}
    assert "humas grade" in steps["ani"]
    assert steps["budi"] == ""


def test_no_page_of_a_trainee_is_served(kelas: Class) -> None:
    """An HTML file among the submitted ones is not taken: formgrader would serve and run it."""
    import json

    from grader.classroom.handin import take_in

    notebook = json.dumps(kelas.filled({"naskah": GOOD})).encode()
    files = {f"{SLUG}.ipynb": notebook, "x.html": b"<script>", "y.SVG": b"<svg>"}
    folder = take_in(kelas.folder, SLUG, "ani", files)
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{SLUG}.ipynb", "submission_secret.txt", "timestamp.txt",
    ]  # fmt: skip


def test_templates_are_packaged() -> None:
    """The templates that the configuration names are there."""
    from grader.classroom.feedback import TEMPLATES

    assert Path(TEMPLATES, "feedback", "index.html.j2").is_file()
    assert Path(TEMPLATES, "formgrade", "mathjax.html.j2").is_file()
