"""Words of everyday Luganda, Runyankore, Kinyarwanda, Kirundi and Lingala."""

from bot.rules.words.cues import Cue, Table

_ITS = "ya kya bya ba a ebya ekya abaa eya yabaa".split()  # what a Luganda verb begins with
_SIGNED = (
    "ssa_omukono ssaako_omukono ssaayo_omukono teekako_omukono teeka_omukono teekayo_omukono sayinze sayininga sayina"
)

TABLE: Table = {
    "lg": {
        Cue.SIGN: " ".join(f"{who}{verb}" for who in _ITS for verb in _SIGNED.split())
        + " bassa_omukono byassa_omukono baateekako_omukono yeegattako beegattako byegattako beegasse yeegasse "
        "kyegasse byegasse okussaako_omukono okuteekako_omukono kussaako_omukono ku_lukalala ku_lisiti ku_lisito "
        "eri_ku_lukalala eri_ku_lisiti mulimu ebirimu abalimu yeewandiisa *sayinze *sayininga kyateekako_omukono "
        "yamuteerako_omukono eyassa_omukono twassa_omukono twateekako_omukono ziriko eriko biriko eriyo erimu "
        "erimu_ku twegatte baasayina mwali mweri mwebali tennassa tanassa ebyakateekako_omukono byakateekako_omukono "
        "abassa_omukono",
        Cue.WHO: "ani_yassa ani_yateekako baani",
        Cue.MANY: "bimeka byonna_awamu awamu omuwendo gwonna",
        Cue.WHICH: "bibuga_ki ebibuga_ki ki_ebya kibuga_ki biriwa ziriwa baliwa",
        Cue.CITY: "munisipaali munisipali disitulikiti bameeya baameeya tawuni",
        Cue.LEADER: "meeya meeya_wa mmeeya omukulembeze pulezidenti_w'ekibuga",
        Cue.DO: "bakolerwa_ki bayambibwa_batya bayambibwa bikola_ki ekola_ki ekoze_ki bikoze_ki kikola_ki akoze_ki "
        "bakoze_ki kikoleddwa_ki kikolebwa_ki bakolerwa ekikolebwa ebikolebwa bakolebwa_ki akolebwa_ki bakolebwa "
        "gye_bategeka bategeka okulwanyisa",
        Cue.STEPS: "tussaako_tutya_omukono tussa_tutya_omukono tuteekako_tutya_omukono twegatta_tutya "
        "twegattako_tutya ayinza_atya_okussaako yeegatta_atya kisobola_kitya ekibuga_kyaffe_kisobola "
        "kisobola_okwegattako twagala_okussaako_omukono twagala_okusayina twagala_okwegatta twagala_okwegattako "
        "twagala_okuteekako_omukono njagala_okussaako_omukono naffe_twagala",
        Cue.OUR: "waffe kyaffe ekibuga_kyaffe meeya_waffe",
        Cue.PLEDGE: "ekirangiriro ekirangiriro_kino okulangirira_kuno ekiwandiiko_kino endagaano",
        Cue.WHAT: "kyogera_ku_ki kyogera_ki kigamba_ki ku_ki kitegeeza_ki kiki nnyonnyola",
        Cue.POINT: "obweyamo bweyamo okweyama ebisuubizo ekisuubizo ebisuubizo_byonna beeyama beeyama_ki "
        "beeyama_kukola_ki basuubiza basuubiza_ki",
        Cue.START: "yakitandika kyatandika baakitandika kyatandika_ddi yatandika_kino ani_yatandika kirowoozo_ky'ani "
        "kirowoozo yaleeta ani_yaleeta kyatandikira_wa ekirowoozo yaleeta_ekirowoozo ekirowoozo_kino",
        Cue.WHEN: "ddi era_ddi mwaka_ki",
        Cue.SHOW: "ndaga ndagako mpa mpaako mpeereza ndeetera amannya_g'ebibuga mpa_amannya",
        Cue.LIST: "olukalala_lwonna lisiti_yonna bonna_abassa bonna_abaateekako olukalala",
        Cue.GREET: "oli_otya_ssebo oli_otya_nnyabo mwasuze_mutya mwasuze_mutyanno wasuze_otya_nno gyebale gyebaleko "
        "osiibye_otya_nno ki_kati mulimutya ki_ekigenda_maaso",
        Cue.THANK: "weebale weebale_nnyo mwebale_nnyo weebale_kunyamba nneeyanzizza neeyanzizza",
        Cue.FILL: "musiru mubi oli_musiru nayo nabyo nabo baabo ensonga ensonga_eno ku_nsonga_eno kalulu omukaaga "
        "obutaano nti eya ey eyo bwe buliwa gwe ggwe banange mukwano ssaabo ayi erina ey'e ab'e ffe oba nedda mwokka "
        "obusooka bugamba_ki bugamba nnyonnyola byonna_byonna naffe twagala ebitongole",
    },
    "nyn": {
        Cue.SIGN: "omukono eteire_omukono eteireho_omukono yaateireho_omukono ebyateireho_omukono byateireho_omukono "
        "biteire_omukono biteireho_omukono bateireho_omukono owaateireho_omukono kuteeraho_omukono okuteeraho_omukono "
        "kuteera_omukono aha_rukarara ari_aha_rukarara eri_aha_rukarara yaayejumba eriho omu_rukarara "
        "eri_omu_rukarara etaireho_omukono etaireho teereho_omukono",
        Cue.WHO: "noha nooha n_oha baaha oha ninoha",
        Cue.MANY: "bingahi zingahi baingahi bangahi byona_hamwe hamwe_ni",
        Cue.WHICH: "bibuga_ki ebibuga_ki n_ebiiha nibiiha niziiha",
        Cue.CITY: "ekibuga ebibuga orurembo endembo disiturikiti",
        Cue.LEADER: "meeya meya omwebembezi",
        Cue.DO: "nekora_ki nebakora_ki nebakorera_ki nizihwerwa_zita niziyambwa_zita nekozire_ki yaakora_ki "
        "ekozire_ki bakozire_ki nikikorwa_ki nebikorwa nibahwerwa_bata ei_barikukora barikukora_ki",
        Cue.STEPS: "nitubaasa_kuteeraho nabaasa_ata_kuteeraho nitubaasa_tuta tuteereho_tuta nabaasa_ata "
        "nikibaasa_kita ekibuga_kyaitu_nikibaasa nitwenda_kuteeraho_omukono nitwenda_kuteeraho naitwe_nitwenda "
        "ninyenda_kuteeraho_omukono",
        Cue.OUR: "waitu kyaitu ekibuga_kyaitu meya_waitu meeya_waitu",
        Cue.PLEDGE: "ekirangiriro okurangirira ekihandiiko ekirangiriro_eki",
        Cue.WHAT: "nikigamba_ki nikigambira_ahari_ki nikimanyisa_ki ninki niki",
        Cue.POINT: "okweyama ebyokweyama eiraganiso amaraganiso endagaano baraganiise baraganiise_ki bakeeyama_ki "
        "bakaraganisa bakaraganisa_ki baraganisize",
        Cue.START: "owaakitandikire owaatandikire yaakitandika kyatandika owaatandikaho noha_owaakitandikire "
        "owaareetsire kikatandika eki_kikatandika kyatandikire bikatandika",
        Cue.WHEN: "ryari obwire_ki",
        Cue.SHOW: "nyoreka nyoorekye mpa mpeereza",
        Cue.LIST: "orukarara orukarara_rwona amaziina_g'ebibuga amaziina_ga_boona amaziina",
        Cue.GREET: "agandi agandi_sebo agandi_nyabo oraire_ota osiibire_ota muraire_muta oriho_ota",
        Cue.THANK: "webare webare_munonga mwebare mwebare_munonga yebare",
        Cue.FILL: "munonga nayo nabyo byona ahabwa aha eki ekyo ngu obundi empunzi_zo mukaaga sebo ssebo nyabo naiwe "
        "omu eriho oha nibahwerwa hariho barikukora ei bata oba nangwa nari nari_ti naitwe nitwenda",
    },
    "rw": {
        Cue.SIGN: "uri_ku_rutonde iri_ku_rutonde biri_ku_rutonde ku_rutonde yashyizeho_umukono bashyizeho_umukono "
        "washyizeho_umukono irimo irimwo yarasinye barasinye byarasinye yasinye wasinye basinye yasinya asinye "
        "yinjiye yarinjiye yemeje yaremeje yiyunze yifatanyije basinya twasinya na_yo_yarasinye mu_zasinye zasinye "
        "iri_mu_zasinye yasinyiwe uwasinyiye wasinyiye ntirasinya *kwinjira *kwiyunga",
        Cue.WHO: "ninde_wasinye ni_inde inde",
        Cue.MANY: "ingahe zingahe bangahe yose_hamwe byose_hamwe bose_hamwe umubare",
        Cue.WHICH: "ni_iyihe ni_ibihe iyihe ibihe",
        Cue.CITY: "imigi umugi mijyi mujyi umurwa_mukuru abayobozi_b'imijyi intara",
        Cue.LEADER: "meya umuyobozi_w'umujyi umuyobozi umuyobozi_w'akarere",
        Cue.DO: "rukorerwa_iki bakorerwa_iki zifashwa_gute zifashwa bafashwa_gute bafashwa ikora_iki irakora_iki "
        "yakoze_iki bakora_iki bikora_iki hakorwa_iki hakozwe_iki bakoze_iki yakora_iki uruhe_ruhare "
        "agira_uruhe_ruhare bagira_uruhe_ruhare",
        Cue.STEPS: "twasinya_dute twasinya_gute yasinya_ate yasinya_gute twakwinjira_dute dusinya_dute basinya_bate "
        "turashaka_gusinya dushaka_gusinya turashaka_kwinjira ndashaka_gusinya turifuza_gusinya natwe_turashaka "
        "twifuza_gusinya",
        Cue.OUR: "w'umujyi_wacu umujyi_wacu umuyobozi_wacu meya_wacu akarere_kacu",
        Cue.PLEDGE: "iri_tangazo itangazo iyi_nyandiko inyandiko amasezerano_ya_new_york iyi_deklarasiyo",
        Cue.WHAT: "rivuga_iki rivuga_ku_ki ivuga_iki bivuga_iki ni_iki nsobanurira sobanura iki",
        Cue.POINT: "ibyo_biyemeje biyemeje imihigo umuhigo amasezerano isezerano ibyemezo ibyiyemejwe ingingo "
        "ubwitange basezeranye basezeranye_iki bemeye_gukora_iki biyemeje_iki",
        Cue.START: "watangije yatangije batangije byatangiye byatangijwe watangiye igitekerezo igitekerezo_cya_nde "
        "byavuye_he uwatangije watangije_iki yazanye wazanye gitekerezo iki_gitekerezo igitekerezo_cyavuye",
        Cue.SHOW: "nyereka mpa nyandikira nyoherereza mbwira twereke",
        Cue.LIST: "urutonde_rwose abasinye_bose imijyi_yose",
        Cue.GREET: "muraho muraho_neza mwaramutse mwiriwe bite amakuru amakuru_yanyu bite_se mwaramutseho uraho",
        Cue.THANK: "murakoze murakoze_cyane urakoze urakoze_cyane mwakoze imana_iguhe_umugisha",
        Cue.FILL: "gikorwa iki_gikorwa bitandatu atandatu mu_bugande mu_izina izina se na cyane rwose mbese ese byo "
        "kuri uwa cyangwa ntirasinya ibahe umugisha imana zibiba bazirwanya kirwanywa natwe turashaka agira yo_muri",
        Cue.HOW: "gate kate bate",
    },
    "rn": {
        Cue.SIGN: "yarateye_umukono yarateye_igikumu irateye_igikumu irateye_umukono vyateye_igikumu vyateye_umukono "
        "yateye_umukono yateye_igikumu barateye_igikumu igikumu umukono yotera_umukono iri_ku_rutonde ku_rutonde "
        "gutera_umukono gutera_igikumu twotera_umukono yarinjiye bateye_umukono bose_bateye_umukono",
        Cue.WHO: "ni_nde nde ninde bande",
        Cue.MANY: "bingahe bingahe_vyose vyose_hamwe bangahe zingahe",
        Cue.WHICH: "ni_ibihe ibihe ni_ivyahe",
        Cue.CITY: "igisagara ibisagara komine intara",
        Cue.LEADER: "umukuru_w'igisagara umukuru_w'igisagara_cacu meya umukuru",
        Cue.DO: "bararukorera_iki bazifasha_gute barakora_iki irakora_iki bakora_iki bakorera_iki bafasha_gute "
        "hakorwa_iki yakoze_iki babafasha_gute bayatorera_umuti torera_umuti",
        Cue.STEPS: "yotera_umukono_gute twotera_umukono_gute twokwinjira_gute yosinya_gute turashaka_gutera_umukono "
        "turashaka_gusinya natwe_turashaka turashaka_kwinjira",
        Cue.OUR: "cacu igisagara_cacu w'igisagara_cacu",
        Cue.PLEDGE: "iri_tangazo itangazo uru_rwandiko",
        Cue.WHAT: "rivuga_iki bivuga_iki ni_igiki igiki iki",
        Cue.POINT: "amasezerano ivyiyemejwe ivyo_biyemeje imihigo isezerano ivyo_bemeye bemeye bemeye_gukora_iki "
        "biyemeje basezeranye",
        Cue.START: "yabitanguje watanguje yatanguje vyatangujwe vyatanguye batanguje uwabitanguje iciyumviro",
        Cue.WHEN: "ryari igihe_ki",
        Cue.SHOW: "nyereka mpa ndungikira mbwira amazina_y'ibisagara mpa_amazina",
        Cue.LIST: "urutonde_rwose urutonde",
        Cue.GREET: "amahoro bwakeye mwaramutse mwiriwe amahoro_neza gira_amahoro ni_amahoro",
        Cue.THANK: "urakoze urakoze_cane murakoze murakoze_cane imana_iguhezagire",
        Cue.FILL: "mu_ncamake incamake cane vya kw'izina kw_izina mbega none gatandatu bitandatu natwe turashaka",
        Cue.HOW: "gute",
    },
    "ln": {
        Cue.SIGN: "etyaki_maboko atyaki_maboko batyaki_maboko etyi_maboko kotya_maboko esili_kotya_maboko tya_maboko "
        "esinyaki asinyaki basinyaki esignaki asignaki basignaki kosinya kosigne na_liste eza_na_liste eza_na_kati "
        "na_kati ezali_na_kati ezali_na_liste bakotaki ekotaki kokota na_lisiti esili_kosinya ezangi_na_liste ezangi "
        "ezali_te_na_liste esinyi asinyi basinyi asinyelaki basinyelaki kosigner esili_kosigner",
        Cue.WHO: "nani banani",
        Cue.MANY: "boni nyonso_boni motango",
        Cue.WHICH: "bingumba_nini engumba_nini wapi_oyo oyo_wapi",
        Cue.CITY: "bingumba engumba bavile vile bamboka mboka",
        Cue.LEADER: "mokonzi_ya_engumba mokonzi bourgmestre mokambi",
        Cue.DO: "kosala_nini bazali_kosala_nini ezali_kosala_nini basali_nini esali_nini basalaki_nini esalaki_nini "
        "bazosala_nini ezosala_nini ezosalama_nini bakosalaka_nini basalaka_nini bakosala_nini asalaka_nini "
        "bazosalisa bazosalisa_bango_ndenge_nini basalisaka",
        Cue.HOW: "ndenge_nini lolenge_nini",
        Cue.STEPS: "kosinya_ndenge_nini tosinya_ndenge_nini tokoki_kosinya akoki_kosinya tokota_ndenge_nini "
        "kosigne_ndenge_nini tolingi_kosinya tolingi_kotya_maboko nalingi_kosinya tolingi_kokota tolingi_kosigner "
        "biso_mpe_tolingi",
        Cue.OUR: "ya_biso na_biso engumba_na_biso mboka_na_biso ya_ngai",
        Cue.PLEDGE: "liyebisi oyo_liyebisi lisakoli mokanda declaration_oyo",
        Cue.WHAT: "elobi_nini elobeli_nini elakisi_nini ezali_nini nini limbola",
        Cue.POINT: "bilaka elaka bilaka_nyonso mikano mokano balakaki balakaki_nini balaki balaki_nini",
        Cue.START: "nani_abandaki abandaki babandaki ebandaki abandisaki ebandaki_ntango_nini likanisi_ya_nani",
        Cue.WHEN: "ntango_nini mokolo_nini mobu_nini",
        Cue.SHOW: "lakisa lakisa_ngai pesa_ngai tindela_ngai yebisa_ngai tindela tindela_ngai_bankombo "
        "tindela_ngai_bankombo_nyonso pesa_nga",
        Cue.LIST: "liste_mobimba liste_nyonso liste bankombo_nyonso kombo_nyonso_ya bakombo_ya_bingumba bakombo_nyonso",
        Cue.GREET: "mbote mbote_na_yo mbote_na_bino sango_nini ndenge_nini_ndeko boni_ndeko losako",
        Cue.THANK: "matondo matondo_mingi matondi melesi melesi_mingi botondi aksanti_mingi",
        Cue.FILL: "yango motoba mitano misato mibale na_kombo kombo mobimba ndeko ndeko_na_ngai to_te esili mpe "
        "lokola oyo tolingi nalingi limbola bakima bango",
    },
}
