"""Who does what: whom a passage names as doing it, by kinds of institutions and persons."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from grader.stems import NEGATIONS, stems
from grader.text import Word

_KINDS = {
    "puskesmas": "puskesmas",
    "dinkes": "dinkes",
    "kanwil": "kanwil",
    "wilayah": "kanwil",
    "pmi": "pmi",
    "bpbd": "bpbd",
    "rsud": "hospital",
    "rs": "hospital",
    "klinik": "clinic",
    "poliklinik": "clinic",
    "apotek": "chemist",
    "bnn": "bnn",
    "bpom": "bpom",
    "kementerian": "ministry",
    "menteri": "ministry",
    "bnnk": "bnn",
    "ombudsman": "ombudsman",
    "pln": "pln",
    "pdam": "pdam",
    "kejaksaan": "prosecution",
    "kejari": "prosecution",
    "jaksa": "prosecution",
    "pengadilan": "court",
    "laboratorium": "laboratory",
    "labfor": "laboratory",
    **dict.fromkeys("polisi polres polsek polda kepolisian penyidik polri".split(), "police"),
    **dict.fromkeys("tni tentara kodim koramil".split(), "army"),
    **dict.fromkeys("pemadam damkar".split(), "fire"),
    **dict.fromkeys("keluarga istri suami kerabat wali".split(), "family"),
    **dict.fromkeys("pengunjung pembesuk".split(), "visitor"),
    **dict.fromkeys("wartawan jurnalis redaksi media".split(), "press"),
    **dict.fromkeys("pemkot pemkab pemprov bupati gubernur".split(), "government"),
    **dict.fromkeys("narapidana napi tahanan penghuni wbp klien".split(), "inmate"),
    **dict.fromkeys("kontraktor vendor teknisi montir tukang".split(), "contractor"),
    **dict.fromkeys(
        "kami petugas pegawai sipir regu lapas rutan lpka bapas humas kalapas karutan".split(),
        "unit",
    ),
}
_PAIRS = {
    ("dinas", "kesehatan"): "dinkes",
    ("dinas", "sosial"): "dinsos",
    ("dinas", "pendidikan"): "disdik",
    ("dinas", "tenaga"): "disnaker",
    ("dinas", "perdagangan"): "disdag",
    ("dinas", "perhubungan"): "dishub",
    ("dinas", "pemadam"): "fire",
    ("kantor", "wilayah"): "kanwil",
    ("palang", "merah"): "pmi",
    ("badan", "penanggulangan"): "bpbd",
    ("badan", "narkotika"): "bnn",
    ("rumah", "sakit"): "hospital",
    ("wali", "kota"): "government",
    ("warga", "binaan"): "inmate",
    ("orang", "tua"): "family",
}
ACTORS = frozenset(_KINDS) | {word for pair in _PAIRS for word in pair[:1]}
"""Without one of these words nobody is named."""
OWN = "unit"
_LIGHT = frozenset(
    "sudah telah kini langsung juga sedang akan ikut turut lalu kemudian segera baru sempat masih "
    "ini itu tersebut setempat kota kabupaten jaga semua para".split()
)
"""What may stand between somebody and the verb."""
_BREAKS = frozenset(
    "yang karena sebab agar supaya setelah sesudah sebelum ketika saat sambil sedangkan sementara "
    "tetapi tapi namun untuk bagi kepada ke di dari pada dengan bersama tentang terhadap sejak "
    "sampai hingga mulai menurut oleh adalah bahwa sehingga jika bila kalau".split()
)
_ALSO = frozenset("dan serta lalu kemudian".split())
"""Before a second verb of the same subject."""
_CARE = frozenset({"puskesmas", "hospital", "clinic", "chemist"})
"""Who cares in a place of their own: *dirawat di puskesmas*."""
NEXT = 3
"""How many words before a bare root its subject may begin."""
REACH = 9
"""How many words before a verb its subject may begin."""


@dataclass(frozen=True, slots=True)
class Act:
    """A verb (its place) with the kinds of those who do it, and the words that name them."""

    verb: int
    kinds: frozenset[str]
    first: int
    last: int


def kinds_of(tokens: Sequence[str], first: int, last: int) -> frozenset[str]:
    """The kinds of institutions and persons that the words from ``first`` to ``last`` name;
    *petugas puskesmas* is the health centre's."""
    found = {_KINDS[token] for token in tokens[first : last + 1] if token in _KINDS}
    found |= {_PAIRS[pair] for pair in pairwise(tokens[first : last + 2]) if pair in _PAIRS}
    pairs = {pair for pair in pairwise(tokens[first : last + 2]) if pair in _PAIRS}
    if ("wali", "kota") in pairs or ("dinas", "pemadam") in pairs:
        found.discard("family")
    others = found - {OWN, "inmate"}
    return frozenset(others or found)


def verb_roots(token: str) -> frozenset[str]:
    """The readings of a verb, of a spoken one too: *ngambil* is *mengambil*."""
    return stems(f"me{token}") if token.startswith(_SPOKEN) else stems(token)


_SPOKEN = ("ng", "ny")


def acts(
    text: str, words: Sequence[Word], tokens: Sequence[str], bare: Container[str] = frozenset()
) -> Iterator[Act]:
    """The verbs of a sentence with those who are named as doing them: before *me-*, behind *di-*,
    and right before one of the ``bare`` roots, as in a headline; nothing that is denied."""
    active: tuple[int, int] | None = None
    for place, token in enumerate(tokens):
        plain = token in bare and not token.startswith(("me", "di"))
        if not plain and (len(token) < 6 or not token.startswith(("me", "di", *_SPOKEN))):
            continue
        if any(each in NEGATIONS for each in tokens[max(0, place - 3) : place]):
            continue
        if plain:
            first, last = max(_subject(text, words, tokens, place), place - NEXT), place - 1
            if OWN in kinds_of(tokens, first, last):
                continue  # petugas periksa
        elif token.startswith("di"):
            first, last = _agent(text, words, tokens, place)
        elif place and tokens[place - 1] in _ALSO and active is not None:
            first, last = active  # menggeledah blok dan menyita ponsel
        else:
            first, last = _subject(text, words, tokens, place), place - 1
        if first <= last and (kinds := kinds_of(tokens, first, last)):
            active = None if token.startswith("di") else (first, last)
            yield Act(place, kinds, first, last)


def _subject(text: str, words: Sequence[Word], tokens: Sequence[str], place: int) -> int:
    """Where the subject of an active verb begins; ``place`` where there is none."""
    first = place
    while first > max(0, place - REACH):
        before = first - 1
        if tokens[before] in _BREAKS or not text[words[before].end : words[first].start].isspace():
            break
        first = before
    return first


def _agent(text: str, words: Sequence[Word], tokens: Sequence[str], place: int) -> tuple[int, int]:
    """The words that name who does what is told in the passive; none: the second is less."""
    end = place + 1
    while end < len(words) and text[words[end - 1].end : words[end].start].isspace():
        if tokens[end] in ("oleh", "sama"):
            start = end + 1
            last = min(start + 3, len(words) - 1)
            return start, _until(text, words, tokens, start, last)
        if end - place > 6 or tokens[end] in _BREAKS:
            break
        end += 1
    start = place + 1
    while start < len(words) and tokens[start] in _LIGHT:
        start += 1
    if tokens[start : start + 1] == ("di",) and kinds_of(tokens, start + 1, start + 1) & _CARE:
        return start + 1, min(start + 2, len(words) - 1)
    if start >= len(words) or not text[words[start - 1].end : words[start].start].isspace():
        return 1, 0
    named = tokens[start] in _KINDS or tuple(tokens[start : start + 2]) in _PAIRS
    named = named or tokens[start] in ("dokter", "perawat", "tim", "anggota")
    last = _until(text, words, tokens, start, min(start + 3, len(words) - 1))
    return (start, last) if named else (1, 0)


def _until(text: str, words: Sequence[Word], tokens: Sequence[str], start: int, last: int) -> int:
    """Where a noun phrase ends at the latest."""
    end = start
    while end < last and tokens[end + 1] not in _BREAKS:
        if not text[words[end].end : words[end + 1].start].isspace():
            break
        end += 1
    return end
