"""Measure whether the texts of a dataset were written or filled into templates.

    python tools/measure_texts.py headlines text
    python tools/measure_texts.py headlines text comments text     # word forms also together

Prints, for each dataset and column: near-duplicates (Jaccard on character 5-grams), the most
frequent opening, Heaps' exponent, distinct word forms, and the distribution of every column with
few values. Exits 1 where a limit is missed.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from grader.datasets import rows
from grader.errors import DataError

NEAR, NEAR_SHARE = 0.6, 0.005
OPENING_WORDS, OPENING_SHARE = 3, 0.01
HEAPS = (0.5, 0.8)
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
FEW_VALUES = 20


def words(text: str) -> list[str]:
    """The lower-case word forms of a text; a hyphenated form is one word, figures are none."""
    return WORD.findall(text.lower())


def shingles(text: str, size: int = 5) -> set[str]:
    """The character n-grams of a text, lower-case, runs of other signs as one space."""
    plain = " ".join(re.findall(r"\w+", text.lower()))
    return {plain[i : i + size] for i in range(max(1, len(plain) - size + 1))}


def near_duplicates(texts: list[str], limit: float = NEAR) -> list[tuple[int, int, float]]:
    """The pairs of rows whose Jaccard similarity exceeds ``limit``, by an inverted index."""
    sets = [shingles(text) for text in texts]
    index: dict[str, list[int]] = defaultdict(list)
    pairs = []
    for row, grams in enumerate(sets):
        shared: Counter[int] = Counter()
        for gram in grams:
            shared.update(index[gram])
            index[gram].append(row)
        for other, common in shared.items():
            jaccard = common / (len(grams) + len(sets[other]) - common)
            if jaccard > limit:
                pairs.append((other, row, jaccard))
    return pairs


def heaps_exponent(texts: Iterable[str], points: int = 40) -> float:
    """The slope of log(types) on log(tokens), least squares over evenly spaced points.

    Heaps (1978), Information Retrieval: V(n) = K * n ** beta. The rows are read in file order.
    The first fifth of the tokens is left out: there the law does not hold yet.
    """
    seen: set[str] = set()
    curve: list[int] = []
    for text in texts:
        for word in words(text):
            seen.add(word)
            curve.append(len(seen))
    if len(curve) < 2 * points:
        raise ValueError(f"at least {2 * points} words are needed (got {len(curve)})")
    first = len(curve) // 5
    step = (len(curve) - first) / (points - 1)
    at = [min(len(curve), round(first + i * step)) for i in range(points)]
    xs, ys = [log(n) for n in at], [log(curve[n - 1]) for n in at]
    mean_x, mean_y = sum(xs) / points, sum(ys) / points
    covariance = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return covariance / sum((x - mean_x) ** 2 for x in xs)


def measure(name: str, column: str) -> tuple[list[str], list[str], set[str]]:
    """The report of a dataset's column: its lines, the missed limits and the word forms."""
    table = rows(name)
    if not table or column not in table[0]:
        raise DataError(f"dataset {name} has no column `{column}`: {', '.join(table[0])}")
    texts = [row[column] for row in table if row[column]]
    near = near_duplicates(texts)
    openings = Counter(" ".join(words(text)[:OPENING_WORDS]) for text in texts)
    opening, opened = openings.most_common(1)[0]
    beta = heaps_exponent(texts)
    forms = {word for text in texts for word in words(text)}
    lengths = sorted(len(text.split()) for text in texts)
    near_rows = {row for first, second, _ in near for row in (first, second)}
    lines = [
        f"{name}.{column}: {len(texts)} texts, "
        f"{lengths[0]}-{lengths[-1]} words (median {lengths[len(lengths) // 2]})",
        f"  near-duplicates: {len(near)} pairs, {len(near_rows)} rows ({_share(near_rows, texts)})",
        f"  opening: “{opening}” {opened} times ({opened / len(texts):.2%})",
        f"  Heaps' exponent: {beta:.3f}",
        f"  distinct word forms: {len(forms)}",
    ]
    lines += [f"    {texts[a]}\n    {texts[b]}  [{score:.2f}]" for a, b, score in near]
    lines += _distributions(table, column)
    missed = []
    if len(near_rows) > NEAR_SHARE * len(texts):
        missed.append(f"{name}: more than {NEAR_SHARE:.1%} of the rows are near-duplicates")
    if opened > max(1, OPENING_SHARE * len(texts)):
        missed.append(f"{name}: “{opening}” opens more than {OPENING_SHARE:.0%} of the rows")
    if not HEAPS[0] <= beta <= HEAPS[1]:
        missed.append(f"{name}: Heaps' exponent must be {HEAPS[0]}-{HEAPS[1]} (got {beta:.3f})")
    return lines, missed, forms


def _share(part: set[int], whole: list[str]) -> str:
    return f"{len(part) / len(whole):.2%}"


def _distributions(table: tuple[dict[str, str], ...], column: str) -> list[str]:
    lines = []
    for other in table[0]:
        counts = Counter(row[other] or "(empty)" for row in table)
        if other != column and len(counts) <= FEW_VALUES:
            shares = (f"{value} {n} ({n / len(table):.0%})" for value, n in counts.most_common())
            lines.append(f"  {other}: {', '.join(shares)}")
    return lines


def main(arguments: list[str]) -> int:
    """Print the report; returns 1 where a limit is missed, else 0."""
    parser = argparse.ArgumentParser(description="Measure the texts of datasets.")
    parser.add_argument("pairs", nargs="+", metavar="DATASET COLUMN", help="name and text column")
    pairs = parser.parse_args(arguments).pairs
    if len(pairs) % 2:
        parser.error("give a dataset and its text column, for example: headlines text")
    missed: list[str] = []
    together: set[str] = set()
    for name, column in zip(pairs[::2], pairs[1::2], strict=True):
        try:
            lines, found, forms = measure(name, column)
        except (DataError, ValueError) as error:
            parser.error(str(error))
        print("\n".join(lines))
        missed += found
        together |= forms
    if len(pairs) > 2:
        print(f"distinct word forms together: {len(together)}")
    print("\n".join(f"MISSED {each}" for each in missed) or "all limits are kept")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
