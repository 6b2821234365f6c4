"""Say what `make test-full` needs and this machine lacks, and how to install it.

Exits 0 where everything is there, 2 otherwise: nothing is skipped in silence.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class Prerequisite:
    """A program that the full tests need."""

    name: str
    purpose: str
    install: str
    works: Callable[[], bool]


def browser() -> str | None:
    """Return the path of a Chromium, None where there is none."""
    return next((path for path in map(shutil.which, BROWSERS) if path), None)


def runs(*command: str) -> bool:
    """Return whether a command exists and ends well."""
    try:
        return not subprocess.run(command, capture_output=True, timeout=60, check=False).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False


PREREQUISITES = (
    Prerequisite(
        "chromium",
        "the tests in a real browser",
        "apt-get install chromium fonts-liberation",
        lambda: browser() is not None,
    ),
    Prerequisite(
        "bubblewrap",
        "the sandbox for a trainee's code (Linux, with user namespaces allowed)",
        "apt-get install bubblewrap",
        lambda: runs("bwrap", "--ro-bind", "/", "/", "--unshare-all", "true"),
    ),
    Prerequisite(
        "git",
        "the test that sets up a fresh clone",
        "apt-get install git",
        lambda: runs("git", "--version"),
    ),
)


def missing(prerequisites: Iterable[Prerequisite] = PREREQUISITES) -> list[str]:
    """Return a line for each prerequisite that is absent or does not work."""
    return [
        f"{item.name} is missing or does not run: needed for {item.purpose}\n"
        f"    install it with: {item.install}"
        for item in prerequisites
        if not item.works()
    ]


if __name__ == "__main__":
    lines = missing()
    print("\n".join(lines), file=sys.stderr, end="\n" if lines else "")
    sys.exit(2 if lines else 0)
