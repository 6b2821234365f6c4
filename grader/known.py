"""What a text says of its fact sheet: which facts it tells and where, which it contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import zip_longest

from grader.elements import Elements
from grader.facts import Case, Fact
from grader.facts_brief import DAYS
from grader.matching import Wording, Words, wording
from grader.sheet import fact_wordings
from grader.stems import FUNCTION_WORDS, NEGATIONS, stems
from grader.text import Sentence, Span

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


GUESSING = frozenset(["tebak", "terka", "spekulasi"])
"""Denied these refuse to answer: "kami tidak mau menebak bahwa air penyebabnya"."""


CLAIMED = frozenset("sebut aku menurut lapor tutur kata adu".split())
"""With one of these something unproven is somebody's claim, not the unit's."""


CONDITIONS = frozenset(
    "jika bila apabila kalau andai andaikata seandainya sekiranya apakah".split()
)


GUESSES = frozenset(
    "diduga dugaan disinyalir ditengarai kemungkinan diperkirakan konon agaknya".split()
)


def hedged(roots: Set[str]) -> bool:
    """True where a sentence (its words by stem) says that something is open, only asks or
    supposes, or refuses to guess.
    """
    if not UNFINISHED.isdisjoint(roots) and not INQUIRY.isdisjoint(roots):
        return True
    if not GUESSING.isdisjoint(roots) and not NEGATIONS.isdisjoint(roots):
        return True
    return not CONDITIONS.isdisjoint(roots)


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


def once(clashes: Iterable[Clash]) -> tuple[Clash, ...]:
    """The clashes but those whose passage meets one that stands before them."""
    found: list[Clash] = []
    for clash in clashes:
        span = clash.span
        if not any(span.start < other.span.end and other.span.start < span.end for other in found):
            found.append(clash)
    return tuple(found)


def told(elements: Elements, fact: Fact, sentences: Iterable[Sentence]) -> Told | None:
    """The first place among ``sentences`` that tells the fact; None where none does."""
    places = elements.told.get(fact.id)
    if places is None:
        places = elements.told[fact.id] = _places(elements, fact)
    if places:
        for sentence in sentences:
            if sentence.start in places:
                return Told(fact, places[sentence.start], sentence)
    return None


def tellings(elements: Elements, fact: Fact, sentence: Sentence) -> list[Span]:
    """Every passage of a sentence by which one of the fact's wordings is met."""
    index = elements.index.words[sentence.start]
    found = (compiled.find(index) for compiled in fact_wordings(fact.wordings))
    return [Span(index.words[hit[0]].start, index.words[hit[1]].end) for hit in found if hit]


def _places(elements: Elements, fact: Fact) -> dict[int, Span]:
    """All sentences (by their starts) that tell the fact, each with the place: that of the first
    wording which stands there, else what tells the fact by its nature. An answer tells it together
    with its question: "Boleh menjenguk? Boleh, Sabtu."
    """
    places: dict[int, Span] = {}
    for compiled in fact_wordings(fact.wordings):
        for start in elements.index.where_facts(compiled.parts):
            index = elements.index.words[start]
            found = None if start in places else compiled.find(index)
            if found and not (fact.unfavourable and _only_supposed(index)):
                places[start] = Span(index.words[found[0]].start, index.words[found[1]].end)
        for start, index in elements.index.answers:
            found = compiled.find(index) if start not in places else None
            if found:
                places[start] = Span(index.words[found[0]].start, index.words[found[1]].end)
    if elements.case is not None and fact.weight == 3:
        for start, span in _by_nature(elements, fact, elements.case):
            places.setdefault(start, span)
    return places


_DAYS = frozenset(day.casefold() for day in DAYS)


def _only_supposed(index: Words) -> bool:
    """True for an apology on a condition, which admits nothing: "mohon maaf apabila pemberitahuan
    ini terlambat". With a day or a number it tells the thing all the same."""
    if "maaf" not in index.keys or index.keys.isdisjoint(CONDITIONS) or index.numbers:
        return False
    return not any(word.is_number or word.lower in _DAYS for word in index.words)


def _by_nature(elements: Elements, fact: Fact, case: Case) -> Iterator[tuple[int, Span]]:
    """*When* is told by the event's date however written, *where* by the unit's name: sentences (by
    their starts) and the places in them."""
    document = elements.document
    spans: list[Span] = []
    if fact.element == "when":
        year = case.event.date.year
        spans = [m.span for m in elements.dates if m.resolve(year) == case.event.date]
    elif fact.element == "where":
        for name in (case.unit.name, case.unit.short):
            named = re.finditer(re.escape(name), document.text)
            spans += [Span(match.start(), match.end()) for match in named]
    for span in spans:
        sentence = document.sentences[document.sentence_number(span.start)]
        # A date may end behind its sentence: "Senin" and "2/3" in two paragraphs.
        last = span.start + 1 if fact.element == "when" else span.end
        if sentence.start <= span.start and last <= sentence.end:
            yield sentence.start, span


def rumours_asserted(elements: Elements, case: Case, sentences: Sequence[Sentence]) -> list[Clash]:
    """False or unproven rumours told as if they were true: not denied, not called a rumour."""
    settled = {fact.id: fact.text for fact in case.facts}
    clashes = []
    for sentence, behind in zip_longest(sentences, sentences[1:]):
        index = elements.index.words[sentence.start]
        lowered = index.keys
        if not lowered.isdisjoint(RUMOUR_WORDS) or hedged(lowered) or called_untrue(sentence):
            continue
        if behind is not None and refutes(behind):
            continue
        negates = not sentence.lowers.isdisjoint(NEGATIONS)
        for rumour in case.rumours:
            if rumour.status == "partly-true":
                continue
            if rumour.status == "unproven" and lowered & CLAIMED:
                continue
            for source in rumour.wordings:
                compiled = wording(source)
                if negates and not compiled.negated:
                    continue
                found = compiled.find(index)
                if found and (not compiled.negated or denies(compiled, index, *found)):
                    span = Span(sentence.words[found[0]].start, sentence.words[found[1]].end)
                    sheet = settled.get(rumour.settled_by or "", "Kabar ini tidak benar.")
                    clashes.append(Clash(span, elements.document.slice(span), sheet))
                    break
    return clashes


UNTRUE = frozenset("keliru salah hoaks bohong palsu fitnah menyesatkan".split())


_BACK = frozenset("itu ini kabar hal informasi anggapan isu berita klaim padahal tidak".split())
"""How a sentence begins that speaks of the one before."""


def refutes(sentence: Sentence) -> bool:
    """True where a sentence calls what stands before it untrue: *Itu tidak benar.*"""
    words = sentence.tokens
    if words[0] not in _BACK:
        return False
    untrue = "benar" in sentence.lowers and not sentence.lowers.isdisjoint(NEGATIONS)
    return untrue or not sentence.lowers.isdisjoint(UNTRUE)


def called_untrue(sentence: Sentence) -> bool:
    """True where a sentence ends by calling untrue what it tells: *berita itu salah*."""
    return sentence.tokens[-1] in UNTRUE


_LIGHT = FUNCTION_WORDS | set(
    "ada adanya satu seorang pun sama sekali mendapat mendapatkan lagi pernah sempat juga bisa "
    "dapat mau ikut lain".split()
)
"""What may stand between a negation and what it denies."""


def denies(rumour: Wording, index: Words, first: int, last: int) -> bool:
    """True where the passage denies what the rumour denies: "tanpa pengawalan", not "tidak
    bertugas mengawal" and not "bukan (keluar) tanpa pengawalan"; also where it needs none."""
    words = index.words
    negations = [n for n in range(first, last + 1) if words[n].lower in NEGATIONS]
    for place in negations:
        if any(word.lower in NEGATIONS for word in words[max(0, place - 2) : place]):
            continue
        denied = place + 1
        while denied < last and words[denied].lower in _LIGHT:
            denied += 1
        if any(
            not part.isdisjoint(index.roots[denied])
            for part in rumour.parts
            if denied < len(words) and part.isdisjoint(NEGATIONS)
        ):
            return True
    return not negations


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
