"""Write ``docs/bench.md`` from what ``make bench`` measured.

Command: ``make bench``, which runs ``pytest -m bench --benchmark-json=.cache/bench.json`` first.
"""

from __future__ import annotations

import json
import platform
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MEASURED = ROOT / ".cache" / "bench.json"


def main() -> None:
    """Turn pytest-benchmark's JSON into a table of milliseconds."""
    data = json.loads(MEASURED.read_text(encoding="utf-8"))
    lines = [
        "# What grading and a click cost",
        "",
        f"Command: `make bench`, on {data['machine_info']['cpu']['count']} cores, "
        f"Python {platform.python_version()}. Milliseconds.",
        "",
        "| what | median | 99th percentile | rounds |",
        "|---|---:|---:|---:|",
    ]
    searched: list[str] = []
    for bench in data["benchmarks"]:
        if bench["extra_info"]:  # a search: not its time counts, but what it found
            searched += [f"- {what}: `` {found} ``" for what, found in bench["extra_info"].items()]
            continue
        times = sorted(bench["stats"]["data"])
        late = times[min(len(times) - 1, int(0.99 * len(times)))]
        name = bench["name"].removeprefix("test_").replace("_", " ")
        median = 1000 * bench["stats"]["median"]
        lines.append(f"| {name} | {median:.1f} | {1000 * late:.1f} | {len(times)} |")
    if searched:
        lines += ["", "The slowest texts of 100 kB that a search found (opening, unit, close):", ""]
        lines += searched
    (ROOT / "docs" / "bench.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
