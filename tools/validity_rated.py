"""How far the engine agrees with a rater: one section of ``docs/validity.md``.

Reads ``tests/rated/<exercise>/<item>/*.md``: answers written and rated by a rater that has not seen
the engine, and ``second.csv`` beside them: the same answers rated by somebody else from the fact
sheet and the criteria alone. Those with an odd number may be looked at while rules are written
(*tuning*); those with an even number are only reported on.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from grader.agreement import cohen_kappa
from grader.assessment import Answer, Assessment, Outcome
from grader.exercise import Exercise, load

ROOT = Path(__file__).resolve().parents[1]
RATED = ROOT / "tests" / "rated"
BINS = 10
"""Item scores are compared in tenths, as weighted kappa needs classes."""


@dataclass(frozen=True)
class Rating:
    """What one rater says of an answer: shares in [0, 1]."""

    score: float
    criteria: dict[str, float]
    gate: bool
    capped: bool


@dataclass(frozen=True)
class Rated:
    """One answer with both raters' verdicts and ours."""

    name: str
    hand: str
    """Who wrote and first rated it: a letter."""
    first: Rating
    second: Rating
    ours: Assessment

    @property
    def part(self) -> str:
        """``tuning`` or ``report``."""
        return "tuning" if int(self.name) % 2 else "report"

    @property
    def score(self) -> float:
        """The mean of the raters' marks."""
        return (self.first.score + self.second.score) / 2

    @property
    def share(self) -> float:
        """Our mark."""
        return self.ours.points / self.ours.max_points

    def by_points(self) -> float:
        """The share of points that the first rater's verdicts on the criteria come to."""
        points = {result.criterion: result.max_points for result in self.ours.results}
        rating = self.first
        share = sum(points[name] * met for name, met in rating.criteria.items())
        most = 0.1 if rating.gate else 0.5 if rating.capped else 1.0
        return min(share / sum(points[name] for name in rating.criteria), most)

    def our(self, criterion: str) -> float:
        """Our verdict on a criterion as a share of its points."""
        result = next(r for r in self.ours.results if r.criterion == criterion)
        return result.points / result.max_points


def sets() -> list[tuple[Exercise, str]]:
    """The items that have rated answers."""
    folders = sorted(path for path in RATED.glob("*/*") if path.is_dir())
    return [(load(folder.parent.name), folder.name) for folder in folders]


def rated_criteria(exercise: Exercise, item: str) -> list[str]:
    """The criteria of which the raters were asked; one that came later has no verdict of theirs."""
    with (RATED / exercise.slug / item / "second.csv").open(encoding="utf-8", newline="") as file:
        asked = next(csv.reader(file))
    return [one.id for one in exercise.rubric.item(item).criteria if one.id in asked]


def read(exercise: Exercise, item: str) -> list[Rated]:
    """All rated answers of an item, graded; criteria are judged without the gate so that each can
    be compared.
    """
    folder = RATED / exercise.slug / item
    with (folder / "second.csv").open(encoding="utf-8", newline="") as file:
        second = {row["name"].zfill(2): row for row in csv.DictReader(file)}
    names = rated_criteria(exercise, item)
    found = []
    for path in sorted(folder.glob("*.md")):
        _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
        data = YAML(typ="safe").load(head)
        row = second[path.stem]
        ours = exercise.rubric.grade(Answer(item, text=body.strip("\n")))
        if ours.gate:
            results = tuple(
                exercise.rubric.judge(item, criterion, body.strip("\n")) for criterion in names
            )
            object.__setattr__(ours, "results", results)
        first = {name: float(data["criteria"][name]) for name in names}
        found.append(
            Rated(
                path.stem,
                data["rater"],
                Rating(data["score"], first, data["gate"], data["capped"]),
                Rating(
                    float(row["score"]),
                    {name: float(row[name]) for name in names},
                    row["gate"] == "true",
                    row["capped"] == "true",
                ),
                ours,
            )
        )
    return found


def weighted_kappa(one: list[int], other: list[int], classes: int) -> float:
    """Cohen's kappa with quadratic weights (Cohen 1968, Psychological Bulletin 70, 213–220)."""
    size = len(one)
    weight = [[(i - j) ** 2 / (classes - 1) ** 2 for j in range(classes)] for i in range(classes)]
    observed = sum(weight[a][b] for a, b in zip(one, other, strict=True)) / size
    rows = [one.count(c) / size for c in range(classes)]
    columns = [other.count(c) / size for c in range(classes)]
    expected = sum(
        weight[i][j] * rows[i] * columns[j] for i in range(classes) for j in range(classes)
    )
    return 1 - observed / expected if expected else 1.0


MET = 0.85
"""A rater's share of a criterion from which it is met; ours must be whole, as trainees see it."""


def tenths(shares: Iterable[float]) -> list[int]:
    """Marks as classes."""
    return [round(BINS * share) for share in shares]


def verdicts(rated: list[Rated], criterion: str) -> tuple[list[str], list[str], list[str]]:
    """Whether a criterion is met, answer by answer: the first rater, the second, we."""
    ours = [
        next(r.outcome for r in one.ours.results if r.criterion == criterion) == Outcome.PASSED
        for one in rated
    ]
    first = [one.first.criteria[criterion] > MET for one in rated]
    second = [one.second.criteria[criterion] > MET for one in rated]
    return [str(v) for v in first], [str(v) for v in second], [str(v) for v in ours]


def table(rated: list[Rated], criteria: list[str]) -> list[str]:
    """The report on one part, as lines of Markdown."""
    honest = [r for r in rated if not r.first.gate]
    ours = tenths(r.share for r in rated)
    first = tenths(r.first.score for r in rated)
    second = tenths(r.second.score for r in rated)

    def kappa(one: list[int], other: list[int]) -> str:
        return f"{weighted_kappa(one, other, BINS + 1):.2f}"

    gaps = [abs(r.share - r.score) for r in rated]
    lines = [
        f"- answers: {len(rated)}, of them no real answer: {len(rated) - len(honest)}",
        "- item score, quadratic weighted kappa: we and the raters' mean "
        f"{kappa(ours, tenths(r.score for r in rated))} (mean gap {sum(gaps) / len(gaps):.2f}, "
        f"largest {max(gaps):.2f}); we and the first {kappa(ours, first)}, we and the second "
        f"{kappa(ours, second)}, the raters {kappa(first, second)}",
        "- we and the first rater's verdicts on the criteria, weighed by their points (gate and "
        f"cap applied): {kappa(ours, tenths(r.by_points() for r in rated))}",
        f"- gate: {sum(bool(r.ours.gate) == r.first.gate for r in rated)} of {len(rated)} as the "
        "first rater",
        f"- cap: {sum(bool(r.ours.capped) == r.first.capped for r in honest)} of {len(honest)} as "
        f"the first rater, {sum(bool(r.ours.capped) == r.second.capped for r in honest)} as the "
        "second",
        "",
        "| criterion met or not | not met: first, second, we | kappa, we and first | we and second "
        "| the raters |",
        "|---|---:|---:|---:|---:|",
    ]
    for name in criteria:
        one, two, we = verdicts(honest, name)
        counts = ", ".join(str(each.count("False")) for each in (one, two, we))
        lines.append(
            f"| {name} | {counts} | {cohen_kappa(one, we):.2f} | {cohen_kappa(two, we):.2f} "
            f"| {cohen_kappa(one, two):.2f} |"
        )
    return lines


def section() -> list[str]:
    """The section as lines of Markdown."""
    lines = ["## Rated answers, item by item", ""]
    for exercise, item in sets():
        criteria = rated_criteria(exercise, item)
        rated = read(exercise, item)
        for part in ("report", "tuning"):
            lines += [f"### {exercise.slug}, {item}: {part} part", ""]
            lines += [*table([r for r in rated if r.part == part], criteria), ""]
    return lines


def show() -> list[str]:
    """Where raters and engine part on the tuning half."""
    lines = []
    for exercise, item in sets():
        for entry in read(exercise, item):
            if entry.part != "tuning":
                continue
            one, two, ours = entry.first, entry.second, entry.ours
            lines.append(
                f"== {exercise.slug} {item} {entry.name} raters {one.score:.2f} {two.score:.2f} "
                f"ours {entry.share:.2f} gate {one.gate}/{two.gate}/{ours.gate} "
                f"cap {one.capped}/{two.capped}/{ours.capped[:70]}"
            )
            for result in ours.results if not one.gate else ():
                name = result.criterion
                if name not in one.criteria:
                    continue
                met = {one.criteria[name] > MET, two.criteria[name] > MET}
                if met != {result.outcome == Outcome.PASSED}:
                    lines.append(
                        f"   {name:18} raters {one.criteria[name]} {two.criteria[name]} "
                        f"ours {entry.our(name):.2f}  {result.message[:150]}"
                    )
    return lines
