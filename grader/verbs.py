"""Words that look like Indonesian verbs."""

from __future__ import annotations

from grader.text import Word

NO_VERBS = frozenset(
    "mengapa bagaimana media medali mesin menteri mereka menit meja medan merah metode meter "
    "mei memo mental menu menantu merek megah mewah memang menjelang menuju menurut melalui "
    "mengenai meski meskipun merdeka berita berkas beras beberapa berapa berat bernama bersama "
    "berikut berupa besar beton beasiswa bebas bekal bekas belanja belum benar benih bengkel "
    "berbagai berjumlah berhubung diri dinas diskusi dia dialog diet dimana digital disiplin "
    "diklat dini dinding direktur terdakwa tersangka terpidana terapi ternak teras terang teri "
    "terali tersebut terhadap terkait terminal tertentu terlalu tepat teralinya tetap tenang "
    "terakhir terbaru terbaik menengah terpadu terluar tertinggi diketahui dahulu".split()
)
"""Words that begin as verbs do and are none."""
_ROOT_VERBS = frozenset(
    "kabur keluar masuk hadir datang jatuh naik turun lari pergi tiba mandi tidur tampil belajar "
    "ikut pulang lolos kembali duduk makan minum tahu bangkit bebas maju mundur tutup buka".split()
)


def is_verb(word: Word) -> bool:
    """True for a word in lower case that looks like a verb: me-, di-, ber-, ter- or a root."""
    text = word.text
    if text in _ROOT_VERBS:
        return True
    if text in NO_VERBS or text != word.lower or len(text) < 5:
        return False
    return text.startswith(("me", "di", "ber", "ter")) and "-" not in text[:3]
