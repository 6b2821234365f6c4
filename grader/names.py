"""Personal names of Indonesia that tell a person from another capitalised word."""

from __future__ import annotations

import re
from functools import lru_cache

from grader.gazetteer import is_place
from grader.memo import remembered
from grader.more_names import MORE
from grader.wordclass import known_words

GIVEN = MORE | frozenset(
    "abdul abdullah abdurrahim abdurrahman abidin absalom abu achmad adam ade adelina adi adinda "
    "aditya adnan adri adrianus agnes agung agus agustina agustinus ahmad ahmadi aidil aini "
    "ainun aisyah ajeng akbar akhmad akmal alamsyah albert albertus aldi aldino aldo alex alfian "
    "alfons alfonsus alfred ali alif alimuddin aloysius alwan alwi amalia amanda ambarwati "
    "amelia amin amir amiruddin amos amran amrullah ana anang anastasia anastasius anderson andi "
    "andika andini andre andreas andri andriani andry ang angelina anggi anggraeni anggraini "
    "anis anisa anita anjar anna annisa anselmus anton antonia antonius anwar apriadi april "
    "aprilia aprilianto apriyanto arafah ardhi ardi ardian ardiansyah ari arief arif arifin "
    "arini aripin aris arkadius arman armando arnold arsil arsyad artawan artha arya aryani asep "
    "asih asmara asmawati asri asrul astri astuti astuty ati atika augustinus aulia ayu azhar "
    "azis aziz azizah azwar badri badrun bagas bagus bahar baharuddin bahri bahrudin baiq "
    "baltasar bambang banamtuan bangun barnabas barus baskara baso basri bastian basuki batubara "
    "bayu beatrix benediktus beni benny benyamin bernadeta bernadus bernard bertus berutu bima "
    "bimo blasius boas boby boni bonifasius boy brata bria budi budiman budiono budiyono "
    "bungaran burhan burhanuddin burhanudin cahya cahyadi cahyani cahyo cahyono candra caroline "
    "carolus catur cecep chandra charles christian christina cici cindy citra cokorda cornelis "
    "da dadan dadang daeng dahlan damanik damar damianus danang dani daniel danu darius darma "
    "darmadi darmanto darmawan darmawati darsono darwin daud daulay david deddy dede dedi deni "
    "denny deny dery desak desi desmond desy devi dewa dewanto dewi dhani dian diana didi didik "
    "dika dimas dimyati dina dinda dini djoko dodi dominggus dominikus donatus doni donny dorce "
    "dortea dumaria dwi dyah eddy edi edison eduard edwin edy efendi effendi efraim eka eko ela "
    "elias elisa elisabet elisabeth elly elsa elvira ema emanuel emi emilia endah endang endra "
    "eni enny enos erastus erika erlangga ernawati ernest erni erwin ester esti estu etik eva "
    "evi fabian fadhil fadhilah fadil fadli fahmi fahri fahrizal faisal fajar fandi farah farhan "
    "farid farida faridah fathur fatimah fatma fauzan fauzi febri febrianti felisitas felix "
    "fendi ferdi ferdinan ferdinand ferdinandus feri fernandez ferry fikri filemon fina firdaus "
    "firman fitri fitria fitriani florentina florianus frans fransisca fransiskus frederik fredy "
    "frida gabriel galang galih galuh gani gatot gede gerardus gideon gilang gilbert ginting "
    "girsang gita gomes goris gregorius gultom gunarto gunawan guntur gusti habel habib habibah "
    "hadi hadijah hadiyanto hafid hafiz haidar hakim halim halimah halomoan hamdan hamid "
    "hamonangan hamzah hana hanafi hanafiah handayani handoko hani hanif hapsari harahap hardi "
    "haris hariyadi hariyanto harjono hartanto hartati hartawan hartini hartono haryadi haryanto "
    "haryono hasan hasanah hasanuddin hasbi hasibuan hasiholan hasudungan hasyim hendarto hendra "
    "hendri hendrik hendrikus hendro heni henny henok hera heri herlambang herlina herman "
    "hermanto hermanus hermawan hermina herni heru hery hidayah hidayat hikmat hilarius hotma "
    "hotman huda husein husin husni hutagalung hutapea hutomo ibnu ibrahim ida idris idrus ifan "
    "ignasius ika ikhsan ikhwan ilham ilyas imam iman imanuel imas imelda imron inayah indah "
    "indarti indira indra indri indriani intan ira irawan irawati irene irfan irianto irma irwan "
    "irwansyah isa isak isidorus iskak iskandar ismail ismawati iswanto ita ivan iwan iwayan "
    "izzah jaka jamal jamaluddin jamaludin jamilah januarius jaya jefri jeremias jerry jessica "
    "jhon jhonny johan johanes johannes johannis joko jonas jonathan joni jonson josafat joseph "
    "josua juanda jubaidah jufri juliana juliani julianto julius jumadi junaedi junaidah junaidi "
    "kaban kadek kaharuddin kalalo kamaludin kamaruddin kanisius karim karina karno karo karolus "
    "karsono kartawijaya kartika kartini karubaba karundeng kasiman kasiyem kasman kasmawati "
    "katarina kaunang ketut khadijah khairul khalid khoirul khotimah klau kogoya komang "
    "komarudin konradus kornelis kornelius koswara krey krisna krisnanto kristian kristiani "
    "kristianto kristina kuncoro kurnia kurniasih kurniawan kurniawati kusdiana kusnadi kusuma "
    "kusumawati kusumo kuswanto ladjar laila laksana laksmana laksmi lala lasmini latif "
    "latuconsina laurens laurensius lekatompessy lena leni leo leonard leonardi leonardo "
    "leonardus lesmana lestari lestariningsih lia liana lilik lilis limbong lina linda lisa lius "
    "lodewijk lontoh lopes lorens lubis luh lukas lukito lukman lulu lumban lumintang lusia "
    "lusiana lutfi luthfi made maharani mahardika mahendra mahfud mahmud maimun maimunah "
    "maksimus malik malino mamahit maman mandacan mandagi mansur manuhutu manurung marcel "
    "marcelino marcelinus marcus mardani mardiana mardiyanto margaretha margono marhaeni maria "
    "mariam mariana marianus marice markus marlina marpaung marsel marselus martha marthen "
    "martin martina martinus maruf maruli maryam maryati maryono maskur maslan matheus matius "
    "maulana mauli maulid maulida maximus maya mega megawati mei melani melania melati meliana "
    "melinda melkianus melkias meri merlina merry mesakh mia michael mika mikael mikhael mila "
    "mira misbah moch mochamad mochammad moh mohamad mohammad mokodompit mokoginta muchlis "
    "muchtar mufid muhaimin muhamad muhammad muhtar mukhlas mukhlis mukhtar muliadi mulya "
    "mulyadi mulyana mulyani mulyanto mulyati mulyono munir muntasir murib murni mursid musa "
    "musdalifah musliadi mustafa mustakim mustofa muzakir nababan nabila nadia nadira nafisah "
    "nahak nahum nainggolan nalle nanang nanda nani napitupulu nasarudin nasir nasrullah "
    "nasution natadiredja natalia natanael natsir naufal nela nelson nengah neni ngurah nia niko "
    "nikodemus nikolas nikolaus nina ning ningrum ningsih nining nisa nita nizar nobertus "
    "nofrianto noor norbertus nova novi novia novianti novita nugraha nugroho nur nuraida "
    "nuraini nurbaya nurdiana nurdin nurfadilah nurhaliza nurhayati nurhidayah nuri nurjanah "
    "nurjannah nurlaila nurlela nurmala nurrahman nursiah nursyam nurul nyoman obed oki oktavia "
    "oktaviani oktavianus oktovianus olivia ondoafi ongen orpa osias otniel otto pahala pane "
    "pangaribuan pangemanan panjaitan paputungan parlindungan parmin parno pasaribu patrisius "
    "pattiasina pattinama paulus pelipus pereira permana permata petronela petrus petta philipus "
    "pipit pius pohan poltak ponirin prabowo pradana pradnyani pramono pranata pranoto prasetya "
    "prasetyo pratama pratiwi prayitno prayoga priyanto puji pujiono puput purba purnama purnomo "
    "purwadi purwanto purwati puspita puspitasari putra putri putu rachmadi rachman rachmat "
    "rachmawati raditya rafael rafi rahardian rahardjo raharjo rahayu rahma rahmad rahmadi "
    "rahman rahmani rahmat rahmawan rahmawati raihan raimundus raka ramadhan ramadhana ramadhani "
    "ramli randi rangga rangkuti rani ranti raras rasmi rasyid rasyidin ratih ratna ratnasari "
    "renaldi rendra reza rian riana riandi riani rianto ricky ridho ridwan rifai rifki rika riko "
    "rina rinaldi rini rinto rio riski risma riswanto rita ritonga riyadi riyanto rizal rizki "
    "rizky robert robertus robi rofiq rohana rohani rohmah rohman rokhayah romlah roni ronny "
    "rorong rosa rosalia rosalina rosita rosmawati rosmiati rosmini rosnani rosyid rudi rudy "
    "rukiah rukmana rukmini rumbiak rumengan runtuwene rusdi rusdiana ruslan rusli rusman "
    "rusmini rusmiyati rustam saadah sabar sabina sabri sadikin safitri safri sahat sahetapy "
    "saifudin saiful saifullah salahudin salamah salim salma salman salomina salsabila samad "
    "samiun samosir samsudin samsul samuel sandi sandra santi santika santoso sanusi sapriadi "
    "saputra saputri saragih sarah saraswati sari sarifudin sartika satria satrio satya saut "
    "sebastianus sebayang sekar selamet selina selvi sembiring septi septian septiana seran "
    "servasius setia setiadi setiawan setiawati setyawan setyawati setyo shafira shinta sholeh "
    "sianturi sigit sihar sihombing silalahi silas silitonga silvester silvia simanjuntak "
    "simatupang simon simson sinaga sinta sirait siregar sisilia siska sitanggang siti sitompul "
    "sitorus situmorang slamet soares sofia sofyan soleh solihin solin sondakh sonia sophia sri "
    "stanislaus stefani stefanus stevanus suardana suarjana subagio subagyo subandi subekti "
    "subhan sucipto sudana sudarman sudarmono sudarsih sudarsono sudarto sudiarta sudirman "
    "sudrajat sugeng sugianto sugiarto sugiharto sugiono sugito sugiyanto suhardi suharti "
    "suharto suhartono suhendra suherman suherni sujatmiko sujono sukardi sukarman sukarno "
    "sukirman sukma sukmawati sulaiman sulastri sulistiawati sulistyo sulistyowati sumardi "
    "sumarlin sumarni sumarno sumaryono sumiati sumiyati sumual sunardi sunarti sunarto sunaryo "
    "sundari supardi suparman suparno supartini supiati supit supri supriadi supriatna supriyadi "
    "supriyanti supriyanto supriyati surati suratman suriani suroso surya suryadi suryana "
    "suryani suryaningrat suryanto suryati suryo susan susanti susanto susi susilawati susilo "
    "suswanto sutanto sutarjo sutaryo sutejo sutikno sutini sutisna sutrisna sutrisno suwandi "
    "suwardi suwarno suwirta suwito suyanto suyono syafii syafitri syafruddin syah syahputra "
    "syahrial syahrir syahrul syaiful syaifullah syamsiah syamsuddin syamsudin syamsul syarif "
    "syarifah syarifuddin tabita tabuni tambunan tamrin tanaya tania taolin tari tarigan tarmizi "
    "tarsisius tati taufan taufik taufiq teddy teguh telenggen tendean tenri teresia teti "
    "thamrin theodorus theresia thobias thomas tia tigor tika tina tini tiopan tirta titik titin "
    "tjahjo tjokorda tobias tobing togar toni tono topan tri trisno triyono tuhuteru tukiman "
    "tukul tumanggor tumbel tumiyem tuti udin ujang ulfa umar umi untung usman utami utari utomo "
    "valentinus vania vebri vera veronika victor viktor vina vincent vinsensius vita viviana "
    "wahid wahidin wahyono wahyu wahyudi wahyuni wahyuningsih waluyo wamea wanda wanggai wardana "
    "wardani wardhana wardoyo waromi warsito warsono wasis wati watung wawan wayan wempi wenda "
    "wibisono wibowo wicaksono widi widiastuti widiyanto widodo widya widyanto widyastuti wiguna "
    "wijaya wijayanti wijayanto wildan wilhelmina wilhelmus wiliam willem william wilson winarno "
    "winarti winda wira wiranto wirawan wirya wiryawan wisnu wiwik wiwin wiyono wonda wowor "
    "wuisan wulan wulandari wulansari yafet yahya yakob yakobus yakub yana yani yanti yanto "
    "yanuar yanuarius yasin yasinta yayan yayuk yeni yermias yoel yoga yogi yohan yohana yohanes "
    "yohanis yoke yolanda yoman yonas yonathan yosef yosefina yosep yosua yuda yudas yudha yudi "
    "yudistira yulia yuliana yuliani yulianti yulianto yulita yulius yumiati yuni yunita yunus "
    "yusak yuspita yusran yusril yustina yustinus yusuf yusup yuwono zaenal zahari zahra zainab "
    "zainal zaini zainuddin zainudin zakaria zakariah zaki zubaidah zubair zulaiha zulaikha "
    "zulfikar zulham zulhijah zulkarnain zulkifli zulmi zuraida".split()
)
"""Common given and family names, casefolded; written for this project, far from complete."""
_SHAPE = re.compile(
    r"\w{2,}(?:[ui]dd?in|[ui]ll[ao]h|ianus|inus|rius|lius|nius|sius|tius|helmus|demus|ardus|"
    r"yanto|ianto|anto|wati|ningsih|ningrum|iyah|inah|iyem|yem|tono|yono|nardi|yadi|iati|yati|"
    r"wansyah|nsyah|izar|urrahman|anita|elina|alinda|nnisa|dinata)$|"
    r"(?:nur|kha?oir|khair)\w{4,}$|su(?!k[ao]|mber|nga)\w{2,4}(?:mi|min|men|jo|yo|no|nah|nem|tun)$"
)
"""Endings, and a few beginnings, that Indonesian personal names have and few other words."""
_SPELLINGS = (
    ("oe", "u"), ("dj", "j"), ("tj", "c"), ("ph", "f"), ("kh", "h"), ("th", "t"), ("dh", "d"),
    ("ch", "c"), ("sy", "s"), ("y", "i"), ("v", "f"), ("q", "k"), ("z", "s"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


def _spelt(word: str) -> str:
    """One spelling for all of a name's: *Hendry*, *Hendri*; *Ricki*, *Ricky*; *Ferri*, *Feri*."""
    for old, new in _SPELLINGS:
        word = word.replace(old, new)
    return _DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=1)
def _all_spelt() -> frozenset[str]:
    return frozenset(_spelt(name) for name in GIVEN if len(name) > 3)


@remembered(16384)
def is_given(word: str) -> bool:
    """True for a listed name, however it is spelt, or an unknown word (casefolded) with a name's
    ending."""
    if word in GIVEN:
        return True
    if word in known_words() or is_place(word):
        return False
    return bool(_SHAPE.match(word)) or (len(word) > 3 and _spelt(word) in _all_spelt())
