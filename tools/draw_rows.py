"""Draw rows of a dataset for a reader who did not write them.

Command: ``python tools/draw_rows.py NAME [--rows 100] [--seed 0]``. Prints the ids of the drawn
rows in file order, then each row with its record number. The same file, number and seed give
the same rows; a mended row keeps its place, so a second reader can draw what the first one read.
"""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path

DATASETS = Path(__file__).resolve().parents[1] / "datasets"


def draw(name: str, rows: int = 100, seed: int = 0) -> list[tuple[int, dict[str, str]]]:
    """Return `rows` rows of ``datasets/<name>.csv`` with their record numbers, in file order.

    The first record after the header has number 1. All rows come back when the file has fewer.
    Raises FileNotFoundError for a dataset that does not exist.
    """
    with (DATASETS / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        records = list(enumerate(csv.DictReader(stream), start=1))
    drawn = random.Random(seed).sample(records, min(rows, len(records)))
    return sorted(drawn, key=lambda record: record[0])


def main() -> None:
    """Print the drawn rows of the dataset named on the command line."""
    parser = argparse.ArgumentParser(description="Draw rows of a dataset for an independent reader")
    parser.add_argument("name", help="dataset without its suffix, e.g. terms")
    parser.add_argument("--rows", type=int, default=100, help="how many rows (default 100)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the draw (default 0)")
    arguments = parser.parse_args()
    drawn = draw(arguments.name, arguments.rows, arguments.seed)
    print(" ".join(row["id"] for _, row in drawn))
    for number, row in drawn:
        print(f"\n{number}")
        for column, value in row.items():
            print(f"  {column}: {value}")


if __name__ == "__main__":
    main()
