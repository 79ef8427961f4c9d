"""Case endings by which people say where they are at home: 대구 사람인데, കൊച്ചിയിലാണ്; written as in cases.py."""

from itertools import product


def _each(before: str, behind: str) -> str:
    """Each of the first with each of those that stand behind it."""
    return " ".join(f"{one}{other}" for one, other in product(before.split(), behind.split()))


_KOREAN = "인데 인데요 입니다 이에요 예요 이야 인데여 임 인 이라 이라서"
_IN_TAMIL = "காரன் காரன்தான் காரி காரங்க காரர் காரர்கள் காரனுங்க"
CASES = {
    "sk": "ciach=ce iciam=ice icami=ice",
    "is": "arborg=- borg=- arborgar=-",
    "uk": "бурзька=бург бурзький=бург бурзьке=бург бурзької=бург бурзьку=бург бурзькі=бург цах=ці|це цями=ці|це "
    "ицям=иці|ице іцам=іце|іці",
    "lt": "imis=ys|is omis=a|os ais=as|ai|us iais=is|iai|ys|ius ėmis=ė|ės yse=ys uose=as|us|ai ims=ys ams=as|ai "
    "oms=a|os",
    "lv": "iem=s|i|is ām=a|as ēm=e|es os=i|as ās=as|a ēs=es|e em=i īm=is",
    "hu": "kal=- kel=- tal=- tel=- sal=- sel=- ral=- rel=- dal=- del=- gal=- gel=- mal=- mel=- lal=- lel=- zal=- zel=- "
    "ról=- ból=- tól=-",
    "ko": f"{_KOREAN} {_each('시민 사람 주민 토박이 출신 구민 도민 군민', f'{_KOREAN} 이 으로서')} "
    "사는 에사는 에서사는 살아요 시민 사람 주민 토박이 출신 쪽 쪽은 네 조차 마저 까지도 까지요 조차도 라고 이라고",
    "ml": "യിലാണ്=- ിലാണ്=്|- നിലാണ്=ൻ ലിലാണ്=ൽ രിലാണ്=ർ ളിലാണ്=ൾ ത്തിലാണ്=ം ത്താണ്=ം ട്ടാണ്=ട് റ്റിലാണ്=റ് "
    "യിലാണ=- ിലാണ=്|- നിലാണ=ൻ ത്താണ=ം ട്ടാണ=ട് യിലാ=- ിലാ=്|- നിലാ=ൻ ത്താ=ം ട്ടാ=ട് വരെ പോലും",
    "ta": f"{_each('க்', _IN_TAMIL)} {_IN_TAMIL} வாசி வாசிகள் {_each('ு', 'க்காரன்=் க்காரி=் க்காரங்க=்')} கூட",
    "te": "వాడిని వాడ్ని వాణ్ణి దాన్ని వాసిని వాళ్ళం వాళ్లం లోనేనా సైతం",
    "kn": "ಯವನು ದವನು ನವನು ಯವಳು ದವಳು ನವಳು ಯವರು ದವರು ನವರು ಯವ ದವ ನವ ನಲ್ಲಿದ್ದೇನೆ ಯಲ್ಲಿದ್ದೇನೆ ದಲ್ಲಿದ್ದೇನೆ ನಲ್ಲಿದ್ದೀನಿ "
    "ಯಲ್ಲಿದ್ದೀನಿ ದಲ್ಲಿದ್ದೀನಿ ಿನವನು=್|ು ಿನವರು=್|ು ಿನವಳು=್|ು ಿನಲ್ಲಿದ್ದೇನೆ=್|ು",
    "nl": "mer=- mers=-",
    "zh": "人 本地人 居民 市民 人士", "yue": "人 市民 居民",
    "ja": "人 人です 人ですが 人だけど 市民 市民です 市民ですが 民 民です 民ですが 在住 在住です 在住ですが 出身 "
    "出身です 出身ですが っ子 っ子です っ子ですが 住み 住みです",
    "bn": "য়ে=- য়েই=- য়েতে=- য়ের=-",
    "my": "မြို့သား မြို့သူ သား သူ မှာနေတာ မှာနေပါတယ် မှာနေတယ် တောင် တောင်မှ မြို့တောင်",
    "th": "เนี่ย นี่ เอง",
}  # fmt: skip
