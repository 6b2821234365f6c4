"""What *untuk*, *agar*, *buat* and their like open: a purpose, or what another word asks for."""

from __future__ import annotations

from grader.text import Word
from grader.verbs import is_verb

ASKS_WHAT = frozenset(
    "diminta diimbau berhak wajib dilarang bersedia siap sepakat berjanji diajak memilih "
    "berencana hak kesempatan izin mampu berani enggan ingin waktu waktunya rencana kewajiban "
    "berkewajiban berniat diwajibkan diizinkan menolak mencoba berusaha mulai layak sempat "
    "kemampuan diharapkan dituntut menuntut disarankan diarahkan dipersilakan dipersilahkan "
    "ditugaskan diinstruksikan diperintahkan komitmen berkomitmen bertekad tekad harapan "
    "keinginan dorongan motivasi semangat kemauan memutuskan mudah sulit penting perlu "
    "saatnya kesediaan larangan imbauan ajakan permintaan perintah dipercaya "
    "belajar permohonan upaya gagal terpaksa ragu dini alasan cara syarat undangan diundang "
    "bersumpah setuju sanggup menyanggupi peluang kebebasan keberanian niat dipersiapkan "
    "kecenderungan cenderung terlambat cepat memungkinkan bertugas berwenang "
    "kewenangan wewenang kuasa pilihan keputusan tepat kesulitan kesusahan tugas berfungsi fungsi "
    "pantas patut momentum saat giliran mandat amanat tantangan nyali nyaman mustahil mungkin "
    "memungkinkan susah gampang".split()
)
"""Words whose complement, not whose purpose, *untuk* opens: *berhak untuk menerima*."""
_URGING = frozenset(
    "mengajak mengimbau menghimbau meminta menyuruh memerintahkan menginstruksikan mewajibkan "
    "mendorong memotivasi mengingatkan mempersilakan mengizinkan melarang menganjurkan menyarankan "
    "mengarahkan membujuk menugaskan menuntut mendesak memohon memaksa mempercayakan".split()
)
_PUSHES = frozenset(["mendorong", "mengarahkan", "mengingatkan", "meminta", "memohon"])
"""Of these, what is no person is pushed for a purpose: *mendorong gerobak untuk mengangkut air*."""
_URGED_TO = frozenset(
    "diminta diimbau dihimbau diajak didesak dituntut disarankan diperintahkan diinstruksikan "
    "diwajibkan dianjurkan diizinkan dilarang dipersilakan ditugaskan".split()
)
_HOPES = _URGING | frozenset(
    "berharap mengharapkan diharapkan harap diharap berpesan dipesankan memesankan memohon dimohon "
    "mohon meminta diminta minta pinta permintaan berdoa mendoakan mendesak didesak menuntut "
    "dituntut menghendaki menekankan ditekankan mewanti-wanti diwanti-wanti diimbau dihimbau "
    "imbauan imbau diingatkan pesan berseru menyerukan seruan diajak ajakan didorong "
    "diinstruksikan instruksi diperintahkan perintah diarahkan arahan disarankan saran "
    "menyarankan mengusulkan "
    "diusulkan usul usulan harapan permohonan dianjurkan anjuran menitipkan titip diwajibkan "
    "diharuskan menginginkan ingin mau membujuk merekomendasikan direkomendasikan "
    "menggarisbawahi menegaskan ditegaskan berupaya berusaha memastikan menjaga mengatur".split()
)
"""Words whose complement *agar* and *supaya* open: *berpesan kepada keluarga agar datang pagi*."""
_URGED = frozenset(
    "masyarakat warga seluruh semua para jajaran jajarannya petugas pegawai keluarga pengunjung "
    "publik media siswa mahasiswa peserta kita mereka anggota pihak pemerintah narapidana tahanan "
    "orang siapa setiap anak pelanggan pengguna regu tim satu dua tiga empat lima".split()
)
_ROOTS = frozenset(
    "minta bayar beli jual cari bantu jaga bikin bangun ganti pakai tanya istirahat sekolah kerja "
    "wajib".split()
)
"""Verbs that speech leaves without a prefix: *datang untuk minta maaf*."""
_NOUNS = frozenset(
    "kepentingan keperluan kebutuhan pencegahan perbaikan pelatihan penanganan pemulihan "
    "pemeriksaan penyelidikan penyidikan pengembangan peningkatan pembangunan pembinaan "
    "penguatan pemenuhan pembayaran pembelian pengobatan perawatan pengamanan pengawasan "
    "pengendalian penelusuran biaya".split()
)
"""Nouns of acts behind *untuk*: *ditahan untuk kepentingan penyidikan*."""
_WITH_NOUNS = frozenset("kepentingan keperluan kebutuhan".split())
_AIMS = frozenset("kelancaran keamanan keselamatan kenyamanan pencegahan ketertiban".split())
"""Nouns behind an *untuk* that opens the sentence: *Untuk kelancaran pemindahan, …*."""
_NO_THINGS = frozenset(
    "ini itu semua semuanya tujuan maksud ia dia kami kita saya mereka dan tetapi juga bukan "
    "hanya antara terutama utamanya tidak tak salah satunya".split()
)
"""Words at the head of a sentence that are no thing for something: *Tujuan utama untuk …*."""
_NOTICE = frozenset("melapor memesan mendaftar menghubungi mengetahui diketahui bertanya".split())
"""At the head of a notice these tell a reader where to turn, not why something was done."""


def _urges(words: tuple[Word, ...], position: int) -> bool:
    """True where somebody is asked to do what follows, with no other verb between: *mengajak warga
    untuk menjaga …*, *diminta petugas untuk pulang*."""
    for back in range(position - 1, max(-1, position - 8), -1):
        lower = words[back].lower
        if lower in _URGING and back + 1 < position:
            return lower not in _PUSHES or words[back + 1].lower in _URGED
        if lower in _URGED_TO:
            return True
        if is_verb(words[back]) and words[back - 1].lower != "yang":
            return False
    return False


def is_wish(words: tuple[Word, ...], position: int) -> bool:
    """True where the *agar* at ``position`` tells what is asked or hoped for, with no verb between:
    *mengimbau warga agar tenang*, but not *diminta menampung air agar tekanan bertahan*."""
    for back in range(position - 1, max(-1, position - 8), -1):
        if words[back].lower in _HOPES:
            return True
        if is_verb(words[back]) and words[back - 1].lower != "yang":
            return False
    return False


def _is_attribute(words: tuple[Word, ...], position: int) -> bool:
    """True for *Alat untuk mengukur suhu rusak*: a thing opens the sentence, and nothing is done
    to it before."""
    before = words[:position]
    thing = words[0].lower not in _NO_THINGS and not words[0].lower.endswith("nya")
    lower = words[0].lower
    acts = lower.startswith(("me", "di", "ber", "ter")) and len(lower) > 5
    return thing and not acts and not any(is_verb(word) for word in before)


def is_purpose(words: tuple[Word, ...], position: int, *, comma: bool) -> bool:
    """True where the *untuk* at ``position`` opens a purpose; ``comma`` where one stands behind
    the word that follows."""
    following = words[position + 1]
    before = words[position - 1].lower if position else ""
    if following.lower in _AIMS and not position:
        return True
    if following.lower in _NOUNS:
        acted = any(is_verb(word) for word in words[max(0, position - 3) : position])
        return following.lower in _WITH_NOUNS or acted
    if not position and comma and following.lower in _NOTICE:
        return False
    toward = following.lower in ("menuju", "ke") and (not position or before != "waktu")
    if 0 < position < 4 and _is_attribute(words, position):
        return False
    asks = is_verb(following) or following.lower in _ROOTS or (toward and not position)
    return asks and before not in ASKS_WHAT and not _urges(words, position)


def is_spoken_purpose(words: tuple[Word, ...], position: int) -> bool:
    """True for *buat* before a verb, behind one: *menabung buat bayar sekolah*."""
    following = words[position + 1]
    acts = is_verb(following) or following.lower in _ROOTS
    return acts and any(is_verb(word) for word in words[max(0, position - 4) : position])
