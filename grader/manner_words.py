"""Words beside *dengan*, *secara* and *melalui* that tell whether they open a manner."""

from __future__ import annotations

NO_MANNER = frozenset(
    "umum keseluruhan khusus garis prinsip hukum pribadi langsungnya resminya teori "
    "administratif nasional internasional statistik geografis historis nominal total "
    "akumulatif kumulatif kuantitas kualitas teknis yuridis logika konsep angka jumlah "
    "hierarki struktural kelembagaan sosiologis psikologis akal budaya ekonomi kebetulan "
    "kasatmata keilmuan teoretis".split()
)
PERSONS = frozenset(
    "ibu ibunya bapak ayah ayahnya anak anaknya istri istrinya suami suaminya keluarga keluarganya "
    "neneknya kakaknya adiknya pihak warga petugas rombongan masyarakat kuasa pengacara polisi "
    "wartawan media korban pelaku teman rekan rekannya para kami kita mereka dia ia dokter "
    "perawat orang tamu penghuni narapidana tahanan klien dinas kepolisian pemerintah "
    "tetangga koperasi instruktur pelatih guru dosen mahasiswa siswa santri relawan pejabat "
    "pegawai perangkat aparatur pamong "
    "anggota tokoh ulama kader pengurus perwakilan jajaran aparat prajurit kepala kalapas "
    "bupati camat lurah gubernur menteri direktur ketua setiap seluruh semua".split()
)
ATTRIBUTES = frozenset(
    "nomor skor nilai denda inisial alamat tema judul jumlah total kapasitas anggota status usia "
    "hukuman pidana harga biaya demikian hormat ini itu adanya tujuan harapan kata nama nama-nama "
    "kondisi tahun catatan ukuran luas panjang ancaman vonis rincian asumsi berat kode tahapan "
    "luka muatan merek kandungan bobot gejala diagnosis peserta tinggi hak begitu permukiman hari "
    "kasus agenda acara latar nuansa durasi tingkat persentase rata-rata rentang kisaran radius "
    "diameter kedalaman tarif omzet laba keluhan riwayat maksud sasaran fokus target topik materi "
    "syarat syarat-syarat ketentuan estimasi anggaran penghuni over kedatangan kehadiran "
    "keberadaan terbentuknya isi selisih barang ekonomi masa besaran ciri ciri-ciri batas predikat "
    "sangat upah bayaran gaji honor insentif kontrak menu hasil tambahan memar tekanan bukti-bukti "
    "pembatasan pembagian pertimbangan dalih rata ongkos porsi varian motif corak warna bentuk "
    "jenis jarak waktu pemenang juara poin angka golongan pangkat jabatan masa-masa riwayatnya "
    "fasilitas daya volume debit suhu kadar mutu ventilasi komposisi proporsi bunga pagu "
    "imbalan visi misi mahar tebusan bayarannya "
    "tenggat bau rasa jadwal urutan cakupan jangkauan penduduk pendaftar pekerja".split()
)
WITH = frozenset(
    "sama sesuai terkait berkaitan bertemu berbeda bertepatan sejalan seiring berhubungan "
    "berakhir hubungan perjanjian kontrak jarak rapat kerja sampai berkoordinasi bersinergi "
    "berkolaborasi koordinasi bekerja sinergi kolaborasi dibandingkan setara senada serupa "
    "tinggal menikah dilengkapi dibuka bergabung berdialog berbincang bersalaman "
    "berhadapan identik dikenal disebut dimulai diawali diganti digantikan dipadukan dihiasi "
    "diisi dilanjutkan berbatasan mirip akrab dekat penuh lengkap seimbang searah sepakat "
    "setuju puas bangga sibuk akur cocok selaras sejajar berbarengan bersamaan beriringan "
    "sehubungan bertatap berbicara berkonsultasi bersilaturahmi bermusyawarah berkomunikasi "
    "berinteraksi bersaing bertanding berbaur berbagi berkenalan berselisih bertengkar "
    "berkelahi bercampur bersentuhan bersebelahan berdekatan berbanding berdiskusi bermitra "
    "berpisah berurusan bekerjasama bersepakat berpapasan pertemuan komunikasi kemitraan "
    "dialog audiensi silaturahmi pertandingan perkelahian kesepakatan kesepahaman perbedaan "
    "diskusi wawancara sinergitas rekonsiliasi tergantung konsultasi hearing kerjasama bersama "
    "senang bahagia gembira kecewa terharu haru terkejut kaget kagum prihatin khawatir tertarik "
    "optimistis optimis pesimis yakin percaya kesal antusias takut malu terbantu terkesan bosan "
    "jenuh peduli sayang cinta bersyukur bersukacita takjub terinspirasi terpukau terganggu "
    "terbebani terpengaruh familier asing lekat kaya sarat padat bermasalah berjumpa berkumpul "
    "bercengkerama bersahabat berkorespondensi bersengketa berdamai bertransaksi bertukar "
    "berhubung bersalam-salaman berpapasan bersua berpelukan berpegangan beradaptasi berkaitan "
    "berkenaan bersangkutan terhubung terintegrasi terkoneksi terlibat "
    "dirangkaikan dirangkai diselingi dibarengi dibersamai diwarnai "
    "berdampingan disesuaikan berharap persahabatan perdamaian persaingan integrasi "
    "interaksi dibanding sependapat sepaham bentrok bersanding seirama berjauhan".split()
)
"""Words that ask for *dengan*, which then tells no manner."""
GIVES_WITH = frozenset(
    "membekali dibekali dijerat menjerat disangkakan mengganti melengkapi mengisi dipenuhi "
    "menyamakan membandingkan menghubungkan mengaitkan dikaitkan menukar ditukar menandai "
    "menandatangani ditandatangani meneken menjalin menghiasi memadukan mempertemukan "
    "dipertemukan mendampingi diganjar mengganjar dihadiahi dihargai diancam mengancam dikenai "
    "dikenakan disandingkan menyandingkan bertolak".split()
)
"""Verbs that ask for *dengan* behind their object: *membekali peserta dengan keterampilan*."""
ENDED = frozenset("berakhir berlangsung berjalan ditutup".split())
ADVERBS = frozenset(
    "tertib lancar aman baik damai khidmat meriah tenang cepat rapi hormat selamat sederhana penuh "
    "giat tekun profesional jujur ikhlas sungguh-sungguh sepenuh semangat gembira sabar antusias "
    "intensif ketat serius leluasa bijak rinci detail mudah benar ramah sopan santai kompak "
    "kondusif tulus lantang keras perlahan cermat optimal maksimal humanis hati sukses saksama "
    "teliti santun tuntas hati-hati sigap cekatan halus tegas hangat pelan lembut gesit paksa "
    "sembunyi-sembunyi terbuka jelas lugas gamblang singkat mandiri seksama akurat presisi efektif "
    "efisien gigih ulet riang gugup terbata-bata lirih sukarela spontan tergesa-gesa terburu-buru "
    "cemas gagah tanggap bangga rajin disiplin telaten luwes kasar heran sedih lega "
    "susah mulus sempurna saksama".split()
)
"""Behind *dengan* these tell how, whatever the verb: *berakhir dengan tertib*."""
SUBJECTS = frozenset("kami kita saya aku mereka ia".split())
AUXILIARIES = frozenset(
    "yang tidak telah akan sudah untuk dilarang wajib dan dapat bisa boleh harus mulai masih tetap "
    "kini ingin mau selalu sedang pernah belum agar setelah".split()
)
PASSED = frozenset(
    "di dari batas pukul tengah sepekan sebulan sehari jam depan belakang samping".split()
)
COMPANY = frozenset(
    "didampingi dihadiri disaksikan beranggotakan berisi bertuliskan bertema bertajuk berjumlah "
    "berukuran berinisial bernama berusia berkapasitas memiliki".split()
)
"""Verbs behind *dengan* that tell who or what was there, not how it was done."""
WAY = frozenset(
    "jalan jalur tol rute gang hutan desa kota kampung masa proses jembatan tahap tahapan "
    "kebun ladang sawah sungai pantai "
    "perjalanan perairan selat bandara pelabuhan terminal stasiun".split()
)
MANY = frozenset("berbagai beragam sejumlah beberapa aneka ragam".split())
WAYS = frozenset(
    "cara metode strategi upaya langkah pendekatan teknik media sarana alat kegiatan "
    "program".split()
)
"""Of these, several are a manner: *dengan berbagai cara*."""
CLOTHES = frozenset(
    "kaos kaus baju celana jaket helm masker topi kacamata sarung seragam pakaian jilbab kemeja "
    "rompi peci gamis sepatu sandal kebaya jas".split()
)
"""What one wears tells no manner: *memakai kaus abu-abu*."""
MOVES = frozenset(
    "turun naik masuk keluar pergi datang pulang lari kabur duduk tidur bangun pindah mundur "
    "maju kembali tampil hadir lahir selesai".split()
)
"""Verbs without a prefix: *turun dengan sarung yang disambung*."""
PROCESSES = frozenset({"proses", "tahap", "tahapan"})
"""Of the ways, those that are a means where somebody acts: *dipilih melalui proses seleksi*."""
BARE_VERBS = frozenset(
    "angkat bawa potong gali ikat tarik pukul masak cuci bungkus kirim bayar beli jual hitung "
    "tulis titip cari buka tutup panjat sapu siram antar jemput isi ambil periksa "
    "pel lap jahit pasang bikin bersihkan makan minum jalan datang pergi naik kerja".split()
)
"""Verbs that speech leaves without a prefix, behind which *pakai* tells an instrument."""
COUNTED_WITH = frozenset(
    "tersangka saksi kasus peserta kematian suara poin gol pendaftar pekerja klien penumpang "
    "awak".split()
)
"""Numbers of these, and of persons, tell who was there: *pencurian dengan 14 tersangka*."""
NAMED_SO = frozenset("lain samaran palsu asli alias".split())
"""Behind *dengan nama* these tell how somebody passes: *muncul dengan nama lain*."""
WITHOUT = frozenset("perlawanan paksaan kekerasan perantara pamrih ragu sembunyi-sembunyi".split())
"""Behind *tanpa* these tell how it went; most other words tell what was lacking."""
ALLOTS = frozenset(
    "membagi membagikan dibagi dibagikan memilih dipilih menyusun disusun mengurutkan diurutkan "
    "mengelompokkan dikelompokkan memisahkan dipisahkan menempatkan ditempatkan memanggil "
    "dipanggil melayani dilayani menyortir disortir menyeleksi diseleksi digolongkan".split()
)
"""Verbs behind which *berdasarkan* tells by what something is shared out or sorted."""
RULES = frozenset(
    "undang-undang pasal peraturan keputusan surat keterangan data putusan ketentuan aturan sk uu "
    "laporan perintah".split()
)
