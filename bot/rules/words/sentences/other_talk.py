"""What else people talk about that may name a city: food and drink, shopping, matches, films, songs, the way there."""

from bot.rules.words.cues import Cue, Table

_TALK = {
    "tg": "аҳолии",
    "sl": "vreme letalska_karta zmagal hotel restavracija koliko_stane",
    "en": "how_old by_the_sea i_love_you prince_of_wales jazz clubs population inhabitants how_many_people_live "
    "how_many_inhabitants currency apartment flat_in apartments housing_market time_to_visit to_visit flew_to fly_to "
    "fly_in i_flew study_in crossword carnival karneval olympics olympic week_end metro_map map_of stock_market "
    "doner kebab pizza safe_at_night is_it_hot is_it_cold hot_in cold_in how_hot how_cold sunny snowing wrote sings "
    "sang painted invented discovered born_in lives_in lived_in famous_for biryani latte trophy exam eiffel_tower "
    "whos_playing who_is_playing playing_tonight fixture tuition admission song songs singer album lyrics band movie "
    "movies film films netflix episode actor actress joke jokes perfume aftershave fragrance doughnut donut donuts "
    "bakery burger taxi uber train_to bus_to how_do_i_get_to directions_to how_to_get_to airport luggage suitcase "
    "goalkeeper kickoff kick_off championship premiership ipl nba nfl nhl box_score who_won who_is_winning standings "
    "mattress dentist haircut boyfriend girlfriend horoscope crypto bitcoin discount coupon delivery dessert "
    "breakfast eating baking grilled roasted delicious yummy tasty",
    "fr": "à_voir la_mode quelle_langue combien_d_habitants habitants_à population appartement studio_à loyer "
    "à_louer monnaie jeux_olympiques jo week_end bourse étudier_à visiter quel_temps temps_fait temps_fait_il "
    "fait_il_beau plage vacances gagné a_gagné marche_turque opéra concert né_à habite_à restaurant restaurants "
    "hôtels chanson chansons chanteur chanteuse film films acteur actrice blague blagues parfum gâteau boulangerie "
    "recette recettes saucisse saucisses saucisson taxi train_pour bus_pour comment_aller match ligue joueurs chien "
    "chiens chiot coiffeur dentiste réduction promo horoscope dessert petit_déjeuner délicieux gare",
    "es": "qué_ver qué_idioma mi_abuela cuántos_habitantes cuantos_habitantes población busco_piso "
    "busco_departamento alquilar apartamento moneda olimpiadas juegos_olímpicos fin_de_semana bolsa estudiar_en "
    "visitar feria feria_de qué_tiempo ganó perdió concierto ópera playa nació_en vive_en restaurante restaurantes "
    "hoteles comprar_una dónde_compro receta canción canciones cantante película películas actor actriz chiste "
    "chistes perfume recetas pastel panadería taxi cómo_llego cómo_llegar tren_a partido gol goles liga "
    "equipo_de_fútbol perro cachorro peluquería descuento horóscopo postre desayuno delicioso rico_pan quién_ganó",
    "pt": "que_língua minha_avó quantos_habitantes população apartamento alugar moeda olimpíadas fim_de_semana bolsa "
    "estudar_em visitar o_tempo_em como_está_o_tempo tempo_em previsão ganhou perdeu concerto praia nasceu_em "
    "mora_em restaurante restaurantes hotéis comprar_uma perfume canção canções cantor cantora filme filmes ator "
    "atriz piada piadas perfumes receita receitas bolo padaria táxi como_chego como_chegar trem_para partida gol "
    "gols time_de_futebol cachorro desconto horóscopo sobremesa gostoso delicioso estacionamento quem_ganhou",
    "de": "wie_alt kann_man wie_viele_einwohner einwohnerzahl einwohner_hat bevölkerung wohnung wohnungen zimmer_in "
    "währung olympia börse karneval döner wochenende studieren tochter_heißt sohn_heißt gegen_bayern gewonnen "
    "verloren oper konzert hauptbahnhof bahnhof flug strand geboren_in wohnt_in lebt_in band restaurant hotels "
    "syltetøj lied lieder sänger sängerin film filme schauspieler witz witze parfüm parfum duft rezept rezepte "
    "kuchen bäcker bäckerei krapfen pfannkuchen taxi zug_nach bus_nach wie_komme_ich spiel spielstand tabelle "
    "steigt_ab abstieg abgestiegen aufstieg bundesliga hund hunde welpe welpen friseur rabatt gutschein frühstück "
    "lecker hunger schmeckt",
    "it": "che_lingua mia_nonna quanti_abitanti popolazione cerco_casa appartamento affittare moneta olimpiadi "
    "week_end fine_settimana weekend studiare_a visitare che_tempo che_tempo_fa tempo_fa vinto perso concerto "
    "opera_lirica spiaggia ristorante ristoranti nato_a canzone canzoni cantante film attore attrice barzelletta "
    "profumo ricetta ricette torta forno taxi come_arrivo partita gol campionato cane cucciolo sconto oroscopo dolce "
    "colazione buono_il_pane trapano viti_per chi_ha_vinto",
    "nl": "hoe_oud welke_taal hoeveel_inwoners inwonertal bevolking kamer_in appartement huurwoning munt "
    "olympische_spelen weekend studeren bezoeken dochter_heet weer_wordt het_weer wat_voor_weer weerbericht vlucht "
    "vluchten gewonnen verloren concert strand restaurant hotels weer liedje liedjes zanger zangeres film films "
    "acteur mopje parfum recept recepten taart bakker taxi trein_naar wedstrijd uitslag stand eredivisie hond honden "
    "puppy kapper korting ontbijt lekker hoe_kom_ik",
    "sv": "hur_många_invånare befolkning lägenhet olympiska vädret väder biljett biljetter flyg flygbiljett vann "
    "restaurang hotell konsert låt låtar sångare film filmer skådespelare skämt parfym recept tårta bageri taxi "
    "tåg_till match hund hundar frisör frukost gott",
    "da": "hvor_mange_indbyggere lejlighed vejret vejr billet billetter fly flybillet vandt restaurant hotel koncert "
    "syltetøj sang sange sanger film skuespiller vittighed parfume opskrift kage bager kop_kaffe kaffe taxi tog_til "
    "kamp hund frisør morgenmad lækker",
    "nb": "hvor_mange_innbyggere leilighet været vær billett billetter fly flybillett vant restaurant hotell konsert "
    "sang sanger film skuespiller vits parfyme oppskrift kake baker taxi tog_til kamp hund frisør frokost",
    "fi": "asukasluku väkiluku asunto asuntoa sää säätila lento lentolippu lennot voitti ravintola hotelli laulu "
    "laulaja elokuva näyttelijä vitsi hajuvesi resepti kakku leipomo taksi juna ottelu koira",
    "pl": "jakim_języku ilu_mieszkańców ludność mieszkania mieszkanie szukam_mieszkania waluta olimpiada weekend "
    "na_imię pogoda pogodę bilet bilety lot loty wygrał wygrali przegrał koncert plaża restauracja hotele telewizory "
    "w_sklepie piosenka piosenki piosenkarz film filmy aktor żart dowcip perfumy przepis przepisu ciasto piekarnia "
    "taksówka pociąg_do mecz gra_dziś dziś_gra liga pies psa szczeniak fryzjer buty śniadanie pyszne jak_dojechać",
    "cs": "kolik_obyvatel byt_v hledám_byt olympiáda počasí letenka letenky letenku vyhrál prohrál koncert "
    "restaurace hotel písnička píseň zpěvák film filmy herec vtip parfém recept koláč pekárna taxi vlak_do zápas pes "
    "kadeřník",
    "sk": "koľko_obyvateľov byt_v hľadám_byt počasie letenka letenky vyhral koncert reštaurácia hotel pieseň spevák "
    "film herec vtip parfém recept koláč pekáreň taxík vlak_do zápas pes",
    "hr": "koliko_stanovnika stan_u tražim_stan vikend vrijeme_u kakvo_je_vrijeme let_za letovi karta_za cijena "
    "koliko_košta pobijedio koncert restoran hotel pjesma pjevač film glumac vic parfem recept kolač pekara taksi "
    "vlak_za utakmica pas ćevapi ćevapa pivo",
    "sr": "koliko_stanovnika колико_становника stan_u стан_у tražim_stan тражим_стан vikend валута vreme_u "
    "kakvo_je_vreme време_у какво_је_време let_za карта карте karta_za cena koliko_košta колико_кошта koliko_kosta "
    "pobedio концерт ресторан хотел hotel restoran pesma pevač film glumac vic parfem recept kolač pekara taksi "
    "voz_za utakmica pas ćevapi ćevapa pivo песма певач филм глумац виц парфем рецепт колач пекара такси воз_за "
    "утакмица пас ћевапи ћевапа пиво let_mi лет_ми let_kasni kasni_let лет_касни касни_лет avion авион avioni авиони",
    "mk": "колку_жители стан_во барам_стан викенд времето какво_е_времето билет карта_за лет колку_чини победи хотел "
    "ресторан песна пејач филм актер виц парфем рецепт торта пекара такси натпревар куче пиво",
    "bg": "студена_каменица каменица_и_цаца бира_и_цаца една_каменица "
    "колко_жители население апартамент времето какво_е_времето билет билети полет колко_струва спечели хотел "
    "ресторант песен певец филм актьор виц парфюм рецепта торта пекарна такси мач куче бира",
    "ru": "каком_языке сколько_жителей население квартиру квартира валюта олимпиада выходные сколько_стоит обед "
    "выиграл выиграли проиграл концерт пляж ресторан гостиница билеты погода_в купить_билет пирог пирога аэродром_на "
    "песня песню песни певец певица фильм фильмы фильма актер актриса анекдот шутка духи одеколон рецепт рецепты "
    "рецепта торт торта пончик пирожное такси поезд_до поезд_в как_доехать как_добраться матч лига собака щенок "
    "парикмахерская скидка скидки завтрак вкусно голодный",
    "uk": "скільки_жителів населення квартиру квартира валюта олімпіада вихідні скільки_коштує погода погоду квиток "
    "квитки рейс виграв програв концерт готель ресторан пісня пісню співак фільм фільми актор анекдот жарт парфуми "
    "одеколон рецепт торт пончик таксі поїзд_до як_доїхати матч собака цуценя знижка сніданок смачно",
    "ro": "câți_locuitori populația apartament chirie olimpiada vremea bilet avion zbor câștigat hotel restaurant "
    "concert cântec cântecul cântăreț film filme actor banc parfum rețetă rețeta prăjitură tort brutărie taxi "
    "tren_spre meci câine frizer reducere mic_dejun",
    "hu": "hány_lakosa lakosság lakást albérlet olimpia időjárás milyen_idő repülőjegy repülőjegyet járat győzött "
    "szálloda étterem koncert zsemle zsemlében dal énekes film filmek színész vicc parfüm recept receptje torta "
    "pékség taxi vonat focimeccs meccs kutya fodrász kedvezmény reggeli finom",
    "sq": "sa_banorë sa_banore popullsia banesë apartament monedha moti koha_në biletë bileta fluturim fitoi hotel "
    "restorant koncert këngë kënga këngëtar film filma aktor barcaletë parfum recetë tortë furrë taksi treni ndeshja "
    "ndeshje qen birrë zbritje mëngjes sa_kushton",
    "el": "πόσους_κατοίκους πληθυσμός σπίτι_στο διαμέρισμα νόμισμα ολυμπιακοί καιρό καιρός εισιτήριο εισιτήρια πτήση "
    "κέρδισε ξενοδοχείο εστιατόριο συναυλία τραγούδι τραγούδια τραγουδιστής ταινία ταινίες ηθοποιός ανέκδοτο άρωμα "
    "κολόνια συνταγή τούρτα φούρνος ταξί αγώνας σκύλος έκπτωση πρωινό νόστιμο",
    "tr": "nüfusu nüfus ev_arıyorum kiralık para_birimi olimpiyat uçuşları hafta_sonu kaç_kaç kazandı yendi konser "
    "plaj restoran uçuş bileti şarkı şarkısı şarkıcı film filmi filmleri oyuncu fıkra parfüm kolonya tarif tarifi "
    "pasta fırın taksi tren_bileti maç maçı maçta köpek kuaför indirim kahvaltı lezzetli nasıl_giderim nasıl_gidilir",
    "az": "əhalisi əhalisi_nə_qədər hava_necədir bilet uçuş otel mahnı müğənni film aktyor lətifə ətir resept tort "
    "taksi oyun endirim",
    "ar": "كم_بيبعد كم_يبعد كم_تبعد كم_بتبعد قديش_بيبعد قديش_بتبعد ادش_بيبعد بكم_يبعد "
    "على_بعد_كم تمزق_الرباط تمزق_في_الرباط قطع_الرباط "
    "رباط_الحذاء اربطه_الركبه رباط_الركبه الرباط_الصليبي رباط_صليبي الاربطه_الصليبيه "
    "جدتي ستي اي_لغه عدد_سكان كم_عدد_سكان شقه شقق عمله اولمبياد اسمها اسمه مين_ربح مين_فاز من_فاز فاز مطعم "
    "حفله شاطئ الطقس_في اغنيه اغاني مطرب فيلم افلام ممثل نكته نكت عطر عطور كولونيا_رجالي وصفه طبخه كيك مخبز فرن "
    "تاكسي قطار كيف_اوصل كيف_اروح ازاي_اروح مباراه ماتش الدوري كلب جرو حلاق خصم تخفيضات فطور لذيذ رخيصه",
    "fa": "امانت_داری لباس_مردانه لباس_زنانه کفش_مردانه کفش_زنانه کجا_بخرم از_کجا_بخرم "
    "جمعیت خونه خانه_در اجاره المپیک پول_رایج کی_برد برنده رستوران کنسرت آهنگ آهنگی خواننده فیلم فیلمی بازیگر "
    "جوک عطر ادکلن دستور_پخت کیک نانوایی تاکسی قطار بازی لیگ سگ آرایشگاه تخفیف صبحانه خوشمزه نان_بخرم",
    "he": "כמה_תושבים אוכלוסיית דירה דירות מטבע אולימפיאדת מזג_האוויר כרטיס טיסה מלון ניצח מסעדה שיר שירים זמר סרט "
    "סרטים שחקן בדיחה בושם מתכון עוגה מאפייה מונית רכבת משחק ליגה כלב ספר הנחה ארוחת_בוקר טעים",
    "hi": "मर्दानी मर्दाना मर्दाने मर्दानगी दिल्लगी मंदिर_का_मेला थिएटर_में "
    "आबादी जनसंख्या घर_चाहिए मुझे_घर किराये_पर ओलंपिक मुद्रा ट्रेन घर कौन_जीता रेस्टोरेंट कॉन्सर्ट गाना गाने "
    "गीत गायक फिल्म फ़िल्म अभिनेता चुटकुला इत्र परफ्यूम रेसिपी विधि केक टैक्सी मैच आईपीएल कुत्ता छूट नाश्ता "
    "स्वादिष्ट कैसे_जाऊं कैसे_पहुंचे हलवा बिरयानी चप्पल",
    "ur": "آبادی گھر_چاہیے گھر بس_سروس اولمپکس کرنسی کون_جیتا ریسٹورنٹ کنسرٹ گانے گیت گلوکار فلم اداکار لطیفہ عطر "
    "پرفیوم ترکیب کیک ٹیکسی بس ٹرین میچ کتا ناشتہ مزیدار چپل بریانی حلوہ کباب",
    "bn": "জনসংখ্যা বাসা_ভাড়া বাসা অলিম্পিক মুদ্রা কে_জিতেছে রেস্টুরেন্ট গান গায়ক সিনেমা ছবি অভিনেতা কৌতুক আতর "
    "পারফিউম রেসিপি কেক ট্যাক্সি ট্রেন ম্যাচ নাস্তা মজাদার হালুয়া বিরিয়ানি",
    "ta": "மக்கள்தொகை வீடு ஒலிம்பிக் பாட்டு பாடல் பாடகர் படம் திரைப்படம் நடிகர் ஜோக் வாசனை செய்முறை கேக் டாக்சி ரயில் மேட்ச் நாய்",
    "te": "జనాభా ఇల్లు వర్షం_పడుతుందా పాట పాటలు గాయకుడు సినిమా నటుడు జోక్ పెర్ఫ్యూమ్ రెసిపీ కేక్ టాక్సీ రైలు మ్యాచ్ కుక్క బిర్యానీ",
    "kn": "ಜನಸಂಖ್ಯೆ ಮನೆ ಮಳೆಯಾಗುತ್ತಿದೆಯಾ ಹಾಡು ಗಾಯಕ ಸಿನಿಮಾ ಚಿತ್ರ ನಟ ಜೋಕ್ ಪಾಕವಿಧಾನ ಕೇಕ್ ಟ್ಯಾಕ್ಸಿ ರೈಲು ನಾಯಿ",
    "ml": "ജനസംഖ്യ വീട് മഴയുണ്ടോ മഴയാണോ പാട്ട് ഗാനം സിനിമ നടൻ തമാശ പെർഫ്യൂം പാചകം കേക്ക് ടാക്സി ട്രെയിൻ നായ",
    "mr": "लोकसंख्या घर गाणं गाणे गायक चित्रपट अभिनेता विनोद रेसिपी केक टॅक्सी रेल्वे सामना कुत्रा",
    "gu": "વસ્તી ઘર ગીત ગાયક ફિલ્મ અભિનેતા જોક રેસિપી કેક ટેક્સી ટ્રેન કૂતરો",
    "pa": "ਆਬਾਦੀ ਘਰ ਗਾਣਾ ਗੀਤ ਗਾਇਕ ਫਿਲਮ ਅਦਾਕਾਰ ਚੁਟਕਲਾ ਰੈਸਿਪੀ ਕੇਕ ਟੈਕਸੀ ਰੇਲ ਕੁੱਤਾ",
    "ne": "जनसङ्ख्या गीत गायक फिल्म कलाकार चुट्किला रेसिपी केक ट्याक्सी कुकुर",
    "si": "ජනගහනය ගෙයක් සින්දුව ගීතය ගායක චිත්‍රපටය නළුවා විහිළු වට්ටෝරුව කේක් ටැක්සි දුම්රිය බල්ලා",
    "th": "ประชากร ห้องเช่า หาห้อง โอลิมปิก สกุลเงิน เพลง นักร้อง หนัง ภาพยนตร์ ดารา มุกตลก น้ำหอม สูตรอาหาร เค้ก "
    "แท็กซี่ รถไฟ บอล หมา อร่อย อาหาร ส่วนลด",
    "lo": "ເພງ ນັກຮ້ອງ ໜັງ ນ້ຳຫອມ ແທັກຊີ",
    "km": "ចម្រៀង អ្នកចម្រៀង ភាពយន្ត ទឹកអប់ តាក់ស៊ី",
    "my": "သီချင်း အဆိုတော် ရုပ်ရှင် မင်းသား ရေမွှေး တက္ကစီ",
    "vi": "bao_nhiêu_dân dân_số bao_nhiêu_người tìm_nhà thuê_nhà olympic tiền_tệ bài_hát ca_sĩ bộ_phim phim "
    "diễn_viên truyện_cười nước_hoa công_thức bánh_mì bánh_ngọt taxi tàu_hỏa đá_bóng trận_đấu con_chó giảm_giá "
    "bữa_sáng ngon",
    "id": "mau_ke pergi_ke cara_ke cari_kos kos jumlah_penduduk berapa_penduduk penduduk olimpiade mata_uang "
    "anak_saya lagu penyanyi film aktor lelucon parfum resep kue roti taksi kereta pertandingan anjing diskon "
    "sarapan enak naik_apa",
    "ms": "nak_pergi macam_mana_nak_pergi nak_ke jumlah_penduduk berapa_penduduk bilik_sewa mata_wang lagu penyanyi "
    "filem pelakon jenaka minyak_wangi resipi kek teksi kereta_api perlawanan anjing diskaun sarapan sedap",
    "tl": "pumunta_sa papunta populasyon ilang_tao_ang_nakatira paupahan kanta awit mang_aawit pelikula artista biro "
    "pabango resipe cake taksi tren laro aso masarap",
    "zh": "埃森哲 纽约梅隆 紐約梅隆 伦敦金 倫敦金 蒙特利尔银行 蒙特利爾銀行 德里达 德希達 德里克 科隆群岛 "
    "科隆群島 伦敦证券 巴黎银行 "
    "人口 租房 买房 奥运会 奧運會 女儿叫 儿子叫 货币 综合征 综合症 症候群 包包 打折 歌曲 歌手 电影 電影 演员 "
    "演員 笑话 笑話 香水 食谱 食譜 蛋糕 面包 麵包 出租车 打车 火车 火車 球賽 联赛 聯賽 小说 小說 狗 折扣 早餐 好看 "
    "电视剧 電視劇 在哪里买 哪里买",
    "ja": "人口 人口は 部屋 部屋を 引っ越し オリンピック 通貨 壁崩壊 症候群 症候群とは 崩壊 天気は 歌手 曲 映画 俳優 "
    "香水 作り方 ケーキ パン屋 タクシー 電車 試合結果 犬 朝ごはん 美味しい おいしい アニメ 漫画",
    "ko": "인구 인구가 집을 올림픽 월세 통화 증후군 증후군이 증후군이란 날씨 노래 가수 영화 배우 농담 향수 레시피 "
    "케이크 빵 빵집 택시 기차 야구 강아지 할인 아침밥 맛있어 맛있다 드라마",
    "mn": "хүн_амтай хүн_ам дуу дуучин кино жүжигчин үнэртэй_ус жор бялуу такси хөл_бөмбөг нохой",
    "kk": "халқы халқы_қанша тұрғыны ән әнші фильм актер әзіл әтір рецепт торт такси ит жеңілдік",
    "ky": "калкы ыр ырчы кино актер тамаша атыр рецепт торт такси ит",
    "uz": "aholisi aholisi_qancha qoshiq qo'shiq xonanda kino aktyor latifa atir retsept tort taksi chegirma",
    "ka": "მოსახლეობა ამინდი ამინდია ბილეთი ფრენა სასტუმრო სიმღერა მომღერალი ფილმი მსახიობი ხუმრობა სუნამო რეცეპტი "
    "ტორტი ტაქსი თამაში ძაღლი",
    "hy": "բնակչությունը եղանակ եղանակը տոմս թռիչք հյուրանոց երգ երգիչ ֆիլմ դերասան կատակ օծանելիք բաղադրատոմս տորթ "
    "տաքսի խաղ շուն",
    "sw": "watu_wangapi ina_watu kuna_joto idadi_ya_watu natafuta_nyumba nyumba_ya_kupanga sarafu olimpiki "
    "nani_kashinda nani_ameshinda kashinda samaki simba_na_yanga wimbo nyimbo mwimbaji filamu mwigizaji utani mzaha "
    "manukato mapishi keki teksi treni mechi mbwa punguzo chakula kitamu",
    "so": "maxaa_laga_helaa laga_helaa dadka_ku_nool tirada_dadka guri_kiro guri fannaan filim kaftan cadar "
    "cunto_karin taksi kubbad kubbadda eey qaali raadinayaa",
    "am": "ስንት_ሰው የሕዝብ_ብዛት ቤት_እፈልጋለሁ ኪራይ_ቤት ዘፈን ዘፋኝ ፊልም ተዋናይ ቀልድ ሽቶ ኬክ ታክሲ ውሻ",
    "ha": "ina_son_gida gida son_gida yawan_mutane mawaki fim barkwanci turare tasi kwallo kare",
    "yo": "iye_ènìyàn olórin fíìmù òórùn takisí ajá",
    "ig": "egwu onye_egwu ihe_nkiri nkịta",
    "zu": "inani_labantu ingoma umculi ifilimu ihlaya itekisi inja",
    "xh": "ingoma imvumi iteksi inja",
    "af": "waar_kan_ek kan_ek_in bly_in hoeveel_mense_woon woonstel weer die_weer vlug wen gewen liedjie sanger film "
    "akteur grap parfuum resep koek bakkery taxi hond afslag ontbyt",
    "lt": "oras bilietas skrydis viešbutis laimėjo daina dainininkas filmas aktorius juokelis kvepalai receptas "
    "tortas kepykla taksi rungtynės šuo",
    "lv": "laiks_rīgā biļete lidojums viesnīca uzvarēja dziesma dziedātājs filma aktieris joks smaržas recepte torte "
    "taksometrs spēle suns",
    "et": "ilm lennupilet hotell võitis laul laulja film näitleja nali lõhnaõli retsept kook takso mäng koer",
    "ca": "cançó cantant pel·lícula actor acudit perfum recepta pastís taxi partit gos",
    "gl": "canción cantante película actor chiste perfume receita taxi can",
    "eu": "abesti abeslari pelikula txiste lurrin errezeta taxi txakur",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in (*_TALK.items(), ("fil", _TALK["tl"]))}
