"""A table's cells: what trainees type is read as they meant it, and a fault is said, not lost."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.columns import Column, read_cell

DAY = Column(
    id="tanggal", title="Tanggal", kind="date", first=dt.date(2026, 3, 2), last=dt.date(2026, 3, 8)
)
RATE = Column(id="value", title="Tingkat", kind="number", least=0, most=100, unit="persen")
RANK = Column(
    id="prioritas", title="Prioritas", kind="choice", options={"tinggi": "Tinggi", "biasa": "Biasa"}
)


@pytest.mark.parametrize(
    "typed", ["2 Maret 2026", "2026-03-02", "02/03/2026", "Senin, 2 maret 2026", "2-3-2026"]
)
def test_a_date_is_read_in_the_forms_that_people_write(typed: str) -> None:
    """A date is stored as ISO 8601 however it was written."""
    assert read_cell(DAY, typed) == read_cell(DAY, "2026-03-02")
    assert read_cell(DAY, typed).value == "2026-03-02"
    assert not read_cell(DAY, typed).fault


@pytest.mark.parametrize(
    ("typed", "value", "said"),
    [
        ("9 Maret 2026", "2026-03-09", "paling akhir 8 Maret 2026"),
        ("1 Maret 2026", "2026-03-01", "paling awal 2 Maret 2026"),
        ("31 Februari 2026", "31 Februari 2026", "seperti 2 Maret 2026"),
        ("besok", "besok", "seperti 2 Maret 2026"),
    ],
)
def test_a_date_out_of_bounds_is_kept_and_said(typed: str, value: str, said: str) -> None:
    """What does not fit stays what it is, with a sentence on what is expected."""
    cell = read_cell(DAY, typed)
    assert cell.value == value and said in cell.fault


@pytest.mark.parametrize(
    ("typed", "value"),
    [("12,5", "12.5"), ("12.5", "12.5"), ("1.250", "1250"), ("7 persen", "7"), ("7%", "7"),
     ("1.250,5", "1250.5"), ("0,333333", "0.33"), (" 8 ", "8")],
)  # fmt: skip
def test_a_number_is_read_as_indonesians_type_it(typed: str, value: str) -> None:
    """Comma and point both part decimals; a point before three digits parts thousands."""
    assert read_cell(RATE, typed).value == value


def test_a_kept_number_is_read_as_it_was_stored() -> None:
    """In an answer file a point is the decimal sign, whatever stands behind it."""
    exact = Column(id="value", title="Rasio", kind="number", decimals=3)
    assert read_cell(exact, "1.255").value == "1255"
    assert read_cell(exact, "1,255").value == "1.255"
    assert read_cell(exact, "1.255", kept=True).value == "1.255"


def test_a_number_out_of_bounds_is_kept_and_said() -> None:
    """A figure above the bound, or no figure, is kept and said."""
    assert read_cell(RATE, "130") == read_cell(RATE, "130,0")
    assert "Paling banyak 100" in read_cell(RATE, "130").fault
    assert read_cell(RATE, "banyak").value == "banyak"
    assert "angka" in read_cell(RATE, "banyak").fault


def test_a_choice_is_read_by_its_value_or_its_name() -> None:
    """An option may be typed by name; what is none of them names them all."""
    assert read_cell(RANK, "TINGGI").value == "tinggi" == read_cell(RANK, "tinggi").value
    assert "Tinggi, Biasa" in read_cell(RANK, "sedang").fault


@given(st.text(max_size=80))
def test_any_text_can_be_read(typed: str) -> None:
    """No text raises, an empty one has no fault, and what is read once is read the same again."""
    for column in (DAY, RATE, RANK):
        cell = read_cell(column, typed)
        assert (cell.value == "") == (typed.strip() == "")
        assert cell.value or not cell.fault
        if not cell.fault:
            assert read_cell(column, cell.value, kept=True) == cell


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"kind": "choice"}, "`options` where"),
        ({"kind": "text", "options": {"a": "A"}}, "`options` where"),
        ({"kind": "choice", "options": {"a|b": "A"}}, "without `|`"),
        ({"kind": "text", "least": 3}, "`least` only where `kind` is number"),
        ({"kind": "number", "first": "2026-03-02"}, "`first` only where `kind` is date"),
    ],
)
def test_a_column_that_contradicts_itself_is_refused(values: dict[str, object], said: str) -> None:
    """A bound of another kind, or options without a choice, name what was expected."""
    with pytest.raises(ValueError) as caught:
        Column.model_validate({"id": "x", "title": "X", **values})
    assert said in str(caught.value)
