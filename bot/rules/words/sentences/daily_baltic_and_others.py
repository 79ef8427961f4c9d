"""Words of everyday Latvian, Lithuanian, Hungarian, Irish and Welsh. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "lv": {
        Cue.PLEDGE: "teikts_deklarācijā kas_teikts kas_stāv_deklarācijā rakstīts_deklarācijā kas_rakstīts",
        Cue.SIGN: "attiecas vai_tas_attiecas "
        "parakstījusies parakstījušies ir_parakstījusi pievienojies pievienojušās ir_sarakstā piedalījās "
        "piedalījusies atbalsta ielikusi parakstu",
        Cue.WHO: "kurš_no kas_visi",
        Cue.MANY: "cik_viņu pavisam cik_daudz cik_pilsētu kopā kopskaits",
        Cue.WHICH: "kādas_pilsētas",
        Cue.WHAT: "kas_ir par_ko",
        Cue.CITY: "pilsētām pašvaldības pašvaldību novads novadi vietas",
        Cue.LIST: "nosauc_visas nosauc_visus uzskaiti_visas visu_sarakstu viss_saraksts visi_vārdi kas_visi_ir",
        Cue.LEADER: "mēru mēram mērei priekšsēdētāja",
        Cue.SHOW: "iedod",
        Cue.DO: "darīja darījusi izdarīts palīdz rīko organizē dara_lietas_labā",
        Cue.START: "izdomājis sākās sāktas iesāka radās dibināja aiz_tā",
        Cue.WHEN: "kopš_kura kurā_gadā kopš_kad",
        Cue.POINT: "apsolīja apsolījušas apsolījuši sola "
        "punkts punkta solījums solījumi saistība apsolījums apsolījumi",
        Cue.STEPS: "mēram_jādara kas_mēram kas_jādara lai_pievienotos lai_parakstītu "
        "kā_privātpersona parasts_cilvēks pašvaldība_grib pašvaldība_vēlas "
        "mūsu_mērs_var var_parakstīt kā_parakstīt kā_pievienoties varam_pievienoties gribam_parakstīt "
        "vēlamies_parakstīt vai_es_varu_parakstīt",
        Cue.THANK: "paldies_jums",
        Cue.GREET: "sveiks",
        Cue.FILL: "pastāsti paskaidro izstāsti "
        "viņu viņi pavisam kā šeit tā šī vēl kāda kādi visi mamma tētis kaimiņiene",
    },
    "lt": {
        Cue.PLEDGE: "parašyta_deklaracijoje kas_parašyta",
        Cue.SIGN: "galioja ar_tai_galioja "
        "pasirašiusios prisijungusi prisijungia įstojo dalyvavo palaiko parėmė remia padėjo_parašą "
        "yra_sąraše",
        Cue.WHO: "kas_visi kas_dar kuris",
        Cue.MANY: "kiek_iš_viso iš_viso kiek_miestų",
        Cue.WHICH: "kokios",
        Cue.WHAT: "apie_ką kas_yra",
        Cue.CITY: "miestams savivaldybių vietos",
        Cue.LIST: "išvardink_visus išvardyk_visus išvardink_visas visą_sąrašą visas_sąrašas visi_vardai",
        Cue.LEADER: "merą merui",
        Cue.SHOW: "pateik",
        Cue.DO: "darė padeda padedama rengia organizuoja",
        Cue.START: "prasidėjo pradėta sukūrė atsirado",
        Cue.WHEN: "nuo_kada kuriais_metais",
        Cue.POINT: "pažadėjo žada įsipareigojo įsipareigojimą pažadas pažadai pažadą punktas punkte punktą",
        Cue.STEPS: "turi_padaryti_meras ką_turi_padaryti ką_meras_turi ką_reikia_daryti ką_reikia_padaryti "
        "paprastas_žmogus paprastas_gyventojas savivaldybė_nori "
        "mūsų_meras_gali gali_pasirašyti galime_pasirašyti norime_pasirašyti kaip_pasirašyti "
        "kaip_prisijungti galime_prisijungti ar_aš_galiu_pasirašyti",
        Cue.THANK: "ačiū_labai",
        Cue.FILL: "paaiškink papasakok o čia tai ši kažkas mama tėtis",
    },
    "hu": {
        Cue.SIGN: "vonatkozik vonatkozik_ez érvényes "
        "aláírja_e rajta_vannak rajta_van_a_listán alá_van_írva odaírta szignálta szignózta "
        "csatlakozott_hozzá",
        Cue.WHO: "kik_vannak",
        Cue.MANY: "mennyien hány_város hányan_vannak mennyien_vannak",
        Cue.LIST: "az_egész_listát a_teljes_listát teljes_névsor kik_vannak_benne kik_vannak_rajta",
        Cue.SHOW: "küldd",
        Cue.DO: "tesz_ez_ellen csináltak intézkedés intézkedések segítik segítenek segít foglalkoznak foglalkozik "
        "megvalósított megvalósítottak",
        Cue.START: "honnan_jött honnan_ered jött_ez "
        "találták_ki kitalálták indult_ez elindult elindították ötletgazda van_mögötte mögötte_áll",
        Cue.WHEN: "mióta melyik_évben",
        Cue.POINT: "pontot pontban pontról ígértek ígérnek megígértek vállalják vállalnak",
        Cue.STEPS: "állampolgár_is sima_állampolgár egyszerű_ember sima_polgár mit_kell_tennünk mit_kell_csinálnia "
        "mit_kell_csinálnunk "
        "magánszemélyként magánszemély egyszerű_polgárként egyszerű_állampolgár "
        "írhatja_alá hogyan_írhatja_alá hogy_írhatja_alá aláírhatja_a_polgármesterünk csatlakozhatunk "
        "hogyan_csatlakozhatunk hogyan_csatlakozhat szeretnénk_csatlakozni szeretnénk_aláírni aláírhatom "
        "alá_tudom_írni tudjuk_aláírni mit_kell_tennie_a_polgármesternek",
        Cue.THANK: "köszi_szépen hálás_köszönet köszcsi",
        Cue.FILL: "magyarázd el_az sima haver és egyáltalán anyukám apukám nagymamám igazából valamit",
    },
    "ga": {
        Cue.SIGN: "síniú_leis ar_shínigh istigh istigh_air istigh_ann sa_liosta ghlac_páirt glacann_páirt "
        "chuir_ainm_leis a_ainm_leis tacaíonn thacaigh chláraigh",
        Cue.WHO: "cé_hé cé_hiad cé_eile",
        Cue.MANY: "cé_mhéad_acu an_mó an_mhéid",
        Cue.WHICH: "cén cé_na_cathracha",
        Cue.WHAT: "céard_atá",
        Cue.CITY: "gcomhairle chomhairle comhairle comhairlí contae contaetha",
        Cue.LIST: "na_cathracha_ar_fad cathracha_ar_fad cé_hiad_na_cathracha "
        "liosta_iomlán an_liosta_iomlán na_hainmneacha",
        Cue.LEADER: "an_méara méaraí",
        Cue.SHOW: "tabhair tabhair_dom inis",
        Cue.DO: "dhéanamh dhéantar a_dhéantar dhein rinne ar_siúl ar_bun",
        Cue.START: "thosnaigh chum a_chum smaoineamh cé_a_smaoinigh taobh_thiar",
        Cue.WHEN: "cá_huair ó_cathain",
        Cue.POINT: "gheall geallann ghealltanas pointe uimhir gealltanas_uimhir",
        Cue.PLEDGE: "fógra forógra an_dearbhú sa_dearbhú",
        Cue.HOW: "cén_chaoi cad_is_gá",
        Cue.OUR: "lenár mo_chathair",
        Cue.STEPS: "ba_mhaith_lenár ba_mhaith_linn mar_dhuine_aonair gnáthdhuine "
        "conas_is_féidir conas_a_shíníonn cén_chaoi_a_síníonn is_féidir_liom_síniú an_féidir_linn_síniú "
        "ba_mhaith_linn_síniú lenár_méara",
        Cue.THANK: "grma",
        Cue.FILL: "mínigh ar_fad acu mhaith atá ann níl don é sin freisin air son as_ucht bhí raibh mamó daideo",
    },
    "cy": {
        Cue.SIGN: "yn_cynnwys arwyddon cefnogi yn_cefnogi torri_enw rhoi_ei_enw rhoi_ei_henw",
        Cue.WHO: "pwy_sy pwy_arall",
        Cue.MANY: "faint_o sawl_dinas cyfanswm",
        Cue.WHICH: "pa_ddinasoedd pa_drefi",
        Cue.WHAT: "be be_sy beth_sy beth_mae beth_yw be_di",
        Cue.CITY: "meiri",
        Cue.LIST: "y_rhestr rhestr_gyfan y_rhestr_gyfan enwau yr_enwau",
        Cue.LEADER: "y_maer ein_maer arweinydd_y_cyngor",
        Cue.SHOW: "rho rhowch ga_i_weld",
        Cue.DO: "neud gneud yn_neud maen_nhw_n_neud maen_nhw_n_ei_wneud gael_ei_wneud wnaeth gweithredu",
        Cue.START: "syniad_pwy_oedd sefydlu dechrau syniad_pwy feddyliodd y_tu_ôl",
        Cue.WHEN: "ers_pryd",
        Cue.POINT: "addewid addewidion pwynt rhif_un rhif_dau rhif_tri rhif_pedwar rhif_pump rhif_chwech",
        Cue.PLEDGE: "y_datganiad",
        Cue.HOW: "sut_gall sut_mae sut_allwn",
        Cue.OUR: "fy_nhref",
        Cue.STEPS: "person_cyffredin ga_i_arwyddo gaf_i_arwyddo "
        "fel_unigolyn fel_preswylydd ein_cyngor_ni_arwyddo hoffai_ein "
        "sut_gall_ein_maer gall_ein_maer sut_allwn_ni_arwyddo allwn_ni_arwyddo alla_i_arwyddo "
        "eisiau_arwyddo hoffem_arwyddo sut_i_arwyddo gall_ein_cyngor",
        Cue.THANK: "diolch_yn_fawr",
        Cue.FILL: "oedd oes bydd fydd "
        "a dros gyda hon hefyd nhw maen maen_nhw eto ni ti chi fi eu nain taid mam dad siwr",
    },
}
