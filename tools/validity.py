"""How far the engine agrees with people: ``make validity`` writes ``docs/validity.md``.

Each section is a module ``validity_<name>.py`` with ``section() -> list[str]``, its lines of
Markdown, and perhaps ``show() -> list[str]``, where engine and people part on what may be looked at
while rules are written. ``python tools/validity.py --show elements`` prints the latter,
``--only elements`` prints one section without writing the report.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SECTIONS = ("elements", "releases", "stance", "effort", "mutations", "passages", "agreement",
            "rated")  # fmt: skip
"""In the order of the report; a new section is a module and its name here."""
PREFACE = (
    "# Validity",
    "",
    "Command: `make validity`. *Tuning parts* were in view while rules were written; *report",
    "parts* are only counted. Those counts were looked at between steps, and now and then kept or",
    "undid a rule, so that texts nobody has seen will come out somewhat lower.",
    "",
)


def main() -> None:
    """Write the report, print one section, or list where one section's parties part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=SECTIONS, help="list where we part on what may be read")
    parser.add_argument("--only", choices=SECTIONS, help="print one section, write nothing")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "validity.md")
    arguments = parser.parse_args()
    if name := arguments.show or arguments.only:
        section = import_module(f"validity_{name}")
        print("\n".join(section.show() if arguments.show else section.section()))
        return
    lines = [*PREFACE]
    for name in SECTIONS:
        lines += import_module(f"validity_{name}").section()
    text = "\n".join(lines).rstrip("\n") + "\n"
    arguments.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
