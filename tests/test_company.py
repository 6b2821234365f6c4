"""The company in which a value stands."""

from __future__ import annotations

from pathlib import Path

from grader.clocks import clocks
from grader.company import sheet_company
from grader.dates import dates
from grader.facts import load_case
from grader.mentions import Mention, companies, told_when, values
from grader.numbers import numbers
from grader.text import Document

FIGHT = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "perkelahian.yaml")


def mentions(text: str) -> tuple[Document, list[Mention]]:
    """The values of a sentence."""
    document = Document.read(text)
    sentence = document.sentences[0]
    when = told_when(document, dates(document), clocks(document), 2026)
    return document, list(values(sentence, when.get(sentence.start, ()), numbers(sentence.words)))


def test_a_nearer_word_says_more_and_one_behind_a_turn_less() -> None:
    """*dirawat* stands two words from the number, *klinik* four; *diperiksa* behind a turn."""
    document, found = mentions("Dua puluh orang dirawat di klinik, sedangkan polisi diperiksa.")
    around = companies(document.text, found, frozenset())[0]
    assert around["dirawat"] > around["klinik"] > around["diperiksa"] > 0


def test_a_word_between_two_values_is_the_nearer_ones() -> None:
    """*kapasitasnya 96 orang, dihuni 168 orang*: *dihuni* says little of the 96."""
    document, found = mentions("Kapasitas blok itu 96 orang dan dihuni 168 orang.")
    capacity, held = companies(document.text, found, frozenset())
    assert capacity["kapasitas"] > held["kapasitas"]
    assert held["dihuni"] > 2 * capacity["dihuni"]


def test_what_is_counted_tells_nothing_where_it_fits_every_count() -> None:
    """*orang* and *penghuni* stand behind any number, *kapasitas* does not."""
    document, found = mentions("Blok berkapasitas 96 penghuni.")
    assert "penghuni" not in companies(document.text, found, frozenset())[0]


def test_persons_are_counted_with_their_class() -> None:
    """A count of persons is told twice: as a number, and as that many officers or inmates."""
    _, found = mentions("Dua petugas menjaga 168 penghuni sejak 2 Maret pukul 19.40 WIB.")
    told = {mention.value for mention in found}
    assert {2.0, (2.0, "staff"), 168.0, (168.0, "inmate"), "19.40"} <= told


def test_the_sheets_company_is_most_like_its_own_passage() -> None:
    """A sentence on the next statement is most like the passage with that time."""
    sheet = sheet_company(FIGHT)
    document, found = mentions("Keterangan berikutnya kami sampaikan pukul 11.00 WIB.")
    said = frozenset(n for n, given in enumerate(sheet.given) if given.said)
    times = sheet.alike(companies(document.text, found, sheet.unit)[0], str, said)
    assert sheet.given[max(times, key=lambda n: times[n])].value == "10.00"
