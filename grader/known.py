"""What a text says it knows: the words of a hedge, and a clash with what its fact sheet says."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass

from grader.stems import NEGATIONS
from grader.text import Span

RUMOUR_WORDS = frozenset(
    "kabar isu rumor hoaks beredar unggahan klaim narasi kabarnya bantah keliru simpang siur "
    "sesat menyesatkan viral warganet disebut disebutkan tuding dituding berantai".split()
)


UNFINISHED = frozenset(["belum", "masih", "sedang", "menunggu", "tunggu"])


INQUIRY = frozenset(
    "tahu pasti simpul kesimpulan periksa selidik lidik sidik dalami dalam telusur ungkap jelas "
    "hasil teliti proses kaji verifikasi konfirmasi identifikasi dapat bisa jawab audit uji "
    "cari tentu usut".split()
)
"""With one of UNFINISHED these say that something is not known yet: "masih diperiksa"."""


_AWAITED = frozenset("laboratorium lab keterangan dokter ahli umum".split())
"""So does waiting for one of these."""


GUESSING = frozenset(["tebak", "terka", "spekulasi"])
"""Denied these refuse to answer: "kami tidak mau menebak bahwa air penyebabnya"."""


CLAIMED = frozenset("sebut aku menurut lapor tutur kata adu".split())
"""With one of these something unproven is somebody's claim, not the unit's."""


CONDITIONS = frozenset(
    "jika bila apabila kalau andai andaikata seandainya sekiranya apakah".split()
)


GUESSES = frozenset(
    "diduga dugaan disinyalir ditengarai kemungkinan diperkirakan konon agaknya".split()
)


def hedged(roots: Set[str]) -> bool:
    """True where a sentence (its words by stem) says that something is open, only asks or
    supposes, or refuses to guess.
    """
    if not UNFINISHED.isdisjoint(roots) and not INQUIRY.isdisjoint(roots):
        return True
    if "tunggu" in roots and not _AWAITED.isdisjoint(roots):
        return True
    if not GUESSING.isdisjoint(roots) and not NEGATIONS.isdisjoint(roots):
        return True
    return not CONDITIONS.isdisjoint(roots)


@dataclass(frozen=True, slots=True)
class Clash:
    """What the text says against what the sheet says."""

    span: Span
    says: str
    sheet: str
    loose: bool = False
    """Only guessed, or linked without a word that says why: *mungkin sudah tua*, *sehubungan
    dengan air itu*."""


def once(clashes: Iterable[Clash]) -> tuple[Clash, ...]:
    """The clashes but those whose passage meets one that stands before them."""
    found: list[Clash] = []
    for clash in clashes:
        span = clash.span
        if not any(span.start < other.span.end and other.span.start < span.end for other in found):
            found.append(clash)
    return tuple(found)
