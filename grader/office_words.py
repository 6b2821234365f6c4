"""Words of offices, ranks and forms of address."""

from __future__ import annotations

from grader.offices import OFFICE_HEADS, TITLES
from grader.text import Word

HONORIFICS = frozenset(
    "ustaz ustad ustadz ustazah pendeta pastor pater mbah mama mas mbak om tante kakek "
    "bikkhu bhikkhu biksu bhiksu pedanda bruder frater suster romo diakon suhu "
    "nenek capt teteh pnb lek sus pas cku caj chk ctp amaq inaq bhante buya gus habib tgk "
    "teungku kyai nyai bang alm almarhum almarhumah ki mbok abah ummi kol jenderal brig serda "
    "sertu kopral prajurit kelasi laksma marsma laksamana marsekal syekh oma opa drg cba arm "
    "marinir kav czi cpm cke cpl chb ckm arh kolonel kang mang uda uni cak ceu opung ompung inang "
    "amang namboru mak emak pakde bude paman bibi".split()
)
KIN = frozenset("pak bu bapak ibu mama mas mbak bang kak om tante kakek nenek".split())
"""Forms of address of a family: *Bu Sari*, also *Ibu Korban*."""
FRONT = frozenset(
    "prof dr drg drs dra ir h hi hj kh rm r rr ra kph krt kgs mgs msy kms nyimas rd gt tgk tgh "
    "ners apt eng phil".split()
)
"""Degrees and titles of birth before a name."""
BEFORE_NAMES = TITLES | HONORIFICS | FRONT
_MORE_HEADS = frozenset(
    "kades sekdes kadus kadisdik kadinkes kadinsos kakan kakanim danrem pangdam danlanal "
    "danlanud dandenpom kapendam kasubdit kaur kasium kabagops dekan wadek warek kaprodi "
    "dosen penyuluh penjaga imam bidan apoteker bendahara sekwan sekcam manager chief "
    "head officer corporate vice dirut wadir kepsek wakepsek kalaksa babinsa "
    "bhabinkamtibmas advokat notaris panitera pembina pelatih pengasuh penasihat konselor "
    "psikiater penjabat wawali ketum sekum ka kadiv kadep kasubbagian kasie kapospol "
    "kapolpos danpos danyon danki wakajati wakajari kacabjari kapuskesmas pk penghulu "
    "wali keuchik irwil kakorlantas waka paurhumas pemilik operator teknisi terapis "
    "fasilitator tutor pemangku general pranata ajudan president analis arsiparis "
    "widyaiswara auditor verifikator pemeriksa peneliti bendesa klian perbekel kuwu "
    "geuchik pambakal peratin pangulu petinggi bunda prakirawan syahbandar dirreskrimum "
    "dirreskrimsus dirresnarkoba dirlantas dirintelkam dirsamapta dirbinmas dirpolairud "
    "dirkrimum dirkrimsus dansatbrimob irwasda karoops karolog evp svp vp gm kbo statistisi "
    "penata penelaah perencana pustakawan epidemiolog nutrisionis nakhoda masinis jpu stafsus "
    "asman pengelola pengamat pakar akademisi kapolres kapolresta kapolrestabes kapolsek "
    "kapolda kapolsubsektor kajati kajari karutan kalapas kabapas kakanwil kakorem kakodim "
    "wakapolres wakapolresta wakapolrestabes wakapolsek wakapolda wakapolsubsektor wakapospol "
    "wakarutan wakalapas wakabapas wakakanwil wakakanim wakakorem wakakodim kadishub "
    "kadisnaker kadispora kadis wakadis pemimpin konsul dubes atase duta uskup wakaprodi kapos "
    "kadispen kasintel sekper irwasum kalpka kalpas kpr legislator senator waketum kordinator "
    "supervisor mandor mantri kurator mentor".split()
)
_SHORTENED = frozenset(
    head + field
    for head in (
        "kasi kasie kabag kabid kasubag kasubbag kasubbid kasubdit kasubsi kasat wakasat kanit "
        "kaur kadis paur ps kadiv wakadiv kapus karo katim kasetum wadir dir"
    ).split()
    for field in (
        "humas reskrim resnarkoba narkoba lantas intel intelkam ops sdm log keu propam um umum tu "
        "tik binmas samapta polairud tahti was dik kes sos hub kominfo pora par tan naker perkim "
        "binadik giatja kamtib kepeg kum hukum penkum penmas datin datun litbang labfor dokkes "
        "inafis pid pidum pidsus intelijen bin renmin dalops krimum krimsus reskrimum reskrimsus "
        "pamobvit bankum kermin pers progar inteldakim lalintalkim tikim pelapas minkamtib yantah "
        "bimnapi bimaswat bimkemas yankes perawatan registrasi disdik dikbud dagin perindag "
        "budpar kominfotik latihan pidmil pb3r barbuk pbb wasdakim bimker"
    ).split()
) | frozenset(
    "kakanin kasudin kasdim kasdam kasrem kaskogartap pasi pasintel danunit dansatgas wadansatgas "
    "wadanpos danton danru dansektor danlantamal danpuslat pabung wadan wadanyon wadansat kaposko "
    "kalakhar kasatgas wakasatgas kasatpol kapusdalops kasatker kapoksi kabagren kasubbagren "
    "jamwas jampidum jampidsus jamintel jamdatun jambin jampidmil wakajagung dirdik dirtut "
    "dirpenyidikan aspidum aspidsus asintel aspidmil asdatun aswas asbin kacab kacabdin kapusdatin "
    "kajur sesmen sesban sestama irjenad sesdirjen sesitjen sesmenko wamendagri wamenkum mendagri "
    "menko menlu menkes mensos menag menkeu menhub mendikdasmen menpora menaker mentan wamenkes "
    "wapres wako wawako wagub pangkoarmada pangkostrad kasad kasal ksad ksal ksau panglima jubir "
    "wakabid wakasi".split()
)
"""Offices shortened to one word: *Kasihumas*, *Kabagops*, *Kadivhumas*, *Jampidsus*."""
SECTION_WORDS = frozenset(
    head + field
    for head in "div bid sat dit subdit bag subbag sub si unit pus set ro".split()
    for field in (
        "humas propam pas im reskrim reskrimum reskrimsus resnarkoba lantas intelkam intel sdm log "
        "keu um tik binmas samapta polairud tahti dokkes labfor kum hukum penkum penmas datin "
        "litbang inafis renmin dalops pamobvit minkamtib kamtib giatja binadik yantah kominfo "
        "krimum krimsus kermin"
    ).split()
) - frozenset("bidum satlog satum satim sipas siim sikum sikeu silog".split())
"""Sections of institutions in one word: *Bidhumas*, *Divpas*, *Ditreskrimum*."""
HEADS = (OFFICE_HEADS - HONORIFICS) | _MORE_HEADS | _SHORTENED
"""Words that an office begins with."""
AREA_HEADS = frozenset(
    "bupati wabup wagub gubernur walikota wawali camat lurah kades kapolres kapolsek "
    "kapolda kapolresta kapolrestabes wakapolres wakapolsek wakapolda kajari kajati "
    "danramil dandim danrem kalapas karutan kabapas kota desa kelurahan kecamatan dusun "
    "kampung nagari sekda kakanim keuchik kadus wakapolresta wakapolrestabes".split()
)
"""Behind these comes an area: *Camat Ciwaringin*, *Wali Kota Semarang*, *Kepala Desa Suka Maju*."""
PLACE_HEADS = frozenset(
    "muara teluk karang sungai tanjung batu bukit gunung pulau pasar sumber kali kuala "
    "rantau lubuk padang koto simpang ujung labuan labuhan aek air banyu tirta ranu rawa "
    "danau parit suka lembah pantai hulu selat telaga kebun kampung balai bandar bumi "
    "nusa pasir pematang tebing kota ulu tapian huta banua pangkal mata tana wae alas "
    "kedung banjar sidang lamo kebon tegal jati sido gili way candi pondok tebet cinta "
    "lor kidul wetan kulon lima nanga long mandau rimba kelapa".split()
)
"""First words of names of places that have two words."""
SECTION_HEADS = frozenset(
    "kabid kasi kasubsi kabag kanit kasat kasubbag kasubag kasubbid koordinator staf manajer kaur "
    "kasubdit analis direktur ketua komandan".split()
)
"""Behind these comes a field before a name: *Kabid Linjamsos Erni*."""
DIRECTIONS = frozenset(
    "timur barat utara selatan tengah hulu hilir ilir ulu lor kidul wetan kulon lama baru kota "
    "raya atas bawah dalam luar".split()
)
BEFORE_HEADS = frozenset(
    "pelaksana tugas harian sementara penjabat plt plh pj pjs mantan eks wakil deputi "
    "asisten executive senior deputy assistant bintara".split()
)
"""Words that stand before a head and belong to the office."""
WEAK = frozenset("humas pelaksana petugas staf pembimbing tugas harian".split())
"""Heads that are often the field of another office: *Kepala Bagian Umum dan Humas*."""
LINKS = frozenset("dan kelas bidang seksi di pada bagian bicara urusan hukum of and for".split())
LEADS = frozenset("yaitu yakni bernama atas nama a.n an".split())
"""Words between an office and its holder."""
BALINESE = frozenset(
    "ketut wayan made nyoman gusti putu kadek komang gede dewa nengah kade gst wy nym ktut dewi "
    "gde md la".split()
)
"""What stands behind the *I* of a man's name in Bali."""
CROWDS = frozenset("majelis para tim semua seluruh sejumlah beberapa kedua ketiga".split())
"""Before a head these tell of many, of whom none is named: *majelis hakim, Teuku*."""
UNITS = frozenset("biro bagian subbagian seksi bidang unit divisi departemen subbag tim".split())
OUTSIDE = frozenset(
    "atau yang oleh kepada dengan dari untuk bahwa ini itu tersebut bersama kata ujar adalah saat "
    "ketika para tidak sudah telah akan juga bagi serta".split()
)
"""Words that no office has inside."""
OCCUPATIONS = frozenset(
    "penyuluh penjaga dosen imam petugas guru perawat dokter bidan instruktur psikolog ketua "
    "wakil sekretaris bendahara koordinator pelatih pembina pengasuh advokat pengacara kuasa "
    "direktur kepala manajer komandan juru pemilik pendiri pimpinan pengawas pembimbing "
    "jaksa hakim penyidik rektor dekan camat lurah bupati apoteker konselor anggota tutor "
    "penasihat humas pejabat".split()
)
"""Offices in lower case that may stand behind a name, between commas: *H. Nasrul, imam masjid,*"""


def plain(word: Word) -> str:
    """The word casefolded, without a full stop at its end."""
    return word.lower.rstrip(".")
