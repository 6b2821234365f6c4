"""Train a Punkt model with NLTK on the project's own texts and export it as data.

Command: ``python tools/train_punkt.py`` (``make punkt``). Writes ``grader/tables/punkt.json``,
which ``grader/punkt.py`` reads without NLTK, and prints how well sentences are told apart on text
that the model was not trained on: the examples of ``abbreviations.csv``, each of which holds an
abbreviation and is one sentence.
"""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path

from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer, PunktTrainer

from grader.facts import load_case
from grader.punkt import TABLE
from grader.text import Document

ROOT = Path(__file__).resolve().parents[1]
DATASETS = ROOT / "datasets"


def texts() -> list[str]:
    """The Indonesian prose of the project that is not used for scoring."""
    found: list[str] = []
    for path in sorted((DATASETS / "cases").glob("*.yaml")):
        case = load_case(path)
        found += [case.situation, case.boilerplate, *(fact.text for fact in case.facts)]
        found += [statement.text for statement in case.statements]
    with (DATASETS / "articles.jsonl").open(encoding="utf-8") as file:
        for line in file:
            article = json.loads(line)
            found += [value for key, value in article.items() if key in ("text", "body")]
    for name, columns in (
        ("words_standard", ("counter_example",)),
        ("words_stance", ("example", "counter_example")),
        ("terms", ("definition",)),
        ("posts", ("text", "caption")),
    ):
        with (DATASETS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found += [row[c] for row in csv.DictReader(file) for c in columns if c in row]
    return [text for text in found if text]


def scoring() -> list[str]:
    """Sentences that the model does not see: one for each abbreviation."""
    with (DATASETS / "abbreviations.csv").open(encoding="utf-8", newline="") as file:
        return [row["example"] for row in csv.DictReader(file)]


def train() -> PunktParameters:
    """NLTK's parameters after one pass over all texts."""
    trainer = PunktTrainer()
    trainer.train("\n\n".join(texts()), finalize=True)
    parameters: PunktParameters = trainer.get_params()
    return parameters


def export(parameters: PunktParameters) -> dict[str, object]:
    """The parameters as plain, sorted data."""
    return {
        "abbreviations": sorted(parameters.abbrev_types),
        "collocations": sorted(list(pair) for pair in parameters.collocations),
        "starters": sorted(parameters.sent_starters),
        "seen": {kind: seen for kind, seen in sorted(parameters.ortho_context.items()) if seen},
    }


def imported(data: dict[str, object]) -> PunktParameters:
    """NLTK's parameters from the exported data, for the parity test."""
    parameters = PunktParameters()
    parameters.abbrev_types = set(data["abbreviations"])  # type: ignore[call-overload]
    parameters.collocations = {tuple(pair) for pair in data["collocations"]}  # type: ignore[attr-defined]
    parameters.sent_starters = set(data["starters"])  # type: ignore[call-overload]
    for kind, seen in data["seen"].items():  # type: ignore[attr-defined]
        parameters.add_ortho_context(kind, seen)
    return parameters


def score(cut: object, sentences: list[str]) -> tuple[int, int, int]:
    """Boundaries that are right, found, and there are, in groups of ten sentences."""
    order = list(sentences)
    random.Random(0).shuffle(order)
    right = found = real = 0
    for start in range(0, len(order) - 9, 10):
        group = order[start : start + 10]
        text = " ".join(group)
        ends: set[int] = set()
        position = 0
        for sentence in group[:-1]:
            position += len(sentence)
            ends.add(position)
            position += 1
        given = {end for end in cut(text) if end < len(text)}  # type: ignore[operator]
        right, found, real = right + len(given & ends), found + len(given), real + len(ends)
    return right, found, real


def main() -> None:
    """Train, export, and print the scores of Punkt alone and of the engine."""
    parameters = train()
    data = export(parameters)
    TABLE.write_text(
        json.dumps(data, ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8"
    )
    print(
        f"{len(texts())} texts: {len(parameters.abbrev_types)} abbreviations, "
        f"{len(parameters.sent_starters)} starters, {len(parameters.ortho_context)} words"
    )
    punkt = PunktSentenceTokenizer(parameters)
    untrained = PunktSentenceTokenizer(PunktParameters())
    for name, cut in (
        ("untrained Punkt", lambda text: [end for _, end in untrained.span_tokenize(text)]),
        ("trained Punkt", lambda text: [end for _, end in punkt.span_tokenize(text)]),
        (
            "engine (Punkt, listed abbreviations, rules)",
            lambda text: [sentence.end for sentence in Document.read(text).sentences],
        ),
    ):
        right, found, real = score(cut, scoring())
        print(f"{name}: precision {right / found:.3f}, recall {right / real:.3f}")


if __name__ == "__main__":
    main()
