"""The words for the sides of continents in the languages of South and East Asia and of Africa (see `sides`)."""

WORDS = {
    "hi": (
        "N उत्तरी;N उत्तर;S दक्षिणी;S दक्षिण;E पूर्वी;E पूर्व;W पश्चिमी;W पश्चिम;C मध्य;"
        "X दक्षिण-पूर्व;X दक्षिण-पूर्वी;L लैटिन;L लातिन",
        "2 अफ्रीका;2 अफ़्रीका;1 यूरोप;4 एशिया;3 अमेरिका;3 अमरीका",
    ),
    "hi-Latn": ("N uttari;S dakshini;S dakshin;E purvi;W paschimi;C madhya", "2 africa;1 europe;4 asia;3 america"),
    "mr": ("N उत्तर;S दक्षिण;E पूर्व;W पश्चिम;C मध्य;X आग्नेय;L लॅटिन", "2 आफ्रिका;1 युरोप;4 आशिया;3 अमेरिका"),
    "ne": (
        "N उत्तर;S दक्षिण;E पूर्वी;W पश्चिम;C मध्य;X दक्षिणपूर्वी;L ल्याटिन",
        "2 अफ्रिका;1 युरोप;4 एसिया;3 अमेरिका",
    ),
    "bn": (
        "N উত্তর;S দক্ষিণ;E পূর্ব;W পশ্চিম;C মধ্য;X দক্ষিণ-পূর্ব;L লাতিন;L ল্যাটিন",
        "2 আফ্রিকা আফ্রিকার আফ্রিকায়;1 ইউরোপ ইউরোপের ইউরোপে;4 এশিয়া এশিয়ার এশিয়ায়;3 আমেরিকা আমেরিকার আমেরিকায়",
    ),
    "pa": ("N ਉੱਤਰੀ;S ਦੱਖਣੀ;S ਦੱਖਣ;E ਪੂਰਬੀ;W ਪੱਛਮੀ;C ਮੱਧ;L ਲਾਤੀਨੀ", "2 ਅਫਰੀਕਾ;2 ਅਫ਼ਰੀਕਾ;1 ਯੂਰਪ;4 ਏਸ਼ੀਆ;3 ਅਮਰੀਕਾ"),
    "gu": ("N ઉત્તર;S દક્ષિણ;E પૂર્વ;W પશ્ચિમ;C મધ્ય;X દક્ષિણપૂર્વ;L લેટિન", "2 આફ્રિકા;1 યુરોપ;4 એશિયા;3 અમેરિકા"),
    "ta": (
        "N வட;S தென்;S தெற்கு;E கிழக்கு;W மேற்கு;W மேற்காசிய;C மத்திய;X தென்கிழக்கு;L லத்தீன்;L இலத்தீன்",
        "2 ஆப்பிரிக்கா ஆப்பிரிக்காவில்;1 ஐரோப்பா ஐரோப்பாவில்;4 ஆசியா ஆசியாவில்;3 அமெரிக்கா அமெரிக்காவில்",
    ),
    "te": (
        "N ఉత్తర;S దక్షిణ;E తూర్పు;W పశ్చిమ;C మధ్య;X ఆగ్నేయ;L లాటిన్",
        "2 ఆఫ్రికా ఆఫ్రికాలో;1 యూరప్ యూరప్‌లో;1 ఐరోపా ఐరోపాలో;4 ఆసియా ఆసియాలో;3 అమెరికా అమెరికాలో",
    ),
    "kn": ("N ಉತ್ತರ;S ದಕ್ಷಿಣ;E ಪೂರ್ವ;W ಪಶ್ಚಿಮ;C ಮಧ್ಯ;X ಆಗ್ನೇಯ;L ಲ್ಯಾಟಿನ್", "2 ಆಫ್ರಿಕಾ;1 ಯುರೋಪ್;4 ಏಷ್ಯಾ;3 ಅಮೆರಿಕ"),
    "ml": (
        "N വടക്കേ;N വടക്കൻ;S തെക്കൻ;S ദക്ഷിണ;E കിഴക്കൻ;W പടിഞ്ഞാറൻ;C മധ്യ;X തെക്കുകിഴക്കൻ;L ലാറ്റിൻ;L ലത്തീൻ",
        "2 ആഫ്രിക്ക ആഫ്രിക്കയിൽ;1 യൂറോപ്പ് യൂറോപ്പിൽ;4 ഏഷ്യ ഏഷ്യയിൽ;3 അമേരിക്ക അമേരിക്കയിൽ",
    ),
    "si": (
        "N උතුරු;S දකුණු;E නැගෙනහිර;W බටහිර;C මධ්‍යම;X අග්නිදිග;X ගිනිකොණදිග;L ලතින්",
        "2 අප්‍රිකාව අප්‍රිකාවේ;1 යුරෝපය යුරෝපයේ;4 ආසියාව ආසියාවේ;3 ඇමරිකාව ඇමරිකාවේ",
    ),
    "id": (
        ">N utara;>S selatan;>E timur;>W barat;>C tengah;>X tenggara;>L latin",
        "2 afrika;1 eropa;1 eropah;4 asia;3 amerika",
    ),
    "tl": (
        "N hilagang;S timog;E silangang;W kanlurang;C gitnang;X timog-silangang;L latin",
        "2 aprika;2 africa;1 europa;1 europe;4 asya;4 asia;3 amerika",
    ),
    "vi": (">N bắc;>S nam;>E đông;>W tây;>C trung;>L la-tinh", "2 châu_phi;1 châu_âu;4 châu_á;3 châu_mỹ"),
    "he": (
        ">N הצפונית;>S הדרומית;>E המזרחית;>W המערבית;>C המרכזית;>C התיכונה;>L הלטינית",
        "2 אפריקה;1 אירופה;4 אסיה;3 אמריקה",
    ),
    "he2": ("N צפון;S דרום;E מזרח;W מערב;C מרכז;X דרום_מזרח", "2 אפריקה;1 אירופה;4 אסיה;3 אמריקה"),
    "ar": (
        "N شمال;S جنوب;E شرق;W غرب;C وسط;X جنوب_شرق",
        "2 أفريقيا;2 افريقية;2 القارة_الأفريقية;1 أوروبا;1 أوربا;4 آسيا;4 القارة_الآسيوية",
    ),
    "ar2": (
        ">N الشمالية;>S الجنوبية;>E الشرقية;>W الغربية;>C الوسطى;>L اللاتينية",
        "2 أفريقيا;1 أوروبا;1 أوربا;4 آسيا;3 أمريكا;3 أميركا;3 امريكا",
    ),
    "am": ("N ሰሜን;S ደቡብ;E ምሥራቅ;E ምስራቅ;W ምዕራብ;C መካከለኛው;X ደቡብ_ምሥራቅ;L ላቲን", "2 አፍሪካ;1 አውሮፓ;4 እስያ;3 አሜሪካ"),
    "ka": (
        "N ჩრდილოეთ;S სამხრეთ;E აღმოსავლეთ;W დასავლეთ;C ცენტრალური;C შუა;L ლათინური",
        "2 აფრიკა აფრიკის აფრიკაში;1 ევროპა ევროპის ევროპაში;4 აზია აზიის აზიაში;3 ამერიკა ამერიკის ამერიკაში",
    ),
    "hy": (
        "N հյուսիսային;S հարավային;E արևելյան;W արևմտյան;C կենտրոնական;C միջին;L լատինական",
        "2 աֆրիկա աֆրիկայի աֆրիկայում;1 եվրոպա եվրոպայի եվրոպայում;4 ասիա ասիայի ասիայում;"
        "3 ամերիկա ամերիկայի ամերիկայում",
    ),
    "sw": (
        ">N kaskazini;>E mashariki;>W magharibi;>C kati;>C ya_kati;>N ya_kaskazini;>E ya_mashariki;>W ya_magharibi;"
        ">S ya_kusini;>X kusini_mashariki;>L kilatini",
        "2 afrika;1 ulaya;4 asia;3 amerika",
    ),
    "so": (">N waqooyi;>E bari;>W galbeed;>C dhexe", "2 afrika;1 yurub;4 aasiya;3 ameerika"),
    "so2": (
        "N waqooyiga;N woqooyiga;E bariga;W galbeedka;C bartamaha;S koonfurta",
        "2 afrika;1 yurub;4 aasiya;4 aasiyada;3 ameerika",
    ),
    "ha": (
        "N arewacin;E gabashin;W yammacin;S kudancin;C tsakiyar",
        "2 afirka;2 afrika;1 turai;4 asiya;3 amurka;3 amirka",
    ),
    "yo": ("N àríwá;E ìlà_oòrùn;W ìwọ̀_oòrùn;C àárín", "2 áfríkà;2 afirika;2 afrika;1 yúróòpù;4 éṣíà"),
    "af": ("N noord-;E oos-;W wes-;C sentraal-;S suid-;X suidoos-;L latyns-", "2 afrika;1 europa;4 asië;3 amerika"),
    "ca": (
        ">N del_nord;>S del_sud;>E de_l'est;>W occidental;>E oriental;>C central;>L llatina",
        "2 àfrica;1 europa;4 àsia;3 amèrica",
    ),
    "is": (
        "N norður-;S suður-;E austur-;W vestur-;C mið-;L rómönsku",
        "2 afríka afríku;1 evrópa evrópu;4 asía asíu;3 ameríka ameríku",
    ),
    "cy": ("N gogledd;E dwyrain;W gorllewin;C canolbarth", "2 affrica;1 ewrop;4 asia;3 america"),
    "ku": (">N bakur;>E rojhilat;>W rojava;>C navîn", "2 afrîkaya;1 ewropaya;4 asyaya"),
    "en": (
        "N northern;S southern;E eastern;W western;C central;L latin;E east;W west;N north",
        "2 african;1 european;4 asian;3 american",
    ),
    "zh": ("N 北 +;S 南 +;E 东 +;E 東 +;W 西 +;C 中 +;X 东南 +;X 東南 +", "1 欧;1 歐;4 亚;4 亞"),
}  # fmt: skip
