"""Who says a direct quotation: as the text writes it, and as the named person behind it.

All people, units and towns are invented.
"""

import pytest

from grader.elements import Elements
from grader.text import Document

WRITTEN = {
    "office before the name": (
        "“Sarapan dibagikan pukul enam,” ujar Kalapas Hasan Waluyo.",
        "Hasan Waluyo",
    ),
    "office of a unit, then the name": (
        "“Dapur kami buka untuk diperiksa,” kata Kepala Lapas Kelas IIA Muara Teduh, "
        "Hasan Waluyo, A.Md.I.P., S.H., Senin (2/3).",
        "Hasan Waluyo, A.Md.I.P., S.H.",
    ),
    "job behind the name": (
        "“Mesin jahitnya sudah tua,” kata Ramlan, kepala bengkel kerja.",
        "Ramlan",
    ),
    "office alone, with a time": (
        "“Kami belum tahu sebabnya,” tegas Kepala Rutan, Selasa (3/3).",
        "Kepala Rutan",
    ),
    "office alone, with an adjunct": (
        "“Jalurnya sudah aman,” jelas Karutan didampingi Kasubsi Pengelolaan, Rudi Hartono.",
        "Karutan",
    ),
    "the one spoken to is not the speaker": (
        "“Atapnya perlu diganti sebelum hujan,” kata Kalapas kepada Bupati Rahmat Hidayat.",
        "Kalapas",
    ),
    "the one beside is not the speaker": (
        "Kepada Bupati Rahmat Hidayat, Kalapas Hasan Waluyo berkata, “Atapnya bocor sejak Mei.”",
        "Hasan Waluyo",
    ),
    "opener, subject, verb": (
        "Lebih lanjut, Kalapas menambahkan, “Jam besuk diperpanjang satu jam.”",
        "Kalapas",
    ),
    "subject far from its verb": (
        "Kepala Bapas Tri Utomo dalam keterangannya di Teluk Ardan, Rabu (4/3), menyampaikan, "
        "“Klien yang terlambat lapor kami datangi.”",
        "Tri Utomo",
    ),
    "subject with a relative clause": (
        "Siti Rahma yang juga ketua panitia mengatakan, “Pesertanya melebihi kursi.”",
        "Siti Rahma",
    ),
    "subject met elsewhere": (
        "Ditemui di kantornya, Karutan Made Artawan mengungkapkan: “Pagar itu roboh pukul dua.”",
        "Made Artawan",
    ),
    "adjunct without comma": (
        "Dalam sambutannya Kalapas berpesan, “Jangan pulang tanpa surat.”",
        "Kalapas",
    ),
    "inverted before": ("Ujar Bu Camat, “Jalan itu milik desa, bukan milik rutan.”", "Bu Camat"),
    "inverted with a colon": ("Tanya jaksa: “Siapa yang memegang kunci?”", "jaksa"),
    "passive": (
        "Hal senada disampaikan Kasi Binadik, Rudi Hartono: “Kelas sore tetap berjalan.”",
        "Rudi Hartono",
    ),
    "passive with oleh": (
        "Hal itu dibenarkan oleh Kapolsek. “Laporannya kami terima Minggu malam.”",
        "Kapolsek",
    ),
    "demikian with a noun": (
        "“Tidak ada yang dipungut di loket,” demikian penjelasan Kasubsi Pelayanan Tahanan.",
        "Kasubsi Pelayanan Tahanan",
    ),
    "demikian with -nya": (
        "Kalapas menolak disebut lalai. “Kuncinya patah di dalam,” demikian alasannya.",
        "-nya",
    ),
    "honorific": ("“Nasinya masih hangat,” kata Bu Marni sambil menutup bakul.", "Bu Marni"),
    "pronoun behind": ("“Saya pulang besok,” katanya. “Ibu saya menunggu,” kata dia.", "-nya|dia"),
    "pronoun before": ("Beliau pun menegaskan, “Loket tutup pukul tiga.”", "Beliau"),
    "clause before the pronoun": (
        "Sambil melipat selimut ia berkata, “Ini malam terakhir saya di sini.”",
        "ia",
    ),
    "the later clause speaks": (
        "Kalapas membuka acara dan Karutan menambahkan, “Tahun depan giliran kami.”",
        "Karutan",
    ),
    "the verb shares the subject": (
        "Kalapas meninjau dapur lalu mengatakan, “Berasnya cukup sampai April.”",
        "Kalapas",
    ),
    "noun phrase with an adjective and itu": (
        "“Kami cuma lewat,” sahut pemuda bertopi merah itu pelan.",
        "pemuda bertopi merah itu",
    ),
    "noun phrase before an adverb": (
        "“Tidak ada tamu tadi malam,” jawab petugas jaga singkat.",
        "petugas jaga",
    ),
    "noun phrase before a preposition": (
        "“Air naik dari parit belakang,” tutur seorang warga lewat telepon.",
        "seorang warga",
    ),
    "organisation": (
        "“Dua orang kami periksa sebagai saksi,” tulis Polres Teluk Ardan dalam siaran persnya.",
        "Polres Teluk Ardan",
    ),
    "firm": (
        "“Upahnya kami bayar per potong,” ungkap Manajer PT Rotan Lestari saat meninjau bengkel.",
        "Manajer PT Rotan Lestari",
    ),
    "menurut": (
        "Menurut Kasubsi Registrasi, “berkasnya lengkap sejak Januari 2025.”",
        "Kasubsi Registrasi",
    ),
    "broken by its speaker": (
        "“Anggarannya turun November,” beber Ketua Koperasi, “dan mesinnya tiba Desember.”",
        "Ketua Koperasi|Ketua Koperasi",
    ),
    "broken by a sentence": (
        "“Kami minta maaf,” ujar Kalapas Hasan Waluyo. “Jadwal baru terbit Jumat.”",
        "Hasan Waluyo|Hasan Waluyo",
    ),
    "several paragraphs": (
        "“Ada dua hal yang kami kerjakan.\n\n“Pertama, memeriksa kunci. Kedua, menambah lampu,” "
        "papar Lidya Siahaan.",
        "Lidya Siahaan|Lidya Siahaan",
    ),
    "several paragraphs, speaker first": (
        "Karutan menjelaskan, “Pagar itu dibangun tahun 1998.\n\n“Fondasinya sudah retak.”",
        "Karutan|Karutan",
    ),
    "two in turn": (
        "“Kapan mulai bekerja?” tanya Bupati Rahmat Hidayat. “Senin depan, Pak,” jawab Yanto.\n\n"
        "“Alatnya lengkap?”",
        "Rahmat Hidayat|Yanto|",
    ),
    "an act behind a closed speech": ("“Matikan lampunya!” Nengah berlari ke gardu.", "Nengah"),
    "a thing's act behind a closed speech": ("“Matikan lampunya!” Gardu itu meledak.", ""),
    "sentence before with a name": (
        "Endang Rahayu menyambut baik rencana itu. “Anak saya bisa ikut ujian.”",
        "Endang Rahayu",
    ),
    "sentence before about a thing": (
        "Program itu berjalan sejak Mei. “Anak saya bisa ikut ujian sekarang.”",
        "",
    ),
    "capital verb behind a full stop": (
        "“Pelatihan berlangsung dua pekan.” Ujar Kepala Bapas Tri Utomo.",
        "Tri Utomo",
    ),
    "speaker first and -nya behind": (
        "Kalapas Hasan Waluyo menambahkan, “Semua kamar sudah diperiksa,” ungkapnya.",
        "Hasan Waluyo",
    ),
    "both marks straight": (
        "\"Obatnya cukup untuk sebulan\", jelas dr. Maya Sari selaku dokter lapas.",
        "Maya Sari",
    ),
    "line of a transcript": ("Kalapas: “Kami siapkan dua bus.”", "Kalapas"),
    "noun of speech with its owner": (
        "Pesan Kalapas kepada regu pagi: “Hitung dua kali sebelum membuka blok.”",
        "Kalapas",
    ),
    "by one who is called": (
        "Salah satu peserta yang bernama Desi bilang, “Tangan saya kena malam panas.”",
        "Desi",
    ),
    "name behind a place of work": (
        "“Mereka belajar tiga bulan,” jelas instruktur dari BLK, Yuni Astuti.",
        "Yuni Astuti",
    ),
    "rare verb": ("“Barang itu bukan milik saya,” kilah tersangka di ruang sidang.", "tersangka"),
    "adjunct that ends where the subject begins": (
        "Saat ditemui di sela acara Siti Rahma menuturkan, “Anak saya pandai mengaji.”",
        "Siti Rahma",
    ),
    "next paragraph": (
        "“Sarapan dibagikan pukul enam,” kata Rina Wulandari.\n\n“Tidak ada yang terlewat.”",
        "Rina Wulandari|Rina Wulandari",
    ),
    "next paragraph behind an act": (
        "“Anak itu menangis,” kata Rina Wulandari. Ia menelepon bidan.\n\n“Bidannya datang.”",
        "Rina Wulandari|",
    ),
    "summed up in the paragraph below": (
        "“Korban sudah sadar dan dijemput keluarganya.”\n\nDemikian keterangan Kalapas, Rabu.",
        "Kalapas",
    ),
    "full stop behind the mark": (
        "“Hasil panennya meningkat sejak pupuknya diganti”. Ungkap Ka. Lapas.",
        "Ka. Lapas",
    ),
    "lines of a talk": (
        "“Kenapa baru sekarang?” tanya Darto.\n“Karena dokternya baru datang hari ini.”",
        "Darto|",
    ),
}  # fmt: skip

MEANT = {
    "-nya after a name with another beside it": (
        "Kalapas Hasan Waluyo menyambut Bupati Rahmat Hidayat. “Kami berterima kasih,” katanya.",
        [("Hasan Waluyo", "Kalapas")],
    ),
    "-nya after a passive": (
        "Hal itu diungkapkan Karutan Made Artawan di aula. “Sel kami penuh sejak Juni,” ujarnya.",
        [("Made Artawan", "Karutan")],
    ),
    "-nya after an office without a name": (
        "Rina Wulandari pulang lebih dulu. Karutan lalu angkat bicara. “Sel kami penuh,” ujarnya.",
        [("", "")],
    ),
    "pronoun after the one spoken to": (
        "“Atapnya bocor,” kata Karutan Made Artawan kepada Bupati Rahmat Hidayat. “Dua blok "
        "tergenang,” ujarnya.",
        [("Made Artawan", "Karutan"), ("Made Artawan", "Karutan")],
    ),
    "office of somebody named before": (
        "Kepala Lapas Kelas IIA Muara Teduh, Hasan Waluyo, datang. Tono Wibowo menyusul. “Kami "
        "lalai,” ujar Kalapas.",
        [("Hasan Waluyo", "Kepala Lapas Kelas IIA Muara Teduh")],
    ),
    "office of two": (
        "Kalapas Hasan Waluyo dan Kalapas Wira Satya datang. “Kami lalai,” ujar Kalapas.",
        [("", "")],
    ),
    "one name of a person named before": (
        "Kalapas Hasan Waluyo datang. “Kami lalai,” ujar Hasan.",
        [("Hasan", "Kalapas")],
    ),
    "office named later": (
        "“Kami lalai malam itu,” ujar Hasan Waluyo. Kalapas Hasan Waluyo juga meminta maaf.",
        [("Hasan Waluyo", "Kalapas")],
    ),
    "one part of a name shared by two": (
        "Kalapas Siti Rahma datang. “Saya lega anak saya sehat,” ujar Siti Aminah.",
        [("Siti Aminah", "")],
    ),
    "answer": (
        "“Apa yang rusak?” tanya Bupati Rahmat Hidayat. “Pompanya, Pak, sejak Senin.”",
        [("Rahmat Hidayat", "Bupati"), ("", "")],
    ),
    "somebody named inside a quotation": (
        "Karutan Made Artawan meminta maaf. “Bu Rina Wulandari menunggu tiga jam,” katanya. “Itu "
        "salah kami,” katanya.",
        [("Made Artawan", "Karutan"), ("Made Artawan", "Karutan")],
    ),
}  # fmt: skip


def written(text: str) -> str:
    """The speakers of a text's quotations as it writes them, in order."""
    return "|".join(speaker for _, speaker in Elements(Document.read(text)).marked("quotation"))


@pytest.mark.parametrize(("text", "speakers"), WRITTEN.values(), ids=WRITTEN)
def test_the_speaker_is_given_as_written(text: str, speakers: str) -> None:
    """A name without its office but with its degrees, a pronoun, an office, a noun phrase, or
    nothing where nobody is said to speak."""
    assert written(text) == speakers


@pytest.mark.parametrize(("text", "people"), MEANT.values(), ids=MEANT)
def test_the_person_meant_is_found_or_left_open(text: str, people: list[tuple[str, str]]) -> None:
    """Who stands behind *-nya*, an office or a single name, with the office that another sentence
    gives; nobody where two may be meant."""
    found = Elements(Document.read(text)).quotations
    assert [(each.speaker, each.office) for each in found] == people
