"""Words of everyday Swahili, from Dar es Salaam to Nairobi, where they are mixed with English."""

from bot.rules.words.cues import Cue, Table

_WHO = "wa i a u li zi ya vi tu m ni".split()  # what a verb begins with: they, it, he …
_DONE = "{0}nafanya {0}mefanya {0}lifanya {0}tafanya {0}nayofanya {0}liyofanya {0}lichofanya {0}nachofanya"
_WHAT = "kitu_gani mambo_gani kazi_gani hatua_gani yapi lipi kipi nini_hasa nini_kuhusu"
_DOES = " ".join(f"{verb}_{what}" for who in _WHO for verb in _DONE.format(who).split() for what in _WHAT.split())
_NOT_IN = " ".join(f"ha{who}{end}" for who in "i u wa zi li ya yu tu m".split() for end in ("mo", "po", "ko"))
_IN_IT = " ".join(
    f"{who}{end}"
    for who in "i u wa zi li yu tu".split()
    for end in ("ko_ndani", "mo_ndani", "ko_kwenye", "po_kwenye", "ko_kwa_list", "mo_humo", "ko_kati_ya", "mo_kwenye")
)
_IF_WANTED = " ".join(
    f"{who}kitaka_{verb}"
    for who in "u tu i a wa li".split()
    for verb in "kusaini kujiunga kusign kuweka_sahihi kutia_saini kuingia kushiriki".split()
)
_ENTERED = " ".join(
    f"{who}{tense}{verb}"
    for who in "wa i a u li zi tu".split()
    for tense in ("me", "li", "mesha", "sha")
    for verb in "jiunga ingia idhinisha ridhia kubali_kusaini sign sain join endorse jisajili weka_mkono".split()
)

TABLE: Table = {
    "sw": {
        Cue.SIGN: f"{_IN_IT} {_ENTERED} umo limo mmo tumo humo_ndani waliomo iliyomo zilizomo walioingia iliyoingia "
        "zilizoingia walijiunga wanaoshiriki inashiriki inahusika wahusika watia_saini waliosign waliojiandikisha "
        "saini_yake saini_yao sahihi_yake sahihi_yao imewekwa_saini imesainiwa ilisainiwa imetiwa_saini ni_mwanachama "
        "ni_miongoni_mwa ni_sehemu_ya wanasaini anasaini inasaini kuidhinisha kuridhia waweke_sahihi aweke_sahihi "
        "kuweka_saini kuweka_sahihi kusign wakasaini akasaini ikasaini imeshiriki wameshiriki wanashiriki unahusika "
        "anahusika wamepiga_saini imepiga_saini amepiga_saini kupiga_saini wapiga_saini imetia_mkono wametia_mkono "
        "wameweka_jina amewakilisha aliwakilisha waliwakilisha *mejoin wanachama mwanachama uingie iingie waingie "
        "aingie iliweka_saini waliweka_saini kasaini",
        Cue.WHO: "nani_na_nani akina_nani_hao wepi nani_huyo nani_mwingine",
        Cue.MANY: "wangapi_wote kwa_ujumla jumla_yake jumla_ni_ngapi kwa_jumla zote_ngapi ni_ngapi",
        Cue.WHICH: "ipi_na_ipi zipi_hizo ni_zipi ni_ipi ni_gani zenye ambazo ambayo",
        Cue.CITY: "munispaa munisipali mji_wangu mji_wenu majiji_gani vitongoji wilaya mikoa mkoa mji_mkuu jijini "
        "mjini mitaani kaunti_gani kaunti_zipi bara_la",
        Cue.LEADER: "mstahiki_meya meya_gani meya_yupi meya_wake gavana_wake anaongoza kiongozi_wake",
        Cue.DO: f"{_DOES} *jishughulisha_na_nini *jishughulisha *shughulika_na_nini *nafanyaje *mefanyaje *nafanyika "
        "*mefanyika *lifanyika *nachofanya *nayofanya *nasaidiwa *nasaidiwaje *nasaidiaje *nachukua_hatua *nawasaidia "
        "*mewasaidia *natekeleza *metekeleza *nahusishwa *nahusishwaje *piga_hatua_gani *piga_hatua inahusikaje "
        "wanahusikaje mpango_gani mipango_gani *navyofanya *saidiaje *fanikisha_nini *fanikisha *fanikiwa *komeshwa "
        "*komeshwa_vipi *chukuliwa_hatua_gani *chukuliwa_hatua",
        Cue.HOW: "tufanyeje afanyeje wafanyeje ifanyeje unafanyaje tunafanyaje njia_gani aje hatua_zipi",
        Cue.STEPS: f"{_IF_WANTED} tunajiungaje anajiungaje inajiungaje tunasainije anasainije tunasaini_vipi "
        "tunajiunga_vipi nasaini_wapi tunasaini_wapi utaratibu_wa_kusaini utaratibu_wa_kujiunga hatua_za_kusaini "
        "hatua_za_kujiunga masharti_ya_kujiunga mchakato_wa_kusaini naweza_kusaini_vipi tunataka_kusaini "
        "tunataka_kujiunga tunataka_mji_wetu nataka_mji_wangu tungependa_kusaini tungependa_kujiunga nataka_kusaini "
        "nataka_kujiunga fomu_ya_kusaini fomu_ya_kujiunga fomu_iko_wapi tunataka_tusaini",
        Cue.OUR: "kwetu nyumbani mtaa_wetu kaunti_yetu gavana_wetu jiji_letu manispaa_yetu",
        Cue.PLEDGE: "tamko_lenyewe azimio_lenyewe waraka maandishi mkataba_huu hati_hii hili_jambo jambo_hili "
        "makubaliano",
        Cue.WHAT: "nini_hasa nini_haswa linahusu_nini linasema_nini inahusu_nini inasema_nini linasemaje inasemaje "
        "maana_yake kuhusu_nini",
        Cue.POINT: "viapo nadhiri kiapo ahadi_zenyewe ahadi_gani ahadi_zipi majukumu wajibu *ahidi waliahidi "
        "wameahidi walichoahidi walichokubali wamejitolea_kufanya waliahidi_nini wameahidi_nini walikubaliana_nini",
        Cue.START: "wazo_hili wazo_lilitoka lilitoka_wapi lilitoka_kwa_nani limetoka_wapi lilianzia_wapi "
        "ilianzia_wapi ilianza_lini lilianza_lini *anzia *aanza wazo_ni_la_nani kilianza_lini muasisi mwasisi waasisi "
        "waanzilishi waliobuni aliyebuni ilibuniwa lilibuniwa alibuni nani_alikuja_na mwanzo_wake nani_yuko_nyuma "
        "kimeanza limeanza imeanza mradi_huu mradi_ulianzishwa ulianzishwa ilianza lilianza ulianza *anzishwa "
        "*anza_lini *anza_aje *anza_vipi kitu_ilianza wazo alileta_hili_wazo alileta_wazo aliyeleta aliyeleta_wazo "
        "kwa_mara_ya_kwanza",
        Cue.WHEN: "mwaka_upi siku_gani tarehe_gani tangu_lini",
        Cue.SHOW: "leta nileteeni nipeni nitumie nitumieni niambieni tupe tupatie naomba_majina weka_hapa nifafanulie "
        "nitajieni nataka_kuona nioneshe",
        Cue.LIST: "majina_yote orodha_nzima orodha_yote list_yote list_nzima wote_waliosaini wote_waliojiunga",
        Cue.GREET: "shikamoni shkamoo hamjambo hujambo_bwana habarini habari_za_leo habari_ya_asubuhi habari_za_jioni "
        "niaje_msee sema_msee sasa_msee vipi_msee oyaa oya mambo_poa salama za_asubuhi salamu_aleikum hodi",
        Cue.THANK: "ubarikiwe mbarikiwe barikiwa nimeshukuru tunashukuru asanteni_sana shukrani_sana shukran_sana "
        "asante_kaka asante_dada baadaye siku_njema usiku_mwema kila_la_heri",
        Cue.HELP: "unaweza_kunisaidia unaweza_kunisaidia_nini unanisaidiaje unasaidia_nini unafanya_kazi_gani "
        "wewe_ni_roboti wewe_ni_nani_hasa unaweza_nini unatumika_vipi nitumie_vipi naweza_kukuuliza_nini",
        Cue.FILL: f"{_NOT_IN} hivi hadi_leo hadi_hivi_sasa mpaka_leo kwani_vipi aty ati_kweli si_kweli tayari bado "
        "kule huko_kwetu humo huo ule lile yule wale wana kuhusu juu_ya ya_kwamba nielezee nielezeeni tueleze "
        "kwa_kifupi kifupi hasa haswa kabisa pia_nao nao_je vile vilevile wala ila nauliza_kuhusu nilikuwa "
        "nilitaka_kujua nilitaka_kuuliza ningeomba_kujua sidhani nadhani labda pengine tuko nipo hivyo basi_je "
        "msaada_tafadhali wanangoja_nini wanangojea_nini wadau_wangu mkubwa bro manze_je buda humu hebu aje mfumo "
        "kutoa kutoa_tahadhari mambo_hayo cha_maana nifafanulie nifafanulieni fafanua elezea nyote afuate njia "
        "moja_ya mbona siioni sioni kweli_kweli vp mwakilishi alileta zinatoka inatoka umeshatia kunihakikishia "
        "unihakikishie sielewi fomu",
    },
}
