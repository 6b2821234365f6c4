"""What only its writer can have seen: how people felt, who came and helped, what hard work did it,
and what somebody vouches for, none of which the fact sheet tells.

Unlike ``ungrounded.py``, which weighs whole sentences, this looks at single clauses: such a touch
mostly stands beside a fact (*sudah diobati, dan kini mereka kembali ceria*).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case
from grader.known import CONDITIONS
from grader.matching import denied
from grader.phrases import Likely, Tags, breaks
from grader.sheet import sheet_stems, sheet_words
from grader.stance_words import classes, patterns
from grader.stems import NEGATIONS, stems
from grader.text import Sentence, Span, Word

CLASSES = classes("imagined")
_LISTS = patterns("imagined")
_CERTAIN, _SURE, _NEW = _LISTS["certain"], _LISTS["sure"], _LISTS["new"]
_SPARES = _LISTS["spares"]
_LIKELY = Likely({"imagined": (CLASSES, (_CERTAIN, _SURE, _NEW))})
_FELT = frozenset({"MOOD", "MEND"})
_EXACT = frozenset("KIND_OF CLAIMS VISIT CHOSE AIDS GATHER GUARANTEED".split())
_DONE = frozenset(
    "CURED GIVEN RETINUE DEED DONE KIN TRADE PROMISED TRAINING PLACE_MOOD ACTIVE HELPS PROTESTS "
    "melarang beristirahat bermain".split()
)
"""Classes (or words) by which a passage tells something, if the sheet has them in no form."""
_FIRST = frozenset("dahulu utama prioritas fokus sibuk".split())
_OURS = frozenset("kami kita saya lapas rutan lpka bapas anda".split())
_FEELS_WITH = frozenset(
    "memahami mengerti menyadari sadar paham membayangkan bayangkan merasakan rasakan tahu "
    "mengetahui pahami turut wajar".split()
)
"""With one of these the unit grants what somebody may feel; it tells of nobody's mood."""
_DOUBTS = frozenset(
    "khawatir cemas bingung takut resah gelisah waswas was-was panik kecewa sabar kesal marah "
    "sedih".split()
)
"""In whom these stir, a text may address: *keluarga yang khawatir*, *bila bingung, hubungi*."""
_OFFERS = frozenset(
    "silakan hubungi menghubungi menelepon telepon tanyakan bertanya menanyakan cukup".split()
)
_MEANT = frozenset(
    "agar supaya untuk guna demi ingin tanpa mencegah menghindari rangka kapan apakah hendak "
    "mau".split()
)
"""Behind one of these a thing is wished, warded off or asked."""
BACK = 12
"""How many words before a thing its condition may stand."""
_MAY = frozenset("dapat bisa boleh".split())
_ADVERBS = frozenset(
    "akan lagi pernah perlu terlalu begitu sempat ada merasa terlihat tampak boleh bisa dapat "
    "benar ikut sampai usah harus satu seorang sedang mau ingin".split()
)
_OWN_PLIGHT = frozenset("kewalahan panik kelelahan lelah bingung kebingungan".split())
"""What a unit says of itself only to excuse it."""
_THINGS = frozenset(
    "sistem air listrik layanan pelayanan jaringan pompa loket antrean keadaan situasi kondisi "
    "aplikasi aliran bus mesin tata".split()
)
"""What mends as well: *pengunjung menunggu sampai sistem pulih*."""


def imagined(elements: Elements, case: Case) -> list[Span]:
    """The passages of title and story that tell such things, in order; none that wishes, asks,
    denies or grants them."""
    found: list[Span] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if not _LIKELY.names(sentence.lowers):
            continue
        words = sentence.words
        tags = CLASSES.tags(words)
        pairs = [pair for pair in _CERTAIN.find(words, tags) if not _unsaid(sentence, pair[0])]
        told = [pair for pair in _SURE.find(words, tags) if _is_new(case, sentence, pair)]
        told += [pair for pair in _NEW.find(words, tags) if _tells(case, sentence, tags, pair)]
        if told and not _SPARES.stands(words, tags):
            pairs += told
        found += [Span(words[first].start, words[last].end) for first, last in _apart(pairs)]
    return found


def _apart(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        if not kept or pair[0] > kept[-1][1]:
            kept.append(pair)
    return kept


def _is_new(case: Case, sentence: Sentence, pair: tuple[int, int]) -> bool:
    """True where the last word of a passage is new to the sheet, and the passage not denied."""
    last = sentence.words[pair[1]].lower
    return sheet_stems(case).isdisjoint(stems(last)) and not denied(sentence.words, pair[0])


def _tells(case: Case, sentence: Sentence, tags: Tags, pair: tuple[int, int]) -> bool:
    """True where a telling word of the passage is new to the sheet and meant as said."""
    for place in range(pair[0], pair[1] + 1):
        own, word = tags[place], sentence.words[place].lower
        if own & _FELT:
            new = _said(case).isdisjoint(stems(word)) and _felt(sentence, place)
        elif "PUT_FIRST" in own:
            new = _said(case).isdisjoint(_FIRST)
        elif "KIN" in own and _aged(case):
            new = False  # who knows the age may know an elder or a youth
        elif own & _EXACT:
            new = word not in sheet_stems(case) and not ("CLAIMS" in own and _ours(sentence, place))
        else:
            new = bool(own & _DONE) and sheet_stems(case).isdisjoint(stems(word))
        if new and not (own & _FELT) and _may(sentence, place):
            continue
        if new and not _unsaid(sentence, place):
            return True
    return False


def _felt(sentence: Sentence, place: int) -> bool:
    """True for a mood that somebody else is said to be in."""
    lowers, word = sentence.lowers, sentence.words[place].lower
    if word in _DOUBTS and not lowers.isdisjoint(_OFFERS):
        return False
    if "maaf" in lowers or not (lowers.isdisjoint(_FEELS_WITH) or lowers.isdisjoint(_OURS)):
        return False
    if "anda" in lowers or (place and sentence.words[place - 1].lower in _THINGS):
        return False
    return word in _OWN_PLIGHT or not _ours(sentence, place)


def _may(sentence: Sentence, place: int) -> bool:
    """True for a deed that is only offered: *keluarga dapat menjenguk*."""
    return any(word.lower in _MAY for word in sentence.words[max(0, place - 3) : place])


def _ours(sentence: Sentence, place: int) -> bool:
    """True where the unit speaks of itself right before a word."""
    return any(word.lower in _OURS for word in sentence.words[max(0, place - 3) : place])


def _denied_before(words: Sequence[Word], place: int) -> bool:
    """True where the denial is of the word before: *yang tidak lulus bertekad mengulang*."""
    if place < 2 or words[place - 1].lower in NEGATIONS or words[place - 2].lower not in NEGATIONS:
        return False
    return words[place - 1].lower not in _ADVERBS


def _unsaid(sentence: Sentence, place: int) -> bool:
    """True where what stands at a place is denied, wished, supposed or only names who is meant
    (*keluarga yang khawatir*)."""
    words = sentence.words
    if denied(words, place) and not _denied_before(words, place):
        return True
    for back in range(place - 1, max(-1, place - 9), -1):
        lower = words[back].lower
        if lower in _MEANT:
            return True
        if lower == "yang" and place - back <= 3 and words[place].lower in _DOUBTS:
            return True
        if breaks(words, back + 1):
            break
    return any(word.lower in CONDITIONS for word in words[max(0, place - BACK) : place])


_AGE = re.compile(r"\(\d\d\)|\b\d\d tahun")


@lru_cache(maxsize=64)
def _aged(case: Case) -> bool:
    """True where the sheet tells somebody's age, if only to keep it back."""
    return any(_AGE.search(entry.text) for entry in case.withhold)


@lru_cache(maxsize=64)
def _said(case: Case) -> frozenset[str]:
    """The stems of what the sheet says, without the other wordings that it would take."""
    return frozenset(stem for word in sheet_words(case) for stem in stems(word))


__all__ = ["imagined"]
