"""Signs that a sentence tells what its fact sheet cannot have told: somebody who is not in it, what
others felt, what the unit will do, why something happened.

Most are weak of their own: ``ungrounded`` adds how many words nothing else explains.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from grader.facts import Case
from grader.matching import denied
from grader.sheet import sheet_stems
from grader.stems import stems
from grader.text import Sentence, Word

NOTABLES = frozenset(
    "presiden gubernur bupati walikota menteri wamen dirjen camat lurah kades kapolri kapolda "
    "kapolres kapolsek danramil dandim babinsa dprd dpr brimob basarnas tni densus bmkg psikolog "
    "psikiater ulama ustaz ustadz pendeta rohaniwan tokoh pakar pengamat akademisi aktivis lsm "
    "investor sponsor donatur provokator dalang bandar mafia influencer artis selebritas "
    "kakanwil".split()
)
"""Offices, callings and parts in a story of which a sheet would tell, were they in its event."""
TRADES = frozenset(
    "dokter perawat bidan paramedis medis ahli teknisi montir sopir penyidik detektif saksi sumber "
    "mahasiswa tetangga penasihat pengacara konselor terapis guru pelatih instruktur relawan "
    "vendor kontraktor jaksa hakim ketua komandan intel pimpinan atasan ombudsman komnas kpai bnn "
    "bpom bpbd".split()
)
"""Who may be somebody of the sheet in other words, or whom a text may name on the way."""
OTHERS = frozenset(
    "keluarga warga masyarakat penghuni narapidana napi tahanan klien peserta lulusan korban "
    "pelaku pengunjung pembeli ibu ayah anak istri suami kerabat mereka ia dia wartawan redaksi "
    "penganyam petani mitra perusahaan pengusaha pembesuk wbp orang petugas pengawal "
    "pegawai".split()
)
"""Of whom a unit cannot know what they feel unless its sheet tells."""
OURS = frozenset("kami kita saya anda mohon".split())
"""With one of these a sentence speaks for the unit or to its reader."""
FELT = frozenset(
    "merasa berharap mengapresiasi memuji menyambut menyayangkan mengeluh mengeluhkan "
    "menilai menuntut bertekad berjanji berdalih mengikhlaskan memaklumi menyangka bercita-cita "
    "berterima menangis tersenyum kecewa lega sedih takut khawatir marah kesal emosi dendam iri "
    "cemburu bosan jenuh curiga gugup khilaf menyesal lapar haus lelah letih rindu kangen malu "
    "syok trauma tertekan stres depresi frustrasi pasrah optimistis yakin berniat sengaja "
    "gembira sabar protes".split()
)
"""What somebody felt, wanted or thought of it."""
SCENES = frozenset(
    "berfoto bersorak bersalaman berpelukan berjabat bertepuk menitikkan tumpeng bercanda "
    "berdialog berhamburan mengobrol ngobrol berbincang memeluk menjerit".split()
)
"""Scenes: only who was there could tell them."""
PLANS = frozenset(
    "akan bakal berencana rencananya siap menargetkan berjanji berkomitmen mendatang bertekad "
    "menggandeng nantinya depan".split()
)
"""Words for what is still to come."""
STEPS = frozenset(
    "evaluasi sanksi hukuman penghargaan santunan kompensasi sosialisasi razia inspeksi sidak cctv "
    "kamera aplikasi pakta rapat penyuluhan konseling renovasi lelang patroli ronda simulasi "
    "seminar donasi hadiah piagam mutasi pecat arahan pengarahan briefing tinjau mediasi sambutan "
    "rehabilitasi terapi audit tim satgas workshop koordinasi kawat tembok alarm detektor genset "
    "ambulans komputer beasiswa jaminan terulang".split()
)
"""Steps and means that a unit is wont to promise."""
CAUSES = frozenset(
    "karena karna akibat lantaran sebab disebabkan dipicu gara-gara berasal bermula agar supaya "
    "penyebabnya pemicunya sebabnya".split()
)
REACH = 9
"""How many words behind a word of ``CAUSES`` tell the cause."""
SIGNS = NOTABLES | TRADES | FELT | SCENES | PLANS | CAUSES
"""What a sentence must have one of, or a step, that any sign stands in it."""

CERTAIN, LIKELY, HALF = 3.0, 2.5, 2.0
"""What a sign is worth, in strange words."""


def strong(case: Case, sentence: Sentence) -> float:
    """What those signs are worth that tell by themselves: who has no part in the event, and what
    others felt."""
    words, lowers = sentence.words, sentence.lowers
    worth = 0.0
    if not lowers.isdisjoint(NOTABLES | SCENES) and _new(case, words, NOTABLES | SCENES):
        worth = CERTAIN
    first, head = ({word.lower for word in words[:end]} for end in (4, 6))
    if not first.isdisjoint(OTHERS) and head.isdisjoint(OURS):
        thanks = {"terima", "kasih"} <= lowers and "terima" not in {w.lower for w in words[:2]}
        worth += LIKELY * (thanks or (_new(case, words, FELT) and not _addressed(sentence)))
    return worth


_OFFERED = frozenset("dapat bisa silakan boleh".split())


def _addressed(sentence: Sentence) -> bool:
    """True where those who feel so are only told what they may do: *keluarga yang khawatir dapat
    bertanya*."""
    words = sentence.words
    meant = (a.lower == "yang" and b.lower in FELT for a, b in pairwise(words))
    return not sentence.lowers.isdisjoint(_OFFERED) and any(meant)


def weak(case: Case, sentence: Sentence, keys: frozenset[str], strange: Sequence[int]) -> float:
    """What the others are worth beside the ``strange`` words (their positions) of the sentence."""
    words, lowers = sentence.words, sentence.lowers
    worth = 0.0
    if not lowers.isdisjoint(TRADES) and _new(case, words, TRADES):
        worth += HALF
    if not STEPS.isdisjoint(keys - sheet_stems(case)):
        worth += HALF * any(
            not STEPS.isdisjoint(stems(word.lower)) and _is_new(case, words, n)
            for n, word in enumerate(words)
        )
    if not lowers.isdisjoint(CAUSES) and strange:
        cause = next(n for n, word in enumerate(words) if word.lower in CAUSES)
        worth += min(HALF, sum(cause < place <= cause + REACH for place in strange))
    return worth


def _new(case: Case, words: Sequence[Word], among: Container[str]) -> bool:
    """True where one of the words stands undenied that the sheet has in no form."""
    return any(word.lower in among and _is_new(case, words, n) for n, word in enumerate(words))


def _is_new(case: Case, words: Sequence[Word], place: int) -> bool:
    return stems(words[place].lower).isdisjoint(sheet_stems(case)) and not denied(words, place)
