"""Every exercise proves itself: its examples, its samples, its reference, and who owns what."""

from __future__ import annotations

import random
from functools import lru_cache
from itertools import combinations

import pytest
from mutations import points, strong, unknown

from grader import lesson
from grader.assessment import Answer, Outcome, Row
from grader.criteria import Criterion, Item
from grader.exercise import Exercise, find, load
from grader.notebook import build
from grader.rowdata import answer_rows
from grader.rubric import Rubric
from grader.rules import TableRule
from grader.text import Document

SLUGS = find()
LESSONS = [
    module for module in lesson.find() if (lesson.course_root() / module / "rubric.yaml").is_file()
]
PROVED = [*SLUGS, *(f"pelajaran/{module}" for module in LESSONS)]
"""Exercises, and what can be tried in lessons: both prove themselves."""


@lru_cache(maxsize=256)
def loaded(name: str, *, leave_out: str = "") -> Exercise:
    """An exercise by its slug, or a lesson's practice; read once, since nothing changes it."""
    if not name.startswith("pelajaran/"):
        return load(name, leave_out=leave_out)
    practice = lesson.load(
        lesson.course_root() / name.removeprefix("pelajaran/"), leave_out=leave_out
    ).practice
    assert practice is not None
    return practice


def items(*kinds: str) -> list[tuple[str, str]]:
    """Every item (of these kinds of answer, or of any) with the name of its exercise."""
    return [
        (name, item.id)
        for name in PROVED
        for item in loaded(name).rubric.items
        if not kinds or item.head.answer in kinds
    ]


PROSE_ITEMS = items("prose")
KEYED_ITEMS = [
    (name, item)
    for name, item in items("labels", "choice", "order", "number", "table")
    if loaded(name).rubric.item(item).needs_key
]
EXAMPLES = [
    pytest.param(name, item.id, criterion.id, kind, text, id=f"{item.id}-{criterion.id}-{kind}-{n}")
    for name in PROVED
    for item in loaded(name).rubric.items
    for criterion in item.criteria
    if (examples := criterion.wording.examples) is not None
    for kind, texts in (("pass", examples.passing), ("fail", examples.failing))
    for n, text in enumerate(texts)
]
SAMPLES = [(name, sample.name) for name in PROVED for sample in loaded(name).samples]
CHANCE = 0.1
"""What a constant answer, a random one or gibberish may earn at most."""


def share(exercise: Exercise, item: str, text: str) -> float:
    """The share of the item's points that a text earns."""
    return share_of(exercise, Answer(item, text=text, present=bool(text.strip())))


def asked(exercise: Exercise, item: str, text: str) -> bool:
    """True where a person is asked whether the text is one."""
    doubts = exercise.rubric.grade(Answer(item, text=text)).doubts
    return any("kalimat yang utuh" in doubt for doubt in doubts)


def share_of(exercise: Exercise, answer: Answer) -> float:
    """The share of the item's points that an answer earns."""
    assessment = exercise.rubric.grade(answer)
    return assessment.points / assessment.max_points


def test_there_is_an_exercise() -> None:
    """The tests below have something to prove."""
    assert SLUGS


@pytest.mark.parametrize(("slug", "item", "criterion", "kind", "text"), EXAMPLES)
def test_examples(slug: str, item: str, criterion: str, kind: str, text: str) -> None:
    """A criterion passes each of its passing examples and none of its failing ones."""
    rubric = loaded(slug).rubric
    rule = next(c.rule for c in rubric.item(item).criteria if c.id == criterion)
    in_rows = isinstance(rule, TableRule) or rubric.item(item).head.answer == "table"
    result = rubric.judge(item, criterion, answer_rows(text) if in_rows else text)
    expected = Outcome.PASSED if kind == "pass" else Outcome.NOT_YET
    assert result.outcome == expected, f"{result.message} ({result.points}/{result.max_points})"


@pytest.mark.parametrize(("slug", "name"), SAMPLES)
def test_samples(slug: str, name: str) -> None:
    """A sample gets the score that it states, when the index does not hold it."""
    exercise = loaded(slug, leave_out=name)
    sample = next(sample for sample in exercise.samples if sample.name == name)
    assert sample.low <= round(share_of(exercise, sample.answer), 4) <= sample.high


@pytest.mark.parametrize(("slug", "item"), PROSE_ITEMS)
def test_reference(slug: str, item: str) -> None:
    """The reference solution earns at least 95 % of the points."""
    exercise = loaded(slug, leave_out=item)
    assert share(exercise, item, exercise.references[item]) >= 0.95


@pytest.mark.parametrize(("slug", "item"), PROSE_ITEMS)
def test_a_copied_answer_is_caught(slug: str, item: str) -> None:
    """The reference and every honest sample, handed in by a trainee, earn a tenth at most."""
    exercise = loaded(slug)
    copies = [exercise.references[item]]
    copies += [s.text for s in exercise.samples if s.item == item and s.high > 0.1]
    assert all(share(exercise, item, text) <= 0.1 for text in copies)


@pytest.mark.parametrize(("slug", "item"), PROSE_ITEMS)
def test_shuffled_words_are_caught(slug: str, item: str) -> None:
    """A strong answer with its words shuffled earns a tenth at most, in twenty shuffles of two
    kinds; of a few sentences, where chance makes sense now and then and honest writers are as odd,
    it may go to a person instead, in nine of ten."""
    exercise = loaded(slug, leave_out=item)
    reference = exercise.references[item]
    draw = random.Random(0)
    passed = []
    for whole in (True, False):
        for _ in range(10):
            lines = [reference] if whole else reference.split("\n")
            words = (draw.sample(line.split(), len(line.split())) for line in lines)
            text = "\n".join(" ".join(line) for line in words)
            few = len(reference.split()) < SHORT
            if share(exercise, item, text) > 0.1 and not (few and asked(exercise, item, text)):
                passed.append(text)
    assert len(passed) <= (2 if few else 0), passed


SHORT = 110
"""Words: a few sentences."""


@pytest.mark.parametrize(("slug", "item"), KEYED_ITEMS)
def test_the_key_is_the_best_answer(slug: str, item: str) -> None:
    """Every criterion against the key passes the key itself, and an empty answer earns nothing."""
    rubric = loaded(slug).rubric
    for criterion in keyed(rubric.item(item)):
        assert rubric.judge(item, criterion.id, keyed_rows(rubric, item)).outcome == Outcome.PASSED
        assert rubric.judge(item, criterion.id, []).points == 0
    assert rubric.grade(Answer(item, present=False)).outcome == Outcome.NOT_ATTEMPTED


@pytest.mark.parametrize(("slug", "item"), KEYED_ITEMS)
def test_guessing_earns_next_to_nothing(slug: str, item: str) -> None:
    """A constant answer, a thousand random ones on average (sentences of the source where passages
    are to be copied from it), and the order first shown earn a tenth at most (a fifth where fewer
    than eight parts are put in order)."""
    rubric = loaded(slug).rubric
    head = rubric.item(item).head
    if head.answer not in ("labels", "choice", "order") and not head.source:
        pytest.skip("there is nothing to guess from")
    most = 2 * CHANCE if head.answer == "order" and len(rubric.texts[item]) < 8 else CHANCE
    maximum = sum(criterion.points for criterion in rubric.item(item).criteria)
    draw = random.Random(0)
    guesses = [rubric.grade(Answer(item, rows=guess(rubric, item, draw))) for _ in range(1000)]
    assert sum(found.points for found in guesses) / 1000 / maximum <= most
    for rows in constants(rubric, item):
        assert rubric.grade(Answer(item, rows=rows)).points / maximum <= most, rows[:1]


def keyed(item: Item) -> list[Criterion]:
    """The criteria of an item that compare with its key."""
    return [criterion for criterion in item.criteria if criterion.needs_key]


def keyed_rows(rubric: Rubric, item: str) -> tuple[Row, ...]:
    """The key as an answer: of several accepted values the first."""
    found: dict[tuple[str, str], Row] = {}
    for row in rubric.keys[item]:
        found.setdefault((row.row, row.field), Row(row.row, row.field, row.value))
    return tuple(found.values())


def options(rubric: Rubric, item: str) -> dict[tuple[str, str], list[str]]:
    """What may be chosen for each row and field; a multiple question's every set of options."""
    head = rubric.item(item).head
    if head.answer == "labels":
        return {(row, name): list(values) for row in rubric.texts[item]
                for name, values in head.labels.items()}  # fmt: skip
    if head.answer == "table":
        source = Document.read(head.source)
        sentences = [source.slice(sentence) for sentence in source.sentences]
        return {(row, column.id): list(column.options) or sentences for row in rubric.texts[item]
                for column in head.columns}  # fmt: skip
    found = {}
    for question in head.questions:
        values = list(question.options)
        if question.multiple:
            sets = (combinations(values, size) for size in range(1, len(values) + 1))
            values = ["|".join(chosen) for several in sets for chosen in several]
        field = next(row.field for row in rubric.keys[item] if row.row == question.id)
        found[question.id, field] = values
    return found


def guess(rubric: Rubric, item: str, draw: random.Random) -> tuple[Row, ...]:
    """An answer drawn at random."""
    if rubric.item(item).head.answer == "order":
        names = draw.sample(list(rubric.texts[item]), len(rubric.texts[item]))
        return tuple(Row(name, "position", str(n)) for n, name in enumerate(names, start=1))
    return tuple(
        Row(row, name, draw.choice(values)) for (row, name), values in options(rubric, item).items()
    )


def constants(rubric: Rubric, item: str) -> list[tuple[Row, ...]]:
    """The answers of somebody who always does the same: the n-th option, or the order as shown."""
    if rubric.item(item).head.answer == "order":
        shown = list(rubric.texts[item])
        return [tuple(Row(name, "position", str(n)) for n, name in enumerate(shown, start=1))]
    choices = options(rubric, item)
    return [
        tuple(Row(row, name, values[min(n, len(values) - 1)]) for (row, name), values in
              choices.items())
        for n in range(max(map(len, choices.values())))
    ]  # fmt: skip


@pytest.mark.parametrize("slug", SLUGS)
def test_the_release_shows_brief_and_rubric(slug: str) -> None:
    """A trainee's notebook holds every fact of the sheet, every criterion and the sum of points."""
    exercise = load(slug)
    shown = "\n".join(cell.source for cell in build(exercise, solutions=False).cells)
    for item in exercise.rubric.items:
        for case in (exercise.rubric.cases[item.head.case],) if item.head.case else ():
            assert all(fact.text in shown for fact in case.facts)
        reference = exercise.references[item.id]
        if item.head.answer == "prose":
            assert all(criterion.wording.title in shown for criterion in item.criteria)
            assert item.head.practice or f"**{item.points:g}**" in shown
            assert reference[:60] not in shown


def test_sentences_of_lead_and_body_shuffled() -> None:
    """With its sentences shuffled a release loses on dateline, lead and pyramid criteria only."""
    exercise = unknown(load("04-siaran-pers"))
    item = exercise.rubric.item("naskah")
    draw = random.Random(1)
    for text in strong(exercise, item):
        before = points(exercise, item, text)
        reading = exercise.rubric.read("naskah", text)
        story = reading.elements.paragraphs("story")
        sentences = [reading.document.slice(s) for block in story for s in block.sentences]
        for _ in range(10):
            mixed = list(sentences)
            draw.shuffle(mixed)
            middle = "\n\n".join(" ".join(mixed[n : n + 2]) for n in range(0, len(mixed), 2))
            document = reading.document
            shuffled = document.text[: story[0].start] + middle + document.text[story[-1].end :]
            after = points(exercise, item, shuffled)
            lost = {name for name in before if before[name] - after[name] > 0.02 * item.points}
            assert lost <= {"dateline", "teras", "panjang-teras", "piramida"}, shuffled
