"""What else people talk about that may name a city: food and drink, shopping, matches, films, songs, the way there."""

from bot.rules.words.cues import Cue, Table

_TALK = {
    "en": "song songs singer album lyrics band movie movies film films netflix episode actor actress joke jokes "
    "perfume aftershave fragrance doughnut donut donuts bakery pizza burger taxi uber train_to bus_to "
    "how_do_i_get_to directions_to how_to_get_to airport luggage suitcase goalkeeper league kickoff kick_off "
    "championship premiership ipl nba nfl nhl box_score who_won who_is_winning standings mattress dentist haircut "
    "boyfriend girlfriend horoscope crypto bitcoin discount coupon delivery dessert breakfast eating baking grilled "
    "roasted delicious yummy tasty",
    "fr": "chanson chansons chanteur chanteuse film films acteur actrice blague blagues parfum gâteau boulangerie "
    "recette recettes saucisse saucisses saucisson taxi train_pour bus_pour comment_aller foot match ligue joueurs "
    "chien chiens chiot coiffeur dentiste réduction promo horoscope dessert petit_déjeuner délicieux gare",
    "es": "canción canciones cantante película películas actor actriz chiste chistes perfume receta recetas pastel "
    "panadería taxi cómo_llego cómo_llegar tren_a partido gol goles liga equipo_de_fútbol perro cachorro peluquería "
    "descuento horóscopo postre desayuno delicioso rico_pan quién_ganó",
    "pt": "canção canções cantor cantora filme filmes ator atriz piada piadas perfume perfumes receita receitas bolo "
    "padaria táxi como_chego como_chegar trem_para futebol partida gol gols time_de_futebol cachorro desconto "
    "horóscopo sobremesa gostoso delicioso estacionamento quem_ganhou",
    "de": "lied lieder sänger sängerin film filme schauspieler witz witze parfüm parfum duft rezept rezepte kuchen "
    "bäcker bäckerei krapfen pfannkuchen taxi zug_nach bus_nach wie_komme_ich spiel spielstand tabelle steigt_ab "
    "abstieg abgestiegen aufstieg bundesliga hund hunde welpe welpen friseur rabatt gutschein frühstück lecker "
    "hunger schmeckt",
    "it": "canzone canzoni cantante film attore attrice barzelletta profumo ricetta ricette torta forno taxi "
    "come_arrivo partita gol campionato cane cucciolo sconto oroscopo dolce colazione buono_il_pane trapano viti_per "
    "chi_ha_vinto",
    "nl": "liedje liedjes zanger zangeres film films acteur mopje parfum recept recepten taart bakker taxi "
    "trein_naar wedstrijd uitslag stand eredivisie hond honden puppy kapper korting ontbijt lekker hoe_kom_ik",
    "sv": "låt låtar sångare film filmer skådespelare skämt parfym recept tårta bageri taxi tåg_till match hund "
    "hundar frisör frukost gott",
    "da": "sang sange sanger film skuespiller vittighed parfume opskrift kage bager kop_kaffe kaffe taxi tog_til "
    "fodbold kamp hund frisør morgenmad lækker",
    "nb": "sang sanger film skuespiller vits parfyme oppskrift kake baker taxi tog_til fotball kamp hund frisør "
    "frokost",
    "fi": "laulu laulaja elokuva näyttelijä vitsi hajuvesi resepti kakku leipomo taksi juna jalkapallo ottelu koira",
    "pl": "piosenka piosenki piosenkarz film filmy aktor żart dowcip perfumy przepis przepisu ciasto piekarnia "
    "taksówka pociąg_do mecz gra_dziś dziś_gra liga pies psa szczeniak fryzjer buty śniadanie pyszne jak_dojechać",
    "cs": "písnička píseň zpěvák film filmy herec vtip parfém recept koláč pekárna taxi vlak_do fotbal zápas pes "
    "kadeřník",
    "sk": "pieseň spevák film herec vtip parfém recept koláč pekáreň taxík vlak_do zápas pes",
    "hr": "pjesma pjevač film glumac vic parfem recept kolač pekara taksi vlak_za nogomet utakmica pas ćevapi ćevapa "
    "pivo",
    "sr": "pesma pevač film glumac vic parfem recept kolač pekara taksi voz_za utakmica pas ćevapi ćevapa pivo песма "
    "певач филм глумац виц парфем рецепт колач пекара такси воз_за утакмица пас ћевапи ћевапа пиво",
    "mk": "песна пејач филм актер виц парфем рецепт торта пекара такси натпревар куче пиво",
    "bg": "песен певец филм актьор виц парфюм рецепта торта пекарна такси мач куче бира",
    "ru": "песня песню песни певец певица фильм фильмы фильма актер актриса анекдот шутка духи одеколон рецепт "
    "рецепты рецепта торт торта пончик пирожное такси поезд_до поезд_в как_доехать как_добраться матч лига собака "
    "щенок парикмахерская скидка скидки завтрак вкусно голодный",
    "uk": "пісня пісню співак фільм фільми актор анекдот жарт парфуми одеколон рецепт торт пончик таксі поїзд_до "
    "як_доїхати матч собака цуценя знижка сніданок смачно",
    "ro": "cântec cântecul cântăreț film filme actor banc parfum rețetă rețeta prăjitură tort brutărie taxi "
    "tren_spre fotbal meci câine frizer reducere mic_dejun",
    "hu": "dal énekes film filmek színész vicc parfüm recept receptje torta pékség taxi vonat focimeccs meccs kutya "
    "fodrász kedvezmény reggeli finom",
    "sq": "këngë kënga këngëtar film filma aktor barcaletë parfum recetë tortë furrë taksi treni ndeshja ndeshje qen "
    "birrë zbritje mëngjes sa_kushton",
    "el": "τραγούδι τραγούδια τραγουδιστής ταινία ταινίες ηθοποιός ανέκδοτο άρωμα κολόνια συνταγή τούρτα φούρνος "
    "ταξί αγώνας σκύλος έκπτωση πρωινό νόστιμο",
    "tr": "şarkı şarkısı şarkıcı film filmi filmleri oyuncu fıkra parfüm kolonya tarif tarifi pasta fırın taksi "
    "tren_bileti maç maçı maçta köpek kuaför indirim kahvaltı lezzetli nasıl_giderim nasıl_gidilir",
    "az": "mahnı müğənni film aktyor lətifə ətir resept tort taksi oyun it endirim",
    "ar": "اغنيه اغاني مطرب فيلم افلام ممثل نكته نكت عطر عطور كولونيا_رجالي وصفه طبخه كيك مخبز فرن تاكسي قطار "
    "كيف_اوصل كيف_اروح ازاي_اروح مباراه ماتش الدوري كلب جرو حلاق خصم تخفيضات فطور لذيذ رخيصه",
    "fa": "آهنگ آهنگی خواننده فیلم فیلمی بازیگر جوک عطر ادکلن دستور_پخت کیک نانوایی تاکسی قطار فوتبال بازی لیگ سگ "
    "آرایشگاه تخفیف صبحانه خوشمزه نان بخرم",
    "he": "שיר שירים זמר סרט סרטים שחקן בדיחה בושם מתכון עוגה מאפייה מונית רכבת כדורגל משחק ליגה כלב ספר הנחה "
    "ארוחת_בוקר טעים",
    "hi": "गाना गाने गीत गायक फिल्म फ़िल्म अभिनेता चुटकुला इत्र परफ्यूम रेसिपी विधि केक टैक्सी ट्रेन मैच आईपीएल "
    "कुत्ता छूट नाश्ता स्वादिष्ट कैसे_जाऊं कैसे_पहुंचे हलवा बिरयानी चप्पल",
    "ur": "گانے گیت گلوکار فلم اداکار لطیفہ عطر پرفیوم ترکیب کیک ٹیکسی ٹرین میچ کتا ناشتہ مزیدار چپل بریانی حلوہ "
    "کباب نان",
    "bn": "গান গায়ক সিনেমা ছবি অভিনেতা কৌতুক আতর পারফিউম রেসিপি কেক ট্যাক্সি ট্রেন ম্যাচ নাস্তা মজাদার হালুয়া বিরিয়ানি",
    "ta": "பாட்டு பாடல் பாடகர் படம் திரைப்படம் நடிகர் ஜோக் வாசனை செய்முறை கேக் டாக்சி ரயில் மேட்ச் நாய்",
    "te": "పాట పాటలు గాయకుడు సినిమా నటుడు జోక్ పెర్ఫ్యూమ్ రెసిపీ కేక్ టాక్సీ రైలు మ్యాచ్ కుక్క బిర్యానీ",
    "kn": "ಹಾಡು ಗಾಯಕ ಸಿನಿಮಾ ಚಿತ್ರ ನಟ ಜೋಕ್ ಪಾಕವಿಧಾನ ಕೇಕ್ ಟ್ಯಾಕ್ಸಿ ರೈಲು ನಾಯಿ",
    "ml": "പാട്ട് ഗാനം സിനിമ നടൻ തമാശ പെർഫ്യൂം പാചകം കേക്ക് ടാക്സി ട്രെയിൻ നായ",
    "mr": "गाणं गाणे गायक चित्रपट अभिनेता विनोद रेसिपी केक टॅक्सी रेल्वे सामना कुत्रा",
    "gu": "ગીત ગાયક ફિલ્મ અભિનેતા જોક રેસિપી કેક ટેક્સી ટ્રેન કૂતરો",
    "pa": "ਗਾਣਾ ਗੀਤ ਗਾਇਕ ਫਿਲਮ ਅਦਾਕਾਰ ਚੁਟਕਲਾ ਰੈਸਿਪੀ ਕੇਕ ਟੈਕਸੀ ਰੇਲ ਕੁੱਤਾ",
    "ne": "गीत गायक फिल्म कलाकार चुट्किला रेसिपी केक ट्याक्सी कुकुर",
    "si": "සින්දුව ගීතය ගායක චිත්‍රපටය නළුවා විහිළු වට්ටෝරුව කේක් ටැක්සි දුම්රිය බල්ලා",
    "th": "เพลง นักร้อง หนัง ภาพยนตร์ ดารา มุกตลก น้ำหอม สูตรอาหาร เค้ก แท็กซี่ รถไฟ บอล หมา อร่อย อาหาร ส่วนลด",
    "lo": "ເພງ ນັກຮ້ອງ ໜັງ ນ້ຳຫອມ ແທັກຊີ",
    "km": "ចម្រៀង អ្នកចម្រៀង ភាពយន្ត ទឹកអប់ តាក់ស៊ី",
    "my": "သီချင်း အဆိုတော် ရုပ်ရှင် မင်းသား ရေမွှေး တက္ကစီ",
    "vi": "bài_hát ca_sĩ bộ_phim phim diễn_viên truyện_cười nước_hoa công_thức bánh_mì bánh_ngọt taxi tàu_hỏa "
    "đá_bóng trận_đấu con_chó giảm_giá bữa_sáng ngon",
    "id": "lagu penyanyi film aktor lelucon parfum resep kue roti taksi kereta pertandingan anjing diskon sarapan "
    "enak naik_apa",
    "ms": "lagu penyanyi filem pelakon jenaka minyak_wangi resipi kek teksi kereta_api perlawanan anjing diskaun "
    "sarapan sedap",
    "tl": "kanta awit mang_aawit pelikula artista biro pabango resipe cake taksi tren laro aso masarap",
    "zh": "歌曲 歌手 电影 電影 演员 演員 笑话 笑話 香水 食谱 食譜 蛋糕 面包 麵包 出租车 打车 火车 火車 球賽 联赛 "
    "聯賽 小说 小說 狗 折扣 早餐 好看 电视剧 電視劇 在哪里买 哪里买",
    "ja": "歌手 曲 映画 俳優 香水 作り方 ケーキ パン屋 タクシー 電車 試合結果 犬 朝ごはん 美味しい おいしい アニメ "
    "漫画",
    "ko": "노래 가수 영화 배우 농담 향수 레시피 케이크 빵 빵집 택시 기차 야구 강아지 할인 아침밥 맛있어 맛있다 드라마",
    "mn": "дуу дуучин кино жүжигчин үнэртэй_ус жор бялуу такси хөл_бөмбөг нохой",
    "kk": "ән әнші фильм актер әзіл әтір рецепт торт такси ит жеңілдік",
    "ky": "ыр ырчы кино актер тамаша атыр рецепт торт такси ит",
    "uz": "qoshiq qo'shiq xonanda kino aktyor latifa atir retsept tort taksi it chegirma",
    "ka": "სიმღერა მომღერალი ფილმი მსახიობი ხუმრობა სუნამო რეცეპტი ტორტი ტაქსი ფეხბურთი თამაში ძაღლი",
    "hy": "երգ երգիչ ֆիլմ դերասան կատակ օծանելիք բաղադրատոմս տորթ տաքսի ֆուտբոլ խաղ շուն",
    "sw": "wimbo nyimbo mwimbaji filamu mwigizaji utani mzaha manukato mapishi keki teksi treni mechi mbwa punguzo "
    "chakula kitamu",
    "so": "fannaan filim kaftan cadar cunto_karin taksi kubbad kubbadda eey qaali raadinayaa",
    "am": "ዘፈን ዘፋኝ ፊልም ተዋናይ ቀልድ ሽቶ ኬክ ታክሲ ውሻ",
    "ha": "mawaki fim barkwanci turare tasi kwallo kare",
    "yo": "olórin fíìmù òórùn takisí ajá",
    "ig": "egwu onye_egwu ihe_nkiri nkịta",
    "zu": "ingoma umculi ifilimu ihlaya itekisi inja",
    "xh": "ingoma imvumi iteksi inja",
    "af": "liedjie sanger film akteur grap parfuum resep koek bakkery taxi hond afslag ontbyt",
    "lt": "daina dainininkas filmas aktorius juokelis kvepalai receptas tortas kepykla taksi futbolas rungtynės šuo",
    "lv": "dziesma dziedātājs filma aktieris joks smaržas recepte torte taksometrs futbols spēle suns",
    "et": "laul laulja film näitleja nali lõhnaõli retsept kook takso jalgpall mäng koer",
    "ca": "cançó cantant pel·lícula actor acudit perfum recepta pastís taxi partit gos",
    "gl": "canción cantante película actor chiste perfume receita taxi can",
    "eu": "abesti abeslari pelikula txiste lurrin errezeta taxi txakur",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in (*_TALK.items(), ("fil", _TALK["tl"]))}
