"""Why something was done, as far as a clause says so: causes and purposes."""

from __future__ import annotations

from collections.abc import Iterator

from grader.text import Document, Sentence, Span, Word
from grader.verbs import is_verb

CAUSE = frozenset(
    "karena akibat lantaran agar supaya demi guna berkat dikarenakan berhubung mengingat buntut "
    "gara-gara karna dipicu disebabkan diakibatkan dilatarbelakangi didorong bertujuan".split()
)
"""What opens a cause or a purpose by itself; *sebab* and *untuk* depend on their neighbours."""
_URGES = frozenset("oleh keinginan rasa semangat niat kebutuhan tekad kepedulian alasan".split())
_EMPTY = {
    "karena": "itu hal apa",
    "karna": "itu hal apa",
    "akibat": "itu hal hukum",
    "sebab": "itu dan akibat musabab yang hal",
    "mengingat": "kembali lagi",
    "dipicu": "apa",
    "disebabkan": "apa",
    "demi": "sedikit tuhan allah",
    "guna": "usaha ulang pakai",
}
"""Words behind a connective that make it a reference or a fixed phrase: *karena itu*."""
_NOUN_BEFORE = frozenset(
    "tanpa apa soal oleh sebuah sebagai hukum tentang mencari dan suatu adalah menjadi "
    "mengenai sebab tiada satu dampak tepat hasil daya serba berdaya menanggung segala sop "
    "sup".split()
)
"""Words before *sebab*, *akibat* or *guna* that make it a noun: *tanpa sebab*, *tepat guna*."""
STOPS = frozenset(
    "sehingga namun tetapi melainkan sedangkan sementara sebelum setelah sejak ketika saat "
    "hingga menurut sambil kata ujar".split()
)


def causes(document: Document) -> tuple[Span, ...]:
    """Causes and purposes, each from its connective to the end of its clause, in order."""
    return tuple(span for sentence in document.sentences for span in _causes(document, sentence))


def _causes(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    free = 0
    for position, word in enumerate(words[:-1]):
        if position < free or not opens_cause(document, words, position):
            continue
        last = _clause_end(document, sentence, position)
        yield Span(word.start, words[last].end)
        free = last + 1


_UNKNOWN = frozenset("diketahui diselidiki didalami diteliti ditelusuri".split())
"""Behind *Sebab kematian belum …*."""
_OPENS_WITH_MORE = frozenset({"sebab", "untuk", "dalam", "dengan", "biar"})


def opens_story(document: Document, words: tuple[Word, ...], position: int) -> bool:
    """True for the first word behind the dash of a dateline: *Muara Teduh – Dalam rangka …*."""
    return "–" in document.text[words[position - 1].end : words[position].start] or (
        document.text[words[position - 1].end : words[position].start].strip() == "-"
    )


_ASKS_WHAT = frozenset(
    "diminta diimbau berhak wajib dilarang bersedia siap sepakat berjanji diajak memilih "
    "berencana hak kesempatan izin mampu berani enggan ingin waktu rencana kewajiban "
    "berkewajiban berniat diwajibkan diizinkan menolak mencoba berusaha mulai layak sempat "
    "kemampuan diharapkan dituntut disarankan diarahkan dipersilakan dipersilahkan "
    "ditugaskan diinstruksikan diperintahkan komitmen berkomitmen bertekad tekad harapan "
    "keinginan dorongan motivasi semangat kemauan memutuskan mudah sulit penting perlu "
    "saatnya kesediaan larangan imbauan ajakan permintaan perintah dipercaya "
    "belajar permohonan upaya".split()
)
"""Words whose complement, not whose purpose, *untuk* opens: *berhak untuk menerima*."""


_URGING = frozenset(
    "mengajak mengimbau menghimbau meminta menyuruh memerintahkan menginstruksikan mewajibkan "
    "mendorong memotivasi mengingatkan mempersilakan mengizinkan melarang menganjurkan menyarankan "
    "mengarahkan membujuk menugaskan".split()
)
_URGED = frozenset(
    "masyarakat warga seluruh semua para jajaran jajarannya petugas pegawai keluarga pengunjung "
    "publik media siswa mahasiswa peserta kita mereka anggota pihak pemerintah narapidana tahanan "
    "orang siapa setiap anak pelanggan pengguna".split()
)


_ROOTS = frozenset("minta bayar beli jual cari bantu jaga bikin bangun ganti pakai tanya".split())
"""Verbs that speech leaves without a prefix: *datang untuk minta maaf*."""


def _urges(words: tuple[Word, ...], position: int) -> bool:
    """True where somebody is asked to do what follows: *mengajak warga untuk menjaga …*."""
    for back in range(position - 2, max(-1, position - 7), -1):
        if words[back].lower in _URGING:
            return words[back + 1].lower in _URGED
    return False


def opens_cause(document: Document, words: tuple[Word, ...], position: int) -> bool:
    word, following = words[position], words[position + 1]
    if word.lower not in CAUSE and word.lower not in _OPENS_WITH_MORE:
        return False
    if word.is_capital and position and not opens_story(document, words, position):
        return False  # a name or a title: Grup musik Demi Masa
    if (
        "," in document.text[word.end : following.start]
        or following.lower in _EMPTY.get(word.lower, "").split()
    ):
        return False
    before = words[position - 1].lower if position else ""
    if word.lower == "dalam":
        aim = words[position + 2] if position + 2 < len(words) else following
        return following.lower == "rangka" and is_verb(aim)
    if word.lower == "dengan":
        return following.lower in ("tujuan", "maksud")
    if word.lower == "biar":
        return position > 0 and document.text[words[position - 1].end : word.start] == " "
    if word.lower == "untuk":
        if following.lower in ("kepentingan", "keperluan", "kebutuhan"):
            return True
        asks = is_verb(following) or following.lower in _ROOTS
        return asks and before not in _ASKS_WHAT and not _urges(words, position)
    if word.lower in ("sebab", "akibat", "guna", "buntut") and before in _NOUN_BEFORE:
        return False
    if word.lower == "demi" and before == following.lower:
        return False  # satu demi satu
    if word.lower == "berkat" and is_verb(following):
        return False  # doa dan berkat dipanjatkan
    if word.lower == "berkat" and before in ("memohon", "mendapat", "menerima", "doa", "nasi"):
        return False
    if word.lower == "didorong" and following.lower not in _URGES:
        return False  # a cart is pushed
    if word.lower == "bertujuan" and following.is_capital:
        return False
    if word.lower == "mengingat" and position:
        return "," in document.text[words[position - 1].end : word.start] or before in (
            "ini",
            "itu",
        )
    if word.lower == "sebab" and not position:
        open_still = any(w.lower in _UNKNOWN for w in words[2:9])
        return not following.lower.endswith("nya") and not open_still
    return True


def _clause_end(document: Document, sentence: Sentence, first: int) -> int:
    """The last word of the clause that begins at ``first``."""
    words = sentence.words
    for position in range(first + 1, len(words)):
        gap = document.text[words[position - 1].end : words[position].start]
        lower = words[position].lower
        if any(sign in gap for sign in ',;:()“”"–'):
            return position - 1
        if position < first + 3:
            continue
        if lower in STOPS:
            return position - 1
        if position + 1 < len(words) and lower not in ("mengingat", "demi", "didorong", "dipicu"):
            opens = opens_cause(document, words, position)
            if opens and words[first].lower not in ("bertujuan", "dalam"):
                joined = words[position - 1].lower in ("dan", "serta", "atau")
                return position - (2 if joined else 1)
    return len(words) - 1
