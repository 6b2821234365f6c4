"""Where a document says the words of a wording: its sentences by stem and number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import pairwise
from operator import or_
from typing import TypeVar

from grader.facts import Case
from grader.sentence_keys import Words
from grader.sheet import Parts, sheet_parts
from grader.spans import sentence_of
from grader.stems import NEGATIONS
from grader.text import Document

T = TypeVar("T")


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

    def where(self, parts: tuple[frozenset[str], ...]) -> list[int]:
        """The sentences (by their starts, the last one first) in which each part of a wording of
        the sheet has one of its keys."""
        if self._parts is None:
            return []
        needed = self._parts.needed(parts)
        met, anywhere = self._parts_met
        if anywhere & needed != needed:
            return []
        return [start for start, own in met if own & needed == needed]

    def may_stand(
        self, entries: Iterable[tuple[tuple[frozenset[str], ...], T]]
    ) -> dict[int, list[T]]:
        """By sentence (its start) those of the entries, in their order, of which it has all parts;
        each comes with the parts of a wording of the sheet."""
        found: dict[int, list[T]] = {}
        for parts, entry in entries:
            for start in self.where(parts):
                found.setdefault(start, []).append(entry)
        return found

    @cached_property
    def _parts(self) -> Parts | None:
        return sheet_parts(self.case) if self.case else None

    @cached_property
    def _parts_met(self) -> tuple[list[tuple[int, int]], int]:
        """By sentence (its start), the last one first, which parts of the sheet's wordings it has;
        and those that the text has."""
        assert self._parts is not None
        of = self._parts.met
        met: list[tuple[int, int]] = []
        for start, words in self.words.items():
            own = reduce(or_, map(of, words.roots), 0)
            for number in words.numbers:
                own |= of(frozenset([f"#{number.value:g}"]))
            met.append((start, own))
        return met[::-1], reduce(or_, [own for _, own in met], 0)
