"""Many forms looked up in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from grader.numbers import SCALES, UNITS
from grader.text import WORD, Sentence, Word


def counts(word: str) -> bool:
    """True for a word that is (part of) a number in words."""
    return word in UNITS or word in SCALES


class Lexicon:
    """Many forms looked up in one pass: a form is a run of words, ``#`` in it is any number.

    Lookup is by set membership of the first and second word, never one long alternation: the latter
    was measured some sixty times slower on 2,000 forms.
    """

    def __init__(self, forms: Iterable[str], *, case_sensitive: bool = False) -> None:
        self._case_sensitive = case_sensitive
        self._single: dict[str, str] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        for form in forms:
            run = tuple(t if case_sensitive else t.casefold() for t in _tokens(form))
            if len(run) == 1:
                self._single[run[0]] = form
            elif run:
                self._longer.setdefault(run[0], {}).setdefault(run[1], []).append((run, form))
        for seconds in self._longer.values():
            for runs in seconds.values():
                runs.sort(key=lambda entry: -len(entry[0]))
        self._firsts = frozenset((*self._single, *self._longer))
        self._numbered = "#" in self._firsts
        # What may stand behind a form's first word, all casefolded; None where that is anything.
        self._behind: dict[str, set[str] | None] = {}
        for first, seconds in self._longer.items():
            behind = self._behind.setdefault(first.casefold(), set())
            if "#" in seconds:
                self._behind[first.casefold()] = None
            elif behind is not None:
                behind.update(second.casefold() for second in seconds)
        self._behind.update(dict.fromkeys([first.casefold() for first in self._single]))
        self._lowers = frozenset(self._behind)

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """``start, end, form`` of each form found, the longest at each place, none overlapping."""
        tokens = [word.text if self._case_sensitive else word.lower for word in words]
        return self._find(words, tokens)

    def _find(self, words: Sequence[Word], tokens: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        free, firsts = 0, self._firsts
        if self._numbered:
            tokens = [
                token if token in firsts or not _is_count(word) else "#"
                for token, word in zip(tokens, words, strict=True)
            ]
        for position in [n for n, token in enumerate(tokens) if token in firsts]:
            if position < free:
                continue
            found = self._longest(tokens[position], words, position)
            if found:
                size, form = found
                free = position + size
                yield words[position].start, words[free - 1].end, form

    def within(self, sentence: Sentence) -> Iterable[tuple[int, int, str]]:
        """As ``find``, over one sentence; one that cannot hold a form costs next to nothing."""
        if not self.may_stand(sentence.lowers):
            return ()
        if self._case_sensitive:
            return self.find(sentence.words)
        return self._find(sentence.words, sentence.tokens)

    def may_stand(self, lowers: frozenset[str]) -> bool:
        """True where a form may stand among these words (casefolded), by its first and second."""
        if self._numbered or self._lowers.isdisjoint(lowers):
            return self._numbered
        behind = self._behind
        for first in self._lowers & lowers:
            seconds = behind[first]
            if seconds is None or not seconds.isdisjoint(lowers):
                return True
        return False

    def _longest(self, first: str, words: Sequence[Word], position: int) -> tuple[int, str] | None:
        seconds = self._longer.get(first)
        if seconds and position + 1 < len(words):
            word = words[position + 1]
            runs = seconds.get(word.text if self._case_sensitive else word.lower, [])
            if "#" in seconds and _is_count(word):
                runs = [*runs, *seconds["#"]]
            for run, form in runs:
                if self._matches(run, words, position):
                    return len(run), form
        form_alone = self._single.get(first)
        return (1, form_alone) if form_alone else None

    def _matches(self, run: tuple[str, ...], words: Sequence[Word], position: int) -> bool:
        if position + len(run) > len(words):
            return False
        for offset in range(1, len(run)):
            word = words[position + offset]
            if word.start - words[position + offset - 1].end != 1:
                return False  # a comma between them: "dua anak, anak yatim"
            token = word.text if self._case_sensitive else word.lower
            if token != run[offset] and not (run[offset] == "#" and _is_count(word)):
                return False
        return True


def _is_count(word: Word) -> bool:
    return word.is_number or counts(word.lower)


def _tokens(form: str) -> list[str]:
    tokens: list[str] = []
    for part in form.split():
        tokens += ["#"] if part == "#" else [match.group() for match in WORD.finditer(part)]
    return tokens
