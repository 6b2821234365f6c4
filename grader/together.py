"""How many words of a sentence one passage of its fact sheet holds together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from grader.facts import Case
from grader.stems import stems
from grader.text import Document


def together(case: Case, words: Iterable[str]) -> int:
    """Of the words (casefolded) how many stand in that passage of the sheet that has most of them,
    in any form: a fact with its wordings, a statement, a question, a rumour, a person."""
    places = _places(case)
    found: Counter[int] = Counter()
    for word in words:
        found.update({number for stem in stems(word) for number in places.get(stem, ())})
    return max(found.values(), default=0)


@lru_cache(maxsize=64)
def _places(case: Case) -> dict[str, frozenset[int]]:
    passages = [
        *(" ".join((fact.text, *fact.wordings)) for fact in case.facts),
        *(statement.text for statement in case.statements),
        *(question.text for question in case.open_questions),
        *(rumour.text for rumour in case.rumours),
        *(f"{person.name} {person.office}" for person in case.people),
        case.boilerplate,
        case.situation,
    ]
    found: dict[str, set[int]] = {}
    for number, passage in enumerate(passages):
        for word in Document.read(passage.replace("|", " ")).words:
            for stem in stems(word.lower):
                found.setdefault(stem, set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in found.items()}
