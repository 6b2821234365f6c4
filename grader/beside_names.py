"""Words beside capitals, in lower case, that tell whether a person is named there."""

from __future__ import annotations

PARTICLES = frozenset(
    "bin binti alias van der den ter al br boru de da dos das do del von el".split()
)

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
    "katolik hindu buddha nusantara merdeka fc rt rw negara nasional kasubbag perawatan kesehatan "
    "pendidikan pancasila lebaran paskah waisak reskrim reserse resnarkoba lantas intelkam "
    "samapta binmas sabhara polairud aduh ya iya tidak tolong kini tapi massa penuntut hindia "
    "belanda kode etik urusan subbagian bagian biro departemen divisi sekretariat gapoktan poktan "
    "setda komunikasi korporat telepon telp tlp email e-mail surel faks faksimile facs fax cp "
    "narahubung kontak informasi masyarakat hubungan literasi kepatuhan isra mi'raj nabi "
    "rasulullah saw media yth nama sekretaris relations public affairs communication "
    "communications secretary marketing finance operasional keuangan kepegawaian protokol "
    "teknologi bhayangkari persit senat pkk fraksi komite panitia financial executive operating "
    "technology legal business development human resources capital compliance fakultas program "
    "studi jurusan universitas kristiani nasrani muslim muslimah paroki kristus klasis jemaat "
    "keuskupan stasi injil akademi aliansi apotek asosiasi badan balai bank bapenda bappeda "
    "basarnas batalyon bawaslu baznas bidpropam bkkbn bkpsdm blk bnn bnnk bnnp bpbd bpjs bpsdm "
    "bumdes bumn cabang cabjari cv damkar detasemen dewan dinkes dinsos disdik disdukcapil "
    "diskominfo disnaker ditjen ditlantas ditreskrimsus ditreskrimum ditresnarkoba dprd federasi "
    "forum gabungan gerakan gereja gp himpaudi himpunan ikatan inspektorat institut kadin kanim "
    "kantor kedutaan kejaksaan kejari kejati kelenteng kemenag kepolisian kesbangpol kkp kodam "
    "kodim komisi komunitas konsorsium konsulat koperasi koramil koran korem kpu kua kwarcab "
    "kwarda kwartir laboratorium lanal lanud lbh lkp lpas lpk lsm lsp mahkamah majalah majelis "
    "makodim mapolda mapolres mapolsek mts ombudsman paguyuban panti partai paud pcnu pdam "
    "pemerintah pemkab pemkot pemprov penerbit pengadilan pengurus perhimpunan perkumpulan "
    "perpustakaan persatuan perseroan perum perumda pesantren pkbm pln politeknik polresta "
    "polrestabes polsekta poltabes ponpes posyandu propam pt pusat puskesmas puskeswan pwnu rs "
    "rsia rsj rskia rsu rsup rudenim rupbasan sanggar satgas satlantas satreskrim satresnarkoba "
    "sd sdn sekolah serikat sinode slb sma sman smk smkn smp smpn subdirektorat subdit tk tni ud "
    "uptd vihara wihara yayasan yonif tipikor pidum pidsus ppa jatanras instagram facebook tiktok "
    "twitter youtube whatsapp google play store website telegram zoom pleton peleton kompi regu "
    "contact person eksekutif pokdarwis no nomor polri bareskrim puslabfor labfor kemenkumham "
    "kemenimipas brimob kejagung honda yamaha suzuki kawasaki toyota daihatsu mitsubishi samsung "
    "oppo vivo xiaomi iphone realme infinix ayo mari stop waspada dirgahayu selamat dukung "
    "benteng erupsi maskapai forkopimda forkopimcam forkopimko muspida muspika bundo kanduang "
    "pokmas pokja observatorium mahasiswi siswi santriwati prodi alumni alumnus halo hai cup reog "
    "rp malaysia singapura jepang cina tiongkok australia belanda amerika inggris arab thailand "
    "filipina vietnam korea jerman prancis palestina myanmar kamboja nigeria pakistan bangladesh "
    "iran turki rusia ukraina mesir yaman suriah afganistan kanada brasil meksiko spanyol italia "
    "swiss taiwan mapala brunei eropa asia leste nugini tenggara marinir selandia portugal nepal "
    "hongkong hong laos libanon lebanon irak kuwait qatar yordania aljazair maroko tunisia yunani "
    "polandia swedia norwegia denmark finlandia skotlandia irlandia puasa idul maulud tahun imlek "
    "nyepi nataru hut pilkada pilpres pileg pemilu pilkades musrenbang pergub perbup perwali "
    "perwal perda raperda perkap permen permenkumham perpres perpu perppu inpres keppres kepmen "
    "sprindik sprinlidik remisi asimilasi diversi adm portatib bimker korwil satops patnal "
    "astacita cita gulkarmat sudin plaza mall hotel resort residence rapat koordinasi rakornas "
    "rakor rakernas raker musda munas kabinet bulgaria rumania hungaria kolombia argentina cile "
    "kuba etiopia kenya uganda rwanda zimbabwe afrika kesra rules justice reform international "
    "society institute criminal research center centre foundation boat rubber rehsos linjamsos "
    "dayasos pemsos dukcapil polpum bangda adwil hubdat hubla hubud dikti dikdasmen vokasi "
    "executive senior deputy assistant ajun komisaris zero award awards winner izin visa pisah "
    "sambut sertijab pelapor terlapor termohon penggugat tergugat mou expo "
    "fair fun run day week camp training workshop webinar gathering "
    "talkshow relation operation region investor comm".split()
)

WORKERS = frozenset(
    "sopir guru penjaga pemilik pengelola kader tukang penjual pedagang pelatih penunggu montir "
    "tutor pengurus pengusaha pemandu kurir penganyam penjahit nelayan petani warga ibu ayah "
    "seorang tetangga teman rekan mantan".split()
)

NAME_OPENERS = frozenset(
    "i ni neng nur dewa dewi la wa ida gusti desak cut andi daeng lalu baiq siti sri sang raden "
    "imam made wayan nyoman ketut putu kadek komang gede teuku tengku datuk sutan tubagus ratu "
    "tan liem lim oei ong muh moh mohd abd abdul sitti st nyai puan nurul tri dwi eko catur panca "
    "sapta".split()
)
"""First words of names, though some are words of other kinds as well."""

OF_WORDS = frozenset("adalah merupakan satu sepatah kedua tiap setiap dari dua tiga dengan".split())

TOWARDS = frozenset(
    "bagi menurut oleh kepada bersama terhadap untuk dibantu didampingi dipimpin ditemani "
    "dibimbing diwakili digantikan menggantikan mewakili dikawal milik beranggotakan antara".split()
)

OPENERS = frozenset(
    "mendiang selain bagi menurut adapun sedangkan para "
    "atas baik ketika saat setelah usai sejak meski "
    "walau hadir turut tampak mewakili bersama selamat seperti demikian adalah mantan calon "
    "almarhum laporan foto editor penulis reporter pewarta tersangka terdakwa korban saksi "
    "selanjutnya kemudian lalu lantas sebelumnya sesudahnya setelahnya sementara sebaliknya namun "
    "tetapi akhirnya kini sekarang tadi kemarin besok sebab karena maka jadi bahkan malah justru "
    "hingga sampai sebagai lanjutnya tambahnya ujarnya tuturnya ucapnya katanya jelasnya imbuhnya "
    "sambungnya terpisah senada sejalan yakni yaitu ternyata memang semoga terkait mengenai soal "
    "tentang seusai sesudah sambil seraya tanpa agar supaya jika bila apabila kalau guna berkat "
    "akibat demi lantaran berhubung mengingat dalam selama sejauh sepanjang menanggapi".split()
)

HUMAN_ACTS = frozenset(
    "mengaku berharap meminta berjanji mengajak menangis tersenyum tertawa bercerita berkata "
    "bekerja menjawab menolak mengakui berencana menikah tinggal pulang membawa membeli menjual "
    "memeluk memasak menulis belajar duduk berdiri menunggu datang berlari mengantar membantah "
    "mengeluh mengenang membaca memilih menyesal bersyukur menanti menatap melihat mendengar "
    "menerima mengangguk menggeleng berterima berpesan mengucap mengucapkan menyambut bertanya "
    "menilai menuturkan menyebut ikut turut hadir kini sempat juga".split()
)
"""What only people do: behind an unknown word it tells a name."""

RESIDENTS = frozenset(
    "narapidana napi tahanan penghuni petugas warga pegawai sipir klien siswa binaan anggota "
    "jajaran masyarakat keluarga pengunjung".split()
)
"""Many of a place: *narapidana Kuala Bayur*."""

ANIMALS = frozenset("anjing sapi kucing kambing kuda burung kerbau domba kapal".split())

PERFORMERS = frozenset("pembaca pemain penulis penari penyanyi pemeran pelantun pemahat".split())
"""Behind these a thing in lower case is what somebody plays: *pembaca puisi Hasan*."""
CALLINGS = frozenset(
    "pelukis musisi sejarawan barista pemuka tamping sastrawan penyair seniman koki chef atlet "
    "petinju wasit kiper striker sutradara penyanyi fotografer dalang sinden penari satpam kasir "
    "penulis novelis vokalis gitaris komedian pesulap pegulat pelari pesilat pecatur pebulu "
    "mekanik montir peternak perajin pengrajin pembalap influencer youtuber selebgram artis aktor "
    "aktris model arsitek insinyur ekonom kriminolog sosiolog antropolog filsuf budayawan "
    "rohaniwan terpidana buronan buron residivis pemulung pengamen tukang pengemudi "
    "kondektur kernet masinis pramugari instruktur".split()
)
"""What somebody does, or is called by a court: *pelukis Dullah*, *buron Adelin*."""
ROLES = CALLINGS | frozenset(
    "binaan korban tersangka saksi istri suami adik kakak ayah ibu peserta pelaku siswa mahasiswa "
    "wartawan relawan sopir seorang oleh bersama kepada didampingi dan istrinya suaminya anaknya "
    "adiknya kakaknya ibunya ayahnya putranya putrinya keponakan cucu wbp klien narapidana napi "
    "tahanan andikpas santri penerima pemohon nasabah pelanggan pasien petani pedagang".split()
)

NAMED_AFTER = frozenset(
    "mobil motif corak pelabuhan ajang kompetisi kontes lomba liga festival arca candi "
    "keraton gugus salon barbershop judul bukunya bab puisi cerpen drama kursus seminar "
    "diklat sandi varian produk kafe kantin katering depot lapak kios apotek optik rental "
    "vaksin topan feri pesawat bus truk himne mars orkes galeri minimarket kolam tambak "
    "pempek rendang nasi parfum sabun permainan tugas tipe seri edisi kuis game akademi "
    "konser pentas wahana curug jalan jl jln gg gang gedung masjid musala gereja pura "
    "rsud rs sakit km kmp kri kapal nagari gampong distrik jorong pekon provinsi nabi "
    "maulid isra rasul rasulullah gapoktan poktan kwt setda piala penghargaan program "
    "undang-undang gelora stadion bandara taman aula universitas yayasan sma smp sd "
    "pesantren kelas metode monumen museum lapangan beasiswa hadiah anugerah patung makam "
    "lagu film novel buku hari batik kopi soto sate toko warung pt cv ud bank rumah blok "
    "kamar ruang wisma desa kampung dusun pasar terminal jembatan pulau gunung danau "
    "sungai teluk selat tanjung pantai bukit kota kabupaten kecamatan kelurahan posko cup "
    "grup band sanggar pondok bengkel balai perpustakaan operasi klinik puskesmas perahu "
    "kereta apartemen hotel restoran kebun koperasi komunitas sekolah perumahan kompleks "
    "paviliun sel pos dermaga griya aplikasi inovasi layanan sistem merek media portal "
    "situs akun suku kedai kebaya tim kelompok dana sayembara waduk bendungan trofi "
    "medali kejuaraan turnamen santa santo bundaran kue siklon badai tugu simpang lapis "
    "motor stasiun tower tani fc paket taklim ponpes kud bumdes ulos gua goa terjun "
    "perda raperda perpres gajah dongeng legenda bakso sambal ayam ikan padi bibit varietas "
    "robot drone shio haul injil tarian satelit helikopter tongkang bhinneka "
    "rejeki maskapai erupsi benteng ka krl lrt mrt lokomotif relasi pergub perbup perwali perwal "
    "permen perpu perppu inpres keppres kepmen izin visa gerbong unit "
    "puasa idul menara kilang hibah riset slogan tagline jargon moto semboyan kampanye "
    "inisiatif rumus teori dalil album lakon surah "
    "kampus lorong asrama es kerupuk jamu pisang salak "
    "monumen gelanggang pangkalan bulan jus teh mi mie martabak roti keripik pecel gudeg lumpia "
    "serabi getuk onde-onde bakpia dodol anggrek mangga jeruk durian apel semangka pepaya jambu "
    "wayang gamelan tembang kidung pantun syair hikayat kitab salawat komik majalah tabloid novel "
    "sinetron serial sinema teater opera patung relief prasasti arca situs petilasan embung rawa "
    "muara tebing hutan perkebunan irigasi kanal bendung gapura menara mercusuar landasan hanggar "
    "kapsul salep obat pil tablet sirup virus bakteri penyakit sindrom komet asteroid "
    "galaksi konstelasi asmaul surga skuad embarkasi metro busway satwa macan harimau orangutan "
    "penyu lumba-lumba paus hiu otobus musik kasidah hadrah tradisi lencana bengawan konvensi "
    "aturan babad serat zat ganja kalimat ibadah bertema bertajuk upacara".split()
)
"""Nouns that make the name behind them a thing's: *Jalan Hasan Basri*, *RSUD dr. Soetomo*."""

THING_ENDS = frozenset(
    "fc united laundry store catering bakery salon cup band choir dancers tour travel collection "
    "fashion studio cafe coffee resto group hotel motor mart shop garage park club team "
    "entertainment production film records official".split()
)
"""Behind a name these make it a club's or a shop's: *Elang Jaya FC*."""
INSTITUTIONS = frozenset(
    "akademi aliansi apotek asosiasi balai bank bapas bapenda bappeda basarnas batalyon bawaslu "
    "baznas bidpropam bkkbn bkpsdm blk bnn bnnk bnnp bpbd bpjs bpsdm bumdes bumn cabjari cv "
    "damkar detasemen dewan dinas dinkes dinsos direktorat disdik disdukcapil diskominfo disnaker "
    "ditjen ditlantas ditreskrimsus ditreskrimum ditresnarkoba dprd federasi forum gereja gp "
    "himpaudi ikatan inspektorat institut kadin kanim kantor kanwil kedutaan kejaksaan kejari "
    "kejati kelenteng kemenag kementerian kepolisian kesatuan kesbangpol keuskupan kkp klinik "
    "kodam kodim komisi komunitas konsorsium konsulat koperasi koramil koran korem kpu kua "
    "kwarcab kwarda kwartir laboratorium lanal lanud lapas lbh lembaga lkp lpas lpk lpka lsm lsp "
    "mahkamah majalah majelis makodim mapolda mapolres mapolsek mts ombudsman paguyuban partai "
    "paud pcnu pdam pemerintah pemkab pemkot pemprov penerbit pengadilan pengurus perhimpunan "
    "perkumpulan perpustakaan persatuan perseroan perum perumda pesantren pkbm pkk pln polda "
    "politeknik polres polresta polrestabes polsek polsekta poltabes ponpes posyandu propam pt "
    "puskesmas puskeswan pwnu rs rsia rsj rskia rsu rsud rsup rudenim rupbasan rutan sanggar "
    "satgas satlantas satreskrim satresnarkoba sdn sekolah sekretariat serikat sinode slb sma "
    "sman smk smkn smp smpn subdirektorat subdit tni ud universitas uptd vihara wihara yayasan "
    "yonif ditjenpas ditjen bpr perumda".split()
)
"""With a capital, these make the name behind them an institution's, unless an office stands before
them: *Bapas Wonosari*, but *Kepala Bapas Hasan*."""
MUST_BE_NAMED = frozenset(
    "perumda pt cv ud bank rs rsu universitas institut politeknik yayasan koperasi bpr sma smk "
    "smp sd stasiun".split()
)
"""Of these, the name is never left out, not behind an office either: *Direktur PT Sinar Laut*."""
