"""The same plain questions in languages of Africa and Asia: both of them, all that signed, what is it about."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ig": {Cue.SIGN: "bịanyegoro bịanyegoro_aka bịanyela_aka bịara_aka bịanyego"},
    "yo": {Cue.PLEDGE: "iwe_na iwe_yi", Cue.WHAT: "kini", Cue.FILL: "na so"},
    "kab": {Cue.SIGN: "testenya yestenya stenyan tesnes"},
    "ace": {Cue.SIGN: "jipeutanda jipeutanda_jaroe peutanda_jaroe"},
    "kk": {Cue.FILL: "мұны бұны осыны"},
    "my": {Cue.FILL: "ဒါ ဒါကို ဒါက"},
    "lg": {
        Cue.AND: "ne na",
        Cue.FILL: "byombi bombi zombi byonna bonna zonna nabyo nakyo bulijjo nange ekyo kino gyombi",
        Cue.SIGN: "*ssaako *teekako byassaako zassaako baassaako yassaako kiriko biriko ziriko baliko gariko kuliko "
        "byateekako yateeka_omukono bateeka_omukono",
    },
    "nyn": {
        Cue.FILL: "byombi bombi zombi byona kandi ki",
        Cue.CITY: "ebigo n_ebigo orurembo endembo",
        Cue.LIST: "orukarara",
        Cue.SIGN: "*teekaho bikateekaho yaateekaho kirimu birimu *teireho",
    },
    "rw": {
        Cue.FILL: "byombi zombi bombi yombi byose zose",
        Cue.SIGN: "ririmo birimo zirimo irimo yarasinye byarasinye",
    },
    "rn": {Cue.FILL: "vyompi zompi bompi vyose", Cue.SIGN: "irimwo birimwo zirimwo yarasinye"},
    "ny": {
        Cue.SHOW: "mundionetse mundiuze tiuzeni ndiuzeni mutiuze mundipatse mutionetse ndipatseniko tionetseni",
        Cue.FILL: "yomwe imene zomwe amene omwe zimene yonse onse zonse chonde wonse ili ziri ali",
        Cue.LIST: "pamndandanda pamndandandawo mndandandawo mndandanda_wonse m_ndandanda",
        Cue.CITY: "mizinda_yonse matauni",
    },
    "tum": {
        Cue.SHOW: "mutiphalire munipaskeko mutilongore",
        Cue.CITY: "matawuni tawuni misumba",
        Cue.FILL: "ghose agho ghali yose iyo kasi chonde",
        Cue.SIGN: "kusaina *saina wali_kusaina ghali_kusaina",
        Cue.MANY: "ghalinga zilinga",
        Cue.WHO: "njani mbanjani",
        Cue.WHICH: "nguni ngani vingani",
    },
    "bem": {
        Cue.SHOW: "njebeniko mbebako tulangeni ndangeni",
        Cue.CITY: "imisumba umusumba amatauni",
        Cue.FILL: "yonse iyo uwo fyonse",
        Cue.MANY: "inga shinga",
        Cue.WHO: "nani bani",
        Cue.WHICH: "nshi inshi",
    },
    "sn": {Cue.SHOW: "ndiratidzei ndiudzei tiudzei", Cue.FILL: "ose zvese rose zvose dzose ese"},
    "sw": {
        Cue.FILL: "jina lipo limo majina yapo yamo",
        Cue.SIGN: "lipo_kwenye limo_kwenye ipo_kwenye imo_kwenye yamo_kwenye",
    },
    "so": {
        Cue.FILL: "jeedaa ka_soo_jeeda ka_soo_jeedaa noolahay ku_noolahay deganahay ka_imid ku_dhashay hadda joogaa "
        "laakiin laakin walaal magaca magaceeda",
        Cue.SIGN: "ku_qoran ku_qoran_yahay ku_qorantahay ma_ku_qoran",
        Cue.DO: "qabatay qabatey samaysay sameysay",
    },
    "xh": {Cue.FILL: "nazo naye zombini zozimbini kwaye", Cue.WHO: "ngubani ngoobani"},
    "zu": {Cue.START: "oqale oqalile uqale", Cue.FILL: "nakho kokubili womabili zombili", Cue.WHO: "ubani obani"},
    "ckb": {
        Cue.PLEDGE: "ڕاگەیەندراو* بەیاننامە* جاڕنامە* ڕاگەیاندن*",
        Cue.LIST: "لیست* لیستەکە لیستەکەم",
        Cue.SHOW: "پیشان_بدە نیشان_بدە پیشانم_بدە",
        Cue.WHAT: "چییە چیە باسی_چی چی_دەڵێت چی_دەڵێ",
        Cue.START: "دەست_پێکرد دەستی_پێکرد دەستپێکرد دایمەزراند دەستی_پێ_کرد",
        Cue.WHO: "کێ کێن",
        Cue.FILL: "ئەم ئەو لەم تێدا",
    },
    "dv": {
        Cue.MANY: "ޖުމްލަ_ކިތައް ކިތައް ކިހާ_ގިނަ ޖުމްލަ_ކިތަށް ކިހާވަރެއްގެ",
        Cue.FILL: "ޖުމްލަ އެބަހުރި އެބައޮތް އެއްކޮށް ގިނަ މިކަންކަމުގައި އެބައުޅޭ ޖުމްލަކޮށް",
        Cue.DO: "ކޮށްފައިވަނީ ކޮށްފައި_ވަނީ ކުރަނީ ކުރަމުން މަޝްރޫޢުތަކަކީ މަޝްރޫއުތަކަކީ ކުރީ",
        Cue.WHAT: "ކޯއްޗެއް ކީކޭ ކޮންކަމެއް ކޮބާ",
        Cue.CITY: "ސިޓީއެއްތޯ ސިޓީއެއް ސިޓީތައް",
    },
    "te": {
        Cue.FILL: "దీన్ని ఇది ఇదంతా దీనిని దీనికి ఇదే",
        Cue.START: "మొదలుపెట్టింది మొదలుపెట్టారు ప్రారంభించింది మొదలైంది ప్రారంభమైంది",
    },
    "kn": {Cue.FILL: "ಇದನ್ನು ಇದು ಇದನ್ನ ಇದೆಲ್ಲ", Cue.START: "ಪ್ರಾರಂಭಿಸಿದರು ಪ್ರಾರಂಭಿಸಿದ್ದು ಶುರುಮಾಡಿದರು ಶುರು_ಮಾಡಿದ್ದು ಆರಂಭಿಸಿದರು"},
    "ml": {Cue.FILL: "ഇത് ഇതിനെ ഇതൊക്കെ", Cue.START: "തുടങ്ങിയത് ആരംഭിച്ചത് തുടങ്ങി"},
    "or": {Cue.FILL: "ଏହା ଏହାକୁ ଇଏ", Cue.START: "ଆରମ୍ଭ ଆରମ୍ଭ_କଲା ଆରମ୍ଭ_କରିଥିଲା ଆରମ୍ଭ_କଲେ", Cue.WHO: "କିଏ"},
    "ta": {Cue.FILL: "இத இதை இதெல்லாம்", Cue.START: "ஆரம்பித்தார்கள் ஆரம்பிச்சது தொடங்கியது ஆரம்பிச்சா ஆரம்பிச்சாங்க ஆரம்பிச்சவங்க"},
    "ne": {
        Cue.FILL: "ल लौ हैन ए भन भन_न भन्नुस् भन्नुस्_न भन्नु छैन छ कि अनि अँ",
    },
    "hi": {Cue.FILL: "बोलो बोलो_न बोलो_ना बता_दो बताओ_ना हाँ अरे रहता रहती"},
    "bn": {Cue.FILL: "এই বলেন বলেন_না বলো_না ভাই থাকি"},
    "arz": {
        Cue.SIGN: "mamdiya mamdia mamdiyya mamdiyin mdat mdaw mda mada2it madit mada2 masniya msiniya msinya "
        "mssiniya sinat sinaw sa77et sa77it sa7et sa7it sah7et dayra_f dakhla_f",
        Cue.SHOW: "wrini warini werrini wrili",
        Cue.OUR: "dyalna dyali ta3na",
        Cue.HOW: "kifach kifash kifeh",
        Cue.FILL: "hadchi had_chi ga3 rahi rah raha wela wella wla walla lala dayra dayr kayna kayn mazal",
    },
    "ar": {
        Cue.FILL: "عايش عايشة ساكن ساكنة راهي راه ولا_لالا تاني انا_سعيدة انا_سعيد سعيدة_اوي سعيدة_جدا",
        Cue.SIGN: "ممضية ممضي مضات مضاو مضا",
    },
}
