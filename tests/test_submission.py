"""Handing in as ZIP or through the exchange, and taking ZIPs in."""

import datetime as dt
import io
import json
import stat
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from grader import answers as reader
from grader import exchange, intake, submission, workspace
from grader import notebook as nb
from grader.errors import NotebookError, SubmissionError, UsageError

SLUG = "04-siaran-pers"
NOTEBOOK = f"{SLUG}.ipynb"
NOW = dt.datetime(2026, 3, 2, 22, 30, 5, tzinfo=dt.timezone(dt.timedelta(hours=7)))
Pack = Callable[..., Path]


@pytest.fixture(scope="module")
def release() -> dict[str, bytes]:
    """The released exercise's files."""
    return workspace.released(SLUG)


@pytest.fixture
def place(tmp_path: Path, release: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one exercise in which something was written, and no exchange."""
    folder = tmp_path / "workspace"
    workspace.build(folder, {f"{SLUG}/{name}": content for name, content in release.items()})
    write_answer(folder / SLUG / NOTEBOOK, "Dua narapidana luka ringan.")
    workspace.write(folder / SLUG / "jawaban" / "naskah.csv", b"row,field,value,note\n")
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)
    return folder


def write_answer(path: Path, text: str) -> None:
    """Type an answer into a saved notebook."""
    notebook = reader.read(path)
    for cell in notebook["cells"]:
        if reader.grade_id(cell) == "naskah":
            cell["source"] = text
    path.write_bytes(nb.dump(notebook))


def test_only_what_is_handed_in_goes_into_the_zip(place: Path) -> None:
    """The ZIP holds notebook, answers and manifest: no rubric, no other file of the trainee's."""
    workspace.write(place / SLUG / "rahasia.txt", b"catatan pribadi")
    workspace.write(place / SLUG / "jawaban" / "..naskah.csv", b"")
    workspace.write(place / SLUG / "jawaban" / "foto.png", b"")
    handed = submission.hand_in(place, name="Siti Rahma", now=NOW)
    assert handed.place.name == "04-siaran-pers-siti-rahma-20260302T223005.zip"
    with zipfile.ZipFile(handed.place) as packed:
        assert packed.namelist() == ["manifest.json", NOTEBOOK, "jawaban/naskah.csv"]
        manifest = json.loads(packed.read("manifest.json"))
        assert packed.read(NOTEBOOK) == (place / SLUG / NOTEBOOK).read_bytes()
    assert manifest["submitted"] == "2026-03-02T22:30:05+07:00"
    assert manifest["files"][NOTEBOOK] == workspace.digest((place / SLUG / NOTEBOOK).read_bytes())


def test_the_receipt_says_what_when_and_the_sum(place: Path) -> None:
    """The receipt is Indonesian and names exercise, name, time with its zone, files and sums."""
    handed = submission.hand_in(place, SLUG, "siti", NOW)
    text = handed.receipt.read_text(encoding="utf-8")
    assert "TANDA TERIMA" in text and "Senin, 2 Maret 2026, 22.30.05 (UTC+07.00)" in text
    assert all(total in text for total in handed.files.values())
    assert handed.receipt == handed.place.with_suffix(".txt")


def test_the_same_answers_make_the_same_zip(place: Path) -> None:
    """Handing in twice at one time gives the same bytes."""
    gathered = submission.gather(place / SLUG)
    assert submission.archive(gathered, "siti", NOW) == submission.archive(gathered, "siti", NOW)


def test_a_renamed_notebook_is_handed_in_under_its_name(place: Path) -> None:
    """A notebook that the trainee renamed is found by its exercise and keeps its answers."""
    (place / SLUG / NOTEBOOK).rename(place / SLUG / "Naskah saya.ipynb")
    gathered = submission.gather(place / SLUG)
    assert gathered.source.name == "Naskah saya.ipynb"
    assert NOTEBOOK in gathered.files
    assert any("Naskah saya.ipynb" in notice for notice in gathered.notices)


def test_a_second_notebook_with_answers_is_said(place: Path) -> None:
    """Of two notebooks with answers the one of the exercise's name goes; the other is named."""
    other = place / SLUG / f"{SLUG} (terbitan baru).ipynb"
    other.write_bytes((place / SLUG / NOTEBOOK).read_bytes())
    write_answer(other, "Naskah di terbitan baru.")
    gathered = submission.gather(place / SLUG)
    assert gathered.source.name == NOTEBOOK
    assert any(other.name in notice and "humas submit" in notice for notice in gathered.notices)
    chosen = submission.gather(submission.choose(place, f"{SLUG}/{other.name}"))
    assert b"Naskah di terbitan baru." in chosen.files[NOTEBOOK]


def test_work_in_the_newer_release_is_found(place: Path, release: dict[str, bytes]) -> None:
    """An exercise's notebook left empty gives way to the one in which the trainee wrote."""
    other = place / SLUG / f"{SLUG} (terbitan baru).ipynb"
    other.write_bytes((place / SLUG / NOTEBOOK).read_bytes())
    (place / SLUG / NOTEBOOK).write_bytes(release[NOTEBOOK])
    assert submission.gather(place / SLUG).source == other


def test_an_empty_answer_is_said(place: Path, release: dict[str, bytes]) -> None:
    """Handing in before writing is possible, and said."""
    (place / SLUG / NOTEBOOK).write_bytes(release[NOTEBOOK])
    said = next(n for n in submission.gather(place / SLUG).notices if n.startswith("Masih kosong"))
    assert "Naskah siaran pers" in said
    assert "Membaca naskah kawan" not in said  # practice: nothing is missing where it is left out


@pytest.mark.parametrize("content", [b"", b'{"cells": ['])
def test_a_damaged_notebook_is_not_handed_in(place: Path, content: bytes) -> None:
    """A truncated notebook is refused with its name, before anything is written."""
    (place / SLUG / NOTEBOOK).write_bytes(content)
    with pytest.raises(NotebookError, match=NOTEBOOK):
        submission.hand_in(place, name="siti")
    assert not (place / "diserahkan").exists()


def test_which_exercise(place: Path, tmp_path: Path) -> None:
    """One exercise needs no name; several do, and the message lists them."""
    assert submission.choose(place) == place / SLUG
    workspace.write(place / "05-lain" / "rubric.json", b"{}")
    with pytest.raises(UsageError, match="humas submit 04-siaran-pers"):
        submission.choose(place)
    with pytest.raises(UsageError, match="Pilih salah satu"):
        submission.choose(place, "06")
    with pytest.raises(UsageError, match="humas start"):
        submission.choose(tmp_path / "kosong")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Siti Rahma", "siti-rahma"),
        ("I Gusti Ngurah, S.H.", "i-gusti-ngurah-s-h"),
        ("../../etc/passwd", "etc-passwd"),
        ("Ägnes_01", "agnes_01"),
        ("x" * 99, "x" * 60),
    ],
)
def test_names_are_made_safe(name: str, found: str) -> None:
    """A name becomes lower-case letters, digits, hyphen and underscore."""
    assert submission.student_id(name) == found


@pytest.mark.parametrize("name", ["", "…", "李", "CON"])
def test_a_name_of_which_nothing_remains(name: str) -> None:
    """A name that cannot be written in a file name is answered with an example."""
    with pytest.raises(UsageError, match="--name siti-rahma"):
        submission.student_id(name)


def test_no_exchange_for_this_workspace(place: Path) -> None:
    """Without an inbound folder there is no exchange, and no fault."""
    assert exchange.inbound(place) is None
    assert exchange.submit(place, submission.gather(place / SLUG)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="nbgrader has no exchange on Windows")
def test_through_the_exchange(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With an exchange the same files go there, by nbgrader's own hand, with a receipt."""
    from grader.classroom import course

    classroom = tmp_path / "classroom"
    course.prepare(classroom)
    course.release(classroom, SLUG)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(classroom / "exchange"))
    workspace.write(place / SLUG / "rahasia.txt", b"catatan pribadi")
    handed = submission.hand_in(place, SLUG)
    assert handed.by_exchange and handed.receipt.is_file()
    inbound = list((classroom / "exchange" / "kelas-humas" / "inbound").iterdir())
    assert len(inbound) == 1 and f"+{SLUG}+" in inbound[0].name
    names = {
        path.relative_to(inbound[0]).as_posix() for path in inbound[0].rglob("*") if path.is_file()
    }
    assert {NOTEBOOK, "jawaban/naskah.csv"} <= names
    assert not {"rahasia.txt", "rubric.json"} & names
    assert not list((place / "diserahkan").glob("*.zip"))


@pytest.mark.skipif(sys.platform == "win32", reason="nbgrader has no exchange on Windows")
def test_a_refusing_exchange_gives_a_zip(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the exchange does not take an exercise, the trainee still gets a ZIP and the reason."""
    (tmp_path / "exchange" / "kelas-humas" / "inbound").mkdir(parents=True)
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "exchange"))
    handed = submission.hand_in(place, SLUG)
    assert not handed.by_exchange and handed.place.suffix == ".zip" and handed.place.is_file()
    assert any("Bursa tidak menerima" in notice for notice in handed.notices)


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Write a ZIP with a correct manifest, in which a test spoils one thing."""

    def make(
        files: Mapping[str, bytes] | None = None,
        *,
        manifest: Mapping[str, object] | None = None,
        extra: Mapping[str, bytes] | None = None,
        spoil: Callable[[zipfile.ZipInfo], None] = lambda entry: None,
    ) -> Path:
        content = dict(files or {NOTEBOOK: b"{}"})
        about: dict[str, object] = {
            "format": 1,
            "exercise": SLUG,
            "student": "siti",
            "submitted": NOW.isoformat(),
            "files": {name: workspace.digest(data) for name, data in content.items()},
        }
        about |= manifest or {}
        path = tmp_path / "kiriman.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            everything = {"manifest.json": json.dumps(about).encode(), **content, **(extra or {})}
            for name, data in everything.items():
                entry = zipfile.ZipInfo(name)
                entry.compress_type = zipfile.ZIP_DEFLATED
                spoil(entry)
                packed.writestr(entry, data)
        return path

    return make


def refused(path: Path) -> str:
    """The reason why a ZIP is refused."""
    with pytest.raises(SubmissionError) as caught:
        intake.read(path, (SLUG,))
    return str(caught.value)


def test_a_good_zip_is_read(pack: Pack) -> None:
    """A ZIP as `humas submit` makes it gives student, exercise, time in UTC and files."""
    parcel = intake.read(pack({NOTEBOOK: b"{}", "jawaban/judul.csv": b"x"}), (SLUG,))
    assert (parcel.student, parcel.exercise) == ("siti", SLUG)
    assert parcel.submitted == NOW and parcel.submitted.utcoffset() == dt.timedelta()
    assert sorted(parcel.files) == [NOTEBOOK, "jawaban/judul.csv"]


@pytest.mark.parametrize(
    "name",
    [
        "../luar.ipynb",
        "/etc/passwd",
        "C:\\kunci.csv",
        "jawaban/../../key.csv",
        "jawaban\\naskah.csv",
        "jawaban/sub/naskah.csv",
        "key.csv",
        "rubric.json",
        "jawaban/Naskah.CSV",
        "jawaban/naskah.html",
        "jawaban/",
        f"./{NOTEBOOK}",
    ],
)
def test_unexpected_names_are_refused(pack: Pack, name: str) -> None:
    """Names that leave the folder, or that no hand-in has, are refused."""
    assert "tidak boleh ada" in refused(pack(extra={name: b"x"}))


def test_links_are_refused(pack: Pack) -> None:
    """A symbolic link in a ZIP is refused, whatever it is called."""

    def link(entry: zipfile.ZipInfo) -> None:
        if entry.filename == NOTEBOOK:
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert "tidak boleh ada" in refused(pack(spoil=link))


def test_bombs_are_refused(pack: Pack) -> None:
    """Content that grows out of proportion, or is too big, is refused before it is unpacked."""
    assert "terlalu besar" in refused(pack({NOTEBOOK: b" " * 5_000_000}))
    many = {f"jawaban/a{number}.csv": b"x" for number in range(80)}
    assert "paling banyak" in refused(pack({NOTEBOOK: b"{}", **many}))


def test_a_size_that_lies_is_refused(pack: Pack) -> None:
    """An entry that says it is small and is not counts as damaged."""
    path = pack({NOTEBOOK: b"x" * 4096})
    raw = path.read_bytes().replace((4096).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(raw)
    assert "rusak" in refused(path)


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ({"student": "../siti"}, "nama"),
        ({"student": "Siti"}, "nama"),
        ({"student": 7}, "nama"),
        ({"exercise": "99-lain"}, "tidak dikenal"),
        ({"exercise": ["x"]}, "tidak dikenal"),
        ({"submitted": "kemarin"}, "waktu"),
        ({"submitted": "2026-03-02T22:30:05"}, "tanpa zona"),
        ({"files": {NOTEBOOK: "0" * 64}}, "berubah sesudah diserahkan"),
        ({"files": {}}, "tidak sama dengan daftar"),
        ({"format": 9}, "format"),
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(
    pack: Pack, manifest: dict[str, object], said: str
) -> None:
    """Name, exercise, time, list and sums of the manifest are all checked."""
    assert said in refused(pack(manifest=manifest))


def test_files_that_are_no_zip_are_refused(tmp_path: Path, pack: Pack) -> None:
    """An empty, a truncated and a missing file are refused with the reason."""
    for content in (b"", b"PK", pack().read_bytes()[:80]):
        (tmp_path / "rusak.zip").write_bytes(content)
        assert "bukan ZIP" in refused(tmp_path / "rusak.zip")
    assert "tidak ada" in refused(tmp_path / "hilang.zip")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr(NOTEBOOK, b"{}")
    (tmp_path / "tanpa.zip").write_bytes(buffer.getvalue())
    assert "manifest.json tidak ada" in refused(tmp_path / "tanpa.zip")


def test_a_bad_zip_does_not_stop_the_others(place: Path, tmp_path: Path) -> None:
    """Bad ZIPs are named with their reason; the good ones reach the classroom, the newest stays."""
    from grader.classroom import course

    classroom = tmp_path / "classroom"
    course.prepare(classroom)
    first = submission.hand_in(place, SLUG, "siti", NOW).place
    later = submission.hand_in(place, SLUG, "siti", NOW + dt.timedelta(hours=1)).place
    (tmp_path / "rusak.zip").write_bytes(b"PK")
    taken = intake.take_in([tmp_path / "rusak.zip", later, first], classroom)
    assert [bool(entry.reason) for entry in taken] == [True, False, True]
    assert "bukan ZIP" in taken[0].reason and "lebih baru" in taken[2].reason
    folder = classroom / "submitted" / "siti" / SLUG
    assert (folder / NOTEBOOK).read_bytes() == (place / SLUG / NOTEBOOK).read_bytes()
    stamp = (folder / "timestamp.txt").read_text(encoding="utf-8")
    assert stamp.startswith("2026-03-02 16:30:05") and stamp.endswith("UTC")


def test_the_class_gets_the_score_of_the_self_check(place: Path, tmp_path: Path) -> None:
    """A ZIP from a workspace earns in the gradebook what `humas check` shows before."""
    from grader.classroom import course
    from grader.exercise import load_release

    text = (Path(__file__).parent / "demo" / "nurul-hidayati.md").read_text(encoding="utf-8")
    path = place / SLUG / NOTEBOOK
    write_answer(path, text.split("---\n", 2)[2])
    exercise = load_release(place / SLUG / "rubric.json")
    checked = exercise.rubric.grade(reader.read_answers(path, exercise)["naskah"])
    classroom = tmp_path / "classroom"
    course.prepare(classroom)
    course.release(classroom, SLUG)
    handed = submission.hand_in(place, SLUG, "nurul", NOW)
    assert [entry.reason for entry in intake.take_in([handed.place], classroom)] == [""]
    (step,) = course.grade(classroom, SLUG)
    assert (step.problem, step.points) == ("", pytest.approx(checked.points))
    assert step.points > 0
