"""Words for the numbers one to six, of any language: commitments are asked for by them."""

from bot.rules.words.numbers.beyond import NUMBERS_BEYOND
from bot.rules.words.numbers.of_europe import NUMBERS_OF_EUROPE

_NUMBERS = {
    1: "первое первого первом pierwszego pierwszym "
    "one first 1st un une premier première uno una primero primer primera primeiro primeira um uma eins erste "
    "erster ersten eerste primo prima bir birinci первый первое первого один një i_parë parë prvi prva "
    "pierwszy pierwsze ek pehla एक पहला पहली প্রথম এক پہلا ایک moja kwanza satu pertama kesatu 一 第一 第一项 第一項 "
    "第一条 الأول الاولى الأولى واحد اول أول اولا ensimmäinen första",
    2: "two second 2nd deux deuxième dos segundo segunda dois duas zwei zweite zweiten zweiter tweede due "
    "secondo seconda iki ikinci второй второе второго два dy dytë drugi druga drugie do दो दूसरा दूसरी "
    "দ্বিতীয় দুই دوسرا دو mbili pili dua kedua 二 第二 第二项 第二項 الثاني الثانية ثاني اثنان toinen andra",
    3: "three third 3rd trois troisième tres tercero tercera tercer três terceiro drei dritte dritten derde tre "
    "terzo terza üç üçüncü третий третье три tretë treći trzeci trzecie तीन तीसरा तीसरी তৃতীয় তিন تیسرا تین "
    "tatu tiga ketiga 三 第三 第三项 第三項 الثالث الثالثة ثالث ثلاثة kolmas tredje",
    4: "четвертого четвертом четвертое четвертая "
    "four fourth 4th quatre quatrième cuatro cuarto cuarta quatro quarto quarta vier vierte vierten vierde "
    "quattro dört dördüncü четвертый четвёртый четыре katër katërt četvrti czwarty czwarte चार चौथा चौथी "
    "চতুর্থ চার چوتھا چار nne empat keempat 四 第四 第四项 第四項 الرابع الرابعة رابع أربعة neljäs fjärde",
    5: "five fifth 5th cinq cinquième cinco quinto quinta fünf fünfte fünften vijf vijfde cinque beş beşinci "
    "пятый пятое пять pesë pestë peti piąty piąte पांच पाँच पांचवां पांचवीं পঞ্চম পাঁচ پانچواں پانچ tano "
    "lima kelima 五 第五 第五项 第五項 الخامس الخامسة خامس خمسة viides femte",
    6: "six sixth 6th sixième seis sexto sexta sechs sechste sechsten zes zesde sei sesto altı altıncı шестой "
    "шестое шесть gjashtë gjashtët šesti szósty szóste छह छठा छठी ষষ্ঠ ছয় چھٹا چھ  enam keenam 六 第六 第六项 "
    "第六項 "
    "السادس السادسة سادس ستة kuudes sjätte",
}
NUMBERS = {
    number: f"{words} {NUMBERS_OF_EUROPE[number]} {NUMBERS_BEYOND[number]}" for number, words in _NUMBERS.items()
}
ROMAN = {"II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}  # "I" is rather who asks

# As many as there are: before the word for commitments it counts them.
ALL_SIX = (
    "6 six ستة ست الستة الست السته شەش şeş شپږ seis sechs zes sei altı шесть шість gjashtë šest шест sześć छह ছয় "
    "ছয়টি چھ شش enam hat "
    "șase sita anim sáu lix shida олты алты зургаан ஆறு ఆరు ಆರು ആറ് හය ਛੇ છ छ ስድስቱ mẹ́fà isii "
    "eziyisithupha หก ប្រាំមួយ ຫົກ ခြောက် 六つ 六 여섯 여섯가지 6つ έξι שש ስድስት"
)
