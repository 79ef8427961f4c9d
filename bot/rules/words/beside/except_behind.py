"""But, except, apart from, behind the place that is just what is not asked for: Paris dışında kim imzaladı."""

from bot.rules.words.phrases import phrases

EXCEPT_BEHIND = phrases(
    {
        "tr": "dışında dışındaki hariç haricinde başka dan_başka den_başka tan_başka ten_başka dan_gayrı",
        "az": "xaric başqa istisna", "uz": "dan_tashqari tashqari boshqa", "kk": "басқа бөлек", "ky": "башка",
        "hi": "के_अलावा के_सिवा के_सिवाय को_छोड़कर को_छोड़_कर के_अतिरिक्त छोड़कर", "hi-Latn": "ke_alawa "
    "ke_siva ko_chhodkar "
        "ko_chod_kar ke_sivay", "ur": "کے_علاوہ کے_سوا کو_چھوڑ_کر کے_سوائے کے_بغیر", "ur-Latn": "ke_ilawa "
    "ke_elawa ke_siwa",
        "pa": "ਤੋਂ_ਇਲਾਵਾ ਨੂੰ_ਛੱਡ_ਕੇ", "gu": "સિવાય ના_સિવાય", "mr": "व्यतिरिक्त सोडून शिवाय", "ne": "बाहेक",
        "bn": "ছাড়া ছাড়াও বাদে ব্যতীত বাদ_দিয়ে", "ta": "தவிர", "te": "తప్ప కాకుండా", "kn": "ಬಿಟ್ಟು ಹೊರತುಪಡಿಸಿ",
        "ml": "ഒഴികെ അല്ലാതെ", "si": "හැර", "ja": "以外 以外に 以外で 以外の を除いて を除く のほか のほかに "
    "の他 の他に",
        "zh": "以外 之外", "ko": "말고 외에 제외하고 빼고", "fi": "lisäksi paitsi", "et": "kõrval", "hu": "kívül",
        "so": "mooyee mooyaane", "eu": "izan_ezik", "am": "በስተቀር", "ka": "გარდა", "hy": "բացի", "mn": "гадна",
    }
)  # fmt: skip
