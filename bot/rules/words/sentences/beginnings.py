"""Who began it, and the declaration itself and its commitments, in the forms that sentences give these words."""

from bot.rules.words.cues import Cue, Table

_START = {
    "en": "started start starts began begin begun launched launch initiated initiates created creates founded "
    "established organised organized "
    "came_up_with set_up kicked_off set_in_motion came_from come_from originated originate",
    "fr": "lancé lancée lance initié initiée créé créée fondé démarré commencé débuté instauré organisé",
    "es": "inició iniciaron empezó empezaron comenzó se_creó la_creó lo_creó creó_esto creó_eso creó_esta crearon "
    "lanzó lanzaron fundó impulsó promovió organizó nació",
    "pt": "começou iniciou criou lançou fundou organizou promoveu nasceu arrancou",
    "de": "gestartet angefangen begonnen begann startete initiiert initiierte gegründet gründete geschaffen "
    "ins_leben_gerufen angestoßen "
    "organisiert veranstaltet lanciert aufgesetzt",
    "it": "iniziato iniziata iniziò avviato avviata creato creata lanciato lanciata fondato fondata promosso "
    "promossa organizzato nacque",
    "nl": "gestart begonnen begon opgezet opgericht gelanceerd geïnitieerd bedacht georganiseerd",
    "sv": "startade startat började grundade grundat lanserade initierade skapade tog_initiativ drog_igång",
    "da": "startede startet begyndte grundlagde lancerede tog_initiativ igangsatte skabte",
    "nb": "startet begynte grunnla lanserte tok_initiativ satte_i_gang skapte",
    "fi": "aloitti käynnisti perusti loi laati alkoi aloitettiin",
    "pl": "zapoczątkował zapoczątkowała zaczął zaczęła rozpoczął rozpoczęła zainicjował zainicjowała stworzył "
    "stworzyła założył wymyślił uruchomił powstała",
    "cs": "začal začala zahájil zahájila inicioval založil založila spustil vytvořil vymyslel vznikla",
    "sk": "začal začala zahájil inicioval založil spustil vytvoril vymyslel vznikla",
    "hr": "započeo započela pokrenuo pokrenula pokrenuta inicirao osnovao stvorio osmislio nastala počela počeo",
    "sr": "započeo započela pokrenuo pokrenula inicirao osnovao stvorio osmislio nastala počela počeo започео "
    "започела покренуо покренула "
    "иницирао основао створио осмислио настала почела почео",
    "mk": "започна почна покрена иницира основа создаде започнал започнала покренал покренала настана",
    "sl": "začel začela sprožil ustanovil ustvaril nastala zagnal",
    "bg": "започна започнал започнала стартира инициира създаде основа даде_начало",
    "ru": "начал начала начали началось начался началась инициировал инициировала запустил запустила запустили "
    "создал создала создали основал "
    "основала придумал придумала учредил организовал организовала стоял появилась",
    "uk": "почав почала почали почалося розпочав розпочала ініціював ініціювала запустив запустила створив "
    "створила заснував придумав організував з_явилася",
    "ro": "început a_început inițiat lansat creat fondat organizat pornit",
    "hu": "kezdeményezte kezdeményezett kezdte kezdte_el elkezdte indította elindította alapította létrehozta "
    "kitalálta szervezte indult kezdődött",
    "sq": "filloi nisi filluar nisur themeloi krijoi lançoi organizoi iniciuar iniciativë_e",
    "el": "ξεκίνησε ξεκίνησαν άρχισε δημιούργησε ίδρυσε εγκαινίασε οργάνωσε ξεκινήσει εμπνεύστηκε",
    "tr": "başlattı başlatan başladı kurdu kuran oluşturdu düzenledi girişimi_başlatan çıkardı hazırladı",
    "ar": "بدا بدات بلش بلشت بادر بادرت اطلق اطلقت اطلقها اطلقه انطلق انطلقت اسس اسست انشا انشات ابتدا ابتكر نظم "
    "نظمت طلع",
    "he": "יזם יזמה יזמו התחיל התחילה הקים הקימה ייסד השיק השיקה המציא",
    "fa": "شروع شروع_کرد آغاز آغاز_کرد راه_انداخت راه‌اندازی بنیان_گذاشت ایجاد ایجاد_کرد",
}
_PLEDGE = {
    "en": "declaration declarations pledge statement charter manifesto initiative petition document text accord",
    "fr": "déclaration déclarations initiative charte manifeste pétition texte",
    "es": "declaración declaraciones iniciativa carta manifiesto petición texto",
    "pt": "declaração declarações iniciativa carta manifesto petição texto",
    "de": "erklärung deklaration initiative charta manifest petition erklärungen text",
    "it": "dichiarazione dichiarazioni iniziativa carta manifesto petizione testo",
    "nl": "verklaring verklaringen initiatief handvest manifest petitie tekst deklaratie",
    "sv": "deklaration deklarationen deklarationens förklaring förklaringen initiativ initiativet uttalandet",
    "da": "erklæring erklæringen erklæringens deklaration deklarationen initiativ initiativet",
    "nb": "erklæring erklæringen erklæringa deklarasjon deklarasjonen initiativ initiativet",
    "fi": "julistus julistuksen julistuksessa julistusta julistukseen deklaraatio aloite aloitteen aloitetta",
    "et": "deklaratsioon deklaratsiooni deklaratsioonis deklaratsioonile algatus algatuse",
    "lt": "deklaracija deklaracijos deklaraciją deklaracijoje iniciatyva iniciatyvą",
    "lv": "deklarācija deklarācijas deklarāciju deklarācijā iniciatīva iniciatīvu",
    "pl": "deklaracja deklaracji deklarację deklaracją inicjatywa inicjatywę inicjatywy oświadczenie",
    "cs": "deklarace deklaraci deklarací prohlášení prohlášením iniciativa iniciativu iniciativy",
    "sk": "deklarácia deklarácie deklaráciu deklarácii deklaráciou vyhlásenie vyhlásenia vyhlásení iniciatíva "
    "iniciatívu",
    "sl": "deklaracija deklaracije deklaraciji deklaracijo izjava izjave izjavi izjavo pobuda pobudo",
    "hr": "deklaracija deklaracije deklaraciji deklaraciju deklaracijom izjava izjave izjavi izjavu inicijativa "
    "inicijativu inicijative",
    "sr": "deklaracija deklaracije deklaraciji deklaraciju inicijativa inicijativu декларација декларације "
    "декларацији декларацију "
    "декларацијом изјава изјаву иницијатива иницијативу иницијативе",
    "mk": "декларација декларацијата декларации изјава изјавата иницијатива иницијативата",
    "bg": "декларация декларацията декларации инициатива инициативата",
    "ru": "декларация декларации декларацию декларацией заявление заявления инициатива инициативу инициативы "
    "хартия хартию документ",
    "uk": "декларація декларації декларацію декларацією заява заяву ініціатива ініціативу ініціативи документ",
    "ro": "declarație declarația declarației declaratia declaratie inițiativă inițiativa inițiativei",
    "hu": "nyilatkozat nyilatkozatot nyilatkozatban nyilatkozatról nyilatkozatnak nyilatkozata deklaráció "
    "kezdeményezés kezdeményezést",
    "sq": "deklarata deklaratën deklaratës deklaratë deklarate iniciativa iniciativën iniciativë nisma nismën",
    "el": "διακήρυξη διακήρυξης δήλωση δήλωσης πρωτοβουλία πρωτοβουλίας πρωτοβουλίας κείμενο",
    "tr": "bildirge bildirgeyi bildirgenin bildirgede bildirgesi bildirgesini deklarasyon deklarasyonu girişim "
    "girişimi girişimin",
    "az": "bəyannamə bəyannaməni bəyannamənin bəyannamədə təşəbbüs təşəbbüsü",
    "ka": "დეკლარაცია დეკლარაციას დეკლარაციის დეკლარაციაში ინიციატივა",
    "hy": "հռչակագիր հռչակագիրը հռչակագրի հայտարարություն հայտարարությունը նախաձեռնություն",
    "is": "yfirlýsing yfirlýsingin yfirlýsinguna yfirlýsingunni yfirlýsingarinnar frumkvæði",
    "ca": "declaració declaracions iniciativa manifest",
    "eu": "adierazpena adierazpenak adierazpenaren ekimena",
}
_POINT = {
    "fr": "engagement engagements promesse promesses point points",
    "es": "compromiso compromisos promesa promesas punto puntos",
    "pt": "compromisso compromissos promessa promessas ponto pontos",
    "de": "verpflichtung verpflichtungen selbstverpflichtung selbstverpflichtungen zusage zusagen versprechen "
    "punkt punkte",
    "it": "impegno impegni promessa promesse punto punti",
    "nl": "verbintenis verbintenissen toezegging toezeggingen belofte beloften beloftes verplichting "
    "verplichtingen punt punten",
    "sv": "åtagande åtagandet åtaganden åtagandena löfte löftet löften punkt",
    "da": "forpligtelse forpligtelsen forpligtelser forpligtelserne løfte løfter tilsagn punkt",
    "nb": "forpliktelse forpliktelsen forpliktelser forpliktelsene løfte løfter punkt",
    "fi": "sitoumus sitoumuksen sitoumukset sitoumuksia sitoumusta lupaus lupaukset kohta",
    "pl": "zobowiązanie zobowiązania zobowiązań zobowiązaniu obietnica obietnice punkt punkty",
    "cs": "závazek závazky závazku závazků slib sliby bod body",
    "sk": "záväzok záväzky záväzku záväzkov sľub sľuby bod body",
    "sl": "zaveza zaveze zavez obljuba točka",
    "hr": "obveza obveze obvezu obećanje obećanja točka",
    "sr": "obaveza obaveze obavezu obećanje обавеза обавезе обавезу обећање обећања тачка",
    "mk": "обврска обврски обврската обврските ветување ветувања точка",
    "bg": "ангажимент ангажименти ангажимента ангажиментите обещание точка",
    "ru": "обязательство обязательства обязательств обязательстве обязательству обещание обещания пункт пункты пункте",
    "uk": "зобов'язання зобов_язання зобовязання зобов'язань обіцянка обіцянки пункт пункти",
    "ro": "angajament angajamentul angajamente angajamentele promisiune promisiuni punct punctul",
    "hu": "vállalás vállalások vállalása kötelezettségvállalás kötelezettségvállalások kötelezettség ígéret "
    "ígéretek pont",
    "sq": "zotim zotimi zotime zotimet angazhim angazhimi angazhime angazhimet premtim premtime pikë pika",
    "el": "δέσμευση δεσμεύσεις δέσμευσης υπόσχεση υποσχέσεις σημείο",
    "tr": "taahhüt taahhütler taahhüdü taahhüdün taahhütleri söz madde maddeler maddesi",
    "ar": "التزام الالتزام التزامات الالتزامات تعهد التعهد تعهدات التعهدات بند البند بنود البنود وعد وعود",
    "he": "התחייבות ההתחייבות התחייבויות ההתחייבויות הבטחה סעיף",
    "fa": "تعهد تعهدات تعهدها تعهدی بند بندها قول",
    "ka": "ვალდებულება ვალდებულებები ვალდებულების",
    "hy": "պարտավորություն պարտավորությունը պարտավորություններ պարտավորությունները",
}
_CUES = ((Cue.START, _START), (Cue.PLEDGE, _PLEDGE), (Cue.POINT, _POINT))
TABLE: Table = {
    language: {cue: words[language] for cue, words in _CUES if language in words}
    for language in (_START | _PLEDGE | _POINT)
}
