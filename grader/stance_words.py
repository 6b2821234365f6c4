"""Classes of words by which stances are told, from ``tables/stance_words.csv``: closed classes of
press Indonesian, no phrases of one event.

One row a word: ``kind`` (or ``shared``, of all kinds), ``class``, ``word``; a leading ``*`` marks a
stem (``grader/phrases.py``).
"""

from __future__ import annotations

import csv
from pathlib import Path

from grader.phrases import Classes

TABLE = Path(__file__).parent / "tables" / "stance_words.csv"


def _read() -> dict[str, dict[str, list[str]]]:
    """The words of each class of each kind."""
    kinds: dict[str, dict[str, list[str]]] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for kind, name, word in csv.reader(file):
            kinds.setdefault(kind, {}).setdefault(name, []).append(word)
    return kinds


_KINDS = _read()


def classes(kind: str) -> Classes:
    """The classes of one kind and those that all kinds share."""
    return Classes({**_KINDS["shared"], **_KINDS[kind]})


__all__ = ["classes"]
