"""Which words of a run of capitals are the person's: not common ones at its ends."""

from __future__ import annotations

from collections.abc import Sequence

from grader.beside_names import NAMED_AFTER
from grader.name_words import is_common, is_headline
from grader.named_things import PLACED
from grader.names import is_given
from grader.office_words import DIRECTIONS
from grader.places import is_place
from grader.punkt import model
from grader.text import Document, Sentence, Word


def is_town(run: Sequence[Word]) -> bool:
    """True for a town before letters of a contact, *Surabaya T: 031-555*, and for what ends in a
    direction without a given name: *Ambarawa Kulon*."""
    if is_place(run[0].text) and all(len(word.text) == 1 for word in run[1:]):
        return True
    return run[-1].lower in DIRECTIONS and not any(is_given(word.lower) for word in run)


def core_of(document: Document, sentence: Sentence, position: int, size: int) -> tuple[int, int]:
    """A run of capitals without the common words at its ends: a person, unless it is a title, a
    place, or stands where places stand."""
    words = sentence.words
    first, last = position, position + size - 1
    thing = not is_given(words[first].lower) and size > 1 and not is_given(words[first + 1].lower)
    if thing and not NAMED_AFTER.isdisjoint((words[first].lower, words[first + 1].lower)):
        return position, 0  # Air Terjun Coban Rondo
    while first < last and not is_given(words[first].lower) and is_common(words[first]):
        if words[first].lower in NAMED_AFTER:
            return position, 0  # Pembangunan Bendungan Way Apu
        first += 1
    titled = (
        last - first != 1 or not is_given(words[first].lower) or is_headline(document, sentence)
    )
    while titled and last > first and not is_given(words[last].lower) and is_common(words[last]):
        last -= 1
    if is_place(document.text[words[first].start : words[last].end]):
        return position, 0
    if last == first and first and words[first - 1].lower == "di":
        return position, 0  # di Titik Kuat
    if last == first:
        return (first, 1) if is_given(words[first].lower) and first else (position, 0)
    before = words[first - 1].lower if first else ""
    if before in PLACED and document.text[words[first - 1].end : words[first].start] == " ":
        given = is_given(words[first].lower) and before in ("dari", "ke")
        if not given:
            return position, 0
    if is_headline(document, sentence) and not any(
        is_given(w.lower) for w in words[first : last + 1]
    ):
        return position, 0
    if any(_is_acronym(words[n], n == first) for n in range(first, last + 1)) or _is_idea(
        words, first, last
    ):
        return position, 0
    return first, last - first + 1


_RANKED = frozenset("dewi dewa putra putri ratu raja pangeran bunga".split())


def _is_idea(words: Sequence[Word], first: int, last: int) -> bool:
    """True for *Dewi Keadilan*, *Dewi Fortuna*, *Putra Daerah*."""
    if last - first != 1 or words[first].lower not in _RANKED or is_given(words[last].lower):
        return False
    return is_common(words[last]) or words[last].lower == "fortuna"


def _is_acronym(word: Word, opens: bool) -> bool:
    """True for capitals, but for the initials that open a name: *R.A. Kusumaningrum*."""
    text = word.text
    return text.isupper() and len(text) > 1 and not (opens and text[1] == ".")


def given_part(words: Sequence[Word], position: int, size: int) -> tuple[int, int]:
    """Two or more words of the run that begin with given names, without common words."""
    start = position
    while start < position + size and not is_given(words[start].lower):
        start += 1
    end = start
    while end < position + size and (
        is_given(words[end].lower)
        or len(words[end].text.rstrip(".")) == 1
        or (end == position + size - 1 and end > start and not model().common(words[end].lower))
    ):
        end += 1
    given = sum(is_given(word.lower) for word in words[start:end])
    lead = start == position or model().common(words[position].lower)
    return (start, end - start) if end - start >= 2 and given >= 1 and lead else (position, 0)
