"""Verbs as headlines write them: with a capital, and often the bare root (*Polres X Bekuk …*).

A name that a headline mentions ends before the verb, which only its form or its root tells apart
from the name's next word.
"""

from __future__ import annotations

from functools import lru_cache

from grader.punkt import model
from grader.text import Word
from grader.verbs import is_verb
from grader.wordclass import COMMON, FUNCTION

ROOTS = frozenset(
    "adakan ajak ajar ajari ajukan aktifkan alami alokasikan amankan ambil ancam andalkan "
    "angkat angkut antar antisipasi anugerahi apelkan apresiasi asah atasi atur awasi bagi "
    "bagikan bahas bakar balas bangun bantah banting bantu batal batalkan batasi bawa bayar "
    "bebas bebaskan beber beberkan bekali bekuk bela belajar beli benahi bentangkan bentengi "
    "bentuk berbagi beri berikan bersih bersihkan bidik bimbing bina blokir bongkar borgol "
    "boyong buang buat bubarkan bujuk buka bukukan buru cabut cairkan cari catat cegah cegat "
    "cek cermati cetak cicil ciduk ciptakan coret curhat curi dakwa dalami dalih dampak "
    "dampingi dapat dapatkan data datang datangi debat deportasi desak didik diduga dirikan "
    "doakan dongkrak dorong dukung edukasi eksekusi ekspor evakuasi evaluasi gadai gaet gagal "
    "gagalkan galakkan gali gandeng ganti gantung garap gas gaspol gaungkan gebrak gelar "
    "geledah gelontorkan gembleng gempur gencarkan genjot gerebek geruduk geser giatkan gotong "
    "grebek gugat gulirkan gunakan guncang guyur guyurkan habiskan hadapi hadir hadiri hadirkan "
    "hajar hanguskan hantam hanyutkan hapus harap hentikan hibahkan hidupkan hilang himpun "
    "hindari hukum ikut ikuti imbangi imbau impor incar ingatkan ingin injak inspeksi "
    "intensifkan intip isbat isi izinkan jadi jadwalkan jaga jajaki jajal jalani jalankan jamin "
    "jamu janji janjikan jaring jatuhkan jawab jelajah jelajahi jelaskan jemput jual juara "
    "kabulkan kabur kaji kalah kampanyekan kantongi karantina kawal kebut kecam kejar kelola "
    "kemas kembali kembalikan kembangkan kenalkan kenang kepung kerahkan kerja kirim "
    "klarifikasi koordinasi kuatkan kucurkan kukuh kukuhkan kumpul kumpulkan kunci kunjungi "
    "kuras kutuk lacak ladeni laksanakan lakukan landa lantik lapor laporkan larang latih "
    "launching layani lebur lelang lempar lepas lepaskan libas libatkan limpahkan lindungi "
    "liput lolos loloskan lukai luluskan lumpuhkan luncurkan luruskan maju mandi mantapkan "
    "masak masuk mediasi menang mengaku meriahkan minimalkan minta mohon monev monitor mulai "
    "musnahkan naik naikkan nikahkan nobatkan nyatakan obati ogah olah operasikan optimalkan "
    "otopsi pacu padamkan padati pajang pakai pakaikan paksa pamerkan pamit panen panggil "
    "panjatkan pantau paparkan pasang pastikan patroli pecahkan pecat peduli peragakan perangi "
    "perbaiki perbanyak perbarui percepat perdalam periksa peringati peringatkan perjuangkan "
    "perkenalkan perketat perkuat perluas perpanjang persiapkan pertahankan pertanyakan "
    "pertegas pertemukan pilih pimpin pindah pindahkan pinjamkan prioritaskan produksi "
    "promosikan proses publikasikan pulang pulangkan pulihkan pungkasi pungut putari putus "
    "putuskan raih rakor ramaikan rampungkan rancang rangkul raup rawat rayakan razia "
    "realisasikan rebut redam rehabilitasi rekrut relokasi rencanakan rendam renovasi resmi "
    "resmikan respons restui rilis ringkus rintis rombak rotasi rujuk sabet saksikan salat "
    "salurkan sambangi sambut sampaikan sanksi santap santuni sapa sapu sasar sebar sebarkan "
    "sebut segel selamatkan seleksi selenggarakan selesaikan selidiki selimuti semai semarakkan "
    "sembelih sentuh serahkan serap seret serukan sesalkan sesuaikan setop setor setujui sewa "
    "siagakan siap siapkan siarkan sidak sidang sikat simak simulasikan sinergi sisir sita "
    "sorot soroti sosialisasi sosialisasikan sterilkan suarakan suguhkan sukseskan sulap sulut "
    "sumbang susun tagih tahan tahbiskan tambah tampil tampilkan tampung tanam tanamkan "
    "tandatangani tangani tanggap tanggapi tangguhkan tanggulangi tangkap targetkan tarik tata "
    "tawarkan tebar tegaskan tegur tekan teken tekuk telan telusuri tembak tempati tempatkan "
    "tempuh temui temukan terapkan terbitkan terima terjang terjun terjunkan terobos terpa "
    "tertibkan tes tetapkan tewaskan tiba tilang tilik tindak tindaklanjuti tingkatkan tinjau "
    "titip titipkan tolak torehkan tukar tumbangkan tunda tunjuk tuntaskan tuntut turun "
    "turunkan tutup tutupi ujar uji ulas umumkan undang ungkap ungkit unjuk uraikan usir "
    "usulkan usung usut utamakan vaksinasi verifikasi viralkan vonis wacanakan wajibkan wakili "
    "wanti waspadai wisuda wujudkan keluhkan keluarkan kenakan kejutkan kemukakan".split()
)
"""Bare roots and forms in -kan and -i that stand for a verb in a headline; which of them are parts
of names as well (*Kota Bangun*) is left to the place where they stand."""
_ENDS = (
    FUNCTION
    | COMMON
    | frozenset(
        "dengan lewat via bagi terkait tetap soal usai jelang saat demi guna pascabanjir pasca "
        "tanpa hingga sampai mulai sambil agar usai selama sebelum setelah kembali sukses berhasil "
        "resmi siap tak tidak bukan belum kini bakal akan harus jangan lagi makin kian sudah telah "
        "sebagai seperti dari oleh pada dalam tentang mengenai dua tiga empat lima enam tujuh "
        "delapan sembilan sepuluh belasan puluhan ratusan ribuan para seorang sejumlah ini itu "
        "mantan gratis serentak bersama rayakan terpadu antara terhadap kepada".split()
    )
) - {"keluarga", "narapidana", "warga", "binaan", "orang", "lapas", "rutan", "petugas", "kepala",
     "terpadu", "satu", "hari", "hasil", "lima", "dua"}  # fmt: skip
_KAN_NOUNS = frozenset("tindakan gerakan masakan cetakan bentukan tarakan nunukan".split())
ADJECTIVES = frozenset(
    "terpadu terbuka terbatas tertinggal terpencil terdepan terluar merdeka berdikari bersatu "
    "direktorat beragama berencana berkelanjutan "
    "bermartabat berdaya berkebutuhan bersaudara berkarya berprestasi bersinar berseri bertauhid "
    "mentawai".split()
)
"""Words with a verb's beginning that names hold."""


@lru_cache(maxsize=16384)
def ends_name(lower: str) -> bool:
    """True for a word (casefolded) before which a name in a headline ends: a verb by its list or
    its form, a preposition, a conjunction."""
    return lower in _ENDS or lower in ROOTS or _by_form(lower)


def _by_form(lower: str) -> bool:
    if len(lower) < 6 or not lower.isalpha() or lower in ADJECTIVES:
        return False
    if lower.endswith("kan") and lower not in _KAN_NOUNS and len(lower) > 6:
        return not lower.startswith(("pe", "ke"))  # Hadirkan, not Perbankan
    if lower.endswith(("asi", "tas", "logi", "grafi")):
        return False  # nouns: Metrologi
    shaped = is_verb(Word(0, len(lower), lower, lower))
    return shaped and (len(lower) > 7 or model().common(lower))
