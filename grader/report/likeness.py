"""Likeness within a class: which trainees' texts resemble one another, and where.

A report to the instructor, worth no points either way. What all may have from the same place (the
brief, the prompt, statements that every answer quotes) is left out before texts are compared, since
a class that writes from one fact sheet is alike in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from grader.exercise import Exercise
from grader.text import Document, Word

GRAM = 3
"""Words in a row that are compared."""
ALIKE = 0.3
"""Cosine similarity from which a pair is reported. Honest answers to one fact sheet reach
0.13, a text half of which was taken over 0.55 (``tests/rated``; ``tests/test_likeness.py``)."""
PASSAGE = 6
"""Words in a row that are shown as a passage that two texts share."""


@dataclass(frozen=True)
class Passage:
    """The same words in two texts, each as it was typed."""

    one: str
    other: str
    words: int


@dataclass(frozen=True)
class Pair:
    """Two trainees whose answers to an item are alike. ``likeness`` is a cosine, in [0, 1]."""

    item: str
    one: str
    other: str
    likeness: float
    passages: tuple[Passage, ...]


def pairs(
    item: str, texts: Mapping[str, str], common: str = "", least: float = ALIKE
) -> list[Pair]:
    """The pairs of trainees whose texts are alike by at least ``least``, most alike first.

    ``texts`` are answers by trainee; ``common`` holds what all were given. The measure is the
    cosine of TF-IDF vectors over word triples (Salton & Buckley 1988, Information Processing &
    Management 24, 513–523), triples of ``common`` left out.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics.pairwise import cosine_similarity

    documents = {student: Document.read(text) for student, text in texts.items() if text.strip()}
    given = set(_grams(Document.read(common).words))
    own = {
        student: [gram for gram in _grams(document.words) if gram not in given]
        for student, document in documents.items()
    }
    own = {student: grams for student, grams in own.items() if grams}
    if len(own) < 2:
        return []
    vectors = TfidfVectorizer(analyzer=lambda grams: grams, sublinear_tf=True)
    likeness = cosine_similarity(vectors.fit_transform(own.values()))
    names = list(own)
    found = [
        Pair(item, one, other, float(value), _passages(documents[one], documents[other], given))
        for row, one in enumerate(names)
        for column, other in enumerate(names[row + 1 :], start=row + 1)
        if (value := likeness[row, column]) >= least
    ]
    return sorted(found, key=lambda pair: (-pair.likeness, pair.one, pair.other))


def _grams(words: tuple[Word, ...]) -> list[str]:
    lowers = [word.lower for word in words]
    return [" ".join(lowers[n : n + GRAM]) for n in range(len(lowers) - GRAM + 1)]


def _passages(one: Document, other: Document, given: set[str]) -> tuple[Passage, ...]:
    """What the two share, word by word, longest first; not what both were given."""
    ours, theirs = one.words, other.words
    matcher = SequenceMatcher(None, [w.lower for w in ours], [w.lower for w in theirs], False)
    found = []
    for block in matcher.get_matching_blocks():
        words = ours[block.a : block.a + block.size]
        own = [gram for gram in _grams(words) if gram not in given]
        if block.size >= PASSAGE and len(own) >= PASSAGE - GRAM + 1:
            found.append(
                Passage(
                    one.text[words[0].start : words[-1].end],
                    other.text[theirs[block.b].start : theirs[block.b + block.size - 1].end],
                    block.size,
                )
            )
    return tuple(sorted(found, key=lambda passage: -passage.words))


def of_class(classroom: Path, exercise: Exercise) -> list[Pair]:
    """All pairs of a class on the prose items of an exercise; a submission that cannot be read is
    left out (``humas grade`` names it)."""
    from grader.classroom import submission
    from grader.errors import HumasError

    texts: dict[str, dict[str, str]] = {}
    for folder in sorted((classroom / "submitted").glob(f"*/{exercise.slug}")):
        try:
            answers = submission.read(folder, exercise).answers
        except HumasError:
            continue
        for item, answer in answers.items():
            if answer.present and exercise.rubric.item(item).head.answer == "prose":
                texts.setdefault(item, {})[folder.parent.name] = answer.text
    return [
        pair
        for item, answers in texts.items()
        for pair in pairs(item, answers, common(exercise, item))
    ]


def common(exercise: Exercise, item: str) -> str:
    """What every trainee was given with an item: brief, prompt, statements, boilerplate."""
    from grader.facts_brief import brief
    from grader.sheet import sheet_text

    case = exercise.rubric.cases.get(exercise.rubric.item(item).head.case)
    sheet = [brief(case), sheet_text(case).text] if case else []
    prompt = exercise.body
    for text in exercise.references.values():
        prompt = prompt.replace(text, "") if text else prompt
    return "\n\n".join([*sheet, prompt])


def page(exercise: Exercise, found: list[Pair], target: Path) -> Path:
    """Write the report as one HTML page; everything that trainees typed is escaped."""
    from jinja2 import Environment, PackageLoader

    pages = Environment(loader=PackageLoader("grader.report", "templates"), autoescape=True)
    titles = {item.id: item.head.title for item in exercise.rubric.items}
    html = pages.get_template("likeness.html.j2").render(
        title=exercise.front.title, slug=exercise.slug, pairs=found, titles=titles, least=ALIKE
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(html, encoding="utf-8")
    return target
