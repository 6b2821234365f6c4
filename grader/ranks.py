"""Ranks, titles and forms of address between an office and a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from grader.office_words import BEFORE_NAMES, HEADS, LEADS, plain
from grader.text import Word

_RANK = re.compile(
    r"\b(?:Ajun |Inspektur |Komisaris |Brigadir )?"
    r"(?:Komisaris(?: Besar)?|Inspektur|Brigadir|Jenderal) Polisi"
    r"(?: Satu| Dua| Kepala| Tingkat (?:I|Satu))?(?: \([A-Z][\w ]*\))? $|"
    r"\b(?:Letnan|Sersan|Kopral|Prajurit|Pembantu Letnan|Letnan Kolonel|Brigadir Jenderal|"
    r"Mayor Jenderal|Letnan Jenderal|(?:Laksamana|Marsekal) (?:Pertama|Muda|Madya))"
    r"(?: (?:Satu|Dua|Kepala|Mayor))?(?: (?:TNI|Infanteri|Laut|Udara|Marinir))?"
    r"(?: \([A-Z][\w ]*\))? $"
)
"""Ranks in full: *Ajun Komisaris Besar Polisi (AKBP) Hasan*."""
GAPS = frozenset({" ", ", ", " – ", " — ", " - ", " (", ") ", "), ", ",", " , ", ": ", ". ", ".) "})
"""What may stand between an office and its holder."""
_GENERALS = frozenset("direktur sekretaris inspektur konsul manajer direktorat".split())
"""Behind these *jenderal* is a part of the office, no rank."""


def before_titles(text: str, words: Sequence[Word], position: int, floor: int) -> int:
    """The last word before the ranks, titles and forms of address in front of a name."""
    last = position - 1
    if last < floor:
        return last
    rank = _RANK.search(text, max(0, words[position].start - 60), words[position].start)
    while rank and last >= floor and words[last].start >= rank.start():
        last -= 1
    while last >= floor:
        lower = plain(words[last])
        title = lower in BEFORE_NAMES and (lower not in HEADS or lower in ("pj", "pjs"))
        title = title or words[last].text.startswith("Bpk")
        if not (title or (lower in LEADS and not words[last].is_capital)):
            break
        if lower == "jenderal" and last and plain(words[last - 1]) in _GENERALS:
            break  # Direktur Jenderal Rehabilitasi Sosial
        if lower == "tni" and last and plain(words[last - 1]) in ("panglima", "puspen"):
            break  # Panglima TNI Marsekal Hasan
        if lower == "pas" and last and plain(words[last - 1]) not in BEFORE_NAMES:
            break  # Direktur Kepatuhan Internal Ditjen PAS, Lilik
        if text[words[last].end : words[last + 1].start] not in GAPS:
            break
        last -= 1
    return last
