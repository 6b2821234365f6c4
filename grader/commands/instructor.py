"""What an instructor types: ``build`` to ``export``, ``bundle``, ``check-data``, ``demo``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from grader.classroom.course import Step

Exercise = Annotated[str, typer.Argument(metavar="LATIHAN", help="Nama latihan.")]
Classroom = Annotated[
    Path | None,
    typer.Option("--folder", help="Folder kelas.", show_default="classroom", metavar="FOLDER"),
]


def classroom_folder(folder: Path | None) -> Path:
    """The classroom that a command means: the one named, the clone's, else ``./classroom``."""
    from grader import workspace

    if folder is not None:
        return folder.expanduser().resolve()
    here, root = Path.cwd().resolve(), workspace.checkout()
    return (root if root in (here, *here.parents) else here) / "classroom"


def _known(slug: str) -> str:
    """The slug; raises UsageError that lists the exercises where it is none of them."""
    from grader import exercise, workspace
    from grader.errors import UsageError

    if workspace.checkout() is None:  # a wheel holds no rubric with its key
        raise UsageError("Perintah ini untuk instruktur dan hanya berjalan dari clone repositori.")
    found = exercise.find()
    if slug not in found:
        raise UsageError(f"Latihan “{slug}” tidak ada. Pilih: {', '.join(found) or 'belum ada'}")
    return slug


def build(
    exercise: Annotated[
        str, typer.Argument(metavar="LATIHAN", help="Nama latihan; bila kosong, semuanya.")
    ] = "",
    folder: Classroom = None,
) -> None:
    """Bangun latihan ke classroom/source, tanpa kunci dan contoh jawaban."""
    from grader import exercise as ex
    from grader.classroom import course

    root = classroom_folder(folder)
    course.prepare(root)
    for slug in (_known(exercise),) if exercise else ex.find():
        course.build(root, slug)
        typer.echo(f"{slug} dibangun di {root / 'source' / slug}")


def release(
    exercise: Exercise,
    due: Annotated[
        str,
        typer.Option(
            "--due", metavar="BATAS", help="Batas waktu yang tampil di Beranda; “-” menghapusnya."
        ),
    ] = "",
    folder: Classroom = None,
) -> None:
    """Terbitkan latihan ke bursa kelas, dengan batas waktu dari jadwal.csv di folder kelas."""
    from grader.classroom import course, deadlines
    from grader.facts_brief import long_date

    _known(exercise)
    root = classroom_folder(folder)
    when = deadlines.put(root, exercise, due) if due else deadlines.of(root, exercise)
    course.prepare(root)
    course.release(root, exercise)
    if when:
        said = f"{long_date(when.date())} pukul {when:%H.%M} {when.tzname()}"
        typer.echo(f"Batas yang dilihat peserta: {said}.")
    typer.echo(f"{exercise} diterbitkan. Langkah berikutnya: humas collect, lalu humas grade.")


def collect(
    zips: Annotated[
        list[Path] | None,
        typer.Argument(metavar="ZIP", help="ZIP dari humas submit; bila kosong, dari bursa."),
    ] = None,
    folder: Classroom = None,
) -> None:
    """Kumpulkan kiriman dari bursa kelas, atau dari berkas ZIP.

    ZIP yang rusak disebut beserta sebabnya; yang lain tetap dikumpulkan.
    """
    from grader import exercise as ex
    from grader.classroom import course
    from grader.errors import UsageError

    root = classroom_folder(folder)
    course.prepare(root)
    if not zips:
        from grader.classroom import handin

        released = [slug for slug in ex.find() if (root / "release" / slug).is_dir()]
        if not released:
            raise UsageError(
                "Belum ada latihan yang diterbitkan dari kelas ini. Jalankan humas release "
                "LATIHAN, atau sebutkan ZIP-nya: humas collect kiriman/*.zip"
            )
        raise typer.Exit(_steps(handin.collect(root, slug) for slug in released))
    from grader import intake

    taken = intake.take_in(zips, root)
    for entry in taken:
        if entry.reason:
            typer.echo(f"{entry.zip.name}: tidak diambil: {entry.reason}.", err=True)
        else:
            typer.echo(f"{entry.zip.name}: {entry.student}, {entry.exercise}")
    refused = sum(1 for entry in taken if entry.reason)
    typer.echo(f"{len(taken) - refused} dari {len(taken)} ZIP diambil.")
    if refused:
        raise typer.Exit(1)


def grade(exercise: Exercise, folder: Classroom = None) -> None:
    """Nilai semua kiriman satu latihan.

    Kiriman yang gagal disebut beserta sebabnya; yang lain tetap dinilai. Nilai yang diketik
    instruktur tidak berubah.
    """
    from grader.classroom import course
    from grader.commands import show
    from grader.standings import standings

    _known(exercise)
    root = classroom_folder(folder)
    with show.progress(f"Menilai {exercise}", _submissions(root, exercise)) as step:
        steps = course.grade(root, exercise, on_progress=lambda done: step())
    found = standings(root, exercise, steps)
    show.standings(found)
    failed = [entry.student for entry in found if entry.problem]
    if failed:
        typer.echo(f"Belum dapat dinilai: {', '.join(failed)}.", err=True)
        raise typer.Exit(1)
    typer.echo(f"Langkah berikutnya: humas feedback {exercise}")


def feedback(exercise: Exercise, folder: Classroom = None) -> None:
    """Buat halaman umpan balik untuk setiap peserta dan terbitkan ke bursa."""
    from grader.classroom import course
    from grader.commands import show

    _known(exercise)
    root = classroom_folder(folder)
    with show.progress(f"Umpan balik {exercise}", _submissions(root, exercise)) as step:
        steps = course.feedback(root, exercise, on_progress=lambda done: step())
    failed = _steps([steps])
    typer.echo(f"Umpan balik ada di {root / 'feedback'}")
    raise typer.Exit(failed)


def likeness(exercise: Exercise, folder: Classroom = None) -> None:
    """Laporkan naskah peserta yang mirip satu sama lain; nilai tidak berubah."""
    from grader.commands import show
    from grader.exercise import load
    from grader.report import likeness as report

    _known(exercise)
    root = classroom_folder(folder)
    with show.console(err=True).status("Membandingkan …"):
        found = report.of_class(root, load(exercise))
        place = report.page(load(exercise), found, root / "laporan" / f"kemiripan-{exercise}.html")
    for pair in found:
        typer.echo(f"{pair.one} dan {pair.other}: {pair.likeness:.0%} ({pair.item})")
    typer.echo(f"{len(found)} pasangan yang mirip. Bagian yang sama: {place}")


def _submissions(root: Path, slug: str) -> int:
    return sum(1 for path in (root / "submitted").glob(f"*/{slug}") if path.is_dir())


def _steps(done: Iterable[list[Step]]) -> int:
    """Say what became of each trainee; 1 where anything failed, else 0."""
    steps = [step for steps in done for step in steps]
    for step in steps:
        if step.problem:
            typer.echo(f"{step.student}: {step.problem}.", err=True)
    failed = sum(1 for step in steps if step.problem)
    typer.echo(f"{len(steps) - failed} dari {len(steps)} kiriman selesai.")
    return 1 if failed else 0


def export(folder: Classroom = None) -> None:
    """Ekspor semua nilai ke CSV."""
    from grader.classroom import course

    typer.echo(f"Nilai diekspor ke {course.export(classroom_folder(folder))}")


def bundle(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="BERKAS.zip", help="Nama ZIP yang dibuat.")
    ] = None,
    no_wheels: Annotated[
        bool,
        typer.Option("--no-wheels", help="Tanpa paket lain; memasangnya perlu internet."),
    ] = False,
) -> None:
    """Kemas kursus untuk laptop peserta: tanpa kunci, contoh jawaban, dan naskah acuan."""
    from grader import bundle as pack
    from grader import workspace
    from grader.commands import show
    from grader.errors import UsageError

    root = workspace.checkout()
    if root is None:
        raise UsageError("humas bundle hanya dapat dijalankan dari clone repositori.")
    with show.console(err=True).status("Mengemas …"):
        made = pack.bundle(root, out or root / "dist" / pack.NAME, wheels=not no_wheels)
    size = show.number(made.stat().st_size / 1e6)
    typer.echo(f"{made} ({size} MB). Isinya cocok untuk komputer seperti ini; lihat README.txt.")


def check_data() -> None:
    """Periksa semua berkas di datasets/ terhadap skemanya."""
    from grader import datasets

    problems = datasets.check()
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        typer.echo(f"{len(problems)} masalah ditemukan.", err=True)
        raise typer.Exit(1)
    typer.echo("datasets/: tidak ada masalah.")


def demo(folder: Classroom = None) -> None:
    """Peragaan lengkap: dua belas peserta rekaan, dari penerbitan sampai umpan balik.

    Isi folder kelas disimpan untuk dilihat sesudahnya.
    """
    from grader import demo as show_class
    from grader.commands import show

    root = classroom_folder(folder)
    played = show_class.play(root, lambda part: typer.echo(f"{part} …"))
    units = {person.student: person.head.unit for person in played.trainees}
    show.standings(list(played.standings), units)
    slowest = max(played.phases, key=lambda phase: phase.seconds)
    for phase in played.phases:
        mark = "  <- paling lama" if phase is slowest else ""
        typer.echo(f"{phase.name:<32}{show.seconds(phase.seconds)}{mark}")
    typer.echo(f"Nilai: {played.export}")
    typer.echo(f"Umpan balik: {root / 'feedback'}")
    failed = [entry.student for entry in played.standings if entry.problem]
    if failed:
        typer.echo(f"Belum dapat dinilai: {', '.join(failed)}.", err=True)
        raise typer.Exit(1)
