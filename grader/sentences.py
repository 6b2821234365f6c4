"""Cutting a text into paragraphs, and paragraphs into sentences."""

from __future__ import annotations

import re
from functools import lru_cache

from grader.datasets import rows
from grader.punkt import model
from grader.spans import Kind, Paragraph, Sentence, sentence_of, words_of

_HEADING = re.compile(r"#{1,6}[ \t]+")
_BULLET = re.compile(r"(?:[-*+•]|\d{1,2}[.)])[ \t]+")
_RULE = re.compile(r"(?:[-*_=][ \t]*){3,}$")
LONGEST_SENTENCE = 150
"""Words; the longest sentences of real releases have some ninety."""


BEFORE_NAMES = frozenset("pt cv ud kls kp hr sr rm".split())
"""Before a name often written with a full stop: *PT. Indah Jaya*, *Kp. Baru*."""


@lru_cache(maxsize=1)
def abbreviations() -> frozenset[str]:
    """Abbreviations whose full stop ends no sentence, casefolded, without the last full stop."""
    listed = {row["abbreviation"] for row in rows("abbreviations") if row["dot"] == "1"}
    return frozenset(form.rstrip(".").casefold() for form in listed) | BEFORE_NAMES


@lru_cache(maxsize=1)
def acronyms() -> frozenset[str]:
    """Forms that the table writes without a full stop, casefolded: one behind them is the
    sentence's."""
    forms = {row["abbreviation"].casefold() for row in rows("abbreviations") if row["dot"] == "0"}
    return frozenset(forms) - abbreviations()


def paragraphs(text: str) -> tuple[str, tuple[Paragraph, ...]]:
    """The text with the lines of a paragraph joined, and the paragraphs.

    Headings and list items stand alone, other lines are joined: a line break inside a paragraph
    becomes a blank, unless it is one of Markdown's hard breaks (``normalise`` leaves a blank before
    those). Whoever presses the key but once between paragraphs ends each line with its sentence:
    then the lines are paragraphs. Offsets stay as they are.
    """
    blocks: list[tuple[Kind, int, int]] = []
    joined: list[str] = []
    position, open_block = 0, False
    lines = text.splitlines(keepends=True)
    whole = _whole_lines(lines)
    for number, line in enumerate(lines):
        start, position = position, position + len(line)
        body = line.rstrip()
        follows = False
        if not body or (body[0] in "-*_=" and _RULE.match(body)):
            open_block = False
        elif mark := _HEADING.match(body):
            blocks.append(("heading", start + mark.end(), start + len(body)))
            open_block = False
        elif mark := _BULLET.match(body):
            blocks.append(("item", start + mark.end(), start + len(body)))
            open_block = True
        elif open_block and number not in whole:
            kind, first, _ = blocks[-1]
            blocks[-1] = (kind, first, start + len(body))
            follows = True
        else:
            blocks.append(("text", start, start + len(body)))
            open_block = True
        if follows and len(joined[-1].rstrip("\n")) == len(joined[-1].rstrip()):
            joined[-1] = joined[-1].removesuffix("\n") + " "
        joined.append(line)
    text = "".join(joined)
    found: list[Paragraph] = []
    for kind, start, end in blocks:
        sentences = _sentences(text, start, end, len(found))
        if sentences:  # lone signs are no paragraph
            found.append(Paragraph(start, end, kind, sentences))
    return text, tuple(found)


_ENDS = re.compile(r"[.!?…][\"”')\]]*$")


def _whole_lines(lines: list[str]) -> frozenset[int]:
    """The numbers of lines that follow a line of text and are paragraphs of their own: each line of
    their run but its last ends a sentence and none opens with a small letter, or one is longer than
    anybody wraps a line."""
    found: set[int] = set()
    run: list[int] = []
    for number, line in enumerate((*lines, "")):
        body = line.rstrip()
        if body and not (_HEADING.match(body) or _BULLET.match(body) or _RULE.match(body)):
            run.append(number)
            continue
        whole = all(_stands_alone(lines[one], lines[one + 1]) for one in run[:-1])
        if len(run) > 1 and (whole or any(len(lines[one]) > WRAPPED for one in run)):
            found.update(one for one in run[1:] if not _is_broken(lines[one - 1]))
        run = []
    return frozenset(found)


WRAPPED = 160
"""Characters of the longest line that an editor wraps."""


def _is_broken(line: str) -> bool:
    """True for a hard break, which is none between paragraphs."""
    return line.rstrip("\n") != line.rstrip()


def _stands_alone(line: str, following: str) -> bool:
    ends = _ENDS.search(line.rstrip()) is not None
    return ends and not _is_broken(line) and not following[:1].islower()


# A run of stops is tried once, as a whole: else ten thousand of them before a letter take seconds.
_STOP = re.compile(
    r"[.!?…\n](?:(?<=\n)|(?<![.!?…][.!?…])[.!?…]*+(?=[\"”')\]]*(?:\s|$|[(“]))[\"”')\]]*)"
)


def _sentences(text: str, start: int, end: int, paragraph: int) -> tuple[Sentence, ...]:
    """Cut a paragraph at full stops that end a sentence; a Markdown hard break ends one too."""
    cuts = [
        stop.end()
        for stop in _STOP.finditer(text, start, end)
        if stop.group() == "\n" or _ends_sentence(text, start, stop.start(), stop.end(), end)
    ]
    found: list[Sentence] = []
    first = start
    for cut in (*cuts, end):
        while first < cut and text[first].isspace():
            first += 1
        last = cut
        while first < last and text[last - 1].isspace():
            last -= 1
        if first < last:
            words = words_of(text, first, last)
            while len(words) > LONGEST_SENTENCE:  # no sentence; cut, so that all work stays linear
                head, words = words[:LONGEST_SENTENCE], words[LONGEST_SENTENCE:]
                found.append(sentence_of(first, head[-1].end, head, paragraph))
                first = words[0].start
            if words:
                found.append(sentence_of(first, last, words, paragraph))
            elif found:  # lone signs belong to the sentence before them
                before = found[-1]
                found[-1] = sentence_of(before.start, last, before.words, paragraph)
        first = cut
    return tuple(found)


LABELLED = frozenset("blok kelas lantai gedung sel kamar tipe golongan grup wisma huruf".split())
"""What is told apart by a letter: "… di Blok C. Petugas …" are two sentences."""
LAST = frozenset({"dll", "dsb", "dst", "dkk"})
"""Abbreviations that often are a sentence's last word."""
_BEFORE = re.compile(r"(?<![\w.])[\w.]++$")
_AFTER = re.compile(r"\s*[\"“'(\[]*")
_FOLLOWING = re.compile(r"\S{1,40}")


def _ends_sentence(text: str, low: int, stop: int, after: int, end: int) -> bool:
    """Does the stop at ``stop`` end a sentence? Abbreviations, initials and figures do not."""
    if after >= end:
        return False
    following = _AFTER.match(text, after, end)
    behind = following.end() if following else after
    head = text[behind : behind + 1]
    if text[stop] in "!?…" or text[stop : stop + 2] == "..":
        # inside a quotation the sentence goes on with the speaker: “Benarkah?” tanya Hasan
        return not head.islower()
    before = _BEFORE.search(text[max(low, stop - 24) : stop])
    token = before.group().casefold() if before else ""
    if text[after - 1] in "”\"'":  # “… selesai.” Kepala Lapas …: no abbreviation closes a speech
        return not head.islower()
    word = _FOLLOWING.match(text, behind, end)
    next_word = word.group().rstrip('.,;:!?”")') if word else ""
    if "." in token and not token[-1].isdigit() and len(token.rsplit(".", 1)[-1]) <= 4:
        degree = text[stop - len(token)].isupper() and len(token) > 2
        return degree and next_word[:1].isupper() and model().common(next_word)  # …, S.H. Ia …
    if token in abbreviations():
        return token in LAST and next_word[:1].isupper() and model().common(next_word)
    if len(token) == 1 and token.isalpha():
        label = _BEFORE.search(text[max(low, stop - 24) : stop - 1].rstrip())
        # else an initial: Siti A. Rahma
        return label is not None and label.group().casefold() in LABELLED
    if head.islower():
        return False
    if token.isdigit() and len(token) <= 2 and text[low:stop].strip() == token:
        return False  # "1. Satu"
    return token in acronyms() or model().breaks(token, next_word)
