"""To join, to do and to show, as people in Africa say it every day."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "sw": {
        Cue.LIST: "kuona_orodha nataka_orodha naomba_orodha nipe_orodha",
        Cue.SIGN: "wameshasign imeshasign washasign imeshatia_saini wameshatia_saini jiunge ujiunge kujiunga "
        "ajiunge wajiunge tujiunge kusaini asaini atie_saini kutia_saini "
        "iliyotia_saini yaliyosaini iliyosaini waliosaini umeshasaini imeshasaini ameshasaini imesign wamesign "
        "wametia_saini ametia_saini imetia_saini zimesaini",
        Cue.DO: "wamefanya_nini imefanya_nini amefanya_nini wanafanya_nini inafanya_nini zinafanya_nini "
        "ilifanya_nini "
        "mifano mfano mifano_gani",
        Cue.HOW: "ufanye_nini tufanye_nini afanye_nini wafanye_nini vipi "
        "namna jinsi kwa_njia_gani anawezaje tunawezaje unawezaje wanawezaje inawezaje",
        Cue.OUR: "wetu yetu letu zetu wangu yangu mji_wetu meya_wetu",
        Cue.SHOW: "kuona_orodha nataka_orodha naomba_orodha nipe_orodha nionyeshe onyesha tuonyeshe nipe nipatie "
        "orodhesha",
        Cue.CITY: "miji mji maeneo majiji jiji kaunti",
    },
    "lg": {
        Cue.SIGN: "baasayinze basayinze yasayinze asayinze kyasayinze byasayinze okusayina basayina okwegatta "
        "yeegatta twegatte okuteeka_omukono yateeka_omukono byateeka_omukono ebyateeka_omukono "
        "byateeka_emikono ateeka_omukono ebyateeka omukono emikono",
        Cue.DO: "bikolera_ki ekola_ki akola_ki bakola_ki ekoze_ki bikola_ki bikolera",
        Cue.HOW: "atya tuyinza_tutya asobola_atya",
        Cue.OUR: "waffe yaffe kyaffe gwaffe",
        Cue.SHOW: "biruwa ndaga ndagaayo",
        Cue.CITY: "ebibuga ekibuga",
    },
    "rw": {
        Cue.SIGN: "kwinjira wakwinjira kwiyunga gusinya yasinya yasinye yarasinye basinye kwemeza bashyizeho_umukono",
        Cue.DO: "ikora_iki bakora_iki ikoze_iki yakoze_iki akora_iki",
        Cue.HOW: "ute gute bite",
        Cue.OUR: "wacu yacu cyacu rwacu",
        Cue.SHOW: "nyereka mbwira",
        Cue.CITY: "imijyi umujyi uturere akarere",
    },
    "ti": {
        Cue.FILL: "ኣለዋ ኣለዉ ኣሎ ኣላ",
        Cue.SIGN: "ፈሪማዶ ፈሪሞዶ ፈሪመንዶ ይፍርም ክፍርሙ ፈሪመን ፈሪሙ ፈሪማ ፈሪሞም ፈሪመንዶ ክፍርም",
        Cue.CITY: "ከተማታት ከተማ",
        Cue.WHICH: "ኣየኖት ኣየናይ ኣየነይቲ",
        Cue.HOW: "ብኸመይ ከመይ",
        Cue.OUR: "ናትና ከተማና",
    },
    "am": {
        Cue.SIGN: "ትቀላቀላለች ይቀላቀላል ልንቀላቀል እንቀላቀል ትፈርማለች ይፈርማል መፈረም ሊፈርም ልትፈርም መቀላቀል ሊቀላቀል ልትቀላቀል የፈረሙ የፈረመ ተፈርሟል "
        "ፈርመዋል ፈርሟል አልፈረመችም አልፈረመም",
        Cue.DO: "ምን_ሰራች ምን_ሰራ ምን_ሰሩ ምን_እየሰሩ ምን_እየሰራ ምን_እየሰራች ምን_አደረገ ምን_አደረገች ምን_ያደርጋሉ ምን_ታደርጋለች",
        Cue.HOW: "እንዴት በምን_መንገድ",
        Cue.OUR: "የእኛ የኔ ከተማችን",
        Cue.LEADER: "ከንቲባችን ከንቲባ ከንቲባው",
        Cue.CITY: "ከተሞችን ከተሞች ከተማ",
        Cue.SHOW: "አሳየኝ አሳዩኝ",
    },
    "om": {
        Cue.FILL: "waa'ee danda'a danda'u danda'ama baay'ee har'a",
        Cue.SIGN: "mallatteessuu mallatteesse mallatteessan mallatteessite makamuu makamte",
        Cue.DO: "maal_hojjetu maal_hojjeta maal_godhe maal_godhan",
        Cue.HOW: "akkamitti akkamiin",
        Cue.OUR: "keenya koo kantiibaan_keenya magaalaan_keenya",
        Cue.LEADER: "kantiibaa kantiibaan bulchaa",
        Cue.CITY: "magaalota magaalaa magaalaan magaalonni",
    },
    "so": {
        Cue.FILL: "laga lagu looga loogu su'aal",
        Cue.SIGN: "saxiixi saxiixo saxiixaan ku_biiri ku_biiro biiri biirto saxiixay saxiixday saxiixeen ku_jirta "
        "ku_jiraa",
        Cue.DO: "maxay_qabatay maxay_qabtay maxay_qabteen maxaa_loo_qabtay loo_qabtay maxay_qabtaan "
        "maxay_samaysay maxay_sameeyeen u_qabtaan "
        "maxay_u_qabtaan",
        Cue.HOW: "sidee sidee_ayuu sidee_bay",
        Cue.OUR: "keenna magaaladeenna magaaladayda duqa_magaaladeenna teena",
        Cue.LEADER: "duqa duqii guddoomiyaha",
        Cue.CITY: "magaalooyinku magaalooyinka magaalooyinkee magaalooyin magaalo",
        Cue.SHOW: "i_tus ii_tus tus",
    },
    "ha": {
        Cue.SIGN: "zai_shiga iya_shiga za_a_shiga shiga_cikin sa_hannu suka_sa_hannu ta_sa_hannu sun_sa_hannu "
        "ya_sa_hannu",
        Cue.DO: "ta_yi ke_yi suke_yi take_yi yake_yi me_aka_yi suka_yi misali misalai",
        Cue.HOW: "ta_yaya yaya",
        Cue.OUR: "garinmu garin_mu namu birninmu",
        Cue.SHOW: "nuna_mini nuna_min nuna",
        Cue.CITY: "birane biranen garuruwa gari birni birnin",
    },
    "yo": {
        Cue.SIGN: "darapọ̀ darapo fọwọ́_sí fọwọ́_sí_i fowo_si",
        Cue.DO: "ń_ṣe n_se kí_ni_wọ́n_ṣe",
        Cue.HOW: "báwo_ni bawo_ni báwo",
        Cue.OUR: "wa ìlú_wa ilu_wa mi",
        Cue.SHOW: "hàn_mí han_mi fi_hàn fi_han",
        Cue.CITY: "ìlú ilu àwọn_ìlú",
    },
    "ig": {
        Cue.FILL: "n'ime n'etiti na-eme ga-esi",
        Cue.SIGN: "soro isoro sonye isonye esonye bịanyere_aka bianyere_aka ịbịanye_aka",
        Cue.DO: "na-eme mere gịnị_ka_obodo",
        Cue.HOW: "kedu_ka kedu_otu olee_otu",
        Cue.OUR: "anyị obodo_anyị anyi",
        Cue.SHOW: "gosi gosi_m",
        Cue.CITY: "obodo obodo_niile",
    },
    "wo": {
        Cue.FILL: "mëna mën nekk ñoo ñooy ban yan la ndax",
        Cue.LEADER: "maire meer",
        Cue.SIGN: "xaatime xaatimee xaatimnañu xaatimul xaatim xaatimoon ndaje bokk",
        Cue.DO: "lan_lañuy_def lañuy_def lan_la_def",
        Cue.HOW: "naka nan",
        Cue.OUR: "suñu sunu sama",
        Cue.CITY: "dëkk dëkk_yi",
    },
    "zu": {
        Cue.SIGN: "lingajoyina singajoyina ungajoyina bangajoyina angajoyina ingajoyina lisayinile sisayine "
        "joyina ujoyine ukujoyina ingajoyina ingasayina usayinile isayinile asayinile basayinile "
        "zisayinile "
        "kusayinile ezisayinile esayinile sayina",
        Cue.DO: "lenzani yenzani wenzani benzani enzani zenzani lenzeni ukwenzani",
        Cue.HOW: "kanjani ngakanjani",
        Cue.OUR: "yethu wethu lethu sethu",
        Cue.SHOW: "ngibonise ngikhombise",
        Cue.CITY: "amadolobha idolobha izindawo",
    },
    "xh": {
        Cue.SIGN: "joyina angasayina usayine isayinile zisayinile basayinile sayina",
        Cue.DO: "zenza_ntoni yenza_ntoni benza_ntoni zenzani yenzani",
        Cue.HOW: "njani kanjani",
        Cue.OUR: "wethu yethu sethu",
        Cue.CITY: "izixeko isixeko",
    },
    "st": {
        Cue.SIGN: "saena saenne ka_kena ho_kena kenela tekena tekenne",
        Cue.HOW: "joang jwang",
        Cue.OUR: "rona motse_oa_rona motse_wa_rona",
        Cue.CITY: "metse motse toropo litoropo ditoropo",
        Cue.DO: "etsang ba_etsang",
    },
    "tn": {
        Cue.FILL: "tse dife ke di ba go",
        Cue.SIGN: "saenneng saenne ba_saenneng di_saenneng saena saenne tsena saeneng",
        Cue.HOW: "jang",
        Cue.OUR: "rona motse_wa_rona",
        Cue.CITY: "ditoropo toropo metse motse",
        Cue.DO: "dirang",
    },
    "sn": {
        Cue.FILL: "munoitwa inoitwa zvinoitwa",
        Cue.SIGN: "kusaina angasaina akasaina yakasaina dzakasaina vakasaina pinda kupinda",
        Cue.DO: "kuitei ari_kuitei iri_kuitei vari_kuitei dziri_kuitei",
        Cue.HOW: "sei nenzira_ipi",
        Cue.OUR: "wedu redu yedu guta_redu",
        Cue.SHOW: "ndiratidze ndiratidzei",
        Cue.CITY: "maguta guta",
    },
    "ny": {
        Cue.SIGN: "kusaina anasaina yasaina wasaina angasayine asaina kulowa",
        Cue.DO: "ikuchita akuchita ikuchita_chiyani zikuchita ikuchitanji mukuchita ukuchita",
        Cue.HOW: "bwanji motani",
        Cue.OUR: "wathu yathu mzinda_wathu",
        Cue.CITY: "mizinda mzinda",
    },
    "mg": {
        Cue.FILL: "ahafahan'ny",
        Cue.SIGN: "manao_sonia nanao_sonia sonia miditra",
        Cue.HOW: "ahoana ahoana_no",
        Cue.OUR: "antsika anay tanànanay",
        Cue.CITY: "tanàna tanànanay tanàn-dehibe",
        Cue.LEADER: "ben'ny_tanàna ben'ny_tanànanay",
    },
    "af": {
        Cue.SIGN: "teken geteken aansluit aangesluit inteken",
        Cue.DO: "gedoen doen wat_doen voorbeelde",
        Cue.HOW: "hoe hoe_kan",
        Cue.OUR: "ons my",
        Cue.SHOW: "wys wys_my lys",
        Cue.CITY: "stede stad dorpe dorp",
    },
    "ln": {
        Cue.LEADER: "mokonzi_ya_engumba mayele maire",
        Cue.DO: "esali_nini bazosala_nini ezosala_nini",
        Cue.CITY: "bingumba engumba mboka bamboka",
        Cue.OUR: "na_biso na_ngai ya_biso",
        Cue.HOW: "ndenge_nini",
        Cue.MANY: "boni",
        Cue.WHICH: "nini wapi",
        Cue.WHO: "nani banani",
        Cue.SIGN: "etyaki_mabɔkɔ batyaki_mabɔkɔ etyaki_maboko atyaki_mabɔkɔ mabɔkɔ maboko etyaki batyaki esigner "
        "basigner atye_maboko atyaki_maboko signe kosinye asinyaki basinyaki etiaki_maboko",
    },
    "tw": {
        Cue.MANY: "ahe sɛn",
        Cue.CITY: "kuro nkuro",
        Cue.HOW: "sɛn dɛn",
        Cue.WHO: "hwan hena",
        Cue.SIGN: "ahyɛ_ase hyɛ_ase nsa_ahyɛ_ase",
    },
    "ee": {
        Cue.CITY: "du duwo",
        Cue.WHO: "ameka",
        Cue.SIGN: "de_asi_ete de_asi",
    },
    "ff": {
        Cue.CITY: "wuro gure",
        Cue.SIGN: "siifi siifii",
    },
}
