"""New, old, eastern, upper: with a name they make the name of another place. In the forms that go with city names."""

from bot.rules.words.cues import Cue, Table

_ANOTHER = {
    "en": "nova ciudad puerto santo creek glen eastside westside",
    "fr": "nord_est sud_est nord_ouest sud_ouest basse haute vieux vieille neuve",
    "es": "villa_nueva viejo vieja alto alta baja cerro puerto_de laguna aguas sureste noreste",
    "pt": "santa velho velha alto alta baixa serra lagoa sudeste nordeste",
    "de": "neues alt alte altes ober nieder oberer unterer",
    "it": "vecchia vecchio alta bassa santo sant sud_est",
    "nl": "oud oude noordoost",
    "sv": "gamla yttre inre",
    "da": "nye gammel øst vest nord syd",
    "nb": "nye gamle øst vest nord sør store",
    "fi": "vanha iso pikku ylä",
    "et": "uus vana põhja lõuna ida lääne suur väike",
    "pl": "nowym nowej stary stara stare starym starej dolny dolna dolne górny górna górne mały mała wielka "
    "wielkie wschodnie wschodnia zachodnie północna północne południowa południowe",
    "cs": "nová starý stará staré východní západní severní jižní dolní horní malý malá velký velká",
    "sk": "nový nová nové starý stará staré východný východná východné západný západná západné severný južný dolný "
    "horný",
    "hr": "novi nova novo stari stara staro istočni istočna istočno zapadni zapadna zapadno sjeverni južni donji "
    "donja donje gornji gornja gornje mali mala malo veliki velika veliko",
    "sl": "novi nova novo stari stara vzhodni vzhodna vzhodno zahodni severni južni spodnji spodnja zgornji zgornja",
    "sr": "ново stara staro стари стара старо istočno istočna источни источна источно zapadno zapadna западни "
    "западна западно severno severna северни северна северно južno južna јужни јужна јужно donji donja donje доњи "
    "доња доње gornji gornja gornje горњи горња горње mali mala мали мала veliki velika veliko велики велика велико",
    "mk": "ново нов нова стар стара старо источно источен источна западно западен западна северно северна јужно "
    "јужна долно долна горно горна мало мала големо голема",
    "bg": "нова ново стар стара старо източен източна източно западен западна северен северна южен южна долен долна "
    "долно горен горна горно малък малка голям голяма",
    "ru": "новые старая старое восточная восточное западная западное северная северное южная южное верхняя верхнее "
    "нижняя нижнее малая большая большое",
    "uk": "новий нова нове старий стара старе східний східна східне західний західна північний північна південний "
    "південна верхній нижній малий мала велика",
    "be": "новы новая стары усходні заходні паўночны паўднёвы",
    "ro": "noul vechi veche de_jos de_sus mic mică",
    "hu": "régi felső alsó keleti nyugati északi déli",
    "sq": "e_re i_ri e_vjetër i_vjetër lindor lindore perëndimor perëndimore verior veriore jugor jugore vogël",
    "el": "παλιά ανατολική ανατολικό δυτική δυτικό βόρεια βόρειο νότια νότιο μεγάλη μικρή",
    "tr": "eski",
    "az": "yeni köhnə şərqi qərbi şimali cənubi yuxarı aşağı böyük kiçik",
    "ar": "القديمه العليا السفلي الصغري القديم",
    "fa": "نو کهنه علیا سفلی",
    "he": "החדשה העתיקה מזרחית המזרחית מערבית העילית",
    "hi": "नयी पुरानी छोटी बड़ी",
    "ur": "پرانی",
    "bn": "নয়া পুরান পুরাতন",
    "mr": "नवी नवा जुनी पूर्व पश्चिम उत्तर दक्षिण",
    "gu": "નવી જૂની પૂર્વ પશ્ચિમ",
    "pa": "ਨਵੀਂ ਪੁਰਾਣੀ",
    "ne": "पुरानो पूर्वी पश्चिमी",
    "ta": "புது பழைய கிழக்கு மேற்கு வடக்கு தெற்கு",
    "te": "పాత తూర్పు పశ్చిమ ఉత్తర దక్షిణ",
    "kn": "ಹಳೆ ಪೂರ್ವ ಪಶ್ಚಿಮ",
    "ml": "പഴയ കിഴക്കൻ പടിഞ്ഞാറൻ",
    "si": "නව පැරණි නැගෙනහිර බටහිර උතුරු දකුණු",
    "th": "นิว",
    "id": "tenggara",
    "ms": "timur barat utara selatan",
    "tl": "bagong hilagang timog kanlurang silangang",
    "sw": "kongwe",
    "ja": "旧 ニュー イースト ウエスト",
    "ko": "뉴 이스트 웨스트 노스 사우스",
    "so": "galbeed waqooyi koonfur",
    "am": "ምስራቅ ምዕራብ ሰሜን ደቡብ",
    "ka": "ახალი ძველი აღმოსავლეთ დასავლეთ",
    "hy": "նոր հին արևելյան",
}
TABLE: Table = {language: {Cue.NOT: words} for language, words in _ANOTHER.items()}
