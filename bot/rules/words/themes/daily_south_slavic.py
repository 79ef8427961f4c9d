"""Themes in the words of everyday Serbian and its sisters, Slovene and Bulgarian. Commas part them."""

THEMES = {
    "sr": {
        "refugees": "izbeglicama, izbeglice, izbjeglice, izbeglicu, izbeglim, izbjeglim, prebeglim, došljaci, "
        "došljake, doseljenici, pridošlice, azilanti, azilante, tražioce azila, raseljenima, pobegli od rata, "
        "избеглицама, избеглице, дошљаци, азиланти, расељени",
        "youth": "mladima, mlade, omladinom, omladina, klinci, klince, klinaca, dece, djeca, djece, tinejdžerima, "
        "tinejdžere, maloletnici, maloljetnici, младе, омладина, омладину, клинци, тинејџери",
        "women": "žene, ženu, devojkama, devojaka, djevojkama, sigurnost žena, bezbednost žena, nasilje nad ženama, "
        "rodne ravnopravnosti, женама, девојкама, безбедност жена, насиље над женама",
        "faith": "vjerskim zajednicama, verskim zajednicama, vjerske zajednice, verske zajednice, vjerskih "
        "zajednica, verskih zajednica, popovi, popovima, hodža, hodže, hodžama, imamima, sveštenicima, svećenicima, "
        "fratri, crkve, džamije, vernici, vjernici, vjerom, верске заједнице, верским заједницама, попови, хоџе, "
        "имами, цркве",
        "police": "policijom, policija, policajce, pandur, panduri, murija, полиција, полицијом, полицајце",
        "data": "podaci, podatcima, podatci, ankete, anketama, istraživanjima, istraživanju, statistika, statistiku, "
        "brojevi, dokazi, dokaza, подацима, подаци, анкете, истраживање, докази",
        "schools": "škole, školama, školski, đaci, đake, đacima, učenicima, nastavnicima, prosvjeta, prosveta, "
        "школама, ђаци, просвета",
        "prevention": "ekstremista, ekstremisti, ekstremistima, ekstremizmom, radikalizacijom, radikalizaciju, "
        "terorizmom, terorista, sprečavaju, екстремизмом, екстремизму, радикализацију, тероризму",
        "dialogue": "razgovaraju, razgovara, dijalogom, tribine, tribina, skupovi s građanima, slušaju ljude, "
        "slušaju građane, pričaju s ljudima, pričaju sa ljudima, разговарају, дијалогу, трибине",
        "hate-speech": "govor mržnje, mržnja, mržnje, mržnji, mržnjom, mržnju, hejt, hejtanje, hejteri, uvrede, "
        "uvredama, uvreda, psovke, vređanje, vrijeđanje, huškanje, sajber nasilje, cyber nasilje, nasilje na "
        "internetu, lažnim vestima, lažnim vijestima, govor mržnje na netu, мржња, мржње, мржњу, мржњи, увреде, "
        "вређање, хушкање, лажне вести, vređaju, vrijeđaju, vređa, vrijeđa, vređaju na internetu, vrijeđaju na "
        "internetu, maltretiraju na internetu, вређају, вређају на интернету",
        "hate-crime": "napadi iz mržnje, napade iz mržnje, napada iz mržnje, napadima, zločin iz mržnje, напади из "
        "мржње",
        "antiracism": "rasizmom, rasisti, rasiste, diskriminacija, diskriminaciji, diskriminacijom, manjinama, "
        "manjinu, romima, jednakost, расизму, дискриминацију, мањинама, роми",
        "funding": "novcem, novcu, parama, para za projekte, para za udruženja, sredstvima, sredstava, grantova, "
        "granta, budžeta, budžetom, proračuna, donacije, konkursi, natječaji, natječaj, новца, грантови",
        "civil-society": "nevladine, nevladinih organizacija, nevladinim organizacijama, nevladin sektor, udruga, "
        "udruzi, udruženje, udruženja građana, aktivisti, aktiviste, nvo sektor, активисти",
        "participation": "građanima, građane, stanovnike, stanovnika, stanovnicima, meštani, mještani, mještane, "
        "narod odlučuje, građani odlučuju, odlučuju građani, odlučivanje, odlučivanju, demokratiju, demokraciju, "
        "demokratiji, demokraciji, грађане, грађанима, мештани, одлучивање, демократију",
        "volunteers": "volonteri, volonterima, volonter, dobrovoljci, dobrovoljce, волонтере, добровољци",
        "middle-east-crisis": "gazom, palestine, palestinu, palestini, izraela, izraelu, bliskom istoku, protesta, "
        "protestima, газа, гази, палестина, израел, протести, na gazu, u gazi, zbog gaze, oko gaze, на газу, у гази, "
        "због газе",
        "reintegration": "povratnicima, povratnik sa ratišta, povratnici s ratišta, povratnici sa ratišta, vratili "
        "iz sirije, vratili se iz sirije, stranih boraca, reintegraciji, повратнике, страни борци, реинтеграцији, "
        "реинтеграцију, реинтеграцијом, повратника, повратницима, повратници са ратишта, повратника са ратишта, "
        "страних ратишта, reintegracijom, reintegracijama",
        "sport": "sportu, sportske, sportski, fudbala, fudbalski, nogometa, nogometni, turnira, utakmica za "
        "izbeglice, турнир",
        "wellbeing": "mentalno, psiholog, psihologa, psiholozi, psihološku pomoć, psihološka podrška, psihološku "
        "podršku, depresija, depresije, depresiju, anksioznost, stresa, trauma i stres, traumama, менталним "
        "здрављем, психолог, траума, депресија, psihološku, psihološka, psihološki, психолошку помоћ, психолошка "
        "помоћ, психолошке помоћи, психолошка подршка, психолошку подршку",
        "violence": "nasilje, nasilje na ulici, nasilje na ulicama, nasilnici, oružjem, pucanje, pucnjavom, tuče, "
        "tuča, ubistvo, ubojstvo, bandama, kriminalom, kriminalu, sigurnosti, bezbednosti, bezbednije ulice, "
        "sigurnije ulice, noževi, насиље, банде, туче",
        "public-space": "javnim prostorima, javnom prostoru, ulicama, parkova, parkovima, trgova, rasvjetu, rasvetu, "
        "ulična rasveta, ulična rasvjeta, lampe, јавни простор, улице, улична расвета, паркови, тргови",
        "neighbourhoods": "komšija, komšijama, komšiluku, komšiluka, susjeda, susjedima, susjede, kvartu, kvartova, "
        "mahala, mahale, mahalu, naselje, naselju, комшијама",
        "disputes": "svađe, svađa, svađaju, svađama, sporove, sporovima, konflikte, sukobima, sukob, pomirenja, "
        "mirenje, žalbi, prigovori, posreduju, свађе, свађају, спорови, помирење, жалбе",
        "elections": "izbore, kampanja, kampanje, glasanja, polarizaciju, кампања, гласање",
        "national-government": "državu, države, državi, vladi, vladu, ministarstva, ministarstvima, resorno "
        "ministarstvo, државом, министарством, државе",
        "early-warning": "tenzija, tenzijama, napetost, napetosti među ljudima, тензије, напетости, рано упозорење",
    },
    "sl": {
        "refugees": "begunce, begunk, begunke, begunk in beguncev, migrante, migrantov, priseljenci, priseljence, "
        "priseljencev, prišleki, prosilce za azil, azilanti, azilante, prebežniki",
        "youth": "mlade, mladine, mladini, najstniki, najstnike, najstnikov, otrokom, mulci, mularija",
        "women": "ženskah, žensko, deklet, varnost žensk, mame",
        "faith": "verske skupnosti, verskih skupnosti, verskimi skupnostmi, cerkvami, cerkvijo, mošejo, mošejami, "
        "duhovniki, župniki, imami, verniki, vere, religija, religije, sinagoga",
        "police": "policije, policiste, policistov",
        "data": "podatkov, anketo, anketa, raziskava, raziskavo, statistiko, dokazi, številke",
        "schools": "učence, dijaki, dijake, študenti",
        "prevention": "ekstremizmu, radikalizacijo, radikalizacije, terorizmu",
        "dialogue": "dialog, dialoga, pogovor, pogovore, pogovori, pogovarjajo, razprave, razprava, srečanja z "
        "občani, pogovarja z ljudmi, pogovarja se z ljudmi, srečuje z ljudmi, posluša ljudi, se pogovarja z ljudmi",
        "hate-speech": "sovraštvu na spletu, sovraštva na spletu, žaljivke, lažnimi novicami, spletno nasilje, "
        "spletno ustrahovanje, sovražni komentarji, žalijo, žalijo na internetu, nadlegujejo na internetu, trpinčijo "
        "na internetu",
        "hate-crime": "napadi",
        "antiracism": "rasizmom, diskriminacijo, diskriminacije, manjšin, manjšinam, enakost",
        "funding": "sredstev, nepovratna sredstva, donacije, proračuna, participativni proračun, razpis, razpisi",
        "civil-society": "civilne družbe, nevladnimi organizacijami, nevladniki, društvi, aktivisti",
        "participation": "občani, občanov, občane, prebivalci, prebivalce, prebivalcev, soodločanje, soodločajo, "
        "sodelovanje občanov, demokracija, demokracijo, demokracije",
        "volunteers": "prostovoljci, prostovoljce, prostovoljcev, prostovoljstvo",
        "middle-east-crisis": "gaza, gazi, vojna v gazi, izrael, palestina, bližnji vzhod, protesti",
        "reintegration": "reintegracija, reintegracijo, povratniki, povratnike, povratnikov, tuji borci, "
        "rehabilitacija",
        "sport": "nogometa, turnirji",
        "wellbeing": "duševnem zdravju, psiholog, psihološka pomoč, psihološko pomoč, travma, travme, depresija, "
        "preživeli",
        "violence": "nasiljem, strelski napad, streljanje, kriminala, tolpe, umori, varnost, varnosti na ulici, "
        "varne ulice",
        "public-space": "javni prostor, javne površine, javni prostori, parki, park, ulice, razsvetljava, javna "
        "razsvetljava, trgi",
        "neighbourhoods": "soseska, soseski, sosede, sosedi, četrtne skupnosti",
        "disputes": "spore, sporov, konflikte, prepire, posredovanje, pritožbe",
        "elections": "volitvami, volitev, volilna kampanja, glasovanje, polarizacija, polarizacijo",
        "national-government": "vlada, vlado, vlade, država, državo, ministrstvo, ministrstvom, ministrstva",
    },
    "bg": {
        "refugees": "преселници, избягали от войната, новодошли, новодошлите",
        "youth": "млади, младеж, дете, хлапета",
        "women": "майки, равенство между половете, насилие над жени, сигурност за жените",
        "faith": "вярата, религиите, попове, поповете, имамите, ходжи, вероизповедания, мюсюлмани, християни, вярващи",
        "police": "ченгета",
        "data": "анкети, изследване, статистики, доказателства",
        "schools": "учениците, студенти",
        "prevention": "екстремисти",
        "dialogue": "разговор, разговарят, срещи с граждани, изслушват хората, вечери, вечеря",
        "hate-speech": "обиди, обидите, фалшивите новини, тормоз в интернет, омразата в нета, омраза в нета, "
        "тормозят в интернет, обиждат в интернет",
        "hate-crime": "атаки",
        "antiracism": "роми",
        "funding": "парите, бюджета, пари за проекти",
        "civil-society": "активисти, доброволчески организации",
        "participation": "демокрацията, хората да решават, вземане на решения",
        "volunteers": "доброволец",
        "reintegration": "чуждестранни бойци, завърнали се от сирия",
        "sport": "турнир",
        "wellbeing": "психолог, психолози, травми, депресия",
        "violence": "оръжие, сигурността, побоища, бой по улиците",
        "public-space": "улиците, уличното осветление",
        "neighbourhoods": "квартала, махала, махали",
        "disputes": "спор, конфликт, караници, помирение, оплаквания",
        "national-government": "държава, министерства",
    },
}
