"""Deadlines: from an instructor's table or command to what a trainee's Beranda reads."""

import os
from pathlib import Path

import pytest

from grader import bundle, cli, exchange, schedule, workspace
from grader.errors import UsageError

SLUG = "04-siaran-pers"


@pytest.mark.parametrize(
    ("content", "found", "faults"),
    [
        ("latihan,batas\na,2026-12-03 16.00 WITA\n", {"a": "2026-12-03T16:00:00+08:00"}, 0),
        ("\ufefflatihan;batas\r\na;3/12/2026 16:00\r\n", {"a": "2026-12-03T16:00:00+07:00"}, 0),
        ('a,"Kamis, 3 Desember 2026 pukul 16.00"\n', {"a": "2026-12-03T16:00:00+07:00"}, 0),
        ("latihan,batas\na,besok\nb,2026-12-03\n", {"b": "2026-12-03T23:59:00+07:00"}, 1),
        ("a,2026-12-03 25.00\n,2026-12-03\n", {}, 2),
        ("a\nb,\n\n", {}, 0),
        ("\x00\x00", {}, 0),
    ],
)
def test_a_table_of_deadlines_is_read(content: str, found: dict[str, str], faults: int) -> None:
    """As typed or as a spreadsheet saves it; what is no deadline is named with its line."""
    read, said = schedule.parse(content.encode())
    assert {name: when.isoformat() for name, when in read.items()} == found
    assert len(said) == faults
    again, none = schedule.parse(schedule.dump(read))
    assert again == read and none == []


def test_a_faulty_table_is_refused_with_its_line(tmp_path: Path) -> None:
    """An instructor is told which line is no deadline; nobody is given a wrong one."""
    path = tmp_path / "jadwal.csv"
    path.write_text("latihan,batas\n04-siaran-pers,besok\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"jadwal\.csv: baris 2: “besok” bukan batas"):
        schedule.checked(path)


@pytest.mark.skipif(os.name == "nt", reason="nbgrader has no exchange on Windows")
def test_a_release_carries_the_deadline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--due` is written into the class's table and said; the exchange has it where a trainee's
    workspace looks; `-` takes it back; a line that an instructor typed stays."""
    classroom = tmp_path / "classroom"
    table = classroom / schedule.NAME
    workspace.write(table, b"latihan;batas\r\n00-mulai;1/12/2026\r\n")
    release = ["release", SLUG, "--folder", str(classroom)]
    assert cli.main([*release, "--due", "3 Desember 2026 16.00 WITA"]) == 0
    said = capsys.readouterr().out
    assert "Batas yang dilihat peserta: Kamis, 3 Desember 2026 pukul 16.00 WITA." in said
    monkeypatch.setenv("HUMAS_EXCHANGE", str(classroom / "exchange"))
    place = exchange.deadlines(tmp_path / "workspace")
    assert place is not None and set(schedule.read(place)) == {"00-mulai", SLUG}
    assert place.stat().st_mode & 0o444 == 0o444
    assert cli.main([*release, "--due", "-"]) == 0
    assert "Batas" not in capsys.readouterr().out
    assert set(schedule.read(place)) == set(schedule.read(table)) == {"00-mulai"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--due", "besok"], "“besok” bukan batas waktu"),
        ([], "jadwal.csv: baris 2: “lusa” bukan batas"),
    ],
)
def test_what_is_no_deadline_stops_the_release(
    tmp_path: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command ends with 2 and an example before anything is released."""
    if not arguments:
        workspace.write(tmp_path / schedule.NAME, f"latihan,batas\n{SLUG},lusa\n".encode())
    assert cli.main(["release", SLUG, "--folder", str(tmp_path), *arguments]) == 2
    shown = capsys.readouterr().err
    assert said in shown and "3 Desember 2026 16.00 WIB" in shown
    assert not (tmp_path / "release").exists()


def test_a_bundle_carries_the_deadlines(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the classroom the table and nothing else; without a table there is nothing to carry."""
    for name in ("course", "datasets", "exercises"):
        (tmp_path / name).symlink_to(repo / name)
    monkeypatch.setattr(bundle, "find", lambda root: ())
    before = bundle.collect_data(tmp_path)
    assert schedule.NAME not in before
    for name in (schedule.NAME, "gradebook.db"):
        workspace.write(
            tmp_path / "classroom" / name, f"latihan,batas\n{SLUG},2026-12-03\n".encode()
        )
    after = bundle.collect_data(tmp_path)
    assert set(after) - set(before) == {schedule.NAME}
    assert schedule.parse(after[schedule.NAME])[0].keys() == {SLUG}
