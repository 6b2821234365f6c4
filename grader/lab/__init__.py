"""What a trainee sees in JupyterLab: the calls that stand in the course's own cells.

``panel("naskah")`` shows the self-check under a prose answer, ``widget("judul")`` the place where
any other kind of answer is given, ``home()`` where the trainee stands in the course. Importing this
is light; the libraries come with the call. No call raises: what goes wrong is said in a sentence
with the next step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from grader.lab.note import Note

if TYPE_CHECKING:
    from grader.lab.homepage import HomePage
    from grader.lab.prose import Panel
    from grader.lab.sheet import Sheet

__all__ = ["home", "panel", "widget"]


def home() -> HomePage | Note:
    """Beranda: the modules, the trainee's progress, the next step."""
    try:
        from grader.lab.homepage import show
    except ImportError as bad:
        return _missing("Beranda", "Buka pelajaran dan latihan dari daftar berkas di kiri.", bad)
    return show()


def panel(item: str) -> Panel | Note:
    """The self-check of one prose item, for the notebook beside which ``rubric.json`` lies."""
    try:
        from grader.lab.prose import show
    except ImportError as bad:
        return _missing("Panel", "Jawaban Anda tetap aman di sel di atas.", bad)
    return show(item)


def widget(item: str) -> Sheet | Note:
    """The answer sheet of an item that is not prose; a note where its kind has none yet."""
    try:
        from grader.lab.sheet import show
    except ImportError as bad:
        return _missing("Lembar jawaban", "Yang sudah Anda jawab tetap tersimpan.", bad)
    return show(item) or Note(
        "Lembar jawaban untuk bagian ini belum tersedia di versi kursus yang terpasang. "
        "Anda dapat membaca soalnya dahulu dan melanjutkan ke bagian berikutnya."
    )


def _missing(what: str, kept: str, bad: ImportError) -> Note:
    return Note(
        f"{what} belum dapat ditampilkan: pustaka `{bad.name or 'anywidget'}` tidak terpasang. "
        f"{kept} Jalankan `humas doctor` di terminal, atau sampaikan pesan ini kepada instruktur."
    )
