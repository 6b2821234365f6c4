"""Marks and capitals that no writer puts where shuffled words leave them."""

from __future__ import annotations

import random

import pytest

from grader.disorder import broken_marks, disordered, doubtful
from grader.originality import Index
from grader.rules import Reading
from grader.text import Document

NOTHING = Index.build(given={}, known={}, allowed=[])


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Petugas memisahkan kedua kelompok di. Mereka dirawat.", 1),
        ("Petugas di dari klinik memeriksa mereka.", 1),
        ("Pagi itu petugas Dengan sabar menjelaskan.", 1),
        ("Petugas datang memeriksa. lalu mereka pulang.", 1),
        ("Petugas datang dengan mobil, lalu mereka pulang.", 0),
        ("Kepada siapa pun yang datang, petugas menjelaskan. Mereka pulang.", 0),
        ("Kami minta Anda menelepon 0811-0000-1234. Terima kasih.", 0),
        ("trima kasih byk laporanya ya kak. nanti kami cek dl. makasih", 0),
        ("mhn maaf bpk/ibu, sistem td pagi mati. skrg sdh nyala lg", 0),
    ],
)
def test_broken_marks(text: str, broken: int) -> None:
    """Prepositions before a stop or before another, capitals on function words, a small letter
    behind a full stop; a chat without capitals is no disorder."""
    assert broken_marks(Document.read(text)) == broken


@pytest.mark.parametrize(
    "text",
    [
        "Maaf sekali ibu atas antrean kemarin. komputer loket mati dua jam, antrean jadi panjang "
        "sampai halaman. Besok loket tambahan buka pagi, ibu bisa datang lebih awal.",
        "Mohon maaf bapak ibu, kunjungan hari ini ditunda. listrik ruang tunggu padam. Petugas "
        "sedang perbaiki genset, kabar berikutnya nanti sore lewat papan pengumuman.",
        "Assalamualaikum ibu bapak. info saja, surat keluarga yg kemarin tertinggal sdh ketemu. "
        "Silakan ambil loket depan jam kerja, bawa kartu identitas. makasih",
    ],
)
def test_a_telegram_of_a_chat_is_an_answer(text: str) -> None:
    """Odd classes and marks stop nobody whose words follow each other: a person looks. The same
    words shuffled are stopped or looked at."""
    answer = Reading(Document.read(text), None, NOTHING)
    assert not disordered(answer) and doubtful(answer)
    draw, words = random.Random(0), text.split()
    shuffled = [
        Reading(Document.read(" ".join(draw.sample(words, len(words)))), None, NOTHING)
        for _ in range(20)
    ]
    assert sum(disordered(one) for one in shuffled) >= 10
    assert all(disordered(one) or doubtful(one) for one in shuffled)
