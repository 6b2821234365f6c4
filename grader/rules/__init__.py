"""The rule kinds: a criterion names one, its parameters are the kind's fields.

A new criterion is YAML; a new kind is a module here, added to one of the two tables. In a table
item a prose kind may stand too: it reads the text of the criterion's ``columns``.
"""

from __future__ import annotations

from grader.rules.base import SURE, Finding, ProseRule, Reading, Zone
from grader.rules.element import Element
from grader.rules.facts import Facts
from grader.rules.keyed import Choice, Labels, Number, Order
from grader.rules.language import Language
from grader.rules.length import Length
from grader.rules.lexicon import Lexicon
from grader.rules.originality import Originality
from grader.rules.passages import Match
from grader.rules.pattern import Pattern
from grader.rules.pyramid import Pyramid
from grader.rules.stance import Stance
from grader.rules.table import Table
from grader.rules.tabular import TableReading, TableRule

PROSE: dict[str, type[ProseRule]] = {
    "element": Element,
    "facts": Facts,
    "language": Language,
    "length": Length,
    "lexicon": Lexicon,
    "originality": Originality,
    "pattern": Pattern,
    "pyramid": Pyramid,
    "stance": Stance,
}
"""Kinds that judge prose."""

TABULAR: dict[str, type[TableRule]] = {
    "choice": Choice,
    "labels": Labels,
    "match": Match,
    "number": Number,
    "order": Order,
    "table": Table,
}
"""Kinds that judge rows, against a key or (``table``) by themselves."""

__all__ = [
    "PROSE",
    "SURE",
    "TABULAR",
    "Finding",
    "ProseRule",
    "Reading",
    "TableReading",
    "TableRule",
    "Zone",
]
