"""What grading costs: ``make bench``."""

import time

import pytest
from validity_elements import ELEMENTS

from grader.assessment import Answer
from grader.collector import freezing
from grader.elements import Elements
from grader.exercise import load
from grader.text import Document

pytestmark = pytest.mark.bench


def test_grade_one_answer(benchmark) -> None:  # type: ignore[no-untyped-def]
    """One answer of some 350 words against the press-release rubric, warm, gate and cap
    included."""
    exercise = load("04-siaran-pers", leave_out="naskah")
    text = exercise.references["naskah"]
    extra = (
        "Lapas juga menjelaskan bahwa perbaikan lampu lorong selesai pekan lalu dan jadwal "
        "piket ditempel di "
        "papan pengumuman. Warga yang ingin bertanya dapat datang ke loket atau mengirim "
        "pesan ke akun resmi. "
        "Petugas loket mencatat setiap pertanyaan, lalu menjawabnya pada hari yang sama."
    )
    head, tail = text.split("**Tentang", 1)
    answer = Answer("naskah", text=f"{head}{extra}\n\n{extra.lower()}\n\n**Tentang{tail}")
    exercise.rubric.grade(answer)
    with freezing() as freeze:  # as the batch grader does
        freeze()
        assessment = benchmark.pedantic(
            exercise.rubric.grade, (answer,), rounds=300, warmup_rounds=20
        )
    assert 330 <= assessment.words <= 380 and not assessment.gate


def test_load_an_exercise(benchmark) -> None:  # type: ignore[no-untyped-def]
    """Reading and checking an exercise's folder, as a grading process does once."""
    exercise = benchmark(load, "04-siaran-pers")
    assert exercise.rubric.items


NASTY = ["a", "Ab ", "“", "A. ", "di Aa ", "Senin ", "2/3 ", "Jl. A ", "S.H. ", "\n- x", "@a."]


@pytest.mark.parametrize("unit", NASTY)
def test_elements_of_a_nasty_text(benchmark, unit: str) -> None:  # type: ignore[no-untyped-def]
    """No text of 100 kB, whatever it repeats, takes over a second to read and to search."""
    source = (unit * 100_000)[:100_000]
    spent = 0.0

    def read() -> None:
        nonlocal spent
        begun = time.process_time()
        elements = Elements(Document.read(source))
        for element in ELEMENTS:
            elements.marked(element)
        spent = time.process_time() - begun

    benchmark.pedantic(read, rounds=1)
    assert spent < 1.2  # seconds of the processor: a fifth of room for a busy machine
