"""Provinces, regencies and cities of Indonesia (``datasets/gazetteer.csv``)."""

from __future__ import annotations

from functools import lru_cache

from grader.datasets import rows


@lru_cache(maxsize=1)
def gazetteer() -> frozenset[str]:
    """Their names and other names, casefolded."""
    names: set[str] = set()
    for row in rows("gazetteer"):
        names.add(row["name"].casefold())
        names.update(other.strip().casefold() for other in row["other"].split("|") if other.strip())
    return frozenset(names)


def is_place(name: str) -> bool:
    """True for a province, regency or city of Indonesia (``datasets/gazetteer.csv``)."""
    return name.casefold().removeprefix("kota ").removeprefix("kabupaten ") in gazetteer()


@lru_cache(maxsize=1)
def _provinces() -> frozenset[str]:
    named = [row for row in rows("gazetteer") if row["kind"] == "province"]
    others = "|".join(row["other"] for row in named).split("|")
    return frozenset(name.strip().casefold() for name in [*(r["name"] for r in named), *others])


def is_province(name: str) -> bool:
    """True for a province, by its name or in short: *Jateng*."""
    return name.casefold() in _provinces()
