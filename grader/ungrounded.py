"""Plain narrative for which nothing in a fact sheet speaks: an invented circumstance."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from grader.elements import Elements
from grader.facts import Case
from grader.known import RUMOUR_WORDS, hedged
from grader.sheet import sheet_stems
from grader.signs import CAUSES, FELT, OURS, PLANS, SIGNS, STEPS, strong, weak
from grader.stems import FUNCTION_WORDS, NEGATIONS
from grader.text import Sentence, Span
from grader.together import together
from grader.told import told
from grader.wordclass import COMMON

TABLE = Path(__file__).parent / "tables" / "common.json"
ENOUGH = 3.5
"""How many words of a sentence its sheet and other sheets must not know, or signs in their place
(``signs.py``), that it is held to be invented. Of sentences of answers in which two raters found no
invention few have two such words, and hardly one of these a sign (tuning part)."""
ENOUGH_BESIDE = 3.5
"""The same for a sentence that tells a fact too."""
LEAST = 3
"""How many content words a sentence must have that these tell anything."""
APART, APART_PLANNED = 0.35, 0.5
"""The share of a sentence's content words that one passage of the sheet holds at most, where they
were put together by the writer; of one on what will be done."""
LIGHT = frozenset(
    "merupakan mengaku tersebut meskipun mengenai terhadap sebagaimana dimaksud adanya demikian "
    "ialah daripada semestinya padahal sesuai biasa malah tetap kian semakin usah mungkin sangat "
    "amat cukup agak hampir kerap sering selalu kadang bahkan justru pula lagi lain sama saja juga "
    "seperti sebaliknya sedangkan walaupun walau kendati jadi sebab karenanya apabila kalau "
    "selain terus tapi dulu nanti tadi kini depan berbagai beberapa banyak sejumlah seluruh "
    "sesudah seusai usai sejak saling sendiri sempat segera sekarang mengalami menjadi dilakukan "
    "melakukan terjadi berlangsung dilaksanakan melaksanakan digelar menggelar terkait "
    "bersangkutan berikut berada peristiwa langkah tahap rangka tahun minggu menuturkan tutur "
    "ungkap ungkapnya ujarnya tegas tegasnya jelas jelasnya tambah tambahnya imbuh ucap ucapnya "
    "papar paparnya terang terangnya tuturnya bilang karna ingin silakan begini begitu sana sini "
    "soal tepat tepatnya besar jauh mencapai yakni yaitu melalui menjelang sambil supaya tanggal "
    "total ribu juta rupiah persen meter separuh sedikit sekadar demi harganya isinya menegaskan "
    "menerangkan memaparkan menyebutkan menyebabkan mengakibatkan menimbulkan berakibat dampaknya "
    "mengakui membenarkan meluruskan sebenarnya rupanya ternyata persis bahwasanya adapun "
    "sekaligus sepanjang semacam nggak mestinya dimana tatkala perihal antaranya sebelumnya "
    "sesudahnya setelahnya sejauh sebatas kepadanya olehnya baginya rangkaian puncak puncaknya "
    "bertepatan bertempat dihelat diselenggarakan diadakan tersedia terdapat terdiri termuat "
    "tertera tercatat terhitung terlaksana menyangkut memakan membutuhkan memerlukan diperlukan "
    "dibutuhkan sejatinya singkatnya intinya pokoknya akhirnya mulanya awalnya seterusnya "
    "selebihnya rekan bapak kakak sobat kalian silahkan tetep dateng telpon kasih makasih".split()
)
"""Words that tell of no circumstance: connections, degrees, saying, taking place."""
ADDRESS = frozenset(
    "mohon anda semoga harap maaf silakan silahkan terima ucapkan memohon berharap diharapkan "
    "mengimbau diimbau mengajak berkat patut layak diapresiasi mengapresiasi terimakasih "
    "belasungkawa dukacita duka berdukacita".split()
)
"""A sentence with one of these wishes, asks or praises; it tells of nothing that happened (what
praise costs is ``stance``'s)."""


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """The stems of the subject, which no event owns (``tools/common_stems.py``)."""
    return frozenset(json.loads(TABLE.read_text(encoding="utf-8"))["stems"])


def ungrounded(elements: Elements, case: Case, sentences: Iterable[Sentence]) -> tuple[Span, ...]:
    """The sentences of plain narrative that the sheet does not support, in order: none that tells
    a rumour or what is open; none that tells a fact, wishes or asks without a strong sign."""
    known = _known(case)
    found = []
    for sentence in sentences:
        index = elements.index.words[sentence.start]
        content = [
            place
            for place, word in enumerate(sentence.words)
            if word.lower not in _NO_CONTENT and len(word.text) > 3 and word.text.islower()
        ]
        roots = index.roots
        strange = [place for place in content if roots[place] and known.isdisjoint(roots[place])]
        if not sentence.lowers.isdisjoint(OURS):  # the unit may speak of its own regret
            strange = [place for place in strange if sentence.words[place].lower not in FELT]
        signs = not sentence.lowers.isdisjoint(SIGNS) or not STEPS.isdisjoint(index.keys)
        if len(strange) < 2 and not signs:
            continue
        if hedged(index.keys) or index.keys & RUMOUR_WORDS:
            continue
        if _invented(elements, case, sentence, content, strange):
            found.append(Span(sentence.start, sentence.end))
    return tuple(found)


def _invented(
    elements: Elements,
    case: Case,
    sentence: Sentence,
    content: Sequence[int],
    strange: Sequence[int],
) -> bool:
    """True where strange words and signs come to ``ENOUGH``."""
    worth = strong(case, sentence)
    if sentence.lowers & ADDRESS and not worth:
        return False
    worth += len(strange) + weak(case, sentence, elements.index.words[sentence.start].keys, strange)
    planned = not sentence.lowers.isdisjoint(PLANS)
    if worth + 1 + 2 * planned < ENOUGH:
        return False
    if any(
        fact.element not in ("where", "when") and told(elements, fact, (sentence,))
        for fact in case.facts
    ):
        return worth >= ENOUGH_BESIDE and bool(strange)
    words = [sentence.words[place].lower for place in content]
    words = [word for word in words if word not in PLANS]
    held = together(case, words)
    if planned:
        worth += 2 if held <= APART_PLANNED * len(words) else bool(strange)
    if len(words) >= LEAST and held <= APART * len(words):
        before = sentence.words[: strange[0]] if strange else sentence.words
        worth += not any(word.lower in NEGATIONS for word in before)
    return worth >= ENOUGH


@lru_cache(maxsize=64)
def _known(case: Case) -> frozenset[str]:
    return sheet_stems(case) | common()


_NO_CONTENT = LIGHT | COMMON | FUNCTION_WORDS | CAUSES
