"""What an institution is, at the end of a text, and what it did there; what must be found stands
between ⟦ and ⟧. All names and events are invented."""

from __future__ import annotations

import pytest
from marked_texts import compare


@pytest.mark.parametrize(
    "paragraph",
    [
        "⟦RSUD Mekar Awu adalah rumah sakit tipe C yang melayani pasien dari enam kecamatan.⟧",
        "⟦Bapas Tirta Loka\nUnit ini membimbing klien di tiga kabupaten sejak 2003.⟧",
        (
            "⟦Lapas Karang Wangi, dihuni 430 narapidana laki-laki, menyelenggarakan pembinaan"
            " kerja, pendidikan, dan keagamaan.⟧"
        ),
        "⟦Tentang Yayasan Lentera: yayasan nirlaba, berdiri 2001, berkantor di Kota Awu.⟧",
        (
            "⟦Lentera Anak ialah organisasi masyarakat sipil yang memperjuangkan hak anak "
            "berhadapan dengan hukum.⟧"
        ),
        (
            "⟦Ombudsman Republik Indonesia mengawasi penyelenggaraan pelayanan publik oleh "
            "penyelenggara negara di pusat dan daerah.⟧"
        ),
        (
            "⟦Dinas Sosial Kota Awu menyelenggarakan urusan pemerintahan di bidang sosial. "
            "Kantornya di Jalan Melati 3.⟧"
        ),
        "⟦Didirikan tahun 1974, RS Bakti menjadi rujukan bagi lima puskesmas.⟧",
        (
            "⟦Info unit: Rutan Bukit Sari, kelas IIB, kapasitas 180, di bawah Kanwil "
            "Ditjenpas Sabrang.⟧"
        ),
        "⟦PROFIL: LPKA Muara Awu merupakan tempat pembinaan anak usia 14–18 tahun.⟧",
        "⟦Identitas lembaga\nNama: Rutan Bukit Sari\nKelas: IIB\nKapasitas: 180 orang⟧",
        "⟦Catatan editor\nRutan Bukit Sari berdiri pada 1921 dan kini berkapasitas 180 orang.⟧",
        (
            "⟦Rutan Bukit Sari, yang bernaung di bawah Kanwil Ditjenpas Sabrang, merawat "
            "tahanan dari dua kejaksaan negeri.⟧"
        ),
        "⟦Sanggar Bambu beranggotakan 34 klien pemasyarakatan dan memproduksi mebel bagi hotel.⟧",
        (
            "⟦Kopi Kawat Duri, merek kopi buatan warga binaan Lapas Bukit Sari, dipasarkan di"
            " sebelas kota.⟧"
        ),
        "⟦Universitas Tirta Loka (UTL) memiliki delapan fakultas dan 14.000 mahasiswa.⟧",
        "⟦PT Kayu Lestari bergerak di bidang mebel dan mempekerjakan 200 orang.⟧",
        "⟦Polres Awu, satuan kewilayahan Polri, menjaga keamanan di 14 kecamatan.⟧",
        "⟦Pengadilan Negeri Awu berwenang memeriksa perkara pidana dan perdata di dua kabupaten.⟧",
        (
            "⟦Kejaksaan Negeri Awu melaksanakan kekuasaan negara di bidang penuntutan di "
            "wilayah Kabupaten Awu.⟧"
        ),
        (
            "⟦Radio Swara Jeruji mengudara setiap hari dari Lapas Bukit Sari dan dikelola "
            "warga binaan.⟧"
        ),
        (
            "⟦Direktorat Jenderal Pemasyarakatan bertugas merumuskan dan melaksanakan "
            "kebijakan di bidang pemasyarakatan.⟧"
        ),
        "⟦Rupbasan Awu, satu dari 60 rupbasan di Indonesia, menyimpan barang rampasan negara.⟧",
        "⟦Sejak 2009 PKBM Harapan melayani warga putus sekolah di pesisir Awu.⟧",
        "⟦Yayasan Kasih Awu mendampingi anak yang berhadapan dengan hukum sejak 2005.⟧",
        (
            "⟦Lapas Perempuan Awu dibuka pada 1990, menjadi unit mandiri pada 2016, dan kini "
            "menampung 210 perempuan.⟧"
        ),
        "⟦Unit Donor Darah PMI Awu menyediakan darah bagi sembilan rumah sakit.⟧",
        "⟦Klinik Pratama Lapas Awu melayani 600 penghuni dengan dua dokter dan lima perawat.⟧",
        "⟦Forum Wartawan Awu menghimpun 60 jurnalis dari 20 media.⟧",
        (
            "⟦Badan Narkotika Nasional Kota Awu mencegah dan memberantas peredaran gelap "
            "narkotika di wilayahnya.⟧"
        ),
        (
            "⟦Tentang BLK Awu. Lembaga pelatihan milik pemerintah kabupaten ini melatih 1.000"
            " orang per tahun.⟧"
        ),
        "⟦Lapas Awu: Jalan Merdeka 3, kelas IIA, kapasitas 400, pegawai 90.⟧",
        (
            "⟦LAPAS KELAS IIA AWU\nLapas ini dibangun pada 1926. Penghuninya berasal dari "
            "empat kabupaten.⟧"
        ),
        "⟦Sekilas info: Bapas Awu berdiri pada 1978.⟧",
        "⟦Lapas Awu adalah salah satu dari lima unit di bawah Kanwil Ditjenpas Sabrang.⟧",
        "⟦Sebagai unit pelaksana teknis, Rutan Awu melayani tahanan dan keluarganya.⟧",
        (
            "⟦Tentang Program Rumah Baca: program literasi Lapas Awu yang dimulai pada 2018 "
            "dan diikuti 120 warga binaan.⟧"
        ),
        "⟦Serikat Nelayan Awu mewakili 1.200 nelayan kecil di pesisir utara.⟧",
        (
            "⟦Kantor Imigrasi Awu melayani pembuatan paspor dan izin tinggal bagi warga di "
            "enam kabupaten.⟧"
        ),
        (
            "⟦Rumah Singgah Pelita menampung mantan narapidana yang belum punya tempat "
            "tinggal. Rumah itu dikelola relawan.⟧"
        ),
        "⟦Perum Lumbung adalah BUMN pangan. Gudangnya tersebar di 26 provinsi.⟧",
        "⟦Komisi Informasi Sabrang menyelesaikan sengketa informasi publik di tingkat provinsi.⟧",
        "⟦Pos Bantuan Hukum Awu memberi bantuan hukum cuma-cuma bagi warga miskin.⟧",
        (
            "⟦Balai Pemasyarakatan Awu, yang berkantor di Jalan Merdeka, membimbing klien "
            "dewasa dan anak.⟧"
        ),
        (
            "⟦Lapas Terbuka Awu dihuni narapidana yang telah menjalani separuh pidana. Mereka"
            " bekerja di sawah dan tambak.⟧"
        ),
        "⟦Tim SAR Awu siaga 24 jam dan beranggotakan 40 relawan terlatih.⟧",
        "⟦BPJS Kesehatan menyelenggarakan jaminan kesehatan nasional sejak 2014.⟧",
        "⟦Badan usaha ini dimiliki pemerintah daerah dan mengelola air bersih di dua kota.⟧",
        (
            "⟦Sebagai satu-satunya LPKA di Sabrang, LPKA Awu mendidik anak laki-laki usia "
            "14–18 tahun.⟧"
        ),
        "⟦Sekolah Luar Biasa Awu mendidik 90 anak tunarungu dari jenjang dasar sampai menengah.⟧",
        (
            "⟦Lembaga Penjamin Simpanan menjamin simpanan nasabah bank dan dibentuk dengan "
            "undang-undang pada 2004.⟧"
        ),
        "⟦Harian Sabrang terbit sejak 1966 dan beredar di empat provinsi.⟧",
        "⟦Direktorat ini bertanggung jawab atas pelayanan tahanan dan anak di seluruh Indonesia.⟧",
        "⟦Satpol PP Kota Awu menegakkan peraturan daerah dan menjaga ketertiban umum.⟧",
        "⟦Kelompok Tani Subur, binaan Bapas Awu, menggarap empat hektare lahan pinjaman.⟧",
        "⟦Lapas Awu. Kelas: IIA. Berdiri: 1984. Kapasitas: 400. Induk: Kanwil Ditjenpas Sabrang.⟧",
        (
            "⟦Ditjenpas berkedudukan di Jakarta dan dipimpin seorang direktur jenderal yang "
            "bertanggung jawab kepada menteri.⟧"
        ),
        (
            "⟦Adapun Bapas Segara ialah unit di ibu kota provinsi yang mengurus klien dewasa "
            "dan anak.⟧"
        ),
        "⟦Untuk diketahui, Lapas Segara menampung narapidana dari empat kabupaten.⟧",
        (
            "⟦Sekadar informasi, Rutan Segara berdiri sejak 1930 dan kini bagian dari Kanwil "
            "Ditjenpas Sabrang.⟧"
        ),
        "⟦Perlu diketahui, Bapas Segara membimbing klien di lima kabupaten.⟧",
        (
            "⟦Tentang penyelenggara: Forum Sungai Bersih, komunitas warga yang sejak 2012 "
            "memungut sampah di Sungai Awu.⟧"
        ),
        "⟦Tentang mitra: Dapur Ibu adalah usaha katering milik koperasi warga Awu.⟧",
        "⟦Dapur Ibu, usaha katering rumahan, mempekerjakan delapan mantan warga binaan.⟧",
        "⟦Kedai Pulang adalah kedai kopi yang dikelola klien Bapas Segara.⟧",
        "⟦Lapas Segara adalah lapas kelas III.⟧",
        "⟦Kejaksaan Negeri Awu adalah lembaga penuntutan di wilayah Kabupaten Awu.⟧",
        "⟦Sanggar Ombak, binaan Dinas Kebudayaan, mengajar tari pesisir kepada anak.⟧",
        "⟦Inspektorat Jenderal merupakan unsur pengawas di lingkungan kementerian.⟧",
        "⟦SMK Negeri 2 Awu, sekolah kejuruan bidang kelautan, memiliki 800 siswa.⟧",
        "⟦Museum Penjara Awu menempati bangunan bekas rumah tahanan dan terbuka bagi umum.⟧",
        "⟦Politeknik Pemasyarakatan mendidik calon petugas selama empat tahun.⟧",
        "⟦Ikatan Dokter Awu adalah perhimpunan profesi yang beranggotakan 140 dokter.⟧",
        "⟦Perpustakaan Daerah Awu menyimpan 40.000 judul dan melayani peminjaman keliling.⟧",
        "⟦Klinik Sehat Jiwa ialah layanan konseling gratis milik Universitas Tirta.⟧",
        (
            "⟦Lapas Segara dulunya pabrik gula. Sejak 1971 bangunan itu menjadi lembaga "
            "pemasyarakatan.⟧"
        ),
        "⟦Rutan Segara memegang sertifikat ISO 9001 dan melayani 300 tahanan dari dua kejaksaan.⟧",
        "⟦Panti Asuhan Melati mengasuh 45 anak dan dibiayai Yayasan Melati.⟧",
        "⟦Gereja Kristen Awu memiliki 3.000 jemaat dan 14 cabang.⟧",
        "⟦Pesantren Nurul Awu mendidik 600 santri; pesantren itu berdiri pada 1955.⟧",
        "⟦PLN Unit Awu melayani 40.000 pelanggan di tiga kecamatan.⟧",
        "⟦Kementerian Hukum membidangi urusan hukum dan dibentuk pada 2024.⟧",
        "⟦PT Garmen Awu memproduksi seragam dan mempekerjakan 900 orang.⟧",
        "⟦Desa Tirta Loka dihuni 1.200 jiwa, sebagian besar petani garam.⟧",
        "⟦Kabupaten Awu terdiri atas 14 kecamatan dan 160 desa.⟧",
        "⟦Rumah Baca Asa adalah perpustakaan kecil di blok C dengan 900 buku sumbangan.⟧",
        "⟦Lapas Segara (dibangun 1926, kelas IIB, 330 penghuni) berada di tepi Sungai Awu.⟧",
        (
            "⟦Unit Layanan Disabilitas Awu menyediakan juru bahasa isyarat bagi lembaga "
            "penegak hukum.⟧"
        ),
        "⟦Serikat Buruh Awu menghimpun 4.000 anggota dari 12 pabrik.⟧",
        (
            "⟦Balai Harta Peninggalan Awu, unit di bawah Kementerian Hukum, mengurus harta "
            "tak bertuan.⟧"
        ),
        "⟦Tentang kami: 14 pegawai, satu kantor, 800 klien, lima kabupaten.⟧",
        "⟦Profil Lapas Segara – Kelas IIB, dibangun 1926, kapasitas 220 orang.⟧",
        "⟦Yayasan Asa berkarya di bidang pendidikan anak sejak 1999.⟧",
        "⟦Koperasi Segara adalah badan usaha berbadan hukum sejak 1988.⟧",
        "⟦Ombudsman ialah lembaga negara pengawas pelayanan publik.⟧",
        "⟦Lapas Segara\nAlamat: Jalan Laut 1. Kelas: IIB. Kapasitas: 220.⟧",
        (
            "⟦Tentang Rutan Segara\nRutan kecil di pulau terluar ini hanya punya 22 pegawai "
            "dan satu perahu.⟧"
        ),
        (
            "⟦Sekilas Bapas Segara\nMembimbing 900 klien. Bekerja di lima kabupaten. Berkantor"
            " di Awu.⟧"
        ),
        "⟦TENTANG DITJENPAS\nDitjenpas adalah direktorat jenderal di Kemenimipas.⟧",
        "⟦Boilerplate\nRutan Segara merawat tahanan dari dua kejaksaan.⟧",
        "⟦Latar belakang lembaga\nLapas Segara dibuka 1926.⟧",
        (
            "⟦Informasi tambahan\nLapas Segara adalah lapas kelas IIB di bawah Kanwil "
            "Ditjenpas Sabrang.⟧"
        ),
        (
            "⟦About Lapas Segara\nLapas Segara adalah lapas kelas IIB di bawah Kanwil "
            "Ditjenpas Sabrang.⟧"
        ),
        "⟦Lembar fakta\nRutan Segara: kapasitas 180, pegawai 60, berdiri 1930.⟧",
        "⟦Visi kami\nMenjadi lapas yang bersih dan terbuka bagi masyarakat.⟧",
        "⟦BPSDM Kemenimipas melatih pegawai baru dan menguji kompetensi jabatan.⟧",
        "⟦PT Pos Awu adalah perusahaan pengiriman yang punya 30 gerai.⟧",
        "⟦LSM Terang adalah kelompok pemantau penjara yang independen.⟧",
        "⟦Rutan Awu, kelas IIB, dipimpin Kepala Rutan dan dijaga 48 petugas.⟧",
        "⟦Rutan Awu menempati bekas benteng Belanda di tepi laut.⟧",
        "⟦Lapas Awu berada di Jalan Laut 3 dan dapat dijangkau dengan angkutan kota.⟧",
        "⟦Tim Humas Lapas Awu menerbitkan buletin bulanan dan mengelola tiga akun media sosial.⟧",
        "⟦Komnas Perlindungan Anak Awu memantau pemenuhan hak anak di rumah tahanan.⟧",
        "⟦Dewan Pers adalah lembaga independen yang melindungi kemerdekaan pers.⟧",
        "⟦Bapas Awu punya dua pos di pulau terluar dan 22 pembimbing kemasyarakatan.⟧",
        "⟦Mitra kami, Bank Sabrang, berdiri pada 1962 dan dimiliki pemerintah provinsi.⟧",
        "⟦Lapas Narkotika Awu khusus menampung narapidana perkara narkotika dari tiga provinsi.⟧",
        "⟦Lapas Awu memiliki delapan blok, satu klinik, satu masjid, dan satu gereja.⟧",
        "⟦Rumah sakit milik TNI ini melayani prajurit dan masyarakat umum sejak 1951.⟧",
        "⟦Unit pelaksana teknis ini membimbing 900 klien di lima kabupaten.⟧",
        "⟦Direktorat Jenderal Imigrasi menjalankan fungsi pelayanan dan pengawasan orang asing.⟧",
        "⟦Dengan luas dua hektare, Rutan Awu menampung tahanan dari dua kejaksaan negeri.⟧",
        "⟦Di bawah Kanwil Sabrang, Rutan Awu merawat tahanan dari dua kejaksaan negeri.⟧",
        "⟦Berada di tepi laut, Rutan Awu merawat tahanan dari dua kejaksaan negeri.⟧",
        "⟦Rumah tahanan ini berdiri pada 1930 dan merawat tahanan dari dua kejaksaan negeri.⟧",
        "⟦Dinas Sosial Kabupaten Awu mempunyai tugas membantu bupati di bidang sosial.⟧",
        "⟦Kanwil Sabrang memayungi tujuh belas unit pelaksana teknis.⟧",
        "⟦Menurut Undang-Undang Pemasyarakatan, Bapas Awu bertugas membimbing klien.⟧",
    ],
)
def test_what_it_is(paragraph: str) -> None:
    """With or without a heading: kind, owner, age, task, area, size."""
    expected, given = compare("boilerplate", f"Rapat selesai.\n\n{paragraph}")
    assert given == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "RSUD Mekar Awu merawat enam korban keracunan itu.",
        "Lapas Awu memindahkan 30 narapidana pada Kamis.",
        "Bapas Awu melayani 30 klien sejak pagi.",
        "Dinas Sosial Kota Awu mengirim 30 kasur dan tenda.",
        (
            "Lapas Awu, yang berkapasitas 400 orang, kini dihuni 900 orang sehingga penghuni "
            "tidur bergiliran."
        ),
        "Gedung itu dibangun pada 1926 dan pernah menjadi gudang.",
        "Polres Awu masih memburu dua pelaku lain.",
        "Pelatihan itu merupakan kerja sama Lapas Awu dan BLK.",
        "Rutan Awu menyediakan dua bus bagi keluarga yang mengantar.",
        "Koperasi Lapas Awu menyediakan 200 paket murah bagi pegawai.",
        "Yayasan Kasih Awu mendampingi keluarga korban hingga pemakaman.",
        "Kejaksaan Negeri Awu menuntut terdakwa lima tahun penjara.",
        "Pengadilan Negeri Awu memeriksa perkara itu mulai Rabu.",
        "Ombudsman mengawasi perbaikan layanan itu selama tiga bulan.",
        "Universitas Tirta Loka mengirim 40 mahasiswa ke desa itu.",
        "PMI Awu menyediakan 20 kantong darah bagi korban.",
        "Bank Awu membuka loket di aula dan melayani 40 nasabah.",
        "Kepala Lapas Awu adalah lulusan akademi tahun 1998.",
        "Kanwil Ditjenpas Sabrang bertanggung jawab atas keterlambatan itu.",
        "Lapas Awu terus meningkatkan pelayanan bagi warga binaan dan masyarakat.",
        "Kegiatan seperti ini merupakan bagian dari pembinaan kepribadian di Lapas Awu.",
        "BPBD Awu mencatat 30 rumah rusak dan 12 keluarga mengungsi.",
        "Lapas Awu pernah meraih penghargaan serupa pada 2019 dan 2022.",
        "RSUD Awu kini memiliki dua dokter jaga tambahan untuk ruang gawat darurat.",
        "Jumlah penghuni Rutan Awu kini 402 orang, dua kali kapasitasnya.",
        "Rutan Awu berdiri di tepi sungai sehingga rawan banjir.",
        "Serikat Nelayan Awu menolak rencana itu.",
        "Pos Bantuan Hukum Awu memberi pendampingan kepada ketiga terdakwa.",
        "Tim SAR Awu menyisir sungai sejak pagi.",
        "Kantor Imigrasi Awu memeriksa paspor kedua orang itu.",
        "Satpol PP Kota Awu menertibkan 30 lapak di depan lapas.",
        "Sebagai tindak lanjut, Lapas Awu membentuk tim pemeriksa.",
        "Rutan Awu, yang menampung 400 orang, menunda kunjungan dua hari.",
        "Dibangun kembali setelah banjir, gudang itu kini dua lantai.",
        "Kelompok Tani Subur menanam bibit bantuan itu di kebun lapas.",
        "Harian Sabrang memuat ralat pada halaman depan.",
        "Lapas Awu, melalui seksi kerja, menjual 40 meja belajar.",
        "PMI Awu, satu dari tiga mitra acara itu, membagikan 90 bingkisan.",
        "Sekolah itu menerima 90 anak dari keluarga korban.",
        "Dinas Kesehatan menguji sampel air di bidang mikrobiologi.",
        "Unit ini menerima tiga penghargaan tahun lalu.",
        "Lembaga ini meminta maaf kepada keluarga korban.",
        "Sekolah ini melayani 40 anak korban banjir.",
        "Kantor ini akan pindah ke gedung baru di Jalan Melati.",
        "Lapas Awu, bagian dari rencana itu, memindahkan 30 orang.",
        "Polres Awu, lembaga pertama yang tiba, mengamankan lokasi.",
        "Untuk diketahui, jalan di depan rutan ditutup sampai Jumat.",
        "Perlu diketahui, pendaftaran tidak dipungut biaya.",
        "Sekadar informasi, kunjungan ditiadakan pada hari libur.",
        "Kedai Pulang menjual 200 gelas pada hari pertama.",
        "Sanggar Ombak menari di pembukaan acara.",
        "PLN Unit Awu memadamkan aliran dua jam.",
        "Lapas Segara dulu pernah menerima tamu dari Belanda.",
        "Pesantren Nurul Awu mengirim 60 santri ke acara itu.",
        "Desa Tirta Loka terendam setinggi lutut.",
        "Kabupaten Awu menetapkan status siaga.",
        "Museum Penjara Awu meminjamkan dua foto lama.",
        "Panti Asuhan Melati menerima seluruh hasil lelang.",
        "PT Garmen Awu memesan 900 kancing kayu buatan lapas.",
        "Ombudsman menilai jawaban itu belum memadai.",
        "Gereja Kristen Awu mengirim paduan suara.",
        "Serikat Buruh Awu menghimpun bantuan bagi korban.",
        "BMKG Stasiun Awu mencatat hujan 90 milimeter.",
        "Polsek Awu mengamankan pelaku dan dua saksi.",
        "Perpustakaan Daerah Awu menyumbang 900 buku.",
        "Bapas Segara membimbing dua pelaku itu sejak Maret.",
        "Informasi tambahan akan disampaikan besok.",
        "Ia adalah guru di sekolah itu sejak 1999.",
        "Acara ini adalah agenda tahunan Kanwil.",
        "Pencuri itu adalah bekas pegawai bank.",
        "Buku itu adalah sumbangan Yayasan Asa.",
        "Kasus ini adalah yang ketiga di Lapas Segara.",
        "Kapasitas Lapas Segara hanya 220 orang, sedangkan penghuninya 510.",
        "Rutan Segara menampung sementara delapan Anak dari rutan yang kebanjiran.",
    ],
)
def test_what_it_did(paragraph: str) -> None:
    """A deed, a number of the day, praise, a building."""
    assert compare("boilerplate", f"Rapat selesai.\n\n{paragraph}")[1] == []


STORY = (
    "Lapas Segara menggelar pelatihan membuat roti bagi 20 narapidana pada Senin (2/3). Pelatihan "
    "berlangsung lima hari.\n\n“Peserta mendapat sertifikat,” kata Kepala Lapas, Hasan "
    "Waluyo.\n\nRoti dijual di kantin mulai pekan depan."
)


@pytest.mark.parametrize(
    "paragraph",
    [
        "⟦Politeknik Maritim Awu menyelenggarakan enam program diploma di bidang pelayaran.⟧",
        "⟦PT Karya Awu memproduksi tas dan tikar pandan untuk pasar ekspor.⟧",
        "⟦Puskesmas Batu Awu melayani 23 ribu penduduk di tujuh desa.⟧",
        "⟦Balai Latihan Kerja Awu setiap tahun melatih sekitar seribu pencari kerja.⟧",
        "⟦LSP Logam Bahari menguji kompetensi juru las menurut standar nasional.⟧",
        "⟦Rutan Awu menjadi tempat penahanan bagi terdakwa dari tiga wilayah kejaksaan.⟧",
    ],
)
def test_an_institution_has_little_to_do_with_the_day(paragraph: str) -> None:
    """What an institution does, in words that the story has not used."""
    expected, given = compare("boilerplate", f"{STORY}\n\n{paragraph}")
    assert given == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "Rutan Segara memproduksi roti untuk kantin.",
        "Lapas Segara melayani 240 pengunjung pada hari pertama.",
        "Dinas Kesehatan memeriksa contoh roti sebelum dijual.",
        "Lapas Segara menampung sementara delapan Anak dari rutan.",
        "Lapas Segara menyediakan dua bus bagi keluarga yang mengantar.",
        "Lapas Segara menerima tepung dari dua pengusaha.",
        "Panitia menyiapkan 300 paket makanan bagi peserta.",
        "Puskesmas Batu Lintang merawat tiga korban yang luka.",
        "Dinas Perhubungan mengalihkan arus lalu lintas sampai malam.",
        "Polsek Teluk Ardan memeriksa enam saksi.",
        "Bank Pembangunan Sabrang menyumbang dua mesin jahit.",
        "Radio Suara Wuni menyiarkan acara itu secara langsung.",
        "SMA Negeri 3 Kuala Wuni meminjamkan tenda dan kursi.",
        "Balai Latihan Kerja mengirim dua pelatih untuk kelas berikutnya.",
        "RSUD Muara Teduh menerima delapan pasien dari rutan.",
        "Kantor Imigrasi memeriksa paspor para tamu.",
        "Lapas Muara Teduh memiliki kebun sayur baru di halaman belakang.",
        "Komisi Informasi memberikan penghargaan kepada lapas itu.",
        "Petugas mengangkut barang peserta ke aula.",
        "Universitas Bina Samudra meneliti minat baca peserta.",
        "Yayasan Rumah Anak Ceria mengolah sampah kantin menjadi pupuk.",
    ],
)
def test_more_of_the_day_is_no_institution(paragraph: str) -> None:
    """What the story has told of, what happened once, and deeds of another kind."""
    assert compare("boilerplate", f"{STORY}\n\n{paragraph}")[1] == []
