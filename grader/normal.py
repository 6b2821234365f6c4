"""Source text made plain for the rules, without losing the way back."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = (
    frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2060\ufeff")
    | frozenset(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2061, 0x2070))))
    | frozenset(map(chr, range(0xFE00, 0xFE10)))
)


_MARKS = {"„": "“", "«": "“", "»": "”", "‟": "“", "″": '"', "＂": '"', "’": "'", "‘": "'", "ʼ": "'"}
_MARKS |= {"`": "'", "´": "'", "—": "–", "−": "–", "―": "–", "‐": "-", "‑": "-", "‒": "–", "⁄": "/"}


_SPECIAL = re.compile(
    r"[ \t><(*_!\\`\x80-\U0010ffff](?:"
    r"(?!(?<=\S )\S)(?:(?<=(?m:^)[ \t>])[ \t>]*|(?<=\S[ \t])[ \t]+|(?<=\S\t))|"
    r"(?<=<)(?:!--.*?(?:-->|\Z)|/?[A-Za-z][^<>\n]{0,300}>)|"
    r"(?<=\]\()[^()\s]{1,300}\)|(?<=\*)\*{0,2}|(?<!\w_)(?<=_)_{0,2}(?=\S)|(?<=\S_)_{0,2}(?!\w)|"
    r"(?<=!)(?=\[)|(?<=\\)(?=[\\`*_{}\[\]()#+.!\n-])|(?<=`)`*|(?<=[^\x00-\x7f]))",
    re.S,
)
"""Marks of Markdown and HTML, which are dropped, runs of blanks, and characters beyond ASCII.

It opens with one set of characters, and what must stand before comes behind it: such an expression
is searched for some five times faster than a choice that opens with ``(?<=``."""


_OFFSETS = list(range(20_000))
"""Offsets in an answer, made once: to make them anew takes a quarter of the time of normalising."""


def normalise(source: str) -> tuple[str, list[int], list[str]]:
    """The text without marks, for each of its characters the offset in ``source``, and oddities."""
    out: list[str] = []
    origin: list[int] = []
    odd: set[str] = set()
    letters = False
    copied = 0
    offsets = _OFFSETS if len(source) <= len(_OFFSETS) else list(range(len(source)))
    for special in _SPECIAL.finditer(source):
        start, end = special.span()
        out.append(source[copied:start])
        origin += offsets[copied:start]
        copied = end
        char = special.group()
        if char[0] < "\x80":
            if char[0] in " \t" and start and source[start - 1] != "\n":
                out.append(" ")  # a run of blanks inside a line is one; before a break, a hard one
                origin.append(start)
            elif char[0] == "<" and _BLOCK.match(char):
                out.append("\n")  # HTML that was pasted
                origin.append(start)
            continue  # a mark of Markdown or HTML, an indentation
        if char in _INVISIBLE:
            if char not in "\u200d\ufe0f\u00ad":  # joiners of emoji and soft hyphens are innocent
                odd.add(f"U+{ord(char):04X}")
            continue
        if char == "”" and source[end : end + 1].isalpha() and _opens(source, start):
            char = "“"  # ”Kami siap,” kata Hasan.
        plain, is_letter = _plain(char)
        letters = letters or is_letter
        out.append(plain)
        if len(plain) == 1:
            origin.append(start)
        else:
            origin.extend([start] * len(plain))
    out.append(source[copied:])
    origin += offsets[copied : len(source)]
    text = _speech("".join(out))
    if letters:
        odd.update(word for word in re.findall(r"[^\W\d_]+", text) if _mixed_script(word))
    return text, origin, sorted(odd)


_BLOCK = re.compile(r"</?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|blockquote)\b", re.IGNORECASE)
"""Tags that break a line."""
_SINGLE = re.compile(r"(?<![\w'])'(?=[^\W\d_])([^'\n“”\"]{15,600}[,.!?])'(?!\w)")


def _speech(text: str) -> str:
    """The text with single quotation marks around a speech as double ones, letter for letter, in
    lines that have no others: 'Kami menyesal,' ujarnya."""
    if "'" not in text:
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.count("'") > 1 and not any(mark in line for mark in '“”"'):
            lines[number] = _SINGLE.sub(r"“\1”", line)
    return "\n".join(lines)


LONGEST_SPEECH = 600
"""Characters in which a speech that is still open is looked for."""


def _opens(source: str, start: int) -> bool:
    """True where a closing mark stands for an opening one: behind a blank, with none open yet."""
    if start and not source[start - 1].isspace():
        return False
    low = max(0, start - LONGEST_SPEECH, source.rfind("\n", max(0, start - LONGEST_SPEECH), start))
    return source.rfind("“", low, start) <= source.rfind("”", low, start)


@lru_cache(maxsize=4096)
def _plain(char: str) -> tuple[str, bool]:
    """A character beyond ASCII in its plain form (NFKC), marks unified; and whether that holds a
    letter beyond ASCII."""
    char = _MARKS.get(char, char)
    plain = "".join(
        _MARKS.get(c, " " if c == "\u00a0" else c) for c in unicodedata.normalize("NFKC", char)
    )
    return plain, any(c.isalnum() and not c.isascii() for c in plain)


_FOREIGN = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "LATIN LETTER SMALL CAPITAL")


def _mixed_script(word: str) -> bool:
    """True for a word with letters of a script whose letters look like Latin ones.

    Such a word stays as it is typed: it is another word than the one that it looks like, and no
    fact is found in it. One or two letters (α, µg) are signs, not a word.
    """
    if word.isascii() or len(word) < 3:
        return False
    return any(unicodedata.name(char, "?").startswith(_FOREIGN) for char in word)
