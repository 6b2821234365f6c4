"""Guilt laid on somebody as if it were found, before anybody has found it."""

from __future__ import annotations

from grader.phrases import Patterns, Tags, span
from grader.stance_words import classes
from grader.text import Sentence, Span

CLASSES = classes("blame")
LAID = Patterns(
    (
        # the deed has a name: "ulah provokator", "akibat kelalaian regu jaga"
        "DEED_NOUN ~3 AGENT !kami|kita|diperiksa|diakui",
        "CAUSE|murni|jelas|semata|ini ~1 DEED_NOUN",
        "DEED_NOUN ~1 ada|pada|di|sepenuhnya ~2 pada|di? ~2 AGENT",
        "ulah|biang|kecerobohan|keteledoran|ketidakbecusan|kebodohan|keserakahan|gara-gara AGENT",
        "ulah|biang|biangnya|ketidakbecusan",
        "AGENT ~3 ikut|turut|memang|jelas|yang|patut|harus|layak|pantas|lah ~1 WRONG|salah "
        "!satu|seorang|paham",
        "WRONG ~1 AGENT",
        "salah !satu|seorang|paham|hitung|tulis ~1 AGENT",
        "salahkan|tuding ~1 AGENT|saja|kantor",
        "AGENT ~4 yang? harus|wajib|mesti|patut|perlu ANSWERABLE ~1 !kami",
        "ROOT_OF ~4 adalah|ialah|yaitu|ternyata|memang|jelas|tak|tidak ~3 AGENT",
        "ROOT_OF ~1 itu|keroknya|keladinya|utamanya? NUMBER? AGENT",
        "biang ~1 keroknya|keladinya|keterlambatan|masalah",
        "AGENT ≈6 itulah|inilah|dialah|merekalah ~1 ROOT_OF|CRIMINAL|yang|sebabnya",
        "AGENT ≈8 menjadi|jadi|adalah|memang ~1 ROOT_OF|CRIMINAL",
        "WORK_OF ~1 oleh? ~1 AGENT|CRIMINAL|SLOPPY|puntung",
        # the cause is somebody's fault
        "CAUSE para|si|oknum|pihak|kepala|seorang|ada? AGENT ~4 SLOPPY|EVIL|WEAK|NOT|BADLY|"
        "sendiri|AT_PLAY",
        "CAUSE ~2 AGENT ~4 SLOPPY|EVIL|AT_PLAY|WEAK|sendiri",
        "CAUSE ~1 SLOPPY|pilih-pilih",
        "CAUSE BADLY ~2 AGENT",
        "CAUSE ~1 ulah|permainan|rengekan|tingkah|kelakuan ~1 AGENT",
        "akibat|gara-gara|gegara|lantaran ~1 AGENT yang|tak|tidak|SLOPPY|membiarkan",
        "AGENT ~8 SLOPPY|WEAK|EVIL|AT_PLAY ≈9 sehingga|hingga|maka|akibatnya|berujung|makanya",
        "gara-gara|gegara|lantaran|akibat AGENT",
        "CAUSE AGENT ~2 kurang|minim|tanpa|jarang|selalu|terlambat|lambat|salah",
        "salah|ulah|kesalahan|gara-gara DOER|AGENT !satu|seorang",
        "akar|sumber|pangkal|asal ~3 adalah|ialah|yakni|memang ~1 AGENT|ego|ulah|sikap|kelakuan",
        "pelakunya|biangnya|dalangnya !belum|masih|diketahui|ditangkap|diperiksa|sedang|akan|"
        "diproses|"
        "dituntut|siapa|diserahkan",
        "kami tahu ~1 betul|pasti|persis",
        "rahasia umum",
        "tutup|menutup mata|mulut",
        "tertangkap basah",
        "AGENT ~3 semestinya|seharusnya|mestinya|harusnya ~1 bertindak|tahu|menjaga|mencegah|"
        "memeriksa|"
        "waspada|melapor|sigap",
        "AGENT ~4 NOT ~1 jujur|amanah|punya|memiliki|tanggap ~1 kemauan|niat|rasa|soal|hati|malu|"
        "iktikad",
        "AGENT ~3 memakan|menggelapkan|menilap|mencatut|menipu|mencurangi",
        "CAUSE ~2 AGENT ~3 JUST|diam|tidur|bersikap|berlagak|mengantuk|sibuk",
        "AGENT ~6 HARMS ~1 !dan",
        "AGENT ~2 tahu persis|betul|benar",
        "AGENT ~1 otak|dalang|biang",
        "demi imbalan|bayaran|uang|jatah|setoran",
        "AGENT ~3 mengantongi|menyimpan|menikmati|menyunat|menahan ~1 premi|uang|upah|hak|dana|"
        "jatah",
        "AGENT ~1 terlalu royal|longgar|lunak|lembek|murah|gampang",
        # nobody but they
        "AGENT+LAH",
        "AGENT ~2 LAH yang",
        "AGENT ~4 sendirilah|sendiri|itulah|inilah yang !terluka",
        "dia|mereka|keluarganya sendiri ~2 SLOPPY|EVIL|BADLY|NOT|WEAK",
        "salah|kesalahan|ulah sendiri|mereka|dia",
        "tidak|tak lain ~2 AGENT|ulah|rengekan",
        "AGENT yang bikin|membuat ~1 kacau|gaduh|rusuh|celaka|onar",
        # sure of it
        "AGENT ~5 SURE ~3 SLOPPY|EVIL|WEAK|CRIMINAL|WRONG|rakus|bermain|mata",
        "AGENT ~3 pasti|jelas !akan|bertugas|sedang|masih|dapat|hadir|datang",
        "ada|pasti ~1 oknum ~3 EVIL|WEAK|bermain",
        "ada orang dalam",
        "AGENT ~8 sengaja|bermaksud|berniat",
        "sengaja ~2 AGENT",
        # a fault told as a fact
        "AGENT ~3 SLOPPY",
        "AGENT ~3 REPEATED",
        "AGENT ~3 malah|justru ~2 WEAK|AT_PLAY|SLOPPY|EVIL|NOT|tidur|diam|kabur",
        "AGENT ~3 salah|keliru menangani|memberi|mengambil|membaca|menghitung|memasang|"
        "mendiagnosis|"
        "mengira|mengatur|memasak|menyimpan|mengurus",
        "AGENT ~4 lupa|enggan|ogah|lamban ~1 mematikan|mengunci|menutup|mencuci|memeriksa|mengirim|"
        "melapor|memberi|mengurus|menjaga|datang|menangani|memasang|memindahkan",
        "AGENT ~4 NOT ~1 mencuci|mengunci|menutup|mau|mematikan|mengawasi|mengurus",
        "AGENT ~3 terlalu pilih-pilih|lamban|lambat|malas|santai|percaya|manja",
        "AGENT ~2 sudah|memang? sering|kerap|gemar ~1 AT_PLAY|WEAK|mengantar|melanggar|berbuat|"
        "mencari",
        "haus|mencari|mengejar sensasi|panggung|popularitas|muka",
        "warisan|peninggalan|kerjaan|buatan|bantuan ~1 AGENT ~1 sendiri|sebelumnya|lama|yang|dalam",
        "itu|itulah|inilah sumbernya|sebabnya|penyebabnya|akibatnya|biangnya|akarnya|pangkalnya",
        "kalau|jika|seandainya|andai ≈1 AGENT ≈4 NOT ~1 SLOPPY|usil|mencari|memulai|lambat|berulah",
        "AGENT ~4 cerewet|rewel|usil|licik|dengki|iri|jahat|culas|bebal|bodoh|arogan|manja",
        "dikutak-kutik|diutak-atik|dirusak|disabotase|dibakar|dicuri|dimanipulasi ~1 oleh? AGENT",
        "inisiatif|ide|permintaan|perintah|keinginan ~3 dari|datang ~3 AGENT",
        "demi uang|gaji|keuntungan|untung|popularitas|sensasi",
        "permainan|bermain|main ~1 bersama|mata|belakang|kotor",
        "memakai|menggunakan|memasang ~1 bahan|kabel|alat|barang ~1 sisa|murahan|bekas|basi|busuk|"
        "palsu",
        "AGENT ~4 EVIL",
        "AGENT ~3 NOT ~1 becus|bertanggung|peduli|disiplin|kompeten|profesional|sabar|cakap|teliti|"
        "hati-hati|serius|cermat|tegas|kunjung",
        "AGENT ~3 NOT ~1 menjalankan|menjaga|mematuhi|melaksanakan|mengikuti|tahu ~1 "
        "tugas|tugasnya|kebersihan|aturan|prosedur|diri|kewajiban|kewajibannya",
        "AGENT ~3 NOT mau ~1 mengikuti|menaati|diatur|tertib|antre|tahu|peduli",
        "AGENT ~1 yang ~2 SLOPPY|EVIL",
        "AGENT ~1 yang NOT ~1 becus|bertanggung|kompeten|disiplin|peduli|tahu",
        "AGENT ~3 kurang didikan|ajar|sigap|peduli|teliti|tanggap|cermat",
        "AGENT ~2 lambat|salah|asal|sering|suka|gemar|membuang ~2 WEAK|mengirim|mengambil|bekerja|"
        "jadi|"
        "memberi|cari|tangkap|sembarangan|membawakan|memenjarakan",
        "AGENT ~4 yang gemar|suka|mula-mula",
        "AGENT ~4 yang memulai ~2 keributan|pertengkaran|perkelahian|kericuhan|kekacauan",
        "AGENT ~2 itu|tersebut|ini|memang|jelas|adalah ~2 CRIMINAL",
        "haus|gila|mata uang|jabatan|duitan|hormat|kuasa",
        "sebagai|siapa ~1 dalang|biang|pemicu|otak",
        "itulah|inilah ~1 sebabnya|penyebabnya|akar|biang|sumber",
        "pilih kasih",
        "mata duitan",
        "pembuat|biang onar|kerusuhan|gaduh|rusuh",
        "aktor intelektual",
        # had they only
        "IF_ONLY ~3 AGENT",
        "kalau|jika|coba saja|kalau ~3 AGENT",
        "tidak|tak ~1 bisa|dapat|boleh|pantas disalahkan",
        "bukan ~1 salah|kesalahan kami|lapas|rutan",
    )
)
OPEN = Patterns(
    (
        "belum ~3 tahu|diketahui|jelas|dapat|terbukti|ada|menetapkan|tentu|dipastikan|bisa",
        "diduga|dugaan|apakah|menduga|disangka|disinyalir !kuat",
        "menunggu|tunggu ~2 hasil|pemeriksaan|laboratorium|putusan|dokter",
        "jika|bila|apabila !saja",
        "masih|sedang|sambil|akan|ikut|untuk|selama|sebelum ~3 diperiksa|dimintai|ditelusuri|"
        "diselidiki|"
        "memeriksa|didalami|ditelaah|mengetahui|pemeriksaan|putusan|menelaah|selesai|ditanyakan|"
        "menilai|diuji|bebas",
        "memeriksa|menilai|menelaah|menyelidiki|periksa ~1 apakah|siapa|mengapa|bagaimana|sebelas",
        "siapa|mengapa|apakah ≈9 diperiksa|belum|diketahui|menilai|menjawab|selidiki|sedang|tim|"
        "diselidiki|ditelaah|ditentukan",
        "bukan|tanpa ~1 karena|hukuman|berarti",
        "NOT|tanpa|bukan|jangan ~2 akan? ~1 menyalahkan|salahkan|menuduh|dituduh|menunjuk|menebak|"
        "menyebut|"
        "menduga|mendahului|berniat",
        "NOT ~1 bersalah|berniat|terbukti",
        "NOT tutup|menutup mata",
        "belum kompeten",
        "seorang pun",
        "ada tidaknya|kemungkinan|unsur",
        "diakui|mengaku",
        "dimintai keterangan|penjelasan|bantuan",
        "diperiksa ~2 sebagai|sejak|oleh|tim|pengawas",
        "adalah pelanggaran",
        "berhak|hak",
        "dapat|bisa dikenai|dijatuhi|dipidana",
    )
)
OWN = Patterns(
    (
        "kami|kita|kamilah|saya ~2 SLOPPY|terlambat|salah|keliru|lalai|akui|mengakui|bertanggung|"
        "menyesal|memohon|belum|minta|meminta",
        "WRONG|DEED_NOUN ~2 kami|lembaga|lpka|rutan|unit",
        "kesalahan|kekurangan|keterlambatan ~3 kami|akui",
        "DEED_NOUN ~3 ada pada kami",
        "akui|mengakui ~3 kesalahan|kekurangan|kelalaian|keterlambatan|kekeliruan",
        "kami ~3 tindak|hubungi|ambil|kerjakan|umumkan",
    )
)


def blame(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where guilt is laid on somebody; none where it is open, denied or the unit's own."""
    words = sentence.words
    found = list(LAID.find(words, tags))
    if not found or OPEN.stands(words, tags) or OWN.stands(words, tags):
        return []
    return [span(sentence, found[0][0], max(end for _, end in found))]


__all__ = ["CLASSES", "blame"]
