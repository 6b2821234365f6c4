"""Classes of offices, ranks, institutions and places of real releases; all names are invented."""

import pytest

from grader.elements import Elements
from grader.text import Document


def found(element: str, text: str) -> list[str]:
    """The spans of an element, as written."""
    elements = Elements(Document.read(text))
    located = [elements.document.locate(span) for span, _ in elements.marked(element)]
    return [text[span.start : span.end].strip() for span in located]


def offices(text: str) -> list[tuple[str, str]]:
    """The names of a text and their offices."""
    elements = Elements(Document.read(text))
    return [(elements.document.slice(s), office) for s, office in elements.marked("person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kadivhumas Polri Irjen Pol Wira Nugraha hadir.",
            [("Wira Nugraha", "Kadivhumas Polri")],
        ),
        (
            "Hadir Kaur Mitra Bidhumas Polda Nusa Sabrang, AKP Ridwan Umagap.",
            [("Ridwan Umagap", "Kaur Mitra Bidhumas Polda Nusa Sabrang")],
        ),
        (
            "Direktur Jenderal Rehabilitasi Sosial Hendra Wijayanto hadir.",
            [("Hendra Wijayanto", "Direktur Jenderal Rehabilitasi Sosial")],
        ),
        (
            "Direktur Kepatuhan Internal Ditjen PAS, Lilik Suyanto, hadir.",
            [("Lilik Suyanto", "Direktur Kepatuhan Internal Ditjen PAS")],
        ),
        (
            "Executive Vice President Daop 12 Muara Teduh, Yuskar Setiawan, hadir.",
            [("Yuskar Setiawan", "Executive Vice President Daop 12 Muara Teduh")],
        ),
        (
            "Ia didampingi Assistant Manager Jaringan, M. Gora Santosa, saat itu.",
            [("M. Gora Santosa", "Assistant Manager Jaringan")],
        ),
        (
            "Kepala Lapas Kelas 2A Kendal Samsul Hidayat menyambut tamu.",
            [("Samsul Hidayat", "Kepala Lapas Kelas 2A Kendal")],
        ),
        (
            "Plt. Kepala Pusat Data, Informasi, dan Komunikasi BNPB Abdul Muhari hadir.",
            [("Abdul Muhari", "Plt. Kepala Pusat Data, Informasi, dan Komunikasi BNPB")],
        ),
        (
            "Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung, Anang Supriyono, hadir.",
            [("Anang Supriyono", "Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung")],
        ),
        (
            "Menteri Imigrasi dan Pemasyarakatan (Imipas) Agus Adriyanto hadir.",
            [("Agus Adriyanto", "Menteri Imigrasi dan Pemasyarakatan (Imipas)")],
        ),
        (
            "Kabid Pencegahan BNN Provinsi Banten Ajun Komisaris Besar Polisi (AKBP) Abdul Majid.",
            [("Abdul Majid", "Kabid Pencegahan BNN Provinsi Banten")],
        ),
        (
            "Kapolres Muara Teduh, Ajun Komisaris Besar Polisi Wira Satya, hadir.",
            [("Wira Satya", "Kapolres Muara Teduh")],
        ),
        ("Warga menemui Lurah Bpk Herman Saragi.", [("Herman Saragi", "Lurah")]),
        ("Gubernur Kalbar Sutarmojo menyambut warga.", [("Sutarmojo", "Gubernur Kalbar")]),
    ],
)
def test_offices(text: str, expected: list[tuple[str, str]]) -> None:
    """In one word, in English, with a rank in full, with a list or a short form inside."""
    assert offices(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hadir Kasi Kamtib, Kasubsi Portatib, Staf KPLP, dan para Kadivhumas.",
        "Mereka diperiksa Jaksa Agung Muda Bidang Pengawasan (Jamwas).",
        "Tiga orang mengurus Izin Tinggal Terbatas (ITT) di loket itu.",
        "Peraturan itu dikuatkan Pergub Sabrang Nomor 12 Tahun 2022.",
        "Penumpang KA Bromo Kencana relasi Malang tertahan dua jam.",
        "Acara Pisah Sambut di aula itu berlangsung singkat.",
        "Mereka berasal dari Timor Leste dan Malaysia.",
        "Kami menunggu Pak Gubernur-Wakil Gubernur.",
        "Kepala Desa Tegal Wangi menyambut tim itu.",
    ],
)
def test_nobody(text: str) -> None:
    """Sections, short forms in brackets, permits, rules, trains and countries are no persons."""
    assert found("person", text) == []


def test_a_verb_with_a_capital_ends_a_name() -> None:
    """*Didampingi*, *Menjelaskan* are no family names."""
    assert found("person", "Kalapas Wachid Wibawa Didampingi para staf.") == ["Wachid Wibawa"]
    assert found("person", "Karutan Serang Dodi Menjelaskan tata tertib.") == ["Dodi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kata Kapuspenkum Kejagung Anang Supriyono, begitu.", ["Kejagung"]),
        ("Kata VP Public Relations KAI Joni Martinus, begitu.", ["KAI"]),
        ("Kata Kepala Humas PT KAI Sugeng Priyono, begitu.", ["PT KAI"]),
        ("Kepala kantor wilayah Kemenkumham Babel Harun Sulianto hadir.", ["Kemenkumham Babel"]),
        ("Menurut EVP PT KAI Daop 12, kereta tertahan.", ["PT KAI Daop 12"]),
        (
            "Kata ketua Bapas Kelas II Pangkalpinang Andriyas Dwi Pujiyanto.",
            ["Bapas Kelas II Pangkalpinang"],
        ),
        ("Rumah Sakit Umum Daerah (RSUD) dr Sarwono penuh.", [
            "Rumah Sakit Umum Daerah (RSUD) dr Sarwono"]),
        (
            "Kantor Wilayah (Kanwil) Direktorat Jenderal Pemasyarakatan (Ditjen PAS) Sabrang "
            "memindahkan mereka.",
            ["Kantor Wilayah (Kanwil) Direktorat Jenderal Pemasyarakatan (Ditjen PAS) Sabrang"],
        ),
        (
            "Petugas Polsek Muara Selasih Polres Teluk Ardan datang.",
            ["Polsek Muara Selasih", "Polres Teluk Ardan"],
        ),
        ("Unsur Tentara Nasional Indonesia (TNI) hadir.", ["Tentara Nasional Indonesia", "TNI"]),
        (
            "PLN Unit Induk Distribusi (UID) Jawa Sabrang siaga.",
            ["PLN Unit Induk Distribusi (UID) Jawa Sabrang"],
        ),
        ("Kepala Pusat Pengembangan Kuliah Kerja Nyata (KKN) hadir untuk membuka KKN.", [
            "Pusat Pengembangan Kuliah Kerja Nyata"]),
        ("Surat itu lewat PLH Kasi Intel hari ini.", []),
        ("Aturan Kementerian Hukum No. 8 Tahun 2014 berlaku.", ["Kementerian Hukum"]),
        ("Warga menilai TMMD Reguler berhasil.", []),
        ("Sabrang Foundation membuka sekolah itu.", ["Sabrang Foundation"]),
        ("Tim Ombudsman (Pusat dan Perwakilan) hadir.", ["Ombudsman"]),
    ],
)  # fmt: skip
def test_organisations(text: str, expected: list[str]) -> None:
    """Where an institution ends before its officer, goes on behind brackets, or is none."""
    assert found("organisation", text) == expected


def test_short_forms_of_places() -> None:
    """*Maluku Utara (Malut)* names a province twice, no police; an agency's town is none."""
    text = "Kepolisian Daerah (Polda) Maluku Utara (Malut) mencatat 44 kasus di Malut."
    assert found("organisation", text) == ["Kepolisian Daerah (Polda) Maluku Utara"]
    assert found("place", text) == ["Malut", "Malut"]
    line = "Blitar (Antara Jatim) - Petugas memeriksa tiga orang."
    assert found("organisation", line) == []
    assert found("place", line) == ["Blitar"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dandim 0828/Sampang, Letkol Arm Mulya Yasir, hadir.", []),
        ("Sekretaris Daerah (Sekda) Sampang, H. Yuliadi Setiawan, hadir.", []),
        ("Data dari Pusdalops BPBD Muara Teduh masih berubah.", []),
        ("Katanya di Kantornya, Selasa (27/1), semua beres.", []),
        ("Peserta terdiri dari Kategori Sarjana dan pelajar.", []),
        ("Kapal itu tiba dari Sampang, Selasa (27/1).", ["Sampang"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    """No places inside offices, before an institution, in *-nya*, behind *terdiri dari*."""
    assert found("place", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dirut mengaku senang dengan kunjungan wali murid itu.", []),
        ("Tim bekerja bersama dengan perguruan tinggi lain.", []),
        ("Mereka bermasalah dengan dokumen keimigrasian.", []),
        ("Keduanya berdamai dengan saling memaafkan.", ["dengan saling memaafkan"]),
        ("Petugas memeriksa kamar dengan sasaran utama telepon genggam.", []),
        ("Petugas memeriksa kamar dengan cara yang humanis.", ["dengan cara yang humanis"]),
        ("Petugas menyita ponsel dengan berbagai merek.", []),
        ("Petugas menolong warga dengan berbagai cara.", ["dengan berbagai cara"]),
        ("Mereka berlatih dengan instruktur dari balai itu.", []),
        ("Pelatihan diikuti 20 orang dengan antusias.", ["dengan antusias"]),
        ("Pelaku itu memakai kaus abu-abu.", []),
        ("Dengan hormat, bersama ini kami sampaikan undangan.", []),
        ("Aksi itu merupakan penggabungan usaha dengan PT Sinar Sabrang.", []),
    ],
)
def test_manner(text: str, expected: list[str]) -> None:
    """What a feeling or a meeting is with is no manner."""
    assert found("manner", text) == expected


def test_speakers() -> None:
    """Who speaks is the holder of the office, though a comma or a firm stands inside it."""
    for office in ("Kepala Pusat Data, Informasi, dan Komunikasi BNPB", "Kepala Humas PT KAI"):
        text = f"“Jalan itu masih tergenang sampai sore,” ujar {office} Abdul Muhari, Senin (2/3)."
        elements = Elements(Document.read(text))
        assert [who for _, who in elements.marked("quotation")] == ["Abdul Muhari"]


@pytest.mark.parametrize(
    "line",
    [
        "Muara Teduh.",
        "Muara Teduh –-",
        "NUSA SABRANG, INFO_PAS",
        "Semarang, INFO-PAS –",
        "Bandung, wartalima.com|",
        "WARTA.CO.ID - JAKARTA.",
    ],
)
def test_datelines(line: str) -> None:
    """An agency without a dash, a stroke behind an address, a full stop behind a town."""
    story = "Balai Bina Kriya menggelar rapat bersama 40 peserta, Senin (2/3)."
    assert found("dateline", f"{line} {story}") == [line]


@pytest.mark.parametrize(
    "text",
    [
        "Batu Karang. Begitu nama kapal itu.",
        "Tim INFO_PAS Semarang meliput acara itu, Senin (2/3).",
    ],
)
def test_no_datelines(text: str) -> None:
    """A name that is talked about, an agency in a sentence."""
    assert found("dateline", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hadir Kalapas Semarang Hari Winarta pada Hari Kartini.",
            [("Hari Winarta", "Kalapas Semarang")],
        ),
        (
            "Hadir Kabid Perawatan, Pengamanan, dan Kepatuhan Internal Efendi Wahyudin.",
            [("Efendi Wahyudin", "Kabid Perawatan, Pengamanan, dan Kepatuhan Internal")],
        ),
        (
            "Kepala Suku Dinas Gulkarmat Jakarta Timur, Muhtar Zakaria, hadir.",
            [("Muhtar Zakaria", "Kepala Suku Dinas Gulkarmat Jakarta Timur")],
        ),
        (
            "Supardi Widodo Direktur Eksekutif LBH Sabrang mengatakan hal itu.",
            [("Supardi Widodo", "Direktur Eksekutif LBH Sabrang")],
        ),
        (
            "Direktur Utama Bank DKI Antonius Widodo hadir.",
            [("Antonius Widodo", "Direktur Utama Bank DKI")],
        ),
        (
            "Hadir Kakanwil Ditjenpas NTB, Anak Agung Gde Krisna, sore itu.",
            [("Anak Agung Gde Krisna", "Kakanwil Ditjenpas NTB")],
        ),
        (
            "Ketiganya adalah Misrun (56), Sarno (38), dan Catur Prayoga (19).",
            [("Misrun", ""), ("Sarno", ""), ("Catur Prayoga", "")],
        ),
        ("Kamar Melati (12) dan Pasal Umum (30) kosong.", []),
        ("Mereka memakai satu unit Rubber Boat di Lippo Plaza.", []),
        ("Direktur PT PAL Sejahtera Abadi menolak.", []),
        (
            "Direktur Jenderal Pemasyarakatan Kementerian Imigrasi dan Pemasyarakatan (Dirjenpas "
            "Kemenimipas) Marsudin terbang sore itu.",
            [
                (
                    "Marsudin",
                    "Direktur Jenderal Pemasyarakatan Kementerian Imigrasi dan Pemasyarakatan "
                    "(Dirjenpas Kemenimipas)",
                )
            ],
        ),
        (
            "Kasubag Humas Kanwil Kemenkum HAM Sumsel Hamsar hadir.",
            [("Hamsar", "Kasubag Humas Kanwil Kemenkum HAM Sumsel")],
        ),
        ("Kata Kepala Lapas Abdullah Kadir kepada pers.", [("Abdullah Kadir", "Kepala Lapas")]),
        (
            "Napi itu yaitu Muhammad Syukur dan Ahmad Saifudin.",
            [("Muhammad Syukur", ""), ("Ahmad Saifudin", "")],
        ),
        ("Ia berbicara kepada Warta.id usai menutup Rapat Koordinasi Nasional.", []),
    ],
)
def test_people(text: str, expected: list[tuple[str, str]]) -> None:
    """*Hari* and *Anak Agung* that open a name, ages in brackets, offices right behind a name."""
    assert offices(text) == expected


def test_streets_called_by_persons() -> None:
    """*Jalan HR. Rasuna Said*, *Jalan dr Sarwono* name nobody."""
    text = "Ia tinggal di Jalan HR. Rasuna Said, Kuningan. Rapat di Jalan dr Sarwono Nomor 1 usai."
    assert found("place", text) == [
        "Jalan HR. Rasuna Said", "Kuningan", "Jalan dr Sarwono Nomor 1"]  # fmt: skip
    assert found("person", text) == []


def test_paragraphs_on_the_institution() -> None:
    """What opens on the event and a count that exceeds the places are none."""
    story = "# Kelas Menjahit Dibuka\n\nLapas Muara Teduh membuka kelas menjahit, Senin (2/3).\n\n"
    for text in (
        "Pelatihan ini adalah wujud nyata komitmen Lapas Muara Teduh dalam membina penghuni.",
        "Keberhasilan itu adalah hasil kerja sama Lapas Muara Teduh dan Yayasan Terang Desa.",
        "Lapas Kelas IIB Muara Teduh menampung 412 orang, padahal kapasitasnya 250 orang.",
    ):
        assert found("boilerplate", story + text) == []
    about = "Rutan ini merupakan unit pelaksana teknis di bawah Kanwil Ditjenpas Nusa Sabrang."
    assert found("boilerplate", story + about) == [about]
    assert found("place", "Mereka datang dari Malaysia, Australia, dan Sampang.") == ["Sampang"]


@pytest.mark.parametrize(
    ("element", "text", "expected"),
    [
        ("person", "Dua narapidana itu, Otis dan Lamek, sudah kembali.", ["Otis", "Lamek"]),
        ("person", "“Modusnya, pelaku merusak kunci,” kata polisi.", []),
        ("person", "Pieter Willem van der Meer (58) dipulangkan.", ["Pieter Willem van der Meer"]),
        ("person", "Nama Van der Meer diusulkan masuk daftar.", ["Van der Meer"]),
        ("person", "Truk itu ditawar Tan Kim Hok sore itu.", ["Tan Kim Hok"]),
        ("person", "Menara Rahayu Lt. 9, Surabaya T: 031-5550188", []),
        ("place", "Kata Lamhot, warga Kelurahan Simpang Raya.", ["Kelurahan Simpang Raya"]),
        ("place", "Bengkel itu di Nagori Tiga Dolok Atas.", ["Nagori Tiga Dolok Atas"]),
        ("place", "# Imunisasi Digelar di Lima Distrik\n\nVaksin tiba.", []),
        (
            "organisation",
            "Balai Besar Pengawas Obat dan Makanan (BBPOM) di Tomohon Baru buka. BBPOM di Tomohon "
            "Baru menyita kosmetik, kata BBPOM.",
            [
                "Balai Besar Pengawas Obat dan Makanan (BBPOM) di Tomohon Baru",
                "BBPOM di Tomohon Baru",
                "BBPOM",
            ],
        ),
        (
            "organisation",
            "Rumah Penyimpanan Benda Sitaan Negara (Rupbasan) Kelas I Pulo Geulang buka.",
            ["Rumah Penyimpanan Benda Sitaan Negara (Rupbasan) Kelas I Pulo Geulang"],
        ),
        ("organisation", "Narahubung KLB Campak: Rosalina.", []),
        ("manner", "Ia kemudian turun dengan sarung yang disambung.", [
            "dengan sarung yang disambung"]),
        ("manner", "Polisi menemukannya dengan jalan melacak telepon.", [
            "dengan jalan melacak telepon"]),
        ("manner", "Keluarga, melalui perwakilannya, menerima penjelasan.", [
            "melalui perwakilannya"]),
        ("manner", "Makanan kami antar pakai noken.", ["pakai noken"]),
        ("manner", "Kami pakai noken setiap hari.", []),
        ("manner", "Ia diantar tetangganya dengan keluhan nyeri dada.", []),
        ("cause", "Mereka menjual daring dengan maksud menghindari pajak.", [
            "dengan maksud menghindari pajak"]),
        ("cause", "Ambo datang untuk minta maaf.", ["untuk minta maaf"]),
        ("time", "Mesinnya terendam bulan lalu.", ["bulan lalu"]),
        ("number", "Satu dari tiga tabung rusak; lima di antaranya baru.", [
            "Satu", "tiga tabung", "lima"]),
        ("number", "Ia meminta Rp500.000 sampai Rp2 juta dari tahanan.", [
            "Rp500.000", "Rp2 juta"]),
        ("number", "Tersangka berinisial RS (24) dan Sarno (38) diperiksa di RT (05).", [
            "24", "38"]),
        ("number", "# Longsor: 3 Meninggal, 2 Masih Dicari\n\nHujan turun.", ["3", "2"]),
        (
            "contact",
            "# Bank Pulih\n\nBank Rahayu pulih, Senin (2/3).\n\nCorporate Secretary\nFelicia "
            "Prameswari\nT: 031-5550188, E: corsec@bankrahayu.contoh.id",
            [
                "Corporate Secretary\nFelicia Prameswari\nT: 031-5550188, "
                "E: corsec@bankrahayu.contoh.id"
            ],
        ),
    ],
)  # fmt: skip
def test_a_further_set(element: str, text: str, expected: list[str]) -> None:
    """What the last releases taught: appositions, noble particles, parts of numbers, means."""
    assert found(element, text) == expected


def test_the_spokesperson_of_a_contact() -> None:
    """*Jubir:* is an office, *Editor:* a label; *Sr.* ends no sentence."""
    assert offices("Jubir: Elvi Sumarni 0853 6600 4321") == [("Elvi Sumarni", "Jubir")]
    text = "“Anak-anak malah ikut membawa kayu bakar ke dapur,” tutur Sr. Maria."
    elements = Elements(Document.read(text))
    assert [who for _, who in elements.marked("quotation")] == ["Maria"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sekretaris Daerah (Sekda) Katingan Hartono menegaskan itu.",
            [("Hartono", "Sekretaris Daerah (Sekda) Katingan")],
        ),
        (
            "Sekretaris Daerah Kudus Hartono Wijaya menegaskan itu.",
            [("Hartono Wijaya", "Sekretaris Daerah Kudus")],
        ),
        (
            "Wakil Bupati (Wabup) Kudus Hartono menegaskan itu.",
            [("Hartono", "Wakil Bupati (Wabup) Kudus")],
        ),
        ("Sekretaris Daerah Bima Suryanto hadir.", [("Bima Suryanto", "Sekretaris Daerah")]),
        (
            "Kepala Lapas Jakarta Pusat Donald Arman Hidayat hadir.",
            [("Donald Arman Hidayat", "Kepala Lapas Jakarta Pusat")],
        ),
        (
            "Kepala Kantor Imigrasi M Darmin Setiawan hadir.",
            [("M Darmin Setiawan", "Kepala Kantor Imigrasi")],
        ),
        (
            "Kepala Rutan Kelas II B Semarang Darmin Setiawan hadir.",
            [("Darmin Setiawan", "Kepala Rutan Kelas II B Semarang")],
        ),
        (
            "Kepala Kejaksaan Tinggi DIJ Ergatyo Ruhan belum bicara.",
            [("Ergatyo Ruhan", "Kepala Kejaksaan Tinggi DIJ")],
        ),
        (
            "Pangdam V Brawijaya Rudi Wibowo hadir.",
            [("Rudi Wibowo", "Pangdam V Brawijaya")],
        ),
        ("Mantan Pangdam V Brawijaya itu diam.", []),
        ("Asisten II Joko Wibowo hadir.", [("Joko Wibowo", "Asisten II")]),
        ("Yang hadir Kasi Intel dan Kasi Datun. Acara dimulai.", []),
        ("Dirresnarkoba Polda Metro Jaya hadir.", []),
        ("Wilayah Nusa Tenggara dan Papua Nugini aman.", []),
        ("Mereka tiba di Titik Kuat Batu Lima kemarin.", []),
        (
            "Letkol Marinir Siswoyo, Dansatgas Yonif 3 Marinir, hadir.",
            [("Siswoyo", "Dansatgas Yonif 3 Marinir")],
        ),
        (
            "Kata Kapten Inf Herman, Danpos Dangkelo, di sela acara.",
            [("Herman", "Danpos Dangkelo")],
        ),
        (
            "Hadir pula Bupati Hasan, Kasatpol Warsono, dan Camat.",
            [("Hasan", "Bupati"), ("Warsono", "Kasatpol")],
        ),
        ("Panglima TNI Marsekal TNI Hadi Sucipto hadir.", [("Hadi Sucipto", "Panglima TNI")]),
        (
            "Pos itu dipimpin Wadanpos Sertu Alif Agus Sofyan.",
            [("Alif Agus Sofyan", "Wadanpos")],
        ),
        (
            "Vice President Komunikasi & TJSL PLN Gregorius Adi Wijaya hadir.",
            [("Gregorius Adi Wijaya", "Vice President Komunikasi & TJSL PLN")],
        ),
        (
            "Direktur Bisnis Regional Jawa Madura dan Bali, Haryanto Wibowo, hadir.",
            [("Haryanto Wibowo", "Direktur Bisnis Regional Jawa Madura dan Bali")],
        ),
        ("Direktur Regional Hasan Basri hadir.", [("Hasan Basri", "Direktur Regional")]),
    ],
)
def test_officers_behind_towns_and_letters(text: str, expected: list[tuple[str, str]]) -> None:
    """The town before an officer is the office's, an initial the officer's; areas are nobody."""
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WARTANUSA, Kuala Pembuang - Kebakaran melanda pasar.", "WARTANUSA, Kuala Pembuang -"),
        ("WARTANUSA, GARUT – Bupati hadir.", "WARTANUSA, GARUT –"),
        (
            "Metronusa, Garut – Kantor Imigrasi Bandara Soekarno-Hatta menolak warga.",
            "Metronusa, Garut –",
        ),
        ("Penerbangan, Garut – Bandung dibatalkan.", None),
        ("Dansatgas Pamtas RI-PNG Mayor Inf Rizky Hidayat hadir.", None),
        ("Hasan, Garut – Mohon jalan kami diperbaiki.", None),
    ],
)
def test_media_before_towns(text: str, expected: str | None) -> None:
    """A medium may stand before the town; a route is no dateline."""
    assert found("dateline", text) == ([expected] if expected else [])
