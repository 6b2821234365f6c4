"""Words that EYD V writes as one and trainees write as two, or the other way round, by rule.

Bound forms (*pasca insiden*, II.A.1), *-nya, -lah, -kah* and prefixes left alone (*teman nya*, *me
respon*, II.A.1, II.F), *pun* joined to what is no conjunction (*diapun*, II.F.2). A list holds the
commonest (``words_standard``); these rules have the rest.
"""

from __future__ import annotations

from collections.abc import Iterable

from grader.text import Document, Sentence, Word
from grader.wordclass import known_words

BOUND = frozenset("pasca pra non sub multi semi anti purna".split())
"""Forms that are no words by themselves (KBBI: *bentuk terikat*)."""
LACKING = frozenset("netra rungu wicara wisma susila aksara grahita daksa karya laras".split())
"""What *tuna* is a bound form before; elsewhere it is a fish."""
BETWEEN = frozenset(
    "anggota angkatan bagian bangsa bidang budaya daerah desa dinas divisi fraksi gedung individu "
    "instansi institusi kabupaten kampung kamar kawasan kecamatan kelas kelompok kelurahan "
    "kementerian komunitas lembaga lapas rutan bapas manusia mahasiswa negara organisasi pelajar "
    "penghuni perusahaan peserta pihak provinsi pulau regu ruang satuan seksi sektor sel siswa "
    "suku tahanan tim umat unit wilayah waktu".split()
)
"""What *antar* is a bound form before; elsewhere it is a verb: *antar barang itu*."""
_CARRIES = frozenset("jasa layanan jemput ongkos siap ojek mobil bus kurir tolong".split())
_LINKS = frozenset(
    "dan atau yang di ke dari pada terhadap dengan akan sama untuk itu ini tersebut adalah ialah "
    "serta bila jika karena juga tidak".split()
)
_SEASON = "musim"
_CLITICS = frozenset(("nya", "lah", "kah"))
_PREFIXES = frozenset("me mem men meng ber ter pe pem pen peng se".split())
_JOINED_PUN = frozenset(
    "adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun lagipun maupun "
    "meskipun sekalipun sementangpun sungguhpun walaupun".split()
)
"""Conjunctions with *pun* as one word (EYD V, II.F.2), and two of KBBI."""


def apart(document: Document, sentences: Iterable[Sentence]) -> list[tuple[int, int, str]]:
    """What is written apart or together against the rule: start, end, what is better."""
    suspects = _suspects(document.lowers)
    if not suspects:
        return []
    return [
        slip
        for sentence in sentences
        if not suspects.isdisjoint(sentence.lowers)
        for slip in _in_sentence(sentence)
    ]


def _suspects(words: frozenset[str]) -> frozenset[str]:
    """Which words of a text may be part of a slip: few texts have one."""
    alone = words & (_ALONE | _CLITICS)
    shaped = {
        word
        for word in words
        if (word.endswith(_ENDINGS) and (_pun(word) or _short_of_n(word)))
        or (word.startswith(_AGAIN) and not words.isdisjoint(_bases(word)))
    }
    return alone | shaped


def _in_sentence(sentence: Sentence) -> list[tuple[int, int, str]]:
    words, tokens = sentence.words, sentence.tokens
    found: list[tuple[int, int, str]] = []
    for position, word in enumerate(words):
        token = tokens[position]
        before = words[position - 1] if position else None
        if token in _ALONE and position + 1 < len(words):
            after = words[position + 1]
            if better := _forward(word, after, before.lower if before else ""):
                found.append((word.start, after.end, better))
        elif token.endswith(_ENDINGS) and (better := _pun(token) or _short_of_n(token)):
            found.append((word.start, word.end, better))
        if before and (better := _again(before, word) or _backward(before, word)):
            found.append((before.start, word.end, better))
    return found


_AGAIN = ("ber", "ter", "se")
_ENDINGS = ("pun", "anya")
_ALONE = BOUND | _PREFIXES | {"tuna", "antar"}


def _touch(word: Word, after: Word) -> bool:
    return after.start - word.end == 1


def _forward(word: Word, after: Word, before: str) -> str:
    """A bound form or a prefix and the word behind it as one; empty where they are two."""
    head, tail = word.lower, after.lower
    if not _touch(word, after) or not word.text[1:].islower() or not tail.isalpha():
        return ""
    if head in _PREFIXES:
        joined = f"{head}{tail}"
        right = word.text.islower() and not _LINKS.issuperset((tail,))
        return joined if right and joined in known_words() else ""
    if len(tail) < 3 or tail in _LINKS or (head, before) == ("semi", _SEASON):
        return ""
    if head == "tuna":
        return f"tuna{tail}" if tail in LACKING else ""
    if head == "antar":
        return f"antar{tail}" if tail in BETWEEN and before not in _CARRIES else ""
    if after.text[0].isupper():
        return f"{head}-{after.text}" if word.text.islower() else ""
    if head == "pasca" and tail.startswith(("ter", "me", "di", "ber")):
        return f"setelah {tail}"
    return f"{head}{tail}"


def _backward(before: Word, word: Word) -> str:
    """*teman nya* as one word; empty where the clitic has no word to lean on."""
    if word.lower not in _CLITICS or not _touch(before, word) or not word.text.islower():
        return ""
    if not before.lower.isalpha():
        return ""
    if word.lower != "nya" and before.lower not in known_words():
        return ""
    return f"{before.lower}{word.lower}"


_COMPOUNDS = frozenset(("temu", "kerja", "jalan", "sama"))
"""What begins a compound of its own: *bertemu temu wicara*."""


def _again(before: Word, word: Word) -> str:
    """*berangsur angsur*, *setinggi tingginya* with the hyphen; empty where the second word is not
    the first without its prefix."""
    one, other = before.lower, word.lower
    if not one.startswith(_AGAIN) or other not in _bases(one) or not _touch(before, word):
        return ""
    return f"{one}-{other}" if word.text.islower() else ""


def _bases(word: str) -> tuple[str, ...]:
    """What a word with *ber-, ter-, se-* may be repeated as: *angsur*, *tingginya*, *olah*."""
    base = word[2:] if word.startswith("se") else word[3:]
    if len(base) < 4 or base in _COMPOUNDS:
        return ()
    if word.startswith("se") and word != "seolah":
        return (f"{base}nya",)
    return (base,)


def _short_of_n(token: str) -> str:
    """*laporanya* with its second n; empty for *keluarganya*, whose root ends in a vowel."""
    root = token[:-3]
    known = known_words()
    if not token.endswith("anya") or len(root) < 5 or token in known or root in known:
        return ""
    return f"{root}nnya" if f"{root}n" in known else ""


def _pun(token: str) -> str:
    """*diapun* as two words; empty for *maupun* and for words that end in *-pun* by nature."""
    head = token[:-3]
    if (
        not token.endswith("pun")
        or len(head) < 3
        or token in _JOINED_PUN
        or token in known_words()
        or head not in known_words()
    ):
        return ""
    return f"{head} pun"
