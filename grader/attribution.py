"""Verbs and words by which a text says who said something."""

from __future__ import annotations

from grader.matching import stems

ATTRIBUTION = frozenset(
    "ujar kata tutur lanjut imbuh harap pinta jelas ungkap terang tegas sebut tambah papar "
    "tukas ucap pesan sampai nyata aku tanya jawab seru beber urai lapor simpul nilai komentar "
    "sambung cetus tandas timpal pungkas kenang cerita kisah bilang imbau ajak janji bantah "
    "yakin tekan ingat mohon minta maaf rinci uar gambar akhir tutup beri keterangan kutip "
    "keluh sanggah seloroh bujuk sapa sahut gerutu ralat ringkas bentak teriak bisik celetuk "
    "kelakar iya duga sindir usul puji tolak "
    "harapan singgung klarifikasi konfirmasi jamin".split()
)
"""Roots of attribution verbs; a verb in any form counts (ujarnya, mengatakan, disampaikan)."""

SOURCE_WORDS = frozenset({"menurut", "demikian", "kutip", "dikutip"})


def is_attribution(word: str) -> bool:
    """True for an attribution verb in any form, e.g. ``ujarnya``, ``mengatakan``."""
    return word in SOURCE_WORDS or not stems(word).isdisjoint(ATTRIBUTION)
