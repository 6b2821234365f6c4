"""News elements of Indonesian press text, each with what must and what must not be found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from validity_elements import ELEMENTS

from grader.dates import clocks, dates
from grader.elements import Elements
from grader.facts import load_case
from grader.five_w import five_w
from grader.numbers import numbers
from grader.rules import PROSE, Reading
from grader.text import Document

CASE = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "perkelahian.yaml")


def elements(text: str) -> Elements:
    """The elements of a text, without a fact sheet."""
    return Elements(Document.read(text))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Jakarta, INFO_PAS – Petugas menghitung penghuni.", "Jakarta"),
        ("SEMARANG - Petugas menghitung penghuni.", "SEMARANG"),
        ("Cilacap (24/8) — Petugas menghitung penghuni.", "Cilacap"),
        ("Kota Bandung, 24 Agustus 2026 – Petugas menghitung penghuni.", "Kota Bandung"),
        ("BANDA ACEH (INFO_PAS) – Petugas menghitung penghuni.", "BANDA ACEH"),
        ("Palu, 2/3 (INFO_PAS) - Petugas menghitung penghuni.", "Palu"),
        ("**Makassar, INFO_PAS** – Petugas menghitung penghuni.", "Makassar"),
        ("𝐌𝐞𝐝𝐚𝐧, 𝐈𝐍𝐅𝐎_𝐏𝐀𝐒 – Petugas menghitung penghuni.", "Medan"),
    ],
)
def test_datelines(text: str, city: str) -> None:
    """The styles that Indonesian institutions use are recognised, styled letters included."""
    found = elements(text).dateline
    assert found and found.city == city


@pytest.mark.parametrize(
    "text",
    [
        "Petugas menghitung penghuni – dua kali – malam itu.",
        "Kepala Lapas – Hasan Waluyo – hadir.",
        "Pada Senin (2/3) petugas menghitung penghuni.",
        "Jakarta diguyur hujan sejak pagi – jalan licin.",
        "Hujan turun di Jakarta - banjir datang.",
    ],
)
def test_no_dateline(text: str) -> None:
    """A dash in a sentence, or a city that is its subject, makes no dateline."""
    assert elements(text).dateline is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Senin (2/3)", ""),
        ("Kamis (2/3)", "Senin"),
        ("Jumat, 31 Oktober 2025", ""),
        ("Kamis, 31 Oktober 2025", "Jumat"),
        ("Senin, 2 Maret 20266", "tidak ada"),
        ("Rabu, 31 Februari 2026", "tidak ada"),
        ("Jum'at (6/3)", ""),
    ],
)
def test_day_against_date(text: str, fault: str) -> None:
    """A weekday that the date does not have is named with the right one."""
    (mention,) = dates(Document.read(f"Kegiatan berlangsung {text}."))
    found = mention.fault(2026)
    assert fault in found and bool(found) == bool(fault)


def test_weeks_are_no_sunday() -> None:
    """ "enam minggu" is a span of time; a date behind it stands alone."""
    (mention,) = dates(Document.read("Pelatihan berjalan enam minggu, 2 Februari 2026."))
    assert mention.weekday is None and mention.fault(2026) == ""


def test_clock_times() -> None:
    """Times of day in both notations are found; amounts of money are not."""
    found = clocks(Document.read("Pukul 19.40 WIB sampai 20:05, biaya Rp19.500 dan 1.250 orang."))
    assert [mention.text for mention in found] == ["19.40", "20.05"]


def test_spoken_times_of_day() -> None:
    """*Siang* is afternoon from one to four, noon at twelve, and still morning at eleven."""
    said = "Jam 8 pagi, jam 2 siang, pukul 12 siang, pukul 11 siang, pukul 3 sore, jam 7 malam."
    found = clocks(Document.read(said))
    assert [m.text for m in found] == ["08.00", "14.00", "12.00", "11.00", "15.00", "19.00"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Universitas Negeri Tirta Kencana datang.", ["Universitas Negeri Tirta Kencana"]),
        ("Lapas Narkotika Kelas IIA Bukit Lestari memindahkan 20 orang.",
         ["Lapas Narkotika Kelas IIA Bukit Lestari"]),
        ("Palang Merah Indonesia Cabang Teluk Sari membuka posko.",
         ["Palang Merah Indonesia Cabang Teluk Sari"]),
        ("Gereja Santo Yosef Lembah Sunyi memimpin misa.", ["Gereja Santo Yosef Lembah Sunyi"]),
        ("Majelis Hakim Pengadilan Negeri Batu Karang memutus.", ["Pengadilan Negeri Batu Karang"]),
        ("Komnas HAM meminta penjelasan.", ["Komnas HAM"]),
        ("Kepala Rutan Kelas IIB Bukit Lestari, Ni Luh Pratiwi, meminta maaf.",
         ["Rutan Kelas IIB Bukit Lestari"]),
        ("Kepala Lapas Muara Teduh Hasan Waluyo meminta maaf.", ["Lapas Muara Teduh"]),
    ],
)  # fmt: skip
def test_an_institution_may_be_called_like_a_person(text: str, names: list[str]) -> None:
    """A name of a place that looks like a person's belongs to the institution; a person follows
    where an office comes before."""
    found = [text[span.start : span.end] for span in elements(text).organisations]
    assert found == names


def test_what_calls_an_institution_is_no_person() -> None:
    """The town of a prison is a town where it stands alone, too; a cry in a quotation is nobody."""
    text = (
        "Kepala Lapas Tirta Mulya Yusran Hadi datang. Warga Tirta Mulya menunggu. Kini sepi. "
        "“Aduh,” katanya. “Tolong satu buku lagi,” pinta Wening Astuti."
    )
    found = elements(text).people
    assert [text[m.span.start : m.span.end] for m in found] == ["Yusran Hadi", "Wening Astuti"]


def test_a_word_that_leads_over_is_no_name() -> None:
    """At the head of a sentence the conjunction is left out, the name stays."""
    text = (
        "Keduanya dirawat. Selanjutnya Hasan Waluyo meminta maaf. Kemudian Rina Wulandari datang."
    )
    found = elements(text).people
    assert [text[m.span.start : m.span.end] for m in found] == ["Hasan Waluyo", "Rina Wulandari"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("dua ratus tiga puluh satu orang", [231]),
        ("seribu dua ratus empat belas jiwa", [1214]),
        ("1.214 penghuni dan 96 kamar", [1214, 96]),
        ("Rp1.250.000 untuk sebulan", [1250000]),
        ("1,2 juta rupiah", [1200000]),
        ("dua lusin kue dan selusin gelas", [24, 12]),
        ("tiga, empat orang", [3, 4]),
        ("sebelas dari dua belas", [11, 12]),
        ("pada 24/8 pukul 19.40", []),
    ],
)
def test_numbers(text: str, values: list[float]) -> None:
    """Numbers in digits and words have one value; dates and times have none."""
    (sentence,) = Document.read(text).sentences
    assert [n.value for n in numbers(sentence.words) if not _clock(sentence, n.first)] == values


def _clock(sentence, position: int) -> bool:  # type: ignore[no-untyped-def]
    from grader.numbers import is_clock

    return is_clock(sentence.words[position].text)


QUOTE = "“Kami memohon maaf kepada keluarga yang cemas malam ini"


@pytest.mark.parametrize(
    ("text", "speaker", "office"),
    [
        (f"{QUOTE},” ujar Kepala Lapas Muara Teduh, Hasan Waluyo.", "Hasan Waluyo", True),
        (f"{QUOTE},” kata Hasan Waluyo selaku Kalapas.", "Hasan Waluyo", True),
        (f"{QUOTE},” tutur Hasan Waluyo, Kepala Lapas Muara Teduh.", "Hasan Waluyo", True),
        (f"Kepala Lapas Muara Teduh, Hasan Waluyo, mengatakan, {QUOTE}.”", "Hasan Waluyo", True),
        (f"Menurut Kalapas Hasan Waluyo, {QUOTE}.”", "Hasan Waluyo", True),
        (f"Kalapas Hasan Waluyo datang pukul 20.00 WIB. {QUOTE},” ujarnya.", "Hasan Waluyo", True),
        (f"{QUOTE},” ungkap Siti Rahmawati, S.H., M.H.", "Siti Rahmawati", False),
        (f"{QUOTE},” jelas Direktur Rumah Sakit, dr. Lestari Ningrum.", "Lestari Ningrum", True),
        (f"{QUOTE},” ujar seorang petugas.", "", False),
        (f"{QUOTE}.”", "", False),
    ],
)
def test_quotations(text: str, speaker: str, office: bool) -> None:
    """The speaker is found before, behind and through -nya; an unnamed one is not made up."""
    (found,) = Elements(Document.read(text), CASE).quotations
    assert found.speaker == speaker
    assert bool(found.office) == office


def test_zones() -> None:
    """Letterhead, title, lead, body, boilerplate and contact are told apart."""
    text = (
        "SIARAN PERS\nNomor: 1\n\nPetugas Menghitung Penghuni\n\nJakarta – Teras di sini, Senin."
        "\n\nTubuh berita di paragraf kedua.\n\nTentang Lapas\n\nLapas ini adalah unit pelaksana "
        "teknis di bawah kantor wilayah yang membina orang.\n\nNarahubung: Dimas, 0812-0000-0417"
    )
    zones = elements(text).zones
    assert (zones.letterhead, zones.title, zones.story) == ((0,), 1, (2, 3))
    assert zones.boilerplate == (5,) and zones.contact == (6,) and zones.closing == (4, 5, 6)


def test_a_sentence_is_no_letterhead() -> None:
    """A post that opens with the word of a letterhead tells its news there."""
    said = elements("Nomor antrean kertas kami bagikan karena sistem antrean padam.\n\nKami maaf.")
    headed = elements("Nomor: 12/HM/2026\n\nSistem antrean padam pagi ini di rutan itu.\n\nMaaf.")
    assert (said.zones.letterhead, headed.zones.letterhead) == ((), (0,))


def test_contact_needs_a_way_to_reach() -> None:
    """A telephone number or address makes a contact; the word alone does not."""
    reached = elements("Judul ini pendek\n\nTeras berita.\n\nKontak: Dimas Arya, 0812-0000-0417")
    silent = elements("Judul ini pendek\n\nTeras berita.\n\nKontak: bagian humas")
    assert reached.zones.contact and not silent.zones.contact


@pytest.mark.parametrize(
    ("text", "element", "expected"),
    [
        ("Razia digelar kemarin pukul 19.40 WIB.", "time", ["kemarin", "19.40 WIB"]),
        ("Loket buka 08.00–15.00 WITA.", "time", ["08.00–15.00 WITA"]),
        ("Layanan itu buka 24/7, menurut 2/3 dari responden.", "time", []),
        ("Ia pulang ke Desa Tirta Loka, Kabupaten Cilacap.", "place",
         ["Desa Tirta Loka", "Kabupaten Cilacap"]),
        ("Kantor di Jl. Veteran No. 11 menjual soto Lamongan.", "place", ["Jl. Veteran No. 11"]),
        ("Lapas Kelas I Semarang dan KPK bekerja sama.", "organisation",
         ["Lapas Kelas I Semarang", "KPK"]),
        ("Pihak rutan dan lapas itu diam.", "organisation", []),
        ("Kalapas Hasan Waluyo, A.Md.I.P., S.H. hadir.", "person",
         ["Hasan Waluyo, A.Md.I.P., S.H."]),
        ("Jalan Hasan Basri dan RSUD dr. Soetomo ramai.", "person", []),
        ("Kapolres Teluk Ardan, AKBP Wira Kusnadi, hadir.", "person", ["Wira Kusnadi"]),
        ("Rp1,2 juta untuk 1.214 penghuni Kelas 2, Pasal 5.", "number",
         ["Rp1,2 juta", "1.214 penghuni"]),
        ("Atap runtuh karena angin kencang, bukan gempa.", "cause", ["karena angin kencang"]),
        ("Karena itu, kunjungan untuk warga ditutup.", "cause", []),
        ("Rutan Hilir Sita Tiga Ponsel di Dua Kamar", "number", ["Tiga Ponsel", "Dua Kamar"]),
        ("Ia divonis 1 tahun 3 bulan, lalu 40 WNA dipindahkan ke dua blok.", "number",
         ["1 tahun 3 bulan", "40 WNA", "dua blok"]),
        ("Pada hari ke tiga operasi, harga pompa Rp 12 juta.", "number", ["Rp 12 juta"]),
        ("Kolam 4 x 6 meter di SMP Negeri 3 Kota Anyar dikuras.", "number", ["4 x 6 meter"]),
        ("Ia kabur dengan memotong terali.", "manner", ["dengan memotong terali"]),
        ("Kalapas hadir dengan keluarganya.", "manner", []),
        ("Rapat itu berakhir dengan tertib.", "manner", ["dengan tertib"]),
        ("WONOREJA. Kamis siang rutan menerima beras dari dinas sosial.", "dateline",
         ["WONOREJA. "]),
        ("Jakarta, 11 Maret 2026. Rutan menerima beras.", "dateline", ["Jakarta, 11 Maret 2026. "]),
        ("PT. KARYA ABADI membangun tembok rutan.", "dateline", []),
        ("RRI. Radio itu memutar lagu warga binaan.", "dateline", []),
        ("“Bocornya kami tutup dengan semen,” katanya.", "manner", ["dengan semen"]),
        ("Dengan penutupan ini, tersisa dua loket.", "manner", []),
        ("Bapas membekali klien dengan modal usaha.", "manner", []),
        ("Ponsel akan di jual melalui lelang.", "manner", ["melalui lelang"]),
        ("# Dua Tahanan Melarikan Diri Lewat Plafon\n\nDua tahanan lari.", "manner",
         ["Lewat Plafon"]),
        ("Program “Lapas Bersinar” diluncurkan.", "quotation", []),
    ],
)  # fmt: skip
def test_spans(text: str, element: str, expected: list[str]) -> None:
    """Each element is found with its extent, and its look-alikes are passed over."""
    found = elements(text)
    assert [found.document.slice(span) for span, _ in found.marked(element)] == expected


def test_the_office_beside_a_name() -> None:
    """An office is given without the rank, before or behind the name."""
    found = elements("Kabid Humas Polda Nusa Sabrang, Kombes Pol Wira Kusnadi, dan dr. Sekar Ayu.")
    assert [office for _, office in found.marked("person")] == [
        "Kabid Humas Polda Nusa Sabrang",
        "",
    ]


def test_a_contact_goes_from_its_heading_to_its_last_number() -> None:
    """Heading and list belong to the contact; what is said behind the number does not."""
    found = elements(
        "Teras berita ini singkat saja.\n\nKontak Media\n\n- Dimas, 0812-0000-0417\n"
        "- Ratna, 0812-0000-0418"
    )
    (span,) = found.contacts
    text = found.document.slice(span)
    assert text.startswith("Kontak Media") and text.endswith("0418")


@pytest.mark.parametrize(
    ("text", "answered"),
    [
        ("Cilacap – Petugas memadamkan api di dapur dengan APAR, Senin (2/3), karena gas bocor.",
         {"who", "what", "when", "where", "why", "how"}),
        ("Siapa, apa, kapan, di mana, mengapa, bagaimana?", set()),
        ("Hasan Waluyo mengunjungi Semarang.", {"who", "what", "where"}),
    ],
)  # fmt: skip
def test_five_w(text: str, answered: set[str]) -> None:
    """Questions are answered by news elements, not by question words."""
    assert set(five_w(elements(text), "whole")) == answered


def test_five_w_with_a_sheet() -> None:
    """With a sheet, what happened must be the sheet's event."""
    told = Elements(Document.read("Dua narapidana luka dalam perkelahian di Blok C."), CASE)
    other = Elements(Document.read("Petugas menyiram tanaman."), CASE)
    assert "what" in five_w(told, "whole") and "what" not in five_w(other, "whole")


@pytest.mark.parametrize(
    ("parameters", "text", "score"),
    [
        ({"element": "number", "least": 2}, "Ada 12 orang.", 0.5),
        ({"element": "number", "least": 2}, "Ada 12 orang dan tiga kamar.", 1),
        ({"element": "person", "office": True}, "Sari Dewi hadir.", 0),
        ({"element": "person", "office": True}, "Kalapas Sari Dewi hadir.", 1),
        ({"element": "place"}, "Ia tinggal di Cilacap.", 1),
        ({"element": "five-w", "answers": ["when", "why"]}, "Besok libur.", 0.5),
    ],
)
def test_element_rule(parameters: dict[str, object], text: str, score: float) -> None:
    """The rule counts an element up to what is asked, and names what is missing."""
    rule = PROSE["element"].model_validate({"rule": "element", "in": "whole", **parameters})
    finding = rule.judge(Reading(Document.read(text)))
    assert finding.score == score
    assert (finding.values["missing"] == "–") is (score == 1)


NEWS = st.sampled_from(
    'Kepala Lapas Muara Teduh , . “ ” " – - ( ) Senin 2/3 19.40 WIB Rp1.000 Hasan Waluyo S.H. '
    "kata ujar karena untuk dengan di Cilacap \n \n\n Jl. No. 11 0812-0000-0417 Tentang dua ratus "
    "ribu orang Narahubung: Kabupaten Desa # * > 12,5 persen".split(" ")
)


@given(st.lists(NEWS, max_size=60).map(" ".join))
def test_any_text_has_its_elements_inside(source: str) -> None:
    """No text raises, and every element lies inside the text."""
    found = elements(source)
    for element in ELEMENTS:
        for span, _ in found.marked(element):
            assert 0 <= span.start < span.end <= len(found.document.text)
    five_w(found, "whole")


UNITS_OF_TEXT = ["a" * 20, "Ab ", "“", "1.", "(", "di Aa ", "Kepala ", "dan ", "Senin ", "2/3 "]


@pytest.mark.parametrize("unit", UNITS_OF_TEXT)
def test_work_grows_linearly(unit: str) -> None:
    """Ten times the text costs about ten times the steps, whatever is repeated."""

    def steps(size: int) -> int:
        source = (unit * size)[:size]
        counted = 0

        def count(frame: object, event: str, argument: object) -> None:
            nonlocal counted
            counted += 1

        before = sys.getprofile()
        sys.setprofile(count)
        try:
            found = elements(source)
            for element in ELEMENTS:
                found.marked(element)
        finally:
            sys.setprofile(before)
        return counted

    small, large = steps(2_000), steps(20_000)
    assert large <= 14 * small + 20_000
