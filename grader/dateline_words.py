"""Words and signs of datelines: dates, media, dashes, and what no city is called by."""

from __future__ import annotations

import re

from grader.facts_brief import DAYS, MONTHS
from grader.institutions import NAMED
from grader.offices import OFFICE_HEADS

TOWN_PARTS = frozenset(
    "utara selatan barat timur tengah raya pusat hulu hilir laut kota lor kidul wetan kulon lama "
    "baru anyar ilir girang jaya besar kecil dalam luar".split()
)
"""Behind a town of the gazetteer, a town still: *Bondowoso Lor*."""
PRESS_DESKS = frozenset(
    "humas kominfo diskominfo prokopim protokol mc infopublik ppid tribratanews antara".split()
)
DASH = re.compile(
    r"\s+[–─]+-?\s*|[–─]+\s+|(?<=[)S])–|\s+-{1,3}\s+|-{2,3}(?=\S)|(?<=[)\w])-(?=[A-Z“\"])|"
    r"(?<=\S)\s+(?:\||/{2,3})\s+|(?<=[a-z])\|\s*|(?<=[Oo]_PAS)(?:\s|,\s)\s*(?=[A-Z])|\s?:\s+|"
    r"(?<=[)\w\],.:])--?\s+|(?<=[A-Za-z]{3})\.\s+(?=[A-Z])|"
    r"(?<=\d{4})\.\s+(?=[A-Z])|(?<=\d\])\s+(?=[A-Z])|(?<=\d\))\.?\s+(?=[A-Z])"
)
PREFACE = re.compile(
    r"(?:(?:SEGERA|EMBARGO|SIARAN PERS|RILIS|PRESS RELEASE|UNTUK SEGERA DISIARKAN)\b"
    r"[^a-z]{0,60}?\s|"
    r"(?:Siaran Pers|Rilis Pers|Rilis)(?:,| [–|-])\s|"
    r"(?i:teras|lead|isi|isi (?:berita|siaran pers)|naskah|pembuka|(?:paragraf|alinea)(?: \w+)?)"
    r"\s*:\s)"
    r"(?=[A-Z][A-Za-z]+)"
)
_DAY = "|".join((*DAYS, "Jum'at", "Ahad"))
_MONTH = "|".join(MONTHS) + r"|Jan|Feb|Mar|Apr|Jun|Jul|Agu|Agt|Sep|Sept|Okt|Nov|Des"
DATE = re.compile(
    rf"\s*(?:(?:{_DAY})\b,?\s*)?(?:(?:\d{{1,2}}(?:/\d{{1,2}}(?:/\d{{2,4}})?|\s+(?:{_MONTH})\b\.?"
    rf"(?:\s+\d{{4}})?|[-.]\d{{1,2}}[-.]\d{{2,4}}))|(?<=\w)|(?<=\w,)|(?<=\w,\s))"
    r"\s*(?:pagi|siang|sore|petang|malam|dini hari)?\s*$",
    re.IGNORECASE,
)
WEEKDAY = re.compile(
    rf"\s*(?:{_DAY})(?:\s+(?:pagi|siang|sore|malam|dini hari))?\s*$", re.IGNORECASE
)
PART = re.compile(
    r"\s*(?:(?:pukul )?\d{1,2}[.:]\d\d(?: (?:WIB|WITA|WIT))?|pagi|siang|sore|petang|malam|"
    r"dini hari|WIB|WITA|WIT)\s*$",
    re.IGNORECASE,
)
YEAR = re.compile(r"\s*(?:19|20)\d{2}\s*$")
AGENCY = re.compile(
    r"\s*(?:(?i:INFO[_ -]?PAS)|(?:[\w-]+\.)+(?:com|id|net|co|news|org)|[A-Z][A-Z0-9_.-]{2,24}|"
    r"[a-z][a-zA-Z]*_\w+|(?:Tim |Media )?Humas(?: [A-Z][\w.]*){0,6}|(?:[A-Z][\w.]*\s?){1,4})\s*$"
)
OUTLET = re.compile(
    r"(?:INFO[_ ]?PAS|(?=[\w.-]{1,40}$)(?:[\w-]+\.)+(?:com|id|net|co|news|org))$", re.IGNORECASE
)
"""What may stand before the city: *Warta.co, Jakarta –*."""
MEDIA = frozenset(
    "warta kabar berita info radar suara harian tribun pos koran lensa sinar portal gema media "
    "tabloid majalah".split()
)
"""First words of what media are called, two words or three: *WARTA BAHARI, KUALA BENING –*."""
SEPARATOR = re.compile(r"[,;|/()\[\]]|\s[–─-]\s|\s(?:&|dan)\s")
JOINS = ("/", "&", "dan", "-", "–", "─")
"""Signs between two cities of one dateline: *Bitung/Ambon, 9 Februari 2026 –*."""
TALKED_ABOUT = re.compile(r"(?:Begitu|Itu|Itulah|Ini|Inilah|Demikian|Nama|Tidak|Ya|Bukan)\b")
"""How a sentence begins that speaks of the two words before it."""
LABELS = frozenset(
    "tentang perihal rute periode lokasi fakta ralat mengenai profil sekilas koreksi tema program "
    "kategori tujuan waktu tempat peserta pelaksana hasil update info berita rilis siaran warta "
    "kabar antara sejak jalur jarak kereta kapal bus penerbangan tim laga pertandingan skor edisi "
    "klarifikasi tanya jawab data jumlah total lampiran daftar".split()
)
_FUNCTION = frozenset("yang di dan itu ini adalah begitu nama dari untuk para".split())
NO_CITY = (
    NAMED
    | OFFICE_HEADS
    | _FUNCTION
    | frozenset(
        "info_pas judul kepada hal perihal nomor tanggal catatan pengumuman foto teks "
        "reporter penulis editor senin selasa rabu kamis jumat sabtu minggu video laporan agenda "
        "jadwal".split()
    )
) - {"karang", "wali", "unit", "kantor", "jaksa", "cabang"}
