"""Regular expressions as authors write them: short, over named lists of words.

An entry of ``any``, ``half``, ``spoils`` or ``also`` is an expression, or a passage: ``find``
counts only in a sentence that has ``beside`` and lacks ``unless``. ``<name>`` in either stands for
one of the words of ``lists``::

    lists: {tidak: [tidak, tak, bukan], data: [nama, nik]}
    any:
      - '\\b<tidak> ada biaya\\b'
      - {find: '\\b<data>\\b', beside: '\\bdi sini\\b', unless: '\\b<tidak>\\b'}

Lists that several rubrics need stand in ``tables/shared.txt``; a criterion's own comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pydantic import Field

from grader.source import Model
from grader.text import Document, Sentence, Span
from grader.wordlists import lines

Lists = dict[str, tuple[str, ...]]
_NAMED = re.compile(r"(?<!\?P)<([a-z][a-z-]*)>")
_NESTED = re.compile(r"\([^()]*[+*][^()]*\)[+*{]")
SHARED: Mapping[str, tuple[str, ...]] = {
    name: tuple(entry.strip() for line in entries for entry in line.split(", "))
    for name, entries in lines("shared").items()
}
"""Lists of which every criterion may name one."""


class Passage(Model):
    """``find`` in a sentence with ``beside`` and without ``unless``; ``somewhere``: only where that
    stands anywhere in the zone; ``behind``: only where the first of them stands behind so many
    sentences of the text."""

    find: str
    beside: str = ""
    unless: str = ""
    somewhere: str = ""
    behind: int = Field(default=0, ge=0)


Entry = str | Passage


def expanded(pattern: str, lists: Mapping[str, Sequence[str]]) -> str:
    """The expression with its lists written out. Raises ValueError where it names no list, is no
    expression, or could take for ever."""

    def words(match: re.Match[str]) -> str:
        own = lists.get(match[1]) or SHARED.get(match[1])
        if own is None:
            known = ", ".join(sorted(lists)) or "none"
            raise ValueError(f"a list of `lists` (there are: {known}; got <{match[1]}>)")
        return f"(?:{'|'.join(own)})"

    whole = _NAMED.sub(words, pattern)
    try:
        re.compile(whole)
    except re.error as bad:
        raise ValueError(f"a regular expression ({bad})") from None
    if _NESTED.search(whole):
        raise ValueError("an expression without a repeated repetition (it could take for ever)")
    return whole


_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""A sign of an expression: escaped, a class, or itself."""


_MAY_LACK = frozenset("?*{")


def _at_word(pattern: str) -> bool:
    """True where every choice of an expression plainly begins with a word's boundary and a letter
    behind it; what is not plain does not count."""
    signs = _SIGN.findall(pattern.replace("(?:", "(").replace(r"\w*", ""))
    groups: list[bool] = []  # of the open groups, whether a choice in them begins the expression
    opens, bound = True, False
    for sign, after in zip_longest(signs, signs[1:], fillvalue=""):
        if sign == "|":
            if opens:
                return False
            opens = groups[-1] if groups else True
            bound = bound and bool(groups)
        elif sign == "(":
            groups.append(opens)
        elif sign == ")":
            if opens or (groups.pop() and after in _MAY_LACK):
                return False
        elif opens and sign == r"\b":
            bound = bound or not groups
        elif opens and not (bound and sign.isalpha() and after not in _MAY_LACK):
            return False
        else:
            opens = False
    return not opens


@dataclass(frozen=True, slots=True)
class _Passage:
    find: re.Pattern[str]
    beside: re.Pattern[str]
    unless: re.Pattern[str] | None
    somewhere: re.Pattern[str]
    behind: int


@dataclass(frozen=True)
class Expressions:
    """Entries, compiled: the plain ones as one expression, passages one by one."""

    plain: re.Pattern[str] | None
    passages: tuple[_Passage, ...]

    @classmethod
    def of(
        cls, entries: Iterable[Entry], lists: Lists, *, case_sensitive: bool = False
    ) -> Expressions:
        """Compile; raises ValueError as ``expanded`` does."""
        flags = re.NOFLAG if case_sensitive else re.IGNORECASE

        def compiled(pattern: str) -> re.Pattern[str]:
            return re.compile(expanded(pattern, lists), flags)

        entries = tuple(entries)
        plain = [f"(?:{expanded(entry, lists)})" for entry in entries if isinstance(entry, str)]
        whole = "|".join(plain)
        if plain and all(_at_word(expanded(e, lists)) for e in entries if isinstance(e, str)):
            whole = rf"\b(?=\w)(?:{whole})"  # else each choice is tried at every letter
        return cls(
            re.compile(whole, flags) if plain else None,
            tuple(
                _Passage(
                    compiled(entry.find),
                    compiled(entry.beside),
                    compiled(entry.unless) if entry.unless else None,
                    compiled(entry.somewhere),
                    entry.behind,
                )
                for entry in entries
                if not isinstance(entry, str)
            ),
        )

    def places(
        self, document: Document, stretches: Sequence[Span], sentences: Sequence[Sentence]
    ) -> list[Span]:
        """Where a plain expression stands in one of the stretches, and the sentences that hold a
        passage."""
        # Where the text begins, an expression is told by ``\A``: not at a list's mark before it.
        before = document.paragraphs[0].start if document.paragraphs else 0
        text = document.text[before:] if before else document.text
        found = [
            Span(match.start() + before, match.end() + before)
            for stretch in stretches
            for match in (
                self.plain.finditer(text, stretch.start - before, stretch.end - before)
                if self.plain
                else ()
            )
            if match.end() > match.start()
        ]
        for passage in self.passages:
            if not any(passage.somewhere.search(document.slice(stretch)) for stretch in stretches):
                continue
            for number, sentence in enumerate(sentences):
                text = document.slice(sentence)
                if not passage.find.search(text):
                    continue
                if number < passage.behind:
                    break
                unless = passage.unless
                if passage.beside.search(text) and not (unless and unless.search(text)):
                    found.append(Span(sentence.start, sentence.end))
                if passage.behind:
                    break
        return found
