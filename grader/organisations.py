"""Units and institutions by their names: *Lapas Kelas IIA Muara Teduh*, *KPK*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from grader.datasets import rows
from grader.names import GIVEN, is_given
from grader.offices import OFFICE_HEADS
from grader.places import is_place
from grader.punkt import model
from grader.text import Document, Paragraph, Sentence, Span, Word
from grader.verbs import is_verb

NAMED = frozenset(
    "lbh lsp slb pkk bpsdm mahkamah lapas rutan bapas lpka lpas rupbasan kanwil polres "
    "polresta polrestabes polsek polda polsekta kodim koramil korem kodam kejari kejati dinas "
    "rsud rsu puskesmas universitas institut politeknik akademi yayasan pt cv ud bank pemkab "
    "pemkot pemprov dprd bnnp bnnk bnn bpbd kemenag kpu bawaslu kementerian direktorat ditjen "
    "pengadilan kejaksaan ombudsman badan komisi balai lembaga majelis persatuan ikatan "
    "perhimpunan forum sekretariat inspektorat koperasi komunitas sman smkn smpn sdn sma smk "
    "smp sd mts man min paud pkbm blk lkp lpk ponpes klinik kedutaan konsulat gereja kwarcab "
    "kwarda bumdes perum perumda pdam asosiasi federasi kepolisian kanim rudenim baznas "
    "disdukcapil dinkes dinsos diskominfo disnaker disdik bpjs pln damkar karang cabang "
    "cabjari kkp kantor pemerintah detasemen satgas unit kesatuan bkkbn perpustakaan museum "
    "radio koran harian majalah dewan himpunan gabungan serikat aliansi sekolah pesantren "
    "satreskrim satresnarkoba sat ditreskrimum ditresnarkoba satlantas dit subdit bidpropam "
    "propam kua paguyuban sanggar partai tni perkumpulan pusat biro kwartir gerakan posyandu "
    "apotek penerbit panti tk paud rs lsm vihara wihara kelenteng puskeswan basarnas bumn "
    "perseroan laboratorium politeknik konsorsium sinode keuskupan pengurus laskar dharma kadin "
    "batalyon "
    "yonif lanal lanud subdirektorat sentra rsj "
    "mapolres mapolsek mapolda makodim bappeda bapenda bkpsdm kesbangpol uptd gp pcnu pwnu "
    "himpaudi rsia rskia rsup poltabes ditreskrimsus ditlantas sar".split()
)
"""Words that a name makes an institution; alone they are common nouns."""
PHRASES = (
    "lembaga pemasyarakatan", "rumah tahanan", "balai pemasyarakatan", "lembaga pembinaan",
    "kantor wilayah", "kantor imigrasi", "kantor urusan", "kantor kementerian",
    "kantor pertanahan", "kantor staf", "kantor pos", "kantor pelayanan", "rumah sakit",
    "rumah detensi", "pondok pesantren", "satpol pp", "palang merah", "komnas ham",
    "pemerintah kota", "pemerintah kabupaten", "pemerintah provinsi", "pemerintah desa",
    "pemerintah daerah", "karang taruna", "unit pelaksana", "sekolah tinggi", "sekolah dasar",
    "sekolah menengah", "satuan polisi", "satuan reserse", "detasemen khusus",
    "kesatuan pengamanan", "dewan pers", "dewan perwakilan", "dewan kerajinan", "dewan pengurus",
    "lembaga bantuan", "lembaga perlindungan", "lembaga penyuluhan", "lembaga sertifikasi",
    "lembaga pendidikan", "lembaga penelitian", "lembaga penjamin", "lembaga swadaya",
    "lembaga adat", "lembaga amil", "lembaga kursus", "lembaga pelatihan", "lembaga kajian",
    "lembaga ilmu", "lembaga penyiaran", "rumah zakat", "rumah yatim", "rumah singgah",
    "rumah aman", "rumah baca", "kantor camat", "kantor lurah", "kantor bupati",
    "kantor gubernur", "kantor kelurahan", "kantor kecamatan", "stasiun meteorologi",
    "stasiun klimatologi", "stasiun geofisika", "dompet dhuafa", "nahdlatul ulama",
)  # fmt: skip
_FIRST_OF_PAIR = frozenset(
    "stasiun dompet nahdlatul kantor rumah pondok palang pemerintah karang unit sekolah satuan "
    "detasemen kesatuan dewan lembaga komnas satpol".split()
)
_ACRONYMS_MORE = frozenset(
    "Poltekim Poltekip Propam Itwasda Pegadaian KPK Polri TNI Kemenimipas Kemenkumham Ditjenpas "
    "BNN BNPB DPR MPR DPD MK MA KY BPK BPKP BIN Kejagung Kemenag Kemenkes Kemensos Kemendagri "
    "Kemenkeu Kominfo Komdigi Kemkomdigi Basarnas BMKG KPAI LPSK Kompolnas Komnas Bawaslu KPU "
    "PWI AJI IJTI MUI PMI Baznas BPJS PLN Pertamina Telkom PBB ICRC UNODC WHO UNICEF Bulog BRI "
    "BNI BTN BCA Ombudsman Bareskrim Itjen Setjen Inafis Damkar Brimob BPS BPOM BSSN Kemenkum "
    "Muhammadiyah Aisyiyah NU PBNU Walhi Kontras ICW ICJR YLBHI YLKI IDI IBI PPNI HIPMI Kadin "
    "KemenPANRB Kemenpan Lemhannas Ditjen RRI TVRI Antara Pemkab Pemkot Pemprov DPRD BPBD".split()
)
_BARE_NO = frozenset(
    "UPT Kanwil Lapas Rutan Bapas LPKA LPAS LPKS LPP Rupbasan INFO_PAS Kanim Rudenim Polda "
    "Polres Polsek Kodim Kejari PN RSUD PKBM BLK LBH Pemkab Pemkot Pemprov Dinkes Dinsos Damkar "
    "DPRD".split()
)
_WHOLE_PAIRS = frozenset("komnas satpol palang dewan dompet nahdlatul".split())
"""Of these pairs, the pair alone is a name."""
_LINKS = frozenset("dan untuk bagi di".split())
_INSIDE = frozenset(
    "kelas kota kabupaten provinsi negeri tinggi khusus wanita perempuan anak".split()
)


@lru_cache(maxsize=1)
def acronyms() -> frozenset[str]:
    """Acronyms that name one body by themselves, as written."""
    listed = {row["abbreviation"] for row in rows("abbreviations") if row["kind"] == "organisation"}
    return frozenset(listed | _ACRONYMS_MORE) - _BARE_NO


def organisations(document: Document) -> tuple[Span, ...]:
    """Institutions by their names, in order, none inside another."""
    return tuple(
        span for sentence in document.sentences for span in _in_sentence(document, sentence)
    )


def starts_with_name(document: Document, block: Paragraph) -> bool:
    """True where a paragraph opens with the name of an institution or of a group."""
    words = block.sentences[0].words
    if _name_end(document.text, words, 0) is not None:
        return True
    if len(words) < 3 or not (words[0].is_capital and words[1].is_capital):
        return False
    beside = document.text[words[0].end : words[1].start] == " "
    return beside and words[0].lower not in _NEVER and words[0].lower not in GIVEN


def _in_sentence(document: Document, sentence: Sentence) -> Iterator[Span]:
    words = sentence.words
    behind = 0
    for position in [n for n, word in enumerate(words) if word.text[0].isupper()]:
        last = _name_end(document.text, words, position) if position >= behind else None
        if last is not None:
            yield Span(words[position].start, words[last].end)
            behind = last + 1


def _name_end(text: str, words: tuple[Word, ...], first: int) -> int | None:
    """The last word of the institution whose name begins at ``first``; None where none does."""
    word = words[first]
    if not word.is_capital:
        return None
    pair = first + 1 < len(words) and f"{word.lower} {words[first + 1].lower}" in PHRASES
    if word.lower == "majelis" and first + 1 < len(words) and words[first + 1].lower == "hakim":
        return None  # judges; the court behind them is the institution
    head = pair or (word.lower in NAMED and word.lower not in _FIRST_OF_PAIR)
    if not head:
        if not _is_acronym(word):
            return None
        last = _run_end(text, words, first)
        if last > first and not words[first + 1].text.isupper():
            return last
        known = word.text in acronyms() or _bracketed(text, words, first)
        acting = first and words[first - 1].lower in _BESIDE_BODIES
        return first if known or acting else None
    start = first + 1 if pair else first
    if first and words[first - 1].lower in _NAMED_FOR:
        return None
    last = _run_end(text, words, start)
    named = any(
        words[p].is_capital and words[p].lower not in ("negara", "negeri", "kelas", "kami", "kita")
        for p in range(start + 1, last + 1)
    )
    if named or last > start:
        return last
    if pair and first + 1 < len(words) and word.lower in _WHOLE_PAIRS:
        return first + 1
    return first if word.text in acronyms() else None


def _is_acronym(word: Word) -> bool:
    """True for a known acronym, or one that a name behind it may make an institution's."""
    shape = word.text.isupper() and 3 <= len(word.text) <= 7 and word.text.isalpha()
    return word.text in acronyms() or (shape and word.text not in _NO_BODY)


def _bracketed(text: str, words: tuple[Word, ...], first: int) -> bool:
    """True for the acronym in brackets behind the full name."""
    return (
        bool(first)
        and text[words[first - 1].end : words[first].start] == " ("
        and (text[words[first].end : words[first].end + 1] == ")")
    )


_NAMED_FOR = frozenset(
    "jl jalan jln berjudul gang bertajuk piala lomba hari trofi turnamen kejuaraan kuliah".split()
)
_BESIDE_BODIES = frozenset(
    "oleh dari kepada bersama anggota ketua perwakilan melibatkan menggandeng pihak pengurus ke "
    "staf pendampingan dukungan petugas aktivis relawan wartawan menurut milik personel "
    "pegawai pejabat gandeng".split()
)
"""Words behind which an unknown acronym is a body's: *bersama IDI*, *pengurus PPNI*."""
_NO_BODY = frozenset(
    "HAM WIB WITA WIT KTP WBP HUT III VII VIII XII NIK NIP SIM PNS ASN CPNS KPLP KPR AKBP AKP "
    "UMKM TBC HIV AIDS CCTV APAR SOP SIARAN PERS SEGERA KUHP KUHAP RUU SPDP BAP TKP JPU DPO "
    "STNK BPKB PON WhatsApp HALINAR ODHA DNA USB PDF GPS ISO DVD LED RPJMN APBD APBN NKRI SDM "
    "RTRW PPKM MOU MBG IPK SNI".split()
)


def _run_end(text: str, words: tuple[Word, ...], start: int) -> int:
    """The last word of the run of name-like words that begins behind ``start``."""
    last = start
    position = start + 1
    while position < len(words) and position - start < 14:
        word = words[position]
        gap = text[words[position - 1].end : word.start]
        if gap == " (" and text[word.end : word.end + 2] in (") ", ").", "),") and word.is_capital:
            behind = words[position + 1] if position + 1 < len(words) else None
            goes_on = behind is not None and text[word.end : behind.start] == ") "
            if not goes_on or behind is None or not _in_name(words, position + 1, start):
                return last
            last, position = position, position + 1
            continue
        if gap not in (" ", ". ", ") ", "/", "-"):
            break
        if word.lower in _LINKS:
            follows = position + 1 < len(words) and _in_name(words, position + 1, start)
            wide = words[start].lower in (
                "kementerian",
                "dinas",
                "badan",
                "komisi",
                "direktorat",
                "balai",
                "kanwil",
            )
            inside = word.lower == "dan" and wide and follows
            inside = inside and words[position + 1].lower not in NAMED
            if not inside and not (word.lower == "untuk" and follows and wide):
                break
            position += 1
            continue
        if word.text == "dr" and words[start].lower in ("rsud", "rumah", "sakit", "rs"):
            position += 1
            continue
        if not _in_name(words, position, start):
            break
        headed = start and words[start - 1].lower in OFFICE_HEADS
        if headed and position == start + 1 and _named(words, position):
            if not _four_follow(text, words, position):
                break  # Kepala Rutan Marlon F. Tambunan
            last = position + 1  # Kepala Rutan Tirta Mulya Yusran Hadi
            position += 2
            continue
        if (
            is_given(word.lower)
            and position - start >= 2
            and _begins_person(text, words, position, start)
        ):
            break
        if _is_shouted_verb(word):
            break
        last = position
        position += 1
    return last


def _four_follow(text: str, words: tuple[Word, ...], position: int) -> bool:
    """True where four words with capitals stand in a row: the first two call the institution."""
    run = words[position : position + 4]
    return (
        len(run) == 4
        and all(word.is_capital and len(word.text) > 1 for word in run)
        and all(text[a.end : b.start] == " " for a, b in pairwise(run))
    )


def _named(words: tuple[Word, ...], position: int) -> bool:
    """True for two words of a name, or one and an initial."""
    behind = words[position + 1] if position + 1 < len(words) else None
    if behind is None or not behind.is_capital or is_place(words[position].text):
        return False
    if len(behind.text) == 1:
        return not model().common(words[position].lower)
    return is_given(words[position].lower) and is_given(behind.lower)


def _is_shouted_verb(word: Word) -> bool:
    """A verb that somebody wrote with a capital: *Lapas Binjai Didampingi …*."""
    if word.text in acronyms() or word.lower.endswith(("logi", "grafi", "asi", "tas")):
        return False  # Ditjenpas, Metrologi
    return len(word.text) > 7 and is_verb(Word(word.start, word.end, word.lower, word.lower))


def _in_name(words: tuple[Word, ...], position: int, start: int) -> bool:
    word = words[position]
    if word.is_number:
        return len(word.text) <= 4 and position - start <= 2
    if not word.is_capital:
        return word.lower == "kelas"
    if word.lower in _INSIDE or position == start + 1:
        return word.lower not in _NEVER
    return word.lower not in _NEVER and (word.lower not in NAMED or position > start)


_NEVER = frozenset(
    "senin selasa rabu kamis jumat sabtu minggu kalapas kepala januari februari maret april juni "
    "juli agustus september oktober november desember akbp kombes kompol akp iptu ipda gelar "
    "akbp bripka aiptu aipda letkol mayor kapten drs dr ir h hj".split()
)


def _begins_person(text: str, words: tuple[Word, ...], position: int, start: int) -> bool:
    """True where a given name and the word behind it are rather a person than part of a name.

    A person follows an institution where somebody's office or job is named before it (*Kepala
    Lapas Muara Teduh Hasan Waluyo*). Elsewhere many names of places look like persons' (*Bukit
    Lestari*, *Tirta Kencana*): there it takes two words that are nothing but given names. Where
    the person comes behind a comma, all before it is the institution's name.
    """
    behind = words[position + 1] if position + 1 < len(words) else None
    capital = behind is not None and behind.is_capital
    if behind is not None and capital and text[words[position].end : behind.start] == ", ":
        return False
    if not (start and words[start - 1].lower.rstrip(".") in OFFICE_HEADS):
        both = capital and behind is not None and behind.lower in GIVEN
        return both and words[position].lower in GIVEN
    if behind is None or not capital:
        return not model().common(words[position].lower)
    return behind.lower in GIVEN or not model().common(behind.lower)
