"""Classes of words by which stances are told: closed classes of press Indonesian, no phrases of one
event. A leading ``*`` marks a stem (``grader/phrases.py``).
"""

from __future__ import annotations

from grader.phrases import Classes

SHARED = {
    "NOT": "tidak tak bukan belum tanpa tiada bukanlah tidaklah bukannya takkan nggak enggak gak "
    "ga ndak",
    "DONT": "jangan janganlah hindari stop setop",
    "WE": "kami kita saya",
    "UNIT": "lapas rutan bapas lpka unit lembaga jajaran kalapas karutan kabapas pimpinan instansi "
    "kanwil institusi",
    "THIS": "itu ini tersebut tadi begitu demikian semacam begini segini segitu",
    "ALL": "semua seluruh segala setiap semuanya seluruhnya berbagai sekalian semua-semua",
    "WILL": "akan bakal segera pasti siap hendak mau",
    "NEED": "perlu usah patut pantas layak boleh seharusnya semestinya sepatutnya harus mesti "
    "selayaknya sepantasnya sampai",
    "AND": "dan serta",
    "JUST": "saja aja doang belaka semata kok toh",
}
MINIMISE = {
    "ONLY": "hanya hanyalah cuma cuman cumalah sekadar sekedar sebatas paling-paling semata murni "
    "palingan sekadarnya",
    "A_LITTLE": "sedikit agak sekelumit secuil sepercik sejumput",
    "SMALL": "kecil sepele remeh remeh-temeh ringan enteng receh kecil-kecilan sederhana mini "
    "minim ecek-ecek sekecil",
    "OKAY": "baik aman tenang sehat lancar tertib wajar biasa normal beres baik-baik aman-aman "
    "sehat-sehat tenang-tenang",
    "TINY": "mungil cilik kecil sepele remeh remeh-temeh enteng receh kecil-kecilan sederhana "
    "mini ecek-ecek",
    "NORMAL": "lumrah wajar biasa lazim jamak normal manusiawi alamiah alami maklum umum klasik "
    "standar lumrahnya galib",
    "TRIFLE": "sepele remeh remeh-temeh lumrah enteng receh manusiawi segelintir ecek-ecek jamak "
    "kecil-kecilan",
    "TRIVIAL": "*teknis *administrasi *administratif *iseng *catat *koordinasi *komunikasi "
    "kertas prosedural formalitas giliran rokok kebiasaan waktu menit hitungan jam ketik "
    "penanggalan kalender koordinasi",
    "MATTER": "hal soal perkara masalah persoalan insiden kejadian gangguan urusan peristiwa "
    "kesalahan kelalaian kekeliruan kekhilafan kendala kebakaran keributan ribut ribut-ribut "
    "gesekan selisih keterlambatan kecolongan kebocoran miskomunikasi kesalahpahaman cekcok "
    "perselisihan kericuhan pelanggaran kekurangan dinamika riak kerikil percikan letupan "
    "perkelahian pertengkaran bentrokan temuan keluhan luka cedera dampak salah hambatan noda "
    "kerusakan kebiasaan fenomena angka jumlah nilai hitungan konsekuensi risiko dosa kesalahannya "
    "aib kekhilafannya kelemahan penyimpangan gejala tragedi bencana",
    "TINY_NOUN": "adu riak riak-riak kerikil percikan bumbu dinamika kenakalan gurauan guyonan "
    "candaan "
    "bercanda bergurau guyon salah-paham kesalahpahaman miskomunikasi kekhilafan khilaf cekcok "
    "gesekan selisih",
    "HURT": "*luka *gores *lecet *memar *mual *mulas *batuk *pusing *demam *diare *kaget *genang "
    "*lebam *pegal masuk-angin *lelah *basah *sesak *muntah *hirup kembung *keseleo *retak "
    "tergores lecet-lecet *rembes *percik *geser *lambat *telat *molor *luntur *roboh *ngadat "
    "*mampir *singgah *selip *lupa *khilaf *hangus",
    "BIG": "besar serius berat parah fatal gawat genting luar berarti signifikan krusial "
    "menentukan darurat "
    "istimewa mengkhawatirkan mencemaskan penting urgen dahsyat bermakna seberapa",
    "EFFECT": "*dampak *pengaruh *ganggu *rugi *arti *makna *risau *khawatir *cemas *masalah",
    "MADE_MUCH": "besar-besarkan dibesar-besarkan membesar-besarkan dipersoalkan persoalkan "
    "mempersoalkan dipermasalahkan permasalahkan mempermasalahkan diributkan ribut meributkan "
    "dihebohkan heboh menghebohkan dipusingkan pusing didramatisasi dramatisasi mendramatisasi "
    "dilebih-lebihkan melebih-lebihkan diungkit diungkit-ungkit digembar-gemborkan lebay "
    "diperpanjang dipikirkan dirisaukan dikhawatirkan dicemaskan disesalkan polemik "
    "digoreng baper berlebihan diperdebatkan dicari-cari repot-repot resah gusar disoal digaduhkan "
    "gaduh kaget terkejut diviralkan diangkat dibahas",
    "WHY": "buat mengapa kenapa ngapain kok",
    "ELSEWHERE": "lain manapun mana-mana luar seluruh",
    "MILD": "ditoleransi dimaklumi dimaafkan ditolerir dipahami",
    "GRAVE_WORD": "kerusuhan krisis tragedi bencana skandal kegagalan masalah",
    "MEDIC": "dokter puskesmas medis dr laboratorium kesehatan",
    "SLIGHTLY": "numpang nongkrong *tumpang *mampir menyangkut *kotor sempat *kena menyinggung "
    "menyentuh *serempet "
    "menimpa "
    "mengenai menyebabkan mengakibatkan membuat merusak main bermain kebetulan ikut-ikutan",
    "FEW": "segelintir secuil sejumput sekelumit dua-tiga satu-dua beberapa",
    "SHORT": "sebentar sesaat sejenak sekejap sekilas",
}
NEWS = (
    "*berita pemberitaan kabar informasi info isu tuduhan tudingan rumor cerita unggahan komentar "
    "anggapan narasi gosip spekulasi video rekaman foto gambar postingan konten cuitan klaim "
    "tangkapan ocehan omongan persepsi opini tulisan artikel liputan dugaan sangkaan hasutan "
    "bisik-bisik desas-desus omong-omong gunjingan kesan pernyataan sorotan tuduhannya pesan viral "
    "pemberitaannya beritanya"
)
DENY = {
    "NEWS": NEWS,
    "PAPER": "laporan aduan pengaduan kesaksian pengakuan data angka dokumen surat kritik",
    "SPREAD": "beredar tersebar menyebar viral berkembang berseliweran diberitakan dituduhkan "
    "dituding dituduh ditudingkan digembar-gemborkan ditulis disebut disebutkan diisukan dikatakan "
    "dilihat didengar disampaikan dibaca diceritakan disebarkan dibicarakan diunggah "
    "disangkakan dialamatkan dilontarkan tersiar mengemuka dipersoalkan dituliskan dimuat anda "
    "disiarkan disuarakan diributkan",
    "UNTRUE": "bohong fitnah hoaks hoax rekayasa palsu ngawur menyesatkan keliru mengada-ada "
    "isapan dikarang karangan mengarang kebohongan salah dusta editan suntingan settingan setingan "
    "dipelintir pelintiran dibuat-buat diada-adakan disinformasi khayalan propaganda sesat "
    "direkayasa dimanipulasi manipulasi tendensius dilebih-lebihkan omong-kosong bual bualan "
    "akal-akalan imajinasi halusinasi ilusi fiksi rekaan fiktif tipuan bumbu sandiwara gorengan "
    "drama sampah asbun "
    "ngaco mengigau kosong pembohongan framing pesanan mitos cerita-cerita",
    "TRUE": "benar betul berdasar sesuai valid akurat terbukti beralasan faktual dipercaya "
    "dipertanggungjawabkan mendasar masuk benarnya dibenarkan nyata dasar dasarnya",
    "DENIES": "bantah membantah dibantah tepis menepis ditepis sangkal menyangkal disangkal "
    "tampik menampik ditampik tolak menolak ditolak mementahkan memungkiri menafikan mengelak",
    "FAULT": "pelanggaran kesalahan kelalaian kendala persoalan penyimpangan masalah pungli "
    "pungutan narkoba kekerasan kejadian insiden peristiwa keterlambatan pelarian penyiksaan "
    "penganiayaan suap praktik ponsel keluhan kekurangan kecurangan keributan kerusuhan intimidasi "
    "unsur diskriminasi barang antrean keracunan hambatan pembiaran penyalahgunaan",
    "ANY": "pun satu sedikit sama-sekali apa-apa sepeser sebutir seorang sekali secuil titik apa",
    "TRUST": "percaya termakan terpancing terpengaruh tertipu terprovokasi terkecoh telan menelan "
    "mempercayai",
    "SMEAR": "fitnah bohong hoaks karangan rekayasa dusta kebohongan",
    "CLEAN": "bersih aman kondusif sempurna beres",
    "RULES": "prosedur sop aturan ketentuan rencana protap standar mekanisme",
    "SETTLES": "sebab karena melainkan faktanya nyatanya kenyataannya padahal sebenarnya "
    "sesungguhnya yakni tetapi",
}
SPEECH = (
    "*sebar *unggah *siar *tuduh *fitnah *cemar *pelintir *rekam *komentar *kritik *viral *bocor "
    "*keluh *protes *tuding *hina *jelek *sudut *pojok *kulik *suara *cibir *remeh *giring *umbar "
    "*ucap *saksi *provokasi *gosip *nyinyir *gaduh *heboh *olok *cemooh *ketik *galang *potret "
    "*demo *kait *kicau *cuit *tonjol *oceh *edar *beber *kecam *desak *ungkap *hujat *rundung "
    "*goreng *tebar "
    "*embus "
    "menulis tulis ditulis memuat "
    "dimuat "
    "memberitakan berita membagikan bagikan membagi meneruskan teruskan bicara berbicara bersuara "
    "menyebut menanyakan bertanya mempertanyakan menyoal meliput mengulik mengaku menuding "
    "memotret membuat mengadu melapor memelintir mengolah mengatakan menuduhkan menyerang "
    "rendahkan "
    "mengangkat mengusik mengungkit mengambil"
)
THREATEN = {
    "SPEECH": SPEECH,
    "CRITIC": "media wartawan jurnalis pers redaksi reporter pewarta penyebar penulis pengunggah "
    "perekam pembuat akun akun-akun admin warganet netizen pelapor pengadu pemfitnah pengkritik "
    "kritikus pengamat aktivis lsm ormas bloger blogger pembocor penyiar koran komentator kritik "
    "penuduh pegiat youtuber pemengaruh wartawannya medianya penulisnya pengambil pengirim",
    "YOU": "anda kalian kamu saudara anda-anda",
    "ANYONE": "mahasiswa dosen peneliti saksi masyarakat pengguna istri tetangga tokoh setiap "
    "kelompok "
    "semua teman kalangan anggota ketua pengacara siapa siapa-siapa barangsiapa barang pihak "
    "pihak-pihak mereka orang-orang orang "
    "oknum oknum-oknum warga keluarga kerabat wali ibu-ibu bapak-bapak pengunjung guru yang",
    "TALE": "tudingan kritik ocehan kicauan hoaks fitnah tuduhan kabar berita unggahan isu "
    "komentar tulisan video berita-berita "
    "narasi postingan pencemaran status",
    "LEGAL": "memejahijaukan dimejahijaukan polisikan dipolisikan memolisikan mempolisikan "
    "pidanakan dipidanakan memidanakan "
    "somasi disomasi mensomasi gugat digugat menggugat tuntut dituntut menuntut jerat dijerat "
    "menjerat terjerat dipenjara dipenjarakan memenjarakan bui jeruji dihukum laporkan dilaporkan "
    "melaporkan adukan diadukan mengadukan borgol diborgol ditangkap jebloskan dijebloskan seret "
    "diseret menyeret diproses memproses ditindak menindak ciduk diciduk meringkus diringkus "
    "mendekam dikenai dijatuhi dipanggil dijemput sel dikenakan diadili",
    "COURT": "polisi polda polres kepolisian bareskrim siber pasal ite pengacara advokat kuasa "
    "pengadilan hukum pidana penjara hukuman tuntutan gugatan sanksi delik aparat berwajib denda "
    "undang-undang rugi meja pencemaran proses tindak",
    "TO_COURT": "akan bakal menempuh tempuh bawa membawa dibawa seret siap siapkan disiapkan "
    "menyiapkan jalur ranah langkah upaya ancaman diancam terancam berhadapan berurusan menanti "
    "menunggu tunggu berujung dengan lewat tim tindak depan bisa uu sebagai konsekuensi melalui "
    "laporan panggilan penegak berdasarkan balik berbalik menjadi",
    "CHASE": "kejar mengejar dikejar buru diburu memburu cari dicari lacak melacak dilacak "
    "telusuri kantongi mengantongi dikantongi didata mendata catat dicatat tandai ditandai "
    "menandai jemput dijemput menjemput temukan tangkap ketahui ditelusuri diincar menyimpannya "
    "identitasnya diketahui",
    "ACCESS": "blokir diblokir memblokir hitam blacklist coret dicoret persulit dipersulit "
    "mempersulit larang dilarang cabut dicabut mencabut hentikan dihentikan akhiri diakhiri "
    "putus diputus tutup ditutup tertutup kehilangan evaluasi dievaluasi tinjau ditinjau usir "
    "diusir sita disita ditangguhkan ditunda dibatalkan dihapus dipotong distop disetop dibatasi "
    "hilang ditahan dikurangi dihilangkan",
    "RIGHT": "hak giliran akses kunjungan kunjungannya izin izinnya liputan meliput kartu kerja "
    "iklan fasilitas pintu besuk membesuk langganan undangan diundang masuk daftar pers akun "
    "gawainya ponselnya remisi remisinya titipan hak-haknya haknya fasilitasnya",
    "AFTERMATH": "akibatnya risikonya konsekuensinya konsekuensi ganjarannya balasannya imbalannya",
    "BEAR": "tanggung menanggung terima menerima rasakan tahu ada memikul sadar",
    "RUE": "menyesal menyesalinya menyesalnya kapok jera",
    "FACE": "berurusan berhadapan",
    "WARN": "awas hati-hati ingat ingatlah camkan waspadalah ingatkan mengingatkan peringatkan "
    "memperingatkan siap-siap bersiaplah bersiap bersiap-siap tunggu tunggulah coba-coba "
    "main-main berani",
    "ULTIMATUM": "cabut mencabut hapus menghapus menghapusnya menurunkan turunkan meralat ralat "
    "minta meminta menghadap menyerahkan diam mencabutnya bungkam pilih",
    "THINK": "pikir pikirkan berpikir pikir-pikir pertimbangkan",
    "OFFENDER": "petugas pegawai narapidana tahanan penyedia pelaku calo pencuri penjarah "
    "perusahaan vendor pembakar penyelundup pengantar pembeli mitra pengelola buronan "
    "kontraktor kurir bandar pemasok",
    "PROTECTS": "*lindung *halang *dendam *intimidasi berhak boleh silakan dipersilakan "
    "mempersilakan hak-jawab "
    "mengancam kepegawaian dewan",
}
BLAME = {
    "AGENT": "narapidana napi tahanan penghuni warga petugas penjaga sipir pengawal perawat dokter "
    "komandan regu danru juru masak instruktur teknisi operator staf stafnya pegawai oknum "
    "keluarga "
    "pengunjung orang-tua anak-anak kontraktor vendor penyedia katering pemasok mitra perusahaan "
    "perusahaan-perusahaan media wartawan redaksi jurnalis pemerintah dinas bpbd pln kementerian "
    "pengadilan jaksa hakim polisi provokator kelompok pihak mereka dia ia atasan atasannya "
    "bawahan "
    "kepala kasubsi mantan tukang sopir penyewa perempuan pengantar kurir bandar almarhum guru "
    "tutor penganyam lulusan peserta pengelola pembina bagian pusat kantor anak tamu tim "
    "rekan pengemudi pedagang koki pendamping pelatih bank distributor orang penyelenggara wali "
    "bendahara satpam pemasang panitia pembeli eksportir pejabat pimpinan pekerja bidan apoteker "
    "montir mandor konsultan sekolah pemda pemkot pemkab pdam bmkg pemborong kejaksaan sponsor "
    "pengusaha penjual pengembang tetangga penjahit perancang pemandu kelas pengawas "
    "auditor pengacara penyidik",
    "GROUP": "regu kelompok pihak dinas bagian kementerian pemerintah pengadilan keluarga",
    "SLOPPY": "*lalai *ceroboh *teledor *lengah *sembrono *gegabah malas pemalas bandel nakal "
    "curang rakus serakah ketiduran asal-asalan lamban lelet sembarangan penakut *abai "
    "bersekongkol kongkalikong bermalas-malasan jahil pilih-pilih mangkir ogah-ogahan pelit culas "
    "licik arogan congkak tamak kikir bengis kejam seenaknya "
    "semaunya amatir jorok becus main-main asal-jadi",
    "AT_PLAY": "bermain asyik merokok tertidur bolos panik melamun mabuk mengobrol bergelantungan "
    "berdesakan sombong berantakan",
    "EVIL": "memancing memprovokasi menghasut mendalangi merancang membocorkan menyelundupkan "
    "menyulut meracuni menyuap disuap menyogok menutup-nutupi bersekongkol berkomplot "
    "menyepelekan ingkar memfitnah menjebak "
    "menyabotase mengompori mencoreng memperkeruh menyelewengkan membeking menyusupkan menipu "
    "berbohong mengarang berkhianat memeras merekayasa dendam menjatuhkan",
    "WEAK": "membukakan memasok meloloskan membakar menyembunyikan mencuri menggagalkan "
    "menyebarkan "
    "membujuk merengek memaksa membiasakan menawarkan memulai membiarkan meninggalkan menolak "
    "melanggar menikmati memanfaatkan menerima menelantarkan melupakan mengulur melindungi "
    "menyajikan membuang membawakan memerintahkan mengejar menunda menyerahkan lupa tertidur "
    "memaksakan bermain",
    "HARMS": "menghanguskan merobohkan menghancurkan mencelakakan mencelakai menjerumuskan "
    "mengorbankan menenggelamkan meracuni mengacaukan membahayakan",
    "DEED_NOUN": "ulah kelalaian kecerobohan keteledoran kelengahan kemalasan kesalahan salahnya "
    "kesalahannya dosa tingkah permainan kelakuan kecurangan kebodohan ulahnya kelambanan "
    "ketidakbecusan rengekan hasutan provokasi keserakahan kealpaan keegoisan persekongkolan",
    "ROOT_OF": "biang biangnya keladinya kerok keroknya dalang dalangnya otak otaknya pemicu "
    "pemicunya penyebab penyebabnya pelaku pelakunya pemasok pemasoknya pembakar provokator",
    "WORK_OF": "disebabkan dipicu disulut didalangi diselundupkan disebar disebarkan ditunggangi "
    "diprovokasi dihasut dirancang dibocorkan ditimbulkan",
    "CAUSE": "karena akibat gara-gara lantaran sebab berkat disebabkan gegara buntut",
    "SURE": "jelas pasti memang terbukti jelas-jelas nyata-nyata tentu murni sudah-pasti memanglah "
    "terang-terangan sungguh",
    "IF_ONLY": "andai andaikan seandainya sekiranya andaikata",
    "WRONG": "bersalah disalahkan kesalahan dipersalahkan",
    "CRIMINAL": "kurir pengedar bandar pencuri pembohong penipu provokator pembunuh pembakar "
    "biang dalang pemeras pengkhianat penjahat otak bajingan perusuh penghasut pemasok penyusup",
    "BADLY": "lambat terlambat telat salah asal kurang jarang malah justru selalu sering gemar "
    "suka "
    "enggan sibuk terlalu",
    "ANSWERABLE": "bertanggung disalahkan dituntut dihukum menanggung",
}
PRAISE = {
    "GREAT": "*sigap *teladan humanis *dedikasi hebat kehebatan malaikat penolong pengayom oase "
    "pemberani energik bercela pantang garda benteng perisai "
    "pelindung lokomotif jempolan wahid juaranya "
    "*sukses memikat sentuhan memukau tangguh ketangguhan "
    "*pahlawan *bangga berprestasi *gemilang visioner *cekatan spektakuler "
    "fenomenal percontohan barometer sukses *kesuksesan "
    "srikandi srikandi-srikandi cemerlang kecemerlangan bersinar mulia kemuliaan berintegritas "
    "dua-jempol soliditas solid heroik militan kompak kekompakan ketulusan tulus ikhlas keikhlasan "
    "kepiawaian piawai *gigih *ulet *jeli ketajaman brilian jenius inspiratif "
    "*pelopor pionir terdepan unggulan keunggulan unggul berwibawa kharismatik karismatik merakyat "
    "disegani dicintai bijaksana kearifan dermawan bravo mantap kagum decak menakjubkan "
    "mengagumkan mengharukan memesona terpuji loyalitas pengabdian pengorbanan "
    "rela patriotik ksatria gagah perkasa terobosan terobosan-terobosan gebrakan inovatif "
    "*legendaris *harum menyejukkan teruji tertandingi bermartabat paripurna andal keandalan "
    "mumpuni cakap kecakapan gesit sergap berjibaku *profesional kesiapsiagaan "
    "terhebat tersigap ternama terkemuka tersohor keibuan keteladanan sejati "
    "dibanggakan membanggakan kehumanisan keramahan kehangatan kepedulian kegigihan kejelian "
    "kecepatan ketepatan ketanggapan tepuk sanjungan acungan",
    "MERIT": "prestasi *apresiasi memuji pujian dipuji puji ketelitian keberhasilan menginspirasi "
    "salut jempol sukses",
    "BEST": "terbaik tercepat terbersih terhormat termaju tertib-teraman terindah ternyaman",
    "FINE": "cepat tanggap baik lancar aman tertib bersih ramah peduli nyaman "
    "konsisten khidmat matang rapi mulus terukur cermat teliti transparan maksimal optimal prima "
    "sempurna cerdas modern siaga kondusif apik memuaskan sabar santun rendah-hati setia "
    "berani bertanggung-jawab hangat melayani akuntabel religius inovasi kreatif "
    "mengesankan bergengsi memukau keterbukaan sehat maju kuat tinggi responsif akurat teguh "
    "lembut",
    "VERY": "sangat sungguh begitu amat sekali penuh super makin semakin kian senantiasa selalu "
    "sepenuh terus luar betapa benar-benar tetap selama dikenal terkenal terbukti",
    "AWARD": "predikat penghargaan piagam gelar anugerah juara wbk wbbm medali tropi "
    "trofi peringkat apresiasi zona pujian",
    "WINS": "meraih menyandang menyabet mengantongi menorehkan mengukir menuai panen mengundang "
    "berpredikat dianugerahi memborong bertabur sarat langganan menggondol menempatkan mencetak "
    "membuktikan menyandangkan meneguhkan mengharumkan mencatatkan menghiasi memetik mendulang",
    "ACCLAIM": "pujian prestasi apresiasi sambutan simpati decak tinta sejarah rekor penghargaan "
    "karya acungan sanjungan predikat peringkat juara piagam dukungan diri emas hati",
    "WORTHY": "patut layak pantas",
    "PRAISED": "contoh dicontoh ditiru diapresiasi disyukuri dibanggakan diteladani dipuji jempol "
    "acungan diacungi dua ditiru menjadi mendapat pujian diganjar penghargaan bangga teladan",
    "TIRE": "lelah pamrih henti cela kenal mengenal gentar letih jemu ragu menyerah mundur surut "
    "kompromi pandang hentinya",
    "THANKS": "terima",
    "LEADS": "kepemimpinan arahan komando pimpinan bimbingan asuhan tangan keteladanan ketegasan",
    "EFFORT": "*kerja *usaha *juang *upaya *kinerja *gerak *aksi *respons *langkah tindakan "
    "bertindak "
    "*layan *semangat *komitmen *perhatian *dukung *sinergi *inovasi *kolaborasi *senyum "
    "*insting *naluri *peran",
    "STAFF": "petugas jajaran kalapas karutan kabapas kepala tim pegawai regu pimpinan lapas rutan "
    "lpka bapas perawat pengawal pembina panitia kakanwil bengkel klinik kami tenaga unit "
    "pengamanan",
}
MINI_CLASSES = Classes({**SHARED, **MINIMISE})
DENY_CLASSES = Classes({**SHARED, **DENY})
THREAT_CLASSES = Classes({**SHARED, **THREATEN})
BLAME_CLASSES = Classes({**SHARED, **BLAME})
PRAISE_CLASSES = Classes({**SHARED, **PRAISE})
