"""Who is not the mayor that a city has: whoever was it or stands in for one, and the family. Read by
`bot.rules.weighing.only_of_it` where a word for a mayor stands beside it; `ONE_WORD` says both at once.
"""

from bot.rules.spelling.folding import fold

_BESIDE = {
    "en": "former ex previous late deputy vice old retired wife husband son daughter brother sister predecessor "
    "candidate opposition chauffeur driver secretary assistant bodyguard nephew niece uncle aunt",
    "de": "frühere früherer früheren ehemalige ehemaliger ehemaligen verstorbene vize stellvertretende "
    "stellvertretender "
    "frau mann sohn tochter vorgänger kandidat kandidatin",
    "fr": "ancien ancienne ex adjoint adjointe femme mari épouse fils fille prédécesseur candidat candidate feu",
    "es": "antiguo antigua anterior ex difunto vice teniente mujer esposa marido hijo hija hermano candidato "
    "candidata",
    "ca": "antic anterior ex dona fill filla candidat", "gl": "antigo anterior ex muller fillo candidato",
    "pt": "antigo antiga anterior ex falecido vice mulher esposa marido filho filha irmão candidato candidata",
    "it": "ex precedente vecchio vecchia defunto vice moglie marito figlio figlia fratello candidato candidata",
    "ro": "fostul fosta fost ex vice soția fiul candidatul", "nl": "voormalige voormalig oud ex vorige vrouw zoon",
    "sv": "tidigare förre förra före_detta vice fru frun sonen", "da": "tidligere forhenværende vice konen sønnen",
    "nb": "tidligere forrige vara kona sønnen", "fi": "entinen edellinen vara vaimo poika",
    "pl": "były byłego była zastępca zastępcy wice żona syn córka kandydat", "cs": "bývalý bývalého náměstek "
    "žena syn",
    "sk": "bývalý bývalého námestník žena syn", "sl": "bivši nekdanji podžupan žena sin",
    "hr": "bivši nekadašnji eks zamjenik zamjenica žena supruga sin kći kandidat",
    "sr": "bivši nekadašnji eks zamenik zamenica žena supruga sin kći kandidat бивши некадашњи екс заменик "
    "жена супруга "
    "син кандидат",
    "bs": "bivši nekadašnji eks zamjenik žena supruga sin kandidat",
    "mk": "поранешниот поранешен екс заменик заменикот сопругата жената синот кандидатот бившиот",
    "bg": "бившият бившия бивш екс заместник жената съпругата синът кандидатът",
    "ru": "бывший бывшая бывшего прежний экс вице заместитель зам жена муж сын дочь кандидат покойный",
    "uk": "колишній колишня екс віце заступник дружина син донька кандидат", "be": "былы намеснік жонка сын",
    "sq": "ish gruaja burri djali nënkryetari kandidati zëvendës", "el": "πρώην τέως αντιδήμαρχος γυναίκα γιος",
    "tr": "eski önceki eşi karısı oğlu kızı yardımcısı vekili adayı", "az": "keçmiş sabiq müavini həyat_yoldaşı oğlu",
    "ar": "السابق السابقة سابق الأسبق الراحل نائب نائبة زوجة زوج ابن بنت أخ أخت شقيق مرشح",
    "fa": "سابق پیشین معاون همسر پسر دختر", "ur": "سابق سابقہ ڈپٹی نائب بیوی شوہر بیٹا بیٹے بیٹی",
    "hi": "पूर्व भूतपूर्व उप डिप्टी पत्नी पति बेटा बेटे बेटी", "bn": "সাবেক প্রাক্তন ডেপুটি উপ স্ত্রী "
    "স্বামী ছেলে মেয়ে",
    "he": "לשעבר הקודם סגן סגנית אשת אשתו בנו", "id": "mantan bekas wakil istri suami anak calon",
    "ms": "mantan bekas timbalan isteri anak calon", "tl": "dating bise asawa anak kandidato",
    "sw": "zamani naibu mke mume mtoto mgombea", "so": "hore ku_xigeenka xaaska wiilka", "ha": "tsohon "
    "mataimakin matar",
    "am": "የቀድሞ ምክትል ሚስት", "zh": "前 副 妻子 丈夫 儿子 女儿 前任 候选人", "ja": "前 元 副 妻 夫 息子 娘 候補",
    "ko": "전 부 아내 아내가 아들 아들이 딸이 남편이 후보", "vi": "cựu phó vợ con", "th": "อดีต รอง ภรรยา",
    "pa": "ਪਤਨੀ ਪੁੱਤਰ ਧੀ "
    "ਸਾਬਕਾ", "gu": "પત્ની પુત્ર ભૂતપૂર્વ",
    "mr": "पत्नीने पत्नी मुलगा मुलाने माजी", "ne": "पत्नी श्रीमती छोरा पूर्व", "ta": "மனைவி மகன் மகள் முன்னாள்",
    "te": "భార్య కొడుకు మాజీ", "ml": "ഭാര്യ മകൻ മുൻ", "kn": "ಪತ್ನಿ ಹೆಂಡತಿ ಮಾಜಿ", "si": "බිරිඳ හිටපු",
    "hy": "կինը կին որդին նախկին", "ka": "ცოლმა ცოლი მეუღლემ მეუღლე შვილი ყოფილი", "yo": "ìyàwó aya",
    "zu": "umkakhe unkosikazi",
}  # fmt: skip
_ONE_WORD = (
    "altbürgermeister vizebürgermeister altoberbürgermeister bürgermeisterkandidat exalcalde exalcaldesa vicealcalde "
    "vicealcaldesa exprefeito vicesindaco viceprefeito vicemayor exmayor viceprimar wiceprezydent exprimátor "
    "экс-мэр вице-мэр nënkryetari nënkryetar zv dogradonačelnik oud-burgemeester viceborgmästare 前市长 "
    "副市长 前市長 元市長 "
    "副市長"
)
BESIDE_A_MAYOR = {
    word: frozenset(one for one, words in _BESIDE.items() if word in map(fold, words.replace("_", " ").split()))
    for word in (fold(word) for words in _BESIDE.values() for word in words.replace("_", " ").split())
}
ONE_WORD = frozenset(map(fold, _ONE_WORD.split()))
