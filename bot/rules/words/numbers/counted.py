"""The numbers from one to six as each language counts: commitment number two, løfte nummer to, zobowiązanie trzy.

They are no numbers in another language ("to", "do", "sei"): each counts where its language is spoken. "/" parts words
for one number.
"""

from bot.rules.folding import fold

_COUNTED = {
    "en": "one two three four five six", "da": "en/et/første to/andet tre fire fem seks", "no": "en/ett/ein to tre "
    "fire "
    "fem seks", "nb": "en/ett/ein to tre fire fem seks", "sv": "ett/en två tre fyra fem sex",
    "is": "einn/eitt/ein tveir/tvö/tvær/önnur þrír/þrjú/þrjár fjórir/fjögur/fjórar fimm sex",
    "fo": "eitt tvey trý fýra fimm seks", "de": "eins zwei/zwo drei vier fünf sechs",
    "gsw": "eis zwöi/zwei drü vier füf/foif sächs", "lb": "eent zwee dräi véier fënnef sechs",
    "nl": "een/één twee drie vier vijf/vyf zes/ses", "af": "een twee drie vier vyf ses", "fy": "ien twa trije "
    "fjouwer fiif seis",
    "fr": "un/une deux trois quatre cinq six", "es": "uno/una dos tres cuatro cinco seis",
    "pt": "um/uma dois/duas três quatro cinco seis", "gl": "un/unha dous/dúas tres catro cinco seis",
    "ca": "u/un/una dos/dues tres quatre cinc sis", "oc": "un dos tres quatre cinc sièis",
    "it": "uno/una due tre quattro cinque sei", "ro": "unu/una doi/două trei patru cinci șase",
    "pl": "jeden/jedno/jedna dwa/dwie trzy cztery pięć sześć", "cs": "jedna/jeden/jedno dva/dvě tři čtyři pět šest",
    "sk": "jeden/jedna/jedno dva/dve tri štyri päť šesť", "sl": "ena/en dva/dve tri štiri pet šest",
    "hr": "jedan/jedna dva/dvije tri četiri pet šest", "bs": "jedan/jedna dva/dvije tri četiri pet šest",
    "sr": "jedan/jedna/један/једна dva/dve/два/две tri/три četiri/четири pet/пет šest/шест",
    "hu": "egy/egyes kettő/kettes három/hármas négy/négyes öt/ötös hat/hatos",
    "fi": "yksi/yks kaksi/kaks kolme neljä viisi/viis kuusi/kuus", "et": "üks kaks kolm neli viis/viies kuus/kuues",
    "lt": "vienas du trys keturi penki šeši", "lv": "viens divi trīs četri pieci seši",
    "sq": "një dy tre/tri katër pesë gjashtë", "tr": "bir iki üç dört beş altı", "az": "bir iki üç dörd beş altı",
    "uz": "bir ikki uch toʻrt/tort besh olti", "tk": "bir iki üç dört bäş alty",
    "id": "satu dua tiga empat lima enam", "ms": "satu dua tiga empat lima enam", "jv": "siji loro telu papat lima "
    "enem",
    "su": "hiji dua tilu opat lima genep", "tl": "isa/una/unang dalawa/ikalawang tatlo/ikatlong apat/ikaapat "
    "lima/ikalimang anim/ikaanim", "ceb": "usa/una duha/ikaduhang tulo/ikatulong upat/ikaupat lima unom/ikaunom",
    "vi": "một/nhất hai/nhì ba bốn/tư năm sáu", "sw": "moja/kwanza mbili/pili tatu nne tano sita",
    "so": "kow/koowaad laba/labaad saddex/saddexaad afar/afraad shan/shanaad lix/lixaad",
    "ha": "ɗaya/daya/farko biyu uku huɗu/hudu biyar shida", "yo": "kan/kìíní méjì/kejì mẹ́ta/kẹta mẹ́rin/kẹrin "
    "márùn/karùn mẹ́fà/kẹfà", "ig": "otu/mbụ abụọ atọ anọ ise isii", "zu": "kunye/kuqala kubili kuthathu kune kuhlanu "
    "isithupha", "xh": "nye/kuqala zimbini/sibini zintathu/sithathu zine/sine zintlanu/sihlanu zintandathu/sithandathu",
    "rw": "rimwe/mbere kabiri gatatu kane gatanu gatandatu", "mg": "iray/voalohany roa telo efatra dimy enina",
    "ht": "en/premye de/dezyèm twa/twazyèm kat/katriyèm senk/senkyèm sis/sizyèm",
    "rn": "rimwe/mbere kabiri gatatu kane gatanu gatandatu/bitandatu",
    "lg": "emu/ogusooka/okusooka/bumu bbiri/bubiri/kubiri ssatu/busatu nnya/buna taano/butaano mukaaga/omukaaga",
    "nyn": "emwe/okubanza ibiri/kabiri ishatu/kashatu ina/kana itaano/kataano mukaaga",
    "ln": "moko/liboso mibale misato minei mitano motoba",
    "st": "nngwe/pele pedi/bobedi tharo/boraro nne/bone hlano/bohlano tshelela/tsheletseng/botshelela",
    "sn": "chimwe/chekutanga zviviri/chechipiri zvitatu/chechitatu zvina/chechina zvishanu/chechishanu "
    "zvitanhatu/chechitanhatu",
    "ny": "chimodzi/loyamba/yoyamba awiri/lachiwiri/yachiwiri atatu/lachitatu/yachitatu anayi/lachinayi/yachinayi - -",
    "om": "tokko/tokkoffaa lama/lammaffaa sadii/sadaffaa afur/arfaffaa shan/shanaffaa ja'a/jahan/jahaffaa",
    "am": "አንድ/አንደኛው/የመጀመሪያው/አንደኛ ሁለት/ሁለተኛው/ሁለተኛ ሦስት/ሶስት/ሦስተኛው/ሶስተኛው/ሦስተኛ/ሶስተኛ አራት/አራተኛው/አራተኛ አምስት/አምስተኛው/አምስተኛ "
    "ስድስት/ስድስቱ/ስድስተኛው/ስድስተኛ",
    "ti": "ሓደ/ቀዳማይ ክልተ/ካልኣይ ሰለስተ/ሳልሳይ ኣርባዕተ/ራብዓይ ሓሙሽተ/ሓሙሻይ ሽዱሽተ/ሻድሻይ",
    "wo": "benn ñaar/ñaareel ñett/ñetteel ñeent/ñeenteel - -",
    "eu": "bat bi hiru lau bost sei", "cy": "un dau/dwy/ail tri/tair pedwar/pedair pump chwech",
    "ga": "aon/haon dó/dara trí/tríú ceathair cúig sé", "mt": "wieħed tnejn tlieta erbgħa ħamsa sitta",
    "eo": "unu du tri kvar kvin ses", "br": "unan daou tri pevar pemp c_hwec_h", "pcm": "one two three four five six",
}  # fmt: skip
# What stands between the word for a commitment and its number, or before both.
NUMBER = frozenset(
    map(
        fold,
        "number no nr num numero número numéro nummer nommer numer numri número nro nº broj числo broja číslo čislo "
        "številka številko szám számú numerolt numero numeris numurs nomor nombor noment bilang numru numri numara "
        "nömrə raqam rhif uimhir zenbakia номер број số so thứ thu namba nambari lambar nọ́ḿbà laan numarul "
        "numărul na nde ke ya wa nke nọmba nomba inombolo nimero nnamba nimba "
        "laza ቁጥር lambarka".split(),
    )
)
COUNTED = {
    language: {fold(word): at for at, words in enumerate(line.split(), 1) for word in words.split("/")}
    for language, line in _COUNTED.items()
}
