"""Words by which a sentence about signing, or one that names a city, is about something else altogether."""

from bot.rules.words.cues import Cue, Table

# Who else is signed, and what else: a striker, a lease.
_SIGNED_ELSEWHERE = {
    "en": "keeper keepers goalkeepers fullback shortstop linebacker rookie striker goalkeeper goalie "
    "quarterback pitcher midfielder defender winger footballer forward player players "
    "contract lease mortgage score scores match fixture",
    "fr": "gardien_but footballeurs milieu_de_terrain attaquant gardien_de_but joueur joueurs footballeur contrat "
    "mercato match score",
    "es": "arquero goleador volante_nuevo delantero portero jugador jugadores futbolista contrato fichaje fichajes "
    "fichó fichado partido marcador",
    "pt": "atacante goleiro avançado jogador jogadores futebolista contrato jogo placar",
    "it": "attaccante portiere giocatore giocatori calciatore contratto calciomercato partita",
    "de": "keeper angreifer mittelfeldspieler stürmer torwart spieler verteidiger fußballer vertrag mietvertrag "
    "spielstand bundesliga",
    "nl": "spits doelman speler spelers voetballer contract huurcontract",
    "sv": "anfallare målvakt spelare kontrakt",
    "pl": "napastnik napastnika bramkarz bramkarza piłkarz piłkarza zawodnika kontrakt mecz",
    "ru": "нападающего вратаря игрока футболиста защитника контракт матч счет",
    "uk": "нападника воротаря гравця футболіста захисника контракт матч",
    "tr": "forvet kaleci futbolcu oyuncu transfer maçı",
    "ar": "مهاجم مهاجما حارس_مرمى لاعب لاعبا عقد مباراه رواية روايته روايتها ديوانه ديوانها للوداد للرجاء للزمالك",
    "fa": "مهاجم بازیکن قرارداد",
    "sr": "napadača golmana fudbalera igrača ugovor нападача голмана играча уговор",
    "hr": "napadača vratara nogometaša igrača ugovor",
    "id": "penyerang kiper pemain kontrak pertandingan",
    "zh": "球员 前锋 门将 合同 比分",
    "ja": "選手 契約 試合",
    "ko": "선수를 계약 경기",
    "sq": "trajner trajnerin trajneri lojtar lojtarë lojtarin sulmues portier ndeshje ndeshja transferim",
    "nb": "spiss keeper kontrakt",
    "da": "angriber målmand spiller kontrakt",
    "fi": "hyökkääjän maalivahdin pelaajan sopimuspelaaja",
    "hu": "csatárt kapust játékost focistát mérkőzés",
    "ro": "atacant portar jucător jucători fotbalist meci",
    "el": "επιθετικό τερματοφύλακα παίκτη παίχτη ποδοσφαιριστή προπονητή αγώνα",
    "mk": "напаѓач голман фудбалер играч тренер натпревар",
    "bg": "нападател вратар футболист играч треньор мач",
    "cs": "útočníka brankáře hráče fotbalistu zápas",
    "sk": "útočníka brankára hráča futbalistu zápas",
    "bs": "napadača golmana fudbalera igrača trenera",
    "vi": "tiền_đạo thủ_môn cầu_thủ trận_đấu",
    "he": "חוזה קשר_חדש כדורסלן שכירות משכנתא חלוץ שוער שחקן שחקנים משחק כדורגלן",
    "ur": "بلے_باز باؤلر کھلاڑی میچ",
    "hi": "खिलाड़ी मैच",
    "sw": "mchezaji mshambuliaji mechi",
    "so": "ciyaartooy gooldhaliye ciyaaryahan goolhaye kubadda",
    "bn": "খেলোয়াড় ম্যাচ",
}
SIGNED_ELSEWHERE = frozenset(word for words in _SIGNED_ELSEWHERE.values() for word in words.split() if "_" not in word)
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _SIGNED_ELSEWHERE.items()}

# What somebody or something is called: the name behind it is theirs.
_CALLED = {
    "en": "my_name_is name_is named called i_am i_m im_called this_is",
    "fr": "je_m_appelle m_appelle s_appelle nommé nommée prénommé",
    "es": "me_llamo se_llama llamado llamada mi_nombre_es",
    "pt": "me_chamo chamo_me se_chama chamado chamada meu_nome_é",
    "it": "mi_chiamo si_chiama di_nome il_mio_nome_è",
    "de": "ich_heiße heiße heißt mein_name_ist ich_bin namens",
    "nl": "ik_heet heet mijn_naam_is",
    "sv": "jag_heter heter mitt_namn_är",
    "da": "jeg_hedder hedder",
    "nb": "jeg_heter heter",
    "fi": "nimeni_on nimi_on",
    "pl": "mam_na_imię nazywam_się ma_na_imię",
    "cs": "jmenuji_se jmenuje_se",
    "hr": "zovem_se zove_se moje_ime_je ja_sam",
    "ru": "меня_зовут зовут мое_имя",
    "uk": "мене_звати звати моє_ім_я",
    "ar": "اسمي انا_اسمي اسمه اسمها",
    "fa": "اسم_من نام_من اسمم",
    "he": "שמי קוראים_לי",
    "hi": "मेरा_नाम",
    "ur": "میرا_نام",
    "tr": "benim_adım adım",
    "id": "nama_saya namaku",
    "sw": "jina_langu_ni naitwa anaitwa",
    "sq": "quhem unë_quhem më_quajnë",
    "zh": "我叫 我的名字是 我名叫",
    "ja": "私の名前は",
    "ko": "제_이름은 내_이름은",
    "vi": "tên_tôi_là tôi_tên_là",
}
CALLED = frozenset(phrase.replace("_", " ") for phrases in _CALLED.values() for phrase in phrases.split())

# How somebody is: a city behind it is only greeted.
_HOW_ARE_YOU = {
    "en": "what_s_up whats_up wassup wazzup sup yo_what_s_up hey_what_s_up how_are_you how_r_u how_s_it_going "
    "how_is_it_going how_you_doing how_are_you_doing what_s_good what_s_new howdy",
    "fr": "ça_va comment_ça_va comment_vas_tu comment_allez_vous quoi_de_neuf",
    "es": "qué_tal qué_tal_todo qué_onda qué_pasa cómo_estás cómo_están cómo_va qué_hay",
    "pt": "tudo_bem como_vai e_aí como_estás como_está tudo_bom",
    "it": "come_va come_stai come_state che_si_dice",
    "de": "wie_geht_s wie_gehts wie_geht_es_dir was_geht",
    "nl": "hoe_gaat_het hoe_is_het",
    "sv": "hur_är_läget läget hur_mår_du hur_står_det_till",
    "da": "hvordan_går_det",
    "nb": "hvordan_går_det",
    "pl": "co_tam jak_się_masz co_słychać",
    "cs": "jak_se_máš jak_se_máte",
    "ru": "как_дела как_ты как_жизнь что_нового",
    "uk": "як_справи як_ти",
    "sr": "kako_si kako_ste šta_ima како_си како_сте шта_има",
    "hr": "kako_si kako_ste što_ima",
    "bg": "как_си как_сте",
    "mk": "како_си како_сте што_има",
    "sq": "si_je si_jeni ç_kemi",
    "tr": "nasılsın nasılsınız naber ne_haber",
    "ar": "كيف_حالك كيف_حالكم كيفك كيفكم شلونك شلونكم ازيك ازيكم شو_الاخبار لاباس كيداير",
    "fa": "چطوری حالت_چطوره چه_خبر",
    "he": "מה_נשמע מה_שלומך מה_קורה",
    "id": "apa_kabar",
    "ms": "apa_khabar",
    "sw": "habari_yako habari_gani mambo_vipi",
    "so": "sidee_tahay iska_warran",
    "hi": "कैसे_हो कैसे_हैं kaise_ho",
    "ur": "کیسے_ہو کیسے_ہیں",
    "bn": "কেমন_আছো কেমন_আছেন",
    "vi": "có_khỏe_không",
    "tl": "kumusta kamusta",
}
HOW_ARE_YOU = frozenset(phrase.replace("_", " ") for phrases in _HOW_ARE_YOU.values() for phrase in phrases.split())
