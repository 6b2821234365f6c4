"""``humas``: the one command of trainees and instructors.

What a HumasError says is shown as it is; bad usage exits 2 with the next step; anything unexpected
becomes one sentence and a log file. ``HUMAS_DEBUG=1`` lets exceptions through.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from grader import __version__
from grader.commands import instructor, trainee
from grader.errors import HumasError, UsageError

LOG = "humas.log"

# What typer says about bad usage, in Indonesian; a text that is not here is shown as it is.
_USAGE = (
    (r"No such command '(.+?)'\.(?: Did you mean .*?'(.+?)'.*)?", "Perintah `{0}` tidak ada."),
    (r"No such option: (\S+?)\.?(?: .*)?", "Pilihan `{0}` tidak ada."),
    (r"Missing argument '(.+?)'\.?.*", "Yang kurang: {0}."),
    (r"Missing option '(.+?)'\.?.*", "Yang kurang: {0}."),
    (r"Got unexpected extra argument\S* \((.+)\)", "Terlalu banyak: `{0}`."),
    (r"Option '(.+?)' requires an argument\.", "Pilihan `{0}` memerlukan nilai."),
    (r"Option '(.+?)' does not take a value\.", "Pilihan `{0}` tidak memerlukan nilai."),
    (r"Invalid value for '(.+?)': .+", "Nilai untuk `{0}` tidak cocok."),
)


class _Indonesian:
    """The words that typer itself would write in English."""

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)  # type: ignore[misc]
        if option is not None:
            option.help = "Tampilkan bantuan ini."
        return option

    def get_usage(self, ctx: Any) -> str:
        usage: str = super().get_usage(ctx)  # type: ignore[misc]
        return usage.replace("Usage: ", "Cara pakai: ", 1)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from typer import rich_utils

        rich_utils.ARGUMENTS_PANEL_TITLE = "Masukan"
        rich_utils.OPTIONS_PANEL_TITLE = "Pilihan"
        rich_utils.COMMANDS_PANEL_TITLE = "Perintah"
        rich_utils.REQUIRED_LONG_STRING = "[wajib]"
        rich_utils.DEFAULT_STRING = "[bila tidak disebut: {}]"
        super().format_help(ctx, formatter)  # type: ignore[misc]


class Command(_Indonesian, TyperCommand):
    """One command."""


class Group(_Indonesian, TyperGroup):
    """``humas`` itself."""


app = typer.Typer(
    name="humas",
    cls=Group,
    help="Kelas Humas: kursus menulis untuk humas Pemasyarakatan.",
    epilog="Contoh: humas start",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    options_metavar="[PILIHAN]",
    subcommand_metavar="PERINTAH …",
)


@app.callback(invoke_without_command=True)
def _root(
    context: typer.Context,
    version: bool = typer.Option(False, "--version", help="Tampilkan versi."),
) -> None:
    if version:
        typer.echo(f"kelas-humas {__version__}")
        raise typer.Exit(0)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(2)


FOR_TRAINEES = (
    ("start", trainee.start, "humas start"),
    ("check", trainee.check, "humas check 04-siaran-pers.ipynb"),
    ("submit", trainee.submit, "humas submit 04-siaran-pers"),
    ("fetch", trainee.fetch, "humas fetch 04-siaran-pers"),
    ("doctor", trainee.doctor, "humas doctor"),
)
FOR_INSTRUCTORS = (
    ("build", instructor.build, "humas build 04-siaran-pers"),
    ("release", instructor.release, "humas release 04-siaran-pers"),
    ("collect", instructor.collect, "humas collect kiriman/*.zip"),
    ("grade", instructor.grade, "humas grade 04-siaran-pers"),
    ("likeness", instructor.likeness, "humas likeness 04-siaran-pers"),
    ("feedback", instructor.feedback, "humas feedback 04-siaran-pers"),
    ("export", instructor.export, "humas export"),
    ("bundle", instructor.bundle, "humas bundle --out dist/kelas-humas-bundle.zip"),
    ("check-data", instructor.check_data, "humas check-data"),
    ("demo", instructor.demo, "humas demo"),
)
for _panel, _commands in (("Peserta", FOR_TRAINEES), ("Instruktur", FOR_INSTRUCTORS)):
    for _name, _function, _example in _commands:
        app.command(
            _name,
            cls=Command,
            epilog=f"Contoh: {_example}",
            rich_help_panel=_panel,
            options_metavar="[PILIHAN]",
        )(_function)


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code. No traceback is shown, unless HUMAS_DEBUG is set."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows console of an old code page
            stream.reconfigure(errors="replace")
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="humas", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except UsageError as bad:
        return _say(str(bad), 2)
    except HumasError as bad:
        return _say(str(bad), 1)
    except typer.TyperException as bad:
        return _say(_usage(bad), bad.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        return _say("Dihentikan.", 130)
    except Exception:
        if os.environ.get("HUMAS_DEBUG"):
            raise
        place = _log(traceback.format_exc())
        return _say(
            "Program terhenti karena kesalahan yang tidak terduga; tulisan Anda tidak diubah. "
            f"Catatannya ada di {place}; kirimkan berkas itu kepada instruktur.",
            1,
        )


def _say(message: str, code: int) -> int:
    typer.echo(message, err=True)
    return code


def _usage(error: typer.TyperException) -> str:
    message = " ".join(error.format_message().split())
    for pattern, indonesian in _USAGE:
        if found := re.fullmatch(pattern, message):
            message = indonesian.format(*found.groups())
            if found.re.groups > 1 and found[2] and pattern.startswith("No such command"):
                message += f" Maksud Anda `{found[2]}`?"
            break
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "humas"
    return f"{message}\nLangkah berikutnya: lihat `{path} --help`."


def _log(text: str) -> Path:
    """Add a traceback to the log and return its path; a folder that cannot be written gives way to
    the temporary one."""
    import datetime as dt

    entry = f"{dt.datetime.now().astimezone().isoformat()} humas {__version__}\n{text}\n"
    for folder in (Path(typer.get_app_dir("kelas-humas")), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / LOG).open("a", encoding="utf-8") as file:
                file.write(entry)
        except OSError:
            continue
        return folder / LOG
    sys.stderr.write(entry)
    return Path(LOG)


if __name__ == "__main__":
    sys.exit(main())
