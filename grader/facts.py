"""Fact sheets: what may be told of one invented case, what not yet, and what never.

The schema below is the whole format of ``datasets/cases/<case>.yaml``; ``datasets/cases.md``
explains it to authors. ``brief`` renders a sheet as the Markdown that a trainee reads.

Wordings (``wordings``, ``misstated``, ``closes``) share one small grammar, matched inside a
sentence, in any order, by word stems: ``dua narapidana luka|cedera ringan`` asks for every word,
``a|b`` takes any of the alternatives, numbers match in digits or words, function words are ignored.
``> runtuh karena hujan`` asks for the words in this order and close to each other. A last ``~4``
asks that all words stand within four: ``dua penjaga ~2``. ``!pertama|perdana`` asks that the
sentence has none of these words.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from grader.errors import CaseError
from grader.source import Model, parse, read_yaml

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3])\.[0-5]\d$")]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

Element = Literal["who", "what", "when", "where", "why", "how", "action", "background"]


class Unit(Model):
    """The invented unit that the case happens in."""

    name: Text  # "Lapas Kelas IIA Muara Teduh"
    short: Text  # "Lapas Muara Teduh"
    kind: Literal["lapas", "lapas-perempuan", "rutan", "bapas", "lpka", "kanwil"]
    city: Text  # the dateline's city
    province: Text
    parent: Text  # "Kantor Wilayah Ditjenpas Nusa Sabrang"
    other_names: tuple[Text, ...] = ()


class Event(Model):
    """Where and when; the year decides which weekday a date has."""

    place: Text
    date: dt.date
    time: Clock | None = None
    zone: Literal["WIB", "WITA", "WIT"] = "WIB"
    end: dt.date | None = None


class Figure(Model):
    """A number that a text must not contradict: ``value`` things, told near one of ``near``."""

    value: float
    near: tuple[Text, ...] = Field(min_length=1)  # stems that say what is counted: luka, dirawat


class Fact(Model):
    """One thing known. ``weight`` 3 belongs in the lead, 2 high in the text, 1 is background."""

    id: Slug
    text: Text
    weight: Literal[1, 2, 3]
    element: Element
    known: Clock | Text  # the minute it became known, or since when
    wordings: tuple[Text, ...] = Field(min_length=1)
    whole: tuple[tuple[Text, ...], ...] = ()
    """What belongs to the fact besides: of each of these groups one wording must be met, in any
    sentence, else it is told by half."""
    required: bool = True
    unfavourable: bool = False
    figures: tuple[Figure, ...] = ()
    misstated: tuple[Text, ...] = ()
    """Wordings that tell it otherwise: another actor, a plan as done, all for some."""


class Question(Model):
    """Something not known yet; ``closes`` are wordings that would answer it, either way."""

    id: Slug
    text: Text
    closes: tuple[Text, ...] = Field(min_length=1)


class Rumour(Model):
    """What circulates. ``status`` false or unproven; ``settled_by`` names the fact that answers
    it.
    """

    id: Slug
    text: Text
    status: Literal["false", "unproven", "partly-true"]
    wordings: tuple[Text, ...] = Field(min_length=1)
    settled_by: Slug | None = None


class Person(Model):
    """Somebody whose name may stand in the text."""

    id: Slug
    name: Text  # with titles: "Hasan Waluyo, A.Md.I.P., S.H."
    calls: tuple[Text, ...] = Field(
        min_length=1
    )  # how a text may call them: "Hasan Waluyo", "Hasan"
    office: Text  # "Kepala Lapas Kelas IIA Muara Teduh"
    office_short: tuple[Text, ...] = ()  # "Kalapas", "Kepala Lapas"
    speaks: bool = False


class Statement(Model):
    """An approved statement; a quotation is free in wording and bound to what these say."""

    id: Slug
    by: Slug
    text: Text


class Withheld(Model):
    """What must not be published, why, and by which law. ``forms`` are the strings that leak it,
    ``described`` wordings that show it without one of them."""

    id: Slug
    text: Text
    kind: Literal[
        "name",
        "child",
        "address",
        "nik",
        "health",
        "suspect",
        "investigation",
        "security",
        "family",
    ]
    forms: tuple[Text, ...] = ()
    described: tuple[Text, ...] = ()
    why: Text
    law: Text  # "UU 27/2022 Pasal 4 ayat (2); periksa naskah resmi"


class Mosaic(Model):
    """Quasi-identifiers that together name somebody: ``limit`` of the ``parts`` close together."""

    id: Slug
    text: Text
    parts: dict[str, tuple[Text, ...]] = Field(min_length=2)
    limit: int = Field(ge=2)


class Contact(Model):
    """Whom the press calls."""

    name: Text
    office: Text
    phone: Text
    email: Text
    account: str = ""


class Case(Model):
    """One fact sheet, whole and checked."""

    id: Slug
    title: Text
    invented: Literal[True]
    field: Literal[  # the four fields of PASOPATI, and what is no crisis
        "security-order", "health-disaster", "public-opinion", "governance-integrity", "achievement"
    ]
    situation: Text
    unit: Unit
    event: Event
    now: dt.datetime
    facts: tuple[Fact, ...] = Field(min_length=6)
    open_questions: tuple[Question, ...] = ()
    rumours: tuple[Rumour, ...] = ()
    people: tuple[Person, ...] = Field(min_length=1)
    statements: tuple[Statement, ...] = Field(min_length=1)
    withhold: tuple[Withheld, ...] = ()
    mosaics: tuple[Mosaic, ...] = ()
    contact: Contact
    boilerplate: Text
    number: str = ""  # of a siaran pers resmi
    sources: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Case:
        named = (
            *self.facts, *self.open_questions, *self.rumours, *self.people, *self.statements,
            *self.withhold, *self.mosaics,
        )  # fmt: skip
        ids: list[str] = [entry.id for entry in named]  # type: ignore[attr-defined]
        twice = sorted({name for name in ids if ids.count(name) > 1})
        if twice:
            raise ValueError(f"ids that occur once (twice: {', '.join(twice)})")
        if not any(fact.unfavourable for fact in self.facts):
            raise ValueError("at least one fact with unfavourable: true")
        if not any(person.speaks for person in self.people):
            raise ValueError("at least one person with speaks: true")
        people = {person.id for person in self.people}
        facts = {fact.id for fact in self.facts}
        for statement in self.statements:
            if statement.by not in people:
                raise ValueError(f"statement {statement.id} by one of {', '.join(sorted(people))}")
        for rumour in self.rumours:
            if rumour.settled_by and rumour.settled_by not in facts:
                raise ValueError(f"rumour {rumour.id} settled by one of {', '.join(sorted(facts))}")
        missing = {"what", "when", "where"} - {f.element for f in self.facts if f.weight == 3}
        if missing:
            raise ValueError(f"a fact of weight 3 for each of what, when, where (lacks {missing})")
        return self

    def __hash__(self) -> int:
        """By id: what is derived from a sheet is computed once a sheet."""
        return hash(self.id)

    def person(self, key: str) -> Person:
        """The person with this id. Raises KeyError."""
        return {person.id: person for person in self.people}[key]


def load_case(path: Path) -> Case:
    """Read one fact sheet. Raises CaseError with file and line."""
    case = parse(Case, read_yaml(path, CaseError), path, CaseError)
    if path.name not in (f"{case.id}.yaml", "case.yaml"):
        raise CaseError(path, 1, f"the id `{path.stem}`, like the file's name", f"`{case.id}`")
    return case
