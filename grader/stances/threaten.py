"""A threat: somebody who writes, asks or passes on is told what will be done to them."""

from __future__ import annotations

from grader.phrases import Patterns, Tags, span
from grader.stance_words import classes
from grader.text import Sentence, Span

CLASSES = classes("threaten")
TARGET = Patterns(
    (
        "CRITIC|WRITER !sosial",
        "ANYONE|YOU|wali|murid ≈4 yang ≈4 SPEECH",
        "komentar|kritik|status|unggahan ~4 kami|kasar|miring",
        "hapus|menghapus|cabut|mencabut|turunkan|menurunkan ~2 TALE",
        "YOU",
        "pemilik|pembuat|admin akun|video|unggahan|grup|konten",
        "ANYONE ~6 SPEECH",
        "SPEECH ~2 foto|video|kabar|berita|cerita|isu|fitnah|hoaks|unggahan|kata",
        "TALE ≈9 WE|akan|bisa|polisi",
        "DONT|stop|setop|berani ~2 SPEECH",
    )
)
"""Whom a threat is for; a culprit of the event is none of them."""
SANCTION = Patterns(
    (
        "LEGAL",
        "TO_COURT ~3 COURT",
        "COURT ~3 menanti|menunggu|menyusul|berjalan|setimpal|bersiap|siap|menjerat|pidana|hukum",
        "uu ite",
        "langkah|jalur|upaya|ranah|proses hukum",
        "ACCESS ~3 RIGHT",
        "RIGHT ~6 ACCESS",
        "NOT ~2 akan? ~1 lagi? ~1 diberi|mendapat|kami? RIGHT|akses",
        "NOT|DONT ~4 diundang|dilayani|datang|RIGHT lagi|selamanya",
        "kami|lapas|rutan ~1 blokir|coret|blacklist|persulit|larang|CHASE|tutup|cabut|persulit|"
        "tindak|hentikan|putus|akhiri",
        "sedang|akan|sudah|kami|tinggal|mau|pasti|dan ~2 CHASE",
        "daftar hitam",
        "ancaman|hukuman|pidana|penjara ~4 menunggu|menanti|mengintai",
        "kami data|catat|ingat|tandai !kepada",
        "menemukan|temukan|tahu|datangi|mendatangi ~2 rumah|alamat|kantor|tempat",
        "putus|memutus|hentikan|menghentikan|akhiri ~2 hubungan|kerja|kontrak|kemitraan",
        "minta|meminta|mendesak|menggandeng|gandeng|melibatkan|libatkan ~1 polisi|kepolisian|"
        "aparat",
        "ada batasnya",
        "kami ~1 pindahkan|mutasi|usir|keluarkan|larang|peringatkan",
        "NOT akan|bisa|boleh ~5 lagi",
        "menyerah saja",
        "buktikan|hapus|cabut|diam|minta|pilih|tarik ~3 atau ~3 LEGAL|COURT|CHASE|masuk",
        "surat panggilan|somasi|peringatan",
        "menginjak|menginjakkan ~3 lapas|rutan|sini|halaman",
        "di tahanan|penjara|sel|bui",
        "agar|supaya|untuk berhenti ~1 SPEECH|bicara",
        "menjadi|berupa|bernama COURT",
        "kami|besok|langsung ~2 lapor polisi",
        "siapkan|menyiapkan|persiapkan diri",
        "bumerang|senjata ~2 bagi|makan",
        "NOT|DONT ~3 layani|diundang|dilayani|dilibatkan|diizinkan|izinkan|dijamu",
        "kami ~1 yang ~1 atur|pegang|tentukan|putuskan|berkuasa|menentukan",
        "bila|jika|kalau ≈6 NOT ~1 dihapus|dicabut|diturunkan|diralat|dihentikan|berhenti",
        "jawab|balas|selesaikan ~1 lewat|dengan|di ~1 COURT",
        "macam-macam|main-main|neko-neko|usil",
        "habis-habisan|tuntas|akar-akarnya",
        "silakan ~1 angkat|keluar|pergi|tanggung|pikir|rasakan",
        "meja hijau",
        "kami ~1 pastikan|hadapi|lawan|balas|buktikan|kejar|habisi|layani|usut|bongkar|serahkan|"
        "adukan",
        "akan|bakal ~2 ada ~1 perhitungan|balasan|tindakan|sanksi|akibat|harga",
        "NOT ~2 lupakan|lupa|maafkan|ampuni",
        "kami ~1 punya|simpan|pegang ~1 rekaman|bukti|nama|data|daftar|tangkapan|alamat",
        "nama|alamat|identitas|nomor|akun ~3 kami ~1 catat|simpan|ketahui|serahkan|kantongi|pegang",
        "kami tahu ~1 siapa|di|rumah",
        "dipindahkan|pindahkan|memindahkan ~3 jauh|luar|nusakambangan",
        "kami tunggu ~2 di|permintaan|kantor",
        "izin ~3 dilaporkan|dicabut|ditinjau|dipersoalkan|dibekukan|diperiksa",
        "sulit|susah ~1 sendiri|hidupnya|urusannya",
        "perkarakan|diperkarakan|memperkarakan|memerkarakan",
        "menyiapkan|siapkan|menyewa|butuh|cari pengacara|mental|bukti|uang",
        "siap|siap-siap|harus|akan|bakal ~2 angkat|merasakan|menghadapi|menuai|membayar|mencabut|"
        "mempertanggungjawabkan|membuktikan|menyerahkan|menyesal|dikeluarkan",
        "lihat|tunggu saja|giliran|tanggal|balasan|pembalasan",
        "kena batunya|getahnya|akibatnya|ganjaran|karma",
        "harga ~2 yang ~1 dibayar|harus",
        "dikeluarkan|keluarkan|dikeluarkannya|ditendang|didepak ~1 dari ~2 grup|program|daftar|"
        "undangan",
        "gawainya|ponselnya|kameranya|alatnya ~1 ditahan|disita|dirampas|diambil|hilang",
        "NOT ~1 menjamin",
        "dalam bidikan|incaran|radar|buruan",
        "menjadi|jadi catatan|pertimbangan|perhitungan ~1 kami",
        "diteruskan|teruskan|diserahkan|serahkan ~2 penyidik|polisi|polda|siber|aparat",
        "di meja ~1 kapolres|polisi|penyidik|kapolda",
        "dipertimbangkan|ditinjau|tinjau|pertimbangkan|dipikirkan ulang|kembali ~1 RIGHT|izin",
        "punya|ada cara ~1 sendiri",
        "kesempatan|peringatan terakhir",
        "kalau|bila|jika tidak|tak ~1 mau|ingin ~1 repot|susah|celaka|berurusan|sulit|bermasalah",
        "membuat|bikin ~3 susah|sulit|menderita|celaka",
        "NOT|DONT ~2 menelepon|menghubungi|datang|bertanya|masuk|muncul|meliput ~4 lagi|selamanya|"
        "hidup",
        "bertemu|ketemu|jumpa ~1 di pengadilan|kantor|meja",
        "sebaiknya|mending diam|bungkam|berhenti",
        "pasal ~1 fitnah|pencemaran|penghinaan|ujaran",
        "lantai|dinginnya ~1 tahanan|sel|penjara|jeruji|lantai",
        "BEAR ~2 AFTERMATH",
        "ada ~2 AFTERMATH|konsekuensi",
        "akan|bakal|pasti|yang RUE",
        "FACE dengan",
        "THINK ~1 dua|kembali|ulang|panjang|nasib !pilihan",
        "NOT ~2 segan|tinggal|main-main|gentar|ragu",
        "^ WARN !saja",
        "siap-siap|bersiaplah|bersiap-siap|camkan",
        "WE ~1 ingatkan|peringatkan|memperingatkan",
        "tinggal|harap tunggu|bersiap",
        "tunggu saja|panggilan|tanggal",
        "DONT harap|salahkan|kaget|heran|menyesal",
        "urusannya|masalahnya ~1 panjang|lain",
        "atau ~1 WE",
        "sebelum ~1 kami bertindak|temukan|jemput|marah",
        "sebelum ~3 marah|terlambat|bertindak",
        "DONT|sebaiknya|harap|agar|supaya ~3 ULTIMATUM",
        "NOT perlu datang",
        "tanpa ampun|kompromi",
        "alat|barang|bahan bukti|laporan",
        "persulit|dipersulit|mempersulit",
        "beri|diberi|kasih ~2 waktu",
    )
)
DONE_TO = Patterns(
    (
        "menunggu|ancaman|balas|otomatis|berlaku|nanti|lihat|tinggal|harga|punya|cukup|supaya|agar",
        "WILL|bisa|dapat|harus|siap|terancam|WE|sedang|sudah|tinggal|tunggu|segera|harap|awas|atau|"
        "silakan|jika|bila|kalau|asalkan|DONT|WARN|NOT|ada|tetap|bersiaplah|besok|wajib|berujung|"
        "diancam|diancamnya|menanti|YOU|telah|sebaiknya|diri|diburu|setiap|barang|pilih|berani|"
        "lapas|rutan|layak|patut|pantas",
    )
)
SPARES = Patterns(
    (
        "NOT ~1 akan|kami|perlu|dapat|bisa|boleh? ~2 LEGAL|CHASE|ACCESS !lanjut",
        "NOT ~2 takut|mempersoalkan|persoalkan|menuduh|hapus|melanggar|marah",
        "NOT ~1 membuat|ada|mengajukan|menyusun ~1 laporan|gugatan|somasi|tuntutan",
        "tanpa ~1 langkah|menuntut|ancaman",
        "bukan ~1 dengan ~1 LEGAL|laporan",
        "hak jawab|koreksi|membela",
        "dewan|undang-undang|uu pers",
        "melaporkan|laporkan|melapor|dilaporkan ~6 platform|pengelola",
        "peringatan dinas",
        "terima kasih ≈6 !tetapi",
        "PROTECTS",
        "melapor|lapor|serahkan|diteruskan|menyerahkan|diserahkan ~4 polisi|kepolisian|ombudsman",
        "nomor|loket|layanan|kotak|saluran pengaduan|aduan",
        "kirimi|dikirimi|meminta kami",
        "CRITIC !sosial ~1 bebas|berhak|boleh|dipersilakan|dapat",
        "kami|humas ~1 undang|jawab|mohon|balas|ajak|lindungi|mengajak",
        "menurut ~3 aturan|peraturan|kuhp|uu|undang-undang",
        "kritik ~6 terima",
    )
)
WELCOMED = Patterns(("kehadiran|aduan|pengaduan|keluhan|masukan|saran|pendaftaran ~3 kami",))
"""What is noted to somebody's good: "Kehadiran Anda sudah kami catat"."""
TAKES_BACK = Patterns(
    (
        "jawab|balas|selesaikan ~1 lewat|dengan|di ~1 COURT",
        "NOT|DONT ~3 diundang|dilayani|izinkan|diizinkan|dihapus|dicabut",
        "NOT ~2 segan|tinggal|main-main|ragu|gentar",
        "NOT|DONT ~4 diundang|akses|lagi|tidur",
        "jika|bila|kalau tidak",
        "DONT ~8 LEGAL|FACE|RUE|harap|coba-coba|salahkan",
        "kalau|bila|jika NOT|tidak|masih",
        "yang ~2 NOT ~3 LEGAL|CHASE|bukti|membuktikan|terbukti",
        "NOT ~1 bisa|dapat? membuktikan|terbukti",
        "ancam|diancam|terancam|siap|akan|bakal|WARN|UU|ite ≈9 ampun",
        "tanpa ampun|kompromi|izin|bukti",
        "NOT ~3 keluarkan|terbit|hilang",
        "AFTERMATH",
    )
)


def threaten(sentence: Sentence, tags: Tags) -> list[Span]:
    """From the one who is threatened to what is going to happen; none where nobody who writes or
    complains is meant, or where they are spared."""
    words = sentence.words
    sanctions = list(SANCTION.find(words, tags))
    if not sanctions or spares(sentence, tags):
        return []
    targets = list(TARGET.find(words, tags))
    if not targets or not DONE_TO.stands(words, tags):
        return []
    first = min(target for target, _ in targets)
    begin = min(first, sanctions[0][0])
    end = max(targets[0][1], sanctions[-1][1])
    return [span(sentence, begin, end)]


def spares(sentence: Sentence, tags: Tags) -> bool:
    """True where a culprit of the event is meant, or those who write are told to fear nothing:
    "Petugas yang mengancam pelapor akan dikenai sanksi", "Pelapor tidak dapat dituntut"."""
    words = sentence.words
    if any("YOU" in own for own in tags):
        return WELCOMED.stands(words, tags)
    marked = next((n for n, own in enumerate(tags) if own & {"OFFENDER", "CRITIC", "SPEECH"}), None)
    if marked is not None and "OFFENDER" in tags[marked]:
        return True
    return SPARES.stands(words, tags) and not TAKES_BACK.stands(words, tags)


__all__ = ["CLASSES", "spares", "threaten"]
