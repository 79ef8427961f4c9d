"""Words of questions as people of Africa speak them, in towns and dialects; many a verb by its end alone."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "am": {
        Cue.SIGN: "ፈረሙ_ወይ ፈርመዋል_ወይ ፈርሟል_እንዴ ፈርመዋል_እንዴ ፈርማለች_እንዴ የፈረመ_አለ የፈረመ_ሰው ፈርመው ዝርዝር_ውስጥ ዝርዝሩ_ላይ ሊስቱ_ላይ "
        "ሊስት_ላይ ሊስቱ_ውስጥ ፊርማውን አስፈርመዋል ተፈራርመዋል ሳይን",
        Cue.FILL: "አለች አለ_ወይ ሰው ማንኛውም እንዴ እስካሁን እስከአሁን ድረስ ንገሪኝ ደሞ ገና አልፈረመም ወገን ነዋሪ ነዋሪዎች ሶስቱም ጓደኛ ወንድም አቦ",
    },
    "ti": {
        Cue.SIGN: "ፈሪሙ_ዶ ፈሪማ_ዶ ፈሪሞም_ዶ ዝፈረመ ዝፈረመት ተፈሪሙ ክታማ ክታሙ ኣብ_ዝርዝር ኣብቲ_ዝርዝር ዝርዝር_ውሽጢ ሊስት",
        Cue.FILL: "ኣሎ_ዶ የሎን ድዮም ወይ ወይስ ሰብ ዝኾነ ክሳብ_ሕጂ እታ እዛ ንገርኒ በጃኺ ከምኡ_ውን ነዚ ገና ኣይፈረመን",
        Cue.AND: "ን ከምኡውን",
    },
    "om": {
        Cue.SIGN: "mallatteessaniiruu mallatteesseeraa mallatteessitee mallatteessiteettii mallatteessaniittii "
        "mallatteessaa mallattoo_godhe mallattoo_kaa'e fiirmaa fiirmaa_godhe firmaa galmee_keessa tarree_keessa "
        "tarreessa_keessa",
        Cue.FILL: "namni nama jiraa jiruu jirtii moo mitii hanga_ammaatti hanga ammallee obboleessa mee "
        "naaf_himi natti_himi illee magaalaan magaalaa eenyuyyuu eenyullee gara",
        Cue.AND: "fi",
        Cue.LEADER: "bulchaan",
    },
    "so": {
        Cue.SIGN: "saxiixdeen ma_saxiixay ma_saxiixeen miyey_saxiixday miyuu_saxiixay miyay_saxiixday "
        "ma_saxeexday ma_saxeexay saxeexa saxiixan saxiixnayd qalinka_ku_duugtay liiska_ku_jirta "
        "liiska_ma_ku_jirtaa liiska_ku_taal ku_jirta_liiska",
        Cue.FILL: "reer qofna cidna cid miyey miyaad wali weli hada ilaa_hadda walaalo abti abboow bal noo_sheeg "
        "sidoo_kale waaye waaya unbaa",
    },
    "sw": {
        Cue.SIGN: "wamesaini_kweli ishasaini washasaini ashasaini ishatia_saini wameweka_saini ameweka_saini "
        "imeweka_saini wameweka_sahihi kaweka_saini kasaini hawajasaini wamo_kwenye_orodha imo_orodhani "
        "wamo_orodhani kwa_list kwenye_list kwenye_orodha amesign ilisign walisign *lisaini *shasaini *mesign",
        Cue.FILL: "yoyote wowote mtu_yeyote kuna_mtu wakazi watu_wa huko mpaka_sasa hivi_sasa saa jamani bana "
        "mkuu nambie tafadhali_niambie ama jee wote toka mbona nataka_kujua maze",
    },
    "ha": {
        Cue.SIGN: "an_sa_hannu sun_saka_hannu ta_saka_hannu sa_hannunsu sun_rattaba_hannu ta_rattaba_hannu "
        "rattafa_hannu sun_yi_sain sun_sa_ma_hannu a_cikin_jerin suna_cikin suna_ciki",
        Cue.FILL: "wanda wasu daga mutum mutanen yan jama'ar garin birnin ko kuma ma har har_yanzu tukuna fa "
        "aboki yallabai malam wai su biyu",
    },
    "yo": {
        Cue.SIGN: "ti_fọwọ́sí ti_buwọ́_lù ti_tọwọ́_bọ̀ tọwọ́_bọ̀_ọ́ bọwọ́_lù ti_bọwọ́_lù ti_sign ti_fi_ọwọ́_sí "
        "wà_nínú_àkọsílẹ̀ nínú_àkọsílẹ̀ nínú_lísìtì",
        Cue.FILL: "ǹjẹ́ ẹnikẹ́ni ẹnikan ẹnì_kan láti ará ará_ilu ìlú títí_di_ìsinsìnyí di_ìsinsìnyí ọ̀gá abi o",
        Cue.AND: "pẹ̀lú",
    },
    "ig": {
        Cue.SIGN: "bịanyeela_aka debanyela_aha debanyere_aha na_ndepụta n'ime_ndepụta so_na_ndepụta anyela_aka",
        Cue.FILL: "ò_nwere onye onye_si onye_ọbụla onye_ọ_bụla si sitere ugbu_a ruo_ugbu_a nna kwanu",
    },
    "pcm": {
        Cue.SIGN: "put_hand_for don_put_their_hand dey_for_list dey_for_the_list dey_inside_the_list e_don_sign "
        "dem_don_sign",
        Cue.FILL: "pesin person anybody anyone pipo people from wetin never still till now since sisi ooo oo "
        "know join inside oya hope",
    },
    "zu": {
        Cue.SIGN: "*sayinele *sayindile *sayinda *sayinike *sayinda_na *bhalisile *sohlwini sohlwini kulolu_hlu "
        "*beke_isandla",
        Cue.FILL: "base ovela abavela kusukela kuze_kube_manje baba mfowethu bhuti sisi awungitshele yini yona nayo",
        Cue.LEADER: "umeya isekela_meya",
        Cue.CITY: "dolobha",
    },
    "xh": {
        Cue.SIGN: "*tyikitye *tyikityele *sayine *sayinele eluhlwini",
        Cue.FILL: "ngaba kukho base ovela abavela okwangoku ukuza_kuthi_ga bhuti sisi yona nayo nazo",
    },
    "nd": {
        Cue.SIGN: "*sayinile *sayine *saynile",
        Cue.FILL: "na ukhona umuntu abantu khathesi",
    },
    "st": {
        Cue.SIGN: "*tekena *saennwe lethathamong",
        Cue.FILL: "ba tswang tsoang hona_joale le_yena ke_kopa",
        Cue.AND: "le",
    },
    "tn": {
        Cue.SIGN: "*saennwe *tekenne lenaaneng",
        Cue.FILL: "na mongwe go_tswa tswang yone tlhe ka_kopo",
        Cue.AND: "le",
    },
    "nso": {
        Cue.SIGN: "*saenne *saena *tekenne lenaneong",
        Cue.FILL: "na go motho batho ba go_tšwa tšwago bjale le ntate mma",
    },
    "ts": {
        Cue.SIGN: "*sayinile *sayina *sayineke *sayineriwile nxaxamelweni",
        Cue.FILL: "xana ku na munhu vanhu va ku_suka sweswi",
        Cue.LEADER: "meyara",
    },
    "ve": {
        Cue.SIGN: "*sainile *saina *saine",
        Cue.FILL: "naa hu na muthu vhathu vha bvaho zwino",
        Cue.LEADER: "meyara",
    },
    "ss": {
        Cue.SIGN: "*sayinile *sayine",
        Cue.FILL: "yini na ukhona umuntfu bantfu nyalo",
    },
    "sn": {
        Cue.SIGN: "*sainiwa *sainawo *nyora_zita zvakasainwa pachinyorwa pane_list",
        Cue.FILL: "pane veku vanobva anobva kubva izvozvi parizvino kusvika shamwari nhai",
        Cue.LEADER: "gurukota",
    },
    "ny": {
        Cue.SIGN: "*sainapo *sainatu *sainadi *saini pa_mndandanda",
        Cue.FILL: "aku ochokera kuchokera pano mpaka_pano mpaka pakali bwana achimwene nanga nawonso",
        Cue.AND: "ndi",
    },
    "bem": {
        Cue.SIGN: "*saina *saini *sainile *sayina pa_lisiti",
        Cue.FILL: "bushe nga kuli umuntu abantu aba ukufuma fuma nomba mukwai na",
        Cue.AND: "na",
        Cue.LEADER: "meya",
    },
    "toi": {
        Cue.SIGN: "*saina *saini",
        Cue.FILL: "kuli muntu bantu",
    },
    "loz": {
        Cue.SIGN: "*saena *saina",
        Cue.FILL: "kana kuna mutu batu",
    },
    "rw": {
        Cue.SIGN: "*sinyaga *shyizeho_umukono barasinye washyizeho_umukono yashyize_umukono bashyize_umukono "
        "ku_rutonde iri_ku_rutonde bari_ku_rutonde",
        Cue.FILL: "umuntu ab'i uva bava wo kugeza_ubu kugeza mbese mwambwira nyabuneka bwana nimumbwire nabo",
    },
    "rn": {
        Cue.SIGN: "*teye_umukono *sinye *shizeko_umukono yateye_umukono barateye_umukono umukono ku_rutonde",
        Cue.FILL: "mbega hari umuntu abantu bo ubu gushika_ubu",
    },
    "lg": {
        Cue.SIGN: "*tadde_omukono *sayinze *saini *sinye *teeka_omukono *teekako_omukono yassaako_omukono "
        "bassaako_omukono yataddeko_omukono bataddeko_omukono ku_lukalala kulukalala ku_lisiti olukalala "
        "lukalala",
        Cue.FILL: "bali_ku ali eri omuntu ow'e ab'e ava bava okutuusa_kati munnange kituufu",
        Cue.LEADER: "loodi_meeya",
    },
    "nyn": {
        Cue.SIGN: "*teire_omukono *taho_omukono *saina *sainire yaataho_omukono",
        Cue.FILL: "hariho omuntu abantu ba mbwenu nk'obu",
        Cue.AND: "na",
    },
    "ach": {
        Cue.SIGN: "oketo_cing gu_keto_cing oketo_cinge gucing oketo_nying otyeko_keto",
        Cue.FILL: "tye ngat dano pa me kombedi ki",
    },
    "luo": {
        Cue.SIGN: "oseketo_seyi oseketo_sei seyi oketo_seyi osesain osesign",
        Cue.FILL: "be nitie ng'ato jo ma moa sani kata",
    },
    "ki": {
        Cue.SIGN: "*sainire *kĩrire_kĩrore kĩrore nĩmasainire nĩĩrasainire",
        Cue.FILL: "nĩ kũrĩ mũndũ andũ a kuuma rĩu",
    },
    "ln": {
        Cue.SIGN: "*tye_maboko *signe *signé etye_maboko batye_maboko esigne basigne basignaki na_liste kotya_maboko",
        Cue.FILL: "bazali azali boni moto nde uta kino tango ndeko papa mama yebisa_ngai nanu",
        Cue.AND: "na mpe",
        Cue.LEADER: "meya bourgmestre",
    },
    "kg": {
        Cue.SIGN: "*signe *sinye me_signe me_tula_signature kutula_maboko",
        Cue.FILL: "keti ke muntu bantu ya ntangu",
    },
    "lua": {
        Cue.SIGN: "*signe *tuadi mmuteke_tshiala tshiala",
        Cue.FILL: "kudi muntu bantu ba",
    },
    "wo": {
        Cue.SIGN: "xaatim_na xaatim_nañu nañu_xaatim dafa_xaatim signe_na siñe siñe_na bokk_na_ci_liste "
        "ci_liste_bi ci_biir_liste",
        Cue.FILL: "mbaa am_na nit_ku kenn waa waay fa ba_léegi ba_tey sama_waay yow moom ñoom dafa nga daal de "
        "rek xamal_ma wax_ma it du",
        Cue.AND: "ak",
    },
    "ff": {
        Cue.SIGN: "siifiti siifitii siñnii winndii_junngo juŋngo",
        Cue.FILL: "mbele ina woodi gooto yimɓe iwɗo iwde haa_jooni jooni",
        Cue.AND: "e",
    },
    "bm": {
        Cue.SIGN: "ye_bolonɔ_bila bolonɔ bolonɔ_bila y'a_bolonɔ_bila y'u_bolonɔ signe_la",
        Cue.FILL: "mɔgɔ dɔ mɔgɔw bɔra ka be sisan fo_sisan wa",
        Cue.AND: "ni",
        Cue.LEADER: "meri",
    },
    "tw": {
        Cue.SIGN: "de_ne_nsa_ahyɛ_ase asign ahyɛ_aseɛ de_wɔn_nsa_ahyɛ_ase ahyɛ_ase_anaa wɔ_list_no_so agye_atom",
        Cue.FILL: "so na firi nkurɔfo besi_nnɛ mesrɛ_wo charley charle chale kraa",
        Cue.AND: "ne",
    },
    "ee": {
        Cue.SIGN: "de_asi_te tso_asi_ete asi_te asi_ete wode_asi_te ede_asi_te",
        Cue.FILL: "ame aɖe tso vaseɖe meɖe kuku",
        Cue.AND: "kple",
    },
    "gaa": {
        Cue.SIGN: "kɛ_enine_ewo_shishi enine_ewo_shishi ewo_shishi kɛ_amɛnine_ewo_shishi amɛnine_ewo_shishi "
        "ekɛ_enine_wo_shishi shishi",
        Cue.FILL: "ani aani kɛ enine ewo mɔ ko yɛ jɛ amɛ nine",
        Cue.AND: "kɛ",
    },
    "mg": {
        Cue.SIGN: "nanaovana_sonia efa_nanao_sonia efa_nisonia anaty_lisitra nosoniavina",
        Cue.FILL: "angaha avy_any avy_ao an' any mbola hatramin'izao aza ra-ho namana anie sady na_tsia",
        Cue.AND: "sy",
    },
    "af": {
        Cue.SIGN: "al_geteken al_onderteken ingeteken getekent op_die_lysie",
        Cue.FILL: "enige nog ouens tot_nou bru sê_my jy of_nie",
    },
    "rif": {
        Cue.SIGN: "tsinya sinyen",
    },
    "kab": {
        Cue.SIGN: "tesinyi sinyan yestenya tezmel tesṭenyi teṣṣinya",
        Cue.FILL: "ma yella win si imdanen n",
    },
    "ti-Latn": {
        Cue.SIGN: "feremu ferima",
    },
    "am-Latn": {
        Cue.SIGN: "fermewal feremo feremu fermual fermalech feremech firma",
        Cue.FILL: "ke ale wey ende sew yalu eskahun",
    },
}
