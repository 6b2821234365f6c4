"""Open questions answered in passing, on sheets of every kind: causes at the head of a sentence,
harm, sources, loose links, guesses, blame, futures; and what only tells time, order or effects.
All names and events are invented."""

from __future__ import annotations

import pytest
from test_claims import reading, rows, sheets

from grader.reasons_asked import asked
from grader.rules import PROSE
from grader.rules.facts import EACH


@pytest.mark.parametrize(("case", "text"), rows("reasons"))
def test_what_answers_an_open_question(case: str, text: str) -> None:
    """In whatever way a text tells why, or what will be, nobody knows it yet."""
    assert reading(case, text).answered


@pytest.mark.parametrize(("case", "text"), rows("no_reasons"))
def test_what_answers_none(case: str, text: str) -> None:
    """Durations, order, what goes on, effects of the event, causes that the sheet itself tells, and
    what is said to be still examined."""
    assert reading(case, text).answered == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sistem wajib lapor mati pagi ini. Penyebabnya kabel yang putus.", True),
        ("Sistem wajib lapor mati pagi ini. Penyebabnya belum diketahui.", False),
        ("Sistem mati sehingga 26 klien pulang. Penyebabnya kekeliruan petugas.", False),
        ("Kabel jaringan putus. Akibatnya, sistem wajib lapor mati.", True),
        ("Sistem wajib lapor mati. Akibatnya, layanan terganggu.", False),
        ("Sistem wajib lapor mati. Maklum, komputernya sudah tua.", True),
        ("Sistem wajib lapor mati. Maklum diharapkan bagi para klien.", False),
    ],
)
def test_a_cause_in_a_sentence_of_its_own(text: str, told: bool) -> None:
    """It speaks of what the sentence before told last."""
    assert bool(reading("wajib-lapor", text).answered) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Setelah tiga bulan kontrak akan diperpanjang bila kinerjanya baik.", True),
        ("Jika kinerjanya baik, kontrak mereka pasti diperpanjang.", True),
        ("Bila kontrak diperpanjang, kami mengabarkannya.", False),
        ("Kontrak akan diperpanjang bila kinerjanya baik, tetapi itu belum pasti.", False),
    ],
)
def test_a_promise_on_an_easy_condition(text: str, told: bool) -> None:
    """It decides the future as one without a condition does."""
    assert bool(reading("lulusan-pelatihan", text).answered) is told


def test_what_it_happened_to() -> None:
    """The question names the thing, the fact of the event what it serves."""
    [each] = asked(sheets()["wajib-lapor"])
    assert "sistem" in each.thing
    assert {"pencatatan", "lapor"} <= each.served


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Bus mogok, mungkin karena sudah tua.", True),
        ("Bus tidak kuat menanjak dan mogok.", True),
        ("Bus mogok karena kehabisan solar.", False),
        ("Radiator bocor sehingga bus mogok.", False),
    ],
)
def test_what_is_only_guessed_contradicts_where_nothing_else_asks(text: str, loose: bool) -> None:
    """Where an item has a criterion on guesses, only what is said outright contradicts too."""
    found = reading("bus-mogok", text)
    assert [clash.loose for clash in found.answered] == [loose]
    given = {"rule": "facts", "aspect": "contradicted", "in": "whole"}
    scores = [
        PROSE["facts"].model_validate({**given, "guesses": guesses}).judge(found).score
        for guesses in (True, False)
    ]
    assert scores == [1 - EACH, 1.0 if loose else 1 - EACH]
