"""People, dishes, films, clubs and treaties with the name of a city in theirs: none of them ever signs."""

from bot.rules.words.cues import Cue, Table

_PEOPLE = {
    "tl": "manny_pacquiao pacquiao",
    "en": "stamford_raffles lord_kitchener zohran_mamdani mamdani messi ronaldo shakira dua_lipa taylor_swift "
    "greta_thunberg ursula_von_der_leyen "
    "florence_paris "
    "jimmy_columbus neymar haaland paris_hilton perez_hilton paris_jackson victoria_beckham queen_victoria "
    "christopher_columbus chris_columbus jack_london chelsea_clinton hillary_clinton bill_clinton jessica_biel "
    "jordan_peterson michael_jordan florence_pugh florence_nightingale florence_welch joe_biden biden donald_trump "
    "boris_johnson keir_starmer emmanuel_macron olaf_scholz friedrich_merz vladimir_putin elon_musk irving_berlin "
    "isaiah_berlin brandon_johnson aurora_singer princess_aurora herbert_kitchener general_kitchener "
    "buffalo_bill theo_london london_breed sadiq_khan_the_cricketer cristiano_ronaldo lionel_messi kylian_mbappe "
    "mo_salah mohamed_salah erling_haaland beyonce kim_kardashian narendra_modi imran_khan nawaz_sharif "
    "shah_rukh_khan salman_khan virat_kohli babar_azam zinedine_zidane pope_francis pope_leo king_charles "
    "prince_william zelensky netanyahu erdogan xi_jinping william_ruto bobi_wine museveni tinubu ramaphosa",
    "fr": "paris_hilton christophe_colomb emmanuel_macron brigitte_macron reine_victoria victoria_beckham "
    "notre_dame_de_paris zinédine_zidane kylian_mbappé marine_le_pen jack_london vanessa_paradis france_gall",
    "es": "messi shakira bad_bunny cristóbal_colón reina_victoria paris_hilton victoria_beckham "
    "pedro_sánchez_presidente javier_milei lionel_messi gustavo_petro claudia_sheinbaum nicolás_maduro",
    "pt": "cristóvão_colombo rainha_vitória paris_hilton lula_da_silva jair_bolsonaro bolsonaro cristiano_ronaldo",
    "de": "christoph_kolumbus paris_hilton königin_victoria königin_viktoria olaf_scholz friedrich_merz "
    "angela_merkel markus_söder boris_palmer boris_becker jack_london",
    "it": "cristoforo_colombo paris_hilton regina_vittoria giorgia_meloni jack_london",
    "nl": "christoffel_columbus paris_hilton mark_rutte koningin_victoria",
    "pl": "robert_lewandowski lewandowski krzysztof_kolumb krzysztofa_kolumba paris_hilton donald_tusk andrzej_duda "
    "karol_nawrocki jack_london",
    "ru": "париж_хилтон пэрис_хилтон месси роналду алла_пугачева алла_пугачёва пугачева лавров христофор_колумб "
    "пэрис_хилтон перис_хилтон "
    "королева_виктория виктория_бекхэм джек_лондон владимир_путин путин собянин сергей_собянин дональд_трамп "
    "илон_маск",
    "uk": "мессі роналду христофор_колумб періс_гілтон королева_вікторія джек_лондон володимир_зеленський зеленський",
    "tr": "arda_güler tarkan kristof_kolomb paris_hilton recep_tayyip_erdoğan erdoğan ekrem_imamoğlu",
    "ar": "فيروز ام_كلثوم نانسي_عجرم كريستوفر_كولومبوس باريس_هيلتون الملكه_فيكتوريا فيكتوريا_بيكهام جاك_لندن "
    "محمد_صلاح زين_الدين_زيدان زيدان ميسي رونالدو بشار_الاسد السيسي محمد_السادس الملك_عبدالله الملك_عبد_الله "
    "دونالد_ترامب ترامب ماكرون",
    "fa": "کریستف_کلمب پاریس_هیلتون ملکه_ویکتوریا جک_لندن علی_دایی",
    "he": "כריסטופר_קולומבוס פריז_הילטון המלכה_ויקטוריה ויקטוריה_בקהאם ביבי נתניהו",
    "mr": "सावरकर वीर_सावरकर सावरकरांनी सावरकरांची",
    "hi": "सावरकर वीर_सावरकर सावरकर_जी मेसी अमिताभ_बच्चन क्रिस्टोफर_कोलंबस पेरिस_हिल्टन महारानी_विक्टोरिया "
    "रानी_विक्टोरिया नरेंद्र_मोदी "
    "शाहरुख_खान सलमान_खान विराट_कोहली",
    "ur": "کرسٹوفر_کولمبس پیرس_ہلٹن ملکہ_وکٹوریہ نواز_شریف عمران_خان شہباز_شریف",
    "bn": "ক্রিস্টোফার_কলম্বাস প্যারিস_হিলটন রানী_ভিক্টোরিয়া শেখ_হাসিনা সাকিব_আল_হাসান",
    "ta": "பாரிஸ்_ஹில்டன் விக்டோரியா_மகாராணி கிறிஸ்டோபர்_கொலம்பஸ்",
    "zh": "梅西 姚明 帕丽斯希尔顿 帕里斯希尔顿 巴黎希尔顿 芭黎丝希尔顿 维多利亚女王 維多利亞女王 维多利亚贝克汉姆 "
    "克里斯托弗哥伦布 哥伦布发现 哥倫布發現 杰克伦敦 傑克倫敦 习近平 特朗普 普京",
    "ja": "大谷翔平 メッシ パリスヒルトン パリス・ヒルトン ビクトリア女王 ヴィクトリア女王 ジャックロンドン "
    "ジャック・ロンドン クリストファーコロンブス クリストファー・コロンブス",
    "ko": "손흥민 메시 패리스힐튼 패리스_힐튼 빅토리아여왕 빅토리아_여왕 잭런던 잭_런던 크리스토퍼_콜럼버스 "
    "콜럼버스의_달걀",
    "th": "ปารีส_ฮิลตัน ปารีสฮิลตัน พระราชินีวิคตอเรีย",
    "vi": "nữ_hoàng_victoria cristoforo_colombo",
    "id": "ratu_victoria kristoforus_kolumbus joko_widodo prabowo_subianto prabowo jokowi",
    "sw": "ruto uhuru raila kagame magufuli malkia_victoria rais_ruto william_ruto raila_odinga samia_suluhu",
    "sr": "đoković novak_đoković novak_djokovic ђоковић kristofor_kolumbo kraljica_viktorija кристофер_колумбо "
    "краљица_викторија вучић vučić",
    "so": "farmaajo xasan_sheekh",
    "sv": "drottning_victoria kronprinsessan_victoria",
    "da": "dronning_victoria",
    "hu": "viktória_királynő kolumbusz_kristóf orbán_viktor",
    "el": "χριστόφορος_κολόμβος πάρις_χίλτον βασίλισσα_βικτωρία",
    "ro": "cristofor_columb regina_victoria klaus_iohannis nicușor_dan",
    "sq": "dua_lipa rita_ora kristofor_kolombi edi_rama albin_kurti vjosa_osmani mbretëresha_viktori",
}
_THINGS = {
    "en": "london_school london_bridge notre_dame_de_paris berlin_marathon berlin_airlift berlinale berghain "
    "london_broil london_grammar london_calling new_york_times new_york_post new_york_yankees new_york_giants "
    "new_york_knicks new_york_jets ny_yankees new_york_minute seattle_mariners seattle_storm seattle_grace "
    "sleepless_in_seattle delhi_capitals delhi_daredevils delhi_crime mumbai_indians mumbai_express slumdog "
    "karachi_kings peshawar_zalmi lahore_qalandars fc_cologne fc_köln columbus_ohio_state_buckeyes "
    "columbus_blue_jackets edmonton_oilers oilers montreal_canadiens canadiens habs montreal_protocol "
    "montreal_convention montreal_bagel montreal_screwjob dublin_bay dublin_coddle durban_curry durban_july "
    "bunny_chow dakar_rally stockholm_convention stockholm_bloodbath paris_match paris_texas_movie paris_syndrome "
    "paris_peace_accords paris_peace_treaty treaty_of_paris treaty_of_london congress_of_berlin treaty_of_berlin "
    "mumbai_attacks sarajevo_roses battle_of_london victoria_day victoria_line victoria_cross victoria_plum "
    "victoria_cake victoria_station cape_town_treaty rabat_plan_of_action buffalo_sauce buffalo_chicken "
    "buffalo_mozzarella water_buffalo buffalo_sabres buffalo_trace aurora_cannabis northern_lights chelsea_fc "
    "chelsea_boots chelsea_flower_show cologne_cathedral eau_de_parfum real_madrid fc_barcelona inter_milan ac_milan "
    "bayern_munich manchester_united manchester_city_fc man_utd man_united man_city borussia_mönchengladbach "
    "bagels_in_montreal new_york_cheesecake bermuda_shorts champions_league",
    "fr": "notre_dame_de_paris paris_match paris_sg traité_de_paris traité_de_berlin traité_d_utrecht métro_de_paris "
    "saucisse_de_strasbourg saucisses_de_strasbourg choux_de_bruxelles chou_de_bruxelles crème_chantilly "
    "convention_de_berne protocole_de_montréal dakar_2026 pont_de_londres congrès_de_vienne tour_de_londres "
    "la_belle_de_cadix chantons_sous_la_pluie berger_belge malinois",
    "es": "tratado_de_utrecht tratado_de_parís tratado_de_montreal protocolo_de_montreal perro_pastor aurora_boreal "
    "mariposa_monarca tratado_de_berlín parís_saint_germain real_madrid la_casa_de_papel último_tango_en_parís "
    "convenio_de_berna convención_de_berna",
    "pt": "tratado_de_utreque tratado_de_utrecht convenção_de_berna protocolo_de_montreal água_de_cheiro "
    "couve_de_bruxelas tratado_de_paris perfume",
    "de": "frieden_von_utrecht berner_konvention berner_sennenhund berner_sennenhunde berner_übereinkommen "
    "berliner_pfannkuchen berliner_luft berliner_zeitung berliner_ensemble kölner_stadtanzeiger kölner_dom "
    "kölner_haie 1_fc_köln fc_köln dortmunder_union bvb hertha_bsc union_berlin eintracht vertrag_von_paris "
    "pariser_abkommen pariser_klimaabkommen londoner_nebel kassler_braten dubliner_abkommen dublin_verordnung "
    "dublin_verfahren rot_weiss_essen rot_weiß_essen wuppertaler_sv wuppertaler_schwebebahn einen_berliner "
    "der_berliner_schmeckt essen_bestellen zu_essen etwas_essen essen_gehen",
    "it": "trattato_di_utrecht convenzione_di_berna protocollo_di_montréal acqua_di_colonia ultimo_tango_a_parigi "
    "nostra_signora_di_parigi muro_di_berlino trattato_di_parigi",
    "nl": "ado_den_haag fc_utrecht vrede_van_utrecht kv_mechelen feyenoord psv conventie_van_bern stockholmsyndroom "
    "verdrag_van_parijs mechelse_herder mechelse_herders mechelse_koekoek brusselse_wafel parijse_wafel "
    "klimaatakkoord_van_parijs",
    "da": "en_berliner berliner_med berlinere_med københavnerstang",
    "sv": "stockholmssyndromet stockholmssyndrom stockholms_blodbad aik djurgården",
    "nb": "stockholmsyndromet",
    "fi": "tukholma_syndrooma tukholman_syndrooma berliininmunkki",
    "pl": "gks_katowice katowicki_spodek traktat_wersalski mur_berliński konwencja_berneńska protokół_montrealski "
    "pokój_w_utrechcie porozumienie_paryskie kiełbasa raper rapera ptasie_mleczko",
    "cs": "berlínská_zeď stockholmský_syndrom kolínskou kolínská kolínské kolínské_vody pařížská_dohoda bernská_úmluva",
    "sk": "berlínsky_múr štokholmský_syndróm kolínska kolínskou",
    "hr": "berlinski_zid stokholmski_sindrom kolonjska_voda sarajevski_ćevapi sarajevski_atentat pariški_sporazum",
    "sr": "sarajevsko_pivo sarajevski_ćevapi sarajevskih_ćevapa sarajevski_atentat skopsko_pivo stokholmski_sindrom "
    "berlinski_zid берлински_зид стокхолмски_синдром сарајевски_атентат сарајевски_ћевапи париски_споразум "
    "kolonjska_voda колоњска_вода",
    "mk": "скопско_пиво берлински_ѕид стокхолмски_синдром колонска_вода",
    "bg": "берлинската_стена стокхолмски_синдром стокхолмският_синдром одеколон",
    "ru": "собор_парижской_богоматери кельнский_собор парижское_соглашение стокгольмский_синдром "
    "стокгольмского_синдрома стокгольмским_синдромом берлинская_стена берлинской_стены бернская_конвенция "
    "утрехтский_мир торт_прага берлинер берлинский_зоопарк лондонский_мост монреаль_канадиенс нью_йорк_таймс "
    "дели_сити",
    "uk": "собор_паризької_богоматері берлінський_мур берлінського_муру стокгольмський_синдром паризька_угода "
    "київський_торт кельнська_вода",
    "ro": "sindromul_stockholm zidul_berlinului acordul_de_la_paris apă_de_colonie",
    "hu": "stockholm_szindróma berlini_fal párizsi_egyezmény kölnivíz kölni_víz bécsi_szelet párizsi_szelet "
    "párizsi_kifli",
    "el": "σύνδρομο_της_στοκχόλμης τείχος_του_βερολίνου συμφωνία_του_παρισιού κολόνια_ανδρική παναγία_των_παρισίων",
    "tr": "limon_kolonyası kolonya stockholm_sendromu berlin_duvarı paris_iklim_anlaşması paris_antlaşması adana_kebap",
    "sq": "sindroma_e_stokholmit muri_i_berlinit marrëveshja_e_parisit aeroporti_i_tiranës",
    "ar": "حائط_برلين سور_برلين برج_لندن جسر_لندن احدب_نوتردام كنيسه_نوتردام عطر_كولونيا كولونيا_رجالي معاهده_باريس "
    "مؤتمر_برلين ريال_مدريد باير_ميونخ نيويورك_تايمز",
    "fa": "سندرم_استکهلم سندروم_استکهلم دیوار_برلین توافق_پاریس توافقنامه_پاریس نان_پیشاوری گوژپشت_نتردام ادکلن",
    "he": "תסמונת_שטוקהולם תסמונת_סטוקהולם חומת_ברלין הסכם_פריז הגיבן_מנוטרדאם",
    "hi": "स्टॉकहोम_सिंड्रोम बर्लिन_की_दीवार पेरिस_समझौता पेरिस_समझौते मुंबई_इंडियंस दिल्ली_कैपिटल्स दिल्ली_बेली "
    "कराची_हलवा बम्बई_हलवा पेशावरी_नान विक्टोरिया_मेमोरियल दिल्ली_मेट्रो लंदन_ब्रिज दिल्ली_चाट",
    "ur": "پشاوری_چپل پشاوری_نان پشاوری_کباب کراچی_حلوہ کراچی_بریانی پشاور_زلمی کراچی_کنگز کوئٹہ_گلیڈی_ایٹرز "
    "لاہور_قلندرز اسٹاک_ہوم_سنڈروم دیوار_برلن دیوار_برلین بمبئی_بریانی",
    "bn": "স্টকহোম_সিনড্রোম স্টকহোম_সিন্ড্রোম বার্লিন_প্রাচীর প্যারিস_চুক্তি করাচি_হালুয়া মুম্বাই_ইন্ডিয়ান্স "
    "দিল্লি_ক্যাপিটালস দিল্লির_লাড্ডু ভিক্টোরিয়া_মেমোরিয়াল লন্ডন_ব্রিজ বার্ন_ইউনিট",
    "ta": "ஸ்டாக்ஹோம்_சிண்ட்ரோம் பெர்லின்_சுவர் மும்பை_இந்தியன்ஸ் டெல்லி_கேபிடல்ஸ் லண்டன்_பிரிட்ஜ்",
    "te": "స్టాక్‌హోమ్_సిండ్రోమ్ బెర్లిన్_గోడ ముంబై_ఇండియన్స్ ఢిల్లీ_క్యాపిటల్స్ కరాచీ_బేకరీ కరాచీ_హల్వా",
    "ml": "ലണ്ടൻ_ബ്രിഡ്ജ് ബെർലിൻ_മതിൽ മുംബൈ_ഇന്ത്യൻസ് സ്റ്റോക്ക്ഹോം_സിൻഡ്രോം",
    "kn": "ಮುಂಬೈ_ಇಂಡಿಯನ್ಸ್ ಬರ್ಲಿನ್_ಗೋಡೆ ಕರಾಚಿ_ಬೇಕರಿ",
    "mr": "मुंबई_इंडियन्स कराची_हलवा बर्लिनची_भिंत दिल्ली_कॅपिटल्स",
    "th": "สตอกโฮล์มซินโดรม กำแพงเบอร์ลิน ลอนดอนบริดจ์ หอไอเฟล",
    "zh": "巴黎圣母院 巴黎聖母院 巴黎圣日耳曼 巴黎聖日耳曼 巴黎协定 巴黎協定 巴黎铁塔 柏林墙 柏林圍牆 柏林围墙 "
    "柏林电影节 斯德哥尔摩综合症 斯德哥尔摩综合征 斯德哥爾摩症候群 斯德哥爾摩綜合症 伦敦桥 倫敦橋 伦敦眼 大本钟 "
    "纽约时报 紐約時報 维多利亚的秘密 维密 維多利亞的秘密 维多利亚港 維多利亞港 孟买印度人 古龙水 古龍水 多特蒙德队 "
    "巴黎世家 巴黎贝甜 巴黎欧莱雅 歐萊雅 欧莱雅 北京烤鸭 伯尔尼公约 蒙特利尔议定书 达喀尔拉力赛",
    "yue": "維港 巴黎鐵塔 倫敦橋",
    "ja": "ベルリンの壁 ストックホルム症候群 ロンドン橋 ロンドンブーツ パリーグ パ・リーグ ナポリタン ナポリタンの "
    "パリ協定 パリサンジェルマン ヴィクトリアズシークレット ダカールラリー ケルン大聖堂 モントリオール議定書 "
    "ニューヨークタイムズ ニューヨークヤンキース ベルン条約 パリコレ デリヘル",
    "ko": "파리바게뜨 파리바게트 파리지앵 파리생제르맹 파리_생제르맹 베를린장벽 베를린_장벽 스톡홀름증후군 "
    "스톡홀름_증후군 런던브릿지 런던베이글뮤지엄 런던베이글 빅토리아시크릿 빅토리아_시크릿 뉴욕타임스 뉴욕타임즈 "
    "뉴욕양키스 파리협정 파리_협정 노트르담의_꼽추 노트르담_드_파리 파리채 초파리 날파리 똥파리",
    "vi": "hội_chứng_stockholm bức_tường_berlin hiệp_định_paris hiệp_định_geneva nhà_thờ_đức_bà",
    "id": "sindrom_stockholm tembok_berlin perjanjian_paris kue_london paris_saint_germain batik",
    "ms": "sindrom_stockholm tembok_berlin perjanjian_paris biskut_london",
    "sw": "ukuta_wa_berlin mkataba_wa_paris simba_sc",
    "am": "የበርሊን_ግንብ የፓሪስ_ስምምነት",
    "so": "heshiiskii_paris",
    "lt": "berlyno_siena stokholmo_sindromas odekolonas",
    "lv": "berlīnes_mūris stokholmas_sindroms odekolons",
    "et": "berliini_müür stockholmi_sündroom",
    "ka": "დინამო_თბილისი დინამო_თბილისის ბერლინის_კედელი სტოკჰოლმის_სინდრომი",
    "hy": "բեռլինի_պատը ստոկհոլմյան_համախտանիշ",
    "az": "berlin_divarı stokholm_sindromu paris_sazişi",
    "kk": "берлин_қабырғасы стокгольм_синдромы",
    "uz": "berlin_devori stokgolm_sindromi",
}
# Heads of state, players and singers whom people ask about for fun.
_ALSO = {
    "en": "messi cristiano_ronaldo ronaldo neymar mbappe robert_lewandowski lewandowski djokovic novak_djokovic "
    "luka_modric modric benzema emma_watson ed_sheeran adele rishi_sunak barack_obama obama kamala_harris "
    "volodymyr_zelensky pedro_sanchez giorgia_meloni justin_trudeau mark_carney king_mohammed bashar_al_assad "
    "bad_bunny shakira drake rihanna harry_kane bukayo_saka lamine_yamal greta_thunberg bill_gates jeff_bezos",
    "es": "pedro_sánchez messi leo_messi cristiano_ronaldo neymar mbappé shakira bad_bunny rosalía "
    "isabel_díaz_ayuso nayib_bukele bukele maradona lamine_yamal donald_trump gabriel_boric álvaro_uribe lula",
    "pt": "neymar lula messi cristiano_ronaldo ronaldinho pelé anitta luís_montenegro donald_trump "
    "marcelo_rebelo_de_sousa",
    "fr": "mbappé messi neymar emmanuel_macron macron aya_nakamura omar_sy françois_bayrou donald_trump "
    "jordan_bardella",
    "de": "messi ronaldo mbappé thomas_müller manuel_neuer helene_fischer donald_trump toni_kroos robert_habeck "
    "alice_weidel",
    "it": "messi ronaldo mbappé matteo_salvini salvini chiara_ferragni donald_trump sergio_mattarella totti",
    "nl": "messi ronaldo virgil_van_dijk geert_wilders wilders max_verstappen verstappen donald_trump dick_schoof",
    "pl": "messi ronaldo robert_lewandowski lewandowski lewandowskiego iga_świątek świątek donald_trump "
    "jarosław_kaczyński kaczyński",
    "ru": "месси роналду неймар мбаппе лев_толстой трамп байден лукашенко зеленский навальный пугачева",
    "uk": "мессі роналду мбаппе трамп байден порошенко залужний",
    "tr": "messi ronaldo arda_güler hakan_çalhanoğlu trump özgür_özel tarkan mansur_yavaş",
    "sr": "novak_đoković đoković aleksandar_vučić vučić nikola_jokić jokić месси новак_ђоковић вучић messi",
    "hr": "luka_modrić modrić andrej_plenković plenković messi zoran_milanović",
    "bs": "milorad_dodik dodik bakir_izetbegović željko_komšić elmedin_konaković milo_đukanović",
    "mk": "зоран_заев заев христијан_мицкоски мицкоски никола_груевски груевски али_ахмети стево_пендаровски "
    "zoran_zaev zaev mickoski gruevski ali_ahmeti",
    "bg": "бойко_борисов борисов румен_радев радев христо_стоичков меси кирил_петков делян_пеевски",
    "sq": "edi_rama albin_kurti dua_lipa rita_ora messi sali_berisha berisha hashim_thaçi ramush_haradinaj ilir_meta "
    "albin_kurtin edi_ramën bajram_begaj lulzim_basha",
    "el": "μέσι ρονάλντο μητσοτάκης κυριάκος_μητσοτάκης αντετοκούνμπο γιάννης_αντετοκούνμπο τραμπ",
    "he": "מסי רונאלדו נתניהו ביבי בנימין_נתניהו טראמפ",
    "fa": "مسی رونالدو خامنه_ای پزشکیان ترامپ علی_دایی مهدی_طارمی",
    "ar": "ليونيل_ميسي كريستيانو_رونالدو كريستيانو مبابي نيمار محمد_رمضان فيروز كاظم_الساهر بايدن بوتين اردوغان "
    "محمد_بن_سلمان قيس_سعيد تبون احمد_الشرع نتنياهو زيلينسكي ايلون_ماسك اشرف_حكيمي حكيمي",
    "hu": "messi ronaldo orbán_viktor orbán magyar_péter szoboszlai",
    "ro": "messi ronaldo nicușor_dan klaus_iohannis simona_halep",
    "cs": "messi ronaldo petr_pavel andrej_babiš babiš petr_fiala",
    "sv": "messi zlatan zlatan_ibrahimovic ulf_kristersson greta_thunberg",
    "ka": "კვარაცხელია მესი ივანიშვილი",
    "hy": "մեսսի փաշինյան",
    "az": "messi ilham_əliyev əliyev",
}
TABLE: Table = {
    language: {Cue.ELSE: " ".join(filter(None, (table.get(language) for table in (_PEOPLE, _THINGS, _ALSO))))}
    for language in (_PEOPLE | _THINGS | _ALSO)
}
