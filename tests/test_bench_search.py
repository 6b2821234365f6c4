"""A search for inputs that are slow to grade: ``make bench``.

Hypothesis puts texts together from pieces that a rule looks for, and is told to look where reading
took long: texts of 10 kB, so that the search may see many; the slowest are then tried with 100 kB.
What was slowest stands in ``docs/bench.md``.
"""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings, target
from hypothesis import strategies as st
from validity_elements import ELEMENTS

from grader.assessment import Answer
from grader.elements import Elements
from grader.exercise import load
from grader.text import Document

pytestmark = pytest.mark.bench

SIZE = 100_000
EXAMPLES = 400
FINALISTS = 3
LONGEST = 1.0
"""Seconds of the processor that no input of ``SIZE`` characters may take."""
PIECES = (
    "a|B|0|é|İ|\u0301|\u200b|_|*|#|>|<b>|<!--|](|(|)|[|“|”|\"|'|.|,|!|?|…|;|:|–|-|/|@|+62 |Rp|%|`|"
    "\\| |  |\t|\n|\n\n|\n- |\n# |di |ke |Ab |A. |S.H. |di Aa |Kepala |Lapas |Kalapas |Tentang |"
    "Jl. A |Senin |2/3 |(2/3) |2 Maret 2026|19.40 |pukul |dua |ratus |ribu |1.000|12,5 |"
    "0812-0000-0417|a@b.id |@ab |www.a |ujar |kata |karena |untuk |dengan |yang |tidak |hanya |"
    "akan |Dua narapidana luka |Muara Teduh, INFO_PAS – |Hasan Waluyo|Narahubung: |adalah |"
    "Kepala Lapas Kelas IIA "
).split("|")
TEXTS = st.tuples(
    st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=4).map("".join),
)
"""What the text opens with, what it repeats, and what it closes with."""


Parts = tuple[str, str, str]


def built(parts: Parts, size: int) -> str:
    """A text of ``size`` characters."""
    opening, unit, closing = parts
    room = size - len(opening) - len(closing)
    return f"{opening}{(unit * (room // len(unit) + 1))[:room]}{closing}"


@pytest.mark.timeout(1200)
def test_the_slowest_input_that_a_search_finds(benchmark) -> None:  # type: ignore[no-untyped-def]
    """No text of 100 kB takes over a second to grade, nor to read and search as a whole."""
    exercise = load("04-siaran-pers")

    def grade(text: str) -> None:
        exercise.rubric.grade(Answer("naskah", text=text))

    def read(text: str) -> None:
        elements = Elements(Document.read(text))
        for element in ELEMENTS:
            elements.marked(element)

    def seconds(work: Callable[[str], None], text: str) -> float:
        spent = []
        for _ in range(2):  # the less of two: another process may have held this one up
            begun = time.process_time()
            work(text)
            spent.append(time.process_time() - begun)
        return min(spent)

    tried: dict[str, dict[Parts, float]] = {"grade": {}, "read": {}}

    @settings(
        max_examples=EXAMPLES,
        database=None,
        phases=(Phase.generate, Phase.target),
        suppress_health_check=list(HealthCheck),
    )
    @given(TEXTS)
    def search(parts: Parts) -> None:
        text = built(parts, SIZE // 10)
        for work in (grade, read):
            spent = tried[work.__name__][parts] = seconds(work, text)
            target(spent, label=work.__name__)

    benchmark.pedantic(search, rounds=1)
    worst = {}
    for work in (grade, read):
        found = tried[work.__name__]
        slowest = sorted(found, key=lambda parts: -found[parts])[:FINALISTS]
        worst[work.__name__] = max((seconds(work, built(p, SIZE)), p) for p in slowest)
        spent, parts = worst[work.__name__]
        benchmark.extra_info[work.__name__] = f"{spent:.2f} s: {parts}"
    assert max(spent for spent, _ in worst.values()) < LONGEST, worst
