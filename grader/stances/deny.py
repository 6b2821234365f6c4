"""A blanket denial: all that is told is untrue, nothing has happened, and no fact settles it."""

from __future__ import annotations

from collections.abc import Sequence

from grader.matching import FUNCTION_WORDS
from grader.phrases import Patterns, Tags, span
from grader.stance_words import classes
from grader.text import Sentence, Span, Word

CLASSES = classes("deny")
BLANKET = Patterns(
    (
        # everything that is told is untrue
        "NEWS|PAPER|SPREAD|ALL !UNTRUE ≈9 UNTRUE",
        "NEWS|PAPER|SPREAD|ALL ≈9 NOT ~3 TRUE",
        "UNTRUE ALL|belaka",
        "NEWS ~4 hanya|cuma|sekadar|hanyalah NEWS|angin",
        "NEWS ~2 bukan ~1 dari|di|milik ~1 lapas|rutan|sini|kami",
        "mustahil ~2 ada|terjadi",
        "tidak|tak mungkin ~2 ada|terjadi",
        "bukan tanggung jawab WE|UNIT",
        "NOT ~1 ada komentar|tanggapan|penjelasan",
        "THIS ~2 NOT ~1 TRUE ALL",
        "^ NOT TRUE !ada|kami|semua|mereka|bahwa|ialah|adalah|pula|seluruhnya|jika|bila",
        "NOT ~1 satu ~3 TRUE",
        "nol besar",
        "isapan jempol",
        "bunga tidur",
        "menyimpang|jauh|melenceng ~1 dari ~1 kenyataan|fakta|kebenaran",
        "NOT ~1 ada|pernah ~1 satu|seorang ~2 pun",
        "NOT ~1 pernah ~1 sepeser|serupiah|sekali",
        "WE ~1 DENIES ALL|NEWS",
        "NOT ~1 pernah ada",
        "jangan dengarkan|dengar|hiraukan|pedulikan",
        "bukan ~1 kami|lapas|kesalahan ≈2 bukan",
        "NOT TRUE NOT TRUE",
        "jauh dari ~1 kebenaran|kenyataan|fakta|benar",
        "jauh panggang",
        "bertentangan|bertolak|berlawanan ~2 fakta|kenyataan",
        "NEWS|THIS|ALL ≈6 tanpa ~1 bukti|dasar|sumber|fakta",
        "NOT ~1 jelas sumbernya|asalnya|juntrungannya",
        "NEWS|ALL|THIS ≈6 NOT ~1 perlu|layak|pantas|patut ~1 ditanggapi|dijawab|diklarifikasi|"
        "digubris",
        "NOT ~2 ada ~2 perlu ~1 ditanggapi|dijawab|diklarifikasi|dijelaskan|dibahas|dikonfirmasi",
        "abaikan|mengabaikan|lupakan ~2 NEWS",
        "pembunuhan karakter",
        "adu domba",
        "WE|UNIT ~2 NOT ~1 pernah ~1 melakukan|memungut|meminta|menerima|menyiksa|lalai|terlambat",
        "^ itu ~1 NOT mungkin|benar",
        "dongeng|khayalan|bualan|omong|angin belaka|kosong|lalu|surga",
        "pasti|jelas|hanyalah|sekadar UNTRUE|dongeng",
        "NEWS ~4 dongeng|batal|cacat|murahan|pesanan|kosong",
        "kebenarannya ~1 nol|nihil|diragukan",
        "WE ~1 NOT ~1 mengenal|merasa ~3 FAULT|istilah|ada",
        "petugas|pegawai|jajaran|tim|anggota ~1 NOT mungkin|pernah",
        "lapas|rutan|lpka|bapas|kamar|blok ~2 NOT ~1 sesak|penuh|kumuh|kotor|bermasalah|lalai|"
        "rusuh",
        "mustahil|mana-mungkin ~4 kami|petugas|lapas|rutan",
        "mana mungkin",
        "dianggap ~1 NOT ~1 ada|terjadi",
        "WE ~1 NOT ~1 terlambat|lalai|bersalah|melanggar",
        "sesuatu|hal ~1 yang NOT ~1 pernah ~1 terjadi|ada",
        "NOT ~1 ada ~2 seorang|satu|yang ~1 pun? yang ~1 terlambat|salah|kurang|dirugikan|"
        "terabaikan",
        "^ sama sekali NOT|bukan",
        "semuanya|semua beres|bohong|aman|bersih|terkendali",
        "mengarang cerita",
        "^ THIS ~2 SMEAR",
        # denied, whatever it was
        "DENIES ~3 NEWS|FAULT|adanya",
        "DENIES ~1 ALL",
        "NEWS|ALL ~5 WE DENIES",
        "WE ~2 DENIES",
        "DENIES ~2 keras|tegas|mentah-mentah",
        "kami|humas|lapas|rutan ~1 tegaskan|nyatakan|pastikan ≈4 NOT ~1 terjadi|ada|TRUE",
        # nothing has happened, nobody is at fault
        "NOT ~1 ada|pernah|terjadi|terdapat ~1 ada? ~3 FAULT ~3 ANY|pihak|jajaran|sini|kami|dalam|"
        "ini|dari",
        "NOT ~1 ada|pernah|terdapat ~2 ANY ~3 FAULT|yang",
        "NOT ~1 ada|terjadi|kenapa apa-apa|kenapa-kenapa|hal-hal",
        "NOT ~1 pernah ada|terjadi|bermasalah|memungut|melakukan",
        "NOT pernah ~1 FAULT",
        "FAULT ~5 NOT ~1 ada|pernah !surat|bukti",
        "mana ada",
        "NOT ~1 ada yang salah|ditutup-tutupi|ditutupi|terabaikan|telantar|dirugikan|aneh|"
        "perlu|keliru|bermasalah|dilanggar|janggal",
        "NOT ~1 ada ~3 yang telantar|terabaikan|ditelantarkan|diistimewakan|dirugikan|"
        "ditutup-tutupi",
        "lapas|rutan|lpka|bapas|pelayanan|makanan|layanan ~2 NOT ~1 bermasalah",
        "^ FAULT|narkoba|pungli ~5 tidak pernah|ada",
        "tidak|tak ada|pernah ~4 SPREAD|digembar-gemborkan|dituduhkan|dituding|diberitakan",
        "NOT ≈6 seperti|sebagaimana ~1 yang ~1 SPREAD",
        "SPREAD ≈5 NOT ~1 ada|pernah|terjadi",
        "WE ~1 NOT ~1 FAULT|terlambat|lalai|bersalah|melanggar ~2 sedikit|sama|apa|sekali",
        "NOT ~1 kaitannya|hubungannya|sangkut-paut",
        # all is well
        "ALL ~3 WE|petugas|jajaran|pegawai? ~3 CLEAN",
        "lapas|rutan|lpka|kami ~1 ini|kami? CLEAN",
        "semua|semuanya|seluruhnya|seluruh ~5 sesuai|menurut|dijalankan|berjalan|baik-baik ~3 "
        "RULES|"
        "saja|benar|semestinya|baik|rencana|lancar",
        "baik-baik saja",
        # do not believe it
        "DONT ~2 mudah? TRUST ~5 NEWS|UNTRUE|apa|apa-apa|siapa|akun",
        "NEWS ~6 NOT|jangan ~2 TRUST",
        "^ DONT TRUST",
        "SMEAR ALL|belaka|besar|semua|keji",
        "nihil ponsel|narkoba|pungli|pelanggaran",
    )
)
SPARES = Patterns(
    (
        "NOT ~3 DENIES",
        "NOT ~1 pula? menyangkal|menolak|membantah|terbantah",
        "sebagian benar",
        "NEWS ~3 itu|tersebut|ini benar !benar-benar",
        "NOT sepenuhnya|seluruhnya|semua|semuanya",
        "^ benar|betul ~1 bahwa|ada|rombongan",
        "mengakui|akui|membenarkan ~1 bahwa|ada|kabar|rombongan",
        "^ kami|kita ~1 keliru|salah|memang|lalai",
        "belum ~2 dapat|tahu|tau|ada|terbukti|bisa|pasti|jelas|kami|menyimpulkan|diketahui|"
        "memiliki",
        "yang ~1 NOT|keliru ~1 TRUE|ialah|adalah|hanya|jumlah",
        "hanya jumlah|tempat|tempatnya",
        "bukan|tidak ≈7 melainkan",
        "apakah|dugaan|diduga ≈9 diperiksa|periksa|tahu|terbukti|jawab|simpulkan|lapor",
        "akun|warganet|warga|sebagian ~6 mengatakan|menyebut|menulis|bilang ≈6 UNTRUE",
        "menyebut|menyebutnya ~3 UNTRUE",
        "redaksi|pelapor|pelapornya|keluarga|warga|pengunggah ~2 NOT ~1 melanggar|bersalah|"
        "dilarang",
        "yang kami luruskan",
        "sebelum ~3 hasil|pemeriksaan|ada|terbukti",
    )
)


def deny(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence denies without an answer: no number behind the denial, no part granted."""
    words = sentence.words
    found = list(BLANKET.find(words, tags))
    if not found or SPARES.stands(words, tags):
        return []
    first, last = found[0][0], max(end for _, end in found)
    counted = (n for n in range(first + 1, len(words)) if "NUMBER" in tags[n])
    if not wholesale(tags) and any(_answers(tags, n) for n in counted):
        return []
    return [span(sentence, first, last)]


def _answers(tags: Tags, place: int) -> bool:
    """True for a number that tells something: not the "satu" of "satu pun", no "seratus persen"."""
    near = set().union(*tags[place : place + 3])
    return not near & {"pun", "persen", "nol", "seorang", "sebuah"}


def wholesale(tags: Tags) -> bool:
    """True where everything is denied at once: no single fact could answer that."""
    return any("ALL" in own or own >= {"NEWS", "PLURAL"} for own in tags)


def content(words: Sequence[Word], tags: Tags) -> list[str]:
    """The words that say what is denied: not *kabar*, *beredar*, *bohong* or *semua*."""
    empty = {
        "NEWS",
        "PAPER",
        "SPREAD",
        "UNTRUE",
        "TRUE",
        "ALL",
        "THIS",
        "DENIES",
        "WE",
        "UNIT",
        "NOT",
    }
    empty |= FUNCTION_WORDS | {"ada", "pernah"}
    return [w.lower for w, own in zip(words, tags, strict=True) if not own & empty]


def settled(sentence: Sentence, tags: Tags) -> bool:
    """True for a sentence that grants a part or says that something is not known."""
    return SPARES.stands(sentence.words, tags)


__all__ = ["CLASSES", "content", "deny", "settled", "wholesale"]
