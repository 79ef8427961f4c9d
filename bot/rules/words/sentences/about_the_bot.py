"""Who made this bot, whose is it, is it a human being; and to hear no more of it. By language.

Who asks so is answered as one who asks for people is (MAKERS), or told what the bot can do (STOP).
"""

from bot.rules.words.cues import Cue, Table
from bot.rules.words.wishes.about_the_bot_west import MAKERS_WEST
from bot.rules.words.wishes.to_follow_or_invite import PEOPLE

MAKERS = {
    "ar": "المسؤول_عن_البوت المسؤول_عن_هالبوت مسؤول_عن_البوت مسؤول_عن_هالبوت البوت_حق_مين هالبوت_حق_مين "
    "البوت_تبع_مين هالبوت_تبع_مين شركه_ولا_حكومه حكومه_ولا_شركه منو_مسويك مين_مسويك من_مسويك كله_اوتوماتيك من_صنعك "
    "من_صنع_هذا_البوت من_عملك من_انشاك من_برمجك من_طورك من_صممك من_يديرك من_يدير_البوت من_يدير_هذا_البوت "
    "من_وراء_البوت من_وراء_هذا_البوت من_خلف_هذا_البوت من_صاحب_البوت من_صاحب_هذا_البوت من_مبرمجك من_الذي_صنعك "
    "لمن_هذا_البوت لمن_يتبع_هذا_البوت مين_عملك مين_اللي_عملك مين_يلي_عملك مين_عاملك مين_عامل_البوت مين_عامل_هالبوت "
    "مين_عمل_هالبوت مين_عمل_البوت مين_بيدير_البوت مين_بيدير_هالبوت مين_صنعك مين_برمجك مين_صاحب_البوت مين_صاحب_هالبوت "
    "مين_ورا_البوت مين_ورا_هالبوت مين_وراكم مين_وراكن مين_وراكو لمين_تابع لمين_تابعين لمين_هالبوت تابع_لمين "
    "تابعين_لمين تبع_مين تبعين_مين بتاع_مين تابعين_لاي_جهه تابعين_لاي تتبعون_لمن تتبعوا_لمين منو_صنعك منو_سواك "
    "منو_سوى_البوت منو_سوى_هالبوت منو_وراكم منو_وراك منو_صاحب_البوت منو_صاحبكم مين_سواك مين_سوى_البوت وش_جهتكم "
    "من_جهتكم انتو_جهه_حكوميه شكون_صاوبك شكون_دارك شكون_صنعك شكون_عملك شكون_لي_صاوبك شكون_لي_دارك شكون_وراكم "
    "شكون_وراك شكون_مول_البوت شكون_صاحب_البوت تبع_الحكومه تابع_للحكومه تابعين_للحكومه تابعه_للحكومه مع_الحكومه_انتم "
    "من_الحكومه_انتم هل_انتم_حكومه انتو_حكومه انتم_الحكومه تتبعون_الحكومه تابعين_للامم_المتحده تابع_للامم_المتحده "
    "تبع_الامم_المتحده من_الامم_المتحده_انتم انتم_الامم_المتحده هل_انتم_من_الامم_المتحده انتو_من_الامم_المتحده "
    "هل_انت_من_الامم_المتحده انتو_الامم_المتحده تتبعون_الامم_المتحده هل_تتبعون_الامم_المتحده انتو_من_الحكومه "
    "انتم_من_الحكومه هل_انتم_من_الحكومه هل_انت_من_الحكومه انتا_بوت انتا_روبوت انتي_بوت نتا_بوت نتا_روبو نتا_روبوت "
    "واش_نتا_روبو واش_انت_روبو انت_روبو انتو_بوت انت_بني_ادم انت_بنادم نتا_بنادم انت_انسان_حقيقي انت_شخص_حقيقي "
    "انت_الي هل_انت_الي انت_ذكاء_صناعي انت_اله انت_كمبيوتر بكلم_مين عم_احكي_مع_مين مع_مين_عم_احكي مع_من_اتكلم "
    "بحكي_مع_مين",
    "arz": "enta_robot enta_bot inta_robot inta_bot nta_robot nta_bot enta_bani_adam meen_3amalak min_3amalak "
    "min_3emlak meen_3amal_el_bot min_3amel_hal_bot meen_3amel_el_bot min_3amel_el_bot min_3emel_el_bot "
    "chkoun_sawbek chkoun_dar_had_bot chkoun_dar_lbot min_wara_el_bot min_saweeh tab3in_lamin taba3_min "
    "taba3_el_7okoume enta_insan nta_bnadem",
    "he": "מי_עשה_אותך מי_בנה_אותך מי_יצר_אותך מי_מפעיל_אותך מי_מאחורי_הבוט מי_עומד_מאחורי_הבוט של_מי_הבוט "
    "של_מי_הבוט_הזה אתם_מהאום אתם_מהאו_ם אתם_של_האום אתם_מהממשלה אתם_ממשלה אתה_מהממשלה אתה_אמיתי אתה_אדם אתה_בן_אדם "
    "את_רובוט את_בוט זה_בוט זה_רובוט אתה_מכונה אתה_ai אתה_בינה_מלאכותית עם_מי_אני_מדבר עם_מי_אני_מדברת",
    "fa": "کی_تو_رو_ساخته کی_ساختتت کی_تورو_ساخته کی_ساخته_تو_رو کی_این_بات_رو_ساخته کی_این_ربات_رو_ساخته "
    "کی_درستت_کرده چه_کسی_تو_را_ساخته چه_کسی_این_ربات_را_ساخته سازنده_ات_کیه سازندت_کیه سازنده_این_بات "
    "کی_پشت_این_رباته کی_پشت_این_باته مال_کیه_این_بات این_بات_مال_کیه این_ربات_مال_کیه دولتی_هستین دولتی_هستید "
    "از_طرف_دولتین از_طرف_دولت_هستید شما_دولتی_هستین از_سازمان_مللین مال_سازمان_مللین شما_سازمان_ملل_هستید "
    "از_سازمان_ملل_هستید از_طرف_سازمان_ملل آدمی_یا_ربات تو_آدمی_یا_ربات تو_ادمی_یا_ربات تو_ربات_هستی شما_رباتید "
    "شما_ربات_هستین ادمی_یا_ربات تو_آدمی تو_ادمی رباتی_یا_آدم ربات_هستین رباتین شما_ربات_هستید آدم_واقعی_هستی "
    "تو_هوش_مصنوعی_ای",
    "ckb": "کێ_دروستی_کردوویت کێ_تۆی_دروستکردووە تۆ_ڕۆبۆتیت تۆ_بۆتیت تۆ_مرۆڤیت",
    "ku": "tu_robot_î tu_bot_î tu_mirov_î kê_tu_çêkirî",
    "ur": "آپ_روبوٹ_ہیں تم_روبوٹ_ہو آپ_بوٹ_ہیں تم_بوٹ_ہو آپ_کو_کس_نے_بنایا تمہیں_کس_نے_بنایا تم_کو_کس_نے_بنایا "
    "کس_نے_بنایا_ہے_آپ_کو یہ_بوٹ_کس_نے_بنایا یہ_بوٹ_کس_کا_ہے آپ_انسان_ہیں تم_انسان_ہو آپ_حکومت_سے_ہیں آپ_سرکاری_ہیں "
    "اقوام_متحدہ_سے_ہیں کیا_آپ_اقوام_متحدہ اقوام_متحدہ_کا_بوٹ انسان_ہو_یا_روبوٹ",
    "hi": "आप_रोबोट_हैं तुम_रोबोट_हो तू_रोबोट_है आप_बॉट_हैं तुम_बॉट_हो आपको_किसने_बनाया तुम्हें_किसने_बनाया "
    "तुमको_किसने_बनाया तुझे_किसने_बनाया किसने_बनाया_तुम्हें किसने_बनाया_आपको यह_बॉट_किसका_है ये_बॉट_किसका_है "
    "यह_बॉट_किसने_बनाया ये_बॉट_किसने_बनाया ये_बोट_किसने_बनाया आप_इंसान_हैं तुम_इंसान_हो इंसान_हो_या_रोबोट "
    "आप_सरकारी_हैं आप_सरकार_से_हैं सरकारी_बॉट क्या_ये_सरकारी_है आप_संयुक्त_राष्ट्र_से_हैं संयुक्त_राष्ट्र_का_बॉट "
    "कौन_चलाता_है_इसे इसे_कौन_चलाता_है ये_बॉट_कौन_चलाता_है",
    "hi-Latn": "tum_robot_ho aap_robot_hain aap_robot_ho tu_robot_hai kya_aap_robot_hain kya_tum_robot_ho "
    "kya_aap_bot_hain tum_bot_ho aap_bot_ho tumhe_kisne_banaya tumko_kisne_banaya aapko_kisne_banaya "
    "tujhe_kisne_banaya kisne_banaya_tumhe kisne_banaya_hai_tumhe yeh_bot_kiska_hai ye_bot_kiska_hai "
    "ye_bot_kisne_banaya yeh_bot_kisne_banaya bot_kisne_banaya tum_insan_ho aap_insan_ho insan_ho_ya_robot "
    "insaan_ho_ya_robot sarkari_bot_hai aap_sarkar_se_ho kya_ye_sarkari_hai un_se_ho_kya",
    "bn": "আপনি_রোবট তুমি_রোবট আপনি_বট তুমি_বট তুমি_কি_বট আপনি_কি_বট তোমাকে_কে_বানিয়েছে আপনাকে_কে_বানিয়েছে "
    "কে_বানিয়েছে_তোমাকে এই_বট_কে_বানিয়েছে এই_বট_কার বটটা_কার বটটা_কে_বানিয়েছে কে_বানাইছে_তোমারে তুমি_কি_মানুষ "
    "আপনি_কি_মানুষ আপনারা_কি_সরকারি সরকারি_বট জাতিসংঘের_বট আপনারা_কি_জাতিসংঘের মানুষ_না_রোবট তোমাকে_কে_বানাইছে "
    "তোমারে_কে_বানাইছে আপনারে_কে_বানাইছে",
    "bn-Latn": "tumi_ki_robot apni_ki_robot tumi_ki_bot apni_ki_bot tomake_ke_baniyeche tomare_ke_banaise "
    "ke_banaise_tomare ei_bot_ke_banaise ei_bot_ke_baniyeche ei_bot_kar apni_ki_manush tumi_ki_manush "
    "apnara_ki_sorkari",
    "pa": "ਤੁਸੀਂ_ਰੋਬੋਟ_ਹੋ ਤੂੰ_ਰੋਬੋਟ_ਹੈਂ ਤੁਹਾਨੂੰ_ਕਿਸਨੇ_ਬਣਾਇਆ ਤੈਨੂੰ_ਕਿਸਨੇ_ਬਣਾਇਆ ਇਹ_ਬੋਟ_ਕਿਸਦਾ_ਹੈ ਇਹ_ਬੋਟ_ਕਿਸਨੇ_ਬਣਾਇਆ",
    "gu": "તમે_રોબોટ_છો તું_રોબોટ_છે તમને_કોણે_બનાવ્યા તને_કોણે_બનાવ્યો આ_બોટ_કોણે_બનાવ્યો આ_બોટ_કોનો_છે તમે_માણસ_છો",
    "mr": "तू_रोबोट_आहेस तू_रोबोट_आहेस_का तुम्ही_रोबोट_आहात तुम्ही_रोबोट_आहात_का तुला_कोणी_बनवलं तुला_कोणी_बनवले "
    "तुम्हाला_कोणी_बनवलं हा_बॉट_कोणी_बनवला हा_बॉट_कोणाचा_आहे तू_माणूस_आहेस",
    "ne": "तिमी_रोबोट_हौ तपाईं_रोबोट_हो तपाई_रोबोट_हो तपाईंलाई_कसले_बनायो तिमीलाई_कसले_बनायो यो_बोट_कसले_बनायो "
    "यो_बट_कसले_बनायो तपाईं_मान्छे_हो तिमी_मान्छे_हौ",
    "ta": "நீ_ரோபோவா நீங்கள்_ரோபோவா நீங்க_ரோபோவா நீ_பாட்டா நீ_ரோபோட்டா உன்னை_யார்_உருவாக்கியது உன்னை_யார்_செய்தது "
    "உன்ன_யாரு_உருவாக்கினா உங்களை_யார்_உருவாக்கினார்கள் இந்த_பாட்_யாருடையது இந்த_பாட்டை_யார்_உருவாக்கியது நீ_மனிதனா "
    "நீங்கள்_மனிதரா நீங்க_மனுஷனா நீ_மனுஷனா",
    "te": "నువ్వు_రోబోట్_వా నువ్వు_రోబోవా మీరు_రోబోనా నువ్వు_రోబోనా నువ్వు_బాట్_వా నిన్ను_ఎవరు_చేశారు "
    "నిన్ను_ఎవరు_తయారు_చేశారు మిమ్మల్ని_ఎవరు_తయారు_చేశారు ఈ_బాట్_ఎవరిది ఈ_బాట్_ఎవరు_చేశారు నువ్వు_మనిషివా",
    "kn": "ನೀನು_ರೋಬೋಟಾ ನೀವು_ರೋಬೋಟಾ ನೀವು_ರೋಬೋ_ನಾ ನಿನ್ನನ್ನು_ಯಾರು_ಮಾಡಿದ್ದು ನಿಮ್ಮನ್ನು_ಯಾರು_ತಯಾರಿಸಿದ್ದು ಈ_ಬಾಟ್_ಯಾರದು "
    "ಈ_ಬಾಟ್_ಯಾರು_ಮಾಡಿದ್ದು ನೀನು_ಮನುಷ್ಯನಾ",
    "ml": "നീ_റോബോട്ടാണോ നിങ്ങൾ_റോബോട്ടാണോ താങ്കൾ_റോബോട്ടാണോ നീ_ബോട്ടാണോ നിന്നെ_ആരാണ്_ഉണ്ടാക്കിയത് "
    "നിന്നെ_ആരാ_ഉണ്ടാക്കിയത് ആരാണ്_നിന്നെ_ഉണ്ടാക്കിയത് ഈ_ബോട്ട്_ആരുടെയാണ് ഈ_ബോട്ട്_ആരാണ്_ഉണ്ടാക്കിയത് നീ_മനുഷ്യനാണോ",
    "si": "ඔයා_රොබෝ_කෙනෙක්ද ඔයා_රොබෝද ඔබ_රොබෝවෙක්ද ඔයාව_හැදුවේ_කවුද මේ_බොට්_හැදුවේ_කවුද මේක_හැදුවේ_කවුද ඔයා_මනුස්සයෙක්ද",
    "th": "คุณเป็นหุ่นยนต์ เป็นหุ่นยนต์ เป็นบอท เป็นคนหรือบอท เป็นคนหรือเปล่า เป็นคนไหม ใครสร้างคุณ ใครสร้างบอท "
    "ใครทำบอท ใครเป็นคนทำบอท ใครเป็นเจ้าของบอท บอทของใคร บอทนี้ของใคร ใครดูแลบอท เป็นของรัฐบาล มาจากยูเอ็น "
    "จากสหประชาชาติ ",
    "vi": "mày_là_robot bạn_là_người_hay_máy bạn_là_máy_à là_người_hay_máy người_thật_hay_bot bạn_là_bot_à "
    "bạn_là_người_thật bạn_có_phải_robot bạn_có_phải_người ai_tạo_ra_bạn ai_làm_ra_bạn ai_tạo_ra_bot ai_làm_ra_bot "
    "ai_viết_ra_bạn ai_lập_trình_bạn ai_làm_bot_này ai_quản_lý_bot bot_này_của_ai bot_của_ai của_chính_phủ_à "
    "bạn_thuộc_chính_phủ bot_của_chính_phủ của_liên_hợp_quốc_à của_liên_hiệp_quốc_à bot_của_liên_hợp_quốc",
    "id": "kamu_robot_ya kamu_bot_ya kamu_robot kamu_bot lu_bot lo_bot lo_robot ini_bot ini_robot ini_bot_ya "
    "ini_orang_atau_bot kamu_manusia kamu_orang_beneran siapa_yang_bikin_kamu siapa_yg_bikin_kamu "
    "siapa_yang_buat_kamu siapa_pembuatmu siapa_yang_membuat_kamu siapa_yang_menciptakan_kamu "
    "siapa_yang_bikin_bot_ini siapa_yang_buat_bot_ini siapa_pembuat_bot_ini bot_ini_punya_siapa bot_ini_milik_siapa "
    "siapa_yang_kelola siapa_pemilik_bot dari_pemerintah_ya kamu_dari_pemerintah ini_dari_pemerintah "
    "ini_punya_pemerintah ini_dari_pbb kamu_dari_pbb bot_pbb apakah_ini_dari_pbb",
    "ms": "awak_robot_ke kau_robot_ke awak_bot_ke kau_bot_ke ni_bot_ke ini_bot_ke awak_manusia_ke siapa_cipta_awak "
    "siapa_buat_awak siapa_buat_bot_ni siapa_buat_bot_ini siapa_punya_bot bot_siapa_ni bot_kerajaan_ke "
    "dari_kerajaan_ke",
    "jv": "kowe_robot_ta sing_nggawe_kowe_sopo sing_gawe_kowe_sopo sopo_sing_nggawe_kowe",
    "tl": "robot_ka_ba bot_ka_ba robot_po_ba_kayo bot_po_ba_kayo bot_ba_to bot_ba_ito tao_ba_to tao_po_ba_kayo "
    "tao_ka_ba sino_gumawa_sayo sino_gumawa_sa_iyo sinong_gumawa_sayo sinong_gumawa_sa_iyo sino_ang_gumawa_sa_yo "
    "sino_gumawa_ng_bot sino_gumawa_nito sinong_may_ari_ng_bot kaninong_bot_to kanino_tong_bot gobyerno_ba_to "
    "galing_ba_kayo_sa_gobyerno taga_un_ba_kayo sa_un_ba_to",
    "ceb": "robot_ka_ba_ni robot_ka kinsa_naghimo_nimo kinsa_nagbuhat_nimo tawo_ka_ba",
    "my": "မင်းစက်ရုပ်လား ရိုဘော့လား စက်ရုပ်လား ဘော့လား ",
    "km": "អ្នកជាមនុស្សយន្ត អ្នកជារ៉ូបូត អ្នកជាមនុស្ស នរណាបង្កើតអ្នក អ្នកណាបង្កើតអ្នក ",
    "lo": "ເຈົ້າແມ່ນຫຸ່ນຍົນ ເຈົ້າເປັນຫຸ່ນຍົນ ເຈົ້າເປັນຄົນ ໃຜສ້າງເຈົ້າ",
    "zh": "你是机器人 你是機器人 是机器人吗 是機器人嗎 你是bot 是真人吗 是真人嗎 你是人还是机器 你是人還是機器 "
    "真人还是机器 真人還是機器 谁做的你 誰做的你 谁创造了你 誰創造了你 谁造的你 你是谁做的 你是誰做的 谁写的你 "
    "谁在运营 誰在營運 谁运营的 誰經營 谁开发了你 誰開發了你 这个机器人是谁 這個機器人是誰 你们是政府 你們是政府 "
    "是政府的吗 是政府的嗎 官方的吗 官方的嗎 你们是联合国 你們是聯合國 是联合国的 是聯合國的 联合国的机器人 "
    "属于联合国",
    "yue": "你係機械人 你係咪機械人 係咪真人 你係人定機械人 邊個整你 你係咪人 係咪政府 係咪聯合國",
    "ja": "ボットなの ロボットなの ロボットですか 中の人 誰が運営 あなたを作ったのは 君を作ったのは "
    "あなたは誰が作った 君は誰が作った このボットは誰が作った このbotは誰が作った ボットを作ったのは 人間なの "
    "運営は誰 運営してるのは 開発者は誰 あなたはai aiなの 政府のもの 政府の機関 政府のボット 国連のもの 国連の機関 "
    "国連のボット 国連ですか",
    "ko": "너_누가_만들었어 누가_너를_만들었어 누가_널_만들었어 너를_누가_만들었어 널_누가_만들었어 "
    "이_봇_누가_만들었어 너_로봇이야 너_봇이야 너_로봇이니 로봇이니 봇이니 로봇인가요 봇인가요 로봇이세요 사람이니 "
    "사람이세요 사람인가요 기계야 너_사람이야 개발자가_누구야 누가_운영해 누가_운영해요 누가_운영하나요 "
    "운영자가_누구예요 정부에서_만든_거야 정부_기관이야 정부_거야 정부_기관인가요 유엔에서_만든_거야 유엔_거야 "
    "유엔인가요 유엔_소속이야 ai야",
    "mn": "чи_робот_уу та_робот_уу чи_бот_уу чи_хүн_үү хэн_чамайг_хийсэн чамайг_хэн_хийсэн энэ_ботыг_хэн_хийсэн "
    "энэ_бот_хэнийх",
    "kk": "сен_роботсың_ба сіз_роботсыз_ба сен_ботсың_ба сені_кім_жасады сізді_кім_жасады бұл_ботты_кім_жасады "
    "бұл_бот_кімдікі сен_адамсың_ба үкіметтенсіз_бе",
    "ky": "сен_роботсуңбу сиз_роботсузбу сен_ботсуңбу сени_ким_жасады сени_ким_жасаган бул_ботту_ким_жасаган "
    "сен_адамсыңбы",
    "uz": "sen_robotmisan siz_robotmisiz sen_botmisan siz_botmisiz seni_kim_yaratgan sizni_kim_yaratgan "
    "seni_kim_yasagan bu_botni_kim_yasagan bu_botni_kim_qilgan bu_bot_kimniki odammisan odammisiz hukumatdanmisiz "
    "bmtdanmisiz",
    "tg": "ту_роботӣ шумо_роботед туро_кӣ_сохтааст ин_ботро_кӣ_сохтааст ту_одамӣ",
    "tk": "sen_robotmy siz_robotmy seni_kim_döretdi bu_boty_kim_döretdi sen_adammy",
    "az": "sən_robotsan sən_botsan siz_robotsunuz bot_sənsən səni_kim_yaradıb səni_kim_düzəldib bu_botu_kim_yaradıb "
    "bu_botu_kim_düzəldib bu_bot_kimindir insansan robotsan hökumətdənsiniz bmt_dənsiniz",
    "tr": "sen_robot_musun robot_musunuz bot_musunuz sen_insan_mısın insan_mısınız gerçek_insan_mısın "
    "yapay_zeka_mısınız seni_kim_yaptı seni_kim_yarattı seni_kim_yazdı seni_kim_geliştirdi sizi_kim_yaptı "
    "bu_botu_kim_yaptı bu_botu_kim_yazdı bu_botu_kim_yönetiyor bu_bot_kimin bot_kimin arkanızda_kim_var "
    "devletten_misiniz devlet_misiniz hükümetten_misiniz belediyeden_misiniz birleşmiş_milletlerden_misiniz "
    "bm_den_misiniz bm_misiniz",
    "ps": "ته_روبوټ_یې تاسو_روبوټ_یاست ته_چا_جوړ_کړی_یې دا_بوټ_چا_جوړ_کړی ته_انسان_یې",
    "dv": "ކަލޭއަކީ_ރޮބޮޓެއްތަ ތިއީ_ރޮބޮޓެއްތަ",
    "ka": "რობოტი_ხარ შენ_რობოტი_ხარ ბოტი_ხარ ადამიანი_ხარ ვინ_შეგქმნა ვინ_გაგაკეთა ვისია_ეს_ბოტი",
    "hy": "դու_ռոբոտ_ես ռոբոտ_ես դու_բոտ_ես մարդ_ես_թե_ռոբոտ ո՞վ_է_քեզ_ստեղծել ով_է_քեզ_ստեղծել ով_է_ստեղծել_քեզ",
    "am": "ሮቦት_ነህ አንተ_ሮቦት_ነህ ማን_ሰራህ ማን_ፈጠረህ ሰው_ነህ ይህን_ቦት_ማን_ሰራው",
    "mi": "he_karetao_koe he_tangata_koe nā_wai_koe_i_hanga",
    "tpi": "yu_robot yu_masin husat_i_wokim_yu",
}
STOP = {
    "ar": "الغي_المتابعه الغي_متابعتي الغي_الاشتراك الغ_الاشتراك الغ_المتابعه الغاء_الاشتراك الغاء_المتابعه "
    "الغاء_الاشعارات الغي_الاشعارات وقف_الرسائل وقف_الاشعارات وقفوا_الرسائل وقفو_الرسائل اوقف_الرسائل اوقفوا_الرسائل "
    "ايقاف_الاشعارات ايقاف_الرسائل اوقف_الاشعارات وقف_المتابعه لا_تبعتلي لا_تبعتولي لا_ترسل_لي لا_ترسلوا_لي لا_ترسلي "
    "لا_ترسلون_لي لا_تدزلي لا_تدزولي متبعتليش ماتبعتليش ما_تبعتليش ما_تبعتولي مش_عايز_رسايل مش_عايز_رسايل_تاني "
    "مش_عاوز_رسايل_تاني مش_عاوز_رسايل مش_عايز_رسائل ما_ابي_رسائل مابي_رسائل ما_ابغى_رسائل ما_بدي_رسائل مابدي_رسائل "
    "ما_بدي_اشعارات ما_اريد_رسائل لا_اريد_رسائل لا_اريد_المتابعه حبس_الاشعارات حبس_الرسائل حبسو_الرسائل "
    "شيلوني_من_القائمه احذفوني احذف_رقمي بطل_تبعتلي",
    "arz": "la2_tab3atli ma_tb3atli wa2ef_el_rasayel waqef_rasael baddi_oulghi stop_rasayel",
    "he": "תפסיק_לשלוח תפסיקו_לשלוח תפסיק_לשלוח_לי הסר_אותי תסיר_אותי תסירו_אותי ביטול_מנוי לבטל_מעקב בטל_מעקב "
    "להסיר_אותי הסירו_אותי לבטל_התראות",
    "fa": "لغو_اشتراک لغو_عضویت لغو_دنبال_کردن دیگه_پیام_نده دیگه_پیام_نفرست پیام_نفرست پیام_نفرستید "
    "نمی‌خوام_پیام_بدی نمیخوام_پیام_بدی دیگه_خبر_نده دنبال_نکنم حذفم_کن منو_حذف_کن نوتیف_نفرست",
    "ur": "پیغام_بند_کریں پیغام_بند_کرو میسج_بند_کریں میسج_بند_کرو میسج_مت_بھیجو پیغام_نہ_بھیجیں اطلاع_بند_کریں "
    "ان_سبسکرائب سبسکرپشن_ختم فالو_ختم",
    "hi": "मैसेज_बंद_करो मैसेज_बंद_करें मैसेज_मत_भेजो संदेश_बंद_करें सूचना_बंद_करें नोटिफिकेशन_बंद_करो "
    "नोटिफिकेशन_बंद_करें अनसब्सक्राइब मुझे_मैसेज_मत_भेजो",
    "hi-Latn": "message_band_karo msg_band_karo msg_mat_bhejo message_mat_bhejo notification_band_karo "
    "unsubscribe_karo unsubscribe_kar_do unfollow_karna_hai",
    "bn": "মেসেজ_বন্ধ_করো মেসেজ_বন্ধ_করুন মেসেজ_দিও_না নোটিফিকেশন_বন্ধ_করুন নোটিফিকেশন_বন্ধ_করো আর_মেসেজ_দিবেন_না "
    "আনসাবস্ক্রাইব আর_মেসেজ_পাঠাবেন_না",
    "bn-Latn": "message_bondho_koro msg_bondho_koren ar_message_diyen_na",
    "ta": "மெசேஜ்_அனுப்பாதே மெசேஜ்_அனுப்பாதீங்க செய்தி_அனுப்ப_வேண்டாம் நிறுத்து நிறுத்துங்கள் அறிவிப்புகளை_நிறுத்து",
    "te": "మెసేజ్_పంపవద్దు మెసేజ్_పంపకండి మెసేజ్_ఆపండి నోటిఫికేషన్_ఆపండి",
    "mr": "मेसेज_बंद_करा मेसेज_पाठवू_नका मेसेज_पाठवू_नकोस सूचना_बंद_करा",
    "ml": "മെസ്സേജ്_അയക്കരുത് മെസേജ്_നിർത്തൂ അറിയിപ്പ്_നിർത്തൂ",
    "th": "ยกเลิกการติดตาม เลิกติดตาม หยุดส่งข้อความ ไม่ต้องส่งมา หยุดแจ้งเตือน ยกเลิกการแจ้งเตือน เลิกส่ง ปิดแจ้งเตือน ปิดการแจ้งเตือน",
    "vi": "hủy_đăng_ký hủy_theo_dõi huỷ_theo_dõi huỷ_đăng_ký bỏ_theo_dõi ngừng_nhắn_tin đừng_nhắn_nữa đừng_nhắn_tin "
    "đừng_gửi_tin tắt_thông_báo ngưng_thông_báo dừng_thông_báo",
    "id": "berhenti_berlangganan berhenti_langganan berhenti_mengikuti berhenti_ikuti stop_kirim_pesan "
    "jangan_kirim_pesan jangan_kirim_lagi jangan_kirimi_saya stop_notifikasi matikan_notifikasi batal_langganan "
    "batal_ikuti unsub",
    "ms": "berhenti_melanggan henti_langgan jangan_hantar_mesej stop_hantar_mesej batal_langganan matikan_notifikasi "
    "tutup_notifikasi",
    "tl": "itigil_ang_pag_text huwag_na_kayong_mag_message wag_na_kayo_mag_message tigil_na_ang_mensahe "
    "ayoko_na_ng_updates wag_mo_na_ako_i_message stop_na_po i_unsubscribe_mo_ako paki_unsubscribe mag_unsubscribe",
    "zh": "取消关注 取消關注 取消订阅 取消訂閱 退订 退訂 别再发了 別再發了 不要再发 不要再發 停止通知 关闭通知 "
    "關閉通知 停止推送 不想收到 别给我发 別給我發",
    "yue": "唔好再send 唔好再發 唔好再傳 取消通知",
    "ja": "フォローをやめ フォロー解除 通知を止め 通知をやめ 通知を停止 通知停止 通知はもういらない 通知いらない "
    "配信停止 登録解除 もう送らないで 送らないで",
    "ko": "구독_취소 구독취소 구독_해지 알림_꺼줘 알림_꺼_주세요 알림_그만 알림_끄기 알림_해제 그만_보내 "
    "그만_보내세요 그만_보내줘 메시지_그만 팔로우_취소 팔로우_해제 문자_보내지_마세요",
    "mn": "мессеж_бүү_илгээ мэдэгдэл_зогсоо мэдэгдлийг_зогсоо",
    "kk": "жазылымнан_шығу хабарлама_жіберме хабарламаны_тоқтат хабарлама_жібермеңіз жазылуды_болдырмау",
    "uz": "obunani_bekor_qilish obunani_bekor_qil xabar_yuborma xabar_yubormang xabarlarni_to'xtat",
    "az": "abunəlikdən_çıxmaq abunəliyi_ləğv_et mesaj_göndərmə mesaj_göndərməyin bildirişləri_söndür",
    "tr": "aboneliği_iptal_et abonelikten_çık abonelikten_çıkmak takibi_bırak takipten_çık takip_etmeyi_bırak "
    "mesaj_atma mesaj_atmayın bildirimleri_kapat bildirim_gönderme bana_mesaj_gönderme mesaj_göndermeyin "
    "artık_yazmayın takibi_iptal_et",
    "ne": "मेसेज_नपठाउनु मेसेज_बन्द_गर सन्देश_नपठाउनुहोस्",
    "si": "මැසේජ්_එවන්න_එපා පණිවිඩ_නවත්වන්න",
    "my": "မပို့ပါနဲ့ မပို့နဲ့တော့ ရပ်ပါ",
    "km": "ឈប់ផ្ញើ កុំផ្ញើ បញ្ឈប់",
    "am": "መልእክት_አትላክ መልእክት_አትላኩ አቁም",
}
_TELLING = (MAKERS, MAKERS_WEST, STOP, PEOPLE)
TABLE: Table = {
    language: {Cue.HELP: " ".join(words.get(language, "") for words in _TELLING)}
    for language in sorted(frozenset().union(*_TELLING))
}
