"""Answers that are headlines with a lead each: honest ones pass, shuffled words do not."""

from __future__ import annotations

import random
from functools import lru_cache

import pytest
from gold import rows
from mutations import unknown

from grader.assessment import Answer, Assessment, Row
from grader.exercise import Exercise, find, load

pytestmark = pytest.mark.skipif(
    "02-framing-media" not in find(), reason="the exercise that these answers are for is not there"
)

HEADLINES = rows("effort/headlines")
"""Honest headlines with their leads (none stands in a sample), a third for each of three media."""
PEOPLE, UNIT, ILL = (
    [(row["headline"], row["lead"]) for row in HEADLINES if row["part"] == part]
    for part in ("people", "unit", "ill")
)
SMALL = frozenset(
    "di ke dari yang dan pada dengan karena sampai hingga tanpa sejak ini itu".split()
)


@lru_cache(maxsize=1)
def exercise() -> Exercise:
    """The exercise, with an index that knows no answer."""
    return unknown(load("02-framing-media"))


def in_title_case(headline: str) -> str:
    """Every word with a capital but the small ones, as most newsrooms print headlines."""
    words = headline.split()
    return " ".join(w if w in SMALL and n else w[0].upper() + w[1:] for n, w in enumerate(words))


def honest(*, title_case: bool) -> list[str]:
    """Twenty answers: each of the headlines with different neighbours."""
    texts = []
    for n in range(20):
        parts = (PEOPLE[n % len(PEOPLE)], UNIT[n % len(UNIT)], ILL[(n + n // 6) % len(ILL)])
        texts.append(
            "\n\n".join(
                f"{in_title_case(headline) if title_case else headline}\n\n{lead}"
                for headline, lead in parts
            )
        )
    assert len(set(texts)) == 20
    return texts


def graded(text: str) -> Assessment:
    """The verdict on one answer."""
    return exercise().rubric.grade(Answer("ulang", text, present=True))


@pytest.mark.parametrize("title_case", [True, False])
def test_honest_headlines_pass(title_case: bool) -> None:
    """None is stopped or capped, no headline is taken for a name, and they earn well."""
    found = [graded(text) for text in honest(title_case=title_case)]
    assert [a.gate or a.capped for a in found if a.gate or a.capped] == []
    invented = [r.message for a in found for r in a.results
                if r.criterion == "tanpa-rekaan" and r.points < r.max_points]  # fmt: skip
    assert invented == []
    shares = [a.points / a.max_points for a in found]
    assert min(shares) >= 0.8 and sum(shares) / len(shares) >= 0.93, shares


@pytest.mark.parametrize("mark", ["# {}", "### {}", "**{}**", "A. {}", "1. {}"])
def test_the_form_of_a_headline_does_not_matter(mark: str) -> None:
    """Headlines in hash marks, in bold or numbered are read like plain ones."""
    for text in honest(title_case=True)[:7]:
        parts = text.split("\n\n")
        parts[::2] = [mark.format(headline) for headline in parts[::2]]
        assert graded("\n\n".join(parts)).points == graded(text).points


@pytest.mark.parametrize("mark", ["", "# "])
def test_a_slant_is_seen_in_every_headline(mark: str) -> None:
    """Also the last headline is read, with or without a hash mark."""
    parts = honest(title_case=True)[0].split("\n\n")
    parts[4] = "Drama di Tanjakan, Napi Pura-Pura Pingsan"
    parts[::2] = [f"{mark}{headline}" for headline in parts[::2]]
    found = graded("\n\n".join(parts))
    assert next(r for r in found.results if r.criterion == "tanpa-olok").points == 0


@pytest.mark.parametrize("title_case", [True, False])
def test_shuffled_headlines_are_stopped(title_case: bool) -> None:
    """The words of the same answers in random order, in the whole or line by line, earn a tenth at
    most in 95 of 100 cases."""
    draw = random.Random(0)
    passed = []
    for text in honest(title_case=title_case):
        for lines in ([text], text.split("\n")):
            words = (draw.sample(line.split(), len(line.split())) for line in lines)
            shuffled = "\n".join(" ".join(line) for line in words)
            found = graded(shuffled)
            if found.points > 0.1 * found.max_points:
                passed.append(shuffled)
    assert len(passed) <= 2, passed


def test_two_headlines_are_too_little() -> None:
    """Two headlines without leads are no answer; three are a short one."""
    for (one, _), (two, _), (three, _) in zip(PEOPLE, UNIT, ILL, strict=False):
        found = graded(f"{one}\n\n{two}")
        assert found.points <= 0.1 * found.max_points
        assert graded(f"{one}\n\n{two}\n\n{three}").gate != "short"


def test_a_name_in_a_headline_is_still_seen() -> None:
    """A headline in title case names nobody by its capitals alone; a name in it is a name."""
    lead = PEOPLE[0][1]
    text = f"Bus Mogok di Tanjakan Sembilan\n\n{lead}\n\nCamat Bambang Sutejo Datang Menolong"
    found = graded(f"{text}\n\n{ILL[0][1]}")
    result = next(r for r in found.results if r.criterion == "tanpa-rekaan")
    assert "Bambang Sutejo" in result.message


@pytest.mark.parametrize(("seen", "as_"), [("neutral", "negative"), ("negative", "neutral")])
def test_a_bent_eye_loses_on_tone(seen: str, as_: str) -> None:
    """Who calls every neutral headline negative, or every negative one neutral, earns less than
    half of the points of tone; who slips once loses next to nothing."""
    rubric = load("02-framing-media").rubric
    gold = {r.row: r.value for r in rubric.keys["dua-puluh"] if r.field == "tone"}
    bent = {row: as_ if tone == seen else tone for row, tone in gold.items()}
    slip = next(row for row, tone in gold.items() if tone == seen)
    for answer, low, high in ((bent, 0.0, 0.5), ({**gold, slip: as_}, 0.9, 1.0)):
        rows = [Row(row, "tone", tone) for row, tone in answer.items()]
        result = rubric.judge("dua-puluh", "nada", rows)
        assert low <= result.points / result.max_points <= high, (result.points, result.max_points)
