"""What grading costs: ``make bench``."""

import pytest

from grader.assessment import Answer
from grader.exercise import load

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
    assessment = benchmark.pedantic(exercise.rubric.grade, (answer,), rounds=300, warmup_rounds=20)
    assert 330 <= assessment.words <= 380 and not assessment.gate


def test_load_an_exercise(benchmark) -> None:  # type: ignore[no-untyped-def]
    """Reading and checking an exercise's folder, as a grading process does once."""
    exercise = benchmark(load, "04-siaran-pers")
    assert exercise.rubric.items
