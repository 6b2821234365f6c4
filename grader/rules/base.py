"""What a rule is given, and what it gives back."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from grader.source import Model
from grader.text import Document, Span

if TYPE_CHECKING:
    from grader.elements import Elements
    from grader.facts import Case
    from grader.known import Clash
    from grader.originality import Copied, Index

Zone = Literal["title", "lead", "body", "closing", "first-2-paragraphs", "story", "whole"]
"""Where a criterion looks. ``story`` is lead and body: the text without title and closing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's verdict.

    ``score`` lies in [0, 1]. ``evidence`` are spans in the document's text, each with a note that
    may be empty. ``values`` fill the placeholders of the criterion's messages. ``sure`` says how
    sure the rule is, in [0, 1], and ``doubt`` what is in doubt, as a sentence for the instructor;
    below ``SURE`` a person decides.
    """

    score: float
    evidence: tuple[tuple[Span, str], ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    sure: float = 1.0
    doubt: str = ""


Found = tuple[float, list[tuple[Span, str]], str, list[str]]
"""What ``element`` makes a finding of: the score in [0, 1], the spans with notes, what was found as
text, what is missing."""

SURE = 0.5
"""Below this an instructor looks: chosen on the tuning half of the rated answers, see
``docs/validity.md`` for what it finds and which share of answers it sends to a person."""


@dataclass(frozen=True)
class Reading:
    """One answer, read once: its document, its news elements, its fact sheet."""

    document: Document
    case: Case | None = None
    index: Index | None = None

    @cached_property
    def elements(self) -> Elements:
        """The news elements of the document, found on first use."""
        from grader.elements import Elements

        return Elements(self.document, self.case)

    @cached_property
    def copied(self) -> tuple[Copied, Copied]:
        """What of the text stands in the given texts, and what in known answers."""
        from grader.originality import Copied, Index

        if self.index is None:
            return Copied(0.0, "given", ()), Copied(0.0, "known", ())
        assert isinstance(self.index, Index)
        return self.index.copied(self.document)

    @cached_property
    def wrong_figures(self) -> tuple[Clash, ...]:
        """Counts told of something that the sheet counts otherwise; without a sheet none."""
        from grader.figures import wrong_figures

        return wrong_figures(self.elements, self.case) if self.case else ()

    @cached_property
    def misplaced(self) -> tuple[Clash, ...]:
        """Values told of something else than the sheet tells them of; without a sheet none."""
        from grader.durations import wrong_durations
        from grader.exchanged import exchanged
        from grader.known import once
        from grader.misplaced import misplaced
        from grader.months import wrong_months
        from grader.ordinals import wrong_ordinals
        from grader.time_ranges import wrong_ranges

        if self.case is None:
            return ()
        ways = (misplaced, exchanged, wrong_ranges, wrong_durations, wrong_ordinals, wrong_months)
        return once(clash for way in ways for clash in way(self.elements, self.case))

    @cached_property
    def reversals(self) -> tuple[Clash, ...]:
        """What the text tells in words that the sheet lists as wrong, says the other way round,
        denies of its harm, puts elsewhere or gives another reason, each passage once; without a
        sheet nothing."""
        from grader.elsewhere import elsewhere
        from grader.harmless import denied_harm
        from grader.known import once
        from grader.misstated import misstated
        from grader.other_actors import other_actors
        from grader.providers import other_providers
        from grader.reached import wrong_contacts
        from grader.reasons_changed import reasons_changed
        from grader.reversals import reversals

        if self.case is None:
            return ()
        ways = (
            misstated, reversals, denied_harm, elsewhere, other_actors, other_providers,
            wrong_contacts, reasons_changed,
        )  # fmt: skip
        return once(clash for way in ways for clash in way(self.elements, self.case))

    @cached_property
    def answered(self) -> tuple[Clash, ...]:
        """Open questions of the sheet that the text answers; without a sheet none."""
        from grader.unknowns import answered

        return answered(self.elements, self.case) if self.case else ()

    @cached_property
    def leaks(self) -> tuple[tuple[Span, str], ...]:
        """What must not be published and stands in the text, with why, also where it is only
        described; without a sheet nothing."""
        from grader.leaks import described

        if self.case is None:
            return ()
        hinted = [
            (span, why)
            for span, why in described(self.elements, self.case)
            if not any(span.start < other.end and other.start < span.end for other, _ in self.named)
        ]
        return (*self.named, *sorted(hinted))

    @cached_property
    def named(self) -> tuple[tuple[Span, str], ...]:
        """Of the leaks those by a name or form of the sheet, initials or a mosaic."""
        from grader.leaks import leaks

        return tuple(leaks(self.document, self.case)) if self.case else ()

    @cached_property
    def unsaid(self) -> tuple[tuple[Span, str], ...]:
        """Quotations of which the sheet says nothing, with a note; without a sheet none."""
        from grader.inventions import unsaid

        return tuple(unsaid(self.elements, self.case)) if self.case else ()

    @cached_property
    def groundless(self) -> tuple[Span, ...]:
        """Sentences of the story for which nothing in the sheet speaks; without a sheet none."""
        from grader.ungrounded import ungrounded

        story = self.elements.sentences("story")
        return ungrounded(self.elements, self.case, story) if self.case else ()

    @cached_property
    def stances(self) -> dict[int, dict[str, list[Span] | None]]:
        """By sentence (its start) the stances that may be taken in it, with the passages that
        patterns tell each by (None until asked), which several criteria and caps ask for; filled by
        ``rules.stance``."""
        return {}

    @cached_property
    def order(self) -> float:
        """How well the words follow each other (``wordorder.order_score``)."""
        from grader.wordorder import order_score

        return order_score(self.document.sentences)


class ProseRule(Model):
    """The parameters of one criterion on prose, and how it judges.

    ``VALUES`` names the placeholders that the rule fills beside ``{evidence}``; a message that uses
    another is refused when the rubric is read.
    """

    VALUES: ClassVar[tuple[str, ...]] = ()

    rule: str
    zone: Zone = Field(default="whole", alias="in")

    @abstractmethod
    def judge(self, reading: Reading) -> Finding:
        """Judge one answer. Raises nothing, whatever the text."""


def costs(
    spans: list[tuple[Span, str]],
    listed: str,
    *,
    each: float,
    free: int = 0,
    count: int | None = None,
) -> Finding:
    """A finding on slips: each costs ``each`` of the score, after the first ``free`` ones.
    ``count``: how many they are, where some passages show the same one."""
    count = len(spans) if count is None else count
    score = max(0.0, 1 - each * max(0, count - free))
    better = spans[0][1] if spans else "–"
    return Finding(
        score, tuple(spans), {"found": listed or "–", "count": str(count), "better": better}
    )
