"""What a text says of its fact sheet: which facts it tells and where, which it contradicts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from grader.dates import clocks, dates
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.facts_brief import brief
from grader.matching import NEGATIONS, Words, keys, stems, wording
from grader.numbers import Number, figure, is_clock, numbers
from grader.text import Document, Sentence, Span

RUMOUR_WORDS = frozenset(
    "kabar isu rumor hoaks beredar unggahan klaim narasi kabarnya bantah keliru simpang siur "
    "sesat menyesatkan viral warganet disebut disebutkan tuding dituding berantai".split()
)
UNFINISHED = frozenset(["belum", "masih", "sedang", "menunggu", "tunggu"])
INQUIRY = frozenset(
    "tahu pasti simpul kesimpulan periksa selidik lidik sidik dalami dalam telusur ungkap jelas "
    "hasil teliti proses kaji verifikasi konfirmasi identifikasi dapat bisa jawab audit uji "
    "cari tentu usut".split()
)
"""With one of UNFINISHED these say that something is not known yet: "masih diperiksa"."""
CLAIMED = frozenset("sebut aku menurut lapor tutur kata adu".split())
"""With one of these something unproven is somebody's claim, not the unit's."""
CONDITIONS = frozenset(["jika", "bila", "apabila", "kalau", "andai", "seandainya", "apakah"])
GUESSES = frozenset(
    "diduga dugaan disinyalir ditengarai kemungkinan diperkirakan konon agaknya".split()
)


def hedged(roots: Set[str]) -> bool:
    """True where a sentence (its words by stem) says that something is open, or only asks or
    supposes.
    """
    return bool((roots & UNFINISHED and roots & INQUIRY) or roots & CONDITIONS)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact that a text tells, and where."""

    fact: Fact
    span: Span
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Clash:
    """What the text says against what the sheet says."""

    span: Span
    says: str
    sheet: str


def told(elements: Elements, fact: Fact, sentences: Iterable[Sentence]) -> Told | None:
    """The first place among ``sentences`` that tells the fact; None where none does."""
    for sentence in sentences:
        key = (fact.id, sentence.start)
        if key not in elements.told:
            elements.told[key] = _told_in(elements, fact, sentence)
        span = elements.told[key]
        if span:
            return Told(fact, span, sentence)
    return None


def _told_in(elements: Elements, fact: Fact, sentence: Sentence) -> Span | None:
    index = elements.indexed[sentence.start]
    for source in fact.wordings:
        found = wording(source).find(index)
        if found:
            return Span(sentence.words[found[0]].start, sentence.words[found[1]].end)
    return _by_nature(elements, fact, sentence, elements.case) if elements.case else None


def _by_nature(elements: Elements, fact: Fact, sentence: Sentence, case: Case) -> Span | None:
    """*When* is told by the event's date however written, *where* by the unit's name."""
    if fact.weight != 3:
        return None
    if fact.element == "when":
        for mention in elements.dates:
            here = sentence.start <= mention.span.start < sentence.end
            if here and mention.resolve(case.event.date.year) == case.event.date:
                return mention.span
    if fact.element == "where":
        for name in (case.unit.name, case.unit.short):
            start = elements.document.text.find(name, sentence.start, sentence.end)
            if start >= 0:
                return Span(start, start + len(name))
    return None


@lru_cache(maxsize=64)
def sheet_text(case: Case) -> Document:
    """Everything that a sheet says, as one document."""
    return Document.read(brief(case) + "\n\n" + "\n\n".join(_names(case)))


def _names(case: Case) -> list[str]:
    people = [f"{p.name} {p.office} {' '.join((*p.calls, *p.office_short))}" for p in case.people]
    withheld = [form for entry in case.withhold for form in entry.forms]
    withheld += [form for entry in case.mosaics for forms in entry.parts.values() for form in forms]
    return [*people, *case.unit.other_names, case.unit.name, case.unit.short, *withheld]


@lru_cache(maxsize=64)
def event_words(case: Case) -> frozenset[str]:
    """The stems that the sheet's main facts are told with."""
    return frozenset(
        stem
        for fact in case.facts
        if fact.weight == 3 and fact.element not in ("when", "where")
        for source in fact.wordings
        for token in source.casefold().split()
        for choice in token.split("|")
        for stem in stems(choice)
    )


@dataclass(frozen=True, slots=True)
class Given:
    """A sentence of the sheet: its words in order, and as a set."""

    words: tuple[str, ...]
    keys: frozenset[str]


@lru_cache(maxsize=64)
def sheet_sentences(case: Case) -> tuple[Given, ...]:
    """The sentences in which the sheet tells its facts and its situation."""
    texts = [fact.text for fact in case.facts] + [case.situation]
    words = (
        tuple(word.lower for word in sentence.words)
        for text in texts
        for sentence in Document.read(text).sentences
    )
    return tuple(Given(line, frozenset(line)) for line in words)


@lru_cache(maxsize=64)
def sheet_stems(case: Case) -> frozenset[str]:
    """The stems of every word of the sheet, its wordings included."""
    told_with = (
        choice
        for fact in case.facts
        for source in fact.wordings
        for token in source.casefold().split()
        for choice in token.split("|")
    )
    return frozenset(stem for word in (*sheet_words(case), *told_with) for stem in stems(word))


@lru_cache(maxsize=64)
def sheet_numbers(case: Case) -> frozenset[float]:
    """Every number that the sheet writes, in digits or words, and the parts of its dates."""
    found: set[float] = set()
    for sentence in sheet_text(case).sentences:
        found.update(number.value for number in numbers(sentence.words))
        for word in sentence.words:
            value = figure(word.text)
            if value is not None:
                found.add(value)
    for fact in case.facts:
        found.update(entry.value for entry in fact.figures)
    found.add(float(case.event.date.year))
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_dates(case: Case) -> frozenset[dt.date]:
    """Every date of the sheet, and the days right before and after what it tells."""
    year = case.event.date.year
    found = {case.event.date, case.now.date()} | ({case.event.end} if case.event.end else set())
    found.update(day for m in dates(sheet_text(case)) if (day := m.resolve(year)))
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_clocks(case: Case) -> frozenset[str]:
    """Every time of day of the sheet."""
    found = {mention.text for mention in clocks(sheet_text(case))} | {f"{case.now:%H.%M}"}
    found.update(fact.known for fact in case.facts)
    if case.event.time:
        found.add(case.event.time)
    return frozenset(found)


@lru_cache(maxsize=64)
def sheet_words(case: Case) -> frozenset[str]:
    """Every word of the sheet, casefolded."""
    return frozenset(word.lower for word in sheet_text(case).words)


@lru_cache(maxsize=64)
def _figures(case: Case) -> tuple[tuple[tuple[frozenset[str], ...], Fact], ...]:
    """For each way to say what a figure counts, its words by key, and the fact."""
    return tuple(
        (tuple(keys(word) for word in near.split()), fact)
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


def wrong_figures(elements: Elements, case: Case, sentences: Iterable[Sentence]) -> list[Clash]:
    """Numbers told of something that the sheet counts otherwise: "tiga orang luka" against two."""
    clashes = []
    for sentence in sentences:
        index = elements.indexed[sentence.start]
        counted = index.numbers
        firsts = frozenset(number.first for number in counted)
        rules = [
            rule for rule in _figures(case) if all(not k.isdisjoint(index.at) for k in rule[0])
        ]
        if not rules:
            continue
        for number in counted:
            word = sentence.words[number.first]
            if is_clock(word.text) or elements.in_date(word.start):
                continue
            if 1945 <= number.value <= 2100 or _sheets_own(case, sentence, number):
                continue
            hit = [
                fact for near, fact in rules if _beside(elements, sentence, near, number, firsts)
            ]
            if hit and not _counted_elsewhere(case, index, number.value):
                span = Span(word.start, sentence.words[number.last].end)
                clashes.append(
                    Clash(
                        _phrase(sentence, number.first, number.last),
                        elements.document.slice(span),
                        hit[0].text,
                    )
                )
    return clashes


PERSONS = frozenset(
    "orang narapidana napi warga penghuni tahanan korban petugas anak klien pegawai".split()
)
"""Too general to tell what is counted: "sebelas narapidana luka" is not the sheet's eleven."""


def _sheets_own(case: Case, sentence: Sentence, number: Number) -> bool:
    """True for a count that the sheet itself has with the same noun: "dua kelompok"."""
    follow = number.last + 1
    if follow >= len(sentence.words) or sentence.words[follow].lower in PERSONS:
        return False
    return (number.value, sentence.words[follow].lower) in sheet_counts(case)


@lru_cache(maxsize=64)
def sheet_counts(case: Case) -> frozenset[tuple[float, str]]:
    """Every number of the sheet with the word behind it."""
    return frozenset(
        (number.value, sentence.words[number.last + 1].lower)
        for sentence in sheet_text(case).sentences
        for number in numbers(sentence.words)
        if number.last + 1 < len(sentence.words)
    )


@lru_cache(maxsize=64)
def derived_numbers(case: Case) -> dict[str, frozenset[float]]:
    """Numbers that follow from the sheet, by the noun that they need: minutes between two times
    (``menit``), shares (``persen``), and differences of figures (any noun, key "")."""
    minutes = sorted(int(c[:2]) * 60 + int(c[3:]) for c in sheet_clocks(case) if is_clock(c))
    spans = {float(b - a) for a in minutes for b in minutes if b > a}
    values = {entry.value for fact in case.facts for entry in fact.figures}
    shares = {float(round(100 * a / b)) for a in values for b in values if b and a != b}
    return {
        "menit": frozenset(spans),
        "jam": frozenset(span / 60 for span in spans),
        "persen": frozenset(shares | {share - 100 for share in shares if share > 100}),
        "": frozenset(a - b for a in values for b in values if a > b),
    }


def _counted_elsewhere(case: Case, index: Words, value: float) -> bool:
    """True where the sheet has this figure for something that the sentence speaks of."""
    return any(
        entry.value == value
        and all(any(key in index.at for key in keys(word)) for word in near.split())
        for fact in case.facts
        for entry in fact.figures
        for near in entry.near
    )


def _beside(
    elements: Elements,
    sentence: Sentence,
    near: Sequence[frozenset[str]],
    number: Number,
    firsts: frozenset[int],
) -> bool:
    """True where all words of ``near`` stand within a few words behind (or right before) a number,
    with no other number between."""
    index = elements.indexed[sentence.start]
    first, last = number.first, number.last
    shield = min((other for other in firsts if other > last), default=len(sentence.words))
    for word in near:
        places = {place for key in word if key in index.at for place in index.at[key]}
        if not any(
            place == first - 1
            or (
                (last < place <= min(last + 4, shield - 1) or place == first - 2)
                and _same_clause(elements, sentence, min(first, place), max(last, place))
            )
            for place in places
        ):
            return False
    return True


def _same_clause(elements: Elements, sentence: Sentence, first: int, last: int) -> bool:
    text = elements.document.text
    return all(
        text[sentence.words[p].end : sentence.words[p + 1].start].isspace()
        and sentence.words[p + 1].lower
        not in ("dan", "sedangkan", "sementara", "serta", "dari", "untuk")
        for p in range(first, last)
    )


def _phrase(sentence: Sentence, first: int, last: int) -> Span:
    return Span(
        sentence.words[first].start, sentence.words[min(last + 3, len(sentence.words) - 1)].end
    )


def rumours_asserted(elements: Elements, case: Case, sentences: Iterable[Sentence]) -> list[Clash]:
    """False or unproven rumours told as if they were true: not denied, not called a rumour."""
    settled = {fact.id: fact.text for fact in case.facts}
    clashes = []
    for sentence in sentences:
        lowered = elements.indexed[sentence.start].at.keys()
        if lowered & RUMOUR_WORDS or hedged(lowered):
            continue
        for rumour in case.rumours:
            if rumour.status == "partly-true":
                continue
            if rumour.status == "unproven" and lowered & CLAIMED:
                continue
            for source in rumour.wordings:
                compiled = wording(source)
                if lowered & NEGATIONS and not compiled.negated:
                    continue
                found = compiled.find(elements.indexed[sentence.start])
                if found:
                    span = Span(sentence.words[found[0]].start, sentence.words[found[1]].end)
                    sheet = settled.get(rumour.settled_by or "", "Kabar ini tidak benar.")
                    clashes.append(Clash(span, elements.document.slice(span), sheet))
                    break
    return clashes


def wrong_offices(elements: Elements, case: Case) -> list[Clash]:
    """Persons of the sheet with an office that is not theirs."""
    clashes = []
    for mention in elements.people:
        if mention.person is None or not mention.office:
            continue
        theirs = {
            stem
            for office in (mention.person.office, *mention.person.office_short)
            for word in office.split()
            for stem in stems(word.casefold().strip(".,"))
        }
        generic = {"kepala", "plt", "plh", "kelas"}
        words = [w.casefold().strip(".,()") for w in mention.office.split()]
        heads = [w for w in words if w not in generic and not w.isdigit()]
        unit = {w.casefold() for w in case.unit.name.split()} | {
            "iia",
            "iib",
            "i",
            "lembaga",
            "pemasyarakatan",
        }
        telling = [w for w in heads if w not in unit] or heads
        if telling and not any(stems(word) & theirs for word in telling):
            office = f"{mention.person.name}: {mention.person.office}"
            clashes.append(Clash(mention.span, f"{mention.office} {mention.name}", office))
    return clashes
