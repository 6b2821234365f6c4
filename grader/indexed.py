"""Where a document says the words of a wording: its sentences by stem and number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import pairwise
from operator import or_

from grader.facts import Case
from grader.matching import Words
from grader.sheet import fact_parts
from grader.spans import sentence_of
from grader.stems import NEGATIONS
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
        starts, known = self._starts, self._with_part
        held = (1 << len(starts)) - 1
        for part in parts:
            if part not in known:
                having = [not part.isdisjoint(words.keys) for words in self.words.values()]
                known[part] = sum([1 << n for n, has in enumerate(having) if has])
            held &= known[part]
            if not held:
                return []
        return [starts[n] for n in reversed([*_bits(held)])]

    @cached_property
    def _with_part(self) -> dict[frozenset[str], int]:
        """What ``where`` found: for a part the sentences that have one of its keys, a bit each."""
        return {}

    def where_facts(self, parts: tuple[frozenset[str], ...]) -> list[int]:
        """As ``where``, for the parts of a wording of one of the sheet's facts, the last sentence
        first: faster."""
        if self.case is None:
            return []
        needed = fact_parts(self.case).needed(parts)
        met, anywhere = self._parts_met
        if anywhere & needed != needed:
            return []
        return [start for start, own in met if own & needed == needed]

    @cached_property
    def _starts(self) -> list[int]:
        return list(self.words)

    @cached_property
    def _parts_met(self) -> tuple[list[tuple[int, int]], int]:
        """By sentence (its start), the last one first, which parts of the wordings of the sheet's
        facts it has; and those that the text has."""
        assert self.case is not None
        of = fact_parts(self.case).met
        met: list[tuple[int, int]] = []
        for start, words in self.words.items():
            own = reduce(or_, map(of, words.roots), 0)
            for number in words.numbers:
                own |= of(frozenset([f"#{number.value:g}"]))
            met.append((start, own))
        return met[::-1], reduce(or_, [own for _, own in met], 0)


def _bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, from the highest on."""
    while number:
        place = number.bit_length() - 1
        yield place
        number ^= 1 << place
