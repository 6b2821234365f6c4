"""What stands at the end of a press text: whom to ask, and what the institution is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from grader.organisations import starts_with_name
from grader.text import Document, Paragraph, Span

# These open with one character or set, and what must (not) stand before it comes behind: so the
# search skips from one such character to the next.
PHONE = re.compile(
    r"[+(0](?<![\w.][+(0])(?:(?<=\+)62|(?<=\()0\d{2,3}\)|(?<=0)\d{2,3})[\s.-]?\d[\d\s.-]{4,13}\d(?!\w)"
)
ACCOUNT = re.compile(r"@(?<![\w.]@)[A-Za-z]\w{2,40}")
_LOCAL = re.compile(r"[\w.+-]*")
_DOMAIN = re.compile(r"@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
LONGEST_LOCAL = 64
"""Characters before the @ of an address (RFC 5321, 4.5.3.1.1)."""
_SITE = re.compile(r"[wh](?<=\b[wh])(?:(?<=w)ww\.|(?<=h)ttps?://)[\w./-]{3,80}")
_STREET = re.compile(r"\b(?:Jl\.|Jln\.|Jalan) [A-Z]")

CONTACT_HEAD = re.compile(
    r"(?:narahubung|kontak|contact|press contact|media relations|hubungi|cp\b|"
    r"corporate (?:secretary|communications?)|public relations|sekretaris perusahaan|"
    r"informasi (?:lebih )?lanjut|untuk (?:informasi|keterangan|konfirmasi|liputan)|"
    r"(?:media|pers|wartawan|jurnalis)\b[^.]{0,40}menghubungi|keterangan lebih lanjut|"
    r"hubungan (?:media|masyarakat)|informasi (?:bagi|untuk) (?:media|pers|wartawan)|"
    r"(?:pertanyaan|konfirmasi|tanya jawab|hotline)\b[^.:]{0,30}:|"
    r"humas\b|tim humas|bagian hubungan masyarakat|sekretariat)",
    re.IGNORECASE,
)
_CONTACT_NAMED = re.compile(
    r"(?:narahubung|kontak|contact|hubungi|informasi lebih lanjut)[^:]{0,30}:\s*(?-i:[A-Z])",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:pers|media|wartawan|jurnalis|redaksi|humas|kehumasan|narahubung|juru bicara|konfirmasi|"
    r"liputan|pertanyaan|kontak|hubungi|menghubungi|contact)\b",
    re.IGNORECASE,
)
_COMPLAINTS = re.compile(
    r"\b(?:keluhan|pengaduan|aduan|mengadu|melapor(?:kan)?|laporkan|lapor|call center|pendaftaran|"
    r"pemesanan|donasi|rekening)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"[,”\"] (?:kata|ujar|tutur|ucap|jelas|tegas|ungkap|pesan|imbau)")

_ABOUT = (
    r"(?:(?:sekilas|sepintas|selintas)(?: (?:tentang|mengenai|pandang|info|profil))?|tentang|"
    r"profil(?: (?:singkat|lembaga|unit|kami|organisasi|instansi))?|mengenai|"
    r"mengenal(?: lebih dekat)?|lebih dekat dengan|"
    r"perihal|selayang pandang|gambaran umum|apa itu|siapa kami|siapakah kami|"
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
    rf"(?:\w+\s+){{0,4}}(?:{_INSTITUTION}|bumn|bumd)\b"
)
_APPOSED = re.compile(
    r"[^,.]{4,70}, (?:yang merupakan |sebuah |salah satu |satu-satunya )?"
    rf"(?:{_INSTITUTION}|merek|perhimpunan|satu dari \w+ {_INSTITUTION}|binaan|anak usaha|"
    r"satu dari \S+ (?:lapas|rutan|bapas|lpka|rupbasan|unit))\b"
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
    rf"dipimpin|sejak \d{{4}},?|{_INSTITUTION} (?:ini|kami)\b|dengan [\w.]+ \w+,)"
)
"""How a paragraph opens on the institution before it names it: *Didirikan pada 1968, Bank …*."""
_IS = re.compile(r"\b(?:adalah|merupakan|ialah)\b")
_BELONGS = re.compile(
    r"\b(?:di bawah (?:naungan|asuhan|koordinasi|pembinaan|(?-i:[A-Z]))|bagian dari|dimiliki|"
    r"milik (?:negara|daerah|pemerintah|yayasan|(?-i:[A-Z]))|unit (?:pelaksana|(?-i:[A-Z])))",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\b(?:berdiri|didirikan|dibangun|dibentuk|diresmikan|beroperasi|dioperasikan|dikelola|bermarkas|"
    r"berlokasi|berkedudukan|terletak|menempati|bergerak di bidang|"
    r"(?:dibuka|terbit|beroperasi|menjadi \w+(?: \w+)?) (?:sejak |pada )?(?:tahun )?\d{4})\b",
)
_SERVES = re.compile(
    r"\b(?:membina|membimbing|mendidik|mengoordinasikan|membawahi|membawahkan|menaungi|"
    r"menyelenggarakan urusan|bertugas|bertanggung jawab|beranggotakan|berkapasitas|dihuni|"
    r"kapasitas|wilayah kerja|terdiri atas|dikepalai|berkedudukan|mengoperasikan|anak perusahaan|"
    r"menyimpan|berwenang|membidangi|menghimpun|mewakili|memperjuangkan|menegakkan|menjamin|"
    r"mengawasi (?:penyelenggaraan|pelaksanaan)|mencegah dan|"
    r"di tingkat (?:provinsi|kabupaten|kota|pusat)|menyelesaikan sengketa|"
    r"menjaga (?:keamanan|ketertiban)|menyelenggarakan jaminan|"
    r"memberi(?:kan)? (?:bantuan|layanan|jasa) \w+ (?:cuma-cuma|gratis)|"
    r"menjalankan (?:pembinaan|pembimbingan|tugas|fungsi)|"
    r"hadir di \w+ kabupaten|"
    r"memiliki \S+ (?:(?:ribu|juta) )?(?:kantor|fakultas|nasabah|mahasiswa|karyawan|cabang|"
    r"program studi|instalasi|gudang|tempat tidur|polsek))\b",
)
"""What an institution does year in, year out."""
_SERVES_OR_ACTS = re.compile(
    r"\b(?:melayani|menampung|menyelenggarakan|melaksanakan|mendampingi|menyediakan|mengelola|"
    r"memiliki|dipimpin|penghuni|pegawai|membawahi)\b",
)
"""The same, and what it does on the day of an event as well."""
_HAS = frozenset(["memiliki", "menyediakan", "pegawai", "penghuni"])
"""Of these, all together tell as much as one deed."""
_MAY_SERVE = re.compile(
    r"\b(?:membantu|mengurus|menangani|merawat|menerima|menyalurkan|memproduksi|menerbitkan|melatih|"
    r"mengajar|mengayomi|menjalankan|menyiarkan|mewadahi|menghimpun|mengasuh|mengawasi|memproses|"
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
    r"juga|setelah|sehingga|(?:pekan|bulan|hari|kali) ini|satu dari|"
    r"ke(?:dua|tiga|empat|lima|enam|tujuh)|ke-\d+|(?:sejak|hingga|sampai|pada) "
    r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|pagi|siang|sore|malam))\b"
)
"""The same in a paragraph that no heading announces."""
_AREA = re.compile(r"\b(?:di|dari|untuk|atas) \w+ (?:kabupaten|kota|provinsi|kecamatan|kantor)\b")
_SPOKEN = re.compile(r"[^\W_]+")
_ENDS = frozenset(["", "selesai", "ttd", "terima kasih", "hms", "humas", "red"])


def emails(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """E-mail addresses between two offsets, in order: from each @ back and on."""
    end = len(text) if end is None else end
    free, at = start, text.find("@", start, end)
    while at >= 0:
        local = _LOCAL.match(text[max(free, at - LONGEST_LOCAL) : at][::-1])
        domain = _DOMAIN.match(text, at, end)
        if local and local.end() and domain:
            free = domain.end()
            yield Span(at - local.end(), free)
        at = text.find("@", max(at + 1, free), end)


def is_end_mark(text: str) -> bool:
    """True for a paragraph that only ends the text: ``–selesai–``, ``***``, ``(hms)``."""
    spoken = (word.group().casefold() for word in _SPOKEN.finditer(text))
    return " ".join(islice(spoken, 3)) in _ENDS


def is_contact(block: Paragraph, text: str) -> bool:
    """True for a paragraph in which the press finds whom to ask."""
    headed = bool(CONTACT_HEAD.match(text))
    reach = PHONE.search(text) or ACCOUNT.search(text) or _SITE.search(text)
    if not reach and not any(emails(text)):
        if _CONTACT_NAMED.match(text):
            return len(text) < 160
        return headed and block.words <= 16 and bool(_STREET.search(text))
    if _SAID.search(_lowered(text)) or (_COMPLAINTS.search(text) and not _PRESS.search(text)):
        return False
    if headed:
        return len(block.sentences) <= 8
    if len(block.sentences) > 4 or block.words > 45:
        return False
    return bool(_PRESS.search(text)) or block.words <= 14 or ACCOUNT.search(text) is not None


def is_contact_head(block: Paragraph, text: str) -> bool:
    """True for the heading over a contact."""
    return block.words <= 9 and bool(CONTACT_HEAD.match(text))


def is_about_head(block: Paragraph, text: str) -> bool:
    """True for the heading over a paragraph on the institution."""
    return block.words <= 9 and bool(ABOUT_HEAD.match(text)) and not text.endswith(",")


def is_about(document: Document, block: Paragraph, text: str, *, headed: bool = False) -> bool:
    """True for a paragraph that says what an institution is, whose it is and whom it serves."""
    if block.words < 7 or text[:1] in ("“", '"'):
        return False
    lead = _ABOUT_LONG.match(text)
    rest = text[lead.end() :] if lead else text
    low = _lowered(rest)
    titled = bool(lead or ABOUT_HEAD.match(text) or headed)
    if not titled and _POINTS.match(low):
        return False
    named = titled or starts_with_name(document, block) or _OPENS_ABOUT.match(low) is not None
    kind = 2 * bool(_COPULA.search(low)) + bool(_BELONGS.search(rest)) + bool(_FOUNDED.search(low))
    kind += 2 * bool(named and _APPOSED.match(low))
    sure, acts = set(_SERVES.findall(low)), set(_SERVES_OR_ACTS.findall(low))
    cues = kind + min(2, len(sure) + len(acts - _HAS) + bool(acts & _HAS))
    if not named and not cues:
        return False  # one cue more is all that is left to find
    more = len(set(_MAY_SERVE.findall(low)))
    cues += more >= 2
    story = bool(_STORY.search(low) or _SAID.search(low))
    cues -= 2 * story
    if titled:
        return cues >= (0 if lead and not headed else 1)
    if not named:
        return cues >= 2 and (kind > 0 or len(sure | acts) > 2)
    opening = block.sentences[0]
    first = _lowered(document.text[opening.start : opening.end]) if cues < 3 else ""
    if story or _EVENT.search(first):
        return False
    if acts and not (kind or sure or cues > 1):
        serves = acts - _HAS
        return bool(serves) and (more > 0 or _AREA.search(low) is not None)
    if not (kind or sure or acts):
        return (cues > 0 and (more > 2 or _AREA.search(low) is not None)) or bool(_IS.search(low))
    return cues >= 1 or _IS.search(low) is not None


def _lowered(text: str) -> str:
    """The text in lower case, letter for letter: searching with the case ignored is far slower."""
    return text.replace("İ", "i").replace("ı", "i").lower()


def contact_span(document: Document, first: Paragraph, last: Paragraph) -> Span:
    """From a contact's first word to the sentence of its last number or address."""
    text = document.text
    ends = [
        match.end()
        for pattern in (PHONE, ACCOUNT, _SITE)
        for match in pattern.finditer(text, last.start, last.end)
    ]
    ends += [address.end for address in emails(text, last.start, last.end)]
    end = last.end
    if ends:
        sentence = document.sentences[document.sentence_number(max(ends) - 1)]
        end = min(last.end, max(sentence.end, *ends))
    return Span(first.start, end)
