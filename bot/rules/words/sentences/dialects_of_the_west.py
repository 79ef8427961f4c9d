"""How people sign and ask in dialects and small languages of Europe and the Americas, written as they are spoken."""

from bot.rules.words.cues import Cue, Table

_TABLE: Table = {
    "en": {
        Cue.SIGN: "on_this_then on_this_thing on_here on_there are_we_on are_we_on_it are_we_on_this are_they_on_this "
        "is_it_on_this are_they_on_it is_it_on_it on_that_thing signed_this sign_this",
        Cue.LEADER: "provost lord_provost",
    },
    "es": {
        Cue.SIGN: "firmao firmaos firmaron_ya ha_firmao han_firmao firmau apuntao apuntaos metío_en_la_lista s_apuntao",
        Cue.FILL: "illo illa pisha picha quillo quilla miarma po pos ta toy acho nen neno nena rapaz weon huevón "
        "ke ase k_ase pa pal",
    },
    "pt": {
        Cue.SIGN: "assinô assinaro assinaram_já tá_na_lista táva_na_lista tá_dentro",
        Cue.FILL: "uai sô trem ocê cê bah tchê guri oxe oxente visse foi né tá mano véi gajo pá e_aí",
    },
    "ast": {Cue.SIGN: "roblao roblaron firmó_yá firmó", Cue.CITY: "conceyu"},
    "fr": {
        Cue.SIGN: "a_tu_signé y_ont_tu_signé ont_tu_signé a_ti_signé sinet",
        Cue.FILL: "pis faque coudonc icitte tsé pantoute ben chti hein",
    },
    "it": {
        Cue.SIGN: "firmaa firmau firmà firmat firmatu firmadu firmàu firmatə firmato_già",
        Cue.FILL: "ga gà gh_ha l_ha lè at ghe xe xè uagliò uaglio oh mo me_pare",
    },
    "nl": {
        Cue.SIGN: "getiekend geteikend geteekend getieëkend tekend getèkend getekendj ondergetiekend getekent "
        "op_de_lieste ip_de_lieste op_de_lyste meegedoan",
        Cue.LIST: "lieste liest lijste lyste",
        Cue.FILL: "oek ook_al ok oeëk ip stoat stot hee hèt haet haes ee amaai zeg efkes da dae det ge gij gulle bie",
    },
    "de": {
        Cue.SIGN: "unterschriem unterschriebn unterschriaba ungerschribe ungerschriebe underschribe unterschribe "
        "ungerschrevve ungerschrivve ungerschreve ünnerschreven ünnerschrieven unnerschreven ungerschriwwe "
        "unnerschriwwe unterschriwwe underschriwe mitgmacht dabi debii derbii dabii mit_derbi mitmacha",
        Cue.LIST: "lischte liste_drin lischt list liscth lischta",
        Cue.CITY: "stadtverwaltung verwaltung stadtrat gemeinderat magistrat rathaus stodt stadtl schtadt stadt_do",
        Cue.FILL: "isch het hot hett hätt hat_a au uf uff dere däre em im vo vu vum ned net nöd ou o ok op och a_scho "
        "scho heast oida gell gelle gäu gäll wohl jo na ond on unn un mia mir mer hei hend händ ham hom da dös dees",
    },
    "lb": {
        Cue.SIGN: "ënnerschriwwen ënnerschreift ënnerschriwen matgemaach op_der_lëscht",
        Cue.LIST: "lëscht",
        Cue.FILL: "huet hunn ass och an op der",
    },
    "nb": {
        Cue.LEADER: "ordføreren ordfører ordførar ordføraren ordførarar",
        Cue.SIGN: "skrevve_under skrive_under skreve_under skrivi_under skrevet_onner skreve_onner skrivd_under "
        "skreve_ondær skrevve skreve skrivi",
        Cue.FILL: "har ha hev hevur dær der æ jæ mæ dæ itj ikkje ittj onner oppå dei me dokker dokkar kva kem kven",
    },
    "sv": {Cue.SIGN: "skrive_på skrivi_på skrivet_på skrivit_på", Cue.FILL: "den_där den_dära å nån nåt va la asså"},
    "fo": {
        Cue.SIGN: "skrivað_undir skrivað_uppundir undirskrivað skrivaðu_undir skrivar_undir er_á_listanum",
        Cue.CITY: "býur býurin kommuna kommunan kommunur",
        Cue.LEADER: "borgarstjóri borgarstjórin",
        Cue.FILL: "hevur hava er eru við eisini her har í á",
    },
    "fi": {
        Cue.SIGN: "allekirjottanu allekirjottanut allekirjoittanu allekirjotti allekirjottaneet listal listas mukan",
        Cue.LIST: "listalta listasta listaan listal listas puuttuuko_listalta",
        Cue.FILL: "onks onkos ooks oisko oisiko puuttuuko puuttuu siel tääl ootteko kuullu nimi nimeä nimet",
    },
    "et": {
        Cue.SIGN: "alla_kirjutand kirjutand_alla kirjutanud_alla alla_kirjutanud kirjutand allkirjastand",
        Cue.FILL: "ka ikka vä",
    },
    "lv": {Cue.SIGN: "parakstījse parakstīs parakstījuse parakstejs"},
    "pl": {
        Cue.SIGN: "podpisoł podpisoła podpisali_to podpisało_to podpisol podpisowali",
        Cue.FILL: "jo jest jes nupi nale kaj tyż ino bo dyć gorol hej",
    },
    "hsb": {
        Cue.SIGN: "podpisała podpisał podpisało podpisali na_lisćinje",
        Cue.LEADER: "měšćanosta",
        Cue.FILL: "je jo dźěłam sym ja w na",
    },
    "hr": {
        Cue.SIGN: "potpiso potpisa potpisali_to potpisaja potpisalo_to popisal potpisal podpisal",
        Cue.FILL: "jel jelda jeli jel_i jel_da je_l je_li dal bi_li kaj kaj_je",
    },
    "sl": {Cue.SIGN: "podpisau podpisala podpisu podpiso", Cue.FILL: "a_je al pa kva"},
    "uk": {
        Cue.SIGN: "підписав_си підписала_си підписали_си пудписав пудписали підписали_се",
        Cue.FILL: "ци цы шо та_шо чи_шо ге што пак лем єм вшитко",
    },
    "be": {
        Cue.SIGN: "падпісаў падпісала падпісалі падпісаны padpisaŭ padpisała padpisali padpisaŭ_dekłaracyju",
        Cue.FILL: "ці чы čy ці_ёсць",
    },
    "yi": {
        Cue.THANK: "אדאנק שיינעם_דאנק א_שיינעם_דאנק דאנק",
        Cue.SIGN: "אונטערגעשריבן אונטערגעשריבען אונטערגעחתמעט געחתמעט אונטערשרײַבן אונטערשרייבן אויף_דער_רשימה "
        "אויף_דער_ליסטע",
        Cue.LIST: "ליסטע רשימה",
        Cue.CITY: "שטאָט שטעט שטאט",
        Cue.LEADER: "בירגערמײַסטער מעיאָר מעיאר",
        Cue.WHO: "ווער",
        Cue.FILL: "האָט האט האָבן האבן איז זענען אויף דער די דאָס דאס צי אויך נישט ניט מיט אין פֿון פון",
    },
    "gd": {
        Cue.SIGN: "do_chuir_ainm chuir_ainm ainm_ris air_an_liosta ainm_ri shoidhnig air_a_shoidhnigeadh chuir",
        Cue.LIST: "liosta",
        Cue.CITY: "baile baile_mòr",
        Cue.LEADER: "àrd_bhàillidh",
        Cue.FILL: "an_do a_bheil bheil an_do_chuir an do ris ri air duine à às anns",
    },
    "ga": {Cue.LEADER: "méara mhéara maor", Cue.FILL: "éinne aon_duine duine"},
    "br": {
        Cue.SIGN: "sinet he_deus_sinet en_deus_sinet sinañ",
        Cue.LEADER: "maer",
        Cue.LIST: "roll",
        Cue.FILL: "he deus en eo bet gant ha hag war ar er",
    },
    "qu": {
        Cue.SIGN: "firmarqanchu firmarqan firmarqanku firmanchu firmashka firmashkachu firmarun firmasqa",
        Cue.CITY: "llaqta llaqtaqa llaqtachu llakta",
        Cue.LEADER: "kurak_umalliq alcaldeqa",
    },
    "gn": {Cue.SIGN: "omboheraguapy ofirmá ofirma omboheraguapýpa ofirmápa", Cue.CITY: "táva távape"},
    "ht": {Cue.SIGN: "siyen te_siyen siyen_li sou_lis_la nan_lis_la"},
    "sco": {
        Cue.SIGN: "signed_up_tae signed_tae pit_its_name pit_thair_name",
        Cue.FILL: "haes hae tae yer thon wee aye",
    },
}
# A city is missing from the list, people say who look for it.
_MISSING = {
    "en": "missing_from absent_from left_out", "de": "fehlt fehlen vermisse", "nl": "ontbreekt ontbreken",
    "sv": "saknas", "da": "mangler", "nb": "mangler", "is": "vantar", "fi": "puuttuuko puuttuu puuttuvat",
    "et": "puudub puuduvad", "lv": "trūkst", "lt": "trūksta", "pl": "brakuje brak", "cs": "chybí chybějí",
    "sk": "chýba chýbajú", "sl": "manjka manjkajo", "hr": "fali fale nedostaje", "bs": "fali fale nedostaje",
    "sr": "fali fale nedostaje фали фале недостаје", "mk": "недостасува фали", "bg": "липсва липсват",
    "ru": "отсутствует отсутствуют не_хватает", "uk": "бракує відсутній відсутня", "be": "адсутнічае",
    "ro": "lipsește lipsesc", "hu": "hiányzik hiányoznak listáról listára", "el": "λείπει λείπουν",
    "sq": "mungon mungojnë", "tr": "eksik eksikmi", "fr": "manque manquent", "es": "falta faltan", "pt": "falta faltam",
    "it": "manca mancano", "ca": "falta falten", "gl": "falta faltan", "eu": "falta_da falta",
    "ga": "ar_iarraidh", "cy": "ar_goll", "mt": "nieqsa", "az": "çatışmır", "ka": "აკლია", "hy": "բացակայում",
}  # fmt: skip
TABLE: Table = {language: dict(_TABLE.get(language, {})) for language in _TABLE | _MISSING}
for _language, _words in _MISSING.items():
    TABLE[_language][Cue.SIGN] = f"{TABLE[_language].get(Cue.SIGN, '')} {_words}"
