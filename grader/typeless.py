"""Institutions that no type word opens: *wartawan Kabar Teluk*, *relawan Sahabat Napi*."""

from __future__ import annotations

from grader.gazetteer import is_place
from grader.institutions import NAMED, NO_BODY
from grader.names import is_given
from grader.naming import Context, Words, span_of
from grader.office_words import BEFORE_NAMES, HEADS

_STAFF = frozenset(
    "wartawan jurnalis reporter redaksi redaktur kontributor koresponden pewarta fotografer "
    "kameramen kru penyiar pemred pembaca pelanggan laman portal dikutip dimuat".split()
)
_MEDIA = frozenset(
    "suara kabar radar warta lentera tribun gema berita pena mimbar sinar jurnal gatra swara "
    "cakrawala obor media pikiran kedaulatan fajar pos info mata".split()
)
"""First words of the names of papers and portals."""
_MEDIA_ENDS = frozenset("pos post news ekspres express times tv fm online daily media".split())
_HELPERS = frozenset(
    "relawan aktivis peneliti pengurus sukarelawan pendamping anggota staf pegiat pendiri "
    "komunitas dihimpun digalang bersama menggandeng gandeng".split()
)
_BANDS = frozenset(
    "sahabat jendela pijar pelita lentera kawan wahana lingkar jaringan solidaritas rumah "
    "barisan jejak suara".split()
)
"""First words of the names of circles of helpers."""
_ACTS = frozenset(
    "mengecam mendesak menuntut meminta menyatakan menilai mengirim menyerahkan menyumbang "
    "berunjuk berdemo mengimbau mengapresiasi menegaskan membantah menyalurkan menggandeng "
    "meneken menandatangani menggugat menyurati menyayangkan menyoroti menugaskan menurunkan "
    "mendampingi menyelidiki menggerebek menyita mengadukan melaporkan".split()
)
"""What only bodies and people do: before it, letters that open a sentence are a body's."""
_KINDS = frozenset(
    "perusahaan portal kolektif organisasi media kabar berita televisi startup".split()
)
_NO_FIRST = frozenset(
    "pemasyarakatan negara pemerintah indonesia nasional lokal daring massa cetak sosial asing "
    "pendidikan penegak warga rumah sakit kepala komisi narapidana kabupaten kota provinsi desa "
    "kecamatan pusat daerah internasional swasta ternama".split()
)
"""What tells a kind, not a name: *wartawan Media Nasional*."""
LONGEST = 3
"""Words."""


def typeless_at(context: Context, words: Words, first: int) -> tuple[int, int] | None:
    """First and last word of an institution that only the word beside it tells."""
    word = words[first]
    if not first:
        shape = word.text.isalpha() and word.text.isupper() and 3 < len(word.text) <= 7
        acts = len(words) > 1 and words[1].text in _ACTS
        acts = acts and word.text not in NO_BODY and word.lower not in NAMED  # LPKA meminta
        return (0, 0) if shape and acts and context.text[word.end] == " " else None
    before = words[first - 1]
    lower = before.lower
    if lower not in _STAFF and lower not in _HELPERS and lower not in _KINDS:
        return None
    if context.text[before.end : word.start] != " ":
        return None
    last = first
    while (
        last + 1 < len(words)
        and last - first < LONGEST
        and words[last + 1].is_capital
        and context.text[words[last].end : words[last + 1].start] == " "
    ):
        last += 1
    run = words[first : last + 1]
    if not 2 <= len(run) <= LONGEST or any(len(w.text) < 2 or w.text.isupper() for w in run[:-1]):
        return None
    if not _NO_FIRST.isdisjoint(w.lower for w in run):
        return None
    if lower in _KINDS:
        small = not before.is_capital or first == 1
        place = is_place(context.document.slice(span_of(words, first, last)))
        office = any(w.lower in HEADS or w.lower in BEFORE_NAMES for w in run)
        named = small and not (place or office or is_given(word.lower))
    elif lower in _STAFF:
        named = word.lower in _MEDIA or run[-1].lower in _MEDIA_ENDS
    else:
        named = word.lower in _BANDS and not is_given(run[1].lower)
    return (first, last) if named else None


TELLING = _STAFF | _HELPERS | _ACTS | _KINDS
"""Without one of these no sentence has such a name."""
