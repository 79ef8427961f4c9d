"""Who and what is only of a city, in the languages of Asia and Africa; read as in of_a_city.py."""

OF_A_CITY_BEYOND = {
    "ar": "جاري جاره جارتي مطرانية إطفائية مترو أسقف اسقف مطران بطريرك كاردينال رئيس_أساقفة أساقفة إمام مفتي "
    "حاخام كاهن منافس منافسة غريم التوأم "
    "توأم توأمة الشقيقة ضاحية ضواحي قرية قريه جار جارة جيران شركة شركه محل مصنع نادي فريق مشجعي جماهير لاعبي "
    "صحيفة جريدة إذاعة اذاعة راديو تلفزيون حديقة_حيوان حيوان أوبرا اوبرا مسرح سينما أوركسترا مستشفى عيادة "
    "أطباء محامي سائقي بنك مصرف بورصة غرفة تجارة سفارة السفارة سفير سفيرة قنصلية قنصل محكمة سجن ماراثون متحف "
    "مكتبة كاتدرائية كنيسة أبرشية برلمان معارضة نقابة نقابات طلاب طلبة تلاميذ معلمي ميناء مرفأ مطار محطة مترو "
    "إطفاء شرطة شرطه جامع مسجد كنيس معبد مدرسة مدرسه مدارس جامعة جامعه كلية معهد جمعية مؤسسة فندق مطعم مقهى "
    "شارع",
    "fa": "مترو متروی همسایه نانوایی اسقف امام‌جمعه مفتی رقیب خواهرخوانده خواهرخوانده‌ی حومه روستای روستایی "
    "همسایه همسایه‌ی شرکت شرکتی "
    "مغازه کارخانه باشگاه تیم هواداران روزنامه رادیو باغ‌وحش اپرای تئاتر سینمای ارکستر بیمارستان بانک بورس "
    "اتاق سفارت سفیر کنسولگری دادگاه زندان ماراتن موزه کتابخانه کلیسای دانشجویان دانش‌آموزان بندر فرودگاه "
    "پلیس مدرسه مسجد دانشگاه هتل رستوران",
    "ur": "بشپ آرچ امام مفتی پادری حریف رقیب جڑواں مضافات مضافاتی گاؤں پڑوسی ہمسایہ ہمسائے ہمسایے کمپنی فیکٹری "
    "دکان کلب ٹیم کنگز ایف شائقین اخبار ٹائمز ریڈیو چڑیا اوپرا تھیٹر سینما ہسپتال اسپتال کلینک ڈاکٹرز وکلا "
    "بینک اسٹاک سٹاک چیمبر سفارتخانہ سفارت سفیر قونصل عدالت جیل میراتھن میوزیم لائبریری گرجا چرچ طلبہ طلباء "
    "طالب اساتذہ بندرگاہ پورٹ ایئرپورٹ پولیس اسکول سکول مدرسہ مسجد یونیورسٹی جامعہ کالج ہوٹل روڈ جیکسن",
    "hi": "पड़ोसी दमकल बिशप आर्चबिशप इमाम पुजारी प्रतिद्वंद्वी विरोधी जुड़वां जुड़वाँ सहोदर उपनगर गाँव गांव पड़ोसी "
    "पड़ोसियों कंपनी कम्पनी फैक्ट्री दुकान क्लब टीम इंडियंस एफसी प्रशंसक अखबार अख़बार टाइम्स रेडियो चिड़ियाघर "
    "ओपेरा थिएटर सिनेमा अस्पताल क्लिनिक डॉक्टर वकील टैक्सी बैंक शेयर स्टॉक चैंबर दूतावास राजदूत अदालत जेल "
    "मैराथन संग्रहालय पुस्तकालय चर्च छात्र छात्रों छात्राओं विद्यार्थी शिक्षक बंदरगाह पुलिस स्कूल विद्यालय "
    "मस्जिद मंदिर विश्वविद्यालय यूनिवर्सिटी कॉलेज होटल रोड जैक्सन",
    "bn": "বিশপ আর্চবিশপ ইমাম প্রতিদ্বন্দ্বী যমজ উপশহর গ্রাম প্রতিবেশী প্রতিবেশীরা কোম্পানি কোম্পানী কারখানা "
    "দোকান ক্লাব দল এফসি সমর্থকরা পত্রিকা টাইমস রেডিও চিড়িয়াখানা অপেরা থিয়েটার সিনেমা হাসপাতাল ডাক্তাররা "
    "ব্যাংক স্টক শেয়ার চেম্বার দূতাবাস রাষ্ট্রদূত আদালত জেল ম্যারাথন জাদুঘর গ্রন্থাগার গির্জা ছাত্ররা ছাত্র "
    "শিক্ষার্থীরা শিক্ষক শিক্ষকরা বন্দর পুলিশ স্কুল মসজিদ মন্দির বিশ্ববিদ্যালয় কলেজ হোটেল রোড জ্যাকসন",
    "mr": "बिशप प्रतिस्पर्धी जुळे उपनगर गाव शेजारी कंपनी कारखाना क्लब संघ वृत्तपत्र रेडिओ प्राणीसंग्रहालय "
    "रुग्णालय बँक शेअर दूतावास न्यायालय संग्रहालय विद्यार्थी बंदर पोलीस शाळा मशीद विद्यापीठ हॉटेल",
    "ne": "बिशप प्रतिद्वन्द्वी भगिनी गाउँ छिमेकी कम्पनी क्लब टोली पत्रिका रेडियो चिडियाखाना अस्पताल बैंक "
    "दूतावास अदालत संग्रहालय विद्यार्थी प्रहरी विद्यालय मस्जिद विश्वविद्यालय होटल",
    "pa": "ਬਿਸ਼ਪ ਗੁਆਂਢੀ ਕੰਪਨੀ ਕਲੱਬ ਟੀਮ ਅਖਬਾਰ ਰੇਡੀਓ ਹਸਪਤਾਲ ਬੈਂਕ ਦੂਤਾਵਾਸ ਵਿਦਿਆਰਥੀ ਪੁਲਿਸ ਸਕੂਲ ਯੂਨੀਵਰਸਿਟੀ",
    "gu": "બિશપ પડોશી પાડોશી કંપની ક્લબ ટીમ અખબાર રેડિયો હોસ્પિટલ બેંક દૂતાવાસ વિદ્યાર્થીઓ પોલીસ શાળા "
    "યુનિવર્સિટી",
    "ta": "பிஷப் போட்டியாளர் அண்டை நிறுவனம் கிளப் அணி செய்தித்தாள் வானொலி மருத்துவமனை வங்கி தூதரகம் நீதிமன்றம் "
    "மாணவர்கள் துறைமுகம் காவல்துறை பள்ளி மசூதி பல்கலைக்கழகம்",
    "te": "బిషప్ ప్రత్యర్థి పొరుగు కంపెనీ క్లబ్ జట్టు పత్రిక రేడియో ఆసుపత్రి బ్యాంకు రాయబార విద్యార్థులు "
    "పోలీసులు పాఠశాల విశ్వవిద్యాలయం",
    "si": "බිෂොප් අසල්වැසි සමාගම රෝහල බැංකුව තානාපති සිසුන් වරාය පොලීසිය පාසල විශ්වවිද්‍යාලය",
    "tr": "piskoposu başpiskoposu imamı müftüsü hahamı rakibi ezeli_rakibi kardeş ikiz banliyösü köyü komşusu "
    "komşuları şirketi firması dükkanı fabrikası kulübü takımı taraftarları oyuncuları gazetesi radyosu "
    "hayvanat operası tiyatrosu sineması orkestrası korosu hastanesi kliniği bankası borsası odası ticaret "
    "büyükelçiliği elçiliği büyükelçisi konsolosluğu konsolosu mahkemesi adliyesi cezaevi maratonu müzesi "
    "kütüphanesi katedrali kilisesi barosu sendikası öğrencileri öğretmenleri lisesi okulu okulları limanı "
    "itfaiyesi polisi emniyet valisi prensi prensesi camisi camii sinagogu üniversitesi fakültesi derneği "
    "vakfı oteli belediyespor fk spor",
    "az": "yepiskopu müftisi rəqibi qardaş qonşusu qonşuları şirkəti klubu komandası qəzeti operası teatrı "
    "xəstəxanası bankı birjası səfirliyi məhkəməsi muzeyi tələbələri limanı polisi məktəbi məscidi "
    "universiteti oteli",
    "uz": "yepiskopi raqibi qoʻshnisi kompaniyasi klubi jamoasi gazetasi teatri kasalxonasi banki elchixonasi "
    "muzeyi talabalari politsiyasi maktabi masjidi universiteti",
    "kk": "епископы қарсыласы көршісі компаниясы клубы командасы газеті театры ауруханасы банкі елшілігі музейі "
    "студенттері полициясы мектебі мешіті университеті",
    "ku": "cîran kompanya klûba tîma rojnameya nexweşxaneya banka balyozxaneya muzexaneya xwendekarên polîsên "
    "dibistana mizgefta zanîngeha",
    "ckb": "دراوسێی کۆمپانیای یانەی تیمی ڕۆژنامەی نەخۆشخانەی بانکی باڵیۆزخانەی قوتابیانی پۆلیسی قوتابخانەی "
    "زانکۆی",
    "ps": "ګاونډی شرکت کلب ټیم ورځپاڼه روغتون بانک سفارت محصلین پولیس ښوونځی پوهنتون",
    "he": "בישוף הבישוף ארכיבישוף מופתי יריבת יריבה תאומה אחות פרבר פרברי כפר שכנה שכן שכני עסק מפעל קבוצת "
    "מועדון אוהדי עיתון רדיו גן_החיות האופרה תיאטרון תזמורת בית_חולים בנק בורסת לשכת שגרירות השגריר שגריר "
    "קונסוליית מוזיאון ספריית כנסיית סטודנטים תלמידי נמל משטרת בית_ספר מסגד אוניברסיטת מלון רחוב",
    "ka": "ეპისკოპოსი მეტოქე მეზობელი კომპანია კლუბი გუნდი გაზეთი ოპერა საავადმყოფო ბანკი საელჩო მუზეუმი "
    "სტუდენტები პოლიცია სკოლა უნივერსიტეტი",
    "hy": "եպիսկոպոսը մրցակիցը հարևանը ընկերությունը ակումբը թիմը թերթը օպերան հիվանդանոցը բանկը դեսպանատունը "
    "թանգարանը ուսանողները ոստիկանությունը դպրոցը համալսարանը",
    "zh": "足球俱乐部 俱乐部 足球队 球队 球迷 主教 大主教 红衣主教 教区 对手 劲敌 竞争对手 友好城市 姐妹城市 "
    "友城 姊妹市 郊区 村子 村庄 邻居 邻国 邻市 公司 企业 商店 工厂 报纸 时报 电台 电视台 动物园 歌剧院 剧院 "
    "电影院 乐团 医院 诊所 医生 律师 银行 证券交易所 交易所 商会 大使馆 领事馆 大使 法院 监狱 博物馆 美术馆 "
    "图书馆 大教堂 教堂 工会 学生 老师 中学 小学 学校 港 港口 消防队 警察 警察局 警方 王子 公主 公爵 清真寺 "
    "协会 基金会 酒店 奥运会 街",
    "ja": "司教 大司教 枢機卿 ライバル 姉妹都市 姉妹都市の 友好都市 郊外 隣 隣町 隣人 村 会社 企業 工場 クラブ "
    "チーム サポーター 新聞 ラジオ 放送局 動物園 オペラ 劇場 映画館 交響楽団 病院 医師 銀行 証券取引所 取引所 "
    "商工会議所 大使館 大使 領事館 裁判所 刑務所 美術館 博物館 図書館 大聖堂 教会 組合 学生 生徒 教師 高校 "
    "学校 港 消防署 警察 王子 公爵 モスク 協会 財団 ホテル 五輪 通り ジャクソン",
    "ko": "주교 대주교 라이벌 경쟁자 자매도시 자매결연 교외 근교 마을 이웃 옆동네 회사 기업 공장 구단 축구단 팀 "
    "팬 신문 라디오 방송국 동물원 오페라 극장 교향악단 병원 의사 은행 증권거래소 상공회의소 대사관 대사 "
    "영사관 법원 교도소 미술관 박물관 도서관 성당 교회 노조 학생 학생들 교사 고등학교 학교 항구 소방서 경찰 "
    "경찰서 모스크 협회 재단 호텔",
    "vi": "giám_mục đối_thủ ngoại_ô hàng_xóm láng_giềng công_ty câu_lạc_bộ bệnh_viện ngân_hàng đại_sứ_quán "
    "bảo_tàng sinh_viên học_sinh cảng cảnh_sát sở_thú",
    "th": "บิชอป คู่แข่ง ชานเมือง เพื่อนบ้าน บริษัท สโมสร ทีม หนังสือพิมพ์ วิทยุ สวนสัตว์ โรงพยาบาล ธนาคาร "
    "สถานทูต นักศึกษา นักเรียน ท่าเรือ ตำรวจ โรงเรียน",
    "id": "uskup imam mufti pendeta rival saingan kembar saudara_kota kota_kembar kota_saudara pinggiran desa "
    "tetangga perusahaan toko pabrik klub tim persatuan persib fans suporter pemain koran radio binatang "
    "opera teater bioskop orkestra sakit klinik dokter pengacara bank bursa dagang kedutaan duta konsulat "
    "pengadilan penjara maraton museum perpustakaan katedral gereja mahasiswa murid siswa guru pelabuhan "
    "pemadam polisi sekolah masjid universitas kampus yayasan hotel",
    "ms": "uskup imam mufti saingan kembar pinggir kampung jiran syarikat kedai kilang kelab pasukan akhbar "
    "radio opera hospital bank bursa kedutaan muzium pelajar guru pelabuhan polis sekolah masjid universiti",
    "tl": "obispo arsobispo karibal kakambal kapitbahay kumpanya pabrika koponan dyaryo radyo ospital bangko "
    "embahada museo simbahan estudyante guro pier pulis paaralan moske unibersidad",
    "sw": "soko dukani ofisi askofu imamu mufti shehe padre mpinzani wapinzani pacha dada kitongoji vitongoji "
    "kijiji jirani "
    "majirani kampuni duka kiwanda klabu timu mashabiki wachezaji gazeti redio hospitali zahanati madaktari "
    "mawakili benki soko_la_hisa ubalozi balozi mahakama gereza makumbusho maktaba kanisa msikiti wanafunzi "
    "walimu bandari ndege kikuu polisi shule hoteli barabara uwanja chama_cha_wafanyabiashara",
    "so": "baadari imaam deris deriska jaar shirkad shirkadda naadi kooxda wargeyska idaacadda isbitaalka "
    "bangiga safaaradda safiirka maxkamadda ardayda dekedda booliska dugsiga masaajidka jaamacadda",
    "ha": "bishop limamin kishiyar makwabcin makwabtan kamfanin kungiyar jaridar gidan_rediyo asibitin bankin "
    "ofishin_jakadanci jakadan kotun dalibai ɗaliban dalibain malaman tashar yansandan makarantar masallacin "
    "jami'ar",
    "yo": "bishop aladugbo ile-iṣẹ ẹgbẹ́ ilé-ìwé ile-iwe ọlọ́pàá olopa yunifasiti",
    "ig": "bishọp agbata_obi ụlọ_ọrụ ulo_oru ụlọ_akwụkwọ ulo_akwukwo mahadum",
    "am": "ጳጳስ ጎረቤት ኩባንያ ክለብ ቡድን ጋዜጣ ሆስፒታል ባንክ ኤምባሲ ሙዚየም ተማሪዎች ወደብ ፖሊስ ትምህርት_ቤት ዩኒቨርሲቲ",
    "rw": "musenyeri umuturanyi sosiyete ikipe ibitaro banki ambasade abanyeshuri polisi ishuri kaminuza",
    "zu": "imakethe umakhelwane umbhishobhi umakhelwane inkampani iqembu iphephandaba isibhedlela ibhange "
    "abafundi amaphoyisa "
    "isikole inyuvesi",
    "af": "biskop aartsbiskop mededinger susterstad voorstad dorpie buurman bure maatskappy klub span koerant "
    "dieretuin hospitaal bank beurs ambassade museum kerk studente hawe polisie skool universiteit",
}  # fmt: skip
