"""Rules on rows: tables by themselves, figures and passages against the key, luck taken off."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from grader.agreement import guessing_margin, ordering_margin
from grader.assessment import Answer, Outcome, Result, Row
from grader.errors import RubricError
from grader.rubric import Rubric
from grader.rubric_file import parse_items
from grader.rules.passages import NOT_WRITTEN, odds

EXAMPLES = {"pass": ["a"], "fail": ["b"]}
SOURCE = "Petugas memadamkan api pukul 20.10. “Kami menyesal,” ujar Kepala Rutan. Sebab tak jelas."


def rubric(item: dict[str, object], key: tuple[Row, ...] = (), **more: object) -> Rubric:
    """A rubric of one item `x`."""
    items = parse_items({"items": [{"id": "x", "title": "Tabel", **item}]}, Path("rubric.json"))
    texts = {"x": dict(more)} if more else {}
    return Rubric("contoh", items, keys={"x": key} if key else {}, texts=texts)  # type: ignore[arg-type]


def criterion(name: str, rule: str, **more: object) -> dict[str, object]:
    """A criterion of ten points."""
    made = {"id": name, "title": name, "points": 10, "rule": rule, "pass": "ya", "fail": "belum"}
    keyed = rule in ("labels", "choice", "order", "number", "match")
    return {**made, **({} if keyed else {"examples": EXAMPLES}), **more}


CALENDAR = {
    "answer": "table",
    "least_rows": 2,
    "most_rows": 5,
    "effort": {"words": 3, "facts": 0},
    "columns": [
        {"id": "hari", "title": "Hari", "kind": "date", "first": "2026-03-02",
         "last": "2026-03-08"},
        {"id": "kanal", "title": "Kanal", "kind": "choice",
         "options": {"ig": "Instagram", "x": "X"}},
        {"id": "pesan", "title": "Pesan"},
        {"id": "detik", "title": "Detik", "kind": "number", "required": False},
    ],
}  # fmt: skip


def rows(*lines: tuple[str, ...]) -> tuple[Row, ...]:
    """Rows r1, r2, … of the calendar, a column a value."""
    names = ("hari", "kanal", "pesan", "detik")
    return tuple(
        Row(f"r{n}", name, value)
        for n, line in enumerate(lines, start=1)
        for name, value in zip(names, line, strict=False)
        if value
    )


GOOD = rows(
    ("2026-03-02", "ig", "Jadwal kunjungan Lebaran dibuka pukul delapan pagi", "12"),
    ("2026-03-04", "x", "Cara menyampaikan pengaduan tanpa biaya di loket", "18"),
)


def earned(check: dict[str, object], answer: tuple[Row, ...]) -> float:
    """What an answer to the calendar earns by one criterion, in [0, 10]."""
    found = rubric({**CALENDAR, "criteria": [criterion("c", "table", **check)]})
    return found.judge("x", "c", answer).points


def test_filled_counts_required_cells_that_fit() -> None:
    """An empty cell, a date out of the week and a missing row cost their share."""
    assert earned({"check": "filled"}, GOOD) == 10
    late = (*(row for row in GOOD if row.field != "hari"), Row("r1", "hari", "2026-03-02"),
            Row("r2", "hari", "2026-04-02"))  # fmt: skip
    assert earned({"check": "filled"}, late) == pytest.approx(10 * 5 / 6, abs=1e-3)
    assert earned({"check": "filled"}, rows(("2026-03-02", "ig", "Pesan"))) == 5
    assert earned({"check": "filled"}, ()) == 0


def test_distinct_unique_and_sum() -> None:
    """Two channels of two, no message twice, thirty seconds in all."""
    twice = rows(("", "ig", "Pesan yang sama", "40"), ("", "ig", "pesan yang sama!", "50"))
    assert earned({"check": "distinct", "columns": ["kanal"], "least": 2}, GOOD) == 10
    assert earned({"check": "distinct", "columns": ["kanal"], "least": 2}, twice) == 5
    assert earned({"check": "unique", "columns": ["pesan"]}, GOOD) == 10
    assert earned({"check": "unique", "columns": ["pesan"]}, twice) == 5
    thirty = {"check": "sum", "columns": ["detik"], "least": 28, "most": 30}
    assert earned(thirty, GOOD) == 10
    assert earned(thirty, twice) == 0 == earned(thirty, ())


def test_words_and_pattern_look_at_each_cell() -> None:
    """One message of two that is too short, or lacks what is asked, costs half."""
    short = rows(("", "", "Terlalu pendek"), ("", "", "Loket pengaduan #BukaSetiapHari di rutan"))
    assert earned({"check": "words", "columns": ["pesan"], "least": 4}, short) == 5
    assert earned({"check": "pattern", "columns": ["pesan"], "pattern": "#[A-Z]\\w+"}, short) == 5
    assert earned({"check": "words", "columns": ["pesan"], "least": 4}, GOOD) == 10


def test_a_quotation_must_stand_in_the_source() -> None:
    """A passage in its own words passes, cut by an ellipsis too; one with a word changed fails."""
    item = {
        "answer": "table", "data": "fungsi.csv", "source": SOURCE,
        "columns": [{"id": "kutip", "title": "Kutipan"}],
        "criteria": [criterion("c", "table", check="quoted", least=3)],
    }  # fmt: skip
    found = rubric(item, a="Masalah", b="Sebab")
    exact = (Row("a", "kutip", "Petugas memadamkan api … ujar kepala rutan"),
             Row("b", "kutip", "sebab tak jelas"))  # fmt: skip
    changed = (Row("a", "kutip", "Petugas memadamkan api besar"), exact[1])
    assert found.judge("x", "c", exact).points == 10
    result = found.judge("x", "c", changed)
    assert result.points == 5 and "Masalah" in result.evidence[0].note


def test_prose_rules_read_a_tables_text() -> None:
    """A criterion on prose in a table reads the columns that it names, and no others."""
    stance = criterion("c", "lexicon", list="words_standard", each=1.0, columns=["pesan"])
    found = rubric({**CALENDAR, "criteria": [stance]})
    assert found.judge("x", "c", GOOD).points == 10
    wrong = (*GOOD, Row("r3", "pesan", "Kegiatan di laksanakan diantara dua blok."))
    assert found.judge("x", "c", wrong).points == 0


def test_a_table_without_effort_earns_a_tenth_at_most() -> None:
    """Syllables that mean nothing in every cell are stopped by the gate."""
    full = rubric({**CALENDAR, "criteria": [criterion("c", "table", check="filled")]})
    nonsense = rows(
        ("2026-03-02", "ig", "lorem trefo banuk silago metrung"),
        ("2026-03-03", "x", "karfil dusomi plentak wuribo santre"),
    )
    assert full.grade(Answer("x", rows=GOOD)).points == 10
    stopped = full.grade(Answer("x", rows=nonsense))
    assert stopped.points <= 1 and stopped.gate


FIGURES = {
    "answer": "number", "data": "unggahan.csv",
    "columns": [{"id": "value", "title": "Tingkat", "kind": "number", "unit": "persen"}],
    "criteria": [criterion("c", "number", tolerance=0.1)],
}  # fmt: skip


def test_figures_are_right_within_their_tolerance() -> None:
    """A comma or a unit does not matter, a figure off by more than the tolerance is wrong."""
    key = (Row("p1", "value", "4.25", "(90+40)/…"), Row("p2", "value", "6"))
    found = rubric(FIGURES, key, p1="Unggahan 1", p2="Unggahan 2")
    good = (Row("p1", "value", "4,3 persen"), Row("p2", "value", "6"))
    off = (Row("p1", "value", "4,4"), Row("p2", "value", "6,0"))
    assert found.grade(Answer("x", rows=good)).points == 10
    result = found.grade(Answer("x", rows=off)).results[0]
    assert result.points == 5
    assert "kunci: 4,25" in result.remarks[0].note and "(90+40)" in result.remarks[0].note
    assert "cocok" in result.remarks[1].note and result.remarks[1].text == "Unggahan 2"


def test_a_passage_matches_any_that_the_key_accepts() -> None:
    """Part of an accepted passage will do; the whole article, or one passage for all, will not."""
    item = {
        "answer": "table", "data": "fungsi.csv", "columns": [{"id": "kutip", "title": "Kutipan"}],
        "criteria": [criterion("c", "match", field="kutip")],
    }  # fmt: skip
    key = (
        Row("a", "kutip", "Petugas memadamkan api pukul 20.10"),
        Row("a", "kutip", "Sebab tak jelas"),
        Row("b", "kutip", "“Kami menyesal,” ujar Kepala Rutan"),
    )
    found = rubric(item, key, a="Masalah", b="Penyelesaian")

    def points(a: str, b: str) -> float:
        return found.judge("x", "c", (Row("a", "kutip", a), Row("b", "kutip", b))).points

    assert points("memadamkan api pukul", "“Kami menyesal,” ujar") == 10
    assert points("Sebab tak jelas.", "tidak ada") == 5
    assert points(SOURCE, SOURCE) == 0
    assert points("Petugas memadamkan api", "Petugas memadamkan api") == 5


ARTICLE = (
    "Loket tutup pukul dua siang. Antrean sampai ke jalan raya. Printer rusak sejak Rabu pagi. "
    "Teknisi baru datang hari ini. Warga membawa payung sendiri. Kepala kantor meminta maaf. "
    "Loket kedua dibuka mulai besok. Semua berkas lama selesai Jumat."
)
"""Eight sentences, of which each row's function takes one."""
PASSAGES = (
    Row("a", "kutip", "Antrean sampai ke jalan raya"), Row("b", "kutip", "Printer rusak sejak"),
    Row("c", "kutip", "Kepala kantor meminta maaf"), Row("d", "kutip", "Loket kedua dibuka mulai"),
)  # fmt: skip


def copied(*passages: str, exact: int = 0) -> Result:
    """The result of an answer that puts these passages into its rows."""
    item = {
        "answer": "table", "data": "fungsi.csv", "source": ARTICLE,
        "columns": [{"id": "kutip", "title": "Kutipan"}],
        "criteria": [criterion("c", "match", field="kutip", exact=exact)],
    }  # fmt: skip
    found = rubric(item, PASSAGES, a="Masalah", b="Sebab", c="Nilai", d="Jalan")
    given = tuple(Row(name, "kutip", text) for name, text in zip("abcd", passages, strict=False))
    return found.judge("x", "c", given)


def test_sentences_taken_at_random_are_put_down_to_chance() -> None:
    """Of eight sentences one fits each row: one right row of four is little more than luck, all
    four are everything, and a thousand random answers earn a tenth of that at most."""
    right = [row.value for row in PASSAGES]
    assert copied(*right).points == 10
    scores = [copied(*right[:count]).points for count in range(5)]
    assert scores == sorted(scores) and scores[0] == 0 and scores[1] < 2.5 and scores[3] > 6
    assert odds(tuple((text,) for text in right), ARTICLE, 0.5) == 1 / 8
    assert odds(tuple((text,) for text in right), "", 0.5) == 0
    draw = random.Random(0)
    sentences = [f"{text}." for text in ARTICLE.rstrip(".").split(". ")]
    total = sum(copied(*draw.choices(sentences, k=4)).points for _ in range(1000))
    assert total / 1000 <= 1


def test_only_passages_that_fit_are_asked_to_be_exact() -> None:
    """Sentences that do not fit earn nothing for being copied well; one that fits in other words
    is named."""
    right = [row.value for row in PASSAGES]
    assert copied(*right, exact=3).points == 10
    others = ("Warga membawa payung sendiri", "Teknisi baru datang hari ini")
    assert copied(*others, exact=3).points == 0
    changed = ("Antrean sampai ke jalan besar", *right[1:])
    assert copied(*changed).points == 10
    result = copied(*changed, exact=3)
    assert 0 < result.points < 10 and result.evidence[0].text == changed[0]
    assert result.evidence[0].note == f"Masalah: {NOT_WRITTEN}"
    assert copied("Antrean … jalan raya", *right[1:], exact=3).points == 10
    assert copied("Antrean … pasar raya jalan", *right[1:], exact=3).points < 10


def test_a_table_against_the_key_needs_no_length() -> None:
    """Three words that the key accepts are a whole answer where nothing else is judged."""
    item = {
        "answer": "table", "data": "fungsi.csv", "columns": [{"id": "kutip", "title": "Kutipan"}],
        "criteria": [criterion("c", "match", field="kutip")],
    }  # fmt: skip
    found = rubric(item, (Row("a", "kutip", "Sebab tak jelas"),), a="Sebab")
    graded = found.grade(Answer("x", rows=(Row("a", "kutip", "Sebab tak jelas"),)))
    assert graded.points == 10 and not graded.gate


def test_without_the_key_nothing_is_judged() -> None:
    """Completeness only: points wait for the key, and a table without one is judged at once."""
    pending = rubric(FIGURES).grade(Answer("x", rows=(Row("p1", "value", "4"),)))
    assert pending.pending and pending.points == 0 and "Dinilai setelah" in pending.notes[0]
    open_table = rubric({**CALENDAR, "criteria": [criterion("c", "table", check="filled")]})
    assert not open_table.grade(Answer("x", rows=GOOD)).pending


@pytest.mark.parametrize(("rows_", "choices"), [(4, 2), (5, 3), (5, 4), (12, 2), (12, 3), (20, 7)])
def test_guessing_is_put_down_to_luck(rows_: int, choices: int) -> None:
    """Ten thousand guessers earn a tenth at most on average, and all right is still everything."""
    labels = [f"l{n % choices}" for n in range(rows_)]
    item = {"answer": "labels", "labels": {"f": {name: name for name in set(labels)}},
            "criteria": [criterion("c", "labels", field="f")]}  # fmt: skip
    found = rubric(item, tuple(Row(str(n), "f", label) for n, label in enumerate(labels)))
    draw = random.Random(1)

    def points(given: list[str]) -> float:
        return found.judge("x", "c", [Row(str(n), "f", g) for n, g in enumerate(given)]).points

    guesses = [points([f"l{draw.randrange(choices)}" for _ in labels]) for _ in range(2000)]
    assert sum(guesses) / len(guesses) <= 1.0
    assert points(labels) == 10
    assert guessing_margin(100, choices) == 0 <= guessing_margin(rows_, choices) < 0.6


@pytest.mark.parametrize("size", [4, 5, 8, 10])
def test_a_random_order_earns_next_to_nothing(size: int) -> None:
    """The mean of random orders is a tenth at most, one pair exchanged costs little."""
    item = {"answer": "order", "data": "x.csv", "criteria": [criterion("c", "order")]}
    found = rubric(item, tuple(Row(str(n), "position", str(n + 1)) for n in range(size)))
    draw = random.Random(1)

    def points(order: list[int]) -> float:
        given = [Row(str(n), "position", str(place + 1)) for place, n in enumerate(order)]
        return found.judge("x", "c", given).points

    right = list(range(size))
    assert points(right) == 10
    assert sum(points(draw.sample(right, size)) for _ in range(2000)) / 2000 <= (
        1.0 if size >= 8 else 2.0
    )
    swapped = [1, 0, *right[2:]]
    assert points(swapped) > (5 if size == 4 else 6)
    assert ordering_margin(1) == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"columns": []}, "`columns` where"),
        ({"least_rows": 0}, "1 <= least_rows"),
        ({"criteria": [criterion("c", "labels", field="kanal", examples=EXAMPLES)]},
         "no `examples` for a rule against the key"),
        ({"criteria": [criterion("c", "table", check="filled", columns=["hri"])]}, "hari, kanal"),
        ({"criteria": [criterion("c", "table", check="sum")]}, "`least`"),
        ({"criteria": [criterion("c", "number")]}, "`tolerance` or `relative`"),
        ({"criteria": [criterion("c", "table", check="pattern", pattern="(a+)+")]}, "for ever"),
    ],
)  # fmt: skip
def test_a_table_that_contradicts_itself_is_refused(change: dict[str, object], said: str) -> None:
    """The message says what was expected."""
    with pytest.raises(RubricError) as caught:
        rubric({**CALENDAR, "criteria": [criterion("c", "table", check="filled")], **change})
    assert said in str(caught.value)


def test_an_unanswered_table_is_not_attempted() -> None:
    """No file, or a file without rows, is not an answer."""
    table = rubric({**CALENDAR, "criteria": [criterion("c", "table", check="filled")]})
    assert table.grade(Answer("x", present=False)).outcome == Outcome.NOT_ATTEMPTED
    assert table.grade(Answer("x", rows=())).outcome == Outcome.NOT_ATTEMPTED
