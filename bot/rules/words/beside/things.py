"""Lakes, squares, rallies, clubs, treaties, battles: what bears a city's name and is no town, with its cases.

`BEFORE` stand before the name, with or without "of", `BEHIND` behind it. Where nothing is asked about a list, a text
with such a name is about something else. Themes of the register (schools, police) are left out.
"""

from bot.rules.spelling.folding import fold

_BEFORE = {
    "en": "lake river mount fort fc afc sc cf treaty convention court tribunal rally battle siege university airport "
    "station stadium derby",
    "fr": "lac fleuve rivière stade gare rallye convention traité cour tribunal bataille siège aéroport université "
    "métro marathon festival rue avenue boulevard quai pont musée cathédrale hôpital gares port",
    "es": "lago río rio estadio rally rallye convenio convención tratado corte tribunal batalla aeropuerto universidad "
    "metro maratón festival calle avenida plaza museo catedral puente torre estación hospital playa",
    "ca": "llac riu estadi ral·li conveni tractat tribunal batalla aeroport universitat metro carrer plaça museu",
    "gl": "lago río estadio rali convenio tratado aeroporto universidade rúa praza museo",
    "pt": "lago rio estádio estadio rali rally convenção tratado tribunal batalha aeroporto universidade metrô metro "
    "maratona festival rua avenida praça museu catedral ponte estação hospital praia",
    "it": "lago fiume stadio rally convenzione trattato tribunale battaglia aeroporto università metro maratona "
    "festival "
    "via viale piazza museo duomo ponte stazione ospedale spiaggia",
    "ro": "lacul lac râul stadionul stadion raliul raliu convenția tratatul bătălia aeroportul universitatea metroul "
    "strada calea bulevardul piața muzeul gara podul",
    "de": "fc sc sv tsv vfl vfb hertha borussia bvb rallye schlacht flughafen bahnhof hauptbahnhof universität uni "
    "stadion",
    "nl": "fc rally verdrag slag luchthaven station stadion meer universiteit", "sv": "ifk if rallyt slaget "
    "konventionen stationen", "da": "fc fck slaget konventionen", "nb": "slaget konvensjonen",
    "pl": "jezioro jeziorze jeziora jeziorem jeziorko rajd rajdu stadion stadionie ulica ulicy ulicę ul plac placu "
    "konwencja konwencji traktat bitwa bitwie dworzec dworcu lotnisko lotnisku klub klubu most moście rzeka",
    "cs": "jezero jezera jezeře rallye stadion ulice ulici náměstí úmluva smlouva bitva nádraží letiště most řeka "
    "zámek",
    "sk": "jazero jazere rely štadión ulica ulici námestie dohovor zmluva bitka stanica letisko most rieka",
    "sl": "jezero jezeru reli stadion ulica ulici trg trgu konvencija pogodba bitka postaja letališče",
    "hr": "jezero jezera jezeru reli stadion ulica ulici trg trgu konvencija ugovor bitka kolodvor most nk fk kk rk "
    "tržnica rijeka", "bs": "jezero jezeru reli stadion ulica ulici trg trgu konvencija ugovor bitka most fk nk kk",
    "sr": "jezero jezeru reli stadion ulica ulici trg trgu konvencija ugovor bitka most fk kk ok језеро језеру рели "
    "стадион улица улици трг тргу конвенција уговор битка мост фк кк река",
    "mk": "езеро езерото рели стадион стадионот улица улицата плоштад плоштадот конвенција конвенцијата договорот "
    "битка "
    "битката мост мостот фк кк гк река станица",
    "bg": "езеро езерото рали стадион стадиона улица улицата площад площада конвенция конвенцията битката битка мост "
    "моста фк пфк цска река гара гарата летище летището метро",
    "ru": "озеро озера озере озером ралли стадион стадионе улица улице улицу ул площадь площади конвенция конвенции "
    "битва битве вокзал вокзале аэропорт аэропорту фк клуб клуба река реке метро мост мосту",
    "uk": "озеро озері ралі стадіон стадіоні вулиця вулиці вул площа площі конвенція конвенції битва вокзал вокзалі "
    "аеропорт фк клуб річка метро міст",
    "be": "возера ралі стадыён вуліца вуліцы плошча плошчы канвенцыя бітва вакзал фк метро",
    "sq": "liqeni liqenin liqenit sheshi sheshin sheshit rruga rrugën rrugës stadiumi stadiumin kf fk fc kb konventa "
    "konventën traktati traktatin beteja betejën klubi klubin ura lumi muri murin aeroporti stacioni",
    "el": "λίμνη λίμνης πλατεία πλατείας οδός οδό οδού στάδιο γήπεδο μετρό σταθμός σταθμό ράλι σύμβαση σύμβασης "
    "συνθήκη "
    "μάχη γέφυρα αεροδρόμιο ποταμός λόφος",
    "mt": "lag triq pjazza grawnd konvenzjoni trattat",
    "ar": "بحيرة بحيره نهر ساحة ساحه ميدان شارع ملعب استاد رالي سباق محكمة محكمه معاهدة معاهده اتفاقية اتفاقيه اتفاق "
    "نادي فريق جدار معركة معركه مطار جامعة جامعه محطة محطه مترو جسر قلعة قلعه سوق شاطئ كورنيش حديقة قصر كلية مستشفى",
    "fa": "دریاچه رود رودخانه میدان خیابان ورزشگاه رالی دادگاه دیوان کنوانسیون معاهده پیمان باشگاه دیوار نبرد فرودگاه "
    "دانشگاه ایستگاه مترو پل قلعه بازار", "he": "אגם נהר כיכר רחוב אצטדיון ראלי אמנת הסכם חומת קרב שדה_התעופה תחנת "
    "אוניברסיטת", "ku": "gola çemê qada kolana stadyûma peymana balafirgeha zanîngeha",
    "id": "danau sungai stadion jalan reli konvensi perjanjian pertempuran tembok klub stasiun bandara universitas "
    "pasar "
    "jembatan pantai alun_alun masjid persib hotel", "ms": "tasik sungai stadium jalan rali konvensyen perjanjian "
    "stesen "
    "universiti pantai", "jv": "tlaga kali stadion dalan stasiun pasar",
    "tl": "lawa ilog istadyum kalye rally kombensyon kasunduan istasyon paliparan unibersidad tulay palengke",
    "sw": "ziwa mto uwanja barabara daraja soko chuo bandari", "so": "garoonka jaamacadda wabiga suuqa isbitaalka",
    "ha": "tafkin kogin filin jami_ar kasuwar", "vi": "sông",
    "eu": "errioa aintzira", "ga": "loch abhainn sráid ollscoil staid", "cy": "llyn afon prifysgol stryd",
    "th": "ทะเลสาบ "
    "แม่น้ำ สนามบิน ถนน สนาม อนุสัญญา สถานี มหาวิทยาลัย", "wo": "marse", "am": "ሐይቅ", "rw": "ikiyaga umugezi ikibuga",
}  # fmt: skip
_BEHIND = {
    "en": "lake river square stadium station street road avenue airport university convention rally marathon derby "
    "bridge "
    "hotel museum cathedral fc afc hospital oilers sounders seahawks mariners crew bluecoats orchestra philharmonic "
    "airlines sausage hilton jackson beckham",
    "de": "see platz straße strasse allee stadion bahnhof hauptbahnhof flughafen universität konvention übereinkommen "
    "abkommen rallye marathon dom zoo messe mauer tor derby spieltag", "nl": "straat plein station stadion marathon "
    "derby muur", "sv": "sjön gatan torget stadion station maraton universitet muren",
    "da": "plads station universitet "
    "muren", "nb": "plass stasjon universitet muren",
    "fi": "järvi järvellä katu aukio stadion asema yliopisto sopimus sopimuksen ralli rallin muuri derby",
    "et": "järv tänav väljak staadion jaam ülikool konventsioon ralli müür",
    "hu": "tó tér téren utca utcában út stadion pályaudvar repülőtér egyetem egyezmény egyezményt rali maraton fal híd",
    "lt": "ežeras gatvė gatvėje aikštė stadionas stotis universitetas konvencija ralis siena",
    "lv": "ezers iela ielā laukums stadions stacija universitāte konvencija rallijs mūris",
    "tr": "gölü gölünde gölüne meydanı meydanında meydani caddesi caddesinde sokağı stadı stadyumu stadında stadi "
    "rallisi "
    "ralli sözleşmesi sozlesmesi sözleşmesini antlaşması anlaşması anlasmasi duvarı savaşı kuşatması derbisi maratonu "
    "üniversitesi havalimanı havaalanı garı istasyonu otogarı çarşısı köprüsü hastanesi",
    "az": "gölü meydanı küçəsi stadionu rallisi konvensiyası müqaviləsi divarı universiteti hava_limanı vağzalı",
    "uz": "koʻli maydoni koʻchasi stadioni konvensiyasi universiteti aeroporti", "kk": "көлі алаңы көшесі стадионы "
    "конвенциясы университеті әуежайы", "ky": "көлү аянты көчөсү стадиону конвенциясы",
    "hi": "झील नदी चौक स्टेडियम रैली संधि समझौता समझौते सम्मेलन युद्ध दीवार स्टेशन एयरपोर्ट यूनिवर्सिटी विश्वविद्यालय "
    "हवाईअड्डा मैराथन किला बाजार बाज़ार", "hi-Latn": "jheel stadium station airport university rally bazar bazaar",
    "ur": "جھیل چوک سٹیڈیم اسٹیڈیم ریلی کنونشن معاہدہ معاہدے جنگ دیوار سٹیشن اسٹیشن ایئرپورٹ یونیورسٹی بازار",
    "bn": "লেক নদী চত্বর স্টেডিয়াম চুক্তি কনভেনশন যুদ্ধ স্টেশন বিমানবন্দর বিশ্ববিদ্যালয় বাজার ডার্বি",
    "mr": "तलाव नदी चौक स्टेडियम करार स्टेशन विमानतळ विद्यापीठ", "ne": "ताल नदी चोक रंगशाला सम्झौता स्टेसन",
    "gu": "તળાવ નદી ચોક સ્ટેડિયમ કરાર સ્ટેશન", "pa": "ਝੀਲ ਚੌਕ ਸਟੇਡੀਅਮ ਸਮਝੌਤਾ ਸਟੇਸ਼ਨ",
    "ta": "ஏரி ஆறு மைதானம் ஒப்பந்தம் நிலையம் பல்கலைக்கழகம்", "te": "సరస్సు నది స్టేడియం ఒప్పందం స్టేషన్",
    "si": "වැව ගඟ ක්‍රීඩාංගණය ගිවිසුම",
    "ja": "条約 協定 湖 駅 空港 大学 ラリー 球場 スタジアム 広場 の壁 マラソン 裁判所 交響楽団 フィル 動物園 祭 橋 "
    "映画祭 五輪 オリンピック 症候群 コミューン 会議 ブリッジ",
    "zh": "公约 公約 条约 條約 湖 站 机场 大学 拉力赛 球场 体育场 广场 墙 马拉松 法院 法庭 俱乐部 动物园 爱乐乐团 "
    "火车站 寺 日 塔桥 塔橋 铁塔 鐵塔 大桥 大橋 电影节 電影節 奥运会 "
    "奧運會 海鹰 海鹰队 超音速 会议 會議 公社 综合征 综合症 症候群 圣日耳曼 聖日耳曼 骑士团",
    "ko": "협약 조약 호수 역 공항 대학교 랠리 경기장 광장 장벽 마라톤 재판소 동물원 증후군 영화제 올림픽 브리지",
    "ka": "ტბა მოედანი ქუჩა სტადიონი კონვენცია უნივერსიტეტი", "hy": "լիճ հրապարակ փողոց մարզադաշտ կոնվենցիա համալսարան",
    "eu": "aintzira plaza kalea hitzarmena unibertsitatea", "am": "ሐይቅ ስምምነት ኮንቬንሽን ዩኒቨርሲቲ ስታዲየም", "mn": "нуур талбай "
    "гудамж цэнгэлдэх",
}  # fmt: skip


def _words(table: dict[str, str]) -> dict[str, frozenset[str]]:
    said = {fold(word.replace("_", " ")) for words in table.values() for word in words.split()}
    spoken = {one: {fold(word.replace("_", " ")) for word in words.split()} for one, words in table.items()}
    return {word: frozenset(one for one, words in spoken.items() if word in words) for word in said}


MATCHES = frozenset("derbi derby дерби дербі".split())  # derbi is "in on it" in Alemannic, too
CLUBS = frozenset("fc fk kf nk kk afc sc cf pfc ifk fck ogc losc bk sk bc rc фк кк нк".split())  # in every language
BEFORE, BEHIND = _words(_BEFORE), _words(_BEHIND)
# Before a city that has none they make a rally or a club of it: le Dakar, la Dakar.
ARTICLES = {
    "fr": frozenset({"le", "la"}), "es": frozenset({"el", "la"}), "it": frozenset({"il", "la"}),
    "ca": frozenset({"el", "la"}),
}  # fmt: skip
