"""The sides of continents, West Africa and Eastern Europe, by language: each side with each continent.

Cases stand in the same order in both, so that only what belongs together is joined; a word of one form goes with all.
"_" is a blank inside a word, "+" says that no blank stands between the two.
"""

from collections.abc import Iterator

from bot.rules.words.places import sides_in_asia

# Which parts of the world they make. Southern Africa is not South Africa: few languages tell the two apart.
_CODES = {
    "N2": "015", "E2": "014", "W2": "011", "C2": "017",
    "N1": "154", "S1": "039", "E1": "151", "W1": "155",
    "S4": "034", "E4": "030", "W4": "145", "C4": "143", "X4": "035",
    "N3": "003", "S3": "005", "C3": "013", "L3": "419",
}  # fmt: skip

# Behind a language: what stands first, the words for the sides, those for the continents (2 Africa, 1 Europe, 4 Asia,
# 3 America). X is the south-east, L is Latin.
_WORDS = {
    "ru": (
        "N северная северной северную;S южная южной южную;E восточная восточной восточную;"
        "W западная западной западную;"
        "C центральная центральной центральную;X юго-восточная юго-восточной юго-восточную;"
        "L латинская латинской латинскую",
        "2 африка африки африку;2 - африке -;1 европа европы европу;1 - европе -;4 азия азии азию;"
        "3 америка америки америку;3 - америке -",
    ),
    "ru2": ("C средняя средней среднюю", "4 азия азии азию"),
    "uk": (
        "N північна північної північній;S південна південної південній;E східна східної східній;"
        "W західна західної західній;C центральна центральної центральній;"
        "X південно-східна південно-східної південно-східній;L латинська латинської латинській",
        "2 африка африки африці;1 європа європи європі;4 азія азії азії;3 америка америки америці",
    ),
    "be": (
        "N паўночная паўночнай;S паўднёвая паўднёвай;E усходняя усходняй;W заходняя заходняй;C цэнтральная "
        "цэнтральнай;"
        "L лацінская лацінскай",
        "2 афрыка афрыкі;2 - афрыцы;1 еўропа еўропы;1 - еўропе;4 азія азіі;3 амерыка амерыкі;3 - амерыцы",
    ),
    "bg": (
        "N северна;S южна;E източна;W западна;C централна;X югоизточна;L латинска",
        "2 африка;1 европа;4 азия;3 америка",
    ),
    "mk": (
        "N северна;S јужна;E источна;W западна;C централна;X југоисточна;L латинска",
        "2 африка;1 европа;4 азија;3 америка",
    ),
    "sr": (
        "N северна северне северној;S јужна јужне јужној;E источна источне источној;W западна западне западној;"
        "C централна централне централној;X југоисточна југоисточне југоисточној;L латинска латинске латинској",
        "2 африка африке африци;1 европа европе европи;4 азија азије азији;3 америка америке америци",
    ),
    "hr": (
        "N sjeverna sjeverne sjevernoj;S južna južne južnoj;E istočna istočne istočnoj;W zapadna zapadne zapadnoj;"
        "C središnja središnje središnjoj;X jugoistočna jugoistočne jugoistočnoj;L latinska latinske latinskoj",
        "2 afrika afrike africi;1 europa europe europi;4 azija azije aziji;3 amerika amerike americi",
    ),
    "sr-Latn": (
        "N severna severne severnoj;S južna južne južnoj;E istočna istočne istočnoj;W zapadna zapadne zapadnoj;"
        "C centralna centralne centralnoj",
        "2 afrika afrike africi;1 evropa evrope evropi;4 azija azije aziji;3 amerika amerike americi",
    ),
    "sl": (
        "N severna severne severni;S južna južne južni;E vzhodna vzhodne vzhodni;W zahodna zahodne zahodni;"
        "C srednja srednje srednji;X jugovzhodna jugovzhodne jugovzhodni;L latinska latinske latinski",
        "2 afrika afrike afriki;1 evropa evrope evropi;4 azija azije aziji;3 amerika amerike ameriki",
    ),
    "pl": (
        "N północna północnej;S południowa południowej;E wschodnia wschodniej;W zachodnia zachodniej;"
        "C środkowa środkowej;X południowo-wschodnia południowo-wschodniej;L łacińska łacińskiej",
        "2 afryka afryki;2 - afryce;2 - afryką;1 europa europy;1 - europie;1 - europą;"
        "4 azja azji;4 - azją;3 ameryka ameryki;3 - ameryce",
    ),
    "cs": (
        "N severní;S jižní;E východní;W západní;C střední;X jihovýchodní;L latinská latinské",
        "2 afrika afriky africe;1 evropa evropy evropě;4 asie asii asií;3 amerika ameriky americe;3 - americe",
    ),
    "sk": (
        "N severná severnej;S južná južnej;E východná východnej;W západná západnej;C stredná strednej;"
        "X juhovýchodná juhovýchodnej;L latinská latinskej",
        "2 afrika afriky;2 - afrike;1 európa európy;1 - európe;4 ázia ázie;4 - ázii;3 amerika ameriky;3 - amerike",
    ),
    "lt": (
        "N šiaurės;S pietų;E rytų;W vakarų;C centrinė centrinės centrinėje;X pietryčių;L lotynų",
        "2 afrika afrikos afrikoje;1 europa europos europoje;4 azija azijos azijoje;3 amerika amerikos amerikoje",
    ),
    "lt2": ("C centrinė centrinės;C vidurio", "2 afrika afrikos;4 azija azijos;4 - azijoje"),
    "lv": (
        "N ziemeļ +;S dienvid +;E austrum +;W rietum +;C centrāl +;X dienvidaustrum +;L latīņ +",
        "2 āfrika āfrikas āfrikā;1 eiropa eiropas eiropā;4 āzija āzijas āzijā;3 amerika amerikas amerikā",
    ),
    "lv2": (
        "E austrumu;W rietumu;C vidus +;L latīņu",
        "2 āfrika āfrikā;1 eiropa eiropā;4 āzija āzijā;3 amerika amerikā",
    ),
    "fi": (
        "N pohjois-;S etelä-;E itä-;W länsi-;C keski-;X kaakkois-",
        "2 afrikka afrikan afrikassa afrikasta;1 eurooppa euroopan euroopassa euroopasta;"
        "4 aasia aasian aasiassa aasiasta;3 amerikka amerikan amerikassa amerikasta",
    ),
    "et": (
        "N põhja-;S lõuna-;E ida-;W lääne-;C kesk-;X kagu-;L ladina-",
        "2 aafrika aafrikas aafrikast;1 euroopa euroopas euroopast;4 aasia aasias aasiast;"
        "3 ameerika ameerikas ameerikast",
    ),
    "hu": (
        "N észak-;S dél-;E kelet-;W nyugat-;C közép-;X délkelet-;L latin-",
        "2 afrika afrikában afrikából afrikai;1 európa európában európából európai;4 ázsia ázsiában ázsiából ázsiai;"
        "3 amerika amerikában amerikából amerikai",
    ),
    "ro": (
        ">N de_nord;>S de_sud;>E de_est;>W de_vest;>C centrală;>X de_sud-est;>L latină",
        "2 africa;1 europa;4 asia;3 america",
    ),
    "ro2": (">N nordică;>E răsăriteană;>E estică;>W vestică;>S sudică", "1 europa;2 africa"),
    "el": (
        "N βόρεια βόρειας;S νότια νότιας;E ανατολική ανατολικής;W δυτική δυτικής;C κεντρική κεντρικής;"
        "X νοτιοανατολική νοτιοανατολικής;L λατινική λατινικής",
        "2 αφρική αφρικής;1 ευρώπη ευρώπης;4 ασία ασίας;3 αμερική αμερικής",
    ),
    "sq": (
        ">N veriore;>S jugore;>E lindore;>W perëndimore;>C qendrore;>X juglindore;>L latine",
        "2 afrika afrikën;1 evropa evropën;4 azia azinë;3 amerika amerikën",
    ),
    "tr": (
        "N kuzey;S güney;E doğu;W batı;C orta;X güneydoğu;L latin",
        "2 afrika afrikada afrikadan;1 avrupa avrupada avrupadan;4 asya asyada asyadan;"
        "3 amerika amerikada amerikadan",
    ),
    "az": (
        "N şimali;S cənubi;E şərqi;W qərbi;C mərkəzi;C orta;X cənub-şərqi;L latın",
        "2 afrika afrikada;1 avropa avropada;4 asiya asiyada;3 amerika amerikada",
    ),
    "uz": (
        "N shimoliy;S janubiy;E sharqiy;W g'arbiy;C markaziy;C o'rta;X janubi-sharqiy;L lotin",
        "2 afrika afrikada;1 yevropa yevropada;4 osiyo osiyoda;3 amerika amerikada",
    ),
    "kk": (
        "N солтүстік;S оңтүстік;E шығыс;W батыс;C орталық;C орта;X оңтүстік-шығыс;L латын",
        "2 африка африкада;1 еуропа еуропада;4 азия азияда;3 америка америкада",
    ),
    "ky": (
        "N түндүк;S түштүк;E чыгыш;W батыш;C борбордук;C борбор;C орто;L латын",
        "2 африка африкада;1 европа европада;4 азия азияда;3 америка америкада",
    ),
    "mn": ("N хойд;N умард;S өмнөд;E зүүн;W баруун;C төв;C дундад;L латин", "2 африк;1 европ;4 ази;3 америк"),
    "tg": (
        ">N шимолӣ;>S ҷанубӣ;>E шарқӣ;>W ғарбӣ;>C марказӣ;>C миёна;>L лотинӣ",
        "2 африқои;1 аврупои;4 осиёи;3 амрикои",
    ),
    "fa": (
        ">N شمالی;>S جنوبی;>E شرقی;>W غربی;>C مرکزی;>C میانه;>X جنوب_شرقی;>L لاتین",
        "2 آفریقای;2 افریقای;1 اروپای;4 آسیای;4 اسیای;3 آمریکای;3 امریکای",
    ),
    "fa2": ("N شمال;S جنوب;E شرق;W غرب;C مرکز;X جنوب_شرق", "2 آفریقا;2 افریقا;1 اروپا;4 آسیا;4 اسیا"),
    "ur": (
        "N شمالی;S جنوبی;E مشرقی;W مغربی;C وسطی;C وسط;X جنوب_مشرقی;L لاطینی;L لاطینی",
        "2 افریقہ;2 افریقا;1 یورپ;4 ایشیا;3 امریکہ;3 امریکا",
    ),
}  # fmt: skip


def _forms(entry: str) -> tuple[str, bool, list[str], bool]:
    """What an entry is of, whether it stands behind the other, its forms, whether no blank stands behind them."""
    sort, *forms = entry.split()
    glued = "+" in forms
    return (
        sort.lstrip(">"),
        sort.startswith(">"),
        [form.replace("_", " ").lstrip(">") for form in forms if form != "+"],
        glued,
    )


def _names() -> Iterator[tuple[str, str]]:
    for sides, continents in (*_WORDS.values(), *sides_in_asia.WORDS.values()):
        for side, behind, called, glued in map(_forms, sides.split(";")):
            for continent, _, names, _ in map(_forms, continents.split(";")):
                if code := _CODES.get(side + continent):
                    yield from ((code, text) for text in _texts(called, names, behind=behind, glued=glued))


def _texts(sides: list[str], names: list[str], *, behind: bool, glued: bool) -> Iterator[str]:
    cases = max(len(sides), len(names))
    for at in range(cases):
        if at >= len(sides) > 1 or at >= len(names) > 1:
            return
        side, name = sides[at if len(sides) > 1 else 0], names[at if len(names) > 1 else 0]
        between = "" if glued or side.endswith("-") else " "
        if "-" not in (side, name):
            yield f"{name} {side}" if behind else f"{side}{between}{name}"


def names() -> dict[str, str]:
    """The names of each part of the world, parted by commas."""
    found: dict[str, dict[str, None]] = {}
    for code, text in _names():
        found.setdefault(code, {})[text] = None
    return {code: ", ".join(texts) for code, texts in found.items()}


SIDE_NAMES = names()
