"""States and moods that a text sees and its sheet does not: *dalam keadaan sehat*, *meriah*.

Nobody who only has the sheet can know them; an editor strikes them as inventions, and they mostly
flatter.
"""

from __future__ import annotations

from grader.elements import Elements
from grader.facts import Case
from grader.matching import denied
from grader.sheet import sheet_words
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
            inside = any(span.start <= word.start < span.end for span in quoted)
            if not inside and not word.is_capital and not denied(sentence.words, position):
                found.append(Span(word.start, word.end))
    return found
