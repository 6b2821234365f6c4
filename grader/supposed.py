"""Which words of a sentence only suppose: *kalau ragu* in *Kalau ragu, telepon sampai 16.00*."""

from __future__ import annotations

from grader.known import CONDITIONS
from grader.text import Sentence

_CLAUSES = frozenset("jika bila apabila kalau".split())
"""These suppose up to the next comma; other conditions the whole sentence."""
_WHOLE = (CONDITIONS - _CLAUSES) | frozenset("pernah serupa sejenis terdahulu".split())
"""With one of these a sentence supposes throughout, asks, or tells of another event."""
_ANY = _CLAUSES | _WHOLE


def supposed(text: str, sentence: Sentence) -> tuple[range, ...]:
    """The words of a sentence (by position) that a condition governs; ``text`` is its document."""
    if sentence.lowers.isdisjoint(_ANY):
        return ()
    words = sentence.words
    if not sentence.lowers.isdisjoint(_WHOLE):
        return (range(len(words)),)
    found: list[range] = []
    for place, token in enumerate(sentence.tokens):
        if token in _CLAUSES and (not found or place >= found[-1].stop):
            end = place + 1
            while end < len(words) and "," not in text[words[end - 1].end : words[end].start]:
                end += 1
            found.append(range(place, end))
    return tuple(found)
