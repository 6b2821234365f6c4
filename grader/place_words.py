"""Words beside and inside the names of places."""

from __future__ import annotations

from grader.institutions import NAMED
from grader.offices import OFFICE_HEADS, TITLES

ADMINISTRATIVE = frozenset(
    "kenagarian provinsi kabupaten kab kota kotamadya kecamatan kec kelurahan kel desa dusun "
    "kampung kp ds dsn prov nagari nagori gampong distrik pekon jorong banjar lingkungan rt".split()
)
BEFORE_PLACE = frozenset(
    "penduduk perbatasan pinggiran pedalaman jurusan mengguyur mengguncang melanda merendam "
    "menerjang menyelimuti banjir gempa longsor "
    "arah pesisir di ke dari asal kelahiran wilayah daerah kawasan warga masyarakat menuju "
    "sekitar seluruh se se-kota tujuan berasal antara hingga sampai meninggalkan kota kabupaten "
    "kecamatan desa kelurahan dusun kampung nagari nagori distrik provinsi".split()
)
CONFUSABLE = frozenset(
    "negara benteng sumber tanjung rantau batu banjar kaur maju jaya bangka baru pandan palu "
    "malang kota bau seluma demak pati tegal blora batang sragen timor tua makale bima natal "
    "bogor lahat mentok gido idi pariaman arga mulia serasan siak solo barat timur".split()
)
"""Names of the gazetteer that are other words as well: only where a place is expected."""
OF_THINGS = frozenset(
    "motif parang empek-empek kaus kaos nyonya tuan soto batik kopi bahasa kain tenun dodol "
    "gudeg sate nasi pempek rendang tari musik suku wayang ukir ukiran keris songket bakso mi "
    "mie jamu kerupuk apel salak bika lumpia ala khas sambal rawon tahu tempe getuk bakpia "
    "brem emping telur asin sarung lurik kebaya ulos logat dialek orang aksara lagu gamelan "
    "angklung cokelat lada jeruk nanas markisa durian ayam bebek pecel gado-gado sop coto "
    "konro bubur serabi wingko kerak nyanyian tarian kesenian masakan kuliner perang "
    "perjanjian blok kamar ruang ruangan aula sel gedung wisma paviliun kelas tim regu grup "
    "adat budaya tradisi krama etnis "
    "persib piala program operasi kapal km kmp kri gaya model ikan terasi garam".split()
)
MADE_IN = frozenset(
    "martabak roti mebel konferensi kerajaan kesultanan bom deklarasi piagam salon sapi bawang "
    "beras teh kuda kambing makan risol kue keripik tahu sosis wajik jenang asinan tauco sirup "
    "kecap petis ulat madu kurma mangga rambutan pisang semangka melon duku nanas ubi singkong "
    "kentang cabai gula tembakau rokok cengkih pala vanili mutiara perak keramik gerabah topeng "
    "boneka sepatu tas sandal bordir rajut anyaman kerajinan mainan layangan angklung rebana "
    "kucing anjing harimau badak gajah burung jalak kerbau bebek itik ikan lele bandeng teri "
    "udang kepiting dinasti prasasti candi protokol konvensi kongres traktat tragedi peristiwa "
    "sumpah pertempuran resolusi komunike kasus liga divisi festival konser karnaval parade "
    "rumah pencak silat barongsai lenong ludruk ketoprak dangdut keroncong jazz cat semen".split()
)
"""Right before a town, these make it a thing's: *sapi Bali*, *Piagam Jakarta*."""
OF_KIND = frozenset(
    "wisata kb layak tangguh siaga digital sadar cerdas pintar peduli bersinar ramah percontohan "
    "santri pahlawan pelajar hujan kreatif inklusif adipura antikorupsi hijau literasi maritim "
    "devisa migran idaman satelit metropolitan transmigrasi iklim tujuan kenangan "
    "terpencil terisolasi tertinggal terdampak terluar binaan pelosok".split()
)
"""What tells a village's or a town's kind, not its name: *Desa Wisata*, *Kota Layak Anak*."""
NO_PLACE = frozenset(
    "warga narapidana tahanan klien pemasyarakatan binaan indonesia lapas rutan bapas lpka "
    "kanwil polres polsek polda blok aula gedung ruang kamar kantor rumah masjid gereja pura "
    "lapangan klinik dapur instagram facebook tiktok youtube twitter whatsapp x zoom google "
    "telegram media allah tuhan dinas kementerian pengadilan kejaksaan mapolres mapolsek "
    "mapolda senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni "
    "juli agustus september oktober november desember kepala kalapas karutan bapak ibu pt cv "
    "kelas hari menteri gubernur bupati presiden direktur pos gerbang musala wisma stasiun "
    "terminal bandara pelabuhan universitas sekolah sma smp smk puskesmas rsud rs pondok "
    "poliklinik bengkel perpustakaan taman pasar hotel museum toko bank tim balai sungai "
    "gunung laut selat danau pulau sel lantai tahap ramadan idulfitri natal paskah nyepi "
    "waisak sd tk berikat birokrasi bebas industri ekonomi konservasi".split()
)
PARTS = frozenset("utara selatan barat timur tengah daya raya pusat hulu hilir laut kota".split())
COUNTRIES = frozenset(
    "indonesia malaysia singapura australia india jepang cina china tiongkok belanda amerika "
    "inggris arab thailand filipina vietnam korea jerman prancis palestina myanmar kamboja nigeria "
    "pakistan bangladesh iran turki rusia ukraina mesir yaman suriah afganistan kanada brasil "
    "meksiko spanyol italia swiss taiwan brunei eropa asia afrika selandia portugal nepal hongkong "
    "laos lebanon irak kuwait qatar yordania aljazair maroko yunani polandia bulgaria rumania "
    "timor-leste".split()
)
"""No places as a reader of local news means them."""
ELSEWHERE = (
    NO_PLACE
    | COUNTRIES
    | OF_KIND
    | (NAMED - {"karang"})
    | OFFICE_HEADS
    | TITLES
    | frozenset(
        "dermaga gelanggang halte embung pabrik sirkuit kebun hotel kafe restoran warung rest "
        "perumahan komplek apartemen instalasi bagian bidang fakultas posko lobi halaman markas "
        "mako rektorat gudang jembatan simpang telepon telp surel email faksimile ketua jl jln "
        "jalan gang rumah asrama gor stadion alun-alun command mal plaza balairung pendopo "
        "kompleks waduk bendungan kolam ramadhan idul remisi program jaminan indonesia-malaysia "
        "mapolresta mapolrestabes makorem makodam mabes manager general executive assistant surat "
        "pasal tahun labfor puslabfor auditorium graha ballroom studio kantin serambi rusunawa "
        "barak igd ugd icu laboratorium ruangan bidhumas smart dalam anda atas bawah depan "
        "belakang samping luar".split()
    )
)
"""Words that begin no place behind a preposition."""
LANDSCAPE = frozenset(
    "pasar gunung sungai pulau danau laut selat pos taman balai karang pura bandara pelabuhan "
    "terminal stasiun cabang dinas museum kantor simpang".split()
)
"""Words of this kind that villages are called by all the same: *Kelurahan Pasar Lama*."""
HOLDERS = (
    OFFICE_HEADS - frozenset("anggota petugas guru dokter perawat ahli staf".split())
) | frozenset(
    "uskup danrem pangdam danlanal danlanud kadis kadinkes kadinsos kadishub kadisdik kakan "
    "kakanim kades kadus sultan raja kajati kajari kasi kabid kasat penjabat wako wawako".split()
)
"""Offices whose area is no place: *Bupati Garut*, *Kepala Desa Suka Maju*."""
VILLAGE_VERBS = frozenset(
    "maju bangun bina buru dalam tambah naik tiga empat lima enam tujuh tanam rawat antar putus "
    "jaga mandi turun baru dua pasang delapan sembilan sepuluh".split()
)
"""Roots of verbs, and numbers, that villages are called by: *Desa Suka Maju*."""
SMALL_AREAS = frozenset(
    "kota desa kabupaten kecamatan kelurahan dusun kampung nagari distrik provinsi".split()
)
"""Administrative words that belong to the place in lower case, too."""
TOWN_ENDINGS = ("rejo", "kerto", "negara", "pura", "mukti", "anyar", "bango", "wangi")
"""Endings that towns have and hardly any person."""
NO_TOWN = frozenset("club fc united group grup center centre park mall hall resort band".split())
"""Words in the names of clubs and houses."""
TOPONYMS = frozenset(
    "suka tirta muara teluk sungai tanjung bukit gunung batu kuala lubuk rawa tanah ujung "
    "pantai kampung koto pulau air aek wai ranu telaga padang sumber karang lembah simpang "
    "pasir kota banjar lebak pematang rantau labuan pangkal huta nusa parit".split()
)
"""Words that many places and hardly any person begin with."""
STRUCK = frozenset("mengguyur mengguncang melanda merendam menerjang menyelimuti".split())
"""What weather and floods do to a place."""
ASKS_PLACE = STRUCK | frozenset(
    "penduduk perbatasan pinggiran pedalaman wilayah daerah seluruh kelahiran tujuan arah pesisir "
    "di ke dari asal warga kota desa menuju kawasan hingga sampai kabupaten kecamatan kelurahan "
    "dusun kampung nagari distrik provinsi".split()
)
"""Words behind which a name that is not listed is a place, too."""
MADE_OF = frozenset(
    "terdiri bagian hasil data laporan bantuan dukungan arahan materi tim perwakilan penghargaan "
    "program anggaran dana surat undangan izin terbuat berbeda terlepas apresiasi informasi "
    "sertifikat predikat kategori".split()
)
"""Behind *dari* these ask for no place."""
BEFORE_VERBS = frozenset(
    "masih akan telah sudah sedang belum segera berhasil dapat bisa harus untuk yang".split()
)
"""Before *di* written apart from its verb: *masih di buru polisi*."""
