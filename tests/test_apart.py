"""Words apart and together, names a letter off, and words that are wrong in lower case only."""

from pathlib import Path

import pytest

from grader.apart import apart
from grader.exercise import load
from grader.facts import Case, load_case
from grader.misspelt import is_near, misspelt
from grader.rules.base import Reading
from grader.rules.language import Language
from grader.rules.lexicon import Lexicon
from grader.text import Document

CASES = Path(__file__).resolve().parents[1] / "datasets" / "cases"


def better(text: str) -> list[str]:
    """What the rule would have written."""
    document = Document.read(text)
    return [right for *_, right in apart(document, document.sentences)]


def words(text: str, **settings: object) -> list[str]:
    """What the criterion on non-standard words finds, as written."""
    rule = Lexicon.model_validate({"rule": "lexicon", "list": "words_standard", **settings})
    reading = Reading(Document.read(text))
    return [reading.document.slice(span) for span, _ in rule.judge(reading).evidence]


def slips(text: str, case: Case | None = None) -> list[str]:
    """The notes of the criterion on spelling and punctuation."""
    rule = Language.model_validate({"rule": "language", "di_ke": True})
    return [note for _, note in rule.judge(Reading(Document.read(text), case)).evidence]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Layanan pulih pasca insiden di loket.", ["pascainsiden"]),
        ("Rapat pasca Lebaran membahas pegawai non aktif.", ["pasca-Lebaran", "nonaktif"]),
        ("Air surut pasca terjadinya banjir.", ["setelah terjadinya"]),
        ("Kelas tuna netra dan kerja antar lembaga dimulai.", ["tunanetra", "antarlembaga"]),
        ("Teman nya lupa me rawat pasien ter sebut.", ["temannya", "merawat", "tersebut"]),
        ("Siapa kah ketua regu itu?", ["siapakah"]),
        ("Petugaspun datang dan diapun pulang.", ["petugas pun", "dia pun"]),
        ("Laporanya memuat kebenaran itu.", ["laporannya"]),
        ("Air berangsur angsur surut setinggi tingginya.",
         ["berangsur-angsur", "setinggi-tingginya"]),
    ],
)  # fmt: skip
def test_words_apart_and_together_are_told(text: str, right: list[str]) -> None:
    """A bound form, a clitic, a prefix, *pun* and an inflected reduplication get their shape."""
    assert better(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "Nelayan menjual ikan tuna segar pada musim semi itu.",
        "Jasa antar lembaga keuangan itu murah; kurir antar barang datang.",
        "Mereka anti terhadap suap, dan ia pun setuju.",
        "Walaupun kecil, rumpun bambu itu dihimpun; adapun ampun tidak diminta.",
        "Keluarganya, negaranya, rencananya, dan rasanya tetap sama.",
        "Ia bertemu temu wicara itu di koran, lalu bekerja kerja bakti.",
        "Program PASCA dan Pasca Sarjana disebut. Ia membaca, nya, lalu diam.",
        "Nilai non-ASN tetap; per hari dan si kembar; ke luar negeri.",
    ],
)
def test_neighbours_that_only_look_alike_are_left_alone(text: str) -> None:
    """A fish, a season, a verb, a conjunction with *pun* and a root in a vowel are no slips."""
    assert better(text) == []


def test_correct_prose_is_left_alone() -> None:
    """No reference text of an exercise has a word apart or together against the rule."""
    for slug in ("01-kesadaran-digital", "03-penulisan-berita", "04-siaran-pers"):
        for text in load(slug).references.values():
            assert better(text) == []


def test_a_form_may_be_wrong_in_lower_case_only() -> None:
    """A name, an acronym and an abbreviation with its full stop are left alone; *karna* is not."""
    assert words("Ia pulang karna hujan dll tgl 9.") == ["karna", "dll", "tgl"]
    assert words("Karna, BPK, DPT, dan PT Samudera Online hadir, dll. Telp. 0812.") == []
    assert words("Buka laman #online, @update, dan surat di www.link/download.") == []


def test_spoken_words_are_faults_of_formal_prose_alone() -> None:
    """*Napi, tapi, online* cost points in a release, not in a quotation, a title or a reply."""
    text = "Dua napi luka tapi kabar online di medsos keliru."
    assert words(text) == ["napi", "tapi", "online", "medsos"]
    assert words(text, formal=False) == []
    assert words("“Kami cuma punya dua petugas, tapi siap,” kata Hasan.") == []
    assert words("# Dua Napi Luka, Kabar di Medsos Keliru") == []
    assert words("Layanan udah pulih, silahkan datang.", formal=False) == ["udah", "silahkan"]


@pytest.fixture(scope="module")
def case() -> Case:
    """The sheet of the press release."""
    return load_case(CASES / "perkelahian.yaml")


def test_a_name_a_letter_off_is_a_slip(case: Case) -> None:
    """*Teluk Adran* is the sheet's Teluk Ardan misspelt; another name at another place is not."""
    found = misspelt(Document.read("Polsek Teluk Adran dan Hasan Waluya hadir."), case)
    assert [note for _, note in found] == ["di lembar fakta: “Ardan”", "di lembar fakta: “Waluyo”"]
    assert misspelt(Document.read("Adran Putra dan Hasan Wahid di Teluk Ardan."), case) == []
    assert misspelt(Document.read("Polsek Teluk Adran hadir."), None) == []
    assert len(slips("Polsek Teluk Adran ikut memeriksa.", case)) == 1


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("adran", "ardan", True), ("ardn", "ardan", True), ("arddan", "ardan", True),
        ("arden", "ardan", True), ("ardan", "ardan", False), ("adrna", "ardan", False),
        ("ardi", "ardan", False), ("", "ardan", False),
    ],
)  # fmt: skip
def test_one_letter_off(one: str, other: str, near: bool) -> None:
    """One letter more, less, other, or two that changed places; nothing beyond."""
    assert is_near(one, other) is near


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Narapidana di foto itu sedang melayat.", 0),
        ("Keduanya disebut di kontrak, di data, dan di sidang tadi.", 0),
        ("Barang itu akan di foto besok, lalu di razia oleh polisi.", 2),
        ("Data (tahun ini)lengkap dan ( rapi).", 2),
        ("Laman Humas.Polri.Lawe.id memuat berita.", 0),
        ("Berita dimuat.Kemudian warga datang.", 1),
        ("Acara hari minggu itu dibuka pada 9 maret.", 2),
        ("Tiga minggu lamanya, sejak hari minggu lalu, air mati.", 0),
        ("Ia berkata, “Kami siap melayani semua warga”. Lalu ia pulang.", 1),
        ("Di papan tertulis “Kami siap melayani semua warga”.", 0),
        ("Kata Hasan Waluyo “Kami menyesalkan perkelahian malam itu.”", 1),
        ("Kata Hasan, “Kami menyesalkan perkelahian malam itu.”", 0),
        ("Warga bertanya.\n\n#rutansirap #pastimaju bersama kami semua.", 0),
        ("Korban ditangani di klinik.\n\ndr. Yosef memeriksanya tadi pagi.", 0),
    ],
)
def test_punctuation_capitals_and_places(text: str, count: int) -> None:
    """Each slip of spacing, capital, quotation mark and *di* is told, what is right is not."""
    assert len(slips(text)) == count, slips(text)
