"""What people in Asia and Africa say of a city that asks nothing about the list: to go there, live, eat, its people."""

from bot.rules.words.cues import Cue, Table

_TALK = {
    "hi": "पसंद_है कल_मैं में_था मेरा_भाई मेरी_बहन मेरा_दोस्त आबादी जनसंख्या घूमना घूमने जाना_है जाना_चाहता जाऊं "
    "जाऊँ कैसे_जाएं रहना रहता_हूं रहती_हूं फ्लैट मकान "
    "नौकरी सुंदर खूबसूरत दूर दूरी "
    "सोना चांदी भाव रेट शादी प्यार गर्मी ठंड भूकंप ट्रैफिक पढ़ाई_करने कहां_है कहाँ_है कितनी_दूर राजधानी",
    "hi-Latn": "mera_dost mera_bhai meri_behen pasand_hai kal_main aabadi abadi jansankhya ghumna ghoomna "
    "jana_hai jana_chahta kaise_jaye kaise_jaun rehta rehti "
    "rehna makan "
    "flat_chahiye sundar khubsurat khoobsurat kitni_dur kitna_door pyaar shaadi shadi garmi thand bhukamp rajdhani "
    "kahan_hai kaha_hai",
    "ur": "میرا_بھائی میری_بہن میرا_دوست پسند_ہے آبادی گھومنا جانا_ہے جانا_چاہتا کیسے_جاؤں رہتا رہتی رہنا مکان "
    "گھر_چاہیے نوکری خوبصورت فاصلہ "
    "سونے_کا ریٹ بھاؤ شادی "
    "محبت گرمی سردی زلزلہ ٹریفک کہاں_ہے کتنی_دور دارالحکومت",
    "bn": "আমার_ভাই আমার_বোন আমার_বন্ধু ভালো_লাগে ভালোবাসি জনসংখ্যা লোকসংখ্যা বেড়াতে ঘুরতে যাব যাবো যেতে_চাই "
    "কীভাবে_যাব থাকি থাকে ফ্ল্যাট বাসা_ভাড়া চাকরি "
    "সুন্দর দূরে কত_দূর দাম বিয়ে "
    "ভালোবাসি গরম শীত ভূমিকম্প যানজট কোথায়_অবস্থিত রাজধানী দেখার_আছে",
    "bn-Latn": "jonosonkhya berate ghurte jabo jete_chai kivabe_jabo thaki chakri sundor koto_dur dam_koto biye "
    "gorom rajdhani",
    "pa": "ਆਬਾਦੀ ਘੁੰਮਣਾ ਜਾਣਾ ਰਹਿੰਦਾ ਰਹਿੰਦੀ ਸੋਹਣਾ ਦੂਰ ਮਕਾਨ ਵਿਆਹ ਗਰਮੀ ਠੰਡ",
    "ps": "نفوس اوسېږم ځم تلل ښکلی لرې کور دنده واده ګرمي یخني",
    "gu": "વસ્તી જવું જવા ફરવું રહું રહે સુંદર દૂર મકાન લગ્ન ગરમી ઠંડી",
    "mr": "लोकसंख्या फिरायला जायचे जायचंय राहतो राहते सुंदर लांब घर_हवे लग्न उन्हाळा थंडी",
    "ne": "जनसङ्ख्या जनसंख्या घुम्न जान जाने बस्छु सुन्दर टाढा घर_भाडा बिहे गर्मी जाडो",
    "ta": "கோவில்_திருவிழா கோயில்_திருவிழா கோவில்_கும்பாபிஷேகம் கோயில்_கும்பாபிஷேகம் "
    "பிடிக்கும் என்_தம்பி என்_அண்ணன் நேற்று மக்கள்_தொகை மக்கள்தொகை போகணும் போக போகலாம் போவது "
    "சுற்றிப்பார்க்க வாழ்கிறேன் இருக்கேன் அழகான அழகு தூரம் "
    "வீடு வேலை_வேணும் கல்யாணம் வெயில் குளிர்",
    "te": "ఇష్టం మా_అన్న మా_తమ్ముడు నిన్న జనాభా వెళ్లాలి వెళ్ళాలి వెళ్లడం చూడాలి ఉంటాను నివసిస్తున్నాను అందమైన దూరం ఇల్లు ఉద్యోగం పెళ్లి ఎండ చలి",
    "kn": "ಜನಸಂಖ್ಯೆ ಹೋಗಬೇಕು ಹೋಗುವುದು ನೋಡಬೇಕು ವಾಸಿಸುತ್ತೇನೆ ಸುಂದರ ದೂರ ಮನೆ ಕೆಲಸ_ಬೇಕು ಮದುವೆ",
    "ml": "ഇഷ്ടം എന്റെ_ചേട്ടൻ ഇന്നലെ ജനസംഖ്യ പോകണം പോകാൻ കാണാൻ താമസിക്കുന്നു സുന്ദരം ദൂരം വീട് ജോലി_വേണം കല്യാണം ചൂട് തണുപ്പ്",
    "si": "ජනගහනය යන්න යන්නේ බලන්න ජීවත් ලස්සන දුර ගෙයක් රස්සාවක්",
    "id": "aku_suka kemarin abangku kakakku adikku temanku penduduk jumlah_penduduk liburan ke_sana pergi_ke "
    "jalan_ke tinggal_di kos kosan kontrakan kerja_di "
    "kuliah_di indah "
    "cantik jauh jarak rumah_dijual macet gempa banjir makanan_khas oleh_oleh seru ibu_kota kangen cinta nikah",
    "ms": "abang_saya kakak_saya adik_saya kawan_saya saya_suka semalam penduduk pergi nak_pergi bercuti "
    "melancong tinggal_di rumah_sewa kerja_di belajar_di cantik indah jauh "
    "jarak "
    "jalan_sesak ibu_negara rindu kahwin",
    "tl": "gusto_ko_ang mahal_ko ate_ko kuya_ko kaibigan_ko kahapon nasa populasyon pumunta papunta papuntang "
    "pamasahe nakatira titira maganda malayo layo trabaho_sa bahay "
    "mag_aral "
    "baha lindol kabisera pasyal mamasyal",
    "vi": "tôi_thích em_thích anh_tôi chị_tôi bạn_tôi em_tôi hôm_qua dân_số bao_nhiêu_dân đi_du_lịch du_học "
    "sống_ở ở_trọ thuê_nhà thuê_phòng xin_việc đẹp_không bao_xa "
    "cách_đây kẹt_xe "
    "thủ_đô_nước món_ngon đặc_sản đường_đi",
    "th": "ฉันรัก ผมรัก พี่ชาย พี่สาว น้องสาว เมื่อวาน ประชากร ไปเที่ยว ที่เที่ยว อยากไป ไปยังไง ไปเรียน เรียนต่อ "
    "อาศัยอยู่ เช่าบ้าน หางาน สวยไหม ไกลไหม "
    "รถติด แผ่นดินไหว เมืองหลวงของ ของกิน",
    "lo": "ປະຊາກອນ ໄປທ່ຽວ ໜ້າທ່ຽວ ຢາກໄປ ໄປແນວໃດ ອາໄສຢູ່ ເຊົ່າເຮືອນ ຫາວຽກ",
    "km": "ប្រជាជន ដើរលេង កន្លែងលេង ចង់ទៅ ទៅលេង រស់នៅ ជួលផ្ទះ រកការងារ",
    "my": "လူဦးရေ သွားလည် သွားချင် စားကောင်း နေထိုင် အိမ်ငှား အလုပ်ရှာ လှလား",
    "zh": "我哥哥 我弟弟 我姐姐 我妹妹 我朋友 昨天 人口 租房 好玩 好玩的 旅游 旅遊 怎么去 怎麼去 住在 留学 留學 "
    "找工作 漂亮 美丽 多远 多遠 堵车 地震 "
    "首都是 特产 房价 房價 结婚 喜欢 喜歡 想去",
    "yue": "人口 租屋 好玩 點去 住喺 讀書 搵工 靚 幾遠 塞車 鍾意 想去",
    "ja": "大好き 兄は 姉は 友達 昨日 人口 行き方 行きたい 住んで 住みたい 留学 引っ越し 家賃 求人 きれい 綺麗 "
    "遠い 距離 渋滞 地震 首都 "
    "おすすめ お土産 好き 結婚",
    "ko": "형이 누나가 친구가 어제 좋아해 인구 가고_싶어 가는_법 여행 살고 살아요 유학 월세 집값 취직 예뻐 멀어 "
    "거리 막혀 지진 수도가 추천해줘 "
    "맛집 좋아해 결혼",
    "kk": "жақсы_көремін ағам досым кеше халқы халық_саны тұрғыны барғым барамын тұрамын әдемі алыс пәтер "
    "жұмыс_керек үйлену",
    "ky": "калкы барам баргым турам жашайм кооз алыс батир жумуш_керек",
    "uz": "yaxshi_ko'raman akam do'stim kecha aholisi aholi boraman borish yashayman chiroyli uzoq kvartira "
    "ish_kerak uylanish аҳолиси",
    "tg": "аҳолӣ аҳолии меравам рафтан зебо дур хона_лозим",
    "mn": "ах_маань эгч_маань найз_маань дуртай өчигдөр хүн_амтай хүн_ам явмаар явах амьдардаг сайхан хол "
    "байр_хөлслөх ажил_хайж",
    "sw": "kaka_yangu dada_yangu rafiki_yangu napenda jana nimefika watu_wangapi idadi_ya_watu wakazi_wangapi "
    "kwenda naenda nakwenda kutembea naishi ninaishi kuishi "
    "nyumba_ya kupanga natafuta_kazi "
    "nzuri mrembo mbali umbali foleni mji_mkuu napenda kuoa likizo",
    "lg": "abantu_bameka ŋŋenda genda okugenda mbeera nnyumba nnoonya_omulimu bulungi wala",
    "rw": "abaturage_bangahe kujya ngiye ntuye inzu nshaka_akazi heza kure",
    "am": "ወንድሜ እህቴ ጓደኛዬ እወዳለሁ ትናንት ህዝብ ሕዝብ መሄድ ልሄድ መኖር የምኖረው ቤት_ኪራይ ስራ_እፈልጋለሁ ቆንጆ ሩቅ ርቀት ዋና_ከተማ",
    "om": "baayʼina_uummataa deemuu jiraadha mana_kiraa hojii_barbaada bareedaa fagoo",
    "so": "waan_jeclahay walaalkay saaxiibkay shalay dadka_ku_nool laga_helaa tagayaa tagaa aadayaa ku_noolahay "
    "deggan guri shaqo_rabaa qurux qurxoon fog "
    "masaafada caasimadda",
    "ha": "ina_son yayana abokina jiya jama'a_nawa yawan_jama'a zan_je zuwa_yawo zama gida gidan_haya neman_aiki "
    "kyau nisa babban_birni",
    "yo": "olùgbé iye_ènìyàn lọ_sí mo_ń_gbé ilé_gbígbé rẹwà jìnnà",
    "ig": "ịga ebi ụlọ_mgbazite",
    "zu": "ngiyathanda umfowethu umngane_wami izolo bangaki_abantu ngiya ukuya ngihlala indlu ngifuna_umsebenzi "
    "kuhle kude",
    "xh": "ndiyathanda umntakwethu izolo bangaphi_abantu ndiya ukuya ndihlala indlu ndifuna_umsebenzi kuhle kude",
    "sn": "vanhu_vangani kuenda ndogara imba ndinoda_basa kwakanaka kure",
    "ny": "anthu_angati kupita ndimakhala nyumba ndikufuna_ntchito kokongola kutali",
    "mg": "mponina handeha mipetraka trano mitady_asa tsara_tarehy lavitra",
    "af": "lief_vir my_broer my_suster my_vriend gister bevolking inwoners gaan_na reis bly woon woonstel "
    "werk_soek mooi ver_is hoe_ver verkeer hoofstad",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _TALK.items()}
