"""What must not be published and stands in a text all the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from grader.elements import Elements
from grader.facts import Case
from grader.initials import initialled
from grader.lookup import Lexicon
from grader.matching import wording
from grader.text import Document, Span

_NIK = re.compile(r"\d(?<!\d\d)\d{15}(?!\d)")


NEAR = 3
"""Within how many sentences quasi-identifiers count as told together."""


@lru_cache(maxsize=256)
def _whole(forms: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Forms casefolded and as whole words; initials (RH) keep their case, phrases need not."""
    return tuple(
        (
            form.casefold(),
            re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.IGNORECASE if " " in form else 0),
        )
        for form in forms
    )


@lru_cache(maxsize=1024)
def _forms(forms: tuple[str, ...]) -> Lexicon:
    return Lexicon(forms)


def _mosaic_hits(
    document: Document, parts: Mapping[str, tuple[str, ...]], limit: int, why: str
) -> list[tuple[Span, str]]:
    places: list[tuple[int, str, Span]] = []
    folded = document.text.casefold()
    for name, forms in parts.items():
        for form, whole in _whole(forms):
            if form not in folded:
                continue
            for match in whole.finditer(document.text):
                number = document.sentence_number(match.start())
                places.append((number, name, Span(match.start(), match.end())))
    places.sort()
    for position, (number, _, _) in enumerate(places):
        near = [place for place in places[position:] if place[0] - number < NEAR]
        if len({name for _, name, _ in near}) >= limit:
            return [(span, why) for _, _, span in near]
    return []


def leaks(document: Document, case: Case) -> list[tuple[Span, str]]:
    """Withheld things in any of their forms, an NIK, somebody's initials, a mosaic that names
    somebody; with why."""
    found: list[tuple[Span, str]] = []
    for entry in case.withhold:
        forms = _forms(entry.forms)
        for start, end, _ in forms.find(document.words) if forms.may_stand(document.lowers) else ():
            found.append((Span(start, end), f"{entry.why} {entry.law}"))
    found += [
        (Span(m.start(), m.end()), "NIK tidak boleh terbit.") for m in _NIK.finditer(document.text)
    ]
    shown = [
        (span, why)
        for span, why in initialled(document, case)
        if not any(span.start < other.end and other.start < span.end for other, _ in found)
    ]
    found += shown
    for mosaic in case.mosaics:
        found += _mosaic_hits(document, mosaic.parts, mosaic.limit, mosaic.text)
    return found


def described(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Withheld things told without one of their forms: "petugas yang baru beberapa hari bertugas",
    a child among the hurt; with why."""
    found = []
    for entry in case.withhold:
        for compiled in map(wording, entry.described):
            for start in elements.index.where(compiled.parts):
                index = elements.index.words[start]
                hit = compiled.find(index)
                if hit:
                    span = Span(index.words[hit[0]].start, index.words[hit[1]].end)
                    found.append((span, f"{entry.why} {entry.law}"))
    return found
