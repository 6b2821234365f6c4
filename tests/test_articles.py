"""The news items of ``datasets/articles.jsonl``, and the checker and loader of JSON lines."""

import json
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from measure_texts import near_duplicates, words

from grader import datasets, jsonlines
from grader.datasets import Problem, check, load, package, rows
from grader.errors import DataError

LINES = (datasets.root() / "articles.jsonl").read_text(encoding="utf-8").splitlines()
ITEMS: list[dict[str, Any]] = [json.loads(line) for line in LINES]
FUNCTIONS = {"problem", "cause", "judgement", "remedy"}


@pytest.fixture
def copy(repo: Path, tmp_path: Path) -> Path:
    """A copy of ``datasets/`` that a test may spoil, with articles.jsonl as its one resource."""
    folder = shutil.copytree(repo / "datasets", tmp_path / "datasets")
    for path in folder.glob("*.csv"):
        path.unlink()
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    described["resources"] = [each for each in described["resources"] if each["name"] == "articles"]
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")
    return folder


def change(folder: Path, line: int, **fields: Any) -> None:
    """Change fields of the item in one line of a copy; None takes the field away."""
    path = folder / "articles.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    item = {**json.loads(lines[line - 1]), **fields}
    kept = {key: value for key, value in item.items() if value is not None}
    lines[line - 1] = json.dumps(kept, ensure_ascii=False)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def events() -> Iterator[list[dict[str, Any]]]:
    """The items of each event."""
    by_event = defaultdict(list)
    for item in ITEMS:
        by_event[item["event"]].append(item)
    yield from by_event.values()


def test_there_are_as_many_items_as_promised() -> None:
    """Sixty items or more, all media among them, on twenty events or more."""
    assert len(ITEMS) >= 60
    assert len(list(events())) >= 20
    media = {"national", "regional", "agency", "institutional", "tabloid", "blog"}
    assert {item["medium"] for item in ITEMS} == media


def test_an_item_is_as_long_as_a_news_item() -> None:
    """Each text has 150 to 450 words."""
    wrong = {item["id"]: len(item["text"].split()) for item in ITEMS}
    assert {name: count for name, count in wrong.items() if not 150 <= count <= 450} == {}


def test_three_media_tell_each_event_in_their_own_way() -> None:
    """An event has three media or more and two or more frames."""
    for items in events():
        event = items[0]["event"]
        assert len({item["medium"] for item in items}) >= 3, event
        assert len({item["frame"] for item in items}) >= 2, event


def test_spans_are_exact() -> None:
    """A span is the quoted text at its offsets; spans stand in order and do not overlap."""
    for item in ITEMS:
        end = 0
        for span in item["functions"]:
            assert item["text"][span["start"] : span["end"]] == span["quote"], item["id"]
            assert span["quote"] == span["quote"].strip(), item["id"]
            assert span["start"] >= end, item["id"]
            end = span["end"]


def test_each_function_occurs_and_is_absent_somewhere() -> None:
    """All four functions are annotated, and each is missing from some item."""
    marked = [{span["function"] for span in item["functions"]} for item in ITEMS]
    for function in FUNCTIONS:
        assert 20 <= sum(function in each for each in marked) < len(ITEMS), function


def test_a_direct_quotation_has_its_source() -> None:
    """An item that marks a source as quoted holds quotation marks."""
    for item in ITEMS:
        if any(source["quoted"] for source in item["sources"]):
            assert "“" in item["text"], item["id"]


def test_a_named_source_stands_in_the_text() -> None:
    """The name of a source (after the comma) is written in the item."""
    for item in ITEMS:
        for source in item["sources"]:
            role, _, name = source["name_or_role"].rpartition(", ")
            if role and name[:1].isupper():
                assert name.split()[-1] in item["text"], (item["id"], name)


def test_institutional_items_do_not_all_keep_silent() -> None:
    """Two thirds or more of the institutional items state the problem themselves."""
    own = [item for item in ITEMS if item["medium"] == "institutional"]
    tells = [
        item for item in own if any(span["function"] == "problem" for span in item["functions"])
    ]
    assert 2 / 3 <= len(tells) / len(own) < 1


def test_an_event_lies_in_one_split_across_the_files() -> None:
    """Event and split agree with headlines.csv."""
    split = {row["event"]: row["split"] for row in rows("headlines") if row["event"]}
    for item in ITEMS:
        assert item["split"] == split[item["event"]], item["id"]
    shares = Counter(item["split"] for item in ITEMS)
    assert 0.6 <= shares["train"] / len(ITEMS) <= 0.8
    assert min(shares["dev"], shares["test"]) >= 6


def test_no_item_is_filled_into_a_template() -> None:
    """No two texts are near-duplicates, and no two open with the same three words."""
    texts = [item["text"] for item in ITEMS]
    assert near_duplicates(texts, 0.35) == []
    assert max(Counter(" ".join(words(text)[:3]) for text in texts).values()) == 1
    headlines = {row["text"] for row in rows("headlines")}
    assert not headlines & {item["title"] for item in ITEMS}


def test_a_child_is_never_named() -> None:
    """Items on LPKA name no Anak: their source is a relative without a name."""
    for item in ITEMS:
        if item["event"] == "anak-diantar-nenek":
            assert "inisial" not in item["text"]
            for source in item["sources"]:
                assert source["kind"] != "prisoner"
                assert source["kind"] != "family" or "," not in source["name_or_role"]


def test_load_keeps_lists_and_types_the_rest() -> None:
    """A JSON file becomes a DataFrame with text columns and, for arrays, lists of dicts."""
    frame = load("articles")
    assert list(frame.columns) == [
        field["name"]
        for each in package()["resources"]
        if each["name"] == "articles"
        for field in each["schema"]["fields"]
    ]
    assert str(frame["text"].dtype) in {"string", "str"}
    assert frame["functions"].tolist() == [item["functions"] for item in ITEMS]
    assert frame["sources"][0][0]["quoted"] is True


def test_rows_give_arrays_as_json() -> None:
    """The light reader gives strings only, so that tools for CSV work on it."""
    first = rows("articles")[0]
    assert all(isinstance(cell, str) for cell in first.values())
    assert json.loads(first["left_out"]) == ITEMS[0]["left_out"]


@pytest.mark.parametrize(
    ("fields", "column", "expected", "found"),
    [
        ({"tone": None}, "tone", "this field", "only id, event, medium, title, text"),
        ({"nada": "x"}, "nada", "one of id, event", "an unknown field"),
        ({"frame": "drama"}, "frame", "one of conflict, human_interest", "“drama”"),
        ({"id": "ar-001"}, "id", "a value that no other row has", "“ar-001”"),
        ({"title": 7}, "title", "a string", "“7”"),
        ({"why": ""}, "why", "a value", "“”"),
        ({"left_out": "kosong"}, "left_out", "an array", "“kosong”"),
        (
            {"left_out": ["Tidak ada suara keluarga di sini"]},
            "left_out[0]",
            "the pattern",
            '“"Tidak',
        ),
        (
            {"functions": [{"function": "akibat", "start": 0, "end": 11, "quote": "x" * 11}]},
            "functions[0].function",
            "one of problem, cause, judgement, remedy",
            '“"akibat"”',
        ),
        (
            {"sources": [{"name_or_role": "Kepala rutan", "kind": "official"}]},
            "sources[0]",
            "the field quoted",
            "“{",
        ),
    ],
)
def test_a_wrong_field_is_named(
    copy: Path, fields: dict[str, Any], column: str, expected: str, found: str
) -> None:
    """A wrong field names file, line, field, what was expected and what was found, once."""
    change(copy, 5, **fields)
    problems = check(copy)
    assert [(each.file, each.line, each.column) for each in problems] == [
        ("datasets/articles.jsonl", 5, column)
    ]
    assert problems[0].expected.startswith(expected)
    assert problems[0].found.startswith(found)


def test_a_line_that_is_no_object_is_named(copy: Path) -> None:
    """Broken JSON, a list and a blank line are told with their lines; the others are checked."""
    path = copy / "articles.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[1], lines[2], lines[3] = '{"id": "ar-002"', "[]", ""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    change(copy, 6, tone="baik")
    assert [(each.line, each.column, each.found) for each in check(copy)] == [
        (2, "", '“{"id": "ar-002"”'),
        (3, "", "“[]”"),
        (4, "", "nothing"),
        (6, "tone", "“baik”"),
    ]


def test_an_empty_or_wrongly_encoded_file_is_one_problem(copy: Path) -> None:
    """No line, or a byte that is not UTF-8, is one problem with its line."""
    path = copy / "articles.jsonl"
    raw = path.read_bytes()
    path.write_bytes(b"")
    assert [(each.line, each.expected) for each in check(copy)] == [(1, "a JSON object")]
    path.write_bytes(raw.replace("“".encode(), b"\x93", 1))
    assert check(copy) == [Problem("datasets/articles.jsonl", 1, "", "UTF-8 text", "the byte 0x93")]


def test_an_undescribed_json_file_is_reported(copy: Path) -> None:
    """A .jsonl that datapackage.json does not name is a problem of the package."""
    (copy / "baru.jsonl").write_text("{}\n", encoding="utf-8")
    assert [str(each) for each in check(copy)] == [
        "datasets/datapackage.json: expected a resource for baru.jsonl, found none"
    ]


def test_a_broken_line_stops_load(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loading a file with a broken line names file and line, and the command that tells more."""
    change(copy, 3, text=None)
    monkeypatch.setattr(datasets, "root", lambda: copy)
    with pytest.raises(DataError, match=r"articles\.jsonl: line 3: .*check-data"):
        load("articles")
    change(copy, 3, text="x", functions={})
    with pytest.raises(DataError, match="column `functions` must be array"):
        load("articles")


def test_the_formats_of_json_lines_are_known() -> None:
    """Both names that the format goes by are read as one object a line."""
    assert {"jsonl", "ndjson"} == jsonlines.FORMATS
