"""Academic degrees behind a name: *S.H., M.H.*, *S.Sos*, *SH MH*, *Lc., MA*."""

from __future__ import annotations

import re

LISTED = frozenset(
    "SH MH MHum SE MM MSi SSi ST MT SPd MPd SSos MSos SIP MIP SAP MAP SKM MKM MKes SKep "
    "MKep SAg MAg SHI MHI SPsi MPsi SKom MKom MIKom SIKom SS MA MBA MSc BSc PhD Lc MARS "
    "SIK SPt SPi MSP SP STP MP SFarm MFarm SGz SKed Amd AMd AMdIP AMdKep AMK Akt CFA CPA "
    "SPdI MPdI SThI SPdK STh MTh SSTP SSn MSn MEng MTr STr MPA MPH Ners LLM Dipl BE BcIP "
    "SIIP SPAK SpPD SpOG SpA SpKJ SpB Psi MPd MMPd MMSi MSE MEc MAB MAkt CHRM Ak CA Apt "
    "STrPas STrIP STrKep STrSos STrT MTr SIKom SST SSiT SAB SAk SHum SFil SPdSD SPar SpJP "
    "SpAn SpBS SpS SpN SpM SpTHT SpP SpU SpRad SpPK SpKK SpMF FIHA FINASIM FICS SFD Gr Ns IPU "
    "IPM SSpS OFM SVD SCJ CSsR SJ".split()
)
"""As written without full stops; only these are degrees without any."""
_DOTTED = (
    r"(?:[SM]|A(?=\.?\s?(?:Md|Ma|Mk|P\.|K\.|Pi))|Bc|Dr|Ph|Sp|Amd|A\.Md|S\.Tr|M\.Tr)\.?\s?"
    r"[A-Z][A-Za-z]{0,5}\.(?:[A-Z][A-Za-z]{0,4}\.?)*(?:\(K\)|-[A-Z]+)?"
)
_OPEN = (
    r"(?:[SM]|Bc|Sp|A\.Md|S\.Tr|M\.Tr)\.(?:[A-Z][A-Za-z]{0,4}\.){0,3}[A-Z][A-Za-z]{0,4}(?:\(K\)|-[A-Z]+)?"
    r"(?![A-Za-z.])|A\.Md(?![A-Za-z])"
)
_SHORT = "|".join(sorted(LISTED, key=len, reverse=True))
_CAPITALS = "|".join(
    word
    for word in sorted(LISTED, key=len, reverse=True)
    if (word.isupper() and word not in "CA BE") or (word[:2].isupper() and not word.isupper())
)
_DEGREE = re.compile(
    rf",?\s*({_DOTTED}|{_OPEN})|,\s*((?:{_SHORT})\b(?:(?<=Lc)\.)?)|\s((?:{_CAPITALS})\b)(?!\.?[\w-])"
)


MOST = 12
"""Nobody has more degrees; a text of nothing else would be read over and over."""


def degrees_end(text: str, end: int) -> int:
    """Where the degrees end that stand right behind a name; its own ``end`` where there are none.

    A name may end with an initial: *Wahyu Eko S., S.Pd.*
    """
    behind = end
    if text[end : end + 1] not in (" ", ",", "."):
        return end
    if text[end : end + 1] == "." and _INITIAL.match(text, end - 2):
        behind = end + 1
    for _ in range(MOST):
        match = _DEGREE.match(text, behind)
        if not match:
            break
        degree = match[1] or match[2] or match[3]
        if not degree.endswith(".") and not is_degree(degree):
            break  # …, M.Yusuf
        if degree in ("Ners", "Ns") and _NAMED.match(text, match.end()):
            break  # Kepala Ruang Anak, Ners Made Karna
        whole = degree.isupper() and degree[:-1].isalpha() and degree.endswith(".")
        whole = whole and text[match.end() : match.end() + 1] != ","  # SH.,MH
        behind = match.end() - whole  # … SH MH. Beliau …: the full stop is the sentence's
    return behind


_NAMED = re.compile(r"\.? [A-Z][a-z]")
_INITIAL = re.compile(r"[^\w.]\w\.")


_FRONT = re.compile(
    r"(?<![\w.-])(?:(?:[Pp]rof|[Dd]rg?|Dr[sa]|Ir|K\.?H|Hj?|Hi|[Aa]pt|Kgs|Mgs|Msy|Kms|Nyimas|Tb|Rr?|Eng|Ing|Phil)"
    r"\. ?|"
    r"(?:Prof|Dr[sa]?|Ir|Hj|KH|TGH|Ners) (?:H )?)+$"
)
LONGEST_FRONT = 32
"""Characters; *Prof. Dr. Ir. H.* has sixteen."""


def degrees_start(text: str, start: int) -> int:
    """Where the degrees and titles begin that stand right before a name: *Prof. Dr. H. Latif*; its
    own ``start`` where there are none."""
    match = _FRONT.search(text, max(0, start - LONGEST_FRONT), start)
    return match.start() if match else start


def is_degree(word: str) -> bool:
    """True for a word that is a degree, with its full stops or without."""
    diploma = word.startswith(("A.Md.", "S.Tr.", "M.Tr."))  # of whatever field: A.Md.Kep
    return diploma or "".join(word.split(".")).split("(")[0].split("-")[0] in LISTED
