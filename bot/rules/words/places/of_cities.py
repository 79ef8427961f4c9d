"""How languages make a word for what is of a city out of its name: скопскиот, wrocławski, milanese; and for its people.

Each word of a row is an ending; behind "=" stands what the name itself ends with instead, "-" for nothing, several
parted by "|". Adjectives that are declined have their endings apart: each goes behind each stem. Folded where read.
"""

_BALKAN_LATIN = (
    "ansk=a|- ansk=- ensk=a|e ack=-|ac|ak|nik ačk=-|ac|ak|nik čk=ka|ca|c|k|ce|ci sk=-|a|o|e|je|i|ik|ija|z|h k=-|a|e"
)
_BALKAN_CYRILLIC = (
    "анск=а|- енск=а|е|ен ачк=-|ац|ак|ник чк=ка|ца|ц|к|це|ци иск=ија ск=-|а|о|е|је|и|ик|з|х шк=с|ш|х к=-|а|е"
)
_WEST = (
    "žsk=ha|ž|ga sk=-|a|o|e|y|ice|n|ga ensk=o|a ňansk=ň iansk=a|in|- ansk=a|- ck=ce|ec|ka|ko|c|k|ca|cko ovsk=-|ov|ová|a"
)
_RUSSIAN = (
    "инск=а|-|и|о|у|ы овск=-|а|о|ово|ов анск=-|а йск=я|й ийск=ия|ий жск=га|ж ьск=а|ь|-|ы ецк=ец чк=ч|ка "
    "ск=-|а|ь|о|и|ы|е|я|ск|са|ка цк=цк|ц"
)

# The endings of the declined ones, and their stems.
ADJECTIVES = {
    "hr": ("i a o og oga om ome oj u e ih im ima", _BALKAN_LATIN),
    "sr": ("и а о ог ога ом оме ој у е их им има", _BALKAN_CYRILLIC),
    "mk": ("и иот а ата о ото ите", _BALKAN_CYRILLIC),
    "bg": ("и ия ият а ата о ото ите", "енск=а|е|ен|ра анск=-|а йск=я|й ийск=ия чк=ка|ч жк=га|ж шк=с|ш "
           "ск=-|а|о|е|и|с|я|з к=-"),
    "ru": ("ий ая ое ого ому ом ую ой ие их им ими", _RUSSIAN),
    "uk": ("ий а е ого ому ій ої у і их им ими ою", "инськ=а|и|о івськ=ів|и овськ=о|-|а ецьк=ець|ці ньськ=нь "
           "зьк=га|ж|з ськ=-|а|ь|и|о|е|са|си|ськ|я йськ=я цьк=ця|ц|ка|цьк"),
    "be": ("і ая ага аму ім ую ай ія іх", "ск=ск|-|а|о|ь цк=ц|цк"),
    "pl": ("i a ie iego iemu im iej ą ich imi", "ck=ce|c|ca|ka|ec eck=ce zk=z|dz lsk=la|l|le nsk=n|na|no "
           "sk=-|a|o|y|ie|e|z|ga|sk k=-"),
    "cs": ("ý á é ého ému ém ou ých ým ými", _WEST),
    "sk": ("ý á é ého ému om ej ých ým ou", _WEST),
}  # fmt: skip

# Adjectives of one form, or of few, that are written out.
PLAIN = {
    "de": "ler=el nser=- aner=-|a erer=er iner=en ischer=- ische=- ischen=-",
    "nl": "se=en|- nse=-|nen er=-",
    "hu": "i=- ei=e",
    "fr": "ais=-|e|es|a aise=-|e|es|a ois=-|e|es|a oise=-|e|es|a ien=-|e|ia ienne=-|e|ia ain=e|-|a aine=e|-|a "
    "eois=e|- "
    "eoise=e|- nnais=n nnaise=n ssien=s lais=l éen=é",
    "es": "eño=ada|a|e|es|o|- eña=ada|a|e|es|o|- gueño=ga gueña=ga queño=ca|que queña=ca|que és=a|-|o|e esa=a|-|o|e "
    "ano=a|o|e|- ana=a|o|e|- ino=a|o|e|- ina=a|o|e|- ense=-|a|e|o|ia|as eno=o|a|e eña=ía guino=go guina=go",
    "gl": "és=a|o|e|- esa=a|o|e|- ense=-|o|a|e án=a|o",
    "ca": "í=a|- ina=a|- ès=a|-|e esa=a|-|e enc=- enca=-",
    "it": "ese=o|a|e|i|-|ia ano=a|o|e|i|- ana=a|o|e|i|- itano=o|i itana=o|i ino=a|e|i|o|ia|- ina=a|e|i|o|ia|-",
    "pt": "eta=a uense=o iense=-|ia|i ense=-|a|e|o ano=a|o|e|- ana=a|o|e|- ino=a|e|o ina=a|e|o ês=a|o|e|- esa=a|o|e|-",
    "ro": "ean=-|a|i|ea eană=-|a|i|ea an=-|i|u ană=-|i|u eanul=-|a|i ian=-|u",
    "el": "ινός=α|ι ινή=α|ι ιός=η ναίος=να ιανός=ι έζος=ο ιος=η|α",
    "sq": "as=e|a|ë|- ase=e|a|ë|- ar=o|a|ë|- an=e|a|ë|i|-",
    "fi": "lainen=- läinen=- elainen=i eläinen=i laisen=- läisen=- elaisen=i eläisen=i",
    "et": "lane=-|n lase=-|n",
    "tr": "lı=- li=- lu=- lü=-",
    "sv": "ska=-",
    "en": "ian=-|a|ia nian=- an=-|a er=-|e ite=-",
}

# Its people; some languages write them small, and all hang their cases on them.
PEOPLE = {
    "hr": "ani=- ana=- čani=ac|a|-|ca|ak čana=ac|a|-|ca|ak janci=e|a janaca=e ljanci=lje|je|e anci=e|a ci=-|a|o|e",
    "sr": "ани=- ана=- чани=ац|а|-|ца|ак чана=ац|а|- љанци=ље|је анци=е|а ци=-|а|о|е јани=је|-|а",
    "mk": "чани=-|а|ца|ац чаните=-|а|ца ци=-|о|а|е ците=-|о|а|е јани=је|- јаните=је|- ани=-|а аните=-|а",
    "bg": "чани=-|а|ца чаните=-|а|ца янци=я янците=я енци=а|е|ен енците=а|е ци=-|о|а ците=-|о|а яни=-|о ани=- аните=- "
    "чанин=- янец=я енец=а",
    "ru": "ляне=ль|в|- яне=-|а цы=-|ь|ск|ия цев=-|ь|ск цам=-|ь|ск чане=-|ск чан=- ане=-|а иты=а|- йцы=я вцы=в|во "
    "инцы=а|и|о|у чанин=- ец=-|ь",
    "uk": "ці=-|я|ь|ськ ців=-|я|ь|ськ яни=о|а|- яни=ь чани=-|ськ чан=- ни=- вці=в",
    "pl": "ianie=-|a ian=-|a czanie=ce|k|ka czan=ce|k|ka szczanie=sk szczan=sk iacy=a|- iaków=a|- anie=-|a an=-|a "
    "iki=-",
    "cs": "ané=-|a|o|y anů=-|a|o|y čané=ka|ko|ice|c",
    "sk": "čania=a|-|ce|ec čanov=a|-|ce ania=-|a",
    "de": "erinnen=-|en lerinnen=el nerinnen=en aner=-|a ern=-|en",
    "hu": "iek=- ieknek=- ieket=- eiek=e",
    "nl": "ers=- mers=- naars=- aars=-|en|el enaren=-|en enaars=-|en",
    "fr": "ais=-|e|es|a aises=-|e|es|a ois=-|e|es|a oises=-|e|es|a iens=-|e|ia iennes=-|e|ia ains=e|-|a aines=e|-|a "
    "eois=e|- nnais=n éens=é",
    "es": "eños=ada|a|e|es|o|- eñas=ada|a|e|es|o|- gueños=ga queños=ca|que eses=a|-|o|e esas=a|-|o|e anos=a|o|e|- "
    "anas=a|o|e|- inos=a|o|e|- inas=a|o|e|- enses=-|a|e|o|ia|as guinos=go",
    "gl": "eses=a|o|e|- enses=-|o|a|e áns=a|o",
    "ca": "ins=a|- ines=a|- esos=a|-|e encs=-",
    "it": "esi=o|a|e|i|-|ia ani=a|o|e|i|- itani=o|i ini=a|e|i|o|ia|-",
    "pt": "etas=a uenses=o ienses=-|ia|i enses=-|a|e|o anos=a|o|e|- inos=a|e|o eses=a|o|e|- enhos=a|-",
    "ro": "enii=-|a|i|ea enilor=-|a|i|ea eni=-|a|i|ea anii=-|i|u ani=-|i|u enele=-|a",
    "el": "ινοί=α|ι ναίοι=να είς=η ιανοί=ι έζοι=ο ιοι=η|α ιώτες=α|-",
    "sq": "asit=e|a|ë|- asi=e|a|ë|- asët=e|a|ë|- arët=o|a|ë|- aret=o|a|ë anët=e|a|ë|- anet=e|a|ë|ër",
    "fi": "laiset=- läiset=- elaiset=i eläiset=i laisten=- läisten=- elaisten=i eläisten=i laisia=- läisiä=-",
    "et": "lased=-|n|u laste=-|n|u lasi=-|n|u",
    "tr": "lılar=- liler=- lular=- lüler=- lıların=- lilerin=- luların=- lülerin=- lılara=- lilere=-",
    "az": "lılar=- lilər=- lular=- lülər=-",
    "lt": "iečiai=ius|as|a|is|ai|ė iečių=ius|as|a|is|ai|ė",
    "lv": "nieki=a|s|e nieku=a|s ieši=s|e iešu=s|e",
    "sv": "are=- arna=- arnas=- bor=- borna=- bornas=-",
    "da": "ere=- erne=- ensere=- enserne=- sborgere=- borger=- borgeren=- borgere=- borgerne=- "
    "sborgerne=- bor=- folk=-",
    "en": "ers=-|e ians=-|a|ia nians=- ans=-|a ites=- onians=on",
    "ar": "اوي=ا|ه|- اويه=ا|ه|- اويين=ا|ه|- اويون=ا|ه|- يين=-|ه|ا يون=-|ه|ا",
    "eu": "tarrak=- tarrek=- arrak=-|a arrek=-|a",
}

# What no rule makes: how such words begin, and the city.
IRREGULAR = """
московск=москва москвич=москва питерск=санкт-петербург питерц=санкт-петербург нижегородск=нижний_новгород
ростовчан=ростов-на-дону ростовск=ростов-на-дону киевлян=киев минчан=минск одессит=одесса рижан=рига харьковчан=харьков
самарц=самара самарчан=самара омич=омск томич=томск пермяк=пермь псковит=псков тверич=тверь екатеринбуржц=екатеринбург
петербуржц=санкт-петербург парижан=париж пражан=прага вильнюсц=вильнюс алматинц=алматы бакинц=баку
киян=київ одесит=одеса запорізьк=запоріжжя запоріжц=запоріжжя чернівецьк=чернівці кропивницьк=кропивницький
хмельницьк=хмельницький франківськ=івано-франківськ кривор=кривий_ріг парижан=париж
старозагорск=стара_загора старозагорц=стара_загора великотърновск=велико_търново бургазл=бургас шуменц=шумен
охриѓан=охрид скопјан=скопје скопян=скопие штипјан=штип
новосадск=нови_сад новосађан=нови_сад нишлиј=ниш суботичк=суботица крушевачк=крушевац чачанск=чачак
banjalučk=banja_luka banjalučan=banja_luka novosadsk=novi_sad novosađan=novi_sad nišlij=niš sarajlij=sarajevo
zagrepčan=zagreb zagrebčan=zagreb splićan=split riječan=rijeka riječk=rijeka osječk=osijek osječan=osijek
dubrovčan=dubrovnik šibenčan=šibenik čačansk=čačak mostarac=mostar mostarc=mostar haašk=den_haag
brnensk=brno olomouč=olomouc budějovick=české_budějovice hradeck=hradec_králové ústeck=ústí_nad_labem
pražan=praha pražák=praha brňan=brno brňák=brno vídeňsk=vídeň mnichovsk=mnichov karlovarsk=karlovy_vary
banskobystrick=banská_bystrica trenčiansk=trenčín žilinčan=žilina haagsk=den_haag
bydgosk=bydgoszcz bydgoszczan=bydgoszcz białostock=białystok białostoczan=białystok lubelsk=lublin
zielonogórsk=zielona_góra jeleniogórsk=jelenia_góra warszawiak=warszawa krakus=kraków
hask=haga opolsk=opole opolan=opole gorzowsk=gorzów_wielkopolski łodzian=łódź
zürcher=zürich zürch=zürich münchner=münchen hallenser=halle hannoveraner=hannover
bordelais=bordeaux stéphanois=saint-étienne rémois=reims havrais=le_havre londonien=londres
bisontin=besançon niçois=nice clermontois=clermont-ferrand bruxellois=bruxelles brestois=brest palois=pau
calaisien=calais tourangeau=tours manceau=le_mans angevin=angers madrilène=madrid barcelonais=barcelone
genevois=genève vaudois=lausanne liégeois=liège gantois=gand namurois=namur milanais=milan
madrileñ=madrid londinens=londres gaditan=cádiz vallisoletan=valladolid donostiarr=donostia ovetens=oviedo
gijonés=gijón coruñés=a_coruña salmantin=salamanca pacens=badajoz onubens=huelva oscens=huesca abulens=ávila
caraqueñ=caracas neoyorquin=nueva_york regiomontan=monterrey tapatí=guadalajara chilang=ciudad_de_méxico
santiaguin=santiago_de_chile habaner=la_habana paceñ=la_paz cruceñ=santa_cruz_de_la_sierra
cusqueñ=cusco guayaquileñ=guayaquil asuncen=asunción bogotan=bogotá caleñ=cali hidrocálid=aguascalientes
vigués=vigo malagueñ=málaga bilbaín=bilbao
napoletan=napoli partenope=napoli fiorentin=firenze aquilan=l'aquila bergamasc=bergamo londines=londra
anconetan=ancona reggin=reggio_calabria leccese=lecce ferrares=ferrara
paulistan=são_paulo carioca=rio_de_janeiro soteropolitan=salvador brasiliens=brasília manauar=manaus campineir=campinas
portoalegrens=porto_alegre belorizontin=belo_horizonte belo-horizontin=belo_horizonte bracarens=braga
conimbricens=coimbra lisboet=lisboa londrin=londres florianopolitan=florianópolis goianiens=goiânia natalens=natal
timișorean=timișoara timișoren=timișoara ieșean=iași ieșen=iași sibian=sibiu sibien=sibiu constănțean=constanța
constănțen=constanța gălățean=galați gălățen=galați orădean=oradea orăden=oradea bucureștean=bucurești
bucureșten=bucurești
αθηναι=αθήνα αθηναί=αθήνα θεσσαλονικ=θεσσαλονίκη πειραιώτ=πειραιάς λονδρέζ=λονδίνο
durrsak=durrës vlonjat=vlorë gjakovar=gjakovë gjilanas=gjilan shkodran=shkodër
tirons=tirana tiranas=tirana elbasanas=elbasan egri=eger porteñ=buenos_aires
ιωαννιτ=ιωάννινα γιαννιώτ=ιωάννινα χανιώτ=χανιά βολιώτ=βόλος λαρισαί=λάρισα πατριν=πάτρα
pariisilai=pariisi lahtelai=lahti rīdziniek=rīga pärnaka=pärnu
københavner=københavn göteborgar=göteborg malmöbo=malmö malmöit=malmö
hagenaar=den_haag hagenees=den_haag hagenez=den_haag mokumer=amsterdam gentenaar=gent sinjoor=antwerpen
antwerpenaar=antwerpen antwerpenar=antwerpen brusselaar=brussel mechelaar=mechelen leuvenaar=leuven
glaswegian=glasgow liverpudlian=liverpool mancunian=manchester aberdonian=aberdeen novocastrian=newcastle
muscovite=moscow madrilenian=madrid neapolitan=naples viennese=vienna
reykvíking=reykjavík
"""

# Beside these, as beside a mayor, an adjective is the city's: битолската општина, казанская администрация.
BODIES = """
општина општината општини совет советот собрание управа управата
община общината общини кметство кметството администрация администрацията съвет съветът управата
општине општину скупштина скупштине управе opština opštine općina općine skupština uprava
администрации администрацию мэрия мэрии мэрией дума горсовет власти властей муниципалитет муниципалитета
міськрада міськради рада ради мерія мерії громада громади влада влади адміністрація адміністрації
гарсавет улады адміністрацыя адміністрацыі
"""
