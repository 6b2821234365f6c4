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


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Satu selesai.\nDua selesai.\nTiga", ["Satu selesai.", "Dua selesai.", "Tiga"]),
        ("“Satu,” katanya.\n“Dua.”\nTiga.", ["“Satu,” katanya.", "“Dua.”", "Tiga."]),
        ("Satu baris\nyang patah.\nDua.", ["Satu baris yang patah. Dua."]),
        ("Satu.\ndan seterusnya.", ["Satu. dan seterusnya."]),
        ("Satu.  \nDua.", ["Satu. \nDua."]),
        ("- butir.\nSambung.", ["butir. Sambung."]),
        ("Narahubung:\nSari, 0812.\nSelesai.", ["Narahubung: Sari, 0812. Selesai."]),
        (f"{'kata ' * 33}kata\nSari", [f"{'kata ' * 33}kata", "Sari"]),
        ("Satu.<br><br>Dua.", ["Satu.", "Dua."]),
        ("<p>Satu</p><p>Dua</p>", ["Satu", "Dua"]),
    ],
)
def test_lines_that_end_with_their_sentence_are_paragraphs(text: str, blocks: list[str]) -> None:
    """Whoever presses the key once between paragraphs, or pastes HTML; a wrapped line, a list and a
    hard break are something else."""
    document = Document.read(text)
    assert [document.slice(block) for block in document.paragraphs] == blocks


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


SPOKEN = "“Kami menghitung ulang seluruh penghuni,”"


@pytest.mark.parametrize(
    "text",
    [
        f"{SPOKEN} ujar Kepala Lapas Muara Teduh, Hasan Waluyo.",
        f"{SPOKEN} ujar Kepala\nLapas Muara Teduh,\nHasan Waluyo.",
        f"{SPOKEN}  ujar Kepala Lapas   Muara Teduh,\tHasan Waluyo.",
        f"> {SPOKEN} ujar Kepala\n> Lapas Muara Teduh, Hasan Waluyo.",
    ],
    ids=["plain", "wrapped", "blanks", "block quote"],
)
def test_layout_changes_nothing(text: str) -> None:
    """Wrapped lines, doubled blanks and block quotes read as plain text does."""
    document = Document.read(text)
    assert document.text == f"{SPOKEN} ujar Kepala Lapas Muara Teduh, Hasan Waluyo."
    for word in document.words:
        located = document.locate(word)
        assert document.source[located.start : located.end] == word.text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ketua tim ialah Hasan Waluyo, S.H. Petugas datang kemudian.", 2),
        ("Ia dibantu Hasan Waluyo, S.H., M.Si. dan Ratna.", 1),
        ("Laporan dibahas DPR. Rapat berlanjut.", 2),
        ("Kepala Lapas menjawab, “Belum.” Wartawan menunggu.", 2),
        ("“Sudah selesai.” Begitu kata Hasan.", 2),
        ("Pukul 19.40 WIB. Lampu padam.", 2),
        ("Baris satu  \nbaris dua", 2),
    ],
)
def test_sentences_are_counted(text: str, sentences: int) -> None:
    """Degrees, acronyms, quotations and hard breaks end sentences where a reader does."""
    assert len(cut(text)) == sentences


@pytest.mark.parametrize(
    ("text", "speeches"),
    [
        ("'Kami menyesal atas kejadian ini,' ujarnya.", ["“Kami menyesal atas kejadian ini,”"]),
        ("Ia berkata, ‘Hasilnya kami umumkan besok.’", ["“Hasilnya kami umumkan besok.”"]),
        ("Kain 'lurik' dan salat Jum'at, katanya, bukan do'a biasa.", []),
        ("“Kata ‘jangan kirim dulu surat itu,’ itu salah,” katanya.", None),
    ],
)
def test_a_speech_in_single_marks(text: str, speeches: list[str] | None) -> None:
    """Single marks around a speech are quotation marks, unless they stand inside another; scare
    quotes and apostrophes are none."""
    document = Document.read(text)
    found = [document.slice(quotation) for quotation in document.quotations]
    assert found == speeches if speeches is not None else len(found) == 1


def test_a_speech_over_paragraphs_closes_once() -> None:
    """A paragraph that leaves its quotation open is closed where the next one goes on speaking."""
    document = Document.read("“Satu.\n\n“Dua,” ujar Hasan.\n\n“Tiga tanpa penutup")
    assert [quotation.closed for quotation in document.quotations] == [True, True, False]


@pytest.mark.parametrize("word", ["nаrapidana", "сор", "ʟᴀᴘᴀs"])
def test_look_alikes_are_other_words(word: str) -> None:
    """A word with look-alike letters is reported and stays another word."""
    document = Document.read(f"Dua {word} luka")
    assert document.oddities == (word,)
    assert document.words[1].lower not in ("narapidana", "cop", "lapas")


@pytest.mark.parametrize("sign", ["\u200b", "\u200d", "\u2060", "\u202e", "\u00ad"])
def test_invisible_signs_do_not_split_words(sign: str) -> None:
    """A word with an invisible character inside is read as the word."""
    assert Document.read(f"nara{sign}pidana").words[0].text == "narapidana"


def test_signs_of_other_scripts_are_no_words() -> None:
    """µ and α are signs, not disguises."""
    assert Document.read("5 µg dan α").oddities == ()


@given(st.text(alphabet=' \n\t>-*#_“”".!?aAbB1,()<>&\\`[]:/', max_size=400))
def test_layout_of_any_kind_keeps_offsets(source: str) -> None:
    """Whatever marks are typed, every word is found where the source has it."""
    document = Document.read(source)
    assert len(document.origin) == len(document.text)
    for word in document.words:
        located = document.locate(word)
        assert word.text[0] == document.source[located.start]
        assert word.text[-1] == document.source[located.end - 1]


def test_a_run_of_stops_is_tried_once() -> None:
    """Fifty thousand full stops before a letter end no sentence, and cost a moment, not minutes."""
    dots = "." * 50_000
    assert cut(f"Satu {dots}dua.") == [f"Satu {dots}dua."]
