"""Classes of words and patterns over them, by which stances are told, from ``tables/stances``.

``words.csv`` holds closed classes of press Indonesian, no phrases of one event, one word a row:
``kind`` (or ``shared``, of all kinds), ``class``, ``word``; a leading ``*`` marks a stem.
``<kind>.txt`` holds the patterns of a kind (``grader/phrases.py``), one a line, under the name of
their list in brackets; lines with ``#`` and empty lines are for the reader.
"""

from __future__ import annotations

import csv
from pathlib import Path

from grader.phrases import Classes, Patterns

TABLES = Path(__file__).parent / "tables" / "stances"


def _read() -> dict[str, dict[str, list[str]]]:
    """The words of each class of each kind."""
    kinds: dict[str, dict[str, list[str]]] = {}
    with (TABLES / "words.csv").open(encoding="utf-8", newline="") as file:
        for kind, name, word in csv.reader(file):
            kinds.setdefault(kind, {}).setdefault(name, []).append(word)
    return kinds


_KINDS = _read()


def classes(kind: str) -> Classes:
    """The classes of one kind and those that all kinds share."""
    return Classes({**_KINDS["shared"], **_KINDS[kind]})


def patterns(kind: str) -> dict[str, Patterns]:
    """The lists of patterns of one kind, by name."""
    lists: dict[str, list[str]] = {}
    name = ""
    for line in (TABLES / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and line[0] != "#":
            lists.setdefault(name, []).append(line)
    sizes = {name: len(words) for name, words in (_KINDS["shared"] | _KINDS[kind]).items()}
    return {name: Patterns(each, sizes) for name, each in lists.items()}


__all__ = ["classes", "patterns"]
