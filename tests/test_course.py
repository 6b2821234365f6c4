"""The course as a whole: its lessons are what they promise, and their Indonesian is clean."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest

from grader import exercise, lesson
from grader.minutes import lesson_minutes, reading_minutes
from grader.notebook import release_files
from grader.rowdata import read_key
from grader.rules import Reading
from grader.rules.language import Language
from grader.rules.lexicon import Lexicon
from grader.text import Document

MODULES = lesson.find()
SLUGS = exercise.find()
PILOT = ("00-mulai", "01-kesadaran-digital", "03-penulisan-berita", "04-siaran-pers",
         "05-media-sosial")  # fmt: skip
"""The modules of the core path up to social media; 06 follows."""
MOST_MINUTES = 12 * 60
LARGEST = 300_000
"""Bytes of a notebook with its data: it opens at once on a slow laptop and a thin line."""


@pytest.fixture(scope="module")
def lessons() -> dict[str, lesson.Lesson]:
    """Every lesson of the course."""
    return {module: lesson.load(lesson.course_root() / module) for module in MODULES}


@pytest.mark.parametrize("module", MODULES)
def test_a_lesson_takes_the_minutes_that_it_says(
    module: str, lessons: dict[str, lesson.Lesson]
) -> None:
    """Reading at 180 words a minute and trying everything takes what the front matter says, within
    a fifth, and between 45 and 75 minutes."""
    said = lessons[module].head.minutes
    measured = lesson_minutes(lessons[module])
    assert 45 <= said <= 75
    assert 0.8 * said <= measured <= 1.2 * said, f"measured {measured:.0f} minutes"


def test_the_core_path_fits_into_twelve_hours(lessons: dict[str, lesson.Lesson]) -> None:
    """Lessons and exercises of the core modules together take at most twelve hours."""
    core = [module for module in PILOT if module in lessons]
    assert all(lessons[module].head.path == "core" for module in core)
    total = sum(lessons[module].head.minutes for module in core)
    total += sum(exercise.load(slug).front.minutes for slug in SLUGS if slug in PILOT)
    assert 0 < total <= MOST_MINUTES


@pytest.mark.parametrize("module", MODULES)
def test_a_lesson_answers_back(module: str, lessons: dict[str, lesson.Lesson]) -> None:
    """At least six things to try, two figures or plots of them, key points, sources, and notes for
    the instructor beside it."""
    found = lessons[module]
    tried = len(found.practice.rubric.items) if found.practice else 0
    plots = len(re.findall(r"^```\{code-cell\}", found.body, re.MULTILINE))
    figures = plots + len(re.findall(r"!\[[^\]]+\]\(", found.body))
    assert tried + plots >= 6
    assert figures >= 2
    assert len(found.head.key_points) >= 3
    assert re.search(r"^##? Sumber", found.body, re.MULTILINE)
    assert (found.folder / "instructor.md").is_file()


@pytest.mark.parametrize("module", MODULES)
def test_code_in_a_lesson_is_hidden_or_one_line(
    module: str, lessons: dict[str, lesson.Lesson]
) -> None:
    """A trainee never has to read Python."""
    for cell in re.findall(r"^```\{code-cell\}.*?\n(.*?)^```", lessons[module].body, re.M | re.S):
        lines = [line for line in cell.splitlines() if line.strip() and not line.startswith(":")]
        assert "hide-input" in cell or len(lines) == 1, cell


def targets(found: lesson.Lesson) -> set[str]:
    """The places in a lesson that a criterion can name."""
    return set(re.findall(r"^\(([\w-]+)\)=", found.body, re.MULTILINE))


@lru_cache(maxsize=1)
def rubrics() -> list[exercise.Exercise]:
    """Every exercise, and every lesson's practice."""
    practice = [lesson.load(lesson.course_root() / module).practice for module in MODULES]
    return [*(exercise.load(slug) for slug in SLUGS), *(found for found in practice if found)]


def test_every_criterion_leads_into_the_lesson(lessons: dict[str, lesson.Lesson]) -> None:
    """Each criterion of a graded item names a place in a lesson, and each place named exists."""
    for found in rubrics():
        for item in found.rubric.items:
            for criterion in item.criteria:
                module, _, place = criterion.wording.learn.partition("#")
                where = f"{found.slug}: {item.id}, {criterion.id}"
                assert module or item.head.practice, f"{where} names no lesson"
                if module in lessons:
                    assert place in targets(lessons[module]), f"{where}: {module}#{place}"


@pytest.mark.parametrize("slug", SLUGS)
def test_a_notebook_with_its_data_is_small(slug: str) -> None:
    """A built exercise notebook with its data is under 300 kB (the rubric's hashes not counted)."""
    files = release_files(exercise.load(slug))
    assert sum(len(content) for name, content in files.items() if name != "rubric.json") < LARGEST


_SHOWN = re.compile(
    r"^```.*?^```|“[^”]*”|‘[^’]*’|\*\*?[^*\n]+\*\*?|`[^`\n]*`|^>[^\n]*$|^\|[^\n]*$|https?://\S+"
    r"|\[[^\]]*\]\([^)]*\)",
    re.MULTILINE | re.DOTALL,
)
"""What a text shows rather than says: quotations, examples set off, tables, code, links."""


def slips(text: str) -> list[str]:
    """The spelling errors that the project's own checker finds in what a text says itself."""
    body = _SHOWN.sub("…", re.sub(r"^\+\+\+.*$|^\([\w-]+\)=$", "", text, flags=re.MULTILINE))
    reading = Reading(Document.read(body))
    word = Lexicon.model_validate({"rule": "lexicon", "list": "words_standard", "formal": False})
    mark = Language.model_validate({"rule": "language"})
    return [
        f"{reading.document.slice(span)!r} {note}"
        for rule in (word, mark)
        for span, note in rule.judge(reading).evidence
        if "…" not in reading.document.slice(span)
    ]


@pytest.mark.parametrize("module", MODULES)
def test_a_lessons_indonesian_is_clean(module: str, lessons: dict[str, lesson.Lesson]) -> None:
    """The checker that reads trainees' texts finds no error in the lesson itself."""
    found = lessons[module]
    head = found.head
    assert not slips(found.body)
    for text in (head.title, *head.questions, *head.objectives, *head.key_points):
        assert not slips(text)
    assert not slips((found.folder / "instructor.md").read_text(encoding="utf-8"))


def test_prompts_and_messages_are_clean() -> None:
    """Neither prompts, criteria, messages, hints nor reasons hold an error that it finds."""
    for found in rubrics():
        body = found.body
        for item in found.rubric.items:
            if item.head.answer == "prose":
                body = body.replace(found.references[item.id], "")
        texts = [body] if found.slug in SLUGS else []
        for item in found.rubric.items:
            texts += [item.head.title, *(question.text for question in item.head.questions)]
            for criterion in item.criteria:
                wording = criterion.wording
                texts += [wording.title, wording.hint]
                messages = (wording.passed, wording.partly, wording.failed)
                texts += [re.sub(r"\{\w+\}", "…", message) for message in messages]
        for name in ("key.csv", "practice.csv"):
            for rows in read_key(found.folder / name, found.rubric.items).values():
                texts += [row.note for row in rows]
        wrong = {text[:60]: errors for text in texts if (errors := slips(text))}
        assert not wrong, found.slug


def test_reading_time_counts_what_is_read() -> None:
    """Code, marks and addresses are not read; 180 words are a minute."""
    text = "satu dua tiga " * 60
    extra = '\n```{code-cell} python\nx = "tidak dibaca"\n```\n\n(teras)=\n+++ {"item": "x"}\n'
    assert reading_minutes(text) == 1 == reading_minutes(text + extra)


def test_the_checker_reads_what_a_text_says(tmp_path: Path) -> None:
    """An error in running text is found, one that the text shows in quotation marks is not."""
    assert slips("Kegiatan di laksanakan diantara dua blok.")
    assert not slips("Jangan menulis “di laksanakan” atau *diantara*.")
