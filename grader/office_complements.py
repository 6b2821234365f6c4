"""What stands between an office and its holder: an area, an institution, a part of the office."""

from __future__ import annotations

from collections.abc import Sequence

from grader.beside_names import MUST_BE_NAMED
from grader.degrees import degrees_end
from grader.name_words import is_common, may_be_name
from grader.names import is_given
from grader.office_words import AREA_HEADS, BEFORE_NAMES, plain
from grader.person_behind import TOPONYMIC
from grader.place_words import CONFUSABLE
from grader.places import is_place
from grader.text import Document, Word


def town_before(document: Document, words: Sequence[Word], position: int, size: int) -> int:
    """How many words of the run are the town before its officer, behind the office's own words:
    *Sekretaris Daerah (Sekda) Sleman Harda Kiswaya*."""
    if document.text[words[position - 1].end : words[position].start] not in (" ", ") "):
        return 0
    for length in range(min(3, size - 1), 0, -1):
        name = document.text[words[position].start : words[position + length - 1].end]
        behind = words[position + length].lower
        town = (
            is_place(name) and name.casefold() not in CONFUSABLE and not is_given(name.casefold())
        )
        if town and is_given(behind) and behind not in TOPONYMIC:
            return length
    return 0


def is_behind_name(document: Document, words: Sequence[Word], position: int, first: int) -> bool:
    """True where office and area stand between commas behind a name: *Henry, Danpos Dangbet, …*."""
    word, text = words[position], document.text
    if is_given(word.lower) or text[word.end : word.end + 1] != "," or not first:
        return False
    named = words[first - 1]
    return may_be_name(named) and text[named.end : words[first].start] == ", "


def is_institution(
    document: Document, words: Sequence[Word], position: int, size: int, last: int
) -> bool:
    """True where the run names the institution, and its officer follows behind a comma: *Direktur
    PT Agro Nusa Bening, Sherly*."""
    end = position + size
    if end >= len(words) or document.text[words[end - 1].end : words[end].start] != ", ":
        return False
    follows = may_be_name(words[end]) or plain(words[end]) in BEFORE_NAMES
    near = words[max(0, last - 2) : position + size]
    return follows and any(word.lower in MUST_BE_NAMED for word in near)


def goes_on(document: Document, words: Sequence[Word], position: int, size: int) -> bool:
    """True for one word that an institution or a unit follows: *Direktur Eksekutif LSM Cahaya*."""
    end = position + size
    if size > 1 or end >= len(words) or not words[end].is_capital:
        return False
    beside = document.text[words[position].end : words[end].start] == " "
    return beside and words[end].lower not in BEFORE_NAMES


def is_sentence(
    document: Document, words: Sequence[Word], position: int, size: int, gap: str
) -> bool:
    """True where a sentence begins behind the office, as behind the dash of a dateline."""
    run = words[position : position + size]
    if all(is_common(word) and not is_given(word.lower) for word in run):
        return True
    end = position + size
    goes_on = end < len(words) and document.text[run[-1].end : words[end].start] == " "
    return gap.strip() in ("–", "—", "-") and goes_on


def is_complement(document: Document, words: Sequence[Word], position: int, size: int) -> bool:
    """True for one word behind a comma that a title follows: no name, but a part of the office."""
    return size == 1 and is_area(document, words, position, size)


def is_area(document: Document, words: Sequence[Word], position: int, size: int) -> bool:
    """True where the run behind an office is its area, and the person follows: *Kapolres Teluk
    Ardan, AKBP Wira*."""
    end = position + size
    if is_place(document.text[words[position].start : words[end - 1].end]):
        return True
    if end >= len(words):
        return False
    titled = words[end].lower.rstrip(".") in BEFORE_NAMES
    child = size == 1 and position and words[position - 1].lower.endswith("anak")
    if child and words[position].lower in ("didik", "binaan"):
        return True
    if not titled and any(is_given(word.lower) for word in words[position:end]):
        return False
    gap = document.text[words[end - 1].end : words[end].start]
    if degrees_end(document.text, words[end - 1].end) > words[end - 1].end:
        return False
    led = position > 0 and words[position - 1].lower in AREA_HEADS
    if gap == ", " and (size == 1 or led) and may_be_name(words[end]):
        return True  # Kasubsi Bimkemaswat, Freddy Siregar; Kepala Desa Mahe Pasar, Jumran
    named = words[end].is_capital and (is_given(words[end].lower) or titled)
    return gap in (" ", ", ", " (") and named
