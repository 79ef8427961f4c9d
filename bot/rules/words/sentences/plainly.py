"""Plain questions of every day: is its name there, is it in there or not, tell me all, what does it do, who began it.

In languages of Europe and the Americas. What the other tables had of them already is not here.
"""

from bot.rules.words.cues import Cue, Table
from bot.rules.words.sentences import (
    are_we_there,
    both_of_them,
    does_anybody_know,
    not_sure,
    plainly_beyond,
    which_towns,
)

_EUROPE: Table = {
    "sq": {
        Cue.FILL: "aty atje gjindet gjendet ndodhet figuron brenda apo s_osht sosht s_eshte seshte s_është s_asht "
        "jetoj jetojna jetojmë banoj ndersa ndërsa kete_pune këtë_punë ket_pune qet_pune ksaj_pune "
        "ne_kete_pune me_ket_pune për_këtë_punë per_kete_pune me_kete_pune bre be more hajt hajde qe_ne a_din "
        "emri emrin qyteti_im jan jane janë krejt mrena o e_keni keni e_kini kini cilin_vit cilit",
        Cue.WHEN: "kur ne_cilin_vit në_cilin_vit cilin_vit ne_qfar_viti në_çfarë_viti cfare_viti çfare_viti "
        "ne_cfare_viti ne_çfare_viti qfar_viti",
        Cue.START: "shpallur shpall u_shpall ka_shpall shpalli shpallen shpallën nisur e_nisi filloi_kjo",
        Cue.SIGN: "nenshkrujt nënshkrujt ka_nenshkrujt o_mrena asht_mrena osht_mrena o_aty osht_aty asht_aty "
        "gjindet_aty gjendet_aty futur_aty hyri hy_brenda nlist nliste firmos",
        Cue.MANY: "sa_qytete sa_komuna sa_veta",
        Cue.DO: "po_bon po_bën po_ben ka_bo ka_bere ka_bërë çka_bon qka_bon cka_bon",
    },
    "lv": {
        Cue.FILL: "vārds vārda vārdu vards nosaukums nosaukuma tur vai ir jā nē lūdzu man jau joprojām arī pilsētas "
        "tajā tajos iekļauts iekļauta dzīvoju",
        Cue.SIGN: "ir_iekšā iekšā ir_klāt piedalās ir_tur tur_ir iekļuvusi iekļauta_sarakstā",
        Cue.DO: "tiek_darīts dara_ar tiek_darīts_ar",
    },
    "lt": {
        Cue.FILL: "vardas vardo vardą pavadinimas pavadinimo ten yra taip_pat jau prašau sakykit sakyk ar_yra",
        Cue.SIGN: "yra_ten ten_yra įtrauktas įtraukta įrašytas įrašyta dalyvauja įsitraukė",
        Cue.DO: "daroma_su daro_su veikia_su",
    },
    "et": {
        Cue.CITY: "linnu linnasid linnade linnadest linnad linnu_kes",
        Cue.FILL: "nimi nime seal sees kas_on palun mulle kõiki kõigi kõik alla",
        Cue.SHOW: "loetle loetlege loe_ette näita_mulle",
        Cue.SIGN: "on_seal seal_on on_sees kirjutasid alla_kirjutasid kirjutas_alla",
    },
    "fi": {
        Cue.FILL: "nimi nimeä nimen siellä siel siinä mukana_siinä",
        Cue.SIGN: "on_siellä löytyykö löytyy onko_siellä",
    },
    "en": {Cue.FILL: "without_the_g without_g with_the_g with_a_g without_an_h with_a_k with_a_c"},
    "nl": {Cue.DO: "mee_bezig bezig bezig_houden"},
    "an": {Cue.SIGN: "sinyato sinyau ha_sinyato han_sinyato"},
    "se": {Cue.SIGN: "vuolláičállán vuolláičálle vuolláičálli", Cue.FILL: "lea_go leago"},
    "ht": {Cue.WHAT: "kisa", Cue.DO: "yo_fè kisa_yo_fè y_ap_fè ap_fè", Cue.FILL: "kont ak zam pou"},
    "pl": {
        Cue.DO: "zajmują zajmuje zajmują_się",
        Cue.FILL: "w_tej_sprawie sprawie nazwa nazwę nazwy tam jest tu tutaj też również",
        Cue.SIGN: "jest_tam figuruje widnieje tam_jest",
    },
    "cs": {Cue.FILL: "název názvu jméno jména tam je taky také", Cue.SIGN: "je_tam tam_je figuruje"},
    "sk": {Cue.FILL: "názov názvu meno mena tam je tiež", Cue.SIGN: "je_tam tam_je figuruje"},
    "ru": {
        Cue.FILL: "случайно случаем имя название имени названия там есть",
        Cue.SIGN: "есть_там там_есть значится фигурирует",
    },
    "uk": {Cue.FILL: "випадково часом назва ім'я імя назви там є", Cue.SIGN: "є_там там_є значиться"},
    "mk": {
        Cue.FILL: "таму име името има нема го_има го_нема ја_има ја_нема ама ааа бре",
        Cue.WHEN: "во_која_година која_година",
        Cue.START: "објавено објавена објави прогласено",
        Cue.SIGN: "го_има_таму ја_има_таму влезе влегло",
    },
    "sr": {
        Cue.FILL: "ime naziv tamo ima nema име назив тамо godine године godina година",
        Cue.WHEN: "koje_godine које_године koja_godina",
        Cue.START: "objavljeno objavljena objavio објављено објављена proglašeno",
        Cue.CITY: "opštinu opština opštine opštini општину општина општине",
    },
    "hr": {Cue.CITY: "općinu općina općine općini", Cue.WHEN: "koje_godine", Cue.START: "objavljeno objavljena"},
    "bs": {Cue.CITY: "općinu općina općine općini", Cue.WHEN: "koje_godine", Cue.START: "objavljeno objavljena"},
    "hu": {Cue.FILL: "neve nevét ott rajta szerepel", Cue.SIGN: "rajta_van szerepel_benne benne_van"},
    "ro": {Cue.FILL: "numele acolo este e", Cue.WHEN: "in_ce_an în_ce_an", Cue.SIGN: "e_acolo figurează figureaza"},
    "el": {
        Cue.FILL: "όνομα εκεί μέσα",
        Cue.WHEN: "ποια_χρονιά ποιά_χρονιά ποια_χρονια ποιο_έτος τι_χρονιά",
        Cue.SIGN: "είναι_εκεί ειναι_εκει υπάρχει_εκεί",
    },
    "tr": {
        Cue.FILL: "adı ismi orada orda",
        Cue.SIGN: "orada_var orda_var var_mı_orada",
        Cue.WHEN: "hangi_yıl hangi_yil",
    },
    "gd": {
        Cue.FILL: "sam_bith bith ann an anns na am air sa san",
        Cue.SIGN: "a_bheil_ann tha_ann air_a_liosta chuir_ainm",
        Cue.WHO: "cò cò_na",
        Cue.MANY: "cia_mheud cia_mhiad mheud",
        Cue.SHOW: "seall seall_dhomh",
    },
    "gsw": {
        Cue.FILL: "us_de us_em us_dr us_der us_s us_dem us_em_kanton us_da öpper eigentlich gäll weisch hät het händ",
        Cue.SIGN: "druff debii debi derbi drin mit_debii isch_druff",
        Cue.WHICH: "weli wellä weles weli_stedt",
        Cue.START: "agfange aagfange gstartet",
        Cue.THANK: "merci_vilmol",
    },
    "bar": {Cue.FILL: "aus_da aus_de wos is san ham ned", Cue.SIGN: "dabei drauf unterschriebn"},
    "nds": {
        Cue.WHO: "wokeen wokeen_all keen",
        Cue.SHOW: "wies wies_mi wiest",
        Cue.LIST: "list hele_list",
        Cue.CITY: "städer stadt städte öörd gemeenden",
        Cue.MANY: "wo_veel wo_vääl woveel",
        Cue.START: "anfungen anfangen begunnen",
        Cue.DO: "maakt maken deit doot wat_maakt wat_deit doon wat_hett_doon wat_hebbt_doon daan",
        Cue.WHAT: "wat",
        Cue.FILL: "ut dor dar denn so ok ook hett hebbt steiht steit in dat is op de us ünner sünd un för van",
        Cue.SIGN: "dorbi dorop daarop ünnerschreven unnerschreven ünnerschreev mitmaakt op_de_list",
    },
    "pdt": {
        Cue.FILL: "haft daut uk es dan waut en de dee aula nich steit woa hia",
        Cue.CITY: "städa staut staude dorp",
        Cue.WHICH: "woone woon",
        Cue.SIGN: "doabie doabi unjaschräwe unjaschrewe unjaschreewe unjateatjent mettjemoakt opp_de_list opp_dee_list",
        Cue.WHO: "wäa",
        Cue.DO: "deit doot",
    },
    "ksh": {
        Cue.FILL: "dann esu och dat es de hät han dröm jo",
        Cue.DO: "mäht maache määt wat_mäht",
        Cue.SIGN: "dobei unterschrevve ungerschrevve op_der_liss",
    },
    "fy": {
        Cue.FILL: "dan sa ek dat is it de",
        Cue.DO: "docht dogge wat_docht wat_dogge die_dêr",
        Cue.SIGN: "derby binne_derby is_derby docht_mei ûndertekene op_de_list stiet_op",
    },
    "lb": {Cue.FILL: "aus_der aus_de och dann", Cue.SIGN: "dobäi derbäi ënnerschriwwen op_der_lëscht"},
    "it": {Cue.ELSE: "quanto_fa quanto_manca quanti_anni quanto_pesa quant_è_alto anni_hai"},
    "es": {Cue.ELSE: "cuánto_falta cuanto_falta cuántos_años cuantos_años anos_tienes años_tienes"},
    "pt": {Cue.ELSE: "quanto_falta quantos_anos anos_você_tem"},
    "ca": {Cue.ELSE: "quant_falta quants_anys"},
    "fr": {Cue.ELSE: "combien_de_temps quel_âge"},
    "pcm": {
        Cue.START: "who_start who_begin who_bring_am who_start_dis who_begin_dis begin_dis_matter start_dis_matter",
        Cue.FILL: "matter mata dis_matter dis_thing",
    },
    "jam": {
        Cue.START: "who_start who_start_up who_staat who_mek a_who_start start_dis start_up_dis a_who_mek",
        Cue.FILL: "a dis dis_ting ting ya an dem di fi inna pon dis_ya dat_deh",
        Cue.WHAT: "weh wah wha",
        Cue.DO: "a_do do a_duh deh_do",
        Cue.WHEN: "wen an_wen an_when wen_dem when_it_start",
    },
    "bzj": {Cue.START: "da_hoo_staat hoo_staat da_who_staat", Cue.FILL: "da dis ting dis_ting"},
    "srn": {
        Cue.WHO: "suma",
        Cue.START: "bigin meki_bigin seti seti_en",
        Cue.FILL: "a sani disi dati na",
        Cue.SIGN: "poti_nen poti_en_nen skrifi_nen",
    },
    "gn": {
        Cue.FILL: "oĩpa oĩ oime oimépa",
        Cue.SIGN: "ofirmáva ofirma ofirmáma ofirmámapa ofirmavaekue omboheraguapyva oñemboheraguapy oñemboheraguapýva",
        Cue.WHO: "mávapa máva avápa",
        Cue.CITY: "táva tavakuéra",
    },
    "ay": {
        Cue.WHO: "khitis khitinakas",
        Cue.SIGN: "firmawayi firmapxi firmapxiwa firmapxatayna",
        Cue.CITY: "marka markas",
    },
    "qu": {
        Cue.WHICH: "mayqin mayqen mayqinkuna mayqenkuna",
        Cue.CITY: "llaqta llaqtakuna llaqtakunataq llaqtakunam",
        Cue.FILL: "hinaspa",
        Cue.WHO: "pi pitaq pikuna pikunataq pillapas",
        Cue.SIGN: "firmarqachu firmarqanchu firmarqan firmarqanku",
    },
    "mt": {
        Cue.FILL: "hemm hemmhekk qegħda qiegħda qegħdin hemm_fil u l fil",
        Cue.SIGN: "hemm_fil_lista qegħda_hemm qiegħed_hemm",
        Cue.START: "beda bdieh",
    },
    "pap": {Cue.FILL: "kaba a_firma_caba"},
    "gv": {Cue.CITY: "balley baljyn", Cue.FILL: "vel erbee ayns er y yn", Cue.SIGN: "er_y_rolley er_y_rolley"},
}
TABLES: tuple[Table, ...] = (
    _EUROPE,
    plainly_beyond.TABLE,
    both_of_them.TABLE,
    which_towns.TABLE,
    does_anybody_know.TABLE,
    are_we_there.TABLE,
    not_sure.TABLE,
)
