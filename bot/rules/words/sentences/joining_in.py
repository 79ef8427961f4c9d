"""To join in, to come along, to be there: more ways to say sign in Europe and the Pacific, and what is done, by "
"nobody.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ca": {
        Cue.SIGN: "apuntar apunta apunten apuntem apuntat apuntada apuntar_se apuntar_s_hi apuntar_nos afegir afegeix "
        "afegir_s_hi afegeixen sumar_s_hi sumat unir_s_hi s_hi_ha_apuntat s_hi_han_apuntat hi_és hi_son hi_són "
        "va_adherir_se",
        Cue.DO: "es_fa s_hi_fa fan_a",
        Cue.START: "va_començar_això va_engegar va_idear de_qui_és_la_idea",
    },
    "es": {
        Cue.SIGN: "apunta apuntan apuntamos apuntarse apuntarnos apuntado apuntada apuntó apuntaron se_apuntó "
        "se_apuntaron se_sumó se_sumaron sumado sumada sumarse sumarnos estampó_su_firma dio_el_sí se_subió_al_carro "
        "se_metió se_metieron",
        Cue.DO: "se_hace_en se_está_haciendo",
        Cue.START: "de_quién_fue_la_idea de_quién_es_la_idea a_quién_se_le_ocurrió empezó_todo_esto de_dónde_sale_esto "
        "desde_cuándo_existe",
        Cue.DID: "papel tienen pintan",
    },
    "gl": {
        Cue.SIGN: "apuntar apuntarse apuntou apuntouse apuntaron apúntase sumouse sumáronse adheriuse",
        Cue.START: "empezou comezou iniciou empezou_isto comezou_isto de_quen_foi_a_idea creou",
        Cue.DO: "faise faise_en",
    },
    "pt": {
        Cue.SIGN: "juntar juntar_se juntou juntaram juntou_se se_juntou se_juntaram inscreveu inscreveram inscrever_se "
        "entrou_nessa entrou_na_onda topou toparam embarcou deu_o_sim",
        Cue.START: "de_quem_foi_a_ideia de_quem_é_a_ideia teve_a_ideia desde_quando_existe começou_tudo_isto "
        "começou_tudo_isso",
        Cue.DO: "se_faz_em se_faz_no se_faz_na se_está_a_fazer",
        Cue.FILL: "papel papéis tipo",
    },
    "it": {
        Cue.SIGN: "iscrive iscritto iscritti iscriversi iscriverci iscrivere si_è_iscritto si_sono_iscritti unirsi "
        "si_è_unito si_è_unita si_sono_uniti entrato entrati ci_sta ci_stanno ha_detto_sì",
        Cue.START: "cominciato cominciò iniziato_tutto cominciato_tutto ha_cominciato ha_iniziato di_chi_è_l_idea "
        "chi_ha_avuto_l_idea da_dove_salta_fuori da_quando_esiste",
        Cue.DO: "si_fa_a si_sta_facendo vien_fatto viene_fatto",
        Cue.FILL: "ruolo ruoli",
    },
    "fr": {
        Cue.SIGN: "s_inscrire inscrit inscrite inscrits s_est_inscrite s_est_inscrit rejoigne rejoignent s_y_joindre "
        "s_est_jointe s_est_joint s_y_sont_mis marche_avec_vous y_adhère y_adhèrent",
        Cue.START: "à_qui_l_idée de_qui_vient_l_idée d_où_ça_sort depuis_quand_ça_existe a_lancé_ça a_commencé_ça",
        Cue.DO: "on_fait_à se_fait_à est_fait_à",
        Cue.FILL: "rôle rôles",
    },
    "oc": {
        Cue.START: "comencèt comencet comencèron lançat a_lançat lancèt creèt",
        Cue.SIGN: "signèt signèron an_signat",
        Cue.FILL: "aquò aquesta aqueste",
        Cue.WHO: "quau qual",
    },
    "ro": {
        Cue.SIGN: "înscrie înscris înscrisă s_a_înscris s_au_înscris s_a_alăturat s_au_alăturat alătura_și",
        Cue.START: "a_cui_e_ideea cui_i_a_venit_ideea a_pornit_asta început_asta",
        Cue.DO: "se_face_la se_face_în",
    },
    "de": {
        Cue.SIGN: "dazugehört dazugehören gehört_dazu dazu_gehört angeschlossen schließt_sich anschließen "
        "sich_angeschlossen eingetragen mit_von_der_partie "
        "mit_an_bord zugesagt zugestimmt onterschrieba onderschrieba onterschriebe unterschreiba unnaschriem "
        "untaschriem unterschribbe",
        Cue.START: "von_wem_kommt_das von_wem_kommt von_wem_stammt von_wem_stammt_das stammt_das wessen_idee "
        "wer_hat_sich_das_ausgedacht ausgedacht seit_wann_gibt_es seit_wann_gibts damit_angefangen",
        Cue.DO: "wird_gemacht gemacht_wird wird_getan duan dean tean",
        Cue.WHAT: "wos wås",
        Cue.FILL: "gega gegn ois auffa des_ding",
        Cue.MANY: "wia_vui wievü wiavü wiavl",
    },
    "gsw": {
        Cue.MANY: "wievil wievill wiviu wivill wivil wie_viu wieviel wieviu",
        Cue.WHICH: "weli welli weles",
        Cue.FILL: "eigentlich öppe öppis gopf",
    },
    "lb": {Cue.MANY: "wéivill wéi_vill", Cue.WHICH: "wéi_eng", Cue.WHO: "wien_alles"},
    "nl": {
        Cue.SIGN: "aangehaakt haken_aan aan_boord aangesloten sluit_aan meegedaan doen_mee",
        Cue.START: "van_wie_komt_dit van_wie_komt_dat wiens_idee bedacht verzonnen hiermee_begonnen komt_dit_vandaan",
        Cue.DO: "gedaan_wordt wordt_gedaan gebeurt_er",
    },
    "fy": {
        Cue.WHO: "wa hokker",
        Cue.WHICH: "hokker hokfoar",
        Cue.SIGN: "dogge_mei docht_mei dogge_der mei tekene ûndertekene ûndertekenje op_de_list dwaan_mei",
        Cue.CITY: "stêden stêd gemeenten gemeente doarp doarpen",
        Cue.MANY: "hoefolle",
        Cue.WHAT: "wat",
        Cue.LEADER: "boargemaster",
        Cue.FILL: "dogge der allegear hat hawwe is binne fan yn op foar it de",
        Cue.THANK: "tankewol tige_tank",
        Cue.GREET: "goeie goeiemoarn",
    },
    "sv": {
        Cue.SIGN: "hakat_på hakar_på med_på_tåget ställt_upp gått_med anslutit",
        Cue.START: "kom_på kom_på_det_här hittade_på kommit_på ligger_bakom",
        Cue.DO: "görs det_görs",
    },
    "da": {Cue.START: "fandt_på fundet_på fandt_på_det stod_bag", Cue.DO: "bliver_der_gjort gøres der_gøres"},
    "nb": {Cue.START: "fant_på funnet_på kom_på_dette står_bak", Cue.DO: "gjøres blir_gjort vert_gjort"},
    "is": {
        Cue.SIGN: "verið_með vera_með tekið_þátt taka_þátt með_í_þessu",
        Cue.FILL: "getur gætu gæti getum geta",
        Cue.HOW: "hvernig",
    },
    "fo": {
        Cue.WHO: "hvør hvørjir",
        Cue.WHICH: "hvørjar hvørjir",
        Cue.WHAT: "hvat hvat_sigur hvat_stendur",
        Cue.MANY: "hvussu_nógvir hvussu_nógvar",
        Cue.PLEDGE: "yvirlýsing yvirlýsingin yvirlýsingini yvirlýsingina henni",
        Cue.START: "byrjaði stovnaði setti_á_stovn",
        Cue.FILL: "hetta hesa hesum tað sigur stendur",
        Cue.THANK: "takk_fyri",
        Cue.DO: "ger gera",
    },
    "fi": {
        Cue.DO: "tehdään tehdään_käytännössä tehty tehtiin toimitaan tehneet tehnyt käytännössä tapahtuu järjestetään",
        Cue.SIGN: "pääsee_mukaan mukana liittynyt liittyneet lähtenyt_mukaan lähti_mukaan lupautunut",
        Cue.START: "kenen_idea kenen_keksintö keksi alullepani",
        Cue.FILL: "vihaa vastaan",
    },
    "et": {
        Cue.DO: "tehakse tehti tehtud tegemas korraldatakse toimub",
        Cue.SIGN: "liitunud liitus liitusid kaasa_löönud kampas",
        Cue.START: "kelle_idee kes_selle_välja_mõtles",
        Cue.FILL: "kirjutas kirjutasid",
    },
    "lt": {
        Cue.DO: "daroma padaryta veikiama vykdoma",
        Cue.SIGN: "prisijungė prisijungęs prisidėjo",
        Cue.START: "kieno_idėja sugalvojo",
    },
    "lv": {
        Cue.DO: "tiek_darīts darīts notiek",
        Cue.SIGN: "pievienojās pievienojusies iesaistījās",
        Cue.START: "kura_ideja izdomāja",
    },
    "pl": {
        Cue.DO: "się_robi robi_się dzieje_się zrobiono",
        Cue.SIGN: "przystąpił przystąpiła przystąpiło dołączył dołączyła dołączyło przyłączył przyłączyła wchodzi_w_to "
        "zgłosił_się zgłosiła_się",
        Cue.START: "czyj_to_pomysł czyj_pomysł kto_to_wymyślił wymyślił wpadł_na_to",
    },
    "cs": {
        Cue.DO: "se_dělá dělá_se děje",
        Cue.SIGN: "přidal přidala přidalo přidali se_přidat zapojil zapojila zapojila_se připojil připojila",
        Cue.START: "s_tím_přišel s_tím_přišla přišel_s_tím čí_nápad čí_to_byl_nápad vymyslel vymyslela",
        Cue.FILL: "přišel přišla",
    },
    "sk": {
        Cue.DO: "sa_robí robí_sa deje",
        Cue.SIGN: "pridal pridala pridalo pridali zapojil zapojila pripojil pripojila",
        Cue.START: "s_tým_prišiel s_tým_prišla prišiel_s_tým čí_nápad čí_to_bol_nápad vymyslel vymyslela",
        Cue.FILL: "prišiel prišla",
    },
    "sl": {
        Cue.DO: "se_dela dela_se dogaja",
        Cue.SIGN: "pridružil pridružila pridružilo vključil vključila",
        Cue.START: "čigava_ideja kdo_si_je_izmislil",
    },
    "hr": {
        Cue.DO: "se_radi radi_se radi_li_se",
        Cue.SIGN: "pridružio pridružila pridružilo priključio priključila uključio uključila",
        Cue.START: "čija_je_ovo_ideja čija_ideja tko_je_ovo_smislio smislio",
    },
    "bs": {Cue.DO: "se_radi", Cue.SIGN: "pridružio pridružila pridružilo priključio", Cue.START: "čija_ideja smislio"},
    "sr": {
        Cue.DO: "se_radi radi_se",
        Cue.SIGN: "pridružio pridružila priključio priključila uključio",
        Cue.START: "čija_ideja smislio ko_je_ovo_smislio",
    },
    "hu": {
        Cue.DO: "csinálnak tesznek történik tettek",
        Cue.SIGN: "beszállt beszálltak belépett csatlakozott csatlakozhat",
        Cue.START: "kezdte_ezt kezdte_az_egészet kinek_az_ötlete ki_találta_ki kitalálta",
        Cue.FILL: "egészet egész",
    },
    "sq": {
        Cue.DO: "po_bëhet bëhet bajn bajnë bojn bojnë po_bojn po_bojnë bëjnë po_bajn po_bajnë bohet po_bohet",
        Cue.SIGN: "u_bashkua u_bashkuan ju_bashkua bashkohet është_futur iu_bashkua",
        Cue.START: "e_kujt_është_ideja e_kujt_asht_ideja e_nisi",
        Cue.WHAT: "qka çka qysh",
    },
    "tr": {
        Cue.DO: "yapılıyor neler_yapılıyor yapılan yapılmış ne_yapılıyor",
        Cue.START: "kimin_fikri kimin_başının_altından_çıktı nereden_çıktı kim_başlattı",
        Cue.SIGN: "katılmış katıldı dahil_oldu",
    },
    "az": {
        Cue.SIGN: "qoşula_bilər qoşulur qoşulmaq qoşulub qoşuldu",
        Cue.STEPS: "necə_qoşula_bilər necə_qoşulur necə_qoşulmaq necə_qoşulaq necə_imzalaya necə_imzalamaq "
        "necə_imzalayaq",
        Cue.OUR: "bələdiyyəmiz şəhərimiz rayonumuz kəndimiz",
        Cue.DO: "edilir görülür",
        Cue.START: "kimin_fikridir",
    },
    "eu": {
        Cue.MANY: "zenbatek zenbat guztira",
        Cue.WHO: "nortzuk nortzuek nork nor",
        Cue.WHICH: "zeintzuk zeintzuek zeinek zein",
        Cue.SIGN: "sar_daiteke sartu sartu_da parte_hartu bat_egin bat_egin_du batu batu_da sinatzaileak",
        Cue.DO: "egiten_dute egiten_da egiten_ari",
        Cue.FILL: "dira daude dago daiteke",
    },
    "cy": {
        Cue.WHO: "pwy_i_gyd pwy_sydd",
        Cue.FILL: "i_gyd gyd sydd sy ydy ydi ymuno",
        Cue.SIGN: "wedi_ymuno ymunodd ymuno",
        Cue.WHICH: "pa_rai",
    },
    "ga": {Cue.SIGN: "páirt_a_ghlacadh glactha_páirt", Cue.START: "cé_a_thosaigh tús_leis"},
    "mt": {Cue.START: "beda bdiet beda_dan", Cue.SIGN: "jissieħeb issieħeb issieħbu", Cue.FILL: "kollu kollox dan"},
    "haw": {Cue.GREET: "aloha aloha_kākou aloha_mai"},
    "en": {Cue.GREET: "aloha", Cue.START: "whose_idea whose_idea_was_this since_when_does_this_exist"},
}
