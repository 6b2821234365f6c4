"""A fault owned in one breath with an excuse that the sheet does not have: *belum sempat dijawab
karena padatnya kegiatan*. Who excuses tells it by half."""

from __future__ import annotations

from grader.facts import Case, Fact
from grader.phrases import Classes, Patterns
from grader.sheet import sheet_stems
from grader.stems import stems
from grader.text import Sentence
from grader.turned import is_fault

_CLASSES = Classes(
    {
        "FOR": "karena lantaran mengingat sebab akibat dikarenakan disebabkan berhubung sehubungan "
        "gara-gara demi atas".split(),
        "BUSY": "padat padatnya kepadatan sibuk sibuknya kesibukan fokus fokusnya berfokus "
        "memfokuskan terfokus difokuskan konsentrasi berkonsentrasi mendahulukan didahulukan "
        "mengutamakan diutamakan memprioritaskan diprioritaskan prioritas banyaknya menumpuknya "
        "keterbatasan terbatasnya kewalahan disibukkan berkutat tersita".split(),
        "TIRED": "kelelahan lelah letih capek mengantuk lapar kelaparan kemanusiaan kepraktisan "
        "keselamatan darurat mendesak lazim lumrah wajar manusiawi".split(),
        "FEAR": "panik kepanikan cemas kecemasan resah keresahan kegaduhan gaduh khawatir "
        "kekhawatiran gelisah kegelisahan spekulasi".split(),
        "SO": "agar supaya demi menghindari mencegah menjaga khawatir takut".split(),
        "NOT": "tidak tak bukan tanpa jangan".split(),
        "WAIT": "menunggu menanti memastikan mengumpulkan".split(),
        "SURE": "kepastian kejelasan perkembangan data hasil arahan petunjuk persetujuan".split(),
    }
)
_PRETEXTS = Patterns(
    [
        "FOR ~6 BUSY|TIRED",
        "BUSY|TIRED ≈8 sehingga|membuat",
        "tengah ~2 BUSY",
        "satu ~1 lain ~1 hal",
        "luar ~1 kendali|kuasa|kemampuan",
        "SO ~3 FEAR",
        "SO ~1 NOT ~2 FEAR",
        "FOR ~3 WAIT ~2 SURE",
    ]
)
_REFUSED = frozenset("alasan dalih pembenaran membenarkan beralasan berdalih".split())
"""Who says that there is no excuse makes none: *kesibukan bukan alasan*."""


def excuses(case: Case, fact: Fact, sentence: Sentence) -> bool:
    """True where a sentence, which tells a fault of the unit's, has a reason of its own for it."""
    if not fact.unfavourable or not is_fault(fact) or not sentence.lowers.isdisjoint(_REFUSED):
        return False
    words = sentence.words
    return any(
        stems(words[last].lower).isdisjoint(sheet_stems(case))
        for _, last in _PRETEXTS.find(words, _CLASSES.tags(words))
    )
