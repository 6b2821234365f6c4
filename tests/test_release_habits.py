"""Habits of whole releases, by element: what must be found stands between ⟦ and ⟧, and nothing
else is; all people, units and events are invented."""

from __future__ import annotations

import pytest
from marked_texts import compare

from grader.elements import Elements
from grader.text import Document

STORY = "Petugas menggagalkan penyelundupan 12 telepon genggam ke dalam lapas."


@pytest.mark.parametrize(
    "line",
    [
        "BONDOWOSO LOR |",
        "Bondowoso Lor |",
        "KARANGBENING |",
        "Tegal Anyar, Jawa Tengah –",
        "KUALA BENING, KALBAR –",
        "Bitung/Ambon, 9 Februari 2026 –",
        "Pontianak Lama, Singkawang Baru, Ketapang Hulu –",
        "Jakarta & Bogor, 9 Februari 2026 –",
        "Jakarta dan Bogor, 9 Februari 2026 –",
        "WARTA BAHARI, KUALA BENING -",
        "WARTABAHARI.COM, KUALA BENING –",
        "KABARLAUT, Labuhan Sirih, 23 Juli 2026 —",
        "(KUALA BENING, 12/3/2026)",
        "KUALA BENING (12 Maret 2026)",
        "Kuala Bening (12/3/2026).",
        "KUALA BENING, 12 Maret 2026:",
        "Kuala Bening, 12 Maret 2026 //",
        "Kamis, 12 Maret 2026, Kuala Bening –",
        "Kuala Bening, 12 Maret 2026, 09.30 WIB –",
        "Siaran Pers, ⟦Kuala Bening, 12 Maret 2026 –",
        "Sumber Rejeki, HUMAS LPKA –",
    ],
)
def test_datelines(line: str) -> None:
    """Several cities, a province, a medium or the date first, a bar, brackets."""
    marked = f"{line}⟧ {STORY}" if "⟦" in line else f"⟦{line}⟧ {STORY}"
    expected, found = compare("dateline", marked)
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hasan Waluyo, Kalapas – Kami meminta maaf.",
        "Tirta, Bayu, Cakra – nama tiga pompa itu.",
        "JADWAL KUNJUNGAN | Keluarga dapat datang setiap hari kerja sejak pagi.",
        "DATA PENGHUNI | Lapas dihuni 400 orang pada akhir pekan itu.",
        "Update | Banjir di Kuala Bening mulai surut sejak tadi malam.",
        "Gotong Royong | Warga membersihkan parit bersama sejak tadi pagi.",
        "Medan, Binjai, Langkat – ketiganya terdampak banjir.",
    ],
)
def test_no_datelines(text: str) -> None:
    """A speaker, a list, a label over a text."""
    assert compare("dateline", text)[1] == []


def test_the_cities_and_the_province_of_a_dateline_are_places() -> None:
    """Each city is a place, and so is the province behind one."""
    marked = "⟦Pontianak Lama⟧, ⟦Singkawang Baru⟧, ⟦Ketapang Hulu⟧ – " + STORY
    expected, found = compare("place", marked)
    assert found == expected
    expected, found = compare("place", f"⟦Tegal Anyar⟧, ⟦Jawa Tengah⟧ – {STORY}")
    assert found == expected


@pytest.mark.parametrize(
    ("element", "marked"),
    [
        ("manner", "Petugas menjelaskan alat itu bekerja ⟦dengan mengalirkan udara panas⟧."),
        ("manner", "Baru enam petani yang mengeringkan biji ⟦dengan mesin⟧."),
        ("manner", "Pembeli dapat membayar ⟦secara tunai⟧ atau ⟦dengan kode QR⟧."),
        ("manner", "Kasus itu diselesaikan ⟦melalui jalur damai⟧."),
        ("manner", "Masalah itu selesai ⟦melalui mediasi⟧."),
        ("manner", "Bapak angkat pasir ⟦pakai gerobak⟧."),
        ("manner", "Pendaftaran ⟦melalui laman kampus⟧, bukan di loket, dibuka Jumat."),
        ("manner", "Keluarga bisa titip makanan ⟦lewat petugas⟧."),
        ("manner", "Bupati ⟦secara resmi⟧ membuka gelanggang itu."),
        ("manner", "Mereka dipilih ⟦melalui proses seleksi⟧."),
        ("manner", "Ia mencoba kabur melalui kebun sawit."),
        ("manner", "Dengan tertangkapnya dua kurir, kasus itu terang."),
        ("manner", "Polisi mengejar pelaku dengan ciri rambut pirang."),
        ("manner", "Bank meneken nota dengan kampus."),
        ("manner", "Mereka hidup rukun dengan tetangga."),
        ("manner", "Polisi mengamankan dua pria dengan barang bukti sabu."),
        ("manner", "Jumlah itu naik dengan selisih 12 orang."),
        ("manner", "Bangunan yang berdiri dengan tiang kayu itu roboh."),
        ("person", "Bupati Nias Tengah ⟦Yasaro Zebua⟧ menyambut kontingen."),
        ("person", "Pemimpin Wilayah Perum Lumbung Pangan ⟦Theresia Dayang⟧ menjawab."),
        ("person", "Dosen pembimbing ⟦Dr. Eng. Retno Palupi⟧ mengakui itu."),
        ("person", "Ketua tim ⟦Suwito Pramono MPd⟧ mengakui itu."),
        ("person", "Konsul Papua Nugini, ⟦Geoffrey Wama⟧, tiba."),
        ("person", "Duta Besar Timor Leste ⟦Jose Amaral⟧ tiba."),
        ("person", "Juru bicara KPK ⟦Tessa Mahendra⟧ menjawab."),
        ("person", "Kepala LPKA ⟦Ni Luh Putu Ariani⟧ mengungkapkan itu."),
        ("person", "Lapas menggelar acara “Morning Bliss” pada Jumat."),
        ("person", "Slogan Tengok Kanan Kiri dipasang di perlintasan."),
        ("person", "Air Terjun Coban Rondo ditutup."),
        ("person", "Hadir Direktur Reserse Kombes Pol ⟦Hari Sarwono⟧ dan Kabid Humas."),
        ("person", "⟦Arwan⟧ (nama samaran), salah satu klien, baru menerima gaji."),
        ("person", "Di Kampung Budaya, Jakarta Selatan, Menteri Sosial, ⟦Rahma Sari⟧, hadir."),
        ("manner", "Polisi mengungkap kelompok pencurian mobil dengan 14 tersangka."),
        ("organisation", "Program Gerakan Bersama Menjaga Laut diluncurkan."),
        ("organisation", "Direktorat Polisi Perairan ⟦Polda Sulawesi Raya⟧ menggagalkan itu."),
        ("organisation", "Antara keluhan dan keberangkatan terdapat jeda."),
        ("organisation", "Kepala ⟦LPKA Sungai Lala⟧ Ni Luh Putu Ariani mengungkapkan itu."),
        ("organisation", "Kadis Kominfo Sungai Lala hadir."),
        ("place", "Tujuh narapidana asal Papua Nugini dipulangkan."),
        ("place", "Rapat digelar di Ruangan Tondano."),
        ("place", "Kota itu mengikuti program Desa Presisi."),
        ("number", "Dari ⟦17 unit⟧ yang ditawarkan, ⟦15⟧ terjual."),
        ("number", "Desa itu punya ⟦140 petani⟧, dan baru ⟦enam⟧ yang memakai mesin."),
        ("number", "⟦Satu peserta⟧, sebut saja Bintang (⟦16⟧), bercita-cita menjadi montir."),
        ("number", "Terbanyak dari Rusia (⟦dua belas orang⟧), disusul Tiongkok (⟦enam⟧)."),
        ("number", "Polisi mengamankan TS (⟦52⟧) warga Sungai Lala."),
        ("number", "Mobil B 1234 XY terekam."),
        ("number", "Kilometer 14 rusak."),
    ],
)
def test_elements(element: str, marked: str) -> None:
    """Manners, persons, institutions, places and numbers as releases write them."""
    expected, found = compare(element, marked)
    assert found == expected


def test_a_headlines_town_that_the_text_shows() -> None:
    """The dateline's town is found in the headline, too; a station's name is none."""
    marked = (
        "Gelombang Tinggi, Nelayan ⟦Tanjung Sirih⟧ Diminta Menepi\n\n"
        "⟦Tanjung Sirih⟧, 9 Juni 2026 – Perahu ditambatkan. "
        "Kereta berhenti di Stasiun Tanjung Sirih."
    )
    expected, found = compare("place", marked)
    assert found == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "Bapas Muara Teduh membimbing 1.200 klien di empat kabupaten.",
        "Bapas Muara Teduh melayani pembimbingan dan pengawasan klien di lima kabupaten.",
        "Polres Muara Teduh membawahi 12 polsek dan melayani 400 ribu penduduk.",
        "Lapas Muara Teduh menempati lahan dua hektare di tepi Sungai Lala.",
        "Didirikan pada 1984, Lapas Muara Teduh membina narapidana dari tiga kabupaten.",
        "Sebagai lapas kelas IIA, Lapas Muara Teduh membina narapidana dari tiga kabupaten.",
        "Berkantor pusat di Jakarta, PT Laut Nusa mengoperasikan 14 kapal penumpang.",
        "Sejak 1984, Lapas Muara Teduh membina narapidana dari tiga kabupaten.",
        "Dengan 42 pegawai, Bapas Muara Teduh membimbing 1.200 klien di enam kabupaten.",
        "Rupbasan Muara Teduh menyimpan benda sitaan dari empat kejaksaan.",
        "Bank Sagara memiliki 411 kantor cabang dan 6,2 juta nasabah di seluruh Indonesia.",
        "Sekilas Lapas Muara Teduh\nLapas ini berdiri pada 1984 dan dihuni 600 orang.",
        "Mengenal Perum Lumbung\nPerum Lumbung ialah badan usaha milik negara di bidang pangan.",
    ],
)
def test_what_an_institution_is(paragraph: str) -> None:
    """A closing paragraph that says what the institution is, with or without a heading."""
    expected, found = compare("boilerplate", f"Lapas menggelar razia.\n\n⟦{paragraph}⟧")
    assert found == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "Tentang Penyebab Kebakaran\nTim forensik masih bekerja di gudang.",
        "Sekilas, gudang tampak utuh dari luar.",
        "Tentang hal itu, Dinas Sosial belum menjawab.",
        "Profil Pemenang\nRina berusia 19 tahun dan gemar melukis.",
        "Dinas Sosial Kota Muara Teduh juga menyediakan 200 paket sembako bagi korban.",
        "Bapas Muara Teduh mendampingi enam anak selama pemeriksaan.",
        "RSUD Muara Teduh menampung 40 korban keracunan sejak Senin.",
        "Puskesmas Muara Teduh memiliki stok obat untuk tiga bulan.",
        "Lapas Muara Teduh dibangun kembali setelah terbakar dua tahun silam.",
        "Lapas Muara Teduh merupakan lapas keempat yang dirazia pekan ini.",
        "Hingga pekan ini, rutan dihuni 400 tahanan dari kapasitas 200 orang.",
        "Program pelatihan ini bagian dari kerja sama dengan balai yang berdiri sejak 2020.",
        "Koperasi Lapas Muara Teduh menyalurkan 30 persen laba untuk premi.",
        "Sejak 2024, jumlah telepon yang ditemukan turun separuh.",
        "Perum Lumbung Pangan membuka gerai di tiga kota dan melayani pembeli hingga sore.",
        "Ketua PWI Muara Teduh, Ikhlas Bakri, menambahkan bahwa komunikasi adalah kunci.",
    ],
)
def test_what_an_institution_did(paragraph: str) -> None:
    """A closing paragraph that goes on with the story is no boilerplate."""
    assert compare("boilerplate", f"Lapas menggelar razia.\n\n{paragraph}")[1] == []


def test_a_title_in_marks_is_no_speech() -> None:
    """What somebody speaks at is no quotation."""
    text = "Hal itu disampaikan Dr. Nur Hadi dalam “Penyegaran Dosen Pembimbing Lapangan” di aula."
    assert compare("quotation", text)[1] == []


def test_a_day_and_its_date_in_brackets() -> None:
    """They are one time."""
    expected, found = compare("time", "Rapat digelar ⟦Rabu lalu (2/11)⟧ di aula.")
    assert found == expected


def test_a_name_at_the_end_of_a_sentence() -> None:
    """A hospital's or a university's word at the very end of a sentence breaks nothing."""
    text = "Berita itu dibantah pemimpin RSUD Koesma. Direktur Universitas Lala."
    assert Elements(Document.read(text)).organisations
