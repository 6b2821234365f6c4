"""Forms of real releases in which elements were missed at first sight; all names are invented."""

import pytest

from grader.elements import Elements
from grader.names import is_given
from grader.text import Document


def found(element: str, text: str) -> list[str]:
    """The spans of an element, as written."""
    elements = Elements(Document.read(text))
    return [
        text[(at := elements.document.locate(span)).start : at.end].strip()
        for span, _ in elements.marked(element)
    ]


def offices(text: str) -> list[tuple[str, str]]:
    """The names of a text and their offices."""
    elements = Elements(Document.read(text))
    return [(elements.document.slice(s), office) for s, office in elements.marked("person")]


STORY = "Balai Bina Kriya menggelar rapat, Senin (2/3)."


@pytest.mark.parametrize(
    "line",
    [
        "Wartakita.com, Muara Teduh -",
        "INFO_PAS, Muara Teduh –",
        "[Muara Teduh, 12 Maret 2025]",
        "[Muara Teduh, 12 Maret 2025] –",
        "Semarang, 12 Maret 2025:",
        "Muara Teduh,-",
        "Muara Teduh:-",
        "MUARA TEDUH, 12 Maret 2025.-",
        "MUARA TEDUH, infoPAS_Kriya –",
        "Semarang.",
    ],
)
def test_datelines(line: str) -> None:
    """A portal before the city, square brackets, a sign before the dash, a full stop."""
    assert found("dateline", f"{line} {STORY}") == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Malang. Itulah nasib dua kucing di dapur umum itu.",
        "Muara Teduh: kota yang tenang sampai Senin (2/3).",
        "Harga Cabai, 12 Maret 2025: turun lagi di tiga pasar.",
        "Situs wartakita.com, menurut Semarang - sebuah grup - ditutup.",
    ],
)
def test_no_datelines(text: str) -> None:
    """A town's name that is another word, and colons behind what is no town."""
    assert found("dateline", text) == []


def test_a_dateline_below_the_lines_of_a_letterhead() -> None:
    """A number or a headline in capitals may stand between title and lead."""
    text = f"Judul Pendek\n\nSP 12/BBK/III/2025\n\nSemarang, 11 Maret 2025. {STORY}"
    assert found("dateline", text) == ["Semarang, 11 Maret 2025."]
    assert found("dateline", f"Judul Pendek\n\n{STORY}\n\nSemarang, 11 Maret 2025. {STORY}") == []


def test_the_province_in_a_dateline() -> None:
    """It is a place too; a town in the agency's name is none."""
    assert found("place", f"Grobogan, Jawa Tengah – {STORY}") == ["Grobogan", "Jawa Tengah"]
    assert found("place", f"Muara Teduh, Humas Jawa Tengah – {STORY}") == ["Muara Teduh"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kepala klinik, Norlaila, A.Md.Keb, hadir.", [("Norlaila, A.Md.Keb", "Kepala klinik")]),
        ("Kepala Rutan M. Yusuf Ramdhan hadir.", [("M. Yusuf Ramdhan", "Kepala Rutan")]),
        ("Kalapas A. Yusuf Ramdhan hadir.", [("A. Yusuf Ramdhan", "Kalapas")]),
        ("Petugas P2U Kgs. Ridho Akbar curiga.", [("Ridho Akbar", "Petugas P2U")]),
        ("Petugas jaga Noor Ikhsan dan Gusti Farida datang.",
         [("Noor Ikhsan", "Petugas jaga"), ("Gusti Farida", "Petugas jaga")]),
        ("Kalapas Noor Ikhsan dan Gusti Farida datang.",
         [("Noor Ikhsan", "Kalapas"), ("Gusti Farida", "")]),
        ("Kuasa hukum Agus Salman, Beni Sukarna, menyatakan siap.",
         [("Agus Salman", ""), ("Beni Sukarna", "Kuasa hukum")]),
        ("Kuasa hukum Agus Salman, Beni Sukarna, dan Tri Wahyuni hadir.",
         [("Agus Salman", "Kuasa hukum"), ("Beni Sukarna", ""), ("Tri Wahyuni", "")]),
        ("Pengamat kebijakan dari Universitas Sabrang, Rina Kartika, menilai lain.",
         [("Rina Kartika", "Pengamat kebijakan dari Universitas Sabrang")]),
        ("Kiriman datang dari Universitas Sabrang, Rina Kartika, menilai lain.",
         [("Rina Kartika", "")]),
        ("Plt. Kepala Biro Humas, Hukum, dan Kerja Sama, Dewi Anggun, hadir.",
         [("Dewi Anggun", "Plt. Kepala Biro Humas, Hukum, dan Kerja Sama")]),
        ("Narahubung: Tri Wahyuni\nManajer Komunikasi dan TJSL",
         [("Tri Wahyuni", "Manajer Komunikasi dan TJSL")]),
        ("Narahubung: Fajar Sidiq, S.Tr.Stat. (Ketua Tim Statistik Sosial) 0551",
         [("Fajar Sidiq, S.Tr.Stat.", "Ketua Tim Statistik Sosial")]),
        ("Ada Hendri Sapta, mantan Kepala Dinas Sosial; ada pula Tri Wahyuni, pejabat pembuat "
         "komitmen.",
         [("Hendri Sapta", "mantan Kepala Dinas Sosial"),
          ("Tri Wahyuni", "pejabat pembuat komitmen")]),
        ("Ketua Lembaga Pengabdian kepada Masyarakat (LPM) Unsaba, Dr. Aisyah Nurul, hadir.",
         [("Aisyah Nurul", "Ketua Lembaga Pengabdian kepada Masyarakat (LPM) Unsaba")]),
        ("Turut hadir Perbekel Tegal Wangi Ni Luh Sri Wahyuni.",
         [("Ni Luh Sri Wahyuni", "Perbekel Tegal Wangi")]),
    ],
)  # fmt: skip
def test_offices(text: str, expected: list[tuple[str, str]]) -> None:
    """Offices with a list, a scholar's, shared ones, those of a contact block."""
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Suparmi, pengunjung asal desa itu, menitipkan nasi.", ["Suparmi"]),
        ("Hamid, salah satu warga binaan, bersyukur.", ["Hamid"]),
        ("Rencananya Endah berangkat besok.", ["Endah"]),
        ("Tamping bernama Rahmadi dan Sufyan membangunkan petugas.", ["Rahmadi", "Sufyan"]),
        ("Hadir perwakilan Dinas Sosial Kabupaten Jayadipa Siti Rahma.", ["Siti Rahma"]),
        ("Ia menjelaskan, “Ikan itu datang sore.”", []),
        ("(Humas Lapas/red)", []),
        ("Acara dihadiri oleh Forkopimda Kabupaten Jayadipa.", []),
        ("# SERTIJAB KEPALA RUTAN BERJALAN HIKMAT\n\nAcara selesai.", []),
        ("Nelayan ditemukan KM Cinta Bahari di laut.", []),
        ("Rutan Sukorejo, pengunjung sepi.", []),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    """Lone names, other spellings, and capitals that are nobody's."""
    assert found("person", text) == expected


def test_spellings_of_given_names() -> None:
    """A listed name is known in its other spellings; words and towns in a name's are no names."""
    assert is_given("hendry") and is_given("rizqi") and is_given("suparmi")
    assert not is_given("sukorejo") and not is_given("tanya") and not is_given("nusantara")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ia dirawat di RSUD H. Damanhari.", ["RSUD H. Damanhari"]),
        ("Kepala Lapas Kelas IIA Muara Teduh M. Yusuf Ramdhan hadir.",
         ["Lapas Kelas IIA Muara Teduh"]),
        ("Hadir Forkopimda Kabupaten Jayadipa.", ["Forkopimda Kabupaten Jayadipa"]),
        ("Hadir unsur Forkopimda dan warga.", []),
        ("Lembaga Penelitian dan Pengabdian kepada Masyarakat Unsaba hadir.",
         ["Lembaga Penelitian dan Pengabdian kepada Masyarakat Unsaba"]),
    ],
)  # fmt: skip
def test_institutions(text: str, expected: list[str]) -> None:
    """A patron's title belongs to a hospital's name, an initial to the person's behind it."""
    assert found("organisation", text) == expected
