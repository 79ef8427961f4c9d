"""Case endings of languages of Asia and Africa, written as in cases.py, and added to what stands there."""

CASES = {
    "pl": "u=e ia=- je=a|- y=ów i=ów",
    "hr": "om=i og=i oga=i ome=i iju=i ija=i",
    "bs": "om=i og=i oga=i ome=i iju=i ija=i",
    "sr": "om=i og=i oga=i ome=i ом=и ог=и ога=и оме=и iju=i ija=i ију=и ија=и у=е",
    "cs": "ci=ec ce=ec cem=ec",
    "sk": "ci=ec ce=ec",
    "uk": "озі=іг огу=іг ом=ий ого=ий ому=ий",
    "fi": "hdessa=hti hdesta=hti hden=hti hteen=hti hdella=hti niemella=niemi niemelta=niemi niemen=niemi "
    "niemessa=niemi niemeen=niemi ngilla=nki ngilta=nki ngille=nki lammella=lampi lammen=lampi joella=joki "
    "joelta=joki "
    "joen=joki maella=maki maelta=maki maen=maki jarvella=jarvi jarven=jarvi",
    "el": "ιων=ια|ιοι ιτων=ινα εων=η|εια ινων=ινα",
    "ru": "ом=ой ем=ий",
    "hsb": "je=a|- ju=a|- a=- u=-|a om=- y=a|- ami=y",
    "dsb": "je=a|- ju=a|- a=- u=-|a om=- y=a|-",
    "fo": "s um i ar unar",
    "ro": "ului=i ul=i",
    "bn": "টা টি টার টির টাতে টাকে েতে য়=া ই গুলো বাসী",
    "as": "ৰ ত ক ই ে",
    "mr": "नी ाचा ाची ाचे मधील मधल्या तील ातील साठी ांनी नेही ्याच्या=े ्यात=े ्याने=े ्यातील=े",
    "ne": "देखि सँग हरू हरु मै नै",
    "hi": "वाले वालों",
    "gu": "નું ને થી માંથી માંના",
    "or": "ରେ ର କୁ ରୁ",
    "pa": "ਚ",
    "ta": "விலிருந்து=- விலிருந்தும்=- விலேர்ந்து=- விலருந்து=- க்காக ுக்காக=் ில்=்|ு ின்=்|ு வுக்கு யிலிருந்து "
    "ும்=்|ு வும் யும் யிலும் யிலுள்ள வா யா ா=-|் ை=-|் யை "
    "வை தான் லும் ுக்கு=் ிலிருந்து=்|ு ிலும்=்|ு ிலுள்ள=்|ு த்தின்=ம் த்திலுள்ள=ம் த்துக்கு=ம் ட்டில்=டு",
    "te": "్=ు కి ని ను తో నుంచి నుండి కూడా లోనే ్లో=్ ంలో=ం పు=ం",
    "kn": "ಯಲ್ಲಿ ವಿನಲ್ಲಿ ಯ ದ ವಿನ ಯಿಂದ ದಿಂದ ನಿಂದ ಯನ್ನು ವನ್ನು ನ್ನು ಯು ವು ಯೂ ವೂ ಕ್ಕೆ ಿನಲ್ಲಿ=್|ು ಿನ=್|ು ಿಗೆ=್ ು=್",
    "ka": "მ=- მაც=- იიდან=ია იისთვის=ია იიდანაც=ია",
    "ml": "മിലെ=ം മിൽ=ം മിന്റെ=ം മിലും=ം മിലുള്ള=ം ന്=ൻ ലെ ന്റെ=-|ൻ ുടെ ക്ക് "
    "യ്ക്ക് യിലും യിലുള്ള യോ ിലും=് ിലുള്ള=് ിന്=് നിലെ=ൻ ലിലെ=ൽ ലിൽ=ൽ രിലെ=ർ രിൽ=ർ "
    "ളിലെ=ൾ ളിൽ=ൾ ത്തിൽ=ം ത്തിലെ=ം ത്തിന്റെ=ം",
    "si": "ේ=්|ව යේ=් වේ හි ටත් න් යෙන්=-|්|ය වෙන් ේදී=්|ය ත් යි ව ෙන්=්|ය",
    "my": "က မှာ တွင် ၏ ရဲ့ မှ ကို ကော",
    "mn": "ийн=-|и|ь ын ий гийн ны н т д ийг ыг г аас ээс оос өөс аар ээр оор өөр тай тэй той руу рүү ийнх ынх ы=-|а",
    "kk": "дың=ь дан=ь да=ь ді=ь ды=ь дағы=ь дің=ь ға=ь на не мен бен пен тағы тегі лық лік нда нде",
    "ky": "дын=ь дан=ь да=ь ды=ь дагы=ь дин=ь ден=ь га=ь нын нин нун нүн дын "
    "дин дун дүн тын тин тун түн да де до дө та те то тө дан ден дон дөн тан тен тон төн "
    "ка ке ко кө га ге го гө ны ни ну нү ды ди ду дү ты ти дагы деги догу тагы теги",
    "uz": "dagi ka qa да га дан нинг ни даги",
    "az": "daki deki ni nu",
    "tk": "da de dan den nyn nin yn in a e dake daky",
    "tg": "и ро",
    "id": "nya kah lah pun",
    "ms": "nya kah lah pun",
    "tl": "ng",
    "am": "ን ም ና ስ ው ያን=ያ",
    "ti": "ን ዶ ኸ ኽ",
    "so": "na se dii",
    "zu": "ini eni",
    "xh": "ini eni",
    "om": "n nii tti rraa iin niin",
    "zh": "市",
    "ja": "市 さん 様 市役所",
    "mt": "iex",
    "sl": "u=er|ec|e a=er|ec|e om=er|ec em=ec|e",
    "eu": "ngo=n",
    "qu": "pas pi manta ta pa wan piqa",
    "gn": "pe gua pegua me ygua gui guigua ndive kuéra",
    "ay": "na ta txa nxa ru nkiri nkir taki mpi ankiri nakiri",
}
