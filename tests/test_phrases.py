"""Patterns over classes of words, and the stances that are told by them."""

from __future__ import annotations

import pytest
from gold import case, rows

from grader.phrases import Classes, Patterns
from grader.rules import Reading
from grader.rules.element import Element
from grader.rules.language import Language
from grader.rules.stance import passages
from grader.stances import BY_RULE, by_rule
from grader.stances.empty import empty
from grader.text import Document
from grader.told import told

CLASSES = Classes({"ONLY": ["hanya", "cuma"], "SMALL": ["kecil", "sepele"], "HURT": ["*luka"]})


def found(pattern: str, text: str) -> list[str]:
    """The passages of one sentence that a pattern finds."""
    words = Document.read(text).sentences[0].words
    spans = Patterns([pattern]).find(words, CLASSES.tags(words))
    return [" ".join(word.text for word in words[first : last + 1]) for first, last in spans]


@pytest.mark.parametrize(
    ("pattern", "text", "passages"),
    [
        ("ONLY SMALL", "Itu cuma sepele.", ["cuma sepele"]),
        ("ONLY SMALL", "Itu cuma soal sepele.", []),
        ("ONLY ~2 SMALL", "Itu cuma soal sepele.", ["cuma soal sepele"]),
        ("ONLY ~3 SMALL", "Itu cuma soal, kata orang, kecil.", []),
        ("ONLY ≈4 SMALL", "Itu cuma soal, kata orang, kecil.", ["cuma soal kata orang kecil"]),
        ("ONLY !NUMBER HURT", "Mereka hanya terluka.", ["hanya terluka"]),
        ("ONLY !NUMBER ~1 HURT", "Hanya dua terluka.", []),
        ("ONLY soal? SMALL", "Itu cuma sepele.", ["cuma sepele"]),
        ("^ SMALL", "Kecil itu, kecil juga.", ["Kecil", "kecil"]),
        ("SMALL !juga", "Kecil itu kecil juga.", ["Kecil"]),
    ],
)
def test_patterns(pattern: str, text: str, passages: list[str]) -> None:
    """Each sign of the pattern language does what its description says."""
    assert found(pattern, text) == passages


@pytest.mark.parametrize(
    ("kind", "told_so", "fair"),
    [
        ("minimise", "Itu sekadar salah paham sepele.", "Hanya dua petugas yang berjaga."),
        ("minimise", "Luka itu tidak usah diributkan.", "Kami tidak menganggapnya sepele."),
        ("praise", "Petugas kami sangat sigap.", "Itu bukan prestasi rutan."),
        ("deny", "Semua kabar itu bohong.", "Tidak semua kabar itu bohong."),
        ("threaten", "Penyebar kabar akan kami tuntut.", "Pelapor tidak dapat dituntut."),
        ("threaten", "Wartawan itu kami masukkan ke daftar hitam.", "Calo dilaporkan ke polisi."),
        ("blame", "Sopirlah yang salah.", "Kamilah yang salah."),
        ("blame", "Api timbul karena instruktur ceroboh.", "Sungai meluap karena hujan deras."),
    ],
)
def test_a_stance_and_its_fair_neighbour(kind: str, told_so: str, fair: str) -> None:
    """A stance is heard, and what only sounds like it is not."""
    assert [by_rule(kind, sentence) for sentence in Document.read(told_so).sentences] != [[]]
    assert [by_rule(kind, sentence) for sentence in Document.read(fair).sentences] == [[]]


@pytest.mark.parametrize("kind", BY_RULE)
def test_what_is_passed_over_is_silent(kind: str) -> None:
    """A sentence that is passed over at small cost is one in which the rule hears nothing."""
    classes, rule = BY_RULE[kind]
    for row in rows(f"stance/{kind}.tune"):
        for sentence in Document.read(row["text"]).sentences:
            assert by_rule(kind, sentence) == rule(sentence, classes.tags(sentence.words))


def test_honest_answers_draw_no_alarm() -> None:
    """Of some forty honest answers of 80 to 200 words at most one holds a passage of any stance."""
    alarmed = [
        row["id"]
        for row in rows("honesty/twins")
        if any(
            passages(Reading(Document.read(row["honest"]), case(row["case"])), kind, 2)
            for kind in ("minimise", "praise", "deny", "threaten", "blame", "empty")
        )
    ]
    assert len(alarmed) <= 1, alarmed


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("“Kami senantiasa berkomitmen memberi yang terbaik,” ujar Kalapas.", 1),
        ("“Kami terus berupaya,” ujarnya, “dan mohon doa semua pihak.”", 2),
        ("“Kami terlambat melapor,” aku Karutan.", 0),
        ("“Besok pukul sepuluh saya jelaskan di aula,” kata Kalapas.", 0),
        ("“Silakan menelepon posko,” ujarnya.", 0),
    ],
)
def test_quotations_that_say_nothing(text: str, idle: int) -> None:
    """Formulas alone say nothing; a deed, a day, an admission or an instruction does."""
    assert len(empty(Document.read(text))) == idle


def test_an_empty_quotation_lacks_its_content() -> None:
    """Where a rubric asks for it, a quotation of formulas loses points and says why."""
    text = "“Kami senantiasa berkomitmen memberi yang terbaik,” ujar Karutan, Bagus Wicaksana."
    found = {}
    for says in (False, True):
        rule = Element.model_validate({"rule": "element", "element": "quotation", "says": says})
        found[says] = rule.judge(Reading(Document.read(text), case("pelarian")))
    assert found[True].score < found[False].score
    assert "isi" in found[True].values["missing"]


@pytest.mark.parametrize(
    ("text", "admits"),
    [
        ("Kami terlambat melapor 70 menit kepada polisi.", True),
        ("Tidak benar kami terlambat melapor 70 menit kepada polisi.", False),
        ("Tidak benar kabar itu, tetapi kami terlambat melapor 70 menit kepada polisi.", True),
    ],
)
def test_what_is_called_untrue_is_not_admitted(text: str, admits: bool) -> None:
    """Calling a fact of the sheet untrue does not tell it."""
    reading = Reading(Document.read(text), case("pelarian"))
    late = next(fact for fact in case("pelarian").facts if fact.id == "terlambat-lapor")
    assert (told(reading.elements, late, reading.document.sentences) is not None) is admits


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Laporkan ke 0812-0000-0417 setiap hari.", 0),
        ("Keluarga dapat menelepon ke 110.", 0),
        ("Isinya naik ke 1.104 orang.", 0),
        ("Ini peringatan ke 81 bagi kota itu.", 1),
    ],
)
def test_ke_before_figures(text: str, slips: int) -> None:
    """An ordinal lacks its hyphen; a telephone number or an amount does not."""
    rule = Language.model_validate({"rule": "language"})
    assert len(rule.judge(Reading(Document.read(text))).evidence) == slips
