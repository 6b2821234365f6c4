"""What an instructor types: from ``build`` to ``export``, and ``bundle``, ``check-data``, ``demo``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
    for slug in (exercise,) if exercise else ex.find():
        course.build(root, slug)
        typer.echo(f"{slug} dibangun di {root / 'source' / slug}")


def release(exercise: Exercise, folder: Classroom = None) -> None:
    """Terbitkan latihan ke bursa kelas."""
    from grader.classroom import course

    root = classroom_folder(folder)
    course.prepare(root)
    course.build(root, exercise)
    course.release(root, exercise)
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

    root = classroom_folder(folder)
    course.prepare(root)
    if not zips:
        for slug in ex.find():
            course.collect(root, slug)
            typer.echo(f"{slug}: kiriman di bursa sudah dikumpulkan.")
        return
    from grader import intake

    taken = intake.take_in(zips, root / "submitted")
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
    from grader import scores
    from grader.classroom import course
    from grader.commands import show

    root = classroom_folder(folder)
    with show.progress(f"Menilai {exercise}") as step:
        outcomes = course.grade(root, exercise, on_progress=step)
    scores.draw(root, exercise, outcomes)
    if any(outcome.failed for outcome in outcomes):
        raise typer.Exit(1)


def feedback(exercise: Exercise, folder: Classroom = None) -> None:
    """Buat halaman umpan balik untuk setiap peserta dan terbitkan ke bursa."""
    from grader.classroom import course

    root = classroom_folder(folder)
    course.feedback(root, exercise)
    typer.echo(f"Umpan balik ada di {root / 'feedback'}")


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
    from grader import demo as play

    play.run(classroom_folder(folder))
