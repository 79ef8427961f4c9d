"""What belongs to a country in the languages of Asia and Africa: Indian, American … By country; commas part them."""

OF_COUNTRY = {
    "IN": "الهندية, هندية, thành phố Ấn, hindiyye, hindiya, भारतीय, हिंदुस्तानी, हिन्दुस्तानी, بھارتی, ہندوستانی, "
    "ভারতীয়, ਭਾਰਤੀ, ભારતીય, இந்திய, இந்தியாவின், భారతీయ, ಭಾರತೀಯ, ഇന്ത്യൻ, ඉන්දියානු, hindustani, bharatiya, bharti",
    "PK": "pakistaniyye, pakistaniya, bakistaniya, पाकिस्तानी, پاکستانی, পাকিস্তানি, পাকিস্তানী, ਪਾਕਿਸਤਾਨੀ, "
    "પાકિસ્તાની, பாகிஸ்தானிய, పాకిస్తానీ, ಪಾಕಿಸ್ತಾನಿ, പാകിസ്ഥാനി, pakistani, پاکستاني",
    "BD": "बांग्लादेशी, بنگلہ دیشی, বাংলাদেশি, বাংলাদেশী, বাংলাদেশের, bangladeshi, bangladesher",
    "LK": "श्रीलंकाई, سری لنکن, শ্রীলঙ্কানயின், ශ්‍රී ලාංකික, ලාංකික, ലങ്കൻ, ශ්‍රී ලංකාවේ, ලංකාවේ",
    "NP": "नेपाली, نیپالی, নেপালি, नेपालका, नेपालको",
    "US": "thành phố Mỹ, tp Mỹ, amrikiyye, amrikiyya, amrikiya, amrikiye, amerkiye, अमेरिकी, अमरीकी, अमेरिकन, "
    "امریکی, মার্কিন, আমেরিকান, ਅਮਰੀਕੀ, અમેરિકન, அமெரிக்க, అమెరికన్, ಅಮೇರಿಕನ್, അമേരിക്കൻ, ඇමරිකානු, Amerikano, "
    "Amerikanong, ya Marekani, za Marekani, ya Amerika, Amerikaanse, የአሜሪካ, америкалық, америкалык, amerikalik, "
    "америкийн",
    "GB": "thành phố Anh, tp Anh, britaniyye, britaniya, inkliziyye, ब्रिटिश, برطانوی, ব্রিটিশ, ਬ੍ਰਿਟਿਸ਼, બ્રિટિશ, "
    "பிரித்தானிய, பிரிட்டிஷ், బ్రిటిష్, ಬ್ರಿಟಿಷ್, ബ്രിട്ടീഷ്, බ්‍රිතාන්‍ය, ya Uingereza, za Uingereza, Britse, "
    "የእንግሊዝ, የብሪታንያ",
    "DE": "thành phố Đức, tp Đức, almaniyye, almaniye, जर्मन, جرمن, জার্মান, ਜਰਮਨ, જર્મન, ஜெர்மன், ஜெர்மனிய, జర్మన్, "
    "ಜರ್ಮನ್, ജർമ്മൻ, ജർമൻ, ජර්මානු, Aleman, ya Ujerumani, za Ujerumani, Duitse, የጀርመን, неміс, немис, германийн",
    "FR": "thành phố Pháp, tp Pháp, fransiyye, fransawiyye, fransiya, faransiya, फ्रांसीसी, फ़्रांसीसी, فرانسیسی, "
    "ফরাসি, ਫਰਾਂਸੀਸੀ, ફ્રેન્ચ, பிரெஞ்சு, ఫ్రెంచ్, ಫ್ರೆಂಚ್, ഫ്രഞ്ച്, ප්‍රංශ, ya Ufaransa, za Ufaransa, Franse, "
    "የፈረንሳይ, францын",
    "CA": "कनाडाई, کینیڈین, কানাডিয়ান, ਕੈਨੇਡੀਅਨ, கனடிய, కెనడియన్, കനേഡിയൻ, ya Kanada, za Kanada, Kanadese",
    "CN": "thành phố Trung Quốc, चीनी, চীনা, চাইনিজ, சீன, చైనీస్, ചൈനീസ്, ya China, za China",
    "JP": "thành phố Nhật, जापानी, جاپانی, জাপানি, ஜப்பானிய, జపనీస్, ജാപ്പനീസ്, Hapones, ya Japani, Japannese",
    "AF": "الافغانية, أفغانية, الأفغانية, अफगान, अफ़ग़ान, افغان, افغانی, আফগান",
    "KE": "ya Kenya, za Kenya, Keniaanse, केन्याई, کینیائی, কেনিয়ান",
    "UG": "ya Uganda, za Uganda, युगांडाई, Ugandese",
    "TZ": "ya Tanzania, za Tanzania",
    "NG": "Nigeriaanse, नाइजीरियाई",
    "ZA": "Suid-Afrikaanse, दक्षिण अफ्रीकी, جنوبی افریقی, দক্ষিণ আফ্রিকান, ya Afrika Kusini, za Afrika Kusini, "
    "aseNingizimu Afrika, aseMzantsi Afrika, yaseMzantsi Afrika",
    "NL": "डच, ডাচ, ڈچ, டச்சு, Nederlandse",
    "IT": "thành phố Ý, italiyye, इतालवी, ইতালীয়, اطالوی, Italiaanse",
    "ES": "स्पेनिश, স্প্যানিশ, ہسپانوی, Spaanse",
    "TR": "turkiyye, torkiyye, तुर्की, তুর্কি, түрік, turkiyalik",
    "SO": "Soomaaliyeed, Soomaali, सोमाली, صومالی, সোমালি, ya Somalia, za Somalia",
    "PH": "Pilipino, Pilipinong, Pinoy, फिलिपीनी, ফিলিপিনো",
    "ID": "इंडोनेशियाई, ইন্দোনেশীয়, انڈونیشی, Indonesiese",
    "MV": "ދިވެހިރާއްޖޭން, ދިވެހިރާއްޖޭގެ, ރާއްޖޭން, ރާއްޖޭގެ, ދިވެހި, मालदीवियन",
    "RU": "thành phố Nga",
    "KR": "thành phố Hàn",
    "AU": "thành phố Úc",
    "TH": "التايلاندية, تايلاندية, thành phố Thái",
    "AT": "thành phố Áo",
    "BE": "thành phố Bỉ",
    "PL": "thành phố Ba Lan",
    "SE": "السويدية, سويدية, thành phố Thụy Điển",
    "CH": "thành phố Thụy Sĩ",
    "VN": "الفيتنامية, فيتنامية, thành phố Việt",
    "JO": "ordoniyye, urduniyya, ordoniya, jordaniyye",
    "LB": "lebnaniyye, lubnaniya, libneniyye, lebneniyye",
    "MA": "maghribiyya, maghribiya, mghrbiya, maghrebiya",
    "EG": "masriyya, masriya, masreya",
    "SY": "souriyye, suriyya, soriyye",
    "IQ": "iraqiyya, 3ira2iyye, iraqiya",
    "DZ": "jazairiya, dzairiya",
    "TN": "tounsiya, tunsiyye",
    "SA": "saudiyya, so3oudiyye",
    "GH": "الغانية, غانية",
    "MK": "المقدونية, مقدونية, المقدونيه",
    "BW": "البوتسوانية, بوتسوانية",
    "BR": "البرازيلية, برازيلية",
    "HR": "الكرواتية, كرواتية",
    "ME": "المونتينيغرية, مونتينيغرية, مونتينيغرو, مونتنيغرو",
    "MY": "الماليزية, ماليزية",
}
