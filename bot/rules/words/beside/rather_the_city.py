"""Words of no other table that stand beside a city without meaning anybody else than it. Read by
`bot.rules.weighing.whose_signature`: any other strange word there is rather somebody of that city.

First and last, really and at last, together and in whose name; who governs it, who lives there or was born there; half
of a verb for signing; what one calls whoever one asks. With "*" the words that begin so.
"""

from bot.rules.spelling.folding import fold

_RATHER_THE_CITY = {
    "en": "retired pensioner retiree finally eventually supposedly apparently allegedly definitely certainly "
    "recently lately formally "
    "officially "
    "publicly secretly quietly proudly reportedly technically originally initially previously lives living live "
    "lived "
    "stay stays born corpo govt gov cc burgh coughed bother bothered manage managed dare dared ought folk lot",
    "pcm": "office don dey abeg",
    "de": "rentner rentnerin pensionär pensionärin sogar selbst endlich wirklich tatsächlich angeblich offiziell "
    "kürzlich neulich inzwischen mittlerweile "
    "vielleicht bestimmt sicher zuerst zuletzt erste erster erstes letzte letzter letztes unten oben wohnen "
    "wohne wohn "
    "lebe leben geboren gebürtig* arbeite stadtrat stadtoberen behörden",
    "nl": "gepensioneerd gepensioneerde eindelijk werkelijk echt zelfs eigenlijk officieel onlangs inmiddels "
    "misschien eerste laatste woon wonen "
    "geboren werk leef verhuisd stadsbestuur overheid",
    "af": "woon bly gebore regtig eindelik selfs",
    "sv": "först sist äntligen verkligen faktiskt kanske redan ens bor bodde född jobbar styret",
    "da": "først sidst endelig virkelig faktisk måske allerede rigtigt bor født arbejder",
    "nb": "først sist endelig virkelig faktisk kanskje allerede riktig bor født jobber",
    "is": "hafi hefur loksins virkilega líka fyrst síðast bý fædd fæddur",
    "fi": "viimein vihdoin todella varmasti ensin ensimmäisenä viimeisenä jo myös edes asun asuu syntynyt "
    "kaupunginosa "
    "töissä",
    "et": "lõpuks tõesti esimesena viimasena ka juba elan sündinud",
    "lv": "beidzot tiešām pirmā pēdējā jau dzīvoju strādāju dzimis dzimusi",
    "lt": "pagaliau tikrai pirmas paskutinis jau tame gyvenu dirbu gimiau",
    "fr": "retraité retraitée pensionné finalement enfin vraiment même récemment officiellement apparemment "
    "dernièrement première premier "
    "dernière "
    "dernier habite habitons vis vivons née né résidente résident collégienne collégien lycéenne lycéen vit "
    "travaille",
    "es": "jubilada jubilado pensionista estudiante mismísima mismísimo finalmente realmente incluso oficialmente "
    "recientemente aparentemente primera "
    "primero última último nací nacimos "
    "vivo vivimos trabajo vive trabaja viven estudia estudio crecí",
    "gl": "vivo nacín finalmente mesmo",
    "ca": "finalment realment fins visc vaig nascut nascuda treballo primera darrera",
    "pt": "aposentada aposentado reformado reformada finalmente realmente inclusive oficialmente recentemente "
    "primeira primeiro última último nasci moro "
    "moramos "
    "viver vivo mora trabalho trabalha cresci estuda",
    "it": "pensionato pensionata studente studentessa finalmente davvero persino perfino addirittura ufficialmente "
    "recentemente prima primo ultima ultimo abito "
    "abitiamo vivo viviamo nata nato abita lavoro lavora cresciuta cresciuto",
    "ro": "chiar într-adevăr primul prima ultimul ultima deja locuiesc trăiesc născut născută lucrez",
    "sq": "vërtet vertet madje pari parë fundit tashmë jetoj jeton banoj lindur punoj autoritetet",
    "mk": "последен последна прв прва први конечно навистина веќе дури живеам живееме роден родена работам "
    "ставил стави stavil stavi "
    "клал клала дал дала ставила власта власти",
    "bg": "последен последна първи първа най-сетне наистина вече даже живея живеем роден родена работя греша "
    "сложи сложил "
    "властите власт",
    "sr": "penzioner penzionerka пензионер пензионерка prva prvi poslednja poslednji zadnja zadnji konačno stvarno "
    "zaista već čak među medju bivši bivša "
    "živim zivim "
    "živimo rođen rođena radim stavila stavio dao dala vlast vlasti uprava прва први последња последњи стварно "
    "заиста "
    "међу бивши живим рођен рођена радим ставила ставио дала дао власт власти",
    "sl": "prva prvi zadnja zadnji končno res že celo živim rojen rojena delam med",
    "cs": "první poslední konečně opravdu skutečně už dokonce bydlím žiju narozen narozená pracuji pracuju vedení",
    "sk": "prvý prvá posledný posledná konečne naozaj už bývam žijem narodený narodená pracujem vedenie",
    "pl": "emeryt emerytka pierwszy pierwsza ostatni ostatnia wreszcie naprawdę faktycznie nawet mieszkam mieszkamy "
    "pracuję urodzony "
    "urodzona żyję władze zarząd",
    "ru": "первым первой первый последним последней последний наконец действительно реально официально недавно "
    "вообще "
    "живу живем живём родился родилась работаю власти власть",
    "uk": "першим першою перший останнім останньою останній нарешті справді дійсно нещодавно живу живемо народився "
    "народилась народилася працюю влада",
    "be": "першым апошнім нарэшце сапраўды жыву нарадзіўся працую ўлады",
    "hu": "először utoljára végre tényleg valóban már dolgozom lakom élek születtem",
    "el": "πρώτη πρώτο πρώτος τελευταία τελευταίο πραγματικά τελικά επίσημα πρόσφατα μένω ζω γεννήθηκα δουλεύω",
    "tr": "sonuncu birinci ilk son gerçekten sonunda resmen yeni oturu* gidiyor* taşın* yaşıyo* doğdu* "
    "çalışıyo* orada başkenti "
    "imza sorucam soracaktım ablam ben amcamlar erasmusla almanyadayım hacı kanka abi abla hocam burası "
    "başındaki çakmış",
    "az": "axırıncı birinci həqiqətən nəhayət yaşayıram doğulmuşam işləyirəm",
    "kk": "соңғы бірінші болып шынымен тұрамын туғанмын",
    "uz": "oxirgi birinchi bolib bo'lib rostdan yashayman",
    "hy": "քաղաքապետարան* քաղաքապետ* կողմից իրոք արդեն առաջինը վերջինը ապրում ծնվել",
    "ka": "თუა სახელით მართლა უკვე პირველი ბოლო ვცხოვრობ დავიბადე ვიჩხუბეთ",
    "ar": "انضافت عملتها حطوا حطت اسمها باللسته بالليستة شفت زلمة جماعة الخير نشامى هيه تنيناتهم معاً معا راجل "
    "فعلا فعلاً "
    "حقا حقاً أخيرا أخيراً اخيرا رسميا رسمياً مؤخرا مؤخراً أول آخر اول اخر نصيب أعيش اعيش ساكن ساكنة عايش عايشة ولدت "
    "مواليد أسكن اسكن مقيم مقيمة أعمل اعمل أدرس ادرس بشتغل أصلا أصلاً اصلا مضت ماضية وحدها كمان "
    "يعني أنا مثل متل mawjoode mawjoude mawjood mawjoud",
    "he": "באמת סוף סוף רשמית לאחרונה ראשונה אחרונה גר גרה נולדתי עובד עובדת מטעם מטעמה",
    "fa": "واقعا واقعاً بالاخره رسما رسماً اخیرا اخیراً اول آخر ساکن زندگی متولد هم",
    "ur": "واقعی آخر سچ پہلے آخری آلیاں والے والوں رہتا رہتی رہتے پیدا بلدیہ",
    "ps": "مشر رښتیا لومړی وروستی",
    "hi": "वाकई सचमुच आखिरकार पहले आखिरी महापालिका महापालिकेने नगरपालिका रहता रहती रहते पैदा पालिका",
    "hi-Latn": "apun bole ekdum sachi",
    "mr": "महापालिका महापालिकेने नगरपालिका खरंच पहिले शेवटी राहतो राहते",
    "ne": "साँच्चै अन्ततः पहिलो महानगरपालिका नगरपालिकाले बस्छु",
    "bn": "পৌরসভা পৌরসভার পৌরসভাও সত্যিই আসলেই সত্যি অবশেষে প্রথম শেষ থাকি জন্ম পক্ষে হামাগের আমাগো জেলার",
    "or": "ସତରେ ପ୍ରଥମେ ଶେଷରେ",
    "pa": "ਸੱਚੀਂ ਸਚਮੁੱਚ ਪਹਿਲਾਂ ਰਹਿੰਦੇ ਰਹਿੰਦਾ ਰਹਿੰਦੀ",
    "ta": "மாவட்ட மாவட்டம் தலைநகர் மலையகத்தின் நகரசபை ஆக்கள் உண்மையில் உண்மையாவே கடைசியா முதல்ல இருக்கும் மாநகராட்சி",
    "te": "నిజంగానే నిజంగా మొదట చివరగా తరపున నగరపాలక",
    "kn": "ನಿಜವಾಗ್ಲೂ ನಿಜವಾಗಿ ಪರ ಮೊದಲು ಕೊನೆಗೆ",
    "ml": "മേയറും ശരിക്കും അവസാനം ആദ്യം നഗരസഭ",
    "si": "දිස්ත්‍රික්කයේ ඇත්තටම අන්තිමට මුලින්ම ඉන්නේ",
    "dv": "ފަރާތުން އެބައޮތްތަ އާއި",
    "id": "akhirnya benar betul sungguh resmi pertama terakhir tinggal lahir mpun",
    "vi": "thật cuối cùng chính thức đầu tiên sống sinh quê du học",
    "tl": "nakatira talaga una huli ha baha",
    "sw": "ndiye ndiyo ndio ndie ndiwe kweli hatimaye rasmi kwanza mwisho iliyoko nalo naishi natoka ninatoka "
    "nilizaliwa kaimu",
    "so": "duqeed* barasaab* ismaamulka saddexduba labaduba dhawaan dhowaan runtii ugu deggan magaalad*",
    "ha": "gaske mazaunin mazauniyar haihuwar",
    "zu": "idlalile yase ngempela ekugcineni",
    "rw": "yoba koko",
    "lg": "baagiyingizza ddala",
    "cy": "enw wir o'r",
    "ht": "fanmi vreman",
    "am": "በእርግጥ መጨረሻ መጀመሪያ እኖራለሁ",
    "ia": "esque",
    "zh": "姐 真的 终于 最先 最后",
    "ko": "중인데요 드디어 정말 진짜 처음 마지막",
    "th": "ถูก จริง แล้ว",
}
_ALL = frozenset(word for words in _RATHER_THE_CITY.values() for word in words.split())
_BEGUN = frozenset(word[:-1] for word in _ALL if word.endswith("*"))
WORDS = frozenset(fold(word) for word in _ALL if not word.endswith("*"))
STEMS = tuple(sorted(map(fold, _BEGUN)))
