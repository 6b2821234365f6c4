"""Words that look like a stance and are none, and blame laid on the press."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.facts import Case, load_case
from grader.rules import PROSE, Reading
from grader.text import Document

CASES = Path(__file__).parents[1] / "datasets" / "cases"
LEAVE = load_case(CASES / "kabar-bohong.yaml")
FIRE = load_case(CASES / "kebakaran.yaml")
FIGHT = load_case(CASES / "perkelahian.yaml")
FOOD = load_case(CASES / "keracunan.yaml")
FULL = load_case(CASES / "kelebihan-isi.yaml")
FEAST = load_case(CASES / "kunjungan-lebaran.yaml")
WATER = load_case(CASES.parents[1] / "exercises" / "01-kesadaran-digital" / "case.yaml")
COUNTER = load_case(CASES.parents[1] / "exercises" / "00-mulai" / "case.yaml")


@pytest.mark.parametrize(
    ("kind", "case", "text", "heard"),
    [
        ("threaten", LEAVE, "Rombongan singgah tanpa izin, dan wartawan kami diamkan.", False),
        ("threaten", LEAVE, "Apakah pers tidak mendapat jawaban, hal itu masih diperiksa.", False),
        ("threaten", LEAVE, "Wartawan penulis kabar singgah tanpa izin akan kami tuntut.", True),
        ("threaten", LEAVE, "Wartawan itu tidak akan kami beri izin masuk lagi.", True),
        ("praise", FIRE, "Petugas mencoba menjinakkan api sebelum menelepon pemadam.", False),
        ("praise", FIRE, "Petugas dengan gagah menjinakkan api.", True),
        ("praise", FIRE, "Layanan air bersih tidak terganggu.", False),
        ("deny", FIRE, "Tidak seorang pun kehilangan nyawa.", False),
        ("deny", FIRE, "Tidak ada satu pun kabar itu yang benar.", True),
        ("minimise", FOOD, "Ketika lauk itu dikeluhkan, teguran kami sebatas ucapan.", False),
        ("minimise", FOOD, "Keracunan itu sebatas sakit perut biasa.", True),
        ("minimise", FIGHT, "Yang diperiksa lebih kecil daripada jumlah korban luka.", False),
        ("minimise", FIGHT, "Luka dua orang itu lebih kecil daripada goresan.", True),
        ("minimise", FIGHT, "Gesekan kecil saja bisa menyulut perkelahian di blok sesak.", False),
        ("minimise", FIGHT, "Perkelahian itu hanya gesekan kecil saja di blok sesak.", True),
        ("blame", FIGHT, "Nama narapidana sengaja tidak kami sebut.", False),
        ("blame", FIGHT, "Narapidana sengaja memancing petugas.", True),
        ("blame", FIGHT, "Korban di rumah sakit kurang dari dua jam.", False),
        ("blame", LEAVE, "Media semestinya menunggu jawaban kami.", True),
        ("blame", LEAVE, "Kami menyesalkan pemberitaan yang sepihak itu.", True),
        ("blame", LEAVE, "Kami semestinya menjawab pertanyaan redaksi.", False),
        ("minimise", FULL, "Isi lapas memang agak di atas kapasitas.", True),
        ("minimise", FULL, "Kenaikan isi dalam lima bulan tidak berarti.", True),
        ("minimise", FULL, "Lapas ini penuh, seperti lazimnya di banyak lapas.", True),
        ("minimise", FULL, "Enam puluh narapidana pindah ke lapas lain.", False),
        ("minimise", FEAST, "Ada kendala kecil pada sistem antrean.", True),
        ("minimise", FEAST, "Antreannya agak panjang.", True),
        ("minimise", FEAST, "Sistem antrean mati dua jam 15 menit.", False),
        ("minimise", FIGHT, "Insiden singkat itu melukai dua narapidana.", True),
        ("minimise", FIGHT, "Perselisihan ringan itu segera selesai.", True),
        ("minimise", LEAVE, "Persinggahan itu tidak mengganggu jalannya pengawalan.", True),
        ("blame", COUNTER, "Petugas loket kami masih dalam masa belajar.", True),
        ("blame", COUNTER, "Petugas kami keliru meminta klien pulang.", False),
        ("blame", COUNTER, "Klien kurang sabar menunggu lalu pulang sendiri.", True),
        ("blame", COUNTER, "Klien menunggu lama lalu kami minta pulang.", False),
        ("blame", FEAST, "Kerusakan itu bukan dari rutan, melainkan dari penyedia.", True),
        ("blame", FEAST, "Pesan berantai itu bukan dari rutan.", False),
        ("blame", FIGHT, "Kabar itu dibuat akun tidak bertanggung jawab.", True),
        ("threaten", FIGHT, "Kami mengingatkan bahwa jejak digital mudah ditelusuri.", True),
        ("threaten", FEAST, "Penulisnya bisa berurusan dengan UU ITE.", True),
        ("praise", COUNTER, "Gangguan itu diatasi hanya dalam 160 menit.", True),
        ("praise", COUNTER, "Sistem pulih setelah 160 menit.", False),
        ("minimise", WATER, "Kami mohon maaf apabila kabar ini terlambat diterima.", True),
        ("minimise", WATER, "Kami mohon maaf karena kabar ini terlambat.", False),
        ("minimise", FULL, "Kelebihan isi adalah persoalan nasional.", True),
        ("minimise", FIGHT, "Kejadian itu sulit dihindari.", True),
        ("minimise", FIGHT, "Beruntung tidak ada korban jiwa.", True),
        ("blame", FIGHT, "Kami menyayangkan akun yang menyebarkan kabar itu.", True),
        ("blame", FIGHT, "Kami menyayangkan kejadian itu.", False),
        ("threaten", FEAST, "Kabar bahwa pelapor dilarang besuk tidak benar.", False),
        ("threaten", FEAST, "Penyebar kabar bohong itu akan kami polisikan.", True),
        ("deny", LEAVE, "Fotonya itu di rumah makan bukan di tempat belanja.", False),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_stance(kind: str, case: Case, text: str, *, heard: bool) -> None:
    """An own fault threatens nobody, a set phrase praises nobody, a denied death denies no news,
    a weak answer of one's own is not made small; the press told what it owed is blamed."""
    rule = PROSE["stance"].model_validate({"rule": "stance", "kinds": [kind], "in": "whole"})
    found = rule.judge(Reading(Document.read(text), case))
    assert (found.score < 1) is heard
