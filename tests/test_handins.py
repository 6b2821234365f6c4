"""Which hand-ins a workspace holds: one reader for Beranda and for the list of receipts."""

import datetime as dt
from pathlib import Path

import pytest
from test_lab_home import FIRST, contents, root, the_exercise
from test_lab_leftover import WHEN, hand_in, no_exchange

from grader import handins, paper, receipts, workspace
from grader.exercise import load_release
from grader.lab.course import Course

__all__ = ["contents", "no_exchange", "root"]  # fixtures


def listed(root: Path) -> list[receipts.Receipt]:
    """What the dialog lists."""
    return receipts.of(root, load_release(root / FIRST / "rubric.json"), root / FIRST)


def test_a_receipt_counts_by_what_it_says(root: Path) -> None:
    """Renamed by its owner it is still the hand-in of that time, in the list and on Beranda."""
    hand_in(root)
    (receipt,) = (root / "diserahkan").glob("*.txt")
    receipt.rename(receipt.with_name("bukti saya.txt"))
    receipt.with_suffix(".zip").unlink()
    (entry,) = handins.found(root)[FIRST]
    assert entry.when == WHEN == the_exercise(Course(root).look()).handed
    assert [found.when for found in listed(root)] == [entry.paper and entry.paper.fields["Waktu"]]


def test_a_receipt_of_another_exercise_under_this_one_s_name_is_the_other_s(root: Path) -> None:
    """The list and Beranda do not disagree on whose it is."""
    hand_in(root, "01-kesadaran-digital")
    (receipt,) = (root / "diserahkan").glob("*.txt")
    receipt.rename(handins.receipt(root, FIRST, "siti", WHEN))
    assert listed(root) == [] and the_exercise(Course(root).look()).handed is None


def test_a_zip_without_its_receipt_is_a_hand_in(root: Path) -> None:
    """Both speak of it; the list says that the receipt is gone."""
    hand_in(root)
    (receipt,) = (root / "diserahkan").glob("*.txt")
    receipt.unlink()
    assert the_exercise(Course(root).look()).handed == WHEN
    assert [found.said for found in listed(root)] == [receipts.LOST.format(name=receipt.name)]


def test_other_files_are_no_hand_ins(root: Path) -> None:
    """Notes, pictures, a text of many megabytes and a folder lie there without harm."""
    place = root / "diserahkan"
    hand_in(root)
    (receipt,) = place.glob("*.txt")
    workspace.write(place / "catatan.txt", b"x")
    workspace.write(place / "foto.zip", b"x")
    workspace.write(place / "panjang.txt", receipt.read_bytes() + b" " * paper.BIGGEST)
    (place / "folder.txt").mkdir()
    assert [len(entries) for entries in handins.found(root).values()] == [1]


@pytest.mark.parametrize("hours", [-3.5, 0, 7, 9.5])
def test_the_time_of_a_receipt_is_read_with_its_zone(root: Path, hours: float) -> None:
    """A hand-in from another zone comes at its own moment."""
    from grader import submission

    when = dt.datetime(2026, 3, 2, 22, 30, 5, tzinfo=dt.timezone(dt.timedelta(hours=hours)))
    handed = submission.hand_in(root, FIRST, "siti", when)
    read = paper.read(handed.receipt)
    assert read is not None and read.when == when and read.when.utcoffset() == when.utcoffset()


def test_a_time_that_is_none_falls_back_on_the_name(root: Path) -> None:
    """A receipt whose time was edited away is taken at the time in its name."""
    hand_in(root)
    (receipt,) = (root / "diserahkan").glob("*.txt")
    text = receipt.read_text(encoding="utf-8")
    for said in ("32 November 2026", "1 Nopember 2026", "kemarin"):
        receipt.write_text(text.replace("28 November 2026", said), encoding="utf-8")
        assert handins.found(root)[FIRST][0].when == WHEN
