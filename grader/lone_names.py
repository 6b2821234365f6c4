"""Is a single capitalised word a person?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from grader.attribution import is_attribution
from grader.beside_names import (
    CALLINGS,
    HUMAN_ACTS,
    NAMED_AFTER,
    OPENERS,
    RESIDENTS,
    ROLES,
    TOWARDS,
    WORKERS,
)
from grader.name_words import is_common, is_foreign
from grader.names import is_given
from grader.office_words import HEADS
from grader.places import is_place
from grader.punkt import model
from grader.text import Document, Sentence, Word
from grader.verbs import is_verb

_GOES_ON = frozenset(
    "dan bersama beserta lalu kemudian pun hanya sudah belum tidak akan ingin mau enggan sang "
    "hendak selalu sering kerap lantas segera masih tetap malah justru tak".split()
)
"""Behind a given name that opens a sentence."""
_AGED = re.compile(r" \((?:\d{2}(?: tahun| th)?\)|(?:bukan )?nama s)")
_POINTING = frozenset("tersebut itu lainnya ini".split())
_DOERS = WORKERS | ROLES | HEADS | RESIDENTS | {"salah", "seseorang"}


def is_lone_name(
    document: Document, sentence: Sentence, position: int, met: set[str], floor: int
) -> bool:
    """Is a single capitalised word a person? The name before it ends at the word ``floor``."""
    words, text = sentence.words, document.text
    word = words[position]
    if word.lower in met:
        return True
    if word.lower in OPENERS or word.lower.endswith("nya"):
        return False
    before = words[position - 1].lower if position else ""
    gap = text[words[position - 1].end : word.start] if position else ""
    known = model().common(word.lower) or is_place(word.text) or word.text.isupper()
    if _names_things(text, sentence) or (before == "jumat" and word.lower == "agung"):
        return False
    if not known and _opens_list(text, words, position):
        return True
    if _is_listed(text, words, position, floor) and not known:
        return is_foreign(word) or is_given(word.lower)
    if text[word.start - 1 : word.start] in ("“", '"') and text[word.end : word.end + 1] in '”"':
        return False  # a word that is talked about
    listed_first = text.startswith((" dan ", " serta "), word.end) and before in _POINTING
    aside = gap == ", " and (text[word.end : word.end + 1] in ",." or listed_first) and not known
    if aside and (
        before in ROLES
        or (before in _POINTING and position > 1 and words[position - 2].lower in _DOERS)
        or (before.endswith("nya") and (position == 1 or not words[position - 1].is_capital))
    ):
        return True  # Adik kandung korban, Nurlela, …; rekan satu selnya, Kaharuddin, …
    following = words[position + 1] if position + 1 < len(words) else None
    if aside and following is not None and (_speaks(following) or following.lower in HUMAN_ACTS):
        return is_foreign(word) or is_given(word.lower)  # …, Gabriella, menilai …
    unknown = is_foreign(word) or is_given(word.lower)
    if unknown and not known and _acts(words, position, before):
        return True
    if unknown and not known and gap == " " and before in CALLINGS and not is_common(word):
        return True  # Tamping Ucup menyapu
    if word.lower not in NAMED_AFTER and not known and (is_foreign(word) or is_given(word.lower)):
        if _of_worker(words, position, gap):
            return True
        behind = words[1] if not position and len(words) > 1 else None
        if behind is not None and text[word.end : word.end + 2] == ", ":
            if behind.text == "yang" and is_given(word.lower):
                return True
            role = behind.lower in _DOERS and not behind.is_capital
            return role and behind.lower not in ("dan", "bersama", "oleh", "kepada")
    if _AGED.match(text, word.end) and not known and text[word.start - 1 : word.start] != "(":
        return unknown and word.lower not in NAMED_AFTER  # Misrun (56), Sarno (38)
    if not is_given(word.lower) or is_place(word.text):
        return False
    if before in ("di", "ke", "bulan", "kata", "hari"):
        return False
    speaks = (
        following is not None and _speaks(following) and beside_next(document, words, position + 1)
    )
    sure = position and not model().common(word.lower)
    listed = position and text[words[position - 1].end : word.start] in (", ", ": ")
    return bool(speaks or sure or listed or before in ROLES)


def _is_listed(text: str, words: Sequence[Word], position: int, floor: int) -> bool:
    """True for the next in a row of names: *Wahyu, Kosim, serta Ujang*."""
    if not floor or position not in (floor, floor + 1):
        return False
    if position > floor and words[floor].lower not in ("dan", "serta"):
        return False
    between = text[words[floor - 1].end : words[position].start]
    joined = position > floor or between == ", "
    behind = words[position + 1] if position + 1 < len(words) else None
    goes_on = behind is not None and (behind.lower in ("dan", "serta", "yang") or is_verb(behind))
    return joined and (text[words[position].end : words[position].end + 1] in ",.;" or goes_on)


def _of_worker(words: Sequence[Word], position: int, gap: str) -> bool:
    """True behind a job with one more word: *sopir angkot Ucok*."""
    lower = position > 1 and gap == " " and not words[position - 1].is_capital
    return lower and words[position - 2].lower in WORKERS


def _acts(words: Sequence[Word], position: int, before: str) -> bool:
    """True where somebody is expected: before an active verb that opens the clause, or behind
    *bagi* and *menurut*."""
    following = words[position + 1] if position + 1 < len(words) else None
    if position and before in TOWARDS:
        return True
    if (position and before in _OPENED) or (position > 1 and words[position - 1].is_number):
        shortened = words[position].lower.startswith(_SHORTENED)
        return following is not None and not shortened and _does(following)
    return (
        not position
        and following is not None
        and not following.is_capital
        and (
            _speaks(following)
            or following.lower in HUMAN_ACTS
            or (
                is_given(words[0].lower)
                and (
                    following.lower in _GOES_ON
                    or (following.lower[:2] in ("me", "be") and is_verb(following))
                )
            )
        )
    )


_OPENED = frozenset(
    "itu kemudian lalu akhirnya ketika saat karena sebab bahwa tetapi namun sementara sejak "
    "setelah sebelum kini kemarin pagi siang sore malam tadi meski walau hingga".split()
)
"""Words behind which a clause begins, with its subject."""


_SHORTENED = tuple("kem dis din dit bap pem ka kom per wa sat bid sek pol lem".split())
"""Beginnings of offices and institutions in one word: *Kemenhut*, *Disnakertrans*."""


def _does(word: Word) -> bool:
    """True for an active verb of people."""
    return not word.is_capital and (word.lower in HUMAN_ACTS or _speaks(word))


def _names_things(text: str, sentence: Sentence) -> bool:
    """True where the sentence tells what the words are: *Bayu dan Tirta adalah nama pompa*."""
    if "nama" not in sentence.lowers:
        return False
    return any(
        word.lower == "nama"
        and (before.lower == "adalah" or text[before.end : word.start] in (" – ", " — "))
        for before, word in pairwise(sentence.words)
    )


def _opens_list(text: str, words: Sequence[Word], position: int) -> bool:
    """True for the first of a row of single names, two of which are known: *Anas, Bahrul, dan
    Cahyadi*."""
    if position and text[words[position - 1].end : words[position].start] != ": ":
        return False
    row = [words[position]]
    for behind in words[position + 1 : position + 8]:
        gap = text[row[-1].end : behind.start]
        if behind.lower in ("dan", "serta") and gap in (" ", ", "):
            row.append(behind)
            continue
        if not behind.is_capital or gap not in (", ", " ") or (gap == " " and row[-1].is_capital):
            break
        row.append(behind)
    names = [word for word in row if word.is_capital]
    sure = [w for w in names if is_given(w.lower) and not model().common(w.lower)]
    other = all(is_given(w.lower) or is_foreign(w) for w in names)
    if any(is_place(w.text) or model().common(w.lower) for w in names):
        return False
    return len(names) > 2 and len(sure) > 1 and other


def _speaks(word: Word) -> bool:
    return (
        not word.is_capital and is_attribution(word.lower) and word.lower.startswith(("me", "ber"))
    )


def beside_next(document: Document, words: Sequence[Word], position: int) -> bool:
    """True where nothing but a blank (or a comma) stands before the word at ``position``."""
    return document.text[words[position - 1].end : words[position].start] in (" ", ", ")
