"""Where a document says the words of a wording: its sentences by stem and number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from grader.facts import Case
from grader.matching import NEGATIONS, Words
from grader.sheet import fact_keys
from grader.spans import sentence_of
from grader.text import Document


@dataclass(frozen=True)
class Index:
    """The sentences of one document by their words, each part made when first asked for."""

    document: Document
    case: Case | None = None

    @cached_property
    def words(self) -> dict[int, Words]:
        """Each sentence's words by stem and number; the key is the sentence's start."""
        return {sentence.start: Words.of(sentence) for sentence in self.document.sentences}

    @cached_property
    def answers(self) -> tuple[tuple[int, Words], ...]:
        """Answers with the question right before them, as if they were one sentence, by the starts
        of the answers; none that only denies: "Ada yang dirawat? Tidak."."""
        text, found = self.document.text, []
        for asked, told in pairwise(self.document.sentences):
            if asked.paragraph != told.paragraph or not text.endswith("?", asked.start, asked.end):
                continue
            if told.words[0].lower not in NEGATIONS:
                words = (*asked.words, *told.words)
                both = sentence_of(asked.start, told.end, words, told.paragraph)
                found.append((told.start, Words.of(both)))
        return tuple(found)

    def where(self, parts: Iterable[frozenset[str]]) -> list[int]:
        """The sentences (by their starts) in which each of ``parts`` has one of its keys."""
        found = list(self.words.items())
        for part in parts:
            found = [(start, index) for start, index in found if not part.isdisjoint(index.keys)]
        return [start for start, _ in found]

    def where_facts(self, parts: Iterable[frozenset[str]]) -> list[int]:
        """As ``where``, for the parts of a wording of one of the sheet's facts: faster."""
        by_key, starts = self._by_key, list(self.words)
        held = (1 << len(starts)) - 1
        for part in parts:
            in_part = 0
            for key in part & self._keys:
                in_part |= by_key[key]
            held &= in_part
            if not held:
                return []
        return [starts[n] for n in _bits(held)]

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(self._by_key)

    @cached_property
    def _by_key(self) -> dict[str, int]:
        """For each key that wordings of the sheet's facts have, the sentences that have it, a bit
        each."""
        asked = fact_keys(self.case) if self.case else frozenset()
        by_key: dict[str, int] = {}
        for n, index in enumerate(self.words.values()):
            for key in index.keys & asked:
                by_key[key] = by_key.get(key, 0) | 1 << n
        return by_key


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, from the highest on."""
    while number:
        place = number.bit_length() - 1
        yield place
        number ^= 1 << place
