"""Who says a direct quotation: as the text writes it, and as the named person behind it.

All people, units and towns are invented.
"""

import pytest

from grader.elements import Elements
from grader.text import Document

WRITTEN = {
    "office before the name": (
        "“Sarapan dibagikan pukul enam,” ujar Kalapas Hasan Waluyo.",
        "Hasan Waluyo",
    ),
    "office of a unit, then the name": (
        "“Dapur kami buka untuk diperiksa,” kata Kepala Lapas Kelas IIA Muara Teduh, "
        "Hasan Waluyo, A.Md.I.P., S.H., Senin (2/3).",
        "Hasan Waluyo, A.Md.I.P., S.H.",
    ),
    "job behind the name": (
        "“Mesin jahitnya sudah tua,” kata Ramlan, kepala bengkel kerja.",
        "Ramlan",
    ),
    "office alone, with a time": (
        "“Kami belum tahu sebabnya,” tegas Kepala Rutan, Selasa (3/3).",
        "Kepala Rutan",
    ),
    "office alone, with an adjunct": (
        "“Jalurnya sudah aman,” jelas Karutan didampingi Kasubsi Pengelolaan, Rudi Hartono.",
        "Karutan",
    ),
    "the one spoken to is not the speaker": (
        "“Atapnya perlu diganti sebelum hujan,” kata Kalapas kepada Bupati Rahmat Hidayat.",
        "Kalapas",
    ),
    "the one beside is not the speaker": (
        "Kepada Bupati Rahmat Hidayat, Kalapas Hasan Waluyo berkata, “Atapnya bocor sejak Mei.”",
        "Hasan Waluyo",
    ),
    "opener, subject, verb": (
        "Lebih lanjut, Kalapas menambahkan, “Jam besuk diperpanjang satu jam.”",
        "Kalapas",
    ),
    "subject far from its verb": (
        "Kepala Bapas Tri Utomo dalam keterangannya di Teluk Ardan, Rabu (4/3), menyampaikan, "
        "“Klien yang terlambat lapor kami datangi.”",
        "Tri Utomo",
    ),
    "subject with a relative clause": (
        "Siti Rahma yang juga ketua panitia mengatakan, “Pesertanya melebihi kursi.”",
        "Siti Rahma",
    ),
    "subject met elsewhere": (
        "Ditemui di kantornya, Karutan Made Artawan mengungkapkan: “Pagar itu roboh pukul dua.”",
        "Made Artawan",
    ),
    "adjunct without comma": (
        "Dalam sambutannya Kalapas berpesan, “Jangan pulang tanpa surat.”",
        "Kalapas",
    ),
    "inverted before": ("Ujar Bu Camat, “Jalan itu milik desa, bukan milik rutan.”", "Bu Camat"),
    "inverted with a colon": ("Tanya jaksa: “Siapa yang memegang kunci?”", "jaksa"),
    "passive": (
        "Hal senada disampaikan Kasi Binadik, Rudi Hartono: “Kelas sore tetap berjalan.”",
        "Rudi Hartono",
    ),
    "passive with oleh": (
        "Hal itu dibenarkan oleh Kapolsek. “Laporannya kami terima Minggu malam.”",
        "Kapolsek",
    ),
    "demikian with a noun": (
        "“Tidak ada yang dipungut di loket,” demikian penjelasan Kasubsi Pelayanan Tahanan.",
        "Kasubsi Pelayanan Tahanan",
    ),
    "demikian with -nya": (
        "Kalapas menolak disebut lalai. “Kuncinya patah di dalam,” demikian alasannya.",
        "-nya",
    ),
    "honorific": ("“Nasinya masih hangat,” kata Bu Marni sambil menutup bakul.", "Bu Marni"),
    "pronoun behind": ("“Saya pulang besok,” katanya. “Ibu saya menunggu,” kata dia.", "-nya|dia"),
    "pronoun before": ("Beliau pun menegaskan, “Loket tutup pukul tiga.”", "Beliau"),
    "clause before the pronoun": (
        "Sambil melipat selimut ia berkata, “Ini malam terakhir saya di sini.”",
        "ia",
    ),
    "the later clause speaks": (
        "Kalapas membuka acara dan Karutan menambahkan, “Tahun depan giliran kami.”",
        "Karutan",
    ),
    "the verb shares the subject": (
        "Kalapas meninjau dapur lalu mengatakan, “Berasnya cukup sampai April.”",
        "Kalapas",
    ),
    "noun phrase with an adjective and itu": (
        "“Kami cuma lewat,” sahut pemuda bertopi merah itu pelan.",
        "pemuda bertopi merah itu",
    ),
    "noun phrase before an adverb": (
        "“Tidak ada tamu tadi malam,” jawab petugas jaga singkat.",
        "petugas jaga",
    ),
    "noun phrase before a preposition": (
        "“Air naik dari parit belakang,” tutur seorang warga lewat telepon.",
        "seorang warga",
    ),
    "organisation": (
        "“Dua orang kami periksa sebagai saksi,” tulis Polres Teluk Ardan dalam siaran persnya.",
        "Polres Teluk Ardan",
    ),
    "firm": (
        "“Upahnya kami bayar per potong,” ungkap Manajer PT Rotan Lestari saat meninjau bengkel.",
        "Manajer PT Rotan Lestari",
    ),
    "menurut": (
        "Menurut Kasubsi Registrasi, “berkasnya lengkap sejak Januari 2025.”",
        "Kasubsi Registrasi",
    ),
    "broken by its speaker": (
        "“Anggarannya turun November,” beber Ketua Koperasi, “dan mesinnya tiba Desember.”",
        "Ketua Koperasi|Ketua Koperasi",
    ),
    "broken by a sentence": (
        "“Kami minta maaf,” ujar Kalapas Hasan Waluyo. “Jadwal baru terbit Jumat.”",
        "Hasan Waluyo|Hasan Waluyo",
    ),
    "several paragraphs": (
        "“Ada dua hal yang kami kerjakan.\n\n“Pertama, memeriksa kunci. Kedua, menambah lampu,” "
        "papar Lidya Siahaan.",
        "Lidya Siahaan|Lidya Siahaan",
    ),
    "several paragraphs, speaker first": (
        "Karutan menjelaskan, “Pagar itu dibangun tahun 1998.\n\n“Fondasinya sudah retak.”",
        "Karutan|Karutan",
    ),
    "two in turn": (
        "“Kapan mulai bekerja?” tanya Bupati Rahmat Hidayat. “Senin depan, Pak,” jawab Yanto.\n\n"
        "“Alatnya lengkap?”",
        "Rahmat Hidayat|Yanto|",
    ),
    "an act behind a closed speech": ("“Matikan lampunya!” Nengah berlari ke gardu.", "Nengah"),
    "a thing's act behind a closed speech": ("“Matikan lampunya!” Gardu itu meledak.", ""),
    "sentence before with a name": (
        "Endang Rahayu menyambut baik rencana itu. “Anak saya bisa ikut ujian.”",
        "Endang Rahayu",
    ),
    "sentence before about a thing": (
        "Program itu berjalan sejak Mei. “Anak saya bisa ikut ujian sekarang.”",
        "",
    ),
    "capital verb behind a full stop": (
        "“Pelatihan berlangsung dua pekan.” Ujar Kepala Bapas Tri Utomo.",
        "Tri Utomo",
    ),
    "speaker first and -nya behind": (
        "Kalapas Hasan Waluyo menambahkan, “Semua kamar sudah diperiksa,” ungkapnya.",
        "Hasan Waluyo",
    ),
    "both marks straight": (
        "\"Obatnya cukup untuk sebulan\", jelas dr. Maya Sari selaku dokter lapas.",
        "Maya Sari",
    ),
    "line of a transcript": ("Kalapas: “Kami siapkan dua bus.”", "Kalapas"),
    "noun of speech with its owner": (
        "Pesan Kalapas kepada regu pagi: “Hitung dua kali sebelum membuka blok.”",
        "Kalapas",
    ),
    "by one who is called": (
        "Salah satu peserta yang bernama Desi bilang, “Tangan saya kena malam panas.”",
        "Desi",
    ),
    "name behind a place of work": (
        "“Mereka belajar tiga bulan,” jelas instruktur dari BLK, Yuni Astuti.",
        "Yuni Astuti",
    ),
    "rare verb": ("“Barang itu bukan milik saya,” kilah tersangka di ruang sidang.", "tersangka"),
    "adjunct that ends where the subject begins": (
        "Saat ditemui di sela acara Siti Rahma menuturkan, “Anak saya pandai mengaji.”",
        "Siti Rahma",
    ),
    "next paragraph": (
        "“Sarapan dibagikan pukul enam,” kata Rina Wulandari.\n\n“Tidak ada yang terlewat.”",
        "Rina Wulandari|Rina Wulandari",
    ),
    "next paragraph behind an act": (
        "“Anak itu menangis,” kata Rina Wulandari. Ia menelepon bidan.\n\n“Bidannya datang.”",
        "Rina Wulandari|",
    ),
    "paragraph above tells who speaks": (
        "Kalapas Hasan Waluyo menyampaikan terima kasih.\n\n“Pagar ini belum berdiri tanpa Anda.”",
        "Hasan Waluyo",
    ),
    "paragraph above tells of a thing": (
        "Kegiatan berjalan lancar.\n\n“Pagar ini belum berdiri tanpa Anda.”",
        "",
    ),
    "summed up in the paragraph below": (
        "“Korban sudah sadar dan dijemput keluarganya.”\n\nDemikian keterangan Kalapas, Rabu.",
        "Kalapas",
    ),
    "full stop behind the mark": (
        "“Hasil panennya meningkat sejak pupuknya diganti”. Ungkap Ka. Lapas.",
        "Ka. Lapas",
    ),
    "lines of a talk": (
        "“Kenapa baru sekarang?” tanya Darto.\n“Karena dokternya baru datang hari ini.”",
        "Darto|",
    ),
}  # fmt: skip

LINES = """\
“Alhamdulillah, panen kali ini berlimpah,” ucap Karutan dengan wajah sumringah.
    Karutan
Senada dengan itu, Kasubsi Bimker Wahyu Nugroho mengatakan, “Kami targetkan dua kuintal.”
    Wahyu Nugroho
Kalapas Hasan Waluyo menyambut baik kunjungan Bupati Rahmat Hidayat. “Kami senang,” katanya.
    -nya
“Saya kapok,” aku AS (34), narapidana kasus pencurian.
    AS
“Mari kita jaga kebersihan,” ajak Kadivpas Sutrisno di sela-sela kunjungan.
    Sutrisno
“Kunjungan dibuka lagi besok!” seru petugas melalui pengeras suara.
    petugas
Bupati Rahmat Hidayat mengapresiasi langkah itu. “Ini patut ditiru,” puji Rahmat.
    Rahmat
“Terima kasih kepada Kalapas Hasan Waluyo yang sudah membantu kami,” ucap Ketua RW 05 Supardi.
    Supardi
Dalam wawancara Senin pagi, dokter Maya menjelaskan, “Pasien sudah stabil.”
    Maya
Kata seorang keluarga, “Kami sudah menunggu dari subuh.”
    seorang keluarga
Menurut Hasan, “petugas yang terlambat sudah diberi sanksi tertulis sejak Senin”.
    Hasan
“Data itu belum final,” kata Juru Bicara Kemenimipas.
    Juru Bicara Kemenimipas
“Razia ini rutin,” kata Kalapas Hasan Waluyo. Ia menambahkan, “Bulan depan ada lagi.”
    Hasan Waluyo|Ia
“Bagus sekali,” komentar juri. “Rasanya pas,” tambah juri kedua.
    juri|juri kedua
Saat ditemui di sela acara Siti Rahma menuturkan, “Anak saya sekarang pandai mengaji.”
    Siti Rahma
Kepala Bapas juga menyampaikan pesan kepada klien: “Jangan lupa wajib lapor.”
    Kepala Bapas
Hal tersebut diungkapkan Kalapas Hasan Waluyo di ruang kerjanya. “Sel sudah penuh,” ujarnya.
    -nya
“Mereka belajar menjahit tiga bulan,” jelas instruktur dari BLK, Yuni Astuti.
    Yuni Astuti
“Air bersih sudah mengalir,” tulis akun resmi Rutan Bukit Lestari, Rabu.
    akun resmi Rutan Bukit Lestari
“Barang itu bukan milik saya,” elak tersangka di hadapan penyidik.
    tersangka
Petugas jaga, Deni Kurnia, melihat bungkusan mencurigakan. “Saya langsung lapor,” cerita Deni.
    Deni
Ketua DPRD Kota Jati itu berharap program berlanjut. “Jangan berhenti di sini,” harapnya.
    -nya
“Kami kekurangan petugas,” keluh dia. Rasio petugas 1:40. “Idealnya 1:20.”
    dia|dia
Kepala Lapas menegaskan komitmennya: “Tidak ada toleransi bagi pelanggar.”
    Kepala Lapas
Pengawas Madya itu lantas bertanya, “Di mana buku mutasinya?”
    Pengawas Madya itu
“Korban sudah ditangani tim medis,” pungkas Karutan mengakhiri wawancara.
    Karutan
“Semua sesuai SOP,” kata Humas Lapas Muara Teduh saat dihubungi lewat pesan singkat.
    Humas Lapas Muara Teduh
“Kami datang untuk mendengar.” — Hasan Waluyo, Kalapas Muara Teduh
    Hasan Waluyo
“Kami datang untuk mendengar.” (Hasan Waluyo, Kalapas Muara Teduh)
    Hasan Waluyo
Katanya, “Besok kami pulang naik kapal.”
    -nya
“Ini bukan rumahku,” gumam Darto dalam hati.
    Darto
Seorang napi lain menyela, “Giliran saya kapan?”
    Seorang napi lain
“Saya belum tidur dua hari,” timpal istrinya.
    istrinya
“Saya belum tidur dua hari,” kata istri Darto.
    istri Darto
Kepada kami ia bercerita, “Dulu halaman ini sawah.”
    ia
Ketika disinggung soal pungutan, jawabannya tegas: “Laporkan orangnya, sebut jamnya.”
    -nya
Pendek saja jawaban Kalapas: “Tidak.”
    Kalapas
Lantang ia berteriak, “Buka pintunya sekarang!”
    ia
“Buka pintunya!” teriak seseorang dari lantai dua.
    seseorang
Melalui akun resminya, Kanwil Ditjenpas Nusa Sabrang menulis, “Pengumuman itu palsu.”
    Kanwil Ditjenpas Nusa Sabrang
Mengutip Kapolres, “dua orang sudah diamankan di Polres sejak kemarin malam.”
    Kapolres
“Disiplin itu dimulai dari hal kecil,” begitu Kalapas menutup sambutannya.
    Kalapas
“Disiplin itu dimulai dari hal kecil,” demikian Kalapas.
    Kalapas
“Saya tidak akan mengulanginya.” Kalimat itu diucapkan Yanto di depan ibunya.
    Yanto
“Saya tidak akan mengulanginya.” Itulah janji Yanto di depan ibunya.
    Yanto
Saya bertanya, “Siapa yang mengantar?”
    Saya
“Siapa yang mengantar?” kata saya.
    saya
Sri menghela napas: “Sudah tiga kali saya ke sini.”
    Sri
Sri, sambil mengusap mata, berkata, “Sudah tiga kali saya ke sini.”
    Sri
Kalapas (melalui pesan singkat): “Saya sedang rapat.”
    Kalapas
Hakim: “Saudara mengerti dakwaannya?” Terdakwa: “Mengerti, Yang Mulia.”
    Hakim|Terdakwa
“Rumahnya masih bocor,” kata mantan Kalapas itu.
    mantan Kalapas itu
“Lombanya ramai,” ujar Kabid Pembinaan sekaligus ketua panitia, Rina Sari.
    Rina Sari
“Kami siap,” ucap Karutan, disambut tepuk tangan.
    Karutan
“Bukan saya yang pegang kunci,” dalih si sopir.
    si sopir
“Modalnya dua juta,” ungkap pria 45 tahun itu.
    pria 45 tahun itu
“Modalnya dua juta,” ungkap ayah tiga anak itu.
    ayah tiga anak itu
“Modalnya dua juta,” ujar perempuan berjilbab biru tersebut.
    perempuan berjilbab biru tersebut
“Modalnya dua juta,” kata lelaki asal Batu Karang itu.
    lelaki asal Batu Karang itu
“Datanya kami periksa,” kata Kepala Dinas Sosial Kabupaten Teluk Ardan.
    Kepala Dinas Sosial Kabupaten Teluk Ardan
“Datanya kami periksa,” kata anggota Komisi III DPRD dari fraksi oposisi, Budi Santosa.
    Budi Santosa
“Salat itu tiang,” kata Ustaz Yusuf.
    Ustaz Yusuf
Sang kepala regu menjawab dengan gugup, “Saya lupa, Pak.”
    Sang kepala regu
Dengan suara pelan, perempuan paruh baya itu berkata, “Dia anak baik.”
    perempuan paruh baya itu
“Dia anak baik,” kata perempuan paruh baya itu dengan suara pelan.
    perempuan paruh baya itu
Ditanya mengapa terlambat, ia menjawab enteng, “Ban bocor.”
    ia
Juru bicara keluarga, Nur Aini, menolak berkomentar banyak. “Kami percaya pada hukum.”
    Nur Aini
“Kami percaya pada hukum,” ujar juru bicara keluarga.
    juru bicara keluarga
Para peserta serempak menjawab, “Siap, Bu!”
    Para peserta
“Siap, Bu!” jawab mereka serempak.
    mereka
Dari pengeras suara terdengar: “Kunjungan ditutup lima menit lagi.”
    -
Surat edaran itu menyebut, “Barang titipan dibuka di depan pengantar.”
    Surat edaran itu
“Barang titipan dibuka di depan pengantar,” bunyi surat edaran itu.
    surat edaran itu
Gubernur, lewat siaran persnya, memuji, “Ini contoh bagi daerah lain.”
    Gubernur
“Ini contoh bagi daerah lain,” puji Gubernur lewat siaran pers.
    Gubernur
“Tolong catat nama saya,” ucapnya, lalu mengeja, “M-A-R-D-I-N.”
    -nya|-nya
“Anggarannya,” kata dia, “baru cair Juli.”
    dia|dia
Ia berhenti, lalu melanjutkan, “Kami akan kembali.”
    Ia
Wakil Bupati Teluk Ardan mengatakan hal serupa. “Jalannya segera kami aspal,” katanya.
    -nya
“Kami mendukung penuh,” ujar Ketua MUI setempat, KH Abdul Karim.
    Abdul Karim
“Saya melihat api dari dapur,” kata saksi, Maria Bria, 41 tahun.
    Maria Bria
“Saya melihat api dari dapur,” kata Maria Bria (41).
    Maria Bria
Kalapas tidak menampik. “Kami memang kurang orang.” Ia berjanji menambah regu.
    Kalapas
“Kami memang kurang orang.” Kalapas tidak menampik.
    Kalapas
“Kenapa ditutup?” Pertanyaan itu dilontarkan Bupati saat meninjau.
    Bupati
Bapak tiga anak itu tersenyum. “Besok saya bebas.”
    Bapak tiga anak itu
“Besok saya bebas.” Lelaki itu tersenyum.
    Lelaki itu
“Besok saya bebas.” Ia tersenyum.
    Ia
Tegas Kalapas menyatakan: “Tidak ada kamar khusus.”
    Kalapas
Tim medis melaporkan, “Tekanan darahnya normal.”
    Tim medis
“Tekanan darahnya normal,” lapor tim medis.
    tim medis
Pihak rutan membantah. “Tidak ada yang dipukul.”
    Pihak rutan
“Tidak ada yang dipukul,” bantah pihak rutan.
    pihak rutan
Polres Teluk Ardan membenarkan. “Dua orang kami periksa,” bunyi rilisnya.
    -nya
Adik korban, Nurlela, menangis. “Kakak saya baru menikah.”
    Nurlela
“Mohon doanya,” kata Siti Aminah, istri almarhum.
    Siti Aminah
“Kami kecewa,” kata kuasa hukum keluarga, Rudi Hartono, S.H.
    Rudi Hartono, S.H.
Kuasa hukum keluarga, Rudi Hartono, S.H., M.H., menyayangkan. “Kami kecewa,” katanya.
    -nya
“Kami kecewa,” kata Rudi Hartono selaku kuasa hukum.
    Rudi Hartono
“Kasusnya naik penyidikan,” ujar Kombes Dedi.
    Dedi
“Airnya keruh sejak Rabu,” adu seorang ibu.
    seorang ibu
“Airnya keruh sejak Rabu,” ibu itu mengadu.
    ibu itu
“Airnya keruh,” Rina menunjuk bak mandi, “sejak Rabu.”
    Rina|Rina
“Tiga hari!” Rina mengangkat tiga jari. “Tiga hari tanpa air!”
    Rina|Rina
Siapa pelakunya? “Masih kami selidiki,” kata penyidik pendek.
    penyidik
Yang ditanya hanya menggeleng. “Tidak tahu.”
    Yang ditanya
Dalam rapat itu Sekda meminta: “Selesaikan sebelum Lebaran.”
    Sekda
Tulis Kalapas di akunnya, “Terima kasih, Warga Muara Teduh.”
    Kalapas
Menurut dia, “pasien sadar penuh dan dapat berjalan sendiri.”
    dia
Menurutnya, “pasien sadar penuh dan dapat berjalan sendiri.”
    -nya
“Ada tiga rumah yang rusak,” terang Suparno, Kepala Desa Tirta Loka, kemarin.
    Suparno
“Kita tunggu hasilnya,” tukas Kasi Intel Kejari Teluk Ardan Yoga Pranata saat ditanya awak media.
    Yoga Pranata
“Saya cuma disuruh,” ucap Y, tahanan titipan kejaksaan.
    Y
“Kami berdua lulus!” pekik Nia dan Tari.
    Nia dan Tari
“Jangan dorong!” terdengar suara petugas dari gerbang.
    petugas
“Nomor antreannya habis, Bu,” kata loket.
    loket
Ibu itu memohon, “Izinkan saya masuk sebentar saja, Pak.”
    Ibu itu
“Izinkan saya masuk,” mohon ibu itu.
    ibu itu
“Silakan diperiksa,” tantang Kepala KPLP.
    Kepala KPLP
Di hadapan majelis hakim, terdakwa mengaku, “Saya menyesal, Yang Mulia.”
    terdakwa
“Saya menyesal,” kata terdakwa di hadapan majelis hakim.
    terdakwa
“Hasilnya belum keluar,” ujar dr. Lestari Ningrum, Sp.PD.
    Lestari Ningrum, Sp.PD.
Perawat Ani: “Tekanan darahnya naik.”
    Ani
Tak lama, petugas lain berteriak: “Awas, licin!”
    petugas lain
“Awas, licin!” petugas lain berteriak.
    petugas lain
“Awas, licin!” Petugas lain berteriak dari tangga.
    Petugas lain
Ada yang bertanya, “Siapa ketuanya?”
    -
“Siapa ketuanya?” celetuk salah satu wartawan.
    salah satu wartawan
“Ini PR kita bersama,” kata Menteri Imigrasi dan Pemasyarakatan di Jakarta, Kamis (5/3).
    Menteri Imigrasi dan Pemasyarakatan
Menteri Imigrasi dan Pemasyarakatan menyatakan, “Ini PR kita bersama.”
    Menteri Imigrasi dan Pemasyarakatan
“Kami bangga,” ujar Direktur Pelayanan Tahanan dan Anak, Yusuf Ibrahim.
    Yusuf Ibrahim
“Kami bangga,” ujar Kepala Seksi Pelayanan dan Pembinaan.
    Kepala Seksi Pelayanan dan Pembinaan
Kami bangga. Itulah kata yang dipilih Kalapas. “Kami bangga pada anak-anak ini,” ulangnya.
    -nya
“Masa pidana saya tinggal dua bulan,” Samsul bercerita sambil menyisir benang.
    Samsul
Samsul menyisir benang sambil bercerita. “Masa pidana saya tinggal dua bulan.”
    Samsul
Menanggapi keluhan itu, Kasubsi Pelayanan, Dewi Lestari, berjanji: “Mulai Senin loket ditambah.”
    Dewi Lestari
“Mulai Senin loket ditambah,” janji Kasubsi Pelayanan, Dewi Lestari, menanggapi keluhan itu.
    Dewi Lestari
Dewi Lestari, Kasubsi Pelayanan Tahanan, menjelaskan, “Mulai Senin loket ditambah.”
    Dewi Lestari
Rilis yang diterima redaksi menyebutkan, “Dua petugas diperiksa.”
    Rilis
“Dua petugas diperiksa,” demikian bunyi rilis Polres Teluk Ardan.
    Polres Teluk Ardan
“Dua petugas diperiksa,” kata polisi dalam rilisnya.
    polisi
Juru bicara Kanwil hanya menulis pesan: “Mohon waktu.”
    Juru bicara Kanwil
“Mohon waktu,” balas Juru Bicara Kanwil lewat WhatsApp.
    Juru Bicara Kanwil
Istri Darto, Sumiati, memeluk anaknya. “Bapak pulang, Nak,” bisiknya.
    -nya
“Bapak pulang, Nak,” bisik Sumiati, istri Darto.
    Sumiati
Ungkap Kalapas, “Dua kamera mati sejak Mei.”
    Kalapas
Lanjut Hasan, “Kamera itu sudah diganti.”
    Hasan
Masih menurut Hasan, “kamera itu sudah diganti semuanya pekan lalu.”
    Hasan
Hal itu dikeluhkan keluarga tahanan. “Kami menunggu sejak subuh,” kata salah satunya.
    salah satunya
“Sudah aman,” kata Kepala Rutan lagi. “Silakan pulang.”
    Kepala Rutan|Kepala Rutan
“Sudah aman.” Kepala Rutan mengulangnya dua kali. “Sudah aman.”
    Kepala Rutan|Kepala Rutan
“Anak-anak senang,” kata guru kelas, Maria Bria, kepada INFO_PAS.
    Maria Bria
Selasa (3/3), Kadivpas mengatakan, “Rotasi itu biasa.”
    Kadivpas
Pada Selasa (3/3) Kadivpas mengatakan, “Rotasi itu biasa.”
    Kadivpas
“Rotasi itu biasa,” kata Kadivpas Selasa (3/3).
    Kadivpas
“Rotasi itu biasa,” kata Kadivpas siang tadi.
    Kadivpas
Pria kelahiran Batu Karang itu berujar, “Saya rindu laut.”
    Pria kelahiran Batu Karang itu
“Saya rindu laut,” ujar pria kelahiran Batu Karang itu.
    pria kelahiran Batu Karang itu
“Alhamdulillah,” ucap Bu Nining, pemilik warung di depan lapas.
    Bu Nining
Pak RT menyahut, “Asal jangan malam-malam.”
    Pak RT
“Asal jangan malam-malam,” sahut Pak RT.
    Pak RT
Kapolres yang datang bersama Dandim menegaskan, “Kami satu komando.”
    Kapolres
Bersama Dandim, Kapolres menegaskan, “Kami satu komando.”
    Kapolres
Baik Kapolres maupun Dandim menegaskan, “Kami satu komando.”
    Baik Kapolres maupun Dandim
Hadir pula Camat. “Warga mendukung,” ujarnya.
    -nya
Tidak banyak yang ia katakan. “Saya lelah.”
    ia
“Saya lelah.” Hanya itu yang ia katakan.
    ia
“Saya lelah.” Hanya itu jawaban Siti Aminah.
    Siti Aminah
Dari ujung telepon ia menjawab, “Sebentar lagi.”
    ia
Sebelum menutup telepon, Bu Wati berpesan, “Jangan lupa obatnya.”
    Bu Wati
Pengumuman itu dibacakan Karutan: “Kunjungan ditiadakan sampai Jumat.”
    Karutan
“Bismillah,” lirih Aminah.
    Aminah
“Kok bisa?” Darto heran.
    Darto
“Kok bisa?” Darto terdiam lama.
    Darto
Dalam suratnya, Yanto menulis, “Bu, saya sehat.” Surat itu dibaca keras-keras oleh adiknya.
    Yanto
“Bu, saya sehat,” tulis Yanto dalam suratnya.
    Yanto
“Bu, saya sehat,” begitu bunyi surat Yanto.
    Yanto
Ia mengulang kalimat itu: “Saya sehat, Bu.”
    Ia
“Sudah makan?” tanya ibunya. Yanto mengangguk. “Sudah, Bu.”
    ibunya|Yanto
“Sudah makan?” tanya ibunya. “Sudah, Bu,” sahut Yanto.
    ibunya|Yanto
Hakim bertanya, “Saudara sehat?” Terdakwa mengangguk.
    Hakim
Hakim bertanya, “Saudara sehat?” “Sehat, Yang Mulia.”
    Hakim|
“Kami lalai,” ujar Hasan Waluyo. Ia menyebut dua petugas tertidur. “Keduanya sudah ditarik.”
    Hasan Waluyo|Ia
Ketua kamar, Ucok, tersenyum lebar. “Kami menyapu tiga kali sehari.”
    Ucok
“Kami menyapu tiga kali sehari,” kata Ucok selaku ketua kamar.
    Ucok
“Kami menyapu tiga kali sehari,” kata ketua kamar bernama Ucok.
    Ucok
“Saya bukan pencuri!” teriaknya berkali-kali.
    -nya
“Saya bukan pencuri!” ia berteriak berkali-kali.
    ia
“Saya bukan pencuri!” Teriakan itu datang dari kamar enam.
    -
“Saya bukan pencuri!” Begitulah ia membela diri.
    ia
“Saya bukan pencuri.” Demikian pembelaan Yanto.
    Yanto
“Petugas datang dua puluh menit kemudian,” begitu keterangan saksi kepada polisi.
    saksi
Keterangan saksi kepada polisi: “Petugas datang dua puluh menit kemudian.”
    saksi
Saksi kunci, Marthen Ndun, menerangkan, “Petugas datang dua puluh menit kemudian.”
    Marthen Ndun
“Dua orang kami periksa,” singkat Kasat Reskrim.
    Kasat Reskrim
“Dua orang kami periksa,” ucap perwira balok tiga itu.
    perwira balok tiga itu
“Terima kasih, Pak Kalapas,” ucap Mak Inah berlinang air mata.
    Mak Inah
“Terima kasih, Pak Kalapas!” Mak Inah menyeka air matanya.
    Mak Inah
“Semoga bermanfaat,” harap Rina, yang sudah sembilan tahun mengajar di lapas itu.
    Rina
Plt. Kepala LPKA Sumber Seruling menyatakan, “Pompa rusak sejak Rabu.”
    Plt. Kepala LPKA Sumber Seruling
Pelaksana Tugas Kepala LPKA mengatakan: “Pompa rusak sejak Rabu.”
    Pelaksana Tugas Kepala LPKA
“Pompa rusak sejak Rabu,” ungkap Pelaksana Harian Kepala LPKA.
    Pelaksana Harian Kepala LPKA
“Pompa rusak sejak Rabu,” ungkap Ka.LPKA.
    Ka.LPKA
“Pompa rusak sejak Rabu,” ungkap Kasi Binadik & Giatja Lapas Muara Teduh.
    Kasi Binadik & Giatja Lapas Muara Teduh
“Pompa rusak sejak Rabu,” ungkap Kasi Binadik/Giatja.
    Kasi Binadik/Giatja
Suara dari pengeras: “Pompa rusak sejak Rabu.”
    -
“Wajib lapor sebulan sekali,” demikian PK Bapas mengingatkan.
    PK Bapas
Pembimbing kemasyarakatan mengingatkan para klien, “Wajib lapor sebulan sekali.”
    Pembimbing kemasyarakatan
Tak mau kalah, Blok C berseru, “Kami juga bisa!”
    Blok C
Semua tertawa. “Kami juga bisa!”
    -
Sambil tersenyum, Bupati berujar, “Saya pesan dua lusin.”
    Bupati
Bupati berujar sambil tersenyum, “Saya pesan dua lusin.”
    Bupati
Bupati menoleh kepada Kalapas, lalu berkata, “Saya pesan dua lusin.”
    Bupati
Bupati bertanya kepada Kalapas yang berdiri di sampingnya, “Berapa harganya?”
    Bupati
Kalapas menjelaskan kepada Bupati bahwa stok habis. “Pekan depan ada lagi,” janji Kalapas.
    Kalapas
Kepada Bupati, Kalapas menjelaskan stok habis. “Pekan depan ada lagi.”
    Kalapas
Bupati, didampingi Kalapas, mengatakan, “Saya pesan dua lusin.”
    Bupati
Didampingi Kalapas, Bupati mengatakan, “Saya pesan dua lusin.”
    Bupati
Usai pertemuan, baik guru maupun murid sepakat. “Kelas dilanjutkan.”
    -
Warga sekitar, lanjut dia, tidak keberatan. “Mereka malah ikut menjaga,” imbuhnya.
    -nya
“Kamar ini untuk empat orang,” tunjuk Kepala KPR.
    Kepala KPR
“Mereka malah ikut menjaga,” ujarnya bangga.
    -nya
“Mereka malah ikut menjaga,” kata dia, Senin.
    dia
“Mereka malah ikut menjaga” ujar Karutan
    Karutan
“Mereka malah ikut menjaga”, Ujar Karutan.
    Karutan
Karutan : “Mereka malah ikut menjaga.”
    Karutan
Karutan mengatakan bahwa “mereka malah ikut menjaga gerbang setiap malam”.
    Karutan
"Mereka malah ikut menjaga." kata Karutan Made Artawan.
    Made Artawan
“Mereka malah ikut menjaga.” Tutupnya.
    -nya
“Mereka malah ikut menjaga.” Tutup Karutan.
    Karutan
“Mereka malah ikut menjaga...” ujar Karutan.
    Karutan
“Mereka malah ikut menjaga,” ujar Made Artawan, S.H. selaku Karutan.
    Made Artawan, S.H.
“Mereka malah ikut menjaga,” ujar I Made Artawan.
    I Made Artawan
“Mereka malah ikut menjaga,” ujar Ni Luh Pratiwi, A.Md.P.
    Ni Luh Pratiwi, A.Md.P.
“Mereka malah ikut menjaga,” ujar Letkol Inf Wira Satya.
    Wira Satya
“Mereka malah ikut menjaga,” ujar Pendeta Samuel Rumadas.
    Samuel Rumadas
“Mereka malah ikut menjaga,” ujar Samuel, 41, pendeta.
    Samuel
“Mereka malah ikut menjaga,” ujar Sekretaris Daerah (Sekda) Teluk Ardan, Rahmat Hidayat.
    Rahmat Hidayat
“Mereka malah ikut menjaga,” ujar Sekretaris Daerah (Sekda) Teluk Ardan.
    Sekretaris Daerah (Sekda) Teluk Ardan
Laras, istri salah satu tahanan, datang membawa rantang. “Sambalnya dilarang masuk,” ceritanya.
    -nya
“Sambalnya dilarang masuk,” cerita Laras, istri salah satu tahanan.
    Laras
Perempuan asal Batu Karang itu mengeluh: “Sambalnya dilarang masuk.”
    Perempuan asal Batu Karang itu
Ada kalimat Kalapas yang diingat semua orang: “Kunci itu amanah.”
    Kalapas
Kata-kata Kalapas masih terngiang, “Kunci itu amanah.”
    Kalapas
Masih terngiang kata-kata Kalapas, “Kunci itu amanah.”
    Kalapas
“Kunci itu amanah,” Kalapas mengutip pendahulunya.
    Kalapas
Ucapan Karutan singkat, “Kita mulai.”
    Karutan
Kepala Lapas, melalui juru bicaranya, menyampaikan, “Tidak ada korban jiwa.”
    Kepala Lapas
Melalui juru bicaranya, Kepala Lapas menyampaikan, “Tidak ada korban jiwa.”
    Kepala Lapas
Juru bicara Kepala Lapas menyampaikan, “Tidak ada korban jiwa.”
    Juru bicara Kepala Lapas
“Tidak ada korban jiwa,” kata juru bicara lapas, Intan Permata.
    Intan Permata
Kepada keluarga, petugas hanya bilang, “Tunggu, ya.”
    petugas
“Tunggu, ya,” begitu saja kata petugas.
    petugas
“Tunggu, ya,” hanya itu jawab petugas.
    petugas
Pertanyaannya selalu sama: “Kapan Bapak pulang?”
    -nya
Setiap malam anaknya bertanya, “Kapan Bapak pulang?”
    anaknya
“Kapan Bapak pulang?” tanya si bungsu setiap malam.
    si bungsu
“Kapan Bapak pulang?” tanya anak bungsunya.
    anak bungsunya
“Kapan Bapak pulang?” tanya anak sulung Darto.
    anak sulung Darto
Wayan Sutapa mengangkat tangan. “Saya usul begini,” katanya. Semua diam. “Kita gilir per kamar.”
    -nya|-nya
“Kita gilir per kamar,” usul Wayan Sutapa.
    Wayan Sutapa
Usul Wayan Sutapa, “Kita gilir per kamar.”
    Wayan Sutapa
“Setuju!” jawab seisi ruangan.
    seisi ruangan
“Yang hadir tujuh puluh orang,” jelas panitia.
    panitia
Panitia menjelaskan, yang hadir tujuh puluh orang. “Kursinya kurang,” tambah mereka.
    mereka
Ketua panitia, Yosef Bria, sempat ragu. “Kami takut kursinya kurang.”
    Yosef Bria
“Kami takut kursinya kurang,” aku Ketua Panitia Yosef Bria.
    Yosef Bria
“Kami takut kursinya kurang,” aku Yosef Bria, 35 tahun, ketua panitia.
    Yosef Bria
“Kami takut kursinya kurang.” Yosef Bria tertawa.
    Yosef Bria
Yosef Bria tertawa, “Kami takut kursinya kurang.”
    Yosef Bria
Sambil tertawa Yosef Bria berkata, “Kami takut kursinya kurang.”
    Yosef Bria
Ketua Pengadilan Negeri Batu Karang memutuskan, “Sidang ditunda sepekan.”
    Ketua Pengadilan Negeri Batu Karang
“Sidang ditunda sepekan,” putus hakim ketua.
    hakim ketua
“Sidang ditunda sepekan.” Hakim mengetuk palu.
    Hakim
Hakim mengetuk palu. “Sidang ditunda sepekan.”
    Hakim
Palu diketuk. “Sidang ditunda sepekan.”
    -
“Sidang ditunda sepekan,” kata Hakim Ketua Sri Mulyani, S.H., M.H., di PN Batu Karang.
    Sri Mulyani, S.H., M.H.
Dari Jakarta, Dirjenpas menyampaikan, “Kami kirim tim malam ini.”
    Dirjenpas
“Kami kirim tim malam ini,” ujar Dirjenpas melalui sambungan video.
    Dirjenpas
“Kami kirim tim malam ini,” ujar Dirjenpas Mashudi Rahman.
    Mashudi Rahman
Sekretaris Ditjenpas yang mewakili Menteri membacakan sambutan: “Lapas harus bersih.”
    Sekretaris Ditjenpas
Membacakan sambutan Menteri, Kalapas berkata, “Lapas harus bersih.”
    Kalapas
Dalam sambutan tertulis yang dibacakan Kalapas, Menteri menegaskan, “Lapas harus bersih.”
    Menteri
“Lapas harus bersih,” pesan Menteri yang dibacakan Kalapas.
    Menteri
“Setiap blok diperiksa dua kali sehari,” perintah Kakanwil kepada seluruh Kalapas.
    Kakanwil
Perintah Kakanwil jelas: “Setiap blok diperiksa dua kali sehari.”
    Kakanwil
Kakanwil memberi perintah kepada Kalapas, “Periksa setiap blok dua kali sehari.”
    Kakanwil
Kalapas menirukan perintah Kakanwil, “Periksa setiap blok dua kali sehari.”
    Kalapas
“Tidak ada tulang yang patah,” dokter memastikan.
    dokter
“Tidak ada tulang yang patah,” menurut dokter jaga.
    dokter jaga
“Tidak ada tulang yang patah,” menurut keterangan dokter jaga.
    dokter jaga
“Tidak ada tulang yang patah,” sebagaimana disampaikan dokter jaga.
    dokter jaga
“Tidak ada tulang yang patah,” seperti dikatakan dokter jaga.
    dokter jaga
“Tidak ada tulang yang patah,” dikatakannya di depan klinik.
    -nya
“Tidak ada tulang yang patah,” kata keduanya.
    keduanya
“Tidak ada tulang yang patah,” kata rekannya, Deni Kurnia.
    Deni Kurnia
“Tidak ada tulang yang patah,” kata rekan Deni Kurnia.
    rekan Deni Kurnia
“Tidak ada tulang yang patah,” ungkap sumber internal.
    sumber internal
“Ada yang memanjat!” teriak petugas pos dua.
    petugas pos dua
“Ada yang memanjat!” teriak penjaga menara timur.
    penjaga menara timur
“Ada yang memanjat!” teriak Komandan Jaga Regu II.
    Komandan Jaga Regu II
“Pintu dua, Pak. Pintu dua!” suara Deni Kurnia pecah di radio.
    Deni Kurnia
Deni lewat radio: “Pintu dua, Pak.”
    Deni
Deni Kurnia (lewat radio): “Pintu dua, Pak.”
    Deni Kurnia
“Saya khilaf,” Yanto, 29 tahun, berucap lirih.
    Yanto
“Saya khilaf,” ucap Yanto (29) lirih.
    Yanto
“Saya khilaf,” tulis Yanto (nama samaran).
    Yanto
Yanto, bukan nama sebenarnya, mengaku, “Saya khilaf.”
    Yanto
Yanto pun meminta maaf. “Saya khilaf.”
    Yanto
“Saya khilaf,” sesalnya.
    -nya
Penyesalan itu datang juga. “Saya khilaf,” kata Yanto.
    Yanto
Salah satu wartawan nyeletuk, “Siapa ketuanya?”
    Salah satu wartawan
“Rotasi itu biasa,” kata orang nomor satu di Lapas Muara Teduh itu.
    orang nomor satu di Lapas Muara Teduh itu
“Pecandu perlu diobati,” tutur perwakilan BNN Kabupaten Teluk Ardan, dr. Ratih Puspita.
    Ratih Puspita
“Pecandu perlu diobati,” tutur perwakilan BNN Kabupaten Teluk Ardan.
    perwakilan BNN Kabupaten Teluk Ardan
“Pelayanan ini gratis!” tegas Plh. Karutan sekaligus Kasubsi Pelayanan Tahanan, Dewi Lestari.
    Dewi Lestari
Selaku pembina upacara, Kalapas membacakan amanat Menteri. “Kerja nyata, bukan slogan.”
    Kalapas
“Kerja nyata, bukan slogan,” kutip Kalapas dari amanat Menteri.
    Kalapas
Terpisah, Kasi Binadik Doni Eka Putra menjelaskan teknisnya: “Dua kali sepekan, Selasa dan Kamis.”
    Doni Eka Putra
“Dua kali sepekan, Selasa dan Kamis,” jelas Kasi Binadik, Doni Eka Putra, S.Sos., M.Si.
    Doni Eka Putra, S.Sos., M.Si.
Warga binaan inisial SR mengungkapkan rasa syukur. “Saya bisa menjahit,” ungkap SR.
    SR
“Saya bisa menjahit,” ungkap SR, salah satu peserta.
    SR
“Saya bisa menjahit,” ungkap salah satu peserta pelatihan dengan mata berbinar.
    salah satu peserta pelatihan
Tim Humas Rutan Bukit Lestari melaporkan: “Kegiatan selesai pukul 11.00 WIB.”
    Tim Humas Rutan Bukit Lestari
“Kegiatan selesai pukul 11.00 WIB,” tandas Karutan menutup keterangannya.
    Karutan
“Jalannya rusak,” kritik anggota DPRD Maria Bria.
    Maria Bria
“Jalannya rusak,” ucap Wakil Ketua II DPRD Kabupaten Teluk Ardan.
    Wakil Ketua II DPRD Kabupaten Teluk Ardan
Menutup sambutannya, Kalapas berpantun, “Jalan-jalan ke Batu Karang, jangan lupa beli ikan.”
    Kalapas
Dengan nada bergetar, mantan pecandu itu bercerita, “Saya mulai umur lima belas.”
    mantan pecandu itu
“Saya mulai umur lima belas,” kenang mantan pecandu itu.
    mantan pecandu itu
Penerima remisi, Yanto, bersujud. “Terima kasih, Pak.”
    Yanto
Di mata Kalapas, kritik itu wajar. “Kami memang lambat,” akunya.
    -nya
“Kami memang lambat,” akunya jujur.
    -nya
“Kami memang lambat,” jujur Kalapas.
    Kalapas
“Kami memang lambat,” kata Kalapas. Antrean memang panjang. “Loketnya cuma satu.”
    Kalapas|Kalapas
Sopir ambulans, Pak Min, sempat bingung. “Gerbangnya yang mana?” tanyanya kepada satpam.
    -nya
“Gerbangnya yang mana?” tanya sopir ambulans kepada satpam. “Yang hijau,” jawab satpam.
    sopir ambulans|satpam
Satpam menunjuk pagar hijau. “Yang itu, Pak.”
    Satpam
Ketua RT 03, Sukirman, bersaksi, “Malam itu gelap total.”
    Sukirman
“Malam itu gelap total,” Sukirman bersaksi.
    Sukirman
“Malam itu gelap total,” kata Sukirman, yang rumahnya di seberang lapas.
    Sukirman
Warga bernama Sukirman menyebut, “Malam itu gelap total.”
    Sukirman
Menurut warga, “malam itu gelap total dan hujan turun deras sekali.”
    warga
Menurut Kapolsek Iptu Yoga Pranata, “pelaku masuk lewat jendela dapur sekitar pukul dua.”
    Yoga Pranata
"""
"""More texts, each with its speakers in the line below; *-* where nobody is said to speak."""


RELEASES = [
    (
        "Muara Teduh, INFO_PAS – Lapas Kelas IIA Muara Teduh membuka kelas barista, Senin "
        "(2/3). Kelas diikuti 20 warga binaan.\n\n"
        "Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo, mengatakan kelas itu menyiapkan "
        "warga binaan sebelum bebas. “Kami ingin mereka pulang membawa keahlian,” ujarnya.\n\n"
        "Instruktur dari BLK Teluk Ardan, Yuni Astuti, menilai peserta cepat belajar. “Hari "
        "kedua mereka sudah bisa membuat espreso,” kata Yuni. “Tinggal melatih kecepatan.”\n\n"
        "Salah satu peserta, Darwis (32), mengaku senang. “Baru kali ini saya memegang mesin "
        "kopi,” tuturnya. Ia berencana membuka warung kopi di kampungnya. “Doakan, ya.”\n\n"
        "“Terima kasih kepada BLK,” pungkas Hasan.",
        [
            ("-nya", "Hasan Waluyo"),
            ("Yuni", "Yuni"),
            ("Yuni", "Yuni"),
            ("-nya", "Darwis"),
            ("Ia", "Darwis"),
            ("Hasan", "Hasan"),
        ],
    ),
    (
        "Kepala Rutan Kelas IIB Bukit Lestari, Made Artawan, didampingi Kepala KPR, Tono "
        "Wibowo, memimpin razia, Jumat (6/3) malam.\n\n"
        "“Kami menyita 14 korek api dan dua gunting,” kata Made Artawan seusai razia.\n\n"
        "“Tidak ada narkoba dan telepon genggam.”\n\n"
        "Tono menambahkan, razia melibatkan 30 petugas. “Semua kamar kami buka,” jelasnya.\n\n"
        "Kapolsek Bukit Lestari, AKP Yoga Pranata, mengapresiasi razia itu. Menurutnya, kerja "
        "sama akan dilanjutkan. “Bulan depan kami ikut lagi,” janji Yoga kepada Made.\n\n"
        "“Siap,” sahut Karutan.",
        [
            ("Made Artawan", "Made Artawan"),
            ("Made Artawan", "Made Artawan"),
            ("-nya", "Tono"),
            ("Yoga", "Yoga"),
            ("Karutan", "Made Artawan"),
        ],
    ),
    (
        "“Pagar itu roboh pukul dua dini hari,” kata seorang petugas jaga yang tidak mau "
        "disebut namanya. Tiga jam kemudian, Kalapas Hasan Waluyo tiba.\n\n"
        "“Tidak ada yang keluar,” tegas Kalapas. Bupati Rahmat Hidayat, yang datang bersama "
        "Dandim, meminta pagar segera dibangun. “Anggarannya ada,” kata Bupati.\n\n"
        "Dihubungi terpisah, Kakanwil Ditjenpas Nusa Sabrang Ferdi Manulang membenarkan. “Tim "
        "kami sudah di lokasi,” ujarnya melalui pesan singkat.",
        [
            ("seorang petugas jaga", ""),
            ("Kalapas", "Hasan Waluyo"),
            ("Bupati", "Rahmat Hidayat"),
            ("-nya", "Ferdi Manulang"),
        ],
    ),
    (
        "Pukul 08.00 WIB antrean sudah mengular. Siti Aminah, 54 tahun, duduk di trotoar "
        "bersama cucunya. “Kami berangkat subuh,” katanya. Kasubsi Pelayanan Tahanan, Dewi "
        "Lestari, menghampirinya.\n\n"
        "“Ibu dari mana?” tanya Dewi.\n\n"
        "“Batu Karang, Nak.”\n\n"
        "“Nomor antreannya sudah ada?”\n\n"
        "Siti menggeleng. “Belum.”\n\n"
        "Dewi lalu mengantarnya ke loket. “Lansia kami dahulukan,” ujarnya kepada INFO_PAS.",
        [
            ("-nya", "Siti Aminah"),
            ("Dewi", "Dewi"),
            ("", ""),
            ("", ""),
            ("Siti", "Siti"),
            ("-nya", "Dewi"),
        ],
    ),
]


MEANT = {
    "-nya after a name with another beside it": (
        "Kalapas Hasan Waluyo menyambut Bupati Rahmat Hidayat. “Kami berterima kasih,” katanya.",
        [("Hasan Waluyo", "Kalapas")],
    ),
    "-nya after a passive": (
        "Hal itu diungkapkan Karutan Made Artawan di aula. “Sel kami penuh sejak Juni,” ujarnya.",
        [("Made Artawan", "Karutan")],
    ),
    "-nya after an office without a name": (
        "Rina Wulandari pulang lebih dulu. Karutan lalu angkat bicara. “Sel kami penuh,” ujarnya.",
        [("", "")],
    ),
    "pronoun after the one spoken to": (
        "“Atapnya bocor,” kata Karutan Made Artawan kepada Bupati Rahmat Hidayat. “Dua blok "
        "tergenang,” ujarnya.",
        [("Made Artawan", "Karutan"), ("Made Artawan", "Karutan")],
    ),
    "office of somebody named before": (
        "Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo, datang. Tono Wibowo menyusul. “Kami "
        "lalai,” ujar Kalapas.",
        [("Hasan Waluyo", "Kepala Lapas Kelas IIA Muara Teduh")],
    ),
    "office of two": (
        "Kalapas Hasan Waluyo dan Kalapas Wira Satya datang. “Kami lalai,” ujar Kalapas.",
        [("", "")],
    ),
    "one name of a person named before": (
        "Kalapas Hasan Waluyo datang. “Kami lalai,” ujar Hasan.",
        [("Hasan", "Kalapas")],
    ),
    "office named later": (
        "“Kami lalai malam itu,” ujar Hasan Waluyo. Kalapas Hasan Waluyo juga meminta maaf.",
        [("Hasan Waluyo", "Kalapas")],
    ),
    "one part of a name shared by two": (
        "Kalapas Siti Rahma datang. “Saya lega anak saya sehat,” ujar Siti Aminah.",
        [("Siti Aminah", "")],
    ),
    "answer": (
        "“Apa yang rusak?” tanya Bupati Rahmat Hidayat. “Pompanya, Pak, sejak Senin.”",
        [("Rahmat Hidayat", "Bupati"), ("", "")],
    ),
    "somebody named inside a quotation": (
        "Karutan Made Artawan meminta maaf. “Bu Rina Wulandari menunggu tiga jam,” katanya. “Itu "
        "salah kami,” katanya.",
        [("Made Artawan", "Karutan"), ("Made Artawan", "Karutan")],
    ),
}  # fmt: skip


def written(text: str) -> str:
    """The speakers of a text's quotations as it writes them, in order."""
    return "|".join(speaker for _, speaker in Elements(Document.read(text)).marked("quotation"))


@pytest.mark.parametrize(("text", "speakers"), WRITTEN.values(), ids=WRITTEN)
def test_the_speaker_is_given_as_written(text: str, speakers: str) -> None:
    """A name without its office but with its degrees, a pronoun, an office, a noun phrase, or
    nothing where nobody is said to speak."""
    assert written(text) == speakers


TEXTS, SPEAKERS = LINES.splitlines()[::2], LINES.splitlines()[1::2]


@pytest.mark.parametrize(("text", "speakers"), list(zip(TEXTS, SPEAKERS, strict=True)))
def test_the_speaker_of_many_texts(text: str, speakers: str) -> None:
    """The same, over the habits of reports and releases."""
    assert written(text) == ("" if speakers.strip() == "-" else speakers.strip())


@pytest.mark.parametrize(("text", "people"), MEANT.values(), ids=MEANT)
def test_the_person_meant_is_found_or_left_open(text: str, people: list[tuple[str, str]]) -> None:
    """Who stands behind *-nya*, an office or a single name, with the office that another sentence
    gives; nobody where two may be meant."""
    found = Elements(Document.read(text)).quotations
    assert [(each.speaker, each.office) for each in found] == people


@pytest.mark.parametrize(("text", "said"), RELEASES)
def test_speakers_over_a_whole_release(text: str, said: list[tuple[str, str]]) -> None:
    """Speakers change hands: as written, and the person meant, over several paragraphs."""
    found = Elements(Document.read(text)).quotations
    assert [(each.written, each.speaker) for each in found] == said
