"""Coarse classes of Indonesian words, by which the order of words is judged.

A function word is its own class; any other word is classed by capital, figure or affix, so that a
model over some ten thousand sentences has seen nearly every pair.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from grader.memo import remembered
from grader.text import Sentence, Word

TABLE = Path(__file__).parent / "tables" / "order.json"

BOUNDARY = "<s>"
FUNCTION = frozenset(
    "yang di dan itu ini dengan untuk dari pada ke oleh dalam tidak akan telah sudah juga ada "
    "adalah saat para sebagai karena bahwa kami saya mereka atau agar setelah sebelum masih "
    "dapat bisa tersebut lebih hingga serta secara bagi seperti ketika belum sedang kepada "
    "tetapi namun kata ujar atas antara kita dia ia anda semua setiap harus hanya jika maka "
    "lalu sehingga sementara orang hari pukul tanggal satu dua tiga empat lima bukan tak sampai "
    "tanpa terhadap selama hasil petugas narapidana warga binaan lapas rutan keluarga "
    "kepala".split()
)
COMMON = frozenset(
    "yang di dan itu ini dengan untuk dari pada ke oleh dalam tidak akan telah sudah juga ada "
    "adalah saat para sebagai karena bahwa kami saya mereka atau agar setelah sebelum masih "
    "dapat bisa tersebut lebih hingga serta secara bagi seperti ketika belum sedang kepada "
    "tetapi namun kata ujar atas antara sekitar kita dia ia anda semua setiap harus hanya jika "
    "bila maka lalu kemudian sehingga sementara".split()
)
"""Function words and the commonest verbs of press prose."""
_PREFIXES = (
    ("mem", "me"), ("men", "me"), ("meng", "me"), ("me", "me"), ("di", "di"), ("ber", "ber"),
    ("ter", "ter"), ("pem", "pe"), ("pen", "pe"), ("per", "pe"), ("pe", "pe"), ("ke", "ke"),
    ("se", "se"),
)  # fmt: skip


@lru_cache(maxsize=1)
def table() -> dict[str, Any]:
    """The word-order model and the words of the project's texts (``tools/train_order.py``)."""
    data: dict[str, Any] = json.loads(TABLE.read_text(encoding="utf-8"))
    return data


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """Every lower-case word of the project's own, proofread texts."""
    return frozenset(table()["words"])


def word_classes(sentence: Sentence) -> list[str]:
    """The class of each word; the first of a sentence tells nothing by its capital."""
    first, *others = sentence.words
    return [_class_of_first(first.text), *[_class(word.text) for word in others]]


@remembered(65536)
def _class(text: str) -> str:
    word = Word(0, len(text), text, text.casefold())
    if word.is_capital and not word.is_number:
        return "<Cap>" if not (word.text.isupper() and len(word.text) > 1) else "<CAP>"
    return _class_of_first(text)


@remembered(16384)
def _class_of_first(text: str) -> str:
    """The class of a word, whether or not it has a capital."""
    word = Word(0, len(text), text, text.casefold())
    if word.is_number:
        return "<#>"
    lower = word.lower
    if lower in FUNCTION:
        return lower
    for prefix, name in _PREFIXES:
        if lower.startswith(prefix) and len(lower) >= len(prefix) + 3:
            return f"<{name}-{'an' if lower.endswith('an') else ''}>"
    if lower.endswith("nya"):
        return "<-nya>"
    if lower.endswith("an") and len(lower) > 5:
        return "<-an>"
    return "<w>"
