"""States, moods and extremes that a text tells and its sheet does not: *dalam keadaan sehat*,
*meriah*, *yang paling parah*, *kapan saja*.

Nobody who only has the sheet can know them; an editor strikes them as inventions, and they mostly
flatter.
"""

from __future__ import annotations

from itertools import pairwise

from grader.elements import Elements
from grader.facts import Case
from grader.matching import denied
from grader.sheet import sheet_stems, sheet_words
from grader.stems import stems
from grader.text import Span

STATES = frozenset(
    "sehat bugar prima lancar kondusif ramai meriah semarak antusias antusiasme puas senang "
    "bahagia gembira haru terharu khidmat nyaman sejuk hangat kooperatif harmonis akrab "
    "kekeluargaan sukacita bangga panik histeris tegang mencekam menyenangkan seru "
    "bersemangat ceria tenteram damai".split()
)
"""Words for how somebody felt or how something went."""


def unseen_states(elements: Elements, case: Case) -> list[Span]:
    """Where the story, outside its quotations, tells a state that no word of the sheet tells."""
    found: list[Span] = []
    quoted = [quotation.quotation for quotation in elements.quotations]
    strange = STATES - sheet_words(case)
    for sentence in elements.sentences("story"):
        if sentence.lowers.isdisjoint(strange):
            continue
        for position, word in enumerate(sentence.words):
            if word.lower not in strange:
                continue
            beside = sentence.words[max(0, position - 1) : position + 2]
            if any(other.lower == "kembali" for other in beside):
                continue  # loket lancar kembali: what is over is no mood
            inside = any(span.start <= word.start < span.end for span in quoted)
            if not inside and not word.is_capital and not denied(sentence.words, position):
                found.append(Span(word.start, word.end))
    return found


_ORDINARY = frozenset(
    "lambat lama cepat sedikit banyak kurang tidak utama penting dekat awal akhir".split()
)
"""Behind *paling* these bound a time or a count, or tell only what a writer puts first."""


def unseen_extremes(elements: Elements, case: Case) -> list[Span]:
    """Where the text tells an extreme, or that something holds at any time, of which no word of
    the sheet tells."""
    found: list[Span] = []
    known = sheet_words(case)
    for sentence in (*elements.sentences("story"), *elements.sentences("closing")):
        if sentence.lowers.isdisjoint(_EXTREME):
            continue
        for one, other in pairwise(sentence.words):
            most = one.lower == "paling" and other.lower not in _ORDINARY
            ever = one.lower in ("kapan", "setiap") and other.lower in ("saja", "pun", "saat")
            if (most and stems(other.lower).isdisjoint(sheet_stems(case))) or (
                ever and not {one.lower, other.lower} <= known
            ):
                found.append(Span(one.start, other.end))
    return found


_EXTREME = frozenset("paling kapan setiap".split())
