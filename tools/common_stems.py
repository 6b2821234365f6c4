"""List the stems that any fact sheet may use, as a table.

Command: ``python tools/common_stems.py`` (``make order``). A stem that stands in several sheets of
quite different events belongs to the subject, not to one event; a text may use it without the
sheet of its own event saying so. Writes ``grader/tables/common.json``.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from grader.facts import load_case
from grader.sheet import sheet_stems
from grader.ungrounded import TABLE

ROOT = Path(__file__).resolve().parents[1]
SHEETS = 3
"""In how many sheets a stem must stand: two may be cousins."""


def common() -> list[str]:
    """The stems, sorted."""
    sheets: Counter[str] = Counter()
    for path in sorted((ROOT / "datasets" / "cases").glob("*.yaml")):
        sheets.update(sheet_stems(load_case(path)))
    return sorted(stem for stem, number in sheets.items() if number >= SHEETS and stem.isalpha())


def main() -> None:
    """Write the table."""
    TABLE.write_text(json.dumps({"stems": common()}, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(common())} stems in {TABLE}")


if __name__ == "__main__":
    main()
