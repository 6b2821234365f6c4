"""Which words of a sentence tell what it is about."""

from __future__ import annotations

from collections.abc import Iterable

from grader.stems import FUNCTION_WORDS
from grader.text import Sentence, Word
from grader.wordclass import COMMON

_NO_CONTENT = (
    COMMON
    | FUNCTION_WORDS
    | frozenset(
        "januari februari maret april mei juni juli agustus september oktober november desember "
        "senin selasa rabu kamis jumat sabtu minggu wib wita wit pagi siang sore malam "
        "tahun".split()
    )
)


def content(words: Iterable[Word]) -> list[Word]:
    """The words that tell what a sentence is about: no function word, number, day or month."""
    return [
        word
        for word in words
        if len(word.text) > 2 and word.lower not in _NO_CONTENT and word.text.isalpha()
    ]


def telling_places(sentence: Sentence) -> list[int]:
    """Where the words of ``content`` stand in a sentence."""
    words = sentence.words
    return [
        n
        for n, token in enumerate(sentence.tokens)
        if token not in _NO_CONTENT and len(words[n].text) > 2 and words[n].text.isalpha()
    ]
