"""Persons right behind an institution's name: *Direktur Bank Sabrang Patricia Wenas*."""

from __future__ import annotations

from itertools import pairwise

from grader.degrees import degrees_end
from grader.gazetteer import is_place
from grader.headed import headed
from grader.institutions import (
    BRANCHES,
    CLASSES,
    COMPANIES,
    HOSPITALS,
    INSIDE,
    MODIFIERS,
    NAMED,
    NATIONAL,
    SEATED,
)
from grader.names import GIVEN, is_given
from grader.naming import AREAS, NEVER, Context, Words
from grader.office_words import BALINESE, DIRECTIONS
from grader.offices import OFFICE_HEADS, TITLES
from grader.place_words import CONFUSABLE, PARTS, TOPONYMS
from grader.punkt import model
from grader.verbs import is_verb

_JOINTS = frozenset("bin binti van al el dg".split())
"""What joins the parts of a person's name."""
NAMED_AFTER = COMPANIES | HOSPITALS
"""Heads that are called by persons: *Universitas Hasanuddin*, *RSUD dr. Soetomo*."""
TOPONYMIC = frozenset(
    "indah jaya lestari mulya sari kencana agung murni permata melati bangun cahya surya kartika "
    "intan mega sekar ayu tirta bima satria dewi putri sakti kasih utama mustika sentosa raya "
    "asri permai makmur damai baru wangi cahaya mulia perdana pertiwi setia harapan purnama "
    "kusuma ratna wijaya bahari buana karya bakti mandala mekar subur abadi".split()
)
"""Given names, or nearly, that as many places and firms are called by."""
KIND = CLASSES | INSIDE | MODIFIERS


_BRANCHES = (
    BRANCHES
    | AREAS
    | PARTS
    | frozenset("stasiun daop divre divisi kantor balai pos rayon group".split())
)
_TOWNS = TOPONYMIC | TOPONYMS
_PROVINCIAL = frozenset("kejati tinggi polda pemprov bnnp".split())
"""Last words of heads called by their province, often by its letters alone: *Polda NTT*."""
_AREA_WORDS = AREAS | PARTS | TOPONYMIC | TOPONYMS | KIND | DIRECTIONS


def without_person(context: Context, words: Words, first: int, start: int, last: int) -> int:
    """The last word of the name without the person who follows; ``start`` where nothing is left.

    A person follows an institution where somebody's office or job is named before it (*Kepala
    Lapas Muara Teduh Hasan Waluyo*). Elsewhere many names of places look like persons' (*Bukit
    Lestari*, *Tirta Kencana*): there it takes two words that are nothing but given names. Where
    the person comes behind a comma, all before it is the institution's name.
    """
    text = context.text
    if not headed(words, first):
        company = not COMPANIES.isdisjoint((words[first].lower, words[start].lower))
        for position in range(start + 2, last):
            pair = words[position].lower in GIVEN and words[position + 1].lower in GIVEN
            pair = pair and words[position + 1].lower not in TOPONYMIC
            if (
                pair
                and not company
                and text[words[position].end : words[position + 1].start] == " "
            ):
                return position - 1
        return last
    if first == start and words[first].text in NATIONAL and last > first:
        following = words[first + 1]
        plain = following.text.istitle() and following.lower not in _BRANCHES
        if plain and not (is_place(following.text) or model().common(following.lower)):
            return first  # Kapuspenkum Kejagung Anang
    firm = words[start].lower in ("pt", "bank") and last > start + 1
    if firm and words[start + 1].text.isupper() and _is_person(words[start + 2 : last + 2]):
        return start + 1  # Kepala Humas PT KAI Sugeng, Direktur Bank DKI Antonius Widodo
    name = start + 1
    while name <= last and (words[name].lower in KIND or words[name].is_number):
        name += 1
    if name > last:
        return last
    for position in range(name, last + 1):
        second = words[position + 1].lower if position + 1 < len(words) else ""
        balinese = second in BALINESE or second in ("luh", "bagus")
        if balinese and words[position].lower in ("ni", "ida"):
            return position - 1  # Kepala LPKA Ni Luh Putu Ariani
    if words[name - 1].lower in _PROVINCIAL and last > name:
        seat, follower = words[name].text, words[name + 1]
        plain = follower.text.istitle() and follower.lower not in _AREA_WORDS
        if seat.isupper() and 2 < len(seat) < 5 and plain and not is_place(follower.text):
            return name  # Kepala Kejaksaan Tinggi DIJ Erbagtyo Rohan
    size = context.tail_at(words, name)
    if size and name + size - 1 <= last:
        behind = name + size
        areas = behind <= last and words[behind].lower in AREAS
        return last if areas else name + size - 1
    for position in range(name, last + 1):
        if words[position].lower in context.loners:
            return position - 1 if position > name or name > start + 1 else start
    degree = degrees_end(text, words[last].end) > words[last].end
    if not degree and _comma_then_name(text, words, last):
        return last
    return _guessed(context, words, start, name, last, degree)


def _guessed(context: Context, words: Words, start: int, name: int, last: int, degree: bool) -> int:
    """Where the person begins by the names that are known, or by the length of what follows."""
    text = context.text
    context.guessed = True
    called = not NAMED_AFTER.isdisjoint((words[start].lower, words[max(0, start - 1)].lower))
    if name == start + 1 and called:
        name += 1  # Rektor Universitas Hasanuddin
        if name > last:
            return last
    if (behind := _behind_town(text, words, name, last)) is not None:
        return behind
    lone = name == last == start + 1 and words[name].lower not in TOPONYMIC
    if lone and is_given(words[name].lower) and not is_place(words[name].text):
        return start  # Kepala Rutan Suhartini menyebut
    opens = words[name].lower
    if name == start + 1 and words[start].lower in SEATED and is_given(opens):
        place = opens in _TOWNS or is_place(words[name].text)
        if not place and not model().common(opens):
            return start  # Kepala Lapas Abdullah Kadir
    if name == start + 1 and _named(words, name):
        if not _four_follow(text, words, name):
            return start  # Kepala Rutan Marlon F. Tambunan
        return name + 1  # Kepala Rutan Tirta Mulya Yusran Hadi
    for position in range(name + 1, last + 1):
        lower = words[position].lower
        if lower in TOPONYMIC and (position == last or (position == name + 1 < last - 1)):
            continue  # Hakim Pengadilan Negeri Rawa Indah; Universitas Bumi Lestari Sri Wahyuni
        if is_given(lower) and _begins_person(text, words, position):
            return _pair_before(context, words, name, position, last)
    if _subject(context, words, name, last):
        return last - 2
    if degree and last - name >= 1:
        longer = last - name >= 2 and not is_given(words[name + 1].lower)
        return name + 1 if longer else name
    return last


def _is_person(rest: Words) -> bool:
    """True for a given name, and for what has one behind a word that nothing else is called by."""
    first = rest[0].lower
    if first in TOPONYMIC or first in NEVER or first in NAMED:
        return False
    if is_given(first):
        return True
    unknown = not (is_place(rest[0].text) or model().common(first) or rest[0].text.isupper())
    return unknown and len(rest) > 1 and is_given(rest[1].lower)


def _behind_town(text: str, words: Words, name: int, last: int) -> int | None:
    """The last word of a town of the gazetteer that calls the institution, where a word behind it
    is no part of its name: *Bapas Kelas II Pangkalpinang Andriyas*; None for no such town."""
    for first in range(name, last):
        for end in range(min(first + 3, last), first, -1):
            if not is_place(text[words[first].start : words[end - 1].end]):
                continue
            sure = end > first + 1 or words[first].lower not in CONFUSABLE | GIVEN
            behind = words[end]
            goes_on = len(behind.text) < 3 or behind.lower in _AREA_WORDS
            goes_on = goes_on or is_place(behind.text) or model().common(behind.lower)
            if sure and not goes_on:
                return end - 1
            break
    return None


def _pair_before(context: Context, words: Words, name: int, position: int, last: int) -> int:
    """The last word before the person whose given name stands at ``position``; a lone one at the
    end has another name before it where the institution has two words left without it."""
    before = words[position - 1]
    area = max((n for n in range(name - 1, position) if words[n].lower in AREAS), default=name)
    area += words[area + 1].lower in TOPONYMS  # Kabupaten Lembah Duri
    unknown = not (is_place(before.text) or model().common(before.lower) or before.lower in PARTS)
    lone = position == last and position - 1 >= area + 2 and unknown
    return position - (2 if lone and before.lower not in TOPONYMIC else 1)


def _subject(context: Context, words: Words, name: int, last: int) -> bool:
    """True where the last two words before a verb are no words that the project knows: a person
    who does something, behind an institution of two words or more."""
    if last - name < 2 or last + 1 >= len(words) or not is_verb(words[last + 1]):
        return False
    if context.text[words[last].end : words[last + 1].start] != " ":
        return False
    if last - name == 2 and words[name].lower in TOPONYMS:
        return False  # Kepala Rutan Batu Ampih Jaya mengatakan
    return not any(
        model().common(word.lower)
        or word.lower in TOPONYMIC | PARTS | AREAS | TOPONYMS
        or word.lower in NAMED
        or word.text.isupper()
        or is_place(word.text)
        for word in words[last - 1 : last + 1]
    )


def _comma_then_name(text: str, words: Words, last: int) -> bool:
    """True where a capital follows behind a comma that is no day: the person, most likely."""
    if last + 1 >= len(words) or text[words[last].end : words[last + 1].start] != ", ":
        return False
    behind = words[last + 1]
    titled = behind.lower in TITLES
    if behind.lower in OFFICE_HEADS:
        return False  # the next of a list: …, Dandim Letkol Inf. Dedi
    return behind.is_capital and (titled or behind.lower not in NEVER)


def _four_follow(text: str, words: Words, position: int) -> bool:
    """True where four words with capitals stand in a row: the first two call the institution."""
    run = words[position : position + 4]
    return (
        len(run) == 4
        and all(word.is_capital and len(word.text) > 1 for word in run)
        and all(text[a.end : b.start] == " " for a, b in pairwise(run))
    )


def _named(words: Words, position: int) -> bool:
    """True for two words of a name, or one and an initial."""
    behind = words[position + 1] if position + 1 < len(words) else None
    if behind is None or not behind.is_capital or is_place(words[position].text):
        return False
    if len(behind.text) == 1 or behind.lower in _JOINTS:
        return not model().common(words[position].lower)
    return is_given(words[position].lower) and is_given(behind.lower)


def _begins_person(text: str, words: Words, position: int) -> bool:
    """True where a given name begins a person rather than goes on with the institution."""
    behind = words[position + 1] if position + 1 < len(words) else None
    if behind is None or not behind.is_capital or text[words[position].end : behind.start] != " ":
        return not model().common(words[position].lower)
    return behind.lower in GIVEN or not model().common(behind.lower)
