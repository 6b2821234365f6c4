"""Agreement with the raters over all items: one section of ``docs/validity.md``.

Reads what ``validity_rated.py`` reads.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from gold import told
from validity_rated import BINS, Rated, rated_criteria, read, sets, tenths, verdicts, weighted_kappa

from grader.agreement import cohen_kappa
from grader.criteria import Criterion

PARTS = ("report", "tuning")
PREFACE = (
    "Answers written and rated by one rater a set, who had seen the fact sheet and mostly a sample",
    "but not the engine, and rated again by a second one from the fact sheet and the criteria",
    "alone. None is from a newsroom. The first raters gave sums of criteria for marks, but for the",
    "news item and the correction; the second an overall mark. So few answers leave wide",
    "intervals: with seventeen a share of 90 % may be anything from 66 % to 98 %; a criterion that",
    "one answer in twenty misses has no stable kappa, hence the tables over all items. Rules were",
    "mended with the tuning parts in view; counts of the report parts were looked at between",
    "steps, so that they flatter us. At first sight, before any rule was mended, the report parts",
    "of the ten short items gave these kappas with the raters' mean: kalimat .74, unggahan .50,",
    "ulang .58, teras .78, perbaiki .69, takarir .49, balas-keluhan .38, balas-laporan .84,",
    "balas-kabar .91, alt -.18. Later 92 answers (kalimat and ulang from 21 on, unggahan, takarir,",
    "teras and berita from 25, perbaiki from 19, naskah from 41, pelurusan from 21, balas-keluhan",
    "from 17), full of small faults among true details, gave .77 for marks at first sight in their",
    "report half and .83 in the other; their criteria, pooled, .52 and .69. At first sight hand",
    "k gave .76 and .70, m .73 and .69, q .83 and .74, r .80 and .71, t .84 and .74 (both halves).",
    "Whoever is called unseen below wrote after the last rule, from a task without its example,",
    "and was counted once.",
)


def pooled() -> list[str]:
    """All criteria of all sets together, each answer and criterion one case."""
    lines = [
        "| part | verdicts | kappa, we and first | we and second | the raters |",
        "|---|---:|---:|---:|---:|",
    ]
    for part in ("report", "tuning"):
        one: list[str] = []
        two: list[str] = []
        we: list[str] = []
        for exercise, item in sets():
            rated = [r for r in read(exercise, item) if r.part == part and not r.first.gate]
            for criterion in rated_criteria(exercise, item):
                for_one, for_two, ours = verdicts(rated, criterion)
                one, two, we = one + for_one, two + for_two, we + ours
        lines.append(
            f"| {part} | {len(we)} | {cohen_kappa(one, we):.2f} | {cohen_kappa(two, we):.2f} "
            f"| {cohen_kappa(one, two):.2f} |"
        )
    return lines


def _kappa(one: list[float], other: list[float]) -> str:
    return f"{weighted_kappa(tenths(one), tenths(other), BINS + 1):.2f}"


def items() -> list[str]:
    """A row for each item and part: answers, agreement of the marks, of gate and cap, and of the
    criteria together."""
    lines = [
        "| item, part | answers | mark: we and the mean | and first | and second | the raters "
        "| we and first's points | criteria | gate | cap |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for part in PARTS:
        all_of_them: list[Rated] = []
        for exercise, item in sets():
            each = [rated for rated in read(exercise, item) if rated.part == part]
            all_of_them += each
            ours = [rated.share for rated in each]
            first = [rated.first.score for rated in each]
            second = [rated.second.score for rated in each]
            honest = [rated for rated in each if not rated.first.gate]
            one: list[str] = []
            we: list[str] = []
            for criterion in rated_criteria(exercise, item):
                for_one, _, our = verdicts(honest, criterion)
                one, we = one + for_one, we + our
            gate = sum(bool(rated.ours.gate) == rated.first.gate for rated in each)
            cap = sum(bool(rated.ours.capped) == rated.first.capped for rated in honest)
            lines.append(
                f"| {item}, {part} | {len(each)} | {_kappa(ours, [r.score for r in each])} "
                f"| {_kappa(ours, first)} | {_kappa(ours, second)} | {_kappa(first, second)} "
                f"| {_kappa(ours, [r.by_points() for r in each])} | {cohen_kappa(one, we):.2f} "
                f"| {gate}/{len(each)} | {cap}/{len(honest)} |"
            )
        ours = [rated.share for rated in all_of_them]
        first = [rated.first.score for rated in all_of_them]
        second = [rated.second.score for rated in all_of_them]
        lines.append(
            f"| **all, {part}** | {len(ours)} | {_kappa(ours, [r.score for r in all_of_them])} "
            f"| {_kappa(ours, first)} | {_kappa(ours, second)} | {_kappa(first, second)} "
            f"| {_kappa(ours, [r.by_points() for r in all_of_them])} | | | |"
        )
    return lines


UNSEEN = ("u",)
"""Hands whose answers were counted for the first time after the last rule was written, once; to be
emptied before a rule is written."""


def hands() -> list[str]:
    """A row for each hand, whatever the item or part: agreement of the marks and of the criteria,
    pooled."""
    lines = [
        "| hand | answers | mark: we and the mean | the raters | verdicts | criteria: we and first "
        "| and second | the raters |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    found: dict[str, list[Rated]] = defaultdict(list)
    said: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for exercise, item in sets():
        rated = read(exercise, item)
        for hand in sorted({each.hand for each in rated}):
            own = [each for each in rated if each.hand == hand]
            found[hand] += own
            honest = [each for each in own if not each.first.gate]
            for criterion in rated_criteria(exercise, item):
                said[hand] += zip(*verdicts(honest, criterion), strict=True)
    for hand, each in sorted(found.items()):
        marks = [rated.share for rated in each]
        one, two, we = map(list, zip(*said[hand], strict=True))
        lines.append(
            f"| {hand}{', unseen' * (hand in UNSEEN)} | {len(each)} "
            f"| {_kappa(marks, [r.score for r in each])} "
            f"| {_kappa([r.first.score for r in each], [r.second.score for r in each])} "
            f"| {len(we)} | {cohen_kappa(one, we):.2f} | {cohen_kappa(two, we):.2f} "
            f"| {cohen_kappa(one, two):.2f} |"
        )
    return lines


def kind(criterion: Criterion) -> str:
    """What a criterion asks: its rule, and of which element or aspect."""
    more = getattr(criterion.rule, "aspect", "") or getattr(criterion.rule, "element", "")
    return f"{criterion.rule.rule} {more}".strip()


def kinds() -> list[str]:
    """A row for each kind of criterion: of the verdicts that both raters share those in which we
    are kinder or stricter."""
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for exercise, item in sets():
        asked = set(rated_criteria(exercise, item))
        for criterion in exercise.rubric.item(item).criteria:
            if criterion.id not in asked:
                continue
            for part in PARTS:
                each = _honest(read(exercise, item), part)
                for one, two, we in zip(*verdicts(each, criterion.id), strict=True):
                    if one == two:
                        row = found[kind(criterion), part]
                        row["shared"] += 1
                        row["not met"] += one == "False"
                        row["kinder"] += (one, we) == ("False", "True")
                        row["stricter"] += (one, we) == ("True", "False")
    lines = [
        "| criterion asks | report: shared, not met | we kinder | stricter "
        "| tuning: shared, not met | we kinder | stricter |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name in sorted({name for name, _ in found}):
        cells = []
        for part in PARTS:
            row = found[name, part]
            cells += [f"{row['shared']}, {row['not met']}", row["kinder"], row["stricter"]]
        lines.append(f"| {name} | {' | '.join(map(str, cells))} |")
    return lines


def asked() -> str:
    """Which share of honest answers goes to a person."""
    each = [
        rated for exercise, item in sets() for rated in read(exercise, item) if not rated.first.gate
    ]
    doubted = sum(bool(rated.ours.doubts) for rated in each)
    return f"A person is asked about {told(doubted, len(each))} of the honest answers."


def _honest(each: list[Rated], part: str) -> list[Rated]:
    return [rated for rated in each if rated.part == part and not rated.first.gate]


def section() -> list[str]:
    """The section as lines of Markdown."""
    tables = [*hands(), "", *pooled(), "", *items(), "", *kinds(), "", asked(), ""]
    return ["## Agreement with raters", "", *PREFACE, "", *tables]
