"""Words of questions in languages that people also write in Latin letters, as they do in chats."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "hi-Latn": {
        Cue.SIGN: "sign_kiya sign_kiye sign_kia sign_kar_diya sign_kr_diya hastakshar dastkhat dastakhat list_me "
        "list_mein list_me_hai saain shamil shaamil",
        Cue.WHO: "kisne kaun kon kisney",
        Cue.MANY: "kitne kitni kitney",
        Cue.WHICH: "kaunse kaunsi konse konsi kaun_se kaun_si kon_se kon_si",
        Cue.WHAT: "kya kia",
        Cue.CITY: "shehar sheher shahar sheharo shehron shahron desh mulk",
        Cue.DO: "karta karti karte kar_raha kar_rahi kar_rahe",
        Cue.HOW: "kaise kese kaisay",
        Cue.OUR: "mera mere meri hamara hamare hamari humara apna apne",
        Cue.WHEN: "kab",
        Cue.GREET: "namaste namaskar assalam_o_alaikum aoa salaam",
        Cue.THANK: "dhanyavaad dhanyawad shukriya dhanyavad",
        Cue.AND: "aur ya",
        Cue.FILL: "hai hain he h ne ke ki ka ko se me mein par pe pr bhi yaar bhai bata batao bataiye btao zara "
        "kripya "
        "plz toh to kiya kiye kia kar kr diya gaya hua tha thi the abhi tak nahi nhi nai haan han ji wale wala "
        "wali mai "
        "kisi sab log logo ye yeh wo woh iska uska inka unka wahan yahan jo scene scene_hai kya_scene kya_scene_hai",
    },
    "mk": {
        Cue.SIGN: "potpisa potpisaa potpisal potpisala potpisale potpishal potpishala potpishale potpisha potpishaa "
        "potpisano potpisan potpisana potpishan potpishano pristapi pristapil pristapila priklucheni se_prikluchi",
        Cue.WHO: "koj koja koi",
        Cue.MANY: "kolku vkupno",
        Cue.WHICH: "koi_gradovi koi_opstini koi_opshtini",
        Cue.CITY: "gradovi gradovite grad gradot opstini opshtini opstina opshtina opstinata opshtinata gradonacalnici "
        "gradonachalnici",
        Cue.LEADER: "gradonacalnik gradonacalnikot gradonachalnik gradonachalnikot",
        Cue.LIST: "lista listata spisok spisokot na_listata na_spisokot",
        Cue.HOW: "kako",
        Cue.WHEN: "koga",
        Cue.FILL: "dali_e dali_se dali_ima dali_je li e se bese beshe ke kje da za od na vo so i ili ne ne_e vekje "
        "veke uste ushte samo ako zosto "
        "zoshto kade kaj tuka tamu sega jas nie vie moze mozhe ve_molam te_molam ima",
    },
    "bn-Latn": {
        Cue.SIGN: "sign_koreche sign_korse sign_korche sign_korechhe soi_koreche shoi_koreche sakkhor shakkhor "
        "sohi_koreche "
        "talikay list_e_ache",
        Cue.WHO: "ke kara",
        Cue.MANY: "koyta koto kotogulo",
        Cue.WHICH: "kon kongulo kon_kon",
        Cue.CITY: "shohor shahor desh shohorgulo",
        Cue.HOW: "kivabe kibhabe",
        Cue.OUR: "amar amader",
        Cue.WHEN: "kokhon",
        Cue.GREET: "nomoskar assalamualaikum",
        Cue.THANK: "dhonnobad dhonnobaad",
        Cue.AND: "ebong ar naki",
        Cue.FILL: "ki koreche korse korche korechhe ache achhe naki bolo bolun tumi apni eta ota theke na",
    },
    "ru-Latn": {
        Cue.SIGN: "podpisal podpisala podpisali podpisalo podpisan podpisana v_spiske",
        Cue.WHO: "kto",
        Cue.MANY: "skolko skol'ko",
        Cue.WHICH: "kakie kakiye kakoy spisok",
        Cue.WHAT: "chto shto",
        Cue.CITY: "gorod goroda gorodov strana meri mery",
        Cue.LEADER: "mer mera",
        Cue.HOW: "kak",
        Cue.PLEDGE: "deklaraciyu deklaratsiyu deklaraciju deklaraciya deklaratsiya",
        Cue.WHEN: "kogda",
        Cue.GREET: "privet zdravstvuyte zdravstvujte dobriy_den dobryj_den",
        Cue.THANK: "spasibo",
        Cue.AND: "i ili",
        Cue.FILL: "li v vo eto uzhe est est' tam tut na za ot ne da net skazhite pozhaluysta pozhalujsta a",
    },
    "el-Latn": {
        Cue.SIGN: "ypegrapse upegrapse ipegrapse exei_ypograpsei exei_upograpsei ehei_ipograpsi ypegrapsan "
        "upegrapsan "
        "ipegrapsan ypograpsei upograpsei ipograpsi sti_lista",
        Cue.WHO: "poios pios poia pia",
        Cue.MANY: "poses posoi poso",
        Cue.WHICH: "poies pies lista",
        Cue.WHAT: "ti",
        Cue.CITY: "poli poleis polis chora xora",
        Cue.LEADER: "dimarchos dimarxos",
        Cue.HOW: "pos pws",
        Cue.PLEDGE: "diakiryxi diakirixi dilosi",
        Cue.GREET: "geia_sou geia_sas kalimera kalispera yia_sou",
        Cue.THANK: "efxaristo efharisto eyxaristo",
        Cue.AND: "kai ke",
        Cue.FILL: "i o to tou tis stin sto sti apo gia exei ehei den einai ine re",
    },
    "fa-Latn": {
        Cue.SIGN: "emza emza_karde emza_kardeh emza_kard emza_kardan",
        Cue.WHO: "ki kiya",
        Cue.MANY: "chand chandta",
        Cue.WHICH: "kodoom kodum kodam",
        Cue.CITY: "shahr shahrha shahrhaye keshvar",
        Cue.LEADER: "shahrdar shahrdare",
        Cue.GREET: "salam dorood",
        Cue.THANK: "merci mamnoon",
        Cue.FILL: "aya ast hast karde kardeh va dar az in oon baraye lotfan",
    },
}
