"""Facts told otherwise: what wrong wordings and general rules hear, and what they leave."""

from __future__ import annotations

from pathlib import Path

import pytest
from told_sheets import case_of, rows

from grader.facts import Case, load_case
from grader.matching import wording
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.sentence_keys import Words
from grader.text import Document

ROOT = Path(__file__).parents[1]
RULE = Facts.model_validate({"rule": "facts", "aspect": "contradicted", "in": "whole"})
PATHS = sorted((ROOT / "datasets" / "cases").glob("*.yaml"))


def _contradicts(case: Case, text: str) -> bool:
    return RULE.judge(Reading(Document.read(f"Kabar rutan.\n\n{text}"), case)).score < 1


@pytest.mark.parametrize(("sheet", "of", "wrong", "text"), rows("misstated", "wrong"))
def test_a_wrong_telling_contradicts_and_its_look_alike_does_not(
    sheet: str, of: str, wrong: str, text: str
) -> None:
    """Another actor, a plan as done, all for some, another place or cause; honest sentences in the
    same words do not contradict."""
    case = case_of(sheet)
    assert any(fact.id == of for fact in case.facts)
    assert _contradicts(case, text) is (wrong == "yes")


@pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
def test_a_sheet_does_not_misstate_itself(path: Path) -> None:
    """No fact and no statement is told in a wording that the sheet lists as wrong."""
    case = load_case(path)
    for entry in (*case.facts, *case.statements):
        reading = Reading(Document.read(f"Kabar rutan.\n\n{entry.text}"), case)
        assert not [clash.says for clash in reading.reversals], entry.id


def _plain(name: str) -> Case:
    """A sheet without its wrong wordings, as a new one would be."""
    case = case_of(name)
    facts = tuple(fact.model_copy(update={"misstated": ()}) for fact in case.facts)
    return case.model_copy(update={"id": f"{case.id}-plain", "facts": facts})


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("perkelahian", "Petugas jaga mengalami luka ringan."),
        ("kunjungan-lebaran", "Tenda itu melukai petugas jaga."),
        ("pompa-lpka", "Seluruh Anak Binaan gatal-gatal."),
        ("kebakaran", "Semua tabung pemadam di bengkel melewati masa pakai."),
        ("lulusan-pelatihan", "Bursa kerja dengan enam perusahaan telah diadakan."),
        ("wisuda-paket-c", "Ujian ulang tiga Anak yang belum lulus sudah diikuti."),
        ("perkelahian", "Keluarga kedua narapidana yang luka belum diberi tahu oleh lapas."),
        ("keracunan", "LPKA menegur penyedia makanan secara tertulis."),
        ("pungli", "Dua pengaduan serupa selesai dicek."),
    ],
)
def test_what_any_sheet_lets_hear(sheet: str, text: str) -> None:
    """Without wrong wordings too: other victims, all for some, plans as done, done as not yet, the
    opposite degree, what goes on as finished."""
    assert _contradicts(_plain(sheet), text)


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        ("perkelahian", "Petugas memeriksa narapidana yang luka."),
        ("plafon-kunjungan", "Dua keluarga tahanan luka ringan."),
        ("pompa-lpka", "Semua Anak Binaan sudah diobati."),
        ("pompa-lpka", "Semua anak yang gatal sudah diobati."),
        ("ekspor-kerajinan", "Premi pesanan pertama sudah dibayar pada 3 Juli."),
        ("perkelahian", "Sampai pukul 21.00 WIB keluarga kedua narapidana belum diberi tahu."),
        ("pungli", "Setelah dua pengaduan serupa selesai dicek, hasilnya diumumkan."),
        ("perkelahian", "Tidak benar ada petugas yang terluka."),
        ("perkelahian", "Saat kejadian, dua petugas menjaga Blok C yang dihuni 168 orang."),
        ("perkelahian", "Besok jam 10 ada keterangan lagi dari lapas."),
        ("lulusan-pelatihan", "Salah satu usaha yang menerima lulusan ialah CV Tempa Samudra."),
    ],
)
def test_what_the_general_rules_leave(sheet: str, text: str) -> None:
    """Others' harm, other verbs, another order, limits and conditions, what counts nothing."""
    assert not _contradicts(_plain(sheet), text)


@pytest.mark.parametrize(
    "text",
    [
        "Tidak benar bahwa sebelas narapidana ditetapkan sebagai tersangka.",
        "Sebelas narapidana tidak ditetapkan sebagai tersangka.",
        "Beredar kabar bahwa sebelas narapidana ditetapkan sebagai tersangka.",
        "Sebelas narapidana ditetapkan sebagai tersangka. Itu tidak benar.",
        "Benarkah sebelas narapidana ditetapkan sebagai tersangka?",
        "Jika sebelas narapidana ditetapkan sebagai tersangka, kami umumkan.",
    ],
)
def test_what_a_text_refutes_or_asks_is_not_its_own(text: str) -> None:
    """A wrong wording counts only where the text says it itself."""
    assert _contradicts(case_of("perkelahian"), "Sebelas narapidana ditetapkan sebagai tersangka.")
    assert not _contradicts(case_of("perkelahian"), text)


def test_what_only_names_an_open_question_does_not_answer_it() -> None:
    """A cause that is looked for, or announced, is no cause told."""
    case = case_of("perkelahian")
    assert _contradicts(case, "Perkelahian itu dipicu utang piutang.")
    for text in (
        "Polisi mendalami penyebab perkelahian.",
        "Apa yang memicu perkelahian itu diselidiki bersama polisi.",
        "Penyebab perkelahian diumumkan Selasa (3/3) pukul 10.00 WIB.",
        "Dua narapidana dirawat di klinik lapas karena luka ringan dalam perkelahian itu.",
    ):
        assert not _contradicts(case, text), text


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("premi dibayar !pertama|perdana", "Premi sudah dibayar.", True),
        ("premi dibayar !pertama|perdana", "Premi pesanan pertama sudah dibayar.", False),
        ("> petugas luka ~2", "Petugas jaga luka.", True),
        ("> petugas luka ~2", "Petugas melihat seorang yang luka.", False),
        ("> petugas luka ~2 !ringan", "Petugas luka ringan.", False),
        ("> petugas luka", "Luka itu dilihat petugas.", False),
    ],
)
def test_grammar(source: str, text: str, found: bool) -> None:
    """``!`` shuts a sentence out by a word's form; ``~`` bounds the steps of an ordered wording."""
    sentence = Document.read(text).sentences[0]
    assert (wording(source).find(Words.of(sentence)) is not None) is found
