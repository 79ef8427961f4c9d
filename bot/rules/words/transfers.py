"""Words by which a sentence about signing, or one that names a city, is about something else altogether."""

from bot.rules.words.cues import Cue, Table

# Who else is signed, and what else: a striker, a lease.
_SIGNED_ELSEWHERE = {
    "en": "striker goalkeeper goalie quarterback pitcher midfielder defender winger footballer forward player players "
    "contract lease mortgage score scores match fixture",
    "fr": "attaquant gardien_de_but joueur joueurs footballeur contrat mercato match score",
    "es": "delantero portero jugador jugadores futbolista contrato fichaje fichajes fichó fichado partido marcador",
    "pt": "atacante goleiro avançado jogador jogadores futebolista contrato jogo placar",
    "it": "attaccante portiere giocatore giocatori calciatore contratto calciomercato partita",
    "de": "stürmer torwart spieler verteidiger fußballer vertrag mietvertrag spielstand bundesliga",
    "nl": "spits doelman speler spelers voetballer contract huurcontract",
    "sv": "anfallare målvakt spelare kontrakt",
    "pl": "napastnik napastnika bramkarz bramkarza piłkarz piłkarza zawodnika kontrakt mecz",
    "ru": "нападающего вратаря игрока футболиста защитника контракт матч счет",
    "uk": "нападника воротаря гравця футболіста захисника контракт матч",
    "tr": "forvet kaleci futbolcu oyuncu transfer maçı",
    "ar": "مهاجم مهاجما حارس_مرمى لاعب لاعبا عقد مباراه",
    "fa": "مهاجم بازیکن قرارداد",
    "sr": "napadača golmana fudbalera igrača ugovor нападача голмана играча уговор",
    "hr": "napadača vratara nogometaša igrača ugovor",
    "id": "penyerang kiper pemain kontrak pertandingan",
    "zh": "球员 前锋 门将 合同 比分",
    "ja": "選手 契約 試合",
    "ko": "선수를 계약 경기",
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
