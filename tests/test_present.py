"""What facts told in part, by half or with another value earn, and what only looks like telling."""

from __future__ import annotations

import pytest
from told_sheets import case_of

from grader.doubts import TOLD, nearly_told
from grader.elements import Elements
from grader.exercise import load
from grader.rules import Finding, Reading
from grader.rules.facts import KNEE, Facts
from grader.text import Document

BUS = "Bus Lapas Batu Kelana mogok di Tanjakan Sembilan, Selasa (16/6). "
STUCK = "Para narapidana tertahan tiga jam di dalam bus. "
FAINT = "Lima narapidana lemas dan dirawat di puskesmas. "
FAILED = "Bus itu tidak lulus uji kelaikan pada 20 Mei, tetapi masih dipakai. "
OTHER = "Mulai Rabu pemindahan memakai bus pinjaman. "
LATER = "Bus lama tidak dipakai sampai lulus uji."
ALL = BUS + STUCK + FAINT + FAILED + OTHER + LATER


def judged(sheet: str, text: str, **parameters: object) -> Finding:
    """What the rule finds in a text."""
    rule = Facts.model_validate({"rule": "facts", "aspect": "present", "in": "whole", **parameters})
    return rule.judge(Reading(Document.read(text), case_of(sheet)))


def test_anything_missing_costs_much_and_each_fact_earns() -> None:
    """All facts earn all; one of many missing leaves a little more than half, and each further one
    told still earns something."""
    assert judged("bus-mogok", ALL).score == 1
    shares = [
        judged("bus-mogok", text).score
        for text in (
            BUS,
            BUS + STUCK,
            BUS + STUCK + FAINT,
            BUS + STUCK + FAINT + FAILED,
            BUS + STUCK + FAINT + FAILED + OTHER,
        )
    ]
    assert shares == sorted(shares) and len(set(shares)) == len(shares)
    assert KNEE < shares[-1] < 0.65


@pytest.mark.parametrize(
    ("sheet", "only", "text", "whole"),
    [
        ("pompa-lpka", "gatal", "Sembilan anak gatal-gatal.", True),
        ("pompa-lpka", "gatal", "Ada anak yang gatal. Kesembilannya sudah diobati.", True),
        ("pompa-lpka", "gatal", "Anak-anak yang gatal sudah diobati.", False),
        ("plafon-kunjungan", "luka", "Dua pembesuk luka ringan.", True),
        ("plafon-kunjungan", "luka", "Korban 2 orang luka ringan.", False),
        ("kabar-bohong", "singgah", "Rombongan singgah 25 menit tanpa izin.", True),
        (
            "kabar-bohong",
            "singgah",
            "Rombongan singgah 25 menit. Hal itu tidak tercantum di surat izin.",
            True,
        ),
        ("kabar-bohong", "singgah", "Rombongan beristirahat 25 menit di rumah makan.", False),
        ("kunjungan-lebaran", "tenda", "Satu tenda roboh dan tiga pengunjung luka.", True),
        ("kunjungan-lebaran", "tenda", "Sebuah tenda roboh.", False),
        ("wajib-lapor", "pulang", "Kami keliru menyuruh 26 klien pulang.", True),
        ("wajib-lapor", "pulang", "Sebanyak 26 klien telanjur kami minta pulang.", True),
        ("wajib-lapor", "pulang", "Sebanyak 26 klien diminta pulang.", False),
        ("lulusan-pelatihan", "bekerja", "Dari 18 lulusan, 13 sudah bekerja.", True),
        ("lulusan-pelatihan", "bekerja", "Satu orang membuka bengkel sendiri.", False),
        (
            "lulusan-pelatihan",
            "mundur",
            "Tiga peserta mundur, dua di antaranya untuk mencari nafkah.",
            True,
        ),
        (
            "lulusan-pelatihan",
            "mundur",
            "Tiga peserta mundur. Pelatihan itu tidak memberi uang saku.",
            True,
        ),
        ("lulusan-pelatihan", "mundur", "Tiga peserta mundur karena kurang serius.", False),
        ("bus-mogok", "tertahan", "Tiga jam mereka menunggu di dalam bus.", True),
        ("bus-mogok", "tertahan", "Bus mogok tiga jam.", False),
    ],
)
def test_a_fact_without_what_belongs_to_it_counts_by_half(
    sheet: str, only: str, text: str, whole: bool
) -> None:
    """How many, who, and that it was wrong: left out, the fact is told by half, and named as what
    is missing."""
    finding = judged(sheet, text, only=[only])
    assert finding.score == (1 if whole else 0.5)
    assert (finding.values["missing"] == "–") is whole
    assert finding.values["found"] == ("1" if whole else "0")


@pytest.mark.parametrize(
    ("sheet", "only", "text", "right"),
    [
        ("kunjungan-lebaran", "tenda", "Satu tenda roboh; tiga pengunjung luka ringan.", True),
        ("kunjungan-lebaran", "tenda", "Satu tenda roboh; lima pengunjung luka ringan.", False),
        ("kunjungan-lebaran", "besok", "Besok kunjungan dibagi empat sesi.", True),
        ("kunjungan-lebaran", "besok", "Besok kunjungan dibagi lima sesi.", False),
        ("bus-mogok", "lemas", "Lima narapidana lemas dan dirawat.", True),
        ("bus-mogok", "lemas", "Lima orang lemas dan dirawat; tujuh narapidana lemas lagi.", False),
    ],
)
def test_an_exact_criterion_hears_another_value_by_half(
    sheet: str, only: str, text: str, right: bool
) -> None:
    """Where few facts are asked, another count than the sheet's leaves half; elsewhere the
    criterion on contradictions alone takes it off."""
    assert judged(sheet, text, only=[only]).score == 1
    assert judged(sheet, text, only=[only], exact=True).score == (1 if right else 0.5)


def test_facts_may_weigh_alike() -> None:
    """In a reply the change of tomorrow weighs as much as the news of today."""
    text = "Besok kunjungan dibagi empat sesi."
    asked = {"only": ["antrean", "besok"]}
    assert judged("kunjungan-lebaran", text, **asked).score == 0.25
    assert judged("kunjungan-lebaran", text, alike=True, **asked).score == 0.5


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Sistem antrean daring mati dua jam lebih. Besok kunjungan dibagi empat sesi.", 1.0),
        ("Antrean memang lebih dari tiga jam. Besok kunjungan dibagi empat sesi.", 0.56),
        ("Antrean memanjang karena banyak yang datang.", 0.25),
        ("Pengunjung hari ini 1.146 orang.", 0.0),
    ],
)
def test_a_reply_tells_why_the_queue_was_long(text: str, score: float) -> None:
    """Who complains knows that it was; the same words are enough for a caption."""
    result = load("05-media-sosial").rubric.judge("balas-keluhan", "fakta", text)
    assert result.points / result.max_points == pytest.approx(score, abs=0.01)
    assert judged("kunjungan-lebaran", "Antrean lebih dari tiga jam.", only=["antrean"]).score == 1


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Bus itu lulus uji kelaikan pada Rabu, 20 Mei 2026.", False),
        ("Pada Rabu, 20 Mei 2026, bus itu diuji kelaikan. Ternyata tidak cukup untuk lulus.", True),
    ],
)
def test_the_opposite_is_not_nearly_told(text: str, near: bool) -> None:
    """All words of what a fact denies, without the denial, come near to nothing."""
    case = case_of("bus-mogok")
    fact = next(fact for fact in case.facts if fact.id == "uji")
    unheard = fact.model_copy(update={"wordings": ("kata lain sama sekali",)})
    elements = Elements(Document.read(text), case)
    found = nearly_told(elements, case, [unheard], elements.document.sentences)
    assert bool(found and found[0].share >= TOLD) is near


def test_what_shares_few_words_asks_but_does_not_count() -> None:
    """Between the two bounds a person is asked, and the fact counts as missing until then."""
    text = "Bus memang belum diuji lapas. Mulai Rabu memakai bus pinjaman sesudah itu."
    finding = judged("bus-mogok", text, only=["tetap-dipakai"])
    assert finding.score == 0 and finding.sure < 0.5 and finding.doubt


@pytest.mark.parametrize(
    ("only", "text", "score"),
    [
        ("bus-lain", "Mulai Rabu pemindahan memakai bus pinjaman kantor wilayah.", 1),
        ("bus-lain", "Mulai Rabu pemindahan memakai bus pinjaman polisi.", 0.5),
        ("bus-lama", "Bus lama tidak dipakai sampai lulus uji.", 1),
        ("bus-lama", "Bus lama tetap dipakai meski tidak lulus uji.", 0),
    ],
)
def test_a_fact_turned_round_is_not_whole(only: str, text: str, score: float) -> None:
    """Another owner costs as another value does; what a fact denies must be denied."""
    assert judged("bus-mogok", text, only=[only], exact=True).score == score
