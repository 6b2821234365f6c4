"""Where the engine is not sure it says so, and a person decides."""

from __future__ import annotations

import pytest

from grader.assessment import Answer, Outcome
from grader.doubts import nearly_told, told_in_other_words
from grader.exercise import load
from grader.rules import SURE, ProseRule
from grader.ungrounded import common

EXERCISE = load("04-siaran-pers", leave_out="naskah")
REFERENCE = EXERCISE.references["naskah"]
ITEM = EXERCISE.rubric.item("naskah")
INVENTED = (
    "Sejumlah saksi melihat pelaku membawa potongan besi dari gudang belakang dekat dapur. "
    "Mereka sudah lama berseteru soal giliran memakai lapangan bulu tangkis."
)
"""A circumstance that the sheet does not know, in plain words: no name, number, date or place."""


def graded(text: str) -> tuple[float, tuple[str, ...], Outcome]:
    """Points, doubts and outcome of a text."""
    found = EXERCISE.rubric.grade(Answer("naskah", text=text))
    return found.points, found.doubts, found.outcome


def behind(text: str, mark: str, more: str) -> str:
    """The text with ``more`` behind the sentence that ends with ``mark``."""
    assert mark in text
    return text.replace(mark, f"{mark} {more}", 1)


def test_narrative_without_ground_goes_to_a_person() -> None:
    """An invented circumstance costs its criterion, no other, and is shown to the instructor."""
    points, doubts, _ = graded(REFERENCE)
    assert not doubts
    more, said, outcome = graded(behind(REFERENCE, "menguasai keadaan pukul 20.05 WIB.", INVENTED))
    assert outcome is Outcome.FOR_INSTRUCTOR
    assert any("potongan besi" in doubt and "Adakah dasarnya?" in doubt for doubt in said)
    own = next(c.points for c in ITEM.criteria if c.id == "tanpa-rekaan")
    assert points - own <= more < points


@pytest.mark.parametrize(
    "harmless",
    [
        "Apa yang memicunya belum kami ketahui; kami menunggu hasil pemeriksaan tim gabungan.",
        "Kabar di grup percakapan tentang penyanderaan perawat dan pembakaran dapur tidak benar.",
        "Terima kasih.",
    ],
)
def test_what_is_open_denied_or_short_is_not_doubted(harmless: str) -> None:
    """A hedge, the answer to a rumour and a polite word need no ground in the sheet."""
    assert not graded(behind(REFERENCE, "menguasai keadaan pukul 20.05 WIB.", harmless))[1]


@pytest.mark.parametrize(
    ("sentence", "doubtful"),
    [
        ("Keluarga dapat memakai satu loket pengaduan, dan Selasa besok layanan kunjungan buka.",
         True),
        ("Loket pengaduan keluarga menerima pertanyaan.", False),
        ("Petugas melerai kedua kelompok.", False),
    ],
)  # fmt: skip
def test_a_fact_in_unforeseen_words_is_asked_about(sentence: str, doubtful: bool) -> None:
    """Where no wording finds a fact but one sentence holds most of its words, a person is asked
    whether it tells the fact; few shared words raise no question."""
    reading = EXERCISE.rubric.read("naskah", f"Muara Teduh – Ada perkelahian.\n\n{sentence}")
    assert reading.case is not None
    fact = next(fact for fact in reading.case.facts if fact.id == "kunjungan")
    unheard = fact.model_copy(update={"wordings": ("kata lain sama sekali",)})
    sheet = reading.case
    near = nearly_told(reading.elements, sheet, [unheard], reading.elements.sentences("story"))
    doubt = told_in_other_words(reading.elements, near)
    assert (doubt.sure < SURE) == doubtful
    assert (fact.text in doubt.why and sentence in doubt.why) == doubtful


@pytest.mark.parametrize(
    ("sentence", "invented"),
    [
        ("Beberapa warga memanjat pagar sambil melempari petugas dengan kerikil.", True),
        ("Angin kencang merobohkan tenda di lapangan bulu tangkis.", True),
        ("Petugas melerai kedua kelompok sambil meniup peluit berkali-kali di lorong.", False),
        ("Kabar tentang warga yang memanjat pagar sambil melempari kerikil tidak benar.", False),
        ("Semoga keluarga bersabar dan saling menguatkan.", False),
        ("Atas perhatiannya kami ucapkan terima kasih.", False),
    ],
)
def test_which_narrative_is_held_to_be_invented(sentence: str, invented: bool) -> None:
    """Three words that nothing speaks for make a sentence invented; one that tells a fact, answers
    a rumour, wishes or thanks is none."""
    rule = next(c.rule for c in ITEM.criteria if c.id == "tanpa-rekaan")
    assert isinstance(rule, ProseRule)
    text = behind(REFERENCE, "menguasai keadaan pukul 20.05 WIB.", sentence)
    finding = rule.judge(EXERCISE.rubric.read("naskah", text))
    assert (finding.score < 1) is invented is (finding.sure < SURE)


def test_the_stems_that_any_sheet_may_use_are_counted_from_the_sheets() -> None:
    """The table is what the tool lists today: a new sheet means a new table."""
    import common_stems

    assert common_stems.common() == sorted(common())
