"""Words that make an institution's name: heads, acronyms, sections, and what stands beside them."""

from __future__ import annotations

from functools import lru_cache

from grader.datasets import rows

NAMED = frozenset(
    "lbh lsp slb pkk bpsdm mahkamah lapas rutan bapas lpka lpas rupbasan kanwil polres polresta "
    "polrestabes polsek polda polsekta kodim koramil korem kodam kejari kejati dinas rsud rsu "
    "puskesmas universitas institut politeknik akademi yayasan pt cv ud bank pemkab pemkot "
    "pemprov dprd bnnp bnnk bnn bpbd kemenag kpu bawaslu kementerian direktorat ditjen "
    "pengadilan kejaksaan ombudsman badan komisi balai lembaga majelis persatuan ikatan "
    "perhimpunan forum sekretariat inspektorat koperasi komunitas sman smkn smpn sdn sma smk "
    "smp sd mts man min paud pkbm blk lkp lpk ponpes klinik kedutaan konsulat gereja kwarcab "
    "kwarda bumdes perum perumda pdam asosiasi federasi kepolisian kanim rudenim baznas "
    "disdukcapil dinkes dinsos diskominfo disnaker disdik bpjs pln damkar karang cabang cabjari "
    "kkp kantor pemerintah detasemen satgas unit kesatuan bkkbn perpustakaan museum radio koran "
    "harian majalah dewan himpunan gabungan serikat aliansi sekolah pesantren satreskrim "
    "satresnarkoba sat ditreskrimum ditresnarkoba satlantas dit subdit bidpropam propam kua "
    "paguyuban sanggar partai tni perkumpulan pusat biro kwartir gerakan posyandu apotek "
    "penerbit panti tk rs lsm vihara wihara kelenteng puskeswan basarnas bumn perseroan "
    "laboratorium konsorsium sinode keuskupan pengurus laskar dharma kadin batalyon yonif lanal "
    "lanud subdirektorat sentra rsj mapolres mapolsek mapolda makodim bappeda bapenda bkpsdm "
    "kesbangpol uptd gp pcnu pwnu himpaudi rsia rskia rsup poltabes ditreskrimsus ditlantas sar "
    "imigrasi lpp lpn lapastik gapoktan poktan bpr bprs otoritas setda setjen tagana pmi koni "
    "knpi kejagung mtsn disperindag disperindagkop dispora dishub disbudpar disparpora "
    "dinkominfo dinsosp3a dlh dpmptsp dpupr bkd bkad bpkad bpkpd bps bpn bpom bksda kph kppn "
    "ksop upbu rri tvri kopdes kud gmim gki gkj hkbp gmit kpa kpad fkub lptq mui dekranasda "
    "bhayangkari persit banser dkm dpc dpd dpw dpp dpm bem maskapai stikes stie stkip stmik "
    "iain uin itb polnep polinema puskesad rumkit brimob satbrimob ditsamapta ditpolairud "
    "satpolairud polairud polsubsektor kwarran gudep madrasah raudhatul koalisi konfederasi "
    "mabes pemdes perumdam perseroda pn paroki inafis pengcab pengprov rsg disnakertrans distan "
    "disbun diskan bpp posbakum peradi poltekkes poltekim poltekip poltekpin akpol akmil "
    "oditurat kwt fatayat muslimat wahana lingkar pokdarwis timsus hmi "
    "pokmas subdenpom denpom destana ppkbd upz "
    "klub tabloid forkopimda forkopimcam muspida muspika sudin".split()
)
"""Words that a name makes an institution; alone they are common nouns."""

PHRASES = frozenset((
    "mahkamah agung", "kantor sar", "mahkamah konstitusi", "kejaksaan agung",
    "lembaga pemasyarakatan", "rumah tahanan", "balai pemasyarakatan", "lembaga pembinaan",
    "kantor wilayah", "kantor imigrasi", "kantor urusan", "kantor kementerian",
    "kantor pertanahan", "kantor staf", "kantor pos", "kantor pelayanan", "rumah sakit",
    "rumah detensi", "pondok pesantren", "satpol pp", "palang merah", "komnas ham", "suku dinas",
    "tentara nasional", "rumah penyimpanan",
    "pemerintah kota", "pemerintah kabupaten", "pemerintah provinsi", "pemerintah desa",
    "pemerintah daerah", "pemerintah kecamatan", "pemerintah kelurahan", "pemerintah nagari",
    "karang taruna", "unit pelaksana", "sekolah tinggi", "sekolah dasar", "sekolah menengah",
    "sekolah luar", "satuan polisi", "satuan reserse", "satuan brimob", "satuan lalu",
    "satuan samapta", "satuan intelkam", "detasemen khusus", "kesatuan pengamanan", "dewan pers",
    "dewan perwakilan", "dewan kerajinan", "dewan pengurus", "dewan masjid", "dewan pendidikan",
    "dewan kesenian", "dewan pimpinan", "lembaga bantuan", "lembaga perlindungan",
    "lembaga penyuluhan", "lembaga sertifikasi", "lembaga pendidikan", "lembaga penelitian",
    "lembaga penjamin", "lembaga swadaya", "lembaga adat", "lembaga amil", "lembaga kursus",
    "lembaga pelatihan", "lembaga kajian", "lembaga ilmu", "lembaga penyiaran",
    "lembaga administrasi", "lembaga kebijakan", "lembaga ketahanan", "rumah zakat",
    "rumah yatim", "rumah singgah", "rumah aman", "rumah baca", "kantor camat", "kantor lurah",
    "kantor bupati", "kantor gubernur", "kantor kelurahan", "kantor kecamatan", "kantor pajak",
    "kantor bea", "kantor perwakilan", "kantor bersama", "kantor pencarian",
    "stasiun meteorologi", "stasiun klimatologi", "stasiun geofisika", "dompet dhuafa",
    "nahdlatul ulama", "kelompok tani", "kelompok wanita", "kelompok nelayan", "kelompok sadar",
    "kelompok usaha", "bea cukai", "unit layanan", "unit donor", "unit transfusi",
    "unit pelayanan", "markas besar", "komando daerah", "komando distrik", "komando rayon",
    "komando resor", "sekolah polisi", "sekolah rakyat", "sekolah islam", "sekolah kristen",
    "sekolah katolik", "taman kanak-kanak", "taman bacaan", "taman pendidikan", "rumah tahfiz",
    "stasiun karantina", "stasiun pengawasan", "kantor hukum", "kantor notaris",
    "desa adat", "loka rehabilitasi", "loka pom", "pangkalan tni", "organisasi bantuan",
    "tim penggerak", "kantor pengawasan", "perusahaan umum", "perusahaan daerah",
    "masyarakat peduli", "manggala agni",
    "pemuda pancasila", "pemuda muhammadiyah", "badan usaha", "pos pelayanan",
))  # fmt: skip
FIRST_OF_PAIR = frozenset(
    "stasiun dompet nahdlatul kantor rumah pondok palang pemerintah karang unit sekolah satuan "
    "detasemen kesatuan dewan lembaga komnas satpol kelompok pos bea markas komando "
    "taman pemuda desa masyarakat manggala tim perusahaan pangkalan organisasi tentara suku".split()
)
"""Words that only with their second word head a name."""
WHOLE_PAIRS = frozenset(
    "manggala komnas satpol palang dewan dompet nahdlatul bea pemuda mahkamah kejaksaan".split()
)
"""Of these pairs, the pair alone is a name."""

_ACRONYMS_MORE = frozenset(
    "Poltekim Poltekip Propam Itwasda Pegadaian KPK Polri TNI Kemenimipas Kemenkumham Ditjenpas "
    "BNN BNPB DPR MPR DPD MK MA KY BPK BPKP BIN Kejagung Kemenag Kemenkes Kemensos Kemendagri "
    "Kemenkeu Kominfo Komdigi Kemkomdigi Basarnas BMKG KPAI LPSK Kompolnas Komnas Bawaslu KPU PWI "
    "AJI IJTI MUI PMI Baznas BPJS PLN Pertamina Telkom PBB ICRC UNODC WHO UNICEF Bulog BRI BNI "
    "BTN BCA Ombudsman Bareskrim Itjen Setjen Inafis Damkar Brimob BPS BPOM BSSN Kemenkum "
    "Muhammadiyah Aisyiyah NU PBNU Walhi Kontras ICW ICJR YLBHI YLKI IDI IBI PPNI HIPMI Kadin "
    "KemenPANRB Kemenpan Lemhannas Ditjen RRI TVRI Antara Pemkab Pemkot Pemprov DPRD BPBD Mabes "
    "LPDP BP2MI BP3MI PDAM Tagana Puslabfor Korlantas Densus Bhayangkari Persit Banser KontraS "
    "Kopassus OJK LPS BPN BSI Kemhan Kemlu Kemendikbud Kemendikdasmen Kemenaker Kemnaker Kemenhub "
    "KemenPUPR Kementan Kemendag Kemenperin Kemenpora Kemenparekraf BKKBN BKN LAN LKPP ANRI KPPU "
    "KPI PPATK Bakamla Bappenas Kemenko Kejati Kejari Telkomsel Indosat Perhutani Pelni ASDP "
    "AKIP Interpol Setneg Seskab Wantannas Walubi Imparsial Indomaret Alfamart Gojek Grab Shopee "
    "Tokopedia Kitabisa Bukalapak Unhas Unpad Undip Unair Unej Unsri Unand Unud Unram Unmul Untan "
    "Poltekpin GMKI PMII GMNI PMKRI KAMMI IMM IPPNU IPNU PGRI Apindo Kadin HKTI KNTI Perbakin "
    "Percasi PSSI PBSI IPSI Parisada Permabudhi PHDI PGI KWI Matakin LDII Perbasi Pelti Amnesty "
    "BRIN UGM ITB IPB UNS UNY UNJ UPI USU UIN UMY UMS UII ITS KAI Pelindo Peradi KNPI KONI".split()
)
_BARE_NO = frozenset(
    "UPT Kanwil Lapas Rutan Bapas LPKA LPAS LPKS LPP Rupbasan INFO_PAS Kanim Rudenim Polda "
    "Polres Polsek Kodim Kejari Kejati PN RSUD PKBM BLK LBH Pemkab Pemkot Pemprov Dinkes Dinsos "
    "Damkar DPRD".split()
)
"""Acronyms of one body among many: common nouns where they stand alone."""


@lru_cache(maxsize=1)
def acronyms() -> frozenset[str]:
    """Acronyms that name one body by themselves, as written."""
    listed = {row["abbreviation"] for row in rows("abbreviations") if row["kind"] == "organisation"}
    return frozenset(listed | _ACRONYMS_MORE) - _BARE_NO


NATIONAL = frozenset(
    "KPK Polri Kejagung BNPB Basarnas BMKG KPAI LPSK Kompolnas Bareskrim Korlantas Kemenimipas "
    "Kemenkes Kemensos Kemendagri Kemenkeu Kemenhub Kementan Kemendag Kemenperin Kemenpora Kemhan "
    "Kemlu Kemnaker Kemenaker Kemendikbud Kemendikdasmen Komdigi Kemkomdigi Kominfo BSSN BIN BKN "
    "ANRI LKPP KPPU PPATK Bakamla Bappenas OJK LPS BRIN BP2MI LPDP Lemhannas KAI MK MA KY DPR MPR "
    "Itjen BSI BRI BNI BTN BCA Telkom Telkomsel Pertamina".split()
)
"""Acronyms behind which nothing but a place, a branch or somebody's name follows."""
NO_BODY = frozenset(
    "HAM WIB WITA WIT KTP WBP HUT III VII VIII XII NIK NIP SIM PNS ASN CPNS KPLP KPR AKBP AKP UMKM "
    "TBC HIV AIDS CCTV APAR SOP SIARAN PERS SEGERA KUHP KUHAP RUU SPDP BAP TKP JPU DPO STNK BPKB "
    "PON WhatsApp HALINAR ODHA DNA USB PDF GPS ISO DVD LED RPJMN APBD APBN NKRI SDM RTRW PPKM MOU "
    "MBG IPK SNI IPTU IPDA AIPTU AIPDA KOMPOL KBP SAW SWT WNA WNI TPI RSUD IGD ICU UGD PSK BBM LPG "
    "MCK PKH BLT KUR SMS FAQ NPWP NIB PBB-P2 SPBE SPPT KKN PKL OTT THR MARS SKP UUD PPDB SNBT SPMB "
    "ANBK MPLS UPT IIA IIB IIC IB IA HPN FGD TOT KIA SPT DVI SKCK ODGJ DBD ISPA P2U EVP SVP CEO "
    "CFO COO CTO KBO TGH DKI DIY NTT NTB IKN KLB TMMD KMP KRI KLM KMN KM MV KKN PPL MBKM PNBP LPJ "
    "SPM RAB DAK DAU BOS PIP KIP".split()
)
"""Words in capitals that are no institution."""
DEGREES = frozenset("MA MM MH SH SE ST SP SS MT MSI MBA MARS MKES MPD SPD SAG SKM LLM PHD".split())
"""Degrees in capitals, behind a comma no institution: *Syafrizal Koto, Lc., MA*."""

BESIDE_BODIES = frozenset(
    "oleh dari kepada bersama anggota ketua perwakilan melibatkan menggandeng pihak pengurus ke "
    "staf pendampingan dukungan petugas aktivis relawan wartawan menurut milik personel "
    "pegawai pejabat gandeng dosen mahasiswa alumni rektor kader".split()
)
"""Words behind which an unknown acronym is a body's: *bersama IDI*, *pengurus PPNI*."""
NAMED_FOR = frozenset(
    "kn kri km kmp kapal jl jalan jln berjudul gang bertajuk piala lomba hari trofi turnamen "
    "kejuaraan kuliah bunda banjar".split()
)
"""Words that make the name behind them a street's, a cup's, a day's."""
LAUNCHED = frozenset(
    "lomba gerakan deklarasi ikrar slogan inovasi kampanye tagline jargon predikat "
    "program meluncurkan mencanangkan peluncuran pencanangan menggelar menggencarkan mengikuti "
    "deklarasi".split()
)
"""Words behind which *Gerakan …* is a campaign."""
PRODUCTS = frozenset({"aplikasi", "fitur"})
"""The same, of acronyms too: *aplikasi PLN Mobile*."""

SECTIONS = frozenset(
    "satuan satreskrim satresnarkoba satlantas satintelkam satsamapta sat satbrimob biro subdit "
    "ditreskrimum ditresnarkoba ditreskrimsus dit ditsamapta ditpolairud satpolairud polairud "
    "bidpropam propam kesatuan pengurus inafis".split()
)
"""Sections: left out where their institution follows (*Satreskrim Polres …*)."""
ONLY_SECTIONS = frozenset((
    "satuan reserse", "satuan lalu", "satuan samapta", "satuan intelkam", "kesatuan pengamanan",
    "direktorat reserse", "direktorat lalu", "direktorat samapta", "direktorat intelijen",
    "direktorat kriminal", "direktorat polisi", "direktorat tahanan",
))  # fmt: skip
"""Sections that no name makes an institution."""
ANY_CASE = frozenset(
    "lapas rutan bapas lpka polres polsek polda kodim kanwil kejari kejati puskesmas rsud klub "
    "koran majalah tabloid koperasi yayasan".split()
)
"""Heads that a name makes an institution in lower case, too: *lapas Muara Teduh*."""
PRISONS = frozenset(
    "lapas rutan bapas lpka lpp lembaga pemasyarakatan tahanan pembinaan balai unit".split()
)
NO_OFFICES = frozenset((
    "majelis hakim", "balai desa", "balai kota", "balai kampung", "balai rakyat", "balai sidang",
    "balai pertemuan", "balai warga", "balai rw", "unit gawat", "kantor pusat", "kantor cabang",
))  # fmt: skip
"""Pairs that name judges, halls, parts of a house; what stands behind them may be a name."""
MODIFIERS = frozenset(
    "kelas terbuka perempuan wanita anak umum khusus narkotika negara negeri pelaksana teknis "
    "daerah pemasyarakatan kami kita".split()
)
"""Words behind these heads that are not yet a name: *Lapas Terbuka*, *Unit Pelaksana Teknis*."""
CLASSES = frozenset("kelas klas kls i ii iii iv ia ib iia iib iic a b c khusus tpi non".split())
INSIDE = frozenset(
    "kelas kota kabupaten provinsi negeri tinggi khusus wanita perempuan anak".split()
)
WIDE = frozenset(
    "kementerian dinas badan komisi direktorat balai kanwil bagian ibu perlindungan "
    "otoritas lembaga sekretariat bea pusat "
    "institut sekolah persatuan himpunan ikatan asosiasi forum yayasan komite hukum notaris "
    "pencarian pengawasan".split()
)
"""Heads of names with *dan* or *untuk* inside."""
BRANCHES = frozenset(
    "kabupaten kota provinsi kecamatan kelurahan desa cabang wilayah perwakilan pusat daerah ri "
    "republik regional area unit sektor resor ranting komisariat pengurus kelas".split()
)
"""Words by which an acronym's branch is named: *PWI Cabang Muara Teduh*."""
SEATED = frozenset(
    "lapas rutan bapas lpka lpp polres polsek polda polresta polrestabes kodim koramil kejari "
    "kejati kanwil imigrasi kanim pemkab pemkot pemprov pemdes bpbd bnnk bnnp satlantas "
    "rupbasan rudenim".split()
)
"""Heads that are called by their town, in one or two words."""
COMMANDS = frozenset(
    "polsek polsekta polsubsektor polres polresta polrestabes polda koramil kodim korem "
    "kodam".split()
)
"""Posts of police and army, each under the next; one behind another is another institution."""
COMPANIES = frozenset(
    "pt cv ud bank bpr bprs yayasan koperasi perumda perum sma smk smp sd sman smkn smpn sdn "
    "mts man universitas kodim kodam korem koramil yonif batalyon pesantren apotek klinik "
    "penerbit sanggar gapoktan poktan tani".split()
)
"""Heads whose names are often made of words that are given names, too: *BPR Mitra Lestari*."""
HOSPITALS = frozenset("rsud rumah sakit rs rsup rsu rsj rsia universitas yayasan".split())
"""Heads of names with a title inside: *RSUD dr. Soetomo*."""
