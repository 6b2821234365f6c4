"""Sentence boundaries by a Punkt model that was trained with NLTK (``tools/train_punkt.py``).

The decisions are those of ``nltk.tokenize.punkt.PunktSentenceTokenizer`` for a word with its full
stop and the word behind it (Kiss & Strunk 2006, Unsupervised Multilingual Sentence Boundary
Detection, Computational Linguistics 32:4, section 4), without NLTK, whose import costs seconds.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "tables" / "punkt.json"
_MID_UPPER, _UPPER = 1 << 2, 0b1110
_BEGIN_LOWER, _LOWER = 1 << 4, 0b1110000
"""NLTK's flags: where a word was seen (begin, mid, unknown position), in upper or lower case."""
_NUMBER = re.compile(r"-?[.,]?\d[\d,.-]*\.?$")


@dataclass(frozen=True)
class Model:
    """What training found: abbreviations, collocations across a full stop, sentence starters, and
    in which case each word was seen where."""

    abbreviations: frozenset[str]
    collocations: frozenset[tuple[str, str]]
    starters: frozenset[str]
    seen: dict[str, int]

    def breaks(self, token: str, following: str) -> bool:
        """Does the full stop behind ``token`` end a sentence, with ``following`` as next word?"""
        kind, behind = _kind(token), _kind(following)
        initial = len(token) == 1 and token.isalpha()
        short = kind in self.abbreviations or kind.rsplit("-", 1)[-1] in self.abbreviations
        if (kind, behind) in self.collocations:
            return False
        starter = following[:1].isupper() and behind in self.starters
        if short and not initial and (starter or self.starts(following)):
            return True
        if initial or kind == "##number##":
            starts = self.starts(following)
            if starts is False:
                return False
            unseen_lower = not self.seen.get(behind, 0) & _LOWER
            if starts is None and initial and following[:1].isupper() and unseen_lower:
                return False
        return not short

    def common(self, word: str) -> bool:
        """Was a word seen in lower case, so that its capital may tell of a beginning?"""
        return bool(self.seen.get(_kind(word), 0) & _LOWER)

    def starts(self, word: str) -> bool | None:
        """Does a word begin a sentence, by its capital and where it was seen? None: unknown."""
        if word in (";", ":", ",", ".", "!", "?"):
            return False
        seen = self.seen.get(_kind(word), 0)
        if word[:1].isupper() and seen & _LOWER and not seen & _MID_UPPER:
            return True
        if word[:1].islower() and (seen & _UPPER or not seen & _BEGIN_LOWER):
            return False
        return None


def _kind(token: str) -> str:
    lower = token.lower()
    return "##number##" if _NUMBER.match(lower) else lower


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained model; one that knows nothing where the table is not there yet."""
    if not TABLE.is_file():
        return Model(frozenset(), frozenset(), frozenset(), {})
    data = json.loads(TABLE.read_text(encoding="utf-8"))
    pairs = frozenset((one, other) for one, other in data["collocations"])
    return Model(frozenset(data["abbreviations"]), pairs, frozenset(data["starters"]), data["seen"])
