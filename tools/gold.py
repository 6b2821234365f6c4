"""Gold sets (``tests/gold/README.md``), and intervals for what is counted on them."""

from __future__ import annotations

import csv
from functools import lru_cache
from math import sqrt
from pathlib import Path

from grader.facts import Case, load_case

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold"
MARKS = str.maketrans("", "", "⟦⟧")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of ``tests/gold/<name>.csv``."""
    with (GOLD / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=32)
def case(name: str) -> Case:
    """A fact sheet of ``datasets/cases``."""
    return load_case(ROOT / "datasets" / "cases" / f"{name}.yaml")


def interval(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927, JASA 22, 209–212); (0, 1) for no cases."""
    if not total:
        return 0.0, 1.0
    z, share = 1.96, hits / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    low, high = (middle - spread) / (1 + z * z / total), (middle + spread) / (1 + z * z / total)
    return max(0.0, low), min(1.0, high)


def told(hits: int, total: int) -> str:
    """A share with its count and interval: ``0.63 (31/49; 0.49–0.75)``."""
    low, high = interval(hits, total)
    share = hits / total if total else 0.0
    return f"{share:.2f} ({hits}/{total}; {low:.2f}–{high:.2f})"
