"""Numbers and addresses by which nobody of the sheet is reached: one digit off, a private one."""

from __future__ import annotations

from functools import lru_cache

from grader.closing import emails
from grader.elements import Elements
from grader.facts import Case
from grader.known import Clash

LEAST = 7
"""From how many digits on a telephone number is one: 110 is everybody's."""


def wrong_contacts(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Telephone numbers and e-mail addresses of a text that its sheet does not give to the public;
    one that must be withheld is as wrong to call."""
    numbers, addresses = map(set, _given(case))
    found: list[Clash] = []
    sheet = f"Narahubung: {case.contact.phone}, {case.contact.email}."
    for span in elements.phones:
        said = elements.document.slice(span)
        digits = dialled(said)
        if len(digits) >= LEAST and digits not in numbers:
            numbers.add(digits)  # each once
            found.append(Clash(span, said, sheet))
    for span in emails(elements.document.text):
        said = elements.document.slice(span)
        if (address := said.casefold().strip(".")) not in addresses:
            addresses.add(address)
            found.append(Clash(span, said, sheet))
    return tuple(found)


def dialled(text: str) -> str:
    """The digits of a telephone number as one dials it at home: +62 812-… is 0812…"""
    digits = "".join(sign for sign in text if sign.isdecimal())
    return f"0{digits[2:]}" if digits.startswith("62") else digits


@lru_cache(maxsize=64)
def _given(case: Case) -> tuple[frozenset[str], frozenset[str]]:
    """The numbers (digits) and addresses (casefolded) that the sheet gives to the public."""
    texts = [case.contact.phone, case.contact.email, case.boilerplate]
    texts += [fact.text for fact in case.facts] + [each.text for each in case.statements]
    words = [word.strip(".,;:()") for text in texts for word in text.split()]
    numbers = frozenset(digits for word in words if len(digits := dialled(word)) >= LEAST)
    return numbers, frozenset(word.casefold() for word in words if "@" in word)
