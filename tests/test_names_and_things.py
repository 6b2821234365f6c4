"""Persons, institutions and places by what stands beside them, and things that are called alike:
what must be found stands between ⟦ and ⟧, and nothing else is; all names are invented."""

from __future__ import annotations

import pytest
from marked_texts import compare


@pytest.mark.parametrize(
    "marked",
    [
        "Rute ⟦Kendal⟧–⟦Batang⟧ ditutup.",
        "Jalur ⟦Ende⟧-⟦Maumere⟧ longsor.",
        "Kecelakaan di ⟦Jalan Tol Cipali⟧ menunda pengiriman.",
        "Gudang itu di ⟦Jalan Damai No. 5⟧.",
        "Ibu kota ⟦Jawa Barat⟧ macet.",
        "Hujan mengguyur ⟦Bogor⟧.",
        "Banjir melanda ⟦Rimba Elok⟧ kemarin.",
        "Kasus serupa terjadi di ⟦Teluk Mina⟧ dan ⟦Rimba Elok⟧.",
        "Penduduk ⟦Kuala Jernih⟧ menolak.",
        "Banjir ⟦Demak⟧ memutus pasokan.",
        "Petani tembakau ⟦Temanggung⟧ memberi bibit.",
        "Rumah makan Padang tutup.",
        "Sapi Bali disembelih, teh Slawi diseduh.",
        "Piagam Jakarta dan Konferensi Bandung dibahas.",
        "Uskup Manado hadir.",
        "Jalan Damai ditempuh kedua pihak.",
        "Jalan Tengah dicari.",
        "Kota Santri julukannya.",
        "Kawasan Berikat dibuka.",
        "Wilayah Birokrasi Bersih diraih.",
        "Kawasan Indonesia-Malaysia dijaga.",
    ],
)
def test_places(marked: str) -> None:
    """Routes, weather over a town; no dishes, breeds, treaties, ways in another sense."""
    expected, found = compare("place", marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Redaksi ⟦Suara Pesisir⟧ meminta salinan rekaman.",
        "Jurnalis ⟦Lentera Timur⟧ dilarang memotret.",
        "Relawan ⟦Sahabat Napi⟧ mengajar membaca.",
        "⟦Rumah Zakat⟧ menyalurkan 80 paket.",
        "⟦KWT Melati⟧ memesan pot.",
        "⟦Densus 88 Antiteror⟧ menjemput dua napi.",
        "⟦FKMTB⟧ mengecam kekerasan itu.",
        "Perusahaan ⟦Sinar Laut⟧ memasok beras.",
        "Surat kabar ⟦Suara Waru⟧ memuatnya.",
        "Program Lapas Sehat diluncurkan.",
        "Gerakan Lapas Bersih digelar.",
        "Bank Sampah dikelola Blok C.",
        "LPKA meminta media menjaga identitas anak.",
        "Media Relations Officer menjawab.",
        "Lingkar Selatan macet.",
        "Relawan Clara Wijaya datang.",
        "Wartawan Media Nasional dilarang masuk.",
        "UMKM meminta keringanan.",
        "Lembaga Kepala Desa diundang.",
    ],
)
def test_institutions(marked: str) -> None:
    """By the word beside them; campaigns, nets and kinds are none."""
    expected, found = compare("organisation", marked)
    assert found == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Pelukis ⟦I Nyoman Gunarsa Putra⟧ menyumbang dua kanvas.",
        "Tamping ⟦Ucup⟧ menyapu selasar.",
        "⟦Wanda⟧, ⟦Weni⟧, dan ⟦Wulan⟧ saudara kembar.",
        "Tiga orang lulus: ⟦Samsul⟧, ⟦Bahrul⟧, ⟦Cahyadi⟧.",
        "Kata ⟦Samsul⟧, listrik padam sejak magrib.",
        "⟦Joko⟧ sang penjaga malam tersenyum.",
        "⟦Yenny⟧, yang sudah lima tahun mengajar, terharu.",
        "Oleh karena itu ⟦Paulina⟧ menolak tanda tangan.",
        "⟦R.A. Kusumaningrum⟧ menari serimpi.",
        "⟦Agnes Nogo, SSpS⟧, mengunjungi blok wanita.",
        "Bikkhu ⟦Dhammasubho⟧ memimpin puja bakti.",
        "Acara dibuka pembaca puisi H. ⟦Saefudin⟧.",
        "Mendiang ⟦Suryati⟧ guru mengaji.",
        "⟦Anak Agung Ngurah⟧ menari.",
        "⟦Abdullah al-Hakim⟧ dan ⟦Carlos dos Santos⟧ dideportasi.",
        "⟦Ludwig von Berg⟧ dideportasi.",
        "Ponsel itu milik sopir bus ⟦Hasan Basri⟧.",
        "Penumpang bus Rosalia Indah selamat.",
        "Perusahaan otobus Sinar Jaya menambah armada.",
        "Grup kasidah Nurul Iman tampil.",
        "Ibadah Jumat Agung digelar.",
        "Saudara Pelapor dan Sdr. Terlapor absen.",
        "Bengawan Solo meluap.",
        "Bayu, Tirta, dan Cakra adalah nama tiga pompa.",
        "Tirta, Bayu, Cakra – nama tiga pompa itu.",
        "Terpidana Penistaan bebas.",
        "Karena itu Kemenhut menilai kebun itu liar.",
        "Elang Jaya FC juara.",
        "Sri Rezeki Laundry menerima pesanan seragam.",
        "Dewi Fortuna belum berpihak; Dewi Keadilan berdiri di gerbang.",
        "Putra Daerah menang lagi di gelanggang.",
        "Kerupuk Mak Nyak dan Es Teler Pak Ali laku keras.",
        "Lakon Semar Gugat dimainkan semalam suntuk.",
        "Kata Pengantar, bab pertama, sudah dicetak.",
        "Ketika itu Ramadan menyatukan mereka.",
    ],
)
def test_persons(marked: str) -> None:
    """Callings, rows of names, clauses that open; no clubs, shops, dishes, goddesses."""
    expected, found = compare("person", marked)
    assert [name.removeprefix("H. ") for name in found] == expected
