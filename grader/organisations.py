"""Units and institutions by their names: *Lapas Kelas IIA Muara Teduh*, *KPK*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from grader.beside_names import OPENERS
from grader.bodies import ENDS, acronym_at, named_by_end
from grader.gazetteer import is_place
from grader.headed import headed, is_headed_section
from grader.institutions import (
    ANY_CASE,
    BRANCHES,
    FIRST_OF_PAIR,
    LAUNCHED,
    NAMED,
    NAMED_FOR,
    NO_BODY,
    NO_OFFICES,
    ONLY_SECTIONS,
    PHRASES,
    PRISONS,
    PRODUCTS,
    SECTIONS,
    WHOLE_PAIRS,
    acronyms,
)
from grader.name_ends import run_end
from grader.names import GIVEN
from grader.naming import (
    NEVER,
    Context,
    Words,
    is_state,
    shortens_place,
    span_of,
    stands_for,
    tail_of,
)
from grader.office_words import DIRECTIONS
from grader.offices import OFFICE_HEADS, TITLES
from grader.person_behind import KIND, without_person
from grader.place_words import TOPONYMS
from grader.text import Document, Paragraph, Sentence, Span
from grader.typeless import TELLING, typeless_at

_IN_BRACKETS = re.compile(r" \(([A-Z][A-Za-z-]{1,9})\)")


_SLOGANS = frozenset("gerakan lapas rutan bapas lpka".split())
"""What campaigns are called by: *program Lapas Sehat*."""
_NO_NAMES = frozenset(
    "sampah kehidupan tua soal darah kemarin umat seberang sebelah bermain permainan".split()
)
"""Behind a head these make no name: *Bank Sampah*, *Gereja Tua*."""


def organisations(document: Document, city: str = "") -> tuple[Span, ...]:
    """Institutions by their names, in order, none inside another.

    ``city`` is the dateline's. Headlines are read last: what running text calls an institution by
    tells where its name ends among other capitals; so are sentences in which the end is a guess.
    """
    context = Context(document)
    context.learn(tuple(city.casefold().split()))
    found: list[Span] = []
    again: list[tuple[Sentence, Sequence[int]]] = []
    headlines: list[tuple[Sentence, Sequence[int]]] = []
    for sentence in document.sentences:
        capitals: Sequence[int] = sentence.capitals
        if capitals and not sentence.lowers.isdisjoint(ANY_CASE):
            capitals = _with_small_heads(context, sentence.words, capitals)
        if not capitals:
            continue
        if _is_headline(document, sentence, len(capitals)):
            headlines.append((sentence, capitals))
            continue
        context.guessed = False
        spans = list(_in_sentence(context, sentence, capitals, headline=False))
        if context.guessed:
            again.append((sentence, capitals))
            continue
        found += spans
        for span in spans:
            name = document.slice(span)
            tail = tail_of(name)
            if len(tail) <= name.count(" "):
                context.learn(tail)
    for sentence, capitals in again:
        found += _in_sentence(context, sentence, capitals, headline=False)
    for sentence, capitals in headlines:
        for span in _in_sentence(context, sentence, capitals, headline=True):
            name = document.slice(span)
            common = not name.isupper() and name.lower() in document.text
            if not common and not is_state(context, tail_of(name)):
                found.append(span)  # else a common noun: Buka Klinik Nyeri
    return tuple(sorted(found))


def _with_small_heads(context: Context, words: Words, capitals: Sequence[int]) -> list[int]:
    """The capitals, and heads in lower case before one: *lapas Muara Teduh*; behind an office
    (*kepala lapas Henny*) only before a town."""
    small = [
        n - 1
        for n in capitals
        if n
        and words[n - 1].lower in ANY_CASE
        and (not headed(words, n - 1) or words[n].lower in TOPONYMS or context.tail_at(words, n))
    ]
    small += [
        n - 2
        for n in capitals
        if n > 1 and words[n - 1].text == "kelas" and words[n - 2].lower in ANY_CASE
    ]
    return sorted({*capitals, *small})


def _is_headline(document: Document, sentence: Sentence, capitals: int) -> bool:
    """True for a heading, and for a line in capitals or title case without a mark at its end."""
    if document.paragraphs[sentence.paragraph].kind == "heading":
        return True
    many = len(sentence.words) > 3 and capitals * 3 >= len(sentence.words) * 2
    return many and document.text[sentence.end - 1] not in '.!?”"'


def starts_with_name(document: Document, block: Paragraph) -> bool:
    """True where a paragraph opens with the name of an institution or of a group."""
    words = block.sentences[0].words
    if _name_at(Context(document), words, 0, headline=False) is not None:
        return True
    if words[0].lower in OFFICE_HEADS:
        return False  # Ketua PWI …, menambahkan
    if len(words) < 3 or not (words[0].is_capital and words[1].is_capital):
        return False
    beside = document.text[words[0].end : words[1].start] == " "
    opens = words[0].lower in OPENERS or words[0].lower.endswith("nya")  # Rencananya Endah …
    return beside and not opens and words[0].lower not in NEVER | GIVEN


def _in_sentence(
    context: Context, sentence: Sentence, capitals: Sequence[int], headline: bool
) -> Iterator[Span]:
    words = sentence.words
    behind = 0
    tailed = not headline and not sentence.lowers.isdisjoint(ENDS)
    told = not headline and not sentence.lowers.isdisjoint(TELLING)
    for position in capitals:
        if position < behind:
            continue
        found = _name_at(context, words, position, headline, full=position == behind > 0)
        if found is None and tailed:
            found = named_by_end(context, words, position)
        if found is None and told:
            found = typeless_at(context, words, position)
        if found is None:
            continue
        first, last = found
        span = span_of(words, first, last)
        if context.text[span.end : span.end + 1] == ")" and "(" in context.document.slice(span):
            span = Span(span.start, span.end + 1)  # PT Surya (Persero)
        inside = _IN_BRACKETS.search(context.text, span.start, span.end)
        if inside and inside[1].isupper() and inside[1].casefold() not in NAMED:
            context.acronyms.add(inside[1])  # … (BBPOM) di Bandar Lampung
        introduced = _IN_BRACKETS.match(context.text, span.end)
        if introduced and first < last and stands_for(introduced[1], context.document.slice(span)):
            new = introduced[1] not in NO_BODY and last + 1 < len(words)
            if new and not shortens_place(context, words, last + 1):
                context.acronyms.add(introduced[1])
        yield span
        behind = last + 1


def _name_at(
    context: Context, words: Words, first: int, headline: bool, full: bool = False
) -> tuple[int, int] | None:
    """The first and the last word of the institution whose name or section begins at ``first``.

    ``full``: its full name stands right before. None where no name begins.
    """
    word = words[first]
    following = words[first + 1] if first + 1 < len(words) else None
    pair_text = f"{word.lower} {following.lower}" if following is not None else ""
    pair = pair_text in PHRASES
    if pair_text in NO_OFFICES:
        return None
    if first and word.text.isupper() and words[first - 1].lower in TITLES:
        return None  # a rank: Mayjen TNI Hasan
    if first and words[first - 1].lower in ("kadis", "wakadis", "kabid", "plt"):
        return None  # Kadis Kominfo
    if not (pair or (word.lower in NAMED and word.lower not in FIRST_OF_PAIR)):
        return acronym_at(context, words, first, headline, full)
    owned = first and words[first - 1].text == "kapal" and word.text in acronyms()  # kapal Basarnas
    if first and words[first - 1].lower in NAMED_FOR | PRODUCTS and not owned:
        return None
    if first and word.lower in _SLOGANS and words[first - 1].lower in LAUNCHED:
        return None  # meluncurkan program Gerakan Sadar Pangan
    if word.lower == "gerakan" and following is not None and following.lower in PRISONS:
        return None  # Gerakan Lapas Bersih
    if first and word.lower == "gabungan" and words[first - 1].lower == "tim":
        return None
    if first and word.lower == "imigrasi" and words[first - 1].lower in ("dirjen", "direktur"):
        return None  # Dirjen Imigrasi Yuldi
    if first and word.lower in SECTIONS and words[first - 1].lower in OFFICE_HEADS:
        return None  # Kasi Propam Iptu Wira
    if first and word.lower == "pusat" and is_headed_section(context, words, first):
        return None  # Kepala Pusat Data dan Informasi BNPB
    pusat = first and word.lower == "pusat" and not pair
    if pusat and is_place(context.text[words[first - 1].start : word.end]):
        return None  # Wali Kota Jakarta Pusat Hasan
    start = first + 1 if pair else first
    last = run_end(context, words, first, start, headline)
    if word.lower in SECTIONS or pair_text in ONLY_SECTIONS:
        inner = _inner(context, words, start, last)
        if inner is not None:
            return _name_at(context, words, inner, headline)
        if pair_text in ONLY_SECTIONS or word.lower == "biro":
            return None
    last = without_person(context, words, first, start, last)
    if _is_named(words, first, start, last):
        return first, last
    if pair and (word.lower in WHOLE_PAIRS or pair_text == "rumah zakat"):
        return first, first + 1
    return (first, first) if word.text in acronyms() or word.text in context.acronyms else None


def _inner(context: Context, words: Words, start: int, last: int) -> int | None:
    """Where the institution of a section begins: *Satuan Reserse Kriminal Polres …*."""
    for position in range(start + 1, last + 1):
        word = words[position]
        head = word.lower in NAMED and word.lower not in SECTIONS | BRANCHES
        if head or word.text in acronyms() or word.text in context.acronyms:
            return position
    return None


def _is_named(words: Words, first: int, start: int, last: int) -> bool:
    """True where what stands behind the head is more than its kind and class."""
    if words[first].lower == "lingkar" and words[last].lower in DIRECTIONS:
        return False  # Jalan Lingkar Selatan
    if last == start or (last == start + 1 and words[last].lower in _NO_NAMES):
        return False
    if words[start].lower in PRISONS or words[first].lower == "unit":
        return any(words[p].lower not in KIND for p in range(start + 1, last + 1))
    return True
