"""A fault told with an excuse that the sheet does not have is told by half."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.pretexts import excuses
from grader.rules import Reading
from grader.rules.facts import Facts
from grader.text import Document

EXCUSED = [
    ("pompa-lpka", "terlambat", "Kami baru memberi tahu Anda Minggu (12/4) karena sibuk."),
    (
        "pompa-lpka",
        "terlambat",
        "Orang tua baru dikabari Minggu (12/4) mengingat petugas berfokus memperbaiki pompa.",
    ),
    (
        "pompa-lpka",
        "terlambat",
        "Orang tua baru dikabari Minggu (12/4) agar tidak menimbulkan kepanikan.",
    ),
    (
        "kabar-bohong",
        "tidak-jawab",
        "Konfirmasi redaksi tidak kami jawab lantaran padatnya agenda humas.",
    ),
    (
        "kabar-bohong",
        "singgah",
        "Demi keselamatan, rombongan singgah 25 menit di rumah makan tanpa izin.",
    ),
    (
        "kabar-bohong",
        "singgah",
        "Karena pengemudi kelelahan, rombongan singgah 25 menit di rumah makan tanpa izin.",
    ),
    (
        "kunjungan-lebaran",
        "peringatan",
        "Peringatan Jumat tentang batas 600 pendaftar kami abaikan karena satu dan lain hal.",
    ),
    (
        "wajib-lapor",
        "pulang",
        "Di tengah kesibukan, petugas keliru menyuruh 26 klien pulang.",
    ),
]
PLAIN = [
    ("pompa-lpka", "terlambat", "Kami baru memberi tahu Anda Minggu (12/4); itu salah."),
    (
        "pompa-lpka",
        "terlambat",
        "Kesibukan bukan alasan: Anda baru kami kabari Minggu (12/4), seharusnya hari pertama.",
    ),
    (
        "kabar-bohong",
        "tidak-jawab",
        "Konfirmasi redaksi tidak kami jawab sampai berita terbit pukul 19.05 WIB.",
    ),
    (
        "kabar-bohong",
        "singgah",
        "Rombongan singgah 25 menit tanpa izin, dan sebabnya masih diperiksa.",
    ),
    (
        "kunjungan-lebaran",
        "peringatan",
        "Karena 984 pendaftaran kami terima, padahal batasnya 600, Anda yang menunggu.",
    ),
    ("wajib-lapor", "pulang", "Petugas keliru menyuruh 26 klien pulang karena sistem mati."),
    ("bus-mogok", "uji", "Bus itu tidak lulus uji kelaikan pada 20 Mei, tetapi tetap dipakai."),
]


def score(sheet: str, fact: str, text: str) -> float:
    """What a text earns for one fact."""
    rule = Facts.model_validate(
        {"rule": "facts", "aspect": "present", "in": "whole", "only": [fact]}
    )
    return rule.judge(Reading(Document.read(text), case_of(sheet))).score


@pytest.mark.parametrize(("sheet", "fact", "text"), EXCUSED)
def test_an_excuse_halves_what_is_owned(sheet: str, fact: str, text: str) -> None:
    """Who was busy, tired or afraid of a panic owns by half."""
    assert score(sheet, fact, text) == pytest.approx(0.5)


@pytest.mark.parametrize(("sheet", "fact", "text"), PLAIN)
def test_a_fault_told_plainly_is_whole(sheet: str, fact: str, text: str) -> None:
    """A reason of the sheet, one that is refused, or none at all takes nothing away."""
    case = case_of(sheet)
    entry = next(each for each in case.facts if each.id == fact)
    assert not any(excuses(case, entry, s) for s in Document.read(text).sentences)
    assert score(sheet, fact, text) == pytest.approx(1)
