"""Check what git holds: no built notebook or database, fresh locks, no path of one machine.

Prints one line per fault (file, line, what to do) and exits 1, or exits 0.
"""

import re
import subprocess
import sys
from pathlib import Path

import lock

ROOT = Path(__file__).resolve().parent.parent
DERIVED = {".ipynb", ".db", ".sqlite", ".sqlite3", ".pyc"}
# A hub's container has /home/jovyan; that one is nobody's own machine.
MACHINE_PATH = re.compile(
    r"(?<![\w.:/*-])(?:/home/(?!jovyan\b)[a-z]|/Users/\w|/work[/]|/root[/]|[A-Z]:\\Users\\\w)"
)


def repository_files(root: Path) -> list[str]:
    """Return the files that git holds or would add; raises CalledProcessError outside a clone."""
    # CI may run as another user than the clone's owner, which git refuses unless told.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    command += ["--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    return sorted(name for name in set(listing.split("\0")) if name and (root / name).is_file())


def file_faults(root: Path, name: str) -> list[str]:
    """Return the faults of one file."""
    if Path(name).suffix in DERIVED:
        return [f"{name}: derived files are not committed; remove it (git rm --cached)"]
    try:
        lines = (root / name).read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return []
    return [
        f"{name}:{number}: expected no path of a developer's machine, found {found[0]!r}; "
        "use a path relative to the repository"
        for number, line in enumerate(lines, 1)
        if (found := MACHINE_PATH.search(line))
    ]


def lock_faults(root: Path) -> list[str]:
    """Return the derived dependency files that pyproject.toml has left behind."""
    wanted = lock.dependency_hash((root / "pyproject.toml").read_text(encoding="utf-8"))
    texts = {name: (root / name).read_text(encoding="utf-8") for name in lock.LOCKS}
    stale = [name for name, text in texts.items() if lock.recorded_hash(text) != wanted]
    written = (root / "environment.yml").read_text(encoding="utf-8")
    if written != lock.environment(texts["requirements.lock"]):
        stale.append("environment.yml")
    return [f"{name}: does not match pyproject.toml; run `make lock`" for name in stale]


def faults(root: Path) -> list[str]:
    """Return every fault of a repository."""
    names = repository_files(root)
    return [fault for name in names for fault in file_faults(root, name)] + lock_faults(root)


if __name__ == "__main__":
    found = faults(ROOT)
    print("\n".join(found) or "repository: no fault")
    sys.exit(1 if found else 0)
