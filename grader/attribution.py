"""Verbs and words by which a text says who said something."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from grader.stems import stems

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


Form = Literal["", "root", "clitic", "active", "passive", "noun"]

_INVERTED = ATTRIBUTION - frozenset(
    "sampai nyata iya maaf uar gambar akhir beri keterangan kutip duga tolak harapan tekan "
    "konfirmasi klarifikasi".split()
) | frozenset(
    "tulis gumam gurau hardik pekik sergah sela desak saran kritik kilah dalih tampik ulas kupas "
    "dukung sesal syukur tuding kecam protes gugat tawar perintah ancam rayu tegur balas elak "
    "kelit canda goda hibur gertak nasihat sesumbar ledek lirih ulang tantang".split()
)  # fmt: skip
"""Bare roots behind which the speaker stands: *ujar Kalapas*, *tulis Polres Teluk Ardan*."""
_NOUNS = frozenset(
    "ucapan jawaban harapan keterangan pernyataan penjelasan pengakuan penuturan pertanyaan "
    "imbauan himbauan ajakan pesan janji alasan komentar kata-kata kata sapaan teriakan cerita "
    "kalimat ungkapan tanggapan balasan laporan permintaan pujian sindiran bantahan keluhan "
    "kesaksian testimoni seruan kesan usul usulan doa perintah dalih kilah tulisan tutur "
    "perkataan suara ujaran cuitan unggahan bunyi".split()
)
"""Nouns for what is said: the speaker owns them (*pengakuan perempuan itu*, *alasannya*)."""
_TOLD = frozenset(
    "disampaikan dikatakan diungkapkan dijelaskan ditegaskan dituturkan diutarakan diucapkan "
    "disebutkan diakui dibenarkan ditambahkan dipaparkan dikemukakan dinyatakan diceritakan "
    "dilontarkan disuarakan ditulis dituliskan dibeberkan dijawab dibantah dikisahkan "
    "dirasakan diamini dipesankan ditekankan dikeluhkan diungkap diterangkan diuraikan dirinci "
    "dikonfirmasikan dilaporkan diserukan diajukan ditanyakan dibacakan diteriakkan".split()
)
"""Passives whose agent speaks; of *ditanya*, *dikonfirmasi*, *diminta* the subject does."""
_MORE_ROOTS = frozenset(
    "tulis kemuka utara gumam desak saran kritik elak tampik seru lontar".split()
)
_ROOTS = ATTRIBUTION | _INVERTED | _MORE_ROOTS
_NOT_SAYING = frozenset(
    "mengakhiri berakhir menutup memberi memberikan menambah bertambah menutupi menyambung "
    "bersambung menyatakannya terakhir menyala menyampaikannya meninggalkan menggambar menerima "
    "berjanjian mengikuti berkenan menyampai menduga meminta-minta bernilai memaafkan "
    "bertanya-tanya menekan mengutip".split()
)
_SPOKEN = frozenset("nyeletuk ngomong nanya ngaku ngeluh nyahut nyuruh ngejawab curhat".split())
OBJECT_VOICE = frozenset(
    "katakan sampaikan ucapkan ungkapkan tegaskan jelaskan tuturkan ceritakan lontarkan sebutkan "
    "tanyakan utarakan kemukakan keluhkan teriakkan bisikkan".split()
)
"""Bare verbs right before which a pronoun speaks: *Hanya itu yang ia katakan.*"""
_NO_CLITIC = frozenset(
    "tanya nyatanya kenyataannya akhirnya selanjutnya jelasnya-jelasnya nilainya terakhirnya "
    "bertanya ditanya menanya sebutannya gambarnya suaranya".split()
)


@lru_cache(maxsize=8192)
def form(word: str) -> Form:
    """How a word (casefolded) of saying stands to its speaker; empty for any other word.

    Behind a ``root``, a ``passive`` and a ``noun`` the speaker follows, before an ``active`` the
    speaker stands, and a ``clitic`` holds the speaker itself.
    """
    if word in _SPOKEN:
        return "active"
    if word in _NOUNS and word not in _INVERTED:
        return "noun"
    if word in _INVERTED:
        return "root"
    if word in _TOLD:
        return "passive"
    if word.endswith("nya") and word not in _NO_CLITIC:
        base = word[:-3]
        said = base in _INVERTED or base in _NOUNS or base in _TOLD
        return "clitic" if said or word == "menurutnya" else ""
    if word.startswith(("me", "ber")) and word not in _NOT_SAYING and len(word) > 5:
        known = not stems(word).isdisjoint(_ROOTS)
        return "active" if known and word != "menurut" else ""
    return ""
