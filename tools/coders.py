"""How far two independent coders agree: Krippendorff's alpha, kappa and the commonest differences.

Command: ``python tools/coders.py comments`` (or ``headlines``). Compares two codings of the same
330 rows, ``datasets/source/<name>_first.csv`` and ``<name>_second.csv``: the second was made from
the codebook alone, without sight of the first, and both stand as they were before anything was
settled. Alpha by ``nltk.metrics.agreement``.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path

from nltk.metrics.agreement import AnnotationTask

ROOT = Path(__file__).resolve().parents[1] / "datasets"
FIELDS = {
    "headlines": ("frame", "tone", "clickbait"),
    "comments": ("intent", "tone", "urgency", "answerable"),
}


def read(path: Path) -> dict[str, dict[str, str]]:
    """Rows by id."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def compare(name: str) -> list[str]:
    """The report as lines of Markdown. Both codings are compared as they were given."""
    first = read(ROOT / "source" / f"{name}_first.csv")
    second = read(ROOT / "source" / f"{name}_second.csv")
    ids = sorted(set(first) & set(second))
    lines = [
        f"{len(ids)} rows, drawn with seed 0.",
        "",
        "| field | Krippendorff's alpha | kappa | same | commonest differences (first / second) |",
        "|---|---:|---:|---:|---|",
    ]
    for field in FIELDS[name]:
        task = AnnotationTask(
            [
                (coder, i, rows[i][field])
                for coder, rows in (("1", first), ("2", second))
                for i in ids
            ]
        )
        pairs = Counter(
            (first[i][field], second[i][field]) for i in ids if first[i][field] != second[i][field]
        )
        common = ", ".join(f"{a} / {b}: {n}" for (a, b), n in pairs.most_common(4))
        lines.append(
            f"| `{field}` | {task.alpha():.3f} | {task.kappa():.3f} | {task.avg_Ao():.0%} "
            f"| {common} |"
        )
    return lines


def main() -> None:
    """Print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=sorted(FIELDS))
    print("\n".join(compare(parser.parse_args().name)))


if __name__ == "__main__":
    main()
