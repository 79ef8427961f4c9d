"""Agreements that are not ours, by the words people sign them by: the Istanbul Convention, the Kyoto Protocol, a truce.

Whoever asks whether a city signed one of these does not ask for our list. Each entry begins where a word begins.
"""

OTHER_PAPERS = {
    "en": "climate pledge, climate charter, earth charter, nuclear weapons, nuclear ban treaty, ban treaty, "
    "sister city agreement, sister cities agreement, petition against, new budget, the budget, contract with, "
    "deal with, lease, european charter, paris agreement, paris climate, paris accord, climate agreement, "
    "climate accord, climate pact, "
    "climate treaty, climate deal, kyoto protocol, istanbul convention, geneva convention, helsinki accord, "
    "oslo accord, abraham accord, schengen agreement, migration pact, migration compact, "
    "compact for migration, covenant of mayors, ceasefire, cease fire, truce, peace treaty, peace deal, "
    "peace agreement, trade deal, trade agreement, nuclear treaty, nuclear ban, nuclear deal, "
    "fossil fuel treaty, trade treaty, treaty of, refugee convention, montreal protocol, "
    "friendship agreement, twinning agreement, "
    "twinning treaty, declaration of independence",
    "fr": "accord de coalition, "
    "charte de la diversite, armes nucleaires, accords de schengen, petition contre, contrat avec, "
    "charte europeenne, budget, accord de paris, accords de paris, protocole de kyoto, convention d istanbul, "
    "convention de geneve, "
    "accord sur le climat, accord climat, accords d oslo, pacte migratoire, pacte mondial, convention des maires, "
    "cessez le feu, traite de paix, accord de paix, accord commercial, traite de",
    "es": "acuerdo de coalicion, "
    "convenio con, contrato con, armas nucleares, acuerdo de schengen, peticion contra, pacto de "
    "alcaldes, presupuesto, acuerdo de paris, protocolo de kioto, protocolo de kyoto, convenio de estambul, "
    "convencion de ginebra, "
    "acuerdo climatico, acuerdo sobre el clima, pacto migratorio, pacto de los alcaldes, alto el fuego, cese "
    "al fuego, "
    "tratado de, acuerdo de paz, acuerdo comercial",
    "pt": "acordo de coligacao, "
    "contrato com, armas nucleares, pacto de autarcas, peticao contra, orcamento, tratado de paz, "
    "acordo de paris, protocolo de quioto, protocolo de kyoto, convencao de istambul, convencao de genebra, "
    "acordo do clima, acordo climatico, pacto migratorio, pacto dos autarcas, cessar fogo, tratado de, acordo de paz",
    "it": "patto di coalizione, "
    "contratto con, armi nucleari, petizione contro, carta della diversita, bilancio, accordo di "
    "parigi, accordi di parigi, protocollo di kyoto, convenzione di istanbul, convenzione di ginevra, "
    "accordo sul clima, patto dei sindaci, cessate il fuoco, trattato di, accordo di pace",
    "de": "koalitionsvertrag, "
    "charta der vielfalt, schengen, vertrag mit, petition gegen, haushalt unter, den haushalt, "
    "atomwaffen, pariser abkommen, pariser klima, pariser vertrag, klimaabkommen, klimavertrag, klimapakt, "
    "kyoto protokoll, "
    "istanbul konvention, genfer konvention, migrationspakt, konvent der burgermeister, waffenstillstand, "
    "friedensvertrag, friedensabkommen, handelsabkommen, atomwaffenverbot",
    "nl": "coalitieakkoord, "
    "akkoord van parijs, klimaatakkoord, kyotoprotocol, kyoto protocol, verdrag van, klimaatverdrag, "
    "wapenstilstand, vredesverdrag, migratiepact",
    "sv": "parisavtalet, klimatavtalet, kyotoprotokollet, istanbulkonventionen, vapenvila",
    "da": "parisaftalen, klimaaftalen, kyotoprotokollen, istanbulkonventionen, vabenhvile",
    "pl": "porozumienie paryskie, porozumienia paryskiego, porozumienie klimatyczne, konwencje stambulska, "
    "konwencja stambulska, konwencji stambulskiej, protokol z kioto, zawieszenie broni, traktat",
    "ru": "соглашение мэров, ядерного оружия, контракт с, договор с, парижское соглашение, парижского "
    "соглашения, киотский протокол, стамбульскую конвенцию, "
    "стамбульская конвенция, женевскую конвенцию, соглашение по климату, мирный договор, перемирие",
    "uk": "паризьку угоду, паризька угода, киотськии протокол, стамбульську конвенцію, мирну угоду, перемир",
    "sr": "sporazum gradonacelnika, ugovor sa, ugovor s, споразум градоначелника, уговор са, nuklearn, "
    "pariski sporazum, kjoto protokol, istanbulsku konvenciju, istanbulska konvencija, mirovni sporazum, "
    "париски споразум, кјото протокол, истанбулску конвенцију, истанбулска конвенција, мировни споразум, primirje",
    "mk": "договор со, нуклеарно оружје, парискиот договор, париски договор, истанбулската конвенција, кјото "
    "протоколот, мировен договор",
    "sq": "kontrate me, kontraten me, beselidhjen e kryetareve, traktatin, marreveshjen e parisit, "
    "marreveshja e parisit, konventen e stambollit, konventa e stambollit, "
    "protokollin e kiotos, marreveshjen per klimen, armepushim",
    "tr": "nukleer silah, ile sozlesme, baskanlar sozlesmesi, baris antlasma, paris anlasmasi, paris iklim, "
    "iklim anlasmasi, kyoto protokolu, istanbul sozlesmesi, ateskes, "
    "baris anlasmasi, lozan antlasmasi, lozan anlasmasi",
    "ar": "عقد مع, عقدا مع, ميثاق روساء البلديات, الاسلحه النوويه, الاسلحة النووية, اتفاق باريس, اتفاقية "
    "باريس, اتفاقية المناخ, اتفاق المناخ, بروتوكول كيوتو, اتفاقية اسطنبول, اتفاقية جنيف, "
    "ميثاق الهجرة, اتفاق اوسلو, وقف اطلاق النار, هدنة, اتفاق سلام, اتفاقية سلام, معاهدة",
    "fa": "توافق پاریس, توافقنامه پاریس, پیمان پاریس, پروتکل کیوتو, کنوانسیون استانبول, اتش بس, پیمان صلح",
    "ur": "استنبول کنونشن, کے ساتھ معاہدے, کے ساتھ معاہدہ, ایٹمی, پیرس معاہدہ, پیرس معاہدے, کیوٹو پروٹوکول, "
    "جنگ بندی, امن معاہدہ, امن معاہدے",
    "hi": "इस्तांबुल कन्वेंशन, के साथ अनुबंध, शांति संधि, परमाणु, जलवायु संधि, पेरिस समझौता, पेरिस समझौते, "
    "क्योटो प्रोटोकॉल, जलवायु समझौता, जलवायु समझौते, युद्धविराम",
    "bn": "ইস্তাম্বুল কনভেনশন, সাথে চুক্তি, শান্তি চুক্তি, পারমাণবিক, প্যারিস চুক্তি, কিয়োটো প্রোটোকল, জলবায়ু চুক্তি, যুদ্ধবিরতি",
    "id": "senjata nuklir, kontrak dengan, perjanjian paris, kesepakatan paris, persetujuan paris, protokol "
    "kyoto, konvensi istanbul, "
    "gencatan senjata, perjanjian damai",
    "sw": "mkataba wa geneva, mkataba na, silaha za nyuklia, mkataba wa paris, itifaki ya kyoto, mkataba wa amani",
    "so": "heshiiska paris, heshiiska cimilada, xabbad joojin",
    "el": "συμφωνια του παρισιου, συμφωνια για το κλιμα, πρωτοκολλο του κιοτο, συμβαση της κωνσταντινουπολης, "
    "εκεχειρια",
    "he": "הסכם פריז, הסכם האקלים, פרוטוקול קיוטו, אמנת איסטנבול, אמנת זנבה, הפסקת אש, הסכם שלום",
    "zh": "和平条约, 核武器, 合同, 巴黎协定, 巴黎協定, 气候协定, 京都议定书, 京都議定書, 伊斯坦布尔公约, "
    "停火, 和平协议, 贸易协定",
    "ja": "核兵器, 契約, パリ協定, 京都議定書, イスタンブール条約, 停戦, 平和条約, 和平合意",
    "ko": "핵무기, 계약, 파리 협정, 파리협정, 교토 의정서, 교토의정서, 이스탄불 협약, 휴전, 평화 협정",
    "vi": "thoa thuan paris, hiep dinh paris, nghi dinh thu kyoto, hiep dinh khi hau, hiep dinh hoa binh",
}
