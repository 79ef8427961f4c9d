"""Case endings by language: how a name of that language ends when it is not the subject.

Each word is an ending; behind "=" stands what the name itself ends with instead, "-" for nothing, several parted by
"|". Without "=" the ending is only hung on the name. Written as people write; folded where they are read.
"""

_SLAVIC_LATIN = "u=-|a|o a=-|o om=-|a|o em=-|e|o e=-|a|o i=-|a|e|ija y=-|a o=a ou=a oj=a ama=e|a ima=i"
_SLAVIC_CYRILLIC = "у=-|а|о а=-|о ом=-|о ем=-|ь е=-|а|о|я|и и=-|а|я|ь|ија ы=-|а ой=а ою=а я=ь|и|- ю=ь|я|и|-"

CASES = {
    "ru": f"{_SLAVIC_CYRILLIC} ии=ия|ий ию=ия ией=ия ей=я|ь ью=ь ах=а|ы|и|- ам=а|ы|и|- ами=а|ы|и|- ях=и|я ям=и|я "
    "ями=и|я "
    "ский=ские ская=ские ское=ские ского=ские скому=ские ском=ские ской=ские скую=ские ским=ские ских=ские "
    "ов=ы|- ского=ский ском=ский скому=ский ской=ская скую=ская ого=ый|ий|ое|о ом=ый|ий|ое ому=ый|ий|ое им=ий ым=ый "
    "иц=ице|ица ск=ски ицах=ице ян=яны ню=нь ня=нь не=нь|н|на ском=ск ска=ск ске=ск ску=ск ском=ск ще=ще "
    "ой=ый|ая|а ую=ая ые=ый е=ь",
    "uk": f"{_SLAVIC_CYRILLIC} іц=іце|іці ицях=иці ицю=иця і=-|а|о|я|ь|ї ї=я|ь ою=а ею=я|а єю=я ові=-|ів|о "
    "еві=-|ів|їв єві=їв ова=ів ова=ове "
    "еві=їв єва=їв "
    "ський=ські ська=ські ське=ські ського=ські ському=ські ській=ські ську=ські ської=ські ських=ські "
    "єву=їв єві=їв ову=ів ом=-|о овом=ів зі=га ці=ка|ця|к сі=ха ах=а|и|- ам=а|и|- ами=а|и|- ях=ї|і|я ії=ія ію=ія "
    "ією=ія "
    "ського=ський ському=ський ської=ська ську=ська ого=ий|е ому=ий|е ій=а|я ів=и|і єм=й|ї",
    "be": f"{_SLAVIC_CYRILLIC} ы=-|а|о ай=а ам=-|о ах=ы|а|- і=-|а|ь ія=ія",
    "bg": "а=- ът та=та та=- то=- те=-",
    "mk": "от=- та=- то=- те=- ов=- ва=-|ва во=- ве=- он=- на=- но=- не=-",
    "sr": f"{_SLAVIC_LATIN} {_SLAVIC_CYRILLIC} ој=а у=а|- ом=а|-|о љу=ље|ља ља=ље љем=ље "
    "lja=lje ljem=lje ци=ка|ца lju=lje|lja ci=ka|ca "
    "ици=ика|ица "
    "ici=ika|ica "
    "зи=га zi=ga ах=а ama=e|a "
    "ском=ски skom=ski ског=ски skog=ski оге=- ини=ина|ин ini=ina im=i ih=i е=а|- ju=j|ja ју=ј|ја ja=j ја=ј "
    "jem=j јем=ј "
    "ima=i|- има=и|- ама=е|а",
    "hr": f"{_SLAVIC_LATIN} oj=a lju=lje|lja ci=ka|ca ici=ika|ica zi=ga ini=ina skom=ski skog=ski im=i ih=i "
    "ju=j|ja ja=j "
    "jem=j ima=i|- ama=e|a "
    "ljom=lja",
    "bs": f"{_SLAVIC_LATIN} oj=a lju=lje|lja ci=ka|ca ici=ika|ica zi=ga ini=ina skom=ski skog=ski im=i ih=i "
    "ju=j|ja ja=j "
    "jem=j ima=i|- ama=e|a",
    "sl": f"{_SLAVIC_LATIN} ah=e ih=e|i em=- ju=j|ja ja=j ni=na jah=je em=e|- ami=e|a",
    "pl": "u=-|o|y a=-|o|e em=-|o|e iem=-|k|g owi=- ie=-|a|o iu=-|ie y=-|a i=a|ia|-|n ę=a|ia ą=a|ia o=a ii=ia "
    "ji=ja ją=ja ię=ia "
    "ce=ka|k dze=ga sze=cha rze=ra|r dzie=da|d cie=ta|t le=la|l|ł|ła ie=e że=ga niu=n|ń|eń nia=n|ń|eń "
    "niem=n|ń|eń dniu=den|deń "
    "dnia=den|deń dniem=den|deń sie=s|z|sa zie=z|za lu=l la=l lem=l iego=i iemu=i im=i|ie ego=y|e emu=y|e ym=y|e "
    "ej=a ą=a "
    "ic=ice icach=ice icami=ice icom=ice ach=e|y|i|a|- om=e|y|i|a|- ami=e|y|i|a|- ów=y ychą=e ych=e|y ymi=e|y "
    "ski=skie ska=skie skiego=skie skim=skie skiej=skie ską=skie skich=skie "
    "skiego=ski "
    "skim=ski skiej=ska ską=ska wa=w wie=w|wa wem=w ku=ek|ko|k ka=ek|k kiem=ek|k|ko sku=sk ska=sk jem=j ju=j|- ja=j",
    "cs": f"{_SLAVIC_LATIN} ze=ha|ga ce=ka|ko re=ra|r|ro ne=na|n|no te=ta|t|to de=da|d|do se=cha|s ě=-|a|o ú=- "
    "ii=ie ií=ie|ia i=-|e|a "
    "ích=e|y|i|- ách=y|a|- ům=y|e|- ami=y|a ech=y|e|- ním=ní ni=n|en ně=n|en|na|no dni=den dne=den ha=h hu=h|ha "
    "y=-|a ského=ské|ský "
    "ském=ské|ský skou=ská ské=ská|ské",
    "sk": f"{_SLAVIC_LATIN} ej=a ii=ia iou=ia ách=y|a|- iach=e|ia|- ami=y|a|- i=-|a|e ne=na|n|no he=ha ke=ka|ko "
    "ou=a ského=ský|ské "
    "skom=ský|ské ni=n|en",
    "lt": "e=as|a|ė|- o=as ui=as ą=as|a|ę u=as ai=a|as oje=a os=a ą=a iuje=ius iaus=ius iui=ius iumi=ius ių=ius "
    "io=is|ys|ias "
    "yje=is|ys|y į=is|ys iu=is|ius ės=ė ėje=ė ei=ė ę=ė je=ė|a uose=ai ų=ai|os uj=as uje=us aus=us ose=os|ės "
    "ėse=ės y=is "
    "ijoje=ija ijos=ija iją=ija ijai=ija oj=a",
    "lv": "ā=a|s|- ē=e ī=is|s|i as=a es=e a=s u=a|s|is ai=a ei=e am=s im=is ijā=ija ijas=ija iju=ija ijai=ija "
    "os=i|as ās=as ēs=es "
    "us=s ī=s ā=e is=e ītē=īte",
    "et": "i=-|- is=-|i ist=-|i isse=-|i il=- ile=- ilt=- iga=- ini=- s=- st=- sse=- l=- le=- lt=- ga=- ni=- a=- "
    "as=- ast=- asse=- u=- "
    "us=- ust=- e=- es=- est=- iks=- ks=- t=- at=- it=-",
    "fi": "ssa sta lla lta lle n in an en on iin seen aan een oon uun issa ista ella elta elle essa esta ksi na "
    "ta a ko ssako ssakin "
    "stako llako t=- issa=i|- ista=i|- iin=i|- in=i|- hin han hon hen hun "
    "ngissa=nki ngista=nki ngin=nki ngissä=nki ngistä=nki russa=rku rusta=rku run=rku ruun=rku uksessa=us "
    "uksen=us uksesta=us "
    "ksessa=s kseen=s messa=mi mestä=mi men=mi nnassa=nta rrella=rsi denissa=si asta=as aassa=as aan=as aasta=as",
    "se": "s i n",
    "hu": "ban ben bol ba be nak nek n on en on ot at et t ra re rol tol hoz hez nal nel ig val vel ert kent i "
    "beli bol jai a=- je=- "
    "ja=- nel=n nal=n lel=l lal=l mel=m mal=m sal=s zsal=zs zsel=zs rel=r ral=r tel=t tal=t dal=d del=d kal=k "
    "kel=k gal=g gel=g "
    "csel=cs csal=cs pel=p bel=b sel=s zel=z zal=z szal=sz on=- en=- ön=- öt=- ről=- ből=- től=- höz=- es=- as=- "
    "os=- k=-",
    "tr": "da de ta te dan den tan ten ya ye a e i u yi yu nin nun nın nün in un ın ün daki deki taki teki dir "
    "dır mi mı mu mü li lı "
    "lu lü la le yla yle daymış deyse dan=- nda nde ndan nden nun nu na ne sı dayız",
    "az": "da de dan den ya ye a e in ın un ün nin nın nun nün ı i u ü dakı dəki da=- da dən də a ə yə lı li",
    "sq": "i=-|ë it=-|i|a in=-|i ut=-|u un=-|u u=- a=ë|-|e|i ë=a|- ës=a|ë|e|- ën=a|ë|e|- së=-|a|ë|e sës=- "
    "në=a|-|ë es=e|ja en=e|a "
    "ne=-|e|a se=-|e|a je=ja ia=i|ie isë=i|ia inë=i|ia ise=i|ia ine=i|ia ve=- ra=ër re=ër|ra rë=ër|ra rës=ër|ra "
    "rën=ër|ra "
    "it=- ët=- ejt=ej jës=ja|jë jën=ja|jë",
    "el": "ου=ο|ος|- ού=ο|ός|ί ιου=ι|ιο ιού=ι|ιό ας=α ης=η ος=ο|ος ο=ος ων=α|ες|οι|η|- ους=οι|ους ες=ες ς=- "
    "α=ας|- εως=η ης=η η=ης",
    "ro": "ul ului lui=-|lu le a=ă|- ei=a|ă|e ii=ie|ia|a i=-|a|e ă=a ilor=i|- elor=e|- iei=ie|ia ești=-",
    "ka": "ში=ი|-|ა მა=ი|- ის=ი|ა|ე|- ს=-|ი|ა იდან=ი|- დან=-|ი ზე=ი|- თან=ი|-|ს მდე=-|ი ისთვის=ი|- სთვის=-|ი "
    "ისა=ი ო=- ი=-|- ით=ი|ა "
    "ად=ი ებში=ები|ი ელი=ი|ა|- ური=ი|ა ური=- აში=ა|ა|ი ეთში=ეთი ეთის=ეთი მაც=ი|- შია=ი|- შიც=ი|-",
    "hy": "ում ի ը ն ից ին ով յում յի յից ան=ա յին ի=ա այի=ա այում=ա ում=- ն=- ում=ի ուն=ու ի=ի յան",
    "eu": "n k ko ra tik ek en eko era etik an ren rekin ak a etan etako an=a ko=- aren",
    "is": "i=-|ur|i s=-|ur a=ir|ar|- ar=-|ur um=ir|ar|- ur=- i=ur u=a inni=in",
    "ga": "",
    "ku": "ê a an ya yê ên de",
    "fa": "ی های ها و م رو را هم ه یی ای",
    "ca": "",
    "de": "s er=-|en|e ers en ern ner=en|-",
    "en": "s",
    "nl": "s se er",
    "sv": "s",
    "da": "s",
    "nb": "s",
    "no": "s",
    "fil": "ng",
    "sw": "ni",
    "so": "da ta ka ga=- yaasha=- ee eed",
    "bn": "ে ের য় তে কে র য়ের ও এর েও েই েরও তেও",
    "mr": "बद्दल साठी विषयी ांबद्दल=-|े|ा ांसाठी=-|े|ा ांना=-|े|ा ांच्या=-|े|ा ांनी=-|े|ा "
    "ने ला त च्या मध्ये चे ची चा हून ात=ा|- ाने=ा|- ाला=ा|- ाच्या=ा|-",
    "ne": "मा को ले का की बाट लाई",
    "hi": "ने में का की के",
    "ta": "இல் ில் ல் ின் க்கு யில்=- வில்=- த்தில்=ம் னில்=ன் யின்=- வின்=- ும் ிலும்",
    "te": "లో కు లోని లోనూ లోనా",
    "ml": "ങ്ങളെ=ങ്ങൾ ങ്ങളിൽ=ങ്ങൾ ങ്ങൾക്ക്=ങ്ങൾ ങ്ങളുടെ=ങ്ങൾ ത്തെ=ം ത്തിൽ=ം കളെ=കൾ കളിൽ=കൾ കൾക്ക്=കൾ "
    "നും=ൻ ലും=ൽ|ൽ രും=ർ ളും=ൾ ണും=ൺ നോ=ൻ യിൽ=-|- ിൽ=-|് ൽ=- നിൽ=ൻ യിലെ=- ിലെ=-|് ിലെ=ം യുടെ=- ിന്റെ=-|് യും ും=-|്",
    "kn": "ರಿಗಾಗಿ=ರು ಗಳಿಗಾಗಿ=ಗಳು ಗಾಗಿ ಗಳ=ಗಳು ಗಳಿಗೆ=ಗಳು ಗಳಲ್ಲಿ=ಗಳು ರಿಗೆ=ರು ನಲ್ಲಿ ದಲ್ಲಿ ಲ್ಲಿ ನ ಗೆ",
    "gu": "માં એ ના ની નો ે",
    "pa": "ਵਿੱਚ ਨੇ ਦੇ",
    "si": "ින්=- යෙන්=ය|- ටත්=- ත්=- ේ=-|ය ේදී=- ෙන්=- වල=- ට=- යේ=ය|- ේද=-",
    "kk": "да де та те нан нен дан ден тан тен ның нің дың дің тың тің ға ге қа ке ды ді ты ті ны ні дағы дегі",
    "uz": "da ga dan ning ni lik",
    "ko": "은 는 이 가 을 를 도 의 에 에서 로 와 과 시 시는 시가 시도 시의 시장 시장은 시장이 에도 에서는 에서도 "
    "라는 란 이란 은요 는요 요 "
    "이랑 랑 하고 까지 부터 만 으로 도요 시에 시에서 시장님 시장의",
}

# Large cities whose names are so short that an ending behind them counts only because everybody knows them.
SHORT = (
    "aden akra baki baku bari becs bonn brno buda cali cork daca daka dili doha genf gent giza graz haag homs "
    "iasi jasi juba kair kiel kiev kobe koln kyiv kyiw leon lima linz lodz lome lviv lvov lwiw lwow lyon nica "
    "ош nisa nizza oran oslo oulu perm pest prag pune riad riga riia rim rom roma rome rzym seul suez sfax sumy taif "
    "turku tartu narva parnu split zadar pula sisak nitra opole torun radom plzen cluj arad bacau oulu espoo lahti "
    "pori izmir adana bursa konya sivas pecs gyor eger bari pisa parma lille caen metz nancy dijon reims nimes vigo "
    "elche jaen braga porto belem mainz trier basel delft breda malmo umea vlore korce peja durres patra volos "
    "tula tver twer ufa wien bihac tuzla celje koper kranj ptuj piran bled zlin cheb lodz elk hel zory tychy "
    "plock gyula vac baja mako vaasa lahti kotka rauma valga ogre sopot konin nysa leszno knin sinj bar budva kotor "
    "bilbo pec nis tivat sabac uzice cacak pirot ruma vrsac livno foca doboj brcko deva turda fier berat irun getxo "
    "eibar "
    "tolosa "
    " فاس صور حلب عدن سلا دبي صفد جده حمص حماه طنجه وهران سبها صنعا "
    "جرش قنا عكا مكه تعز لحج رفح يطا غزه رهط سرت قوص طما طوخ ببا قفط هرر نيس ليل كيل بون اوش وان "
)
