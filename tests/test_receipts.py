"""What was handed in, read again: from ZIPs and from the kept copies of the exchange."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import answers as reader
from grader import exchange, handins, receipts, submission, workspace
from grader import notebook as nb
from grader.exercise import load_release
from grader.lab import server

SLUG = "00-mulai"
NOTEBOOK = f"{SLUG}.ipynb"
NOW = dt.datetime(2026, 3, 2, 22, 30, 5, tzinfo=dt.timezone(dt.timedelta(hours=7)))
TEXT = "Lapas Muara Teduh membuka <b>kunjungan</b> setiap Selasa."
LABELS = "row,field,value,note\nj1,fungsi,peristiwa,\nj2,fungsi,,ragu\n"


@pytest.fixture(scope="module")
def release() -> dict[str, bytes]:
    """The released exercise's files."""
    return workspace.released(SLUG)


@pytest.fixture
def place(tmp_path: Path, release: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace in which prose and labels are answered, the order is not; no exchange."""
    folder = tmp_path / "workspace"
    workspace.build(folder, {f"{SLUG}/{name}": content for name, content in release.items()})
    write_answer(folder, TEXT)
    workspace.write(folder / SLUG / "jawaban" / "lima-judul.csv", LABELS.encode())
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "none"))
    return folder


def write_answer(folder: Path, text: str) -> None:
    """Type the prose answer into the saved notebook."""
    path = folder / SLUG / NOTEBOOK
    notebook = reader.read(path)
    next(c for c in notebook["cells"] if reader.grade_id(c) == "kalimat")["source"] = text
    path.write_bytes(nb.dump(notebook))


def hand_in(folder: Path, minutes: int = 0) -> submission.Handed:
    """Hand in, some minutes later."""
    return submission.hand_in(folder, SLUG, "siti", NOW + dt.timedelta(minutes=minutes))


def read(folder: Path) -> list[receipts.Receipt]:
    """Every receipt of the exercise."""
    own = folder / SLUG
    return receipts.of(folder, load_release(own / "rubric.json"), own)


def given(receipt: receipts.Receipt) -> dict[str, receipts.Given]:
    """The answers of a receipt by the title's first word."""
    return {entry.title.split()[0]: entry for entry in receipt.answers}


def test_each_hand_in_can_be_read_again(place: Path) -> None:
    """The latest first; with time, place, files and the text as it was then, not as it is now."""
    hand_in(place)
    write_answer(place, "Naskah kedua yang lain.")
    hand_in(place, 1)
    write_answer(place, "Belum diserahkan.")
    second, first = read(place)
    assert (first.student, first.where) == ("siti", f"{SLUG}-siti-20260302T223005.zip")
    assert first.when == "Senin, 2 Maret 2026, 22.30.05 (UTC+07.00)"
    assert [(f.path, f.said) for f in first.files] == [
        (NOTEBOOK, ""), ("jawaban/lima-judul.csv", "")
    ]  # fmt: skip
    assert [r.answers[0].text for r in (first, second)] == [TEXT, "Naskah kedua yang lain."]


def test_labels_are_told_in_the_words_of_the_screen(place: Path) -> None:
    """A tabular answer names its rows and choices as the trainee saw them, notes included."""
    hand_in(place)
    head = load_release(place / SLUG / "rubric.json").rubric.item("lima-judul").head
    told = read(place)[0].answers[1].text
    name = head.labels["fungsi"]["peristiwa"].partition(":")[0]
    assert f": {name}\n" in told and "(ragu)" in told and "j1" not in told


def test_what_was_missing_at_hand_in_was_not_changed_since(place: Path) -> None:
    """An unanswered item, an emptied cell and an answer file without rows were missing then, and
    stay so though they are answered now."""
    write_answer(place, reader.PROMPT)
    workspace.write(place / SLUG / "jawaban" / "lima-judul.csv", b"row,field,value,note\n")
    hand_in(place)
    write_answer(place, TEXT)
    workspace.write(place / SLUG / "jawaban" / "langkah.csv", b"row,field,value,note\nx,x,1,\n")
    receipt = read(place)[0]
    assert [(a.text, a.said) for a in receipt.answers] == [("", receipts.NOT_THEN)] * 3
    assert any(notice.startswith("Masih kosong") for notice in receipt.notices)
    (place / "diserahkan" / receipt.where).write_bytes(b"")  # now the file is changed as well
    assert [a.said for a in read(place)[0].answers] == [receipts.NOT_THEN] * 3


def rewrite(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Pack a ZIP anew with other content."""
    with zipfile.ZipFile(path) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    path.write_bytes(buffer.getvalue())


def test_a_changed_file_is_said_and_not_shown(place: Path) -> None:
    """A text that was changed in the ZIP is not shown as handed in; the other file still is."""
    handed = hand_in(place)
    rewrite(handed.place, lambda files: files.update(
        {NOTEBOOK: files[NOTEBOOK].replace(b"Selasa", b"Kamis ")}
    ))  # fmt: skip
    receipt = read(place)[0]
    assert [f.said for f in receipt.files] == ["Berkas ini berubah sejak diserahkan.", ""]
    prose, labels, order = receipt.answers
    assert (prose.text, prose.said) == ("", "Berkas ini berubah sejak diserahkan.")
    assert labels.text and order.said == receipts.NOT_THEN


def test_a_file_that_is_gone_is_said(place: Path) -> None:
    """Taken out of the ZIP, or with the whole ZIP gone: it was there at hand-in."""
    handed = hand_in(place)
    rewrite(handed.place, lambda files: files.pop("jawaban/lima-judul.csv"))
    assert [f.said for f in read(place)[0].files] == ["", receipts.SAID[receipts.GONE]]
    handed.place.unlink()
    receipt = read(place)[0]
    assert {f.said for f in receipt.files} == {receipts.SAID[receipts.GONE]}
    assert receipt.answers[2].said == receipts.NOT_THEN


@pytest.mark.parametrize("size", [0, 30, 300, -1])
def test_a_broken_zip_is_a_changed_file(place: Path, size: int) -> None:
    """Cut anywhere, or garbled inside, it raises nothing."""
    handed = hand_in(place)
    raw = bytearray(handed.place.read_bytes())
    if size < 0:
        for position in range(60, len(raw) - 400, 7):
            raw[position] ^= 0x55
        handed.place.write_bytes(raw)
    else:
        handed.place.write_bytes(raw[:size])
    assert read(place)[0].files[0].said == "Berkas ini berubah sejak diserahkan."


def test_a_broken_receipt_is_named(place: Path) -> None:
    """A receipt that cannot be read is listed as such, beside those that can."""
    hand_in(place)
    folder = place / "diserahkan"
    (folder / f"{SLUG}-siti-20260303T080000.txt").write_bytes(b"\xff\xfe kacau")
    (folder / f"{SLUG}-siti-20260303T080001.txt").write_text("TANDA TERIMA", encoding="utf-8")
    (folder / "catatan saya.txt").write_text("x", encoding="utf-8")
    found = read(place)
    assert [bool(receipt.said) for receipt in found] == [True, True, False]
    assert "rusak" in found[0].said


def test_other_exercises_are_not_mixed_in(place: Path) -> None:
    """Only the exercise's own receipts; none before the first hand-in."""
    assert read(place) == []
    handed = hand_in(place)
    other = handed.receipt.with_name("01-kesadaran-digital-siti-20260302T223005.txt")
    text = handed.receipt.read_text(encoding="utf-8").replace(SLUG, "01-kesadaran-digital")
    other.write_text(text, encoding="utf-8")
    assert [receipt.name for receipt in read(place)] == [handed.receipt.name]


def through_exchange(place: Path, monkeypatch: pytest.MonkeyPatch) -> submission.Handed:
    """Hand in where the exchange takes everything."""
    monkeypatch.setattr(exchange, "submit", lambda *_: place.parent / "inbound")
    monkeypatch.setattr(submission, "user", lambda: "siti")
    return hand_in(place)


def test_what_went_to_the_exchange_is_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No ZIP to be sent lies about; the copy in the tools' own folder is read and checked."""
    handed = through_exchange(place, monkeypatch)
    assert handed.by_exchange and not list((place / "diserahkan").glob("*.zip"))
    receipt = read(place)[0]
    assert (receipt.where, receipt.answers[0].text) == ("bursa kelas", TEXT)
    copy = handins.kept_copy(place, handed.receipt)
    copy.unlink()
    assert read(place)[0].answers[0].said == receipts.AT_EXCHANGE


def test_a_copy_that_cannot_be_kept_costs_no_hand_in(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk it is handed in all the same; the receipt says that the copy is missing."""
    write = workspace.write

    def full(path: Path, content: bytes) -> None:
        if ".humas" in path.parts:
            raise OSError(28, "No space left on device")
        write(path, content)

    monkeypatch.setattr(workspace, "write", full)
    handed = through_exchange(place, monkeypatch)
    assert handed.receipt.is_file()
    assert any("Salinan" in notice for notice in read(place)[0].notices)


def test_the_server_gives_receipts_as_plain_data(place: Path) -> None:
    """What the front end shows, for the notebook's path; markup in an answer stays as typed."""
    hand_in(place)
    answer = server.tanda_terima(place, f"{SLUG}/{NOTEBOOK}")
    (receipt,) = answer["receipts"]
    assert answer["title"] and receipt["answers"][0]["text"] == TEXT
    assert set(receipt["files"][0]) == {"path", "said"}


def test_every_kind_of_answer_can_be_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choices, orders, tables and numbers of the course's exercises come back in words."""
    rows = {
        "05-media-sosial": {
            "pilih-gambar": None, "papan-cerita": None, "kalender": None, "keterlibatan": None,
        },
        "00-mulai": {"langkah": None},
    }  # fmt: skip
    monkeypatch.setenv("HUMAS_EXCHANGE", str(tmp_path / "none"))
    for slug, items in rows.items():
        folder = tmp_path / slug
        files = {f"{slug}/{n}": content for n, content in workspace.released(slug).items()}
        workspace.build(folder, files)
        released = load_release(folder / slug / "rubric.json")
        for name in items:
            head = released.rubric.item(name).head
            lines = ["row,field,value,note"]
            if head.questions:
                question = head.questions[0]
                lines.append(f"{question.id},value,{next(iter(question.options))},")
            elif head.columns:
                lines += [f"r1,{column.id},{next(iter(column.options), 'isi')}," for column in
                          head.columns]  # fmt: skip
            else:
                lines += ["r2,posisi,10,", "r1,posisi,2,"]
            path = folder / slug / "jawaban" / f"{name}.csv"
            workspace.write(path, "\n".join(lines).encode())
        submission.hand_in(folder, slug, "siti", NOW)
        own = folder / slug
        (receipt,) = receipts.of(folder, released, own)
        told = {a.title: a.text for a in receipt.answers if a.text}
        assert len(told) == len(items), receipt.answers
        for name in items:
            head, text = (
                released.rubric.item(name).head,
                told[released.rubric.item(name).head.title],
            )
            if head.questions:
                options = head.questions[0].options
                assert text == f"{head.questions[0].text}\n{next(iter(options.values()))}"
            if head.answer == "table":
                assert all(f"{column.title}: " in text for column in head.columns)
            if head.answer == "order":
                assert text == "2. r1\n10. r2"
