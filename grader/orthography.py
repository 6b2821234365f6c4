"""Slips against EYD edisi V that follow a rule rather than a list of words.

Each function gives passages with what is better, in Indonesian. Norms: Keputusan Kepala Badan
Bahasa 0424/I/BS.00.01/2022: *di* and *ke* (II.C), capitals (I.F), quotation marks (III.K), numbers
(II.H); the style of passives and noun chains is an editor's advice, no norm.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from grader.facts import Case
from grader.stems import stems
from grader.text import Document, Sentence, Span, Word
from grader.wordclass import known_words

Slip = tuple[Span, str]

PLACES = frozenset(
    "atas bawah dalam luar depan belakang samping sebelah tengah antara sekitar seputar sela sini "
    "situ sana mana kantor rumah lapas rutan bapas lpka blok sel kamar kota desa kampung kelurahan "
    "kecamatan kabupaten provinsi jalan lapangan halaman ruang ruangan aula gedung gerbang pintu "
    "tempat lokasi sekolah pasar masjid gereja pura wihara klinik dapur bengkel lantai dinding "
    "laut sungai darat udara pagi siang sore malam hari bulan tahun saat masa akhir awal "
    "tangan hadapan balik ujung tepi pinggir bidang tingkat wilayah daerah negara dunia media "
    "layar telepon".split()
)
"""What *di* and *ke* stand before as words of their own."""


THINGS = frozenset(
    "foto sidang razia audit data visum vonis wisuda panen tes gelar kontrak ekspor cap cat karang "
    "pidana vaksin susun video buku surat laporan sensor sensus survei rekam skor".split()
)
"""Verbs as nouns: *di foto itu* is a place, *akan di foto* a passive."""
_AIMS = frozenset(
    "akan telah untuk agar supaya harus dapat bisa perlu sempat segera ingin mau boleh wajib "
    "hendak usai setelah sebelum langsung ikut".split()
)
_POINTING = frozenset("itu ini tersebut yang tadi mana lain pertama kedua ketiga".split())


def prepositions(sentence: Sentence) -> list[tuple[int, int, str]]:
    """*di* and *ke* apart from a verb, or joined to a place: start, end, what is better.

    A verb is told by its passive: “di rawat” is a slip since *dirawat* is a word of the project's
    texts and *rawat* is no place. What is a thing as well (“di foto itu”) is a verb only behind
    what calls for one or before *oleh*.
    """
    found: list[tuple[int, int, str]] = []
    words, joined = sentence.words, _joined()
    if "di" not in sentence.lowers and joined.isdisjoint(sentence.lowers):
        return found
    for position, token in enumerate(sentence.tokens):
        if token == "di" and position + 1 < len(words):
            word, after = words[position : position + 2]
            close = after.start - word.end == 1 and after.text.islower() and after.text.isalpha()
            if close and _is_verb(after.lower) and not _is_thing(sentence.tokens, position):
                found.append((word.start, after.end, f"di{after.lower}"))
        elif token in joined:
            word = words[position]
            found.append((word.start, word.end, f"{token[:2]} {token[2:]}"))
    return found


def _is_thing(tokens: Sequence[str], position: int) -> bool:
    """True where *di* at ``position`` stands before a thing: neither “akan di foto” nor “di foto
    oleh”."""
    if tokens[position + 1] not in THINGS:
        return False
    behind = tokens[position + 2] if position + 2 < len(tokens) else ""
    if behind in _POINTING or (position and tokens[position - 1] not in _AIMS):
        return behind != "oleh"
    return position == 0 and behind != "oleh"


def _is_verb(word: str) -> bool:
    return word not in PLACES and f"di{word}" in known_words() and len(word) > 2


@lru_cache(maxsize=1)
def _joined() -> frozenset[str]:
    """*di* and *ke* joined to a place, where that is no word by itself: *dirumah*, not *keluar*."""
    return frozenset(f"{head}{place}" for head in ("di", "ke") for place in PLACES) - known_words()


def names(document: Document, case: Case | None) -> list[Slip]:
    """Names of the sheet's people, unit and city that are written without their capitals."""
    if case is None:
        return []
    lower = document.text.casefold()
    if len(lower) != len(document.text):  # casefolding changed the length: offsets would lie
        return []
    found = []
    for name in _names(case):
        start = lower.find(name.casefold())
        while start >= 0:
            end = start + len(name)
            written = document.text[start:end]
            alone = not (lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum())
            beside = document.text[max(0, start - 1) : end + 1]
            if alone and not {"@", "#", "."} & {beside[0], beside[-1]} - {"."} and _is_low(written):
                found.append((Span(start, end), f"tulis “{name}”"))
            start = lower.find(name.casefold(), end)
    inside = {span for span, _ in found for other, _ in found if span != other and span in other}
    return sorted(slip for slip in set(found) if slip[0] not in inside)


@lru_cache(maxsize=1024)
def _is_low(written: str) -> bool:
    """True where one of its words that begins a name has no capital."""
    return any(word[0].islower() for word in re.findall(r"[^\W\d_]+", written) if len(word) > 2)


@lru_cache(maxsize=64)
def _names(case: Case) -> tuple[str, ...]:
    called = [call for person in case.people for call in person.calls if " " in call]
    return tuple(dict.fromkeys([*called, case.unit.short, case.unit.city]))


_DAYS_BY_NEIGHBOUR = re.compile(
    r"(?:hari (minggu)\b(?! (?:ini|lalu|depan|per))"
    r"|\b\d{1,2} (mei|maret)\b|\bbulan (mei|maret)\b|\b(minggu) \(\d)"
)
"""Days and months that are words or names too (*minggu, mei*), told by what is beside them."""


def lower_days(document: Document, sentence: Sentence) -> list[Slip]:
    """*hari minggu*, *9 maret*: a day or month without its capital that its neighbour tells."""
    if _MAYBE_DAYS.isdisjoint(sentence.lowers):
        return []
    return [
        (Span(*match.span(match.lastindex or 0)), "nama hari dan bulan berhuruf kapital")
        for match in _DAYS_BY_NEIGHBOUR.finditer(document.text, sentence.start, sentence.end)
    ]


_MAYBE_DAYS = frozenset(("minggu", "mei", "maret"))


_MONEY = re.compile(r"Rp(?<=\bRp)(?:\.?\s+|\.)(?=\d)")
_ORDINAL = re.compile(
    r"ke(?<=\bke)\s+[1-9]\d*\b(?![.,:/-]\d|\s*(?:orang|buah|unit|titik|lokasi|kali|meter|kilometer))"
)
_GOES_TO = frozenset(
    "telepon hubung lapor kirim pesan nomor naik turun pindah sebar bagi antar masuk salur adu "
    "panggil kontak layan tambah kembang sampai geser tuju wa sms call".split()
)
"""Behind these *ke* leads to a telephone number or an amount: "laporkan ke 110"."""


def numerals(document: Document, span: Span) -> list[Slip]:
    """Money with a blank or full stop behind Rp, an ordinal without its hyphen, a sentence that
    opens with figures."""
    text = document.text
    found = [
        (Span(m.start(), m.end()), "tulis Rp langsung di depan angka")
        for m in _MONEY.finditer(text, span.start, span.end)
    ]
    found += [
        (Span(m.start(), m.end()), "tulis ke- dengan tanda hubung, mis. ke-90")
        for m in _ORDINAL.finditer(text, span.start, span.end)
        if not _leads(text[max(span.start, m.start() - 40) : m.start()])
    ]
    return found


def _leads(before: str) -> bool:
    """True where *ke* behind these words is a preposition: from … to …, telephone to …"""
    words = before.casefold().split()[-3:]
    return "dari" in before or any(not stems(w.strip(",.;:")).isdisjoint(_GOES_TO) for w in words)


def opens_with_figures(document: Document, sentence: Sentence) -> list[Slip]:
    """A sentence that begins with a figure; lists, dates and datelines are none of the matter."""
    first = sentence.words[0]
    block = document.paragraphs[sentence.paragraph]
    before = document.text[sentence.start : first.start]
    opens = first.text.isdigit() and before in ("", '"', "“")
    if not opens or block.kind != "text" or len(sentence.words) < 4:
        return []
    after = sentence.words[1]
    if after.text[0].isupper() or after.start - first.end != 1:
        return []  # a date (2 Maret …), a list of names, a sum
    return [(Span(first.start, first.end), "angka di awal kalimat ditulis dengan huruf")]


_ACTIVE = re.compile(r"(?:me(?:m|n|ng|ny|nge)?|ber)[a-z]{3,}$")
_PASSIVE = re.compile(r"(?:di|ter)[a-z]{3,}$")
_NOMINAL = re.compile(r"(?:pe[mn]?|per|ke)[a-z]{3,}an(?:nya)?$")
FEW_SENTENCES = 6
"""Below this many sentences a share says nothing."""
PASSIVE_LOAD = 0.7
"""The share of sentences that tell who was acted on and nobody who acts."""
CHAIN = 3
"""Nouns of action in a row that a verb would tell more plainly."""


def passive_load(sentences: Sequence[Sentence]) -> tuple[float, list[Span]]:
    """The share of sentences with a passive verb and no active one, in [0, 1], and where."""
    passive = []
    for sentence in sentences:
        verbs = [word for word in sentence.words if word.text.islower() and len(word.text) > 4]
        held = [w for w in verbs if _PASSIVE.match(w.lower) and w.lower in known_words()]
        if held and not any(_ACTIVE.match(word.lower) for word in verbs):
            passive.append(Span(held[0].start, held[0].end))
    return (len(passive) / len(sentences) if sentences else 0.0), passive


def chains(sentence: Sentence) -> list[Slip]:
    """Runs of ``CHAIN`` and more nouns of action: *pelaksanaan peningkatan pengawasan*."""
    runs: list[list[Word]] = [[]]
    for word, after in pairwise((*sentence.words, None)):
        assert word is not None
        if _NOMINAL.match(word.lower) and word.text.islower():
            runs[-1].append(word)
            if after is None or after.start - word.end != 1:
                runs.append([])
        else:
            runs.append([])
    return [
        (Span(run[0].start, run[-1].end), "pakai kata kerja, bukan rangkaian kata benda")
        for run in runs
        if len(run) >= CHAIN
    ]
