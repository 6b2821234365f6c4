"""A harm made small: a trifle, "only" this, lower than elsewhere, not worth the talk."""

from __future__ import annotations

from collections.abc import Sequence

from grader.phrases import Patterns, Tags, span
from grader.stance_words import classes
from grader.text import Sentence, Span, Word

CLASSES = classes("minimise")
SMALL = Patterns(
    (
        # a word that belittles by itself: "sepele", "lumrah", "segelintir"
        "TRIFLE !NUMBER|orang|penghuni|warga|petugas|pengunjung",
        "MATTER ~2 TINY|TRIFLE",
        "MATTER ~2 TINY JUST",
        "NORMAL ~1 di|bagi|untuk|dalam|terjadi|buat ~1 mana|mana-mana|siapa|seluruh|orang|anak|"
        "ukuran|"
        "setiap|lapas|rutan|kalangan|luar|manusia",
        "makanan|menu|pemandangan|urusan|cerita sehari-hari|rutin|lama",
        "sudah|memang|kan ~1 langganan|jatahnya|risikonya|takdir|nasib|resikonya|kodratnya|rutin|"
        "umum",
        "namanya|namanya-juga ~1 juga|tanda|orang|manusia|penjara|lapas|anak",
        "siapa|orang|semua|setiap ~1 pun|orang ~1 pasti|juga|mengalami",
        # only a ..., whatever it is
        "cuma|cuman|sekadar|sekedar|sebatas|hanyalah|palingan !NUMBER|NOT|PASSIVE|sanggup|ada|"
        "punya|bisa|mampu|itu|"
        "satu",
        "ONLY ~3 sementara|main-main|bercanda|bersenang-senang|iseng|lupa|menunggu|formalitas",
        "ONLY ~4 sedikit|sebentar|sesaat|sejenak",
        "THIS|murni|adalah|merupakan|sekadar ~1 masalah|soal|urusan|perkara|kesalahan "
        "TRIVIAL|waktu|kebiasaan|selera|persepsi",
        "OKAY JUST",
        "NOT ~1 tergolong|termasuk|terbilang|masuk|terhitung ~2 BIG|kategori|membahayakan",
        "NOT ~1 bisa|dapat|layak|pantas|perlu|patut|tepat ~1 disebut|dikatakan|dibilang|"
        "menyebutnya|"
        "menyebut ~2 GRAVE_WORD|kejadian|BIG|pelarian|keracunan|kelalaian|pelanggaran",
        "jauh dari|lebih ~1 BIG|berbahaya|gawat|ringan|kecil|sedikit|baik|parah",
        "belum|tidak|tak ada apa-apanya|ruginya|bedanya|salahnya|artinya",
        "hampir|nyaris NOT ~1 terasa|terlihat|berpengaruh|berdampak|kelihatan|ada",
        "bisa|dapat|patut|layak|seharusnya|mestinya|mudah|harap|hendaknya|mohon ~1 MILD|maklum",
        "bukan ~1 hal|barang|cerita|kejadian|masalah baru|aneh|luar",
        "dari|sejak dulu|dahulu ~1 juga|begitu|memang|sudah",
        "kebetulan|apes|sial ~1 saja|lagi|sedang",
        "tanpa ~1 dampak|akibat|korban|masalah|gangguan ~1 BIG",
        "pulih|sembuh|hilang|reda|selesai|beres|membaik|sehat ~1 sendiri|sendirinya",
        "selesai|diselesaikan|berdamai|didamaikan|dianggap|tutup ~3 kekeluargaan|buku|damai|"
        "selesai",
        "beda|selisih|meleset|telat|terlambat ~1 tipis|sedikit|sebentar",
        "malah|justru ~2 akrab|senang|bersyukur|sehat|menunjukkan|membuktikan|hiburan|baik",
        "sudahlah|lupakan|anggap|hitung-hitung|itung-itung saja|sebagai|ini|itu|kejadian",
        "ada ~1 hikmahnya|untungnya|baiknya",
        "hanya !NUMBER ~1 SLIGHTLY !NUMBER",
        "ITS TINY !dan",
        "sudah|memang ~1 terbiasa|kebal|maklum|terlatih",
        "mana cukup|bisa|sanggup|seberapa|berarti",
        "NOT ~1 membuat|berarti ~1 dunia|kiamat|langit|segalanya",
        "dunia|langit ~1 runtuh|kiamat",
        "THIS ~1 tanda|pertanda|konsekuensi|bunga ~1 !siapa",
        "bisa|dapat|sering|kerap terjadi ~1 di|pada|kepada|dalam !pukul",
        "memang ~1 sudah ~1 waktunya|tua|rapuh|usang|uzur",
        "nyaris|hampir nihil|nol",
        "sebagian kecil",
        "minoritas|persentasenya|persentase ~1 kecil",
        "ONLY ~3 ringan|teri",
        "ONLY ~4 bukan ~1 soal|masalah|hal",
        "bukan ~1 apa-apa|soal|sesuatu ~1 kok|besar|yang",
        "tenang|santai JUST",
        "seperti|bak|ibarat ~3 biasa|sehari-hari",
        "bukan ~2 namanya",
        "hanya|cuma itu|segitu|sekian !yang",
        "NOT ~1 terhindarkan|terelakkan|terhindar",
        "siapa ~2 yang NOT",
        "HURT|MATTER|banjir|antrean|kebakaran|kejadian ~1 tahunan|musiman|langganan|rutin",
        "NOT ~1 sebanding|setara",
        "sama JUST",
        "NOT ~1 mengurangi|menodai|menutupi|mencoreng|merusak|mengganggu ~3 "
        "kebahagiaan|makna|semangat|apa-apa|citra|suasana|kemeriahan|kelancaran|kegiatan",
        "lebih singkat|pendek|sedikit|ringan|kecil|mending|cepat ~1 daripada|ketimbang|dibanding",
        "NOT ~2 ada|akan ~3 selain|kecuali",
        "toh",
        "^ itu pun ~3 ONLY|setinggi|sebatas|sekadar|kecil|ringan|sebentar|karena|lebih",
        "malah|justru ~1 lebih",
        "jauh dari ~1 kata|sebutan|istilah|kesan",
        "sebagai|karena|ONLY|akibat ~1 salah senggol|paham|pengertian|sangka|tangkap",
        "hanya !NUMBER ~3 yang HURT|kena|rusak|terbakar|terendam|basah|terdampak",
        "NORMAL namanya",
        # a rhetorical question
        "apalah|apa arti|artinya|salahnya|bedanya|ruginya|susahnya|masalahnya",
        "^ buat|untuk apa",
        # it will pass, it changes nothing, nobody complains
        "NOT ~2 mengubah|membuat|menjadikan|membunuh|mengurangi|memengaruhi|"
        "merugikan ~3 apa|orang|siapa|banyak|apa-apa",
        "NOT ~1 berakibat|berdampak|berpengaruh|mengubah ~1 apa|apa-apa|banyak|serius|fatal|buruk",
        "NOT ~1 ada ~3 yang ~1 protes|mengeluh|keberatan|komplain|celaka|benar-benar|dirugikan|"
        "serius|"
        "keberatan",
        "itu|ini pun ~3 ONLY|lebih|karena|cuma|hanya|pulih|sudah",
        "ONLY ~1 kurang|masuk|salah|terlalu|lupa|butuh|perlu|tinggal",
        "ONLY untuk|demi ~1 jaga|berjaga-jaga|memastikan|pencegahan|amannya",
        "tinggal mengulang|dijemur|dicuci|diganti|diperbaiki|dibersihkan|mengurus",
        "cukup ditegur|diingatkan|dimaafkan|dibina|dimaklumi|minum|istirahat",
        "untung|untungnya ~1 bukan|hanya|cuma|saja|masih|tidak",
        "masih|terhitung|tergolong|terbilang ~1 terhitung|tergolong|terbilang? ~1 cepat|aman|baik|"
        "beruntung|untung|sedikit|ringan|wajar|mending|lumayan|sebentar|muda",
        "nol koma",
        "jumlah|angka|nilai|porsi|bagian ~1 yang ~2 tenggelam|tertutup|kecil|sedikit|minim|receh",
        "tidak|tak ~1 terasa|seberapa|berasa|masalah|apa",
        "baru ~2 soal|masalah ~2 kalau|jika|bila|apabila",
        "sudah ~2 bisa|kembali ~2 bercanda|tertawa|tersenyum|bermain|beraktivitas|normal|ceria|"
        "makan|"
        "pulih|sehat|lagi",
        "hanya|cuma|sekadar|sebatas ~1 soal|urusan|masalah|perkara|kertas|selembar|satu-dua",
        "cepat|segera ~1 surut|pulih|sembuh|reda|kering",
        "dengan sendirinya",
        "gangguan|insiden|pelanggaran|kesalahan|kelalaian|kekeliruan|keributan|kendala ringan",
        "TINY|NORMAL MATTER",
        "sangat|amat|begitu NORMAL|SMALL !bila|jika",
        "HURT|MATTER|ribut|keributan ~2 SHORT",
        "TRIVIAL|teknis|MATTER ~2 semata|belaka",
        "MATTER|THIS|yang|memang|sudah|masih|tergolong|termasuk|terbilang|cukup|adalah ~1 "
        "NORMAL JUST|sekali|kalau|bila|dalam|di|bagi|terjadi|dan|untuk|pada|yang",
        "MATTER ~1 yang? sangat|memang|sudah? NORMAL",
        "NORMAL JUST",
        "sudah|memang|itu|hal|yang NORMAL terjadi|dialami",
        "THIS|adalah|merupakan|memang|sudah|kan|MATTER ~1 NORMAL !nya|hidup|hari|dan|diisi|"
        "bertugas|mengawal|menjaga|melayani|digunakan|dipakai|dilakukan|ACTS",
        "masih|tergolong|terbilang|cukup|terhitung|termasuk NORMAL|SMALL|MILD|wajar|aman|baik",
        "masih ~1 bisa|dapat|bisa-bisanya MILD",
        "masih|tetap ~1 dalam ~1 batas ~1 NORMAL|kewajaran|toleransi",
        "masih|tetap ~2 lebih baik|ringan|kecil|mending|sedikit",
        # only
        "ONLY !NUMBER ~2 SMALL|TRIFLE|TRIVIAL|TINY_NOUN|HURT|FEW|SHORT|MATTER",
        "ONLY !NUMBER ~5 THIS? JUST|SMALL|FEW|SHORT|semata",
        "ONLY ~4 SMALL|HURT JUST|kok|dan|tidak|lalu",
        "MATTER|HURT|THIS|dampaknya|jumlahnya|korbannya JUST",
        "tidak|tak lebih dari|daripada !NUMBER",
        "tidak|tak lebih|ubahnya dari|seperti",
        "tidak|tak|tidaklah lebih ~2 daripada|dari !NUMBER",
        "ONLY NUMBER ~3 dari ratusan|ribuan|puluhan|sekian",
        "ONLY ~3 puluhan|belasan|segitu|segini|sekian|begitu",
        "NUMBER|rupiah|belasan|puluhan ≈3 THIS pun",
        "^ paling|palingan|paling-paling !lambat ONLY|NUMBER|HURT",
        "terlalu|sangat|amat SMALL|sedikit|remeh ~1 untuk|buat",
        "NORMAL|SMALL ~2 dibandingkan|dibanding|ketimbang",
        "SMALL|sedikit sekali ~2 jika|kalau|bila|dibanding|dibandingkan",
        "baru NUMBER|sekali kali|kasus|orang? ≈4 NORMAL|TRIFLE|SMALL",
        "lebih pantas|tepat|cocok disebut",
        # a little harm
        "A_LITTLE HURT|TINY_NOUN|MATTER|kecolongan|ribut|masalah|terlambat",
        "HURT|sesak|ribut-ribut|berdesakan|MATTER ~1 sedikit",
        "jumlahnya|nilainya|kerugiannya|uangnya|dampaknya|kesalahannya|lukanya|persoalannya|"
        "masalahnya|beratnya ~2 SMALL|seberapa|sampai|besar|serius",
        # no matter
        "NOT ~2 BIG ~1 JUST? MATTER|itu|ini|nya|kok|pengaruhnya|jumlahnya",
        "NOT MATTER ~2 BIG",
        "bukan|bukanlah|tidaklah ~1 MATTER|sesuatu|hal|temuan|angka|dosa ~2 yang? ~2 "
        "BIG|NEED|MADE_MUCH|EFFECT",
        "tidak|tak|bukan ~1 ada|membawa|menimbulkan|menjadi|membuat|memberi ~2 EFFECT|BIG",
        "NOT ~2 EFFECT|terasa ~4 BIG|apa-apa|JUST",
        "tidak|tak|tidaklah|bukanlah|belum seberapa|kenapa-kenapa|apa-apa|berarti|signifikan|"
        "serius|"
        "parah|separah|fatal|bermakna|begitu|terlalu|kenapa|penting|genting|lama !yang|lagi|ada",
        "tidak|tak sampai apa-apa|kenapa-kenapa|fatal|parah|kenapa|NUMBER",
        "tidak|tak ada yang NEED MADE_MUCH",
        "tidak|tak ada arti|artinya|pengaruh|pengaruhnya|dampak|masalah",
        "tidak|tak merugikan|mengganggu|mengurangi|memengaruhi|berdampak|berpengaruh ~4 "
        "siapa|apa|apa-apa|berarti|sedikit|pelayanan|layanan|pencarian|ketertiban|banyak",
        "tidak|tak menimpa|mengenai|melukai|merusak ~1 banyak|parah",
        # not worth the talk
        "DONT|NOT ~3 NEED? ~2 MADE_MUCH",
        "DONT|NOT NEED ~3 MADE_MUCH|polemik|cerita|masalah",
        "DONT ~1 dijadikan|jadikan|dianggap|anggap ~1 MATTER|polemik|cerita|GRAVE_WORD",
        "NEED|kok|malah|terlalu|WHY ~1 diributkan|dibesar-besarkan|dipersoalkan|dihebohkan|"
        "dipermasalahkan|digembar-gemborkan",
        "berlebihan|lebay|terlampau ~1 menyebut|menyebutnya|kalau|bila|jika|disebut|menanggapi",
        "terlalu|agak berlebihan|dibesar-besarkan|didramatisasi|dini menyebut|menyebutnya|kalau",
        "menyayangkan ≈8 diangkat|dibesar-besarkan|diberitakan|diributkan|diviralkan",
        "namanya|namanya-juga juga",
        "maklum|maklumlah ≈1 !kami|keadaan|akan",
        # elsewhere too
        "di? ~1 tempat|lapas|rutan|daerah|negara|mana|mana-mana|luar ~2 lain|mana|saja|lapas ~2 "
        "juga|pun|sama|begitu|sering|lebih",
        "bagi|di lapas|rutan|tempat|siapa|mana mana|saja|manapun ~1 pun|saja|juga",
        "terjadi|menimpa|dialami ~2 mana|siapa|siapa-siapa|mana-mana ~1 saja|pun",
        "hal|sudah|memang|masalah NORMAL|umum|biasa|jamak ~3 di|bagi seluruh|mana|semua|setiap",
        "toh|untung|untungnya|syukurnya|lagipula|lagi-pula ~6 ONLY|juga|sudah|akhirnya|sementara",
        "yang penting|terpenting ~6 sudah|lulus|selamat|kembali|pulih|aman|lainnya|diberi|beres|"
        "tetap",
        "mereka|mereka-mereka|penghuni enjoy|senang|nyaman|betah|terbiasa ~1 JUST|juga|kok",
        "tidak|tak|nggak apa-apa|mengapa|masalah JUST? !dan",
    )
)
REFUSES = Patterns(
    (
        "NOT ~5 menganggap|anggap|menyebut|menyebutnya|mengatakan|katakan|memandang|menilai|"
        "membenarkan|meminta|memaklumi|dianggap|sebut|pantas-disebut",
        "NOT ~1 itu|membuat|menjadikan ~4 TINY|TRIFLE|NORMAL",
        "DONT ~2 anggap|menganggap|katakan|sebut|menyebut|mengira|dianggap|remehkan|menyepelekan",
        "NOT|tiada ~1 ada ~3 yang ~1 terlalu SMALL",
        "terlihat|tampak|kelihatan|terdengar|tampaknya SMALL ≈5 tetapi|namun|artinya|padahal|tapi",
        "sekecil|sesedikit|sesingkat|seringan|betapa|seberapa apa|kecil|pun",
    )
)
TOO_LITTLE = Patterns(
    (
        "kami|unit|lapas|rutan|lpka|petugas|penjaga|klinik|sistem|loket ONLY "
        "ada|punya|mempunyai|memiliki|mampu|menegur|menulis|mengirim|menyediakan|diisi|dijaga|"
        "menyampaikan|menjawab|melayani|memeriksa|meminta",
    )
)
NOT_SMALL = Patterns(
    (
        "NOT|bukan|bukanlah|tidaklah !lebih ~1 MATTER|sesuatu|hal|lagi|sekadar|semata|akan|boleh|"
        "bisa|dapat|ini|itu|pernah? ~3 SMALL|TRIFLE|NORMAL|sederhana|sekadar",
        "seperti|sebagai|secara|pada|dari|menganggapnya|dianggap ~1 NORMAL|TINY|TRIFLE !saja",
        "NOT SMALL|TRIFLE|NORMAL|sekadar|sedikit|semata-mata|ONLY",
    )
)


def minimise(sentence: Sentence, tags: Tags) -> list[Span]:
    """Where a sentence makes a harm small; none where it refuses to, or tells that too little was
    there."""
    words = sentence.words
    found = list(SMALL.find(words, tags))
    if not found or REFUSES.stands(words, tags):
        return []
    fair = [*NOT_SMALL.find(words, tags), *TOO_LITTLE.find(words, tags)]
    told_by_a_doctor = any("MEDIC" in own for own in tags)
    kept = []
    for first, last in found:
        if any(first <= end and begin <= last for begin, end in fair):
            continue
        if told_by_a_doctor and any("HURT" in tags[n] or "SMALL" in tags[n]
                                    for n in range(first, last + 1)):  # fmt: skip
            continue
        kept.append(span(sentence, first, last))
    return kept


def mild(words: Sequence[Word]) -> bool:
    """True for a passage that only calls something small: a fault where it stands for a harm."""
    marks = {"ONLY", "NOT", "DONT", "TRIFLE", "JUST", "MADE_MUCH", "NORMAL", "FEW"}
    tags = CLASSES.tags(words)
    return any("TINY" in own for own in tags) and not any(own & marks for own in tags)


def plain(words: Sequence[Word]) -> bool:
    """True for a passage with a word that belittles whatever it stands beside: *sepele*, *biasa*,
    *dibesar-besarkan*; what only limits (*hanya*) or compares is open to doubt."""
    return any(own & _BELITTLING for own in CLASSES.tags(words))


_BELITTLING = frozenset({"TRIFLE", "TINY", "NORMAL", "MADE_MUCH", "TINY_NOUN", "TRIVIAL", "MILD"})

__all__ = ["CLASSES", "mild", "minimise", "plain"]
