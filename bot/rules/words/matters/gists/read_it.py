"""Where can I read it, what did they promise, what is it against, tell me simply, of what year is it: ways to ask what
the declaration says, and since when, that do not name it.
"""

from collections.abc import Mapping

# To read it · a promise · against what · explain it simply; a word of each side of "+" must be there.
_ASKED: Mapping[str, str] = {
    "en": "can where may could + read_it read_this read_the_text / what which + promise_exactly they_promise "
    "exactly_promise mayor_commit they_commit commit_to pledge_to_do agree_on agreed_on / what_are_they who_are_they "
    "what_is_it what_s_it whats_it + against / is_it_about is_this_about + hate extremism racism",
    "fr": "où peux peut pourrais + lire_où le_lire la_lire / quoi que qu + promis promettent engagent "
    "engagé / contre + quoi qui / explique expliquez explique_moi + simplement enfant simple bêtement",
    "es": "dónde donde puedo + leer leerla leerlo / qué que a_qué + prometieron prometen comprometen comprometieron / "
    "contra + qué quién / explícalo explícame explica explicá + fácil sencillo simple niño",
    "pt": "onde posso + ler lê_la / o_que que + prometeram prometem comprometem / contra + que quem o_quê / explica "
    "explique + fácil simples criança",
    "it": "dove posso + leggerla leggerlo leggere / cosa che + promesso promettono impegnano / contro + cosa chi / "
    "spiega spiegami spiegamelo + semplice facile bambino",
    "ro": "unde pot + citi citesc / ce + promis promit angajează angajat / împotriva + ce cui / explică + simplu",
    "de": "wo kann + lesen nachlesen durchlesen / was wozu + versprochen verspricht versprechen verpflichten "
    "verpflichtet zugesagt / wogegen gegen_was gegen_wen + ist das sind die geht / erklär erkläre erklärs + einfach "
    "kurz verständlich",
    "nl": "waar kan + lezen nalezen / wat waar + beloofd beloven verbinden toegezegd / waartegen tegen_wat + is dit "
    "dat zijn / leg_uit uitleggen + simpel eenvoudig makkelijk",
    "sv": "var kan + läsa / vad + lovade lovat lovar utlovat / mot_vad emot_vad + är / förklara + enkelt",
    "da": "hvor kan + læse / hvad + lovede lovet lover / imod_hvad mod_hvad + er / forklar + enkelt simpelt",
    "nb": "hvor kan + lese / hva + lovet lover lovte / mot_hva imot_hva + er / forklar + enkelt",
    "fi": "missä mistä + lukea luettavissa / mitä + lupasivat luvanneet lupaavat luvattiin / mitä_vastaan + on / "
    "selitä + yksinkertaisesti",
    "pl": "gdzie mogę można + przeczytać poczytać / co do_czego + obiecali obiecują zobowiązują zobowiązali / przeciw "
    "przeciwko + czemu komu / wyjaśnij wytłumacz + prosto łatwo",
    "cs": "kde + přečíst číst / co + slíbili slibují zavázali zavazují / proti + čemu komu / vysvětli + jednoduše",
    "sk": "kde + prečítať čítať / čo + sľúbili sľubujú zaviazali / proti + čomu komu",
    "sl": "kje + prebrati preberem / kaj + obljubili obljubljajo zavezali / proti + čemu komu",
    "hr": "gdje mogu + pročitati čitati / što + obećali obećavaju obvezuju / protiv + čega koga / objasni + "
    "jednostavno",
    "sr": "gde mogu где могу + pročitam pročitati прочитам / šta на_шта na_šta шта + obećali obećavaju obavezuju "
    "обећали обавезују / protiv против + čega koga чега кога / objasni објасни + prosto jednostavno просто",
    "mk": "каде може + прочитам прочита / што + ветија ветуваат обврзуваат / против + што кого / објасни + едноставно",
    "bg": "къде може + прочета прочете / какво + обещаха обещават обещали ангажират / срещу против + какво кого / "
    "обясни "
    "+ просто",
    "ru": "где можно + прочитать почитать / что на_что + пообещали обещали обещают подписались обязались / против + "
    "чего "
    "кого / объясни + просто коротко",
    "uk": "де можна + прочитати почитати / що на_що + пообіцяли обіцяли обіцяють зобов_язались / проти + чого кого / "
    "поясни + просто",
    "hu": "hol + elolvashatom elolvasni olvasható olvashatom / mit + ígértek ígérnek vállaltak / mi_ellen ki_ellen + "
    "van szól / magyarázd + egyszerűen",
    "sq": "ku + lexoj lexohet / çka çfarë për_çka + premtuan premtojnë zotohen zotuan / kundër + kujt çfarë çkaje / "
    "shpjego shpjegoma + thjesht",
    "el": "πού που + διαβάσω διαβάσει / τι + υποσχέθηκαν υπόσχονται δεσμεύονται / ενάντια_σε κατά + τι ποιον / εξήγησε "
    "εξήγησέ + απλά",
    "tr": "nereden nerede + okuyabilirim okuyabiliriz okunur / ne neye neyi + vaat vaad söz_verdiler söz_veriyorlar "
    "taahhüt / neye_karşı kime_karşı + bu / anlat açıkla + basitçe basit",
    "az": "haradan harada + oxuya oxumaq / nə + vəd söz_verib / nəyə_qarşı + bu",
    "ar": "وين اين فين منين + اقراه اقراها اقرا نقراه نقرا بقرا اقدر_اقرا / شو ماذا ايش بشو وش على_ماذا + وعدوا وعدو "
    "تعهدوا ملتزمين التزموا يلتزمون بيلتزموا / ضد + شو ايش مين ماذا وش / اشرحلي اشرح_لي فهمني اشرحها + ببساطه بسيط "
    "بالمختصر",
    "fa": "کجا از_کجا + بخونمش بخونم بخوانم خوند خواند / چی چه + قول وعده متعهد / علیه ضد + چی کی چه / توضیح + ساده",
    "ur": "کہاں + پڑھ پڑھوں / کیا + وعدہ عہد / خلاف + کس کیا / سمجھاؤ سمجھائیں + آسان سادہ / فائدہ مطلب + اس کیا",
    "he": "איפה + לקרוא / מה למה + הבטיחו מבטיחים התחייבו / נגד + מה מי / תסביר + בפשטות פשוט",
    "hi": "कहाँ कहां + पढ़ पढ़ूँ / क्या + वादा वचन / खिलाफ + किसके क्या / समझाओ समझाइए + आसान सरल / मतलब फायदा फ़ायदा + इसका क्या",
    "bn": "কোথায় কোথা + পড়তে পড়ব / কী কি + কথা_দিয়েছে প্রতিশ্রুতি অঙ্গীকার_করেছে / বিরুদ্ধে + কার কীসের / বুঝিয়ে + সহজ / "
    "লাভ "
    "মানে + এটার এর কী",
    "ta": "எங்கே + படிக்க / என்ன + வாக்குறுதி",
    "id": "di_mana dimana + baca membaca / apa + janji berjanji dijanjikan / melawan menentang + apa siapa / jelasin "
    "jelaskan + simpel sederhana / isinya + apa",
    "vi": "ở_đâu đâu + đọc / gì + hứa cam_kết_gì / chống + ai gì / giải_thích + đơn_giản",
    "th": "ที่ไหน + อ่าน / อะไร + สัญญา",
    "sw": "wapi + kusoma nisome naweza_kusoma / nini + waliahidi wameahidi wanaahidi / dhidi_ya kupinga + nini nani / "
    "nieleze eleza + kwa_urahisi rahisi",
    "so": "xagee + akhriyi akhrin / maxay + ballan ballanqaadeen",
    "am": "የት + ማንበብ / ምን + ቃል_ገቡ",
    "zh": "哪里 哪裡 在哪 + 看到全文 看全文 能看到 读到 / 什么 什麼 + 承诺了 承諾了 答应了 / 反对 反對 + 什么 什麼 谁",
    "ja": "どこ + 読めます 読める 読め / 何を 何 + 約束 / 何に + 反対",
    "ko": "어디서 어디에서 + 읽을 읽나요 읽어요 볼 / 뭘 무엇을 뭐를 + 약속했어 약속했나요 약속했어요 / 뭐에 무엇에 "
    "+ 반대",
}

# Whose it was, and of what year.
_SINCE: Mapping[str, str] = {
    "en": "whose_baby whose_brainchild",
    "fi": "miltä_vuodelta minkä_vuoden",
    "cs": "jakého + roku",
    "sk": "akého + roku",
    "ru": "какого + времени года",
    "uk": "якого + часу року",
    "tr": "hangi + yıldan yılın",
    "ar": "من_امتى من_ايمتى",
    "fa": "چه_سالیه چه_سالی",
    "hi": "किस_साल",
    "sw": "mwaka_gani",
    "hu": "hányas melyik + évből évi",
    "vi": "năm_nào",
    "sq": "kush + pas_kësaj pas_saj",
    "ja": "仕掛けた",
}

READ_IT: tuple[Mapping[str, str], ...] = (
    *({"declaration": ways} for ways in _ASKED.values()),
    *({"origin": ways} for ways in _SINCE.values()),
)
