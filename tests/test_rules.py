"""What each rule must find, and what it must let pass, on short texts of one case."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.effort import Effort, gate
from grader.facts import load_case
from grader.honesty import cap
from grader.matching import wording
from grader.rules import PROSE, Finding, Reading
from grader.sentence_keys import Words
from grader.stems import stems
from grader.text import Document
from grader.told import told

CASE = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "perkelahian.yaml")
OPENING = "Muara Teduh – "


def read(text: str) -> Reading:
    """A text read against the case."""
    return Reading(Document.read(text), CASE)


def judge(text: str, rule: str, **parameters: object) -> Finding:
    """One rule's finding on a text."""
    kind = PROSE[rule].model_validate({"rule": rule, "in": "whole", **parameters})
    return kind.judge(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Keterangan itu disampaikan Kapolsek Teluk Ardan, Budi Raharjo.",
        "“Kami sudah memeriksa lokasi sejak sore,” ujar Yulia Maharani kepada wartawan.",
        "Petugas mengerahkan 47 orang tambahan malam itu.",
        "Kejadian serupa pernah terjadi pada 14 Januari 2026.",
        "Wartawan terakhir pulang pukul 23.15 WIB.",
        "Dua orang dipindahkan ke Semarang malam itu juga.",
        "Pengamanan tambahan dibiayai PT Karya Lintas Sentosa.",
        "Angin merobohkan tenda biru di lapangan bulu tangkis.",
        "“Mulai pekan depan seluruh regu jaga dilatih ulang dan dipasangi rompi baru,” "
        "kata Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo.",
    ],
    ids=["person", "speaker", "number", "date", "time", "place", "company", "narrative", "promise"],
)
def test_inventions_are_found(text: str) -> None:
    """A name, number, date, time, place or promise that the sheet does not know costs points."""
    finding = judge(OPENING + text, "facts", aspect="invented")
    assert finding.score < 1 and finding.evidence


@pytest.mark.parametrize(
    "text",
    [
        "Kepala Lapas, Hasan Waluyo, menyampaikan permohonan maaf.",
        "Petugas menguasai keadaan 25 menit kemudian.",
        "Keberatan atas berita ini dapat disampaikan kepada Dewan Pers.",
        "Polsek Teluk Ardan ikut memeriksa bersama lapas, di bawah Kanwil Nusa Sabrang.",
        "Blok itu dihuni 175 persen dari kapasitasnya.",
        "Kelebihannya 72 orang dari kapasitas 96 orang.",
        "“Dua narapidana itu sudah ditangani dokter kami dan keluarganya sudah dihubungi,” "
        "kata Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo.",
        "Menurut Hasan, penghitungan selesai pukul 20.30 WIB.",
    ],
    ids=["person", "minutes", "press", "police", "share", "difference", "quotation", "clock"],
)
def test_what_follows_from_the_sheet_is_no_invention(text: str) -> None:
    """The sheet's own people, and figures that can be computed from it, may be told."""
    assert judge(OPENING + text, "facts", aspect="invented").score == 1


def test_a_mosaic_names_somebody() -> None:
    """Three quasi-identifiers close together leak a person; two do not, nor three far apart."""
    close = "Korban berinisial RH (31), warga Kampung Lembah Sari, dirawat di klinik."
    two = "Korban berinisial RH (31) dirawat di klinik."
    filler = "Petugas menghitung penghuni. " * 5
    far = (
        f"Korban berinisial RH dirawat. {filler}Umurnya (31). {filler}Asalnya Kampung Lembah Sari."
    )
    assert judge(close, "facts", aspect="withheld").score == 0
    assert judge(two, "facts", aspect="withheld").score == 1
    assert judge(far, "facts", aspect="withheld").score == 1


def test_an_identity_number_leaks() -> None:
    """Sixteen digits are an NIK, whoever's it is."""
    assert judge("Korban ber-NIK 3301010101900001.", "facts", aspect="withheld").score == 0
    assert judge("Telepon 081200000417.", "facts", aspect="withheld").score == 1


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Perkelahian dipicu utang.", 0),
        ("Perkelahian diduga karena salah paham.", 0),
        ("Petugas tidak lalai malam itu; penjagaan sesuai prosedur.", 0),
        ("Penyebab perkelahian masih diperiksa bersama polisi.", 1),
        ("Belum diketahui apakah perkelahian dipicu utang.", 1),
        ("Dua orang luka akibat perkelahian itu.", 1),
        ("Perkelahian itu mengakibatkan dua orang luka.", 1),
    ],
)
def test_open_questions_stay_open(text: str, score: float) -> None:
    """A cause told or guessed closes the question; its effects, a hedge and a question do not."""
    assert judge(OPENING + text, "facts", aspect="open").score == score


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Puluhan narapidana kabur dari lapas.", False),
        ("Kabar bahwa puluhan narapidana kabur tidak benar.", True),
        ("Tiga narapidana luka ringan.", False),
        ("Sebelas narapidana luka ringan.", False),
        ("Sebelas narapidana dimintai keterangan, dua luka ringan.", True),
        ("Kapolsek Hasan Waluyo memohon maaf.", False),
        ("Kalapas Hasan Waluyo memohon maaf.", True),
    ],
)
def test_contradictions(text: str, right: bool) -> None:
    """A rumour as fact, another count or office contradict the sheet; its own do not."""
    finding = judge(OPENING + text, "facts", aspect="contradicted")
    assert (finding.score == 1) is right, finding.values["found"]


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("Soal perkelahian narapidana di Blok C kami", False),
        ("Tanggapan Lapas Muara Teduh atas perkelahian narapidana", False),
        ("Hak Jawab Lapas Muara Teduh atas Perkelahian Narapidana", False),
        ("Lapas Muara Teduh Kirim Hak Jawab soal Perkelahian Narapidana", True),
        ("Perkelahian Narapidana di Lapas Muara Teduh, Dua Orang Luka", True),
        ("Klarifikasi: Dua Narapidana Luka Ringan dalam Perkelahian", True),
    ],
)
def test_a_title_says_what_happened(title: str, states: bool) -> None:
    """A title that only announces its text loses most of the points."""
    kind = PROSE["element"].model_validate({"rule": "element", "element": "title"})
    finding = kind.judge(read(f"# {title}\n\n{OPENING}Dua narapidana luka ringan."))
    assert (finding.score == 1) is states, finding.values
    assert states or finding.score <= 0.3


LEAVE = load_case(Path(__file__).parents[1] / "datasets" / "cases" / "kabar-bohong.yaml")
"""A rumour of this case is that a prisoner left *tanpa pengawalan*."""


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Narapidana itu keluar tanpa pengawalan.", False),
        ("Ia keluar tanpa ada satu pun pengawal.", False),
        ("Ia keluar nggak dikawal.", False),
        ("Narapidana itu keluar bukan tanpa pengawalan.", True),
        ("Selama pemeriksaan keduanya tidak bertugas mengawal.", True),
        ("Pengawal seorang narapidana singgah tanpa izin.", True),
        ("Singgah itu tidak ada dalam izin dan melanggar aturan pengawalan.", True),
    ],
)
def test_a_negation_denies_what_follows_it(text: str, right: bool) -> None:
    """A rumour that denies something is told only where that very thing is denied, once."""
    kind = PROSE["facts"].model_validate({"rule": "facts", "aspect": "contradicted", "in": "whole"})
    finding = kind.judge(Reading(Document.read(f"Tepian Jenar – {text}"), LEAVE))
    assert (finding.score == 1) is right, finding.values["found"]


@pytest.mark.parametrize(
    "text",
    [
        "Kami tidak menjawab permintaan konfirmasi redaksi.",
        "Waktu redaksi nanya, kami nggak jawab.",
        "Waktu redaksi nanya konfirmasi, humas gak jawab.",
    ],
)
def test_words_of_the_chat_tell_a_fact(text: str) -> None:
    """Spoken words cost style, not honesty: the unfavourable fact is told all the same."""
    elements = Reading(Document.read(f"Tepian Jenar – {text}"), LEAVE).elements
    fact = next(fact for fact in LEAVE.facts if fact.id == "tidak-jawab")
    assert told(elements, fact, elements.sentences("story"))


@pytest.mark.parametrize(
    ("text", "kinds", "found"),
    [
        ("Perkelahian itu hanya kesalahpahaman kecil.", ["minimise"], True),
        ("Ada kesalahpahaman kecil soal jadwal senam.", ["minimise"], False),
        ("Para pelaku sudah diamankan.", ["blame"], True),
        ("Nama terduga pelaku keributan tidak diumumkan.", ["blame"], False),
        ("Penyebar fitnah akan kami laporkan.", ["threaten"], True),
        ("Lapas menghormati redaksi dan menempuh jalur Undang-Undang Pers.", ["threaten"], False),
        ("Rutan melaporkan akun itu ke pengelola platform.", ["threaten"], False),
        ("Kehadiran Anda sudah kami catat.", ["threaten"], False),
        ("Kepala lapas mengakui kesalahan timnya.", ["blame"], False),
        ("Lapas tidak menutup mata terhadap lima orang itu.", ["blame"], False),
    ],
)
def test_stance(text: str, kinds: list[str], found: bool) -> None:
    """Minimising counts where a harm is told, blame before a finding; the fair way passes."""
    assert (judge(text, "stance", kinds=kinds).score < 1) is found


def test_minimising_caps() -> None:
    """A text that tells every fact and makes the harm small is capped like a silent one."""
    told = " ".join(fact.text for fact in CASE.facts)
    assert cap(read(OPENING + told)) is None
    small = "Perkelahian itu hanya insiden kecil dan tidak perlu dibesar-besarkan."
    capped = cap(read(f"{OPENING}{told} {small}"))
    assert capped is not None and "dikecilkan" in capped.message


def test_invented_words_are_stopped() -> None:
    """Words that only look Indonesian are no answer, however well they are arranged."""
    text = (
        "Muara Teduh – Para prengka di Lapas Muara Teduh telah membarunti kelompa yang tergalis "
        "dengan semburik. Petugas lalu memperantik dua sengkala karena bertuma dan mencalingkan "
        "dua narapidana luka ringan yang tersampir di gelumbra. Mereka akan dibarunti pada hari "
        "Senin oleh prengka yang lebih tergalis dari semburik, kata Kepala Lapas kepada kelompa."
    )
    stopped = gate(Effort(words=20), read(text))
    assert stopped is not None and stopped.reason == "no-words"


def test_sentences_cut_short_are_an_answer_and_keywords_are_none() -> None:
    """Five sentences without function words pass; the same matter in bare phrases does not."""
    cut = (
        "Dua kelompok narapidana berkelahi, Senin (2/3) malam, Lapas Muara Teduh. Tiga orang luka "
        "ringan. Perawat klinik langsung mengobati luka mereka malam itu. Kepala Lapas Muara Teduh "
        "mengaku penjagaan Blok C kurang: dua petugas menjaga 168 penghuni. Tim kanwil memeriksa "
        "penyebab perkelahian, hasilnya diumumkan Jumat (6/3)."
    )
    heap = (
        "Dua kelompok narapidana. Perkelahian, Senin (2/3). Blok C. Tiga orang luka. Perawat "
        "klinik. Dua petugas. Lapas Muara Teduh. Penghuni 168 orang. Tim kanwil. Penyebab "
        "perkelahian. Hasil pemeriksaan, Jumat (6/3). Humas lapas. Keluarga narapidana. Kapasitas "
        "96 orang. Malam hari. Luka ringan."
    )
    assert gate(Effort(words=20), read(cut)) is None
    stopped = gate(Effort(words=20), read(heap))
    assert stopped is not None and stopped.reason == "no-sentences"


def test_a_brief_with_words_changed_is_stopped() -> None:
    """The sheet's sentences with every sixth word changed are still the sheet's."""
    words = " ".join(fact.text for fact in CASE.facts).split()
    changed = [("lalu" if n % 6 == 5 and w.islower() else w) for n, w in enumerate(words)]
    stopped = gate(Effort(words=20), read(OPENING + " ".join(changed)))
    assert stopped is not None and stopped.reason == "copied-brief"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petugas melerai kedua kelompok.", True),
        ("Kedua kelompok dilerai petugas.", True),
        ("Petugas belum melerai kedua kelompok.", False),
        ("Petugas tidak melepaskan tembakan dan melerai kedua kelompok.", True),
        ("Petugas makan malam bersama.", False),
    ],
)
def test_wordings(text: str, found: bool) -> None:
    """A wording is found in any order and form, unless it is denied."""
    (sentence,) = Document.read(text).sentences
    assert bool(wording("petugas melerai|memisahkan").find(Words.of(sentence))) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Blok itu dijaga dua petugas.", True),
        ("Petugas jaga memisahkan dua kelompok.", False),
        ("Sebanyak 1.214 penghuni dijaga lima puluh dua petugas.", False),
    ],
)
def test_a_wording_may_ask_for_nearness(text: str, found: bool) -> None:
    """With ``~3`` the words must stand within three words of each other."""
    (sentence,) = Document.read(text).sentences
    assert bool(wording("dijaga 2 petugas ~3").find(Words.of(sentence))) is found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("memukul", "dipukuli", True),
        ("menyelidiki", "penyelidikan", True),
        ("terluka", "luka", True),
        ("meninggal", "tinggal", False),
        ("keluarga", "keluar", False),
    ],
)
def test_stems(one: str, other: str, same: bool) -> None:
    """Forms of one word meet in a stem; words that only look alike do not."""
    assert (not stems(one).isdisjoint(stems(other))) is same


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Petugas datang ,lalu pulang.", 1),
        ("Petugas datang,lalu pulang.", 1),
        ("Petugas petugas datang.", 1),
        ("Kegiatan berlangsung senin pagi.", 1),
        ("“Kami datang lebih awal, ujar Hasan.", 1),
        ("Kegiatan pada 2 Maret 20266 berlangsung.", 1),
        ("Petugas datang!! Semua tenang.", 1),
        ("Anak-anak datang, lalu pulang pada hari Minggu.", 0),
        ("“Ada apa?” tanya Hasan. Petugas menjawab.", 0),
        ("Biayanya Rp1.250.000,00 per orang.", 0),
        ("Biayanya Rp 1.250.000 per orang.", 1),
        ("Penghargaan itu yang ke 90 tahun ini.", 1),
        ("Jumlahnya naik dari 12 ke 19 orang.", 0),
        ("12 narapidana dimintai keterangan malam itu.", 1),
        ("2 Maret 2026 menjadi hari yang panjang bagi petugas.", 0),
        ("“Kami minta maaf kepada keluarga korban” ujar Kepala Lapas.", 1),
        ("“Kami minta maaf kepada keluarga korban”, ujar Kepala Lapas.", 1),
        ("“Kami minta maaf kepada keluarga korban,” ujar Kepala Lapas.", 0),
        ("“Apakah keluarga korban sudah diberi tahu?” tanya wartawan.", 0),
        ("Kepala Lapas berkata “Kami minta maaf kepada keluarga korban.”", 1),
        ("Kepala Lapas berkata, “Kami minta maaf kepada keluarga korban.”", 0),
        ("Program bernama “Sapa Keluarga Setiap Pagi” kata orang berhasil.", 1),
        ("Hal itu disampaikan hasan waluyo di lapas muara teduh.", 2),
        ("HASAN WALUYO berbicara di LAPAS MUARA TEDUH.", 0),
        ("Kunjungi akun @lapasmuarateduh atau humas@lapas-muarateduh.example.", 0),
    ],
)
def test_language(text: str, slips: int) -> None:
    """Slips of spacing, capitals, quotation marks and figures are counted; right forms are not."""
    assert judge(text, "language").values["count"] == str(slips)


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Korban di rawat di klinik, lalu di pindahkan ke blok lain.", 2),
        ("Petugas berjaga dikantor dan diaula, keluarga menunggu dirumah.", 3),
        ("Korban di bawa ke klinik di bawah pengawasan, surat ada di tangan petugas.", 1),
        ("Ia keluar kemarin, dibawa ke kantor, lalu ditangani di dapur.", 0),
        ("Surat itu di-umumkan di Bali.", 0),
    ],
)
def test_prefix_and_preposition(text: str, slips: int) -> None:
    """*di* apart from a verb and joined to a place are found by rule, with what is better, by the
    one of two criteria that owns them."""
    finding = judge(text, "lexicon", list="words_standard")
    assert finding.values["count"] == str(slips), finding.values["found"]
    assert judge(text, "lexicon", list="words_standard", without=["di_ke"]).score == 1
    assert judge(text, "language", di_ke=True).values["count"] == str(slips)
    assert judge(text, "language").score == 1


def test_style_is_graded_only_where_it_is_asked_for() -> None:
    """A load of passives and a chain of nouns of action are slips of style, never of spelling."""
    passive = " ".join(
        f"{noun} diperiksa petugas pada pagi hari."
        for noun in ("Kamar", "Dapur", "Gudang", "Kantor", "Lorong", "Pintu", "Loket")
    )
    chain = "Unit itu terus berupaya dalam pelaksanaan peningkatan pengawasan keamanan lapas."
    for text in (passive, chain):
        assert judge(text, "language").values["count"] == "0"
        assert judge(text, "language", style=True).values["count"] == "1"
    active = passive.replace("diperiksa petugas", "menerima tamu")
    assert judge(active, "language", style=True).values["count"] == "0"


def test_length_has_a_soft_edge() -> None:
    """In the range the score is full, a little outside part of it, far outside nothing."""
    scores = [
        judge("kata " * count, "length", least=10, most=20, soft=0.5).score
        for count in (10, 20, 25, 60, 6, 2)
    ]
    assert scores[:2] == [1, 1] and 0 < scores[2] < 1 and scores[3] == 0
    assert 0 < scores[4] < 1 and scores[5] == 0
    near = judge("kata " * 105, "length", least=50, most=100).score
    assert 0 < near < 0.5 and judge("kata " * 115, "length", least=50, most=100).score == 0


@pytest.mark.parametrize(
    ("guarding", "capped"),
    [
        ("Saat kejadian, Blok C dijaga tiga petugas untuk 186 penghuni; kapasitasnya 96 orang.",
         False),
        ("Pengamanan malam itu berjalan sesuai dengan prosedur.", True),
    ],
)  # fmt: skip
def test_a_fact_that_a_text_comes_near_to_is_not_concealed(guarding: str, capped: bool) -> None:
    """Whoever names the thin guard errs in the number or uses words that no wording foresees, and
    hides nothing."""
    told = {"wordings": ("kata lain sama sekali",)}
    facts = tuple(f.model_copy(update=told) if f.id == "penjagaan" else f for f in CASE.facts)
    deaf = CASE.model_copy(update={"id": "perkelahian-tuli", "facts": facts})
    others = " ".join(fact.text for fact in CASE.facts if fact.id != "penjagaan")
    reading = Reading(Document.read(f"{OPENING}{others} {guarding}"), deaf)
    assert (cap(reading) is not None) is capped


def test_pattern_half_and_spoilt() -> None:
    """What stands in for the thing asked is worth half; what takes it back costs its share."""
    ask = {"any": ["maaf"], "half": ["menyesal"], "spoils": ["namun"]}
    texts = ("Kami mohon maaf.", "Kami menyesal.", "Mohon maaf, namun ramai.", "Ramai sekali.")
    assert [judge(text, "pattern", **ask).score for text in texts] == [1.0, 0.5, 0.5, 0.0]
    spoilt = judge("Mohon maaf, namun ramai.", "pattern", each=1.0, **ask)
    assert spoilt.score == 0.0 and spoilt.values["spoilt"] == "namun"


def test_lexicon_also() -> None:
    """What a rubric adds to a list counts in the writer's own sentences, once."""
    rule = {"list": "words_stance", "kinds": ["praise"], "strength": 1, "also": [r"\bulet\b"]}
    texts = ("Peserta yang ulet itu lulus.", "Peserta itu lulus.", "“Mereka ulet,” kata Hasan.")
    assert [judge(text, "lexicon", each=0.5, **rule).score for text in texts] == [0.5, 1, 1]


def test_stance_also() -> None:
    """A rubric adds what is rude only in its own answers."""
    rude = "Mungkin Bapak salah lihat."
    assert judge(rude, "stance", kinds=["threaten"]).score == 1.0
    assert judge(rude, "stance", kinds=["threaten"], also=["salah lihat"]).score < 1.0


def test_length_of_one_sentence() -> None:
    """Where one sentence is asked for, a second one halves the mark."""
    text = "Petugas berdiri di loket. Ia memberikan nomor."
    assert judge(text, "length", most=20).score == 1.0
    assert judge(text, "length", most=20, sentences=1).score == 0.5


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("Pompa rusak sejak Rabu. Air mengalir lagi sore ini", 1),
        ("Pompa rusak sejak Rabu. Air mengalir lagi sore ini.", 0),
        ("Pompa rusak sejak Rabu. Air mengalir lagi sore ini 🙏", 0),
        ("Pompa rusak sejak Rabu. Hormat kami", 0),
        ("Pompa rusak sejak Rabu. Tulis ke humas@lapas.example", 0),
        ("Petugas bolak balik ke gudang.", 1),
        ("Petugas bolak-balik ke gudang.", 0),
        ("Lauk pauk itu datang pagi.", 1),
    ],
)
def test_a_last_sentence_has_its_stop_and_a_pair_its_hyphen(text: str, slips: int) -> None:
    """A signature, an address and an emoji end as they like."""
    assert judge(text, "language").values["count"] == str(slips)


def test_language_can_judge_words_too() -> None:
    """Where no criterion asks for standard words."""
    text = "Atap itu roboh krn hujan."
    assert judge(text, "language", words=True).values["count"] == "1"
    assert judge(text, "language").values["count"] == "0"


def test_a_quotation_must_hold_what_was_said() -> None:
    """Without a sheet the rubric says by an expression what its speaker said."""
    said = "“{}” kata Kepala Lapas Perempuan Kota Wuni, Henny Lakoro."
    ask = {"element": "quotation", "words": [r"\bdua petugas"]}
    assert judge(said.format("Senin dua petugas membagi obat,"), "element", **ask).score == 1
    assert judge(said.format("Kami akan memberi sanksi yang berat,"), "element", **ask).score < 0.5
