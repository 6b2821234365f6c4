"""Streets with their towns, lists of places, and the town at the head of a signed line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from grader.facts_brief import MONTHS
from grader.gazetteer import is_place
from grader.headline_verbs import ends_name
from grader.names import is_given
from grader.place_words import ADMINISTRATIVE, ELSEWHERE, PARTS
from grader.punkt import model
from grader.text import Document, Span, Word

_STREET = re.compile(
    r"\b(?:Jl\.?|JL\.?|Jln\.?|Jalan|JALAN|Gg\.|Gang)[ ]"
    r"(?!Rusak|Berlubang|Licin|Putus|Umum|Layang|Kaki|Keluar|Sehat|Santai|Usaha|Provinsi|Desa|"
    r"Tol\b(?! [A-Z])|(?:Damai|Tengah|Terang|Buntu|Terjal|Pintas|Tikus|Setapak|Pulang)\b"
    r"(?! (?:No|Raya|[IVX\d])))"
    r"(?:dr\.?[ ])?[A-Z\d][\w'-]*\.?[ ]?"
    r"(?:(?!Tel|Surel|Email|E-mail|Faks|WA\b|HP\b|Kabupaten|Kecamatan|Kelurahan|Desa|No\b|Nomor|RT)"
    r"(?:[A-Z][\w'-]*\.?|\d[\w'-]*(?:,\d+)?\.?)[ ]?){0,5}"
    r"(?:(?:No\.?|Nomor|Km\.?|Kav\.?)[ ]?\d+[\w/-]*(?:,\d+)?)?"
    r"(?:,?[ ]RT[ ]?\d+(?:/(?:RW[ ]?)?\d+)?(?:[ ]RW[ ]?\d+)?)?"
)
_TOWN = re.compile(r",?[ ]((?:[A-Z][\w'-]+)(?:[ ][A-Z][\w'-]+){0,3})")
"""A town behind a street."""
_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}"
_LIST = re.compile(rf"(?:, {_NAME}){{0,8}},? (?:dan|serta|maupun|hingga|sampai) {_NAME}(?! [A-Z])")
_ITEM = re.compile(
    rf"(?:, (?:dan |serta |hingga |sampai )?|(?:dan|serta|maupun|hingga|sampai) )({_NAME})"
)
_ROADS = frozenset("raya lintas poros jalan jl. jl jln. jln tol".split())
_SIGNED = re.compile(
    r"([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}), (?:\w+, )?\d{1,2} (?:" + "|".join(MONTHS) + r") \d{4}\b"
)
"""A town and the day at the head of a line: *Tirta Loka, 9 Juni 2024*."""


def streets(text: str, taken: Sequence[Span], known: frozenset[str]) -> list[Span]:
    """Street addresses outside ``taken``, each with the town behind it; ``known`` are towns."""
    found: list[Span] = []
    for street in _STREET.finditer(text):
        end = street.start() + len(street.group().rstrip(" ."))
        if not overlaps(Span(street.start(), end), taken) or text[end - 1].isdigit():
            cut = _town_inside(text[street.start() : end], known)
            found.append(Span(street.start(), end - cut))
            found += [Span(end - cut + 1, end)] if cut else _town(text, end)
    return found


_ROUTE = re.compile(
    r"(?<![\w/-])(?:\b(?P<way>[Jj]alur|[Rr]ute|[Rr]uas|[Tt]rayek|[Pp]oros|[Pp]erbatasan|"
    r"[Ll]intas|[Jj]urusan|[Pp]enerbangan|[Pp]enyeberangan) )?"
    r"(?P<one>[A-Z][a-z]{2,})-(?P<two>[A-Z][a-z]{2,})(?![\w/-])"
)


def routes(text: str, known: frozenset[str]) -> Iterator[Span]:
    """The two towns of a route: *jalur Ende-Maumere*; both listed, or one behind such a word."""
    for match in _ROUTE.finditer(text):
        towns = [is_place(name) or name.casefold() in known for name in match.group("one", "two")]
        if all(towns) or (match["way"] and any(towns)):
            yield Span(*match.span("one"))
            yield Span(*match.span("two"))


def signed(document: Document) -> list[Span]:
    """Towns at the head of a line with a day: *Tirta Loka, 9 Juni 2024*."""
    found: list[Span] = []
    for block in document.paragraphs:
        line = _SIGNED.match(document.text, block.start)
        named = line and not any(
            word in ELSEWHERE or ends_name(word) for word in line[1].casefold().split()
        )
        if line and named:
            found.append(Span(line.start(1), line.end(1)))
    return found


def listed(text: str, end: int) -> list[Span]:
    """The places that a list goes on with behind one: *dari Desa A, B, dan C*."""
    match = _LIST.match(text, end)
    if not match:
        return []
    items = list(_ITEM.finditer(match.group()))
    if any(_no_item(item[1]) for item in items):
        return []
    return [Span(end + item.start(1), end + item.end(1)) for item in items]


def _no_item(name: str) -> bool:
    words = name.casefold().split()
    return (
        name.isupper()
        or words[0] in ADMINISTRATIVE
        or any(word in ELSEWHERE or ends_name(word) or is_given(word) for word in words)
        or (len(words) == 1 and model().common(words[0]))
    )


def _town_inside(street: str, known: frozenset[str]) -> int:
    """How many characters at the end of a street are a town: *Jalan Veteran Muara Teduh*."""
    words = street.split(" ")
    for size in range(min(3, len(words) - 2), 0, -1):
        name = " ".join(words[-size:])
        if name.casefold() in known and words[-size - 1].casefold() not in _ROADS:
            return len(name) + 1
    return 0


def _town(text: str, end: int, depth: int = 0) -> list[Span]:
    """The town behind a street that ends at ``end``, and its province, if they stand there."""
    match = _TOWN.match(text, end)
    if not match or (text[end : end + 1] != "," and not is_place(match[1])):
        return []
    words = match[1].split(" ")
    size = 0
    while size < len(words) and (
        words[size].casefold() not in ELSEWHERE or (size and words[size].casefold() in PARTS)
    ):
        size += 1
    if not size or words[0].casefold() in ADMINISTRATIVE:
        return []
    town = Span(match.start(1), match.start(1) + len(" ".join(words[:size])))
    more = _town(text, town.end, depth + 1) if depth < 2 and size == len(words) else []
    return [town, *more]


def overlaps(span: Span, taken: Sequence[Span]) -> bool:
    """True where a span touches one of ``taken``, which are in order."""
    before = bisect_right(taken, span.start, key=lambda other: other.start)
    near = taken[max(0, before - 1) : before + 1]
    return any(other.start < span.end and span.start < other.end for other in near)


_EVERYWHERE = re.compile(r"\b[Ss]e-([A-Z]\w*+(?: [A-Z]\w*+){0,3}+)")


def everywhere_in(text: str, known: frozenset[str]) -> Iterator[Span]:
    """The areas behind a hyphen: *kepala UPT se-Kalimantan Barat*, *se-Kabupaten Jayadipa*."""
    for match in _EVERYWHERE.finditer(text):
        parts = match[1].split(" ")
        named = parts[0].lower() in ADMINISTRATIVE
        for size in range(len(parts), named, -1):
            name = " ".join(parts[named:size])
            if is_place(name) or name.casefold() in known or (named and size <= 3):
                last = size + (size < len(parts) and parts[size].lower() in PARTS)
                end = match.start(1) + len(" ".join(parts[:last]))
                yield Span(match.start(1), end)
                break


def is_numbered(document: Document, words: Sequence[Word], position: int) -> bool:
    """True for a quarter that is called by a number and a name: *Kelurahan 13 Ulu*."""
    behind = words[position : position + 3]
    if len(behind) < 3 or behind[0].lower not in ("kelurahan", "kel", "kampung", "desa"):
        return False
    text = document.text[behind[0].end : behind[2].start]
    number = behind[1].text
    return behind[2].is_capital and number.isdecimal() and text == f" {number} "
