"""Is it true, a friend says, I have heard, could you tell me: what is said around a question about who signed."""

from bot.rules.words.cues import Cue, Table

_HEARSAY = {
    "en": "reckons reckon word_is rumour rumor supposedly apparently allegedly isnt_it is_that_true is_it_true "
    "mate_says",
    "fr": "pote copain copine paraît y_paraît il_paraît c_est_vrai vrai indiquer par_hasard on_m_a_dit dit_que",
    "es": "cierto verdad es_verdad es_cierto me_dijeron oí escuché dijeron dizque casualidad confirmar figura",
    "pt": "verdade disseram me_disseram ouvi ouvi_dizer acaso por_acaso amigo amiga confirmar",
    "it": "vero è_vero mi_hanno_detto detto amico amica caso pare sembra mi_sa_dire",
    "de": "stimmt stimmt_es stimmt_das angeblich gehört zufällig freund freundin kumpel meint behauptet wissen_sie",
    "nl": "klopt klopt_het vriend vriendin zegt hoorde gehoord vertellen zou_u kunnen_vertellen naar_verluidt",
    "af": "vriend sê waar is_dit_waar gehoor hoor",
    "gsw": "stimmts stimmt_s kolleg seit",
    "lb": "stëmmt stëmmt_et frënd seet héieren",
    "ca": "veritat és_veritat amic amiga diu m_han_dit sentit",
    "gl": "verdade é_verdade amigo dixéronme",
    "ro": "prieten prietenă zice spune adevărat e_adevărat auzit am_auzit puteți_spune",
    "ht": "vre se_vre zanmi tande",
    "sv": "stämmer stämmer_det kompis säger hörde hört påstår",
    "da": "passer passer_det ven veninde siger hørt hørte påstår",
    "nb": "stemmer stemmer_det kompis sier hørte hørt påstår",
    "is": "vinur vinkona segir rétt er_það_rétt heyrði minn mín",
    "fi": "kaveri ystävä sanoo väittää totta onko_totta kuulin kertoa voisitteko_kertoa voitko_kertoa",
    "et": "sõber sõbranna ütleb väidab tõsi kas_see_on_tõsi kuulsin öelda",
    "lv": "draugs draudzene saka taisnība vai_tā_ir_taisnība dzirdēju",
    "lt": "draugas draugė sako tiesa ar_tai_tiesa girdėjau pasakyti",
    "ga": "fíor an_fíor cara deir chuala",
    "cy": "wir gwir ffrind dweud clywais",
    "eu": "egia egia_da egia_al_da lagun esan entzun",
    "ru": "друг подруга говорит говорят правда правда_ли слышал слышала сказали вроде якобы",
    "uk": "друг подруга каже кажуть правда чи_правда чув чула сказали нібито",
    "be": "сябар сяброўка кажа кажуць праўда чуў чула",
    "pl": "kolega koleżanka mówi mówią prawda to_prawda słyszałem słyszałam podobno powiedzieć ponoć",
    "cs": "kamarád kamarádka říká pravda slyšel slyšela prý údajně říct že_ne",
    "sk": "kamoš kamarát kamarátka vraví hovorí pravda počul počula vraj údajne povedať",
    "sl": "prijatelj prijateljica pravi res je_res slišal slišala baje povedati",
    "hr": "frend prijatelj prijateljica kaže kažu istina je_li_istina jel_to_istina čuo čula navodno reći",
    "sr": "drugar drugarica prijatelj kaže kažu istina tačno jel_to_tačno čuo čula navodno reći другар пријатељ каже "
    "кажу истина тачно чуо чула наводно рећи",
    "mk": "другар пријател вели велат точно точно_ли вистина слушнав наводно",
    "bg": "приятел казва казват вярно вярно_ли истина чух уж",
    "sq": "shok shoku mik thotë thonë vërtetë e_vërtetë a_është_e_vërtetë dëgjuar dëgjova gjoja",
    "el": "φίλος φίλη λέει λένε αλήθεια άκουσα άκουσα_ότι ισχύει",
    "hu": "haverom barátom szerint igaz igaz_hogy hallottam mondani meg_tudná_mondani állítólag ugye",
    "sw": "rafiki anasema ni_kweli kweli nimesikia kujua eti",
    "ha": "gaskiya gaskiya_ne na_ji cewa aboki",
    "so": "run ma_run_baa maqlay waxaan_maqlay saaxiib in ay",
    "am": "እውነት እውነት_ነው ሰማሁ ጓደኛዬ",
    "zu": "kuyiqiniso ukuthi ngizwile umngani",
    "xh": "yinyani ukuba ndivile umhlobo",
    "ny": "zoona ndi_zoona ndamva mnzanga",
    "sn": "ichokwadi chokwadi ndanzwa shamwari",
    "rw": "ni_ukuri ukuri numvise inshuti",
    "lg": "kituufu nawulidde mukwano_gwange",
    "yo": "òótọ́ ni_ooto mo_gbo ore_mi",
    "ig": "ọ_bụ_eziokwu eziokwu anụrụ_m enyi_m",
    "wo": "dëgg dëgg_la dégg",
    "mg": "marina marina_ve reko namana",
}
_DENIED = {
    "cs": "nepodepsal nepodepsala nepodepsalo nepodepsali nepodepsaly nepřipojil",
    "sk": "nepodpísal nepodpísala nepodpísalo nepodpísali",
    "lv": "neparakstīja neparakstīs",
    "lt": "nepasirašė",
    "be": "не_падпісаў не_падпісала",
}
TABLE: Table = {
    language: {Cue.FILL: words} | ({Cue.SIGN: _DENIED[language]} if language in _DENIED else {})
    for language, words in _HEARSAY.items()
}
