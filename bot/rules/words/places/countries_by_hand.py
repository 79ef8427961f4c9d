"""What people of Asia, Africa and Latin America call countries and continents where CLDR says it otherwise."""

COUNTRY_NAMES = {
    "SA": "sa3udiya, so3odia, sa3oudia",
    "IQ": "3ira2, el3ira2, 3iraq",
    "PS": "falastin, filastin, falasteen, felestin",
    "SY": "souriya, sourya, suriya, sorya",
    "TN": "tounes",
    "LK": "ஸ்ரீலங்கா, ஸ்ரீ லங்கா, ஶ்ரீலங்கா, ලංකා, ලංකාව, இலங்கை, சிறிலங்கா, लंका, लङ्का, শ্রীলংকা, শ্রীলঙ্কা, "
    "Sirilanka, Srilanka, 錫蘭, സിലോൺ",
    "IN": "Bharat, Hindustan, हिंदुस्तान, हिन्दुस्तान, ہندوستان, بھارت, ভারতবর্ষ, भारतवर्ष, இந்தியா, భారత్, ఇండియా, "
    "ഭാരതം, ഇന്ത്യ, ಇಂಡಿಯಾ, ভারত, ઇન્ડિયા, हिंदुस्थान, ඉන්දියා, ਹਿੰਦੁਸਤਾਨ, ਇੰਡੀਆ, इंडिया, انڈیا, ইন্ডিয়া, Hindiya",
    "PK": "paquistaní, paquistanesa, पाकिस्तान, পাকিস্তান, Paakistaan, ಪಾಕಿಸ್ತಾನ್, పాకిస్తాన్, പാക്കിസ്ഥാൻ, പാകിസ്താൻ, පකිස්ථානය, පාකිස්ථානය",
    "BD": "বাংলাদেশ, बंगलादेश, बाङ्लादेश, बाङ्लादेस, வங்காளதேசம், வங்கதேசம், பங்களாதேஷ், బంగ్లాదేశ్, ബംഗ്ലാദേശ്, "
    "ಬಾಂಗ್ಲಾದೇಶ, Banglades, 孟加拉国, 孟加拉, බංග්ලාදේශය",
    "NP": "नेपाल, నేపాల్, নেপাল",
    "US": "ABŞ, gringa, estadounidense, norteamericana, अमेरिका, अम्रीका, ਅਮਰੀਕਾ, অ্যামেরিকা, അമേരിക്ക, ಅಮೆರಿಕ, "
    "ಅಮೆರಿಕಾ, અમેરિકા, ඇමරිකාව, ඇමෙරිකාව, ඇමරිකා, ယူအက်စ်, အမေရိကန်, អាមេរិក, សហរដ្ឋអាមេរិក, ອາເມລິກາ, "
    "สหรัฐอเมริกา, Hoa Kì, Amerîka, Amirka, Amerka, АҚШ, АКШ, AQSh, AQSH, АНУ, Estados Unidos, Etazini, Ameelika, "
    "Melika, Amelika, eMelika, Amereka, אמעריקע, Amerika Serikat, Amrik, អាមេរិច",
    "GB": "británica, britânica, inglesa, Inggeris, Inggris, ইংল্যান্ড, इंग्लैंड, इंग्लैण्ड, برطانیہ, انگلینڈ, "
    "Bungereza, Britain, එංගලන්තය, බ්‍රිතාන්‍යය, பிரிட்டன், இங்கிலாந்து, బ్రిటన్, ബ്രിട്ടൻ, ಬ್ರಿಟನ್, બ્રિટન, "
    "ਬਰਤਾਨੀਆ, ਇੰਗਲੈਂਡ, बेलायत, Nước Anh, nước Anh, ở Anh, อังกฤษ, អង់គ្លេស, အင်္ဂလန်, ອັງກິດ, 英国, 英國, Их "
    "Британи, Ұлыбритания, Улуу Британия, እንግሊዝ, ብሪታንያ, Ingila, Biritania, Angletè, eNgilandi",
    "ZA": "sudafricana, sul-africana, Ningizimu Afrika, iNingizimu Afrika, Mzantsi Afrika, uMzantsi Afrika, "
    "uMzantsi, Mzansi, Afrika Borwa, Aforika Borwa, Afurika Borwa, South Africa, Sith Afrika, Suid-Afrika, Afrika "
    "ya Kusini, Afrika Kusini, Afirika ta Kudu, Afirika ta kudu, Gúúsù Áfíríkà, Koonfur Afrika, Koonfurta Afrika, "
    "ደቡብ አፍሪካ, ደቡብ አፍሪቃ, दक्षिण आफ्रिका, दक्षिण अफ्रिका, દક્ષિણ આફ્રિકા, தென்னாப்பிரிக்கா, தென் ஆப்பிரிக்கா, "
    "దక్షిణాఫ్రికా, ദക്ഷിണാഫ്രിക്ക, ದಕ್ಷಿಣ ಆಫ್ರಿಕಾ, ਦੱਖਣੀ ਅਫਰੀਕਾ, ਦੱਖਣੀ ਅਫ਼ਰੀਕਾ, දකුණු අප්‍රිකාව, Nam Phi, "
    "แอฟริกาใต้, អាហ្វ្រិកខាងត្បូង, တောင်အာဖရိက, Afrika Selatan, 남아프리카, 남아공, Оңтүстік Африка, Түштүк "
    "Африка, Janubiy Afrika, Dala Afrika, Dzonga Afrika, Afurika y'Epfo, South Afirika, Cənubi Afrika, Timog Aprika",
    "KR": "coreana, surcoreana, 한국, 대한민국, 南韩, 南韓, 韓國, 韩国, Hàn Quốc, เกาหลีใต้, เกาหลี, Korea Selatan, "
    "कोरिया, দক্ষিণ কোরিয়া, দক্ষিন কোরিয়া, কোরিয়া, தென் கொரியா, දකුණු කොරියාව, Солонгос, Оңтүстік Корея, Түштүк "
    "Корея",
    "JP": "japonesa, 日本, 일본, Nhật, Nhật Bản, ญี่ปุ่น, ဂျပန်, ຍີ່ປຸ່ນ, ជប៉ុន, Jepang, Jepun, जापान, জাপান, "
    "ஜப்பான், జపాన్, ജപ്പാൻ, ಜಪಾನ್, ජපානය",
    "CN": "中国, 中國, 중국, จีน, တရုတ်, ຈີນ, ចិន, Tiongkok, Cina, Tsina, चीन, চীন, চিন, சீனா, చైనా, ചൈന, ಚೀನಾ, "
    "චීනය, Хятад, Қытай, Кытай, Xitoy, ቻይና, Shiinaha, Chaina",
    "TH": "泰国, 泰國, タイ, 태국, Thái Lan, ไทย, ประเทศไทย, เมืองไทย, ထိုင်း, ໄທ, ថៃ, थाईलैंड, থাইল্যান্ড",
    "MM": "缅甸, 緬甸, ミャンマー, 미얀마, Miến Điện, Mianma, พม่า, เมียนมา, မြန်မာ, မြန်မာပြည်, မြန်မာနိုင်ငံ, "
    "ဗမာပြည်, ມຽນມາ, មីយ៉ាន់ម៉ា, ភូមា, Birma, म्यांमार, বার্মা, মায়ানমার",
    "LA": "老挝, 寮國, ラオス, 라오스, Lào, nước Lào, ลาว, လာအို, ລາວ, ປະເທດລາວ, ສປປລາວ, ឡាវ, ប្រទេសឡាវ",
    "KH": "柬埔寨, カンボジア, 캄보디아, Campuchia, Cam-pu-chia, กัมพูชา, เขมร, ကမ္ဘောဒီးယား, ກຳປູເຈຍ, ກໍາປູເຈຍ, "
    "ខ្មែរ, ស្រុកខ្មែរ, កម្ពុជា, Kamboja, Srok Khmer",
    "VN": "越南, ベトナム, 베트남, Việt Nam, เวียดนาม, ဗီယက်နမ်, ຫວຽດນາມ, វៀតណាម, Byetnam, ভিয়েতনাম, वियतनाम",
    "ID": "indonesia, 印尼, 印度尼西亚, 印度尼西亞, インドネシア, 인도네시아, Nam Dương, อินโดนีเซีย, "
    "အင်ဒိုနီးရှား, ອິນໂດເນເຊຍ, ឥណ្ឌូនេស៊ី, Indonesya, इंडोनेशिया, इन्डोनेसिया",
    "MY": "马来西亚, 馬來西亞, 大马, 大馬, マレーシア, 말레이시아, มาเลเซีย, မလေးရှား, ມາເລເຊຍ, ម៉ាឡេស៊ី, Malesya, मलेशिया",
    "PH": "菲律宾, 菲律賓, フィリピン, 필리핀, Phi Luật Tân, ฟิลิปปินส์, ဖိလစ်ပိုင်, ຟີລິບປິນ, ហ្វីលីពីន, Pinas, "
    "Pilipinas, Filipina, फिलिपींस, ফিলিপাইন",
    "MN": "Монгол, Монгол Улс, 蒙古, モンゴル, 몽골, Mông Cổ, มองโกเลีย",
    "KZ": "Қазақстан, Казакстан, Qozog'iston, Qozogʻiston, Қозоғистон, Казахстане, 哈萨克斯坦",
    "KG": "Кыргызстан, Қырғызстан, Qirg'iziston, Qirgʻiziston, Қирғизистон, 吉尔吉斯斯坦",
    "UZ": "Өзбекстан, Өзбекстон, O'zbekiston, Oʻzbekiston, Ozbekiston, Ўзбекистон, Uzbekiston, 乌兹别克斯坦",
    "TJ": "Тоҷикистон, Tojikiston, Тажикстан, Тәжікстан",
    "KE": "keniana, ኬንያ, Kénya, केन्या, কেনিয়া, 肯尼亚, 肯雅, ケニア, 케냐, Kenia, Keenya",
    "UG": "Ouganda, ኡጋንዳ, Yuganda, Iyuganda, युगांडा, উগান্ডা, 乌干达, ウガンダ, 우간다, Yugaanda",
    "TZ": "ታንዛኒያ, Tansaniya, Tanzaniya, तंजानिया, তানজানিয়া, 坦桑尼亚, タンザニア, 탄자니아, Tansania",
    "ET": "Itoobiya, Itoobiyaan, Itiyoopiyaa, Itoophiyaa, ኢትዮጵያ, ኢትዮጲያ, Habasha, Etiyopiya, Ithiopia, Itiopia, "
    "इथियोपिया, ইথিওপিয়া",
    "SO": "Soomaaliya, Somaliya, ሶማሊያ, Soomaliya, सोमालिया, সোমালিয়া, 索马里, ソマリア, 소말리아",
    "DJ": "Jabuuti, ጅቡቲ, 吉布提, ジブチ",
    "GH": "ጋና, Ghana, 加纳, 迦納, ガーナ, 가나, घाना, ঘানা, Gaana",
    "NG": "Naija, Nigeriya, Najeriya, Nijeriya, Nàìjíríà, Naijiria, Naịjirịa, ናይጄሪያ, 尼日利亚, 奈及利亞, "
    "ナイジェリア, 나이지리아, नाइजीरिया, নাইজেরিয়া",
    "SN": "senegalesa, Senegaal, Sénégaal, Sinigaal, ሴኔጋል, 塞内加尔, セネガル",
    "MW": "Malaŵi, Dziko la Malawi, ማላዊ, 马拉维, マラウイ",
    "BW": "Botsvana, ቦትስዋና, 博茨瓦纳, ボツワナ",
    "ZW": "Zimbagwe, Zimbabwe, 津巴布韦",
    "ZM": "Zambiya, 赞比亚",
    "RW": "Rwanda, u Rwanda, Urwanda, Lwanda, ሩዋንዳ, 卢旺达",
    "EG": "masr, msr, misr, Masar, Misra, ግብፅ, ግብጽ, Mısır, Misir, Египет, मिस्र, মিশর, 埃及, エジプト, 이집트",
    "MA": "lmaghrib, lmaghreb, el maghreb, lmghrib, "
    "marroquí, marroquina, Maroko, Moroko, Marruecos, ሞሮኮ, 摩洛哥, モロッコ, 모로코",
    "DE": "alemana, alemán, alemã, ጀርመን, Jamani, Jamus, Jamhuri ya Ujerumani, Герман, Германия, 德国, 德國, ドイツ, "
    "독일, Đức, nước Đức, เยอรมนี, ဂျာမနီ, ອາລະມັນ, ເຢຍລະມັນ, អាល្លឺម៉ង់, ஜெர்மனி, జర్మనీ, ജർമ്മനി, ಜರ್ಮನಿ, જર્મની, "
    "ਜਰਮਨੀ, ජර්මනිය, ජර්මනි, Jerman, Alemanya, Jeremane",
    "FR": "francesa, ፈረንሳይ, Faransa, Faransiiska, Ufaransa, Франц, 法国, 法國, フランス, 프랑스, Pháp, nước Pháp, "
    "ฝรั่งเศส, ပြင်သစ်, ຝຣັ່ງ, បារាំង, பிரான்ஸ், ఫ్రాన్స్, ഫ്രാൻസ്, ಫ್ರಾನ್ಸ್, ફ્રાન્સ, ਫਰਾਂਸ, ප්‍රංශය, ප්‍රංශ, "
    "Perancis, Prancis, Pransya, फ्रान्स, फ्रांस, ফ্রান্স, فرانس, Bufalansa",
    "CA": "canadiense, Kanada, ካናዳ, Канад, 加拿大, カナダ, 캐나다, Gia Nã Đại, แคนาดา, ကနေဒါ, ການາດາ, កាណាដា, கனடா, "
    "కెనడా, കാനഡ, ಕೆನಡಾ, કેનેડા, ਕੈਨੇਡਾ, ਕਨੇਡਾ, කැනඩාව, कनाडा, क्यानाडा, কানাডা, کینیڈا, Khanada",
    "CO": "colombiana, colombiano, कोलंबिया, কলম্বিয়া, 哥伦比亚, 哥倫比亞, コロンビア, 콜롬비아, கொலம்பியா, ኮሎምቢያ",
    "AR": "अर्जेंटीना, আর্জেন্টিনা, 阿根廷, アルゼンチン, 아르헨티나, Á Căn Đình, அர்ஜென்டினா, ኣርጀንቲና, አርጀንቲና",
    "BR": "brasileña, brasileira, ब्राजील, ব্রাজিল, 巴西, ブラジル, 브라질, Ba Tây, பிரேசில், ብራዚል, Brasiil",
    "MX": "mexicana, मेक्सिको, মেক্সিকো, 墨西哥, メキシコ, 멕시코, Mễ Tây Cơ, மெக்சிகோ, ሜክሲኮ",
    "ES": "española, espanhola, Espanya, Hispania, Uhispania, 西班牙, スペイン, 스페인, Tây Ban Nha, สเปน, स्पेन, "
    "স্পেন, ஸ்பெயின், ስፔን",
    "NL": "holandesa, neerlandesa, 荷兰, 荷蘭, オランダ, 네덜란드, Hà Lan, เนเธอร์แลนด์, ฮอลแลนด์, नीदरलैंड, "
    "हॉलैंड, নেদারল্যান্ডস, ሆላንድ, Belanda, Olanda",
    "CH": "suiza, suíça, 瑞士, スイス, 스위스, Thuỵ Sĩ, Thụy Sĩ, สวิตเซอร์แลนด์, स्विट्जरलैंड, সুইজারল্যান্ড, "
    "ስዊዘርላንድ, Swisa, Uswisi, Uswizi",
    "TR": "Тұрция, Туркия, Turkiya, Uturuki, Turukiya, ቱርክ, 土耳其, トルコ, 터키, 튀르키예, Thổ Nhĩ Kỳ, तुर्की, "
    "তুরস্ক, ترکی, ترکیہ",
    "JO": "el ordon, elordon, ordon, al urdun, lordon, "
    "ዮርዳኖስ, 约旦, 約旦, ヨルダン, 요르단, जॉर्डन, জর্ডান, Yordania, Urdun, Yordaniya",
    "LB": "lebnen, libnen, lebnan, libnan, lubnan, loubnan, lobnan, "
    "ሊባኖስ, 黎巴嫩, レバノン, 레바논, लेबनान, লেবানন, Lubnaan",
    "MV": "මාලදිවයින, මාලදිවයින්, मालदीव, মালদ্বীপ, மாலைதீவு, மாலத்தீவு, 马尔代夫, モルディブ, 몰디브, Maladewa, ދިވެހިރާއްޖެ, ރާއްޖެ, މޯލްޑިވްސް",
    "SG": "新加坡, シンガポール, 싱가포르, Tân Gia Ba, สิงคโปร์, Singapura, சிங்கப்பூர், සිංගප්පූරුව",
    "HT": "Ayiti, D Ayiti, 海地, हैती",
    "MT": "Malta, Maltija, 马耳他",
    "GM": "Gambiya, 冈比亚, Gàmbi",
    "MG": "Madagasikara, Gasikara, 马达加斯加",
    "SE": "sueca, sueco",
    "PL": "polaca",
    "IT": "italiana",
    "BE": "belga",
    "IE": "irlandesa",
}

AREA_NAMES = {
    "002": "ኣፍሪካ, አፍሪካ, Afirka, Afirika, Afrik, Aprika, Aforika, Afurika, iAfrika, eAfrika, Afrikka, Afryka, 非洲, "
    "アフリカ, 아프리카, Châu Phi, châu Phi, Phi Châu, แอฟริกา, အာဖရိက, ອາຟຣິກາ, ອາຟລິກາ, អាហ្វ្រិក, अफ्रीका, "
    "अफ़्रीका, आफ्रिका, अफ्रिका, আফ্রিকা, افریقہ, آفریقا, ஆப்பிரிக்கா, ஆபிரிக்கா, ఆఫ్రికా, ആഫ്രിക്ക, ಆಫ್ರಿಕಾ, "
    "આફ્રિકા, ਅਫਰੀਕਾ, ਅਫ਼ਰੀਕਾ, අප්‍රිකාව, අප්‍රිකා, Afrique",
    "142": "ኤዥያ, እስያ, Asiya, Osiyo, Азия, Aziya, Asya, iAsia, 亚洲, 亞洲, アジア, 아시아, Châu Á, châu Á, Á Châu, "
    "เอเชีย, အာရှ, ອາຊີ, អាស៊ី, एशिया, एसिया, आशिया, এশিয়া, ایشیا, ஆசியா, ఆసియా, ഏഷ്യ, ಏಷ್ಯಾ, એશિયા, ਏਸ਼ੀਆ, "
    "ආසියාව, ආසියා",
    "150": "አውሮፓ, Turai, Yurop, Yuropa, Ulaya, Evropa, Еуропа, Европа, Europa, iYurophu, eYurophu, Bulaaya, "
    "Iburayi, Uburayi, Ewrop, Lewòp, 欧洲, 歐洲, ヨーロッパ, 欧州, 유럽, Châu Âu, châu Âu, Âu Châu, ยุโรป, ဥရောပ, "
    "ເອີຣົບ, ຢູໂຣບ, អឺរ៉ុប, यूरोप, युरोप, ইউরোপ, یورپ, یورپی, ஐரோப்பா, ఐరోపా, యూరప్, യൂറോപ്പ്, ಯುರೋಪ್, ಯೂರೋಪ್, "
    "યુરોપ, ਯੂਰਪ, යුරෝපය, යුරෝපා, Eropa, Eropah, Yuurub",
    "419": "拉美, 拉丁美洲, 中南米, ラテンアメリカ, 라틴아메리카, 중남미, Mỹ Latinh, Mỹ La-tinh, Châu Mỹ "
    "Latinh, ละตินอเมริกา, लैटिन अमेरिका, লাতিন আমেরিকা, ল্যাটিন আমেরিকা, لاطینی امریکہ, Amerika Latin, Amerika ya "
    "Kilatini, Latin Amerika, Лотин Америкаси, Латын Америкасы, இலத்தீன் அமெரிக்கா, América Latina, latam, "
    "Latinoamérica, hispanoamérica",
    "005": "南美, 南美洲, 南アメリカ, 南米, 남아메리카, Nam Mỹ, อเมริกาใต้, दक्षिण अमेरिका, দক্ষিণ আমেরিকা, جنوبی "
    "امریکہ, Amerika Selatan, Amerika Kusini, Sudamérica, Suramérica, América do Sul",
    "003": "北美, 北美洲, 北アメリカ, 북미, 북아메리카, Bắc Mỹ, อเมริกาเหนือ, उत्तरी अमेरिका, उत्तर अमेरिका, উত্তর "
    "আমেরিকা, شمالی امریکہ, Amerika Utara, Amerika Kaskazini, Norteamérica, América do Norte",
    "019": "benua Amerika, benua amerika, قاره آمریکا, قارة أمريكا, القارة الأمريكية, القارات الأمريكية, "
    "Amerika kıtası, अमेरिका महाद्वीप, দুই আমেরিকা, Amerika qitʼasi, יבשת אמריקה, "
    "アメリカ大陸, 아메리카 대륙, 아메리카대륙, ทวีปอเมริกา, 美洲, 美洲大陸, Châu Mỹ, châu Mỹ",
    "034": "दक्षिण एशिया, दक्षिण एसिया, दक्षिण आशिया, দক্ষিণ এশিয়া, দক্ষিন এশিয়া, جنوبی ایشیا, தெற்காசியா, தெற்கு "
    "ஆசியா, దక్షిణాసియా, దక్షిణ ఆసియా, ദക്ഷിണേഷ്യ, ദക്ഷിണ ഏഷ്യ, ದಕ್ಷಿಣ ಏಷ್ಯಾ, દક્ષિણ એશિયા, ਦੱਖਣੀ ਏਸ਼ੀਆ, දකුණු "
    "ආසියාව, දකුණු ආසියා, 南亚, 南亞, 南アジア, 남아시아, Nam Á, เอเชียใต้, Asia Selatan, Asia Kusini, Asia ya "
    "Kusini, Оңтүстік Азия, Janubiy Osiyo, Cənubi Asiya, dakshin asia, Asia del Sur, Ásia do Sul, sul da Ásia, sur "
    "de Asia",
    "035": "दक्षिण पूर्व एशिया, दक्षिण-पूर्व एशिया, দক্ষিণ পূর্ব এশিয়া, দক্ষিণ-পূর্ব এশিয়া, جنوب مشرقی ایشیا, "
    "தென்கிழக்கு ஆசியா, ఆగ్నేయ ఆసియా, 东南亚, 東南亞, 東南アジア, 동남아, 동남아시아, Đông Nam Á, "
    "เอเชียตะวันออกเฉียงใต้, อาเซียน, អាស៊ីអាគ្នេយ៍, အရှေ့တောင်အာရှ, ອາຊີຕາເວັນອອກສ່ຽງໃຕ້, Asia Tenggara, "
    "Timog-Silangang Asya, Timog Silangang Asya, Asia Kusini-Mashariki, Sudeste Asiático",
    "030": "东亚, 東亞, 東アジア, 동아시아, Đông Á, เอเชียตะวันออก, पूर्वी एशिया, পূর্ব এশিয়া, Asia Timur, Asia "
    "Mashariki, مشرقی ایشیا",
    "143": "中亚, 中亞, 中央アジア, 중앙아시아, Trung Á, मध्य एशिया, মধ্য এশিয়া, وسطی ایشیا, Asia Tengah, Asia ya "
    "Kati, Orta Asiya, Mərkəzi Asiya, Орталық Азия, Борбордук Азия, Markaziy Osiyo, O'rta Osiyo, Asia Central",
    "011": "西非, 西アフリカ, 서아프리카, Tây Phi, पश्चिम अफ्रीका, पश्चिमी अफ्रीका, পশ্চিম আফ্রিকা, Afrika "
    "Magharibi, Afrika ya Magharibi, Afirka ta Yamma, yammacin Afirka, Yammacin Afrika, Ìwọ̀ Oòrùn Áfíríkà, Ọdịda "
    "Anyanwụ Africa, ምዕራብ አፍሪካ, Afrika Barat, Afrique de l'ouest, África Occidental, Galbeedka Afrika",
    "014": "东非, 東非, 東アフリカ, 동아프리카, Đông Phi, पूर्वी अफ्रीका, पूर्व अफ्रीका, পূর্ব আফ্রিকা, Afrika "
    "Mashariki, Afrika ya Mashariki, Bariga Afrika, Afirka ta Gabas, gabashin Afirka, ምስራቅ አፍሪካ, ምሥራቅ አፍሪካ, Afrika "
    "Timur, Afurika y'Iburasirazuba, Obuvanjuba bwa Afrika, África Oriental, Afrique de l'est, መስራቅ አፍሪካ",
    "015": "北非, 北アフリカ, 북아프리카, Bắc Phi, उत्तरी अफ्रीका, उत्तर अफ्रीका, উত্তর আফ্রিকা, Afrika Kaskazini, "
    "Arewacin Afirka, ሰሜን አፍሪካ, Afrika Utara, Waqooyiga Afrika",
    "018": "南部アフリカ, 南部非洲, Afrika ya Kusini mwa, kusini mwa Afrika, Kudancin Afirka, África Austral, ደቡባዊ "
    "አፍሪካ",
    "middle-east": "中东, 中東, 중동, Trung Đông, ตะวันออกกลาง, मध्य पूर्व, मध्यपूर्व, মধ্যপ্রাচ্য, مشرق وسطی, مشرق "
    "وسطیٰ, மத்திய கிழக்கு, Timur Tengah, Mashariki ya Kati, Bariga Dhexe, Gabas ta Tsakiya, መካከለኛው ምስራቅ, Gitnang "
    "Silangan, Таяу Шығыс, Yaqin Sharq, Yaxın Şərq, Oriente Médio",
    "balkans": "巴尔干, 巴爾幹, バルカン, 발칸, Ban-căng, बाल्कन, বলকান",
    "009": "大洋洲, オセアニア, 오세아니아, Châu Đại Dương, ओशिनिया, ওশেনিয়া, Pasifik, 太平洋岛国",
}
