"""Which towns signed, who, how many, is it there: in small languages of every part of the world.

A line a language, so that it can be read against its neighbours: which, towns, signed, who, how many, and what holds
the sentence together.
"""

from bot.rules.words.cues import Cue, Table

_PARTS = (Cue.WHICH, Cue.CITY, Cue.SIGN, Cue.WHO, Cue.MANY, Cue.FILL)
_WORDS = {
    "sc": "cales cale | tzitades tzitade biddas bidda comunas | firmadu ant_firmadu at_firmadu in_sa_lista | "
    "chie chini | cantas cantos | sunt puru",
    "fur": "cualis cuale | citâts citât comuns comun | firmât àno_firmât à_firmât in_liste |  | tropis trops | ancje",
    "nap": "quale quali | cetà cettà città paise | firmato hanno_firmato ha_firmato int_a_lista |  | quante "
    "quanti | pure",
    "scn": "quali quali_su | citati cità paisi | firmaru firmau hannu_firmatu ntâ_lista |  | quantu quanti | puru",
    "vec": "quałe quali | çità sità comuni | firmà ga_firmà inte_ła_lista |  | quante quanti | anca",
    "lmo": "quai qual | sità città comun | firmaa firmà han_firmaa in_la_lista |  | quanti quant | anca",
    "pms": "quaj | sità vilagi | firmà a_l'han_firmà an_sla_lista |  | vàire | ",
    "lij": "quæ quale | çitæ çittæ | firmou firmòu an_firmou inta_lista |  | quante | ascì",
    "ext": "cualis | ciais ciai pueblus | hirmaun hirmó firmaun | quién | cuántas | tamién está",
    "mwl": "quales qual | cidades cidade | assinórun assinou firmórun | quien | quantas | tamien",
    "wa": "kénès kéne | veyes veye | siné ont_siné a_siné e_l'lisse |  | cobén | avou",
    "frp": "quinta quintes | veles vela | signê at_signê ant_signê |  | diéro | asse",
    "li": "welke welk | sjteej sjtej sjtad sjtede steij | geteikend ongerteikend op_de_lies |  | wieväöl | höbbe "
    "haet ouch",
    "zea": "welke | steden stad dorpen | geteêkend getekend |  | oeveel | ",
    "frr": "hünken | stääden stääsen | onerskrewen | hoker huken | hü_fölen | heet",
    "stq": "wäkke | Stääde Stääden | unnerskrieuwen |  | wo_fuul | ",
    "csb": "chtërne jaczé | miasta gardë | pòdpisałë pòdpisôł | chto | wiele | ",
    "rue": "котры котрый котре | міста місто варошы | підписали підписало | хто | кілько | тыж",
    "cv": "хӑш хӑшӗ хӑшӗсем | хуласем хула хулисем | алӑ_пуснӑ алӑ_пусрӗ алӑ_пуснисем пуснӑ | кам камсем | миҫе | те",
    "ce": "муьлха муьлхачу | гӀаланаша гӀала гӀаланаш | куьг_яздина куьйг_таӀийна | хьан мила | мел маса | ",
    "os": "кæцы | горӕтӕ сахартæ сахар | къухфыст_бакодта къух_бафыста | чи | цал | дӕр ис",
    "ab": "иарбан | ақалақьқәа ақалақь | анапаҵарҩы | дарбан | заҟа | уахь",
    "sah": "ханнык | куораттар куорат | илии_баттаабыттар илии_баттаабыт | ким | төһө | даҕаны",
    "kaa": "qaysı qaysi | qalalar qala | qol_qoydı qol_qoyǵan |  | neshe | ",
    "crh": "qaysı | şeerler şeer | imzaladı imzalağan |  |  | ",
    "gag": "angı | kasabalar kasaba | imzaladı imzalêê |  |  | ",
    "ks": "کَمو کوسٕ | شہرو شہرن شہر | دستخط صحیح | کٔمۍ | کٲتی | کٔر کرِ تہٕ",
    "kok": "खंयच्या खंयचीं खंयचे | शारांनी शारां शार | सही_केल्या सही_केली सही_केलां | कोणे कोण | कितलीं कितलीं_शारां | आसा तें",
    "bho": "कवन कवना कौन | शहर सहर | दस्तखत_कइलस दस्तखत_कइले कइलस कइले | के | कतना केतना | बा बाटे ना का",
    "mag": "कउन | सहर शहर | दस्तखत_कइलकै दस्तखत कइलक | के | केतना | हइ हे",
    "awa": "कउन कवन | सहर शहर | दस्तखत_किहिन किहिन | के | केतना | अहै है",
    "hne": "कोन | सहर शहर | दसखत_करिन करिन | कोन_ह | कतका | हवय हे",
    "doi": "केह्‌ड़े कुन | शैह्‌रें शैह्‌र | दस्तखत_कीते कीते | कु'न्न | किन्ने | ",
    "mai": "कोन | शहर सहर | दस्तखत_केलक केलक केलनि | के | कतेक | अछि छै",
    "as": "কোন কোন_কোন কোনবোৰ | চহৰে চহৰ চহৰবোৰে চহৰবোৰ নগৰ | চহী চহী_কৰিছে চহী_কৰিলে | কোনে | কিমান কেইখন | আছে নে",
    "min": "ma_sajo ma_se | kota nagari | tando_tangan alah_tando_tangan batando_tangan | siapo | bara | alah sajo",
    "ace": "pane pane_mantong peue | kota gampông | tanda_jaroe teken ka_teken |  | padum | nyang mantong",
    "mad": "ka'dimma ka_dimma | kottha kotta | tandatangan teken la_tandatangan | sapa | bârâmpa | bâdâ",
    "ban": "encen sane_encen | kota | nandatanganin mateken | sira | akuda kuda | sane sampun wénten",
    "bjn": "mana | kuta kota | batanda_tangan teken | siapa | barapa | nang sudah",
    "bug": "kéga | kota | tandatangang | niga | siaga | iyaré'",
    "ilo": "ania ania_dagiti sadino | siudad siudad siyudad dagiti_siudad | nagpirma pinirmaan pimmirma | asino "
    "sinno | mano | dagiti adda",
    "war": "ano_nga hain | syudad siyudad bungto mga_syudad | nagpirma pumirma | hin_o sin_o | pira | ",
    "hil": "ano_nga diin | siyudad syudad banwa | nagpirma nakapirma | sin_o | pila | ",
    "bcl": "arin anong | siyudad syudad banwaan | nagpirma nakapirma | siisay sisay | pira | ",
    "pam": "nanung nanu | siudad siyudad balen | minirma pinirma | ninu | pilan | ding ning",
    "pag": "anto | siyudad syudad baley | pinmirma nampirma | siopa | pigara | ",
    "mi": "ēhea tēhea ēwhea | tāone taone | haina kua_haina | ko_wai | e_hia | ",
    "sm": " | a'ai taulaga | saini ua_saini | o_ai | e_fia | ",
    "to": "ko_e_hā | kolo ngaahi_kolo | fakamo'oni kuo_fakamo'oni | ko_hai | fiha | ",
    "haw": "he_aha | kūlanakauhale | kakau_inoa ua_kakau_inoa | ʻo_wai | ʻehia | ",
    "fj": "cava na_cava | koro siti koro_lelevu | saini sainitaka | o_cei | vica | ",
    "pap": "cual kual | stadnan stad siudatnan siudat | firma a_firma firmá | kende | cuanto kuantu | tambe",
    "mfe": "ki_lavil ki_bann | lavil lavill bann_lavil | sinye finn_sinye inn_sinye | kisannla ki_sannla | komye "
    "| finn bann",
    "crs": "ki_lavil | lavil bann_lavil | sinyen in_sinyen | lekel ki_sannla | konbyen | bann",
    "gcf": " | lavil | siyen ja_siyen | kilès ki_moun | konmen | ",
    "xh": "zeziphi | izixeko | zisayinile | ngubani | zingaphi | esele sele sezi",
    "nso": "dife | ditoropo toropo metse | *saennego *saenilego saennego | mang | tše_kae | tšeo tseo",
    "ts": "wahi hi_wahi tihi | madoroba doroba miti | *sayineke *sayina *sayine | mani i_mani | mangani yangani "
    "| lama leswi",
    "ve": "ifhio vhafhio zwifhio | midi muḓi dorobo dziḓorobo | *sainaho *saina | nnyi | mingana nngana | ",
    "ss": "ngumaphi nguyiphi | emadolobha lidolobha | *sayinile lasayinile | ngubani bobani | mangaki | ",
    "nr": "ngimaphi ngiyiphi | amadorobho idorobho | *tlikitlileko *sayinileko | ngubani | amangaki | ",
    "rn": "ibihe ikihe | ibisagara bisagara igisagara | *sinye vyasinye casinye |  | bingahe | vyose",
    "ln": "nini | bavile vile bingumba engumba | kosinya esinyi basinyi bosinyi esili_kosinya | nani | boni | esili",
    "kg": "nini | bambanza mbanza bwala | sinya me_sinya sinyaka | nani | ikwa | ",
    "lua": "kayi | bimenga tshimenga | *sinye bisinye | nganyi | bungi | bidi",
    "luo": "mage mane | mieche taonde taon mier | oseketo_sei keto_sei oketo_sei keto_seyi | ng'a |  | bende",
    "ki": "marĩkũ rĩrĩkũ irĩkũ | matũra itũra mataũni taũni | maanekĩrĩra kĩrore rĩanekĩrĩra thaini |  | maigana | ",
    "kam": "yĩva yĩkũ | mĩsyĩ mũsyĩ taũni | *saĩnie *saini |  | yĩana | ",
    "mer": "jarĩkũ | matũũra | *thaini |  | jangana | ",
    "kln": "akobo | tounisiek tounit | kisain sain |  | ata_tounisiek | ",
    "ff": "ɗeye | gure wuro saare galleeji | siini siinii sinndi | hombo holo |  | kadi",
    "bm": "jumɛn jumɛnw | dugu duguw duguba | bolonɔ bolonɔ_bila bolonɔ_bilala | jɔnw | joli | ",
    "dyu": "juman jumanw | dugu duguw | bolonɔ bolono_bla |  | joli | ",
    "ee": "kawoe kawo | duwo | de_asi asi_ete de_asi_ete | ameka amekawo | nenie | ",
    "gaa": "mɛni | maji maŋtiase | kɛ_amɛnine_wo | namɔ | enyiɛ | ",
    "tw": " | nkuro kuro nkurow | nsa_ahyɛ ahyɛ_aseɛ | hwan hena |  | ",
    "fon": " | toxo | dó_alɔ alɔdówéma |  | nabi | ",
    "kab": "anta anti | timdinin tamdint | istenyan tsinya stenyan yestenya | anwa | acḥal | ",
    "zgh": "manta | timdinin tamdint tiɣrmin | isinyin isinya |  | mnck | ",
    "rif": "mani | tindam tandint | sinyan isinya |  | mechhal | ",
    "ia": "qual | citates citate urbes | signate ha_signate |  | quante | ",
    "tpi": "wanem | taun ol_taun siti | sainim i_sainim | husat | hamas | ",
    "bi": "wanem | taon ol_taon | saenem i_saenem |  | hamas | ",
}
_MORE = {
    "da": {Cue.FILL: "alle_sammen sammen samtlige"},
    "is": {Cue.FILL: "búnar búin búinn búið búnir allar"},
    "ka": {Cue.FILL: "არიან არის იყო"},
}


def _table() -> Table:
    """Each line as the parts its words play."""
    table: Table = {}
    for language, line in _WORDS.items():
        parts = line.split(" | ")
        table[language] = dict(zip(_PARTS, parts, strict=True))
    return table | _MORE


TABLE = _table()
