"""The same press release earns the same however it was typed or pasted."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from grader.assessment import Answer
from grader.exercise import load

EXERCISE = load("04-siaran-pers", leave_out="naskah")
REFERENCE = EXERCISE.references["naskah"]
TITLE = next(line for line in REFERENCE.split("\n") if line.startswith("# "))


def _points(text: str) -> float:
    return EXERCISE.rubric.grade(Answer("naskah", text=text)).points


def _titled(shape: str) -> Callable[[str], str]:
    return lambda text: text.replace(TITLE, shape.format(TITLE[2:]))


def _instead(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new)


FORMS: dict[str, Callable[[str], str]] = {
    "one line break between paragraphs": lambda text: text.replace("\n\n", "\n"),
    "windows line breaks": lambda text: text.replace("\n", "\r\n"),
    "pasted from a web page": lambda text: text.replace("\n\n", "<br><br>"),
    "paragraphs of HTML": lambda text: "".join(f"<p>{block}</p>" for block in text.split("\n\n")),
    "a quoted message": lambda text: re.sub("^", "> ", text, flags=re.MULTILINE),
    "indented": lambda text: re.sub("^(?=.)", "    ", text, flags=re.MULTILINE),
    "hard blanks": _instead(" ", "\u00a0"),
    "straight marks": lambda text: text.replace("“", '"').replace("”", '"'),
    "single marks": lambda text: text.replace("“", "'").replace("”", "'"),
    "guillemets": lambda text: text.replace("“", "«").replace("”", "»"),
    "long dashes": _instead("–", "—"),
    "hyphens": _instead(" – ", " - "),
    "bold title": _titled("**{}**"),
    "title without marks": _titled("{}"),
    "title with a label": _titled("Judul: {}"),
    "lead with a label": _instead("Muara Teduh, INFO_PAS", "Teras: Muara Teduh, INFO_PAS"),
    "bold dateline": _instead("Muara Teduh, INFO_PAS –", "**Muara Teduh, INFO_PAS** –"),
    "town in capitals": _instead("Muara Teduh, INFO_PAS –", "MUARA TEDUH –"),
    "country code": _instead("0812-0000-0417", "+62 812-0000-0417"),
    "number without hyphens": _instead("0812-0000-0417", "081200000417"),
    "thousands without a point": _instead("1.214", "1214"),
    "hours with a colon": _instead("19.40", "19:40"),
    "class with a blank": _instead("Kelas IIA", "Kelas II A"),
    "short office": _instead("Kepala Lapas Kelas IIA Muara Teduh, Hasan", "Kalapas, Hasan"),
    "figure and word": _instead("dua petugas", "2 (dua) petugas"),
    "dates in figures": _instead("Senin (2/3)", "Senin, 02-03-2026"),
    "dates in words": _instead("Senin (2/3)", "Senin, 2 Maret 2026,"),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_form_does_not_matter(form: str) -> None:
    """Full marks in each form."""
    typed = FORMS[form](REFERENCE)
    assert typed != REFERENCE and _points(typed) == 100


@pytest.mark.parametrize(
    ("slug", "item"), [("03-penulisan-berita", "perbaiki"), ("03-penulisan-berita", "teras"),
                       ("05-media-sosial", "alt"), ("05-media-sosial", "balas-keluhan")],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["- ", "{}. ", "{}) "])
def test_a_list_is_read_as_its_items(slug: str, item: str, mark: str) -> None:
    """Who numbers the answers, or sets them behind a hyphen, loses nothing."""
    exercise = load(slug, leave_out=item)
    plain = exercise.references[item]
    blocks = plain.split("\n\n")
    listed = "\n".join(mark.format(n) + block for n, block in enumerate(blocks, 1))
    one, other = (exercise.rubric.grade(Answer(item, text=text)) for text in (plain, listed))
    assert one.points == other.points == one.max_points


def test_the_same_slip_again_costs_nothing_more() -> None:
    """*wib* four times is one slip, *wib* and *kwalitas* two."""
    one, four = REFERENCE.replace("WIB", "wib", 1), REFERENCE.replace("WIB", "wib")
    two = four.replace("keadaan", "kwalitas", 1)
    assert _points(two) < _points(four) == _points(one) < 100


def test_a_full_stop_behind_the_title_is_a_slip() -> None:
    """It costs a little of the title's points, not the lead's as well."""
    assert 98 < _points(_titled("{}.")(REFERENCE)) < 100
