"""Stances that a list of phrases cannot hold: words of one set near words of another.

Each function gives the passages of one kind in a sentence: the words that make it, from the first
to the last. Words are compared by stem, so that every form of a verb counts. The sets are closed
classes of press Indonesian (adverbs that belittle, verbs of sanction, words of guilt, words of
praise), not phrases of one event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from grader.matching import NEGATIONS, stems
from grader.numbers import UNITS
from grader.text import Sentence, Span, Word

Found = list[Span]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ONLY = _set("hanya hanyalah cuma cuman sekadar sekedar sebatas paling-paling semata")
TRIFLING = _set(
    "sepele remeh remeh-temeh kecil lumrah wajar biasa enteng manusiawi sebentar sedikit iseng "
    "administratif teknis"
)
TRIFLE = _set(
    "hal soal perkara masalah persoalan insiden kejadian gangguan kesalahan kelalaian kebakaran "
    "keributan ribut salah paham gesekan selisih keterlambatan angka urusan kecolongan kebocoran"
)
MADE_MUCH = _set(
    "besar-besarkan dibesar-besarkan dipersoalkan persoalkan dipermasalahkan permasalahkan "
    "diributkan dihebohkan dipusingkan didramatisasi dramatisasi"
)
NO_MATTER = _set("seberapa artinya berarti berpengaruh bermakna dampak")
NO_NEED = _set("perlu usah patut pantas layak")
NOT = _set("tidak tak bukan tidaklah bukanlah")
PETTY = _set("sepele remeh remeh-temeh lumrah segelintir enteng")
OPENERS = ONLY | MADE_MUCH | NOT | TRIFLE | PETTY
"""What a passage of ``minimise`` begins with; of a hundred sentences some ninety hold none."""


def minimise(words: Sequence[Word]) -> Found:
    """A harm called a trifle, told with "only" before something other than a count, or not worth
    the talk."""
    found = []
    lowers = [word.lower for word in words]
    for at in [at for at, lower in enumerate(lowers) if lower in OPENERS]:
        lower, near = lowers[at], lowers[at + 1 : at + 5]
        if lower in ONLY and not _counts(words, at + 1) and set(near) & (TRIFLING | TRIFLE):
            found.append(_span(words, at, at + 1 + _last(near, TRIFLING | TRIFLE)))
        elif lower in MADE_MUCH and set(lowers[max(0, at - 4) : at]) & (NEGATIONS | {"jangan"}):
            found.append(_span(words, max(0, at - 2), at))
        elif lower in NOT and near:
            if near[0] in NO_MATTER or (
                len(near) > 1
                and near[1] in NO_MATTER
                and near[0] in ("ada", "membawa", "begitu", "terlalu")
            ):
                found.append(_span(words, at, min(at + 2, len(words) - 1)))
            elif lower.startswith("bukan") and near[0] in TRIFLE and set(near[1:3]) & {
                "besar", "serius", "berat"
            }:  # fmt: skip
                found.append(_span(words, at, at + 2))
        elif _refused(lowers, at):
            continue  # "kami tidak menyebutnya perkara kecil"
        elif lower in TRIFLE and near and near[0] in TRIFLING - {"administratif", "teknis"}:
            found.append(_span(words, at, at + 1))
        elif lower in PETTY:
            found.append(_span(words, max(0, at - 1), at))
    return found


def _refused(lowers: Sequence[str], at: int) -> bool:
    """True where a word stands behind a negation: the text refuses to say it."""
    return bool(set(lowers[max(0, at - 7) : at]) & (NEGATIONS | {"jangan"}))


CRITICS = _set(
    "media wartawan jurnalis redaksi penyebar penulis pengunggah perekam pembuat akun warganet "
    "pelapor pemfitnah pengkritik kritik komentar pemilik barangsiapa "
    "anda hoaks berita unggahan cerita jejak"
)
SANCTION = _set(
    "pengadilan konsekuensi ranah cabut "
    "polisi pidana somasi gugat tuntut penjara bui jeruji aparat siber tangkap jemput buru hukum "
    "hijau denda blokir hitam sita tindak proses ciduk jebloskan adu lapor sel "
    "ite pencemaran pengacara borgol"
)
INTENT = _set(
    "akan bakal siap siap-siap segera harap hendak tunggu tinggal awas ingat jangan harus bisa "
    "kalau bila jika atau silakan diburu didata"
)
ALONE = _set("polisikan dipolisikan pidanakan dipidanakan somasi disomasi mempolisikan memidanakan")


def threaten(words: Sequence[Word]) -> Found:
    """Somebody who writes, asks or passes on, told of a sanction that is going to come."""
    lowers = {word.lower for word in words}
    alone = [at for at, word in enumerate(words) if word.lower in ALONE]
    if alone and not lowers & _set("tidak tak bukan belum tanpa"):
        return [_span(words, max(0, alone[0] - 2), alone[0])]
    critics = [at for at, word in enumerate(words) if word.lower in CRITICS]
    if not critics:
        return []
    sanctions = [at for at, word in enumerate(words) if stems(word.lower) & SANCTION]
    meant = lowers & INTENT or lowers & _set("kami kita")
    if not sanctions or not meant or lowers & _set("tidak tak belum bukan mengadu"):
        return []
    return [_span(words, min(critics[0], sanctions[0]), max(critics[0], sanctions[-1]))]


ALL = _set("semua seluruh segala setiap semuanya seluruhnya berbagai apa pun")
NEWS = _set(
    "berita pemberitaan kabar kabar-kabar informasi info-info isu isu-isu tuduhan tudingan rumor "
    "cerita unggahan komentar anggapan narasi gosip spekulasi tuduhan-tuduhan video beredar viral"
)
UNTRUE = _set(
    "bohong fitnah hoaks rekayasa palsu ngawur menyesatkan keliru mengada-ada isapan dikarang "
    "kebohongan salah dusta"
)
DENIES = _set("bantah tepis sangkal tampik tolak")
FAULT = _set(
    "pelanggaran kesalahan kelalaian kendala persoalan penyimpangan masalah pungli narkoba "
    "kekerasan"
)


def deny(words: Sequence[Word]) -> Found:
    """Everything that is told called untrue, or every fault denied, with nothing in its place."""
    lowers = [word.lower for word in words]
    every = [at for at, lower in enumerate(lowers) if lower in ALL]
    news = [at for at, lower in enumerate(lowers) if lower in NEWS]
    plural = [at for at in news if "-" in lowers[at]]
    untrue = [at for at, lower in enumerate(lowers) if lower in UNTRUE] + [
        at + 1
        for at, (one, other) in enumerate(pairwise(lowers))
        if one in NEGATIONS and other in ("benar", "berdasar", "betul", "sesuai")
    ]
    all_told = every or plural
    denies = [at for at, lower in enumerate(lowers) if all_told and stems(lower) & DENIES]
    if all_told and (news or every) and (untrue or (denies and news)):
        places = [*every[:1], *news[:1], *plural[:1], *untrue[:1], *denies[:1]]
        return [_span(words, min(places), max(places))]
    for at, (one, other) in enumerate(pairwise(lowers)):
        if one in ("tidak", "tak") and other in ("ada", "pernah"):
            behind = lowers[at + 2 : at + 7]
            if set(behind) & FAULT and (
                set(behind) & _set("satu apa sedikit sama pihak jajaran sini kami dalam ini")
            ):
                return [_span(words, at, min(at + 6, len(words) - 1))]
    return []


GUILT = _set(
    "ulah biang keladi keladinya kerok keroknya dalang dalangnya ceroboh kecerobohan teledor "
    "keteledoran becus malas pemalas kemalasan bandel curang bersekongkol lalai ketiduran penakut "
    "asal-asalan dosa bersalah sembarangan rakus oknum pembakar pelakunya meracuni disulut "
    "salahkan disalahkan provokator penyusup"
)
GUILT_ROOTS = _set("ceroboh teledor lalai salahkan biang sekongkol")
UNPROVEN = _set("belum diduga apakah menunggu jika bila apabila tidak tak bukan dugaan")
FAULTS = _set("salah bersalah kesalahan salahnya kesalahannya")
SELF = _set("kami kita saya unit lapas rutan bapas lpka")


def blame(words: Sequence[Word]) -> Found:
    """Guilt laid on somebody as if it were found: not where the unit admits its own, nor where it
    is suspected, asked or still examined."""
    lowers = [word.lower for word in words]
    if not UNPROVEN.isdisjoint(lowers):
        return []
    for at, word in enumerate(words):
        if word.lower in GUILT or not stems(word.lower).isdisjoint(GUILT_ROOTS):
            beside = set(lowers[max(0, at - 3) : at + 4])
            if not beside & SELF:
                return [_span(words, max(0, at - 1), min(at + 2, len(words) - 1))]
        laid = word.lower in FAULTS and set(lowers[at + 1 : at + 4]) & _set("pada ada sepenuhnya")
        if laid and not set(lowers) & SELF:
            return [_span(words, at, min(at + 3, len(words) - 1))]
    return []


PRAISE = _set(
    "kesigapan sigap teladan humanis profesional dedikasi berdedikasi hebat kehebatan tangguh "
    "terbaik sempurna pahlawan kebanggaan membanggakan bangga prestasi berprestasi gemilang "
    "visioner cekatan spektakuler fenomenal istimewa apresiasi mengapresiasi diapresiasi memuji "
    "pujian dipuji percontohan barometer sukses srikandi kondusif cemerlang unggul bersinar mulia "
    "berintegritas keberhasilan kerja keras jempol salut soliditas heroik prima"
)
"""Words that judge the unit well; a deed told plainly holds none of them."""


def praise(words: Sequence[Word]) -> Found:
    """A word that judges the unit well, from the first such word to the last."""
    lowers = [word.lower for word in words]
    places = [
        at
        for at, word in enumerate(words)
        if word.lower in PRAISE
        and not _refused(lowers, at)
        and not (word.lower in ("kerja", "keras", "sukses") and not _beside(words, at))
    ]
    strong = [at for at in places if words[at].lower not in ("keras", "kerja", "prima")]
    return [_span(words, strong[0], strong[-1])] if strong else []


def _beside(words: Sequence[Word], at: int) -> bool:
    pair = {word.lower for word in words[max(0, at - 1) : at + 2]}
    return pair >= {"kerja", "keras"} or "sukses" in pair


def _counts(words: Sequence[Word], at: int) -> bool:
    """True where a count follows: "hanya dua orang" may be the sheet's fact."""
    return at < len(words) and (words[at].is_number or words[at].lower in UNITS)


def _last(lowers: Sequence[str], wanted: Iterable[str]) -> int:
    return max((n for n, lower in enumerate(lowers) if lower in set(wanted)), default=0)


def _span(words: Sequence[Word], first: int, last: int) -> Span:
    return Span(words[first].start, words[min(last, len(words) - 1)].end)


BY_RULE: Mapping[str, Callable[[Sequence[Word]], Found]] = {
    "minimise": minimise,
    "threaten": threaten,
    "deny": deny,
    "blame": blame,
    "praise": praise,
}


def by_rule(kind: str, sentence: Sentence) -> Found:
    """The passages of a stance in one sentence; none for a kind that has no rule."""
    rule = BY_RULE.get(kind)
    return rule(sentence.words) if rule else []
