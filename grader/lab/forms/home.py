"""Beranda as parts: the one next step, then the modules path by path.

``data-path`` is a notebook to open, from the workspace's root; ``href`` says the same to a front
end that cannot open notebooks by itself.
"""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import quote

from grader.lab.forms.deadline import due_line, when
from grader.lab.forms.leftover import handed_state, left_open, since_hand_in
from grader.lab.forms.parts import Child, Part, action, head, part
from grader.lab.modules import PATHS, Module, Standing, Work
from grader.lab.view import number

TITLES = {"core": "Jalur inti", "advanced": "Jalur lanjutan", "trainers": "Pelatih"}
NAMES = {"lesson": "Pelajaran", "exercise": "Latihan"}
ALL_DONE = (
    "Semua modul sudah Anda serahkan. Terima kasih; latihan boleh dibuka dan diserahkan lagi."
)
HAND_IN = (
    "Semua soal sudah terisi. Buka latihannya, baca sekali lagi, lalu tekan Serahkan di bilah atas."
)


def body(standing: Standing, now: dt.datetime) -> list[Part]:
    """All that is shown; ``now`` is an aware time."""
    refresh = action("Perbarui", "refresh", {"do": "refresh"}, title="Baca lagi kemajuan Anda")
    if standing.trouble:
        trouble = part("p", "kh-callout kh-callout-trouble", standing.trouble)
        return [head("Beranda", refresh), trouble]
    groups = [(path, [m for m in standing.modules if m.path == path]) for path in PATHS]
    shown = [(path, modules) for path, modules in groups if modules]
    return [
        head("Kemajuan Anda", refresh),
        _overall(standing.modules),
        _next(standing, now),
        *(_group(path, modules, now, tally=len(shown) > 1) for path, modules in shown),
    ]


def duration(minutes: float) -> str:
    """Minutes as one says them, to five: ``1 jam 20 menit``."""
    whole = max(5, 5 * round(minutes / 5))
    hours, rest = divmod(whole, 60)
    said = [f"{hours} jam"] if hours else []
    return " ".join([*said, f"{rest} menit"] if rest else said)


def _tally(modules: tuple[Module, ...] | list[Module]) -> str:
    finished = sum(module.finished for module in modules)
    left = sum(module.minutes_left for module in modules)
    said = f"{finished} dari {len(modules)} modul selesai"
    return f"{said} · sekitar {duration(left)} lagi" if left else said


def _overall(modules: tuple[Module, ...]) -> Part:
    works = [work for module in modules for work in (module.lesson, *module.exercises) if work]
    total = sum(work.minutes for work in works)
    left = sum(module.minutes_left for module in modules)
    bar = _bar((total - left) / total if total else 0, "Kemajuan seluruh kursus")
    return part("div", "kh-overall", part("p", "", _tally(modules)), bar)


def _bar(share: float, label: str) -> Part:
    percent = round(100 * min(max(share, 0), 1))
    return part(
        "div", "kh-bar", part("div", "kh-bar-fill", style=f"width: {percent}%"),
        role="progressbar", aria_label=label, aria_valuemin=0, aria_valuemax=100,
        aria_valuenow=percent,
    )  # fmt: skip


def _next(standing: Standing, now: dt.datetime) -> Part:
    step = standing.next
    if step is None:
        return part("div", "kh-next", part("p", "", ALL_DONE))
    module, work = step
    complete = work.kind == "exercise" and work.complete
    hand_in = "Serahkan lagi" if work.changed else "Serahkan"
    verb = hand_in if complete else "Lanjutkan" if work.share or work.opened else "Mulai"
    name = f"{verb}: {NAMES[work.kind]} {_number(module)}".rstrip()
    text = HAND_IN if complete else " · ".join(filter(None, [_progress(work), _left(work)]))
    due = next((entry for entry in module.exercises if entry.due and not entry.handed), None)
    link = _link(work, name, "next", "kh-go", label=f"{name}. {work.title}")
    return part(
        "div", "kh-next", part("p", "kh-label", "Langkah berikutnya"),
        part("p", "kh-next-name", work.title), link or part("p", "", name),
        part("p", "kh-note", since_hand_in(work) or left_open(module) or text), _trouble(work),
        due_line(due, now) if due else None, _gaps(standing),
    )  # fmt: skip


def _gaps(standing: Standing) -> Part | None:
    """Links to what was handed in with gaps and is not the next step."""
    links: list[Child] = []
    for module, work in standing.gaps:
        name = f"{NAMES[work.kind]} {_number(module)}".rstrip()
        label = f"{name}: {work.title}"
        shown = _link(work, name, f"gap:{module.id}", label=label) or part("span", "", name)
        links += [", " if links else "", shown]
    return part("p", "kh-note", "Sudah diserahkan, masih terbuka: ", *links, ".") if links else None


def _number(module: Module) -> str:
    found = re.match(r"\d+", module.id)
    return found[0] if found else ""


def _link(
    work: Work, text: Child, key: str, classes: str = "kh-link", label: str = ""
) -> Part | None:
    """A link to the work's notebook; None where it has none."""
    if not work.path:
        return None
    return part(
        "a", classes, text, key=key, href=quote(work.path), data_path=work.path,
        aria_label=label or None,
    )  # fmt: skip


def _group(path: str, modules: list[Module], now: dt.datetime, *, tally: bool) -> Part:
    said = part("span", "kh-note", _tally(modules)) if tally else None
    return part(
        "section", "kh-path", part("h4", "kh-path-name", TITLES[path], " ", said),
        part("ol", "kh-modules", *(_module(module, now) for module in modules)),
        aria_label=TITLES[path],
    )  # fmt: skip


def _module(module: Module, now: dt.datetime) -> Part:
    begun = any(
        work.share or work.opened or work.handed
        for work in (module.lesson, *module.exercises)
        if work
    )
    sign, kind, state = (
        ("✓", "passed", "Selesai") if module.finished
        else ("✎", "not-yet", handed_state(module)) if module.handed
        else ("✎", "not-yet", "Sedang dikerjakan") if begun
        else ("", "not-attempted", "Belum dimulai")
    )  # fmt: skip
    title = part(
        "h5", "kh-module-name",
        part("span", "kh-module-number", _number(module)) if _number(module) else None, " ",
        module.title,
    )  # fmt: skip
    badge = part("span", f"kh-badge kh-{kind}", sign, aria_hidden="true") if sign else None
    chip = part("p", "kh-state", badge, state)
    works = [work for work in (module.lesson, *module.exercises) if work]
    return part(
        "li", f"kh-module kh-is-{kind}", part("div", "kh-module-head", title, chip),
        part("p", "kh-open", said) if (said := left_open(module)) else None,
        *(_work(module, work, now) for work in works),
        key=f"module:{module.id}",
    )  # fmt: skip


def _work(module: Module, work: Work, now: dt.datetime) -> Part:
    several = work.kind == "exercise" and len(module.exercises) > 1
    shown = f"{NAMES[work.kind]}: {work.title}" if several else NAMES[work.kind]
    label = f"{NAMES[work.kind]} {_number(module)}: {work.title}".replace(" :", ":")
    link = _link(work, shown, f"{work.kind}:{work.id}", label=label) or part("span", "", shown)
    share = 1.0 if work.complete else work.share
    return part(
        "div", "kh-work", part("p", "kh-work-name", link),
        part("p", "kh-work-done", _progress(work)),
        _bar(share, f"Kemajuan {label}"),
        part("p", "kh-work-time", f"{work.minutes} menit"),
        part("div", "kh-work-more", *facts) if any(facts := _facts(work, now)) else None,
    )  # fmt: skip


def _facts(work: Work, now: dt.datetime) -> list[Child]:
    if work.kind == "lesson":
        return [_trouble(work)]
    return [
        _trouble(work),
        _official(work) or _score(work),
        part("p", "", f"Diserahkan {when(work.handed)}.") if work.handed else None,
        part("p", "kh-changed", said) if (said := since_hand_in(work)) else None,
        due_line(work, now) if work.due else None,
    ]


def _progress(work: Work) -> str:
    if not work.total:
        return "sudah dibuka" if work.opened else "belum dibuka"
    unit = "soal" if work.kind == "exercise" else "kegiatan"
    if work.kind == "lesson" and not work.opened:
        return f"belum dibuka · {work.total} {unit}"
    return f"{work.done} dari {work.total} {unit}"


def _left(work: Work) -> str:
    return f"sekitar {duration(work.minutes_left)} lagi" if work.minutes_left else ""


def _trouble(work: Work) -> Part | None:
    return part("p", "kh-trouble", work.trouble) if work.trouble else None


def _score(work: Work) -> Part | None:
    score = work.score
    if score is None:
        return None
    after = "menunggu penilaian" if work.handed else "dinilai setelah diserahkan"
    if not score.max:
        return part("p", "", f"{after.capitalize()}.")
    points = part("strong", "", number(score.points))
    said = f" dari {number(score.max)} poin pada soal yang dapat diperiksa sendiri" if score.later \
        else f" dari {number(score.max)} poin"  # fmt: skip
    later = f"; {score.later} soal lain {after}" if score.later else ""
    return part("p", "", "Nilai sementara: ", points, f"{said}{later}.")


def _official(work: Work) -> Part | None:
    found = work.official
    if found is None:
        return None
    folder = work.path.rpartition("/")[0]
    page = f"{folder}/{found.path}"
    link = part("a", "kh-link", "umpan balik", key=f"feedback:{work.id}", href=quote(page),
                data_path=page)  # fmt: skip
    points = part("strong", "", found.points)
    return part("p", "", "Nilai resmi: ", points, f" dari {found.max} poin (", link, ").")
