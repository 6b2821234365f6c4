"""The sentence model without NLTK decides as NLTK does."""

from __future__ import annotations

import json
import random
from itertools import pairwise

import pytest
import train_punkt
from nltk.tokenize.punkt import PunktSentenceTokenizer

from grader.punkt import TABLE, model
from grader.text import Document


@pytest.fixture(scope="module")
def tokenizer() -> PunktSentenceTokenizer:
    """NLTK's tokenizer with the exported parameters."""
    return PunktSentenceTokenizer(train_punkt.imported(json.loads(TABLE.read_text("utf-8"))))


def pairs() -> list[tuple[str, str]]:
    """Words before and behind a full stop: real neighbours, and words drawn at random."""
    words = [w.text for text in train_punkt.texts() for w in Document.read(text).words]
    words = [word for word in words if "'" not in word and "/" not in word]
    draw = random.Random(0)
    drawn = list(zip(draw.choices(words, k=3000), draw.choices(words, k=3000), strict=True))
    known = [(short, draw.choice(words)) for short in sorted(model().abbreviations) * 40]
    initials = [(draw.choice("ABCDEFGHKLMNPRST"), draw.choice(words)) for _ in range(300)]
    starters = [(draw.choice(words), word.title()) for word in sorted(model().starters) * 20]
    return [*pairwise(words[:4000]), *drawn, *known, *initials, *starters]


def test_parity(tokenizer: PunktSentenceTokenizer) -> None:
    """For a word, a full stop and the next word, ``breaks`` decides as PunktSentenceTokenizer."""
    compared = pairs()
    assert len(compared) > 7000
    differing = [
        (token, following)
        for token, following in compared
        if model().breaks(token, following)
        is not tokenizer.text_contains_sentbreak(f"{token}. {following}")
    ]
    assert differing == []


def test_sentences_with_abbreviations() -> None:
    """Ten invented sentences with an abbreviation each are told apart, all but one in a hundred."""

    def cut(text: str) -> list[int]:
        return [sentence.end for sentence in Document.read(text).sentences]

    right, found, real = train_punkt.score(cut, train_punkt.scoring())
    assert right / found >= 0.99 and right / real >= 0.99
