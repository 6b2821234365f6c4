"""Slips told by form: words derived of a wrong one, a paragraph without its stop, numbers by *ke-*,
a first line that gives its news late."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.affixed import affixed
from grader.elements import Elements
from grader.full_stops import unstopped
from grader.openings import opening
from grader.sentence_keys import Words
from grader.text import Document


@pytest.mark.parametrize(
    ("wrong", "better", "word", "instead"),
    [
        ("himbauan", "imbauan", "himbauannya", "imbauannya"),
        ("hutang", "utang", "berhutang", "berutang"),
        ("ijin", "izin", "diijinkan", "diizinkan"),
        ("nasehat", "nasihat", "nasehati", "nasihati"),
    ],
)
def test_words_derived_of_a_wrong_one_are_wrong(
    wrong: str, better: str, word: str, instead: str
) -> None:
    """The same ending or prefix stands on what is better."""
    assert affixed({wrong: better})[word] == instead


def test_no_known_word_is_derived() -> None:
    """A word of the project's own texts is right, and no prefix stands before another."""
    assert "dipakai" not in affixed({"pakai": "guna"})
    assert "diberantem" not in affixed({"berantem": "berkelahi"})


THREE = "Dapur memasak 412 porsi.\n\n{}\n\nDua petugas membagi obat mulai Senin (11/5)."


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("Petugas klinik salah membaca jadwal sehingga obat terlambat dua jam", True),
        ("Orang tua Bapak/Ibu dapat bertanya lewat nomor layanan kami", True),
        ("Petugas klinik salah membaca jadwal sehingga obat terlambat dua jam.", False),
        ("Tiga Jam tanpa Pendingin", False),
        ("Narahubung: Intan Permata, Humas Lapas Kelas IIB Tepian Jenar, telepon 0812", False),
        ("SIARAN PERS LAPAS KELAS IIB TEPIAN JENAR UNTUK DISIARKAN SEGERA", False),
    ],
)
def test_one_sentence_without_its_stop_among_others(block: str, found: bool) -> None:
    """It is a slip where all others have theirs, and no heading, contact or shout."""
    document = Document.read(THREE.format(block))
    assert bool(unstopped(document, document.paragraphs, ())) is found


def test_several_lines_without_stops_are_headings() -> None:
    """Where two lines have none, nothing was forgotten."""
    line = "Lapas Batu Kelana Hentikan Pemakaian Bus yang Tidak Lulus Uji"
    document = Document.read(f"{line}\n\nBus mogok.\n\n{line}\n\nBus itu diganti.")
    assert unstopped(document, document.paragraphs, ()) == []


@pytest.mark.parametrize(
    ("word", "value"),
    [("kelima", 5), ("ketiganya", 3), ("ke-26", 26), ("kedua", None), ("kelompok", None)],
)
def test_all_of_a_number_are_that_many(word: str, value: int | None) -> None:
    """*kelima lulusan* are five; *kedua* mostly is the second."""
    document = Document.read(f"Maka {word} orang datang.")
    keys = Words.of(document.sentences[0]).keys
    assert [key for key in keys if key[0] == "#"] == ([f"#{value}"] if value else [])


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Siapa yang tadi antre di halaman rutan? Antreannya tiga jam lebih.", 0.5),
        ("Kami minta maaf atas kejadian hari ini. Antreannya tiga jam lebih.", 0.5),
        ("Antre tiga jam lebih hari ini? Itu salah kami.", 1),
        ("Kami salah. Kemarin antrean tiga jam lebih.", 1),
        ("Maaf, keluarga berdiri berjam-jam di halaman kami.", 1),
    ],
)
def test_news_in_the_second_sentence_comes_late(text: str, share: float) -> None:
    """A question or a word for anything before the news costs half."""
    document = Document.read(text)
    found = opening(Elements(document, case_of("kunjungan-lebaran")))
    assert found is not None and found.share == share
