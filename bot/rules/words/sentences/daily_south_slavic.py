"""Words of everyday Serbian, Croatian, Bosnian and Montenegrin; most are alike. See english_arabic."""

from bot.rules.words.cues import Cue, Table, Words

_ALIKE: Words = {
    Cue.SIGN: "u_igri je_u_igri učestvuje učestvuju učestvovao učestvovala sudjeluje sudjeluju sudjelovao "
    "sudjelovala pristupa pristupaju pristupio pristupila pristupilo pristupili pristupile pristupi priključila "
    "priključilo priključili priključi priključe pridružilo pridružili pridružile pridruži pridruže prijavi "
    "prijave prijavi_se se_prijavi prijavili prijavilo ušao ušla ušlo ušli ući uđe uđemo uključio uključila "
    "uključilo uključili uključen uključena uključeno uključeni uključi uključe stavio_potpis stavila_potpis "
    "stavilo_potpis stavili_potpis stavio_svoj_potpis dao_potpis dala_potpis dali_potpis potpis potpise "
    "potpisnica potpisnice potpisnici potpisnicima potpisnika potpisnike potpišu potpišemo potpisa potpisali_se "
    "potpisao_se se_potpisao se_potpisala jel_tu jeli_tu je_l_tu da_li_je_tu je_li_tu i_on_tu i_ona_tu oni_tu "
    "su_tu i_oni_tu prihvatio prihvatila prihvatili prihvatilo na_popisu na_listi na_spisku popisu spisku listi "
    "među_njima ubraja broji_se svi_potpisnici postati_dio postati_deo postane_dio postane_deo postanemo_dio "
    "dio_ovoga deo_ovoga dio_toga deo_toga dio_inicijative podržale potpisuju potpisivao potpisivala potpisivali "
    "sklopio potvrđen potvrđena potvrđeno potvrdio potvrdila potvrdili odobrio podržan",
    Cue.WHO: "ko tko ko_je tko_je ko_sve tko_sve ko_to tko_to koga kojih_sve ko_god",
    Cue.MANY: "koliko koliko_njih koliko_je koliko_je_njih ukupno koliki_broj sveukupno koliko_ih_je_ukupno",
    Cue.WHICH: "koji_sve koje_sve koja_sve koju kojoj kojem kojim",
    Cue.WHAT: "šta što kaj čega čemu čime",
    Cue.CITY: "grad gradovi gradova gradove gradovima opštine opština mjesta mesta varoš varoši gradonačelnici "
    "gradonačelnika gradonačelnicima načelnici načelnika načelnike predsjednici_opština potpisnički gradu",
    Cue.LEADER: "gradonačelnik gradonačelnica gradonačelnicu gradonačelnika gradonačelniku gradonačelnice "
    "načelnik načelnica načelnika načelniku predsjednik_opštine predsjednica_opštine predsjednik_općine "
    "predsednik_opštine predsednica_opštine",
    Cue.DO: "radi rade radio radila radilo radili uradio uradila uradilo uradili uradile uradi učinio učinila "
    "učinilo učinili poduzeo poduzela poduzele poduzelo poduzeli preduzeo preduzela preduzeli preduzelo preduzima "
    "preduzimaju poduzima poduzimaju poduzeto preduzeto čime_se_bavi čime_se_bave bavi bave bavio se_bavi se_bave "
    "napravio napravila napravilo napravili pravi provodi provode proveo provela sprovodi sprovode sproveo "
    "sprovela pomaže pomažu pomogao pomogla pomogli brine brinu brinuti skrbi skrbe bori bore borio zalaže zalažu "
    "mjere akcije aktivnosti inicijative angažuje angažuju angažira angažiraju organizira organiziraju organizuje "
    "organizuju organizovao organizirao uvodi uvodio uvela uveo nudi nude ostvario projekte projektima programe "
    "postupa postupaju miri mire pomiri pomirio izmiruje ko_miri tko_miri suzbija suzbijaju spaja spajaju "
    "reagirao reagirala reagiralo reagovao reagovala reagovalo reaguje reagira pohvalio pohvalila istakao istakla "
    "istaknuo smanjio smanjila smanjilo smanjuje ograničio ograničila postigao postigla postiglo postignuto "
    "ostvarila suočava suočavaju nosi_se nose_se izborio riješio rešio rješava rešava štiti štite osigurao "
    "osigurava obezbeđuje obezbijedio prikuplja izdvaja uložio ulaže",
    Cue.START: "pokrenuo pokrenula pokrenuli pokrenulo pokrenuto smislila smislili smislilo izmislio izmislila "
    "osmislio osmislila započeo započela počelo počela započelo krenulo krenula krenuo nastalo nastala nastao "
    "otkad otkada od_kada od_kad odkad čija_je_ideja čija_je_ovo_ideja čija_je_ovo_ideja_bila čija_je_ideja_bila "
    "ideja autor autori autora donesena doneseno donijeta doneta donijela usvojena usvojeno potpisana_prvi_put "
    "potekla potekao poteklo iniciran inicirala inicijator pokretač pokretači iza_ovoga iza_ovog tko_stoji_iza "
    "osnivač osnivači utemeljio izmislili potiče_ideja pokrenut",
    Cue.HOW: "kako kako_da kako_da_se kako_se na_koji_način šta_treba što_treba šta_treba_da_uradi "
    "što_treba_da_uradi treba_da_uradi treba_uraditi treba_učiniti šta_mora što_mora šta_moramo što_moramo "
    "šta_trebamo što_trebamo kako_može kako_mogu kako_možemo može_li kako_bi hoćemo_i_mi kome_da_se_javimo "
    "kome_se_javljamo kome_se_javiti želimo_i_mi",
    Cue.OUR: "naš naša naše našeg našem našu moj moja moje mojeg mojem moju nama naši moja_opština moja_općina "
    "moj_načelnik naš_načelnik naš_predsjednik naša_opština naša_općina naš_gradonačelnik",
    Cue.POINT: "obaveza obaveze obavezu obavezi obavezama obveza obveze obvezu obvezi obvezama obećali obećava "
    "obećavaju obećanja tačka točka stavka stavke",
    Cue.PLEDGE: "deklaracija deklaracije deklaraciji deklaraciju dokument dokumenta dokumentu dokumenat papir "
    "papira tekst_deklaracije izjava o_čemu_se_radi o_čemu_se_tu_radi o_čemu_je_reč o_čemu_je_riječ",
    Cue.SHOW: "izlistaj izlistajte nabroj nabrojite pokaži pokažite daj dajte daj_mi prikaži prikažite navedi "
    "navedite pošalji molim_popis molim_spisak molim_listu",
    Cue.LIST: "popis spisak lista listu kompletan_spisak kompletan_popis cijeli_popis ceo_spisak cijeli_spisak "
    "cela_lista cijela_lista cijelu_listu celu_listu sve_potpisnike svi_potpisnici sve_potpisnice svih_potpisnika",
    Cue.GREET: "ćao đe_si gdje_si gde_si di_si selam dobar_dan dobra_večer dobro_veče dobar pozdrav bog bok "
    "zdravo_svima ej alo",
    Cue.THANK: "hvala hvala_lijepa hvala_puno hvala_vam_puno hvala_ti_puno hvala_ti_puno_brate fala fala_ti "
    "fala_vam zahvaljujem zahvaljujem_se svaka_čast top bravo",
    Cue.FILL: "je_l dali li l bre ma idi majke_ti boga_ti sestro bolan bona moj_brate sigurno sigurna "
    "nisam_siguran nisam_sigurna siguran ništa nego baš ipak uopšte uopće stvarno zaista jest jeste jesu nisu "
    "nije sam_siguran obojica ima imaju nemaju imali sve svi svih svima tim tome tog toga tu to taj po pitanju "
    "po_tom_pitanju po_pitanju ovo ona oni one neki neka neko netko nekoga itko iko nešto išta nikoga nikog niko "
    "nitko iz tačno točno tačnije točnije konkretno zapravo otprilike ukratko da_bi bi bih treba trebaju trebamo "
    "postoji postoje sada već odakle kod_nas naših tamo kamo gdje gde đe reč riječ riječi piše kaže govori "
    "radi_se o_čemu_se_radi je_reč je_riječ misli valjda možda jao hej znači pazi slušaj kažu čuo čula jedan "
    "jedna jedno još isto također kao kakav kakva kakvo takav svoj svoja svoje svog kad_se otkako samo upravo "
    "opet niti ako uz sa ispred_grada u_vezi vezano vezi time onaj onda a_šta_je_sa šta_je_sa što_je_s šta_ima_sa "
    "što_je_sa jednostavno drago kolega kolegice komšija komšo susjed gospodo narode ljudi u_tom o_tom na_tom "
    "u_toj o_toj na_toj posvađaju posvađali ima_li nažalost svrha svrhu cilj cilja smisao namjena namena traži "
    "zahtijeva zahteva komiteti komitet odbori tiče",
    Cue.ELSE: "avion avionom aviona avionska let letova leti poletanje polijeće polijetanje slijetanje "
    "aerodromu_parking slobodnih_mesta slobodnih_mjesta karta_do karte_do kartu_do kupiti_kartu karta_za autobus "
    "autobusom autobuski autobuska_stanica autobusni busom vlak vlakom vozom vozni_red stanica stanicu kolodvor "
    "postaja trajekt taksi smještaj smeštaj apartman apartmani hotelu hostel plaža plaže ljetovanje ljetovanja "
    "letovanje stan_za stanovi iznajmiti izdajem svirao svirala svirka sviraju koncert koncertu bend_je_svirao "
    "bend_svira drva na_drva pelet pelete roštilj ćevap ćevape ćevapima burek bureka recept utakmice utakmicu "
    "derbi fudbaler gol golova trener trenera kladionica tiket navijači vrijeme_sutra vreme_sutra pada snijeg "
    "sneg vrućina pada_kiša kiša_sutra",
    Cue.TERMS: "košta_li košta_li_to košta_li_nešto plaća_li_se plaća_se plaća naplaćuje cijena_članarine "
    "članarina članarinu rok",
}
ALIKE: Table = dict.fromkeys(("sr", "hr", "bs"), _ALIKE)
TABLE: Table = {
    "sr": {
        Cue.SIGN: "у_игри је_у_игри у_томе учествовао учествовала приступа приступају приступила приступило "
        "приступили приступи прикључио прикључила прикључило прикључили прикључи придружило придруже пријави "
        "пријаве пријавили ушао ушла ушло ушли ући уђе укључила укључило укључи укључен укључена укључено "
        "ставио_потпис ставила_потпис дао_потпис потпис потписе потпишу потпише_се прихватио прихватила "
        "прихватили на_листи међу_њима је_ли_ту јел_ту ту_ли_је и_они_ту постане_део део_тога део_овога",
        Cue.WHO: "ко_је ко_све ко_то",
        Cue.MANY: "колико_њих колико_је укупно колики_број колико_их_је_укупно",
        Cue.WHAT: "чега чему чиме",
        Cue.CITY: "градове градоначелника градоначелницима општини варош",
        Cue.LEADER: "градоначелнику градоначелницу председница_општине начелник",
        Cue.DO: "радио радила радило урадио урадила урадило урадили уради учинио учинила учинили предузео "
        "предузела предузели бави баве чиме_се_бави направио направила направили спроводи спроводе спровео помаже "
        "помажу помогао помогла брине брину бори боре залаже активности акције организује организују пројекти "
        "пројекте програми реаговао реаговала реагује похвалио истакао смањио смањила ограничио постигао постигла "
        "решава решио штити улаже",
        Cue.START: "покренули покренуто смислила смислили измислио измислила осмислила почело започело кренуло "
        "настало настао откад откада од_када чија_је_ово_идеја чија_је_идеја_била аутори донета донесена усвојена "
        "усвојено потекла инициатор иницијатор покретач покретачи иза_овога измислили",
        Cue.HOW: "како_да_се како_се на_који_начин шта_треба_да_уради треба_да_уради шта_мора шта_морамо "
        "како_могу може_ли",
        Cue.OUR: "наше нашег нашем нашу моје мог мом моју нама",
        Cue.POINT: "обавези обавезама обећали обећавају ставка",
        Cue.PLEDGE: "документ документа папир декларациј* о_чему_се_ради о_чему_се_ту_ради о_чему_је_реч",
        Cue.SHOW: "излистај набројите пошаљи",
        Cue.LIST: "цео_списак цела_листа целу_листу све_потписнике сви_потписници",
        Cue.FILL: "ма иди брате сигурно сигурна нисам_сигуран нисам_сигурна ништа него уопште стварно заиста "
        "јесте јесу нису није она оне они оно те тој том томе тога ту неки нека некога ико нешто нико никог "
        "конкретно заправо да_би би бих требају постоји постоје досад већ одакле код_нас реч речи говори ради_се "
        "о_чему_се_ради је_реч ваљда можда исто опет сарадњи сарадња сарадњу сви имају шта_је_са у_вези нажалост "
        "сврха сврху циљ циља смисао значи захтева",
        Cue.ELSE: "авионом авиона аутобус аутобусом воз возом карта_до смештај стан_за свирка утакмице тренера киша",
    },
}
