"""Words of the looser ways to tell why something happened (``reasons_told.py``)."""

from __future__ import annotations

from grader.reason_words import CONNECTIVES, MAKES

OPENERS = frozenset(
    "karena karna akibat lantaran gara-gara gegara imbas dampak buntut dikarenakan disebabkan "
    "diakibatkan dipicu berhubung sehubungan menyusul saking terimbas terdampak".split()
)
"""One of these at the head of a clause opens a cause up to a comma; the effect stands behind it."""
SO = frozenset(
    "sehingga makanya alhasil walhasil akibatnya jadinya dampaknya imbasnya efeknya "
    "ujung-ujungnya".split()
)
FINALLY = frozenset(["akhirnya", "pun"])
UNTIL = frozenset(["hingga", "sampai"])
"""These tell an effect only with *akhirnya*, or behind what forces; else a time."""
HARMED = frozenset(
    "diterpa diterjang dihantam ditiup tertiup diguyur tergerus digerus dimakan termakan disambar "
    "tersambar diserbu dilanda digerogoti didorong terdorong ditabrak tertabrak diseruduk tertimpa "
    "disapu tersapu direndam terendam dihajar digoyang diempas dihempas terempas terhempas "
    "ditimpa kehabisan kelebihan kekurangan kemasukan kewalahan kepayahan kehujanan kebanjiran "
    "kelelahan kesetrum terkena kena terserang diserang diretas terbebani dibebani terkendala "
    "terhambat terganjal terpapar tergigit digigit terinfeksi dibajak kedaluwarsa terseret diseret "
    "disengat tersengat terbentur dipaksa dipaksakan terpeleset kelaparan kehausan "
    "mengantuk".split()
)
"""What was done to a thing, or what it lacked, that then broke: *roboh diterpa angin*."""
FELT = frozenset("kelelahan kelaparan kehausan mengantuk kewalahan kepayahan kehujanan".split())
OF_THE_HURT = frozenset(["tertimpa", "ditimpa", "terkena", "kena"])
"""Who is hurt by the event suffers these too: they count right behind the event only."""
FORCED = frozenset(
    "dipaksa dipaksakan memaksa memaksakan terpaksa diserbu kelebihan kewalahan kepayahan dibebani "
    "terbebani".split()
)
ABLE = frozenset(["kuat", "mampu", "sanggup", "tahan", "kokoh"])
ON = frozenset(["dan", "lalu", "hingga", "sehingga", "sampai", "kemudian", "maka", "akhirnya"])
WORN = frozenset(
    "tua uzur lapuk keropos rapuh usang aus butut bobrok reyot karatan berkarat renta rongsok "
    "ringkih jompo".split()
)
NEAR_THING = frozenset(
    "berhenti terhenti tumbang kolaps hang terbakar hangus meledak tersendat terkendala "
    "terhambat".split()
)
"""What a machine does that fails, where the machine itself is named shortly before."""
TROUBLE = frozenset(
    "aplikasi teknis kendala gangguan laman masalah bermasalah error eror down trouble".split()
)
"""With one of these a service stopped as the machine failed, which is no reason of that."""
FAILS = TROUBLE | frozenset(
    "server komputer situs layanan pelayanan sementara mendadak tersebut yang".split()
)
"""Behind *gangguan*: the trouble itself, not that of another thing."""
PERHAPS = frozenset(
    "mungkin barangkali rupanya ternyata sepertinya kayaknya tampaknya kelihatannya kemungkinan "
    "besar diduga diperkirakan semata semata-mata murni justru memang hanya cuma antara lain "
    "terutama salah satunya bukan bukanlah tidak juga tak lain".split()
)
"""What stands before a connective without telling anything."""
LATER = frozenset("setelah sesudah usai seusai sehabis sejak begitu selepas".split())
EXPOSED = frozenset("minum mandi pakai guna makan santap konsumsi papar sentuh basuh".split())
"""Roots of what a body does to fall ill by."""
MEALS = frozenset("siang malam pagi sarapan".split())
MISHAPS = frozenset(
    "membuang lupa tersenggol menyenggol bersenggolan menjatuhkan menekan dipaksa dipaksakan "
    "lalai meninggalkan".split()
)
ILL = frozenset(["gatal", "racun"])
FREE = frozenset(["singgah"])
"""The root of an event that somebody decides on: a purpose is its reason."""
PURPOSES = frozenset(["untuk", "demi", "guna", "agar", "supaya", "biar"])
GROUNDS = frozenset(
    "pertimbangan alasan permintaan perintah inisiatif usul dasar maksud tujuan rangka "
    "keinginan kehendak kebijakan kesepakatan ajakan saran diskresi prakarsa".split()
)
SOURCES = frozenset(
    "penyebab sebab pemicu pencetus sumber pangkal biang akar asal faktor penyebabnya "
    "pemicunya".split()
)
ARE = frozenset("adalah ialah merupakan menjadi jadi bukan bukanlah sebagai itulah".split())
TELL_IT = frozenset("adalah ialah yaitu yakni ternyata merupakan karena akibat berasal".split())
COMES = frozenset("berasal bersumber berpangkal timbul muncul lahir".split())
BEGINS = frozenset("bermula berawal diawali dimulai".split())
WHEN = frozenset("saat ketika sewaktu tatkala".split())
RELATED = frozenset(
    "terkait berkaitan berhubungan kaitan kaitannya hubungan hubungannya keterkaitan "
    "dipengaruhi sangkut pautnya paut".split()
)
ACTS_ON = frozenset(
    "memengaruhi mempengaruhi berpengaruh berdampak berujung berbuntut berakhir berimbas berefek "
    "berakibat berkembang".split()
)
DOES_TO = frozenset("mengganggu merusak merusakkan melumpuhkan memadamkan mematikan".split())
BRIDGE = frozenset(
    "adalah merupakan ialah bukan bukanlah itu ini tersebut murni semata-mata semata sepenuhnya "
    "jelas hanya hanyalah cuma memang kami tadi sebenarnya dua kelompok narapidana penghuni "
    "antarnarapidana antarkelompok antarpenghuni".split()
)
"""Between an event and what it is said to have been."""
BLAMED = frozenset(
    "kesalahan kelalaian keteledoran kecerobohan kekeliruan ulah salah faktor alasan unsur "
    "kesalahpahaman kesengajaan disengaja sengaja".split()
)
MATTERS = frozenset(["masalah", "persoalan", "soal", "perkara", "urusan"])
OF_KIND = frozenset(
    "pribadi sepele internal teknis utang keluarga asmara cuaca alam kecil-kecilan".split()
)
ASIDE = frozenset(
    "meskipun walaupun meski walau saat ketika setelah sesudah sewaktu selama jika waktu pas "
    "begitu kala tatkala karena akibat lantaran gara-gara gegara".split()
)
"""Before an event: then the sentence tells something else, and gives the reason of that."""
THINGS = frozenset(
    "armada kendaraan mesin alat alatnya bangunan rangka perangkat komputer server aplikasi "
    "jaringan tiang kabel pompa".split()
)
OCCURS = frozenset(
    "terjadi pecah timbul muncul meletus meledak berkobar menyala membesar terhindarkan "
    "terelakkan terhindar".split()
)
LIVES = frozenset(
    "mengalami mengeluh mengeluhkan menderita terkena terserang merasakan merasa terlibat mulai "
    "menjadi terjadi sempat dapat bisa berukuran berkapasitas bernomor terpasang mudah "
    "terus".split()
)
"""Verbs behind which the event may still be what is told: *mengalami gangguan*."""
PERSONS = frozenset(
    "korban pelaku narapidana anak kelompok penghuni penumpang orang pengunjung klien".split()
)
BECAUSE_OPENS = frozenset(
    "penyebabnya pemicunya sebabnya pasalnya soalnya maklum pangkalnya sumbernya sebab "
    "biangnya".split()
)
ROOT_OPENS = frozenset(["akar", "pangkal", "sumber", "biang"])
OF_IT = frozenset("masalahnya persoalannya keroknya keladinya gangguannya kejadiannya".split())
IT = frozenset(["ini", "itu", "hal", "semua", "semuanya"])
BECAUSE = frozenset(
    "karena akibat disebabkan dipicu lantaran gara-gara buntut dikarenakan diakibatkan".split()
)
TIMES = frozenset(
    "jam menit hari bulan pekan minggu tahun setelah sesudah selama sejak sekitar kurang lebih "
    "pukul tengah saat".split()
)
VAGUE = frozenset(
    "kejadian peristiwa insiden hal kondisi keadaan situasi masalah kasus beragam bermacam "
    "berbagai banyak sama serupa".split()
)
"""These tell no cause of their own: *akibat kejadian itu*."""
NOMINAL = frozenset(
    "gangguan kerusakan kematian kebakaran keributan kegaduhan bentrokan api kericuhan".split()
)
MAYBE = frozenset(
    "mungkin barangkali sepertinya kayaknya tampaknya kelihatannya agaknya kemungkinan".split()
)
FIRM = (
    (CONNECTIVES - {"imbas", "dampak"})
    | MAKES
    | SO
    | COMES
    | BEGINS
    | DOES_TO
    | SOURCES
    | PURPOSES
    | BLAMED
    | RELATED
    | ACTS_ON
    | BECAUSE_OPENS
    | {"oleh", "dikarenakan", "gegara", "atas", "karena"}
)
"""With one of these a passage says outright that one thing is the reason of the other."""
