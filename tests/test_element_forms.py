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
        ("Petugas P2U Kgs. Ridho Akbar curiga.", [("Kgs. Ridho Akbar", "Petugas P2U")]),
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
         [("Dr. Aisyah Nurul", "Ketua Lembaga Pengabdian kepada Masyarakat (LPM) Unsaba")]),
        ("Sementara Kades Tanjung Ardan, Sahnun, setuju.", [("Sahnun", "Kades Tanjung Ardan")]),
        ("Pejabat sementara Kepala Lapas Ardan, Hasan, setuju.",
         [("Hasan", "Pejabat sementara Kepala Lapas Ardan")]),
        ("Kepala Ruang Anak, Ners Made Karna, hadir bersama KBO Iptu Lalu Suhaedi.",
         [("Ners Made Karna", "Kepala Ruang Anak"), ("Lalu Suhaedi", "KBO")]),
        ("Karutan Kelas I Depok Baru Andi Gunawan Putra hadir.",
         [("Andi Gunawan Putra", "Karutan Kelas I Depok Baru")]),
        ("Kabapas Kelas II Garut Selatan Euis Komariah hadir.",
         [("Euis Komariah", "Kabapas Kelas II Garut Selatan")]),
        ("Kalapas Kelas IIA Hasan Waluyo hadir.", [("Hasan Waluyo", "Kalapas Kelas IIA")]),
        ("EVP Daop 2, Dicky Priandana, dan Dirjen Imigrasi Yuldi Saleh hadir.",
         [("Dicky Priandana", "EVP Daop 2"), ("Yuldi Saleh", "Dirjen Imigrasi")]),
        ("Danlanud Husein Kolonel Pnb Bonang Bayuaji hadir.",
         [("Bonang Bayuaji", "Danlanud Husein")]),
        ("Dirreskrimum Kombes Pol. Jamal Farti hadir.", [("Jamal Farti", "Dirreskrimum")]),
        ("Syahbandar Kelas III Ardan, Capt. Rio Hamonangan, hadir.",
         [("Rio Hamonangan", "Syahbandar Kelas III Ardan")]),
        ("Camat Ardan Barat, Hartono Dj. Lumbis, hadir.",
         [("Hartono Dj. Lumbis", "Camat Ardan Barat")]),
        ("Prakirawan BMKG Dewi Septiana hadir.", [("Dewi Septiana", "Prakirawan BMKG")]),
        ("Karutan didampingi Ka.KPR Asrul Hadi.", [("Asrul Hadi", "Ka.KPR")]),
        ("Kepala Seksi Inteldakim Arya Wibawa hadir.",
         [("Arya Wibawa", "Kepala Seksi Inteldakim")]),
        ("Kepala Desa Mahe Pasar, Jumran bin Asnawi, ditahan.",
         [("Jumran bin Asnawi", "Kepala Desa Mahe Pasar")]),
        ("Statistisi Ahli Madya BPS Ardan, Gede Putra, hadir.",
         [("Gede Putra", "Statistisi Ahli Madya BPS Ardan")]),
        ("Bunda PAUD Kabupaten Ardan, Ny. Selfina Lesnussa, hadir.",
         [("Selfina Lesnussa", "Bunda PAUD Kabupaten Ardan")]),
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
        ("Kata dr. Ayu dan Pak Budi, aman.", ["dr. Ayu", "Budi"]),
        ("Doa dibaca Prof. Dr. H. Latif di Blok H.", ["Prof. Dr. H. Latif"]),
        ("Wali Nagari Syafrizal Dt. Rajo Mudo hadir.", ["Syafrizal Dt. Rajo Mudo"]),
        ("Kontak: Rara (0812-5550-1234).", ["Rara"]),
        ("Kontak: Humas (0812-5550-1234).", []),
        ("Sdr. Imam Prayogo hadir.", ["Imam Prayogo"]),
        ("Malam ini, janji Pak Karutan, Kakek W pindah kamar.", []),
        ("Pelaku kabur dari peristiwa Lubuk Penyu.", []),
        ("Dandim 0712/Lubuk Sinar Letkol Inf. Eko Prasetyo hadir.", ["Eko Prasetyo"]),
        ("Nakhoda KM Sinar Laut, La Ode Haruna, selamat.", ["La Ode Haruna"]),
        ("Satuan Reserse Narkoba Polres Wamlana menangkap dua kurir jaringan Malaysia.", []),
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


@pytest.mark.parametrize(
    ("element", "text", "expected"),
    [
        ("organisation", "Uji di Balai Besar POM di Mataram selesai.",
         ["Balai Besar POM di Mataram"]),
        ("organisation", "Uji di Balai Desa di Mataram selesai.", []),
        ("organisation", "Ia pegawai PT Surya Kencana (Persero).", ["PT Surya Kencana (Persero)"]),
        ("organisation", "Polisi menangkap MA (32) di rumahnya.", []),
        ("organisation", "Putusan MA (2025) berlaku.", ["MA"]),
        ("organisation", "Tagihan dibayar lewat aplikasi PLN Mobile.", []),
        ("organisation", "Kasi Propam Iptu Wan Nurlela hadir.", []),
        ("organisation", "Hadir kader Tim Penggerak PKK Kota Ardan.",
         ["Tim Penggerak PKK Kota Ardan"]),
        ("organisation", "Satu kapal Basarnas dikerahkan.", ["Basarnas"]),
        ("organisation", "Tim Gabungan TNI-Polri mencari korban.", []),
        ("organisation", "Ia dosen Unsaba.", ["Unsaba"]),
        ("organisation", "Untaian doa dipanjatkan; Unggahan itu hilang.", []),
        ("organisation", "Desa Adat Tegal Wangi meneken perjanjian.", ["Desa Adat Tegal Wangi"]),
        ("organisation", "Kementerian Pendidikan Dasar dan Menengah hadir.",
         ["Kementerian Pendidikan Dasar dan Menengah"]),
        ("organisation", "Kantor Pengawasan dan Pelayanan Bea dan Cukai Ardan menyita rokok.",
         ["Kantor Pengawasan dan Pelayanan Bea dan Cukai Ardan"]),
        ("organisation", "Balai Karantina Hewan, Ikan, dan Tumbuhan Ardan hadir.",
         ["Balai Karantina Hewan, Ikan, dan Tumbuhan Ardan"]),
        ("organisation", "Dinas Kesehatan Kabupaten Ardan, dan LMP Ardan hadir.",
         ["Dinas Kesehatan Kabupaten Ardan", "LMP Ardan"]),
        ("organisation", "Ia kapten klub Perseta dan pengurus koperasi Bina Mandiri.",
         ["klub Perseta", "koperasi Bina Mandiri"]),
        ("organisation", "Mereka berebut Piala Kemenpora.", []),
        ("organisation", "Hadir Kepala Kanwil Ditjenpas Kalimantan Barat Bapak Antonius Lim.",
         ["Kanwil Ditjenpas Kalimantan Barat"]),
        ("organisation", "Yayasan Ibu Pertiwi hadir.", ["Yayasan Ibu Pertiwi"]),
        ("organisation", "Pengamat ekonomi Universitas Teluk Ardan Frans Rumate menilai.",
         ["Universitas Teluk Ardan"]),
        ("organisation", "Mahasiswa baru Universitas Lembah Duri Tengah hadir.",
         ["Universitas Lembah Duri Tengah"]),
        ("organisation", "# Bunda PAUD Borong Abon\n\nAcara usai.", []),
        ("person", "Kepala BPS Provinsi Ardan Astrid Wardhani hadir.", ["Astrid Wardhani"]),
        ("person", "Warga Provinsi Ardan Hulu Selatan hadir.", []),
        ("person", "Wali Kota Hj. Rukmini Bakrie dan Kepala Sekolah Drs. Ali Sanusi hadir.",
         ["Hj. Rukmini Bakrie", "Drs. Ali Sanusi"]),
        ("person", "Direktur RSUD dr. Soetama hadir.", []),
        ("person", "Vokalisnya, Melky, menyanyi.", ["Melky"]),
        ("person", "Siti Arifin hadir.\n\nOrasi Siti Arifin berjudul Padi.",
         ["Siti Arifin", "Siti Arifin"]),
        ("person", "Tokoh agama, TGH Munajib Khalid, hadir.", ["TGH Munajib Khalid"]),
        ("place", "BANTUAN UNTUK 40 DESA DI ARDAN TIBA\n\nWarga senang.", ["ARDAN"]),
        ("person", "Ia melantik pengawas di Graha Ardan, Jakarta Selatan, Senin.", []),
        ("organisation", "Hadir Kepala Imigrasi Ardan.", ["Imigrasi Ardan"]),
        ("number", "# PT KAI Daop 2 Tertibkan 34 Bangunan Liar\n\nAcara usai.", ["34 Bangunan"]),
        ("place", "Acara di Auditorium Graha Widya.", []),
        ("organisation", "Sekwan DPRD Ardan Alimuddin Tola hadir.", ["DPRD Ardan"]),
        ("organisation", "Wakil dari DPRD Ardan Hulu hadir.", ["DPRD Ardan Hulu"]),
        ("number", "# Lepas 48 Siswa, SMKN 2 Ardan Bangga\n\nAcara usai.", ["48 Siswa"]),
        ("person", "Korban SR dirawat. Tersangka MM ditahan.", []),
        ("person", "Korban berinisial SR. Terdakwa AH. Saksi Hasan, S.H., hadir.", ["Hasan, S.H."]),
        ("person", "Gajah Dewi melahirkan; aturan itu, Perda Budi, berlaku.", []),
        ("person", "Kepala BPBD Kabupaten Ardan Mulyadi hadir.", ["Mulyadi"]),
        ("person", "Kepala Rutan lama Beni Lim, SH.,MH pamit.", ["Beni Lim, SH.,MH"]),
        ("place", "Banjir di Kabupaten Hulu Sungai Tengah.", ["Kabupaten Hulu Sungai Tengah"]),
        ("place", "Ia tinggal di Kota Ardan Museum Lama.", ["Kota Ardan"]),
        ("time", "Ia kabur Kamis (19/3) malam pukul 23.30 Wib.",
         ["Kamis (19/3) malam", "23.30 Wib"]),
        ("number", "Tercatat 31 kasus penyelundupan dan 12 orang kelelahan.",
         ["31 kasus penyelundupan", "12 orang"]),
        ("number", "Dua puluh lima (25) warga dan 3 (tiga) petugas hadir.",
         ["Dua puluh lima (25) warga", "3 (tiga) petugas"]),
        ("number", "Denda Rp1 miliar subsider kurungan.", ["Rp1 miliar"]),
        ("number", "Ada 3 Kabupaten, 7 Petugas, dan SMA 2 Kota Ardan.",
         ["3 Kabupaten", "7 Petugas"]),
        ("number", "Kapasitas 280, dihuni 611.", ["280", "611"]),
        ("time", "Dua pertiga (2/3) warga hadir pada hari pertama (2/3).", ["2/3"]),
        ("time", "Pasar Minggu ramai saat Jumat Curhat, kanal 08.30 FM.", []),
        ("time", "Ia datang Jumat pagi, semalam suntuk berjaga.", ["Jumat pagi"]),
        ("cause", "Sebab kematian masih diselidiki; doa dan berkat dipanjatkan.", []),
        ("cause", "Akibat hukum putusan itu dibahas, entah karena apa.", []),
        ("cause", "Berkat kerja keras, panen naik.", ["Berkat kerja keras"]),
        ("quotation", "Air surut. ”Semua selamat dan sehat,” kata Kalapas.",
         ["”Semua selamat dan sehat,”"]),
        ("quotation", "“Semua warga sudah selamat, ”kata Kalapas.",
         ["“Semua warga sudah selamat, ”"]),
        ("number", "Ada empat set peralatan dan tiga laporan pengaduan.",
         ["empat set", "tiga laporan pengaduan"]),
        ("dateline", f"Tirta Kencana – {STORY}", ["Tirta Kencana –"]),
        ("dateline", "Hasan Waluyo – Pria itu pulang.", []),
        ("dateline", "Muara Sakti – Upacara: dua regu datang.", []),
        ("place", "Kepala UPT se-Jawa Tengah dan se-Kabupaten Jayadipa hadir.",
         ["Jawa Tengah", "Kabupaten Jayadipa"]),
        ("place", "Se-Kota Ardan dan se-Maluku Raya ikut.", ["Kota Ardan", "Maluku Raya"]),
        ("place", "Warga Kelurahan 13 Ulu mengungsi.", ["Kelurahan 13 Ulu"]),
        ("place", "Ada 3 Kelurahan, 5 Ilir dan Kelurahan 7 kosong.", []),
        ("place", "Ardan jadi Desa Wisata, Kota Layak Anak, dan Kampung KB.", []),
        ("manner", "Kami bekerja dengan penuh tanggung jawab.", ["dengan penuh tanggung jawab"]),
        ("manner", "Ia bekerja dengan koperasi di pasar.", []),
        ("manner", "Disampaikan melalui siaran pers, Senin.", ["melalui siaran pers"]),
        ("manner", "Ia memberi kabar melalui Kepala Seksi.", []),
        ("manner", "Secara terpisah, Kapolres membenarkan.", []),
        ("manner", "Tahanan ditempatkan secara terpisah.", ["secara terpisah"]),
        ("manner", "Ia ditemukan dengan luka di kepala.", []),
        ("place", "Rapat kerja se-Indonesia dan se-Pemasyarakatan digelar.", []),
        ("place", "Ia tinggal di Kecamatan Teluk Dalam.", ["Kecamatan Teluk Dalam"]),
        ("place", "Satu pelaku masih di Buru Polisi.", []),
        ("place", "Ia lahir di Buru.", ["Buru"]),
        ("place", "Barang itu dibawa ke Labfor Polda.", []),
        ("place", "Tradisi Bali dan budaya Aceh dirayakan.", []),
        ("time", "Buka pukul 08.30 WIB hingga 11.30 WIB.", ["08.30 WIB", "11.30 WIB"]),
        ("time", "Ramai antara jam sembilan sampai jam sebelas.", ["sembilan", "sebelas"]),
        ("time", "Perjalanan tiga jam dua belas menit, jam kerja ikut dihitung.", []),
        ("time", "Rapat di Aceh Jumat ini.", ["Jumat ini"]),
        ("time", "Kelas dibuka kemarin (2/10).", ["kemarin (2/10)"]),
        ("time", "Banjir Januari lalu surut menjelang subuh, siang harinya panas.",
         ["Januari lalu", "subuh", "siang harinya"]),
        ("time", "Tahun lalu dan bulan ini hasilnya naik; salat subuh ramai.", []),
        ("number", "Ia mendapat 20 s.d. 30 menit.", ["20 s.d. 30 menit"]),
        ("number", "Kebun setengah hektare, panen dua setengah ton, setengah hati.",
         ["setengah hektare", "dua setengah ton"]),
        ("number", "Disita SGD 40.000 dan RM1.200.", ["SGD 40.000"]),
        ("number", "Kecamatan Ardan Lama 58 kasus, Jembatan Ardan 9 dibuka.", ["58 kasus"]),
        ("number", "Area 1.150 mil laut persegi, 24 unit pelaksana teknis.",
         ["1.150 mil laut persegi", "24 unit pelaksana teknis"]),
        ("number", "Jalan Pahlawan, Batu Ardan 37112 Telepon (0748) 555012", []),
        ("quotation", "Air surut.\n\n”Semua warga selamat,” kata Kalapas.",
         ["”Semua warga selamat,”"]),
        ("quotation", "Ia menyebut “kami siap” dan ”kami” saja.", []),
        ("cause", "Ardan – Dalam rangka meningkatkan mutu, rapat digelar.",
         ["Dalam rangka meningkatkan mutu"]),
        ("cause", "Upacara dalam rangka HUT ke-80 digelar.", []),
        ("cause", "Ia ditahan untuk kepentingan penyidikan.", ["untuk kepentingan penyidikan"]),
        ("cause", "Kalapas mengajak seluruh warga untuk menjaga kebersihan.", []),
        ("cause", "Lurah meminta selimut untuk memenuhi kebutuhan bayi.",
         ["untuk memenuhi kebutuhan bayi"]),
        ("cause", "Ia takut karna malu, dan diam biar lolos.", ["karna malu", "biar lolos"]),
        ("cause", "“Lain soal, biar penyidik yang cari,” katanya.", []),
        ("manner", "“Aman,” kata Zulfahmi lewat sambungan telepon.", ["lewat sambungan telepon"]),
        ("manner", "Jentik diperiksa dari rumah ke rumah.", ["dari rumah ke rumah"]),
        ("manner", "Bus berangkat dari rumah ke pasar.", []),
        ("manner", "Darah didatangkan lewat jalur darat.", ["lewat jalur darat"]),
        ("manner", "Ia kabur melalui kebun sawit.", []),
        ("manner", "Ia mengatakan pidana itu mirip dengan tradisi lama.", []),
        ("manner", "Selama lima pekan tercatat 238 kasus dengan empat kematian.", []),
        ("manner", "Kegiatan di awali dengan menyanyikan lagu.", []),
        ("manner", "Pelantikan digelar di aula dan melalui konferensi video.",
         ["melalui konferensi video"]),
    ],
)  # fmt: skip
def test_elements(element: str, text: str, expected: list[str]) -> None:
    """A form that was missed, and one that looks alike and holds none."""
    assert found(element, text) == expected


def test_the_end_of_a_story_is_no_boilerplate() -> None:
    """A sentence adverb before a person is no institution's name."""
    story = f"# Judul\n\n{STORY}\n\nSemua peserta pulang dengan selamat.\n\n"
    end = "Rencananya Endah tampil di Ardan pada tahun depan untuk pameran dan lomba."
    assert found("boilerplate", story + end) == []
    about = "Balai Bina Kriya membawahkan empat sanggar dan melayani warga Ardan."
    assert found("boilerplate", story + about) == [about]
