"""Names of institutions and of places: in sentences, headlines, contact blocks, whole releases.

Institutions stand in square, places in pointed brackets; people, units and places are invented.
"""

import re

import pytest

from grader.elements import Elements
from grader.text import Document, Span

SENTENCES = [
    "# [Polsek Kuala Menting] Ringkus Pencuri Sapi Lintas Kabupaten",
    "# [Kejari Lubuk Ardan] Geledah Kantor Dinas Terkait Dugaan Pungli",
    "# [RSUD Wana Asih] Buka Layanan Malam, Pasien Tak Perlu Antre",
    (
        "# [LAPAS PEREMPUAN KELAS IIB KARANG SEMI] GANDENG [UNIVERSITAS BUMI LESTARI] LATIH "
        "WARGA BINAAN"
    ),
    "# [Kodim 0912/Rawa Indah] Bantu Panen Padi Warga <Desa Tirta Asri>",
    "# [PT Semen Nusa Jaya] Serahkan Beasiswa kepada 40 Siswa [SMK Negeri 2 Rawa Indah]",
    (
        "Direktur Utama [Bank Nusa Makmur] Cornelia Wuisan mengatakan kredit tumbuh. “Kami "
        "hati-hati,” kata Cornelia."
    ),
    (
        "Ketua [Yayasan Cahaya Pelita] Maria Ulfah menyerahkan 200 buku kepada [SD Negeri 3 "
        "Karang Semi]."
    ),
    (
        "Rektor [Universitas Bumi Lestari], Prof. Hadi Purnomo, menandatangani nota "
        "kesepahaman dengan [Bapas Kelas II Karang Semi]."
    ),
    (
        "[Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi] dan [Badan "
        "Kepegawaian Negara] menilai layanan itu."
    ),
    (
        "[Otoritas Pelabuhan Samudra] ([OPS]) menunda pelayaran. Menurut [OPS], gelombang "
        "mencapai empat meter."
    ),
    (
        "[Badan Pengelola Pasar Rakyat] ([BPPR]) menata 120 lapak. Kepala [BPPR] Suhartini "
        "menyebut sewa tidak naik."
    ),
    (
        "Ia dijemput personel [Polres Kuala Menting] di <Jalan Rajawali Nomor 7>, <Kecamatan "
        "Kuala Hilir>."
    ),
    (
        "Kasat Reskrim [Polres Kuala Menting], AKP Bagas Prakoso, membenarkan. Satuan "
        "Reserse Kriminal [Polres Kuala Menting] memeriksa delapan saksi."
    ),
    "Unit Reskrim [Polsek Kuala Menting] menyita sebilah parang.",
    "Kepala Seksi Pembinaan [Lapas Karang Semi] Dewi Anggraini menjelaskan jadwal.",
    "Ka. Rutan Sutrisno menutup kegiatan. “Terima kasih,” ujar Sutrisno.",
    (
        "Kalapas Karang Semi Bagus Setiawan bersama Bupati Karang Semi Hj. Rina Amelia "
        "menanam mangrove di <Desa Tirta Asri>."
    ),
    "Kepala Desa Tirta Asri, Wagiman, menyambut mahasiswa dari <Kota Rawa Indah>.",
    (
        "Camat Kuala Hilir dan Lurah Pasar Baru hadir. Warga <Kelurahan Pasar Baru> menonton "
        "dari <Gang Melati>."
    ),
    (
        "Hubungi:\n"
        "Subbagian Tata Usaha [Rutan Kelas IIB Rawa Indah]\n"
        "<Jl. Cendana No. 9>, <Rawa Indah> 45678\n"
        "Telepon (0299) 555 010"
    ),
    (
        "Bagian Humas\n"
        "[Dinas Sosial Kabupaten Rawa Indah]\n"
        "<Jalan Merak Raya No. 14>, <Rawa Indah>\n"
        "Surel: dinsos@example.id"
    ),
    ("<Karang Semi>, 3 Maret 2026\nKepala [Lapas Kelas IIB Karang Semi]\nBagus Setiawan"),
    "Penyuluh dari [BPP Kecamatan Kuala Hilir] dan [Gapoktan Sumber Rezeki] memeriksa hama.",
    (
        "Relawan [PMI Kabupaten Rawa Indah], [Tagana], dan [Basarnas] menyisir sungai hingga "
        "<Muara Dadap>."
    ),
    (
        "Hakim [Pengadilan Negeri Rawa Indah] memutus perkara itu, Rabu. Jaksa dari "
        "[Kejaksaan Negeri Rawa Indah] menyatakan banding ke [Pengadilan Tinggi Nusa "
        "Sabrang]."
    ),
    (
        "[Kantor Wilayah Kementerian Hukum (Kanwil Kemenkum) Nusa Sabrang] membuka "
        "pendaftaran merek di <Rawa Indah>."
    ),
    "[Pusat Kesehatan Masyarakat (Puskesmas) Tirta Asri] memeriksa 80 balita.",
    "[Sekolah Menengah Kejuruan (SMK) Negeri 1 Karang Semi] meluluskan 210 siswa.",
    (
        "Warga Binaan Pemasyarakatan (WBP) menerima Remisi Khusus (RK). Pembimbing "
        "Kemasyarakatan (PK) mencatat dua orang."
    ),
    (
        "Unit Pelaksana Teknis Pemasyarakatan wajib melapor kepada [Direktorat Jenderal "
        "Pemasyarakatan]."
    ),
    "Lapas dan rutan di daerah itu penuh. Lapas Terbuka menjadi pilihan, kata petugas.",
    "Habib Umar, Lc., MA menyampaikan tausiah tentang Nabi Muhammad SAW di hadapan jamaah.",
    "IPTU Rahmat Hidayat dan BRIPKA Doni memimpin apel.",
    (
        "WNA asal <Vietnam> itu dideportasi oleh [Kantor Imigrasi Kelas II Non TPI Rawa "
        "Indah] melalui Bandara Sultan Agung."
    ),
    "Petugas [Imigrasi Rawa Indah] memeriksa 14 penumpang.",
    "Kepala [Kantor Imigrasi Kelas I TPI Teluk Mawar] Yusuf Tambunan mengimbau warga.",
    (
        "Manajer Humas [PT Kereta Nusantara] Ayunda Prameswari meminta maaf. “Kereta "
        "terlambat,” kata Ayunda."
    ),
    "[CV Maju Bersama Sejahtera] memasok beras ke [Rutan Rawa Indah].",
    "[Koperasi Karya Mandiri] dan [BUMDes Tirta Makmur] membeli hasil panen.",
    "[KPU Kabupaten Rawa Indah] membuka TPS khusus. Ketua [KPU] Lukman Hakim memantau.",
    "[Ombudsman RI Perwakilan Nusa Sabrang] menerima 12 aduan.",
    "Ketua [MUI Kecamatan Kuala Hilir] KH Abdul Somad Nasution memimpin doa.",
    "[Pondok Pesantren Nurul Falah], <Kampung Cikaret>, mengirim dua ustaz.",
    "[Gereja Katolik Santo Paulus Rawa Indah] mengirim paduan suara.",
    "Biro Hukum [Setda Provinsi Nusa Sabrang] menyusun rancangan peraturan.",
    "[DPRD Kabupaten Rawa Indah] memanggil direktur [PDAM Tirta Rawa].",
    "[Satuan Polisi Pamong Praja Kota Teluk Mawar] menertibkan reklame di <Jalan Kartini>.",
    "[Satpol PP Kota Teluk Mawar] menertibkan reklame.",
    "Gempa terasa hingga <Cianjur>, <Garut>, dan <Kabupaten Lebak Jaya>.",
    "Bus itu berangkat dari <Semarang> menuju <Solo> lewat <Salatiga>.",
    "Bupati Garut, Rudi Hermawan, meninjau <Kecamatan Cisurupan>.",
    "Wali Kota Teluk Mawar meresmikan taman di <Kelurahan Gunung Sari>.",
    "Warga RT 03 RW 05 <Kelurahan Gunung Sari>, <Kota Teluk Mawar>, mengeluh.",
    (
        "# Gempa Guncang <Teluk Mawar>, Warga Berlarian\n"
        "\n"
        "<TELUK MAWAR> – [BPBD Kota Teluk Mawar] mencatat 14 rumah retak."
    ),
    (
        "# Kabar dari <Rawa Indah>\n"
        "\n"
        "<Rawa Indah>, 2 Februari 2026 – Hujan turun. Warga di <Rawa Indah> mengungsi ke "
        "[SMP Negeri 1 Rawa Indah]."
    ),
    "Ia lahir di <Nagari Sungai Batang>, <Kabupaten Agam>, dan bersekolah di <Padang>.",
    "Vice President Hubungan Korporat [PT Energi Sabrang] Dimas Anggoro menyebut dua gardu rusak.",
    "Kepala Bidang Penindakan [Komisi Pengawas Persaingan Usaha] Andri Wijaya hadir.",
    (
        "[Universitas Islam Negeri Rawa Indah] dan [Institut Teknologi Teluk Mawar] mengirim "
        "30 mahasiswa."
    ),
    "Dekan Fakultas Hukum [Universitas Bumi Lestari] Sri Wahyuni membuka kuliah umum.",
    "Dosen [UBL] belum disebut di sini.",
    (
        "[Universitas Bumi Lestari] ([UBL]) menyiapkan dosen. Mahasiswa [UBL] datang dari "
        "<Kabupaten Lebak Jaya>."
    ),
    "[Polda Nusa Sabrang] melalui Direktorat Reserse Narkoba menyita 5 kg sabu.",
    "Ditresnarkoba [Polda Nusa Sabrang] menyita 5 kg sabu.",
    "[Rumah Sakit Ibu dan Anak Kasih Bunda] merawat bayi itu.",
    "[RSUD dr. Soeradji Rawa Indah] merawat korban.",
    "[Badan Narkotika Nasional Kabupaten (BNNK) Rawa Indah] menguji urine 40 petugas.",
    "[Lembaga Bantuan Hukum Pelita Rakyat] mendampingi tersangka.",
    "[Forum Komunikasi Antarumat Beragama Kabupaten Rawa Indah] memberi saran.",
    "[Persatuan Istri Prajurit] berbagi takjil di <Jalan Ahmad Yani>.",
    "Editor: Tim Humas [Lapas Karang Semi]",
    "Sumber: Humas [Kejaksaan Tinggi Nusa Sabrang]",
    (
        "Tersangka SN (41) ditahan di [Rutan Kelas I Teluk Mawar], sementara RK (33) di "
        "[Lapas Kelas IIA Kuala Menting]."
    ),
    "Kapolres Kuala Menting AKBP Seno Aji memimpin apel di <Kuala Menting>.",
    "Danramil 03/Kuala Hilir Kapten Inf. Supriyadi memimpin kerja bakti.",
    "[Pemerintah Kabupaten Rawa Indah] melalui [Dinas Kesehatan] menyalurkan obat.",
    "[Dinas Komunikasi dan Informatika Kabupaten Rawa Indah] meluncurkan aplikasi.",
    "[Dinas Perpustakaan dan Kearsipan Kota Teluk Mawar] meminjamkan 300 buku.",
    "Ibu kota <Provinsi Nusa Sabrang> itu macet.",
    "# Gubernur Serahkan Bantuan ke [Pondok Pesantren Al-Hikmah Lembah Duri]",
    "# [Dinsos Kota Ambarukma] Jemput 12 Lansia Telantar",
    "# [Lapas Narkotika Kelas IIA Sungai Dandang] Musnahkan 41 Ponsel Hasil Razia",
    "# [Kejati Nusa Barat] Tetapkan Mantan Direktur [Bank Nusa Barat] sebagai Tersangka",
    "# Kunjungan Keluarga di [Rutan Kelas I Ambarukma] Dibuka Lagi",
    "# [Rupbasan Kelas II Ambarukma] Lelang 14 Mobil Sitaan",
    "# HUT Ke-80 RI, 214 Warga Binaan [Lapas Sungai Dandang] Terima Remisi",
    "# Wamen Tinjau Dapur [Lapas Kelas I Ambarukma], Minta Menu Diperbaiki",
    "# [Bea Cukai Ambarukma] Sita 1,1 Juta Batang Rokok Ilegal",
    (
        "<AMBARUKMA> (12/6) - Sebanyak 14 petugas dari [Lapas Kelas I Ambarukma] ikut donor "
        "darah di kantor [PMI Kota Ambarukma]."
    ),
    "[Kantor Pelayanan Pajak Pratama Ambarukma] memberi tenggat hingga 31 Maret.",
    "Menurut Kepala [BMKG Stasiun Ambarukma] Fitri Handayani, hujan turun di <Lembah Duri>.",
    (
        "[Badan Meteorologi, Klimatologi, dan Geofisika] ([BMKG]) mencatat gempa berpusat di "
        "<Kabupaten Lembah Duri>."
    ),
    "Korban dirawat di [RS Bhakti Husada], sedangkan sopir dibawa ke [Polsek Cipari].",
    "[Asosiasi Pengusaha Tahu Tempe Lembah Duri] mengurangi ukuran.",
    "[Himpunan Mahasiswa Teknik Universitas Ambarukma] menolak kenaikan biaya.",
    "Ketua [Karang Taruna Tunas Muda] Deni Kurniawan memimpin latihan.",
    "Komandan [Kodim 0715/Lembah Duri] Letkol Inf. Arief Budiman meninjau <Desa Kali Jambe>.",
    "[Pengadilan Agama Lembah Duri] mencatat 1.200 perkara.",
    "[Majelis Ulama Indonesia] dan [Badan Amil Zakat Nasional] membagi 300 paket.",
    "Sekretaris [Dinas Pendidikan dan Kebudayaan Kabupaten Lembah Duri] Sukarno membantah.",
    "Kepala Sekolah [SMA Negeri 3 Ambarukma] Titik Lestari mengaku kaget.",
    "Kepala [Puskesmas Cipari] dr. Nurul Hidayah memeriksa pasien.",
    "Direktur [RSUD Lembah Duri] dr. Bambang Sutejo, Sp.PD., menyebut stok darah tipis.",
    "Pj. Bupati Lembah Duri Ahmad Fauzi meresmikan pasar di <Kelurahan Karang Pule>.",
    "Kades Kali Jambe Sugeng dan Lurah Karang Pule Tuti hadir.",
    (
        "Alamat: <Jl. Raya Cipari Km. 5>, <Desa Kali Jambe>, <Kecamatan Cipari>, <Kabupaten "
        "Lembah Duri>"
    ),
    (
        "Kontak media:\n"
        "Nining Suryani, Humas [Rutan Kelas I Ambarukma]\n"
        "<Jl. Merbabu No. 3>, <Ambarukma>"
    ),
    "Narahubung: Doni (0812), [PT Garuda Sabrang Tbk], <Jalan Sudirman Kav. 21>, <Jakarta>",
    (
        "Tentang [PT Garuda Sabrang Tbk]\n"
        "[PT Garuda Sabrang Tbk] adalah perusahaan logistik yang berdiri di <Surabaya>."
    ),
    ("Tentang [LPKA Lembah Duri]\nLPKA ini menampung 96 anak dari <Provinsi Nusa Barat>."),
    "Kereta dari <Bandung> ke <Cirebon> terlambat 40 menit.",
    "Soto Kudus dan bika Ambon dijual di kantin.",
    "Pameran batik Pekalongan dibuka di aula [Bapas Kelas I Ambarukma].",
    "Kepala Kesatuan Pengamanan Lapas, Ridwan Saleh, memimpin penggeledahan Blok Melati.",
    "Kepala [Kanwil Ditjenpas Nusa Barat], Tri Wulandari, menyebut 11 lapas penuh.",
    "Plt. Kadis PUPR [Pemkab Lembah Duri] Iwan Setiadi hadir.",
    "Jaksa [KPK] Bayu Nugraha membacakan dakwaan di [Pengadilan Tipikor Ambarukma].",
    "Ahli [BPOM] Ratih Kusuma memeriksa sampel.",
    "[Badan Gizi Nasional] melalui [SPPG Cipari] membagikan 2.900 porsi.",
    "[Lanal Ambarukma] mengirim dua kapal.",
    (
        "[Universitas Terbuka Ambarukma] mewisuda enam narapidana di [Lapas Perempuan Kelas "
        "IIA Ambarukma]."
    ),
    "[Sanggar Seni Tunas Bangsa] melatih tari di [LPP Kelas IIA Ambarukma].",
    (
        "[Kementerian Imigrasi dan Pemasyarakatan] ([Kemenimipas]) menunjuk Hendra sebagai "
        "Kepala [Rutan Kelas IIB Cipari]."
    ),
    "Direktur Jenderal Pemasyarakatan Mashudi Latif membuka apel.",
    "Inspektur Jenderal [Kementerian Hukum] hadir bersama staf [Sekretariat Jenderal DPR RI].",
    "Ia mantan pemain [Persatuan Sepak Bola Ambarukma] ([PSA]).",
    "Peserta berasal dari <Cipari>, <Wanareja>, dan <Kali Jambe>.",
    "Banjir merendam <Desa Kali Jambe>, <Wringin>, dan <Sidasari>.",
    "Lapas Kelas IIA menampung 900 orang.",
    "Lembaga Pemasyarakatan dan Rumah Tahanan Negara wajib melapor.",
    "Sertifikat ISO diterima Kepala Subbagian Tata Usaha Rutan.",
    "Para santri Pondok Pesantren datang membawa Al-Qur'an.",
    "Dinas terkait dan Pemerintah Daerah diminta bergerak.",
    "Kegiatan ini sesuai arahan Presiden dan Menteri.",
    "Program Jaminan Kesehatan Nasional dijelaskan petugas [BPJS Kesehatan Cabang Ambarukma].",
    "Kepala [SLB Negeri Lembah Duri] Endang Sulastri menerima tongkat.",
    "Bendahara [Gereja Bethel Indonesia Ambarukma] menyerahkan sumbangan.",
    "[Kantor Kementerian Agama Kabupaten Lembah Duri] mengirim penyuluh.",
    "[KUA Cipari] menikahkan seorang tahanan di Masjid At-Taubah.",
    "[Unit Layanan Paspor Cipari] tutup sementara.",
    "Petugas Unit Gawat Darurat [RSUD Lembah Duri] menolak.",
    "Kasi Intel [Kejari Ambarukma] Yudha Pratama menyebut 14 saksi.",
    "KASAT RESKRIM [POLRES AMBARUKMA] AKP BUDI SANTOSO MEMBENARKAN.",
    "# Satlantas [Polres Tegalan] Tilang 91 Pengendara",
    "# Jelang Nataru, [Dishub Kota Banjaran] Cek Kelaikan Bus",
    "# Kalapas Tegalan: Makan Bergizi Hak Narapidana",
    "# Tiga Kapal Nelayan Terbakar di <Tegalan>, Tak Ada Korban",
    "# Direktur [RSUD Tegalan] Minta Maaf atas Antrean Panjang",
    "# Warga <Desa Sumber Waras> Tolak Tambang",
    "# Gandeng [Kemenag], [Rutan Kelas IIB Tegalan] Isbat Nikah 4 Tahanan",
    "# Kejar Target, [Pemkot Banjaran] Genjot Vaksin Rabies",
    "# [Bapas Kelas II Tegalan] dan [Pemdes Sumber Waras] Teken Perjanjian Kerja Sama",
    (
        "<TEGALAN> – Suasana haru mewarnai ruang kunjungan [Lapas Kelas IIB Tegalan], Rabu "
        "(1/4). Seorang ibu dari <Wonorejo> memeluk anaknya."
    ),
    (
        "<Banjaran> (ANTARALOKA) - Wali Kota Banjaran Dedi Mulyana meminta [Perumda Pasar "
        "Banjaran] menata pedagang di <Jalan Otista>."
    ),
    (
        "Penandatanganan disaksikan Kepala [Kejaksaan Negeri Banjaran] Dr. Ratna Dewi, S.H., "
        "M.H. dan Ketua [Pengadilan Negeri Banjaran] Agus Salim Harahap."
    ),
    (
        "Turut hadir Dandim 0618/Banjaran, Kapolres Banjaran, Kepala [BNN Kota Banjaran], "
        "Ketua [MUI Kota Banjaran], serta perwakilan [Baznas]."
    ),
    (
        "Acara dihadiri unsur Forkopimda, di antaranya [Polres Tegalan], [Kodim 0712/Tegal "
        "Baru], dan [Kejari Tegalan]."
    ),
    (
        "“Kami titip pesan kepada [Kementerian Kesehatan] dan [BPOM],” ujar Ketua [Ikatan "
        "Dokter Indonesia (IDI) Cabang Tegalan] dr. Hendra Wirawan."
    ),
    "Korban bernama Sutini (54), warga <Dusun Krajan>, <Desa Sumber Waras>, <Kecamatan Bumijaya>.",
    (
        "Ia menjabat Kepala [Lapas Kelas IIA Batu Sangkar] sejak 2021, sebelumnya bertugas "
        "di [Rutan Kelas I Banjaran]."
    ),
    (
        "Sidang perkara itu digelar di Ruang Kartika [Pengadilan Tindak Pidana Korupsi pada "
        "Pengadilan Negeri Banjaran]."
    ),
    "Tiga atlet [PBSI Banjaran] lolos seleksi.",
    "Mahasiswa [Universitas Jenderal Soedarmo] mengajar di [PKBM Harapan Bangsa].",
    (
        "Peneliti [Pusat Studi Hukum dan Kebijakan Indonesia], Gita Wiryawan, menilai angka "
        "itu janggal."
    ),
    "Dana berasal dari APBD <Kabupaten Tegalan> dan bantuan [Bank Jateng Sabrang].",
    "[Balai Pemasyarakatan Kelas II Tegalan] ([Bapas Tegalan]) mendampingi 211 klien.",
    (
        "Direktorat Reserse Kriminal Khusus (Ditreskrimsus) [Polda Nusa Tengah] menetapkan "
        "dua tersangka."
    ),
    "Kabid Humas [Polda Nusa Tengah] Kombes Pol. Artanto Wibowo menyebut penyidikan berjalan.",
    "Kapolda Nusa Tengah Irjen Pol. Ribut Santosa meninjau pos di <Pejagan>.",
    "[Stasiun Karantina Pertanian Kelas I Banjaran] menahan 400 kg cabai asal <Malaysia>.",
    "[Direktorat Jenderal Bea dan Cukai] merilis data.",
    "Tim medis [Palang Merah Indonesia (PMI) Kabupaten Tegalan] membawa enam kantong darah.",
    "Pembinaan rohani diisi [Gereja Kristen Jawa Tegalan] dan [Vihara Dharma Bhakti].",
    "Sejumlah warga <Kampung Nelayan>, <Kelurahan Mintaragen>, dirawat di [Puskesmas Tegal Timur].",
    "Kepala [Dinas Lingkungan Hidup dan Kehutanan Provinsi Nusa Tengah] Widi Hartanto memantau.",
    "Kepala [SDN 2 Sumber Waras], Eni Rohayati, berterima kasih.",
    "[Paguyuban Pedagang Pasar Pagi] menolak relokasi ke <Kecamatan Bumijaya>.",
    "[Lembaga Perlindungan Saksi dan Korban] ([LPSK]) memberi pendampingan.",
    "Komandan [Lanal Tegalan] Letkol Laut (P) Arif Rahman memimpin upacara di Dermaga Bahari.",
    "Bantuan masuk ke [Panti Asuhan Kasih Ibu] di <Jl. Teratai No. 8 RT 02/RW 05>, <Banjaran>.",
    "Ditemui di kantornya, Ketua [KPU Kabupaten Tegalan] menolak berkomentar.",
    "Sekretaris Daerah [Pemerintah Provinsi Nusa Tengah] Sumarno Adi membuka rapat.",
    (
        "Tersangka dititipkan di sel [Polsek Bumijaya], lalu dipindah ke <Banjaran> memakai "
        "mobil tahanan."
    ),
    "Menteri Hukum Supratman Wijaya membuka rapat kerja di <Denpasar>, <Bali>.",
    (
        "Tim gabungan [Satpol PP], [TNI], [Polri], dan petugas dishub menertibkan parkir di "
        "<Jalan Pemuda>."
    ),
    "Pengacara dari [Kantor Hukum Sitorus dan Rekan] mengajukan banding.",
    "Ahli waris menerima santunan [BPJS Ketenagakerjaan] senilai Rp42 juta.",
    (
        "Kantor Wilayah menurunkan tim. Kepala Kantor Wilayah, Deni Irawan, menyebut "
        "hasilnya pekan depan."
    ),
    "Kepala [Dinas Kesehatan Banjaran], Sri Mulyati, mengirim dua dokter.",
    (
        "[RS Umum Daerah (RSUD) Lahusa] membantah kabar bayi tertukar. Direktur [RSUD "
        "Lahusa] dr. Oktavianus Zebua menyatakan gelang identitas lengkap. Keluarga dari "
        "<Desa Hiligeho> menerima penjelasan itu.\n"
        "\n"
        "[Dinas Kesehatan Kabupaten Nias Raya] mengirim tim audit."
    ),
    "Kepala [SMA Negeri 1 Lahusa] Yuniarti Laia mengaku tidak tahu.",
    "Polisi dari [Polres Nias Raya] dan [Polsek Lahusa] menjaga sidang di [PN Gunungsitoli Baru].",
    "Pelatih [SSB Garuda Muda], Indra Sukmana, membawa 18 pemain ke Stadion Wilis.",
    (
        "Kapolsek Lahusa Iptu Marlon Halawa bersama Camat Lahusa Fatieli Zai menemui warga "
        "di <Dusun II>, <Desa Hiligeho>."
    ),
    (
        "Menurut Kasubsi Registrasi [Rutan Kelas IIB Lahusa] Beni Harefa, data sudah dikirim "
        "ke [Kejaksaan Negeri Nias Raya] dan [Pengadilan Negeri Gunungsitoli Baru]."
    ),
    (
        "[Kantor Perwakilan Bank Indonesia Provinsi Nusa Sabrang] mencatat inflasi 2,1 "
        "persen di <Kota Ardana>."
    ),
    (
        "[Otoritas Jasa Keuangan] ([OJK]) mengingatkan masyarakat. [OJK] membuka posko di "
        "<Kota Ardana>."
    ),
    "[Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan] menonaktifkan 1.204 peserta.",
    (
        "Kegiatan ini hasil kerja sama [Rutan Ardana], [Universitas Negeri Ardana], dan "
        "[Yayasan Rumah Kita]."
    ),
    "Sebanyak 12 anak [LPKA Kelas II Ardana] mengikuti Ujian Sekolah di [SMP Terbuka Ardana].",
    (
        "Kepala [Kantor Pertanahan Kota Ardana] Hesti Wulandari menyerahkan 300 sertifikat "
        "kepada warga <Kelurahan Dasan Baru>."
    ),
    (
        "Mantan Direktur Utama [Perumda Air Minum Tirta Ardana] Rusdi Hamzah ditahan di "
        "[Rutan Kelas IIB Ardana]."
    ),
    "Ketua RW 04 Sumiati dan Ketua RT 02 Hasyim memimpin kerja bakti di <Gang Mangga>.",
    "Kepala Lingkungan Dasan Baru, Mahrup, menyebut banjir setinggi lutut.",
    "Hubungi Humas [Polres Ardana], <Jl. Langko 77>, <Kota Ardana>.",
    ("Kontak:\nDian Paramita\n[Komnas Perempuan]\n<Jl. Latuharhary 4B>, <Jakarta Pusat>"),
    "Contact person: Gilang (0811), Ketua Panitia [BEM Universitas Negeri Ardana].",
    "Alamat redaksi: <Jalan Pejanggik No. 21>, <Ardana>, <Nusa Sabrang>",
    (
        "Wakil Menteri Imigrasi dan Pemasyarakatan meninjau [Lapas Terbuka Kelas IIB Ardana] "
        "di <Desa Rarang>."
    ),
    (
        "Lima narapidana dipindahkan ke [Lapas Besi Nusakambangan Baru], lainnya ke [Lapas "
        "Kelas IIA Sumber Agung]."
    ),
    "Kementerian terkait, BUMN, dan pemerintah daerah diminta hadir.",
    "Tim Inafis [Polres Ardana] dan Labfor [Polda Nusa Sabrang] memeriksa lokasi.",
    "Upacara diikuti ASN, [TNI], dan [Polri]. Doa dipimpin KH. Mas'ud Sidik.",
    (
        "Kepala Divisi Pemasyarakatan [Kanwil Ditjenpas Nusa Sabrang], Made Suartana, "
        "membuka rapat di <Ardana>."
    ),
    "Kepala Bagian Umum [Kanwil Ditjenpas Nusa Sabrang] Baiq Hartini mencatat 14 usulan.",
    "Dua santri [Ponpes Darul Ulum Rarang] dan guru [MTs Negeri 2 Ardana] datang.",
    "Tersangka warga <Kecamatan Praya Tengah>, <Kabupaten Lombok Tengah>.",
    "Truk dari arah <Mataram> menuju <Praya> menabrak warung di <Desa Rarang>.",
    (
        "Ia dibesarkan di <Kampung Ujung>, lulus dari [Politeknik Ilmu Pemasyarakatan], lalu "
        "bertugas di [Lapas Ardana]."
    ),
    (
        "Sekretaris Jenderal [Kementerian Dalam Negeri] Tomsi Wiratama hadir di [Universitas "
        "Negeri Ardana]."
    ),
    "Koordinator [KontraS] Dimas Bagus dan Direktur [LBH Ardana] Yan Mangandar menagih janji.",
    "Jubir [Satgas Pangan Polri] Whisnu Adi menyebut beras oplosan.",
    "Peringatan dini dikeluarkan [BMKG]. Warga pesisir <Kota Ardana> diminta menjauh.",
    (
        "[Komisi Informasi Provinsi Nusa Sabrang] menetapkan [Rutan Ardana] sebagai badan "
        "publik informatif."
    ),
    "Gedung baru [Pengadilan Agama Ardana] diresmikan Ketua [Mahkamah Agung] Sunarto Widodo.",
]

RELEASES = [
    (
        "# [Rutan Rawa Indah] Resmikan Klinik, [Puskesmas Rawa Indah] Kirim Dua Dokter\n"
        "\n"
        "<Rawa Indah>, INFO_PAS – [Rumah Tahanan Negara Kelas IIB Rawa Indah] meresmikan "
        "klinik pratama, Senin (4/5). Kepala [Rutan Rawa Indah], Togar Simbolon, menyebut "
        "klinik itu melayani 312 penghuni."
    ),
    (
        "<Lembah Duri>, Humas – [Lembaga Pembinaan Khusus Anak (LPKA) Kelas I Lembah Duri] "
        "menggelar pentas seni, Sabtu (7/6).\n"
        "\n"
        "Kepala LPKA, Ratna Juwita, mengatakan 30 anak tampil. Pentas disaksikan orang tua "
        "yang datang dari <Kecamatan Cipari>, <Kecamatan Wanareja>, dan <Kota Ambarukma>.\n"
        "\n"
        "“Anak saya menyanyi,” tutur Sumini, warga <Desa Kali Jambe>."
    ),
    (
        "# [Lapas Kuala Tembesu] Bekali 30 Warga Binaan Keterampilan Las, Gandeng [BLK Kota "
        "Sangiran]\n"
        "\n"
        "<Kuala Tembesu>, INFO_PAS – [Lembaga Pemasyarakatan (Lapas) Kelas IIB Kuala "
        "Tembesu] menggandeng [Balai Latihan Kerja (BLK) Kota Sangiran] melatih 30 warga "
        "binaan mengelas, Senin (8/6). Pelatihan berlangsung sepuluh hari di bengkel kerja "
        "lapas.\n"
        "\n"
        "Kepala [Lapas Kuala Tembesu], Irfan Maulana, A.Md.I.P., S.H., M.Si., mengatakan "
        "peserta dipilih dari 112 pendaftar. “Mereka yang masa pidananya tinggal setahun "
        "kami dahulukan,” kata Irfan.\n"
        "\n"
        "Kepala Seksi Kegiatan Kerja Dede Kurnia menambahkan sertifikat diterbitkan oleh "
        "[Lembaga Sertifikasi Profesi (LSP) Logam Nusantara]. Mesin las dipinjam dari [PT "
        "Baja Sangiran Perkasa] dan [SMK Negeri 1 Kuala Tembesu].\n"
        "\n"
        "Peserta asal <Desa Pulau Kayu>, Roni, berharap dapat membuka bengkel di kampungnya. "
        "“Di sana orang masih ke <Sangiran> kalau pagar rusak,” ujarnya.\n"
        "\n"
        "Kegiatan ditutup Wakil Wali Kota Sangiran Hj. Nurmala Dewi bersama Ketua [DPRD Kota "
        "Sangiran], Sahat Manurung.\n"
        "\n"
        "Humas [Lapas Kuala Tembesu]\n"
        "<Jl. Lintas Timur Km. 8>, <Kuala Tembesu>"
    ),
    (
        "# [KANTOR IMIGRASI KELAS II TPI BATU AMPIH] AMANKAN DUA WNA TANPA DOKUMEN\n"
        "\n"
        "<BATU AMPIH> – Dua warga negara asing diamankan petugas [Kantor Imigrasi Kelas II "
        "TPI Batu Ampih] di <Kelurahan Pelita Jaya>, <Kecamatan Batu Ampih Timur>, Selasa "
        "(14/10).\n"
        "\n"
        "Penangkapan dilakukan bersama [Polsek Batu Ampih Timur], [Kodim 0316/Batu Ampih], "
        "dan [Kejaksaan Negeri Batu Ampih] yang tergabung dalam Tim Pengawasan Orang Asing "
        "(Timpora).\n"
        "\n"
        "Kepala [Kantor Imigrasi Batu Ampih], Reza Fahlevi, menyebut keduanya bekerja di "
        "kafe. “Paspor mereka mati sejak Mei,” ucap Reza di <Batu Ampih>, Rabu.\n"
        "\n"
        "Keduanya kini berada di [Rumah Detensi Imigrasi (Rudenim) Tanjung Sekuning] "
        "menunggu pemulangan. Kedutaan sudah diberi tahu melalui [Direktorat Jenderal "
        "Imigrasi].\n"
        "\n"
        "Masyarakat dapat melapor ke [Imigrasi Batu Ampih] melalui nomor 0811 5550 100."
    ),
    (
        "Press Release\n"
        "[Universitas Teknologi Sabrang Raya] Wisuda 812 Lulusan\n"
        "\n"
        "<Sabrang Raya>, 22 November 2025 — [Universitas Teknologi Sabrang Raya] ([UTSR]) "
        "mewisuda 812 lulusan di Gedung Serbaguna, Sabtu. Rektor [UTSR] Prof. Dr. Ir. Hendri "
        "Gunarso, M.Eng. meminta lulusan tidak malu memulai dari desa.\n"
        "\n"
        "“Bekerja di <Kabupaten Tanah Datar> sama mulianya dengan bekerja di <Jakarta>,” "
        "katanya.\n"
        "\n"
        "Lulusan terbaik, Puspa Anjani dari Fakultas Pertanian, berasal dari <Nagari Batu "
        "Basa>, <Kecamatan Pariangan>. Ia akan melanjutkan studi dengan beasiswa [LPDP].\n"
        "\n"
        "Wisuda dihadiri perwakilan [Pemerintah Provinsi Sumatera Barat], [Bank Nagari "
        "Sabrang], serta mitra industri.\n"
        "\n"
        "Informasi: Biro Humas [UTSR], <Jalan Kampus Nomor 1>, <Sabrang Raya>"
    ),
    (
        "# [BNNP Nusa Lontar] dan [Bea Cukai] Gagalkan 11 Kg Sabu di Selat Lontar\n"
        "\n"
        "[Badan Narkotika Nasional Provinsi (BNNP) Nusa Lontar] bersama [Kantor Wilayah "
        "Direktorat Jenderal Bea dan Cukai Nusa Lontar] menyita 11 kilogram sabu dari kapal "
        "nelayan, Ahad (2/11) dini hari.\n"
        "\n"
        "Kepala [BNNP Nusa Lontar] Brigjen Pol. Yulius Kase mengatakan kapal itu berangkat "
        "dari <Kota Lontar> menuju <Kabupaten Rote Sabrang>. Tiga awak ditahan di [Rutan "
        "Polda Nusa Lontar].\n"
        "\n"
        "“Jaringannya dikendalikan narapidana di [Lapas Kelas IIA Oesao],” kata Yulius. "
        "Pihak lapas membenarkan dan menyerahkan dua telepon genggam.\n"
        "\n"
        "Barang bukti dimusnahkan di halaman kantor [BNNP], disaksikan [Kejaksaan Tinggi "
        "Nusa Lontar] dan [Balai POM Lontar]."
    ),
    (
        "# Panen Perdana, Bupati Minta Petani <Kampung Wasai> Tak Jual Gabah Basah\n"
        "\n"
        "<WASAI KOTA>, DISKOMINFO – Bupati Wasai Markus Rumbiak memanen padi di <Kampung "
        "Wasai>, <Distrik Wasai Kota>, Kamis (5/3/2026). Panen dihadiri Kepala [Dinas "
        "Pertanian Kabupaten Wasai] Yohanis Mambrasar, Dandim 1811/Wasai Letkol Inf. Dedi "
        "Suryana, dan Kapolres Wasai AKBP Fitriani.\n"
        "\n"
        "Ketua [Kelompok Tani Suka Maju], Lukas, menyebut hasil 4,2 ton per hektare. [Perum "
        "Bulog Cabang Wasai] membeli gabah Rp6.500 per kilogram.\n"
        "\n"
        "“Jalan ke <Kampung Sasnek> putus. Tolong diperbaiki,” pinta Lukas."
    ),
    (
        "# Ralat Berita [Kejaksaan Negeri Tobelang]\n"
        "\n"
        "[Kejaksaan Negeri (Kejari) Tobelang] meralat siaran pers bertanggal 3 Mei 2025. "
        "Nama terdakwa yang benar adalah AM, bukan AN. Sidang digelar di [Pengadilan Negeri "
        "Tobelang], bukan [Pengadilan Negeri Kao Utara].\n"
        "\n"
        "Kepala Seksi Intelijen [Kejari Tobelang], Rizky Ananda Putra, S.H., meminta maaf "
        "kepada keluarga di <Desa Gamhoku>.\n"
        "\n"
        "<Tobelang>, 4 Mei 2025\n"
        "Kasi Intelijen"
    ),
    (
        "# [RSUP Dr. Sardono] Buka Klinik Nyeri\n"
        "\n"
        "<YOGYAKARTA> - [RSUP Dr. Sardono] membuka klinik nyeri untuk pasien kanker. "
        "Direktur Medik [RSUP Dr. Sardono], dr. Anastasia Wening, Sp.An., menyebut 40 pasien "
        "terdaftar. Pasien datang dari <Sleman>, <Bantul>, hingga <Magelang>.\n"
        "\n"
        "[Yayasan Kanker Sabrang] menyumbang sepuluh tempat tidur. Klinik berada di lantai "
        "dua Gedung Melati, <Jalan Kesehatan No. 1>."
    ),
    (
        "SIARAN PERS\n"
        "[Dewan Pers] dan [Aliansi Jurnalis Independen] Sesalkan Kekerasan terhadap Wartawan\n"
        "\n"
        "<Jakarta>, 9 Juli 2025 – [Dewan Pers] bersama [Aliansi Jurnalis Independen] ([AJI]) "
        "menyesalkan pemukulan wartawan [Harian Suara Tobelang] di depan kantor bupati. "
        "Ketua [AJI Kota Tobelang] Nirmala Sari menyebut korban kini dirawat di [RSUD "
        "Tobelang].\n"
        "\n"
        "[Polres Tobelang] memeriksa empat saksi."
    ),
    (
        "# Rayakan Natal, [Lapas Wae Lembor] Datangkan Paduan Suara\n"
        "\n"
        "<Wae Lembor> — Sebanyak 75 warga binaan [lapas Wae Lembor] mengikuti misa Natal, "
        "Kamis (25/12). Misa dipimpin Romo Yosep Hambur, Pr. dari [Paroki Santo Mikael "
        "Nunang].\n"
        "\n"
        'Kalapas Wae Lembor, Kanisius Jebarus, bilang natal tahun ini sederhana saja. "Kami '
        'pakai lagu-lagu manggarai," katanya.\n'
        "\n"
        "Paduan suara datang dari <desa Nunang> dan <kecamatan Sano>. Mereka membawa kue dan "
        "lilin.\n"
        "\n"
        "Humas [Lapas Wae Lembor]"
    ),
    (
        "# Gelar Pasar Murah, [Disperindag Kabupaten Lembata Raya] Sediakan 5 Ton Beras\n"
        "\n"
        "<LEMBATA RAYA>, PROKOMPIM – Harga beras di Pasar Pada turun setelah [Dinas "
        "Perindustrian dan Perdagangan Kabupaten Lembata Raya] menggelar pasar murah, Sabtu "
        "(17/1/2026).\n"
        "\n"
        "Kepala dinas, Maria Goreti Wuwur, menjelaskan beras didatangkan [Bulog Subdivre "
        "Larantuka Baru]. Warga <Kelurahan Lewoleba Barat> mengantre sejak pukul 06.00 WITA.\n"
        "\n"
        '"Besok kami ke <Kecamatan Omesuri> dan <Buyasuri>," ujar Maria.'
    ),
    (
        "[PT Tambang Sabrang Mineral Tbk] (kode saham: TSMX) membukukan pendapatan Rp2,1 "
        "triliun. Sekretaris Perusahaan [PT Tambang Sabrang Mineral Tbk], Felix Handoyo, "
        "menyampaikan hal itu di <Jakarta>, Rabu.\n"
        "\n"
        "Perseroan mengoperasikan tambang di <Kabupaten Kolaka Hulu>, <Sulawesi Tenggara>. "
        "Hasilnya diolah [PT Smelter Sabrang], anak perusahaan.\n"
        "\n"
        "Tentang Perseroan\n"
        "Perseroan berdiri pada 1996."
    ),
]
_MARK = re.compile(r"[\[\]<>]")


def _unmarked(marked: str) -> tuple[str, list[str], list[str]]:
    """The text, and where institutions and places stand in it, each with its wording."""
    text, starts = "", 0
    found: dict[str, list[str]] = {"]": [], ">": []}
    copied = 0
    for mark in _MARK.finditer(marked):
        text += marked[copied : mark.start()]
        copied = mark.end()
        if mark.group() in "[<":
            starts = len(text)
        else:
            found[mark.group()].append(f"{starts} {text[starts:]}")
    return text + marked[copied:], found["]"], found[">"]


@pytest.mark.parametrize("marked", [*SENTENCES, *RELEASES], ids=range(len(SENTENCES + RELEASES)))
def test_names_of_institutions_and_places(marked: str) -> None:
    """All that is marked is found as it is marked, and nothing else."""
    text, institutions, places = _unmarked(marked)
    elements = Elements(Document.read(text))

    def shown(spans: tuple[Span, ...]) -> list[str]:
        located = [elements.document.locate(span) for span in spans]
        return [f"{span.start} {text[span.start : span.end]}" for span in located]

    assert shown(elements.organisations) == institutions
    assert shown(elements.places) == places
