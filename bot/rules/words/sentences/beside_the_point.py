"""What people ask about a city that has nothing to do with the list: its weather, its time, a flight, a match."""

from bot.rules.words.cues import Cue, Table

_BESIDE = {
    "en": "weather forecast raining rain snow temperature what_time time_is_it time_zone timezone flight flights "
    "ticket tickets airfare hotel hotels visa passport rent salary salaries job jobs hiring vacancy exchange_rate "
    "lost_again won_again playoffs champions_league premier_league capitals indians tourist tourism vacation "
    "holiday_in trip sightseeing restaurants nightlife traffic population_of how_far_is distance_to "
    "shopping concert movie watched watching netflix belly recipe",
    "fr": "météo pluie température quelle_heure vol vols billet billets avion hôtel loyer salaire emploi match_de "
    "vacances voyage tourisme restaurants combien_coûte",
    "es": "clima tiempo_hace llueve lluvia temperatura qué_hora vuelo vuelos boleto boletos pasaje pasajes avión "
    "hotel alquiler renta sueldo empleo vacaciones viaje turismo partido_de cuánto_cuesta cuanto_cuesta precio",
    "pt": "clima chuva chovendo temperatura que_horas voo voos passagem passagens avião hotel aluguel salário "
    "emprego férias viagem turismo jogo_de quanto_custa preço",
    "de": "wetter regnet temperatur wie_spät uhrzeit flug flüge flugticket hotel miete gehalt urlaub reise",
    "it": "meteo piove temperatura che_ora volo voli biglietto aereo albergo affitto stipendio vacanza viaggio "
    "quanto_costa",
    "tr": "hava hava_nasıl yağmur sıcaklık saat_kaç uçak bilet bileti otel kira maaş tatil gezi",
    "ru": "погода погоду дождь температура который_час сколько_времени рейс билет билеты отель аренда зарплата "
    "отпуск поездка",
    "ar": "الطقس طقس الجو مطر الحراره كم_الساعه رحله رحلات تذكره تذاكر طيران فندق فنادق ايجار راتب سياحه مباراه",
    "fa": "هوا هوای باران دما ساعت_چنده پرواز بلیط بلیت هتل اجاره سفر مسابقه",
    "hi": "मौसम बारिश तापमान क्या_समय कितने_बजे समय_क्या टिकट उड़ान फ्लाइट होटल किराया वेतन नौकरी घूमने छुट्टियां "
    "मैच कब_खेलेगी इंडियंस रेसिपी",
    "hi-Latn": "mausam barish tapman kitne_baje time_kya ticket flight hotel kiraya naukri ghumne ghoomne match "
    "jeet_gayi jeet_gaya har_gayi haar_gayi",
    "bn": "আবহাওয়া বৃষ্টি তাপমাত্রা কয়টা_বাজে কটা_বাজে টিকিট ফ্লাইট বিমান_ভাড়া হোটেল ভাড়া বেতন চাকরি ঘুরতে বেড়াতে ম্যাচ রান্না",
    "ur": "موسم بارش درجہ_حرارت کتنے_بجے ٹکٹ فلائٹ پرواز ہوٹل کرایہ تنخواہ نوکری گھومنے میچ جیت_گئی جیت_گیا",
    "pa": "ਮੌਸਮ ਮੀਂਹ ਟਿਕਟ ਫਲਾਈਟ ਹੋਟਲ ਕਿਰਾਇਆ ਨੌਕਰੀ ਘੁੰਮਣ ਮੈਚ",
    "mr": "हवामान पाऊस तिकीट विमान किती_वाजले हॉटेल भाडे नोकरी फिरायला सामना",
    "gu": "હવામાન વરસાદ ટિકિટ ફ્લાઇટ હોટેલ ભાડું નોકરી ફરવા મેચ",
    "ne": "मौसम टिकट उडान होटल भाडा जागिर घुम्न खेल",
    "ta": "வானிலை மழை வெப்பநிலை மணி_என்ன மணி டிக்கெட் விமானம் ஓட்டல் வாடகை சம்பளம் சுற்றுலா போட்டி",
    "te": "వాతావరణం వర్షం టికెట్ విమానం హోటల్ అద్దె జీతం ఉద్యోగం పర్యటన మ్యాచ్ టైమ్ సమయం",
    "kn": "ಹವಾಮಾನ ಮಳೆ ಟಿಕೆಟ್ ವಿಮಾನ ಹೋಟೆಲ್ ಬಾಡಿಗೆ ಸಂಬಳ ಪ್ರವಾಸ ಪಂದ್ಯ",
    "ml": "കാലാവസ്ഥ മഴ ടിക്കറ്റ് വിമാനം ഹോട്ടൽ വാടക ശമ്പളം ജോലി യാത്ര മത്സരം സമയം",
    "si": "කාලගුණය වැස්ස ටිකට් ගුවන් හෝටල් කුලිය රැකියා සංචාරය තරගය වෙලාව",
    "th": "อากาศ สภาพอากาศ ฝนตก ฝน กี่โมง ตั๋ว ตั๋วเครื่องบิน เครื่องบิน โรงแรม ค่าเช่า เงินเดือน เที่ยว ไปเที่ยว ราคา แข่ง",
    "lo": "ອາກາດ ຝົນ ປີ້ ຍົນ ໂຮງແຮມ ທ່ຽວ",
    "km": "អាកាសធាតុ ភ្លៀង សំបុត្រយន្តហោះ សណ្ឋាគារ ដើរលេង ម៉ោងប៉ុន្មាន",
    "my": "ရာသီဥတု မိုးရွာ လေယာဉ်လက်မှတ် ဟိုတယ် အလည် ဘယ်အချိန်ရှိပြီ",
    "vi": "thời_tiết trời_mưa nhiệt_độ mấy_giờ vé_máy_bay máy_bay khách_sạn tiền_thuê lương du_lịch đi_chơi "
    "bao_nhiêu_tiền trận_đấu giá_vé",
    "id": "cuaca hujan suhu jam_berapa tiket pesawat hotel sewa gaji lowongan liburan jalan_jalan harga resep",
    "ms": "cuaca hujan suhu pukul_berapa tiket kapal_terbang hotel sewa gaji kerja_kosong percutian perlawanan "
    "harga resipi",
    "tl": "ulan umuulan anong_oras tiket eroplano hotel upa sweldo trabaho bakasyon pumunta pupunta magkano laro",
    "zh": "天气 天氣 下雨 气温 氣溫 几点 幾點 机票 機票 航班 酒店 房租 工资 工資 旅游 旅遊 旅行 比赛 比賽 多少钱 "
    "多少錢 好吃 美食 想吃 面包 怎么申请 怎麼申請",
    "yue": "天氣 落雨 機票 酒店 去玩 幾多錢 好食",
    "ja": "天気 天候 気温 雨 何時 航空券 飛行機 ホテル 家賃 給料 旅行 観光 行きたい 試合 いくらですか レシピ 晩ご飯",
    "ko": "날씨 비_와 기온 몇시 몇_시 비행기 항공권 호텔 월세 월급 여행 관광 경기 얼마예요 맛집 점심 저녁",
    "mn": "цаг_агаар бороо онгоцны тийз зочид_буудал аялал хэдэн_цаг",
    "kk": "ауа_райы жаңбыр ұшақ билет қонақүй саяхат сағат_қанша",
    "ky": "аба_ырайы жамгыр учак билет мейманкана саякат саат_канча",
    "uz": "ob_havo obhavo yomg'ir samolyot chipta mehmonxona sayohat soat_necha об_ҳаво",
    "az": "hava_necə hava_necədir yağış təyyarə bilet otel səyahət saat_neçə",
    "sw": "hali_ya_hewa mvua joto saa_ngapi nauli ndege tiketi hoteli kodi mshahara safari kutembelea mechi bei",
    "so": "roob cimilada jawiga saacaddu tikidh tigidh diyaarad hudheel kiro mushahar ciyaarta",
    "am": "የአየር_ሁኔታ ዝናብ ስንት_ሰዓት ትኬት አውሮፕላን ሆቴል ኪራይ ደመወዝ ጨዋታ",
    "ha": "yanayi yanayin ruwan_sama tikiti jirgin jirgi otal haya albashi tafiya",
    "yo": "ojú_ọjọ́ òjò tíkẹ́ẹ̀tì ọkọ̀_òfurufú hòtẹ́ẹ̀lì",
    "ig": "ihu_igwe mmiri_ozuzo tiketi ụgbọ_elu",
    "zu": "isimo_sezulu imvula ithikithi ibhanoyi ihhotela",
    "xh": "imozulu imvula itikiti",
    "af": "weervoorspelling reën temperatuur hoe_laat vlug kaartjie hotel huur salaris vakansie",
    "ht": "meteyo lapli ki_lè_li_ye biyè avyon otèl vwayaj",
    "pcm": "rain_dey weather_for flight_to ticket_to how_much_for",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in (*_BESIDE.items(), ("fil", _BESIDE["tl"]))}
