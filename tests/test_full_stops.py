"""A last sentence without its full stop is found; titles, addresses and letterheads are spared."""

from __future__ import annotations

import pytest

from grader.rules import Reading
from grader.rules.language import Language
from grader.text import Document

RULE = Language.model_validate({"rule": "language"})
ONE, TWO = "Kunjungan dibuka pukul 09.00 WIB.", "Petugas sudah memeriksa semua kamar."
OPEN = "Dapur lapas memasak 412 porsi untuk setiap harinya"


def _found(text: str) -> list[str]:
    document = Document.read(text)
    hits = RULE.judge(Reading(document, None)).evidence
    return [document.slice(span) for span, note in hits if "titik" in note]


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE} {OPEN}",
        f"{ONE}\n\n{OPEN}\n\n{TWO}",
        f"{ONE} Tanyakan keadaan Bapak/Ibu kepada petugas di loket setiap hari",
    ],
)
def test_a_missing_full_stop_is_found(text: str) -> None:
    """At the end of a paragraph, also of one sentence among others that have theirs."""
    assert len(_found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        OPEN,
        f"{OPEN}\n\n{ONE}",
        f"Lapas Sungai Awu memasak untuk korban banjir kota\n\n{ONE}\n\n{TWO}",
        f"{ONE}\n\n{OPEN}\n\nPetugas klinik membagikan obat kepada semua pasiennya\n\n{TWO}",
        f"{ONE} Pertanyaan dapat dikirim ke surel humas@lapas.example",
        f"SEGERA\n\nNomor W.7.PAS.3-HM.01.02-118\n\n{ONE}\n\n{TWO}",
        f"{ONE}\n\nTiga Hari Tak Diangkut, Sampah Rutan Menumpuk\n\n{TWO}",
        f"{ONE}\n\n{TWO}\n\n#KunjunganLapas #RutanKami",
    ],
)
def test_what_has_a_form_of_its_own_is_spared(text: str) -> None:
    """One sentence alone, a title, several titles, an address, a letterhead, tags."""
    assert _found(text) == []
