"""What ``Document`` makes of Indonesian press text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.text import Document


def cut(text: str) -> list[str]:
    """The sentences of a text."""
    document = Document.read(text)
    return [document.slice(sentence) for sentence in document.sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "Drs. Budi Santoso, S.H., M.Si. hadir di aula.",
        "Plt. Dirjenpas tiba pukul 10.30 WIB.",
        "Kantor itu di Jl. Veteran No. 11 sejak lama.",
        "Anggarannya Rp1.250.000 untuk sebulan.",
        "Kegiatan pada 24/8 itu menurut UU No. 22 Tahun 2022 wajib.",
        "Siti A. Rahma menjadi pembicara.",
        "“Benarkah begitu?” tanya Hasan kepada petugas.",
        "Surat a.n. Kepala Lapas dikirim kemarin.",
    ],
)
def test_one_sentence_stays_one(sentence: str) -> None:
    """Abbreviations, titles, figures and quoted questions end no sentence."""
    assert cut(f"{sentence} Ini kalimat berikutnya.") == [sentence, "Ini kalimat berikutnya."]


def test_a_letter_that_names_a_block_ends_a_sentence() -> None:
    """A full stop behind "Blok C" ends the sentence; behind an initial it does not."""
    assert cut("Ia tinggal di Blok C. Petugas datang.") == [
        "Ia tinggal di Blok C.",
        "Petugas datang.",
    ]


def test_paragraphs_and_headings() -> None:
    """Headings, list items and blocks between blank lines are paragraphs; lines are joined."""
    document = Document.read(
        "# Judul\nbaris satu\nbaris dua\n\n- butir\n- butir lain\n\n---\nakhir"
    )
    assert [(p.kind, document.slice(p)) for p in document.paragraphs] == [
        ("heading", "Judul"),
        ("text", "baris satu baris dua"),
        ("item", "butir"),
        ("item", "butir lain"),
        ("text", "akhir"),
    ]


def test_quotations_keep_their_marks() -> None:
    """Curly and straight quotations are found; one that is never closed says so."""
    document = Document.read('“Satu,” ujarnya. "Dua," katanya.\n\n“Tiga tanpa penutup')
    found = [(document.slice(q), q.closed) for q in document.quotations]
    assert found == [("“Satu,”", True), ('"Dua,"', True), ("“Tiga tanpa penutup", False)]


def test_offsets_survive_normalising() -> None:
    """Styled letters, Markdown marks and hidden characters are dropped, offsets point to the
    source.
    """
    source = "𝐌𝐮𝐚𝐫𝐚 **Teduh** – dua nara\u200bpidana <b>luka</b>"
    document = Document.read(source)
    assert document.text == "Muara Teduh – dua narapidana luka"
    word = document.words[-1]
    located = document.locate(word)
    assert source[located.start : located.end] == "luka"
    assert document.oddities == ("U+200B",)


def test_look_alike_letters_are_reported() -> None:
    """A Latin word with a Cyrillic letter in it is reported and is not the Latin word."""
    document = Document.read("lар\u0430s aman")
    assert document.oddities and document.words[0].lower != "lapas"


def test_hidden_text_counts_nothing() -> None:
    """What a Markdown cell does not show (comments, tags, link targets) is no part of the text."""
    document = Document.read(
        "Aman <!-- dua narapidana luka --> [lihat](http://a.example/luka) selesai"
    )
    assert document.text.split() == ["Aman", "[lihat]", "selesai"]


@given(st.text(max_size=300))
def test_offsets_always_point_into_the_source(source: str) -> None:
    """Whatever is typed, every sentence and quotation lies inside the source."""
    document = Document.read(source)
    for span in (*document.sentences, *document.words, *document.quotations):
        located = document.locate(span)
        assert 0 <= located.start <= located.end <= len(document.source)
