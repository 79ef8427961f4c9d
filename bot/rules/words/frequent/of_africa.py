"""The commonest words of Africa: they only hold a sentence together. Folded."""

COMMON = {
    "sw": "mbili tatu nne tano sita njaa kiu usingizi nzima sema wasee wadau mazee manze wase msee kamili "
    "zote yote vyote lote kote majina jina naombeni nauliza niulize nijue nahitaji iko kuna hakuna ndio "
    "siyo hizi hizo huyo zile kwanini mpaka sahii kati ajili fanya amefanya wamefanya imefanya alifanya "
    "kufanya inaweza weza unaweza kabla baadhi kitu mtu yeyote sawa nyingi mwenyewe yaani mwaka kupitia "
    "kupinga hivi ee ati mheshimiwa boss wako wenu nao nae nyinyi ule umesha imesha wamesha maana mungu "
    "poa zii",
    "lg": "byonna bonna zonna amannya erinnya mmanyise mbuulira nsaba njagala okumanya waliwo tewali ye nedda "
    "si naye era kyokka byombi bombi wakati wamu olwa nnyamba okukola bikola baakola asobola tusobola "
    "nsobola yasooka bulimu buli kimu nnyo nnene abantu ekintu kino kiri guno ono leero omwaka lwaki wa "
    "tuyinza byaffe bye ebya mwattu",
    "rw": "yose byose zose amazina izina ndashaka kumenya hari nta yego oya si ku ariko kandi ubu gusa byombi "
    "yombi hagati hamwe kubera ibijyanye mfasha gukora ikoze bakoze yakoze irakora bikora ashobora "
    "dushobora nashobora mbere buri kimwe koko nini abantu ikintu iki ibi uyu aba uno uru umwaka kuva "
    "kuki he bacu turasaba",
    "ln": "nyonso bankombo nkombo lakisa yebisa naluki koyeba ezali te iyo boye na ya o to kasi mpe sikoyo "
    "kati elongo mpo salisa kosala bosali basali esali akoki tokoki liboso moko solo mingi monene bato "
    "eloko wana lelo mobu nini wapi ntango biso",
    "am": "ሁሉ ሁሉንም ሁሉም በሙሉ ሙሉ ስም ስሞች ስማቸው ንገሩኝ ልጠይቅ ልጠይቅህ ልጠይቅሽ መጠየቅ ማወቅ እፈልጋለሁ ፈልጌ አሉ ነበር ነበሩ ነወይ አንተ አንቺ "
    "እናንተ እሱ እሷ እነሱ ይሄ ያኛው እነዚህ ለምን እስከ ከዚያ ደግሞ ም ብቻ ሁለቱም ሁለቱ መካከል ጋር ለ አብሮ አድርግ አደረገ አደረጉ ሰራ ሰራች ሰሩ "
    "እየሰሩ እየሰራ በፊት በኋላ አንዳንድ የሆነ ማንም እያንዳንዱ አንድ እውነት ትክክል በጣም ብዙ ትልቅ የራሱ ሰዎች ነገር ማለት አዲስ አመት በኩል ከ",
    "ti": "ኩሉ ኩሎም ኩለን ስም አስማት አርእየኒ ንገረኒ በጃሀ ክሀትት ክፈልጥ እደሊ አሎ አለዉ የለን እያ እዮም አይኮነን ዶ አነ ንህና ንስሀ እዚ እቲ አብዚ አበይ "
    "ስለምንታይ ክሳብ ህጂ ከምኡ ን ምስ ግን እውን ጥራይ ክልቲኡ ብዛእባ ንምንታይ ገይሩ ገይራ ገይሮም ይገብሩ ይህእል ቅድሚ ሀደ ሀቂ ብዙህ አቢ ሰባት ነገር "
    "ሀድሽ ሎሚ አመት ካብ እንታይ",
    "om": "hunda hundi maqaa maqoota himi naaf gaafachuu beekuu barbaada jira jiru hin miti eeyyee lakki "
    "yookaan yookiin garuu immoo amma qofa lamaan lamaanuu gidduu wajjin waliin gargaarsa hojjetu "
    "hojjeta hojjetaniiru godhe godhan goote dandeenya dura muraasa tokko dhugaa guddaa namoota waan "
    "haaraa waggaa irratti kan kun sun maal eessa keenyaa",
    "so": "loo tahay yahay yihiin tihiin dhammaan dhamaan kulli magaca magacyada magacyo doonayaa ogaanayo "
    "weydiiyo jira jirto jiraan maya haa aan sidoo kaliya labadaba labaduba labada dhexeeya wada ayay "
    "baa waxay caawi caawin samee sameeyeen qabanayaan karaan kahor kadib qaar qof kasta mid run sax "
    "weyn iska dadka dad arrin cusub sanad sannad iyada iyaga kan tan kuwan kaas taas halkaas xaggee "
    "sababta ilaa innaga annaga adiga tayda nooga magaaladu saaxiib mise miyaa doonaa",
    "ha": "dukkan duk duka sunaye suna sunan mini gaya fada so in tambaya akwai babu eh i amma yanzu kawai "
    "tare tsakanin domin suke zai za ana an yake yana tana take iya zamu mu muna kafin bayan wani wata "
    "kowa kowane kowanne daya gaskiya sosai babba nasu mutane abu wato sabo yau shekara wannan wadannan "
    "wancan nan can mene mana ni kai ke shi ita",
    "yo": "je mu gbogbo oruko fi han so jowo e mo fe beere bere ko ki i bee beeni rara tabi sugbon nikan "
    "bayii bayi mejeeji laaarin pelu nipa iranlowo see le kan gan pupo nla awon eniyan nnkan nkan "
    "tuntun oni odun yii yen a re yin to lo ninu lori",
    "ig": "niile aha gwa m achoro acho imata iju nwere enweghi ee nke ma mana kwa naani abuo maka banyere "
    "enyemaka mee eme ha ike tupu mgbe ufodu ihe obula eziokwu nnukwu ukwu ohuru taa afo a ahu ebe gi i",
    "wo": "yepp tur won ma wax begg xam am amul deet la ak te wala waaye itam rekk leegi naar digg ngir "
    "dimbali def defoon lanuy nuy danuy men bepp benn degg mag nit mbir lii loolu fii fan lu lan",
    "zu": "wonke onke zonke bonke amagama igama ukubuza ikhona kukhona akukho yebo cha ne no futhi manje "
    "kuphela kokubili zombili bobabili phakathi ngokuthi mayelana usizo ngisize yenza benza bayenza "
    "enza lenza angenza singenza angakwenza ngaphambi ngemva okunye umuntu yonke ngamunye eyodwa "
    "ngempela kakhulu okuningi abantu into okusha namuhla unyaka lokhu leli le lo lapho kuphi ngani "
    "bethu wami lami kuze ngoba",
    "xh": "onke zonke bonke amagama igama ukubuza ikhona akukho ewe hayi ne no kodwa kwaye ngoku kuphela "
    "zombini bobabini phakathi ngenxa malunga uncedo ndincede yenza benza zenza ntoni angenza ngaphambi "
    "emva umntu nganye enye ngenene kakhulu abantu into entsha namhlanje unyaka oku esi eli le lo phi "
    "ngani lethu bethu yam lam",
    "st": "kaofela tsohle bohle mabitso lebitso ke kopa batla ho tseba teng ha e ee tjhe le kapa empa hape "
    "feela bobedi pakeng mabapi thuso etsa ka pele motho nnete haholo batho ntho ena eo mona hobaneng "
    "bona o oa wa ya tsa",
    "tn": "otlhe tsotlhe botlhe maina leina mpontshe mpolelele kopa batla go itse teng ga ee nnyaa le kgotsa "
    "mme gape jaanong fela boobedi bobedi gare ka thuso dira pele motho nngwe nnete thata batho selo "
    "eno eo fano leng kae goreng bona tsa sa",
    "sn": "ose ese zvese vese mazita zita ndinoda kuziva kubvunza iripo hapana hongu aiwa ne na kana asi uye "
    "zvino chete zvose maviri pakati nezve rubatsiro ita inoita vanoita vari kuita ari anogona tinogona "
    "mberi munhu wese chimwe chokwadi zvikuru vanhu chinhu ichi iyi uyu nhasi gore kupi ani chii vedu",
    "ny": "onse yonse zonse mayina dzina ndionetseni ndiwuzeni ndikufuna kudziwa kufunsa pali palibe ayi ndi "
    "kapena koma komanso tsopano okha awiri pakati za zokhudza thandizo amachita angathe tingathe "
    "asanayambe munthu aliyense chimodzi zoona kwambiri anthu chinthu ichi iyi uyu lero chaka kuti "
    "chiyani athu lathu",
    "mg": "rehetra anarana anarany lazao te hahalala manontany misy tsy eny tsia ary na fa koa izao fotsiny "
    "roa eo momba fanampiana manao nanao ataony afaka alohan aorian sasany olona isaky iray marina "
    "betsaka lehibe zavatra vaovao anio taona ity io ireo aiza nahoana anaranay manaoa ahafahana",
    "af": "al almal alles alle name naam se vra daar geen maar ook tans net albei beide tussen saam teen help "
    "maak mag moet voor na sommige iets iemand elke een regtig waar baie groot klein eie mense ding dit "
    "dat hierdie daardie hier waarom hoekom tot dan jou julle hulle sy haar gaan word sal n in op by "
    "uit boet oom tannie hoor ne tog mos",
    "tw": "nyinaa edin kyere me ka mepa wo kyew mepe se mehu nni aane dabi ne anaa nanso nso seesei nko "
    "mmienu ho mmoa ye reye aye tumi ansa obi biara baako nokware pii kese nnipa adee yi no daben ehe "
    "hwan den yen",
    "ee": "kata nko fia nam medekuku medi be manya li de o e kple alo gake ha fifia eveawo kpe wo wom ate nu "
    "amewo sia ma gekagi afika ameka nuka mia",
    "mnk": "bee tooluma too yitandi foo le mu te n fo ning waraa fanang saayin doron fula nte ite ali na moolu "
    "fen nin wo mune muntoo nna",
    "pcm": "all name show me tell no sister for so nau joor sabi wan am dia dis dat",
}
