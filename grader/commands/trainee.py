"""What a trainee types: ``start``, ``check``, ``submit``, ``fetch``, ``doctor``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from grader.exercise import Exercise
    from grader.labserver import Server
    from grader.returned import Page
    from grader.workspace import Update

Folder = Annotated[
    Path | None,
    typer.Option("--folder", help="Folder latihan.", show_default="workspace", metavar="FOLDER"),
]


def start(
    no_browser: Annotated[
        bool, typer.Option("--no-browser", help="Jangan membuka peramban; tampilkan alamatnya.")
    ] = False,
    port: Annotated[
        int,
        typer.Option(
            min=1,
            max=65535,
            metavar="ANGKA",
            help="Porta; bila terpakai, diambil porta kosong berikutnya.",
        ),
    ] = 8888,
    folder: Folder = None,
) -> None:
    """Siapkan folder latihan, lalu buka JupyterLab di sana.

    Notebook yang sudah Anda ubah tidak pernah ditimpa.
    """  # fmt: skip
    from grader import exchange, labserver, workspace

    place = workspace.locate(folder)
    typer.echo("Menyiapkan folder latihan …")
    update = workspace.build(place)
    _tell(update)
    exchange.connect(place)
    browser = not no_browser and labserver.has_display()
    server = labserver.running(place)
    if server is not None:
        typer.echo("JupyterLab sudah berjalan untuk folder ini.")
        _ready(server, place)
        if browser:
            typer.launch(server.address)
        raise typer.Exit(0)
    typer.echo("Menjalankan JupyterLab …")

    def ready(server: Server) -> None:
        _ready(server, place)
        typer.echo("Untuk berhenti, tekan Ctrl+C di sini.")

    code = labserver.serve(place, port=port, browser=browser, ready=ready)
    typer.echo("JupyterLab ditutup. Tulisan yang sudah disimpan tetap ada di folder latihan.")
    raise typer.Exit(code)


def _tell(update: Update) -> None:
    from grader.workspace import OWN

    if update.written:
        typer.echo(f"Folder latihan: {update.folder} ({len(update.written)} berkas baru).")
    else:
        typer.echo(f"Folder latihan: {update.folder}")
    if renewed := [name for name in update.renewed if not name.startswith(f"{OWN}/")]:
        typer.echo(f"Diperbarui: {', '.join(renewed)}.")
    for kept, newer in update.beside.items():
        typer.echo(f"{kept} sudah Anda ubah, jadi tidak disentuh. Terbitan barunya: {newer}.")


def _ready(server: Server, folder: Path) -> None:
    from grader.frontpage import HOME

    typer.echo(f"\nAlamat: {server.address}")
    if (folder / HOME).is_file():
        typer.echo(
            f"Langkah berikutnya: buka alamat itu. Yang tampak ialah Beranda ({HOME}), halaman "
            "muka kursus; tekan di sana langkah berikutnya."
        )


def check(
    file: Annotated[Path, typer.Argument(metavar="BERKAS.ipynb", help="Notebook Anda.")],
    item: Annotated[
        str, typer.Option("--item", metavar="BUTIR", help="Periksa satu butir saja.")
    ] = "",
) -> None:
    """Periksa jawaban dalam notebook, seperti tombol Simpan & periksa.

    Yang diperiksa adalah berkas yang tersimpan.
    """
    from grader import answers as nb
    from grader.commands import show
    from grader.errors import UsageError

    path = file / nb.notebook_name(file.resolve().name) if file.is_dir() else file
    if not path.is_file():
        raise UsageError(f"Berkas {path} tidak ada. Periksa nama dan foldernya.")
    notebook = nb.read(path)
    exercise = _exercise(path, notebook)
    items = [entry for entry in exercise.rubric.items if item in ("", entry.id)]
    if not items:
        known = ", ".join(entry.id for entry in exercise.rubric.items)
        raise UsageError(f"Butir “{item}” tidak ada dalam {exercise.slug}. Pilih: {known}")
    found = nb.answers(notebook, exercise, path.parent)
    cells = [nb.grade_id(cell) for cell in notebook["cells"]]
    for entry in items:
        notices = []
        if entry.id not in cells:
            notices.append("Sel jawaban butir ini tidak ada lagi di notebook.")
        elif cells.count(entry.id) > 1:
            notices.append("Sel jawabannya lebih dari satu; yang dinilai yang paling atas.")
        show.assessment(exercise.rubric.grade(found[entry.id]), notices)


def _exercise(path: Path, notebook: object) -> Exercise:
    """The exercise by the rubric beside the notebook, else by the name that the notebook holds."""
    from grader import exercise as ex
    from grader.errors import NotebookError

    if (path.parent / "rubric.json").is_file():
        return ex.load_release(path.parent / "rubric.json")
    metadata = notebook.get("metadata") if isinstance(notebook, dict) else None
    marks = metadata.get("kelas_humas") if isinstance(metadata, dict) else None
    slug = marks.get("exercise") if isinstance(marks, dict) else None
    for name in (slug, path.stem, path.parent.name):
        if isinstance(name, str) and name in ex.find():
            return ex.load(name)
    raise NotebookError(
        f"{path.name}: bukan notebook latihan Kelas Humas, atau rubric.json tidak ada di sampingnya"
    )


def submit(
    exercise: Annotated[
        str, typer.Argument(metavar="LATIHAN", help="Nama latihan, atau notebook tertentu.")
    ] = "",
    name: Annotated[
        str, typer.Option("--name", metavar="NAMA", help="Nama Anda, bila bukan nama akun.")
    ] = "",
    folder: Folder = None,
) -> None:
    """Serahkan latihan: ke bursa kelas, atau sebagai ZIP untuk dikirim kepada instruktur.

    Tanda terima tersimpan di folder diserahkan. Boleh menyerahkan lagi; yang dinilai yang terakhir.
    """
    from grader import submission, workspace

    handed = submission.hand_in(workspace.locate(folder), exercise, name)
    for notice in handed.notices:
        typer.echo(notice)
    if handed.by_exchange:
        typer.echo(f"{handed.exercise} sudah diserahkan ke bursa kelas atas nama {handed.student}.")
    else:
        typer.echo(f"{handed.exercise} dikemas atas nama {handed.student}: {handed.place}")
        typer.echo("Langkah berikutnya: kirimkan ZIP itu kepada instruktur.")
    typer.echo(f"Tanda terima: {handed.receipt}")


def fetch(
    what: Annotated[
        str,
        typer.Argument(
            metavar="LATIHAN | HALAMAN.html",
            help="Nama latihan, atau halaman yang dikirim instruktur.",
            show_default="semua yang diserahkan ke bursa",
        ),
    ] = "",
    folder: Folder = None,
) -> None:
    """Ambil umpan balik: dari bursa kelas, atau dari halaman yang dikirim instruktur.

    Halamannya disimpan di folder latihan; nilai resminya lalu tampil di Beranda.
    """
    from grader import returned, workspace

    place = workspace.locate(folder)
    if what.lower().endswith((".html", ".htm")):
        _show(returned.from_file(place, Path(what)))
        return
    for exercise in returned.waiting(place, what.rstrip("/\\")):
        pages = returned.from_exchange(place, exercise)
        if pages:
            _show(pages[0])
        else:
            typer.echo(f"{exercise}: belum ada umpan balik. Coba lagi sesudah instruktur menilai.")


def _show(page: Page) -> None:
    state = "" if page.new else " (sudah ada di folder Anda)"
    typer.echo(f"{page.exercise}: {page.points} dari {page.max} poin{state}")
    typer.echo(f"Umpan balik: {page.path}")
    typer.echo("Langkah berikutnya: buka Beranda, lalu tekan umpan balik pada latihan itu.")


def doctor(folder: Folder = None) -> None:
    """Periksa apa yang terpasang, apa yang kurang, dan cara mendapatkannya."""
    from grader import doctor as examine
    from grader import workspace
    from grader.commands import show
    from grader.commands.instructor import classroom_folder

    found = examine.checks(workspace.locate(folder), classroom_folder(None))
    show.checks(found)
    missing = [check.name for check in found if check.needed and not check.works]
    if missing:
        typer.echo(f"Perlu dibenahi: {', '.join(missing)}.", err=True)
        raise typer.Exit(1)
    typer.echo("Semua yang diperlukan ada.")
