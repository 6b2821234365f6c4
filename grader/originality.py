"""Is a text the trainee's own? Hashed word shingles of brief, prompt, rubric and samples.

The hashes ship with a release (they cannot be read back), so that the panel and the official score
agree. What every honest answer repeats (statements, offices, boilerplate) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2s
from itertools import accumulate
from typing import Literal

from grader.text import WORD, Document, Span

SIZE = 5
"""Words in a shingle: four in a row are shared by honest texts on the same facts, five seldom."""

Origin = Literal["given", "known"]


@dataclass(frozen=True, slots=True)
class Copied:
    """How much of a text stands elsewhere. ``share`` of its words, in [0, 1], by origin."""

    share: float
    origin: Origin
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
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
        hashes = _shingles([word.lower for word in document.words])
        free = _covered(hashes, self.allowed, len(document.words))
        return (
            _measure(document, hashes, self.given, free, "given"),
            _measure(document, hashes, self.known, free, "known"),
        )


def _measure(
    document: Document, hashes: list[int], index: frozenset[int], free: bytearray, origin: Origin
) -> Copied:
    if index.isdisjoint(hashes):
        return Copied(0.0, origin, ())
    words = document.words
    hit = _covered(hashes, index, len(words))
    total = len(words) - sum(free)
    count = sum(1 for copied, allowed in zip(hit, free, strict=True) if copied and not allowed)
    runs = (run.span() for run in _RUN.finditer(hit))
    spans = tuple(Span(words[first].start, words[last - 1].end) for first, last in runs)
    return Copied(count / total if total else 0.0, origin, spans)


_RUN = re.compile(rb"\x01+")


def _covered(hashes: list[int], index: frozenset[int], size: int) -> bytearray:
    """For each word whether (1) a shingle that it is in is indexed."""
    covered = bytearray(size)
    if not index.isdisjoint(hashes):
        for position in [n for n, value in enumerate(hashes) if value in index]:
            covered[position : position + SIZE] = b"\x01" * SIZE
    return covered


def _shingles(words: list[str]) -> list[int]:
    """The hash of every ``SIZE`` words in a row."""
    encoded = [word.encode() for word in words]
    whole = b" ".join(encoded)
    starts = [0, *accumulate([len(word) + 1 for word in encoded])]
    return [_digest(whole[starts[n] : starts[n + SIZE] - 1]) for n in range(len(words) - SIZE + 1)]


def _digest(shingle: bytes) -> int:
    return int.from_bytes(blake2s(shingle, digest_size=5).digest(), "big")


def _hashes(texts: Iterable[str]) -> frozenset[int]:
    found: set[int] = set()
    for text in texts:
        words = [match.group().casefold() for match in WORD.finditer(Document.read(text).text)]
        found.update(_shingles(words))
    return frozenset(found)
