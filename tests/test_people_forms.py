"""Named persons and their offices in the forms of whole releases; all people are invented."""

import pytest

from grader.degrees import degrees_end
from grader.elements import Elements
from grader.lines import lines
from grader.text import Document


def people(text: str) -> list[tuple[str, str]]:
    """The names, with degrees, and their offices."""
    found = Elements(Document.read(text))
    return [(found.document.slice(span), office) for span, office in found.marked("person")]


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("Hendra Lumowa, S.H.,M.H. hadir.", ", S.H.,M.H."),
        ("Hendra Lumowa, S.Sos, M.Si di aula.", ", S.Sos, M.Si"),
        ("Hendra Lumowa SH MH membuka rapat.", " SH MH"),
        ("Hendra Lumowa, Lc., MA dari pesantren.", ", Lc., MA"),
        ("Hendra Lumowa, A.Md.IP., S.H. datang.", ", A.Md.IP., S.H."),
        ("Hendra Lumowa, Sp.JP(K), FIHA menolak.", ", Sp.JP(K), FIHA"),
        ("Hendra Lumowa, MARS\nHumas", ", MARS"),
        ("Hendra Lumowa, M. Yusuf, dan S. Wiguna.", ""),
        ("Hendra Lumowa, A. Muh. Nur, hadir.", ""),
        ("Hendra Lumowa, SMA Negeri 2.", ""),
    ],
)
def test_degrees(text: str, degrees: str) -> None:
    """With full stops, without, in capitals; an initial behind a comma is another person's."""
    name = len("Hendra Lumowa")
    assert text[name : degrees_end(text, name)] == degrees


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kalapas Zainuri, S.Sos menutup acara.", [("Zainuri, S.Sos", "Kalapas")]),
        ("Kepala Bapas Wanasari Hj. Maimunah Assegaf, S.H.,M.H. hadir.",
         [("Hj. Maimunah Assegaf, S.H.,M.H.", "Kepala Bapas Wanasari")]),
        ("Rektor UNWJ Prof. Teuku Iskandar menyambut tamu.",
         [("Prof. Teuku Iskandar", "Rektor UNWJ")]),
        ("Direktur RS Tirta Sehat, dr. Yoke Lumban Raja, MARS, minta maaf.",
         [("dr. Yoke Lumban Raja, MARS", "Direktur RS Tirta Sehat")]),
        ("Kepala Puskesmas Lembah drg. Hanum Sari, M.Kes, hadir.",
         [("drg. Hanum Sari, M.Kes", "Kepala Puskesmas Lembah")]),
        ("Hubungi Galuh Prasetya (0856 5550 8891) atau Rr. Kinasih (0856 5550 8892).",
         [("Galuh Prasetya", ""), ("Rr. Kinasih", "")]),
        ("Kepala Lapas Syarifuddin Dg. Lira hadir.", [("Syarifuddin Dg. Lira", "Kepala Lapas")]),
        ("Kepala Kantor Imigrasi Banyu Asih, I Wayan Sudarta, menolak.",
         [("I Wayan Sudarta", "Kepala Kantor Imigrasi Banyu Asih")]),
        ("Sekda Lalu Muhammad Arsyad membuka rapat.", [("Lalu Muhammad Arsyad", "Sekda")]),
        ("Asisten I Zainal Mustafa mewakili bupati.", [("Zainal Mustafa", "Asisten I")]),
        ("Kasi Humas IPTU R. Boru Siahaan hadir.", [("R. Boru Siahaan", "Kasi Humas")]),
        ("Pelatih tari, Rosmina br. Sagala, menangis.", [("Rosmina br. Sagala", "Pelatih tari")]),
        ("Pembeli pertama, Ibu Tjhin Mei Lan, memborong roti.", [("Tjhin Mei Lan", "")]),
        ("Tim itu beranggotakan Jhonson H. Siburian.", [("Jhonson H. Siburian", "")]),
        ("Ia disapa Hendra “Bang Hen” Kusuma.", [("Hendra “Bang Hen” Kusuma", "")]),
        ("Kepala Kejaksaan Negeri Wanasari RATNA ANGGRAINI, S.H. menyampaikan hasil.",
         [("RATNA ANGGRAINI, S.H.", "Kepala Kejaksaan Negeri Wanasari")]),
    ],
)  # fmt: skip
def test_forms_of_names(text: str, expected: list[tuple[str, str]]) -> None:
    """Titles before, degrees behind, particles, initials, names of many peoples, and capitals."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Banjir melanda Kabupaten Pangkal. Wakil Bupati Pangkal A. Muh. Fahri meninjau.",
         [("A. Muh. Fahri", "Wakil Bupati Pangkal")]),
        ("Di Desa Karang Waru api padam. Kades Karang Waru Paiman lega.",
         [("Paiman", "Kades Karang Waru")]),
        ("Warga Kota Muara Indah antre. Wali Kota Muara Indah Nur Azizah Pane meminta maaf.",
         [("Nur Azizah Pane", "Wali Kota Muara Indah")]),
        ("Bupati Sumber Rejo Agustina Wahyuni hadir.",
         [("Agustina Wahyuni", "Bupati Sumber Rejo")]),
        ("Kapolsek Rangkui Timur Iptu Fitriansyah hadir.",
         [("Fitriansyah", "Kapolsek Rangkui Timur")]),
        ("Kabid Linjamsos Erni Setia Rahmi, S.STP., hadir.",
         [("Erni Setia Rahmi, S.STP.", "Kabid Linjamsos")]),
        ("Direktur Kepatuhan Bank Sulang, Tan Siok Bun, menjelaskan.",
         [("Tan Siok Bun", "Direktur Kepatuhan Bank Sulang")]),
        ("Direktur Eksekutif LSM Cahaya, Nining Suryani, hadir.",
         [("Nining Suryani", "Direktur Eksekutif LSM Cahaya")]),
        ("Chief Financial Officer Bank Ranah, Leonard Sitorus, menambahkan.",
         [("Leonard Sitorus", "Chief Financial Officer Bank Ranah")]),
        ("Kepala Seksi Pembinaan Narapidana dan Anak Didik, Lim Kok Bun, menambahkan.",
         [("Lim Kok Bun", "Kepala Seksi Pembinaan Narapidana dan Anak Didik")]),
        ("Kepala Seksi Intelijen dan Penindakan Dewa Ayu Laras menambahkan.",
         [("Dewa Ayu Laras", "Kepala Seksi Intelijen dan Penindakan")]),
        ("Pelaksana Harian Kepala Kanwil Ditjenpas Nusa, Ferdinand Tambunan, hadir.",
         [("Ferdinand Tambunan", "Pelaksana Harian Kepala Kanwil Ditjenpas Nusa")]),
        ("Panen dipimpin Ka. Lapas Agung Tri Wibowo.", [("Agung Tri Wibowo", "Ka. Lapas")]),
        ("Acara dibuka kalapas yaitu ibu Sri Wahyuni SH MH.",
         [("Sri Wahyuni SH MH", "kalapas")]),
        ("Kepala Pelaksana Badan Penanggulangan Bencana Daerah (BPBD) Kota Banua, "
         "Akhmad Noor, hadir.",
         [("Akhmad Noor",
           "Kepala Pelaksana Badan Penanggulangan Bencana Daerah (BPBD) Kota Banua")]),
        ("Danramil Kapten Inf. Agus Salim hadir.", [("Agus Salim", "Danramil")]),
        ("Penyuluh pertanian Neng Siti Rohmah, S.P., hadir.",
         [("Neng Siti Rohmah, S.P.", "Penyuluh pertanian")]),
        ("Penyuluh Nanik menyarankan pupuk organik.", [("Nanik", "Penyuluh")]),
        ("Dosen pembimbing lapangan Ir. Wayan Suta, M.T. menilai.",
         [("Ir. Wayan Suta, M.T.", "Dosen pembimbing lapangan")]),
        ("Ketua tim pemeriksa Togar Marbun menolak.", [("Togar Marbun", "Ketua tim pemeriksa")]),
        ("Ketua RT 05 Mbah Sukirno menolak.", [("Sukirno", "Ketua RT 05")]),
    ],
)  # fmt: skip
def test_offices_before_names(text: str, expected: list[tuple[str, str]]) -> None:
    """An office keeps its field, its area and its institution, and leaves rank and title out."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doa dipimpin H. Nasrul, imam masjid, lalu makan bersama.",
         [("H. Nasrul", "imam masjid")]),
        ("Kontak: Rangga Putra (Staf Humas).", [("Rangga Putra", "Staf Humas")]),
        ("Mereka adalah Paulus Santoso sebagai Kepala Lapas Brebah, Ika Nurjanah sebagai "
         "Kepala Rutan Wanakerta.",
         [("Paulus Santoso", "Kepala Lapas Brebah"), ("Ika Nurjanah", "Kepala Rutan Wanakerta")]),
        ("Rapat menetapkan Irwandi Sutan sebagai Direktur Utama dan Meiliana Kho sebagai "
         "Direktur Kepatuhan.",
         [("Irwandi Sutan", "Direktur Utama"), ("Meiliana Kho", "Direktur Kepatuhan")]),
        ("Danramil yang diwakili Serma Paijo, Kapolsek Tirtajaya AKP Heru Santoso hadir.",
         [("Paijo", ""), ("Heru Santoso", "Kapolsek Tirtajaya")]),
        ("Menurut Samuel, petugas menghitung penghuni.", [("Samuel", "")]),
        ("Biro Humas UNRW (Annisa) menjawab.", [("Annisa", "")]),
        ("Di hadapan majelis hakim, Teuku Zulfan menerangkan.", [("Teuku Zulfan", "")]),
        ("Ustaz Syafrizal Tanjung mengajak jamaah.", [("Syafrizal Tanjung", "")]),
    ],
)  # fmt: skip
def test_offices_behind_and_between_names(text: str, expected: list[tuple[str, str]]) -> None:
    """An office is one person's; crowds and forms of address are none."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Narahubung\nBima Hartono\nManager Komunikasi Korporat\nTlp. 0711 555 0101",
         [("Bima Hartono", "Manager Komunikasi Korporat")]),
        ("Tirta Loka, 9 Juni 2024\nDirektur RS Bunda Mulia\n\ndr. Yosef Manalu, MARS",
         [("dr. Yosef Manalu, MARS", "Direktur RS Bunda Mulia")]),
        ("Kepala Dinas Komunikasi dan Informatika\nKabupaten Wanasari,\n\nttd.\n\n"
         "Drs. Wawan Gunawan, M.Si.",
         [("Drs. Wawan Gunawan, M.Si.",
           "Kepala Dinas Komunikasi dan Informatika Kabupaten Wanasari")]),
        ("Kepala Seksi Intelijen\nRIZAL EFENDI, S.H.",
         [("RIZAL EFENDI, S.H.", "Kepala Seksi Intelijen")]),
        ("Juru Bicara – Arif Budiman Tobing", [("Arif Budiman Tobing", "Juru Bicara")]),
        ("Penanggung jawab: Gede Oka Mahendra\nEditor: Yunita Pane",
         [("Gede Oka Mahendra", ""), ("Yunita Pane", "")]),
        ("Urusan Tata Usaha Bapas Kelas II Wanasari\nJalan Pahlawan 45, Wanasari", []),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    """In a contact or a signature neither name nor office runs over the end of a line."""
    assert people(f"Teras berita ini singkat saja.\n\n{text}") == expected


def test_running_text_may_be_broken_by_hand() -> None:
    """A line that was full when it was broken ends no name; a short one does."""
    full = (
        "Petugas menghitung ulang seluruh penghuni pada pagi hari ini bersama Hasan\n"
        "Waluyo di lapangan tengah sebelum regu pagi menyerahkan kunci kepada regu siang."
    )
    assert people(full) == [("Hasan Waluyo", "")]
    assert len(lines(Document.read(full))) == 1
    assert len(lines(Document.read("Kontak\nHasan\nHumas"))) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Guna menekan biaya, perseroan mengalihkan transaksi.",
        "Peringatan Isra Mi'raj Nabi Muhammad SAW digelar di masjid.",
        "Hasil panen dijual kepada Gapoktan Ngudi Makmur.",
        "YR ditangkap di sebuah gubuk di Nagari Koto Tinggi.",
        "Otoritas Keuangan Sabrang (OKS) mencabut izin. Otoritas Keuangan Sabrang menutupnya.",
        "Serah terima jabatan Kapolsek Lembah Hijau dan Kasat Lantas digelar.",
        "Ketua Bhayangkari Cabang Batu hadir. Direktur Utama tidak hadir.",
        "Camat Tegal Wangi memimpin apel. Kades Kebon Agung menolak.",
        "Sebanyak 40 narapidana Kuala Bayur dipindahkan.",
        "Pembangunan Bendungan Way Besai rampung tahun depan.",
        "Ikuti Instagram Humas Polri dan unduh di Play Store.",
        "“Serbu” dan “Gugat” menjadi kata kunci.",
        "Video Call Dini Hari: Petugas Menunggui Ibu Melahirkan",
        "Kunci Ketemu di Saku Jaket, Petugas Ditegur Atasan",
        "Deteksi Dini Selamatkan Anggaran Biaya Rawat Lapas",
        "Humas – Sosialisasi layanan daring dihadiri keluarga.",
        "Kantor di Jl. Letjen Suprapto No. 4 dan Jalan Prof. Dr. Hamka Nomor 12 tutup.",
        "Universitas Prof. Dr. Moestopo dan RS dr. Soeharto Heerdjan mengirim tim.",
        "Majelis Taklim Nurul Iman dan Pantai Parangtritis ramai.",
        "Polisi menyita Honda Scoopy, Yamaha Vega, dan ponsel Samsung Galaxy.",
        "Bapas Kelas II Wanasari dan Perumda Air Minum Tirta Kencana bekerja sama.",
        "Dosen FISIP UNRJ dan Direktur PT Agro Nusa Bening hadir.",
        "Menurut PP tentang disiplin, RH dapat dihukum.",
    ],
)
def test_no_person(text: str) -> None:
    """Words of offices, institutions, places, headlines and beginnings of sentences name nobody."""
    assert people(text) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Tangan Kaku, Pak Slamet Kembali Memetik Siter di Ruang Besuk", "Slamet"),
        ("Berlari Tanpa Alas Kaki, Bu Lastri Baru Tenang Mendengar Suara Anaknya", "Lastri"),
        ("Hasan Waluyo Pimpin Lapas Muara Teduh", "Hasan Waluyo"),
    ],
)
def test_a_headline_has_verbs_with_capitals(title: str, name: str) -> None:
    """The name ends before the next common word."""
    assert [found for found, _ in people(f"{title}\n\nTeras berita ini singkat.")] == [name]


def test_a_row_of_single_names() -> None:
    """Names in a row support one another, also those that nobody listed."""
    text = "Ia dibantu Togu, Wiyono, dan Acep. Panen dihadiri Wahyu Hidayat, Kosim, serta Ujang."
    assert [name for name, _ in people(text)] == [
        "Togu", "Wiyono", "Acep", "Wahyu Hidayat", "Kosim", "Ujang",
    ]  # fmt: skip
