"""What the panel adds for somebody who writes: own text, what to mend first, time; no browser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lab_server import SMALL_ANSWER, release_into, small_exercise
from test_lab_panel import ITEM, answer, check

from grader.lab import pace
from grader.lab.drafts import Attempt
from grader.lab.forms.panel import body
from grader.workspace import OWN

SHOUT = SMALL_ANSWER.replace("lebih awal.", "lebih awal! Mari!")


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """A trainee's notebook as released."""
    return release_into(tmp_path / "workspace" / ITEM, small_exercise(tmp_path / "source"))


def texts(parts: Any) -> list[str]:
    """Every text in parts, in order."""
    if isinstance(parts, str):
        return [parts]
    kids = parts if isinstance(parts, list) else parts["kids"]
    return [text for kid in kids for text in texts(kid)]


def found(parts: Any, **wanted: str) -> list[dict[str, Any]]:
    """Parts whose attributes (``data_of`` for ``data-of``) or class are as wanted."""
    here = []
    for part in parts if isinstance(parts, list) else parts["kids"]:
        if isinstance(part, str):
            continue
        attributes = {"class": part["class"], **part.get("attributes", {})}
        if all(attributes.get(name.rstrip("_").replace("_", "-")) == value
               for name, value in wanted.items()):  # fmt: skip
            here.append(part)
        here += found(part, **wanted)
    return here


def test_the_text_is_shown_with_the_passages_of_each_criterion(notebook: Path) -> None:
    """Joined, the stretches are the answer as typed; a passage names the criterion it is of."""
    answer(notebook, SHOUT)
    view = check(notebook).look()
    assert "".join(entry["text"] for entry in view["own"]) == SHOUT
    marked = {entry["text"]: entry["of"] for entry in view["own"] if entry["of"]}
    assert marked["awal!"] == ["tanpa-seru"] == marked["Mari!"]
    passages = found(body(view), data_of="tanpa-seru")
    assert [texts(part) for part in passages] == [["awal!"], ["Mari!"]]


def test_what_would_bring_most_points_is_named_first(notebook: Path) -> None:
    """Of what is not met the criterion that has most to gain; nothing once all is met."""
    answer(notebook, SHOUT.replace("Narahubung: Rani Lestari.", "Datanglah bersama keluarga."))
    view = check(notebook).look()
    assert view["mend"] == {"id": "narahubung", "title": "Ada narahubung", "gain": "3,5"}
    assert found(body(view), data_jump="criterion:narahubung")
    answer(notebook, SMALL_ANSWER)
    view = check(notebook).look()
    assert view["mend"] is None
    assert not found(body(view), class_="kh-jump")


def test_markup_in_an_answer_stays_text(notebook: Path) -> None:
    """Parts hold what was typed to the letter; no part is made of it."""
    answer(notebook, SHOUT.replace("Mari!", "<b>Mari!</b>"))
    parts = body(check(notebook).look())
    assert "<b>Mari!</b>" in "".join(texts(found(parts, class_="kh-own")))
    assert {"b", "strong"} - tags(parts) == {"b"}


def tags(parts: Any) -> set[str]:
    """The tags of all parts."""
    kids = parts if isinstance(parts, list) else parts["kids"]
    own = {part["tag"] for part in kids if not isinstance(part, str)}
    return own.union(*(tags(part) for part in kids if not isinstance(part, str)))


def test_attempts_are_drawn_and_told(notebook: Path) -> None:
    """From the second attempt on a bar each, the latest twenty, and the same as a sentence."""
    answer(notebook, SMALL_ANSWER)
    view = check(notebook).look()
    attempts = [Attempt(n, n, 30) for n in range(30)]
    assert not found(body(view, attempts[:1]), class_="kh-tries")
    parts = body(view, attempts)
    assert len(found(parts, class_="kh-try-fill")) == 20
    assert "20 percobaan terakhir: dari 33 menjadi 97 persen poin." in texts(parts)


def test_groups_fold_and_tell_how_many_are_met(notebook: Path) -> None:
    """Each group is a fold with its tally; where nothing was judged the number of criteria."""
    answer(notebook, SHOUT)
    assert "1 dari 2" in texts(body(check(notebook).look()))
    answer(notebook, "")
    assert "2 butir" in texts(body(check(notebook).look()))


def test_writing_time_adds_up_and_is_told(tmp_path: Path) -> None:
    """Seconds that a page reports are kept; nonsense and a damaged file count as none."""
    assert (pace.spent(tmp_path, ITEM), pace.said(29)) == (0, "")
    assert [pace.add(tmp_path, ITEM, s) for s in (120, 61.4, -5, "x", None, True, 10**9)] == [
        120, 181, 181, 181, 181, 181, 181
    ]  # fmt: skip
    assert pace.said(181) == "3 menit menulis" and pace.said(3700) == "1 jam 2 menit menulis"
    (tmp_path / OWN / "waktu" / f"{ITEM}.json").write_text("{rusak", encoding="utf-8")
    assert pace.spent(tmp_path, ITEM) == 0


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=4))
def test_a_page_may_send_anything_as_time(sent: object) -> None:
    """What is no sensible number of seconds adds nothing and raises nothing."""
    assert pace.add(Path("/nonexistent"), ITEM, sent) >= 0


def test_own_files_are_never_handed_in(notebook: Path) -> None:
    """The tools' own folder beside an answer holds nothing that a release or hand-in names."""
    pace.add(notebook.parent, ITEM, 60)
    kept = list((notebook.parent / OWN).rglob("*.json"))
    assert [json.loads(path.read_text(encoding="utf-8")) for path in kept] == [{"seconds": 60}]
