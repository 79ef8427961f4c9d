"""What takes its name from a city and is none: beside such a word a city's name only says which one is meant.

"University of Cape Town", "Karachi halwa" and "la convention de Berne" ask nothing about a city. Themes of the
register (schools, police, mosques) are left out: what a city does about those is asked all the time.
"""

from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions_at_table import COMPANIONS_AT_TABLE
from bot.rules.words.beside.companions_beyond import COMPANIONS_IN_FORMS
from bot.rules.words.beside.companions_of_asia import COMPANIONS_BEYOND
from bot.rules.words.places.lying_in import LYING_IN

_COMPANIONS = {
    "en": "university college airport airlines airways street road avenue lane boulevard station terminal hotel hostel "
    "museum stadium arena cathedral bridge tower zoo hospital clinic convention agreement accord accords protocol "
    "treaty pact syndrome disease virus fever recipe halwa biryani naan curry kebab sandwich pizza burger rice "
    "sausage beer whisky whiskey chocolate cake dressing sprouts fc afc rovers wanderers united marathon film movie "
    "song songs album band novel orchestra philharmonic restaurant café cafe bank brewery magazine times herald "
    "tribune gazette jersey perfume dog hound cat terrier bulldog shepherd puppy puppies "
    "wolfhound spaniel setter toast fries pastry barber stock exchange derby lottery casino lyrics soundtrack "
    "trailer falls hills heights springs beach valley island islands grove lakes mills ridge hotels suburb suburbs "
    "river radio port bishop archbishop duke duchess earl baron embassy consulate battle siege gulf bay estates cove "
    "junction square academy institute synagogue symphony zoo",
    "fr": "université aéroport gare rue avenue boulevard place_de hôtel musée stade cathédrale pont convention accord "
    "accords traité protocole syndrome recette bouledogue bulldog berger épagneul "
    "chiot chiots marathon film chanson roman restaurant banque orchestre métro",
    "es": "universidad aeropuerto estación calle avenida hotel museo estadio catedral puente convención convenio "
    "acuerdo "
    "acuerdos tratado protocolo síndrome receta maratón película canción novela restaurante banco orquesta metro club",
    "pt": "universidade aeroporto rua avenida hotel museu estádio catedral ponte convenção acordo acordos tratado "
    "protocolo síndrome receita maratona filme música romance restaurante orquestra clube",
    "it": "università aeroporto via viale hotel museo stadio cattedrale ponte convenzione accordo accordi trattato "
    "protocollo sindrome ricetta maratona film canzone romanzo ristorante orchestra",
    "de": "universität uni flughafen bahnhof hauptbahnhof straße strasse allee hotel museum stadion dom brücke "
    "abkommen übereinkommen vertrag konvention syndrom rezept marathon film lied roman restaurant borussia hertha fc",
    "nl": "universiteit luchthaven station straat hotel museum stadion verdrag akkoord syndroom recept marathon",
    "sv": "universitet flygplats gata hotell museum stadion konventionen avtalet syndromet recept maraton",
    "pl": "uniwersytet lotnisko dworzec ulica hotel muzeum stadion konwencja porozumienie traktat syndrom przepis",
    "ru": "университет аэропорт вокзал улица отель гостиница музей стадион конвенция соглашение договор синдром "
    "рецепт марафон фильм песня",
    "uk": "університет аеропорт вокзал вулиця готель музей стадіон конвенція угода договір синдром рецепт марафон",
    "tr": "üniversitesi havalimanı havaalanı caddesi sokağı oteli müzesi stadı sözleşmesi anlaşması sendromu tarifi",
    "ar": "جامعه مطار شارع فندق متحف ملعب اتفاقيه اتفاق معاهده بروتوكول متلازمه وصفه ماراثون فيلم اغنيه نادي",
    "fa": "دانشگاه فرودگاه خیابان هتل موزه ورزشگاه کنوانسیون معاهده توافقنامه سندرم",
    "id": "universitas bandara jalan hotel museum stadion konvensi perjanjian sindrom resep",
    "hi": "विश्वविद्यालय हवाईअड्डा हवाई_अड्डा होटल संग्रहालय स्टेडियम समझौता सिंड्रोम हलवा बिरयानी",
    "ur": "یونیورسٹی ایئرپورٹ ہوٹل میوزیم سٹیڈیم معاہدہ حلوہ بریانی",
    "sw": "chuo_kikuu barabara hoteli makumbusho uwanja mkataba",
}
COMPANIONS = frozenset(
    word
    for table in (_COMPANIONS, COMPANIONS_BEYOND, COMPANIONS_IN_FORMS, COMPANIONS_AT_TABLE)
    for words in table.values()
    for word in words.split()
    if "_" not in word
)

# Of these some are places themselves: Victoria Falls.
LANDSCAPE = frozenset(
    "falls hills heights springs beach valley island islands grove lakes mills ridge suburb suburbs".split()
)

# What makes another name of the one behind it, where both have capitals: Big Bend, Lake Victoria.
BEFORE = frozenset(
    "big little lake mount mt fort port cape point saint st san santa old upper lower great queen king "
    "prince princess lady miss".split()
)

# What ties such a word to the name behind it: University of Cape Town.
OF = frozenset(
    "of de d du des del della di da do dos von van in w w af av the la le e i të u na din în a az cha ya wa ng".split()
)

# What a municipality of the register is called, and every airport.
AIRPORTS = frozenset("аеродром аеродромот аеродрома аэродром аэродрома aerodrom aerodrome aerodromul aerodroma".split())

# Where somebody says hello from stands behind these: good morning from Lagos.
FROM = frozenset(
    "from de desde da do aus von uit från fra z ze iz из з із от од din nga από dan dari từ kutoka ka من از से "
    "থেকে سے".split()
)

# Who greets and asks for anybody from a place does not say where they are from themselves.
ANYBODY = frozenset(
    "anyone anybody someone somebody any1 alguien alguno quelqu qqn alguém alguem qualcuno jemand irgendwer wer iemand "
    "någon nån nogen noen joku ktoś ktos někdo nekdo niekto netko neko некој някой нибудь хтось cineva valaki dikush "
    "κανείς κανεις κάποιος biri kimse احد حدا حد اكو کسی کوئی कोई केही কেউ seseorang adakah mtu yeyote 有人 누가".split()
)

# What a place lies in stands behind these: Medellín de Badajoz, Buenos Aires in Costa Rica.
INSIDE = frozenset(
    "in im auf of de da do du d di della del dans en em sa w we v ve u na у в во във i på i në te στη στην στο في ב "
    "pe din ya au aux 里 の".split()
)

# These say nothing but that, wherever they stand between two names.
ONLY_IN = frozenset("in im во в във dans nel nella em në στη στην στο في".split())

# Of these some are other words in other languages.
INSIDE_IN = {
    "ya": frozenset({"sw"}),
    "i": frozenset({"sv", "da", "nb", "is"}),
    "en": frozenset({"es", "fr", "ca", "gl"}),
    "au": frozenset({"fr"}),
}

# So a name is told from its namesakes by what it lies in: Berlín, el de Usulután.
THE_ONE_IN = frozenset(fold(entry.replace("_", " ")) for entries in LYING_IN.values() for entry in entries.split())

# And so by words before and behind it: Newark, the Delaware one.
THE_OTHER_ONE = frozenset({("the", "one"), ("a", "one"), ("that", "one")})

# What stands between a name and what lies in it: Usulután's Berlin.
OWNING = frozenset(
    map(
        fold,
        "s का की के वाला वाली वाले का_वाला 的 那个 的那个 の ka ki wala wali daki deki taki teki ndaki ndeki".split(),
    )
)
TELLING = THE_ONE_IN | OWNING | {"the"}

# What a place is only near to stands behind these: Versailles near Paris.
NEAR = frozenset(
    "near nearby outside bei nahe pres proche cerca vicino perto nabij nära ved koło obok niedaleko pod kod "
    "blizu рядом возле под около біля поряд под край близу близо при قرب بجانب ליד kraj pranë afër bij".split()
)

# Words for a first-level region that are written as its last sign: 텍사스주, テキサス州.
REGION_SIGNS = ("주", "州", "省", "県")

# Behind a name that a region has as well these say that the city is meant: Québec ville.
A_CITY = frozenset(
    "city ville ciudad cidade ciutat cidá città stadt stad grad град город місто miasto mesto oras sehri".split()
)

# Names of countries and regions, and words, that are rather a city where these are spoken.
_RATHER_A_CITY = {
    "es": "granada guadalupe formosa parla rosario leon cuenca merida", "ca": "granada", "gl": "granada",
    "eu": "granada", "pt": "salvador brasilia franca americana formosa serra paulista porto natal recife fortaleza",
    "ro": "bacau deva", "tr": "van", "en": "norfolk kent nola", "ig": "aba", "pl": "pila hel nysa", "nb": "bodo moss",
    "no": "bodo moss", "da": "bodo ribe", "sl": "bodo", "cs": "most pisek", "sr": "bor bar split", "hr": "bor bar "
    "split",
    "bs": "bar split", "fr": "pau tours lens", "sq": "fier berat", "hu": "baja vac", "sv": "mora", "nl": "best "
    "goes",
    "de": "hof halle ulm siegen hagen weiden", "it": "fermo bari lecce",
}  # fmt: skip
# Names of countries in these languages; in all others they are cities. (Salvador is in Brazil.)
CITIES_BUT_IN = {
    "brasilia": frozenset({"fi"}),
    "tunis": frozenset({"hr", "sr", "bs"}),
    "salvador": frozenset({"fr", "et", "nb", "da", "sv"}),
    "granada": frozenset({"id", "tl"}),
}
# Regions whose town is meant where somebody asks whether it signed, and nothing says that it lies there.
CALLED_LIKE_ITS_TOWN = frozenset("cebu iloilo zamboanga tarlac quebec".split())
RATHER_A_CITY = frozenset((language, word) for language, words in _RATHER_A_CITY.items() for word in words.split())

# What words about signing look like in dialects and with slips.
SIGNING = (
    "ungersch undersch ünnersch tekend teikend teekend skriv skrev unterschri firma sinet parakst kirjut "
    "sign sing sinn sin2 saini sayn firm assin unterschr underschr ondert podpis potpis pidpis imza nensh semn alairt "
    "allekirj undert wa2 wag3 waq wqe wa9 jat list joined mayor maire alcald dastakh dastkh hastaks khatkh "
    "подпи підпи потпи пiдпи imza imzo қол қўл وقع توق وقّ امض خت دستخ امضا υπογ חתמ signe siin"
).split()
