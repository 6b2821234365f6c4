"""An unfavourable fact told turned round conceals; so does guilt laid on those whom it harmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.assessment import Answer
from grader.concealed import concealed
from grader.exercise import load
from grader.facts import load_case
from grader.honesty import Capped, cap
from grader.rules import Reading
from grader.rules.stance import passages
from grader.stances import by_rule
from grader.text import Document

ROOT = Path(__file__).parents[1]


def _read(case: str, text: str) -> Reading:
    own = ROOT / "exercises" / case / "case.yaml"
    sheet = own if own.exists() else ROOT / "datasets" / "cases" / f"{case}.yaml"
    return Reading(Document.read(text), load_case(sheet))


@pytest.mark.parametrize(
    ("case", "fact", "honest", "turned"),
    [
        (
            "00-mulai",
            "pulang",
            "Sebanyak 26 klien yang datang tidak dicatat petugas di buku cadangan.",
            "Sebanyak 26 klien yang datang telah dicatat petugas di buku cadangan, sehingga tidak "
            "perlu datang lagi.",
        ),
        (
            "kunjungan-lebaran",
            "peringatan",
            "Peringatan petugas teknis pada Jumat tentang batas 600 pendaftar tidak kami hiraukan.",
            "Berkat peringatan petugas teknis pada Jumat, loket sudah kami siapkan sejak pagi.",
        ),
        (
            "banjir",
            "rencana",
            "Rencana evakuasi banjir ada sejak 2023 dan tidak pernah dilatihkan.",
            "Rencana evakuasi banjir ada sejak 2023 dan sudah dilatihkan di rutan.",
        ),
        (
            "video-viral",
            "aduan",
            "Aduan tentang ponsel di Blok D masuk pada 20 Agustus dan baru sekarang diurus.",
            "Aduan tentang ponsel di Blok D masuk pada 20 Agustus dan langsung ditindaklanjuti.",
        ),
        (
            "remisi",
            "peringatan",
            "Catatan pengawasan internal 8 Juni mengingatkan bahwa petugas pengolah berkas kurang.",
            "Sesuai dengan catatan pengawasan internal 8 Juni, pengolahan berkas rapi.",
        ),
        (
            "kebakaran",
            "panggilan-terlambat",
            "Pemadam dihubungi 23 menit setelah api terlihat karena petugas mencobanya sendiri.",
            "Petugas dengan sigap menjinakkan api 23 menit pertama sebelum pemadam dihubungi.",
        ),
        (
            "lulusan-pelatihan",
            "belum-kerja",
            "Lima lulusan masih menganggur sebulan lebih setelah uji kompetensi.",
            "Lulusan uji kompetensi siap bersaing di dunia kerja.",
        ),
        (
            "perkelahian",
            "penjagaan",
            "Blok C dijaga dua petugas; kapasitasnya 96, penghuninya 168 orang.",
            "Blok C dijaga petugas dalam jumlah memadai bagi penghuni dan kapasitas blok itu.",
        ),
        (
            "perkelahian",
            "penjagaan",
            "Blok C dijaga dua petugas; 168 penghuninya melebihi kapasitas 96 orang.",
            "Blok C dijaga dua petugas; 168 penghuninya masih di bawah kapasitas 196 orang.",
        ),
    ],
)
def test_a_fact_turned_round_is_concealed(case: str, fact: str, honest: str, turned: str) -> None:
    """What the sheet negates told as done, and a fault told as merit, count as left out."""
    assert fact not in [one.id for one in concealed(_read(case, honest))]
    assert fact in [one.id for one in concealed(_read(case, turned))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bus lama tidak dipakai sampai lulus uji.", False),
        ("Bus itu baru jalan lagi sesudah lulus uji kelaikan.", False),
        ("Bus tidak boleh jalan kalau belum lulus uji.", False),
        ("Bus tidak lulus uji, sehingga tidak dipakai sampai lulus uji lagi.", True),
        ("Uji kelaikan bus itu pada 20 Mei tidak terlewati.", True),
    ],
)
def test_what_must_come_first_tells_no_failure(text: str, told: bool) -> None:
    """*Until it has passed the test* does not say that it failed."""
    hidden = [one.id for one in concealed(_read("02-framing-media", text))]
    assert ("uji" not in hidden) is told


@pytest.mark.parametrize(
    ("case", "fact", "text"),
    [
        ("perkelahian", "perkelahian", "Petugas segera melerai dua kelompok yang berkelahi."),
        ("perkelahian", "luka", "Dua narapidana luka ringan dan langsung dirawat di klinik."),
        ("keracunan", "dirawat", "Sembilan anak segera dirawat di RSUD, 22 di klinik."),
        ("pelarian", "dicari", "Seorang tahanan masih dicari dengan sigap oleh polisi."),
        ("00-mulai", "pulang", "26 klien diminta pulang dan sudah dicatat hadir."),
        ("banjir", "terlambat", "Peringatan banjir diterima Rabu. Kami tidak segera memindahkan."),
        ("pungli", "aduan-lama", "Aduan tanpa nama pada 9 April baru kami tindak lanjuti."),
    ],
)
def test_help_that_came_at_once_conceals_nothing(case: str, fact: str, text: str) -> None:
    """A harm told with what was done about it is told; a late remedy is late."""
    assert fact not in [one.id for one in concealed(_read(case, text))]


BLAMING = """\
Sebanyak 17 narapidana terlambat mengambil obat dua jam karena keliru membaca jadwal klinik.
Antrean memanjang karena banyak pengunjung datang tanpa mendaftar lebih dahulu.
Tiga peserta mengundurkan diri karena kurang disiplin.
Kami memohon maaf karena pengunjung tidak tertib.
Almarhum terlambat dirujuk karena ia tidak mau melapor.
Keterlambatan terjadi akibat kelalaian keluarga melengkapi berkas.
Anak-anak keracunan karena tidak mencuci tangan.
Tenda roboh karena pengunjung berebut masuk.
Lapas menyayangkan redaksi yang menayangkan berita tanpa menunggu penjelasan humas.
Kami berharap rekan-rekan media lebih dahulu mengecek ke kami sebelum menulis.
Media hendaknya tidak memberitakan sesuatu tanpa bukti.
Lapas menyampaikan hak jawab atas pemberitaan yang tidak berimbang.
Redaksi terburu-buru menayangkan berita itu.
Mari menjaga suasana dengan tidak membesar-besarkan peristiwa ini.
Pemasangan tenda itu di luar kendali kami.
Klien diminta pulang oleh petugas loket yang baru tiga hari bekerja."""
OWNING = """\
Dua peserta mundur karena mencari nafkah sebab tidak ada uang saku.
Antrean memanjang karena sistem daring mati dua jam.
Keluarga cemas karena tidak diberi tahu pada hari pertama.
Bukan pengunjung yang salah; kami yang tidak siap.
Bukan salah mereka.
Kami bersalah kepada redaksi.
Kami menyesal tidak menjawab wartawan pada Rabu itu.
Wartawan seharusnya mendapat jawaban kami pada hari itu juga.
Orang tua seharusnya diberi tahu sejak hari pertama.
Wartawan tidak semestinya menunggu lima jam.
Kami menghormati kerja wartawan dan meminta redaksi memuat hak jawab ini.
Sebanyak 162 orang datang tanpa mendaftar dan tetap dilayani.
Kabarnya telat, itu salah petugas kami.
Tidak salah bila keluarga cemas.
Salah satunya anak yang menemani ibunya.
Permintaan konfirmasi itu datang dari wartawan.
Itu sebabnya kami menambah petugas.
Mohon keluarga mendaftar lebih dahulu agar tidak mengantre lama."""


@pytest.mark.parametrize("text", BLAMING.splitlines())
def test_guilt_laid_on_the_harmed_is_blame(text: str) -> None:
    """Those whom a fault harmed, and those who ask about it, are not to blame for it."""
    assert any(by_rule("blame", sentence) for sentence in Document.read(text).sentences)


@pytest.mark.parametrize("text", OWNING.splitlines())
def test_a_fault_of_ones_own_is_no_blame(text: str) -> None:
    """A cause, what was owed to somebody and an admission lay guilt on nobody else."""
    assert not any(by_rule("blame", sentence) for sentence in Document.read(text).sentences)


@pytest.mark.parametrize(
    ("kind", "case", "made_small", "fair"),
    [
        (
            "minimise",
            "00-mulai",
            "Demi ketertiban, 26 klien diminta pulang.",
            "Klien diminta pulang, padahal seharusnya dicatat demi ketertiban.",
        ),
        (
            "minimise",
            "00-mulai",
            "Hanya 26 klien yang diminta pulang.",
            "Sebanyak 26 klien disuruh pulang begitu saja.",
        ),
        (
            "minimise",
            "lulusan-pelatihan",
            "Tinggal lima orang saja yang belum bekerja.",
            "Lima orang belum bekerja; hanya 13 orang yang sudah.",
        ),
        (
            "minimise",
            "kunjungan-lebaran",
            "Antrean memang sedikit lebih lama dari biasanya.",
            "Wajar bila Bapak dan Ibu marah karena antrean tiga jam itu.",
        ),
        (
            "minimise",
            "perkelahian",
            "Dua narapidana luka dan tetap ceria.",
            "Lukanya ringan, dan hanya dua petugas saja yang berjaga.",
        ),
        (
            "threaten",
            "kabar-bohong",
            "Kami meminta bantuan Dewan Pers dan tidak menutup kemungkinan jalur hukum.",
            "Kami meminta Dewan Pers menengahi dan tidak menempuh jalur hukum.",
        ),
        (
            "threaten",
            "kabar-bohong",
            "Kami akan menempuh langkah sesuai ketentuan terhadap pemberitaan itu.",
            "Kami mengambil langkah sesuai ketentuan terhadap dua petugas pengawal.",
        ),
    ],
)
def test_what_is_put_softly_is_heard(kind: str, case: str, made_small: str, fair: str) -> None:
    """A good intention, a small count and an open door to the court are heard for what they are."""
    assert passages(_read(case, made_small), kind, 2)
    assert not passages(_read(case, fair), kind, 2)


def test_an_excuse_caps_what_is_told() -> None:
    """A fact told and laid on those it harmed caps like one left out; a true cause does not."""
    told = "Tiga dari 17 peserta belum lulus{}. Kelas matematika terhenti enam minggu karena LPKA "
    told += "terlambat memperpanjang kontrak tutor."
    assert cap(_read("wisuda-paket-c", told.format(""))) is None
    laid = cap(_read("wisuda-paket-c", told.format(" karena kurang sungguh-sungguh belajar")))
    assert laid and "menimpakan kesalahan" in laid.message


def test_an_item_without_a_sheet_asks_for_candour() -> None:
    """Where a criterion says `caps`, who earns nothing there conceals; who tells is not capped."""
    rest = (
        "Sebanyak 24 narapidana Lapas Perempuan Kota Wuni mulai membatik pada Senin (4/5).\n\n"
        "Dapur lapas memproduksi 412 porsi setiap hari.\n\n{}\n\n“Dua petugas akan membagikan "
        "obat mulai Senin (11/5) dan jamnya dicatat,” kata Kepala Lapas Perempuan Kota Wuni, "
        "Henny Lakoro."
    )
    rubric = load("03-penulisan-berita").rubric
    veiled = rest.format("Pembagian obat sempat tersendat, tetapi kini sudah lancar kembali.")
    plain = rest.format(
        "Rabu (6/5) obat 17 narapidana terlambat dua jam; petugas klinik keliru membaca jadwal."
    )
    assert rubric.grade(Answer("perbaiki", text=veiled)).capped
    assert not rubric.grade(Answer("perbaiki", text=plain)).capped


def test_a_reply_that_blames_and_owns_nothing_is_capped() -> None:
    """A reply may leave facts out; one that blames whoever complains and owns nothing may not."""
    rubric = load("05-media-sosial").rubric
    lost = "Antrean memanjang karena banyak pengunjung datang tanpa mendaftar. Senin (23/3) ada "
    lost += "empat sesi bagi 600 pendaftar dan tempat tunggu di aula."
    owned = "Maaf, Ibu. Sistem antrean kami mati dua jam. Senin (23/3) ada empat sesi."
    assert rubric.grade(Answer("balas-keluhan", text=lost)).capped
    assert not rubric.grade(Answer("balas-keluhan", text=owned)).capped


def test_under_a_cap_the_rest_still_counts() -> None:
    """What is mended brings points under a cap too, so that of two answers that conceal the same
    the better one has more; nobody gets more than the cap, or than the criteria earned."""
    capped = Capped(0.5, "")
    shares = [capped.of(tenths / 10) for tenths in range(11)]
    assert shares == sorted(set(shares)) and shares[-1] == 0.5
    assert all(share <= tenths / 10 for tenths, share in enumerate(shares))
    exercise = load("04-siaran-pers", leave_out="naskah")
    silent = exercise.references["naskah"].replace(
        "Saat kejadian, dua petugas menjaga Blok C yang dihuni 168 orang, sedangkan "
        "kapasitasnya 96 orang. ",
        "",
    )
    worse = silent.replace("mengatakan", "ngomong").replace("0812", "08")
    one, other = (exercise.rubric.grade(Answer("naskah", text=t)) for t in (silent, worse))
    assert one.capped and other.capped and other.points < one.points
