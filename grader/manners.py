"""How something was done, as far as a clause says so: means, instruments, ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from grader.attribution import is_attribution
from grader.causes import STOPS, opens_cause, opens_story
from grader.institutions import NAMED, acronyms
from grader.manner_clauses import (
    OPENERS,
    bare_verb_before,
    from_to,
    goes_on,
    is_adverbial,
    is_past_hour,
    is_process,
    is_sorted_by,
    is_without,
)
from grader.manner_words import (
    ADVERBS,
    ATTRIBUTES,
    AUXILIARIES,
    BARE_VERBS,
    CLOTHES,
    COMPANY,
    COUNTED_WITH,
    GIVES_WITH,
    MANY,
    MOVES,
    NAMED_SO,
    NO_MANNER,
    PASSED,
    PERSONS,
    PROCESSES,
    SUBJECTS,
    WAY,
    WAYS,
    WITH,
)
from grader.numbers import UNITS
from grader.offices import OFFICE_HEADS
from grader.text import Document, Sentence, Span, Word
from grader.verbs import is_verb


def manners(document: Document) -> tuple[Span, ...]:
    """Means, instruments and ways, each from its preposition to the end of its phrase, in order."""
    return tuple(span for sentence in document.sentences for span in _manners(document, sentence))


def _manners(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    free = 0
    for position in range(len(words) - 1):
        if position < free or (
            not (free and position == free + 1 and goes_on(document, words, position))
            and not _opens_manner(document, sentence, position)
        ):
            continue
        last = _phrase_end(document, sentence, position)
        yield Span(words[position].start, words[last].end)
        free = last + 1


def _opens_manner(document: Document, sentence: Sentence, position: int) -> bool:
    words = sentence.words
    word, following = words[position], words[position + 1]
    opener = word.lower
    if opener not in OPENERS or document.text[word.end : following.start] != " ":
        return False
    story = word.is_capital and position > 0 and opens_story(document, words, position)
    if word.is_capital and position and not story and not _headline(document, sentence):
        return False  # a name
    if opener == "dari":
        return from_to(words, position)
    if opener in ("tanpa", "berdasarkan"):
        own = is_without if opener == "tanpa" else is_sorted_by
        return own(words, position)
    if opener == "lewat" and is_past_hour(words, position):
        return False
    if opener == "secara":
        apart = not position and following.lower == "terpisah"  # Secara terpisah, Kapolres …
        return following.lower not in NO_MANNER and not apart
    if opener in ("memakai", "menggunakan", "pakai") and following.lower in CLOTHES:
        return False
    before = words[position - 1].lower if position else ""
    if opener == "dengan":
        return _with_manner(document, sentence, position)
    through = opener in ("melalui", "lewat", "via")
    if before in AUXILIARIES and not (through and before == "dan"):
        return False
    titled = through and position > 1 and _headline(document, sentence)  # Gali Data Lewat …
    acted = not position or story or titled or _verb_before(document, sentence, position)
    if opener == "pakai" and before in SUBJECTS:
        return False
    aside = position and document.text[words[position - 1].end : word.start] == ", "
    acted = acted or bool(through and aside and following.lower.endswith("nya"))
    acted = acted or (opener != "pakai" and is_process(words, position))
    acted = acted or (opener == "pakai" and bare_verb_before(words, position))
    if through:
        held = following.is_capital and following.lower in OFFICE_HEADS  # melalui Kasat Reskrim
        passed = following.is_number or held or following.lower in (*WAY, *PASSED)
        if following.lower in PROCESSES and position and not story:
            passed = not acted
        means = position + 2 < len(words) and words[position + 2].lower in _CHANNELS
        return acted and (not passed or (following.lower == "jalur" and means))
    return acted


_CHANNELS = frozenset(
    "damai tikus kekeluargaan pengadilan darat udara laut hukum mediasi prestasi zonasi afirmasi "
    "perseorangan mandiri diplomasi resmi".split()
)


def _with_manner(document: Document, sentence: Sentence, position: int) -> bool:
    """Does *dengan* tell a means or way? Not company, possession, or what another word asks for."""
    words = sentence.words
    following = words[position + 1]
    before = words[position - 1].lower if position else ""
    before = before[:-3] if before[:-3] in WITH else before  # hubungannya dengan
    if position > 1 and words[position - 2].lower == "di" and f"di{before}" in WITH:
        before = f"di{before}"  # di awali dengan
    if following.lower.endswith("nya") and not following.lower.startswith("me"):
        return False  # Dengan tertangkapnya kurir itu
    if following.lower in ("cara", "bantuan", "jalan"):
        return True
    if following.lower in CLOTHES and following.lower != "sarung":
        return False
    if following.lower in ADVERBS and (position or following.lower != "hormat"):
        return True
    counted = words[position + 2].lower if position + 2 < len(words) else ""
    if following.lower in ("nama", "identitas") and counted in NAMED_SO:
        return before in ("lagi", "kembali") or _verb_before(document, sentence, position)
    counted = counted.removesuffix("nya")
    if counted in PERSONS | COUNTED_WITH and (following.is_number or following.lower in UNITS):
        return False  # kasus pencurian dengan 14 tersangka
    if following.lower in MANY and position + 2 < len(words):
        return words[position + 2].lower in WAYS  # ponsel dengan berbagai merek
    if is_verb(following) and before not in WITH - {"bekerja"} and following.lower not in COMPANY:
        return True
    if following.lower == "saling":
        return True
    if before in WITH or following.lower in ATTRIBUTES or following.lower in PERSONS:
        return False
    if following.lower.endswith("nya") or following.lower in COMPANY:
        return False
    if is_verb(following):
        return True
    if not position or opens_story(document, words, position):
        return not (following.is_capital or following.is_number or _refers(document, sentence))
    body = following.text in acronyms() or following.lower in NAMED
    if following.is_capital and (body or not following.text.isupper()):
        return False
    return _verb_before(document, sentence, position)


def _refers(document: Document, sentence: Sentence) -> bool:
    """True where a sentence begins by pointing back: *Dengan pelantikan ini, …*."""
    for word, following in pairwise(sentence.words[1:7]):
        if "," in document.text[word.end : following.start]:
            return word.lower in ("ini", "itu", "tersebut", "demikian")
    return False


def _headline(document: Document, sentence: Sentence) -> bool:
    """True for a sentence of a heading, in which any word may begin with a capital."""
    block = document.paragraphs[document.paragraph_at(sentence.start)]
    return block.kind == "heading"


def _acts(words: tuple[Word, ...], position: int, *, titled: bool) -> bool:
    """True for a verb: by its form, behind a subject (*kami jemput*), behind a *di* written apart
    (*akan di jual*), or in a headline whatever its capitals."""
    word = words[position]
    said = is_attribution(word.lower) and word.text.islower()
    titled = titled or not position  # Disampaikan melalui …
    if is_verb(word) or said or (titled and is_verb(replace(word, text=word.lower))):
        return True
    if not position or not word.text.islower():
        return False
    before = words[position - 1].lower
    if word.lower in MOVES or (word.lower in BARE_VERBS and before in _MAY):
        return True
    if before in SUBJECTS:
        return len(word.text) > 3 and word.lower not in AUXILIARIES
    return before == "di" and position > 1 and words[position - 2].lower in AUXILIARIES


_MAY = frozenset("bisa dapat boleh silakan silahkan harus mesti akan mau".split())


def _verb_before(document: Document, sentence: Sentence, position: int) -> bool:
    """True where the clause has a verb before ``position`` that somebody does or undergoes."""
    words = sentence.words
    titled = _headline(document, sentence)
    for back in range(position - 1, max(-1, position - 14), -1):
        gap = document.text[words[back].end : words[back + 1].start]
        if any(sign in gap for sign in ";:") or ("," in gap and back < position - 8):
            return False
        relative = back and words[back - 1].lower == "yang" and back < position - 1
        relative = relative and not words[back].lower.startswith("me")
        if _acts(words, back, titled=titled) and not relative:
            if words[back].lower in GIVES_WITH and words[position].lower == "dengan":
                return False
            if words[back].lower not in _STATES:
                return True
    return False


_STATES = frozenset(
    "memiliki mempunyai menjadi berjumlah berupa bernilai berdiri terdiri menampung bertambah "
    "menyatakan diikuti tercatat terdapat tersedia terjadi mencapai".split()
)
"""Verbs that tell what something is or has, not what somebody does."""


def _phrase_end(document: Document, sentence: Sentence, first: int) -> int:
    words = sentence.words
    start = first + (4 if words[first].lower == "dari" else 2)
    for position in range(start, len(words)):
        gap = document.text[words[position - 1].end : words[position].start]
        lower = words[position].lower
        opens = position + 1 < len(words) and (
            opens_cause(document, words, position) or lower in ("secara", "melalui", "dengan")
        )
        acts = position == first + 2 and words[first].text.islower() and is_verb(words[position])
        opens = opens or (acts and is_adverbial(words, first))  # secara resmi membuka
        if gap.strip() or opens or lower in STOPS or lower in _BEHIND:
            joined = words[position - 1].lower in ("dan", "serta", "lalu", "atau", "maupun")
            return position - (2 if joined else 1)
    return len(words) - 1


_BEHIND = frozenset(
    "selama menjelang lalu kepada mulai pada di ke bukan dan serta adalah ialah merupakan".split()
)
"""Words behind which a phrase of manner is over."""
