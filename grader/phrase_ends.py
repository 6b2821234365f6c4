"""Words before which an Indonesian noun phrase ends, and heads of phrases that mean a person."""

from __future__ import annotations

from grader.beside_names import ROLES, WORKERS
from grader.offices import OFFICE_HEADS

PRONOUNS = frozenset("ia dia beliau mereka saya kami keduanya ketiganya".split())
OWNERS = frozenset("dia mereka saya kami kita beliau anda".split())
CLOSING = frozenset("itu ini tersebut tadi".split())
PREPOSITIONS = frozenset(
    "di ke dari kepada pada dalam dengan dgn lewat melalui via untuk tentang soal mengenai "
    "terkait atas oleh bagi bersama didampingi disambut terhadap selaku sebagai sejak hingga "
    "selama tanpa antara sekitar seputar menjelang demi berdasarkan sesuai disaksikan diwakili "
    "dihadapan diiringi bahwa seperti menanggapi disertai perihal beserta per".split()
)
SUBORDINATORS = frozenset(
    "saat ketika sewaktu waktu usai seusai sesudah selepas setelah sebelum sambil seraya "
    "sembari meski meskipun walau walaupun karena sebab jika bila kalau agar supaya sehingga "
    "guna begitu selagi sementara selain tatkala kala".split()
)
COORDINATORS = frozenset(
    "dan sedangkan namun tetapi tapi serta lalu kemudian lantas atau adapun yaitu yakni".split()
)
TIMES = frozenset(
    "kemarin besok senin selasa rabu kamis jumat sabtu minggu pagi siang sore malam kini "
    "sekarang barusan semalam lusa tanggal pukul jam nanti dulu hari".split()
)
ADVERBS = TIMES | frozenset(
    "jelas keras cukup sederhana juga pun singkat lagi pula lirih pelan pendek tegas bangga "
    "mantap optimistis optimis haru terharu lantang santai tenang datar ketus gugup geram kesal "
    "heran riang gembira senang sedih lega serius jujur polos kembali sudah telah akan sempat "
    "hanya cuma masih langsung turut ikut pernah dapat bisa mampu selalu sering nyaris hampir "
    "bersamaan serempak serentak kompak begitu demikian tidak tak belum bukan segera terpisah "
    "terbata-bata terisak terus sendiri secara penuh ya berulang berkali-kali justru malah "
    "antusias semangat khawatir cemas ada saja melanjutkan menutup mengakhiri".split()
)
PEOPLE = frozenset(
    "perempuan lelaki laki-laki pria wanita pemuda pemudi anak bocah remaja nenek kakek orang "
    "sang si penghuni narapidana napi tahanan klien polisi penyidik hakim jaksa camat lurah "
    "bupati gubernur karyawan pegawai pengunjung pembesuk pasien pelapor pengacara narasumber "
    "pemateri moderator penceramah instruktur warga mahasiswa santri suster bidan ketua "
    "pengurus bu pak ibu bapak mbak mas bang kang ustaz ustazah kiai romo para salah pk "
    "penyuluh kader terdakwa terpidana pihak tim panitia manajemen regu jajaran keluarga "
    "kelompok saksi peserta mantan relawan pemohon penggugat "
    "penerima pemenang pemilik penjual pembeli pembimbing pembina pendamping pengajar pengasuh "
    "pengelola pengemudi penjamin pemimpin pemuka penulis pengamat penumpang penonton pedagang "
    "petani perwakilan utusan".split()
) | OFFICE_HEADS | ROLES | WORKERS  # fmt: skip
_LIKE_VERBS = frozenset(
    "menara mentega mendung mentari mentah meteran medali merica megafon melon mekanik dialek "
    "dispenser diabetes ditjen ditjenpas dirut beton berlian terompet terowongan terpal tertua "
    "termuda terdekat terkenal ternama berbaju bertopi medis medik melati melayu metro mebel "
    "mentor direksi divisi distrik difabel disabilitas teroris terapis beranda berandal "
    "bersangkutan berinisial".split()
)
NO_VERBS = _LIKE_VERBS | OFFICE_HEADS | ROLES
"""Words that only look like verbs."""
