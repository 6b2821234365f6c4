"""Is a text the trainee's own? Hashed word shingles of brief, prompt, rubric and samples.

The hashes ship with a release (they cannot be read back), so that the panel and the official score
agree. What every honest answer repeats (statements, offices, boilerplate) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2s
from typing import Literal

from grader.text import WORD, Document, Span

SIZE = 5
"""Words in a shingle: four in a row are shared by honest texts on the same facts, five seldom."""

DIGEST = 5
"""Bytes of a shingle's hash."""

Origin = Literal["given", "known"]


@dataclass(frozen=True, slots=True)
class Copied:
    """How much of a text stands elsewhere. ``share`` of its words, in [0, 1], by origin."""

    share: float
    origin: Origin
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Index:
    """Shingles of texts that an answer must not be: ``given`` to the trainee, or ``known``
    answers.
    """

    given: frozenset[int] = frozenset()
    known: frozenset[int] = frozenset()
    allowed: frozenset[int] = frozenset()

    @classmethod
    def build(
        cls, given: Mapping[str, str], known: Mapping[str, str], allowed: Iterable[str] = ()
    ) -> Index:
        """Index whole texts; ``allowed`` are passages that any answer may repeat to the letter."""
        free = _hashes(allowed)
        handed_out = _hashes(given.values()) - free
        return cls(handed_out, _hashes(known.values()) - free - handed_out, free)

    def to_dict(self) -> dict[str, list[int]]:
        """JSON-ready, sorted."""
        return {name: sorted(getattr(self, name)) for name in ("given", "known", "allowed")}

    @classmethod
    def from_dict(cls, data: Mapping[str, Sequence[int]]) -> Index:
        """The inverse of ``to_dict``."""
        return cls(**{name: frozenset(data[name]) for name in ("given", "known", "allowed")})

    def copied(self, document: Document) -> tuple[Copied, Copied]:
        """What of a document stands in the given texts, and what in known answers.

        A word counts as copied when a shingle that it is in is indexed; words of allowed passages
        count neither way.
        """
        size = len(document.words)
        found = map(self._marks.get, _shingles(document.tokens))
        marks = [(n, mark) for n, mark in enumerate(found) if mark]
        free = _covered(marks, _ALLOWED, size)
        return (
            _measure(document, _covered(marks, _GIVEN, size), free, "given"),
            _measure(document, _covered(marks, _KNOWN, size), free, "known"),
        )

    @cached_property
    def _marks(self) -> dict[bytes, int]:
        """In which of the three each shingle is, so that one look-up finds it in all."""
        marks: dict[bytes, int] = {}
        for mark, hashes in (
            (_GIVEN, self.given),
            (_KNOWN, self.known),
            (_ALLOWED, self.allowed),
        ):
            for hashed in hashes:
                shingle = hashed.to_bytes(DIGEST, "big")
                marks[shingle] = marks.get(shingle, 0) | mark
        return marks


_GIVEN, _KNOWN, _ALLOWED = 1, 2, 4


def _measure(document: Document, hit: bytearray, free: bytearray, origin: Origin) -> Copied:
    if not any(hit):
        return Copied(0.0, origin, ())
    words = document.words
    total = len(words) - free.count(1)
    count = (int.from_bytes(hit, "big") & ~int.from_bytes(free, "big")).bit_count()
    spans = tuple([Span(words[first].start, words[last - 1].end) for first, last in _runs(hit)])
    return Copied(count / total if total else 0.0, origin, spans)


def _runs(hit: bytearray) -> Iterator[tuple[int, int]]:
    """Where runs of 1 begin and end."""
    first = hit.find(1)
    while first >= 0:
        last = hit.find(0, first)
        if last < 0:
            last = len(hit)
        yield first, last
        first = hit.find(1, last)


def _covered(marks: list[tuple[int, int]], mark: int, size: int) -> bytearray:
    """For each word whether (1) a shingle that it is in has the mark."""
    covered = bytearray(size)
    for position in [n for n, found in marks if found & mark]:
        covered[position : position + SIZE] = b"\x01" * SIZE
    return covered


def _shingles(words: Sequence[str]) -> list[bytes]:
    """The hash of every ``SIZE`` words in a row."""
    encoded = list(map(str.encode, words))
    rows = zip(*(encoded[first:] for first in range(SIZE)), strict=False)
    empty, found = blake2s(digest_size=DIGEST), []
    for row in map(b" ".join, rows):
        hashed = empty.copy()  # is made faster than a new one
        hashed.update(row)
        found.append(hashed.digest())
    return found


def _hashes(texts: Iterable[str]) -> frozenset[int]:
    found: set[int] = set()
    for text in texts:
        words = [match.group().casefold() for match in WORD.finditer(Document.read(text).text)]
        found.update([int.from_bytes(shingle, "big") for shingle in _shingles(words)])
    return frozenset(found)
