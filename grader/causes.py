"""Why and how something was done, as far as a clause says so: causes, purposes, means, ways."""

from __future__ import annotations

from collections.abc import Iterator

from grader.text import Document, Sentence, Span, Word

CAUSE = frozenset(
    "karena akibat lantaran agar supaya demi guna berkat dikarenakan berhubung mengingat buntut "
    "gara-gara dipicu disebabkan diakibatkan dilatarbelakangi didorong bertujuan".split()
)
"""What opens a cause or a purpose by itself; *sebab* and *untuk* depend on their neighbours."""
_URGES = frozenset("oleh keinginan rasa semangat niat kebutuhan tekad kepedulian alasan".split())
_EMPTY = {
    "karena": "itu hal",
    "akibat": "itu hal",
    "sebab": "itu dan akibat musabab yang hal",
    "mengingat": "kembali lagi",
    "dipicu": "apa",
    "disebabkan": "apa",
    "demi": "sedikit",
    "guna": "usaha",
}
"""Words behind a connective that make it a reference or a fixed phrase: *karena itu*."""
_NOUN_BEFORE = frozenset(
    "tanpa apa soal oleh sebuah sebagai hukum tentang mencari dan suatu adalah menjadi "
    "mengenai sebab tiada satu dampak tepat hasil daya serba berdaya menanggung segala sop "
    "sup".split()
)
"""Words before *sebab*, *akibat* or *guna* that make it a noun: *tanpa sebab*, *tepat guna*."""
_NO_VERBS = frozenset(
    "mengapa bagaimana media medali mesin menteri mereka menit meja medan merah metode meter "
    "mei memo mental menu menantu merek megah mewah memang menjelang menuju menurut melalui "
    "mengenai meski meskipun merdeka berita berkas beras beberapa berapa berat bernama bersama "
    "berikut berupa besar beton beasiswa bebas bekal bekas belanja belum benar benih bengkel "
    "berbagai berjumlah berhubung diri dinas diskusi dia dialog diet dimana digital disiplin "
    "diklat dini dinding direktur terdakwa tersangka terpidana terapi ternak teras terang teri "
    "terali tersebut terhadap terkait terminal tertentu terlalu tepat teralinya tetap tenang "
    "terakhir terbaru terbaik tertinggi diketahui dahulu".split()
)
_ROOT_VERBS = frozenset(
    "kabur keluar masuk hadir datang jatuh naik turun lari pergi tiba mandi tidur tampil belajar "
    "ikut pulang lolos kembali duduk makan minum tahu bangkit bebas maju mundur tutup buka".split()
)
_NO_MANNER = frozenset(
    "umum keseluruhan khusus garis prinsip hukum pribadi langsungnya resminya teori "
    "administratif nasional internasional statistik geografis historis nominal total "
    "akumulatif kumulatif kuantitas kualitas teknis yuridis logika konsep angka jumlah "
    "hierarki struktural kelembagaan sosiologis psikologis akal budaya ekonomi kebetulan "
    "kasatmata keilmuan teoretis".split()
)
_PERSONS = frozenset(
    "ibu ibunya bapak ayah ayahnya anak anaknya istri istrinya suami suaminya keluarga keluarganya "
    "neneknya kakaknya adiknya pihak warga petugas rombongan masyarakat kuasa pengacara polisi "
    "wartawan media korban pelaku teman rekan rekannya para kami kita mereka dia ia dokter "
    "perawat orang tamu penghuni narapidana tahanan klien dinas kepolisian pemerintah "
    "koperasi".split()
)
_ATTRIBUTES = frozenset(
    "nomor skor nilai denda inisial alamat tema judul jumlah total kapasitas anggota status usia "
    "hukuman pidana harga biaya demikian hormat ini itu adanya tujuan harapan kata nama nama-nama "
    "kondisi tahun catatan ukuran luas panjang ancaman vonis rincian asumsi berat kode tahapan "
    "peserta tinggi hak begitu permukiman hari kasus".split()
)
_WITH = frozenset(
    "sama sesuai terkait berkaitan bertemu berbeda bertepatan sejalan seiring berhubungan "
    "berakhir hubungan perjanjian kontrak jarak rapat kerja sampai berkoordinasi bersinergi "
    "berkolaborasi koordinasi bekerja sinergi kolaborasi dibandingkan setara senada serupa "
    "tinggal menikah dilengkapi ditandai diakhiri ditutup dibuka bergabung berdialog berbincang "
    "bersalaman berhadapan identik dikenal disebut dimulai diawali diganti digantikan dipadukan "
    "dihiasi diisi dilanjutkan berbatasan".split()
)
"""Words that ask for *dengan*, which then tells no manner."""
_AUXILIARIES = frozenset(
    "yang tidak telah akan sudah untuk dilarang wajib dan dapat bisa boleh harus mulai masih tetap "
    "kini ingin mau selalu sedang pernah belum agar setelah".split()
)
_PASSED = frozenset(
    "di dari batas pukul tengah sepekan sebulan sehari jam depan belakang samping".split()
)
_COMPANY = frozenset(
    "didampingi dihadiri disaksikan beranggotakan berisi bertuliskan bertema bertajuk berjumlah "
    "berukuran berinisial bernama berusia berkapasitas memiliki".split()
)
"""Verbs behind *dengan* that tell who or what was there, not how it was done."""
_WAY = frozenset(
    "jalan jalur tol rute gang hutan desa kota kampung masa proses jembatan tahap tahapan "
    "perjalanan perairan selat".split()
)
_STOPS = frozenset(
    "sehingga namun tetapi melainkan sedangkan sementara sebelum setelah sejak ketika saat "
    "hingga menurut sambil kata ujar".split()
)


def is_verb(word: Word) -> bool:
    """True for a word in lower case that looks like a verb: me-, di-, ber-, ter- or a root."""
    text = word.text
    if text in _ROOT_VERBS:
        return True
    if text in _NO_VERBS or text != word.lower or len(text) < 5:
        return False
    return text.startswith(("me", "di", "ber", "ter")) and "-" not in text[:3]


def causes(document: Document) -> tuple[Span, ...]:
    """Causes and purposes, each from its connective to the end of its clause, in order."""
    return tuple(span for sentence in document.sentences for span in _causes(document, sentence))


def _causes(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    free = 0
    for position, word in enumerate(words[:-1]):
        if position < free or not _opens_cause(document, words, position):
            continue
        last = _clause_end(document, sentence, position)
        yield Span(word.start, words[last].end)
        free = last + 1


_ASKS_WHAT = frozenset(
    "diminta diimbau berhak wajib dilarang bersedia siap sepakat berjanji diajak memilih berencana "
    "hak kesempatan izin mampu berani enggan ingin waktu rencana kewajiban berkewajiban berniat "
    "diwajibkan diizinkan menolak mencoba berusaha mulai layak sempat kemampuan".split()
)
"""Words whose complement, not whose purpose, *untuk* opens: *berhak untuk menerima*."""


def _opens_cause(document: Document, words: tuple[Word, ...], position: int) -> bool:
    word, following = words[position], words[position + 1]
    if word.lower not in CAUSE and word.lower not in ("sebab", "untuk", "dalam", "dengan"):
        return False
    if word.is_capital and position:
        return False  # a name or a title: Grup musik Demi Masa
    if (
        "," in document.text[word.end : following.start]
        or following.lower in _EMPTY.get(word.lower, "").split()
    ):
        return False
    before = words[position - 1].lower if position else ""
    if word.lower in ("dalam", "dengan"):
        return following.lower == ("rangka" if word.lower == "dalam" else "tujuan")
    if word.lower == "untuk":
        return is_verb(following) and before not in _ASKS_WHAT
    if word.lower in ("sebab", "akibat", "guna", "buntut") and before in _NOUN_BEFORE:
        return False
    if word.lower == "demi" and before == following.lower:
        return False  # satu demi satu
    if word.lower == "berkat" and before in ("memohon", "mendapat", "menerima", "doa", "nasi"):
        return False
    if word.lower == "didorong" and following.lower not in _URGES:
        return False  # a cart is pushed
    if word.lower == "bertujuan" and following.is_capital:
        return False
    if word.lower == "mengingat" and position:
        return "," in document.text[words[position - 1].end : word.start] or before in (
            "ini",
            "itu",
        )
    if word.lower == "sebab" and not position:
        return not following.lower.endswith("nya")
    return True


def _clause_end(document: Document, sentence: Sentence, first: int) -> int:
    """The last word of the clause that begins at ``first``."""
    words = sentence.words
    for position in range(first + 1, len(words)):
        gap = document.text[words[position - 1].end : words[position].start]
        lower = words[position].lower
        if any(sign in gap for sign in ',;:()“”"–'):
            return position - 1
        if position < first + 3:
            continue
        if lower in _STOPS:
            return position - 1
        if position + 1 < len(words) and lower not in ("mengingat", "demi", "didorong", "dipicu"):
            opens = _opens_cause(document, words, position)
            if opens and words[first].lower not in ("bertujuan", "dalam"):
                joined = words[position - 1].lower in ("dan", "serta", "atau")
                return position - (2 if joined else 1)
    return len(words) - 1


def manners(document: Document) -> tuple[Span, ...]:
    """Means, instruments and ways, each from its preposition to the end of its phrase, in order."""
    return tuple(span for sentence in document.sentences for span in _manners(document, sentence))


def _manners(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    free = 0
    for position in range(len(words) - 1):
        if position < free or not _opens_manner(document, sentence, position):
            continue
        last = _phrase_end(document, sentence, position)
        yield Span(words[position].start, words[last].end)
        free = last + 1


def _opens_manner(document: Document, sentence: Sentence, position: int) -> bool:
    words = sentence.words
    word, following = words[position], words[position + 1]
    opener = word.lower
    if opener not in ("dengan", "secara", "melalui", "lewat", "via", "menggunakan", "memakai"):
        return False
    if (word.is_capital and position) or document.text[word.end : following.start] != " ":
        return False
    if opener == "secara":
        return following.lower not in _NO_MANNER
    before = words[position - 1].lower if position else ""
    if opener == "dengan":
        return _with_manner(document, sentence, position)
    if before in _AUXILIARIES:
        return False
    acted = not position or _verb_before(document, sentence, position)
    if opener in ("melalui", "lewat", "via"):
        passed = following.is_number or following.lower in (*_WAY, *_PASSED)
        return acted and not passed
    return acted


def _with_manner(document: Document, sentence: Sentence, position: int) -> bool:
    """Does *dengan* tell a means or way? Not company, possession, or what another word asks for."""
    words = sentence.words
    following = words[position + 1]
    before = words[position - 1].lower if position else ""
    if following.lower == "cara":
        return True
    if before in _WITH or following.lower in _ATTRIBUTES or following.lower in _PERSONS:
        return False
    if following.lower.endswith("nya") or following.lower in _COMPANY:
        return False
    if is_verb(following) or following.lower == "saling":
        return True
    if not position:
        return not following.is_capital and not following.is_number
    if following.is_capital and not following.text.isupper():
        return False
    return _verb_before(document, sentence, position)


def _verb_before(document: Document, sentence: Sentence, position: int) -> bool:
    """True where the clause has a verb before ``position`` that somebody does or undergoes."""
    words = sentence.words
    for back in range(position - 1, max(-1, position - 14), -1):
        gap = document.text[words[back].end : words[back + 1].start]
        if any(sign in gap for sign in ";:()") or ("," in gap and back < position - 8):
            return False
        relative = back and words[back - 1].lower == "yang" and back < position - 1
        if is_verb(words[back]) and not relative and words[back].lower not in _STATES:
            return True
    return False


_STATES = frozenset(
    "memiliki mempunyai menjadi berjumlah berupa bernilai berdiri terdiri menampung bertambah "
    "menyatakan diikuti".split()
)
"""Verbs that tell what something is or has, not what somebody does."""


def _phrase_end(document: Document, sentence: Sentence, first: int) -> int:
    words = sentence.words
    for position in range(first + 2, len(words)):
        gap = document.text[words[position - 1].end : words[position].start]
        lower = words[position].lower
        opens = position + 1 < len(words) and (
            _opens_cause(document, words, position) or lower in ("secara", "melalui", "dengan")
        )
        if gap.strip() or opens or lower in _STOPS or lower in _BEHIND:
            joined = words[position - 1].lower in ("dan", "serta", "lalu")
            return position - (2 if joined else 1)
    return len(words) - 1


_BEHIND = frozenset("selama lalu kepada mulai pada di ke bukan dan serta".split())
"""Words behind which a phrase of manner is over."""
