"""Another month than the sheet's: *mundur ke Desember 2026* for November."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from grader.content import content
from grader.dates import dates, month_number
from grader.elements import Elements
from grader.facts import Case, Fact
from grader.facts_brief import MONTHS
from grader.known import Clash
from grader.stems import stems
from grader.supposed import supposed
from grader.text import Document, Sentence, Span

_NAMES = frozenset(name.casefold() for name in MONTHS)
_VAGUE = frozenset("sejak mulai hingga sampai bulan akhir awal baru lapas rutan lpka bapas".split())
SHARED = 2
"""How many words a sentence must share with the fact that has another month."""


def wrong_months(elements: Elements, case: Case) -> tuple[Clash, ...]:
    """Months without a day, in title and story, that the sheet has nowhere, the first of a sentence
    that tells what it has another month for."""
    found: list[Clash] = []
    for sentence in (*elements.sentences("title"), *elements.sentences("story")):
        if sentence.lowers.isdisjoint(_NAMES):
            continue
        known, facts = _months(case)
        spans = [m.span for m in elements.dates]
        for place in _bare(sentence, spans):
            word = sentence.words[place]
            if month_number(word.lower) in known:
                continue
            if any(place in part for part in supposed(elements.document.text, sentence)):
                continue
            for fact, roots in facts:
                shared = {w.lower for w in content(sentence.words) if _is_of(w.lower, roots)}
                if len(shared - _VAGUE - _NAMES) >= SHARED:
                    span = Span(word.start, word.end)
                    found.append(Clash(span, word.text, fact.text))
                    break
            break
    return tuple(found)


def _is_of(word: str, roots: frozenset[str]) -> bool:
    return not stems(word).isdisjoint(roots)


def _bare(sentence: Sentence, dated: list[Span]) -> Iterator[int]:
    """Where a month stands without a day."""
    for place, word in enumerate(sentence.words):
        if word.lower in _NAMES and word.is_capital:
            inside = any(span.start <= word.start < span.end for span in dated)
            yield from () if inside else (place,)


@lru_cache(maxsize=64)
def _months(case: Case) -> tuple[frozenset[int | None], tuple[tuple[Fact, frozenset[str]], ...]]:
    """All months of the sheet, and the facts that name one without a day, with their stems."""
    known: set[int | None] = {case.event.date.month, case.now.month}
    texts = [case.situation, case.boilerplate]
    texts += [fact.text for fact in case.facts] + [each.text for each in case.statements]
    texts += [question.text for question in case.open_questions]
    texts += [token for fact in case.facts for source in fact.wordings for token in source.split()]
    for text in texts:
        document = Document.read(text)
        known |= {month_number(w.lower) for w in document.words if w.lower in _NAMES}
        known |= {mention.month for mention in dates(document) if mention.month}
    facts = []
    for fact in case.facts:
        document = Document.read(fact.text)
        spans = [mention.span for mention in dates(document)]
        if any(list(_bare(sentence, spans)) for sentence in document.sentences):
            roots = frozenset(s for w in content(document.words) for s in stems(w.lower))
            facts.append((fact, roots))
    return frozenset(known), tuple(facts)
