"""More words of the West that hold sentences together, and are villages or nearly cities as well: casa, lavoro, kemi.

People also say whom they ask for, where they live and work, and who told them. Written folded; see common_western.
"""

COMMON = {
    "bg": "бели бомба братовчед визия гори жена зима значи империя кметството колега колегата комшия комшията котка "
    "макар масата маска момче наши нашите пещера причина приятелка саита село селото цели ясен",
    "mk": "автобусот аеродромот бели биле бомба бомби вели вечерва висина вистина драма еден зима значи исток камен "
    "колега комшија лага масата маска некои некој никој пага причина стигнам тага цели",
    "sr": "autora bore brat brate buraz cujem delo delu gori ikada ipak istok itko jarane javne kolega koleginica "
    "kolo komsija komsinica makar netko niko niti nitko opstini opstinu ovdje palo rast sirom skup svida vidi "
    "vidim visi visina zatim zeli брат буразеру види висина гори дело желе затим ипак исток колега коло "
    "комшија неко нити општини пало чујем",
    "hr": "autora bore brat brate buraz cujem djelo djelu gori ikada ipak istok itko jarane javne jelda kolega kolo "
    "makar niti nitko opcini opcinu ovdje palo rast sirom skup susjed susjeda svida vidi vidim visi visina "
    "zatim zeli",
    "bs": "brate buraz haman jarane jarani kontam neko niko raja rodo",
    "sl": "banka beli brat delih delo delu dolina gori hude javne kolega meja meje niti prijatelj sosed soseda vidi "
    "visina zeli",
    "cs": "autora bratr cerna cerne deje delam jestlipak jezdim kamarad kamaradka kole kolega kolegyne kolo meli "
    "mesice nakupovat nikdo pece pohar pohled prej siti soused sousedka vidi vitr zatim",
    "sk": "autora biela biele biely brat caka citat deje diel jazdim kamarat kolega kolegyna kolo niekto nikto "
    "pohar rast siet stenu sused suseda svetla vidi",
    "pl": "autora bieg biegu brat bylas byles czarna czarne czeskiej dlugie jakim kamien kolega kolezanka kolo "
    "ksiazki kumpela lata niemieckiej nikt ostro paru pary pelne pelni polskiej reguly sasiad sasiadka "
    "slyszalam slyszalem strona strone stronie wraca wysokie zabawa",
    "ru": "автора боль виды делаи деле делу коллега марки причина работ саита свободы слышь сосед соседка цели",
    "uk": "автора ачеи бере біла біля гори дитина думка колега ніхто причина сусід сусідка хтось ци чуєте шо",
    "be": "жыву калега ніхто сусед хтосьці цікава",
    "da": "basis bind bomber citat dage delt derfra fair herfra kilo kold kolde kollega kollegaen kolleger leje "
    "nabo naboen pris rolle satte veje",
    "nb": "ae barne basis bein bombe bonder brenne brod daer delt delvis derifra gass herifra ittj jae kilo koble "
    "kollega kollegaen kolleger nabo naboen onner pene plast pris rolle satte sidene",
    "sv": "akta assa barns brod citat dansk dara darifran delvis finsk granne grannen hanga harifran jaga kampar "
    "kilo koll kolla kollega kollegan kollegor lana lara lata loner monster norsk pris rakar sahar sakra "
    "samla samman satte saval sida sidor skapa svensk talas trana vaga vitt",
    "fi": "aani aiti alun ikava kari kaveri kayda kerasi kollega laita maan maku naapuri oisko oiskohan ollaan "
    "ollaanko ookko paita pariin peli piti puuttuu puuttuuko rahat rajat saada samana sydan taida tyokaveri "
    "veli",
    "et": "akki ikka just keegi kolleeg meil naaber tulin vist",
    "lv": "bailes banka bernus briva cauri citam citas citu gads gaida kads kaimins kalna karalis kolegis laba labi "
    "labs laika masinas nakama neviens pasi piecas sakara sarkana sava savai speja vakar vakara vecas vini "
    "viri",
    "lt": "bando dabar daktaras dalis eiti kaimynas keli kelias kelis kilo kiti kolega laika niekas pelne vakar "
    "vakara visi zinau",
    "hu": "akkora alan apam arcat baba barki boldog bomba cipo feje hagyd haza ipari keruletben keruleti kollega "
    "kollegam munkatars paros pasi pohar rendor sima szomszed szomszedom telik",
    "ro": "barbat buni casa coleg colega colegul decis dori frumoasa lipseste lipsim lumina mari neagra oare scurta "
    "simpla singura vecin vecina vecinul veti vieti",
    "el": "ακουσα βομβα γειτονασ μασκα μωρε συναδελφοσ τσαι",
    "sq": "askush fqinji kemi keni kolegia kolegu",
    "it": "addio alberi bianchi bianco bomba boschi campagna campione capaci capitano cardinale casa catena chiusa "
    "collega colonna copia destro devi erba fabbrica fascia foresta lavoro licenza mani merda montagna naso "
    "paga parenti parete parli passaggio passi pena pene piatto piazza popoli prezzo regola riesci sfida siti "
    "soccorso soci sostegno stazione taglio tira tornata uaglio umani vicina visti vittoria vivi voti",
    "fr": "bain bleu bombe bosse bossons bras ciel clair collegue collegues coudonc cout defi delai faque fier "
    "folle greve icitte jette lait lieu maman medecin nouzotes pantoute parc pars partis paru pensais pere "
    "plaque pris sage savais stade tire voisin voisine voulais voulait",
    "es": "acho altos antigua aventura barra bomba cabe caer caida caja cama capa casa colega colegas conde copia "
    "deje escenas esperanza esquina etapa extrema fiel fundacion gigante hagan hagas haria illa illo medias "
    "miarma paga paja palo paro pena pese piel pisha plato progreso quilla quillo ramos regla ruinas sacar "
    "salida salvar tira tirar torres tronca tronco urbana vecina vecino ventas vivia",
    "pt": "altos areia autora aventura barra bens bomba bombas cabe caca caiu cama capa casa casado chaves colega "
    "copia dancar encontrados etapa fiel gajo gigante graca greve jogar lava lavar leia machado maia merda "
    "montanha morar nariz ninguem oxente paga peca pede pega pena perna pernas rocha rota saia saiba sair "
    "salvar socorro tche tira tirar urbana vaga visse vitima vizinha vizinho",
    "ca": "algu arribat autora aventura baixes bens bomba breu capa carn casa castell copia cort etapa merda ningu "
    "paga parc parella pares passi peces pena pere puja salvar soci tirar tomba urbana vaga veina vivia",
    "gl": "alguen cama casa colega ninguen tirar vecina vecino",
    "de": "bahn basis bein beine bibel bier bisserl bissl ebene fair gabe gseit hand hobts irgendjemand irgendwer "
    "keller kenne kern kohle kollege kollegen kollegin messen nachbar nachbarin niemer nimmer opper opperem "
    "rolle sage tolle unrecht volle wenden wolle ziel zitat",
    "nl": "allee amai baan baas basis bier boel bond buurman buurvrouw collega collegas dieren efkes eisen haal "
    "hoge houten huizen kern keuken kilo laag lessen maan oek opende prijs sloten volle waarde zetten ziel",
    "en": "adds bars basis bill bond burn coat colleague colleagues cost crystal didnae dinnae earn fair forest "
    "gonnae hair hire hook huge isnae laid luck marks neighbor neighbour neighbours pair prize settle spring "
    "urban wage",
    "tr": "amac amaci amca araci arka ayda baba bakar banka bende bomba cagdas cumhuriyet destek ekran gardas gari "
    "gozler hale hurriyet kaba kahraman karari komsum kutu meydan orani partisi saglikli sayida sene surekli "
    "ulasti yardimci yari yaygin yazili yildiz ziyaret",
    "is": "einhver enginn nagranni samstarfsmadur",
    "ga": "anseo ansin chonai conai duine einne einneach",
    "cy": "bryd cymydog draw fama rhywun ydyn",
    "eu": "auzokide bada badago inor lankide naiz norbait",
    "mt": "hadd kollega vicin",
}
