"""Praise of the unit, its staff or its head, in words that judge."""

from __future__ import annotations

from grader.phrases import Patterns, Tags, span
from grader.stance_words import classes
from grader.text import Sentence, Span

CLASSES = classes("praise")
GOOD = Patterns(
    (
        "GREAT",
        "BEST",
        "luar biasa",
        "kerja ~1 keras|cerdas|hebat|ikhlas",
        "garis|garda terdepan|depan",
        "VERY ~1 FINE",
        "EFFORT ~1 FINE|GREAT|terbaik|sigap",
        "FINE|BEST dan|serta|sekaligus ~1 FINE|GREAT",
        "FINE ≈1 FINE",
        "paling ~1 GREAT|kondusif|humanis|ramah|bersih|aman|tertib|baik|siaga|peduli",
        "MERIT ≈12 STAFF",
        "STAFF ≈12 MERIT",
        "MERIT FINE|GREAT",
        "WINS ~6 ACCLAIM|AWARD|FINE|GREAT|komitmen|keseriusan|bukti",
        "bertabur|sarat|segudang|puluhan|sederet ACCLAIM|AWARD|karya",
        "WORTHY ~3 PRAISED",
        "tanpa|tak|tidak|pantang|anti|tiada|tiada-henti ~1 TIRE",
        "tak|tidak ~1 diragukan|tertandingi|terkalahkan",
        "siang|pagi malam ~1 tanpa|demi",
        "penuh ~1 tanggung jawab",
        "penuh ~1 kasih|cinta|perhatian|kesabaran|ketulusan|dedikasi|pengabdian",
        "segenap hati|jiwa|raga",
        "terkenal|sangat|yang dekat|akrab dengan",
        "tiada|tanpa henti",
        "nomor satu",
        "naluri|insting|mata|pandangan|penciuman ~1 tajam|elang|jeli",
        "WORTHY !dipertanyakan|disesalkan|disayangkan|diduga|diperiksa|dicurigai|dikritik PASSIVE",
        "hormat|salam|tabik|tepuk ~3 untuk|kepada|bagi|tangan",
        "tiada|tanpa|tak|tidak ~1 duanya|bandingnya|tara|bercela|ternilai",
        "menunjukkan|memperlihatkan kelasnya|taringnya|kualitasnya",
        "gigit jari",
        "nilai|skor|rapor sempurna|tertinggi|biru",
        "lebih dari yang ~2 diwajibkan|diminta|semestinya",
        "diakui ~2 pusat|nasional|dunia|semua|banyak",
        "reputasi|nama|citra ~3 bersih|baik|harum|bercela|terjaga",
        "insan-insan|putra-putri ~1 terbaik|pilihan|pengayom",
        "paling ~1 rapi|disiplin|solid|kompak|sukses|gemilang|megah|meriah",
        "sepanjang|dalam|mencatat sejarah ~1 rutan|lapas|lpka|unit|bapas",
        "mengerahkan|mencurahkan|memberikan ~1 segala|segenap|seluruh ~1 kemampuan|daya|tenaga|"
        "perhatian",
        "selamat atas",
        "selalu|senantiasa|terus ~1 di ~1 depan|garis|sisi",
        "wajah|era|babak baru ~2 FINE|GREAT|pelayanan",
        "berkat ~2 latihan|pengalaman|disiplin|kedisiplinan|koordinasi|kecakapan|doa",
        "ujung tombak",
        "tinta sejarah|emas",
        "NOT ~1 kagum|salut|bangga|takjub|terharu",
        "NOT ~1 ada ~1 cacat|cela|tandingan|bandingan|duanya",
        "NOT ~1 pernah ~1 surut|padam|goyah|absen|kendur|mengecewakan",
        "ibarat|bak|laksana|bagai|bagaikan ~1 ibu|ayah|bapak|pahlawan|malaikat|elang|singa|"
        "keluarga|orang",
        "mata elang",
        "unjuk|tunjukkan gigi|taring|kebolehan|kemampuan",
        "naik kelas|level|daun",
        "kelas dunia|internasional|wahid",
        "contoh|teladan|penanganan|standar ~3 ideal|terbaik|sempurna",
        "dipandang|dinilai|diakui ~3 pihak|orang|kalangan|publik|warga ~2 sebagai|baik",
        "layak|patut|pantas ~1 disebut|dinobatkan|dicatat|dikenang",
        "STAFF ~3 terampil|berpengalaman|terlatih|lembut|mengayomi|sabar|andal",
        "terampil|ketenangan|keterampilan|nyali|keuletan|kesabaran ~2 STAFF",
        "NOT ~2 dikelabui|diragukan|tergoyahkan|terkecoh",
        "NOT ~1 satu pun ~3 terlewat|luput",
        "mahkota|permata|mutiara ~2 kerja|prestasi|bagi|dari",
        "itulah|inilah ~1 kelas|kualitas|mutu|bukti|wujud|kehebatan",
        "antipungli",
        "dikenal|terkenal|dijuluki ~2 anti|bebas|paling|sebagai",
        "deretan|sederet|lemari ~1 piala|trofi|penghargaan|piagam|medali",
        "berbangga|dibanggakan|kebanggaan|bangganya",
        "sepenuh hati|jiwa|raga",
        "berkat ~3 EFFORT|LEADS|GREAT|kesiapan|keberanian|kecermatan|ketulusan|persiapan",
        "di? bawah ~1 LEADS|komando",
        "kepemimpinan|tangan ~2 dingin|GREAT|FINE|istimewa|emas|beliau",
        "terima kasih ~4 tak|sebesar-besarnya|setinggi-tingginya|terhingga|kepada|untuk STAFF|ibu|"
        "bapak|terhingga",
        "selamat ~1 kepada|untuk|buat ~2 STAFF",
        "setinggi-tingginya|sebesar-besarnya",
        "patut disyukuri",
        "menunjukkan|membuktikan|mencerminkan ~1 komitmen|keseriusan|kesungguhan|kepedulian|empati|"
        "perhatian|keandalan|diri|keteguhan",
        "perhatian|empati|komitmen|kepedulian ~1 luar|mendalam|kuat|tulus|besar|tinggi|penuh|nyata",
        "bukti|cermin|potret|wujud ~1 GREAT|keberhasilan|nyata|keseriusan|komitmen|bahwa|"
        "keunggulan",
        "berjuang|berjibaku|bekerja ~2 sekuat|siang|keras|total|maksimal|ikhlas",
        "sekuat tenaga",
        "berjalan|berlangsung ~1 sempurna|khidmat|mulus|sukses|gemilang|sangat|lancar ~1 dan|"
        "berkat|"
        "sukses|tanpa|penuh|sampai",
        "mulus|sempurna !berkas|daftar",
        "rujukan|teladan|contoh|percontohan|kebanggaan|idola ~1 nasional|daerah|warga|bagi|di|lain",
        "bikin|membuat ~1 bangga|betah|kagum|haru|tersenyum",
        "seperti ~1 di? rumah|anak ~1 sendiri",
        "menjadi|jadi|sebagai ~2 pelopor|pionir|rujukan|teladan|barometer|idola",
        "gagah|berani ~1 berani|petugas|menembus|menerjang",
        "senyum ~2 ramah|manis|tulus|petugas|menghangatkan",
        "mampu melayani|memberikan|menjaga|menyajikan|menghadirkan",
        "konsisten ~2 di|dalam|menjaga|memberi|melayani",
        "mengedepankan|menjunjung ~3 FINE|humanis|integritas|pelayanan",
        "makin|kian|semakin mantap|bersinar|dicintai|dipercaya|maju|baik|jaya",
        "dicintainya|dipercayanya|hebatnya|betapa",
        "antusiasme ~3 membuktikan|luar|tinggi",
        "menaklukkan|menjinakkan ~3 jago|api",
        "cepat dijinakkan",
        "selamatkan|menyelamatkan ~1 generasi|bangsa|puluhan|ratusan",
        "berhasil|sukses ~1 digagalkan|menggagalkan|menyelamatkan|mengungkap ~3 berkat|besar",
        "beruntung|untung|untunglah|untungnya ≈2 berkat|petugas|STAFF",
        "langkah|gerak|respons|tindakan ~2 FINE|tanggap|tepat|sigap",
        "tim|petugas|jajaran|kami ~2 terkenal|dikenal|memang ~2 FINE|GREAT|paling|sebagai",
        "terkenal|dikenal ~2 FINE|GREAT|paling|sebagai|luas",
        "ketegasan|perhatian|peran|jasa ~1 STAFF",
        "pegawai|petugas|pengawal|tenaga|tim|sosok ~3 berdedikasi|FINE ~2 dan|dengan|sejati",
    )
)
TAKEN_BACK = Patterns(
    (
        "NOT|jauh|lemahnya|gagalnya ~3 GREAT|MERIT|BEST|dari|FINE|AWARD|patut|pantas|layak",
        "NOT ~1 lagi|ada|menambah|menghapus|mengubah|berarti|merayakan ~4 GREAT|AWARD|arti|artinya|"
        "kenyataan|apa|satu",
        "AWARD|GREAT|BEST|terdengar ≈16 tidak|tetapi|namun|padahal|masih|dievaluasi|ditinjau|"
        "dinilai "
        "~2 menambah|menghapus|mengubah|berarti|ada|tergantung|kembali|dua|laporan|bulan|oleh",
        "AWARD|BEST ~9 ditinjau|dievaluasi|dinilai|dicabut|diusulkan|sepatutnya",
        "pernah ~2 disebut|dijuluki|mendapat|menerima|dinobatkan",
        "kalau|jika|bila ~2 ada",
        "kepada ~2 pelapor|pengirim|warga|wartawan|redaksi|pemadam|sopir|pedagang|relawan|tetangga|"
        "keluarga",
        "janji|janjikan|dijanjikan|menjanjikan",
        "seharusnya|sepatutnya|semestinya|sebaiknya",
        "GREAT|AWARD ≈9 tetapi|padahal|sedangkan",
        "syarat|menurut ≈9",
        "AWARD ~4 sendiri|tergantung|dipajang",
        "NOT ~4 berkat|karena|buah ~2 GREAT|kesiapan|kami",
    )
)


def praise(sentence: Sentence, tags: Tags) -> list[Span]:
    """A word that judges well, from the first such word to the last; none where the text takes it
    back."""
    words = sentence.words
    found = list(GOOD.find(words, tags))
    if not found or TAKEN_BACK.stands(words, tags):
        return []
    return [span(sentence, found[0][0], max(end for _, end in found))]


__all__ = ["CLASSES", "praise"]
