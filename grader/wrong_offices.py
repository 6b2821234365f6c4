"""Persons of the sheet with an office, a rank or a section that is not theirs."""

from __future__ import annotations

from collections.abc import Iterable

from grader.elements import Elements
from grader.facts import Case, Person
from grader.known import Clash
from grader.stems import stems

_GENERIC = frozenset("kepala plt plh kelas klas kls".split())
_NUMBERS = frozenset("iia iib iic ii iii i a b c lembaga pemasyarakatan".split())
_LEVELS = frozenset(
    "seksi subseksi bidang bagian subbagian kesatuan kasi kasubsi kabid kabag kasubbag tim "
    "ketua staf petugas pejabat dan".split()
)
"""Parts of an office that tell how high it is, not of what."""
_RANKS = frozenset("pertama muda madya utama".split())
"""Ranks of an expert's office, of which one excludes the others: *Ahli Muda*, *Ahli Madya*."""
_ASIDE = frozenset("wakil mantan eks bekas calon plt plh pjs".split())
"""Before an office these make it another one."""


def wrong_offices(elements: Elements, case: Case) -> list[Clash]:
    """Persons of the sheet whose office in the text is another one than the sheet's."""
    found = []
    for mention in elements.people:
        if mention.person is None or not mention.office:
            continue
        words = [word.casefold().strip(".,()") for word in mention.office.split()]
        if _is_another(case, mention.person, words):
            office = f"{mention.person.name}: {mention.person.office}"
            found.append(Clash(mention.span, f"{mention.office} {mention.name}", office))
    return found


def _is_another(case: Case, person: Person, words: list[str]) -> bool:
    own = [
        word.casefold().strip(".,()")
        for office in (person.office, *person.office_short)
        for word in office.split()
    ]
    theirs = _roots(own)
    if not _ASIDE.isdisjoint(words) and _ASIDE.isdisjoint(own):
        return True
    if "ahli" in words and not _RANKS.isdisjoint(words) and not _RANKS.isdisjoint(own):
        return _RANKS.isdisjoint(set(words) & set(own))
    heads = [word for word in words if word not in _GENERIC and not word.isdigit()]
    unit = {word.casefold() for word in case.unit.name.split()} | _NUMBERS
    telling = [word for word in heads if word not in unit] or heads
    of_what = [word for word in telling if word not in _LEVELS] or telling
    return bool(of_what) and _roots(of_what).isdisjoint(theirs)


def _roots(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in stems(word))
