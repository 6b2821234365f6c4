"""What an institution is, at the end of a text, and what it did there; what must be found stands
between ⟦ and ⟧. All names and events are invented."""

from __future__ import annotations

import pytest
import validity_elements as gold

from grader.elements import Elements
from grader.text import Document


def found(element: str, marked: str) -> tuple[list[str], list[str]]:
    """What is marked, and what is found."""
    text, marks = gold.unmark(marked)
    spans = [span for span, _ in Elements(Document.read(text)).marked(element)]
    return [text[s.start : s.end] for s in marks], [text[s.start : s.end] for s in spans]


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
    ],
)
def test_what_it_is(paragraph: str) -> None:
    """With or without a heading: kind, owner, age, task, area, size."""
    expected, given = found("boilerplate", f"Rapat selesai.\n\n{paragraph}")
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
    ],
)
def test_what_it_did(paragraph: str) -> None:
    """A deed, a number of the day, praise, a building."""
    assert found("boilerplate", f"Rapat selesai.\n\n{paragraph}")[1] == []
