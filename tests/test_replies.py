"""Replies and captions as a hundred trainees might word them: what each criterion hears."""

from __future__ import annotations

import pytest

from grader.elements import Elements
from grader.exercise import load
from grader.known import told
from grader.text import Document

RUBRIC = load("05-media-sosial").rubric


HEARD: dict[tuple[str, str, float], list[str]] = {
    ("takarir", "ajakan", 1.0): [
        "Kunjungan Senin dibagi empat sesi. Mendaftarlah lebih dahulu di laman kami.",
        "Untuk Senin, pilih satu sesi dari empat yang ada.",
        "Yang berencana datang Senin, silakan daftar ulang.",
        "Mohon tiba 15 menit sebelum sesi Anda.",
        "Cek jadwal sesi di tautan profil.",
        "Kalau ada pertanyaan, tanyakan ke loket informasi.",
        "Kami mengimbau keluarga mendaftar lebih dulu.",
        "Keluarga diimbau mendaftar lebih awal lewat laman.",
        "Yuk daftar sesi Senin lewat tautan di bio.",
        "Harap membawa KTP asli.",
        "Simpan nomor antrean Anda.",
        "Jangan datang sebelum jam sesi Anda.",
        "👉 Daftar sesi di tautan profil",
        "Info lebih lanjut hubungi 0812-0000-3840.",
        "Pastikan nama Anda tercantum pada sesi yang dipilih.",
        "Pilihlah sesi yang paling longgar.",
        "Segera daftarkan diri Anda.",
        "Tunggu hasil pemeriksaan Rabu (25/3), ya.",
        "Bila belum kebagian sesi, hubungi kami.",
        "Sebarkan jadwal ini kepada keluarga lain.",
        "Pilih sesimu sebelum berangkat!",
        "Daftarlah sebelum pukul 20.00 malam ini.",
        "Mohon daftar dulu sebelum datang ya.",
        "Pantau akun ini untuk hasil pemeriksaan.",
        "Kami mohon keluarga datang sesuai jam sesi.",
        "Kalau ingin berkunjung Senin, daftar lewat tautan di profil.",
        "Datanglah 15 menit sebelum sesi.",
        "Catat: pendaftaran ditutup pukul 20.00, jadi pilih sesi malam ini.",
        "Bawa kartu identitas dan bukti daftar.",
        "Tolong sampaikan kabar ini kepada keluarga lain.",
    ],
    ("takarir", "ajakan", 0.5): [
        "Anda dapat memilih sesi lewat tautan di profil.",
        "Bapak dan Ibu cukup datang sesuai sesi.",
    ],
    ("takarir", "ajakan", 0.0): [
        "Pengunjung datang sejak pagi dan mengantre tiga jam.",
        "Kami mohon maaf sebesar-besarnya.",
        "Mohon pengertiannya.",
        "Terima kasih dan salam sehat.",
        "Daftar tunggu mencapai 600 orang.",
        "Senin kunjungan dibuka empat sesi.",
        "Kami akan bagikan hasilnya Rabu.",
        "Tetap semangat!",
        "Hasil pemeriksaan kami sampaikan Rabu.",
        "Kami baca semua komentar Anda.",
        "Semoga tidak terulang.",
        "Mari kita jaga silaturahmi.",
        "Keluarga yang datang diminta menunggu di bawah tenda.",
        "Mohon doanya.",
        "Petugas kami bawa tiga orang itu ke klinik, lalu mereka pulang.",
        "Loket kami buka tujuh.",
        "Jangan khawatir, ya.",
        "Harap maklum.",
        "Kami pastikan Senin lebih tertib.",
        "Kami harap Senin berjalan lancar.",
        "Petugas membuka loket, membagikan nomor, dan memandu lansia.",
        "Jangan sampai terulang lagi.",
        "Kami membongkar tenda, membuka aula, dan memperpanjang jam layanan.",
        "Hasilnya kami umumkan Rabu, kami janji.",
        "Antrean mengular, keluarga kepanasan, datang dari jauh.",
    ],
    ("takarir", "kait", 1.0): [
        "Tiga jam menunggu di bawah terik: maaf, itu salah kami.",
        "Senin tidak perlu antre sejak subuh lagi.",
        "Satu tenda roboh, tiga orang luka ringan, dan kami belum pantas disebut siap.",
        "Peringatan petugas kami abaikan, dan Anda yang menanggung akibatnya.",
        "Sistem pendaftaran mati dua jam lebih.",
        "Mulai besok kunjungan dibagi empat sesi.",
        "Ibu, Bapak, kami minta maaf atas tiga jam yang melelahkan itu.",
        "Kami gagal melayani Anda hari ini.",
        "984 orang kami terima, padahal sistem hanya sanggup 600",
        "Tidak ada yang patut antre tiga jam untuk bertemu keluarga sendiri.",
        "Kami membiarkan 984 orang mendaftar pada sistem yang hanya kuat 600.",
        "Kunjungan Senin dibatasi 600 orang dalam empat sesi.",
        "Hari ini kami mengecewakan Anda: antrean tiga jam, tenda roboh, tiga orang luka.",
        "Sistem antrean kami tumbang, dan Anda yang kepanasan.",
        "Mulai Senin, tunggu giliran Anda di aula yang teduh.",
        "3 jam 10 menit Anda menunggu.",
    ],
    ("takarir", "kait", 0.0): [
        "Maaf, Bapak dan Ibu.",
        "Lebaran penuh haru di Rutan Simpang Kemiri!",
        "Dalam rangka Idulfitri, rutan membuka kunjungan.",
        "Kunjungan Lebaran berjalan lancar dan penuh sukacita.",
        "Sehubungan dengan antrean kunjungan, kami sampaikan hal berikut.",
        "Halo Sobat Rutan!",
        "Ada cerita dari hari kedua kunjungan.",
        "Rutan Simpang Kemiri berkomitmen meningkatkan layanan kunjungan.",
        "#KunjunganRutan #InfoLayanan",
        "Mohon maaf lahir dan batin dari kami sekeluarga.",
        "Hari ini penuh makna.",
        "Antusiasme keluarga pada kunjungan Lebaran luar biasa, kami bersyukur atas animo itu.",
        "Rutan Kelas IIB Simpang Kemiri telah melaksanakan layanan kunjungan Idulfitri hari Minggu.",
        "INFO KUNJUNGAN LEBARAN\n\nAntrean tiga jam.",
        "Kunjungan Lebaran 1447 Hijriah di Rutan Simpang Kemiri.",
        "Bapak/Ibu yang kami hormati,",
        "Kami memohon maaf atas ketidaknyamanan yang terjadi.",
        "Apa yang sebenarnya terjadi pada kunjungan kemarin?",
        "Terima kasih atas kesabaran keluarga hari ini.",
        "Klarifikasi terkait kejadian kunjungan 22 Maret 2026.",
    ],
    ("balas-laporan", "gratis", 1.0): [
        "Nomor antrean diberikan cuma-cuma.",
        "Semua layanan kunjungan tanpa dipungut biaya.",
        "Layanan kami tidak berbayar.",
        "Antrean itu tidak dipungut bayaran sama sekali.",
        "Tidak ada pungutan apa pun untuk nomor antrean.",
        "Ambil nomor nggak bayar, Kak.",
        "Kunjungan tidak dikenakan tarif.",
        "Anda tidak perlu membayar sepeser pun.",
        "Nomor antrean free ya.",
        "Siapa pun tidak berhak menarik uang dari pengunjung.",
        "Untuk didahulukan tidak ada biaya.",
        "Biayanya Rp0.",
        "Kunjungan itu gratis-tis.",
        "Nomor antrean tidak boleh diperjualbelikan.",
        "Layanan ini tidak memungut biaya.",
        "Bapak tidak usah membayar apa pun.",
    ],
    ("balas-laporan", "gratis", 0.5): [
        "Petugas dilarang meminta uang.",
        "Tidak ada yang boleh meminta uang untuk nomor antrean.",
    ],
    ("balas-laporan", "gratis", 0.0): [
        "Kami akan memeriksa laporan ini.",
        "Biaya pemeriksaan ditanggung rutan.",
        "Nomor antrean tidak gratis.",
        "Kami belum tahu siapa yang meminta uang itu.",
        "Tidak semua petugas memakai rompi biru.",
    ],
    ("balas-laporan", "terima", 1.0): [
        "Terimakasih infonya.",
        "Trims sudah lapor.",
        "Kami mengapresiasi laporan Anda.",
        "Laporan Anda sangat berarti.",
        "Makasih, Bu.",
        "Kami berterima kasih atas keberanian Bapak.",
        "Tq infonya kak",
        "Kami sangat menghargai laporan ini.",
        "Terima kasih banyak atas laporannya.",
        "Keterangan Anda membantu kami menertibkan loket.",
    ],
    ("balas-laporan", "terima", 0.0): [
        "Terima kasih atas perhatiannya.",
        "Laporan Anda kami terima.",
        "Baik, akan kami cek.",
        "Mohon bersabar.",
        "Kami tidak menghargai tuduhan tanpa dasar.",
    ],
    ("balas-laporan", "kanal-pengaduan", 1.0): [
        "Lapor ke 0811 0000 3841 ya.",
        "WA 0811.0000.3841",
        "Telepon +62 811-0000-3841.",
        "Hubungi 081100003841 agar nama Anda terlindungi.",
        "Mohon sebutkan nama petugas, jam, dan loketnya lewat 0811-0000-3841.",
        "Sampaikan ke 0811-0000-3841, jangan tulis nomor HP di sini.",
        "Nomornya nol delapan satu satu nol nol nol nol tiga delapan empat satu.",
        "(0811) 0000-3841",
        "Identitas Anda kami rahasiakan; hubungi 0811-0000-3841.",
    ],
    ("balas-laporan", "kanal-pengaduan", 0.5): [
        "Laporkan ke kanal pengaduan resmi kami.",
        "Silakan ke nomor pengaduan yang tertera di bio.",
        "Sampaikan lewat layanan aduan rutan.",
        "Lapor di SP4N-LAPOR!.",
    ],
    ("balas-laporan", "kanal-pengaduan", 0.0): [
        "DM kami ya, Kak.",
        "Telepon 0812-0000-3840.",
        "Telepon 0811-0000-3842.",
        "Silakan tulis nama dan nomor HP di kolom komentar. Atau ke 0811-0000-3841.",
        "Mohon sebutkan nama lengkap Bapak supaya bisa kami periksa.",
    ],
    ("balas-laporan", "tidak-menghakimi", 1.0): [
        "Laporan Anda kami teruskan ke pengawas internal untuk diperiksa.",
        "Kami periksa siapa yang bertugas di loket 3 dan hasilnya kami kabarkan.",
        "Jika terbukti, petugas itu diberi sanksi sesuai aturan.",
        "Nomor antrean gratis dan tidak boleh ada yang meminta uang.",
        "Sertakan bukti bila ada.",
        "Bila ada foto atau bukti lain, kirim ke 0811-0000-3841.",
        "Kami belum tahu siapa orangnya; pemeriksaan dimulai hari ini.",
        "Tidak ada pungutan untuk nomor antrean.",
    ],
    ("balas-laporan", "tidak-menghakimi", 0.0): [
        "Anda punya bukti?",
        "Kalau tidak ada bukti, jangan menulis begitu.",
        "Itu fitnah.",
        "Petugas kami tidak pernah meminta uang.",
        "Pelakunya pasti kami pecat.",
        "Ini jelas pungli dan petugas itu akan dipecat.",
        "Mungkin Bapak salah paham.",
        "Kami yakin petugas kami jujur.",
        "Yang berompi biru bukan petugas kami.",
        "Kenapa baru lapor sekarang?",
        "Tolong buktikan dahulu.",
        "Kami pastikan orang itu dihukum berat.",
    ],
    ("balas-keluhan", "akui", 1.0): [
        "Ibu Anda seharusnya tidak berdiri selama itu.",
        "Maafkan kami, Pak. Sistem mati dua jam, tetapi Senin kami bagi empat sesi.",
        "Kami keliru. Antrean tiga jam itu nyata.",
        "Keluhan Anda wajar.",
        "Kami turut prihatin atas kondisi Ibu.",
        "Terima kasih sudah menulis, Kak. Kami mohon maaf atas antrean itu.",
        "Anda benar, tiga jam itu kelewatan.",
        "Benar, tiga jam. Sistem kami mati.",
        "Wajar bila Bapak kecewa.",
        "Tiga jam memang terlalu lama bagi orang tua.",
        "Betul, Ibu Anda berdiri terlalu lama.",
        "Kami merasa bersalah kepada Ibu Anda.",
        "Ya, tiga jam lebih, dan itu salah kami.",
        "Mohon maaf, sistem kami mati dua jam, tetapi Senin kami bagi empat sesi.",
    ],
    ("balas-keluhan", "akui", 0.5): [
        "Kami mohon maaf. Namun, petugas sudah bekerja keras.",
        "Mohon maaf, tapi pengunjung memang banyak.",
        "Menanggapi keluhan Bapak, kami mohon maaf atas antrean itu.",
        "Kami memahami keluhan Anda, tetapi mohon dimengerti ini Lebaran.",
        "Yth. Bapak, kami minta maaf.",
        "Maaf ya Kak, tapi sistemnya memang sedang rusak.",
        "Kami minta maaf namun petugas terbatas.",
        "Mohon maaf atas hal itu. Akan tetapi, Bapak juga perlu tahu aturan.",
    ],
    ("balas-keluhan", "akui", 0.0): [
        "Sistem antrean mati dua jam.",
        "Harap maklum, sedang Lebaran.",
        "Selamat Lebaran, mohon maaf lahir dan batin.",
        "Mohon pengertiannya.",
        "Informasi itu tidak benar, antrean hanya sebentar.",
        "Bapak tidak seharusnya menulis begitu.",
        "Apakah Anda benar menunggu selama itu?",
        "Kami tidak merasa bersalah.",
    ],
    ("balas-keluhan", "nada", 1.0): [
        "Kami mohon maaf. Sistem mati dua jam lebih. Senin ada empat sesi.",
        "Lansia boleh langsung ke jalur khusus tanpa antre.",
        "Petugas akan memandu Ibu ke kursi di aula.",
        "Tidak perlu datang subuh lagi.",
        "Ibu Anda seharusnya mendapat kursi, dan itu kesalahan kami.",
        "Semoga Ibu sehat. Kami menunggu Bapak pada sesi pertama, lain hari pun kami layani.",
        "Antrean menumpuk karena sistem kami mati dua jam lebih.",
        "Kami tidak akan membiarkan itu terulang.",
        "Mereka yang lansia kami layani lebih dahulu.",
        "Senin datang pada jam sesi saja, tidak perlu antre sejak subuh.",
        "Kami paham, tiga jam itu tidak wajar.",
    ],
    ("balas-keluhan", "nada", 0.0): [
        "Bapak salah lihat jam barangkali.",
        "Mungkin Ibu datang terlalu pagi.",
        "Lain kali daftar dulu.",
        "Mohon dimaklumi.",
        "Harap jangan menyebarkan hal yang belum tentu benar.",
        "Petugas sudah bekerja maksimal.",
        "Seharusnya Bapak mendaftar dahulu.",
        "Antrean hanya 45 menit kok.",
        "Mohon kesabarannya.",
        "Jangan menyalahkan kami.",
        "Namanya juga Lebaran, Pak.",
        "Antrean itu wajar saat hari raya.",
        "Tidak hanya Ibu Anda yang menunggu.",
        "Itu terjadi karena pengunjung datang bersamaan.",
        "Kejadian itu di luar kendali kami.",
        "Tolong dipahami keadaan kami.",
        "Kan sudah kami umumkan sejak Jumat.",
        "Keluhan Bapak kurang tepat.",
    ],
    ("balas-keluhan", "tanpa-data", 1.0): [
        "Kami mohon maaf. Silakan kirim nama dan nomor pendaftaran lewat pesan langsung.",
        "Jangan menulis nama penghuni di sini.",
        "Senin ada empat sesi.",
        "Atas nama rutan kami memohon maaf kepada Ibu.",
        "Kami ingin meminta maaf atas nama seluruh petugas.",
        "Siapa pun yang lansia kami dahulukan.",
        "Hubungi kami di nomor 0812-0000-3840.",
        "Nomor antrean kertas dibagikan.",
        "Kirim pesan pribadi kepada kami dengan nama Ibu agar dijadwalkan.",
    ],
    ("balas-keluhan", "tanpa-data", 0.0): [
        "Mohon tulis nama lengkap dan nomor HP Anda.",
        "Nama penghuninya siapa, Pak?",
        "Balas komentar ini dengan nama Ibu Anda.",
        "Boleh minta nomor telepon Bapak?",
        "Cantumkan NIK di kolom komentar ini, nanti kami hubungi lewat telepon.",
        "Sebutkan nama ibunya ya Kak, biar kami cek.",
    ],
}


TOLD = [
    ("antrean", "Aplikasi pendaftaran kami ngadat sejak pagi sehingga Anda tertahan berjam-jam."),
    ("antrean", "Selama dua jam lebih laman pendaftaran tidak bisa diakses."),
    ("antrean", "Bapak dan Ibu berdiri tiga jam sepuluh menit di bawah matahari."),
    ("antrean", "Sistem kami sempat error pagi tadi."),
    ("antrean", "Server tewas, eh, tidak merespons dari 08.10 sampai 10.25."),
    ("antrean", "Ada keluarga yang harus menunggu sampai lebih dari tiga jam."),
    ("tenda", "Tenda tunggu kami ambrol menimpa tiga orang."),
    ("tenda", "Ada tiga penjenguk yang cedera ringan karena tenda."),
    ("tenda", "Satu tenda rebah menjelang siang."),
    ("peringatan", "Padahal sejak Jumat teknisi bilang sistem cuma kuat 600 orang."),
    (
        "peringatan",
        "Tim teknis menyarankan batas 600 pendaftar, tetapi kami menerima 984.",
    ),
    ("peringatan", "Kapasitas sistem hanya 600, sedangkan yang kami terima 984 pendaftar."),
    ("peringatan", "Kami tidak mendengarkan peringatan petugas sendiri."),
    ("peringatan", "Dua hari sebelumnya kami sudah diwanti-wanti bahwa kapasitasnya 600."),
    ("peringatan", "Kami mengabaikan saran petugas teknis pada hari Jumat."),
    (
        "peringatan",
        "Pendaftar melampaui kemampuan sistem; petugas teknis memberi tahu sejak Jumat.",
    ),
    (
        "peringatan",
        "Pendaftar yang kami terima, 984 orang, jauh di atas kapasitas sistem yang 600.",
    ),
    ("tolong", "Ketiganya sudah dirawat perawat klinik dan boleh pulang."),
    ("tolong", "Mereka langsung dibawa ke puskesmas."),
    ("tolong", "Semua korban sudah kembali ke rumah."),
    ("besok", "Hari Senin kami batasi 600 orang saja."),
    ("besok", "Besok dibagi menjadi empat gelombang."),
    ("besok", "Senin tetap buka seperti biasa, menunggunya di aula."),
    ("hasil", "Rabu pukul satu siang kami jelaskan apa yang salah."),
    ("hasil", "Penyebabnya kami sampaikan Rabu."),
    ("hasil", "Tunggu kabar kami Rabu, 25 Maret, pukul 13.00 WIT."),
    ("hasil", "Hasilnya dirilis Rabu (25/3)."),
]
NOT_TOLD = [
    ("peringatan", "Mulai Senin pendaftar kami batasi 600 orang dalam empat sesi."),
    ("peringatan", "Karena gangguan teknis kami sampaikan permohonan maaf."),
    ("peringatan", "Petugas menyampaikan bahwa Senin kunjungan dibuka empat sesi."),
    ("peringatan", "Sistem hanya melayani 600 pendaftar pada hari Senin."),
    ("antrean", "Kunjungan Lebaran berjalan lancar dan sistem berjalan normal."),
    ("antrean", "Sistem tidak mati kemarin."),
    ("antrean", "Satu tenda tunggu ambruk dan tiga orang luka."),
    ("tenda", "Tenda berdiri kokoh sepanjang hari."),
    ("tenda", "Loket kami tambah dari tiga menjadi tujuh."),
    ("hasil", "Kunjungan hari Rabu dibuka seperti biasa."),
    ("hasil", "Kami akan mengevaluasi kejadian ini."),
    ("besok", "Hari ini kunjungan berjalan sampai pukul 17.40."),
    ("besok", "Kami memohon maaf atas antrean hari ini."),
    ("tolong", "Semua pengunjung bertemu keluarganya."),
    ("hasil", "Pemeriksaan dimulai hari Rabu."),
]


def shares() -> list[tuple[str, str, float, str]]:
    """Every text of ``HEARD`` with what it earns of its criterion."""
    return [(*key, text) for key, texts in HEARD.items() for text in texts]


@pytest.mark.parametrize(("item", "criterion", "share", "text"), shares())
def test_a_wording_earns_what_it_says(item: str, criterion: str, share: float, text: str) -> None:
    """A call, a hook, thanks, a channel: whatever the words, met, met by half, or not met."""
    result = RUBRIC.judge(item, criterion, text)
    assert result.points == pytest.approx(share * result.max_points), result.message


def heard(text: str) -> set[str]:
    """The facts of the sheet that a text tells."""
    case = RUBRIC.read("takarir", text).case
    assert case is not None
    elements = Elements(Document.read(text), case)
    sentences = elements.sentences("whole")
    return {fact.id for fact in case.facts if told(elements, fact, sentences)}


@pytest.mark.parametrize(("fact", "text"), TOLD)
def test_a_fact_is_heard_in_other_words(fact: str, text: str) -> None:
    """A true paraphrase tells its fact."""
    assert fact in heard(text)


@pytest.mark.parametrize(("fact", "text"), NOT_TOLD)
def test_a_fact_is_not_heard_where_it_is_not_told(fact: str, text: str) -> None:
    """Words in common with a fact do not tell it."""
    assert fact not in heard(text)
