"""Derive requirements.lock, requirements-dev.lock and environment.yml from pyproject.toml.

``make lock`` keeps the versions that still fit; ``make lock ARGS=--upgrade`` takes the newest.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS: dict[str, tuple[str, ...]] = {"requirements.lock": (), "requirements-dev.lock": ("dev",)}
RECORD = "# dependency tables of pyproject.toml: sha256:"
OLDEST_PYTHON = "3.11"

ENVIRONMENT = """\
# Made by `make lock` from requirements.lock; do not edit. For conda and repo2docker:
#     conda env create -f environment.yml
# pip refuses an editable project beside hashes, so the pins stand here without theirs.
name: kelas-humas
channels:
  - conda-forge
dependencies:
  - python={python}
  - pip
  - pip:
{pins}
      - -e .
"""


def dependency_hash(pyproject: str) -> str:
    """Return the SHA-256 (hex) of those tables of a pyproject text that decide a lock."""
    config = tomllib.loads(pyproject)
    tables = [
        config["project"]["requires-python"],
        sorted(config["project"]["dependencies"]),
        {k: sorted(v) for k, v in config["project"]["optional-dependencies"].items()},
    ]
    return hashlib.sha256(json.dumps(tables, sort_keys=True).encode()).hexdigest()


def recorded_hash(lock: str) -> str | None:
    """Return the hash that a lock's text says it was made from, None where it says nothing."""
    found = re.search(rf"^{re.escape(RECORD)}([0-9a-f]{{64}})$", lock, re.MULTILINE)
    return found[1] if found else None


def pins(lock: str) -> list[str]:
    """Return a lock's requirements, ``name==version`` with its marker, without their hashes."""
    return re.findall(r"^([a-z0-9][^\\\n]*==[^\\\n]*?) *\\?$", lock, re.MULTILINE)


def environment(lock: str) -> str:
    """Return the text of environment.yml for the text of requirements.lock."""
    lines = "\n".join(f"      - {pin}" for pin in pins(lock))
    return ENVIRONMENT.format(python=OLDEST_PYTHON, pins=lines)


def compile_lock(name: str, extras: tuple[str, ...], options: list[str]) -> str:
    """Return a fresh lock's text; raises CalledProcessError where uv finds no solution."""
    with tempfile.TemporaryDirectory() as folder:
        # uv keeps the versions of an output file that exists already.
        output = Path(folder, name)
        if (ROOT / name).exists():
            output.write_bytes((ROOT / name).read_bytes())
        command = [sys.executable, "-m", "uv", "--no-config", "pip", "compile", "pyproject.toml"]
        command += ["--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes"]
        # One version for every Python: what the tests saw is what every machine gets.
        command += ["--fork-strategy", "fewest", "--no-annotate", "--no-header", "--quiet"]
        command += [f"--extra={extra}" for extra in extras]
        if extras:
            command += ["--constraint", "requirements.lock"]
        # Wheels that lie about on this machine may differ from the index's and must not count.
        clean = {
            k: v for k, v in os.environ.items() if k not in ("PIP_FIND_LINKS", "UV_FIND_LINKS")
        }
        subprocess.run(
            [*command, *options, "--output-file", output], cwd=ROOT, env=clean, check=True
        )
        body = output.read_text(encoding="utf-8")
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return f"# Made by `make lock`; do not edit.\n{RECORD}{dependency_hash(pyproject)}\n{body}"


def write(name: str, text: str) -> None:
    """Write a derived file with the same bytes on every system."""
    (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(pins(text))} packages" if name in LOCKS else name)


def main(options: list[str]) -> int:
    """Write the three derived files; return 1 where uv found no solution (it says why)."""
    try:
        for name, extras in LOCKS.items():
            write(name, compile_lock(name, extras, options))
    except subprocess.CalledProcessError as error:
        return error.returncode
    write("environment.yml", environment((ROOT / "requirements.lock").read_text(encoding="utf-8")))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
