"""Where the name of an institution ends: before a verb, a preposition, another institution."""

from __future__ import annotations

from grader.gazetteer import is_place
from grader.headed import headed
from grader.headline_verbs import ADJECTIVES, ends_name
from grader.institutions import (
    CLASSES,
    COMMANDS,
    COMPANIES,
    HOSPITALS,
    NAMED,
    PHRASES,
    SEATED,
    WIDE,
    acronyms,
)
from grader.names import is_given
from grader.naming import AREAS, NEVER, Context, Words
from grader.offices import OFFICE_HEADS
from grader.person_behind import KIND
from grader.place_words import CONFUSABLE, PARTS, TOPONYMS
from grader.text import Word
from grader.verbs import is_verb

NUMBERED = frozenset("negeri kelas nomor daop divre wilayah region ulp komisi".split())
"""Words behind which a number belongs to the name."""
_PATRONS = frozenset("prof h hj kh ir".split())
"""Titles inside the names of hospitals: *RSUD H. Damanhuri*."""
LISTING = frozenset("kementerian dinas badan balai direktorat".split())
"""Heads of names with commas inside."""
LONGEST_NAME = 14
"""Words; bounds the work on a text in capitals."""


def run_end(context: Context, words: Words, first: int, start: int, headline: bool) -> int:
    """The last word of the name whose head is ``words[first]`` to ``words[start]``; ``start``
    itself where nothing behind it belongs to a name."""
    last, position, joined, closed, formed = start, start + 1, False, 0, False
    text = context.text
    while position < len(words) and position - start < LONGEST_NAME:
        word, before = words[position], words[position - 1]
        gap = text[before.end : word.start]
        if gap == " (" and word.text in _FORMS and text[word.end : word.end + 1] == ")":
            last, position, formed = position, position + 1, True  # PT Surya (Persero)
            continue
        if gap == " (" and closed < 2:
            close = _bracket(text, words, position)
            if not close or not _goes_on(context, words, first, close + 1, start, headline):
                break
            last, position, closed = close, close + 1, closed + 1
            continue
        beside = gap in (" ", ". ", "-") or ((closed or formed) and gap == ") ")
        if gap in (" ", ") ") and word.text == "di" and _seated_behind(text, words, position):
            last, position = position + 1, position + 2  # Balai POM di Bandar Lampung
            continue
        beside = beside or (before.is_number and (gap == "/" or not gap))  # 0712/Sleman, 2B
        if gap == ", " and _listed(text, words, first, position):
            last, position = position, position + 1
            continue
        if not beside or context.breaks(before, word):
            break
        if word.lower == "pada" and _joins_courts(words, first, position):
            position += 1
            continue
        following = words[position + 1].text if position + 1 < len(words) else ""
        if word.lower == "kepada" and following == "Masyarakat":
            last, position = position + 1, position + 2  # Pengabdian kepada Masyarakat
            continue
        if word.lower in ("dan", "untuk") and position == start + 1 == first + 1:
            break  # Ombudsman (Pusat dan Perwakilan)
        if word.lower in ("dan", "untuk"):
            wide = any(word.lower in WIDE for word in words[first : last + 1])
            again = joined and following != "Cukai"  # Kantor Pengawasan dan Pelayanan Bea dan Cukai
            if again or not wide or not _joins(words, position + 1, start):
                break
            joined, position = True, position + 1
            continue
        size = context.tail_at(words, position) if headline else 0
        if headline and not size:
            size = _listed_place(text, words, position)
        if size:
            last, position = position + size - 1, position + size
            if position >= len(words) or words[position].lower not in AREAS | PARTS:
                break
            continue
        if not _fits(words, first, position, start, headline):
            break
        if word.lower in COMMANDS and words[first].lower in COMMANDS:
            break  # Polsek Muara Selasih Polres Teluk Ardan: two
        initial = (
            len(word.text) == 1
            and word.text.isalpha()
            and (
                text[word.end : word.end + 2] == ". "
                or (following.istitle() and not before.is_number and before.lower not in KIND)
            )
        )
        if initial and headed(words, first) and words[start].lower not in HOSPITALS:
            break  # Kepala Rutan M. Yusuf
        if headline and words[start].lower in SEATED and _is_long(words, start, position):
            break
        if word.text == "dr" or word.lower in _PATRONS:
            position += 1
            continue
        last, position = position, position + 1
    return last


_FORMS = frozenset("Persero Perseroda Tbk Perumda".split())
"""Forms of companies, in brackets behind the name."""


def _seated_behind(text: str, words: Words, position: int) -> bool:
    """True where the town belongs to the name behind *di*: *Loka POM di Kabupaten Jayadipa*."""
    following = words[position + 1] if position + 1 < len(words) else None
    return (
        words[position - 1].text.endswith("POM") and following is not None and following.is_capital
    )


def _joins_courts(words: Words, first: int, position: int) -> bool:
    """True for *Pengadilan Tindak Pidana Korupsi pada Pengadilan Negeri …*."""
    following = words[position + 1].lower if position + 1 < len(words) else ""
    return words[first].lower == following == "pengadilan"


def _is_long(words: Words, start: int, position: int) -> bool:
    """True where two words behind head and class call the unit already: what follows is a verb
    that no list has (*Polres Batu Ampih Tilang …*)."""
    behind = words[start + 1 : position]
    return sum(not w.is_number and w.lower not in KIND | AREAS for w in behind) >= 2


def _listed(text: str, words: Words, first: int, position: int) -> bool:
    """True where a name goes on behind a comma: *Badan Meteorologi, Klimatologi, dan Geofisika*."""
    started = "," in text[words[first].start : words[position - 1].end]
    if words[first].lower not in LISTING or (words[position].text == "dan" and not started):
        return False
    for at in range(position, min(position + 9, len(words) - 1)):
        word = words[at]
        gap = text[words[at - 1].end : word.start]
        if word.text == "dan":
            return gap in (" ", ", ") and _joins(words, at + 1, first)
        other = word.lower in NAMED and word.lower != "imigrasi"
        other = other or word.lower in OFFICE_HEADS or word.lower in NEVER or is_given(word.lower)
        place = is_place(word.text) or word.text in acronyms()
        if gap not in (" ", ", ") or not word.is_capital or other or place:
            return False
    return False


def _bracket(text: str, words: Words, position: int) -> int:
    """The last word of a short bracket of capitals that opens at ``position``; 0 for none."""
    for close in range(position, min(position + 3, len(words))):
        if not words[close].is_capital:
            return 0
        if text[words[close].end : words[close].end + 1] == ")":
            return close
    return 0


def _goes_on(
    context: Context, words: Words, first: int, position: int, start: int, headline: bool
) -> bool:
    """True where the name goes on behind a bracket: *Balai Latihan Kerja (BLK) Kota X*."""
    if position >= len(words) or context.text[words[position - 1].end : words[position].start] != (
        ") "
    ):
        return False
    word = words[position]
    if word.text == "di" and _seated_behind(context.text, words, position):
        return True
    opened = next((n for n in range(position - 1, first, -1) if _opens(context.text, words[n])), 0)
    if opened < position - 1 and words[opened].lower in OFFICE_HEADS and not is_place(word.text):
        two = words[position : position + 2]
        if opened and not is_place(context.text[two[0].start : two[-1].end]):
            return False  # Kementerian X (Dirjenpas Kemenimipas) Mashudi
    if word.lower == "dr" and words[position - 1].lower in HOSPITALS:
        return True  # Rumah Sakit Umum Daerah (RSUD) dr. Sarwono
    if not _fits(words, first, position, start, headline) or not word.is_capital:
        return False
    follows = words[position + 1] if position + 1 < len(words) else None
    if words[position - 1].lower in NAMED and not headed(words, first):
        return True  # Pusat Kesehatan Masyarakat (Puskesmas) Tirta Asri
    person = is_given(word.lower) and follows is not None and is_given(follows.lower)
    return not person and not (headed(words, first) and is_given(word.lower))


def _opens(text: str, word: Word) -> bool:
    """True for a word right behind an opening bracket."""
    return text[word.start - 1 : word.start] == "("


def _joins(words: Words, position: int, start: int) -> bool:
    """True for a word behind *dan* that the name still holds: no institution, no office."""
    if position >= len(words) or not _in_name(words, position, start):
        return False
    word = words[position]
    following = words[position + 1].lower if position + 1 < len(words) else ""
    other = f"{word.lower} {following}" in PHRASES
    other = other or word.lower in NAMED or word.text in acronyms() or word.lower in OFFICE_HEADS
    return word.is_capital and not other and not is_given(word.lower)


def _listed_place(text: str, words: Words, position: int) -> int:
    """How many words from ``position`` on are a place of the gazetteer."""
    for size in (3, 2, 1):
        if size == 1 and words[position].lower in CONFUSABLE | TOPONYMS:
            return 0
        if position + size <= len(words) and is_place(
            text[words[position].start : words[position + size - 1].end]
        ):
            return size
    return 0


def _fits(words: Words, first: int, position: int, start: int, headline: bool) -> bool:
    word = words[position]
    near = position <= start + 2 or words[position - 1].lower in HOSPITALS
    if near and (word.lower == "dr" or word.lower in _PATRONS):
        return not HOSPITALS.isdisjoint((words[first].lower, words[start].lower))
    if not _in_name(words, position, start):
        return False
    lower = word.lower
    if headline and ends_name(lower) and lower not in NAMED and lower not in CLASSES:
        return position == start + 1 and words[start].lower in COMPANIES
    return not _is_shouted_verb(word)


def _in_name(words: Words, position: int, start: int) -> bool:
    word = words[position]
    if word.is_number:
        near = position - start <= 2 or words[position - 1].lower in NUMBERED
        return near and len(word.text) <= 4
    if not word.is_capital:
        return word.lower == "kelas"
    behind = words[position + 1] if position + 1 < len(words) else None
    if word.lower in ("bapak", "ibu") and behind is not None and behind.is_capital:
        return words[start].lower in ("yayasan", "panti")  # not: Kanwil Ditjenpas X Bapak Hasan
    return word.lower not in NEVER or (word.lower == "jalan" and position == start + 2)


_NOUN_ENDINGS = ("logi", "grafi", "asi", "usi", "isi", "tas")


def _is_shouted_verb(word: Word) -> bool:
    """A verb that somebody wrote with a capital: *Lapas Binjai Didampingi …*."""
    lower = word.lower
    if word.text in acronyms() or lower in NAMED or lower.endswith(_NOUN_ENDINGS):
        return False  # Ditjenpas, Direktorat, Metrologi, Distribusi
    if lower in ADJECTIVES:
        return False  # Keluarga Berencana
    return len(word.text) > 7 and is_verb(Word(word.start, word.end, lower, lower))
