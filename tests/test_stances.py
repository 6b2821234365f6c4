"""The tables of the stances, and what widening the rules must not hear."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest
from gold import case

from grader.rules import Reading
from grader.rules.stance import passages
from grader.stance_words import TABLES
from grader.stances import by_rule
from grader.stances.empty import empty
from grader.text import Document

KINDS = ("minimise", "praise", "deny", "threaten", "blame", "empty")
GIVEN = frozenset("PASSIVE ACTIVE DOER ITS WRITER LAH NUMBER REPEATED PLURAL".split())
"""Classes that a word has by its shape (``grader/phrases.py``)."""
SLOT = re.compile(r"\^|[~≈]\d+|!?[^\s|?!~≈^]+(\|[^\s|?!~≈^]+)*\??")


def table() -> list[list[str]]:
    """The rows of the table of words."""
    with (TABLES / "words.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


@pytest.mark.parametrize("kind", KINDS)
def test_patterns_name_classes_that_exist(kind: str) -> None:
    """A class that nothing belongs to would make a pattern that nothing meets."""
    known = {name for of, name, _ in table() if of in ("shared", kind)}
    for line in (TABLES / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line[0] in "#[":
            continue
        for token in line.split():
            assert SLOT.fullmatch(token), line
            names = {name for name in re.split(r"[|!?]", token) if name.isupper()}
            assert {n.removesuffix("+LAH") for n in names} <= known | GIVEN, line


def test_each_word_stands_once_in_a_class() -> None:
    """No word is listed twice in a class, and none has a capital or a blank."""
    rows = table()
    assert [row for row, times in Counter(map(tuple, rows)).items() if times > 1] == []
    assert [
        word for _, _, word in rows if not re.fullmatch(r"\*?[a-z0-9]+(-[a-z0-9]+)*", word)
    ] == []


@pytest.mark.parametrize(
    ("kind", "told_so", "fair"),
    [
        ("minimise", "Sembilan gram itu setitik debu.", "Sembilan gram itu berat kotor."),
        ("minimise", "Singgah sebentar, siapa pun pernah.", "Siapa pun yang pernah dimintai uang."),
        ("minimise", "Kebakaran seperti itu jamak terjadi.", "Tidak patut dianggap jamak."),
        ("minimise", "Itu tidak sampai seharga sepatu.", "Airnya tidak sampai ke blok hunian."),
        ("minimise", "Isi rekaman terlalu dibumbui media.", "Isi rekaman itu 38 detik."),
        ("praise", "Bupati angkat topi kepada karutan.", "Bupati datang ke rutan."),
        ("praise", "Siapa yang tidak kagum pada regu kami?", "Kami tidak kagum pada diri sendiri."),
        ("praise", "Petugas bergerak bak pasukan elite.", "Kebakaran hebat melanda bengkel."),
        ("praise", "Petugas kami terbukti sigap.", "Seandainya petugas kami sigap."),
        ("deny", "Rusuh apanya?", "Rusuh pecah pukul 19.40 WIB."),
        ("deny", "Tudingan itu ulah orang iseng.", "Tudingan itu sedang diperiksa."),
        ("deny", "Penyiksaan hanya ada dalam khayalan.", "Penyiksaan belum dapat kami bantah."),
        ("deny", "Kami tidak pernah memungut apa pun.", "Kami tidak pernah melatih evakuasi."),
        ("threaten", "Jangan salahkan kami.", "Jangan melintasi jalan yang terendam."),
        ("threaten", "Ingat, anak Ibu masih di sini.", "Anak Ibu masih di klinik."),
        (
            "threaten",
            "Narapidana yang mengadu kehilangan hak remisinya.",
            "Siapa pun yang membalas pelapor akan dihukum.",
        ),
        ("blame", "Rumah sakitlah yang lambat.", "Kamilah yang lambat."),
        ("blame", "Narapidana itu sudah pasti pemesannya.", "Polisi menelusuri pemiliknya."),
        ("blame", "Kalau saja pemadam datang segera.", "Kalau saja kami datang segera."),
        ("blame", "Pemkot gagal mengeruk sungai.", "Sungai meluap setelah hujan deras."),
    ],
)
def test_a_stance_and_what_only_sounds_like_it(kind: str, told_so: str, fair: str) -> None:
    """Of two sentences with a word in common only the first takes the stance."""
    heard = [
        [span for sentence in Document.read(text).sentences for span in by_rule(kind, sentence)]
        for text in (told_so, fair)
    ]
    assert heard[0] and not heard[1]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Petugas kami sigap. Dua tahanan lari.", True),
        ("Kami terlambat melapor. Petugas yang sigap itu bernama Nining.", False),
        ("Lapas ini berpredikat bersih. Predikat itu patut ditinjau lagi.", False),
    ],
)
def test_praise_counts_in_place_of_the_harm(text: str, heard: bool) -> None:
    """Praise behind a fault that is owned, or taken back later, is none."""
    reading = Reading(Document.read(text), case("pelarian"))
    assert bool(passages(reading, "praise", 2)) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Tidak pernah ada antrean. Kunjungan berjalan.", True),
        ("Tidak pernah ada antrean. Loket melayani 1.146 orang.", False),
        ("Kabar antrean itu fitnah keji. Loket melayani 1.146 orang.", True),
        ("Tidak pernah ada antrean, ujarnya pukul 10.00 WIB.", True),
    ],
)
def test_a_figure_answers_a_denial(text: str, heard: bool) -> None:
    """The figure of the fact settles it, not the time of the speech; abuse settles nothing."""
    reading = Reading(Document.read(text), case("kunjungan-lebaran"))
    assert bool(passages(reading, "deny", 2)) is heard


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("“Kepuasan pengunjung nomor satu,” ucapnya.", True),
        ("“Kita serahkan kepada Yang Mahakuasa,” ucapnya.", True),
        ("“Tendanya tidak kami ikat ke tanah,” ucapnya.", False),
        ("“Nanti saya menggarap sawah mertua di seberang,” ucapnya.", False),
        ("Kotak “saran” itu dibuka lagi.", False),
    ],
)
def test_formulas_empty_a_quotation(text: str, idle: bool) -> None:
    """Formulas must make up a share of it; an idiom's figure is no fact."""
    assert bool(empty(Document.read(text))) is idle
