"""Train a TF-IDF + linear baseline on the labels of a dataset and print how well it does.

    python tools/baseline.py headlines text frame tone
    python tools/baseline.py comments text intent

Trains on the split ``train``, reports macro-F1 and accuracy on ``test`` (and on ``dev``), beside
the majority class of the training rows. A macro-F1 above 0.95 says that the texts are too easy.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, classification_report, f1_score
from sklearn.pipeline import Pipeline, make_pipeline, make_union

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from grader.datasets import rows
from grader.errors import DataError

SEED = 20260302
TOO_EASY = 0.95


def model() -> Pipeline:
    """Words (1-2) and character n-grams (2-5, inside words) into a balanced logistic regression."""
    features = make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2),
    )
    linear = LogisticRegression(C=4, class_weight="balanced", max_iter=2000, random_state=SEED)
    return make_pipeline(features, linear)


def scores(wanted: list[str], found: Any) -> tuple[float, float]:
    """Macro-F1 and accuracy."""
    macro = f1_score(wanted, found, average="macro", zero_division=0)
    return float(macro), float(accuracy_score(wanted, found))


def report(name: str, column: str, label: str, each: bool) -> tuple[str, float]:
    """The lines on one label, and the model's macro-F1 on ``test``."""
    table = rows(name)
    missing = {column, label, "split"} - set(table[0])
    if missing:
        raise DataError(f"dataset {name} has no column {', '.join(sorted(missing))}")
    parts = {
        split: [row for row in table if row["split"] == split and row[label]]
        for split in ("train", "dev", "test")
    }
    texts = {split: [row[column] for row in part] for split, part in parts.items()}
    gold = {split: [row[label] for row in part] for split, part in parts.items()}
    majority = DummyClassifier(strategy="most_frequent").fit(texts["train"], gold["train"])
    linear = model().fit(texts["train"], gold["train"])
    lines = [f"{name}.{label}: {len(gold['train'])} train rows, {len(set(gold['train']))} classes"]
    macro = 0.0
    for split in ("dev", "test"):
        found = linear.predict(texts[split])
        macro, accuracy = scores(gold[split], found)
        least, most = scores(gold[split], majority.predict(texts[split]))
        lines.append(
            f"  {split} ({len(gold[split])} rows): macro-F1 {macro:.3f}, accuracy {accuracy:.3f}"
            f" | majority: macro-F1 {least:.3f}, accuracy {most:.3f}"
        )
        if each and split == "test":
            lines.append(classification_report(gold[split], found, digits=2, zero_division=0))
    return "\n".join(lines), macro


def main(arguments: list[str]) -> int:
    """Print the figures; returns 1 where a label is too easy, else 0."""
    parser = argparse.ArgumentParser(description="TF-IDF + logistic regression on a dataset.")
    parser.add_argument("dataset")
    parser.add_argument("column", help="the column with the text")
    parser.add_argument("labels", nargs="+", help="the columns to predict")
    parser.add_argument("--each", action="store_true", help="figures for each class on test")
    given = parser.parse_args(arguments)
    too_easy = []
    for label in given.labels:
        try:
            lines, macro = report(given.dataset, given.column, label, given.each)
        except DataError as error:
            parser.error(str(error))
        print(lines)
        if macro > TOO_EASY:
            too_easy.append(label)
    if too_easy:
        print(f"too easy (macro-F1 above {TOO_EASY}): {', '.join(too_easy)}; mend the texts")
    return 1 if too_easy else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
