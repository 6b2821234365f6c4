"""What leaves the repository: the wheel's ``grader/_data/`` and the trainee's bundle.

``collect_data`` and ``notebook.release_files`` are the only allow-lists there are: no key, sample
or solution. The wheel's build hook imports this module, so it stands on the engine alone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path

from grader import schedule
from grader.errors import HumasError, UsageError
from grader.exercise import find, load
from grader.notebook import release_files

LEFT_OUT_OF_COURSE = frozenset({"instructor.md", "samples"})
NAME = "kelas-humas-bundle.zip"
_EPOCH = (1980, 1, 1, 0, 0, 0)

README = """\
KELAS HUMAS
===========

Kursus menulis untuk humas Pemasyarakatan, di komputer Anda sendiri.

{needs}
Python dapat diambil dari python.org; saat memasang di Windows, beri centang pada "Add python.exe
to PATH".

Langkah 1. Bongkar ZIP ini, lalu buka terminal di foldernya.
   Windows : klik kanan di folder itu, pilih "Buka di Terminal".
   macOS   : klik kanan folder itu, pilih "Terminal Baru di Folder".
   Linux   : klik kanan folder itu, pilih "Buka di Terminal".

Langkah 2. Pasang (satu kali saja). Ketik baris demi baris.
   Windows :
      py -m venv humas-env
      humas-env\\Scripts\\python -m pip install {options} kelas-humas
   Linux dan macOS :
      python3 -m venv humas-env
      humas-env/bin/python -m pip install {options} kelas-humas

Langkah 3. Mulai belajar (setiap kali).
   Windows         : humas-env\\Scripts\\humas start
   Linux dan macOS : humas-env/bin/humas start
   Peramban terbuka dengan JupyterLab; alamatnya juga tampil di terminal. Tulisan Anda tersimpan
   di folder "workspace". Untuk berhenti, tekan Ctrl+C di terminal.

Menyerahkan latihan: humas-env\\Scripts\\humas submit  (Windows)
                     humas-env/bin/humas submit       (Linux dan macOS)
   Hasilnya sebuah ZIP di workspace/diserahkan; kirimkan kepada instruktur.

Ada yang tidak berjalan? Jalankan "humas doctor" dengan cara yang sama.
"""


def collect_data(root: Path) -> dict[str, bytes]:
    """Relative path inside ``grader/_data/`` to content, for the checkout at ``root``.

    Of each exercise only what a release holds; ``course/`` without instructors' notes;
    ``datasets/`` whole; of ``classroom/`` the deadlines and nothing else.
    """
    files: dict[str, bytes] = {}
    for slug in find(root / "exercises"):
        released = release_files(load(root / "exercises" / slug))
        files |= {f"exercises/{slug}/{name}": content for name, content in released.items()}
    for folder in ("course", "datasets"):
        for path in sorted((root / folder).rglob("*")):
            parts = path.relative_to(root).parts
            hidden = any(part.startswith((".", "__")) for part in parts)
            if path.is_file() and not hidden and LEFT_OUT_OF_COURSE.isdisjoint(parts):
                files[path.relative_to(root).as_posix()] = path.read_bytes()
    deadlines = schedule.checked(root / "classroom" / schedule.NAME)
    return files | ({schedule.NAME: schedule.dump(deadlines)} if deadlines else {})


def wheel(root: Path, out: Path) -> Path:
    """Build the project's wheel into ``out``. Raises UsageError where the backend is missing,
    HumasError with the backend's own words where it fails."""
    before = set(out.glob("*.whl"))
    _run("membangun wheel", root, "-m", "hatchling", "build", "--target", "wheel", "-d", str(out))
    made = sorted(set(out.glob("*.whl")) - before) or sorted(out.glob("kelas_humas-*.whl"))
    if not made:
        raise HumasError(f"Wheel tidak ditemukan di {out} sesudah dibangun.")
    return made[-1]


def locked_wheels(root: Path, out: Path) -> list[Path]:
    """Download the wheels of ``requirements.lock`` for this platform and Python, hashes checked."""
    _run(
        "mengunduh paket", root, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--requirement", "requirements.lock", "--require-hashes", "--only-binary", ":all:",
        "--no-deps", "--dest", str(out),
    )  # fmt: skip
    return sorted(out.glob("*.whl"))


def bundle(root: Path, target: Path, *, wheels: bool = True) -> Path:
    """Write the trainee's ZIP: the wheel, the locked wheels, ``README.txt``; the same input gives
    the same bytes. Raises as ``wheel`` does."""
    with tempfile.TemporaryDirectory() as holder:
        own = wheel(root, Path(holder, "own"))
        files = {f"wheels/{own.name}": own.read_bytes()}
        if wheels:
            paths = locked_wheels(root, Path(holder, "locked"))
            files |= {f"wheels/{path.name}": path.read_bytes() for path in paths}
        files["README.txt"] = readme(wheels).replace("\n", "\r\n").encode()
        if not wheels:  # pip then takes the very versions that were tested, from PyPI
            lock = (root / "requirements.lock").read_text(encoding="utf-8")
            files["constraints.txt"] = constraints(lock).encode()
        target.parent.mkdir(parents=True, exist_ok=True)
        _zip(files, target)
    return target


def readme(wheels: bool) -> str:
    """The steps in Indonesian, with or without the packages at hand."""
    if not wheels:
        return README.format(
            needs="Yang diperlukan: Python 3.11 atau lebih baru, dan internet saat memasang.",
            options="--find-links wheels --constraint constraints.txt",
        )
    version = ".".join(map(str, sys.version_info[:2]))  # compiled wheels fit this one alone
    return README.format(
        needs=f"Yang diperlukan: Python {version} (tepat versi ini). Internet tidak diperlukan.\n"
        f"Paket ini dibuat untuk {sysconfig.get_platform()}.",
        options="--no-index --find-links wheels",
    )


def constraints(lock: str) -> str:
    """The pins of a lock without their hashes: pip wants hashes for all packages or for none."""
    pins = re.findall(r"^([\w.-]+==[^\\\n]+?)[ \\]*$", lock, re.MULTILINE)
    return "".join(f"{pin}\n" for pin in pins)


def _zip(files: dict[str, bytes], target: Path) -> None:
    with zipfile.ZipFile(target, "w") as packed:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"kelas-humas/{name}", date_time=_EPOCH)
            stored = name.endswith(".whl")  # compressed already
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)


def _run(what: str, root: Path, *arguments: str) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        if missing := re.search(r"No module named '?([\w.]+)", done.stderr):
            raise UsageError(
                f"Gagal {what}: modul `{missing[1]}` tidak terpasang. Jalankan dari clone yang "
                "disiapkan dengan `make start`; di sana alatnya lengkap."
            )
        last = " ".join(done.stderr.split())[-400:] or f"kode {done.returncode}"
        raise HumasError(f"Gagal {what}: {last}")
