"""What people of Africa type about the list, besides what the other tables of Africa have."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "sw": {Cue.SHOW: "nipe nitumie", Cue.SIGN: "wamo imo yumo yamo limo kasaini kajiunga", Cue.ELSE: "mjinga"},
    "ig": {
        Cue.MANY: "obodo_ole ole ole_obodo",
        Cue.HOW: "kedu_ka kedu_otu ga_esi esi",
        Cue.GREET: "kedu ndewo nnọọ",
        Cue.FILL: "na_ekwu",
        Cue.WHAT: "gịnị_ka gịnị",
    },
    "so": {
        Cue.WHEN: "goorma goormase goormuu goormey",
        Cue.PLEDGE: "baaqani baaqan baaqa bayaankan bayaanka",
        Cue.WHAT: "muxuu maxuu muxu",
        Cue.FILL: "saabsan ku_saabsan yahay",
    },
    "rw": {Cue.SIGN: "iri_ku_rutonde ku_rutonde", Cue.LIST: "rutonde urutonde"},
    "lg": {Cue.SIGN: "eriko mweri eri_ku_lukalala", Cue.LIST: "lukalala olukalala"},
    "ny": {
        Cue.SIGN: "ilipo alipo ulipo uli_pa_mndandanda ili_pa_mndandanda",
        Cue.DO: "imachita amachita ikuchita akuchita chikuchitika",
        Cue.WHAT: "chiyani",
    },
    "sn": {
        Cue.LIST: "rondedzero parondedzero murondedzero",
        Cue.SIGN: "iri_parondedzero riri_parondedzero",
        Cue.FILL: "pane here guta remu ndeapi ndedzipi",
    },
    "zu": {Cue.WHAT: "sithini lithini kuthini ithini", Cue.DO: "lenzani yenzani benzani"},
    "xh": {Cue.WHAT: "sithini ithini", Cue.LEADER: "usodolophu", Cue.SIGN: "utyikityile ityikityile"},
    "st": {Cue.SIGN: "saenne saenile e_saenne o_saenne ba_saenne", Cue.FILL: "na kapa_e"},
    "ss": {Cue.SIGN: "isayinile usayinile basayinile"},
    "wo": {Cue.SHOW: "wonal wonma wone", Cue.FILL: "yepp yépp bi ma", Cue.SIGN: "torlu torlu_na"},
    "bm": {Cue.GREET: "i_ni_ce i_ni_sɔgɔma i_ni_wula", Cue.THANK: "i_ni_ce_kosɛbɛ"},
    "ln": {
        Cue.SIGN: "sinyatire kotya_sinyatire etyaki asinyaki basinyaki ekoti ekɔti",
        Cue.SHOW: "lakisa talisa pesa",
        Cue.FILL: "esili kotya mobimba nyonso",
        Cue.OUR: "ngai biso",
        Cue.LIST: "liste na_liste molongo",
    },
    "mg": {Cue.SHOW: "asehoy asehoy_ahy omeo", Cue.FILL: "manontolo rehetra", Cue.LIST: "lisitra"},
    "tw": {
        Cue.GREET: "ɛte_sɛn ete_sen wo_ho_te_sɛn maakye maaha",
        Cue.THANK: "medaase meda_wo_ase medaase_paa meda_ase",
        Cue.WHICH: "bɛn",
        Cue.CITY: "nkurow kurow",
        Cue.FILL: "paa",
    },
    "ki": {Cue.SIGN: "nĩyekĩrire ekĩrire thaĩni"},
    "kab": {Cue.SIGN: "tesyen yesyen zemlen tezmel yezmel"},
    "kri": {Cue.SIGN: "sayn dɔn_sayn don_sayn", Cue.FILL: "dɔn"},
    "pcm": {Cue.SHOW: "oya_drop", Cue.ELSE: "craze you_dey_craze mumu werey olodo"},
}
