"""Words without their affixes: the stems by which forms of one word are found, and small words."""

from __future__ import annotations

from grader.memo import remembered

FUNCTION_WORDS = frozenset(
    "di ke dari yang dan pada oleh untuk dengan itu ini para telah sudah akan juga dalam "
    "sebagai atas bagi adalah agar serta atau saat ketika hingga sampai secara".split()
)


NEGATIONS = frozenset(
    "tidak tak bukan belum tanpa nihil tiada bukanlah tidaklah "
    "nggak gak ga ngga enggak engga kagak tdk blm".split()
)
"""The last row is spoken or of the chat: bad style, but a denial all the same."""


_ENDINGS = ("nya", "lah", "kah", "pun", "ku", "mu")


_SUFFIXES = (("kan", 3), ("an", 4), ("i", 4), ("in", 4))  # -in: spoken "kabarin"


_PREFIXES = ("memper", "diper", "menge", "penge", "ber", "ter", "per", "di", "ke", "se", "pe", "be")


_NASALS = (
    ("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
    ("peng", ("", "k")), ("peny", ("s",)), ("pem", ("", "p")), ("pen", ("", "t")), ("pe", ("",)),
)  # fmt: skip


UNDERIVED = frozenset(
    "meninggal menurut melalui sekitar seluruh beberapa berapa terhadap tersebut sebagai "
    "sementara selama sekarang semalam kelompok kelas pesisir sebanyak setelah "
    "sebelum segera sepanjang media".split()
)
"""Words that only look derived, or mean something else than their root: *meninggal*, not
*tinggal*."""


MOST_HYPHENS = 50
"""More hyphens join no word: its parts would be taken off one in another without end."""


@remembered(65536)
def stems(word: str) -> frozenset[str]:
    """Every reading of an Indonesian word without affixes, the word itself among them.

    No dictionary: ``memukul`` gives memukul, ukul, pukul. Two words are held to be forms of one
    when their readings meet. Affixes after Sneddon, Indonesian Reference Grammar (2010), ch. 1.
    """
    if word in UNDERIVED:
        return frozenset({word})
    if "-" in word:
        if word.count("-") > MOST_HYPHENS:
            return frozenset({word})
        first, _, second = word.partition("-")
        if first and second:
            return frozenset({word}) | stems(first) | stems(second)
    found = {word}
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            found.add(word[: -len(ending)])
    for base in list(found):
        for suffix, least in _SUFFIXES:
            if base.endswith(suffix) and len(base) - len(suffix) >= least:
                found.add(base[: -len(suffix)])
    for _ in range(2):  # at most two prefixes: member-hentikan, keter-tiban
        for base in list(found):
            for prefix in _PREFIXES:
                if base.startswith(prefix) and len(base) - len(prefix) >= 4 - (
                    prefix in ("di", "ter")
                ):
                    found.add(base[len(prefix) :])
            for prefix, restored in _NASALS:
                rest = base[len(prefix) :]
                if base.startswith(prefix) and len(rest) >= 3:
                    found.update(letter + rest for letter in restored)
    return frozenset(found)
