"""What people type for a theme in the languages of South and East Asia and of Africa. Commas part the words."""

THEMES = {
    "hi": {
        "refugees": "भाग कर आए, भागकर दूसरे मुल्क से, बेवतन, पनाह मांगने वाले, पनाहगीर, रोहिंग्या",
        "violence": "मारपीट, चाकूबाज़ी, चाकूबाजी, गुंडागर्दी, गुंडई, क़त्ल, गोलीबारी, लड़ाई झगड़े, दंगा फसाद",
        "participation": "आम लोगों की राय, जनता बात सुनने, जनसुनवाई",
        "public-space": "सड़कों की सुरक्षा, पार्क, स्ट्रीट लाइट, सुनसान सड़क",
    },
    "hi-Latn": {
        "violence": "maarpeet, marpit, chakubaazi, chaku baazi, gundagardi, danga fasad, ladai jhagda",
        "refugees": "bhaag kar aaye, panahgir, rohingya, sharnarthi",
        "participation": "public ki rai, janta logon rai",
    },
    "mr": {
        "hate-speech": "द्वेष, द्वेष पसरवणाऱ्या, पसरवणाऱ्यांविरुद्ध, द्वेषपूर्ण भाषण, ट्रोलिंग, अफवा, सोशल मीडियावर भडकाऊ भाषण",
        "women": "लेकी, मुली बायका, महिलांच्या सुरक्षिततेसाठी, बायकांसाठी",
        "youth": "तरुण मुलं, तरुणांसाठी, पोरांसाठी",
        "disputes": "भांडण, भांडणं, भांडणे मिटवण्यासाठी, तंटा, तंटामुक्ती",
    },
    "bn": {
        "participation": "মতামত, মতামত দিতে, জনগণের সাধারণ মানুষের গণশুনানি, কথা শোনা",
        "violence": "মারামারি, খুনাখুনি, ছুরি মারা, গোলাগুলি, কিশোর গ্যাং, চাঁদাবাজি",
        "disputes": "ঝগড়া, ঝগড়াঝাঁটি, সালিশ, বিরোধ মেটানো, বিবাদ",
        "schools": "ইস্কুলে, স্কুলগুলায়, মাদ্রাসায়",
    },
    "gu": {
        "women": "બહેન દીકરીઓ, બેન દીકરી, બહેનો, બહેનોની સલામતી, દીકરી",
        "youth": "જુવાનિયા, છોકરાઓ, યુવકો",
        "disputes": "ઝઘડા, ઝઘડો, કજિયા, સમાધાન",
        "violence": "મારામારી, ચાકુબાજી, તોફાનો, રમખાણ",
        "hate-speech": "નફરત, ઝેર ફેલાવનારા, અફવાઓ",
    },
    "pa": {
        "women": "ਧੀਆਂ ਭੈਣਾਂ, ਕੁੜੀਆਂ, ਬੀਬੀਆਂ, ਔਰਤਾਂ ਦੀ ਸੁਰੱਖਿਆ",
        "disputes": "ਝਗੜੇ, ਲੜਾਈ ਰਾਜ਼ੀਨਾਮਾ, ਸੁਲ੍ਹਾ",
        "youth": "ਗੱਭਰੂ, ਮੁੰਡੇ ਕੁੜੀਆਂ, ਜਵਾਨਾਂ ਲਈ",
    },
    "ne": {
        "hate-speech": "घृणा फैलाउने, फैलाउने बोली, गालीगलौज, अफवाह",
        "disputes": "झगडा, मेलमिलाप, विवाद मिलाउन",
        "women": "दिदीबहिनी, चेलीबेटी, आमा समूह",
    },
    "ta": {
        "women": "பொண்ணுங்க, பெண்கள் பாதுகாப்பு, பொம்பளைங்க, பெண்களுக்கு",
        "violence": "அடிதடி, வெட்டு குத்து, ரவுடி, ரவுடிங்க, கலவரம்",
        "disputes": "சண்டை சச்சரவு, சண்டை, சமரசம், தகராறு",
    },
    "te": {
        "youth": "యువతను, యువతని, యువతకి, యువకులను, కుర్రాళ్ళు, కుర్రాళ్లకి, పిల్లలకి, యువతను చెడుదారి",
        "women": "ఆడపిల్లలు, ఆడవాళ్ళ భద్రత, ఆడవాళ్లకి, మహిళల రక్షణ",
        "faith": "గుడులు, గుళ్ళు, మసీదులు, చర్చిలు, చర్చిల భద్రత, పూజారులు",
        "disputes": "గొడవలు, తగాదాలు, పంచాయితీ, రాజీ",
        "violence": "కొట్లాటలు, రౌడీయిజం, కత్తిపోట్లు, అల్లర్లు",
    },
    "si": {
        "women": "ගෑනු අයට, ළමයි, කාන්තා ආරක්ෂාව",
        "disputes": "රණ්ඩු, රණ්ඩු සරුවල්, සමථ, ආරවුල්",
        "violence": "ගහගැනීම්, පිහි ඇනුම්, කල්ලි ගැටුම්",
    },
    "id": {
        "disputes": "berantem, ribut antar warga, bentrok, bentrokan, tawuran rukun, mendamaikan",
        "violence": "begal, klitih, preman, premanisme, tawuran, geng motor",
        "public-space": "trotoar, lampu jalan, taman kota, jalan gelap, ruang terbuka",
        "hate-speech": "sara, isu buzzer, ujaran benci, komentar benci",
    },
    "ms": {
        "youth": "budak2 muda, budak budak-budak anak mat rempit",
        "disputes": "gaduh, bergaduh, pergaduhan, berdamai",
        "hate-speech": "kecam, kecaman, hasutan, isu perkauman, cakap benci",
    },
    "tl": {
        "refugees": "bakwit, mga evacuees, lumikas, nagsilikas, lumikas",
        "disputes": "away, away kapitbahay, awayan, bati, pagkakasundo, nag-aaway",
        "women": "kababaihan, mga babae, nanay, bastos sa kalye, catcalling",
        "violence": "barilan, saksakan, patayan, riot, tambay",
    },
    "vi": {
        "schools": "trong trường học, dạy gì để bọn trẻ, nhà trường, thầy cô, lớp học",
        "disputes": "cãi nhau, mâu thuẫn, hòa giải, xích mích",
        "violence": "đánh nhau, đâm chém, giang hồ, băng nhóm",
    },
    "zh": {
        "neighbourhoods": "邻里, 邻里之间, 鄰里, 街坊, 居委会, 小区里, 社區鄰里",
        "disputes": "吵架, 打官司, 劝架, 和事佬, 调解, 調解",
    },
    "ja": {
        "public-space": "夜道, 公園を安全, 街灯, 暗い道, 公園, 路上の安全",
        "disputes": "揉め事, もめごと, 喧嘩, ケンカ, 仲裁, 仲直り",
    },
    "ko": {
        "public-space": "밤길, 공원 안전, 가로등, 골목길",
        "disputes": "싸움, 다툼, 이웃 층간소음, 화해",
    },
    "sw": {
        "disputes": "wakigombana, wanagombana, kugombana, ugomvi, wanapatanishwa, kupatanisha, kupatanishwa, "
        "usuluhishi, kusuluhisha, mapatano",
        "sport": "michezo, mpira, kandanda, mashindano, ligi ya mtaa",
        "early-warning": "dalili za vurugu, kabla hazijalipuka, tahadhari mapema",
    },
    "lg": {"disputes": "enkaayana, okutabaganya, okuyomba", "sport": "omupiira, emizannyo"},
    "rw": {"disputes": "gutongana, kunga abantu, ubwiyunge, amakimbirane", "sport": "umupira, imikino"},
    "ha": {
        "women": "kare mata, kariyar mata da yan",
        "disputes": "rigima, sulhu, sasanci, fada tsakanin",
        "sport": "wasanni, kwallo, gasar kwallo",
    },
    "yo": {"disputes": "ija, aawo, ilaja, pari ija", "women": "awon obinrin, aabo obinrin"},
    "ig": {"disputes": "esemokwu, ime udo, okwu na uka", "women": "umu nwanyi, nchekwa umu nwanyi"},
    "zu": {"disputes": "ukuxabana, ukulamula, izingxabano", "violence": "udlame, ukudutshulwa, izinswelaboya"},
    "xh": {"disputes": "iingxabano, uxolelwaniso", "youth": "ulutsha, abantwana, abafana namantombazana"},
    "sn": {"disputes": "kukakavadzana, kuyananisa, makakatanwa", "refugees": "vapoteri, vakatiza hondo"},
    "mg": {"disputes": "fifandirana, fampihavanana, ady", "youth": "tanora, ankizy, zatovo"},
    "pt": {
        "reintegration": "volta da guerra, quem saiu dos grupos armados, saíram ex combatentes, antigos "
        "desmobilizados, sair armados",
    },
    "en": {
        "early-warning": "catch trouble early, trouble, before it burst, bursts, smell spot",
        "elections": "cool tempers, during election time, time",
    },
}
