"""The tables of the stances, and what widening the rules must not hear."""

from __future__ import annotations

import csv
import re
from collections import Counter

import pytest

from grader.stance_words import TABLES

KINDS = ("minimise", "praise", "deny", "threaten", "blame", "empty")
GIVEN = frozenset("PASSIVE ACTIVE DOER ITS WRITER LAH NUMBER REPEATED PLURAL".split())
"""Classes that a word has by its shape (``grader/phrases.py``)."""
SLOT = re.compile(r"\^|[~≈]\d+|!?[^\s|?!~≈^]+(\|[^\s|?!~≈^]+)*\??")


def table() -> list[list[str]]:
    """The rows of the table of words."""
    with (TABLES / "words.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


@pytest.mark.parametrize("kind", KINDS)
def test_patterns_name_classes_that_exist(kind: str) -> None:
    """A class that nothing belongs to would make a pattern that nothing meets."""
    known = {name for of, name, _ in table() if of in ("shared", kind)}
    for line in (TABLES / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        if not line or line[0] in "#[":
            continue
        for token in line.split():
            assert SLOT.fullmatch(token), line
            names = {name for name in re.split(r"[|!?]", token) if name.isupper()}
            assert {n.removesuffix("+LAH") for n in names} <= known | GIVEN, line


def test_each_word_stands_once_in_a_class() -> None:
    """No word is listed twice in a class, and none has a capital or a blank."""
    rows = table()
    assert [row for row, times in Counter(map(tuple, rows)).items() if times > 1] == []
    assert [
        word for _, _, word in rows if not re.fullmatch(r"\*?[a-z0-9]+(-[a-z0-9]+)*", word)
    ] == []
