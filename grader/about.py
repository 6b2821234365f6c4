"""The paragraph at the end of a press text that says what an institution is."""

from __future__ import annotations

import re

from grader.content import content
from grader.organisations import starts_with_name
from grader.text import Document, Paragraph

SAID = re.compile(r"[,”\"] (?:kata|ujar|tutur|ucap|jelas|tegas|ungkap|pesan|imbau)")
_ABOUT = (
    r"(?:(?:sekilas|sepintas|selintas)(?: (?:tentang|mengenai|pandang|info|profil))?|tentang|"
    r"profil(?: (?:singkat|lembaga|unit|kami|organisasi|instansi))?|mengenai|"
    r"mengenal(?: lebih dekat)?|lebih dekat dengan|"
    r"perihal|boilerplate|visi (?:kami|dan misi)|selayang pandang|gambaran umum|"
    r"apa itu|siapa kami|siapakah kami|"
    r"(?:informasi|keterangan|data|fakta|identitas|info|latar belakang) "
    r"(?:lembaga|unit|singkat|umum|instansi)|"
    r"catatan (?:untuk|bagi|kepada) (?:redaksi|editor|media|pers))"
)
ABOUT_HEAD = re.compile(rf"{_ABOUT}\b(?:\s+(?-i:[A-Z])|\s*[:.?]|\s*$)", re.IGNORECASE)
_ABOUT_LONG = re.compile(rf"{_ABOUT}\b[^.:?,]{{0,60}}[:.?]\s*(?=\S)", re.IGNORECASE)
_INSTITUTION = (
    r"(?:unit|upt|lembaga|lapas|rutan|rumah|balai|instansi|organisasi|perusahaan|universitas|"
    r"perguruan|politeknik|komunitas|koperasi|badan|radio|merek|sanggar|perangkat|eksportir|bank|"
    r"cabang|satuan|yayasan|kelompok|sekolah|kantor|kementerian|direktorat|wadah|satu-satunya)"
)
_COPULA = re.compile(
    rf"\b(?:adalah|merupakan|ialah)\s+(?!wujud|bagian|bentuk|hasil|bukti|langkah|upaya|komitmen)"
    rf""
    rf"(?:salah satu dari \w+\s+)?(?:(?!di\b|ke\b|dari\b|yang\b|oleh\b|pada\b)\w+\s+){{0,3}}"
    rf"(?:{_INSTITUTION}|bumn|bumd)\b"
)
_APPOSED = re.compile(
    r"[^,.]{4,70}, (?:yang merupakan |sebuah |salah satu |satu-satunya )?"
    rf"(?:{_INSTITUTION}|merek|perhimpunan|satu dari \w+ {_INSTITUTION}|binaan|anak usaha|"
    r"usaha|kedai|panti|satu dari \S+ (?:lapas|rutan|bapas|lpka|rupbasan|unit))\b"
    r"(?! (?:ini|itu|tersebut|pertama|kedua))[^,.]{0,90}, "
)
"""A name and what it is between commas: *Polres X, satuan kewilayahan Polri, menjaga …*."""
_POINTS = re.compile(
    rf"(?!{_INSTITUTION}|klinik|komunitas|forum)[a-z]+(?: [a-z]+)? (?:ini|itu|tersebut)\b"
)
"""How a paragraph opens on the event: *Pelatihan ini*, *Keberhasilan itu*."""
_OPENS_ABOUT = re.compile(
    rf"sebagai (?:salah satu )?{_INSTITUTION}\b|"
    rf"(?:ber(?:kantor|diri|markas|pusat|kedudukan)|didirikan|dibentuk|terletak|melayani|membina|"
    r"dipimpin|(?:berdasarkan|menurut|sesuai(?: dengan)?) (?:undang|peraturan|keputusan|uu|pp|per)|"
    rf"sejak \d{{4}},?|{_INSTITUTION}(?: \w+){{0,1}} (?:ini|kami)\b|"
    r"dengan [\w.]+ \w+(?: \w+)?,|(?:di bawah|berada di) [\w ]{4,40},)"
)
"""How a paragraph opens on the institution before it names it: *Didirikan pada 1968, Bank …*."""
_LED_IN = re.compile(r"(?:Untuk diketahui|Perlu diketahui|Se\w+ informasi|Adapun),? [A-Z]\w+ [A-Z]")
_IS = re.compile(r"\b(?:adalah|merupakan|ialah)\b")
_BELONGS = re.compile(
    r"\b(?:di bawah (?:naungan|asuhan|koordinasi|pembinaan|(?-i:[A-Z]))|bagian dari|dimiliki|"
    r"milik (?:negara|daerah|pemerintah|yayasan|(?-i:[A-Z]))|unit pelaksana|"
    r"(?-i:unit [A-Z]|(?<!\w )Unit [A-Z]))",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\b(?:berdiri|didirikan|dibangun|dibentuk|diresmikan|beroperasi|dioperasikan|dikelola|bermarkas|"
    r"berlokasi|berkedudukan|terletak|menempati|bergerak di bidang|dulunya|semula bernama|"
    r"berada di (?:jalan|tepi|pulau|ibu kota|lahan)|"
    r"(?:dibuka|terbit|beroperasi|menjadi \w+(?: \w+)?) (?:sejak |pada )?(?:tahun )?\d{4})\b",
)
_SERVES = re.compile(
    r"\b(?:membina|membimbing|mendidik|mengoordinasikan|membawahi|membawahkan|menaungi|"
    r"menyelenggarakan (?:urusan|tugas|fungsi|pemerintahan)|memayungi|mengoordinasi|berpenduduk|"
    r"(?:mempunyai|memiliki|mengemban|diberi) (?:tugas|fungsi|mandat|amanat|kewenangan)|"
    r"luas wilayah|hadir (?:sejak|sebagai|untuk)|"
    r"bertugas|bertanggung jawab|beranggotakan|berkapasitas|dihuni|"
    r"kapasitas|wilayah kerja|terdiri atas|dikepalai|berkedudukan|mengoperasikan|anak perusahaan|"
    r"menyimpan|berwenang|membidangi|menghimpun|mewakili|memperjuangkan|menegakkan|menjamin|"
    r"mengawasi (?:penyelenggaraan|pelaksanaan)|mencegah dan|"
    r"di tingkat (?:provinsi|kabupaten|kota|pusat)|menyelesaikan sengketa|"
    r"menjaga (?:keamanan|ketertiban)|menyelenggarakan jaminan|"
    r"mempekerjakan|mengasuh|(?:berkarya|bekerja|urusan|kebijakan|usaha) di bidang|"
    r"memberi(?:kan)? (?:bantuan|layanan|jasa) \w+ (?:cuma-cuma|gratis)|"
    r"menjalankan (?:pembinaan|pembimbingan|tugas|fungsi)|"
    r"hadir di \w+ kabupaten|"
    r"(?:memiliki|punya|mempunyai) \S+ "
    r"(?:(?:ribu|juta) )?(?:kantor|fakultas|nasabah|mahasiswa|karyawan|cabang|"
    r"blok|pos|pembimbing|gerai|"
    r"program studi|jemaat|siswa|santri|murid|anggota|instalasi|gudang|tempat tidur|polsek))\b",
)
"""What an institution does year in, year out."""
_SERVES_OR_ACTS = re.compile(
    r"\b(?:melayani|menampung|menyelenggarakan|melaksanakan|mendampingi|menyediakan|mengelola|"
    r"memiliki|dipimpin|penghuni|pegawai|membawahi|memproduksi|menjadi (?:tempat|pusat|rujukan))\b",
)
"""The same, and what it does on the day of an event as well."""
_HAS = frozenset(["memiliki", "menyediakan", "pegawai", "penghuni"])
"""Of these, all together tell as much as one deed."""
_MAY_SERVE = re.compile(
    r"\b(?:membantu|mengurus|menangani|merawat|menerima|menyalurkan|memproduksi|menerbitkan|melatih|"
    r"mengajar|mengayomi|menjalankan|menyiarkan|mewadahi|menghimpun|mengasuh|mengawasi|memproses|"
    r"memantau|menguji|merujuk|mengajar|berinduk|rujukan|pemenuhan|kompetensi|dijangkau|"
    r"meliputi|mencakup|menjangkau|berfungsi|bertujuan|berfokus|"
    r"terakreditasi|berbadan hukum|dinaungi|"
    r"dibina|diasuh|tergabung|termasuk|setingkat|berstatus|bertipe|tipe|kelas|seluas|luas|berkantor|"
    r"berpusat|beralamat|bermitra|bekerja|bernaung|berinduk|dirintis|lahir|"
    r"sejak|tahun|khusus|melalui|"
    r"bagi|untuk|di seluruh|se-[a-z]+|dari \w+ (?:kabupaten|kota|provinsi|kecamatan)|"
    r"visi|misi|moto)\b",
)
"""What an institution and an event may be told with: two of these tell as much as one above."""
_STORY = re.compile(
    r"\b(?:(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu) (?:\(|malam|pagi|lalu|depan)|"
    r"kemarin|besok|tadi|kali ini|(?:hari|malam|saat) (?:kejadian|itu)|akan|"
    r"pekan (?:lalu|depan)|"
    r"(?:kegiatan|acara|peristiwa|kejadian|program) (?:ini|itu|tersebut)|berkomitmen|berbenah|"
    r"diharapkan|berharap|semoga|padahal|melebihi|lagi|pukul|bersyukur|mengucapkan|mengimbau|menyatakan|mengatakan|mencatat)\b",
)
_EVENT = re.compile(
    r"\b(?:me\w{3,} (?:bahwa|agar|supaya)|menambahkan|menegaskan|menjelaskan|mengungkapkan|"
    r"menyebut|menuturkan|berpesan|mengaku|meminta|mengajak|menilai|memastikan|itu|tersebut|korban|"
    r"juga|setelah|sehingga|sedangkan|hanya|(?:pekan|bulan|hari|kali) ini|satu dari|"
    r"ke(?:dua|tiga|empat|lima|enam|tujuh)|ke-\d+|(?:sejak|hingga|sampai|pada) "
    r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|pagi|siang|sore|malam))\b"
)
"""The same in a paragraph that no heading announces."""
_AREA = re.compile(
    r"\b(?:di|dari|untuk|atas) \w+ (?:kabupaten|kota|provinsi|kecamatan|kantor|kejaksaan|"
    r"polsek|pulau|desa|distrik|kelurahan)\b|"
    r"di (?:provinsi|kabupaten|kota) ini\b|di (?:pesisir|wilayah|kawasan|rumah)\b"
)


_DOES = re.compile(
    r"\b(?:melayani|menampung|menyelenggarakan|memproduksi|melatih|menguji|mengelola|meliputi|"
    r"mencakup|menjadi (?:tempat|pusat|rujukan)|menerbitkan|menyalurkan|mewadahi|menangani|merawat|"
    r"memeriksa|mengajar|mendidik|menyimpan|memantau|mengurus|memungut|menyuplai|memasok|menggelar "
    r"kelas|memberikan (?:layanan|pelayanan|konsultasi|bantuan|pendampingan|pelatihan|pendidikan|"
    r"perlindungan|rekomendasi|izin)|memiliki [\d.]+|termasuk \w+ ter\w+|"
    r"menyediakan (?:layanan|jasa)|"
    r"mencetak|menyiarkan|menerbangkan|mengangkut|menyalurkan|mengolah|meneliti|mengembangkan)\b"
)
"""What an institution is there for."""
_ONCE = re.compile(
    r"\b(?:telah|sudah|sempat|baru|berhasil|kembali|mulai|selama|sementara|sebelum|sebelumnya|terus|"
    r"kini|dulu|pernah|sampel|masing-masing|rp\d|bantuan|pertama|jalannya|tahun lalu)\b"
)
"""What happened once."""
_ANYWHERE = frozenset(
    "narapidana penghuni warga binaan tahanan klien orang masyarakat layanan keluarga anak "
    "provinsi kabupaten kota wilayah pegawai petugas".split()
)
"""Words of both the event and any paragraph on an institution."""
LEAST_TOLD = 5
"""From so many words on a story shows what a paragraph has nothing to do with."""


def _apart(document: Document, block: Paragraph, low: str) -> bool:
    """True where a paragraph tells of nothing that the text has told before, and of nothing that
    happened once: what an institution is and does has little to do with the day's news."""
    if _ONCE.search(low) or not _DOES.search(low):
        return False
    if document.word_number(block.start) < LEAST_TOLD:
        return False
    told = [w.lower for s in block.sentences for w in content(s.words) if not w.is_capital]
    return all(document.first_place(word) >= block.start for word in told if word not in _ANYWHERE)


def is_about_head(block: Paragraph, text: str) -> bool:
    """True for the heading over a paragraph on the institution."""
    return block.words <= 9 and bool(ABOUT_HEAD.match(text)) and not text.endswith(",")


def is_about(document: Document, block: Paragraph, text: str, *, headed: bool = False) -> bool:
    """True for a paragraph that says what an institution is, whose it is and whom it serves."""
    if block.words < 5 or text[:1] in ("“", '"'):
        return False
    lead = _ABOUT_LONG.match(text)
    rest = text[lead.end() :] if lead else text
    low = lowered(rest)
    titled = bool(lead or ABOUT_HEAD.match(text) or headed)
    if not titled and _POINTS.match(low):
        return False
    named = (
        titled
        or _LED_IN.match(rest) is not None
        or starts_with_name(document, block)
        or _OPENS_ABOUT.match(low) is not None
    )
    kind = 2 * bool(_COPULA.search(low)) + bool(_BELONGS.search(rest)) + bool(_FOUNDED.search(low))
    kind += 2 * bool(named and _APPOSED.match(low))
    sure, acts = set(_SERVES.findall(low)), set(_SERVES_OR_ACTS.findall(low))
    cues = kind + min(2, len(sure) + len(acts - _HAS) + bool(acts & _HAS))
    if not named and not cues:
        return False  # one cue more is all that is left to find
    more = len(set(_MAY_SERVE.findall(low)))
    cues += more >= 2
    cues += titled and not cues and _AREA.search(low) is not None
    if block.words < 7 and kind < 2:
        return False
    story = bool(_STORY.search(low) or SAID.search(low))
    cues -= 2 * story
    if titled:
        return cues >= (0 if lead and not headed else 1)
    if not named:
        return cues >= 2 and (kind > 0 or len(sure | acts) > 2)
    opening = block.sentences[0]
    first = lowered(document.text[opening.start : opening.end]) if cues < 3 else ""
    first = first.partition(";")[0]
    if story or _EVENT.search(first):
        return False
    if _apart(document, block, low):
        return True
    if acts and not (kind or sure or cues > 1):
        serves = acts - _HAS
        return bool(serves) and (more > 0 or _AREA.search(low) is not None)
    if not (kind or sure or acts):
        return (cues > 0 and (more > 2 or _AREA.search(low) is not None)) or bool(_IS.search(low))
    return cues >= 1 or _IS.search(low) is not None


def lowered(text: str) -> str:
    """The text in lower case, letter for letter: searching with the case ignored is far slower."""
    return text.replace("İ", "i").replace("ı", "i").lower()
