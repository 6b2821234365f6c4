"""Verbs as they are spoken in chats, told by their form: *ngawal*, *nyiapin*, *dibantuin*.

The spoken prefixes *n-, ng-, ny-, nge-* stand for *men-, meng-, meny-, menge-*, the ending *-in*
for *-kan* or *-i* (KBBI: *ragam cakapan*). Many good words look the same (*nyaring, nantikan,
cermin, disiplin*): a form is told only where its standard counterpart is a verb of the project's
own texts or of the tables below, and its root with the dropped consonant is known.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from grader.datasets import rows
from grader.memo import remembered
from grader.text import Sentence
from grader.wordclass import known_words

WITH_KAN = frozenset(
    "ambil antar bayar beli bagi benar beres beri bersih besar betul bicara buang buat buka cari "
    "cerita cepat doa dengar gabung ganti hilang hidup ingat isi jadi jalan jelas jual keluar "
    "kembali kerja kirim kumpul lebih lapor lepas lurus maaf main maju masak masuk mati mudah "
    "pasang pasti pinjam pindah pulang naik rapi rasa rebus repot salah sampai sebut selesai "
    "sembunyi sembuh sewa siap simpan tambah tampil tanya tawar tenang terus tinggal tidur titip "
    "tunjuk turun ulang umum untung usaha viral".split()
)
"""Roots whose verb with *-kan* is standard, beyond those of the project's texts."""
WITH_I = frozenset(
    "akal cinta curiga datang dekat hadap hadir hubung ikut jauh kabar "
    "lunas marah maklum nasihat obat sayang semangat susul tangis teman temu "
    "tutup wakil".split()
)
"""Roots whose verb with *-i* is standard, beyond those of the project's texts."""
ALONE = frozenset("ajak bantu coba jemput kejar lihat panggil susul tunggu urus".split())
"""Roots that take neither: *bantuin* is *bantu*."""
ACTIVES = frozenset(
    "mengobrol mengetik mengecat mengelap mengepel mengetes mengerem "
    "mengaji mengamuk mengantuk mengarang mengaku mengeluh mengepak mengungsi mengutang menyapu "
    "menyanggah menyetir menyetrika menyicip menyindir menyobek menyopir menyuap "
    "menabung menabrak menambah menawar menebak menelepon menempel menipu meniru menolak menolong "
    "menonton menukar menumpang menusuk menutup menyuruh mencicil mencontek mencuri "
    "menganggur mengumpul mengemis mengejek mengintip mengirit mengganggu mengurus mengangkut "
    "menyumbang menyogok menyusul menyesal menyerah menyimak menelan menerobos menyetor "
    "mengukur menyiram mengasuh menaruh mengamankan mengaduk mengupas mengiris menggoreng mengasah "
    "menganyam menyulam menyablon menyolder menenun menjahit mencukur mencetak mencatat mencabut "
    "mencampur menyewa menyalin menyambung menyangka menyentuh menyerang menyetop menagih menahan "
    "menampung menangis menangkap menegur menendang menimbang menuntut mengikat mengelola "
    "mendukung menjemput mengeroyok menyemprot".split()
)
"""Active verbs beyond those of the project's texts."""
STANDARD = frozenset(
    "nyaring nata ngaji nyepi nanti nyata nyala nyaman nyaris nyawa nyanyi nyeri ngeri nilai "
    "nikah nama desain didesain pradesain jamin dijamin terjamin salin disalin tersalin pilin "
    "dipilin jalin terjalin dijalin pimpin terpimpin dipimpin heroin login domain admin "
    "komplain dikomplain main dimain bermain permainan domein refrein migrain selain hadirin "
    "alamin senangin digitalin latin".split()
)
"""Standard words that have the shape of a spoken verb."""

NUMBERED = frozenset("blok kamar kelas pintu loket lantai sesi unit gedung tahap tahun".split())
"""Words whose figure may be a number without its blank: *blok2*."""

_VOWELS = "aiueo"


def spoken(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Spoken verbs of a sentence: start, end, the standard form.

    A capital makes it a name (*Solihin*), save for *ng-* and *-in* at the head of the sentence;
    *Nengah* and *Nduga* are names there as well.
    """
    found: list[tuple[int, int, str]] = []
    if not any(map(standard, sentence.lowers)):
        return found
    for position, word in enumerate(sentence.words):
        sure = position == 0 and (word.lower.startswith("ng") or word.lower.endswith("in"))
        shape = word.text[1:] if sure else word.text
        if shape.islower() and (better := standard(word.lower)):
            found.append((word.start, word.end, better))
    return found


@remembered(16384)
def standard(word: str) -> str:
    """The standard form of a spoken verb, or of *rekan2*, in lower case; empty for other words."""
    if word[:-1].isalpha() and word[-1] == "2" and len(word) > 4:
        once = word[:-1]
        return f"{once}-{once}" if once in known_words() and once not in NUMBERED else ""
    if not word.isalpha() or len(word) < 5 or word in STANDARD or word in known_words():
        return ""
    if word.endswith("in") and (better := _without_in(word[:-2])):
        return better
    for active, root in _actives(word):
        if _is_verb(active) and _is_root(root):
            return active
    return ""


@remembered(16384)
def in_writing(word: str) -> str:
    """The standard form of any word (in lower case) that is never right in a press text, if it is
    one word: *udah* → *sudah*, *ngawal* → *mengawal*; empty for other words."""
    return _listed().get(word) or standard(word)


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    return {
        row["nonstandard"]: row["standard"].casefold()
        for row in rows("words_standard")
        if row["safe"] == "1" and row["kind"] in ("spelling", "abbreviation")
        if row["nonstandard"].isalpha() and row["standard"].isalpha()
    }


def _without_in(stem: str) -> str:
    """*bantu* → *bantu*, *dibersih* → *dibersihkan*, *nyiap* → *menyiapkan*."""
    passive = stem[2:] if stem.startswith("di") else ""
    if passive and (better := _suffixed(passive)):
        return f"di{better}"
    if len(passive) > 2 and f"di{passive}" in known_words():
        return f"di{passive}"
    for active, root in _actives(stem, lips=True):
        if better := _suffixed(root):
            return active + better[len(root) :]
        if _is_verb(active) and _is_root(root):
            return active
    return _suffixed(stem)


def _suffixed(root: str) -> str:
    """The root with *-kan*, *-i* or neither, as its known verb has it; else empty."""
    if len(root) < 3 or root in ALONE:
        return root if root in ALONE else ""
    if root in WITH_I or root in WITH_KAN:
        return f"{root}i" if root in WITH_I else f"{root}kan"
    known = known_words()
    for whole in (f"{root}kan", f"{root}i"):
        if f"di{whole}" in known or (_active(whole) in known and _is_root(root)):
            return whole
    return ""


def _is_verb(active: str) -> bool:
    return active in ACTIVES or active in known_words()


def _is_root(root: str) -> bool:
    """A root is known as a word, by its passive or its noun, or by a verb of the tables."""
    known = known_words()
    forms = (root, f"di{root}", f"di{root}kan", f"{root}an", f"ber{root}", f"ter{root}")
    return len(root) > 2 and (
        any(form in known for form in forms) or _active(root) in ACTIVES or root in WITH_KAN
    )


def _active(root: str) -> str:
    """The root with its standard prefix: *tulis* → *menulis*, *cat* → *mengecat*."""
    first = root[0]
    if sum(letter in _VOWELS for letter in root) == 1:
        return f"menge{root}"
    if first in "lrmnwy":
        return f"me{root}"
    if first in "bfv":
        return f"mem{root}"
    if first in "cdjz":
        return f"men{root}"
    dropped = {"k": "meng", "p": "mem", "t": "men", "s": "meny"}.get(first)
    return f"{dropped}{root[1:]}" if dropped else f"meng{root}"


def _actives(form: str, *, lips: bool = False) -> Iterator[tuple[str, str]]:
    """What a spoken active may stand for: the standard active and its root.

    ``lips`` allows *m-* for *mem-* (*mindahin*), too weak a sign without the ending *-in*.
    """
    head, after = form[:2], form[2:3]
    if form.startswith("nge") and len(form) > 5:
        yield _active(form[3:]), form[3:]
    if head == "ng" and after in ("a", "i", "u", "e", "o", "g"):
        yield f"me{form}", form[2:]
        yield f"me{form}", f"k{form[2:]}"
    elif head == "ny" and after in ("a", "i", "u", "e", "o"):
        yield f"me{form}", f"s{form[2:]}"
        yield f"menc{form[2:]}", f"c{form[2:]}"
    elif head in ("nd", "nj", "nc"):
        yield f"me{form}", form[1:]
    elif head[:1] == "n" and head[1:] in ("a", "i", "u", "e", "o"):
        yield f"me{form}", f"t{form[1:]}"
    elif lips and head[:1] == "m" and head[1:] in ("a", "i", "u", "e", "o"):
        yield f"me{form}", f"p{form[1:]}"
