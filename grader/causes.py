"""Why something was done, as far as a clause says so: causes and purposes."""

from __future__ import annotations

from collections.abc import Iterator

from grader.purposes import ASKS_WHAT, is_purpose, is_spoken_purpose, is_wish
from grader.text import Document, Sentence, Span, Word
from grader.verbs import is_verb

CAUSE = frozenset(
    "karena akibat lantaran agar supaya demi guna berkat dikarenakan berhubung mengingat buntut "
    "gara-gara karna dipicu disebabkan diakibatkan dilatarbelakangi didorong bertujuan "
    "terpicu dilatari gegara saking".split()
)
"""What opens a cause or a purpose by itself; *sebab* and *untuk* depend on their neighbours."""
_URGES = frozenset("oleh keinginan rasa semangat niat kebutuhan tekad kepedulian alasan".split())
_EMPTY = {
    "karena": "itu hal apa siapa apa-apa",
    "karna": "itu hal apa",
    "lantaran": "itu hal apa",
    "gara-gara": "itu hal apa",
    "dikarenakan": "itu hal apa",
    "berkat": "itu dan dari",
    "akibat": "itu hal hukum hukumnya jangka lanjutan lanjutannya buruknya",
    "sebab": "itu dan akibat musabab yang hal lain utama pasti pastinya lainnya",
    "bertujuan": "ke akhir baik mulia sama serupa jelas",
    "mengingat": "kembali lagi",
    "dipicu": "apa",
    "disebabkan": "apa",
    "demi": "sedikit tuhan allah itu",
    "guna": "usaha ulang pakai",
}
"""Words behind a connective that make it a reference or a fixed phrase: *karena itu*."""
_NOUN_BEFORE = frozenset(
    "tanpa apa soal oleh sebuah sebagai hukum tentang mencari dan suatu adalah menjadi "
    "mengenai sebab tiada satu dampak tepat hasil daya serba berdaya menanggung segala sop "
    "sup nilai alih tata hak lain membahas menjelaskan memahami mempelajari memaparkan menerangkan "
    "menelaah adanya ada bahaya".split()
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


_UNKNOWN = frozenset(
    "diketahui diselidiki didalami diteliti ditelusuri dicari dikaji diusut dipastikan".split()
)
"""Behind *Sebab kematian belum …*."""
_OPENS_WITH_MORE = frozenset({"sebab", "untuk", "dalam", "dengan", "biar", "buat", "sebagai"})
_TITLED = frozenset("akibat karena lantaran gara-gara dipicu agar supaya buntut".split())
"""What opens a cause in a headline, where any word may have a capital."""
_VAGUE = frozenset("itu ini tersebut apa lain alasan apapun yang".split())


def opens_story(document: Document, words: tuple[Word, ...], position: int) -> bool:
    """True for the first word behind the dash of a dateline: *Muara Teduh – Dalam rangka …*."""
    return "–" in document.text[words[position - 1].end : words[position].start] or (
        document.text[words[position - 1].end : words[position].start].strip() == "-"
    )


_EVENTS = frozenset(
    "temuan penemuan laporan insiden kejadian peristiwa kematian kebakaran kericuhan keributan "
    "meninggalnya kaburnya larinya tewasnya robohnya bocornya gempa banjir meningkatnya naiknya "
    "keluhan aduan pengaduan dugaan kasus".split()
)
"""What something is done in the wake of: *ditutup menyusul temuan campak*."""
_BLESSES = frozenset("memohon mohon mendapat menerima doa nasi dengan memberi pemberi".split())
_WAKE = frozenset(["imbas", "dampak", "menyusul", "terdorong", "terdesak", "ditimbulkan", "atas"])
_SUFFERS = frozenset(
    "terkena merasakan menerima menjadi mengalami memiliki membawa melihat".split()
)
_FORCES = frozenset("kebutuhan keinginan ekonomi utang rasa himpitan impitan niat tuntutan".split())


def _in_the_wake(words: tuple[Word, ...], position: int) -> bool:
    """True for a cause that only its neighbours tell: *batal berangkat imbas gelombang*."""
    word, following, before = words[position], words[position + 1], words[position - 1]
    if not position:
        return False
    if word.lower in ("terdorong", "terdesak"):
        return following.lower in _FORCES or following.lower == "oleh"
    if word.lower == "ditimbulkan":
        return following.lower == "oleh" and before.lower not in ("yang", "dapat", "bisa")
    if word.lower == "atas":
        return following.lower == "alasan"
    if word.lower == "menyusul":
        return following.lower in _EVENTS and before.lower not in ("akan", "yang", "segera")
    acted = is_verb(before) and before.lower not in _SUFFERS
    return acted and following.lower not in ("dari", "itu", "buruk", "negatif", "positif")


def opens_cause(document: Document, words: tuple[Word, ...], position: int) -> bool:
    word, following = words[position], words[position + 1]
    if word.lower not in CAUSE and word.lower not in _OPENS_WITH_MORE:
        return word.lower in _WAKE and _in_the_wake(words, position)
    if word.is_capital and position and not opens_story(document, words, position):
        block = document.paragraphs[document.paragraph_at(word.start)]
        return block.kind == "heading" and word.lower in _TITLED  # Grup musik Demi Masa is none
    if (
        "," in document.text[word.end : following.start]
        or following.lower in _EMPTY.get(word.lower, "").split()
    ):
        return False
    before = words[position - 1].lower if position else ""
    if before == "demikian" or ":" in document.text[word.end : following.start]:
        return False  # Demikian untuk menjadi perhatian; Mengingat: UU …
    aim = words[position + 2] if position + 2 < len(words) else following
    if word.lower in ("dalam", "sebagai"):
        aims = ("rangka", "upaya") if word.lower == "dalam" else ("upaya",)
        return following.lower in aims and is_verb(aim)
    if word.lower == "dengan":
        told = following.lower == "alasan" and aim.lower not in _VAGUE
        return told or following.lower in ("tujuan", "maksud")
    if word.lower == "biar":
        return position > 0 and document.text[words[position - 1].end : word.start] == " "
    if word.lower == "untuk":
        comma = aim is not following and "," in document.text[following.end : aim.start]
        return is_purpose(words, position, comma=comma)
    if word.lower == "buat":
        return is_spoken_purpose(words, position)
    if following.lower in ("alasan", "sebab") and aim.lower in _VAGUE:
        return False  # karena alasan itu
    if word.lower in ("agar", "supaya") and is_wish(words, position):
        return False
    if word.lower in ("sebab", "akibat", "guna", "buntut") and before in _NOUN_BEFORE:
        return False
    if word.lower == "demi" and before == following.lower:
        return False  # satu demi satu
    if word.lower == "berkat" and is_verb(following):
        return False  # doa dan berkat dipanjatkan
    if word.lower == "berkat" and before in _BLESSES:
        return False
    if word.lower == "didorong" and following.lower not in _URGES:
        return False  # a cart is pushed
    if word.lower == "bertujuan" and following.is_capital:
        return False
    if word.lower == "mengingat" and position:
        apart = "," in document.text[words[position - 1].end : word.start]
        passive = before.startswith("di") and is_verb(words[position - 1])
        return apart or before in ("ini", "itu") or (passive and before not in ASKS_WHAT)
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
