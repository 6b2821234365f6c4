"""Names, numbers, dates, times, places and quotations that a fact sheet cannot support."""

from __future__ import annotations

import re

from grader.clocks import is_exact
from grader.derived import derived_numbers, spans_of_days
from grader.elements import Elements
from grader.facts import Case
from grader.gazetteer import is_place
from grader.hours import is_near
from grader.numbers import is_clock
from grader.reckoned import follows, is_bound
from grader.sheet import (
    sheet_clocks,
    sheet_dates,
    sheet_numbers,
    sheet_stems,
    sheet_words,
)
from grader.stems import FUNCTION_WORDS, stems
from grader.text import Span
from grader.wordclass import COMMON


def inventions(
    elements: Elements, case: Case, contradicted: frozenset[int]
) -> tuple[tuple[Span, str], ...]:
    """Every invention but the quoted ones (``unsaid``) with a note in Indonesian, in order of the
    text; ``contradicted`` is where values begin that the criterion on contradictions owns."""
    found = [
        *_unknown_people(elements, case),
        *_unknown_numbers(elements, case, contradicted),
        *unknown_times(elements, case, contradicted),
        *_unknown_places(elements, case),
        *_unknown_institutions(elements, case),
    ]
    return tuple(sorted(set(found)))


def _unknown_people(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    known = sheet_words(case)
    return [
        (mention.span, "nama ini tidak ada di lembar fakta")
        for mention in elements.people
        if mention.person is None
        and not all(part.casefold().strip(".,") in known for part in mention.name.split())
        and elements.inside(mention.span, "story")  # a title in title case is all capitals
    ]


def _unknown_numbers(
    elements: Elements, case: Case, contradicted: frozenset[int]
) -> list[tuple[Span, str]]:
    known, derived = sheet_numbers(case), derived_numbers(case)
    sentences = [*elements.sentences("title"), *elements.sentences("story")]
    found = []
    for sentence in sentences:
        for number in elements.index.words[sentence.start].numbers:
            word = sentence.words[number.first]
            if word.start in contradicted:
                continue
            small = number.value <= 2 and number.spelled
            part_of_date = elements.in_date(word.start)
            if number.value in known or small or part_of_date or is_clock(word.text):
                continue
            before = sentence.words[number.first - 1].lower if number.first else ""
            after = (
                sentence.words[number.last + 1].lower
                if number.last + 1 < len(sentence.words)
                else ""
            )
            if number.value in derived.get(after, ()):
                continue
            if follows(case, sentence, number) or is_bound(sentence, number):
                continue
            if number.value in spans_of_days(case).get(after, ()):
                continue
            if before in ("nomor", "no", "pasal", "ayat", "uu", "tahun", "pukul", "jam"):
                continue
            span = Span(word.start, sentence.words[number.last].end)
            if any(p.start <= span.start < p.end for p in elements.phones):
                continue
            found.append((span, "angka ini tidak ada di lembar fakta"))
    return found


def unknown_times(
    elements: Elements, case: Case, contradicted: frozenset[int]
) -> list[tuple[Span, str]]:
    """Dates and times of day that the sheet does not have, each with a note."""
    known_dates, known_clocks = sheet_dates(case), sheet_clocks(case)
    found = []
    for mention in elements.dates:
        day = mention.resolve(case.event.date.year)
        known = day is None or any((day.day, day.month) == (k.day, k.month) for k in known_dates)
        owned = known or mention.span.start in contradicted
        if not owned and not elements.inside(mention.span, "closing"):
            found.append((mention.span, "tanggal ini tidak ada di lembar fakta"))
    for clock in elements.clocks:
        beside = elements.document.text[max(0, clock.span.start - 24) : clock.span.start].split()
        about = not {word.casefold() for word in beside[-2:]}.isdisjoint(_ABOUT)
        owned = clock.text in known_clocks or clock.span.start in contradicted
        said = elements.document.slice(clock.span)
        if not is_exact(said):
            times = filter(is_clock, known_clocks)
            owned = owned or any(is_near(said, clock.text, time) for time in times)
        if not owned and not about and elements.inside(clock.span, "story"):
            found.append((clock.span, "waktu ini tidak ada di lembar fakta"))
    return found


_ABOUT = frozenset("sekitar menjelang selepas lewat sebelum setelah sesudah lepas".split())
"""Before a time of day these make it a reference, not a claim: "lima menit selepas pukul 20.00"."""


_PLACE = re.compile(
    r"[dkaK](?<=\b[dkaK])(?:(?<=d)i|(?<=k)e|(?<=d)ari|(?<=a)sal|(?<=K)ota|(?<=K)abupaten)\s+"
    r"((?:[A-Z][\w-]+\s?){1,3})"
)


_GENERAL_PLACES = frozenset({"indonesia"})


def _unknown_places(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Provinces, regencies and cities of Indonesia that the sheet does not name."""
    known = sheet_words(case) | _GENERAL_PLACES
    found = []
    for block in (*elements.paragraphs("title"), *elements.paragraphs("story")):
        for match in _PLACE.finditer(elements.document.text, block.start, block.end):
            names = match[1].split()
            for size in range(len(names), 0, -1):
                name = " ".join(names[:size])
                if is_place(name) and not all(part.casefold() in known for part in names[:size]):
                    found.append(
                        (
                            Span(match.start(1), match.start(1) + len(name)),
                            "tempat ini tidak ada di lembar fakta",
                        )
                    )
                    break
    line = elements.dateline
    if line and line.known and not all(part.casefold() in known for part in line.city.split()):
        span = Span(line.span.start, line.span.start + len(line.city))
        found.append((span, "kota ini bukan tempat kejadian"))
    return found


_ANYBODY = frozenset(
    "indonesia republik ri dewan pers komnas ham ombudsman polri tni ditjenpas direktorat jenderal "
    "pemasyarakatan imigrasi kementerian hukum kpk kpai lapas rutan bapas lpka kanwil kantor "
    "wilayah lembaga balai rumah tahanan negara kelas ii iia iib iii unit humas kepolisian "
    "kejaksaan pengadilan negeri dinas kesehatan puskesmas rsud polsek polres polda satgas upt "
    "pemerintah kota kabupaten provinsi kecamatan desa tni dprd dpr mpr bnn bnpb bpbd pmi".split()
)
"""Words of institutions that any text may name: the state's, the press's, a kind without a name."""


def _unknown_institutions(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Institutions and companies by a name that the sheet does not have."""
    known = sheet_words(case) | _ANYBODY
    own = (case.unit.name, case.unit.short, *case.unit.other_names)
    found = []
    for span in elements.organisations:
        name = elements.document.slice(span)
        if not elements.inside(span, "story") or name.startswith(own) or _shouts(elements, span):
            continue  # Lapas Batu Kelana Tarik Bus: a headline's verb behind the unit
        words = [word for word in elements.document.words_in(span) if word.is_capital]
        strange = [w for w in words if w.lower not in known and w.text != w.text.upper()]
        if strange:
            found.append((span, "lembaga ini tidak ada di lembar fakta"))
    return found


def _shouts(elements: Elements, span: Span) -> bool:
    """True in a headline below the first, where capitals tell no name: *Lapas Pinjam Bus Lain*."""
    block = elements.document.paragraphs[elements.document.paragraph_at(span.start)]
    words = [w for w in elements.document.words_in(block) if w.lower not in FUNCTION_WORDS]
    ends = elements.document.text[block.end - 1 : block.end]
    return ends not in ".!?" and len(words) > 2 and all(not w.text[0].islower() for w in words)


_EMPTY = FUNCTION_WORDS | COMMON | frozenset("semua seluruh segenap siapa pun".split())
SUPPORT = 0.34
"""The least share of a quotation's content words that the sheet must know. Approved statements put
in other words share over half of theirs; invented promises a quarter or less (tuning part)."""


def unsaid(elements: Elements, case: Case) -> list[tuple[Span, str]]:
    """Quotations of which the sheet says nothing: free in wording is not free to promise."""
    known = sheet_stems(case)
    found = []
    for quotation in elements.quotations:
        span = quotation.quotation
        if not elements.inside(span, "story") or not quotation.verb:
            continue
        for sentence in elements.document.sentences_in(span):
            words = {
                w.lower
                for w in sentence.words
                if span.start <= w.start < span.end and w.lower not in _EMPTY
            }
            if len(words) < 4:
                continue
            supported = sum(not stems(word).isdisjoint(known) for word in words)
            if supported / len(words) < SUPPORT:
                note = "isi kutipan ini tidak ada di pernyataan yang disetujui"
                found.append(
                    (Span(max(span.start, sentence.start), min(span.end, sentence.end)), note)
                )
    return found
