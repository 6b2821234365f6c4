"""What looks like a date or a time of day and is none: names, numbers of papers, fractions."""

from __future__ import annotations

import re

_NAMED_AFTER = (
    r"(?i:stadion|monumen|tugu|gor|jembatan|perumahan|gang|taman|alun-alun|sma|smk|smp|sd|"
    r"universitas|jalan|jl\.?|lapangan|batalion|batalyon|brigade|partai|bandara|terminal|museum|"
    r"puskesmas|apotek|masjid|kompleks|komplek|simpang|pasar|waduk|bendungan)|"
    r"Desa|Kampung|Kapal|KM|KRI|Toko|Klinik|Hotel|Tragedi|Gedung|Gerakan|Kelurahan|Dusun|Plaza|Rumah"
)
_AFTER_A_DAY = re.compile(rf"\b(?:{_NAMED_AFTER})\s$")
_PAPERS = re.compile(
    r"\b(?:nomor|no\.|lembar|berkas|agenda|register|perkara|putusan|surat|kamar|unit|sk|perda|"
    r"perwali|perbup|pergub|permen|peraturan|keputusan|instruksi|nota|kuitansi|kwitansi|faktur|"
    r"kontrak|kode|seri|versi|lot|arsip|dokumen|memo|bernomor|resi|akta|sertifikat|tiket|loker|"
    r"rak|seksi|blok|kelas|kursi|regu|kelompok|rute|jalur|uu|pp|bab|halaman|gerbong|rumah tipe|"
    r"tipe|pos|loket|antrean|urut)\s(?:(?!tanggal|tertanggal|bertanggal|pada|sejak|hingga|per\b|"
    r"mulai|tgl)\w+\s)?$",
    re.IGNORECASE,
)
_SHARE_BEHIND = re.compile(
    r"\s(?!di\b|oleh\b|pukul\b|jam\b|yang\b|lalu\b|dan\b|atau\b|hingga\b|sampai\b|malam\b|pagi\b|"
    r"siang\b|sore\b|petang\b|dini\b|ia\b|dia\b|mereka\b|kami\b|itu\b|ini\b|untuk\b|dengan\b|"
    r"ketika\b|saat\b|setelah\b|karena\b|di|me|ber(?!kas\b|as\b)|ter|ke|se)[a-z]{2,}"
)
"""A noun behind a bare 3/4: *3/4 peserta*."""
_CALLED = re.compile(
    r"(?:\b(?:bernama|dinamai|dinamakan|diberi nama|dipanggil|panggilan|alias|si|sang|"
    r"sersan|kopral|letnan|kapten|mayor|kolonel|brigadir|aiptu|bripka|ipda|iptu|akp)|"
    r"\b(?:Bu|Ibu|Pak|Bapak|Bang|Mas|Mbak|Kak|Kakek|Nenek|Om|Paman|Ustaz|Haji|Hj\.|H\.))\s$",
    re.IGNORECASE,
)
_CALLED_TOO = re.compile(r"\b(?:bernama|diberi nama|dinamai|petugas|anak|saudara)\b[^.;:]{0,40}$")
_LISTED = re.compile(r"(?:^|, |\bdan )$")
_AGED = re.compile(
    r" \(\d{2}\)(?! (?:pagi|siang|sore|malam))|, \d{2} tahun|,? (?:bin|binti|alias)\b"
)
_TITLED = re.compile(
    r"\b(?:lagu|cerpen|buku|novel|puisi|film|drama|teater|naskah|tembang|album|acara|program|"
    r"berjudul|bertajuk|judul|tajuk|antologi|lukisan|majalah|buletin|tari|siniar|pameran)\s+"
    r"(?:(?:pendek|itu|ini|berjudul|bertajuk|dokumenter)\s+){0,2}[“\"‘']$",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\b(?:kadar|nilai\w*|bobot|berat|kurs|skor|debit|suhu|ipk|indeks|tipe|versi|kode|kereta|ph|"
    r"rapor|harga|rasio|skala|koordinat|matius|markus|lukas|yohanes|mazmur|surah|surat|qs\.?|"
    r"korintus|roma|tekanan|tensi)\s(?:(?!pukul|jam|pada|sekitar)[\w-]+\s)?$",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"\b(?:memerlukan|perlu|butuh|membutuhkan|dibutuhkan|diperlukan|selama|sisa|sisanya|"
    r"menunggu|menanti|ditambah|tambahan|diperpanjang|ditahan|dirawat|bertahan|kurang|"
    r"pidananya|hukumannya|masih|minta|meminta)\s(?:waktu\s|sekitar\s|paling lama\s)?$",
    re.IGNORECASE,
)


def _stands_behind(words: re.Pattern[str], text: str, start: int, reach: int) -> bool:
    """True where one of these words stands right before ``start``, looked for within ``reach``
    characters, and only behind a word: a page of dates is passed over."""
    if start < 2 or not (text[start - 2].isalpha() or text[start - 2] == "."):
        return False
    return words.search(text[max(0, start - reach) : start]) is not None


def is_named_after(text: str, start: int) -> bool:
    """True for the day in the name of a thing or the number of a paper: *Stadion 12 November*."""
    return _stands_behind(_AFTER_A_DAY, text, start, 24)


def is_number_of(text: str, start: int) -> bool:
    """True for a number that stands behind the word of a paper, a room or a list."""
    return _stands_behind(_PAPERS, text, start, 36)


def is_share(text: str, end: int) -> bool:
    """True for a bare figure like 3/4 with what it is a share of: *3/4 peserta*."""
    return bool(_SHARE_BEHIND.match(text, end))


def is_called(text: str, start: int, end: int) -> bool:
    """True for a weekday that is a person's name: *Ibu Minggu*, *Jumat, 52 tahun*, and one of
    several in a row behind such a word."""
    before = text[max(0, start - 60) : start]
    if _CALLED.search(before) or _AGED.match(text, end):
        return True
    return bool(_LISTED.search(before) and _CALLED_TOO.search(before))


def is_in_title(text: str, start: int) -> bool:
    """True for the first words of a song, a book or a film: *lagu “Besok Kita Pulang”*."""
    return bool(_TITLED.search(text[max(0, start - 48) : start]))


def is_measured(text: str, start: int) -> bool:
    """True for a figure behind the word of a measure: *kadar timbal 08.15*."""
    return _stands_behind(_MEASURED, text, start, 30)


def is_needed(text: str, start: int) -> bool:
    """True where *tiga hari lagi* tells how long, not when: *memerlukan tiga hari lagi*."""
    return _stands_behind(_NEEDED, text, start, 32)
