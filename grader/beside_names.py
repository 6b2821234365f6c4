"""Words beside capitals, in lower case, that tell whether a person is named there."""

from __future__ import annotations

PARTICLES = frozenset({"bin", "binti", "alias", "van", "al", "br", "boru", "de", "da"})

NOT_NAMES = frozenset(
    "lapas rutan bapas lpka kanwil ditjenpas kementerian polsek polres polda blok kelas kota "
    "kabupaten kecamatan desa dusun kampung jalan jl senin selasa rabu kamis jumat sabtu minggu "
    "januari februari maret april mei juni juli agustus september oktober november desember wib "
    "wita wit indonesia warga narapidana tahanan anak klien info_pas siaran pers unit uu pasal "
    "dinas rumah rsud klinik tim satuan kesatuan pengamanan bidang seksi subseksi lembaga "
    "pemasyarakatan imigrasi direktorat jenderal republik ri keputusan peraturan hari tuhan "
    "kenagarian provinsi gampong nagari kelurahan distrik rukun allah yang maha esa binadik "
    "kemasyarakatan pelayanan pengelolaan pembinaan registrasi umum muda madya utama ahli tata "
    "usaha keamanan kamtib giatja terbaik gunung sungai natal ramadan idulfitri islam kristen "
    "katolik hindu buddha nusantara merdeka fc rt rw negara nasional kasubbag perawatan "
    "kesehatan pendidikan pancasila lebaran paskah waisak reskrim reserse resnarkoba lantas "
    "intelkam samapta binmas sabhara polairud aduh ya iya tidak tolong kini tapi massa penuntut "
    "hindia belanda kode etik".split()
)

WORKERS = frozenset(
    "sopir guru penjaga pemilik pengelola kader tukang penjual pedagang pelatih penunggu montir "
    "tutor pengurus pengusaha pemandu kurir penganyam penjahit nelayan petani warga ibu ayah "
    "seorang tetangga teman rekan mantan".split()
)

OF_WORDS = frozenset("adalah merupakan satu sepatah kedua tiap setiap dari dua tiga dengan".split())

TOWARDS = frozenset("bagi menurut oleh kepada bersama terhadap untuk".split())

OPENERS = frozenset(
    "selain bagi menurut adapun sedangkan para atas baik ketika saat setelah usai sejak meski "
    "walau hadir turut tampak mewakili bersama selamat seperti demikian adalah mantan calon "
    "almarhum laporan foto editor penulis reporter pewarta tersangka terdakwa korban saksi "
    "selanjutnya kemudian lalu lantas sebelumnya sesudahnya setelahnya sementara sebaliknya namun "
    "tetapi akhirnya kini sekarang tadi kemarin besok sebab karena maka jadi bahkan malah justru "
    "hingga sampai sebagai lanjutnya tambahnya ujarnya tuturnya ucapnya katanya jelasnya imbuhnya "
    "sambungnya terpisah senada sejalan yakni yaitu ternyata memang semoga terkait mengenai soal "
    "tentang seusai sesudah sambil seraya tanpa agar supaya jika bila apabila kalau".split()
)

ANIMALS = frozenset("anjing sapi kucing kambing kuda burung kerbau domba kapal".split())

ROLES = frozenset(
    "binaan korban tersangka saksi istri suami adik kakak ayah ibu peserta pelaku siswa "
    "mahasiswa wartawan relawan sopir seorang oleh bersama kepada didampingi dan istrinya "
    "suaminya anaknya adiknya kakaknya ibunya ayahnya putranya putrinya keponakan cucu".split()
)

NAMED_AFTER = frozenset(
    "mobil motif corak pelabuhan ajang kompetisi kontes lomba liga festival arca candi keraton "
    "gugus salon barbershop judul bukunya bab puisi cerpen drama kursus seminar diklat sandi "
    "varian produk kafe kantin katering depot lapak kios apotek optik rental vaksin topan feri "
    "pesawat bus truk himne mars orkes galeri minimarket kolam tambak pempek rendang nasi "
    "parfum sabun permainan tugas tipe seri edisi kuis game akademi konser pentas wahana curug "
    "jalan jl jln gg gang gedung masjid musala gereja pura rsud rs sakit km kmp kri kapal "
    "piala penghargaan program undang-undang gelora stadion bandara taman aula universitas "
    "yayasan sma smp sd pesantren kelas metode monumen museum lapangan beasiswa hadiah "
    "anugerah patung makam lagu film novel buku hari batik kopi soto sate toko warung pt cv "
    "ud bank rumah blok kamar ruang wisma desa kampung dusun pasar terminal jembatan pulau "
    "gunung danau sungai teluk selat tanjung pantai bukit kota kabupaten kecamatan kelurahan "
    "posko cup grup band sanggar pondok bengkel balai perpustakaan operasi klinik puskesmas "
    "perahu kereta apartemen hotel restoran kebun koperasi komunitas sekolah perumahan "
    "kompleks paviliun sel pos dermaga griya aplikasi inovasi layanan sistem merek media "
    "portal situs akun suku kedai kebaya tim kelompok dana sayembara waduk bendungan trofi "
    "medali kejuaraan turnamen santa santo bundaran kue siklon badai tugu simpang lapis motor "
    "stasiun tower tani fc".split()
)
"""Nouns that make the name behind them a thing's: *Jalan Hasan Basri*, *RSUD dr. Soetomo*."""
