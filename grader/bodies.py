"""Institutions that no head opens: by an acronym, *PWI Cabang X*, or a last word."""

from __future__ import annotations

import re

from grader.beside_names import OPENERS
from grader.gazetteer import is_place
from grader.headed import headed
from grader.institutions import (
    BESIDE_BODIES,
    BRANCHES,
    DEGREES,
    NAMED,
    NAMED_FOR,
    NO_BODY,
    PRODUCTS,
    acronyms,
)
from grader.name_ends import run_end
from grader.names import is_given
from grader.naming import NEVER, Context, Words, is_university, shortens_place
from grader.offices import OFFICE_HEADS
from grader.person_behind import without_person


def named_by_end(context: Context, words: Words, first: int) -> tuple[int, int] | None:
    """First and last word of an institution that its last word tells: *Sabrang Foundation*."""
    if words[first].lower in _NO_FIRST:
        return None
    for last in range(first + 1, min(first + 5, len(words))):
        gap = context.text[words[last - 1].end : words[last].start]
        if gap != " " or not words[last].is_capital or words[last].lower in NAMED:
            return None
        if words[last].lower in ENDS:
            return first, last
    return None


ENDS = frozenset("foundation institute university watch consulting corporation society".split())
"""Last words that tell an institution: *Sabrang Foundation*."""
_NO_FIRST = OPENERS | NEVER | OFFICE_HEADS | ENDS


def acronym_at(
    context: Context, words: Words, first: int, headline: bool, full: bool
) -> tuple[int, int] | None:
    """An institution that begins with its acronym: *KPK*, *PWI Cabang Muara Teduh*."""
    word, text = words[first], context.text
    introduced = word.text in context.acronyms
    known = introduced or word.text in acronyms() or (first > 0 and is_university(word.text))
    shape = word.text.isupper() and 3 <= len(word.text) <= 7 and word.text.isalnum()
    office = word.lower in OFFICE_HEADS or word.lower in NEVER
    if not first and word.text == "Antara":
        return None  # Antara keluhan dan keberangkatan
    if not known and (office or not shape or word.text in NO_BODY):
        return None
    before = words[first - 1] if first else None
    gap = text[before.end : word.start] if before is not None else ""
    if text[word.end : word.end + 1] == "." and text[word.end + 1 : word.end + 2].isalpha():
        return None  # an address: humas.polri.id
    if gap == " " and before is not None and before.lower in (NAMED_FOR | PRODUCTS) - {"kapal"}:
        return None  # aplikasi PLN Mobile
    if _AGED.match(text, word.end) or (before is not None and before.lower.endswith("inisial")):
        return None  # MA (32)
    if gap == "., " or (gap == ", " and word.text in DEGREES):
        return None  # a degree: Lc., MA
    bracketed = gap == " (" and text[word.end : word.end + 1] == ")"
    if bracketed:
        area = full and not known and shortens_place(context, words, first)
        named = known or (full and word.text not in NO_BODY)
        return (first, first) if named and not area else None
    last = run_end(context, words, first, first, headline)
    last = without_person(context, words, first, first, last)
    if last > first and _extends(context, words, first, known=known, headline=headline):
        return first, last
    acting = before is not None and before.lower in BESIDE_BODIES and not before.text.isupper()
    return (first, first) if known or acting else None


_AGED = re.compile(r" \(\d{1,2}(?: tahun| th)?\)|, \d{1,2} tahun")


def _extends(context: Context, words: Words, first: int, *, known: bool, headline: bool) -> bool:
    """True where the word behind an acronym goes on with the institution's name."""
    word, following = words[first], words[first + 1]
    if following.text == "di" or word.text in ("Densus", "Amnesty"):
        return True  # BBPOM di Bandar Lampung
    if following.lower in BRANCHES and (known or not following.text.isupper()):
        return known or not headline
    if not known and following.lower in NAMED:
        return False
    if following.text.isupper() or following.is_number or word.text in context.acronyms:
        return False
    if headed(words, first) and is_given(following.lower):
        return is_place(following.text) or context.tail_at(words, first + 1) > 0
    return known or not (headline or is_given(following.lower))
