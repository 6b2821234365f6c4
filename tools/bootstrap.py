"""Make ``.venv`` from the lock and install the project into it; print its Python's path.

``python tools/bootstrap.py`` (everything, for a clone) or ``--run`` (without the tools for tests).
Standard library only; runs on Windows too. A second run sees its stamp and does nothing. What it
says is Indonesian, since ``make start`` is a trainee's first command.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
LOCKS = {"dev": "requirements-dev.lock", "run": "requirements.lock"}


class SetupError(Exception):
    """What went wrong and the next step, ready to be shown."""


def say(message: str) -> None:
    """Write to stderr: stdout carries nothing but the path."""
    print(message, file=sys.stderr, flush=True)


def venv_python() -> Path:
    """Return where the environment's Python is (or will be)."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def require_python(version: tuple[int, ...]) -> None:
    """Raise SetupError for a Python older than 3.11."""
    if version < OLDEST:
        found = ".".join(map(str, version[:3]))
        raise SetupError(
            f"Python terlalu tua: ditemukan {found}, diperlukan 3.11 atau lebih baru.\n"
            "Langkah berikutnya: pasang Python 3.11+ dari python.org (atau `sudo apt install "
            "python3.11 python3.11-venv`), lalu ulangi dengan `make PYTHON=python3.11 …`."
        )


def require_ensurepip() -> None:
    """Raise SetupError where Python cannot make an environment (Debian ships that apart)."""
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise SetupError(
            "Python ini tidak dapat membuat lingkungan: modul `ensurepip` tidak ada.\n"
            "Langkah berikutnya: `sudo apt install python3-venv` (Debian, Ubuntu), lalu ulangi."
        )


def stamp(mode: str) -> str:
    """Return a fingerprint of all that the environment is made from and of where it stands."""
    digest = hashlib.sha256(f"{mode}\n{ROOT}\n{sys.version_info[:2]}\n".encode())
    for name in (LOCKS[mode], "pyproject.toml", "tools/bootstrap.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def pinned_uv() -> str:
    """Return the version of uv that pyproject.toml names (no tomllib in an old Python)."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'^uv = "([0-9.]+)"$', text, re.MULTILINE)
    if not found:
        raise SetupError('pyproject.toml: [tool.humas] harus memuat baris uv = "x.y.z".')
    return found[1]


def run(what: str, *command: str) -> None:
    """Run a command, its output on stderr; raises SetupError that says what failed."""
    say(f"• {what} …")
    # A user-wide install is impossible inside an environment and would stop pip.
    clean = {key: value for key, value in os.environ.items() if key != "PIP_USER"}
    result = subprocess.run(command, cwd=ROOT, env=clean, stdout=sys.stderr, check=False)
    if result.returncode:
        raise SetupError(
            f"Gagal: {what} (kode {result.returncode}); sebabnya ada di atas.\n"
            "Langkah berikutnya: periksa sambungan internet (di balik proksi: HTTPS_PROXY; "
            "cermin PyPI: PIP_INDEX_URL dan UV_DEFAULT_INDEX; sertifikat kantor: "
            "UV_SYSTEM_CERTS=1) dan ruang disk, tutup JupyterLab yang masih berjalan, "
            "lalu ulangi perintah yang sama."
        )


def works(python: str) -> bool:
    """Return whether a Python starts (a pyenv shim may not) and is new enough."""
    probe = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        command = [python, "-c", probe]
        return not subprocess.run(command, capture_output=True, check=False).returncode
    except OSError:
        return False


def newer_python() -> str | None:
    """Return a sufficiently new Python on the PATH, None where there is none."""
    names = [f"python3.{minor}" for minor in range(20, OLDEST[1] - 1, -1)]
    return next((path for path in map(shutil.which, names) if path and works(path)), None)


def belongs_here(python: Path) -> bool:
    """Return whether the environment was made at this place: its scripts hold its full path."""
    script = python.with_name("pip.exe" if os.name == "nt" else "pip")
    return script.exists() and str(VENV).encode() in script.read_bytes()


def install(mode: str) -> None:
    """Make the environment hold exactly the lock and this project, editable."""
    python = str(venv_python())
    if not (works(python) and belongs_here(venv_python())):
        require_ensurepip()
        run("membuat .venv", sys.executable, "-m", "venv", "--clear", str(VENV))
    uv = f"uv=={pinned_uv()}"
    quiet = ("--quiet", "--disable-pip-version-check", "--retries", "2")
    run(f"memasang {uv}", python, "-m", "pip", "install", *quiet, uv)
    pip = (python, "-m", "uv", "--no-config", "pip")
    run(
        f"memasang paket dari {LOCKS[mode]}",
        *(*pip, "sync", "--quiet", "--python", python, "--require-hashes", LOCKS[mode]),
    )
    # The dev lock has the build backend; without it uv builds apart, with the locked versions.
    build = ("--no-build-isolation",) if mode == "dev" else ("--build-constraints", LOCKS["dev"])
    run(
        "memasang Kelas Humas",
        *(*pip, "install", "--quiet", "--python", python, "--no-deps", *build, "--editable", "."),
    )


def bootstrap(mode: str) -> Path:
    """Return the path of a Python that has everything; raises SetupError."""
    stamp_file, wanted = VENV / "humas.stamp", stamp(mode)
    if not (
        venv_python().exists()
        and stamp_file.exists()
        and stamp_file.read_text(encoding="utf-8") == wanted
    ):
        stamp_file.unlink(missing_ok=True)
        install(mode)
        stamp_file.write_text(wanted, encoding="utf-8")
        say("• siap.")
    return venv_python()


def main(arguments: list[str]) -> int:
    """Print the environment's Python; return 0, or 2 with the reason and the next step."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    modes = parser.add_mutually_exclusive_group()
    for mode in LOCKS:
        modes.add_argument(f"--{mode}", dest="mode", action="store_const", const=mode)
    mode = parser.parse_args(arguments).mode or "dev"
    try:
        if sys.version_info < OLDEST and (newer := newer_python()):
            return subprocess.run([newer, __file__, *arguments], check=False).returncode
        require_python(sys.version_info[:3])
        print(bootstrap(mode))
    except SetupError as error:
        say(f"\n{error}")
        return 2
    except KeyboardInterrupt:
        say("\nDihentikan. Ulangi perintah yang sama untuk melanjutkan.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
