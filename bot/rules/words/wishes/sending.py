"""Asking for the list to be sent, given, written out or read out: imperatives of everyday speech.

They count together with a word for the list or for everybody, and are nobody's name there.
"""

from collections.abc import Mapping

SEND: Mapping[str, str] = {
    "en": "send sent gimme give paste share forward write print tell read lemme spell post",
    "ar": "ابعت ابعتلي ابعثلي ابعثوا ابعتوا ارسل ارسللي ارسلي ارسلوا ارسلولي عطني عطوني عطيني عطونا اعطني اعطوني "
    "اعطيني "
    "هات هاتلي هاتي هاتوا ورني ورّيني وريني ورينا وروني فرجيني فرجوني اكتبلي اكتبولي اكتب اسرد سردلي عدد عددلي صيفط "
    "صيفطلي سيفطلي اعرض نزل نزلي حطلي طلعلي دزلي دزوا دزولي راويني وراويني "
    "ib3at ib3atli eb3at b3atli",
    "fr": "envoie envoyez envoi envoyer balance file filez passe passez mettez sors écris écrivez "
    " "
    "filer lâche donne refile",
    "es": "manda mandas mandan envías pasas mande mándame mandame mándeme envía envíame enviame envíeme envíen "
    "pasa pasame pásame páseme dame "
    "deme "
    "tira tírame escribe escríbeme suelta mandá mandame pasá pasen manden dime dígame",
    "pt": "manda mande mandar manda_me envia envie enviar passa passe escreve escreva diz diga joga",
    "it": "manda mandami mandate mandi mandatemi invia inviami inviatemi scrivi scrivimi scrivetemi passa passami "
    "dimmi "
    "ditemi butta gira girami",
    "de": "schick schicken schickt schicke schickst sende senden sendet gib schreib schreibt zähl "
    "brauch "
    "rück rücken listet",
    "gsw": "schick schicked gib gimmer zeig schriib",
    "lb": "schéckt schéck gitt gëff weist weis schreift",
    "nl": "stuur stuurt sturen geef mail schrijf",
    "af": "stuur gee skryf",
    "sv": "släng slänga skicka sänd mejla ge skriv kan_du_skicka",
    "da": "send sende giv skriv",
    "nb": "send sende gi skriv gje",
    "is": "sendu sendið gefðu sýndu skrifaðu sendir",
    "fi": "lähetä lähettäkää lähettää lähetätkö anna antakaa laita kirjoita luettele heitä",
    "et": "saada saatke saatkem anna kirjuta näita",
    "lt": "atsiųsk atsiųskite siųsk parašyk duok duokite parodyk",
    "lv": "atsūti atsūtiet sūti uzraksti iedod parādi dod",
    "pl": "dawaj dawajcie podaj podajcie poda daj dajcie wyślij wyślijcie prześlij prześlijcie przesłać podeślij "
    "podrzuć "
    "wrzuć wrzućcie napisz wypisz wymień pokaż rzuć zapodaj przyślij",
    "cs": "pošli pošlete pošleš hoď hoďte dej dejte napiš napište vypiš vypište vyjmenuj posli",
    "sk": "pošli pošlite pošleš hoď daj dajte napíš napíšte vypíš vymenuj",
    "sl": "pošlji pošljite daj dajte napiši pokaži naštej vrzi",
    "hr": "pošalji pošaljite daj dajte napiši ispiši nabroji pokaži baci saljite posalji",
    "sr": "pošalji pošaljite daj dajte napiši nabroj пошаљи пошаљите дај дајте напиши наброј покажи",
    "mk": "прати пратете дај дајте напиши покажи наброј пушти",
    "bg": "прати пратете дай дайте напиши изпрати изпратете покажи изброй пусни",
    "ru": "скинь скиньте кинь киньте пришли пришлите пришлёшь отправь отправьте вышли вышлите дай дайте давай "
    "давайте "
    "напиши напишите выдай выдайте назови назовите перечисли перечислите сбрось сбросьте покажи покажите подкинь "
    "",
    "uk": "скинь скиньте кинь киньте надішли надішліть пришли пришліть відправ дай дайте напиши напишіть назви "
    "перелічи "
    "покажи покажіть дайте_но вишли",
    "be": "скінь скіньце дашліце дай дайце напішы пакажы прышлі",
    "ro": "trimite trimiteți trimite_mi dă dați dă_mi dați_mi scrie arată spune zi bagă",
    "hu": "küldd küldje küldjétek küldjed küldd_el küldj adj adja írd írja mutasd mutassa sorold dobd",
    "sq": "dërgo dërgoni dergo ma_dërgo jep më_jep shkruaj trego çoje qoma",
    "el": "στείλε στείλτε δώσε δώστε γράψε πες δείξε στειλε steile dose",
    "tr": "atsana atın atar_mısın yaz yazsana yazın yazar_mısın gönder gönderin gönderir_misin gönderir_misiniz "
    "göster "
    "göstersene versene verin verir_misin yolla yollasana yollar_mısın saysana sırala dök söyle",
    "az": "göndər göndərin göndərə göndərin yaz yazın verin göstər",
    "kk": "жібер жіберіп жіберші жіберіңіз көрсет көрсетші көрсетіңіз бер берші жаз жазып айт",
    "ky": "жибер жиберчи жибериңиз көрсөт көрсөтчү бер берчи жаз",
    "uz": "yubor yuboring yuborvoring ber bering koʻrsat korsat yoz tashla tashlang юборинг",
    "tg": "фирист фиристед деҳ нишон",
    "mn": "явуул явуулаач илгээ өг өгөөч үзүүл харуул бичээд",
    "fa": "بفرست بفرستید بفرستین بده بدین بدید بنویس بنویسید نشون نشونم بگو رو_بفرست لطف",
    "ps": "راکړه راولېږه ولیکه وښایه",
    "ku": "bişîne bişînin bide binivîse nîşan بنێرە بدە بنووسە",
    "he": "שלח שלחי שלחו תשלח תשלחי תשלחו תביא תביאי תביאו הבא תן תני תנו רשום תרשום תכתוב תכתבי זרוק תזרוק תראה ",
    "yi": "שיק גיב ווײַז",
    "hy": "ուղարկիր ուղարկեք ուղարկի տուր տվեք գրիր գրեք",
    "ka": "გამომიგზავნე გამომიგზავნეთ გამოგზავნე მომეცი მომწერე დაწერე ჩამომიწერე",
    "hi": "भेजो भेज भेजिए भेजें भेजना दो दे दीजिए बताओ बताइए लिखो चाहिए bhejo bhej bhejdo dedo chahiye batao",
    "ur": "بھیجو بھیج بھیجیں بھیجیے دو دے دیں بتاؤ لکھو چاہیے",
    "pa": "ਭੇਜੋ ਭੇਜ ਦਿਓ ਦੱਸੋ ਦੇ ਚਾਹੀਦੀ",
    "gu": "મોકલો મોકલ આપો આપ લખો જોઈએ કહો",
    "mr": "पाठवा पाठव द्या दे सांगा सांग लिहा हवी पाहिजे",
    "ne": "पठाउनुस् पठाउनु पठाऊ दिनुस् देऊ भन",
    "bn": "পাঠাও পাঠান পাঠা দাও দেন দিন দে লেখো বলো চাই pathao dao den lagbe লাগবে",
    "as": "পঠাওক দিয়ক পঠোৱা",
    "or": "ପଠାନ୍ତୁ ଦିଅ",
    "si": "එවන්න දෙන්න එවන්නකෝ පෙන්නන්න ඕනේ",
    "ta": "அனுப்பு அனுப்புங்க அனுப்பவும் அனுப்புங்கள் கொடு கொடுங்க தா தாங்க சொல்லு சொல்லுங்க வேணும் வேண்டும்",
    "te": "పంపు పంపండి పంపించు పంపించండి ఇవ్వు ఇవ్వండి చెప్పు చెప్పండి కావాలి",
    "kn": "ಕಳಿಸಿ ಕಳುಹಿಸಿ ಕೊಡಿ ಕೊಡು ಹೇಳಿ ಬೇಕು",
    "ml": "അയക്കൂ അയക്കുമോ അയച്ചു തരൂ താ തരുമോ പറയൂ വേണം",
    "dv": "ފޮނުވާ ފޮނުވާލަދީ ފޮނުވާލަބަލަ ދެއްކެވުން ދީ",
    "my": "ပို့ ပို့ပေး ပြ ပြပါ ပေးပါ",
    "th": "ส่ง ส่งมา ขอ ขอดู เอา บอก",
    "lo": "ສົ່ງ ຂໍ ບອກ",
    "km": "ផ្ញើ សុំ ប្រាប់",
    "vi": "gửi gởi cho đưa xin gui liệt_kê kể",
    "id": "kirim kirimkan kirimin kasih kasi minta bagi beri tulis tulisin sebutin",
    "ms": "hantar hantarkan bagi beri tulis",
    "jv": "kirim kirimke wenehi njaluk",
    "su": "kirim kirimkeun béré",
    "tl": "padala pasend isend ipadala bigay bigyan pahingi penge pakita sabihin",
    "ceb": "ipadala padad_i hatag hatagi tagai isulti",
    "mg": "alefaso omeo asehoy lazao",
    "zh": "发 發 给 給 列 写 传 来",
    "ja": "送って ください 下さい 教えて 見せて くれ 出して ちょうだい",
    "ko": "보내 보내줘 보내주세요 줘 주세요 알려줘 보여줘 적어줘",
    "sw": "tuma nitumie nitumieni nipe nipeni niandikie nionyeshe",
    "so": "soo_dir ii_soo_dir i_sii igu_soo_dir ii_qor",
    "am": "ላክ ላክልኝ ላኩልኝ ስጠኝ ስጡኝ ጻፍልኝ አሳየኝ",
    "ti": "ስደደለይ ሃበኒ ጸሓፈለይ",
    "om": "naaf_ergi ergi naaf_kenni barreessi",
    "ha": "turo turomin tura aiko bani ba_ni ka_ba_ni rubuta nuna",
    "yo": "rí fi_ránṣẹ́ firanse ránṣẹ́ fún kọ",
    "ig": "ziga zigara zitere nye gosi",
    "ak": "fa_brɛ mane",
    "wo": "yónnee yonnema yónne jox",
    "ln": "tinda tindela pesa",
    "lg": "mpeereza sindika ndaga",
    "rw": "nyoherereza ohereza nyandikira",
    "ny": "tumizani ndipatseni nditumizireni",
    "sn": "tumira nditumireiwo tumirai nditumirei ndipei ndiratidzei",
    "zu": "thumela ngithumele ngicela nginike ngibhalele ngifuna",
    "xh": "thumela ndicela ndinike ndithumelele",
    "st": "romela nthomelle mphe",
    "tn": "romela nthomelele mphe",
    "eu": "bidali bidal bidalidazu eman",
    "ca": "envia envia_m passa passa_m dona escriu enviïs",
    "gl": "manda mándame envía envíame pasa",
    "oc": "manda manda_me mostra",
    "cy": "anfon anfona anfonwch rho rhowch",
    "ga": "chugam seol seol_chugam tabhair scríobh",
    "mt": "ibgħat ibgħatli tini agħtini",
    "eo": "sendu donu skribu montru",
    "ht": "voye montre",
    "pcm": "send give abeg",
}
