"""Municipalities that are called otherwise than their main town, by that town's GeoNames id: Sol Plaatje is Kimberley.

Names as `municipal.cores_of` leaves them. Only offered to whoever fills in a form, never asserted.
"""

from bot.rules.spelling.folding import fold

_SEATS = (
    # South Africa
    "990930 sol plaatje; 965301 msunduzi; 944385 emfuleni; 1002108 ekurhuleni; 986822 mogale city; 986822 mogale; "
    "940909 matjhabeng; 3363094 drakenstein; 976361 steve tshwete; 956767 govan mbeki; 1014073 merafong city; "
    "1014073 merafong; 962367 umhlathuze; 962367 city of umhlathuze; 989921 matlosana; 964349 jb marks; "
    "964349 tlokwe; 945945 dawid kruiper; 946058 king sabata dalindyebo; 957487 metsimaholo; 949224 thulamela; "
    "964406 ray nkonyeni; 984998 alfred duma; 986846 moqhaka; 1019704 dihlabeng; 1015621 madibeng; "
    "3359041 breede valley; 3366880 overstrand; 3364346 swartland; 3359741 saldanha bay; 1018725 mangaung; "
    # by its letters alone, by what the body adds, or by the name of its country
    "232422 kcca; 1275339 brihanmumbai; 1275339 बृहन्मुंबई; 1277333 bruhat bengaluru; 285787 بلدية الكويت; "
    "1282931 lalitpur metropolitan city; 1282931 ललितपुर महानगरपालिका; "
    # as the Irish say whose council it is
    "2965140 chorcai; 2962943 luimnigh; 2964180 gaillimhe; 2964180 na gaillimhe; 2960992 phort lairge; "
    # two old counties in one
    "2640358 perth and kinross; "
    # islands by their first city
    "2515270 cabildo de gran canaria; 2511174 cabildo de tenerife; 2521978 consell de mallorca; "
    # by its people
    "255683 πατρεων; 252664 τρικκαιων; 260133 χαλκιδεων; 259289 κορινθιων; "
    # a capital as a body of its own: the Capital Municipality, the Capital's Secretariat
    "727011 столична; 727011 столична община; 727011 stolichna obshtina; 71137 أمانة العاصمة صنعاء"
)
SEATS = {fold(name): int(number) for number, _, name in (entry.partition(" ") for entry in _SEATS.split("; "))}
