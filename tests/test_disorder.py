"""Marks and capitals that no writer puts where shuffled words leave them."""

from __future__ import annotations

import pytest

from grader.disorder import broken_marks
from grader.text import Document


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
