"""Persons shown by their initials: *HS (52)*, *D.F., 15 tahun*, *Anak berinisial R*."""

from __future__ import annotations

import re
from functools import lru_cache

from grader.facts import Case, Withheld
from grader.text import Document, Span

_LETTERS = r"[A-Z](?:\.\s?[A-Z]){0,3}\.?|[A-Z]{2,4}"
_AGED = re.compile(
    rf"(?<![\w.-])(?P<who>{_LETTERS}),?\s?"
    r"(?:\(\s?\d{1,2}(?:\s(?:tahun|thn|th)\.?)?\s?\)|"
    r"\s?(?:\(?(?:berusia|berumur|usia|umur)\s\d{1,2}\b\)?|\d{1,2}\s(?:tahun|thn|th)\b))"
)
# Where no age stands no letters need be tried before one: this is asked at figures only.
_AGE = re.compile(
    r"\d(?:(?:(?<=\(\d)|(?<=\(\s\d))\d?(?:\s(?:tahun|thn|th)\.?)?\s?\)|"
    r"(?<=usia\s\d)|(?<=umur\s\d)|\d?\s(?:tahun|thn|th)\b)"
)
_CALLED = re.compile(rf"\b(?:ber)?inisial\s+[“\"]?(?P<who>{_LETTERS})(?!\w)", re.IGNORECASE)
KNOWN = frozenset(
    "RS RSU RSUD RSUP RSJ UU PP RI RT RW HP TV PK JPU WBP WIB WITA WIT LPKA LPP UPT KUHP TB TBC "
    "HIV ISPA SD SDN SMP SMPN SMA SMAN SMK PAUD TK TNI AD AL AU BNN BPK BRI BNI BPJS DPR DPRD MPR "
    "KPU KPK KTP KK NIK NIP SIM SK CV PT UD PDAM PLN PMI LSP LBH LSM HAM HUT IGD UGD ICU UKS PKBM "
    "SPPT SOP APAR APBN APBD BAP SPDP KBO KPLP P2U IT AC CCTV USG II III IV VI VII VIII IX XI XII "
    "IIA IIB SH MH MM".split()
)
"""Abbreviations and Roman numerals that a number in brackets may follow."""
_DEGREES = frozenset("SH MH MM SE ST MT SIP SKM MSI MAP".split())
_ONE = frozenset(
    "anak korban pengunjung ibu bapak seorang narapidana napi tahanan penghuni warga binaan "
    "petugas pegawai teknisi saudara bernama inisial berinisial nama remaja siswa pemuda "
    "perempuan pria klien".split()
)
"""Behind these a single letter is somebody: *Anak R (15)*, not *Blok C (40)*."""


def initialled(document: Document, case: Case) -> list[tuple[Span, str]]:
    """Initials that show whom a sheet protects, with why: any with an age where it protects
    victims or children, all of a child, and those of a name that it withholds, unless a mosaic of
    the sheet weighs them."""
    guards = [entry for entry in case.withhold if entry.kind in ("child", "name")]
    if not guards or document.text.islower():
        return []
    guard = next((entry for entry in guards if entry.kind == "child"), guards[0])
    weighed = _weighed(case)
    found = [
        (match.start(), match.end(), guard)
        for match in (_AGED.finditer(document.text) if _AGE.search(document.text) else ())
        if _somebody(match) and _plain(match["who"]) not in weighed
    ]
    # As letters match where their case is ignored; a search that ignores it is far slower.
    lowered = document.text.replace("İ", "i").replace("ı", "i").lower()
    if guard.kind == "child" and "inisial" in lowered:
        called = _CALLED.finditer(document.text)
        found += [(m.start("who"), m.end(), guard) for m in called if m["who"][0].isupper()]
    for pattern, entry in _own(case):
        found += [(m.start(), m.end(), entry) for m in pattern.finditer(document.text)]
    shown: list[tuple[Span, str]] = []
    for start, end, entry in sorted(found, key=lambda each: (each[0], -each[1])):
        if not shown or start >= shown[-1][0].end:
            shown.append((Span(start, end), f"{entry.why} {entry.law}"))
    return shown


def _plain(letters: str) -> str:
    return re.sub(r"\W", "", letters)


@lru_cache(maxsize=64)
def _weighed(case: Case) -> frozenset[str]:
    """What the mosaics of a sheet list, initials among it, without full stops."""
    parts = (forms for mosaic in case.mosaics for forms in mosaic.parts.values())
    return frozenset(_plain(form) for forms in parts for form in forms)


def _somebody(match: re.Match[str]) -> bool:
    """True for letters that stand for a person: no abbreviation, no letter of a block."""
    letters = match["who"]
    plain = _plain(letters)
    if plain in _DEGREES or (plain in KNOWN and "." not in letters):
        return False
    if len(letters) > 1:
        return True
    before = match.string[max(0, match.start() - 20) : match.start()].split()
    return bool(before) and before[-1].casefold() in _ONE


@lru_cache(maxsize=64)
def _own(case: Case) -> tuple[tuple[re.Pattern[str], Withheld], ...]:
    """The initials of each name that the sheet withholds, in all ways to write them."""
    weighed = _weighed(case)
    found: dict[str, tuple[re.Pattern[str], Withheld]] = {}
    for entry in case.withhold:
        if entry.kind not in ("child", "name"):
            continue
        for form in entry.forms:
            letters = "".join(word[0] for word in form.split())
            if not _is_name(form, entry) or letters in KNOWN or letters in weighed:
                continue
            spaced = r"\.\s?".join(letters) + r"\.?"
            found[letters] = (re.compile(rf"(?<![\w.-])(?:{letters}|{spaced})(?!\w)"), entry)
    return tuple(found.values())


def _is_name(form: str, entry: Withheld) -> bool:
    """True for a name in full of which a part stands among the forms by itself, as persons are
    called and villages are not: *Dimas Fahrezi*, *Dimas*."""
    words = form.split()
    return (
        1 < len(words) <= 4
        and all(word[0].isupper() and word.isalpha() for word in words)
        and any(word in entry.forms for word in words)
    )
