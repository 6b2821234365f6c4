"""Words that look like a stance and are none: *air bersih*, *kurang dari lima jam*, *tidak seorang
pun kehilangan nyawa*, *teguran kami sebatas ucapan*."""

from __future__ import annotations

from itertools import pairwise

from grader.known import INQUIRY, UNFINISHED
from grader.stems import stems
from grader.text import Sentence, Span

_NAMES = frozenset(
    [("air", "bersih"), ("nama", "baik"), ("kamar", "bersih"), ("udara", "bersih"), ("air", "baik")]
)
"""Set phrases in which a good word praises nobody."""
_TRIES = frozenset("berusaha mencoba berupaya gagal semula".split())
_NOBODY = frozenset("tidak tak tiada ada satu seorang pun sama sekali yang".split())
_FATES = frozenset(
    "nyawa jiwa ninggal tewas wafat luka cedera rawat opname rujuk kabur lari hilang".split()
)
"""What befalls somebody: who denies it tells a fact, right or wrong."""
_OWN_WORK = frozenset("tegur lisan ucap jaga petugas kapasitas tampung sedia fasilitas".split())
"""Of what a unit has or did: to call that little counts against it."""


def plain(kind: str, sentence: Sentence, span: Span) -> bool:
    """True for a passage of this kind that is not meant as its words could be."""
    words = sentence.words
    places = [n for n, word in enumerate(words) if word in span]
    if not places:
        return False
    said = [words[n].lower for n in places]
    behind = [word.lower for word in words[places[-1] + 1 : places[-1] + 4]]
    roots = frozenset(stem for word in sentence.lowers for stem in stems(word))
    if kind == "praise":
        before = [word.lower for word in words[max(0, places[0] - 2) : places[0]]]
        return tuple(said[-2:]) in _NAMES or not _TRIES.isdisjoint(before)
    if kind == "deny":
        return _NOBODY.issuperset(said) and not _FATES.isdisjoint(roots)
    if kind == "blame":
        ours = behind[:2] in (["tidak", "kami"], ["tak", "kami"])  # sengaja tidak kami tampilkan
        return ours or (said[-1] == "kurang" and behind[:1] == ["dari"])
    if kind == "minimise":
        compares = "jumlah" in sentence.lowers and "daripada" in said
        starts = not _CAN.isdisjoint(behind[:2]) and not _STARTS.isdisjoint(behind)
        return (
            compares
            or starts
            or (len(said) <= 2 and not _OWN_WORK.isdisjoint(roots & _around(said)))
        )
    if kind == "threaten" and _retold(sentence, places[0]):
        return True
    return kind == "threaten" and any(
        one.lower in UNFINISHED and not INQUIRY.isdisjoint(stems(other.lower))
        for one, other in pairwise(words)  # belum dapat dipastikan, masih diperiksa
    )


_CAN = frozenset("bisa dapat mampu sanggup".split())
_STARTS = frozenset(
    "menyulut memicu memantik menyebabkan menimbulkan mengakibatkan jadi menjadi".split()
)
"""What a small thing may lead to: *gesekan kecil saja bisa menyulut keributan*."""


_NEWS = frozenset("kabar isu berita tuduhan anggapan rumor cerita klaim".split())
_UNTRUE = frozenset("benar keliru salah hoaks bohong".split())


def _retold(sentence: Sentence, first: int) -> bool:
    """True for what is told only to be called untrue: *kabar bahwa pelapor dilarang besuk tidak
    benar*."""
    before = sentence.words[:first][-6:]
    told = any(a.lower in _NEWS and b.lower == "bahwa" for a, b in pairwise(before))
    return told and not sentence.lowers.isdisjoint(_UNTRUE)


def _around(said: list[str]) -> frozenset[str]:
    return _OWN_WORK if said[0] in ("sebatas", "tidak", "tak") else frozenset()
