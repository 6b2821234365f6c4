"""Verbs as headlines write them: with a capital, and often the bare root (*Polres X Bekuk …*).

A name that a headline mentions ends before the verb, which only its form or its root tells apart
from the name's next word.
"""

from __future__ import annotations

from functools import lru_cache

from grader.verbs import is_verb
from grader.punkt import model
from grader.text import Word
from grader.wordclass import COMMON, FUNCTION

ROOTS = frozenset(
    "adakan ajak ajar ajari ajukan aktifkan alami amankan ambil ancam andalkan angkut antar "
    "antisipasi apelkan apresiasi asah atasi atur awasi bagi bagikan bahas bakar balas bangun "
    "bantah banting bantu batal batalkan batasi bayar bebas bebaskan beber beberkan bekali bekuk "
    "bela belajar beli benahi bentangkan bentuk berbagi beri berikan bersih bersihkan bidik bina "
    "blokir bongkar borgol buang buat bubarkan buka bukukan buru cabut cairkan cari catat cegah "
    "cek cetak cicil ciduk ciptakan coret curi dakwa dalami dampingi dapat dapatkan data datang "
    "datangi deportasi desak didik diduga dirikan doakan dorong dukung edukasi eksekusi evakuasi "
    "evaluasi gadai gaet gagal gagalkan galakkan gali gandeng ganti gantung garap gebrak gelar "
    "geledah gencarkan gerebek geruduk geser giatkan grebek gugat gulirkan gunakan guncang guyur "
    "habiskan hadapi hadir hadiri hadirkan hajar hanguskan hantam hanyutkan hapus harap hentikan "
    "hibahkan hidupkan hilang himpun hukum ikut ikuti imbangi imbau incar ingatkan ingin inspeksi "
    "intensifkan intip isi izinkan jadi jadwalkan jaga jajaki jalani jalankan jamin janji "
    "janjikan jaring jatuhkan jawab jelajah jelajahi jelaskan jemput jual juara kabulkan kabur "
    "kaji kantongi kawal kebut kecam kejar kelola kembali kembalikan kembangkan kenalkan kepung "
    "kerahkan kerja kirim klarifikasi koordinasi kuatkan kucurkan kukuh kukuhkan kumpul kumpulkan "
    "kunci kunjungi kutuk lacak ladeni laksanakan lakukan landa lantik lapor laporkan larang "
    "latih launching layani lebur lelang lepas lepaskan libas libatkan limpahkan lindungi liput "
    "lolos lukai luluskan lumpuhkan luncurkan luruskan maju mandi mantapkan masuk mediasi mengaku "
    "minimalkan minta monev monitor mulai musnahkan naik naikkan nikahkan nyatakan obati olah "
    "operasikan optimalkan otopsi pacu padamkan pajang pakai paksa pamerkan pamit panen panggil "
    "panjatkan pantau paparkan pasang pastikan patroli pecahkan pecat peduli perangi perbaiki "
    "percepat periksa peringati peringatkan perjuangkan perkenalkan perketat perkuat perluas "
    "perpanjang persiapkan pertahankan pertanyakan pertegas pertemukan pilih pimpin pindah "
    "pindahkan pinjamkan produksi promosikan proses publikasikan pulang pulangkan pulihkan pungut "
    "putari putus putuskan raih rakor rampungkan raup rawat razia realisasikan rebut redam "
    "rehabilitasi rekrut relokasi rencanakan rendam renovasi resmi resmikan respons rilis ringkus "
    "rintis rombak rotasi rujuk sabet saksikan salurkan sambangi sambut sampaikan sanksi santuni "
    "sapa sapu sasar sebar sebarkan sebut segel selamatkan selenggarakan selesaikan selidiki "
    "selimuti semai sentuh serahkan serap seret serukan sesalkan sesuaikan setop setor setujui "
    "sewa siagakan siap siapkan siarkan sidak sidang sikat simulasikan sisir sita soroti "
    "sosialisasi sosialisasikan sterilkan suarakan suguhkan sukseskan sulap sumbang susun tahan "
    "tahbiskan tambah tampil tampilkan tampung tanam tanamkan tandatangani tangani tanggap "
    "tanggapi tangguhkan tanggulangi tangkap targetkan tarik tebar tegaskan tegur tekan teken "
    "telusuri tembak tempati tempatkan tempuh temui temukan terapkan terbitkan terima terjang "
    "terjun terjunkan terpa tertibkan tes tetapkan tewaskan tiba tilik tindak tindaklanjuti "
    "tingkatkan tinjau titipkan tolak torehkan tukar tumbangkan tunda tunjuk tuntaskan tuntut "
    "turun turunkan tutup tutupi ujar uji ulas umumkan undang ungkap ungkit usir usulkan usung "
    "usut utamakan vaksinasi verifikasi vonis wacanakan wajibkan wakili wanti waspadai wisuda "
    "wujudkan".split()
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
