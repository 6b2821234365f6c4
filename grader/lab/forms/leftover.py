"""What a module that was handed in still lacks, in one sentence, and what an exercise does."""

from __future__ import annotations

from grader.lab.modules import Module, Work

CHANGED = (
    "Ada perubahan sesudah penyerahan terakhir. Bila ingin perubahan itu ikut dinilai, buka "
    "latihannya, lalu tekan Serahkan sekali lagi."
)

WORDS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")


def left_open(module: Module) -> str:
    """“Sudah diserahkan; dua soal masih kosong.”; "" where nothing is missing, or where nothing was
    handed in. A file that cannot be read is not said to be empty: its row says what is wrong."""
    if module.finished or not module.handed:
        return ""
    readable = [work for work in module.exercises if not work.trouble]
    empty = sum(work.empty for work in readable)
    partly = sum(work.total - work.done - work.empty for work in readable)
    unread = module.unread and module.lesson is not None and not module.lesson.trouble
    lacks = [
        f"{_word(empty)} soal masih kosong" if empty else "",
        f"{_word(partly)} soal belum lengkap" if partly else "",
        "materi belum dibuka" if unread else "",
    ]
    said = _listed([lack for lack in lacks if lack])
    return f"Sudah diserahkan; {said}." if said else ""


def _word(number: int) -> str:
    return WORDS[number] if number < len(WORDS) else str(number)


def _listed(parts: list[str]) -> str:
    *before, last = parts or [""]
    return f"{', '.join(before)} dan {last}" if before else last


def since_hand_in(work: Work) -> str:
    """What to do with a change after the last hand-in; "" without one."""
    return CHANGED if work.changed else ""


def handed_state(module: Module) -> str:
    """How far a module is that was handed in and is not finished."""
    changed = any(work.changed for work in module.exercises)
    return "Diserahkan, lalu diubah" if changed else "Diserahkan, belum selesai"
