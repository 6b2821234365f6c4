"""Train the language model of the effort gate with NLTK and export it as a table.

Command: ``python tools/train_order.py`` (``make order``). Trains a Lidstone bigram model over word
classes on the project's own Indonesian texts, lists which words stand side by side in them, writes
``grader/tables/order.json`` and prints how well it tells ordered sentences from the same words
shuffled, on a tenth that it was not trained on. With ``--words`` it also lists their words anew;
read that list, for lessons quote mistakes and foreign titles.
"""

from __future__ import annotations

import csv
import json
import random
import re
import statistics
import sys
from collections import Counter
from pathlib import Path

from nltk.lm import Lidstone
from nltk.lm.preprocessing import pad_both_ends
from nltk.util import bigrams

from grader.facts import load_case
from grader.spans import sentence_of
from grader.text import Document, Sentence
from grader.wordclass import BOUNDARY, TABLE, word_classes

ROOT = Path(__file__).resolve().parents[1]
GAMMA = 0.05
"""Lidstone's pseudo-count: small, since the classes are few."""
HELD_OUT = 10
LEAST = 2
"""Classes seen less often are the unknown class; neighbours seen less often are not listed."""


def texts() -> list[str]:
    """Every Indonesian text of the project that is written prose."""
    found: list[str] = []
    for path in sorted((ROOT / "datasets" / "cases").glob("*.yaml")):
        case = load_case(path)
        found += [case.situation, case.boilerplate, *(fact.text for fact in case.facts)]
        found += [statement.text for statement in case.statements]
        found += [entry.why for entry in case.withhold]
    for name, columns in (
        ("words_standard", ("counter_example",)),
        ("words_stance", ("example", "counter_example", "note")),
        ("terms", ("definition",)),
        ("abbreviations", ("example",)),
    ):
        path = ROOT / "datasets" / f"{name}.csv"
        if path.is_file():
            with path.open(encoding="utf-8", newline="") as file:
                found += [row[column] for row in csv.DictReader(file) for column in columns]
    for path in sorted((ROOT / "course").rglob("lesson.md")):
        found.append(
            re.sub(
                r"```.*?```|^---.*?^---", "", path.read_text(encoding="utf-8"), flags=re.S | re.M
            )
        )
    return [text for text in found if text]


def conversation() -> list[str]:
    """What people write to an office and it to them: comments, replies, posts. In it a trainee's
    reply has its order of words; many of its words are the chat's and stand in no list."""
    found: list[str] = []
    for name, columns in (("comments", ("text", "good_reply")), ("posts", ("caption",))):
        with (ROOT / "datasets" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found += [
                row[column]
                for row in csv.DictReader(file)
                for column in columns
                if row.get("intent") != "spam"
            ]
    return [text for text in found if text]


def sentences_of(texts: list[str]) -> list[Sentence]:
    """Their sentences of four words and more."""
    return [s for text in texts for s in Document.read(text).sentences if len(s.words) >= 4]


def classes(sentence: Sentence) -> list[str]:
    """The classes of a sentence's words."""
    return word_classes(sentence)


def neighbours(sentences: list[Sentence]) -> dict[str, list[str]]:
    """The words that stand right behind each word at least ``LEAST`` times."""
    seen = Counter(pair for sentence in sentences for pair in bigrams(sentence.tokens))
    found: dict[str, list[str]] = {}
    for (word, behind), count in sorted(seen.items()):
        if count >= LEAST:
            found.setdefault(word, []).append(behind)
    return found


def train(sentences: list[list[str]]) -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """The bigram and unigram probabilities as tables; ``?`` is a class never seen."""
    padded = [list(pad_both_ends(line, n=2, pad_left=True)) for line in sentences]
    vocabulary = [name for line in padded for name in line]
    model = Lidstone(GAMMA, 2)
    model.fit([list(bigrams(line)) + [(name,) for name in line] for line in padded], vocabulary)
    names = sorted(set(vocabulary))
    pairs = {
        before: {name: round(model.score(name, [before]), 7) for name in names if name != BOUNDARY}
        for before in names
        if before != "</s>"
    }
    seen = model.counts.unigrams
    total = sum(count for name, count in seen.items() if name not in (BOUNDARY, "</s>"))
    single = {
        name: round(seen[name] / total, 7) for name in names if name not in (BOUNDARY, "</s>")
    }
    return pairs, single | {"?": round(1 / total, 9)}


def main() -> None:
    """Train, export, and print the held-out separation."""
    found = sentences_of(texts())
    lines = [classes(sentence) for sentence in found]
    training = [line for n, line in enumerate(lines) if n % HELD_OUT]
    spoken = sentences_of(conversation())
    training += [classes(sentence) for sentence in spoken]
    pairs, single = train(training)
    known = Counter(
        word.lower for sentence in found for word in sentence.words if word.text.isalpha()
    )
    words = json.loads(TABLE.read_text(encoding="utf-8"))["words"]
    if "--words" in sys.argv[1:]:
        words = sorted(word for word in known if word.islower())
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(
        json.dumps(
            {
                "pairs": pairs,
                "single": single,
                "words": words,
                "neighbours": neighbours(found + spoken),
            },
            ensure_ascii=False,
            sort_keys=True,
            indent=0,
        )
        + "\n",
        encoding="utf-8",
    )
    from grader.wordorder import order_score

    held = [sentence for n, sentence in enumerate(found) if not n % HELD_OUT]
    draw = random.Random(0)
    good, bad = [], []
    for start in range(0, len(held) - 8, 8):
        group = held[start : start + 8]
        good.append(order_score(tuple(group)))
        mixed = [w for s in group for w in s.words]
        draw.shuffle(mixed)
        cut = len(mixed) // 8
        bad.append(
            order_score(
                tuple(sentence_of(0, 0, tuple(mixed[n * cut : (n + 1) * cut]), 0) for n in range(8))
            )
        )
    print(
        f"{len(found)} sentences, {sum(len(s.words) for s in found)} words, {len(single) - 1} "
        "classes"
    )
    for name, scores in (("ordered", good), ("shuffled", bad)):
        print(
            f"{name}: mean {statistics.mean(scores):.3f}, least {min(scores):.3f}, most "
            f"{max(scores):.3f}"
        )


if __name__ == "__main__":
    main()
