"""How sure somebody is of what they ask: certainly, I suppose, I bet, no doubt. It changes nothing in what is asked."""

from bot.rules.words.cues import Cue, Table

_SURE = {
    "en": "suppose supposed presume presumably reckon guess assume assuming bet obviously apparently allegedly "
    "supposedly "
    "undoubtedly doubtless for_sure no_doubt i_take_it i_imagine hopefully",
    "fr": "sûrement certainement sans_doute évidemment forcément apparemment soi-disant j'imagine je_suppose je_parie "
    "je_présume sûr_et_certain probablement normalement",
    "es": "seguramente seguro_que supongo imagino apuesto obviamente claramente aparentemente supuestamente "
    "por_supuesto sin_duda ciertamente probablemente seguro",
    "pt": "certamente seguramente suponho imagino aposto obviamente aparentemente supostamente com_certeza sem_dúvida "
    "decerto provavelmente claro_que pelos_vistos",
    "it": "sicuramente certamente suppongo immagino scommetto ovviamente apparentemente presumo senza_dubbio "
    "probabilmente di_sicuro per_forza magari",
    "de": "bloß bestimmt sicher sicherlich garantiert wahrscheinlich vermutlich anscheinend angeblich offenbar gewiss "
    "selbstverständlich natürlich zweifellos ohne_zweifel ich_nehme_an ich_wette hoffentlich doch_sicher doch_wohl",
    "nl": "zeker vast ongetwijfeld waarschijnlijk vermoedelijk blijkbaar kennelijk vanzelfsprekend natuurlijk "
    "ik_neem_aan ik_wed hopelijk uiteraard zogenaamd",
    "sv": "säkert förmodligen antagligen troligen tydligen självklart naturligtvis väl_ändå hoppas_jag",
    "da": "sikkert formentlig antagelig sandsynligvis åbenbart selvfølgelig naturligvis forhåbentlig vel_nok",
    "nb": "sikkert antakelig formodentlig sannsynligvis åpenbart selvfølgelig naturligvis forhåpentligvis",
    "fi": "varmasti varmaankin luultavasti tietysti tietenkin ilmeisesti oletan kai_kuitenkin kaiketi toivottavasti",
    "et": "kindlasti ilmselt vist arvatavasti muidugi loodetavasti",
    "lv": "noteikti droši laikam protams acīmredzot cerams",
    "lt": "tikrai turbūt tikriausiai žinoma akivaizdu tikiuosi",
    "pl": "pewnie na_pewno zapewne oczywiście chyba podobno prawdopodobnie zapewnie niby raczej mam_nadzieję "
    "przypuszczam",
    "cs": "určitě jistě asi nejspíš pravděpodobně zřejmě samozřejmě prý doufám předpokládám",
    "sk": "určite iste asi pravdepodobne zrejme samozrejme vraj dúfam predpokladám",
    "hu": "biztosan biztos nyilván valószínűleg állítólag természetesen gondolom remélem bizonyára",
    "ro": "sigur desigur probabil bineînțeles cu_siguranță presupun pariez fără_îndoială evident bănuiesc",
    "ru": "наверняка наверное наверно конечно точно безусловно несомненно видимо очевидно полагаю небось якобы "
    "разумеется "
    "вероятно надеюсь держу_пари",
    "uk": "напевно напевне мабуть звісно звичайно точно безперечно очевидно вочевидь певно сподіваюся либонь",
    "bg": "сигурно със_сигурност вероятно разбира_се очевидно явно май_че надявам_се предполагам уж",
    "mk": "сигурно веројатно секако се_разбира очигледно претпоставувам се_надевам наводно",
    "sr": "сигурно вероватно наравно свакако очигледно претпостављам надам_се наводно ваљда sigurno verovatno naravno "
    "svakako očigledno pretpostavljam nadam_se navodno valjda",
    "hr": "sigurno vjerojatno naravno svakako očito pretpostavljam nadam_se navodno valjda zasigurno",
    "bs": "sigurno vjerovatno naravno svakako očito pretpostavljam nadam_se navodno valjda",
    "sl": "zagotovo gotovo verjetno seveda očitno predvidevam upam menda najbrž",
    "sq": "sigurisht patjetër me_siguri ndoshta natyrisht padyshim supozoj besoj shpresoj sikur_thonë",
    "el": "σίγουρα βεβαίως βέβαια μάλλον προφανώς υποθέτω ελπίζω φυσικά οπωσδήποτε δήθεν πιθανώς",
    "tr": "kesin kesinlikle mutlaka herhalde galiba sanırım elbette tabii şüphesiz muhtemelen umarım sözde güya eminim",
    "az": "yəqin mütləq əlbəttə şübhəsiz deyəsən güman ümid_edirəm",
    "kk": "әрине сөзсіз міндетті_түрде шығар бәлкім меніңше",
    "uz": "albatta shubhasiz balki menimcha ehtimol umid_qilaman",
    "ka": "რა_თქმა_უნდა ალბათ ნამდვილად უეჭველად იმედია",
    "hy": "իհարկե երևի հաստատ անկասկած հուսով_եմ",
    "ar": "أكيد اكيد بالتأكيد حتما لازم_تكون طبعا أظن أعتقد أتوقع المفروض يفترض لا_بد بلا_شك على_ما_أظن غالبا",
    "fa": "حتما حتماً قطعا قطعاً مطمئنا لابد لابُد بی‌شک البته ظاهرا گویا احتمالا امیدوارم",
    "ur": "یقیناً یقینا ضرور پکا شاید غالباً ظاہر_ہے بے_شک لازمی امید_ہے",
    "he": "בטח בוודאי ודאי כמובן כנראה אני_מניח לבטח בלי_ספק בטוח מקווה",
    "hi": "ज़रूर जरूर पक्का अवश्य बेशक यक़ीनन शायद ज़ाहिर निश्चित निश्चय मेरे_ख़याल_से उम्मीद_है",
    "bn": "অবশ্যই নিশ্চয়ই নিশ্চয় নির্ঘাত হয়তো নিশ্চিত আশা_করি মনে_হয় সম্ভবত",
    "mr": "नक्की नक्कीच अर्थात बहुतेक निश्चित कदाचित",
    "gu": "ચોક્કસ જરૂર કદાચ અલબત્ત",
    "pa": "ਜ਼ਰੂਰ ਪੱਕਾ ਸ਼ਾਇਦ ਬੇਸ਼ੱਕ",
    "ne": "पक्कै अवश्य निश्चय शायद सायद होला",
    "ta": "நிச்சயம் நிச்சயமாக கண்டிப்பாக கண்டிப்பா ஒருவேளை",
    "te": "ఖచ్చితంగా తప్పకుండా బహుశా కచ్చితంగా",
    "kn": "ಖಂಡಿತ ಖಂಡಿತವಾಗಿ ಬಹುಶಃ",
    "ml": "തീർച്ചയായും ഉറപ്പായും ഒരുപക്ഷേ",
    "si": "අනිවාර්යයෙන්ම අනිවාර්යෙන්ම නිසැකවම සමහරවිට",
    "id": "pasti tentu tentunya barangkali mungkin sepertinya kayaknya jelas semestinya mestinya harusnya semoga",
    "ms": "pasti tentu tentunya mungkin agaknya sepatutnya harap",
    "tl": "siguro sigurado tiyak malamang syempre siyempre",
    "vi": "chắc_chắn chắc_hẳn hẳn_là tất_nhiên dĩ_nhiên có_lẽ chắc hy_vọng",
    "th": "แน่นอน แน่ๆ คงจะ คง น่าจะ แน่ใจ",
    "zh": "肯定 一定 当然 當然 绝对 絕對 应该 應該 想必 大概 估计 估計 恐怕 显然 顯然",
    "ja": "きっと 絶対 絶対に もちろん たしか 確か おそらく 多分 たぶん 当然",
    "ko": "분명히 분명 당연히 확실히 틀림없이 아마 아마도 혹시",
    "sw": "hakika bila_shaka labda pengine lazima nadhani naamini yamkini natumaini",
    "so": "hubaal xaqiiqdii dabcan malaha laga_yaabaa",
    "am": "በእርግጥ እርግጠኛ ምናልባት መቼም ያለጥርጥር",
    "ha": "tabbas lallai watakila ina_tsammani mai_yiwuwa",
    "yo": "dájúdájú dajudaju bóyá boya",
    "zu": "ngokuqinisekile mhlawumbe impela",
    "af": "seker sekerlik waarskynlik natuurlik hopelik vermoedelik beslis",
}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _SURE.items()}
