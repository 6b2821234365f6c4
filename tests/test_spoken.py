"""Spoken verbs are told by their form; standard words of the same shape are left alone."""

import json
from pathlib import Path

import pytest

from grader.datasets import rows
from grader.exercise import find, load
from grader.rules.base import Reading
from grader.rules.lexicon import Lexicon
from grader.spoken import spoken, standard
from grader.text import Document

SPOKEN = {
    "ngawal": "mengawal", "ngulang": "mengulang", "ngelas": "mengelas", "nulis": "menulis",
    "nyiapin": "menyiapkan", "doain": "doakan", "kabarin": "kabari", "ngabarin": "mengabari",
    "bantuin": "bantu", "dibantuin": "dibantu", "nungguin": "menunggu", "nunggu": "menunggu",
    "nyuci": "mencuci", "nyari": "mencari", "nyoba": "mencoba", "nyimpan": "menyimpan",
    "nyusun": "menyusun", "nolak": "menolak", "nolong": "menolong", "narik": "menarik",
    "nutup": "menutup", "nerima": "menerima", "nanam": "menanam", "nambah": "menambah",
    "ngambil": "mengambil", "ngirim": "mengirim", "ngumpulin": "mengumpulkan",
    "ngatur": "mengatur", "ngundang": "mengundang", "ngecek": "mengecek", "ngecat": "mengecat",
    "ngejaga": "menjaga", "ngelatih": "melatih", "ngebantu": "membantu", "ngerawat": "merawat",
    "njaga": "menjaga", "bersihin": "bersihkan", "dibersihin": "dibersihkan",
    "dikeluarin": "dikeluarkan", "masukin": "masukkan", "mindahin": "memindahkan",
    "nanyain": "menanyakan", "ngajarin": "mengajarkan", "jelasin": "jelaskan",
    "dirapiin": "dirapikan", "ngerjain": "mengerjakan", "beliin": "belikan",
    "nyelesaiin": "menyelesaikan", "rekan2": "rekan-rekan", "petugas2": "petugas-petugas",
}  # fmt: skip
STANDARD = (
    "ngarai nyala nyata nyaman ngeri nyeri izin lain ingin dingin angin mesin disiplin rutin yakin "
    "pimpin poin cermin bermain rapikan nyaring nyaris nyanyi nyawa nyamuk nyenyak nyiur nyonya "
    "ngengat nganga ngilu nantikan nanti nikmati nilai nikah nasihati namai nafkahi naiki nyatakan "
    "nyalakan nyanyikan naikkan nata nista nalar desain didesain salin disalin jamin dijamin "
    "terjamin dipimpin dijalin komplain hadirin muslimin heroin domain admin vaksin divaksin latin "
    "kemarin batin kantin mungkin makin miskin prihatin licin rajin selain semangat "
    "dinginkan perizinan diizinkan bulletin plugin margin buletin napi nadi negeri "
    "blok2 kelas2 covid2 km2 ngaji nyepi"
).split()


def found(text: str) -> list[str]:
    """What the rule for spoken verbs finds in a text."""
    document = Document.read(text)
    return [text[start:end] for one in document.sentences for start, end, _ in spoken(one)]


@pytest.mark.parametrize(("form", "better"), SPOKEN.items(), ids=list(SPOKEN))
def test_a_spoken_verb_gets_its_standard_form(form: str, better: str) -> None:
    """A spoken verb is told, with what to write instead."""
    assert standard(form) == better


@pytest.mark.parametrize("word", STANDARD)
def test_a_standard_word_of_that_shape_is_left_alone(word: str) -> None:
    """Words that begin with ng-, ny-, n- or end in -in by nature are never told."""
    assert standard(word) == ""


def test_names_are_left_alone() -> None:
    """A capital inside a sentence makes a name; names at its head are no verbs either."""
    assert found("Petugas bernama Solihin dan Nyoman Ngadiman menulis surat.") == []
    assert found("Nyoman hadir. Nengah pulang. Ngadiman tiba. Nurdin duduk. Nduga jauh.") == []
    assert found("Klub itu bernama Ngelas Bareng.") == []
    assert found("Ngecek pintu dulu. Doain kami.") == ["Ngecek", "Doain"]


def test_correct_prose_holds_none() -> None:
    """Neither the references, nor the articles and the correct sentences of the lists hold any."""
    root = Path(__file__).resolve().parents[1]
    texts = [text for slug in find() for text in load(slug).references.values()]
    texts += [path.read_text(encoding="utf-8") for path in sorted(root.glob("tests/honest/*.md"))]
    for name in ("words_standard", "words_stance"):
        texts += [row["counter_example"] for row in rows(name)]
    lines = (root / "datasets" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    texts += [value for one in articles for value in one.values() if isinstance(value, str)]
    assert len(texts) > 1000
    assert [hit for text in texts for hit in found(text)] == ["ngobrol"]  # speech in a quotation


def test_the_rule_serves_the_list_of_words() -> None:
    """A text in a chat's register costs points, by list and by rule, each form counted once."""
    text = "Petugas nggak ngawal tamu, cuman nyiapin kursi dan balikin kartu yg abis."
    rule = Lexicon.model_validate({"rule": "lexicon", "list": "words_standard"})
    finding = rule.judge(Reading(Document.read(text)))
    assert finding.values["count"] == "7"
    only = rule.model_copy(update={"kinds": ("di_ke",)})
    assert only.judge(Reading(Document.read(text))).values["count"] == "0"
