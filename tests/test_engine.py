"""What the whole engine promises: it never raises, is the same everywhere, and is light."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.assessment import Answer, Outcome, Row
from grader.exercise import load, load_release
from grader.notebook import release_files
from grader.rubric import Rubric
from grader.text import Document
from grader.wordclass import TABLE
from grader.wordorder import order_score

EXERCISE = load("04-siaran-pers")
HEAVY = (
    "IPython",
    "jupyter",
    "jupyterlab",
    "nbgrader",
    "nbformat",
    "pandas",
    "numpy",
    "nltk",
    "sklearn",
)
PIECES = st.sampled_from(
    'Muara Teduh, INFO_PAS – |Dua narapidana luka|“|”|"|, ujar Hasan Waluyo|Kepala Lapas |'
    "Senin (2/3)|. |\n\n|# |31/2/2026|1.214|Rp1.250.000|0812-0000-0417|<script>|**|\u200b|Drs. |"
    "S.H.|@|: |- |(|)|dua ratus ".split("|")
)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=60).map("".join)))
def test_grade_never_raises(text: str) -> None:
    """Any text gets points between 0 and the maximum, and evidence that lies in the text."""
    assessment = EXERCISE.rubric.grade(Answer("naskah", text=text))
    assert 0 <= assessment.points <= assessment.max_points
    for result in assessment.results:
        assert 0 <= result.points <= result.max_points
        assert all(0 <= e.start <= e.end <= len(assessment.source) for e in result.evidence)


def test_a_word_of_thousands_of_hyphens_is_graded() -> None:
    """A word is not taken apart without end: "a-a-a-…" once exceeded the depth of recursion."""
    assert EXERCISE.rubric.grade(Answer("naskah", text="a-" * 3_000)).gate


def test_the_same_answer_gets_the_same_bytes() -> None:
    """Two processes with different hash seeds print the same assessment to the byte."""
    code = (
        "from grader.exercise import load; from grader.assessment import Answer; e = "
        "load('04-siaran-pers');"
        "print(e.rubric.grade(Answer('naskah', text=e.samples[-1].text)).to_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1 and json.loads(outputs.pop())["max_points"] > 0


def test_importing_the_engine_is_light() -> None:
    """``grader.exercise`` pulls in none of Jupyter, nbgrader, pandas, numpy, NLTK, scikit-learn."""
    code = f"import sys, grader.exercise; print([m for m in {HEAVY!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_release_grades_as_the_source_does(tmp_path: Path) -> None:
    """The panel's rubric.json gives every prose sample the official assessment."""
    (tmp_path / "rubric.json").write_bytes(release_files(EXERCISE)["rubric.json"])
    released = load_release(tmp_path / "rubric.json")
    for sample in EXERCISE.samples:
        answer = Answer(sample.item, text=sample.text)
        assert released.rubric.grade(answer) == EXERCISE.rubric.grade(answer)


def test_an_empty_answer_is_not_attempted() -> None:
    """No text: no points, and every criterion says "belum dikerjakan"."""
    assessment = EXERCISE.rubric.grade(Answer("naskah", present=False))
    assert assessment.points == 0
    assert {result.outcome for result in assessment.results} == {Outcome.NOT_ATTEMPTED}


def test_without_a_key_nothing_is_scored() -> None:
    """A labels item whose key is not at hand is pending: completeness only, no points."""
    rubric = labels_rubric(with_key=False)
    assessment = rubric.grade(Answer("label", rows=(Row("1", "frame", "conflict"),)))
    assert assessment.pending and assessment.points == 0
    assert assessment.notes == ("Dinilai setelah diserahkan.",)


def test_labels_are_scored_beyond_chance() -> None:
    """All right earns everything, a constant answer nothing."""
    rubric = labels_rubric(with_key=True)
    gold = tuple(Row(r.row, r.field, r.value) for r in rubric.keys["label"])
    constant = tuple(Row(r.row, r.field, "conflict") for r in gold)
    assert rubric.grade(Answer("label", rows=gold)).points == 10
    assert rubric.grade(Answer("label", rows=constant)).points == 0


def labels_rubric(*, with_key: bool) -> Rubric:
    """A small rubric of one labels item."""
    from grader.rubric_file import parse_items

    item = {
        "id": "label",
        "title": "Label",
        "answer": "labels",
        "criteria": [
            {
                "id": "frame", "title": "Bingkai", "points": 10, "rule": "labels", "field": "frame",
                "pass": "{right} dari {total}", "fail": "{right} dari {total}",
            }
        ],
    }  # fmt: skip
    labels = ["conflict", "morality", "none", "conflict", "morality", "none"]
    key = tuple(Row(str(n), "frame", label) for n, label in enumerate(labels))
    items = parse_items({"items": [item]}, Path("rubric.json"))
    return Rubric("contoh", items, keys={"label": key} if with_key else {})


def test_values_items_go_to_the_instructor() -> None:
    """An item answered by code is never run here: a person judges it."""
    from grader.rubric_file import parse_items

    item = {
        "id": "hitung", "title": "Hitung", "answer": "values",
        "criteria": [{
            "id": "nilai", "title": "Nilai", "points": 5, "rule": "labels", "field": "x",
            "pass": "ya", "fail": "belum",
        }],
    }  # fmt: skip
    rubric = Rubric("contoh", parse_items({"items": [item]}, Path("rubric.json")))
    assessment = rubric.grade(Answer("hitung", text="raise SystemExit"))
    assert assessment.needs_review and assessment.outcome == Outcome.FOR_INSTRUCTOR


@pytest.mark.parametrize(
    "text",
    [
        "The unit confirms that two inmates were slightly injured during a fight on Monday "
        "evening. "
        "Officers separated both groups and counted all residents of the prison twice that "
        "night, the "
        "head of the prison told reporters, and the families were informed before the end of "
        "the day.",
        "narapidana lapas luka berkelahi Muara Teduh klinik petugas Senin Maret penghuni "
        "kunjungan keluarga "
        "polisi Hasan Waluyo Kalapas blok kapasitas dokter penghitungan lengkap pukul loket "
        "pengaduan kabar "
        "terkendali sebelas narahubung siaran pers judul dateline teras kutipan",
        "Petugas melerai kedua kelompok narapidana di Lapas Muara Teduh malam itu. " * 9,
        "Dinas Pariwisata menggelar lomba layang-layang di pantai pada hari Minggu. Peserta "
        "datang dari "
        "berbagai kota dan membawa layang-layang buatan sendiri. Juri menilai bentuk, warna, "
        "dan lamanya "
        "terbang. Pemenang pertama mendapat piala dan uang tunai, sedangkan semua peserta "
        "pulang dengan kaus.",
        "Lapas Muara Teduh menggelar lomba masak pada hari Minggu. Narapidana dari tiga blok "
        "memasak bersama petugas dan keluarga mereka. Juri dari dinas pariwisata menilai rasa, "
        "warna, dan harga. Pemenang pertama mendapat piala dan uang tunai, sedangkan semua peserta "
        "pulang dengan celemek baru. Panitia berharap lomba ini menjadi acara tahunan dan menarik "
        "lebih banyak penonton dari kota. Tahun depan akan ada kelas khusus untuk membuat roti dan "
        "kue kering.",
    ],
    ids=["english", "keywords", "repeated", "other-subject", "other-subject-of-the-unit"],
)
def test_no_effort_earns_a_tenth_at_most(text: str) -> None:
    """English, a list of keywords, one sentence repeated, another subject: stopped with a
    reason.
    """
    assessment = EXERCISE.rubric.grade(Answer("naskah", text=text))
    assert assessment.gate and assessment.points <= 0.1 * assessment.max_points


def test_an_honest_poor_text_passes_the_gate() -> None:
    """A weak but honest answer is judged by its criteria."""
    exercise = load("04-siaran-pers", leave_out="lemah")
    weak = next(sample for sample in exercise.samples if sample.name == "lemah")
    assert not exercise.rubric.grade(Answer("naskah", text=weak.text)).gate


@pytest.mark.parametrize(
    ("exercise", "item", "text"),
    [
        (
            "03-penulisan-berita",
            "teras",
            "Bagian atas ruang tunggu lepas sehingga ada pengunjung yang terkena. Petugas menolong "
            "mereka, lalu mereka pulang.",
        ),
        (
            "00-mulai",
            "kalimat",
            "Layanan kami tadi pagi terganggu, jadi beberapa orang pulang lagi. Mereka tidak usah "
            "datang lagi karena sudah kami hitung.",
        ),
    ],
)
def test_a_vague_answer_is_no_idle_one(exercise: str, item: str, text: str) -> None:
    """Who tells the event without unit, day and figures is judged by the criteria."""
    assert not load(exercise).rubric.grade(Answer(item, text=text)).gate


def test_the_honest_twin_scores_higher() -> None:
    """Leaving out the unfavourable fact caps the item at half; the honest twin is not capped."""
    exercise = load("04-siaran-pers", leave_out="naskah")
    honest = exercise.references["naskah"]
    silent = honest.replace(
        "Saat kejadian, dua petugas menjaga Blok C yang dihuni 168 orang, sedangkan "
        "kapasitasnya 96 orang. ",
        "",
    )
    one = exercise.rubric.grade(Answer("naskah", text=honest))
    other = exercise.rubric.grade(Answer("naskah", text=silent))
    assert silent != honest and not one.capped and other.capped
    assert 0.4 * other.max_points < other.points <= 0.5 * other.max_points < one.points


def test_a_text_that_exposes_somebody_cannot_earn_more_than_it_could_be_printed() -> None:
    """Publishing what the law protects caps the item, whatever else is right; where nothing is
    withheld by a criterion, or concealing caps lower, that cap is another one."""
    exercise = load("04-siaran-pers", leave_out="naskah")
    safe = exercise.references["naskah"]
    named = safe.replace("Dua narapidana", "Rudi Hartawan dan seorang narapidana lain", 1)
    one = exercise.rubric.grade(Answer("naskah", text=safe))
    other = exercise.rubric.grade(Answer("naskah", text=named))
    assert named != safe and one.cap == "" and other.cap == "exposed"
    assert 0.5 * other.max_points < other.points <= 0.6 * other.max_points  # as lesson 00 says
    assert "Rudi Hartawan" in other.capped and other.capped in other.notes
    both = named.replace(
        "Saat kejadian, dua petugas menjaga Blok C yang dihuni 168 orang, sedangkan "
        "kapasitasnya 96 orang. ",
        "",
    )
    assert both != named
    assert exercise.rubric.grade(Answer("naskah", text=both)).cap == "concealed"


def test_the_order_table_is_what_nltk_computes() -> None:
    """The exported table holds NLTK's own bigram scores for the classes that it was trained on."""
    import train_order
    from nltk.lm import Lidstone
    from nltk.util import bigrams

    lines = [["a", "b"], ["a", "c"], ["b", "a", "c"]]
    pairs, _ = train_order.train(lines)
    model = Lidstone(train_order.GAMMA, 2)
    padded = [["<s>", *line, "</s>"] for line in lines]
    model.fit(
        [list(bigrams(line)) + [(name,) for name in line] for line in padded],
        [name for line in padded for name in line],
    )
    for before, row in pairs.items():
        for name, value in row.items():
            assert value == pytest.approx(model.score(name, [before]), abs=1e-6)
    assert json.loads(TABLE.read_text(encoding="utf-8"))["single"]["?"] > 0


def test_order_tells_prose_from_salad() -> None:
    """A paragraph scores well above the same words in alphabetical order."""
    text = EXERCISE.references["naskah"]
    salad = " ".join(sorted(text.split()))
    assert (
        order_score(Document.read(text).sentences)
        > order_score(Document.read(salad).sentences) + 0.4
    )
