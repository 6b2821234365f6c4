"""Words derived of a form that is no standard word: *himbauannya, diijinkan, berhutang*."""

from __future__ import annotations

from collections.abc import Mapping

from grader.wordclass import known_words

LEAST = 4
"""Shorter forms might be the beginning of another word."""
_AFFIXES = (
    ("", "nya"), ("", "lah"), ("", "kan"), ("", "i"), ("di", ""), ("di", "kan"), ("di", "i"),
    ("ber", ""),
)  # fmt: skip
"""Those that leave the first letter of a word alone."""
_DERIVED = ("me", "di", "be", "te", "pe", "ke", "se")
"""Beginnings before which no prefix stands."""


def affixed(forms: Mapping[str, str]) -> dict[str, str]:
    """By each word derived of one of ``forms``, words written wrongly with what is better, the
    same derivation of what is better; words of the project's own texts are none."""
    known = known_words()
    found = {
        before + wrong + behind: before + better + behind
        for wrong, better in forms.items()
        if len(wrong) >= LEAST and wrong.isalpha() and better.isalpha() and better.islower()
        for before, behind in _AFFIXES
        if not (before and better.startswith(_DERIVED))
    }
    return {word: better for word, better in found.items() if word not in known}
