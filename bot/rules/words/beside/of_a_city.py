"""Who and what is only of a city, in the languages of Europe: its bishop, its zoo, its rival, its neighbour.

Beside such a word the city's name says of which city it is; whether the city signed is not asked. Read by
`weighing.only_of_it`, together with `of_a_city_beyond`. What the municipality does by itself (its council, its town
hall, its people) is left out, and so are friends and cousins, who are told of in stories. With "_" words that stand
together.
"""

OF_A_CITY = {
    "und": "metrosu metroul metrou metropolitano метро fc fk afc sc cf sporting deportivo inter atletico "
    "atlético racing dynamo dinamo lokomotiv spartak "
    "partizan partizani radio radyo hotel фк динамо локомотив спартак партизан радио",
    "en": "bishop archbishop cardinal imam mufti rabbi priest vicar rival rivals opponent twin sister twinned "
    "partnered suburb suburbs outskirts village hamlet neighbour neighbor neighbours neighbors company "
    "companies firm startup shop factory club team fans supporters players newspaper radio zoo opera theatre "
    "theater cinema orchestra choir hospital clinic doctors nurses lawyers drivers bank exchange chamber "
    "embassy consulate ambassador consul court prison marathon museum gallery library cathedral church "
    "diocese parliament opposition union unions trade guild students pupils teachers airport harbour harbor "
    "docks tube underground taxi taxis band ballet circus brewery cricket rugby football basketball hockey "
    "united rovers wanderers town_fc city_fc calling duke earl prince princess ngo charity chapter branch "
    "synagogue mosque temple police fire school schools high law bureau authority society institute "
    "foundation group committee",
    "de": "metro bischof bischofs erzbischof kardinal imam mufti rabbiner pfarrer rivale rivalen rivalin konkurrent "
    "gegner partnerstadt partnerstädte zwillingsstadt schwesterstadt vorort vororte umland dorf nachbar "
    "nachbarn nachbarort nachbarstadt nachbargemeinde firma firmen unternehmen betrieb laden fabrik verein "
    "mannschaft fans zeitung sender zoo tierpark oper theater kino orchester chor klinikum krankenhaus klinik "
    "ärzte anwälte bank sparkasse börse handelskammer ihk botschaft botschafter konsulat konsul gericht "
    "landgericht amtsgericht gefängnis messe museum galerie bibliothek dom kirche bistum erzbistum studenten "
    "studierenden schüler lehrer hafen flughafen feuerwehr polizei schule schulen opposition gewerkschaft "
    "prinz prinzessin herzog graf moschee synagoge institut stiftung verband landkreis hochschule",
    "nl": "bisschop aartsbisschop imam rivaal zusterstad partnerstad voorstad dorp buurman buren bedrijf winkel "
    "fabriek club ploeg fans krant zender dierentuin opera schouwburg orkest ziekenhuis bank beurs kamer "
    "ambassade ambassadeur consulaat rechtbank museum bibliotheek kerk studenten leerlingen haven luchthaven "
    "brandweer politie school vakbond oppositie moskee universiteit",
    "sv": "biskop biskopen ärkebiskop imamen rival rivalen vänort vänorten förort förorten grannstad "
    "grannkommun granne grannen företag firma klubb klubben lag laget tidning tidningen djurpark operan "
    "teatern sjukhus sjukhuset bank banken börsen ambassaden ambassadör domstol museet biblioteket kyrkan "
    "studenter eleverna hamn hamnen flygplats brandkåren polisen skola skolan facket moskén universitet",
    "da": "biskop biskoppen rival rivalen venskabsby forstad nabo naboen naboby firma klub klubben hold avis "
    "avisen zoo operaen hospital hospitalet bank banken børsen ambassaden ambassadør museet kirken studerende "
    "eleverne havn havnen lufthavn politiet skole skolen moskeen",
    "nb": "biskop biskopen rival rivalen vennskapsby forstad nabo naboen naboby firma klubb klubben laget avis "
    "avisen dyrepark operaen sykehus sykehuset bank banken børsen ambassaden ambassadør museet kirken "
    "studenter elevene havn havnen lufthavn politiet skole skolen moskeen",
    "fi": "metro piispa arkkipiispa kilpailija ystävyyskaupunki esikaupunki naapuri naapurit yritys firma seura "
    "joukkue lehti eläintarha ooppera teatteri sairaala pankki pörssi suurlähetystö museo kirkko opiskelijat "
    "satama poliisi koulu yliopisto",
    "fr": "évêque archevêque cardinal imam mufti rabbin curé pasteur rival rivale rivaux jumelle jumelée jumelé "
    "soeur banlieue faubourg village hameau voisin voisine voisins voisines entreprise entreprises société "
    "boîte boutique magasin usine club équipe supporters joueurs journal radio zoo opéra théâtre cinéma "
    "orchestre choeur hôpital clinique médecins avocats chauffeurs banque bourse chambre commerce ambassade "
    "ambassadeur ambassadrice consulat consul tribunal prison marathon musée galerie bibliothèque cathédrale "
    "église diocèse parlement opposition syndicat syndicats étudiants étudiant élèves lycéens lycée collège "
    "enseignants professeurs port aéroport métro pompiers police préfet préfète préfecture prince princesse "
    "duc duchesse mosquée synagogue temple école écoles université faculté association institut fondation "
    "barreau recteur pont hôtel",
    "es": "metro obispo arzobispo cardenal imán muftí rabino párroco rival rivales contrincante hermana hermanada "
    "gemela suburbio suburbios afueras vecino vecina vecinos vecinas empresa empresas compañía tienda fábrica "
    "club equipo hinchas hinchada jugadores diario periódico radio zoo zoológico ópera teatro cine orquesta "
    "coro hospital clínica médicos abogados taxistas banco bolsa cámara comercio embajada embajador "
    "embajadora consulado cónsul tribunal juzgado cárcel maratón museo galería biblioteca catedral iglesia "
    "diócesis parlamento oposición sindicato sindicatos estudiantes alumnos colegio profesores maestros "
    "puerto aeropuerto bomberos policía príncipe princesa duque duquesa mezquita sinagoga templo escuela "
    "escuelas universidad facultad asociación instituto fundación rector hotel",
    "ca": "bisbe arquebisbe rival germana agermanada bessona suburbi poble veí veïna veïns empresa botiga "
    "fàbrica club equip diari zoo òpera teatre orquestra hospital banc borsa cambra ambaixada ambaixador "
    "consolat museu biblioteca església estudiants alumnes port aeroport policia bombers escola mesquita "
    "universitat",
    "pt": "metrô bispo arcebispo cardeal imã mufti rabino padre rival rivais irmã irmãs gémea gêmea geminada "
    "subúrbio "
    "subúrbios arredores aldeia vizinho vizinha vizinhos empresa empresas firma loja fábrica clube time "
    "equipa equipe torcida adeptos jogadores jornal rádio zoológico ópera teatro cinema orquestra coro "
    "hospital clínica médicos advogados taxistas banco bolsa câmara_de_comércio comércio embaixada embaixador "
    "embaixadora consulado cônsul tribunal prisão maratona museu galeria biblioteca catedral igreja diocese "
    "parlamento oposição sindicato sindicatos estudantes alunos colégio professores porto aeroporto metrô "
    "bombeiros polícia príncipe princesa duque mesquita sinagoga templo escola escolas universidade faculdade "
    "associação instituto fundação reitor hotel",
    "it": "metro vescovo arcivescovo cardinale imam mufti rabbino parroco rivale rivali gemella gemellata sorella "
    "sobborgo sobborghi periferia paesino villaggio vicino vicina vicini azienda aziende ditta società "
    "negozio fabbrica club squadra tifosi giocatori giornale quotidiano radio zoo opera teatro cinema "
    "orchestra coro ospedale clinica medici avvocati tassisti banca borsa camera_di_commercio commercio "
    "ambasciata ambasciatore ambasciatrice consolato console tribunale carcere maratona museo galleria "
    "biblioteca cattedrale duomo chiesa diocesi parlamento opposizione sindacato sindacati studenti alunni "
    "liceo professori insegnanti porto aeroporto metropolitana pompieri polizia questura principe principessa "
    "duca moschea sinagoga tempio scuola scuole università facoltà associazione istituto fondazione rettore "
    "prefetto hotel",
    "ro": "episcop episcopul arhiepiscop arhiepiscopul mitropolitul rivala rivalul înfrățit înfrățită suburbie "
    "satul vecin vecina vecinul firma compania magazin fabrica club clubul echipa ziarul radio zoo opera "
    "teatrul spitalul banca bursa camera ambasada ambasadorul consulatul muzeul biblioteca biserica studenții "
    "elevii portul aeroportul poliția școala moscheea universitatea hotelul",
    "pl": "metro biskup biskupa arcybiskup kardynał imam rywal rywala partnerskie bliźniacze przedmieście wieś "
    "wioska "
    "sąsiad sąsiada sąsiedzi firma firmy sklep fabryka klub drużyna kibice gazeta radio zoo opera teatr kino "
    "orkiestra szpital bank giełda izba ambasada ambasador konsulat konsul sąd muzeum biblioteka katedra "
    "kościół diecezja studenci uczniowie nauczyciele port lotnisko policja szkoła meczet uniwersytet hotel",
    "cs": "biskup arcibiskup rival partnerské předměstí vesnice soused sousedé firma podnik obchod továrna klub "
    "tým fanoušci noviny rádio zoo opera divadlo orchestr nemocnice banka burza komora velvyslanectví "
    "ambasáda velvyslanec konzulát soud muzeum knihovna kostel studenti žáci přístav letiště policie hasiči "
    "škola mešita univerzita hotel",
    "sk": "biskup arcibiskup rival partnerské predmestie dedina sused susedia firma podnik obchod klub tím "
    "noviny rádio zoo opera divadlo nemocnica banka burza komora veľvyslanectvo ambasáda súd múzeum knižnica "
    "kostol študenti žiaci prístav letisko polícia škola mešita univerzita hotel",
    "hu": "metró püspök püspöke érsek érseke riválisa vetélytársa testvérvárosa testvérváros külvárosa szomszédja "
    "szomszéd cége klubja csapata lapja állatkert állatkertje operája színháza kórháza kórház bankja tőzsdéje "
    "nagykövetsége nagykövetség múzeuma temploma diákjai kikötője repülőtere rendőrsége iskolája egyeteme "
    "egyetem szálló hotel",
    "lt": "vyskupas arkivyskupas varžovas partneris priemiestis kaimas kaimynas kaimynai įmonė klubas komanda "
    "laikraštis zoologijos opera ligoninė bankas birža ambasada muziejus bažnyčia studentai uostas policija "
    "mokykla universitetas",
    "lv": "bīskaps arhibīskaps sāncensis māsas priekšpilsēta ciems kaimiņš kaimiņi uzņēmums klubs komanda avīze "
    "opera slimnīca banka birža vēstniecība muzejs baznīca studenti osta policija skola universitāte",
    "et": "piiskop peapiiskop rivaal sõpruslinn eeslinn küla naaber firma ettevõte klubi meeskond ajaleht "
    "loomaaed ooper haigla pank börs saatkond muuseum kirik üliõpilased sadam politsei kool ülikool",
    "sl": "škof nadškof tekmec pobrateno pobrateni predmestje vas sosed sosedje podjetje klub ekipa časopis "
    "opera bolnišnica banka borza veleposlaništvo muzej cerkev študenti pristanišče letališče policija šola "
    "univerza",
    "hr": "biskup nadbiskup mufti rival pobratim pobratimljeni pobratimski predgrađe selo susjed susjedi firma "
    "tvrtka trgovina tvornica klub ekipa momčad navijači novine radio zoološki opera kazalište bolnica banka "
    "burza komora ambasada veleposlanstvo konzulat sud muzej knjižnica crkva katedrala studenti učenici luka "
    "policija vatrogasci škola džamija fakultet sveučilište aerodrom univerzitet hotel",
    "sr": "biskup nadbiskup episkop vladika mitropolit muftija rival pobratim predgrađe selo sused susedi "
    "komšija komšije firma preduzeće prodavnica fabrika klub ekipa navijači novine radio zoološki opera "
    "pozorište bolnica banka berza privredna komora ambasada ambasador konzulat sud muzej biblioteka crkva "
    "studenti učenici luka policija vatrogasci škola džamija fakultet univerzitet hotel бискуп надбискуп "
    "епископ владика митрополит муфтија ривал побратим предграђе село сусед суседи комшија комшије фирма "
    "предузеће продавница фабрика клуб екипа навијачи новине радио зоолошки опера позориште болница банка "
    "берза комора амбасада амбасадор конзулат суд музеј библиотека црква студенти ученици лука полиција школа "
    "џамија факултет универзитет хотел",
    "bs": "biskup nadbiskup muftija rival pobratim predgrađe selo komšija komšije firma preduzeće klub ekipa "
    "novine radio zoološki opera pozorište bolnica banka komora ambasada sud muzej crkva džamija studenti "
    "učenici luka policija škola univerzitet hotel",
    "mk": "епископот епископ надбискупот бискупот владиката митрополитот муфтијата ривалот ривал збратимениот "
    "збратимен предградие село селото сосед соседот соседите фирма фирмата продавница фабрика клуб клубот тим "
    "тимот навивачите весник весникот радио зоолошката опера операта театар театарот болница болницата банка "
    "банката берзата стопанската комора амбасада амбасадата амбасадорот суд судот музеј музејот библиотеката "
    "црква црквата студентите учениците пристаништето полиција полицијата училиште училиштето џамија џамијата "
    "факултетот универзитетот маратонот хотел улицата",
    "bg": "епископ епископът архиепископ митрополит митрополитът мюфтията съперник съперникът побратимен "
    "побратимения предградие село селото съсед съседът съседите фирма фирмата магазин завод клуб клубът отбор "
    "отборът вестник радио зоопарк зоопаркът операта театър болница болницата банка борсата камарата "
    "посолството посланикът консулството съдът музей музеят библиотеката църквата студентите учениците "
    "пристанището полицията училище училището джамията университет университетът хотел",
    "ru": "епископ епископа архиепископ архиепископа митрополит кардинал имам муфтий раввин священник соперник "
    "соперника конкурент побратим пригород пригорода деревня деревни деревню село посёлок сосед соседа соседи "
    "соседний фирма фирмы компания компании предприятие магазин завод клуб команда болельщики газета газеты "
    "радио зоопарк зоопарка опера оперы театр кинотеатр кино оркестр хор больница больницы клиника врачи банк "
    "банка биржа биржи палата посольство посол консульство консул суд тюрьма марафон музей галерея библиотека "
    "собор церковь епархия студенты студентов школьники ученики учителя порт порта вокзал полиция полиции "
    "школа школы мечеть синагога университет институт ресторан гостиница отель улица станция редакция",
    "uk": "єпископ єпископа архієпископ митрополит суперник побратим передмістя село сусід сусіди фірма "
    "компанія магазин завод клуб команда вболівальники газета радіо зоопарк опера театр лікарня банк біржа "
    "палата посольство посол консульство суд музей бібліотека церква студенти учні вчителі порт поліція школа "
    "мечеть університет готель",
    "be": "епіскап архіепіскап супернік пабрацім прадмесце вёска сусед фірма клуб каманда газета опера бальніца "
    "банк пасольства музей студэнты паліцыя школа універсітэт",
    "sq": "peshkopi peshkop kryepeshkopi imami myftiu rivali rivalja binjak binjake motër periferia fshat "
    "fshati fqinji fqinji_i fqinja fqinjët kompani kompania dyqan fabrika klubi skuadra ekipi tifozët gazeta "
    "radio kopshti zoologjik opera teatri kinemaja orkestra spitali banka bursa oda ekonomike ambasada "
    "ambasadori konsullata gjykata burgu maratona muzeu biblioteka kisha katedralja studentët nxënësit "
    "mësuesit porti policia zjarrfikësit shkollë shkolla xhamia universiteti fakulteti hoteli rruga aeroporti",
    "el": "επίσκοπος αρχιεπίσκοπος μητροπολίτης αντίπαλος ανταγωνιστής αδελφοποιημένη προάστιο χωριό γείτονας "
    "γείτονες εταιρεία εταιρία μαγαζί εργοστάσιο σύλλογος ομάδα εφημερίδα ραδιόφωνο όπερα θέατρο νοσοκομείο "
    "τράπεζα χρηματιστήριο επιμελητήριο πρεσβεία πρέσβης προξενείο δικαστήριο μουσείο βιβλιοθήκη εκκλησία "
    "φοιτητές μαθητές λιμάνι αστυνομία σχολείο τζαμί πανεπιστήμιο",
    "ga": "easpag ardeaspag comharsa club ospidéal ollscoil scoil",
    "mt": "isqof arċisqof ġar kumpanija klabb sptar skola università ambaxxata",
}  # fmt: skip
